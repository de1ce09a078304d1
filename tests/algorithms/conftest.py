"""The provider inside a real QGIS, and a way to run its algorithms and see what they say."""

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from territorios_productivos.processing.compat import is_null
from territorios_productivos.processing.provider import TerritoriosProvider


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider, registered once and taken away before QGIS ends."""
    registry = QgsApplication.processingRegistry()
    added = TerritoriosProvider()
    registry.addProvider(added)
    yield added
    registry.removeProvider(added)


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


@pytest.fixture
def layer_of(qgis_app):
    """Callable: memory layer from records ``{"wkt": …, field: value, …}``."""
    kinds = {int: QVariant.LongLong, float: QVariant.Double, str: QVariant.String, bool: QVariant.Bool}

    def build(records, geometry="Point", crs="EPSG:32614", name="layer", kind=None):
        layer = QgsVectorLayer(f"{geometry}?crs={crs}" if crs else geometry, name, "memory")
        if not crs and geometry != "None":
            layer.setCrs(type(layer.crs())())
        fields = [field for field in records[0] if field != "wkt"] if records else list(kind or {})
        for field in fields:
            values = [record[field] for record in records if record[field] is not None]
            wanted = (kind or {}).get(field) or (type(values[0]) if values else str)
            layer.dataProvider().addAttributes([QgsField(field, kinds[wanted])])
        layer.updateFields()
        for record in records:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([record[field] for field in fields])
            if record.get("wkt"):
                feature.setGeometry(QgsGeometry.fromWkt(record["wkt"]))
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        return layer

    return build


@pytest.fixture(scope="session")
def column():
    """Callable: values of one field of a layer, None for NULL."""

    def values(layer, field):
        index = layer.fields().lookupField(field)
        assert index >= 0, f"{layer.name()} has no field {field}: {[f.name() for f in layer.fields()]}"
        found = [feature.attribute(index) for feature in layer.getFeatures()]
        return [None if is_null(value) else value for value in found]

    return values


@pytest.fixture(scope="session")
def numbers(column):
    """Callable: values of one numeric field as an array, NaN for NULL."""
    return lambda layer, field: np.array(column(layer, field), float)


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
