"""The territory in which most places of a unit lie."""

from territorios_productivos.processing.methods.territories.delimitation import territory_of_most


def test_most_places_decide_and_the_first_code_of_equally_many():
    unit = ["02", "01", "01", "01", "02", "03", "", "04", "01"]
    territory = ["B", "B", "A", "B", "A", None, "A", "C", ""]
    units, most, split = territory_of_most(unit, territory)
    assert (units, most) == (["01", "02", "04"], ["B", "A", "C"])
    assert split == ["01", "02"]  # 03 has no territory, and an unknown one parts nothing
    assert territory_of_most([], []) == ([], [], [])
