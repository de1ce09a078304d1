"""Ground to travel over: Hidalgo at 200 m, mirrored side by side as far as the raster goes."""

import json

import numpy as np

from .mosaic import REFERENCE

CELL_M = 200.0
CENTERS = 20
SEED = 20
# the largest square of Hidalgo's rectangle without a gap in slope or land use
_ROWS, _COLUMNS = slice(295, 735), slice(218, 658)


def make_friction(folder, size):
    """Write ``friction.tif`` (minutes per meter), `size` × `size`, and ``towns.geojson`` with centers by the roads."""
    import rasterio

    folder.mkdir(parents=True, exist_ok=True)
    friction, on_road = _hidalgo()
    times = -(-size // len(friction))
    friction, on_road = (_mirrored(values, times)[:size, :size] for values in (friction, on_road))
    with rasterio.open(
        folder / "friction.tif", "w", driver="GTiff", height=size, width=size, count=1, dtype="float32", nodata=-1.0,
        crs="EPSG:32614", transform=rasterio.Affine(CELL_M, 0.0, 0.0, 0.0, -CELL_M, CELL_M * size),
    ) as target:  # fmt: skip
        target.write(friction.astype(np.float32), 1)
    cells = np.argwhere(on_road)
    chosen = cells[np.random.default_rng(SEED).choice(len(cells), min(CENTERS, len(cells)), replace=False)]
    places = np.column_stack([chosen[:, 1] + 0.5, size - chosen[:, 0] - 0.5]) * CELL_M
    towns = [
        {"type": "Feature", "properties": {"id": i}, "geometry": {"type": "Point", "coordinates": place.tolist()}}
        for i, place in enumerate(places)
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32614"}}
    page = {"type": "FeatureCollection", "crs": crs, "features": towns}
    (folder / "towns.geojson").write_text(json.dumps(page), encoding="utf-8")


def town_places(folder):
    """x and y of the centers, shape (c, 2)."""
    page = json.loads((folder / "towns.geojson").read_text(encoding="utf-8"))
    return np.array([town["geometry"]["coordinates"] for town in page["features"]])


def _hidalgo():
    """Minutes per meter by the planners' formula, and where the roads are; shape (440, 440)."""
    import rasterio

    layers = []
    for name in ("carreteras", "pendiente", "uso_de_suelo_friccion"):
        with rasterio.open(REFERENCE / f"hidalgo_{name}.tif") as source:
            layers.append(source.read(1, masked=True).astype(float).filled(0.0)[_ROWS, _COLUMNS])
    road, slope, land = layers
    tangent = np.tan(np.radians(slope))
    speed = np.where(
        road > 0.0, road * np.exp(-0.4 * np.abs(tangent + 0.12)), land * 6.0 * np.exp(-0.4 * np.abs(tangent + 0.05))
    )
    return 60.0 / (speed * 1000.0), road > 0.0


def _mirrored(values, times):
    """Copies in both directions, every second one turned over so that roads go on."""
    row = np.hstack([values[:, :: 1 - 2 * (i % 2)] for i in range(times)])
    return np.vstack([row[:: 1 - 2 * (i % 2)] for i in range(times)])
