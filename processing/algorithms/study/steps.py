"""The steps of a study: each runs one algorithm of the toolbox into the study's GeoPackage."""

from qgis import processing
from qgis.core import QgsProcessingMultiStepFeedback, QgsVectorLayer

from ...layers.progress import Canceled
from ...layers.reading.features import read_features, read_layer
from ...layers.study.study_package import layer_destination
from ...layers.writing.sinks import Column, temporary_layer
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
TERRITORY_NUMBERS = ("SINGLE_COUNT", "TERRITORY_COUNT")
# Steps that can be run apart, in their order, and the tables each writes.
STEP_TABLES = {
    "accessibility": ("access",),
    "territories": ("territory_units", "territories", "flow_territory_units", "flow_territories"),
    "prioritization": ("verdicts", "territory_ranking", "selection_summary"),
    "axes": ("specialization", "unit_diversity", "corridor_roads", "corridor_sources", "corridor_markets"),
    "report": (),
}
BASE_MAP = "base_map"
BASE_TABLES = ("municipalities", "roads", "centers", "localities")
THRESHOLDS = ("RATIO", "POPULATION_FLOOR", "RADIUS", "FAMILIES_FLOOR")


def tables_of(steps):
    """Tables that a run of `steps` makes anew."""
    return {*BASE_TABLES, *(table for step in steps for table in STEP_TABLES[step])}


class RecordingFeedback(QgsProcessingMultiStepFeedback):
    """Feedback of a run of several steps; `warnings` is the list that takes those of the present step."""

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
    earlier : dict of str to dict
        `records` of the run whose tables the GeoPackage already has.

    Attributes
    ----------
    records : dict of str to dict
        Of each step: ``numbers`` it returned and ``warnings``; of the territories also ``by_flows``, whether
        those by flows are the ones that count.
    """

    def __init__(self, algorithm, parameters, context, feedback, geopackage, earlier):
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._geopackage = geopackage
        self._localities = parameters["LOCALITIES"]
        self._territory_field = parameters.get("TERRITORY")
        self._centers = parameters.get("CENTERS")
        self._center_fields = self._copied("CENTER_ID", "CENTER_NAME")
        self.records = dict(earlier)
        self._record = {}

    @property
    def by_flows(self):
        """Whether the territories that count are those by flows."""
        return bool(self.records.get("territories", {}).get("by_flows"))

    @property
    def numbers(self):
        """What the steps returned, of this run and of the earlier one."""
        return {
            name: value for step in (BASE_MAP, *STEP_TABLES) for name, value in self._kept(step, "numbers", {}).items()
        }

    @property
    def warnings(self):
        """Warnings of the steps, in their order."""
        return [warning for step in (BASE_MAP, *STEP_TABLES) for warning in self._kept(step, "warnings", [])]

    def _kept(self, step, kind, nothing):
        return self.records.get(step, {}).get(kind, nothing)

    def run(self, chosen):
        """Run those of the steps `chosen` for which there are data; the others are left out with a warning."""
        plan = (
            (BASE_MAP, self._base_map, tr("Base map")),
            ("accessibility", self._access, tr("Time to the nearest center")),
            ("territories", self._territories, tr("Functional territories")),
            ("prioritization", self._priorities, tr("Prioritization")),
            ("axes", self._axes, tr("Productive axes")),
        )
        for number, (name, step, title) in enumerate(plan):
            if self._feedback.isCanceled():
                raise Canceled
            if name != BASE_MAP and name not in chosen:
                continue
            self._feedback.setCurrentStep(number)
            self._feedback.setProgressText(title)
            self._record = {"numbers": {}, "warnings": []}
            self._feedback.warnings = self._record["warnings"]
            self.records[name] = self._record
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
        by_time = dict(self._record["numbers"])
        self._run(
            "territorios:traveltowork",
            {"UNITS_OUTPUT": "flow_territory_units", "TERRITORIES_OUTPUT": "flow_territories"},
            **self._copied("FLOWS", "MIN_SIZE", "TARGET_SIZE", "MIN_CONTAINMENT", "TARGET_CONTAINMENT", "DECISIONS"),
            **units,
            ORIGIN_FIELD=self._parameters["FLOW_ORIGIN"],
            DESTINATION_FIELD=self._parameters["FLOW_DESTINATION"],
            AMOUNT_FIELD=self._parameters["FLOW_AMOUNT"],
        )
        found = self._record["numbers"]
        self._record["by_flows"] = not (self._centers and mostly_single(*(found[name] for name in TERRITORY_NUMBERS)))
        if not self._record["by_flows"]:
            found.update({name: by_time[name] for name in TERRITORY_NUMBERS if name in by_time})

    def _join_territory(self):
        """Give the localities the territory of their municipality, or their own, as a new column."""
        key = "MUNICIPALITY" if self.by_flows or self._given("MUNICIPALITIES") else "CODE"
        if not self._given(key):
            return
        table = "flow_territory_units" if self.by_flows else "territory_units"
        layer = QgsVectorLayer(f"{self._geopackage}|layername={table}", table, "ogr")
        if not layer.isValid():
            return
        units = read_layer(layer)
        territory = dict(zip(units.codes("unit_id"), units.values("territory")))
        localities = self._read_localities()
        codes, _ = align_codes(localities.codes(self._parameters[key]), list(territory))
        column = Column("functional_territory", "text", tr("Functional territory"))
        values = {column.name: [territory.get(code) for code in codes]}
        self._territory_field = column.name
        self._localities = temporary_layer("localities", self._context, localities, [column], values)

    def _priorities(self):
        if not self._territory_field:
            self._join_territory()
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

    def _axes(self):
        self._specialization()
        self._corridors()

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
        numbers = self._record["numbers"]
        numbers.update({name: value for name, value in results.items() if isinstance(value, (int, float))})
        if "STAMP" in results:
            numbers["STAMP"] = results["STAMP"]
