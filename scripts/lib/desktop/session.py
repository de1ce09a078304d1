"""Runs inside QGIS (``qgis --code``): does the task of TERRITORIOS_TASK once the desktop is up, then quits."""

import json
import os
import runpy
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer


def wait_until(condition, seconds=300):
    """Keep the desktop alive until `condition()` holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{condition.__name__} did not come true in {seconds} s")
        QgsApplication.processEvents()
        time.sleep(0.02)


def perform():
    task = json.loads(os.environ["TERRITORIOS_TASK"])
    try:
        answer = runpy.run_path(task["script"])["run"](wait_until, **task["arguments"])
    except BaseException:
        answer = {"traceback": traceback.format_exc()}
    Path(task["answer"]).write_text(json.dumps(answer))
    QgsProject.instance().clear()
    QTimer.singleShot(0, QgsApplication.exit)


QTimer.singleShot(1000, perform)
