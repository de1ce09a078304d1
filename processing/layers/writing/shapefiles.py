"""What the shapefile format cannot hold, made up for or said: long names, long texts, empty values."""

from qgis.core import QgsField, QgsFields, QgsProcessingOutputLayerDefinition, QgsProperty

from ...methods.short_names import short_names
from ...translation import tr
from ..messages import first_of, warn

SHAPEFILE = (".shp", ".shx", ".dbf", ".prj", ".cpg")
LONGEST_TEXT = 254  # bytes


class Shapefile:
    """Columns of an output that fit a shapefile, and what is lost on the way.

    Parameters
    ----------
    fields : QgsFields
        As the output would have them.
    title : str
        Of the output, for the log.

    Attributes
    ----------
    fields : QgsFields
        With names of at most ten bytes, all different.
    renamed : dict of str to str
        Name to its short one, where they differ.
    """

    def __init__(self, fields, title):
        self._title = title
        self._cut = {}
        self.fields = QgsFields()
        self.renamed = {}
        for field, short in zip(fields, short_names(fields.names())):
            if short != field.name():
                self.renamed[field.name()] = short
                field = QgsField(field)
                field.setName(short)
            self.fields.append(field)

    def counting(self, sink):
        """A sink before another, which counts the texts that will be cut."""
        return _CountingSink(sink, self.fields.names(), self._cut)

    def tell(self, feedback):
        """Say what was shortened, and what a shapefile does not tell apart."""
        if self.renamed:
            pairs = ", ".join(f"{name} → {short}" for name, short in self.renamed.items())
            warn(
                feedback,
                tr("Columns with a shorter name in the shapefile “{}”, which holds ten letters: {} ({})."),
                self._title,
                len(self.renamed),
                pairs,
            )
        if self._cut:
            warn(
                feedback,
                tr("Texts cut at {} bytes in the shapefile “{}”: {} (columns {})."),
                LONGEST_TEXT,
                self._title,
                sum(self._cut.values()),
                first_of(list(self._cut)),
            )
        feedback.pushInfo(
            tr(
                "A shapefile does not tell an empty text from a missing one, and some programs show missing numbers as"
                " zeros. A GeoPackage has none of these limits."
            )
        )


class _CountingSink:
    def __init__(self, sink, names, cut):
        self._sink = sink
        self._names = names
        self._cut = cut

    def addFeatures(self, features, flags):
        for feature in features:
            for name, value in zip(self._names, feature.attributes()):
                if isinstance(value, str) and len(value) * 4 > LONGEST_TEXT and len(value.encode()) > LONGEST_TEXT:
                    self._cut[name] = self._cut.get(name, 0) + 1
        return self._sink.addFeatures(features, flags)

    def flushBuffer(self):
        return self._sink.flushBuffer()

    def lastError(self):
        return self._sink.lastError()


def is_shapefile(path):
    """Whether an output file is written as a shapefile."""
    return path is not None and path.suffix.lower() in (".shp", ".dbf")


def shapefile_destination(value, path):
    """Value of an output parameter with the ending that QGIS writes, whatever was asked for.

    Of “A.SHP” QGIS writes a.shp and then looks for A.SHP; of “a.dbf”, a.dbf.shp.
    """
    path = str(path.with_suffix(".shp"))
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return path
    value = QgsProcessingOutputLayerDefinition(value)
    value.sink = QgsProperty.fromValue(path)
    return value


def table_destination(destination, context):
    """Where QGIS put a table without geometry that was to be a shapefile: there is a dbf alone."""
    table = destination[: -len(".shp")] + ".dbf"
    waiting = context.layersToLoadOnCompletion()
    if destination in waiting:
        context.setLayersToLoadOnCompletion(
            {table if one == destination else one: details for one, details in waiting.items()}
        )
    return table
