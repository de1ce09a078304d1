"""Command line of the accessibility benchmark; see scripts/benchmark."""

import argparse
import tempfile
from pathlib import Path

from benchmark_report import describe_machine, replace_section, section

from .comparisons import COMPARISONS, Data, compare
from .friction_raster import make_friction
from .headless_qgis import ROOT
from .mosaic import make_mosaic, make_warm_up
from .peer_jobs import grass_version
from .session import Session

NAME = "accessibility"
PAGE = ROOT / "docs" / "benchmarks.md"
SIDE, CELLS, WARM_UP_CELLS = 3, 4000, 60


def main():
    options = _options()
    with tempfile.TemporaryDirectory() as scratch:
        data = _make_data(Path(scratch), options)
        session = Session(Path(scratch), options.runs)
        programs = session.measure("start", data.mosaic, runs=1).answer
        if "surface" in options.rows:
            programs["GRASS"] = grass_version()
        machine = describe_machine(**programs)
        comparisons = compare(session, data, options.rows)
    text = section(NAME, _command(options), machine, comparisons)
    print(text)
    if (options.side, options.cells, options.rows) == (SIDE, CELLS, list(COMPARISONS)):
        page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        PAGE.write_text(replace_section(page, NAME, text), encoding="utf-8")
        print(f"== written to {PAGE.relative_to(ROOT)}")
    else:
        print("== not kept: only a whole run is one session of full size")


def _options():
    parser = argparse.ArgumentParser(prog=f"scripts/benchmark {NAME}")
    parser.add_argument(
        "--side", type=int, default=SIDE, help="copies of the roads along each side (default: %(default)s)"
    )
    parser.add_argument(
        "--cells", type=int, default=CELLS, help="rows and columns of the raster (default: %(default)s)"
    )
    parser.add_argument("--runs", type=int, default=3, help="runs of what takes seconds (default: %(default)s)")
    parser.add_argument(
        "--rows", type=lambda text: text.split(","), default=list(COMPARISONS), help=f"some of {','.join(COMPARISONS)}"
    )
    options = parser.parse_args()
    unknown = set(options.rows) - set(COMPARISONS)
    if unknown:
        parser.error(f"no such rows: {', '.join(sorted(unknown))}")
    return options


def _make_data(scratch, options):
    """Only what the rows asked for need."""
    data = Data(scratch / "mosaic", scratch / "large-mosaic", scratch / "friction", options.cells)
    print("== making the data", flush=True)
    make_mosaic(data.mosaic, options.side)
    make_warm_up(data.mosaic, data.mosaic / "warm-up")
    if "memory" in options.rows:
        make_mosaic(data.large_mosaic, 2 * options.side)
        make_warm_up(data.mosaic, data.large_mosaic / "warm-up")
    if "surface" in options.rows:
        make_friction(data.friction, options.cells)
        make_friction(data.friction / "warm-up", WARM_UP_CELLS)
    return data


def _command(options):
    return f"scripts/benchmark {NAME} --side {options.side} --cells {options.cells} --runs {options.runs}"


main()
