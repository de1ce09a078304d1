"""Algorithms of the axes group."""
