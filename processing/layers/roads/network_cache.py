"""Prepared road networks kept in files of the profile, for the next run on the same roads.

A network is found again by a key: the SHA-256 of its source (file, table, filter, size and
change times, with the log that SQLite writes beside a file), of every parameter that shapes it,
of the reference system and ellipsoid, and of the version of the plugin. Where the person stands,
how far and how fast she walks and which way she travels are applied afterward and are not in it.

Only layers of local files are kept: their files say whether they have changed. Temporary layers
and layers being edited live in memory, databases and services do not tell when they change, and
of a selection or a join the files know nothing; those are prepared in every run. A file changed
within `RECENT_S` seconds is not kept either: its clock may be too coarse to tell the next change.
The files are never opened for the key: closing one would drop the locks that SQLite holds on it
in this process (https://www.sqlite.org/howtocorrupt.html, section 2.2).
"""

import hashlib
import json
import os
import tempfile
import time
import zipfile
import zlib
from contextlib import suppress
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFields,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...methods.roads.road_network import RoadNetwork
from ..preferences import network_cache_megabytes
from ..writing.run_stamp import plugin_version
from ..writing.shapefiles import SHAPEFILE

FORMAT = 2
RECENT_S = 2.0
# storage type -> endings of the files that hold a layer, after the name or instead of its suffix
STORAGE = {"GPKG": ("", "-wal"), "SQLite": ("", "-wal"), "FlatGeobuf": ("",), "GeoJSON": ("",)}
ARRAYS = tuple(field.name for field in fields(RoadNetwork))
# what NumPy and zipfile raise for a file that is not what they wrote
DAMAGE = (
    OSError,
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    EOFError,
    NotImplementedError,
    zipfile.BadZipFile,
    zlib.error,
)
PROCESSING = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class KeptNetwork:
    """A network as it was drawn and what else its reading gave.

    Attributes
    ----------
    network : RoadNetwork
    line_feature : ndarray of int
    local_plane : str
        As `WorkingPlane.local_definition`.
    notes : list of list
        As `RoadNotes.kept`.
    """

    network: RoadNetwork
    line_feature: np.ndarray
    local_plane: str
    notes: list


