"""Guesses which field, and which layer, an input of a study is, from their names.

Names are compared without accents, capitals and separators, in Spanish, Portuguese and English, with the
mnemonics of the census of INEGI (ITER, AGEEML), of CONAPO, and of INEI and IBGE. The first name of a list wins.
"""

import re
import unicodedata

from qgis.core import QgsWkbTypes

POINT, LINE, POLYGON, TABLE = "point", "line", "polygon", "table"

# Said of data, not of what they measure.
NOISE = {"illustrative", "ilustrativo", "ilustrativa", "ilustrativos", "ilustrativas", "total", "tot", "num", "numero"}

MUNICIPALITY_CODES = (
    "cvemun cvmun munclave clavemun clavemunicipio clavemunicipal cvegeomun munid idmun idmunicipio munipcode muncode"
    " municipalitycode municipalityid codmun codmunicipio codigomunicipio codmunic cdmun codmunicipal ubigeodistrito"
    " iddist coddistrito municipio municipality"
)
FAMILIES = (
    "familias families familiasprograma familiaspadron padron beneficiarios beneficiarias sembradores"
    " familiasbeneficiarias programfamilies"
)
PRODUCED = "valorproduccion valordelaproduccion valorproducao valordaproducao value valor valorprod"

SPEEDS = "speedkmh velocidad velocidadkmh velocmax velocidadmaxima maxspeed speed velocidade vel kmh"

FIELD_NAMES = {
    "CODE": "cvegeo cvegeoloc claveloc clavelocalidad clavegeoestadistica codigolocalidad codlocalidad idlocalidad"
    " localitycode localityid loccode locid codigolocalidade cdlocalidade geocodigo ubigeo codccpp codigo clave code"
    " cveloc codloc",
    "NAME": "nomloc nombreloc nombrelocalidad localidad localityname locname nomelocalidade nmlocalidade nomcp nomccpp"
    " nombre nome name locality localidade",
    "POPULATION": "pobtot pobtotal poblaciontotal poblacion pob populacao populacaototal population pop habitantes"
    " inhabitants residents",
    "MUNICIPALITY": MUNICIPALITY_CODES,
    "STATE": "cveent cveedo entidad claveentidad cveentidad codestado idestado claveestado statecode stateid coduf cduf"
    " uf ccdd coddepartamento iddpto estado state departamento provincia",
    "STATE_NAME": "noment nomentidad nombreentidad nomestado nombreestado nomedo statename nomeuf nmuf nomeestado"
    " nomdepartamento nombredepartamento nomdep nombdep",
    "TERRITORY_NAME": "nombreterritorio nomterritorio territoryname nometerritorio nmterritorio",
    "TERRITORY": "territorio territory territoriofuncional functionalterritory idterritorio cveterritorio territoryid",
    "HOUSEHOLDS": "tothog hogares hogar households household totalhogares domicilios domicilio tvivparhab vivparhab"
    " tvivhab viviendashabitadas vivhab viviendas viv dwellings vph",
    "UNITS_UNDER_20HA": "unitsunder20ha unidadesmenores20ha uniprod20ha up20ha upmenores20ha unidades20ha upmenos20ha"
    " unidadesproduccion unidadesdeproduccion unidadesproducao productionunits units unidades up",
    "FAMILIES": FAMILIES,
    "IS_SEAT": "isseat escabecera cabecera cabeceramunicipal sedemunicipal sede ehsede capital seat municipalseat",
    "SPEED_FIELD": SPEEDS,
    "CLASS_FIELD": "roadclass tipovial highway fclass clase class categoria tipovia tipo",
    "DIRECTION_FIELD": "circula oneway direction sentido sentidocirculacion direccion sentidovia",
    "LEVEL_FIELD": "nivel level layer",
    "ROAD_NAME": "nombre nombrevial nomvial nombrevia nomvia nombrecamino name roadname nome nomevia",
    "CENTER_ID": "centerid idcentro cvecentro clavecentro codcentro centercode idciudad cveciudad cvegeo clave codigo"
    " code id",
    "CENTER_NAME": "nombrecentro nomcentro centername ciudad nomciudad nombreciudad nomloc nombre nome name city town",
    "MUNICIPALITY_ID": f"cvegeo {MUNICIPALITY_CODES} cdgeocmu clave codigo code ubigeo",
    "MUNICIPALITY_NAME": "nommun nombremun nombremunicipio nomgeo municipalityname munname nmmun nomemunicipio nombdist"
    " nombre nome name municipio",
    "MUNICIPALITY_POPULATION": "pobtot pobtotal poblaciontotal poblacion pob populacao populacaototal population pop"
    " habitantes",
    "FLOW_ORIGIN": "origin origen origem munorigen cveorigen munres munresidencia residencia home from desde",
    "FLOW_DESTINATION": "destination destino mundestino cvedestino muntrab muntrabajo trabajo work to hasta",
    "FLOW_AMOUNT": "amount flujo flujos flow flows fluxo personas people persons trabajadores workers commuters"
    " viajeros estudiantes students cantidad factor",
    "UNIT_FIELD": MUNICIPALITY_CODES,
    "PRODUCT_FIELD": "producto product produto cultivo crop lavoura nomcultivo nomproducto especie actividad",
    "VALUE_FIELD": f"{PRODUCED} volumenproduccion volumen produccion production producao volume",
    "YEAR_FIELD": "anio ano year ejercicio aniocierre periodo",
    "AMOUNT_FIELD": "toneladas tons tonnes tonelada volumen volume volumenproduccion produccion production producao"
    " cantidad amount",
    "SOURCE_FAMILIES": FAMILIES,
    "CANDIDATE_SPEED": SPEEDS,
    "SERVICE_KIND": "tiposervicio servicio servico service servicekind clase tipo kind categoria",
}  # fmt: skip

