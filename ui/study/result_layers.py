"""The results of a study in one group of the project, replaced when a step runs again."""

from pathlib import Path

from qgis.core import QgsVectorLayer

from ...processing.algorithms.data.road_problem_columns import part_columns, problem_columns
from ...processing.algorithms.study.study_layers import study_layers
from ...processing.layers.study.study_package import GEOPACKAGE
from ...processing.layers.writing.credits import credit, illustrative_inputs, is_illustrative
from ...processing.layers.writing.styling import apply_style, set_bands, set_classes
from ...processing.translation import tr
from .step_states import ROADS_GEOPACKAGE
from .study_inputs import TABLE_PROPERTY
from .study_steps import ROADS, TABLES

GROUP_PROPERTY = "territorios/group"
STUDY_GROUP = "study"
# The project has these already: they are what the study was made from.
BASE_TABLES = ("localities", "roads", "municipalities")


def show_results(project, inputs, step, by_flows):
    """Load the tables of a step, styled, or refresh those that are loaded.

    Layers that the person moved, restyled or renamed stay as they are; tables that a step no longer makes
    are taken out of the project.

    Parameters
    ----------
    project : QgsProject
    inputs : StudyInputs
    step : str
    by_flows : bool
        Whether the territories that count are those by flows.

    Returns
    -------
    list of QgsVectorLayer
        Layers of the step, the top one first.
    """
    folder = Path(inputs.folder)
    geopackage = folder / (ROADS_GEOPACKAGE if step == ROADS else GEOPACKAGE)
    tables = {*TABLES.get(step, ()), *(() if step == ROADS or inputs.given("CENTERS") else ("centers",))}
    groups = _groups(by_flows)
    shown = []
    for rank, (title, entries) in enumerate(groups):
        for position, (table, style, layer_title, columns, visible) in enumerate(entries):
            if table not in tables:
                continue
            layer = inputs.result(project, table)
            made = QgsVectorLayer(f"{geopackage}|layername={table}", layer_title, "ogr")
            if not made.isValid():
                if layer is not None:
                    project.removeMapLayer(layer.id())
                continue
            if layer is not None:
                _refresh(layer, made.source())
            else:
                layer = made
                # the study has saved the style: saving it again would ask the person
                apply_style(layer, style, {column.name: column.alias for column in columns})
                layer.setCustomProperty(TABLE_PROPERTY, table)
                project.addMapLayer(layer, False)
                group = _subgroup(project, title, rank)
                node = group.insertLayer(_position(group, position, entries), layer)
                node.setItemVisibilityChecked(visible)
                node.setExpanded(visible)
            _credit(layer, made, inputs, step)
            shown.append(layer)
    return shown


def _credit(layer, made, inputs, step):
    """Have a loaded layer say whose data it is made from, as the study has written it in the table `made`."""
    rights, made_up = made.metadata().rights(), illustrative_inputs(made)
    roads = inputs.layer("ROADS") if step == ROADS else None
    if roads is not None:
        rights = roads.metadata().rights()
        made_up = illustrative_inputs(roads) or [roads.name()] * is_illustrative(roads, roads.name(), [])
    if rights or made_up:  # a study of an earlier version says nothing, and the person may have
        credit(layer, rights, made_up)


def study_group(project):
    """Group of the results of the study in the layer tree, or None."""
    groups = project.layerTreeRoot().findGroups()
    return next((group for group in groups if group.customProperty(GROUP_PROPERTY) == STUDY_GROUP), None)


def _groups(by_flows):
    """The groups of a study with the roads' problems, without the copies of inputs."""
    problems = [
        ("road_problems", "road_problems", tr("Problems of the roads"), problem_columns(), True),
        ("road_parts", "road_parts", tr("Connected parts"), part_columns(), False),
    ]
    kept = [
        (title, [entry for entry in entries if entry[0] not in BASE_TABLES])
        for title, entries in study_layers(by_flows)
    ]
    return [(tr("Roads"), problems), *((title, entries) for title, entries in kept if entries)]


def _refresh(layer, source):
    """Read a loaded layer anew; the classes of a graduated style follow its values."""
    if layer.source() == source and layer.isValid():
        layer.reload()
        layer.updateFields()
    else:
        layer.setDataSource(source, layer.name(), "ogr")
    set_classes(layer)
    set_bands(layer)
    layer.updateExtents(True)
    layer.triggerRepaint()


def _subgroup(project, title, rank):
    """Group of one theme inside that of the study, made where it belongs."""
    study = study_group(project)
    if study is None:
        study = project.layerTreeRoot().insertGroup(0, tr("Territorial study"))
        study.setCustomProperty(GROUP_PROPERTY, STUDY_GROUP)
    ranks = [int(child.customProperty(GROUP_PROPERTY, -1)) for child in study.children()]
    if rank in ranks:
        return study.children()[ranks.index(rank)]
    before = [position + 1 for position, other in enumerate(ranks) if 0 <= other < rank]
    group = study.insertGroup(max(before, default=0), title)
    group.setCustomProperty(GROUP_PROPERTY, rank)
    return group


def _position(group, position, entries):
    """Where the layer of entry `position` goes among those of its group."""
    earlier = {entry[0] for entry in entries[:position]}
    after = [
        index + 1
        for index, node in enumerate(group.findLayers())
        if node.layer() is not None and node.layer().customProperty(TABLE_PROPERTY) in earlier
    ]
    return max(after, default=0)
