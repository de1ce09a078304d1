"""One job in this process: its seconds, its peak memory and, when asked, where they go.

Usage: python3 -m benchmark_accessibility.measured_job JOB FOLDER RESULT [time|memory]

A job runs first on the small data of FOLDER/warm-up, so that what Python imports is not counted; programs
of their own and peers that import next to nothing do not.
"""

import json
import os
import resource
import sys
import threading
import time
from collections import Counter
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from . import our_jobs, peer_jobs
from .headless_qgis import ROOT, start_qgis, versions
from .mosaic import count_vertices

SHOWN = 14
SAMPLE_S = 0.005


@dataclass(frozen=True)
class Job:
    """`run` takes the data folder and gives an answer, and its seconds where only a part of it counts."""

    run: Callable
    in_qgis: bool = True
    warmed: bool = True


JOBS = {
    "start": Job(lambda folder: versions(), warmed=False),
    "read": Job(count_vertices, in_qgis=False),
    "nearest": Job(our_jobs.nearest),
    "nearest_to_file": Job(our_jobs.nearest_to_file),
    "nearest_process": Job(our_jobs.nearest_process, in_qgis=False, warmed=False),
    "start_process": Job(our_jobs.start_process, in_qgis=False, warmed=False),
    "od": Job(our_jobs.od_matrix),
    "surface": Job(our_jobs.surface),
    "pyqgis_nearest": Job(peer_jobs.pyqgis_nearest, warmed=False),
    "pyqgis_od": Job(peer_jobs.pyqgis_od, warmed=False),
    "native_od": Job(peer_jobs.native_od, warmed=False),
    "grass_surface": Job(peer_jobs.grass_cost, in_qgis=False, warmed=False),
}


def measure(job, folder, profile=None):
    """Answer, seconds, peak memory in MB and profile of a job."""
    kept = start_qgis() if job.in_qgis else None  # noqa: F841 (QGIS lives as long as this)
    if job.warmed:
        job.run(folder / "warm-up")
    watch = _Profile(*GAUGES[profile]) if profile else None
    begin = time.perf_counter()
    with watch or nullcontext():
        answer = job.run(folder)
    seconds = time.perf_counter() - begin
    if isinstance(answer, tuple):
        answer, seconds = answer
    # of this process or, when more, of the programs that it ran
    memory = max(_peak_mb(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024.0)
    return {"answer": answer, "seconds": seconds, "memory_mb": memory, "profile": watch.text() if watch else ""}


class _Profile:
    """Lines of the plugin at which the time went by, or the peak of the process rose.

    A second thread looks at the stack of this one again and again. What C does counts for the line
    that called it.
    """

    def __init__(self, unit, gauge):
        self.unit, self.gauge = unit, gauge
        self.total, self.own = Counter(), Counter()
        self.main = threading.get_ident()
        self.thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        self.seen = self.gauge()
        self.running = True
        self.thread.start()

    def __exit__(self, *_):
        self.running = False
        self.thread.join()

    def _watch(self):
        while self.running:
            now = self.gauge()
            places = list(_places(sys._current_frames()[self.main]))
            for place in dict.fromkeys(places):
                self.total[place] += now - self.seen
            if places:
                self.own[places[0]] += now - self.seen
            self.seen = now
            time.sleep(SAMPLE_S)

    def text(self):
        rows = [f"{'with calls':>10} {'itself':>10} ({self.unit})"]
        for place, total in self.total.most_common(SHOWN):
            rows.append(f"{total:10.2f} {self.own[place]:10.2f} {place}")
        return "\n".join(rows)


def _places(frame):
    """Lines of the plugin on the stack that ends with a frame, innermost first."""
    while frame:
        path, code = frame.f_code.co_filename, frame.f_code
        if path.startswith(f"{ROOT}/") and not path.startswith(f"{ROOT}/scripts/"):
            yield f"{Path(path).relative_to(ROOT)}:{frame.f_lineno} {code.co_name}"
        frame = frame.f_back


def _peak_mb():
    """Most memory this process held; unlike getrusage not that of the one that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024.0


# what a profile counts, and how
GAUGES = {"time": ("seconds", time.perf_counter), "memory": ("MB", _peak_mb)}


def main(jobs):
    name, folder, result, *profile = sys.argv[1:]
    answer = measure(jobs[name], Path(folder), *profile)
    Path(result).write_text(json.dumps(answer), encoding="utf-8")
    # QGIS taken down by the interpreter may crash after the work is done
    os._exit(0)


if __name__ == "__main__":
    main(JOBS)
