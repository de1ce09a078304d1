"""The steps of a study: what each uses, what it lacks, and which algorithm does it."""

from dataclasses import dataclass

from ...processing.algorithms.study.axes_step import NEW_ROADS, SERVICES
from ...processing.algorithms.study.steps import PROGRAM_FIELDS, ROADS_GROUP, STEP_TABLES, THRESHOLDS
from ...processing.translation import tr
from .study_inputs import SOURCES as LAYERS

DATA, ROADS, REPORT = "data", "roads", "report"
STEPS = (DATA, ROADS, *STEP_TABLES)
# Number of each step in the parameter STEPS of the study.
STUDY_STEPS = {name: number for number, name in enumerate(STEP_TABLES)}
TABLES = {ROADS: ("road_problems", "road_parts"), **STEP_TABLES}

LOCALITY = ("LOCALITIES", "CODE", "POPULATION")
ROAD_CHECK = ("ROADS", "SPEED_FIELD", "CLASS_FIELD", "DIRECTION_FIELD", "LEVEL_FIELD", "TOLERANCE")
CENTER = ("CENTERS", "CENTER_ID", "CENTER_NAME")
SEATS = ("IS_SEAT", "CODE", "NAME")
MUNICIPAL = ("MUNICIPALITIES", "MUNICIPALITY_ID", "MUNICIPALITY_NAME", "MUNICIPALITY_POPULATION", "MUNICIPALITY")
FLOW = ("FLOWS", "FLOW_ORIGIN", "FLOW_DESTINATION", "FLOW_AMOUNT")
CONTAINMENT = ("MIN_SIZE", "TARGET_SIZE", "MIN_CONTAINMENT", "TARGET_CONTAINMENT")
PRODUCTION = ("PRODUCTION", "UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD")
PLACES = ("SOURCES", "AMOUNT_FIELD")
# Layers with the fields they need, and the steps that use them.
OF_SOME_STEPS = (
    (FLOW, ("territories",)),
    (PRODUCTION, ("axes",)),
    (PLACES, ("axes",)),
    (SERVICES[:2], ("axes",)),
)
TAKING_PART = ("LOCALITIES", "CODE", "MUNICIPALITY", "FAMILIES", "TERRITORY")
HELD_BACK = ("SOURCE_FAMILIES", "REFERENCE_SPEED", "ROAD_NAME")


@dataclass(frozen=True)
class Lack:
    """An input that a step needs and does not have.

    Attributes
    ----------
    names : tuple of str
        Parameters of which one is enough; empty where another step must come first.
    steps : tuple of str
        Steps of which one must be done first.
    """

    names: tuple = ()
    steps: tuple = ()


def step_titles():
    """Names of the steps for people, in their order."""
    return {
        DATA: tr("Data"),
        ROADS: tr("Roads"),
        "accessibility": tr("Accessibility"),
        "territories": tr("Territories"),
        "prioritization": tr("Prioritization"),
        "axes": tr("Productive axes"),
        REPORT: tr("Report"),
    }


def used_by(step, inputs):
    """Parameters on which the results of a step depend.

    Parameters
    ----------
    step : str
    inputs : StudyInputs

    Returns
    -------
    tuple of str
    """
    centers = CENTER if inputs.given("CENTERS") else ("LOCALITIES", *SEATS)
    if step == ROADS:
        return ROAD_CHECK
    if step == "accessibility":
        return ("LOCALITIES", *ROADS_GROUP, *centers)
    if step == "territories":
        flows = (*FLOW, *CONTAINMENT) if inputs.given("FLOWS") else ()
        return (*LOCALITY, *ROADS_GROUP, *centers, *MUNICIPAL, "CUTOFF", "MIN_POPULATION", *flows)
    if step == "prioritization":
        return (*LOCALITY, "MUNICIPALITY", "STATE", "TERRITORY", *PROGRAM_FIELDS, "QUOTAS", "OVERRIDES", *THRESHOLDS)
    if step == "axes":
        ranking = TAKING_PART if _ranks_axes(inputs) else ()
        corridors = (*PLACES, *HELD_BACK, *ROADS_GROUP, *centers) if inputs.given("SOURCES") else ()
        asked = (names for names in (SERVICES, NEW_ROADS) if corridors and inputs.given(names[0]))
        known = MUNICIPAL[:2] if inputs.given("MUNICIPALITIES") else ("LOCALITIES", "MUNICIPALITY")
        production = (*PRODUCTION, "YEAR_FIELD", "YEAR", *known) if inputs.given("PRODUCTION") else ()
        return (*production, *ranking, *corridors, *(name for names in asked for name in names))
    return ("NAME",)


