"""How varied the production of each unit is, alone and against all units together.

- Hachman index ``1 / Σ_j LQ_ij·s_ij`` (F. Hachman, Bureau of Economic and Business Research, University
  of Utah; Benway 2020, *Measuring Economic Diversity: The Hachman Index*, Kem C. Gardner Policy
  Institute): 1 where the unit produces in the same proportions as all units together.
- Herfindahl–Hirschman ``Σ_j s_ij²`` (Hirschman 1964, *American Economic Review* 54(5), 761): 1 where
  everything is one product.
- Krugman (1991), *Geography and Trade*, p. 76: ``Σ_j |s_ij − s̄_j|``, from 0 (as all units) to 2.

s_ij is the share of product j in unit i and s̄_j its share in all units.
"""

import numpy as np
import pandas as pd

from .location_quotient import MISSING_VALUE, NO_PRODUCTION


def diversity(quotients, min_mass=0.0):
    """Diversity of every unit.

    Parameters
    ----------
    quotients : pandas.DataFrame
        As `location_quotient.location_quotients` gives it.
    min_mass : float
        Units with a smaller production are flagged.

    Returns
    -------
    pandas.DataFrame
        One row per unit, sorted: ``unit``, ``mass``, ``products`` (with production), ``hachman``, ``hhi``,
        ``krugman``, ``main_product`` and ``main_share`` (largest share), ``top_product`` and ``top_lq`` (the
        largest quotient above 1 that is not flagged), ``missing`` (cells without a value, which are in no
        share), ``below_min_mass`` and ``reason``.
    """
    share, reference = quotients["share"], quotients["reference"]
    terms = pd.DataFrame(
        {
            "unit": quotients["unit"],
            "products": quotients["value"] > 0.0,
            "missing": quotients["value"].isna(),
            "weighted": quotients["lq"] * share,
            "hhi": share**2,
            # products the unit lacks add s̄_j each: all of them (1) less those it has
            "krugman": (share - reference).abs() - reference.where(share.notna()),
        }
    )
    sums = terms.groupby("unit", sort=True).sum()
    mass = quotients.groupby("unit")["mass"].first()
    produces = mass > 0.0
    units = pd.DataFrame(
        {
            "mass": mass,
            "products": sums["products"].astype(int),
            "hachman": 1.0 / sums["weighted"].where(produces),
            "hhi": sums["hhi"].where(produces),
            "krugman": (1.0 + sums["krugman"]).where(produces),
        }
    )
    main = _largest(quotients[quotients["value"] > 0.0], "share")
    top = _largest(quotients[(quotients["lq"] > 1.0) & ~quotients["below_min_mass"]], "lq")
    units["main_product"], units["main_share"] = main["product"], main["share"]
    units["top_product"], units["top_lq"] = top["product"], top["lq"]
    units["missing"] = sums["missing"].astype(int)
    units["below_min_mass"] = mass < min_mass
    units["reason"] = np.select([produces, units["missing"] > 0], ["", MISSING_VALUE], NO_PRODUCTION)
    return units.reset_index()


def _largest(cells, column):
    """Row of the largest `column` of each unit, the first product by name among equals."""
    ordered = cells.sort_values(["unit", column, "product"], ascending=[True, False, True], kind="stable")
    return ordered.drop_duplicates("unit").set_index("unit")
