"""Toolbox: a whole study in one run."""

import json
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ...layers.features import layer_name
from ...layers.run_stamp import plugin_version
from ...layers.study_package import GEOPACKAGE, PROJECT, REPORT_FOLDER, draft_folder, open_layer, write_project
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads
from .study_layers import study_layers

STEPS = 7
NUMBERS = ("REACHED", "UNREACHED", "TERRITORY_COUNT", "SELECTED_COUNT", "SELECTED_FAMILIES")


class Study(TerritoriosAlgorithm):
    """``territorios:study``."""

    ID = "study"
    GROUP = "study"
    REQUIRES = ("numpy", "scipy", "pandas", "networkx", "matplotlib", "jinja2")

    def title(self):
        return tr("Territorial study")

    def tag_text(self):
        return tr("study, report, territories, accessibility, prioritization, productive axes, complete, all in one")

    def help_text(self):
        return tr(
            "<p>Runs a whole study on one set of inputs: time to the nearest center, territories by travel time, the four"
            " criteria, specialization and corridors. Each step is an algorithm of this toolbox and can be repeated on its own.</p>"
            "<p><b>Inputs.</b> Localities and roads are needed; with each of the others one more step is done, and the report"
            " says what was left out and why. Without urban centers, the municipal seats are taken. An input whose layer or field"
            " name contains the word <i>illustrative</i> is labeled so in the report.</p>"
            "<p><b>Outputs</b>, in the folder: <i>study.gpkg</i> with every result and its style, <i>study.qgz</i>, a QGIS project"
            " that opens on them, and <i>report/study.html</i> with maps, charts and tables. Files of an earlier study in"
            " the folder are replaced only when the new one is complete.</p>"
            "<p><b>Units.</b> Minutes, kilometers, families and tons.</p>"
        )

    def declare(self):
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        table = [QgsProcessing.SourceType.TypeVector]
        self._source("LOCALITIES", tr("Localities"), points, optional=False)
        self._field("CODE", tr("Locality code"), "LOCALITIES", optional=False)
        self._field("NAME", tr("Locality name"), "LOCALITIES")
        self._field("POPULATION", tr("Population"), "LOCALITIES", optional=False)
        self._field("MUNICIPALITY", tr("Municipality code"), "LOCALITIES")
        self._field("STATE", tr("State code"), "LOCALITIES")
        self._field("TERRITORY", tr("Territory, if already defined"), "LOCALITIES")
        self._field("HOUSEHOLDS", tr("Households"), "LOCALITIES")
        self._field("UNITS_UNDER_20HA", tr("Production units under 20 ha"), "LOCALITIES")
        self._field("FAMILIES", tr("Program families"), "LOCALITIES")
        self._field("IS_SEAT", tr("Is municipal seat"), "LOCALITIES")
        declare_roads(self)
        self._source("CENTERS", tr("Urban centers"), points)
        self._field("CENTER_ID", tr("Center code"), "CENTERS")
        self._field("CENTER_NAME", tr("Center name"), "CENTERS")
        self._source("MUNICIPALITIES", tr("Municipalities"), polygons)
        self._field("MUNICIPALITY_ID", tr("Municipality code (polygons)"), "MUNICIPALITIES")
        self._field("MUNICIPALITY_POPULATION", tr("Municipality population"), "MUNICIPALITIES")
        self._source("PRODUCTION", tr("Production table"), table)
        self._field("UNIT_FIELD", tr("Production: municipality"), "PRODUCTION")
        self._field("PRODUCT_FIELD", tr("Production: product"), "PRODUCTION")
        self._field("VALUE_FIELD", tr("Production: value"), "PRODUCTION")
        self._field("YEAR_FIELD", tr("Production: year"), "PRODUCTION")
        self._source("SOURCES", tr("Places of production"), points)
        self._field("AMOUNT_FIELD", tr("Amount produced"), "SOURCES")
        self._source("QUOTAS", tr("Quotas"), table)
        self._source("OVERRIDES", tr("Decisions by hand"), table)
        self._number("CUTOFF", tr("Longest trip within a territory (minutes)"), None)
        self._number("MIN_POPULATION", tr("Least population of a territory"), 0.0)
        self._number("RATIO", tr("Ratio of units to households above"), 0.24)
        self._number("POPULATION_FLOOR", tr("Population above"), 400.0)
        self._number("RADIUS", tr("Distance to the seat below (m)"), 10_000.0)
        self._number("FAMILIES_FLOOR", tr("Families above"), 35.0)
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the study")),
            tr("The GeoPackage, the project and the report go here."),
        )
        self.addOutput(QgsProcessingOutputFile("GEOPACKAGE", tr("GeoPackage with every result")))
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        for name, title in (
            ("REACHED", tr("Localities that reach a center")),
            ("UNREACHED", tr("Localities that reach none")),
            ("TERRITORY_COUNT", tr("Territories")),
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
            steps.run_all()
            recorder.setCurrentStep(STEPS - 1)
            recorder.setProgressText(tr("Maps, report and project"))
            layers, groups = self._open_results(draft / GEOPACKAGE)
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
            )
            del layers, groups
        return {
            "FOLDER": str(folder),
            "GEOPACKAGE": str(folder / GEOPACKAGE),
            "PROJECT": str(folder / PROJECT),
            "REPORT": str(folder / REPORT_FOLDER / Path(report).name),
            **{name: steps.numbers[name] for name in NUMBERS if name in steps.numbers},
        }

    def _open_results(self, geopackage):
        """Styled layers by name, and the same in the groups of the project."""
        layers, groups = {}, []
        for title, tables in study_layers():
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

    def _source(self, name, title, types, optional=True):
        self.add(QgsProcessingParameterFeatureSource(name, title, types, optional=optional), "")

    def _field(self, name, title, parent, optional=True):
        self.add(QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=optional), "")

    def _number(self, name, title, default):
        self.add(
            QgsProcessingParameterNumber(
                name, title, QgsProcessingParameterNumber.Type.Double, default, optional=default is None, minValue=0.0
            ),
            "",
            advanced=True,
        )
