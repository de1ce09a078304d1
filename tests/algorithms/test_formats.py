"""The same data in every format planners have gives the same result."""

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from territorios_productivos.processing.compat import nulls_as_none

FORMATS = ("shp", "fgb", "csv", "xlsx", "memory")
PROGRAM = {
    "CODE": "code", "MUNICIPALITY": "mun_code", "TERRITORY": "mun_code", "FAMILIES": "families_illustrative",
    "HOUSEHOLDS": "households_illustrative", "UNITS_UNDER_20HA": "units_under_20ha_illustrative",
    "IS_SEAT": "is_seat", "POPULATION": "population", "STATE": "state_code",
}  # fmt: skip
ROADS = {"ROADS": "roads_illustrative", "CENTERS": "centers"}
CASES = {
    "nearestcenter": ({"LOCALITIES": "localities", **ROADS}, {"CENTER_ID": "center_id", "SPEED_FIELD": "speed_kmh"}),
    "fourcriteria": ({"LOCALITIES": "localities", "QUOTAS": "quotas_illustrative"}, PROGRAM),
    "traveltowork": (
        {"FLOWS": "flows", "UNITS": "municipalities"},
        {
            "ORIGIN_FIELD": "origin", "DESTINATION_FIELD": "destination", "AMOUNT_FIELD": "students",
            "UNIT_ID": "mun_code", "CONTIGUITY": 0,
        },
    ),
    "specialization": (
        {"PRODUCTION": "production"},
        {"UNIT_FIELD": "mun_code", "PRODUCT_FIELD": "product", "VALUE_FIELD": "value", "YEAR_FIELD": "year"},
    ),
}  # fmt: skip
OUTPUTS = {"traveltowork": ["UNITS_OUTPUT", "TERRITORIES_OUTPUT"]}
COLUMNS = {
    "nearestcenter": ("code", "center_id", "reason", "total_min"),
    "fourcriteria": ("code", "verdict", "failures", "rank", "ratio"),
    "traveltowork": ("unit_id", "territory", "role"),
    "specialization": ("unit", "product", "lq", "mass"),
}


@pytest.fixture
def in_format(root, tmp_path):
    """Callable: a layer of the sample in a format, and the new names of its columns."""

    def write(name, ending):
        layer = QgsVectorLayer(f"{root / 'resources/sample/oaxaca_study.gpkg'}|layername={name}", name, "ogr")
        impossible = ending == "xlsx" if layer.isSpatial() else ending == "fgb"
        if ending == "gpkg" or impossible:
            return layer, {}
        if ending == "memory":
            return layer.materialize(QgsFeatureRequest()), {}
        names = [name for name in layer.fields().names() if name != "fid"]
        path = tmp_path / f"{name}.{ending}"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = QgsVectorFileWriter.driverForExtension(ending)
        points = layer.isSpatial() and layer.geometryType() == 0
        if ending == "csv" and layer.isSpatial():
            options.layerOptions = ["GEOMETRY=AS_XY" if points else "GEOMETRY=AS_WKT"]
        options.attributes = [layer.fields().lookupField(name) for name in names]
        result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
        assert result[0] == QgsVectorFileWriter.WriterError.NoError, result[1]
        if ending == "csv" and layer.isSpatial():
            place = "xField=X&yField=Y" if points else "wktField=WKT"
            address = f"{path.as_uri()}?type=csv&{place}&crs={layer.crs().authid()}"
            return QgsVectorLayer(address, name, "delimitedtext"), {}
        path = path if path.exists() else path.with_suffix(".dbf")
        written = QgsVectorLayer(str(path), name, "ogr")
        # a shapefile cut the names
        return written, dict(zip(names, written.fields().names())) if ending == "shp" else {}

    return write


@pytest.fixture(scope="module")
def of_geopackage():
    """Results from the sample as it is, by algorithm."""
    return {}


def rows(layer, columns):
    """Rows of a result as text and numbers, sorted."""
    at = [layer.fields().lookupField(column) for column in columns]
    found = [nulls_as_none([row.attributes()[index] for index in at]) for row in layer.getFeatures()]
    return sorted(found, key=repr)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("algorithm", list(CASES))
def test_every_format_gives_the_same(run, in_format, of_geopackage, algorithm, ending):
    layers, fields = CASES[algorithm]
    outputs = OUTPUTS.get(algorithm, ["OUTPUT"])

    def result(ending):
        given, names = {}, {}
        for parameter, layer in layers.items():
            given[parameter], shorter = in_format(layer, ending)
            names.update(shorter)
        named = {parameter: names.get(field, field) for parameter, field in fields.items()}
        return run(algorithm, {**given, **named, **dict.fromkeys(outputs, "memory:")})[outputs[0]]

    columns = COLUMNS[algorithm]
    if algorithm not in of_geopackage:
        of_geopackage[algorithm] = rows(result("gpkg"), columns)
    here, there = rows(result(ending), columns), of_geopackage[algorithm]
    assert len(here) == len(there) > 100
    for mine, other in zip(here, there):
        assert mine == pytest.approx(other), (mine, other)


def test_a_spreadsheet_where_points_are_needed_says_what_to_do(run, tmp_path, layer_of):
    table = tmp_path / "localidades.csv"
    table.write_text("code,x,y\n1,2,3\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="Create points layer from table"):
        run("checklocalities", {"LOCALITIES": str(table), "OUTPUT": "memory:"})


def test_an_empty_flatgeobuf_ends(run, layer_of, tmp_path):
    path = tmp_path / "vacia.fgb"
    empty = layer_of([], "LineString", kind={"name": str})
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "FlatGeobuf"
    QgsVectorFileWriter.writeAsVectorFormatV3(empty, str(path), QgsCoordinateTransformContext(), options)
    points = layer_of([{"wkt": "POINT(0 0)", "code": "1"}])
    given = {"ROADS": str(path), "LOCALITIES": points, "CENTERS": points, "CENTER_ID": "code", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="has no features"):
        run("nearestcenter", given)
