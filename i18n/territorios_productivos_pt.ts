<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>TerritoriosProductivos</name>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>0 when slopes do not slow vehicles down.</source>
        <translation>0 quando a declividade não reduz a velocidade dos veículos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 family short</source>
        <translation>falta 1 família</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>1 for a full count; 0.1 where one in ten was asked and the flows were scaled up to all.</source>
        <translation>1 para uma contagem completa; 0.1 quando se perguntou a uma em cada dez pessoas e os fluxos foram expandidos para o total.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 inhabitant short</source>
        <translation>falta 1 habitante</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 m too far from the seat</source>
        <translation>1 m além do raio da sede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 production unit under 20 ha short</source>
        <translation>falta 1 unidade produtiva com menos de 20 ha</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>1 too far in the distance field</source>
        <translation>1 além do limite no campo de distância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>1, true, yes or sí for the seats of municipalities.</source>
        <translation>1, true, yes, sí ou s para as sedes municipais.</translation>
    </message>
    <message>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>10 to 25 %</source>
        <translation>10 a 25 %</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>10 to 30 minutes less</source>
        <translation>10 a 30 minutos a menos</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>10 to 30 minutes more</source>
        <translation>10 a 30 minutos a mais</translation>
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
        <translation>15.000 a 50.000 habitantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>1: in proportion; 0: all attract alike.</source>
        <translation>1: em proporção; 0: todas atraem igualmente.</translation>
    </message>
    <message>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>25 to 50 %</source>
        <translation>25 a 50 %</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>30 minutes less, or better</source>
        <translation>30 minutos a menos, ou melhor</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>30 minutes more, or worse</source>
        <translation>30 minutos a mais, ou pior</translation>
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
        <translation>50.000 habitantes ou mais</translation>
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
        <translation>8, ou 16 com os movimentos do cavalo no xadrez: caminhos mais retos, com o dobro do tempo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>&lt;p&gt;A form with which to visit the selected localities before deciding, in QField, in QGIS or on paper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities as Four criteria gives them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; A GeoPackage whose layer opens as a form, with lists of answers in your language: support of the authority (&lt;i&gt;governance&lt;/i&gt;)&lt;i&gt;, conflict, activity_viable, activity, organization, observations&lt;/i&gt;, and the &lt;i&gt;decision&lt;/i&gt; (keep, include, exclude), which needs an &lt;i&gt;author&lt;/i&gt;, a &lt;i&gt;visit_date&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;. The same as a table for printing. A file that exists is never overwritten: it may hold answers. Import field sheet turns the filled sheet into decisions by hand.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Lessons of the first year of Programa Territorios Productivos: governance, social and economic conditions are seen on the spot, and about one locality in ten had no viable activity.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Um formulário para visitar as localidades selecionadas antes de decidir, no QField, no QGIS ou em papel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; As localidades, tal como as entrega Quatro critérios.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; Um GeoPackage cuja camada se abre como formulário, com listas de respostas em seu idioma: apoio da autoridade (&lt;i&gt;governance&lt;/i&gt;)&lt;i&gt;, conflict, activity_viable, activity, organization, observations&lt;/i&gt;, e a decisão (&lt;i&gt;decision&lt;/i&gt;: manter, incluir, excluir), que precisa de autor (&lt;i&gt;author&lt;/i&gt;), data da visita (&lt;i&gt;visit_date&lt;/i&gt;) e motivo (&lt;i&gt;reason&lt;/i&gt;). O mesmo em tabela, para imprimir. Um arquivo existente nunca é sobrescrito: pode conter respostas. Importar ficha de campo transforma a ficha preenchida em decisões manuais.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Lições do primeiro ano do Programa Territorios Productivos: a governança e as condições sociais e econômicas são vistas no local, e cerca de uma localidade em cada dez não tinha nenhuma atividade viável.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>&lt;p&gt;A road layer ready to travel on: speed, direction, level and class in one form, and its drawing mended where you ask for it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profiles.&lt;/b&gt; Automatic recognizes the fields of INEGI's Red Nacional de Caminos (TIPO_VIAL, CIRCULA, VELOCIDAD), OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) and Peru's MTC (CODRUTA, TRAYECTORI; it has no speed or direction, and you name its field of surface). A field given above goes before that of the profile. A layer already prepared keeps its columns.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Speeds.&lt;/b&gt; The road's own (text like 50 km/h or 30 mph is read), else that of its class, else the default; times the factor of its surface when a surface field is given, and of the season. Speeds by class and factors are assumptions for planning: paved 1, gravel 0.8, earth 0.6 in the dry season; 0.9, 0.65 and 0.4 in the rainy one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The roads with their own columns and &lt;i&gt;speed_kmh&lt;/i&gt;, &lt;i&gt;direction&lt;/i&gt; (B both, FT as drawn, TF against, N closed), &lt;i&gt;level&lt;/i&gt;, &lt;i&gt;road_class&lt;/i&gt;, &lt;i&gt;speed_source&lt;/i&gt; (field, class, default) and &lt;i&gt;speed_factor&lt;/i&gt;. The log has a row for each change with its place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma camada de vias pronta para calcular deslocamentos: velocidade, sentido, nível e classe em um formato único, e o traçado reparado onde você indicar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perfis.&lt;/b&gt; O automático reconhece os campos da Red Nacional de Caminos do INEGI (TIPO_VIAL, CIRCULA, VELOCIDAD), do OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) e do MTC do Peru (CODRUTA, TRAYECTORI; não tem velocidade nem sentido, e é você quem indica o campo de revestimento). Um campo informado acima prevalece sobre o do perfil. Uma camada já preparada conserva suas colunas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Velocidades.&lt;/b&gt; A da própria via (textos como 50 km/h ou 30 mph são lidos); na falta dela, a da sua classe; e, por último, a padrão; multiplicada pelo fator do revestimento, quando se informa um campo de revestimento, e da estação. As velocidades por classe e os fatores são hipóteses de planejamento: pavimentada 1, cascalho 0.8, terra 0.6 na estação seca; 0.9, 0.65 e 0.4 na chuvosa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; As vias com suas próprias colunas e &lt;i&gt;speed_kmh&lt;/i&gt;, &lt;i&gt;direction&lt;/i&gt; (B nos dois sentidos, FT no sentido do traçado, TF no contrário, N fechada), &lt;i&gt;level&lt;/i&gt;, &lt;i&gt;road_class&lt;/i&gt;, &lt;i&gt;speed_source&lt;/i&gt; (field, class, default: campo, classe, padrão) e &lt;i&gt;speed_factor&lt;/i&gt;. O registro tem uma linha para cada alteração, com seu local.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>&lt;p&gt;A table of flows for the methods of territories where no census asked people where they go: what a gravity model expects from people, attraction and travel time. It is no observation: each row says &lt;i&gt;modeled&lt;/i&gt;, and so does everything that is made of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Units (polygons or points) with the people who go somewhere and, if known, what draws them; roads, or a table of travel times with &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; and &lt;i&gt;total_min&lt;/i&gt;. With localities, trips of a unit start and end at its largest locality, else at a point inside it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; T_ij = P_i·A_j^α·t_ij^−β / Σ_k A_k^α·t_ik^−β: all people P_i of a unit are shared among the units it reaches, its own included. Constrained on both sides, units also receive in proportion to A_j^α, by balancing in turns (Furness) until totals agree to 1e-9; parts of the road network that do not meet each receive what they send. The time within a unit is half that to its nearest one, unless it is given; shorter times than a minute count as one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Flows: &lt;i&gt;origin, destination, amount&lt;/i&gt; (people), &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;modeled&lt;/i&gt; (true). Totals: &lt;i&gt;unit_id, mass, attraction, sent, received, own&lt;/i&gt; (people who stay) and the &lt;i&gt;reason&lt;/i&gt; why a unit sends nothing: no_mass, no_geometry, no_locality, off_network, no_destination (it reaches no other unit within the limits).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Wilson (1971), Environment and Planning 3, 1–32; Huff (1963), Land Economics 39, 81–90; Furness (1965), Traffic Engineering and Control 7, 458–460; time within a unit: Martin and McGuckin (1998), NCHRP Report 365.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma tabela de fluxos para os métodos de territórios onde nenhum censo perguntou às pessoas aonde elas vão: o que um modelo gravitacional espera a partir das pessoas, da atração e do tempo de deslocamento. Não é uma observação: cada linha diz &lt;i&gt;modeled&lt;/i&gt;, e o mesmo vale para tudo o que se faz com ela.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Unidades (polígonos ou pontos) com as pessoas que se deslocam e, se conhecido, o que as atrai; vias, ou uma tabela de tempos de deslocamento com &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; e &lt;i&gt;total_min&lt;/i&gt;. Com localidades, os trajetos de uma unidade começam e terminam na sua maior localidade; sem elas, em um ponto dentro da unidade.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; T_ij = P_i·A_j^α·t_ij^−β / Σ_k A_k^α·t_ik^−β: todas as pessoas P_i de uma unidade são repartidas entre as unidades que ela alcança, inclusive ela própria. Com restrição dos dois lados, as unidades também recebem em proporção a A_j^α, equilibrando-se ora um lado, ora o outro (Furness) até que os totais coincidam com precisão de 1e-9; as partes da rede viária que não se encontram recebem, cada uma, o que enviam. O tempo dentro de uma unidade é metade do tempo até a mais próxima, salvo se for informado; os tempos menores que um minuto contam como um.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Fluxos: &lt;i&gt;origin, destination, amount&lt;/i&gt; (pessoas), &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;modeled&lt;/i&gt; (verdadeiro). Totais: &lt;i&gt;unit_id, mass, attraction, sent, received, own&lt;/i&gt; (pessoas que ficam) e o motivo (&lt;i&gt;reason&lt;/i&gt;) pelo qual uma unidade não envia nada: no_mass, no_geometry, no_locality, off_network, no_destination (não alcança nenhuma outra unidade dentro dos limites).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Wilson (1971), Environment and Planning 3, 1–32; Huff (1963), Land Economics 39, 81–90; Furness (1965), Traffic Engineering and Control 7, 458–460; tempo dentro de uma unidade: Martin e McGuckin (1998), NCHRP Report 365.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>&lt;p&gt;Along which roads the production of each place goes to its market, and how much goes along each road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of sources with their amount (tons, value, families, in any one unit); points of markets with a code and, for Huff, a size above 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each source sends its amount to the market of least time, or shares it among markets by Huff, S·t^−β / Σ S·t^−β. Every part goes along its path of least time; congestion is not considered. Points are tied to the nearest place along a road, which is cut there, so loads are exact. Time is by road plus the walks between points and roads; where the market is no farther than those walks, the trip is on foot and loads no road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads: &lt;i&gt;load&lt;/i&gt; (in the unit of the amounts, both directions together), &lt;i&gt;load_km&lt;/i&gt; (load × km), &lt;i&gt;betweenness&lt;/i&gt; (paths between any source and any market along the road, halved: it does not depend on amounts). Sources: &lt;i&gt;market_id&lt;/i&gt; and, for Huff, the &lt;i&gt;share&lt;/i&gt; of the market that takes most, &lt;i&gt;total_min, drive_min, walk_min, road_km, delivered&lt;/i&gt;, and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, other_component, one_way_trap, no_attraction (no market with a size can be reached) or no_amount. Markets: &lt;i&gt;received, sources&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, unreached, no_size. Flows: a row per source and market. Totals: amount × minutes by road (walks not included) and amount × km. What leaves the sources arrives, or is told to be undelivered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39, 81–90; Brandes (2008), Social Networks 30, 136–145.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Por quais vias a produção de cada local chega ao seu mercado e quanto passa por cada via.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe; pontos de origem com sua quantidade (toneladas, valor ou famílias, em uma única unidade de medida); pontos de mercado com código e, para Huff, tamanho maior que 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada origem envia sua quantidade ao mercado de menor tempo ou a reparte entre os mercados segundo Huff, S·t^−β / Σ S·t^−β. Cada parcela segue o caminho de menor tempo; o congestionamento não é considerado. Os pontos são ligados ao lugar mais próximo ao longo de uma via, que é cortada ali; por isso, as cargas são exatas. O tempo é o do percurso pelas vias mais o das caminhadas entre os pontos e as vias; quando o mercado não está mais longe do que essas caminhadas, o trajeto é feito a pé e não carrega nenhuma via.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Vias: &lt;i&gt;load&lt;/i&gt; (na unidade das quantidades, nos dois sentidos somados), &lt;i&gt;load_km&lt;/i&gt; (carga × km), &lt;i&gt;betweenness&lt;/i&gt; (caminhos entre qualquer origem e qualquer mercado que passam pela via, divididos por dois: não depende das quantidades). Origens: &lt;i&gt;market_id&lt;/i&gt; e, para Huff, a proporção (&lt;i&gt;share&lt;/i&gt;) do mercado que recebe a maior parte, &lt;i&gt;total_min, drive_min, walk_min, road_km, delivered&lt;/i&gt; e um motivo (&lt;i&gt;reason&lt;/i&gt;): no_geometry, off_network, other_component, one_way_trap, no_attraction (não se alcança nenhum mercado com tamanho) ou no_amount. Mercados: &lt;i&gt;received, sources&lt;/i&gt; e um motivo (&lt;i&gt;reason&lt;/i&gt;): no_geometry, off_network, unreached, no_size. Fluxos: uma linha por origem e mercado. Totais: quantidade × minutos pelas vias (sem as caminhadas) e quantidade × km. O que sai das origens chega ao destino ou é informado como não entregue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39, 81–90; Brandes (2008), Social Networks 30, 136–145.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>&lt;p&gt;Cities and their hinterland: the municipalities that are the city, and those of which enough residents work in it. Not every municipality gets an area.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table of flows: origin, destination, amount, the flows inside each unit included. Polygons of the units, with the same codes. Urban centers with their population: points, or polygons, over which their people are spread evenly; rows with the same code are parts of one center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; 1. Centers with the least population or more count; 15,000 suits rural regions better than the 50,000 of the source. 2. A unit is core when more than half of its population lives in them; where its population is not known, when a center (or half of its area, for polygons) lies in it. With two centers in one unit the larger one names it. 3. Cores merge while one sends the given share of its residents to the other. 4. A unit with that share of its residents working in a core is its hinterland; where several qualify, of the largest share. 5. Units, or groups of them, all of whose neighbors belong to one area are included, and units detached from their core are dropped. At the edge of the map only single units are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mexico's metropolitan zones.&lt;/b&gt; With &lt;i&gt;live in the core, of those who come to the unit&lt;/i&gt; (10 in the source) a unit also joins when that percentage of the people who work in it live in the core.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units and territories with the columns of &lt;i&gt;Travel-to-work areas&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; stays empty. &lt;i&gt;role&lt;/i&gt;: core, hinterland or unassigned. &lt;i&gt;core_share&lt;/i&gt;: residents who work in the core of its area or, without area, in the core where most do, of 1. &lt;i&gt;flag&lt;/i&gt; of units without area: below_share, exclave, no_residents, no_flows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Dijkstra, Poelman and Veneri (2019), The EU-OECD definition of a functional urban area, OECD Regional Development Working Papers 2019/11; SEDATU, CONAPO and INEGI (2018), Delimitación de las zonas metropolitanas de México 2015.&lt;/p&gt;</source>
        <translation>&lt;p&gt;As cidades e sua hinterlândia: os municípios que formam a cidade e aqueles cujos residentes trabalham nela em número suficiente. Nem todo município fica em uma área.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma tabela de fluxos: origem, destino, quantidade, incluídos os fluxos dentro de cada unidade. Polígonos das unidades, com os mesmos códigos. Centros urbanos com sua população: pontos, ou polígonos, sobre os quais seus habitantes são distribuídos uniformemente; as linhas com o mesmo código são partes de um só centro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; 1. Contam os centros com a população mínima ou mais; 15,000 convêm mais às regiões rurais do que os 50,000 da fonte. 2. Uma unidade é núcleo quando mais da metade da sua população vive neles; quando sua população não é conhecida, quando um centro (ou metade da área dele, com polígonos) fica dentro dela. Com dois centros em uma unidade, o maior lhe dá o nome. 3. Os núcleos se fundem quando um envia ao outro a proporção informada dos seus residentes. 4. Uma unidade com essa proporção dos seus residentes trabalhando em um núcleo é sua hinterlândia; quando vários se qualificam, do que tem a maior proporção. 5. As unidades, ou grupos delas, cujos vizinhos pertencem todos a uma área são incluídas, e as unidades separadas do seu núcleo são retiradas. Na borda do mapa, isso só vale para unidades isoladas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;As zonas metropolitanas do México.&lt;/b&gt; Com &lt;i&gt;vivem no núcleo, entre os que chegam à unidade&lt;/i&gt; (10 na fonte), uma unidade também se incorpora quando essa porcentagem das pessoas que trabalham nela vive no núcleo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Unidades e territórios com as colunas de &lt;i&gt;Áreas de deslocamento ao trabalho&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; fica vazia. &lt;i&gt;role&lt;/i&gt;: core, hinterland ou unassigned (núcleo, hinterlândia, sem território). &lt;i&gt;core_share&lt;/i&gt;: residentes que trabalham no núcleo da sua área ou, sem área, no núcleo aonde mais residentes vão, sobre 1. &lt;i&gt;flag&lt;/i&gt; das unidades sem área: below_share, exclave, no_residents, no_flows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fontes.&lt;/b&gt; Dijkstra, Poelman e Veneri (2019), The EU-OECD definition of a functional urban area, OECD Regional Development Working Papers 2019/11; SEDATU, CONAPO e INEGI (2018), Delimitación de las zonas metropolitanas de México 2015.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>&lt;p&gt;Compares two ways of dividing the same units into territories: two methods, two years, or ours against an official list such as the metropolitan zones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Two layers or tables with the code of each unit and of its territory. Codes that lost leading zeros are matched. A unit without a territory is allowed; it does not count in the two measures.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Adjusted Rand index: pairs of units that are together in both, beyond what chance would give; 1 when equal, about 0 when unrelated. Variation of information, in bits: what one division leaves unknown of the other, both ways; 0 when equal, at most log2 of the number of units. Territories are then matched one to one so that as many units as possible are in matched ones: a unit differs when it is not in the match of its territory.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The units that differ: &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;first&lt;/i&gt; and &lt;i&gt;second&lt;/i&gt;, their territories; &lt;i&gt;matched&lt;/i&gt;: the territory of the second that goes with the first; &lt;i&gt;reason&lt;/i&gt;: other_territory, unassigned_in_first, unassigned_in_second, not_in_first, not_in_second (the unit is missing there); and &lt;i&gt;why&lt;/i&gt;, in a sentence.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Hubert and Arabie (1985), Journal of Classification 2, 193–218; Meilă (2007), Journal of Multivariate Analysis 98, 873–895; Kuhn (1955), Naval Research Logistics Quarterly 2, 83–97.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara duas maneiras de dividir as mesmas unidades em territórios: dois métodos, dois anos, ou a nossa divisão com uma lista oficial, como a das zonas metropolitanas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Duas camadas ou tabelas com o código de cada unidade e o do seu território. Os códigos que perderam zeros à esquerda são emparelhados. Admite-se uma unidade sem território; ela não conta nas duas medidas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Índice de Rand ajustado: pares de unidades que estão juntas em ambas, além do que o acaso daria; 1 quando são iguais, cerca de 0 quando não têm relação. Variação de informação, em bits: o que uma divisão deixa desconhecido da outra, nos dois sentidos; 0 quando são iguais, no máximo log2 do número de unidades. Depois, os territórios são emparelhados um a um, de modo que o maior número possível de unidades fique em territórios emparelhados: uma unidade difere quando não está no par do seu território.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; As unidades que diferem: &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;first&lt;/i&gt; e &lt;i&gt;second&lt;/i&gt;, seus territórios; &lt;i&gt;matched&lt;/i&gt;: o território da segunda que corresponde ao da primeira; &lt;i&gt;reason&lt;/i&gt;: other_territory, unassigned_in_first, unassigned_in_second, not_in_first, not_in_second (a unidade não existe ali); e &lt;i&gt;why&lt;/i&gt;, em uma frase.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Hubert e Arabie (1985), Journal of Classification 2, 193–218; Meilă (2007), Journal of Multivariate Analysis 98, 873–895; Kuhn (1955), Naval Research Logistics Quarterly 2, 83–97.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>&lt;p&gt;Divides the values of an index into strata whose inside varies little, such as CONAPO's five grades of marginality.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The range is cut into classes of equal width; the square roots of their frequencies are accumulated, and the cuts are the class ends nearest to equal parts of that sum. A value equal to a cut belongs to the lower stratum. The result depends on the number of classes: to repeat published grades, give theirs (CONAPO's 2020 grades by municipality come out with 21).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The rows with &lt;i&gt;stratum&lt;/i&gt; (1 for the lowest values) and, with labels, &lt;i&gt;stratum_name&lt;/i&gt;; both are NULL where there is no value. Table of cuts: &lt;i&gt;stratum, label, from_value, to_value, count&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dalenius and Hodges (1959), Journal of the American Statistical Association 54, 88–101.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Divide os valores de um índice em estratos que variam pouco internamente, como os cinco graus de marginalização do CONAPO.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; O intervalo é dividido em classes de igual amplitude; acumulam-se as raízes quadradas de suas frequências, e os cortes são os extremos de classe mais próximos de partes iguais dessa soma. Um valor igual a um corte pertence ao estrato inferior. O resultado depende do número de classes: para repetir graus publicados, informe o número deles (os graus de 2020 do CONAPO por município são obtidos com 21).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; As linhas com &lt;i&gt;stratum&lt;/i&gt; (1 para os valores mais baixos) e, com nomes, &lt;i&gt;stratum_name&lt;/i&gt;; ambos são NULL onde não há valor. Tabela de cortes: &lt;i&gt;stratum, label, from_value, to_value, count&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Dalenius e Hodges (1959), Journal of the American Statistical Association 54, 88–101.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>&lt;p&gt;For bridges of the network, the busiest roads or those you choose: how much longer people travel to their nearest center when each one is closed, and how many are left without any.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class, points of localities with their people (without a field each counts as one), points of centers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each piece of road between junctions, or between changes of speed, is closed alone, at its middle: nobody passes there, and those who live along it leave by the end on their side. Roads that you choose are closed by the pieces of their own lines. Everyone affected searches the best way anew, also to another center; the result is the same as removing the road and starting again. Walks between points and roads do not change. A &lt;i&gt;bridge of the network&lt;/i&gt; is a piece without which its two ends hang together no more, whether or not it crosses a river.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; Pieces of road: &lt;i&gt;rank&lt;/i&gt; (by people isolated, then by time added), &lt;i&gt;people&lt;/i&gt; and &lt;i&gt;localities&lt;/i&gt; that pass its middle today, &lt;i&gt;extra_person_min&lt;/i&gt; (people × minutes more, of those who still arrive), &lt;i&gt;isolated_people&lt;/i&gt; and &lt;i&gt;isolated_localities&lt;/i&gt; (had a way and are left without one), &lt;i&gt;length_km&lt;/i&gt; and &lt;i&gt;road_id&lt;/i&gt;. The least time is also the usual one only where roads are not congested.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Jenelius, Petersen and Mattsson (2006), Transportation Research Part A 40, 537–560; Tarjan (1974), Information Processing Letters 2, 160–161; Ramalingam and Reps (1996), Journal of Algorithms 21, 267–305.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para as pontes da rede, as vias mais movimentadas ou as que você escolher: quanto tempo a mais as pessoas levam até o centro mais próximo quando cada uma é fechada, e quantas ficam sem nenhum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe, pontos de localidades com suas pessoas (sem um campo, cada uma conta como uma), pontos de centros.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada trecho de via entre junções, ou entre mudanças de velocidade, é fechado sozinho, no seu meio: ninguém passa por ali, e quem vive ao longo dele sai pela extremidade do seu lado. As vias que você escolhe são fechadas pelos trechos de suas próprias linhas. Cada pessoa afetada procura de novo o melhor caminho, também até outro centro; o resultado é o mesmo que retirar a via e começar outra vez. As caminhadas entre os pontos e as vias não mudam. Uma &lt;i&gt;ponte da rede&lt;/i&gt; é um trecho sem o qual suas duas extremidades deixam de estar ligadas, cruze ele um rio ou não.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; Trechos de via: &lt;i&gt;rank&lt;/i&gt; (pelas pessoas isoladas e, depois, pelo tempo acrescentado), &lt;i&gt;people&lt;/i&gt; e &lt;i&gt;localities&lt;/i&gt; que passam hoje pelo seu meio, &lt;i&gt;extra_person_min&lt;/i&gt; (pessoas × minutos a mais, das que ainda chegam), &lt;i&gt;isolated_people&lt;/i&gt; e &lt;i&gt;isolated_localities&lt;/i&gt; (tinham caminho e ficam sem nenhum), &lt;i&gt;length_km&lt;/i&gt; e &lt;i&gt;road_id&lt;/i&gt;. O caminho de menor tempo só é também o habitual onde as vias não estão congestionadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Jenelius, Petersen e Mattsson (2006), Transportation Research Part A 40, 537–560; Tarjan (1974), Information Processing Letters 2, 160–161; Ramalingam e Reps (1996), Journal of Algorithms 21, 267–305.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>&lt;p&gt;For each cell of a raster, the minutes to the urban center of least travel time, on foot over the land cover and by the roads.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A friction raster (minutes per meter), or land cover with walking speeds, slope or elevation, and roads as lines or as a raster of speeds. All rasters need one grid: the same reference system, size and cells. Points of centers; barriers that nobody passes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Roads replace the land cover of the cells they touch, in both directions. Slopes slow walkers down as in Tobler's formula: speed = v·exp(−3.5·|s + 0.05|), where v is the speed of the land cover on the easiest gradient (6 km/h for Tobler; on level ground people walk at 84 % of it) and s the tangent of the slope, or the gradient in the direction of travel. A step costs the mean friction of its cells times its length on the map; with 16 neighbors a knight's step counts the two cells it crosses as well. Cells without data, or with a friction or speed of 0 or less, are impassable. In geographic reference systems each row has its own cell size on the ellipsoid.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; &lt;i&gt;Travel time&lt;/i&gt;: minutes, no data (−9999) where no center is reached. &lt;i&gt;Nearest center of each cell&lt;/i&gt;: 1 for the first center of the layer, 2 for the second…; 0, no data, for none. &lt;i&gt;Centers with their number&lt;/i&gt; is its legend: &lt;i&gt;number, center_id, cells&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, outside_raster, impassable_cell, same_cell, or enclosed for a center that serves only a part cut off from the largest one. Localities: &lt;i&gt;center_id, total_min&lt;/i&gt; of the cell they lie in, and a &lt;i&gt;reason&lt;/i&gt; without a trip: no_geometry, outside_raster, impassable_cell, other_component (no center on their part of the raster) or beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Tobler (1993), NCGIA Technical Report 93-1; Ray and Ebener (2008), International Journal of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer and Sanders (2003), Journal of Algorithms 49, 114–152.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada célula de um raster, os minutos até o centro urbano de menor tempo de deslocamento, a pé sobre a cobertura da terra e pelas vias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Um raster de fricção (minutos por metro), ou cobertura da terra com velocidades de caminhada, declividade ou altitude, e vias em linhas ou em raster de velocidades. Todos os rasters precisam de uma mesma grade: mesmo SRC, tamanho e células. Pontos de centros; barreiras que ninguém atravessa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; As vias substituem a cobertura da terra das células que tocam, nos dois sentidos. A declividade reduz a velocidade de quem caminha segundo a fórmula de Tobler: velocidade = v·exp(−3.5·|s + 0.05|), em que v é a velocidade da cobertura da terra na inclinação mais favorável (6 km/h em Tobler; em terreno plano caminha-se a 84 % dela) e s é a tangente da declividade ou a inclinação no sentido do deslocamento. Um passo custa a fricção média de suas células vezes seu comprimento no mapa; com 16 vizinhos, o passo do cavalo conta também as duas células que atravessa. Células sem dados, ou com fricção ou velocidade menor ou igual a 0, são intransitáveis. Em SRC geográficos, cada linha tem seu próprio tamanho de célula sobre o elipsoide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; &lt;i&gt;Tempo de deslocamento&lt;/i&gt;: minutos; sem dados (−9999) onde não se alcança nenhum centro. &lt;i&gt;Centro mais próximo de cada célula&lt;/i&gt;: 1 para o primeiro centro da camada, 2 para o segundo…; 0, sem dados, para nenhum. &lt;i&gt;Centros com seu número&lt;/i&gt; é a sua legenda: &lt;i&gt;number, center_id, cells&lt;/i&gt; e um &lt;i&gt;reason&lt;/i&gt;: no_geometry, outside_raster, impassable_cell, same_cell, ou enclosed para um centro que atende apenas uma parte isolada da maior. Localidades: &lt;i&gt;center_id, total_min&lt;/i&gt; da célula em que estão e um &lt;i&gt;reason&lt;/i&gt; quando não há trajeto: no_geometry, outside_raster, impassable_cell, other_component (nenhum centro na sua parte do raster) ou beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Tobler (1993), NCGIA Technical Report 93-1; Ray e Ebener (2008), International Journal of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer e Sanders (2003), Journal of Algorithms 49, 114–152.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>&lt;p&gt;For each locality, the urban center of least travel time: on foot to the road, by road, and on foot from the road to the center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class, points of localities and of centers. Layers may be in different reference systems.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Points are tied to the nearest place along a road, not to its nearest vertex; least time by Dijkstra's algorithm in the direction of travel. Localities farther from any road than the limit are off the network. Distances are on the ellipsoid of the project, unless it is set to none.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The localities with &lt;i&gt;center_id&lt;/i&gt;, &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;drive_min&lt;/i&gt;, &lt;i&gt;walk_min&lt;/i&gt;, &lt;i&gt;total_min&lt;/i&gt; (minutes), &lt;i&gt;road_km&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where there is no trip: no_geometry, off_network, other_component (no center on that part of the network), one_way_trap (roads lead there but not in the direction of travel) or beyond_limit. Optionally a table by territory: people, people without a trip, the minutes within which half (&lt;i&gt;median_min&lt;/i&gt;) and nine tenths (&lt;i&gt;p90_min&lt;/i&gt;) of the people arrive, and the share beyond 60 and 120 minutes (0 to 1; those without a trip count as beyond).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada localidade, o centro urbano de menor tempo de deslocamento: a pé até a via, pela via, e a pé da via até o centro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe, pontos de localidades e de centros. As camadas podem estar em SRC diferentes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Os pontos são ligados ao lugar mais próximo ao longo de uma via, e não ao seu vértice mais próximo; menor tempo pelo algoritmo de Dijkstra, no sentido do deslocamento. As localidades mais distantes de qualquer via do que o limite ficam fora da rede. As distâncias são medidas sobre o elipsoide do projeto, salvo se este estiver definido como nenhum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; As localidades com &lt;i&gt;center_id&lt;/i&gt;, &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;drive_min&lt;/i&gt;, &lt;i&gt;walk_min&lt;/i&gt;, &lt;i&gt;total_min&lt;/i&gt; (minutos), &lt;i&gt;road_km&lt;/i&gt; e um &lt;i&gt;reason&lt;/i&gt; onde não há trajeto: no_geometry, off_network, other_component (nenhum centro nessa parte da rede), one_way_trap (há vias até lá, mas não no sentido do deslocamento) ou beyond_limit. Opcionalmente, uma tabela por território: pessoas, pessoas sem trajeto, os minutos em que chegam metade (&lt;i&gt;median_min&lt;/i&gt;) e nove décimos (&lt;i&gt;p90_min&lt;/i&gt;) das pessoas, e a proporção além de 60 e de 120 minutos (0 a 1; quem não tem trajeto conta como além).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs e van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>&lt;p&gt;Functional territories out of flows of any kind (trips, freight, patients, migrants): step by step, the two groups that exchange most for their size join, until there are as few territories as asked for, or as much flow inside them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or points of the units, with the same codes, for maps and contiguity.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; At each step the pair with the largest T_ij / (O_i·D_j) + T_ji / (O_j·D_i) joins, T being the flow, O all that leaves a group and D all that arrives, those inside included; then everything is added up anew. Pairs without any flow never join. Equal pairs are decided by the order of the codes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units and territories with the columns of &lt;i&gt;Travel-to-work areas&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; stays empty. Units without any flow are set aside (no_flows). Steps: &lt;i&gt;step&lt;/i&gt;, &lt;i&gt;first&lt;/i&gt; and &lt;i&gt;second&lt;/i&gt; (a unit of each group), &lt;i&gt;value&lt;/i&gt; of the pair, &lt;i&gt;share&lt;/i&gt; of all flow inside territories after the step, &lt;i&gt;territories&lt;/i&gt; left, and &lt;i&gt;taken&lt;/i&gt;: whether the result has it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Masser and Brown (1975), Environment and Planning A 7(5), 509–523.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territórios funcionais a partir de fluxos de qualquer tipo (viagens, cargas, pacientes, migrantes): passo a passo, unem-se os dois grupos que mais trocam para o seu tamanho, até restarem tão poucos territórios quantos se pediu, ou haver tanto fluxo dentro deles quanto se pediu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma tabela de fluxos: origem, destino, quantidade, incluídos os fluxos dentro de cada unidade. Polígonos ou pontos das unidades, com os mesmos códigos, para os mapas e a contiguidade.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; A cada passo une-se o par com o maior T_ij / (O_i·D_j) + T_ji / (O_j·D_i), em que T é o fluxo, O tudo o que sai de um grupo e D tudo o que chega, incluído o que fica dentro; depois, tudo é somado de novo. Os pares sem nenhum fluxo nunca se unem. Os empates são decididos pela ordem dos códigos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Unidades e territórios com as colunas de &lt;i&gt;Áreas de deslocamento ao trabalho&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; fica vazia. As unidades sem nenhum fluxo são separadas (no_flows). Passos: &lt;i&gt;step&lt;/i&gt;, &lt;i&gt;first&lt;/i&gt; e &lt;i&gt;second&lt;/i&gt; (uma unidade de cada grupo), &lt;i&gt;value&lt;/i&gt; do par, &lt;i&gt;share&lt;/i&gt; de todo o fluxo que fica dentro dos territórios após o passo, &lt;i&gt;territories&lt;/i&gt; que restam e &lt;i&gt;taken&lt;/i&gt;: se o resultado o inclui.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Masser e Brown (1975), Environment and Planning A 7(5), 509–523.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_to_work.py"/>
        <source>&lt;p&gt;Functional territories out of flows: municipalities in which most people who live there also work (study, shop) there, merged until every area is large and self-contained enough.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or points of the units, with the same codes, for maps and contiguity.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Every unit begins as an area. Validity = Y·Z·tarSC/minSC, with Y = min(1, msc/tarSC), msc the lower of I/L and I/W, and Z = 1 − (1 − minSC/tarSC)·max(0, (tarSZ − L)/(tarSZ − minSZ)), where L are the residents, W the arrivals and I those who do not leave. While the least valid area is below 1, its unit with most people from outside joins the area of greatest cohesion, f_kt²/(L_k·W_t) + f_tk²/(L_t·W_k), unless that area becomes less valid: then it waits in the reserve list and joins at the end.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columns of the units.&lt;/b&gt; &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;territory&lt;/i&gt;: code of its main center, the unit with most arrivals; &lt;i&gt;role&lt;/i&gt;: core (main center), hinterland, reserve (joined at the end), repair (moved for contiguity), reassigned (its territory was too small), hand (by decision), unassigned; &lt;i&gt;second&lt;/i&gt; and &lt;i&gt;third&lt;/i&gt;: the other territories of greatest cohesion; &lt;i&gt;cohesion&lt;/i&gt; with its own territory without the unit; &lt;i&gt;margin&lt;/i&gt;: cohesion less that of the second; &lt;i&gt;commuters&lt;/i&gt;: people between the unit and the rest of its territory, both ways; &lt;i&gt;why&lt;/i&gt;: all of this in a sentence; &lt;i&gt;flag&lt;/i&gt;: few_commuters, single (a territory of its own), or why it has no territory (no_flows, no_residents, no_arrivals, own_flow_only, no_link); &lt;i&gt;modeled&lt;/i&gt;: the flows were computed, not observed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columns of the territories.&lt;/b&gt; &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;name&lt;/i&gt;, &lt;i&gt;units&lt;/i&gt;; &lt;i&gt;residents&lt;/i&gt; L and &lt;i&gt;arrivals&lt;/i&gt; W, as the flows count them; &lt;i&gt;supply_sc&lt;/i&gt; I/L; &lt;i&gt;demand_sc&lt;/i&gt; I/W; &lt;i&gt;validity&lt;/i&gt;; &lt;i&gt;home_work&lt;/i&gt; (L − W)/I; &lt;i&gt;fragments&lt;/i&gt;: detached parts; &lt;i&gt;single&lt;/i&gt;: one unit only; &lt;i&gt;modeled&lt;/i&gt;; &lt;i&gt;color&lt;/i&gt;, which differs between neighbors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Coombes and Bond (2008), Travel-to-Work Areas: the 2007 review, Office for National Statistics; Franconi, Ichim and D'Aló (2017), Statistical Journal of the IAOS 33(2). Modularity: Leicht and Newman (2008), Physical Review Letters 100, 118703.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territórios funcionais a partir de fluxos: municípios em que a maioria das pessoas que ali vivem também trabalham (estudam, compram) ali, fundidos até que cada área seja suficientemente grande e autocontida.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma tabela de fluxos: origem, destino, quantidade, incluídos os fluxos dentro de cada unidade. Polígonos ou pontos das unidades, com os mesmos códigos, para os mapas e a contiguidade.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada unidade começa como uma área. Validade = Y·Z·tarSC/minSC, com Y = min(1, msc/tarSC), msc o menor entre I/L e I/W, e Z = 1 − (1 − minSC/tarSC)·max(0, (tarSZ − L)/(tarSZ − minSZ)), em que L são os residentes, W as chegadas e I os que não saem. Enquanto a área menos válida estiver abaixo de 1, sua unidade com mais pessoas vindas de fora se une à área de maior coesão, f_kt²/(L_k·W_t) + f_tk²/(L_t·W_k), salvo se essa área ficar menos válida: nesse caso, espera na lista de reserva e se une no final.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Colunas das unidades.&lt;/b&gt; &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;territory&lt;/i&gt;: código do seu centro principal, a unidade com mais chegadas; &lt;i&gt;role&lt;/i&gt;: core (centro principal), hinterland (hinterlândia), reserve (unida no final), repair (movida por contiguidade), reassigned (seu território era pequeno demais), hand (por decisão), unassigned (sem território); &lt;i&gt;second&lt;/i&gt; e &lt;i&gt;third&lt;/i&gt;: os outros territórios de maior coesão; &lt;i&gt;cohesion&lt;/i&gt;: coesão com seu próprio território sem a unidade; &lt;i&gt;margin&lt;/i&gt;: coesão menos a do segundo; &lt;i&gt;commuters&lt;/i&gt;: pessoas entre a unidade e o resto do seu território, nos dois sentidos; &lt;i&gt;why&lt;/i&gt;: tudo isso em uma frase; &lt;i&gt;flag&lt;/i&gt;: few_commuters, single (um território próprio), ou por que não tem território (no_flows, no_residents, no_arrivals, own_flow_only, no_link); &lt;i&gt;modeled&lt;/i&gt;: os fluxos foram calculados, e não observados.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Colunas dos territórios.&lt;/b&gt; &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;name&lt;/i&gt;, &lt;i&gt;units&lt;/i&gt;; &lt;i&gt;residents&lt;/i&gt; L e &lt;i&gt;arrivals&lt;/i&gt; W, tal como os contam os fluxos; &lt;i&gt;supply_sc&lt;/i&gt; I/L; &lt;i&gt;demand_sc&lt;/i&gt; I/W; &lt;i&gt;validity&lt;/i&gt;; &lt;i&gt;home_work&lt;/i&gt; (L − W)/I; &lt;i&gt;fragments&lt;/i&gt;: partes separadas; &lt;i&gt;single&lt;/i&gt;: uma só unidade; &lt;i&gt;modeled&lt;/i&gt;; &lt;i&gt;color&lt;/i&gt;, que difere entre vizinhos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fontes.&lt;/b&gt; Coombes e Bond (2008), Travel-to-Work Areas: the 2007 review, Office for National Statistics; Franconi, Ichim e D'Aló (2017), Statistical Journal of the IAOS 33(2). Modularidade: Leicht e Newman (2008), Physical Review Letters 100, 118703.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>&lt;p&gt;Functional territories out of flows: municipalities join in the order in which their people travel between them, and the tree of those joins is cut at a height.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or points of the units, with the same codes, for maps and contiguity.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; P = (f_ij + f_ji) / min(R_i, R_j), at most 0.999, where R are the residents, those who do not leave included; D = 1 − P. The two groups with the smallest mean D between their units join, again and again (average linkage, UPGMA). What joined at the height of the cut or below is one territory. Variant &lt;i&gt;only the flow inside&lt;/i&gt;: R is the flow of each unit to itself and P at most 1. With a period field, D is the mean of the periods. Equal distances are decided by the order of the codes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units and territories with the columns of &lt;i&gt;Travel-to-work areas&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; stays empty. Units without residents are set aside (no_residents, no_flows; no_own_flow in the variant). Tree: one row per join, in order, with &lt;i&gt;merge&lt;/i&gt; (#1, #2…), &lt;i&gt;left&lt;/i&gt; and &lt;i&gt;right&lt;/i&gt; (the code of a unit, or #k for what join k made), &lt;i&gt;height&lt;/i&gt; and &lt;i&gt;size&lt;/i&gt; in units; with it the cut can be moved without a new run. The report draws it and counts the territories that other cuts would give.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sources.&lt;/b&gt; Tolbert and Sizer (1996), U.S. commuting zones and labor market areas, USDA; cut of 0.977: Fowler (2024), Scientific Data 11, 975; Mexico, Colombia and Chile: Berdegué et al. (2019), Latin American Economic Review 28, 4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territórios funcionais a partir de fluxos: os municípios se unem na ordem em que sua população se desloca entre eles, e a árvore dessas uniões é cortada em uma altura.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma tabela de fluxos: origem, destino, quantidade, incluídos os fluxos dentro de cada unidade. Polígonos ou pontos das unidades, com os mesmos códigos, para os mapas e a contiguidade.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; P = (f_ij + f_ji) / min(R_i, R_j), no máximo 0.999, em que R são os residentes, incluídos os que não saem; D = 1 − P. Unem-se, repetidamente, os dois grupos com a menor D média entre suas unidades (ligação média, UPGMA). O que se uniu na altura do corte ou abaixo dela é um território. Variante &lt;i&gt;somente o fluxo interno&lt;/i&gt;: R é o fluxo de cada unidade para ela mesma e P é no máximo 1. Com um campo de período, D é a média dos períodos. As distâncias iguais são decididas pela ordem dos códigos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Unidades e territórios com as colunas de &lt;i&gt;Áreas de deslocamento ao trabalho&lt;/i&gt;; &lt;i&gt;validity&lt;/i&gt; fica vazia. As unidades sem residentes são separadas (no_residents, no_flows; no_own_flow na variante). Árvore: uma linha por união, em ordem, com &lt;i&gt;merge&lt;/i&gt; (#1, #2…), &lt;i&gt;left&lt;/i&gt; e &lt;i&gt;right&lt;/i&gt; (o código de uma unidade, ou #k para o que a união k formou), &lt;i&gt;height&lt;/i&gt; e &lt;i&gt;size&lt;/i&gt; em unidades; com ela, o corte pode ser mudado sem uma nova execução. O relatório a desenha e conta os territórios que outros cortes dariam.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fontes.&lt;/b&gt; Tolbert e Sizer (1996), U.S. commuting zones and labor market areas, USDA; corte de 0.977: Fowler (2024), Scientific Data 11, 975; México, Colômbia e Chile: Berdegué et al. (2019), Latin American Economic Review 28, 4.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>&lt;p&gt;Functional territories where there are no commuting flows: each municipality or locality belongs to the urban center it reaches first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Roads (or a table of travel times with &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; and &lt;i&gt;total_min&lt;/i&gt;), urban centers, and the units: polygons of municipalities, points of localities, or both. With both, the time of a municipality is the mean of its localities weighted by their population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Least travel time; units beyond the limit or without road are left unassigned, with the reason. Territories below the minimum population are dissolved, smallest first, and their units join the next center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units with &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;role&lt;/i&gt; (core, hinterland, reassigned, unassigned), the &lt;i&gt;second&lt;/i&gt; and &lt;i&gt;third&lt;/i&gt; choices, &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;margin&lt;/i&gt; (minutes to the second choice: certainty) and &lt;i&gt;why&lt;/i&gt;. Territories dissolved from the units, with their name, number of units and residents; for localities alone their outline is a hull. Columns of commuting methods stay empty: nothing here comes from flows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Cattaneo, Nelson and McMenomy (2021), PNAS 118(2), e2011990118.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territórios funcionais onde não há dados de fluxos pendulares: cada município ou localidade pertence ao centro urbano que alcança em menos tempo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Vias (ou uma tabela de tempos de deslocamento com &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; e &lt;i&gt;total_min&lt;/i&gt;), centros urbanos e as unidades: polígonos de municípios, pontos de localidades, ou ambos. Com ambos, o tempo de um município é a média de suas localidades ponderada pela população.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Menor tempo de deslocamento; as unidades além do limite ou sem via ficam sem território, com o motivo. Os territórios abaixo da população mínima são desfeitos, começando pelo menor, e suas unidades passam ao centro seguinte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Unidades com &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;role&lt;/i&gt; (core, hinterland, reassigned, unassigned: núcleo, hinterlândia, reatribuída, sem território), a segunda e a terceira opções (&lt;i&gt;second&lt;/i&gt; e &lt;i&gt;third&lt;/i&gt;), &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;margin&lt;/i&gt; (minutos até a segunda opção: grau de certeza) e &lt;i&gt;why&lt;/i&gt; (por quê). Territórios formados pela dissolução dos limites das unidades, com nome, número de unidades e população residente; quando há somente localidades, seu contorno é um fecho convexo. As colunas dos métodos baseados em deslocamento pendular ficam vazias: nada aqui provém de fluxos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Cattaneo, Nelson e McMenomy (2021), PNAS 118(2), e2011990118.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>&lt;p&gt;How far one gets by road within given times: roads cut where each limit lies, areas around them, and the people who live within each.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class, points of centers and, to count people, points of localities with their population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Least time by Dijkstra's algorithm in the direction of travel, with the walk from the road to the center. Along a road the time is the lesser of the two by its ends, so each limit is solved for exactly. The area of a band holds the places whose nearest road is in the band, up to the width: it follows the roads and a road beyond the limit is never inside, not even between two within it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;People&lt;/b&gt; are counted by their own whole trip, with the walk to the road, as in &lt;i&gt;Nearest center&lt;/i&gt;, and not by the area they are in: someone who lives inside an area but far from its road may belong to a later band.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads: &lt;i&gt;center_id&lt;/i&gt;, the limits of the band &lt;i&gt;from_min&lt;/i&gt; and &lt;i&gt;to_min&lt;/i&gt;, &lt;i&gt;least_min&lt;/i&gt; and &lt;i&gt;most_min&lt;/i&gt; (minutes at the nearest and the farthest place of the piece), &lt;i&gt;length_km&lt;/i&gt; and &lt;i&gt;road_id&lt;/i&gt;. Areas: &lt;i&gt;center_id&lt;/i&gt; (empty when all centers share them), &lt;i&gt;from_min, to_min, people, road_km&lt;/i&gt;; those of one center never overlap those of another.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Erwig (2000), Networks 36, 156–163; Okabe et al. (2008), International Journal of Geographical Information Science 22, 965–994.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Até onde se chega pelas vias dentro de determinados tempos: vias cortadas onde está cada limite, áreas ao redor delas e as pessoas que vivem dentro de cada um.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe, pontos de centros e, para contar pessoas, pontos de localidades com sua população.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Menor tempo pelo algoritmo de Dijkstra no sentido do deslocamento, com a caminhada da via até o centro. Ao longo de uma via, o tempo é o menor dos dois por suas extremidades; assim, cada limite é calculado com exatidão. A área de uma faixa contém os lugares cuja via mais próxima está na faixa, até a largura informada: ela acompanha as vias, e uma via além do limite nunca fica dentro, nem mesmo entre duas que estão dentro dele.&lt;/p&gt;&lt;p&gt;&lt;b&gt;As pessoas&lt;/b&gt; são contadas pelo seu próprio trajeto completo, com a caminhada até a via, como em &lt;i&gt;Centro mais próximo&lt;/i&gt;, e não pela área em que estão: quem vive dentro de uma área, mas longe da sua via, pode pertencer a uma faixa posterior.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Vias: &lt;i&gt;center_id&lt;/i&gt;, os limites da faixa &lt;i&gt;from_min&lt;/i&gt; e &lt;i&gt;to_min&lt;/i&gt;, &lt;i&gt;least_min&lt;/i&gt; e &lt;i&gt;most_min&lt;/i&gt; (minutos no lugar mais próximo e no mais distante do trecho), &lt;i&gt;length_km&lt;/i&gt; e &lt;i&gt;road_id&lt;/i&gt;. Áreas: &lt;i&gt;center_id&lt;/i&gt; (vazio quando todos os centros as compartilham), &lt;i&gt;from_min, to_min, people, road_km&lt;/i&gt;; as de um centro nunca se sobrepõem às de outro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Erwig (2000), Networks 36, 156–163; Okabe et al. (2008), International Journal of Geographical Information Science 22, 965–994.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>&lt;p&gt;How many families or people remain at each stage of a program, from the target population to the approved projects, with percentages that name their denominator.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table with one row per stage, in their order: name and count, and optionally the stage over which its percentage is taken (empty: the first stage) and its cost.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; &lt;i&gt;stage, count, base, percent_of_base, previous, percent_of_previous, lost&lt;/i&gt; (since the stage before), and with a cost &lt;i&gt;cost_each&lt;/i&gt;. A percentage is NULL where a count is missing or its denominator is zero. The report draws the funnel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Cuadro 1 of Aprendizajes de un año, Programa Territorios Productivos.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quantas famílias ou pessoas permanecem em cada etapa de um programa, da população-alvo aos projetos aprovados, com porcentagens que nomeiam seu denominador.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma tabela com uma linha por etapa, na sua ordem: nome e contagem e, opcionalmente, a etapa sobre a qual se calcula sua porcentagem (vazia: a primeira etapa) e seu custo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; &lt;i&gt;stage, count, base, percent_of_base, previous, percent_of_previous, lost&lt;/i&gt; (desde a etapa anterior) e, com um custo, &lt;i&gt;cost_each&lt;/i&gt;. Uma porcentagem é NULL quando falta uma contagem ou seu denominador é zero. O relatório desenha o funil.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Quadro 1 de Aprendizajes de un año, Programa Territorios Productivos.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>&lt;p&gt;How many minutes each locality gains or loses to its nearest center when roads are built, upgraded or closed, and who is reached for the first time or cut off.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; The roads of today; points of localities, with their people, and of centers; and the changes: lines with a field that says &lt;i&gt;new&lt;/i&gt;, &lt;i&gt;upgraded&lt;/i&gt; or &lt;i&gt;closed&lt;/i&gt; (also nuevo, mejorado, cerrado), and a speed for new and upgraded roads. Where roads have a code, upgrades and closures can be a table with that code.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Both states are the same network but for the changes. An upgrade or closure counts for the roads that run along its line within the tolerance, cut where the line ends; an upgrade never makes a road slower. New roads join where one of their vertices lies on a road, and at their free ends the nearest road within the joining distance. People may walk to the nearest road, the nearest that stays open and the nearest new one, whichever is quickest in each state: so a closure makes nobody faster and a new road nobody slower.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Localities: &lt;i&gt;before_min, after_min, change_min&lt;/i&gt; (after − before: negative is a gain), &lt;i&gt;center_before, center_after&lt;/i&gt;, and &lt;i&gt;reason_before, reason_after&lt;/i&gt; where there is no trip (no_geometry, off_network, other_component, one_way_trap). Changes: &lt;i&gt;changed_km&lt;/i&gt; and, without effect, a &lt;i&gt;reason&lt;/i&gt;: no_geometry, no_road (none runs along the line), unknown_road (no road has the code), no_speed, not_faster, not_joined (the new road meets no other). Totals in person-minutes, of those with a trip in both states.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75; Goodchild and Hunter (1997), International Journal of Geographical Information Science 11, 299–306; Dijkstra (1959), Numerische Mathematik 1, 269–271.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quantos minutos cada localidade ganha ou perde até seu centro mais próximo quando vias são construídas, melhoradas ou fechadas, e quem passa a ser alcançado pela primeira vez ou fica isolado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; As vias de hoje; pontos de localidades, com suas pessoas, e de centros; e as mudanças: linhas com um campo que diz &lt;i&gt;new&lt;/i&gt;, &lt;i&gt;upgraded&lt;/i&gt; ou &lt;i&gt;closed&lt;/i&gt; (também novo, melhorado, fechado), e uma velocidade para as vias novas e melhoradas. Quando as vias têm código, as melhorias e os fechamentos podem ser uma tabela com esse código.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Os dois estados são a mesma rede, exceto pelas mudanças. Uma melhoria ou um fechamento vale para as vias que acompanham sua linha dentro da tolerância, cortadas onde a linha termina; uma melhoria nunca torna uma via mais lenta. As vias novas se conectam onde um de seus vértices está sobre uma via e, em suas pontas livres, à via mais próxima dentro da distância de conexão. As pessoas podem caminhar até a via mais próxima, até a mais próxima que continua aberta e até a nova mais próxima, a que for mais rápida em cada estado: assim, um fechamento não torna ninguém mais rápido, e uma via nova não torna ninguém mais lento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Localidades: &lt;i&gt;before_min, after_min, change_min&lt;/i&gt; (depois − antes: negativo é um ganho), &lt;i&gt;center_before, center_after&lt;/i&gt;, e &lt;i&gt;reason_before, reason_after&lt;/i&gt; onde não há trajeto (no_geometry, off_network, other_component, one_way_trap). Mudanças: &lt;i&gt;changed_km&lt;/i&gt; e, sem efeito, um &lt;i&gt;reason&lt;/i&gt;: no_geometry, no_road (nenhuma acompanha a linha), unknown_road (nenhuma via tem o código), no_speed, not_faster, not_joined (a via nova não encontra nenhuma outra). Totais em pessoas-minuto, de quem tem trajeto nos dois estados.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75; Goodchild e Hunter (1997), International Journal of Geographical Information Science 11, 299–306; Dijkstra (1959), Numerische Mathematik 1, 269–271.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>&lt;p&gt;How many places of a quota each state or territory would get in proportion to its families, beside how many it got.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer or table whose rows are added up by group: the weight (families), and optionally what each row got (&lt;i&gt;selected&lt;/i&gt; of Four criteria counts 1 for each locality selected). Without a number of places, those given are divided anew.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Hamilton: the whole part of each share, and the places left to the largest remainders. Sainte-Laguë (Webster): each place to the greatest weight ÷ 1, 3, 5…; no group loses a place when the quota grows. Ties go to the greater weight, then to the group first in order.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; &lt;i&gt;group, weight, share&lt;/i&gt; (places before rounding)&lt;i&gt;, places, actual, difference&lt;/i&gt; (actual less proportional).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Balinski and Young (1982), Fair Representation, Yale University Press.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quantas vagas de uma cota cada estado ou território receberia em proporção às suas famílias, ao lado de quantas recebeu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma camada ou tabela cujas linhas são somadas por grupo: o peso (famílias) e, opcionalmente, o que cada linha recebeu (&lt;i&gt;selected&lt;/i&gt; de Quatro critérios conta 1 para cada localidade selecionada). Sem um número de vagas, repartem-se de novo as que foram dadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Hamilton: a parte inteira do que corresponde a cada grupo, e as vagas restantes aos maiores restos. Sainte-Laguë (Webster): cada vaga ao maior peso ÷ 1, 3, 5…; nenhum grupo perde uma vaga quando a cota cresce. Os empates cabem ao maior peso e, depois, ao grupo que vem primeiro na ordem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; &lt;i&gt;group, weight, share&lt;/i&gt; (vagas antes do arredondamento)&lt;i&gt;, places, actual, difference&lt;/i&gt; (recebidas menos proporcionais).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Balinski e Young (1982), Fair Representation, Yale University Press.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>&lt;p&gt;How much supply (jobs, physicians, school places, market sales) each place of demand has within reach, and how much of it per person.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points of demand with their population, points of supply with its amount, and roads, or an OD matrix (&lt;i&gt;origin_id, dest_id, total_min&lt;/i&gt;) with the codes of demand and supply.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; &lt;i&gt;cumulative&lt;/i&gt;: supply within the threshold. &lt;i&gt;gravity&lt;/i&gt;: Σ S·f(t), with f by the decay: power t^−β (a trip under a minute counts as one minute), exponential e^(−β·t), threshold (1 up to it) or zones. &lt;i&gt;e2sfca&lt;/i&gt;: supply per person; each supply is divided among the population of its catchment, each person by the same f, and each place adds up those ratios; the catchment ends at the threshold, with zones at the last zone. Then Σ population × e2sfca is the supply with population in its catchment.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The demand with the three columns, in the unit of the supply (e2sfca: that unit per person), and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network or no_travel_time (then they are NULL), other_component, one_way_trap, beyond_limit or no_supply (no supply can be reached, none within the limits, or none above 0), no_population (indices are given; the place demands nothing).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs and Kumagai (1973), Socio-Economic Planning Sciences 7, 437–456; Luo and Wang (2003), Environment and Planning B 30, 865–884; Luo and Qi (2009), Health &amp; Place 15, 1100–1107.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quanta oferta (empregos, médicos, vagas escolares, vendas no mercado) cada local de demanda tem ao seu alcance, e quanto dela por pessoa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Pontos de demanda com sua população, pontos de oferta com sua quantidade, e vias ou uma matriz OD (&lt;i&gt;origin_id, dest_id, total_min&lt;/i&gt;) com os códigos de demanda e de oferta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; &lt;i&gt;cumulative&lt;/i&gt;: oferta dentro do limiar. &lt;i&gt;gravity&lt;/i&gt;: Σ S·f(t), com f segundo o decaimento: potência t^−β (um trajeto de menos de um minuto conta como um minuto), exponencial e^(−β·t), limiar (1 até ele) ou zonas. &lt;i&gt;e2sfca&lt;/i&gt;: oferta por pessoa; cada oferta é dividida pela população da sua área de influência, cada pessoa ponderada pela mesma f, e cada local soma essas razões; a área de influência termina no limiar ou, com zonas, na última zona. Assim, Σ população × e2sfca é a oferta com população em sua área de influência.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; A demanda com as três colunas, na unidade da oferta (e2sfca: essa unidade por pessoa), e um &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network ou no_travel_time (nesses casos são NULL), other_component, one_way_trap, beyond_limit ou no_supply (nenhuma oferta pode ser alcançada, nenhuma está dentro dos limites ou nenhuma é maior que 0), no_population (os índices são informados; o local não demanda nada).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs e Kumagai (1973), Socio-Economic Planning Sciences 7, 437–456; Luo e Wang (2003), Environment and Planning B 30, 865–884; Luo e Qi (2009), Health &amp; Place 15, 1100–1107.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>&lt;p&gt;How often each place comes first, or among the first, when the weights of the criteria are not known for sure.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Places and a table of criteria as for Multi-criteria ranking; &lt;i&gt;least&lt;/i&gt; and &lt;i&gt;most&lt;/i&gt; in the table limit a weight (0 to 1). The weights themselves are not used.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Weights are drawn evenly from all that are allowed, and the places ranked by their weighted sum in each draw. Equal scores share a rank. The same seed gives the same numbers on every machine; with N draws a share is off by less than 1 ÷ √N nearly always.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The places with &lt;i&gt;first_share&lt;/i&gt; and &lt;i&gt;top_n_share&lt;/i&gt; (0 to 1: share of the draws in which it is first, and among the first n)&lt;i&gt;, mean_rank&lt;/i&gt;, and &lt;i&gt;w_…&lt;/i&gt;: the mean weights that put it first (NULL when none do), and a &lt;i&gt;reason&lt;/i&gt; where a criterion is missing. Table of ranks: &lt;i&gt;row, rank, share&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Lahdelma and Salminen (2001), SMAA-2, Operations Research 49, 444–454.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Com que frequência cada local fica em primeiro, ou entre os primeiros, quando os pesos dos critérios não são conhecidos com certeza.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Locais e uma tabela de critérios como em Ranking multicritério; &lt;i&gt;least&lt;/i&gt; e &lt;i&gt;most&lt;/i&gt; na tabela limitam um peso (0 a 1). Os pesos em si não são usados.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Os pesos são sorteados uniformemente entre todos os permitidos, e os locais são ordenados por sua soma ponderada em cada sorteio. Pontuações iguais compartilham a posição. A mesma semente dá os mesmos números em qualquer computador; com N sorteios, uma proporção erra quase sempre por menos de 1 ÷ √N.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Os locais com &lt;i&gt;first_share&lt;/i&gt; e &lt;i&gt;top_n_share&lt;/i&gt; (0 a 1: proporção dos sorteios em que fica em primeiro, e entre os n primeiros)&lt;i&gt;, mean_rank&lt;/i&gt;, e &lt;i&gt;w_…&lt;/i&gt;: os pesos médios que o colocam em primeiro (NULL quando nenhum o faz), e um &lt;i&gt;reason&lt;/i&gt; onde falta um critério. Tabela de posições: &lt;i&gt;row, rank, share&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Lahdelma e Salminen (2001), SMAA-2, Operations Research 49, 444–454.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>&lt;p&gt;One index out of several indicators, in which what two indicators share counts only once. CONAPO's marginality index 2010–2020 is computed so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer or table with one row per municipality or locality and its indicators as numbers, all with the same meaning of high and low (for example, all of them shares of people who lack something).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; DP2 = Σ |x − reference| ÷ σ · (1 − R²), with σ the population standard deviation and R² that of the regression of the indicator on those that entered before it. Indicators enter by the absolute correlation with the index of the round before, from the plain sum on, until no index changes by 0.0001. The normalized index divides by the distance of a place at zero in everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reference.&lt;/b&gt; The least or the greatest value of each indicator, or a table with the columns &lt;i&gt;indicator&lt;/i&gt; and &lt;i&gt;reference&lt;/i&gt;. CONAPO takes the worst value of 2010, 2015 and 2020 together: give it in a table; a high index is then a good situation.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The rows with &lt;i&gt;dp2&lt;/i&gt;, &lt;i&gt;dp2_norm&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where an indicator is missing (missing_ and its name); those rows take no part in σ and R². Table of factors: &lt;i&gt;indicator, entry_order, reference, deviation, factor&lt;/i&gt; (1 − R²; 0 for an indicator that is the same everywhere).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Pena Trapero (1977), Problemas de la medición del bienestar y conceptos afines, INE; CONAPO (2021), Índice de marginación por entidad federativa y municipio 2020.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Um índice a partir de vários indicadores, no qual o que dois indicadores têm em comum conta uma só vez. O índice de marginalização do CONAPO 2010–2020 é calculado assim.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma camada ou tabela com uma linha por município ou localidade e seus indicadores em números, todos com o mesmo significado de alto e baixo (por exemplo, todos eles proporções de pessoas que carecem de algo).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; DP2 = Σ |x − referência| ÷ σ · (1 − R²), em que σ é o desvio-padrão populacional e R² o da regressão do indicador sobre os que entraram antes dele. Os indicadores entram pela correlação absoluta com o índice da rodada anterior, a partir da soma simples, até que nenhum índice mude 0.0001. O índice normalizado divide pela distância de um local com zero em tudo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Referência.&lt;/b&gt; O menor ou o maior valor de cada indicador, ou uma tabela com as colunas &lt;i&gt;indicator&lt;/i&gt; e &lt;i&gt;reference&lt;/i&gt;. O CONAPO toma o pior valor de 2010, 2015 e 2020 em conjunto: informe-o em uma tabela; nesse caso, um índice alto é uma situação favorável.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; As linhas com &lt;i&gt;dp2&lt;/i&gt;, &lt;i&gt;dp2_norm&lt;/i&gt; e um &lt;i&gt;reason&lt;/i&gt; onde falta um indicador (missing_ e seu nome); essas linhas não participam de σ nem de R². Tabela de fatores: &lt;i&gt;indicator, entry_order, reference, deviation, factor&lt;/i&gt; (1 − R²; 0 para um indicador que é igual em toda parte).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Pena Trapero (1977), Problemas de la medición del bienestar y conceptos afines, INE; CONAPO (2021), Índice de marginación por entidad federativa y municipio 2020.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>&lt;p&gt;Ranks places by several criteria, with what each criterion contributes to the score.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A layer with the criteria as numbers, and a table with &lt;i&gt;field, direction&lt;/i&gt; (max or min) and &lt;i&gt;weight&lt;/i&gt;. Weights that do not add up to 1 are divided by their sum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Weighted sum Σ w·x, on a scale from 0 to 1. TOPSIS d⁻ ÷ (d⁺ + d⁻), on the vector scale. DP2 from the worst value of each criterion, and first principal component on standard deviations: these two make their own weights. Weights: given; equal; judgments in pairs (AHP: principal eigenvector; several actors by the geometric mean); entropy; CRITIC. A criterion that is the same everywhere counts 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The places with &lt;i&gt;score, rank&lt;/i&gt; (1 comes first; equal scores share it)&lt;i&gt;, c_…&lt;/i&gt; (what each criterion contributes; they add up to the score) and a &lt;i&gt;reason&lt;/i&gt; (missing_ and the field) without a score. Table of weights: &lt;i&gt;actor&lt;/i&gt; (empty: all together)&lt;i&gt;, criterion, weight, disagreement&lt;/i&gt; (standard deviation ÷ mean of the actors' weights)&lt;i&gt;, consistency_ratio&lt;/i&gt; (contradictory above 0.1)&lt;i&gt;, revise&lt;/i&gt; (the pair to judge anew).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Hwang and Yoon (1981), Multiple Attribute Decision Making; Saaty (1980), The Analytic Hierarchy Process; Diakoulaki, Mavrotas and Papayannakis (1995), Computers &amp; Operations Research 22, 763–770; Pena Trapero (1977); Nardo et al. (2008), Handbook on Constructing Composite Indicators, OECD.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ordena locais segundo vários critérios, com o que cada critério contribui para a pontuação.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma camada com os critérios em números e uma tabela com &lt;i&gt;field, direction&lt;/i&gt; (max ou min) e &lt;i&gt;weight&lt;/i&gt;. Os pesos que não somam 1 são divididos por sua soma.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Soma ponderada Σ w·x, em uma escala de 0 a 1. TOPSIS d⁻ ÷ (d⁺ + d⁻), na escala vetorial. DP2 a partir do pior valor de cada critério, e primeira componente principal em desvios-padrão: estes dois produzem seus próprios pesos. Pesos: informados; iguais; julgamentos aos pares (AHP: autovetor principal; vários atores pela média geométrica); entropia; CRITIC. Um critério que é igual em toda parte conta 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Os locais com &lt;i&gt;score, rank&lt;/i&gt; (1 vem primeiro; pontuações iguais o compartilham)&lt;i&gt;, c_…&lt;/i&gt; (o que cada critério contribui; somam a pontuação) e um &lt;i&gt;reason&lt;/i&gt; (missing_ e o campo) quando não há pontuação. Tabela de pesos: &lt;i&gt;actor&lt;/i&gt; (vazio: todos juntos)&lt;i&gt;, criterion, weight, disagreement&lt;/i&gt; (desvio-padrão ÷ média dos pesos dos atores)&lt;i&gt;, consistency_ratio&lt;/i&gt; (contraditório acima de 0.1)&lt;i&gt;, revise&lt;/i&gt; (o par a julgar de novo).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Hwang e Yoon (1981), Multiple Attribute Decision Making; Saaty (1980), The Analytic Hierarchy Process; Diakoulaki, Mavrotas e Papayannakis (1995), Computers &amp; Operations Research 22, 763–770; Pena Trapero (1977); Nardo et al. (2008), Handbook on Constructing Composite Indicators, OECD.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>&lt;p&gt;Runs a whole study on one set of inputs: time to the nearest center, functional territories, the four criteria, specialization and corridors. Each step is an algorithm of this toolbox and can be repeated on its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territories.&lt;/b&gt; By travel time to the urban centers; with flows, also travel-to-work areas in one piece each, which then are the territories of the prioritization, unless more than half of them are a single municipality: then the territories by travel time stay, and the report says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities and roads are needed; with each of the others one more step is done, and the report says what was left out and why. Without urban centers, the municipal seats are taken. An input whose layer or field name contains the word &lt;i&gt;illustrative&lt;/i&gt; is labeled so in the report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;, in the folder: &lt;i&gt;study.gpkg&lt;/i&gt; with every result and its style, &lt;i&gt;study.qgz&lt;/i&gt;, a QGIS project that opens on them, and &lt;i&gt;report/study.html&lt;/i&gt; with maps, charts and tables. Files of an earlier study in the folder are replaced only when the new one is complete.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; Minutes, kilometers, families and tons.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Executa um estudo completo com um só conjunto de dados de entrada: tempo até o centro mais próximo, territórios funcionais, os quatro critérios, especialização e corredores. Cada etapa é um algoritmo desta caixa de ferramentas e pode ser repetida separadamente.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Territórios.&lt;/b&gt; Por tempo de deslocamento até os centros urbanos; com fluxos, também áreas de deslocamento ao trabalho, cada uma em um só pedaço, que passam então a ser os territórios da priorização, salvo se mais da metade delas tiver um único município: nesse caso, permanecem os territórios por tempo de deslocamento, e o relatório o informa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; São necessárias as localidades e as vias; com cada um dos demais dados realiza-se uma etapa a mais, e o relatório informa o que ficou de fora e por quê. Sem centros urbanos, tomam-se as sedes municipais. Um dado de entrada cujo nome de camada ou de campo contém a palavra &lt;i&gt;illustrative&lt;/i&gt; é identificado como tal no relatório.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas&lt;/b&gt;, na pasta: &lt;i&gt;study.gpkg&lt;/i&gt; com todos os resultados e seus estilos, &lt;i&gt;study.qgz&lt;/i&gt;, um projeto do QGIS que se abre com eles, e &lt;i&gt;report/study.html&lt;/i&gt; com mapas, gráficos e tabelas. Os arquivos de um estudo anterior na pasta só são substituídos quando o novo está completo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unidades.&lt;/b&gt; Minutos, quilômetros, famílias e toneladas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>&lt;p&gt;The least kilometers of road that link all localities and markets of a productive axis: the roads to keep open first when there is not money for all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Roads, and the places to link: choose beforehand those of one axis. Roads open in one direction only link as any other.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Steiner tree by Mehlhorn's algorithm, on roads cut at the places. The exact answer cannot be computed for many places: the result is at most 2·(1 − 1/t) times as long for t places (number &lt;i&gt;WORST_RATIO&lt;/i&gt;), exact for two, and in trials 3 % longer on average. With minutes, the roads are those of the least total time of driving along all of them once, not of the quickest trips: for those see Corridors to market.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads of the tree: &lt;i&gt;length_km, minutes, road_id&lt;/i&gt; (number of the road in its layer). Places with &lt;i&gt;linked&lt;/i&gt; and the &lt;i&gt;reason&lt;/i&gt; when they are not: no_geometry, off_network (too far from any road), other_component (not on the part of the network with most places). Numbers: &lt;i&gt;LENGTH_KM, MINUTES_TOTAL, LINKED, UNLINKED, WORST_RATIO&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Mehlhorn (1988), Information Processing Letters 27, 125–128; Kou, Markowsky and Berman (1981), Acta Informatica 15, 141–145.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Os quilômetros mínimos de via que ligam todas as localidades e mercados de um eixo produtivo: as vias a manter abertas primeiro quando não há recursos para todas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Vias e os locais a ligar: escolha antes os de um mesmo eixo. As vias de mão única apenas ligam, como qualquer outra.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Árvore de Steiner pelo algoritmo de Mehlhorn, sobre vias cortadas nos locais. A resposta exata não pode ser calculada para muitos locais: o resultado tem no máximo 2·(1 − 1/t) vezes o comprimento mínimo para t locais (número &lt;i&gt;WORST_RATIO&lt;/i&gt;); é exato para dois e, em testes, 3 % mais longo em média. Com minutos, as vias são as do menor tempo total de percorrer todas elas uma vez, e não as dos trajetos mais rápidos: para estes, veja Corredores de escoamento ao mercado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Vias da árvore: &lt;i&gt;length_km, minutes, road_id&lt;/i&gt; (número da via na sua camada). Locais com &lt;i&gt;linked&lt;/i&gt; e o &lt;i&gt;reason&lt;/i&gt; quando não estão ligados: no_geometry, off_network (longe demais de qualquer via), other_component (fora da parte da rede com mais locais). Números: &lt;i&gt;LENGTH_KM, MINUTES_TOTAL, LINKED, UNLINKED, WORST_RATIO&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Mehlhorn (1988), Information Processing Letters 27, 125–128; Kou, Markowsky e Berman (1981), Acta Informatica 15, 141–145.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>&lt;p&gt;Travel time and distance by road between all pairs of origins and destinations, as a table or as straight lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of origins and of destinations, each with a code. Layers may be in different reference systems. “To the center” are trips to the destination, “From the center” trips from it to the origin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Dijkstra's algorithm from each point of the smaller layer. A trip is the walk to the road, the drive and the walk from the road, or only the walk where that is no farther. Rows are written as they come: memory does not grow with the number of pairs. With a Dask scheduler its workers (which need SciPy, not QGIS) do the searches, with the same results.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; &lt;i&gt;origin_id, dest_id, drive_min, walk_min, total_min&lt;/i&gt; (minutes), &lt;i&gt;road_km&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where there is no trip: no_geometry or off_network (the origin), destination_no_geometry or destination_off_network, other_component (parts of the network that do not meet), one_way_trap (roads lead there but not in the direction of travel). Rows come by destination, or by origin where there are fewer origins.&lt;/p&gt;&lt;p&gt;With a longest trip or a number of nearest destinations, pairs beyond them and pairs without a trip are left out and counted; an origin left without any pair has one row with its reason (then also beyond_limit). With a number of nearest destinations, rows come by origin, nearest first, and memory grows with origins × that number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tempo de deslocamento e distância pelas vias entre todos os pares de origens e destinos, em tabela ou em linhas retas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe; pontos de origem e de destino, cada um com um código. As camadas podem estar em SRC diferentes. “Para o centro” são trajetos até o destino; “A partir do centro”, trajetos do destino até a origem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Algoritmo de Dijkstra a partir de cada ponto da camada com menos pontos. Um trajeto é a caminhada até a via, o percurso de veículo e a caminhada a partir da via, ou somente a caminhada quando esta não é mais longa. As linhas são gravadas à medida que surgem: a memória não cresce com o número de pares. Com um escalonador Dask, as buscas são feitas por seus workers (que precisam do SciPy, não do QGIS), com os mesmos resultados.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; &lt;i&gt;origin_id, dest_id, drive_min, walk_min, total_min&lt;/i&gt; (minutos), &lt;i&gt;road_km&lt;/i&gt; e um &lt;i&gt;reason&lt;/i&gt; onde não há trajeto: no_geometry ou off_network (a origem), destination_no_geometry ou destination_off_network, other_component (partes da rede que não se encontram), one_way_trap (há vias até lá, mas não no sentido do deslocamento). As linhas vêm por destino, ou por origem quando há menos origens.&lt;/p&gt;&lt;p&gt;Com uma duração máxima do trajeto ou um número de destinos mais próximos, os pares além deles e os pares sem trajeto ficam de fora e são contados; uma origem que fica sem nenhum par tem uma linha com seu motivo (nesse caso, também beyond_limit). Com um número de destinos mais próximos, as linhas vêm por origem, começando pelo mais próximo, e a memória cresce com origens × esse número.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs e van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>&lt;p&gt;Turns a filled field sheet into the table of decisions by hand that Four criteria honors and reports.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; The sheet that Field sheet made, filled (GeoPackage, CSV or any layer with its columns), and the localities, to see that each one exists.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Decisions: &lt;i&gt;code, decision&lt;/i&gt; (include or exclude)&lt;i&gt;, author, date, reason&lt;/i&gt;, and &lt;i&gt;route&lt;/i&gt;: employment_training for localities without a viable activity. Rows with something wrong are not used; they are in the second table with the &lt;i&gt;problem&lt;/i&gt;: unknown_code, repeated_code, wrong_ and the field (an answer that is not in its list), or missing_ and the field (a decision needs an author, a date and a reason). Rows without a decision, or with keep, change nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Transforma uma ficha de campo preenchida na tabela de decisões manuais que Quatro critérios respeita e informa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; A ficha que Ficha de campo produziu, preenchida (GeoPackage, CSV ou qualquer camada com suas colunas), e as localidades, para verificar que cada uma existe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Decisões: &lt;i&gt;code, decision&lt;/i&gt; (include ou exclude: incluir ou excluir)&lt;i&gt;, author, date, reason&lt;/i&gt;, e &lt;i&gt;route&lt;/i&gt;: employment_training para as localidades sem atividade viável. As linhas com algo errado não são usadas; estão na segunda tabela com o problema (&lt;i&gt;problem&lt;/i&gt;): unknown_code, repeated_code, wrong_ e o campo (uma resposta que não consta de sua lista), ou missing_ e o campo (uma decisão precisa de autor, data e motivo). As linhas sem decisão, ou com keep (manter), não mudam nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>&lt;p&gt;What would make a road layer give wrong routes, each problem as a point with its reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reasons.&lt;/b&gt; &lt;i&gt;gap&lt;/i&gt;: a dead end close to another road. &lt;i&gt;unsplit_junction&lt;/i&gt;: a road ends on another that has no vertex there. &lt;i&gt;crossing_without_vertex&lt;/i&gt;: roads of one level cross and do not join; it is right at an overpass. &lt;i&gt;false_junction&lt;/i&gt;: roads of different levels share a vertex. &lt;i&gt;isolated_component&lt;/i&gt;: roads not connected with the longest part of the network, at the place nearest to it. &lt;i&gt;duplicate&lt;/i&gt;: drawn twice. &lt;i&gt;bad_speed&lt;/i&gt;: NULL, text, 0, negative or above 200 km/h. &lt;i&gt;unknown_direction&lt;/i&gt;, &lt;i&gt;zero_length&lt;/i&gt;, &lt;i&gt;no_geometry&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Problems with &lt;i&gt;component&lt;/i&gt; (1 is the longest), &lt;i&gt;distance_m&lt;/i&gt; (meters to the other road or to the longest part), &lt;i&gt;road_id&lt;/i&gt;, &lt;i&gt;other_id&lt;/i&gt; and &lt;i&gt;detail&lt;/i&gt;. Components: the connected parts with &lt;i&gt;length_km&lt;/i&gt;. The report counts everything in one page. Speed by class, snapping and walking have no effect here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Neis, Zielstra and Zipf (2012), Future Internet 4, 1–21.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O que faria uma camada de vias produzir rotas erradas, cada problema como um ponto com seu motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Motivos.&lt;/b&gt; &lt;i&gt;gap&lt;/i&gt;: uma ponta solta perto de outra via. &lt;i&gt;unsplit_junction&lt;/i&gt;: uma via termina sobre outra que não tem vértice ali. &lt;i&gt;crossing_without_vertex&lt;/i&gt;: vias do mesmo nível se cruzam e não se conectam; em um viaduto, isso é correto. &lt;i&gt;false_junction&lt;/i&gt;: vias de níveis diferentes compartilham um vértice. &lt;i&gt;isolated_component&lt;/i&gt;: vias não conectadas à parte mais longa da rede, no lugar mais próximo dela. &lt;i&gt;duplicate&lt;/i&gt;: desenhada duas vezes. &lt;i&gt;bad_speed&lt;/i&gt;: NULL, texto, 0, negativa ou superior a 200 km/h. &lt;i&gt;unknown_direction&lt;/i&gt;, &lt;i&gt;zero_length&lt;/i&gt;, &lt;i&gt;no_geometry&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Problemas com &lt;i&gt;component&lt;/i&gt; (1 é a mais longa), &lt;i&gt;distance_m&lt;/i&gt; (metros até a outra via ou até a parte mais longa), &lt;i&gt;road_id&lt;/i&gt;, &lt;i&gt;other_id&lt;/i&gt; e &lt;i&gt;detail&lt;/i&gt;. Componentes: as partes conectadas com &lt;i&gt;length_km&lt;/i&gt;. O relatório conta tudo em uma página. A velocidade por classe, a ligação dos pontos às vias e a caminhada não têm efeito aqui.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Neis, Zielstra e Zipf (2012), Future Internet 4, 1–21.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>&lt;p&gt;Where high values lie beside high ones, low beside low, and which units differ from all around them; and whether the value clusters on the map at all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Polygons or points with a number: share, quotient, production per family. Prefer shares and rates to totals, which are high wherever the unit is large. Neighbors are polygons that touch, the nearest units, or those within a travel time by road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; With z = (x − mean) ÷ standard deviation and L the mean z of the neighbors: local Moran I_i = (n − 1)·z_i·L_i ÷ Σz², or Getis-Ord Gi* (the unit and its neighbors together against the mean, in standard deviations). The p-value comes from shuffling the other units: the share of shuffles at least as extreme, on the side where the value lies. The same seed gives the same numbers on every machine. With many units some look like clusters by chance: the false discovery rate keeps their expected share among those marked below the level.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The units with &lt;i&gt;statistic, p, p_fdr&lt;/i&gt; (p-value after the false discovery rate)&lt;i&gt;, quadrant&lt;/i&gt;: HH (high among high, hot spot), LL (low among low, cold spot), HL, LH (different from its neighbors; Gi* does not look for them), not_significant, isolate (without neighbors); &lt;i&gt;neighbors&lt;/i&gt; (how many)&lt;i&gt;, value_z, neighbors_z&lt;/i&gt;, and the &lt;i&gt;reason&lt;/i&gt; where there is no statistic. Numbers: &lt;i&gt;GLOBAL_I&lt;/i&gt; (above −1 ÷ (n − 1): similar values lie together) and &lt;i&gt;GLOBAL_P&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Moran (1950), Biometrika 37, 17–23; Anselin (1995), Geographical Analysis 27, 93–115; Ord and Getis (1995), Geographical Analysis 27, 286–306; Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300; Caldas de Castro and Singer (2006), Geographical Analysis 38, 180–208.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Onde há valores altos junto a altos e baixos junto a baixos, e quais unidades diferem de tudo o que as rodeia; e se o valor se agrupa no mapa ou não.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Polígonos ou pontos com um número: proporção, quociente, produção por família. Prefira proporções e taxas a totais, que são altos onde a unidade é grande. As vizinhas são os polígonos que se tocam, as unidades mais próximas ou as que estão dentro de um tempo de deslocamento pelas vias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Com z = (x − média) ÷ desvio-padrão e L o z médio das vizinhas: Moran local I_i = (n − 1)·z_i·L_i ÷ Σz², ou Getis-Ord Gi* (a unidade junto com suas vizinhas em relação à média, em desvios-padrão). O valor p provém de permutar as demais unidades: é a proporção de permutações pelo menos tão extremas, do lado em que está o valor. A mesma semente dá os mesmos números em qualquer computador. Com muitas unidades, algumas parecem agrupamentos por acaso: a taxa de falsas descobertas mantém a proporção esperada delas entre as marcadas abaixo do nível.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; As unidades com &lt;i&gt;statistic, p, p_fdr&lt;/i&gt; (valor p após a taxa de falsas descobertas)&lt;i&gt;, quadrant&lt;/i&gt;: HH (alto entre altos, ponto quente), LL (baixo entre baixos, ponto frio), HL, LH (diferente de suas vizinhas; Gi* não os procura), not_significant (não significativo), isolate (sem vizinhas); &lt;i&gt;neighbors&lt;/i&gt; (quantas)&lt;i&gt;, value_z, neighbors_z&lt;/i&gt;, e o &lt;i&gt;reason&lt;/i&gt; onde não há estatística. Números: &lt;i&gt;GLOBAL_I&lt;/i&gt; (acima de −1 ÷ (n − 1): valores semelhantes ficam juntos) e &lt;i&gt;GLOBAL_P&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Moran (1950), Biometrika 37, 17–23; Anselin (1995), Geographical Analysis 27, 93–115; Ord e Getis (1995), Geographical Analysis 27, 286–306; Benjamini e Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300; Caldas de Castro e Singer (2006), Geographical Analysis 38, 180–208.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>&lt;p&gt;Which localities a program attends first, and exactly why each one is in or out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criteria&lt;/b&gt; (all strict: equality fails). 1) The program operates and production units under 20 ha per household exceed the ratio. 2) Territories are ranked within their state by the families of the localities that meet 1 and exceed the population floor. 3) Localities that meet 1, nearer to a municipal seat than the radius and with more families than the floor are eligible. 4) They are taken by decreasing families (ties: population, then code) until the quotas of territory and state are covered; territories too dispersed are passed over.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points of localities with their code, municipality, state, territory, population, households, production units under 20 ha, program families and whether they are a municipal seat. Optional quotas: a table with &lt;i&gt;level&lt;/i&gt; (territory or state), &lt;i&gt;code&lt;/i&gt; and &lt;i&gt;quota&lt;/i&gt;. Optional decisions by hand: a table with &lt;i&gt;code&lt;/i&gt;, &lt;i&gt;decision&lt;/i&gt; (include or exclude), &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;date&lt;/i&gt; and &lt;i&gt;reason&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Every locality with its &lt;i&gt;verdict&lt;/i&gt; (the first criterion it fails), all its &lt;i&gt;failures&lt;/i&gt;, its margins (positive is good: ratio, meters, families), its rank and cumulative families within the territory, and an &lt;i&gt;advice&lt;/i&gt; that says what would change the verdict. &lt;i&gt;final_verdict&lt;/i&gt; and &lt;i&gt;selected&lt;/i&gt; include the decisions by hand, which never hide the verdict of the rules. NULL is never 0: missing data are said to be missing. Also the ranking of territories and the summary of localities by state.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais localidades um programa atende primeiro e exatamente por que cada uma entra ou fica de fora.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Critérios&lt;/b&gt; (todos estritos: a igualdade não basta). 1) O programa opera na localidade e a razão entre unidades produtivas com menos de 20 ha e domicílios supera o limite. 2) Os territórios são ordenados dentro do seu estado pelas famílias das localidades que atendem ao critério 1 e superam o piso de população. 3) São elegíveis as localidades que atendem ao critério 1, estão mais perto de uma sede municipal do que o raio e têm mais famílias do que o piso. 4) São selecionadas em ordem decrescente de famílias (desempate: população e, depois, código) até cobrir as cotas do território e do estado; os territórios dispersos demais são preteridos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Pontos de localidades com código, município, estado, território, população, domicílios, unidades produtivas com menos de 20 ha, famílias atendidas pelo programa e indicação de sede municipal. Cotas opcionais: uma tabela com &lt;i&gt;level&lt;/i&gt; (território ou estado), &lt;i&gt;code&lt;/i&gt; e &lt;i&gt;quota&lt;/i&gt;. Decisões manuais opcionais: uma tabela com &lt;i&gt;code&lt;/i&gt;, &lt;i&gt;decision&lt;/i&gt; (incluir ou excluir), &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;date&lt;/i&gt; e &lt;i&gt;reason&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Todas as localidades com seu parecer (&lt;i&gt;verdict&lt;/i&gt;, o primeiro critério que não atendem), todos os critérios não atendidos (&lt;i&gt;failures&lt;/i&gt;), suas margens (valor positivo é favorável: razão, metros, famílias), sua posição e as famílias acumuladas no território, e uma recomendação (&lt;i&gt;advice&lt;/i&gt;) que diz o que mudaria o parecer. &lt;i&gt;final_verdict&lt;/i&gt; e &lt;i&gt;selected&lt;/i&gt; incorporam as decisões manuais, que nunca ocultam o parecer das regras. NULL nunca é 0: os dados ausentes são informados como ausentes. Inclui também o ranking dos territórios e o resumo de localidades por estado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>&lt;p&gt;Which localities are selected whatever the exact thresholds, and which depend on a number that somebody chose.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; The same as Four criteria, how much each threshold and quota may vary, and how many variations to try.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The ratio, the population floor, the radius, the families floor, the quotas of states and those of territories are multiplied, each on its own, by numbers between 1 − variation and 1 + variation (Latin hypercube); the selection is repeated each time. The same seed gives the same variations on every machine.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Localities with &lt;i&gt;selected_share&lt;/i&gt; (0 to 1)&lt;i&gt;, status&lt;/i&gt;: firm (selected in at least 90 % of the variations), out (in 10 % at most) or borderline, and &lt;i&gt;selected_now&lt;/i&gt;. Table of variations: &lt;i&gt;run&lt;/i&gt;, the six factors, &lt;i&gt;localities&lt;/i&gt; and &lt;i&gt;families&lt;/i&gt; selected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; McKay, Beckman and Conover (1979), Technometrics 21, 239–245.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais localidades são selecionadas quaisquer que sejam os limiares exatos, e quais dependem de um número que alguém escolheu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; As mesmas de Quatro critérios, quanto cada limiar e cota pode variar e quantas variações experimentar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; A razão, o piso de população, o raio, o piso de famílias, as cotas dos estados e as dos territórios são multiplicados, cada um por si, por números entre 1 − variação e 1 + variação (hipercubo latino); a seleção é repetida a cada vez. A mesma semente dá as mesmas variações em qualquer computador.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Localidades com &lt;i&gt;selected_share&lt;/i&gt; (0 a 1)&lt;i&gt;, status&lt;/i&gt;: firm (firme: selecionada em pelo menos 90 % das variações), out (fora: em 10 % no máximo) ou borderline (limítrofe), e &lt;i&gt;selected_now&lt;/i&gt;. Tabela de variações: &lt;i&gt;run&lt;/i&gt;, os seis fatores, &lt;i&gt;localities&lt;/i&gt; e &lt;i&gt;families&lt;/i&gt; selecionadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; McKay, Beckman e Conover (1979), Technometrics 21, 239–245.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>&lt;p&gt;Which localities enter, leave or stay when the rules change, and how many people or families that means.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Two results of Four criteria, the fields with the code of the locality and its families (or people), and optionally the territory; they have the same names in both.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; One row per locality of either: &lt;i&gt;code, territory, change&lt;/i&gt; (entered, left, stayed; out: in neither)&lt;i&gt;, people&lt;/i&gt; (of the second run; of those that left, of the first)&lt;i&gt;, verdict_first, verdict_second&lt;/i&gt; (empty where the run lacks the locality). By territory: localities that &lt;i&gt;entered, left, stayed&lt;/i&gt;, and &lt;i&gt;people_gained, people_lost, people_stayed&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais localidades entram, saem ou permanecem quando as regras mudam, e quantas pessoas ou famílias isso representa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Dois resultados de Quatro critérios, os campos com o código da localidade e suas famílias (ou pessoas) e, opcionalmente, o território; eles têm os mesmos nomes nos dois.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Uma linha por localidade de qualquer um dos dois: &lt;i&gt;code, territory, change&lt;/i&gt; (entered, left, stayed: entrou, saiu, permaneceu; out: em nenhum)&lt;i&gt;, people&lt;/i&gt; (da segunda execução; das que saíram, da primeira)&lt;i&gt;, verdict_first, verdict_second&lt;/i&gt; (vazio quando a execução não tem a localidade). Por território: localidades que entraram, saíram e permaneceram (&lt;i&gt;entered, left, stayed&lt;/i&gt;), e &lt;i&gt;people_gained, people_lost, people_stayed&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>&lt;p&gt;Which of the candidate sites (offices, collection centers, clinics) serve the people best, for a given number of sites.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Places of demand with their people, candidate sites, those that already exist and stay, and roads or an OD matrix (&lt;i&gt;origin_id&lt;/i&gt; of the demand, &lt;i&gt;dest_id&lt;/i&gt; of the candidate, &lt;i&gt;total_min&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Maximal covering: the most people within the limit of a site. p-median: the least sum of people × minutes; without a trip within the limit, a person counts as ten of the longest trips. Both are solved exactly; when the time ends first, the log tells how far the solution may be from the best (gap). Several choices may be equally good: one of them is given.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Candidates with &lt;i&gt;chosen, fixed, people&lt;/i&gt; and &lt;i&gt;places&lt;/i&gt; served and their mean &lt;i&gt;minutes&lt;/i&gt;. Demand with &lt;i&gt;site_id&lt;/i&gt; (the chosen site of least time)&lt;i&gt;, minutes&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; when it has none: beyond_limit, no_geometry, off_network, other_component, one_way_trap or no_travel_time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Church and ReVelle (1974), Papers of the Regional Science Association 32, 101–118; ReVelle and Swain (1970), Geographical Analysis 2, 30–42.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais dos locais candidatos (escritórios, centros de coleta, clínicas) atendem melhor as pessoas, para um número dado de pontos de atendimento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Locais de demanda com suas pessoas, locais candidatos, os que já existem e permanecem, e vias ou uma matriz OD (&lt;i&gt;origin_id&lt;/i&gt; da demanda, &lt;i&gt;dest_id&lt;/i&gt; do candidato, &lt;i&gt;total_min&lt;/i&gt;).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cobertura máxima: o maior número de pessoas dentro do limite de um ponto de atendimento. p-mediana: a menor soma de pessoas × minutos; sem trajeto dentro do limite, uma pessoa conta como dez dos trajetos mais longos. Ambos são resolvidos de forma exata; quando o tempo acaba antes, o registro informa a que distância a solução pode estar da melhor (gap). Várias escolhas podem ser igualmente boas: uma delas é dada.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Candidatos com &lt;i&gt;chosen, fixed, people&lt;/i&gt; e &lt;i&gt;places&lt;/i&gt; atendidos e a média de seus &lt;i&gt;minutes&lt;/i&gt;. Demanda com &lt;i&gt;site_id&lt;/i&gt; (o ponto de atendimento escolhido de menor tempo)&lt;i&gt;, minutes&lt;/i&gt; e um &lt;i&gt;reason&lt;/i&gt; quando não tem nenhum: beyond_limit, no_geometry, off_network, other_component, one_way_trap ou no_travel_time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Church e ReVelle (1974), Papers of the Regional Science Association 32, 101–118; ReVelle e Swain (1970), Geographical Analysis 2, 30–42.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>&lt;p&gt;Which products carry the economy of each unit (municipality, territory), how varied it is, and why its production changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table with one row per unit, product and (optionally) year, and its value: production, sales or employment, all in one unit of measure. Values of different kinds (tons, hectares, pesos) or a total beside its parts must not be mixed: filter the table first. Repeated rows are added up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Location quotient (x_ij/x_i)/(x_j/x): 2 means that the product weighs twice as much in the unit as in all units. It explodes in tiny places: look at it beside the share and the mass. Cells and units below the least mass stay in the tables and in the totals, flagged &lt;i&gt;below_min_mass&lt;/i&gt;. Hachman 1/Σ LQ·s, from 0 to 1 = as all units; Herfindahl Σ s², 1 = one product; Krugman Σ|s − s̄|, from 0 = as all units to 2. Shift-share from the base year: e·G, e·(g_j − G) and e·(g_ij − g_j), which add up to the change; pairs without both ends are in no growth and carry a reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Quotients: &lt;i&gt;unit, product, value, share, reference&lt;/i&gt; (share in all units)&lt;i&gt;, lq, mass&lt;/i&gt; (production of the unit)&lt;i&gt;, below_min_mass, reason&lt;/i&gt;. Units: &lt;i&gt;mass, products, hachman, hhi, krugman, main_product&lt;/i&gt; (largest share)&lt;i&gt;, top_product&lt;/i&gt; (largest quotient above 1 not flagged). Shift-share: &lt;i&gt;change, national, mix, regional&lt;/i&gt;, in the unit of the values. The log tells repeated rows, products spelled in several ways (never merged), units without a year, and yearly totals at least 4 times above or below their neighbors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Isard (1960), Methods of Regional Analysis, chapter 7; Hirschman (1964), American Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais produtos sustentam a economia de cada unidade (município, território), quão diversificada ela é e por que sua produção mudou.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma tabela com uma linha por unidade, produto e (opcionalmente) ano, e seu valor: produção, vendas ou emprego, tudo em uma única unidade de medida. Não se devem misturar valores de natureza distinta (toneladas, hectares, reais) nem um total com suas partes: filtre a tabela antes. As linhas repetidas são somadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Quociente locacional (x_ij/x_i)/(x_j/x): 2 significa que o produto pesa na unidade o dobro do que pesa no conjunto das unidades. Ele dispara em lugares muito pequenos: analise-o junto com a participação e a massa. As células e unidades abaixo da massa mínima permanecem nas tabelas e nos totais, marcadas em &lt;i&gt;below_min_mass&lt;/i&gt;. Hachman 1/Σ LQ·s, de 0 a 1 = como o conjunto das unidades; Herfindahl Σ s², 1 = um só produto; Krugman Σ|s − s̄|, de 0 = como o conjunto das unidades a 2. Análise estrutural-diferencial (shift-share) a partir do ano-base: e·G, e·(g_j − G) e e·(g_ij − g_j), que somam a variação total; os pares sem valor em um dos dois anos não entram em nenhum crescimento e recebem um motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Quocientes: &lt;i&gt;unit, product, value, share, reference&lt;/i&gt; (participação no conjunto das unidades)&lt;i&gt;, lq, mass&lt;/i&gt; (produção da unidade)&lt;i&gt;, below_min_mass, reason&lt;/i&gt;. Unidades: &lt;i&gt;mass, products, hachman, hhi, krugman, main_product&lt;/i&gt; (maior participação)&lt;i&gt;, top_product&lt;/i&gt; (maior quociente acima de 1, entre os não marcados). Shift-share: &lt;i&gt;change, national, mix, regional&lt;/i&gt;, na unidade dos valores. O registro de execução informa linhas repetidas, produtos grafados de várias formas (nunca unificados), unidades sem dados em algum ano e totais anuais pelo menos 4 vezes acima ou abaixo dos anos vizinhos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Isard (1960), Methods of Regional Analysis, capítulo 7; Hirschman (1964), American Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>&lt;p&gt;Which programs reach each locality, how far they concur, and which components of the integral basket (credit, technical advice, storage…) are missing there and in each territory or productive axis.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities or municipalities with their code. Rolls: tables with one row per beneficiary, or per place with its beneficiaries; the name of each layer is that of its program. Baskets: a table with &lt;i&gt;program&lt;/i&gt; and &lt;i&gt;component&lt;/i&gt;, and if wanted &lt;i&gt;objective&lt;/i&gt; and &lt;i&gt;axis&lt;/i&gt; (empty: for all); a component that no program gives has the program empty. Codes that lost leading zeros are matched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Four levels: &lt;b&gt;same place&lt;/b&gt;, the programs present; &lt;b&gt;same people&lt;/b&gt;, those whose key is in two rolls or more of the locality; &lt;b&gt;same objective&lt;/b&gt;, the programs of its commonest objective; &lt;b&gt;complementary goods&lt;/b&gt;, two components or more that no program gives alone. A level without data is empty. A person repeated in one roll and locality counts once. A component is present where a program that gives it is, in however many hands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The localities with the beneficiaries of each program (&lt;i&gt;p_…&lt;/i&gt;)&lt;i&gt;, programs, same_people, same_objective, complementary, basket, component_count, missing_count, components, missing&lt;/i&gt;. By territory and component: &lt;i&gt;units, present, missing&lt;/i&gt;. Codes without a locality: &lt;i&gt;program, code, rows, reason&lt;/i&gt;: no_code; broader_code, that of a municipality or state against localities; finer_code, that of a locality against municipalities; unknown_code. The report has the matrix. Names and keys of people are written nowhere.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Nota de Aprendizaje 1, Programa Territorios Productivos (2015); Echeverri, ed. (2013), La concurrencia como eje de las políticas de desarrollo rural sustentable en México, IICA.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais programas chegam a cada localidade, até que ponto convergem e quais componentes da cesta integral (crédito, assistência técnica, armazenamento…) faltam ali e em cada território ou eixo produtivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Localidades ou municípios com seu código. Cadastros: tabelas com uma linha por beneficiário, ou por lugar com seus beneficiários; o nome de cada camada é o do seu programa. Cestas: uma tabela com &lt;i&gt;program&lt;/i&gt; e &lt;i&gt;component&lt;/i&gt; e, se desejado, &lt;i&gt;objective&lt;/i&gt; e &lt;i&gt;axis&lt;/i&gt; (vazio: para todos); um componente que nenhum programa oferece tem o programa vazio. Os códigos que perderam zeros à esquerda são reconhecidos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Quatro níveis: &lt;b&gt;mesmo lugar&lt;/b&gt;, os programas presentes; &lt;b&gt;mesmas pessoas&lt;/b&gt;, aquelas cuja chave está em dois ou mais cadastros da localidade; &lt;b&gt;mesmo objetivo&lt;/b&gt;, os programas do seu objetivo mais comum; &lt;b&gt;bens complementares&lt;/b&gt;, dois ou mais componentes que nenhum programa oferece sozinho. Um nível sem dados fica vazio. Uma pessoa repetida em um mesmo cadastro e localidade conta uma vez. Um componente está presente onde está um programa que o oferece, seja quantas forem as pessoas que o recebem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; As localidades com os beneficiários de cada programa (&lt;i&gt;p_…&lt;/i&gt;)&lt;i&gt;, programs, same_people, same_objective, complementary, basket, component_count, missing_count, components, missing&lt;/i&gt;. Por território e componente: &lt;i&gt;units, present, missing&lt;/i&gt;. Códigos sem localidade: &lt;i&gt;program, code, rows, reason&lt;/i&gt;: no_code (sem código); broader_code, o de um município ou estado em relação a localidades; finer_code, o de uma localidade em relação a municípios; unknown_code (código desconhecido). O relatório traz a matriz. Os nomes e as chaves das pessoas não são gravados em lugar nenhum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Nota de Aprendizaje 1, Programa Territorios Productivos (2015); Echeverri, ed. (2013), La concurrencia como eje de las políticas de desarrollo rural sustentable en México, IICA.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>&lt;p&gt;Which roads hold an axis back: what it costs when each loaded road is closed, what is lost because it is slow, and what each new road under discussion would save.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of sources with their amount (tons, value) and, if known, their families; points of markets; lines of candidate new roads.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each source goes to the market of least time. Each piece of a road between junctions, sources and markets is closed alone, at its middle, and those who passed there search the best way anew, also to another market. A piece is slow against its reference speed: that of its class in the table of speeds, or the median of its class by length, or one for all roads; the time lost on it is (t − t reference) / t. Each candidate road is measured as if it alone were built.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads: &lt;i&gt;load&lt;/i&gt;, &lt;i&gt;ton_min&lt;/i&gt; (amount × minutes on the piece), &lt;i&gt;extra_ton_min&lt;/i&gt; (amount × minutes more when it is closed, of what still arrives), &lt;i&gt;isolated_ton&lt;/i&gt; (what had a way and is left without one), &lt;i&gt;slow_index&lt;/i&gt; (share of the time lost for being slow, 0 to 1), &lt;i&gt;saved_ton_min&lt;/i&gt; (ton_min × slow_index: saved at least, if it had its reference speed), the same for families, and a rank of each measure, 1 the worst. Candidates: &lt;i&gt;saved_ton_min&lt;/i&gt;, &lt;i&gt;linked_ton&lt;/i&gt; (what only then reaches a market), their ranks, and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, not_joined (meets no road) or no_saving. Where the amount is not in tons, read its unit instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Jenelius, Petersen and Mattsson (2006), Transportation Research Part A 40, 537–560; Lomax et al. (1997), NCHRP Report 398; Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais vias freiam um eixo: quanto custa o fechamento de cada via com carga, o que se perde por ela ser lenta e o que pouparia cada via nova em discussão.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe; pontos de origens com sua quantidade (toneladas, valor) e, se conhecidas, suas famílias; pontos de mercados; linhas de vias novas candidatas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada origem vai ao mercado de menor tempo. Cada trecho de via entre junções, origens e mercados é fechado sozinho, no seu meio, e quem passava por ali procura de novo o melhor caminho, também até outro mercado. Um trecho é lento em relação à sua velocidade de referência: a da sua classe na tabela de velocidades, ou a mediana da sua classe por comprimento, ou uma só para todas as vias; o tempo perdido nele é (t − t de referência) / t. Cada via candidata é medida como se somente ela fosse construída.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Vias: &lt;i&gt;load&lt;/i&gt;, &lt;i&gt;ton_min&lt;/i&gt; (quantidade × minutos no trecho), &lt;i&gt;extra_ton_min&lt;/i&gt; (quantidade × minutos a mais quando é fechado, do que ainda chega), &lt;i&gt;isolated_ton&lt;/i&gt; (o que tinha caminho e fica sem nenhum), &lt;i&gt;slow_index&lt;/i&gt; (proporção do tempo perdida por ser lento, de 0 a 1), &lt;i&gt;saved_ton_min&lt;/i&gt; (ton_min × slow_index: o que se poupa, no mínimo, se tivesse sua velocidade de referência), o mesmo para as famílias, e uma posição de cada medida, sendo 1 a pior. Candidatas: &lt;i&gt;saved_ton_min&lt;/i&gt;, &lt;i&gt;linked_ton&lt;/i&gt; (o que só então alcança um mercado), suas posições, e um &lt;i&gt;reason&lt;/i&gt;: no_geometry, not_joined (não encontra nenhuma via) ou no_saving (não poupa tempo). Quando a quantidade não está em toneladas, leia a sua unidade em lugar delas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Jenelius, Petersen e Mattsson (2006), Transportation Research Part A 40, 537–560; Lomax et al. (1997), NCHRP Report 398; Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>&lt;p&gt;Which territories, municipalities or localities are alike, and what makes each type: remote, maize, high marginality.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Units with numeric indicators: accessibility, marginality, specialization, density… Shares and indices rather than totals: with totals, size alone makes the types. Groups give each indicator one of several themes (the four patrimonies, say); each group then weighs the same, however many indicators it has.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Indicators are standardized, z = (x − mean) / standard deviation. K-means takes the best of ten starts from seeded centers; Ward joins the two groups that add least to the sum of squares. The silhouette, (b − a) / max(a, b), compares the mean distance to its own type (a) with that to the nearest other (b): near 1, typical; about 0, between two types; below 0, closer to another. With 0 types, the number from 2 to 8 of the highest mean silhouette.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The units with &lt;i&gt;type&lt;/i&gt; (1 has most units)&lt;i&gt;, description&lt;/i&gt; (indicators at least half a standard deviation from the mean, farthest first)&lt;i&gt;, silhouette, reason&lt;/i&gt; (missing_value). Description: &lt;i&gt;type, units, indicator, theme, mean, deviation, level&lt;/i&gt; (above, below, average).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; MacQueen (1967), Fifth Berkeley Symposium 1, 281–297; Arthur and Vassilvitskii (2007), SODA, 1027–1035; Ward (1963), Journal of the American Statistical Association 58, 236–244; Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais territórios, municípios ou localidades se parecem e o que caracteriza cada tipo: remoto, milho, alta marginalização.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Unidades com indicadores numéricos: acessibilidade, marginalização, especialização, densidade… Proporções e índices em vez de totais: com totais, só o tamanho define os tipos. Os grupos atribuem a cada indicador um entre vários temas (os quatro patrimônios, por exemplo); cada grupo pesa então o mesmo, tenha quantos indicadores tiver.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Os indicadores são padronizados, z = (x − média) / desvio-padrão. K-means fica com o melhor de dez inícios a partir de centros sorteados com a semente; Ward une os dois grupos que menos acrescentam à soma de quadrados. A silhueta, (b − a) / max(a, b), compara a distância média ao próprio tipo (a) com a distância ao outro mais próximo (b): perto de 1, típica; em torno de 0, entre dois tipos; abaixo de 0, mais próxima de outro. Com 0 tipos, o número de 2 a 8 com a maior silhueta média.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; As unidades com &lt;i&gt;type&lt;/i&gt; (o 1 tem mais unidades)&lt;i&gt;, description&lt;/i&gt; (indicadores a pelo menos meio desvio-padrão da média, os mais distantes primeiro)&lt;i&gt;, silhouette, reason&lt;/i&gt; (missing_value: falta um valor). Descrição: &lt;i&gt;type, units, indicator, theme, mean, deviation, level&lt;/i&gt; (above, below, average: acima, abaixo, na média).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; MacQueen (1967), Fifth Berkeley Symposium 1, 281–297; Arthur e Vassilvitskii (2007), SODA, 1027–1035; Ward (1963), Journal of the American Statistical Association 58, 236–244; Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>&lt;p&gt;Which units would stay in their territory if the census were taken again, or with other limits: the firm ones, those on the border between two territories, and where those would go.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Flows, units, contiguity and decisions as in &lt;i&gt;Travel-to-work areas&lt;/i&gt; or &lt;i&gt;Commuting zones&lt;/i&gt;; the method and its parameters; how many samples; the grid of other parameters to try.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; The flows are drawn anew: of a full count as many people as there are, by the observed shares (multinomial); of a sample of a share s, each flow by Poisson with mean s·f, divided by s. Each sample is delimited with every combination of the grid. The territories of each run are matched one to one with those of the base (the flows and parameters as given), so that as many residents as possible are in matched ones. A unit stayed when it is in the match of its territory. The same seed gives the same result, wherever the runs are made.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Columns.&lt;/b&gt; &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;territory&lt;/i&gt; in the base (code of its main center); &lt;i&gt;stability&lt;/i&gt;: share of runs in which it stayed; &lt;i&gt;status&lt;/i&gt;: firm (0.9 or more), borderline (0.5 or more), unstable, unassigned (no territory in the base); &lt;i&gt;alternative&lt;/i&gt;: the other territory where it was most often, with &lt;i&gt;alternative_share&lt;/i&gt;; &lt;i&gt;apart_share&lt;/i&gt;: in a part that split off; &lt;i&gt;unassigned_share&lt;/i&gt;: without territory; &lt;i&gt;why&lt;/i&gt;: all of this in a sentence; &lt;i&gt;modeled&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Efron (1979), Annals of Statistics 7, 1–26; Hennig (2007), Computational Statistics &amp;amp; Data Analysis 52, 258–271. The limits 0.9 and 0.5 are conventions of this tool.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais unidades ficariam no seu território se o censo fosse feito de novo, ou com outros limites: as firmes, as que estão na fronteira entre dois territórios e para onde estas iriam.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Fluxos, unidades, contiguidade e decisões como em &lt;i&gt;Áreas de deslocamento ao trabalho&lt;/i&gt; ou &lt;i&gt;Zonas de deslocamento pendular&lt;/i&gt;; o método e seus parâmetros; quantas amostras; a grade de outros parâmetros a experimentar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Os fluxos são sorteados de novo: de uma contagem completa, tantas pessoas quantas existem, segundo as proporções observadas (multinomial); de uma amostra de proporção s, cada fluxo por Poisson com média s·f, dividido por s. Cada amostra é delimitada com todas as combinações da grade. Os territórios de cada execução são emparelhados um a um com os da base (os fluxos e parâmetros tal como informados), de modo que o maior número possível de residentes fique em territórios emparelhados. Uma unidade permaneceu quando está no par do seu território. A mesma semente dá o mesmo resultado, onde quer que as execuções sejam feitas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Colunas.&lt;/b&gt; &lt;i&gt;unit_id&lt;/i&gt;; &lt;i&gt;territory&lt;/i&gt; na base (código do seu centro principal); &lt;i&gt;stability&lt;/i&gt;: proporção das execuções em que permaneceu; &lt;i&gt;status&lt;/i&gt;: firm (firme: 0.9 ou mais), borderline (limítrofe: 0.5 ou mais), unstable (instável), unassigned (sem território na base); &lt;i&gt;alternative&lt;/i&gt;: o outro território em que esteve com mais frequência, com &lt;i&gt;alternative_share&lt;/i&gt;; &lt;i&gt;apart_share&lt;/i&gt;: em uma parte que se separou; &lt;i&gt;unassigned_share&lt;/i&gt;: sem território; &lt;i&gt;why&lt;/i&gt;: tudo isso em uma frase; &lt;i&gt;modeled&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Efron (1979), Annals of Statistics 7, 1–26; Hennig (2007), Computational Statistics &amp;amp; Data Analysis 52, 258–271. Os limites 0.9 e 0.5 são convenções desta ferramenta.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>&lt;p&gt;Which very small localities could be attended together with the selected one they are near to, and how many people are reached in all.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities with their code, population and whether they are selected (as Four criteria gives them), and either the greatest distance in a straight line, or roads and the longest trip in minutes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each locality that is not selected and has at most the population of a small one is attached to its nearest selected locality, when that one is within the limit; the limit itself counts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The localities with &lt;i&gt;influence&lt;/i&gt; (selected, attached, apart), &lt;i&gt;attached_to&lt;/i&gt; (code of the nearest selected locality, also of those that are apart)&lt;i&gt;, attached_m&lt;/i&gt; or &lt;i&gt;attached_min&lt;/i&gt;, and a &lt;i&gt;reason&lt;/i&gt; for those apart: not_small, missing_population, beyond_limit, or those of Nearest center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais localidades muito pequenas poderiam ser atendidas junto com a selecionada de que estão próximas, e quantas pessoas são alcançadas ao todo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Localidades com seu código, população e se estão selecionadas (tal como as entrega Quatro critérios), e a distância máxima em linha reta, ou as vias e a duração máxima do trajeto em minutos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada localidade que não está selecionada e tem no máximo a população de uma pequena é vinculada à localidade selecionada mais próxima, quando esta está dentro do limite; o próprio limite conta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; As localidades com &lt;i&gt;influence&lt;/i&gt; (selected, attached, apart: selecionada, vinculada, à parte), &lt;i&gt;attached_to&lt;/i&gt; (código da localidade selecionada mais próxima, também das que ficam à parte)&lt;i&gt;, attached_m&lt;/i&gt; ou &lt;i&gt;attached_min&lt;/i&gt;, e um &lt;i&gt;reason&lt;/i&gt; para as que ficam à parte: not_small, missing_population, beyond_limit, ou os de Centro mais próximo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>A class field without a speed table has no effect: all {} roads at {:g} km/h.</source>
        <translation>Um campo de classe sem tabela de velocidades não tem efeito: todas as vias ({}) ficam a {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>A core has more than this.</source>
        <translation>Um núcleo tem mais do que isto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>A dead end closer than this to another road of its level is a gap.</source>
        <translation>Uma ponta solta a menos desta distância de outra via do mesmo nível é uma lacuna.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>A free end of a new road joins the nearest road if it is this near.</source>
        <translation>Uma ponta livre de uma via nova se conecta à via mais próxima se esta estiver a até esta distância.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>A group for each indicator, in their order, between semicolons; each group weighs the same.</source>
        <translation>Um grupo para cada indicador, na ordem deles, separados por ponto e vírgula; cada grupo pesa o mesmo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>A page with the counts of problems and parts.</source>
        <translation>Uma página com as contagens de problemas e de partes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>A page with the drawing of the funnel and its table.</source>
        <translation>Uma página com o desenho do funil e sua tabela.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>A page with the matrices of programs and components.</source>
        <translation>Uma página com as matrizes de programas e componentes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>A page with the tree drawn, the cut, and what other cuts would give.</source>
        <translation>Uma página com a árvore desenhada, o corte e o que outros cortes dariam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>A point farther than this from any road is off the network.</source>
        <translation>Um ponto mais distante do que isto de qualquer via fica fora da rede.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>A point for each problem; a table row without a point where a road has no geometry.</source>
        <translation>Um ponto para cada problema; uma linha de tabela sem ponto quando a via não tem geometria.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>A road runs along the line of a change when all of it is this near.</source>
        <translation>Uma via acompanha a linha de uma mudança quando está, em toda a sua extensão, a até esta distância.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>A row for each change: road, what, before, after and where.</source>
        <translation>Uma linha para cada alteração: via, o quê, antes, depois e onde.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>A row for each municipality, product and year, for the specialization.</source>
        <translation>Uma linha por município, produto e ano, para a especialização.</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>A territory of its own</source>
        <translation>Um território próprio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>A territory whose localities are more spread out is passed over. Empty: not considered.</source>
        <translation>Um território cujas localidades estejam mais dispersas é preterido. Vazio: não se considera.</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>About the mean</source>
        <translation>Em torno da média</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Above</source>
        <translation>Acima de</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Above the mean</source>
        <translation>Acima da média</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Access indices</source>
        <translation>Índices de acesso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/access_section.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Accessibility</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Accessibility, territories and corridors were left out: give the urban centers, or the field that marks municipal seats.</source>
        <translation>Acessibilidade, territórios e corredores ficaram de fora: informe os centros urbanos ou o campo que indica as sedes municipais.</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Accessibility: time to the nearest urban center</source>
        <translation>Acessibilidade: tempo até o centro urbano mais próximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Actor</source>
        <translation>Ator</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Added to the gradient of roads.</source>
        <translation>Somado à inclinação das vias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Address of a Dask cluster, for example tcp://10.0.0.5:8786, whose workers have pandas. Empty calculates on this machine, as does a largest dispersion.</source>
        <translation>Endereço de um cluster Dask, por exemplo tcp://10.0.0.5:8786, cujos workers tenham pandas. Vazio calcula neste computador, assim como quando há uma dispersão máxima.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Address of a Dask cluster, for example tcp://10.0.0.5:8786. Empty calculates on this machine.</source>
        <translation>Endereço de um cluster Dask, por exemplo tcp://10.0.0.5:8786. Vazio calcula neste computador.</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>Adds most travel time</source>
        <translation>Acrescenta mais tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>Adds travel time</source>
        <translation>Acrescenta tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Adjusted Rand index</source>
        <translation>Índice de Rand ajustado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Adjusted Rand index: {}; variation of information: {} bits of at most {}; units compared: {}.</source>
        <translation>Índice de Rand ajustado: {}; variação de informação: {} bits, de no máximo {}; unidades comparadas: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>All eligible taken</source>
        <translation>Todas as elegíveis selecionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>All failures</source>
        <translation>Critérios não atendidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>All markets, by size and time (Huff)</source>
        <translation>Todos os mercados, por tamanho e tempo (Huff)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>All pairs of {} places are too many. Give the longest trip (minutes), for example 120.</source>
        <translation>Todos os pares de {} locais são demais. Informe a duração máxima do trajeto (minutos), por exemplo 120.</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <source>Among the first in at least 90 % of the draws</source>
        <translation>Entre os primeiros em pelo menos 90 % dos sorteios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount delivered</source>
        <translation>Quantidade entregue</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Amount field</source>
        <translation>Campo de quantidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount isolated by its closure</source>
        <translation>Quantidade isolada por seu fechamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Amount of supply</source>
        <translation>Quantidade de oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Amount produced</source>
        <translation>Quantidade produzida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Amount received</source>
        <translation>Quantidade recebida</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Amount received by each market</source>
        <translation>Quantidade recebida por mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount that only then reaches a market</source>
        <translation>Quantidade que só então alcança um mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount without a trip</source>
        <translation>Quantidade sem trajeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount × km</source>
        <translation>Quantidade × km</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount × minutes added by its closure</source>
        <translation>Quantidade × minutos acrescentados por seu fechamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount × minutes by road</source>
        <translation>Quantidade × minutos pelas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Amount × minutes lost on slow roads</source>
        <translation>Quantidade × minutos perdidos em vias lentas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount × minutes on the piece</source>
        <translation>Quantidade × minutos no trecho</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Amount × minutes saved</source>
        <translation>Quantidade × minutos poupados</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Amounts are in the units of the field {}.</source>
        <translation>As quantidades estão nas unidades do campo {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>An OD matrix needs the fields with the codes of demand and candidates.</source>
        <translation>Uma matriz OD exige os campos com os códigos da demanda e dos candidatos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>An OD matrix needs the fields with the codes of demand and supply.</source>
        <translation>Uma matriz OD exige os campos com os códigos da demanda e da oferta.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>An amount of {} goes to {} markets; {} receives the most, {}.</source>
        <translation>Quantidade escoada: {}; mercados de destino: {}; o que mais recebe é {}, com {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>An area this small must reach the target self-containment.</source>
        <translation>Uma área tão pequena assim deve alcançar a autocontenção-alvo.</translation>
    </message>
    <message>
        <location filename="../resources/styles/influence.qml"/>
        <source>Apart</source>
        <translation>À parte</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Are the producers organized?</source>
        <translation>Os produtores estão organizados?</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Area of influence</source>
        <translation>Área de influência</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Area that depends on it</source>
        <translation>Área dependente do centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Areas of influence</source>
        <translation>Áreas de influência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Areas within reach</source>
        <translation>Áreas ao alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Arrivals</source>
        <translation>Chegadas</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Arrivals who live inside</source>
        <translation>Chegadas de quem vive dentro</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>As given</source>
        <translation>Como fornecidos</translation>
    </message>
    <message>
        <location filename="../resources/styles/influence.qml"/>
        <source>Attached to a selected locality</source>
        <translation>Vinculada a uma localidade selecionada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Attraction</source>
        <translation>Atração</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Axes of the baskets that no locality has: {} of table “{}” ({}).</source>
        <translation>Eixos das cestas que nenhuma localidade tem: {}, na tabela “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Bands without any road, which have no area: {}.</source>
        <translation>Faixas sem nenhuma via, que não têm área: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Barriers</source>
        <translation>Barreiras</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Barriers left out, without usable geometry: {} of layer “{}”.</source>
        <translation>Barreiras sem geometria utilizável, deixadas de fora: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Base map</source>
        <translation>Mapa de base</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Base year of the changes</source>
        <translation>Ano-base da variação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Baskets</source>
        <translation>Cestas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Belongs to {0}: its people travel within that group enough to join below the cut of {1}.</source>
        <translation>Pertence a {0}: sua população se desloca dentro desse grupo o bastante para se unir abaixo do corte de {1}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Belongs to {}: at each step the two groups that exchange most for their size joined.</source>
        <translation>Pertence a {}: a cada passo uniram-se os dois grupos que mais trocam para o seu tamanho.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_to_work.py"/>
        <source>Belongs to {}: units were merged until each area was large and self-contained enough.</source>
        <translation>Pertence a {}: as unidades foram fundidas até que cada área fosse suficientemente grande e autocontida.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Below the least mass</source>
        <translation>Abaixo da massa mínima</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Below the mean</source>
        <translation>Abaixo da média</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Beneficiaries</source>
        <translation>Beneficiários</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Beneficiaries of each program. Shown are {} of {} localities, those with most programs first.</source>
        <translation>Beneficiários de cada programa. Mostram-se {} de {} localidades, primeiro as que têm mais programas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Beneficiary fields of the rolls</source>
        <translation>Campos de beneficiários dos cadastros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Best sites (coverage)</source>
        <translation>Melhores pontos de atendimento (cobertura)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Between 0 and 1. Lower cuts give more and smaller territories; 0.98 is the usual one.</source>
        <translation>Entre 0 e 1. Cortes mais baixos dão territórios mais numerosos e menores; o habitual é 0.98.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Between the centers of the units (a point inside each polygon), by the roads above, the walk to the road included.</source>
        <translation>Entre os centros das unidades (um ponto dentro de cada polígono), pelas vias acima, incluída a caminhada até a via.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Betweenness</source>
        <translation>Intermediação</translation>
    </message>
    <message>
        <location filename="../resources/styles/sensitivity.qml"/>
        <source>Borderline</source>
        <translation>Limítrofe</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Borderline localities</source>
        <translation>Localidades limítrofes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Borderline units</source>
        <translation>Unidades limítrofes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Borderline units, in their territory in 50 to 90 % of the runs: {} ({}).</source>
        <translation>Unidades limítrofes, no seu território em 50 a 90 % das execuções: {} ({}).</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <source>Borderline: 50 to 70 % of the runs</source>
        <translation>Limítrofe: 50 a 70 % das execuções</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <source>Borderline: 70 to 90 % of the runs</source>
        <translation>Limítrofe: 70 a 90 % das execuções</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Bottlenecks</source>
        <translation>Gargalos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Bottlenecks to market</source>
        <translation>Gargalos no escoamento ao mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Bridges of the network that people use</source>
        <translation>Pontes da rede que as pessoas usam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>By default the latest year of the table.</source>
        <translation>Por padrão, o ano mais recente da tabela.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>By road and on foot; used with roads.</source>
        <translation>Pelas vias e a pé; usado com vias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>By the direction of travel, going down is quicker than going up; it needs land cover and elevation.</source>
        <translation>Segundo o sentido do deslocamento, descer é mais rápido que subir; exige cobertura da terra e altitude.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>By the gradient in the direction of travel</source>
        <translation>Segundo a inclinação no sentido do deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>By the table of travel times or the roads below; a trip in one direction is enough.</source>
        <translation>Pela tabela de tempos de deslocamento ou pelas vias abaixo; basta um trajeto em um dos sentidos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>CRITIC</source>
        <translation>CRITIC</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <source>Canceled: nothing was written.</source>
        <translation>Cancelado: nada foi gravado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Candidate code</source>
        <translation>Código do candidato</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Candidate new roads</source>
        <translation>Vias novas candidatas</translation>
    </message>
    <message>
        <location filename="../resources/styles/chosen_sites.qml"/>
        <source>Candidate not chosen</source>
        <translation>Candidato não escolhido</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Candidate roads by what they save</source>
        <translation>Vias candidatas segundo o que poupam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Candidate roads with what they save</source>
        <translation>Vias candidatas com o que poupam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Candidate roads without effect: {} of layer “{}”, no usable line (rows {}).</source>
        <translation>Vias candidatas sem efeito: {}, na camada “{}”, sem linha utilizável (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Candidate roads without effect: {} of layer “{}”, nobody gains time by them (rows {}).</source>
        <translation>Vias candidatas sem efeito: {}, na camada “{}”, ninguém ganha tempo com elas (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Candidate roads without effect: {} of layer “{}”, they meet no road (rows {}).</source>
        <translation>Vias candidatas sem efeito: {}, na camada “{}”, não encontram nenhuma via (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Candidate sites</source>
        <translation>Locais candidatos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Candidates and chosen sites</source>
        <translation>Candidatos e pontos de atendimento escolhidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Candidates without effect</source>
        <translation>Candidatas sem efeito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Cells and units with less production are kept and flagged, so that tiny places do not win. In the unit of the values.</source>
        <translation>As células e unidades com produção menor são mantidas e marcadas, para que lugares muito pequenos não se sobressaiam. Na unidade dos valores.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Cells beyond this time have no data.</source>
        <translation>As células além deste tempo ficam sem dados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells closed by barriers: {} of layer “{}”.</source>
        <translation>Células fechadas por barreiras: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Cells of rasters “{}” and “{}” do not lie on one another: origin and cell size are {} and {}. Align them to one grid.</source>
        <translation>As células dos rasters “{}” e “{}” não coincidem: a origem e o tamanho da célula são {} e {}. Alinhe-os a uma mesma grade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Cells served</source>
        <translation>Células atendidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Cells that reach a center</source>
        <translation>Células que alcançam um centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells whose class has no speed, which nobody passes off the roads: {} of raster “{}” ({}).</source>
        <translation>Células cuja classe não tem velocidade, que ninguém atravessa fora das vias: {}, no raster “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells with a road speed above {:g} km/h, taken as without a road: {} of raster “{}”.</source>
        <translation>Células com velocidade de via acima de {:g} km/h, tratadas como sem via: {}, no raster “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells with a slope of 90 degrees or more: {} of raster “{}”. They are used as they are; check whether the raster is in percent, or give the elevation instead.</source>
        <translation>Células com declividade de 90 graus ou mais: {}, no raster “{}”. São usadas como estão; verifique se o raster está em porcentagem ou informe a altitude em seu lugar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells with an impossible slope or elevation, taken as without data: {} of raster “{}”.</source>
        <translation>Células com declividade ou altitude impossível, tratadas como sem dados: {}, no raster “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Cells with friction of 0 or less, which nobody passes: {} of raster “{}”.</source>
        <translation>Células com fricção menor ou igual a 0, que ninguém atravessa: {}, no raster “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Cells without a value</source>
        <translation>Células sem valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Census or year of each row, where the table holds several: they are averaged.</source>
        <translation>Censo ou ano de cada linha, quando a tabela tem vários: faz-se a média deles.</translation>
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
        <translation>Centro depois</translation>
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
        <translation>Código do centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Center name</source>
        <translation>Nome do centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Center population</source>
        <translation>População do centro</translation>
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
        <translation>Os centros além deste tempo não são informados; o motivo é beyond_limit.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../resources/styles/surface_centers.qml"/>
        <source>Centers left out</source>
        <translation>Centros deixados de fora</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers left out: {} of layer “{}”, in one cell with a center before them.</source>
        <translation>Centros deixados de fora, na mesma célula de um centro anterior: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers left out: {} of layer “{}”, no usable geometry.</source>
        <translation>Centros deixados de fora, sem geometria utilizável: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers left out: {} of layer “{}”, on no data, on an impassable cell or on a barrier.</source>
        <translation>Centros deixados de fora, sobre célula sem dados, célula intransitável ou barreira: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers left out: {} of layer “{}”, outside the raster.</source>
        <translation>Centros deixados de fora, fora do raster: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Centers per locality</source>
        <translation>Centros por localidade</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Centers pinned again, where once is enough: {} of table “{}” (rows {}).</source>
        <translation>Centros fixados mais de uma vez, quando basta uma: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Centers that are the nearest of no road: {} of layer “{}” (rows {}).</source>
        <translation>Centros que não são o mais próximo de nenhuma via: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Centers that serve</source>
        <translation>Centros que atendem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Centers that serve only a part of the raster cut off from the rest by barriers or no data: {} of layer “{}”.</source>
        <translation>Centros que atendem apenas uma parte do raster isolada do restante por barreiras ou falta de dados: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Centers with their number</source>
        <translation>Centros com seu número</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Change in minutes</source>
        <translation>Mudança em minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Change in minutes to the nearest center</source>
        <translation>Mudança em minutos até o centro mais próximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Change of roads</source>
        <translation>Mudança de vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Change the sign of the indicators</source>
        <translation>Inverter o sinal dos indicadores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Changes by territory</source>
        <translation>Mudanças por território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Changes of roads</source>
        <translation>Mudanças de vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Changes to the roads</source>
        <translation>Alterações nas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Changes with their effect</source>
        <translation>Mudanças com seu efeito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Changes without effect</source>
        <translation>Mudanças sem efeito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, no road has their code (rows {}).</source>
        <translation>Mudanças sem efeito: {}, na camada “{}”, nenhuma via tem seu código (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, no road runs along their line (rows {}).</source>
        <translation>Mudanças sem efeito: {}, na camada “{}”, nenhuma via acompanha sua linha (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, no usable line (rows {}).</source>
        <translation>Mudanças sem efeito: {}, na camada “{}”, sem linha utilizável (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, the new road meets no other (rows {}).</source>
        <translation>Mudanças sem efeito: {}, na camada “{}”, a via nova não encontra nenhuma outra (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, the road is as fast today (rows {}).</source>
        <translation>Mudanças sem efeito: {}, na camada “{}”, a via já é igualmente rápida hoje (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Changes without effect: {} of layer “{}”, upgraded without a usable speed (rows {}).</source>
        <translation>Mudanças sem efeito: {}, na camada “{}”, melhoria sem velocidade utilizável (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Choose the distance field, or another way to measure the distance.</source>
        <translation>Escolha o campo de distância ou outra forma de medir a distância.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Choose the field of the localities with the code of their unit.</source>
        <translation>Escolha o campo das localidades com o código da sua unidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Choose the field that marks the municipal seats, or a distance field.</source>
        <translation>Escolha o campo que marca as sedes municipais, ou um campo de distância.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Choose the field with the code of the localities, or of their municipality.</source>
        <translation>Escolha o campo com o código das localidades ou do município a que pertencem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Choose the field with the code of the localities.</source>
        <translation>Escolha o campo com o código das localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <location filename="../processing/algorithms/territories/travel_times.py"/>
        <source>Choose the field with the code of the localities: the travel times are joined by it.</source>
        <translation>Escolha o campo com o código das localidades: os tempos de deslocamento são unidos por ele.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Choose the field with the code of the municipalities.</source>
        <translation>Escolha o campo com o código dos municípios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Choose the field with the code of the units.</source>
        <translation>Escolha o campo com o código das unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Choose the field with the code of the units: the travel times are joined by it.</source>
        <translation>Escolha o campo com o código das unidades: os tempos de deslocamento são unidos por ele.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Choose the field with the people of each unit.</source>
        <translation>Escolha o campo com as pessoas de cada unidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Choose the year field, or leave the years empty.</source>
        <translation>Escolha o campo de ano ou deixe os anos em branco.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Chooses features of the roads, for example "name" = 'Puente Nuevo'. They are closed as they are drawn.</source>
        <translation>Escolhe feições das vias, por exemplo "name" = 'Puente Nuevo'. Elas são fechadas tal como estão desenhadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Chosen sites</source>
        <translation>Pontos de atendimento escolhidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Class of each road, to take its speed from the table below.</source>
        <translation>Classe de cada via, para obter sua velocidade na tabela abaixo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Classes of equal width of the first step. Empty: ten for each stratum, at most one for each value.</source>
        <translation>Classes de igual amplitude do primeiro passo. Vazio: dez para cada estrato, no máximo uma para cada valor.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Classes, as numbers, whose walking speed the table below gives.</source>
        <translation>Classes, em números, cuja velocidade de caminhada consta da tabela abaixo.</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Clear the road network cache</source>
        <translation>Limpar o cache da rede viária</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Close gaps</source>
        <translation>Fechar lacunas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Cluster</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Code fields of the rolls</source>
        <translation>Campos de código dos cadastros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Code in the roll</source>
        <translation>Código no cadastro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Code of each locality or municipality, as the rolls write it; none repeated.</source>
        <translation>Código de cada localidade ou município, tal como escrito nos cadastros; sem nenhum repetido.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Code of each road, to find those that change.</source>
        <translation>Código de cada via, para encontrar as que mudam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Code of its unit, where there are no polygons of units.</source>
        <translation>Código da sua unidade, quando não há polígonos das unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Code of the changed road</source>
        <translation>Código da via alterada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Code of the localities.</source>
        <translation>Código das localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Code of the locality, which travel times use.</source>
        <translation>Código da localidade, que os tempos de deslocamento usam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Code of the municipality where they go.</source>
        <translation>Código do município aonde vão.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Code of the municipality where they live.</source>
        <translation>Código do município onde vivem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Code of the municipality.</source>
        <translation>Código do município.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Code of the unit where they go.</source>
        <translation>Código da unidade aonde vão.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Code of the unit where they live.</source>
        <translation>Código da unidade onde vivem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Code of the unit, the same in both.</source>
        <translation>Código da unidade, o mesmo em ambas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Code or name of its territory; empty where it has none.</source>
        <translation>Código ou nome do seu território; vazio quando não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Code that identifies each candidate.</source>
        <translation>Código que identifica cada candidato.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Code that identifies each center in the output.</source>
        <translation>Código que identifica cada centro na saída.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Code that identifies each destination in the output.</source>
        <translation>Código que identifica cada destino na saída.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Code that identifies each locality.</source>
        <translation>Código que identifica cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Code that identifies each origin in the output.</source>
        <translation>Código que identifica cada origem na saída.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Code that the table of flows will use.</source>
        <translation>Código que a tabela de fluxos usará.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Codes one digit short: {} in field “{}” of layer “{}” (first: {}); a leading zero may be lost.</source>
        <translation>Códigos com um dígito a menos: {}, no campo “{}” da camada “{}” (primeiros: {}); pode ter-se perdido um zero à esquerda.</translation>
    </message>
    <message>
        <location filename="../processing/layers/assignments.py"/>
        <location filename="../processing/layers/locality_units.py"/>
        <source>Codes that had lost leading zeros and were matched: {} of layer “{}”.</source>
        <translation>Códigos que haviam perdido zeros à esquerda e foram reconhecidos: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <location filename="../processing/layers/flow_tables.py"/>
        <location filename="../processing/layers/road_changes.py"/>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Codes that had lost leading zeros and were matched: {} of table “{}”.</source>
        <translation>Códigos que haviam perdido zeros à esquerda e foram reconhecidos: {}, na tabela “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Codes without a locality</source>
        <translation>Códigos sem localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Cohesion</source>
        <translation>Coesão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Cohesion with it {}; no flows with any other territory.</source>
        <translation>Coesão com ele: {}; não há fluxos com nenhum outro território.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Cohesion with it {}; second choice {}, with {}: a margin of {}.</source>
        <translation>Coesão com ele: {}; segunda opção {}, com {}: uma margem de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Cohesion with it {}; the tie with {} is stronger, {}: a margin of {}.</source>
        <translation>Coesão com ele: {}; o vínculo com {} é mais forte, {}: uma margem de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Commuters</source>
        <translation>Pessoas em deslocamento pendular</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Commuting zones</source>
        <translation>Zonas de deslocamento pendular</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Compare scenarios</source>
        <translation>Comparar cenários</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Compare territories</source>
        <translation>Comparar territórios</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Complementary goods: {} of {} localities have programs that complete each other ({}).</source>
        <translation>Bens complementares: {} de {} localidades têm programas que se complementam ({}).</translation>
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
        <translation>Componentes por território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Components it has</source>
        <translation>Componentes que tem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Components it lacks</source>
        <translation>Componentes que lhe faltam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Components missing</source>
        <translation>Componentes ausentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Components of its basket</source>
        <translation>Componentes da sua cesta</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Components of the basket, present and missing</source>
        <translation>Componentes da cesta, presentes e ausentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Components present</source>
        <translation>Componentes presentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Concurrence in each locality</source>
        <translation>Convergência em cada localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Concurrence of programs</source>
        <translation>Convergência de programas</translation>
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
        <translation>Partes conectadas: {}; a mais longa tem {:.1f} de {:.1f} km.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Consistency ratio</source>
        <translation>Razão de consistência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Consistency ratio of the judgments</source>
        <translation>Razão de consistência dos julgamentos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Constrain both only where the attraction counts places that fill up, like jobs.</source>
        <translation>Restrinja os dois lados somente quando a atração conta vagas que se esgotam, como empregos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Contiguity</source>
        <translation>Contiguidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Contiguity needs the polygons of the units: give them or turn it off.</source>
        <translation>A contiguidade exige os polígonos das unidades: informe-os ou desative-a.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Contribution of {}</source>
        <translation>Contribuição de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Control the false discovery rate</source>
        <translation>Controlar a taxa de falsas descobertas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Core of {}: most of its population lives in urban centers.</source>
        <translation>Núcleo de {}: a maior parte da sua população vive em centros urbanos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Cores merged with that of a larger center: {} ({}).</source>
        <translation>Núcleos fundidos com o de um centro maior: {} ({}).</translation>
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
        <translation>Corredores por carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Corridors to market</source>
        <translation>Corredores de escoamento ao mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Corridors were left out: no places of production with an amount were given.</source>
        <translation>Os corredores ficaram de fora: não foram informados locais de produção com uma quantidade.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Corridors were not drawn: the study had no places of production with an amount, or no markets.</source>
        <translation>Os corredores não foram traçados: o estudo não tinha locais de produção com uma quantidade, ou não tinha mercados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Cost of each</source>
        <translation>Custo por família ou pessoa</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Costly to close</source>
        <translation>Custosa de fechar</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Costly to close and slow</source>
        <translation>Custosa de fechar e lenta</translation>
    </message>
    <message>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Cover: take the one that crosses it, then stop</source>
        <translation>Cobrir: incluir a que ultrapassa a cota e parar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Criteria</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Criterion “{}” is the same everywhere in layer “{}”: it decides nothing.</source>
        <translation>O critério “{}” é igual em toda a camada “{}”: não decide nada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Critical roads</source>
        <translation>Vias críticas</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Crossings and levels</source>
        <translation>Cruzamentos e níveis</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Crossings joined</source>
        <translation>Cruzamentos conectados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Crossings without a common vertex</source>
        <translation>Cruzamentos sem vértice comum</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Cumulative families</source>
        <translation>Famílias acumuladas</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Cut at {}</source>
        <translation>Corte em {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Cut of the tree</source>
        <translation>Corte da árvore</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>Cut off by the changes</source>
        <translation>Isolada pelas mudanças</translation>
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
        <translation>Cortes dos estratos</translation>
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
        <translation>DP2, Pena, CONAPO, marginalização, índice composto, índice sintético, indicadores, privação, carência, distância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Dalenius, Hodges, strata, grade, marginality, classes, stratification, index</source>
        <translation>Dalenius, Hodges, estratos, grau, marginalização, classes, estratificação, índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Dask scheduler</source>
        <translation>Escalonador Dask</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Date of the visit</source>
        <translation>Data da visita</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Dead ends close to another road</source>
        <translation>Pontas soltas perto de outra via</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Decay with time</source>
        <translation>Decaimento com o tempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Decided on</source>
        <translation>Data da decisão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Decision about the locality</source>
        <translation>Decisão sobre a localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Decisions by hand</source>
        <translation>Decisões manuais</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Decisions for localities that do not exist: {} of table “{}” ({}).</source>
        <translation>Decisões sobre localidades inexistentes: {}, na tabela “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Decisions on a unit and itself, left out: {} of table “{}” (rows {}).</source>
        <translation>Decisões sobre uma unidade e ela mesma, deixadas de fora: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Decisions on units that do not exist, left out: {} of table “{}” (rows {}; codes {}).</source>
        <translation>Decisões sobre unidades inexistentes, deixadas de fora: {}, na tabela “{}” (linhas {}; códigos {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Decisions to keep two units both together and apart, left out: {} of table “{}” (rows {}).</source>
        <translation>Decisões de manter duas unidades ao mesmo tempo juntas e separadas, deixadas de fora: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Default speed (km/h)</source>
        <translation>Velocidade padrão (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Delivered {}, undelivered {}; {} amount × minutes by road, {} amount × km.</source>
        <translation>Entregue: {}; não entregue: {}; {} quantidade × minutos por via, {} quantidade × km.</translation>
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
        <translation>Código da demanda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Demand self-containment</source>
        <translation>Autocontenção da demanda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Demand with its access</source>
        <translation>Demanda com seu acesso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Demand with its site</source>
        <translation>Demanda com seu ponto de atendimento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Denominator of the ratio</source>
        <translation>Denominador da razão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Description of the types</source>
        <translation>Descrição dos tipos</translation>
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
        <translation>Código do destino</translation>
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
        <translation>Diagnosticar vias</translation>
    </message>
    <message>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Diagnosis of the roads</source>
        <translation>Diagnóstico das vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Different in every center.</source>
        <translation>Diferente em cada centro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Different in every locality.</source>
        <translation>Diferente em cada localidade.</translation>
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
        <translation>Sentido das vias novas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Direction of traffic: B, FT and TF; 0, 1 and -1; yes, no and -1; DOS SENTIDOS and UN SENTIDO. Other codes are reported and taken as both ways.</source>
        <translation>Sentido do tráfego: B, FT e TF; 0, 1 e -1; yes, no e -1; DOS SENTIDOS e UN SENTIDO. Outros códigos são informados e tratados como mão dupla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Disagreement between actors</source>
        <translation>Divergência entre os atores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Dispersion (m)</source>
        <translation>Dispersão (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Dispersion measure</source>
        <translation>Medida de dispersão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Distance (m)</source>
        <translation>Distância (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Distance between neighbors (m)</source>
        <translation>Distância entre vizinhos (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Distance field</source>
        <translation>Campo de distância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Distance is measured to</source>
        <translation>Distância medida até</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Distance to the seat already measured; only when the distance comes from a field.</source>
        <translation>Distância até a sede já medida; somente quando a distância provém de um campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Distance to the seat below (m)</source>
        <translation>Distância até a sede menor que (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Distances are taken from the points, or from a point inside each polygon. Units equally far all count.</source>
        <translation>As distâncias são tomadas a partir dos pontos, ou de um ponto dentro de cada polígono. As unidades igualmente distantes contam todas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Diversity</source>
        <translation>Diversidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Diversity of the units</source>
        <translation>Diversidade das unidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Do not exceed: try the next smaller one</source>
        <translation>Não exceder: tentar a menor seguinte</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Does the local authority support the work?</source>
        <translation>A autoridade local apoia o trabalho?</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Draw a line for each pair</source>
        <translation>Desenhar uma linha para cada par</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Draws</source>
        <translation>Sorteios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Drop duplicates</source>
        <translation>Eliminar duplicatas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Drop isolated parts</source>
        <translation>Eliminar partes isoladas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Dry</source>
        <translation>Seca</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Duplicates dropped</source>
        <translation>Duplicatas eliminadas</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Each place sends what it produces to its nearest market along the fastest roads; amounts are added up on each piece of road.</source>
        <translation>Cada local envia o que produz ao mercado mais próximo pelas vias mais rápidas; as quantidades são somadas em cada trecho de via.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Each unit belongs to the urban center it reaches first. Cattaneo, Nelson and McMenomy (2021).</source>
        <translation>Cada unidade pertence ao centro urbano que alcança em menos tempo. Cattaneo, Nelson e McMenomy (2021).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Effect of the slope</source>
        <translation>Efeito da declividade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Elevation (m)</source>
        <translation>Altitude (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Eligible localities</source>
        <translation>Localidades elegíveis</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Eligible, but its territory is too spread out</source>
        <translation>Elegível, mas seu território é disperso demais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Eligible, but the quota is full</source>
        <translation>Elegível, mas a cota está preenchida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Ellipsoidal</source>
        <translation>Elipsoidal</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Empty: half the time to the nearest unit, or that of the table of travel times.</source>
        <translation>Vazio: metade do tempo até a unidade mais próxima, ou o da tabela de tempos de deslocamento.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Enclaves and exclaves were not looked for: that needs the polygons of the units.</source>
        <translation>Não se procuraram enclaves nem exclaves: isso exige os polígonos das unidades.</translation>
    </message>
    <message>
        <location filename="../resources/styles/scenario_change.qml"/>
        <source>Entered</source>
        <translation>Entrou</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Entropy</source>
        <translation>Entropia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Equal</source>
        <translation>Iguais</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Every center is beyond the limit</source>
        <translation>Todos os centros estão além do limite</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Every flow of table “{}” stays inside its own unit, so nothing ties units together. Give flows between units, or use “Territories by travel time”.</source>
        <translation>Todos os fluxos da tabela “{}” ficam dentro da sua própria unidade; portanto, nada vincula as unidades entre si. Informe fluxos entre unidades ou use “Territórios por tempo de deslocamento”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Every join with its height.</source>
        <translation>Cada união com sua altura.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Every step that is possible, with the flow inside.</source>
        <translation>Todos os passos possíveis, com o fluxo interno.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Everybody who lives in it</source>
        <translation>Todas as pessoas que vivem nela</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Exchange for their size</source>
        <translation>Troca em relação ao tamanho</translation>
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
        <translation>Excluída manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Exponent of attraction α</source>
        <translation>Expoente da atração α</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Exponent of time (Huff)</source>
        <translation>Expoente do tempo (Huff)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Exponent of time β</source>
        <translation>Expoente do tempo β</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Exponent β</source>
        <translation>Expoente β</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Factor 1 − R²</source>
        <translation>Fator 1 − R²</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Factor of surface and season</source>
        <translation>Fator de revestimento e estação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the families floor</source>
        <translation>Fator do piso de famílias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the population floor</source>
        <translation>Fator do piso de população</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the quotas of states</source>
        <translation>Fator das cotas dos estados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the quotas of territories</source>
        <translation>Fator das cotas dos territórios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the radius</source>
        <translation>Fator do raio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Factor of the ratio</source>
        <translation>Fator da razão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Factors of the indicators</source>
        <translation>Fatores dos indicadores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families</source>
        <translation>Famílias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Families a locality must exceed.</source>
        <translation>Número de famílias que uma localidade deve superar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Families above</source>
        <translation>Número de famílias maior que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Families in eligible localities</source>
        <translation>Famílias em localidades elegíveis</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families in selected localities</source>
        <translation>Famílias em localidades selecionadas</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families in selected localities, out of those in eligible ones</source>
        <translation>Famílias em localidades selecionadas, sobre o total das elegíveis</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families isolated by its closure</source>
        <translation>Famílias isoladas por seu fechamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Families of each source, for the same measures in families.</source>
        <translation>Famílias de cada origem, para as mesmas medidas em famílias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Families of the program's roll in the locality.</source>
        <translation>Famílias do cadastro do programa na localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Families of the program.</source>
        <translation>Famílias do programa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Families or people</source>
        <translation>Famílias ou pessoas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Families or people in proportion to which it is divided.</source>
        <translation>Famílias ou pessoas em proporção às quais se faz a repartição.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families that only then reach a market</source>
        <translation>Famílias que só então alcançam um mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families that pass</source>
        <translation>Famílias que passam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families that rank it</source>
        <translation>Famílias que definem a posição</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Families the program attends in the locality.</source>
        <translation>Famílias atendidas pelo programa na localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families × minutes added by its closure</source>
        <translation>Famílias × minutos acrescentados por seu fechamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families × minutes on the piece</source>
        <translation>Famílias × minutos no trecho</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Families × minutes saved</source>
        <translation>Famílias × minutos poupados</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Far above the mean</source>
        <translation>Muito acima da média</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Far below the mean</source>
        <translation>Muito abaixo da média</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Farthest road (m)</source>
        <translation>Distância máxima até a via (m)</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Farthest unit (minutes)</source>
        <translation>Unidade mais distante (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>Features too far from any road: {} of layer “{}”, beyond {:g} m (rows {}).</source>
        <translation>Feições longe demais das vias: {}, na camada “{}”, a mais de {:g} m de qualquer via (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Features without a territory: {} of layer “{}”, no locality or travel time.</source>
        <translation>Feições sem território, por falta de localidade ou de tempo de deslocamento: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, every center is beyond the limit.</source>
        <translation>Feições sem trajeto, com todos os centros além do limite: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, no center on their part of the network.</source>
        <translation>Feições sem trajeto, sem nenhum centro na sua parte da rede: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Features without a trip: {} of layer “{}”, no center on their part of the raster.</source>
        <translation>Feições sem trajeto, sem nenhum centro na sua parte do raster: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, no usable geometry.</source>
        <translation>Feições sem trajeto, sem geometria utilizável: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Features without a trip: {} of layer “{}”, on no data, on an impassable cell or on a barrier.</source>
        <translation>Feições sem trajeto, sobre célula sem dados, célula intransitável ou barreira: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, one-way roads do not let them through.</source>
        <translation>Feições sem trajeto, impedido por vias de mão única: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Features without a trip: {} of layer “{}”, outside the raster.</source>
        <translation>Feições sem trajeto, fora do raster: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>Features without a trip: {} of layer “{}”, too far from any road.</source>
        <translation>Feições sem trajeto, longe demais de qualquer via: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>Features without usable geometry: {} of layer “{}”.</source>
        <translation>Feições sem geometria utilizável: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Few people decide: only {} move between it and the rest of the territory.</source>
        <translation>Poucas pessoas decidem: apenas {} se deslocam entre ela e o resto do território.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Fewest people for a sure decision</source>
        <translation>Mínimo de pessoas para uma decisão segura</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Fewest territories of a run</source>
        <translation>Menor número de territórios de uma execução</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Fewest units of a territory</source>
        <translation>Mínimo de unidades de um território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Field by which the changes are summed up; the same in both layers.</source>
        <translation>Campo pelo qual se resumem as mudanças; o mesmo nas duas camadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Field of the layer above.</source>
        <translation>Campo da camada acima.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Field sheet</source>
        <translation>Ficha de campo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Field that identifies the localities in both layers.</source>
        <translation>Campo que identifica as localidades nas duas camadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Field that names territories after their main center.</source>
        <translation>Campo que dá aos territórios o nome do seu centro principal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Field that says whether the locality is selected.</source>
        <translation>Campo que diz se a localidade está selecionada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Field that says which sites exist and must be kept.</source>
        <translation>Campo que diz quais pontos de atendimento já existem e devem ser mantidos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Field that tells people apart; it is never written.</source>
        <translation>Campo que distingue uma pessoa da outra; nunca é gravado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Field to add up; the same in both layers.</source>
        <translation>Campo a somar; o mesmo nas duas camadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Field to divide</source>
        <translation>Campo a dividir</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Field with beneficiaries already added up; without it each row, or each person, is one.</source>
        <translation>Campo com os beneficiários já somados; sem ele, cada linha, ou cada pessoa, conta como um.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Field with the code of the place.</source>
        <translation>Campo com o código do lugar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Field with the code that the flows use.</source>
        <translation>Campo com o código que os fluxos usam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Field with the code that the table of travel times uses.</source>
        <translation>Campo com o código usado na tabela de tempos de deslocamento.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Field “decision” of table “{}” must say include or exclude (rows {}).</source>
        <translation>O campo “decision” da tabela “{}” deve conter incluir ou excluir (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Field “decision” of table “{}” must say lock, forbid or pin (rows {}).</source>
        <translation>O campo “decision” da tabela “{}” deve conter lock, forbid ou pin (ou fixar, proibir, fixar_centro) (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Field “direction” of table “{}” must say max or min (rows {}).</source>
        <translation>O campo “direction” da tabela “{}” deve conter max ou min (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Field “level” of table “{}” must say territory or state (rows {}).</source>
        <translation>O campo “level” da tabela “{}” deve conter território ou estado (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Field “quota” of table “{}” must be a number of zero or more (rows {}).</source>
        <translation>O campo “quota” da tabela “{}” deve ser um número maior ou igual a zero (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Field “{}” of layer “{}” has less than three values: clusters need more units.</source>
        <translation>O campo “{}” da camada “{}” tem menos de três valores: os agrupamentos precisam de mais unidades.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” has no code in {} rows (first: {}). Fill them in.</source>
        <translation>O campo “{}” da camada “{}” tem linhas sem código: {} (primeiras: {}). Preencha-as.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Field “{}” of layer “{}” has no value at all. Choose another field.</source>
        <translation>O campo “{}” da camada “{}” não tem nenhum valor. Escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Field “{}” of layer “{}” has no value at all. Take it out of the criteria.</source>
        <translation>O campo “{}” da camada “{}” não tem nenhum valor. Retire-o dos critérios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Field “{}” of layer “{}” has no value. Choose another field.</source>
        <translation>O campo “{}” da camada “{}” não tem nenhum valor. Escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Field “{}” of layer “{}” has the same value everywhere: nothing can cluster. Choose another.</source>
        <translation>O campo “{}” da camada “{}” tem o mesmo valor em toda parte: nada pode se agrupar. Escolha outro.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” holds text where numbers are needed (first: {}). Choose another field.</source>
        <translation>O campo “{}” da camada “{}” contém texto onde são necessários números (primeiros: {}). Escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_changes.py"/>
        <source>Field “{}” of layer “{}” must say new, upgraded or closed; {} rows do not (first: {}; rows {}).</source>
        <translation>O campo “{}” da camada “{}” deve conter new, upgraded ou closed (novo, melhorado ou fechado); linhas que não o contêm: {} (primeiro valor: {}; linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” repeats {} codes (first: {}). Each record needs a code of its own: remove or correct the repeated ones.</source>
        <translation>O campo “{}” da camada “{}” tem códigos repetidos: {} (primeiros: {}). Cada registro precisa de um código próprio: remova ou corrija os repetidos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Fields given above</source>
        <translation>Campos informados acima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Fields that whoever visits should see, such as population and families. They cannot be changed in the form.</source>
        <translation>Campos que quem faz a visita deve ver, como população e famílias. Não podem ser alterados no formulário.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Fields with numbers; prefer shares and indices to totals.</source>
        <translation>Campos com números; prefira proporções e índices a totais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Filled field sheet</source>
        <translation>Ficha de campo preenchida</translation>
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
        <translation>Firme: o mesmo território em pelo menos 90 % das execuções</translation>
    </message>
    <message>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>First 10 % of the places</source>
        <translation>Primeiros 10 % dos locais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>First places</source>
        <translation>Primeiras posições</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>First principal component</source>
        <translation>Primeira componente principal</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>First scenario</source>
        <translation>Primeiro cenário</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>First territories</source>
        <translation>Primeiros territórios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>First territory</source>
        <translation>Primeiro território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Flow inside territories (share)</source>
        <translation>Fluxo dentro dos territórios (proporção)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Flows are modeled, not observed: table “{}”. So is everything that comes out.</source>
        <translation>Os fluxos são modelados, e não observados: tabela “{}”. O mesmo vale para tudo o que resulta deles.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Flows below the smallest, left out: {}, with {} people in all.</source>
        <translation>Fluxos abaixo do mínimo, deixados de fora: {}, com {} pessoas ao todo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Flows from source to market</source>
        <translation>Fluxos da origem ao mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Flows left out as too small</source>
        <translation>Fluxos deixados de fora por serem pequenos demais</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Flows with decimals, taken as they are: {} of table “{}”.</source>
        <translation>Fluxos com decimais, tomados tal como estão: {}, na tabela “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Flows without a code of origin or destination, left out: {} of table “{}” (rows {}).</source>
        <translation>Fluxos sem código de origem ou de destino, deixados de fora: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Flows without an amount, left out: {} of table “{}” (rows {}).</source>
        <translation>Fluxos sem quantidade, deixados de fora: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Flows: amount</source>
        <translation>Fluxos: quantidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Flows: destination</source>
        <translation>Fluxos: destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Flows: origin</source>
        <translation>Fluxos: origem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Folder of the study</source>
        <translation>Pasta do estudo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>For each territory, the time within which half and nine tenths of the people arrive.</source>
        <translation>Para cada território, o tempo em que chegam metade e nove décimos das pessoas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>For indicators in which high is bad. It turns the least value into the greatest, also in the reference table, and leaves the distances as they are.</source>
        <translation>Para indicadores em que alto é ruim. Transforma o menor valor no maior, também na tabela de referência, e deixa as distâncias como estão.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Four criteria of Territorios Productivos</source>
        <translation>Quatro critérios do Programa Territorios Productivos</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Four levels of concurrence</source>
        <translation>Quatro níveis de convergência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Friction (minutes per meter)</source>
        <translation>Fricção (minutos por metro)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>From (minutes)</source>
        <translation>De (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>From 0 to 1</source>
        <translation>De 0 a 1</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>From a field</source>
        <translation>De um campo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>From here on a unit is hinterland, and a core merges with another.</source>
        <translation>A partir daqui uma unidade é hinterlândia, e um núcleo se funde com outro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>From here on the least self-containment is enough.</source>
        <translation>A partir daqui basta a autocontenção mínima.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>From the center</source>
        <translation>A partir do centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Functional territories</source>
        <translation>Territórios funcionais</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Functional territories: which places work together</source>
        <translation>Territórios funcionais: quais lugares funcionam em conjunto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Functional territory</source>
        <translation>Território funcional</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Functional territory of each locality.</source>
        <translation>Território funcional de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Functional urban areas</source>
        <translation>Áreas urbanas funcionais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Funnel</source>
        <translation>Funil</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Funnel of the program</source>
        <translation>Funil do programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Gap to the best bound (0 to 1)</source>
        <translation>Distância ao melhor limite conhecido (0 a 1)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Gaps closed</source>
        <translation>Lacunas fechadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Gaps filled between boundaries: {} of layer “{}”.</source>
        <translation>Vazios entre os limites que foram preenchidos: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>General growth</source>
        <translation>Crescimento geral</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>GeoPackage with every result</source>
        <translation>GeoPackage com todos os resultados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>GeoPackage with the form, for QField and QGIS.</source>
        <translation>GeoPackage com o formulário, para QField e QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Getis-Ord Gi*: hot and cold spots</source>
        <translation>Getis-Ord Gi*: pontos quentes e frios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Give a friction raster, or land cover with its walking speeds.</source>
        <translation>Informe um raster de fricção ou a cobertura da terra com suas velocidades de caminhada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Give at least as many classes as strata ({}).</source>
        <translation>Informe pelo menos tantas classes quantos estratos ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Give both the localities and the field with their code, or neither.</source>
        <translation>Informe as localidades e o campo com seu código, ou nenhum dos dois.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Give junctions a vertex</source>
        <translation>Inserir vértice nas junções</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Give the municipalities, the localities, or both.</source>
        <translation>Informe os municípios, as localidades ou ambos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Give the number of territories, or the share of flow inside them.</source>
        <translation>Informe o número de territórios ou a proporção do fluxo dentro deles.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Give the places to divide, or the field that says what each got.</source>
        <translation>Informe as vagas a repartir ou o campo que diz o que cada um recebeu.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Give the reference table, or choose the least or the greatest value as the reference.</source>
        <translation>Informe a tabela de referência, ou escolha o menor ou o maior valor como referência.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Give the roads or a table of travel times, one of the two.</source>
        <translation>Informe as vias ou uma tabela de tempos de deslocamento: somente uma das duas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Give the roads or an OD matrix, one of the two.</source>
        <translation>Informe as vias ou uma matriz OD, apenas uma das duas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Give the table of judgments in pairs, or choose other weights.</source>
        <translation>Informe a tabela de julgamentos aos pares, ou escolha outros pesos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Give the units, the localities, or both.</source>
        <translation>Informe as unidades, as localidades ou ambas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Given in the table</source>
        <translation>Informados na tabela</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Gives only so many destinations of least time; of equal ones the first of the layer. Empty gives all.</source>
        <translation>Informa somente este número de destinos de menor tempo; em caso de empate, os primeiros da camada. Vazio informa todos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Gives the nearest center of each tier (for example city, town, village) as separate rows.</source>
        <translation>Fornece o centro mais próximo de cada nível hierárquico (por exemplo, cidade, vila, povoado) em linhas separadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Gives the slope, or the gradient in the direction of travel.</source>
        <translation>Dá a declividade ou a inclinação no sentido do deslocamento.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Global Moran's I</source>
        <translation>I de Moran global</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Global Moran's I of “{}”: {} (p = {}); where nothing clusters {} is expected.</source>
        <translation>I de Moran global de “{}”: {} (p = {}); onde nada se agrupa, espera-se {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Got less proportional</source>
        <translation>Recebidas menos proporcionais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Grade of each road (OpenStreetMap's layer): vertices inside lines of different levels do not join, so that an overpass does not meet the road below.</source>
        <translation>Nível de cada via (layer do OpenStreetMap): os vértices internos de linhas de níveis diferentes não se conectam, para que um viaduto não se ligue à via que passa por baixo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Greatest distance (m)</source>
        <translation>Distância máxima (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Greatest value</source>
        <translation>Maior valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Group among which the quota is divided.</source>
        <translation>Grupo entre os quais se reparte a cota.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Group of the indicator</source>
        <translation>Grupo do indicador</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Group “{}” weighs as much as all the others together: leave out the row of totals of layer “{}”.</source>
        <translation>O grupo “{}” pesa tanto quanto todos os outros juntos: retire a linha de totais da camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Groups of the indicators</source>
        <translation>Grupos dos indicadores</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Groups that exchange more people join further to the left. What is joined to the left of the dashed line is one territory. The scale is stretched toward 1.</source>
        <translation>Os grupos que trocam mais pessoas se unem mais à esquerda. O que se une à esquerda da linha tracejada é um território. A escala está esticada perto de 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Groups the ranking of territories and the quotas.</source>
        <translation>Agrupa o ranking dos territórios e as cotas.</translation>
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
        <translation>Metade da cesta ou mais</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Half of the people live within {} minutes of a center; {} people ({}) live more than {} minutes away.</source>
        <translation>Metade da população vive a até {} min de um centro; uma população de {} pessoas ({}) vive a mais de {} min.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Hamilton</source>
        <translation>Hamilton</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Hamilton never strays from the share by a whole place; Sainte-Laguë never takes one back.</source>
        <translation>Hamilton nunca se afasta do proporcional em uma vaga inteira; Sainte-Laguë nunca retira uma vaga.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Height at which groups join: 0, everybody travels between them; 1, nobody</source>
        <translation>Altura em que os grupos se unem: 0, todos se deslocam entre eles; 1, ninguém</translation>
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
        <translation>Alto entre altos: ponto quente</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>High among low</source>
        <translation>Alto entre baixos</translation>
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
        <translation>Maior quociente</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Highest values</source>
        <translation>Valores mais altos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Hinterland of {0}: enough of those who come to it live in the core; {1} of its residents go there.</source>
        <translation>Hinterlândia de {0}: uma parte suficiente de quem chega a ela vive no núcleo; {1} dos seus residentes vão para lá.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Hinterland of {0}: {1} of its residents go to the core.</source>
        <translation>Hinterlândia de {0}: {1} dos seus residentes vão ao núcleo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Home-work ratio</source>
        <translation>Razão moradia-trabalho</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Households</source>
        <translation>Domicílios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Households or inhabited dwellings of the locality.</source>
        <translation>Domicílios ou moradias habitadas da localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Households; 0 counts as missing.</source>
        <translation>Domicílios; 0 é tratado como dado ausente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>How criteria of different units are brought to one scale on which more is always better.</source>
        <translation>Como os critérios de unidades de medida diferentes são levados a uma mesma escala, em que mais é sempre melhor.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>How far an area goes from its roads, for the drawing only: no count depends on it.</source>
        <translation>Até onde uma área se estende a partir de suas vias, somente para o desenho: nenhuma contagem depende disso.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>How firm it is</source>
        <translation>Quão firme é</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>How many nearest centers to give; each is a row with its rank.</source>
        <translation>Quantos centros mais próximos fornecer; cada um é uma linha com sua posição.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>How many people. Repeated pairs are added up.</source>
        <translation>Quantas pessoas. Os pares repetidos são somados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>How many places would be attended: top_n_share speaks of them.</source>
        <translation>Quantos locais seriam atendidos: top_n_share refere-se a eles.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>How many sets of weights are drawn.</source>
        <translation>Quantos conjuntos de pesos são sorteados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>How many sites, those that stay among them.</source>
        <translation>Quantos pontos de atendimento, incluídos os que permanecem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>How many strata to make.</source>
        <translation>Quantos estratos formar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>How many there are at each stage.</source>
        <translation>Quantas há em cada etapa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>How many times to repeat.</source>
        <translation>Quantas vezes repetir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>How many to use on this machine. Empty: one per processor, where the work is long enough.</source>
        <translation>Quantos usar neste computador. Vazio: um por processador, quando o trabalho é longo o bastante.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>How many, counted by the people who pass the middle of each.</source>
        <translation>Quantas, contadas pelas pessoas que passam pelo meio de cada uma.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>How much a place counts as it gets farther, in gravity and e2sfca.</source>
        <translation>Quanto um local conta à medida que fica mais distante, em gravity e e2sfca.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>How much each threshold and quota may go up or down.</source>
        <translation>Quanto cada limiar e cota pode subir ou descer.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>How often the flows are drawn anew.</source>
        <translation>Quantas vezes os fluxos são sorteados de novo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>How the criteria become one score.</source>
        <translation>Como os critérios se tornam uma só pontuação.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>How the report calls each locality; by default its code.</source>
        <translation>Como o relatório chama cada localidade; por padrão, seu código.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>How the spread of the localities to be taken in a territory is measured.</source>
        <translation>Como se mede a dispersão das localidades a selecionar em um território.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>How the units join</source>
        <translation>Como as unidades se unem</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>How to run it again</source>
        <translation>Como repetir a execução</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Huff needs the size of the markets: choose its field, or the nearest market.</source>
        <translation>Huff precisa do tamanho dos mercados: escolha o campo correspondente ou a opção do mercado mais próximo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>INEGI Red Nacional de Caminos</source>
        <translation>Red Nacional de Caminos do INEGI</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>If not, each center has its own: the places that have it as their nearest.</source>
        <translation>Se não, cada centro tem a sua: os lugares que o têm como o mais próximo.</translation>
    </message>
    <message>
        <location filename="../resources/reports/blocks.html.j2"/>
        <source>Illustrative</source>
        <translation>Ilustrativo</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Illustrative data are made up to show how the study works. They say nothing about the real place: do not decide anything with them.</source>
        <translation>Os dados ilustrativos são fictícios e servem para mostrar como o estudo funciona. Não dizem nada sobre o lugar real: não tome nenhuma decisão com base neles.</translation>
    </message>
    <message>
        <location filename="../processing/reports/study_results.py"/>
        <source>Illustrative data, not real: {}.</source>
        <translation>Dados ilustrativos, não reais: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Import field sheet</source>
        <translation>Importar ficha de campo</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <source>In 10 to 50 % of the draws</source>
        <translation>Em 10 a 50 % dos sorteios</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <source>In 50 to 90 % of the draws</source>
        <translation>Em 50 a 90 % dos sorteios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>In a straight line.</source>
        <translation>Em linha reta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>In a straight line; used without roads.</source>
        <translation>Em linha reta; usado sem vias.</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_differences.qml"/>
        <location filename="../resources/styles/territory_differences_points.qml"/>
        <source>In another territory</source>
        <translation>Em outro território</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <source>In less than 10 % of the draws</source>
        <translation>Em menos de 10 % dos sorteios</translation>
    </message>
    <message>
        <location filename="../resources/styles/scenario_change.qml"/>
        <source>In neither scenario</source>
        <translation>Em nenhum dos cenários</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>In no territory of the first; in {second} of the second.</source>
        <translation>Em nenhum território da primeira; em {second} da segunda.</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>In the conda environment of QGIS run: conda install -c conda-forge {}</source>
        <translation>No ambiente conda do QGIS, execute: conda install -c conda-forge {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>In the rainy season the profile's own surface field is used when none is given.</source>
        <translation>Na estação chuvosa, usa-se o campo de revestimento do próprio perfil quando nenhum é informado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>In {first} of the first, which goes with {matched} of the second; there it is in {second}.</source>
        <translation>Em {first} da primeira, que corresponde a {matched} da segunda; ali está em {second}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>In {first} of the first; in no territory of the second.</source>
        <translation>Em {first} da primeira; em nenhum território da segunda.</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Include by hand</source>
        <translation>Incluir manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Include enclaves and drop exclaves</source>
        <translation>Incluir enclaves e retirar exclaves</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Included by hand</source>
        <translation>Incluída manualmente</translation>
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
        <translation>Indicadores que são iguais em toda parte e não contam para nada: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Indicators with one value only, which make no type: {} of layer “{}” ({}).</source>
        <translation>Indicadores com um só valor, que não definem nenhum tipo: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Inhabitants a locality must exceed to count in the ranking of territories.</source>
        <translation>Número de habitantes que uma localidade deve superar para contar no ranking dos territórios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Inhabitants of each locality, for the table of travel times; empty: every locality counts as one.</source>
        <translation>Habitantes de cada localidade, para a tabela de tempos de deslocamento; vazio: cada localidade conta como um.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Inhabitants of each locality.</source>
        <translation>Habitantes de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Inhabitants of the center.</source>
        <translation>Habitantes do centro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Inhabitants of the locality.</source>
        <translation>Habitantes da localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Inhabitants or sales of each market; Huff needs it. A market of size 0 attracts nothing.</source>
        <translation>Habitantes ou vendas de cada mercado; Huff precisa deste dado. Um mercado de tamanho 0 não atrai nada.</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Inputs not used, because others that replace them are given: {} ({}).</source>
        <translation>Entradas não usadas, porque foram informadas outras que as substituem: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Instead of roads: a table with origin_id, dest_id and total_min (minutes).</source>
        <translation>Em vez das vias: uma tabela com origin_id, dest_id e total_min (minutos).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Instead of roads: a table with origin_id, dest_id and total_min, as OD matrix gives it.</source>
        <translation>Em lugar das vias: uma tabela com origin_id, dest_id e total_min, tal como a produz a matriz OD.</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Invalid polygons, repaired to look for neighbors: {} of layer “{}” (rows {}).</source>
        <translation>Polígonos inválidos, reparados para procurar vizinhos: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Is municipal seat</source>
        <translation>É sede municipal</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Is there a viable productive activity?</source>
        <translation>Há uma atividade produtiva viável?</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Is there conflict in the locality?</source>
        <translation>Há conflito na localidade?</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>Isolates most people</source>
        <translation>Isola mais pessoas</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>Isolates people</source>
        <translation>Isola pessoas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>It is a territory of its own, without flows to any other.</source>
        <translation>É um território próprio, sem fluxos para nenhum outro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>It is a territory of its own; its strongest tie is with {} (cohesion {}).</source>
        <translation>É um território próprio; seu vínculo mais forte é com {} (coesão {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>It tells the largest locality, and is the mass where none is given.</source>
        <translation>Indica a maior localidade e é a massa quando nenhuma é informada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Join</source>
        <translation>União</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Join crossings of one level</source>
        <translation>Conectar cruzamentos do mesmo nível</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Join only neighbors</source>
        <translation>Unir somente vizinhos</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Joined at the end, from the reserve list</source>
        <translation>Unida no final, a partir da lista de reserva</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Joined from a dissolved territory</source>
        <translation>Proveniente de um território desfeito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Joined {} at the end, from the reserve list: earlier it would have made that area less valid.</source>
        <translation>Unida a {} no final, a partir da lista de reserva: antes teria tornado essa área menos válida.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Joined {} because its own territory was too small.</source>
        <translation>Unida a {} porque seu próprio território era pequeno demais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Joined {} because the part of its territory it was in was detached.</source>
        <translation>Unida a {} porque a parte do seu território em que estava ficou separada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Joining distance of new roads (m)</source>
        <translation>Distância de conexão das vias novas (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Joining tolerance (m)</source>
        <translation>Tolerância de conexão (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Joins localities to municipalities and to flows.</source>
        <translation>Une as localidades aos municípios e aos fluxos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Judgments in pairs</source>
        <translation>Julgamentos aos pares</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Judgments in pairs (AHP)</source>
        <translation>Julgamentos aos pares (AHP)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Judgments of “{}” that contradict each other (consistency ratio {:.2f}, above {:g}); the one to revise first: “{}” against “{}”.</source>
        <translation>Julgamentos de “{}” que se contradizem (razão de consistência {:.2f}, acima de {:g}); o primeiro a rever: “{}” em relação a “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Junctions given a vertex</source>
        <translation>Junções que receberam vértice</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Just missed: the nearest to each limit, among those that fail only that</source>
        <translation>Por pouco: as mais próximas de cada limite, entre as que só não atendem a esse critério</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>K-means</source>
        <translation>K-means</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>K-means for many units; Ward gives the same types whatever the seed.</source>
        <translation>K-means para muitas unidades; Ward dá os mesmos tipos qualquer que seja a semente.</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Keep overpasses apart</source>
        <translation>Manter os viadutos separados</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Key findings</source>
        <translation>Principais resultados</translation>
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
        <translation>Quilômetros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Kilometers built</source>
        <translation>Quilômetros construídos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Kilometers by road</source>
        <translation>Quilômetros pelas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Kilometers of road</source>
        <translation>Quilômetros de via</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Kilometers of road changed</source>
        <translation>Quilômetros de via alterados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Kilometers of road outside it</source>
        <translation>Quilômetros de via fora dele</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Kilometers of road with load</source>
        <translation>Quilômetros de vias com carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Kilometers of road within the last limit</source>
        <translation>Quilômetros de via dentro do último limite</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Kilometers to the seat</source>
        <translation>Quilômetros até a sede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Kind of change</source>
        <translation>Tipo de mudança</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Kind of difference</source>
        <translation>Tipo de diferença</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Krugman index</source>
        <translation>Índice de Krugman</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Land cover</source>
        <translation>Cobertura da terra</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Land cover needs the table of walking speeds, for example: 10=5; 20=3.5.</source>
        <translation>A cobertura da terra exige a tabela de velocidades de caminhada, por exemplo: 10=5; 20=3.5.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Largest amount isolated by one closure</source>
        <translation>Maior quantidade isolada por um só fechamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Largest dispersion (m)</source>
        <translation>Dispersão máxima (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Largest distance between two</source>
        <translation>Maior distância entre duas localidades</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Largest producer</source>
        <translation>Maior produtor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Largest share by which a destination misses its total</source>
        <translation>Maior proporção em que um destino se afasta do seu total</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Latent conflict</source>
        <translation>Conflito latente</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Layer or table with one row per locality, or per municipality if the rolls come by municipality.</source>
        <translation>Camada ou tabela com uma linha por localidade, ou por município se os cadastros vêm por município.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Layer or table with one row per municipality or locality and a number for each criterion.</source>
        <translation>Camada ou tabela com uma linha por município ou localidade e um número para cada critério.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Layer or table with one row per municipality or locality.</source>
        <translation>Camada ou tabela com uma linha por município ou localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Layer or table with one row per unit and its indicators.</source>
        <translation>Camada ou tabela com uma linha por unidade e seus indicadores.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Layer or table with one row per unit.</source>
        <translation>Camada ou tabela com uma linha por unidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Layer or table with the columns of the field sheet.</source>
        <translation>Camada ou tabela com as colunas da ficha de campo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <location filename="../processing/layers/road_changes.py"/>
        <source>Layer “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.</source>
        <translation>A camada “{}” não tem sistema de referência de coordenadas. Defina-o em Camada ▸ SRC da camada e execute novamente.</translation>
    </message>
    <message>
        <location filename="../processing/layers/chosen_rows.py"/>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}” has no field “{}”. Choose one of its fields: {}.</source>
        <translation>A camada “{}” não tem o campo “{}”. Escolha um de seus campos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Layer “{}” has no index: at least two rows must have all the indicators ({}), and one indicator must vary among them.</source>
        <translation>A camada “{}” não tem índice: pelo menos duas linhas devem ter todos os indicadores ({}), e um indicador deve variar entre elas.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_drawing.py"/>
        <location filename="../processing/layers/roads.py"/>
        <source>Layer “{}” has no road with a length above zero.</source>
        <translation>A camada “{}” não tem nenhuma via com comprimento maior que zero.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_drawing.py"/>
        <location filename="../processing/layers/roads.py"/>
        <source>Layer “{}” has no road with a usable geometry.</source>
        <translation>A camada “{}” não tem nenhuma via com geometria utilizável.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Layer “{}” has no rows of the year {:g}. Its years are: {}.</source>
        <translation>A camada “{}” não tem linhas do ano {:g}. Seus anos são: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Layer “{}” has no value above zero to describe. Check the value field and the year.</source>
        <translation>A camada “{}” não tem nenhum valor acima de zero para descrever. Verifique o campo de valor e o ano.</translation>
    </message>
    <message>
        <location filename="../processing/layers/assignments.py"/>
        <source>Layer “{}” has units whose codes differ in leading zeros only (first: {}). Leave one of each.</source>
        <translation>A camada “{}” tem unidades cujos códigos diferem apenas nos zeros à esquerda (primeiros: {}). Deixe uma de cada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Layer “{}” has {} different units with all the indicators: too few for the types. Ask for fewer types, or choose other indicators.</source>
        <translation>A camada “{}” tem poucas unidades diferentes com todos os indicadores para definir os tipos: {}. Peça menos tipos ou escolha outros indicadores.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_changes.py"/>
        <source>Layer “{}” holds no lines. Give lines, or a table with the codes of the roads.</source>
        <translation>A camada “{}” não contém linhas. Informe linhas, ou uma tabela com os códigos das vias.</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Layer “{}” holds points or lines, and neighbors are told from polygons. Give the polygons of the units or turn contiguity off.</source>
        <translation>A camada “{}” contém pontos ou linhas, e os vizinhos são determinados a partir de polígonos. Informe os polígonos das unidades ou desative a contiguidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Layer “{}” lacks the fields {} of the profile {}. Choose another profile, or the automatic one.</source>
        <translation>A camada “{}” não tem os campos {} do perfil {}. Escolha outro perfil ou o automático.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}”, given for “{}”, has no features.</source>
        <translation>A camada “{}”, informada em “{}”, não tem feições.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}”, given for “{}”, is a table without geometry.</source>
        <translation>A camada “{}”, informada em “{}”, é uma tabela sem geometria.</translation>
    </message>
    <message>
        <location filename="../processing/layers/assignments.py"/>
        <source>Layers “{}” and “{}” have no unit in common (first codes: {}; {}). Check the fields of the codes.</source>
        <translation>As camadas “{}” e “{}” não têm nenhuma unidade em comum (primeiros códigos: {}; {}). Verifique os campos dos códigos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Least</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Least population of a center</source>
        <translation>População mínima de um centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Least population of a territory</source>
        <translation>População mínima de um território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Least production</source>
        <translation>Massa mínima</translation>
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
        <translation>Vias mínimas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Least roads of a productive axis</source>
        <translation>Vias mínimas de um eixo produtivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Least self-containment (share)</source>
        <translation>Autocontenção mínima (proporção)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Least travel (p-median)</source>
        <translation>Menor deslocamento (p-mediana)</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Least travel time by road, plus walking to and from the road. Dijkstra (1959); Geurs and van Wee (2004).</source>
        <translation>Menor tempo de deslocamento pelas vias, mais as caminhadas até a via e a partir dela. Dijkstra (1959); Geurs e van Wee (2004).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Least value</source>
        <translation>Menor valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Leave the place out</source>
        <translation>Deixar o local de fora</translation>
    </message>
    <message>
        <location filename="../resources/styles/scenario_change.qml"/>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>Less than half of the basket</source>
        <translation>Menos da metade da cesta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Less than two places of layer “{}” are on one part of the roads of layer “{}”: there is nothing to link. Check both layers with Diagnose roads, or raise the limit “Farthest road (m)”.</source>
        <translation>Menos de dois locais da camada “{}” estão em uma mesma parte das vias da camada “{}”: não há nada a ligar. Verifique as duas camadas com Diagnosticar vias ou aumente o limite “Distância máxima até a via (m)”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Level field</source>
        <translation>Campo de nível</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Level of significance</source>
        <translation>Nível de significância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Limits (minutes)</source>
        <translation>Limites (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Lines burned over the land cover with their speed; the fastest where several share a cell.</source>
        <translation>Linhas gravadas sobre a cobertura da terra com sua velocidade; a mais rápida quando várias compartilham uma célula.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Lines of new, upgraded and closed roads, or a table with the codes of roads.</source>
        <translation>Linhas das vias novas, melhoradas e fechadas, ou uma tabela com os códigos das vias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Lines of roads that could be built.</source>
        <translation>Linhas de vias que poderiam ser construídas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Lines of the road network. Roads join where they end or share a vertex.</source>
        <translation>Linhas da rede viária. As vias se conectam onde terminam ou compartilham um vértice.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <location filename="../resources/styles/axis_places.qml"/>
        <source>Linked</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <location filename="../resources/styles/candidate_roads.qml"/>
        <source>Links production without a market</source>
        <translation>Liga produção sem mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Live in the core, of those who come to the unit (%)</source>
        <translation>Vivem no núcleo, entre os que chegam à unidade (%)</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Livestock production by locality (illustrative)</source>
        <translation>Produção pecuária por localidade (ilustrativa)</translation>
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
        <translation>Trechos de via com carga, com o custo de seu fechamento e de serem lentos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Local Moran: clusters and outliers</source>
        <translation>Moran local: agrupamentos e valores atípicos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Local statistic</source>
        <translation>Estatística local</translation>
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
        <translation>Localidades (domicílios, unidades produtivas e famílias são ilustrativos)</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Localities and programs</source>
        <translation>Localidades e programas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Localities and their areas of influence</source>
        <translation>Localidades e suas áreas de influência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities as Four criteria gives them, with their columns verdict and selected.</source>
        <translation>Localidades, tal como as entrega Quatro critérios, com suas colunas verdict e selected.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Localities as Four criteria gives them.</source>
        <translation>Localidades, tal como as entrega Quatro critérios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Localities attached</source>
        <translation>Localidades vinculadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Localities before and after</source>
        <translation>Localidades antes e depois</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Localities by how firm they are</source>
        <translation>Localidades segundo sua firmeza</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Localities by verdict</source>
        <translation>Localidades por parecer</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities compared</source>
        <translation>Localidades comparadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Localities cut off</source>
        <translation>Localidades isoladas pelas mudanças</translation>
    </message>
    <message>
        <location filename="../processing/layers/locality_units.py"/>
        <source>Localities in no municipality: {}, by the codes of layer “{}” (rows {}).</source>
        <translation>Localidades fora de todos os municípios: {}, segundo a camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Localities isolated</source>
        <translation>Localidades isoladas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities not judged for missing data</source>
        <translation>Localidades não avaliadas por falta de dados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Localities or families of the quota. Empty: as many as were given.</source>
        <translation>Localidades ou famílias da cota. Vazio: tantas quantas foram dadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Localities or groups</source>
        <translation>Localidades ou grupos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities or municipalities</source>
        <translation>Localidades ou municípios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Localities out</source>
        <translation>Localidades fora</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Localities outside it</source>
        <translation>Localidades fora dele</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Localities selected now that are not firm: {} of {}. Look at them before deciding.</source>
        <translation>Localidades selecionadas agora que não são firmes: {} de {}. Examine-as antes de decidir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities that could not be judged: {} ({}).</source>
        <translation>Localidades que não puderam ser avaliadas: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities that entered</source>
        <translation>Localidades que entraram</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Localities that have each component, of those that need it; a dash where it is not in the basket.</source>
        <translation>Localidades que têm cada componente, entre as que precisam dele; um traço onde não faz parte da cesta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Localities that have it</source>
        <translation>Localidades que o têm</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Localities that lack it</source>
        <translation>Localidades a que falta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities that left</source>
        <translation>Localidades que saíram</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Localities that need it</source>
        <translation>Localidades que precisam dele</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities that only one scenario has: {} of layer “{}” ({}).</source>
        <translation>Localidades que só um cenário tem: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Localities that pass</source>
        <translation>Localidades que passam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Localities that reach a center</source>
        <translation>Localidades que alcançam um centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Localities that reach a center only after</source>
        <translation>Localidades que só alcançam um centro depois</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Localities that reach none</source>
        <translation>Localidades que não alcançam nenhum centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Localities that stayed</source>
        <translation>Localidades que permaneceram</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Localities that the changes cut off: {} of layer “{}”.</source>
        <translation>Localidades que as mudanças isolam: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Localities to visit</source>
        <translation>Localidades a visitar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Localities with a ratio of production units above 1: {} of layer “{}” ({}).</source>
        <translation>Localidades com uma razão de unidades produtivas maior que 1: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Localities with more are not attached.</source>
        <translation>As localidades com mais não são vinculadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Localities with more program families than inhabitants: {} of layer “{}” ({}).</source>
        <translation>Localidades com mais famílias do programa do que habitantes: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with people in two programs or more</source>
        <translation>Localidades com pessoas em dois ou mais programas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with programs that complete each other</source>
        <translation>Localidades com programas que se complementam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with the whole basket</source>
        <translation>Localidades com a cesta completa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Localities with their center</source>
        <translation>Localidades com seu centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Localities with their time</source>
        <translation>Localidades com seu tempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Localities with their time need a layer of localities.</source>
        <translation>As localidades com seu tempo exigem uma camada de localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities with their verdict</source>
        <translation>Localidades com seu parecer</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with two programs of one objective or more</source>
        <translation>Localidades com dois ou mais programas de um mesmo objetivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Localities with two programs or more</source>
        <translation>Localidades com dois ou mais programas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Localities within the last limit</source>
        <translation>Localidades dentro do último limite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Localities without a decision yet</source>
        <translation>Localidades ainda sem decisão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Localities without a decision yet: {} of “{}”.</source>
        <translation>Localidades ainda sem decisão: {}, em “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/people.py"/>
        <source>Localities without a number of people, which count as none: {} of layer “{}”.</source>
        <translation>Localidades sem número de pessoas, que contam como nenhuma: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Localities without a population, which are not attached: {} of layer “{}”.</source>
        <translation>Localidades sem população, que não são vinculadas: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Localities without a viable activity</source>
        <translation>Localidades sem atividade viável</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Localities without access, by reason</source>
        <translation>Localidades sem acesso, por motivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Localities without population</source>
        <translation>Localidades sem população</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Localities, collection centers and markets of one axis.</source>
        <translation>Localidades, centros de coleta e mercados de um mesmo eixo.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Localities, families and people by verdict</source>
        <translation>Localidades, famílias e população por parecer</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Locality</source>
        <translation>Localidade</translation>
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
        <translation>Código da localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Locality name</source>
        <translation>Nome da localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Locality population</source>
        <translation>População da localidade</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_sources.qml"/>
        <source>Locality that reaches no market</source>
        <translation>Localidade que não alcança nenhum mercado</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_sources.qml"/>
        <source>Locality that sends to a market</source>
        <translation>Localidade que envia a um mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Location quotient</source>
        <translation>Quociente locacional</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Location quotient: share of the product in the unit over its share in all units. Isard (1960).</source>
        <translation>Quociente locacional: participação do produto na unidade dividida por sua participação no conjunto das unidades. Isard (1960).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Location quotients</source>
        <translation>Quocientes locacionais</translation>
    </message>
    <message>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Longest connected parts</source>
        <translation>Partes conectadas mais longas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Longest gap (m)</source>
        <translation>Lacuna máxima (m)</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_parts.qml"/>
        <source>Longest part</source>
        <translation>Parte mais longa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Longest search (seconds)</source>
        <translation>Duração máxima da busca (segundos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Longest time (minutes)</source>
        <translation>Tempo máximo (minutos)</translation>
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
        <translation>Duração máxima do trajeto (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Longest trip between neighbors (minutes)</source>
        <translation>Duração máxima do trajeto entre vizinhas (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Longest trip for cumulative and for the catchments.</source>
        <translation>Duração máxima do trajeto para cumulative e para as áreas de influência.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Longest trip that joins two units (minutes)</source>
        <translation>Trajeto mais longo que une duas unidades (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Longest trip within a territory (minutes)</source>
        <translation>Trajeto máximo dentro de um território (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Lost since the stage before</source>
        <translation>Perdidas desde a etapa anterior</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>Low among high</source>
        <translation>Baixo entre altos</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>Low among low: cold spot</source>
        <translation>Baixo entre baixos: ponto frio</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Low values</source>
        <translation>Valores baixos</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Lowest values</source>
        <translation>Valores mais baixos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>MTC Peru</source>
        <translation>MTC do Peru</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Main center of the territory.</source>
        <translation>Centro principal do território.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Main product</source>
        <translation>Produto principal</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Main productive activity</source>
        <translation>Principal atividade produtiva</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Map color</source>
        <translation>Cor no mapa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Maps, report and project</source>
        <translation>Mapas, relatório e projeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Margin of families</source>
        <translation>Margem das famílias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Margin of the distance (m)</source>
        <translation>Margem da distância (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Margin of the ratio</source>
        <translation>Margem da razão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Margin to the second choice (cohesion)</source>
        <translation>Margem em relação à segunda opção (coesão)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Margin to the second choice (min)</source>
        <translation>Margem até a segunda opção (min)</translation>
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
        <translation>Código do mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Market size</source>
        <translation>Tamanho do mercado</translation>
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
        <translation>Mercados por quantidade recebida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Markets with what they receive</source>
        <translation>Mercados com o que recebem</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Markets, by amount received</source>
        <translation>Mercados, por quantidade recebida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Marks the seats: 1, x, yes or sí. They stand in for missing centers.</source>
        <translation>Marca as sedes: 1, x, yes ou sim. Substituem os centros que faltam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Mass (people)</source>
        <translation>Massa (pessoas)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Mean edge of the minimum spanning tree</source>
        <translation>Aresta média da árvore geradora mínima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Mean minutes of the people served</source>
        <translation>Média de minutos das pessoas atendidas</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Mean minutes to the center</source>
        <translation>Média de minutos até o centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Mean of the neighbors (standard deviations)</source>
        <translation>Média das vizinhas (desvios-padrão)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Mean of the type</source>
        <translation>Média do tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Mean rank</source>
        <translation>Posição média</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Mean silhouette</source>
        <translation>Silhueta média</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Mean silhouette by number of types: {}.</source>
        <translation>Silhueta média por número de tipos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Mean stability</source>
        <translation>Estabilidade média</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Meters to it</source>
        <translation>Metros até ela</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Meters to the seat</source>
        <translation>Metros até a sede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Meters, or the units of the distance field.</source>
        <translation>Metros, ou as unidades do campo de distância.</translation>
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
        <translation>Método e fontes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Mexico's rule: a unit also joins when this percentage of those who come to it live in the core. Empty: not used.</source>
        <translation>Regra do México: uma unidade também se incorpora quando esta porcentagem dos que chegam a ela vive no núcleo. Vazio: não se usa.</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Middle values</source>
        <translation>Valores intermediários</translation>
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
        <translation>Minutos depois</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Minutes at the farthest place</source>
        <translation>Minutos no lugar mais distante</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Minutes at the nearest place</source>
        <translation>Minutos no lugar mais próximo</translation>
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
        <translation>Minutos pelas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Minutes for half of the people</source>
        <translation>Minutos para metade das pessoas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Minutes for nine tenths of the people</source>
        <translation>Minutos para nove décimos das pessoas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Minutes of each limit, ascending, separated by commas.</source>
        <translation>Minutos de cada limite, em ordem crescente, separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Minutes on foot</source>
        <translation>Minutos a pé</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Minutes to it</source>
        <translation>Minutos até ela</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Minutes to or from the nearest center.</source>
        <translation>Minutos até o centro mais próximo ou a partir dele.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Minutes to the center</source>
        <translation>Minutos até o centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Minutes to the nearest center</source>
        <translation>Minutos até o centro mais próximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Minutes to the site</source>
        <translation>Minutos até o ponto de atendimento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Missing data</source>
        <translation>Dados ausentes</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_differences.qml"/>
        <location filename="../resources/styles/territory_differences_points.qml"/>
        <source>Missing in one of the two</source>
        <translation>Falta em uma das duas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Missing values</source>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Modeled flows</source>
        <translation>Fluxos modelados</translation>
    </message>
    <message>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Modularity</source>
        <translation>Modularidade</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Modularity of the areas: {}; 0 is what chance would give, and the nearer to 1, the clearer the division.</source>
        <translation>Modularidade das áreas: {}; 0 é o que o acaso daria, e quanto mais perto de 1, mais clara a divisão.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Moran also finds units that differ from all around them; Gi* counts each unit with its neighbors.</source>
        <translation>Moran também encontra as unidades que diferem de tudo o que as rodeia; Gi* conta cada unidade junto com suas vizinhas.</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/site_time.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>More than 120 minutes</source>
        <translation>Mais de 120 minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>More than half of the territories are a single unit: {} of {}. These flows tie few units together, and the result is no finished map of territories. Compare with “Territories by travel time”, or complete the flows with “Modeled flows”.</source>
        <translation>Mais da metade dos territórios tem uma única unidade: {} de {}. Estes fluxos vinculam poucas unidades entre si, e o resultado não é um mapa acabado de territórios. Compare com “Territórios por tempo de deslocamento” ou complete os fluxos com “Fluxos modelados”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>More than half of the travel-to-work areas are a single municipality: these flows tie few places together, so the study takes the territories by travel time, and the areas are kept to compare.</source>
        <translation>Mais da metade das áreas de deslocamento ao trabalho tem um único município: estes fluxos vinculam poucos locais entre si; por isso, o estudo adota os territórios por tempo de deslocamento, e as áreas são mantidas para comparação.</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>More than {}</source>
        <translation>Mais de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Most amount × minutes added by one closure</source>
        <translation>Maior quantidade × minutos acrescentada por um só fechamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Most amount × minutes saved by one candidate</source>
        <translation>Maior quantidade × minutos poupada por uma só candidata</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Most inhabitants of a small locality</source>
        <translation>Máximo de habitantes de uma localidade pequena</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Most people covered</source>
        <translation>Máximo de pessoas cobertas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Most people isolated by one closure</source>
        <translation>Máximo de pessoas isoladas por um fechamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Most people within the limit of a site, or least people × minutes.</source>
        <translation>O maior número de pessoas dentro do limite de um ponto de atendimento, ou a menor soma de pessoas × minutos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Most person-minutes added by one closure</source>
        <translation>Máximo de pessoas-minuto acrescentadas por um fechamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Most rounds of joining small territories</source>
        <translation>Máximo de rodadas de união de territórios pequenos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Most territories of a run</source>
        <translation>Maior número de territórios de uma execução</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Moved ({}): {}, from the territory of {} to that of {}.</source>
        <translation>Movida ({}): {}, do território de {} para o de {}.</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Moved so that its territory is in one piece</source>
        <translation>Movida para que seu território fique em um só pedaço</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Multi-criteria ranking</source>
        <translation>Ranking multicritério</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../ui/sample_project.py"/>
        <source>Municipalities</source>
        <translation>Municípios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Municipalities with more than one seat: {} of layer “{}” ({}).</source>
        <translation>Municípios com mais de uma sede: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Municipalities without a seat among the localities: {} ({}).</source>
        <translation>Municípios sem sede entre as localidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Municipalities, territories or localities: at least three, better thirty or more.</source>
        <translation>Municípios, territórios ou localidades: no mínimo três, de preferência trinta ou mais.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Municipality</source>
        <translation>Município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Municipality code</source>
        <translation>Código do município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Municipality code (polygons)</source>
        <translation>Código do município (polígonos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Municipality code of the locality</source>
        <translation>Código do município da localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Municipality name</source>
        <translation>Nome do município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Municipality of each locality.</source>
        <translation>Município de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Municipality population</source>
        <translation>População do município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Municipality, territory or other unit that produces.</source>
        <translation>Município, território ou outra unidade que produz.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Name of each center, to show beside its code.</source>
        <translation>Nome de cada centro, para mostrar ao lado do código.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Name of each stage; no name may repeat.</source>
        <translation>Nome de cada etapa; nenhum nome pode se repetir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Name of the stage over which each percentage is taken.</source>
        <translation>Nome da etapa sobre a qual se calcula cada porcentagem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Name of the stratum</source>
        <translation>Nome do estrato</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Name or code of the product or activity.</source>
        <translation>Nome ou código do produto ou da atividade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Name or code of the product.</source>
        <translation>Nome ou código do produto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Name that people know.</source>
        <translation>Nome pelo qual as pessoas a conhecem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Names and values, for example: min_size=1000,2000; target_containment=0.7,0.75. All combinations are run. Names: min_size, target_size, min_containment, target_containment; or cut, variant. Empty: those above only.</source>
        <translation>Nomes e valores, por exemplo: min_size=1000,2000; target_containment=0.7,0.75. Executam-se todas as combinações. Nomes: min_size, target_size, min_containment, target_containment; ou cut, variant. Vazio: somente os acima.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Names from the lowest values to the highest, separated by semicolons, for example: Low; Medium; High.</source>
        <translation>Nomes, dos valores mais baixos aos mais altos, separados por ponto e vírgula, por exemplo: Baixo; Médio; Alto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Names its territory and its market.</source>
        <translation>Dá nome ao seu território e ao seu mercado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Names of the strata</source>
        <translation>Nomes dos estratos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Names the areas.</source>
        <translation>Dá nome às áreas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Names the travel-to-work areas after their main center.</source>
        <translation>Dá às áreas de deslocamento ao trabalho o nome do seu centro principal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Nearest center</source>
        <translation>Centro mais próximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Nearest center of each cell</source>
        <translation>Centro mais próximo de cada célula</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Nearest destinations per origin</source>
        <translation>Destinos mais próximos por origem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Nearest seat</source>
        <translation>Sede mais próxima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Nearest seat of the territory</source>
        <translation>Sede do território mais próxima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Nearest selected locality</source>
        <translation>Localidade selecionada mais próxima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Nearness to a target</source>
        <translation>Proximidade de uma meta</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Needed when the locality is included or excluded.</source>
        <translation>Necessário quando a localidade é incluída ou excluída.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Needs polygons of the units.</source>
        <translation>Exige os polígonos das unidades.</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Negative flows, left out: {} of table “{}” (rows {}).</source>
        <translation>Fluxos negativos, deixados de fora: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Negative values are allowed. Units without a value take no part.</source>
        <translation>São permitidos valores negativos. As unidades sem valor não participam.</translation>
    </message>
    <message>
        <location filename="../processing/layers/messages.py"/>
        <source>Negative values, which count as missing: {} of field “{}” of layer “{}” (rows {}).</source>
        <translation>Valores negativos, tratados como ausentes: {}, no campo “{}” da camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Neighbors</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Neighbors by travel time need either roads or a table of travel times.</source>
        <translation>As vizinhas por tempo de deslocamento precisam das vias ou de uma tabela de tempos de deslocamento.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Neighbors must be 8 or 16.</source>
        <translation>Os vizinhos devem ser 8 ou 16.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Neighbors with a value</source>
        <translation>Vizinhas com valor</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Neighbors: {} pairs of units of layer “{}”; {} of them by road only; units without any: {}.</source>
        <translation>Vizinhos: {} pares de unidades, na camada “{}”; somente por via: {}; unidades sem nenhum: {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_changes.py"/>
        <source>New roads without usable speed: {} of layer “{}” took the default of {:g} km/h.</source>
        <translation>Vias novas sem velocidade utilizável: {}, na camada “{}”; usou-se a velocidade padrão de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../resources/styles/chosen_sites.qml"/>
        <source>New site</source>
        <translation>Ponto de atendimento novo</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>New study…</source>
        <translation>Novo estudo…</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/road_change.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>No access by road</source>
        <translation>Sem acesso viário</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>No area: none of its residents go to any core.</source>
        <translation>Sem área: nenhum dos seus residentes vai a algum núcleo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>No area: {1} of its residents go to the core of {0}, from which it is detached.</source>
        <translation>Sem área: {1} dos seus residentes vão ao núcleo de {0}, do qual está separada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>No area: {1} of its residents go to the core of {0}, more than to any other, and {2} are needed.</source>
        <translation>Sem área: {1} dos seus residentes vão ao núcleo de {0}, mais do que a qualquer outro, e são necessários {2}.</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>No basket of its own</source>
        <translation>Sem cesta própria</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>No center of layer “{}” lies on a cell that can be passed: of {} centers, {} are outside the raster and {} on no data, impassable cells or barriers. Check that both layers cover the same region.</source>
        <translation>Nenhum centro da camada “{}” está sobre uma célula transitável. Centros: {}; fora do raster: {}; sobre células sem dados, intransitáveis ou com barreiras: {}. Verifique se as duas camadas cobrem a mesma região.</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>No change</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>No conflict</source>
        <translation>Sem conflito</translation>
    </message>
    <message>
        <location filename="../resources/styles/critical_roads.qml"/>
        <source>No cost</source>
        <translation>Sem custo</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>No eligible locality</source>
        <translation>Nenhuma localidade elegível</translation>
    </message>
    <message>
        <location filename="../processing/layers/chosen_rows.py"/>
        <source>No feature of layer “{}” meets the expression {}. Change it.</source>
        <translation>Nenhuma feição da camada “{}” atende à expressão {}. Altere-a.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>No group of layer “{}” has a weight above 0. Choose another field.</source>
        <translation>Nenhum grupo da camada “{}” tem peso maior que 0. Escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_roads.qml"/>
        <source>No load</source>
        <translation>Sem carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>No locality of layer “{}” is selected. Run Four criteria first, or ask for all localities.</source>
        <translation>Nenhuma localidade da camada “{}” está selecionada. Execute antes Quatro critérios, ou peça todas as localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>No locality of layer “{}” is selected. Run Four criteria first, or choose another field.</source>
        <translation>Nenhuma localidade da camada “{}” está selecionada. Execute antes Quatro critérios, ou escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>No market of layer “{}” has a size above 0 in field “{}”. Choose another field, or the nearest market.</source>
        <translation>Nenhum mercado da camada “{}” tem tamanho maior que 0 no campo “{}”. Escolha outro campo ou a opção do mercado mais próximo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>No more units can join: {} territories are left, with {} of all flow inside them.</source>
        <translation>Não é possível unir mais unidades: restam {} territórios, com {} de todo o fluxo dentro deles.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>No p-value is below 1 ÷ (shuffles + 1): with thousands of units give 9,999.</source>
        <translation>Nenhum valor p é inferior a 1 ÷ (permutações + 1): com milhares de unidades, informe 9.999.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>No place of layer “{}” has a supply above 0 in field “{}”. Choose another field.</source>
        <translation>Nenhum local da camada “{}” tem oferta maior que 0 no campo “{}”. Escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>No row of layer “{}” has a unit, a product and a year.</source>
        <translation>Nenhuma linha da camada “{}” tem unidade, produto e ano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>No row of layer “{}” has all the criteria. Choose what to do with missing values.</source>
        <translation>Nenhuma linha da camada “{}” tem todos os critérios. Escolha o que fazer com os valores ausentes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>No solution was found in {:g} seconds. Allow more time.</source>
        <translation>Não se encontrou nenhuma solução em {:g} segundos. Permita mais tempo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>No speed or class field given: all roads at {:g} km/h.</source>
        <translation>Não foi informado campo de velocidade nem de classe: todas as vias a {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../resources/styles/access.qml"/>
        <source>No supply within reach</source>
        <translation>Nenhuma oferta ao alcance</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>No territory</source>
        <translation>Sem território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>No territory in the base, nor in {} of the runs</source>
        <translation>Sem território na base, nem em {} das execuções</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: every urban center is beyond the limit.</source>
        <translation>Sem território: todos os centros urbanos estão além do limite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: it has no usable geometry.</source>
        <translation>Sem território: não há geometria utilizável.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: no flow ends here, or only from units that were set aside.</source>
        <translation>Sem território: nenhum fluxo termina aqui, ou só os de unidades que foram separadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: no flow starts here, or only towards units that were set aside.</source>
        <translation>Sem território: nenhum fluxo começa aqui, ou só os que vão para unidades que foram separadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: no flow starts or ends here.</source>
        <translation>Sem território: nenhum fluxo começa nem termina aqui.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: no flow ties it to a territory that it could join.</source>
        <translation>Sem território: nenhum fluxo a vincula a um território ao qual pudesse se unir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: no locality of this municipality was given.</source>
        <translation>Sem território: não foi informada nenhuma localidade deste município.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: no travel time was given.</source>
        <translation>Sem território: não foi informado nenhum tempo de deslocamento.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: no urban center on its part of the road network.</source>
        <translation>Sem território: nenhum centro urbano na sua parte da rede viária.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>No territory: nobody stays in it, so that its size is unknown.</source>
        <translation>Sem território: ninguém permanece nela, de modo que seu tamanho é desconhecido.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: one-way roads do not let it reach an urban center.</source>
        <translation>Sem território: vias de mão única não permitem alcançar um centro urbano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>No territory: people only move within the unit, so nothing ties it to another.</source>
        <translation>Sem território: as pessoas só se deslocam dentro da unidade; portanto, nada a vincula a outra.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: too far from any road.</source>
        <translation>Sem território: longe demais de qualquer via.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>No two units with a value of “{}” in layer “{}” are neighbors. Choose the nearest units, or raise the distance between neighbors or the longest trip.</source>
        <translation>Não há duas unidades vizinhas com valor de “{}” na camada “{}”. Escolha as unidades mais próximas ou aumente a distância entre vizinhas ou a duração máxima do trajeto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>No unit has a territory in both layers “{}” and “{}”: the two measures are not defined.</source>
        <translation>Nenhuma unidade tem território nas duas camadas, “{}” e “{}”: as duas medidas não estão definidas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>No unit is the core of an urban center: no center has the least population inside a unit in which most people live in centers. Lower the least population of a center, or check its field.</source>
        <translation>Nenhuma unidade é o núcleo de um centro urbano: nenhum centro tem a população mínima dentro de uma unidade em que a maioria das pessoas vive em centros. Reduza a população mínima de um centro ou verifique seu campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>No unit of layer “{}” has a mass above 0. Choose another field.</source>
        <translation>Nenhuma unidade da camada “{}” tem massa maior que 0. Escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>No unit of layer “{}” has an attraction above 0. Choose another field.</source>
        <translation>Nenhuma unidade da camada “{}” tem atração maior que 0. Escolha outro campo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/urban_centers.py"/>
        <source>No urban center of layer “{}” has a population. Fill it in.</source>
        <translation>Nenhum centro urbano da camada “{}” tem população. Informe-a.</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>No urban center on its part of the road network</source>
        <translation>Nenhum centro urbano na sua parte da rede viária</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>No urban centers were given: the {} municipal seats are the centers.</source>
        <translation>Não foram informados centros urbanos: os centros são as sedes municipais ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>No usable position</source>
        <translation>Sem posição utilizável</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>No value</source>
        <translation>Sem valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Nobody can pass any cell of raster “{}”: check its values, the speed table and the barriers.</source>
        <translation>Nenhuma célula do raster “{}” é transitável: verifique seus valores, a tabela de velocidades e as barreiras.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trip_reasons.py"/>
        <source>None of the {} features of layer “{}” is near a road. Check that both layers cover the same region and have the right reference system, or raise the limit “Farthest road (m)”.</source>
        <translation>Nenhuma das {} feições da camada “{}” está perto de uma via. Verifique se as duas camadas cobrem a mesma região e têm o SRC correto, ou aumente o limite de distância até a via.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Normalized DP2 index</source>
        <translation>Índice DP2 normalizado</translation>
    </message>
    <message>
        <location filename="../resources/styles/axis_places.qml"/>
        <source>Not linked</source>
        <translation>Não ligado</translation>
    </message>
    <message>
        <location filename="../resources/styles/site_time.qml"/>
        <source>Not served</source>
        <translation>Não atendido</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>Not significant</source>
        <translation>Não significativo</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>Nothing of the basket</source>
        <translation>Nada da cesta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Number in the raster</source>
        <translation>Número no raster</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Number of busiest roads</source>
        <translation>Número de vias mais movimentadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Number of nearest units</source>
        <translation>Número de unidades mais próximas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Number of production units with less than 20 hectares.</source>
        <translation>Número de unidades produtivas com menos de 20 hectares.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Number of small production units of the locality.</source>
        <translation>Número de unidades produtivas pequenas da localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Number of territories</source>
        <translation>Número de territórios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Number of the other road</source>
        <translation>Número da outra via</translation>
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
        <translation>Feição da via</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Number of types, from 2 to 8; 0 chooses it by the silhouette.</source>
        <translation>Número de tipos, de 2 a 8; 0 o escolhe pela silhueta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Numeric fields, all with the same meaning of high and low.</source>
        <translation>Campos numéricos, todos com o mesmo significado de alto e baixo.</translation>
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
        <translation>Observações</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Of equally near markets, the first of the layer is taken.</source>
        <translation>Entre mercados igualmente próximos, usa-se o primeiro da camada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Of new roads (without it, the default speed) and of upgraded ones (without it, no effect).</source>
        <translation>Das vias novas (sem ela, a velocidade padrão) e das melhoradas (sem ela, nenhum efeito).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Of the power (empty: 1) or of the exponential, per minute (empty: 0.05).</source>
        <translation>Da potência (vazio: 1) ou da exponencial, por minuto (vazio: 0.05).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Off: territories may come out in pieces, which are counted. Repair: each detached part joins the neighbor it is most tied to. Join only neighbors: units never join a territory that they do not touch.</source>
        <translation>Desativada: os territórios podem resultar em pedaços, que são contados. Reparar: cada parte separada se une ao vizinho com que tem mais vínculo. Unir somente vizinhos: as unidades nunca se unem a um território que não tocam.</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>On Debian or Ubuntu run: sudo apt install {}</source>
        <translation>No Debian ou no Ubuntu, execute: sudo apt install {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>On the ellipsoid, on the plane of the layer's reference system (in meters), or already measured, for example by road.</source>
        <translation>Sobre o elipsoide, sobre o plano do SRC da camada (em metros) ou já medida, por exemplo, pelas vias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>One area for all centers</source>
        <translation>Uma só área para todos os centros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>One area per limit, or per center and limit.</source>
        <translation>Uma área por limite, ou por centro e limite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>One part</source>
        <translation>Uma parte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>One round can leave new small territories: empty goes on until nothing changes.</source>
        <translation>Uma rodada pode deixar novos territórios pequenos: vazio continua até que nada mude.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>One row per criterion, and per actor with several.</source>
        <translation>Uma linha por critério e, com vários atores, por ator.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>One row per group.</source>
        <translation>Uma linha por grupo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>One row per indicator, in the order in which they entered.</source>
        <translation>Uma linha por indicador, na ordem em que entraram.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>One row per pair. For millions of pairs choose a file: a temporary layer stays in memory.</source>
        <translation>Uma linha por par. Para milhões de pares, escolha um arquivo: uma camada temporária fica na memória.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>One row per place and rank, for the first places.</source>
        <translation>Uma linha por local e posição, para as primeiras posições.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>One row per program and code, with its reason.</source>
        <translation>Uma linha por programa e código, com seu motivo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>One row per stage with its percentages.</source>
        <translation>Uma linha por etapa com suas porcentagens.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>One row per stratum, with its limits and how many places it holds.</source>
        <translation>Uma linha por estrato, com seus limites e quantos locais ele contém.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>One row per territory or axis and component of its basket.</source>
        <translation>Uma linha por território ou eixo e componente da sua cesta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>One row per territory.</source>
        <translation>Uma linha por território.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>One row per type and indicator.</source>
        <translation>Uma linha por tipo e indicador.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>One row per unit and product.</source>
        <translation>Uma linha por unidade e produto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>One row per unit and product; it needs the base year.</source>
        <translation>Uma linha por unidade e produto; precisa do ano-base.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>One row per unit.</source>
        <translation>Uma linha por unidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>One row per variation.</source>
        <translation>Uma linha por variação.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>One table or layer per program, which bears the name of the program.</source>
        <translation>Uma tabela ou camada por programa, com o nome do programa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>One type tells nothing apart: give from 2 to 8 types, or 0 to choose.</source>
        <translation>Um só tipo não distingue nada: informe de 2 a 8 tipos, ou 0 para escolher.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>One unit only</source>
        <translation>Uma só unidade</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>One-way roads do not let it through</source>
        <translation>Vias de mão única impedem o trajeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Only for an OD matrix: the codes that it holds.</source>
        <translation>Somente para uma matriz OD: os códigos que ela contém.</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_differences.qml"/>
        <location filename="../resources/styles/territory_differences_points.qml"/>
        <source>Only the first gives it a territory</source>
        <translation>Só a primeira lhe dá um território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Only the flow inside it</source>
        <translation>Somente o fluxo interno</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_differences.qml"/>
        <location filename="../resources/styles/territory_differences_points.qml"/>
        <source>Only the second gives it a territory</source>
        <translation>Só a segunda lhe dá um território</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Only way of much production</source>
        <translation>Único caminho de muita produção</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Open conflict</source>
        <translation>Conflito aberto</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Open the sample study</source>
        <translation>Abrir o estudo de exemplo</translation>
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
        <translation>Ordem de entrada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origin code</source>
        <translation>Código da origem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Origin field</source>
        <translation>Campo de origem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origins</source>
        <translation>Origens</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Other fields to show</source>
        <translation>Outros campos a mostrar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Other parameters to try</source>
        <translation>Outros parâmetros a experimentar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Other part</source>
        <translation>Outra parte</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Other problems</source>
        <translation>Outros problemas</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Other roads with load</source>
        <translation>Outras vias com carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Other route</source>
        <translation>Outro encaminhamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Other territory</source>
        <translation>Outro território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Otherwise the sheet has all localities, so that one may be included by hand.</source>
        <translation>Caso contrário, a ficha tem todas as localidades, para que alguma possa ser incluída manualmente.</translation>
    </message>
    <message>
        <location filename="../resources/styles/sensitivity.qml"/>
        <source>Out</source>
        <translation>Fora</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Output “{}” cannot be written to {}: {}.</source>
        <translation>Não é possível gravar a saída “{}” em {}: {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/sinks.py"/>
        <source>Output “{}” cannot be written to {}: {}. Choose another place or close the program that uses it.</source>
        <translation>Não é possível gravar a saída “{}” em {}: {}. Escolha outro local ou feche o programa que a está usando.</translation>
    </message>
    <message>
        <location filename="../processing/layers/sinks.py"/>
        <source>Output “{}” cannot be written: the folder {} does not exist.</source>
        <translation>Não é possível gravar a saída “{}”: a pasta {} não existe.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Overpasses kept apart</source>
        <translation>Viadutos mantidos separados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>P-value</source>
        <translation>Valor p</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>P-value after false discovery rate</source>
        <translation>Valor p após a taxa de falsas descobertas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>P-value of the global Moran's I</source>
        <translation>Valor p do I de Moran global</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Pair to judge anew</source>
        <translation>Par a julgar de novo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs beyond this time are left out and counted.</source>
        <translation>Os pares além deste tempo ficam de fora e são contados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Pairs class=km/h separated by semicolons, for example: 10=5; 20=3.5; 80=0. It is the speed on the easiest gradient; 0 and classes not in the table cannot be passed.</source>
        <translation>Pares classe=km/h separados por ponto e vírgula, por exemplo: 10=5; 20=3.5; 80=0. É a velocidade na inclinação mais favorável; 0 e as classes que não estão na tabela são intransitáveis.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Pairs class=km/h separated by semicolons, for example: primary=80; track=20.</source>
        <translation>Pares classe=km/h separados por ponto e vírgula, por exemplo: primary=80; track=20.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Pairs farther apart have no flow.</source>
        <translation>Os pares mais distantes entre si não têm fluxo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs given with a trip</source>
        <translation>Pares informados com trajeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs left out, beyond the limits or without a trip: {} of {}.</source>
        <translation>Pares deixados de fora, além dos limites ou sem trajeto: {} de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Pairs minutes=weight separated by semicolons, ascending; those of Luo and Qi (2009).</source>
        <translation>Pares minutos=peso separados por ponto e vírgula, em ordem crescente; os de Luo e Qi (2009).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs of origin and destination</source>
        <translation>Pares de origem e destino</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Pairs of polygons that overlap and count as neighbors: {} of layer “{}” (rows {}).</source>
        <translation>Pares de polígonos que se sobrepõem e contam como vizinhos: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs that have no row</source>
        <translation>Pares que não têm linha</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Pairs without a trip, or beyond the limit</source>
        <translation>Pares sem trajeto ou além do limite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Pairs without a trip, or beyond the limit: {}.</source>
        <translation>Pares sem trajeto ou além do limite: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs without a trip, or beyond the limits</source>
        <translation>Pares sem trajeto ou além dos limites</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, on parts of the network that do not meet.</source>
        <translation>Pares sem trajeto, em partes da rede que não se encontram: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, one-way roads do not let them through.</source>
        <translation>Pares sem trajeto, impedido por vias de mão única: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, the destination has no usable geometry.</source>
        <translation>Pares sem trajeto, com destino sem geometria utilizável: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, the destination is too far from any road.</source>
        <translation>Pares sem trajeto, com destino longe demais de qualquer via: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, the origin has no usable geometry.</source>
        <translation>Pares sem trajeto, com origem sem geometria utilizável: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>Pairs without a trip: {}, the origin is too far from any road.</source>
        <translation>Pares sem trajeto, com origem longe demais de qualquer via: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/stamped.py"/>
        <source>Parameters, version and hash of the inputs (JSON)</source>
        <translation>Parâmetros, versão e hash dos dados de entrada (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Partly</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_parts.qml"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Parts not connected with the longest one</source>
        <translation>Partes não conectadas à mais longa</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Parts of the network that do not touch: {}; outside the longest: {:.1f} km ({:.0f} %). “Diagnose roads” shows where, and “Prepare roads” closes gaps.</source>
        <translation>Partes da rede que não se tocam: {}; fora da mais longa: {:.1f} km ({:.0f} %). “Diagnosticar vias” mostra onde, e “Preparar vias” fecha as falhas.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Parts of the network that do not touch: {}; outside the longest: {:.1f} km.</source>
        <translation>Partes da rede que não se tocam: {}; fora da mais longa: {:.1f} km.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Passable cells that reach none</source>
        <translation>Células transitáveis que não alcançam nenhum centro</translation>
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
        <translation>População</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>People and localities by time to the nearest urban center</source>
        <translation>População e localidades por tempo até o centro urbano mais próximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People covered, or people × minutes</source>
        <translation>Pessoas cobertas, ou pessoas × minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People cut off</source>
        <translation>Pessoas isoladas pelas mudanças</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People farther from every site are not served.</source>
        <translation>As pessoas mais distantes de todos os pontos de atendimento não são atendidas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>People in localities attached</source>
        <translation>Pessoas em localidades vinculadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>People in selected localities</source>
        <translation>Pessoas em localidades selecionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People in the flows</source>
        <translation>Pessoas nos fluxos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People in the flows left out</source>
        <translation>Pessoas nos fluxos deixados de fora</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>People in two programs or more</source>
        <translation>Pessoas em dois ou mais programas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>People isolated</source>
        <translation>Pessoas isoladas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People not served</source>
        <translation>Pessoas não atendidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People of each locality. Without a field each locality counts as one.</source>
        <translation>Pessoas de cada localidade. Sem um campo, cada localidade conta como uma.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People of each locality. Without it each point counts as one.</source>
        <translation>Pessoas de cada localidade. Sem isso, cada ponto conta como uma.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People of each origin</source>
        <translation>Pessoas de cada origem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People of each origin and share of each destination</source>
        <translation>Pessoas de cada origem e proporção de cada destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People of each place; empty: every place counts as one.</source>
        <translation>Pessoas de cada local; vazio: cada local conta como uma.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>People of the flows</source>
        <translation>Pessoas dos fluxos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>People of units that reach no other</source>
        <translation>Pessoas de unidades que não alcançam nenhuma outra</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>People or families gained</source>
        <translation>Pessoas ou famílias ganhas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>People or families lost</source>
        <translation>Pessoas ou famílias perdidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>People or families that stayed</source>
        <translation>Pessoas ou famílias que permaneceram</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People outside it</source>
        <translation>Pessoas fora dele</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People outside the last limit: {} ({}).</source>
        <translation>Pessoas fora do último limite: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>People reached in all</source>
        <translation>Pessoas alcançadas ao todo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>People served</source>
        <translation>Pessoas atendidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People who arrive later</source>
        <translation>Pessoas que chegam mais tarde</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People who arrive sooner</source>
        <translation>Pessoas que chegam mais cedo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>People who go somewhere: residents, workers, students.</source>
        <translation>Pessoas que se deslocam: residentes, trabalhadores, estudantes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>People who move between it and the rest of the territory: {}.</source>
        <translation>Pessoas que se deslocam entre ela e o resto do território: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>People who pass</source>
        <translation>Pessoas que passam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>People who reach a center only after</source>
        <translation>Pessoas que só alcançam um centro depois</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People within the last limit</source>
        <translation>Pessoas dentro do último limite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>People within the last limit: {} of {}.</source>
        <translation>Pessoas dentro do último limite: {} de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>People without a trip</source>
        <translation>Pessoas sem trajeto</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Percentage</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Percentage of that stage</source>
        <translation>Porcentagem dessa etapa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Percentage of the first stage at the last one</source>
        <translation>Porcentagem da primeira etapa na última</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Percentage of the stage before</source>
        <translation>Porcentagem da etapa anterior</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Period field</source>
        <translation>Campo de período</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Person or household fields of the rolls</source>
        <translation>Campos de pessoa ou domicílio dos cadastros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Person-minutes added</source>
        <translation>Pessoas-minuto acrescentadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Person-minutes lost</source>
        <translation>Pessoas-minuto perdidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Person-minutes saved</source>
        <translation>Pessoas-minuto poupadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Person-minutes saved less those lost</source>
        <translation>Pessoas-minuto poupadas menos as perdidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Pieces of road closed</source>
        <translation>Trechos de via fechados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Pieces of road that link the places.</source>
        <translation>Trechos de via que ligam os locais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Pieces of road with load or betweenness.</source>
        <translation>Trechos de via com carga ou intermediação.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Pieces of road with load: {}. The layer of bottlenecks has no rows.</source>
        <translation>Trechos de via com carga: {}. A camada de gargalos não tem linhas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Pieces of road, cut where a limit lies.</source>
        <translation>Trechos de via, cortados onde há um limite.</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Pinned centers that are also locked to another unit, where the lock was left out: {} of table “{}” (rows {}).</source>
        <translation>Unidades fixadas como centro e também fixadas a outra unidade, cuja fixação à outra foi deixada de fora: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Placed by hand</source>
        <translation>Atribuída manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Placed in {} by a decision by hand.</source>
        <translation>Atribuída a {} por uma decisão manual.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places</source>
        <translation>Locais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places before rounding</source>
        <translation>Vagas antes do arredondamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places beyond the limit of every chosen site: {} of layer “{}” ({:g} people).</source>
        <translation>Locais além do limite de todos os pontos de atendimento escolhidos: {}, na camada “{}” ({:g} pessoas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Places by acceptability</source>
        <translation>Locais por aceitabilidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places divided</source>
        <translation>Vagas repartidas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places each row got; true counts as one.</source>
        <translation>Vagas que cada linha recebeu; verdadeiro conta como uma.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places it got</source>
        <translation>Vagas que recebeu</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places linked</source>
        <translation>Locais ligados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places linked: {}, by roads at most {} times the least possible.</source>
        <translation>Locais ligados: {}, por vias de no máximo {} vezes o mínimo possível.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places not linked</source>
        <translation>Locais não ligados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Places of production</source>
        <translation>Locais de produção</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places of supply without population in their catchment</source>
        <translation>Locais de oferta sem população em sua área de influência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places of supply without population in their catchment, which serve nobody: {} of layer “{}”.</source>
        <translation>Locais de oferta sem população em sua área de influência, que não atendem ninguém: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places on a part of the network without candidates: {} of layer “{}” ({:g} people).</source>
        <translation>Locais em uma parte da rede sem candidatos: {}, na camada “{}” ({:g} pessoas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places on another part of the roads, not linked: {} of layer “{}” (rows {}).</source>
        <translation>Locais em outra parte das vias, não ligados: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Places ranked</source>
        <translation>Locais ordenados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places served</source>
        <translation>Locais atendidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places that are not in the OD matrix with a time: {} of layer “{}” ({:g} people).</source>
        <translation>Locais que não constam da matriz OD com um tempo: {}, na camada “{}” ({:g} pessoas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places that are not in the OD matrix with a time: {} of layer “{}”.</source>
        <translation>Locais que não constam da matriz OD com um tempo: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Places that come first with some weights</source>
        <translation>Locais que ficam em primeiro com alguns pesos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Places that lack the criterion “{}”, which are left out: {} of layer “{}” (rows {}).</source>
        <translation>Locais em que falta o critério “{}”, deixados de fora: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Places that lack the criterion “{}”, which was filled in: {} of layer “{}” (rows {}).</source>
        <translation>Locais em que falta o critério “{}”, que foi preenchido: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places that one-way roads do not let through: {} of layer “{}” ({:g} people).</source>
        <translation>Locais que as vias de mão única não deixam passar: {}, na camada “{}” ({:g} pessoas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places that reach only places without supply: {} of layer “{}”.</source>
        <translation>Locais que só alcançam locais sem oferta: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Places that send to it</source>
        <translation>Locais que enviam a ele</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places that would change group</source>
        <translation>Vagas que mudariam de grupo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Places to divide</source>
        <translation>Vagas a repartir</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Places to link</source>
        <translation>Locais a ligar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places too far from any road: {} of layer “{}” ({:g} people).</source>
        <translation>Locais longe demais de qualquer via: {}, na camada “{}” ({:g} pessoas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places where a site could be.</source>
        <translation>Locais onde poderia haver um ponto de atendimento.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places where people live.</source>
        <translation>Locais onde vivem pessoas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places with an index</source>
        <translation>Locais com índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Places with criteria</source>
        <translation>Locais com critérios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Places with indicators</source>
        <translation>Locais com indicadores</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places with supply within reach</source>
        <translation>Locais com oferta ao alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Places with their index</source>
        <translation>Locais com seu índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places with their stratum</source>
        <translation>Locais com seu estrato</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places without</source>
        <translation>Locais sem oferta ao alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places without a population, which demand nothing: {} of layer “{}”.</source>
        <translation>Locais sem população, que não demandam nada: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Places without a score</source>
        <translation>Locais sem pontuação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places without a supply above 0: {} of layer “{}”.</source>
        <translation>Locais sem oferta maior que 0: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places without a value</source>
        <translation>Locais sem valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Places without a value, which have no stratum: {} of layer “{}” (rows {}).</source>
        <translation>Locais sem valor, que não têm estrato: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Places without an index</source>
        <translation>Locais sem índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places without people, which weigh nothing: {} of layer “{}”.</source>
        <translation>Locais sem pessoas, que não pesam nada: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Places without the indicator “{}”, and so without an index: {} of layer “{}” (rows {}).</source>
        <translation>Locais sem o indicador “{}” e, portanto, sem índice: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Places without usable geometry: {} of layer “{}” ({:g} people).</source>
        <translation>Locais sem geometria utilizável: {}, na camada “{}” ({:g} pessoas).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Planar</source>
        <translation>Plana</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Planar distance needs a projected reference system; layer “{}” is in degrees. Reproject it or choose the ellipsoidal distance.</source>
        <translation>A distância plana exige um SRC projetado; a camada “{}” está em graus. Reprojete-a ou escolha a distância elipsoidal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Points beside a road that hangs together with no other are then tied to the nearest road of the longest part, and walk there.</source>
        <translation>Os pontos junto a uma via que não se liga a nenhuma outra são então ligados à via mais próxima da parte mais longa, e caminham até ela.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Points from which people travel.</source>
        <translation>Pontos de onde as pessoas partem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Points of all localities, selected or not.</source>
        <translation>Pontos de todas as localidades, selecionadas ou não.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Points of localities, municipal seats included.</source>
        <translation>Pontos das localidades, incluídas as sedes municipais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Points of urban centers, markets or services.</source>
        <translation>Pontos de centros urbanos, mercados ou serviços.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Points of urban centers.</source>
        <translation>Pontos dos centros urbanos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Points or polygons with their population; a table, where it has the unit of each.</source>
        <translation>Pontos ou polígonos com sua população; uma tabela, se tiver a unidade de cada um.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Points that take the time of the cell they lie in.</source>
        <translation>Pontos que recebem o tempo da célula em que estão.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Points where people live, to count how many are within each limit.</source>
        <translation>Pontos onde vivem pessoas, para contar quantas estão dentro de cada limite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Points where people live.</source>
        <translation>Pontos onde vivem pessoas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Points where production is sold: urban centers, collection or processing plants.</source>
        <translation>Pontos onde a produção é vendida: centros urbanos, locais de coleta ou de beneficiamento.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Points where production starts: localities, collection centers.</source>
        <translation>Pontos de onde sai a produção: localidades, centros de coleta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Points where trips end.</source>
        <translation>Pontos onde terminam os trajetos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Points where trips start.</source>
        <translation>Pontos onde começam os trajetos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Points whose product travels to the urban centers, for the corridors.</source>
        <translation>Pontos cuja produção vai para os centros urbanos, para os corredores.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Polygons of municipalities, or points of localities.</source>
        <translation>Polígonos de municípios ou pontos de localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Polygons of municipalities, or points of localities. Without them the results are tables of codes.</source>
        <translation>Polígonos de municípios ou pontos de localidades. Sem eles, os resultados são tabelas de códigos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Polygons that touch</source>
        <translation>Polígonos que se tocam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Polygons this close are neighbors: drawn boundaries rarely match exactly.</source>
        <translation>Os polígonos a até esta distância são vizinhos: os limites desenhados raramente coincidem com exatidão.</translation>
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
        <translation>População</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Population above</source>
        <translation>População maior que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Population floor applies to</source>
        <translation>Aplicação do piso de população</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Population of a core in centers (%)</source>
        <translation>População de um núcleo em centros (%)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Prepare roads</source>
        <translation>Preparar vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Prepared roads</source>
        <translation>Vias preparadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Prioritization</source>
        <translation>Priorização</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Prioritization was left out: choose {}.</source>
        <translation>A priorização ficou de fora: escolha {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Prioritization: the four criteria</source>
        <translation>Priorização: os quatro critérios</translation>
    </message>
    <message>
        <location filename="../processing/shipped_models.py"/>
        <source>Priority localities</source>
        <translation>Localidades prioritárias</translation>
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
        <translation>Problemas por tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Problems of the roads</source>
        <translation>Problemas das vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Product mix</source>
        <translation>Componente estrutural (composição dos produtos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Product of highest quotient</source>
        <translation>Produto de maior quociente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Production by municipality</source>
        <translation>Produção por município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Production goes to</source>
        <translation>A produção vai para</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Production of the unit</source>
        <translation>Produção da unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production table</source>
        <translation>Tabela de produção</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Production units under 20 ha</source>
        <translation>Unidades produtivas com menos de 20 ha</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Production, sales or employment, 0 or more, in one unit of measure.</source>
        <translation>Produção, vendas ou emprego, com valores maiores ou iguais a 0, em uma única unidade de medida.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production: municipality</source>
        <translation>Produção: município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production: product</source>
        <translation>Produção: produto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production: value</source>
        <translation>Produção: valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Production: year</source>
        <translation>Produção: ano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Productive axes</source>
        <translation>Eixos produtivos</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Productive corridors</source>
        <translation>Corredores produtivos</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Productive corridors: by which roads products go to market</source>
        <translation>Corredores produtivos: por quais vias os produtos chegam ao mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Products spelled in several ways</source>
        <translation>Produtos grafados de várias formas</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Products, by value</source>
        <translation>Produtos, por valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Profile recognized by the fields of layer “{}”: {}.</source>
        <translation>Perfil reconhecido pelos campos da camada “{}”: {}.</translation>
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
        <translation>Famílias atendidas pelo programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Program funnel</source>
        <translation>Funil do programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Programs and their rolls</source>
        <translation>Programas e seus cadastros</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Programs in each locality</source>
        <translation>Programas em cada localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Programs in the same place</source>
        <translation>Programas no mesmo lugar</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Programs of the baskets without a roll, whose components count as missing: {} of table “{}” ({}).</source>
        <translation>Programas das cestas sem cadastro, cujos componentes contam como ausentes: {}, na tabela “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Programs that complete each other</source>
        <translation>Programas que se complementam</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Programs that give no component in the baskets: {}, against table “{}” ({}).</source>
        <translation>Programas que não oferecem nenhum componente nas cestas: {}, em relação à tabela “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <source>Programs with the same objective</source>
        <translation>Programas com o mesmo objetivo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Proportional places</source>
        <translation>Vagas proporcionais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Proportional quota</source>
        <translation>Cota proporcional</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>Python packages missing for this algorithm: {}. {}</source>
        <translation>Este algoritmo precisa do(s) pacote(s) Python {}. {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>QGIS project</source>
        <translation>Projeto do QGIS</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Quota full</source>
        <translation>Cota preenchida</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Quota of the state</source>
        <translation>Cota do estado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Quota of the territory</source>
        <translation>Cota do território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Quota rule</source>
        <translation>Regra da cota</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Quotas</source>
        <translation>Cotas</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Quotas (illustrative)</source>
        <translation>Cotas (ilustrativas)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Quotas are counted in</source>
        <translation>Unidade das cotas</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Quotas for states that no locality has: {} of table “{}” ({}).</source>
        <translation>Cotas de estados em que não há localidades: {} da tabela “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Quotas for territories that no locality has: {} of table “{}” ({}).</source>
        <translation>Cotas de territórios em que não há localidades: {} da tabela “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Rainy</source>
        <translation>Chuvosa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Rank</source>
        <translation>Posição</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Rank acceptability (SMAA)</source>
        <translation>Aceitabilidade das posições (SMAA)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by amount isolated</source>
        <translation>Posição por quantidade isolada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by families isolated</source>
        <translation>Posição por famílias isoladas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by time added</source>
        <translation>Posição por tempo acrescentado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by time added to families</source>
        <translation>Posição por tempo acrescentado às famílias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by time saved</source>
        <translation>Posição por tempo poupado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Rank by time saved to families</source>
        <translation>Posição por tempo poupado às famílias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Rank in the state</source>
        <translation>Posição no estado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Rank in the territory</source>
        <translation>Posição no território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Rank of the state</source>
        <translation>Posição do estado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Ranking and selection</source>
        <translation>No ranking e na seleção</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Ranking of territories</source>
        <translation>Ranking dos territórios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Ranking of territories only</source>
        <translation>Somente no ranking dos territórios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Ranks</source>
        <translation>Posições</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Raster “{}” cannot be read: {}.</source>
        <translation>Não é possível ler o raster “{}”: {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Raster “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.</source>
        <translation>O raster “{}” não tem sistema de referência de coordenadas. Defina-o em Camada ▸ SRC da camada e execute novamente.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Raster “{}” is not a file that can be read cell by cell: save it as GeoTIFF first.</source>
        <translation>O raster “{}” não é um arquivo que possa ser lido célula a célula: salve-o antes como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Raster “{}” is rotated. Warp it to a north-up grid first.</source>
        <translation>O raster “{}” está rotacionado. Reprojete-o antes para uma grade orientada ao norte.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Rasters “{}” and “{}” have different reference systems: {} and {}. Warp one to the other.</source>
        <translation>Os rasters “{}” e “{}” têm SRC diferentes: {} e {}. Reprojete um para o do outro.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>Rasters “{}” and “{}” have different sizes: {} and {} (rows × columns). Align them to one grid.</source>
        <translation>Os rasters “{}” e “{}” têm tamanhos diferentes: {} e {} (linhas × colunas). Alinhe-os a uma mesma grade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Ratio of units to households above</source>
        <translation>Razão unidades produtivas/domicílios maior que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Reach by travel time</source>
        <translation>Alcance por tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>Reaches a center only after</source>
        <translation>Só alcança um centro depois</translation>
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
        <translation>Motivo de ficar à parte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Reason of the decision</source>
        <translation>Motivo da decisão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Reason why it is not</source>
        <translation>Motivo de não estar ligado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Reason without a type</source>
        <translation>Motivo da falta de tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Reason without access</source>
        <translation>Motivo da falta de acesso</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Reason without components</source>
        <translation>Motivo da falta de componentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Reason without effect</source>
        <translation>Motivo da falta de efeito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Reason without flows</source>
        <translation>Motivo da falta de fluxos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Reason without index</source>
        <translation>Motivo da falta de índice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Reason without indices</source>
        <translation>Motivo da falta de índices</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Reason without load</source>
        <translation>Motivo da falta de carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Reason without quotient</source>
        <translation>Motivo da falta de quociente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Reason without score</source>
        <translation>Motivo da falta de pontuação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Reason without site</source>
        <translation>Motivo da falta de ponto de atendimento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Reason without statistic</source>
        <translation>Motivo da falta de estatística</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Reason without trip</source>
        <translation>Motivo da falta de trajeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Reason without trip after</source>
        <translation>Motivo da falta de trajeto depois</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/change_columns.py"/>
        <source>Reason without trip before</source>
        <translation>Motivo da falta de trajeto antes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Reason without trips</source>
        <translation>Motivo da falta de trajetos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_markets.qml"/>
        <source>Receives nothing</source>
        <translation>Não recebe nada</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Reference speed (km/h)</source>
        <translation>Velocidade de referência (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Reference table</source>
        <translation>Tabela de referência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Repair detached parts at the end</source>
        <translation>Reparar as partes separadas no final</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Repeated rows added up</source>
        <translation>Linhas repetidas somadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Residents</source>
        <translation>População residente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Residents who go to the core (%)</source>
        <translation>Residentes que vão ao núcleo (%)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Residents who go to the core (share)</source>
        <translation>Residentes que vão ao núcleo (proporção)</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Residents who stay</source>
        <translation>Residentes que ficam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Rivers, walls, reserves: nobody passes a cell they touch, not even by road. Cut them at bridges.</source>
        <translation>Rios, muros, reservas: ninguém atravessa uma célula que eles tocam, nem mesmo por via. Corte-os nas pontes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Road class</source>
        <translation>Classe da via</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Road class field</source>
        <translation>Campo de classe da via</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Road code</source>
        <translation>Código da via</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Road network: {} lines, {} junctions and ends, {} pieces, {:.1f} km.</source>
        <translation>Rede viária: {} linhas, {} junções, {} arestas, {:.1f} km.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Road speed raster (km/h)</source>
        <translation>Raster de velocidade das vias (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads</source>
        <translation>Vias</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Roads (illustrative)</source>
        <translation>Vias (ilustrativas)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Roads by the cost of their closure</source>
        <translation>Vias segundo o custo do seu fechamento</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads closed to traffic: {} of layer “{}”.</source>
        <translation>Vias fechadas ao tráfego: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Roads drawn twice</source>
        <translation>Vias desenhadas duas vezes</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads left out, without usable geometry: {} of layer “{}” (rows {}).</source>
        <translation>Vias sem geometria utilizável, deixadas de fora: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>Roads left out, without usable geometry: {} of layer “{}”.</source>
        <translation>Vias sem geometria utilizável, deixadas de fora: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads of 40 to 60 km/h</source>
        <translation>Vias de 40 a 60 km/h</translation>
    </message>
    <message>
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads of 60 km/h or more</source>
        <translation>Vias de 60 km/h ou mais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Roads of isolated parts dropped</source>
        <translation>Vias de partes isoladas eliminadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Roads of length zero</source>
        <translation>Vias de comprimento zero</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads of length zero, which join nothing: {} of layer “{}” (rows {}).</source>
        <translation>Vias de comprimento zero, que não conectam nada: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Roads of length zero, which join nothing: {} of layer “{}”.</source>
        <translation>Vias de comprimento zero, que não conectam nada: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Roads of unknown surface: {} of layer “{}” ({}); their speed is multiplied by {:g}.</source>
        <translation>Vias de revestimento desconhecido: {}, na camada “{}” ({}); sua velocidade é multiplicada por {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Roads that end on another without a vertex</source>
        <translation>Vias que terminam sobre outra sem vértice</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Roads that join units</source>
        <translation>Vias que unem unidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Roads that meet an expression</source>
        <translation>Vias que atendem a uma expressão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Roads to close</source>
        <translation>Vias a fechar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Roads to close that anyone uses: {}. The output has no rows.</source>
        <translation>Vias a fechar que alguém usa: {}. A saída não tem linhas.</translation>
    </message>
    <message>
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads under 40 km/h</source>
        <translation>Vias de menos de 40 km/h</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads whose class has no speed: {} of layer “{}” ({}) took the default of {:g} km/h.</source>
        <translation>Vias de classe sem velocidade: {}, na camada “{}” ({}); usou-se a velocidade padrão de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/layers/road_changes.py"/>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads with an unknown direction code: {} of layer “{}” ({}); traffic both ways was assumed.</source>
        <translation>Vias com código de sentido desconhecido: {}, na camada “{}” ({}); foram tratadas como mão dupla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Roads within reach</source>
        <translation>Vias ao alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Roads within the last limit: {} of {} km.</source>
        <translation>Vias dentro do último limite: {} de {} km.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Roads without geometry</source>
        <translation>Vias sem geometria</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Roads without usable geometry, kept as they are: {} of layer “{}”.</source>
        <translation>Vias sem geometria utilizável, mantidas como estão: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads without usable speed: {} of layer “{}” took that of their class.</source>
        <translation>Vias sem velocidade utilizável: {}, na camada “{}”; usou-se a da sua classe.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <location filename="../processing/layers/road_notes.py"/>
        <source>Roads without usable speed: {} of layer “{}” took the default of {:g} km/h.</source>
        <translation>Vias sem velocidade utilizável: {}, na camada “{}”; usou-se a velocidade padrão de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Roads written</source>
        <translation>Vias gravadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Robustness of territories</source>
        <translation>Robustez dos territórios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Roll “{}” has no rows.</source>
        <translation>O cadastro “{}” não tem linhas.</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Roll “{}” has none of the code fields {}. Choose one of its fields: {}.</source>
        <translation>O cadastro “{}” não tem nenhum dos campos de código {}. Escolha um de seus campos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Roll “{}” matches no record of layer “{}”: check its code field.</source>
        <translation>O cadastro “{}” não corresponde a nenhum registro da camada “{}”: verifique seu campo de código.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Rolls of the programs</source>
        <translation>Cadastros dos programas</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Rolls without a field for people, left out of the same people: {} ({}).</source>
        <translation>Cadastros sem campo de pessoas, deixados de fora do nível de mesmas pessoas: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Row of the layer</source>
        <translation>Linha da camada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Row of the sheet</source>
        <translation>Linha da ficha</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Rows left out</source>
        <translation>Linhas deixadas de fora</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows not used</source>
        <translation>Linhas não usadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows of a locality that does not exist: {} of “{}” (rows {}).</source>
        <translation>Linhas de uma localidade inexistente: {}, em “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows of a locality that was there before: {} of “{}” (rows {}).</source>
        <translation>Linhas de uma localidade que já apareceu antes: {}, em “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Rows of the rolls without a locality</source>
        <translation>Linhas dos cadastros sem localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows of the sheet with something wrong, and what it is.</source>
        <translation>Linhas da ficha com algo errado, e o que é.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Rows that are added up by group.</source>
        <translation>Linhas que são somadas por grupo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Rows that repeat a person</source>
        <translation>Linhas que repetem uma pessoa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows that repeat a person of the same locality, who counts once: {} of roll “{}”.</source>
        <translation>Linhas que repetem uma pessoa da mesma localidade, que conta uma só vez: {}, no cadastro “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows whose code had lost leading zeros and were matched: {} of roll “{}”.</source>
        <translation>Linhas cujo código havia perdido zeros à esquerda e foram reconhecidas: {}, no cadastro “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows with a code that layer “{3}” does not have: {0} of roll “{1}” ({2}).</source>
        <translation>Linhas com um código que a camada “{3}” não tem: {0}, no cadastro “{1}” ({2}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows with a decision that lacks something: {} of “{}” (rows {}; {}).</source>
        <translation>Linhas com uma decisão à qual falta algo: {}, em “{}” (linhas {}; {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Rows with an answer that is not in its list: {} of “{}” (rows {}; {}).</source>
        <translation>Linhas com uma resposta que não consta de sua lista: {}, em “{}” (linhas {}; {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/trips_between.py"/>
        <source>Rows with an origin or a destination that does not exist: {} of table “{}”.</source>
        <translation>Linhas com origem ou destino inexistente: {}, na tabela “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows with the code of a broader level (a municipality or state), which belong to no one record of layer “{3}”: {0} of roll “{1}” ({2}). To use them, run this tool with the layer of municipalities.</source>
        <translation>Linhas com o código de um nível mais amplo (um município ou estado), que não pertencem a nenhum registro específico da camada “{3}”: {0}, no cadastro “{1}” ({2}). Para usá-las, execute esta ferramenta com a camada de municípios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows with the code of a finer level (a locality), which are not records of layer “{3}”: {0} of roll “{1}” ({2}). To use them, run this tool with the layer of localities.</source>
        <translation>Linhas com o código de um nível mais detalhado (uma localidade), que não são registros da camada “{3}”: {0}, no cadastro “{1}” ({2}). Para usá-las, execute esta ferramenta com a camada de localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Rows with the same code are one center in several parts.</source>
        <translation>As linhas com o mesmo código são um só centro em várias partes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows without a code: {} of roll “{}” ({}).</source>
        <translation>Linhas sem código: {}, no cadastro “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Rows without a component, left out: {} of table “{}” (rows {}).</source>
        <translation>Linhas sem componente, deixadas de fora: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Rows without a group, which are left out: {} of layer “{}”.</source>
        <translation>Linhas sem grupo, deixadas de fora: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Rows without a locality</source>
        <translation>Linhas sem localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence_warnings.py"/>
        <source>Rows without a person or household: {} of roll “{}”.</source>
        <translation>Linhas sem pessoa nem domicílio: {}, no cadastro “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Rows without a value in “{}”, which add nothing: {} of layer “{}”.</source>
        <translation>Linhas sem valor em “{}”, que não acrescentam nada: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Run of the prioritization</source>
        <translation>Execução da priorização</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>Run the OSGeo4W Setup that installed QGIS, choose Advanced Install and select: {}</source>
        <translation>Execute o OSGeo4W Setup que instalou o QGIS, escolha Advanced Install e selecione: {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Runs: {}. Territories: {} in the base, {} to {} in the runs. Mean stability: {}.</source>
        <translation>Execuções: {}. Territórios: {} na base, de {} a {} nas execuções. Estabilidade média: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>SMAA, robustness, weights, uncertainty, rank acceptability, multi-criteria, Monte Carlo</source>
        <translation>SMAA, robustez, pesos, incerteza, aceitabilidade das posições, multicritério, Monte Carlo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>Sainte-Laguë</source>
        <translation>Sainte-Laguë</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Same objective: {} of {} localities have two programs or more with one objective ({}).</source>
        <translation>Mesmo objetivo: {} de {} localidades têm dois ou mais programas com um mesmo objetivo ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Same people: {} of {} localities have people in two programs or more ({}).</source>
        <translation>Mesmas pessoas: {} de {} localidades têm pessoas em dois ou mais programas ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Same place: {} of {} localities have two programs or more ({}).</source>
        <translation>Mesmo lugar: {} de {} localidades têm dois ou mais programas ({}).</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Sample study: Oaxaca (partly illustrative data)</source>
        <translation>Estudo de exemplo: Oaxaca (dados parcialmente ilustrativos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <location filename="../resources/styles/candidate_roads.qml"/>
        <source>Saves less time</source>
        <translation>Poupa menos tempo</translation>
    </message>
    <message>
        <location filename="../resources/styles/candidate_roads.qml"/>
        <source>Saves most time</source>
        <translation>Poupa mais tempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Says new, upgraded or closed.</source>
        <translation>Diz new, upgraded ou closed (novo, melhorado ou fechado).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Scale of the criteria</source>
        <translation>Escala dos critérios</translation>
    </message>
    <message>
        <location filename="../processing/layers/qgis_graph_search.py"/>
        <source>SciPy is not installed: the search uses the graph of QGIS, with the same results but much more slowly.</source>
        <translation>O SciPy não está instalado: a busca usa o grafo do QGIS, com os mesmos resultados, mas muito mais devagar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Season</source>
        <translation>Estação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Seat of its own municipality</source>
        <translation>Sede do próprio município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Second choice</source>
        <translation>Segunda opção</translation>
    </message>
    <message>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>Second half</source>
        <translation>Segunda metade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Second scenario</source>
        <translation>Segundo cenário</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Second territories</source>
        <translation>Segundos territórios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Second territory</source>
        <translation>Segundo território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Second territory that goes with the first</source>
        <translation>Segundo território que corresponde ao primeiro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <location filename="../resources/styles/influence.qml"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Selected</source>
        <translation>Selecionada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Selected localities</source>
        <translation>Localidades selecionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Selected localities only</source>
        <translation>Somente as localidades selecionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Selected localities whose people are not known and add nothing: {} of layer “{}”.</source>
        <translation>Localidades selecionadas cujo número de pessoas não é conhecido e que não acrescentam nada: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Selected localities, by program families</source>
        <translation>Localidades selecionadas, por famílias atendidas pelo programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Selected with the thresholds given</source>
        <translation>Selecionada com os limiares informados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Sensitivity of the selection</source>
        <translation>Sensibilidade da seleção</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Several between semicolons when rolls differ: each takes the first it has.</source>
        <translation>Vários, separados por ponto e vírgula, quando os cadastros diferem: cada um usa o primeiro que tiver.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Share</source>
        <translation>Participação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Share in all units</source>
        <translation>Participação no conjunto das unidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Share in which it is among the first</source>
        <translation>Proporção em que está entre os primeiros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Share of 1: 0.24 is 24 %.</source>
        <translation>Em proporção: 0,24 equivale a 24%.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Share of people beyond 120 minutes</source>
        <translation>Proporção de pessoas além de 120 minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Share of people beyond 60 minutes</source>
        <translation>Proporção de pessoas além de 60 minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Share of people the flows come from</source>
        <translation>Proporção de pessoas de que provêm os fluxos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Share of residents who stay and of arrivals who live inside, whichever is lower: least of a large area.</source>
        <translation>Proporção de residentes que ficam e de chegadas de quem vive dentro, a que for menor: mínimo de uma área grande.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Share of runs apart</source>
        <translation>Proporção de execuções à parte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Share of runs in the other territory</source>
        <translation>Proporção de execuções no outro território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Share of runs without territory</source>
        <translation>Proporção de execuções sem território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Share of the draws</source>
        <translation>Proporção dos sorteios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Share of the draws in which it is first</source>
        <translation>Proporção dos sorteios em que fica em primeiro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Share of the length in the longest part</source>
        <translation>Proporção do comprimento na parte mais longa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Share of the main product</source>
        <translation>Participação do produto principal</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Share of the people</source>
        <translation>Proporção da população</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <source>Share of the time lost for being slow</source>
        <translation>Proporção do tempo perdida por ser lento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Share of the unit</source>
        <translation>Participação na unidade</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Share of the unit's production</source>
        <translation>Participação na produção da unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Share of the variance on the first component</source>
        <translation>Proporção da variância na primeira componente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Share of the variations in which it is selected</source>
        <translation>Proporção das variações em que é selecionada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Share sent to the market</source>
        <translation>Proporção enviada ao mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>Shares of each rank</source>
        <translation>Proporções de cada posição</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>Sheet as a table</source>
        <translation>Ficha em forma de tabela</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Shift-share</source>
        <translation>Análise estrutural-diferencial (shift-share)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Shift-share needs the base year: give it, or leave that output out.</source>
        <translation>A análise shift-share precisa do ano-base: informe-o ou dispense essa saída.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Shown in the tables of the report.</source>
        <translation>Aparece nas tabelas do relatório.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Shuffles</source>
        <translation>Permutações</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Site</source>
        <translation>Ponto de atendimento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <location filename="../resources/styles/chosen_sites.qml"/>
        <source>Site that stays</source>
        <translation>Ponto de atendimento que permanece</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Sites</source>
        <translation>Pontos de atendimento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>Size of a unit</source>
        <translation>Tamanho de uma unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope (degrees)</source>
        <translation>Declividade (graus)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope: decay on roads</source>
        <translation>Declividade: decaimento nas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope: decay when walking</source>
        <translation>Declividade: decaimento ao caminhar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope: offset on roads</source>
        <translation>Declividade: constante somada nas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slope: offset when walking</source>
        <translation>Declividade: constante somada ao caminhar</translation>
    </message>
    <message>
        <location filename="../resources/styles/bottlenecks.qml"/>
        <source>Slow, with most time to save</source>
        <translation>Lenta, com mais tempo a poupar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slows walking down as if always uphill. Without it, elevation is used.</source>
        <translation>Reduz a velocidade da caminhada como se fosse sempre subida. Sem ela, usa-se a altitude.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities beyond the limit of every selected one: {} of layer “{}”.</source>
        <translation>Localidades pequenas além do limite de todas as selecionadas: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities on another part of the network: {} of layer “{}”.</source>
        <translation>Localidades pequenas em outra parte da rede: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities that one-way roads do not let through: {} of layer “{}”.</source>
        <translation>Localidades pequenas que as vias de mão única não deixam passar: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities too far from any road: {} of layer “{}”.</source>
        <translation>Localidades pequenas longe demais de qualquer via: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>Small localities without usable geometry: {} of layer “{}”.</source>
        <translation>Localidades pequenas sem geometria utilizável: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Small production units over households.</source>
        <translation>Unidades produtivas pequenas divididas pelos domicílios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Smaller centers do not count.</source>
        <translation>Os centros menores não contam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Smaller flows are counted and left out, so that the table does not grow without need.</source>
        <translation>Os fluxos menores são contados e deixados de fora, para que a tabela não cresça sem necessidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Smaller territories are dissolved and their units join the next center.</source>
        <translation>Os territórios menores são desfeitos e suas unidades passam ao centro seguinte.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Smaller territories by travel time are dissolved into the next ones.</source>
        <translation>Os territórios menores por tempo de deslocamento são desfeitos e passam aos seguintes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Smaller territories join the neighbor they are most tied to; with contiguity off, any territory that they exchange people with. With 1, none does.</source>
        <translation>Os territórios menores se unem ao vizinho com que têm mais vínculo; com a contiguidade desativada, a qualquer território com que trocam pessoas. Com 1, nenhum se une.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Smallest flow (people)</source>
        <translation>Fluxo mínimo (pessoas)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Source of the speed</source>
        <translation>Fonte da velocidade</translation>
    </message>
    <message>
        <location filename="../processing/reports/study_results.py"/>
        <source>Source: layer {} of {}.</source>
        <translation>Fonte: camada {} de {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <location filename="../processing/reports/funnel_report.py"/>
        <location filename="../processing/reports/roads_report.py"/>
        <source>Source: layer {}.</source>
        <translation>Fonte: camada {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/study_results.py"/>
        <source>Source: layers {} of {}.</source>
        <translation>Fonte: camadas {} de {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources</source>
        <translation>Origens</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Sources and licenses</source>
        <translation>Fontes e licenças</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources by market</source>
        <translation>Origens por mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources with their market</source>
        <translation>Origens com seu mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Sources without a number of families, which count as none: {} of layer “{}”.</source>
        <translation>Origens sem número de famílias, que contam como nenhuma: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources without a trip</source>
        <translation>Origens sem trajeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources without an amount</source>
        <translation>Origens sem quantidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_sentences.py"/>
        <source>Sources without an amount, which load no road: {} of layer “{}”.</source>
        <translation>Origens sem quantidade, que não carregam nenhuma via: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../ui/road_networks.py"/>
        <source>Space freed by clearing the road network cache: {} MB.</source>
        <translation>Espaço liberado ao limpar o cache da rede viária: {} MB.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Spatial clusters</source>
        <translation>Agrupamentos espaciais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Spatial clusters of {}</source>
        <translation>Agrupamentos espaciais de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/axes_sections.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Specialization</source>
        <translation>Especialização</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Specialization and diversity</source>
        <translation>Especialização e diversidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/steps.py"/>
        <source>Specialization was left out: no production table was given.</source>
        <translation>A especialização ficou de fora: não foi informada uma tabela de produção.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Specialization was not computed: the study had no production table.</source>
        <translation>A especialização não foi calculada: o estudo não tinha tabela de produção.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Specialization: which products carry each economy</source>
        <translation>Especialização: quais produtos sustentam cada economia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottleneck_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Speed (km/h)</source>
        <translation>Velocidade (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Speed after the change (km/h)</source>
        <translation>Velocidade após a mudança (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Speed by class</source>
        <translation>Velocidade por classe</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Speed field (km/h)</source>
        <translation>Campo de velocidade (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Speed field of those roads (km/h)</source>
        <translation>Campo de velocidade dessas vias (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Speed of candidate roads (km/h)</source>
        <translation>Velocidade das vias candidatas (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Speed of each road in km/h. Where it is NULL, 0, negative or above 200, the class or the default speed is used.</source>
        <translation>Velocidade de cada via em km/h. Onde for NULL, 0, negativa ou superior a 200, usa-se a da classe ou a velocidade padrão.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Speed of roads without a usable speed or class.</source>
        <translation>Velocidade das vias sem velocidade nem classe utilizável.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Speed of the straight walk between a point and the road.</source>
        <translation>Velocidade da caminhada em linha reta entre um ponto e a via.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Speed on the road of each cell; no data or 0 where there is none. It joins the road lines.</source>
        <translation>Velocidade na via de cada célula; sem dados ou 0 onde não há via. Soma-se às linhas de vias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Speed that every road should have. With 0 each is compared with its class.</source>
        <translation>Velocidade que toda via deveria ter. Com 0, cada uma é comparada com a sua classe.</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Speeds and directions that cannot be used</source>
        <translation>Velocidades e sentidos não utilizáveis</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Speeds read out of text</source>
        <translation>Velocidades lidas de textos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Speeds replaced by class or default</source>
        <translation>Velocidades substituídas pela da classe ou pela padrão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Speeds that cannot be used</source>
        <translation>Velocidades não utilizáveis</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Speeds: {} from their field, {} from their class, {} by default.</source>
        <translation>Velocidades: do próprio campo, {}; da classe, {}; padrão, {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Stability of the units</source>
        <translation>Estabilidade das unidades</translation>
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
        <translation>Etapa tomada como 100 %</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stage “{}” of table “{}” is given twice, or is named as 100 % without being a stage. Each stage needs one row.</source>
        <translation>A etapa “{}” da tabela “{}” aparece duas vezes, ou é indicada como 100 % sem ser uma etapa. Cada etapa precisa de uma linha.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>Stages of the program</source>
        <translation>Etapas do programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stages with more than the stage before: {} of table “{}” ({}). Check their order.</source>
        <translation>Etapas com mais do que a etapa anterior: {}, na tabela “{}” ({}). Verifique sua ordem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Stages without a count, whose percentages are empty: {} of table “{}” ({}).</source>
        <translation>Etapas sem contagem, cujas porcentagens ficam vazias: {}, na tabela “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Standard deviation</source>
        <translation>Desvio-padrão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Standard deviations</source>
        <translation>Desvios-padrão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Standard deviations from the mean</source>
        <translation>Desvios-padrão em relação à média</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Standard distance</source>
        <translation>Distância padrão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>State code</source>
        <translation>Código do estado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>State of each locality.</source>
        <translation>Estado de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>State or territory</source>
        <translation>Estado ou território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Statistic</source>
        <translation>Estatística</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Stay</source>
        <translation>Ficam</translation>
    </message>
    <message>
        <location filename="../resources/styles/scenario_change.qml"/>
        <source>Stayed</source>
        <translation>Permaneceu</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Stays with {} in {} of the runs</source>
        <translation>Permanece com {} em {} das execuções</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Steiner tree, least network, corridor, roads to maintain, road investment, connection</source>
        <translation>árvore de Steiner, rede mínima, corredor, vias a manter, manutenção de estradas, investimento em vias, conexão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Stop when this many are left, those of one unit included.</source>
        <translation>Parar quando restarem tantos, incluídos os de uma só unidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Stop when this share of all flow stays inside territories. With both, at the first one reached.</source>
        <translation>Parar quando esta proporção de todo o fluxo ficar dentro dos territórios. Com ambos, no primeiro que for alcançado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Straight lines from origin to destination, in the reference system of the origins.</source>
        <translation>Linhas retas da origem ao destino, no SRC das origens.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Strata (Dalenius and Hodges)</source>
        <translation>Estratos (Dalenius e Hodges)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Strata that hold a place</source>
        <translation>Estratos que contêm algum local</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Strata that hold a place: {} of {}. The values of field “{}” repeat or leave gaps: ask for fewer strata or for more classes.</source>
        <translation>Estratos que contêm algum local: {} de {}. Os valores do campo “{}” se repetem ou deixam lacunas: peça menos estratos ou mais classes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Student flows 2020</source>
        <translation>Fluxos de estudantes 2020</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Summary by state</source>
        <translation>Resumo por estado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Summary of localities by state</source>
        <translation>Resumo de localidades por estado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply by its time</source>
        <translation>Oferta segundo seu tempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply code</source>
        <translation>Código da oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply per person</source>
        <translation>Oferta por pessoa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Supply self-containment</source>
        <translation>Autocontenção da oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply with population in its catchment</source>
        <translation>Oferta com população em sua área de influência</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Supply within the threshold</source>
        <translation>Oferta dentro do limiar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Surface field</source>
        <translation>Campo de revestimento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Surface of each road, whose factor multiplies the speed; without it all speeds stay in the dry season.</source>
        <translation>Revestimento de cada via, cujo fator multiplica a velocidade; sem ele, todas as velocidades permanecem as da estação seca.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Surrounded by {0}; {1} of its residents go to the core.</source>
        <translation>Cercada por {0}; {1} dos seus residentes vão ao núcleo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Suspect yearly totals</source>
        <translation>Totais anuais suspeitos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>Table for the parameter Decisions by hand of Four criteria.</source>
        <translation>Tabela para o parâmetro Decisões manuais de Quatro critérios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Table of travel times</source>
        <translation>Tabela de tempos de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Table or layer with one row per unit, product and year.</source>
        <translation>Tabela ou camada com uma linha por unidade, produto e ano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Table with a row for each pair of municipalities: people who live in one and work or study in the other. With it, travel-to-work areas are delimited and come before the territories by travel time, which are kept to compare.</source>
        <translation>Tabela com uma linha para cada par de municípios: pessoas que vivem em um e trabalham ou estudam no outro. Com ela, delimitam-se áreas de deslocamento ao trabalho, que vêm antes dos territórios por tempo de deslocamento, mantidos para comparação.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Table with a row for each pair of units: people who live in one and work, study or shop in the other.</source>
        <translation>Tabela com uma linha para cada par de unidades: pessoas que vivem em uma e trabalham, estudam ou compram na outra.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Table with code, decision (include or exclude), author, date and reason.</source>
        <translation>Tabela com code, decision (incluir ou excluir), author, date e reason.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Table with decision, unit and other; author, date and reason if wanted. lock: the unit is in the territory of the other one. forbid: they are in different territories. pin: the unit is the center of its territory.</source>
        <translation>Tabela com decision, unit e other; e author, date e reason, se desejado. lock (ou fixar): a unidade está no território da outra. forbid (ou proibir): estão em territórios diferentes. pin (ou fixar_centro): a unidade é o centro do seu território.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Table with first, second and value (how many times the first criterion matters more, 1/9 to 9), and actor when there are several.</source>
        <translation>Tabela com first, second e value (quantas vezes o primeiro critério importa mais, de 1/9 a 9), e actor quando há vários.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Table with level (territory or state), code and quota of families. Without it there is no limit.</source>
        <translation>Tabela com level (território ou estado), code e quota, a cota de famílias. Sem ela, não há limite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Table with level (territory or state), code and quota. Without it all eligible localities are taken.</source>
        <translation>Tabela com level (território ou estado), code e quota. Sem ela, todas as localidades elegíveis são selecionadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Table with one row per criterion: field (its name in the layer), direction (max where more comes first, min where less does), and optionally weight, target, least and most (limits of the weight).</source>
        <translation>Tabela com uma linha por critério: field (seu nome na camada), direction (max quando mais vem primeiro, min quando menos) e, opcionalmente, weight, target, least e most (limites do peso).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>Table with one row per stage, in their order.</source>
        <translation>Tabela com uma linha por etapa, na sua ordem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Table with the columns indicator (name of the field) and reference (number).</source>
        <translation>Tabela com as colunas indicator (nome do campo) e reference (número).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Table with the fields program and component and, if wanted, objective and axis.</source>
        <translation>Tabela com os campos program e component e, se desejado, objective e axis.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Table with the localities that planners included or excluded, and why.</source>
        <translation>Tabela com as localidades que os planejadores incluíram ou excluíram, e por quê.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Table “{}” decides twice on “{}”. Leave one decision.</source>
        <translation>A tabela “{}” tem duas decisões para “{}”. Deixe apenas uma.</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Table “{}” gives baskets by axis: choose the field with the axis or territory of the localities.</source>
        <translation>A tabela “{}” traz cestas por eixo: escolha o campo com o eixo ou território das localidades.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Table “{}” gives two quotas for “{}”. Leave one.</source>
        <translation>A tabela “{}” tem duas cotas para “{}”. Deixe apenas uma.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Table “{}” has no number in “reference” for {} indicators ({}). Add them.</source>
        <translation>A tabela “{}” não tem número em “reference” para {} indicadores ({}). Acrescente-os.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Table “{}” has no number in “target” for {} criteria ({}). Add them, or choose another scale.</source>
        <translation>A tabela “{}” não tem número em “target” para {} critérios ({}). Acrescente-os ou escolha outra escala.</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Table “{}” has no usable flow. Check the fields of origin, destination and amount.</source>
        <translation>A tabela “{}” não tem nenhum fluxo utilizável. Verifique os campos de origem, destino e quantidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” judges “{}” against “{}” in both ways, and the values are not reciprocal (3 and 1/3).</source>
        <translation>A tabela “{}” julga “{}” em relação a “{}” nos dois sentidos, e os valores não são recíprocos (3 e 1/3).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” judges “{}” against “{}” twice. Leave one judgment.</source>
        <translation>A tabela “{}” julga “{}” em relação a “{}” duas vezes. Deixe um só julgamento.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” judges “{}” against “{}”, one of which is no criterion.</source>
        <translation>A tabela “{}” julga “{}” em relação a “{}”, um dos quais não é critério.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” lacks the judgment of “{}” against “{}”.</source>
        <translation>Na tabela “{}” falta o julgamento de “{}” em relação a “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Table “{}” names no component.</source>
        <translation>A tabela “{}” não menciona nenhum componente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/judgment_tables.py"/>
        <source>Table “{}” needs a number above 0 for “{}” against “{}”.</source>
        <translation>A tabela “{}” precisa de um número maior que 0 para “{}” em relação a “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Take the mean</source>
        <translation>Usar a média</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Take the worst value</source>
        <translation>Usar o pior valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Taken</source>
        <translation>Incluído</translation>
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
        <translation>Autocontenção-alvo (proporção)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Territorial study</source>
        <translation>Estudo territorial</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territorial units</source>
        <translation>Unidades territoriais</translation>
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
        <translation>Territórios</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Territories are counted before repairs and decisions by hand. Source: table {}.</source>
        <translation>Os territórios são contados antes dos reparos e das decisões manuais. Fonte: tabela {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Territories are made of them; without them, of localities.</source>
        <translation>Os territórios são formados por elas; sem elas, por localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Territories before the decisions by hand: {} (modularity {}); after them: {} ({}).</source>
        <translation>Territórios antes das decisões manuais: {} (modularidade {}); depois delas: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territories by population</source>
        <translation>Territórios por população</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Territories by the cut</source>
        <translation>Territórios conforme o corte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Territories by travel time</source>
        <translation>Territórios por tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories dissolved, below the least population: {} ({}).</source>
        <translation>Territórios abaixo da população mínima que foram desfeitos: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Territories in several pieces: {}, with {} detached parts ({}).</source>
        <translation>Territórios em vários pedaços: {}, com {} partes separadas ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Territories left</source>
        <translation>Territórios restantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>Territories of most interaction inside (INTRAMAX)</source>
        <translation>Territórios de maior interação interna (INTRAMAX)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Territories of one unit</source>
        <translation>Territórios de uma só unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Territories of one unit only: {}.</source>
        <translation>Territórios de uma só unidade: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Territories of the base</source>
        <translation>Territórios da base</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Territories of the first</source>
        <translation>Territórios da primeira</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Territories of the second</source>
        <translation>Territórios da segunda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Territories or other units</source>
        <translation>Territórios ou outras unidades</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territories were not delimited: the study had no urban centers or municipal seats.</source>
        <translation>Os territórios não foram delimitados: o estudo não tinha centros urbanos nem sedes municipais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Territories without a municipal seat among the localities: {} ({}).</source>
        <translation>Territórios sem sede municipal entre as localidades: {} ({}).</translation>
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
        <translation>Território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Territory of the first</source>
        <translation>Território da primeira</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Territory of the locality</source>
        <translation>Território da localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Territory of the second</source>
        <translation>Território da segunda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/algorithms/axes/concurrence_columns.py"/>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Territory or axis</source>
        <translation>Território ou eixo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>Territory or productive axis by which components are counted.</source>
        <translation>Território ou eixo produtivo pelo qual se contam os componentes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Territory {} was passed over: its localities are spread over {:.0f} m.</source>
        <translation>O território {} foi preterido: a dispersão de suas localidades é de {:.0f} m.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Territory, if already defined</source>
        <translation>Território, se já definido</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Territory, municipality or state by which the table of travel times is summed up; empty: all together.</source>
        <translation>Território, município ou estado pelo qual se resume a tabela de tempos de deslocamento; vazio: todos juntos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The 0.05 of Tobler's formula.</source>
        <translation>O 0.05 da fórmula de Tobler.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The 3.5 of Tobler's formula.</source>
        <translation>O 3.5 da fórmula de Tobler.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>The Dask cluster at {} does not work: {}. Check its address and that it has workers, or leave the scheduler empty to calculate on this machine.</source>
        <translation>O cluster Dask em {} não funciona: {}. Verifique o endereço e se ele tem workers, ou deixe o escalonador vazio para calcular neste computador.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>The GeoPackage, the project and the report go here.</source>
        <translation>O GeoPackage, o projeto e o relatório são gravados aqui.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_sentences.py"/>
        <source>The Python package distributed (Dask) is missing, which a scheduler needs. On Debian or Ubuntu it is python3-distributed, in conda distributed; or leave the scheduler empty to calculate on this machine.</source>
        <translation>Falta o pacote Python distributed (Dask), necessário para usar um escalonador. No Debian ou Ubuntu é python3-distributed; no conda, distributed; ou deixe o escalonador vazio para calcular neste computador.</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>The QGIS installer for macOS includes the package in its complete version; or install QGIS from conda-forge with: {}</source>
        <translation>O instalador do QGIS para macOS inclui o pacote em sua versão completa; ou instale o QGIS pelo conda-forge com: {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>The base year ({:g}) must be before the year to describe ({:g}).</source>
        <translation>O ano-base ({:g}) deve ser anterior ao ano a descrever ({:g}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>The busiest roads</source>
        <translation>As vias mais movimentadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>The candidate roads with their own columns and what each would save alone.</source>
        <translation>As vias candidatas com suas próprias colunas e o que cada uma pouparia sozinha.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>The candidates with their own columns and whom each serves.</source>
        <translation>Os candidatos com suas próprias colunas e a quem cada um atende.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>The changes with their own columns, the road they changed and why they have no effect.</source>
        <translation>As mudanças com suas próprias colunas, a via que alteraram e por que não têm efeito.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>The cluster was not used: QGIS measures the dispersion of each variation on this machine.</source>
        <translation>O cluster não foi usado: o QGIS mede a dispersão de cada variação neste computador.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>The code of the road that is upgraded or closed; where it is empty the line says which.</source>
        <translation>O código da via que é melhorada ou fechada; quando está vazio, a linha indica qual.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>The code that localities and flows use.</source>
        <translation>O código que as localidades e os fluxos usam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>The cut of the tree must be between 0 and 1: {:g} was given.</source>
        <translation>O corte da árvore deve estar entre 0 e 1: foi informado {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>The demand with its own columns and the indices.</source>
        <translation>A demanda com suas próprias colunas e os índices.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>The demand with its own columns and the site that serves it.</source>
        <translation>A demanda com suas próprias colunas e o ponto que a atende.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>The distance between two units is 1 − (flow there + flow back) ÷ the size of the smaller one; groups join by the mean distance between their units (Tolbert and Sizer 1996).</source>
        <translation>A distância entre duas unidades é 1 − (fluxo de ida + fluxo de volta) ÷ o tamanho da menor; os grupos se unem pela distância média entre suas unidades (Tolbert e Sizer 1996).</translation>
    </message>
    <message>
        <location filename="../processing/layers/chosen_rows.py"/>
        <source>The expression {} cannot be read: {}</source>
        <translation>Não é possível ler a expressão {}: {}</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>The field sheet cannot be written to {}: {}</source>
        <translation>Não é possível gravar a ficha de campo em {}: {}</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>The file {} exists already and may hold answers. Choose another name.</source>
        <translation>O arquivo {} já existe e pode conter respostas. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>The first has no such unit; the second puts it in {second}.</source>
        <translation>A primeira não tem essa unidade; a segunda a coloca em {second}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>The first {} of {} are shown; the layer has all.</source>
        <translation>São mostradas as primeiras {} de {}; a camada contém todas.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>The flows are modeled, not observed, and so are these territories.</source>
        <translation>Os fluxos são modelados, e não observados, assim como estes territórios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>The flows are modeled, not observed: {} rows.</source>
        <translation>Os fluxos são modelados, e não observados: {} linhas.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>The four criteria of Programa Territorios Productivos, Nota de Aprendizaje 1 (2015). All limits are strict: a value equal to the limit does not pass.</source>
        <translation>Os quatro critérios do Programa Territorios Productivos, Nota de Aprendizaje 1 (2015). Todos os limites são estritos: um valor igual ao limite não atende ao critério.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>The four criteria were not applied: they need the households, production units, program families and municipal seats of the localities, and their territory.</source>
        <translation>Os quatro critérios não foram aplicados: precisam dos domicílios, das unidades produtivas, das famílias atendidas pelo programa e das sedes municipais das localidades, além do território de cada uma.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>The higher, the nearer people stay.</source>
        <translation>Quanto maior, mais perto as pessoas ficam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>The index or any other number.</source>
        <translation>O índice ou qualquer outro número.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The larger, the less a far market attracts; with 0 only size matters.</source>
        <translation>Quanto maior, menos um mercado distante atrai; com 0, só importa o tamanho.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>The largest area, {}, gathers {} territorial units and {} people of the flows.</source>
        <translation>A maior área, {}, reúne {} unidades territoriais e {} pessoas dos fluxos.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>The largest, {}, gathers {} territorial units and {} people.</source>
        <translation>O maior é {} (unidades territoriais: {}; habitantes: {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>The layer given for “{}” cannot be read: {}. Check that the file and the layer name exist.</source>
        <translation>Não é possível ler a camada informada em “{}”: {}. Verifique se o arquivo e o nome da camada existem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>The least and most weights of the criteria leave no room to draw from. Widen them; they go from 0 to 1.</source>
        <translation>Os pesos mínimos e máximos dos critérios não deixam espaço para o sorteio. Amplie-os; eles vão de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>The least residents must be above 0 and below the target: {:g} and {:g} were given.</source>
        <translation>O mínimo de residentes deve ser maior que 0 e menor que a meta: foram informados {:g} e {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>The least self-containment must be above 0 and below the target, which is 1 at most: {:g} and {:g} were given.</source>
        <translation>A autocontenção mínima deve ser maior que 0 e menor que a autocontenção-alvo, que é no máximo 1: foram informados {:g} e {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The legend of the raster of nearest centers.</source>
        <translation>A legenda do raster de centros mais próximos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>The limits cannot be read at “{}”. Write minutes above 0 in ascending order, like 30,60,120.</source>
        <translation>Não é possível ler os limites em “{}”. Escreva minutos maiores que 0 em ordem crescente, como 30,60,120.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>The localities of both scenarios with what changed.</source>
        <translation>As localidades dos dois cenários com o que mudou.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>The localities with a column per program and the components present and missing.</source>
        <translation>As localidades com uma coluna por programa e os componentes presentes e ausentes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>The localities with their own columns and the selected one they are attached to.</source>
        <translation>As localidades com suas próprias colunas e a selecionada à qual estão vinculadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>The localities with their own columns and the share of the variations in which they are selected.</source>
        <translation>As localidades com suas próprias colunas e a proporção das variações em que são selecionadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The localities with their own columns and the time.</source>
        <translation>As localidades com suas próprias colunas e o tempo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>The localities with their own columns and those of both states.</source>
        <translation>As localidades com suas próprias colunas e as dos dois estados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>The localities with their own columns and those of the trip.</source>
        <translation>As localidades com suas próprias colunas e as do trajeto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The markets with their own columns, what they receive and from how many sources.</source>
        <translation>Os mercados com suas próprias colunas, o que recebem e de quantas origens.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>The method's own</source>
        <translation>A do próprio método</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The nearest market</source>
        <translation>O mercado mais próximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>The nearest units</source>
        <translation>As unidades mais próximas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>The neighbors of a unit count alike, so that what is compared with it is their mean.</source>
        <translation>As vizinhas de uma unidade contam todas igualmente, de modo que o que se compara com ela é a média delas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The number of the nearest center; the centers with their number say which is which.</source>
        <translation>O número do centro mais próximo; os centros com seu número indicam qual é qual.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The one whose territories are tried; the parameters of the other one do not count.</source>
        <translation>Aquele cujos territórios são testados; os parâmetros do outro não contam.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>The order of the indicators did not settle in {} rounds; the index is that of the last one.</source>
        <translation>A ordem dos indicadores não se estabilizou em {} rodadas; o índice é o da última.</translation>
    </message>
    <message>
        <location filename="../processing/layers/sinks.py"/>
        <source>The output could not be written: {}</source>
        <translation>Não foi possível gravar a saída: {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The parameters to try cannot be read at “{}”. Write each name once with its values, like {}=…; the method has: {}.</source>
        <translation>Não é possível ler os parâmetros a experimentar em “{}”. Escreva cada nome uma vez com seus valores, como {}=…; o método tem: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>The parts of the network that hang together, the longest first.</source>
        <translation>As partes da rede conectadas entre si, começando pela mais longa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>The pieces of road closed, the worst first.</source>
        <translation>Os trechos de via fechados, começando pelo pior.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>The places with their own columns and their shares.</source>
        <translation>Os locais com suas próprias colunas e suas proporções.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>The places with their own columns, score, rank and contributions.</source>
        <translation>Os locais com suas próprias colunas, pontuação, posição e contribuições.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>The places with their own columns, whether they are linked, and why not.</source>
        <translation>Os locais com suas próprias colunas, se estão ligados e, se não, por quê.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>The program does not operate there</source>
        <translation>O programa não opera na localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>The program's text names it for the ranking only.</source>
        <translation>O texto do programa o menciona somente para o ranking.</translation>
    </message>
    <message>
        <location filename="../processing/layers/study_package.py"/>
        <source>The project cannot be written to {}: {}</source>
        <translation>Não é possível gravar o projeto em {}: {}</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>The quota of state {} is {}.</source>
        <translation>A cota do estado {} é {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/rasters.py"/>
        <source>The raster given for “{}” cannot be read: {}. Check that the file exists.</source>
        <translation>Não é possível ler o raster informado em “{}”: {}. Verifique se o arquivo existe.</translation>
    </message>
    <message>
        <location filename="../processing/layers/prepared_roads.py"/>
        <source>The road network prepared earlier was used: roads and settings have not changed.</source>
        <translation>Usou-se a rede viária preparada anteriormente: as vias e as configurações não mudaram.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>The roads with their own columns and the common ones.</source>
        <translation>As vias com suas próprias colunas e as comuns.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>The rows with their own columns and the stratum.</source>
        <translation>As linhas com suas próprias colunas e o estrato.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>The rows with their own columns, the index, the normalized index and the reason without index.</source>
        <translation>As linhas com suas próprias colunas, o índice, o índice normalizado e o motivo da falta de índice.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>The run gave no warnings: every record was used.</source>
        <translation>A execução não gerou avisos: todos os registros foram usados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The runs were finished one after another: the other processes ended before their time.</source>
        <translation>As execuções foram concluídas uma após a outra: os outros processos terminaram antes do tempo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The runs were made one after another: no Python program was found beside QGIS.</source>
        <translation>As execuções foram feitas uma após a outra: não se encontrou nenhum programa Python junto ao QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The runs were made one after another: the script that runs QGIS would start again in each process.</source>
        <translation>As execuções foram feitas uma após a outra: o script que executa o QGIS começaria de novo em cada processo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The same in every direction</source>
        <translation>Igual em todas as direções</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>The same rows without geometry, for example as CSV for printing.</source>
        <translation>As mesmas linhas sem geometria, por exemplo em CSV para imprimir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/rank_acceptability.py"/>
        <source>The same seed gives the same draws.</source>
        <translation>A mesma semente dá os mesmos sorteios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The same seed gives the same samples.</source>
        <translation>A mesma semente dá as mesmas amostras.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>The same seed gives the same shuffles.</source>
        <translation>A mesma semente dá as mesmas permutações.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>The same seed gives the same types.</source>
        <translation>A mesma semente dá os mesmos tipos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>The same seed gives the same variations.</source>
        <translation>A mesma semente dá as mesmas variações.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>The same, of a small area.</source>
        <translation>A mesma proporção, em uma área pequena.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>The search ended before the solution was proven the best; it may be {:.1%} from it.</source>
        <translation>A busca terminou antes de se provar que a solução é a melhor; ela pode estar a {:.1%} da melhor.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>The second has no such unit; the first puts it in {first}.</source>
        <translation>A segunda não tem essa unidade; a primeira a coloca em {first}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The sources with their own columns and those of the trip to their main market.</source>
        <translation>As origens com suas próprias colunas e as do trajeto até seu mercado principal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The sources, once for each market they send something to.</source>
        <translation>As origens, uma vez para cada mercado a que enviam algo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <location filename="../processing/layers/roads.py"/>
        <source>The speed table cannot be read at “{}”. Write pairs like primary=80; track=20, up to {:g} km/h.</source>
        <translation>Não é possível ler a tabela de velocidades em “{}”. Escreva pares como primary=80; track=20, até {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/layers/study_package.py"/>
        <source>The study cannot be written to {}: {}. Choose another folder.</source>
        <translation>Não é possível gravar o estudo em {}: {}. Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../processing/layers/study_package.py"/>
        <source>The study cannot be written to {}: {}. Close the programs that use it.</source>
        <translation>Não é possível gravar o estudo em {}: {}. Feche os programas que o estão usando.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>The table of criteria needs a weight of 0 or more for each one, and one above 0. Without a weight: {}. Or choose weights that are not given.</source>
        <translation>A tabela de critérios precisa de um peso maior ou igual a 0 para cada um, e de algum maior que 0. Sem peso: {}. Ou escolha pesos que não sejam informados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>The table of land cover speeds cannot be read at “{}”. Write pairs of numbers like 1=5; 2=3.5, each class once, up to {:g} km/h.</source>
        <translation>Não é possível ler a tabela de velocidades da cobertura da terra em “{}”. Escreva pares de números como 1=5; 2=3.5, cada classe uma só vez, até {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>The totals of the destinations could not all be met: {} % is the largest difference. Those of the origins hold. Raise the longest trip, or constrain the origins only.</source>
        <translation>Não foi possível cumprir todos os totais dos destinos: {} % é a maior diferença. Os das origens são cumpridos. Aumente a duração máxima do trajeto ou restrinja somente as origens.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>The travel-to-work areas come first; the territories by travel time are kept to compare.</source>
        <translation>As áreas de deslocamento ao trabalho vêm primeiro; os territórios por tempo de deslocamento são mantidos para comparação.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>The travel-to-work areas with most people: {} of {}</source>
        <translation>As áreas de deslocamento ao trabalho com mais pessoas: {} de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>The unit's own effect</source>
        <translation>Componente diferencial (própria da unidade)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>The units with their own columns and those of the clusters.</source>
        <translation>As unidades com suas próprias colunas e as dos agrupamentos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>The units with their type and silhouette.</source>
        <translation>As unidades com seu tipo e sua silhueta.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>The variant must be 0 or 1: {:g} was given.</source>
        <translation>A variante deve ser 0 ou 1: foi informado {:g}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>The weights add up to {:g}, not to 1 or to 100: they were divided by their sum.</source>
        <translation>Os pesos somam {:g}, e não 1 nem 100: foram divididos por sua soma.</translation>
    </message>
    <message>
        <location filename="../resources/styles/concurrence.qml"/>
        <location filename="../resources/styles/concurrence_points.qml"/>
        <source>The whole basket</source>
        <translation>A cesta completa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>The zones cannot be read at “{}”. Write pairs minutes=weight like 10=1; 20=0.68, with ascending minutes and weights from 0 to 1.</source>
        <translation>Não é possível ler as zonas em “{}”. Escreva pares minutos=peso como 10=1; 20=0.68, com minutos em ordem crescente e pesos de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>Then the best solution so far is given, with its gap. Empty: until it is proven the best.</source>
        <translation>Nesse caso, dá-se a melhor solução até então, com sua distância ao ótimo. Vazio: até que se prove que é a melhor.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>There are too many units to show: each row is a whole group, named after its largest unit.</source>
        <translation>Há unidades demais para mostrar: cada linha é um grupo inteiro, com o nome da sua maior unidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>There are {} groups for {} indicators. Give one group per indicator, between semicolons.</source>
        <translation>Número de grupos: {}; número de indicadores: {}. Informe um grupo por indicador, separados por ponto e vírgula.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>There are {} names for {} strata. Give one name for each.</source>
        <translation>Há {} nomes para {} estratos. Informe um nome para cada um.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>There is only {} product: all quotients are 1 and there is no diversity to measure.</source>
        <translation>Há apenas {} produto: todos os quocientes são iguais a 1 e não há diversidade a medir.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>There is only {} unit: it is compared with itself, and all its quotients are 1.</source>
        <translation>Há apenas {} unidade: ela é comparada consigo mesma, e todos os seus quocientes são iguais a 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Third choice</source>
        <translation>Terceira opção</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>This method makes its own weights; those chosen are not used.</source>
        <translation>Este método produz seus próprios pesos; os escolhidos não são usados.</translation>
    </message>
    <message>
        <location filename="../resources/reports/blocks.html.j2"/>
        <source>This part uses illustrative data, not real:</source>
        <translation>Esta parte usa dados ilustrativos, não reais:</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Threshold (2SFCA)</source>
        <translation>Limiar (2SFCA)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Threshold (minutes)</source>
        <translation>Limiar (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Tie points to the longest part of the network only</source>
        <translation>Ligar os pontos apenas à parte mais longa da rede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Tier</source>
        <translation>Nível hierárquico</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Tier of center</source>
        <translation>Nível hierárquico do centro</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Time to cross a meter of each cell. When it is given, land cover, slope and roads are not used.</source>
        <translation>Tempo para atravessar um metro de cada célula. Quando é informado, a cobertura da terra, a declividade e as vias não são usadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <location filename="../processing/algorithms/study/steps.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Time to the nearest center</source>
        <translation>Tempo até o centro mais próximo</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Time to the nearest urban center</source>
        <translation>Tempo até o centro urbano mais próximo</translation>
    </message>
    <message>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Time to the nearest urban center, territories by travel time with the localities as units, and the four criteria, in one chain. Each step can be replaced or extended in the model designer.</source>
        <translation>Tempo até o centro urbano mais próximo, territórios por tempo de deslocamento com as localidades como unidades e os quatro critérios, em uma só cadeia. Cada etapa pode ser trocada ou ampliada no modelador gráfico.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Times by the direction of travel need land cover and elevation; a friction raster has no direction.</source>
        <translation>Tempos segundo o sentido do deslocamento exigem cobertura da terra e altitude; um raster de fricção não tem sentido.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>Times the least possible at most</source>
        <translation>Vezes o mínimo possível, no máximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>To (minutes)</source>
        <translation>Até (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>To find roads by their code choose its field both in the roads and in the changes.</source>
        <translation>Para encontrar as vias pelo código, escolha o campo dele tanto nas vias quanto nas mudanças.</translation>
    </message>
    <message>
        <location filename="../processing/layers/urban_centers.py"/>
        <source>To know in which unit each urban center lies, give the polygons of the units, or the field of layer “{}” with the code of the unit.</source>
        <translation>Para saber em que unidade está cada centro urbano, informe os polígonos das unidades ou o campo da camada “{}” com o código da unidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>To see that each locality of the sheet still exists.</source>
        <translation>Para verificar que cada localidade da ficha ainda existe.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>To tell which units are mostly urban.</source>
        <translation>Para saber quais unidades são majoritariamente urbanas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>To the center</source>
        <translation>Para o centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>Tolerance of upgrades and closures (m)</source>
        <translation>Tolerância de melhorias e fechamentos (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Tons or value of each source, 0 or more.</source>
        <translation>Toneladas ou valor de cada origem, 0 ou mais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Tons, value or families of each source, 0 or more.</source>
        <translation>Toneladas, valor ou famílias de cada origem, com valores maiores ou iguais a 0.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Too far from a municipal seat</source>
        <translation>Longe demais de uma sede municipal</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Too far from any road</source>
        <translation>Longe demais de qualquer via</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Too few program families</source>
        <translation>Poucas famílias atendidas pelo programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Too few small production units per household</source>
        <translation>Poucas unidades produtivas pequenas por domicílio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Too small a population</source>
        <translation>População pequena demais</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Too spread out, passed over</source>
        <translation>Disperso demais, preterido</translation>
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
        <translation>Custo total de cada etapa, para obter o custo por família ou pessoa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Total minutes</source>
        <translation>Total de minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Totals of the units</source>
        <translation>Totais das unidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Totals that hold</source>
        <translation>Totais a cumprir</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Towns with services and markets.</source>
        <translation>Cidades com serviços e mercados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Travel time</source>
        <translation>Tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Travel times</source>
        <translation>Tempos de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Travel times by territory</source>
        <translation>Tempos de deslocamento por território</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Travel times were not computed: the study had no urban centers or municipal seats.</source>
        <translation>Os tempos de deslocamento não foram calculados: o estudo não tinha centros urbanos nem sedes municipais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Travel-time surface</source>
        <translation>Superfície de tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <location filename="../processing/algorithms/territories/travel_to_work.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Travel-to-work areas</source>
        <translation>Áreas de deslocamento ao trabalho</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Travel-to-work areas out of the flows: {}, of which a single unit: {} ({}).</source>
        <translation>Áreas de deslocamento ao trabalho a partir dos fluxos: {}, das quais são de uma única unidade: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Tree of joins</source>
        <translation>Árvore de uniões</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Trips</source>
        <translation>Sentido dos trajetos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Trips of each unit start and end at its largest locality. Without units, the localities are the units.</source>
        <translation>Os trajetos de cada unidade começam e terminam na sua maior localidade. Sem unidades, as localidades são as unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Trips of less than a minute, which count as one: {}.</source>
        <translation>Trajetos de menos de um minuto, que contam como um: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Trips within a unit (minutes)</source>
        <translation>Trajetos dentro de uma unidade (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/layers/program_tables.py"/>
        <source>Two rolls are called “{}”. Each roll is a program: rename the layer or the file.</source>
        <translation>Dois cadastros se chamam “{}”. Cada cadastro é um programa: renomeie a camada ou o arquivo.</translation>
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
        <translation>Tipologia de territórios</translation>
    </message>
    <message>
        <location filename="../resources/styles/centers.qml"/>
        <source>Under 15,000 inhabitants</source>
        <translation>Menos de 15.000 habitantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Unique code of each locality.</source>
        <translation>Código único de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Unique code of each market.</source>
        <translation>Código único de cada mercado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Unit code</source>
        <translation>Código da unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Unit code of the first</source>
        <translation>Código da unidade da primeira</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Unit code of the locality</source>
        <translation>Código da unidade da localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Unit code of the second</source>
        <translation>Código da unidade da segunda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Unit name</source>
        <translation>Nome da unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Unit of the center</source>
        <translation>Unidade do centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>Unit population</source>
        <translation>População da unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Unit that each locality belongs to.</source>
        <translation>Unidade a que pertence cada localidade.</translation>
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
        <translation>Unidades</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Units are merged until most people of every area live and work in it; detached parts join the neighbor they are most tied to. Coombes and Bond (2008).</source>
        <translation>As unidades se unem até que em cada área viva e trabalhe a maioria da sua gente; as partes separadas se unem ao vizinho com que têm mais laços. Coombes e Bond (2008).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Units below the least mass</source>
        <translation>Unidades abaixo da massa mínima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units beyond this time from every center are left unassigned.</source>
        <translation>As unidades além deste tempo de todos os centros ficam sem território.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units by territory</source>
        <translation>Unidades por território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <source>Units by travel-to-work area</source>
        <translation>Unidades por área de deslocamento ao trabalho</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Units farther than this from every center stay without territory.</source>
        <translation>As unidades mais distantes do que isto de todos os centros ficam sem território.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units from the reserve list</source>
        <translation>Unidades da lista de reserva</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units high among high</source>
        <translation>Unidades altas entre altas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units in one of the two only</source>
        <translation>Unidades em apenas uma das duas</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Units locked to one that has no territory, left out: {} of table “{}” (rows {}). Pin that one as a center first.</source>
        <translation>Unidades fixadas a uma que não tem território, deixadas de fora: {}, na tabela “{}” (linhas {}). Fixe antes essa como centro.</translation>
    </message>
    <message>
        <location filename="../processing/layers/territory_decisions.py"/>
        <source>Units locked to two others that are not together, where the first decision counts: {} of table “{}” (rows {}).</source>
        <translation>Unidades fixadas a outras duas que não estão juntas, em que vale a primeira decisão: {}, na tabela “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units low among low</source>
        <translation>Unidades baixas entre baixas</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Units most specialized in each product, where it is at least {} of their production</source>
        <translation>Unidades mais especializadas em cada produto, onde ele representa ao menos {} da produção</translation>
    </message>
    <message>
        <location filename="../processing/layers/flow_tables.py"/>
        <source>Units of table “{}” that layer “{}” does not have: {} ({}). Their flows were left out: {} rows.</source>
        <translation>Unidades da tabela “{}” que a camada “{}” não tem: {} ({}). Seus fluxos foram deixados de fora: {} linhas.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>Units of the largest</source>
        <translation>Unidades do maior</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Units per household</source>
        <translation>Unidades produtivas por domicílio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units that differ</source>
        <translation>Unidades que diferem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units that differ from their neighbors</source>
        <translation>Unidades que diferem de suas vizinhas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units that layer “{}” does not have: {}.</source>
        <translation>Unidades que a camada “{}” não tem: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units that look like clusters one by one, but not once all are tested together (false discovery rate): {}. More shuffles may tell them better from chance.</source>
        <translation>Unidades que parecem agrupamentos uma a uma, mas não quando todas são testadas em conjunto (taxa de falsas descobertas): {}. Mais permutações podem distingui-las melhor do acaso.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units that make up the territories, usually municipalities.</source>
        <translation>Unidades que compõem os territórios; em geral, municípios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units that reach no other unit, which send nothing: {} of layer “{}” ({}).</source>
        <translation>Unidades que não alcançam nenhuma outra unidade, que não enviam nada: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units that send nothing</source>
        <translation>Unidades que não enviam nada</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Units tied to their area by few people, to look at before deciding: {}.</source>
        <translation>Unidades ligadas à sua área por poucas pessoas, que convém rever antes de decidir: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/flow_parameters.py"/>
        <source>Units tied to their territory by fewer people are marked.</source>
        <translation>As unidades vinculadas ao seu território por menos pessoas são marcadas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units tied to their territory by fewer than {} people: {}.</source>
        <translation>Unidades vinculadas ao seu território por menos de {} pessoas: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units too far from any road, which send nothing: {} of layer “{}” ({}).</source>
        <translation>Unidades longe demais de qualquer via, que não enviam nada: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Units whose boundaries do not touch are neighbors too where these roads join them: islands, river banks.</source>
        <translation>As unidades cujos limites não se tocam também são vizinhas quando estas vias as unem: ilhas, margens de rios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units whose neighbors are all the others, so that Gi* says nothing: {} of layer “{}” (rows {}).</source>
        <translation>Unidades cujas vizinhas são todas as demais, de modo que Gi* não diz nada: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units whose p-value is not above it are marked as clusters.</source>
        <translation>As unidades cujo valor p não supera este nível são marcadas como agrupamentos.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Units with a quotient above 1</source>
        <translation>Unidades com quociente acima de 1</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units with a territory in both</source>
        <translation>Unidades com território em ambas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units with their territory</source>
        <translation>Unidades com seu território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/neighbor_parameters.py"/>
        <source>Units within a travel time</source>
        <translation>Unidades dentro de um tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/gravity_places.py"/>
        <source>Units without a locality, which have no flows: {} of layer “{}” ({}).</source>
        <translation>Unidades sem localidade, que não têm fluxos: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Units without a territory in layer “{}”: {}.</source>
        <translation>Unidades sem território na camada “{}”: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Units without a type</source>
        <translation>Unidades sem tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Units without a type, because an indicator is missing: {} of layer “{}” (rows {}; indicators {}).</source>
        <translation>Unidades sem tipo, porque falta um indicador: {}, na camada “{}” (linhas {}; indicadores {}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/unit_polygons.py"/>
        <source>Units without a usable polygon, which have no neighbors: {} of layer “{}” (rows {}).</source>
        <translation>Unidades sem polígono utilizável, que não têm vizinhos: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units without a value</source>
        <translation>Unidades sem valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units without a value, left out: {} of layer “{}” (rows {}).</source>
        <translation>Unidades sem valor, deixadas de fora: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units without neighbors</source>
        <translation>Unidades sem vizinhas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Units without neighbors with a value: {} of layer “{}” (rows {}).</source>
        <translation>Unidades sem vizinhas com valor: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units without people, which send nothing: {} of layer “{}” ({}).</source>
        <translation>Unidades sem pessoas, que não enviam nada: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Units without territory</source>
        <translation>Unidades sem território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Units without territory in the base: {} ({}).</source>
        <translation>Unidades sem território na base: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>Units without territory: {} ({}); first: {}.</source>
        <translation>Unidades sem território: {} ({}); primeiras: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>Units without usable geometry, which send nothing: {} of layer “{}” ({}).</source>
        <translation>Unidades sem geometria utilizável, que não enviam nada: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Unknown codes of direction</source>
        <translation>Códigos de sentido desconhecidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Unknown directions taken as both ways</source>
        <translation>Sentidos desconhecidos tratados como mão dupla</translation>
    </message>
    <message>
        <location filename="../processing/layers/measures.py"/>
        <source>Unknown ellipsoid “{}”.</source>
        <translation>Elipsoide desconhecido: “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Unstable units</source>
        <translation>Unidades instáveis</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Unstable units, in their territory in less than half of the runs: {} ({}).</source>
        <translation>Unidades instáveis, no seu território em menos da metade das execuções: {} ({}).</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_stability.qml"/>
        <location filename="../resources/styles/territory_stability_points.qml"/>
        <source>Unstable: less than half of the runs</source>
        <translation>Instável: menos da metade das execuções</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/strata.py"/>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>Up to 10 minutes less</source>
        <translation>Até 10 minutos a menos</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_change.qml"/>
        <source>Up to 10 minutes more</source>
        <translation>Até 10 minutos a mais</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/site_time.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>Up to 15 minutes</source>
        <translation>Até 15 minutos</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>Up to {}</source>
        <translation>Até {}</translation>
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
        <translation>Centros urbanos abaixo da população mínima: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Urban centers in the unit of a larger one, which names it: {} ({}).</source>
        <translation>Centros urbanos na unidade de um maior, que lhe dá o nome: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Urban centers in units where most people live elsewhere: {} ({}).</source>
        <translation>Centros urbanos em unidades onde a maioria das pessoas vive em outro lugar: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/urban_area_sentences.py"/>
        <source>Urban centers outside of all units: {} ({}).</source>
        <translation>Centros urbanos fora de todas as unidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/layers/urban_centers.py"/>
        <source>Urban centers without a code or a population, left out: {} of layer “{}” (rows {}).</source>
        <translation>Centros urbanos sem código ou sem população, deixados de fora: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Used by the prioritization in place of the territories of this study.</source>
        <translation>Usado pela priorização em lugar dos territórios deste estudo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Usually tons a year.</source>
        <translation>Em geral, toneladas por ano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Validity</source>
        <translation>Validade</translation>
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
        <translation>Valor (desvios-padrão em relação à média)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Value found</source>
        <translation>Valor encontrado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Value in the base year</source>
        <translation>Valor no ano-base</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/dp2_index.py"/>
        <source>Value of each indicator from which the distance is measured. A table given below comes first.</source>
        <translation>Valor de cada indicador a partir do qual se mede a distância. Uma tabela informada abaixo prevalece.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Value or amount produced, in one unit for all products.</source>
        <translation>Valor ou quantidade produzida, em uma só unidade de medida para todos os produtos.</translation>
    </message>
    <message>
        <location filename="../processing/layers/messages.py"/>
        <source>Values that are not numbers and count as missing: {} of field “{}” of layer “{}” (first: {}; rows {}).</source>
        <translation>Valores que não são números, tratados como ausentes: {}, no campo “{}” da camada “{}” (primeiros: {}; linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Variation</source>
        <translation>Variação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Variation (%)</source>
        <translation>Variação (%)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>Variation of information (bits)</source>
        <translation>Variação de informação (bits)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Variations</source>
        <translation>Variações</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>Variations tried</source>
        <translation>Variações experimentadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>Vector</source>
        <translation>Vetor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Verdict</source>
        <translation>Parecer</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Verdict in the first scenario</source>
        <translation>Parecer no primeiro cenário</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>Verdict in the second scenario</source>
        <translation>Parecer no segundo cenário</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Verdict of the localities: the first criterion that each one fails</source>
        <translation>Parecer das localidades: o primeiro critério que cada uma não atende</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Verdict with decisions by hand</source>
        <translation>Parecer com as decisões manuais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Verdicts: {}.</source>
        <translation>Pareceres: {}.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Vertices at most this far apart are taken as one place. With 0 they must be equal.</source>
        <translation>Os vértices separados por no máximo esta distância são tratados como um só lugar. Com 0, devem ser iguais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Vertices shared by roads of different levels</source>
        <translation>Vértices compartilhados por vias de níveis diferentes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Walking speed (km/h)</source>
        <translation>Velocidade de caminhada (km/h)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Walking speed by land cover</source>
        <translation>Velocidade de caminhada por cobertura da terra</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>Ward takes up to {} units and layer “{}” has {}. Choose k-means.</source>
        <translation>Ward aceita até {} unidades, e a camada “{}” tem {}. Escolha k-means.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Warnings: what was left out</source>
        <translation>Avisos: o que ficou de fora</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Ways closed to vehicles by their class</source>
        <translation>Vias fechadas a veículos por sua classe</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
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
        <translation>Peso de {} que o coloca em primeiro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Weighted sum</source>
        <translation>Soma ponderada</translation>
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
        <translation>O que atrai as pessoas: empregos, vagas escolares, população. Vazio: a massa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>What each got</source>
        <translation>O que cada um recebeu</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>What each unit sends, receives and keeps, or why it sends nothing.</source>
        <translation>O que cada unidade envia, recebe e retém, ou por que não envia nada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>What happens with the locality that would cross the quota.</source>
        <translation>O que acontece com a localidade que ultrapassaria a cota.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>What is added up against the quotas.</source>
        <translation>O que se soma em relação às cotas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>What is sought</source>
        <translation>O que se busca</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/axis_tree.py"/>
        <source>What is to be least over all roads of the result.</source>
        <translation>O que deve ser mínimo no conjunto de todas as vias do resultado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>What makes the type</source>
        <translation>O que caracteriza o tipo</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>What other cuts would give</source>
        <translation>O que outros cortes dariam</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>What production units are divided by.</source>
        <translation>Pelo que se dividem as unidades produtivas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/method_parameters.py"/>
        <source>What the exchange of two units is compared with.</source>
        <translation>Com que se compara a troca entre duas unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/criteria_parameters.py"/>
        <source>What to do with places that lack a criterion.</source>
        <translation>O que fazer com os locais em que falta um critério.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>What to mend in the drawing. Join crossings only where levels are known: bridges would be joined too.</source>
        <translation>O que reparar no traçado. Conecte cruzamentos somente onde os níveis são conhecidos: as pontes também seriam conectadas.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>What was studied</source>
        <translation>O que foi estudado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>What would change the verdict</source>
        <translation>O que mudaria o parecer</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/road_bridges.py"/>
        <source>Where it is empty or not given, {:g} km/h.</source>
        <translation>Quando está vazio ou não é informado, {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Where people live. Without municipalities, the localities themselves are the units.</source>
        <translation>Onde as pessoas vivem. Sem municípios, as próprias localidades são as unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>Where the weights come from.</source>
        <translation>De onde vêm os pesos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Whether people travel to the center or from it; it matters where the direction of travel does.</source>
        <translation>Se as pessoas se deslocam para o centro ou a partir dele; faz diferença quando o sentido do deslocamento a faz.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Whether people travel to the center or from it; it matters where there are one-way roads.</source>
        <translation>Se as pessoas se deslocam para o centro ou a partir dele; faz diferença onde há vias de mão única.</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Which</source>
        <translation>Quais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/program_parameters.py"/>
        <source>Which municipal seats count for each locality.</source>
        <translation>Quais sedes municipais contam para cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Which pieces of road are closed, one after another.</source>
        <translation>Quais trechos de via são fechados, um após o outro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Who decides</source>
        <translation>Quem decide</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>Whole basket: {} of {} localities lack nothing of it ({}).</source>
        <translation>Cesta completa: a {} de {} localidades não falta nada dela ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Whose fields the layer has.</source>
        <translation>De quem são os campos da camada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>Width of the areas (m)</source>
        <translation>Largura das áreas (m)</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_works.qml"/>
        <source>With effect</source>
        <translation>Com efeito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>With the codes of the direction field of roads; both ways without it.</source>
        <translation>Com os códigos do campo de sentido das vias; sem ele, nos dois sentidos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>With the shapes of the first layer, or of the second where the first is a table.</source>
        <translation>Com as formas da primeira camada, ou da segunda quando a primeira é uma tabela.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>Without a field, or without a usable value, the default speed is taken.</source>
        <translation>Sem um campo, ou sem um valor utilizável, usa-se a velocidade padrão.</translation>
    </message>
    <message>
        <location filename="../resources/styles/acceptability.qml"/>
        <location filename="../resources/styles/acceptability_points.qml"/>
        <location filename="../resources/styles/place_rank.qml"/>
        <location filename="../resources/styles/place_rank_points.qml"/>
        <source>Without a score</source>
        <translation>Sem pontuação</translation>
    </message>
    <message>
        <location filename="../resources/styles/typology.qml"/>
        <location filename="../resources/styles/typology_points.qml"/>
        <source>Without a type</source>
        <translation>Sem tipo</translation>
    </message>
    <message>
        <location filename="../resources/styles/strata.qml"/>
        <location filename="../resources/styles/strata_points.qml"/>
        <source>Without a value</source>
        <translation>Sem valor</translation>
    </message>
    <message>
        <location filename="../resources/styles/index.qml"/>
        <location filename="../resources/styles/index_points.qml"/>
        <source>Without an index</source>
        <translation>Sem índice</translation>
    </message>
    <message>
        <location filename="../resources/styles/candidate_roads.qml"/>
        <location filename="../resources/styles/road_works.qml"/>
        <source>Without effect</source>
        <translation>Sem efeito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>Without it about one in twenty units would be marked on a map without any cluster, or more.</source>
        <translation>Sem este controle, cerca de uma em cada vinte unidades seria marcada em um mapa sem nenhum agrupamento, ou mais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Without it all rows are of one year.</source>
        <translation>Sem ele, todas as linhas são de um mesmo ano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study_parameters.py"/>
        <source>Without it, the population of its localities is added up.</source>
        <translation>Sem ela, soma-se a população de suas localidades.</translation>
    </message>
    <message>
        <location filename="../resources/styles/spatial_clusters.qml"/>
        <location filename="../resources/styles/spatial_clusters_points.qml"/>
        <source>Without neighbors</source>
        <translation>Sem vizinhas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_sentences.py"/>
        <source>Words of the decision: {}.</source>
        <translation>Palavras da decisão: {}.</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Write down which activity is viable.</source>
        <translation>Escreva qual atividade é viável.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>Write the expression that chooses the roads to close.</source>
        <translation>Escreva a expressão que escolhe as vias a fechar.</translation>
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
        <translation>Ano descrito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year field</source>
        <translation>Campo de ano</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year from which shift-share explains the change.</source>
        <translation>Ano a partir do qual a análise shift-share explica a variação.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year of each row; without it all rows are one period.</source>
        <translation>Ano de cada linha; sem ele, todas as linhas são de um só período.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Year to describe</source>
        <translation>Ano a descrever</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Yes, formally constituted</source>
        <translation>Sim, formalmente constituídos</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Yes, informally</source>
        <translation>Sim, informalmente</translation>
    </message>
    <message>
        <location filename="../processing/layers/field_sheets.py"/>
        <source>Yes, with support</source>
        <translation>Sim, com apoio</translation>
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
        <translation>em torno da média em tudo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>accessibility, Hansen, gravity, market access, cumulative opportunities, 2SFCA, E2SFCA, floating catchment, supply and demand, services, health, schools</source>
        <translation>acessibilidade, Hansen, gravidade, acesso a mercados, oportunidades cumulativas, 2SFCA, E2SFCA, área de influência flutuante, oferta e demanda, serviços, saúde, escolas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/reach.py"/>
        <source>accessibility, isochrone, service area, catchment, travel time, reach, population within, band</source>
        <translation>acessibilidade, isócrona, área de serviço, área de influência, tempo de deslocamento, alcance, população dentro, faixa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>accessibility, travel time, nearest, closest facility, urban center, road network, isochrone, distance</source>
        <translation>acessibilidade, tempo de deslocamento, tempo de viagem, mais próximo, equipamento mais próximo, centro urbano, rede viária, isócrona, distância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>accessibility, travel time, raster, friction, cost distance, walking, slope, Tobler, land cover, isochrone</source>
        <translation>acessibilidade, tempo de deslocamento, raster, fricção, distância de custo, caminhada, declividade, Tobler, cobertura da terra, isócrona</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <source>adjusted Rand index, variation of information, compare delimitations, metropolitan zones, official regions, differences</source>
        <translation>índice de Rand ajustado, variação de informação, comparar delimitações, zonas metropolitanas, regiões oficiais, diferenças</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>already prepared</source>
        <translation>já preparada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>apart in {}</source>
        <translation>à parte em {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/apportionment.py"/>
        <source>apportionment, fairness, quota, Hamilton, Sainte-Laguë, Webster, proportional, states, territories</source>
        <translation>repartição, equidade, cota, Hamilton, Sainte-Laguë, Webster, proporcional, estados, territórios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/bottlenecks.py"/>
        <source>bottleneck, closure, slow road, missing link, new road, ton-minutes, market, productive axis, corridor, investment, road network</source>
        <translation>gargalo, ponto crítico, fechamento, via lenta, ligação faltante, via nova, toneladas-minuto, mercado, eixo produtivo, corredor, investimento, rede viária</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/spatial_clusters.py"/>
        <source>clusters, hot spots, cold spots, Moran, LISA, Getis-Ord, spatial autocorrelation, outliers</source>
        <translation>agrupamentos, clusters, pontos quentes, pontos frios, hot spots, Moran, LISA, Getis-Ord, autocorrelação espacial, valores atípicos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/concurrence.py"/>
        <source>concurrence, programs, rolls, beneficiaries, basket, components, missing goods, matrix, coordination</source>
        <translation>convergência, concorrência, articulação, programas, cadastros, beneficiários, cesta, componentes, bens faltantes, matriz, coordenação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>contiguity</source>
        <translation>contiguidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>corridor, market, load, flow, freight, all-or-nothing assignment, Huff, betweenness, catchment, productive axis, road network</source>
        <translation>corredor, mercado, carga, fluxo, transporte de cargas, escoamento da produção, alocação tudo ou nada, Huff, intermediação, área de influência, eixo produtivo, rede viária</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/critical_roads.py"/>
        <source>critical road, bridge, vulnerability, closure, disaster, landslide, isolation, robustness, road network, accessibility</source>
        <translation>via crítica, ponte, vulnerabilidade, fechamento, interdição, desastre, deslizamento, isolamento, robustez, rede viária, acessibilidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>distance to the seat unknown: check its geometry</source>
        <translation>distância até a sede desconhecida: verifique a geometria</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/field_sheet.py"/>
        <source>field visit, validation, form, QField, governance, conflict, productive activity, survey</source>
        <translation>visita de campo, validação, formulário, QField, governança, conflito, atividade produtiva, levantamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/import_field_sheet.py"/>
        <source>field visit, validation, overrides, decisions by hand, QField, employment training</source>
        <translation>visita de campo, validação, exceções, decisões manuais, QField, capacitação para o emprego</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>functional territories, catchment, travel time, urban center, hinterland, delimitation, region</source>
        <translation>territórios funcionais, área de influência, tempo de deslocamento, centro urbano, hinterlândia, delimitação, região, regionalização</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>functional territories, city, core, hinterland, commuting, metropolitan area, OECD, delimitation</source>
        <translation>territórios funcionais, cidade, núcleo, hinterlândia, deslocamento pendular, área metropolitana, região metropolitana, OCDE, delimitação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/commuting_zones.py"/>
        <source>functional territories, commuting zones, hierarchical clustering, average linkage, dendrogram, tree, delimitation</source>
        <translation>territórios funcionais, zonas de deslocamento pendular, agrupamento hierárquico, ligação média, dendrograma, árvore, delimitação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/intramax.py"/>
        <source>functional territories, intramax, interaction, flows, trips, freight, hierarchical, delimitation</source>
        <translation>territórios funcionais, intramax, interação, fluxos, viagens, cargas, hierárquico, delimitação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_to_work.py"/>
        <source>functional territories, labor market areas, travel to work, commuting, self-containment, validity, delimitation</source>
        <translation>territórios funcionais, mercado de trabalho, áreas de mercado de trabalho, deslocamento ao trabalho, deslocamento pendular, autocontenção, validade, delimitação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>functional territories, robustness, stability, bootstrap, uncertainty, sensitivity, sampling, Dask</source>
        <translation>territórios funcionais, robustez, estabilidade, bootstrap, incerteza, sensibilidade, amostragem, Dask</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/funnel.py"/>
        <source>funnel, coverage, target population, stages, attended, monitoring, program</source>
        <translation>funil, cobertura, população-alvo, etapas, atendidos, monitoramento, programa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/model_flows.py"/>
        <source>gravity model, spatial interaction, Huff, Furness, flows, commuting, origin-destination, doubly constrained</source>
        <translation>modelo gravitacional, interação espacial, Huff, Furness, fluxos, deslocamento pendular, origem-destino, duplamente restrito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>high {}</source>
        <translation>{} (alto)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/influence_areas.py"/>
        <source>influence, neighbors, small localities, attached, people reached, selected localities</source>
        <translation>influência, vizinhos, localidades pequenas, vinculadas, pessoas alcançadas, localidades selecionadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>its territory has no municipal seat: mark one among the localities</source>
        <translation>seu território não tem sede municipal: indique uma entre as localidades</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>its territory's localities are spread over {:.0f} m; a limit of {:.0f} m would admit them</source>
        <translation>a dispersão das localidades do seu território é de {:.0f} m; um limite de {:.0f} m as admitiria</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>location-allocation, maximal covering, MCLP, p-median, facilities, optimization, service points, sites</source>
        <translation>localização-alocação, cobertura máxima, MCLP, p-mediana, equipamentos, otimização, pontos de atendimento, locais</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>low {}</source>
        <translation>{} (baixo)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/base.py"/>
        <source>manual.en.md</source>
        <translation>manual.en.md</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/multicriteria.py"/>
        <source>multi-criteria, MCDA, weights, AHP, TOPSIS, weighted sum, ranking, entropy, CRITIC, PCA, DP2</source>
        <translation>multicritério, MCDA, pesos, AHP, TOPSIS, soma ponderada, ranking, entropia, CRITIC, PCA, componentes principais, DP2</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>needs a quota of {:.0f} in state {}</source>
        <translation>uma cota de {:.0f} no estado {} a alcançaria</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>needs a quota of {:.0f} in territory {}</source>
        <translation>uma cota de {:.0f} no território {} a alcançaria</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/road_change.py"/>
        <source>new road, upgrade, paving, closure, before and after, scenario, project appraisal, travel time, accessibility, road network</source>
        <translation>via nova, melhoria, pavimentação, fechamento, antes e depois, cenário, avaliação de projetos, tempo de deslocamento, acessibilidade, rede viária</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/compare_territories.py"/>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <location filename="../processing/layers/messages.py"/>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>number of families missing: fill it in</source>
        <translation>número de famílias ausente: informe-o</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>number of households missing or zero: fill it in</source>
        <translation>número de domicílios ausente ou igual a zero: informe-o</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>number of production units missing: fill it in</source>
        <translation>número de unidades produtivas ausente: informe-o</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>only:</source>
        <translation>somente:</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>origin-destination matrix, OD, cost matrix, travel time, distance, all pairs, desire lines, accessibility, road network, Dask</source>
        <translation>matriz origem-destino, OD, matriz de custos, tempo de deslocamento, distância, todos os pares, linhas de desejo, acessibilidade, rede viária, Dask</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>outside every territory: assign it to one</source>
        <translation>fora de todos os territórios: atribua-a a um</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>population missing: fill it in</source>
        <translation>população ausente: informe-a</translation>
    </message>
    <message>
        <location filename="../processing/reports/concurrence_report.py"/>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>prioritization, selection, targeting, quota, eligibility, ranking, localities, PROSPERA</source>
        <translation>priorização, seleção, focalização, cota, elegibilidade, ranking, localidades, PROSPERA</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>production, employment, location quotient, specialization, diversity, Hachman, Herfindahl, Krugman, shift-share, productive chains</source>
        <translation>produção, emprego, quociente locacional, especialização, diversidade, Hachman, Herfindahl, Krugman, shift-share, estrutural-diferencial, cadeias produtivas</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>quota {}</source>
        <translation>cota {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>roads, network, INEGI, Red Nacional de Caminos, OpenStreetMap, MTC, repair, speed, direction, gap</source>
        <translation>vias, rede, INEGI, Red Nacional de Caminos, OpenStreetMap, MTC, reparar, velocidade, sentido, lacuna</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>roads, network, topology, gap, dangle, overpass, component, duplicate, diagnosis, quality</source>
        <translation>vias, rede, topologia, lacuna, ponta solta, viaduto, componente, duplicata, diagnóstico, qualidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/compare_scenarios.py"/>
        <source>scenario, comparison, before and after, selection, four criteria, entered, left</source>
        <translation>cenário, comparação, antes e depois, seleção, quatro critérios, entraram, saíram</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/sensitivity.py"/>
        <source>sensitivity, robustness, thresholds, quotas, Latin hypercube, four criteria, firm, borderline</source>
        <translation>sensibilidade, robustez, limiares, cotas, hipercubo latino, quatro critérios, firme, limítrofe</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/delimitation_outputs.py"/>
        <source>small territory</source>
        <translation>território pequeno</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>study, report, territories, accessibility, prioritization, productive axes, complete, all in one</source>
        <translation>estudo, relatório, territórios, acessibilidade, priorização, eixos produtivos, completo, tudo em um</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/typology.py"/>
        <source>typology, types, cluster, k-means, Ward, silhouette, indicators, marginality, similar territories</source>
        <translation>tipologia, tipos, agrupamento, cluster, k-means, Ward, silhueta, indicadores, marginalização, territórios semelhantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>with {} in {}</source>
        <translation>com {} em {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_robustness.py"/>
        <source>without territory in {}</source>
        <translation>sem território em {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>{0:.0f} min to {1}, the only urban center it reaches.</source>
        <translation>{0:.0f} min até {1}, o único centro urbano que alcança.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>{0:.0f} min to {1}; the second choice, {2}, takes {3:.0f} min more.</source>
        <translation>{0:.0f} min até {1}; a segunda opção, {2}, leva {3:.0f} min a mais.</translation>
    </message>
    <message>
        <location filename="../processing/reports/zones_report.py"/>
        <source>{} (this run)</source>
        <translation>{} (esta execução)</translation>
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
        <translation>Células sem valor no ano descrito: {}; não entram em nenhum total e recebem um motivo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} families short</source>
        <translation>faltam {} famílias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>{} features of layer “{}” have no amount: they have a market but load no road.</source>
        <translation>Feições sem quantidade: {}, na camada “{}”; têm mercado, mas não carregam nenhuma via.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>{} features of layer “{}” send nothing: no market with a size above 0 can be reached.</source>
        <translation>Feições que não enviam nada, por não alcançarem nenhum mercado com tamanho maior que 0: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} functional territories, each around the urban center that is reached first.</source>
        <translation>Territórios funcionais: {}, cada um em torno do centro urbano alcançado em menos tempo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} inhabitants short</source>
        <translation>faltam {} habitantes</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>{} km of roads carry the products; the busiest {} km do half of the transport.</source>
        <translation>A produção circula por {} km de vias; os {} km mais carregados respondem por metade do transporte.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} localities could not be judged because data are missing.</source>
        <translation>Localidades que não puderam ser avaliadas por falta de dados: {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>{} localities have no population and count as places only, not as people.</source>
        <translation>Localidades sem população, que contam só como lugares, e não como pessoas: {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} localities with {} families were selected, out of {} localities.</source>
        <translation>Localidades selecionadas: {}, com {} famílias, de um total de {} localidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} m too far from the seat</source>
        <translation>{} m além do raio da sede</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>{} makes up {} of the production of all units.</source>
        <translation>O produto {} responde por {} da produção de todas as unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>{} markets of layer “{}” cannot be reached from any source.</source>
        <translation>Mercados que não podem ser alcançados a partir de nenhuma origem: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>{} markets of layer “{}” have no size above 0 and attract nothing.</source>
        <translation>Mercados sem tamanho maior que 0, que não atraem nada: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} more localities with {} families meet the criteria and wait for quota.</source>
        <translation>Localidades que atendem aos critérios e aguardam cota: {}, com {} famílias.</translation>
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
        <translation>Localidades com acesso viário a um centro urbano: {} de {}; sem acesso: {}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} pairs of unit and product have no shift-share; their reason is in the table.</source>
        <translation>Pares de unidade e produto sem análise shift-share: {}; o motivo está na tabela.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>{} places of production reach no market; layer corridor_sources says why.</source>
        <translation>Locais de produção que não alcançam nenhum mercado: {}; a camada corridor_sources diz por quê.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} production units under 20 ha short</source>
        <translation>faltam {} unidades produtivas com menos de 20 ha</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} products look like one spelled in several ways; they were not merged ({}).</source>
        <translation>Produtos que parecem um só, grafado de várias formas: {}; não foram unificados ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} rows of layer “{}” have no unit, product or year and were left out (rows {}).</source>
        <translation>Linhas sem unidade, produto ou ano, deixadas de fora: {}, na camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} rows of layer “{}” repeat a unit, product and year and were added up.</source>
        <translation>Linhas que repetem unidade, produto e ano, somadas: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/coverage.py"/>
        <source>{} sites were asked for, of {} candidates in layer “{}”, {} of which stay. Ask for a number in between.</source>
        <translation>Pontos de atendimento pedidos: {}, de um total de {} candidatos na camada “{}”, dos quais {} permanecem. Peça um número entre esses dois.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} territorial units are less than {} minutes nearer to their center than to the next one: look at them before deciding.</source>
        <translation>Unidades territoriais de vinculação incerta: {}, com menos de {} min de diferença entre seu centro e o seguinte; examine-as antes de decidir.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} territorial units have no territory; the column why of layer {} says the reason.</source>
        <translation>Unidades territoriais sem território: {}; a coluna why da camada {} informa o motivo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>{} to {} minutes</source>
        <translation>{} a {} minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>{} too far in the distance field</source>
        <translation>{} além do limite no campo de distância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} units have no row in the year {:g} ({}).</source>
        <translation>Unidades ausentes: {}, sem nenhuma linha no ano {:g} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>{} verdicts were changed by hand; layer verdicts says by whom and why.</source>
        <translation>Pareceres alterados manualmente: {}; a camada verdicts diz por quem e por quê.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>{} weighs {} times as much in {} as in all units together (location quotient).</source>
        <translation>O produto {} tem quociente locacional de {} em {}: pesa ali esse número de vezes o que pesa no conjunto das unidades.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_warnings.py"/>
        <source>{} yearly totals are at least 4 times above or below those of the years around them: check them ({}).</source>
        <translation>Totais anuais pelo menos 4 vezes acima ou abaixo dos anos vizinhos: {}; verifique-os ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>{}: {} of layer “{}” ({}).</source>
        <translation>{}: {}, na camada “{}” ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/funnel_report.py"/>
        <source>{}: {} of {}, and {} of the stage before.</source>
        <translation>{}: {} de {}, e {} da etapa anterior.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/functional_urban_areas.py"/>
        <source>“{}” must be above 0 and not more than 100.</source>
        <translation>“{}” deve ser maior que 0 e não superior a 100.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>“{}” needs the field “{}”. Choose it.</source>
        <translation>“{}” precisa do campo “{}”. Escolha-o.</translation>
    </message>
</context>
</TS>
