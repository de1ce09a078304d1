"""Algorithms of the data group."""
