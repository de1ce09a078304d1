"""What made a result: parameters, version of the plugin and a hash of the inputs.

A decision must be auditable a year later; the stamp says with what to run it again.
"""

import ast
import configparser
import hashlib
import json
from itertools import islice
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsProcessingFeatureSourceDefinition

from ..reading.databases import without_password

METADATA = Path(__file__).resolve().parents[3] / "metadata.txt"
ROWS_AT_ONCE = 5_000


def plugin_version():
    """Version in ``metadata.txt``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"]["version"]


def run_stamp(algorithm, parameters, context, read=None):
    """Identify one run.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
        As `processAlgorithm` gets them.
    context : QgsProcessingContext
    read : dict of str to Features, optional
        Layers read already, whole and with their geometry, by the name of their parameter: they are
        not read again.

    Returns
    -------
    dict
        ``run_id`` (12 hexadecimal digits of the hash of the rest), ``algorithm``, ``version``,
        ``parameters`` (those that are no output, as they can be given again) and ``inputs``
        (name of each layer given to the SHA-256 of its rows).
    """
    given = [definition for definition in algorithm.parameterDefinitions() if not definition.isDestination()]
    stamp = {
        "algorithm": algorithm.id(),
        "version": plugin_version(),
        "parameters": {one.name(): _setting(algorithm, one, parameters, context) for one in given},
        "inputs": _inputs(algorithm, given, parameters, context, read or {}),
    }
    run_id = hashlib.sha256(json.dumps(stamp, sort_keys=True).encode()).hexdigest()[:12]
    return {"run_id": run_id, **stamp}


def _setting(algorithm, definition, parameters, context):
    """Value of a parameter, defaults included, as JSON holds it."""
    name = definition.name()
    value = parameters.get(name, definition.defaultValue())
    if definition.type() == "source" and not isinstance(value, QgsProcessingFeatureSourceDefinition):
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        if layer:
            return _source(layer)
    text = definition.valueAsPythonString(value, context)
    try:
        return ast.literal_eval(text)
    except (SyntaxError, ValueError):
        return text


def _source(layer):
    """Where a layer comes from, without passwords; temporary layers have a name only."""
    if layer.dataProvider().name() == "memory":
        return layer.name()
    # QGIS leaves the end of a password that holds a quote
    return layer.publicSource() if layer.dataProvider().name() == "ogr" else without_password(layer.source())


def _inputs(algorithm, given, parameters, context, read):
    hashes = {}
    for definition in given:
        name = definition.name()
        if definition.type() != "source" or parameters.get(name) in (None, ""):
            continue
        if name in read:
            features = read[name]
            hashes[name] = _hash(features.fields, ((row.attributes(), row) for row in features.rows))
            continue
        source = algorithm.parameterAsSource(parameters, name, context)
        if source is not None:
            unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
            rows = source.getFeatures(QgsFeatureRequest(), unchecked)
            hashes[name] = _hash(source.fields(), ((row.attributes(), row) for row in rows))
    return hashes


def _hash(fields, rows):
    """SHA-256 of the names of the fields, and of the values and the geometry of every row."""
    content = hashlib.sha256(repr(fields.names()).encode())
    rows = iter(rows)
    while block := list(islice(rows, ROWS_AT_ONCE)):
        content.update(repr([values for values, _ in block]).encode())
        content.update(b"".join(row.geometry().asWkb().data() for _, row in block))
    return content.hexdigest()
