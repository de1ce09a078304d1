"""Roads drawn in many pieces made one: chains of nodes where nothing joins become a single edge.

A node where exactly two edges meet, with the same pace in either direction, decides
nothing on a shortest path. Chains are ordered by list ranking with pointer doubling
(Wyllie 1979, *The Complexity of Parallel Computations*, Cornell), so no loop walks them.
"""

from dataclasses import replace

import numpy as np

from .connected_parts import connected_parts
from .road_network import NO_PIECES, RoadNetwork, start_along


def contract_chains(network, kind=None, in_place=False):
    """Merge the edges of every chain.

    Only edges of equal pace are merged, so that time stays proportional to length along the
    new edge and points tied to it keep their times.

    Parameters
    ----------
    network : RoadNetwork
    kind : ndarray, shape (m,), optional
        Only edges of one kind are merged.
    in_place : bool
        Whether the pieces may be put in order where they are, without a copy: `network` is then of no more use.

    Returns
    -------
    RoadNetwork
        With the same segments, total length and least times; ``edge_line`` is that of the
        first piece of each chain.
    """
    if not network.edge_count:
        return network
    return _merged(network, *_chains(network, kind), in_place)


def chain_roads(network, stops):
    """Every chain as one road, whatever the paces along it, for searches that begin and end at nodes.

    Parameters
    ----------
    network : RoadNetwork
    stops : ndarray of bool, shape (n,)
        Nodes that trips begin or end at, which no chain runs past.

    Returns
    -------
    roads : RoadNetwork
        Without straight pieces; its least times between stops, and between junctions, are those of `network`.
    chain : ndarray of int, shape (m,)
        Road that each edge of `network` is part of, -1 on dead ends without stops, which no trip enters.
    node : ndarray of int, shape (n,)
        Node of `roads` at each node of `network`, -1 inside chains and on those dead ends.
    """
    whole, chain, node = _chain_roads(network, stops)
    at = np.zeros(whole.node_count, bool)
    at[node[stops]] = True
    kept = _without_dead_ends(whole, at)
    # where dead ends branched off, chains now run on
    used = dict.fromkeys(("edge_from", "edge_to", "edge_length", "forward_s", "backward_s", "edge_line"))
    roads, again, number = _chain_roads(replace(whole, **{name: getattr(whole, name)[kept] for name in used}), at)
    road = np.full(whole.edge_count, -1)
    road[kept] = again
    return roads, road[chain], np.where(node >= 0, number[node], -1)


def _without_dead_ends(network, stops):
    """Whether each edge is kept when dead ends are taken off, again and again, but for those that end at stops."""
    kept = np.ones(network.edge_count, bool)
    while True:
        ends = np.concatenate([network.edge_from[kept], network.edge_to[kept]])
        dead = (np.bincount(ends, minlength=network.node_count) == 1) & ~stops
        lost = kept & (dead[network.edge_from] | dead[network.edge_to])
        if not lost.any():
            return kept
        kept &= ~lost


