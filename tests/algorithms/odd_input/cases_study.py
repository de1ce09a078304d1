"""Good input of the study and of its sheets; the shape of a case is told in test_odd_input.py."""

X, Y = 500_000, 2_250_000


def point(x, y):
    return f"POINT({X + x} {Y + y})"


def line(*xy):
    return "LINESTRING({})".format(", ".join(f"{X + x} {Y + y}" for x, y in xy))


def box(west, south, east, north):
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return "POLYGON(({}))".format(", ".join(f"{X + x} {Y + y}" for x, y in corners))


LOCALITIES = [
    {"wkt": point(3000 * row, 200 * (row % 3)), "cve": f"0{1 + row // 3}0{row}", "nombre": f"Lugar {row}", "mun": f"0{1 + row // 3}",
     "ent": "01", "hab": 500 + 100 * row, "viv": 120 + 20 * row, "up": 60, "fam": 40 + row, "cab": 1 if row % 3 == 0 else 0}
    for row in range(6)
]  # fmt: skip
MUNICIPALITIES = [
    {"wkt": box(-1000, -4000, 7500, 4000), "clave": "01", "nom": "Uno", "pob": 1800},
    {"wkt": box(7500, -4000, 17000, 4000), "clave": "02", "nom": "Dos", "pob": 2700},
]
ROADS = [
    {"wkt": line((0, 0), (6000, 100)), "kmh": 60.0, "tipo": "pavimentada"},
    {"wkt": line((6000, 100), (9000, 0), (15000, 300)), "kmh": 30.0, "tipo": "terraceria"},
]
CENTERS = [
    {"wkt": point(0, 0), "id": "C1", "centro": "Centro"},
    {"wkt": point(15000, 300), "id": "C2", "centro": "Oriente"},
]
FLOWS = [
    {"de": one, "a": other, "viajes": amount}
    for one, other, amount in [("01", "01", 900), ("01", "02", 100), ("02", "02", 1500), ("02", "01", 50)]
]
PRODUCTION = [
    {"muni": unit, "producto": product, "valor": value, "ciclo": year}
    for unit, product, value, year in [
        ("01", "café", 100.0, 2020), ("01", "maíz", 50.0, 2020), ("02", "café", 20.0, 2020), ("02", "maíz", 90.0, 2020),
    ]
]  # fmt: skip
SOURCES = [{"wkt": point(3000, 50), "toneladas": 12.5}, {"wkt": point(9000, 10), "toneladas": 40.0}]
VISITS = [
    {"code": f"0{1 + row // 3}0{row}", "decision": decision, "activity_viable": viable}
    for row, decision, viable in [(0, "keep", "yes"), (1, "exclude", "no"), (3, "include", ""), (5, "", "")]
]

CASES = {
    "study": {
        "inputs": {
            "LOCALITIES": ("Point", LOCALITIES), "MUNICIPALITIES": ("Polygon", MUNICIPALITIES),
            "ROADS": ("LineString", ROADS), "CENTERS": ("Point", CENTERS), "FLOWS": ("None", FLOWS),
            "PRODUCTION": ("None", PRODUCTION), "SOURCES": ("Point", SOURCES),
        },
        "fields": {
            "CODE": "cve", "NAME": "nombre", "POPULATION": "hab", "MUNICIPALITY": "mun", "STATE": "ent",
            "HOUSEHOLDS": "viv", "UNITS_UNDER_20HA": "up", "FAMILIES": "fam", "IS_SEAT": "cab", "SPEED_FIELD": "kmh",
            "CENTER_ID": "id", "CENTER_NAME": "centro", "MUNICIPALITY_ID": "clave", "MUNICIPALITY_NAME": "nom",
            "MUNICIPALITY_POPULATION": "pob", "FLOW_ORIGIN": "de", "FLOW_DESTINATION": "a", "FLOW_AMOUNT": "viajes",
            "UNIT_FIELD": "muni", "PRODUCT_FIELD": "producto", "VALUE_FIELD": "valor", "YEAR_FIELD": "ciclo",
            "AMOUNT_FIELD": "toneladas",
        },
        "options": {"MIN_SIZE": 100, "TARGET_SIZE": 500, "STEPS": [0, 1, 2, 3]},
        "outputs": ["FOLDER"],
        "many": True,
        "variants": ["values_null"],  # the steps are algorithms that have cases of their own
        "sums": {"LOCALITIES": ["REACHED", "UNREACHED"]},
    },
    "territorysheets": {
        "inputs": {"FIELD_SHEET": ("None", VISITS)},
        "known": {"FIELD_SHEET": ["code", "decision", "activity_viable"]},
        "made": {"STUDY": ("study", "FOLDER/study.gpkg")},
        "options": {"ALL": True},
        "outputs": ["OUTPUT"],
        # a page is drawn in each run, whatever the sheet says of the visits
        "variants": [
            "as_csv", "odd_layer_name", "no_rows", "one_row", "values_null", "a_blank_row", "dates", "codes_as_numbers",
            "codes_as_reals", "codes_unknown", "codes_with_odd_characters", "repeated", "as_an_empty_file",
        ],
    },
}  # fmt: skip
