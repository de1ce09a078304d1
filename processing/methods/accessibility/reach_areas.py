"""Areas around roads: to each place the label of its nearest road, no farther from it than a width.

This is the Voronoi diagram of lines by points along them (Okabe, Boots, Sugihara and Chiu 2000,
*Spatial Tessellations*, 2nd ed., Wiley), with the cells of one label joined. Points are as dense as
needed and no denser: a road is halved until no point of another label lies within twice the
length of its pieces, or the pieces are of `FINEST_M`. Then every place of a road is nearer to
the point of its own piece than to any of another label, so **it lies in the area of its own
label**, unless a road of another label runs within half of `FINEST_M` of it (the rounding of
Qhull may add a decimeter to that in a region 2000 km across).
"""

import numpy as np

from ..geometry_arrays import LINE, MULTI_LINE

FINEST_M = 1.0
QUARTER_CIRCLE = 8  # straight pieces
SAME_POINT_M = 1e-3


def reach_areas(reach, row, count, width, progress=None):
    """Area of each row of a table of bands.

    Parameters
    ----------
    reach : Reach
    row : ndarray of int, shape (m,)
        Row of each stretch, as `reach.reach_bands` gives it.
    count : int
        Number of rows.
    width, progress
        As in `road_areas`.

    Returns
    -------
    list of shapely.geometry.MultiPolygon
    """
    network = reach.network
    drawn = (reach.band >= 0)[network.segment_edge]
    label = row[network.segment_edge]
    return road_areas(*network.segment_ends(drawn), label[drawn], count, width, progress)


def road_areas(start, stop, label, count, width, progress=None):
    """Area of each label.

    Parameters
    ----------
    start, stop : ndarray, shape (s, 2)
        Ends of straight pieces of road, in a plane, meters.
    label : ndarray of int, shape (s,)
        0 to `count` - 1, or `count` for roads that get no area but take theirs from the others.
    count : int
        Number of labels.
    width : float
        How far an area goes from its roads, meters.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    list of shapely.geometry.MultiPolygon
        One per label, empty without a road; they do not overlap.
    """
    from shapely.geometry import MultiPolygon

    if not (label < count).any():
        return [MultiPolygon()] * count
    origin = np.round((start.min(axis=0) + start.max(axis=0)) / 2.0)
    start, stop = start - origin, stop - origin
    parts = _cut(start, stop, np.arange(len(label)), width / 2.0)
    points, road = _points_along(*_near_labeled(*parts, label < count, width), label, width / 2.0)
    faces, outer = _faces(points, label[road], count, width)
    if progress:
        progress(0.8)
    outer = np.unique(road[outer])
    around = _around(start[outer], stop[outer], width)
    return [_shifted(_clipped(whole, partly, around), origin) for whole, partly in faces]


def _cut(start, stop, road, longest):
    """The same pieces in equal parts no longer than `longest`, each with its road."""
    parts = np.maximum(np.ceil(np.hypot(*(stop - start).T) / longest), 1.0).astype(int)
    owner = np.repeat(np.arange(len(parts)), parts)
    number = np.arange(len(owner)) - np.repeat(np.cumsum(parts) - parts, parts)
    share = (number / parts[owner])[:, None], ((number + 1) / parts[owner])[:, None]
    a, b = start[owner], stop[owner]
    return a * (1.0 - share[0]) + b * share[0], a * (1.0 - share[1]) + b * share[1], road[owner]


def _near_labeled(start, stop, road, labeled, width):
    """Without the parts of roads of no label that are too far from any labeled one to matter."""
    from scipy.spatial import cKDTree

    middle, kept = (start + stop) / 2.0, labeled[road]
    distance, _ = cKDTree(middle[kept]).query(middle[~kept], distance_upper_bound=3.0 * width)
    kept[~kept] = np.isfinite(distance)
    return start[kept], stop[kept], road[kept]


