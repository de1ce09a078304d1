"""Groups of the indicators of `typology`: free ones, or the patrimonies or dimensions of a territory."""

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterString

from ...layers.bad_input import BadInput
from ...layers.messages import first_of
from ...translation import tr
from .plain_names import plain_name

OWN, PATRIMONIES, DIMENSIONS = range(3)


def declare_themes(algorithm):
    """Add GROUPS and GROUP_SET."""
    algorithm.add(
        QgsProcessingParameterString("GROUPS", tr("Groups of the indicators"), optional=True),
        tr("A group for each indicator, in their order, between semicolons; each group weighs the same."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "GROUP_SET",
            tr("Groups to choose from"),
            [tr("Any names"), tr("The four patrimonies"), tr("The five dimensions")],
            defaultValue=OWN,
        ),
        tr(
            "The patrimonies are natural, built, productive and cultural; the dimensions, economic, social, cultural,"
            " environmental and institutional. Write their names, or 1, 2, 3… in this order."
        ),
    )


def read_themes(algorithm, parameters, context, fields):
    """Group of each indicator as people read it; without groups, each indicator is its own.

    Raises
    ------
    BadInput
        When groups and indicators are not as many, or a name is not one of the set.
    """
    chosen = algorithm.parameterAsEnum(parameters, "GROUP_SET", context)
    text = algorithm.parameterAsString(parameters, "GROUPS", context)
    names = _sets()[chosen]
    if not text:
        if chosen != OWN:
            raise BadInput(
                tr("Say the group of each indicator, between semicolons. The names are: {}.").format(
                    ", ".join(names.values())
                )
            )
        return fields
    groups = [group.strip() for group in text.split(";")]
    if len(groups) != len(fields) or "" in groups:
        raise BadInput(
            tr("There are {} groups for {} indicators ({}). Give one group per indicator, between semicolons.").format(
                len([group for group in groups if group]), len(fields), first_of(fields)
            )
        )
    if chosen == OWN:
        return groups
    known = {}
    for place, (code, name) in enumerate(names.items(), start=1):
        known.update({str(place): name, code: name, plain_name(name): name})
    unknown = [group for group in groups if plain_name(group) not in known]
    if unknown:
        raise BadInput(
            tr("{} groups are not among those chosen ({}). The names are: {}.").format(
                len(unknown), first_of(unknown), ", ".join(names.values())
            )
        )
    return [known[plain_name(group)] for group in groups]


def _sets():
    """Names of the groups of each set, by code."""
    return {
        OWN: {},
        PATRIMONIES: {
            "natural": tr("natural"),
            "built": tr("built"),
            "productive": tr("productive"),
            "cultural": tr("cultural"),
        },
        DIMENSIONS: {
            "economic": tr("economic"),
            "social": tr("social"),
            "cultural": tr("cultural"),
            "environmental": tr("environmental"),
            "institutional": tr("institutional"),
        },
    }
