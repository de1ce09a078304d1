"""Draws each styled map of the toolbox on the sample, in Spanish, as QGIS would style it.

Usage: styled_maps.py PROFILE OUTPUT [NAME …]

  PROFILE  folder of a QGIS profile with the plugin, or of the plugin itself with its compiled translations
  OUTPUT   folder of the pictures; those that are no longer made are deleted
  NAME     only these pictures

There is a picture for each file of resources/styles, under its name, and for the other delimitations.
"""

import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

LANGUAGE = "es_MX"
WIDTH = 900  # pixels
COLORS = 256
OAXACA = (
    "Muestra de Oaxaca. Límites, población, centros y flujos: INEGI, CONAPO y CONEVAL. Caminos, hogares, unidades de "
    "producción, familias, toneladas, programas y obras son ilustrativos."
)
ARTIGAS = "Muestra de Artigas, Uruguay. Caminos: Infraestructura de Datos Espaciales de Uruguay, 2024."
TONS = "Cantidades en toneladas de ganado."
SUPPLY = "La oferta es la población de los centros a menos de 60 minutos."
SERVICES = "Como servicios se toman los centros, según su nivel; a más de 45 minutos, faltan."
INDEX = "Índice de sector primario, lengua indígena, rezago educativo y carencia alimentaria."
INDEX_CRITERIA = "Criterios: marginación, sector primario, lengua indígena, rezago educativo y carencia alimentaria."
PROGRAM = "Criterios: familias y unidades de producción de menos de 20 ha."
CORNERS = (
    "Capacidades: índice de marginación 2020, más alto donde la hay menos. Potencial: ocupados en el sector primario (%). "
    "Umbrales: los tercios."
)
LOCALITY_CORNERS = (
    "Capacidades: habitantes. Potencial: unidades de producción de menos de 20 ha. Umbrales: los tercios."
)
TRIPS = "Índice de los minutos y los kilómetros al centro más cercano."
DIFFERENCES = "Áreas de traslado al trabajo comparadas con zonas de movilidad cotidiana."
NEAR = "Territorios sin límite de tiempo comparados con los de 60 minutos a lo más y 20,000 habitantes o más."


@dataclass(frozen=True)
class Picture:
    """One map: its layers, top first, as ``run.OUTPUT`` or a table of the sample, and what it does not say itself."""

    name: str
    layers: str
    about: str = ""
    source: str = OAXACA

    @property
    def note(self):
        return " ".join(filter(None, (self.about, self.source)))


