"""Parameters of the two methods whose robustness can be tried: their limits and their cut."""

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ...translation import tr

LIMITS = ("MIN_SIZE", "TARGET_SIZE", "MIN_CONTAINMENT", "TARGET_CONTAINMENT")


def declare_validity_limits(algorithm):
    """Add the limits of travel-to-work areas to `algorithm`."""
    for name, title, default, most, text in (
        (
            "MIN_SIZE",
            tr("Least residents"),
            1000.0,
            1e12,
            tr("An area this small must reach the target self-containment."),
        ),
        (
            "TARGET_SIZE",
            tr("Target residents"),
            10000.0,
            1e12,
            tr("From here on the least self-containment is enough."),
        ),
        (
            "MIN_CONTAINMENT",
            tr("Least self-containment (share)"),
            0.6667,
            1.0,
            tr(
                "Share of residents who stay and of arrivals who live inside, whichever is lower: least of a large area."
            ),
        ),
        ("TARGET_CONTAINMENT", tr("Target self-containment (share)"), 0.75, 1.0, tr("The same, of a small area.")),
    ):
        algorithm.add(
            QgsProcessingParameterNumber(
                name, title, QgsProcessingParameterNumber.Type.Double, default, minValue=0.0, maxValue=most
            ),
            text,
        )


def read_validity_limits(algorithm, parameters, context):
    """Least and target size, least and target self-containment."""
    return [algorithm.parameterAsDouble(parameters, name, context) for name in LIMITS]


def check_validity_limits(least, target, least_share, target_share):
    """Limits out of order: ``(True, "")``, or False and what to do."""
    if not 0.0 < least < target:
        return False, tr("The least residents must be above 0 and below the target: {:g} and {:g} were given.").format(
            least, target
        )
    if not 0.0 < least_share < target_share <= 1.0:
        return False, tr(
            "The least self-containment must be above 0 and below the target, which is 1 at most: {:g} and {:g} were given."
        ).format(least_share, target_share)
    return True, ""


def declare_cut(algorithm):
    """Add the cut and the variant of commuting zones to `algorithm`."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "CUT", tr("Cut of the tree"), QgsProcessingParameterNumber.Type.Double, 0.98, minValue=0.0, maxValue=1.0
        ),
        tr("Between 0 and 1. Lower cuts give more and smaller territories; 0.98 is the usual one."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "VARIANT",
            tr("Size of a unit"),
            [tr("Everybody who lives in it"), tr("Only the flow inside it")],
            defaultValue=0,
        ),
        tr("What the exchange of two units is compared with."),
        advanced=True,
    )


def check_cut(cut):
    """A cut out of range: ``(True, "")``, or False and what to do."""
    if not 0.0 <= cut <= 1.0:
        return False, tr("The cut of the tree must be between 0 and 1: {:g} was given.").format(cut)
    return True, ""
