"""A study as a JSON file, and the first proposal of a study for the layers of a project."""

import json
import os
from glob import escape
from pathlib import Path, PureWindowsPath

from qgis.core import QgsProcessingUtils, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QStandardPaths

from ...processing.layers.study.study_file import SOURCES, layer_source, read_study_file, write_study_file
from .field_guess import guess_fields, guess_layers
from .study_inputs import SCOPE, TABLE_PROPERTY, StudyInputs

GUESSED_KEY = "/guessed"


def open_study(project, path):
    """Read a study and add to the project those of its layers that it lacks.

    Parameters
    ----------
    project : QgsProject
    path : str

    Returns
    -------
    inputs : StudyInputs
    missing : list of str
        As `open_layers` gives them.

    Raises
    ------
    BadInput
        When the file cannot be read or is no study.
    """
    inputs = StudyInputs(read_study_file(path), project)
    return inputs, open_layers(inputs, Path(path).parent)


def open_layers(inputs, folder):
    """Add to the project of a study those of its layers that it lacks.

    Parameters
    ----------
    inputs : StudyInputs
    folder : pathlib.Path
        Where files that are not in their place are looked for by their name, two folders deep.

    Returns
    -------
    list of str
        Parameters whose layer was not found; they keep where it was.
    """
    project = inputs.project
    present = {_address(layer_source(layer)): layer for layer in project.mapLayers().values()}
    missing = []
    for name in SOURCES:
        source = inputs.field(name)
        if not source:
            continue
        layer = inputs.layer(name) or present.get(_address(source)) or _opened(source)
        if not layer.isValid():
            moved = _moved(source, folder)
            layer = present.get(_address(moved)) or _opened(moved)
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            missing.append(name)
            continue
        if layer.id() not in project.mapLayers():
            project.addMapLayer(layer)
        present[_address(layer_source(layer))] = layer
        inputs.put(name, layer)
    return missing


def save_study(inputs, path):
    """Write a study to a file.

    Returns
    -------
    list of str
        Names of temporary layers, which no file can tell where to find.

    Raises
    ------
    BadInput
        When the file cannot be written.
    """
    sources = inputs.sources()
    write_study_file(path, sources)
    lost = (inputs.layer(name) for name in SOURCES if inputs.given(name) and name not in sources)
    return list(dict.fromkeys(layer.name() for layer in lost if layer is not None))


def proposed_study(project, fields_of):
    """A new study from the layers of the project: what each probably is, by its name.

    Parameters
    ----------
    project : QgsProject
    fields_of : callable
        Parameters with a field of a source.

    Returns
    -------
    inputs : StudyInputs
    guessed : list of str
        Parameters with a guess.
    """
    inputs = StudyInputs({}, project)
    nodes = (node.layer() for node in project.layerTreeRoot().findLayers())
    layers = [
        layer for layer in nodes if isinstance(layer, QgsVectorLayer) and not layer.customProperty(TABLE_PROPERTY)
    ]
    guessed = []
    found = guess_layers((layer.id(), layer.name(), layer.geometryType()) for layer in layers)
    for source, identifier in found.items():
        inputs.put(source, identifier)
        guessed += [source, *guess_for_layer(inputs, source, fields_of(source))]
    inputs.put("FOLDER", proposed_folder(project))
    return inputs, guessed


def guess_for_layer(inputs, source, parameters):
    """Give the fields of a layer just chosen, those that it lacks being taken away.

    Returns
    -------
    list of str
        Parameters with a guess.
    """
    layer = inputs.layer(source)
    names = layer.fields().names() if layer is not None else []
    for name in parameters:
        if inputs.field(name) not in names:
            inputs.put(name, None)
    empty = [name for name in parameters if not inputs.given(name)]
    guessed = guess_fields(empty, names, {inputs.field(name) for name in parameters} - {""})
    for name, field in guessed.items():
        inputs.put(name, field)
    return list(guessed)


def proposed_folder(project):
    """A folder for the results, beside the project where it is saved, that nothing has written to."""
    home = project.homePath()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    parent = Path(home) if home else Path(documents) / "Territorios Productivos"
    names = ("study", *(f"study-{number}" for number in range(2, 1000)))
    return str(next(parent / name for name in names if not (parent / name).exists()))


def read_guessed(project):
    """Parameters whose value is a guess nobody has looked at."""
    text, found = project.readEntry(SCOPE, GUESSED_KEY, "[]")
    try:
        names = json.loads(text) if found else []
    except ValueError:
        names = []
    return set(names) if isinstance(names, list) else set()


def write_guessed(project, names):
    """Keep those parameters in the project."""
    if set(names) != read_guessed(project):
        project.writeEntry(SCOPE, GUESSED_KEY, json.dumps(sorted(names)))


def _address(source):
    """`source` with its file written in one way only."""
    file, separator, rest = source.partition("|")
    return f"{Path(file).resolve().as_posix()}{separator}{rest}" if file and Path(file).is_file() else source


def can_be_written(folder):
    """Whether `folder` is one in which files can be made, or can be made itself."""
    place = Path(folder)
    while not place.exists() and place != place.parent:
        place = place.parent
    return bool(folder) and place.is_dir() and os.access(place, os.W_OK)


def file_of(source):
    """Name of the file of a source, whatever machine it is of; "" where it has none."""
    return PureWindowsPath(source.partition("|")[0]).name


def _moved(source, folder):
    """`source` with its file in `folder` or up to two folders below; as it is where no file has its name."""
    name = file_of(source)
    patterns = (f"{way}{escape(name)}" for way in ("", "*/", "*/*/")) if name else ()
    found = next((path for pattern in patterns for path in sorted(folder.glob(pattern))), None)
    _, separator, rest = source.partition("|")
    return source if found is None else f"{found}{separator}{rest}"


def _opened(source):
    """Layer of a source as Processing writes it."""
    provider, uri = QgsProcessingUtils.decodeProviderKeyAndUri(source)[1:] if "://" in source else ("ogr", source)
    if not provider:
        provider, uri = "ogr", source
    parts = QgsProviderRegistry.instance().decodeUri(provider, uri)
    title = parts.get("layerName") or Path(parts.get("path") or uri).stem
    return QgsVectorLayer(uri, title, provider)
