"""Road layers in: a line layer and its fields become a `RoadNetwork` on a working plane."""

from dataclasses import dataclass, replace

import numpy as np

from ..methods.accessibility.chain_contraction import contract_chains
from ..methods.accessibility.road_attributes import (
    BACKWARD,
    BOTH,
    CLOSED,
    FASTEST_KMH,
    FORWARD,
    UNKNOWN,
    class_speed_table,
    directions,
    road_speeds,
)
from ..methods.accessibility.road_network import build_road_network
from ..methods.accessibility.snapping import TiedPoints, snap_points
from ..translation import tr
from .bad_input import BadInput
from .measures import WorkingPlane
from .messages import first_of, warn


@dataclass(frozen=True)
class RoadOptions:
    """How to read a road layer; the ROADS group of parameters."""

    speed_field: str
    class_field: str
    speeds: str
    default_speed: float
    direction_field: str
    level_field: str
    tolerance: float
    max_snap: float
    walk_speed: float
    to_center: bool


@dataclass(frozen=True)
class Roads:
    """A road network ready to search, and what is needed to tie points to it.

    Attributes
    ----------
    network : RoadNetwork
        Directed as the trips asked for (reversed for trips from the center).
    plane : WorkingPlane
    features : Features
        The rows of the road layer.
    line_feature : ndarray of int
        Row of the road layer for each value of ``network.edge_line``.
    options : RoadOptions
    """

    network: object
    plane: WorkingPlane
    features: object
    line_feature: np.ndarray
    options: RoadOptions

    @property
    def walk_mps(self):
        """Walking speed in meters per second."""
        return self.options.walk_speed / 3.6

    def contracted(self):
        """The same roads with every chain of pieces as one edge: faster to search, lines no longer told apart."""
        return replace(self, network=contract_chains(self.network))

    def tie(self, features, feedback):
        """Tie the points of a layer to the roads, leaving out those beyond the limit.

        Returns
        -------
        TiedPoints
        """
        xy = self.plane.from_crs(features.points(), features.crs)
        snapped = snap_points(self.network, xy)
        walk = self.plane.distance(xy, snapped.xy)
        with np.errstate(invalid="ignore"):
            far = walk > self.options.max_snap
        lost = int(np.isnan(xy).any(axis=1).sum())
        if lost:
            warn(feedback, tr("Features without usable geometry: {} of layer “{}”."), lost, features.name)
        if far.any():
            warn(
                feedback,
                tr("Features too far from any road: {} of layer “{}”, beyond {:g} m (rows {})."),
                int(far.sum()),
                features.name,
                self.options.max_snap,
                first_of(list(np.flatnonzero(far) + 1)),
            )
        return TiedPoints(xy, snapped.without(far | np.isnan(walk)), walk)


def read_roads(features, options, context, feedback):
    """Build the network of a road layer.

    Parameters
    ----------
    features : Features
        Rows of the road layer.
    options : RoadOptions
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback

    Returns
    -------
    Roads

    Raises
    ------
    BadInput
        When no usable line is left, or a speed table cannot be read.
    """
    pace, forward, backward = _traffic(features, options, feedback)
    level = _levels(features, options.level_field)
    xy, part, part_feature = features.lines()
    plane = WorkingPlane(features.crs, xy, context)
    xy = plane.from_crs(xy, features.crs)
    usable = np.isfinite(xy).all(axis=1)
    xy, part = xy[usable], part[usable]
    length = plane.lengths_to_next(xy)
    _report_unusable(features, part, part_feature, length, feedback)
    if not len(xy):
        raise BadInput(tr("Layer “{}” has no road with a usable geometry.").format(features.name))
    network = build_road_network(
        xy,
        part,
        length,
        pace[part_feature],
        forward[part_feature],
        backward[part_feature],
        level[part_feature] if level is not None else None,
        options.tolerance,
    )
    if not network.edge_count:
        raise BadInput(tr("Layer “{}” has no road with a length above zero.").format(features.name))
    feedback.pushInfo(
        tr("Road network: {} lines, {} junctions and ends, {} pieces, {:.1f} km.").format(
            len(features), network.node_count, network.edge_count, network.edge_length.sum() / 1000.0
        )
    )
    if not options.to_center:
        network = network.reversed()
    return Roads(network, plane, features, part_feature, options)


