"""Strata against CONAPO's published grades, Cochran's way by hand, and repeated values."""

import numpy as np
import pandas as pd
import pytest
from territorios_productivos.processing.methods.prioritization.dalenius_hodges import dalenius_hodges

GRADES = ("Muy alto", "Alto", "Medio", "Bajo", "Muy bajo")


def test_published_grade_of_every_municipality(reference):
    table = pd.read_csv(reference / "prioritization" / "conapo_IMM_2020.csv")
    found = dalenius_hodges(table["IM_2020"].to_numpy(), 5, 21)
    assert [GRADES[stratum - 1] for stratum in found.stratum] == list(table["GM_2020"])
    assert np.bincount(found.stratum)[1:].tolist() == [204, 586, 494, 530, 655]


def test_cuts_by_hand():
    # four classes of width 1 with 4, 1, 0 and 9 values: √f sums 2, 3, 3, 6, and half of 6 is 3
    values = np.concatenate([np.linspace(0.0, 1.0, 4), [1.5], np.linspace(3.2, 4.0, 9)])
    found = dalenius_hodges(values, 2, 4)
    assert found.frequency.tolist() == [4, 1, 0, 9]
    assert found.cuts.tolist() == [2.0]
    assert found.stratum.tolist() == [1] * 5 + [2] * 9


def test_a_value_on_a_cut_is_low_and_a_missing_one_nowhere():
    found = dalenius_hodges(np.array([0.0, 1.0, np.nan, 2.0]), 2, 2)
    assert found.cuts.tolist() == [1.0]
    assert found.stratum.tolist() == [1, 1, 0, 2]


def test_fewer_strata_than_asked_are_told():
    found = dalenius_hodges(np.array([7.0, 7.0, 7.0]), 3)
    assert found.distinct == 1 and (found.stratum == found.stratum[0]).all()
    assert dalenius_hodges(np.array([0.0, 10.0]), 5, 5).distinct == 2


@pytest.mark.parametrize(
    ("values", "strata", "classes"), [([], 2, 4), ([np.nan], 2, 4), ([1, 2], 1, 4), ([1, 2], 3, 2)]
)
def test_what_cannot_be_divided(values, strata, classes):
    with pytest.raises(ValueError):
        dalenius_hodges(np.array(values, float), strata, classes)
