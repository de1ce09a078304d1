"""The inputs of a study, as the QGIS project keeps them for every window."""

import json
from dataclasses import dataclass, field

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ...processing.layers.study.study_file import SOURCES, layer_source

SCOPE = "territorios"
STUDY_KEY = "/study"
# Custom property of a result layer: the table of study.gpkg that it shows.
TABLE_PROPERTY = "territorios/table"


@dataclass
class StudyInputs:
    """Values of parameters of ``territorios:study``.

    Attributes
    ----------
    parameters : dict
        Parameter name to its value: a layer as its id in the project or its source, a field as its name,
        a number, a text. What was not given is absent.
    project : QgsProject or None
        Where ids of layers are looked up; None for the one that is open.
    """

    parameters: dict = field(default_factory=dict)
    project: object = field(default=None, repr=False, compare=False)

    def __bool__(self):
        return bool(self.parameters)

    def given(self, *names):
        """Whether all of `names` have a value."""
        return all(self.parameters.get(name) not in (None, "") for name in names)

    def layer(self, name):
        """Layer of the project given for `name`, or None."""
        project = self.project or QgsProject.instance()
        value = self.parameters.get(name)
        if isinstance(value, QgsMapLayer):
            return value
        if not isinstance(value, str) or not value:
            return None
        found = project.mapLayer(value)
        if found is None:
            same = (layer for layer in project.mapLayers().values() if layer_source(layer) == value)
            found = next(same, None)
        return found if isinstance(found, QgsVectorLayer) else None

    def field(self, name):
        """Name of the field given for `name`, or ""."""
        return str(self.parameters.get(name) or "")

    @property
    def folder(self):
        """Folder of the study, or ""."""
        return str(self.parameters.get("FOLDER") or "")

    def put(self, name, value):
        """Give `name` a value; None and "" take it away. A layer is kept by its id."""
        if isinstance(value, QgsMapLayer):
            value = value.id()
        if value in (None, ""):
            self.parameters.pop(name, None)
        else:
            self.parameters[name] = value

    def result(self, project, table):
        """Loaded result layer of the study by the name of its table, or None."""
        layers = project.mapLayers().values()
        return next((layer for layer in layers if layer.customProperty(TABLE_PROPERTY) == table), None)

    def sources(self):
        """`parameters` with the source of each layer in place of its id, for a file or a run elsewhere.

        Temporary layers, which nothing else can open, are left out.
        """
        portable = dict(self.parameters)
        for name in SOURCES:
            layer = self.layer(name)
            if layer is not None:
                portable[name] = layer_source(layer)
        return {name: value for name, value in portable.items() if value not in (None, "")}


def read_study(project):
    """The study that `project` keeps; empty when there is none or it cannot be read."""
    text, found = project.readEntry(SCOPE, STUDY_KEY, "")
    parameters = {}
    if found and text:
        try:
            parameters = json.loads(text)
        except ValueError:
            parameters = {}
    return StudyInputs(parameters if isinstance(parameters, dict) else {}, project)


def write_study(project, inputs):
    """Keep `inputs` in `project`; an empty study is taken out of it. The project is changed only if they differ.

    Parameters
    ----------
    project : QgsProject
    inputs : StudyInputs
    """
    if read_study(project).parameters == inputs.parameters:
        return
    if inputs:
        project.writeEntry(SCOPE, STUDY_KEY, json.dumps(inputs.parameters, ensure_ascii=False, sort_keys=True))
    else:
        project.removeEntry(SCOPE, STUDY_KEY)
