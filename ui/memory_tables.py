"""Tables in memory that windows hand to algorithms."""

from qgis.core import QgsFeature, QgsVectorLayer

from ..processing.compat import make_field


def memory_table(name, kinds, rows):
    """A table in memory, None without rows.

    Parameters
    ----------
    name : str
    kinds : dict of str to str
        Column to its kind, as `compat.make_field` takes it.
    rows : list of list
        Values in the order of `kinds`.
    """
    if not rows:
        return None
    layer = QgsVectorLayer("None", name, "memory")
    layer.dataProvider().addAttributes([make_field(field, kind) for field, kind in kinds.items()])
    layer.updateFields()
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
