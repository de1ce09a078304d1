"""The themes of the printed maps: which results each shows, over what, and how it is read."""

from dataclasses import dataclass

from ...processing.layers.writing.styling import STYLE_PROPERTY
from ...processing.translation import tr

BACKDROP = ("centers", "municipalities")
# what people bring, not what is found
INPUTS = ("centers", "localities", "roads", "municipalities", "")


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
    subjects : tuple of tuple of str
        Styles of the results that make one map; the first group with a layer in the project is drawn when
        nothing of the theme is visible.
    backdrop : tuple of str
        Styles of what is drawn with them.
    note : str
        How the map is read.
    """

    name: str
    title: str
    icon: str
    color: str
    subjects: tuple
    backdrop: tuple
    note: str

    def styles(self):
        """All styles of the theme."""
        return {style for group in self.subjects for style in group}


def map_themes():
    """The themes in the order of the menu."""
    return (
        MapTheme(
            "accessibility",
            tr("Accessibility"),
            "accessibility",
            "#e69f00",
            (
                ("travel_time",),
                ("travel_time_surface", "surface_centers"),
                ("access",),
                ("road_change", "road_works"),
                ("reach_areas",),
                ("reach_roads",),
                ("critical_roads",),
                ("desire_lines",),
            ),
            (*BACKDROP, "roads"),
            tr("Minutes by road and on foot to the road, with the speeds given. They are no records of real trips."),
        ),
        MapTheme(
            "territories",
            tr("Functional territories"),
            "territories",
            "#009e73",
            (
                ("territories",),
                ("territory_units",),
                ("territory_stability",),
                ("territory_differences",),
            ),
            BACKDROP,
            tr("Each territory joins the units that depend on one urban center. Its limits are a proposal to be reviewed in the field."),
        ),
        MapTheme(
            "prioritization",
            tr("Prioritization"),
            "prioritization",
            "#0072b2",
            (
                ("verdict",),
                ("influence",),
                ("sensitivity",),
                ("scenario_change",),
                ("chosen_sites", "site_time"),
                ("place_rank",),
                ("acceptability",),
                ("index",),
                ("strata",),
            ),
            BACKDROP,
            tr("Each locality is shown once, with what decided about it. The table of the layer says what would change its verdict."),
        ),
        MapTheme(
            "axes",
            tr("Productive axes"),
            "axes",
            "#d55e00",
            (
                ("corridor_markets", "corridor_roads", "corridor_sources"),
                ("bottlenecks", "candidate_roads", "missing_services"),
                ("axis_tree", "axis_places"),
                ("concurrence",),
                ("typology",),
                ("spatial_clusters",),
            ),
            BACKDROP,
            tr("Loads are what the places of production send along the fastest roads to their markets."),
        ),
        MapTheme(
            "base",
            tr("Base map"),
            "data",
            "#4d4d4d",
            (("localities", "roads", "municipalities"), ("road_problems", "road_parts"), ("locality_problems",)),
            ("centers",),
            tr("The information from which the study was made."),
        ),
    )


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
        groups = ([by_style[style][0] for style in group if style in by_style] for group in theme.subjects)
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
