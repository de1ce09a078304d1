"""What the study, or the names of layers and fields, say for the algorithms of the board."""

from qgis.core import QgsVectorLayer

from ...processing.algorithms.study.axes_step import NEW_ROADS, SERVICES
from ...processing.algorithms.study.steps import ROADS_GROUP
from ...processing.compat import is_null
from ...processing.reports.axis_figures import titles_by_code
from ..study.field_guess import guess_fields, guess_layers
from ..study.step_states import StepRecords

# Parameter of the algorithm: parameter of the study.
SAME = {
    "rankaxes": {
        "PRODUCTION": ("PRODUCTION", "UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD", "YEAR_FIELD", "YEAR"),
        "LOCALITIES": ("LOCALITIES", "FAMILIES"),
    },
    "corridors": {"SOURCES": ("SOURCES", "AMOUNT_FIELD"), "ROADS": ROADS_GROUP},
    "bottlenecks": {
        "SOURCES": ("SOURCES", "AMOUNT_FIELD"),
        "ROADS": (*ROADS_GROUP, "ROAD_NAME", "REFERENCE_SPEED"),
        "SERVICES": SERVICES,
        "CANDIDATES": NEW_ROADS,
    },
    "concurrence": {"LOCALITIES": ("LOCALITIES", "CODE", "NAME", "TERRITORY")},
}
RENAMED = {
    "rankaxes": {"LOCALITY_UNIT": "MUNICIPALITY", "LOCALITY_CODE": "CODE"},
    "corridors": {"MARKETS": "CENTERS", "MARKET_ID": "CENTER_ID"},
    "bottlenecks": {"MARKETS": "CENTERS", "MARKET_ID": "CENTER_ID", "FAMILIES": "SOURCE_FAMILIES"},
}
# Parameter: tables of the study that serve, the first that is loaded.
RESULTS = {
    "rankaxes": {"UNITS": ("flow_territory_units", "territory_units")},
    "corridors": {"MARKETS": ("centers",)},
    "bottlenecks": {"MARKETS": ("centers",)},
}
NAMES = {"flow_territory_units": "flow_territories", "territory_units": "territories"}
# Parameter: input of the study whose names of fields are those of the parameter.
GUESSED_AS = {
    "LOCALITY_UNIT": "MUNICIPALITY",
    "LOCALITY_CODE": "CODE",
    "SOURCE_CODE": "CODE",
    "CONCURRENCE_CODE": "CODE",
    "MARKET_ID": "CENTER_ID",
    "MARKET_SIZE": "POPULATION",
    "UNIT_ID": "MUNICIPALITY_ID",
}
# Names that the outputs of this plugin bear.
OWN = {"UNIT_ID": "unit_id", "TERRITORY": "territory"}
# Source of an algorithm: that of the study which is known by the same names of layers.
KNOWN_LAYERS = {
    "PRODUCTION": "PRODUCTION",
    "LOCALITIES": "LOCALITIES",
    "SOURCES": "SOURCES",
    "ROADS": "ROADS",
    "MARKETS": "CENTERS",
}
BASKET_FIELDS = {"program", "component"}


def study_values(algorithm, study, project):
    """Values of parameters that the study gives, or that layers of the project seem to be.

    Parameters
    ----------
    algorithm : str
        Id without its provider.
    study : StudyInputs
    project : QgsProject

    Returns
    -------
    dict
        Layers as `QgsVectorLayer`, the rest as the study keeps it.
    """
    values = {}
    for source, names in SAME[algorithm].items():
        layer = study.layer(source)
        if layer is not None:
            values.update({name: study.parameters[name] for name in names if study.given(name)})
            if source == "ROADS":
                # what the study leaves out of its roads stays out; but bottlenecks compare roads by their class
                asked = [name for name in names if name.endswith("_FIELD") and not study.given(name)]
                values.update({name: "" for name in asked if (algorithm, name) != ("bottlenecks", "CLASS_FIELD")})
            values[source] = layer
    for name, of_study in RENAMED.get(algorithm, {}).items():
        if study.given(of_study):
            values[name] = study.layer(of_study) or study.parameters[of_study]
    for name, tables in RESULTS.get(algorithm, {}).items():
        if name == "UNITS" and StepRecords(project).get("territories").get("by_flows") is False:
            tables = reversed(tables)  # the study takes the other ones
        found = (study.result(project, table) for table in tables)
        layer = next((layer for layer in found if layer is not None), None)
        if layer is not None and not isinstance(values.get(name), QgsVectorLayer):
            values[name] = layer
    if algorithm == "concurrence" and "TERRITORY" not in values:
        verdicts = study.result(project, "verdicts")
        if verdicts is not None and verdicts.fields().lookupField(OWN["TERRITORY"]) >= 0:
            values.update(LOCALITIES=verdicts, TERRITORY=OWN["TERRITORY"])
    return {**_guessed_layers(algorithm, project, values), **values}


