"""Runs in other processes of this machine.

The processes are plain Pythons that import the methods and nothing of QGIS. Inside QGIS
`sys.executable` may be QGIS itself, which would open another window instead of working.
"""

import multiprocessing
import multiprocessing.spawn
import os
import site
import sys
import time
from collections import deque
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, wait
from pathlib import Path

from .method_bundle import MethodBundle
from .one_process import run_here

WAIT_S = 0.1
# why the work was done in one process
NO_PYTHON, SCRIPT, DIED = "no_python", "script", "died"
# what the processes need to start: shorter work is done sooner without them
START_S = 4.0
# as many as Windows lets one process wait for
MOST_PROCESSES = 61


class WorkerProcesses:
    """The same as `run_here`, in several processes.

    Where they cannot be started, or die, the work goes on in this process.

    Parameters
    ----------
    count : int, optional
        Processes; by default one per processor, and none where the work is short.

    Attributes
    ----------
    failure : str
        Why the work was, or went on, in one process: ``no_python`` (no program to start), ``script`` (a
        script runs QGIS and would run again in each process) or ``died``; empty when it needed no other.
    """

    def __init__(self, count=None):
        self._count = count
        self.failure = ""

    def __call__(self, function, shared, tasks, poll):
        """As `run_here`."""
        tasks = list(tasks)
        done = 0
        if self._count is None and tasks:
            start = time.monotonic()
            yield from run_here(function, shared, tasks[:1], poll)
            done = 1
            if (time.monotonic() - start) * (len(tasks) - 1) < START_S:
                yield from run_here(function, shared, tasks[1:], poll)
                return
        count = min(self._count or os.cpu_count() or 1, len(tasks) - done, MOST_PROCESSES)
        if count > 1:
            try:
                for answer in self._in_processes(count, function, shared, tasks[done:], poll):
                    done += 1
                    yield answer
            except BrokenExecutor:
                self.failure = DIED
            except _NoProcesses as problem:
                self.failure = str(problem)
        yield from run_here(function, shared, tasks[done:], poll)

    def _in_processes(self, count, function, shared, tasks, poll):
        python = python_program()
        if not python:
            raise _NoProcesses(NO_PYTHON)
        if _main_would_run_again():
            raise _NoProcesses(SCRIPT)
        before = multiprocessing.spawn.get_executable()
        multiprocessing.spawn.set_executable(python)
        with MethodBundle() as bundle:
            executor = ProcessPoolExecutor(
                count, multiprocessing.get_context("spawn"), site.addsitedir, (str(bundle.folder),)
            )
            try:
                named, waiting, tasks = bundle.named(function), deque(), deque(tasks)
                while tasks or waiting:
                    while tasks and len(waiting) < 2 * count:
                        waiting.append(_submitted(executor, named, shared, tasks.popleft()))
                    while not waiting[0].done():
                        poll()
                        wait([waiting[0]], WAIT_S)
                    yield waiting.popleft().result()
            finally:
                executor.shutdown(cancel_futures=True)
                multiprocessing.spawn.set_executable(before)


class _NoProcesses(RuntimeError):
    """No process can be started, and why."""


def _submitted(executor, *call):
    try:
        return executor.submit(*call)
    except OSError as problem:  # of starting a process
        raise _NoProcesses(NO_PYTHON) from problem


def python_program():
    """Path of the Python of this process, whatever program it runs in; "" where none is found."""
    own, prefix = Path(sys.executable or "-"), Path(sys.exec_prefix)
    if os.name == "nt":
        folders, names = (prefix, prefix.parent.parent / "bin"), ("pythonw.exe", "python.exe")
    else:
        # of an embedded Python `sys.executable` is the first python3 of PATH, maybe of another version
        folders, names = (prefix / "bin", own.parent / "bin", own.parent), ("python{}.{}".format(*sys.version_info),)
    candidates = [folder / name for folder in folders for name in names]
    return next((str(program) for program in candidates if program.is_file()), "")


def _main_would_run_again():
    """Whether a new process would run the script that this process was started with."""
    main = sys.modules["__main__"]
    spec = getattr(main, "__spec__", None)
    if spec is not None:
        return not f".{spec.name}".endswith(".__main__")
    return getattr(main, "__file__", None) is not None
