"""What the step of the axes of the study found, as the board shows its own runs."""

from qgis.core import QgsVectorLayer

from ..study.step_states import StepRecords
from ..study.study_inputs import read_study
from .kept_results import KeptResult

TABLES = {
    "rankaxes": {"OUTPUT": "axis_ranking"},
    "bottlenecks": {
        "EDGES": "bottlenecks",
        "CANDIDATES_OUTPUT": "candidate_roads",
        "SERVICES_OUTPUT": "missing_services",
    },
}


def study_result(project, algorithm, leaving=()):
    """Result of `algorithm` in the study of the project, None when there is none.

    Parameters
    ----------
    project : QgsProject
    algorithm : str
        Id without its provider.
    leaving : collection of str
        Ids of layers that are about to be removed.

    Returns
    -------
    KeptResult or None
    """
    study = read_study(project)
    found = {output: study.result(project, table) for output, table in TABLES.get(algorithm, {}).items()}
    layers = {
        output: layer
        for output, layer in found.items()
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.id() not in leaving
    }
    if not layers:
        return None
    record = StepRecords(project).get("axes")
    details = {"families": study.given("SOURCE_FAMILIES")}
    if algorithm == "rankaxes":
        details = _units(project, study, bool(record.get("by_flows")))
    return KeptResult(algorithm, record.get("when", ""), "", record.get("numbers", {}), details, layers)


def _units(project, study, by_flows):
    """Layer and field that show the territories on the map."""
    if study.given("TERRITORY"):
        layer, field = study.layer("LOCALITIES"), study.field("TERRITORY")
    else:
        layer, field = study.result(project, "flow_territory_units" if by_flows else "territory_units"), "territory"
    return {"units": "" if layer is None else layer.id(), "territory": field}
