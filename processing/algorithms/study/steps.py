"""The steps of a study: each runs one algorithm of the toolbox into the study's GeoPackage."""

from qgis import processing
from qgis.core import QgsProcessingMultiStepFeedback, QgsVectorLayer

from ...layers.features import read_features, read_layer
from ...layers.progress import Canceled
from ...layers.sinks import Column, temporary_layer
from ...layers.study_package import layer_destination
from ...methods.codes import align_codes
from ...methods.territories.delimitation import mostly_single
from ...translation import tr
from ..territories.flow_parameters import REPAIR

ROADS_GROUP = (
    "ROADS",
    "SPEED_FIELD",
    "CLASS_FIELD",
    "SPEEDS",
    "DEFAULT_SPEED",
    "DIRECTION_FIELD",
    "LEVEL_FIELD",
    "TOLERANCE",
    "MAX_SNAP",
    "SNAP_TO_MAIN",
    "WALK_SPEED",
    "DIRECTION",
)
PROGRAM_FIELDS = ("HOUSEHOLDS", "UNITS_UNDER_20HA", "FAMILIES", "IS_SEAT")
TERRITORY_NUMBERS = ("TERRITORY_COUNT", "SINGLE_COUNT")
THRESHOLDS = ("RATIO", "POPULATION_FLOOR", "RADIUS", "FAMILIES_FLOOR")


class RecordingFeedback(QgsProcessingMultiStepFeedback):
    """Feedback of a run of several steps that remembers the warnings for the report."""

    def __init__(self, steps, feedback):
        super().__init__(steps, feedback)
        self.warnings = []

    def pushWarning(self, warning):
        self.warnings.append(warning)
        super().pushWarning(warning)


