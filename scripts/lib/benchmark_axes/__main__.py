"""Command line of the axes benchmark; see scripts/benchmark."""

import argparse
import tempfile
from pathlib import Path

from benchmark_accessibility.headless_qgis import ROOT
from benchmark_accessibility.session import Session
from benchmark_report import Aim, Comparison, describe_machine, replace_section, section

from .production import MARKETS, make_production

NAME = "axes"
PAGE = ROOT / "docs" / "benchmarks.md"
SIDE = 3
MOST_TIMES = 1.5


def main():
    parser = argparse.ArgumentParser(prog=f"scripts/benchmark {NAME}")
    parser.add_argument(
        "--side", type=int, default=SIDE, help="copies of the roads along each side (default: %(default)s)"
    )
    parser.add_argument("--runs", type=int, default=3, help="runs of each task (default: %(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "production"
        print("== making the data", flush=True)
        roads, sources = make_production(folder, options.side)
        session = Session(Path(scratch), options.runs, f"{__package__}.measured_job")
        machine = describe_machine(**session.measure("start", folder, runs=1).answer)
        described = f"{roads:,} roads, {sources:,} sources, {MARKETS} markets"
        comparisons = [_method(session, folder, described), _whole(session, folder, described)]
    text = section(NAME, f"scripts/benchmark {NAME} --side {options.side} --runs {options.runs}", machine, comparisons)
    print(text)
    if options.side == SIDE:
        page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        PAGE.write_text(replace_section(page, NAME, text), encoding="utf-8")
        print(f"== written to {PAGE.relative_to(ROOT)}")
    else:
        print("== not kept: only data of full size are")


def _method(session, folder, described):
    """Trips, loads and betweenness against the searches alone, both on roads in memory."""
    ours, alone, trees = (session.measure(job, folder) for job in ("corridors", "search", "trees"))
    aims = [
        Aim("Corridors: times the time of the OD search alone", ours.seconds / alone.seconds, MOST_TIMES, False),
        Aim("Corridors: times the time of its bare trees, by SciPy", ours.seconds / trees.seconds, MOST_TIMES, False),
    ]
    description = (
        f"{described}; roads and points read and tied before the clock starts, the quickest of three rounds in each process."
        f" The searches give the minutes and kilometers of {alone.answer:,} pairs; the corridors also the market of"
        f" {ours.answer:,} sources, and load and betweenness of every piece of road."
    )
    measures = [
        ours.measure("corridors: trips, loads and betweenness"),
        alone.measure("the search of the OD matrix alone, on roads whose chains are one"),
        trees.measure("the trees alone, by SciPy on the same roads: no kilometers, no pairs"),
    ]
    profile = "" if all(aim.reached for aim in aims) else session.profile("corridors", folder, "time")
    return Comparison("Corridors", description, measures, aims, profile)


def _whole(session, folder, described):
    """The two algorithms, from the files to their layers."""
    ours, matrix = (session.measure(job, folder) for job in ("whole_corridors", "whole_matrix"))
    description = f"{described}, from the files to temporary layers, nothing cached. {ours.answer:,.0f} km carry load."
    measures = [
        ours.measure("`territorios:corridors`: roads, sources and markets"),
        matrix.measure("`territorios:odmatrix`: a table of pairs"),
    ]
    return Comparison("Corridors, whole algorithm", description, measures)


main()
