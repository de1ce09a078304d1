"""Starts the real QGIS desktop under Xvfb and runs a piece of Python inside it."""

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

INSIDE_QGIS = Path(__file__).parent / "inside_qgis"
TIMEOUT_S = 240


@pytest.fixture(scope="session")
def x_display():
    """An X server that picks a free display by itself."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait()


@pytest.fixture
def desktop(x_display, profile_environment, tmp_path):
    """Callable: start QGIS with a profile, run `inside_qgis/<script>.py` in it, return what its `run` returned."""

    def start(profile, script, **arguments):
        answer = tmp_path / "answer.json"
        task = {"script": str(INSIDE_QGIS / f"{script}.py"), "arguments": arguments, "answer": str(answer)}
        environment = profile_environment(
            profile,
            DISPLAY=x_display,
            QT_QPA_PLATFORM="xcb",
            LIBGL_ALWAYS_SOFTWARE="1",
            no_proxy="127.0.0.1",
            TERRITORIOS_TASK=json.dumps(task),
        )
        log = tmp_path / "qgis.log"
        with log.open("w") as stream:
            qgis = subprocess.Popen(
                ["qgis", "--nologo", "--noversioncheck", "--code", str(INSIDE_QGIS / "session.py")],
                env=environment,
                stdout=stream,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                code = qgis.wait(TIMEOUT_S)
            except subprocess.TimeoutExpired:
                os.killpg(qgis.pid, signal.SIGKILL)
                qgis.wait()
                code = "a time-out"
        tail = log.read_text(errors="replace")[-3000:]
        assert answer.exists(), f"QGIS ended with {code} and no answer:\n{tail}"
        result = json.loads(answer.read_text())
        assert "traceback" not in result, result["traceback"]
        assert code == 0, f"QGIS ended with {code}:\n{tail}"
        return result

    return start