def _traffic(features, options, feedback):
    """Seconds per meter, and whether traffic runs forward and backward, of each feature."""
    try:
        class_speeds = class_speed_table(options.speeds)
    except ValueError as pair:
        raise BadInput(
            tr(
                "The speed table cannot be read at “{}”. Write pairs like primary=80; track=20, up to {:g} km/h."
            ).format(pair, FASTEST_KMH)
        ) from pair
    speed = features.numbers(options.speed_field, feedback) if options.speed_field else None
    names = features.values(options.class_field) if options.class_field else None
    if speed is None and names is None:
        speed = np.full(len(features), np.nan)
        feedback.pushInfo(tr("No speed or class field given: all roads at {:g} km/h.").format(options.default_speed))
    elif names is not None and not class_speeds and speed is None:
        warn(
            feedback,
            tr("A class field without a speed table has no effect: all {} roads at {:g} km/h."),
            len(features),
            options.default_speed,
        )
    kmh, origin = road_speeds(speed, names, class_speeds, options.default_speed)
    if options.speed_field:
        for source, sentence in (
            ("class", tr("Roads without usable speed: {} of layer “{}” took that of their class.")),
            ("default", tr("Roads without usable speed: {} of layer “{}” took the default of {:g} km/h.")),
        ):
            if (origin == source).any():
                warn(feedback, sentence, int((origin == source).sum()), features.name, options.default_speed)
    elif class_speeds and (origin == "default").any():
        unknown = sorted({str(name) for name, source in zip(names, origin) if source == "default"})
        warn(
            feedback,
            tr("Roads whose class has no speed: {} of layer “{}” ({}) took the default of {:g} km/h."),
            int((origin == "default").sum()),
            features.name,
            first_of(unknown),
            options.default_speed,
        )
    direction = np.full(len(features), BOTH, object)
    if options.direction_field:
        codes = features.values(options.direction_field)
        direction = directions(codes)
        unknown = np.flatnonzero(direction == UNKNOWN)
        if len(unknown):
            warn(
                feedback,
                tr("Roads with an unknown direction code: {} of layer “{}” ({}); traffic both ways was assumed."),
                len(unknown),
                features.name,
                first_of(sorted({str(codes[row]) for row in unknown})),
            )
            direction[unknown] = BOTH
        closed = int((direction == CLOSED).sum())
        if closed:
            warn(feedback, tr("Roads closed to traffic: {} of layer “{}”."), closed, features.name)
    forward = np.isin(direction, (BOTH, FORWARD))
    backward = np.isin(direction, (BOTH, BACKWARD))
    return 3.6 / kmh, forward, backward


def _levels(features, field):
    if not field:
        return None
    values = ["0" if value is None else str(value).strip() for value in features.values(field)]
    return np.unique(values, return_inverse=True)[1]


def _report_unusable(features, part, part_feature, length, feedback):
    """Count the roads left out: without geometry, or of length zero."""
    with_geometry = np.unique(part_feature[part]) if len(part) else np.zeros(0, int)
    missing = np.setdiff1d(np.arange(len(features)), with_geometry)
    if len(missing):
        warn(
            feedback,
            tr("Roads left out, without usable geometry: {} of layer “{}” (rows {})."),
            len(missing),
            features.name,
            first_of(list(missing + 1)),
        )
    inside = np.r_[part[1:] == part[:-1], False] if len(part) else np.zeros(0, bool)
    meters = np.bincount(part_feature[part][inside], weights=length[inside], minlength=len(features))
    empty = np.setdiff1d(np.flatnonzero(meters <= 0.0), missing)
    if len(empty):
        warn(
            feedback,
            tr("Roads of length zero, which join nothing: {} of layer “{}” (rows {})."),
            len(empty),
            features.name,
            first_of(list(empty + 1)),
        )