def _points_along(start, stop, road, label, longest):
    """Middles of parts of roads short enough to keep labels apart, and the road of each."""
    points, roads = [], []
    while True:
        middle = (start + stop) / 2.0
        # who is clear of other labels stays so: their later points are within half a part of these
        divided = longest > FINEST_M
        near = _near_another(middle, label[road], 2.0 * longest) if divided else np.zeros(len(road), bool)
        points.append(middle[~near])
        roads.append(road[~near])
        if not near.any():
            break
        longest = max(longest / 2.0, FINEST_M)
        start, stop, road = _cut(start[near], stop[near], road[near], longest)
    points, roads = np.concatenate(points), np.concatenate(roads)
    _, first = np.unique(np.round(points / SAME_POINT_M), axis=0, return_index=True)
    return points[first], roads[first]


def _near_another(points, label, reach):
    """Whether a point of another label is within `reach`.

    Two labels are different if some binary digit is, so one pair of trees per digit will do.
    """
    from scipy.spatial import cKDTree

    near = np.zeros(len(points), bool)
    for digit in range(int(label.max()).bit_length() if len(label) else 0):
        one = (label >> digit) & 1 == 1
        for here, there in ((one, ~one), (~one, one)):
            here = np.flatnonzero(here & ~near)
            if len(here) and there.any():
                distance, _ = cKDTree(points[there]).query(points[here], distance_upper_bound=reach)
                near[here] = np.isfinite(distance)
    return near


def _faces(points, labels, count, width):
    """Polygons of the joined Voronoi cells of each label.

    Returns
    -------
    faces : list of tuple
        Per label, polygons of cells that are wholly within `width` of their point, and of the others.
    outer : ndarray of int
        Points of a label with a cell of the second kind.
    """
    from scipy.spatial import Voronoi, cKDTree
    from shapely.ops import polygonize

    # far points all around close the outer cells
    far = 10.0 * np.abs(points).max() + 1e5
    around = np.linspace(0.0, 2.0 * np.pi, 16, endpoint=False)
    points = np.concatenate([points, far * np.column_stack([np.cos(around), np.sin(around)])])
    labels = np.concatenate([labels, np.full(len(around), count)])
    diagram = Voronoi(points)
    ridge, ends = diagram.ridge_points, np.array(diagram.ridge_vertices)
    finite = (ends >= 0).all(axis=1)
    ridge, ends = ridge[finite], diagram.vertices[ends[finite]]
    beyond = (np.hypot(*np.moveaxis(ends - points[ridge[:, :1]], -1, 0)) > width).any(axis=1)
    outer = (np.bincount(ridge[beyond].ravel(), minlength=len(points)) > 0) & (labels < count)
    kind = 2 * labels + outer
    border = kind[ridge[:, 0]] != kind[ridge[:, 1]]
    faces = list(polygonize([_straight_lines(ends[border])]))
    inside = np.array([face.representative_point().coords[0] for face in faces]).reshape(-1, 2)
    _, nearest = cKDTree(points).query(inside)
    of_kind = [[] for _ in range(2 * count + 1)]
    for face, number in zip(faces, kind[nearest]):
        of_kind[number].append(face)
    return list(zip(of_kind[:-1:2], of_kind[1::2])), np.flatnonzero(outer)


def _straight_lines(ends):
    """Multiline of the pieces between pairs of points, shape (n, 2, 2)."""
    from shapely import wkb

    pieces = np.zeros(len(ends), [("order", "u1"), ("kind", "<u4"), ("count", "<u4"), ("ends", "<f8", (2, 2))])
    pieces["order"], pieces["kind"], pieces["count"], pieces["ends"] = 1, LINE, 2, ends
    return wkb.loads(b"\x01" + np.array([MULTI_LINE, len(ends)], "<u4").tobytes() + pieces.tobytes())


def _around(start, stop, width):
    """The places within `width` of some pieces of road."""
    from shapely.geometry import LineString
    from shapely.ops import unary_union

    return unary_union([LineString(ends).buffer(width, QUARTER_CIRCLE) for ends in np.stack([start, stop], axis=1)])


def _clipped(whole, partly, around):
    """Union of polygons and of what others have inside `around`, as a multipolygon."""
    from shapely.geometry import MultiPolygon
    from shapely.ops import unary_union

    area = unary_union([*whole, *(face.intersection(around) for face in partly)])
    parts = getattr(area, "geoms", [area])
    return MultiPolygon([part for part in parts if part.geom_type == "Polygon" and not part.is_empty])


def _shifted(area, origin):
    """The area moved by `origin`."""
    from shapely.affinity import translate

    return area if area.is_empty else translate(area, *origin)
