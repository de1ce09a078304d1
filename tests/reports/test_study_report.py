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
    assert len(pictures) == 9
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
        named = re.search(r"Source: layers? (.+) of study\.gpkg\.", caption).group(1).split(", ")
        assert set(named) <= tables


def test_illustrative_data_are_labeled_wherever_they_are_used(write_report):
    page = write_report()
    for key, told in (
        ("access", "Roads"),
        ("territories", "Roads"),
        ("priorities", "Program families, Roads"),
        ("corridors", "Roads"),
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
    assert "1 localities have no population" in access
    priorities = visible(section(page.text, "priorities"))
    assert "1 localities with 50 families were selected, out of 4 localities." in priorities
    assert "313 m too far from the seat." in priorities
    assert "Summary of localities by state" in priorities
    assert "234" in visible(section(page.text, "corridors"))


def test_missing_values_are_not_zero(write_report):
    row = re.search(r"<tr><td>Missing data</td>.*?</tr>", section(write_report().text, "priorities"), re.S).group()
    assert re.findall(r">([^<>]*)</td>", row) == ["Missing data", "1", "–", "–"]


def test_absent_layers_leave_a_sentence(write_report):
    page = write_report(layers={})
    assert "<img" not in page.text
    for key in ("access", "territories", "priorities", "specialization", "corridors"):
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
