"""Photographs the windows of the plugin; QGIS_CUSTOM_CONFIG_PATH names a profile in which it is installed.

Usage: photograph_windows.py SCRATCH_FOLDER PICTURES_FOLDER
"""

import os
import sys
from pathlib import Path

from desktop.launch import run_in_qgis, x_server

TIMEOUT_S = 600


def photograph(scratch, pictures):
    """Go a planner's way in the desktop and leave a picture of each window."""
    way = Path(__file__).parent / "desktop" / "planners_way.py"
    arguments = {"folder": str(scratch), "pictures": str(pictures)}
    with x_server("1700x1050x24") as display:
        run_in_qgis(display, dict(os.environ), Path(scratch), way, arguments, TIMEOUT_S)


if __name__ == "__main__":
    photograph(*sys.argv[1:])
