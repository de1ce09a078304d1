"""A study in Oaxaca: real census, student flows and production, and the illustrative rest."""

import unicodedata

import networkx as nx
import numpy as np
import pandas as pd
from osgeo import osr
from scipy.spatial import cKDTree
from shapely.geometry import LineString, MultiPolygon

from . import illustrative
from .geopackage import read

REGIONS = ["CAÑADA", "MIXTECA", "VALLES CENTRALES"]
EPSG = 4326
EPSG_METERS = 32614

YEARS = [2012, 2013, 2014, 2016]
# The source has no dictionary. Each meaning was inferred from the order of magnitude of value and volume.
PRODUCTS = {
    "VPC": "Cultivos agrícolas",
    "VPT": "Ganadería",
    "VPM": "Forestal maderable",
    "VPNM": "Forestal no maderable",
}
NOT_MUNICIPALITIES = ["20996", "20997"]
CORRIDOR_YEAR = 2016

CENTER_POPULATION = 5_000
CONURBATION = 10_000  # m to a bigger urban locality
TIERS = [(50_000, 1), (15_000, 2), (0, 3)]

SAME_NAME_WITHIN = 1_000  # m between the two published positions of one locality
SAME_PEOPLE_WITHIN = 1_500
SEAT_WITHIN = 500
QUOTA_SHARE = 0.6  # of the families in localities that pass the first three criteria


def build(data, seed):
    """Tables of the study by layer name, from the folder of reference data, and counts of what was done to them."""
    path = data / "samples" / "mx_oaxaca_estudio.gpkg"
    rng = np.random.default_rng(seed)
    counts = {}
    municipalities = _municipalities(path)
    localities = _localities(path, municipalities, counts)
    made = illustrative.program_data(localities, municipalities.set_index("mun_code"), rng)
    localities = pd.concat([localities, made], axis=1)
    centers = _centers(path, localities, counts)
    graph = _network(localities, centers)
    roads = _roads(graph, localities)
    flows = _flows(path, municipalities, counts)
    production = _production(path, municipalities, counts)
    sources = _sources(path, localities, counts)
    quotas = _quotas(localities, counts)
    pieces = sorted(map(len, nx.connected_components(graph)), reverse=True)
    counts["localities without road"] = len(localities) - sum(pieces)
    counts["localities on roads apart from the network"] = sum(pieces[1:])
    frames = {
        "municipalities": municipalities,
        "localities": localities,
        "centers": centers,
        "roads_illustrative": roads,
        "flows": flows,
        "production": production,
        "sources_illustrative": sources,
        "quotas_illustrative": quotas,
    }
    return frames, counts


def _municipalities(path):
    regions = read(path, "regiones")
    units = read(path, "municipios")
    units["region"] = [
        next(name for name, area in zip(regions["REGION"], regions["geometry"]) if area.contains(inside))
        for inside in (shape.representative_point() for shape in units["geometry"])
    ]
    columns = {
        "cvemun": "mun_code",
        "nom_mun": "name",
        "region": "region",
        "cvegeo_cabecera": "seat_code",
        "nom_cabecera": "seat_name",
        "poblacion_total": "population",
        "viviendas_habitadas": "dwellings",
        "im_2020": "im_2020",
        "gm_2020": "gm_2020",
        "pct_primario": "pct_primario",
        "pct_hli": "pct_hli",
        "urbano_pct": "pct_urbano",
        "rezago_educ_pct": "rezago_educ_pct",
        "car_alim_pct": "car_alim_pct",
        "geometry": "geometry",
    }
    units = units[units["region"].isin(REGIONS)].rename(columns=columns)[list(columns.values())]
    units["region"] = units["region"].str.title()
    units["geometry"] = units["geometry"].map(lambda area: area if hasattr(area, "geoms") else MultiPolygon([area]))
    return units.sort_values("mun_code", ignore_index=True)


def _plain(name):
    """Name without accents, case or bracketed type of settlement, for comparing."""
    letters = unicodedata.normalize("NFD", name.lower().split(" [")[0])
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _same_name(one, other, growth):
    one, other = _plain(one), _plain(other)
    if one == other:
        return True
    # "San Martín" for "Heroico San Martín", but not "Primera Sección San Antonio" for a far bigger San Antonio.
    return not growth > 4 and (one.endswith(" " + other) or other.endswith(" " + one))


def _meters(points):
    degrees, meters = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(EPSG)
    meters.ImportFromEPSG(EPSG_METERS)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(degrees, meters)
    return np.array(transform.TransformPoints([(point.x, point.y) for point in points]))[:, :2]


