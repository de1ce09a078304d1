"""Algorithms of the prioritization group."""
