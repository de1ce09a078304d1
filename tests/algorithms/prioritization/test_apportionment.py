"""Proportional quota inside QGIS: the program's published summary divided anew."""

import pytest
from qgis.core import QgsProcessingException

FIELDS = {"GROUP_FIELD": "Estado", "WEIGHT_FIELD": "Familias", "ACTUAL_FIELD": "Localidades"}


def test_published_summary_by_state(run, reference, column, feedback):
    summary = reference / "prioritization" / "seed_resumen_localidades_por_entidad.csv"
    table = run("apportionment", {"INPUT": str(summary), **FIELDS, "OUTPUT": "memory:"})
    got = dict(zip(column(table["OUTPUT"], "group"), column(table["OUTPUT"], "places")))
    assert table["SEATS_DIVIDED"] == 164 and got["Total"] == 82
    assert any("Group “Total”" in warning and "row of totals" in warning for warning in feedback.warnings)


def test_localities_selected_against_their_share(run, layer_of, column, feedback):
    rows = [("A", 600, True), ("A", 100, False), ("B", 300, False), (None, 50, True), ("C", None, True)]
    layer = layer_of([{"estado": g, "fam": w, "sel": s} for g, w, s in rows], "None", None, "localidades")
    options = {"INPUT": layer, "GROUP_FIELD": "estado", "WEIGHT_FIELD": "fam", "OUTPUT": "memory:"}
    results = run("apportionment", {**options, "ACTUAL_FIELD": "sel"})
    assert column(results["OUTPUT"], "places") == [1, 1, 0]
    assert column(results["OUTPUT"], "difference") == [0.0, -1.0, 1.0]
    assert (results["SEATS_DIVIDED"], results["MISPLACED"]) == (2, 1.0)
    said = " | ".join(feedback.warnings)
    assert "without a group, which are left out: 1" in said and "“fam”, which add nothing: 1" in said
    # twice as many as were given, or fewer: nobody would change group for that
    for seats in (4, 1):
        results = run("apportionment", {**options, "ACTUAL_FIELD": "sel", "SEATS": seats})
        assert results["MISPLACED"] == {4: 1.0, 1: 0.0}[seats]
    results = run("apportionment", {**options, "SEATS": 10})
    assert column(results["OUTPUT"], "places") == [7, 3, 0] and column(results["OUTPUT"], "actual") == [None] * 3


def test_what_it_refuses(run, layer_of):
    layer = layer_of([{"estado": "A", "fam": 0.0}], "None", None, "localidades")
    options = {"INPUT": layer, "GROUP_FIELD": "estado", "WEIGHT_FIELD": "fam", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="places to divide"):
        run("apportionment", options)
    with pytest.raises(QgsProcessingException, match="localidades.*above 0"):
        run("apportionment", {**options, "SEATS": 3})
