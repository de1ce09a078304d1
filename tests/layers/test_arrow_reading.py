"""Columns read through Arrow are those that QGIS's iterator gives, and it steps in where it must."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsVectorLayer, edit
from qgis.PyQt import sip
from territorios_productivos.processing.layers.reading import arrow_reading
from territorios_productivos.processing.layers.reading.arrow_reading import arrow_columns, plain_lines
from territorios_productivos.processing.layers.reading.features import ColumnarFeatures, Features, read_layer

pytestmark = pytest.mark.skipif(
    int(gdal.VersionInfo()) < 3060000, reason="GDAL before 3.6 has no Arrow stream: the iterator is used"
)


@pytest.fixture
def roads(layer_file):
    layer = QgsVectorLayer(f"{layer_file}|layername=caminos", "caminos", "ogr")
    yield layer
    # pytest holds what a fixture gave until QGIS has been taken down, which no layer of a file survives
    sip.delete(layer)


@pytest.fixture
def layer_file(tmp_path):
    """Roads with NULL, accents, a multiline, a missing geometry and a deleted row."""
    from osgeo import ogr

    path = tmp_path / "caminos.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("caminos", geom_type=ogr.wkbUnknown)
    for name, kind in (("vel", ogr.OFTReal), ("clase", ogr.OFTString), ("carriles", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    rows = [
        ("LINESTRING(0 0, 1 1)", 50.5, "terracería", 2),
        ("MULTILINESTRING((0 0, 2 2), (2 2, 3 3))", None, None, None),
        (None, -1.0, "ñandú", 1),
        ("LINESTRING(5 5, 6 6, 7 7)", 9999.0, "", 4),
        ("LINESTRING(8 8, 9 9)", 1.0, "b", 5),
    ]
    for wkt, speed, kind, lanes in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in (("vel", speed), ("clase", kind), ("carriles", lanes)):
            feature.SetField(name, value) if value is not None else feature.SetFieldNull(name)
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    layer.DeleteFeature(4)
    return path


def test_same_values_lines_and_ids(roads, feedback_silent):
    columns, lines, ids = arrow_columns(roads, ["vel", "CLASE", "carriles"])
    fast = ColumnarFeatures(roads.name(), roads.fields(), roads.crs(), roads.wkbType(), columns, lines, ids)
    slow = read_layer(roads)
    assert len(fast) == len(slow) == 4
    for field in ("vel", "clase", "carriles"):
        assert fast.values(field) == slow.values(field)
    for field in ("vel", "carriles"):
        np.testing.assert_array_equal(fast.numbers(field, feedback_silent), slow.numbers(field, feedback_silent))
    for ours, theirs in zip(fast.lines(), slow.lines()):
        np.testing.assert_array_equal(ours, theirs)
    np.testing.assert_array_equal(fast.ids(), slow.ids())


def test_lines_of_one_size_and_one_without_geometry(tmp_path):
    """GDAL packs geometries of equal length into another kind of array."""
    from osgeo import ogr

    for number, rows in enumerate((["LINESTRING(0 0, 1 1)", "LINESTRING(2 2, 3 3)"], ["LINESTRING(0 0, 1 1)", None])):
        path = tmp_path / f"{number}.gpkg"
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = dataset.CreateLayer("caminos", geom_type=ogr.wkbLineString)
        for wkt in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            if wkt:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        del layer, dataset
        made = QgsVectorLayer(f"{path}|layername=caminos", "caminos", "ogr")
        _, lines, ids = arrow_columns(made, [])
        assert len(ids) == len(rows)
        for ours, theirs in zip(lines, read_layer(made).lines()):
            np.testing.assert_array_equal(ours, theirs)


def test_the_iterator_is_used_where_gdal_would_see_something_else(roads):
    assert arrow_columns(roads, ["vel"]) is not None
    roads.setSubsetString("vel > 10")
    assert arrow_columns(roads, ["vel"]) is None
    roads.setSubsetString("")
    with edit(roads):
        assert arrow_columns(roads, ["vel"]) is None
    assert arrow_columns(QgsVectorLayer("LineString", "memory", "memory"), []) is None
    assert isinstance(read_layer(roads), Features)


def test_only_plain_lines_are_taken(roads, layer_file):
    assert arrow_columns(roads, []) is not None
    assert plain_lines([geometry_of(roads, 0), b""])
    z_line = b"\x01" + np.array([1002], "<u4").tobytes()
    assert not plain_lines([geometry_of(roads, 0), z_line])
    with edit(roads):
        roads.changeGeometry(1, QgsGeometry.fromWkt("LINESTRING Z(0 0 1, 1 1 2)"))
    assert arrow_columns(QgsVectorLayer(roads.source(), "caminos", "ogr"), []) is None


def test_several_batches_are_one_layer(roads, monkeypatch):
    monkeypatch.setattr(arrow_reading, "AT_ONCE", 2)
    columns, lines, ids = arrow_columns(roads, ["vel"])
    slow = read_layer(roads)
    assert ids.tolist() == slow.ids().tolist()
    assert columns["vel"].tolist() == slow.values("vel")
    for ours, theirs in zip(lines, slow.lines()):
        np.testing.assert_array_equal(ours, theirs)


def test_taken_lines_are_those_of_the_layer(roads):
    fast = ColumnarFeatures(roads.name(), roads.fields(), roads.crs(), roads.wkbType(), *arrow_columns(roads, []))
    for ours, theirs in zip(fast.taken_lines(), read_layer(roads).lines()):
        np.testing.assert_array_equal(ours, theirs)


def geometry_of(layer, row):
    return list(layer.getFeatures())[row].geometry().asWkb().data()
