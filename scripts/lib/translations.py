"""Keeps i18n/*.ts in step with the sources; see scripts/translate.

Every string lives in one Qt context, so pylupdate (one context per class) does not fit.
"""

import argparse
import ast
import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from textwrap import shorten
from xml.sax.saxutils import escape

import jinja2
from jinja2.ext import extract_from_ast

ROOT = Path(__file__).resolve().parents[2]
CONTEXT = "TerritoriosProductivos"
LANGUAGES = ("es", "pt")
# These hand over strings that were collected elsewhere: their callers', the styles' and the models'.
MAY_TRANSLATE_VARIABLES = (
    "processing/translation.py",
    "processing/layers/writing/styling.py",
    "processing/shipped_models.py",
)
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


class Sources:
    """Translatable strings with the files they come from, and the calls that cannot be translated."""

    def __init__(self):
        self.files = {}
        self.errors = []

    def add(self, text, name):
        self.files.setdefault(text, set()).add(name)

    def read_python(self, path, name):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), name)):
            if not isinstance(node, ast.Call):
                continue
            if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                self.errors.append(f"{name}:{node.lineno}: call tr() of processing.translation, not a method tr()")
            elif isinstance(node.func, ast.Name) and node.func.id == "tr":
                argument = node.args[0] if len(node.args) == 1 else None
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    self.add(argument.value, name)
                elif name not in MAY_TRANSLATE_VARIABLES:
                    self.errors.append(f"{name}:{node.lineno}: tr() takes one literal string")

    def read_template(self, path, name):
        environment = jinja2.Environment(extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols"])
        tree = environment.parse(path.read_text(encoding="utf-8"), name)
        for line, _, text in extract_from_ast(tree, gettext_functions=("tr",)):
            if isinstance(text, str):
                self.add(text, name)
            else:
                self.errors.append(f"{name}:{line}: tr() takes one literal string")

    def read_style(self, path, name):
        for element in ET.parse(path).iter():
            label = element.get("label", "")
            if element.tag in ("category", "range", "rule") and any(map(str.isalpha, label)):
                self.add(label, name)

    def read_model(self, path, name):
        for option in ET.parse(path).iter("Option"):
            if option.get("name") in ("model_group", "ALG_DESC"):
                self.add(option.get("value"), name)
            elif option.get("name") == "parameterDefinitions":
                for text in option.iterfind("Option/Option[@name='description']"):
                    self.add(text.get("value"), name)

    def read_form(self, path, name):
        form = ET.parse(path).getroot()
        # PyQt looks the strings of a form up under the form's class name.
        if form.findtext("class") != CONTEXT:
            self.errors.append(f"{name}: <class> must be {CONTEXT}, the context of all translations")
        for element in form.iter("string"):
            if element.get("notr") != "true" and (element.text or "").strip():
                self.add(element.text, name)


def collect():
    """Read every translatable string of the plugin."""
    sources = Sources()
    readers = (
        (sources.read_python, ("__init__.py", "plugin.py", "processing/**/*.py", "ui/**/*.py")),
        (sources.read_template, ("resources/**/*.j2",)),
        (sources.read_style, ("resources/styles/**/*.qml",)),
        (sources.read_model, ("resources/models/*.model3",)),
        (sources.read_form, ("ui/**/*.ui",)),
    )
    for read, patterns in readers:
        for pattern in patterns:
            for path in sorted(ROOT.glob(pattern)):
                read(path, path.relative_to(ROOT).as_posix())
    return sources


def ts_path(language):
    return ROOT / "i18n" / f"territorios_productivos_{language}.ts"


def read_ts(language):
    """Return the translations kept so far, source → translation."""
    path = ts_path(language)
    if not path.exists():
        return {}
    return {
        message.findtext("source"): message.findtext("translation") or "" for message in ET.parse(path).iter("message")
    }


def ts_text(language, sources, translations):
    """Return the .ts file for `sources`: sorted, and without line numbers so that diffs stay small."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, files in sorted(sources.files.items()):
        translation = translations.get(text, "")
        state = "" if translation else ' type="unfinished"'
        lines.append("    <message>")
        lines += [f'        <location filename="../{name}"/>' for name in sorted(files)]
        lines.append(f"        <source>{escape(text)}</source>")
        lines.append(f"        <translation{state}>{escape(translation)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def update(sources, filled=None):
    for language in LANGUAGES:
        translations = read_ts(language) | (filled or {}).get(language, {})
        path = ts_path(language)
        path.parent.mkdir(exist_ok=True)
        path.write_text(ts_text(language, sources, translations), encoding="utf-8")
        missing = sum(not translations.get(text) for text in sources.files)
        print(f"{path.relative_to(ROOT)}: {len(sources.files)} strings, {missing} unfinished")


def problems(sources):
    """Return what keeps the translations from being complete and up to date."""
    found = list(sources.errors)
    for language in LANGUAGES:
        name = ts_path(language).relative_to(ROOT)
        translations = read_ts(language)
        for text in sorted(sources.files):
            if not translations.get(text):
                found.append(
                    f"{name}: unfinished: {shorten(repr(text), 90)} ({', '.join(sorted(sources.files[text]))})"
                )
        path = ts_path(language)
        if not path.exists() or path.read_text(encoding="utf-8") != ts_text(language, sources, translations):
            found.append(f"{name}: out of date, run scripts/translate")
    return found


def fill(sources, language, file):
    """Take the translations of a JSON file, source → translation."""
    given = json.loads(Path(file).read_text(encoding="utf-8"))
    update(sources, {language: {text: given[text] for text in given if text in sources.files}})
    unknown = [text for text in given if text not in sources.files]
    for text in unknown:
        print(f"not a string of the plugin: {text!r}", file=sys.stderr)
    return 1 if unknown else 0


def release(folder):
    """Compile the .qm files into `folder`."""
    lrelease = next(filter(shutil.which, LRELEASE), None)
    if lrelease is None:
        print("lrelease is missing: install qttools5-dev-tools", file=sys.stderr)
        return 2
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        compiled = folder / ts_path(language).with_suffix(".qm").name
        subprocess.run([lrelease, "-silent", ts_path(language), "-qm", compiled], check=True)
    return 0


def main():
    parser = argparse.ArgumentParser(prog="scripts/translate", description="Update i18n/*.ts from the sources.")
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--check", action="store_true", help="exit 1 and list what is unfinished or out of date")
    action.add_argument("--release", metavar="FOLDER", help="compile the .qm files into FOLDER")
    action.add_argument("--unfinished", metavar="LANG", choices=LANGUAGES, help="print what LANG lacks, as JSON")
    action.add_argument("--fill", nargs=2, metavar=("LANG", "FILE.json"), help="take translations from that JSON")
    arguments = parser.parse_args()

    if arguments.release:
        return release(arguments.release)
    sources = collect()
    if arguments.check:
        found = problems(sources)
        print("\n".join(found) or f"{len(sources.files)} strings, complete in {', '.join(LANGUAGES)}")
        return 1 if found else 0
    if arguments.unfinished:
        known = read_ts(arguments.unfinished)
        lacking = {text: "" for text in sorted(sources.files) if not known.get(text)}
        print(json.dumps(lacking, ensure_ascii=False, indent=2))
        return 0
    if arguments.fill:
        language, file = arguments.fill
        if language not in LANGUAGES:
            parser.error(f"no such language: {language}")
        return fill(sources, language, file)
    update(sources)
    print("\n".join(sources.errors), file=sys.stderr, end="\n" if sources.errors else "")
    return 1 if sources.errors else 0


if __name__ == "__main__":
    sys.exit(main())
