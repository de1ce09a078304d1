"""Models that come with the plugin, in the language of the person."""

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

from .translation import tr

TITLES = {"prioritylocalities": lambda: tr("Priority localities")}
MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose title is translated; its name, and so its id, is not."""

    def displayName(self):
        return TITLES[self.name()]()

    def createInstance(self):
        instance = ShippedModel()
        instance.loadVariant(self.toVariant())
        instance.setProvider(self.provider())
        return instance


def shipped_models():
    """Read every ``.model3`` of the plugin, its English texts translated."""
    models = []
    for path in sorted(MODELS.glob("*.model3")):
        model = ShippedModel()
        if not model.fromFile(str(path)):
            continue
        model.setGroup(tr(model.group()))
        model.setHelpContent({part: tr(text) for part, text in model.helpContent().items()})
        for definition in model.parameterDefinitions():
            definition.setDescription(tr(definition.description()))
        for child in model.childAlgorithms().values():
            outputs = child.modelOutputs()
            for output in outputs.values():
                output.setDescription(tr(output.description()))
            child.setModelOutputs(outputs)
            model.setChildAlgorithm(child)
        models.append(model)
    return models


def complete_models(provider):
    """Give the models their steps and outputs, which are of algorithms that QGIS finds once it has the provider."""
    for model in provider.algorithms():
        if isinstance(model, ShippedModel):
            for child in model.childAlgorithms().values():
                # a copy looks for its algorithm anew
                model.setChildAlgorithm(child)