# Input to the geometry it needs and the beginnings of words that name its layer.
LAYER_WORDS = {
    "CENTERS": (POINT, ("centro", "center", "ciudad", "cidade", "cities", "city", "town")),
    # before the places of production, whose words they may bear too
    "SERVICES": (POINT, ("servicio", "service", "servico", "equipamiento", "equipamento", "facilit")),
    "SOURCES": (POINT, ("produc", "origen", "source", "ganad", "livestock", "parcel", "acopio", "cosecha")),
    "LOCALITIES": (POINT, ("localidad", "localit", "loc", "iter", "poblad", "comunid", "povoado", "settlement")),
    # before the roads, whose words they may bear too
    "CANDIDATES": (LINE, ("candidat", "propuest", "propost", "propos", "proyectad", "projetad", "planned")),
    "ROADS": (LINE, ("road", "camino", "carretera", "vial", "red", "rnc", "rodovia", "estrada", "street", "via")),
    "MUNICIPALITIES": (POLYGON, ("municip", "mun", "distrito", "district", "parroquia")),
    "FLOWS": (TABLE, ("flujo", "flow", "fluxo", "movilidad", "commut", "traslado", "viaje")),
    "PRODUCTION": (TABLE, ("produc", "siap", "cultivo", "crop", "agric", "valor")),
    "QUOTAS": (TABLE, ("cupo", "quota", "cuota", "cota", "meta")),
    "OVERRIDES": (TABLE, ("decision", "override", "excep", "exclu")),
}


def plain_name(name):
    """`name` as lower-case words without accents."""
    letters = unicodedata.normalize("NFKD", str(name)).encode("ascii", "ignore").decode().casefold()
    # Ñ is no N with an accent: «año» and «ano» are told apart by no list above
    return [word for word in re.split(r"[^a-z0-9]+", letters) if word]


def guess_field(parameter, names, taken=()):
    """Field that `parameter` probably is.

    Parameters
    ----------
    parameter : str
        One with a field of `FIELD_NAMES`.
    names : list of str
        Fields of the layer.
    taken : collection of str
        Fields that another input of the same layer already has.

    Returns
    -------
    str
        "" where no name is known.
    """
    known = FIELD_NAMES.get(parameter, "").split()
    free = [name for name in names if name not in taken]
    for spelled in (_whole, _meaningful):
        by_name = {}
        for name in free:
            by_name.setdefault(spelled(name), name)
        for candidate in known:
            if candidate in by_name:
                return by_name[candidate]
    return ""


def guess_fields(parameters, names, given=()):
    """Guess several fields of one layer, none of them twice.

    Parameters
    ----------
    parameters : iterable of str
    names : list of str
        Fields of the layer.
    given : collection of str
        Fields already chosen.

    Returns
    -------
    dict of str to str
        Only the parameters with a guess.
    """
    guessed = {}
    for parameter in parameters:
        found = guess_field(parameter, names, {*given, *guessed.values()})
        if found:
            guessed[parameter] = found
    return guessed


def guess_layers(layers):
    """Which layer each source of a study probably is.

    Parameters
    ----------
    layers : iterable of (str, str, QgsWkbTypes.GeometryType)
        Id, name and geometry of each layer, in the order of the project.

    Returns
    -------
    dict of str to str
        Source to the id of its layer, none of them twice.
    """
    guessed = {}
    free = [(identifier, plain_name(name), _kind(geometry)) for identifier, name, geometry in layers]
    for source, (kind, beginnings) in LAYER_WORDS.items():
        for layer in free:
            identifier, words, found = layer
            if found == kind and any(_begins(word, beginnings) for word in words):
                guessed[source] = identifier
                free.remove(layer)
                break
    return guessed


def _begins(word, beginnings):
    """Whether `word` begins like one of them; a short one must be the whole word."""
    return any(word == start or (len(start) > 3 and word.startswith(start)) for start in beginnings)


def _kind(geometry):
    return {
        QgsWkbTypes.GeometryType.PointGeometry: POINT,
        QgsWkbTypes.GeometryType.LineGeometry: LINE,
        QgsWkbTypes.GeometryType.PolygonGeometry: POLYGON,
    }.get(geometry, TABLE)


def _whole(name):
    return "".join(plain_name(name))


def _meaningful(name):
    """`name` without years and words that say nothing of what is measured."""
    return "".join(word for word in plain_name(name) if word not in NOISE and not re.fullmatch(r"(19|20)\d\d", word))
