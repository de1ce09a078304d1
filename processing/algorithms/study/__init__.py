"""Algorithms of the study group."""
