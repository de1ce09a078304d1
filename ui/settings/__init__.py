"""The page of the plugin under the options of QGIS."""
