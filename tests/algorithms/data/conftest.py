"""The table of a census as INEGI publishes it, and its import.

"Descripción de la base de datos" of INEGI's Principales resultados por localidad, 2010 and 2020: identification,
coordinates, 190 and 222 indicators; a selection of them here, in their order. Names and places are real, the figures
made up.
"""

import csv
import io

import numpy as np
import pytest

ITER_2020 = """
ENTIDAD,NOM_ENT,MUN,NOM_MUN,LOC,NOM_LOC,LONGITUD,LATITUD,ALTITUD,POBTOT,POBFEM,POBMAS,P_0A2,GRAPROES,TOTHOG,VIVTOT,TVIVHAB,PROM_OCUP,VPH_INTER,TAMLOC
00,Total nacional,000,Total nacional,0000,Total nacional,,,,126014024,64540634,61473390,5764054,9.74,35219141,43903443,35233462,3.58,18307193,*
00,Total nacional,000,Total nacional,9998,Localidades de una vivienda,,,,250354,119153,131201,,8.13,72000,99000,72000,3.4,1000,*
01,Aguascalientes,000,Total de la entidad Aguascalientes,0000,Total de la Entidad,,,,1425607,728924,696683,77112,10.35,386671,460000,386671,3.7,236003,*
01,Aguascalientes,001,Aguascalientes,0000,Total del Municipio,,,,948990,486917,462073,47632,10.89,266942,321000,266942,3.5,170000,*
01,Aguascalientes,001,Aguascalientes,0001,Aguascalientes,"102°17'45.768"" W","21°52'47.362"" N",1878,863893,444725,419168,42534,11.17,246259,290000,246259,3.5,165000,13
01,Aguascalientes,001,Aguascalientes,0094,Granja Adelita,"102°22'24.710"" W","21°52'18.749"" N",1901,5,*,*,*,*,*,2,2,*,*,1
01,Aguascalientes,001,Aguascalientes,0096,Agua Azul,"102°21'25.639"" W","21°53'01.522"" N",1861,41,24,17,4,N/D,11,13,11,3.73,0,1
01,Aguascalientes,001,Aguascalientes,9999,Localidades de dos viviendas,,,,1200,600,600,,8,300,350,300,4,20,*
01,Aguascalientes,002,Asientos,0001,Asientos,"102°05'21.504"" W","22°14'18.297"" N",2154,"4,876",2500,2376,200,9.1,1100,1300,1100,4.4,400,4
01,Aguascalientes,002,Asientos,0009,Peña Blanca,,,2000,12,6,6,0,5,3,4,3,4,0,1
20,Oaxaca,067,Oaxaca de Juárez,0001,Oaxaca de Juárez,"96°43'00"" E","17°03'00"" N",1550,271000,140000,131000,10000,11,78000,90000,78000,3.4,50000,12
"""


@pytest.fixture(scope="session")
def iter_2020():
    """The table as text, its values separated by commas."""
    return ITER_2020.strip()


@pytest.fixture(scope="session")
def iter_rows(iter_2020):
    """The rows of the table, each a list of str, its headings first."""
    return list(csv.reader(io.StringIO(iter_2020)))


@pytest.fixture
def imported(run, column):
    """Callable: run the import and check that no row was lost."""

    def start(source, **parameters):
        results = run("importlocalities", {"INPUT": source, "OUTPUT": "memory:", "REJECTED": "memory:", **parameters})
        assert results["ROW_COUNT"] == results["IMPORTED_COUNT"] + results["REJECTED_COUNT"]
        assert results["IMPORTED_COUNT"] == results["OUTPUT"].featureCount()
        assert results["REJECTED_COUNT"] == results["REJECTED"].featureCount()
        reasons = dict(zip(column(results["REJECTED"], "row"), column(results["REJECTED"], "reason")))
        return results, reasons

    return start


@pytest.fixture(scope="session")
def places():
    """Callable: coordinates of the points of a layer."""

    def coordinates(layer):
        return np.array([[point.x(), point.y()] for point in (f.geometry().asPoint() for f in layer.getFeatures())])

    return coordinates
