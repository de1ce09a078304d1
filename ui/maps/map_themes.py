"""The themes of the printed maps: which results each shows, over what, and how it is read."""

from dataclasses import dataclass, field

from ...processing.layers.writing.styling import STYLE_PROPERTY
from ...processing.translation import tr

BACKDROP = ("centers", "municipalities")
# what people bring, not what is found
INPUTS = ("centers", "localities", "roads", "municipalities", "")


@dataclass(frozen=True)
class MapSubject:
    """Results that make one map.

    Attributes
    ----------
    styles : tuple of str
        Of the results, top first.
    note : str
        How the map is read.
    """

    styles: tuple
    note: str


@dataclass(frozen=True)
class MapTheme:
    """One theme.

    Attributes
    ----------
    name : str
        Stable; names the entry of the menu.
    title : str
        Of the map.
    icon : str
        Name of a picture of `resources/icons`.
    color : str
        Of the line under the title.
    subjects : tuple of MapSubject
        The first with a layer in the project is drawn when nothing of the theme is visible.
    backdrop : tuple of str
        Styles of what is drawn with them.
    unnamed : dict of str to str
        Style of the backdrop whose places are not named where results of another style name them already.
    """

    name: str
    title: str
    icon: str
    color: str
    subjects: tuple
    backdrop: tuple
    unnamed: dict = field(default_factory=dict)

    def styles(self):
        """All styles of the theme."""
        return {style for subject in self.subjects for style in subject.styles}


def map_themes():
    """The themes in the order of the menu."""
    return (
        MapTheme(
            "accessibility",
            tr("Accessibility"),
            "accessibility",
            "#e69f00",
            _accessibility_subjects(),
            (*BACKDROP, "roads"),
        ),
        MapTheme(
            "territories",
            tr("Functional territories"),
            "territories",
            "#009e73",
            _territory_subjects(),
            BACKDROP,
            {"centers": "territories"},
        ),
        MapTheme("prioritization", tr("Prioritization"), "prioritization", "#0072b2", _priority_subjects(), BACKDROP),
        MapTheme("axes", tr("Productive axes"), "axes", "#d55e00", _axis_subjects(), BACKDROP),
        MapTheme("base", tr("Base map"), "data", "#4d4d4d", _base_subjects(), ("centers",)),
    )


def _accessibility_subjects():
    minutes = tr("Minutes by road and on foot to the road, with the speeds given. They are no records of real trips.")
    return (
        MapSubject(("travel_time",), minutes),
        MapSubject(
            ("travel_time_surface", "surface_centers"),
            tr(
                "Minutes from each cell to its nearest center, across country and along the roads, with the speeds given."
            ),
        ),
        MapSubject(
            ("access",),
            tr("Supply per person within reach: each supply is shared among the people of its area (Luo and Qi 2009)."),
        ),
        MapSubject(
            ("road_change", "road_works"),
            tr("Minutes that each locality gains or loses to its nearest center with the changes to the roads."),
        ),
        MapSubject(("reach_areas",), minutes),
        MapSubject(("reach_roads",), minutes),
        MapSubject(
            ("critical_roads",),
            tr("Each road is closed alone: whom it leaves without a way, and the time it adds to the trips of others."),
        ),
        MapSubject(("desire_lines",), minutes),
    )


def _territory_subjects():
    proposal = tr(
        "Each territory joins the units that depend on one urban center. Its limits are a proposal to be reviewed in the field."
    )
    return (
        MapSubject(("territories",), proposal),
        MapSubject(("territory_units",), proposal),
        MapSubject(
            ("territory_stability",),
            tr("In what share of the runs, with other data and limits, each unit stays in its territory."),
        ),
        MapSubject(("territory_differences",), tr("Units that two delimitations place in different territories.")),
    )


def _priority_subjects():
    return (
        MapSubject(
            ("verdict",),
            tr(
                "Each locality is shown once, with what decided about it. The table of the layer says what would change its verdict."
            ),
        ),
        MapSubject(
            ("influence",), tr("Very small localities that could be attended together with the selected one nearby.")
        ),
        MapSubject(
            ("sensitivity",),
            tr("Which localities are selected whatever the exact thresholds, and which depend on them."),
        ),
        MapSubject(
            ("scenario_change",), tr("Localities that enter or leave the selection from one scenario to the other.")
        ),
        MapSubject(
            ("chosen_sites", "site_time"), tr("The sites that serve people best, and the minutes to the nearest one.")
        ),
        MapSubject(("place_rank",), tr("Places in the order that the criteria and their weights give.")),
        MapSubject(
            ("acceptability",),
            tr(
                "How often each place is among the first when the weights are drawn at random (Lahdelma and Salminen 2001)."
            ),
        ),
        MapSubject(
            ("index",),
            tr("One index of several indicators, in which what two of them share counts once (Pena Trapero 1977)."),
        ),
        MapSubject(("strata",), tr("Strata whose inside varies little (Dalenius and Hodges 1959).")),
    )


