"""People of localities, and what to say about those without a number."""

import numpy as np

from ..layers.messages import warn
from ..translation import tr


def people_of(localities, field, feedback):
    """People of each locality, NaN where unknown; one each without a field."""
    return localities.numbers(field, feedback) if field else np.ones(len(localities))


def warn_without_people(people, localities, feedback):
    """Count the localities that weigh nothing because their people are not known."""
    unknown = int(np.isnan(people).sum())
    if unknown:
        warn(
            feedback,
            tr("Localities without a number of people, which count as none: {} of layer “{}”."),
            unknown,
            localities.name,
        )
