"""Coordinates out of well-known binary against shapely's own reading."""

import numpy as np
import shapely.geometry as geometry
import shapely.wkb
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.geometry_arrays import (
    line_to_wkb,
    line_vertices,
    lines_from_wkb,
    points_from_wkb,
)

coordinate = st.floats(-1e6, 1e6, allow_nan=False)
vertices = st.lists(st.tuples(coordinate, coordinate), min_size=2, max_size=6)
shapes = st.one_of(
    st.none(),
    vertices.map(geometry.LineString),
    st.lists(vertices, min_size=1, max_size=4).map(geometry.MultiLineString),
)


@given(st.lists(shapes, max_size=8))
def test_lines_and_multilines_in_any_order(features):
    blobs = [b"" if shape is None else shapely.wkb.dumps(shape, output_dimension=2) for shape in features]
    xy, part, feature = lines_from_wkb(blobs)
    expected = [
        (row, np.array(line.coords)[:, :2])
        for row, shape in enumerate(features)
        if shape is not None
        for line in getattr(shape, "geoms", [shape])
    ]
    assert feature.tolist() == [row for row, _ in expected]
    for number, (_, line) in enumerate(expected):
        np.testing.assert_array_equal(xy[part == number], line)


def test_points_missing_and_empty():
    blobs = [shapely.wkb.dumps(geometry.Point(1.5, -2.5)), b"", shapely.wkb.dumps(geometry.Point(3, 4))]
    np.testing.assert_array_equal(points_from_wkb(blobs), [[1.5, -2.5], [np.nan, np.nan], [3, 4]])


def test_line_survives_the_round_trip():
    xy = np.array([[0.0, 1.0], [2.0, 3.5], [4.0, 5.0]])
    np.testing.assert_array_equal(line_vertices(line_to_wkb(xy)), xy)
