"""What the page of benchmarks says: ratios, aims reached or not, profiles; no times are asserted."""

import pytest


@pytest.fixture
def comparison():
    """Callable: ours at 2 s and a peer, with aims of the given values."""
    from benchmark_report import Aim, Comparison, Measure

    def make(peer_s=50.0, aims=((25.0, 25.0, True),), profile="3.00 somewhere.py:1 slow"):
        measures = [
            Measure("ours", 2.0, 345.6, runs=3),
            Measure("peer", peer_s, 1234.0, 1, "extrapolated from 2 of 50 runs"),
        ]
        return Comparison(
            "Nearest", "180 roads.", measures, [Aim(f"aim {i}", *aim) for i, aim in enumerate(aims)], profile
        )

    return make


@pytest.fixture
def written():
    """Callable: the lines of a section."""
    from benchmark_report import section

    return lambda *comparisons: section("accessibility", "scripts/benchmark", "a machine", comparisons).splitlines()


@pytest.mark.parametrize(
    ("value", "limit", "at_least", "row"),
    [
        (25.0, 25.0, True, "| aim 0 | ≥ 25× | 25× | reached |"),
        (24.94, 25.0, True, "| aim 0 | ≥ 25× | 24.9× | **not reached** |"),
        (3.0, 3.0, False, "| aim 0 | ≤ 3× | 3× | reached |"),
        (4.27, 3.0, False, "| aim 0 | ≤ 3× | 4.27× | **not reached** |"),
        (1234.5, 300.0, True, "| aim 0 | ≥ 300× | 1,234× | reached |"),
    ],
)
def test_an_aim_says_whether_it_was_reached(comparison, written, value, limit, at_least, row):
    assert row in written(comparison(aims=[(value, limit, at_least)]))


def test_an_aim_in_megabytes_names_its_unit(comparison, written):
    lines = written(comparison(aims=[(451.2, 450.0, False, " MB")]))
    assert "| aim 0 | ≤ 450 MB | 451 MB | **not reached** |" in lines


def test_times_are_given_against_ours_and_extrapolations_are_named(comparison, written):
    lines = written(comparison(peer_s=53.0))
    assert "| ours | 3 | 2.00 | 346 | 1× |" in lines
    assert "| peer; extrapolated from 2 of 50 runs | 1 | 53.00 | 1,234 | 26.5× |" in lines


def test_the_profile_is_shown_only_beside_a_missed_aim(comparison, written):
    reached, missed = (25.0, 25.0, True), (24.0, 25.0, True)
    assert "Where it goes:" not in written(comparison(aims=[reached]))
    shown = written(comparison(aims=[reached, missed]))
    assert "3.00 somewhere.py:1 slow" in shown[shown.index("Where it goes:") :]


def test_all_aims_come_before_the_first_comparison(comparison, written):
    lines = written(comparison(), comparison(aims=[(1.0, 2.0, True)]))
    assert max(i for i, line in enumerate(lines) if line.startswith("| aim")) < lines.index("### Nearest")


def test_a_second_run_replaces_its_own_section_alone(comparison):
    from benchmark_report import replace_section, section

    def text(name, value):
        return section(name, "scripts/benchmark", "a machine", [comparison(aims=[(value, 25.0, True)])])

    page = replace_section("", "accessibility", text("accessibility", 30.0))
    page = replace_section(page, "territories", text("territories", 40.0))
    again = replace_section(page, "accessibility", text("accessibility", 20.0))
    assert again.startswith("# Benchmarks\n")
    assert again.count("## accessibility\n") == again.count("## territories\n") == 1
    assert again.index("## accessibility") < again.index("## territories")
    assert again.partition("## territories")[2] == page.partition("## territories")[2]
    assert "| 30× |" not in again and "| 20× | **not reached** |" in again
    assert replace_section(again, "accessibility", text("accessibility", 30.0)) == page


def test_the_machine_is_described():
    from benchmark_report import describe_machine

    said = describe_machine(QGIS="3.22.16")
    assert "cores" in said and " GB" in said and "QGIS 3.22.16" in said
