<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>TerritoriosProductivos</name>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>0 when slopes do not slow vehicles down.</source>
        <translation>0 cuando las pendientes no frenan a los vehículos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 family short</source>
        <translation>falta 1 familia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>1 for a full count; 0.1 where one in ten was asked and the flows were scaled up to all.</source>
        <translation>1 para un conteo completo; 0.1 cuando se preguntó a una de cada diez personas y los flujos se expandieron al total.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 inhabitant short</source>
        <translation>falta 1 habitante</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 m too far from the seat</source>
        <translation>rebasa por 1 m la distancia máxima a la cabecera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 production unit under 20 ha short</source>
        <translation>falta 1 unidad de producción de menos de 20 ha</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 too far in the distance field</source>
        <translation>rebasa por 1 la distancia máxima, en la unidad del campo de distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>1, true, yes or sí for the seats of municipalities.</source>
        <translation>1, true, yes o sí en las cabeceras municipales.</translation>
    </message>
    <message>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>10 to 25 %</source>
        <translation>De 10 a 25 %</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>10 to 30 minutes less</source>
        <translation>De 10 a 30 minutos menos</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>10 to 30 minutes more</source>
        <translation>De 10 a 30 minutos más</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/site_time.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>15 to 30 minutes</source>
        <translation>15 a 30 minutos</translation>
    </message>
    <message>
        <location filename="../resources/styles/centers.qml"/>
        <source>15,000 to 50,000 inhabitants</source>
        <translation>15,000 a 50,000 habitantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>1: in proportion; 0: all attract alike.</source>
        <translation>1: en proporción; 0: todos atraen por igual.</translation>
    </message>
    <message>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>25 to 50 %</source>
        <translation>De 25 a 50 %</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>30 minutes less, or better</source>
        <translation>30 minutos menos, o mejor</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>30 minutes more, or worse</source>
        <translation>30 minutos más, o peor</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/site_time.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>30 to 60 minutes</source>
        <translation>30 a 60 minutos</translation>
    </message>
    <message>
        <location filename="../resources/styles/centers.qml"/>
        <source>50,000 inhabitants or more</source>
        <translation>50,000 habitantes o más</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/site_time.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>60 to 120 minutes</source>
        <translation>60 a 120 minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>8, or 16 with the knight's moves: straighter paths, twice the time.</source>
        <translation>8, o 16 con los saltos de caballo: trayectos más rectos, el doble de tiempo de cálculo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>&lt;p&gt;A form with which to visit the selected localities before deciding, in QField, in QGIS or on paper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities as Four criteria gives them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A GeoPackage whose layer opens as a form, with lists of answers in your language: support of the authority (&lt;i&gt;governance&lt;/i&gt;)&lt;i&gt;, conflict, activity_viable, activity, organization, observations&lt;/i&gt;, and the &lt;i&gt;decision&lt;/i&gt; (keep, include, exclude), which needs an &lt;i&gt;author&lt;/i&gt;, a &lt;i&gt;visit_date&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;. The same as a table for printing. A file that exists is never overwritten: it may hold answers. Import field sheet turns the filled sheet into decisions by hand.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Lessons of the first year of Programa Territorios Productivos: governance, social and economic conditions are seen on the spot, and about one locality in ten had no viable activity.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un formulario para visitar las localidades seleccionadas antes de decidir, en QField, en QGIS o en papel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Localidades como las dan los Cuatro criterios.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Un GeoPackage cuya capa se abre como formulario, con listas de respuestas en español: respaldo de la autoridad (&lt;i&gt;governance&lt;/i&gt;)&lt;i&gt;, conflict, activity_viable, activity, organization, observations&lt;/i&gt; y la decisión en &lt;i&gt;decision&lt;/i&gt; (keep: dejar como está; include: incluir; exclude: excluir), que necesita &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;visit_date&lt;/i&gt; y &lt;i&gt;reason&lt;/i&gt;. Lo mismo como tabla para imprimir. Nunca se sobrescribe un archivo que ya existe: puede tener respuestas. Importar la cédula de campo convierte la cédula llenada en decisiones manuales.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Lecciones del primer año del Programa Territorios Productivos: la gobernanza y las condiciones sociales y económicas se ven en el lugar, y cerca de una de cada diez localidades no tenía una actividad viable.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>&lt;p&gt;A road layer ready to travel on: speed, direction, level and class in one form, and its drawing mended where you ask for it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profiles.&lt;/b&gt; Automatic recognizes the fields of INEGI's Red Nacional de Caminos (TIPO_VIAL, CIRCULA, VELOCIDAD), OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) and Peru's MTC (CODRUTA, TRAYECTORI; it has no speed or direction, and you name its field of surface). A field given above goes before that of the profile. A layer already prepared keeps its columns.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Speeds.&lt;/b&gt; The road's own (text like 50 km/h or 30 mph is read), else that of its class, else the default; times the factor of its surface when a surface field is given, and of the season. Speeds by class and factors are assumptions for planning: paved 1, gravel 0.8, earth 0.6 in the dry season; 0.9, 0.65 and 0.4 in the rainy one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The roads with their own columns and &lt;i&gt;speed_kmh&lt;/i&gt;, &lt;i&gt;direction&lt;/i&gt; (B both, FT as drawn, TF against, N closed), &lt;i&gt;level&lt;/i&gt;, &lt;i&gt;road_class&lt;/i&gt;, &lt;i&gt;speed_source&lt;/i&gt; (field, class, default) and &lt;i&gt;speed_factor&lt;/i&gt;. The log has a row for each change with its place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una capa de caminos lista para calcular traslados: velocidad, sentido, nivel y clase en una sola forma, y su trazo reparado donde usted lo pida.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perfiles.&lt;/b&gt; El automático reconoce los campos de la Red Nacional de Caminos del INEGI (TIPO_VIAL, CIRCULA, VELOCIDAD), de OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) y del MTC de Perú (CODRUTA, TRAYECTORI; no tiene velocidad ni sentido, y usted indica su campo de superficie de rodamiento). Un campo indicado arriba tiene prioridad sobre el del perfil. Una capa ya preparada conserva sus columnas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Velocidades.&lt;/b&gt; La propia del camino (se leen textos como 50 km/h o 30 mph); si no, la de su clase; si no, la predeterminada; multiplicada por el factor de su superficie de rodamiento, cuando se indica ese campo, y de la temporada. Las velocidades por clase y los factores son supuestos para la planeación: pavimento 1, grava 0.8, terracería 0.6 en secas; 0.9, 0.65 y 0.4 en lluvias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Los caminos con sus propias columnas y &lt;i&gt;speed_kmh&lt;/i&gt;, &lt;i&gt;direction&lt;/i&gt; (B ambos sentidos, FT según el trazo, TF contra el trazo, N cerrado), &lt;i&gt;level&lt;/i&gt;, &lt;i&gt;road_class&lt;/i&gt;, &lt;i&gt;speed_source&lt;/i&gt; (field: campo, class: clase, default: predeterminada) y &lt;i&gt;speed_factor&lt;/i&gt;. La bitácora tiene una fila por cada cambio, con su ubicación.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>&lt;p&gt;A table of flows for the methods of territories where no census asked people where they go: what a gravity model expects from people, attraction and travel time. It is no observation: each row says &lt;i&gt;modeled&lt;/i&gt;, and so does everything that is made of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Units (polygons or points) with the people who go somewhere and, if known, what draws them; roads, or a table of travel times with &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; and &lt;i&gt;total_min&lt;/i&gt;. With localities, trips of a unit start and end at its largest locality, else at a point inside it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; T_ij = P_i·A_j^α·t_ij^−β / Σ_k A_k^α·t_ik^−β: all people P_i of a unit are shared among the units it reaches, its own included. Constrained on both sides, units also receive in proportion to A_j^α, by balancing in turns (Furness) until totals agree to 1e-9; parts of the road network that do not meet each receive what they send. The time within a unit is half that to its nearest one, unless it is given; shorter times than a minute count as one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Flows: &lt;i&gt;origin, destination, amount&lt;/i&gt; (people), &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;modeled&lt;/i&gt; (true). Totals: &lt;i&gt;unit_id, mass, attraction, sent, received, own&lt;/i&gt; (people who stay) and the &lt;i&gt;reason&lt;/i&gt; why a unit sends nothing: no_mass, no_geometry, no_locality, off_network, no_destination (it reaches no other unit within the limits).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Wilson (1971), Environment and Planning 3, 1–32; Huff (1963), Land Economics 39, 81–90; Furness (1965), Traffic Engineering and Control 7, 458–460; time within a unit: Martin and McGuckin (1998), NCHRP Report 365.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una tabla de flujos para los métodos de territorios donde ningún censo preguntó a la gente a dónde va: lo que un modelo gravitacional espera según la gente, la atracción y el tiempo de traslado. No es una observación: cada fila lo dice en &lt;i&gt;modeled&lt;/i&gt;, y también todo lo que se haga con ella.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Unidades territoriales (polígonos o puntos) con las personas que van a algún lugar y, si se conoce, lo que las atrae; caminos, o una tabla de tiempos de traslado con &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; y &lt;i&gt;total_min&lt;/i&gt;. Si hay localidades, los traslados de una unidad empiezan y terminan en su localidad más poblada; si no, en un punto dentro de ella.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; T_ij = P_i·A_j^α·t_ij^−β / Σ_k A_k^α·t_ik^−β: toda la gente P_i de una unidad se reparte entre las unidades a las que llega, incluida la propia. Con restricción en ambos lados, las unidades también reciben en proporción a A_j^α, mediante ajustes alternados (Furness) hasta que los totales coincidan a 1e-9; las partes de la red de caminos que no se unen reciben cada una lo que envían. El tiempo dentro de una unidad es la mitad del tiempo a la más cercana, salvo que se indique; los tiempos menores que un minuto cuentan como uno.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Flujos: &lt;i&gt;origin, destination, amount&lt;/i&gt; (personas), &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;modeled&lt;/i&gt; (verdadero). Totales: &lt;i&gt;unit_id, mass, attraction, sent, received, own&lt;/i&gt; (personas que se quedan) y en &lt;i&gt;reason&lt;/i&gt; el motivo por el que una unidad no envía nada: no_mass (sin masa), no_geometry (sin geometría), no_locality (sin localidad), off_network (fuera de la red) o no_destination (no llega a ninguna otra unidad dentro de los límites).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Wilson (1971), Environment and Planning 3, 1–32; Huff (1963), Land Economics 39, 81–90; Furness (1965), Traffic Engineering and Control 7, 458–460; tiempo dentro de una unidad: Martin y McGuckin (1998), NCHRP Report 365.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>&lt;p&gt;Along which roads the production of each place goes to its market, and how much goes along each road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of sources with their amount (tons, value, families, in any one unit); points of markets with a code and, for Huff, a size above 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each source sends its amount to the market of least time, or shares it among markets by Huff, S·t^−β / Σ S·t^−β. Every part goes along its path of least time; congestion is not considered. Points are tied to the nearest place along a road, which is cut there, so loads are exact. Time is by road plus the walks between points and roads; where the market is no farther than those walks, the trip is on foot and loads no road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads: &lt;i&gt;load&lt;/i&gt; (in the unit of the amounts, both directions together), &lt;i&gt;load_km&lt;/i&gt; (load × km), &lt;i&gt;betweenness&lt;/i&gt; (paths between any source and any market along the road, halved: it does not depend on amounts). Sources: &lt;i&gt;market_id&lt;/i&gt; and, for Huff, the &lt;i&gt;share&lt;/i&gt; of the market that takes most, &lt;i&gt;total_min, drive_min, walk_min, road_km, delivered&lt;/i&gt;, and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, other_component, one_way_trap, no_attraction (no market with a size can be reached) or no_amount. Markets: &lt;i&gt;received, sources&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, unreached, no_size. Flows: a row per source and market. Totals: amount × minutes by road (walks not included) and amount × km. What leaves the sources arrives, or is told to be undelivered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39, 81–90; Brandes (2008), Social Networks 30, 136–145.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Por qué caminos va a su mercado la producción de cada lugar, y cuánta pasa por cada camino.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase; puntos de origen con su cantidad (toneladas, valor, familias, siempre en una misma unidad); puntos de mercados con clave y, para Huff, un tamaño mayor que 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada origen envía su cantidad al mercado con menor tiempo de traslado, o la reparte entre los mercados según Huff, S·t^−β / Σ S·t^−β. Cada parte sigue su ruta de menor tiempo; no se considera el congestionamiento. Los puntos se ligan al lugar más cercano sobre un camino, que se corta ahí, de modo que las cargas son exactas. El tiempo es por carretera más las caminatas entre los puntos y los caminos; cuando el mercado no está más lejos que esas caminatas, el traslado es a pie y no carga ningún camino.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Caminos: &lt;i&gt;load&lt;/i&gt; (carga en la unidad de las cantidades, ambos sentidos sumados), &lt;i&gt;load_km&lt;/i&gt; (carga × km) y &lt;i&gt;betweenness&lt;/i&gt; (intermediación: rutas entre cualquier origen y cualquier mercado que pasan por el camino, divididas entre dos; no depende de las cantidades). Orígenes: &lt;i&gt;market_id&lt;/i&gt; y, con Huff, en &lt;i&gt;share&lt;/i&gt; la proporción del mercado que más recibe, además de &lt;i&gt;total_min, drive_min, walk_min, road_km, delivered&lt;/i&gt; y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), off_network (fuera de la red), other_component (sin mercado en esa parte de la red), one_way_trap (los caminos de un solo sentido no dejan pasar), no_attraction (no se llega a ningún mercado con tamaño) o no_amount (sin cantidad). Mercados: &lt;i&gt;received, sources&lt;/i&gt; y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, unreached (nadie llega) o no_size (sin tamaño). Flujos: una fila por origen y mercado. Totales: cantidad × minutos por carretera (sin las caminatas) y cantidad × km. Todo lo que sale de los orígenes llega, o se informa que no se entregó.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39, 81–90; Brandes (2008), Social Networks 30, 136–145.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>&lt;p&gt;Cities and their hinterland: the municipalities that are the city, and those of which enough residents work in it. Not every municipality gets an area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table of flows: origin, destination, amount, the flows inside each unit included. Polygons of the units, with the same codes. Urban centers with their population: points, or polygons, over which their people are spread evenly; rows with the same code are parts of one center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; 1. Centers with the least population or more count; 15,000 suits rural regions better than the 50,000 of the source. 2. A unit is core when more than half of its population lives in them; where its population is not known, when a center (or half of its area, for polygons) lies in it. With two centers in one unit the larger one names it. 3. Cores merge while one sends the given share of its residents to the other. 4. A unit with that share of its residents working in a core is its hinterland; where several qualify, of the largest share. 5. Units, or groups of them, all of whose neighbors belong to one area are included, and units detached from their core are dropped. At the edge of the map only single units are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mexico's metropolitan zones.&lt;/b&gt; With &lt;i&gt;live in the core, of those who come to the unit&lt;/i&gt; (10 in the source) a unit also joins when that percentage of the people who work in it live in the core.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units and territories with the columns of &lt;i&gt;Travel-to-work areas&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; stays empty. &lt;i&gt;role&lt;/i&gt;: core, hinterland or unassigned. &lt;i&gt;core_share&lt;/i&gt;: residents who work in the core of its area or, without area, in the core where most do, of 1. &lt;i&gt;flag&lt;/i&gt; of units without area: below_share, exclave, no_residents, no_flows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Dijkstra, Poelman and Veneri (2019), The EU-OECD definition of a functional urban area, OECD Regional Development Working Papers 2019/11; SEDATU, CONAPO and INEGI (2018), Delimitación de las zonas metropolitanas de México 2015.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las ciudades y su entorno: los municipios que son la ciudad y aquellos de los que trabajan en ella suficientes residentes. No todos los municipios quedan en un área.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una tabla de flujos: origen, destino, cantidad, incluidos los flujos que se quedan dentro de cada unidad. Polígonos de las unidades territoriales, con las mismas claves. Centros urbanos con su población: puntos, o polígonos en los que su gente se reparte de manera uniforme; las filas con la misma clave son partes de un mismo centro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; 1. Cuentan los centros con la población mínima o más; 15,000 va mejor en regiones rurales que los 50,000 de la fuente. 2. Una unidad es núcleo cuando más de la mitad de su población vive en ellos; donde no se conoce su población, cuando hay un centro en ella (o la mitad de su superficie, con polígonos). Si hay dos centros en una unidad, el mayor le da nombre. 3. Los núcleos se fusionan mientras uno envíe al otro la proporción indicada de sus residentes. 4. La unidad de la que esa proporción de residentes trabaja en un núcleo es su entorno; si varios la alcanzan, del que tenga la proporción mayor. 5. Se incluyen las unidades, o los grupos de ellas, cuyos vecinos pertenecen todos a una misma área, y se quitan las unidades separadas de su núcleo. En la orilla del mapa, solo se incluyen unidades sueltas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zonas metropolitanas de México.&lt;/b&gt; Con &lt;i&gt;viven en el núcleo, de quienes llegan a la unidad&lt;/i&gt; (10 en la fuente), una unidad también entra cuando ese porcentaje de quienes trabajan en ella vive en el núcleo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Unidades y territorios con las columnas de &lt;i&gt;Áreas de traslado al trabajo&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; queda vacía. &lt;i&gt;role&lt;/i&gt;: core (núcleo), hinterland (entorno) o unassigned (sin asignar). &lt;i&gt;core_share&lt;/i&gt;: residentes que trabajan en el núcleo de su área o, si no tiene área, en aquel donde trabajan más, como proporción de 1. &lt;i&gt;flag&lt;/i&gt; de las unidades sin área: below_share (por debajo de la proporción), exclave (separada), no_residents (sin residentes) o no_flows (sin flujos).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuentes.&lt;/b&gt; Dijkstra, Poelman y Veneri (2019), The EU-OECD definition of a functional urban area, OECD Regional Development Working Papers 2019/11; SEDATU, CONAPO e INEGI (2018), Delimitación de las zonas metropolitanas de México 2015.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>&lt;p&gt;Compares two ways of dividing the same units into territories: two methods, two years, or ours against an official list such as the metropolitan zones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Two layers or tables with the code of each unit and of its territory. Codes that lost leading zeros are matched. A unit without a territory is allowed; it does not count in the two measures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Adjusted Rand index: pairs of units that are together in both, beyond what chance would give; 1 when equal, about 0 when unrelated. Variation of information, in bits: what one division leaves unknown of the other, both ways; 0 when equal, at most log2 of the number of units. Territories are then matched one to one so that as many units as possible are in matched ones: a unit differs when it is not in the match of its territory.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The units that differ: &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;first&lt;/i&gt; and &lt;i&gt;second&lt;/i&gt;, their territories; &lt;i&gt;matched&lt;/i&gt;: the territory of the second that goes with the first; &lt;i&gt;reason&lt;/i&gt;: other_territory, unassigned_in_first, unassigned_in_second, not_in_first, not_in_second (the unit is missing there); and &lt;i&gt;why&lt;/i&gt;, in a sentence.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Hubert and Arabie (1985), Journal of Classification 2, 193–218; Meilă (2007), Journal of Multivariate Analysis 98, 873–895; Kuhn (1955), Naval Research Logistics Quarterly 2, 83–97.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara dos maneras de dividir las mismas unidades en territorios: dos métodos, dos años, o la nuestra con una lista oficial, como las zonas metropolitanas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Dos capas o tablas con la clave de cada unidad y la de su territorio. Se reconocen las claves que perdieron ceros a la izquierda. Puede haber unidades sin territorio; no cuentan en las dos medidas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Índice de Rand ajustado: pares de unidades que están juntas en ambas, más allá de lo que daría el azar; 1 cuando son iguales, cerca de 0 cuando no tienen relación. Variación de la información, en bits: lo que una división deja sin saber de la otra, en ambos sentidos; 0 cuando son iguales, cuando mucho log2 del número de unidades. Después los territorios se emparejan uno a uno, de modo que quede el mayor número posible de unidades en territorios emparejados: una unidad difiere cuando no está en la pareja de su territorio.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Las unidades que difieren: &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;first&lt;/i&gt; y &lt;i&gt;second&lt;/i&gt;, sus territorios; &lt;i&gt;matched&lt;/i&gt;: el territorio de la segunda que corresponde al de la primera; &lt;i&gt;reason&lt;/i&gt;: other_territory (otro territorio), unassigned_in_first, unassigned_in_second (sin asignar en la primera o en la segunda), not_in_first, not_in_second (la unidad no está en ella); y &lt;i&gt;why&lt;/i&gt;, en una frase.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Hubert y Arabie (1985), Journal of Classification 2, 193–218; Meilă (2007), Journal of Multivariate Analysis 98, 873–895; Kuhn (1955), Naval Research Logistics Quarterly 2, 83–97.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>&lt;p&gt;Divides the values of an index into strata whose inside varies little, such as CONAPO's five grades of marginality.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The range is cut into classes of equal width; the square roots of their frequencies are accumulated, and the cuts are the class ends nearest to equal parts of that sum. A value equal to a cut belongs to the lower stratum. The result depends on the number of classes: to repeat published grades, give theirs (CONAPO's 2020 grades by municipality come out with 21).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The rows with &lt;i&gt;stratum&lt;/i&gt; (1 for the lowest values) and, with labels, &lt;i&gt;stratum_name&lt;/i&gt;; both are NULL where there is no value. Table of cuts: &lt;i&gt;stratum, label, from_value, to_value, count&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dalenius and Hodges (1959), Journal of the American Statistical Association 54, 88–101.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Divide los valores de un índice en estratos que varían poco por dentro, como los cinco grados de marginación de CONAPO.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; El intervalo se divide en clases del mismo ancho; se acumulan las raíces cuadradas de sus frecuencias, y los cortes son los extremos de clase más cercanos a partes iguales de esa suma. Un valor igual a un corte pertenece al estrato inferior. El resultado depende del número de clases: para repetir grados publicados, indique las suyas (los grados de CONAPO de 2020 por municipio salen con 21).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Las filas con &lt;i&gt;stratum&lt;/i&gt; (1 para los valores más bajos) y, con nombres, &lt;i&gt;stratum_name&lt;/i&gt;; ambas quedan vacías (NULL) donde no hay valor. Tabla de cortes: &lt;i&gt;stratum, label, from_value, to_value, count&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Dalenius y Hodges (1959), Journal of the American Statistical Association 54, 88–101.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>&lt;p&gt;For bridges of the network, the busiest roads or those you choose: how much longer people travel to their nearest center when each one is closed, and how many are left without any.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class, points of localities with their people (without a field each counts as one), points of centers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each piece of road between junctions, or between changes of speed, is closed alone, at its middle: nobody passes there, and those who live along it leave by the end on their side. Roads that you choose are closed by the pieces of their own lines. Everyone affected searches the best way anew, also to another center; the result is the same as removing the road and starting again. Walks between points and roads do not change. A &lt;i&gt;bridge of the network&lt;/i&gt; is a piece without which its two ends hang together no more, whether or not it crosses a river.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Pieces of road: &lt;i&gt;rank&lt;/i&gt; (by people isolated, then by time added), &lt;i&gt;people&lt;/i&gt; and &lt;i&gt;localities&lt;/i&gt; that pass its middle today, &lt;i&gt;extra_person_min&lt;/i&gt; (people × minutes more, of those who still arrive), &lt;i&gt;isolated_people&lt;/i&gt; and &lt;i&gt;isolated_localities&lt;/i&gt; (had a way and are left without one), &lt;i&gt;length_km&lt;/i&gt; and &lt;i&gt;road_id&lt;/i&gt;. The least time is also the usual one only where roads are not congested.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Jenelius, Petersen and Mattsson (2006), Transportation Research Part A 40, 537–560; Tarjan (1974), Information Processing Letters 2, 160–161; Ramalingam and Reps (1996), Journal of Algorithms 21, 267–305.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para los puentes de la red, los caminos más transitados o los que usted elija: cuánto más tarda la gente en llegar a su centro más cercano cuando se cierra cada uno, y cuántas personas quedan sin llegar a ninguno.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase, puntos de localidades con su población (sin el campo, cada una cuenta por uno), puntos de centros.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada tramo de camino entre entronques, o entre cambios de velocidad, se cierra solo, a la mitad: por ahí no pasa nadie, y quienes viven a lo largo salen por el extremo de su lado. Los caminos que usted elige se cierran por los tramos de sus propias líneas. Todos los afectados buscan de nuevo el mejor camino, aunque sea a otro centro; el resultado es el mismo que quitar el camino y empezar de cero. Las caminatas entre los puntos y los caminos no cambian. Un &lt;i&gt;puente de la red&lt;/i&gt; es un tramo sin el cual sus dos extremos dejan de estar comunicados, cruce o no un río.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Tramos de camino: &lt;i&gt;rank&lt;/i&gt; (según las personas incomunicadas y después el tiempo añadido), &lt;i&gt;people&lt;/i&gt; y &lt;i&gt;localities&lt;/i&gt; que hoy pasan por su mitad, &lt;i&gt;extra_person_min&lt;/i&gt; (personas × minutos de más, de quienes todavía llegan), &lt;i&gt;isolated_people&lt;/i&gt; e &lt;i&gt;isolated_localities&lt;/i&gt; (tenían por dónde llegar y se quedan sin ninguno), &lt;i&gt;length_km&lt;/i&gt; y &lt;i&gt;road_id&lt;/i&gt;. El menor tiempo es también el usual solo donde los caminos no están congestionados.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Jenelius, Petersen y Mattsson (2006), Transportation Research Part A 40, 537–560; Tarjan (1974), Information Processing Letters 2, 160–161; Ramalingam y Reps (1996), Journal of Algorithms 21, 267–305.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>&lt;p&gt;For each cell of a raster, the minutes to the urban center of least travel time, on foot over the land cover and by the roads.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A friction raster (minutes per meter), or land cover with walking speeds, slope or elevation, and roads as lines or as a raster of speeds. All rasters need one grid: the same reference system, size and cells. Points of centers; barriers that nobody passes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Roads replace the land cover of the cells they touch, in both directions. Slopes slow walkers down as in Tobler's formula: speed = v·exp(−3.5·|s + 0.05|), where v is the speed of the land cover on the easiest gradient (6 km/h for Tobler; on level ground people walk at 84 % of it) and s the tangent of the slope, or the gradient in the direction of travel. A step costs the mean friction of its cells times its length on the map; with 16 neighbors a knight's step counts the two cells it crosses as well. Cells without data, or with a friction or speed of 0 or less, are impassable. In geographic reference systems each row has its own cell size on the ellipsoid.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; &lt;i&gt;Travel time&lt;/i&gt;: minutes, no data (−9999) where no center is reached. &lt;i&gt;Nearest center of each cell&lt;/i&gt;: 1 for the first center of the layer, 2 for the second…; 0, no data, for none. &lt;i&gt;Centers with their number&lt;/i&gt; is its legend: &lt;i&gt;number, center_id, cells&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, outside_raster, impassable_cell, same_cell, or enclosed for a center that serves only a part cut off from the largest one. Localities: &lt;i&gt;center_id, total_min&lt;/i&gt; of the cell they lie in, and a &lt;i&gt;reason&lt;/i&gt; without a trip: no_geometry, outside_raster, impassable_cell, other_component (no center on their part of the raster) or beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Tobler (1993), NCGIA Technical Report 93-1; Ray and Ebener (2008), International Journal of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer and Sanders (2003), Journal of Algorithms 49, 114–152.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada celda de un ráster, los minutos al centro urbano de menor tiempo de traslado, a pie sobre la cobertura del suelo y por los caminos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Un ráster de fricción (minutos por metro), o bien la cobertura del suelo con velocidades a pie, la pendiente o la elevación, y los caminos como líneas o como ráster de velocidades. Todos los rásteres deben estar en una misma malla: mismo sistema de referencia, tamaño y celdas. Puntos de centros; barreras que nadie cruza.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Los caminos sustituyen la cobertura del suelo de las celdas que tocan, en ambos sentidos. Las pendientes frenan a quien camina según la fórmula de Tobler: velocidad = v·exp(−3.5·|s + 0.05|), donde v es la velocidad de la cobertura del suelo en la pendiente más favorable (6 km/h en Tobler; en terreno plano se camina al 84 % de ella) y s la tangente de la pendiente, o la pendiente en el sentido del traslado. Un paso cuesta la fricción media de sus celdas por su longitud en el mapa; con 16 vecinos, el salto de caballo cuenta también las dos celdas que atraviesa. Las celdas sin dato, o con fricción o velocidad de 0 o menos, son intransitables. En sistemas de referencia geográficos cada fila tiene su propio tamaño de celda sobre el elipsoide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; &lt;i&gt;Tiempo de traslado&lt;/i&gt;: minutos; sin dato (−9999) donde no se llega a ningún centro. &lt;i&gt;Centro más cercano de cada celda&lt;/i&gt;: 1 para el primer centro de la capa, 2 para el segundo…; 0, sin dato, para ninguno. &lt;i&gt;Centros con su número&lt;/i&gt; es su leyenda: &lt;i&gt;number, center_id, cells&lt;/i&gt; y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), outside_raster (fuera del ráster), impassable_cell (celda intransitable), same_cell (comparte celda con otro centro) o enclosed, para un centro que solo atiende una parte separada de la mayor. Localidades: &lt;i&gt;center_id, total_min&lt;/i&gt; de la celda en la que están, y, cuando no hay traslado, el motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry, outside_raster, impassable_cell, other_component (sin centro en su parte del ráster) o beyond_limit (más allá del límite).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Tobler (1993), NCGIA Technical Report 93-1; Ray y Ebener (2008), International Journal of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer y Sanders (2003), Journal of Algorithms 49, 114–152.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>&lt;p&gt;For each locality, the urban center of least travel time: on foot to the road, by road, and on foot from the road to the center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class, points of localities and of centers. Layers may be in different reference systems.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Points are tied to the nearest place along a road, not to its nearest vertex; least time by Dijkstra's algorithm in the direction of travel. Localities farther from any road than the limit are off the network. Distances are on the ellipsoid of the project, unless it is set to none.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The localities with &lt;i&gt;center_id&lt;/i&gt;, &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;drive_min&lt;/i&gt;, &lt;i&gt;walk_min&lt;/i&gt;, &lt;i&gt;total_min&lt;/i&gt; (minutes), &lt;i&gt;road_km&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where there is no trip: no_geometry, off_network, other_component (no center on that part of the network), one_way_trap (roads lead there but not in the direction of travel) or beyond_limit. Optionally a table by territory: people, people without a trip, the minutes within which half (&lt;i&gt;median_min&lt;/i&gt;) and nine tenths (&lt;i&gt;p90_min&lt;/i&gt;) of the people arrive, and the share beyond 60 and 120 minutes (0 to 1; those without a trip count as beyond).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada localidad, el centro urbano de menor tiempo de traslado: a pie hasta el camino, por carretera, y a pie del camino al centro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase, puntos de localidades y de centros. Las capas pueden estar en distintos sistemas de referencia.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Los puntos se ligan al lugar más cercano a lo largo de un camino, no a su vértice más cercano; menor tiempo con el algoritmo de Dijkstra, en el sentido del traslado. Las localidades más lejanas de cualquier camino que el límite quedan fuera de la red. Las distancias se miden sobre el elipsoide del proyecto, salvo que este no tenga ninguno.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Las localidades con &lt;i&gt;center_id&lt;/i&gt;, &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;drive_min&lt;/i&gt;, &lt;i&gt;walk_min&lt;/i&gt;, &lt;i&gt;total_min&lt;/i&gt; (minutos), &lt;i&gt;road_km&lt;/i&gt; y, cuando no hay traslado, el motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), off_network (fuera de la red), other_component (sin centro en esa parte de la red), one_way_trap (hay caminos, pero no en el sentido del traslado) o beyond_limit (más allá del límite). De manera opcional, una tabla por territorio: habitantes, habitantes sin traslado, los minutos en los que llega la mitad (&lt;i&gt;median_min&lt;/i&gt;) y nueve décimas partes (&lt;i&gt;p90_min&lt;/i&gt;) de los habitantes, y la proporción a más de 60 y de 120 minutos (de 0 a 1; quienes no tienen traslado cuentan como más lejanos).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs y van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>&lt;p&gt;Functional territories out of flows of any kind (trips, freight, patients, migrants): step by step, the two groups that exchange most for their size join, until there are as few territories as asked for, or as much flow inside them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or points of the units, with the same codes, for maps and contiguity.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; At each step the pair with the largest T_ij / (O_i·D_j) + T_ji / (O_j·D_i) joins, T being the flow, O all that leaves a group and D all that arrives, those inside included; then everything is added up anew. Pairs without any flow never join. Equal pairs are decided by the order of the codes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units and territories with the columns of &lt;i&gt;Travel-to-work areas&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; stays empty. Units without any flow are set aside (no_flows). Steps: &lt;i&gt;step&lt;/i&gt;, &lt;i&gt;first&lt;/i&gt; and &lt;i&gt;second&lt;/i&gt; (a unit of each group), &lt;i&gt;value&lt;/i&gt; of the pair, &lt;i&gt;share&lt;/i&gt; of all flow inside territories after the step, &lt;i&gt;territories&lt;/i&gt; left, and &lt;i&gt;taken&lt;/i&gt;: whether the result has it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Masser and Brown (1975), Environment and Planning A 7(5), 509–523.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territorios funcionales a partir de flujos de cualquier clase (viajes, carga, pacientes, migrantes): paso a paso se unen los dos grupos que más intercambian para su tamaño, hasta que quedan tan pocos territorios como se pidan, o tanto flujo dentro de ellos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una tabla de flujos: origen, destino, cantidad, incluidos los flujos que se quedan dentro de cada unidad. Polígonos o puntos de las unidades territoriales, con las mismas claves, para los mapas y la contigüidad.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; En cada paso se une el par con el mayor T_ij / (O_i·D_j) + T_ji / (O_j·D_i), donde T es el flujo, O todo lo que sale de un grupo y D todo lo que llega, incluido lo interno; después todo se vuelve a sumar. Los pares sin ningún flujo no se unen nunca. Entre pares iguales decide el orden de las claves.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Unidades y territorios con las columnas de &lt;i&gt;Áreas de traslado al trabajo&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; queda vacía. Las unidades sin ningún flujo se apartan (no_flows). Pasos: &lt;i&gt;step&lt;/i&gt;, &lt;i&gt;first&lt;/i&gt; y &lt;i&gt;second&lt;/i&gt; (una unidad de cada grupo), &lt;i&gt;value&lt;/i&gt; del par, &lt;i&gt;share&lt;/i&gt;: proporción de todo el flujo que queda dentro de los territorios después del paso, &lt;i&gt;territories&lt;/i&gt; que quedan, y &lt;i&gt;taken&lt;/i&gt;: si el resultado lo incluye.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Masser y Brown (1975), Environment and Planning A 7(5), 509–523.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_to_work.py"/>
        <source>&lt;p&gt;Functional territories out of flows: municipalities in which most people who live there also work (study, shop) there, merged until every area is large and self-contained enough.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or points of the units, with the same codes, for maps and contiguity.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Every unit begins as an area. Validity = Y·Z·tarSC/minSC, with Y = min(1, msc/tarSC), msc the lower of I/L and I/W, and Z = 1 − (1 − minSC/tarSC)·max(0, (tarSZ − L)/(tarSZ − minSZ)), where L are the residents, W the arrivals and I those who do not leave. While the least valid area is below 1, its unit with most people from outside joins the area of greatest cohesion, f_kt²/(L_k·W_t) + f_tk²/(L_t·W_k), unless that area becomes less valid: then it waits in the reserve list and joins at the end.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columns of the units.&lt;/b&gt; &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;territory&lt;/i&gt;: code of its main center, the unit with most arrivals; &lt;i&gt;role&lt;/i&gt;: core (main center), hinterland, reserve (joined at the end), repair (moved for contiguity), reassigned (its territory was too small), hand (by decision), unassigned; &lt;i&gt;second&lt;/i&gt; and &lt;i&gt;third&lt;/i&gt;: the other territories of greatest cohesion; &lt;i&gt;cohesion&lt;/i&gt; with its own territory without the unit; &lt;i&gt;margin&lt;/i&gt;: cohesion less that of the second; &lt;i&gt;commuters&lt;/i&gt;: people between the unit and the rest of its territory, both ways; &lt;i&gt;why&lt;/i&gt;: all of this in a sentence; &lt;i&gt;flag&lt;/i&gt;: few_commuters, single (a territory of its own), or why it has no territory (no_flows, no_residents, no_arrivals, own_flow_only, no_link); &lt;i&gt;modeled&lt;/i&gt;: the flows were computed, not observed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columns of the territories.&lt;/b&gt; &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;name&lt;/i&gt;, &lt;i&gt;units&lt;/i&gt;; &lt;i&gt;residents&lt;/i&gt; L and &lt;i&gt;arrivals&lt;/i&gt; W, as the flows count them; &lt;i&gt;supply_sc&lt;/i&gt; I/L; &lt;i&gt;demand_sc&lt;/i&gt; I/W; &lt;i&gt;validity&lt;/i&gt;; &lt;i&gt;home_work&lt;/i&gt; (L − W)/I; &lt;i&gt;fragments&lt;/i&gt;: detached parts; &lt;i&gt;single&lt;/i&gt;: one unit only; &lt;i&gt;modeled&lt;/i&gt;; &lt;i&gt;color&lt;/i&gt;, which differs between neighbors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Coombes and Bond (2008), Travel-to-Work Areas: the 2007 review, Office for National Statistics; Franconi, Ichim and D'Aló (2017), Statistical Journal of the IAOS 33(2). Modularity: Leicht and Newman (2008), Physical Review Letters 100, 118703.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territorios funcionales a partir de flujos: municipios en los que la mayoría de la gente que vive ahí también trabaja (estudia, compra) ahí, unidos hasta que cada área es lo bastante grande y autocontenida.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una tabla de flujos: origen, destino, cantidad, incluidos los flujos que se quedan dentro de cada unidad. Polígonos o puntos de las unidades territoriales, con las mismas claves, para los mapas y la contigüidad.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada unidad empieza como un área. Validez = Y·Z·tarSC/minSC, con Y = mín(1, msc/tarSC), msc la menor de I/L e I/W, y Z = 1 − (1 − minSC/tarSC)·máx(0, (tarSZ − L)/(tarSZ − minSZ)), donde L son los residentes, W las llegadas e I quienes no salen. Mientras el área menos válida quede por debajo de 1, su unidad con más gente de fuera pasa al área de mayor cohesión, f_kt²/(L_k·W_t) + f_tk²/(L_t·W_k), salvo que esa área pierda validez: entonces espera en la lista de reserva y se une al final.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columnas de las unidades.&lt;/b&gt; &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;territory&lt;/i&gt;: clave de su centro principal, la unidad con más llegadas; &lt;i&gt;role&lt;/i&gt;: core (centro principal), hinterland (entorno), reserve (se unió al final), repair (se movió por contigüidad), reassigned (su territorio era muy pequeño), hand (por una decisión), unassigned (sin asignar); &lt;i&gt;second&lt;/i&gt; y &lt;i&gt;third&lt;/i&gt;: los otros territorios de mayor cohesión; &lt;i&gt;cohesion&lt;/i&gt; con su propio territorio sin la unidad; &lt;i&gt;margin&lt;/i&gt;: cohesión menos la del segundo; &lt;i&gt;commuters&lt;/i&gt;: personas entre la unidad y el resto de su territorio, en ambos sentidos; &lt;i&gt;why&lt;/i&gt;: todo lo anterior en una frase; &lt;i&gt;flag&lt;/i&gt;: few_commuters (pocas personas), single (un territorio de una sola unidad), o por qué no tiene territorio (no_flows, no_residents, no_arrivals, own_flow_only, no_link); &lt;i&gt;modeled&lt;/i&gt;: los flujos se calcularon, no se observaron.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columnas de los territorios.&lt;/b&gt; &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;name&lt;/i&gt;, &lt;i&gt;units&lt;/i&gt;; &lt;i&gt;residents&lt;/i&gt; L y &lt;i&gt;arrivals&lt;/i&gt; W, como los cuentan los flujos; &lt;i&gt;supply_sc&lt;/i&gt; I/L; &lt;i&gt;demand_sc&lt;/i&gt; I/W; &lt;i&gt;validity&lt;/i&gt;; &lt;i&gt;home_work&lt;/i&gt; (L − W)/I; &lt;i&gt;fragments&lt;/i&gt;: partes separadas; &lt;i&gt;single&lt;/i&gt;: una sola unidad; &lt;i&gt;modeled&lt;/i&gt;; &lt;i&gt;color&lt;/i&gt;, que distingue a los vecinos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuentes.&lt;/b&gt; Coombes y Bond (2008), Travel-to-Work Areas: the 2007 review, Office for National Statistics; Franconi, Ichim y D'Aló (2017), Statistical Journal of the IAOS 33(2). Modularidad: Leicht y Newman (2008), Physical Review Letters 100, 118703.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>&lt;p&gt;Functional territories out of flows: municipalities join in the order in which their people travel between them, and the tree of those joins is cut at a height.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or points of the units, with the same codes, for maps and contiguity.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; P = (f_ij + f_ji) / min(R_i, R_j), at most 0.999, where R are the residents, those who do not leave included; D = 1 − P. The two groups with the smallest mean D between their units join, again and again (average linkage, UPGMA). What joined at the height of the cut or below is one territory. Variant &lt;i&gt;only the flow inside&lt;/i&gt;: R is the flow of each unit to itself and P at most 1. With a period field, D is the mean of the periods. Equal distances are decided by the order of the codes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units and territories with the columns of &lt;i&gt;Travel-to-work areas&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; stays empty. Units without residents are set aside (no_residents, no_flows; no_own_flow in the variant). Tree: one row per join, in order, with &lt;i&gt;merge&lt;/i&gt; (#1, #2…), &lt;i&gt;left&lt;/i&gt; and &lt;i&gt;right&lt;/i&gt; (the code of a unit, or #k for what join k made), &lt;i&gt;height&lt;/i&gt; and &lt;i&gt;size&lt;/i&gt; in units; with it the cut can be moved without a new run. The report draws it and counts the territories that other cuts would give.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Tolbert and Sizer (1996), U.S. commuting zones and labor market areas, USDA; cut of 0.977: Fowler (2024), Scientific Data 11, 975; Mexico, Colombia and Chile: Berdegué et al. (2019), Latin American Economic Review 28, 4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territorios funcionales a partir de flujos: los municipios se unen en el orden en que su gente se traslada entre ellos, y el árbol de esas uniones se corta a cierta altura.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una tabla de flujos: origen, destino, cantidad, incluidos los flujos que se quedan dentro de cada unidad. Polígonos o puntos de las unidades territoriales, con las mismas claves, para los mapas y la contigüidad.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; P = (f_ij + f_ji) / mín(R_i, R_j), cuando mucho 0.999, donde R son los residentes, incluidos quienes no salen; D = 1 − P. Se unen los dos grupos con la menor D media entre sus unidades, una y otra vez (enlace promedio, UPGMA). Lo que se unió a la altura del corte o más abajo es un territorio. Variante &lt;i&gt;solo el flujo interno&lt;/i&gt;: R es el flujo de cada unidad hacia sí misma y P es cuando mucho 1. Con un campo de periodo, D es la media de los periodos. Entre distancias iguales decide el orden de las claves.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Unidades y territorios con las columnas de &lt;i&gt;Áreas de traslado al trabajo&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; queda vacía. Las unidades sin residentes se apartan (no_residents, no_flows; no_own_flow en la variante). Árbol: una fila por unión, en orden, con &lt;i&gt;merge&lt;/i&gt; (#1, #2…), &lt;i&gt;left&lt;/i&gt; y &lt;i&gt;right&lt;/i&gt; (la clave de una unidad, o #k para lo que hizo la unión k), &lt;i&gt;height&lt;/i&gt; y &lt;i&gt;size&lt;/i&gt; en unidades; con él se puede mover el corte sin otra ejecución. El informe lo dibuja y cuenta los territorios que darían otros cortes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuentes.&lt;/b&gt; Tolbert y Sizer (1996), U.S. commuting zones and labor market areas, USDA; corte de 0.977: Fowler (2024), Scientific Data 11, 975; México, Colombia y Chile: Berdegué et al. (2019), Latin American Economic Review 28, 4.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>&lt;p&gt;Functional territories where there are no commuting flows: each municipality or locality belongs to the urban center it reaches first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Roads (or a table of travel times with &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; and &lt;i&gt;total_min&lt;/i&gt;), urban centers, and the units: polygons of municipalities, points of localities, or both. With both, the time of a municipality is the mean of its localities weighted by their population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Least travel time; units beyond the limit or without road are left unassigned, with the reason. Territories below the minimum population are dissolved, smallest first, and their units join the next center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units with &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;role&lt;/i&gt; (core, hinterland, reassigned, unassigned), the &lt;i&gt;second&lt;/i&gt; and &lt;i&gt;third&lt;/i&gt; choices, &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;margin&lt;/i&gt; (minutes to the second choice: certainty) and &lt;i&gt;why&lt;/i&gt;. Territories dissolved from the units, with their name, number of units and residents; for localities alone their outline is a hull. Columns of commuting methods stay empty: nothing here comes from flows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Cattaneo, Nelson and McMenomy (2021), PNAS 118(2), e2011990118.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territorios funcionales cuando no hay flujos de movilidad cotidiana: cada municipio o localidad pertenece al centro urbano al que llega primero.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Caminos (o una tabla de tiempos de traslado con &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; y &lt;i&gt;total_min&lt;/i&gt;), centros urbanos y las unidades territoriales: polígonos de municipios, puntos de localidades, o ambos. Con ambos, el tiempo de un municipio es el promedio de sus localidades ponderado por su población.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Menor tiempo de traslado; las unidades más allá del límite o sin camino quedan sin asignar, con su motivo. Los territorios por debajo de la población mínima se disuelven, del más pequeño en adelante, y sus unidades pasan al siguiente centro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Unidades con &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;role&lt;/i&gt; (core: centro; hinterland: zona que depende de él; reassigned: reasignada; unassigned: sin asignar), las opciones siguientes en &lt;i&gt;second&lt;/i&gt; y &lt;i&gt;third&lt;/i&gt;, &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;margin&lt;/i&gt; (minutos de diferencia con la segunda opción: qué tan segura es la asignación) y &lt;i&gt;why&lt;/i&gt;. Territorios formados con las unidades, con su nombre, número de unidades y residentes; si solo hay localidades, su contorno es una envolvente. Las columnas de los métodos de movilidad cotidiana quedan vacías: aquí nada proviene de flujos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Cattaneo, Nelson y McMenomy (2021), PNAS 118(2), e2011990118.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>&lt;p&gt;How far one gets by road within given times: roads cut where each limit lies, areas around them, and the people who live within each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class, points of centers and, to count people, points of localities with their population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Least time by Dijkstra's algorithm in the direction of travel, with the walk from the road to the center. Along a road the time is the lesser of the two by its ends, so each limit is solved for exactly. The area of a band holds the places whose nearest road is in the band, up to the width: it follows the roads and a road beyond the limit is never inside, not even between two within it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;People&lt;/b&gt; are counted by their own whole trip, with the walk to the road, as in &lt;i&gt;Nearest center&lt;/i&gt;, and not by the area they are in: someone who lives inside an area but far from its road may belong to a later band.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads: &lt;i&gt;center_id&lt;/i&gt;, the limits of the band &lt;i&gt;from_min&lt;/i&gt; and &lt;i&gt;to_min&lt;/i&gt;, &lt;i&gt;least_min&lt;/i&gt; and &lt;i&gt;most_min&lt;/i&gt; (minutes at the nearest and the farthest place of the piece), &lt;i&gt;length_km&lt;/i&gt; and &lt;i&gt;road_id&lt;/i&gt;. Areas: &lt;i&gt;center_id&lt;/i&gt; (empty when all centers share them), &lt;i&gt;from_min, to_min, people, road_km&lt;/i&gt;; those of one center never overlap those of another.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Erwig (2000), Networks 36, 156–163; Okabe et al. (2008), International Journal of Geographical Information Science 22, 965–994.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hasta dónde se llega por carretera en los tiempos indicados: caminos cortados donde está cada límite, zonas en torno a ellos y la gente que vive dentro de cada uno.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase, puntos de centros y, para contar a la gente, puntos de localidades con su población.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Menor tiempo con el algoritmo de Dijkstra, en el sentido del traslado, con la caminata del camino al centro. A lo largo de un camino el tiempo es el menor de los dos por sus extremos, de modo que cada límite se resuelve con exactitud. La zona de una franja contiene los lugares cuyo camino más cercano está en la franja, hasta el ancho indicado: sigue los caminos, y un camino más allá del límite nunca queda dentro, ni siquiera entre dos que sí lo están.&lt;/p&gt;&lt;p&gt;&lt;b&gt;La gente&lt;/b&gt; se cuenta por su propio traslado completo, con la caminata al camino, como en &lt;i&gt;Centro más cercano&lt;/i&gt;, y no por la zona en la que está: quien vive dentro de una zona pero lejos de su camino puede pertenecer a una franja posterior.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Caminos: &lt;i&gt;center_id&lt;/i&gt;, los límites de la franja &lt;i&gt;from_min&lt;/i&gt; y &lt;i&gt;to_min&lt;/i&gt;, &lt;i&gt;least_min&lt;/i&gt; y &lt;i&gt;most_min&lt;/i&gt; (minutos en el lugar más cercano y en el más lejano del tramo), &lt;i&gt;length_km&lt;/i&gt; y &lt;i&gt;road_id&lt;/i&gt;. Zonas: &lt;i&gt;center_id&lt;/i&gt; (vacío cuando todos los centros las comparten), &lt;i&gt;from_min, to_min, people, road_km&lt;/i&gt;; las de un centro nunca se traslapan con las de otro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Erwig (2000), Networks 36, 156–163; Okabe et al. (2008), International Journal of Geographical Information Science 22, 965–994.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>&lt;p&gt;How many families or people remain at each stage of a program, from the target population to the approved projects, with percentages that name their denominator.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table with one row per stage, in their order: name and count, and optionally the stage over which its percentage is taken (empty: the first stage) and its cost.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; &lt;i&gt;stage, count, base, percent_of_base, previous, percent_of_previous, lost&lt;/i&gt; (since the stage before), and with a cost &lt;i&gt;cost_each&lt;/i&gt;. A percentage is NULL where a count is missing or its denominator is zero. The report draws the funnel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Cuadro 1 of Aprendizajes de un año, Programa Territorios Productivos.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántas familias o personas quedan en cada etapa de un programa, de la población objetivo a los proyectos aprobados, con porcentajes que dicen sobre qué se calculan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una tabla con una fila por etapa, en su orden: nombre y cantidad y, de manera opcional, la etapa sobre la que se toma su porcentaje (vacío: la primera) y su costo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; &lt;i&gt;stage, count, base, percent_of_base, previous, percent_of_previous, lost&lt;/i&gt; (perdidas desde la etapa anterior) y, con costo, &lt;i&gt;cost_each&lt;/i&gt;. Un porcentaje queda vacío (NULL) donde falta una cantidad o su denominador es cero. El informe dibuja el embudo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Cuadro 1 de Aprendizajes de un año, Programa Territorios Productivos.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>&lt;p&gt;How many minutes each locality gains or loses to its nearest center when roads are built, upgraded or closed, and who is reached for the first time or cut off.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; The roads of today; points of localities, with their people, and of centers; and the changes: lines with a field that says &lt;i&gt;new&lt;/i&gt;, &lt;i&gt;upgraded&lt;/i&gt; or &lt;i&gt;closed&lt;/i&gt; (also nuevo, mejorado, cerrado), and a speed for new and upgraded roads. Where roads have a code, upgrades and closures can be a table with that code.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Both states are the same network but for the changes. An upgrade or closure counts for the roads that run along its line within the tolerance, cut where the line ends; an upgrade never makes a road slower. New roads join where one of their vertices lies on a road, and at their free ends the nearest road within the joining distance. People may walk to the nearest road, the nearest that stays open and the nearest new one, whichever is quickest in each state: so a closure makes nobody faster and a new road nobody slower.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Localities: &lt;i&gt;before_min, after_min, change_min&lt;/i&gt; (after − before: negative is a gain), &lt;i&gt;center_before, center_after&lt;/i&gt;, and &lt;i&gt;reason_before, reason_after&lt;/i&gt; where there is no trip (no_geometry, off_network, other_component, one_way_trap). Changes: &lt;i&gt;changed_km&lt;/i&gt; and, without effect, a &lt;i&gt;reason&lt;/i&gt;: no_geometry, no_road (none runs along the line), unknown_road (no road has the code), no_speed, not_faster, not_joined (the new road meets no other). Totals in person-minutes, of those with a trip in both states.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75; Goodchild and Hunter (1997), International Journal of Geographical Information Science 11, 299–306; Dijkstra (1959), Numerische Mathematik 1, 269–271.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántos minutos gana o pierde cada localidad hacia su centro más cercano cuando se abren, mejoran o cierran caminos, y a quién se llega por primera vez o queda incomunicado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Los caminos de hoy; puntos de localidades, con su población, y de centros; y los cambios: líneas con un campo que dice &lt;i&gt;new&lt;/i&gt;, &lt;i&gt;upgraded&lt;/i&gt; o &lt;i&gt;closed&lt;/i&gt; (también nuevo, mejorado, cerrado), y una velocidad para los caminos nuevos y mejorados. Donde los caminos tienen clave, las mejoras y los cierres pueden venir en una tabla con esa clave.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Los dos momentos usan la misma red, salvo por los cambios. Una mejora o un cierre cuenta para los caminos que van a lo largo de su línea dentro de la tolerancia, cortados donde la línea termina; una mejora nunca hace más lento un camino. Los caminos nuevos se unen donde uno de sus vértices cae sobre un camino y, en sus extremos sueltos, al camino más cercano dentro de la distancia de unión. La gente puede caminar al camino más cercano, al más cercano de los que siguen abiertos y al nuevo más cercano, el que sea más rápido en cada momento: por eso un cierre no hace más rápido a nadie ni un camino nuevo hace más lento a nadie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Localidades: &lt;i&gt;before_min, after_min, change_min&lt;/i&gt; (después − antes: negativo es ganancia), &lt;i&gt;center_before, center_after&lt;/i&gt; y, donde no hay traslado, el motivo en &lt;i&gt;reason_before, reason_after&lt;/i&gt; (no_geometry, off_network, other_component, one_way_trap). Cambios: &lt;i&gt;changed_km&lt;/i&gt; y, si no tienen efecto, el motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), no_road (ningún camino va a lo largo de la línea), unknown_road (ningún camino tiene esa clave), no_speed (sin velocidad), not_faster (no es más rápido), not_joined (el camino nuevo no se une a ningún otro). Totales en minutos-persona, de quienes tienen traslado en ambos momentos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75; Goodchild y Hunter (1997), International Journal of Geographical Information Science 11, 299–306; Dijkstra (1959), Numerische Mathematik 1, 269–271.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>&lt;p&gt;How many places of a quota each state or territory would get in proportion to its families, beside how many it got.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer or table whose rows are added up by group: the weight (families), and optionally what each row got (&lt;i&gt;selected&lt;/i&gt; of Four criteria counts 1 for each locality selected). Without a number of places, those given are divided anew.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Hamilton: the whole part of each share, and the places left to the largest remainders. Sainte-Laguë (Webster): each place to the greatest weight ÷ 1, 3, 5…; no group loses a place when the quota grows. Ties go to the greater weight, then to the group first in order.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; &lt;i&gt;group, weight, share&lt;/i&gt; (places before rounding)&lt;i&gt;, places, actual, difference&lt;/i&gt; (actual less proportional).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Balinski and Young (1982), Fair Representation, Yale University Press.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántos lugares de un cupo le tocarían a cada estado o territorio en proporción a sus familias, junto a los que recibió.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una capa o tabla cuyas filas se suman por grupo: el peso (familias) y, de manera opcional, lo que recibió cada fila (&lt;i&gt;selected&lt;/i&gt; de los Cuatro criterios cuenta 1 por cada localidad seleccionada). Si no se indica el número de lugares, se reparten de nuevo los que se dieron.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Hamilton: la parte entera de cada cuota, y los lugares que quedan a los restos mayores. Sainte-Laguë (Webster): cada lugar al mayor peso ÷ 1, 3, 5…; ningún grupo pierde un lugar cuando el cupo crece. Los empates son para el peso mayor y después para el primer grupo en orden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; &lt;i&gt;group, weight, share&lt;/i&gt; (lugares antes de redondear)&lt;i&gt;, places, actual, difference&lt;/i&gt; (los recibidos menos los proporcionales).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Balinski y Young (1982), Fair Representation, Yale University Press.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>&lt;p&gt;How much supply (jobs, physicians, school places, market sales) each place of demand has within reach, and how much of it per person.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points of demand with their population, points of supply with its amount, and roads, or an OD matrix (&lt;i&gt;origin_id, dest_id, total_min&lt;/i&gt;) with the codes of demand and supply.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; &lt;i&gt;cumulative&lt;/i&gt;: supply within the threshold. &lt;i&gt;gravity&lt;/i&gt;: Σ S·f(t), with f by the decay: power t^−β (a trip under a minute counts as one minute), exponential e^(−β·t), threshold (1 up to it) or zones. &lt;i&gt;e2sfca&lt;/i&gt;: supply per person; each supply is divided among the population of its catchment, each person by the same f, and each place adds up those ratios; the catchment ends at the threshold, with zones at the last zone. Then Σ population × e2sfca is the supply with population in its catchment.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The demand with the three columns, in the unit of the supply (e2sfca: that unit per person), and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network or no_travel_time (then they are NULL), other_component, one_way_trap, beyond_limit or no_supply (no supply can be reached, none within the limits, or none above 0), no_population (indices are given; the place demands nothing).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs and Kumagai (1973), Socio-Economic Planning Sciences 7, 437–456; Luo and Wang (2003), Environment and Planning B 30, 865–884; Luo and Qi (2009), Health &amp; Place 15, 1100–1107.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuánta oferta (empleos, médicos, lugares en escuelas, ventas en mercados) tiene a su alcance cada lugar de demanda, y cuánta por persona.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Puntos de demanda con su población, puntos de oferta con su cantidad, y los caminos, o bien una matriz OD (&lt;i&gt;origin_id, dest_id, total_min&lt;/i&gt;) con las claves de la demanda y de la oferta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; &lt;i&gt;cumulative&lt;/i&gt;: oferta dentro del umbral. &lt;i&gt;gravity&lt;/i&gt;: Σ S·f(t), con f según el decaimiento: potencia t^−β (un traslado de menos de un minuto cuenta como un minuto), exponencial e^(−β·t), umbral (1 hasta él) o zonas. &lt;i&gt;e2sfca&lt;/i&gt;: oferta por persona; cada oferta se reparte entre la población de su área de influencia, cada persona con la misma f, y cada lugar suma esas razones; el área de influencia termina en el umbral o, con zonas, en la última zona. Así, Σ población × e2sfca es la oferta con población en su área de influencia.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; La demanda con las tres columnas, en la unidad de la oferta (e2sfca: esa unidad por persona), y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), off_network (fuera de la red) o no_travel_time (sin tiempo de traslado), con los que las columnas quedan en NULL; other_component, one_way_trap, beyond_limit o no_supply (no se llega a ninguna oferta, no hay ninguna dentro de los límites o ninguna es mayor que 0), no_population (se dan los índices; el lugar no demanda nada).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs y Kumagai (1973), Socio-Economic Planning Sciences 7, 437–456; Luo y Wang (2003), Environment and Planning B 30, 865–884; Luo y Qi (2009), Health &amp; Place 15, 1100–1107.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>&lt;p&gt;How often each place comes first, or among the first, when the weights of the criteria are not known for sure.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Places and a table of criteria as for Multi-criteria ranking; &lt;i&gt;least&lt;/i&gt; and &lt;i&gt;most&lt;/i&gt; in the table limit a weight (0 to 1). The weights themselves are not used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Weights are drawn evenly from all that are allowed, and the places ranked by their weighted sum in each draw. Equal scores share a rank. The same seed gives the same numbers on every machine; with N draws a share is off by less than 1 ÷ √N nearly always.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The places with &lt;i&gt;first_share&lt;/i&gt; and &lt;i&gt;top_n_share&lt;/i&gt; (0 to 1: share of the draws in which it is first, and among the first n)&lt;i&gt;, mean_rank&lt;/i&gt;, and &lt;i&gt;w_…&lt;/i&gt;: the mean weights that put it first (NULL when none do), and a &lt;i&gt;reason&lt;/i&gt; where a criterion is missing. Table of ranks: &lt;i&gt;row, rank, share&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Lahdelma and Salminen (2001), SMAA-2, Operations Research 49, 444–454.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Con qué frecuencia cada lugar va primero, o entre los primeros, cuando no se conocen con certeza los pesos de los criterios.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Lugares y una tabla de criterios como en la Jerarquización multicriterio; &lt;i&gt;least&lt;/i&gt; y &lt;i&gt;most&lt;/i&gt; en la tabla limitan un peso (de 0 a 1). Los pesos mismos no se usan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Los pesos se sortean por igual entre todos los permitidos, y en cada sorteo los lugares se ordenan por su suma ponderada. Las calificaciones iguales comparten posición. La misma semilla da los mismos números en cualquier equipo; con N sorteos, una proporción casi siempre se desvía menos de 1 ÷ √N.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Los lugares con &lt;i&gt;first_share&lt;/i&gt; y &lt;i&gt;top_n_share&lt;/i&gt; (de 0 a 1: proporción de los sorteos en que va primero y en que está entre los primeros n)&lt;i&gt;, mean_rank&lt;/i&gt;, y &lt;i&gt;w_…&lt;/i&gt;: los pesos medios que lo ponen primero (NULL si ninguno lo hace), y el motivo en &lt;i&gt;reason&lt;/i&gt; donde falta un criterio. Tabla de posiciones: &lt;i&gt;row, rank, share&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Lahdelma y Salminen (2001), SMAA-2, Operations Research 49, 444–454.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>&lt;p&gt;One index out of several indicators, in which what two indicators share counts only once. CONAPO's marginality index 2010–2020 is computed so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer or table with one row per municipality or locality and its indicators as numbers, all with the same meaning of high and low (for example, all of them shares of people who lack something).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; DP2 = Σ |x − reference| ÷ σ · (1 − R²), with σ the population standard deviation and R² that of the regression of the indicator on those that entered before it. Indicators enter by the absolute correlation with the index of the round before, from the plain sum on, until no index changes by 0.0001. The normalized index divides by the distance of a place at zero in everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference.&lt;/b&gt; The least or the greatest value of each indicator, or a table with the columns &lt;i&gt;indicator&lt;/i&gt; and &lt;i&gt;reference&lt;/i&gt;. CONAPO takes the worst value of 2010, 2015 and 2020 together: give it in a table; a high index is then a good situation.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The rows with &lt;i&gt;dp2&lt;/i&gt;, &lt;i&gt;dp2_norm&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where an indicator is missing (missing_ and its name); those rows take no part in σ and R². Table of factors: &lt;i&gt;indicator, entry_order, reference, deviation, factor&lt;/i&gt; (1 − R²; 0 for an indicator that is the same everywhere).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Pena Trapero (1977), Problemas de la medición del bienestar y conceptos afines, INE; CONAPO (2021), Índice de marginación por entidad federativa y municipio 2020.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un solo índice a partir de varios indicadores, en el que lo que dos indicadores comparten cuenta una sola vez. Así se calcula el índice de marginación 2010–2020 de CONAPO.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una capa o tabla con una fila por municipio o localidad y sus indicadores como números, en los que alto y bajo signifiquen lo mismo (por ejemplo, todos ellos proporciones de personas que carecen de algo).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; DP2 = Σ |x − referencia| ÷ σ · (1 − R²), con σ la desviación estándar poblacional y R² la de la regresión del indicador sobre los que entraron antes que él. Los indicadores entran según la correlación absoluta con el índice de la vuelta anterior, a partir de la suma simple, hasta que ningún índice cambia 0.0001. El índice normalizado divide entre la distancia de un lugar con cero en todo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Referencia.&lt;/b&gt; El valor menor o el mayor de cada indicador, o una tabla con las columnas &lt;i&gt;indicator&lt;/i&gt; y &lt;i&gt;reference&lt;/i&gt;. CONAPO toma el peor valor de 2010, 2015 y 2020 en conjunto: indíquelo en una tabla; un índice alto es entonces una buena situación.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Las filas con &lt;i&gt;dp2&lt;/i&gt;, &lt;i&gt;dp2_norm&lt;/i&gt; y, donde falta un indicador, el motivo en &lt;i&gt;reason&lt;/i&gt; (missing_ y su nombre); esas filas no participan en σ ni en R². Tabla de factores: &lt;i&gt;indicator, entry_order, reference, deviation, factor&lt;/i&gt; (1 − R²; 0 para un indicador que es igual en todas partes).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Pena Trapero (1977), Problemas de la medición del bienestar y conceptos afines, INE; CONAPO (2021), Índice de marginación por entidad federativa y municipio 2020.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>&lt;p&gt;Ranks places by several criteria, with what each criterion contributes to the score.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer with the criteria as numbers, and a table with &lt;i&gt;field, direction&lt;/i&gt; (max or min) and &lt;i&gt;weight&lt;/i&gt;. Weights that do not add up to 1 are divided by their sum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Weighted sum Σ w·x, on a scale from 0 to 1. TOPSIS d⁻ ÷ (d⁺ + d⁻), on the vector scale. DP2 from the worst value of each criterion, and first principal component on standard deviations: these two make their own weights. Weights: given; equal; judgments in pairs (AHP: principal eigenvector; several actors by the geometric mean); entropy; CRITIC. A criterion that is the same everywhere counts 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The places with &lt;i&gt;score, rank&lt;/i&gt; (1 comes first; equal scores share it)&lt;i&gt;, c_…&lt;/i&gt; (what each criterion contributes; they add up to the score) and a &lt;i&gt;reason&lt;/i&gt; (missing_ and the field) without a score. Table of weights: &lt;i&gt;actor&lt;/i&gt; (empty: all together)&lt;i&gt;, criterion, weight, disagreement&lt;/i&gt; (standard deviation ÷ mean of the actors' weights)&lt;i&gt;, consistency_ratio&lt;/i&gt; (contradictory above 0.1)&lt;i&gt;, revise&lt;/i&gt; (the pair to judge anew).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Hwang and Yoon (1981), Multiple Attribute Decision Making; Saaty (1980), The Analytic Hierarchy Process; Diakoulaki, Mavrotas and Papayannakis (1995), Computers &amp; Operations Research 22, 763–770; Pena Trapero (1977); Nardo et al. (2008), Handbook on Constructing Composite Indicators, OECD.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ordena lugares según varios criterios, con lo que cada criterio aporta a la calificación.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una capa con los criterios como números, y una tabla con &lt;i&gt;field, direction&lt;/i&gt; (max o min) y &lt;i&gt;weight&lt;/i&gt;. Los pesos que no suman 1 se dividen entre su suma.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Suma ponderada Σ w·x, en una escala de 0 a 1. TOPSIS d⁻ ÷ (d⁺ + d⁻), en la escala vectorial. DP2 desde el peor valor de cada criterio, y primera componente principal sobre desviaciones estándar: estas dos hacen sus propios pesos. Pesos: dados; iguales; juicios por pares (AHP: vector propio principal; varios actores con la media geométrica); entropía; CRITIC. Un criterio que es igual en todas partes cuenta 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Los lugares con &lt;i&gt;score, rank&lt;/i&gt; (1 va primero; las calificaciones iguales lo comparten)&lt;i&gt;, c_…&lt;/i&gt; (lo que aporta cada criterio; sumados dan la calificación) y, cuando no hay calificación, el motivo en &lt;i&gt;reason&lt;/i&gt; (missing_ y el campo). Tabla de pesos: &lt;i&gt;actor&lt;/i&gt; (vacío: todos juntos)&lt;i&gt;, criterion, weight, disagreement&lt;/i&gt; (desviación estándar ÷ media de los pesos de los actores)&lt;i&gt;, consistency_ratio&lt;/i&gt; (contradictorios arriba de 0.1)&lt;i&gt;, revise&lt;/i&gt; (el par por juzgar de nuevo).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Hwang y Yoon (1981), Multiple Attribute Decision Making; Saaty (1980), The Analytic Hierarchy Process; Diakoulaki, Mavrotas y Papayannakis (1995), Computers &amp; Operations Research 22, 763–770; Pena Trapero (1977); Nardo et al. (2008), Handbook on Constructing Composite Indicators, OECD.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>&lt;p&gt;Runs a whole study on one set of inputs: time to the nearest center, functional territories, the four criteria, specialization and corridors. Each step is an algorithm of this toolbox and can be repeated on its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories.&lt;/b&gt; By travel time to the urban centers; with flows, also travel-to-work areas in one piece each, which then are the territories of the prioritization, unless more than half of them are a single municipality: then the territories by travel time stay, and the report says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities and roads are needed; with each of the others one more step is done, and the report says what was left out and why. Without urban centers, the municipal seats are taken. An input whose layer or field name contains the word &lt;i&gt;illustrative&lt;/i&gt; is labeled so in the report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;, in the folder: &lt;i&gt;study.gpkg&lt;/i&gt; with every result and its style, &lt;i&gt;study.qgz&lt;/i&gt;, a QGIS project that opens on them, and &lt;i&gt;report/study.html&lt;/i&gt; with maps, charts and tables. Files of an earlier study in the folder are replaced only when the new one is complete.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; Minutes, kilometers, families and tons.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ejecuta un estudio completo con un solo conjunto de insumos: tiempo al centro más cercano, territorios funcionales, los cuatro criterios, especialización y corredores. Cada paso es un algoritmo de esta caja de herramientas y se puede repetir por separado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territorios.&lt;/b&gt; Por tiempo de traslado a los centros urbanos; con flujos, también áreas de traslado al trabajo de una sola pieza cada una, que entonces son los territorios de la priorización, salvo que más de la mitad sean un solo municipio: en ese caso se quedan los territorios por tiempo de traslado, y el informe lo dice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Se necesitan localidades y caminos; con cada uno de los demás se hace un paso más, y el informe dice qué se omitió y por qué. Sin centros urbanos se toman las cabeceras municipales. Un insumo cuya capa o cuyo campo lleva en su nombre la palabra &lt;i&gt;illustrative&lt;/i&gt; se señala como ilustrativo en el informe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados&lt;/b&gt;, en la carpeta: &lt;i&gt;study.gpkg&lt;/i&gt; con todos los resultados y su estilo, &lt;i&gt;study.qgz&lt;/i&gt;, un proyecto de QGIS que los abre, y &lt;i&gt;report/study.html&lt;/i&gt; con mapas, gráficas y tablas. Los archivos de un estudio anterior en la carpeta se sustituyen solo cuando el nuevo está completo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unidades.&lt;/b&gt; Minutos, kilómetros, familias y toneladas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>&lt;p&gt;The least kilometers of road that link all localities and markets of a productive axis: the roads to keep open first when there is not money for all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Roads, and the places to link: choose beforehand those of one axis. Roads open in one direction only link as any other.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Steiner tree by Mehlhorn's algorithm, on roads cut at the places. The exact answer cannot be computed for many places: the result is at most 2·(1 − 1/t) times as long for t places (number &lt;i&gt;WORST_RATIO&lt;/i&gt;), exact for two, and in trials 3 % longer on average. With minutes, the roads are those of the least total time of driving along all of them once, not of the quickest trips: for those see Corridors to market.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads of the tree: &lt;i&gt;length_km, minutes, road_id&lt;/i&gt; (number of the road in its layer). Places with &lt;i&gt;linked&lt;/i&gt; and the &lt;i&gt;reason&lt;/i&gt; when they are not: no_geometry, off_network (too far from any road), other_component (not on the part of the network with most places). Numbers: &lt;i&gt;LENGTH_KM, MINUTES_TOTAL, LINKED, UNLINKED, WORST_RATIO&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Mehlhorn (1988), Information Processing Letters 27, 125–128; Kou, Markowsky and Berman (1981), Acta Informatica 15, 141–145.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los menos kilómetros de camino que enlazan todas las localidades y mercados de un eje productivo: los caminos que hay que mantener transitables primero cuando el dinero no alcanza para todos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Caminos, y los lugares por enlazar: elija antes los de un solo eje. Los caminos de un solo sentido enlazan como cualquier otro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Árbol de Steiner con el algoritmo de Mehlhorn, sobre caminos cortados en los lugares. La respuesta exacta no puede calcularse para muchos lugares: el resultado mide a lo más 2·(1 − 1/t) veces el mínimo para t lugares (número &lt;i&gt;WORST_RATIO&lt;/i&gt;), exacto para dos, y en pruebas 3 % más largo en promedio. Con minutos, los caminos son los de menor tiempo total de recorrerlos todos una vez, no los de los traslados más rápidos: para esos vea Corredores hacia el mercado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Caminos del árbol: &lt;i&gt;length_km, minutes, road_id&lt;/i&gt; (número del camino en su capa). Lugares con &lt;i&gt;linked&lt;/i&gt; y el motivo en &lt;i&gt;reason&lt;/i&gt; cuando no quedan enlazados: no_geometry (sin geometría), off_network (demasiado lejos de todo camino), other_component (fuera de la parte de la red que tiene más lugares). Números: &lt;i&gt;LENGTH_KM, MINUTES_TOTAL, LINKED, UNLINKED, WORST_RATIO&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Mehlhorn (1988), Information Processing Letters 27, 125–128; Kou, Markowsky y Berman (1981), Acta Informatica 15, 141–145.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>&lt;p&gt;Travel time and distance by road between all pairs of origins and destinations, as a table or as straight lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of origins and of destinations, each with a code. Layers may be in different reference systems. “To the center” are trips to the destination, “From the center” trips from it to the origin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Dijkstra's algorithm from each point of the smaller layer. A trip is the walk to the road, the drive and the walk from the road, or only the walk where that is no farther. Rows are written as they come: memory does not grow with the number of pairs. With a Dask scheduler its workers (which need SciPy, not QGIS) do the searches, with the same results.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; &lt;i&gt;origin_id, dest_id, drive_min, walk_min, total_min&lt;/i&gt; (minutes), &lt;i&gt;road_km&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where there is no trip: no_geometry or off_network (the origin), destination_no_geometry or destination_off_network, other_component (parts of the network that do not meet), one_way_trap (roads lead there but not in the direction of travel). Rows come by destination, or by origin where there are fewer origins.&lt;/p&gt;&lt;p&gt;With a longest trip or a number of nearest destinations, pairs beyond them and pairs without a trip are left out and counted; an origin left without any pair has one row with its reason (then also beyond_limit). With a number of nearest destinations, rows come by origin, nearest first, and memory grows with origins × that number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tiempo de traslado y distancia por carretera entre todos los pares de orígenes y destinos, como tabla o como líneas rectas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase; puntos de orígenes y de destinos, cada uno con su clave. Las capas pueden estar en sistemas de referencia distintos. “Hacia el centro” son traslados al destino; “Desde el centro”, traslados de él al origen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Algoritmo de Dijkstra desde cada punto de la capa más pequeña. Un traslado es la caminata al camino, el recorrido en vehículo y la caminata desde el camino, o solo la caminata cuando no es más larga. Las filas se escriben conforme se obtienen: la memoria no crece con el número de pares. Con un planificador de Dask, sus procesos de trabajo (que necesitan SciPy, no QGIS) hacen las búsquedas, con los mismos resultados.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; &lt;i&gt;origin_id, dest_id, drive_min, walk_min, total_min&lt;/i&gt; (minutos), &lt;i&gt;road_km&lt;/i&gt; y, donde no hay traslado, el motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry u off_network (el origen no tiene geometría o está fuera de la red), destination_no_geometry o destination_off_network (lo mismo, el destino), other_component (partes de la red que no se unen), one_way_trap (hay caminos hasta allí, pero no en el sentido del traslado). Las filas van por destino, o por origen cuando hay menos orígenes.&lt;/p&gt;&lt;p&gt;Con un traslado máximo o un número de destinos más cercanos, los pares que los rebasan y los pares sin traslado se omiten y se cuentan; un origen que se queda sin ningún par tiene una sola fila con su motivo (en ese caso también beyond_limit). Con un número de destinos más cercanos, las filas van por origen, del más cercano al más lejano, y la memoria crece con orígenes × ese número.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs y van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>&lt;p&gt;Turns a filled field sheet into the table of decisions by hand that Four criteria honors and reports.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; The sheet that Field sheet made, filled (GeoPackage, CSV or any layer with its columns), and the localities, to see that each one exists.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Decisions: &lt;i&gt;code, decision&lt;/i&gt; (include or exclude)&lt;i&gt;, author, date, reason&lt;/i&gt;, and &lt;i&gt;route&lt;/i&gt;: employment_training for localities without a viable activity. Rows with something wrong are not used; they are in the second table with the &lt;i&gt;problem&lt;/i&gt;: unknown_code, repeated_code, wrong_ and the field (an answer that is not in its list), or missing_ and the field (a decision needs an author, a date and a reason). Rows without a decision, or with keep, change nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Convierte una cédula de campo llenada en la tabla de decisiones manuales que los Cuatro criterios respetan e informan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; La cédula que hizo Cédula de campo, llenada (GeoPackage, CSV o cualquier capa con sus columnas), y las localidades, para ver que cada una exista.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Decisiones: &lt;i&gt;code, decision&lt;/i&gt; (include: incluir, o exclude: excluir)&lt;i&gt;, author, date, reason&lt;/i&gt;, y &lt;i&gt;route&lt;/i&gt;: employment_training (capacitación para el empleo) para las localidades sin una actividad viable. Las filas en las que algo está mal no se usan; quedan en la segunda tabla con su problema en &lt;i&gt;problem&lt;/i&gt;: unknown_code (la clave no existe), repeated_code (repetida), wrong_ y el campo (una respuesta que no está en su lista), o missing_ y el campo (una decisión necesita autor, fecha y motivo). Las filas sin decisión, o con keep, no cambian nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>&lt;p&gt;What would make a road layer give wrong routes, each problem as a point with its reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reasons.&lt;/b&gt; &lt;i&gt;gap&lt;/i&gt;: a dead end close to another road. &lt;i&gt;unsplit_junction&lt;/i&gt;: a road ends on another that has no vertex there. &lt;i&gt;crossing_without_vertex&lt;/i&gt;: roads of one level cross and do not join; it is right at an overpass. &lt;i&gt;false_junction&lt;/i&gt;: roads of different levels share a vertex. &lt;i&gt;isolated_component&lt;/i&gt;: roads not connected with the longest part of the network, at the place nearest to it. &lt;i&gt;duplicate&lt;/i&gt;: drawn twice. &lt;i&gt;bad_speed&lt;/i&gt;: NULL, text, 0, negative or above 200 km/h. &lt;i&gt;unknown_direction&lt;/i&gt;, &lt;i&gt;zero_length&lt;/i&gt;, &lt;i&gt;no_geometry&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Problems with &lt;i&gt;component&lt;/i&gt; (1 is the longest), &lt;i&gt;distance_m&lt;/i&gt; (meters to the other road or to the longest part), &lt;i&gt;road_id&lt;/i&gt;, &lt;i&gt;other_id&lt;/i&gt; and &lt;i&gt;detail&lt;/i&gt;. Components: the connected parts with &lt;i&gt;length_km&lt;/i&gt;. The report counts everything in one page. Speed by class, snapping and walking have no effect here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Neis, Zielstra and Zipf (2012), Future Internet 4, 1–21.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lo que haría que una capa de caminos diera rutas equivocadas: cada problema como un punto con su motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Motivos.&lt;/b&gt; &lt;i&gt;gap&lt;/i&gt;: un extremo suelto cerca de otro camino. &lt;i&gt;unsplit_junction&lt;/i&gt;: un camino termina sobre otro que no tiene vértice allí. &lt;i&gt;crossing_without_vertex&lt;/i&gt;: caminos de un mismo nivel se cruzan y no se unen; es correcto en un paso a desnivel. &lt;i&gt;false_junction&lt;/i&gt;: caminos de distinto nivel comparten un vértice. &lt;i&gt;isolated_component&lt;/i&gt;: caminos no conectados con la parte más larga de la red, en el lugar más cercano a ella. &lt;i&gt;duplicate&lt;/i&gt;: dibujado dos veces. &lt;i&gt;bad_speed&lt;/i&gt;: NULL, texto, 0, negativa o mayor que 200 km/h. &lt;i&gt;unknown_direction&lt;/i&gt;: sentido desconocido. &lt;i&gt;zero_length&lt;/i&gt;: longitud cero. &lt;i&gt;no_geometry&lt;/i&gt;: sin geometría.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Problemas con &lt;i&gt;component&lt;/i&gt; (1 es la más larga), &lt;i&gt;distance_m&lt;/i&gt; (metros al otro camino o a la parte más larga), &lt;i&gt;road_id&lt;/i&gt;, &lt;i&gt;other_id&lt;/i&gt; y &lt;i&gt;detail&lt;/i&gt;. Componentes: las partes conectadas con &lt;i&gt;length_km&lt;/i&gt;. El informe cuenta todo en una página. La velocidad por clase, la liga de los puntos a los caminos y la caminata no tienen efecto aquí.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Neis, Zielstra y Zipf (2012), Future Internet 4, 1–21.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>&lt;p&gt;Where high values lie beside high ones, low beside low, and which units differ from all around them; and whether the value clusters on the map at all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Polygons or points with a number: share, quotient, production per family. Prefer shares and rates to totals, which are high wherever the unit is large. Neighbors are polygons that touch, the nearest units, or those within a travel time by road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; With z = (x − mean) ÷ standard deviation and L the mean z of the neighbors: local Moran I_i = (n − 1)·z_i·L_i ÷ Σz², or Getis-Ord Gi* (the unit and its neighbors together against the mean, in standard deviations). The p-value comes from shuffling the other units: the share of shuffles at least as extreme, on the side where the value lies. The same seed gives the same numbers on every machine. With many units some look like clusters by chance: the false discovery rate keeps their expected share among those marked below the level.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The units with &lt;i&gt;statistic, p, p_fdr&lt;/i&gt; (p-value after the false discovery rate)&lt;i&gt;, quadrant&lt;/i&gt;: HH (high among high, hot spot), LL (low among low, cold spot), HL, LH (different from its neighbors; Gi* does not look for them), not_significant, isolate (without neighbors); &lt;i&gt;neighbors&lt;/i&gt; (how many)&lt;i&gt;, value_z, neighbors_z&lt;/i&gt;, and the &lt;i&gt;reason&lt;/i&gt; where there is no statistic. Numbers: &lt;i&gt;GLOBAL_I&lt;/i&gt; (above −1 ÷ (n − 1): similar values lie together) and &lt;i&gt;GLOBAL_P&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Moran (1950), Biometrika 37, 17–23; Anselin (1995), Geographical Analysis 27, 93–115; Ord and Getis (1995), Geographical Analysis 27, 286–306; Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300; Caldas de Castro and Singer (2006), Geographical Analysis 38, 180–208.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dónde hay valores altos junto a altos y bajos junto a bajos, y qué unidades son distintas de todo lo que las rodea; y si el valor se agrupa en el mapa o no.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Polígonos o puntos con un número: proporción, cociente, producción por familia. Prefiera proporciones y tasas a totales, que son altos donde la unidad es grande. Las vecinas son los polígonos que se tocan, las unidades más cercanas o las que están dentro de un tiempo de traslado por carretera.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Con z = (x − media) ÷ desviación estándar y L la media de z de las vecinas: I de Moran local I_i = (n − 1)·z_i·L_i ÷ Σz², o Getis-Ord Gi* (la unidad y sus vecinas juntas frente a la media, en desviaciones estándar). El valor p sale de permutar las demás unidades: la parte de las permutaciones al menos tan extremas, del lado en que está el valor. La misma semilla da los mismos números en cualquier equipo. Con muchas unidades, algunas parecen conglomerados por azar: el control de los falsos hallazgos mantiene por debajo del nivel la proporción que se espera de ellas entre las marcadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Las unidades con &lt;i&gt;statistic, p, p_fdr&lt;/i&gt; (valor p tras controlar los falsos hallazgos)&lt;i&gt;, quadrant&lt;/i&gt;: HH (alto entre altos, punto caliente), LL (bajo entre bajos, punto frío), HL, LH (distinta de sus vecinas; Gi* no las busca), not_significant (no significativo), isolate (sin vecinas); &lt;i&gt;neighbors&lt;/i&gt; (cuántas vecinas)&lt;i&gt;, value_z, neighbors_z&lt;/i&gt;, y el motivo en &lt;i&gt;reason&lt;/i&gt; donde no hay estadístico. Números: &lt;i&gt;GLOBAL_I&lt;/i&gt; (mayor que −1 ÷ (n − 1): los valores parecidos están juntos) y &lt;i&gt;GLOBAL_P&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Moran (1950), Biometrika 37, 17–23; Anselin (1995), Geographical Analysis 27, 93–115; Ord y Getis (1995), Geographical Analysis 27, 286–306; Benjamini y Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300; Caldas de Castro y Singer (2006), Geographical Analysis 38, 180–208.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>&lt;p&gt;Which localities a program attends first, and exactly why each one is in or out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criteria&lt;/b&gt; (all strict: equality fails). 1) The program operates and production units under 20 ha per household exceed the ratio. 2) Territories are ranked within their state by the families of the localities that meet 1 and exceed the population floor. 3) Localities that meet 1, nearer to a municipal seat than the radius and with more families than the floor are eligible. 4) They are taken by decreasing families (ties: population, then code) until the quotas of territory and state are covered; territories too dispersed are passed over.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points of localities with their code, municipality, state, territory, population, households, production units under 20 ha, program families and whether they are a municipal seat. Optional quotas: a table with &lt;i&gt;level&lt;/i&gt; (territory or state), &lt;i&gt;code&lt;/i&gt; and &lt;i&gt;quota&lt;/i&gt;. Optional decisions by hand: a table with &lt;i&gt;code&lt;/i&gt;, &lt;i&gt;decision&lt;/i&gt; (include or exclude), &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;date&lt;/i&gt; and &lt;i&gt;reason&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Every locality with its &lt;i&gt;verdict&lt;/i&gt; (the first criterion it fails), all its &lt;i&gt;failures&lt;/i&gt;, its margins (positive is good: ratio, meters, families), its rank and cumulative families within the territory, and an &lt;i&gt;advice&lt;/i&gt; that says what would change the verdict. &lt;i&gt;final_verdict&lt;/i&gt; and &lt;i&gt;selected&lt;/i&gt; include the decisions by hand, which never hide the verdict of the rules. NULL is never 0: missing data are said to be missing. Also the ranking of territories and the summary of localities by state.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué localidades atiende primero un programa, y por qué exactamente cada una queda dentro o fuera.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criterios&lt;/b&gt; (todos estrictos: la igualdad no cumple). 1) El programa opera en la localidad y sus unidades de producción de menos de 20 ha por hogar superan la relación fijada. 2) Los territorios se jerarquizan dentro de su entidad según las familias de las localidades que cumplen 1 y superan el mínimo de población. 3) Son elegibles las localidades que cumplen 1, están a una distancia de una cabecera municipal menor que el radio y superan el mínimo de familias. 4) Se toman en orden decreciente de familias (en empate: población y luego clave) hasta cubrir los cupos del territorio y de la entidad; los territorios demasiado dispersos se omiten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Puntos de localidades con clave, municipio, entidad, territorio, población, hogares, unidades de producción de menos de 20 ha, familias atendidas y si son cabecera municipal. Cupos, opcionales: una tabla con &lt;i&gt;level&lt;/i&gt; (territorio o entidad), &lt;i&gt;code&lt;/i&gt; y &lt;i&gt;quota&lt;/i&gt;. Decisiones manuales, opcionales: una tabla con &lt;i&gt;code&lt;/i&gt;, &lt;i&gt;decision&lt;/i&gt; (incluir o excluir), &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;date&lt;/i&gt; y &lt;i&gt;reason&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Todas las localidades con su dictamen en &lt;i&gt;verdict&lt;/i&gt; (el primer criterio que no cumplen), todos sus incumplimientos en &lt;i&gt;failures&lt;/i&gt;, sus márgenes (positivo es favorable: relación, metros, familias), su posición y las familias acumuladas en el territorio, y en &lt;i&gt;advice&lt;/i&gt; lo que cambiaría el dictamen. &lt;i&gt;final_verdict&lt;/i&gt; y &lt;i&gt;selected&lt;/i&gt; incorporan las decisiones manuales, que nunca ocultan el dictamen de las reglas. Un dato vacío (NULL) nunca es 0: lo que falta se informa como faltante. También la jerarquización de los territorios y el resumen de localidades por entidad.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>&lt;p&gt;Which localities are selected whatever the exact thresholds, and which depend on a number that somebody chose.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; The same as Four criteria, how much each threshold and quota may vary, and how many variations to try.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The ratio, the population floor, the radius, the families floor, the quotas of states and those of territories are multiplied, each on its own, by numbers between 1 − variation and 1 + variation (Latin hypercube); the selection is repeated each time. The same seed gives the same variations on every machine.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Localities with &lt;i&gt;selected_share&lt;/i&gt; (0 to 1)&lt;i&gt;, status&lt;/i&gt;: firm (selected in at least 90 % of the variations), out (in 10 % at most) or borderline, and &lt;i&gt;selected_now&lt;/i&gt;. Table of variations: &lt;i&gt;run&lt;/i&gt;, the six factors, &lt;i&gt;localities&lt;/i&gt; and &lt;i&gt;families&lt;/i&gt; selected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; McKay, Beckman and Conover (1979), Technometrics 21, 239–245.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué localidades se seleccionan sea cual sea el valor exacto de los umbrales, y cuáles dependen de un número que alguien eligió.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Los mismos de los Cuatro criterios, cuánto puede variar cada umbral y cada cupo, y cuántas variaciones probar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; La relación, el mínimo de población, el radio, el mínimo de familias, los cupos de las entidades y los de los territorios se multiplican, cada uno por su cuenta, por números entre 1 − variación y 1 + variación (hipercubo latino); la selección se repite cada vez. La misma semilla da las mismas variaciones en cualquier equipo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Localidades con &lt;i&gt;selected_share&lt;/i&gt; (de 0 a 1)&lt;i&gt;, status&lt;/i&gt;: firm (firme: seleccionada en al menos 90 % de las variaciones), out (fuera: en 10 % cuando mucho) o borderline (en el límite), y &lt;i&gt;selected_now&lt;/i&gt;. Tabla de variaciones: &lt;i&gt;run&lt;/i&gt;, los seis factores, &lt;i&gt;localities&lt;/i&gt; y &lt;i&gt;families&lt;/i&gt; seleccionadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; McKay, Beckman y Conover (1979), Technometrics 21, 239–245.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>&lt;p&gt;Which localities enter, leave or stay when the rules change, and how many people or families that means.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Two results of Four criteria, the fields with the code of the locality and its families (or people), and optionally the territory; they have the same names in both.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; One row per locality of either: &lt;i&gt;code, territory, change&lt;/i&gt; (entered, left, stayed; out: in neither)&lt;i&gt;, people&lt;/i&gt; (of the second run; of those that left, of the first)&lt;i&gt;, verdict_first, verdict_second&lt;/i&gt; (empty where the run lacks the locality). By territory: localities that &lt;i&gt;entered, left, stayed&lt;/i&gt;, and &lt;i&gt;people_gained, people_lost, people_stayed&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué localidades entran, salen o se quedan cuando cambian las reglas, y cuántas personas o familias representan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Dos resultados de los Cuatro criterios, los campos con la clave de la localidad y sus familias (o habitantes) y, de manera opcional, el territorio; tienen los mismos nombres en ambos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Una fila por cada localidad de cualquiera de los dos: &lt;i&gt;code, territory, change&lt;/i&gt; (entered: entró, left: salió, stayed: se quedó; out: en ninguno)&lt;i&gt;, people&lt;/i&gt; (de la segunda ejecución; en las que salieron, de la primera)&lt;i&gt;, verdict_first, verdict_second&lt;/i&gt; (vacío donde la ejecución no tiene la localidad). Por territorio: localidades que entraron, salieron y se quedaron en &lt;i&gt;entered, left, stayed&lt;/i&gt;, y &lt;i&gt;people_gained, people_lost, people_stayed&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>&lt;p&gt;Which of the candidate sites (offices, collection centers, clinics) serve the people best, for a given number of sites.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Places of demand with their people, candidate sites, those that already exist and stay, and roads or an OD matrix (&lt;i&gt;origin_id&lt;/i&gt; of the demand, &lt;i&gt;dest_id&lt;/i&gt; of the candidate, &lt;i&gt;total_min&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Maximal covering: the most people within the limit of a site. p-median: the least sum of people × minutes; without a trip within the limit, a person counts as ten of the longest trips. Both are solved exactly; when the time ends first, the log tells how far the solution may be from the best (gap). Several choices may be equally good: one of them is given.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Candidates with &lt;i&gt;chosen, fixed, people&lt;/i&gt; and &lt;i&gt;places&lt;/i&gt; served and their mean &lt;i&gt;minutes&lt;/i&gt;. Demand with &lt;i&gt;site_id&lt;/i&gt; (the chosen site of least time)&lt;i&gt;, minutes&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; when it has none: beyond_limit, no_geometry, off_network, other_component, one_way_trap or no_travel_time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Church and ReVelle (1974), Papers of the Regional Science Association 32, 101–118; ReVelle and Swain (1970), Geographical Analysis 2, 30–42.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuáles de las sedes candidatas (oficinas, centros de acopio, clínicas) sirven mejor a la gente, para un número dado de sedes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Lugares de demanda con su población, sedes candidatas, las que ya existen y se quedan, y caminos o una matriz OD (&lt;i&gt;origin_id&lt;/i&gt; de la demanda, &lt;i&gt;dest_id&lt;/i&gt; de la candidata, &lt;i&gt;total_min&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cobertura máxima: la mayor cantidad de personas dentro del límite de una sede. p-mediana: la menor suma de personas × minutos; quien no tiene traslado dentro del límite cuenta como diez de los traslados más largos. Las dos se resuelven de manera exacta; cuando el tiempo se acaba antes, el registro dice qué tan lejos puede estar la solución de la mejor (brecha). Varias elecciones pueden ser igual de buenas: se da una de ellas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Candidatas con &lt;i&gt;chosen, fixed, people&lt;/i&gt; y &lt;i&gt;places&lt;/i&gt; atendidos, y sus &lt;i&gt;minutes&lt;/i&gt; en promedio. Demanda con &lt;i&gt;site_id&lt;/i&gt; (la sede elegida de menor tiempo)&lt;i&gt;, minutes&lt;/i&gt; y un motivo en &lt;i&gt;reason&lt;/i&gt; cuando no tiene ninguna: beyond_limit (más allá del límite), no_geometry (sin geometría), off_network (fuera de la red), other_component (en otra parte de la red), one_way_trap (los caminos de un solo sentido no dejan pasar) o no_travel_time (sin tiempo de traslado).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Church y ReVelle (1974), Papers of the Regional Science Association 32, 101–118; ReVelle y Swain (1970), Geographical Analysis 2, 30–42.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>&lt;p&gt;Which products carry the economy of each unit (municipality, territory), how varied it is, and why its production changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table with one row per unit, product and (optionally) year, and its value: production, sales or employment, all in one unit of measure. Values of different kinds (tons, hectares, pesos) or a total beside its parts must not be mixed: filter the table first. Repeated rows are added up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Location quotient (x_ij/x_i)/(x_j/x): 2 means that the product weighs twice as much in the unit as in all units. It explodes in tiny places: look at it beside the share and the mass. Cells and units below the least mass stay in the tables and in the totals, flagged &lt;i&gt;below_min_mass&lt;/i&gt;. Hachman 1/Σ LQ·s, from 0 to 1 = as all units; Herfindahl Σ s², 1 = one product; Krugman Σ|s − s̄|, from 0 = as all units to 2. Shift-share from the base year: e·G, e·(g_j − G) and e·(g_ij − g_j), which add up to the change; pairs without both ends are in no growth and carry a reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Quotients: &lt;i&gt;unit, product, value, share, reference&lt;/i&gt; (share in all units)&lt;i&gt;, lq, mass&lt;/i&gt; (production of the unit)&lt;i&gt;, below_min_mass, reason&lt;/i&gt;. Units: &lt;i&gt;mass, products, hachman, hhi, krugman, main_product&lt;/i&gt; (largest share)&lt;i&gt;, top_product&lt;/i&gt; (largest quotient above 1 not flagged). Shift-share: &lt;i&gt;change, national, mix, regional&lt;/i&gt;, in the unit of the values. The log tells repeated rows, products spelled in several ways (never merged), units without a year, and yearly totals at least 4 times above or below their neighbors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Isard (1960), Methods of Regional Analysis, chapter 7; Hirschman (1964), American Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué productos sostienen la economía de cada unidad territorial (municipio, territorio), qué tan diversa es y por qué cambió su producción.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una tabla con una fila por unidad territorial, producto y (si se quiere) año, y su valor: producción, ventas o empleo, todo en una misma unidad de medida. No deben mezclarse valores de distinta clase (toneladas, hectáreas, pesos) ni un total junto con sus partes: filtre antes la tabla. Las filas repetidas se suman.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cociente de localización (x_ij/x_i)/(x_j/x): 2 significa que el producto pesa en la unidad el doble que en el conjunto. Se dispara en lugares muy pequeños: véalo junto con la participación y la producción. Las celdas y unidades por debajo de la producción mínima permanecen en las tablas y en los totales, marcadas en &lt;i&gt;below_min_mass&lt;/i&gt;. Hachman 1/Σ LQ·s, de 0 a 1 = igual que el conjunto; Herfindahl Σ s², 1 = un solo producto; Krugman Σ|s − s̄|, de 0 = igual que el conjunto a 2. Cambio y participación (shift-share) desde el año base: e·G, e·(g_j − G) y e·(g_ij − g_j), que suman el cambio; los pares que no tienen ambos años no entran en ninguna tasa y llevan su motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Cocientes: &lt;i&gt;unit, product, value, share, reference&lt;/i&gt; (participación en el conjunto)&lt;i&gt;, lq, mass&lt;/i&gt; (producción de la unidad)&lt;i&gt;, below_min_mass, reason&lt;/i&gt;. Unidades: &lt;i&gt;mass, products, hachman, hhi, krugman, main_product&lt;/i&gt; (el de mayor participación)&lt;i&gt;, top_product&lt;/i&gt; (el de mayor cociente superior a 1, sin marca). Cambio y participación: &lt;i&gt;change, national, mix, regional&lt;/i&gt;, en la unidad de los valores. La bitácora del proceso informa de filas repetidas, productos escritos de varias maneras (nunca se fusionan), unidades sin algún año y totales anuales al menos 4 veces mayores o menores que los de los años vecinos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Isard (1960), Methods of Regional Analysis, capítulo 7; Hirschman (1964), American Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>&lt;p&gt;Which programs reach each locality, how far they concur, and which components of the integral basket (credit, technical advice, storage…) are missing there and in each territory or productive axis.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities or municipalities with their code. Rolls: tables with one row per beneficiary, or per place with its beneficiaries; the name of each layer is that of its program. Baskets: a table with &lt;i&gt;program&lt;/i&gt; and &lt;i&gt;component&lt;/i&gt;, and if wanted &lt;i&gt;objective&lt;/i&gt; and &lt;i&gt;axis&lt;/i&gt; (empty: for all); a component that no program gives has the program empty. Codes that lost leading zeros are matched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Four levels: &lt;b&gt;same place&lt;/b&gt;, the programs present; &lt;b&gt;same people&lt;/b&gt;, those whose key is in two rolls or more of the locality; &lt;b&gt;same objective&lt;/b&gt;, the programs of its commonest objective; &lt;b&gt;complementary goods&lt;/b&gt;, two components or more that no program gives alone. A level without data is empty. A person repeated in one roll and locality counts once. A component is present where a program that gives it is, in however many hands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The localities with the beneficiaries of each program (&lt;i&gt;p_…&lt;/i&gt;)&lt;i&gt;, programs, same_people, same_objective, complementary, basket, component_count, missing_count, components, missing&lt;/i&gt;. By territory and component: &lt;i&gt;units, present, missing&lt;/i&gt;. Codes without a locality: &lt;i&gt;program, code, rows, reason&lt;/i&gt;: no_code; broader_code, that of a municipality or state against localities; finer_code, that of a locality against municipalities; unknown_code. The report has the matrix. Names and keys of people are written nowhere.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Nota de Aprendizaje 1, Programa Territorios Productivos (2015); Echeverri, ed. (2013), La concurrencia como eje de las políticas de desarrollo rural sustentable en México, IICA.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué programas llegan a cada localidad, hasta dónde concurren y qué componentes de la canasta integral (crédito, asistencia técnica, acopio…) faltan en ella y en cada territorio o eje productivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Localidades o municipios con su clave. Padrones: tablas con un renglón por beneficiario, o por lugar con sus beneficiarios; el nombre de cada capa es el de su programa. Canastas: una tabla con &lt;i&gt;program&lt;/i&gt; y &lt;i&gt;component&lt;/i&gt; y, si se desea, &lt;i&gt;objective&lt;/i&gt; y &lt;i&gt;axis&lt;/i&gt; (vacío: para todas); un componente que ningún programa da lleva el programa vacío. Las claves que perdieron ceros a la izquierda se hacen coincidir.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cuatro niveles: &lt;b&gt;mismo lugar&lt;/b&gt;, los programas presentes; &lt;b&gt;misma población&lt;/b&gt;, las personas cuya clave está en dos o más padrones de la localidad; &lt;b&gt;mismo objetivo&lt;/b&gt;, los programas de su objetivo más común; &lt;b&gt;bienes complementarios&lt;/b&gt;, dos o más componentes que ningún programa da por sí solo. Un nivel sin datos queda vacío. Una persona repetida en un padrón y localidad cuenta una vez. Un componente está presente donde hay un programa que lo da, sin importar cuántos lo reciban.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Las localidades con los beneficiarios de cada programa (&lt;i&gt;p_…&lt;/i&gt;)&lt;i&gt;, programs, same_people, same_objective, complementary, basket, component_count, missing_count, components, missing&lt;/i&gt;. Por territorio y componente: &lt;i&gt;units, present, missing&lt;/i&gt;. Claves sin localidad: &lt;i&gt;program, code, rows, reason&lt;/i&gt;: no_code (sin clave); broader_code, la de un municipio o estado frente a localidades; finer_code, la de una localidad frente a municipios; unknown_code (clave desconocida). El reporte tiene la matriz. Los nombres y claves de las personas no se escriben en ninguna parte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Nota de Aprendizaje 1, Programa Territorios Productivos (2015); Echeverri, ed. (2013), La concurrencia como eje de las políticas de desarrollo rural sustentable en México, IICA.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>&lt;p&gt;Which roads hold an axis back: what it costs when each loaded road is closed, what is lost because it is slow, and what each new road under discussion would save.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of sources with their amount (tons, value) and, if known, their families; points of markets; lines of candidate new roads.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each source goes to the market of least time. Each piece of a road between junctions, sources and markets is closed alone, at its middle, and those who passed there search the best way anew, also to another market. A piece is slow against its reference speed: that of its class in the table of speeds, or the median of its class by length, or one for all roads; the time lost on it is (t − t reference) / t. Each candidate road is measured as if it alone were built.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads: &lt;i&gt;load&lt;/i&gt;, &lt;i&gt;ton_min&lt;/i&gt; (amount × minutes on the piece), &lt;i&gt;extra_ton_min&lt;/i&gt; (amount × minutes more when it is closed, of what still arrives), &lt;i&gt;isolated_ton&lt;/i&gt; (what had a way and is left without one), &lt;i&gt;slow_index&lt;/i&gt; (share of the time lost for being slow, 0 to 1), &lt;i&gt;saved_ton_min&lt;/i&gt; (ton_min × slow_index: saved at least, if it had its reference speed), the same for families, and a rank of each measure, 1 the worst. Candidates: &lt;i&gt;saved_ton_min&lt;/i&gt;, &lt;i&gt;linked_ton&lt;/i&gt; (what only then reaches a market), their ranks, and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, not_joined (meets no road) or no_saving. Where the amount is not in tons, read its unit instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Jenelius, Petersen and Mattsson (2006), Transportation Research Part A 40, 537–560; Lomax et al. (1997), NCHRP Report 398; Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué caminos frenan un eje: qué cuesta que se cierre cada camino con carga, qué se pierde porque es lento y qué ahorraría cada camino nuevo que se discute.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase; puntos de origen con su cantidad (toneladas, valor) y, si se conocen, sus familias; puntos de mercados; líneas de caminos nuevos candidatos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada origen va al mercado con menor tiempo de traslado. Cada tramo de camino entre entronques, orígenes y mercados se cierra solo, a la mitad, y lo que pasaba por ahí busca de nuevo la mejor ruta, aunque sea a otro mercado. Un tramo es lento frente a su velocidad de referencia: la de su clase en la tabla de velocidades, o la mediana de la clase según la longitud, o una misma para todos los caminos; el tiempo que se pierde en él es (t − t de referencia) / t. Cada camino candidato se mide como si solo se construyera ese.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Caminos: &lt;i&gt;load&lt;/i&gt; (carga), &lt;i&gt;ton_min&lt;/i&gt; (cantidad × minutos en el tramo), &lt;i&gt;extra_ton_min&lt;/i&gt; (cantidad × minutos de más cuando se cierra, de lo que todavía llega), &lt;i&gt;isolated_ton&lt;/i&gt; (lo que tenía por dónde salir y se queda sin camino), &lt;i&gt;slow_index&lt;/i&gt; (parte del tiempo que se pierde por lentitud, de 0 a 1), &lt;i&gt;saved_ton_min&lt;/i&gt; (ton_min × slow_index: lo que por lo menos se ahorraría si tuviera su velocidad de referencia), lo mismo para las familias, y un lugar según cada medida, 1 el peor. Candidatos: &lt;i&gt;saved_ton_min&lt;/i&gt;, &lt;i&gt;linked_ton&lt;/i&gt; (lo que solo así llega a un mercado), sus lugares y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), not_joined (no toca ningún camino) o no_saving (sin ahorro). Donde la cantidad no esté en toneladas, lea en su lugar la unidad que tenga.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Jenelius, Petersen y Mattsson (2006), Transportation Research Part A 40, 537–560; Lomax y otros (1997), NCHRP Report 398; Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>&lt;p&gt;Which territories, municipalities or localities are alike, and what makes each type: remote, maize, high marginality.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Units with numeric indicators: accessibility, marginality, specialization, density… Shares and indices rather than totals: with totals, size alone makes the types. Groups give each indicator one of several themes (the four patrimonies, say); each group then weighs the same, however many indicators it has.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Indicators are standardized, z = (x − mean) / standard deviation. K-means takes the best of ten starts from seeded centers; Ward joins the two groups that add least to the sum of squares. The silhouette, (b − a) / max(a, b), compares the mean distance to its own type (a) with that to the nearest other (b): near 1, typical; about 0, between two types; below 0, closer to another. With 0 types, the number from 2 to 8 of the highest mean silhouette.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The units with &lt;i&gt;type&lt;/i&gt; (1 has most units)&lt;i&gt;, description&lt;/i&gt; (indicators at least half a standard deviation from the mean, farthest first)&lt;i&gt;, silhouette, reason&lt;/i&gt; (missing_value). Description: &lt;i&gt;type, units, indicator, theme, mean, deviation, level&lt;/i&gt; (above, below, average).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; MacQueen (1967), Fifth Berkeley Symposium 1, 281–297; Arthur and Vassilvitskii (2007), SODA, 1027–1035; Ward (1963), Journal of the American Statistical Association 58, 236–244; Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué territorios, municipios o localidades se parecen y qué hace a cada tipo: lejanía, maíz, marginación alta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Unidades con indicadores numéricos: accesibilidad, marginación, especialización, densidad… Proporciones e índices, no totales: con totales, el puro tamaño hace los tipos. Los grupos asignan cada indicador a uno de varios temas (los cuatro patrimonios, por ejemplo); cada grupo pesa entonces lo mismo, tenga los indicadores que tenga.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Los indicadores se estandarizan, z = (x − media) / desviación estándar. K-medias toma el mejor de diez arranques a partir de centros sorteados con la semilla; Ward une los dos grupos que menos agregan a la suma de cuadrados. La silueta, (b − a) / max(a, b), compara la distancia media a su propio tipo (a) con la del otro más cercano (b): cerca de 1, típica; alrededor de 0, entre dos tipos; menor que 0, más cerca de otro. Con 0 tipos, el número de 2 a 8 con la mayor silueta media.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Las unidades con &lt;i&gt;type&lt;/i&gt; (el 1 tiene más unidades)&lt;i&gt;, description&lt;/i&gt; (indicadores al menos a media desviación estándar de la media, del más lejano al más cercano)&lt;i&gt;, silhouette, reason&lt;/i&gt; (missing_value: falta un valor). Descripción: &lt;i&gt;type, units, indicator, theme, mean, deviation, level&lt;/i&gt; (above: arriba; below: abajo; average: en la media).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; MacQueen (1967), Fifth Berkeley Symposium 1, 281–297; Arthur y Vassilvitskii (2007), SODA, 1027–1035; Ward (1963), Journal of the American Statistical Association 58, 236–244; Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>&lt;p&gt;Which units would stay in their territory if the census were taken again, or with other limits: the firm ones, those on the border between two territories, and where those would go.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Flows, units, contiguity and decisions as in &lt;i&gt;Travel-to-work areas&lt;/i&gt; or &lt;i&gt;Commuting zones&lt;/i&gt;; the method and its parameters; how many samples; the grid of other parameters to try.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The flows are drawn anew: of a full count as many people as there are, by the observed shares (multinomial); of a sample of a share s, each flow by Poisson with mean s·f, divided by s. Each sample is delimited with every combination of the grid. The territories of each run are matched one to one with those of the base (the flows and parameters as given), so that as many residents as possible are in matched ones. A unit stayed when it is in the match of its territory. The same seed gives the same result, wherever the runs are made.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columns.&lt;/b&gt; &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;territory&lt;/i&gt; in the base (code of its main center); &lt;i&gt;stability&lt;/i&gt;: share of runs in which it stayed; &lt;i&gt;status&lt;/i&gt;: firm (0.9 or more), borderline (0.5 or more), unstable, unassigned (no territory in the base); &lt;i&gt;alternative&lt;/i&gt;: the other territory where it was most often, with &lt;i&gt;alternative_share&lt;/i&gt;; &lt;i&gt;apart_share&lt;/i&gt;: in a part that split off; &lt;i&gt;unassigned_share&lt;/i&gt;: without territory; &lt;i&gt;why&lt;/i&gt;: all of this in a sentence; &lt;i&gt;modeled&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Efron (1979), Annals of Statistics 7, 1–26; Hennig (2007), Computational Statistics &amp;amp; Data Analysis 52, 258–271. The limits 0.9 and 0.5 are conventions of this tool.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué unidades se quedarían en su territorio si el censo se levantara otra vez, o con otros límites: las firmes, las que están en el borde entre dos territorios y a dónde irían estas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Flujos, unidades, contigüidad y decisiones como en &lt;i&gt;Áreas de traslado al trabajo&lt;/i&gt; o &lt;i&gt;Zonas de movilidad cotidiana&lt;/i&gt;; el método y sus parámetros; cuántas muestras; la malla de otros parámetros por probar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Los flujos se sortean de nuevo: de un conteo completo, tantas personas como hay, según las proporciones observadas (multinomial); de una muestra con proporción s, cada flujo según Poisson con media s·f, dividido entre s. Cada muestra se delimita con todas las combinaciones de la malla. Los territorios de cada corrida se emparejan uno a uno con los de la base (los flujos y parámetros tal como se indicaron), de modo que quede el mayor número posible de residentes en territorios emparejados. Una unidad se quedó cuando está en la pareja de su territorio. La misma semilla da el mismo resultado, dondequiera que se hagan las corridas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columnas.&lt;/b&gt; &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;territory&lt;/i&gt; en la base (clave de su centro principal); &lt;i&gt;stability&lt;/i&gt;: proporción de las corridas en que se quedó; &lt;i&gt;status&lt;/i&gt;: firm (firme: 0.9 o más), borderline (en el límite: 0.5 o más), unstable (inestable), unassigned (sin territorio en la base); &lt;i&gt;alternative&lt;/i&gt;: el otro territorio en el que estuvo con más frecuencia, con &lt;i&gt;alternative_share&lt;/i&gt;; &lt;i&gt;apart_share&lt;/i&gt;: en una parte que se desprendió; &lt;i&gt;unassigned_share&lt;/i&gt;: sin territorio; &lt;i&gt;why&lt;/i&gt;: todo lo anterior en una frase; &lt;i&gt;modeled&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Efron (1979), Annals of Statistics 7, 1–26; Hennig (2007), Computational Statistics &amp;amp; Data Analysis 52, 258–271. Los límites 0.9 y 0.5 son convenciones de esta herramienta.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>&lt;p&gt;Which very small localities could be attended together with the selected one they are near to, and how many people are reached in all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities with their code, population and whether they are selected (as Four criteria gives them), and either the greatest distance in a straight line, or roads and the longest trip in minutes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each locality that is not selected and has at most the population of a small one is attached to its nearest selected locality, when that one is within the limit; the limit itself counts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The localities with &lt;i&gt;influence&lt;/i&gt; (selected, attached, apart), &lt;i&gt;attached_to&lt;/i&gt; (code of the nearest selected locality, also of those that are apart)&lt;i&gt;, attached_m&lt;/i&gt; or &lt;i&gt;attached_min&lt;/i&gt;, and a &lt;i&gt;reason&lt;/i&gt; for those apart: not_small, missing_population, beyond_limit, or those of Nearest center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué localidades muy pequeñas se podrían atender junto con la seleccionada que les queda cerca, y a cuántas personas se llega en total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Localidades con su clave, su población y si están seleccionadas (como las dan los Cuatro criterios), y la distancia máxima en línea recta, o bien los caminos y el traslado máximo en minutos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada localidad que no está seleccionada y tiene cuando mucho la población de una pequeña se adscribe a su localidad seleccionada más cercana, cuando esta se halla dentro del límite; el límite mismo cuenta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Las localidades con &lt;i&gt;influence&lt;/i&gt; (selected: seleccionada, attached: adscrita, apart: aparte), &lt;i&gt;attached_to&lt;/i&gt; (clave de la localidad seleccionada más cercana, también en las que quedan aparte)&lt;i&gt;, attached_m&lt;/i&gt; o &lt;i&gt;attached_min&lt;/i&gt;, y un motivo en &lt;i&gt;reason&lt;/i&gt; para las que quedan aparte: not_small (no es pequeña), missing_population (sin dato de población), beyond_limit (más allá del límite), o los de Centro más cercano.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>A class field without a speed table has no effect: all {} roads at {:g} km/h.</source>
        <translation>Un campo de clase sin tabla de velocidades no tiene efecto: todos los caminos ({}) a {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>A core has more than this.</source>
        <translation>Un núcleo tiene más que esto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>A dead end closer than this to another road of its level is a gap.</source>
        <translation>Un extremo suelto a menos de esta distancia de otro camino de su nivel es una discontinuidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>A free end of a new road joins the nearest road if it is this near.</source>
        <translation>Un extremo suelto de un camino nuevo se une al camino más cercano si está a esta distancia o menos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>A group for each indicator, in their order, between semicolons; each group weighs the same.</source>
        <translation>Un grupo por indicador, en su orden, separados por punto y coma; todos los grupos pesan lo mismo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>A page with the counts of problems and parts.</source>
        <translation>Una página con los conteos de problemas y de partes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>A page with the drawing of the funnel and its table.</source>
        <translation>Una página con el dibujo del embudo y su tabla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>A page with the matrices of programs and components.</source>
        <translation>Una página con las matrices de programas y de componentes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>A page with the tree drawn, the cut, and what other cuts would give.</source>
        <translation>Una página con el árbol dibujado, el corte y lo que darían otros cortes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>A point farther than this from any road is off the network.</source>
        <translation>Un punto que está más lejos que esto de cualquier camino queda fuera de la red.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>A point for each problem; a table row without a point where a road has no geometry.</source>
        <translation>Un punto por cada problema; una fila de tabla sin punto cuando el camino no tiene geometría.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>A road runs along the line of a change when all of it is this near.</source>
        <translation>Un camino va a lo largo de la línea de un cambio cuando todo él está a esta distancia o menos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>A row for each change: road, what, before, after and where.</source>
        <translation>Una fila por cada cambio: camino, qué, antes, después y dónde.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>A row for each municipality, product and year, for the specialization.</source>
        <translation>Una fila por municipio, producto y año, para la especialización.</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>A territory of its own</source>
        <translation>Un territorio propio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>A territory whose localities are more spread out is passed over. Empty: not considered.</source>
        <translation>Se omite el territorio cuyas localidades estén más dispersas. Vacío: no se considera.</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>About the mean</source>
        <translation>Cerca de la media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Above</source>
        <translation>Mayor que</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Above the mean</source>
        <translation>Arriba de la media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Access indices</source>
        <translation>Índices de acceso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/access_section.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Accessibility, territories and corridors were left out: give the urban centers, or the field that marks municipal seats.</source>
        <translation>Se omitieron la accesibilidad, los territorios y los corredores: indique los centros urbanos, o el campo que marca las cabeceras municipales.</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Accessibility: time to the nearest urban center</source>
        <translation>Accesibilidad: tiempo al centro urbano más cercano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Added to the gradient of roads.</source>
        <translation>Se suma a la pendiente de los caminos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Address of a Dask cluster, for example tcp://10.0.0.5:8786, whose workers have pandas. Empty calculates on this machine, as does a largest dispersion.</source>
        <translation>Dirección de un clúster de Dask, por ejemplo tcp://10.0.0.5:8786, cuyos equipos tengan pandas. Si se deja vacía, se calcula en este equipo; también si se fija una dispersión máxima.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Address of a Dask cluster, for example tcp://10.0.0.5:8786. Empty calculates on this machine.</source>
        <translation>Dirección de un clúster de Dask, por ejemplo tcp://10.0.0.5:8786. Si se deja vacía, se calcula en este equipo.</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>Adds most travel time</source>
        <translation>Añade más tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>Adds travel time</source>
        <translation>Añade tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Adjusted Rand index</source>
        <translation>Índice de Rand ajustado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Adjusted Rand index: {}; variation of information: {} bits of at most {}; units compared: {}.</source>
        <translation>Índice de Rand ajustado: {}; variación de la información: {} bits de {} cuando mucho; unidades comparadas: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>All eligible taken</source>
        <translation>Se tomaron todas las elegibles</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>All failures</source>
        <translation>Todos los incumplimientos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>All markets, by size and time (Huff)</source>
        <translation>A todos los mercados, según tamaño y tiempo (Huff)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>All pairs of {} places are too many. Give the longest trip (minutes), for example 120.</source>
        <translation>Todos los pares de {} lugares son demasiados. Indique el traslado máximo (minutos), por ejemplo 120.</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <source>Among the first in at least 90 % of the draws</source>
        <translation>Entre los primeros en al menos 90 % de los sorteos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount delivered</source>
        <translation>Cantidad entregada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Amount field</source>
        <translation>Campo de la cantidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount isolated by its closure</source>
        <translation>Cantidad aislada por su cierre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Amount of supply</source>
        <translation>Cantidad de oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Amount produced</source>
        <translation>Cantidad producida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Amount received</source>
        <translation>Cantidad recibida</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Amount received by each market</source>
        <translation>Cantidad que recibe cada mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount that only then reaches a market</source>
        <translation>Cantidad que solo así llega a un mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount without a trip</source>
        <translation>Cantidad sin traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount × km</source>
        <translation>Cantidad × km</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount × minutes added by its closure</source>
        <translation>Cantidad × minutos que agrega su cierre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount × minutes by road</source>
        <translation>Cantidad × minutos por carretera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Amount × minutes lost on slow roads</source>
        <translation>Cantidad × minutos que se pierden en caminos lentos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount × minutes on the piece</source>
        <translation>Cantidad × minutos en el tramo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount × minutes saved</source>
        <translation>Cantidad × minutos que se ahorran</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Amounts are in the units of the field {}.</source>
        <translation>Las cantidades están en las unidades del campo {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>An OD matrix needs the fields with the codes of demand and candidates.</source>
        <translation>Una matriz OD requiere los campos con las claves de la demanda y de las candidatas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>An OD matrix needs the fields with the codes of demand and supply.</source>
        <translation>Una matriz OD requiere los campos con las claves de la demanda y de la oferta.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>An amount of {} goes to {} markets; {} receives the most, {}.</source>
        <translation>Cantidad que llega al mercado: {}; mercados que la reciben: {}. El que más recibe es {}, con {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>An area this small must reach the target self-containment.</source>
        <translation>Un área así de pequeña debe alcanzar la autocontención meta.</translation>
    </message>
    <message>
        <location filename="../resources/styles/influence.qml"/>
        <source>Apart</source>
        <translation>Aparte</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Are the producers organized?</source>
        <translation>¿Están organizados los productores?</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Area of influence</source>
        <translation>Área de influencia</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Area that depends on it</source>
        <translation>Zona que depende del centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Areas of influence</source>
        <translation>Áreas de influencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Areas within reach</source>
        <translation>Zonas al alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Arrivals who live inside</source>
        <translation>Llegadas que viven dentro</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>As given</source>
        <translation>Tal como se proporcionaron</translation>
    </message>
    <message>
        <location filename="../resources/styles/influence.qml"/>
        <source>Attached to a selected locality</source>
        <translation>Adscrita a una localidad seleccionada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Attraction</source>
        <translation>Atracción</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Axes of the baskets that no locality has: {} of table “{}” ({}).</source>
        <translation>Ejes de las canastas que ninguna localidad tiene: {} de la tabla “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Bands without any road, which have no area: {}.</source>
        <translation>Franjas sin ningún camino, que no tienen zona: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Barriers left out, without usable geometry: {} of layer “{}”.</source>
        <translation>Barreras omitidas por no tener geometría utilizable: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Base map</source>
        <translation>Mapa base</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Base year of the changes</source>
        <translation>Año base de los cambios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Baskets</source>
        <translation>Canastas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Belongs to {0}: its people travel within that group enough to join below the cut of {1}.</source>
        <translation>Pertenece a {0}: su gente se traslada dentro de ese grupo lo suficiente para unirse por debajo del corte de {1}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Belongs to {}: at each step the two groups that exchange most for their size joined.</source>
        <translation>Pertenece a {}: en cada paso se unieron los dos grupos que más intercambian para su tamaño.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_to_work.py"/>
        <source>Belongs to {}: units were merged until each area was large and self-contained enough.</source>
        <translation>Pertenece a {}: se unieron unidades hasta que cada área fue lo bastante grande y autocontenida.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Below the least mass</source>
        <translation>Por debajo de la producción mínima</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Below the mean</source>
        <translation>Abajo de la media</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Beneficiaries</source>
        <translation>Beneficiarios</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Beneficiaries of each program. Shown are {} of {} localities, those with most programs first.</source>
        <translation>Beneficiarios de cada programa. Se muestran {} de {} localidades, primero las que tienen más programas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Beneficiary fields of the rolls</source>
        <translation>Campos de beneficiarios de los padrones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Best sites (coverage)</source>
        <translation>Mejores sedes (cobertura)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Between 0 and 1. Lower cuts give more and smaller territories; 0.98 is the usual one.</source>
        <translation>Entre 0 y 1. Los cortes más bajos dan territorios más numerosos y más pequeños; 0.98 es el usual.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Between the centers of the units (a point inside each polygon), by the roads above, the walk to the road included.</source>
        <translation>Entre los centros de las unidades (un punto dentro de cada polígono), por los caminos de arriba, incluida la caminata al camino.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Betweenness</source>
        <translation>Intermediación</translation>
    </message>
    <message>
        <location filename="../resources/styles/sensitivity.qml"/>
        <source>Borderline</source>
        <translation>En el límite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Borderline localities</source>
        <translation>Localidades en el límite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Borderline units</source>
        <translation>Unidades en el límite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Borderline units, in their territory in 50 to 90 % of the runs: {} ({}).</source>
        <translation>Unidades en el límite, en su territorio en 50 a 90 % de las corridas: {} ({}).</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <source>Borderline: 50 to 70 % of the runs</source>
        <translation>En el límite: de 50 a 70 % de las corridas</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <source>Borderline: 70 to 90 % of the runs</source>
        <translation>En el límite: de 70 a 90 % de las corridas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Bottlenecks</source>
        <translation>Cuellos de botella</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Bottlenecks to market</source>
        <translation>Cuellos de botella hacia el mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Bridges of the network that people use</source>
        <translation>Puentes de la red que la gente usa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>By default the latest year of the table.</source>
        <translation>De manera predeterminada, el año más reciente de la tabla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>By road and on foot; used with roads.</source>
        <translation>Por carretera y a pie; se usa con caminos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>By the direction of travel, going down is quicker than going up; it needs land cover and elevation.</source>
        <translation>Según el sentido del traslado, bajar es más rápido que subir; requiere la cobertura del suelo y la elevación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>By the gradient in the direction of travel</source>
        <translation>Según la pendiente en el sentido del traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>By the table of travel times or the roads below; a trip in one direction is enough.</source>
        <translation>Según la tabla de tiempos de traslado o los caminos de abajo; basta un traslado en un sentido.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>CRITIC</source>
        <translation>CRITIC</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <source>Canceled: nothing was written.</source>
        <translation>Proceso cancelado: no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Candidate code</source>
        <translation>Clave de la candidata</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Candidate new roads</source>
        <translation>Caminos nuevos candidatos</translation>
    </message>
    <message>
        <location filename="../resources/styles/chosen_sites.qml"/>
        <source>Candidate not chosen</source>
        <translation>Candidata no elegida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Candidate roads by what they save</source>
        <translation>Caminos candidatos según lo que ahorran</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Candidate roads with what they save</source>
        <translation>Caminos candidatos con lo que ahorran</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Candidate roads without effect: {} of layer “{}”, no usable line (rows {}).</source>
        <translation>Caminos candidatos sin efecto: {} de la capa “{}”, sin línea utilizable (filas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Candidate roads without effect: {} of layer “{}”, nobody gains time by them (rows {}).</source>
        <translation>Caminos candidatos sin efecto: {} de la capa “{}”, nadie gana tiempo con ellos (filas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Candidate roads without effect: {} of layer “{}”, they meet no road (rows {}).</source>
        <translation>Caminos candidatos sin efecto: {} de la capa “{}”, no tocan ningún camino (filas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Candidate sites</source>
        <translation>Sedes candidatas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Candidates and chosen sites</source>
        <translation>Candidatas y sedes elegidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Candidates without effect</source>
        <translation>Candidatos sin efecto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Cells and units with less production are kept and flagged, so that tiny places do not win. In the unit of the values.</source>
        <translation>Las celdas y unidades territoriales con menos producción se conservan y se marcan, para que no sobresalgan lugares muy pequeños. En la unidad de los valores.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Cells beyond this time have no data.</source>
        <translation>Las celdas más allá de este tiempo quedan sin dato.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells closed by barriers: {} of layer “{}”.</source>
        <translation>Celdas cerradas por barreras: {}; capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Cells of rasters “{}” and “{}” do not lie on one another: origin and cell size are {} and {}. Align them to one grid.</source>
        <translation>Las celdas de los rásteres “{}” y “{}” no coinciden: su origen y tamaño de celda son {} y {}. Alinéelos a una misma malla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Cells served</source>
        <translation>Celdas atendidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Cells that reach a center</source>
        <translation>Celdas que llegan a un centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells whose class has no speed, which nobody passes off the roads: {} of raster “{}” ({}).</source>
        <translation>Celdas cuya clase no tiene velocidad, intransitables fuera de los caminos: {} en el ráster “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells with a road speed above {:g} km/h, taken as without a road: {} of raster “{}”.</source>
        <translation>Celdas con velocidad de camino mayor que {:g} km/h, que se toman como sin camino: {} en el ráster “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells with a slope of 90 degrees or more: {} of raster “{}”. They are used as they are; check whether the raster is in percent, or give the elevation instead.</source>
        <translation>Celdas con pendiente de 90 grados o más: {} en el ráster “{}”. Se usan tal como están; revise si el ráster está en porcentaje, o indique en su lugar la elevación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells with an impossible slope or elevation, taken as without data: {} of raster “{}”.</source>
        <translation>Celdas con pendiente o elevación imposible, que se toman como sin dato: {} en el ráster “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells with friction of 0 or less, which nobody passes: {} of raster “{}”.</source>
        <translation>Celdas con fricción de 0 o menos, intransitables: {} en el ráster “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Cells without a value</source>
        <translation>Celdas sin valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Census or year of each row, where the table holds several: they are averaged.</source>
        <translation>Censo o año de cada fila, cuando la tabla contiene varios: se promedian.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Center after</source>
        <translation>Centro después</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Center before</source>
        <translation>Centro antes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Center code</source>
        <translation>Clave del centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Center name</source>
        <translation>Nombre del centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Center population</source>
        <translation>Población del centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Centers</source>
        <translation>Centros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Centers beyond this time are not given, with the reason beyond_limit.</source>
        <translation>No se dan los centros que quedan más allá de este tiempo; el motivo es beyond_limit.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../resources/styles/surface_centers.qml"/>
        <source>Centers left out</source>
        <translation>Centros omitidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers left out: {} of layer “{}”, in one cell with a center before them.</source>
        <translation>Centros omitidos: {} en la capa “{}”, por compartir celda con un centro anterior.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers left out: {} of layer “{}”, no usable geometry.</source>
        <translation>Centros omitidos por no tener geometría utilizable: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers left out: {} of layer “{}”, on no data, on an impassable cell or on a barrier.</source>
        <translation>Centros omitidos por estar en celdas sin dato, intransitables o con barrera: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers left out: {} of layer “{}”, outside the raster.</source>
        <translation>Centros omitidos por estar fuera del ráster: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Centers per locality</source>
        <translation>Centros por localidad</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Centers pinned again, where once is enough: {} of table “{}” (rows {}).</source>
        <translation>Centros que se fijan otra vez, cuando basta una: {} en la tabla “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Centers that are the nearest of no road: {} of layer “{}” (rows {}).</source>
        <translation>Centros que no son el más cercano de ningún camino: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Centers that serve</source>
        <translation>Centros que atienden</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers that serve only a part of the raster cut off from the rest by barriers or no data: {} of layer “{}”.</source>
        <translation>Centros que solo atienden una parte del ráster separada del resto por barreras o celdas sin dato: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Centers with their number</source>
        <translation>Centros con su número</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Change in minutes</source>
        <translation>Cambio en minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Change in minutes to the nearest center</source>
        <translation>Cambio en minutos al centro más cercano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Change of roads</source>
        <translation>Cambio de caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Change the sign of the indicators</source>
        <translation>Cambiar el signo de los indicadores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Changes by territory</source>
        <translation>Cambios por territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Changes of roads</source>
        <translation>Cambios de caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Changes to the roads</source>
        <translation>Cambios a los caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Changes with their effect</source>
        <translation>Cambios con su efecto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Changes without effect</source>
        <translation>Cambios sin efecto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, no road has their code (rows {}).</source>
        <translation>Cambios sin efecto porque ningún camino tiene su clave: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, no road runs along their line (rows {}).</source>
        <translation>Cambios sin efecto porque ningún camino va a lo largo de su línea: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, no usable line (rows {}).</source>
        <translation>Cambios sin efecto por no tener línea utilizable: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, the new road meets no other (rows {}).</source>
        <translation>Cambios sin efecto porque el camino nuevo no se une a ningún otro: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, the road is as fast today (rows {}).</source>
        <translation>Cambios sin efecto porque el camino ya es así de rápido: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, upgraded without a usable speed (rows {}).</source>
        <translation>Cambios sin efecto por ser mejoras sin velocidad utilizable: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Choose the distance field, or another way to measure the distance.</source>
        <translation>Elija el campo de distancia, u otra manera de medir la distancia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Choose the field of the localities with the code of their unit.</source>
        <translation>Elija el campo de las localidades con la clave de su unidad territorial.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Choose the field that marks the municipal seats, or a distance field.</source>
        <translation>Elija el campo que marca las cabeceras municipales, o un campo de distancia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Choose the field with the code of the localities, or of their municipality.</source>
        <translation>Elija el campo con la clave de las localidades, o la de su municipio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Choose the field with the code of the localities.</source>
        <translation>Elija el campo con la clave de las localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <location filename="../processing/algorithms/territories/travel_times.py"/>
        <source>Choose the field with the code of the localities: the travel times are joined by it.</source>
        <translation>Elija el campo con la clave de las localidades: con él se unen los tiempos de traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Choose the field with the code of the municipalities.</source>
        <translation>Elija el campo con la clave de los municipios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Choose the field with the code of the units.</source>
        <translation>Elija el campo con la clave de las unidades territoriales.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Choose the field with the code of the units: the travel times are joined by it.</source>
        <translation>Elija el campo con la clave de las unidades: con ella se unen los tiempos de traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Choose the field with the people of each unit.</source>
        <translation>Elija el campo con la gente de cada unidad territorial.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Choose the year field, or leave the years empty.</source>
        <translation>Elija el campo del año, o deje vacíos los años.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Chooses features of the roads, for example "name" = 'Puente Nuevo'. They are closed as they are drawn.</source>
        <translation>Elige registros de los caminos, por ejemplo "name" = 'Puente Nuevo'. Se cierran tal como están dibujados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Chosen sites</source>
        <translation>Sedes elegidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Class of each road, to take its speed from the table below.</source>
        <translation>Clase de cada camino, para tomar su velocidad de la tabla siguiente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Classes of equal width of the first step. Empty: ten for each stratum, at most one for each value.</source>
        <translation>Clases del mismo ancho en el primer paso. Vacío: diez por cada estrato, cuando mucho una por cada valor.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Classes, as numbers, whose walking speed the table below gives.</source>
        <translation>Clases, como números, cuya velocidad a pie da la tabla siguiente.</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Clear the road network cache</source>
        <translation>Vaciar la caché de redes de caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Close gaps</source>
        <translation>Cerrar discontinuidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Cluster</source>
        <translation>Conglomerado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Code fields of the rolls</source>
        <translation>Campos de la clave en los padrones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Code in the roll</source>
        <translation>Clave en el padrón</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Code of each locality or municipality, as the rolls write it; none repeated.</source>
        <translation>Clave de cada localidad o municipio, como la escriben los padrones; sin repetidas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Code of each road, to find those that change.</source>
        <translation>Clave de cada camino, para encontrar los que cambian.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Code of its unit, where there are no polygons of units.</source>
        <translation>Clave de su unidad territorial, cuando no hay polígonos de unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Code of the changed road</source>
        <translation>Clave del camino que cambia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Code of the localities.</source>
        <translation>Clave de las localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Code of the locality, which travel times use.</source>
        <translation>Clave de la localidad, que usan los tiempos de traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Code of the municipality where they go.</source>
        <translation>Clave del municipio al que van.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Code of the municipality where they live.</source>
        <translation>Clave del municipio en el que viven.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Code of the municipality.</source>
        <translation>Clave del municipio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Code of the unit where they go.</source>
        <translation>Clave de la unidad a la que van.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Code of the unit where they live.</source>
        <translation>Clave de la unidad en la que viven.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Code of the unit, the same in both.</source>
        <translation>Clave de la unidad, la misma en ambas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Code or name of its territory; empty where it has none.</source>
        <translation>Clave o nombre de su territorio; vacío donde no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Code that identifies each candidate.</source>
        <translation>Clave que identifica a cada candidata.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Code that identifies each center in the output.</source>
        <translation>Clave que identifica a cada centro en el resultado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Code that identifies each destination in the output.</source>
        <translation>Clave que identifica a cada destino en el resultado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Code that identifies each locality.</source>
        <translation>Clave que identifica a cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Code that identifies each origin in the output.</source>
        <translation>Clave que identifica a cada origen en el resultado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Code that the table of flows will use.</source>
        <translation>Clave que usará la tabla de flujos.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Codes one digit short: {} in field “{}” of layer “{}” (first: {}); a leading zero may be lost.</source>
        <translation>Claves con un dígito de menos: {} en el campo “{}” de la capa “{}” (primeras: {}); pudo perderse un cero a la izquierda.</translation>
    </message>
    <message>
        <location filename="../processing/layers/assignments.py"/>
        <location filename="../processing/layers/locality_units.py"/>
        <source>Codes that had lost leading zeros and were matched: {} of layer “{}”.</source>
        <translation>Claves que habían perdido ceros a la izquierda y se reconocieron: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <location filename="../processing/layers/flow_tables.py"/>
        <location filename="../processing/layers/road_changes.py"/>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Codes that had lost leading zeros and were matched: {} of table “{}”.</source>
        <translation>Claves que habían perdido ceros a la izquierda y se reconocieron: {} en la tabla “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Codes without a locality</source>
        <translation>Claves sin localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Cohesion</source>
        <translation>Cohesión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Cohesion with it {}; no flows with any other territory.</source>
        <translation>Cohesión con él: {}; no hay flujos con ningún otro territorio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Cohesion with it {}; second choice {}, with {}: a margin of {}.</source>
        <translation>Cohesión con él: {}; segunda opción: {}, con {}: un margen de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Cohesion with it {}; the tie with {} is stronger, {}: a margin of {}.</source>
        <translation>Cohesión con él: {}; el lazo con {} es más fuerte, {}: un margen de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Commuters</source>
        <translation>Viajeros cotidianos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Commuting zones</source>
        <translation>Zonas de movilidad cotidiana</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Compare scenarios</source>
        <translation>Comparar escenarios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Compare territories</source>
        <translation>Comparar territorios</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Complementary goods: {} of {} localities have programs that complete each other ({}).</source>
        <translation>Bienes complementarios: {} de {} localidades tienen programas que se complementan ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Components by territory</source>
        <translation>Componentes por territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Components it has</source>
        <translation>Componentes que tiene</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Components it lacks</source>
        <translation>Componentes que le faltan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Components missing</source>
        <translation>Componentes que faltan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Components of its basket</source>
        <translation>Componentes de su canasta</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Components of the basket, present and missing</source>
        <translation>Componentes de la canasta, presentes y faltantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Components present</source>
        <translation>Componentes presentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Concurrence in each locality</source>
        <translation>Concurrencia en cada localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Concurrence of programs</source>
        <translation>Concurrencia de programas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Connected part</source>
        <translation>Parte conectada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Connected parts</source>
        <translation>Partes conectadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Connected parts: {}; the longest has {:.1f} of {:.1f} km.</source>
        <translation>Partes conectadas: {}; la más larga tiene {:.1f} de {:.1f} km.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Consistency ratio</source>
        <translation>Razón de consistencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Consistency ratio of the judgments</source>
        <translation>Razón de consistencia de los juicios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Constrain both only where the attraction counts places that fill up, like jobs.</source>
        <translation>Restrinja ambos lados solo donde la atracción cuente lugares que se llenan, como los empleos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Contiguity</source>
        <translation>Contigüidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Contiguity needs the polygons of the units: give them or turn it off.</source>
        <translation>La contigüidad requiere los polígonos de las unidades: indíquelos o desactívela.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Contribution of {}</source>
        <translation>Aporte de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Control the false discovery rate</source>
        <translation>Controlar los falsos hallazgos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Core of {}: most of its population lives in urban centers.</source>
        <translation>Núcleo de {}: la mayor parte de su población vive en centros urbanos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Cores merged with that of a larger center: {} ({}).</source>
        <translation>Núcleos fusionados con el de un centro mayor: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Corridors</source>
        <translation>Corredores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Corridors by load</source>
        <translation>Corredores según su carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Corridors to market</source>
        <translation>Corredores hacia el mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Corridors were left out: no places of production with an amount were given.</source>
        <translation>Se omitieron los corredores: no se indicaron lugares de producción con su cantidad.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Corridors were not drawn: the study had no places of production with an amount, or no markets.</source>
        <translation>No se trazaron los corredores: el estudio no tenía lugares de producción con su cantidad, o no tenía mercados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Cost of each</source>
        <translation>Costo por cada uno</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Costly to close</source>
        <translation>Su cierre cuesta mucho</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Costly to close and slow</source>
        <translation>Su cierre cuesta mucho y es lento</translation>
    </message>
    <message>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Count</source>
        <translation>Conteo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Cover: take the one that crosses it, then stop</source>
        <translation>Cubrir: se toma la localidad que lo rebasa y ahí termina</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Criterion “{}” is the same everywhere in layer “{}”: it decides nothing.</source>
        <translation>El criterio “{}” es igual en todas partes en la capa “{}”: no decide nada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Critical roads</source>
        <translation>Caminos críticos</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Crossings and levels</source>
        <translation>Cruces y niveles</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Crossings joined</source>
        <translation>Cruces unidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Crossings without a common vertex</source>
        <translation>Cruces sin vértice común</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Cumulative families</source>
        <translation>Familias acumuladas</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Cut at {}</source>
        <translation>Corte en {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Cut of the tree</source>
        <translation>Corte del árbol</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>Cut off by the changes</source>
        <translation>Incomunicada por los cambios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Cuts</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Cuts of the strata</source>
        <translation>Cortes de los estratos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>DP2</source>
        <translation>DP2</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>DP2 index</source>
        <translation>Índice DP2</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>DP2, Pena, CONAPO, marginality, composite index, indicators, deprivation, distance</source>
        <translation>DP2, Pena, CONAPO, marginación, índice compuesto, índice sintético, indicadores, carencias, rezago, distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Dalenius, Hodges, strata, grade, marginality, classes, stratification, index</source>
        <translation>Dalenius, Hodges, estratos, grado, marginación, clases, estratificación, índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Dask scheduler</source>
        <translation>Planificador de Dask</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Date of the visit</source>
        <translation>Fecha de la visita</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Dead ends close to another road</source>
        <translation>Extremos sueltos cerca de otro camino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Decay with time</source>
        <translation>Decaimiento con el tiempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Decided by</source>
        <translation>Quién lo decidió</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Decided on</source>
        <translation>Fecha de la decisión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Decision about the locality</source>
        <translation>Decisión sobre la localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Decisions by hand</source>
        <translation>Decisiones manuales</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Decisions for localities that do not exist: {} of table “{}” ({}).</source>
        <translation>Decisiones sobre localidades que no existen: {} en la tabla “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Decisions on a unit and itself, left out: {} of table “{}” (rows {}).</source>
        <translation>Decisiones sobre una unidad y ella misma, omitidas: {} en la tabla “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Decisions on units that do not exist, left out: {} of table “{}” (rows {}; codes {}).</source>
        <translation>Decisiones sobre unidades que no existen, omitidas: {} en la tabla “{}” (filas: {}; claves: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Decisions to keep two units both together and apart, left out: {} of table “{}” (rows {}).</source>
        <translation>Decisiones de mantener dos unidades juntas y separadas a la vez, omitidas: {} en la tabla “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Default speed (km/h)</source>
        <translation>Velocidad predeterminada (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Delivered {}, undelivered {}; {} amount × minutes by road, {} amount × km.</source>
        <translation>Entregado: {}; sin entregar: {}; cantidad × minutos por carretera: {}; cantidad × km: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Demand code</source>
        <translation>Clave de la demanda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Demand self-containment</source>
        <translation>Autocontención de la demanda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Demand with its access</source>
        <translation>Demanda con su acceso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Demand with its site</source>
        <translation>Demanda con su sede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Denominator of the ratio</source>
        <translation>Denominador de la relación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Description of the types</source>
        <translation>Descripción de los tipos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Destination code</source>
        <translation>Clave del destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Destination field</source>
        <translation>Campo de destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Detached parts</source>
        <translation>Partes separadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Diagnose roads</source>
        <translation>Diagnosticar caminos</translation>
    </message>
    <message>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Diagnosis of the roads</source>
        <translation>Diagnóstico de los caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Different in every center.</source>
        <translation>Distinta en cada centro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Different in every locality.</source>
        <translation>Distinta en cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Direction field</source>
        <translation>Campo de sentido</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Direction of new roads</source>
        <translation>Sentido de los caminos nuevos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Direction of traffic: B, FT and TF; 0, 1 and -1; yes, no and -1; DOS SENTIDOS and UN SENTIDO. Other codes are reported and taken as both ways.</source>
        <translation>Sentido de circulación: B, FT y TF; 0, 1 y -1; yes, no y -1; DOS SENTIDOS y UN SENTIDO. Los demás códigos se informan y se toman como doble sentido.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Disagreement between actors</source>
        <translation>Desacuerdo entre actores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Dispersion (m)</source>
        <translation>Dispersión (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Dispersion measure</source>
        <translation>Medida de dispersión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Distance (m)</source>
        <translation>Distancia (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Distance between neighbors (m)</source>
        <translation>Distancia entre vecinos (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Distance field</source>
        <translation>Campo de distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Distance is measured to</source>
        <translation>La distancia se mide a</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Distance to the seat already measured; only when the distance comes from a field.</source>
        <translation>Distancia a la cabecera ya medida; solo cuando la distancia se toma de un campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Distance to the seat below (m)</source>
        <translation>Distancia a la cabecera menor que (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Distances are taken from the points, or from a point inside each polygon. Units equally far all count.</source>
        <translation>Las distancias se toman desde los puntos, o desde un punto dentro de cada polígono. Cuentan todas las unidades que estén igual de lejos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Diversity</source>
        <translation>Diversidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Diversity of the units</source>
        <translation>Diversidad de las unidades territoriales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Do not exceed: try the next smaller one</source>
        <translation>No rebasar: se prueba con la siguiente localidad menor</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Does the local authority support the work?</source>
        <translation>¿La autoridad local respalda el trabajo?</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Draw a line for each pair</source>
        <translation>Dibujar una línea por cada par</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Drop duplicates</source>
        <translation>Eliminar duplicados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Drop isolated parts</source>
        <translation>Eliminar partes aisladas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Dry</source>
        <translation>Secas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Duplicates dropped</source>
        <translation>Duplicados eliminados</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Each place sends what it produces to its nearest market along the fastest roads; amounts are added up on each piece of road.</source>
        <translation>Cada lugar envía lo que produce a su mercado más cercano por los caminos más rápidos; las cantidades se suman en cada tramo de camino.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Each unit belongs to the urban center it reaches first. Cattaneo, Nelson and McMenomy (2021).</source>
        <translation>Cada unidad territorial pertenece al centro urbano al que llega primero. Cattaneo, Nelson y McMenomy (2021).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Effect of the slope</source>
        <translation>Efecto de la pendiente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Elevation (m)</source>
        <translation>Elevación (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Eligible localities</source>
        <translation>Localidades elegibles</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Eligible, but its territory is too spread out</source>
        <translation>Elegible, pero su territorio es demasiado disperso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Eligible, but the quota is full</source>
        <translation>Elegible, pero el cupo está cubierto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Ellipsoidal</source>
        <translation>Elipsoidal</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Empty: half the time to the nearest unit, or that of the table of travel times.</source>
        <translation>Vacío: la mitad del tiempo a la unidad más cercana, o el de la tabla de tiempos de traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Enclaves and exclaves were not looked for: that needs the polygons of the units.</source>
        <translation>No se buscaron enclaves ni exclaves: se requieren los polígonos de las unidades.</translation>
    </message>
    <message>
        <location filename="../resources/styles/scenario_change.qml"/>
        <source>Entered</source>
        <translation>Entró</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Every center is beyond the limit</source>
        <translation>Todos los centros están más allá del límite</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Every flow of table “{}” stays inside its own unit, so nothing ties units together. Give flows between units, or use “Territories by travel time”.</source>
        <translation>Todos los flujos de la tabla “{}” se quedan dentro de su unidad, de modo que nada liga a las unidades. Indique flujos entre unidades, o use “Territorios por tiempo de traslado”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Every join with its height.</source>
        <translation>Cada unión con su altura.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Every step that is possible, with the flow inside.</source>
        <translation>Todos los pasos posibles, con el flujo interno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Everybody who lives in it</source>
        <translation>Todos los que viven en ella</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Exchange for their size</source>
        <translation>Intercambio para su tamaño</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Exclude by hand</source>
        <translation>Excluir manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Excluded by hand</source>
        <translation>Excluida manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Exponent of attraction α</source>
        <translation>Exponente de la atracción α</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Exponent of time (Huff)</source>
        <translation>Exponente del tiempo (Huff)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Exponent of time β</source>
        <translation>Exponente del tiempo β</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Exponent β</source>
        <translation>Exponente β</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Factor 1 − R²</source>
        <translation>Factor 1 − R²</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Factor of surface and season</source>
        <translation>Factor de superficie de rodamiento y temporada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the families floor</source>
        <translation>Factor del mínimo de familias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the population floor</source>
        <translation>Factor del mínimo de población</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the quotas of states</source>
        <translation>Factor de los cupos de las entidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the quotas of territories</source>
        <translation>Factor de los cupos de los territorios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the radius</source>
        <translation>Factor del radio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the ratio</source>
        <translation>Factor de la relación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Factors of the indicators</source>
        <translation>Factores de los indicadores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Families a locality must exceed.</source>
        <translation>Familias atendidas que la localidad debe superar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Families above</source>
        <translation>Número de familias mayor que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Families in eligible localities</source>
        <translation>Familias en localidades elegibles</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families in selected localities</source>
        <translation>Familias en localidades seleccionadas</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families in selected localities, out of those in eligible ones</source>
        <translation>Familias en localidades seleccionadas, respecto de las que hay en las elegibles</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families isolated by its closure</source>
        <translation>Familias aisladas por su cierre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Families of each source, for the same measures in families.</source>
        <translation>Familias de cada origen, para las mismas medidas en familias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Families of the program's roll in the locality.</source>
        <translation>Familias del padrón del programa en la localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Families of the program.</source>
        <translation>Familias del programa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Families or people</source>
        <translation>Familias o personas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Families or people in proportion to which it is divided.</source>
        <translation>Familias o personas en proporción a las cuales se reparte.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families that only then reach a market</source>
        <translation>Familias que solo así llegan a un mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families that pass</source>
        <translation>Familias que pasan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families that rank it</source>
        <translation>Familias que definen su posición</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Families the program attends in the locality.</source>
        <translation>Familias que el programa atiende en la localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families × minutes added by its closure</source>
        <translation>Familias × minutos que agrega su cierre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families × minutes on the piece</source>
        <translation>Familias × minutos en el tramo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families × minutes saved</source>
        <translation>Familias × minutos que se ahorran</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Far above the mean</source>
        <translation>Muy arriba de la media</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Far below the mean</source>
        <translation>Muy abajo de la media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Farthest road (m)</source>
        <translation>Distancia máxima al camino (m)</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Farthest unit (minutes)</source>
        <translation>Unidad territorial más lejana (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>Features too far from any road: {} of layer “{}”, beyond {:g} m (rows {}).</source>
        <translation>Registros demasiado lejos de cualquier camino: {} en la capa “{}”, a más de {:g} m (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Features without a territory: {} of layer “{}”, no locality or travel time.</source>
        <translation>Registros sin territorio por no tener localidad o tiempo de traslado: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, every center is beyond the limit.</source>
        <translation>Registros sin traslado porque todos los centros están más allá del límite: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, no center on their part of the network.</source>
        <translation>Registros sin traslado por no haber centro en su parte de la red: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Features without a trip: {} of layer “{}”, no center on their part of the raster.</source>
        <translation>Registros sin traslado por no haber centro en su parte del ráster: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, no usable geometry.</source>
        <translation>Registros sin traslado por no tener geometría utilizable: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Features without a trip: {} of layer “{}”, on no data, on an impassable cell or on a barrier.</source>
        <translation>Registros sin traslado por estar en celdas sin dato, intransitables o con barrera: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, one-way roads do not let them through.</source>
        <translation>Registros sin traslado porque los caminos de un solo sentido no dejan pasar: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Features without a trip: {} of layer “{}”, outside the raster.</source>
        <translation>Registros sin traslado por estar fuera del ráster: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, too far from any road.</source>
        <translation>Registros sin traslado por estar demasiado lejos de cualquier camino: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>Features without usable geometry: {} of layer “{}”.</source>
        <translation>Registros sin geometría utilizable: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Few people decide: only {} move between it and the rest of the territory.</source>
        <translation>Deciden pocas personas: solo {} se trasladan entre ella y el resto del territorio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Fewest people for a sure decision</source>
        <translation>Mínimo de personas para una decisión segura</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Fewest territories of a run</source>
        <translation>Menor número de territorios de una corrida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Fewest units of a territory</source>
        <translation>Mínimo de unidades de un territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Field by which the changes are summed up; the same in both layers.</source>
        <translation>Campo por el que se resumen los cambios; el mismo en ambas capas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Field of the layer above.</source>
        <translation>Campo de la capa anterior.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Field sheet</source>
        <translation>Cédula de campo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Field that identifies the localities in both layers.</source>
        <translation>Campo que identifica a las localidades en ambas capas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Field that names territories after their main center.</source>
        <translation>Campo que da nombre a los territorios según su centro principal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Field that says whether the locality is selected.</source>
        <translation>Campo que dice si la localidad está seleccionada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Field that says which sites exist and must be kept.</source>
        <translation>Campo que dice qué sedes existen y se deben conservar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Field that tells people apart; it is never written.</source>
        <translation>Campo que distingue a las personas; nunca se escribe.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Field to add up; the same in both layers.</source>
        <translation>Campo por sumar; el mismo en ambas capas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Field to divide</source>
        <translation>Campo por dividir</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Field with beneficiaries already added up; without it each row, or each person, is one.</source>
        <translation>Campo con los beneficiarios ya sumados; sin él, cada renglón, o cada persona, cuenta uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Field with the code of the place.</source>
        <translation>Campo con la clave del lugar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Field with the code that the flows use.</source>
        <translation>Campo con la clave que usan los flujos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Field with the code that the table of travel times uses.</source>
        <translation>Campo con la clave que usa la tabla de tiempos de traslado.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Field “decision” of table “{}” must say include or exclude (rows {}).</source>
        <translation>El campo “decision” de la tabla “{}” debe decir incluir o excluir (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Field “decision” of table “{}” must say lock, forbid or pin (rows {}).</source>
        <translation>El campo “decision” de la tabla “{}” debe decir fijar, prohibir o fijar_centro (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Field “direction” of table “{}” must say max or min (rows {}).</source>
        <translation>El campo “direction” de la tabla “{}” debe decir max o min (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Field “level” of table “{}” must say territory or state (rows {}).</source>
        <translation>El campo “level” de la tabla “{}” debe decir territorio o entidad (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Field “quota” of table “{}” must be a number of zero or more (rows {}).</source>
        <translation>El campo “quota” de la tabla “{}” debe ser un número igual o mayor que cero (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Field “{}” of layer “{}” has less than three values: clusters need more units.</source>
        <translation>El campo “{}” de la capa “{}” tiene menos de tres valores: los conglomerados requieren más unidades.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” has no code in {} rows (first: {}). Fill them in.</source>
        <translation>El campo “{}” de la capa “{}” tiene filas sin clave: {} (primeras: {}). Captúrelas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Field “{}” of layer “{}” has no value at all. Choose another field.</source>
        <translation>El campo “{}” de la capa “{}” no tiene ningún valor. Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Field “{}” of layer “{}” has no value at all. Take it out of the criteria.</source>
        <translation>El campo “{}” de la capa “{}” no tiene ningún valor. Quítelo de los criterios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Field “{}” of layer “{}” has no value. Choose another field.</source>
        <translation>El campo “{}” de la capa “{}” no tiene ningún valor. Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Field “{}” of layer “{}” has the same value everywhere: nothing can cluster. Choose another.</source>
        <translation>El campo “{}” de la capa “{}” tiene el mismo valor en todas partes: nada puede agruparse. Elija otro.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” holds text where numbers are needed (first: {}). Choose another field.</source>
        <translation>El campo “{}” de la capa “{}” contiene texto donde se necesitan números (primeros: {}). Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_changes.py"/>
        <source>Field “{}” of layer “{}” must say new, upgraded or closed; {} rows do not (first: {}; rows {}).</source>
        <translation>El campo “{}” de la capa “{}” debe decir nuevo, mejorado o cerrado; filas que no lo dicen: {} (primeros valores: {}; filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” repeats {} codes (first: {}). Each record needs a code of its own: remove or correct the repeated ones.</source>
        <translation>El campo “{}” de la capa “{}” tiene claves repetidas: {} (primeras: {}). Cada registro necesita su propia clave: elimine o corrija las repetidas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Fields given above</source>
        <translation>Campos indicados arriba</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Fields that whoever visits should see, such as population and families. They cannot be changed in the form.</source>
        <translation>Campos que debe ver quien haga la visita, como la población y las familias. No se pueden modificar en el formulario.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Fields with numbers; prefer shares and indices to totals.</source>
        <translation>Campos con números; prefiera proporciones e índices a totales.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Filled field sheet</source>
        <translation>Cédula de campo llenada</translation>
    </message>
    <message>
        <location filename="../resources/styles/sensitivity.qml"/>
        <source>Firm</source>
        <translation>Firme</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Firm localities</source>
        <translation>Localidades firmes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Firm units</source>
        <translation>Unidades firmes</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <source>Firm: the same territory in at least 90 % of the runs</source>
        <translation>Firme: el mismo territorio en al menos 90 % de las corridas</translation>
    </message>
    <message>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>First 10 % of the places</source>
        <translation>Primer 10 % de los lugares</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>First places</source>
        <translation>Primeros lugares</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>First principal component</source>
        <translation>Primera componente principal</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>First scenario</source>
        <translation>Primer escenario</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>First territories</source>
        <translation>Primeros territorios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>First territory</source>
        <translation>Primer territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Flow inside territories (share)</source>
        <translation>Flujo dentro de los territorios (proporción)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Flows are modeled, not observed: table “{}”. So is everything that comes out.</source>
        <translation>Los flujos son modelados, no observados: tabla “{}”. También lo es todo lo que resulta de ellos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Flows below the smallest, left out: {}, with {} people in all.</source>
        <translation>Flujos menores que el mínimo, omitidos: {}, con {} personas en total.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Flows from source to market</source>
        <translation>Flujos de origen a mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Flows left out as too small</source>
        <translation>Flujos omitidos por ser muy pequeños</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Flows with decimals, taken as they are: {} of table “{}”.</source>
        <translation>Flujos con decimales, que se toman tal como están: {} en la tabla “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Flows without a code of origin or destination, left out: {} of table “{}” (rows {}).</source>
        <translation>Flujos sin clave de origen o de destino, omitidos: {} en la tabla “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Flows without an amount, left out: {} of table “{}” (rows {}).</source>
        <translation>Flujos sin cantidad, omitidos: {} en la tabla “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Flows: amount</source>
        <translation>Flujos: cantidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Flows: destination</source>
        <translation>Flujos: destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Flows: origin</source>
        <translation>Flujos: origen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Folder of the study</source>
        <translation>Carpeta del estudio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>For each territory, the time within which half and nine tenths of the people arrive.</source>
        <translation>Para cada territorio, el tiempo en el que llega la mitad y nueve décimas partes de la gente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>For indicators in which high is bad. It turns the least value into the greatest, also in the reference table, and leaves the distances as they are.</source>
        <translation>Para indicadores en los que un valor alto es malo. Convierte el valor menor en el mayor, también en la tabla de referencia, y deja las distancias como están.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Four criteria of Territorios Productivos</source>
        <translation>Cuatro criterios de Territorios Productivos</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Four levels of concurrence</source>
        <translation>Cuatro niveles de concurrencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Friction (minutes per meter)</source>
        <translation>Fricción (minutos por metro)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>From (minutes)</source>
        <translation>Desde (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>From 0 to 1</source>
        <translation>De 0 a 1</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>From a field</source>
        <translation>De un campo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>From here on a unit is hinterland, and a core merges with another.</source>
        <translation>A partir de aquí una unidad es entorno, y un núcleo se fusiona con otro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>From here on the least self-containment is enough.</source>
        <translation>A partir de aquí basta la autocontención mínima.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>From the center</source>
        <translation>Desde el centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Functional territories</source>
        <translation>Territorios funcionales</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Functional territories: which places work together</source>
        <translation>Territorios funcionales: qué lugares funcionan juntos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Functional territory</source>
        <translation>Territorio funcional</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Functional territory of each locality.</source>
        <translation>Territorio funcional de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Functional urban areas</source>
        <translation>Áreas urbanas funcionales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Funnel of the program</source>
        <translation>Embudo del programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Gap to the best bound (0 to 1)</source>
        <translation>Brecha con la mejor cota (de 0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Gaps closed</source>
        <translation>Discontinuidades cerradas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Gaps filled between boundaries: {} of layer “{}”.</source>
        <translation>Huecos rellenados entre los límites: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>General growth</source>
        <translation>Efecto del crecimiento general</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>GeoPackage with every result</source>
        <translation>GeoPackage con todos los resultados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>GeoPackage with the form, for QField and QGIS.</source>
        <translation>GeoPackage con el formulario, para QField y QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Getis-Ord Gi*: hot and cold spots</source>
        <translation>Getis-Ord Gi*: puntos calientes y fríos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Give a friction raster, or land cover with its walking speeds.</source>
        <translation>Indique un ráster de fricción, o la cobertura del suelo con sus velocidades a pie.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Give at least as many classes as strata ({}).</source>
        <translation>Indique al menos tantas clases como estratos ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Give both the localities and the field with their code, or neither.</source>
        <translation>Indique las localidades y el campo con su clave, o ninguno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Give junctions a vertex</source>
        <translation>Agregar vértice en los entronques</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Give the municipalities, the localities, or both.</source>
        <translation>Indique los municipios, las localidades, o ambos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Give the number of territories, or the share of flow inside them.</source>
        <translation>Indique el número de territorios, o la proporción del flujo dentro de ellos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Give the places to divide, or the field that says what each got.</source>
        <translation>Indique los lugares por repartir, o el campo que dice lo que recibió cada uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Give the reference table, or choose the least or the greatest value as the reference.</source>
        <translation>Indique la tabla de referencia, o elija el valor menor o el mayor como referencia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Give the roads or a table of travel times, one of the two.</source>
        <translation>Indique los caminos o una tabla de tiempos de traslado: solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Give the roads or an OD matrix, one of the two.</source>
        <translation>Indique los caminos o una matriz OD: solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Give the table of judgments in pairs, or choose other weights.</source>
        <translation>Indique la tabla de juicios por pares, o elija otros pesos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Give the units, the localities, or both.</source>
        <translation>Indique las unidades, las localidades, o ambas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Given in the table</source>
        <translation>Dados en la tabla</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Gives only so many destinations of least time; of equal ones the first of the layer. Empty gives all.</source>
        <translation>Da solo este número de destinos, los de menor tiempo; entre iguales, el primero de la capa. Si se deja vacío, los da todos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Gives the nearest center of each tier (for example city, town, village) as separate rows.</source>
        <translation>Da el centro más cercano de cada nivel (por ejemplo ciudad, villa, pueblo) en filas separadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Gives the slope, or the gradient in the direction of travel.</source>
        <translation>De ella se obtiene la pendiente del terreno, o la pendiente en el sentido del traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Global Moran's I</source>
        <translation>I de Moran global</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Global Moran's I of “{}”: {} (p = {}); where nothing clusters {} is expected.</source>
        <translation>I de Moran global de “{}”: {} (p = {}); donde nada se agrupa se espera {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Got less proportional</source>
        <translation>Recibidos menos proporcionales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Grade of each road (OpenStreetMap's layer): vertices inside lines of different levels do not join, so that an overpass does not meet the road below.</source>
        <translation>Nivel de cada camino (layer en OpenStreetMap): los vértices interiores de líneas de distinto nivel no se unen, para que un paso a desnivel no conecte con el camino de abajo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Greatest distance (m)</source>
        <translation>Distancia máxima (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Greatest value</source>
        <translation>Valor mayor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Group among which the quota is divided.</source>
        <translation>Grupo entre los que se reparte el cupo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Group of the indicator</source>
        <translation>Grupo del indicador</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Group “{}” weighs as much as all the others together: leave out the row of totals of layer “{}”.</source>
        <translation>El grupo “{}” pesa tanto como todos los demás juntos: quite la fila de totales de la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Groups of the indicators</source>
        <translation>Grupos de los indicadores</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Groups that exchange more people join further to the left. What is joined to the left of the dashed line is one territory. The scale is stretched toward 1.</source>
        <translation>Los grupos que intercambian más gente se unen más a la izquierda. Lo que se une a la izquierda de la línea discontinua es un territorio. La escala se estira hacia el 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Groups the ranking of territories and the quotas.</source>
        <translation>Agrupa la jerarquización de territorios y los cupos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Hachman index</source>
        <translation>Índice de Hachman</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>Half of the basket or more</source>
        <translation>La mitad de la canasta o más</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Half of the people live within {} minutes of a center; {} people ({}) live more than {} minutes away.</source>
        <translation>La mitad de la población vive a {} min o menos de un centro; población más alejada: {} hab. ({}), a más de {} min.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Hamilton</source>
        <translation>Hamilton</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Hamilton never strays from the share by a whole place; Sainte-Laguë never takes one back.</source>
        <translation>Hamilton nunca se aparta de la cuota por un lugar entero; Sainte-Laguë nunca quita uno ya dado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Height at which groups join: 0, everybody travels between them; 1, nobody</source>
        <translation>Altura a la que se unen los grupos: 0, todos se trasladan entre ellos; 1, nadie</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Herfindahl–Hirschman index</source>
        <translation>Índice de Herfindahl–Hirschman</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>High among high: hot spot</source>
        <translation>Alto entre altos: punto caliente</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>High among low</source>
        <translation>Alto entre bajos</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>High values</source>
        <translation>Valores altos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Highest quotient</source>
        <translation>Cociente más alto</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Highest values</source>
        <translation>Valores más altos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Hinterland of {0}: enough of those who come to it live in the core; {1} of its residents go there.</source>
        <translation>Entorno de {0}: de quienes llegan a ella, suficientes viven en el núcleo; {1} de sus residentes van ahí.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Hinterland of {0}: {1} of its residents go to the core.</source>
        <translation>Entorno de {0}: {1} de sus residentes van al núcleo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Home-work ratio</source>
        <translation>Relación hogar-trabajo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Households or inhabited dwellings of the locality.</source>
        <translation>Hogares o viviendas habitadas de la localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Households; 0 counts as missing.</source>
        <translation>Hogares; 0 se toma como dato faltante.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>How criteria of different units are brought to one scale on which more is always better.</source>
        <translation>Cómo se llevan criterios de distintas unidades a una misma escala, en la que más es siempre mejor.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>How far an area goes from its roads, for the drawing only: no count depends on it.</source>
        <translation>Hasta dónde llega una zona desde sus caminos, solo para el dibujo: ningún conteo depende de ello.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>How firm it is</source>
        <translation>Qué tan firme es</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>How many nearest centers to give; each is a row with its rank.</source>
        <translation>Cuántos de los centros más cercanos se dan; cada uno es una fila con su posición.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>How many people. Repeated pairs are added up.</source>
        <translation>Cuántas personas. Los pares repetidos se suman.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>How many places would be attended: top_n_share speaks of them.</source>
        <translation>Cuántos lugares se atenderían: top_n_share se refiere a ellos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>How many sets of weights are drawn.</source>
        <translation>Cuántos conjuntos de pesos se sortean.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>How many sites, those that stay among them.</source>
        <translation>Cuántas sedes, incluidas las que se quedan.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>How many strata to make.</source>
        <translation>Cuántos estratos se forman.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>How many there are at each stage.</source>
        <translation>Cuántos hay en cada etapa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>How many times to repeat.</source>
        <translation>Cuántas veces se repite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>How many to use on this machine. Empty: one per processor, where the work is long enough.</source>
        <translation>Cuántos se usan en este equipo. Vacío: uno por procesador, cuando el trabajo es lo bastante largo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>How many, counted by the people who pass the middle of each.</source>
        <translation>Cuántos, según la gente que pasa por la mitad de cada uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>How much a place counts as it gets farther, in gravity and e2sfca.</source>
        <translation>Cuánto cuenta un lugar conforme queda más lejos, en gravity y e2sfca.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>How much each threshold and quota may go up or down.</source>
        <translation>Cuánto puede subir o bajar cada umbral y cada cupo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>How often the flows are drawn anew.</source>
        <translation>Cuántas veces se sortean de nuevo los flujos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>How the criteria become one score.</source>
        <translation>Cómo se convierten los criterios en una sola calificación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>How the report calls each locality; by default its code.</source>
        <translation>Cómo nombra el reporte a cada localidad; si no se indica, por su clave.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>How the spread of the localities to be taken in a territory is measured.</source>
        <translation>Cómo se mide la dispersión de las localidades por tomar en un territorio.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>How the units join</source>
        <translation>Cómo se unen las unidades</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>How to run it again</source>
        <translation>Cómo repetir el estudio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Huff needs the size of the markets: choose its field, or the nearest market.</source>
        <translation>Huff necesita el tamaño de los mercados: elija su campo, o bien el mercado más cercano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>INEGI Red Nacional de Caminos</source>
        <translation>Red Nacional de Caminos del INEGI</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>If not, each center has its own: the places that have it as their nearest.</source>
        <translation>Si no, cada centro tiene la suya: los lugares que lo tienen como el más cercano.</translation>
    </message>
    <message>
        <location filename="../resources/reports/blocks.html.j2"/>
        <source>Illustrative</source>
        <translation>Ilustrativo</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Illustrative data are made up to show how the study works. They say nothing about the real place: do not decide anything with them.</source>
        <translation>Los datos ilustrativos se inventaron para mostrar cómo funciona el estudio. No dicen nada del lugar real: no tome ninguna decisión con ellos.</translation>
    </message>
    <message>
        <location filename="../processing/reports/study_results.py"/>
        <source>Illustrative data, not real: {}.</source>
        <translation>Datos ilustrativos, no reales: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Import field sheet</source>
        <translation>Importar la cédula de campo</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <source>In 10 to 50 % of the draws</source>
        <translation>En 10 a 50 % de los sorteos</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <source>In 50 to 90 % of the draws</source>
        <translation>En 50 a 90 % de los sorteos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>In a straight line.</source>
        <translation>En línea recta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>In a straight line; used without roads.</source>
        <translation>En línea recta; se usa sin caminos.</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_differences.qml"/>
        <location filename="../resources/styles/territory_differences_points.qml"/>
        <source>In another territory</source>
        <translation>En otro territorio</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <source>In less than 10 % of the draws</source>
        <translation>En menos de 10 % de los sorteos</translation>
    </message>
    <message>
        <location filename="../resources/styles/scenario_change.qml"/>
        <source>In neither scenario</source>
        <translation>En ninguno de los escenarios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>In no territory of the first; in {second} of the second.</source>
        <translation>En ningún territorio de la primera; en {second} de la segunda.</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>In the conda environment of QGIS run: conda install -c conda-forge {}</source>
        <translation>En el entorno conda de QGIS ejecute: conda install -c conda-forge {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>In the rainy season the profile's own surface field is used when none is given.</source>
        <translation>En la temporada de lluvias se usa el campo de superficie de rodamiento del propio perfil cuando no se indica ninguno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>In {first} of the first, which goes with {matched} of the second; there it is in {second}.</source>
        <translation>En {first} de la primera, que corresponde a {matched} de la segunda; en esta se halla en {second}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>In {first} of the first; in no territory of the second.</source>
        <translation>En {first} de la primera; en ningún territorio de la segunda.</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Include by hand</source>
        <translation>Incluir manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Include enclaves and drop exclaves</source>
        <translation>Incluir enclaves y quitar exclaves</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Included by hand</source>
        <translation>Incluida manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Indicators that are the same everywhere and count for nothing: {} of layer “{}” ({}).</source>
        <translation>Indicadores que son iguales en todas partes y no cuentan: {} en la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Indicators with one value only, which make no type: {} of layer “{}” ({}).</source>
        <translation>Indicadores con un solo valor, que no hacen ningún tipo: {} de la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Inhabitants a locality must exceed to count in the ranking of territories.</source>
        <translation>Habitantes que la localidad debe superar para contar en la jerarquización de territorios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Inhabitants of each locality, for the table of travel times; empty: every locality counts as one.</source>
        <translation>Habitantes de cada localidad, para la tabla de tiempos de traslado; vacío: cada localidad cuenta por uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Inhabitants of each locality.</source>
        <translation>Habitantes de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Inhabitants of the center.</source>
        <translation>Habitantes del centro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Inhabitants of the locality.</source>
        <translation>Habitantes de la localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Inhabitants or sales of each market; Huff needs it. A market of size 0 attracts nothing.</source>
        <translation>Habitantes o ventas de cada mercado; lo necesita Huff. Un mercado de tamaño 0 no atrae nada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Inhabitants.</source>
        <translation>Habitantes.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Input</source>
        <translation>Insumo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Inputs not used, because others that replace them are given: {} ({}).</source>
        <translation>Insumos no usados porque se indicaron otros que los sustituyen: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Instead of roads: a table with origin_id, dest_id and total_min (minutes).</source>
        <translation>En lugar de caminos: una tabla con origin_id, dest_id y total_min (minutos).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Instead of roads: a table with origin_id, dest_id and total_min, as OD matrix gives it.</source>
        <translation>En lugar de caminos: una tabla con origin_id, dest_id y total_min, como la da Matriz OD.</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Invalid polygons, repaired to look for neighbors: {} of layer “{}” (rows {}).</source>
        <translation>Polígonos inválidos, reparados para buscar vecinos: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Is municipal seat</source>
        <translation>Es cabecera municipal</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Is there a viable productive activity?</source>
        <translation>¿Hay una actividad productiva viable?</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Is there conflict in the locality?</source>
        <translation>¿Hay conflicto en la localidad?</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>Isolates most people</source>
        <translation>Incomunica a más personas</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>Isolates people</source>
        <translation>Incomunica a personas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>It is a territory of its own, without flows to any other.</source>
        <translation>Es un territorio propio, sin flujos con ningún otro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>It is a territory of its own; its strongest tie is with {} (cohesion {}).</source>
        <translation>Es un territorio propio; su lazo más fuerte es con {} (cohesión {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>It tells the largest locality, and is the mass where none is given.</source>
        <translation>Indica la localidad más poblada, y es la masa donde no se indica ninguna.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Join</source>
        <translation>Unión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Join crossings of one level</source>
        <translation>Unir cruces de un mismo nivel</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Join only neighbors</source>
        <translation>Unir solo vecinos</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Joined at the end, from the reserve list</source>
        <translation>Se unió al final, desde la lista de reserva</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Joined from a dissolved territory</source>
        <translation>Proviene de un territorio disuelto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Joined {} at the end, from the reserve list: earlier it would have made that area less valid.</source>
        <translation>Se unió a {} al final, desde la lista de reserva: antes habría hecho menos válida esa área.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Joined {} because its own territory was too small.</source>
        <translation>Se unió a {} porque su propio territorio era muy pequeño.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Joined {} because the part of its territory it was in was detached.</source>
        <translation>Se unió a {} porque la parte de su territorio en la que estaba quedó separada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Joining distance of new roads (m)</source>
        <translation>Distancia de unión de los caminos nuevos (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Joining tolerance (m)</source>
        <translation>Tolerancia de unión (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Joins localities to municipalities and to flows.</source>
        <translation>Une las localidades con los municipios y con los flujos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Judgments in pairs</source>
        <translation>Juicios por pares</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Judgments in pairs (AHP)</source>
        <translation>Juicios por pares (AHP)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Judgments of “{}” that contradict each other (consistency ratio {:.2f}, above {:g}); the one to revise first: “{}” against “{}”.</source>
        <translation>Juicios de “{}” que se contradicen (razón de consistencia {:.2f}, mayor que {:g}); el que conviene revisar primero: “{}” frente a “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Junctions given a vertex</source>
        <translation>Entronques a los que se agregó vértice</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Just missed: the nearest to each limit, among those that fail only that</source>
        <translation>Quedaron fuera por poco: las más cercanas a cada límite, entre las que solo incumplen ese criterio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>K-means</source>
        <translation>K-medias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>K-means for many units; Ward gives the same types whatever the seed.</source>
        <translation>K-medias para muchas unidades; Ward da los mismos tipos con cualquier semilla.</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Keep overpasses apart</source>
        <translation>Mantener separados los pasos a desnivel</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Key findings</source>
        <translation>Hallazgos principales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Kilometers</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Kilometers built</source>
        <translation>Kilómetros por construir</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Kilometers by road</source>
        <translation>Kilómetros por carretera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Kilometers of road</source>
        <translation>Kilómetros de camino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Kilometers of road changed</source>
        <translation>Kilómetros de camino que cambian</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Kilometers of road outside it</source>
        <translation>Kilómetros de camino fuera de él</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Kilometers of road with load</source>
        <translation>Kilómetros de camino con carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Kilometers of road within the last limit</source>
        <translation>Kilómetros de camino dentro del último límite</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Kilometers to the seat</source>
        <translation>Kilómetros a la cabecera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Kind of difference</source>
        <translation>Tipo de diferencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Krugman index</source>
        <translation>Índice de Krugman</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Land cover needs the table of walking speeds, for example: 10=5; 20=3.5.</source>
        <translation>La cobertura del suelo requiere la tabla de velocidades a pie, por ejemplo: 10=5; 20=3.5.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Largest amount isolated by one closure</source>
        <translation>Mayor cantidad aislada por un cierre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Largest dispersion (m)</source>
        <translation>Dispersión máxima (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Largest distance between two</source>
        <translation>Mayor distancia entre dos localidades</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Largest producer</source>
        <translation>Mayor productor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Largest share by which a destination misses its total</source>
        <translation>Mayor proporción en la que un destino no alcanza su total</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Latent conflict</source>
        <translation>Conflicto latente</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Layer or table with one row per locality, or per municipality if the rolls come by municipality.</source>
        <translation>Capa o tabla con una fila por localidad, o por municipio si los padrones vienen por municipio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Layer or table with one row per municipality or locality and a number for each criterion.</source>
        <translation>Capa o tabla con una fila por municipio o localidad y un número para cada criterio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Layer or table with one row per municipality or locality.</source>
        <translation>Capa o tabla con una fila por municipio o localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Layer or table with one row per unit and its indicators.</source>
        <translation>Capa o tabla con una fila por unidad y sus indicadores.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Layer or table with one row per unit.</source>
        <translation>Capa o tabla con una fila por unidad territorial.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Layer or table with the columns of the field sheet.</source>
        <translation>Capa o tabla con las columnas de la cédula de campo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <location filename="../processing/layers/road_changes.py"/>
        <source>Layer “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.</source>
        <translation>La capa “{}” no tiene sistema de referencia de coordenadas (SRC). Asígnelo en Capa ▸ SRC de la capa y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/chosen_rows.py"/>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}” has no field “{}”. Choose one of its fields: {}.</source>
        <translation>La capa “{}” no tiene el campo “{}”. Elija uno de sus campos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Layer “{}” has no index: at least two rows must have all the indicators ({}), and one indicator must vary among them.</source>
        <translation>La capa “{}” no tiene índice: al menos dos filas deben tener todos los indicadores ({}), y un indicador debe variar entre ellas.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_drawing.py"/>
        <location filename="../processing/layers/roads.py"/>
        <source>Layer “{}” has no road with a length above zero.</source>
        <translation>La capa “{}” no tiene ningún camino con longitud mayor que cero.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_drawing.py"/>
        <location filename="../processing/layers/roads.py"/>
        <source>Layer “{}” has no road with a usable geometry.</source>
        <translation>La capa “{}” no tiene ningún camino con geometría utilizable.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Layer “{}” has no rows of the year {:g}. Its years are: {}.</source>
        <translation>La capa “{}” no tiene filas del año {:g}. Sus años son: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Layer “{}” has no value above zero to describe. Check the value field and the year.</source>
        <translation>La capa “{}” no tiene ningún valor mayor que cero que describir. Revise el campo del valor y el año.</translation>
    </message>
    <message>
        <location filename="../processing/layers/assignments.py"/>
        <source>Layer “{}” has units whose codes differ in leading zeros only (first: {}). Leave one of each.</source>
        <translation>La capa “{}” tiene unidades cuyas claves difieren solo en ceros a la izquierda (primeras: {}). Deje una de cada una.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Layer “{}” has {} different units with all the indicators: too few for the types. Ask for fewer types, or choose other indicators.</source>
        <translation>La capa “{}” tiene {} unidades distintas con todos los indicadores: muy pocas para los tipos. Pida menos tipos o elija otros indicadores.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_changes.py"/>
        <source>Layer “{}” holds no lines. Give lines, or a table with the codes of the roads.</source>
        <translation>La capa “{}” no contiene líneas. Indique líneas, o una tabla con las claves de los caminos.</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Layer “{}” holds points or lines, and neighbors are told from polygons. Give the polygons of the units or turn contiguity off.</source>
        <translation>La capa “{}” contiene puntos o líneas, y los vecinos se reconocen por polígonos. Indique los polígonos de las unidades o desactive la contigüidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Layer “{}” lacks the fields {} of the profile {}. Choose another profile, or the automatic one.</source>
        <translation>A la capa “{}” le faltan los campos {} del perfil {}. Elija otro perfil, o el automático.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}”, given for “{}”, has no features.</source>
        <translation>La capa “{}”, indicada en “{}”, no tiene registros.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}”, given for “{}”, is a table without geometry.</source>
        <translation>La capa “{}”, indicada en “{}”, es una tabla sin geometría.</translation>
    </message>
    <message>
        <location filename="../processing/layers/assignments.py"/>
        <source>Layers “{}” and “{}” have no unit in common (first codes: {}; {}). Check the fields of the codes.</source>
        <translation>Las capas “{}” y “{}” no tienen ninguna unidad en común (primeras claves: {}; {}). Revise los campos de las claves.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Least</source>
        <translation>Qué minimizar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Least population of a center</source>
        <translation>Población mínima de un centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Least population of a territory</source>
        <translation>Población mínima de un territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Least production</source>
        <translation>Producción mínima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Least residents</source>
        <translation>Mínimo de residentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <location filename="../resources/styles/axis_tree.qml"/>
        <source>Least roads</source>
        <translation>Caminos mínimos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Least roads of a productive axis</source>
        <translation>Caminos mínimos de un eje</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Least self-containment (share)</source>
        <translation>Autocontención mínima (proporción)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Least travel (p-median)</source>
        <translation>Menor traslado (p-mediana)</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Least travel time by road, plus walking to and from the road. Dijkstra (1959); Geurs and van Wee (2004).</source>
        <translation>Menor tiempo de traslado por carretera, más la caminata hasta el camino y desde él. Dijkstra (1959); Geurs y van Wee (2004).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Least value</source>
        <translation>Valor menor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Leave the place out</source>
        <translation>Dejar fuera el lugar</translation>
    </message>
    <message>
        <location filename="../resources/styles/scenario_change.qml"/>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>Less than half of the basket</source>
        <translation>Menos de la mitad de la canasta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Less than two places of layer “{}” are on one part of the roads of layer “{}”: there is nothing to link. Check both layers with Diagnose roads, or raise the limit “Farthest road (m)”.</source>
        <translation>Menos de dos lugares de la capa “{}” están en una misma parte de los caminos de la capa “{}”: no hay nada que enlazar. Revise ambas capas con Diagnosticar caminos, o aumente el límite “Distancia máxima al camino (m)”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Level field</source>
        <translation>Campo de nivel del camino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Level of significance</source>
        <translation>Nivel de significancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Limits (minutes)</source>
        <translation>Límites (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Lines burned over the land cover with their speed; the fastest where several share a cell.</source>
        <translation>Líneas que se sobreponen a la cobertura del suelo con su velocidad; la más rápida cuando varias comparten una celda.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Lines of new, upgraded and closed roads, or a table with the codes of roads.</source>
        <translation>Líneas de los caminos nuevos, mejorados y cerrados, o una tabla con las claves de los caminos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Lines of roads that could be built.</source>
        <translation>Líneas de caminos que podrían construirse.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Lines of the road network. Roads join where they end or share a vertex.</source>
        <translation>Líneas de la red de caminos. Los caminos se unen donde terminan o comparten un vértice.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <location filename="../resources/styles/axis_places.qml"/>
        <source>Linked</source>
        <translation>Enlazado</translation>
    </message>
    <message>
        <location filename="../resources/styles/candidate_roads.qml"/>
        <source>Links production without a market</source>
        <translation>Enlaza producción sin mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Live in the core, of those who come to the unit (%)</source>
        <translation>Viven en el núcleo, de quienes llegan a la unidad (%)</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Livestock production by locality (illustrative)</source>
        <translation>Producción ganadera por localidad (ilustrativa)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Load × km</source>
        <translation>Carga × km</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Loaded pieces of road with the cost of their closure and of being slow.</source>
        <translation>Tramos de camino con carga, con el costo de su cierre y de su lentitud.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Local Moran: clusters and outliers</source>
        <translation>Moran local: conglomerados y unidades atípicas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Local statistic</source>
        <translation>Estadístico local</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <location filename="../processing/reports/access_section.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Localities</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Localities (households, units and families are illustrative)</source>
        <translation>Localidades (hogares, unidades de producción y familias son ilustrativos)</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Localities and programs</source>
        <translation>Localidades y programas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Localities and their areas of influence</source>
        <translation>Localidades y sus áreas de influencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities as Four criteria gives them, with their columns verdict and selected.</source>
        <translation>Localidades como las dan los Cuatro criterios, con sus columnas verdict y selected.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Localities as Four criteria gives them.</source>
        <translation>Localidades como las dan los Cuatro criterios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Localities attached</source>
        <translation>Localidades adscritas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Localities before and after</source>
        <translation>Localidades antes y después</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Localities by how firm they are</source>
        <translation>Localidades según qué tan firmes son</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Localities by verdict</source>
        <translation>Localidades según su dictamen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities compared</source>
        <translation>Localidades comparadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Localities cut off</source>
        <translation>Localidades incomunicadas por los cambios</translation>
    </message>
    <message>
        <location filename="../processing/layers/locality_units.py"/>
        <source>Localities in no municipality: {}, by the codes of layer “{}” (rows {}).</source>
        <translation>Localidades cuyo municipio no se encontró: {}; capa de municipios “{}” (filas de las localidades: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Localities isolated</source>
        <translation>Localidades incomunicadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities not judged for missing data</source>
        <translation>Localidades sin dictaminar por falta de datos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Localities or families of the quota. Empty: as many as were given.</source>
        <translation>Localidades o familias del cupo. Vacío: tantas como se dieron.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Localities or groups</source>
        <translation>Localidades o grupos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities or municipalities</source>
        <translation>Localidades o municipios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Localities out</source>
        <translation>Localidades fuera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Localities outside it</source>
        <translation>Localidades fuera de él</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Localities selected now that are not firm: {} of {}. Look at them before deciding.</source>
        <translation>Localidades seleccionadas ahora que no son firmes: {} de {}. Revíselas antes de decidir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities that could not be judged: {} ({}).</source>
        <translation>Localidades que no se pudieron dictaminar: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities that entered</source>
        <translation>Localidades que entraron</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Localities that have each component, of those that need it; a dash where it is not in the basket.</source>
        <translation>Localidades que tienen cada componente, de las que lo necesitan; un guion donde no está en la canasta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Localities that have it</source>
        <translation>Localidades que lo tienen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Localities that lack it</source>
        <translation>Localidades que no lo tienen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities that left</source>
        <translation>Localidades que salieron</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Localities that need it</source>
        <translation>Localidades que lo necesitan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities that only one scenario has: {} of layer “{}” ({}).</source>
        <translation>Localidades que solo están en un escenario: {} en la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Localities that pass</source>
        <translation>Localidades que pasan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Localities that reach a center</source>
        <translation>Localidades que llegan a un centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Localities that reach a center only after</source>
        <translation>Localidades que llegan a un centro solo después</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Localities that reach none</source>
        <translation>Localidades que no llegan a ninguno</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities that stayed</source>
        <translation>Localidades que se quedaron</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Localities that the changes cut off: {} of layer “{}”.</source>
        <translation>Localidades que los cambios dejan incomunicadas: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Localities to visit</source>
        <translation>Localidades por visitar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Localities with a ratio of production units above 1: {} of layer “{}” ({}).</source>
        <translation>Localidades con una relación de unidades de producción mayor que 1: {} de la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Localities with more are not attached.</source>
        <translation>Las localidades con más no se adscriben.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Localities with more program families than inhabitants: {} of layer “{}” ({}).</source>
        <translation>Localidades con más familias atendidas que habitantes: {} de la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with people in two programs or more</source>
        <translation>Localidades con personas en dos programas o más</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with programs that complete each other</source>
        <translation>Localidades con programas que se complementan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with the whole basket</source>
        <translation>Localidades con la canasta completa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Localities with their center</source>
        <translation>Localidades con su centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Localities with their time</source>
        <translation>Localidades con su tiempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Localities with their time need a layer of localities.</source>
        <translation>Las localidades con su tiempo requieren una capa de localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities with their verdict</source>
        <translation>Localidades con su dictamen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with two programs of one objective or more</source>
        <translation>Localidades con dos programas o más de un mismo objetivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with two programs or more</source>
        <translation>Localidades con dos programas o más</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Localities within the last limit</source>
        <translation>Localidades dentro del último límite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Localities without a decision yet</source>
        <translation>Localidades todavía sin decisión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Localities without a decision yet: {} of “{}”.</source>
        <translation>Localidades todavía sin decisión: {} en “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/people.py"/>
        <source>Localities without a number of people, which count as none: {} of layer “{}”.</source>
        <translation>Localidades sin número de habitantes, que cuentan como cero: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Localities without a population, which are not attached: {} of layer “{}”.</source>
        <translation>Localidades sin dato de población, que no se adscriben: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Localities without a viable activity</source>
        <translation>Localidades sin una actividad viable</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Localities without access, by reason</source>
        <translation>Localidades sin acceso, según el motivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Localities without population</source>
        <translation>Localidades sin población</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Localities, collection centers and markets of one axis.</source>
        <translation>Localidades, centros de acopio y mercados de un solo eje.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Localities, families and people by verdict</source>
        <translation>Localidades, familias y habitantes según el dictamen</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Locality</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Locality code</source>
        <translation>Clave de localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Locality name</source>
        <translation>Nombre de la localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Locality population</source>
        <translation>Población de la localidad</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_sources.qml"/>
        <source>Locality that reaches no market</source>
        <translation>Localidad que no llega a ningún mercado</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_sources.qml"/>
        <source>Locality that sends to a market</source>
        <translation>Localidad que envía a un mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Location quotient</source>
        <translation>Cociente de localización</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Location quotient: share of the product in the unit over its share in all units. Isard (1960).</source>
        <translation>Cociente de localización: participación del producto en la unidad territorial entre su participación en el conjunto. Isard (1960).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Location quotients</source>
        <translation>Cocientes de localización</translation>
    </message>
    <message>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Longest connected parts</source>
        <translation>Partes conectadas más largas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Longest gap (m)</source>
        <translation>Discontinuidad máxima (m)</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_parts.qml"/>
        <source>Longest part</source>
        <translation>Parte más larga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Longest search (seconds)</source>
        <translation>Búsqueda máxima (segundos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Longest time (minutes)</source>
        <translation>Tiempo máximo (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Longest trip (minutes)</source>
        <translation>Traslado máximo (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Longest trip between neighbors (minutes)</source>
        <translation>Traslado más largo entre vecinas (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Longest trip for cumulative and for the catchments.</source>
        <translation>Traslado máximo para cumulative y para las áreas de influencia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Longest trip that joins two units (minutes)</source>
        <translation>Traslado máximo que une dos unidades (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Longest trip within a territory (minutes)</source>
        <translation>Traslado máximo dentro de un territorio (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Lost since the stage before</source>
        <translation>Perdidas desde la etapa anterior</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>Low among high</source>
        <translation>Bajo entre altos</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>Low among low: cold spot</source>
        <translation>Bajo entre bajos: punto frío</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Low values</source>
        <translation>Valores bajos</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Lowest values</source>
        <translation>Valores más bajos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>MTC Peru</source>
        <translation>MTC de Perú</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Main center of the territory.</source>
        <translation>Centro principal del territorio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Main product</source>
        <translation>Producto principal</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Main productive activity</source>
        <translation>Actividad productiva principal</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Map color</source>
        <translation>Color en el mapa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Maps, report and project</source>
        <translation>Mapas, informe y proyecto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Margin of families</source>
        <translation>Margen de familias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Margin of the distance (m)</source>
        <translation>Margen de la distancia (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Margin of the ratio</source>
        <translation>Margen de la relación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Margin to the second choice (cohesion)</source>
        <translation>Margen respecto de la segunda opción (cohesión)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Margin to the second choice (min)</source>
        <translation>Margen respecto de la segunda opción (min)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Market code</source>
        <translation>Clave del mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Market size</source>
        <translation>Tamaño del mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Markets by amount received</source>
        <translation>Mercados según la cantidad recibida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Markets with what they receive</source>
        <translation>Mercados con lo que reciben</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Markets, by amount received</source>
        <translation>Mercados, según la cantidad recibida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Marks the seats: 1, x, yes or sí. They stand in for missing centers.</source>
        <translation>Marca las cabeceras: 1, x, yes o sí. Sustituyen a los centros cuando no se indican.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Mass (people)</source>
        <translation>Masa (personas)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Mean edge of the minimum spanning tree</source>
        <translation>Tramo medio del árbol de expansión mínima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Mean minutes of the people served</source>
        <translation>Minutos promedio de la gente atendida</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Mean minutes to the center</source>
        <translation>Minutos al centro, en promedio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Mean of the neighbors (standard deviations)</source>
        <translation>Media de las vecinas (desviaciones estándar)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Mean of the type</source>
        <translation>Media del tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Mean rank</source>
        <translation>Posición media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Mean silhouette</source>
        <translation>Silueta media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Mean silhouette by number of types: {}.</source>
        <translation>Silueta media por número de tipos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Mean stability</source>
        <translation>Estabilidad media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Meters to it</source>
        <translation>Metros hasta ella</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Meters to the seat</source>
        <translation>Metros a la cabecera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Meters, or the units of the distance field.</source>
        <translation>Metros, o la unidad del campo de distancia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Method and sources</source>
        <translation>Método y fuentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Mexico's rule: a unit also joins when this percentage of those who come to it live in the core. Empty: not used.</source>
        <translation>Regla de México: una unidad también entra cuando este porcentaje de quienes llegan a ella vive en el núcleo. Vacío: no se usa.</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Middle values</source>
        <translation>Valores intermedios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Minutes after</source>
        <translation>Minutos después</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Minutes at the farthest place</source>
        <translation>Minutos en el lugar más lejano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Minutes at the nearest place</source>
        <translation>Minutos en el lugar más cercano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Minutes before</source>
        <translation>Minutos antes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Minutes by road</source>
        <translation>Minutos por carretera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Minutes for half of the people</source>
        <translation>Minutos para la mitad de la gente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Minutes for nine tenths of the people</source>
        <translation>Minutos para nueve décimas partes de la gente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Minutes of each limit, ascending, separated by commas.</source>
        <translation>Minutos de cada límite, en orden ascendente, separados por comas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Minutes on foot</source>
        <translation>Minutos a pie</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Minutes to it</source>
        <translation>Minutos hasta ella</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Minutes to or from the nearest center.</source>
        <translation>Minutos al centro más cercano o desde él.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Minutes to the center</source>
        <translation>Minutos al centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Minutes to the nearest center</source>
        <translation>Minutos al centro más cercano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Minutes to the site</source>
        <translation>Minutos a la sede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Missing data</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_differences.qml"/>
        <location filename="../resources/styles/territory_differences_points.qml"/>
        <source>Missing in one of the two</source>
        <translation>Falta en una de las dos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Missing values</source>
        <translation>Valores faltantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Modeled flows</source>
        <translation>Flujos modelados</translation>
    </message>
    <message>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Modularity</source>
        <translation>Modularidad</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Modularity of the areas: {}; 0 is what chance would give, and the nearer to 1, the clearer the division.</source>
        <translation>Modularidad de las áreas: {}; 0 es lo que daría el azar, y cuanto más cerca de 1, más clara la división.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Moran also finds units that differ from all around them; Gi* counts each unit with its neighbors.</source>
        <translation>Moran también encuentra unidades distintas de todo lo que las rodea; Gi* cuenta a cada unidad junto con sus vecinas.</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/site_time.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>More than 120 minutes</source>
        <translation>Más de 120 minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>More than half of the territories are a single unit: {} of {}. These flows tie few units together, and the result is no finished map of territories. Compare with “Territories by travel time”, or complete the flows with “Modeled flows”.</source>
        <translation>Más de la mitad de los territorios son una sola unidad: {} de {}. Estos flujos ligan pocas unidades, y el resultado no es un mapa terminado de territorios. Compárelo con “Territorios por tiempo de traslado”, o complete los flujos con “Flujos modelados”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>More than half of the travel-to-work areas are a single municipality: these flows tie few places together, so the study takes the territories by travel time, and the areas are kept to compare.</source>
        <translation>Más de la mitad de las áreas de traslado al trabajo son un solo municipio: estos flujos ligan pocos lugares, por lo que el estudio toma los territorios por tiempo de traslado, y las áreas se conservan para comparar.</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>More than {}</source>
        <translation>Más de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Most amount × minutes added by one closure</source>
        <translation>Mayor cantidad × minutos que agrega un cierre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Most amount × minutes saved by one candidate</source>
        <translation>Mayor cantidad × minutos que ahorra un candidato</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Most inhabitants of a small locality</source>
        <translation>Máximo de habitantes de una localidad pequeña</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Most people covered</source>
        <translation>Mayor número de personas cubiertas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Most people isolated by one closure</source>
        <translation>Mayor número de personas incomunicadas por un cierre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Most people within the limit of a site, or least people × minutes.</source>
        <translation>La mayor cantidad de personas dentro del límite de una sede, o la menor suma de personas × minutos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Most person-minutes added by one closure</source>
        <translation>Mayor número de minutos-persona añadidos por un cierre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Most rounds of joining small territories</source>
        <translation>Máximo de vueltas para unir territorios pequeños</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Most territories of a run</source>
        <translation>Mayor número de territorios de una corrida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Moved ({}): {}, from the territory of {} to that of {}.</source>
        <translation>Cambio ({}): {} pasa del territorio de {} al de {}.</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Moved so that its territory is in one piece</source>
        <translation>Se movió para que su territorio sea de una sola pieza</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Multi-criteria ranking</source>
        <translation>Jerarquización multicriterio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../ui/sample_project.py"/>
        <source>Municipalities</source>
        <translation>Municipios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Municipalities with more than one seat: {} of layer “{}” ({}).</source>
        <translation>Municipios con más de una cabecera: {} de la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Municipalities without a seat among the localities: {} ({}).</source>
        <translation>Municipios sin cabecera entre las localidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Municipalities, territories or localities: at least three, better thirty or more.</source>
        <translation>Municipios, territorios o localidades: al menos tres; de preferencia, treinta o más.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Municipality code</source>
        <translation>Clave de municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Municipality code (polygons)</source>
        <translation>Clave de municipio (polígonos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Municipality code of the locality</source>
        <translation>Clave de municipio de la localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Municipality name</source>
        <translation>Nombre del municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Municipality of each locality.</source>
        <translation>Municipio de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Municipality population</source>
        <translation>Población del municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Municipality, territory or other unit that produces.</source>
        <translation>Municipio, territorio u otra unidad territorial que produce.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Name of each center, to show beside its code.</source>
        <translation>Nombre de cada centro, para mostrarlo junto a su clave.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Name of each stage; no name may repeat.</source>
        <translation>Nombre de cada etapa; ningún nombre se puede repetir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Name of the stage over which each percentage is taken.</source>
        <translation>Nombre de la etapa sobre la que se toma cada porcentaje.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Name of the stratum</source>
        <translation>Nombre del estrato</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Name or code of the product or activity.</source>
        <translation>Nombre o clave del producto o de la actividad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Name or code of the product.</source>
        <translation>Nombre o clave del producto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Name that people know.</source>
        <translation>Nombre que la gente conoce.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Names and values, for example: min_size=1000,2000; target_containment=0.7,0.75. All combinations are run. Names: min_size, target_size, min_containment, target_containment; or cut, variant. Empty: those above only.</source>
        <translation>Nombres y valores, por ejemplo: min_size=1000,2000; target_containment=0.7,0.75. Se ejecutan todas las combinaciones. Nombres: min_size, target_size, min_containment, target_containment; o bien cut, variant. Vacío: solo los de arriba.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Names from the lowest values to the highest, separated by semicolons, for example: Low; Medium; High.</source>
        <translation>Nombres de los valores más bajos a los más altos, separados por punto y coma, por ejemplo: Bajo; Medio; Alto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Names its territory and its market.</source>
        <translation>Da nombre a su territorio y a su mercado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Names of the strata</source>
        <translation>Nombres de los estratos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Names the areas.</source>
        <translation>Da nombre a las áreas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Names the travel-to-work areas after their main center.</source>
        <translation>Da nombre a las áreas de traslado al trabajo según su centro principal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Nearest center</source>
        <translation>Centro más cercano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Nearest center of each cell</source>
        <translation>Centro más cercano de cada celda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Nearest destinations per origin</source>
        <translation>Destinos más cercanos por origen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Nearest seat</source>
        <translation>Cabecera más cercana</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Nearest seat of the territory</source>
        <translation>La cabecera más cercana del territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Nearest selected locality</source>
        <translation>Localidad seleccionada más cercana</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Nearness to a target</source>
        <translation>Cercanía a una meta</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Needed when the locality is included or excluded.</source>
        <translation>Se necesita cuando la localidad se incluye o se excluye.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Needs polygons of the units.</source>
        <translation>Requiere los polígonos de las unidades.</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Negative flows, left out: {} of table “{}” (rows {}).</source>
        <translation>Flujos negativos, omitidos: {} en la tabla “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Negative values are allowed. Units without a value take no part.</source>
        <translation>Se permiten valores negativos. Las unidades sin valor no participan.</translation>
    </message>
    <message>
        <location filename="../processing/layers/messages.py"/>
        <source>Negative values, which count as missing: {} of field “{}” of layer “{}” (rows {}).</source>
        <translation>Valores negativos que se toman como faltantes: {} en el campo “{}” de la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Neighbors</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Neighbors by travel time need either roads or a table of travel times.</source>
        <translation>Las vecinas por tiempo de traslado requieren caminos o una tabla de tiempos de traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Neighbors must be 8 or 16.</source>
        <translation>Los vecinos deben ser 8 o 16.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Neighbors with a value</source>
        <translation>Vecinas con valor</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Neighbors: {} pairs of units of layer “{}”; {} of them by road only; units without any: {}.</source>
        <translation>Vecinos: {} pares de unidades en la capa “{}”; solo por camino: {}; unidades sin ninguno: {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_changes.py"/>
        <source>New roads without usable speed: {} of layer “{}” took the default of {:g} km/h.</source>
        <translation>Caminos nuevos sin velocidad utilizable: {} en la capa “{}”; se tomó la predeterminada de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../resources/styles/chosen_sites.qml"/>
        <source>New site</source>
        <translation>Sede nueva</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>New study…</source>
        <translation>Nuevo estudio…</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/road_change.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>No access by road</source>
        <translation>Sin acceso por carretera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>No area: none of its residents go to any core.</source>
        <translation>Sin área: ninguno de sus residentes va a un núcleo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>No area: {1} of its residents go to the core of {0}, from which it is detached.</source>
        <translation>Sin área: {1} de sus residentes van al núcleo de {0}, del que está separada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>No area: {1} of its residents go to the core of {0}, more than to any other, and {2} are needed.</source>
        <translation>Sin área: {1} de sus residentes van al núcleo de {0}, más que a cualquier otro, y se necesita {2}.</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>No basket of its own</source>
        <translation>Sin canasta propia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>No center of layer “{}” lies on a cell that can be passed: of {} centers, {} are outside the raster and {} on no data, impassable cells or barriers. Check that both layers cover the same region.</source>
        <translation>Ningún centro de la capa “{}” está en una celda transitable. Centros en total: {}; fuera del ráster: {}; en celdas sin dato, intransitables o con barrera: {}. Verifique que ambas capas cubran la misma región.</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>No change</source>
        <translation>Sin cambio</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>No conflict</source>
        <translation>Sin conflicto</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>No cost</source>
        <translation>Sin costo</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>No eligible locality</source>
        <translation>Sin localidades elegibles</translation>
    </message>
    <message>
        <location filename="../processing/layers/chosen_rows.py"/>
        <source>No feature of layer “{}” meets the expression {}. Change it.</source>
        <translation>Ningún registro de la capa “{}” cumple la expresión {}. Cámbiela.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>No group of layer “{}” has a weight above 0. Choose another field.</source>
        <translation>Ningún grupo de la capa “{}” tiene un peso mayor que 0. Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_roads.qml"/>
        <source>No load</source>
        <translation>Sin carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>No locality of layer “{}” is selected. Run Four criteria first, or ask for all localities.</source>
        <translation>Ninguna localidad de la capa “{}” está seleccionada. Ejecute antes los Cuatro criterios, o pida todas las localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>No locality of layer “{}” is selected. Run Four criteria first, or choose another field.</source>
        <translation>Ninguna localidad de la capa “{}” está seleccionada. Ejecute antes los Cuatro criterios, o elija otro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>No market of layer “{}” has a size above 0 in field “{}”. Choose another field, or the nearest market.</source>
        <translation>Ningún mercado de la capa “{}” tiene un tamaño mayor que 0 en el campo “{}”. Elija otro campo, o bien el mercado más cercano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>No more units can join: {} territories are left, with {} of all flow inside them.</source>
        <translation>Ya no se pueden unir más unidades: quedan {} territorios, con {} de todo el flujo dentro de ellos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>No p-value is below 1 ÷ (shuffles + 1): with thousands of units give 9,999.</source>
        <translation>Ningún valor p es menor que 1 ÷ (permutaciones + 1): con miles de unidades indique 9,999.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>No place of layer “{}” has a supply above 0 in field “{}”. Choose another field.</source>
        <translation>Ningún lugar de la capa “{}” tiene una oferta mayor que 0 en el campo “{}”. Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>No row of layer “{}” has a unit, a product and a year.</source>
        <translation>Ninguna fila de la capa “{}” tiene unidad territorial, producto y año.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>No row of layer “{}” has all the criteria. Choose what to do with missing values.</source>
        <translation>Ninguna fila de la capa “{}” tiene todos los criterios. Elija qué hacer con los valores faltantes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>No solution was found in {:g} seconds. Allow more time.</source>
        <translation>No se encontró ninguna solución en {:g} segundos. Dé más tiempo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>No speed or class field given: all roads at {:g} km/h.</source>
        <translation>No se indicó campo de velocidad ni de clase: todos los caminos a {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../resources/styles/access.qml"/>
        <source>No supply within reach</source>
        <translation>Sin oferta al alcance</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>No territory</source>
        <translation>Sin territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>No territory in the base, nor in {} of the runs</source>
        <translation>Sin territorio en la base, ni en {} de las corridas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: every urban center is beyond the limit.</source>
        <translation>Sin territorio: todos los centros urbanos están más allá del límite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: it has no usable geometry.</source>
        <translation>Sin territorio: no tiene geometría utilizable.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: no flow ends here, or only from units that were set aside.</source>
        <translation>Sin territorio: ningún flujo termina aquí, o solo desde unidades que se apartaron.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: no flow starts here, or only towards units that were set aside.</source>
        <translation>Sin territorio: ningún flujo empieza aquí, o solo hacia unidades que se apartaron.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: no flow starts or ends here.</source>
        <translation>Sin territorio: ningún flujo empieza ni termina aquí.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: no flow ties it to a territory that it could join.</source>
        <translation>Sin territorio: ningún flujo la liga a un territorio al que pueda unirse.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: no locality of this municipality was given.</source>
        <translation>Sin territorio: no se indicó ninguna localidad de este municipio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: no travel time was given.</source>
        <translation>Sin territorio: no se indicó tiempo de traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: no urban center on its part of the road network.</source>
        <translation>Sin territorio: no hay centro urbano en su parte de la red de caminos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>No territory: nobody stays in it, so that its size is unknown.</source>
        <translation>Sin territorio: nadie se queda en ella, de modo que no se conoce su tamaño.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: one-way roads do not let it reach an urban center.</source>
        <translation>Sin territorio: los caminos de un solo sentido no le permiten llegar a un centro urbano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: people only move within the unit, so nothing ties it to another.</source>
        <translation>Sin territorio: la gente solo se traslada dentro de la unidad, de modo que nada la liga a otra.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: too far from any road.</source>
        <translation>Sin territorio: está demasiado lejos de cualquier camino.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>No two units with a value of “{}” in layer “{}” are neighbors. Choose the nearest units, or raise the distance between neighbors or the longest trip.</source>
        <translation>No hay dos unidades con valor de “{}” en la capa “{}” que sean vecinas. Elija las unidades más cercanas, o aumente la distancia entre vecinas o el traslado más largo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>No unit has a territory in both layers “{}” and “{}”: the two measures are not defined.</source>
        <translation>Ninguna unidad tiene territorio en ambas capas, “{}” y “{}”: las dos medidas no están definidas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>No unit is the core of an urban center: no center has the least population inside a unit in which most people live in centers. Lower the least population of a center, or check its field.</source>
        <translation>Ninguna unidad es núcleo de un centro urbano: ningún centro tiene la población mínima dentro de una unidad en la que la mayoría viva en centros. Reduzca la población mínima de un centro, o revise su campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>No unit of layer “{}” has a mass above 0. Choose another field.</source>
        <translation>Ninguna unidad de la capa “{}” tiene una masa mayor que 0. Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>No unit of layer “{}” has an attraction above 0. Choose another field.</source>
        <translation>Ninguna unidad de la capa “{}” tiene una atracción mayor que 0. Elija otro campo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/urban_centers.py"/>
        <source>No urban center of layer “{}” has a population. Fill it in.</source>
        <translation>Ningún centro urbano de la capa “{}” tiene población. Captúrela.</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>No urban center on its part of the road network</source>
        <translation>No hay centro urbano en su parte de la red de caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>No urban centers were given: the {} municipal seats are the centers.</source>
        <translation>No se indicaron centros urbanos: se toman como centros las cabeceras municipales ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>No usable position</source>
        <translation>Sin ubicación utilizable</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Nobody can pass any cell of raster “{}”: check its values, the speed table and the barriers.</source>
        <translation>Ninguna celda del ráster “{}” es transitable: revise sus valores, la tabla de velocidades y las barreras.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>None of the {} features of layer “{}” is near a road. Check that both layers cover the same region and have the right reference system, or raise the limit “Farthest road (m)”.</source>
        <translation>Ninguno de los {} registros de la capa “{}” está cerca de un camino. Revise que ambas capas cubran la misma región y tengan el sistema de referencia correcto, o aumente el límite de distancia al camino.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Normalized DP2 index</source>
        <translation>Índice DP2 normalizado</translation>
    </message>
    <message>
        <location filename="../resources/styles/axis_places.qml"/>
        <source>Not linked</source>
        <translation>No enlazado</translation>
    </message>
    <message>
        <location filename="../resources/styles/site_time.qml"/>
        <source>Not served</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>Not significant</source>
        <translation>No significativo</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>Nothing of the basket</source>
        <translation>Nada de la canasta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Number in the raster</source>
        <translation>Número en el ráster</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Number of busiest roads</source>
        <translation>Número de caminos más transitados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Number of nearest units</source>
        <translation>Número de unidades más cercanas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Number of production units with less than 20 hectares.</source>
        <translation>Número de unidades de producción con menos de 20 hectáreas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Number of small production units of the locality.</source>
        <translation>Número de unidades de producción pequeñas de la localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Number of territories</source>
        <translation>Número de territorios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Number of the other road</source>
        <translation>Número del otro camino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Number of the road in its layer</source>
        <translation>Número del camino en su capa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Number of types, from 2 to 8; 0 chooses it by the silhouette.</source>
        <translation>Número de tipos, de 2 a 8; con 0 se elige según la silueta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Numeric fields, all with the same meaning of high and low.</source>
        <translation>Campos numéricos, en los que alto y bajo signifiquen lo mismo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>OD matrix</source>
        <translation>Matriz OD</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Of equally near markets, the first of the layer is taken.</source>
        <translation>Entre mercados igual de cercanos se toma el primero de la capa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Of new roads (without it, the default speed) and of upgraded ones (without it, no effect).</source>
        <translation>De los caminos nuevos (sin ella, la velocidad predeterminada) y de los mejorados (sin ella, no hay efecto).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Of the power (empty: 1) or of the exponential, per minute (empty: 0.05).</source>
        <translation>De la potencia (vacío: 1) o de la exponencial, por minuto (vacío: 0.05).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Off</source>
        <translation>Sin contigüidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Off: territories may come out in pieces, which are counted. Repair: each detached part joins the neighbor it is most tied to. Join only neighbors: units never join a territory that they do not touch.</source>
        <translation>Sin contigüidad: los territorios pueden quedar en varias piezas, que se cuentan. Reparar: cada parte separada se une al vecino al que está más ligada. Unir solo vecinos: las unidades nunca se unen a un territorio con el que no colindan.</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>On Debian or Ubuntu run: sudo apt install {}</source>
        <translation>En Debian o Ubuntu ejecute: sudo apt install {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>On the ellipsoid, on the plane of the layer's reference system (in meters), or already measured, for example by road.</source>
        <translation>Sobre el elipsoide, en el plano del sistema de referencia de la capa (en metros), o ya medida, por ejemplo por carretera.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>One area for all centers</source>
        <translation>Una sola zona para todos los centros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>One area per limit, or per center and limit.</source>
        <translation>Una zona por límite, o por centro y límite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>One part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>One round can leave new small territories: empty goes on until nothing changes.</source>
        <translation>Una vuelta puede dejar nuevos territorios pequeños: vacío sigue hasta que nada cambia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>One row per criterion, and per actor with several.</source>
        <translation>Una fila por criterio, y por actor cuando hay varios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>One row per group.</source>
        <translation>Una fila por grupo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>One row per indicator, in the order in which they entered.</source>
        <translation>Una fila por indicador, en el orden en que entraron.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>One row per pair. For millions of pairs choose a file: a temporary layer stays in memory.</source>
        <translation>Una fila por par. Para millones de pares elija un archivo: una capa temporal se queda en la memoria.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>One row per place and rank, for the first places.</source>
        <translation>Una fila por lugar y posición, para los primeros lugares.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>One row per program and code, with its reason.</source>
        <translation>Un renglón por programa y clave, con su motivo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>One row per stage with its percentages.</source>
        <translation>Una fila por etapa con sus porcentajes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>One row per stratum, with its limits and how many places it holds.</source>
        <translation>Una fila por estrato, con sus límites y cuántos lugares contiene.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>One row per territory or axis and component of its basket.</source>
        <translation>Una fila por territorio o eje y componente de su canasta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>One row per territory.</source>
        <translation>Una fila por territorio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>One row per type and indicator.</source>
        <translation>Una fila por tipo e indicador.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>One row per unit and product.</source>
        <translation>Una fila por unidad territorial y producto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>One row per unit and product; it needs the base year.</source>
        <translation>Una fila por unidad territorial y producto; requiere el año base.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>One row per unit.</source>
        <translation>Una fila por unidad territorial.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>One row per variation.</source>
        <translation>Una fila por variación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>One table or layer per program, which bears the name of the program.</source>
        <translation>Una tabla o capa por programa, que lleva el nombre del programa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>One type tells nothing apart: give from 2 to 8 types, or 0 to choose.</source>
        <translation>Un solo tipo no distingue nada: indique de 2 a 8 tipos, o 0 para que se elija.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>One unit only</source>
        <translation>Una sola unidad</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>One-way roads do not let it through</source>
        <translation>Los caminos de un solo sentido no la dejan pasar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Only for an OD matrix: the codes that it holds.</source>
        <translation>Solo para una matriz OD: las claves que contiene.</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_differences.qml"/>
        <location filename="../resources/styles/territory_differences_points.qml"/>
        <source>Only the first gives it a territory</source>
        <translation>Solo la primera le da territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Only the flow inside it</source>
        <translation>Solo el flujo interno</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_differences.qml"/>
        <location filename="../resources/styles/territory_differences_points.qml"/>
        <source>Only the second gives it a territory</source>
        <translation>Solo la segunda le da territorio</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Only way of much production</source>
        <translation>Única salida de mucha producción</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Open conflict</source>
        <translation>Conflicto abierto</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Open the sample study</source>
        <translation>Abrir el estudio de muestra</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Order of entry</source>
        <translation>Orden de entrada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origin code</source>
        <translation>Clave del origen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Origin field</source>
        <translation>Campo de origen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Other fields to show</source>
        <translation>Otros campos por mostrar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Other parameters to try</source>
        <translation>Otros parámetros por probar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Other part</source>
        <translation>La otra parte</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Other problems</source>
        <translation>Otros problemas</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Other roads with load</source>
        <translation>Otros caminos con carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Other route</source>
        <translation>Otra ruta de atención</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Other territory</source>
        <translation>Otro territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Otherwise the sheet has all localities, so that one may be included by hand.</source>
        <translation>De lo contrario la cédula tiene todas las localidades, para que alguna se pueda incluir manualmente.</translation>
    </message>
    <message>
        <location filename="../resources/styles/sensitivity.qml"/>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Output “{}” cannot be written to {}: {}.</source>
        <translation>El resultado “{}” no se puede escribir en {}: {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/sinks.py"/>
        <source>Output “{}” cannot be written to {}: {}. Choose another place or close the program that uses it.</source>
        <translation>No se puede escribir el resultado “{}” en {}: {}. Elija otro lugar o cierre el programa que lo usa.</translation>
    </message>
    <message>
        <location filename="../processing/layers/sinks.py"/>
        <source>Output “{}” cannot be written: the folder {} does not exist.</source>
        <translation>No se puede escribir el resultado “{}”: la carpeta {} no existe.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Overpasses kept apart</source>
        <translation>Pasos a desnivel que se mantuvieron separados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>P-value</source>
        <translation>Valor p</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>P-value after false discovery rate</source>
        <translation>Valor p tras controlar los falsos hallazgos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>P-value of the global Moran's I</source>
        <translation>Valor p de la I de Moran global</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Pair to judge anew</source>
        <translation>Par por juzgar de nuevo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs beyond this time are left out and counted.</source>
        <translation>Los pares más allá de este tiempo se omiten y se cuentan.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Pairs class=km/h separated by semicolons, for example: 10=5; 20=3.5; 80=0. It is the speed on the easiest gradient; 0 and classes not in the table cannot be passed.</source>
        <translation>Pares clase=km/h separados por punto y coma, por ejemplo: 10=5; 20=3.5; 80=0. Es la velocidad en la pendiente más favorable; las clases con 0 y las que no están en la tabla son intransitables.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Pairs class=km/h separated by semicolons, for example: primary=80; track=20.</source>
        <translation>Pares clase=km/h separados por punto y coma, por ejemplo: pavimentado=80; terracería=20.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Pairs farther apart have no flow.</source>
        <translation>Los pares más alejados no tienen flujo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs given with a trip</source>
        <translation>Pares con traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs left out, beyond the limits or without a trip: {} of {}.</source>
        <translation>Pares omitidos por rebasar los límites o no tener traslado: {} de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Pairs minutes=weight separated by semicolons, ascending; those of Luo and Qi (2009).</source>
        <translation>Pares minutos=peso separados por punto y coma, en orden ascendente; los de Luo y Qi (2009).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs of origin and destination</source>
        <translation>Pares de origen y destino</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Pairs of polygons that overlap and count as neighbors: {} of layer “{}” (rows {}).</source>
        <translation>Pares de polígonos que se traslapan y cuentan como vecinos: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs that have no row</source>
        <translation>Pares que no tienen fila</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Pairs without a trip, or beyond the limit</source>
        <translation>Pares sin traslado o más allá del límite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Pairs without a trip, or beyond the limit: {}.</source>
        <translation>Pares sin traslado o más allá del límite: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs without a trip, or beyond the limits</source>
        <translation>Pares sin traslado o más allá de los límites</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, on parts of the network that do not meet.</source>
        <translation>Pares sin traslado por estar en partes de la red que no se unen: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, one-way roads do not let them through.</source>
        <translation>Pares sin traslado porque los caminos de un solo sentido no dejan pasar: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, the destination has no usable geometry.</source>
        <translation>Pares sin traslado porque el destino no tiene geometría utilizable: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, the destination is too far from any road.</source>
        <translation>Pares sin traslado porque el destino está demasiado lejos de cualquier camino: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, the origin has no usable geometry.</source>
        <translation>Pares sin traslado porque el origen no tiene geometría utilizable: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, the origin is too far from any road.</source>
        <translation>Pares sin traslado porque el origen está demasiado lejos de cualquier camino: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/stamped.py"/>
        <source>Parameters, version and hash of the inputs (JSON)</source>
        <translation>Parámetros, versión y huella digital de los insumos (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_parts.qml"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Parts not connected with the longest one</source>
        <translation>Partes no conectadas con la más larga</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Parts of the network that do not touch: {}; outside the longest: {:.1f} km ({:.0f} %). “Diagnose roads” shows where, and “Prepare roads” closes gaps.</source>
        <translation>Partes de la red que no se tocan: {}; fuera de la más larga: {:.1f} km ({:.0f} %). “Diagnosticar caminos” muestra dónde, y “Preparar caminos” cierra los cortes.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Parts of the network that do not touch: {}; outside the longest: {:.1f} km.</source>
        <translation>Partes de la red que no se tocan: {}; fuera de la más larga: {:.1f} km.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Passable cells that reach none</source>
        <translation>Celdas transitables que no llegan a ningún centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <location filename="../processing/reports/access_section.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <source>People</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>People and localities by time to the nearest urban center</source>
        <translation>Habitantes y localidades según el tiempo al centro urbano más cercano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People covered, or people × minutes</source>
        <translation>Personas cubiertas, o personas × minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People cut off</source>
        <translation>Personas incomunicadas por los cambios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People farther from every site are not served.</source>
        <translation>Quien está más lejos de todas las sedes no recibe servicio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>People in localities attached</source>
        <translation>Habitantes de localidades adscritas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>People in selected localities</source>
        <translation>Habitantes de localidades seleccionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People in the flows</source>
        <translation>Personas en los flujos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People in the flows left out</source>
        <translation>Personas en los flujos omitidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>People in two programs or more</source>
        <translation>Personas en dos programas o más</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>People isolated</source>
        <translation>Personas incomunicadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People not served</source>
        <translation>Personas sin servicio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People of each locality. Without a field each locality counts as one.</source>
        <translation>Habitantes de cada localidad. Sin el campo, cada localidad cuenta por uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People of each locality. Without it each point counts as one.</source>
        <translation>Habitantes de cada localidad. Sin él, cada punto cuenta por uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People of each origin</source>
        <translation>Personas de cada origen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People of each origin and share of each destination</source>
        <translation>Personas de cada origen y proporción de cada destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People of each place; empty: every place counts as one.</source>
        <translation>Habitantes de cada lugar; vacío: cada lugar cuenta por uno.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>People of the flows</source>
        <translation>Personas de los flujos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People of units that reach no other</source>
        <translation>Personas de unidades que no llegan a ninguna otra</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>People or families gained</source>
        <translation>Personas o familias ganadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>People or families lost</source>
        <translation>Personas o familias perdidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>People or families that stayed</source>
        <translation>Personas o familias que se quedaron</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People outside it</source>
        <translation>Habitantes fuera de él</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People outside the last limit: {} ({}).</source>
        <translation>Personas fuera del último límite: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>People reached in all</source>
        <translation>Personas a las que se llega en total</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People served</source>
        <translation>Personas atendidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People who arrive later</source>
        <translation>Personas que llegan más tarde</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People who arrive sooner</source>
        <translation>Personas que llegan más pronto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>People who go somewhere: residents, workers, students.</source>
        <translation>Personas que van a algún lugar: residentes, trabajadores, estudiantes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>People who move between it and the rest of the territory: {}.</source>
        <translation>Personas que se trasladan entre ella y el resto del territorio: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>People who pass</source>
        <translation>Personas que pasan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People who reach a center only after</source>
        <translation>Personas que llegan a un centro solo después</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People within the last limit</source>
        <translation>Personas dentro del último límite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People within the last limit: {} of {}.</source>
        <translation>Personas dentro del último límite: {} de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>People without a trip</source>
        <translation>Personas sin traslado</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Percentage of that stage</source>
        <translation>Porcentaje de esa etapa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Percentage of the first stage at the last one</source>
        <translation>Porcentaje de la primera etapa en la última</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Percentage of the stage before</source>
        <translation>Porcentaje de la etapa anterior</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Period field</source>
        <translation>Campo de periodo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Person or household fields of the rolls</source>
        <translation>Campos de persona u hogar en los padrones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Person-minutes added</source>
        <translation>Minutos-persona añadidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Person-minutes lost</source>
        <translation>Minutos-persona perdidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Person-minutes saved</source>
        <translation>Minutos-persona ahorrados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Person-minutes saved less those lost</source>
        <translation>Minutos-persona ahorrados menos los perdidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Pieces of road closed</source>
        <translation>Tramos de camino cerrados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Pieces of road that link the places.</source>
        <translation>Tramos de camino que enlazan los lugares.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Pieces of road with load or betweenness.</source>
        <translation>Tramos de camino con carga o intermediación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Pieces of road with load: {}. The layer of bottlenecks has no rows.</source>
        <translation>Tramos de camino con carga: {}. La capa de cuellos de botella no tiene filas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Pieces of road, cut where a limit lies.</source>
        <translation>Tramos de camino, cortados donde está un límite.</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Pinned centers that are also locked to another unit, where the lock was left out: {} of table “{}” (rows {}).</source>
        <translation>Centros fijados que además se fijan a otra unidad, en los que se omitió esto último: {} en la tabla “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Placed by hand</source>
        <translation>Asignada manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Placed in {} by a decision by hand.</source>
        <translation>Asignada a {} por una decisión manual.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places before rounding</source>
        <translation>Lugares antes de redondear</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places beyond the limit of every chosen site: {} of layer “{}” ({:g} people).</source>
        <translation>Lugares más allá del límite de todas las sedes elegidas: {} en la capa “{}” ({:g} personas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Places by acceptability</source>
        <translation>Lugares según su aceptabilidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places divided</source>
        <translation>Lugares repartidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places each row got; true counts as one.</source>
        <translation>Lugares que recibió cada fila; verdadero cuenta por uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places it got</source>
        <translation>Lugares que recibió</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places linked</source>
        <translation>Lugares enlazados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places linked: {}, by roads at most {} times the least possible.</source>
        <translation>Lugares enlazados: {}, por caminos que miden a lo más {} veces lo mínimo posible.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places not linked</source>
        <translation>Lugares no enlazados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Places of production</source>
        <translation>Lugares de producción</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places of supply without population in their catchment</source>
        <translation>Lugares de oferta sin población en su área de influencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places of supply without population in their catchment, which serve nobody: {} of layer “{}”.</source>
        <translation>Lugares de oferta sin población en su área de influencia, que no atienden a nadie: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places on a part of the network without candidates: {} of layer “{}” ({:g} people).</source>
        <translation>Lugares en una parte de la red sin candidatas: {} en la capa “{}” ({:g} personas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places on another part of the roads, not linked: {} of layer “{}” (rows {}).</source>
        <translation>Lugares en otra parte de los caminos, no enlazados: {} de la capa “{}” (filas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Places ranked</source>
        <translation>Lugares jerarquizados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places served</source>
        <translation>Lugares atendidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places that are not in the OD matrix with a time: {} of layer “{}” ({:g} people).</source>
        <translation>Lugares que no están en la matriz OD con un tiempo: {} en la capa “{}” ({:g} personas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places that are not in the OD matrix with a time: {} of layer “{}”.</source>
        <translation>Lugares que no están en la matriz OD con un tiempo: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Places that come first with some weights</source>
        <translation>Lugares que van primero con algunos pesos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Places that lack the criterion “{}”, which are left out: {} of layer “{}” (rows {}).</source>
        <translation>Lugares sin el criterio “{}”, que se dejan fuera: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Places that lack the criterion “{}”, which was filled in: {} of layer “{}” (rows {}).</source>
        <translation>Lugares sin el criterio “{}”, que se completó: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places that one-way roads do not let through: {} of layer “{}” ({:g} people).</source>
        <translation>Lugares a los que los caminos de un solo sentido no dejan pasar: {} en la capa “{}” ({:g} personas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places that reach only places without supply: {} of layer “{}”.</source>
        <translation>Lugares que solo llegan a lugares sin oferta: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Places that send to it</source>
        <translation>Lugares que le envían</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places that would change group</source>
        <translation>Lugares que cambiarían de grupo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places to divide</source>
        <translation>Lugares por repartir</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places to link</source>
        <translation>Lugares por enlazar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places too far from any road: {} of layer “{}” ({:g} people).</source>
        <translation>Lugares demasiado lejos de cualquier camino: {} en la capa “{}” ({:g} personas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places where a site could be.</source>
        <translation>Lugares donde podría haber una sede.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places where people live.</source>
        <translation>Lugares donde vive la gente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places with an index</source>
        <translation>Lugares con índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Places with criteria</source>
        <translation>Lugares con criterios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Places with indicators</source>
        <translation>Lugares con indicadores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places with supply within reach</source>
        <translation>Lugares con oferta al alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Places with their index</source>
        <translation>Lugares con su índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places with their stratum</source>
        <translation>Lugares con su estrato</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places without</source>
        <translation>Lugares sin oferta al alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places without a population, which demand nothing: {} of layer “{}”.</source>
        <translation>Lugares sin población, que no demandan nada: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Places without a score</source>
        <translation>Lugares sin calificación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places without a supply above 0: {} of layer “{}”.</source>
        <translation>Lugares sin oferta mayor que 0: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places without a value</source>
        <translation>Lugares sin valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places without a value, which have no stratum: {} of layer “{}” (rows {}).</source>
        <translation>Lugares sin valor, que no tienen estrato: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Places without an index</source>
        <translation>Lugares sin índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places without people, which weigh nothing: {} of layer “{}”.</source>
        <translation>Lugares sin habitantes, que no pesan nada: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Places without the indicator “{}”, and so without an index: {} of layer “{}” (rows {}).</source>
        <translation>Lugares sin el indicador “{}” y, por lo tanto, sin índice: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places without usable geometry: {} of layer “{}” ({:g} people).</source>
        <translation>Lugares sin geometría utilizable: {} en la capa “{}” ({:g} personas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Planar</source>
        <translation>Plana</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Planar distance needs a projected reference system; layer “{}” is in degrees. Reproject it or choose the ellipsoidal distance.</source>
        <translation>La distancia plana requiere un sistema de referencia proyectado; la capa “{}” está en grados. Reproyéctela o elija la distancia elipsoidal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Points beside a road that hangs together with no other are then tied to the nearest road of the longest part, and walk there.</source>
        <translation>Los puntos junto a un camino que no se conecta con ningún otro se ligan entonces al camino más cercano de la parte más larga y caminan hasta él.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Points from which people travel.</source>
        <translation>Puntos de donde parte la gente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Points of all localities, selected or not.</source>
        <translation>Puntos de todas las localidades, seleccionadas o no.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Points of localities, municipal seats included.</source>
        <translation>Puntos de localidades, incluidas las cabeceras municipales.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Points of urban centers, markets or services.</source>
        <translation>Puntos de centros urbanos, mercados o servicios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Points of urban centers.</source>
        <translation>Puntos de centros urbanos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Points or polygons with their population; a table, where it has the unit of each.</source>
        <translation>Puntos o polígonos con su población; o una tabla, si tiene la unidad de cada uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Points that take the time of the cell they lie in.</source>
        <translation>Puntos que toman el tiempo de la celda en la que están.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Points where people live, to count how many are within each limit.</source>
        <translation>Puntos donde vive la gente, para contar cuántas personas hay dentro de cada límite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Points where people live.</source>
        <translation>Puntos donde vive la gente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Points where production is sold: urban centers, collection or processing plants.</source>
        <translation>Puntos donde se vende la producción: centros urbanos, centros de acopio o plantas procesadoras.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Points where production starts: localities, collection centers.</source>
        <translation>Puntos de donde sale la producción: localidades, centros de acopio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Points where trips end.</source>
        <translation>Puntos donde terminan los traslados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Points where trips start.</source>
        <translation>Puntos donde empiezan los traslados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Points whose product travels to the urban centers, for the corridors.</source>
        <translation>Puntos cuyo producto va a los centros urbanos, para los corredores.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Polygons of municipalities, or points of localities.</source>
        <translation>Polígonos de municipios, o puntos de localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Polygons of municipalities, or points of localities. Without them the results are tables of codes.</source>
        <translation>Polígonos de municipios, o puntos de localidades. Sin ellos los resultados son tablas de claves.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Polygons that touch</source>
        <translation>Polígonos que se tocan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Polygons this close are neighbors: drawn boundaries rarely match exactly.</source>
        <translation>Los polígonos así de cercanos son vecinos: los límites dibujados rara vez coinciden con exactitud.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Population above</source>
        <translation>Población mayor que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Population floor applies to</source>
        <translation>El mínimo de población se aplica a</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Population of a core in centers (%)</source>
        <translation>Población de un núcleo en centros (%)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Prepare roads</source>
        <translation>Preparar caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Prepared roads</source>
        <translation>Caminos preparados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Prioritization</source>
        <translation>Priorización</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Prioritization was left out: choose {}.</source>
        <translation>Se omitió la priorización; falta elegir: {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Prioritization: the four criteria</source>
        <translation>Priorización: los cuatro criterios</translation>
    </message>
    <message>
        <location filename="../processing/shipped_models.py"/>
        <source>Priority localities</source>
        <translation>Localidades prioritarias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Problems by kind</source>
        <translation>Problemas según su tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Problems of the roads</source>
        <translation>Problemas de los caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Product mix</source>
        <translation>Efecto de la mezcla de productos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Product of highest quotient</source>
        <translation>Producto con el cociente más alto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Production by municipality</source>
        <translation>Producción por municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Production goes to</source>
        <translation>La producción va</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Production of the unit</source>
        <translation>Producción de la unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production table</source>
        <translation>Tabla de producción</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Production units under 20 ha</source>
        <translation>Unidades de producción de menos de 20 ha</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Production, sales or employment, 0 or more, in one unit of measure.</source>
        <translation>Producción, ventas o empleo, 0 o más, en una misma unidad de medida.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production: municipality</source>
        <translation>Producción: municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production: product</source>
        <translation>Producción: producto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production: value</source>
        <translation>Producción: valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production: year</source>
        <translation>Producción: año</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Productive axes</source>
        <translation>Ejes productivos</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Productive corridors</source>
        <translation>Corredores productivos</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Productive corridors: by which roads products go to market</source>
        <translation>Corredores productivos: por qué caminos llegan los productos al mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Products spelled in several ways</source>
        <translation>Productos escritos de varias maneras</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Products, by value</source>
        <translation>Productos, según su valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Profile recognized by the fields of layer “{}”: {}.</source>
        <translation>Perfil reconocido por los campos de la capa “{}”: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Program families</source>
        <translation>Familias atendidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Program funnel</source>
        <translation>Embudo del programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Programs and their rolls</source>
        <translation>Programas y sus padrones</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Programs in each locality</source>
        <translation>Programas en cada localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Programs in the same place</source>
        <translation>Programas en el mismo lugar</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Programs of the baskets without a roll, whose components count as missing: {} of table “{}” ({}).</source>
        <translation>Programas de las canastas sin padrón, cuyos componentes cuentan como faltantes: {} de la tabla “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Programs that complete each other</source>
        <translation>Programas que se complementan</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Programs that give no component in the baskets: {}, against table “{}” ({}).</source>
        <translation>Programas que no dan ningún componente de las canastas: {}, según la tabla “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Programs with the same objective</source>
        <translation>Programas con el mismo objetivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Proportional places</source>
        <translation>Lugares proporcionales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Proportional quota</source>
        <translation>Cupo proporcional</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>Python packages missing for this algorithm: {}. {}</source>
        <translation>Para usar este algoritmo falta instalar, en Python: {}. {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>QGIS project</source>
        <translation>Proyecto de QGIS</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Quota</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Quota full</source>
        <translation>Cupo cubierto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Quota of the state</source>
        <translation>Cupo de la entidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Quota of the territory</source>
        <translation>Cupo del territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Quota rule</source>
        <translation>Regla del cupo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Quotas</source>
        <translation>Cupos</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Quotas (illustrative)</source>
        <translation>Cupos (ilustrativos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Quotas are counted in</source>
        <translation>Los cupos se cuentan en</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Quotas for states that no locality has: {} of table “{}” ({}).</source>
        <translation>Cupos de entidades en las que no hay localidades: {} de la tabla “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Quotas for territories that no locality has: {} of table “{}” ({}).</source>
        <translation>Cupos de territorios en los que no hay localidades: {} de la tabla “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Rainy</source>
        <translation>Lluvias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Rank</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Rank acceptability (SMAA)</source>
        <translation>Aceptabilidad del lugar (SMAA)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by amount isolated</source>
        <translation>Lugar según la cantidad aislada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by families isolated</source>
        <translation>Lugar según las familias aisladas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by time added</source>
        <translation>Lugar según el tiempo que se agrega</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by time added to families</source>
        <translation>Lugar según el tiempo que se agrega a las familias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by time saved</source>
        <translation>Lugar según el tiempo que se ahorra</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by time saved to families</source>
        <translation>Lugar según el tiempo que se ahorra a las familias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Rank in the state</source>
        <translation>Posición en la entidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Rank in the territory</source>
        <translation>Posición en el territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Rank of the state</source>
        <translation>Posición de la entidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Ranking and selection</source>
        <translation>A la jerarquización y a la selección</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Ranking of territories</source>
        <translation>Jerarquización de territorios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Ranking of territories only</source>
        <translation>Solo a la jerarquización de territorios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Ranks</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Raster “{}” cannot be read: {}.</source>
        <translation>No se puede leer el ráster “{}”: {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Raster “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.</source>
        <translation>El ráster “{}” no tiene sistema de referencia de coordenadas (SRC). Asígnelo en Capa ▸ SRC de la capa y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Raster “{}” is not a file that can be read cell by cell: save it as GeoTIFF first.</source>
        <translation>El ráster “{}” no es un archivo que se pueda leer celda por celda: guárdelo antes como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Raster “{}” is rotated. Warp it to a north-up grid first.</source>
        <translation>El ráster “{}” está rotado. Reproyéctelo antes a una malla orientada al norte.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Rasters “{}” and “{}” have different reference systems: {} and {}. Warp one to the other.</source>
        <translation>Los rásteres “{}” y “{}” tienen sistemas de referencia distintos: {} y {}. Reproyecte uno al del otro.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Rasters “{}” and “{}” have different sizes: {} and {} (rows × columns). Align them to one grid.</source>
        <translation>Los rásteres “{}” y “{}” tienen tamaños distintos: {} y {} (filas × columnas). Alinéelos a una misma malla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Ratio of units to households above</source>
        <translation>Relación UP/hogares mayor que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Reach by travel time</source>
        <translation>Alcance por tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>Reaches a center only after</source>
        <translation>Llega a un centro solo después</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <location filename="../processing/reports/access_section.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Reason apart</source>
        <translation>Por qué queda aparte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Reason why it is not</source>
        <translation>Motivo por el que no</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Reason without a type</source>
        <translation>Motivo de no tener tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Reason without access</source>
        <translation>Motivo de no tener acceso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Reason without components</source>
        <translation>Por qué no hay componentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Reason without effect</source>
        <translation>Por qué no tiene efecto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Reason without flows</source>
        <translation>Por qué no hay flujos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Reason without index</source>
        <translation>Por qué no hay índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Reason without indices</source>
        <translation>Por qué no hay índices</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Reason without load</source>
        <translation>Por qué no hay carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Reason without quotient</source>
        <translation>Por qué no hay cociente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Reason without score</source>
        <translation>Por qué no hay calificación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Reason without site</source>
        <translation>Por qué no hay sede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Reason without statistic</source>
        <translation>Motivo de no tener estadístico</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Reason without trip</source>
        <translation>Por qué no hay traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Reason without trip after</source>
        <translation>Por qué no hay traslado después</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Reason without trip before</source>
        <translation>Por qué no había traslado antes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Reason without trips</source>
        <translation>Por qué no hay traslados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_markets.qml"/>
        <source>Receives nothing</source>
        <translation>No recibe nada</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Reference speed (km/h)</source>
        <translation>Velocidad de referencia (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Reference table</source>
        <translation>Tabla de referencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Repair detached parts at the end</source>
        <translation>Reparar las partes separadas al final</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Repeated rows added up</source>
        <translation>Filas repetidas que se sumaron</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Residents who go to the core (%)</source>
        <translation>Residentes que van al núcleo (%)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Residents who go to the core (share)</source>
        <translation>Residentes que van al núcleo (proporción)</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Residents who stay</source>
        <translation>Residentes que se quedan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Rivers, walls, reserves: nobody passes a cell they touch, not even by road. Cut them at bridges.</source>
        <translation>Ríos, muros, reservas: nadie pasa por una celda que toquen, ni siquiera por camino. Córtelos en los puentes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Road class</source>
        <translation>Clase de camino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Road class field</source>
        <translation>Campo de clase de camino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Road code</source>
        <translation>Clave del camino</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Road network: {} lines, {} junctions and ends, {} pieces, {:.1f} km.</source>
        <translation>Red de caminos. Líneas: {}; cruces y extremos: {}; tramos: {}; longitud: {:.1f} km.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Road speed raster (km/h)</source>
        <translation>Ráster de velocidad de los caminos (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Roads (illustrative)</source>
        <translation>Caminos (ilustrativos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Roads by the cost of their closure</source>
        <translation>Caminos según el costo de su cierre</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads closed to traffic: {} of layer “{}”.</source>
        <translation>Caminos cerrados a la circulación: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Roads drawn twice</source>
        <translation>Caminos dibujados dos veces</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads left out, without usable geometry: {} of layer “{}” (rows {}).</source>
        <translation>Caminos omitidos por no tener geometría utilizable: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Roads left out, without usable geometry: {} of layer “{}”.</source>
        <translation>Caminos omitidos por no tener geometría utilizable: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads of 40 to 60 km/h</source>
        <translation>Caminos de 40 a 60 km/h</translation>
    </message>
    <message>
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads of 60 km/h or more</source>
        <translation>Caminos de 60 km/h o más</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Roads of isolated parts dropped</source>
        <translation>Caminos de partes aisladas que se eliminaron</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Roads of length zero</source>
        <translation>Caminos de longitud cero</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads of length zero, which join nothing: {} of layer “{}” (rows {}).</source>
        <translation>Caminos de longitud cero, que no unen nada: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Roads of length zero, which join nothing: {} of layer “{}”.</source>
        <translation>Caminos de longitud cero, que no unen nada: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Roads of unknown surface: {} of layer “{}” ({}); their speed is multiplied by {:g}.</source>
        <translation>Caminos con superficie de rodamiento desconocida: {} en la capa “{}” ({}); su velocidad se multiplica por {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Roads that end on another without a vertex</source>
        <translation>Caminos que terminan sobre otro sin vértice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Roads that join units</source>
        <translation>Caminos que unen unidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Roads that meet an expression</source>
        <translation>Caminos que cumplen una expresión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Roads to close</source>
        <translation>Caminos por cerrar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Roads to close that anyone uses: {}. The output has no rows.</source>
        <translation>Caminos por cerrar que alguien usa: {}. El resultado no tiene filas.</translation>
    </message>
    <message>
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads under 40 km/h</source>
        <translation>Caminos de menos de 40 km/h</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads whose class has no speed: {} of layer “{}” ({}) took the default of {:g} km/h.</source>
        <translation>Caminos cuya clase no tiene velocidad: {} en la capa “{}” ({}); se tomó la predeterminada de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_changes.py"/>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads with an unknown direction code: {} of layer “{}” ({}); traffic both ways was assumed.</source>
        <translation>Caminos con un código de sentido desconocido: {} en la capa “{}” ({}); se supuso doble sentido.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Roads within reach</source>
        <translation>Caminos al alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Roads within the last limit: {} of {} km.</source>
        <translation>Caminos dentro del último límite: {} de {} km.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Roads without geometry</source>
        <translation>Caminos sin geometría</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Roads without usable geometry, kept as they are: {} of layer “{}”.</source>
        <translation>Caminos sin geometría utilizable, que se conservan tal como están: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads without usable speed: {} of layer “{}” took that of their class.</source>
        <translation>Caminos sin velocidad utilizable: {} en la capa “{}”; se tomó la de su clase.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads without usable speed: {} of layer “{}” took the default of {:g} km/h.</source>
        <translation>Caminos sin velocidad utilizable: {} en la capa “{}”; se tomó la predeterminada de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Roads written</source>
        <translation>Caminos escritos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Robustness of territories</source>
        <translation>Solidez de los territorios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Roll “{}” has no rows.</source>
        <translation>El padrón “{}” no tiene renglones.</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Roll “{}” has none of the code fields {}. Choose one of its fields: {}.</source>
        <translation>El padrón “{}” no tiene ninguno de los campos de clave {}. Elija uno de sus campos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Roll “{}” matches no record of layer “{}”: check its code field.</source>
        <translation>El padrón “{}” no coincide con ningún registro de la capa “{}”: revise su campo de la clave.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Rolls of the programs</source>
        <translation>Padrones de los programas</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Rolls without a field for people, left out of the same people: {} ({}).</source>
        <translation>Padrones sin campo de personas, que no cuentan para la misma población: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Rounds</source>
        <translation>Vueltas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Row of the layer</source>
        <translation>Fila de la capa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Row of the sheet</source>
        <translation>Fila de la cédula</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Rows</source>
        <translation>Renglones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Rows left out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows not used</source>
        <translation>Filas no usadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows of a locality that does not exist: {} of “{}” (rows {}).</source>
        <translation>Filas de una localidad que no existe: {} en “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows of a locality that was there before: {} of “{}” (rows {}).</source>
        <translation>Filas de una localidad que ya apareció antes: {} en “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Rows of the rolls without a locality</source>
        <translation>Renglones de los padrones sin localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows of the sheet with something wrong, and what it is.</source>
        <translation>Filas de la cédula en las que algo está mal, y qué es.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Rows that are added up by group.</source>
        <translation>Filas que se suman por grupo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Rows that repeat a person</source>
        <translation>Renglones que repiten a una persona</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows that repeat a person of the same locality, who counts once: {} of roll “{}”.</source>
        <translation>Renglones que repiten a una persona de la misma localidad, que cuenta una sola vez: {} del padrón “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows whose code had lost leading zeros and were matched: {} of roll “{}”.</source>
        <translation>Renglones cuya clave había perdido ceros a la izquierda y se hicieron coincidir: {} del padrón “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows with a code that layer “{3}” does not have: {0} of roll “{1}” ({2}).</source>
        <translation>Renglones con una clave que la capa “{3}” no tiene: {0} del padrón “{1}” ({2}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows with a decision that lacks something: {} of “{}” (rows {}; {}).</source>
        <translation>Filas con una decisión a la que le falta algo: {} en “{}” (filas: {}; {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows with an answer that is not in its list: {} of “{}” (rows {}; {}).</source>
        <translation>Filas con una respuesta que no está en su lista: {} en “{}” (filas: {}; {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trips_between.py"/>
        <source>Rows with an origin or a destination that does not exist: {} of table “{}”.</source>
        <translation>Filas con un origen o un destino que no existe: {} en la tabla “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows with the code of a broader level (a municipality or state), which belong to no one record of layer “{3}”: {0} of roll “{1}” ({2}). To use them, run this tool with the layer of municipalities.</source>
        <translation>Renglones con la clave de un nivel más amplio (un municipio o estado), que no corresponden a un solo registro de la capa “{3}”: {0} del padrón “{1}” ({2}). Para usarlos, ejecute esta herramienta con la capa de municipios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows with the code of a finer level (a locality), which are not records of layer “{3}”: {0} of roll “{1}” ({2}). To use them, run this tool with the layer of localities.</source>
        <translation>Renglones con la clave de un nivel más fino (una localidad), que no son registros de la capa “{3}”: {0} del padrón “{1}” ({2}). Para usarlos, ejecute esta herramienta con la capa de localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Rows with the same code are one center in several parts.</source>
        <translation>Las filas con la misma clave son un solo centro en varias partes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows without a code: {} of roll “{}” ({}).</source>
        <translation>Renglones sin clave: {} del padrón “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Rows without a component, left out: {} of table “{}” (rows {}).</source>
        <translation>Renglones sin componente, que se omiten: {} de la tabla “{}” (renglones {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Rows without a group, which are left out: {} of layer “{}”.</source>
        <translation>Filas sin grupo, que se omiten: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Rows without a locality</source>
        <translation>Renglones sin localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows without a person or household: {} of roll “{}”.</source>
        <translation>Renglones sin persona ni hogar: {} del padrón “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Rows without a value in “{}”, which add nothing: {} of layer “{}”.</source>
        <translation>Filas sin valor en “{}”, que no suman nada: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Run of the prioritization</source>
        <translation>Ejecución de la priorización</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>Run the OSGeo4W Setup that installed QGIS, choose Advanced Install and select: {}</source>
        <translation>Abra OSGeo4W Setup, el instalador de su QGIS, elija Advanced Install y seleccione: {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Runs</source>
        <translation>Corridas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Runs: {}. Territories: {} in the base, {} to {} in the runs. Mean stability: {}.</source>
        <translation>Corridas: {}. Territorios: {} en la base, de {} a {} en las corridas. Estabilidad media: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>SMAA, robustness, weights, uncertainty, rank acceptability, multi-criteria, Monte Carlo</source>
        <translation>SMAA, robustez, pesos, incertidumbre, aceptabilidad del lugar, multicriterio, Monte Carlo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Sainte-Laguë</source>
        <translation>Sainte-Laguë</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Same objective: {} of {} localities have two programs or more with one objective ({}).</source>
        <translation>Mismo objetivo: {} de {} localidades tienen dos programas o más con un mismo objetivo ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Same people: {} of {} localities have people in two programs or more ({}).</source>
        <translation>Misma población: {} de {} localidades tienen personas en dos programas o más ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Same place: {} of {} localities have two programs or more ({}).</source>
        <translation>Mismo lugar: {} de {} localidades tienen dos programas o más ({}).</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Sample study: Oaxaca (partly illustrative data)</source>
        <translation>Estudio de muestra: Oaxaca (datos en parte ilustrativos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../resources/styles/candidate_roads.qml"/>
        <source>Saves less time</source>
        <translation>Ahorra menos tiempo</translation>
    </message>
    <message>
        <location filename="../resources/styles/candidate_roads.qml"/>
        <source>Saves most time</source>
        <translation>Ahorra más tiempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Says new, upgraded or closed.</source>
        <translation>Dice nuevo, mejorado o cerrado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Scale of the criteria</source>
        <translation>Escala de los criterios</translation>
    </message>
    <message>
        <location filename="../processing/layers/qgis_graph_search.py"/>
        <source>SciPy is not installed: the search uses the graph of QGIS, with the same results but much more slowly.</source>
        <translation>SciPy no está instalado: la búsqueda usa el grafo de QGIS, con los mismos resultados pero mucho más lenta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Score</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Seat of its own municipality</source>
        <translation>La cabecera de su propio municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Second choice</source>
        <translation>Segunda opción</translation>
    </message>
    <message>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>Second half</source>
        <translation>Segunda mitad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Second scenario</source>
        <translation>Segundo escenario</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Second territories</source>
        <translation>Segundos territorios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Second territory</source>
        <translation>Segundo territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Second territory that goes with the first</source>
        <translation>Segundo territorio que corresponde al primero</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <location filename="../resources/styles/influence.qml"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Selected</source>
        <translation>Seleccionada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Selected localities</source>
        <translation>Localidades seleccionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Selected localities only</source>
        <translation>Solo localidades seleccionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Selected localities whose people are not known and add nothing: {} of layer “{}”.</source>
        <translation>Localidades seleccionadas cuyos habitantes no se conocen y no suman nada: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Selected localities, by program families</source>
        <translation>Localidades seleccionadas, según las familias atendidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Selected with the thresholds given</source>
        <translation>Seleccionada con los umbrales indicados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Sensitivity of the selection</source>
        <translation>Sensibilidad de la selección</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Several between semicolons when rolls differ: each takes the first it has.</source>
        <translation>Varios separados por punto y coma si los padrones difieren: cada uno toma el primero que tenga.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Share</source>
        <translation>Participación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Share in all units</source>
        <translation>Participación en el conjunto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Share in which it is among the first</source>
        <translation>Proporción en que está entre los primeros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Share of 1: 0.24 is 24 %.</source>
        <translation>Es una proporción: 0.24 equivale a 24 %.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Share of people beyond 120 minutes</source>
        <translation>Proporción de habitantes a más de 120 minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Share of people beyond 60 minutes</source>
        <translation>Proporción de habitantes a más de 60 minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Share of people the flows come from</source>
        <translation>Proporción de la gente de la que provienen los flujos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Share of residents who stay and of arrivals who live inside, whichever is lower: least of a large area.</source>
        <translation>Proporción de residentes que se quedan y de llegadas que viven dentro, la que sea menor: mínimo de un área grande.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Share of runs apart</source>
        <translation>Proporción de las corridas en una parte desprendida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Share of runs in the other territory</source>
        <translation>Proporción de las corridas en el otro territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Share of runs without territory</source>
        <translation>Proporción de las corridas sin territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Share of the draws</source>
        <translation>Proporción de los sorteos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Share of the draws in which it is first</source>
        <translation>Proporción de los sorteos en que va primero</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Share of the length in the longest part</source>
        <translation>Proporción de la longitud en la parte más larga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Share of the main product</source>
        <translation>Participación del producto principal</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Share of the people</source>
        <translation>Proporción de los habitantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Share of the time lost for being slow</source>
        <translation>Parte del tiempo que se pierde por lentitud</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Share of the unit</source>
        <translation>Participación en la unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Share of the unit's production</source>
        <translation>Participación en la producción de la unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Share of the variance on the first component</source>
        <translation>Proporción de la varianza en la primera componente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Share of the variations in which it is selected</source>
        <translation>Proporción de las variaciones en que se selecciona</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Share sent to the market</source>
        <translation>Proporción que va al mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Shares of each rank</source>
        <translation>Proporciones de cada posición</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Sheet as a table</source>
        <translation>Cédula como tabla</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Shift-share</source>
        <translation>Cambio y participación (shift-share)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Shift-share needs the base year: give it, or leave that output out.</source>
        <translation>El cambio y participación requiere el año base: indíquelo, o prescinda de ese resultado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Shown in the tables of the report.</source>
        <translation>Se muestra en las tablas del informe.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Shuffles</source>
        <translation>Permutaciones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <location filename="../resources/styles/chosen_sites.qml"/>
        <source>Site that stays</source>
        <translation>Sede que se queda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Sites</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Size of a unit</source>
        <translation>Tamaño de la unidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope (degrees)</source>
        <translation>Pendiente (grados)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope: decay on roads</source>
        <translation>Pendiente: decaimiento en caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope: decay when walking</source>
        <translation>Pendiente: decaimiento al caminar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope: offset on roads</source>
        <translation>Pendiente: desfase en caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope: offset when walking</source>
        <translation>Pendiente: desfase al caminar</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Slow, with most time to save</source>
        <translation>Lento, con más tiempo por ahorrar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slows walking down as if always uphill. Without it, elevation is used.</source>
        <translation>Frena la caminata como si siempre fuera de subida. Sin ella se usa la elevación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities beyond the limit of every selected one: {} of layer “{}”.</source>
        <translation>Localidades pequeñas más allá del límite de todas las seleccionadas: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities on another part of the network: {} of layer “{}”.</source>
        <translation>Localidades pequeñas en otra parte de la red: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities that one-way roads do not let through: {} of layer “{}”.</source>
        <translation>Localidades pequeñas a las que los caminos de un solo sentido no dejan pasar: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities too far from any road: {} of layer “{}”.</source>
        <translation>Localidades pequeñas demasiado lejos de cualquier camino: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities without usable geometry: {} of layer “{}”.</source>
        <translation>Localidades pequeñas sin geometría utilizable: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Small production units over households.</source>
        <translation>Unidades de producción pequeñas entre hogares.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Smaller centers do not count.</source>
        <translation>Los centros más pequeños no cuentan.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Smaller flows are counted and left out, so that the table does not grow without need.</source>
        <translation>Los flujos más pequeños se cuentan y se omiten, para que la tabla no crezca sin necesidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Smaller territories are dissolved and their units join the next center.</source>
        <translation>Los territorios con menos población se disuelven y sus unidades pasan al siguiente centro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Smaller territories by travel time are dissolved into the next ones.</source>
        <translation>Los territorios por tiempo de traslado con menos población se disuelven en los siguientes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Smaller territories join the neighbor they are most tied to; with contiguity off, any territory that they exchange people with. With 1, none does.</source>
        <translation>Los territorios más pequeños se unen al vecino al que están más ligados; sin contigüidad, a cualquier territorio con el que intercambien personas. Con 1, ninguno lo hace.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Smallest flow (people)</source>
        <translation>Flujo mínimo (personas)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Source of the speed</source>
        <translation>Origen de la velocidad</translation>
    </message>
    <message>
        <location filename="../processing/reports/study_results.py"/>
        <source>Source: layer {} of {}.</source>
        <translation>Fuente: capa {} de {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Source: layer {}.</source>
        <translation>Fuente: capa {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/study_results.py"/>
        <source>Source: layers {} of {}.</source>
        <translation>Fuente: capas {} de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Sources and licenses</source>
        <translation>Fuentes y licencias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources by market</source>
        <translation>Orígenes por mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources with their market</source>
        <translation>Orígenes con su mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Sources without a number of families, which count as none: {} of layer “{}”.</source>
        <translation>Orígenes sin número de familias, que cuentan como cero: {} de la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources without a trip</source>
        <translation>Orígenes sin traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources without an amount</source>
        <translation>Orígenes sin cantidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Sources without an amount, which load no road: {} of layer “{}”.</source>
        <translation>Orígenes sin cantidad, que no cargan ningún camino: {} de la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../ui/road_networks.py"/>
        <source>Space freed by clearing the road network cache: {} MB.</source>
        <translation>Espacio liberado al vaciar la caché de redes de caminos: {} MB.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Spatial clusters</source>
        <translation>Conglomerados espaciales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Spatial clusters of {}</source>
        <translation>Conglomerados espaciales de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Specialization</source>
        <translation>Especialización</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Specialization and diversity</source>
        <translation>Especialización y diversidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Specialization was left out: no production table was given.</source>
        <translation>Se omitió la especialización: no se indicó una tabla de producción.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Specialization was not computed: the study had no production table.</source>
        <translation>No se calculó la especialización: el estudio no tenía tabla de producción.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Specialization: which products carry each economy</source>
        <translation>Especialización: qué productos sostienen cada economía</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Speed (km/h)</source>
        <translation>Velocidad (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Speed after the change (km/h)</source>
        <translation>Velocidad después del cambio (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Speed by class</source>
        <translation>Velocidad por clase</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Speed field (km/h)</source>
        <translation>Campo de velocidad (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Speed field of those roads (km/h)</source>
        <translation>Campo de velocidad de esos caminos (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Speed of candidate roads (km/h)</source>
        <translation>Velocidad de los caminos candidatos (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Speed of each road in km/h. Where it is NULL, 0, negative or above 200, the class or the default speed is used.</source>
        <translation>Velocidad de cada camino en km/h. Donde esté vacía (NULL), sea 0, negativa o mayor que 200, se usa la de la clase o la predeterminada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Speed of roads without a usable speed or class.</source>
        <translation>Velocidad de los caminos sin velocidad ni clase utilizables.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Speed of the straight walk between a point and the road.</source>
        <translation>Velocidad de la caminata en línea recta entre un punto y el camino.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Speed on the road of each cell; no data or 0 where there is none. It joins the road lines.</source>
        <translation>Velocidad en el camino de cada celda; sin dato o 0 donde no hay camino. Se combina con las líneas de caminos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Speed that every road should have. With 0 each is compared with its class.</source>
        <translation>Velocidad que todo camino debería tener. Con 0, cada uno se compara con su clase.</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Speeds and directions that cannot be used</source>
        <translation>Velocidades y sentidos que no se pueden usar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Speeds read out of text</source>
        <translation>Velocidades leídas de un texto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Speeds replaced by class or default</source>
        <translation>Velocidades sustituidas por la de la clase o la predeterminada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Speeds that cannot be used</source>
        <translation>Velocidades que no se pueden usar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Speeds: {} from their field, {} from their class, {} by default.</source>
        <translation>Velocidades. De su campo: {}; de su clase: {}; predeterminadas: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Stability of the units</source>
        <translation>Estabilidad de las unidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stage before</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stage taken as 100 %</source>
        <translation>Etapa que se toma como 100 %</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stage “{}” of table “{}” is given twice, or is named as 100 % without being a stage. Each stage needs one row.</source>
        <translation>La etapa “{}” de la tabla “{}” se indica dos veces, o se nombra como 100 % sin ser una etapa. Cada etapa necesita una fila.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Stages of the program</source>
        <translation>Etapas del programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stages with more than the stage before: {} of table “{}” ({}). Check their order.</source>
        <translation>Etapas con más que la etapa anterior: {} en la tabla “{}” ({}). Revise su orden.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stages without a count, whose percentages are empty: {} of table “{}” ({}).</source>
        <translation>Etapas sin cantidad, cuyos porcentajes quedan vacíos: {} en la tabla “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Standard deviations</source>
        <translation>Desviaciones estándar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Standard deviations from the mean</source>
        <translation>Desviaciones estándar respecto de la media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Standard distance</source>
        <translation>Distancia estándar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>State</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>State code</source>
        <translation>Clave de entidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>State of each locality.</source>
        <translation>Entidad de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>State or territory</source>
        <translation>Entidad o territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Statistic</source>
        <translation>Estadístico</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Stay</source>
        <translation>Se quedan</translation>
    </message>
    <message>
        <location filename="../resources/styles/scenario_change.qml"/>
        <source>Stayed</source>
        <translation>Se quedó</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Stays with {} in {} of the runs</source>
        <translation>Sigue con {} en {} de las corridas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Steiner tree, least network, corridor, roads to maintain, road investment, connection</source>
        <translation>árbol de Steiner, red mínima, corredor, caminos por mantener, inversión en caminos, conexión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Stop when this many are left, those of one unit included.</source>
        <translation>Se detiene cuando quedan estos, incluidos los de una sola unidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Stop when this share of all flow stays inside territories. With both, at the first one reached.</source>
        <translation>Se detiene cuando esta proporción de todo el flujo queda dentro de los territorios. Con ambos, en lo que se alcance primero.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Straight lines from origin to destination, in the reference system of the origins.</source>
        <translation>Líneas rectas del origen al destino, en el sistema de referencia de los orígenes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Strata (Dalenius and Hodges)</source>
        <translation>Estratos (Dalenius y Hodges)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Strata that hold a place</source>
        <translation>Estratos que contienen algún lugar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Strata that hold a place: {} of {}. The values of field “{}” repeat or leave gaps: ask for fewer strata or for more classes.</source>
        <translation>Estratos que contienen algún lugar: {} de {}. Los valores del campo “{}” se repiten o dejan huecos: pida menos estratos o más clases.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Student flows 2020</source>
        <translation>Flujos de estudiantes 2020</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Summary by state</source>
        <translation>Resumen por entidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Summary of localities by state</source>
        <translation>Resumen de localidades por entidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply by its time</source>
        <translation>Oferta según su tiempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply code</source>
        <translation>Clave de la oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply per person</source>
        <translation>Oferta por persona</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Supply self-containment</source>
        <translation>Autocontención de la oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply with population in its catchment</source>
        <translation>Oferta con población en su área de influencia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply within the threshold</source>
        <translation>Oferta dentro del umbral</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Surface field</source>
        <translation>Campo de superficie de rodamiento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Surface of each road, whose factor multiplies the speed; without it all speeds stay in the dry season.</source>
        <translation>Superficie de rodamiento de cada camino, cuyo factor multiplica la velocidad; sin ella todas las velocidades quedan como en la temporada de secas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Surrounded by {0}; {1} of its residents go to the core.</source>
        <translation>Rodeada por {0}; {1} de sus residentes van al núcleo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Suspect yearly totals</source>
        <translation>Totales anuales sospechosos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Table for the parameter Decisions by hand of Four criteria.</source>
        <translation>Tabla para el parámetro Decisiones manuales de los Cuatro criterios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Table of travel times</source>
        <translation>Tabla de tiempos de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Table or layer with one row per unit, product and year.</source>
        <translation>Tabla o capa con una fila por unidad territorial, producto y año.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Table with a row for each pair of municipalities: people who live in one and work or study in the other. With it, travel-to-work areas are delimited and come before the territories by travel time, which are kept to compare.</source>
        <translation>Tabla con una fila por cada par de municipios: personas que viven en uno y trabajan o estudian en el otro. Con ella se delimitan áreas de traslado al trabajo, que van antes que los territorios por tiempo de traslado; estos se conservan para comparar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Table with a row for each pair of units: people who live in one and work, study or shop in the other.</source>
        <translation>Tabla con una fila por cada par de unidades: personas que viven en una y trabajan, estudian o compran en la otra.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Table with code, decision (include or exclude), author, date and reason.</source>
        <translation>Tabla con los campos code, decision (incluir o excluir), author, date y reason.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Table with decision, unit and other; author, date and reason if wanted. lock: the unit is in the territory of the other one. forbid: they are in different territories. pin: the unit is the center of its territory.</source>
        <translation>Tabla con los campos decision, unit y other; author, date y reason si se desea. fijar (lock): la unidad está en el territorio de la otra. prohibir (forbid): están en territorios distintos. fijar_centro (pin): la unidad es el centro de su territorio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Table with first, second and value (how many times the first criterion matters more, 1/9 to 9), and actor when there are several.</source>
        <translation>Tabla con los campos first, second y value (cuántas veces importa más el primer criterio, de 1/9 a 9), y actor cuando hay varios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Table with level (territory or state), code and quota of families. Without it there is no limit.</source>
        <translation>Tabla con los campos level (territorio o entidad), code y quota de familias. Sin ella no hay límite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Table with level (territory or state), code and quota. Without it all eligible localities are taken.</source>
        <translation>Tabla con los campos level (territorio o entidad), code y quota. Sin ella se toman todas las localidades elegibles.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Table with one row per criterion: field (its name in the layer), direction (max where more comes first, min where less does), and optionally weight, target, least and most (limits of the weight).</source>
        <translation>Tabla con una fila por criterio: field (su nombre en la capa), direction (max si va primero el que tiene más, min si va primero el que tiene menos) y, de manera opcional, weight, target, least y most (límites del peso).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Table with one row per stage, in their order.</source>
        <translation>Tabla con una fila por etapa, en su orden.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Table with the columns indicator (name of the field) and reference (number).</source>
        <translation>Tabla con las columnas indicator (nombre del campo) y reference (número).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Table with the fields program and component and, if wanted, objective and axis.</source>
        <translation>Tabla con los campos program y component y, si se desea, objective y axis.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Table with the localities that planners included or excluded, and why.</source>
        <translation>Tabla con las localidades que los planificadores incluyeron o excluyeron, y por qué.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Table “{}” decides twice on “{}”. Leave one decision.</source>
        <translation>La tabla “{}” decide dos veces sobre “{}”. Deje una sola decisión.</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Table “{}” gives baskets by axis: choose the field with the axis or territory of the localities.</source>
        <translation>La tabla “{}” da canastas por eje: elija el campo con el eje o territorio de las localidades.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Table “{}” gives two quotas for “{}”. Leave one.</source>
        <translation>La tabla “{}” da dos cupos a “{}”. Deje uno solo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Table “{}” has no number in “reference” for {} indicators ({}). Add them.</source>
        <translation>La tabla “{}” no tiene un número en “reference” para {} indicadores ({}). Agréguelos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Table “{}” has no number in “target” for {} criteria ({}). Add them, or choose another scale.</source>
        <translation>La tabla “{}” no tiene un número en “target” para {} criterios ({}). Agréguelos, o elija otra escala.</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Table “{}” has no usable flow. Check the fields of origin, destination and amount.</source>
        <translation>La tabla “{}” no tiene ningún flujo utilizable. Revise los campos de origen, destino y cantidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” judges “{}” against “{}” in both ways, and the values are not reciprocal (3 and 1/3).</source>
        <translation>La tabla “{}” juzga “{}” frente a “{}” en ambos sentidos, y los valores no son recíprocos (3 y 1/3).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” judges “{}” against “{}” twice. Leave one judgment.</source>
        <translation>La tabla “{}” juzga “{}” frente a “{}” dos veces. Deje un solo juicio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” judges “{}” against “{}”, one of which is no criterion.</source>
        <translation>La tabla “{}” juzga “{}” frente a “{}”, uno de los cuales no es un criterio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” lacks the judgment of “{}” against “{}”.</source>
        <translation>A la tabla “{}” le falta el juicio de “{}” frente a “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Table “{}” names no component.</source>
        <translation>La tabla “{}” no nombra ningún componente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” needs a number above 0 for “{}” against “{}”.</source>
        <translation>La tabla “{}” necesita un número mayor que 0 para “{}” frente a “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Take the mean</source>
        <translation>Tomar la media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Take the worst value</source>
        <translation>Tomar el peor valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Taken</source>
        <translation>Se tomó</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Target residents</source>
        <translation>Meta de residentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Target self-containment (share)</source>
        <translation>Autocontención meta (proporción)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Territorial study</source>
        <translation>Estudio territorial</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territorial units</source>
        <translation>Unidades territoriales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/zones_report.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Territories are counted before repairs and decisions by hand. Source: table {}.</source>
        <translation>Los territorios se cuentan antes de las reparaciones y de las decisiones a mano. Fuente: tabla {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Territories are made of them; without them, of localities.</source>
        <translation>De ellos se forman los territorios; sin ellos, de localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Territories before the decisions by hand: {} (modularity {}); after them: {} ({}).</source>
        <translation>Territorios antes de las decisiones manuales: {} (modularidad {}); después de ellas: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territories by population</source>
        <translation>Territorios según su población</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Territories by the cut</source>
        <translation>Territorios según el corte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Territories by travel time</source>
        <translation>Territorios por tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories dissolved, below the least population: {} ({}).</source>
        <translation>Territorios disueltos por no alcanzar la población mínima: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Territories in several pieces: {}, with {} detached parts ({}).</source>
        <translation>Territorios en varias piezas: {}, con {} partes separadas ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Territories left</source>
        <translation>Territorios que quedan</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Territories of most interaction inside (INTRAMAX)</source>
        <translation>Territorios de mayor interacción interna (INTRAMAX)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Territories of one unit</source>
        <translation>Territorios con una sola unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Territories of one unit only: {}.</source>
        <translation>Territorios con una sola unidad territorial: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Territories of the base</source>
        <translation>Territorios de la base</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Territories of the first</source>
        <translation>Territorios de la primera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Territories of the second</source>
        <translation>Territorios de la segunda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Territories or other units</source>
        <translation>Territorios u otras unidades</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territories were not delimited: the study had no urban centers or municipal seats.</source>
        <translation>No se delimitaron los territorios: el estudio no tenía centros urbanos ni cabeceras municipales.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Territories without a municipal seat among the localities: {} ({}).</source>
        <translation>Territorios sin cabecera municipal entre las localidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Territory of the first</source>
        <translation>Territorio de la primera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Territory of the locality</source>
        <translation>Territorio de la localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Territory of the second</source>
        <translation>Territorio de la segunda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Territory or axis</source>
        <translation>Territorio o eje</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Territory or productive axis by which components are counted.</source>
        <translation>Territorio o eje productivo por el que se cuentan los componentes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Territory {} was passed over: its localities are spread over {:.0f} m.</source>
        <translation>Se omitió el territorio {}: la dispersión de sus localidades es de {:.0f} m.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Territory, if already defined</source>
        <translation>Territorio, si ya está definido</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Territory, municipality or state by which the table of travel times is summed up; empty: all together.</source>
        <translation>Territorio, municipio o entidad por el que se resume la tabla de tiempos de traslado; vacío: todos juntos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The 0.05 of Tobler's formula.</source>
        <translation>El 0.05 de la fórmula de Tobler.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The 3.5 of Tobler's formula.</source>
        <translation>El 3.5 de la fórmula de Tobler.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>The Dask cluster at {} does not work: {}. Check its address and that it has workers, or leave the scheduler empty to calculate on this machine.</source>
        <translation>El clúster de Dask en {} no funciona: {}. Revise su dirección y que tenga procesos de trabajo, o deje vacío el planificador para calcular en este equipo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>The GeoPackage, the project and the report go here.</source>
        <translation>Aquí se guardan el GeoPackage, el proyecto y el informe.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>The Python package distributed (Dask) is missing, which a scheduler needs. On Debian or Ubuntu it is python3-distributed, in conda distributed; or leave the scheduler empty to calculate on this machine.</source>
        <translation>Falta el paquete de Python distributed (Dask), que el planificador requiere. En Debian o Ubuntu es python3-distributed; en conda, distributed; o deje vacío el planificador para calcular en este equipo.</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>The QGIS installer for macOS includes the package in its complete version; or install QGIS from conda-forge with: {}</source>
        <translation>La versión completa del instalador de QGIS para macOS lo incluye; también puede instalar QGIS desde conda-forge con: {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>The base year ({:g}) must be before the year to describe ({:g}).</source>
        <translation>El año base ({:g}) debe ser anterior al año por describir ({:g}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>The busiest roads</source>
        <translation>Los caminos más transitados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>The candidate roads with their own columns and what each would save alone.</source>
        <translation>Los caminos candidatos con sus propias columnas y lo que cada uno ahorraría por sí solo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>The candidates with their own columns and whom each serves.</source>
        <translation>Las candidatas con sus propias columnas y a quién atiende cada una.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>The changes with their own columns, the road they changed and why they have no effect.</source>
        <translation>Los cambios con sus propias columnas, el camino que cambiaron y por qué no tienen efecto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>The cluster was not used: QGIS measures the dispersion of each variation on this machine.</source>
        <translation>No se usó el clúster: QGIS mide la dispersión de cada variación en este equipo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>The code of the road that is upgraded or closed; where it is empty the line says which.</source>
        <translation>La clave del camino que se mejora o se cierra; donde está vacía, la línea dice cuál.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>The code that localities and flows use.</source>
        <translation>La clave que usan las localidades y los flujos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>The cut of the tree must be between 0 and 1: {:g} was given.</source>
        <translation>El corte del árbol debe estar entre 0 y 1: se indicó {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>The demand with its own columns and the indices.</source>
        <translation>La demanda con sus propias columnas y los índices.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>The demand with its own columns and the site that serves it.</source>
        <translation>La demanda con sus propias columnas y la sede que la atiende.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>The distance between two units is 1 − (flow there + flow back) ÷ the size of the smaller one; groups join by the mean distance between their units (Tolbert and Sizer 1996).</source>
        <translation>La distancia entre dos unidades es 1 − (flujo de ida + flujo de vuelta) ÷ el tamaño de la menor; los grupos se unen según la distancia media entre sus unidades (Tolbert y Sizer 1996).</translation>
    </message>
    <message>
        <location filename="../processing/layers/chosen_rows.py"/>
        <source>The expression {} cannot be read: {}</source>
        <translation>No se entiende la expresión {}: {}</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>The field sheet cannot be written to {}: {}</source>
        <translation>No se puede escribir la cédula de campo en {}: {}</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>The file {} exists already and may hold answers. Choose another name.</source>
        <translation>El archivo {} ya existe y puede tener respuestas. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>The first has no such unit; the second puts it in {second}.</source>
        <translation>La primera no tiene esta unidad; la segunda la pone en {second}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>The first {} of {} are shown; the layer has all.</source>
        <translation>Se muestran las primeras {} de {}; la capa las tiene todas.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>The flows are modeled, not observed, and so are these territories.</source>
        <translation>Los flujos son modelados, no observados, y también lo son estos territorios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>The flows are modeled, not observed: {} rows.</source>
        <translation>Los flujos son modelados, no observados: {} filas.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>The four criteria of Programa Territorios Productivos, Nota de Aprendizaje 1 (2015). All limits are strict: a value equal to the limit does not pass.</source>
        <translation>Los cuatro criterios del Programa Territorios Productivos, Nota de Aprendizaje 1 (2015). Todos los límites son estrictos: un valor igual al límite no cumple.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>The four criteria were not applied: they need the households, production units, program families and municipal seats of the localities, and their territory.</source>
        <translation>No se aplicaron los cuatro criterios: requieren los hogares, las unidades de producción, las familias atendidas y las cabeceras municipales de las localidades, así como su territorio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>The higher, the nearer people stay.</source>
        <translation>Cuanto mayor sea, más cerca se queda la gente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>The index or any other number.</source>
        <translation>El índice o cualquier otro número.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The larger, the less a far market attracts; with 0 only size matters.</source>
        <translation>Cuanto mayor sea, menos atrae un mercado lejano; con 0 solo cuenta el tamaño.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>The largest area, {}, gathers {} territorial units and {} people of the flows.</source>
        <translation>El área más poblada es {} (unidades territoriales: {}; personas de los flujos: {}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>The largest, {}, gathers {} territorial units and {} people.</source>
        <translation>El más poblado es {} (unidades territoriales: {}; habitantes: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>The layer given for “{}” cannot be read: {}. Check that the file and the layer name exist.</source>
        <translation>No se puede leer la capa indicada en “{}”: {}. Verifique que existan el archivo y el nombre de la capa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>The least and most weights of the criteria leave no room to draw from. Widen them; they go from 0 to 1.</source>
        <translation>Los pesos mínimos y máximos de los criterios no dejan espacio para el sorteo. Amplíelos; van de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>The least residents must be above 0 and below the target: {:g} and {:g} were given.</source>
        <translation>El mínimo de residentes debe ser mayor que 0 y menor que la meta: se indicaron {:g} y {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>The least self-containment must be above 0 and below the target, which is 1 at most: {:g} and {:g} were given.</source>
        <translation>La autocontención mínima debe ser mayor que 0 y menor que la meta, que es 1 cuando mucho: se indicaron {:g} y {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The legend of the raster of nearest centers.</source>
        <translation>La leyenda del ráster de centros más cercanos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>The limits cannot be read at “{}”. Write minutes above 0 in ascending order, like 30,60,120.</source>
        <translation>No se pueden leer los límites en “{}”. Escriba minutos mayores que 0 en orden ascendente, como 30,60,120.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>The localities of both scenarios with what changed.</source>
        <translation>Las localidades de ambos escenarios con lo que cambió.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>The localities with a column per program and the components present and missing.</source>
        <translation>Las localidades con una columna por programa y los componentes presentes y faltantes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>The localities with their own columns and the selected one they are attached to.</source>
        <translation>Las localidades con sus propias columnas y la seleccionada a la que se adscriben.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>The localities with their own columns and the share of the variations in which they are selected.</source>
        <translation>Las localidades con sus propias columnas y la proporción de las variaciones en que se seleccionan.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The localities with their own columns and the time.</source>
        <translation>Las localidades con sus propias columnas y el tiempo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>The localities with their own columns and those of both states.</source>
        <translation>Las localidades con sus propias columnas y las de ambos momentos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>The localities with their own columns and those of the trip.</source>
        <translation>Las localidades con sus propias columnas y las del traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The markets with their own columns, what they receive and from how many sources.</source>
        <translation>Los mercados con sus propias columnas, lo que reciben y de cuántos orígenes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>The method's own</source>
        <translation>La propia del método</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The nearest market</source>
        <translation>Al mercado más cercano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>The nearest units</source>
        <translation>Las unidades más cercanas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>The neighbors of a unit count alike, so that what is compared with it is their mean.</source>
        <translation>Las vecinas de una unidad cuentan por igual, de modo que lo que se compara con ella es su media.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The number of the nearest center; the centers with their number say which is which.</source>
        <translation>El número del centro más cercano; los centros con su número dicen cuál es cuál.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The one whose territories are tried; the parameters of the other one do not count.</source>
        <translation>Aquel cuyos territorios se ponen a prueba; los parámetros del otro no cuentan.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>The order of the indicators did not settle in {} rounds; the index is that of the last one.</source>
        <translation>El orden de los indicadores no se estabilizó en {} vueltas; el índice es el de la última.</translation>
    </message>
    <message>
        <location filename="../processing/layers/sinks.py"/>
        <source>The output could not be written: {}</source>
        <translation>No se pudo escribir el resultado: {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The parameters to try cannot be read at “{}”. Write each name once with its values, like {}=…; the method has: {}.</source>
        <translation>No se pueden leer los parámetros por probar en “{}”. Escriba cada nombre una sola vez con sus valores, como {}=…; el método tiene: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>The parts of the network that hang together, the longest first.</source>
        <translation>Las partes de la red conectadas entre sí, de la más larga a la más corta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>The pieces of road closed, the worst first.</source>
        <translation>Los tramos de camino cerrados, los peores primero.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>The places with their own columns and their shares.</source>
        <translation>Los lugares con sus propias columnas y sus proporciones.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>The places with their own columns, score, rank and contributions.</source>
        <translation>Los lugares con sus propias columnas, su calificación, su posición y los aportes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>The places with their own columns, whether they are linked, and why not.</source>
        <translation>Los lugares con sus propias columnas, si quedaron enlazados y, si no, por qué.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>The program does not operate there</source>
        <translation>El programa no opera ahí</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>The program's text names it for the ranking only.</source>
        <translation>El texto del programa lo menciona solo para la jerarquización.</translation>
    </message>
    <message>
        <location filename="../processing/layers/study_package.py"/>
        <source>The project cannot be written to {}: {}</source>
        <translation>No se puede escribir el proyecto en {}: {}</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>The quota of state {} is {}.</source>
        <translation>El cupo de la entidad {} es de {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>The raster given for “{}” cannot be read: {}. Check that the file exists.</source>
        <translation>No se puede leer el ráster indicado en “{}”: {}. Verifique que exista el archivo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/prepared_roads.py"/>
        <source>The road network prepared earlier was used: roads and settings have not changed.</source>
        <translation>Se usó la red de caminos preparada antes: los caminos y las opciones no han cambiado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>The roads with their own columns and the common ones.</source>
        <translation>Los caminos con sus propias columnas y las comunes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>The rows with their own columns and the stratum.</source>
        <translation>Las filas con sus propias columnas y el estrato.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>The rows with their own columns, the index, the normalized index and the reason without index.</source>
        <translation>Las filas con sus propias columnas, el índice, el índice normalizado y el motivo de no tener índice.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>The run gave no warnings: every record was used.</source>
        <translation>No hubo advertencias: se usaron todos los registros.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The runs were finished one after another: the other processes ended before their time.</source>
        <translation>Las corridas se terminaron una tras otra: los demás procesos acabaron antes de tiempo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The runs were made one after another: no Python program was found beside QGIS.</source>
        <translation>Las corridas se hicieron una tras otra: no se encontró un programa de Python junto a QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The runs were made one after another: the script that runs QGIS would start again in each process.</source>
        <translation>Las corridas se hicieron una tras otra: el programa que ejecuta QGIS empezaría de nuevo en cada proceso.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The same in every direction</source>
        <translation>Igual en todos los sentidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>The same rows without geometry, for example as CSV for printing.</source>
        <translation>Las mismas filas sin geometría, por ejemplo como CSV para imprimir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>The same seed gives the same draws.</source>
        <translation>La misma semilla da los mismos sorteos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The same seed gives the same samples.</source>
        <translation>La misma semilla da las mismas muestras.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>The same seed gives the same shuffles.</source>
        <translation>La misma semilla da las mismas permutaciones.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>The same seed gives the same types.</source>
        <translation>La misma semilla da los mismos tipos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>The same seed gives the same variations.</source>
        <translation>La misma semilla da las mismas variaciones.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>The same, of a small area.</source>
        <translation>Lo mismo, de un área pequeña.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>The search ended before the solution was proven the best; it may be {:.1%} from it.</source>
        <translation>La búsqueda terminó antes de demostrar que la solución es la mejor; puede estar a {:.1%} de ella.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>The second has no such unit; the first puts it in {first}.</source>
        <translation>La segunda no tiene esta unidad; la primera la pone en {first}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The sources with their own columns and those of the trip to their main market.</source>
        <translation>Los orígenes con sus propias columnas y las del traslado a su mercado principal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The sources, once for each market they send something to.</source>
        <translation>Los orígenes, una vez por cada mercado al que envían algo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <location filename="../processing/layers/roads.py"/>
        <source>The speed table cannot be read at “{}”. Write pairs like primary=80; track=20, up to {:g} km/h.</source>
        <translation>No se entiende “{}” en la tabla de velocidades. Escriba pares como pavimentado=80; terracería=20, hasta {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/layers/study_package.py"/>
        <source>The study cannot be written to {}: {}. Choose another folder.</source>
        <translation>No se puede escribir el estudio en {}: {}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../processing/layers/study_package.py"/>
        <source>The study cannot be written to {}: {}. Close the programs that use it.</source>
        <translation>No se puede escribir el estudio en {}: {}. Cierre los programas que lo usan.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>The table of criteria needs a weight of 0 or more for each one, and one above 0. Without a weight: {}. Or choose weights that are not given.</source>
        <translation>La tabla de criterios necesita un peso de 0 o más para cada uno, y al menos uno mayor que 0. Sin peso: {}. O elija pesos que no sean los dados en la tabla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>The table of land cover speeds cannot be read at “{}”. Write pairs of numbers like 1=5; 2=3.5, each class once, up to {:g} km/h.</source>
        <translation>No se puede leer la tabla de velocidades por cobertura del suelo en “{}”. Escriba pares de números como 1=5; 2=3.5, cada clase una sola vez, hasta {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>The totals of the destinations could not all be met: {} % is the largest difference. Those of the origins hold. Raise the longest trip, or constrain the origins only.</source>
        <translation>No se pudieron cumplir todos los totales de los destinos: la mayor diferencia es de {} %. Los de los orígenes se cumplen. Aumente el traslado máximo, o restrinja solo los orígenes.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>The travel-to-work areas come first; the territories by travel time are kept to compare.</source>
        <translation>Las áreas de traslado al trabajo van primero; los territorios por tiempo de traslado se conservan para comparar.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>The travel-to-work areas with most people: {} of {}</source>
        <translation>Las áreas de traslado al trabajo con más gente: {} de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>The unit's own effect</source>
        <translation>Efecto propio de la unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>The units with their own columns and those of the clusters.</source>
        <translation>Las unidades con sus propias columnas y las de los conglomerados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>The units with their type and silhouette.</source>
        <translation>Las unidades con su tipo y su silueta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The variant must be 0 or 1: {:g} was given.</source>
        <translation>La variante debe ser 0 o 1: se indicó {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>The weights add up to {:g}, not to 1 or to 100: they were divided by their sum.</source>
        <translation>Los pesos suman {:g}, no 1 ni 100: se dividieron entre su suma.</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>The whole basket</source>
        <translation>La canasta completa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>The zones cannot be read at “{}”. Write pairs minutes=weight like 10=1; 20=0.68, with ascending minutes and weights from 0 to 1.</source>
        <translation>No se pueden leer las zonas en “{}”. Escriba pares minutos=peso como 10=1; 20=0.68, con minutos en orden ascendente y pesos de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Then the best solution so far is given, with its gap. Empty: until it is proven the best.</source>
        <translation>Entonces se da la mejor solución hasta ese momento, con su brecha. Vacío: hasta demostrar que es la mejor.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>There are too many units to show: each row is a whole group, named after its largest unit.</source>
        <translation>Hay demasiadas unidades para mostrarlas: cada renglón es un grupo entero, con el nombre de su unidad mayor.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>There are {} groups for {} indicators. Give one group per indicator, between semicolons.</source>
        <translation>Hay {} grupos para {} indicadores. Indique un grupo por indicador, separados por punto y coma.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>There are {} names for {} strata. Give one name for each.</source>
        <translation>Hay {} nombres para {} estratos. Dé un nombre a cada uno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>There is only {} product: all quotients are 1 and there is no diversity to measure.</source>
        <translation>Solo hay {} producto: todos los cocientes son 1 y no hay diversidad que medir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>There is only {} unit: it is compared with itself, and all its quotients are 1.</source>
        <translation>Solo hay {} unidad territorial: se compara consigo misma y todos sus cocientes son 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Third choice</source>
        <translation>Tercera opción</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>This method makes its own weights; those chosen are not used.</source>
        <translation>Este método hace sus propios pesos; no se usan los que se eligieron.</translation>
    </message>
    <message>
        <location filename="../resources/reports/blocks.html.j2"/>
        <source>This part uses illustrative data, not real:</source>
        <translation>Esta parte usa datos ilustrativos, no reales:</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Threshold (2SFCA)</source>
        <translation>Umbral (2SFCA)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Threshold (minutes)</source>
        <translation>Umbral (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Tie points to the longest part of the network only</source>
        <translation>Ligar los puntos solo a la parte más larga de la red</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Tier of center</source>
        <translation>Nivel del centro</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Time to cross a meter of each cell. When it is given, land cover, slope and roads are not used.</source>
        <translation>Tiempo para cruzar un metro de cada celda. Cuando se indica, no se usan la cobertura del suelo, la pendiente ni los caminos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Time to the nearest center</source>
        <translation>Tiempo al centro más cercano</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Time to the nearest urban center</source>
        <translation>Tiempo al centro urbano más cercano</translation>
    </message>
    <message>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Time to the nearest urban center, territories by travel time with the localities as units, and the four criteria, in one chain. Each step can be replaced or extended in the model designer.</source>
        <translation>Tiempo al centro urbano más cercano, territorios por tiempo de traslado con las localidades como unidades y los cuatro criterios, en una sola cadena. Cada paso puede cambiarse o ampliarse en el diseñador de modelos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Times by the direction of travel need land cover and elevation; a friction raster has no direction.</source>
        <translation>Los tiempos según el sentido del traslado requieren la cobertura del suelo y la elevación; un ráster de fricción no distingue el sentido del traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Times the least possible at most</source>
        <translation>Veces lo mínimo posible, a lo más</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>To (minutes)</source>
        <translation>Hasta (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>To find roads by their code choose its field both in the roads and in the changes.</source>
        <translation>Para encontrar los caminos por su clave, elija su campo tanto en los caminos como en los cambios.</translation>
    </message>
    <message>
        <location filename="../processing/layers/urban_centers.py"/>
        <source>To know in which unit each urban center lies, give the polygons of the units, or the field of layer “{}” with the code of the unit.</source>
        <translation>Para saber en qué unidad está cada centro urbano, indique los polígonos de las unidades, o el campo de la capa “{}” con la clave de la unidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>To see that each locality of the sheet still exists.</source>
        <translation>Para ver que cada localidad de la cédula siga existiendo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>To tell which units are mostly urban.</source>
        <translation>Para saber qué unidades son en su mayor parte urbanas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>To the center</source>
        <translation>Hacia el centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Tolerance of upgrades and closures (m)</source>
        <translation>Tolerancia de las mejoras y los cierres (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Tons or value of each source, 0 or more.</source>
        <translation>Toneladas o valor de cada origen, 0 o más.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Tons, value or families of each source, 0 or more.</source>
        <translation>Toneladas, valor o familias de cada origen, 0 o más.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Too far from a municipal seat</source>
        <translation>Demasiado lejos de una cabecera municipal</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Too far from any road</source>
        <translation>Demasiado lejos de cualquier camino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Too few program families</source>
        <translation>Muy pocas familias atendidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Too few small production units per household</source>
        <translation>Muy pocas unidades de producción pequeñas por hogar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Too small a population</source>
        <translation>Población insuficiente</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Too spread out, passed over</source>
        <translation>Demasiado disperso: se omitió</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Total cost of each stage, to give the cost per family or person.</source>
        <translation>Costo total de cada etapa, para dar el costo por familia o persona.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Total minutes</source>
        <translation>Minutos totales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Totals of the units</source>
        <translation>Totales de las unidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Totals that hold</source>
        <translation>Totales que se cumplen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Towns with services and markets.</source>
        <translation>Poblaciones con servicios y mercados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Travel time</source>
        <translation>Tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Travel times</source>
        <translation>Tiempos de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Travel times by territory</source>
        <translation>Tiempos de traslado por territorio</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Travel times were not computed: the study had no urban centers or municipal seats.</source>
        <translation>No se calcularon los tiempos de traslado: el estudio no tenía centros urbanos ni cabeceras municipales.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Travel-time surface</source>
        <translation>Superficie de tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <location filename="../processing/algorithms/territories/travel_to_work.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Travel-to-work areas</source>
        <translation>Áreas de traslado al trabajo</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Travel-to-work areas out of the flows: {}, of which a single unit: {} ({}).</source>
        <translation>Áreas de traslado al trabajo a partir de los flujos: {}, de las cuales son de una sola unidad: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Tree of joins</source>
        <translation>Árbol de uniones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Trips</source>
        <translation>Traslados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Trips of each unit start and end at its largest locality. Without units, the localities are the units.</source>
        <translation>Los traslados de cada unidad empiezan y terminan en su localidad más poblada. Sin unidades, las localidades son las unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Trips of less than a minute, which count as one: {}.</source>
        <translation>Traslados de menos de un minuto, que cuentan como uno: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Trips within a unit (minutes)</source>
        <translation>Traslados dentro de una unidad (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Two rolls are called “{}”. Each roll is a program: rename the layer or the file.</source>
        <translation>Dos padrones se llaman “{}”. Cada padrón es un programa: cambie el nombre de la capa o del archivo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Type 1</source>
        <translation>Tipo 1</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Type 2</source>
        <translation>Tipo 2</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Type 3</source>
        <translation>Tipo 3</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Type 4</source>
        <translation>Tipo 4</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Type 5</source>
        <translation>Tipo 5</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Type 6</source>
        <translation>Tipo 6</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Type 7</source>
        <translation>Tipo 7</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Type 8</source>
        <translation>Tipo 8</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Typology of territories</source>
        <translation>Tipología de territorios</translation>
    </message>
    <message>
        <location filename="../resources/styles/centers.qml"/>
        <source>Under 15,000 inhabitants</source>
        <translation>Menos de 15,000 habitantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Unique code of each locality.</source>
        <translation>Clave única de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Unique code of each market.</source>
        <translation>Clave única de cada mercado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Unit</source>
        <translation>Unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Unit code</source>
        <translation>Clave de la unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Unit code of the first</source>
        <translation>Clave de la unidad en la primera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Unit code of the locality</source>
        <translation>Clave de la unidad de la localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Unit code of the second</source>
        <translation>Clave de la unidad en la segunda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Unit name</source>
        <translation>Nombre de la unidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Unit of the center</source>
        <translation>Unidad del centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Unit population</source>
        <translation>Población de la unidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Unit that each locality belongs to.</source>
        <translation>Unidad a la que pertenece cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Units</source>
        <translation>Unidades territoriales</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Units are merged until most people of every area live and work in it; detached parts join the neighbor they are most tied to. Coombes and Bond (2008).</source>
        <translation>Las unidades se unen hasta que en cada área vive y trabaja la mayoría de su gente; las partes separadas se unen al vecino con el que tienen más lazos. Coombes y Bond (2008).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Units below the least mass</source>
        <translation>Unidades territoriales por debajo de la producción mínima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units beyond this time from every center are left unassigned.</source>
        <translation>Las unidades que están a más de este tiempo de todos los centros quedan sin asignar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units by territory</source>
        <translation>Unidades según su territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Units by travel-to-work area</source>
        <translation>Unidades según su área de trabajo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Units farther than this from every center stay without territory.</source>
        <translation>Las unidades más lejanas que esto de todos los centros quedan sin territorio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units from the reserve list</source>
        <translation>Unidades de la lista de reserva</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units high among high</source>
        <translation>Unidades altas entre altas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units in one of the two only</source>
        <translation>Unidades en solo una de las dos</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Units locked to one that has no territory, left out: {} of table “{}” (rows {}). Pin that one as a center first.</source>
        <translation>Unidades fijadas a otra que no tiene territorio, omitidas: {} en la tabla “{}” (filas: {}). Antes fije aquella como centro.</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Units locked to two others that are not together, where the first decision counts: {} of table “{}” (rows {}).</source>
        <translation>Unidades fijadas a otras dos que no están juntas, en las que cuenta la primera decisión: {} en la tabla “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units low among low</source>
        <translation>Unidades bajas entre bajas</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Units most specialized in each product, where it is at least {} of their production</source>
        <translation>Unidades territoriales más especializadas en cada producto, donde este es al menos {} de su producción</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Units of table “{}” that layer “{}” does not have: {} ({}). Their flows were left out: {} rows.</source>
        <translation>Unidades de la tabla “{}” que la capa “{}” no tiene: {} ({}). Sus flujos se omitieron: {} filas.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Units of the largest</source>
        <translation>Unidades del mayor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Units per household</source>
        <translation>Unidades de producción por hogar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units that differ</source>
        <translation>Unidades que difieren</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units that differ from their neighbors</source>
        <translation>Unidades distintas de sus vecinas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units that layer “{}” does not have: {}.</source>
        <translation>Unidades que la capa “{}” no tiene: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units that look like clusters one by one, but not once all are tested together (false discovery rate): {}. More shuffles may tell them better from chance.</source>
        <translation>Unidades que parecen conglomerados una por una, pero no cuando se prueban todas juntas (falsos hallazgos): {}. Con más permutaciones podrían distinguirse mejor del azar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units that make up the territories, usually municipalities.</source>
        <translation>Unidades que forman los territorios, por lo general municipios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units that reach no other unit, which send nothing: {} of layer “{}” ({}).</source>
        <translation>Unidades que no llegan a ninguna otra, que no envían nada: {} en la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units that send nothing</source>
        <translation>Unidades que no envían nada</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Units tied to their area by few people, to look at before deciding: {}.</source>
        <translation>Unidades ligadas a su área por pocas personas, que conviene revisar antes de decidir: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Units tied to their territory by fewer people are marked.</source>
        <translation>Se marcan las unidades ligadas a su territorio por menos personas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units tied to their territory by fewer than {} people: {}.</source>
        <translation>Unidades ligadas a su territorio por menos de {} personas: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units too far from any road, which send nothing: {} of layer “{}” ({}).</source>
        <translation>Unidades demasiado lejos de cualquier camino, que no envían nada: {} en la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Units whose boundaries do not touch are neighbors too where these roads join them: islands, river banks.</source>
        <translation>Las unidades cuyos límites no se tocan también son vecinas donde estos caminos las unen: islas, márgenes de ríos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units whose neighbors are all the others, so that Gi* says nothing: {} of layer “{}” (rows {}).</source>
        <translation>Unidades cuyas vecinas son todas las demás, de modo que Gi* no dice nada: {} de la capa “{}” (filas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units whose p-value is not above it are marked as clusters.</source>
        <translation>Las unidades cuyo valor p no lo rebasa se marcan como conglomerados.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Units with a quotient above 1</source>
        <translation>Unidades territoriales con cociente mayor que 1</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units with a territory in both</source>
        <translation>Unidades con territorio en ambas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units with their territory</source>
        <translation>Unidades territoriales con su territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Units within a travel time</source>
        <translation>Unidades dentro de un tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Units without a locality, which have no flows: {} of layer “{}” ({}).</source>
        <translation>Unidades sin localidad, que no tienen flujos: {} en la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units without a territory in layer “{}”: {}.</source>
        <translation>Unidades sin territorio en la capa “{}”: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Units without a type</source>
        <translation>Unidades sin tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Units without a type, because an indicator is missing: {} of layer “{}” (rows {}; indicators {}).</source>
        <translation>Unidades sin tipo, porque falta un indicador: {} de la capa “{}” (filas {}; indicadores {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Units without a usable polygon, which have no neighbors: {} of layer “{}” (rows {}).</source>
        <translation>Unidades sin polígono utilizable, que no tienen vecinos: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units without a value</source>
        <translation>Unidades sin valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units without a value, left out: {} of layer “{}” (rows {}).</source>
        <translation>Unidades sin valor, que se omiten: {} de la capa “{}” (filas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units without neighbors</source>
        <translation>Unidades sin vecinas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units without neighbors with a value: {} of layer “{}” (rows {}).</source>
        <translation>Unidades sin vecinas con valor: {} de la capa “{}” (filas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units without people, which send nothing: {} of layer “{}” ({}).</source>
        <translation>Unidades sin gente, que no envían nada: {} en la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Units without territory</source>
        <translation>Unidades territoriales sin territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Units without territory in the base: {} ({}).</source>
        <translation>Unidades sin territorio en la base: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units without territory: {} ({}); first: {}.</source>
        <translation>Unidades sin territorio: {} ({}); primeras: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units without usable geometry, which send nothing: {} of layer “{}” ({}).</source>
        <translation>Unidades sin geometría utilizable, que no envían nada: {} en la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Unknown codes of direction</source>
        <translation>Códigos de sentido desconocidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Unknown directions taken as both ways</source>
        <translation>Sentidos desconocidos que se toman como doble sentido</translation>
    </message>
    <message>
        <location filename="../processing/layers/measures.py"/>
        <source>Unknown ellipsoid “{}”.</source>
        <translation>Elipsoide desconocido: “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Unstable units</source>
        <translation>Unidades inestables</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Unstable units, in their territory in less than half of the runs: {} ({}).</source>
        <translation>Unidades inestables, en su territorio en menos de la mitad de las corridas: {} ({}).</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <source>Unstable: less than half of the runs</source>
        <translation>Inestable: menos de la mitad de las corridas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>Up to 10 minutes less</source>
        <translation>Hasta 10 minutos menos</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>Up to 10 minutes more</source>
        <translation>Hasta 10 minutos más</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/site_time.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>Up to 15 minutes</source>
        <translation>Hasta 15 minutos</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>Up to {}</source>
        <translation>Hasta {}</translation>
    </message>
    <message>
        <location filename="../resources/styles/centers.qml"/>
        <location filename="../resources/styles/surface_centers.qml"/>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Urban center</source>
        <translation>Centro urbano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <location filename="../ui/sample_project.py"/>
        <source>Urban centers</source>
        <translation>Centros urbanos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Urban centers below the least population: {} ({}).</source>
        <translation>Centros urbanos por debajo de la población mínima: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Urban centers in the unit of a larger one, which names it: {} ({}).</source>
        <translation>Centros urbanos en la unidad de uno mayor, que le da nombre: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Urban centers in units where most people live elsewhere: {} ({}).</source>
        <translation>Centros urbanos en unidades donde la mayoría vive en otra parte: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Urban centers outside of all units: {} ({}).</source>
        <translation>Centros urbanos fuera de todas las unidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/urban_centers.py"/>
        <source>Urban centers without a code or a population, left out: {} of layer “{}” (rows {}).</source>
        <translation>Centros urbanos sin clave o sin población, omitidos: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Used by the prioritization in place of the territories of this study.</source>
        <translation>La priorización lo usa en lugar de los territorios de este estudio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Usually tons a year.</source>
        <translation>Por lo general, toneladas al año.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Value (standard deviations from the mean)</source>
        <translation>Valor (desviaciones estándar respecto de la media)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Value found</source>
        <translation>Valor encontrado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Value in the base year</source>
        <translation>Valor en el año base</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Value of each indicator from which the distance is measured. A table given below comes first.</source>
        <translation>Valor de cada indicador desde el que se mide la distancia. Tiene prioridad la tabla que se indique abajo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Value or amount produced, in one unit for all products.</source>
        <translation>Valor o cantidad producida, en una misma unidad para todos los productos.</translation>
    </message>
    <message>
        <location filename="../processing/layers/messages.py"/>
        <source>Values that are not numbers and count as missing: {} of field “{}” of layer “{}” (first: {}; rows {}).</source>
        <translation>Valores que no son números y se toman como faltantes: {} en el campo “{}” de la capa “{}” (primeros: {}; filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Variation (%)</source>
        <translation>Variación (%)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Variation of information (bits)</source>
        <translation>Variación de la información (bits)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Variations</source>
        <translation>Variaciones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Variations tried</source>
        <translation>Variaciones probadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Vector</source>
        <translation>Vectorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Verdict in the first scenario</source>
        <translation>Dictamen en el primer escenario</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Verdict in the second scenario</source>
        <translation>Dictamen en el segundo escenario</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Verdict of the localities: the first criterion that each one fails</source>
        <translation>Dictamen de las localidades: el primer criterio que cada una incumple</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Verdict with decisions by hand</source>
        <translation>Dictamen con las decisiones manuales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Verdicts: {}.</source>
        <translation>Dictámenes: {}.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Vertices at most this far apart are taken as one place. With 0 they must be equal.</source>
        <translation>Los vértices separados por esta distancia o menos se toman como un mismo lugar. Con 0 deben coincidir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Vertices shared by roads of different levels</source>
        <translation>Vértices compartidos por caminos de distinto nivel</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Walking speed (km/h)</source>
        <translation>Velocidad a pie (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Walking speed by land cover</source>
        <translation>Velocidad a pie según la cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Ward takes up to {} units and layer “{}” has {}. Choose k-means.</source>
        <translation>Ward admite hasta {} unidades y la capa “{}” tiene {}. Elija k-medias.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Warnings: what was left out</source>
        <translation>Advertencias: qué se omitió</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Ways closed to vehicles by their class</source>
        <translation>Vías cerradas a los vehículos por su clase</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Weight of {} that puts it first</source>
        <translation>Peso de {} que lo pone primero</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Weighted sum</source>
        <translation>Suma ponderada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Weights used</source>
        <translation>Pesos usados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>What draws people: jobs, places at school, population. Empty: the mass.</source>
        <translation>Lo que atrae a la gente: empleos, lugares en las escuelas, población. Vacío: la masa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>What each got</source>
        <translation>Lo que recibió cada uno</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>What each unit sends, receives and keeps, or why it sends nothing.</source>
        <translation>Lo que cada unidad envía, recibe y conserva, o por qué no envía nada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>What happens with the locality that would cross the quota.</source>
        <translation>Qué se hace con la localidad que rebasaría el cupo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>What is added up against the quotas.</source>
        <translation>Qué se suma para compararlo con los cupos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>What is sought</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>What is to be least over all roads of the result.</source>
        <translation>Lo que debe ser mínimo en el conjunto de los caminos del resultado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>What makes the type</source>
        <translation>Qué hace al tipo</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>What other cuts would give</source>
        <translation>Lo que darían otros cortes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>What production units are divided by.</source>
        <translation>Entre qué se dividen las unidades de producción.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>What the exchange of two units is compared with.</source>
        <translation>Con qué se compara el intercambio de dos unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>What to do with places that lack a criterion.</source>
        <translation>Qué hacer con los lugares a los que les falta un criterio.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>What to mend in the drawing. Join crossings only where levels are known: bridges would be joined too.</source>
        <translation>Qué reparar en el trazo. Una los cruces solo donde se conozcan los niveles: de lo contrario también se unirían los puentes.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>What was studied</source>
        <translation>Qué se estudió</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>What would change the verdict</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Where it is empty or not given, {:g} km/h.</source>
        <translation>Donde está vacío o no se indica, {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Where people live. Without municipalities, the localities themselves are the units.</source>
        <translation>Donde vive la gente. Si no hay municipios, las propias localidades son las unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Where the weights come from.</source>
        <translation>De dónde vienen los pesos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Whether people travel to the center or from it; it matters where the direction of travel does.</source>
        <translation>Si la gente viaja hacia el centro o desde él; importa donde importa el sentido del traslado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Whether people travel to the center or from it; it matters where there are one-way roads.</source>
        <translation>Si la gente viaja hacia el centro o desde él; importa donde hay caminos de un solo sentido.</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Which municipal seats count for each locality.</source>
        <translation>Qué cabeceras municipales cuentan para cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Which pieces of road are closed, one after another.</source>
        <translation>Qué tramos de camino se cierran, uno tras otro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Whole basket: {} of {} localities lack nothing of it ({}).</source>
        <translation>Canasta completa: a {} de {} localidades no les falta nada de ella ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Whose fields the layer has.</source>
        <translation>De qué fuente son los campos de la capa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Width of the areas (m)</source>
        <translation>Ancho de las zonas (m)</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_works.qml"/>
        <source>With effect</source>
        <translation>Con efecto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>With the codes of the direction field of roads; both ways without it.</source>
        <translation>Con los códigos del campo de sentido de los caminos; sin él, doble sentido.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>With the shapes of the first layer, or of the second where the first is a table.</source>
        <translation>Con las formas de la primera capa, o de la segunda cuando la primera es una tabla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Without a field, or without a usable value, the default speed is taken.</source>
        <translation>Sin campo, o sin un valor utilizable, se toma la velocidad predeterminada.</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>Without a score</source>
        <translation>Sin calificación</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Without a type</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Without a value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Without an index</source>
        <translation>Sin índice</translation>
    </message>
    <message>
        <location filename="../resources/styles/candidate_roads.qml"/>
        <location filename="../resources/styles/road_works.qml"/>
        <source>Without effect</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Without it about one in twenty units would be marked on a map without any cluster, or more.</source>
        <translation>Sin él, cerca de una de cada veinte unidades, o más, se marcaría en un mapa sin ningún conglomerado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Without it all rows are of one year.</source>
        <translation>Sin él, todas las filas son de un mismo año.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Without it, the population of its localities is added up.</source>
        <translation>Sin ella se suma la población de sus localidades.</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>Without neighbors</source>
        <translation>Sin vecinas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Words of the decision: {}.</source>
        <translation>Texto de la decisión: {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Write down which activity is viable.</source>
        <translation>Anote qué actividad es viable.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Write the expression that chooses the roads to close.</source>
        <translation>Escriba la expresión que elige los caminos por cerrar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year described</source>
        <translation>Año descrito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year field</source>
        <translation>Campo del año</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year from which shift-share explains the change.</source>
        <translation>Año a partir del cual el cambio y participación explica la variación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year of each row; without it all rows are one period.</source>
        <translation>Año de cada fila; sin él, todas las filas son un solo periodo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year to describe</source>
        <translation>Año por describir</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Yes, formally constituted</source>
        <translation>Sí, constituidos formalmente</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Yes, informally</source>
        <translation>Sí, de manera informal</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Yes, with support</source>
        <translation>Sí, con apoyo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Zones (E2SFCA)</source>
        <translation>Zonas (E2SFCA)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>about the mean in everything</source>
        <translation>cerca de la media en todo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>accessibility, Hansen, gravity, market access, cumulative opportunities, 2SFCA, E2SFCA, floating catchment, supply and demand, services, health, schools</source>
        <translation>accesibilidad, Hansen, gravedad, gravitacional, acceso a mercados, oportunidades acumuladas, 2SFCA, E2SFCA, área de influencia flotante, oferta y demanda, servicios, salud, escuelas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>accessibility, isochrone, service area, catchment, travel time, reach, population within, band</source>
        <translation>accesibilidad, isócrona, área de servicio, área de influencia, tiempo de traslado, alcance, población dentro, franja</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>accessibility, travel time, nearest, closest facility, urban center, road network, isochrone, distance</source>
        <translation>accesibilidad, tiempo de traslado, más cercano, servicio más cercano, centro urbano, red de caminos, carreteras, isócrona, distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>accessibility, travel time, raster, friction, cost distance, walking, slope, Tobler, land cover, isochrone</source>
        <translation>accesibilidad, tiempo de traslado, ráster, fricción, distancia de costo, caminata, a pie, pendiente, Tobler, cobertura del suelo, isócrona</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>adjusted Rand index, variation of information, compare delimitations, metropolitan zones, official regions, differences</source>
        <translation>índice de Rand ajustado, variación de la información, comparar delimitaciones, zonas metropolitanas, regiones oficiales, diferencias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>already prepared</source>
        <translation>ya preparada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>apart in {}</source>
        <translation>en una parte desprendida en {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>apportionment, fairness, quota, Hamilton, Sainte-Laguë, Webster, proportional, states, territories</source>
        <translation>reparto, equidad, cupo, Hamilton, Sainte-Laguë, Webster, proporcional, entidades, estados, territorios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>bottleneck, closure, slow road, missing link, new road, ton-minutes, market, productive axis, corridor, investment, road network</source>
        <translation>cuello de botella, cierre, camino lento, enlace faltante, camino nuevo, toneladas-minuto, mercado, eje productivo, corredor, inversión, red de caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>by hand</source>
        <translation>decisión manual</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>clusters, hot spots, cold spots, Moran, LISA, Getis-Ord, spatial autocorrelation, outliers</source>
        <translation>conglomerados, puntos calientes, puntos fríos, Moran, LISA, Getis-Ord, autocorrelación espacial, valores atípicos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>concurrence, programs, rolls, beneficiaries, basket, components, missing goods, matrix, coordination</source>
        <translation>concurrencia, programas, padrones, beneficiarios, canasta, componentes, bienes faltantes, matriz, coordinación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>contiguity</source>
        <translation>contigüidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>corridor, market, load, flow, freight, all-or-nothing assignment, Huff, betweenness, catchment, productive axis, road network</source>
        <translation>corredor, microcorredor, mercado, carga, flujo, transporte de carga, asignación todo o nada, Huff, intermediación, área de influencia, eje productivo, red de caminos, carreteras</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>critical road, bridge, vulnerability, closure, disaster, landslide, isolation, robustness, road network, accessibility</source>
        <translation>camino crítico, puente, vulnerabilidad, cierre, desastre, derrumbe, deslave, aislamiento, incomunicación, robustez, red de caminos, accesibilidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>distance to the seat unknown: check its geometry</source>
        <translation>no se conoce la distancia a la cabecera: revise la geometría</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>field visit, validation, form, QField, governance, conflict, productive activity, survey</source>
        <translation>visita de campo, validación, formulario, cédula, QField, gobernanza, conflicto, actividad productiva, encuesta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>field visit, validation, overrides, decisions by hand, QField, employment training</source>
        <translation>visita de campo, validación, cédula, ajustes, decisiones manuales, QField, capacitación para el empleo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>functional territories, catchment, travel time, urban center, hinterland, delimitation, region</source>
        <translation>territorios funcionales, área de influencia, tiempo de traslado, centro urbano, hinterland, delimitación, región, regionalización</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>functional territories, city, core, hinterland, commuting, metropolitan area, OECD, delimitation</source>
        <translation>territorios funcionales, ciudad, núcleo, entorno, hinterland, movilidad cotidiana, área metropolitana, zona metropolitana, OCDE, OECD, delimitación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>functional territories, commuting zones, hierarchical clustering, average linkage, dendrogram, tree, delimitation</source>
        <translation>territorios funcionales, zonas de movilidad cotidiana, agrupamiento jerárquico, enlace promedio, dendrograma, árbol, delimitación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>functional territories, intramax, interaction, flows, trips, freight, hierarchical, delimitation</source>
        <translation>territorios funcionales, intramax, interacción, flujos, viajes, carga, jerárquico, delimitación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_to_work.py"/>
        <source>functional territories, labor market areas, travel to work, commuting, self-containment, validity, delimitation</source>
        <translation>territorios funcionales, mercados laborales, áreas de traslado al trabajo, traslado al trabajo, movilidad cotidiana, autocontención, validez, delimitación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>functional territories, robustness, stability, bootstrap, uncertainty, sensitivity, sampling, Dask</source>
        <translation>territorios funcionales, robustez, estabilidad, bootstrap, incertidumbre, sensibilidad, muestreo, Dask</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>funnel, coverage, target population, stages, attended, monitoring, program</source>
        <translation>embudo, cobertura, población objetivo, etapas, población atendida, seguimiento, programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>gravity model, spatial interaction, Huff, Furness, flows, commuting, origin-destination, doubly constrained</source>
        <translation>modelo gravitacional, interacción espacial, Huff, Furness, flujos, movilidad cotidiana, origen-destino, doble restricción</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>high {}</source>
        <translation>alto en {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>influence, neighbors, small localities, attached, people reached, selected localities</source>
        <translation>influencia, vecinos, localidades pequeñas, adscritas, población alcanzada, localidades seleccionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>its territory has no municipal seat: mark one among the localities</source>
        <translation>su territorio no tiene cabecera municipal: marque una entre las localidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>its territory's localities are spread over {:.0f} m; a limit of {:.0f} m would admit them</source>
        <translation>las localidades de su territorio tienen una dispersión de {:.0f} m: se admitirían con un límite de {:.0f} m</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>location-allocation, maximal covering, MCLP, p-median, facilities, optimization, service points, sites</source>
        <translation>localización-asignación, cobertura máxima, MCLP, p-mediana, instalaciones, optimización, puntos de servicio, sedes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>low {}</source>
        <translation>bajo en {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <source>manual.en.md</source>
        <translation>manual.es.md</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>multi-criteria, MCDA, weights, AHP, TOPSIS, weighted sum, ranking, entropy, CRITIC, PCA, DP2</source>
        <translation>multicriterio, MCDA, pesos, AHP, TOPSIS, suma ponderada, jerarquización, entropía, CRITIC, ACP, componentes principales, DP2</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>needs a quota of {:.0f} in state {}</source>
        <translation>requiere un cupo de {:.0f} en la entidad {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>needs a quota of {:.0f} in territory {}</source>
        <translation>requiere un cupo de {:.0f} en el territorio {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>new road, upgrade, paving, closure, before and after, scenario, project appraisal, travel time, accessibility, road network</source>
        <translation>camino nuevo, mejora, pavimentación, cierre, antes y después, escenario, evaluación de proyectos, tiempo de traslado, accesibilidad, red de caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <location filename="../processing/layers/messages.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>number of families missing: fill it in</source>
        <translation>falta el número de familias: captúrelo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>number of households missing or zero: fill it in</source>
        <translation>el número de hogares falta o es cero: captúrelo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>number of production units missing: fill it in</source>
        <translation>falta el número de unidades de producción: captúrelo</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>only:</source>
        <translation>solo:</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>origin-destination matrix, OD, cost matrix, travel time, distance, all pairs, desire lines, accessibility, road network, Dask</source>
        <translation>matriz origen-destino, OD, matriz de costos, tiempo de traslado, distancia, todos los pares, líneas de deseo, accesibilidad, red de caminos, carreteras, Dask</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>outside every territory: assign it to one</source>
        <translation>no pertenece a ningún territorio: asígnela a uno</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>population missing: fill it in</source>
        <translation>falta la población: captúrela</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>prioritization, selection, targeting, quota, eligibility, ranking, localities, PROSPERA</source>
        <translation>priorización, selección, focalización, cupo, elegibilidad, jerarquización, dictamen, localidades, PROSPERA</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>production, employment, location quotient, specialization, diversity, Hachman, Herfindahl, Krugman, shift-share, productive chains</source>
        <translation>producción, empleo, cociente de localización, especialización, diversidad, Hachman, Herfindahl, Krugman, cambio y participación, shift-share, cadenas productivas, vocación productiva</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>quota {}</source>
        <translation>cupo {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>roads, network, INEGI, Red Nacional de Caminos, OpenStreetMap, MTC, repair, speed, direction, gap</source>
        <translation>caminos, carreteras, red, INEGI, Red Nacional de Caminos, OpenStreetMap, MTC, reparar, velocidad, sentido, discontinuidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>roads, network, topology, gap, dangle, overpass, component, duplicate, diagnosis, quality</source>
        <translation>caminos, carreteras, red, topología, discontinuidad, extremo suelto, paso a desnivel, componente, duplicado, diagnóstico, calidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>scenario, comparison, before and after, selection, four criteria, entered, left</source>
        <translation>escenario, comparación, antes y después, selección, cuatro criterios, entró, salió</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>sensitivity, robustness, thresholds, quotas, Latin hypercube, four criteria, firm, borderline</source>
        <translation>sensibilidad, robustez, umbrales, cupos, hipercubo latino, cuatro criterios, firme, en el límite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>small territory</source>
        <translation>territorio pequeño</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>study, report, territories, accessibility, prioritization, productive axes, complete, all in one</source>
        <translation>estudio, informe, reporte, diagnóstico, territorios, accesibilidad, priorización, ejes productivos, completo, todo en uno</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>typology, types, cluster, k-means, Ward, silhouette, indicators, marginality, similar territories</source>
        <translation>tipología, tipos, conglomerados, k-medias, Ward, silueta, indicadores, marginación, territorios similares</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>with {} in {}</source>
        <translation>con {} en {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>without territory in {}</source>
        <translation>sin territorio en {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>{0:.0f} min to {1}, the only urban center it reaches.</source>
        <translation>{0:.0f} min a {1}, el único centro urbano al que llega.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>{0:.0f} min to {1}; the second choice, {2}, takes {3:.0f} min more.</source>
        <translation>{0:.0f} min a {1}; la segunda opción, {2}, queda {3:.0f} min más lejos.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>{} (this run)</source>
        <translation>{} (esta ejecución)</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>{} (units: {})</source>
        <translation>{} (unidades: {})</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>{} ({} of {})</source>
        <translation>{} ({} de {})</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} cells of the year described have no value: they are in no total and carry a reason.</source>
        <translation>Celdas sin valor en el año descrito: {}; no entran en ningún total y llevan su motivo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} families short</source>
        <translation>faltan {} familias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>{} features of layer “{}” have no amount: they have a market but load no road.</source>
        <translation>Registros sin cantidad: {} en la capa “{}”; tienen mercado, pero no cargan ningún camino.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>{} features of layer “{}” send nothing: no market with a size above 0 can be reached.</source>
        <translation>Registros que no envían nada porque no llegan a ningún mercado con tamaño mayor que 0: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} functional territories, each around the urban center that is reached first.</source>
        <translation>Territorios funcionales: {}, cada uno en torno al centro urbano al que se llega primero.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} inhabitants short</source>
        <translation>faltan {} habitantes</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>{} km of roads carry the products; the busiest {} km do half of the transport.</source>
        <translation>Los productos circulan por {} km de caminos; la mitad del transporte se concentra en los tramos más cargados, que suman {} km.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} localities could not be judged because data are missing.</source>
        <translation>Localidades que no se pudieron dictaminar por falta de datos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>{} localities have no population and count as places only, not as people.</source>
        <translation>Localidades sin dato de población: {}; cuentan como localidades, pero no como habitantes.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} localities with {} families were selected, out of {} localities.</source>
        <translation>Localidades seleccionadas: {} (familias: {}), de un total de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} m too far from the seat</source>
        <translation>rebasa por {} m la distancia máxima a la cabecera</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>{} makes up {} of the production of all units.</source>
        <translation>Producto principal: {}, con {} de la producción de todas las unidades territoriales.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>{} markets of layer “{}” cannot be reached from any source.</source>
        <translation>Mercados a los que no se llega desde ningún origen: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>{} markets of layer “{}” have no size above 0 and attract nothing.</source>
        <translation>Mercados que no atraen nada por no tener un tamaño mayor que 0: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} more localities with {} families meet the criteria and wait for quota.</source>
        <translation>Otras localidades que cumplen los criterios y esperan cupo: {} (familias: {}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>{} of {} localities reach an urban center by road; {} do not.</source>
        <translation>Localidades que llegan por carretera a un centro urbano: {} de {}; no llegan: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} pairs of unit and product have no shift-share; their reason is in the table.</source>
        <translation>Pares de unidad territorial y producto sin cambio y participación: {}; el motivo está en la tabla.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>{} places of production reach no market; layer corridor_sources says why.</source>
        <translation>Lugares de producción que no llegan a ningún mercado: {}; la capa corridor_sources dice por qué.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} production units under 20 ha short</source>
        <translation>faltan {} unidades de producción de menos de 20 ha</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} products look like one spelled in several ways; they were not merged ({}).</source>
        <translation>Productos que parecen escritos de varias maneras: {}; no se fusionaron ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} rows of layer “{}” have no unit, product or year and were left out (rows {}).</source>
        <translation>Filas omitidas por no tener unidad territorial, producto o año: {} en la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} rows of layer “{}” repeat a unit, product and year and were added up.</source>
        <translation>Filas sumadas por repetir unidad territorial, producto y año: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>{} sites were asked for, of {} candidates in layer “{}”, {} of which stay. Ask for a number in between.</source>
        <translation>Se pidieron {} sedes, de {} candidatas en la capa “{}”, de las cuales {} se quedan. Pida un número intermedio.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} territorial units are less than {} minutes nearer to their center than to the next one: look at them before deciding.</source>
        <translation>Unidades territoriales a casi el mismo tiempo de dos centros: {}, con menos de {} minutos de diferencia; revíselas antes de decidir.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} territorial units have no territory; the column why of layer {} says the reason.</source>
        <translation>Unidades territoriales sin territorio: {}; la columna why de la capa {} dice el motivo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>{} to {} minutes</source>
        <translation>De {} a {} minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} too far in the distance field</source>
        <translation>rebasa por {} la distancia máxima, en la unidad del campo de distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} units have no row in the year {:g} ({}).</source>
        <translation>Unidades territoriales sin registro: {} en el año {:g} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} verdicts were changed by hand; layer verdicts says by whom and why.</source>
        <translation>Dictámenes modificados manualmente: {}; la capa verdicts dice quién lo hizo y por qué.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>{} weighs {} times as much in {} as in all units together (location quotient).</source>
        <translation>El peso de {} se multiplica por {} en {} respecto del conjunto de las unidades territoriales (cociente de localización).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} yearly totals are at least 4 times above or below those of the years around them: check them ({}).</source>
        <translation>Totales anuales al menos 4 veces mayores o menores que los de los años vecinos: {}; revíselos ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>{}: {} of layer “{}” ({}).</source>
        <translation>{}: {} en la capa “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>{}: {} of {}, and {} of the stage before.</source>
        <translation>{}: {} de {}, y {} de la etapa anterior.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>“{}” must be above 0 and not more than 100.</source>
        <translation>“{}” debe ser mayor que 0 y no mayor que 100.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>“{}” needs the field “{}”. Choose it.</source>
        <translation>“{}” necesita el campo “{}”. Elíjalo.</translation>
    </message>
</context>
</TS>
