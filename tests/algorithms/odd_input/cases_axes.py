"""Good input of the algorithms of the group Productive axes; the shape of a case is told in test_odd_input.py."""

X, Y = 500_000, 2_250_000


def point(x, y):
    return f"POINT({X + x} {Y + y})"


def square(x, y, size=1000):
    x, y = X + x, Y + y
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


ROADS = [
    {"wkt": f"LINESTRING({X + 1000 * at} {Y + 500}, {X + 1000 * at + 1000} {Y + 500})", "kmh": 20.0 + 10.0 * at,
     "sentido": "B", "nivel": 0}
    for at in range(6)
]  # fmt: skip
ROAD_FIELDS = {"SPEED_FIELD": "kmh", "DIRECTION_FIELD": "sentido", "LEVEL_FIELD": "nivel"}
LOCALITIES = [
    {
        "wkt": point(310 + 790 * at, 400 + 70 * (at % 3)), "cve": f"{1 + at // 3:02d}001{at:04d}", "nombre": f"Rancho {at}",
        "terr": "AAB"[at % 3], "ton": 10.0 + (13 * at * at) % 97, "fam": 40.0 + (17 * at) % 53,
    }
    for at in range(6)
]  # fmt: skip
MARKETS = [
    {"wkt": point(510, 620), "id": "M1", "nombre": "Uno", "hab": 60_000.0},
    {"wkt": point(3480, 590), "id": "M2", "nombre": "Dos", "hab": 80_000.0},
]
NEW_ROADS = [{"wkt": f"LINESTRING({X} {Y + 500}, {X + 3000} {Y + 900}, {X + 6000} {Y + 500})", "kmh": 80.0}]
SERVICES = [
    {"wkt": point(600, 520), "tipo": "banco"},
    {"wkt": point(4490, 480), "tipo": "acopio"},
]
PRODUCTION = [
    {"mun": f"{1 + unit:02d}", "cultivo": crop, "valor": 10.0 * (unit + 1) + 7.0 * at + (unit * at) ** 2 + 5.0 * (year > 2015),
     "anio": year}
    for unit in range(5)
    for at, crop in enumerate(("café", "miel", "maíz"))
    for year in (2010, 2020)
]  # fmt: skip
UNITS = [
    {"wkt": square(1000 * at, 0), "mun": f"{1 + at:02d}", "zona": "AABBB"[at], "indice": (1.0, 4.0, 3.5, 9.0, 7.25)[at]}
    for at in range(5)
]
UNIT_OD = [
    {"origin_id": one["mun"], "dest_id": other["mun"], "total_min": 7.0 * abs(i - j)}
    for i, one in enumerate(UNITS)
    for j, other in enumerate(UNITS)
]
NAMES = [{"territory": "A", "name": "Alfa"}, {"territory": "B", "name": "Beta"}]
HOMES = [
    {
        "loc": f"{1 + at:02d}0001",
        "mun": f"{1 + at:02d}",
        "fam": 10.0 + at,
        "cultivos": "café;miel" if at % 2 else "café",
    }
    for at in range(5)
]
CHAINS = [
    {"loc": "010001", "cultivo": "café", "fam": 5.0},
    {"loc": "020001", "cultivo": "miel", "fam": 3.0},
]
PLACES = [
    {
        "wkt": point(509 * (at % 4) + 31 * (at // 4) + 3 * at * at, 500 * (at // 4) + 7 * at), "cve": f"{at:02d}", "hab": 100.0 + 150.0 * at,
        "fam": 40.0 + (17 * at) % 53, "suelo": float((at * 7) % 5), "agua": float((at * 3) % 7),
    }
    for at in range(12)
]  # fmt: skip
ROLL = [
    {"code": "010010001", "persona": "k1", "monto": 3.0},
    {"code": "020010004", "persona": "k2", "monto": 4.0},
    {"code": "999999999", "persona": "k3", "monto": 1.0},
]
BASKETS = [{"program": "capa de ROLLS", "component": "social"}, {"program": "caminos", "component": "infra"}]
CONCURRENCE = [
    {"cve": "010010001", "p_becas": 1.0, "p_caminos": 0.0, "programs": 1, "components": "social", "missing": "infra"},
    {"cve": "020010004", "p_becas": 0.0, "p_caminos": 1.0, "programs": 1, "components": "infra", "missing": "social"},
]
PROGRAMS = [{"program": "becas", "component": "social"}, {"program": "caminos", "component": "infra"}]

MADE = {"PRODUCTION": ("None", PRODUCTION)}
MADE_FIELDS = {"UNIT_FIELD": "mun", "PRODUCT_FIELD": "cultivo", "VALUE_FIELD": "valor", "YEAR_FIELD": "anio"}
SOLD = {"ROADS": ("LineString", ROADS), "SOURCES": ("Point", LOCALITIES), "MARKETS": ("Point", MARKETS)}
SOLD_FIELDS = {**ROAD_FIELDS, "AMOUNT_FIELD": "ton", "MARKET_ID": "id", "MARKET_SIZE": "hab"}
CORRIDORS = {
    "inputs": SOLD,
    "fields": SOLD_FIELDS,
    "outputs": ["EDGES", "SOURCES_OUTPUT", "MARKETS_OUTPUT", "FLOWS"],
    "keeps": {"SOURCES": "SOURCES_OUTPUT", "MARKETS": "MARKETS_OUTPUT"},
    "judged": {"SOURCES_OUTPUT": ("total_min", "reason")},
}
RANKED = {
    **MADE, "UNITS": ("Polygon", UNITS), "TERRITORY_NAMES": ("None", NAMES), "LOCALITIES": ("None", HOMES),
}  # fmt: skip
RANKED_FIELDS = {
    **MADE_FIELDS, "UNIT_ID": "mun", "TERRITORY": "zona", "TERRITORY_NAMES_ID": "territory",
    "TERRITORY_NAMES_FIELD": "name", "LOCALITY_UNIT": "mun", "FAMILIES": "fam", "LOCALITY_CODE": "loc",
}  # fmt: skip
TYPES = {
    "inputs": {"INPUT": ("Point", PLACES)},
    "outputs": ["OUTPUT", "DESCRIPTION"],
    "keeps": {"INPUT": "OUTPUT"},
    "judged": {"OUTPUT": ("type", "reason")},
    "differs": ["odd_field_names"],  # they are in the descriptions
}

CASES = {
    "specialization": {
        "inputs": {**MADE, "KNOWN_UNITS": ("Polygon", UNITS)},
        "fields": {**MADE_FIELDS, "KNOWN_UNIT_ID": "mun"},
        "options": {"YEAR": 2020, "BASE_YEAR": 2010},
        "outputs": ["OUTPUT", "UNITS", "SHIFT_SHARE", "PROXIMITY", "OPPORTUNITIES", "SUSPECTS"],
    },
    "rankaxes": {
        "inputs": {**RANKED, "CHAINS": ("None", CHAINS)},
        "fields": {**RANKED_FIELDS, "CHAIN_LOCALITY": "loc", "CHAIN_PRODUCT": "cultivo", "CHAIN_FAMILIES": "fam"},
        "outputs": ["OUTPUT", "UNMATCHED", "REPORT"],
    },
    "rankaxes of products": {
        "inputs": RANKED,
        "fields": {**RANKED_FIELDS, "PRODUCTS": "cultivos"},
        "outputs": ["OUTPUT", "UNMATCHED"],
    },
    "spatialclusters": {
        "inputs": {"INPUT": ("Point", PLACES)},
        "fields": {"FIELD": "hab"},
        "options": {"NEIGHBORS": 3, "PERMUTATIONS": 99},
        "outputs": ["OUTPUT"],
        "keeps": {"INPUT": "OUTPUT"},
        "judged": {"OUTPUT": ("statistic", "reason")},
    },
    "spatialclusters of polygons": {
        "inputs": {"INPUT": ("Polygon", UNITS)},
        "fields": {"FIELD": "indice"},
        "options": {"STATISTIC": 1, "WEIGHTS": 0, "PERMUTATIONS": 99},
        "outputs": ["OUTPUT"],
        "keeps": {"INPUT": "OUTPUT"},
        "judged": {"OUTPUT": ("statistic", "reason")},
    },
    "spatialclusters by minutes": {
        "inputs": {"INPUT": ("Polygon", UNITS), "OD": ("None", UNIT_OD)},
        "fields": {"FIELD": "indice", "ID_FIELD": "mun"},
        "options": {"WEIGHTS": 2, "MINUTES": 10, "PERMUTATIONS": 99},
        "known": {"OD": ["origin_id", "dest_id", "total_min"]},
        "outputs": ["OUTPUT"],
        "keeps": {"INPUT": "OUTPUT"},
        "judged": {"OUTPUT": ("statistic", "reason")},
    },
    "typology": {
        **TYPES,
        "fields": {"INDICATORS": ["hab", "fam", "suelo", "agua"], "CAPABILITY": "suelo", "POTENTIAL": "agua"},
        "options": {"GROUPS": "uno;uno;dos;dos", "K": 3},
    },
    "typology by Ward": {
        **TYPES,
        "fields": {"INDICATORS": ["hab", "fam", "suelo", "agua"]},
        "options": {"METHOD": 1},
    },
    "concurrence": {
        "inputs": {"LOCALITIES": ("Point", LOCALITIES), "ROLLS": ("None", ROLL), "BASKETS": ("None", BASKETS)},
        "fields": {"CODE": "cve", "NAME": "nombre", "TERRITORY": "terr"},
        "options": {"ROLL_KEY": "persona", "ROLL_AMOUNT": "monto"},
        "known": {"ROLLS": ["code", "persona", "monto"], "BASKETS": ["program", "component"]},
        "outputs": ["OUTPUT", "TERRITORIES", "UNMATCHED", "REPORT"],
        "keeps": {"LOCALITIES": "OUTPUT"},
        "differs": ["odd_layer_name"],  # a roll is the program of its name
    },
    "corridors": CORRIDORS,
    "corridors to all markets": {**CORRIDORS, "options": {"ASSIGNMENT": 1}},
    "bottlenecks": {
        "inputs": {
            **SOLD, "CANDIDATES": ("LineString", NEW_ROADS), "CONCURRENCE": ("None", CONCURRENCE),
            "BASKETS": ("None", PROGRAMS), "SERVICES": ("Point", SERVICES),
        },
        "fields": {
            **{name: field for name, field in SOLD_FIELDS.items() if name != "MARKET_SIZE"}, "FAMILIES": "fam",
            "SOURCE_CODE": "cve", "CANDIDATE_SPEED": "kmh", "CONCURRENCE_CODE": "cve", "SERVICE_KIND": "tipo",
        },
        "options": {"ROAD_COMPONENTS": "infra", "SERVICE_MINUTES": 5},
        "known": {
            "CONCURRENCE": ["p_becas", "p_caminos", "programs", "components", "missing"],
            "BASKETS": ["program", "component"],
        },
        "outputs": ["EDGES", "CANDIDATES_OUTPUT", "SERVICES_OUTPUT"],
        "keeps": {"CANDIDATES": "CANDIDATES_OUTPUT"},
    },
    "axistree": {
        "inputs": {"ROADS": ("LineString", ROADS), "TERMINALS": ("Point", LOCALITIES)},
        "fields": ROAD_FIELDS,
        "options": {"COST": 1},
        "outputs": ["OUTPUT", "TERMINALS_OUTPUT"],
        "keeps": {"TERMINALS": "TERMINALS_OUTPUT"},
    },
}  # fmt: skip
