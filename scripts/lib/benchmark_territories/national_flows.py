"""Flows of a country of the size of Mexico, made of those of the sample by seeded resampling.

The municipalities of the sample are taken again and again, each time as another region. Within a region
the flows are those of the sample, with as many people as a Poisson draw of mean equal to theirs gives (one
at least). The rest of the table, up to its size, are small flows from anywhere to anywhere, whose ends and
amount are drawn from the flows between municipalities of the sample.
"""

import csv
import json
import sqlite3

import numpy as np

UNITS, FLOWS, SEED = 2466, 36_979, 20_260_101
# those flows are a tenth of the others
FAR = 0.1


def make_flows(sample, folder, share=1.0):
    """Write flows.csv with so much of the country, and counts.json, into `folder`; give both counts."""
    with sqlite3.connect(sample) as database:
        rows = database.execute(
            "SELECT origin, destination, students FROM flows ORDER BY origin, destination"
        ).fetchall()
    code, pair = np.unique([row[:2] for row in rows], return_inverse=True)
    origin, destination = pair.reshape(-1, 2).T
    people = np.array([row[2] for row in rows], float)
    units, flows = round(UNITS * share), round(FLOWS * share)
    draw = np.random.default_rng(SEED)
    region = np.repeat(np.arange(-(-units // len(code))), len(rows))
    start, end = (region * len(code) + np.tile(side, region[-1] + 1) for side in (origin, destination))
    inside = (start < units) & (end < units)
    start, end = start[inside], end[inside]
    amount = np.maximum(draw.poisson(np.tile(people, region[-1] + 1)[inside]), 1)
    table = dict(zip(zip(start.tolist(), end.tolist()), amount.tolist()))
    between = np.flatnonzero(origin != destination)
    while len(table) < flows:
        here, there = draw.integers(region[-1] + 1, size=2) * len(code)
        row, other = draw.choice(between, size=2)
        key = int(here + origin[row]) % units, int(there + destination[other]) % units
        if key not in table:
            table[key] = max(int(draw.poisson(FAR * people[row])), 1)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "flows.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["origin", "destination", "people"])
        writer.writerows((f"M{start:05d}", f"M{end:05d}", amount) for (start, end), amount in sorted(table.items()))
    counts = {"units": len({unit for pair in table for unit in pair}), "flows": len(table)}
    (folder / "counts.json").write_text(json.dumps(counts), encoding="utf-8")
    return counts
