"""Territorios Productivos: rural territorial planning inside QGIS."""


def classFactory(iface):
    """Return the plugin; QGIS calls this with its interface (None from ``qgis_process``)."""
    from .plugin import TerritoriosProductivosPlugin

    return TerritoriosProductivosPlugin(iface)
