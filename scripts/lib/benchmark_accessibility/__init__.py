"""Measures the accessibility algorithms against the peers that QGIS and GRASS ship; see scripts/benchmark."""
