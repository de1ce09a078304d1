"""Spanish and Portuguese are complete, keep the placeholders, and reach the screen."""

import json
import re
import shutil
import string
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter

import pytest

CONTEXT = "TerritoriosProductivos"
LANGUAGES = ("es", "pt")


def translations(root, language):
    tree = ET.parse(root / "i18n" / f"territorios_productivos_{language}.ts")
    pairs = {message.findtext("source"): message.findtext("translation") for message in tree.iter("message")}
    return {source: text for source, text in pairs.items() if text}


@pytest.fixture(params=LANGUAGES)
def messages(request, root):
    """Source → translation of one language, where there is one."""
    return translations(root, request.param)


@pytest.fixture(scope="module")
def compiled(root, tmp_path_factory):
    """Folder with the .qm files of both languages."""
    folder = tmp_path_factory.mktemp("qm")
    subprocess.run([root / "scripts" / "translate", "--release", folder], check=True)
    return folder


def test_complete_and_up_to_date(root):
    check = subprocess.run([root / "scripts" / "translate", "--check"], stdout=subprocess.PIPE, text=True)
    assert check.returncode == 0, check.stdout


def test_one_context(root):
    for language in LANGUAGES:
        tree = ET.parse(root / "i18n" / f"territorios_productivos_{language}.ts")
        assert [name.text for name in tree.iter("name")] == [CONTEXT]


def placeholders(text):
    """Fields of a format string, or None where `text` is not one."""
    try:
        return Counter(f"{name}:{spec}" for _, name, spec, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:
        return None


def test_placeholders_survive(messages):
    broken = [source for source, text in messages.items() if placeholders(source) != placeholders(text)]
    assert not broken


def test_markup_survives(messages):
    def tags(text):
        return Counter(re.findall(r"</?[a-z]+\d?", text))

    broken = [source for source, translation in messages.items() if tags(source) != tags(translation)]
    assert not broken


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_translations_reach_the_screen(language, compiled, root, qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    expected = translations(root, language)
    translator = QTranslator()
    assert translator.load(str(compiled / f"territorios_productivos_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        shown = {source: QCoreApplication.translate(CONTEXT, source) for source in expected}
    finally:
        QCoreApplication.removeTranslator(translator)
    assert shown == expected


TREE = {
    "plugin.py": 'from .processing.translation import tr\ntr("Hello " "there")\n',
    "resources/reports/page.html.j2": "<p>{{ tr('Report') }}</p>",
    "resources/styles/reasons.qml": '<qgis><category label="Reached"/><range label="0 - 30"/><rule label=""/></qgis>',
    "ui/dialog.ui": '<ui><class>TerritoriosProductivos</class><string>Form</string><string notr="true">x</string></ui>',
    "ui/dialog.py": "",
    "processing/__init__.py": "",
}


@pytest.fixture
def small_plugin(root, tmp_path):
    """A plugin with one string of each kind, and a callable that runs scripts/translate on it."""
    shutil.copytree(root / "scripts", tmp_path / "scripts")
    for name, text in TREE.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def translate(*arguments):
        return subprocess.run([tmp_path / "scripts" / "translate", *arguments], capture_output=True, text=True)

    return tmp_path, translate


def test_strings_of_every_kind_are_collected(small_plugin):
    folder, translate = small_plugin
    assert translate().returncode == 0
    tree = ET.parse(folder / "i18n" / "territorios_productivos_es.ts")
    assert [source.text for source in tree.iter("source")] == ["Form", "Hello there", "Reached", "Report"]


def test_unfinished_then_filled_then_gone(small_plugin):
    folder, translate = small_plugin
    translate()
    unfinished = translate("--check")
    assert unfinished.returncode == 1
    assert "'Hello there' (plugin.py)" in unfinished.stdout

    for language in LANGUAGES:
        given = {source: source.upper() for source in json.loads(translate("--unfinished", language).stdout)}
        (folder / "given.json").write_text(json.dumps(given))
        assert translate("--fill", language, folder / "given.json").returncode == 0
    assert translate("--check").returncode == 0

    (folder / "plugin.py").write_text("")
    outdated = translate("--check")
    assert outdated.returncode == 1
    assert "out of date" in outdated.stdout
    translate()
    assert "Hello there" not in (folder / "i18n" / "territorios_productivos_pt.ts").read_text()
    assert translate("--check").returncode == 0


@pytest.mark.parametrize("call", ['tr(f"{name}")', "tr(name)", 'self.tr("method")', 'tr("a" + name)'])
def test_a_call_that_cannot_be_translated_is_an_error(small_plugin, call):
    folder, translate = small_plugin
    (folder / "plugin.py").write_text(call)
    assert translate().returncode == 1
    assert "plugin.py:1" in translate().stderr
