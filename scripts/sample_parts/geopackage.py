"""Reads layers into tables and writes tables as a tidy GeoPackage with metadata."""

import sqlite3
from collections import namedtuple
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
from osgeo import gdal, ogr, osr
from shapely import wkb

gdal.UseExceptions()

Layer = namedtuple("Layer", "name title abstract rights frame")
# Keeps an unchanged sample free of differences at the next run.
FIXED_DATE = "2024-01-01T00:00:00.000Z"
ATTRIBUTION = ["layer", "column", "kind", "source", "license", "note"]

# By numpy's kind of dtype; anything else is text.
FIELD_TYPES = {
    "b": (ogr.OFTInteger, ogr.OFSTBoolean),
    "i": (ogr.OFTInteger, ogr.OFSTNone),
    "f": (ogr.OFTReal, ogr.OFSTNone),
}
ENVELOPE_BYTES = [0, 32, 48, 48, 64]  # by the indicator in the header of a GeoPackage geometry
GEOMETRY_TYPES = {"Point": ogr.wkbPoint, "LineString": ogr.wkbLineString, "MultiPolygon": ogr.wkbMultiPolygon}


def read(path, layer):
    """The layer as a table; geometries are shapely objects in column `geometry`."""
    # Immutable: the reference data lie in a folder where SQLite may not write its side files.
    connection = sqlite3.connect(f"{Path(path).resolve().as_uri()}?immutable=1", uri=True)
    table = pd.read_sql_query(f'SELECT * FROM "{layer}"', connection).rename(columns={"geom": "geometry"})
    connection.close()
    if "geometry" in table:
        table["geometry"] = table["geometry"].map(_shape, na_action="ignore")
    return table.drop(columns="fid")


def _shape(blob):
    envelope = ENVELOPE_BYTES[(blob[3] >> 1) & 7]
    return wkb.loads(blob[8 + envelope :])


def described(frames, titles, attributions):
    """Layers with their metadata taken from the attributions, and the attributions as the last one."""
    own = ("attribution", "*", "real", "scripts/sample", "CC0", "Origen, licencia y tratamiento de cada capa.")
    table = pd.DataFrame([*attributions, own], columns=ATTRIBUTION)
    titles = {**titles, "attribution": "Atribución"}
    layers = []
    for name, frame in {**frames, "attribution": table}.items():
        about = table[table["layer"] == name]
        notes = about["note"].where(about["column"] == "*", about["column"] + ": " + about["note"])
        rights = "; ".join(dict.fromkeys(about["source"] + " (" + about["license"] + ")"))
        layers.append(Layer(name, titles[name], " ".join(notes), rights, frame))
    return layers


def write(path, layers, epsg):
    """Replace the GeoPackage at `path`; a half-written file never takes its place."""
    path, draft = Path(path), Path(path).with_suffix(".draft.gpkg")
    draft.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", FIXED_DATE)
    target = gdal.GetDriverByName("GPKG").Create(str(draft), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    for layer in layers:
        _write_layer(target, layer, reference)
    target = None  # noqa: F841  closes the file
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)
    connection = sqlite3.connect(draft)
    with connection:
        for layer in layers:
            connection.execute(
                "UPDATE gpkg_metadata"
                " SET md_standard_uri = 'http://mrcc.com/qgis.dtd', mime_type = 'text/xml', metadata = ?"
                " WHERE id = (SELECT md_file_id FROM gpkg_metadata_reference WHERE table_name = ?)",
                (_qgis_metadata(layer), layer.name),
            )
        connection.execute("UPDATE gpkg_metadata_reference SET timestamp = ?", (FIXED_DATE,))
    connection.execute("VACUUM")
    connection.close()
    draft.replace(path)


def _write_layer(target, layer, reference):
    frame = layer.frame
    spatial = "geometry" in frame
    kind = GEOMETRY_TYPES[frame["geometry"].iloc[0].geom_type] if spatial else ogr.wkbNone
    options = [f"IDENTIFIER={layer.title}", f"DESCRIPTION={layer.abstract}", "GEOMETRY_NAME=geom"]
    output = target.CreateLayer(layer.name, reference if spatial else None, kind, options)
    columns = [name for name in frame.columns if name != "geometry"]
    for name in columns:
        field_type, subtype = FIELD_TYPES.get(frame[name].dtype.kind, (ogr.OFTString, ogr.OFSTNone))
        field = ogr.FieldDefn(name, field_type)
        field.SetSubType(subtype)
        output.CreateField(field)
    # Makes GDAL create the metadata tables that the QGIS document goes into afterwards.
    output.SetMetadataItem("title", layer.title)
    target.StartTransaction()
    for row in frame.to_dict("records"):
        feature = ogr.Feature(output.GetLayerDefn())
        for name in columns:
            if not pd.isna(row[name]):
                value = row[name]
                feature.SetField(name, value if isinstance(value, str) else getattr(value, "item", lambda v=value: v)())
        if spatial:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(row["geometry"].wkb))
        output.CreateFeature(feature)
    target.CommitTransaction()


def _qgis_metadata(layer):
    document = ElementTree.Element("qgis", version="3.22")
    for tag, text in (
        ("identifier", layer.name),
        ("language", "es"),
        ("type", "dataset"),
        ("title", layer.title),
        ("abstract", layer.abstract),
        ("rights", layer.rights),
    ):
        ElementTree.SubElement(document, tag).text = text
    return ElementTree.tostring(document, encoding="unicode")
