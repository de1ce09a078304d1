"""Travel-time surface inside QGIS: small ground by hand, and what bad rasters say."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsRasterLayer
from qgis.PyQt.QtGui import QColor
from rasterio import Affine

X, Y = 500_000.0, 2_250_000.0


def cell(row, column):
    """Center of a cell as WKT."""
    return f"POINT({X + 100 * column + 50} {Y - 100 * row - 50})"


@pytest.fixture
def plain(raster, layer_of):
    """Uniform friction of 0.01 min/m over 6 × 8 cells, one center in the corner."""
    return {
        "FRICTION": raster(np.full((6, 8), 0.01)),
        "CENTERS": layer_of([{"wkt": cell(0, 0), "id": "A"}], name="centros"),
        "CENTER_ID": "id",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def walked(plain, raster):
    """The same ground as land cover of one class."""
    del plain["FRICTION"]
    return {**plain, "LANDCOVER": raster(np.ones((6, 8)), "cobertura"), "SPEEDS": "1=6"}


def test_minutes_and_nearest_center_by_hand(run, plain, layer_of, column, read):
    plain["CENTERS"] = layer_of([{"wkt": cell(0, 0), "id": "A"}, {"wkt": cell(0, 5), "id": "Ñ"}], name="centros")
    plain["LOCALITIES"] = layer_of(
        [{"wkt": cell(2, 1), "code": "1"}, {"wkt": cell(0, 7), "code": "2"}, {"wkt": "POINT(0 0)", "code": "3"}],
        name="localidades",
    )
    results = run(
        "traveltimesurface",
        {**plain, "ALLOCATION": "TEMPORARY_OUTPUT", "OUTPUT_POINTS": "memory:", "OUTPUT_CENTERS": "memory:"},
    )
    minutes = read(results["OUTPUT"])[0]
    np.testing.assert_allclose(minutes[0], [0, 1, 2, 2, 1, 0, 1, 2], rtol=1e-6)
    assert minutes[2, 1] == pytest.approx(1 + np.sqrt(2))
    center, profile = read(results["ALLOCATION"])
    assert center[0].tolist() == [1, 1, 1, 2, 2, 2, 2, 2]
    assert (profile["dtype"], profile["nodata"]) == ("int32", 0)
    points = results["OUTPUT_POINTS"]
    assert column(points, "center_id") == ["A", "Ñ", None]
    assert column(points, "total_min")[:2] == pytest.approx([1 + np.sqrt(2), 2.0])
    assert column(points, "reason") == [None, None, "outside_raster"]
    assert (results["REACHED"], results["UNREACHED"]) == (2, 1)
    legend = results["OUTPUT_CENTERS"]
    assert column(legend, "number") == [1, 2]
    assert column(legend, "center_id") == ["A", "Ñ"]
    assert column(legend, "cells") == [(center == 1).sum(), (center == 2).sum()]


def test_limit_and_sixteen_neighbors(run, plain, read):
    found = read(run("traveltimesurface", {**plain, "CUTOFF": 2.0})["OUTPUT"])[0]
    assert (found[~np.isnan(found)] <= 2.0).all()
    assert np.isnan(found[0, 3:]).all()
    sixteen = read(run("traveltimesurface", {**plain, "NEIGHBORS": 16})["OUTPUT"])[0]
    assert sixteen[1, 2] == pytest.approx(np.sqrt(5), rel=1e-6)


def test_friction_not_above_zero_and_no_data_are_impassable(run, plain, raster, feedback, read):
    friction = np.full((6, 8), 0.01)
    friction[:, 3] = [0.0, -1.0, np.nan, 0.0, -0.01, np.nan]
    results = run("traveltimesurface", {**plain, "FRICTION": raster(friction, "malo")})
    found = read(results["OUTPUT"])[0]
    assert np.isnan(found[:, 3:]).all()
    assert np.isfinite(found[:, :3]).all()
    assert any("4 of raster “malo”" in warning for warning in feedback.warnings)
    assert results["CELLS_UNREACHED"] == 6 * 4


@pytest.mark.parametrize("geometry", ["LineString", "Polygon"])
@pytest.mark.parametrize("neighbors", [8, 16])
def test_a_slanted_barrier_lets_nobody_through(run, plain, layer_of, column, feedback, geometry, neighbors, read):
    ring = [(1.2, -1), (6.7, 7), (6.75, 7), (1.25, -1), (1.2, -1)]
    corners = ", ".join(f"{X + 100 * column} {Y - 100 * row}" for column, row in ring)
    text = {"LineString": f"LINESTRING({corners.split(', ')[0]}, {corners.split(', ')[1]})"}.get(
        geometry, f"POLYGON(({corners}))"
    )
    plain["BARRIERS"] = layer_of([{"wkt": text, "name": "río"}], geometry, name="ríos")
    plain["CENTERS"] = layer_of(
        [{"wkt": cell(5, 0), "id": "A"}, {"wkt": cell(0, 7), "id": "B"}, {"wkt": cell(0, 1), "id": "C"}], name="centros"
    )
    results = run(
        "traveltimesurface",
        {**plain, "NEIGHBORS": neighbors, "ALLOCATION": "TEMPORARY_OUTPUT", "OUTPUT_CENTERS": "memory:"},
    )
    center = read(results["ALLOCATION"])[0]
    for row in range(6):
        wall = int(1.2 + 5.5 * (row + 1.5) / 8)
        assert set(center[row, : wall - 1]) <= {1, 3}
        assert set(center[row, wall + 2 :]) <= {2}
    reasons = column(results["OUTPUT_CENTERS"], "reason")
    assert reasons[2] == "impassable_cell"
    assert sorted(str(reason) for reason in reasons[:2]) == ["None", "enclosed"]
    assert results["CENTERS_LEFT_OUT"] == 1
    said = " | ".join(feedback.warnings)
    assert "on a barrier" in said
    assert "cut off from the rest" in said


def test_roads_are_burned_with_their_speed_and_join_other_layers_crs(run, walked, layer_of, provider, read):
    from qgis import processing

    line = f"LINESTRING({X + 50} {Y - 50}, {X + 750} {Y - 50})"
    roads = layer_of([{"wkt": line, "kmh": 30.0}, {"wkt": line, "kmh": 60.0}], "LineString", name="caminos")
    walked.update({"ROADS": roads, "SPEED_FIELD": "kmh"})
    found = read(run("traveltimesurface", walked)["OUTPUT"])[0]
    np.testing.assert_allclose(found[0], np.arange(8) * 0.1, rtol=1e-6)
    assert found[1, 7] == pytest.approx(0.7 + (0.1 + 1.0) / 2, rel=1e-6)
    walked["ROADS"] = processing.run(
        "native:reprojectlayer", {"INPUT": roads, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    np.testing.assert_allclose(read(run("traveltimesurface", walked)["OUTPUT"])[0], found, rtol=1e-6)


def test_roads_by_class_and_by_raster(run, walked, layer_of, raster, feedback, read):
    line = f"LINESTRING({X + 50} {Y - 50}, {X + 750} {Y - 50})"
    walked["ROADS"] = layer_of([{"wkt": line, "tipo": "camino"}], "LineString", name="caminos")
    walked.update({"CLASS_FIELD": "tipo", "ROAD_SPEEDS": "camino=30"})
    assert read(run("traveltimesurface", walked)["OUTPUT"])[0][0, 5] == pytest.approx(1.0, rel=1e-6)
    speeds = np.full((6, 8), np.nan)
    speeds[0], speeds[3] = 60.0, 500.0
    walked["ROAD_SPEED"] = raster(speeds, "vías")
    assert read(run("traveltimesurface", walked)["OUTPUT"])[0][0, 5] == pytest.approx(0.5, rel=1e-6)
    assert any("200 km/h" in warning and "8 of raster “vías”" in warning for warning in feedback.warnings)


def test_classes_without_a_speed_are_counted(run, walked, raster, feedback):
    cover = np.ones((6, 8))
    cover[:, 4], cover[2, 4], cover[:, 6] = 7, 9, 5
    run("traveltimesurface", {**walked, "LANDCOVER": raster(cover, "suelo"), "SPEEDS": "1=6; 5=0"})
    assert any("6 of raster “suelo” (7, 9)" in warning for warning in feedback.warnings)


def test_uphill_is_slower_and_direction_matters(run, walked, raster, feedback, read):
    east = np.tile(np.arange(8) * 20.0, (6, 1))  # 20 % up to the east, the center in the west
    walked["DEM"] = raster(east, "elevación")
    flat = 0.1 / 6.0 * 60.0
    uphill, downhill = np.exp(3.5 * 0.25), np.exp(3.5 * 0.15)
    same = read(run("traveltimesurface", walked)["OUTPUT"])[0]
    np.testing.assert_allclose(same[0], np.arange(8) * flat * uphill, rtol=1e-6)
    walked["WALKING"] = 1
    coming = read(run("traveltimesurface", {**walked, "DIRECTION": 0})["OUTPUT"])[0]
    going = read(run("traveltimesurface", {**walked, "DIRECTION": 1})["OUTPUT"])[0]
    np.testing.assert_allclose(coming[0], np.arange(8) * flat * downhill, rtol=1e-6)
    np.testing.assert_allclose(going[0], np.arange(8) * flat * uphill, rtol=1e-6)


@pytest.mark.parametrize(("name", "value"), [("SLOPE", -1.0), ("DEM", -32768.0)])
def test_undeclared_codes_for_no_data_are_no_slopes(run, walked, raster, feedback, name, value, read):
    values = np.full((6, 8), 0.0)
    values[3, 4:6] = value
    found = read(run("traveltimesurface", {**walked, name: raster(values, "relieve")})["OUTPUT"])[0]
    assert np.argwhere(np.isnan(found)).tolist() == [[3, 4], [3, 5]]
    assert found[0, 7] == pytest.approx(7 * np.exp(3.5 * 0.05), rel=1e-6)
    assert any("impossible" in warning and "2 of raster “relieve”" in warning for warning in feedback.warnings)


def test_inputs_without_use_are_told(run, plain, walked, raster, feedback):
    flat = raster(np.zeros((6, 8)), "llano")
    run("traveltimesurface", {**walked, "SLOPE": flat, "DEM": flat})
    run("traveltimesurface", {**walked, "SLOPE": flat, "DEM": flat, "WALKING": 1})
    run("traveltimesurface", {**walked, "FRICTION": raster(np.full((6, 8), 0.01), "fricción"), "SLOPE": flat})
    told = [warning for warning in feedback.warnings if warning.startswith("Inputs not used")]
    assert [warning.partition("given: ")[2] for warning in told] == [
        "1 (Elevation (m)).",
        "1 (Slope (degrees)).",
        "2 (Land cover, Slope (degrees)).",
    ]


def test_cells_of_a_geographic_raster_are_measured_row_by_row(run, plain, raster, layer_of, read):
    from territorios_productivos.processing.methods.geodesic import geodesic_distance

    step, north = 0.01, 60.0
    plain["FRICTION"] = raster(
        np.full((40, 5), 0.01), "grados", crs="EPSG:4326", transform=Affine(step, 0, -99.0, 0, -step, north)
    )
    places = [f"POINT({-99.0 + step / 2} {north - step * (row + 0.5)})" for row in (0, 39)]
    for row, place in zip((0, 39), places):
        plain["CENTERS"] = layer_of([{"wkt": place, "id": "A"}], crs="EPSG:4326", name="centros")
        found = read(run("traveltimesurface", plain)["OUTPUT"])[0]
        latitude = north - step * (row + 0.5)
        across = geodesic_distance(
            np.array([[-99.0, latitude]]), np.array([[-99.0 + step, latitude]]), 6378137.0, 6356752.314245
        )[0]
        assert found[row, 1] == pytest.approx(0.01 * across, rel=1e-6)
    down = geodesic_distance(
        np.array([[-99.0, north - step / 2]]), np.array([[-99.0, north - step * 39.5]]), 6378137.0, 6356752.314245
    )[0]
    assert found[0, 0] == pytest.approx(0.01 * down, rel=1e-6)


def test_feet_are_turned_into_meters(run, plain, raster, layer_of, read):
    matrix = Affine(1000.0, 0.0, 6_500_000.0, 0.0, -1000.0, 2_000_000.0)
    plain["FRICTION"] = raster(np.full((3, 3), 0.01), "pies", crs="EPSG:2229", transform=matrix)
    plain["CENTERS"] = layer_of([{"wkt": "POINT(6500500 1999500)", "id": "A"}], crs="EPSG:2229", name="centros")
    found = read(run("traveltimesurface", plain)["OUTPUT"])[0]
    # survey feet, which some versions of QGIS take for international ones: 2 in a million shorter
    assert found[0, 1] == pytest.approx(0.01 * 1000.0 * 1200.0 / 3937.0, rel=3e-6)


# bad input


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"crs": "EPSG:32615"}, "reference systems: EPSG:32614 and EPSG:32615"),
        ({"values": np.ones((6, 9))}, "sizes: 6 × 8 and 6 × 9"),
        ({"transform": Affine(100.0, 0.0, X + 50.0, 0.0, -100.0, Y)}, "do not lie on one another"),
        ({"transform": Affine(101.0, 0.0, X, 0.0, -100.0, Y)}, "do not lie on one another"),
    ],
)
@pytest.mark.parametrize("name", ["SLOPE", "DEM", "ROAD_SPEED"])
def test_rasters_that_do_not_fit_are_both_named(run, walked, raster, name, change, words):
    change = {"values": np.ones((6, 8)), **change}
    other = raster(change.pop("values"), "otro", **change)
    with pytest.raises(QgsProcessingException, match=f"“cobertura” and “otro”.*{words}"):
        run("traveltimesurface", {**walked, name: other})


def test_rounded_origins_fit(run, walked, raster, read):
    walked["SLOPE"] = raster(np.zeros((6, 8)), "pendiente", transform=Affine(100.00001, 0, X + 0.0004, 0, -100, Y))
    assert np.isfinite(read(run("traveltimesurface", walked)["OUTPUT"])[0]).all()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"FRICTION": None}, "friction raster, or land cover"),
        ({"FRICTION": "/nowhere/at/all.tif"}, "/nowhere/at/all.tif"),
        ({"NEIGHBORS": 12}, "8 or 16"),
        ({"WALKING": 1}, "no direction"),
        ({"CENTER_ID": "clave"}, "clave"),
        ({"OUTPUT": "/nowhere/at/all.tif"}, "/nowhere/at"),
        ({"OUTPUT_POINTS": "memory:"}, "layer of localities"),
    ],
)
def test_wrong_settings_are_named(run, plain, change, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("traveltimesurface", {**plain, **change})


@pytest.mark.parametrize("speeds", ["bosque=3", "1=6; 1=7", "1:6"])
def test_an_unreadable_table_is_quoted(run, walked, speeds):
    with pytest.raises(QgsProcessingException, match=speeds.split("; ")[-1]):
        run("traveltimesurface", {**walked, "SPEEDS": speeds})


def test_rasters_that_cannot_be_used(run, plain, raster):
    turned = Affine(100.0, 20.0, X, 20.0, -100.0, Y)
    with pytest.raises(QgsProcessingException, match="girado.*rotated"):
        run("traveltimesurface", {**plain, "FRICTION": raster(np.ones((6, 8)), "girado", transform=turned)})
    with pytest.raises(QgsProcessingException, match="suelto.*coordinate reference system"):
        run("traveltimesurface", {**plain, "FRICTION": raster(np.ones((6, 8)), "suelto", crs=None)})
    with pytest.raises(QgsProcessingException, match="Nobody can pass any cell of raster “nada”"):
        run("traveltimesurface", {**plain, "FRICTION": raster(np.zeros((6, 8)), "nada")})


def test_centers_outside_and_on_no_data_are_refused_with_their_count(run, plain, layer_of, raster):
    friction = np.full((6, 8), 0.01)
    friction[0, 0] = np.nan
    plain["FRICTION"] = raster(friction, "hueco")
    plain["CENTERS"] = layer_of(
        [{"wkt": cell(0, 0), "id": "A"}, {"wkt": cell(0, 99), "id": "B"}, {"wkt": cell(99, 0), "id": "C"}],
        name="centros",
    )
    with pytest.raises(QgsProcessingException, match="centros.*of 3 centers, 2 are outside the raster and 1 on"):
        run("traveltimesurface", plain)


def test_cancel_leaves_no_output(run, plain, raster, feedback, tmp_path):
    plain["FRICTION"] = raster(np.full((1200, 1200), 0.01), "grande")
    feedback.cancel_at = 40.0
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("traveltimesurface", {**plain, "OUTPUT": str(tmp_path / "salida.tif")})
    assert not (tmp_path / "salida.tif").exists()


def test_the_style_has_the_classes_of_the_legend(run, plain):
    from territorios_productivos.processing.layers.writing.styling import apply_style

    layer = QgsRasterLayer(run("traveltimesurface", plain)["OUTPUT"], "tiempo")
    apply_style(layer, "travel_time_surface", {})
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == [15.0, 30.0, 60.0, 120.0, np.inf]
    assert items[0].label == "Up to 15 minutes"
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    assert QColor(block.color(0, 0)).name() == "#ffe699"
