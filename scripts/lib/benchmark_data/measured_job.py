"""One job in this process, as `benchmark_accessibility.measured_job` runs it, from files to files.

Usage: python3 -m benchmark_data.measured_job JOB FOLDER RESULT [time|memory]
"""

from benchmark_accessibility.headless_qgis import run, versions
from benchmark_accessibility.measured_job import Job, main

NAMES = {
    "MATCH_NAMES": True,
    "LOCALITY_NAME": "name",
    "LOCALITY_MUNICIPALITY": "municipality",
    "ROLL_NAME": "localidad",
    "ROLL_MUNICIPALITY": "municipio",
}


def _localities(folder):
    return f"{folder / 'localities.gpkg'}|layername=localities"


def join_roll(folder, **more):
    """Rows with a locality, localities and people."""
    results = run(
        "territorios:joinroll",
        LOCALITIES=_localities(folder),
        CODE="code",
        ROLL=str(folder / "roll.csv"),
        ROLL_CODE="cvegeo",
        KEY="curp",
        HOUSEHOLD="hogar",
        OUTPUT=str(folder / "OUTPUT.gpkg"),
        UNMATCHED=str(folder / "UNMATCHED.csv"),
        MATCHES=str(folder / "MATCHES.csv"),
        **more,
    )
    return [results["MATCHED_ROWS"], results["LOCALITY_COUNT"], results["TOTAL"]]


def pandas_at_once(folder):
    """The same counts by the code alone, as a script would: everything read, zeros given back, groups counted."""
    import geopandas
    import pandas

    roll = pandas.read_csv(folder / "roll.csv", dtype=str)
    roll["cvegeo"] = roll["cvegeo"].str.zfill(9)
    counted = roll.groupby("cvegeo").agg(
        people=("curp", "nunique"), households=("hogar", "nunique"), rows=("curp", "size")
    )
    localities = geopandas.read_file(folder / "localities.gpkg").merge(
        counted, how="left", left_on="code", right_index=True
    )
    localities.to_file(folder / "peer.gpkg", driver="GPKG")
    return [int(localities["rows"].sum()), int(localities["rows"].notna().sum()), float(localities["people"].sum())]


JOBS = {
    "start": Job(lambda folder: versions(), warmed=False),
    "joinroll": Job(join_roll),
    "joinroll_names": Job(lambda folder: join_roll(folder, **NAMES)),
    "pandas": Job(pandas_at_once),
}


if __name__ == "__main__":
    main(JOBS)