LAND = "municipalities"
PLACES = f"centers {LAND}"
ROADS = f"roads_illustrative {LAND}"
PICTURES = (
    Picture("centers", PLACES),
    Picture("localities", f"localities {LAND}"),
    Picture("roads", ROADS),
    Picture("municipalities", LAND),
    Picture("travel_time", f"centers nearestcenter.OUTPUT {LAND}"),
    Picture("desire_lines", f"centers odmatrix.OUTPUT {LAND}"),
    Picture("reach_areas", f"centers reach.POLYGONS {LAND}"),
    Picture("reach_roads", f"centers reach.EDGES {LAND}"),
    Picture("access", f"centers accessindices.OUTPUT {LAND}", SUPPLY),
    Picture("travel_time_surface", "traveltimesurface.OUTPUT_CENTERS traveltimesurface.OUTPUT"),
    Picture("surface_centers", f"traveltimesurface.OUTPUT_CENTERS {LAND}"),
    Picture("road_change", f"centers roadchange.CHANGES_OUTPUT roadchange.OUTPUT {LAND}"),
    Picture("road_works", f"roadchange.CHANGES_OUTPUT {LAND}"),
    Picture("critical_roads", f"centers criticalroads.OUTPUT {ROADS}"),
    Picture("locality_problems", f"checklocalities.OUTPUT {LAND}"),
    Picture("road_problems", "diagnoseroads.PROBLEMS artigas", source=ARTIGAS),
    Picture("road_parts", f"road_parts.COMPONENTS {LAND}"),
    Picture("territories", "traveltowork.TERRITORIES_OUTPUT"),
    Picture("territory_units", "centers traveltowork.UNITS_OUTPUT"),
    Picture("territories_commutingzones", "commutingzones.TERRITORIES_OUTPUT"),
    Picture("territories_functionalurbanareas", f"functionalurbanareas.TERRITORIES_OUTPUT {LAND}"),
    Picture("territories_intramax", "intramax.TERRITORIES_OUTPUT"),
    Picture("territories_catchmentterritories", f"catchmentterritories.TERRITORIES_OUTPUT {LAND}"),
    Picture("territory_units_points", f"locality_territories.UNITS_OUTPUT {LAND}"),
    Picture("territory_stability", "centers territoryrobustness.UNITS_OUTPUT"),
    Picture("territory_stability_points", f"seat_robustness.UNITS_OUTPUT {LAND}"),
    Picture("territory_differences", f"compareterritories.OUTPUT {LAND}", DIFFERENCES),
    Picture("territory_differences_points", f"centers locality_differences.OUTPUT {LAND}", NEAR),
    Picture("verdict", f"centers fourcriteria.OUTPUT {LAND}"),
    Picture("influence", f"influenceareas.OUTPUT {LAND}"),
    Picture("sensitivity", f"sensitivity.OUTPUT {LAND}"),
    Picture("scenario_change", f"comparescenarios.OUTPUT {LAND}"),
    Picture("place_rank", "centers multicriteria.OUTPUT", INDEX_CRITERIA),
    Picture("place_rank_points", f"locality_ranking.OUTPUT {LAND}", PROGRAM),
    Picture("acceptability", "centers rankacceptability.OUTPUT", INDEX_CRITERIA),
    Picture("acceptability_points", f"locality_acceptability.OUTPUT {LAND}", PROGRAM),
    Picture("index", "centers dp2index.OUTPUT", INDEX),
    Picture("index_points", f"locality_index.OUTPUT {LAND}", TRIPS),
    Picture("strata", "centers strata.OUTPUT", "Estratos del rezago educativo (%)."),
    Picture("strata_points", f"locality_strata.OUTPUT {LAND}", "Estratos de los minutos al centro más cercano."),
    Picture("chosen_sites", f"coverage.SITES {LAND}"),
    Picture("site_time", f"coverage.SITES coverage.OUTPUT {LAND}"),
    Picture("spatial_clusters", "centers spatialclusters.OUTPUT"),
    Picture("spatial_clusters_points", f"centers locality_clusters.OUTPUT {LAND}"),
    Picture("corridor_roads", f"corridors.MARKETS_OUTPUT corridors.EDGES {LAND}", TONS),
    Picture("corridor_markets", f"corridors.MARKETS_OUTPUT {LAND}", TONS),
    Picture("corridor_sources", f"centers corridors.SOURCES_OUTPUT {LAND}", TONS),
    Picture("bottlenecks", f"centers bottlenecks.EDGES {LAND}", TONS),
    Picture("candidate_roads", f"centers bottlenecks.CANDIDATES_OUTPUT {ROADS}", TONS),
    Picture("missing_services", f"centers bottlenecks.SERVICES_OUTPUT {LAND}", SERVICES),
    Picture("axis_tree", f"axistree.TERMINALS_OUTPUT axistree.OUTPUT {LAND}"),
    Picture("axis_places", f"axistree.TERMINALS_OUTPUT {LAND}"),
    Picture("concurrence", "concurrence.OUTPUT"),
    Picture("concurrence_points", f"locality_concurrence.OUTPUT {LAND}"),
    Picture("typology", "centers typology.OUTPUT"),
    Picture("typology_points", f"locality_typology.OUTPUT {LAND}"),
    Picture("quadrants", "centers typology.QUADRANTS", CORNERS),
    Picture("quadrants_points", f"locality_typology.QUADRANTS {LAND}", LOCALITY_CORNERS),
)


def main(profile, output, names):
    plugin = plugin_of(profile)
    styles = {path.stem for path in (plugin / "resources" / "styles").glob("*.qml")}
    if styles - {picture.name for picture in PICTURES}:
        sys.exit(f"Styles without a picture: {sorted(styles - {picture.name for picture in PICTURES})}")
    unknown = set(names) - {picture.name for picture in PICTURES}
    if unknown:
        sys.exit(f"No such pictures: {sorted(unknown)}")
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        qgis = start_in_spanish(plugin, Path(scratch))
        draw_all(qgis, output, names, Path(scratch))
    sys.stdout.flush()
    # QGIS in Python may crash while it is torn down
    os._exit(0)


