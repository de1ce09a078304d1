"""Translation of every text a person reads.

All strings of the plugin live in one literal Qt context: the class name as a
context breaks as soon as a string belongs to a base class.
"""

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CONTEXT = "TerritoriosProductivos"
I18N_FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text):
    """Return `text` (English source) in the language QGIS runs in."""
    return QCoreApplication.translate(CONTEXT, text)


def language():
    """Two-letter code of the language QGIS runs in.

    QGIS desktop follows ``locale/userLocale`` when the override is on;
    ``qgis_process`` needs the same rule applied by hand.
    """
    settings = QgsSettings()
    locale = ""
    if settings.value("locale/overrideFlag", False, type=bool):
        locale = settings.value("locale/userLocale", "", type=str)
    code = (locale or QgsApplication.locale() or "en")[:2].lower()
    return "en" if code == "c" else code  # the locale C of a bare shell is no language


def install_translator():
    """Install the plugin's translator and return it, or None for English."""
    translator = QTranslator()
    compiled = I18N_FOLDER / f"territorios_productivos_{language()}.qm"
    if not compiled.exists() or not translator.load(str(compiled)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
