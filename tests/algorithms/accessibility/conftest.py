"""Real roads, localities and centers to compute travel times on, and rasters of ground."""

import numpy as np
import pytest
import rasterio
from qgis.core import QgsVectorLayer
from rasterio import Affine

X, Y = 500_000.0, 2_250_000.0


@pytest.fixture(scope="module")
def coquimbo_layers(reference, qgis_app):
    """Layers of Coquimbo by the names of most parameters."""
    sources = {
        "ROADS": "coquimbo_roads.gpkg|layername=roads",
        "LOCALITIES": "coquimbo_points.gpkg|layername=localities",
        "CENTERS": "coquimbo_points.gpkg|layername=centres",
    }
    return {
        name: QgsVectorLayer(f"{reference / 'accessibility'}/{source}", source.rpartition("=")[2], "ogr")
        for name, source in sources.items()
    }


@pytest.fixture
def raster(tmp_path):
    """Callable: path of a GeoTIFF of 100 m cells, its upper left corner at 500,000, 2,250,000."""

    def write(values, name="terreno", crs="EPSG:32614", transform=None, nodata=-9999.0, **profile):
        values = np.asarray(values, float)
        path = tmp_path / f"{name}.tif"
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            height=values.shape[0],
            width=values.shape[1],
            count=1,
            dtype="float64",
            crs=crs,
            nodata=nodata,
            transform=transform or Affine(100.0, 0.0, X, 0.0, -100.0, Y),
            **profile,
        ) as target:
            target.write(np.where(np.isnan(values), nodata, values), 1)
        return str(path)

    return write


@pytest.fixture(scope="session")
def read():
    """Callable: values of a raster, NaN where it has none, and its profile."""

    def values(path):
        with rasterio.open(path) as source:
            return source.read(1, masked=True).astype(float).filled(np.nan), source.profile

    return values
