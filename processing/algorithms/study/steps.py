"""The steps of a study: each runs one algorithm of the toolbox into the study's GeoPackage."""

from ...layers.progress import Canceled
from ...layers.reading.features import read_layer
from ...layers.writing.sinks import Column, temporary_layer
from ...methods.codes import align_codes
from ...methods.territories.delimitation import mostly_single
from ...translation import tr
from ..territories.flow_parameters import REPAIR
from .axes_step import run_axes
from .step_runner import ROADS_GROUP, StepRunner
from .study_layers import FUNCTIONAL_TERRITORY

PROGRAM_FIELDS = ("HOUSEHOLDS", "UNITS_UNDER_20HA", "FAMILIES", "IS_SEAT")
TERRITORY_NUMBERS = ("SINGLE_COUNT", "TERRITORY_COUNT")
# Steps that can be run apart, in their order, and the tables each writes.
STEP_TABLES = {
    "accessibility": ("access",),
    "territories": ("territory_units", "territories", "flow_territory_units", "flow_territories"),
    "prioritization": ("verdicts", "territory_ranking", "selection_summary"),
    "axes": (
        *("specialization", "unit_diversity", "production_check", "axis_ranking"),
        *("corridor_roads", "corridor_sources", "corridor_markets"),
        *("bottlenecks", "candidate_roads", "missing_services"),
    ),
    "report": (),
}
BASE_MAP = "base_map"
BASE_TABLES = ("municipalities", "roads", "centers", "localities")
THRESHOLDS = ("RATIO", "POPULATION_FLOOR", "RADIUS", "FAMILIES_FLOOR")


def tables_of(steps):
    """Tables that a run of `steps` makes anew."""
    return {*BASE_TABLES, *(table for step in steps for table in STEP_TABLES[step])}


