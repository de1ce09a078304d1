"""Measures the delimitations by flows on a table of the size of Mexico's; see scripts/benchmark."""
