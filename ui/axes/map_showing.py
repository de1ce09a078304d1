"""Rows of a layer on the map: selected, visible, and within the view."""

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeatureRequest, QgsProject, QgsRectangle

AROUND_M = 250.0


def select_on_map(canvas, layer, rows, zoom=False):
    """Select `rows` of `layer`, show the layer, and go there if nothing of them is in view.

    Parameters
    ----------
    canvas : QgsMapCanvas
    layer : QgsVectorLayer
    rows : list of int
        Ids of features.
    zoom : bool
        Go there even if they are in view.
    """
    layer.selectByIds(rows)
    if not layer.isSpatial() or not rows:
        return
    set_visible(layer, True)
    extent = QgsRectangle()
    request = QgsFeatureRequest().setFilterFids(rows).setNoAttributes()
    for row in layer.getFeatures(request):
        if row.hasGeometry():
            extent.combineExtentWith(row.geometry().boundingBox())
    if extent.isNull():
        return
    extent = _on_canvas(canvas, layer, extent.buffered(_around(layer)))
    if extent is None:
        return
    if zoom or not canvas.extent().intersects(extent):
        canvas.setExtent(extent)
    canvas.refresh()


def set_visible(layer, on):
    """Show or hide a layer; to show it its groups are shown too."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    if on:
        node.setItemVisibilityCheckedParentRecursive(True)
    else:
        node.setItemVisibilityChecked(False)


def is_visible(layer):
    """Whether a layer of the project is shown."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return node is not None and node.isVisible()


def zoom_to_layer(canvas, layer):
    """Go to where a layer is."""
    extent = _on_canvas(canvas, layer, layer.extent().buffered(_around(layer)))
    if extent is not None and layer.featureCount():
        canvas.setExtent(extent)
        canvas.refresh()


def _around(layer):
    return AROUND_M if not layer.crs().isGeographic() else AROUND_M / 111_000.0


def _on_canvas(canvas, layer, extent):
    """`extent` in the reference system of the map, None where it has no place there."""
    crs = canvas.mapSettings().destinationCrs()
    if not (crs.isValid() and layer.crs().isValid()):
        return extent
    try:
        return QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(extent)
    except QgsCsException:
        return None
