"""Command line of the territories benchmark; see scripts/benchmark."""

import argparse
import json
import tempfile
from pathlib import Path

from benchmark_accessibility.headless_qgis import ROOT
from benchmark_accessibility.session import Session
from benchmark_report import Aim, Comparison, describe_machine, replace_section, section

from .measured_job import SAMPLES
from .national_flows import make_flows

NAME = "territories"
PAGE = ROOT / "docs" / "benchmarks.md"
SAMPLE = ROOT / "resources" / "sample" / "oaxaca_study.gpkg"
SHARES = {"n": 1.0, "n/2": 0.5, "n/4": 0.25}
WARM_UP_SHARE = 0.05
MOST_MB = 1000.0


def main():
    parser = argparse.ArgumentParser(prog=f"scripts/benchmark {NAME}")
    parser.add_argument("--runs", type=int, default=3, help="runs of each task (default: %(default)s)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as scratch:
        folders = {label: Path(scratch) / label.replace("/", "_") for label in SHARES}
        print("== making the data", flush=True)
        for label, share in SHARES.items():
            make_flows(SAMPLE, folders[label], share)
            make_flows(SAMPLE, folders[label] / "warm-up", WARM_UP_SHARE)
        session = Session(Path(scratch), runs, f"{__package__}.measured_job")
        machine = describe_machine(**session.measure("start", folders["n"], runs=1).answer)
        comparisons = [
            _growth(session, folders, "traveltowork", "Travel-to-work areas", 5.0),
            _growth(session, folders, "commutingzones", "Commuting zones", 20.0),
            _robustness(session, folders["n"]),
        ]
    text = section(NAME, f"scripts/benchmark {NAME} --runs {runs}", machine, comparisons)
    print(text)
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    PAGE.write_text(replace_section(page, NAME, text), encoding="utf-8")
    print(f"== written to {PAGE.relative_to(ROOT)}")


def _growth(session, folders, job, title, limit):
    """One method on the whole country, on half and on a quarter of it."""
    measured = {label: session.measure(job, folder) for label, folder in folders.items()}
    whole = measured["n"]
    described = {label: _described(folder) for label, folder in folders.items()}
    measures = [
        one.measure(f"`territorios:{job}`, {label}: {described[label]}; {one.answer:,} territories")
        for label, one in measured.items()
    ]
    aims = [
        Aim(f"{title} on {described['n']}: seconds", whole.seconds, limit, False, " s"),
        Aim(f"{title}: peak of the whole process", whole.memory_mb, MOST_MB, False, " MB"),
    ]
    description = (
        "Flows of the sample, resampled with a seed to the size of Mexico (see `national_flows.py`), from a CSV file to temporary"
        " tables without shapes, QGIS's start not counted. Twice the data cost"
        f" {measured['n/2'].seconds / measured['n/4'].seconds:.1f} times as much (n/4 to n/2) and"
        f" {whole.seconds / measured['n/2'].seconds:.1f} times as much (n/2 to n)."
    )
    return Comparison(title, description, measures, aims, _profile(session, job, folders["n"], aims))


def _robustness(session, folder):
    """The same runs in one process and in two."""
    alone, together = (session.measure(job, folder, runs=1) for job in ("robustness", "robustness_processes"))
    description = (
        f"Travel-to-work areas on {_described(folder)}: the base and {SAMPLES} samples, by `qgis_process`, its start counted."
        f" Firm units: {alone.answer:,} in one process, {together.answer:,} in two."
    )
    measures = [alone.measure("`territorios:territoryrobustness`, one process"), together.measure("two processes")]
    return Comparison("Robustness", description, measures)


def _described(folder):
    counts = json.loads((folder / "counts.json").read_text(encoding="utf-8"))
    return f"{counts['units']:,} units × {counts['flows']:,} flows"


def _profile(session, job, folder, aims):
    """Where the time or the memory goes, if an aim was missed."""
    missed = [kind for aim, kind in zip(aims, ("time", "memory")) if not aim.reached]
    return session.profile(job, folder, missed[0]) if missed else ""


main()
