"""Columns of the products that list localities: how each is recognized and what its columns are.

INEGI, *Censo de Población y Vivienda 2010* and *2020*, Principales resultados por localidad (ITER), descriptions of
the files; INEGI, *Catálogo Único de Claves de Áreas Geoestadísticas Estatales, Municipales y Localidades* (AGEEML).
"""

import re
import unicodedata

AUTO, ITER, AGEEML, GENERIC = range(4)

# what a locality needs, and under which heading each product writes it
ROLES = ("code", "state", "municipality", "locality", "name", "longitude", "latitude", "altitude")
PRODUCTS = {
    ITER: {
        "state": ("ENTIDAD",),
        "municipality": ("MUN",),
        "locality": ("LOC",),
        "name": ("NOM_LOC",),
        "longitude": ("LONGITUD",),
        "latitude": ("LATITUD",),
        "altitude": ("ALTITUD",),
    },
    AGEEML: {
        "code": ("CVEGEO", "MAPA"),
        "state": ("CVE_ENT",),
        "municipality": ("CVE_MUN",),
        "locality": ("CVE_LOC",),
        "name": ("NOM_LOC",),
        "longitude": ("LON_DECIMAL", "LONGITUD"),
        "latitude": ("LAT_DECIMAL", "LATITUD"),
        "altitude": ("ALTITUD",),
    },
    GENERIC: {
        "code": ("CVEGEO", "CVE_GEO", "CODE", "CODIGO", "CLAVE", "CVE", "CLAVE_LOC", "CVELOC", "COD_LOC", "CODLOC",
                 "IDCCPP_21", "IDCCPP_17", "UBIGEO", "COD_CCPP", "DPA_PARROQ", "LOC_ID", "ID"),
        "state": ("CVE_ENT", "ENTIDAD", "CVEENT", "STATE_CODE", "DPA_PROVIN"),
        "municipality": ("CVE_MUN", "MUN", "CVEMUN", "MUN_CODE", "DPA_CANTON"),
        "locality": ("CVE_LOC", "LOC"),
        "name": ("NOM_LOC", "NOMBRE", "NAME", "LOCALIDAD", "NOMLOC", "NOMCP", "NOM_CCPP", "NOME", "DPA_DESPAR"),
        "longitude": ("LON_DECIMAL", "LONGITUD", "LONGITUDE", "LON", "LONG", "LNG", "X", "COORD_X", "POINT_X", "ESTE"),
        "latitude": ("LAT_DECIMAL", "LATITUD", "LATITUDE", "LAT", "Y", "COORD_Y", "POINT_Y", "NORTE"),
        "altitude": ("ALTITUD", "ALTITUDE", "ALT", "ELEVACION", "Z"),
    },
}  # fmt: skip
RECOGNIZED = {ITER: ("ENTIDAD", "MUN", "LOC", "NOM_LOC"), AGEEML: ("CVE_ENT", "CVE_MUN", "CVE_LOC", "NOM_LOC")}
# what headings of two rows put before those of the coordinates
GROUP_OF_COORDINATES = re.compile("^(COORDENADAS?|COORDINATES?)_")
# the two notations in which a catalog gives each place: where one is empty, the other may be there
NOTATIONS = (("LON_DECIMAL", "LAT_DECIMAL"), ("LONGITUD", "LATITUD"))

