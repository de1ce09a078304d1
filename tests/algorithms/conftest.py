"""A way to run the algorithms inside a real QGIS and see what they say."""

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject


class Listener(QgsProcessingFeedback):
    """Feedback that keeps what was said."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []
        self.infos = []
        self.cancel_at = None
        self.progressChanged.connect(self._watch)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushInfo(self, info):
        self.infos.append(info)

    def _watch(self, progress):
        if self.cancel_at is not None and progress >= self.cancel_at:
            self.cancel()


@pytest.fixture
def feedback():
    return Listener()


@pytest.fixture
def run(provider, feedback):
    """Callable: run an algorithm of the provider; ``ellipsoid`` is a setting of the context."""
    from qgis import processing

    def start(algorithm, parameters, ellipsoid="EPSG:7030"):
        context = QgsProcessingContext()
        context.setProject(QgsProject())
        context.setEllipsoid(ellipsoid)
        start.context = context  # keeps temporary outputs alive as long as the test
        return processing.run(f"territorios:{algorithm}", parameters, context=context, feedback=feedback)

    return start


# the corridor toy: no two places closer than their road is long; the roads bend to have exactly their kilometers
TOY_PLACES = {
    "J1": (0, 0), "J2": (9, 0), "J3": (20, 0), "M1": (11, 7), "M2": (25, 6), "L1": (-4, 3), "L2": (-2, -3),
    "L3": (8, -4), "L4": (19, -2), "L5": (24, -4), "L6": (26, 7),
}  # fmt: skip


@pytest.fixture(scope="session")
def place():
    """Callable: a place of the corridor toy as WKT."""

    def point(name):
        x, y = TOY_PLACES[name]
        return f"POINT({1000 * x} {1000 * y})"

    return point


@pytest.fixture
def toy_roads(layer_of, reference):
    """The roads of the corridor toy and the parameters of their speeds."""
    edges = pd.read_csv(reference / "axes" / "corridor_toy_edges_expected.csv")
    roads = [
        {"wkt": _bent_line(TOY_PLACES[a], TOY_PLACES[b], km), "ends": f"{a}-{b}", "surface": surface}
        for a, b, km, surface in edges[["from", "to", "km", "surface"]].to_numpy()
    ]
    return {
        "ROADS": layer_of(roads, "LineString", name="roads"),
        "CLASS_FIELD": "surface",
        "SPEEDS": "terraceria=20; revestida=40; pavimentada=60",
    }


def _bent_line(a, b, km):
    """Line of exactly `km` from `a` to `b` by a corner beside their middle."""
    a, b = np.array(a, float), np.array(b, float)
    chord = np.hypot(*(b - a))
    aside = np.array([a[1] - b[1], b[0] - a[0]]) / chord * np.sqrt((km / 2.0) ** 2 - (chord / 2.0) ** 2)
    corners = 1000.0 * np.array([a, (a + b) / 2.0 + aside, b])
    return "LINESTRING({})".format(", ".join(f"{x:.15g} {y:.15g}" for x, y in corners))
