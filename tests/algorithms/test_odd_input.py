"""Whatever a planner's layers look like, a run ends in results that account for every row, or in one clear sentence.

`odd_input/cases_<group>.py` gives good input, a dictionary for each algorithm (its id, and a few words where there are
several cases of one):

``inputs``
    Parameter → geometry of the layer (``None`` for a table) and its rows, with ``wkt``; coordinates are in EPSG:32614.
``fields``
    Parameter that chooses a field → field, or list of fields.
``known``, optional
    Input → fields that the algorithm finds by their names.
``rasters``, optional
    Parameter → cells of 1 km, the upper left one at `ORIGIN`.
``options``, optional
    Other parameters.
``made``, optional
    Parameter → case whose run on good input makes it, and which file of its results it is.
``outputs``
    Parameters of outputs.
``keeps``, optional
    Input → output that has all its rows.
``judged``, optional
    Output → a column, and the one that gives the reason where the first is empty.
``sums``, optional
    Input → numeric outputs that make up the number of its rows.
``counts``, optional
    Input → numeric output that is the number of its rows.
``many``, optional
    Whether the sentence may be about another input than the odd one: what an algorithm does with it shows later.
``variants``, optional
    Variants to try, where a run takes its time; all by default.
``differs``, optional
    Variants of `SAME` after which the results of this algorithm may rightly be others.
``varies``, optional
    Columns and numeric outputs that need not be the same in another reference system.

Each input in turn is given oddly in every way of `odd_input/variants.py`; one that an earlier case has too, only in a few.
"""

import datetime
import re
import runpy
import shutil
import traceback
import warnings
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import rasterio
from qgis.core import (
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from territorios_productivos.processing.compat import nulls_as_none

FOLDER = Path(__file__).with_name("odd_input")
VARIANTS = runpy.run_path(FOLDER / "variants.py", run_name="odd_variants")
CASES = {
    name: {"group": path.stem.removeprefix("cases_"), **case}
    for path in sorted(FOLDER.glob("cases_*.py"))
    for name, case in runpy.run_path(path).get("CASES", {}).items()
}
AGAIN = {variant.__name__ for variant in VARIANTS["AGAIN"]}
SAME, ODD = ({variant.__name__: variant for variant in VARIANTS[name]} for name in ("SAME", "ODD"))
CELL_M, ORIGIN = 1000.0, (498_500.0, 2_254_500.0)
CANCELED = "Canceled: nothing was written."
# words that a planner has no use for
JARGON = re.compile(
    r"Traceback|\w+Error\b|\w+Exception|NoneType|\bNone\b(?! of the)|PyQt|\bnan\b|\bNaN\b|dtype|pandas|numpy|ndarray|\bobject\b|0x[0-9a-f]|"
    r"invalid literal|out of range|could not (?!be judged|all be met)|argument|\{\}|\bTrue\b|\bFalse\b|QVariant|\[\]|geometry collection|\barray\b"
)
# what other people's code says when it is imported
FOREIGN = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)


@dataclass
class Outcome:
    """How a run ended: with results or with a sentence."""

    results: dict = field(default_factory=dict)
    sentence: str = ""
    said: list = field(default_factory=list)
    noise: list = field(default_factory=list)
    context: object = None


@pytest.fixture
def inputs_of(provider):
    """Callable: the inputs of a case with good rows."""
    kinds = (bool, int, float, str)

    def build(name, case):
        algorithm = provider.algorithm(algorithm_of(name))
        found = {}
        for parameter, (geometry, rows) in case["inputs"].items():
            roles = {
                role: chosen
                for role, chosen in case.get("fields", {}).items()
                if algorithm.parameterDefinition(role).parentLayerParameterName() == parameter
            }
            known = case.get("known", {}).get(parameter, [])
            rows = [{**row, "tag": number} for number, row in enumerate(rows)]
            kind = {
                column: next((one for one in kinds for row in rows if type(row[column]) is one), str)
                for column in rows[0]
                if column != "wkt"
            }
            found[parameter] = VARIANTS["Input"](geometry, rows, roles, known, kind, f"capa de {parameter}")
        return found

    return build


