"""Outputs to shapefiles: columns of ten letters that mean something, and a log that says what was lost."""

import importlib

import pytest
from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from territorios_productivos.processing.layers.writing.shapefiles import Shapefile

LONG = "á" * 200
NAMES = {"población_total": "pblcn_totl", "población_femenina": "pblcn_fmnn"}


@pytest.fixture
def localities(layer_of):
    records = [
        {"wkt": f"POINT({740_000 + 1000 * row} 1880000)", "clave": f"0100100{row:02d}", "población_total": people,
         "población_femenina": women, "nota": text}
        for row, (people, women, text) in enumerate([(10, 5, "x"), (None, 3, LONG), (30, None, None), (4, 2, LONG)])
    ]  # fmt: skip
    return layer_of(records, name="localidades")


@pytest.mark.parametrize("suffix", ["shp", "SHP", "dbf"])
def test_columns_of_the_input_and_new_ones_fit_and_differ(run, localities, tmp_path, column, feedback, suffix):
    path = tmp_path / f"salida.{suffix}"
    parameters = {"INPUT": localities, "FIELD": "población_total", "STRATA": 2}
    written = QgsVectorLayer(run("strata", {**parameters, "OUTPUT": str(path)})["OUTPUT"], "salida", "ogr")
    names = written.fields().names()
    assert {"clave", "nota", *NAMES.values()} <= set(names)
    assert len({name.casefold() for name in names}) == len(names)
    assert column(written, "pblcn_totl") == [10, None, 30, 4]
    assert column(written, "clave") == ["010010000", "010010001", "010010002", "010010003"]
    told = [warning for warning in feedback.warnings if "shorter name" in warning]
    assert len(told) == 1 and all(f"{name} → {short}" in told[0] for name, short in NAMES.items())
    assert written.featureCount() == 4 and written.isSpatial()
    assert any("cut at 254 bytes" in warning and ": 2 (columns nota)" in warning for warning in feedback.warnings)
    assert any("empty text" in info for info in feedback.infos)


@pytest.mark.parametrize("suffix", ["shp", "dbf"])
def test_a_table_is_a_dbf_that_opens_and_is_loaded(run, localities, tmp_path, suffix):
    project = QgsProject()
    cuts = QgsProcessingOutputLayerDefinition(str(tmp_path / f"cortes.{suffix}"), project)
    parameters = {"INPUT": localities, "FIELD": "población_total", "STRATA": 2, "OUTPUT": "memory:", "CUTS": cuts}
    written = run("strata", parameters)["CUTS"]
    assert written == str(tmp_path / "cortes.dbf")
    assert list(run.context.layersToLoadOnCompletion()) == [written]
    assert QgsVectorLayer(written, "cortes", "ogr").featureCount() == 2


def test_other_formats_keep_the_names_and_say_nothing(run, localities, tmp_path, feedback):
    path = tmp_path / "salida.gpkg"
    run("strata", {"INPUT": localities, "FIELD": "población_total", "STRATA": 2, "OUTPUT": str(path)})
    assert set(NAMES) <= set(QgsVectorLayer(str(path), "salida", "ogr").fields().names())
    assert not any("shorter name" in warning for warning in feedback.warnings)


def test_styles_find_the_shortened_columns(layer_of, root):
    styling = importlib.import_module("territorios_productivos.processing.layers.writing.styling")
    layer = layer_of([{"wkt": "POINT(0 0)", "top_n_share": 0.5}])
    shapefile = Shapefile(layer.fields(), "x")
    assert shapefile.renamed == {"top_n_share": "top_n_shar"}
    short = layer_of([{"wkt": "POINT(0 0)", "top_n_shar": 0.5}])
    styling.apply_style(short, "acceptability_points", {"top_n_share": "Share"}, shapefile.renamed)
    filters = [rule.filterExpression() for rule in short.renderer().rootRule().descendants()]
    assert any('"top_n_shar"' in text for text in filters) and not any("top_n_share" in text for text in filters)
    assert short.attributeAlias(0) == "Share"