def _chain_roads(network, stops):
    """The same with all dead ends."""
    order, chain = _chains(network, stops=stops)
    columns, used = _ends(network, order, chain, stops)
    of_edge = np.empty(network.edge_count, np.int64)
    of_edge[order // 2] = chain
    return RoadNetwork(**columns, **NO_PIECES), of_edge, np.where(used, np.cumsum(used) - 1, -1)


def _chains(network, kind=None, stops=None):
    """Darts of every chain one after another, and the number of the chain of each."""
    following, end, steps = _open_cycles(network, _following_darts(network, kind, stops))
    del following
    # against a dart the chain runs back to the other end
    root, place = end[np.arange(len(end)) ^ 1] ^ 1, steps[np.arange(len(end)) ^ 1]
    # each chain exists in both directions: keep the one that begins at the lower edge
    kept = np.flatnonzero((root // 2 < end // 2) | ((root // 2 == end // 2) & (root % 2 == 0)))
    root, place = root[kept], place[kept]
    number = np.cumsum(np.bincount(root, minlength=len(end)) > 0, dtype=np.int32) - 1
    chain = number[root]
    size = np.bincount(chain)
    order = np.empty(len(kept), np.int32)
    order[(np.cumsum(size) - size)[chain] + place] = kept
    return order, np.repeat(np.arange(len(size), dtype=np.int32), size)


def _following_darts(network, kind, stops):
    """Dart after each dart, -1 where a chain ends: where the pace changes or, with `stops`, at these.

    A dart is an edge in one direction: 2 e as it was drawn, 2 e + 1 against it.
    """
    count = network.edge_count
    node = np.concatenate([network.edge_from, network.edge_to])
    leaving = np.concatenate([np.arange(0, 2 * count, 2, np.int32), np.arange(1, 2 * count, 2, np.int32)])
    degree = np.bincount(node)
    first, last = np.empty(len(degree), np.int32), np.empty(len(degree), np.int32)
    # of an index repeated in an assignment the last counts
    last[node], first[node[::-1]] = leaving, leaving[::-1]
    del node, leaving
    one, other = first[degree == 2], last[degree == 2]
    inner = one // 2 != other // 2
    if stops is None:
        with np.errstate(divide="ignore", invalid="ignore"):
            pace = np.column_stack([network.forward_s, network.backward_s]) / network.edge_length[:, None]
        pace = pace.ravel()
        inner &= _same(pace[one ^ 1], pace[other]) & _same(pace[other ^ 1], pace[one])
    else:
        inner &= ~stops[: len(degree)][degree == 2]
    if kind is not None:
        inner &= kind[one // 2] == kind[other // 2]
    one, other = one[inner], other[inner]
    following = np.full(2 * count, -1, np.int32)
    following[one ^ 1] = other
    following[other ^ 1] = one
    return following


def _open_cycles(network, following):
    """Cut each ring that no junction interrupts at its lowest dart; with what `_ranked` gives after it."""
    end, steps = _ranked(following)
    on_ring = np.flatnonzero(following[end] >= 0)
    if not len(on_ring):
        return following, end, steps
    edge = on_ring // 2
    ring = connected_parts(network.edge_count, edge, following[on_ring] // 2)
    _, lowest = np.unique(ring[edge], return_index=True)
    cut = on_ring[lowest]
    following = following.copy()
    following[following[cut] ^ 1] = -1
    following[cut] = -1
    return following, *_ranked(following)


def _ranked(step):
    """Last dart reached by following `step` from each dart, and in how many steps.

    On a ring the last dart is one of the ring.
    """
    at = np.where(step >= 0, step, np.arange(len(step), dtype=np.int32))
    count = (step >= 0).astype(np.int32)
    for _ in range(int(np.ceil(np.log2(max(len(step), 2)))) + 1):
        further = at[at]
        if (further == at).all():
            break
        count = count + count[at]
        at = further
    return at, count


def _same(a, b):
    """Equal paces up to rounding; both closed counts as equal, a length of zero as different."""
    return (np.isinf(a) & np.isinf(b)) | np.isclose(a, b, rtol=1e-12, atol=0.0)


def _merged(network, order, chain, in_place):
    """Network whose edges are runs of the darts `order`, numbered by `chain`."""
    columns, _ = _ends(network, order, chain, np.zeros(network.node_count, bool))
    edge, against = order // 2, order % 2 == 1
    del order
    return RoadNetwork(**columns, **_pieces(network, edge, against, chain, in_place))


def _ends(network, order, chain, stops):
    """Columns of the edges that are runs of the darts `order`, numbered by `chain`; the nodes they end at, and stops."""
    edge, against = order // 2, order % 2 == 1
    first = np.flatnonzero(np.r_[True, chain[1:] != chain[:-1]][: len(chain)])
    last = np.r_[first[1:], len(chain)][: len(first)] - 1
    tail = np.where(against, network.edge_to[edge], network.edge_from[edge])[first]
    head = np.where(against, network.edge_from[edge], network.edge_to[edge])[last]

    def along(one, other):
        return np.add.reduceat(np.where(against, other[edge], one[edge]), first)

    used = stops.copy()
    used[tail] = used[head] = True
    number = np.cumsum(used) - 1
    return {
        "node_xy": network.node_xy[used],
        "edge_from": number[tail],
        "edge_to": number[head],
        "edge_length": np.add.reduceat(network.edge_length[edge], first),
        "forward_s": along(network.forward_s, network.backward_s),
        "backward_s": along(network.backward_s, network.forward_s),
        "edge_line": network.edge_line[edge[first]],
    }, used


def _pieces(network, edge, against, chain, in_place):
    """The arrays of straight pieces in their new order."""
    names = ("segment_vertex", "segment_edge", "segment_start", "segment_length")
    old = [getattr(network, name) for name in names]
    vertex, owner, start, length = old if in_place else [np.empty_like(values) for values in old]
    rank, turned, count = _piece_order(network, edge, against)
    vertex[:] = old[0][rank]
    np.invert(vertex, out=vertex, where=turned)
    length[:] = old[3][rank]
    del rank, turned
    owner[:] = np.repeat(chain, count)
    start_along(owner, length, out=start)
    return {"vertex_xy": network.vertex_xy, **dict(zip(names, (vertex, owner, start, length)))}


def _piece_order(network, edge, against):
    """Piece of `network` at each place of the new order, whether it is turned over, and how many each edge has."""
    # the pieces of an edge are together: each edge's turn them over or not as a whole
    begins = np.flatnonzero(np.r_[True, network.segment_edge[1:] != network.segment_edge[:-1]])
    lowest, count = np.zeros(network.edge_count, np.int32), np.zeros(network.edge_count, np.int32)
    lowest[network.segment_edge[begins]] = begins
    count[network.segment_edge[begins]] = np.diff(begins, append=len(network.segment_edge))
    count = count[edge]
    # along an edge one piece after the other, against it from the last one back
    begins = np.cumsum(count, dtype=np.int32) - count
    turned = np.repeat(against, count)
    rank = np.arange(len(turned), dtype=np.int32)
    np.negative(rank, out=rank, where=turned)
    first = np.where(against, lowest[edge] + count - 1 + begins, lowest[edge] - begins)
    rank += np.repeat(first, count)
    return rank, turned, count
