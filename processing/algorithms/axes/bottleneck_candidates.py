"""The candidate new roads whose saving `bottlenecks` measures."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...translation import tr


def declare_candidates(algorithm):
    """Add CANDIDATES, their speed, and how far they join the roads that there are."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "CANDIDATES", tr("Candidate new roads"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
        ),
        tr("Lines of roads that could be built."),
    )
    algorithm.add(
        QgsProcessingParameterField(
            "CANDIDATE_SPEED",
            tr("Speed of candidate roads (km/h)"),
            parentLayerParameterName="CANDIDATES",
            optional=True,
        ),
        tr("Without a field, or without a usable value, the default speed is taken."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "JOIN_DISTANCE",
            tr("Joining distance of new roads (m)"),
            QgsProcessingParameterNumber.Type.Double,
            50.0,
            minValue=0.0,
            maxValue=1000.0,
        ),
        tr("A free end of a new road joins the nearest road if it is this near."),
        advanced=True,
    )
