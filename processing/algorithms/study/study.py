"""Toolbox: a whole study in one run."""

import json
from pathlib import Path

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputHtml, QgsProcessingOutputNumber

from ...layers.features import layer_name
from ...layers.prepared_roads import roads_shared
from ...layers.run_stamp import plugin_version
from ...layers.study_package import GEOPACKAGE, PROJECT, REPORT_FOLDER, draft_folder, open_layer, write_project
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .study_layers import study_layers
from .study_parameters import declare_study

STEPS = 7
NUMBERS = ("REACHED", "UNREACHED", "TERRITORY_COUNT", "SINGLE_COUNT", "SELECTED_COUNT", "SELECTED_FAMILIES")


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
            " criteria, specialization and corridors. Each step is an algorithm of this toolbox and can be repeated on its own.</p>"
            "<p><b>Territories.</b> By travel time to the urban centers; with flows, also travel-to-work areas in one piece each, which"
            " then are the territories of the prioritization, unless more than half of them are a single municipality: then the"
            " territories by travel time stay, and the report says so.</p>"
            "<p><b>Inputs.</b> Localities and roads are needed; with each of the others one more step is done, and the report"
            " says what was left out and why. Without urban centers, the municipal seats are taken. An input whose layer or field"
            " name contains the word <i>illustrative</i> is labeled so in the report.</p>"
            "<p><b>Outputs</b>, in the folder: <i>study.gpkg</i> with every result and its style, <i>study.qgz</i>, a QGIS project"
            " that opens on them, and <i>report/study.html</i> with maps, charts and tables. Files of an earlier study in"
            " the folder are replaced only when the new one is complete.</p>"
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
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        def given(name):
            return parameters.get(name) not in (None, "")

        for layer, fields in (
            ("CENTERS", ("CENTER_ID",)),
            ("MUNICIPALITIES", ("MUNICIPALITY_ID", "MUNICIPALITY")),
            ("FLOWS", ("FLOW_ORIGIN", "FLOW_DESTINATION", "FLOW_AMOUNT")),
            ("PRODUCTION", ("UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD")),
            ("SOURCES", ("AMOUNT_FIELD",)),
        ):
            missing = [name for name in fields if given(layer) and not given(name)]
            if missing:
                return False, tr("“{}” needs the field “{}”. Choose it.").format(
                    self.parameterDefinition(layer).description(), self.parameterDefinition(missing[0]).description()
                )
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...reports.study_report import write_study_report
        from .steps import RecordingFeedback, StudySteps

        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        recorder = RecordingFeedback(STEPS, feedback)
        with draft_folder(folder) as draft:
            steps = StudySteps(self, parameters, context, recorder, draft / GEOPACKAGE)
            with roads_shared():
                steps.run_all()
            recorder.setCurrentStep(STEPS - 1)
            recorder.setProgressText(tr("Maps, report and project"))
            layers, groups = self._open_results(draft / GEOPACKAGE, steps.by_flows)
            localities = self.parameterAsSource(parameters, "LOCALITIES", context)
            write_project(draft / PROJECT, tr("Territorial study"), groups, localities.sourceCrs())
            report = write_study_report(
                draft / REPORT_FOLDER,
                draft / GEOPACKAGE,
                layers,
                self._inputs(parameters, context),
                recorder.warnings,
                self._stamp(steps.numbers),
                self._field_names(parameters, context),
                recorder,
                steps.numbers,
            )
            del layers, groups
        return {
            "FOLDER": str(folder),
            "GEOPACKAGE": str(folder / GEOPACKAGE),
            "PROJECT": str(folder / PROJECT),
            "REPORT": str(folder / REPORT_FOLDER / Path(report).name),
            **{name: steps.numbers[name] for name in NUMBERS if name in steps.numbers},
        }

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

        inputs = []
        for definition in self.parameterDefinitions():
            name = definition.name()
            if definition.type() != "source" or parameters.get(name) in (None, ""):
                continue
            layer = self.parameterAsVectorLayer(parameters, name, context)
            fields = [
                str(parameters.get(field.name()) or "")
                for field in self.parameterDefinitions()
                if field.type() == "field" and field.parentLayerParameterName() == name
            ]
            title = layer_name(parameters[name]) or layer.name()
            # the title of a layer may be translated, the name of its table is not
            texts = (Path(layer.publicSource()).name, title, *fields)
            illustrative = any("illustrative" in text.casefold() for text in texts)
            rights = "; ".join(layer.metadata().rights())
            inputs.append(
                StudyInput(name.casefold(), definition.description(), title, layer.featureCount(), illustrative, rights)
            )
        return inputs

    def _field_names(self, parameters, context):
        """Columns of the localities that the report shows, by what they mean."""
        meanings = {
            "code": "CODE",
            "name": "NAME",
            "population": "POPULATION",
            "families": "FAMILIES",
            "households": "HOUSEHOLDS",
            "units": "UNITS_UNDER_20HA",
            "municipality": "MUNICIPALITY",
            "state": "STATE",
            "amount": "AMOUNT_FIELD",
        }
        return {meaning: self.parameterAsString(parameters, name, context) for meaning, name in meanings.items()}

    def _stamp(self, numbers):
        """Stamp of the prioritization, or only the version when it was left out."""
        return json.loads(numbers["STAMP"]) if "STAMP" in numbers else {"version": plugin_version()}
