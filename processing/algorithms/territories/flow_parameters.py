"""Parameters of the delimitations by flows, and what they read: flows, units, neighbors, decisions."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...layers.places.unit_polygons import unit_adjacency
from ...layers.planner_tables.flow_tables import read_flows
from ...layers.planner_tables.territory_decisions import read_territory_decisions
from ...layers.reading.features import read_features
from ...translation import tr
from .road_bridges import declare_road_bridges, read_road_bridges

OFF, REPAIR, CONSTRAIN = range(3)
FLOW_REQUIRES = ("numpy", "scipy", "pandas", "networkx", "shapely")
MULTIPOLYGON = QgsWkbTypes.Type.MultiPolygon


@dataclass(frozen=True)
class DelimitationInputs:
    """What a delimitation by flows starts from, for `n` units.

    Attributes
    ----------
    flows : FlowMatrix
        Units in order of code; with periods, the mean of the periods.
    table : FlowTable
    units : Features or None
        The layer of units.
    unit_id : ndarray of str, shape (n,)
        Codes in the order of the layer, or of `flows` without one.
    place : ndarray of int, shape (n,)
        Row of `flows` of each of `unit_id`.
    names : ndarray of str, shape (n,)
        In the order of `flows`.
    adjacency : scipy.sparse.csr_matrix of bool or None
        In the order of `flows`; None without polygons.
    contiguity : int
        ``OFF``, ``REPAIR`` or ``CONSTRAIN``.
    decisions : TerritoryDecisions or None
    min_commuters, min_units : int
    small_rounds : int or None
        Most rounds of joining small territories.
    """

    flows: object
    table: object
    units: object
    unit_id: np.ndarray
    place: np.ndarray
    names: np.ndarray
    adjacency: object
    contiguity: int
    decisions: object
    min_commuters: int
    min_units: int
    small_rounds: object

    @property
    def constraint(self):
        """The adjacency that merges have to respect, None where they are free."""
        return self.adjacency if self.contiguity == CONSTRAIN else None

    def by_period(self):
        """One `FlowMatrix` per period, in order, of the same units; a single one without periods."""
        from ...methods.territories.flow_matrix import flow_matrix

        table = self.table
        period = np.full(len(table.amount), "") if table.period is None else table.period
        return [
            flow_matrix(
                table.origin[period == one],
                table.destination[period == one],
                table.amount[period == one],
                self.flows.codes,
            )
            for one in sorted(set(period))
        ]


def declare_flows(algorithm, period=False):
    """Add FLOWS and its fields to `algorithm`; with `period`, also PERIOD_FIELD."""
    algorithm.add(
        QgsProcessingParameterFeatureSource("FLOWS", tr("Flows"), [QgsProcessing.SourceType.TypeVector]),
        tr("Table with a row for each pair of units: people who live in one and work, study or shop in the other."),
    )
    for name, title, text in (
        ("ORIGIN_FIELD", tr("Origin field"), tr("Code of the unit where they live.")),
        ("DESTINATION_FIELD", tr("Destination field"), tr("Code of the unit where they go.")),
        ("AMOUNT_FIELD", tr("Amount field"), tr("How many people. Repeated pairs are added up.")),
    ):
        algorithm.add(QgsProcessingParameterField(name, title, parentLayerParameterName="FLOWS"), text)
    if period:
        algorithm.add(
            QgsProcessingParameterField(
                "PERIOD_FIELD", tr("Period field"), parentLayerParameterName="FLOWS", optional=True
            ),
            tr("Census or year of each row, where the table holds several: they are averaged."),
        )


def declare_units_and_contiguity(algorithm, min_commuters=True):
    """Add the units, what makes them neighbors, the decisions and, if wanted, MIN_COMMUTERS to `algorithm`."""
    polygons_or_points = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
    algorithm.add(
        QgsProcessingParameterFeatureSource("UNITS", tr("Units"), polygons_or_points, optional=True),
        tr("Polygons of municipalities, or points of localities. Without them the results are tables of codes."),
    )
    for name, title, text in (
        ("UNIT_ID", tr("Unit code"), tr("Field with the code that the flows use.")),
        ("UNIT_NAME", tr("Unit name"), tr("Field that names territories after their main center.")),
    ):
        algorithm.add(QgsProcessingParameterField(name, title, parentLayerParameterName="UNITS", optional=True), text)
    algorithm.add(
        QgsProcessingParameterEnum(
            "CONTIGUITY",
            tr("Contiguity"),
            [tr("Off"), tr("Repair detached parts at the end"), tr("Join only neighbors")],
            defaultValue=OFF,
        ),
        tr(
            "Off: territories may come out in pieces, which are counted. Repair: each detached part joins the neighbor it"
            " is most tied to. Join only neighbors: units never join a territory that they do not touch."
        ),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "ADJACENCY_TOLERANCE",
            tr("Distance between neighbors (m)"),
            QgsProcessingParameterNumber.Type.Double,
            5.0,
            minValue=0.0,
        ),
        tr("Polygons this close are neighbors: drawn boundaries rarely match exactly."),
        advanced=True,
    )
    declare_road_bridges(algorithm)
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "DECISIONS", tr("Decisions by hand"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr(
            "Table with decision, unit and other; author, date and reason if wanted. lock: the unit is in the territory of the"
            " other one. forbid: they are in different territories. pin: the unit is the center of its territory."
        ),
        advanced=True,
    )
    if not min_commuters:
        return
    algorithm.add(
        QgsProcessingParameterNumber(
            "MIN_COMMUTERS", tr("Fewest people for a sure decision"), defaultValue=50, minValue=0
        ),
        tr("Units tied to their territory by fewer people are marked."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber("MIN_UNITS", tr("Fewest units of a territory"), defaultValue=1, minValue=1),
        tr(
            "Smaller territories join the neighbor they are most tied to; with contiguity off, any territory that they"
            " exchange people with. With 1, none does."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "SMALL_ROUNDS", tr("Most rounds of joining small territories"), optional=True, minValue=1
        ),
        tr("One round can leave new small territories: empty goes on until nothing changes."),
        advanced=True,
    )


def check_units(parameters):
    """Cross-field mistakes of the units: ``(True, "")``, or False and what to do."""

    def given(name):
        return parameters.get(name) not in (None, "")

    if given("UNITS") and not given("UNIT_ID"):
        return False, tr("Choose the field with the code of the units.")
    if not given("UNITS") and parameters.get("CONTIGUITY") not in (None, "", OFF, str(OFF)):
        return False, tr("Contiguity needs the polygons of the units: give them or turn it off.")
    return True, ""


def read_delimitation_inputs(algorithm, parameters, context, feedback):
    """Read everything that `declare_flows` and `declare_units_and_contiguity` declare.

    Returns
    -------
    DelimitationInputs

    Raises
    ------
    BadInput
        As `read_flows` and the readers of layers.
    """
    from ...methods.territories.flow_matrix import flow_matrix

    units = read_features(algorithm, parameters, "UNITS", context, feedback)
    unit_id = None
    if units is not None:
        field = algorithm.parameterAsString(parameters, "UNIT_ID", context)
        unit_id = units.codes(field, feedback, unique=True)
    table = read_flows(algorithm, parameters, context, feedback, units.name if units else None, unit_id)
    periods = 1 if table.period is None else len(set(table.period))
    flows = flow_matrix(table.origin, table.destination, table.amount / periods, unit_id)
    if unit_id is None:
        unit_id = flows.codes
    place = flows.rows(unit_id)
    name_field = algorithm.parameterAsString(parameters, "UNIT_NAME", context)
    unit_name = units.codes(name_field) if units is not None and name_field else unit_id
    names = np.empty(len(flows), object)
    names[place] = np.where(unit_name == "", unit_id, unit_name)
    decisions = read_features(algorithm, parameters, "DECISIONS", context, feedback, geometry=False, may_be_empty=True)
    return DelimitationInputs(
        flows=flows,
        table=table,
        units=units,
        unit_id=unit_id,
        place=place,
        names=names,
        adjacency=_adjacency(algorithm, parameters, context, feedback, units, place),
        contiguity=algorithm.parameterAsEnum(parameters, "CONTIGUITY", context),
        decisions=None if decisions is None else read_territory_decisions(decisions, flows.codes, feedback),
        min_commuters=algorithm.parameterAsInt(parameters, "MIN_COMMUTERS", context),
        min_units=algorithm.parameterAsInt(parameters, "MIN_UNITS", context),
        small_rounds=None
        if parameters.get("SMALL_ROUNDS") is None
        else algorithm.parameterAsInt(parameters, "SMALL_ROUNDS", context),
    )


def _adjacency(algorithm, parameters, context, feedback, units, place):
    """Neighbors in the order of the flows; None where there are no polygons to tell them from."""
    if units is None:
        return None
    drawn = QgsWkbTypes.geometryType(units.wkb_type) == QgsWkbTypes.GeometryType.PolygonGeometry
    if not drawn and algorithm.parameterAsEnum(parameters, "CONTIGUITY", context) == OFF:
        return None
    tolerance = algorithm.parameterAsDouble(parameters, "ADJACENCY_TOLERANCE", context)
    bridges = read_road_bridges(algorithm, parameters, context, feedback, units)
    adjacency = unit_adjacency(units, tolerance, context, feedback, bridges)
    order = np.argsort(place)
    return adjacency[order][:, order]
