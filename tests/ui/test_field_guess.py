"""Fields of the files that planners have are recognized by their names."""

import pytest
from qgis.core import QgsWkbTypes
from territorios_productivos.ui.study.field_guess import guess_field, guess_fields, guess_layers, plain_name

POINT, LINE = QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.LineGeometry
POLYGON, TABLE = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.NullGeometry
LOCALITY = ("CODE", "NAME", "POPULATION", "MUNICIPALITY", "STATE", "HOUSEHOLDS", "FAMILIES", "IS_SEAT")


@pytest.mark.parametrize(
    "names, expected",
    [
        # INEGI, ITER 2020
        (
            ["CVEGEO", "ENTIDAD", "NOM_ENT", "MUN", "NOM_MUN", "LOC", "NOM_LOC", "POBTOT", "TOTHOG", "TVIVHAB"],
            {"CODE": "CVEGEO", "NAME": "NOM_LOC", "POPULATION": "POBTOT", "STATE": "ENTIDAD", "HOUSEHOLDS": "TOTHOG"},
        ),
        # CONAPO, marginality index by locality
        (
            ["CVE_LOC", "ENT", "CVE_ENT", "NOM_MUN", "CVE_MUN", "NOM_LOC", "POB_TOT", "GM_2020"],
            {
                "CODE": "CVE_LOC",
                "NAME": "NOM_LOC",
                "POPULATION": "POB_TOT",
                "MUNICIPALITY": "CVE_MUN",
                "STATE": "CVE_ENT",
            },
        ),
        (
            ["Código", "Nombre", "Población 2020", "Clave municipio", "Estado", "Hogares", "Familias", "Cabecera"],
            {
                "CODE": "Código",
                "NAME": "Nombre",
                "POPULATION": "Población 2020",
                "MUNICIPALITY": "Clave municipio",
                "STATE": "Estado",
                "HOUSEHOLDS": "Hogares",
                "FAMILIES": "Familias",
                "IS_SEAT": "Cabecera",
            },
        ),
        (
            ["geocodigo", "nome", "população", "cod_municipio", "UF", "domicílios"],
            {
                "CODE": "geocodigo",
                "NAME": "nome",
                "POPULATION": "população",
                "MUNICIPALITY": "cod_municipio",
                "STATE": "UF",
                "HOUSEHOLDS": "domicílios",
            },
        ),
        (
            ["code", "name", "population", "households_illustrative", "families_illustrative", "is_seat"],
            {
                "CODE": "code",
                "NAME": "name",
                "POPULATION": "population",
                "HOUSEHOLDS": "households_illustrative",
                "FAMILIES": "families_illustrative",
                "IS_SEAT": "is_seat",
            },
        ),
        (["a", "b", "observaciones"], {}),
        ([], {}),
    ],
)
def test_fields_of_localities(names, expected):
    assert guess_fields(LOCALITY, names) == expected


def test_a_field_serves_once():
    assert guess_fields(("CODE", "MUNICIPALITY"), ["clave"]) == {"CODE": "clave"}
    assert guess_field("CODE", ["clave", "codigo"], {"codigo"}) == "clave"
    assert guess_fields(("FLOW_ORIGIN", "FLOW_DESTINATION"), ["mun_res", "mun_trab"]) == {
        "FLOW_ORIGIN": "mun_res",
        "FLOW_DESTINATION": "mun_trab",
    }


def test_the_whole_name_comes_before_its_parts():
    assert guess_field("POPULATION", ["poblacion_2010", "poblacion"]) == "poblacion"


def test_names_of_other_alphabets_do_no_harm():
    assert plain_name("Población_total (2020)") == ["poblacion", "total", "2020"]
    assert guess_field("NAME", ["имя", "…", ""]) == ""


def test_new_roads_and_services_are_not_taken_for_others():
    found = guess_layers(
        [("1", "Caminos propuestos", LINE), ("2", "red vial", LINE), ("3", "Servicios de acopio", POINT)]
    )
    assert found == {"CANDIDATES": "1", "ROADS": "2", "SERVICES": "3"}


def test_layers_by_name_and_geometry():
    found = guess_layers(
        [
            ("1", "Ciudades y centros", POINT),
            ("2", "Localidades ITER 2020", POINT),
            ("3", "red_nacional_caminos", LINE),
            ("4", "Municipios", POLYGON),
            ("5", "Flujos 2020", TABLE),
            ("6", "Municipios (puntos)", POINT),
            ("7", "Producción SIAP", TABLE),
        ]
    )
    assert found == {
        "CENTERS": "1",
        "LOCALITIES": "2",
        "ROADS": "3",
        "MUNICIPALITIES": "4",
        "FLOWS": "5",
        "PRODUCTION": "7",
    }
    assert guess_layers([("1", "Localidades", POLYGON), ("2", "Blocks", POINT)]) == {}