def taken_from(step, inputs):
    """Steps whose results a step uses."""
    if step == "prioritization" or (step == "axes" and _ranks_axes(inputs)):
        return () if inputs.given("TERRITORY") else ("territories",)
    return ("accessibility", "territories", "prioritization", "axes") if step == REPORT else ()


def lacks(step, inputs, done):
    """What a step needs and does not have.

    Parameters
    ----------
    step : str
    inputs : StudyInputs
    done : collection of str
        Steps that have results.

    Returns
    -------
    list of Lack
    """
    needed = {
        DATA: (*LOCALITY, "ROADS"),
        ROADS: ("ROADS", "FOLDER"),
        "prioritization": (*LOCALITY, "ROADS", "MUNICIPALITY", "STATE", *PROGRAM_FIELDS, "FOLDER"),
    }.get(step, (*LOCALITY, "ROADS", "FOLDER"))
    if not _has(inputs, "LOCALITIES"):
        # its fields come with it
        needed = [name for name in needed if name in (*LAYERS, "FOLDER")]
    found = [Lack((name,)) for name in needed if not _has(inputs, name)]
    if step != ROADS:
        found += [Lack((name,)) for name in LAYERS if inputs.given(name) and inputs.layer(name) is None]
    for source, fields, used in (
        (CENTER[0], CENTER[1:2], STUDY_STEPS),
        (MUNICIPAL[0], ("MUNICIPALITY_ID", "MUNICIPALITY"), STUDY_STEPS),
        *((names[0], names[1:], steps) for names, steps in OF_SOME_STEPS),
    ):
        if step in (DATA, *used) and _has(inputs, source):
            found += [Lack((name,)) for name in fields if not inputs.given(name)]
    if step == "accessibility" and not _has_centers(inputs):
        found.append(Lack(("CENTERS", "IS_SEAT")))
    elif step == "territories" and not (_has_centers(inputs) or _has(inputs, "FLOWS")):
        found.append(Lack(("CENTERS", "IS_SEAT", "FLOWS")))
    elif step == "axes" and not (_has(inputs, "PRODUCTION") or (_has(inputs, "SOURCES") and _has_centers(inputs))):
        found.append(Lack(("PRODUCTION", "SOURCES")))
    # the axes have corridors without territories
    before = () if step == "axes" else taken_from(step, inputs)
    if before and not set(before) & set(done):
        found.append(Lack(steps=before))
    return list(dict.fromkeys(found))


def lack_sentences(lacks, titles, named):
    """What is missing, for people: one sentence for all that must be chosen, one for each choice among several.

    Parameters
    ----------
    lacks : list of Lack
    titles : mapping
        Titles of parameters and of steps by name.
    named : callable
        Name and title of a parameter → how the sentence names it.

    Returns
    -------
    list of str
    """
    choices = [[named(name, f"“{titles[name]}”") for name in lack.names] for lack in lacks]
    single = [names[0] for names in choices if len(names) == 1]
    sentences = [tr("Choose {}.").format(", ".join(single))] if single else []
    sentences += [tr("Choose {}.").format(tr(" or ").join(names)) for names in choices if len(names) > 1]
    for lack in lacks:
        if len(lack.steps) == 1:
            sentences.append(tr("First run {}.").format(f"“{titles[lack.steps[0]]}”"))
        elif lack.steps:
            sentences.append(tr("First run another step."))
    return sentences


def _ranks_axes(inputs):
    """Whether there is what the strength of the axes takes besides territories."""
    return inputs.given("PRODUCTION", "MUNICIPALITY", "FAMILIES")


def _has(inputs, name):
    """Whether `name` has a value and, when it is a layer, that layer is there."""
    return inputs.given(name) and (name not in LAYERS or inputs.layer(name) is not None)


def _has_centers(inputs):
    return _has(inputs, "CENTERS") or inputs.given("IS_SEAT")
