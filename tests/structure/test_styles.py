"""The styles that ship draw the same on every machine, cover every output, and can be told apart and read by everyone."""

import ast
import math
import re
import xml.etree.ElementTree as ET
from itertools import combinations

import pytest

RASTER = "travel_time_surface"
# of layers that people bring
INPUTS = {"centers", "localities", "municipalities", "roads"}
MANY_KINDS = {"territories", "territory_units", "typology"}
# a raster colored by its zones, and layers of the person with more columns
OWN_LOOK = {"travel_time_surface.py", "join_roll.py", "join_table.py"}


@pytest.fixture(scope="module")
def styles(root):
    """Name of each style → its tree."""
    return {path.stem: ET.parse(path) for path in sorted((root / "resources" / "styles").glob("*.qml"))}


@pytest.fixture(scope="module")
def dressed(shipped_modules):
    """Styles that algorithms name, and each output that gets none: "module:line"."""
    named, bare = set(), []
    for name, tree in shipped_modules.items():
        if not name.startswith("processing/algorithms/"):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named.add(node.value)
            dresses = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "dress"
            if dresses and len(node.args) > 2 and ast.unparse(node.args[2]) == "None":
                bare.append((name, node.lineno, ast.unparse(node.args[1])))
    return named, bare


def labels(tree):
    """Labels of the classes of a style."""
    found = [node.get("label", "") for node in tree.iter() if node.tag in ("category", "range", "rule")]
    return [label for label in found if label]


def test_labels_name_their_font(styles):
    """Without a family Qt takes any installed font; on Debian that was one of mathematical symbols."""
    assert not [
        name for name, tree in styles.items() if any(t.get("fontFamily") == "" for t in tree.iter("text-style"))
    ]


def test_no_label_asks_for_a_font_that_qgis_downloads(root):
    """From 3.28 on QGIS fetches Open Sans from the network, and warns where there is none."""
    paths = [*(root / "resources" / "styles").glob("*.qml"), *(root / "resources" / "layouts").glob("*.qpt")]
    assert len(paths) > 50
    assert not [path.name for path in paths if "Open Sans" in path.read_text(encoding="utf-8")]


def test_every_style_is_used(styles, dressed):
    named, _ = dressed
    assert {name.removesuffix("_points") for name in styles} <= named | INPUTS


def test_outputs_without_a_style_are_tables(dressed, root):
    """What an output without a style is written by takes neither geometries nor rows of an input."""
    _, bare = dressed
    assert len(bare) > 5
    drawn = []
    for name, line, destination in bare:
        if name.rpartition("/")[2] in OWN_LOOK:
            continue
        lines = (root / name).read_text(encoding="utf-8").splitlines()[:line]
        key = destination.split("[")[0]
        written = [text for text in lines[-25:] if re.search(r"\bwrite_\w+\(", text)]
        if not written or "write_extended(" in written[-1]:
            drawn.append(f"{name}:{line} {key}")
    assert not drawn


def test_the_order_of_drawing_finds_its_columns_in_a_shapefile(root):
    """Columns get other names there, which are put in where a style writes &quot;name&quot;."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in (root / "resources" / "styles").glob("*.qml")}
    clauses = {name: re.findall(r"<orderByClause[^>]*>([^<]*)<", text) for name, text in texts.items()}
    assert sum(map(len, clauses.values())) > 5
    assert not [name for name, found in clauses.items() if any('"' in clause for clause in found)]


def test_legend_labels_are_translated(styles, root):
    for language in ("es", "pt"):
        tree = ET.parse(root / "i18n" / f"territorios_productivos_{language}.ts")
        known = {message.findtext("source") for message in tree.iter("message") if message.findtext("translation")}
        words = {label for tree in styles.values() for label in labels(tree) if re.search("[A-Za-z]", label)}
        assert not sorted(words - known), language


@pytest.mark.parametrize("style", ["travel_time", "desire_lines", "site_time", RASTER])
def test_travel_time_has_the_classes_of_the_field(styles, style):
    """15, 30, 60 and 120 minutes, each class once."""
    if style == RASTER:
        limits = [float(item.get("value")) for item in styles[style].iter("item")]
        assert limits == [15.0, 30.0, 60.0, 120.0, math.inf]
        return
    filters = [rule.get("filter") for rule in styles[style].iter("rule") if rule.get("filter")]
    minutes = [[float(value) for value in re.findall(r"[<>]=? (\d+)", text)] for text in filters]
    assert minutes == [[15], [15, 30], [30, 60], [60, 120], [120], []]


def test_every_verdict_has_a_class(styles):
    from territorios_productivos.processing.algorithms.prioritization.four_criteria_columns import final_verdict_labels

    classes = {node.get("value"): node.get("label") for node in styles["verdict"].iter("category")}
    for verdict, label in final_verdict_labels().items():
        assert classes["missing" if verdict.startswith("missing_") else verdict] == label


def test_every_status_of_the_sensitivity_has_a_class(styles):
    from territorios_productivos.processing.methods.prioritization import selection_sensitivity as method

    classes = {node.get("value") for node in styles["sensitivity"].iter("category")}
    assert classes == {method.FIRM, method.BORDERLINE, method.OUT}


# Viénot, Brettel and Mollon (1999): what a person without red or green cones sees, in linear RGB
WITHOUT = {
    "red": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "green": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
}


def lab(rgb, matrix=None):
    """CIELAB coordinates of a color of the screen, as seen through `matrix`."""
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (part / 255 for part in rgb)]
    if matrix:
        linear = [min(max(sum(m * v for m, v in zip(row, linear)), 0.0), 1.0) for row in matrix]
    r, g, b = linear
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def looks(tree):
    """Color, and everything else that tells a symbol from another, of each symbol of a style with its own class."""
    found = []
    for symbol in tree.find("renderer-v2/symbols") if tree.find("renderer-v2/symbols") is not None else ():
        color, rest = None, []
        for option in symbol.iter("Option"):
            name, value = option.get("name"), option.get("value")
            if name in ("color", "line_color") and color is None:
                color = tuple(int(part) for part in value.split(",")[:3])
            elif name in ("name", "size", "line_width", "line_style", "style") and option.get("type") == "QString":
                rest.append((name, value))
        found.append((symbol.get("name"), color, tuple(rest)))
    return found


def test_classes_are_told_apart_in_gray_print(styles):
    """A copy without colors says the same, but for maps of many kinds that have no order, which carry names."""
    alike = []
    for name, tree in styles.items():
        if name.removesuffix("_points") in MANY_KINDS:
            continue
        for (first, a, shape_a), (second, b, shape_b) in combinations(looks(tree), 2):
            if a and b and shape_a == shape_b and abs(lab(a)[0] - lab(b)[0]) < 7.0:
                alike.append(f"{name}: {first} and {second}")
    assert not alike


@pytest.mark.parametrize("missing_cone", [None, *WITHOUT])
def test_classes_are_told_apart_by_everyone(styles, missing_cone):
    """Two symbols of one style differ in color by more than a glance misses, or in shape, size or width."""
    alike = []
    for name, tree in styles.items():
        for (first, a, shape_a), (second, b, shape_b) in combinations(looks(tree), 2):
            if a and b and shape_a == shape_b:
                apart = math.dist(lab(a, WITHOUT.get(missing_cone)), lab(b, WITHOUT.get(missing_cone)))
                if apart < 8.0:
                    alike.append(f"{name}: {first} and {second}, {apart:.1f}")
    assert not alike
