"""Small and random road networks, as arrays and as the same graph in networkx."""

import networkx
import numpy as np
import pytest
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.roads.road_network import (
    RoadNetwork,
    build_road_network,
    pieces_between,
)
from territorios_productivos.processing.methods.roads.snapping import SnappedPoints, TiedPoints, snap_points


@pytest.fixture(scope="session")
def network_of():
    """Callable: network from lines (lists of vertices) with pace, direction and level."""

    def build(lines, pace=None, forward=None, backward=None, level=None, tolerance=0.0):
        xy = np.concatenate([np.asarray(line, float) for line in lines])
        line = np.repeat(np.arange(len(lines)), [len(vertices) for vertices in lines])
        length = np.r_[np.hypot(*np.diff(xy, axis=0).T), 0.0]
        yes = np.ones(len(lines), bool)
        return build_road_network(
            xy,
            line,
            length,
            np.ones(len(lines)) if pace is None else np.asarray(pace, float),
            yes if forward is None else np.asarray(forward, bool),
            yes if backward is None else np.asarray(backward, bool),
            None if level is None else np.asarray(level),
            tolerance,
        )

    return build


@pytest.fixture(scope="session")
def straight_roads():
    """Callable: network of straight edges; their length need not be that of the line."""

    def build(node_xy, start, stop, meters, forward_s, backward_s):
        node_xy, start, stop = np.asarray(node_xy, float), np.asarray(start), np.asarray(stop)
        meters = np.asarray(meters, float)
        return RoadNetwork(
            node_xy=node_xy,
            edge_from=start,
            edge_to=stop,
            edge_length=meters,
            forward_s=np.asarray(forward_s, float),
            backward_s=np.asarray(backward_s, float),
            edge_line=np.arange(len(start)),
            **pieces_between(node_xy[start], node_xy[stop]),
            segment_edge=np.arange(len(start)),
            segment_start=np.zeros(len(start)),
            segment_length=meters,
        )

    return build


@pytest.fixture(scope="session")
def on_edges():
    """Callable: points beside straight edges, `share` of the way along and `walk` meters away; edge -1 is off."""

    def points(network, edge, share, walk=0.0):
        edge, share = np.asarray(edge), np.asarray(share, float)
        a, b = network.segment_a[edge], network.segment_b[edge]
        xy = a * (1.0 - share[:, None]) + b * share[:, None]
        offset = np.where(share == 1.0, network.edge_length[edge], share * network.edge_length[edge])
        walk = np.where(edge < 0, np.nan, walk)
        beside = xy + np.column_stack([np.zeros(len(edge)), np.nan_to_num(walk)])
        return TiedPoints(beside, SnappedPoints(edge, offset, xy), walk)

    return points


@pytest.fixture(scope="session")
def tie():
    """Callable: points tied to a network, walking in a straight line; `limit` in meters."""

    def tied(network, xy, limit=np.inf):
        xy = np.asarray(xy, float).reshape(-1, 2)
        snapped = snap_points(network, xy)
        walk = planar_distance(xy, snapped.xy)
        with np.errstate(invalid="ignore"):
            off = (walk > limit) | np.isnan(walk)
        return TiedPoints(xy, snapped.without(off), walk)

    return tied


@pytest.fixture(scope="session")
def as_networkx():
    """Callable: multigraph of a network with the points of `TiedPoints` inserted as nodes ``(layer, row)``."""

    def build(network, **layers):
        graph = networkx.MultiDiGraph()
        graph.add_nodes_from(range(network.node_count))
        on_edge = {}
        for name, tied in layers.items():
            for row, edge in enumerate(tied.snapped.edge):
                graph.add_node((name, row))
                if edge >= 0:
                    on_edge.setdefault(edge, []).append((tied.snapped.offset[row], (name, row)))
        for edge in range(network.edge_count):
            length = network.edge_length[edge]
            stops = [
                (0.0, network.edge_from[edge]),
                *sorted(on_edge.get(edge, []), key=lambda stop: stop[0]),
                (length, network.edge_to[edge]),
            ]
            for (start, a), (stop, b) in zip(stops, stops[1:]):
                share = (stop - start) / length if length else 0.0
                for tail, head, seconds in ((a, b, network.forward_s[edge]), (b, a, network.backward_s[edge])):
                    if np.isfinite(seconds):
                        graph.add_edge(tail, head, seconds=seconds * share, meters=stop - start)
            # a point at the very end of a road is at the junction, whatever the traffic on that road
            for place, point in on_edge.get(edge, []):
                for end, node in ((0.0, network.edge_from[edge]), (length, network.edge_to[edge])):
                    if abs(place - end) <= 1e-9 * length:
                        graph.add_edge(node, point, seconds=0.0, meters=0.0)
                        graph.add_edge(point, node, seconds=0.0, meters=0.0)
        return graph

    return build
