import pytest
from qgis.core import QgsProcessingFeedback


@pytest.fixture
def feedback_silent(qgis_app):
    return QgsProcessingFeedback(False)
