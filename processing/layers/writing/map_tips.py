"""Map tips: what a person reads when the mouse rests on a place, in the language of the person.

A tip has the name of the place, the class of the legend it falls in, a few columns under the titles
people know them by, and the sentence that says what to do or why. It is an HTML template with QGIS
expressions between ``[%`` and ``%]``; whatever comes from data is escaped, so that a name such as
``<b>`` is shown and not obeyed.
"""

import html
from dataclasses import dataclass

from qgis.core import QgsCategorizedSymbolRenderer, QgsExpression, QgsRuleBasedRenderer

from ...translation import tr
from ..local_numbers import number_locale

# Columns that name a place in data of several countries, best first; then those that only number it.
NAMES = (
    "name", "nombre", "nome", "nom_loc", "nomloc", "nomgeo", "nom_mun", "nom_geo", "nombre_loc", "nombre_mun",
    "center_name", "market_name", "unit_name", "mun_name", "road_name",
)  # fmt: skip
CODES = (
    "code", "codigo", "clave", "cvegeo", "ubigeo", "unit_id", "center_id", "market_id", "mun_code", "territory",
)  # fmt: skip
TEXT, SHARE = "text", "share"


@dataclass(frozen=True)
class Tip:
    """What the map tip of a style says.

    Attributes
    ----------
    columns : tuple of (str, str or int)
        Column and how it is written: `TEXT`, `SHARE` of 1 as a percentage, or a number of decimals. Of
        columns between bars (``a|b``) the first that the layer has.
    sentence : str
        Column with a whole sentence.
    with_class : bool
        Whether the class of the legend is said. Not for classes that depend on all rows: each would be
        read again for every tip.
    title : str
        Expression in place of the name of the place.
    """

    columns: tuple = ()
    sentence: str = ""
    with_class: bool = True
    title: str = ""


_MINUTES = (("drive_min", 0), ("walk_min", 0), ("road_km", 1))
_UNIT = (("commuters", 0), ("minutes", 0))
_ROAD = (("length_km", 1),)
# value of a raster under the mouse
_CELL = "raster_value(@layer_id, 1, @layer_cursor_point)"

TIPS = {
    "acceptability": Tip((("top_n_share", SHARE), ("first_share", SHARE), ("mean_rank", 1))),
    "access": Tip((("e2sfca", 4), ("cumulative", 1), ("gravity", 1)), with_class=False),
    "axis_places": Tip(),
    "axis_tree": Tip((("length_km", 1), ("minutes", 0)), with_class=False),
    "bottlenecks": Tip(
        (
            *(("load", 0), ("extra_ton_min", 0), ("isolated_ton", 0), ("saved_ton_min", 0), ("speed_kmh", 0), *_ROAD),
            ("programs", TEXT),
        ),
        "advice",
        with_class=False,
    ),
    "candidate_roads": Tip(
        (("saved_ton_min", 0), ("linked_ton", 0), ("saved_rank", 0), ("built_km", 1)), with_class=False
    ),
    "centers": Tip((("population", 0),), with_class=False),
    "chosen_sites": Tip((("people", 0), ("places", 0), ("minutes", 0))),
    "concurrence": Tip((("programs", 0), ("same_people", 0), ("components", TEXT), ("missing", TEXT))),
    "corridor_markets": Tip((("received", 0), ("sources", 0)), with_class=False),
    "corridor_roads": Tip((("load", 0), ("load_km", 0), ("minutes", 1), ("speed_kmh", 0), *_ROAD), with_class=False),
    "corridor_sources": Tip((("market_id", TEXT), ("share", SHARE), ("delivered", 1), ("amount", 1), ("total_min", 0))),
    "critical_roads": Tip(
        (("rank", 0), ("people", 0), ("extra_person_min", 0), ("isolated_people", 0), *_ROAD), with_class=False
    ),
    "desire_lines": Tip((("total_min", 0), *_MINUTES), title='"origin_id" || \' → \' || "dest_id"'),
    "index": Tip((("dp2", 2), ("dp2_norm", 2)), with_class=False),
    "influence": Tip((("attached_to", TEXT), ("attached_min", 0), ("attached_m", 0))),
    "localities": Tip((("population", 0),), with_class=False),
    "locality_problems": Tip((("detail", TEXT), ("distance_m", 0), ("lies_in", TEXT))),
    "missing_services": Tip((("missing_count", 0), ("missing_services", TEXT))),
    "municipalities": Tip((("population", 0),), with_class=False),
    "place_rank": Tip((("rank", 0), ("score", 3)), with_class=False),
    "quadrants": Tip(),
    "reach_areas": Tip((("people", 0), ("road_km", 0))),
    "reach_roads": Tip((("least_min", 0), ("most_min", 0), *_ROAD)),
    "road_change": Tip((("before_min", 0), ("after_min", 0), ("change_min", 0))),
    "road_parts": Tip((("length_km", 1), ("roads", 0))),
    "road_problems": Tip((("detail", TEXT), ("distance_m", 1), ("road_id", 0))),
    "road_works": Tip((("changed_km", 1),)),
    "roads": Tip((("speed_kmh", 0),)),
    "scenario_change": Tip((("territory", TEXT), ("people", 0))),
    "sensitivity": Tip((("selected_share", SHARE),)),
    "site_time": Tip((("site_id", TEXT), ("minutes", 0))),
    "spatial_clusters": Tip((("value_z", 2), ("neighbors_z", 2), ("p", 3))),
    "strata": Tip((("stratum_name", TEXT),), with_class=False),
    "surface_centers": Tip((("number", 0), ("cells", 0))),
    "territories": Tip((("units", 0), ("residents", 0), ("supply_sc", SHARE), ("demand_sc", SHARE)), with_class=False),
    "territory_differences": Tip(sentence="why"),
    "territory_stability": Tip((("stability", SHARE),), "why"),
    "territory_units": Tip(_UNIT, "why"),
    "travel_time": Tip((("center_name|center_id", TEXT), ("total_min", 0), *_MINUTES)),
    "typology": Tip((("silhouette", 2),), "description"),
    "verdict": Tip((("ratio", 2), ("seat_m", 0), ("cum_fam", 0), ("override_reason", TEXT)), "advice"),
}


