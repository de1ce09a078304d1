"""The axes of each territory as `rankaxes` gives them, read back from its table."""

from dataclasses import dataclass

from qgis.core import QgsFeatureRequest

from ...processing.compat import is_null
from ...processing.reports.axis_figures import titles_by_code


@dataclass(frozen=True)
class Axis:
    """One product of a territory; what is not known is None."""

    territory: str
    territory_name: str
    product: str
    rank: object
    strength: object
    mass: object
    share: object
    lq: object
    localities: object
    families: object
    outlier: object
    reason: object

    @property
    def ranked(self):
        """Whether it has a rank and can be drawn."""
        return None not in (self.rank, self.strength, self.mass, self.families)


COLUMNS = tuple(Axis.__dataclass_fields__)


class ChainRanking:
    """The axes by territory, the territory of most production first.

    Parameters
    ----------
    table : QgsVectorLayer or None
        Output of ``territorios:rankaxes``; of another table nothing is read.
    """

    def __init__(self, table):
        self._axes = {}
        known = table is not None and all(table.fields().lookupField(name) >= 0 for name in COLUMNS)
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for row in table.getFeatures(request) if known else ():
            values = {name: None if is_null(row[name]) else row[name] for name in COLUMNS}
            axis = Axis(**{**values, **{name: str(values[name] or "") for name in COLUMNS[:3]}})
            self._axes.setdefault(axis.territory, []).append(axis)
        largest = {code: sum(axis.mass or 0.0 for axis in axes) for code, axes in self._axes.items()}
        ordered = sorted(largest, key=lambda code: -largest[code])
        self.territories = titles_by_code({code: self._axes[code][0].territory_name for code in ordered})

    def axes(self, territory):
        """Axes of a territory: those with a rank first, by their rank."""
        axes = self._axes.get(territory, [])
        return [axis for axis in axes if axis.ranked] + [axis for axis in axes if not axis.ranked]
