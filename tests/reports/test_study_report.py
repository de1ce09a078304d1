"""The page of a study: safe, traceable to its layers, honest about what is made up or absent."""

import re
import sqlite3
from html import unescape

import pytest

WARNING = "3 features are too far from any road."


def visible(text):
    """Text of a page without its markup."""
    return unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style>.*?</style>", "", text, flags=re.S)))


def section(text, key):
    return re.search(rf'<section id="{key}">.*?</section>', text, re.S).group()


def captions(text):
    return [visible(caption) for caption in re.findall(r"<figcaption[^>]*>(.*?)</figcaption>", text, re.S)]


def test_names_are_escaped(write_report):
    page = write_report()
    assert "<script" not in page.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
    assert "INEGI &amp; CONAPO" in page.text


def test_every_picture_exists(write_report):
    page = write_report()
    pictures = re.findall(r'<img src="([^"]+)"', page.text)
    assert len(pictures) == 12
    assert all((page.path.parent / picture).stat().st_size > 1000 for picture in pictures)
    assert len(re.findall(r'alt="[^"]+"', page.text)) == len(pictures)


def test_every_figure_names_layers_of_the_geopackage(write_report, geopackage):
    page = write_report()
    connection = sqlite3.connect(geopackage)
    tables = {name for (name,) in connection.execute("select table_name from gpkg_contents")}
    connection.close()
    found = captions(page.text)
    assert len(found) == page.text.count("<figure") - 1, "only the table of inputs has no caption"
    for caption in found:
        named = re.search(r"Source: layers? (.+) of study\.gpkg\.", caption).group(1)
        assert set(re.findall(r"\((\w+)\)", named)) <= tables
        assert all(re.fullmatch(r"Layer (\w+) \(\1\)", layer) for layer in named.split(", "))


def test_illustrative_data_are_labeled_wherever_they_are_used(write_report):
    page = write_report()
    for key, told in (
        ("access", "Roads"),
        ("territories", "Roads"),
        ("priorities", "Program families, Roads"),
        ("strength", "Program families, Roads"),
        ("corridors", "Roads"),
        ("bottlenecks", "Roads"),
    ):
        text = section(page.text, key)
        assert f"not real: {told}." in re.sub(r"\s+", " ", visible(text))
        assert all("Illustrative" in caption for caption in captions(text))
    assert "Illustrative" not in visible(section(page.text, "specialization"))
    assert "Illustrative" in visible(section(page.text, "inputs"))


def test_numbers_agree_with_the_layers(write_report):
    page = write_report()
    access = visible(section(page.text, "access"))
    assert "3 of 4 localities reach an urban center by road; 1 do not." in access
    assert "Too far from any road" in access
    assert "count as places only, not as people: 1." in access
    priorities = visible(section(page.text, "priorities"))
    assert "Selected: 1 of 4 localities, with 50 families." in priorities
    assert "313 m too far from the seat." in priorities
    assert "Summary of localities by state" in priorities
    assert "234" in visible(section(page.text, "corridors"))


def test_territories_without_eligible_families_are_not_drawn(write_report, layers):
    text = section(write_report().text, "priorities")
    assert "Shown are 1 of 2 territories: the first that have eligible families." in " ".join(captions(text))
    assert "Territories without an eligible locality, which are not listed: 1." in visible(text)
    ranking = re.search(r"Ranking of territories.*?</table>", text, re.S).group()
    assert ranking.count("<tr>") == 2 and "State" not in ranking, "a state that all share is no column"
    nobody = layers["territory_ranking"].clone()
    nobody.setSubsetString("eligible = 0")
    page = write_report(layers={**layers, "territory_ranking": nobody})
    assert "territories_chart.png" not in section(page.text, "priorities")
    assert "Ranking of territories" not in section(page.text, "priorities")


def test_the_first_page_says_where_and_what_to_do(write_report):
    page = write_report()
    findings, actions = (re.sub(r"\s+", " ", visible(section(page.text, key))) for key in ("findings", "actions"))
    assert "The territories with most families in selected localities: Ánimas (50)." in findings
    assert "travel where no road leads to an urban center: 1 (<script>alert(1)</script>)." in actions
    assert "Visit the selected localities with a field sheet before announcing them." in actions
    assert "that could not be judged, since they may enter: 1." in actions
    assert "Road 2: It is the only way" in actions
    assert page.text.index('id="findings"') < page.text.index('id="actions"') < page.text.index('id="inputs"')
    assert "actions" not in write_report(layers={}).text.split("</style>")[1]


