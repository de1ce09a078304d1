"""The funnel of a program: how many remain at each stage, and of whom the percentages speak.

The layout is that of Cuadro 1 of *Aprendizajes de un año* of Programa Territorios Productivos,
where the first percentage is over the target population and the others over the population
attended: a percentage without its denominator says nothing.
"""

import numpy as np
import pandas as pd


def program_funnel(stage, count, base=None):
    """Percentages of every stage over its base and over the stage before.

    Parameters
    ----------
    stage : sequence of str, shape (n,)
        Names of the stages, all different, in their order.
    count : ndarray, shape (n,)
        People or families at each stage; NaN where unknown.
    base : sequence of str, optional
        Stage over which each percentage is taken, "" for the first stage.

    Returns
    -------
    pandas.DataFrame
        ``stage``, ``count``, ``base``, ``percent_of_base``, ``previous``, ``percent_of_previous``
        and ``lost`` (since the stage before). The first stage has neither base nor previous. Percentages
        are NaN where a count is unknown or the denominator is zero.

    Raises
    ------
    ValueError
        When stages repeat or a base is no stage; the message is the name.
    """
    stage, count = [str(name) for name in stage], np.asarray(count, float)
    row_of = {}
    for row, name in enumerate(stage):
        if name in row_of:
            raise ValueError(name)
        row_of[name] = row
    bases = [name or stage[0] for name in base] if base is not None else [stage[0]] * len(stage)
    for name in bases:
        if name not in row_of:
            raise ValueError(name)
    below = count[[row_of[name] for name in bases]]
    before = np.concatenate([[np.nan], count[:-1]])
    with np.errstate(divide="ignore", invalid="ignore"):
        of_base = np.where(below > 0.0, 100.0 * count / below, np.nan)
        of_previous = np.where(before > 0.0, 100.0 * count / before, np.nan)
    of_base[:1] = np.nan
    return pd.DataFrame(
        {
            "stage": stage,
            "count": count,
            "base": [None, *bases[1:]],
            "percent_of_base": of_base,
            "previous": [None, *stage[:-1]],
            "percent_of_previous": of_previous,
            "lost": before - count,
        }
    )
