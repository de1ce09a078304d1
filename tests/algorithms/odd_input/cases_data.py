"""Good input of the algorithms of the group Data; the shape of a case is told in test_odd_input.py."""

X, Y = 500_000, 2_250_000


def point(x, y):
    return f"POINT({X + x} {Y + y})"


def line(*xy):
    return "LINESTRING({})".format(", ".join(f"{X + x} {Y + y}" for x, y in xy))


LOCALITIES = [
    {"wkt": point(100, 50), "cve": "010010001", "nombre": "Río Blanco", "mun": "01001", "ent": "01", "hab": 500, "viv": 100, "fam": 40.0},
    {"wkt": point(4000, 80), "cve": "010010002", "nombre": "Santa María", "mun": "01001", "ent": "01", "hab": 900, "viv": 210, "fam": 80.0},
    {"wkt": point(8100, -40), "cve": "010020001", "nombre": "La Cañada", "mun": "01002", "ent": "01", "hab": 300, "viv": 70, "fam": 20.0},
]  # fmt: skip
MUNICIPALITIES = [
    {"wkt": f"POLYGON(({X - 2000} {Y - 5000}, {X + 6000} {Y - 5000}, {X + 6000} {Y + 5000}, {X - 2000} {Y + 5000}, {X - 2000} {Y - 5000}))", "clave": "01001", "nom": "Uno"},
    {"wkt": f"POLYGON(({X + 6000} {Y - 5000}, {X + 9000} {Y - 5000}, {X + 9000} {Y + 5000}, {X + 6000} {Y + 5000}, {X + 6000} {Y - 5000}))", "clave": "01002", "nom": "Dos"},
]  # fmt: skip
ROLL = [
    {"folio": "A1", "casa": "H1", "clave": "010010001", "lugar": "Río Blanco", "munic": "01001", "monto": 150.5},
    {"folio": "A2", "casa": "H1", "clave": "010010001", "lugar": "Rio Blanco", "munic": "01001", "monto": 20.0},
    {"folio": "A2", "casa": "H2", "clave": "010010002", "lugar": "Sta. María", "munic": "01001", "monto": 30.0},
    {"folio": "A3", "casa": "H3", "clave": "010020001", "lugar": "La Cañada", "munic": "01002", "monto": 70.0},
]
TABLE = [
    {"clave": "010010001", "tienda": "sí", "camas": 3, "ha": 12.5},
    {"clave": "010010002", "tienda": "no", "camas": 0, "ha": 3.25},
    {"clave": "010020001", "tienda": "no", "camas": 9, "ha": 80.0},
]
CENSUS = [
    {"clave": "010010001", "nombre": "Río Blanco", "lon": -99.5, "lat": 20.1, "alt": 1200, "hab": 500, "viv": 100},
    {"clave": "010010002", "nombre": "Santa María", "lon": -99.6, "lat": 20.2, "alt": 1300, "hab": 900, "viv": 210},
    {"clave": "010020001", "nombre": "La Cañada", "lon": -99.7, "lat": 20.3, "alt": 1400, "hab": 300, "viv": 70},
]
ROADS = [
    {"wkt": line((0, 0), (3000, 0), (5000, 100)), "tipo": "pavimentada", "kmh": 60.0, "sentido": "B", "nivel": 0, "piso": "asfalto"},
    {"wkt": line((5000, 100), (9000, 0)), "tipo": "terraceria", "kmh": 25.0, "sentido": "FT", "nivel": 0, "piso": "tierra"},
    {"wkt": line((5000, 100), (9000, 0)), "tipo": "terraceria", "kmh": 25.0, "sentido": "TF", "nivel": 0, "piso": "tierra"},
    {"wkt": line((4000, -900), (4000, 900)), "tipo": "brecha", "kmh": 15.0, "sentido": "B", "nivel": 1, "piso": "tierra"},
    {"wkt": line((9010, 0), (12000, 400)), "tipo": "brecha", "kmh": 15.0, "sentido": "B", "nivel": 0, "piso": "tierra"},
]  # fmt: skip
ROAD_FIELDS = {"SPEED_FIELD": "kmh", "CLASS_FIELD": "tipo", "DIRECTION_FIELD": "sentido", "LEVEL_FIELD": "nivel"}
SPEEDS = {"SPEEDS": "pavimentada=60; terraceria=25; brecha=15"}