class StudySteps(StepRunner):
    """Runs the steps of a study in order and keeps what each returns.

    Parameters
    ----------
    algorithm, parameters, context, feedback, geopackage
        As in `StepRunner`.
    earlier : dict of str to dict
        `records` of the run whose tables the GeoPackage already has.

    Attributes
    ----------
    records : dict of str to dict
        Of each step: ``numbers`` it returned, ``warnings`` and ``left_out``, why each table that is not made is
        not; of the territories also ``by_flows``, whether those by flows are the ones that count.
    centers : QgsVectorLayer, str or None
        The urban centers, or the municipal seats that stand in for them.
    center_fields : dict of str to str
    """

    def __init__(self, algorithm, parameters, context, feedback, geopackage, earlier):
        super().__init__(algorithm, parameters, context, feedback, geopackage)
        self._joined = None
        self.centers = parameters.get("CENTERS")
        self.center_fields = self.copied("CENTER_ID", "CENTER_NAME")
        self.records = dict(earlier)

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

    @property
    def left_out(self):
        """Why each table that is not made is not, by its name."""
        return {
            table: why for step in (BASE_MAP, *STEP_TABLES) for table, why in self._kept(step, "left_out", {}).items()
        }

    @property
    def territory_table(self):
        """Name of the table of the territories that count."""
        return "flow_territories" if self.by_flows else "territories"

    @property
    def territory_units(self):
        """Table of the municipalities with their territory; None where the localities say it, or nothing does."""
        if self.given("TERRITORY") or not (self.by_flows or self.given("MUNICIPALITIES")):
            return None
        return self._units()

    def _units(self):
        return self.table("flow_territory_units" if self.by_flows else "territory_units")

    def _kept(self, step, kind, nothing):
        return self.records.get(step, {}).get(kind, nothing)

    def run(self, chosen):
        """Run those of the steps `chosen` for which there are data; the others are left out with a warning."""
        plan = (
            (BASE_MAP, self._base_map, tr("Base map")),
            ("accessibility", self._access, tr("Time to the nearest center")),
            ("territories", self._territories, tr("Functional territories")),
            ("prioritization", self._priorities, tr("Prioritization")),
            ("axes", lambda: run_axes(self), tr("Productive axes")),
        )
        for number, (name, step, title) in enumerate(plan):
            if self.feedback.isCanceled():
                raise Canceled
            if name != BASE_MAP and name not in chosen:
                continue
            self.feedback.setCurrentStep(number)
            self.feedback.setProgressText(title)
            self.begin()
            self.records[name] = self.record
            step()

    def _base_map(self):
        """Copy the layers of the base map, and take the municipal seats as centers if none are given."""
        for parameter, table in (("MUNICIPALITIES", "municipalities"), ("ROADS", "roads")):
            if self.given(parameter):
                self.save(self.parameters[parameter], table)
        if not self.centers and self.given("IS_SEAT"):
            localities = self.read_localities()
            rows = localities.flags(self.parameters["IS_SEAT"]).nonzero()[0]
            if len(rows):
                self.centers = temporary_layer("seats", self.context, localities, [], {}, rows)
                self.center_fields = {
                    "CENTER_ID": self.parameters["CODE"],
                    "CENTER_NAME": self.parameters.get("NAME"),
                }
                self.feedback.pushWarning(
                    tr("No urban centers were given: the {} municipal seats are the centers.").format(len(rows))
                )
        if self.centers:
            self.save(self.centers, "centers")
        else:
            self.save(self.parameters["LOCALITIES"], "localities")
            self.leave_out(
                tr(
                    "Accessibility, territories and corridors were left out: give the urban centers, or the field that marks municipal seats."
                ),
                *("access", "territories", "corridor_roads", "bottlenecks", "candidate_roads", "missing_services"),
            )

    def _access(self):
        if self.centers:
            self.run_algorithm(
                "territorios:nearestcenter",
                {"OUTPUT": "access"},
                **self.copied(*ROADS_GROUP),
                **self.center_fields,
                LOCALITIES=self.parameters["LOCALITIES"],
                CENTERS=self.centers,
            )

    def _territories(self):
        """Territories by travel time and by flows, and the numbers of those that count."""
        if self.centers:
            self._catchments()
        if self.given("FLOWS"):
            self._travel_to_work()

    def _catchments(self):
        units = {}
        if self.given("MUNICIPALITIES"):
            units = {
                "UNITS": self.parameters["MUNICIPALITIES"],
                "UNIT_ID": self.parameters.get("MUNICIPALITY_ID"),
                "UNIT_POPULATION": self.parameters.get("MUNICIPALITY_POPULATION"),
                "LOCALITY_UNIT": self.parameters.get("MUNICIPALITY"),
            }
        self.run_algorithm(
            "territorios:catchmentterritories",
            {"UNITS_OUTPUT": "territory_units", "TERRITORIES_OUTPUT": "territories"},
            **self.copied(*ROADS_GROUP, "CUTOFF", "MIN_POPULATION"),
            **self.center_fields,
            **units,
            CENTERS=self.centers,
            LOCALITIES=self.parameters["LOCALITIES"],
            LOCALITY_ID=self.parameters["CODE"],
            LOCALITY_POPULATION=self.parameters["POPULATION"],
        )

    def _travel_to_work(self):
        """Travel-to-work areas, which come before the others unless most of them are a single unit."""
        units = {}
        if self.given("MUNICIPALITIES"):
            units = {
                "UNITS": self.parameters["MUNICIPALITIES"],
                "UNIT_ID": self.parameters.get("MUNICIPALITY_ID"),
                "UNIT_NAME": self.parameters.get("MUNICIPALITY_NAME"),
                "CONTIGUITY": REPAIR,
            }
        by_time = dict(self.record["numbers"])
        self.run_algorithm(
            "territorios:traveltowork",
            {"UNITS_OUTPUT": "flow_territory_units", "TERRITORIES_OUTPUT": "flow_territories"},
            **self.copied("FLOWS", "MIN_SIZE", "TARGET_SIZE", "MIN_CONTAINMENT", "TARGET_CONTAINMENT", "DECISIONS"),
            **units,
            ORIGIN_FIELD=self.parameters["FLOW_ORIGIN"],
            DESTINATION_FIELD=self.parameters["FLOW_DESTINATION"],
            AMOUNT_FIELD=self.parameters["FLOW_AMOUNT"],
        )
        found = self.record["numbers"]
        self.record["by_flows"] = not (self.centers and mostly_single(*(found[name] for name in TERRITORY_NUMBERS)))
        if not self.record["by_flows"]:
            found.update({name: by_time[name] for name in TERRITORY_NUMBERS if name in by_time})

    def localities_in_territories(self):
        """The localities, and the territory of each by its municipality, by itself or as the person defined it.

        Returns
        -------
        localities : Features
        territories : list or None
            None where there are no territories.
        """
        if self._joined is None:
            localities = self.read_localities()
            self._joined = localities, self._territories_of(localities)
        return self._joined

    def _territories_of(self, localities):
        if self.given("TERRITORY"):
            return list(localities.codes(self.parameters["TERRITORY"]))
        key = "MUNICIPALITY" if self.by_flows or self.given("MUNICIPALITIES") else "CODE"
        layer = self._units()
        if layer is None or not self.given(key):
            return None
        units = read_layer(layer)
        territory = dict(zip(units.codes("unit_id"), units.values("territory")))
        codes, _ = align_codes(localities.codes(self.parameters[key]), list(territory))
        return [territory.get(code) for code in codes]

    def _join_territory(self):
        """Localities with their territory as a new column, and its name; None and "" where there are none."""
        localities, values = self.localities_in_territories()
        if values is None:
            return None, ""
        column = Column(FUNCTIONAL_TERRITORY, "text", tr("Functional territory"))
        values = {column.name: values}
        return temporary_layer(localities.name, self.context, localities, [column], values), column.name

    def _priorities(self):
        localities, territory = self.parameters["LOCALITIES"], self.parameters.get("TERRITORY")
        if not territory:
            localities, territory = self._join_territory()
        needed = ("MUNICIPALITY", "STATE", *PROGRAM_FIELDS)
        missing = self.missing(*needed, *(() if territory else ("TERRITORY",)))
        if missing:
            sentence = tr("Prioritization was left out: choose {}.").format(", ".join(missing))
            self.leave_out(sentence, *STEP_TABLES["prioritization"])
            return
        self.run_algorithm(
            "territorios:fourcriteria",
            {"OUTPUT": "verdicts", "TERRITORIES": "territory_ranking", "SUMMARY": "selection_summary"},
            **self.copied("CODE", "POPULATION", "QUOTAS", "OVERRIDES", *needed, *THRESHOLDS),
            LOCALITIES=localities,
            TERRITORY=territory,
        )
