"""Runs the algorithms of the toolbox on the sample and keeps their styled outputs, each run made once.

Imported when QGIS runs with the plugin in it.
"""

from functools import cached_property

from made_up_inputs import criteria_table, land_cover, new_roads, programs, road_lines, works
from qgis.core import QgsApplication, QgsVectorLayer
from territorios_productivos.processing.layers.writing.styling import apply_style
from territorios_productivos.ui.algorithm_run import AlgorithmRun, loaded
from territorios_productivos.ui.sample_project import SAMPLE, sample_layers

URUGUAY = SAMPLE.with_name("uruguay_roads.gpkg")
RUN_S = 300
INDICATORS = {
    "pct_primario": "ocupados en el sector primario (%)",
    "pct_hli": "hablantes de lengua indígena (%)",
    "pct_urbano": "población urbana (%)",
    "rezago_educ_pct": "rezago educativo (%)",
    "car_alim_pct": "carencia alimentaria (%)",
}
ALIASES = {**INDICATORS, "population": "habitantes"}
CRITERIA = ("im_2020", "pct_primario", "pct_hli", "rezago_educ_pct", "car_alim_pct")


class SampleRuns:
    """Outputs by run: ``runs.outputs("nearestcenter")["OUTPUT"]``.

    Parameters
    ----------
    folder : pathlib.Path
        For what has to be a file.
    """

    def __init__(self, folder):
        self._folder = folder
        self._kept = {}
        self.titles = {}

    def outputs(self, name):
        """Outputs of the run `name`, a method of this class, by parameter."""
        if name not in self._kept:
            self._kept[name] = getattr(self, name)()
        return self._kept[name]

    def _run(self, algorithm, outputs, **parameters):
        run = AlgorithmRun(f"territorios:{algorithm}", {**parameters, **{key: loaded() for key in outputs.split()}})
        ended = []
        run.ended.connect(ended.append)
        run.start()
        if not ended:
            run.wait(1000 * RUN_S)
        while not ended:
            QgsApplication.processEvents()
        if not ended[0].ok:
            raise RuntimeError(f"{algorithm}: {ended[0].message}")
        for layer in ended[0].outputs.values():
            self.titles[layer.id()] = run.algorithm.displayName()
        return ended[0].outputs

    # what the sample has

    def inputs(self):
        """Layers of the sample, styled; one of the styles of inputs each, or none."""
        layers = {}
        for table, title, style in sample_layers():
            layers[table] = QgsVectorLayer(f"{SAMPLE}|layername={table}", title, "ogr")
            apply_style(layers[table], style, ALIASES)
        layers["artigas"] = QgsVectorLayer(f"{URUGUAY}|layername=roads", "Caminos de Artigas", "ogr")
        apply_style(layers["artigas"], "roads", {})
        return layers

    def _sample(self, table):
        return self.outputs("inputs")[table]

    @property
    def _roads(self):
        return {"ROADS": self._sample("roads_illustrative"), "SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "direction"}

    @property
    def _centers(self):
        return {"CENTERS": self._sample("centers"), "CENTER_ID": "center_id"}

    @property
    def _flows(self):
        return {
            "FLOWS": self._sample("flows"), "ORIGIN_FIELD": "origin", "DESTINATION_FIELD": "destination",
            "AMOUNT_FIELD": "students", "UNITS": self._sample("municipalities"), "UNIT_ID": "mun_code",
            "UNIT_NAME": "name",
        }  # fmt: skip

    @property
    def _program(self):
        return {
            "LOCALITIES": self.outputs("locality_territories")["UNITS_OUTPUT"], "CODE": "code",
            "MUNICIPALITY": "mun_code", "STATE": "state_code", "TERRITORY": "territory", "POPULATION": "population",
            "HOUSEHOLDS": "households_illustrative", "UNITS_UNDER_20HA": "units_under_20ha_illustrative",
            "FAMILIES": "families_illustrative", "IS_SEAT": "is_seat", "QUOTAS": self._sample("quotas_illustrative"),
        }  # fmt: skip

    @property
    def _production(self):
        return {
            "SOURCES": self._sample("sources_illustrative"), "AMOUNT_FIELD": "tons_illustrative",
            "MARKETS": self._sample("centers"), "MARKET_ID": "center_id",
        }  # fmt: skip

    @cached_property
    def _trips(self):
        """Localities with their minutes; an output does not keep how a person names the columns of its input."""
        layer = self.outputs("nearestcenter")["OUTPUT"]
        layer.setFieldAlias(layer.fields().lookupField("population"), ALIASES["population"])
        return layer

    @cached_property
    def _links(self):
        return new_roads(self._trips)

    # accessibility

    def nearestcenter(self):
        return self._run(
            "nearestcenter", "OUTPUT", **self._roads, **self._centers, CENTER_NAME="name",
            LOCALITIES=self._sample("localities"),
        )  # fmt: skip

    def odmatrix(self):
        return self._run(
            "odmatrix", "OUTPUT", **self._roads, ORIGINS=self._sample("localities"), ORIGIN_ID="code",
            DESTINATIONS=self._sample("centers"), DESTINATION_ID="center_id", K=1, LINES=True,
        )  # fmt: skip

    def reach(self):
        return self._run(
            "reach", "EDGES POLYGONS", **self._roads, **self._centers, BREAKS="30,60,120",
            POPULATION=self._sample("localities"), POPULATION_FIELD="population",
        )  # fmt: skip

    def accessindices(self):
        return self._run(
            "accessindices", "OUTPUT", **self._roads, DEMAND=self._sample("localities"), POPULATION="population",
            SUPPLY=self._sample("centers"), SUPPLY_FIELD="population", THRESHOLD=60,
        )  # fmt: skip

    def traveltimesurface(self):
        return self._run(
            "traveltimesurface", "OUTPUT OUTPUT_CENTERS", CENTERS=self._sample("centers"), CENTER_ID="name",
            LANDCOVER=land_cover(SAMPLE, self._folder), SPEEDS="1=4", ROADS=self._sample("roads_illustrative"),
            SPEED_FIELD="speed_kmh",
        )  # fmt: skip

    def roadchange(self):
        changes = works(self._links, self.outputs("corridors")["EDGES"], self._sample("roads_illustrative"))
        return self._run(
            "roadchange", "OUTPUT CHANGES_OUTPUT", **self._roads, **self._centers, ROAD_ID="road_id",
            LOCALITIES=self._sample("localities"), WEIGHT="population", CHANGES=changes, CHANGE_FIELD="change",
            CHANGE_SPEED="speed", CHANGE_ROAD_ID="road_id",
        )  # fmt: skip

    def criticalroads(self):
        return self._run(
            "criticalroads", "OUTPUT", **self._roads, CENTERS=self._sample("centers"),
            LOCALITIES=self._sample("localities"), WEIGHT="population", CANDIDATES=0, N=40,
        )  # fmt: skip

    # data

    def checklocalities(self):
        return self._run(
            "checklocalities", "OUTPUT", LOCALITIES=self._sample("localities"), CODE="code", NAME="name",
            MUNICIPALITY="mun_code", POPULATION="population", HOUSEHOLDS="households_illustrative",
            MUNICIPALITIES=self._sample("municipalities"), MUNICIPALITY_ID="mun_code", MUNICIPALITY_NAME="name",
        )  # fmt: skip

    def diagnoseroads(self):
        return self._run("diagnoseroads", "PROBLEMS COMPONENTS", ROADS=self._sample("artigas"), DEFAULT_SPEED=60)

    def road_parts(self):
        return self._run("diagnoseroads", "PROBLEMS COMPONENTS", **self._roads)

    # territories

    def catchmentterritories(self):
        return self._run(
            "catchmentterritories", "UNITS_OUTPUT TERRITORIES_OUTPUT", **self._roads, **self._centers,
            CENTER_NAME="name", UNITS=self._sample("municipalities"), UNIT_ID="mun_code", UNIT_POPULATION="population",
            LOCALITIES=self._sample("localities"), LOCALITY_UNIT="mun_code", LOCALITY_POPULATION="population",
            CUTOFF=180,
        )  # fmt: skip

    def locality_territories(self, **limits):
        return self._run(
            "catchmentterritories", "UNITS_OUTPUT TERRITORIES_OUTPUT", **self._roads, **self._centers,
            CENTER_NAME="name", LOCALITIES=self._sample("localities"), LOCALITY_ID="code",
            LOCALITY_POPULATION="population", **limits,
        )  # fmt: skip

    def near_locality_territories(self):
        return self.locality_territories(CUTOFF=60, MIN_POPULATION=20000)

    def traveltowork(self):
        return self._run("traveltowork", "UNITS_OUTPUT TERRITORIES_OUTPUT", **self._flows, CONTIGUITY=1)

    def commutingzones(self):
        return self._run("commutingzones", "UNITS_OUTPUT TERRITORIES_OUTPUT", **self._flows)

    def functionalurbanareas(self):
        return self._run(
            "functionalurbanareas", "UNITS_OUTPUT TERRITORIES_OUTPUT", **self._flows, UNIT_POPULATION="population",
            CENTERS=self._sample("centers"), CENTER_POPULATION="population", CENTER_NAME="name", MIN_CENTER=15000,
        )  # fmt: skip

    def intramax(self):
        return self._run("intramax", "UNITS_OUTPUT TERRITORIES_OUTPUT", **self._flows, TERRITORIES=30, CONTIGUITY=2)

    def territoryrobustness(self, **units):
        return self._run(
            "territoryrobustness", "UNITS_OUTPUT", **{**self._flows, **units}, METHOD=1, RUNS=50,
            GRID="cut=0.975,0.98,0.985",
        )  # fmt: skip

    def seat_robustness(self):
        seats = QgsVectorLayer(f"{SAMPLE}|layername=localities", self._sample("localities").name(), "ogr")
        seats.setSubsetString("is_seat = 1")
        return self.territoryrobustness(UNITS=seats, UNIT_NAME="mun_name")

    def compareterritories(self):
        return self._compare_units("traveltowork", "commutingzones")

    def locality_differences(self):
        return self._compare_units("locality_territories", "near_locality_territories")

    def _compare_units(self, first, second):
        first, second = (self.outputs(name)["UNITS_OUTPUT"] for name in (first, second))
        unit = "unit_id" if first.fields().lookupField("unit_id") >= 0 else "code"
        return self._run(
            "compareterritories", "OUTPUT", FIRST=first, FIRST_UNIT=unit, FIRST_TERRITORY="territory",
            SECOND=second, SECOND_UNIT=unit, SECOND_TERRITORY="territory",
        )  # fmt: skip

    # prioritization

    def fourcriteria(self, **thresholds):
        return self._run("fourcriteria", "OUTPUT", **self._program, **thresholds)

    def wider_program(self):
        return self.fourcriteria(RATIO=0.3, RADIUS=7000, FAMILIES_FLOOR=60)

    def comparescenarios(self):
        first, second = (self.outputs(name)["OUTPUT"] for name in ("fourcriteria", "wider_program"))
        return self._run(
            "comparescenarios", "OUTPUT", FIRST=first, SECOND=second, CODE="code", PEOPLE="families_illustrative"
        )

    def sensitivity(self):
        return self._run("sensitivity", "OUTPUT", **self._program, RUNS=100)

    def influenceareas(self):
        return self._run(
            "influenceareas", "OUTPUT", LOCALITIES=self.outputs("fourcriteria")["OUTPUT"], CODE="code",
            POPULATION="population", SMALL=250, DISTANCE=5000,
        )  # fmt: skip

    def multicriteria(self, places="municipalities", criteria=CRITERIA):
        return self._run(
            "multicriteria", "OUTPUT", INPUT=self._sample(places), CRITERIA=criteria_table(criteria), WEIGHTING=1
        )

    def locality_ranking(self):
        return self.multicriteria("localities", ("families_illustrative", "units_under_20ha_illustrative"))

    def rankacceptability(self, places="municipalities", criteria=CRITERIA):
        return self._run(
            "rankacceptability",
            "OUTPUT",
            INPUT=self._sample(places),
            CRITERIA=criteria_table(criteria),
            TOP=50,
            RUNS=1000,
        )

    def locality_acceptability(self):
        return self.rankacceptability("localities", ("families_illustrative", "units_under_20ha_illustrative"))

    def dp2index(self):
        return self._run("dp2index", "OUTPUT", INPUT=self._sample("municipalities"), INDICATORS=list(CRITERIA[1:]))

    def locality_index(self):
        return self._run("dp2index", "OUTPUT", INPUT=self._trips, INDICATORS=["total_min", "road_km"])

    def strata(self):
        return self._run("strata", "OUTPUT", INPUT=self._sample("municipalities"), FIELD="rezago_educ_pct")

    def locality_strata(self):
        return self._run("strata", "OUTPUT", INPUT=self._trips, FIELD="total_min")

    def coverage(self):
        return self._run(
            "coverage", "SITES OUTPUT", **self._roads, DEMAND=self._sample("localities"), WEIGHT="population",
            CANDIDATES=self._sample("centers"), CANDIDATE_ID="center_id", P=6, MINUTES=90,
        )  # fmt: skip

    # axes

    def corridors(self):
        return self._run(
            "corridors", "EDGES SOURCES_OUTPUT MARKETS_OUTPUT", **self._roads, **self._production,
            MARKET_SIZE="population",
        )  # fmt: skip

    def bottlenecks(self):
        return self._run(
            "bottlenecks", "EDGES CANDIDATES_OUTPUT SERVICES_OUTPUT", **self._roads, **self._production,
            REFERENCE_SPEED=60, CANDIDATES=road_lines(self._links), CANDIDATE_SPEED="speed",
            SERVICES=self._sample("centers"), SERVICE_KIND="tier", SERVICE_MINUTES=45,
        )  # fmt: skip

    def axistree(self):
        return self._run("axistree", "OUTPUT TERMINALS_OUTPUT", **self._roads, TERMINALS=self._sample("centers"))

    def spatialclusters(self):
        return self._run("spatialclusters", "OUTPUT", INPUT=self._sample("municipalities"), FIELD="pct_hli", WEIGHTS=0)

    def locality_clusters(self):
        return self._run("spatialclusters", "OUTPUT", INPUT=self._trips, FIELD="total_min")

    def typology(self):
        return self._run(
            "typology", "OUTPUT QUADRANTS", INPUT=self._sample("municipalities"), K=4,
            INDICATORS=list(INDICATORS), CAPABILITY="im_2020", POTENTIAL="pct_primario",
        )  # fmt: skip

    def locality_typology(self):
        return self._run(
            "typology", "OUTPUT QUADRANTS", INPUT=self._trips, K=3,
            INDICATORS=["population", "total_min"], CAPABILITY="population", POTENTIAL="units_under_20ha_illustrative",
        )  # fmt: skip

    def concurrence(self, places="municipalities", code="mun_code"):
        rolls, baskets = programs(self._sample("localities"), code)
        return self._run(
            "concurrence", "OUTPUT", LOCALITIES=self._sample(places), CODE=code, NAME="name", ROLLS=rolls,
            ROLL_CODE=code, ROLL_AMOUNT="amount", BASKETS=baskets,
        )  # fmt: skip

    def locality_concurrence(self):
        return self.concurrence("localities", "code")
