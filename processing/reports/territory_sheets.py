"""The sheet of each territory of a study: its map, figures, selected localities, axes and field visits, on one page."""

from dataclasses import dataclass, field
from io import BytesIO
from statistics import median

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QImage

from ..layers.local_numbers import number, percent
from ..layers.writing.credits import illustrative_inputs
from ..translation import tr
from .map_figure import draw_map
from .pdf_pages import Page
from .report_blocks import Table, table

MAP_LAYERS = ("centers", "verdicts", "corridor_roads", "roads")
MOST_AXES, MOST_MARKETS, MOST_BOTTLENECKS, MOST_NEXT = 4, 3, 3, 4
HIGHEST_MAP = 4.2  # inches
AROUND = 2.5  # sides of the territory that the map may show
AREA = {"color": "253,243,217,255", "outline_color": "35,35,35,255", "outline_width": "0.6", "outline_style": "dash"}


@dataclass
class Sheet:
    """What one page says.

    Attributes
    ----------
    title, subtitle : str
    figures : list of (str, str)
        Value and what it counts.
    localities : Table or None
        The long table, of which as many rows are shown as fit.
    tables : list of Table
    notes : list of str
        What is missing and why.
    illustrative : str
        Sentence, "" when all is real.
    rights : str
        Of the inputs of the study.
    picture : QImage or None
    """

    title: str
    subtitle: str
    figures: list = field(default_factory=list)
    localities: Table = None
    tables: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    illustrative: str = ""
    rights: str = ""
    picture: QImage = None