def _official(path, municipalities):
    """Localities whose nine-digit code is published, one row per code, best name and population known."""
    seats = read(path, "cabeceras").rename(columns={"cvegeo": "code", "pob_2020": "population"})
    seats = seats[seats["cvemun"].isin(municipalities["mun_code"])]
    # The municipal table writes seats with their accents, the catalog of codes does not.
    seats["name"] = seats["cvemun"].map(municipalities.set_index("mun_code")["seat_name"])
    large = read(path, "localidades_2020_1000mas").rename(
        columns={"cvegeo": "code", "nom_localidad": "name", "poblacion_total": "population"}
    )
    named = read(path, "localidades_nombres").rename(
        columns={"cvegeo_2020": "code", "nom_localidad": "name", "pob_2020": "population"}
    )
    named = named[named["code"].notna()]
    accented = named.drop_duplicates("code").set_index("code")["name"]
    large["name"] = large["code"].map(accented).fillna(large["name"])
    everything = pd.concat([seats, large, named])[["code", "name", "population", "geometry"]]
    everything = everything[everything["code"].str[:5].isin(municipalities["mun_code"])]
    everything = everything.drop_duplicates("code").sort_values("code", ignore_index=True)
    everything["is_seat"] = everything["code"].isin(seats["code"])
    return everything


def _match(localities, official):
    """Pairs of position in `localities` and in `official` that are the same place, each used once.

    Same name nearby, or about the same number of people nearby, or a seat of unknown population beside a locality of
    its own municipality. Same names first, then the nearest.
    """
    tree = cKDTree(_meters(official["geometry"]))
    here = _meters(localities["geometry"])
    candidates = []
    for i, place in enumerate(localities.itertuples()):
        for j in tree.query_ball_point(here[i], SAME_PEOPLE_WITHIN):
            other = official.iloc[j]
            meters = float(np.hypot(*(here[i] - tree.data[j])))
            growth = other["population"] / place.population
            same_name = place.name and _same_name(place.name, other["name"], growth)
            own_seat = other["is_seat"] and np.isnan(growth) and place.mun_code == other["code"][:5]
            if (
                (same_name and meters <= SAME_NAME_WITHIN)
                or (place.population >= 800 and 0.6 <= growth <= 1.6)
                or (own_seat and meters <= (SEAT_WITHIN if place.name else SAME_NAME_WITHIN))
            ):
                candidates.append((not same_name, meters, i, j))
    matched = {}
    for _, _, i, j in sorted(candidates):
        if i not in matched and j not in matched.values():
            matched[i] = j
    return matched


def _localities(path, municipalities, counts):
    places = read(path, "localidades_2010").sort_values("fid_loc")
    places = places.rename(columns={"cvemun": "mun_code", "nombre_probable": "name", "pob_2010": "population"})
    places = places[places["mun_code"].isin(municipalities["mun_code"])].reset_index(drop=True)
    official = _official(path, municipalities)
    matched = _match(places, official)

    places["population_year"] = 2010
    places["code"] = places.index.map({i: official.at[j, "code"] for i, j in matched.items()})
    certain = places["code"].notna()
    places["code_source"] = np.where(certain, "official", "assigned")
    moved = certain & (places["code"].str[:5] != places["mun_code"])
    places["mun_code"] = places["code"].str[:5].fillna(places["mun_code"])
    places["name"] = [
        official.at[matched[i], "name"] if i in matched else name for i, name in enumerate(places["name"])
    ]
    number = places[~certain].groupby("mun_code").cumcount() + 1
    places["code"] = places["code"].fillna(places["mun_code"] + "X" + number.map("{:03d}".format))

    unmatched = official.drop(index=list(matched.values()))
    added = unmatched[unmatched["is_seat"]].assign(code_source="official", mun_code=lambda t: t["code"].str[:5])
    added["population_year"] = np.where(added["population"].notna(), 2020, np.nan)
    places = pd.concat([places, added], ignore_index=True)
    places["is_seat"] = places["code"].isin(municipalities["seat_code"])
    places["mun_name"] = places["mun_code"].map(municipalities.set_index("mun_code")["name"])
    places["state_code"] = places["mun_code"].str[:2]
    counts.update(
        {
            "localities with official code": int((places["code_source"] == "official").sum()),
            "localities with assigned code": int((places["code_source"] == "assigned").sum()),
            "localities without published name": int(places["name"].isna().sum()),
            "localities moved to the municipality of their official code": int(moved.sum()),
            "seats added from the list of seats": len(added),
            "seats without known population": int(added["population"].isna().sum()),
            "official non-seat localities without a match": int((~unmatched["is_seat"]).sum()),
        }
    )
    places["name"] = places["name"].fillna("Sin nombre publicado (" + places["mun_name"] + ")")
    columns = [
        "code",
        "code_source",
        "name",
        "mun_code",
        "mun_name",
        "state_code",
        "population",
        "population_year",
        "is_seat",
        "geometry",
    ]
    places = places[columns].sort_values("code", ignore_index=True)
    return places.astype({"population": "Int32", "population_year": "Int32"})


