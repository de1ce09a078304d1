"""Colors for a map in which neighbors differ."""

import numpy as np

ENOUGH = 4
SWAPS = 500


def color_neighbors(count, pairs):
    """Color areas so that no two neighbors share a color, with four colors where that can be found.

    Four colors are enough for areas in one piece (Appel and Haken 1977). The greedy order that leaves
    the area of fewest neighbors for last (Matula and Beck 1983, *Journal of the ACM* 30(3), 417-427) may
    need more; those areas are then freed by exchanging the two colors of a chain around them (Kempe
    1879, *American Journal of Mathematics* 2(3), 193-200), again and again in a seeded order. Areas in
    several pieces may really need more: what cannot be freed keeps its color.

    Parameters
    ----------
    count : int
        Number of areas.
    pairs : iterable of (int, int)
        Neighbors.

    Returns
    -------
    list of int
        Color of each area, from 0.
    """
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(pairs)
    colors = networkx.greedy_color(graph, strategy="smallest_last")
    draw = np.random.default_rng(0)
    for area in sorted(graph):
        if colors[area] >= ENOUGH:
            _free(graph, colors, area, draw)
    return [colors[area] for area in range(count)]


def color_in_turn(count, pairs):
    """Color areas so that no two neighbors share a color, where more than four colors do no harm.

    The area with most neighbors first, each with the first color that none around it has (Welsh
    and Powell 1967, *The Computer Journal* 10(1), 85-86).

    Parameters
    ----------
    count : int
        Number of areas.
    pairs : iterable of (int, int)
        Neighbors.

    Returns
    -------
    list of int
        Color of each area, from 0.
    """
    around = [set() for _ in range(count)]
    for one, other in pairs:
        around[one].add(other)
        around[other].add(one)
    colors = [-1] * count
    for area in sorted(range(count), key=lambda area: -len(around[area])):
        taken = {colors[other] for other in around[area]}
        colors[area] = next(color for color in range(count) if color not in taken)
    return colors


def _free(graph, colors, area, draw):
    """Exchange colors around an area of a color too many until one of the first four is left for it."""
    for _ in range(SWAPS):
        around = {colors[other] for other in graph[area]}
        free = [color for color in range(ENOUGH) if color not in around]
        if free:
            colors[area] = free[0]
            return
        start = int(draw.choice([other for other in sorted(graph[area]) if colors[other] < ENOUGH]))
        one = colors[start]
        two = int(draw.choice([color for color in range(ENOUGH) if color != one]))
        for other in _chain(graph, colors, start, {one, two}):
            colors[other] = two if colors[other] == one else one


def _chain(graph, colors, start, two):
    """Areas connected with `start` through areas of the two colors."""
    chain, waiting = {start}, [start]
    while waiting:
        for other in graph[waiting.pop()]:
            if other not in chain and colors[other] in two:
                chain.add(other)
                waiting.append(other)
    return chain