def test_tables_are_told_to_those_who_cannot_see_them(write_report):
    page = write_report()
    heads = re.findall(r"<th[ >][^>]*>?", page.text)
    assert heads and all('scope="col"' in head for head in heads)
    titles = re.findall(r'<table aria-labelledby="([^"]+)"', page.text)
    assert len(titles) == len(set(titles)) == page.text.count("<table")
    assert all(page.text.count(f'id="{title}"') == 1 for title in titles)


def test_strength_of_the_axes(write_report):
    text = section(write_report(outputs={"YEAR_USED": 2016.0}).text, "strength")
    said = re.sub(r"\s+", " ", visible(text))
    # both products are the first of one territory: the first by name is told
    assert "Café is the strongest axis in 1 of 2 territories. " in said
    assert (
        "Ánimas: Café is the strongest axis: 90 % of the production, a quotient of 1.5, 2 localities and 70 families."
        in said
    )
    assert "Production is that of the year 2016." in said
    assert said.index("Ánimas: strength of its axes") < said.index("c2: strength of its axes")
    assert "suspect value" in said and "families unknown" in said
    row = re.search(r"<tr><td[^>]*>–</td><td>Café</td>.*?</tr>", text, re.S).group()
    assert re.findall(r">([^<>]*)</td>", row) == [
        "–",
        "Café",
        "–",
        "30",
        "30.0 %",
        "0.50",
        "0",
        "–",
        "families unknown",
    ]


def test_worst_bottlenecks_with_what_to_do(write_report):
    text = section(write_report().text, "bottlenecks")
    said = re.sub(r"\s+", " ", visible(text))
    assert "closure is that of Puente <i>viejo</i>: an amount of 230 would take 3.9 minutes more" in said
    assert "5 km of road are the only way of some production; closing Road 2 would leave 4.0 without a way" in said
    assert "lose 52 % of the time of transport" in said
    rows = [re.findall(r">([^<>]*)</td>", row) for row in re.findall(r"<tr><td>.*?</tr>", text, re.S)]
    # the second half of the bridge follows the first: it is not told again
    assert [(row[0], row[3].split(" ")[0]) for row in rows] == [
        ("Road 2", "Closing"),
        ("Puente &lt;i&gt;viejo&lt;/i&gt;", "Closing"),
        ("Road 2", "It"),
        ("Puente &lt;i&gt;viejo&lt;/i&gt;", "It"),
    ]
    assert rows[1][3] == "Closing it makes the way to market 3.9 minutes longer."
    assert rows[2][3] == "It takes 150 minutes more than it should."
    assert rows[2][4] == "It is slow: repair or pave it, from 15 to 60 km/h."


def test_the_page_says_which_input_is_missing(write_report):
    why = {
        "axis_ranking": "Choose the families.",
        "bottlenecks": "No markets were given.",
        "corridor_roads": "No markets.",
    }
    page = write_report(layers={}, left_out=why)
    for key, table in (("strength", "axis_ranking"), ("bottlenecks", "bottlenecks"), ("corridors", "corridor_roads")):
        assert why[table] in section(page.text, key)


def test_nothing_loaded_is_no_missing_input(write_report, layers):
    empty = layers["bottlenecks"].clone()
    empty.setSubsetString("load > 999")
    page = write_report(layers={**layers, "bottlenecks": empty})
    assert "production loads no road" in section(page.text, "bottlenecks")


def test_missing_values_are_not_zero(write_report):
    row = re.search(r"<tr><td>Missing data</td>.*?</tr>", section(write_report().text, "priorities"), re.S).group()
    assert re.findall(r">([^<>]*)</td>", row) == ["Missing data", "1", "–", "–"]


def test_absent_layers_leave_a_sentence(write_report):
    page = write_report(layers={})
    assert "<img" not in page.text
    for key in ("access", "territories", "priorities", "specialization", "strength", "corridors", "bottlenecks"):
        assert 'class="missing"' in section(page.text, key)
    assert "no production table" in visible(section(page.text, "specialization"))


@pytest.mark.parametrize(
    "absent",
    [
        "municipalities",
        "centers",
        "roads",
        "territories",
        "territory_units",
        "territory_ranking",
        "selection_summary",
        "corridor_sources",
        "axis_ranking",
        "bottlenecks",
    ],
)
def test_any_layer_may_be_absent(write_report, layers, absent):
    page = write_report(layers={name: layer for name, layer in layers.items() if name != absent})
    assert all((page.path.parent / name).exists() for name in re.findall(r'<img src="([^"]+)"', page.text))


