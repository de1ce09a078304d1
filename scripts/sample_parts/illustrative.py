"""Made-up data, conditional on real data: what no public source gives per locality.

Everything here is a function of its inputs and of a seeded generator. Only uniform and normal draws
are used, because numpy keeps those streams stable across versions.
"""

import networkx as nx
import numpy as np
import pandas as pd
from scipy.spatial import Delaunay, cKDTree

SPEEDS = {"federal": 75, "state": 55, "rural_paved": 35, "dirt": 20}  # km/h along straight lines
LONGEST_SPARE_EDGE = 9_000  # m; longer ones stay only where nothing else connects
WALKABLE = 5_000  # m; farther than this from every road a locality is out of reach
PAVED_DISCOUNT = 0.7  # a new trunk road prefers to follow one that already exists


def program_data(localities, municipalities, rng):
    """Households, small production units and program families of every locality.

    Parameters
    ----------
    localities : table with `mun_code` and `population`
    municipalities : table indexed by `mun_code` with `population`, `dwellings`, `im_2020`, `pct_primario`
    rng : numpy.random.Generator

    Returns
    -------
    Table of three nullable integer columns, in the order of `localities`.

    Notes
    -----
    Households are people over the municipality's people per dwelling. The share of families in the program rises
    with marginality (a lower index is worse), that of households with a production unit with primary employment; both
    rise with rurality, share a municipal effect each, and have local noise. One locality in six has no program and
    one in fifty is missing from the roll.
    """
    place = municipalities.loc[localities["mun_code"]].reset_index(drop=True)
    people = localities["population"].astype(float).reset_index(drop=True)
    households = (people / (place["population"] / place["dwellings"])).round().clip(lower=1)
    index = municipalities["im_2020"]
    need = (index.max() - place["im_2020"]) / (index.max() - index.min())
    rurality = ((np.log(15_000) - np.log(people)) / np.log(150)).clip(0, 1)

    municipal = pd.DataFrame(rng.standard_normal((len(municipalities), 2)), index=municipalities.index)
    municipal = municipal.loc[localities["mun_code"]].to_numpy()
    local = rng.standard_normal((len(people), 2))
    roll = rng.random(len(people))

    share = 1 / (1 + np.exp(-(-2.6 + 2.6 * need + 0.5 * rurality + 0.3 * municipal[:, 0] + 0.5 * local[:, 0])))
    families = np.floor(households * share).mask(roll < 1 / 6, 0).mask(roll > 0.98)
    ratio = 0.055 * np.exp(
        1.6 * place["pct_primario"] / 100 + 1.0 * rurality + 0.35 * municipal[:, 1] + 0.45 * local[:, 1]
    )
    units = np.ceil(households * ratio.clip(0.02, 1.1)).clip(upper=np.floor(households * 1.1))
    return pd.DataFrame(
        {
            "households_illustrative": households.astype("Int32"),
            "units_under_20ha_illustrative": units.astype("Int32"),
            "families_illustrative": families.astype("Int32"),
        }
    )


def gabriel(xy):
    """Gabriel graph (Gabriel & Sokal, 1969): two points are neighbors when the circle over them is empty.

    `xy` is an (n, 2) array in meters; edges carry `length` in meters.
    """
    triangles = Delaunay(xy).simplices
    pairs = np.unique(np.sort(np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]])), axis=0)
    a, b = xy[pairs[:, 0]], xy[pairs[:, 1]]
    length = np.hypot(*(a - b).T)
    empty = cKDTree(xy).query((a + b) / 2)[0] >= length / 2 - 1e-3
    graph = nx.Graph()
    graph.add_nodes_from(range(len(xy)))
    graph.add_weighted_edges_from(
        ((int(i), int(j), float(m)) for (i, j), m in zip(pairs[empty], length[empty])), weight="length"
    )
    return graph


