"""A published table joined to units by code: levels told apart, figures cleaned, rows of one code added up.

Tables of indices and poverty have a row per municipality or locality; those of production have many. INEGI's codes
nest (state 2 digits, municipality 5, locality 9), so the rows of a broader level can be given to every unit of theirs.
"""

from dataclasses import dataclass, field

import numpy as np

from ..code_matching import BROADER_CODE, LEVELS, CodeMatcher
from .census_numbers import census_numbers

AGGREGATES = ("none", "sum", "mean")
# a column of numbers may have some notes among them
MOSTLY = 0.9


@dataclass
class JoinedColumn:
    """One column as the units have it.

    Attributes
    ----------
    kind : str
        ``integer``, ``real`` or ``text``.
    values : ndarray, shape (n,)
        Float with NaN, or text with "" for nothing.
    confidential, not_available, unreadable : int
        Rows of the table with a mark, or a note, instead of a number.
    unreadable_texts : list of str
        The first of them.
    different : int
        Codes whose rows have different texts, of which none was taken.
    doubtful : list of str
        Figures such as ``1.234``, taken with a decimal point.
    """

    kind: str
    values: np.ndarray
    confidential: int = 0
    not_available: int = 0
    unreadable: int = 0
    unreadable_texts: list = field(default_factory=list)
    different: int = 0
    doubtful: list = field(default_factory=list)


@dataclass
class JoinedTable:
    """A table joined to `n` units.

    Attributes
    ----------
    columns : dict of str to JoinedColumn
    rows : ndarray of int, shape (n,)
        Rows of the table that each unit has.
    unmatched : pandas.DataFrame
        ``code``, ``rows`` and ``reason`` of the codes without a unit, most rows first.
    matched_rows, repaired : int
        Rows of the table with a unit, and those whose code had lost zeros.
    repeated : list of str
        Codes with several rows that differ, where none may be: then there are no columns.
    same : int
        Rows that say again what one before them said, and were left out for it.
    level : int
        Digits by which units were joined to a broader level, 0 for their whole code.
    """

    columns: dict
    rows: np.ndarray
    unmatched: object
    matched_rows: int = 0
    repaired: int = 0
    repeated: list = field(default_factory=list)
    same: int = 0
    level: int = 0

    @property
    def broader(self):
        """Whether more rows have the code of a broader level than have a unit."""
        return self.unmatched["rows"][self.unmatched["reason"] == BROADER_CODE].sum() > self.matched_rows


def join_table(units, codes, columns, aggregate="none", broader=False, decimal_comma=False):
    """Give each unit the row, or what the rows add up to, of its code.

    Parameters
    ----------
    units : sequence of str, shape (n,)
        Codes, none repeated.
    codes : ndarray of str, shape (r,)
        Of the rows of the table, "" for none.
    columns : dict of str to ndarray of str, each of shape (r,)
        "" for nothing.
    aggregate : str
        ``sum`` or ``mean`` of the numbers of rows with one code; ``none`` where each code has one row.
        Of texts, the one that all rows have.
    broader : bool
        Join by the first digits of the units, as many as the codes of the table have.
    decimal_comma : bool
        Whether the table has decimal commas, so that its dots separate thousands.

    Returns
    -------
    JoinedTable
    """
    import pandas as pd

    codes = np.asarray(codes, object)
    level = _level(units, codes) if broader else 0
    keys, of_unit = np.unique([code[:level] if level else code for code in units], return_inverse=True)
    which, different = pd.factorize(codes)
    found, repaired, reason = CodeMatcher(keys.tolist()).match(different)
    rows = np.bincount(which, minlength=len(different))
    lost = found < 0
    unmatched = pd.DataFrame({"code": np.asarray(different, object)[lost], "rows": rows[lost], "reason": reason[lost]})
    unmatched = unmatched.sort_values(["rows", "code"], ascending=[False, True], ignore_index=True)
    key = found[which] if len(which) else np.zeros(0, np.int64)
    taken = np.flatnonzero(key >= 0)
    joined = JoinedTable(
        {}, np.zeros(len(units), np.int64), unmatched, len(taken), int(rows[repaired].sum()), level=level
    )
    if aggregate == "none":
        taken, joined.same, joined.repeated = _one_each(key, taken, columns, keys)
        if joined.repeated:
            return joined
    joined.rows = np.bincount(key[taken], minlength=len(keys))[of_unit]
    for name, texts in columns.items():
        joined.columns[name] = _column(texts, key, taken, len(keys), aggregate, decimal_comma)
        joined.columns[name].values = joined.columns[name].values[of_unit]
    return joined


def _level(units, codes):
    """Digits of the level of the table: of INEGI's levels the one that its widest code fits."""
    widest = max((len(code) for code in codes if code.isdigit()), default=0)
    own = max((len(code) for code in units), default=0)
    nested = [width for width in LEVELS if widest <= width < own] if own in LEVELS else []
    return nested[0] if nested else widest


def _one_each(key, taken, columns, keys):
    """Rows of which each code has one; how many only said the same again, and the codes whose rows differ."""
    import pandas as pd

    table = pd.DataFrame({number: texts[taken] for number, texts in enumerate(columns.values())})
    table["key"] = key[taken]
    first = ~table.duplicated().to_numpy()
    kept = taken[first]
    several = np.flatnonzero(np.bincount(key[kept], minlength=len(keys)) > 1)
    return kept, int((~first).sum()), keys[several].tolist()


def _column(texts, key, taken, count, aggregate, decimal_comma):
    """One column by key."""
    texts = np.asarray(texts, object)[taken]
    key = key[taken]
    numbers = census_numbers(texts, decimal_comma)
    marked = numbers.confidential | numbers.not_available
    filled = (texts != "") & ~marked
    known = np.isfinite(numbers.value)
    # 001 is a code, not a number
    coded = any(text[0] == "0" and text.isdigit() and len(text) > 1 for text in texts[filled])
    if not (filled | marked).any() or coded or known.sum() < MOSTLY * filled.sum():
        values, different = _texts(texts, key, count)
        return JoinedColumn("text", values, different=different)
    total = np.bincount(key[known], numbers.value[known], count)
    having = np.bincount(key[known], minlength=count)
    values = np.full(count, np.nan)
    some = having > 0
    values[some] = total[some] / having[some] if aggregate == "mean" else total[some]
    whole = aggregate != "mean" and (np.abs(numbers.value[known]) < 2.0**53).all()
    whole = whole and (numbers.value[known] == np.floor(numbers.value[known])).all()
    notes = list(dict.fromkeys(texts[numbers.unreadable]))
    counts = (int(flags.sum()) for flags in (numbers.confidential, numbers.not_available, numbers.unreadable))
    return JoinedColumn(
        "integer" if whole else "real", values, *counts, notes, doubtful=texts[numbers.doubtful].tolist()
    )


def _texts(texts, key, count):
    """The text that all rows of a key have, "" where they differ, and how many differ."""
    import pandas as pd

    filled = texts != ""
    pairs = pd.DataFrame({"key": key[filled], "text": texts[filled]}).drop_duplicates()
    several = np.bincount(pairs["key"], minlength=count) > 1
    values = np.full(count, "", object)
    values[pairs["key"]] = pairs["text"]
    values[several] = ""
    return values, int(several.sum())
