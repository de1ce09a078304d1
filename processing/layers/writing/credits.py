"""Whose data a result is made from, and which of them are not real: in its metadata, for the maps made of it.

The rights of a layer are those of the inputs it comes from. Inputs that are illustrative, as the name of
their layer, table or column says, are constraints of the kind `ILLUSTRATIVE`. Results of results pass on both.
"""

from pathlib import Path

from qgis.core import QgsLayerMetadata, QgsProcessingFeatureSourceDefinition

from ..reading.features import layer_name
from ..reading.named_files import ARCHIVE, file_named

# kind of constraint in the metadata of a layer
ILLUSTRATIVE = "illustrative"


def credit(layer, rights, illustrative):
    """Say in the metadata of a result whose data it comes from, for the maps made of it.

    Parameters
    ----------
    layer : QgsMapLayer
    rights : iterable of str
        Of the inputs; repeated and empty ones are left out.
    illustrative : iterable of str
        Titles of the inputs that are not real.
    """
    metadata = layer.metadata()
    others = [constraint for constraint in metadata.constraints() if constraint.type != ILLUSTRATIVE]
    made_up = [QgsLayerMetadata.Constraint(title, ILLUSTRATIVE) for title in dict.fromkeys(illustrative)]
    metadata.setRights([text for text in dict.fromkeys(rights) if text])
    metadata.setConstraints([*others, *made_up])
    layer.setMetadata(metadata)


def illustrative_inputs(layer):
    """Titles of the inputs of a result that are not real, as its metadata say."""
    return [constraint.constraint for constraint in layer.metadata().constraints() if constraint.type == ILLUSTRATIVE]


def is_illustrative(layer, title, fields):
    """Whether the title of a layer, its file, its table or one of these columns says that its data are not real."""
    # a title may be translated, the name of a table is not
    return any(ILLUSTRATIVE in text.casefold() for text in (title, Path(layer.publicSource()).name, *fields))


def input_layers(algorithm, parameters, context):
    """Layers given to an algorithm.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext

    Yields
    ------
    definition : QgsProcessingParameterDefinition
    layer : QgsMapLayer
    title : str
        As people know it: of a table in a file, that of the table.
    fields : list of str
        Columns of it that were chosen.
    """
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = parameters.get(name)
        if definition.isDestination() or value in (None, ""):
            continue
        if definition.type() == "multilayer":
            for layer in algorithm.parameterAsLayerList(parameters, name, context):
                yield definition, layer, layer.name(), []
        elif definition.type() in ("source", "vector", "raster", "layer"):
            if isinstance(value, QgsProcessingFeatureSourceDefinition):
                value = value.source
            if isinstance(value, str) and _in_archive(value):
                continue  # a packed table says nothing of whose it is
            layer = algorithm.parameterAsLayer({**parameters, name: value}, name, context)
            if layer is not None:
                yield (
                    definition,
                    layer,
                    layer_name(value) or layer.name(),
                    _chosen(algorithm, parameters, name, context),
                )


def credits_of(algorithm, parameters, context):
    """Rights of the inputs of a run and titles of those that are illustrative, each once, as two lists."""
    rights, illustrative = [], []
    for _, layer, title, fields in input_layers(algorithm, parameters, context):
        rights += layer.metadata().rights()
        inherited = illustrative_inputs(layer)
        if not inherited and is_illustrative(layer, title, fields):
            inherited = [title]
        illustrative += inherited
    return list(dict.fromkeys(rights)), list(dict.fromkeys(illustrative))


def credit_temporary(context, results, rights, illustrative):
    """Credit the results of a run that are temporary layers, which the next step of a model may take."""
    for value in results.values():
        layer = context.temporaryLayerStore().mapLayer(value) if isinstance(value, str) else None
        if layer is not None:
            credit(layer, rights, illustrative)


def _in_archive(value):
    named = file_named(value)
    return named is not None and named.path.suffix.lower() == ARCHIVE


def _chosen(algorithm, parameters, name, context):
    """Columns chosen in the parameters that ask for one of layer `name`."""
    return [
        field
        for definition in algorithm.parameterDefinitions()
        if definition.type() == "field" and definition.parentLayerParameterName() == name
        for field in algorithm.parameterAsFields(parameters, definition.name(), context)
    ]