def territory_names(study, project, units):
    """Parameters with the names of the territories of `units`, empty where nothing gives them."""
    table = NAMES.get(units.customProperty("territorios/table")) if units is not None else None
    layer = study.result(project, table) if table else None
    if layer is None or layer.fields().lookupField("name") < 0 or layer.fields().lookupField("territory") < 0:
        return {}
    return {"TERRITORY_NAMES": layer, "TERRITORY_NAMES_ID": "territory", "TERRITORY_NAMES_FIELD": "name"}


def territory_titles(study, project):
    """Name of each territory of the study, with its code where others have it too, by its code; {} without them."""
    titles = {}
    for table in reversed(list(NAMES.values())):
        layer = study.result(project, table)
        if layer is not None and {"territory", "name"} <= {field.name() for field in layer.fields()}:
            names = {
                str(row["territory"]): None if is_null(row["name"]) else row["name"] for row in layer.getFeatures()
            }
            titles.update(titles_by_code(names))
    return titles


def road_options(study, roads, shown):
    """Options of the roads of the study that a window does not show; empty for other roads."""
    if roads is None or study.layer("ROADS") is not roads:
        return {}
    return {name: study.parameters[name] for name in ROADS_GROUP if name not in shown and study.given(name)}


def guessed_fields(parameters, names, taken=()):
    """Fields among `names` that parameters probably are; none twice."""
    found = {}
    lower = {name.casefold(): name for name in reversed(names)}
    for parameter in parameters:
        own = lower.get(OWN.get(parameter))
        if own is not None:
            found[parameter] = own
    asked = {GUESSED_AS.get(name, name): name for name in parameters if name not in found}
    guessed = guess_fields(asked, names, {*taken, *found.values()})
    return {**found, **{asked[name]: field for name, field in guessed.items()}}


def code_fields(layers):
    """Fields with the code of the place in several rolls, as ROLL_CODE takes them."""
    found = (guess_fields(["CODE"], [field.name() for field in layer.fields()]).get("CODE") for layer in layers)
    return "; ".join(dict.fromkeys(name for name in found if name))


def is_basket(layer):
    """Whether a table has the fields of a table of baskets."""
    return {field.name().casefold() for field in layer.fields()}.issuperset(BASKET_FIELDS)


def is_division(layer):
    """Whether a layer has units with their territory, as the delimitation gives them."""
    return set(OWN.values()) <= {field.name() for field in layer.fields()}


def _guessed_layers(algorithm, project, values):
    """Layers of the project for sources that the study does not give."""
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    layers.sort(key=lambda layer: (layer.name(), layer.id()))
    taken = {layer.id() for layer in values.values() if isinstance(layer, QgsVectorLayer)}
    free = [(layer.id(), layer.name(), layer.geometryType()) for layer in layers if layer.id() not in taken]
    guessed = guess_layers(free)
    found = {name: project.mapLayer(guessed[known]) for name, known in KNOWN_LAYERS.items() if known in guessed}
    own = {"rankaxes": ("UNITS", is_division), "concurrence": ("BASKETS", is_basket)}
    if algorithm in own:
        name, fits = own[algorithm]
        layer = next((layer for layer in layers if fits(layer)), None)
        if layer is not None:
            found[name] = layer
    return found
