"""A real qgis_process, with the zip installed in a fresh profile."""

import json
import shutil
import subprocess
from dataclasses import dataclass, field

import pytest


@dataclass
class Answer:
    """What one call of qgis_process gave back."""

    returncode: int
    stderr: str
    stdout: str
    json: dict = field(default_factory=dict)

    @property
    def results(self):
        """Outputs of the algorithm."""
        return self.json["results"]


@pytest.fixture(scope="module")
def qgis_process(new_profile, profile_environment):
    """Callable: `qgis_process("run", "native:buffer", INPUT=..., DISTANCE=...)` gives an `Answer`."""
    # Debian's wrapper passes an option that qgis_process does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    environment = profile_environment(new_profile("en"))

    def call(*arguments, **parameters):
        command = [program, "--json", *map(str, arguments)]
        if parameters:
            command += ["--", *(f"{name}={value}" for name, value in parameters.items())]
        process = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
        start = process.stdout.find("{")
        parsed = json.loads(process.stdout[start:]) if start >= 0 else {}
        return Answer(process.returncode, process.stderr, process.stdout, parsed)

    return call
