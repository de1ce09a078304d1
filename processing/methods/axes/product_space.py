"""Which products go together: their proximity, and how near each is to what a unit already makes.

Hidalgo, Klinger, Barabási and Hausmann (2007), *Science* 317(5837), 482-487. With M_ij = 1 where unit i is
specialized in product j (location quotient of 1 or more), C = MᵀM and k_j = Σ_i M_ij::

    φ_jk = C_jk / max(k_j, k_k)                the smaller of the two conditional probabilities
    ω_ij = Σ_k M_ik φ_jk / Σ_k φ_jk,  k ≠ j    the part of what is near j that unit i has, from 0 to 1
"""

import numpy as np
import pandas as pd

# quotients of exactly 1 may be computed a hair below
ONE = 1.0 - 1e-9


def specialized(quotients):
    """The matrix M of a table of quotients.

    Parameters
    ----------
    quotients : pandas.DataFrame
        As `location_quotient.location_quotients` gives it; flagged cells are in nobody's specialization.

    Returns
    -------
    pandas.DataFrame of bool
        Units × products, both sorted.
    """
    present = (quotients["lq"] >= ONE) & ~quotients["below_min_mass"]
    table = quotients[["unit", "product"]].assign(present=present)
    wide = table.pivot(index="unit", columns="product", values="present")
    return wide.reindex(columns=sorted(wide.columns)).eq(True)


def proximities(present):
    """Proximity of every two products.

    Parameters
    ----------
    present : pandas.DataFrame of bool
        As `specialized` gives it.

    Returns
    -------
    ndarray, shape (m, m)
        0 on the diagonal and for products that no unit is specialized in.
    """
    made = present.to_numpy(float)
    together, count = made.T @ made, made.sum(axis=0)
    most = np.maximum(count[:, None], count[None, :])
    found = together / np.where(most > 0.0, most, 1.0)
    np.fill_diagonal(found, 0.0)
    return found


def proximity_table(present, proximity):
    """The proximities as a table, nearest first.

    Returns
    -------
    pandas.DataFrame
        ``product_a``, ``product_b``, ``proximity``, ``together`` (units specialized in both), ``units_a`` and
        ``units_b``; each two products that some unit is specialized in, once.
    """
    made = present.to_numpy()
    count = made.sum(axis=0)
    a, b = np.triu_indices(len(count), 1)
    both = (count[a] > 0) & (count[b] > 0)
    a, b = a[both], b[both]
    names = present.columns.to_numpy()
    table = pd.DataFrame(
        {
            "product_a": names[a],
            "product_b": names[b],
            "proximity": proximity[a, b],
            "together": (made.T.astype(int) @ made.astype(int))[a, b],
            "units_a": count[a],
            "units_b": count[b],
        }
    )
    return table.sort_values("proximity", ascending=False, kind="stable", ignore_index=True)


def densities(present, proximity):
    """Relatedness density of every unit and product.

    Returns
    -------
    ndarray, shape (n, m)
        NaN for products near no other.
    """
    near = proximity.sum(axis=0)
    return (present.to_numpy(float) @ proximity) / np.where(near > 0.0, near, np.nan)


def opportunities(present, density, quotients):
    """Products that a unit is not specialized in, near to what it is.

    Returns
    -------
    pandas.DataFrame
        ``unit``, ``product``, ``density`` above 0, ``value`` and ``lq`` (NaN where the unit has no row of it);
        by unit, the nearest first.
    """
    unit, product = np.nonzero(~present.to_numpy() & (density > 0.0))
    table = pd.DataFrame(
        {
            "unit": present.index.to_numpy()[unit],
            "product": present.columns.to_numpy()[product],
            "density": density[unit, product],
        }
    )
    table = table.merge(quotients[["unit", "product", "value", "lq"]], on=["unit", "product"], how="left")
    order = ["unit", "density", "product"]
    return table.sort_values(order, ascending=[True, False, True], kind="stable", ignore_index=True)
