"""The judgment that the prioritization explorer makes at every move of a slider, timed without its window."""

import statistics
import time

import numpy as np

from .national_localities import FIELDS, SEED, read_quotas

DECISIONS = 200
# loose thresholds, by which nearly half of the localities are eligible: far more than the program's own
LOOSE = {"RATIO": 0.1, "RADIUS": 15_000.0, "FAMILIES_FLOOR": 5.0}
MOVES = (
    *({"RATIO": float(value)} for value in np.linspace(0.08, 0.16, 9)),
    *({"RADIUS": float(value)} for value in np.linspace(12_000.0, 18_000.0, 9)),
    *({"FAMILIES_FLOOR": float(value)} for value in range(2, 20, 2)),
)
# metric of the dispersion and meters that are too many, so that some territories are passed over and some are not
DISPERSION = {"DISPERSION_METRIC": 0, "DISPERSION_MAX": 3_000.0}
ALL_RULES = {**DISPERSION, "FLOOR_APPLIES": 1}


def judgments(folder, settings, limited=True, decided=0):
    """Milliseconds of judgments of the localities of a folder, as the explorer asks for them.

    Parameters
    ----------
    folder : Path
        With localities.gpkg and quotas.csv.
    settings : dict
        Of the four criteria, where they are not those of `LOOSE` or of the program.
    limited : bool
        Whether there are quotas; without them every eligible locality is taken.
    decided : int
        How many localities are decided by hand.

    Returns
    -------
    answer : list
        Localities, eligible ones, the first judgment and the slowest one.
    seconds : float
        Median of the moves.
    """
    from qgis.core import QgsVectorLayer
    from territorios_productivos.ui.prioritization.live_selection import LiveSelection
    from territorios_productivos.ui.prioritization.scenarios import program_scenario

    layer = QgsVectorLayer(f"{folder / 'localities.gpkg'}|layername=localities", "localities", "ogr")
    names = ("CODE", "STATE", "MUNICIPALITY", "TERRITORY", *FIELDS, "IS_SEAT")
    settings = {**program_scenario().settings, **LOOSE, **settings}
    live = LiveSelection(layer, {**{name: name for name in names}, **settings})
    quotas = read_quotas(folder) if limited else {"state": {}, "territory": {}}
    chosen = np.random.default_rng(SEED).choice(live.codes, decided, replace=False)
    decisions = {code: place % 2 == 0 for place, code in enumerate(chosen)}
    spent, eligible = [], []
    for move in ({}, *MOVES):
        begin = time.perf_counter()
        judged = live.judge({**settings, **move}, quotas, decisions)
        spent.append(time.perf_counter() - begin)
        eligible.append(int(judged["eligible"].sum()))
    answer = [len(live), eligible[0], 1000.0 * spent[0], 1000.0 * max(spent)]
    return answer, statistics.median(spent[1:])
