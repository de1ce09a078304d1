"""The four criteria against the published golden audits, option by option, and what the advice promises."""

import sqlite3
from contextlib import closing

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.located_points import PlanePoints
from territorios_productivos.processing.methods.prioritization.four_criteria import VERDICTS, four_criteria
from territorios_productivos.processing.methods.prioritization.nearest_seat import nearest_seat
from territorios_productivos.processing.methods.prioritization.program_rules import (
    ALSO_SELECTION,
    COUNT_LOCALITIES,
    FAMILIES,
    NO_EXCEED,
    Rules,
)

QUOTAS = {"A": 900.0, "B": 300.0}
VERDICT_OF = {
    "SELECCIONADA": "selected",
    "C1_RATIO": "ratio",
    "C1_SIN_PROGRAMA": "no_program",
    "C3_DISTANCIA": "distance",
    "C3_FAMILIAS": "families",
    "C4_CUPO": "quota",
    "DATO_FALTANTE_FAMILIAS": "missing_families",
}


@pytest.fixture(scope="module")
def golden(reference):
    """The 22 golden localities, their coordinates, and the expected audit of each variant."""
    folder = reference / "prioritization"
    source = pd.read_csv(folder / "ptp4_golden_input.csv", dtype=str)
    number = {name: source[name].astype(float) for name in ("x", "y", "pob", "hog", "up_lt20", "fam")}
    table = pd.DataFrame(
        {
            "code": source["cve_loc"],
            "municipality": source["cve_mun"],
            "state": source["cve_ent"],
            "territory": source["terr"],
            "population": number["pob"],
            "households": number["hog"],
            "units": number["up_lt20"],
            "families": number["fam"],
            "is_seat": source["is_cab"] == "1",
            "seat_group": source["terr"],
        }
    )
    audit = {
        name: pd.read_csv(folder / f"ptp4_golden_{name}.csv", float_precision="round_trip")
        for name in ("V1_literal", "V4_no_exceed", "V5_no_quota", "territory_ranking")
    }
    return table, np.column_stack([number["x"], number["y"]]), audit


def run(golden, quotas=QUOTAS, territory_quotas=None, decisions=None, table=None, xy=None, **rules):
    return four_criteria(
        golden[0] if table is None else table,
        PlanePoints(golden[1] if xy is None else xy),
        Rules(**rules),
        quotas,
        territory_quotas,
        decisions,
    )


@pytest.mark.parametrize(
    ("variant", "quotas", "rule", "count", "families"),
    [
        ("V1_literal", QUOTAS, 0, 9, 1416),
        ("V4_no_exceed", QUOTAS, NO_EXCEED, 8, 1016),
        ("V5_no_quota", {}, 0, 12, 2016),
    ],
)
def test_golden_audit(golden, variant, quotas, rule, count, families):
    selection = run(golden, quotas, quota_rule=rule)
    rows, expected = selection.localities, golden[2][variant]
    assert rows["verdict"].tolist() == [VERDICT_OF[name] for name in expected["dictamen"]]
    assert rows["selected"].tolist() == expected["selected"].tolist()
    assert (rows["selected"].sum(), rows.loc[rows["selected"], "families"].sum()) == (count, families)
    assert rows["seat_code"].tolist() == expected["cab_cercana"].tolist()
    for ours, theirs in (("ratio", "ratio"), ("seat_m", "dist_m"), ("rank", "c4_rank"), ("cum_fam", "acum_fam")):
        np.testing.assert_array_equal(rows[ours].astype(float), expected[theirs].astype(float))
    ranking = golden[2]["territory_ranking"]
    assert (
        selection.territories[["state", "territory", "score", "rank", "state_rank"]].to_numpy().tolist()
        == ranking.to_numpy().tolist()
    )
    total = selection.summary.iloc[-1]
    assert (total["state"], total["localities"], total["families"]) == ("", count, families)


def test_summary_has_the_layout_of_the_program(golden):
    summary = run(golden).summary
    assert summary.to_numpy().tolist() == [["A", 2, 3, 7, 1116.0], ["B", 1, 1, 2, 300.0], ["", 3, 4, 9, 1416.0]]


def test_all_failures_are_listed_and_the_verdict_is_the_first(golden):
    rows = run(golden).localities.set_index("code")
    assert rows.loc["A109", "failures"] == "no_program;missing_households"
    assert rows.loc["B203", "failures"] == "distance"
    assert (rows.loc[rows["selected"], "failures"] == "").all()
    first = [VERDICTS.index(row.split(";")[0]) for row in rows.loc[~rows["selected"], "failures"]]
    assert first == [VERDICTS.index(name) for name in rows.loc[~rows["selected"], "verdict"]]


