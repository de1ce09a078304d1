"""Published tables joined by code: CONAPO's index, figures as agencies write them, levels told apart."""

import numpy as np
import pandas as pd
import pytest
from territorios_productivos.processing.methods.data.table_join import join_table

TOWNS = ["01001", "01002", "20012"]
LOCALITIES = ["010010001", "010010002", "200120001", "309990001"]


def texts(*values):
    return np.array(values, object)


def test_figures_texts_and_codes():
    columns = {
        "people": texts("948,990", "*", "N/D"),
        "index": texts("60.5", "-1.25", ""),
        "grade": texts("Muy bajo", "Alto", ""),
        "region": texts("01", "02", "11"),
        "hidden": texts("*", "*", "*"),
    }
    found = join_table(TOWNS, texts("1001", "1002", "20012"), columns).columns
    assert {name: column.kind for name, column in found.items() if name != "hidden"} == {
        "people": "integer",
        "index": "real",
        "grade": "text",
        "region": "text",
    }
    np.testing.assert_array_equal(found["people"].values, [948990, np.nan, np.nan])
    assert (found["people"].confidential, found["people"].not_available) == (1, 1)
    assert found["region"].values.tolist() == ["01", "02", "11"]
    assert np.isnan(found["hidden"].values).all() and found["hidden"].confidential == 3


def test_conapo_against_its_own_codes_without_zeros(reference):
    table = pd.read_csv(reference / "prioritization" / "conapo_IMM_2020.csv", dtype=str)
    codes = table["CVE_MUN"].to_numpy()
    lost = texts(*(code.lstrip("0") for code in codes))
    joined = join_table(codes[::-1], lost, {"IM_2020": table["IM_2020"].to_numpy()})
    assert joined.matched_rows == len(codes) and joined.unmatched.empty
    assert joined.repaired == sum(code.startswith("0") for code in codes)
    np.testing.assert_array_equal(joined.columns["IM_2020"].values, table["IM_2020"].astype(float).to_numpy()[::-1])


def test_a_broader_level_is_told_and_joined_only_when_asked():
    codes, columns = texts("1001", "20012", "20013"), {"index": texts("1", "2", "3")}
    told = join_table(LOCALITIES, codes, columns)
    assert told.broader and told.matched_rows == 0
    assert told.unmatched["reason"].tolist() == ["broader_code", "broader_code", "unknown_code"]
    joined = join_table(LOCALITIES, codes, columns, broader=True)
    assert joined.level == 5 and joined.rows.tolist() == [1, 1, 1, 0]
    np.testing.assert_array_equal(joined.columns["index"].values, [1, 1, 2, np.nan])
    assert joined.unmatched["code"].tolist() == ["20013"]
    robbed = join_table(LOCALITIES, texts("1001", "1002"), {"index": texts("1", "2")}, broader=True)
    assert robbed.level == 5 and robbed.rows.tolist() == [1, 1, 0, 0]
    states = join_table(LOCALITIES, texts("1", "20"), {"index": texts("1", "2")}, broader=True)
    assert states.level == 2 and states.rows.tolist() == [1, 1, 1, 0]


@pytest.mark.parametrize(("aggregate", "value"), [("sum", 12.0), ("mean", 6.0)])
def test_several_rows_for_a_code(aggregate, value):
    codes = texts("01001", "01001", "01001", "20012")
    columns = {"value": texts("4", "8", "*", "*"), "crop": texts("maíz", "frijol", "", "café")}
    joined = join_table(TOWNS, codes, columns, aggregate)
    np.testing.assert_array_equal(joined.columns["value"].values, [value, np.nan, np.nan])
    assert joined.columns["crop"].values.tolist() == ["", "", "café"] and joined.columns["crop"].different == 1
    assert joined.rows.tolist() == [3, 0, 1]
    refused = join_table(TOWNS, codes, columns)
    assert refused.repeated == ["01001"] and not refused.columns


def test_a_row_said_twice_is_no_repetition():
    joined = join_table(TOWNS, texts("01001", "1001", "20012"), {"value": texts("4", "4", "5")})
    assert not joined.repeated and joined.same == 1 and joined.columns["value"].values[0] == 4.0


def test_notes_among_numbers_are_counted_and_many_make_a_text():
    codes = [f"01{number:03d}" for number in range(1, 21)]
    few = join_table(codes, texts(*codes), {"value": texts(*["5"] * 19, "s. d. r.")}).columns["value"]
    assert few.kind == "integer" and few.unreadable == 1 and few.unreadable_texts == ["s. d. r."]
    many = join_table(codes, texts(*codes), {"value": texts(*["5"] * 15, *["ver nota"] * 5)}).columns["value"]
    assert many.kind == "text" and many.values[-1] == "ver nota"
