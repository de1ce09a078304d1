"""The services that a productive axis lacks within reach of each source."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...layers.bad_input import BadInput
from ...layers.local_numbers import number
from ...layers.messages import first_of, warn
from ...layers.planner_tables.program_tables import one_spelling
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, write_extended
from ...translation import tr
from .plain_names import plain_names


def declare_services(algorithm):
    """Add SERVICES, what to ask of them, and the output with what is missing."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "SERVICES", tr("Services"), [QgsProcessing.SourceType.TypeVectorPoint], optional=True
        ),
        tr("Points of the services that the axis needs: collection, storage, processing, banks."),
    )
    algorithm.add(
        QgsProcessingParameterField(
            "SERVICE_KIND", tr("Kind of service"), parentLayerParameterName="SERVICES", optional=True
        ),
        tr("Field that says which service each point gives."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "SERVICE_MINUTES",
            tr("Minutes to a service"),
            QgsProcessingParameterNumber.Type.Double,
            60.0,
            minValue=0.0,
        ),
        tr("A service farther than this by road, walks included, is missing."),
    )
    algorithm.add(
        QgsProcessingParameterString("SERVICE_KINDS", tr("Services the axis needs"), optional=True),
        tr("Kinds between semicolons; one without any point is missing everywhere. By default, those of the layer."),
        advanced=True,
    )


def declare_services_output(algorithm):
    """Add the output of the services and its count."""
    algorithm.add(
        QgsProcessingParameterFeatureSink("SERVICES_OUTPUT", tr("Sources with the services they lack"), optional=True),
        tr("The sources with their own columns, the minutes to each kind of service and those missing."),
    )
    algorithm.addOutput(QgsProcessingOutputNumber("LACKING_SERVICES", tr("Sources that lack a service")))


def check_services(algorithm, parameters, context):
    """What is wrong with these parameters as a sentence, "" when nothing is."""
    if parameters.get("SERVICES") not in (None, "") and not parameters.get("SERVICE_KIND"):
        return tr("Choose the field with the kind of each service.")
    return ""


def find_services(algorithm, parameters, context, roads, sources, tied_sources, feedback, progress):
    """What each source lacks, as `MissingServices`; None without services."""
    from ...methods.axes.missing_services import missing_services

    services = read_features(algorithm, parameters, "SERVICES", context, feedback)
    if services is None:
        return None
    kind, kinds = _kinds(algorithm, parameters, context, services, feedback)
    limit = algorithm.parameterAsDouble(parameters, "SERVICE_MINUTES", context)
    tied = roads.tie(services, feedback)
    walking = roads.walk_mps, roads.plane.distance
    found = missing_services(roads.network, tied_sources, tied, kind, kinds, limit, *walking, progress)
    for name, lacks in zip(kinds, found.missing.T):
        feedback.pushInfo(
            tr("Service “{}”: within {} minutes of {} of {} sources.").format(
                name, number(limit, 1), number((~lacks[found.judged]).sum()), number(found.judged.sum())
            )
        )
    return found


def write_services(algorithm, parameters, context, sources, found):
    """Write what `find_services` found; results by name."""
    if found is None:
        return {}
    columns = service_columns(found.kinds)
    missing = found.missing & found.judged[:, None]
    names = ["; ".join(kind for kind, lacks in zip(found.kinds, row) if lacks) or None for row in missing]
    data = {
        "missing_services": np.array(names, object),
        "missing_count": np.where(found.judged, missing.sum(axis=1), np.nan),
        "reason": np.where(found.judged, None, found.reason),
    }
    minutes = plain_names(found.kinds, "min_")
    data.update({minutes[kind]: found.minutes[:, column] for column, kind in enumerate(found.kinds)})
    destination = write_extended(algorithm, parameters, "SERVICES_OUTPUT", context, sources, columns, data)
    algorithm.dress(context, destination, "missing_services", tr("Services missing within reach"), columns)
    lacking = {"LACKING_SERVICES": int(missing.any(axis=1).sum())}
    return lacking if destination is None else {"SERVICES_OUTPUT": destination, **lacking}


def _kinds(algorithm, parameters, context, services, feedback):
    """Kind of each service, "" for those left out, and the kinds wanted in their order."""
    field = algorithm.parameterAsString(parameters, "SERVICE_KIND", context)
    text = algorithm.parameterAsString(parameters, "SERVICE_KINDS", context)
    wanted = list(dict.fromkeys(one_spelling([part.strip() for part in text.split(";") if part.strip()], ())))
    kind = np.array(one_spelling(services.codes(field), wanted), object)
    if (kind == "").all():
        raise BadInput(tr("Field “{}” of layer “{}” names no kind of service.").format(field, services.name))
    kinds = wanted or sorted(set(kind) - {""})
    for rows, sentence in (
        (np.flatnonzero(kind == ""), tr("Services without a kind, left out: {} of layer “{}” (rows {}).")),
        (
            np.flatnonzero((kind != "") & ~np.isin(kind.astype(str), kinds)),
            tr("Services of a kind that was not asked for, left out: {} of layer “{}” (rows {})."),
        ),
    ):
        if len(rows):
            warn(feedback, sentence, len(rows), services.name, first_of([int(row) + 1 for row in rows]))
    absent = [name for name in kinds if not (kind == name).any()]
    if absent:
        sentence = tr("Services that no point of layer “{}” gives, missing everywhere: {} ({}).")
        warn(feedback, sentence, services.name, len(absent), first_of(absent))
    return kind, kinds


def service_columns(kinds):
    """New columns of the sources."""
    return [
        Column("missing_services", "text", tr("Services missing")),
        Column("missing_count", "integer", tr("Number of services missing")),
        *(
            Column(name, "real", tr("Minutes to the service: {}").format(kind))
            for kind, name in plain_names(kinds, "min_").items()
        ),
        Column("reason", "text", tr("Reason without an answer")),
    ]