def test_families_as_denominator(golden):
    rows = run(golden, denominator=FAMILIES).localities.set_index("code")
    assert rows.loc["A101", "ratio"] == pytest.approx(120 / 300)
    assert rows.loc["A109", "verdict"] == "no_program"
    assert rows.loc["A109", "failures"] == "no_program"


def test_population_floor_may_also_select(golden):
    rows = run(golden, {}, floor_applies=ALSO_SELECTION).localities.set_index("code")
    # A105 has exactly 400 inhabitants: equality fails
    assert rows.loc["A105", "verdict"] == "population"
    assert rows.loc["A105", "need_population"] == 1
    assert rows["selected"].sum() == 11


def test_seat_of_its_own_municipality(golden):
    table = golden[0].assign(seat_group=golden[0]["municipality"])
    rows = run(golden, table=table).localities.set_index("code")
    # A203 is 9 km from A101, the nearest seat of its territory, but 21 km from its own
    assert rows.loc["A203", "seat_code"] == "A201"
    assert rows.loc["A203", "verdict"] == "distance"


def test_given_distances_need_no_seat(golden):
    table = golden[0].drop(columns=["is_seat", "seat_group"]).assign(seat_m=np.arange(22.0))
    rows = run(golden, table=table, radius=5.0).localities
    assert (rows["near_seat"] == (np.arange(22) < 5)).all()


def test_territory_quota_binds_beside_the_state(golden):
    rows = run(golden, territory_quotas={"A-T1": 400.0}).localities
    taken = rows.loc[rows["selected"] & (rows["territory"] == "A-T1"), "code"].tolist()
    assert taken == ["A102", "A202"]
    assert rows.set_index("code").loc["A302", "selected"]


def test_quota_of_localities(golden):
    rows = run(golden, {"A": 2.0, "B": 1.0}, quota_unit=COUNT_LOCALITIES).localities
    assert rows.loc[rows["selected"], "code"].tolist() == ["A102", "A202", "B101"]


def test_quota_of_zero_takes_nobody(golden):
    rows = run(golden, {"A": 0.0, "B": 0.0}).localities
    assert not rows["selected"].any()
    assert (rows.loc[rows["eligible"], "verdict"] == "quota").all()


def test_dispersed_territory_gives_its_place_to_the_next(golden):
    selection = run(golden, dispersion_max=8000.0)
    assert selection.territories.set_index("territory").loc["A-T1", "status"] == "dispersion"
    rows = selection.localities.set_index("code")
    assert rows.loc["A102", "verdict"] == "dispersion"
    assert rows.loc[["A302", "A303", "A304"], "selected"].all()


def test_decisions_by_hand_do_not_hide_the_verdict(golden):
    rows = run(golden, decisions={"A102": False, "A103": True}).localities.set_index("code")
    assert rows.loc["A102", ["verdict", "final_verdict", "selected"]].tolist() == ["selected", "override_out", False]
    assert rows.loc["A103", ["verdict", "final_verdict", "selected"]].tolist() == ["distance", "override_in", True]
    assert rows.loc["A103", "rank"] == 1


def test_those_included_by_hand_use_up_the_quota_before_anybody(golden):
    # A304 comes last in its state, and its 220 families are kept for it from the first territory on
    rows = run(golden, decisions={"A304": True}).localities.set_index("code")
    taken = rows.index[rows["selected"] & (rows["state"] == "A")].tolist()
    assert taken == ["A102", "A104", "A105", "A202", "A203", "A304"]
    assert rows.loc[taken, "families"].sum() == 900


def test_territory_without_seat_and_locality_without_territory(golden):
    table = golden[0].copy()
    table.loc[table["territory"] == "A-T2", "is_seat"] = False
    table.loc[0, ["territory", "seat_group"]] = ""
    rows = run(golden, table=table.assign(units=table["households"])).localities
    assert (rows.loc[rows["territory"] == "A-T2", "verdict"] == "missing_seat").all()
    assert rows.loc[0, "verdict"] == "missing_territory"


def test_a_locality_without_state_is_not_judged(golden):
    table = golden[0].copy()
    table.loc[table["code"] == "A102", "state"] = ""
    found = run((table, golden[1]), {})
    rows = found.localities.set_index("code")
    assert rows.loc["A102", "verdict"] == "missing_state" and not rows.loc["A102", "selected"]
    assert "" not in set(found.territories["state"]) and found.summary["state"].tolist() == ["A", "B", ""]


