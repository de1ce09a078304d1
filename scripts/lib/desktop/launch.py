"""Starts an X server and QGIS in it, and brings back what a script inside QGIS found out."""

import json
import os
import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path

SESSION = Path(__file__).with_name("session.py")


@contextmanager
def x_server(screen="1400x900x24"):
    """An X server that picks a free display by itself; gives the display."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def run_in_qgis(display, environment, folder, script, arguments, timeout_s):
    """Start QGIS, call ``run(wait_until, **arguments)`` of `script` in it and return what that returned.

    Parameters
    ----------
    display : str
    environment : dict
        Variables of QGIS, its profile among them.
    folder : pathlib.Path
        For the answer and the log.
    script : pathlib.Path
    arguments : dict
        Only what JSON knows.
    timeout_s : float

    Raises
    ------
    RuntimeError
        When QGIS ends without an answer, with an error in `script`, or not well.
    """
    answer, log = folder / "answer.json", folder / "qgis.log"
    answer.unlink(missing_ok=True)
    task = {"script": str(script), "arguments": arguments, "answer": str(answer)}
    variables = {
        **environment,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "no_proxy": "127.0.0.1",
        "TERRITORIOS_TASK": json.dumps(task),
    }
    with log.open("w") as stream:
        qgis = subprocess.Popen(
            ["qgis", "--nologo", "--noversioncheck", "--code", str(SESSION)],
            env=variables,
            stdout=stream,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            code = qgis.wait(timeout_s)
        except subprocess.TimeoutExpired:
            os.killpg(qgis.pid, signal.SIGKILL)
            qgis.wait()
            code = "a time-out"
    tail = log.read_text(errors="replace")[-3000:]
    if not answer.exists():
        raise RuntimeError(f"QGIS ended with {code} and no answer:\n{tail}")
    result = json.loads(answer.read_text())
    if "traceback" in result:
        raise RuntimeError(result["traceback"])
    if code != 0:
        raise RuntimeError(f"QGIS ended with {code}:\n{tail}")
    return result