def map_tip(layer, style):
    """Template of the map tip of a styled layer; "" for a style without one.

    Parameters
    ----------
    layer : QgsVectorLayer
        With its renderer and the titles of its columns.
    style : str
        Key of `TIPS`.
    """
    tip = TIPS.get(style)
    if tip is None:
        return ""
    parts = []
    title = tip.title or place_name(layer)
    if title:
        parts.append(f"<div><b>{_shown(_escaped(title))}</b></div>")
    legend_class = class_name(layer) if tip.with_class else ""
    if legend_class:
        parts.append(f"<div>{_shown(_escaped(legend_class))}</div>")
    titles = usual_titles()
    for names, form in tip.columns:
        places = (layer.fields().lookupField(name) for name in names.split("|"))
        index = next((place for place in places if place >= 0), -1)
        if index >= 0:
            name = layer.fields()[index].name()
            label = layer.attributeAlias(index) or titles.get(name.casefold(), name)
            parts.append(_row(_inert(label), QgsExpression.quotedColumnRef(name), form))
    if tip.sentence and layer.fields().lookupField(tip.sentence) >= 0:
        parts.append(f"<p>{_shown(_escaped(QgsExpression.quotedColumnRef(tip.sentence)))}</p>")
    return "\n".join(parts)


def usual_titles():
    """Titles of columns that inputs bring, for layers that give them none."""
    return {
        "center_id": tr("Center"),
        "center_name": tr("Center"),
        "market_id": tr("Market"),
        "population": tr("Population"),
        "speed_kmh": tr("Speed (km/h)"),
    }


def minutes_tip():
    """HTML template of the map tip of a raster of minutes."""
    value = f"format_number({_CELL}, 0, '{number_locale().name()}')"
    return _cell_row(tr("Minutes to the nearest center"), f"coalesce({value}, '–')")


def zones_tip(zones):
    """HTML template of the map tip of a raster of zones.

    Parameters
    ----------
    zones : mapping of int to str
        Name of each number.
    """
    names = [text for key, name in zones.items() for text in (f"'{key}'", QgsExpression.quotedString(_inert(name)))]
    value = f"map_get(map({', '.join(names)}), to_string(to_int({_CELL})))"
    return _cell_row(tr("Nearest center of each cell"), f"coalesce({value}, '–')")


def place_name(layer):
    """Expression with the name of a place of the layer, its code where it has no name; "" without either."""
    own = {field.name().casefold(): field.name() for field in layer.fields()}
    columns = [QgsExpression.quotedColumnRef(own[name]) for name in (*NAMES, *CODES) if name in own]
    given = ", ".join(f"nullif(trim(to_string({column})), '')" for column in columns)
    return f"coalesce({given}, '')" if columns else ""


def class_name(layer):
    """Expression with the label of the legend class of a feature; "" for renderers without named classes."""
    renderer = layer.renderer()
    cases, otherwise = [], ""
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        attribute = renderer.classAttribute()
        if layer.fields().lookupField(attribute) >= 0:
            attribute = QgsExpression.quotedColumnRef(attribute)
        for category in renderer.categories():
            if category.label():
                value = category.value()
                if value in (None, ""):
                    otherwise = category.label()
                else:
                    cases.append((f"({attribute}) = {QgsExpression.quotedValue(value)}", category.label()))
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().children():
            if rule.isElse():
                otherwise = rule.label()
            elif rule.filterExpression():
                cases.append((rule.filterExpression(), rule.label()))
    if not cases:
        return ""
    whens = " ".join(f"WHEN {test} THEN {QgsExpression.quotedString(label)}" for test, label in cases)
    return f"CASE {whens} ELSE {QgsExpression.quotedString(otherwise)} END"


def _row(label, column, form):
    """Label and value of a column; texts that are missing are left out with their label."""
    if form == TEXT:
        value = _escaped(column)
        row = f"'<div>{label}: ' || {value} || '</div>'"
        return _shown(f"CASE WHEN length(trim(to_string({column}))) > 0 THEN {row} ELSE '' END")
    scale, decimals, unit = (100, 0, " || ' %'") if form == SHARE else (1, form, "")
    locale = number_locale().name()
    value = _shown(f"coalesce(format_number({scale} * {column}, {decimals}, '{locale}'){unit}, '–')")
    return f"<div>{label}: {value}</div>"


def _cell_row(label, expression):
    """Label and value of the cell of a raster."""
    return f"<div>{_inert(label)}: {_shown(expression)}</div>"


def _escaped(expression):
    """Expression of a text that HTML shows as it is."""
    escaped = f"to_string({expression})"
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        escaped = f"replace({escaped}, '{sign}', '{entity}')"
    return escaped


def _inert(text):
    """`text` for HTML and for a string of an expression: titles of columns may come from data too."""
    return html.escape(text).replace("%", "&#37;").replace("[", "&#91;").replace("\\", "&#92;")


def _shown(expression):
    return f"[% {expression} %]"
