"""What is wrong in a list of localities: codes, places, people and how they agree.

Each check takes whole columns and gives the rows it finds. Distances in meters, coordinates in
a plane in meters.
"""

from dataclasses import dataclass, field

import numpy as np

from ..roads.near_points import point_index
from .code_checks import code_mismatches, code_problems, rows_of_groups
from .isolated_places import isolated_places, positions
from .name_folding import plain_name


@dataclass
class Localities:
    """Columns of a list of localities; None where a column is not given.

    Attributes
    ----------
    xy : ndarray, shape (n, 2)
        On a plane in meters, NaN without a point.
    codes, names, municipality, municipality_names, state : ndarray of str, optional
        "" where there is no value.
    official_names : ndarray of str, optional
        Name that a list of municipalities gives to that of each locality.
    population, households, families : ndarray of float, optional
        NaN where there is no number.
    """

    xy: np.ndarray
    codes: np.ndarray = None
    names: np.ndarray = None
    municipality: np.ndarray = None
    municipality_names: np.ndarray = None
    official_names: np.ndarray = None
    state: np.ndarray = None
    population: np.ndarray = None
    households: np.ndarray = None
    families: np.ndarray = None


@dataclass
class Limits:
    """What counts as a problem.

    Attributes
    ----------
    same_name_m : float
        Two rows of one name no farther apart are one place.
    persons : tuple of float
        Least and most persons per household.
    isolated_m : float, optional
        A place farther than this from every other is isolated; None to tell it from the data.
    """

    same_name_m: float = 500.0
    persons: tuple = (1.0, 10.0)
    isolated_m: float = None


@dataclass
class Found:
    """Problems found, and what could not be judged.

    Attributes
    ----------
    problems : pandas.DataFrame
        ``reason``, ``row``, ``other`` (another row, -1 for none), ``distance_m`` and ``value``
        (the text or number that shows it).
    unlike : list of str
        Columns, ``municipality`` or ``state``, that most codes do not hold: nothing was compared with them.
    isolated_m : float
        Distance from which a place is isolated; NaN when none was looked for.
    """

    problems: object
    unlike: list = field(default_factory=list)
    isolated_m: float = np.nan


def check_localities(table, limits, places=None):
    """All the checks for which there are columns.

    Parameters
    ----------
    table : Localities
    limits : Limits
    places : list of tuple, optional
        More problems, of the municipality each locality lies in: ``(reason, rows, other, distance, value)``.

    Returns
    -------
    Found
    """
    found = Found(None)
    rows = [("no_geometry", np.flatnonzero(~np.isfinite(table.xy).all(axis=1)), -1, np.nan, None)]
    if table.codes is not None:
        rows += code_problems(table.codes)
        told = next(found for reason, found, *_ in rows if reason == "bad_code")
        for name, column in (("municipality", table.municipality), ("state", table.state)):
            if column is not None:
                mismatches, agree = code_mismatches(table.codes, column)
                if agree < 0.5:
                    found.unlike.append(name)
                else:
                    mismatches = np.setdiff1d(mismatches, told)
                    told = np.union1d(told, mismatches)
                    rows.append(("code_mismatch", mismatches, -1, np.nan, column[mismatches]))
    if table.names is not None:
        rows.append(("no_name", np.flatnonzero(table.names == ""), -1, np.nan, None))
    if table.municipality_names is not None and (table.municipality is not None or table.official_names is not None):
        rows.append(_odd_names(table))
    rows += repeated_places(table.xy, table.names, limits.same_name_m)
    rows += list(places or ())
    isolated, nearest, apart, found.isolated_m = isolated_places(table.xy, limits.isolated_m)
    rows.append(("isolated", isolated, nearest, apart, None))
    rows += people_problems(table.population, table.households, table.families, limits.persons)
    found.problems = _problem_table(rows)
    return found


def _problem_table(found):
    import pandas as pd

    tables = []
    for reason, rows, other, distance, value in found:
        table = pd.DataFrame({"row": np.asarray(rows, int)})
        table["reason"] = reason
        table["other"] = np.asarray(other, int) if np.ndim(other) else int(other)
        table["distance_m"] = np.asarray(distance, float) if np.ndim(distance) else float(distance)
        table["value"] = np.asarray(value, object) if np.ndim(value) else np.full(len(table), value, object)
        tables.append(table)
    return pd.concat(tables, ignore_index=True)[["reason", "row", "other", "distance_m", "value"]]


