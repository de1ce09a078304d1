"""Travel-time surface of the planners of Hidalgo, against the least minutes over all its cells at once."""

import numpy as np
import pytest

HIDALGO_KM_H = {0.45: 2.7, 0.65: 3.9, 0.675: 4.05, 0.7: 4.2, 0.7083333: 4.25, 0.8: 4.8, 0.95: 5.7}


@pytest.fixture(scope="module")
def hidalgo(reference, read):
    """Friction of every cell by the planners' formula, NaN where nobody passes."""
    ground = {}
    for name in ("carreteras", "pendiente", "uso_de_suelo_friccion"):
        ground[name], profile = read(reference / "accessibility" / f"hidalgo_{name}.tif")
    tangent = np.tan(np.radians(ground["pendiente"]))
    road, land = ground["carreteras"], ground["uso_de_suelo_friccion"]
    by_road = road * np.exp(-0.4 * np.abs(tangent + 0.12))
    on_foot = land * 6.0 * np.exp(-0.4 * np.abs(tangent + 0.05))
    return 1.0 / (np.where(road > 0, by_road, on_foot) * 1000.0 / 60.0), profile


def planners_minutes(friction, seeds, meters):
    """Least minutes of every cell by SciPy's Dijkstra on the graph of all cells, built at once."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import dijkstra

    number = np.arange(friction.size).reshape(friction.shape)
    tail, head, cost = [], [], []
    for row, column in ((0, 1), (1, 0), (1, 1), (1, -1)):
        up = slice(0, friction.shape[0] - row), slice(max(-column, 0), friction.shape[1] - max(column, 0))
        down = slice(row, None), slice(max(column, 0), friction.shape[1] + min(column, 0))
        mean = (friction[up] + friction[down]) / 2.0
        good = np.isfinite(mean)
        tail.append(number[up][good])
        head.append(number[down][good])
        cost.append(mean[good] * meters * np.hypot(row, column))
    arcs = np.concatenate(cost), (np.concatenate(tail), np.concatenate(head))
    graph = coo_matrix(arcs, shape=(friction.size, friction.size)).tocsr()
    sources = number[tuple(np.transpose(seeds))]
    return dijkstra(graph, directed=False, indices=sources, min_only=True).reshape(friction.shape)


@pytest.fixture(scope="module")
def towns(hidalgo):
    """Cells of ten centers spread over the region."""
    passable = np.argwhere(np.isfinite(hidalgo[0]))
    return passable[np.random.default_rng(20).choice(len(passable), 10, replace=False)]


@pytest.fixture(scope="module")
def expected_minutes(hidalgo, towns):
    return planners_minutes(hidalgo[0], towns, 200.0)


@pytest.fixture
def town_layer(hidalgo, towns, layer_of):
    matrix = hidalgo[1]["transform"]
    places = [matrix * (column + 0.5, row + 0.5) for row, column in towns]
    return layer_of([{"wkt": f"POINT({x} {y})", "id": f"{i}"} for i, (x, y) in enumerate(places)], name="centros")


def assert_same_minutes(found, expected):
    assert (np.isnan(found) == np.isinf(expected)).all()
    both = np.isfinite(expected)
    assert both.sum() > 500_000
    np.testing.assert_allclose(found[both], expected[both], rtol=1e-6, atol=1e-9)


def test_hidalgo_from_its_friction(run, hidalgo, expected_minutes, town_layer, raster, read):
    path = raster(hidalgo[0], "friccion", transform=hidalgo[1]["transform"])
    results = run(
        "traveltimesurface",
        {"FRICTION": path, "CENTERS": town_layer, "CENTER_ID": "id", "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    found, profile = read(results["OUTPUT"])
    assert_same_minutes(found, expected_minutes)
    assert (profile["dtype"], profile["nodata"]) == ("float32", -9999.0)
    assert profile["crs"].to_epsg() == 32614
    assert profile["transform"] == hidalgo[1]["transform"]
    assert results["CELLS_REACHED"] == np.isfinite(expected_minutes).sum()
    assert results["CELLS_REACHED"] + results["CELLS_UNREACHED"] == np.isfinite(hidalgo[0]).sum()
    assert results["LONGEST_MIN"] == pytest.approx(expected_minutes[np.isfinite(expected_minutes)].max())


def test_hidalgo_from_land_cover_slope_and_roads(run, reference, expected_minutes, town_layer, feedback, read):
    folder = reference / "accessibility"
    parameters = {
        "LANDCOVER": str(folder / "hidalgo_uso_de_suelo_friccion.tif"),
        "SPEEDS": "; ".join(f"{share}={kmh}" for share, kmh in HIDALGO_KM_H.items()),
        "SLOPE": str(folder / "hidalgo_pendiente.tif"), "ROAD_SPEED": str(folder / "hidalgo_carreteras.tif"),
        "SLOPE_DECAY": 0.4, "SLOPE_OFFSET": 0.05, "ROAD_SLOPE_DECAY": 0.4, "ROAD_SLOPE_OFFSET": 0.12,
        "CENTERS": town_layer, "CENTER_ID": "id", "OUTPUT": "TEMPORARY_OUTPUT",
    }  # fmt: skip
    found = read(run("traveltimesurface", parameters)["OUTPUT"])[0]
    assert_same_minutes(found, expected_minutes)
    # 1,319 cells of this raster are no slopes in degrees
    assert any("1319 of raster “hidalgo_pendiente”" in warning for warning in feedback.warnings)
