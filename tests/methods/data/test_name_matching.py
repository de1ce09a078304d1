"""Names of places brought to one spelling and matched within their municipality, none by guess."""

from difflib import SequenceMatcher

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.data.name_folding import folded_name, folded_variants
from territorios_productivos.processing.methods.data.name_matching import NameMatcher

NAMES = [
    "San Juan",
    "San Juan",
    "La Palma",
    "Palma",
    "Santa María",
    "Loma Larga (La Loma)",
    "El Progreso 1",
    "El Progreso 2",
]
HOME = ["1", "2", "1", "1", "1", "1", "1", "1"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sta. María de la Asunción", "SANTA MARIA ASUNCION"),
        ("Sn. Juan", "San Juan"),
        ("Ej. Gral. Lázaro Cárdenas II", "EJIDO GENERAL LAZARO CARDENAS DOS"),
        ("Col. 1º de Mayo", "Colonia Primero de Mayo"),
        ("2a. Sección", "SEGUNDA SECC"),
        ("Juan XXIII", "Juan 23"),
        ("Manzana 007", "MANZANA SIETE"),
        ("Peña del Águila", "PENA  AGUILA"),
    ],
)
def test_one_spelling(one, other):
    assert folded_name(one) == folded_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sector A", "Sector E"),
        ("Progreso 1", "Progreso 11"),
        ("Colonia C", "Colonia 100"),
        ("La", "El"),
        ("San Juan", "San José"),
    ],
)
def test_what_tells_places_apart_stays(one, other):
    assert folded_name(one) != folded_name(other)


def test_both_names_of_a_place_with_brackets():
    assert folded_variants("Loma Larga (La Loma)") == ["loma larga loma", "loma larga", "loma"]


@pytest.mark.parametrize(
    ("name", "place", "how", "reason"),
    [
        ("SAN JUAN", 0, "exact", ""),
        ("La palma", 2, "exact", ""),
        ("Las Palma", -1, "", "ambiguous_name"),
        ("Sta. Maria", 4, "folded", ""),
        ("La Loma", 5, "folded", ""),
        ("El Progreso dos", 7, "folded", ""),
        ("El Progreso 3", -1, "", "unknown_name"),
        ("Santa Marta", -1, "", "unknown_name"),
        ("Loma Larja", -1, "", "unknown_name"),
        ("--", -1, "", "no_name"),
    ],
)
def test_where_a_name_belongs(name, place, how, reason):
    found = NameMatcher(NAMES, HOME).match([name], ["1"])[0]
    assert (found.place, found.how, found.reason) == (place, how, reason)


def test_a_similar_name_is_taken_only_alone_and_with_the_same_numbers():
    names = [
        "San Antonio de la Cal 1",
        "San Antonio de la Cal 2",
        "Hacienda Buenavista Norte",
        "Hacienda Buenavista Nortes",
    ]
    matcher = NameMatcher(names, ["1"] * 4)
    found = matcher.match(["San Antonoi de la Cal 2", "Hacienda Buenavist Norte"], ["1", "1"])
    assert (found[0].place, found[0].how) == (1, "similar")
    expected = SequenceMatcher(None, "san antonio cal 2", "san antonoi cal 2", False).ratio()
    assert found[0].score == pytest.approx(expected)
    assert (found[1].place, found[1].reason) == (-1, "ambiguous_name")
    assert NameMatcher(names, ["1"] * 4, least_score=1.0).match(["San Antonoi de la Cal 2"], ["1"])[0].place == -1


def test_municipalities_and_states():
    names, towns = ["El Ideal", "El Ideal", "Centro"], ["Benito Juárez", "Benito Juárez", "Mixtepec"]
    alike = NameMatcher(names, towns, identities=["12014", "23005", "20208"])
    found = alike.match(["El Ideal", "Centro", "Centro", "Centro"], ["BENITO JUAREZ", "Mixtepec", "Otro", ""])
    assert [one.reason for one in found] == ["ambiguous_municipality", "", "unknown_municipality", "no_municipality"]
    told = NameMatcher(names, towns, ["Veracruz de Ignacio de la Llave", "23", "20"], ["30014", "23005", "20208"])
    found = told.match(["El Ideal", "El Ideal"], ["Benito Juárez"] * 2, ["VERACRUZ", "23"])
    assert [one.place for one in found] == [0, 1]
    by_code = NameMatcher(["Centro"], ["01001"]).match(["CENTRO"], ["1001"])
    assert by_code[0].place == 0


@pytest.mark.parametrize("name", ["Ejido Buenavista del Progreso 12", "Ejido Buenavista del Progreso"])
def test_another_number_is_another_place_however_alike(name):
    matcher = NameMatcher(["Ejido Buenavista del Progreso 11"], ["1"])
    assert matcher.match([name], ["1"])[0].reason == "unknown_name"


SHORT = st.text("abc 1", min_size=3, max_size=7)


@given(st.lists(SHORT, min_size=1, max_size=12), SHORT)
def test_the_closest_is_the_closest_of_all(names, name):
    """The bound that spares comparisons spares none that matters."""
    found = NameMatcher(names, ["1"] * len(names)).match([name], ["1"])[0]
    numbers = [word for word in folded_name(name).split() if word.isdigit()]
    scores = [
        SequenceMatcher(None, folded_name(other), folded_name(name), False).ratio()
        for other in names
        if [word for word in folded_name(other).split() if word.isdigit()] == numbers and folded_name(other)
    ]
    best = max(scores, default=0.0)
    if found.how == "similar" or (found.reason in ("unknown_name", "ambiguous_name") and not np.isnan(found.score)):
        assert found.score == pytest.approx(best)
    elif found.reason == "unknown_name":
        assert best < 0.6


def test_the_municipalities_of_a_real_program(reference):
    """Names as a program typed them against CONAPO's, each with the code that the program gives."""
    index = pd.read_csv(reference / "prioritization" / "conapo_IMM_2020.csv", dtype=str)
    roll = pd.read_csv(reference / "axes" / "mx_oaxaca_jovenes_construyendo_futuro_2023.csv", dtype=str).fillna("")
    matcher = NameMatcher(index["NOM_MUN"].tolist(), index["NOM_ENT"].tolist())
    found = matcher.match(roll["municipio"].tolist(), ["OAXACA"] * len(roll))
    # CONAPO calls it “Heroica Villa Tezoatlán de Segura y Luna, Cuna de la Independencia de Oaxaca”
    assert [name for name, one in zip(roll["municipio"], found) if one.place < 0] == ["TEZOATLÁN DE SEGURA Y LUNA"]
    pairs = [(index["CVE_MUN"][one.place], code) for one, code in zip(found, roll["cvemun"]) if one.place >= 0]
    assert all(by_name == code for by_name, code in pairs if code)
    assert len({by_name for by_name, _ in pairs}) == len(pairs) == len(roll) - 1
