"""Toolbox: a whole study in one run."""

import json
from pathlib import Path

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputHtml, QgsProcessingOutputNumber

from ...layers.bad_input import BadInput
from ...layers.messages import first_of
from ...layers.roads.prepared_roads import roads_shared
from ...layers.study.study_file import SOURCES, STUDY_FILE, read_study_file, read_study_results, write_study_file
from ...layers.study.study_package import (
    GEOPACKAGE,
    PROJECT,
    REPORT_FOLDER,
    draft_folder,
    open_layer,
    save_credits,
    save_styles,
    write_project,
)
from ...layers.writing.credits import credit, input_layers, is_illustrative
from ...layers.writing.run_stamp import plugin_version
from ...translation import tr
from ..axes.production_parameters import means_problem
from ..base import TerritoriosAlgorithm
from .study_layers import PLACES_ONLY, locality_fields, made_from, study_layers
from .study_parameters import declare_study

PAGE = "study.html"
NUMBERS = (
    *("REACHED", "UNREACHED", "TERRITORY_COUNT", "SINGLE_COUNT", "SELECTED_COUNT", "SELECTED_FAMILIES"),
    *("RANKED_COUNT", "UNKNOWN_UNITS", "DELIVERED", "UNDELIVERED", "WORST_EXTRA", "WORST_ISOLATED"),
    *("BEST_SAVED", "LACKING_SERVICES"),
)