def _centers(path, localities, counts):
    large = read(path, "localidades_2020_1000mas")
    large = large.rename(columns={"cvegeo": "center_id", "poblacion_total": "population"})
    large = large[large["center_id"].isin(localities["code"]) & (large["population"] >= CENTER_POPULATION)]
    large = large.sort_values(["population", "center_id"], ascending=[False, True], ignore_index=True)
    places = localities.set_index("code").loc[large["center_id"]]
    # The position of 2010, where the roads arrive.
    large["geometry"], large["name"] = places["geometry"].to_numpy(), places["name"].to_numpy()
    here = _meters(large["geometry"])
    own = [i for i in range(len(large)) if not (np.hypot(*(here[:i] - here[i]).T) <= CONURBATION).any()]
    counts["urban localities absorbed by a bigger one"] = len(large) - len(own)
    centers = large.loc[own, ["center_id", "name", "population", "geometry"]].reset_index(drop=True)
    tiers = [next(tier for least, tier in TIERS if people >= least) for people in centers["population"]]
    centers.insert(3, "tier", tiers)
    return centers


def _network(localities, centers):
    position = pd.Series(localities.index, index=localities["code"])
    big = centers.loc[centers["tier"] < 3, "center_id"]
    return illustrative.road_network(
        _meters(localities["geometry"]),
        position[centers["center_id"]].tolist(),
        position[big].tolist(),
        localities.index[localities["is_seat"]].tolist(),
        localities["population"].fillna(0).astype(int).tolist(),
    )


def _roads(graph, localities):
    rows = []
    for number, (i, j) in enumerate(sorted(tuple(sorted(edge)) for edge in graph.edges), start=1):
        start, end = localities.loc[i], localities.loc[j]
        road_class = graph.edges[i, j]["road_class"]
        rows.append(
            {
                "road_id": number,
                "name": f"{start['name']} – {end['name']}",
                "road_class": road_class,
                "speed_kmh": illustrative.SPEEDS[road_class],
                "direction": "B",
                "from_code": start["code"],
                "to_code": end["code"],
                "source": "illustrative",
                "geometry": LineString([start["geometry"], end["geometry"]]),
            }
        )
    return pd.DataFrame(rows)


def _flows(path, municipalities, counts):
    flows = read(path, "od_estudio_2020").rename(
        columns={"origen": "origin", "destino": "destination", "estudiantes": "students"}
    )
    inside = flows[["origin", "destination"]].isin(set(municipalities["mun_code"]))
    crossing = flows[inside.any(axis=1) & ~inside.all(axis=1)]
    flows = flows.loc[inside.all(axis=1), ["origin", "destination", "students"]]
    counts["flows that cross the border of the study, dropped"] = len(crossing)
    counts["students in those flows"] = int(crossing["students"].sum())
    counts["municipalities without any flow"] = len(set(municipalities["mun_code"]) - set(flows["origin"]))
    return flows.sort_values(["origin", "destination"], ignore_index=True)


def _production(path, municipalities, counts):
    production = read(path, "produccion").rename(columns={"cvemun": "mun_code", "anio": "year", "valor": "value"})
    apart = production["mun_code"].isin(NOT_MUNICIPALITIES)
    counts["production rows of codes 20996 and 20997, dropped"] = int(apart.sum())
    chosen = production[
        production["mun_code"].isin(municipalities["mun_code"])
        & production["indicador"].isin(PRODUCTS)
        & production["year"].isin(YEARS)
    ].assign(product=lambda t: t["indicador"].map(PRODUCTS))
    key = ["mun_code", "product", "year"]
    return chosen[[*key, "value"]].sort_values(key, ignore_index=True)


def _sources(path, localities, counts):
    production = read(path, "produccion")
    production = production[(production["indicador"] == "PT") & (production["anio"] == CORRIDOR_YEAR)]
    tons = production.set_index("cvemun")["valor"]
    sources = localities[["code", "name", "mun_code", "geometry"]].assign(
        product=PRODUCTS["VPT"], year=CORRIDOR_YEAR, tons_illustrative=illustrative.spread_tons(localities, tons)
    )
    kept = sources[sources["tons_illustrative"] > 0].reset_index(drop=True)
    counts["localities without tons, not in the sources"] = len(sources) - len(kept)
    return kept[["code", "name", "mun_code", "product", "year", "tons_illustrative", "geometry"]]


def _quotas(localities, counts):
    here = _meters(localities["geometry"])
    seat_distance = cKDTree(here[localities["is_seat"]]).query(here)[0]
    families = localities["families_illustrative"].fillna(0)
    ratio = (localities["units_under_20ha_illustrative"] / localities["households_illustrative"]).fillna(0)
    eligible = (families > 35) & (ratio > 0.24) & (seat_distance < 10_000)
    counts["localities within 10 km of any seat that pass the ratio and the families"] = int(eligible.sum())
    counts["families in them"] = int(families[eligible].sum())
    quota = round(QUOTA_SHARE * int(families[eligible].sum()), -1)
    return pd.DataFrame([{"level": "state", "code": "20", "quota": int(quota), "source": "illustrative"}])
