"""Why a locality is in or out, as a card."""

from html import escape

from ...processing.algorithms.prioritization.advice import advice_sentences
from ...processing.algorithms.prioritization.program_parameters import FIELD
from ...processing.layers.local_numbers import number, percent
from ...processing.methods.prioritization.program_rules import ALSO_SELECTION, COUNT_FAMILIES, HOUSEHOLDS
from ...processing.translation import tr
from .place_names import LEVELS, PlaceNames

PASSED, FAILED, UNKNOWN = "✓", "✗", "?"


def advice_of(row, settings, places):
    """What would change the verdict of one locality; "" for the selected.

    Parameters
    ----------
    row : pandas.DataFrame
        One row of what `LiveSelection.judge` gives.
    settings : dict
    places : PlaceNames
    """
    named = row.assign(**{level: places.titles(level, row[level]) for level in LEVELS})
    return advice_sentences(named, settings["DISTANCE"] != FIELD)[0]


def criteria_of(row, settings):
    """The criteria of one locality: mark, name, value, and margin (positive is good).

    Parameters
    ----------
    row : pandas.Series
    settings : dict

    Returns
    -------
    list of tuple of str
    """
    meters = "" if settings["DISTANCE"] == FIELD else "\u00a0m"
    divided = tr("Units per household") if settings["DENOMINATOR"] == HOUSEHOLDS else tr("Units per family")
    checks = [
        (tr("Program families"), row["families"], row["families"] - settings["FAMILIES_FLOOR"], number, ""),
        (divided, row["ratio"], row["ratio"] - settings["RATIO"], lambda value: percent(value, 1), ""),
        (tr("Distance to the seat"), row["seat_m"], settings["RADIUS"] - row["seat_m"], number, meters),
    ]
    if settings["FLOOR_APPLIES"] == ALSO_SELECTION:
        margin = row["population"] - settings["POPULATION_FLOOR"]
        checks.append((tr("Population"), row["population"], margin, number, ""))
    criteria = []
    for name, value, margin, written, unit in checks:
        if value != value:
            criteria.append((UNKNOWN, name, tr("unknown"), ""))
            continue
        shown = written(abs(margin))
        sign = "" if not margin else "+" if margin > 0 else "−"
        criteria.append((PASSED if margin > 0 else FAILED, name, f"{written(value)}{unit}", f"{sign}{shown}{unit}"))
    return criteria


def card_html(name, row, settings, look, quotas, decision=None, places=None, territory_place=None):
    """The card of one locality.

    Parameters
    ----------
    name : str
    row : pandas.DataFrame
        One row of what `LiveSelection.judge` gives.
    settings : dict
    look : VerdictLook
    quotas : dict of str to dict
    decision : Decision, optional
        Taken by hand.
    places : PlaceNames, optional
        Of states and territories.
    territory_place : int, optional
        Place of its territory in the queue of its state.
    """
    one, places = row.iloc[0], places or PlaceNames()
    territory, state = (places.title(level, one[level]) or tr("none") for level in ("territory", "state"))
    color = look.color(look.kind(one["final_verdict"])).name()
    lines = [
        f"<h3 style='margin:0'>{escape(name)}</h3>",
        "<p style='margin:0'>{}</p>".format(
            escape(tr("Code {} · territory {} · state {}").format(one["code"], territory, state))
        ),
        f"<p><span style='color:{color}'>●</span> <b>{escape(look.label(one['final_verdict']))}</b></p>",
    ]
    if decision is not None:
        lines.append(f"<p>{escape(decision_sentence(decision))}</p>")
        if one["verdict"] != one["final_verdict"]:
            lines.append(f"<p>{escape(tr('By the rules: {}.').format(look.label(one['verdict'])))}</p>")
    lines.append("<table width='100%' cellspacing='0' cellpadding='2'>")
    lines.append(f"<tr><td></td><td></td>{_to_the_right(tr('Value'))}{_to_the_right(tr('Margin'))}</tr>")
    for mark, title, value, margin in criteria_of(one, settings):
        tone = {PASSED: "#009e73", FAILED: "#d55e00"}.get(mark, "gray")
        cells = (f"<td><span style='color:{tone}'><b>{mark}</b></span></td>", f"<td>{escape(title)}</td>")
        lines.append(f"<tr>{''.join(cells)}{_to_the_right(value)}{_to_the_right(margin)}</tr>")
    lines.append("</table>")
    place = place_sentence(one, quotas, settings, territory_place)
    if place:
        lines.append(f"<p>{escape(place)}</p>")
    advice = advice_of(row, settings, places)
    if advice:
        lines.append(f"<p><b>{escape(tr('What would change it:'))}</b> {escape(advice)}</p>")
    return "".join(lines)


def place_sentence(one, quotas, settings, territory_place=None):
    """Where a locality stands in the queue of its territory, "" when it is not in it."""
    if one["rank"] != one["rank"]:
        return ""
    amount = tr("{} families") if settings["QUOTA_UNIT"] == COUNT_FAMILIES else tr("{} localities")
    sentences = [tr("Place {} in the queue of its territory.").format(number(one["rank"]))]
    if territory_place is not None and one["state"] in quotas["state"]:
        sentences.append(tr("Its territory is number {} in the queue of its state.").format(number(territory_place)))
    for level, text in (("territory", tr("Quota of its territory: {}.")), ("state", tr("Quota of its state: {}."))):
        if one[level] in quotas[level]:
            sentences.append(text.format(amount.format(number(quotas[level][one[level]]))))
    return " ".join(sentences)


def decision_sentence(decision):
    """Who decided, when and why."""
    sentence = tr("Included by hand by {} on {}: {}") if decision.take else tr("Excluded by hand by {} on {}: {}")
    unknown = tr("unknown")
    return sentence.format(decision.author or unknown, decision.date or unknown, decision.reason or unknown)


def hover_sentence(name, row, settings, look, places):
    """The verdict and advice of one locality in one line."""
    advice = advice_of(row, settings, places)
    return f"{name}: {look.label(row.iloc[0]['final_verdict'])}." + (f" {advice}" if advice else "")


def _to_the_right(text):
    return f"<td align='right' style='white-space:nowrap'>{escape(text)}</td>"
