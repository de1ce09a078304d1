"""The real QGIS desktop under Xvfb, with a piece of Python inside it."""
