"""Good input of the algorithms of the group Accessibility; the shape of a case is told in test_odd_input.py."""

X, Y = 500_000, 2_250_000


def point(x, y):
    return f"POINT({X + x} {Y + y})"


def line(*xy):
    return "LINESTRING({})".format(", ".join(f"{X + x} {Y + y}" for x, y in xy))


ROADS = [
    {"wkt": line((0, 0), (3000, 0), (5000, 100)), "clave": "R01", "tipo": "pavimentada", "kmh": 60.0, "sentido": "B", "nivel": 0},
    {"wkt": line((5000, 100), (9000, 0)), "clave": "R02", "tipo": "terraceria", "kmh": 25.0, "sentido": "B", "nivel": 0},
    {"wkt": line((3000, 0), (3000, 4000)), "clave": "R03", "tipo": "brecha", "kmh": 15.0, "sentido": "FT", "nivel": 0},
    {"wkt": line((3000, 4000), (9000, 0)), "clave": "R04", "tipo": "brecha", "kmh": 20.0, "sentido": "B", "nivel": 0},
]  # fmt: skip
ROAD_FIELDS = {"SPEED_FIELD": "kmh", "CLASS_FIELD": "tipo", "DIRECTION_FIELD": "sentido", "LEVEL_FIELD": "nivel"}
SPEEDS = {"SPEEDS": "pavimentada=60; terraceria=25; brecha=15"}
LOCALITIES = [
    {"wkt": point(100, 300), "cve": "0101", "mun": "01", "hab": 500},
    {"wkt": point(3100, 3900), "cve": "0102", "mun": "01", "hab": 250},
    {"wkt": point(6900, -200), "cve": "0201", "mun": "02", "hab": 900},
]
CENTERS = [
    {"wkt": point(-50, -20), "id": "01", "nombre": "Centro", "nivel": "ciudad", "camas": 40},
    {"wkt": point(9050, 20), "id": "02", "nombre": "Oriente", "nivel": "pueblo", "camas": 10},
]
OD = [
    {"origin_id": "0101", "dest_id": "01", "total_min": 5.0},
    {"origin_id": "0102", "dest_id": "01", "total_min": 12.5},
    {"origin_id": "0201", "dest_id": "02", "total_min": 9.0},
    {"origin_id": "0201", "dest_id": "01", "total_min": 20.0},
]
CHANGES = [
    {"wkt": line((5000, 100), (5000, 3000), (3010, 4000)), "obra": "nuevo", "kmh": 50.0, "tramo": None, "sentido": "B"},
    {"wkt": line((5000, 100), (9000, 0)), "obra": "mejorado", "kmh": 60.0, "tramo": "R02", "sentido": None},
    {"wkt": line((3000, 0), (3000, 4000)), "obra": "cerrado", "kmh": None, "tramo": "R03", "sentido": None},
]
BARRIERS = [{"wkt": line((2000, 800), (2600, 800)), "rio": "Seco"}]
GROUND = {
    "FRICTION": [[0.01] * 12 for _ in range(8)],
    "LANDCOVER": [[1] * 6 + [2] * 6 for _ in range(8)],
    "DEM": [[100.0 + 5 * column + row for column in range(12)] for row in range(8)],
}  # cells of 1000 m from (-1500, 4500)