@pytest.fixture
def given_of(layer_of, tmp_path):
    """Callable: an input as the parameter of a run."""

    def build(parameter, given):
        fields = list(given.kind)
        if given.as_file:
            path = tmp_path / f"{given.name}.csv"
            text = [fields, *([row[one] for one in fields] for row in given.rows)]
            lines = [",".join("" if value is None else str(value) for value in row) for row in text]
            path.write_text("" if given.as_file == "empty" else "\n".join(lines) + "\n", encoding="utf-8")
            return str(path)
        # layer_of knows the kinds of numbers and text; dates are put in as QGIS takes them
        rows = [{one: _date(row[one]) for one in fields} for row in given.rows]
        layer = layer_of(rows, given.geometry, given.crs, given.name, given.kind)
        shapes = {
            feature.id(): row["wkt"] if isinstance(row["wkt"], QgsGeometry) else QgsGeometry.fromWkt(row["wkt"])
            for feature, row in zip(layer.getFeatures(), given.rows)
            if row.get("wkt") is not None
        }
        if shapes:
            layer.dataProvider().changeGeometryValues(shapes)
            layer.updateExtents()
        return layer

    return build


@pytest.fixture
def attempt(provider, inputs_of, given_of, feedback, tmp_path, tmp_path_factory):
    """Callable: run a case on inputs, with files as outputs."""
    listener = feedback

    def made(case):
        for maker, _ in case.get("made", {}).values():
            if maker not in MADE:
                outcome = start(maker, CASES[maker], inputs_of(maker, CASES[maker]), feedback=type(listener)())
                assert not outcome.sentence, outcome.sentence
                MADE[maker] = shutil.copytree(tmp_path / "results", tmp_path_factory.mktemp("made") / "results")
        return {parameter: str(MADE[maker] / file) for parameter, (maker, file) in case.get("made", {}).items()}

    def start(name, case, inputs, ending="csv", rasters=None, feedback=listener):
        others = made(case)
        feedback.warnings.clear()
        feedback.infos.clear()
        shutil.rmtree(tmp_path, ignore_errors=True)
        folder = tmp_path / "results"
        folder.mkdir(parents=True)
        parameters = {**case.get("options", {}), **others}
        for parameter, given in inputs.items():
            parameters[parameter] = given_of(parameter, given)
            parameters.update(given.roles)
        for parameter, cells in case.get("rasters", {}).items():
            parameters[parameter] = (rasters or {}).get(parameter) or raster_file(tmp_path / f"{parameter}.tif", cells)
        algorithm = provider.algorithm(algorithm_of(name)).create()
        for output in case["outputs"]:
            definition = algorithm.parameterDefinition(output)
            own = {"rasterDestination": ".tif", "folderDestination": ""}
            if definition.type() == "fileDestination":
                own["fileDestination"] = f".{definition.defaultFileExtension()}"
            parameters[output] = str(folder / f"{output}{own.get(definition.type(), '.' + ending)}")
        context = QgsProcessingContext()
        context.setProject(QgsProject())
        context.setEllipsoid("EPSG:7030")
        outcome = Outcome(context=context)
        with warnings.catch_warnings(record=True) as noise:
            warnings.simplefilter("always")
            accepted, outcome.sentence = algorithm.checkParameterValues(parameters, context)
            if accepted:
                outcome.sentence = ""
                try:
                    algorithm.prepare(parameters, context, feedback)
                    outcome.results = algorithm.processAlgorithm(parameters, context, feedback)
                except QgsProcessingException as problem:
                    outcome.sentence = str(problem)
        # what QGIS says of the algorithms that a study runs is not ours
        outcome.said = feedback.warnings + [text for text in feedback.infos if not text.startswith("Results: {")]
        # a chart without the picture of a letter that its font lacks is a good one
        said = [one for one in noise if not str(one.message).startswith("Glyph ")]
        outcome.noise = [str(one) for one in said if not issubclass(one.category, FOREIGN)]
        return outcome

    return start


