"""Measures the corridors to market against the searches they are made of; see scripts/benchmark."""
