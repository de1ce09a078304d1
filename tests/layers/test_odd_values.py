"""What a planner is shown of odd values, and values that are no numbers, no text or no place."""

import datetime

import numpy as np
import pytest
from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QDate
from territorios_productivos.processing.layers.bad_input import BadInput
from territorios_productivos.processing.layers.messages import first_of
from territorios_productivos.processing.layers.places.measures import WorkingPlane
from territorios_productivos.processing.layers.reading.features import read_layer


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        (["01", "02"], "01, 02"),
        (list(range(6)), "0, 1, 2, 3, 4…"),
        (["", "  ", "x"], "–, –, x"),
        (["\tuno\ndos\x00 🚜 "], "uno dos 🚜"),
        (["ñ" * 300], "ñ" * 59 + "…"),
        ([], ""),
    ],
)
def test_values_shown_in_a_sentence(values, shown):
    assert first_of(values) == shown


def test_dates_are_text(layer_of):
    layer = layer_of([{"día": QDate(2020, 3, 1)}, {"día": None}], "None", kind={"día": datetime.date})
    features = read_layer(layer)
    assert features.values("día") == ["2020-03-01", None]
    assert list(features.codes("día")) == ["2020-03-01", ""]
    with pytest.raises(BadInput, match=r"holds text where numbers are needed \(first: 2020-03-01\)"):
        features.numbers("día", None)


def test_a_field_of_infinite_numbers_is_not_said_to_be_text(layer_of):
    features = read_layer(layer_of([{"hab": float("inf")}, {"hab": 1e300}], "None"))
    with pytest.raises(BadInput, match="“hab” of layer “layer” holds infinite or far too large numbers only"):
        features.numbers("hab", None)


@pytest.mark.parametrize("system", ["EPSG:32614", "EPSG:2278"])
def test_coordinates_on_no_map_are_no_place(layer_of, system):
    features = read_layer(layer_of([{"wkt": "POINT(500000 2000000)"}, {"wkt": "POINT(1e30 2000000)"}], crs=system))
    plane = WorkingPlane(features.crs, features.points()[:1], QgsProcessingContext())
    placed = plane.from_crs(features.points(), features.crs)
    assert np.isfinite(placed[0]).all() and np.isnan(placed[1]).all()
