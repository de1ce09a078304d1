"""Roads prepared once: reused within a run of several steps, and between runs by `network_cache`."""

import threading
from contextlib import contextmanager
from dataclasses import replace
from functools import cache

from ...translation import tr
from ..places.measures import WorkingPlane
from .network_cache import KeptNetwork, keep_network, kept_network, network_key
from .road_layers import Roads, build_roads, directed
from .road_notes import RoadNotes

# each thread runs one algorithm at a time; outside `roads_shared` nothing is held
_run = threading.local()


@contextmanager
def roads_shared():
    """Hold the networks prepared in this thread until the block ends, for the next step of the same run.

    Also those of layers that are never kept in files: within the run they count as unchanged.
    """
    _run.prepared = {}
    try:
        yield
    finally:
        del _run.prepared


def prepared_roads(layer, name, read_rows, options, contracted, context, feedback):
    """The roads of a layer, read and built only where they are not at hand.

    Parameters
    ----------
    layer : QgsVectorLayer or None
        None for a source that is not a whole layer.
    name : str
        Name of the layer for messages, where there is a layer.
    read_rows : callable
        Reads the `Features` of the layer.
    options : RoadOptions
    contracted : bool
        Whether chains of pieces are to be one edge, as `Roads.contracted` makes them.
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback

    Returns
    -------
    Roads
        Whatever was said when they were built is said again.
    """
    shared = getattr(_run, "prepared", None) if layer is not None else None
    place = (layer.id() if layer is not None else "", options.of_network(), context.ellipsoid())
    kept = shared and shared.get((*place, contracted))
    key = None if kept else network_key(layer, options, contracted, context)
    kept = kept or (kept_network(key) if key else None)
    if kept:
        feedback.pushInfo(tr("The road network prepared earlier was used: roads and settings have not changed."))
        RoadNotes(name, feedback).add_all(kept.notes)
        plane = WorkingPlane(layer.crs(), None, context, kept.local_plane)
        if shared is not None:
            shared[(*place, contracted)] = kept
        return directed(Roads(kept.network, plane, cache(read_rows), kept.line_feature, options))
    rows = read_rows()
    notes = RoadNotes(rows.name, feedback)
    roads = build_roads(rows, options, context, notes, last=contracted)
    made = {False: roads.network}
    if contracted:
        # who wants chains seldom asks for rows, which take more memory than the network
        roads = replace(roads, read_rows=cache(read_rows))
        del rows
        # outside a run nobody asks for the network as it was drawn either
        made = {} if shared is None else made
        roads = roads.contracted(in_place=shared is None)
        made[True] = roads.network
    forms = {
        (*place, form): KeptNetwork(network, roads.line_feature, roads.plane.local_definition, notes.kept)
        for form, network in made.items()
    }
    if shared is not None:
        shared.update(forms)
    # a layer changed while it was read is not what its files say now
    if key and key == network_key(layer, options, contracted, context):
        keep_network(key, forms[(*place, contracted)])
    return directed(roads)