def test_nothing_missing_is_read_as_zero(golden):
    table = golden[0].copy()
    table.loc[1, "families"], table.loc[2, "households"], table.loc[3, "units"] = np.nan, 0.0, np.nan
    table.loc[4, "population"] = np.nan
    xy = golden[1].copy()
    xy[7] = np.nan
    rows = run(golden, table=table, xy=xy, floor_applies=ALSO_SELECTION).localities
    assert rows.loc[[1, 2, 3, 4, 7], "verdict"].tolist() == [
        "missing_families", "missing_households", "missing_units", "missing_population", "missing_distance",
    ]  # fmt: skip


def test_order_of_the_rows_does_not_matter(golden):
    order = np.random.default_rng(5).permutation(22)
    shuffled = run(golden, table=golden[0].iloc[order], xy=golden[1][order]).localities
    assert (
        shuffled.sort_values("code")["verdict"].tolist()
        == run(golden).localities.sort_values("code")["verdict"].tolist()
    )


def changed(rows, golden, row, quotas):
    """The golden set with the change that the advice for one row names."""
    table, xy = golden[0].copy(), golden[1].copy()
    need = rows.loc[row]
    for column, name in (("families", "need_families"), ("units", "need_units"), ("population", "need_population")):
        if not np.isnan(need[name]):
            table.loc[row, column] += need[name]
    if not np.isnan(need["excess_m"]):
        seat = xy[table.index[table["code"] == need["seat_code"]][0]]
        away = xy[row] - seat
        xy[row] = seat + away * (1 - (np.floor(need["excess_m"]) + 1) / need["seat_m"])
    if not np.isnan(need["need_state_quota"]):
        quotas = {**quotas, need["state"]: need["need_state_quota"]}
    for name in ("families", "households", "units"):
        if np.isnan(table.loc[row, name]) or (name == "households" and table.loc[row, name] == 0):
            table.loc[row, name] = 1000.0
    return table, xy, quotas


@pytest.mark.parametrize(
    "rules", [{}, {"quota_rule": NO_EXCEED}, {"denominator": FAMILIES}, {"floor_applies": ALSO_SELECTION}]
)
def test_the_change_the_advice_names_flips_the_verdict(golden, rules):
    rows = run(golden, **rules).localities
    for row in np.flatnonzero(~rows["selected"]):
        table, xy, quotas = changed(rows, golden, row, QUOTAS)
        after = run(golden, quotas, table=table, xy=xy, **rules).localities.loc[row, "verdict"]
        assert after != rows.loc[row, "verdict"], rows.loc[row, "code"]


@pytest.fixture(scope="module")
def sample(root):
    """The localities of the sample as the study gives them, each municipality a territory, and their quotas."""
    with closing(sqlite3.connect(root / "resources" / "sample" / "oaxaca_study.gpkg")) as database:
        table = pd.read_sql_query(
            "SELECT code, mun_code AS municipality, state_code AS state, mun_code AS territory, mun_code AS seat_group,"
            " population, households_illustrative AS households, units_under_20ha_illustrative AS units,"
            " families_illustrative AS families, is_seat, geom FROM localities",
            database,
        )
        quotas = dict(database.execute("SELECT code, quota FROM quotas_illustrative WHERE level = 'state'"))
    numbers = ["population", "households", "units", "families"]
    table[numbers] = table[numbers].astype(float)
    table["is_seat"] = table["is_seat"].astype(int) == 1
    # a point ends its record with its two coordinates
    degrees = np.array([np.frombuffer(blob[-16:], "<f8") for blob in table.pop("geom")])
    meters = 111_320.0 * degrees * [np.cos(np.radians(degrees[:, 1].mean())), 1.0]
    return table, meters, quotas


