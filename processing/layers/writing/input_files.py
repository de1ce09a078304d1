"""Files that a run reads, which none of its outputs may replace: QGIS would empty them before they are read."""

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProcessingFeatureSourceDefinition


def is_input(path, algorithm, parameters, context):
    """Whether an existing file is, or holds, a layer or table given as an input.

    Parameters
    ----------
    path : pathlib.Path
    algorithm : QgsProcessingAlgorithm
    parameters, context
        As `processAlgorithm` gets them.

    Returns
    -------
    bool
    """
    inputs = [one.name() for one in algorithm.parameterDefinitions() if not one.isDestination()]
    return any(_is_same(path, file) for name in inputs for file in _files(parameters.get(name), context))


def _files(value, context):
    """Paths, as text, that a value may name; most texts are none of a file."""
    if isinstance(value, (list, tuple)):
        return [file for one in value for file in _files(one, context)]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.valueAsString(context.expressionContext(), "")[0]
    if isinstance(value, str) and context.project() is not None:
        value = context.project().mapLayer(value) or value
    if isinstance(value, QgsMapLayer):
        value = value.source()
    if not isinstance(value, (str, Path)):
        return []
    # a layer in the file, or options of how a text file is read
    text = str(value).strip().removeprefix("file://")
    return [text, text.split("|")[0], text.split("?")[0]]


def _is_same(path, file):
    try:
        return path.samefile(file)
    except (OSError, ValueError):  # no file, or no name of one
        return False
