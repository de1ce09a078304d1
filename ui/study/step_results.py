"""What each step found, in one line."""

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ...processing.layers.local_numbers import number, number_locale, percent
from ...processing.translation import tr


def result_sentence(step, numbers, when=""):
    """One line from what the algorithm of a step returned.

    Parameters
    ----------
    step : str
    numbers : dict of str to float
    when : str
        When the step ended, in ISO format.

    Returns
    -------
    str
        "" when the numbers say nothing.
    """
    said = [sentence for names, sentence in _sentences(step, numbers) if all(name in numbers for name in names)]
    if step == "report" and when:
        moment, locale = QDateTime.fromString(when, Qt.DateFormat.ISODate), number_locale()
        date = locale.toString(moment.date(), QLocale.FormatType.LongFormat)
        time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
        said.append(tr("Maps, charts and tables of {}, {}.").format(date, time))
    return " ".join(said)


def _sentences(step, numbers):
    """Pairs of the numbers a sentence needs and the sentence."""

    def amount(name, decimals=0):
        return number(numbers.get(name), decimals)

    if step == "roads":
        return [
            (
                ("PROBLEM_COUNT", "MAIN_SHARE"),
                tr("Problems found: {}. Of the length, {} hangs together.").format(
                    amount("PROBLEM_COUNT"), percent(numbers.get("MAIN_SHARE"), 1)
                ),
            )
        ]
    if step == "accessibility":
        sentence = tr("{} localities reach a center; {} do not.")
        return [(("REACHED", "UNREACHED"), sentence.format(amount("REACHED"), amount("UNREACHED")))]
    if step == "territories":
        sentence = tr("{} territories; {} of a single unit.")
        names = ("TERRITORY_COUNT", "SINGLE_COUNT")
        return [(names, sentence.format(*(amount(name) for name in names)))]
    if step == "prioritization":
        names = ("SELECTED_COUNT", "SELECTED_FAMILIES")
        found = [(names, tr("Localities selected: {}, with {} families.").format(*(amount(name) for name in names)))]
        if numbers.get("MISSING_COUNT"):
            found.append(((), tr("{} not judged for missing data.").format(amount("MISSING_COUNT"))))
        return found
    if step == "axes":
        chains, ranks = ("PRODUCT_COUNT", "UNIT_COUNT"), ("RANKED_COUNT", "RANKED_TERRITORIES")
        loads = "DELIVERED", "UNDELIVERED"
        ranked = ranks[0] in numbers
        return [
            (names, sentence.format(*(amount(name) for name in names)))
            for names, sentence in (
                (ranks, tr("{} axes ranked in {} territories."))
                if ranked
                else (chains, tr("{} products in {} municipalities.")),
                (loads, tr("Amount that reaches a market: {}; without a way: {}.")),
                (("WORST_ISOLATED",), tr("Closing one road leaves at most {} without a way.")),
                (("LACKING_SERVICES",), tr("Places that lack a service: {}.")),
            )
        ]
    return []
