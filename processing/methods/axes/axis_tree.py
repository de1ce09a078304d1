"""The least roads that link a productive axis: a Steiner tree of its localities and markets.

Mehlhorn (1988, *Information Processing Letters* 27(3), 125-128), who needs one search from all
places together where Kou, Markowsky and Berman (1981, *Acta Informatica* 15, 141-145) need one from
each: never more than 2·(1 − 1/t) times the least possible for t places, and usually far nearer.
The minimum spanning tree of the roads among the junctions found can only make it shorter.
"""

from dataclasses import dataclass

import numpy as np

from ..accessibility.nearest_center import NO_GEOMETRY, OFF_NETWORK, OTHER_COMPONENT
from ..roads.connected_parts import connected_parts
from ..roads.road_network import RoadNetwork, split_at

KILOMETERS, MINUTES = range(2)
# no road costs nothing: sparse matrices would forget it
LEAST_COST = 1e-9


@dataclass(frozen=True)
class AxisTree:
    """Result of `axis_tree`.

    Attributes
    ----------
    network : RoadNetwork
        The roads, cut at the places.
    edges : ndarray of int, shape (e,)
        Edges of `network` in the tree, ascending.
    places : int
        Distinct places linked.
    reason : ndarray of str, shape (p,)
        Why a place is not linked: ``no_geometry``, ``off_network`` or ``other_component`` (not on the
        part of the network with most places); empty where it is.
    """

    network: RoadNetwork
    edges: np.ndarray
    places: int
    reason: np.ndarray

    @property
    def worst_ratio(self):
        """Times the least possible cost that the tree costs at most."""
        return max(2.0 * (1.0 - 1.0 / max(self.places, 1)), 1.0)


def axis_tree(network, places, cost=KILOMETERS):
    """Link places along roads at little cost.

    Parameters
    ----------
    network : RoadNetwork
        A road open in one direction only links as any other; one closed in both does not.
    places : TiedPoints, p points
    cost : int
        `KILOMETERS`, or `MINUTES` in the quicker direction of each road.

    Returns
    -------
    AxisTree
    """
    network, node = split_at(network, places.snapped.edge, places.snapped.offset)
    on = np.flatnonzero(node >= 0)
    part = np.full(len(node), -1)
    seconds = np.minimum(network.forward_s, network.backward_s)
    passable = np.isfinite(seconds)
    ends = network.edge_from[passable], network.edge_to[passable]
    part[on] = connected_parts(network.node_count, *ends)[node[on]]
    found, first = np.unique(part[on], return_index=True)
    # the part with most places; of equal ones that of the first place
    main = min(zip(-np.bincount(part[on])[found], first, found))[2] if len(on) else -1
    reason = np.select(
        [np.isnan(places.xy).any(axis=1), node < 0, part != main], [NO_GEOMETRY, OFF_NETWORK, OTHER_COMPONENT], ""
    )
    terminals = np.unique(node[reason == ""])
    weight = np.where(passable, network.edge_length, np.inf) if cost == KILOMETERS else seconds
    return AxisTree(network, _steiner_edges(network, weight, terminals), len(terminals), reason)


def _steiner_edges(network, weight, terminals):
    """Edges of a tree that links nodes of one part of the network."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    if len(terminals) < 2:
        return np.zeros(0, int)
    edge = _cheapest(network, weight)
    u, v, cost = network.edge_from[edge], network.edge_to[edge], np.maximum(weight[edge], LEAST_COST)
    size = (network.node_count, network.node_count)
    arcs = csr_matrix((np.r_[cost, cost], (np.r_[u, v], np.r_[v, u])), shape=size)
    spent, previous, nearest = dijkstra(arcs, indices=terminals, return_predecessors=True, min_only=True)
    apart = np.flatnonzero((nearest[u] != nearest[v]) & np.isfinite(spent[u]) & np.isfinite(spent[v]))
    bridge = apart[_spanning(nearest[u[apart]], nearest[v[apart]], spent[u[apart]] + cost[apart] + spent[v[apart]])]
    used = np.zeros(network.node_count, bool)
    reached = np.r_[u[bridge], v[bridge]]
    while len(reached):
        used[reached] = True
        back = previous[reached]
        reached = np.unique(back[back >= 0])
        reached = reached[~used[reached]]
    inner = np.flatnonzero(used[u] & used[v])
    tree = inner[_spanning(u[inner], v[inner], cost[inner])]
    return np.sort(edge[_without_dead_ends(u, v, tree, terminals)])


def _cheapest(network, weight):
    """Of the open edges between two nodes the cheapest; none that ends where it begins."""
    low, high = np.sort([network.edge_from, network.edge_to], axis=0)
    order = np.lexsort((weight, high, low))
    order = order[(low[order] != high[order]) & np.isfinite(weight[order])]
    same = (low[order][1:] == low[order][:-1]) & (high[order][1:] == high[order][:-1])
    return order[np.r_[True, ~same][: len(order)]]


def _spanning(u, v, cost):
    """Positions of the edges of a minimum spanning forest; of equal costs the first edges."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import minimum_spanning_tree

    ends, number = np.unique(np.r_[u, v], return_inverse=True)
    low, high = np.sort(number.reshape(2, -1), axis=0)
    order = np.lexsort((cost, high, low))
    same = (low[order][1:] == low[order][:-1]) & (high[order][1:] == high[order][:-1])
    order = order[np.r_[True, ~same][: len(order)]]
    # ranks in place of costs: all different, and none of them zero
    rank = np.empty(len(order))
    rank[np.lexsort((order, cost[order]))] = np.arange(1, len(order) + 1)
    tree = minimum_spanning_tree(csr_matrix((rank, (low[order], high[order])), shape=(len(ends), len(ends))))
    of_rank = np.empty(len(order) + 1, int)
    of_rank[rank.astype(int)] = order
    return of_rank[tree.data.astype(int)]


def _without_dead_ends(u, v, tree, terminals):
    """The edges `tree` without branches that lead to no terminal."""
    while True:
        ends = np.r_[u[tree], v[tree]]
        meeting = np.bincount(ends)
        dead = meeting == 1
        dead[terminals[terminals < len(dead)]] = False
        kept = ~(dead[u[tree]] | dead[v[tree]])
        if kept.all():
            return tree
        tree = tree[kept]
