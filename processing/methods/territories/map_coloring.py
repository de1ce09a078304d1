"""Colors for a map in which neighbors differ."""


def color_neighbors(count, pairs):
    """Color areas so that no two neighbors share a color, with few colors.

    Greedy saturation order (DSATUR: Brélaz 1979, *Communications of the ACM* 22(4), 251-256).

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
    colors = networkx.greedy_color(graph, strategy="saturation_largest_first")
    return [colors[area] for area in range(count)]
