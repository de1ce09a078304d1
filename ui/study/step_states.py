"""State of each step of a study: what is missing, ready, done or out of date; kept in the project."""

import hashlib
import json
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from ...processing.layers.study.study_package import GEOPACKAGE, REPORT_FOLDER
from .fingerprints import changed_names, input_state
from .study_inputs import SCOPE
from .study_steps import DATA, REPORT, ROADS, STEPS, lacks, taken_from, used_by

RECORDS_KEY = "/steps"
ROADS_GEOPACKAGE = "roads.gpkg"


class State(Enum):
    """Where a step stands when it is not running."""

    MISSING = "missing"
    READY = "ready"
    DONE = "done"
    OUT_OF_DATE = "out of date"


@dataclass
class StepState:
    """State of one step.

    Attributes
    ----------
    state : State
    lacks : list of Lack
        Inputs it needs; also of a step with earlier results.
    changed : list of str
        Parameters that changed since it ran.
    rerun : list of str
        Steps it takes results from that have run since.
    record : dict or None
        What it returned when it ran: ``numbers`` and ``warnings``.
    """

    state: State
    lacks: list = field(default_factory=list)
    changed: list = field(default_factory=list)
    rerun: list = field(default_factory=list)
    record: dict = None


class StepRecords:
    """What each step was made from and what it returned, as the project keeps it.

    Parameters
    ----------
    project : QgsProject
    """

    def __init__(self, project):
        self._project = project
        self._records = self._read()

    def _read(self):
        text, found = self._project.readEntry(SCOPE, RECORDS_KEY, "")
        try:
            records = json.loads(text) if found and text else {}
        except ValueError:
            return {}
        whole = isinstance(records, dict) and all(isinstance(record, dict) for record in records.values())
        return {step: record for step, record in records.items() if step in STEPS} if whole else {}

    def before(self, step, inputs):
        """State of the inputs of a step, to be kept with its results when it ends."""
        return {
            "inputs": input_state(inputs, used_by(step, inputs)),
            "taken": {other: _digest(self._records.get(other)) for other in taken_from(step, inputs)},
            "folder": inputs.folder,
        }

    def keep(self, step, before, numbers, warnings, **more):
        """Keep what a step returned together with the `before` of its start."""
        self._records[step] = {**before, "numbers": numbers, "warnings": list(warnings), **more}
        self._write()

    def forget(self):
        """Start anew."""
        self._records = {}
        self._write()

    def get(self, step):
        """Record of a step, {} when it has none."""
        return self._records.get(step, {})

    def _write(self):
        if self._records:
            text = json.dumps(self._records, ensure_ascii=False, sort_keys=True)
            self._project.writeEntry(SCOPE, RECORDS_KEY, text)
        else:
            self._project.removeEntry(SCOPE, RECORDS_KEY)

    def states(self, inputs):
        """State of every step that runs an algorithm.

        Parameters
        ----------
        inputs : StudyInputs

        Returns
        -------
        dict of str to StepState
        """
        usable = {step: record for step, record in self._records.items() if _has_results(step, record, inputs)}
        return {step: self._state(step, inputs, usable) for step in STEPS if step != DATA}

    def _state(self, step, inputs, usable):
        lacking = lacks(step, inputs, usable)
        record = usable.get(step)
        if record is None:
            return StepState(State.MISSING if lacking else State.READY, lacking)
        now = self.before(step, inputs)
        changed = changed_names(record.get("inputs", {}), json.loads(json.dumps(now["inputs"])))
        rerun = changed_names(record.get("taken", {}), now["taken"])
        state = State.OUT_OF_DATE if changed or rerun else State.DONE
        return StepState(state, lacking, changed, rerun, record)


def pending_steps(states):
    """Steps to run for everything to be up to date, in order, those that lack an input left out.

    A step that only waits for another of them is among them.
    """
    pending = []
    for step, found in states.items():
        stale = found.state in (State.READY, State.OUT_OF_DATE)
        blocked = any(lack.names or not set(lack.steps) & set(pending) for lack in found.lacks)
        waiting = found.state is State.MISSING
        if not blocked and (stale or waiting or _follows(step, found, pending)):
            pending.append(step)
    return pending


def _follows(step, found, pending):
    """Whether a step that is up to date takes results from one that is to run."""
    return bool(set((found.record or {}).get("taken", ())) & set(pending))


def _digest(record):
    """What tells one run of a step from another; None before the first."""
    if not record:
        return None
    made_from = json.dumps([record.get("inputs"), record.get("taken")], sort_keys=True)
    return hashlib.sha256(made_from.encode()).hexdigest()


def _has_results(step, record, inputs):
    """Whether the files that a step wrote are still there, in the folder of the study."""
    folder = Path(inputs.folder)
    if not inputs.folder or record.get("folder") != inputs.folder:
        return False
    if step == REPORT:
        return (folder / REPORT_FOLDER).is_dir()
    return (folder / (ROADS_GEOPACKAGE if step == ROADS else GEOPACKAGE)).is_file()
