"""Good input of the algorithms of the group Prioritization; the shape of a case is told in test_odd_input.py."""

X, Y = 500_000, 2_250_000


def point(x, y):
    return f"POINT({X + x} {Y + y})"


LOCALITIES = [
    {
        "wkt": point(300 + 830 * at, 400 + 70 * (at % 3)), "cve": f"{1 + at // 3:02d}001{at:04d}",
        "mun": f"{1 + at // 3:02d}001", "edo": f"{1 + at // 3:02d}", "terr": "AAB"[at % 3], "nombre": f"Rancho {at}",
        "hab": 100.0 + 150.0 * at, "viv": 20.0 + (13 * at * at) % 97, "up": 10.0 + 9.0 * at,
        "fam": 40.0 + (17 * at) % 53, "cabecera": int(at in (0, 2, 3, 5)), "elegida": int(at % 2 == 0),
    }
    for at in range(6)
]  # fmt: skip
CENTERS = [
    {"wkt": point(510, 620), "id": "C1", "nombre": "Uno", "existe": 0},
    {"wkt": point(3480, 590), "id": "C2", "nombre": "Dos", "existe": 1},
]
ROADS = [
    {"wkt": f"LINESTRING({X + 1000 * at} {Y + 500}, {X + 1000 * at + 1000} {Y + 500})", "kmh": 20.0 + 10.0 * at,
     "sentido": "B", "nivel": 0}
    for at in range(6)
]  # fmt: skip
ROAD_FIELDS = {"SPEED_FIELD": "kmh", "DIRECTION_FIELD": "sentido", "LEVEL_FIELD": "nivel"}
OD = [
    {"origin_id": place["cve"], "dest_id": center, "total_min": minutes}
    for at, place in enumerate(LOCALITIES)
    for center, minutes in (("C1", 10.0 + 7.0 * at), ("C2", 50.0 - 6.0 * at))
]
QUOTAS = [
    {"level": "territory", "code": "A", "quota": 80.0},
    {"level": "territory", "code": "B", "quota": 100.0},
    {"level": "state", "code": "01", "quota": 150.0},
]
OVERRIDES = [
    {"code": "010010001", "decision": "include", "author": "Ana", "date": "2024-05-01", "reason": "visita"},
    {"code": "020010004", "decision": "exclude", "author": "Ana", "date": "2024-05-02", "reason": None},
]
CRITERIA = [
    {"field": "hab", "direction": "max", "weight": 2.0, "target": 300.0},
    {"field": "viv", "direction": "min", "weight": 1.0, "target": 50.0},
    {"field": "fam", "direction": "max", "weight": 1.0, "target": 60.0},
]
JUDGMENTS = [
    {"actor": "Mesa", "first": first, "second": second, "value": value}
    for first, second, value in (("hab", "viv", 3.0), ("hab", "fam", 5.0), ("viv", "fam", 2.0))
]
REFERENCES = [{"indicator": name, "reference": value} for name, value in (("hab", 50.0), ("viv", 2.0), ("fam", 3.0))]
SCENARIO, OTHER = (
    [
        {
            "wkt": place["wkt"], "cve": place["cve"], "terr": place["terr"], "fam": place["fam"],
            "verdict": "selected" if at % step else "met_not_selected", "selected": int(at % step > 0), "failures": None,
        }
        for at, place in enumerate(LOCALITIES)
    ]
    for step in (2, 3)
)  # fmt: skip
SHEET = [
    {"code": "010010001", "decision": "include", "author": "Ana", "visit_date": "2024-05-01", "reason": "bosque"},
    {"code": "020010004", "decision": "exclude", "author": "Luis", "visit_date": "2024-05-02", "reason": "sin acuerdo"},
    {"code": "020010005", "decision": None, "author": "Luis", "visit_date": "2024-05-02", "reason": None},
]
STAGES = [
    {"etapa": "uno", "n": 1000.0, "base": None, "costo": 5.0},
    {"etapa": "dos", "n": 500.0, "base": "uno", "costo": 2.0},
    {"etapa": "tres", "n": 100.0, "base": "uno", "costo": 3.0},
]