def algorithm_of(name):
    return name.split()[0]


def _date(value):
    from qgis.PyQt.QtCore import QDate

    return QDate(value.year, value.month, value.day) if isinstance(value, datetime.date) else value


def raster_file(path, cells, crs="EPSG:32614", nodata=-9999.0, transform=None):
    cells = np.asarray(cells, float)
    if transform is None:
        transform = rasterio.Affine(CELL_M, 0.0, ORIGIN[0], 0.0, -CELL_M, ORIGIN[1])
    size = {"height": cells.shape[0], "width": cells.shape[1], "count": 1, "dtype": "float64"}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, nodata=nodata, transform=transform, **size) as target:
        target.write(cells, 1)
    return str(path)


def table(outcome, output):
    """Columns of an output by their names, and its rows as dictionaries."""
    layer = QgsProcessingUtils.mapLayerFromString(outcome.results[output], outcome.context)
    names = layer.fields().names()
    return [dict(zip(names, nulls_as_none(feature.attributes()))) for feature in layer.getFeatures()]


def complaints(case, inputs, outcome, folder, odd=None):
    """What is wrong with the end of a run; empty when all is well."""
    found = [f"leaks {one}" for one in outcome.noise]
    found += [f"jargon in the log: {text}" for text in outcome.said if JARGON.search(text)]
    left = sorted(path.name for path in folder.iterdir())
    if outcome.sentence:
        if outcome.sentence.startswith(("Could not load source layer for", "Incorrect parameter value for")):
            return found + [f"half-written: {left}"] * bool(left)  # what QGIS says of a layer it cannot open
        if JARGON.search(outcome.sentence) or "\n" in outcome.sentence or not outcome.sentence.endswith("."):
            found.append(f"jargon in the sentence: {outcome.sentence}")
        if left:
            found.append(f"half-written: {left} after: {outcome.sentence}")
        about = [] if odd is None else inputs.values() if odd.moved or case.get("many") else [odd]
        if about and not any(name in outcome.sentence for given in about for name in [given.name, *given.used]):
            found.append(f"neither layer nor field in the sentence: {outcome.sentence}")
        return found
    vectors = [output for output in case["outputs"] if str(outcome.results.get(output, "")).endswith(".csv")]
    tables = {output: table(outcome, output) for output in vectors}
    for parameter, output in case.get("keeps", {}).items():
        tags = {float(row["tag"]) for row in tables[output]}
        if tags != {float(row["tag"]) for row in inputs[parameter].rows}:
            found.append(f"rows of {parameter} lost in {output}: {len(inputs[parameter].rows)} became {len(tags)}")
    for output, (column, reason) in case.get("judged", {}).items():
        silent = [row for row in tables[output] if row[column] in (None, "") and row[reason] in (None, "")]
        if silent:
            found.append(f"rows of {output} without {column} and without {reason}: {silent[:2]}")
    for parameter, names in case.get("sums", {}).items():
        total = sum(outcome.results[name] for name in names)
        if total != len(inputs[parameter].rows):
            found.append(f"{names} make {total}, not the {len(inputs[parameter].rows)} rows of {parameter}")
    for parameter, name in case.get("counts", {}).items():
        if outcome.results[name] != len(inputs[parameter].rows):
            found.append(
                f"{name} is {outcome.results[name]}, not the {len(inputs[parameter].rows)} rows of {parameter}"
            )
    for name, value in outcome.results.items():
        if not isinstance(value, (str, int, float)) or value != value or value in (np.inf, -np.inf):
            found.append(f"{name} is {value!r}")
    return found


