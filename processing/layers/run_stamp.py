"""What made a result: parameters, version of the plugin and a hash of the inputs.

A decision must be auditable a year later; the stamp says with what to run it again.
"""

import configparser
import hashlib
import json
from pathlib import Path

METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


def plugin_version():
    """Version in ``metadata.txt``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"]["version"]


def run_stamp(algorithm, parameters, context, inputs):
    """Identify one run.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
        As `processAlgorithm` gets them.
    context : QgsProcessingContext
    inputs : dict of str to pandas.DataFrame
        The values read from each input; their hash goes into the stamp, they do not.

    Returns
    -------
    dict
        ``run_id`` (12 hexadecimal digits of the hash of the rest), ``algorithm``, ``version``,
        ``parameters`` (name to text) and ``inputs`` (name to SHA-256 of the values).
    """
    stamp = {
        "algorithm": algorithm.id(),
        "version": plugin_version(),
        "parameters": _settings(algorithm, parameters, context),
        "inputs": {name: _hash(table.to_csv(index=False)) for name, table in inputs.items()},
    }
    run_id = _hash(json.dumps(stamp, sort_keys=True))[:12]
    return {"run_id": run_id, **stamp}


def _settings(algorithm, parameters, context):
    """Text of every parameter that is not an output, defaults included."""
    settings = {}
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination():
            continue
        name = definition.name()
        value = parameters.get(name, definition.defaultValue())
        layer = algorithm.parameterAsVectorLayer(parameters, name, context) if definition.type() == "source" else None
        settings[name] = _source(layer) if layer else definition.valueAsPythonString(value, context)
    return settings


def _source(layer):
    """Where a layer comes from, without passwords; temporary layers have a name only."""
    return layer.name() if layer.dataProvider().name() == "memory" else layer.publicSource()


def _hash(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
