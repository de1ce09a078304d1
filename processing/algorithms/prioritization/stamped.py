"""What makes every decision of a prioritization one that can be audited."""

import json

from qgis.core import QgsProcessingOutputString

from ...layers.writing.run_stamp import run_stamp
from ...translation import tr
from ..base import TerritoriosAlgorithm


class StampedAlgorithm(TerritoriosAlgorithm):
    """Gives the parameters, the version and a hash of the inputs of each run beside its results.

    `stamp` is that of the run; whoever needs it while `compute` works asks for it once the layers are read,
    which are then not read again.
    """

    GROUP = "prioritization"

    def initAlgorithm(self, configuration=None):
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("STAMP", tr("Parameters, version and hash of the inputs (JSON)")))

    @property
    def stamp(self):
        if self._stamp is None:
            self._stamp = run_stamp(self, *self._run, self.inputs_read)
        return self._stamp

    def complete(self, parameters, context, feedback):
        self._stamp, self._run, self.inputs_read = None, (parameters, context), {}
        try:
            results = super().complete(parameters, context, feedback)
            return {**results, "STAMP": json.dumps(self.stamp, ensure_ascii=False)}
        finally:
            # layers must not outlive their run
            self._run, self.inputs_read = None, {}
