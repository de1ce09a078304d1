"""Prints, one a line, the `NAME=value` arguments with which qgis_process runs the sample study.

Usage: study_arguments.py PLUGIN_FOLDER OUTPUT_FOLDER

The parameters are those of resources/sample/study.json, where "sample:" starts a path or
layer source inside the sample folder; a list gives one argument per element.
"""

import json
import sys
from pathlib import Path


def study_arguments(plugin_folder, output_folder):
    sample = Path(plugin_folder) / "resources" / "sample"
    study = json.loads((sample / "study.json").read_text(encoding="utf-8"))
    study["FOLDER"] = str(output_folder)
    arguments = []
    for name, value in study.items():
        for element in value if isinstance(value, list) else [value]:
            if isinstance(element, bool):
                element = str(element).lower()
            elif isinstance(element, str) and element.startswith("sample:"):
                element = sample / element[len("sample:") :]
            if element is not None:
                arguments.append(f"{name}={element}")
    return arguments


if __name__ == "__main__":
    print("\n".join(study_arguments(*sys.argv[1:])))
