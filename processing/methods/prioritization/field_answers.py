"""What the answers of a field visit say about a selection.

The first year of Programa Territorios Productivos (*Aprendizajes de un año*) asked for governance,
social and economic conditions to be seen on the spot, and found about one selected locality in ten
without a viable activity: for those, training for employment is the other route.
"""

from dataclasses import dataclass

KEEP, INCLUDE, EXCLUDE = "keep", "include", "exclude"

# field, and the answers it takes; none for free text
QUESTIONS = {
    "governance": ("yes", "partly", "no"),
    "conflict": ("none", "latent", "open"),
    "activity_viable": ("yes", "with_support", "no"),
    "activity": (),
    "organization": ("formal", "informal", "none"),
    "observations": (),
    "decision": (KEEP, INCLUDE, EXCLUDE),
    "author": (),
    "visit_date": (),
    "reason": (),
}
NOT_VIABLE = "no"


@dataclass(frozen=True)
class Answers:
    """Checked answers of one sheet.

    Attributes
    ----------
    problem : list of str
        Of each row: "" when it can be used, or the code of the first thing wrong with it, as
        ``unknown_code``, ``repeated_code``, ``wrong_<field>`` or ``missing_<field>``.
    answered : list of bool
        Whether the row has a decision other than none.
    """

    problem: list
    answered: list


def check_answers(rows, known):
    """Check a filled sheet row by row.

    Parameters
    ----------
    rows : list of dict
        ``code`` and the answers by field, as text, "" where blank.
    known : set of str or None
        Codes that exist; None when that cannot be checked.

    Returns
    -------
    Answers
        A decision to include or exclude needs an author, a date and a reason. A row without a decision
        is fine: it has not been visited.
    """
    seen, problems, answered = set(), [], []
    for row in rows:
        problems.append(_problem(row, known, seen))
        answered.append(bool(row["decision"]))
        seen.add(row["code"])
    return Answers(problems, answered)


def _problem(row, known, seen):
    if not row["code"] or (known is not None and row["code"] not in known):
        return "unknown_code"
    if row["code"] in seen:
        return "repeated_code"
    for field, answers in QUESTIONS.items():
        if answers and row[field] and row[field] not in answers:
            return f"wrong_{field}"
    if row["decision"] in (INCLUDE, EXCLUDE):
        for field in ("author", "visit_date", "reason"):
            if not row[field]:
                return f"missing_{field}"
    return ""
