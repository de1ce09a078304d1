"""Dialogs and menu actions of the QGIS desktop."""
