"""Algorithms of the territories group."""