class Study(TerritoriosAlgorithm):
    """``territorios:study``."""

    ID = "study"
    GROUP = "study"
    REQUIRES = ("numpy", "scipy", "pandas", "networkx", "shapely", "matplotlib", "jinja2")

    def title(self):
        return tr("Territorial study")

    def tag_text(self):
        return tr("study, report, territories, accessibility, prioritization, productive axes, complete, all in one")

    def help_text(self):
        return tr(
            "<p>Runs a whole study on one set of inputs: time to the nearest center, functional territories, the four"
            " criteria, specialization, strength of the axes, corridors and bottlenecks. Each step is an algorithm of this"
            " toolbox and can be repeated on its own.</p>"
            "<p><b>Territories.</b> By travel time to the urban centers; with flows, also travel-to-work areas in one piece each, which"
            " then are the territories of the prioritization, unless more than half of them are a single municipality: then the"
            " territories by travel time stay, and the report says so.</p>"
            "<p><b>Inputs.</b> Localities and roads are needed; with each of the others one more step is done, and the report"
            " says what was left out and why. Without urban centers, the municipal seats are taken. Services and candidate new roads"
            " are measured for the places of production. Production of no municipality counts nowhere and is listed. An input whose layer or field"
            " name contains the word <i>illustrative</i> is labeled so in the report.</p>"
            "<p><b>Some steps only.</b> With an earlier study in the folder, the steps that are not chosen keep their results.</p>"
            "<p><b>Study file.</b> A JSON file with the values of these parameters by name, as the study panel and every run save"
            " it (<i>study.json</i>). A value given here comes before that of the file, unless it is the default.</p>"
            "<p><b>Outputs</b>, in the folder: <i>study.gpkg</i> with every result and its style, <i>study.qgz</i>, a QGIS project"
            " that opens on them, <i>report/study.html</i> with maps, charts and tables, and <i>study.json</i>. Files of an earlier"
            " study in the folder are replaced only when the new ones are complete.</p>"
            "<p><b>Units.</b> Minutes, kilometers, families and tons.</p>"
        )

    def declare(self):
        declare_study(self)
        self.addOutput(QgsProcessingOutputFile("GEOPACKAGE", tr("GeoPackage with every result")))
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        for name, title in (
            ("REACHED", tr("Localities that reach a center")),
            ("UNREACHED", tr("Localities that reach none")),
            ("TERRITORY_COUNT", tr("Territories")),
            ("SINGLE_COUNT", tr("Territories of one unit")),
            ("SELECTED_COUNT", tr("Selected localities")),
            ("SELECTED_FAMILIES", tr("Families in selected localities")),
            ("RANKED_COUNT", tr("Axes ranked")),
            ("UNKNOWN_UNITS", tr("Codes that are no unit")),
            ("DELIVERED", tr("Amount delivered")),
            ("UNDELIVERED", tr("Amount without a trip")),
            ("WORST_EXTRA", tr("Most amount × minutes added by one closure")),
            ("WORST_ISOLATED", tr("Largest amount isolated by one closure")),
            ("BEST_SAVED", tr("Most amount × minutes saved by one candidate")),
            ("LACKING_SERVICES", tr("Sources that lack a service")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        def given(name):
            return parameters.get(name) not in (None, "")

        try:
            parameters = self._complete(parameters)
        except BadInput as problem:
            return False, str(problem)
        missing = [name for name in ("LOCALITIES", "ROADS", "CODE", "POPULATION", "FOLDER") if not given(name)]
        if missing:
            return False, tr("A study needs {}. Choose them, or a study file that has them.").format(
                ", ".join(f"“{self.parameterDefinition(name).description()}”" for name in missing)
            )
        chosen = self._chosen_steps(parameters, context)
        for layer, fields, used in (
            ("CENTERS", ("CENTER_ID",), chosen),
            ("MUNICIPALITIES", ("MUNICIPALITY_ID", "MUNICIPALITY"), chosen),
            ("FLOWS", ("FLOW_ORIGIN", "FLOW_DESTINATION", "FLOW_AMOUNT"), ["territories"]),
            ("PRODUCTION", ("UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD"), ["axes"]),
            ("SOURCES", ("AMOUNT_FIELD",), ["axes"]),
            ("SERVICES", ("SERVICE_KIND",), ["axes"]),
        ):
            if not given(layer) or not set(used) & set(chosen):
                continue
            missing = [name for name in fields if not given(name)]
            if missing:
                return False, tr("“{}” needs the field “{}”. Choose it.").format(
                    self.parameterDefinition(layer).description(), self.parameterDefinition(missing[0]).description()
                )
        problem = means_problem(self, parameters, context, ["YEAR"])
        if problem and "axes" in chosen:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def _chosen_steps(self, parameters, context):
        """Names of the steps to run, in their order."""
        from .steps import STEP_TABLES

        names = list(STEP_TABLES)
        return [names[number] for number in self.parameterAsEnums(parameters, "STEPS", context)]

    def _complete(self, parameters):
        """`parameters`, and those of the study file that were not given or are at their default."""
        path = parameters.get("STUDY_FILE")
        if path in (None, ""):
            return parameters
        kept = read_study_file(str(path))
        definitions = {definition.name(): definition for definition in self.parameterDefinitions()}
        unknown = sorted(set(kept) - set(definitions))
        if unknown:
            raise BadInput(
                tr("The study file {} has values that no study takes: {}. Correct or delete them.").format(
                    path, first_of(unknown)
                )
            )
        given = {
            name: value
            for name, value in parameters.items()
            if value not in (None, "") and (name not in kept or value != definitions[name].defaultValue())
        }
        return {**kept, **given}

    def compute(self, parameters, context, feedback):
        from .step_runner import RecordingFeedback
        from .steps import STEP_TABLES, StudySteps, tables_of

        parameters = self._complete(parameters)
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        chosen = self._chosen_steps(parameters, context)
        anew = len(chosen) == len(STEP_TABLES)
        recorder = RecordingFeedback(len(STEP_TABLES) + 1, feedback)
        with draft_folder(folder, None if anew else tables_of(chosen)) as draft:
            earlier = {} if anew else read_study_results(folder / STUDY_FILE)
            steps = StudySteps(self, parameters, context, recorder, draft / GEOPACKAGE, earlier)
            with roads_shared():
                steps.run(chosen)
            inputs = self._inputs(parameters, context)
            self._finish_tables(draft / GEOPACKAGE, inputs, self._made_up_columns(parameters, context))
            if "report" in chosen:
                recorder.setCurrentStep(len(STEP_TABLES))
                recorder.setProgressText(tr("Maps, report and project"))
                self._write_report(draft, parameters, context, steps, inputs, recorder)
            write_study_file(draft / STUDY_FILE, self._lasting(parameters, context, folder), steps.records)
        files = {"GEOPACKAGE": GEOPACKAGE, "PROJECT": PROJECT, "REPORT": f"{REPORT_FOLDER}/{PAGE}"}
        return {
            "FOLDER": str(folder),
            **{name: str(folder / file) for name, file in files.items() if (folder / file).exists()},
            **{name: steps.numbers[name] for name in NUMBERS if name in steps.numbers},
        }

    def _finish_tables(self, geopackage, inputs, made_up):
        """Keep in the GeoPackage how its tables look and whose data they are."""
        layers, _ = self._open_results(geopackage, True)
        _credit(layers, inputs, made_up)
        # after it QGIS counts no features of layers that were open
        save_styles(layers)
        save_credits(layers.values())

    def _write_report(self, draft, parameters, context, steps, inputs, feedback):
        """The project and the report of the tables of `steps`."""
        from ...reports.study_report import write_study_report

        layers, groups = self._open_results(draft / GEOPACKAGE, steps.by_flows)
        localities = self.parameterAsSource(parameters, "LOCALITIES", context)
        write_project(draft / PROJECT, tr("Territorial study"), groups, localities.sourceCrs())
        write_study_report(
            draft / REPORT_FOLDER,
            draft / GEOPACKAGE,
            layers,
            inputs,
            steps.warnings,
            self._stamp(steps.numbers),
            locality_fields(lambda name: self.parameterAsString(parameters, name, context)),
            feedback,
            steps.numbers,
            steps.left_out,
        )

    def _lasting(self, parameters, context, folder):
        """Parameters that another run can take, layers opened."""
        lasting = {"FOLDER": str(folder)}
        for definition in self.parameterDefinitions():
            name, value = definition.name(), parameters.get(definition.name())
            if value in (None, "") or name in ("FOLDER", "STUDY_FILE", "STEPS"):
                continue
            if name in SOURCES:
                value = self.parameterAsVectorLayer(parameters, name, context)
            elif definition.type() == "number":
                value = self.parameterAsDouble(parameters, name, context)
            elif definition.type() == "field":
                value = self.parameterAsString(parameters, name, context)
            lasting[name] = value
        return lasting

    def _open_results(self, geopackage, by_flows):
        """Styled layers by name, and the same in the groups of the project."""
        layers, groups = {}, []
        for title, tables in study_layers(by_flows):
            group = []
            for name, style, layer_title, columns, shown in tables:
                layer = open_layer(geopackage, name, layer_title, style, columns)
                if layer is not None:
                    layers[name] = layer
                    group.append((layer, shown))
            groups.append((title, group))
        return layers, groups

    def _inputs(self, parameters, context):
        """What the study was made from, for the report."""
        from ...reports.study_report import StudyInput

        return [
            StudyInput(
                definition.name().casefold(),
                definition.description(),
                title,
                layer.featureCount(),
                is_illustrative(layer, title, fields),
                "; ".join(layer.metadata().rights()),
            )
            for definition, layer, title, fields in input_layers(self, parameters, context)
        ]

    def _made_up_columns(self, parameters, context):
        """Whether the localities and their population are real, whatever their other columns are."""
        population = self.parameterAsString(parameters, "POPULATION", context)
        return not any(
            definition.name() == "LOCALITIES" and is_illustrative(layer, title, [population])
            for definition, layer, title, _ in input_layers(self, parameters, context)
        )

    def _stamp(self, numbers):
        """Stamp of the prioritization, or only the version when it was left out."""
        return json.loads(numbers["STAMP"]) if "STAMP" in numbers else {"version": plugin_version()}


def _credit(layers, inputs, only_columns):
    """Have each table say whose data it is made from.

    Parameters
    ----------
    only_columns : bool
        Whether of the localities only columns are illustrative that the tables of `PLACES_ONLY` do not use.
    """
    for table, layer in layers.items():
        roles = made_from(table)
        used = [given for given in inputs if roles is None or given.role in roles]
        real = ("localities",) if only_columns and table in PLACES_ONLY else ()
        made_up = [given.title for given in used if given.illustrative and given.role not in real]
        credit(layer, [given.attribution for given in used], made_up)