class StudySteps:
    """Runs the steps of a study in order and keeps what each returns.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    feedback : RecordingFeedback
    geopackage : pathlib.Path
        Where every step writes its tables.

    Attributes
    ----------
    by_flows : bool
        Whether the territories that count are those by flows.
    numbers : dict of str to float
        What the steps returned.
    """

    def __init__(self, algorithm, parameters, context, feedback, geopackage):
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._geopackage = geopackage
        self._localities = parameters["LOCALITIES"]
        self._territory_field = parameters.get("TERRITORY")
        self._centers = parameters.get("CENTERS")
        self._center_fields = self._copied("CENTER_ID", "CENTER_NAME")
        self.by_flows = False
        self.numbers = {}

    def run_all(self):
        """Run every step for which there are data; the others are left out with a warning."""
        steps = (
            (self._base_map, tr("Base map")),
            (self._access, tr("Time to the nearest center")),
            (self._territories, tr("Functional territories")),
            (self._priorities, tr("Prioritization")),
            (self._specialization, tr("Specialization")),
            (self._corridors, tr("Corridors")),
        )
        for number, (step, title) in enumerate(steps):
            if self._feedback.isCanceled():
                raise Canceled
            self._feedback.setCurrentStep(number)
            self._feedback.setProgressText(title)
            step()

    def _base_map(self):
        """Copy the layers of the base map, and take the municipal seats as centers if none are given."""
        for parameter, table in (("MUNICIPALITIES", "municipalities"), ("ROADS", "roads")):
            if self._given(parameter):
                self._save(self._parameters[parameter], table)
        if not self._centers and self._given("IS_SEAT"):
            localities = self._read_localities()
            rows = localities.flags(self._parameters["IS_SEAT"]).nonzero()[0]
            if len(rows):
                self._centers = temporary_layer("seats", self._context, localities, [], {}, rows)
                self._center_fields = {
                    "CENTER_ID": self._parameters["CODE"],
                    "CENTER_NAME": self._parameters.get("NAME"),
                }
                self._feedback.pushWarning(
                    tr("No urban centers were given: the {} municipal seats are the centers.").format(len(rows))
                )
        if self._centers:
            self._save(self._centers, "centers")
        else:
            self._save(self._parameters["LOCALITIES"], "localities")
            self._feedback.pushWarning(
                tr(
                    "Accessibility, territories and corridors were left out: give the urban centers, or the field that marks municipal seats."
                )
            )

    def _access(self):
        if self._centers:
            self._run(
                "territorios:nearestcenter",
                {"OUTPUT": "access"},
                **self._copied(*ROADS_GROUP),
                **self._center_fields,
                LOCALITIES=self._parameters["LOCALITIES"],
                CENTERS=self._centers,
            )

    def _territories(self):
        """Territories by travel time and by flows, and the numbers of those that count."""
        if self._centers:
            self._catchments()
        if self._given("FLOWS"):
            self._travel_to_work()
        if (self._centers or self.by_flows) and not self._territory_field:
            self._join_territory()

    def _catchments(self):
        units = {}
        if self._given("MUNICIPALITIES"):
            units = {
                "UNITS": self._parameters["MUNICIPALITIES"],
                "UNIT_ID": self._parameters.get("MUNICIPALITY_ID"),
                "UNIT_POPULATION": self._parameters.get("MUNICIPALITY_POPULATION"),
                "LOCALITY_UNIT": self._parameters.get("MUNICIPALITY"),
            }
        self._run(
            "territorios:catchmentterritories",
            {"UNITS_OUTPUT": "territory_units", "TERRITORIES_OUTPUT": "territories"},
            **self._copied(*ROADS_GROUP, "CUTOFF", "MIN_POPULATION"),
            **self._center_fields,
            **units,
            CENTERS=self._centers,
            LOCALITIES=self._parameters["LOCALITIES"],
            LOCALITY_ID=self._parameters["CODE"],
            LOCALITY_POPULATION=self._parameters["POPULATION"],
        )

    def _travel_to_work(self):
        """Travel-to-work areas, which come before the others unless most of them are a single unit."""
        units = {}
        if self._given("MUNICIPALITIES"):
            units = {
                "UNITS": self._parameters["MUNICIPALITIES"],
                "UNIT_ID": self._parameters.get("MUNICIPALITY_ID"),
                "UNIT_NAME": self._parameters.get("MUNICIPALITY_NAME"),
                "CONTIGUITY": REPAIR,
            }
        by_time = dict(self.numbers)
        self._run(
            "territorios:traveltowork",
            {"UNITS_OUTPUT": "flow_territory_units", "TERRITORIES_OUTPUT": "flow_territories"},
            **self._copied("FLOWS", "MIN_SIZE", "TARGET_SIZE", "MIN_CONTAINMENT", "TARGET_CONTAINMENT"),
            **units,
            ORIGIN_FIELD=self._parameters["FLOW_ORIGIN"],
            DESTINATION_FIELD=self._parameters["FLOW_DESTINATION"],
            AMOUNT_FIELD=self._parameters["FLOW_AMOUNT"],
        )
        single = mostly_single(self.numbers["SINGLE_COUNT"], self.numbers["TERRITORY_COUNT"])
        self.by_flows = not (self._centers and single)
        if not self.by_flows:
            self.numbers.update({name: by_time[name] for name in TERRITORY_NUMBERS if name in by_time})

    def _join_territory(self):
        """Give the localities the territory of their municipality, or their own, as a new column."""
        key = "MUNICIPALITY" if self.by_flows or self._given("MUNICIPALITIES") else "CODE"
        if not self._given(key):
            return
        table = "flow_territory_units" if self.by_flows else "territory_units"
        units = read_layer(QgsVectorLayer(f"{self._geopackage}|layername={table}", table, "ogr"))
        territory = dict(zip(units.codes("unit_id"), units.values("territory")))
        localities = self._read_localities()
        codes, _ = align_codes(localities.codes(self._parameters[key]), list(territory))
        column = Column("functional_territory", "text", tr("Functional territory"))
        values = {column.name: [territory.get(code) for code in codes]}
        self._territory_field = column.name
        self._localities = temporary_layer("localities", self._context, localities, [column], values)

    def _priorities(self):
        needed = ("MUNICIPALITY", "STATE", *PROGRAM_FIELDS)
        missing = [name for name in needed if not self._given(name)]
        if not self._territory_field:
            missing.append("TERRITORY")
        if missing:
            titles = [self._algorithm.parameterDefinition(name).description() for name in missing]
            self._feedback.pushWarning(tr("Prioritization was left out: choose {}.").format(", ".join(titles)))
            return
        self._run(
            "territorios:fourcriteria",
            {"OUTPUT": "verdicts", "TERRITORIES": "territory_ranking", "SUMMARY": "selection_summary"},
            **self._copied("CODE", "POPULATION", "QUOTAS", "OVERRIDES", *needed, *THRESHOLDS),
            LOCALITIES=self._localities,
            TERRITORY=self._territory_field,
        )

    def _specialization(self):
        if not self._given("PRODUCTION"):
            self._feedback.pushWarning(tr("Specialization was left out: no production table was given."))
            return
        self._run(
            "territorios:specialization",
            {"OUTPUT": "specialization", "UNITS": "unit_diversity"},
            **self._copied("PRODUCTION", "UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD", "YEAR_FIELD"),
        )

    def _corridors(self):
        if not self._centers:
            return
        if not self._given("SOURCES", "AMOUNT_FIELD"):
            self._feedback.pushWarning(
                tr("Corridors were left out: no places of production with an amount were given.")
            )
            return
        self._run(
            "territorios:corridors",
            {"EDGES": "corridor_roads", "SOURCES_OUTPUT": "corridor_sources", "MARKETS_OUTPUT": "corridor_markets"},
            **self._copied(*ROADS_GROUP, "SOURCES", "AMOUNT_FIELD"),
            MARKETS=self._centers,
            MARKET_ID=self._center_fields["CENTER_ID"],
        )

    def _given(self, *names):
        return all(self._parameters.get(name) not in (None, "") for name in names)

    def _copied(self, *names):
        """The parameters of `names` that were given."""
        return {name: self._parameters[name] for name in names if self._given(name)}

    def _read_localities(self):
        return read_features(self._algorithm, self._parameters, "LOCALITIES", self._context, self._feedback)

    def _save(self, layer, table):
        # unlike native:savefeatures it writes tables of one GeoPackage in every version
        self._run("native:extractbyexpression", {"OUTPUT": table}, INPUT=layer, EXPRESSION="TRUE")

    def _run(self, algorithm, tables, **parameters):
        """Run one algorithm with its outputs as tables of the GeoPackage, and keep its numbers."""
        outputs = {name: layer_destination(self._geopackage, table) for name, table in tables.items()}
        results = processing.run(
            algorithm,
            {**parameters, **outputs},
            context=self._context,
            feedback=self._feedback,
            is_child_algorithm=True,
        )
        if self._feedback.isCanceled():
            raise Canceled
        self.numbers.update({name: value for name, value in results.items() if isinstance(value, (int, float))})
        if "STAMP" in results:
            self.numbers["STAMP"] = results["STAMP"]
