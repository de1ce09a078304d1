"""Which units lie at the edge of the map, where nothing can surround them."""

from qgis.core import QgsFeature, QgsGeometry
from territorios_productivos.processing.layers.reading.features import Features


def features_of(*texts):
    rows = []
    for text in texts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        rows.append(feature)
    return Features("units", None, None, None, rows)


def square(x, y):
    return f"POLYGON(({x} {y}, {x + 1} {y}, {x + 1} {y + 1}, {x} {y + 1}, {x} {y}))"


def test_only_the_middle_of_a_board_is_away_from_the_edge(qgis_app):
    from territorios_productivos.processing.layers.places.map_edge import at_map_edge

    board = [square(x, y) for y in range(4) for x in range(4)]
    inside = [x in (1, 2) and y in (1, 2) for y in range(4) for x in range(4)]
    assert (~at_map_edge(features_of(*board))).tolist() == inside
    # a lake, an island and a row without a polygon
    found = at_map_edge(features_of(*board[:5], *board[6:], square(9, 9), ""))
    assert found.tolist() == [not middle for middle in [*inside[:5], *inside[6:]]] + [True, True]
