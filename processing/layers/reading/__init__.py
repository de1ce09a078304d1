"""Layers, tables, files and rasters in: rows become tables, coordinates become arrays."""
