"""Tab: the productive chains of each territory by their strength, with their components and chart."""

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTableWidgetItem

from ...processing.layers.local_numbers import number, percent, significant
from ...processing.reports.axis_figures import reason_words
from ...processing.translation import tr
from .board_page import BoardPage
from .bubble_widget import BUBBLES, BubbleWidget
from .chain_ranking import ChainRanking
from .map_showing import select_on_map
from .narrow_columns import NarrowColumns
from .study_values import territory_names


class ChainsPage(BoardPage):
    """Ranks the axes of each territory."""

    ALGORITHM = "rankaxes"
    INPUTS = (
        *("PRODUCTION", "UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD", "YEAR_FIELD", "YEAR"),
        *("UNITS", "UNIT_ID", "TERRITORY", "LOCALITIES", "LOCALITY_UNIT", "FAMILIES"),
    )
    MORE = (
        *("MIN_MASS", "AVERAGE", "MIN_SHARE", "PRODUCTS", "LOCALITY_CODE"),
        *("CHAINS", "CHAIN_LOCALITY", "CHAIN_PRODUCT", "CHAIN_FAMILIES"),
    )
    OUTPUTS = ("OUTPUT",)
    RESULT = ("territory", "axes")

    def __init__(self, iface, parent):
        super().__init__(iface, parent, __file__)
        self.chart = BubbleWidget(self.chart_place)
        self.chart_place.layout().addWidget(self.chart)
        titles = self._titles = [
            tr("Rank"),
            tr("Product"),
            tr("Strength"),
            tr("Production"),
            tr("Share"),
            tr("Quotient"),
            tr("Localities"),
            tr("Families"),
            tr("Remarks"),
        ]
        self.axes.setColumnCount(len(titles))
        self.axes.setHorizontalHeaderLabels(titles)
        for column, title in ((4, tr("Share of the territory")), (5, tr("Location quotient"))):
            self.axes.horizontalHeaderItem(column).setToolTip(title)
        self.axes.verticalHeader().hide()
        # quotient, share, localities, remarks, the rank, which the order tells, and the production, which the bubbles do
        self._columns = NarrowColumns(self.axes, 1, (5, 4, 6, 8, 0, 3))
        self._ranking, self._shown = ChainRanking(None), []
        self.territory.currentIndexChanged.connect(self._show_territory)
        self.axes.itemSelectionChanged.connect(self._axis_chosen)
        self.chart.picked.connect(self._bubble_picked)
        self.found.setSizes([450, 550])

    def lacks(self):
        lacking = self.inputs.missing()
        if self.inputs.layer("UNITS") is None:
            return tr("Choose the units with their territory: run the territories of the study first. {}").format(
                lacking
            )
        return lacking

    def extra_parameters(self, study, given):
        return territory_names(study, QgsProject.instance(), given["UNITS"])

    def details(self):
        year = self.inputs.value("YEAR")
        title = "" if year is None else f"{year:g}"
        units, field = self.inputs.layer("UNITS").id(), self.inputs.value("TERRITORY")
        return {"units": units, "territory": field, "title": title}

    def summary(self, results):
        return tr("Axes with a rank: {} in {} territories.").format(
            number(results["RANKED_COUNT"]), number(results["TERRITORY_COUNT"])
        )

    def show_result(self):
        before = self.territory.currentData()
        self._ranking = ChainRanking(None if self.result is None else self.result.layers["OUTPUT"])
        self.territory.blockSignals(True)
        self.territory.clear()
        for code, title in self._ranking.territories.items():
            self.territory.addItem(title, code)
        self.territory.setCurrentIndex(max(self.territory.findData(before), 0))
        self.territory.blockSignals(False)
        self.territory.setEnabled(self.territory.count() > 0)
        self._list_axes()

    def _show_territory(self, *_):
        self._list_axes()
        self._highlight()

    def _list_axes(self):
        self._shown = self._ranking.axes(self.territory.currentData())
        words = reason_words()
        self.axes.blockSignals(True)
        self.axes.clearContents()
        self.axes.setRowCount(len(self._shown))
        for row, axis in enumerate(self._shown):
            remark = words.get(axis.reason or "", axis.reason) or (tr("suspect value") if axis.outlier else "")
            texts = (
                number(axis.rank),
                axis.product,
                number(axis.strength, 2),
                "–" if axis.mass is None else significant(axis.mass),
                percent(axis.share, 1),
                number(axis.lq, 2),
                number(axis.localities),
                number(axis.families),
                remark,
            )
            tip = "\n".join(f"{title}: {text}" for title, text in zip(self._titles, texts) if text)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tip)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column not in (1, len(texts) - 1):
                    item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                self.axes.setItem(row, column, item)
        self.axes.blockSignals(False)
        self._columns.fit()
        self._draw(0)

    def _draw(self, chosen):
        self.chart.show_axes([axis for axis in self._shown if axis.ranked], chosen)

    def _axis_chosen(self):
        row = self.axes.currentRow()
        if 0 <= row < len(self._shown) and self.axes.selectedItems():
            if row < BUBBLES and self._shown[row].ranked:
                self._draw(row)
            self._highlight()

    def _bubble_picked(self, place):
        if self.axes.currentRow() == place and self.axes.selectedItems():
            self._highlight()
        else:
            self.axes.selectRow(place)

    def _highlight(self):
        """Select the units of the territory on the map."""
        territory = self.territory.currentData()
        if self.result is None or territory is None:
            return
        layer = QgsProject.instance().mapLayer(self.result.details.get("units", ""))
        field = self.result.details.get("territory", "")
        if not isinstance(layer, QgsVectorLayer) or layer.fields().lookupField(field) < 0:
            self.say(tr("The units of this ranking are no longer in the project: its territories cannot be shown."))
            return
        wanted = QgsExpression.createFieldEqualityExpression(field, territory)
        request = QgsFeatureRequest().setFilterExpression(wanted).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        select_on_map(self.canvas, layer, [row.id() for row in layer.getFeatures(request)])
