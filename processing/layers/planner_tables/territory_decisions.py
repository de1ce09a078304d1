"""The table in which planners lock, part and pin units of a division into territories."""

from ...methods.codes import align_codes
from ...methods.territories.planner_decisions import (
    FORBID,
    LOCK,
    LOCK_AGAINST_FORBID,
    LOCKED_AND_PINNED,
    LOCKED_TWICE,
    NO_TERRITORY,
    PIN,
    PINNED_TWICE,
    SAME_UNIT,
    Decision,
)
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn
from .decision_tables import texts

KINDS = {
    "lock": LOCK,
    "fijar": LOCK,
    "fixar": LOCK,
    "forbid": FORBID,
    "prohibir": FORBID,
    "proibir": FORBID,
    "pin": PIN,
    "fijar_centro": PIN,
    "fixar_centro": PIN,
}


class TerritoryDecisions:
    """Decisions of a table, with the row and the words of each.

    Parameters
    ----------
    name : str
        Of the table.
    decisions : list of Decision
    rows : list of int
        Row of the table of each, from 0.
    notes : list of str
        Reason, author and date of each.
    """

    def __init__(self, name, decisions, rows, notes):
        self.name = name
        self.decisions = decisions
        self._rows = rows
        self._notes = notes

    def note(self, unit):
        """Words of the first decision on a unit, "" when there is none."""
        named = [note for decision, note in zip(self.decisions, self._notes) if unit in (decision.unit, decision.other)]
        own = [note for decision, note in zip(self.decisions, self._notes) if unit == decision.unit]
        return next(iter(own or named), "")

    def report(self, problems, feedback):
        """Count the decisions that were not carried out, `problems` as `apply_decisions` gives them."""
        sentences = {
            SAME_UNIT: tr("Decisions on a unit and itself, left out: {} of table “{}” (rows {})."),
            LOCKED_TWICE: tr(
                "Units locked to two others that are not together, where the first decision counts: {} of table “{}” (rows {})."
            ),
            LOCK_AGAINST_FORBID: tr(
                "Decisions to keep two units both together and apart, left out: {} of table “{}” (rows {})."
            ),
            PINNED_TWICE: tr("Centers pinned again, where once is enough: {} of table “{}” (rows {})."),
            LOCKED_AND_PINNED: tr(
                "Pinned centers that are also locked to another unit, where the lock was left out: {} of table “{}” (rows {})."
            ),
            NO_TERRITORY: tr(
                "Units locked to one that has no territory, left out: {} of table “{}” (rows {})."
                " Pin that one as a center first."
            ),
        }
        for reason, sentence in sentences.items():
            rows = [self._rows[number] + 1 for number, found in problems if found == reason]
            if rows:
                warn(feedback, sentence, len(rows), self.name, first_of(rows))


def read_territory_decisions(features, codes, feedback):
    """Decisions from a table with ``decision``, ``unit``, ``other``, ``author``, ``date`` and ``reason``.

    Parameters
    ----------
    features : Features
    codes : ndarray of str, shape (n,)
        Codes of the units, in ascending order.
    feedback : QgsProcessingFeedback

    Returns
    -------
    TerritoryDecisions

    Raises
    ------
    BadInput
        When a decision is neither lock, forbid nor pin.
    """
    kinds = ["_".join(text.casefold().split()) for text in features.codes("decision")]
    wrong = [row + 1 for row, kind in enumerate(kinds) if kind not in KINDS]
    if wrong:
        raise BadInput(
            tr("Field “decision” of table “{}” must say lock, forbid or pin (rows {}).").format(
                features.name, first_of(wrong)
            )
        )
    has_other = features.fields.lookupField("other") >= 0
    unit, lost = align_codes(features.codes("unit"), codes)
    other, also_lost = align_codes(features.codes("other") if has_other else [""] * len(unit), codes)
    if lost + also_lost:
        warn(
            feedback,
            tr("Codes that had lost leading zeros and were matched: {} of table “{}”."),
            lost + also_lost,
            features.name,
        )
    row_of = {code: row for row, code in enumerate(codes)}
    decisions, rows, strange = [], [], []
    for row, kind in enumerate(kinds):
        named = [unit[row]] if KINDS[kind] == PIN else [unit[row], other[row]]
        missing = [code for code in named if code not in row_of]
        if missing:
            strange.append((row, missing))
            continue
        decisions.append(Decision(KINDS[kind], *(row_of[code] for code in named)))
        rows.append(row)
    if strange:
        warn(
            feedback,
            tr("Decisions on units that do not exist, left out: {} of table “{}” (rows {}; codes {})."),
            len(strange),
            features.name,
            first_of([row + 1 for row, _ in strange]),
            first_of(sorted({code or "NULL" for _, missing in strange for code in missing})),
        )
    said = [texts(features, field) for field in ("reason", "author", "date")]
    return TerritoryDecisions(features.name, decisions, rows, [_note(*(words[row] for words in said)) for row in rows])


def _note(reason, author, date):
    """“Reason (author, date)”, of what there is."""
    signed = ", ".join(word for word in (author, date) if word)
    return f"{reason} ({signed})" if reason and signed else reason or signed
