"""One job in this process, as `benchmark_accessibility.measured_job` runs it, from a file to temporary outputs.

Usage: python3 -m benchmark_territories.measured_job JOB FOLDER RESULT [time|memory]
"""

from benchmark_accessibility.headless_qgis import call_process, run, versions
from benchmark_accessibility.measured_job import Job, main

FLOWS = {"ORIGIN_FIELD": "origin", "DESTINATION_FIELD": "destination", "AMOUNT_FIELD": "people"}
OUTPUTS = {"UNITS_OUTPUT": "memory:", "TERRITORIES_OUTPUT": "memory:"}
SAMPLES = 8


def travel_to_work(folder):
    """Territories."""
    return run("territorios:traveltowork", FLOWS=str(folder / "flows.csv"), **FLOWS, **OUTPUTS)["TERRITORY_COUNT"]


def commuting_zones(folder):
    """Territories."""
    return run("territorios:commutingzones", FLOWS=str(folder / "flows.csv"), **FLOWS, **OUTPUTS)["TERRITORY_COUNT"]


def robustness(folder, processes):
    """Firm units, by qgis_process: a script starts no processes of its own."""
    parameters = {"FLOWS": folder / "flows.csv", **FLOWS, "RUNS": SAMPLES, "PROCESSES": processes}
    parameters["UNITS_OUTPUT"] = folder / "units.csv"
    arguments = (f"{name}={value}" for name, value in parameters.items())
    return call_process("run", "territorios:territoryrobustness", "--", *arguments)["results"]["FIRM_COUNT"]


JOBS = {
    "start": Job(lambda folder: versions(), warmed=False),
    "traveltowork": Job(travel_to_work),
    "commutingzones": Job(commuting_zones),
    "robustness": Job(lambda folder: robustness(folder, 1), in_qgis=False, warmed=False),
    "robustness_processes": Job(lambda folder: robustness(folder, 2), in_qgis=False, warmed=False),
}


if __name__ == "__main__":
    main(JOBS)
