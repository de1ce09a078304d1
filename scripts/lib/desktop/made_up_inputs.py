"""What the maps need and the sample lacks: made up from the sample, always the same, and called illustrative."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

CELL_M = 500.0  # of the land cover
LINK_DEGREES = 0.12  # longest new road, about 13 km
NEW_ROADS = 8
# program, least families of a locality, one of how many
PROGRAMS = (("Crédito", 40, 2), ("Asesoría", 25, 3), ("Acopio", 80, 5))
BASKETS = (
    ("Crédito", "crédito", "producir más"),
    ("Asesoría", "asistencia técnica", "producir más"),
    ("Acopio", "almacén", "vender mejor"),
    ("", "seguro", ""),
)


def programs(localities, code):
    """A roll per program with families by the field `code`, and the baskets."""
    rows = sorted(localities.getFeatures(), key=lambda row: row["code"])
    rolls = []
    for program, least, every in PROGRAMS:
        families = {}
        for row in [row for row in rows if (row["families_illustrative"] or 0) >= least][::every]:
            families[row[code]] = families.get(row[code], 0) + row["families_illustrative"]
        rolls.append(_table(program, f"{code}:string,amount:integer", families.items()))
    return rolls, _table("Canastas", "program:string,component:string,objective:string", BASKETS)


def new_roads(trips):
    """Straight lines: from localities out of reach to the nearest other, and between near ones of unlike times.

    Parameters
    ----------
    trips : QgsVectorLayer
        Localities with their minutes.

    Returns
    -------
    list of QgsGeometry
    """
    rows = sorted(trips.getFeatures(), key=lambda row: row["code"])
    far = [row for row in rows if row["reason"]]
    reached = [row for row in rows if not row["reason"]]
    places = np.array([row.geometry().asPoint() for row in reached])
    minutes = np.array([row["total_min"] for row in reached])
    lines = []
    for row in far:
        here = np.array(row.geometry().asPoint())
        lines.append((here, places[np.hypot(*(places - here).T).argmin()]))
    for start in minutes.argsort(kind="stable")[::-1]:
        near = np.flatnonzero(np.hypot(*(places - places[start]).T) < LINK_DEGREES)
        end = near[minutes[near].argmin()]
        apart = all(np.hypot(*(places[start] - line[0])) > 3 * LINK_DEGREES for line in lines)
        if apart and minutes[start] - minutes[end] > 30.0:
            lines.append((places[start], places[end]))
    return [QgsGeometry.fromPolylineXY([QgsPointXY(*end) for end in line]) for line in lines[:NEW_ROADS]]


def road_lines(lines):
    """The new roads as candidates."""
    rows = [(f"Camino {rank}", 40) for rank in range(1, len(lines) + 1)]
    return _table("Caminos propuestos (ilustrativos)", "name:string,speed:integer", rows, lines)


def works(lines, corridors, roads):
    """New roads, slow ones with much load upgraded, two fast ones closed, and one that the work would make slower."""
    loads = sorted(corridors.getFeatures(), key=lambda row: (-row["load"], row["road_id"]))
    slow = list(dict.fromkeys(row["road_id"] for row in loads if row["speed_kmh"] < 50.0))[:25]
    fast = list(dict.fromkeys(row["road_id"] for row in loads if row["speed_kmh"] > 70.0))
    kinds = [*(("upgraded", 70, fid) for fid in slow), *(("closed", None, fid) for fid in fast[8:10])]
    kinds.append(("upgraded", 40, fast[-1]))
    drawn = {row.id(): row for row in roads.getFeatures()}
    rows = [("new", 40, None)] * len(lines) + [(kind, speed, drawn[fid]["road_id"]) for kind, speed, fid in kinds]
    lines = [*lines, *(drawn[fid].geometry() for _, _, fid in kinds)]
    return _table("Obras (ilustrativas)", "change:string,speed:integer,road_id:integer", rows, lines)


def land_cover(sample, folder):
    """Path of a raster of one class of land inside the municipalities."""
    from osgeo import gdal

    gdal.UseExceptions()
    path, municipalities = str(folder / "land_cover.tif"), str(folder / "municipalities.gpkg")
    gdal.VectorTranslate(municipalities, str(sample), layers=["municipalities"], dstSRS="EPSG:32614", reproject=True)
    gdal.Rasterize(
        path, municipalities, burnValues=[1], xRes=CELL_M, yRes=CELL_M, noData=0, allTouched=True,
        outputType=gdal.GDT_Byte,
    )  # fmt: skip
    return path


def criteria_table(fields):
    """More of each puts a place first; the index of marginality of CONAPO falls where there is more of it."""
    rows = [(field, "min" if field == "im_2020" else "max", 1.0) for field in fields]
    return _table("Criterios", "field:string,direction:string,weight:double", rows)


def _table(name, fields, rows, lines=None):
    """A layer in memory: a table, or lines of EPSG:4326."""
    columns = "&".join(f"field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326&{columns}" if lines else f"None?{columns}", name, "memory")
    features = []
    for position, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if lines:
            feature.setGeometry(lines[position])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer
