"""The Processing provider: registers every algorithm and every shipped model."""

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.accessibility.access_indices import AccessIndices
from .algorithms.accessibility.nearest_center import NearestCenter
from .algorithms.accessibility.od_matrix import OdMatrix
from .algorithms.accessibility.travel_time_surface import TravelTimeSurface
from .algorithms.axes.corridors import Corridors
from .algorithms.axes.specialization import Specialization
from .algorithms.data.diagnose_roads import DiagnoseRoads
from .algorithms.data.prepare_roads import PrepareRoads
from .algorithms.prioritization.four_criteria import FourCriteria
from .algorithms.study.study import Study
from .algorithms.territories.catchment_territories import CatchmentTerritories
from .shipped_models import shipped_models

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

ALGORITHMS = (
    PrepareRoads,
    DiagnoseRoads,
    NearestCenter,
    OdMatrix,
    AccessIndices,
    TravelTimeSurface,
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
