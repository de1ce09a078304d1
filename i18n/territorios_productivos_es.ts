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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>1, true, yes or sí for the seats of municipalities.</source>
        <translation>1, true, yes o sí en las cabeceras municipales.</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
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
        <location filename="../resources/styles/desire_lines.qml"/>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>&lt;p&gt;A road layer ready to travel on: speed, direction, level and class in one form, and its drawing mended where you ask for it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profiles.&lt;/b&gt; Automatic recognizes the fields of INEGI's Red Nacional de Caminos (TIPO_VIAL, CIRCULA, VELOCIDAD), OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) and Peru's MTC (CODRUTA, TRAYECTORI; it has no speed or direction, and you name its field of surface). A field given above goes before that of the profile. A layer already prepared keeps its columns.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Speeds.&lt;/b&gt; The road's own (text like 50 km/h or 30 mph is read), else that of its class, else the default; times the factor of its surface when a surface field is given, and of the season. Speeds by class and factors are assumptions for planning: paved 1, gravel 0.8, earth 0.6 in the dry season; 0.9, 0.65 and 0.4 in the rainy one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The roads with their own columns and &lt;i&gt;speed_kmh&lt;/i&gt;, &lt;i&gt;direction&lt;/i&gt; (B both, FT as drawn, TF against, N closed), &lt;i&gt;level&lt;/i&gt;, &lt;i&gt;road_class&lt;/i&gt;, &lt;i&gt;speed_source&lt;/i&gt; (field, class, default) and &lt;i&gt;speed_factor&lt;/i&gt;. The log has a row for each change with its place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una capa de caminos lista para calcular traslados: velocidad, sentido, nivel y clase en una sola forma, y su trazo reparado donde usted lo pida.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perfiles.&lt;/b&gt; El automático reconoce los campos de la Red Nacional de Caminos del INEGI (TIPO_VIAL, CIRCULA, VELOCIDAD), de OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) y del MTC de Perú (CODRUTA, TRAYECTORI; no tiene velocidad ni sentido, y usted indica su campo de superficie de rodamiento). Un campo indicado arriba tiene prioridad sobre el del perfil. Una capa ya preparada conserva sus columnas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Velocidades.&lt;/b&gt; La propia del camino (se leen textos como 50 km/h o 30 mph); si no, la de su clase; si no, la predeterminada; multiplicada por el factor de su superficie de rodamiento, cuando se indica ese campo, y de la temporada. Las velocidades por clase y los factores son supuestos para la planeación: pavimento 1, grava 0.8, terracería 0.6 en secas; 0.9, 0.65 y 0.4 en lluvias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Los caminos con sus propias columnas y &lt;i&gt;speed_kmh&lt;/i&gt;, &lt;i&gt;direction&lt;/i&gt; (B ambos sentidos, FT según el trazo, TF contra el trazo, N cerrado), &lt;i&gt;level&lt;/i&gt;, &lt;i&gt;road_class&lt;/i&gt;, &lt;i&gt;speed_source&lt;/i&gt; (field: campo, class: clase, default: predeterminada) y &lt;i&gt;speed_factor&lt;/i&gt;. La bitácora tiene una fila por cada cambio, con su ubicación.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>&lt;p&gt;Along which roads the production of each place goes to its market, and how much goes along each road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of sources with their amount (tons, value, families, in any one unit); points of markets with a code and, for Huff, a size above 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each source sends its amount to the market of least time, or shares it among markets by Huff, S·t^−β / Σ S·t^−β. Every part goes along its path of least time; congestion is not considered. Points are tied to the nearest place along a road, which is cut there, so loads are exact. Time is by road plus the walks between points and roads; where the market is no farther than those walks, the trip is on foot and loads no road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads: &lt;i&gt;load&lt;/i&gt; (in the unit of the amounts, both directions together), &lt;i&gt;load_km&lt;/i&gt; (load × km), &lt;i&gt;betweenness&lt;/i&gt; (paths between any source and any market along the road, halved: it does not depend on amounts). Sources: &lt;i&gt;market_id&lt;/i&gt; and, for Huff, the &lt;i&gt;share&lt;/i&gt; of the market that takes most, &lt;i&gt;total_min, drive_min, walk_min, road_km, delivered&lt;/i&gt;, and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, other_component, one_way_trap, no_attraction (no market with a size can be reached) or no_amount. Markets: &lt;i&gt;received, sources&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, unreached, no_size. Flows: a row per source and market. Totals: amount × minutes by road (walks not included) and amount × km. What leaves the sources arrives, or is told to be undelivered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39, 81–90; Brandes (2008), Social Networks 30, 136–145.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Por qué caminos va a su mercado la producción de cada lugar, y cuánta pasa por cada camino.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase; puntos de origen con su cantidad (toneladas, valor, familias, siempre en una misma unidad); puntos de mercados con clave y, para Huff, un tamaño mayor que 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada origen envía su cantidad al mercado con menor tiempo de traslado, o la reparte entre los mercados según Huff, S·t^−β / Σ S·t^−β. Cada parte sigue su ruta de menor tiempo; no se considera el congestionamiento. Los puntos se ligan al lugar más cercano sobre un camino, que se corta ahí, de modo que las cargas son exactas. El tiempo es por carretera más las caminatas entre los puntos y los caminos; cuando el mercado no está más lejos que esas caminatas, el traslado es a pie y no carga ningún camino.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Caminos: &lt;i&gt;load&lt;/i&gt; (carga en la unidad de las cantidades, ambos sentidos sumados), &lt;i&gt;load_km&lt;/i&gt; (carga × km) y &lt;i&gt;betweenness&lt;/i&gt; (intermediación: rutas entre cualquier origen y cualquier mercado que pasan por el camino, divididas entre dos; no depende de las cantidades). Orígenes: &lt;i&gt;market_id&lt;/i&gt; y, con Huff, en &lt;i&gt;share&lt;/i&gt; la proporción del mercado que más recibe, además de &lt;i&gt;total_min, drive_min, walk_min, road_km, delivered&lt;/i&gt; y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), off_network (fuera de la red), other_component (sin mercado en esa parte de la red), one_way_trap (los caminos de un solo sentido no dejan pasar), no_attraction (no se llega a ningún mercado con tamaño) o no_amount (sin cantidad). Mercados: &lt;i&gt;received, sources&lt;/i&gt; y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, unreached (nadie llega) o no_size (sin tamaño). Flujos: una fila por origen y mercado. Totales: cantidad × minutos por carretera (sin las caminatas) y cantidad × km. Todo lo que sale de los orígenes llega, o se informa que no se entregó.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39, 81–90; Brandes (2008), Social Networks 30, 136–145.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>&lt;p&gt;For each cell of a raster, the minutes to the urban center of least travel time, on foot over the land cover and by the roads.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A friction raster (minutes per meter), or land cover with walking speeds, slope or elevation, and roads as lines or as a raster of speeds. All rasters need one grid: the same reference system, size and cells. Points of centers; barriers that nobody passes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Roads replace the land cover of the cells they touch, in both directions. Slopes slow walkers down as in Tobler's formula: speed = v·exp(−3.5·|s + 0.05|), where v is the speed of the land cover on the easiest gradient (6 km/h for Tobler; on level ground people walk at 84 % of it) and s the tangent of the slope, or the gradient in the direction of travel. A step costs the mean friction of its cells times its length on the map; with 16 neighbors a knight's step counts the two cells it crosses as well. Cells without data, or with a friction or speed of 0 or less, are impassable. In geographic reference systems each row has its own cell size on the ellipsoid.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; &lt;i&gt;Travel time&lt;/i&gt;: minutes, no data (−9999) where no center is reached. &lt;i&gt;Nearest center of each cell&lt;/i&gt;: 1 for the first center of the layer, 2 for the second…; 0, no data, for none. &lt;i&gt;Centers with their number&lt;/i&gt; is its legend: &lt;i&gt;number, center_id, cells&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, outside_raster, impassable_cell, same_cell, or enclosed for a center that serves only a part cut off from the largest one. Localities: &lt;i&gt;center_id, total_min&lt;/i&gt; of the cell they lie in, and a &lt;i&gt;reason&lt;/i&gt; without a trip: no_geometry, outside_raster, impassable_cell, other_component (no center on their part of the raster) or beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Tobler (1993), NCGIA Technical Report 93-1; Ray and Ebener (2008), International Journal of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer and Sanders (2003), Journal of Algorithms 49, 114–152.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada celda de un ráster, los minutos al centro urbano de menor tiempo de traslado, a pie sobre la cobertura del suelo y por los caminos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Un ráster de fricción (minutos por metro), o bien la cobertura del suelo con velocidades a pie, la pendiente o la elevación, y los caminos como líneas o como ráster de velocidades. Todos los rásteres deben estar en una misma malla: mismo sistema de referencia, tamaño y celdas. Puntos de centros; barreras que nadie cruza.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Los caminos sustituyen la cobertura del suelo de las celdas que tocan, en ambos sentidos. Las pendientes frenan a quien camina según la fórmula de Tobler: velocidad = v·exp(−3.5·|s + 0.05|), donde v es la velocidad de la cobertura del suelo en la pendiente más favorable (6 km/h en Tobler; en terreno plano se camina al 84 % de ella) y s la tangente de la pendiente, o la pendiente en el sentido del traslado. Un paso cuesta la fricción media de sus celdas por su longitud en el mapa; con 16 vecinos, el salto de caballo cuenta también las dos celdas que atraviesa. Las celdas sin dato, o con fricción o velocidad de 0 o menos, son intransitables. En sistemas de referencia geográficos cada fila tiene su propio tamaño de celda sobre el elipsoide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; &lt;i&gt;Tiempo de traslado&lt;/i&gt;: minutos; sin dato (−9999) donde no se llega a ningún centro. &lt;i&gt;Centro más cercano de cada celda&lt;/i&gt;: 1 para el primer centro de la capa, 2 para el segundo…; 0, sin dato, para ninguno. &lt;i&gt;Centros con su número&lt;/i&gt; es su leyenda: &lt;i&gt;number, center_id, cells&lt;/i&gt; y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), outside_raster (fuera del ráster), impassable_cell (celda intransitable), same_cell (comparte celda con otro centro) o enclosed, para un centro que solo atiende una parte separada de la mayor. Localidades: &lt;i&gt;center_id, total_min&lt;/i&gt; de la celda en la que están, y, cuando no hay traslado, el motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry, outside_raster, impassable_cell, other_component (sin centro en su parte del ráster) o beyond_limit (más allá del límite).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Tobler (1993), NCGIA Technical Report 93-1; Ray y Ebener (2008), International Journal of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer y Sanders (2003), Journal of Algorithms 49, 114–152.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>&lt;p&gt;For each locality, the urban center of least travel time: on foot to the road, by road, and on foot from the road to the center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class, points of localities and of centers. Layers may be in different reference systems.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Points are tied to the nearest place along a road, not to its nearest vertex; least time by Dijkstra's algorithm in the direction of travel. Localities farther from any road than the limit are off the network. Distances are on the ellipsoid of the project, unless it is set to none.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The localities with &lt;i&gt;center_id&lt;/i&gt;, &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;drive_min&lt;/i&gt;, &lt;i&gt;walk_min&lt;/i&gt;, &lt;i&gt;total_min&lt;/i&gt; (minutes), &lt;i&gt;road_km&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where there is no trip: no_geometry, off_network, other_component (no center on that part of the network), one_way_trap (roads lead there but not in the direction of travel) or beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada localidad, el centro urbano con menor tiempo de traslado: a pie hasta el camino, por carretera y a pie del camino al centro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase, y puntos de localidades y de centros. Las capas pueden estar en distintos sistemas de referencia (SRC).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada punto se liga al lugar más cercano sobre un camino, no al vértice más cercano; el menor tiempo se calcula con el algoritmo de Dijkstra, en el sentido del traslado. Las localidades que están más lejos de cualquier camino que el límite quedan fuera de la red. Las distancias se miden sobre el elipsoide del proyecto, salvo que este no tenga ninguno.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; Las localidades con &lt;i&gt;center_id&lt;/i&gt;, &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;drive_min&lt;/i&gt;, &lt;i&gt;walk_min&lt;/i&gt;, &lt;i&gt;total_min&lt;/i&gt; (minutos), &lt;i&gt;road_km&lt;/i&gt; y, cuando no hay traslado, el motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), off_network (fuera de la red), other_component (sin centro en esa parte de la red), one_way_trap (hay caminos, pero no en el sentido del traslado) o beyond_limit (más allá del límite).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs y van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>&lt;p&gt;Functional territories where there are no commuting flows: each municipality or locality belongs to the urban center it reaches first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Roads (or a table of travel times with &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; and &lt;i&gt;total_min&lt;/i&gt;), urban centers, and the units: polygons of municipalities, points of localities, or both. With both, the time of a municipality is the mean of its localities weighted by their population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Least travel time; units beyond the limit or without road are left unassigned, with the reason. Territories below the minimum population are dissolved, smallest first, and their units join the next center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units with &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;role&lt;/i&gt; (core, hinterland, reassigned, unassigned), the &lt;i&gt;second&lt;/i&gt; and &lt;i&gt;third&lt;/i&gt; choices, &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;margin&lt;/i&gt; (minutes to the second choice: certainty) and &lt;i&gt;why&lt;/i&gt;. Territories dissolved from the units, with their name, number of units and residents; for localities alone their outline is a hull. Columns of commuting methods stay empty: nothing here comes from flows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Cattaneo, Nelson and McMenomy (2021), PNAS 118(2), e2011990118.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territorios funcionales cuando no hay flujos de movilidad cotidiana: cada municipio o localidad pertenece al centro urbano al que llega primero.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Caminos (o una tabla de tiempos de traslado con &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; y &lt;i&gt;total_min&lt;/i&gt;), centros urbanos y las unidades territoriales: polígonos de municipios, puntos de localidades, o ambos. Con ambos, el tiempo de un municipio es el promedio de sus localidades ponderado por su población.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Menor tiempo de traslado; las unidades más allá del límite o sin camino quedan sin asignar, con su motivo. Los territorios por debajo de la población mínima se disuelven, del más pequeño en adelante, y sus unidades pasan al siguiente centro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Unidades con &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;role&lt;/i&gt; (core: centro; hinterland: zona que depende de él; reassigned: reasignada; unassigned: sin asignar), las opciones siguientes en &lt;i&gt;second&lt;/i&gt; y &lt;i&gt;third&lt;/i&gt;, &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;margin&lt;/i&gt; (minutos de diferencia con la segunda opción: qué tan segura es la asignación) y &lt;i&gt;why&lt;/i&gt;. Territorios formados con las unidades, con su nombre, número de unidades y residentes; si solo hay localidades, su contorno es una envolvente. Las columnas de los métodos de movilidad cotidiana quedan vacías: aquí nada proviene de flujos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Cattaneo, Nelson y McMenomy (2021), PNAS 118(2), e2011990118.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>&lt;p&gt;How much supply (jobs, physicians, school places, market sales) each place of demand has within reach, and how much of it per person.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points of demand with their population, points of supply with its amount, and roads, or an OD matrix (&lt;i&gt;origin_id, dest_id, total_min&lt;/i&gt;) with the codes of demand and supply.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; &lt;i&gt;cumulative&lt;/i&gt;: supply within the threshold. &lt;i&gt;gravity&lt;/i&gt;: Σ S·f(t), with f by the decay: power t^−β (a trip under a minute counts as one minute), exponential e^(−β·t), threshold (1 up to it) or zones. &lt;i&gt;e2sfca&lt;/i&gt;: supply per person; each supply is divided among the population of its catchment, each person by the same f, and each place adds up those ratios; the catchment ends at the threshold, with zones at the last zone. Then Σ population × e2sfca is the supply with population in its catchment.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The demand with the three columns, in the unit of the supply (e2sfca: that unit per person), and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network or no_travel_time (then they are NULL), other_component, one_way_trap, beyond_limit or no_supply (no supply can be reached, none within the limits, or none above 0), no_population (indices are given; the place demands nothing).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs and Kumagai (1973), Socio-Economic Planning Sciences 7, 437–456; Luo and Wang (2003), Environment and Planning B 30, 865–884; Luo and Qi (2009), Health &amp; Place 15, 1100–1107.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuánta oferta (empleos, médicos, lugares en escuelas, ventas en mercados) tiene a su alcance cada lugar de demanda, y cuánta por persona.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Puntos de demanda con su población, puntos de oferta con su cantidad, y los caminos, o bien una matriz OD (&lt;i&gt;origin_id, dest_id, total_min&lt;/i&gt;) con las claves de la demanda y de la oferta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; &lt;i&gt;cumulative&lt;/i&gt;: oferta dentro del umbral. &lt;i&gt;gravity&lt;/i&gt;: Σ S·f(t), con f según el decaimiento: potencia t^−β (un traslado de menos de un minuto cuenta como un minuto), exponencial e^(−β·t), umbral (1 hasta él) o zonas. &lt;i&gt;e2sfca&lt;/i&gt;: oferta por persona; cada oferta se reparte entre la población de su área de influencia, cada persona con la misma f, y cada lugar suma esas razones; el área de influencia termina en el umbral o, con zonas, en la última zona. Así, Σ población × e2sfca es la oferta con población en su área de influencia.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; La demanda con las tres columnas, en la unidad de la oferta (e2sfca: esa unidad por persona), y un motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry (sin geometría), off_network (fuera de la red) o no_travel_time (sin tiempo de traslado), con los que las columnas quedan en NULL; other_component, one_way_trap, beyond_limit o no_supply (no se llega a ninguna oferta, no hay ninguna dentro de los límites o ninguna es mayor que 0), no_population (se dan los índices; el lugar no demanda nada).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs y Kumagai (1973), Socio-Economic Planning Sciences 7, 437–456; Luo y Wang (2003), Environment and Planning B 30, 865–884; Luo y Qi (2009), Health &amp; Place 15, 1100–1107.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>&lt;p&gt;Runs a whole study on one set of inputs: time to the nearest center, territories by travel time, the four criteria, specialization and corridors. Each step is an algorithm of this toolbox and can be repeated on its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities and roads are needed; with each of the others one more step is done, and the report says what was left out and why. Without urban centers, the municipal seats are taken. An input whose layer or field name contains the word &lt;i&gt;illustrative&lt;/i&gt; is labeled so in the report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;, in the folder: &lt;i&gt;study.gpkg&lt;/i&gt; with every result and its style, &lt;i&gt;study.qgz&lt;/i&gt;, a QGIS project that opens on them, and &lt;i&gt;report/study.html&lt;/i&gt; with maps, charts and tables. Files of an earlier study in the folder are replaced only when the new one is complete.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; Minutes, kilometers, families and tons.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Realiza un estudio completo con un mismo conjunto de insumos: tiempo al centro más cercano, territorios por tiempo de traslado, los cuatro criterios, especialización y corredores. Cada paso es un algoritmo de esta caja de herramientas y puede repetirse por separado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Las localidades y los caminos son indispensables; con cada uno de los demás se realiza un paso más, y el informe dice qué se omitió y por qué. Si no hay centros urbanos, se toman las cabeceras municipales. Un insumo cuya capa o campo lleve en el nombre la palabra &lt;i&gt;illustrative&lt;/i&gt; se señala como ilustrativo en el informe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados&lt;/b&gt;, en la carpeta: &lt;i&gt;study.gpkg&lt;/i&gt;, con todos los resultados y su estilo; &lt;i&gt;study.qgz&lt;/i&gt;, un proyecto de QGIS que los abre, y &lt;i&gt;report/study.html&lt;/i&gt;, con mapas, gráficas y cuadros. Los archivos de un estudio anterior en la carpeta solo se reemplazan cuando el nuevo está completo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unidades.&lt;/b&gt; Minutos, kilómetros, familias y toneladas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>&lt;p&gt;Travel time and distance by road between all pairs of origins and destinations, as a table or as straight lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of origins and of destinations, each with a code. Layers may be in different reference systems. “To the center” are trips to the destination, “From the center” trips from it to the origin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Dijkstra's algorithm from each point of the smaller layer. A trip is the walk to the road, the drive and the walk from the road, or only the walk where that is no farther. Rows are written as they come: memory does not grow with the number of pairs. With a Dask scheduler its workers (which need SciPy, not QGIS) do the searches, with the same results.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; &lt;i&gt;origin_id, dest_id, drive_min, walk_min, total_min&lt;/i&gt; (minutes), &lt;i&gt;road_km&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where there is no trip: no_geometry or off_network (the origin), destination_no_geometry or destination_off_network, other_component (parts of the network that do not meet), one_way_trap (roads lead there but not in the direction of travel). Rows come by destination, or by origin where there are fewer origins.&lt;/p&gt;&lt;p&gt;With a longest trip or a number of nearest destinations, pairs beyond them and pairs without a trip are left out and counted; an origin left without any pair has one row with its reason (then also beyond_limit). With a number of nearest destinations, rows come by origin, nearest first, and memory grows with origins × that number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tiempo de traslado y distancia por carretera entre todos los pares de orígenes y destinos, como tabla o como líneas rectas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Líneas de caminos con velocidad (km/h) o clase; puntos de orígenes y de destinos, cada uno con su clave. Las capas pueden estar en sistemas de referencia distintos. “Hacia el centro” son traslados al destino; “Desde el centro”, traslados de él al origen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Algoritmo de Dijkstra desde cada punto de la capa más pequeña. Un traslado es la caminata al camino, el recorrido en vehículo y la caminata desde el camino, o solo la caminata cuando no es más larga. Las filas se escriben conforme se obtienen: la memoria no crece con el número de pares. Con un planificador de Dask, sus procesos de trabajo (que necesitan SciPy, no QGIS) hacen las búsquedas, con los mismos resultados.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultado.&lt;/b&gt; &lt;i&gt;origin_id, dest_id, drive_min, walk_min, total_min&lt;/i&gt; (minutos), &lt;i&gt;road_km&lt;/i&gt; y, donde no hay traslado, el motivo en &lt;i&gt;reason&lt;/i&gt;: no_geometry u off_network (el origen no tiene geometría o está fuera de la red), destination_no_geometry o destination_off_network (lo mismo, el destino), other_component (partes de la red que no se unen), one_way_trap (hay caminos hasta allí, pero no en el sentido del traslado). Las filas van por destino, o por origen cuando hay menos orígenes.&lt;/p&gt;&lt;p&gt;Con un traslado máximo o un número de destinos más cercanos, los pares que los rebasan y los pares sin traslado se omiten y se cuentan; un origen que se queda sin ningún par tiene una sola fila con su motivo (en ese caso también beyond_limit). Con un número de destinos más cercanos, las filas van por origen, del más cercano al más lejano, y la memoria crece con orígenes × ese número.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs y van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>&lt;p&gt;What would make a road layer give wrong routes, each problem as a point with its reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reasons.&lt;/b&gt; &lt;i&gt;gap&lt;/i&gt;: a dead end close to another road. &lt;i&gt;unsplit_junction&lt;/i&gt;: a road ends on another that has no vertex there. &lt;i&gt;crossing_without_vertex&lt;/i&gt;: roads of one level cross and do not join; it is right at an overpass. &lt;i&gt;false_junction&lt;/i&gt;: roads of different levels share a vertex. &lt;i&gt;isolated_component&lt;/i&gt;: roads not connected with the longest part of the network, at the place nearest to it. &lt;i&gt;duplicate&lt;/i&gt;: drawn twice. &lt;i&gt;bad_speed&lt;/i&gt;: NULL, text, 0, negative or above 200 km/h. &lt;i&gt;unknown_direction&lt;/i&gt;, &lt;i&gt;zero_length&lt;/i&gt;, &lt;i&gt;no_geometry&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Problems with &lt;i&gt;component&lt;/i&gt; (1 is the longest), &lt;i&gt;distance_m&lt;/i&gt; (meters to the other road or to the longest part), &lt;i&gt;road_id&lt;/i&gt;, &lt;i&gt;other_id&lt;/i&gt; and &lt;i&gt;detail&lt;/i&gt;. Components: the connected parts with &lt;i&gt;length_km&lt;/i&gt;. The report counts everything in one page. Speed by class, snapping and walking have no effect here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Neis, Zielstra and Zipf (2012), Future Internet 4, 1–21.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lo que haría que una capa de caminos diera rutas equivocadas: cada problema como un punto con su motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Motivos.&lt;/b&gt; &lt;i&gt;gap&lt;/i&gt;: un extremo suelto cerca de otro camino. &lt;i&gt;unsplit_junction&lt;/i&gt;: un camino termina sobre otro que no tiene vértice allí. &lt;i&gt;crossing_without_vertex&lt;/i&gt;: caminos de un mismo nivel se cruzan y no se unen; es correcto en un paso a desnivel. &lt;i&gt;false_junction&lt;/i&gt;: caminos de distinto nivel comparten un vértice. &lt;i&gt;isolated_component&lt;/i&gt;: caminos no conectados con la parte más larga de la red, en el lugar más cercano a ella. &lt;i&gt;duplicate&lt;/i&gt;: dibujado dos veces. &lt;i&gt;bad_speed&lt;/i&gt;: NULL, texto, 0, negativa o mayor que 200 km/h. &lt;i&gt;unknown_direction&lt;/i&gt;: sentido desconocido. &lt;i&gt;zero_length&lt;/i&gt;: longitud cero. &lt;i&gt;no_geometry&lt;/i&gt;: sin geometría.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Problemas con &lt;i&gt;component&lt;/i&gt; (1 es la más larga), &lt;i&gt;distance_m&lt;/i&gt; (metros al otro camino o a la parte más larga), &lt;i&gt;road_id&lt;/i&gt;, &lt;i&gt;other_id&lt;/i&gt; y &lt;i&gt;detail&lt;/i&gt;. Componentes: las partes conectadas con &lt;i&gt;length_km&lt;/i&gt;. El informe cuenta todo en una página. La velocidad por clase, la liga de los puntos a los caminos y la caminata no tienen efecto aquí.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Neis, Zielstra y Zipf (2012), Future Internet 4, 1–21.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>&lt;p&gt;Which localities a program attends first, and exactly why each one is in or out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criteria&lt;/b&gt; (all strict: equality fails). 1) The program operates and production units under 20 ha per household exceed the ratio. 2) Territories are ranked within their state by the families of the localities that meet 1 and exceed the population floor. 3) Localities that meet 1, nearer to a municipal seat than the radius and with more families than the floor are eligible. 4) They are taken by decreasing families (ties: population, then code) until the quotas of territory and state are covered; territories too dispersed are passed over.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points of localities with their code, municipality, state, territory, population, households, production units under 20 ha, program families and whether they are a municipal seat. Optional quotas: a table with &lt;i&gt;level&lt;/i&gt; (territory or state), &lt;i&gt;code&lt;/i&gt; and &lt;i&gt;quota&lt;/i&gt;. Optional decisions by hand: a table with &lt;i&gt;code&lt;/i&gt;, &lt;i&gt;decision&lt;/i&gt; (include or exclude), &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;date&lt;/i&gt; and &lt;i&gt;reason&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Every locality with its &lt;i&gt;verdict&lt;/i&gt; (the first criterion it fails), all its &lt;i&gt;failures&lt;/i&gt;, its margins (positive is good: ratio, meters, families), its rank and cumulative families within the territory, and an &lt;i&gt;advice&lt;/i&gt; that says what would change the verdict. &lt;i&gt;final_verdict&lt;/i&gt; and &lt;i&gt;selected&lt;/i&gt; include the decisions by hand, which never hide the verdict of the rules. NULL is never 0: missing data are said to be missing. Also the ranking of territories and the summary of localities by state.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué localidades atiende primero un programa, y por qué exactamente cada una queda dentro o fuera.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criterios&lt;/b&gt; (todos estrictos: la igualdad no cumple). 1) El programa opera en la localidad y sus unidades de producción de menos de 20 ha por hogar superan la relación fijada. 2) Los territorios se jerarquizan dentro de su entidad según las familias de las localidades que cumplen 1 y superan el mínimo de población. 3) Son elegibles las localidades que cumplen 1, están a una distancia de una cabecera municipal menor que el radio y superan el mínimo de familias. 4) Se toman en orden decreciente de familias (en empate: población y luego clave) hasta cubrir los cupos del territorio y de la entidad; los territorios demasiado dispersos se omiten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Puntos de localidades con clave, municipio, entidad, territorio, población, hogares, unidades de producción de menos de 20 ha, familias atendidas y si son cabecera municipal. Cupos, opcionales: una tabla con &lt;i&gt;level&lt;/i&gt; (territorio o entidad), &lt;i&gt;code&lt;/i&gt; y &lt;i&gt;quota&lt;/i&gt;. Decisiones manuales, opcionales: una tabla con &lt;i&gt;code&lt;/i&gt;, &lt;i&gt;decision&lt;/i&gt; (incluir o excluir), &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;date&lt;/i&gt; y &lt;i&gt;reason&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Todas las localidades con su dictamen en &lt;i&gt;verdict&lt;/i&gt; (el primer criterio que no cumplen), todos sus incumplimientos en &lt;i&gt;failures&lt;/i&gt;, sus márgenes (positivo es favorable: relación, metros, familias), su posición y las familias acumuladas en el territorio, y en &lt;i&gt;advice&lt;/i&gt; lo que cambiaría el dictamen. &lt;i&gt;final_verdict&lt;/i&gt; y &lt;i&gt;selected&lt;/i&gt; incorporan las decisiones manuales, que nunca ocultan el dictamen de las reglas. Un dato vacío (NULL) nunca es 0: lo que falta se informa como faltante. También la jerarquización de los territorios y el resumen de localidades por entidad.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>&lt;p&gt;Which products carry the economy of each unit (municipality, territory), how varied it is, and why its production changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table with one row per unit, product and (optionally) year, and its value: production, sales or employment, all in one unit of measure. Values of different kinds (tons, hectares, pesos) or a total beside its parts must not be mixed: filter the table first. Repeated rows are added up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Location quotient (x_ij/x_i)/(x_j/x): 2 means that the product weighs twice as much in the unit as in all units. It explodes in tiny places: look at it beside the share and the mass. Cells and units below the least mass stay in the tables and in the totals, flagged &lt;i&gt;below_min_mass&lt;/i&gt;. Hachman 1/Σ LQ·s, from 0 to 1 = as all units; Herfindahl Σ s², 1 = one product; Krugman Σ|s − s̄|, from 0 = as all units to 2. Shift-share from the base year: e·G, e·(g_j − G) and e·(g_ij − g_j), which add up to the change; pairs without both ends are in no growth and carry a reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Quotients: &lt;i&gt;unit, product, value, share, reference&lt;/i&gt; (share in all units)&lt;i&gt;, lq, mass&lt;/i&gt; (production of the unit)&lt;i&gt;, below_min_mass, reason&lt;/i&gt;. Units: &lt;i&gt;mass, products, hachman, hhi, krugman, main_product&lt;/i&gt; (largest share)&lt;i&gt;, top_product&lt;/i&gt; (largest quotient above 1 not flagged). Shift-share: &lt;i&gt;change, national, mix, regional&lt;/i&gt;, in the unit of the values. The log tells repeated rows, products spelled in several ways (never merged), units without a year, and yearly totals at least 4 times above or below their neighbors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Isard (1960), Methods of Regional Analysis, chapter 7; Hirschman (1964), American Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué productos sostienen la economía de cada unidad territorial (municipio, territorio), qué tan diversa es y por qué cambió su producción.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Insumos.&lt;/b&gt; Una tabla con una fila por unidad territorial, producto y (si se quiere) año, y su valor: producción, ventas o empleo, todo en una misma unidad de medida. No deben mezclarse valores de distinta clase (toneladas, hectáreas, pesos) ni un total junto con sus partes: filtre antes la tabla. Las filas repetidas se suman.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cociente de localización (x_ij/x_i)/(x_j/x): 2 significa que el producto pesa en la unidad el doble que en el conjunto. Se dispara en lugares muy pequeños: véalo junto con la participación y la producción. Las celdas y unidades por debajo de la producción mínima permanecen en las tablas y en los totales, marcadas en &lt;i&gt;below_min_mass&lt;/i&gt;. Hachman 1/Σ LQ·s, de 0 a 1 = igual que el conjunto; Herfindahl Σ s², 1 = un solo producto; Krugman Σ|s − s̄|, de 0 = igual que el conjunto a 2. Cambio y participación (shift-share) desde el año base: e·G, e·(g_j − G) y e·(g_ij − g_j), que suman el cambio; los pares que no tienen ambos años no entran en ninguna tasa y llevan su motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Resultados.&lt;/b&gt; Cocientes: &lt;i&gt;unit, product, value, share, reference&lt;/i&gt; (participación en el conjunto)&lt;i&gt;, lq, mass&lt;/i&gt; (producción de la unidad)&lt;i&gt;, below_min_mass, reason&lt;/i&gt;. Unidades: &lt;i&gt;mass, products, hachman, hhi, krugman, main_product&lt;/i&gt; (el de mayor participación)&lt;i&gt;, top_product&lt;/i&gt; (el de mayor cociente superior a 1, sin marca). Cambio y participación: &lt;i&gt;change, national, mix, regional&lt;/i&gt;, en la unidad de los valores. La bitácora del proceso informa de filas repetidas, productos escritos de varias maneras (nunca se fusionan), unidades sin algún año y totales anuales al menos 4 veces mayores o menores que los de los años vecinos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fuente.&lt;/b&gt; Isard (1960), Methods of Regional Analysis, capítulo 7; Hirschman (1964), American Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>A class field without a speed table has no effect: all {} roads at {:g} km/h.</source>
        <translation>Un campo de clase sin tabla de velocidades no tiene efecto: todos los caminos ({}) a {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>A dead end closer than this to another road of its level is a gap.</source>
        <translation>Un extremo suelto a menos de esta distancia de otro camino de su nivel es una discontinuidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>A page with the counts of problems and parts.</source>
        <translation>Una página con los conteos de problemas y de partes.</translation>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>A row for each change: road, what, before, after and where.</source>
        <translation>Una fila por cada cambio: camino, qué, antes, después y dónde.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>A territory whose localities are more spread out is passed over. Empty: not considered.</source>
        <translation>Se omite el territorio cuyas localidades estén más dispersas. Vacío: no se considera.</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Added to the gradient of roads.</source>
        <translation>Se suma a la pendiente de los caminos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Address of a Dask cluster, for example tcp://10.0.0.5:8786. Empty calculates on this machine.</source>
        <translation>Dirección de un clúster de Dask, por ejemplo tcp://10.0.0.5:8786. Si se deja vacía, se calcula en este equipo.</translation>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Amount of supply</source>
        <translation>Cantidad de oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount × minutes by road</source>
        <translation>Cantidad × minutos por carretera</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Amounts are in the units of the field {}.</source>
        <translation>Las cantidades están en las unidades del campo {}.</translation>
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
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Area that depends on it</source>
        <translation>Zona que depende del centro</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>As given</source>
        <translation>Tal como se proporcionaron</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Below the least mass</source>
        <translation>Por debajo de la producción mínima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Betweenness</source>
        <translation>Intermediación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>By default the latest year of the table.</source>
        <translation>De manera predeterminada, el año más reciente de la tabla.</translation>
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
        <location filename="../processing/algorithms/base.py"/>
        <source>Canceled: nothing was written.</source>
        <translation>Proceso cancelado: no se escribió nada.</translation>
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
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Center code</source>
        <translation>Clave del centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Center name</source>
        <translation>Nombre del centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
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
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Changes to the roads</source>
        <translation>Cambios a los caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Choose the distance field, or another way to measure the distance.</source>
        <translation>Elija el campo de distancia, u otra manera de medir la distancia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Choose the field that marks the municipal seats, or a distance field.</source>
        <translation>Elija el campo que marca las cabeceras municipales, o un campo de distancia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Choose the field with the code of the localities, or of their municipality.</source>
        <translation>Elija el campo con la clave de las localidades, o la de su municipio.</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Choose the year field, or leave the years empty.</source>
        <translation>Elija el campo del año, o deje vacíos los años.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Class of each road, to take its speed from the table below.</source>
        <translation>Clase de cada camino, para tomar su velocidad de la tabla siguiente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Classes, as numbers, whose walking speed the table below gives.</source>
        <translation>Clases, como números, cuya velocidad a pie da la tabla siguiente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Close gaps</source>
        <translation>Cerrar discontinuidades</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Code that identifies each origin in the output.</source>
        <translation>Clave que identifica a cada origen en el resultado.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Codes one digit short: {} in field “{}” of layer “{}” (first: {}); a leading zero may be lost.</source>
        <translation>Claves con un dígito de menos: {} en el campo “{}” de la capa “{}” (primeras: {}); pudo perderse un cero a la izquierda.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_times.py"/>
        <source>Codes that had lost leading zeros and were matched: {} of layer “{}”.</source>
        <translation>Claves que habían perdido ceros a la izquierda y se reconocieron: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Codes that had lost leading zeros and were matched: {} of table “{}”.</source>
        <translation>Claves que habían perdido ceros a la izquierda y se reconocieron: {} en la tabla “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Cohesion</source>
        <translation>Cohesión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Commuters</source>
        <translation>Viajeros cotidianos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Connected part</source>
        <translation>Parte conectada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Connected parts</source>
        <translation>Partes conectadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Connected parts: {}; the longest has {:.1f} of {:.1f} km.</source>
        <translation>Partes conectadas: {}; la más larga tiene {:.1f} de {:.1f} km.</translation>
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
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Count</source>
        <translation>Conteo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Cover: take the one that crosses it, then stop</source>
        <translation>Cubrir: se toma la localidad que lo rebasa y ahí termina</translation>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Decisions by hand</source>
        <translation>Decisiones manuales</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Decisions for localities that do not exist: {} of table “{}” ({}).</source>
        <translation>Decisiones sobre localidades que no existen: {} en la tabla “{}” ({}).</translation>
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
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Denominator of the ratio</source>
        <translation>Denominador de la relación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Destination code</source>
        <translation>Clave del destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Diagnose roads</source>
        <translation>Diagnosticar caminos</translation>
    </message>
    <message>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Diagnosis of the roads</source>
        <translation>Diagnóstico de los caminos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Direction field</source>
        <translation>Campo de sentido</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Direction of traffic: B, FT and TF; 0, 1 and -1; yes, no and -1; DOS SENTIDOS and UN SENTIDO. Other codes are reported and taken as both ways.</source>
        <translation>Sentido de circulación: B, FT y TF; 0, 1 y -1; yes, no y -1; DOS SENTIDOS y UN SENTIDO. Los demás códigos se informan y se toman como doble sentido.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Dispersion (m)</source>
        <translation>Dispersión (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Dispersion measure</source>
        <translation>Medida de dispersión</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Distance (m)</source>
        <translation>Distancia (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Distance field</source>
        <translation>Campo de distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Distance is measured to</source>
        <translation>La distancia se mide a</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Distance to the seat already measured; only when the distance comes from a field.</source>
        <translation>Distancia a la cabecera ya medida; solo cuando la distancia se toma de un campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Distance to the seat below (m)</source>
        <translation>Distancia a la cabecera menor que (m)</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Do not exceed: try the next smaller one</source>
        <translation>No rebasar: se prueba con la siguiente localidad menor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Draw a line for each pair</source>
        <translation>Dibujar una línea por cada par</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Ellipsoidal</source>
        <translation>Elipsoidal</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Every center is beyond the limit</source>
        <translation>Todos los centros están más allá del límite</translation>
    </message>
    <message>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Excluded by hand</source>
        <translation>Excluida manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Exponent of time (Huff)</source>
        <translation>Exponente del tiempo (Huff)</translation>
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
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Factor of surface and season</source>
        <translation>Factor de superficie de rodamiento y temporada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Families a locality must exceed.</source>
        <translation>Familias atendidas que la localidad debe superar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families that rank it</source>
        <translation>Familias que definen su posición</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Families the program attends in the locality.</source>
        <translation>Familias que el programa atiende en la localidad.</translation>
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
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Field of the layer above.</source>
        <translation>Campo de la capa anterior.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Field “decision” of table “{}” must say include or exclude (rows {}).</source>
        <translation>El campo “decision” de la tabla “{}” debe decir incluir o excluir (filas: {}).</translation>
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
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” has no code in {} rows (first: {}). Fill them in.</source>
        <translation>El campo “{}” de la capa “{}” tiene filas sin clave: {} (primeras: {}). Captúrelas.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” holds text where numbers are needed (first: {}). Choose another field.</source>
        <translation>El campo “{}” de la capa “{}” contiene texto donde se necesitan números (primeros: {}). Elija otro campo.</translation>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Flows from source to market</source>
        <translation>Flujos de origen a mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Folder of the study</source>
        <translation>Carpeta del estudio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Four criteria of Territorios Productivos</source>
        <translation>Cuatro criterios de Territorios Productivos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Friction (minutes per meter)</source>
        <translation>Fricción (minutos por metro)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>From a field</source>
        <translation>De un campo</translation>
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
        <location filename="../resources/reports/study.html.j2"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Functional territory of each locality.</source>
        <translation>Territorio funcional de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Gaps closed</source>
        <translation>Discontinuidades cerradas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
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
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Give a friction raster, or land cover with its walking speeds.</source>
        <translation>Indique un ráster de fricción, o la cobertura del suelo con sus velocidades a pie.</translation>
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
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Give the roads or a table of travel times, one of the two.</source>
        <translation>Indique los caminos o una tabla de tiempos de traslado: solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Give the roads or an OD matrix, one of the two.</source>
        <translation>Indique los caminos o una matriz OD: solo uno de los dos.</translation>
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
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Grade of each road (OpenStreetMap's layer): vertices inside lines of different levels do not join, so that an overpass does not meet the road below.</source>
        <translation>Nivel de cada camino (layer en OpenStreetMap): los vértices interiores de líneas de distinto nivel no se unen, para que un paso a desnivel no conecte con el camino de abajo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Hachman index</source>
        <translation>Índice de Hachman</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Half of the people live within {} minutes of a center; {} people ({}) live more than {} minutes away.</source>
        <translation>La mitad de la población vive a {} min o menos de un centro; población más alejada: {} hab. ({}), a más de {} min.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Herfindahl–Hirschman index</source>
        <translation>Índice de Herfindahl–Hirschman</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Highest quotient</source>
        <translation>Cociente más alto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Households; 0 counts as missing.</source>
        <translation>Hogares; 0 se toma como dato faltante.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>How many nearest centers to give; each is a row with its rank.</source>
        <translation>Cuántos de los centros más cercanos se dan; cada uno es una fila con su posición.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>How much a place counts as it gets farther, in gravity and e2sfca.</source>
        <translation>Cuánto cuenta un lugar conforme queda más lejos, en gravity y e2sfca.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>How the spread of the localities to be taken in a territory is measured.</source>
        <translation>Cómo se mide la dispersión de las localidades por tomar en un territorio.</translation>
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
        <location filename="../resources/reports/study.html.j2"/>
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
        <location filename="../resources/styles/verdict.qml"/>
        <source>Included by hand</source>
        <translation>Incluida manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Inhabitants a locality must exceed to count in the ranking of territories.</source>
        <translation>Habitantes que la localidad debe superar para contar en la jerarquización de territorios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Inhabitants or sales of each market; Huff needs it. A market of size 0 attracts nothing.</source>
        <translation>Habitantes o ventas de cada mercado; lo necesita Huff. Un mercado de tamaño 0 no atrae nada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Instead of roads: a table with origin_id, dest_id and total_min (minutes).</source>
        <translation>En lugar de caminos: una tabla con origin_id, dest_id y total_min (minutos).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Is municipal seat</source>
        <translation>Es cabecera municipal</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Join crossings of one level</source>
        <translation>Unir cruces de un mismo nivel</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Joined from a dissolved territory</source>
        <translation>Proviene de un territorio disuelto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Joining tolerance (m)</source>
        <translation>Tolerancia de unión (m)</translation>
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
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Kilometers</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Kilometers by road</source>
        <translation>Kilómetros por carretera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Kilometers of road with load</source>
        <translation>Kilómetros de camino con carga</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Kilometers to the seat</source>
        <translation>Kilómetros a la cabecera</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Largest dispersion (m)</source>
        <translation>Dispersión máxima (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Largest distance between two</source>
        <translation>Mayor distancia entre dos localidades</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Largest producer</source>
        <translation>Mayor productor</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.</source>
        <translation>La capa “{}” no tiene sistema de referencia de coordenadas (SRC). Asígnelo en Capa ▸ SRC de la capa y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}” has no field “{}”. Choose one of its fields: {}.</source>
        <translation>La capa “{}” no tiene el campo “{}”. Elija uno de sus campos: {}.</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../resources/reports/study.html.j2"/>
        <source>Least travel time by road, plus walking to and from the road. Dijkstra (1959); Geurs and van Wee (2004).</source>
        <translation>Menor tiempo de traslado por carretera, más la caminata hasta el camino y desde él. Dijkstra (1959); Geurs y van Wee (2004).</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Lines burned over the land cover with their speed; the fastest where several share a cell.</source>
        <translation>Líneas que se sobreponen a la cobertura del suelo con su velocidad; la más rápida cuando varias comparten una celda.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Lines of the road network. Roads join where they end or share a vertex.</source>
        <translation>Líneas de la red de caminos. Los caminos se unen donde terminan o comparten un vértice.</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Livestock production by locality (illustrative)</source>
        <translation>Producción ganadera por localidad (ilustrativa)</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/access_section.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Localities by verdict</source>
        <translation>Localidades según su dictamen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_times.py"/>
        <source>Localities in no municipality: {}, by the codes of layer “{}” (rows {}).</source>
        <translation>Localidades cuyo municipio no se encontró: {}; capa de municipios “{}” (filas de las localidades: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities not judged for missing data</source>
        <translation>Localidades sin dictaminar por falta de datos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities that could not be judged: {} ({}).</source>
        <translation>Localidades que no se pudieron dictaminar: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Localities that reach a center</source>
        <translation>Localidades que llegan a un centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Localities that reach none</source>
        <translation>Localidades que no llegan a ninguno</translation>
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
        <location filename="../processing/reports/access_section.py"/>
        <source>Localities without access, by reason</source>
        <translation>Localidades sin acceso, según el motivo</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Localities, families and people by verdict</source>
        <translation>Localidades, familias y habitantes según el dictamen</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Locality</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Locality code</source>
        <translation>Clave de localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Locality name</source>
        <translation>Nombre de la localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Longest time (minutes)</source>
        <translation>Tiempo máximo (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Longest trip (minutes)</source>
        <translation>Traslado máximo (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Longest trip for cumulative and for the catchments.</source>
        <translation>Traslado máximo para cumulative y para las áreas de influencia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Longest trip within a territory (minutes)</source>
        <translation>Traslado máximo dentro de un territorio (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>MTC Peru</source>
        <translation>MTC de Perú</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Main product</source>
        <translation>Producto principal</translation>
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
        <source>Margin to the second choice (min)</source>
        <translation>Margen respecto de la segunda opción (min)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Mean edge of the minimum spanning tree</source>
        <translation>Tramo medio del árbol de expansión mínima</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Mean minutes to the center</source>
        <translation>Minutos al centro, en promedio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Meters to the seat</source>
        <translation>Metros a la cabecera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Meters, or the units of the distance field.</source>
        <translation>Metros, o la unidad del campo de distancia.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Method and sources</source>
        <translation>Método y fuentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Minutes on foot</source>
        <translation>Minutos a pie</translation>
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
        <location filename="../resources/styles/verdict.qml"/>
        <source>Missing data</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>More than 120 minutes</source>
        <translation>Más de 120 minutos</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>More than {}</source>
        <translation>Más de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../ui/sample_project.py"/>
        <source>Municipalities</source>
        <translation>Municipios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Municipalities without a seat among the localities: {} ({}).</source>
        <translation>Municipios sin cabecera entre las localidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Municipality code</source>
        <translation>Clave de municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Municipality code (polygons)</source>
        <translation>Clave de municipio (polígonos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Municipality code of the locality</source>
        <translation>Clave de municipio de la localidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Municipality of each locality.</source>
        <translation>Municipio de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Name or code of the product or activity.</source>
        <translation>Nombre o clave del producto o de la actividad.</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Nearest seat of the territory</source>
        <translation>La cabecera más cercana del territorio</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Negative values, which count as missing: {} of field “{}” of layer “{}” (rows {}).</source>
        <translation>Valores negativos que se toman como faltantes: {} en el campo “{}” de la capa “{}” (filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Neighbors</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Neighbors must be 8 or 16.</source>
        <translation>Los vecinos deben ser 8 o 16.</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>New study…</source>
        <translation>Nuevo estudio…</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>No access by road</source>
        <translation>Sin acceso por carretera</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>No center of layer “{}” lies on a cell that can be passed: of {} centers, {} are outside the raster and {} on no data, impassable cells or barriers. Check that both layers cover the same region.</source>
        <translation>Ningún centro de la capa “{}” está en una celda transitable. Centros en total: {}; fuera del ráster: {}; en celdas sin dato, intransitables o con barrera: {}. Verifique que ambas capas cubran la misma región.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>No eligible locality</source>
        <translation>Sin localidades elegibles</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_roads.qml"/>
        <source>No load</source>
        <translation>Sin carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>No market of layer “{}” has a size above 0 in field “{}”. Choose another field, or the nearest market.</source>
        <translation>Ningún mercado de la capa “{}” tiene un tamaño mayor que 0 en el campo “{}”. Elija otro campo, o bien el mercado más cercano.</translation>
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
        <location filename="../processing/layers/roads.py"/>
        <source>No speed or class field given: all roads at {:g} km/h.</source>
        <translation>No se indicó campo de velocidad ni de clase: todos los caminos a {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../resources/styles/access.qml"/>
        <source>No supply within reach</source>
        <translation>Sin oferta al alcance</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>No territory</source>
        <translation>Sin territorio</translation>
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
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: one-way roads do not let it reach an urban center.</source>
        <translation>Sin territorio: los caminos de un solo sentido no le permiten llegar a un centro urbano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: too far from any road.</source>
        <translation>Sin territorio: está demasiado lejos de cualquier camino.</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Number in the raster</source>
        <translation>Número en el ráster</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Number of production units with less than 20 hectares.</source>
        <translation>Número de unidades de producción con menos de 20 hectáreas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Number of the other road</source>
        <translation>Número del otro camino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Number of the road in its layer</source>
        <translation>Número del camino en su capa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>OD matrix</source>
        <translation>Matriz OD</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Of equally near markets, the first of the layer is taken.</source>
        <translation>Entre mercados igual de cercanos se toma el primero de la capa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Of the power (empty: 1) or of the exponential, per minute (empty: 0.05).</source>
        <translation>De la potencia (vacío: 1) o de la exponencial, por minuto (vacío: 0.05).</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>On Debian or Ubuntu run: sudo apt install {}</source>
        <translation>En Debian o Ubuntu ejecute: sudo apt install {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>On the ellipsoid, on the plane of the layer's reference system (in meters), or already measured, for example by road.</source>
        <translation>Sobre el elipsoide, en el plano del sistema de referencia de la capa (en metros), o ya medida, por ejemplo por carretera.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>One row per pair. For millions of pairs choose a file: a temporary layer stays in memory.</source>
        <translation>Una fila por par. Para millones de pares elija un archivo: una capa temporal se queda en la memoria.</translation>
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
        <location filename="../processing/reports/access_section.py"/>
        <source>One-way roads do not let it through</source>
        <translation>Los caminos de un solo sentido no la dejan pasar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Only for an OD matrix: the codes that it holds.</source>
        <translation>Solo para una matriz OD: las claves que contiene.</translation>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origin code</source>
        <translation>Clave del origen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Other problems</source>
        <translation>Otros problemas</translation>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs that have no row</source>
        <translation>Pares que no tienen fila</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Parameters, version and hash of the inputs (JSON)</source>
        <translation>Parámetros, versión y huella digital de los insumos (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_parts.qml"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Parts not connected with the longest one</source>
        <translation>Partes no conectadas con la más larga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Passable cells that reach none</source>
        <translation>Celdas transitables que no llegan a ningún centro</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Pieces of road with load or betweenness.</source>
        <translation>Tramos de camino con carga o intermediación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places that are not in the OD matrix with a time: {} of layer “{}”.</source>
        <translation>Lugares que no están en la matriz OD con un tiempo: {} en la capa “{}”.</translation>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places with supply within reach</source>
        <translation>Lugares con oferta al alcance</translation>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places without a supply above 0: {} of layer “{}”.</source>
        <translation>Lugares sin oferta mayor que 0: {} en la capa “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Planar</source>
        <translation>Plana</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Planar distance needs a projected reference system; layer “{}” is in degrees. Reproject it or choose the ellipsoidal distance.</source>
        <translation>La distancia plana requiere un sistema de referencia proyectado; la capa “{}” está en grados. Reproyéctela o elija la distancia elipsoidal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Points from which people travel.</source>
        <translation>Puntos de donde parte la gente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Points of localities, municipal seats included.</source>
        <translation>Puntos de localidades, incluidas las cabeceras municipales.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Points that take the time of the cell they lie in.</source>
        <translation>Puntos que toman el tiempo de la celda en la que están.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Points where production is sold: urban centers, collection or processing plants.</source>
        <translation>Puntos donde se vende la producción: centros urbanos, centros de acopio o plantas procesadoras.</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Population above</source>
        <translation>Población mayor que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Population floor applies to</source>
        <translation>El mínimo de población se aplica a</translation>
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
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Problems of the roads</source>
        <translation>Problemas de los caminos</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Production table</source>
        <translation>Tabla de producción</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Production: municipality</source>
        <translation>Producción: municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Production: product</source>
        <translation>Producción: producto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Production: value</source>
        <translation>Producción: valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Program families</source>
        <translation>Familias atendidas</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Quota rule</source>
        <translation>Regla del cupo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Rank</source>
        <translation>Posición</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Ranking of territories only</source>
        <translation>Solo a la jerarquización de territorios</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Ratio of units to households above</source>
        <translation>Relación UP/hogares mayor que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/reports/access_section.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
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
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Reason without trip</source>
        <translation>Por qué no hay traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Reason without trips</source>
        <translation>Por qué no hay traslados</translation>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Repeated rows added up</source>
        <translation>Filas repetidas que se sumaron</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Residents</source>
        <translation>Residentes</translation>
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
        <location filename="../processing/layers/roads.py"/>
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
        <location filename="../processing/layers/roads.py"/>
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
        <location filename="../processing/layers/roads.py"/>
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
        <location filename="../processing/layers/roads.py"/>
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
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads under 40 km/h</source>
        <translation>Caminos de menos de 40 km/h</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>Roads whose class has no speed: {} of layer “{}” ({}) took the default of {:g} km/h.</source>
        <translation>Caminos cuya clase no tiene velocidad: {} en la capa “{}” ({}); se tomó la predeterminada de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>Roads with an unknown direction code: {} of layer “{}” ({}); traffic both ways was assumed.</source>
        <translation>Caminos con un código de sentido desconocido: {} en la capa “{}” ({}); se supuso doble sentido.</translation>
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
        <location filename="../processing/layers/roads.py"/>
        <source>Roads without usable speed: {} of layer “{}” took that of their class.</source>
        <translation>Caminos sin velocidad utilizable: {} en la capa “{}”; se tomó la de su clase.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <location filename="../processing/layers/roads.py"/>
        <source>Roads without usable speed: {} of layer “{}” took the default of {:g} km/h.</source>
        <translation>Caminos sin velocidad utilizable: {} en la capa “{}”; se tomó la predeterminada de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Roads written</source>
        <translation>Caminos escritos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Rows left out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_times.py"/>
        <source>Rows with an origin or a center that does not exist: {} of table “{}”.</source>
        <translation>Filas con un origen o un centro que no existe: {} en la tabla “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/supply_trips.py"/>
        <source>Rows with an origin or a destination that does not exist: {} of table “{}”.</source>
        <translation>Filas con un origen o un destino que no existe: {} en la tabla “{}”.</translation>
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
        <location filename="../ui/sample_project.py"/>
        <source>Sample study: Oaxaca (partly illustrative data)</source>
        <translation>Estudio de muestra: Oaxaca (datos en parte ilustrativos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Seat of its own municipality</source>
        <translation>La cabecera de su propio municipio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Second choice</source>
        <translation>Segunda opción</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Selected</source>
        <translation>Seleccionada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Selected localities</source>
        <translation>Localidades seleccionadas</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Selected localities, by program families</source>
        <translation>Localidades seleccionadas, según las familias atendidas</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Share of 1: 0.24 is 24 %.</source>
        <translation>Es una proporción: 0.24 equivale a 24 %.</translation>
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
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Share sent to the market</source>
        <translation>Proporción que va al mercado</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slows walking down as if always uphill. Without it, elevation is used.</source>
        <translation>Frena la caminata como si siempre fuera de subida. Sin ella se usa la elevación.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Smaller territories are dissolved and their units join the next center.</source>
        <translation>Los territorios con menos población se disuelven y sus unidades pasan al siguiente centro.</translation>
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
        <location filename="../processing/reports/study_results.py"/>
        <source>Source: layers {} of {}.</source>
        <translation>Fuente: capas {} de {}.</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources without a trip</source>
        <translation>Orígenes sin traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources without an amount</source>
        <translation>Orígenes sin cantidad</translation>
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
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Speed (km/h)</source>
        <translation>Velocidad (km/h)</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>State code</source>
        <translation>Clave de entidad</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>State of each locality.</source>
        <translation>Entidad de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Straight lines from origin to destination, in the reference system of the origins.</source>
        <translation>Líneas rectas del origen al destino, en el sistema de referencia de los orígenes.</translation>
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
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Suspect yearly totals</source>
        <translation>Totales anuales sospechosos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Table or layer with one row per unit, product and year.</source>
        <translation>Tabla o capa con una fila por unidad territorial, producto y año.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Table with code, decision (include or exclude), author, date and reason.</source>
        <translation>Tabla con los campos code, decision (incluir o excluir), author, date y reason.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Table with level (territory or state), code and quota. Without it all eligible localities are taken.</source>
        <translation>Tabla con los campos level (territorio o entidad), code y quota. Sin ella se toman todas las localidades elegibles.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Table “{}” decides twice on “{}”. Leave one decision.</source>
        <translation>La tabla “{}” decide dos veces sobre “{}”. Deje una sola decisión.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Table “{}” gives two quotas for “{}”. Leave one.</source>
        <translation>La tabla “{}” da dos cupos a “{}”. Deje uno solo.</translation>
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
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territories by population</source>
        <translation>Territorios según su población</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories by travel time</source>
        <translation>Territorios por tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories dissolved, below the least population: {} ({}).</source>
        <translation>Territorios disueltos por no alcanzar la población mínima: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories of one unit</source>
        <translation>Territorios con una sola unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories of one unit only: {}.</source>
        <translation>Territorios con una sola unidad territorial: {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territories were not delimited: the study had no urban centers or municipal seats.</source>
        <translation>No se delimitaron los territorios: el estudio no tenía centros urbanos ni cabeceras municipales.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Territories without a municipal seat among the localities: {} ({}).</source>
        <translation>Territorios sin cabecera municipal entre las localidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Territory {} was passed over: its localities are spread over {:.0f} m.</source>
        <translation>Se omitió el territorio {}: la dispersión de sus localidades es de {:.0f} m.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Territory, if already defined</source>
        <translation>Territorio, si ya está definido</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>The demand with its own columns and the indices.</source>
        <translation>La demanda con sus propias columnas y los índices.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>The first {} of {} are shown; the layer has all.</source>
        <translation>Se muestran las primeras {} de {}; la capa las tiene todas.</translation>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The larger, the less a far market attracts; with 0 only size matters.</source>
        <translation>Cuanto mayor sea, menos atrae un mercado lejano; con 0 solo cuenta el tamaño.</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The legend of the raster of nearest centers.</source>
        <translation>La leyenda del ráster de centros más cercanos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The localities with their own columns and the time.</source>
        <translation>Las localidades con sus propias columnas y el tiempo.</translation>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The nearest market</source>
        <translation>Al mercado más cercano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The number of the nearest center; the centers with their number say which is which.</source>
        <translation>El número del centro más cercano; los centros con su número dicen cuál es cuál.</translation>
    </message>
    <message>
        <location filename="../processing/layers/sinks.py"/>
        <source>The output could not be written: {}</source>
        <translation>No se pudo escribir el resultado: {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>The parts of the network that hang together, the longest first.</source>
        <translation>Las partes de la red conectadas entre sí, de la más larga a la más corta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>The program does not operate there</source>
        <translation>El programa no opera ahí</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>The roads with their own columns and the common ones.</source>
        <translation>Los caminos con sus propias columnas y las comunes.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>The run gave no warnings: every record was used.</source>
        <translation>No hubo advertencias: se usaron todos los registros.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The same in every direction</source>
        <translation>Igual en todos los sentidos</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>The table of land cover speeds cannot be read at “{}”. Write pairs of numbers like 1=5; 2=3.5, each class once, up to {:g} km/h.</source>
        <translation>No se puede leer la tabla de velocidades por cobertura del suelo en “{}”. Escriba pares de números como 1=5; 2=3.5, cada clase una sola vez, hasta {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>The unit's own effect</source>
        <translation>Efecto propio de la unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>The zones cannot be read at “{}”. Write pairs minutes=weight like 10=1; 20=0.68, with ascending minutes and weights from 0 to 1.</source>
        <translation>No se pueden leer las zonas en “{}”. Escriba pares minutos=peso como 10=1; 20=0.68, con minutos en orden ascendente y pesos de 0 a 1.</translation>
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
        <location filename="../resources/reports/study.html.j2"/>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>To the center</source>
        <translation>Hacia el centro</translation>
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
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Total minutes</source>
        <translation>Minutos totales</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Travel time</source>
        <translation>Tiempo de traslado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Travel times</source>
        <translation>Tiempos de traslado</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Trips</source>
        <translation>Traslados</translation>
    </message>
    <message>
        <location filename="../resources/styles/centers.qml"/>
        <source>Under 15,000 inhabitants</source>
        <translation>Menos de 15,000 habitantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Unique code of each locality.</source>
        <translation>Clave única de cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Unique code of each market.</source>
        <translation>Clave única de cada mercado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Unit</source>
        <translation>Unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Unit code</source>
        <translation>Clave de la unidad territorial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Units</source>
        <translation>Unidades territoriales</translation>
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
        <source>Units by territory</source>
        <translation>Unidades según su territorio</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Units most specialized in each product, where it is at least {} of their production</source>
        <translation>Unidades territoriales más especializadas en cada producto, donde este es al menos {} de su producción</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Units per household</source>
        <translation>Unidades de producción por hogar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units that make up the territories, usually municipalities.</source>
        <translation>Unidades que forman los territorios, por lo general municipios.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Units with a quotient above 1</source>
        <translation>Unidades territoriales con cociente mayor que 1</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units with their territory</source>
        <translation>Unidades territoriales con su territorio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units without territory</source>
        <translation>Unidades territoriales sin territorio</translation>
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
        <location filename="../resources/styles/desire_lines.qml"/>
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
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Urban center</source>
        <translation>Centro urbano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <location filename="../ui/sample_project.py"/>
        <source>Urban centers</source>
        <translation>Centros urbanos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Value</source>
        <translation>Valor</translation>
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
        <location filename="../processing/layers/features.py"/>
        <source>Values that are not numbers and count as missing: {} of field “{}” of layer “{}” (first: {}; rows {}).</source>
        <translation>Valores que no son números y se toman como faltantes: {} en el campo “{}” de la capa “{}” (primeros: {}; filas: {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Verdict</source>
        <translation>Dictamen</translation>
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
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>What happens with the locality that would cross the quota.</source>
        <translation>Qué se hace con la localidad que rebasaría el cupo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>What is added up against the quotas.</source>
        <translation>Qué se suma para compararlo con los cupos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>What production units are divided by.</source>
        <translation>Entre qué se dividen las unidades de producción.</translation>
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
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Where people live. Without municipalities, the localities themselves are the units.</source>
        <translation>Donde vive la gente. Si no hay municipios, las propias localidades son las unidades.</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Which municipal seats count for each locality.</source>
        <translation>Qué cabeceras municipales cuentan para cada localidad.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Whose fields the layer has.</source>
        <translation>De qué fuente son los campos de la capa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>accessibility, Hansen, gravity, market access, cumulative opportunities, 2SFCA, E2SFCA, floating catchment, supply and demand, services, health, schools</source>
        <translation>accesibilidad, Hansen, gravedad, gravitacional, acceso a mercados, oportunidades acumuladas, 2SFCA, E2SFCA, área de influencia flotante, oferta y demanda, servicios, salud, escuelas</translation>
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
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>already prepared</source>
        <translation>ya preparada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>corridor, market, load, flow, freight, all-or-nothing assignment, Huff, betweenness, catchment, productive axis, road network</source>
        <translation>corredor, microcorredor, mercado, carga, flujo, transporte de carga, asignación todo o nada, Huff, intermediación, área de influencia, eje productivo, red de caminos, carreteras</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>distance to the seat unknown: check its geometry</source>
        <translation>no se conoce la distancia a la cabecera: revise la geometría</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>functional territories, catchment, travel time, urban center, hinterland, delimitation, region</source>
        <translation>territorios funcionales, área de influencia, tiempo de traslado, centro urbano, hinterland, delimitación, región, regionalización</translation>
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
        <location filename="../processing/algorithms/base.py"/>
        <source>manual.en.md</source>
        <translation>manual.es.md</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
        <source>study, report, territories, accessibility, prioritization, productive axes, complete, all in one</source>
        <translation>estudio, informe, reporte, diagnóstico, territorios, accesibilidad, priorización, ejes productivos, completo, todo en uno</translation>
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
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} territorial units are less than {} minutes nearer to their center than to the next one: look at them before deciding.</source>
        <translation>Unidades territoriales a casi el mismo tiempo de dos centros: {}, con menos de {} minutos de diferencia; revíselas antes de decidir.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} territorial units have no territory; the column why of layer territory_units says the reason.</source>
        <translation>Unidades territoriales sin territorio: {}; la columna why de la capa territory_units da el motivo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
        <source>“{}” needs the field “{}”. Choose it.</source>
        <translation>“{}” necesita el campo “{}”. Elíjalo.</translation>
    </message>
</context>
</TS>
