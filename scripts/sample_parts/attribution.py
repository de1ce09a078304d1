"""What every layer of the sample is, where it comes from and what was done to it: titles and notes, in Spanish."""

from . import oaxaca, uruguay

FREE_USE = "Datos abiertos, libre uso con atribución a la fuente"
CENSUS_2010 = "INEGI, Censo de Población y Vivienda 2010"
CENSUS_2020 = "INEGI, Censo de Población y Vivienda 2020"
CATALOG = "INEGI, Catálogo Único de Claves de Áreas Geoestadísticas (AGEEML) 2020"

OAXACA_TITLES = {
    "municipalities": "Municipios",
    "localities": "Localidades",
    "centers": "Centros urbanos",
    "roads_illustrative": "Caminos ilustrativos (no son reales)",
    "flows": "Flujos de estudiantes 2020",
    "production": "Valor de la producción",
    "sources_illustrative": "Toneladas ilustrativas por localidad",
    "quotas_illustrative": "Cupos ilustrativos",
}
URUGUAY_TITLES = {"roads": "Red vial de Artigas", "towns": "Localidades de Artigas"}


def of_oaxaca(counts, seed):
    """Rows layer, column, kind, source, license, note of the study."""
    made = f"datos ilustrativos de este complemento, sorteados con semilla {seed}", "CC0"
    drawn = "Dato ilustrativo, no es un registro real: sorteado con semilla a partir de"
    return [
        (
            "municipalities",
            "*",
            "real",
            f"{CENSUS_2020}; CONAPO, Índice de marginación 2020; CONEVAL, Pobreza municipal 2020",
            FREE_USE,
            "Municipios de las regiones Cañada, Mixteca y Valles Centrales de Oaxaca, con los límites simplificados que"
            " publica la fuente. im_2020: índice de marginación (menor es peor). Los porcentajes son del municipio.",
        ),
        (
            "localities",
            "*",
            "real",
            f"{CENSUS_2010}; {CATALOG}",
            FREE_USE,
            "Localidades de más de 100 habitantes en 2010 y todas las cabeceras."
            f" Se agregaron {counts['seats added from the list of seats']} cabeceras que faltaban;"
            f" {counts['seats without known population']} de ellas sin población publicada (NULL)."
            f" {counts['localities moved to the municipality of their official code']} localidades pasaron al municipio"
            " de su clave oficial.",
        ),
        (
            "localities",
            "code",
            "real",
            CATALOG,
            FREE_USE,
            f"Clave oficial en {counts['localities with official code']} localidades, reconocidas por nombre, posición"
            f" o población. En {counts['localities with assigned code']} la clave es asignada (municipio + X + número;"
            " code_source = assigned): no es oficial.",
        ),
        (
            "localities",
            "name",
            "real",
            "INEGI, nombres de localidades 2018 y AGEEML 2020",
            FREE_USE,
            "Nombre publicado más cercano; en las localidades con clave oficial, el de la clave."
            f" {counts['localities without published name']} no tienen.",
        ),
        (
            "localities",
            "households_illustrative",
            "illustrative",
            *made,
            "Dato ilustrativo: población entre los habitantes por vivienda del municipio en 2020.",
        ),
        (
            "localities",
            "units_under_20ha_illustrative",
            "illustrative",
            *made,
            f"{drawn} los hogares, el empleo primario del municipio y la ruralidad.",
        ),
        (
            "localities",
            "families_illustrative",
            "illustrative",
            *made,
            f"{drawn} los hogares, la marginación del municipio y la ruralidad. 0: sin programa; NULL: sin registro.",
        ),
        (
            "centers",
            "*",
            "real",
            CENSUS_2020,
            FREE_USE,
            f"Localidades de {oaxaca.CENTER_POPULATION:,} habitantes o más en 2020."
            f" {counts['urban localities absorbed by a bigger one']} que están a"
            f" {oaxaca.CONURBATION // 1000} km o menos de una mayor se toman como parte de su conurbación y no"
            " aparecen. tier: 1 desde 50,000 habitantes, 2 desde 15,000, 3 los demás. population es la de la"
            " localidad, no la de la conurbación.",
        ),
        (
            "roads_illustrative",
            "*",
            "illustrative",
            *made,
            "Red ilustrativa, no son caminos reales: grafo de Gabriel entre localidades, en línea recta, con clase y"
            f" velocidad por regla. {counts['localities without road']} localidades quedan sin camino y"
            f" {counts['localities on roads apart from the network']} en un tramo separado de la red, a propósito.",
        ),
        (
            "flows",
            "*",
            "real",
            f"{CENSUS_2020}, cuestionario ampliado",
            FREE_USE,
            "Estudiantes por municipio de residencia y de estudio."
            f" Se omiten {counts['flows that cross the border of the study, dropped']} flujos"
            f" ({counts['students in those flows']} estudiantes) que cruzan el límite del estudio."
            f" {counts['municipalities without any flow']} municipios no tienen flujo.",
        ),
        (
            "production",
            "*",
            "real",
            "SIAP y SEMARNAT, producción municipal",
            FREE_USE,
            "Valor de la producción en miles de pesos corrientes. La fuente no trae diccionario; el significado de las"
            " claves se dedujo de sus magnitudes: VPC cultivos, VPT ganadería, VPM forestal maderable, VPNM forestal no"
            " maderable. Años 2012, 2013, 2014 y 2016; se deja fuera 2015, en que la ganadería es errónea (volumen unas"
            " 22 veces el de los años vecinos, valor cerca de la quinta parte). No se corrigió ningún dato."
            f" {counts['production rows of codes 20996 and 20997, dropped']} filas de la fuente (todos los años) llevan"
            " las claves 20996 y 20997, que no son municipios, y se omiten.",
        ),
        (
            "sources_illustrative",
            "*",
            "real",
            f"{CENSUS_2010}; {CATALOG}",
            FREE_USE,
            f"Localidades con toneladas de ganadería;"
            f" {counts['localities without tons, not in the sources']} sin toneladas no aparecen.",
        ),
        (
            "sources_illustrative",
            "tons_illustrative",
            "illustrative",
            f"SIAP, producción municipal {oaxaca.CORRIDOR_YEAR}; {made[0]}",
            FREE_USE,
            "Las toneladas del municipio son reales (clave PT, deducida como volumen de la ganadería); su reparto entre"
            " localidades de menos de 2,500 habitantes, en proporción a la población, es ilustrativo.",
        ),
        (
            "quotas_illustrative",
            "*",
            "illustrative",
            *made,
            f"Cupo ilustrativo en familias: {oaxaca.QUOTA_SHARE:.0%} de las familias ilustrativas de las localidades"
            " que cumplen los tres primeros criterios.",
        ),
    ]


def of_uruguay(counts):
    """Rows layer, column, kind, source, license, note of the roads."""
    return [
        (
            "roads",
            "*",
            "real",
            "Infraestructura de Datos Espaciales de Uruguay (IDEuy), 2024",
            "Datos abiertos con atribución",
            f"Ejes de la red vial del departamento de {uruguay.DEPARTMENT.title()}. La fuente no publica clase,"
            " velocidad ni sentido: hay que dar una velocidad general. Se omiten"
            f" {counts['road axes apart from the connected network, dropped']} ejes que no tocan la red conexa.",
        ),
        (
            "towns",
            "*",
            "real",
            "GeoNames",
            "CC BY 4.0",
            f"Localidades con población del departamento de {uruguay.DEPARTMENT.title()}.",
        ),
    ]
