"""Roads and points to travel between: copies of La Serena–Coquimbo side by side, joined by connectors."""

from pathlib import Path

from osgeo import gdal

gdal.UseExceptions()
REFERENCE = Path(__file__).resolve().parents[3] / "tests" / "reference" / "accessibility"
OD_LOCALITIES, OD_CENTERS = 2000, 50
SPACE_M = 500.0


def make_mosaic(folder, side):
    """Write ``roads.gpkg`` and ``points.gpkg`` with `side` × `side` copies.

    The points are the layers ``localities`` and ``centres``, and the ``od_localities`` and
    ``od_centres`` that are spread evenly among them. One road goes from the first copy to each other one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    roads, points = folder / "roads.gpkg", folder / "points.gpkg"
    west, east, south, north = _extent(REFERENCE / "coquimbo_roads.gpkg")
    for tile in range(side * side):
        shift = f"{(east - west + SPACE_M) * (tile % side)}, {(north - south + SPACE_M) * (tile // side)}"
        query = f"SELECT ShiftCoords(geom, {shift}) AS geom, speed_kmh, oneway FROM roads"
        if tile:
            query += (
                f" UNION ALL SELECT MakeLine(StartPoint(geom), ShiftCoords(StartPoint(geom), {shift})), 90.0, 'B'"
                " FROM roads WHERE fid = 1"
            )
        _append(roads, REFERENCE / "coquimbo_roads.gpkg", "roads", "LINESTRING", query)
        for layer, code in (("localities", "loc_id"), ("centres", "city_id")):
            query = f"SELECT ShiftCoords(geom, {shift}) AS geom, {code} + {100_000 * tile} AS {code} FROM {layer}"
            _append(points, REFERENCE / "coquimbo_points.gpkg", layer, "POINT", query)
    for layer, most in (("localities", OD_LOCALITIES), ("centres", OD_CENTERS)):
        every = max(_count(points, layer) // most, 1)
        query = f"SELECT * FROM {layer} WHERE fid % {every} = 0 LIMIT {most}"
        _append(points, points, f"od_{layer}", "POINT", query)


def make_warm_up(mosaic, folder):
    """Write in `folder` the first roads and points of a mosaic, to run a job once before it is timed."""
    folder.mkdir(parents=True, exist_ok=True)
    query = "SELECT * FROM roads WHERE fid <= 2000"
    _append(folder / "roads.gpkg", mosaic / "roads.gpkg", "roads", "LINESTRING", query)
    for layer in ("localities", "centres", "od_localities", "od_centres"):
        query = f"SELECT * FROM {layer} WHERE fid <= 20"
        _append(folder / "points.gpkg", mosaic / "points.gpkg", layer, "POINT", query)


def count_vertices(folder):
    """Vertices of the roads, which takes what GDAL needs to read and parse them one by one."""
    dataset = gdal.OpenEx(str(folder / "roads.gpkg"))
    return sum(feature.GetGeometryRef().GetPointCount() for feature in dataset.GetLayer(0))


def count_features(folder):
    """Roads, localities and centers of a mosaic."""
    points = folder / "points.gpkg"
    return _count(folder / "roads.gpkg", "roads"), _count(points, "localities"), _count(points, "centres")


def _append(target, source, layer, kind, query):
    read = gdal.OpenEx(str(source))
    fresh = not target.exists() or gdal.OpenEx(str(target)).GetLayerByName(layer) is None
    gdal.VectorTranslate(
        str(target), read, format="GPKG", SQLDialect="SQLITE", SQLStatement=query, layerName=layer, geometryType=kind,
        accessMode=("update" if target.exists() else None) if fresh else "append",
    )  # fmt: skip


def _extent(path):
    dataset = gdal.OpenEx(str(path))
    return dataset.GetLayer(0).GetExtent()


def _count(path, layer):
    dataset = gdal.OpenEx(str(path))
    return dataset.GetLayerByName(layer).GetFeatureCount()
