"""The layers of a study as the sections of a report read them."""

from typing import NamedTuple

from ..layers.reading.features import LARGEST
from ..layers.reading.plain_values import plain_values
from ..methods.territories.delimitation import mostly_single
from ..translation import tr
from .legend_classes import class_keys, legend_classes
from .map_figure import draw_map
from .report_blocks import Picture


class StudyInput(NamedTuple):
    """One input of a study.

    `role` is the name of its parameter in lower case (localities, roads, centers, quotas, …).
    """

    role: str
    title: str
    layer: str
    records: int
    illustrative: bool
    attribution: str = ""


class StudyResults:
    """Results of one study.

    Parameters
    ----------
    folder : pathlib.Path
        Where the page and its pictures go.
    geopackage : pathlib.Path
    layers : dict of str to QgsVectorLayer
        Styled layers by their name in the GeoPackage; any may be absent.
    inputs : list of StudyInput
    fields : dict of str to str
        Columns of the localities by what they mean: code, name, population, families,
        households, units, municipality, state; "" for those not given.
    outputs : dict of str to float, optional
        Numeric outputs of the steps, by name.
    left_out : dict of str to str, optional
        Why each table that was not made was not, by its name.
    """

    def __init__(self, folder, geopackage, layers, inputs, fields, outputs=None, left_out=None):
        self.folder = folder
        self.geopackage = geopackage
        self.layers = layers
        self.inputs = inputs
        self.fields = fields
        self.outputs = outputs or {}
        self._left_out = left_out or {}
        self._tables = {}

    def has(self, *names):
        """Whether all of these layers have rows."""
        return all(name in self.layers and self.layers[name].featureCount() for name in names)

    def why_missing(self, name, otherwise):
        """Why the table `name` was not made."""
        return self._left_out.get(name, otherwise)

    @property
    def by_flows(self):
        """Whether the territories that the study took are those by flows, as `StudySteps` chose them."""
        if not self.has("flow_territories"):
            return False
        single = self.table("flow_territories")["single"].astype(bool)
        return not (self.has("territories") and mostly_single(single.sum(), len(single)))

    @property
    def territory_layers(self):
        """Names of the layers of territories and of units that the study took."""
        return ("flow_territories", "flow_territory_units") if self.by_flows else ("territories", "territory_units")

    def table(self, name):
        """Rows of a layer as a data frame, None for NULL."""
        if name not in self._tables:
            import pandas as pd

            layer = self.layers[name]
            columns = [field.name() for field in layer.fields()]
            rows = [plain_values(row.attributes()) for row in layer.getFeatures()]
            self._tables[name] = pd.DataFrame(rows, columns=columns)
        return self._tables[name]

    def by_class(self, name):
        """(class, its rows) for each class of the layer's style that has rows, in the order of the legend."""
        keys = class_keys(self.layers[name])
        rows = self.table(name)
        groups = [(item, rows[[key == item.key for key in keys]]) for item in legend_classes(self.layers[name])]
        return [(item, group) for item, group in groups if len(group)]

    def values(self, rows, meaning):
        """The locality column with this meaning as text ("" for NULL), or blanks without one."""
        column = self.fields.get(meaning)
        if column not in rows.columns:
            return [""] * len(rows)
        return ["" if value is None or value != value else str(value) for value in rows[column]]

    def numbers(self, rows, meaning):
        """The locality column with this meaning as a series of float, NaN for NULL or without one."""
        import pandas as pd

        column = self.fields.get(meaning)
        if column not in rows.columns:
            return pd.Series(float("nan"), index=rows.index)
        numbers = pd.to_numeric(rows[column], errors="coerce")
        return numbers.where(numbers.abs() <= LARGEST)

    def names(self, layer, key):
        """Code in column `key` → name, by the column that QGIS takes as the layer's name."""
        if layer not in self.layers:
            return {}
        rows = self.table(layer)
        name = "name" if "name" in rows.columns else self.layers[layer].displayField()
        if key not in rows.columns or name not in rows.columns:
            return {}
        return {code: label for code, label in zip(rows[key], rows[name]) if label}

    def illustrative(self, *needed):
        """Titles of the illustrative inputs and columns among those `needed`: roles of inputs or meanings of columns."""
        columns = self.illustrative_columns()
        titles = [columns[meaning] for meaning in needed if meaning in columns]
        return titles + [given.title for given in self.inputs if given.role in needed and self.all_illustrative(given)]

    def illustrative_columns(self):
        """Meaning → title of the locality columns whose name says that they are illustrative."""
        titles = {
            "population": tr("Population"),
            "families": tr("Program families"),
            "households": tr("Households"),
            "units": tr("Production units under 20 ha"),
        }
        return {
            name: title for name, title in titles.items() if "illustrative" in (self.fields.get(name) or "").casefold()
        }

    def all_illustrative(self, given):
        """Whether the whole input is illustrative, not only columns of it."""
        return given.illustrative and not (given.role == "localities" and self.illustrative_columns())

    def source(self, *names):
        """Where a figure comes from: the layers as the project calls them, and in parentheses their tables."""
        titles = [f"{self.layers[name].name()} ({name})" if name in self.layers else name for name in names]
        sentence = tr("Source: layer {} of {}.") if len(names) == 1 else tr("Source: layers {} of {}.")
        return sentence.format(", ".join(titles), self.geopackage.name)

    def note(self, illustrative):
        """Sentence for under a picture that uses these illustrative inputs."""
        return tr("Illustrative data, not real: {}.").format(", ".join(illustrative)) if illustrative else ""

    def map_picture(self, file, title, names, illustrative, unlabeled=()):
        """Draw the layers `names`, top first, and return the picture in a list, empty when there is nothing to draw."""
        present = [name for name in names if self.has(name)]
        layers = [_without_labels(self.layers[name]) if name in unlabeled else self.layers[name] for name in present]
        source = self.source(*present)
        if not draw_map(self.folder / file, layers, title, f"{source} {self.note(illustrative)}".strip()):
            return []
        return [Picture(file, title, source, captioned=True)]


def _without_labels(layer):
    quiet = layer.clone()
    quiet.setLabelsEnabled(False)
    return quiet