def _axis_subjects():
    return (
        MapSubject(
            ("corridor_markets", "corridor_roads", "corridor_sources"),
            tr(
                "Loads are what the places of production send along the fastest roads to their markets, in the unit of their amounts."
            ),
        ),
        MapSubject(
            ("bottlenecks", "candidate_roads", "missing_services"),
            tr("What it costs the loads to market that a road is closed or slow, and what each new road would save."),
        ),
        MapSubject(("axis_tree", "axis_places"), tr("The least roads that link all these places (Mehlhorn 1988).")),
        MapSubject(("concurrence",), tr("How much of its basket each place has from the programs that reach it.")),
        MapSubject(("typology",), tr("Places of one type are alike in the indicators chosen.")),
        MapSubject(
            ("quadrants",),
            tr(
                "Each index is low or high beyond its thresholds. Places between them are in no quadrant: unclassified."
            ),
        ),
        MapSubject(
            ("spatial_clusters",),
            tr(
                "Where high values lie beside high ones, or low beside low, more than chance would have it (Anselin 1995)."
            ),
        ),
    )


def _base_subjects():
    made_from = tr("The information from which the study was made.")
    return (
        MapSubject(("localities", "roads", "municipalities"), made_from),
        MapSubject(
            ("road_problems", "road_parts"), tr("What to look at in the roads before trips are computed on them.")
        ),
        MapSubject(("locality_problems",), tr("What to correct in the localities before they are used.")),
    )


def subject_notes(theme, layers):
    """How to read the results that a map of `theme` shows, each sentence once."""
    drawn = {layer.customProperty(STYLE_PROPERTY) for layer in layers.subjects}
    return list(dict.fromkeys(subject.note for subject in theme.subjects if drawn & set(subject.styles)))


@dataclass(frozen=True)
class ThemeLayers:
    """What a map of a theme shows.

    Attributes
    ----------
    drawn : list of QgsMapLayer
        Top first.
    explained : list of QgsVectorLayer or QgsRasterLayer
        Those that the legend explains.
    subjects : list of QgsMapLayer
        The results of the theme.
    """

    drawn: list
    explained: list
    subjects: list


def theme_layers(project, theme):
    """Layers of a map of `theme`, in the order of the layer tree; no subjects when the project has none.

    Parameters
    ----------
    project : QgsProject
    theme : MapTheme

    Notes
    -----
    What is visible of the theme is shown. When nothing of it is, the first group of results in the project
    is, one layer of each style. So is the backdrop, for a page has no other layers to turn on. Layers of
    other themes are left out; layers that are not of the plugin, a base map from the network for instance,
    are kept when they are visible.
    """
    root = project.layerTreeRoot()
    ordered = [layer for layer in root.layerOrder() if layer.isSpatial()]
    visible = {node.layerId() for node in root.findLayers() if node.isVisible()}
    by_style = {}
    for layer in ordered:
        by_style.setdefault(layer.customProperty(STYLE_PROPERTY, ""), []).append(layer)
    subjects = _shown(by_style, theme.styles(), visible)
    if not subjects:
        groups = ([by_style[style][0] for style in one.styles if style in by_style] for one in theme.subjects)
        subjects = next((group for group in groups if group), [])
    backdrop = []
    for style in theme.backdrop:
        backdrop += _shown(by_style, [style], visible) or by_style.get(style, [])[:1]
    foreign = [layer for layer in by_style.get("", []) if layer.id() in visible]
    chosen = {layer.id() for layer in (*subjects, *backdrop, *foreign)}
    explained = {layer.id() for layer in (*subjects, *backdrop)}
    return ThemeLayers(
        [layer for layer in ordered if layer.id() in chosen],
        [layer for layer in ordered if layer.id() in explained],
        sorted(subjects, key=ordered.index),
    )


def input_layers(project):
    """Layers of the project that are no results of the plugin."""
    return [layer for layer in project.mapLayers().values() if layer.customProperty(STYLE_PROPERTY, "") in INPUTS]


def _shown(by_style, styles, visible):
    return [layer for style in styles for layer in by_style.get(style, []) if layer.id() in visible]
