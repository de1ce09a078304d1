"""Measures the four criteria on localities of the size of Mexico's; see scripts/benchmark."""