# official mnemonic -> short English name
MNEMONICS = {
    "NOM_ENT": "state_name",
    "NOM_ABR": "state_abbr",
    "NOM_MUN": "mun_name",
    "AMBITO": "setting",
    "ESTATUS": "status",
    "CVE_CARTA": "map_sheet",
    "TAMLOC": "size_class",
    "TAM_LOC": "size_class",
    "POBTOT": "population",
    "POB_TOTAL": "population",
    "POBFEM": "women",
    "POB_FEMENINA": "women",
    "POBMAS": "men",
    "POB_MASCULINA": "men",
    "P_12YMAS": "pop_12_plus",
    "P_15YMAS": "pop_15_plus",
    "P_18YMAS": "pop_18_plus",
    "P_60YMAS": "pop_60_plus",
    "P3YM_HLI": "indigenous_speakers",
    "PHOG_IND": "indigenous_homes_pop",
    "POB_AFRO": "afromexican",
    "P15YM_AN": "illiterate_15",
    "P15YM_SE": "no_schooling_15",
    "GRAPROES": "schooling_years",
    "PEA": "labor_force",
    "POCUPADA": "employed",
    "PDESOCUP": "unemployed",
    "PSINDER": "no_health_cover",
    "TOTHOG": "households",
    "HOGJEF_F": "households_woman_head",
    "POBHOG": "household_pop",
    "VIVTOT": "dwellings",
    "TVIVHAB": "inhabited_dwellings",
    "TOTAL_DE_VIVIENDAS_HABITADAS": "inhabited_dwellings",
    "VIVPAR_HAB": "private_dwellings",
    "VIVPAR_DES": "vacant_dwellings",
    "PROM_OCUP": "people_per_dwelling",
    "VPH_PISOTI": "earth_floor",
    "VPH_C_ELEC": "electricity",
    "VPH_AGUADV": "piped_water",
    "VPH_DRENAJ": "drainage",
    "VPH_AUTOM": "car",
    "VPH_TELEF": "telephone",
    "VPH_CEL": "cell_phone",
    "VPH_INTER": "internet",
}
TEXTS = ("state_name", "state_abbr", "mun_name", "setting", "status", "map_sheet")
FRACTIONS = ("schooling_years", "people_per_dwelling")
# of a table of any other origin
GENERIC_NAMES = {
    "population": ("POPULATION", "POBTOT", "POB_TOTAL", "POB_TOT", "POBLACION", "POBLACION_TOTAL", "POB", "POP"),
    "households": ("HOUSEHOLDS", "TOTHOG", "HOGARES", "TOTAL_HOGARES"),
    "mun_name": ("NOM_MUN", "MUNICIPIO", "DPA_DESCAN"),
    "state_name": ("NOM_ENT", "ESTADO", "DPA_DESPRO"),
}


def plain_heading(heading):
    """A heading without accents, case or punctuation: ``Lat Decimal`` and ``LAT_DECIMAL`` are one."""
    plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode("ascii").upper()
    return re.sub(r"[^A-Z0-9]+", "_", plain).strip("_")


def recognize(columns):
    """Product of a table, by its headings."""
    present = {plain_heading(column) for column in columns}
    return next((product for product, needed in RECOGNIZED.items() if present.issuperset(needed)), GENERIC)


def columns_of_roles(columns, product, given):
    """Which column says what.

    Parameters
    ----------
    columns : list of str
    product : int
        `ITER`, `AGEEML` or `GENERIC`.
    given : dict of str to str
        Columns chosen by the person, by role; they go before those of the product.

    Returns
    -------
    dict of str to str
        Role to column, for the roles that have one.
    """
    by_heading = {}
    for column in columns:
        by_heading.setdefault(plain_heading(column), column)
    for heading, column in list(by_heading.items()):
        by_heading.setdefault(GROUP_OF_COORDINATES.sub("", heading), column)
    roles = {}
    for role in ROLES:
        names = PRODUCTS[product].get(role, ())
        found = given.get(role) or next((by_heading[name] for name in names if name in by_heading), None)
        if found:
            roles[role] = found
    return roles


def other_notation(columns, roles):
    """Columns of longitude and latitude in the notation that is not the one chosen.

    Parameters
    ----------
    columns : list of str
    roles : dict of str to str
        As `columns_of_roles` gives them.

    Returns
    -------
    tuple of str or None
        None where the table has no other, or the chosen columns are none of a catalog's.
    """
    chosen = tuple(plain_heading(roles.get(role, "")) for role in ("longitude", "latitude"))
    if chosen not in NOTATIONS:
        return None
    by_heading = {plain_heading(column): column for column in reversed(columns)}
    other = NOTATIONS[1 - NOTATIONS.index(chosen)]
    return tuple(by_heading[name] for name in other) if by_heading.keys() >= set(other) else None


def short_names(columns, product, given):
    """Short English names of the columns that have one.

    Parameters
    ----------
    columns, product, given
        As `columns_of_roles` takes them; `given` may hold ``population`` and ``households``.

    Returns
    -------
    dict of str to str
        Column to short name; no name twice.
    """
    names, used = {}, set()
    for short, column in given.items():
        if column and short not in ROLES:
            names[column] = short
            used.add(short)
    wanted = dict(MNEMONICS)
    if product == GENERIC:
        wanted.update({heading: short for short, headings in GENERIC_NAMES.items() for heading in headings})
    for column in columns:
        short = wanted.get(plain_heading(column))
        if short and short not in used and column not in names:
            names[column] = short
            used.add(short)
    return names
