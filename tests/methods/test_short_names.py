"""Names of columns in the ten bytes of a shapefile."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.short_names import LONGEST, short_names


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["total_min", "Población", "reason"], ["total_min", "Población", "reason"]),
        (["population_total", "población_total"], ["ppltn_totl", "pblcn_totl"]),
        # of names alike only the digits tell them apart
        (["poblacion_total_2010", "poblacion_total_2020"], ["pblttl2010", "pblttl2020"]),
        # a short name keeps its own, wherever it stands
        (["slctd_share", "slctd_shar"], ["slctd_sha2", "slctd_shar"]),
        (["NAME", "name"], ["NAME", "name2"]),
        (["人口人口人口", "123456789012"], ["field", "1234567890"]),
        ([], []),
    ],
)
def test_names_stay_readable_and_apart(names, short):
    assert short_names(names) == short


@given(st.lists(st.text(st.sampled_from("aeioubcdñ人_ 0123"), min_size=1, max_size=24), unique=True, max_size=40))
def test_whatever_the_names_they_fit_and_differ(names):
    short = short_names(names)
    assert all(0 < len(name.encode()) <= LONGEST for name in short)
    assert len({name.casefold() for name in short}) == len(names)
    assert short_names(names) == short