class TerritorySheets:
    """Makes the sheets of a study.

    Parameters
    ----------
    results : StudyResults
        Whose territories have rows; `fields` tells also ``territory``, the column of the verdicts, and ``center``.
    visits : dict of str to str, optional
        Code of each locality of a field sheet to what the visit says.
    """

    def __init__(self, results, visits=None):
        self._results = results
        self._visits = visits
        self._areas, _ = results.territory_layers
        self._territory = results.fields["territory"]
        self.territories = results.table(self._areas)
        # bottlenecks are drawn among the other roads of the corridors
        names = [
            name.replace("corridor_roads", "bottlenecks") if results.has("bottlenecks") else name for name in MAP_LAYERS
        ]
        self._map = {name: results.layers[name] for name in names if results.has(name)}

    @property
    def strange(self):
        """Whether the localities have territories and none of them is one of the study's."""
        if not self._results.has("verdicts"):
            return False
        held = set(self._results.table("verdicts")[self._territory].dropna())
        return bool(held) and held.isdisjoint(self.territories["territory"])

    @property
    def selected(self):
        """Codes of the territories with a selected locality."""
        if not self._results.has("verdicts"):
            return []
        rows = self._results.table("verdicts")
        held = set(rows.loc[rows["selected"].astype(bool), self._territory])
        return [code for code in self.territories["territory"] if code in held]

    def sheet(self, code):
        """The `Sheet` of the territory `code`."""
        results = self._results
        row = self.territories.loc[self.territories["territory"] == code].iloc[0]
        sheet = Sheet(row["name"] or code, tr("Functional territory {}").format(code))
        sheet.figures.append((number(row["units"]), tr("territorial units")))
        outline = self._outline(code)
        if results.has("verdicts"):
            self._tell_localities(sheet, code)
        else:
            sheet.notes.append(tr("Localities were not prioritized in this study."))
        self._tell_axes(sheet, code)
        self._tell_markets(sheet, outline)
        self._tell_bottlenecks(sheet, outline)
        layers = self._map_layers(code, outline)
        used = results.layers.values()
        sheet.illustrative = results.note(
            list(dict.fromkeys(title for layer in used for title in illustrative_inputs(layer)))
        )
        sheet.rights = _rights(used)
        sheet.picture = _picture(layers, outline)
        return sheet

    def _outline(self, code):
        """A layer with the polygon of the territory only."""
        areas = self._results.layers[self._areas]
        layer = QgsVectorLayer("MultiPolygon", tr("This territory"), "memory")
        layer.setCrs(areas.crs())
        features = []
        for found in areas.getFeatures(_only("territory", code)):
            feature = QgsFeature()
            feature.setGeometry(found.geometry())
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.renderer().setSymbol(QgsFillSymbol.createSimple(AREA))
        return layer

    def _tell_localities(self, sheet, code):
        """Figures of the localities and the table of the selected ones."""
        results = self._results
        rows = results.table("verdicts")
        rows = rows[rows[self._territory] == code]
        chosen = rows[rows["selected"].astype(bool)].sort_values(["rank", "code"] if "code" in rows else "rank")
        minutes = self._minutes()
        sheet.figures += [
            (number(len(rows)), tr("localities")),
            (number(results.numbers(rows, "population").sum()), tr("inhabitants")),
            (number(len(chosen)), tr("selected localities")),
            (number(results.numbers(chosen, "families").sum()), tr("families in them")),
        ]
        if minutes:
            own = [minutes[one] for one in results.values(rows, "code") if minutes.get(one) is not None]
            if own:
                sheet.figures.append((number(median(own)), tr("minutes to the center, middle locality")))
        if len(chosen):
            sheet.localities = self._locality_table(chosen, minutes)
        else:
            sheet.notes.append(tr("No locality of this territory was selected."))
        self._tell_next(sheet, rows)
        if self._visits is None:
            sheet.notes.append(tr("What field visits found is not known: no field sheet was given."))

    def _tell_next(self, sheet, rows):
        """Localities that have a rank and were not selected, with what would change it."""
        rows = rows[rows["rank"].notna() & ~rows["selected"].astype(bool)].sort_values("rank").head(MOST_NEXT)
        if len(rows):
            columns = [(tr("Rank"), False), (tr("Next in line"), False), (tr("What would change it"), False)]
            names = self._results.values(rows, "name" if self._results.fields.get("name") else "code")
            cells = [
                [number(rank), name, advice or ""] for rank, name, advice in zip(rows["rank"], names, rows["advice"])
            ]
            sheet.tables.append(table(tr("Next in line"), columns, cells, ""))

    def _minutes(self):
        """Code of each locality to its minutes to the nearest center, {} without them."""
        results = self._results
        if not results.has("access"):
            return {}
        rows = results.table("access")
        rows = rows[rows["rank"] == 1]
        return dict(zip(results.values(rows, "code"), rows["total_min"]))

    def _locality_table(self, chosen, minutes):
        results = self._results
        columns = [
            (tr("Rank"), False),
            (tr("Selected locality"), False),
            (tr("Inhabitants"), True),
            (tr("Families"), True),
        ]
        codes = results.values(chosen, "code")
        names = results.values(chosen, "name") if results.fields.get("name") else codes
        cells = [
            [number(rank), name or one, number(people), number(families)]
            for rank, name, one, people, families in zip(
                chosen["rank"], names, codes, results.numbers(chosen, "population"), results.numbers(chosen, "families")
            )
        ]
        if minutes:
            columns.append((tr("Minutes to the center"), True))
            for line, one in zip(cells, codes):
                line.append(number(minutes.get(one)))
        if self._visits is not None:
            columns.append((tr("Field visit"), False))
            for line, one in zip(cells, codes):
                line.append(self._visits.get(one, tr("Not in the field sheet")))
        return table(tr("Selected localities"), columns, cells, "")

    def _tell_axes(self, sheet, code):
        """The productive axes of most strength."""
        results = self._results
        if not results.has("axis_ranking"):
            unknown = tr("The study does not tell the strength of the productive axes.")
            sheet.notes.append(results.why_missing("axis_ranking", unknown))
            return
        rows = results.table("axis_ranking")
        rows = rows[(rows["territory"] == code) & rows["rank"].notna()].sort_values("rank").head(MOST_AXES)
        if not len(rows):
            sheet.notes.append(
                tr("No production with families is known in this territory, so it has no productive axis.")
            )
            return
        columns = [
            (tr("Productive axis"), False),
            (tr("Strength"), True),
            (tr("Share of the production"), True),
            (tr("Families"), True),
        ]
        cells = [
            [row["product"], number(row["strength"], 2), percent(row["share"]), number(row["families"])]
            for _, row in rows.iterrows()
        ]
        sheet.tables.append(table(tr("Productive axes"), columns, cells, ""))

    def _tell_markets(self, sheet, outline):
        """Where the production of the territory goes."""
        results = self._results
        if not results.has("corridor_sources", "corridor_markets"):
            return
        sent = {}
        for source in _within(results.layers["corridor_sources"], outline):
            if source["market_id"] and source["delivered"]:
                sent[source["market_id"]] = sent.get(source["market_id"], 0.0) + source["delivered"]
        if not sent:
            return
        names, total = self._market_names(), sum(sent.values())
        largest = sorted(sent.items(), key=lambda item: (-item[1], item[0]))[:MOST_MARKETS]
        cells = [[names.get(market, market), number(amount), percent(amount / total)] for market, amount in largest]
        columns = [(tr("Market"), False), (tr("Amount"), True), (tr("Share"), True)]
        sheet.tables.append(table(tr("Where the production goes"), columns, cells, ""))

    def _market_names(self):
        """Code of each market to its name; markets are the urban centers, which the study names."""
        key = self._results.fields.get("center") or ""
        return {str(code): name for code, name in self._results.names("corridor_markets", key).items()}

    def _tell_bottlenecks(self, sheet, outline):
        """The roads of the territory whose closure costs its families or amounts most."""
        if not self._results.has("bottlenecks"):
            return
        ranked = [road for road in _within(self._results.layers["bottlenecks"], outline) if road["extra_rank"]]
        worst = sorted(ranked, key=lambda road: road["extra_rank"])[:MOST_BOTTLENECKS]
        if worst:
            cells = [
                [road["road_name"] or tr("Road {}").format(road["road_id"]), road["advice"] or ""] for road in worst
            ]
            columns = [(tr("Road"), False), (tr("What to do"), False)]
            sheet.tables.append(table(tr("Bottlenecks"), columns, cells, ""))

    def _map_layers(self, code, outline):
        """Layers of the map, top first: what lies around the territory, and of the localities those in it."""
        layers = []
        for name, layer in self._map.items():
            request = QgsFeatureRequest().setFilterRect(_surroundings(outline, layer.crs()))
            if name == "verdicts":
                request = _only(self._territory, code)
            part = _part(layer, request)
            if name == "verdicts":
                part.setLabeling(QgsVectorLayerSimpleLabeling(self._names_of_selected()))
            part.setLabelsEnabled(name in ("centers", "verdicts"))
            layers.append(part)
        return [*layers, outline]

    def _names_of_selected(self):
        labels = QgsPalLayerSettings()
        name = QgsExpression.quotedColumnRef(self._results.fields.get("name") or self._results.fields["code"])
        labels.isExpression, labels.fieldName = True, f'CASE WHEN "selected" THEN {name} END'
        letters = QgsTextFormat()
        letters.setSize(7.5)
        halo = QgsTextBufferSettings()
        halo.setEnabled(True)
        letters.setBuffer(halo)
        labels.setFormat(letters)
        labels.dist = 1.0  # millimeters
        return labels


