"""The plain sentence that says why a unit is in its territory."""

from ...translation import tr


def catchment_sentences(found, names, reason):
    """One sentence per unit.

    Parameters
    ----------
    found : Catchments
    names : sequence of str
        Name of each center.
    reason : sequence of str
        Code of the reason of the units without territory.

    Returns
    -------
    list of str
    """
    without = {
        "no_geometry": tr("No territory: it has no usable geometry."),
        "off_network": tr("No territory: too far from any road."),
        "other_component": tr("No territory: no urban center on its part of the road network."),
        "one_way_trap": tr("No territory: one-way roads do not let it reach an urban center."),
        "beyond_limit": tr("No territory: every urban center is beyond the limit."),
        "small_catchment": tr(
            "No territory: the urban centers that it reaches serve fewer people than the least population."
        ),
        "no_common_center": tr("No territory: no urban center is within reach of half of its people."),
        "no_locality": tr("No territory: no locality of this municipality was given."),
        "no_travel_time": tr("No territory: no travel time was given."),
    }
    alone = tr("{0:.0f} min to {1}, the only urban center it reaches.")
    second = tr("{0:.0f} min to {1}; the second choice, {2}, takes {3:.0f} min more.")
    sentences = []
    for best, other, minutes, margin, why in zip(found.best, found.second, found.minutes, found.margin, reason):
        if best < 0:
            sentences.append(without.get(why, why))
        elif other < 0:
            sentences.append(alone.format(minutes, names[best]))
        else:
            sentences.append(second.format(minutes, names[best], names[other], margin))
    return sentences
