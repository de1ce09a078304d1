"""How travel time is distributed among the people of each territory.

Weighted quantiles by the inverse of the distribution function (Hyndman and Fan 1996, *The
American Statistician* 50(4), 361-365, definition 1): the least time within which at least
that share of the people arrive.
"""

import numpy as np
import pandas as pd

FAR_MINUTES = (60.0, 120.0)


def weighted_quantile(values, weights, share):
    """Least value up to which at least `share` of the weight lies.

    Parameters
    ----------
    values : array_like, shape (n,)
        NaN counts as farther than any number.
    weights : array_like, shape (n,)
        Zero or more; NaN counts as none.
    share : float
        Above 0, up to 1.

    Returns
    -------
    float
        NaN when there is no weight, or when that share is not reached by numbers.
    """
    values, weights = np.asarray(values, float), np.nan_to_num(np.asarray(weights, float))
    order = np.argsort(values, kind="stable")
    sums = np.cumsum(weights[order])
    if not len(sums) or sums[-1] <= 0.0:
        return np.nan
    # a share like 0.9 of whole people must not miss by rounding
    return float(values[order][np.searchsorted(sums, share * sums[-1] * (1.0 - 1e-12))])


def time_distribution(group, minutes, people):
    """Distribution of travel time in each group, by people.

    Everyone counts in the shares and quantiles, those without a trip as beyond every limit: a
    territory half of whose people have no road has no median.

    Parameters
    ----------
    group : sequence of str, shape (n,)
        Group of each place, such as its territory.
    minutes : ndarray, shape (n,)
        Travel time; NaN without a trip.
    people : ndarray, shape (n,)
        Inhabitants; NaN where unknown, and then only the place is counted.

    Returns
    -------
    pandas.DataFrame
        One row per group in ascending order: ``group``, ``localities``, ``without_population``
        (localities), ``people``, ``people_without_trip``, ``median_min``, ``p90_min``,
        ``share_beyond_60`` and ``share_beyond_120`` (0 to 1, NaN without people).
    """
    places = pd.DataFrame({"group": group, "minutes": minutes, "people": people})
    rows = []
    for name, part in places.groupby("group", sort=True):
        time, weight = part["minutes"].to_numpy(float), np.nan_to_num(part["people"].to_numpy(float))
        total = weight.sum()
        beyond = [weight[~(time <= limit)].sum() / total if total > 0.0 else np.nan for limit in FAR_MINUTES]
        rows.append(
            {
                "group": name,
                "localities": len(part),
                "without_population": int(part["people"].isna().sum()),
                "people": total,
                "people_without_trip": weight[np.isnan(time)].sum(),
                "median_min": weighted_quantile(time, weight, 0.5),
                "p90_min": weighted_quantile(time, weight, 0.9),
                "share_beyond_60": beyond[0],
                "share_beyond_120": beyond[1],
            }
        )
    return pd.DataFrame(rows)
