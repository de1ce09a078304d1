"""Roads drawn in many pieces made one: chains of nodes where nothing joins become a single edge.

A node where exactly two edges meet, with the same pace in either direction, decides
nothing on a shortest path. Chains are ordered by list ranking with pointer doubling
(Wyllie 1979, *The Complexity of Parallel Computations*, Cornell), so no loop walks them.
"""

import numpy as np

from .connected_parts import connected_parts
from .road_network import RoadNetwork, start_along


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


def _chains(network, kind):
    """Darts of every chain one after another, and the number of the chain of each."""
    following, end, steps = _open_cycles(network, _following_darts(network, kind))
    del following
    # against a dart the chain runs back to the other end
    root, place = end[np.arange(len(end)) ^ 1] ^ 1, steps[np.arange(len(end)) ^ 1]
    # each chain exists in both directions: keep the one that begins at the lower edge
    kept = np.flatnonzero((root // 2 < end // 2) | ((root // 2 == end // 2) & (root % 2 == 0)))
    root, place = root[kept], place[kept]
    number = np.cumsum(np.bincount(root, minlength=len(end)) > 0) - 1
    chain = number[root]
    size = np.bincount(chain)
    order = np.empty(len(kept), np.int64)
    order[(np.cumsum(size) - size)[chain] + place] = kept
    return order, np.repeat(np.arange(len(size)), size)


def _following_darts(network, kind):
    """Dart after each dart, -1 where a chain ends.

    A dart is an edge in one direction: 2 e as it was drawn, 2 e + 1 against it.
    """
    count = network.edge_count
    with np.errstate(divide="ignore", invalid="ignore"):
        pace = np.column_stack([network.forward_s, network.backward_s]) / network.edge_length[:, None]
    pace = pace.ravel()
    node = np.concatenate([network.edge_from, network.edge_to])
    leaving = np.concatenate([2 * np.arange(count), 2 * np.arange(count) + 1])
    degree = np.bincount(node)
    first, last = np.empty(len(degree), np.int64), np.empty(len(degree), np.int64)
    # of an index repeated in an assignment the last counts
    last[node], first[node[::-1]] = leaving, leaving[::-1]
    one, other = first[degree == 2], last[degree == 2]
    inner = (one // 2 != other // 2) & _same(pace[one ^ 1], pace[other]) & _same(pace[other ^ 1], pace[one])
    if kind is not None:
        inner &= kind[one // 2] == kind[other // 2]
    one, other = one[inner], other[inner]
    following = np.full(2 * count, -1)
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
    at = np.where(step >= 0, step, np.arange(len(step)))
    count = (step >= 0).astype(np.int64)
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
    edge, against = order // 2, order % 2 == 1
    first = np.flatnonzero(np.r_[True, chain[1:] != chain[:-1]])
    last = np.r_[first[1:], len(chain)] - 1
    tail = np.where(against, network.edge_to[edge], network.edge_from[edge])[first]
    head = np.where(against, network.edge_from[edge], network.edge_to[edge])[last]
    forward = np.where(against, network.backward_s[edge], network.forward_s[edge])
    backward = np.where(against, network.forward_s[edge], network.backward_s[edge])
    used = np.zeros(network.node_count, bool)
    used[tail] = used[head] = True
    number = np.cumsum(used) - 1

    node_xy, edge_length = network.node_xy[used], np.add.reduceat(network.edge_length[edge], first)
    forward, backward = np.add.reduceat(forward, first), np.add.reduceat(backward, first)
    edge_line, tail, head = network.edge_line[edge[first]], number[tail], number[head]
    del order, used, number, first, last
    return RoadNetwork(
        node_xy=node_xy,
        edge_from=tail,
        edge_to=head,
        edge_length=edge_length,
        forward_s=forward,
        backward_s=backward,
        edge_line=edge_line,
        **_pieces(network, edge, against, chain, in_place),
    )


def _pieces(network, edge, against, chain, in_place):
    """The arrays of straight pieces in their new order."""
    names = ("segment_a", "segment_b", "segment_edge", "segment_start", "segment_length")
    old = [getattr(network, name) for name in names]
    new = old if in_place else [np.empty_like(values) for values in old]
    rank, turned, count = _piece_order(network, edge, against)
    back = rank[turned]
    for axis in (0, 1):
        a, b = old[0][:, axis], old[1][:, axis]
        start, stop = a[rank], b[rank]
        start[turned], stop[turned] = b[back], a[back]
        new[0][:, axis], new[1][:, axis] = start, stop
    new[4][:] = old[4][rank]
    del rank, turned, back, start, stop
    new[2][:] = np.repeat(chain, count)
    new[3][:] = start_along(new[2], new[4])
    return dict(zip(names, new))


def _piece_order(network, edge, against):
    """Piece of `network` at each place of the new order, whether it is turned over, and how many each edge has."""
    # the pieces of an edge are together: each edge's turn them over or not as a whole
    begins = np.flatnonzero(np.r_[True, network.segment_edge[1:] != network.segment_edge[:-1]])
    lowest, count = np.zeros(network.edge_count, np.int64), np.zeros(network.edge_count, np.int64)
    lowest[network.segment_edge[begins]] = begins
    count[network.segment_edge[begins]] = np.diff(begins, append=len(network.segment_edge))
    count = count[edge]
    # along an edge one piece after the other, against it from the last one back
    begins = np.cumsum(count) - count
    turned = np.repeat(against, count)
    rank = np.arange(len(turned), dtype=np.int32)
    np.negative(rank, out=rank, where=turned)
    first = np.where(against, lowest[edge] + count - 1 + begins, lowest[edge] - begins)
    rank += np.repeat(first.astype(np.int32), count)
    return rank, turned, count