def unlike(case, outcome, good):
    """How the results differ from those of the good input, but for its own columns."""
    if outcome.sentence:
        return [f"refused: {outcome.sentence}"]
    own = {column for _, rows in case["inputs"].values() for column in rows[0]} | {"tag", *case.get("varies", ())}
    found = []
    for name, value in good.results.items():
        if name in case["outputs"]:
            if not str(value).endswith(".csv"):
                continue
            mine, theirs = table(outcome, name), good.tables[name]
            if len(mine) != len(theirs):
                found.append(f"{name} has {len(mine)} rows, not {len(theirs)}")
            for row, other in zip(mine, theirs):
                found += [
                    f"{name}.{column}: {row.get(column)!r}, not {other[column]!r}"
                    for column in other
                    if column not in own and not alike(row.get(column), other[column])
                ]
        elif name not in own and not isinstance(value, str) and not alike(outcome.results.get(name), value):
            found.append(f"{name}: {outcome.results.get(name)}, not {value}")
    return found


def alike(one, other):
    try:
        return float(one) == pytest.approx(float(other), rel=2e-3, abs=2e-3)
    except (TypeError, ValueError):
        return one == other


@pytest.fixture
def seen_before(inputs_of):
    """Callable: whether an input of a case is that of an earlier one, chosen by the same parameters."""

    def before(name, parameter):
        if not FIRST:
            for case in CASES:
                for one, given in inputs_of(case, CASES[case]).items():
                    FIRST.setdefault(repr((one, given)), case)
        return FIRST[repr((parameter, inputs_of(name, CASES[name])[parameter]))] != name

    return before


@pytest.fixture
def tried(attempt, inputs_of, seen_before, tmp_path):
    """Callable: run a variant on each input of a case in turn; what is wrong, as one text."""

    def start(name, variant, judge):
        case = CASES[name]
        wrong = []
        for parameter, given in inputs_of(name, case).items():
            odd = variant(given) if variant.__name__ in AGAIN or not seen_before(name, parameter) else None
            if odd is None:
                continue
            inputs = {**inputs_of(name, case), parameter: odd}
            try:
                outcome = attempt(name, case, inputs)
                found = complaints(case, inputs, outcome, tmp_path / "results", odd) + judge(case, outcome)
            except Exception as problem:
                # what is no sentence of ours: the last places it came through
                found = ["".join(traceback.format_tb(problem.__traceback__)[-3:]) + repr(problem)]
            wrong += [f"{parameter}: {text}" for text in found]
        return "\n".join(wrong)

    return start


GOOD, FIRST, MADE = {}, {}, {}


@pytest.fixture
def good_of(attempt, inputs_of, tmp_path):
    """Callable: the end of the run of a case on good input, computed once."""

    def get(name):
        if name not in GOOD:
            case = CASES[name]
            inputs = inputs_of(name, case)
            outcome = attempt(name, case, inputs)
            assert not outcome.sentence, outcome.sentence
            assert not complaints(case, inputs, outcome, tmp_path / "results")
            vectors = [one for one in case["outputs"] if str(outcome.results.get(one, "")).endswith(".csv")]
            outcome.tables = {output: table(outcome, output) for output in vectors}
            GOOD[name] = outcome
        return GOOD[name]

    return get


def test_every_algorithm_has_a_case(algorithm_ids):
    assert {f"territorios:{algorithm_of(name)}" for name in CASES} == algorithm_ids


def pairs(variants):
    """Cases, each with the variants to try."""
    return [(name, one) for name, case in CASES.items() for one in case.get("variants", variants) if one in variants]


@pytest.mark.parametrize(("name", "variant"), pairs(SAME))
def test_another_form_of_the_same_gives_the_same(tried, good_of, name, variant):
    good = good_of(name)
    differs = variant in CASES[name].get("differs", ())
    wrong = tried(name, SAME[variant], lambda case, outcome: [] if differs else unlike(case, outcome, good))
    if wrong:
        pytest.fail(wrong, pytrace=False)


