"""Checks a plugin zip against the rules of the official plugin repository; see scripts/package."""

import configparser
import sys
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

NAME = "territorios_productivos"
REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
)
REQUIRED_FILES = ("LICENSE", "metadata.txt", "__init__.py", "plugin.py")
FORBIDDEN_SUFFIXES = (".pyc", ".pyo", ".so", ".dll", ".pyd", ".dylib", ".exe", ".ts", ".zip")
FORBIDDEN_FOLDERS = ("__pycache__", "tests", "scripts", "__MACOSX")
MAXIMUM_SIZE = 25 * 1024 * 1024


def problems(path):
    """Return the rules that the zip at `path` breaks, one sentence each."""
    found = []
    with ZipFile(path) as archive:
        names = archive.namelist()
        files = [PurePosixPath(name) for name in names if not name.endswith("/")]
        if {file.parts[0] for file in files} != {NAME}:
            found.append(f"it must hold the one folder {NAME}")
        for required in REQUIRED_FILES:
            if f"{NAME}/{required}" not in names:
                found.append(f"{required} is missing")
        for file in files:
            hidden = any(part.startswith(".") for part in file.parts)
            if hidden or file.suffix in FORBIDDEN_SUFFIXES or set(file.parts) & set(FORBIDDEN_FOLDERS):
                found.append(f"{file} does not belong in it")
        if f"{NAME}/metadata.txt" in names:
            metadata = configparser.ConfigParser(interpolation=None)
            metadata.optionxform = str
            metadata.read_string(archive.read(f"{NAME}/metadata.txt").decode("utf-8"))
            lacking = [key for key in REQUIRED_KEYS if not metadata.get("general", key, fallback="")]
            found += [f"metadata.txt lacks {key}" for key in lacking]
    if Path(path).stat().st_size >= MAXIMUM_SIZE:
        found.append(f"it is larger than {MAXIMUM_SIZE} bytes")
    return found


if __name__ == "__main__":
    found = problems(sys.argv[1])
    sys.exit("\n".join(f"{sys.argv[1]}: {problem}" for problem in found) if found else 0)