CRITERIA_KNOWN = {"CRITERIA": ["field", "direction", "weight", "target"], "INPUT": ["hab", "viv", "fam"]}
MULTICRITERIA = {
    "inputs": {"INPUT": ("Point", LOCALITIES), "CRITERIA": ("None", CRITERIA)},
    "known": CRITERIA_KNOWN,
    "outputs": ["OUTPUT", "WEIGHTS"],
    "keeps": {"INPUT": "OUTPUT"},
    "judged": {"OUTPUT": ("score", "reason")},
    "sums": {"INPUT": ["RANKED", "MISSING_COUNT"]},
}
FOUR = {
    "inputs": {
        "LOCALITIES": ("Point", LOCALITIES), "QUOTAS": ("None", QUOTAS), "OVERRIDES": ("None", OVERRIDES),
    },
    "fields": {
        "CODE": "cve", "MUNICIPALITY": "mun", "STATE": "edo", "TERRITORY": "terr", "POPULATION": "hab",
        "HOUSEHOLDS": "viv", "UNITS_UNDER_20HA": "up", "FAMILIES": "fam", "IS_SEAT": "cabecera",
    },
    "known": {"QUOTAS": ["level", "code", "quota"], "OVERRIDES": ["code", "decision", "author", "date", "reason"]},
}  # fmt: skip
FLOORS = {"RATIO": 0.1, "POPULATION_FLOOR": 10, "RADIUS": 4000, "FAMILIES_FLOOR": 5}

