"""The files of a study: its inputs as JSON, and the GeoPackage and project of its results."""
