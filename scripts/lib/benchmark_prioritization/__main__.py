"""Command line of the prioritization benchmark; see scripts/benchmark."""

import argparse
import tempfile
from pathlib import Path

from benchmark_accessibility.headless_qgis import ROOT
from benchmark_accessibility.session import Session
from benchmark_report import Aim, Comparison, describe_machine, replace_section, section

from .live_judgments import DECISIONS, DISPERSION, MOVES
from .measured_job import VARIATIONS
from .national_localities import LOCALITIES, MUNICIPALITIES, make_localities

NAME = "prioritization"
PAGE = ROOT / "docs" / "benchmarks.md"
WARM_UP_SHARE = 0.02
MOST_TIMES, MOST_MB, MOST_SECONDS, MOST_MS = 3.0, 1500.0, 60.0, 200.0
EXPLORED = 10_000


def main():
    parser = argparse.ArgumentParser(prog=f"scripts/benchmark {NAME}")
    parser.add_argument("--runs", type=int, default=3, help="runs of each task (default: %(default)s)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "data"
        print("== making the data", flush=True)
        make_localities(folder)
        make_localities(folder / "warm-up", WARM_UP_SHARE)
        explored = Path(scratch) / "explored"
        make_localities(explored, EXPLORED / LOCALITIES)
        make_localities(explored / "warm-up", WARM_UP_SHARE)
        session = Session(Path(scratch), runs, f"{__package__}.measured_job")
        machine = describe_machine(**session.measure("start", folder, runs=1).answer)
        comparisons = [_four_criteria(session, folder), _sensitivity(session, folder), _explorer(session, explored)]
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


def _explorer(session, folder):
    """What the explorer computes while a slider moves."""
    cases = {
        "live": "quotas, no dispersion",
        "live_dispersion": "dispersion, no quotas",
        "live_decisions": f"quotas, dispersion and {DECISIONS} decisions by hand",
    }
    measured = {job: session.measure(job, folder) for job in cases}
    count, eligible, *_ = measured["live"].answer
    description = (
        f"{count:,} localities, {eligible:,} of them eligible (thresholds far looser than the program's own); quotas by state"
        f" and territory, or none, and no territory more dispersed than {DISPERSION['DISPERSION_MAX']:,.0f} m on the ellipsoid:"
        f" the first judgment after the layer was read, and {len(MOVES)} moves of three sliders. Seconds are the median of the"
        " moves; drawing the window is not counted."
    )
    aims, missed = [], ""
    for job, text in cases.items():
        first, slowest = measured[job].answer[2:]
        values = {
            "a move": 1000.0 * measured[job].seconds,
            "the first judgment": first,
            "the slowest judgment": slowest,
        }
        here = [Aim(f"Explorer, {text}: {name}", value, MOST_MS, False, " ms") for name, value in values.items()]
        missed = missed or (job if not all(aim.reached for aim in here) else "")
        aims += here
    profile = session.profile(missed, folder, "time") if missed else ""
    measures = [measured[job].measure(f"judgment: {text}") for job, text in cases.items()]
    return Comparison("Explorer", description, measures, aims, profile)


main()
