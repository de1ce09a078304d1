"""The ground of a travel-time surface: its friction, from the rasters and roads a planner has."""

from dataclasses import dataclass

import numpy as np

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.places.measures import ArrayTransform
from ...layers.places.rasters import area_shapes, burned, line_shapes, read_raster, require_same_grid
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...methods.accessibility.cost_surface import Relief
from ...methods.accessibility.friction import cell_friction, terrain_gradient, usable_friction
from ...methods.accessibility.walking_speed import SlopeRule, land_cover_speed, land_cover_table
from ...methods.roads.road_attributes import FASTEST_KMH, class_speed_table, road_speeds
from ...translation import tr

STEEPEST_DEGREES = 90.0
# elevations people may walk at; what lies beyond is a code for no data that the raster does not declare
LOWEST_M, HIGHEST_M = -500.0, 9000.0
TO_CENTER, ANISOTROPIC = 0, 1
RASTERS = ("FRICTION", "LANDCOVER", "ROAD_SPEED", "SLOPE", "DEM")


@dataclass(frozen=True)
class Ground:
    """What a trip over the raster meets.

    Attributes
    ----------
    grid : Grid
    friction : ndarray of float32, shape (rows, columns)
        Minutes per meter, infinity where nobody passes.
    relief : Relief or None
        For times that depend on the direction of travel.
    """

    grid: object
    friction: np.ndarray
    relief: object


def read_ground(algorithm, parameters, context, feedback):
    """Read the rasters, roads and barriers of the parameters.

    Raises
    ------
    BadInput
        When rasters do not fit on one another, or nobody can pass anywhere.
    """
    rasters = {name: read_raster(algorithm, parameters, name, context) for name in RASTERS}
    main = rasters["FRICTION"] or rasters["LANDCOVER"]
    given = [main] if main is rasters["FRICTION"] else [raster for raster in rasters.values() if raster is not None]
    for other in given:
        require_same_grid(main, other)
    relief = None
    _warn_unused(algorithm, parameters, context, feedback)
    if main is rasters["FRICTION"]:
        friction = _given_friction(main, feedback)
    else:
        friction, relief = _SpeedGround(algorithm, parameters, context, feedback, rasters).read()
    _close_barriers(algorithm, parameters, context, feedback, main.grid, friction)
    if not np.isfinite(friction).any():
        raise BadInput(
            tr("Nobody can pass any cell of raster “{}”: check its values, the speed table and the barriers.").format(
                main.name
            )
        )
    return Ground(main.grid, friction, relief)


def _warn_unused(algorithm, parameters, context, feedback):
    """Say which inputs have no part in the run because others were given."""
    if parameters.get("FRICTION") not in (None, ""):
        without_use = ("LANDCOVER", "ROAD_SPEED", "SLOPE", "DEM", "ROADS")
    elif algorithm.parameterAsEnum(parameters, "WALKING", context) == ANISOTROPIC:
        without_use = ("SLOPE",)
    else:
        without_use = ("DEM",) if parameters.get("SLOPE") not in (None, "") else ()
    given = [name for name in without_use if parameters.get(name) not in (None, "")]
    if given:
        titles = ", ".join(algorithm.parameterDefinition(name).description() for name in given)
        warn(feedback, tr("Inputs not used, because others that replace them are given: {} ({})."), len(given), titles)


def _given_friction(raster, feedback):
    friction = np.empty((raster.grid.rows, raster.grid.columns), np.float32)
    report = stage(feedback, 0, 20)
    refused = 0
    for start, values in raster.strips():
        usable, bad = usable_friction(values)
        friction[start : start + len(values)] = usable
        refused += bad
        report(start / raster.grid.rows)
    if refused:
        sentence = tr("Cells with friction of 0 or less, which nobody passes: {} of raster “{}”.")
        warn(feedback, sentence, refused, raster.name)
    return friction


