"""Localities of a country of the size of Mexico and a program's roll of a million rows, drawn with a seed.

Codes have the state, municipality and locality of INEGI's. Sizes of localities are lognormal. The roll has what rolls
have: people paid twice, codes that a spreadsheet robbed of their zero, rows with the name of the locality only, and
codes that nobody knows.
"""

import json

import numpy as np

LOCALITIES, MUNICIPALITIES, STATES, ROWS, SEED = 190_000, 2_469, 32, 1_000_000, 20_260_101
TWICE, LOST_ZERO, NAME_ONLY, UNKNOWN = 0.08, 0.5, 0.02, 0.005
FIRST = ("San Juan", "Santa María", "El", "La", "Los", "Rancho", "Ejido", "Colonia", "General", "Barrio")
SECOND = ("Palma", "Laguna", "Zapata", "Hidalgo", "Progreso", "Encino", "Río Verde", "Cañada", "Morelos", "Nopal")
SHORT = {"San Juan": "Sn. Juan", "Santa María": "STA. MARIA", "Ejido": "Ej.", "Colonia": "COL.", "General": "Gral."}


def make_roll(folder, share=1.0):
    """Write localities.gpkg, whole, and roll.csv with so much of the rows into `folder`, with counts.json."""
    draw = np.random.default_rng(SEED)
    home = np.sort(draw.integers(MUNICIPALITIES, size=LOCALITIES))
    state = home * STATES // MUNICIPALITIES
    within = home - home[np.searchsorted(state, state)]
    number = np.arange(LOCALITIES) - np.searchsorted(home, home)
    codes = [f"{s + 1:02d}{m + 1:03d}{n + 1:04d}" for s, m, n in zip(state.tolist(), within.tolist(), number.tolist())]
    words = draw.integers(10, size=(LOCALITIES, 2)).tolist()
    names = [f"{FIRST[a]} {SECOND[b]} {n}" for (a, b), n in zip(words, number.tolist())]
    folder.mkdir(parents=True, exist_ok=True)
    _write_localities(folder / "localities.gpkg", codes, names, home.tolist())
    rows = round(ROWS * share)
    size = draw.lognormal(3.3, 1.4, LOCALITIES)
    place = draw.choice(LOCALITIES, rows, p=size / size.sum())
    person = np.where(draw.random(rows) < TWICE, np.maximum(np.arange(rows) - 1, 0), np.arange(rows))
    place[1:] = np.where(person[1:] != np.arange(1, rows), place[:-1], place[1:])
    kind = draw.random(rows)
    robbed = draw.random(rows) < LOST_ZERO
    amount = draw.integers(500, 9000, rows)
    with (folder / "roll.csv").open("w", encoding="utf-8") as stream:
        stream.write("folio,curp,nombre,hogar,estado,municipio,localidad,cvegeo,monto\n")
        for row in range(rows):
            at, who = place[row], person[row]
            code = codes[at].lstrip("0") if robbed[row] else codes[at]
            code = "" if kind[row] < NAME_ONLY else "99" + code[2:] if kind[row] > 1.0 - UNKNOWN else code
            first, _, rest = names[at].rpartition(f" {SECOND[words[at][1]]} ")
            name = f"{SHORT.get(first, first.upper())} {SECOND[words[at][1]]} {rest}"
            stream.write(
                f"{row},CURP{who:012d}HX,Persona {who} de Tal,H{who // 3},{state[at] + 1},M{home[at]},{name},{code},{amount[row]}\n"
            )
    counts = {"rows": rows, "localities": LOCALITIES}
    (folder / "counts.json").write_text(json.dumps(counts), encoding="utf-8")


def _write_localities(path, codes, names, home):
    from osgeo import ogr, osr

    ogr.UseExceptions()
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = store.CreateLayer("localities", system, ogr.wkbPoint)
    for name in ("code", "name", "municipality"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.StartTransaction()
    for row, (code, name, own) in enumerate(zip(codes, names, home)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, value in enumerate((code, name, f"M{own}")):
            feature.SetField(index, value)
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(-100.0 + row % 400 / 40.0, 16.0 + row // 400 / 50.0)
        feature.SetGeometry(point)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
