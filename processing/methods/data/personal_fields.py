"""Fields that tell who a person is, known by their headings: they are never names of places, nor joined unasked."""

from .name_folding import plain_name

# words of headings in the rolls of Mexico, Peru, Ecuador and Brazil; “nombre” alone may be that of a locality
PERSONAL = frozenset(
    {"apellido", "apellidos", "beneficiaria", "beneficiario", "celular", "cedula", "correo", "cpf", "curp", "dni", "elector",
     "email", "materno", "nombres", "nss", "nis", "paterno", "persona", "phone", "representante", "rfc", "solicitante", "tel",
     "telefono", "telefonos", "titular", "whatsapp"}
)  # fmt: skip
# with one of these, it is about places or about how many there are
PLACES = frozenset(
    {"cantidad", "comunidad", "comunidades", "con", "cve", "cvegeo", "distrito", "entidad", "estado", "hogares", "loc",
     "localidad", "localidades", "mun", "municipio", "numero", "num", "parroquia", "pct", "poblacion", "por", "porcentaje",
     "promedio", "pueblo", "sin", "tasa", "total", "totales", "viv", "vivienda", "viviendas"}
)  # fmt: skip
FULL_NAMES = frozenset({"nombre completo", "nombre y apellidos", "nombre y apellido", "nome completo"})


def is_personal(heading):
    """Whether a heading is that of a field of persons: ``CURP``, ``Tel. celular``, ``NOMBRE_BENEFICIARIO``.

    ``LOCALIDAD_BENEFICIARIO`` and ``Viviendas con teléfono`` are not.
    """
    plain = plain_name(heading)
    words = set(plain.split())
    return plain in FULL_NAMES or (bool(words & PERSONAL) and not words & PLACES)
