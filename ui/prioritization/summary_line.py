"""The first line of the explorer: how much is selected, and against what."""

from html import escape

import numpy as np

from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from .counts_table import signed


def summary_html(now, base, base_title, kinds, look):
    """The totals of a selection in one line, against those of the base.

    Parameters
    ----------
    now, base : Counts
    base_title : str
        What people read for the base.
    kinds : ndarray of int
        Place of each verdict in the kinds of `look`.
    look : VerdictLook
    """
    parts, changed = [], False
    for name, text in (("selected", tr("Localities selected: {}")), ("families", tr("families: {}"))):
        total = getattr(now, name).sum()
        change = signed(total - getattr(base, name).sum())
        changed = changed or bool(change)
        parts.append(f"<b>{text.format(number(total))}</b>" + (f" ({change})" if change else ""))
    pieces = [", ".join(parts), tr("of {} localities").format(number(now.localities.sum()))]
    if not now.selected.sum():
        most = np.bincount(kinds).argmax()
        reason = look.labels[look.kinds[most]]
        pieces.append(escape(tr("most common: {}").format(reason)))
    elif changed:
        pieces.append(escape(tr("in parentheses, against {}").format(base_title)))
    return " · ".join(pieces)
