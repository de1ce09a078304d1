"""Scenarios: thresholds, quotas and readings of the rules under a name, kept in the QGIS project."""

import json
from dataclasses import asdict, dataclass, field

from ..study.study_inputs import SCOPE
from .live_selection import LEVELS, SETTINGS, new_algorithm

SCENARIOS_KEY = "/scenarios"


@dataclass
class Scenario:
    """One set of rules.

    Attributes
    ----------
    settings : dict
        Values of the parameters `SETTINGS` of ``territorios:fourcriteria``.
    quotas : dict of str to dict
        ``state`` and ``territory``, each code to quota.
    """

    settings: dict = field(default_factory=dict)
    quotas: dict = field(default_factory=lambda: {level: {} for level in LEVELS})


def program_scenario():
    """The program's own rules, without quotas."""
    algorithm = new_algorithm()
    return Scenario({name: algorithm.parameterDefinition(name).defaultValue() for name in SETTINGS})


def fitting(scenario, selection):
    """A scenario without the quotas of places that no locality of a `LiveSelection` has.

    Their codes might be taken for others, which lack a zero.
    """
    known = {level: set() if selection is None else set(selection.known(level)) for level in LEVELS}
    quotas = {
        level: {code: quota for code, quota in codes.items() if code in known[level]}
        for level, codes in scenario.quotas.items()
    }
    return Scenario(scenario.settings, quotas)


def read_scenarios(project):
    """Name → `Scenario` that `project` keeps, in the order of the names; what cannot be read is left out."""
    text, _ = project.readEntry(SCOPE, SCENARIOS_KEY, "")
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}
    kept = kept if isinstance(kept, dict) else {}
    scenarios = {name: scenario_from(content) for name, content in kept.items()}
    return {name: scenarios[name] for name in sorted(scenarios, key=str.casefold) if scenarios[name] is not None}


def write_scenarios(project, scenarios):
    """Keep `scenarios` in `project`."""
    content = {name: asdict(scenario) for name, scenario in scenarios.items()}
    project.writeEntry(SCOPE, SCENARIOS_KEY, json.dumps(content, ensure_ascii=False))


def scenario_from(content):
    """The scenario in what JSON holds, None when it is none; settings it lacks are the program's own."""
    if not isinstance(content, dict) or not isinstance(content.get("settings"), dict):
        return None
    scenario = program_scenario()
    given = content["settings"]
    algorithm = new_algorithm()
    for name in SETTINGS:
        if name in given and _fits(given[name], algorithm.parameterDefinition(name)):
            scenario.settings[name] = given[name]
    quotas = content.get("quotas")
    for level in LEVELS:
        codes = quotas.get(level) if isinstance(quotas, dict) else None
        if isinstance(codes, dict):
            scenario.quotas[level] = {code: float(quota) for code, quota in codes.items() if _is_number(quota)}
    return scenario


def _fits(value, definition):
    """Whether a parameter takes a value."""
    if definition.type() == "field":
        return value is None or isinstance(value, str)
    if definition.type() == "enum":
        return isinstance(value, int) and 0 <= value < len(definition.options())
    return _is_number(value) or (value is None and definition.name() == "DISPERSION_MAX")


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0.0 <= value < float("inf")
