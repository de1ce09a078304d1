"""What makes every decision of a prioritization one that can be audited."""

import json

from qgis.core import QgsProcessingOutputString

from ...layers.run_stamp import run_stamp
from ...translation import tr
from ..base import TerritoriosAlgorithm


class StampedAlgorithm(TerritoriosAlgorithm):
    """Gives the parameters, the version and a hash of the inputs of each run beside its results.

    While `compute` works, `stamp` is that of its run.
    """

    GROUP = "prioritization"

    def initAlgorithm(self, configuration=None):
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("STAMP", tr("Parameters, version and hash of the inputs (JSON)")))

    def processAlgorithm(self, parameters, context, feedback):
        self.stamp = run_stamp(self, parameters, context)
        results = super().processAlgorithm(parameters, context, feedback)
        return {**results, "STAMP": json.dumps(self.stamp, ensure_ascii=False)}
