"""What an input looked like when a step ran, to tell whether it has changed since."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsProviderRegistry

# Custom property that counts the edits saved to a layer: databases and temporary layers have no file that tells.
EDITS_PROPERTY = "territorios/edits"
# Files that make up one layer.
COMPANIONS = (".dbf", ".shx")


def input_state(inputs, names):
    """Values of parameters as JSON can keep and compare them; of layers, their state.

    Parameters
    ----------
    inputs : StudyInputs
    names : iterable of str

    Returns
    -------
    dict
        Without the parameters that were not given.
    """
    states = {}
    for name in dict.fromkeys(names):
        if inputs.given(name):
            layer = inputs.layer(name)
            states[name] = inputs.parameters[name] if layer is None else layer_state(layer)
    return states


def changed_names(before, now):
    """Names whose state differs between two `input_state`, in the order of the later one."""
    return [name for name in dict.fromkeys((*now, *before)) if before.get(name) != now.get(name)]


def count_edit(layer):
    """Note in `layer` that edits were saved to it."""
    layer.setCustomProperty(EDITS_PROPERTY, _edits(layer) + 1)


def layer_state(layer):
    """Source, filter, number of features and time of the last change of a layer.

    The folder of the file is not part of it, so that a project may be moved with its data.
    """
    provider = layer.providerType()
    parts = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    path = Path(parts.get("path") or "")
    is_file = bool(parts.get("path")) and path.is_file()
    source = [path.name, parts.get("layerName")] if is_file else [layer.source()]
    changed = _changed(path, parts.get("layerName")) if is_file else None
    return [provider, *source, layer.subsetString(), layer.crs().authid(), layer.featureCount(), changed, _edits(layer)]


def _edits(layer):
    return int(layer.customProperty(EDITS_PROPERTY, 0))


def _changed(path, table):
    """When the data last changed: of a GeoPackage what it says of the table, else time and size of the files.

    QGIS changes the time of a GeoPackage by merely opening it.
    """
    if path.suffix.casefold() == ".gpkg":
        said = _table_change(path, table)
        if said:
            return said
    files = [path, *(path.with_suffix(ending) for ending in COMPANIONS)]
    return [[file.stat().st_mtime_ns, file.stat().st_size] for file in files if file.is_file()]


def _table_change(path, table):
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as database:
            if table:
                query = "SELECT last_change FROM gpkg_contents WHERE table_name = ?"
                return database.execute(query, (table,)).fetchone()[0]
            return database.execute("SELECT max(last_change) FROM gpkg_contents").fetchone()[0]
    except (sqlite3.Error, TypeError):
        return None
