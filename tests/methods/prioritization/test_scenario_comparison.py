"""Two selections compared: by hand, and what must add up."""

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.prioritization.scenario_comparison import compare_selections


def selection(**rows):
    """Frame from code=(territory, selected, people)."""
    columns = ["code", "territory", "selected", "people"]
    frame = pd.DataFrame([[code, *row] for code, row in rows.items()], columns=columns)
    return frame.assign(verdict=np.where(frame["selected"], "selected", "quota"))


def test_by_hand():
    first = selection(a=("T1", True, 100.0), b=("T1", True, 50.0), c=("T2", False, 30.0), gone=("T3", True, 7.0))
    second = selection(a=("T1", True, 110.0), b=("T1", False, 55.0), c=("T2", True, np.nan), new=("T2", True, 5.0))
    localities, territories = compare_selections(first, second)
    assert list(localities["code"]) == ["a", "b", "c", "new", "gone"]
    assert list(localities["change"]) == ["stayed", "left", "entered", "entered", "left"]
    # of the second selection where it holds the locality, else of the first
    np.testing.assert_array_equal(localities["people"], [110.0, 50.0, np.nan, 5.0, 7.0])
    assert list(localities["verdict_second"]) == ["selected", "quota", "selected", "selected", None]
    assert list(localities["row_first"]) == [0, 1, 2, -1, 3]
    assert territories.to_dict("list") == {
        "territory": ["T1", "T2", "T3"],
        "entered": [0, 2, 0],
        "left": [1, 0, 1],
        "stayed": [1, 0, 0],
        "people_gained": [0.0, 5.0, 0.0],
        "people_lost": [50.0, 0.0, 7.0],
        "people_stayed": [110.0, 0.0, 0.0],
    }


@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.integers(0, 99)), min_size=1, max_size=20))
def test_the_second_selection_is_the_first_plus_entered_less_left(rows):
    codes = [f"{number:03}" for number in range(len(rows))]
    first, second = (
        pd.DataFrame(
            {
                "code": codes,
                "territory": "T",
                "selected": [row[side] for row in rows],
                "people": [float(row[2]) for row in rows],
                "verdict": "",
            }
        )
        for side in (0, 1)
    )
    localities, territories = compare_selections(first, second)
    total = territories.iloc[0]
    before, after = (part.loc[part["selected"], "people"].sum() for part in (first, second))
    assert before + total["people_gained"] - total["people_lost"] == after
    assert second["selected"].sum() == total["entered"] + total["stayed"]
    assert compare_selections(second, first)[1].iloc[0]["entered"] == total["left"]
