"""What is measured of ours, each from files to an output. A job takes the folder of the data and returns its answer."""

from .headless_qgis import call_process, run

ROADS = {"SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "oneway"}


def nearest(folder):
    """Localities that reach a center."""
    return run("territorios:nearestcenter", **_nearest(folder), OUTPUT="memory:")["REACHED"]


def nearest_to_file(folder):
    """The same with a GeoPackage as its output."""
    return run("territorios:nearestcenter", **_nearest(folder), OUTPUT=str(folder / "nearest.gpkg"))["REACHED"]


def nearest_process(folder):
    """The same through qgis_process."""
    parameters = {**_nearest(folder), "OUTPUT": folder / "nearest.gpkg"}
    arguments = (f"{name}={value}" for name, value in parameters.items())
    return call_process("run", "territorios:nearestcenter", "--", *arguments)["results"]["REACHED"]


def start_process(folder):
    """qgis_process that runs nothing."""
    return call_process("help", "territorios:nearestcenter")["algorithm_details"]["id"]


def od_matrix(folder):
    """Pairs with a trip."""
    points = folder / "points.gpkg"
    return run(
        "territorios:odmatrix", ROADS=_layer(folder / "roads.gpkg", "roads"), **ROADS,
        ORIGINS=_layer(points, "od_localities"), ORIGIN_ID="loc_id",
        DESTINATIONS=_layer(points, "od_centres"), DESTINATION_ID="city_id", OUTPUT="memory:",
    )["REACHED_PAIRS"]  # fmt: skip


def surface(folder):
    """Most minutes of any cell."""
    return run(
        "territorios:traveltimesurface", FRICTION=str(folder / "friction.tif"), CENTERS=str(folder / "towns.geojson"),
        CENTER_ID="id", OUTPUT=str(folder / "minutes.tif"),
    )["LONGEST_MIN"]  # fmt: skip


def _nearest(folder):
    points = folder / "points.gpkg"
    return {
        "ROADS": _layer(folder / "roads.gpkg", "roads"), **ROADS, "LOCALITIES": _layer(points, "localities"),
        "CENTERS": _layer(points, "centres"), "CENTER_ID": "city_id",
    }  # fmt: skip


def _layer(path, name):
    return f"{path}|layername={name}"
