"""What the explorer shows, kept in the project and filled from the study."""

import json
from dataclasses import asdict, dataclass, field

from qgis.core import QgsVectorLayer

from ...processing.layers.bad_input import BadInput
from ...processing.layers.planner_tables.decision_tables import read_quotas
from ...processing.layers.reading.features import read_layer
from ..study.study_inputs import SCOPE, read_study
from .decisions_by_hand import decisions_of_table
from .live_selection import THRESHOLDS
from .program_inputs import study_localities
from .scenarios import Scenario, program_scenario, scenario_from

STATE_KEY = "/explorer"


@dataclass
class ExplorerState:
    """Localities and rules on the screen.

    Attributes
    ----------
    layer : QgsVectorLayer or None
    fields : dict of str to str
        Parameter to field.
    scenario : Scenario
    base : str
        Name of the scenario with which the rest is compared, "" for the program's own rules.
    from_study : bool
        Whether it was filled from the study, whose tables of quotas and decisions then count too.
    """

    layer: object = None
    fields: dict = field(default_factory=dict)
    scenario: Scenario = field(default_factory=program_scenario)
    base: str = ""
    from_study: bool = False


def read_state(project):
    """What `project` keeps of the explorer, else what its study says."""
    text, _ = project.readEntry(SCOPE, STATE_KEY, "")
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}
    layer = project.mapLayer(str(kept.get("layer"))) if isinstance(kept, dict) else None
    if not isinstance(layer, QgsVectorLayer):
        return study_state(project)
    fields = kept.get("fields")
    fields = fields if isinstance(fields, dict) else {}
    scenario = scenario_from(kept.get("scenario")) or program_scenario()
    return ExplorerState(layer, fields, scenario, str(kept.get("base") or ""))


def write_state(project, state):
    """Keep `state` in `project`, which is changed only if it differs."""
    content = {
        "layer": state.layer.id() if state.layer is not None else "",
        "fields": state.fields,
        "scenario": asdict(state.scenario),
        "base": state.base,
    }
    text = json.dumps(content, ensure_ascii=False)
    if project.readEntry(SCOPE, STATE_KEY, "")[0] != text:
        project.writeEntry(SCOPE, STATE_KEY, text)


def study_state(project):
    """Localities and thresholds of the study of `project`."""
    study = read_study(project)
    layer, fields = study_localities(study, project)
    scenario = program_scenario()
    for name in THRESHOLDS:
        value = study.parameters.get(name)
        if isinstance(value, (int, float)):
            scenario.settings[name] = float(value)
    return ExplorerState(layer, fields, scenario, from_study=True)


def study_tables(project, selection, feedback):
    """Quotas and decisions by hand of the study's tables.

    Parameters
    ----------
    project : QgsProject
    selection : LiveSelection
    feedback : RunFeedback
        Gets a sentence for a table that cannot be used.

    Returns
    -------
    quotas : dict of str to dict
    decisions : dict of str to Decision
    """
    study, known = read_study(project), {level: selection.known(level) for level in ("state", "territory")}
    quotas, decisions = {"state": {}, "territory": {}}, {}
    try:
        layer = study.layer("QUOTAS")
        if layer is not None and layer.featureCount():
            quotas = read_quotas(read_layer(layer), known, feedback)
        layer = study.layer("OVERRIDES")
        if layer is not None and layer.featureCount():
            decisions = decisions_of_table(layer, set(selection.codes), feedback)
    except BadInput as problem:
        feedback.pushWarning(str(problem))
    return quotas, decisions
