"""The commands of the manual: parameters, layers and fields that exist, files that an earlier line makes, alike in both languages."""

import re
import shlex

import pytest
from qgis.core import QgsProcessingParameterField, QgsVectorLayer

BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)
WRITTEN = re.compile(r"> (\S+)$")
PAGES = ("data", "accessibility", "territories", "prioritization", "axes", "study")


def lines_of(root, language, page):
    """Lines of the commands of a page, those that go on in the next one in one piece."""
    text = (root / "docs" / "manual" / language / f"{page}.md").read_text(encoding="utf-8")
    return [line for block in BLOCK.findall(text) for line in re.sub(r"\\\n\s*", "", block).splitlines()]


def command_of(line):
    """Algorithm and parameters of a line, each with its values; None for any other line."""
    words = shlex.split(line)
    if words[:2] != ["qgis_process", "run"]:
        return None
    values = {}
    for name, value in (word.split("=", 1) for word in words[4:]):
        values.setdefault(name, []).append(value)
    return words[2], values


@pytest.fixture(scope="module")
def fields_of(provider, root):
    """Callable: fields of a layer of a sample, by what the commands call it; None for any other source."""
    samples = {"$S": "oaxaca_study", "$U": "uruguay_roads"}

    def found(source):
        file, _, layer = source.partition("|layername=")
        if file not in samples:
            return None
        sample = QgsVectorLayer(f"{root}/resources/sample/{samples[file]}.gpkg|layername={layer}", layer, "ogr")
        assert sample.isValid(), source
        return set(sample.fields().names())

    return found


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("page", PAGES)
def test_commands_name_what_there_is(provider, root, fields_of, language, page):
    made = set()
    for line in lines_of(root, language, page):
        made.update(WRITTEN.findall(line))
        command = command_of(line)
        if command is None:
            continue
        name, values = command
        registered = provider.algorithm(name.removeprefix("territorios:"))
        assert registered is not None, line
        algorithm = registered.create()
        definitions = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
        assert values.keys() <= definitions.keys(), line
        needed = [one for one in definitions.values() if not one.flags() & one.Flag.FlagOptional]
        missing = [one.name() for one in needed if one.defaultValue() is None and one.name() not in values]
        assert not missing, line
        for parameter, given in values.items():
            definition = definitions[parameter]
            if definition.isDestination():
                made.update(given)
            elif definition.type() in ("source", "vector", "multilayer"):
                assert all(value in made or fields_of(value) is not None for value in given), (line, given)
            elif isinstance(definition, QgsProcessingParameterField):
                known = fields_of(values[definition.parentLayerParameterName()][0])
                chosen = {field for value in given for field in value.split(";")}
                assert known is None or chosen <= known, (line, given)


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_give_the_same_commands(root, page):
    english, spanish = (
        [(name, list(values)) for name, values in filter(None, map(command_of, lines_of(root, language, page)))]
        for language in ("en", "es")
    )
    assert english == spanish and english
