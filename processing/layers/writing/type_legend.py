"""The legend of a typology: the types there are, each with the words that make it."""

from qgis.core import QgsCategorizedSymbolRenderer, QgsFeatureRequest

from ...compat import is_null
from ...translation import tr

# indicators named in a legend; the rest are in the map tip
SHOWN = 3


def set_types(layer, renamed=None):
    """Leave the types that the layer has in its legend, and say what makes each; none of its rows, all types.

    Parameters
    ----------
    layer : QgsVectorLayer
        With the style of a typology.
    renamed : mapping, optional
        As in `apply_style`.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    names = [(renamed or {}).get(name, name) for name in ("type", "description")]
    if any(layer.fields().lookupField(name) < 0 for name in names):
        return
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(names, layer.fields())
    words, untyped = {}, False
    for row in layer.getFeatures(request):
        kind, said = row[names[0]], row[names[1]]
        if is_null(kind):
            untyped = True
        else:
            words.setdefault(int(kind), "" if is_null(said) else str(said))
    if not words:
        return
    for index in reversed(range(len(renderer.categories()))):
        value = str(renderer.categories()[index].value())
        known = value.isdigit() and int(value) in words
        if not known and not (untyped and not value.isdigit()):
            renderer.deleteCategory(index)
        elif known and words[int(value)]:
            label = tr("{}: {}").format(renderer.categories()[index].label(), _short(words[int(value)]))
            renderer.updateCategoryLabel(index, label)


def _short(description):
    """The first indicators of a description."""
    parts = description.split(", ")
    return ", ".join(parts[:SHOWN]) + ("…" if len(parts) > SHOWN else "")
