"""Forms drawn in Qt Designer: each ``.ui`` file stands beside the module that uses it."""

import sys
from pathlib import Path

from qgis.PyQt import uic


def load_form(widget, module_file):
    """Lay out `widget` as the ``.ui`` file with the name of its module says; children become attributes.

    Parameters
    ----------
    widget : QWidget
    module_file : str
        ``__file__`` of the module.
    """
    searched = list(sys.path)
    try:
        uic.loadUi(str(Path(module_file).with_suffix(".ui")), widget)
    finally:
        sys.path[:] = searched  # PyQt adds the current folder, from which then any module could be taken