def test_unnamed_columns_may_be_absent(write_report):
    page = write_report(fields={"code": "code", "population": "", "families": ""})
    assert "3 of 4 localities" in visible(page.text)


def test_warnings_and_stamp(write_report):
    page = write_report()
    assert f"{WARNING} (×2)" in visible(section(page.text, "warnings"))
    assert "0123abc" in section(page.text, "stamp") and "RATIO" in section(page.text, "stamp")
    plain = write_report(warnings=[], stamp={"version": "0.1.0"})
    assert "every record was used" in visible(plain.text)


def test_the_page_speaks_the_language(capitals, write_report):
    page = write_report()
    assert "KEY FINDINGS" in page.text
    assert "UP TO 15 MINUTES" in page.text


def test_cancel_stops_before_the_page(write_report, tmp_path):
    from qgis.core import QgsProcessingFeedback
    from territorios_productivos.processing.layers.progress import Canceled

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Canceled):
        write_report(feedback=feedback)
    assert not (tmp_path / "report" / "study.html").exists()


@pytest.fixture
def with_flows(layers):
    """Callable: the layers of the study and travel-to-work areas, as many of a single unit as asked for."""
    from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer
    from territorios_productivos.processing.layers.writing.styling import apply_style

    def build(single):
        shape = "field=name:string&field=territory:string&field={}"
        made = {
            "flow_territories": (
                "territories",
                "units:integer&field=residents:double&field=supply_sc:double&field=demand_sc:double"
                "&field=single:integer&field=color:integer",
                [
                    (f"Área {row}", f"00{row}", 1 if row < single else 3, 500.0 + row, 0.812, 0.9, row < single, row)
                    for row in range(4)
                ],
            ),
            "flow_territory_units": (
                "territory_units",
                "unit_id:string&field=role:string&field=flag:string",
                [
                    ("Ánimas", "001", "001", "core", "few_commuters"),
                    ("Ñumí", "001", "002", "hinterland", ""),
                    ("Sin área", None, "003", "unassigned", "no_flows"),
                ],
            ),
        }
        for name, (style, fields, rows) in made.items():
            layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{shape.format(fields)}", name, "memory")
            for number, row in enumerate(rows):
                x = -98 + number / 2
                feature = QgsFeature(layer.fields())
                feature.setAttributes([NULL if value is None else value for value in row])
                feature.setGeometry(
                    QgsGeometry.fromWkt(f"MULTIPOLYGON((({x} 17,{x + 0.5} 17,{x + 0.5} 18,{x} 18,{x} 17)))")
                )
                layer.dataProvider().addFeature(feature)
            layer.updateExtents()
            apply_style(layer, style, {})
            layers[name] = layer
        return layers

    return build


def test_areas_by_flows_come_first_and_say_how_good_they_are(write_report, with_flows):
    page = write_report(layers=with_flows(1), outputs={"MODULARITY": 0.8123})
    text = section(page.text, "territories")
    said = visible(text)
    assert "Travel-to-work areas out of the flows: 4, of which a single unit: 1 (25 %)." in said
    assert "Modularity of the areas: 0.812;" in said
    assert "Units tied to their area by few people, to look at before deciding: 1." in said
    assert "1 territorial units have no territory; the column why of layer flow_territory_units" in said
    assert "kept to compare" in said
    assert text.index("flow_territories_map.png") < text.index('"territories_map.png')
    # flows are real here, roads are not
    [flows_caption, *_] = [caption for caption in captions(text) if "flow_territories" in caption]
    assert "Illustrative" not in flows_caption
    assert "Illustrative" in " ".join(caption for caption in captions(text) if "(centers)" in caption)
    assert "81 %" in text
    assert "Coombes and Bond" in section(page.text, "method")


def test_lone_areas_give_way_to_the_territories_by_travel_time(write_report, with_flows):
    text = section(write_report(layers=with_flows(3)).text, "territories")
    assert "More than half of the travel-to-work areas are a single municipality" in visible(text)
    assert text.index('"territories_map.png') < text.index("flow_territories_map.png")
    assert "Modularity" not in visible(text)


def test_areas_by_flows_without_centers(write_report, with_flows):
    layers = {name: layer for name, layer in with_flows(3).items() if name not in ("territories", "territory_units")}
    text = section(write_report(layers=layers).text, "territories")
    assert "flow_territories_map.png" in text
    assert "travel time" not in visible(text)
