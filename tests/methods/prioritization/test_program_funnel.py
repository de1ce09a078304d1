"""The funnel against Cuadro 1 of the program, and what has no percentage."""

import numpy as np
import pandas as pd
import pytest
from territorios_productivos.processing.methods.prioritization.program_funnel import program_funnel


def test_cuadro_1_with_its_denominators(reference):
    seed = pd.read_csv(reference / "prioritization" / "seed_cuadro1_embudo.csv")
    base = ["", "objetivo", "atendida", "atendida", "atendida"]
    table = program_funnel(seed["etapa"], seed["n"], base)
    assert [round(value) for value in table["percent_of_base"][1:]] == list(seed["pct_publicado"][1:].astype(int))
    np.testing.assert_allclose(table["percent_of_base"][1:].round(2), seed["pct_recalculado"][1:])
    assert list(table["percent_of_previous"][2:].round(1)) == [73.1, 42.0, 81.4]
    assert list(table["base"][1:]) == base[1:] and table["base"][0] is None
    assert list(table["lost"][1:]) == [21899.0, 4040.0, 6361.0, 855.0]


def test_what_has_no_percentage():
    table = program_funnel(["a", "b", "c", "d"], [0.0, 5.0, np.nan, 4.0])
    assert table["percent_of_base"].isna().all()
    assert list(table["percent_of_previous"].isna()) == [True, True, True, True]
    assert table["lost"][1] == -5.0


@pytest.mark.parametrize(("stage", "base"), [(["a", "a"], None), (["a", "b"], ["", "otra"])])
def test_a_stage_given_twice_or_unknown_is_named(stage, base):
    with pytest.raises(ValueError, match="a" if base is None else "otra"):
        program_funnel(stage, [2.0, 1.0], base)