CASES = {
    "importlocalities": {
        "inputs": {"INPUT": ("None", CENSUS)},
        "fields": {
            "CODE": "clave", "NAME": "nombre", "LONGITUDE": "lon", "LATITUDE": "lat", "ALTITUDE": "alt",
            "POPULATION": "hab", "HOUSEHOLDS": "viv",
        },
        "outputs": ["OUTPUT", "REJECTED"],
        "sums": {"INPUT": ["IMPORTED_COUNT", "REJECTED_COUNT"]},
    },
    "importlocalities of a layer": {
        "inputs": {"INPUT": ("Point", LOCALITIES)},
        "fields": {"CODE": "cve", "NAME": "nombre", "POPULATION": "hab", "HOUSEHOLDS": "viv"},
        "outputs": ["OUTPUT", "REJECTED"],
        "sums": {"INPUT": ["IMPORTED_COUNT", "REJECTED_COUNT"]},
    },
    "joinroll": {
        "inputs": {"LOCALITIES": ("Point", LOCALITIES), "ROLL": ("None", ROLL)},
        "fields": {"CODE": "cve", "ROLL_CODE": "clave", "KEY": "folio", "HOUSEHOLD": "casa", "VALUE_FIELD": "monto"},
        "options": {"AGGREGATE": 1},
        "outputs": ["OUTPUT", "UNMATCHED", "MATCHES"],
        "keeps": {"LOCALITIES": "OUTPUT"},
        "sums": {"ROLL": ["MATCHED_ROWS", "UNMATCHED_ROWS"]},
    },
    "joinroll by name": {
        "inputs": {"LOCALITIES": ("Point", LOCALITIES), "ROLL": ("None", ROLL)},
        "fields": {
            "CODE": "cve", "LOCALITY_NAME": "nombre", "LOCALITY_MUNICIPALITY": "mun", "ROLL_NAME": "lugar",
            "ROLL_MUNICIPALITY": "munic",
        },
        "options": {"MATCH_NAMES": True, "SUPPRESS": True, "MIN_GROUP": 2},
        "outputs": ["OUTPUT", "UNMATCHED", "MATCHES"],
        "keeps": {"LOCALITIES": "OUTPUT"},
        "sums": {"ROLL": ["MATCHED_ROWS", "UNMATCHED_ROWS"]},
    },
    "jointable": {
        "inputs": {"INPUT": ("Point", LOCALITIES), "TABLE": ("None", TABLE)},
        "fields": {"CODE": "cve", "TABLE_CODE": "clave", "FIELDS": ["tienda", "camas", "ha"]},
        "outputs": ["OUTPUT", "UNMATCHED"],
        "keeps": {"INPUT": "OUTPUT"},
        "differs": ["odd_field_names"],
    },
    "jointable by municipality": {
        "inputs": {"INPUT": ("Polygon", MUNICIPALITIES), "TABLE": ("None", ROLL)},
        "fields": {"CODE": "clave", "TABLE_CODE": "munic", "FIELDS": ["monto"]},
        "options": {"AGGREGATE": 1, "PREFIX": "p_"},
        "outputs": ["OUTPUT", "UNMATCHED"],
        "keeps": {"INPUT": "OUTPUT"},
        "differs": ["odd_field_names"],
    },
    "checklocalities": {
        "inputs": {"LOCALITIES": ("Point", LOCALITIES), "MUNICIPALITIES": ("Polygon", MUNICIPALITIES)},
        "fields": {
            "CODE": "cve", "NAME": "nombre", "MUNICIPALITY": "mun", "STATE": "ent", "POPULATION": "hab",
            "HOUSEHOLDS": "viv", "FAMILIES": "fam", "MUNICIPALITY_ID": "clave", "MUNICIPALITY_NAME": "nom",
        },
        "outputs": ["OUTPUT"],
        "counts": {"LOCALITIES": "LOCALITY_COUNT"},
    },
    "prepareroads": {
        "inputs": {"ROADS": ("LineString", ROADS)},
        "fields": {**ROAD_FIELDS, "SURFACE_FIELD": "piso"},
        "options": {**SPEEDS, "PROFILE": 4, "REPAIR": [0, 1, 2, 4]},
        "outputs": ["OUTPUT", "LOG"],
        "differs": ["numbers_as_text"],  # the log tells of the speeds read from text
        "varies": ["before", "x", "y"],
    },
    "diagnoseroads": {
        "inputs": {"ROADS": ("LineString", ROADS)},
        "fields": ROAD_FIELDS,
        "options": SPEEDS,
        "outputs": ["PROBLEMS", "COMPONENTS"],
    },
}  # fmt: skip
