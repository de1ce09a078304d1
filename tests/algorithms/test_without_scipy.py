"""Nearest center and OD matrix give the same where SciPy is not installed, and say that it is missing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

MISSING = "SciPy is not installed"


@pytest.fixture(scope="module")
def answers(root, reference, tmp_path_factory):
    """What the algorithms give with and without SciPy, each in a process and a profile of its own."""
    found = {}
    for mode in ("with", "without"):
        script = Path(__file__).with_name("without_scipy.py")
        process = subprocess.run(
            [sys.executable, script, root, reference, mode],
            capture_output=True,
            text=True,
            env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp(mode))},
        )
        assert process.returncode == 0, process.stderr
        found[mode] = json.loads(process.stdout.splitlines()[-1])
    return found["with"], found["without"]


def test_scipy_was_there_and_was_not(answers):
    assert [answer["scipy"] for answer in answers] == [True, False]


@pytest.mark.parametrize("case", ["nearest", "three", "tolerance", "pairs"])
def test_same_rows_and_a_warning(answers, case):
    ours, theirs = (answer[case]["rows"] for answer in answers)
    assert len(ours) == len(theirs) > 100
    for one, other in zip(ours, theirs):
        for value, expected in zip(one, other):
            # minutes and kilometers; a microsecond is 1.7e-8 minutes
            if isinstance(value, float):
                assert value == pytest.approx(expected, abs=1e-8)
            else:
                assert value == expected
    said, also_said = (answer[case]["warnings"] for answer in answers)
    assert [warning for warning in also_said if not warning.startswith(MISSING)] == said
    assert sum(warning.startswith(MISSING) for warning in also_said) == 1
    assert not any(warning.startswith(MISSING) for warning in said)
