"""One job in this process, as `benchmark_accessibility.measured_job` runs it, from files to files.

Usage: python3 -m benchmark_prioritization.measured_job JOB FOLDER RESULT [time|memory]
"""

import json

from benchmark_accessibility.headless_qgis import ROOT, run, versions
from benchmark_accessibility.measured_job import Job, main

from .live_judgments import ALL_RULES, DECISIONS, DISPERSION, judgments
from .national_localities import FIELDS

SAMPLE = ROOT / "resources" / "sample"
STUDY = SAMPLE / "study.json"
VARIATIONS = 1000
NAMES = ("CODE", "STATE", "MUNICIPALITY", "TERRITORY", *FIELDS, "IS_SEAT")


def four_criteria(folder):
    """Localities and families selected."""
    results = run(
        "territorios:fourcriteria",
        LOCALITIES=f"{folder / 'localities.gpkg'}|layername=localities",
        QUOTAS=str(folder / "quotas.csv"),
        **{name: name for name in NAMES},
        **{output: str(folder / f"{output}.gpkg") for output in ("OUTPUT", "TERRITORIES", "SUMMARY")},
    )
    return [results["SELECTED_COUNT"], results["SELECTED_FAMILIES"]]


def read_and_write(folder):
    """What `four_criteria` wrote of the localities, read and written again by QGIS alone."""
    written = str(folder / "OUTPUT.gpkg")
    run("native:savefeatures", INPUT=written, OUTPUT=str(folder / "again.gpkg"))


def sensitivity(folder):
    """Localities of the sample that stay selected, that may, and all."""
    study = json.loads(STUDY.read_text())
    names = ("LOCALITIES", "QUOTAS", "CODE", "STATE", "MUNICIPALITY", *FIELDS, "IS_SEAT")
    source = {name: study[name].replace("oaxaca_study", f"{SAMPLE}/oaxaca_study") for name in names}
    results = run(
        "territorios:sensitivity",
        **source,
        TERRITORY=source["MUNICIPALITY"],
        RUNS=VARIATIONS,
        OUTPUT="memory:",
    )
    return [results[f"{name}_COUNT"] for name in ("FIRM", "BORDERLINE", "OUT")]


JOBS = {
    "start": Job(lambda folder: versions(), warmed=False),
    "fourcriteria": Job(four_criteria),
    "read_and_write": Job(read_and_write),
    "sensitivity": Job(sensitivity, warmed=False),
    "live": Job(lambda folder: judgments(folder, {})),
    "live_dispersion": Job(lambda folder: judgments(folder, DISPERSION, limited=False)),
    "live_decisions": Job(lambda folder: judgments(folder, ALL_RULES, decided=DECISIONS)),
}


if __name__ == "__main__":
    main(JOBS)
