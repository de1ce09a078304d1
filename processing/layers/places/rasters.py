"""Rasters in and out: the only place where rasterio is used.

QGIS says where a raster is and what its reference system is; rasterio reads and writes it in
strips of rows, so that several rasters never lie in memory whole at the same time.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsUnitTypes

from ...methods.accessibility.cost_surface import CellSizes
from ...methods.geodesic import geodesic_distance
from ...translation import tr
from ..bad_input import BadInput
from .measures import ArrayTransform, axes

STRIP = 256
# rasters fit on one another when no corner is off by more than this share of a cell
LARGEST_SHIFT = 0.01


@dataclass(frozen=True)
class Grid:
    """Where the cells of a raster lie.

    Attributes
    ----------
    crs : QgsCoordinateReferenceSystem
    rows, columns : int
    origin : tuple of float
        x and y of the upper left corner.
    step : tuple of float
        x from one column to the next, y from one row to the next, in units of `crs`.
    """

    crs: object
    rows: int
    columns: int
    origin: tuple
    step: tuple

    def positions(self, xy, crs, context):
        """Rows and columns, counted in cells from the corner, of points of `crs`; shape (n, 2)."""
        xy = ArrayTransform(crs, self.crs, context.transformContext()).array(xy)
        return ((xy - self.origin) / self.step)[:, ::-1]

    def sizes(self):
        """`CellSizes` in meters; on a globe they are measured on its ellipsoid, row by row."""
        if not self.crs.isGeographic():
            meters = QgsUnitTypes.fromUnitToUnitFactor(self.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
            width, height = (np.full(self.rows, abs(step) * meters) for step in self.step)
            return CellSizes(width, height)
        ellipsoid = axes(self.crs.ellipsoidAcronym() or "EPSG:7030")
        latitude = np.clip(self.origin[1] + (np.arange(self.rows + 1) + 0.5) * self.step[1], -90.0, 90.0)
        here = np.column_stack([np.zeros(self.rows), latitude[:-1]])
        beside = here + (abs(self.step[0]), 0.0)
        below = np.column_stack([np.zeros(self.rows), latitude[1:]])
        return CellSizes(geodesic_distance(here, beside, *ellipsoid), geodesic_distance(here, below, *ellipsoid))

    def transform(self):
        """Of rasterio."""
        from rasterio import Affine

        return Affine(self.step[0], 0.0, self.origin[0], 0.0, self.step[1], self.origin[1])


@dataclass(frozen=True)
class Raster:
    """One band of a raster file."""

    name: str
    path: str
    grid: Grid

    def strips(self, halo=0):
        """Yield ``(start, values)`` from top to bottom, NaN where there is no data.

        Parameters
        ----------
        halo : int
            Rows wanted before and after each strip as well; NaN beyond the raster.

        Raises
        ------
        BadInput
            When the file turns out to be damaged.
        """
        import rasterio
        from rasterio.windows import Window

        rows, columns = self.grid.rows, self.grid.columns
        try:
            with rasterio.open(self.path) as source:
                for start in range(0, rows, STRIP):
                    first, last = max(start - halo, 0), min(start + STRIP + halo, rows)
                    read = source.read(1, window=Window(0, first, columns, last - first), masked=True)
                    values = read.astype(float).filled(np.nan) * source.scales[0] + source.offsets[0]
                    before = halo - (start - first)
                    after = min(start + STRIP, rows) + halo - last
                    yield start, np.pad(values, ((before, after), (0, 0)), constant_values=np.nan)
        except rasterio.errors.RasterioError as error:
            raise BadInput(tr("Raster “{}” cannot be read: {}.").format(self.name, error)) from error


def read_raster(algorithm, parameters, name, context):
    """The raster of a parameter, or None when it is not given.

    Raises
    ------
    BadInput
        When it cannot be opened, is no file, has no reference system or is rotated.
    """
    if parameters.get(name) in (None, ""):
        return None
    import rasterio

    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    title = algorithm.parameterDefinition(name).description()
    if layer is None or not layer.isValid():
        raise BadInput(
            tr("The raster given for “{}” cannot be read: {}. Check that the file exists.").format(
                title, parameters.get(name)
            )
        )
    try:
        with rasterio.open(layer.source()) as source:
            matrix, rows, columns = source.transform, source.height, source.width
    except rasterio.errors.RasterioError as error:
        raise BadInput(
            tr("Raster “{}” is not a file that can be read cell by cell: save it as GeoTIFF first.").format(
                layer.name()
            )
        ) from error
    if not layer.crs().isValid():
        raise BadInput(
            tr("Raster “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.").format(
                layer.name()
            )
        )
    if matrix.b or matrix.d:
        raise BadInput(tr("Raster “{}” is rotated. Warp it to a north-up grid first.").format(layer.name()))
    grid = Grid(layer.crs(), rows, columns, (matrix.c, matrix.f), (matrix.a, matrix.e))
    return Raster(layer.name(), layer.source(), grid)


def require_same_grid(first, second):
    """Refuse two rasters whose cells do not lie on one another.

    Raises
    ------
    BadInput
        Naming both and what differs.
    """
    a, b = first.grid, second.grid
    if a.crs != b.crs:
        sentence = tr("Rasters “{}” and “{}” have different reference systems: {} and {}. Warp one to the other.")
        facts = a.crs.authid() or a.crs.description(), b.crs.authid() or b.crs.description()
    elif (a.rows, a.columns) != (b.rows, b.columns):
        sentence = tr("Rasters “{}” and “{}” have different sizes: {} and {} (rows × columns). Align them to one grid.")
        facts = f"{a.rows} × {a.columns}", f"{b.rows} × {b.columns}"
    else:
        corner = np.array([a.rows, a.columns])[::-1]
        shift = (
            np.abs(np.subtract(a.origin, b.origin)),
            np.abs(np.add(a.origin, a.step * corner) - np.add(b.origin, b.step * corner)),
        )
        if np.max(shift / np.abs(a.step)) <= LARGEST_SHIFT:
            return
        sentence = tr(
            "Cells of rasters “{}” and “{}” do not lie on one another: origin and cell size are {} and {}."
            " Align them to one grid."
        )
        facts = _place(a), _place(b)
    raise BadInput(sentence.format(first.name, second.name, *facts))


def line_shapes(xy, owner, part):
    """Lines to burn, from vertices.

    Parameters
    ----------
    xy : ndarray, shape (v, 2)
    owner, part : ndarray of int, shape (v,)
        Feature and part of each vertex.

    Returns
    -------
    shapes : list of dict
    owner : ndarray of int
        Feature of each shape.
    """
    starts = np.flatnonzero(np.r_[True, part[1:] != part[:-1]]) if len(part) else np.zeros(0, int)
    lines = [line for line in zip(starts, np.split(xy, starts[1:])) if len(line[1]) > 1]
    shapes = [{"type": "LineString", "coordinates": vertices.tolist()} for _, vertices in lines]
    return shapes, owner[np.array([start for start, _ in lines], int)]


def area_shapes(features, crs, context):
    """Lines and polygons of a layer to burn, brought to `crs`.

    Returns
    -------
    shapes : list of dict
    lost : int
        Features without usable geometry.
    """
    transform = QgsCoordinateTransform(features.crs, crs, context.transformContext())
    shapes = []
    for row in features.rows:
        geometry = row.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        try:
            geometry.transform(transform)
        except QgsCsException:
            continue
        shapes.append(json.loads(geometry.asJson(9)))
    return shapes, len(features) - len(shapes)


def burned(grid, shapes, values=None):
    """Cells touched by geometries.

    Parameters
    ----------
    grid : Grid
    shapes : list of dict
        GeoJSON geometries in the reference system of the grid.
    values : ndarray, optional
        One per geometry; where several touch a cell the largest stays. Without them, 1.

    Returns
    -------
    ndarray of float32, shape (rows, columns)
        0 where nothing was burned.
    """
    from rasterio.features import rasterize

    values = np.ones(len(shapes)) if values is None else values
    if not len(shapes):
        return np.zeros((grid.rows, grid.columns), np.float32)
    return rasterize(
        ((shapes[i], float(values[i])) for i in np.argsort(values, kind="stable")),
        out_shape=(grid.rows, grid.columns),
        transform=grid.transform(),
        all_touched=True,
        dtype="float32",
    )


def write_raster(algorithm, parameters, name, context, grid, values, nodata):
    """Write an array as the raster of the output `name`.

    Parameters
    ----------
    values : ndarray, shape (rows, columns)
        Of float, written as float32 with `nodata` for what is not finite; or of int32.

    Returns
    -------
    str or None
        Path of the output, None when it was not asked for.

    Raises
    ------
    BadInput
        When the file cannot be written.
    """
    import rasterio
    from rasterio.windows import Window

    path = algorithm.parameterAsOutputLayer(parameters, name, context)
    if not path:
        return None
    real = values.dtype.kind == "f"
    profile = {"compress": "deflate", "tiled": True, "blockxsize": STRIP, "blockysize": STRIP, "bigtiff": "if_safer"}
    is_tiff = Path(path).suffix.casefold() in (".tif", ".tiff")
    try:
        with rasterio.open(
            path,
            "w",
            driver="GTiff" if is_tiff else rasterio.drivers.driver_from_extension(path),
            width=grid.columns,
            height=grid.rows,
            count=1,
            dtype="float32" if real else "int32",
            crs=rasterio.crs.CRS.from_wkt(grid.crs.toWkt()),
            transform=grid.transform(),
            nodata=nodata,
            **(profile if is_tiff else {}),
        ) as target:
            for start in range(0, grid.rows, STRIP):
                strip = values[start : start + STRIP]
                if real:
                    strip = np.where(np.isfinite(strip), strip, nodata).astype(np.float32)
                target.write(strip, 1, window=Window(0, start, grid.columns, len(strip)))
    except (rasterio.errors.RasterioError, ValueError) as error:
        title = algorithm.parameterDefinition(name).description()
        raise BadInput(tr("Output “{}” cannot be written to {}: {}.").format(title, path, error)) from error
    return path


def _place(grid):
    return "{:.10g}, {:.10g} ({:.10g} × {:.10g})".format(*grid.origin, *np.abs(grid.step))
