"""Tab: the corridors to market, one map at a time."""

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject

from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from ..study.field_guess import guess_field
from ..study.step_states import StepRecords
from ..study.study_inputs import read_study
from .board_page import BoardPage
from .corridor_maps import MARKETS, ROADS, SOURCES, corridor_maps, products_of, totals_text
from .map_showing import is_visible, set_visible, zoom_to_layer
from .study_values import road_options


class CorridorsPage(BoardPage):
    """Makes corridor maps and switches between them."""

    ALGORITHM = "corridors"
    INPUTS = ("SOURCES", "AMOUNT_FIELD", "MARKETS", "MARKET_ID", "ASSIGNMENT", "MARKET_SIZE")
    MORE = ("BETA", "ROADS", "SPEED_FIELD", "CLASS_FIELD", "DIRECTION_FIELD")
    OUTPUTS = (ROADS, SOURCES, MARKETS)
    BELOW = ("product_field", "product")
    RESULT = ("map", "zoom", "roads_shown", "sources_shown", "markets_shown")

    def __init__(self, iface, parent):
        self._maps = []
        super().__init__(iface, parent, __file__)
        self._boxes = {ROADS: self.roads_shown, SOURCES: self.sources_shown, MARKETS: self.markets_shown}
        self.product_field.setAllowEmptyFieldName(True)
        self.product_field.fieldChanged.connect(self._list_products)
        self.inputs.editors["SOURCES"].widget.layerChanged.connect(self._sources_changed)
        self.map.currentIndexChanged.connect(self._switch)
        for part, box in self._boxes.items():
            box.toggled.connect(lambda on, part=part: self._show_part(part, on))
        self.zoom.clicked.connect(self._zoom)
        QgsProject.instance().layerTreeRoot().visibilityChanged.connect(self._visibility_changed)

    @property
    def current(self):
        """The map that is chosen, or None."""
        place = self.map.currentIndex()
        return self._maps[place] if 0 <= place < len(self._maps) else None

    def take_study(self):
        super().take_study()
        self._sources_changed(self.inputs.layer("SOURCES"))

    def extra_parameters(self, study, given):
        extra = road_options(study, given["ROADS"], self.inputs.editors)
        product = self.product.currentData()
        if product is not None:
            extra["SOURCES"] = sources_of(given["SOURCES"], self.product_field.currentField(), product)
        return extra

    def details(self):
        product = self.product.currentText() if self.product.currentData() is not None else ""
        amount = self._alias(self.inputs.value("AMOUNT_FIELD"))
        return {"title": " · ".join(part for part in (product, amount) if part)}

    def summary(self, results):
        return tr("Delivered: {}. Without a way: {}.").format(
            number(results["DELIVERED"]), number(results["UNDELIVERED"])
        )

    def take_result(self, leaving=()):
        """List the maps of the project; a new one becomes the chosen one."""
        before = self.current.key if self.current is not None else None
        known = {corridor.key for corridor in self._maps}
        project = QgsProject.instance()
        numbers = StepRecords(project).get("axes").get("numbers", {})
        self._maps = corridor_maps(project, read_study(project), numbers, leaving)
        keys = [corridor.key for corridor in self._maps]
        new = [key for key in keys if key not in known]
        wanted = new[0] if new else before
        self.map.blockSignals(True)
        self.map.clear()
        self.map.addItems([corridor.title for corridor in self._maps])
        self.map.setCurrentIndex(keys.index(wanted) if wanted in keys else 0)
        self.map.blockSignals(False)
        if known and new:
            self._switch()
        self.show_result()
        self.update_page()

    def show_result(self):
        corridor = self.current
        self.totals.setText(totals_text(corridor) if corridor is not None else tr("There is no corridor map yet."))
        self.map.setEnabled(corridor is not None)
        self.zoom.setEnabled(corridor is not None)
        for part, box in self._boxes.items():
            layer = corridor.layers.get(part) if corridor is not None else None
            box.blockSignals(True)
            box.setEnabled(layer is not None)
            box.setChecked(layer is not None and is_visible(layer))
            box.blockSignals(False)

    def layers_go(self, ids):
        if any(layer.id() in ids for corridor in self._maps for layer in corridor.layers.values()):
            self.take_result(ids)

    def _switch(self, *_):
        """Show the chosen map with the parts that were shown, and hide the others."""
        shown = [part for part, box in self._boxes.items() if box.isChecked()] or list(self._boxes)
        chosen = self.current
        for corridor in self._maps:
            for part, layer in corridor.layers.items():
                set_visible(layer, corridor is chosen and part in shown)
        self.show_result()

    def _show_part(self, part, on):
        if self.current is not None and part in self.current.layers:
            set_visible(self.current.layers[part], on)

    def _visibility_changed(self, *_):
        self.show_result()

    def _zoom(self):
        if self.current is not None:
            zoom_to_layer(self.canvas, self.current.layers[ROADS])

    def _sources_changed(self, layer):
        names = [field.name() for field in layer.fields()] if layer is not None else []
        self.product_field.setLayer(layer)
        self.product_field.setField(guess_field("PRODUCT_FIELD", names) if names else "")
        self._list_products()

    def _list_products(self, *_):
        products = products_of(self.inputs.layer("SOURCES"), self.product_field.currentField())
        self.product.clear()
        self.product.addItem(tr("All together"), None)
        for product in products:
            self.product.addItem(str(product), product)
        self.product.setEnabled(len(products) > 1)

    def _alias(self, name):
        layer = self.inputs.layer("SOURCES")
        place = layer.fields().lookupField(name) if layer is not None and name else -1
        return layer.attributeDisplayName(place) if place >= 0 else name or ""


def sources_of(layer, field, product):
    """Copy of the rows of `layer` that are of one product."""
    wanted = QgsExpression.createFieldEqualityExpression(field, product)
    chosen = layer.materialize(QgsFeatureRequest().setFilterExpression(wanted))
    chosen.setName(layer.name())
    return chosen
