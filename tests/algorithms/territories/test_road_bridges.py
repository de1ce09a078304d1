"""Roads that make neighbors of units on the two banks of a river."""

import pytest
from qgis.core import QgsProcessingContext, QgsProject
from territorios_productivos.processing.algorithms.base import TerritoriosAlgorithm
from territorios_productivos.processing.algorithms.territories.road_bridges import (
    declare_road_bridges,
    read_road_bridges,
)
from territorios_productivos.processing.layers.reading.features import read_layer


class Bridged(TerritoriosAlgorithm):
    """An algorithm with nothing but the parameters under test."""

    ID, GROUP = "bridged", "territories"

    def declare(self):
        declare_road_bridges(self)


@pytest.fixture
def pairs(provider, feedback, layer_of):
    """Callable: pairs of units joined by roads."""
    banks = layer_of(
        [
            {"unit": "left", "wkt": "POLYGON((0 0,2000 0,2000 2000,0 2000,0 0))"},
            {"unit": "right", "wkt": "POLYGON((2500 0,4500 0,4500 2000,2500 2000,2500 0))"},
            {"unit": "far", "wkt": "POLYGON((30000 0,32000 0,32000 2000,30000 2000,30000 0))"},
        ],
        "Polygon",
    )

    def read(roads, **parameters):
        algorithm = Bridged()
        algorithm.initAlgorithm()
        context = QgsProcessingContext()
        context.setProject(QgsProject())
        context.setEllipsoid("NONE")
        given = {"BRIDGE_ROADS": roads, **parameters}
        return read_road_bridges(algorithm, given, context, feedback, read_layer(banks)).tolist()

    return read


@pytest.fixture
def bridge(layer_of):
    """A road over the river and on to the far unit."""
    return layer_of([{"wkt": "LINESTRING(0 1000,4500 1000,32000 1000)", "kmh": 30.0}], "LineString")


def test_a_road_within_the_time_joins(pairs, bridge):
    # 2.5 km and 27.5 km between the centers at 50 km/h: 3 and 33 minutes
    assert pairs(bridge) == [[0, 1]]
    assert pairs(bridge, BRIDGE_MINUTES=2.9) == []
    assert pairs(bridge, BRIDGE_MINUTES=33.1) == [[0, 1], [1, 2]]
    assert pairs(bridge, BRIDGE_MINUTES=33.1, BRIDGE_SPEED_FIELD="kmh") == [[0, 1]]


def test_no_roads_no_bridges_and_no_walk_across(pairs, layer_of, feedback):
    assert pairs(None) == []
    banks = [{"wkt": "LINESTRING(500 900,1500 900)"}, {"wkt": "LINESTRING(3000 900,4000 900)"}]
    assert pairs(layer_of(banks, "LineString"), BRIDGE_MINUTES=120) == []
    assert any("too far from any road: 1" in warning for warning in feedback.warnings)
