"""The parameters with which sources choose their market, shared by `corridors` and `bottlenecks`."""

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterField, QgsProcessingParameterNumber

from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...translation import tr

NEAREST, HUFF = range(2)


def declare_market_choice(algorithm):
    """Add MARKET_SIZE, ASSIGNMENT and BETA; the layer of markets is MARKETS."""
    algorithm.add(
        QgsProcessingParameterField(
            "MARKET_SIZE", tr("Market size"), parentLayerParameterName="MARKETS", optional=True
        ),
        tr("Inhabitants or sales of each market; Huff needs it. A market of size 0 attracts nothing."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "ASSIGNMENT",
            tr("Production goes to"),
            [tr("The nearest market"), tr("All markets, by size and time (Huff)")],
            defaultValue=NEAREST,
        ),
        tr("Of equally near markets, the first of the layer is taken."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "BETA",
            tr("Exponent of time (Huff)"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=2.0,
            minValue=0.0,
            maxValue=20.0,
        ),
        tr("The larger, the less a far market attracts; with 0 only size matters."),
        advanced=True,
    )


def check_market_choice(algorithm, parameters, context):
    """What is wrong with the choice as a sentence, "" when nothing is."""
    huff = algorithm.parameterAsEnum(parameters, "ASSIGNMENT", context) == HUFF
    if huff and not algorithm.parameterAsString(parameters, "MARKET_SIZE", context):
        return tr("Huff needs the size of the markets: choose its field, or the nearest market.")
    return ""


def read_market_choice(algorithm, parameters, context, markets, feedback):
    """``size``, ``assignment`` and ``beta`` as `corridors` takes them.

    Raises
    ------
    BadInput
        When by Huff no market has a size above zero.
    """
    assignment = algorithm.parameterAsEnum(parameters, "ASSIGNMENT", context)
    beta = algorithm.parameterAsDouble(parameters, "BETA", context)
    size = _sizes(algorithm, parameters, context, markets, feedback) if assignment == HUFF else None
    return {"size": size, "assignment": assignment, "beta": beta}


def warn_about_markets(trips, sources, markets, feedback):
    """Count the sources that no market attracts, and the markets that nobody reaches.

    Parameters
    ----------
    trips : Corridors
    sources, markets : Features
    feedback : QgsProcessingFeedback
    """
    lost = int((trips.sources["reason"] == "no_attraction").sum())
    if lost:
        sentence = tr(
            "Places that send nothing, because no market with a size above 0 can be reached: {} of layer “{}”."
        )
        warn(feedback, sentence, lost, sources.name)
    unreached = int((trips.markets["reason"] == "unreached").sum())
    if unreached:
        warn(feedback, tr("Markets that cannot be reached from any source: {} of layer “{}”."), unreached, markets.name)


def _sizes(algorithm, parameters, context, markets, feedback):
    """Size of each market, at least one of them above zero."""
    field = algorithm.parameterAsString(parameters, "MARKET_SIZE", context)
    size = markets.numbers(field, feedback)
    useless = int((~(size > 0.0)).sum())
    if useless == len(size):
        raise BadInput(
            tr(
                "No market of layer “{}” has a size above 0 in field “{}”. Choose another field, or the nearest market."
            ).format(markets.name, field)
        )
    if useless:
        sentence = tr("Markets without a size above 0, which attract nothing: {} of layer “{}”.")
        warn(feedback, sentence, useless, markets.name)
    return size
