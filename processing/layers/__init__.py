"""The border with QGIS: layers in, arrays and tables out, and back again."""