def road_network(xy, centers, big_centers, seats, populations):
    """An illustrative road network over localities.

    Parameters
    ----------
    xy : (n, 2) array, meters
    centers, big_centers, seats : positions in `xy`; big centers are joined by federal roads
    populations : n people

    Returns
    -------
    Graph whose edges have `length` (m) and `road_class`. One component, but for a few localities without any
    road and one small cluster cut off from the rest.
    """
    graph = gabriel(xy)
    backbone = {frozenset(edge) for edge in nx.minimum_spanning_edges(graph, weight="length", data=False)}
    graph.remove_edges_from(
        [
            (i, j)
            for i, j, m in graph.edges(data="length")
            if m > LONGEST_SPARE_EDGE and frozenset((i, j)) not in backbone
        ]
    )
    _isolate(graph, xy, set(seats) | set(centers), populations)
    _classify(graph, xy, centers, big_centers, seats)
    return graph


def _isolate(graph, xy, needed, populations, alone=2, cluster=(2, 8)):
    """Take the roads from the loneliest localities and from one cluster that hangs on a single road."""
    nearest = cKDTree(xy).query(xy, k=2)[0][:, 1]
    for node in np.argsort(-nearest, kind="stable"):
        if alone == 0 or nearest[node] < WALKABLE:
            break
        rest = graph.subgraph(set(graph) - {int(node)})
        if int(node) not in needed and nx.number_connected_components(rest) == 1:
            far = min(_distance_to_segment(xy[node], xy[i], xy[j]) for i, j in rest.edges) > WALKABLE
            if far:
                graph.remove_node(int(node))
                alone -= 1
    hanging = []
    for i, j in nx.bridges(graph):
        length = graph.edges[i, j]["length"]
        graph.remove_edge(i, j)
        side = min((nx.node_connected_component(graph, end) for end in (i, j)), key=len)
        graph.add_edge(i, j, length=length)
        if cluster[0] <= len(side) <= cluster[1] and not side & needed:
            hanging.append((-sum(populations[k] for k in side), i, j))
    if hanging:
        graph.remove_edge(*min(hanging)[1:])


def _distance_to_segment(point, start, end):
    along = np.clip(np.dot(point - start, end - start) / np.dot(end - start, end - start), 0, 1)
    return np.hypot(*(start + along * (end - start) - point))


def _classify(graph, xy, centers, big_centers, seats):
    """Trunk roads between neighboring centers, paved roads from every seat to the trunk, dirt for the rest."""
    nx.set_edge_attributes(graph, "dirt", "road_class")
    nx.set_edge_attributes(graph, {(i, j): m for i, j, m in graph.edges(data="length")}, "cost")
    for road_class, ends in (("federal", big_centers), ("state", centers)):
        pairs = [(ends[i], ends[j]) for i, j in gabriel(xy[ends]).edges]
        for i, j in sorted(pairs, key=lambda pair: (np.hypot(*(xy[pair[0]] - xy[pair[1]])), pair)):
            _pave(graph, nx.shortest_path(graph, i, j, weight="cost"), road_class)
    trunk = {node for i, j, kind in graph.edges(data="road_class") if kind != "dirt" for node in (i, j)}
    paths = nx.multi_source_dijkstra_path(graph, trunk, weight="length")
    for seat in seats:
        _pave(graph, paths.get(seat, []), "rural_paved")


def _pave(graph, path, road_class):
    for i, j in zip(path, path[1:]):
        edge = graph.edges[i, j]
        if edge["road_class"] == "dirt":
            edge.update(road_class=road_class, cost=edge["length"] * PAVED_DISCOUNT)


def spread_tons(localities, tons, rural_limit=2_500):
    """Share each municipality's tons among its rural localities by population.

    A municipality whose localities are all urban keeps its tons in its seat. Returns tons in the order of `localities`;
    they add up to `tons` (by `mun_code`) except for rounding to a kilogram.
    """
    people = localities["population"].astype(float).fillna(0)
    weight = people.where(people < rural_limit, 0)
    total = weight.groupby(localities["mun_code"]).transform("sum")
    weight = weight.where(total > 0, localities["is_seat"].astype(float))
    total = weight.groupby(localities["mun_code"]).transform("sum")
    return (localities["mun_code"].map(tons) * weight / total).round(3)
