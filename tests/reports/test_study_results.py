"""Columns of a study as the sections of a report read them."""

import datetime

import numpy as np
import pytest
from qgis.PyQt.QtCore import QDate
from territorios_productivos.processing.reports.study_results import StudyResults


@pytest.fixture
def results(layer_of, tmp_path):
    rows = [
        {"nombre": QDate(2020, 3, 1), "hab": 5.0},
        {"nombre": None, "hab": float("inf")},
        {"nombre": QDate(2021, 3, 1), "hab": None},
    ]
    layer = layer_of(rows, "None", kind={"nombre": datetime.date, "hab": float})
    return StudyResults(
        tmp_path, tmp_path / "x.gpkg", {"localities": layer}, [], {"name": "nombre", "population": "hab"}
    )


def test_dates_are_text_and_infinity_is_no_number(results):
    rows = results.table("localities")
    assert results.values(rows, "name") == ["2020-03-01", "", "2021-03-01"]
    assert rows["nombre"].tolist() == ["2020-03-01", None, "2021-03-01"]
    np.testing.assert_array_equal(results.numbers(rows, "population"), [5.0, np.nan, np.nan])
