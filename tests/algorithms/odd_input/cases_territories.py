"""Good input of the algorithms of the group Functional territories; the shape of a case is told in test_odd_input.py."""

X, Y = 500_000, 2_250_000


def point(x, y):
    return f"POINT({X + x} {Y + y})"


def square(x, y, size=1000):
    x, y = X + x, Y + y
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


# 01 and 02 are centers of 03 and 04; 05 has people of its own only
TRIPS = [
    ("01", "01", 900), ("02", "02", 900), ("03", "01", 60), ("03", "03", 30), ("03", "02", 5), ("01", "03", 6),
    ("04", "02", 40), ("04", "04", 20), ("04", "01", 8), ("02", "04", 4), ("05", "05", 7),
]  # fmt: skip
FLOWS = [{"origen": o, "destino": d, "personas": float(a), "censo": "2020"} for o, d, a in TRIPS]
UNITS = [
    {"wkt": square(1000 * at, 0), "mun": code, "nombre": f"Villa {code}", "hab": float(people), "empleos": 0.5 * people}
    for at, (code, people) in enumerate([("01", 2000), ("03", 200), ("04", 300), ("02", 1800), ("05", 10)])
]
DECISIONS = [
    {"decision": "lock", "unit": "03", "other": "02", "author": "Ana", "date": "2024-05-01", "reason": "asamblea"},
    {"decision": "forbid", "unit": "04", "other": "01", "author": "Ana", "date": "2024-05-01", "reason": None},
]
CENTERS = [
    {"wkt": point(510, 620), "id": "C1", "nombre": "Uno", "hab": 60_000.0, "mun": "01"},
    {"wkt": point(3480, 590), "id": "C2", "nombre": "Dos", "hab": 80_000.0, "mun": "02"},
]
LOCALITIES = [
    {"wkt": point(300 + 830 * at, 400 + 70 * (at % 3)), "cve": f"{1 + at // 3:02d}{at:04d}", "mun": f"{1 + at // 3:02d}",
     "hab": 100.0 + 150.0 * at}
    for at in range(6)
]  # fmt: skip
TWO_UNITS = [{"wkt": square(2500 * at, 0, 2500), "mun": f"{1 + at:02d}", "nombre": f"Valle {at}"} for at in range(2)]
ROADS = [
    {"wkt": f"LINESTRING({X + 1000 * at} {Y + 500}, {X + 1000 * at + 1000} {Y + 500})", "kmh": 20.0 + 10.0 * at,
     "sentido": "B", "nivel": 0}
    for at in range(6)
]  # fmt: skip
MINUTES = {("01", "C1"): 5, ("01", "C2"): 50, ("02", "C1"): 60, ("02", "C2"): 6, ("03", "C1"): 20, ("03", "C2"): 40,
           ("04", "C1"): 30, ("04", "C2"): 15, ("05", "C2"): 25}  # fmt: skip
OD = [{"origin_id": start, "dest_id": end, "total_min": float(minutes)} for (start, end), minutes in MINUTES.items()]
UNIT_OD = [
    {"origin_id": one["mun"], "dest_id": other["mun"], "total_min": 2.0 + 7.0 * abs(i - j)}
    for i, one in enumerate(UNITS)
    for j, other in enumerate(UNITS)
]
FIRST = [{"wkt": square(1000 * at, 0), "mun": f"{at:02d}", "zona": zone} for at, zone in enumerate("AABBC", 1)]
SECOND = [{"clave": f"{at:02d}", "region": zone} for at, zone in enumerate("ABBBC", 1)]

FLOW_FIELDS = {"ORIGIN_FIELD": "origen", "DESTINATION_FIELD": "destino", "AMOUNT_FIELD": "personas"}
ROAD_FIELDS = {"SPEED_FIELD": "kmh", "DIRECTION_FIELD": "sentido", "LEVEL_FIELD": "nivel"}
SIZES = {"MIN_SIZE": 10, "TARGET_SIZE": 200, "MIN_CONTAINMENT": 0.5, "TARGET_CONTAINMENT": 0.75}
DECIDED = {"DECISIONS": ["decision", "unit", "other", "author", "date", "reason"]}
BY_FLOWS = {
    "inputs": {"FLOWS": ("None", FLOWS), "UNITS": ("Polygon", UNITS), "DECISIONS": ("None", DECISIONS)},
    "fields": {**FLOW_FIELDS, "UNIT_ID": "mun", "UNIT_NAME": "nombre"},
    "options": {"CONTIGUITY": 1},
    "known": DECIDED,
    "outputs": ["UNITS_OUTPUT", "TERRITORIES_OUTPUT"],
    "keeps": {"UNITS": "UNITS_OUTPUT"},
    "judged": {"UNITS_OUTPUT": ("territory", "flag")},
}

