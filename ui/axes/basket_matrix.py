"""Which components of the basket each territory lacks, from what `concurrence` gives."""

from collections import Counter
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsFeatureRequest

from ...processing.compat import is_null
from ...processing.layers.local_numbers import number
from ...processing.methods.codes import code_text
from ...processing.translation import tr

COUNTS = ("units", "present", "missing")
SEPARATOR = "; "
ALL, SOME, NONE = "all", "some", "none"


@dataclass(frozen=True)
class Cell:
    """How many localities of a territory need a component, have it and lack it."""

    units: int
    present: int
    missing: int

    @property
    def kind(self):
        """ALL, SOME or NONE of them have it."""
        return ALL if not self.missing else SOME if self.present else NONE

    def text(self):
        """A sign and the numbers, so that color is not needed."""
        sign = {ALL: "✓", SOME: "◐", NONE: "✗"}[self.kind]
        return f"{sign} " + tr("{} of {}").format(number(self.present), number(self.units))

    def sentence(self, territory, component):
        """What the cell says, in words."""
        if not self.missing:
            return tr("{}: all {} localities have {}.").format(territory, number(self.units), component)
        return tr("{}: {} of {} localities lack {}.").format(
            territory, number(self.missing), number(self.units), component
        )


class BasketMatrix:
    """Cells by territory and component.

    Parameters
    ----------
    table : QgsVectorLayer or None
        Output TERRITORIES of ``territorios:concurrence``; of another table nothing is read.

    Attributes
    ----------
    territories : list of str
        Those that lack most first; "" where there are no territories.
    components : list of str
        Those that are lacked most first.
    """

    def __init__(self, table):
        self._cells = {}
        wanted = ("territory", "component", *COUNTS)
        known = table is not None and all(table.fields().lookupField(name) >= 0 for name in wanted)
        for row in table.getFeatures() if known else ():
            key = tuple("" if is_null(row[name]) else str(row[name]) for name in wanted[:2])
            self._cells[key] = Cell(*(0 if is_null(row[name]) else int(row[name]) for name in COUNTS))
        self.territories, self.components = (self._by_missing(place) for place in range(2))

    def cell(self, territory, component):
        """The cell, None where the component is not in the basket of the territory."""
        return self._cells.get((territory, component))

    def _by_missing(self, place):
        missing = {}
        for key, cell in self._cells.items():
            missing[key[place]] = missing.get(key[place], 0) + cell.missing
        return sorted(missing, key=lambda name: -missing[name])


def localities_lacking(layer, territory_field, territory, component, name_field, code_field):
    """Localities of a territory without a component, by name.

    Parameters
    ----------
    layer : QgsVectorLayer
        Output OUTPUT of ``territorios:concurrence``.
    territory_field : str
        "" where there are no territories.
    territory, component : str
    name_field, code_field : str
        Fields that name them; the code is added to names that are repeated.

    Returns
    -------
    list of (str, int)
        Name and id of the row.
    """
    fields = layer.fields()
    if fields.lookupField("missing") < 0:
        return []
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setFilterExpression(f"{QgsExpression.quotedColumnRef('missing')} IS NOT NULL")
    by_territory = bool(territory_field) and fields.lookupField(territory_field) >= 0
    shown = [name for name in (name_field, code_field) if name and fields.lookupField(name) >= 0]
    found = []
    for row in layer.getFeatures(request):
        own = row[territory_field] if by_territory else None
        here = ("" if is_null(own) else code_text(own)) == territory
        if not here or component not in row["missing"].split(SEPARATOR):
            continue
        texts = [code_text(row[name]) for name in shown if not is_null(row[name])]
        found.append((texts or [str(row.id())], row.id()))
    count = Counter(texts[0] for texts, _ in found)
    places = [
        (f"{texts[0]} ({texts[-1]})" if count[texts[0]] > 1 and len(texts) > 1 else texts[0], row)
        for texts, row in found
    ]
    return sorted(places, key=lambda place: (place[0].casefold(), place[1]))
