"""What to say when trips are missing."""

import numpy as np

from ..layers.bad_input import BadInput
from ..layers.messages import warn
from ..translation import tr


def require_centers(tied, features):
    """Refuse centers none of which is near a road.

    Raises
    ------
    BadInput
    """
    if len(tied.walk_m) and np.isnan(tied.walk_m).all():
        raise without_places(features)
    if not (tied.snapped.edge >= 0).any():
        raise BadInput(
            tr(
                "None of the {} features of layer “{}” is near a road. Check that both layers cover the same"
                " region and have the right reference system, or raise the limit “Farthest road (m)”."
            ).format(len(features), features.name)
        )


def without_places(features):
    """The refusal of a layer that says of nothing where it is."""
    return BadInput(
        tr("None of the {} features of layer “{}” has a usable geometry. Choose another layer.").format(
            len(features), features.name
        )
    )


def warn_without_trip(reasons, features, feedback):
    """Push one counted warning per reason why features have no trip."""
    sentences = {
        "no_geometry": tr("Features without a trip: {} of layer “{}”, no usable geometry."),
        "off_network": tr("Features without a trip: {} of layer “{}”, too far from any road."),
        "other_component": tr("Features without a trip: {} of layer “{}”, no center on their part of the network."),
        "one_way_trap": tr("Features without a trip: {} of layer “{}”, one-way roads do not let them through."),
        "beyond_limit": tr("Features without a trip: {} of layer “{}”, every center is beyond the limit."),
    }
    for reason, sentence in sentences.items():
        count = int((reasons == reason).sum())
        if count:
            warn(feedback, sentence, count, features.name)