def cache_folder():
    """Folder of the kept networks, in the profile of QGIS."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cache" / "territorios_productivos" / "road_networks"


def most_bytes():
    """Room for the kept networks."""
    return 1_000_000 * network_cache_megabytes()


def cache_size():
    """Bytes that the kept networks take."""
    return sum(map(_size, _kept_files()))


def clear_cache():
    """Delete all kept networks.

    Returns
    -------
    int
        Bytes freed.
    """
    return sum(_delete(path) for path in _kept_files())


def network_key(layer, options, contracted, context):
    """Key of the network of a layer, None where it is not to be kept.

    Parameters
    ----------
    layer : QgsVectorLayer or None
    options : RoadOptions
    contracted : bool
        Whether chains of pieces are one edge.
    context : QgsProcessingContext
    """
    files = _files(layer, options)
    if not files:
        return None
    try:
        state = [_file_state(path) for path in files if path.exists()]
    except OSError:
        return None
    if not state or max(changed for *_, changed in state) > (time.time() - RECENT_S) * 1e9:
        return None
    transform = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext()
    )
    identity = [
        FORMAT,
        plugin_version(),
        _code_state(),
        layer.source(),
        layer.dataProvider().encoding(),
        state,
        astuple(options.of_network()),
        bool(contracted),
        layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED),
        transform.coordinateOperation(),
        context.ellipsoid(),
    ]
    return hashlib.sha256(json.dumps(identity).encode()).hexdigest()


def kept_network(key):
    """The `KeptNetwork` of a key; None when there is none or its file is damaged."""
    path = cache_folder() / f"{key}.npz"
    try:
        with np.load(path, allow_pickle=False) as stored:
            network = RoadNetwork(**{name: stored[name] for name in ARRAYS})
            about = json.loads(stored["about"].tobytes())
            kept = KeptNetwork(network, stored["line_feature"], about["local_plane"], about["notes"])
        if about["format"] != FORMAT or not _is_sound(kept):
            return None
        os.utime(path)  # the least recently used go first
    except DAMAGE:
        return None
    return kept


def keep_network(key, kept):
    """Write a `KeptNetwork`; a folder that cannot be written keeps nothing."""
    about = json.dumps({"format": FORMAT, "local_plane": kept.local_plane, "notes": kept.notes}).encode()
    arrays = {name: getattr(kept.network, name) for name in ARRAYS}
    if sum(array.nbytes for array in arrays.values()) > most_bytes():
        return
    draft = None
    with suppress(OSError):
        cache_folder().mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=cache_folder(), suffix=".draft", delete=False) as stream:
            draft = Path(stream.name)
            np.savez(stream, line_feature=kept.line_feature, about=np.frombuffer(about, np.uint8), **arrays)
        draft.replace(cache_folder() / f"{key}.npz")
        draft = None
        make_room()
    if draft is not None:
        _delete(draft)


def make_room():
    """Delete the networks used least recently until the others fit."""
    left = most_bytes()
    for path in sorted(_kept_files(), key=_last_used, reverse=True):
        left -= _size(path)
        if left < 0:
            _delete(path)


def _kept_files():
    return [path for path in cache_folder().glob("*") if path.suffix in (".npz", ".draft")]


def _last_used(path):
    with suppress(OSError):
        return path.stat().st_mtime_ns
    return 0


def _size(path):
    with suppress(OSError):
        return path.stat().st_size
    return 0


def _delete(path):
    """Delete a file that another run may be reading or deleting; the bytes freed."""
    size = _size(path)
    try:
        path.unlink()
    except OSError:
        return 0
    return size


def _files(layer, options):
    """Files that hold what is read of a layer; empty where something else holds it too."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr" or layer.isEditable():
        return []
    named = (options.speed_field, options.class_field, options.direction_field, options.level_field)
    own = layer.fields()
    places = [own.lookupField(name) for name in named if name]
    if any(place < 0 or own.fieldOrigin(place) != QgsFields.FieldOrigin.OriginProvider for place in places):
        return []
    path = Path(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or "")
    if not path.is_file():
        return []
    storage = layer.dataProvider().storageType()
    if storage == "ESRI Shapefile":
        return [path.with_suffix(suffix) for suffix in SHAPEFILE]
    return [path.with_name(path.name + ending) for ending in STORAGE.get(storage, ())]


def _file_state(path):
    """Name, size and change times of a file."""
    status = path.stat()
    return [str(path.resolve()), status.st_size, status.st_ctime_ns, status.st_mtime_ns]


def _code_state():
    """Change times of the code that makes networks: to whoever changes it, an old one is stale."""
    paths = [
        *PROCESSING.glob("layers/**/*.py"),
        *PROCESSING.glob("methods/*.py"),
        *PROCESSING.glob("methods/roads/*.py"),
    ]
    return sorted([path.name, path.stat().st_mtime_ns] for path in paths)


def _is_sound(kept):
    """Whether the arrays of a network fit one another."""
    network = kept.network
    nodes, edges, segments = (len(values) for values in (network.node_xy, network.edge_from, network.segment_edge))
    vertices = len(network.vertex_xy)
    shapes = {"node_xy": (nodes, 2), "vertex_xy": (vertices, 2)}
    for name in ARRAYS:
        array = getattr(network, name)
        whole = name in ("edge_from", "edge_to", "edge_line", "segment_vertex", "segment_edge")
        length = segments if name.startswith("segment") else edges
        if array.shape != shapes.get(name, (length,)) or array.dtype.kind != ("i" if whole else "f"):
            return False
    return (
        edges > 0
        and segments >= edges
        and kept.line_feature.dtype.kind == "i"
        and kept.line_feature.ndim == 1
        and _within(network.edge_from, nodes)
        and _within(network.edge_to, nodes)
        and _within(network.segment_edge, edges)
        # a piece ends, or where it is turned over starts, at the vertex behind its own
        and _within(np.maximum(network.segment_vertex, ~network.segment_vertex), vertices - 1)
        and _within(network.edge_line, len(kept.line_feature))
    )


def _within(values, count):
    return bool(values.min() >= 0 and values.max() < count)