CASES = {
    "fourcriteria": {
        **FOUR,
        "options": FLOORS,
        "outputs": ["OUTPUT", "TERRITORIES", "SUMMARY"],
        "keeps": {"LOCALITIES": "OUTPUT"},
        "judged": {"OUTPUT": ("final_verdict", "failures")},
    },
    "sensitivity": {
        **FOUR,
        "options": {**FLOORS, "RUNS": 4},
        "outputs": ["OUTPUT", "VARIATIONS"],
        "keeps": {"LOCALITIES": "OUTPUT"},
        "sums": {"LOCALITIES": ["FIRM_COUNT", "BORDERLINE_COUNT", "OUT_COUNT"]},
    },
    "influenceareas": {
        "inputs": {"LOCALITIES": ("Point", LOCALITIES), "ROADS": ("LineString", ROADS)},
        "fields": {**ROAD_FIELDS, "CODE": "cve", "SELECTED": "elegida", "POPULATION": "hab"},
        "options": {"SMALL": 500, "DISTANCE": 1000},
        "outputs": ["OUTPUT"],
        "keeps": {"LOCALITIES": "OUTPUT"},
    },
    "multicriteria": {**MULTICRITERIA, "options": {"METHOD": 0, "WEIGHTING": 0}},
    "multicriteria by TOPSIS and CRITIC": {**MULTICRITERIA, "options": {"METHOD": 1, "WEIGHTING": 4}},
    "multicriteria by TOPSIS and entropy": {**MULTICRITERIA, "options": {"METHOD": 1, "WEIGHTING": 3, "MISSING": 1}},
    "multicriteria by P2": {**MULTICRITERIA, "options": {"METHOD": 2, "WEIGHTING": 1}},
    "multicriteria by components": {**MULTICRITERIA, "options": {"METHOD": 3, "WEIGHTING": 1, "MISSING": 2}},
    "multicriteria of targets": {**MULTICRITERIA, "options": {"METHOD": 0, "WEIGHTING": 1, "SCALING": 4}},
    "multicriteria by judgments": {
        **MULTICRITERIA,
        "inputs": {**MULTICRITERIA["inputs"], "JUDGMENTS": ("None", JUDGMENTS)},
        "options": {"METHOD": 0, "WEIGHTING": 2},
        "known": {**CRITERIA_KNOWN, "JUDGMENTS": ["actor", "first", "second", "value"]},
    },
    "rankacceptability": {
        **MULTICRITERIA, "options": {"TOP": 2, "RUNS": 50}, "outputs": ["OUTPUT", "RANKS"],
        "judged": {"OUTPUT": ("mean_rank", "reason")},
    },
    "dp2index": {
        "inputs": {"INPUT": ("Point", LOCALITIES), "REFERENCE_TABLE": ("None", REFERENCES)},
        "fields": {"INDICATORS": ["hab", "viv", "fam"]},
        "known": {"REFERENCE_TABLE": ["indicator", "reference"]},
        "outputs": ["OUTPUT", "FACTORS"],
        "keeps": {"INPUT": "OUTPUT"},
        "judged": {"OUTPUT": ("dp2", "reason")},
        "sums": {"INPUT": ["INDEXED", "MISSING"]},
        "differs": ["odd_field_names"],  # the references are by field
    },
    "strata": {
        "inputs": {"INPUT": ("Point", LOCALITIES)},
        "fields": {"FIELD": "hab"},
        "options": {"STRATA": 3},
        "outputs": ["OUTPUT", "CUTS"],
        "keeps": {"INPUT": "OUTPUT"},
    },
    "comparescenarios": {
        "inputs": {"FIRST": ("Point", SCENARIO), "SECOND": ("Point", OTHER)},
        "fields": {"CODE": "cve", "PEOPLE": "fam", "TERRITORY": "terr"},
        "known": {"FIRST": ["selected"], "SECOND": ["cve", "selected"]},
        "outputs": ["OUTPUT", "TERRITORIES"],
        "differs": ["odd_field_names"],  # the field is of both layers
    },
    "fieldsheet": {
        "inputs": {"LOCALITIES": ("Point", LOCALITIES)},
        "fields": {"CODE": "cve", "NAME": "nombre", "SELECTED": "elegida", "SHOWN": ["hab", "fam"]},
        "outputs": ["SHEET", "OUTPUT"],
    },
    "importfieldsheet": {
        "inputs": {"SHEET": ("None", SHEET), "LOCALITIES": ("Point", LOCALITIES)},
        "fields": {"CODE": "cve"},
        "known": {"SHEET": ["code", "decision", "author", "visit_date", "reason"]},
        "outputs": ["OUTPUT", "REJECTED"],
    },
    "coverage": {
        "inputs": {"OD": ("None", OD), "DEMAND": ("Point", LOCALITIES), "CANDIDATES": ("Point", CENTERS)},
        "fields": {"WEIGHT": "hab", "DEMAND_ID": "cve", "CANDIDATE_ID": "id", "FIXED": "existe"},
        "options": {"P": 1, "MINUTES": 30},
        "known": {"OD": ["origin_id", "dest_id", "total_min"]},
        "outputs": ["SITES", "OUTPUT"],
        "keeps": {"DEMAND": "OUTPUT", "CANDIDATES": "SITES"},
        "judged": {"OUTPUT": ("site_id", "reason")},
    },
    "coverage of the least travel": {
        "inputs": {"ROADS": ("LineString", ROADS), "DEMAND": ("Point", LOCALITIES), "CANDIDATES": ("Point", CENTERS)},
        "fields": {**ROAD_FIELDS, "WEIGHT": "hab", "CANDIDATE_ID": "id"},
        "options": {"P": 1, "MODEL": 1},
        "outputs": ["SITES", "OUTPUT"],
        "keeps": {"DEMAND": "OUTPUT", "CANDIDATES": "SITES"},
        "judged": {"OUTPUT": ("site_id", "reason")},
    },
    "apportionment": {
        "inputs": {"INPUT": ("Point", LOCALITIES)},
        "fields": {"GROUP_FIELD": "edo", "WEIGHT_FIELD": "hab", "ACTUAL_FIELD": "elegida"},
        "options": {"SEATS": 5},
        "outputs": ["OUTPUT"],
    },
    "funnel": {
        "inputs": {"STAGES": ("None", STAGES)},
        "fields": {"STAGE_FIELD": "etapa", "COUNT_FIELD": "n", "BASE_FIELD": "base", "COST_FIELD": "costo"},
        "outputs": ["OUTPUT", "REPORT"],
    },
}  # fmt: skip
# the stamp of a run names its layers and fields
CASES = {name: {**case, "varies": ["run_id", "STAMP"]} for name, case in CASES.items()}
