"""The Processing provider: registers every algorithm and every shipped model."""

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.accessibility.access_indices import AccessIndices
from .algorithms.accessibility.critical_roads import CriticalRoads
from .algorithms.accessibility.nearest_center import NearestCenter
from .algorithms.accessibility.od_matrix import OdMatrix
from .algorithms.accessibility.reach import Reach
from .algorithms.accessibility.road_change import RoadChange
from .algorithms.accessibility.travel_time_surface import TravelTimeSurface
from .algorithms.axes.axis_tree import AxisTree
from .algorithms.axes.bottlenecks import Bottlenecks
from .algorithms.axes.concurrence import Concurrence
from .algorithms.axes.corridors import Corridors
from .algorithms.axes.rank_axes import RankAxes
from .algorithms.axes.spatial_clusters import SpatialClusters
from .algorithms.axes.specialization import Specialization
from .algorithms.axes.typology import Typology
from .algorithms.data.check_localities import CheckLocalities
from .algorithms.data.diagnose_roads import DiagnoseRoads
from .algorithms.data.import_localities import ImportLocalities
from .algorithms.data.join_roll import JoinRoll
from .algorithms.data.join_table import JoinTable
from .algorithms.data.prepare_roads import PrepareRoads
from .algorithms.prioritization.apportionment import Apportionment
from .algorithms.prioritization.compare_scenarios import CompareScenarios
from .algorithms.prioritization.coverage import Coverage
from .algorithms.prioritization.dp2_index import Dp2Index
from .algorithms.prioritization.field_sheet import FieldSheet
from .algorithms.prioritization.four_criteria import FourCriteria
from .algorithms.prioritization.funnel import Funnel
from .algorithms.prioritization.import_field_sheet import ImportFieldSheet
from .algorithms.prioritization.influence_areas import InfluenceAreas
from .algorithms.prioritization.multicriteria import Multicriteria
from .algorithms.prioritization.rank_acceptability import RankAcceptability
from .algorithms.prioritization.sensitivity import Sensitivity
from .algorithms.prioritization.strata import Strata
from .algorithms.study.study import Study
from .algorithms.study.territory_sheets import TerritorySheets
from .algorithms.territories.catchment_territories import CatchmentTerritories
from .algorithms.territories.commuting_zones import CommutingZones
from .algorithms.territories.compare_territories import CompareTerritories
from .algorithms.territories.functional_urban_areas import FunctionalUrbanAreas
from .algorithms.territories.intramax import Intramax
from .algorithms.territories.model_flows import ModelFlows
from .algorithms.territories.territory_robustness import TerritoryRobustness
from .algorithms.territories.travel_to_work import TravelToWork
from .shipped_models import shipped_models

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

ALGORITHMS = (
    ImportLocalities,
    JoinRoll,
    JoinTable,
    CheckLocalities,
    PrepareRoads,
    DiagnoseRoads,
    NearestCenter,
    OdMatrix,
    Reach,
    AccessIndices,
    TravelTimeSurface,
    RoadChange,
    CriticalRoads,
    TravelToWork,
    CommutingZones,
    FunctionalUrbanAreas,
    Intramax,
    CatchmentTerritories,
    ModelFlows,
    TerritoryRobustness,
    CompareTerritories,
    FourCriteria,
    InfluenceAreas,
    CompareScenarios,
    Sensitivity,
    FieldSheet,
    ImportFieldSheet,
    Multicriteria,
    RankAcceptability,
    Dp2Index,
    Strata,
    Coverage,
    Funnel,
    Apportionment,
    Specialization,
    RankAxes,
    SpatialClusters,
    Corridors,
    AxisTree,
    Concurrence,
    Typology,
    Bottlenecks,
    Study,
    TerritorySheets,
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
