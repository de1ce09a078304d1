"""The programs able to fund a bottleneck: those of the localities whose product passes there."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.planner_tables.program_tables import programs_that_give
from ...layers.reading.features import read_features
from ...translation import tr
from .concurrence_columns import PREFIX
from .plain_names import plain_name


@dataclass(frozen=True)
class ProgramsHere:
    """Programs that may fund roads, and at which sources each is present, shape (sources, programs)."""

    names: list
    present: np.ndarray


def declare_programs(algorithm):
    """Add CONCURRENCE with its codes, and the components that mean roads."""
    table = [QgsProcessing.SourceType.TypeVector]
    algorithm.add(
        QgsProcessingParameterFeatureSource("CONCURRENCE", tr("Programs in each locality"), table, optional=True),
        tr("What “Concurrence of programs” gave for the same localities, to name the programs able to fund each road."),
    )
    for name, title, layer, help_text in (
        (
            "CONCURRENCE_CODE",
            tr("Code of the locality"),
            "CONCURRENCE",
            tr("Its field with the code of each locality."),
        ),
        ("SOURCE_CODE", tr("Locality of each source"), "SOURCES", tr("Field of the sources with the same code.")),
    ):
        field = QgsProcessingParameterField(name, title, parentLayerParameterName=layer, optional=True)
        algorithm.add(field, help_text)
    algorithm.add(
        QgsProcessingParameterFeatureSource("BASKETS", tr("Baskets"), table, optional=True),
        tr("Table with the fields program and component: it tells the names of the programs and what they give."),
    )
    algorithm.add(
        QgsProcessingParameterString("ROAD_COMPONENTS", tr("Components that mean roads"), optional=True),
        tr(
            "Only programs that by the baskets give one of these are named; between semicolons, for example: roads; bridges."
        ),
    )


def check_programs(algorithm, parameters, context):
    """What is wrong with these parameters as a sentence, "" when nothing is."""

    def given(name):
        return parameters.get(name) not in (None, "")

    if given("CONCURRENCE") and not (given("CONCURRENCE_CODE") and given("SOURCE_CODE")):
        return tr("To name programs, choose the code of the locality in the layer of programs and in the sources.")
    if given("ROAD_COMPONENTS") and not given("BASKETS"):
        return tr("The components that mean roads need the table of baskets, which says what programs give.")
    if given("BASKETS") and not given("CONCURRENCE"):
        return tr("Baskets say what programs give, not where they are: give the programs in each locality as well.")
    return ""


def read_programs(algorithm, parameters, context, sources, feedback):
    """`ProgramsHere` of the sources; None when no layer of programs is given.

    Raises
    ------
    BadInput
        When the layer is not one of `concurrence`, or the baskets name no component that was asked for.
    """
    from ...methods.code_matching import CodeMatcher

    layer = read_features(algorithm, parameters, "CONCURRENCE", context, feedback, geometry=None)
    if layer is None:
        return None
    codes = layer.codes(algorithm.parameterAsString(parameters, "CONCURRENCE_CODE", context), unique=True)
    own = sources.codes(algorithm.parameterAsString(parameters, "SOURCE_CODE", context))
    columns, present = _present(layer, feedback)
    baskets = read_features(algorithm, parameters, "BASKETS", context, feedback, geometry=False)
    names = _titles(layer, columns, baskets)
    text = algorithm.parameterAsString(parameters, "ROAD_COMPONENTS", context)
    if text:
        wanted = programs_that_give(baskets, [part.strip() for part in text.split(";") if part.strip()])
        kept = _kept(wanted, columns, layer, feedback)
        names, present = [names[column] for column in kept], present[:, kept]
    place, _, _ = CodeMatcher(list(codes)).match(own)
    lost = np.flatnonzero(place < 0)
    if len(lost):
        warn(
            feedback,
            tr(
                "Sources whose locality is not in layer “{}”, so their programs are not known: {} of layer “{}” (first: {})."
            ),
            layer.name,
            len(lost),
            sources.name,
            first_of([own[row] or "–" for row in lost]),
        )
    return ProgramsHere(names, present[place] & (place >= 0)[:, None])


def _present(layer, feedback):
    """Columns of the programs, and where each is; an empty cell is a program there without a known amount."""
    fields = [field.name() for field in layer.fields]
    last = fields.index("programs") if "programs" in fields else 0
    first = last
    while first and fields[first - 1].startswith(PREFIX):
        first -= 1
    columns = fields[first:last]
    if columns:
        present = np.column_stack([layer.numbers(name, feedback) != 0.0 for name in columns])
        count = layer.numbers("programs", feedback)
        # the localities may end with columns of their own that begin alike
        for start in range(len(columns)):
            if (present[:, start:].sum(axis=1) == count).all():
                return columns[start:], present[:, start:]
    raise BadInput(
        tr(
            "Layer “{}” is not what “Concurrence of programs” gives: it has no columns of programs that add up to the"
            " field “programs”. Choose its output “Concurrence in each locality”."
        ).format(layer.name)
    )


def _titles(layer, columns, baskets):
    """What each program is called: as the baskets do, or its column's name for people, or what the column says."""
    given = {} if baskets is None else {plain_name(name): name for name in reversed(baskets.codes("program"))}
    said = [column[len(PREFIX) :] for column in columns]
    return [
        given.get(plain) or layer.fields.field(column).alias() or plain.replace("_", " ")
        for column, plain in zip(columns, said)
    ]


def _kept(wanted, columns, layer, feedback):
    """Places of the columns of the wanted programs; those without one are counted."""
    place = {column[len(PREFIX) :]: row for row, column in enumerate(columns)}
    absent = [program for program in wanted if plain_name(program) not in place]
    if absent:
        sentence = tr("Programs that give roads and have no column in layer “{}”: {} ({}).")
        warn(feedback, sentence, layer.name, len(absent), first_of(absent))
    return [place[plain_name(program)] for program in wanted if program not in absent]
