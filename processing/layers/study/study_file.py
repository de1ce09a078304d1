"""The inputs of a study as a JSON file: what the panel keeps and ``territorios:study`` takes.

An object with the parameters of ``territorios:study`` by name. Sources of layers in the folder of the
file are relative to it. The key ``results``, which a run adds, tells what each step returned.
"""

import json
from pathlib import Path, PureWindowsPath

from qgis.core import QgsMapLayer, QgsProcessingUtils

from ...translation import tr
from ..bad_input import BadInput

STUDY_FILE = "study.json"
RESULTS = "results"
SOURCES = (
    "LOCALITIES",
    "ROADS",
    "CENTERS",
    "MUNICIPALITIES",
    "FLOWS",
    "DECISIONS",
    "PRODUCTION",
    "SOURCES",
    "SERVICES",
    "CANDIDATES",
    "QUOTAS",
    "OVERRIDES",
)
PATHS = (*SOURCES, "FOLDER")


def read_study_file(path):
    """Parameters of a study.

    Parameters
    ----------
    path : str or pathlib.Path

    Returns
    -------
    dict
        Parameter to value, without the empty ones; paths are absolute.

    Raises
    ------
    BadInput
        When the file cannot be read or is no study.
    """
    path = Path(path)
    parameters = {name: value for name, value in _read(path).items() if name != RESULTS and value not in (None, "")}
    for name in SOURCES:
        if isinstance(parameters.get(name), str):
            parameters[name] = _absolute(parameters[name], path.parent)
    folder = parameters.get("FOLDER")
    if isinstance(folder, str) and PureWindowsPath(folder).drive and not Path(folder).drive:
        del parameters["FOLDER"]  # of a machine with drives: here it would be a name in the folder of the file
    elif isinstance(folder, str):
        # it need not be there yet
        parameters["FOLDER"] = str((path.parent / folder).resolve())
    return parameters


def read_study_results(path):
    """What each step of an earlier run returned, {} when there was none.

    Parameters
    ----------
    path : str or pathlib.Path

    Returns
    -------
    dict of str to dict
        Step to ``numbers`` (dict), ``warnings`` (list of str) and what else it keeps.
    """
    path = Path(path)
    if not path.exists():
        return {}
    results = _read(path).get(RESULTS, {})
    return results if isinstance(results, dict) else {}


def write_study_file(path, parameters, results=None):
    """Write the parameters of a study, layers by their source.

    Parameters
    ----------
    path : str or pathlib.Path
    parameters : dict
        Values that JSON knows, or layers. Temporary layers, which no other run can open, are left out.
    results : dict, optional
        See `read_study_results`.

    Raises
    ------
    BadInput
        When the file cannot be written.
    """
    path = Path(path)
    kept = {}
    for name, value in parameters.items():
        text = layer_source(value) if isinstance(value, QgsMapLayer) else value
        if text not in (None, ""):
            kept[name] = _relative(text, path.parent) if name in PATHS and isinstance(text, str) else text
    if results:
        kept[RESULTS] = results
    try:
        path.write_text(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise BadInput(tr("The study file {} cannot be written: {}.").format(path, error.strerror)) from error


def layer_source(layer):
    """Text with which another run opens `layer`; "" for a temporary layer."""
    provider = layer.providerType()
    if provider == "memory":
        return ""
    if provider in ("ogr", "gdal"):
        return layer.source()
    return QgsProcessingUtils.encodeProviderKeyAndUri(provider, layer.source())


def _read(path):
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInput(tr("The study file {} cannot be read: {}.").format(path, error.strerror)) from error
    except ValueError as error:
        raise BadInput(
            tr("The file {} is no study: it is not JSON in UTF-8. Save the study again from the study panel.").format(
                path
            )
        ) from error
    if not isinstance(content, dict):
        raise BadInput(tr("The file {} is no study: it does not hold parameters by name.").format(path))
    return content


def _absolute(source, folder):
    """`source` from the root of the disk when its file is in `folder`."""
    file, separator, rest = source.partition("|")
    inside = folder / file
    return f"{inside.resolve()}{separator}{rest}" if "://" not in file and inside.exists() else source


def _relative(source, folder):
    """`source` from `folder` when its file is there."""
    file, separator, rest = source.partition("|")
    if "://" in file or not Path(file).is_absolute():
        return source
    try:
        return f"{Path(file).resolve().relative_to(folder.resolve()).as_posix()}{separator}{rest}"
    except ValueError:
        return source