def sheet_page(sheet, template, footer):
    """A `Sheet` as a `Page` of a PDF.

    Parameters
    ----------
    sheet : Sheet
    template : jinja2.Template
    footer : str
    """
    images = {} if sheet.picture is None else {"map": sheet.picture}
    rows = len(sheet.localities.rows) if sheet.localities else 0
    return Page(lambda shown, width: template.render(sheet=sheet, shown=shown, width=width), rows, images, footer)


def _picture(layers, outline):
    """The map of a territory, None where it has no polygon."""
    file = BytesIO()
    drawn = outline.featureCount() and draw_map(file, layers, around=outline, highest=HIGHEST_MAP)
    return QImage.fromData(file.getvalue()) if drawn else None


def _rights(layers):
    """Whose data the layers are, each once and without the terms of use, which the metadata have."""
    given = [text for layer in layers for right in layer.metadata().rights() for text in right.split(";")]
    return "; ".join(dict.fromkeys(text.partition("(")[0].strip() for text in given))


def _only(field, value):
    return QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression(field, value))


def _part(layer, request):
    """Some features of `layer` as a layer of their own, drawn and credited like all of them."""
    part = layer.materialize(request)
    part.setName(layer.name())
    part.setRenderer(layer.renderer().clone())
    if layer.labeling():
        part.setLabeling(layer.labeling().clone())
    part.setMetadata(layer.metadata())
    return part


def _surroundings(outline, crs):
    """Rectangle around a territory in `crs`, larger than any map of it."""
    extent = outline.extent()
    extent.scale(AROUND)
    return QgsCoordinateTransform(outline.crs(), crs, QgsCoordinateTransformContext()).transformBoundingBox(extent)


def _within(layer, outline):
    """Features of `layer` that touch the polygon of `outline`."""
    to_layer = QgsCoordinateTransform(outline.crs(), layer.crs(), QgsCoordinateTransformContext())
    for area in outline.getFeatures():
        polygon = QgsGeometry(area.geometry())
        polygon.transform(to_layer)
        engine = QgsGeometry.createGeometryEngine(polygon.constGet())
        engine.prepareGeometry()
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(polygon.boundingBox())):
            if feature.hasGeometry() and engine.intersects(feature.geometry().constGet()):
                yield feature