@pytest.mark.parametrize(
    "rules", [{}, {"quota_rule": NO_EXCEED}, {"denominator": FAMILIES}, {"floor_applies": ALSO_SELECTION}]
)
def test_advice_is_exact_for_all_localities_of_the_sample(sample, rules):
    table, xy, quotas = sample
    rows = run((table, xy), quotas, **rules).localities
    assert (
        len(rows) > 1800 and quotas and set(rows["verdict"]) >= {"selected", "quota", "ratio", "distance", "families"}
    )
    # what is decided by its own numbers does not depend on the others, so all can be changed at once
    after = table.drop(columns=["is_seat", "seat_group"])
    need = rows[["need_families", "need_units", "need_population"]].fillna(0.0).to_numpy()
    after[["families", "units", "population"]] += need
    after["seat_m"] = (rows["seat_m"] - (np.floor(rows["excess_m"]) + 1.0).fillna(0.0)).fillna(1.0)
    for name in ("families", "households", "units", "population"):
        blank = after[name].isna() | ((name == "households") & (after[name] == 0.0))
        after.loc[blank, name] = 1000.0
    verdict = run((after, xy), {}, **rules).localities["verdict"]
    failed = ~rows["verdict"].isin(["selected", "quota"])
    known = ~rows["failures"].str.contains("missing")
    assert failed.sum() > 1000 and (verdict[failed] != rows.loc[failed, "verdict"]).all()
    assert (verdict[failed & known] == "selected").all()
    # one unit, family or meter less does not do
    for column, name in (("families", "need_families"), ("units", "need_units"), ("population", "need_population")):
        asked = failed & known & (rows[name] > 0.0)
        almost = after.copy()
        almost.loc[asked, column] -= 1.0
        assert not (run((almost, xy), {}, **rules).localities.loc[asked, "verdict"] == "selected").any()
    # quotas are shared: one locality at a time, of thirty
    left_out = np.flatnonzero(rows["verdict"] == "quota")
    for row in left_out[:: max(len(left_out) // 30, 1)]:
        state, wanted = rows.loc[row, "state"], rows.loc[row, "need_state_quota"]
        enough, short = ({**quotas, state: quota} for quota in (wanted, wanted - 1.0))
        assert run((table, xy), enough, **rules).localities.loc[row, "verdict"] == "selected"
        if rules.get("quota_rule") != NO_EXCEED:
            assert run((table, xy), short, **rules).localities.loc[row, "verdict"] == "quota"


def test_quota_named_by_the_advice_is_the_least(golden):
    rows = run(golden).localities.set_index("code")
    assert rows.loc["A303", "need_state_quota"] == 1117.0
    assert run(golden, {**QUOTAS, "A": 1117.0}).localities.set_index("code").loc["A303", "selected"]
    assert not run(golden, {**QUOTAS, "A": 1116.0}).localities.set_index("code").loc["A303", "selected"]


@given(units=st.integers(0, 500), households=st.integers(1, 900), ratio=st.sampled_from([0.24, 0.1, 0.3, 0.7, 1.0]))
def test_units_short_are_exactly_enough(units, households, ratio):
    table = pd.DataFrame(
        {
            "code": ["1"], "municipality": ["m"], "state": ["s"], "territory": ["t"], "population": [500.0],
            "households": [float(households)], "units": [float(units)], "families": [40.0], "seat_m": [1.0],
        }
    )  # fmt: skip

    def judge(extra):
        rows = four_criteria(
            table.assign(units=units + extra), PlanePoints(np.zeros((1, 2))), Rules(ratio=ratio)
        ).localities
        return rows.loc[0]

    first = judge(0.0)
    if first["verdict"] == "ratio":
        assert judge(first["need_units"])["verdict"] == "selected"
        assert judge(first["need_units"] - 1.0)["verdict"] == "ratio"


@pytest.mark.parametrize("seed", range(5))
def test_of_many_seats_equally_far_the_lowest_code_counts(seed):
    draw = np.random.default_rng(seed)
    at_five = np.array([[3, 4], [-3, 4], [4, -3], [-4, -3], [0, 5], [5, 0], [0, -5], [-5, 0]], float)
    seats = at_five[draw.integers(0, 8, 400)] * np.where(draw.random(400) < 0.8, 2.0, 1.0)[:, None]
    xy, group, is_seat = np.vstack([[[0.0, 0.0]], seats]), np.full(401, "a", object), np.arange(401) > 0
    code = np.array([f"{row:03}" for row in range(401)], object)
    lowest = code[1 + np.flatnonzero(np.hypot(*seats.T) == 5.0)[0]]
    order = draw.permutation(401)
    seat, meters = nearest_seat(xy[order], group, is_seat[order], code[order], planar_distance)
    assert seat[order == 0] == [lowest] and meters[order == 0] == [5.0]


@given(st.integers(0, 2**32 - 1))
def test_nearest_seat_against_all_pairs(seed):
    rng = np.random.default_rng(seed)
    xy = rng.integers(0, 20, (40, 2)).astype(float)
    group = rng.choice(["a", "b", ""], 40).astype(object)
    is_seat = rng.random(40) < 0.3
    code = np.array([f"{row:02d}" for row in range(40)], object)
    seat, meters = nearest_seat(xy, group, is_seat, code, planar_distance)
    for row in range(40):
        own = [other for other in range(40) if is_seat[other] and group[other] == group[row] != ""]
        if not own:
            assert seat[row] == "" and np.isnan(meters[row])
            continue
        assert meters[row] == min(np.hypot(*(xy[row] - xy[other])) for other in own)
