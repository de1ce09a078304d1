"""What the review runs: the delimitation of the study with the decisions, and the stability of its units."""

from qgis.core import QgsProject

from ...processing.algorithms.territories.flow_parameters import REPAIR
from ...processing.translation import tr
from ..algorithm_run import loaded

LIMITS = ("MIN_SIZE", "TARGET_SIZE", "MIN_CONTAINMENT", "TARGET_CONTAINMENT")
# Parameter of the delimitation: parameter of the study.
FLOWS = {"ORIGIN_FIELD": "FLOW_ORIGIN", "DESTINATION_FIELD": "FLOW_DESTINATION", "AMOUNT_FIELD": "FLOW_AMOUNT"}
UNITS = {"UNIT_ID": "MUNICIPALITY_ID", "UNIT_NAME": "MUNICIPALITY_NAME"}
STABILITY_RUNS = 100


def missing_for_a_run(study):
    """What the study lacks to delimit by flows, as a sentence; "" when nothing."""
    if study.layer("FLOWS") is None or not study.given(*FLOWS.values()):
        return tr("To delimit again, give the flows and their fields in the study panel.")
    return ""


def delimitation_parameters(study, decisions=None):
    """Parameters of ``territorios:traveltowork`` for the flows and limits of a study.

    Parameters
    ----------
    study : StudyInputs
    decisions : QgsVectorLayer, optional
    """
    parameters = {"FLOWS": study.layer("FLOWS")}
    parameters.update({name: study.field(field) for name, field in FLOWS.items()})
    parameters.update({name: study.parameters[name] for name in LIMITS if study.given(name)})
    units = study.layer("MUNICIPALITIES")
    if units is not None:
        parameters.update({"UNITS": units, "CONTIGUITY": REPAIR})
        parameters.update({name: study.field(field) for name, field in UNITS.items() if study.given(field)})
    if decisions is not None:
        parameters["DECISIONS"] = decisions
    return parameters


def again(study, decisions):
    """Algorithm and parameters of the delimitation with `decisions`."""
    outputs = {"UNITS_OUTPUT": loaded(), "TERRITORIES_OUTPUT": loaded()}
    return "traveltowork", {**delimitation_parameters(study, decisions), **outputs}


def stability(study, decisions):
    """Algorithm and parameters of the robustness of the same delimitation."""
    outputs = {"RUNS": STABILITY_RUNS, "UNITS_OUTPUT": loaded()}
    return "territoryrobustness", {**delimitation_parameters(study, decisions), **outputs}


def add_on_top(layers):
    """Put the layers of a run at the top of the project, the first one highest."""
    project = QgsProject.instance()
    for layer in reversed(layers):
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
