"""Menu entry that deletes the road networks kept between runs."""

from ..processing.layers.local_numbers import number
from ..processing.layers.roads.network_cache import clear_cache
from ..processing.translation import tr


def clear_road_networks(iface):
    """Delete the kept road networks, and say in the message bar how much space that freed.

    Parameters
    ----------
    iface : QgisInterface
    """
    megabytes = clear_cache() / 1e6
    iface.messageBar().pushSuccess(
        "Territorios Productivos",
        tr("Space freed by clearing the road network cache: {} MB.").format(number(megabytes, 1)),
    )
