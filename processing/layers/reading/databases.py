"""Tables of PostGIS as outputs: looked at before the work is done, and named without their password."""

import re

from qgis.core import (
    QgsDataSourceUri,
    QgsException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from ...translation import tr
from ..bad_input import BadInput

ADDRESS = re.compile(r"(?:postgres|postgis):(?://)?(.*)", re.DOTALL)
PASSWORD = re.compile(r"\bpassword=('(?:[^'\\]|\\.)*'|\S+)\s*")
GEOMETRY = "geom"


class OutputTable:
    """A table of PostGIS that an output is to be written to.

    Parameters
    ----------
    address : str
        As ``dbname='…' host=… table="schema"."name" (geom)``.
    """

    def __init__(self, address):
        self._uri = QgsDataSourceUri(address)

    def __str__(self):
        return ".".join(part for part in (self._uri.schema(), self._uri.table()) if part)

    def check(self, title):
        """Refuse what cannot be written.

        Raises
        ------
        BadInput
            When the database does not answer or has no such schema.
        """
        if not self._uri.table():
            raise BadInput(
                tr(
                    'Output “{}” names no table of the database. Write table="schema"."name" behind the connection.'
                ).format(title)
            )
        try:
            schemas = self._connection().schemas()
        except (QgsException, QgsProviderConnectionException):
            # its text holds the password
            raise BadInput(
                tr(
                    "Output “{}” cannot be written: database “{}” at {}:{} does not let you in. Check the connection,"
                    " the user and the password."
                ).format(title, self._uri.database(), self._uri.host(), self._uri.port())
            ) from None
        if self._uri.schema() and self._uri.schema() not in schemas:
            raise BadInput(
                tr(
                    "Output “{}” cannot be written: database “{}” has no schema “{}”. Create it or choose another."
                ).format(title, self._uri.database(), self._uri.schema())
            )

    def destination(self, value, spatial):
        """Value of the output parameter as QGIS takes it, with a geometry column where there are geometries."""
        column = (self._uri.geometryColumn() or GEOMETRY) if spatial else None
        self._uri.setDataSource(self._uri.schema(), self._uri.table(), column, "", self._uri.keyColumn())
        address = f"postgres:{self._uri.uri(False)}"
        if not isinstance(value, QgsProcessingOutputLayerDefinition):
            return address
        value = QgsProcessingOutputLayerDefinition(value)
        value.sink = QgsProperty.fromValue(address)
        return value

    def drop(self):
        """Take the table away."""
        self._connection().dropVectorTable(self._uri.schema(), self._uri.table())

    def _connection(self):
        return QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(self._uri.uri(False), {})


def output_table(address):
    """The `OutputTable` of the text of an output parameter, None where it is none."""
    found = ADDRESS.fullmatch(address) if isinstance(address, str) else None
    return OutputTable(found[1]) if found else None


def without_password(text):
    """A text with addresses of databases, without their passwords."""
    return PASSWORD.sub("", text)