class _SpeedGround:
    """Friction from land cover, slope and roads, strip by strip."""

    def __init__(self, algorithm, parameters, context, feedback, rasters):
        def number(name):
            return algorithm.parameterAsDouble(parameters, name, context)

        self.feedback = feedback
        self.rasters = rasters
        self.grid = rasters["LANDCOVER"].grid
        self.walking = SlopeRule(number("SLOPE_DECAY"), number("SLOPE_OFFSET"))
        self.driving = SlopeRule(number("ROAD_SLOPE_DECAY"), number("ROAD_SLOPE_OFFSET"))
        self.directed = algorithm.parameterAsEnum(parameters, "WALKING", context) == ANISOTROPIC
        self.to_center = algorithm.parameterAsEnum(parameters, "DIRECTION", context) == TO_CENTER
        self.classes = _land_cover_classes(algorithm.parameterAsString(parameters, "SPEEDS", context))
        self.roads = _burned_roads(algorithm, parameters, context, feedback, self.grid)
        self.sizes = self.grid.sizes()
        self.unknown, self.too_steep, self.too_fast, self.absurd = {}, 0, 0, 0

    def read(self):
        """Friction of every cell, and the relief where the direction of travel matters."""
        shape = self.grid.rows, self.grid.columns
        friction = np.empty(shape, np.float32)
        elevation = np.empty(shape, np.float32) if self.directed else None
        on_road = np.zeros(shape, bool) if self.directed else None
        slope_raster = self.rasters["DEM"] if self.directed or not self.rasters["SLOPE"] else self.rasters["SLOPE"]
        self.slope_name = slope_raster.name if slope_raster else ""
        slopes = slope_raster.strips(halo=int(slope_raster is self.rasters["DEM"])) if slope_raster else None
        speeds = self.rasters["ROAD_SPEED"].strips() if self.rasters["ROAD_SPEED"] else None
        report = stage(self.feedback, 5, 20)
        for start, cover in self.rasters["LANDCOVER"].strips():
            rows = slice(start, start + len(cover))
            walk = self._walk_kmh(cover)
            road = self._road_kmh(rows, next(speeds)[1] if speeds else None)
            slope = self._sane(next(slopes)[1], slope_raster) if slopes else None
            if self.directed:
                elevation[rows] = slope[1:-1]
                on_road[rows] = road > 0.0 if road is not None else False
                flat = cell_friction(walk, road)
                friction[rows] = np.where(np.isnan(slope[1:-1]), np.inf, flat)
            else:
                gradient = self._gradient(rows, slope, slope_raster)
                friction[rows] = cell_friction(walk, road, gradient, self.walking, self.driving)
            report(start / self.grid.rows)
        self._warn()
        if not self.directed:
            return friction, None
        return friction, Relief(elevation, on_road, self.walking, self.driving, self.to_center)

    def _walk_kmh(self, cover):
        classes, kmh = self.classes
        speed = land_cover_speed(cover, classes, kmh)
        missing, counts = np.unique(cover[np.isnan(speed) & ~np.isnan(cover)], return_counts=True)
        for name, count in zip(missing.tolist(), counts.tolist()):
            self.unknown[name] = self.unknown.get(name, 0) + count
        return speed

    def _road_kmh(self, rows, raster_kmh):
        """Speed on the road of each cell: the faster of the raster and the lines; None without any."""
        burned_kmh = self.roads[rows] if self.roads is not None else None
        if raster_kmh is None:
            return burned_kmh
        fast = raster_kmh > FASTEST_KMH
        self.too_fast += int(fast.sum())
        raster_kmh = np.where(fast | np.isnan(raster_kmh), 0.0, raster_kmh)
        return raster_kmh if burned_kmh is None else np.maximum(raster_kmh, burned_kmh)

    def _sane(self, values, raster):
        """Slopes or elevations with impossible ones as no data."""
        is_dem = raster is self.rasters["DEM"]
        absurd = (values < LOWEST_M) | (values > HIGHEST_M) if is_dem else values < 0.0
        self.absurd += int((absurd[1:-1] if is_dem else absurd).sum())
        return np.where(absurd, np.nan, values)

    def _gradient(self, rows, slope, raster):
        if slope is None:
            return None
        if raster is self.rasters["DEM"]:
            return terrain_gradient(slope, self.sizes.width[rows], self.sizes.height[rows])
        self.too_steep += int((slope >= STEEPEST_DEGREES).sum())
        return np.tan(np.radians(slope))

    def _warn(self):
        cover, speed, slope = (self.rasters[name] for name in ("LANDCOVER", "ROAD_SPEED", "SLOPE"))
        if self.unknown:
            sentence = tr("Cells whose class has no speed, which nobody passes off the roads: {} of raster “{}” ({}).")
            classes = [f"{name:g}" for name in sorted(self.unknown)]
            warn(self.feedback, sentence, sum(self.unknown.values()), cover.name, first_of(classes))
        if self.too_fast:
            sentence = tr("Cells with a road speed above {:g} km/h, taken as without a road: {} of raster “{}”.")
            warn(self.feedback, sentence, FASTEST_KMH, self.too_fast, speed.name)
        if self.absurd:
            sentence = tr("Cells with an impossible slope or elevation, taken as without data: {} of raster “{}”.")
            warn(self.feedback, sentence, self.absurd, self.slope_name)
        if self.too_steep:
            sentence = tr(
                "Cells with a slope of 90 degrees or more: {} of raster “{}”. They are used as they are; check whether"
                " the raster is in percent, or give the elevation instead."
            )
            warn(self.feedback, sentence, self.too_steep, slope.name)


