"""Exports the print layout of each theme of a study of the sample, and the sheet of a territory, in Spanish.

Usage: printed_maps.py PROFILE OUTPUT

  PROFILE  folder of a QGIS profile with the plugin, or of the plugin itself with its compiled translations
  OUTPUT   folder of the pictures, one for each theme, under its name; others are deleted. The sheet is beside it.
"""

import os
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

from styled_maps import WIDTH, plugin_of, shrink, start_in_spanish

AUTHOR, INSTITUTION = "Ana Ruiz", "Consejo Regional de la Mixteca"
# on which everything is printed, so that the pictures do not change from one day to the next
DAY = (2026, 3, 16)
PRINTING = ("processing.algorithms.study.territory_sheets", "ui.maps.map_layouts")
# themes whose page stands upright and shows a part of the region: share of its width and height
UPRIGHT = {"axes": (0.55, 0.6)}
SHEET_OF = "Ocotlán de Morelos"


def main(profile, output):
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        qgis = start_in_spanish(plugin_of(profile), Path(scratch))
        print_all(qgis, output, Path(scratch) / "study")
    sys.stdout.flush()
    # QGIS in Python may crash while it is torn down
    os._exit(0)


def print_all(qgis, output, folder):
    from qgis import processing
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.PyQt.QtCore import QDate, QLocale
    from territorios_productivos.processing.layers.local_numbers import number_locale
    from territorios_productivos.processing.layers.preferences import set_map_page, set_map_text
    from territorios_productivos.ui.maps.map_themes import map_themes
    from territorios_productivos.ui.sample_project import STUDY

    day = number_locale().toString(QDate(*DAY), QLocale.FormatType.LongFormat)
    for module in PRINTING:
        patch(f"territorios_productivos.{module}.today", lambda: day).start()
    processing.run("territorios:study", {"STUDY_FILE": str(STUDY), "FOLDER": str(folder)})
    project = QgsProject.instance()
    project.read(str(folder / "study.qgz"))
    set_map_text("author", AUTHOR)
    set_map_text("institution", INSTITUTION)
    themes = map_themes()
    region = QgsVectorLayer(f"{folder / 'study.gpkg'}|layername=municipalities", "region", "ogr").extent()
    region.scale(1.04)
    for theme in themes:
        extent = type(region)(region)
        upright = theme.name in UPRIGHT
        if upright:
            across, down = UPRIGHT[theme.name]
            extent.setXMaximum(region.xMinimum() + across * region.width())
            extent.setYMinimum(region.yMaximum() - down * region.height())
        set_map_page("letter", upright)
        print_theme(output / f"{theme.name}.png", project, theme, extent)
    for path in set(output.glob("*.png")) - {output / f"{theme.name}.png" for theme in themes}:
        path.unlink()
    print_sheet(output.with_name("territory_sheet.png"), folder)


def print_sheet(path, folder):
    """The first page of the sheets of a study as a picture of the manual."""
    from osgeo import gdal
    from qgis import processing

    sheets = folder / "sheets.pdf"
    study = {"STUDY": str(folder / "study.gpkg"), "TERRITORIES": SHEET_OF}
    processing.run("territorios:territorysheets", {**study, "OUTPUT": str(sheets)})
    gdal.SetConfigOption("GDAL_PDF_DPI", "220")
    gdal.Translate(str(path), f"PDF:1:{sheets}", format="PNG")
    path.with_name(f"{path.name}.aux.xml").unlink(missing_ok=True)
    shrink(path)
    print(f"{path.stem:34} {path.stat().st_size // 1024:4} kB", flush=True)


def print_theme(path, project, theme, extent):
    """Export the page of a theme as a picture of the manual."""
    from qgis.core import QgsLayoutExporter
    from qgis.PyQt.QtCore import QSize
    from territorios_productivos.ui.maps.map_layouts import make_layout

    layout = make_layout(project, theme, extent)
    page = layout.pageCollection().page(0).pageSize()
    size = QSize(2 * WIDTH, round(2 * WIDTH * page.height() / page.width()))
    QgsLayoutExporter(layout).renderPageToImage(0, size).save(str(path))
    shrink(path)
    print(f"{path.stem:34} {path.stat().st_size // 1024:4} kB", flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*(Path(argument).resolve() for argument in sys.argv[1:]))
