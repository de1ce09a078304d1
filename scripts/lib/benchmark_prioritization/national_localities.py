"""Localities of a country of the size of Mexico, drawn with a seed.

Seats of municipalities are spread over a box; each locality lies around one of them, and the sizes of
localities are lognormal, so that most are small and a few are towns. Neighboring municipalities of a
state make up a territory.
"""

import csv

import numpy as np

LOCALITIES, MUNICIPALITIES, STATES, PER_TERRITORY, SEED = 190_000, 2_469, 32, 4, 20_260_101
# degrees: where the country lies, and how far from their seat localities are
BOX, SPREAD = ((-104.0, 16.0), (-88.0, 26.0)), 0.08
FIELDS = ("POPULATION", "HOUSEHOLDS", "UNITS_UNDER_20HA", "FAMILIES")
STATE_QUOTA, TERRITORY_QUOTA = 20_000.0, 900.0


def make_localities(folder, share=1.0):
    """Write localities.gpkg and quotas.csv with so much of the country into `folder`; give the count of localities."""
    draw = np.random.default_rng(SEED)
    municipalities = max(round(MUNICIPALITIES * share), STATES)
    count = round(LOCALITIES * share)
    seat = draw.uniform(*BOX, (municipalities, 2))
    # from west to east: states are stripes, and territories parts of them
    seat = seat[np.argsort(seat[:, 0])]
    state = np.arange(municipalities) * STATES // municipalities
    own = np.r_[np.arange(municipalities), draw.integers(municipalities, size=count - municipalities)]
    xy = seat[own] + draw.normal(0.0, SPREAD, (count, 2)) * (np.arange(count) >= municipalities)[:, None]
    households = np.floor(draw.lognormal(3.3, 1.4, count)) + 1.0
    numbers = (
        np.floor(households * draw.uniform(3.0, 5.0, count)),
        households,
        np.floor(households * draw.beta(1.5, 3.0, count)),
        np.floor(households * draw.uniform(0.0, 0.9, count)),
    )
    folder.mkdir(parents=True, exist_ok=True)
    codes = [f"{state[home] + 1:02d}{home:04d}{row:06d}" for row, home in enumerate(own.tolist())]
    names = [(f"{state[home] + 1:02d}", f"M{home:04d}", f"T{home // PER_TERRITORY:04d}") for home in own.tolist()]
    _write(folder / "localities.gpkg", codes, names, np.column_stack(numbers), xy, municipalities)
    quotas = [("state", name, STATE_QUOTA) for name in sorted({name for name, _, _ in names})]
    quotas += [("territory", name, TERRITORY_QUOTA) for name in sorted({name for _, _, name in names})]
    lines = ["level,code,quota", *(f'{level},"{code}",{quota}' for level, code, quota in quotas)]
    (folder / "quotas.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return count


def read_quotas(folder):
    """``state`` and ``territory``, each code to quota."""
    quotas = {"state": {}, "territory": {}}
    with (folder / "quotas.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            quotas[row["level"]][row["code"]] = float(row["quota"])
    return quotas


def _write(path, codes, names, numbers, xy, seats):
    from osgeo import ogr, osr

    ogr.UseExceptions()
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = store.CreateLayer("localities", system, ogr.wkbPoint)
    texts = ("CODE", "STATE", "MUNICIPALITY", "TERRITORY")
    for name, kind in (*((name, ogr.OFTString) for name in texts), *((name, ogr.OFTReal) for name in FIELDS)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.CreateField(ogr.FieldDefn("IS_SEAT", ogr.OFTInteger))
    layer.StartTransaction()
    for row, (code, own, values, place) in enumerate(zip(codes, names, numbers.tolist(), xy.tolist())):
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, value in enumerate((code, *own, *values, int(row < seats))):
            feature.SetField(index, value)
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*place)
        feature.SetGeometry(point)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
