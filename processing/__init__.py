"""Processing side of the plugin: algorithms, the border with QGIS, and the methods."""