def plugin_of(profile):
    """Folder of the plugin of a QGIS profile, or `profile` when it is that folder."""
    installed = profile / "profiles" / "default" / "python" / "plugins" / "territorios_productivos"
    return installed if installed.is_dir() else profile


def start_in_spanish(plugin, scratch):
    """QGIS without a window, with the plugin and its Spanish."""
    # read when Qt and QGIS start
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update(LC_ALL=f"{LANGUAGE}.UTF-8", LANG=f"{LANGUAGE}.UTF-8", QGIS_CUSTOM_CONFIG_PATH=str(scratch))
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from benchmark_accessibility.headless_qgis import start_qgis

    application, provider = start_qgis(plugin)
    from territorios_productivos.processing.translation import install_translator

    translator = install_translator()
    if translator is None:
        sys.exit(f"No Spanish in {plugin / 'i18n'}: compile it with scripts/translate --release")
    provider.refreshAlgorithms()
    return application, provider, translator


def draw_all(qgis, output, names, scratch):
    from sample_runs import SampleRuns

    runs = SampleRuns(scratch)
    for picture in PICTURES:
        if names and picture.name not in names:
            continue
        began = time.monotonic()
        layers = [layer_of(runs, name) for name in picture.layers.split()]
        path = output / f"{picture.name}.png"
        draw(path, layers, title_of(runs, layers, picture.name), picture.note)
        shrink(path)
        print(f"{picture.name:34} {path.stat().st_size // 1024:4} kB {time.monotonic() - began:6.1f} s", flush=True)
    if not names:
        for path in set(output.glob("*.png")) - {output / f"{picture.name}.png" for picture in PICTURES}:
            path.unlink()


def layer_of(runs, name):
    """A layer of the sample or of a run, styled."""
    run, _, output = name.partition(".")
    return runs.outputs(run)[output] if output else runs.outputs("inputs")[run]


def title_of(runs, layers, name):
    """The algorithm and the layer that the picture is about, as people see them in the toolbox."""
    about = next(
        (layer for layer in layers if layer.customProperty("territorios/style") == name.removesuffix("_points")),
        next((layer for layer in layers if layer.id() in runs.titles), layers[0]),
    )
    algorithm = runs.titles.get(about.id(), "")
    return about.name() if about.name().startswith(algorithm) else f"{algorithm}: {about.name()}"


def draw(path, layers, title, note):
    from qgis.core import QgsRasterLayer
    from territorios_productivos.processing.reports.map_figure import draw_map

    if any(isinstance(layer, QgsRasterLayer) for layer in layers):
        draw_layout(path, layers, note)
    elif not draw_map(path, layers, title, note):
        sys.exit(f"{path.stem}: nothing to draw")


def draw_layout(path, layers, note):
    """A map with a raster, as the print layout of its theme."""
    from qgis.core import QgsLayoutExporter, QgsProject
    from qgis.PyQt.QtCore import QSize
    from territorios_productivos.processing.layers.writing.credits import credit
    from territorios_productivos.ui.maps.map_layouts import item_titles, make_layout
    from territorios_productivos.ui.maps.map_themes import map_themes

    project = QgsProject.instance()
    project.setCrs(layers[-1].crs())
    for layer in reversed(layers):
        credit(layer, [note], [])
        project.addMapLayer(layer)
    theme = next(theme for theme in map_themes() if theme.name == "accessibility")
    layout = make_layout(project, theme, layers[-1].extent())
    # the date of the day would change the picture
    layout.removeLayoutItem(layout.itemById(item_titles()["imprint"]))
    page = layout.pageCollection().page(0).pageSize()
    size = QSize(2 * WIDTH, round(2 * WIDTH * page.height() / page.width()))
    QgsLayoutExporter(layout).renderPageToImage(0, size).save(str(path))
    for layer in layers:
        project.takeMapLayer(layer)


def shrink(path):
    """Make the picture as wide as a page of the manual, with few colors."""
    from PIL import Image  # comes with matplotlib

    with Image.open(path) as picture:
        height = round(picture.height * WIDTH / picture.width)
        small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
    small.quantize(COLORS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3:])
