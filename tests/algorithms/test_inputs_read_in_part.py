"""A file that gives fewer rows than it has is told: QGIS ends in silence where it cannot read on."""

import shutil
import sqlite3

import pytest
from qgis.core import QgsVectorLayer


@pytest.fixture
def short_study(root, tmp_path):
    """The sample with more rows in its contents than in its tables, as when reading stops before the end."""
    path = shutil.copy(root / "resources" / "sample" / "oaxaca_study.gpkg", tmp_path / "estudio.gpkg")
    database = sqlite3.connect(path)
    database.execute("UPDATE gpkg_ogr_contents SET feature_count = feature_count + 7")
    database.commit()
    database.close()
    return path


def parts(feedback):
    return [text for text in feedback.warnings if "could not be read" in text]


def test_rows_one_by_one(run, feedback, short_study):
    given = {"LOCALITIES": f"{short_study}|layername=localities", "CODE": "code", "OUTPUT": "memory:"}
    results = run("checklocalities", given)
    assert results["LOCALITY_COUNT"] == 1871
    assert len(parts(feedback)) == 1
    assert parts(feedback)[0].startswith("Records of layer “localities” that could not be read: 7 of 1878. ")


def test_rows_as_columns(run, feedback, short_study):
    run("diagnoseroads", {"ROADS": f"{short_study}|layername=roads_illustrative", "PROBLEMS": "memory:"})
    assert len(parts(feedback)) == 1
    assert " 7 of 3547." in parts(feedback)[0]


def test_a_filter_leaves_nothing_unread(run, feedback, root):
    seats = QgsVectorLayer(f"{root}/resources/sample/oaxaca_study.gpkg|layername=localities", "seats", "ogr")
    seats.setSubsetString("is_seat = 1")
    assert run("checklocalities", {"LOCALITIES": seats, "CODE": "code", "OUTPUT": "memory:"})["LOCALITY_COUNT"] == 321
    assert parts(feedback) == []
