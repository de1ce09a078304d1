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
        models.append(model)
    return models