CASES = {
    "traveltowork": {**BY_FLOWS, "options": {**SIZES, "CONTIGUITY": 1}},
    "traveltowork among neighbors": {
        **BY_FLOWS,
        "inputs": {"FLOWS": ("None", FLOWS), "UNITS": ("Polygon", UNITS), "BRIDGE_ROADS": ("LineString", ROADS)},
        "fields": {**BY_FLOWS["fields"], "BRIDGE_SPEED_FIELD": "kmh"},
        "options": {**SIZES, "CONTIGUITY": 2, "MIN_UNITS": 2},
        "known": {},
    },
    "traveltowork without units": {
        "inputs": {"FLOWS": ("None", FLOWS)},
        "fields": FLOW_FIELDS,
        "options": SIZES,
        "outputs": ["UNITS_OUTPUT", "TERRITORIES_OUTPUT"],
        "judged": {"UNITS_OUTPUT": ("territory", "flag")},
    },
    "commutingzones": {
        **BY_FLOWS,
        "fields": {**BY_FLOWS["fields"], "PERIOD_FIELD": "censo"},
        "outputs": [*BY_FLOWS["outputs"], "TREE", "REPORT"],
    },
    "intramax": {
        **BY_FLOWS, "options": {"TERRITORIES": 3, "CONTIGUITY": 2}, "outputs": [*BY_FLOWS["outputs"], "STEPS"],
    },
    "functionalurbanareas": {
        **BY_FLOWS,
        "inputs": {**BY_FLOWS["inputs"], "CENTERS": ("Point", CENTERS)},
        "fields": {
            **BY_FLOWS["fields"], "UNIT_POPULATION": "hab", "CENTER_POPULATION": "hab", "CENTER_ID": "id",
            "CENTER_NAME": "nombre", "CENTER_UNIT": "mun",
        },
    },
    "functionalurbanareas by place": {
        **BY_FLOWS,
        "inputs": {"FLOWS": ("None", FLOWS), "UNITS": ("Polygon", UNITS), "CENTERS": ("Point", CENTERS)},
        "fields": {**BY_FLOWS["fields"], "CENTER_POPULATION": "hab", "CENTER_ID": "id"},
        "known": {},
    },
    "territoryrobustness": {
        **BY_FLOWS,
        "options": {**SIZES, "RUNS": 3, "GRID": "MIN_SIZE=10,20", "CONTIGUITY": 1},
        "outputs": ["UNITS_OUTPUT"],
        "judged": {"UNITS_OUTPUT": ("territory", "status")},
    },
    "catchmentterritories": {
        "inputs": {
            "ROADS": ("LineString", ROADS), "CENTERS": ("Point", CENTERS), "UNITS": ("Polygon", TWO_UNITS),
            "LOCALITIES": ("Point", LOCALITIES),
        },
        "fields": {
            **ROAD_FIELDS, "CENTER_ID": "id", "CENTER_NAME": "nombre", "UNIT_ID": "mun", "LOCALITY_ID": "cve",
            "LOCALITY_UNIT": "mun", "LOCALITY_POPULATION": "hab",
        },
        "options": {"CUTOFF": 60},
        "outputs": ["UNITS_OUTPUT", "TERRITORIES_OUTPUT"],
        "keeps": {"UNITS": "UNITS_OUTPUT"},
        "judged": {"UNITS_OUTPUT": ("territory", "why")},
    },
    "catchmentterritories of a matrix": {
        "inputs": {"OD": ("None", OD), "CENTERS": ("Point", CENTERS), "UNITS": ("Polygon", UNITS)},
        "fields": {"CENTER_ID": "id", "CENTER_NAME": "nombre", "UNIT_ID": "mun", "UNIT_POPULATION": "hab"},
        "options": {"CUTOFF": 80, "MIN_POPULATION": 50},
        "known": {"OD": ["origin_id", "dest_id", "total_min"]},
        "outputs": ["UNITS_OUTPUT", "TERRITORIES_OUTPUT"],
        "keeps": {"UNITS": "UNITS_OUTPUT"},
        "judged": {"UNITS_OUTPUT": ("territory", "why")},
    },
    "modelflows": {
        "inputs": {"OD": ("None", UNIT_OD), "UNITS": ("Polygon", UNITS)},
        "fields": {"UNIT_ID": "mun", "MASS_FIELD": "hab", "ATTRACTION_FIELD": "empleos"},
        "options": {"CONSTRAINT": 1},
        "known": {"OD": ["origin_id", "dest_id", "total_min"]},
        "outputs": ["OUTPUT", "TOTALS"],
    },
    "modelflows by road": {
        "inputs": {
            "ROADS": ("LineString", ROADS), "UNITS": ("Polygon", TWO_UNITS), "LOCALITIES": ("Point", LOCALITIES),
        },
        "fields": {
            **ROAD_FIELDS, "UNIT_ID": "mun", "LOCALITY_ID": "cve", "LOCALITY_UNIT": "mun", "LOCALITY_POPULATION": "hab",
        },
        "outputs": ["OUTPUT", "TOTALS"],
    },
    "compareterritories": {
        "inputs": {"FIRST": ("Polygon", FIRST), "SECOND": ("None", SECOND)},
        "fields": {
            "FIRST_UNIT": "mun", "FIRST_TERRITORY": "zona", "SECOND_UNIT": "clave", "SECOND_TERRITORY": "region",
        },
        "outputs": ["OUTPUT"],
    },
}  # fmt: skip
