"""Algorithms whose tables may be files that QGIS itself does not open as layers."""

from pathlib import Path

from qgis.core import QgsVectorLayer

from ...layers.reading.named_files import file_named


class TableInput:
    """Lets the parameters `TABLES` be any file: they are opened by `layers.data_files.table_of`, which says what is wrong.

    QGIS would refuse a text file in UTF-16, or with another ending than its own, before the algorithm is asked.
    """

    TABLES = ()

    def checkParameterValues(self, parameters, context):
        accepted = dict(parameters)
        stand_in = QgsVectorLayer("NoGeometry", "", "memory")
        for name in self.TABLES:
            value = parameters.get(name)
            if isinstance(value, (str, Path)) and value and file_named(value) is not None:
                accepted[name] = stand_in
        return super().checkParameterValues(accepted, context)
