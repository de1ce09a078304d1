"""Runs the jobs of one session, each in a process of its own with a QGIS profile of its own."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

from benchmark_report import Measure
from throwaway_profile import link_profile

from .headless_qgis import ROOT


@dataclass(frozen=True)
class Measured:
    """Medians of the runs of a job; `wall` counts its whole process."""

    answer: object
    seconds: float
    memory_mb: float
    wall: float
    runs: int

    def measure(self, label, times=1.0, remark=""):
        """As a row of the report, its seconds `times` as many."""
        return Measure(label, self.seconds * times, self.memory_mb, self.runs, remark)

    def whole(self, label, remark=""):
        """As a row of the report that counts the whole process."""
        return Measure(label, self.wall, self.memory_mb, self.runs, remark)


class Session:
    """Measures each job once, however many comparisons ask for it.

    Parameters
    ----------
    scratch : Path
    runs : int
        Of each of our jobs; peers that take minutes run once.
    jobs : str
        Module that runs a job, as `measured_job` does.
    """

    def __init__(self, scratch, runs, jobs=f"{__package__}.measured_job"):
        self._jobs = jobs
        self.scratch = scratch
        self.runs = runs
        self._measured = {}

    def measure(self, job, folder, runs=None, prefix=(), after=None):
        """`Measured` of a job on the data of a folder.

        Parameters
        ----------
        runs : int, optional
        prefix : sequence of str
            Command that starts the job, such as that of a GRASS session.
        after : str, optional
            Job that runs before, not measured, with the same profile.
        """
        key = job, folder, after
        if key not in self._measured:
            print(f"== {job}", flush=True)
            results = [self._run(job, folder, prefix, after) for _ in range(runs or self.runs)]
            medians = {
                name: statistics.median(result[name] for result in results) for name in ("seconds", "memory_mb", "wall")
            }
            self._measured[key] = Measured(results[0]["answer"], runs=len(results), **medians)
            print(f"   {medians['seconds']:.2f} s, {medians['memory_mb']:.0f} MB", flush=True)
        return self._measured[key]

    def profile(self, job, folder, kind):
        """Where the ``"time"`` or the ``"memory"`` of a job goes."""
        print(f"== {kind} profile of {job}", flush=True)
        return self._run(job, folder, profile=kind)["profile"]

    def _run(self, job, folder, prefix=(), after=None, profile=None):
        """What the process of a job reports, and its seconds from start to end."""
        home = self.scratch / "profile"
        shutil.rmtree(home, ignore_errors=True)
        link_profile(ROOT, home, "en")
        environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(home), "XDG_CACHE_HOME": str(home / "cache")}
        result = self.scratch / "result.json"
        for name in filter(None, (after, job)):
            command = [*prefix, sys.executable, "-m", self._jobs, name, str(folder), str(result)]
            command += [profile] if profile else []
            result.unlink(missing_ok=True)
            begin = time.perf_counter()
            # not in the checkout, whose folder `processing` would hide that of QGIS
            process = subprocess.run(command, env=environment, cwd=self.scratch, capture_output=True, text=True)
            wall = time.perf_counter() - begin
            if process.returncode or not result.exists():
                sys.exit(f"{job} ended with {process.returncode}:\n{process.stdout}{process.stderr}")
        return {**json.loads(result.read_text(encoding="utf-8")), "wall": wall}
