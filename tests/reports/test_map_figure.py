"""Map pictures and the legends they take from the layers' own renderers."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtGui import QImage


@pytest.fixture
def maps(qgis_app):
    from territorios_productivos.processing.reports import legend_classes, map_figure, map_furniture

    class Modules:
        classes = legend_classes
        figure = map_figure
        furniture = map_furniture

    return Modules


def labels(classes):
    return [item.label for item in classes]


def colors(path):
    image = QImage(str(path))
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_the_picture_is_not_empty(maps, layers, tmp_path):
    path = tmp_path / "map.png"
    stack = [layers[name] for name in ("centers", "access", "roads", "municipalities")]
    assert maps.figure.draw_map(path, stack, "Tiempo al centro más cercano", "Fuente: ñ")
    assert colors(path) > 50


def test_each_layer_leaves_a_trace(maps, layers, tmp_path):
    """Dropping any layer of the stack changes the picture."""
    stack = [layers[name] for name in ("corridor_markets", "corridor_roads", "corridor_sources", "municipalities")]
    whole = tmp_path / "whole.png"
    maps.figure.draw_map(whole, stack, "")
    for position in range(len(stack)):
        part = tmp_path / f"{position}.png"
        maps.figure.draw_map(part, stack[:position] + stack[position + 1 :], "")
        assert part.read_bytes() != whole.read_bytes()


def test_nothing_to_draw(maps, layers, tmp_path):
    empty = layers["access"].clone()
    empty.setSubsetString("code = 'none'")
    assert not maps.figure.draw_map(tmp_path / "map.png", [empty, layers["specialization"]], "")
    assert not (tmp_path / "map.png").exists()


def test_a_layer_on_no_place_of_the_earth(maps, layer_of, tmp_path):
    far = layer_of([{"wkt": "POINT(1e30 -1e30)"}, {"wkt": "POINT(2e30 -1e30)"}])
    assert maps.figure.draw_map(tmp_path / "map.png", [far], "")


def test_only_classes_with_features_are_in_the_legend(maps, layers):
    assert labels(maps.classes.present_classes(layers["access"])) == [
        "Up to 15 minutes",
        "30 to 60 minutes",
        "More than 120 minutes",
        "No access by road",
    ]
    assert labels(maps.classes.present_classes(layers["verdicts"])) == [
        "Selected",
        "Too far from a municipal seat",
        "Too few program families",
        "Missing data",
    ]


def test_legend_labels_are_translated(maps, capitals, layers):
    assert labels(maps.classes.present_classes(layers["access"]))[0] == "UP TO 15 MINUTES"
    assert labels(maps.classes.present_classes(layers["verdicts"]))[0] == "SELECTED"
    assert "NO LOAD" in labels(maps.classes.present_classes(layers["corridor_roads"]))


def test_load_classes_follow_the_data(maps, layers):
    present = labels(maps.classes.present_classes(layers["corridor_roads"]))
    assert present == ["No load", "Up to 4.6", "More than 130"]


def test_classes_without_a_place_are_not_explained(maps):
    """A trip that does not exist has a row and a class, and no line on the map."""
    from territorios_productivos.processing.layers.writing.styling import apply_style

    layer = QgsVectorLayer("LineString?crs=EPSG:4326&field=total_min:double&field=reason:string", "trips", "memory")
    rows = [(10.0, None, "LINESTRING(0 0, 1 1)"), (70.0, None, "LINESTRING(0 0, 1 2)"), (None, "off_network", "")]
    features = []
    for minutes, reason, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([minutes, reason])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    apply_style(layer, "desire_lines", {})
    assert labels(maps.classes.present_classes(layer)) == ["Up to 15 minutes", "60 to 120 minutes"]
    assert all(maps.classes.class_keys(layer))


def test_unnamed_colors_share_one_line(maps, layers):
    rows = maps.furniture._rows(layers["territories"])
    assert len(rows) == 1
    assert " ".join(rows[0].lines) == "Layer territories Colors only tell neighbors apart"
    assert len(rows[0].symbols) == 2


@pytest.mark.parametrize(("longest", "expected"), [(0.7, 0.5), (1.0, 1), (49.0, 20), (120.0, 100)])
def test_scale_bars_are_round(maps, longest, expected):
    assert maps.furniture._nice(longest) == pytest.approx(expected)


def test_the_scale_bar_measures_on_the_ellipsoid(maps, layers):
    crs, extent = maps.figure._frame([layers["municipalities"]])
    settings = maps.figure._settings([layers["municipalities"]], crs, extent, 7.0, 5.0)
    shown = settings.visibleExtent().width()
    assert maps.furniture._meters_across(settings) == pytest.approx(shown, rel=1e-3)
