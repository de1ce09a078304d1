"""The localities of a program with what thresholds, quotas and decisions do not change.

Seats, territories and the order in which localities are taken are found once; each judgment starts from them.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .nearest_seat import nearest_seat


@dataclass(frozen=True)
class ProgramLocalities:
    """Localities as every judgment needs them, in plain arrays.

    Attributes
    ----------
    columns : dict of str to ndarray, shape (n,)
        Those of the table, with ``seat_code``, ``seat_m`` and ``has_seat``.
    order : ndarray of int, shape (n,)
        The localities by decreasing families; ties by decreasing population, then by code.
    code_rank : ndarray of int, shape (n,)
        Place of each locality by its code.
    territory : ndarray of int, shape (n,)
        Territory of each locality by its place in `territory_names`, -1 for none and without a state.
    territory_states, territory_names : ndarray of str, shape (territories,)
        Ascending by state, then by name.
    """

    columns: dict
    order: np.ndarray
    code_rank: np.ndarray
    territory: np.ndarray
    territory_states: np.ndarray
    territory_names: np.ndarray

    def __len__(self):
        return len(self.order)

    def by_territory(self, values):
        """Sums of `values`, shape (n,), of each territory."""
        known = self.territory >= 0
        sums = pd.Series(values[known]).groupby(self.territory[known]).sum()
        # every territory has a locality
        return sums.to_numpy()


def program_localities(table, points):
    """What the four criteria need of a table of localities.

    Parameters
    ----------
    table : pandas.DataFrame
        As `four_criteria` takes it.
    points : PlanePoints or EllipsoidPoints

    Returns
    -------
    ProgramLocalities
    """
    rows = table.reset_index(drop=True).copy()
    if "seat_m" not in rows:
        seat, meters = nearest_seat(
            points.xy, rows["seat_group"].to_numpy(), rows["is_seat"].to_numpy(), rows["code"], points.distance
        )
        rows["seat_code"], rows["seat_m"] = seat, meters
        rows["has_seat"] = rows["seat_group"].isin(rows.loc[rows["is_seat"], "seat_group"])
    else:
        rows["seat_code"], rows["has_seat"] = "", True
    order = rows.sort_values(["families", "population", "code"], ascending=[False, False, True], kind="stable").index
    named = rows.loc[(rows["territory"] != "") & (rows["state"] != ""), ["state", "territory"]]
    territory = np.full(len(rows), -1)
    territory[named.index] = named.groupby(["state", "territory"], sort=True).ngroup()
    places, first = np.unique(territory, return_index=True)
    first = first[places >= 0]
    columns = {name: rows[name].to_numpy() for name in rows}
    return ProgramLocalities(
        columns=columns,
        order=order.to_numpy(),
        code_rank=rows["code"].rank(method="first").to_numpy(int),
        territory=territory,
        territory_states=columns["state"][first],
        territory_names=columns["territory"][first],
    )
