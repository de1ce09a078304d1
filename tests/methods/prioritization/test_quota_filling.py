"""Quotas and the limit of dispersion where straight lines and distances on the ellipsoid decide otherwise."""

import numpy as np
import pandas as pd
import pytest
from territorios_productivos.processing.methods.geodesic import geodesic_distance
from territorios_productivos.processing.methods.located_points import EllipsoidPoints
from territorios_productivos.processing.methods.prioritization.dispersion import METRICS, Dispersions
from territorios_productivos.processing.methods.prioritization.four_criteria import four_criteria
from territorios_productivos.processing.methods.prioritization.program_rules import Rules

WGS84 = 6378137.0, 6356752.314245179
METERS = np.array([106_000.0, 111_000.0])


@pytest.fixture
def region():
    """Two territories of one state, in the order of their families, and where their localities are."""
    count = 8
    territory = np.repeat(["Norte", "Sur"], count // 2).astype(object)
    table = pd.DataFrame(
        {
            "code": [str(number) for number in range(count)],
            "municipality": "m",
            "state": "s",
            "territory": territory,
            "population": 900.0,
            "households": 100.0,
            "units": 50.0,
            "families": np.where(territory == "Norte", 100.0, 90.0),
            "seat_m": 1.0,
        }
    )
    lonlat = np.random.default_rng(2).uniform(0.0, 0.5, (count, 2))
    # the south is not as wide
    lonlat[count // 2 :] /= 10.0
    lonlat += [-97.0, 17.0]

    def distance(a, b):
        return geodesic_distance(a / METERS, b / METERS, *WGS84)

    return table, EllipsoidPoints(lonlat * METERS, lonlat, *WGS84, distance)


@pytest.mark.parametrize("metric", METRICS)
def test_it_is_the_measured_dispersion_that_decides(region, metric):
    """A territory just beyond the limit, although not in straight lines, leaves its place to the next."""
    table, points = region
    estimate = Dispersions(points).estimate(np.arange(4), metric)
    (measured,) = Dispersions(points).measure([np.arange(4)], metric)
    assert estimate < measured

    def taken(limit):
        rules = Rules(dispersion_metric=metric, dispersion_max=limit)
        found = four_criteria(table, points, rules, {"s": 400.0})
        assert found.territories.loc[0, "dispersion_m"] == measured
        return found.localities.loc[found.localities["selected"], "territory"].unique().tolist()

    # the limit itself is not beyond it
    assert taken(measured) == ["Norte"]
    assert taken((estimate + measured) / 2.0) == ["Sur"]
