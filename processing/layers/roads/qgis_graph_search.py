"""Least-time searches by QGIS's own graph, where SciPy is not installed."""

import numpy as np
from qgis.analysis import QgsGraph, QgsGraphAnalyzer
from qgis.core import QgsPointXY

from ...dependencies import missing_packages
from ...methods.roads.least_time_searches import search_here
from ...translation import tr

NONE = -9999


def search_at_hand(feedback):
    """SciPy's searches, or with a warning those of QGIS."""
    if not missing_packages(["scipy"]):
        return search_here
    feedback.pushWarning(
        tr("SciPy is not installed: the search uses the graph of QGIS, with the same results but much more slowly.")
    )
    return QgisGraphSearch()


class QgisGraphSearch:
    """The same as `methods.accessibility.least_time_searches.SciPySearch`, by `QgsGraphAnalyzer`."""

    def __call__(self, graph, root_chunks, limit, poll):
        """As `SciPySearch.__call__`."""
        arcs = _filled(graph.tail, graph.head, graph.seconds, graph.size)
        for roots in root_chunks:
            found = []
            for root in roots.tolist():
                poll()
                found.append(_search(arcs, graph.tail, root, limit))
            seconds, predecessor = zip(*found)
            yield np.array(seconds), np.array(predecessor)

    def from_any(self, graph, roots):
        """As `SciPySearch.from_any`: from one more node, joined to all roots at no cost."""
        start = np.full(len(roots), graph.size)
        tail, head = np.r_[graph.tail, start], np.r_[graph.head, roots]
        arcs = _filled(tail, head, np.r_[graph.seconds, np.zeros(len(roots))], graph.size + 1)
        seconds, predecessor = (values[:-1] for values in _search(arcs, tail, graph.size, np.inf))
        is_root = predecessor == graph.size
        predecessor[is_root] = NONE
        return seconds, predecessor, _source(predecessor, is_root)


def _filled(tail, head, seconds, size):
    """`QgsGraph` of arcs; the number of each is its row."""
    graph, nowhere = QgsGraph(), QgsPointXY()
    for _ in range(size):
        graph.addVertex(nowhere)
    for a, b, cost in zip(tail.tolist(), head.tolist(), seconds.tolist()):
        graph.addEdge(a, b, [cost])
    return graph


def _search(graph, tail, root, limit):
    """Seconds to every node and the node before each."""
    arc, seconds = (np.array(values) for values in QgsGraphAnalyzer.dijkstra(graph, root, 0))
    reached = (arc >= 0) & (seconds <= limit)
    predecessor = np.where(reached, tail[np.maximum(arc, 0)], NONE)
    reached[root] = True
    return np.where(reached, seconds, np.inf), predecessor


def _source(predecessor, is_root):
    """Root of each node's path, by pointer doubling (Wyllie 1979); `NONE` where it has none."""
    at = np.where(predecessor >= 0, predecessor, np.arange(len(predecessor)))
    while (at[at] != at).any():
        at = at[at]
    return np.where(is_root[at], at, NONE)