CASES = {
    "nearestcenter": {
        "inputs": {"ROADS": ("LineString", ROADS), "LOCALITIES": ("Point", LOCALITIES), "CENTERS": ("Point", CENTERS)},
        "fields": {
            **ROAD_FIELDS, "CENTER_ID": "id", "CENTER_NAME": "nombre", "TIER_FIELD": "nivel", "TERRITORY": "mun",
            "POPULATION": "hab",
        },
        "options": {**SPEEDS, "K": 2},
        "outputs": ["OUTPUT", "DISTRIBUTION"],
        "keeps": {"LOCALITIES": "OUTPUT"},
        "judged": {"OUTPUT": ("total_min", "reason")},
    },
    "odmatrix": {
        "inputs": {"ROADS": ("LineString", ROADS), "ORIGINS": ("Point", LOCALITIES), "DESTINATIONS": ("Point", CENTERS)},
        "fields": {**ROAD_FIELDS, "ORIGIN_ID": "cve", "DESTINATION_ID": "id"},
        "options": {**SPEEDS, "LINES": True},
        "outputs": ["OUTPUT"],
        "judged": {"OUTPUT": ("total_min", "reason")},
    },
    "reach": {
        "inputs": {"ROADS": ("LineString", ROADS), "CENTERS": ("Point", CENTERS), "POPULATION": ("Point", LOCALITIES)},
        "fields": {**ROAD_FIELDS, "CENTER_ID": "id", "POPULATION_FIELD": "hab"},
        "options": {**SPEEDS, "BREAKS": "5,15,60", "DISSOLVE": False},
        "outputs": ["EDGES", "POLYGONS"],
        "sums": {"POPULATION": ["REACHED", "UNREACHED"]},
    },
    "accessindices": {
        "inputs": {"ROADS": ("LineString", ROADS), "DEMAND": ("Point", LOCALITIES), "SUPPLY": ("Point", CENTERS)},
        "fields": {**ROAD_FIELDS, "POPULATION": "hab", "SUPPLY_FIELD": "camas"},
        "options": SPEEDS,
        "outputs": ["OUTPUT"],
        "keeps": {"DEMAND": "OUTPUT"},
        "sums": {"DEMAND": ["REACHED", "UNREACHED"]},
    },
    "accessindices of a matrix": {
        "inputs": {"OD": ("None", OD), "DEMAND": ("Point", LOCALITIES), "SUPPLY": ("Point", CENTERS)},
        "fields": {"POPULATION": "hab", "DEMAND_ID": "cve", "SUPPLY_FIELD": "camas", "SUPPLY_ID": "id"},
        "options": {"DECAY": 0},
        "known": {"OD": ["origin_id", "dest_id", "total_min"]},
        "outputs": ["OUTPUT"],
        "keeps": {"DEMAND": "OUTPUT"},
        "sums": {"DEMAND": ["REACHED", "UNREACHED"]},
    },
    "roadchange": {
        "inputs": {
            "ROADS": ("LineString", ROADS), "CHANGES": ("LineString", CHANGES), "LOCALITIES": ("Point", LOCALITIES),
            "CENTERS": ("Point", CENTERS),
        },
        "fields": {
            **ROAD_FIELDS, "ROAD_ID": "clave", "CHANGE_FIELD": "obra", "CHANGE_SPEED": "kmh",
            "CHANGE_DIRECTION": "sentido", "CHANGE_ROAD_ID": "tramo", "WEIGHT": "hab", "CENTER_ID": "id",
        },
        "options": SPEEDS,
        "outputs": ["OUTPUT", "CHANGES_OUTPUT"],
        "keeps": {"LOCALITIES": "OUTPUT", "CHANGES": "CHANGES_OUTPUT"},
        "judged": {"OUTPUT": ("after_min", "reason_after")},
    },
    "criticalroads": {
        "inputs": {"ROADS": ("LineString", ROADS), "LOCALITIES": ("Point", LOCALITIES), "CENTERS": ("Point", CENTERS)},
        "fields": {**ROAD_FIELDS, "WEIGHT": "hab"},
        "options": {**SPEEDS, "CANDIDATES": 1, "N": 3},
        "outputs": ["OUTPUT"],
        "sums": {"LOCALITIES": ["REACHED", "UNREACHED"]},
    },
    "traveltimesurface": {
        "inputs": {"CENTERS": ("Point", CENTERS), "LOCALITIES": ("Point", LOCALITIES)},
        "rasters": {"FRICTION": GROUND["FRICTION"]},
        "fields": {"CENTER_ID": "id"},
        "outputs": ["OUTPUT", "ALLOCATION", "OUTPUT_POINTS", "OUTPUT_CENTERS"],
        "keeps": {"LOCALITIES": "OUTPUT_POINTS", "CENTERS": "OUTPUT_CENTERS"},
        "judged": {"OUTPUT_POINTS": ("total_min", "reason")},
        "sums": {"LOCALITIES": ["REACHED", "UNREACHED"]},
    },
    "traveltimesurface of land cover": {
        "inputs": {
            "CENTERS": ("Point", CENTERS), "ROADS": ("LineString", ROADS), "BARRIERS": ("LineString", BARRIERS),
        },
        "rasters": {"LANDCOVER": GROUND["LANDCOVER"], "DEM": GROUND["DEM"]},
        "fields": {"CENTER_ID": "id", "SPEED_FIELD": "kmh", "CLASS_FIELD": "tipo"},
        "options": {"SPEEDS": "1=4; 2=3", "ROAD_SPEEDS": "pavimentada=60; terraceria=25; brecha=15"},
        "outputs": ["OUTPUT", "ALLOCATION", "OUTPUT_CENTERS"],
        "keeps": {"CENTERS": "OUTPUT_CENTERS"},
    },
}  # fmt: skip
