"""What to say about the pairs of an OD matrix, and about a cluster that fails."""

from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...translation import tr


def warn_pairs_without_trip(reasons, feedback):
    """Push one counted warning per reason why pairs have no trip."""
    sentences = {
        "no_geometry": tr("Pairs without a trip: {}, the origin has no usable geometry."),
        "off_network": tr("Pairs without a trip: {}, the origin is too far from any road."),
        "destination_no_geometry": tr("Pairs without a trip: {}, the destination has no usable geometry."),
        "destination_off_network": tr("Pairs without a trip: {}, the destination is too far from any road."),
        "other_component": tr("Pairs without a trip: {}, on parts of the network that do not meet."),
        "one_way_trap": tr("Pairs without a trip: {}, one-way roads do not let them through."),
    }
    for reason, sentence in sentences.items():
        if reasons[reason]:
            warn(feedback, sentence, reasons[reason])


def cluster_failure(address, problem):
    """The failure of a Dask cluster, as one sentence."""
    return BadInput(
        tr(
            "The Dask cluster at {} does not work: {}. Check its address and that it has workers,"
            " or leave the scheduler empty to calculate on this machine."
        ).format(address, problem)
    )


def require_distributed(missing):
    """Refuse a scheduler where the package that talks to it is missing.

    Raises
    ------
    BadInput
    """
    if missing:
        raise BadInput(
            tr(
                "The Python package distributed (Dask) is missing, which a scheduler needs. On Debian or Ubuntu it is"
                " python3-distributed, in conda distributed; or leave the scheduler empty to calculate on this machine."
            )
        )
