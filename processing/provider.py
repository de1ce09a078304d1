"""The Processing provider: registers every algorithm and every shipped model."""

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.accessibility.nearest_center import NearestCenter
from .algorithms.axes.corridors import Corridors
from .algorithms.axes.specialization import Specialization
from .algorithms.prioritization.four_criteria import FourCriteria
from .algorithms.study.study import Study
from .algorithms.territories.catchment_territories import CatchmentTerritories
from .shipped_models import shipped_models

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

ALGORITHMS = (
    NearestCenter,
    CatchmentTerritories,
    FourCriteria,
    Specialization,
    Corridors,
    Study,
)


class TerritoriosProvider(QgsProcessingProvider):
    """Toolbox entry *Territorios Productivos* (provider id ``territorios``)."""

    def id(self):
        return "territorios"

    def name(self):
        return "Territorios Productivos"

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(RESOURCES / "icons" / "plugin.svg")

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in shipped_models():
            self.addAlgorithm(model)