def _land_cover_classes(text):
    try:
        return land_cover_table(text)
    except ValueError as pair:
        raise BadInput(
            tr(
                "The table of land cover speeds cannot be read at “{}”. Write pairs of numbers like 1=5; 2=3.5,"
                " each class once, up to {:g} km/h."
            ).format(pair, FASTEST_KMH)
        ) from pair


def _burned_roads(algorithm, parameters, context, feedback, grid):
    """Speed of the road lines on the cells they touch, 0 elsewhere; None without roads."""
    features = read_features(algorithm, parameters, "ROADS", context, feedback)
    if features is None:
        return None
    stage(feedback, 0, 5)

    def text(name):
        return algorithm.parameterAsString(parameters, name, context)

    default = algorithm.parameterAsDouble(parameters, "DEFAULT_SPEED", context)
    try:
        table = class_speed_table(text("ROAD_SPEEDS"))
    except ValueError as pair:
        raise BadInput(
            tr(
                "The speed table cannot be read at “{}”. Write pairs like primary=80; track=20, up to {:g} km/h."
            ).format(pair, FASTEST_KMH)
        ) from pair
    given = features.numbers(text("SPEED_FIELD"), feedback) if text("SPEED_FIELD") else np.full(len(features), np.nan)
    classes = features.values(text("CLASS_FIELD")) if text("CLASS_FIELD") else None
    kmh, origin = road_speeds(given, classes, table, default)
    for source, sentence in (
        ("class", tr("Roads without usable speed: {} of layer “{}” took that of their class.")),
        ("default", tr("Roads without usable speed: {} of layer “{}” took the default of {:g} km/h.")),
    ):
        if (origin == source).any() and (text("SPEED_FIELD") or source == "default"):
            warn(feedback, sentence, int((origin == source).sum()), features.name, default)
    xy, part, part_feature = features.lines()
    xy = ArrayTransform(features.crs, grid.crs, context.transformContext()).array(xy)
    usable = np.isfinite(xy).all(axis=1)
    lines, owner = line_shapes(xy[usable], part_feature[part[usable]], part[usable])
    lost = len(features) - len(np.unique(owner))
    if lost:
        warn(feedback, tr("Roads left out, without usable geometry: {} of layer “{}”."), lost, features.name)
    return burned(grid, lines, kmh[owner])


def _close_barriers(algorithm, parameters, context, feedback, grid, friction):
    """Make the cells touched by barriers impassable, in place."""
    features = read_features(algorithm, parameters, "BARRIERS", context, feedback)
    if features is None:
        return
    shapes, lost = area_shapes(features, grid.crs, context)
    if lost:
        warn(feedback, tr("Barriers left out, without usable geometry: {} of layer “{}”."), lost, features.name)
    closed = burned(grid, shapes) > 0.0
    feedback.pushInfo(
        tr("Cells closed by barriers: {} of layer “{}”.").format(
            int((closed & np.isfinite(friction)).sum()), features.name
        )
    )
    friction[closed] = np.inf