@pytest.mark.parametrize(("name", "variant"), pairs(ODD))
def test_odd_input_ends_well(tried, name, variant):
    wrong = tried(name, ODD[variant], lambda case, outcome: [])
    if wrong:
        pytest.fail(wrong, pytrace=False)


@pytest.mark.parametrize("ending", ["shp", "gpkg"])
@pytest.mark.parametrize("name", [name for name in CASES if CASES[name]["group"] != "study"])
def test_outputs_to_files(attempt, inputs_of, good_of, name, ending):
    case, good = CASES[name], good_of(name)
    inputs = inputs_of(name, case)
    outcome = attempt(name, case, inputs, ending)
    assert not outcome.sentence and not outcome.noise
    for output, rows in good.tables.items():
        layer = QgsVectorLayer(outcome.results[output], output, "ogr")
        assert layer.isValid() and layer.featureCount() == len(rows), output


@pytest.mark.parametrize("percent", [None, 5, 40, 75])
@pytest.mark.parametrize("name", list(CASES))
def test_a_canceled_run_says_so_and_leaves_nothing(attempt, inputs_of, feedback, tmp_path, name, percent):
    case = CASES[name]
    if percent is None:
        feedback.cancel()
    feedback.cancel_at = percent
    outcome = attempt(name, case, inputs_of(name, case))
    if percent is None or feedback.isCanceled() and outcome.sentence:
        assert outcome.sentence == CANCELED
        assert not list((tmp_path / "results").iterdir())
    assert not outcome.noise


RASTERS = {
    "all nodata": lambda path, cells: raster_file(path, np.full(np.shape(cells), -9999.0)),
    "all nan": lambda path, cells: raster_file(path, np.full(np.shape(cells), np.nan)),
    "infinite": lambda path, cells: raster_file(path, np.full(np.shape(cells), np.inf)),
    "negative": lambda path, cells: raster_file(path, -np.asarray(cells, float)),
    "zero": lambda path, cells: raster_file(path, np.zeros(np.shape(cells))),
    "huge": lambda path, cells: raster_file(path, np.full(np.shape(cells), 1e300)),
    "one cell": lambda path, cells: raster_file(path, np.asarray(cells, float)[:1, :1]),
    "elsewhere": lambda path, cells: raster_file(path, cells, transform=rasterio.Affine(9.0, 0.0, 0.0, 0.0, -9.0, 0.0)),
    "without crs": lambda path, cells: raster_file(path, cells, crs=None),
    "in degrees": lambda path, cells: raster_file(
        path, cells, "EPSG:4326", transform=rasterio.Affine(0.01, 0.0, -99.02, 0.0, -0.01, 20.4)
    ),
    "in feet": lambda path, cells: raster_file(path, cells, "EPSG:2278"),
    "rotated": lambda path, cells: raster_file(
        path, cells, transform=rasterio.Affine(700.0, 700.0, ORIGIN[0], 700.0, -700.0, ORIGIN[1])
    ),
    "a text file": lambda path, cells: path.write_text("no es un ráster", encoding="utf-8") and str(path),
}


@pytest.mark.parametrize("kind", list(RASTERS))
@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "rasters" in case])
def test_odd_rasters_end_well(attempt, inputs_of, tmp_path, tmp_path_factory, name, kind):
    case, wrong = CASES[name], []
    inputs, folder = inputs_of(name, case), tmp_path_factory.mktemp("raster")
    for parameter, cells in case["rasters"].items():
        odd = RASTERS[kind](folder / f"{parameter}.tif", cells)
        outcome = attempt(name, case, inputs, rasters={parameter: odd})
        wrong += [f"{parameter}: {text}" for text in complaints(case, inputs, outcome, tmp_path / "results")]
        # a raster where no center lies is told of the centers
        if outcome.sentence and not any(name in outcome.sentence for name in (parameter, *inputs)):
            wrong.append(f"{parameter}: not named in the sentence: {outcome.sentence}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
