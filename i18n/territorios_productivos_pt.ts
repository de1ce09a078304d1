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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>1, true, yes or sí for the seats of municipalities.</source>
        <translation>1, true, yes, sí ou s para as sedes municipais.</translation>
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
        <translation>15.000 a 50.000 habitantes</translation>
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
        <translation>50.000 habitantes ou mais</translation>
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
        <translation>8, ou 16 com os movimentos do cavalo no xadrez: caminhos mais retos, com o dobro do tempo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>&lt;p&gt;A road layer ready to travel on: speed, direction, level and class in one form, and its drawing mended where you ask for it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Profiles.&lt;/b&gt; Automatic recognizes the fields of INEGI's Red Nacional de Caminos (TIPO_VIAL, CIRCULA, VELOCIDAD), OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) and Peru's MTC (CODRUTA, TRAYECTORI; it has no speed or direction, and you name its field of surface). A field given above goes before that of the profile. A layer already prepared keeps its columns.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Speeds.&lt;/b&gt; The road's own (text like 50 km/h or 30 mph is read), else that of its class, else the default; times the factor of its surface when a surface field is given, and of the season. Speeds by class and factors are assumptions for planning: paved 1, gravel 0.8, earth 0.6 in the dry season; 0.9, 0.65 and 0.4 in the rainy one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; The roads with their own columns and &lt;i&gt;speed_kmh&lt;/i&gt;, &lt;i&gt;direction&lt;/i&gt; (B both, FT as drawn, TF against, N closed), &lt;i&gt;level&lt;/i&gt;, &lt;i&gt;road_class&lt;/i&gt;, &lt;i&gt;speed_source&lt;/i&gt; (field, class, default) and &lt;i&gt;speed_factor&lt;/i&gt;. The log has a row for each change with its place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma camada de vias pronta para calcular deslocamentos: velocidade, sentido, nível e classe em um formato único, e o traçado reparado onde você indicar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perfis.&lt;/b&gt; O automático reconhece os campos da Red Nacional de Caminos do INEGI (TIPO_VIAL, CIRCULA, VELOCIDAD), do OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) e do MTC do Peru (CODRUTA, TRAYECTORI; não tem velocidade nem sentido, e é você quem indica o campo de revestimento). Um campo informado acima prevalece sobre o do perfil. Uma camada já preparada conserva suas colunas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Velocidades.&lt;/b&gt; A da própria via (textos como 50 km/h ou 30 mph são lidos); na falta dela, a da sua classe; e, por último, a padrão; multiplicada pelo fator do revestimento, quando se informa um campo de revestimento, e da estação. As velocidades por classe e os fatores são hipóteses de planejamento: pavimentada 1, cascalho 0.8, terra 0.6 na estação seca; 0.9, 0.65 e 0.4 na chuvosa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; As vias com suas próprias colunas e &lt;i&gt;speed_kmh&lt;/i&gt;, &lt;i&gt;direction&lt;/i&gt; (B nos dois sentidos, FT no sentido do traçado, TF no contrário, N fechada), &lt;i&gt;level&lt;/i&gt;, &lt;i&gt;road_class&lt;/i&gt;, &lt;i&gt;speed_source&lt;/i&gt; (field, class, default: campo, classe, padrão) e &lt;i&gt;speed_factor&lt;/i&gt;. O registro tem uma linha para cada alteração, com seu local.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>&lt;p&gt;Along which roads the production of each place goes to its market, and how much goes along each road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of sources with their amount (tons, value, families, in any one unit); points of markets with a code and, for Huff, a size above 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Each source sends its amount to the market of least time, or shares it among markets by Huff, S·t^−β / Σ S·t^−β. Every part goes along its path of least time; congestion is not considered. Points are tied to the nearest place along a road, which is cut there, so loads are exact. Time is by road plus the walks between points and roads; where the market is no farther than those walks, the trip is on foot and loads no road.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Roads: &lt;i&gt;load&lt;/i&gt; (in the unit of the amounts, both directions together), &lt;i&gt;load_km&lt;/i&gt; (load × km), &lt;i&gt;betweenness&lt;/i&gt; (paths between any source and any market along the road, halved: it does not depend on amounts). Sources: &lt;i&gt;market_id&lt;/i&gt; and, for Huff, the &lt;i&gt;share&lt;/i&gt; of the market that takes most, &lt;i&gt;total_min, drive_min, walk_min, road_km, delivered&lt;/i&gt;, and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, other_component, one_way_trap, no_attraction (no market with a size can be reached) or no_amount. Markets: &lt;i&gt;received, sources&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network, unreached, no_size. Flows: a row per source and market. Totals: amount × minutes by road (walks not included) and amount × km. What leaves the sources arrives, or is told to be undelivered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39, 81–90; Brandes (2008), Social Networks 30, 136–145.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Por quais vias a produção de cada local chega ao seu mercado e quanto passa por cada via.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe; pontos de origem com sua quantidade (toneladas, valor ou famílias, em uma única unidade de medida); pontos de mercado com código e, para Huff, tamanho maior que 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Cada origem envia sua quantidade ao mercado de menor tempo ou a reparte entre os mercados segundo Huff, S·t^−β / Σ S·t^−β. Cada parcela segue o caminho de menor tempo; o congestionamento não é considerado. Os pontos são ligados ao lugar mais próximo ao longo de uma via, que é cortada ali; por isso, as cargas são exatas. O tempo é o do percurso pelas vias mais o das caminhadas entre os pontos e as vias; quando o mercado não está mais longe do que essas caminhadas, o trajeto é feito a pé e não carrega nenhuma via.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Vias: &lt;i&gt;load&lt;/i&gt; (na unidade das quantidades, nos dois sentidos somados), &lt;i&gt;load_km&lt;/i&gt; (carga × km), &lt;i&gt;betweenness&lt;/i&gt; (caminhos entre qualquer origem e qualquer mercado que passam pela via, divididos por dois: não depende das quantidades). Origens: &lt;i&gt;market_id&lt;/i&gt; e, para Huff, a proporção (&lt;i&gt;share&lt;/i&gt;) do mercado que recebe a maior parte, &lt;i&gt;total_min, drive_min, walk_min, road_km, delivered&lt;/i&gt; e um motivo (&lt;i&gt;reason&lt;/i&gt;): no_geometry, off_network, other_component, one_way_trap, no_attraction (não se alcança nenhum mercado com tamanho) ou no_amount. Mercados: &lt;i&gt;received, sources&lt;/i&gt; e um motivo (&lt;i&gt;reason&lt;/i&gt;): no_geometry, off_network, unreached, no_size. Fluxos: uma linha por origem e mercado. Totais: quantidade × minutos pelas vias (sem as caminhadas) e quantidade × km. O que sai das origens chega ao destino ou é informado como não entregue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Huff (1963), Land Economics 39, 81–90; Brandes (2008), Social Networks 30, 136–145.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>&lt;p&gt;For each cell of a raster, the minutes to the urban center of least travel time, on foot over the land cover and by the roads.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A friction raster (minutes per meter), or land cover with walking speeds, slope or elevation, and roads as lines or as a raster of speeds. All rasters need one grid: the same reference system, size and cells. Points of centers; barriers that nobody passes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Roads replace the land cover of the cells they touch, in both directions. Slopes slow walkers down as in Tobler's formula: speed = v·exp(−3.5·|s + 0.05|), where v is the speed of the land cover on the easiest gradient (6 km/h for Tobler; on level ground people walk at 84 % of it) and s the tangent of the slope, or the gradient in the direction of travel. A step costs the mean friction of its cells times its length on the map; with 16 neighbors a knight's step counts the two cells it crosses as well. Cells without data, or with a friction or speed of 0 or less, are impassable. In geographic reference systems each row has its own cell size on the ellipsoid.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; &lt;i&gt;Travel time&lt;/i&gt;: minutes, no data (−9999) where no center is reached. &lt;i&gt;Nearest center of each cell&lt;/i&gt;: 1 for the first center of the layer, 2 for the second…; 0, no data, for none. &lt;i&gt;Centers with their number&lt;/i&gt; is its legend: &lt;i&gt;number, center_id, cells&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, outside_raster, impassable_cell, same_cell, or enclosed for a center that serves only a part cut off from the largest one. Localities: &lt;i&gt;center_id, total_min&lt;/i&gt; of the cell they lie in, and a &lt;i&gt;reason&lt;/i&gt; without a trip: no_geometry, outside_raster, impassable_cell, other_component (no center on their part of the raster) or beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Tobler (1993), NCGIA Technical Report 93-1; Ray and Ebener (2008), International Journal of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer and Sanders (2003), Journal of Algorithms 49, 114–152.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada célula de um raster, os minutos até o centro urbano de menor tempo de deslocamento, a pé sobre a cobertura da terra e pelas vias.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Um raster de fricção (minutos por metro), ou cobertura da terra com velocidades de caminhada, declividade ou altitude, e vias em linhas ou em raster de velocidades. Todos os rasters precisam de uma mesma grade: mesmo SRC, tamanho e células. Pontos de centros; barreiras que ninguém atravessa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; As vias substituem a cobertura da terra das células que tocam, nos dois sentidos. A declividade reduz a velocidade de quem caminha segundo a fórmula de Tobler: velocidade = v·exp(−3.5·|s + 0.05|), em que v é a velocidade da cobertura da terra na inclinação mais favorável (6 km/h em Tobler; em terreno plano caminha-se a 84 % dela) e s é a tangente da declividade ou a inclinação no sentido do deslocamento. Um passo custa a fricção média de suas células vezes seu comprimento no mapa; com 16 vizinhos, o passo do cavalo conta também as duas células que atravessa. Células sem dados, ou com fricção ou velocidade menor ou igual a 0, são intransitáveis. Em SRC geográficos, cada linha tem seu próprio tamanho de célula sobre o elipsoide.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; &lt;i&gt;Tempo de deslocamento&lt;/i&gt;: minutos; sem dados (−9999) onde não se alcança nenhum centro. &lt;i&gt;Centro mais próximo de cada célula&lt;/i&gt;: 1 para o primeiro centro da camada, 2 para o segundo…; 0, sem dados, para nenhum. &lt;i&gt;Centros com seu número&lt;/i&gt; é a sua legenda: &lt;i&gt;number, center_id, cells&lt;/i&gt; e um &lt;i&gt;reason&lt;/i&gt;: no_geometry, outside_raster, impassable_cell, same_cell, ou enclosed para um centro que atende apenas uma parte isolada da maior. Localidades: &lt;i&gt;center_id, total_min&lt;/i&gt; da célula em que estão e um &lt;i&gt;reason&lt;/i&gt; quando não há trajeto: no_geometry, outside_raster, impassable_cell, other_component (nenhum centro na sua parte do raster) ou beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Tobler (1993), NCGIA Technical Report 93-1; Ray e Ebener (2008), International Journal of Health Geographics 7:63; Weiss et al. (2018), Nature 553, 333–336; Meyer e Sanders (2003), Journal of Algorithms 49, 114–152.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>&lt;p&gt;For each locality, the urban center of least travel time: on foot to the road, by road, and on foot from the road to the center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class, points of localities and of centers. Layers may be in different reference systems.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Points are tied to the nearest place along a road, not to its nearest vertex; least time by Dijkstra's algorithm in the direction of travel. Localities farther from any road than the limit are off the network. Distances are on the ellipsoid of the project, unless it is set to none.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The localities with &lt;i&gt;center_id&lt;/i&gt;, &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;drive_min&lt;/i&gt;, &lt;i&gt;walk_min&lt;/i&gt;, &lt;i&gt;total_min&lt;/i&gt; (minutes), &lt;i&gt;road_km&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where there is no trip: no_geometry, off_network, other_component (no center on that part of the network), one_way_trap (roads lead there but not in the direction of travel) or beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada localidade, o centro urbano de menor tempo de deslocamento: a pé até a via, pela via, e a pé da via até o centro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe, pontos de localidades e de centros. As camadas podem estar em SRC diferentes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Os pontos são ligados ao lugar mais próximo ao longo de uma via, e não ao vértice mais próximo; o menor tempo é obtido pelo algoritmo de Dijkstra no sentido do deslocamento. As localidades mais distantes de qualquer via do que o limite ficam fora da rede. As distâncias são medidas sobre o elipsoide do projeto, a menos que este esteja definido como nenhum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; As localidades com &lt;i&gt;center_id&lt;/i&gt;, &lt;i&gt;rank&lt;/i&gt;, &lt;i&gt;drive_min&lt;/i&gt;, &lt;i&gt;walk_min&lt;/i&gt;, &lt;i&gt;total_min&lt;/i&gt; (minutos), &lt;i&gt;road_km&lt;/i&gt; e um motivo (&lt;i&gt;reason&lt;/i&gt;) onde não há trajeto: no_geometry, off_network, other_component (nenhum centro nessa parte da rede), one_way_trap (há vias que levam até lá, mas não no sentido do deslocamento) ou beyond_limit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs e van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>&lt;p&gt;Functional territories where there are no commuting flows: each municipality or locality belongs to the urban center it reaches first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Roads (or a table of travel times with &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; and &lt;i&gt;total_min&lt;/i&gt;), urban centers, and the units: polygons of municipalities, points of localities, or both. With both, the time of a municipality is the mean of its localities weighted by their population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Least travel time; units beyond the limit or without road are left unassigned, with the reason. Territories below the minimum population are dissolved, smallest first, and their units join the next center.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Units with &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;role&lt;/i&gt; (core, hinterland, reassigned, unassigned), the &lt;i&gt;second&lt;/i&gt; and &lt;i&gt;third&lt;/i&gt; choices, &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;margin&lt;/i&gt; (minutes to the second choice: certainty) and &lt;i&gt;why&lt;/i&gt;. Territories dissolved from the units, with their name, number of units and residents; for localities alone their outline is a hull. Columns of commuting methods stay empty: nothing here comes from flows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Cattaneo, Nelson and McMenomy (2021), PNAS 118(2), e2011990118.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Territórios funcionais onde não há dados de fluxos pendulares: cada município ou localidade pertence ao centro urbano que alcança em menos tempo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Vias (ou uma tabela de tempos de deslocamento com &lt;i&gt;origin_id&lt;/i&gt;, &lt;i&gt;dest_id&lt;/i&gt; e &lt;i&gt;total_min&lt;/i&gt;), centros urbanos e as unidades: polígonos de municípios, pontos de localidades, ou ambos. Com ambos, o tempo de um município é a média de suas localidades ponderada pela população.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Menor tempo de deslocamento; as unidades além do limite ou sem via ficam sem território, com o motivo. Os territórios abaixo da população mínima são desfeitos, começando pelo menor, e suas unidades passam ao centro seguinte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Unidades com &lt;i&gt;territory&lt;/i&gt;, &lt;i&gt;role&lt;/i&gt; (core, hinterland, reassigned, unassigned: núcleo, hinterlândia, reatribuída, sem território), a segunda e a terceira opções (&lt;i&gt;second&lt;/i&gt; e &lt;i&gt;third&lt;/i&gt;), &lt;i&gt;minutes&lt;/i&gt;, &lt;i&gt;margin&lt;/i&gt; (minutos até a segunda opção: grau de certeza) e &lt;i&gt;why&lt;/i&gt; (por quê). Territórios formados pela dissolução dos limites das unidades, com nome, número de unidades e população residente; quando há somente localidades, seu contorno é um fecho convexo. As colunas dos métodos baseados em deslocamento pendular ficam vazias: nada aqui provém de fluxos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Cattaneo, Nelson e McMenomy (2021), PNAS 118(2), e2011990118.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>&lt;p&gt;How much supply (jobs, physicians, school places, market sales) each place of demand has within reach, and how much of it per person.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points of demand with their population, points of supply with its amount, and roads, or an OD matrix (&lt;i&gt;origin_id, dest_id, total_min&lt;/i&gt;) with the codes of demand and supply.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; &lt;i&gt;cumulative&lt;/i&gt;: supply within the threshold. &lt;i&gt;gravity&lt;/i&gt;: Σ S·f(t), with f by the decay: power t^−β (a trip under a minute counts as one minute), exponential e^(−β·t), threshold (1 up to it) or zones. &lt;i&gt;e2sfca&lt;/i&gt;: supply per person; each supply is divided among the population of its catchment, each person by the same f, and each place adds up those ratios; the catchment ends at the threshold, with zones at the last zone. Then Σ population × e2sfca is the supply with population in its catchment.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; The demand with the three columns, in the unit of the supply (e2sfca: that unit per person), and a &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network or no_travel_time (then they are NULL), other_component, one_way_trap, beyond_limit or no_supply (no supply can be reached, none within the limits, or none above 0), no_population (indices are given; the place demands nothing).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs and Kumagai (1973), Socio-Economic Planning Sciences 7, 437–456; Luo and Wang (2003), Environment and Planning B 30, 865–884; Luo and Qi (2009), Health &amp; Place 15, 1100–1107.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quanta oferta (empregos, médicos, vagas escolares, vendas no mercado) cada local de demanda tem ao seu alcance, e quanto dela por pessoa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Pontos de demanda com sua população, pontos de oferta com sua quantidade, e vias ou uma matriz OD (&lt;i&gt;origin_id, dest_id, total_min&lt;/i&gt;) com os códigos de demanda e de oferta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; &lt;i&gt;cumulative&lt;/i&gt;: oferta dentro do limiar. &lt;i&gt;gravity&lt;/i&gt;: Σ S·f(t), com f segundo o decaimento: potência t^−β (um trajeto de menos de um minuto conta como um minuto), exponencial e^(−β·t), limiar (1 até ele) ou zonas. &lt;i&gt;e2sfca&lt;/i&gt;: oferta por pessoa; cada oferta é dividida pela população da sua área de influência, cada pessoa ponderada pela mesma f, e cada local soma essas razões; a área de influência termina no limiar ou, com zonas, na última zona. Assim, Σ população × e2sfca é a oferta com população em sua área de influência.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; A demanda com as três colunas, na unidade da oferta (e2sfca: essa unidade por pessoa), e um &lt;i&gt;reason&lt;/i&gt;: no_geometry, off_network ou no_travel_time (nesses casos são NULL), other_component, one_way_trap, beyond_limit ou no_supply (nenhuma oferta pode ser alcançada, nenhuma está dentro dos limites ou nenhuma é maior que 0), no_population (os índices são informados; o local não demanda nada).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs e Kumagai (1973), Socio-Economic Planning Sciences 7, 437–456; Luo e Wang (2003), Environment and Planning B 30, 865–884; Luo e Qi (2009), Health &amp; Place 15, 1100–1107.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>&lt;p&gt;Runs a whole study on one set of inputs: time to the nearest center, territories by travel time, the four criteria, specialization and corridors. Each step is an algorithm of this toolbox and can be repeated on its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Localities and roads are needed; with each of the others one more step is done, and the report says what was left out and why. Without urban centers, the municipal seats are taken. An input whose layer or field name contains the word &lt;i&gt;illustrative&lt;/i&gt; is labeled so in the report.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;, in the folder: &lt;i&gt;study.gpkg&lt;/i&gt; with every result and its style, &lt;i&gt;study.qgz&lt;/i&gt;, a QGIS project that opens on them, and &lt;i&gt;report/study.html&lt;/i&gt; with maps, charts and tables. Files of an earlier study in the folder are replaced only when the new one is complete.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Units.&lt;/b&gt; Minutes, kilometers, families and tons.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Executa um estudo completo com um único conjunto de dados de entrada: tempo até o centro mais próximo, territórios por tempo de deslocamento, os quatro critérios, especialização e corredores. Cada etapa é um algoritmo desta caixa de ferramentas e pode ser repetida separadamente.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Localidades e vias são necessárias; com cada uma das demais entradas, realiza-se mais uma etapa, e o relatório diz o que ficou de fora e por quê. Sem centros urbanos, usam-se as sedes municipais. Uma entrada cujo nome de camada ou de campo contenha a palavra &lt;i&gt;illustrative&lt;/i&gt; é identificada como ilustrativa no relatório.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas&lt;/b&gt;, na pasta: &lt;i&gt;study.gpkg&lt;/i&gt;, com todos os resultados e seus estilos; &lt;i&gt;study.qgz&lt;/i&gt;, um projeto do QGIS que os abre; e &lt;i&gt;report/study.html&lt;/i&gt;, com mapas, gráficos e tabelas. Os arquivos de um estudo anterior na mesma pasta só são substituídos quando o novo está completo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unidades.&lt;/b&gt; Minutos, quilômetros, famílias e toneladas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>&lt;p&gt;Travel time and distance by road between all pairs of origins and destinations, as a table or as straight lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Road lines with a speed (km/h) or a class; points of origins and of destinations, each with a code. Layers may be in different reference systems. “To the center” are trips to the destination, “From the center” trips from it to the origin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Dijkstra's algorithm from each point of the smaller layer. A trip is the walk to the road, the drive and the walk from the road, or only the walk where that is no farther. Rows are written as they come: memory does not grow with the number of pairs. With a Dask scheduler its workers (which need SciPy, not QGIS) do the searches, with the same results.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Output.&lt;/b&gt; &lt;i&gt;origin_id, dest_id, drive_min, walk_min, total_min&lt;/i&gt; (minutes), &lt;i&gt;road_km&lt;/i&gt; and a &lt;i&gt;reason&lt;/i&gt; where there is no trip: no_geometry or off_network (the origin), destination_no_geometry or destination_off_network, other_component (parts of the network that do not meet), one_way_trap (roads lead there but not in the direction of travel). Rows come by destination, or by origin where there are fewer origins.&lt;/p&gt;&lt;p&gt;With a longest trip or a number of nearest destinations, pairs beyond them and pairs without a trip are left out and counted; an origin left without any pair has one row with its reason (then also beyond_limit). With a number of nearest destinations, rows come by origin, nearest first, and memory grows with origins × that number.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tempo de deslocamento e distância pelas vias entre todos os pares de origens e destinos, em tabela ou em linhas retas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Linhas de vias com velocidade (km/h) ou classe; pontos de origem e de destino, cada um com um código. As camadas podem estar em SRC diferentes. “Para o centro” são trajetos até o destino; “A partir do centro”, trajetos do destino até a origem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Algoritmo de Dijkstra a partir de cada ponto da camada com menos pontos. Um trajeto é a caminhada até a via, o percurso de veículo e a caminhada a partir da via, ou somente a caminhada quando esta não é mais longa. As linhas são gravadas à medida que surgem: a memória não cresce com o número de pares. Com um escalonador Dask, as buscas são feitas por seus workers (que precisam do SciPy, não do QGIS), com os mesmos resultados.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saída.&lt;/b&gt; &lt;i&gt;origin_id, dest_id, drive_min, walk_min, total_min&lt;/i&gt; (minutos), &lt;i&gt;road_km&lt;/i&gt; e um &lt;i&gt;reason&lt;/i&gt; onde não há trajeto: no_geometry ou off_network (a origem), destination_no_geometry ou destination_off_network, other_component (partes da rede que não se encontram), one_way_trap (há vias até lá, mas não no sentido do deslocamento). As linhas vêm por destino, ou por origem quando há menos origens.&lt;/p&gt;&lt;p&gt;Com uma duração máxima do trajeto ou um número de destinos mais próximos, os pares além deles e os pares sem trajeto ficam de fora e são contados; uma origem que fica sem nenhum par tem uma linha com seu motivo (nesse caso, também beyond_limit). Com um número de destinos mais próximos, as linhas vêm por origem, começando pelo mais próximo, e a memória cresce com origens × esse número.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs e van Wee (2004), Journal of Transport Geography 12, 127–140.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>&lt;p&gt;What would make a road layer give wrong routes, each problem as a point with its reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reasons.&lt;/b&gt; &lt;i&gt;gap&lt;/i&gt;: a dead end close to another road. &lt;i&gt;unsplit_junction&lt;/i&gt;: a road ends on another that has no vertex there. &lt;i&gt;crossing_without_vertex&lt;/i&gt;: roads of one level cross and do not join; it is right at an overpass. &lt;i&gt;false_junction&lt;/i&gt;: roads of different levels share a vertex. &lt;i&gt;isolated_component&lt;/i&gt;: roads not connected with the longest part of the network, at the place nearest to it. &lt;i&gt;duplicate&lt;/i&gt;: drawn twice. &lt;i&gt;bad_speed&lt;/i&gt;: NULL, text, 0, negative or above 200 km/h. &lt;i&gt;unknown_direction&lt;/i&gt;, &lt;i&gt;zero_length&lt;/i&gt;, &lt;i&gt;no_geometry&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Problems with &lt;i&gt;component&lt;/i&gt; (1 is the longest), &lt;i&gt;distance_m&lt;/i&gt; (meters to the other road or to the longest part), &lt;i&gt;road_id&lt;/i&gt;, &lt;i&gt;other_id&lt;/i&gt; and &lt;i&gt;detail&lt;/i&gt;. Components: the connected parts with &lt;i&gt;length_km&lt;/i&gt;. The report counts everything in one page. Speed by class, snapping and walking have no effect here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Neis, Zielstra and Zipf (2012), Future Internet 4, 1–21.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O que faria uma camada de vias produzir rotas erradas, cada problema como um ponto com seu motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Motivos.&lt;/b&gt; &lt;i&gt;gap&lt;/i&gt;: uma ponta solta perto de outra via. &lt;i&gt;unsplit_junction&lt;/i&gt;: uma via termina sobre outra que não tem vértice ali. &lt;i&gt;crossing_without_vertex&lt;/i&gt;: vias do mesmo nível se cruzam e não se conectam; em um viaduto, isso é correto. &lt;i&gt;false_junction&lt;/i&gt;: vias de níveis diferentes compartilham um vértice. &lt;i&gt;isolated_component&lt;/i&gt;: vias não conectadas à parte mais longa da rede, no lugar mais próximo dela. &lt;i&gt;duplicate&lt;/i&gt;: desenhada duas vezes. &lt;i&gt;bad_speed&lt;/i&gt;: NULL, texto, 0, negativa ou superior a 200 km/h. &lt;i&gt;unknown_direction&lt;/i&gt;, &lt;i&gt;zero_length&lt;/i&gt;, &lt;i&gt;no_geometry&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Problemas com &lt;i&gt;component&lt;/i&gt; (1 é a mais longa), &lt;i&gt;distance_m&lt;/i&gt; (metros até a outra via ou até a parte mais longa), &lt;i&gt;road_id&lt;/i&gt;, &lt;i&gt;other_id&lt;/i&gt; e &lt;i&gt;detail&lt;/i&gt;. Componentes: as partes conectadas com &lt;i&gt;length_km&lt;/i&gt;. O relatório conta tudo em uma página. A velocidade por classe, a ligação dos pontos às vias e a caminhada não têm efeito aqui.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Neis, Zielstra e Zipf (2012), Future Internet 4, 1–21.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>&lt;p&gt;Which localities a program attends first, and exactly why each one is in or out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criteria&lt;/b&gt; (all strict: equality fails). 1) The program operates and production units under 20 ha per household exceed the ratio. 2) Territories are ranked within their state by the families of the localities that meet 1 and exceed the population floor. 3) Localities that meet 1, nearer to a municipal seat than the radius and with more families than the floor are eligible. 4) They are taken by decreasing families (ties: population, then code) until the quotas of territory and state are covered; territories too dispersed are passed over.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; Points of localities with their code, municipality, state, territory, population, households, production units under 20 ha, program families and whether they are a municipal seat. Optional quotas: a table with &lt;i&gt;level&lt;/i&gt; (territory or state), &lt;i&gt;code&lt;/i&gt; and &lt;i&gt;quota&lt;/i&gt;. Optional decisions by hand: a table with &lt;i&gt;code&lt;/i&gt;, &lt;i&gt;decision&lt;/i&gt; (include or exclude), &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;date&lt;/i&gt; and &lt;i&gt;reason&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Every locality with its &lt;i&gt;verdict&lt;/i&gt; (the first criterion it fails), all its &lt;i&gt;failures&lt;/i&gt;, its margins (positive is good: ratio, meters, families), its rank and cumulative families within the territory, and an &lt;i&gt;advice&lt;/i&gt; that says what would change the verdict. &lt;i&gt;final_verdict&lt;/i&gt; and &lt;i&gt;selected&lt;/i&gt; include the decisions by hand, which never hide the verdict of the rules. NULL is never 0: missing data are said to be missing. Also the ranking of territories and the summary of localities by state.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais localidades um programa atende primeiro e exatamente por que cada uma entra ou fica de fora.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Critérios&lt;/b&gt; (todos estritos: a igualdade não basta). 1) O programa opera na localidade e a razão entre unidades produtivas com menos de 20 ha e domicílios supera o limite. 2) Os territórios são ordenados dentro do seu estado pelas famílias das localidades que atendem ao critério 1 e superam o piso de população. 3) São elegíveis as localidades que atendem ao critério 1, estão mais perto de uma sede municipal do que o raio e têm mais famílias do que o piso. 4) São selecionadas em ordem decrescente de famílias (desempate: população e, depois, código) até cobrir as cotas do território e do estado; os territórios dispersos demais são preteridos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Pontos de localidades com código, município, estado, território, população, domicílios, unidades produtivas com menos de 20 ha, famílias atendidas pelo programa e indicação de sede municipal. Cotas opcionais: uma tabela com &lt;i&gt;level&lt;/i&gt; (território ou estado), &lt;i&gt;code&lt;/i&gt; e &lt;i&gt;quota&lt;/i&gt;. Decisões manuais opcionais: uma tabela com &lt;i&gt;code&lt;/i&gt;, &lt;i&gt;decision&lt;/i&gt; (incluir ou excluir), &lt;i&gt;author&lt;/i&gt;, &lt;i&gt;date&lt;/i&gt; e &lt;i&gt;reason&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Todas as localidades com seu parecer (&lt;i&gt;verdict&lt;/i&gt;, o primeiro critério que não atendem), todos os critérios não atendidos (&lt;i&gt;failures&lt;/i&gt;), suas margens (valor positivo é favorável: razão, metros, famílias), sua posição e as famílias acumuladas no território, e uma recomendação (&lt;i&gt;advice&lt;/i&gt;) que diz o que mudaria o parecer. &lt;i&gt;final_verdict&lt;/i&gt; e &lt;i&gt;selected&lt;/i&gt; incorporam as decisões manuais, que nunca ocultam o parecer das regras. NULL nunca é 0: os dados ausentes são informados como ausentes. Inclui também o ranking dos territórios e o resumo de localidades por estado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>&lt;p&gt;Which products carry the economy of each unit (municipality, territory), how varied it is, and why its production changed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Inputs.&lt;/b&gt; A table with one row per unit, product and (optionally) year, and its value: production, sales or employment, all in one unit of measure. Values of different kinds (tons, hectares, pesos) or a total beside its parts must not be mixed: filter the table first. Repeated rows are added up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt; Location quotient (x_ij/x_i)/(x_j/x): 2 means that the product weighs twice as much in the unit as in all units. It explodes in tiny places: look at it beside the share and the mass. Cells and units below the least mass stay in the tables and in the totals, flagged &lt;i&gt;below_min_mass&lt;/i&gt;. Hachman 1/Σ LQ·s, from 0 to 1 = as all units; Herfindahl Σ s², 1 = one product; Krugman Σ|s − s̄|, from 0 = as all units to 2. Shift-share from the base year: e·G, e·(g_j − G) and e·(g_ij − g_j), which add up to the change; pairs without both ends are in no growth and carry a reason.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Outputs.&lt;/b&gt; Quotients: &lt;i&gt;unit, product, value, share, reference&lt;/i&gt; (share in all units)&lt;i&gt;, lq, mass&lt;/i&gt; (production of the unit)&lt;i&gt;, below_min_mass, reason&lt;/i&gt;. Units: &lt;i&gt;mass, products, hachman, hhi, krugman, main_product&lt;/i&gt; (largest share)&lt;i&gt;, top_product&lt;/i&gt; (largest quotient above 1 not flagged). Shift-share: &lt;i&gt;change, national, mix, regional&lt;/i&gt;, in the unit of the values. The log tells repeated rows, products spelled in several ways (never merged), units without a year, and yearly totals at least 4 times above or below their neighbors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Source.&lt;/b&gt; Isard (1960), Methods of Regional Analysis, chapter 7; Hirschman (1964), American Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quais produtos sustentam a economia de cada unidade (município, território), quão diversificada ela é e por que sua produção mudou.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entradas.&lt;/b&gt; Uma tabela com uma linha por unidade, produto e (opcionalmente) ano, e seu valor: produção, vendas ou emprego, tudo em uma única unidade de medida. Não se devem misturar valores de natureza distinta (toneladas, hectares, reais) nem um total com suas partes: filtre a tabela antes. As linhas repetidas são somadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método.&lt;/b&gt; Quociente locacional (x_ij/x_i)/(x_j/x): 2 significa que o produto pesa na unidade o dobro do que pesa no conjunto das unidades. Ele dispara em lugares muito pequenos: analise-o junto com a participação e a massa. As células e unidades abaixo da massa mínima permanecem nas tabelas e nos totais, marcadas em &lt;i&gt;below_min_mass&lt;/i&gt;. Hachman 1/Σ LQ·s, de 0 a 1 = como o conjunto das unidades; Herfindahl Σ s², 1 = um só produto; Krugman Σ|s − s̄|, de 0 = como o conjunto das unidades a 2. Análise estrutural-diferencial (shift-share) a partir do ano-base: e·G, e·(g_j − G) e e·(g_ij − g_j), que somam a variação total; os pares sem valor em um dos dois anos não entram em nenhum crescimento e recebem um motivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Saídas.&lt;/b&gt; Quocientes: &lt;i&gt;unit, product, value, share, reference&lt;/i&gt; (participação no conjunto das unidades)&lt;i&gt;, lq, mass&lt;/i&gt; (produção da unidade)&lt;i&gt;, below_min_mass, reason&lt;/i&gt;. Unidades: &lt;i&gt;mass, products, hachman, hhi, krugman, main_product&lt;/i&gt; (maior participação)&lt;i&gt;, top_product&lt;/i&gt; (maior quociente acima de 1, entre os não marcados). Shift-share: &lt;i&gt;change, national, mix, regional&lt;/i&gt;, na unidade dos valores. O registro de execução informa linhas repetidas, produtos grafados de várias formas (nunca unificados), unidades sem dados em algum ano e totais anuais pelo menos 4 vezes acima ou abaixo dos anos vizinhos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fonte.&lt;/b&gt; Isard (1960), Methods of Regional Analysis, capítulo 7; Hirschman (1964), American Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>A class field without a speed table has no effect: all {} roads at {:g} km/h.</source>
        <translation>Um campo de classe sem tabela de velocidades não tem efeito: todas as vias ({}) ficam a {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>A dead end closer than this to another road of its level is a gap.</source>
        <translation>Uma ponta solta a menos desta distância de outra via do mesmo nível é uma lacuna.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>A page with the counts of problems and parts.</source>
        <translation>Uma página com as contagens de problemas e de partes.</translation>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>A row for each change: road, what, before, after and where.</source>
        <translation>Uma linha para cada alteração: via, o quê, antes, depois e onde.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>A territory whose localities are more spread out is passed over. Empty: not considered.</source>
        <translation>Um território cujas localidades estejam mais dispersas é preterido. Vazio: não se considera.</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Added to the gradient of roads.</source>
        <translation>Somado à inclinação das vias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Address of a Dask cluster, for example tcp://10.0.0.5:8786. Empty calculates on this machine.</source>
        <translation>Endereço de um cluster Dask, por exemplo tcp://10.0.0.5:8786. Vazio calcula neste computador.</translation>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Amount of supply</source>
        <translation>Quantidade de oferta</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Amount × minutes by road</source>
        <translation>Quantidade × minutos pelas vias</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Amounts are in the units of the field {}.</source>
        <translation>As quantidades estão nas unidades do campo {}.</translation>
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
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Area that depends on it</source>
        <translation>Área dependente do centro</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>As given</source>
        <translation>Como fornecidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Below the least mass</source>
        <translation>Abaixo da massa mínima</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Betweenness</source>
        <translation>Intermediação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>By default the latest year of the table.</source>
        <translation>Por padrão, o ano mais recente da tabela.</translation>
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
        <location filename="../processing/algorithms/base.py"/>
        <source>Canceled: nothing was written.</source>
        <translation>Cancelado: nada foi gravado.</translation>
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
        <translation>Código do centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Center name</source>
        <translation>Nome do centro</translation>
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
        <translation>Os centros além deste tempo não são informados; o motivo é beyond_limit.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
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
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Changes to the roads</source>
        <translation>Alterações nas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Choose the distance field, or another way to measure the distance.</source>
        <translation>Escolha o campo de distância ou outra forma de medir a distância.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Choose the field that marks the municipal seats, or a distance field.</source>
        <translation>Escolha o campo que marca as sedes municipais, ou um campo de distância.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Choose the field with the code of the localities, or of their municipality.</source>
        <translation>Escolha o campo com o código das localidades ou do município a que pertencem.</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Choose the year field, or leave the years empty.</source>
        <translation>Escolha o campo de ano ou deixe os anos em branco.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Class of each road, to take its speed from the table below.</source>
        <translation>Classe de cada via, para obter sua velocidade na tabela abaixo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Classes, as numbers, whose walking speed the table below gives.</source>
        <translation>Classes, em números, cuja velocidade de caminhada consta da tabela abaixo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Close gaps</source>
        <translation>Fechar lacunas</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Code that identifies each origin in the output.</source>
        <translation>Código que identifica cada origem na saída.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Codes one digit short: {} in field “{}” of layer “{}” (first: {}); a leading zero may be lost.</source>
        <translation>Códigos com um dígito a menos: {}, no campo “{}” da camada “{}” (primeiros: {}); pode ter-se perdido um zero à esquerda.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_times.py"/>
        <source>Codes that had lost leading zeros and were matched: {} of layer “{}”.</source>
        <translation>Códigos que haviam perdido zeros à esquerda e foram reconhecidos: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Codes that had lost leading zeros and were matched: {} of table “{}”.</source>
        <translation>Códigos que haviam perdido zeros à esquerda e foram reconhecidos: {}, na tabela “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Cohesion</source>
        <translation>Coesão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Commuters</source>
        <translation>Pessoas em deslocamento pendular</translation>
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
        <translation>Partes conectadas: {}; a mais longa tem {:.1f} de {:.1f} km.</translation>
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
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Cover: take the one that crosses it, then stop</source>
        <translation>Cobrir: incluir a que ultrapassa a cota e parar</translation>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Decisions by hand</source>
        <translation>Decisões manuais</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Decisions for localities that do not exist: {} of table “{}” ({}).</source>
        <translation>Decisões sobre localidades inexistentes: {}, na tabela “{}” ({}).</translation>
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
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Denominator of the ratio</source>
        <translation>Denominador da razão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Destination code</source>
        <translation>Código do destino</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Diagnose roads</source>
        <translation>Diagnosticar vias</translation>
    </message>
    <message>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Diagnosis of the roads</source>
        <translation>Diagnóstico das vias</translation>
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
        <translation>Sentido do tráfego: B, FT e TF; 0, 1 e -1; yes, no e -1; DOS SENTIDOS e UN SENTIDO. Outros códigos são informados e tratados como mão dupla.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Dispersion (m)</source>
        <translation>Dispersão (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Dispersion measure</source>
        <translation>Medida de dispersão</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Distance (m)</source>
        <translation>Distância (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Distance field</source>
        <translation>Campo de distância</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Distance is measured to</source>
        <translation>Distância medida até</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Distance to the seat already measured; only when the distance comes from a field.</source>
        <translation>Distância até a sede já medida; somente quando a distância provém de um campo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Distance to the seat below (m)</source>
        <translation>Distância até a sede menor que (m)</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Do not exceed: try the next smaller one</source>
        <translation>Não exceder: tentar a menor seguinte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Draw a line for each pair</source>
        <translation>Desenhar uma linha para cada par</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Ellipsoidal</source>
        <translation>Elipsoidal</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Every center is beyond the limit</source>
        <translation>Todos os centros estão além do limite</translation>
    </message>
    <message>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Excluded by hand</source>
        <translation>Excluída manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Exponent of time (Huff)</source>
        <translation>Expoente do tempo (Huff)</translation>
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
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Factor of surface and season</source>
        <translation>Fator de revestimento e estação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families</source>
        <translation>Famílias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Families a locality must exceed.</source>
        <translation>Número de famílias que uma localidade deve superar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Families that rank it</source>
        <translation>Famílias que definem a posição</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Families the program attends in the locality.</source>
        <translation>Famílias atendidas pelo programa na localidade.</translation>
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
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Field of the layer above.</source>
        <translation>Campo da camada acima.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Field “decision” of table “{}” must say include or exclude (rows {}).</source>
        <translation>O campo “decision” da tabela “{}” deve conter incluir ou excluir (linhas {}).</translation>
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
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” has no code in {} rows (first: {}). Fill them in.</source>
        <translation>O campo “{}” da camada “{}” tem linhas sem código: {} (primeiras: {}). Preencha-as.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Field “{}” of layer “{}” holds text where numbers are needed (first: {}). Choose another field.</source>
        <translation>O campo “{}” da camada “{}” contém texto onde são necessários números (primeiros: {}). Escolha outro campo.</translation>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Flows from source to market</source>
        <translation>Fluxos da origem ao mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Folder of the study</source>
        <translation>Pasta do estudo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Four criteria of Territorios Productivos</source>
        <translation>Quatro critérios do Programa Territorios Productivos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Friction (minutes per meter)</source>
        <translation>Fricção (minutos por metro)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>From a field</source>
        <translation>De um campo</translation>
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
        <location filename="../resources/reports/study.html.j2"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Functional territory of each locality.</source>
        <translation>Território funcional de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <source>Gaps closed</source>
        <translation>Lacunas fechadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
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
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Give a friction raster, or land cover with its walking speeds.</source>
        <translation>Informe um raster de fricção ou a cobertura da terra com suas velocidades de caminhada.</translation>
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
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Give the roads or a table of travel times, one of the two.</source>
        <translation>Informe as vias ou uma tabela de tempos de deslocamento: somente uma das duas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Give the roads or an OD matrix, one of the two.</source>
        <translation>Informe as vias ou uma matriz OD, apenas uma das duas.</translation>
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
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Grade of each road (OpenStreetMap's layer): vertices inside lines of different levels do not join, so that an overpass does not meet the road below.</source>
        <translation>Nível de cada via (layer do OpenStreetMap): os vértices internos de linhas de níveis diferentes não se conectam, para que um viaduto não se ligue à via que passa por baixo.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Hachman index</source>
        <translation>Índice de Hachman</translation>
    </message>
    <message>
        <location filename="../processing/reports/access_section.py"/>
        <source>Half of the people live within {} minutes of a center; {} people ({}) live more than {} minutes away.</source>
        <translation>Metade da população vive a até {} min de um centro; uma população de {} pessoas ({}) vive a mais de {} min.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Herfindahl–Hirschman index</source>
        <translation>Índice de Herfindahl–Hirschman</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Highest quotient</source>
        <translation>Maior quociente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Households</source>
        <translation>Domicílios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Households; 0 counts as missing.</source>
        <translation>Domicílios; 0 é tratado como dado ausente.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>How many nearest centers to give; each is a row with its rank.</source>
        <translation>Quantos centros mais próximos fornecer; cada um é uma linha com sua posição.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>How much a place counts as it gets farther, in gravity and e2sfca.</source>
        <translation>Quanto um local conta à medida que fica mais distante, em gravity e e2sfca.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>How the spread of the localities to be taken in a territory is measured.</source>
        <translation>Como se mede a dispersão das localidades a selecionar em um território.</translation>
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
        <location filename="../resources/reports/study.html.j2"/>
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
        <location filename="../resources/styles/verdict.qml"/>
        <source>Included by hand</source>
        <translation>Incluída manualmente</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Inhabitants a locality must exceed to count in the ranking of territories.</source>
        <translation>Número de habitantes que uma localidade deve superar para contar no ranking dos territórios.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Inhabitants or sales of each market; Huff needs it. A market of size 0 attracts nothing.</source>
        <translation>Habitantes ou vendas de cada mercado; Huff precisa deste dado. Um mercado de tamanho 0 não atrai nada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Instead of roads: a table with origin_id, dest_id and total_min (minutes).</source>
        <translation>Em vez das vias: uma tabela com origin_id, dest_id e total_min (minutos).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Is municipal seat</source>
        <translation>É sede municipal</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Join crossings of one level</source>
        <translation>Conectar cruzamentos do mesmo nível</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>Joined from a dissolved territory</source>
        <translation>Proveniente de um território desfeito</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Joining tolerance (m)</source>
        <translation>Tolerância de conexão (m)</translation>
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
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Kilometers</source>
        <translation>Quilômetros</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Kilometers by road</source>
        <translation>Quilômetros pelas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Kilometers of road with load</source>
        <translation>Quilômetros de vias com carga</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Kilometers to the seat</source>
        <translation>Quilômetros até a sede</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Largest dispersion (m)</source>
        <translation>Dispersão máxima (m)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Largest distance between two</source>
        <translation>Maior distância entre duas localidades</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Largest producer</source>
        <translation>Maior produtor</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.</source>
        <translation>A camada “{}” não tem sistema de referência de coordenadas. Defina-o em Camada ▸ SRC da camada e execute novamente.</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Layer “{}” has no field “{}”. Choose one of its fields: {}.</source>
        <translation>A camada “{}” não tem o campo “{}”. Escolha um de seus campos: {}.</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../resources/reports/study.html.j2"/>
        <source>Least travel time by road, plus walking to and from the road. Dijkstra (1959); Geurs and van Wee (2004).</source>
        <translation>Menor tempo de deslocamento pelas vias, mais as caminhadas até a via e a partir dela. Dijkstra (1959); Geurs e van Wee (2004).</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Lines burned over the land cover with their speed; the fastest where several share a cell.</source>
        <translation>Linhas gravadas sobre a cobertura da terra com sua velocidade; a mais rápida quando várias compartilham uma célula.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Lines of the road network. Roads join where they end or share a vertex.</source>
        <translation>Linhas da rede viária. As vias se conectam onde terminam ou compartilham um vértice.</translation>
    </message>
    <message>
        <location filename="../ui/sample_project.py"/>
        <source>Livestock production by locality (illustrative)</source>
        <translation>Produção pecuária por localidade (ilustrativa)</translation>
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
        <translation>Localidades (domicílios, unidades produtivas e famílias são ilustrativos)</translation>
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
        <location filename="../processing/algorithms/territories/travel_times.py"/>
        <source>Localities in no municipality: {}, by the codes of layer “{}” (rows {}).</source>
        <translation>Localidades fora de todos os municípios: {}, segundo a camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities not judged for missing data</source>
        <translation>Localidades não avaliadas por falta de dados</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Localities that could not be judged: {} ({}).</source>
        <translation>Localidades que não puderam ser avaliadas: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Localities that reach a center</source>
        <translation>Localidades que alcançam um centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Localities that reach none</source>
        <translation>Localidades que não alcançam nenhum centro</translation>
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
        <location filename="../processing/reports/access_section.py"/>
        <source>Localities without access, by reason</source>
        <translation>Localidades sem acesso, por motivo</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Localities, families and people by verdict</source>
        <translation>Localidades, famílias e população por parecer</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Locality</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Locality code</source>
        <translation>Código da localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Locality name</source>
        <translation>Nome da localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Longest time (minutes)</source>
        <translation>Tempo máximo (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Longest trip (minutes)</source>
        <translation>Duração máxima do trajeto (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Longest trip for cumulative and for the catchments.</source>
        <translation>Duração máxima do trajeto para cumulative e para as áreas de influência.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Longest trip within a territory (minutes)</source>
        <translation>Trajeto máximo dentro de um território (minutos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>MTC Peru</source>
        <translation>MTC do Peru</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>Main product</source>
        <translation>Produto principal</translation>
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
        <source>Margin to the second choice (min)</source>
        <translation>Margem até a segunda opção (min)</translation>
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
        <translation>Código do mercado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Market size</source>
        <translation>Tamanho do mercado</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Mean edge of the minimum spanning tree</source>
        <translation>Aresta média da árvore geradora mínima</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Mean minutes to the center</source>
        <translation>Média de minutos até o centro</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <source>Meters to the seat</source>
        <translation>Metros até a sede</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Meters, or the units of the distance field.</source>
        <translation>Metros, ou as unidades do campo de distância.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>Method and sources</source>
        <translation>Método e fontes</translation>
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
        <translation>Minutos pelas vias</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Minutes on foot</source>
        <translation>Minutos a pé</translation>
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
        <location filename="../resources/styles/verdict.qml"/>
        <source>Missing data</source>
        <translation>Dados ausentes</translation>
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
        <translation>Mais de 120 minutos</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>More than {}</source>
        <translation>Mais de {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../ui/sample_project.py"/>
        <source>Municipalities</source>
        <translation>Municípios</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Municipalities without a seat among the localities: {} ({}).</source>
        <translation>Municípios sem sede entre as localidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Municipality</source>
        <translation>Município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Municipality code</source>
        <translation>Código do município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Municipality code (polygons)</source>
        <translation>Código do município (polígonos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Municipality code of the locality</source>
        <translation>Código do município da localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Municipality of each locality.</source>
        <translation>Município de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Name or code of the product or activity.</source>
        <translation>Nome ou código do produto ou da atividade.</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Nearest seat of the territory</source>
        <translation>Sede do território mais próxima</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Negative values, which count as missing: {} of field “{}” of layer “{}” (rows {}).</source>
        <translation>Valores negativos, tratados como ausentes: {}, no campo “{}” da camada “{}” (linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Neighbors</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/travel_time_surface.py"/>
        <source>Neighbors must be 8 or 16.</source>
        <translation>Os vizinhos devem ser 8 ou 16.</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>New study…</source>
        <translation>Novo estudo…</translation>
    </message>
    <message>
        <location filename="../resources/styles/desire_lines.qml"/>
        <location filename="../resources/styles/travel_time.qml"/>
        <source>No access by road</source>
        <translation>Sem acesso viário</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>No center of layer “{}” lies on a cell that can be passed: of {} centers, {} are outside the raster and {} on no data, impassable cells or barriers. Check that both layers cover the same region.</source>
        <translation>Nenhum centro da camada “{}” está sobre uma célula transitável. Centros: {}; fora do raster: {}; sobre células sem dados, intransitáveis ou com barreiras: {}. Verifique se as duas camadas cobrem a mesma região.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>No eligible locality</source>
        <translation>Nenhuma localidade elegível</translation>
    </message>
    <message>
        <location filename="../resources/styles/corridor_roads.qml"/>
        <source>No load</source>
        <translation>Sem carga</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>No market of layer “{}” has a size above 0 in field “{}”. Choose another field, or the nearest market.</source>
        <translation>Nenhum mercado da camada “{}” tem tamanho maior que 0 no campo “{}”. Escolha outro campo ou a opção do mercado mais próximo.</translation>
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
        <location filename="../processing/layers/roads.py"/>
        <source>No speed or class field given: all roads at {:g} km/h.</source>
        <translation>Não foi informado campo de velocidade nem de classe: todas as vias a {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../resources/styles/access.qml"/>
        <source>No supply within reach</source>
        <translation>Nenhuma oferta ao alcance</translation>
    </message>
    <message>
        <location filename="../resources/styles/territory_units.qml"/>
        <location filename="../resources/styles/territory_units_points.qml"/>
        <source>No territory</source>
        <translation>Sem território</translation>
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
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: one-way roads do not let it reach an urban center.</source>
        <translation>Sem território: vias de mão única não permitem alcançar um centro urbano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_sentences.py"/>
        <source>No territory: too far from any road.</source>
        <translation>Sem território: longe demais de qualquer via.</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Number in the raster</source>
        <translation>Número no raster</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Number of production units with less than 20 hectares.</source>
        <translation>Número de unidades produtivas com menos de 20 hectares.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Number of the other road</source>
        <translation>Número da outra via</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Number of the road in its layer</source>
        <translation>Feição da via</translation>
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
        <translation>Entre mercados igualmente próximos, usa-se o primeiro da camada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Of the power (empty: 1) or of the exponential, per minute (empty: 0.05).</source>
        <translation>Da potência (vazio: 1) ou da exponencial, por minuto (vazio: 0.05).</translation>
    </message>
    <message>
        <location filename="../processing/dependencies.py"/>
        <source>On Debian or Ubuntu run: sudo apt install {}</source>
        <translation>No Debian ou no Ubuntu, execute: sudo apt install {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>On the ellipsoid, on the plane of the layer's reference system (in meters), or already measured, for example by road.</source>
        <translation>Sobre o elipsoide, sobre o plano do SRC da camada (em metros) ou já medida, por exemplo, pelas vias.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>One row per pair. For millions of pairs choose a file: a temporary layer stays in memory.</source>
        <translation>Uma linha por par. Para milhões de pares, escolha um arquivo: uma camada temporária fica na memória.</translation>
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
        <location filename="../processing/reports/access_section.py"/>
        <source>One-way roads do not let it through</source>
        <translation>Vias de mão única impedem o trajeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Only for an OD matrix: the codes that it holds.</source>
        <translation>Somente para uma matriz OD: os códigos que ela contém.</translation>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origin code</source>
        <translation>Código da origem</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Origins</source>
        <translation>Origens</translation>
    </message>
    <message>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Other problems</source>
        <translation>Outros problemas</translation>
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
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Pairs that have no row</source>
        <translation>Pares que não têm linha</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Parameters, version and hash of the inputs (JSON)</source>
        <translation>Parâmetros, versão e hash dos dados de entrada (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/problem_sentences.py"/>
        <location filename="../resources/styles/road_parts.qml"/>
        <location filename="../resources/styles/road_problems.qml"/>
        <source>Parts not connected with the longest one</source>
        <translation>Partes não conectadas à mais longa</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Passable cells that reach none</source>
        <translation>Células transitáveis que não alcançam nenhum centro</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Pieces of road with load or betweenness.</source>
        <translation>Trechos de via com carga ou intermediação.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/algorithms/study/study_layers.py"/>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places that are not in the OD matrix with a time: {} of layer “{}”.</source>
        <translation>Locais que não constam da matriz OD com um tempo: {}, na camada “{}”.</translation>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places with supply within reach</source>
        <translation>Locais com oferta ao alcance</translation>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>Places without a supply above 0: {} of layer “{}”.</source>
        <translation>Locais sem oferta maior que 0: {}, na camada “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Planar</source>
        <translation>Plana</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Planar distance needs a projected reference system; layer “{}” is in degrees. Reproject it or choose the ellipsoidal distance.</source>
        <translation>A distância plana exige um SRC projetado; a camada “{}” está em graus. Reprojete-a ou escolha a distância elipsoidal.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <source>Points from which people travel.</source>
        <translation>Pontos de onde as pessoas partem.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Points of localities, municipal seats included.</source>
        <translation>Pontos das localidades, incluídas as sedes municipais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Points that take the time of the cell they lie in.</source>
        <translation>Pontos que recebem o tempo da célula em que estão.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Points where production is sold: urban centers, collection or processing plants.</source>
        <translation>Pontos onde a produção é vendida: centros urbanos, locais de coleta ou de beneficiamento.</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Population</source>
        <translation>População</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Population above</source>
        <translation>População maior que</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Population floor applies to</source>
        <translation>Aplicação do piso de população</translation>
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
        <translation>Problemas das vias</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Production table</source>
        <translation>Tabela de produção</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Production: municipality</source>
        <translation>Produção: município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Production: product</source>
        <translation>Produção: produto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Production: value</source>
        <translation>Produção: valor</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/study_results.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Program families</source>
        <translation>Famílias atendidas pelo programa</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Quota rule</source>
        <translation>Regra da cota</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Rank</source>
        <translation>Posição</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Ranking of territories only</source>
        <translation>Somente no ranking dos territórios</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Ratio of units to households above</source>
        <translation>Razão unidades produtivas/domicílios maior que</translation>
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
        <translation>Motivo da decisão</translation>
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
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <source>Reason without trip</source>
        <translation>Motivo da falta de trajeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Reason without trips</source>
        <translation>Motivo da falta de trajetos</translation>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Repeated rows added up</source>
        <translation>Linhas repetidas somadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Residents</source>
        <translation>População residente</translation>
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
        <location filename="../processing/layers/roads.py"/>
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
        <location filename="../processing/layers/roads.py"/>
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
        <location filename="../processing/layers/roads.py"/>
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
        <location filename="../processing/layers/roads.py"/>
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
        <location filename="../resources/styles/roads.qml"/>
        <source>Roads under 40 km/h</source>
        <translation>Vias de menos de 40 km/h</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>Roads whose class has no speed: {} of layer “{}” ({}) took the default of {:g} km/h.</source>
        <translation>Vias de classe sem velocidade: {}, na camada “{}” ({}); usou-se a velocidade padrão de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/layers/roads.py"/>
        <source>Roads with an unknown direction code: {} of layer “{}” ({}); traffic both ways was assumed.</source>
        <translation>Vias com código de sentido desconhecido: {}, na camada “{}” ({}); foram tratadas como mão dupla.</translation>
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
        <location filename="../processing/layers/roads.py"/>
        <source>Roads without usable speed: {} of layer “{}” took that of their class.</source>
        <translation>Vias sem velocidade utilizável: {}, na camada “{}”; usou-se a da sua classe.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <location filename="../processing/layers/roads.py"/>
        <source>Roads without usable speed: {} of layer “{}” took the default of {:g} km/h.</source>
        <translation>Vias sem velocidade utilizável: {}, na camada “{}”; usou-se a velocidade padrão de {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Roads written</source>
        <translation>Vias gravadas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Rows left out</source>
        <translation>Linhas deixadas de fora</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/travel_times.py"/>
        <source>Rows with an origin or a center that does not exist: {} of table “{}”.</source>
        <translation>Linhas com origem ou centro inexistente: {}, na tabela “{}”.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/supply_trips.py"/>
        <source>Rows with an origin or a destination that does not exist: {} of table “{}”.</source>
        <translation>Linhas com origem ou destino inexistente: {}, na tabela “{}”.</translation>
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
        <location filename="../ui/sample_project.py"/>
        <source>Sample study: Oaxaca (partly illustrative data)</source>
        <translation>Estudo de exemplo: Oaxaca (dados parcialmente ilustrativos)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Season</source>
        <translation>Estação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Seat of its own municipality</source>
        <translation>Sede do próprio município</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Second choice</source>
        <translation>Segunda opção</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>Selected</source>
        <translation>Selecionada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Selected localities</source>
        <translation>Localidades selecionadas</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Selected localities, by program families</source>
        <translation>Localidades selecionadas, por famílias atendidas pelo programa</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <location filename="../resources/reports/roads.html.j2"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Share of 1: 0.24 is 24 %.</source>
        <translation>Em proporção: 0,24 equivale a 24%.</translation>
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
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Share sent to the market</source>
        <translation>Proporção enviada ao mercado</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Slows walking down as if always uphill. Without it, elevation is used.</source>
        <translation>Reduz a velocidade da caminhada como se fosse sempre subida. Sem ela, usa-se a altitude.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Smaller territories are dissolved and their units join the next center.</source>
        <translation>Os territórios menores são desfeitos e suas unidades passam ao centro seguinte.</translation>
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
        <location filename="../processing/reports/study_results.py"/>
        <source>Source: layers {} of {}.</source>
        <translation>Fonte: camadas {} de {}.</translation>
    </message>
    <message>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources without a trip</source>
        <translation>Origens sem trajeto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Sources without an amount</source>
        <translation>Origens sem quantidade</translation>
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
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>Speed (km/h)</source>
        <translation>Velocidade (km/h)</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/study/study.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>State code</source>
        <translation>Código do estado</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>State of each locality.</source>
        <translation>Estado de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <source>Straight lines from origin to destination, in the reference system of the origins.</source>
        <translation>Linhas retas da origem ao destino, no SRC das origens.</translation>
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
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Suspect yearly totals</source>
        <translation>Totais anuais suspeitos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Table or layer with one row per unit, product and year.</source>
        <translation>Tabela ou camada com uma linha por unidade, produto e ano.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Table with code, decision (include or exclude), author, date and reason.</source>
        <translation>Tabela com code, decision (incluir ou excluir), author, date e reason.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Table with level (territory or state), code and quota. Without it all eligible localities are taken.</source>
        <translation>Tabela com level (território ou estado), code e quota. Sem ela, todas as localidades elegíveis são selecionadas.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Table “{}” decides twice on “{}”. Leave one decision.</source>
        <translation>A tabela “{}” tem duas decisões para “{}”. Deixe apenas uma.</translation>
    </message>
    <message>
        <location filename="../processing/layers/decision_tables.py"/>
        <source>Table “{}” gives two quotas for “{}”. Leave one.</source>
        <translation>A tabela “{}” tem duas cotas para “{}”. Deixe apenas uma.</translation>
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
        <location filename="../processing/algorithms/study/study_layers.py"/>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../resources/models/priority_localities.model3"/>
        <source>Territories</source>
        <translation>Territórios</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territories by population</source>
        <translation>Territórios por população</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories by travel time</source>
        <translation>Territórios por tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories dissolved, below the least population: {} ({}).</source>
        <translation>Territórios abaixo da população mínima que foram desfeitos: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories of one unit</source>
        <translation>Territórios de uma só unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Territories of one unit only: {}.</source>
        <translation>Territórios de uma só unidade: {}.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territories were not delimited: the study had no urban centers or municipal seats.</source>
        <translation>Os territórios não foram delimitados: o estudo não tinha centros urbanos nem sedes municipais.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Territories without a municipal seat among the localities: {} ({}).</source>
        <translation>Territórios sem sede municipal entre as localidades: {} ({}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <location filename="../processing/reports/territory_section.py"/>
        <source>Territory</source>
        <translation>Território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Territory {} was passed over: its localities are spread over {:.0f} m.</source>
        <translation>O território {} foi preterido: a dispersão de suas localidades é de {:.0f} m.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/study/study.py"/>
        <source>Territory, if already defined</source>
        <translation>Território, se já definido</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
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
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>The demand with its own columns and the indices.</source>
        <translation>A demanda com suas próprias colunas e os índices.</translation>
    </message>
    <message>
        <location filename="../processing/reports/priority_section.py"/>
        <source>The first {} of {} are shown; the layer has all.</source>
        <translation>São mostradas as primeiras {} de {}; a camada contém todas.</translation>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The larger, the less a far market attracts; with 0 only size matters.</source>
        <translation>Quanto maior, menos um mercado distante atrai; com 0, só importa o tamanho.</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The legend of the raster of nearest centers.</source>
        <translation>A legenda do raster de centros mais próximos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The localities with their own columns and the time.</source>
        <translation>As localidades com suas próprias colunas e o tempo.</translation>
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
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>The nearest market</source>
        <translation>O mercado mais próximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The number of the nearest center; the centers with their number say which is which.</source>
        <translation>O número do centro mais próximo; os centros com seu número indicam qual é qual.</translation>
    </message>
    <message>
        <location filename="../processing/layers/sinks.py"/>
        <source>The output could not be written: {}</source>
        <translation>Não foi possível gravar a saída: {}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>The parts of the network that hang together, the longest first.</source>
        <translation>As partes da rede conectadas entre si, começando pela mais longa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../resources/styles/verdict.qml"/>
        <source>The program does not operate there</source>
        <translation>O programa não opera na localidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
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
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>The roads with their own columns and the common ones.</source>
        <translation>As vias com suas próprias colunas e as comuns.</translation>
    </message>
    <message>
        <location filename="../resources/reports/study.html.j2"/>
        <source>The run gave no warnings: every record was used.</source>
        <translation>A execução não gerou avisos: todos os registros foram usados.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>The same in every direction</source>
        <translation>Igual em todas as direções</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_ground.py"/>
        <source>The table of land cover speeds cannot be read at “{}”. Write pairs of numbers like 1=5; 2=3.5, each class once, up to {:g} km/h.</source>
        <translation>Não é possível ler a tabela de velocidades da cobertura da terra em “{}”. Escreva pares de números como 1=5; 2=3.5, cada classe uma só vez, até {:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <source>The unit's own effect</source>
        <translation>Componente diferencial (própria da unidade)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/access_indices.py"/>
        <source>The zones cannot be read at “{}”. Write pairs minutes=weight like 10=1; 20=0.68, with ascending minutes and weights from 0 to 1.</source>
        <translation>Não é possível ler as zonas em “{}”. Escreva pares minutos=peso como 10=1; 20=0.68, com minutos em ordem crescente e pesos de 0 a 1.</translation>
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
        <location filename="../resources/reports/study.html.j2"/>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>To the center</source>
        <translation>Para o centro</translation>
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
        <location filename="../processing/algorithms/accessibility/nearest_center.py"/>
        <location filename="../processing/algorithms/accessibility/od_matrix.py"/>
        <location filename="../processing/algorithms/accessibility/surface_columns.py"/>
        <location filename="../processing/algorithms/axes/corridor_columns.py"/>
        <source>Total minutes</source>
        <translation>Total de minutos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <source>Travel time</source>
        <translation>Tempo de deslocamento</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Travel times</source>
        <translation>Tempos de deslocamento</translation>
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
        <location filename="../processing/algorithms/accessibility/surface_parameters.py"/>
        <location filename="../processing/algorithms/road_parameters.py"/>
        <source>Trips</source>
        <translation>Sentido dos trajetos</translation>
    </message>
    <message>
        <location filename="../resources/styles/centers.qml"/>
        <source>Under 15,000 inhabitants</source>
        <translation>Menos de 15.000 habitantes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Unique code of each locality.</source>
        <translation>Código único de cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>Unique code of each market.</source>
        <translation>Código único de cada mercado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization_columns.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <source>Unit code</source>
        <translation>Código da unidade</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/specialization.py"/>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Units</source>
        <translation>Unidades</translation>
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
        <source>Units by territory</source>
        <translation>Unidades por território</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Units most specialized in each product, where it is at least {} of their production</source>
        <translation>Unidades mais especializadas em cada produto, onde ele representa ao menos {} da produção</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Units per household</source>
        <translation>Unidades produtivas por domicílio</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units that make up the territories, usually municipalities.</source>
        <translation>Unidades que compõem os territórios; em geral, municípios.</translation>
    </message>
    <message>
        <location filename="../processing/reports/axes_sections.py"/>
        <source>Units with a quotient above 1</source>
        <translation>Unidades com quociente acima de 1</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units with their territory</source>
        <translation>Unidades com seu território</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Units without territory</source>
        <translation>Unidades sem território</translation>
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
        <location filename="../resources/styles/desire_lines.qml"/>
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
        <translation>Validade</translation>
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
        <translation>Valor no ano-base</translation>
    </message>
    <message>
        <location filename="../processing/layers/features.py"/>
        <source>Values that are not numbers and count as missing: {} of field “{}” of layer “{}” (first: {}; rows {}).</source>
        <translation>Valores que não são números, tratados como ausentes: {}, no campo “{}” da camada “{}” (primeiros: {}; linhas {}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria_columns.py"/>
        <location filename="../processing/reports/priority_section.py"/>
        <source>Verdict</source>
        <translation>Parecer</translation>
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
        <location filename="../processing/algorithms/data/diagnose_roads.py"/>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>What happens with the locality that would cross the quota.</source>
        <translation>O que acontece com a localidade que ultrapassaria a cota.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>What is added up against the quotas.</source>
        <translation>O que se soma em relação às cotas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>What production units are divided by.</source>
        <translation>Pelo que se dividem as unidades produtivas.</translation>
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
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>Where people live. Without municipalities, the localities themselves are the units.</source>
        <translation>Onde as pessoas vivem. Sem municípios, as próprias localidades são as unidades.</translation>
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
        <location filename="../processing/algorithms/prioritization/four_criteria.py"/>
        <source>Which municipal seats count for each locality.</source>
        <translation>Quais sedes municipais contam para cada localidade.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/data/prepare_roads.py"/>
        <source>Whose fields the layer has.</source>
        <translation>De quem são os campos da camada.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/territory_columns.py"/>
        <source>Why</source>
        <translation>Por quê</translation>
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
        <translation>acessibilidade, Hansen, gravidade, acesso a mercados, oportunidades cumulativas, 2SFCA, E2SFCA, área de influência flutuante, oferta e demanda, serviços, saúde, escolas</translation>
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
        <location filename="../processing/algorithms/data/road_schema.py"/>
        <source>already prepared</source>
        <translation>já preparada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/axes/corridors.py"/>
        <source>corridor, market, load, flow, freight, all-or-nothing assignment, Huff, betweenness, catchment, productive axis, road network</source>
        <translation>corredor, mercado, carga, fluxo, transporte de cargas, escoamento da produção, alocação tudo ou nada, Huff, intermediação, área de influência, eixo produtivo, rede viária</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/prioritization/advice.py"/>
        <source>distance to the seat unknown: check its geometry</source>
        <translation>distância até a sede desconhecida: verifique a geometria</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/territories/catchment_territories.py"/>
        <source>functional territories, catchment, travel time, urban center, hinterland, delimitation, region</source>
        <translation>territórios funcionais, área de influência, tempo de deslocamento, centro urbano, hinterlândia, delimitação, região, regionalização</translation>
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
        <location filename="../processing/algorithms/base.py"/>
        <source>manual.en.md</source>
        <translation>manual.en.md</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
        <source>study, report, territories, accessibility, prioritization, productive axes, complete, all in one</source>
        <translation>estudo, relatório, territórios, acessibilidade, priorização, eixos produtivos, completo, tudo em um</translation>
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
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} territorial units are less than {} minutes nearer to their center than to the next one: look at them before deciding.</source>
        <translation>Unidades territoriais de vinculação incerta: {}, com menos de {} min de diferença entre seu centro e o seguinte; examine-as antes de decidir.</translation>
    </message>
    <message>
        <location filename="../processing/reports/territory_section.py"/>
        <source>{} territorial units have no territory; the column why of layer territory_units says the reason.</source>
        <translation>Unidades territoriais sem território: {}; a coluna why da camada territory_units diz o motivo.</translation>
    </message>
    <message>
        <location filename="../processing/layers/styling.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
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
        <location filename="../processing/algorithms/study/study.py"/>
        <source>“{}” needs the field “{}”. Choose it.</source>
        <translation>“{}” precisa do campo “{}”. Escolha-o.</translation>
    </message>
</context>
</TS>
