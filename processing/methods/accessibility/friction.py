"""Friction of cells, in minutes per meter: what a meter costs where it is crossed.

A road replaces the land cover of its cell. Without direction, the slope of a cell slows
people down as if they always went up, which is how planning offices use

    speed = v · exp(−decay · |t + offset|),   friction = 60 / (1000 · speed),   t = tan(slope)

(WHO AccessMod: Ray and Ebener 2008, *International Journal of Health Geographics* 7:63;
Weiss et al. 2018, *Nature* 553, 333-336). Impassable cells have infinite friction.
"""

import numpy as np

from .walking_speed import NO_SLOPE, TOBLER


def cell_friction(walk_kmh, road_kmh=None, gradient=None, walking=TOBLER, driving=NO_SLOPE):
    """Friction of cells from speeds, and from their slope where it is given.

    Parameters
    ----------
    walk_kmh : ndarray
        Speed off the roads; nobody passes where it is NaN, 0 or negative.
    road_kmh : ndarray, optional
        Speed on the road of the cell; NaN, 0 or negative where there is none.
    gradient : ndarray, optional
        Tangent of the slope of each cell; nobody passes where it is NaN, save on roads
        that slopes do not slow down.
    walking, driving : SlopeRule

    Returns
    -------
    ndarray
        Minutes per meter, infinity where nobody passes.
    """
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        friction = np.where(walk_kmh > 0.0, 0.06 / walk_kmh, np.inf)
        if gradient is not None:
            friction = friction * walking.slowness(gradient)
        if road_kmh is not None:
            road = 0.06 / road_kmh
            if gradient is not None and driving.decay:
                road = road * driving.slowness(gradient)
            friction = np.where(road_kmh > 0.0, road, friction)
    return np.where(np.isnan(friction), np.inf, friction)


def usable_friction(values):
    """Friction given as such, with impassable cells marked.

    Parameters
    ----------
    values : ndarray
        Minutes per meter, NaN for no data.

    Returns
    -------
    friction : ndarray
        Infinity where there is no data, the value is not above 0, or 32 bits cannot hold it.
    refused : int
        Number of values not above 0.
    """
    with np.errstate(invalid="ignore"):
        good = (values > 0.0) & (values < np.finfo(np.float32).max)
        return np.where(good, values, np.inf), int((values <= 0.0).sum())


def terrain_gradient(elevation, width_m, height_m):
    """Steepest gradient of each cell by the weighted differences of Horn (1981).

    *Proceedings of the IEEE* 69(1), 14-47. A missing neighbor lies as far above the cell as
    the one opposite lies below it; where that is missing too, a diagonal one rises as the two
    beside it do, and the others are level with the cell.

    Parameters
    ----------
    elevation : ndarray, shape (rows + 2, columns)
        Meters, NaN for no data; the first and the last row are neighbors only.
    width_m : ndarray, shape (rows,)
        Width of the cells of each row in meters.
    height_m : ndarray, shape (rows,)

    Returns
    -------
    ndarray, shape (rows, columns)
        Rise over run, 0 or more; NaN where the cell has no elevation.
    """
    around = np.pad(elevation, ((0, 0), (1, 1)), constant_values=np.nan)
    rows, columns = elevation.shape[0] - 2, elevation.shape[1]
    center = elevation[1:-1]

    def read(row, column):
        return around[1 + row : 1 + row + rows, 1 + column : 1 + column + columns]

    def near(row, column):
        beyond = 2.0 * center - read(-row, -column)
        values = np.where(np.isnan(read(row, column)), beyond, read(row, column))
        level = near(row, 0) + near(0, column) - center if row and column else center
        return np.where(np.isnan(values), level, values)

    east = near(-1, 1) + 2.0 * near(0, 1) + near(1, 1)
    west = near(-1, -1) + 2.0 * near(0, -1) + near(1, -1)
    south = near(1, -1) + 2.0 * near(1, 0) + near(1, 1)
    north = near(-1, -1) + 2.0 * near(-1, 0) + near(-1, 1)
    gradient = np.hypot((east - west) / (8.0 * width_m[:, None]), (south - north) / (8.0 * height_m[:, None]))
    return np.where(np.isnan(center), np.nan, gradient)
