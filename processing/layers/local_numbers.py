"""Numbers and dates as people of the user's language write them; files for machines never come here."""

import math

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate, QLocale

from ..translation import language

# Where QGIS runs in a bare language, the countries the plugin was made for.
COUNTRIES = {"es": "es_MX", "pt": "pt_BR"}


def number(value, decimals=0, locale=None):
    """Text of `value` with thousands separators; an en dash for a missing one.

    For very many numbers, `locale` is what `number_locale` gave once.
    """
    if value is None or value != value:
        return "–"
    return (locale or number_locale()).toString(float(value), "f", decimals)


def short_number(value, decimals=4):
    """Text of `value` with as many decimals as it has, up to `decimals`."""
    return number(value, next((digits for digits in range(decimals) if round(value, digits) == value), decimals))


def percent(share, decimals=0):
    """Text of a share of 1 as a percentage; "<1 %" for what would round to nothing, ">99 %" to all."""
    if share is None or share != share:
        return "–"
    smallest = 10.0**-decimals
    if 0.0 < 100.0 * share < smallest:
        return f"<{number(smallest, decimals)} %"
    if share < 1.0 and round(100.0 * share, decimals) == 100.0:
        return f">{number(100.0 - smallest, decimals)} %"
    return f"{number(100.0 * share, decimals)} %"


def significant(value, digits=2):
    """Text of `value` with at least `digits` significant digits."""
    if not value:
        return number(value)
    return number(value, max(0, digits - 1 - math.floor(math.log10(abs(value)))))


def today():
    """The date of today in full."""
    return number_locale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)


def number_locale():
    """The locale chosen for numbers in QGIS, else the system's, when it is of the same language."""
    settings, spoken = QgsSettings(), language()
    chosen = ""
    if settings.value("locale/overrideFlag", False, type=bool):
        chosen = settings.value("locale/globalLocale", "", type=str)
    for name in (chosen, QLocale().name()):
        if name[:2].lower() == spoken:
            return _grouped(QLocale(name))
    return _grouped(QLocale(COUNTRIES.get(spoken, spoken)))


def _grouped(locale):
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale
