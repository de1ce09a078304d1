"""Command line of the data benchmark; see scripts/benchmark."""

import argparse
import tempfile
from pathlib import Path

from benchmark_accessibility.headless_qgis import ROOT
from benchmark_accessibility.session import Session
from benchmark_report import Aim, Comparison, describe_machine, replace_section, section

from .national_roll import LOCALITIES, MUNICIPALITIES, ROWS, make_roll

NAME = "data"
PAGE = ROOT / "docs" / "benchmarks.md"
WARM_UP_SHARE = 0.002
QUARTER = 0.25
MOST_SECONDS, MOST_GROWTH = 20.0, 1.25


def main():
    parser = argparse.ArgumentParser(prog=f"scripts/benchmark {NAME}")
    parser.add_argument("--runs", type=int, default=3, help="runs of each task (default: %(default)s)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as scratch:
        whole, quarter = Path(scratch) / "whole", Path(scratch) / "quarter"
        print("== making the data", flush=True)
        for folder, share in ((whole, 1.0), (quarter, QUARTER)):
            make_roll(folder, share)
            make_roll(folder / "warm-up", WARM_UP_SHARE)
        session = Session(Path(scratch), runs, f"{__package__}.measured_job")
        machine = describe_machine(**session.measure("start", whole, runs=1).answer)
        comparisons = [_join(session, whole, quarter)]
    text = section(NAME, f"scripts/benchmark {NAME} --runs {runs}", machine, comparisons)
    print(text)
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    PAGE.write_text(replace_section(page, NAME, text), encoding="utf-8")
    print(f"== written to {PAGE.relative_to(ROOT)}")


def _join(session, whole, quarter):
    """A roll counted in the localities of the country, against what a script does."""
    ours, fewer, named = (
        session.measure(job, folder)
        for job, folder in (("joinroll", whole), ("joinroll", quarter), ("joinroll_names", whole))
    )
    script = session.measure("pandas", whole)
    rows, localities, people = ours.answer
    agreed = "the same in all three numbers" if script.answer == ours.answer else f"**other numbers: {script.answer}**"
    aims = [
        Aim("Roll of a million rows: seconds", ours.seconds, MOST_SECONDS, False, " s"),
        Aim(
            "Roll: peak memory against that of a quarter of the rows",
            ours.memory_mb / fewer.memory_mb,
            MOST_GROWTH,
            False,
        ),
    ]
    missed = [kind for aim, kind in zip(aims, ("time", "memory")) if not aim.reached]
    description = (
        f"{ROWS:,} rows with code, person and household, of {LOCALITIES:,} localities in {MUNICIPALITIES:,} municipalities,"
        " made with a seed (see `national_roll.py`): half of the codes without their zero, some unknown, some rows with"
        " the name only, people paid twice. CSV and GeoPackage to GeoPackage, QGIS's start not counted."
        f" {rows:,} rows find {localities:,} localities by code and are {people:,.0f} people; by name too, {named.answer[0]:,} rows."
        f" pandas finds {agreed}; it matches by code only, holds the whole roll and tells nothing of the rows it loses."
    )
    measures = [
        ours.measure("`territorios:joinroll`, by code: people, households, rows"),
        fewer.measure("the same, a quarter of the rows"),
        named.measure("the same with all rows, by code and then by name, with the table of matches"),
        script.measure("pandas and geopandas at once: `read_csv`, `groupby`, `merge`"),
    ]
    profile = session.profile("joinroll", whole, missed[0]) if missed else ""
    return Comparison("Join a roll", description, measures, aims, profile)


main()
