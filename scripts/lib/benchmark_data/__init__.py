"""Measures the reading and joining of rolls of national size; see scripts/benchmark."""
