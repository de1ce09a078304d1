"""Small tables in which planners write quotas and decisions by hand."""

import numpy as np

from ...methods.codes import align_codes
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn

LEVELS = {
    "territory": "territory",
    "territorio": "territory",
    "território": "territory",
    "state": "state",
    "estado": "state",
    "entidad": "state",
    "entidade": "state",
}
DECISIONS = {
    "include": True,
    "incluir": True,
    "in": True,
    "1": True,
    "exclude": False,
    "excluir": False,
    "out": False,
    "0": False,
}


def read_quotas(features, known, feedback):
    """Quotas per level and code from a table with ``level``, ``code`` and ``quota``.

    Parameters
    ----------
    features : Features
    known : dict of str to sequence of str
        Codes that exist at each level, ``state`` and ``territory``.
    feedback : QgsProcessingFeedback

    Returns
    -------
    dict of str to dict
        ``state`` and ``territory``, each code to quota.

    Raises
    ------
    BadInput
        For a level that is neither, a quota that is no number or negative, or a repeated code.
    """
    quotas = {"state": {}, "territory": {}}
    levels = [LEVELS.get(text.casefold(), "") for text in features.codes("level")]
    amounts = features.numbers("quota", feedback, negative=True)
    wrong = [row + 1 for row, level in enumerate(levels) if not level]
    if wrong:
        raise BadInput(
            tr("Field “level” of table “{}” must say territory or state (rows {}).").format(
                features.name, first_of(wrong)
            )
        )
    wrong = list(np.flatnonzero(~(amounts >= 0.0)) + 1)
    if wrong:
        raise BadInput(
            tr("Field “quota” of table “{}” must be a number of zero or more (rows {}).").format(
                features.name, first_of(wrong)
            )
        )
    codes = features.codes("code")
    for level, existing in known.items():
        rows = [row for row, name in enumerate(levels) if name == level]
        aligned, repaired = align_codes(codes[rows], existing)
        if repaired:
            warn(
                feedback,
                tr("Codes that had lost leading zeros and were matched: {} of table “{}”."),
                repaired,
                features.name,
            )
        unknown = sorted(set(aligned) - set(existing))
        if unknown:
            sentence = {
                "territory": tr("Quotas for territories that no locality has: {} of table “{}” ({})."),
                "state": tr("Quotas for states that no locality has: {} of table “{}” ({})."),
            }[level]
            warn(feedback, sentence, len(unknown), features.name, first_of(unknown))
        for code, row in zip(aligned, rows):
            if code in quotas[level]:
                raise BadInput(tr("Table “{}” gives two quotas for “{}”. Leave one.").format(features.name, code))
            quotas[level][code] = float(amounts[row])
    return quotas


def read_overrides(features, known, feedback):
    """Decisions by hand from a table with ``code``, ``decision``, ``author``, ``date`` and ``reason``.

    Returns
    -------
    dict of str to dict
        Code to ``take`` (bool), ``author``, ``date`` and ``reason`` (text).

    Raises
    ------
    BadInput
        When a decision is neither include nor exclude, or a code has two.
    """
    codes, repaired = align_codes(features.codes("code"), known)
    if repaired:
        warn(
            feedback,
            tr("Codes that had lost leading zeros and were matched: {} of table “{}”."),
            repaired,
            features.name,
        )
    decisions = [DECISIONS.get(text.casefold()) for text in features.codes("decision")]
    wrong = [row + 1 for row, decision in enumerate(decisions) if decision is None]
    if wrong:
        raise BadInput(
            tr("Field “decision” of table “{}” must say include or exclude (rows {}).").format(
                features.name, first_of(wrong)
            )
        )
    notes = {field: texts(features, field) for field in ("author", "date", "reason")}
    overrides = {}
    for row, code in enumerate(codes):
        if code in overrides:
            raise BadInput(tr("Table “{}” decides twice on “{}”. Leave one decision.").format(features.name, code))
        overrides[code] = {"take": decisions[row], **{field: notes[field][row] for field in notes}}
    unknown = sorted(set(overrides) - set(known))
    if unknown:
        warn(
            feedback,
            tr("Decisions for localities that do not exist: {} of table “{}” ({})."),
            len(unknown),
            features.name,
            first_of(unknown),
        )
    return overrides


def texts(features, field):
    """Values of an optional column as text; dates in ISO format."""
    if features.fields.lookupField(field) < 0:
        return [""] * len(features)
    return ["" if value is None else str(value).strip() for value in features.values(field)]
