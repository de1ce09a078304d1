"""The science: plain Python on arrays and tables, without QGIS."""
