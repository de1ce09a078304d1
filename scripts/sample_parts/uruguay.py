"""Real roads of one department of Uruguay with its towns."""

import networkx as nx

from .geopackage import read

DEPARTMENT = "ARTIGAS"
EPSG = 32721


def build(data):
    """Tables of the road sample by layer name, from the folder of reference data, and counts of what was dropped."""
    path = data / "accessibility" / "uy_litoral_red_vial.gpkg"
    roads = read(path, "red_vial")
    roads = roads[roads["departamento"] == DEPARTMENT]
    roads = roads.rename(columns={"via": "name", "localidad": "locality", "len_m": "length_m"})
    graph = nx.Graph((line.coords[0], line.coords[-1]) for line in roads["geometry"])
    largest = max(nx.connected_components(graph), key=len)
    joined = [line.coords[0] in largest for line in roads["geometry"]]
    counts = {"road axes apart from the connected network, dropped": len(joined) - sum(joined)}
    roads = roads.loc[joined, ["name", "locality", "length_m", "geometry"]].reset_index(drop=True)
    roads.insert(0, "road_id", range(1, len(roads) + 1))

    towns = read(path, "localidades_geonames")
    towns = towns[towns["departamento"] == DEPARTMENT].rename(columns={"geonameid": "town_id"})
    towns = towns[["town_id", "name", "population", "geometry"]].sort_values("town_id", ignore_index=True)
    return {"roads": roads, "towns": towns}, counts
