"""Roads drawn in many pieces made one: chains of nodes where nothing joins become a single edge.

A node where exactly two edges meet, with the same pace in either direction, decides
nothing on a shortest path. Chains are ordered by list ranking with pointer doubling
(Wyllie 1979, *The Complexity of Parallel Computations*, Cornell), so no loop walks them.
"""

import numpy as np

from .road_network import RoadNetwork


def contract_chains(network):
    """Merge the edges of every chain.

    Only edges of equal pace are merged, so that time stays proportional to length along the
    new edge and points tied to it keep their times.

    Parameters
    ----------
    network : RoadNetwork

    Returns
    -------
    RoadNetwork
        With the same segments, total length and least times; ``edge_line`` is that of the
        first piece of each chain.
    """
    if not network.edge_count:
        return network
    following = _open_cycles(network, _following_darts(network))
    previous = _reverse(following[np.arange(len(following)) ^ 1])
    root, place = _ranked(previous)
    end, _ = _ranked(following)
    # each chain exists in both directions: keep the one that begins at the lower edge
    kept = np.flatnonzero((root // 2 < end // 2) | ((root // 2 == end // 2) & (root % 2 == 0)))
    order = kept[np.lexsort((place[kept], root[kept]))]
    return _merged(network, order, np.cumsum(place[order] == 0) - 1)


def _following_darts(network):
    """Dart after each dart, -1 where a chain ends.

    A dart is an edge in one direction: 2 e as it was drawn, 2 e + 1 against it.
    """
    count = network.edge_count
    with np.errstate(divide="ignore", invalid="ignore"):
        pace = np.column_stack([network.forward_s, network.backward_s]) / network.edge_length[:, None]
    pace = pace.ravel()
    node = np.concatenate([network.edge_from, network.edge_to])
    leaving = np.concatenate([2 * np.arange(count), 2 * np.arange(count) + 1])
    order = np.argsort(node, kind="stable")
    first = np.searchsorted(node[order], np.flatnonzero(np.bincount(node) == 2))
    one, other = leaving[order[first]], leaving[order[first + 1]]
    inner = (one // 2 != other // 2) & _same(pace[one ^ 1], pace[other]) & _same(pace[other ^ 1], pace[one])
    one, other = one[inner], other[inner]
    following = np.full(2 * count, -1)
    following[one ^ 1] = other
    following[other ^ 1] = one
    return following


def _open_cycles(network, following):
    """Cut each ring that no junction interrupts at its lowest dart."""
    end, _ = _ranked(following)
    on_ring = np.flatnonzero(following[end] >= 0)
    if not len(on_ring):
        return following
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    size = network.edge_count
    a, b = on_ring // 2, following[on_ring] // 2
    ring = connected_components(coo_matrix((np.ones(len(a)), (a, b)), shape=(size, size)), directed=False)[1]
    _, lowest = np.unique(ring[a], return_index=True)
    cut = on_ring[lowest]
    following = following.copy()
    following[following[cut] ^ 1] = -1
    following[cut] = -1
    return following


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


def _reverse(darts):
    """The same darts in the other direction, -1 kept."""
    return np.where(darts >= 0, darts ^ 1, -1)


def _same(a, b):
    """Equal paces up to rounding; both closed counts as equal, a length of zero as different."""
    return (np.isinf(a) & np.isinf(b)) | np.isclose(a, b, rtol=1e-12, atol=0.0)


def _merged(network, order, chain):
    """Network whose edges are runs of the darts `order`, numbered by `chain`."""
    edge, against = order // 2, order % 2 == 1
    first = np.flatnonzero(np.r_[True, chain[1:] != chain[:-1]])
    last = np.r_[first[1:], len(chain)] - 1
    tail = np.where(against, network.edge_to[edge], network.edge_from[edge])[first]
    head = np.where(against, network.edge_from[edge], network.edge_to[edge])[last]
    forward = np.where(against, network.backward_s[edge], network.forward_s[edge])
    backward = np.where(against, network.forward_s[edge], network.backward_s[edge])
    used, ends = np.unique(np.concatenate([tail, head]), return_inverse=True)

    position, flipped = np.empty(network.edge_count, np.int64), np.empty(network.edge_count, bool)
    position[edge], flipped[edge] = np.arange(len(edge)), against
    segment = np.arange(len(network.segment_edge))
    turned = flipped[network.segment_edge]
    rank = np.lexsort((np.where(turned, -segment, segment), position[network.segment_edge]))
    owner, turned = chain[position[network.segment_edge]][rank], turned[rank, None]
    length = network.segment_length[rank]
    start = np.cumsum(length) - length
    head_segment = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
    return RoadNetwork(
        node_xy=network.node_xy[used],
        edge_from=ends[: len(first)],
        edge_to=ends[len(first) :],
        edge_length=np.add.reduceat(network.edge_length[edge], first),
        forward_s=np.add.reduceat(forward, first),
        backward_s=np.add.reduceat(backward, first),
        edge_line=network.edge_line[edge[first]],
        segment_a=np.where(turned, network.segment_b[rank], network.segment_a[rank]),
        segment_b=np.where(turned, network.segment_a[rank], network.segment_b[rank]),
        segment_edge=owner,
        segment_start=start - start[head_segment][owner],
        segment_length=length,
    )
