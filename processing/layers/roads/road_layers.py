"""Road layers in: a line layer and its fields become a `RoadNetwork` on a working plane."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ...methods.roads.chain_contraction import contract_chains
from ...methods.roads.main_part import main_part, part_of_edges
from ...methods.roads.road_attributes import (
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
from ...methods.roads.road_network import build_road_network
from ...methods.roads.snapping import RoadIndex, TiedPoints
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn
from ..places.measures import WorkingPlane
from .road_notes import LAYER, RoadNotes

# share of the length outside the longest part from which a planner has to look at the roads
SCATTERED = 0.02


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
    main_part_only: bool = False

    def of_network(self):
        """The same with what does not shape the network at fixed values."""
        return replace(self, max_snap=0.0, walk_speed=0.0, to_center=True, main_part_only=False)


@dataclass(frozen=True)
class Roads:
    """A road network ready to search, and what is needed to tie points to it.

    Attributes
    ----------
    network : RoadNetwork
        Directed as the trips asked for (reversed for trips from the center).
    plane : WorkingPlane
    read_rows : callable
        Gives the `Features` of the road layer.
    line_feature : ndarray of int
        Row of the road layer for each value of ``network.edge_line``.
    options : RoadOptions
    """

    network: object
    plane: WorkingPlane
    read_rows: object
    line_feature: np.ndarray
    options: RoadOptions

    @property
    def features(self):
        """The rows of the road layer, read only now where the network was kept from an earlier run."""
        return self.read_rows()

    @property
    def walk_mps(self):
        """Walking speed in meters per second."""
        return self.options.walk_speed / 3.6

    def contracted(self, apart=None, in_place=False):
        """The same roads with every chain of pieces as one edge: faster to search, lines no longer told apart.

        Pieces of the rows `apart` of the layer are not merged with the others. With
        `in_place` these roads are of no more use.
        """
        kind = None if apart is None else np.isin(self.line_feature[self.network.edge_line], apart)
        return replace(self, network=contract_chains(self.network, kind, in_place))

    def for_searches(self):
        """The same roads without what ties points to them: their memory is needed for searching."""
        return replace(self, network=self.network.without_pieces())

    @cached_property
    def _index(self):
        return RoadIndex(main_part(self.network) if self.options.main_part_only else self.network)

    def tie(self, features, feedback):
        """Tie the points of a layer to the roads, leaving out those beyond the limit.

        Returns
        -------
        TiedPoints
        """
        xy = self.plane.from_crs(features.points(), features.crs)
        snapped = self._index.snap(xy)
        walk = self.plane.distance(xy, snapped.xy)
        with np.errstate(invalid="ignore"):
            far = walk > self.options.max_snap
        lost = list(np.flatnonzero(np.isnan(xy).any(axis=1)) + 1)
        if lost:
            sentence = tr("Features without usable geometry: {} of layer “{}” (rows {}).")
            warn(feedback, sentence, len(lost), features.name, first_of(lost))
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
    return directed(build_roads(features, options, context, RoadNotes(features.name, feedback)))


def directed(roads):
    """Roads as they were drawn turned for the trips asked for."""
    return roads if roads.options.to_center else replace(roads, network=roads.network.reversed())


def build_roads(features, options, context, notes, last=False):
    """The same as `read_roads` in the direction in which roads were drawn; what there is to say goes to `notes`.

    With `last` nobody needs the lines of `features` afterward.
    """
    pace, forward, backward = _traffic(features, options, notes)
    level = _levels(features, options.level_field)
    xy, part, part_feature = features.taken_lines() if last else features.lines()
    plane = WorkingPlane(features.crs, xy, context)
    xy = plane.from_crs(xy, features.crs)
    usable = np.isfinite(xy).all(axis=1)
    if not usable.all():
        xy, part = xy[usable], part[usable]
    length = plane.lengths_to_next(xy)
    _report_unusable(len(features), part, part_feature, length, notes)
    if not len(xy):
        raise BadInput(tr("Layer “{}” has no road with a usable geometry.").format(features.name))
    # handed over and not held here: the network takes their place in memory
    vertices = [length, part, xy]
    del xy, part, length
    network = build_road_network(
        vertices.pop(),
        vertices.pop(),
        vertices.pop(),
        pace[part_feature],
        forward[part_feature],
        backward[part_feature],
        level[part_feature] if level is not None else None,
        options.tolerance,
    )
    if not network.edge_count:
        raise BadInput(tr("Layer “{}” has no road with a length above zero.").format(features.name))
    kilometers = float(network.edge_length.sum() / 1000.0)
    notes.add("network", len(features), network.node_count, network.edge_count, kilometers)
    _report_parts(network, notes)
    return Roads(network, plane, lambda: features, part_feature, options)


def _report_parts(network, notes):
    """Tell when roads do not hang together: trips end where a part does."""
    length = part_of_edges(network)[1] / 1000.0
    outside = float(length[1:].sum())
    if outside > SCATTERED * length.sum():
        notes.add("scattered_parts", len(length), outside, 100.0 * outside / float(length.sum()))
    elif len(length) > 1:
        notes.add("few_parts", len(length), outside)


def _traffic(features, options, notes):
    """Seconds per meter, and whether traffic runs forward and backward, of each feature."""
    try:
        class_speeds = class_speed_table(options.speeds)
    except ValueError as pair:
        raise BadInput(
            tr(
                "The speed table cannot be read at “{}”. Write pairs like primary=80; track=20, up to {:g} km/h."
            ).format(pair, FASTEST_KMH)
        ) from pair
    speed, default = None, options.default_speed
    if options.speed_field:
        speed, unusable = features.checked_numbers(options.speed_field)
        for kind, count, *shown in unusable:
            notes.add(kind, count, options.speed_field, LAYER, *shown)
    names = features.values(options.class_field) if options.class_field else None
    if speed is None and names is None:
        speed = np.full(len(features), np.nan)
        notes.add("no_speeds", default)
    elif names is not None and not class_speeds and speed is None:
        notes.add("class_without_table", len(features), default)
    kmh, origin = road_speeds(speed, names, class_speeds, default)
    of_class, by_default = int((origin == "class").sum()), int((origin == "default").sum())
    if options.speed_field:
        if of_class:
            notes.add("speed_of_class", of_class, LAYER)
        if by_default:
            notes.add("speed_default", by_default, LAYER, default)
    elif class_speeds and by_default:
        unknown = sorted({str(name) for name, source in zip(names, origin) if source == "default"})
        notes.add("class_default", by_default, LAYER, first_of(unknown), default)
    direction = np.array([BOTH])
    if options.direction_field:
        codes = features.values(options.direction_field)
        direction = directions(codes)
        unknown = np.flatnonzero(direction == UNKNOWN)
        if len(unknown):
            notes.add("unknown_direction", len(unknown), LAYER, first_of(sorted({str(codes[row]) for row in unknown})))
            direction[unknown] = BOTH
        closed = int((direction == CLOSED).sum())
        if closed:
            notes.add("closed", closed, LAYER)
    both = np.broadcast_to(direction == BOTH, len(features))
    return 3.6 / kmh, both | (direction == FORWARD), both | (direction == BACKWARD)


def _levels(features, field):
    if not field:
        return None
    values = ["0" if value is None else str(value).strip() for value in features.values(field)]
    return np.unique(values, return_inverse=True)[1]


def _report_unusable(count, part, part_feature, length, notes):
    """Count the roads left out: without geometry, or of length zero."""
    vertices = np.bincount(part, minlength=len(part_feature))
    missing = np.flatnonzero(np.bincount(part_feature, vertices, count) == 0)
    if len(missing):
        notes.add("without_geometry", len(missing), LAYER, first_of(list(missing + 1)))
    inside = np.zeros(len(part))
    inside[:-1] = np.where(part[1:] == part[:-1], length[:-1], 0.0)
    # NumPy counts nothing in whole numbers
    meters = np.bincount(part_feature, np.bincount(part, inside, len(part_feature)), count).astype(float)
    meters[missing] = np.nan
    empty = np.flatnonzero(meters <= 0.0)
    if len(empty):
        notes.add("length_zero", len(empty), LAYER, first_of(list(empty + 1)))
