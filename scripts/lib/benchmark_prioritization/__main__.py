"""Command line of the prioritization benchmark; see scripts/benchmark."""

import argparse
import tempfile
from pathlib import Path

from benchmark_accessibility.headless_qgis import ROOT
from benchmark_accessibility.session import Session
from benchmark_report import Aim, Comparison, describe_machine, replace_section, section

from .measured_job import VARIATIONS
from .national_localities import LOCALITIES, MUNICIPALITIES, make_localities

NAME = "prioritization"
PAGE = ROOT / "docs" / "benchmarks.md"
WARM_UP_SHARE = 0.02
MOST_TIMES, MOST_MB, MOST_SECONDS = 3.0, 1500.0, 60.0


def main():
    parser = argparse.ArgumentParser(prog=f"scripts/benchmark {NAME}")
    parser.add_argument("--runs", type=int, default=3, help="runs of each task (default: %(default)s)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "data"
        print("== making the data", flush=True)
        make_localities(folder)
        make_localities(folder / "warm-up", WARM_UP_SHARE)
        session = Session(Path(scratch), runs, f"{__package__}.measured_job")
        machine = describe_machine(**session.measure("start", folder, runs=1).answer)
        comparisons = [_four_criteria(session, folder), _sensitivity(session, folder)]
    text = section(NAME, f"scripts/benchmark {NAME} --runs {runs}", machine, comparisons)
    print(text)
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    PAGE.write_text(replace_section(page, NAME, text), encoding="utf-8")
    print(f"== written to {PAGE.relative_to(ROOT)}")


def _four_criteria(session, folder):
    """The whole country judged, against reading and writing its layer."""
    ours = session.measure("fourcriteria", folder)
    # after ours, whose output it reads
    alone = session.measure("read_and_write", folder)
    selected, families = ours.answer
    aims = [
        Aim("Four criteria against reading and writing alone", ours.seconds / alone.seconds, MOST_TIMES, False),
        Aim("Four criteria: peak of the whole process", ours.memory_mb, MOST_MB, False, " MB"),
    ]
    missed = [kind for aim, kind in zip(aims, ("time", "memory")) if not aim.reached]
    description = (
        f"{LOCALITIES:,} localities of {MUNICIPALITIES:,} municipalities, made with a seed (see `national_localities.py`), with"
        " quotas by state and territory: GeoPackage to GeoPackage, QGIS's start not counted."
        f" {selected:,.0f} localities with {families:,.0f} families are selected. Reading and writing alone is QGIS's own"
        " `native:savefeatures` on the localities with all columns of the result, without any Python."
    )
    measures = [
        ours.measure("`territorios:fourcriteria`, ranking of territories and summary included"),
        alone.measure("`native:savefeatures`"),
    ]
    profile = session.profile("fourcriteria", folder, missed[0]) if missed else ""
    return Comparison("Four criteria", description, measures, aims, profile)


def _sensitivity(session, folder):
    """Many variations of the selection in the sample."""
    ours = session.measure("sensitivity", folder, runs=1)
    firm, borderline, out = ours.answer
    description = (
        f"{firm + borderline + out:,} localities of the sample, each municipality as a territory of its own, {VARIATIONS:,}"
        f" variations in one process: {firm:,} firm, {borderline:,} borderline, {out:,} out."
    )
    aims = [Aim("Sensitivity of the sample: seconds", ours.seconds, MOST_SECONDS, False, " s")]
    profile = "" if aims[0].reached else session.profile("sensitivity", folder, "time")
    return Comparison("Sensitivity", description, [ours.measure("`territorios:sensitivity`")], aims, profile)


main()
