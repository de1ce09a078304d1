"""Two selections of localities side by side: who entered, who left, who stayed."""

import numpy as np
import pandas as pd

ENTERED, LEFT, STAYED, OUT = "entered", "left", "stayed", "out"


def compare_selections(first, second):
    """Compare two selections locality by locality.

    Parameters
    ----------
    first, second : pandas.DataFrame
        Columns ``code`` (text, unique), ``territory`` (text), ``selected`` (bool), ``people``
        (float, NaN where unknown) and ``verdict`` (text).

    Returns
    -------
    localities : pandas.DataFrame
        One row per code of either, those of `second` first and in its order: ``code``,
        ``territory``, ``change`` (``entered``, ``left``, ``stayed``, ``out`` for those in neither
        selection), ``people`` (of the second selection for those it holds, else of the first),
        ``verdict_first``, ``verdict_second`` (None where the code is absent), and the rows
        ``row_first`` and ``row_second`` (-1 where absent).
    territories : pandas.DataFrame
        One row per territory in ascending order: ``territory``, ``entered``, ``left``, ``stayed``
        (localities), ``people_gained``, ``people_lost`` and ``people_stayed``; unknown people add nothing.
    """
    first = first.assign(row=np.arange(len(first))).set_index("code")
    second = second.assign(row=np.arange(len(second))).set_index("code")
    codes = second.index.append(first.index[~first.index.isin(second.index)])
    before, after = first.reindex(codes), second.reindex(codes)
    was, is_now = (part["selected"].eq(True).to_numpy() for part in (before, after))
    change = np.select([is_now & was, is_now, was], [STAYED, ENTERED, LEFT], OUT)
    of_second = (is_now | ~was) & after["row"].notna().to_numpy()
    localities = pd.DataFrame(
        {
            "code": codes,
            "territory": after["territory"].where(after["row"].notna(), before["territory"]).to_numpy(),
            "change": change,
            "people": np.where(of_second, after["people"], before["people"]).astype(float),
            "verdict_first": before["verdict"].where(before["row"].notna(), None).to_numpy(object),
            "verdict_second": after["verdict"].where(after["row"].notna(), None).to_numpy(object),
            "row_first": before["row"].fillna(-1).astype(int).to_numpy(),
            "row_second": after["row"].fillna(-1).astype(int).to_numpy(),
        }
    )
    return localities, _by_territory(localities)


def _by_territory(localities):
    counted = pd.DataFrame({"territory": localities["territory"]})
    for name, people in ((ENTERED, "people_gained"), (LEFT, "people_lost"), (STAYED, "people_stayed")):
        counted[name] = (localities["change"] == name).astype(int)
        counted[people] = localities["people"].where(localities["change"] == name, 0.0).fillna(0.0)
    columns = [ENTERED, LEFT, STAYED, "people_gained", "people_lost", "people_stayed"]
    return counted.groupby("territory", sort=True)[columns].sum().reset_index()