def folded_names(names):
    """Names without accents, capitals or punctuation, to compare them."""
    written, which = np.unique(np.asarray(names).astype(str), return_inverse=True)
    return np.array([plain_name(name) for name in written], object)[which.reshape(-1)]


def _odd_names(table):
    """Rows whose municipality is named otherwise than officially, or than in most rows of its code."""
    import pandas as pd

    names = pd.DataFrame({"written": table.municipality_names, "folded": folded_names(table.municipality_names)})
    if table.official_names is not None:
        usual = pd.Series(table.official_names, dtype=object)
    else:
        names["code"] = table.municipality
        judged = names[(names["code"] != "") & (names["folded"] != "")]
        counts = judged.groupby(["code", "folded"], sort=True).agg(rows=("written", "size"), name=("written", "first"))
        counts = counts.sort_values("rows", ascending=False, kind="stable").reset_index().drop_duplicates("code")
        usual = names["code"].map(counts.set_index("code")["name"]).fillna("")
    official = folded_names(usual)
    odd = np.flatnonzero((names["folded"] != "") & (usual != "") & (names["folded"] != official))
    pairs = list(zip(names["folded"].to_numpy(object)[odd], official[odd]))
    other = {pair for pair in set(pairs) if not _one_holds_the_other(*pair)}
    rows = odd[np.array([pair in other for pair in pairs], bool)]
    return "name_mismatch", rows, -1, np.nan, usual.to_numpy(object)[rows]


def _one_holds_the_other(a, b):
    """Whether all words of one folded name are in the other, as of a short and a full name."""
    a, b = set(a.split()), set(b.split())
    return a <= b or b <= a


def repeated_places(xy, names, same_name_m):
    """Rows at exactly one position, and rows of one name close to each other."""
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    if not len(placed):
        return []
    position = positions(xy[placed])[1]
    rows, other = rows_of_groups(placed, position)
    found = [("duplicate_place", rows, other, np.zeros(len(rows)), None)]
    if names is None or same_name_m <= 0.0:
        return found
    folded = folded_names(names[placed])
    named = np.flatnonzero(folded != "")
    group = np.unique(folded[named].astype(str), return_inverse=True)[1].reshape(-1)
    # one row for each name and position: the others are told already
    kept = np.unique(np.column_stack([group, position[named]]), axis=0, return_index=True)[1]
    kept = kept[np.bincount(group[kept], minlength=1)[group[kept]] > 1] if len(kept) else kept
    if len(kept) < 2:
        return found
    at, group = placed[named[kept]], group[kept]
    # names side by side, so far apart that only rows of one name are near
    spread = np.ptp(xy[placed][:, 0]) + 2.0 * same_name_m
    aside = np.unique(group, return_inverse=True)[1].reshape(-1) * spread
    moved = xy[at] + np.column_stack([aside, np.zeros(len(at))])
    distance, nearest = point_index(moved).query(moved, 2)
    apart, twin = distance[:, 1], nearest[:, 1]
    near = apart <= same_name_m
    found.append(("duplicate_place", at[near], at[twin[near]], apart[near], None))
    return found


def people_problems(population, households, families, persons):
    """Counts that are missing, zero or do not go together."""
    found = []
    if population is not None:
        found.append(("no_population", np.flatnonzero(np.isnan(population)), -1, np.nan, None))
        found.append(("zero_population", np.flatnonzero(population == 0.0), -1, np.nan, None))
    with np.errstate(divide="ignore", invalid="ignore"):
        if population is not None and households is not None:
            ratio = population / households
            rows = np.flatnonzero((ratio < persons[0]) | (ratio > persons[1]))
            found.append(("implausible_ratio", rows, -1, np.nan, ratio[rows].astype(object)))
        limit = households if households is not None else population
        if families is not None and limit is not None:
            rows = np.flatnonzero(families > limit)
            found.append(("too_many_families", rows, -1, np.nan, limit[rows].astype(object)))
    return found
