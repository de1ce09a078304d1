"""Quotas and decisions by hand as the tables that ``territorios:fourcriteria`` takes."""

from ...processing.translation import tr
from ..memory_tables import memory_table

INCLUDE, EXCLUDE = "include", "exclude"


def decision_table(decisions):
    """The decisions as a table for ``territorios:fourcriteria``, None when there are none."""
    rows = [
        [code, INCLUDE if decision.take else EXCLUDE, decision.author, decision.date, decision.reason]
        for code, decision in decisions.items()
    ]
    kinds = dict.fromkeys(("code", "decision", "author", "date", "reason"), "text")
    return memory_table(tr("Decisions by hand"), kinds, rows)


def quota_table(quotas):
    """Quotas by level and code as a table for ``territorios:fourcriteria``, None when there are none."""
    rows = [[level, code, quota] for level, codes in quotas.items() for code, quota in codes.items()]
    return memory_table(tr("Quotas"), {"level": "text", "code": "text", "quota": "real"}, rows)
