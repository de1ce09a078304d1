"""Algorithms of the accessibility group."""
