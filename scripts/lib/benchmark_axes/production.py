"""Sources of production and markets on the roads of the accessibility benchmark."""

from benchmark_accessibility.mosaic import OD_CENTERS, count_features, make_mosaic, make_warm_up
from osgeo import gdal

gdal.UseExceptions()
MARKETS, SOURCES = OD_CENTERS, 5000
# every tenth source has none of the product
QUERY = "SELECT geom, loc_id, CAST(loc_id % 10 AS REAL) AS tons FROM localities WHERE (fid * {0}) % {1} < {0} LIMIT {0}"


def make_production(folder, side):
    """Write in `folder` the mosaic of roads and, in its ``points.gpkg``, the layer ``sources``, spread evenly.

    The markets are its ``od_centres``. The same for the warm-up below it. Gives the counts of roads and sources.
    """
    make_mosaic(folder, side)
    make_warm_up(folder, folder / "warm-up")
    roads, localities, _ = count_features(folder)
    sources = _add_sources(folder, min(SOURCES, localities))
    _add_sources(folder / "warm-up", count_features(folder / "warm-up")[1])
    return roads, sources


def _add_sources(folder, wanted):
    points = str(folder / "points.gpkg")
    total = count_features(folder)[1]
    gdal.VectorTranslate(
        points, gdal.OpenEx(points), format="GPKG", SQLDialect="SQLITE", SQLStatement=QUERY.format(wanted, total),
        layerName="sources", geometryType="POINT", accessMode="update",
    )  # fmt: skip
    written = gdal.OpenEx(points)
    return written.GetLayerByName("sources").GetFeatureCount()
