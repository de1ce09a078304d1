"""Models that people draw: our algorithms among native ones, fed with numbers, fields and tables of earlier steps."""

import pytest
from qgis import processing
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProject,
)

GIVEN = QgsProcessingModelChildParameterSource.fromModelParameter
FIXED = QgsProcessingModelChildParameterSource.fromStaticValue
STEP = QgsProcessingModelChildParameterSource.fromChildOutput
EXPRESSION = QgsProcessingModelChildParameterSource.fromExpression


class Drawing:
    """A model drawn step by step, which is kept in a file and run from there."""

    def __init__(self):
        self.model = QgsProcessingModelAlgorithm("model", "tests")
        self.outputs = {}

    def input(self, *parameters):
        for parameter in parameters:
            self.model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))

    def step(self, name, algorithm, keep=None, **sources):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        for parameter, source in sources.items():
            child.addParameterSources(parameter, [source])
        if keep:
            output = QgsProcessingModelOutput(name)
            output.setChildId(name)
            output.setChildOutputName(keep)
            child.setModelOutputs({name: output})
            self.outputs[f"{name}:{name}"] = "memory:"
        self.model.addChildAlgorithm(child)

    def run(self, folder, feedback, **inputs):
        path = str(folder / "modelo ñ.model3")
        assert self.model.toFile(path)
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(path)
        model.initAlgorithm()
        context = QgsProcessingContext()
        # what a run refers to has to live on: QGIS does not keep it
        self.model, self.project = model, QgsProject()
        context.setProject(self.project)
        return processing.run(model, {**inputs, **self.outputs}, context=context, feedback=feedback)


@pytest.fixture
def drawing(provider):
    return Drawing()


def field(name, parent):
    return QgsProcessingParameterField(name, name, parentLayerParameterName=parent)


def table(name):
    return QgsProcessingParameterFeatureSource(name, name, [QgsProcessing.SourceType.TypeVector])


def test_a_number_of_one_step_is_a_parameter_of_the_next(drawing, root, tmp_path, feedback, column):
    """As many territories by one method as another gave, whose assignments are then compared; other outputs skipped."""
    drawing.input(table("UNITS"), field("ID", "UNITS"), table("FLOWS"), field("AMOUNT", "FLOWS"))
    flows = {
        "FLOWS": GIVEN("FLOWS"), "AMOUNT_FIELD": GIVEN("AMOUNT"), "UNITS": GIVEN("UNITS"), "UNIT_ID": GIVEN("ID"),
        "ORIGIN_FIELD": FIXED("origin"), "DESTINATION_FIELD": FIXED("destination"),
    }  # fmt: skip
    drawing.step("zones", "territorios:traveltowork", "TERRITORIES_OUTPUT", **flows)
    drawing.step("tree", "territorios:intramax", "UNITS_OUTPUT", TERRITORIES=STEP("zones", "TERRITORY_COUNT"), **flows)
    sides = {
        name: source
        for side, step in (("FIRST", "zones"), ("SECOND", "tree"))
        for name, source in (
            (side, STEP(step, "UNITS_OUTPUT")),
            (f"{side}_UNIT", FIXED("unit_id")),
            (f"{side}_TERRITORY", FIXED("territory")),
        )
    }
    drawing.step("both", "territorios:compareterritories", "OUTPUT", **sides)
    sample = f"{root}/resources/sample/oaxaca_study.gpkg|layername="
    results = drawing.run(
        tmp_path, feedback, UNITS=f"{sample}municipalities", ID="mun_code", FLOWS=f"{sample}flows", AMOUNT="students"
    )
    wanted = results["zones:zones"].featureCount()
    # the tree may end above what is asked, where no flow is left between its branches
    assert 1 < wanted <= len(set(column(results["tree:tree"], "territory")) - {None})
    assert results["both:both"].featureCount() > 0
    assert set(results) >= {"zones:zones", "tree:tree", "both:both"}


def test_files_and_native_steps_between_ours(drawing, tmp_path, feedback, column):
    """A table out of a file, its points counted in a native step, and a roll that a native step filtered."""
    places = tmp_path / "Año 2022" / "parroquias.csv"
    places.parent.mkdir()
    places.write_text("CODIGO;NOMBRE;X;Y\n10150;Cuenca;722500,5;9679900\n110150;Loja;699000,5;9558000\n", "cp1252")
    roll = tmp_path / "padrón.csv"
    roll.write_text("parroquia,monto\n10150,7\n10150,8\n110150,1\n", "utf-8")
    drawing.input(
        QgsProcessingParameterFile("FILE", "file"), QgsProcessingParameterCrs("CRS", "crs"), table("ROLL"), field("CODE", "ROLL")
    )  # fmt: skip
    drawing.step("places", "territorios:importlocalities", INPUT=GIVEN("FILE"), CRS=GIVEN("CRS"), DIGITS=FIXED(6))
    drawing.step("some", "native:extractbyexpression", INPUT=GIVEN("ROLL"), EXPRESSION=FIXED("to_int(monto) > 5"))
    drawing.step(
        "sums", "territorios:joinroll", LOCALITIES=STEP("places", "OUTPUT"), CODE=FIXED("code"), ROLL=STEP("some", "OUTPUT"),
        ROLL_CODE=GIVEN("CODE"), AGGREGATE=FIXED(1), VALUE_FIELD=FIXED("monto"), COLUMN=FIXED("monto"),
    )  # fmt: skip
    drawing.step(
        "shares", "native:fieldcalculator", "OUTPUT", INPUT=STEP("sums", "OUTPUT"), FIELD_NAME=FIXED("share"),
        FIELD_TYPE=FIXED(0), FORMULA=EXPRESSION("'\"monto\" / ' || to_string(@sums_TOTAL * @places_IMPORTED_COUNT)"),
    )  # fmt: skip
    results = drawing.run(tmp_path, feedback, FILE=str(places), CRS="EPSG:32717", ROLL=str(roll), CODE="parroquia")
    assert column(results["shares:shares"], "code") == ["010150", "110150"]
    assert column(results["shares:shares"], "share") == [0.5, 0.0]
