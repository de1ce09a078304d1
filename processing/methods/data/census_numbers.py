"""Numbers of census tables, with the marks that agencies put in their place.

INEGI protects localities of one and two inhabited dwellings: ``*`` stands where a figure is confidential (Ley del
Sistema Nacional de Información Estadística y Geográfica) and ``N/D`` where there is none. Neither is zero. People add
thousands separators, percent signs and units.
"""

import re
from dataclasses import dataclass

import numpy as np

CONFIDENTIAL = frozenset({"*", "**", "***", "C", "(C)"})
NOT_AVAILABLE = frozenset(
    {"N/D", "ND", "N.D.", "N.D", "N/A", "NA", "N.A.", "S/D", "SD", "S.D.", "-", "--", "---", "–", "—", ".", "..", "...",
     "NULL", "NONE", "NAN", "#N/A", "#N/D"}
)  # fmt: skip
DRESSING = re.compile(r"[\s\u00a0\u202f'’$%]")
COMMA_GROUPS = re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d*)?")
DOT_GROUPS = re.compile(r"[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?")
# no census counts so far, and whole numbers are exact only up to about nine times it
LARGEST = 1e15
FIGURE = re.compile(r"[-+]?[\d.,]+")
HEIGHT = re.compile(r"([-+]?)0*([-+]?\d[\d.,]*)")


@dataclass(frozen=True)
class CensusNumbers:
    """Figures of one column.

    Attributes
    ----------
    value : ndarray of float, shape (n,)
        NaN where there is no figure.
    confidential, not_available, unreadable : ndarray of bool, shape (n,)
        Why there is none, where something else was written.
    doubtful : ndarray of bool, shape (n,)
        Figures such as ``1.234`` taken with a decimal point, where the dot may as well separate thousands.
    """

    value: np.ndarray
    confidential: np.ndarray
    not_available: np.ndarray
    unreadable: np.ndarray
    doubtful: np.ndarray


def census_numbers(texts, whole=False):
    """Figures of one column of text.

    Parameters
    ----------
    texts : ndarray of str or None (object), shape (n,)
    whole : bool
        Whether the figures are counts, or of a table with decimal commas: then ``1.234`` is one thousand and more where
        every dot of the column may separate thousands.

    Returns
    -------
    CensusNumbers

    Notes
    -----
    The column decides on its marks: a comma is decimal where it is followed by other than three digits anywhere in
    it, or stands behind dots; a dot separates thousands where it repeats in a figure or stands before a comma.
    """
    import pandas as pd

    texts = np.asarray(texts, object)
    confidential = texts == "*"
    # what is known to be no number costs more than what is one
    plain = pd.Series(np.where(confidential, None, texts), dtype=object)
    value = pd.to_numeric(plain, errors="coerce").to_numpy(float, copy=True)
    marks = {kind: np.zeros(len(value), bool) for kind in ("confidential", "not_available", "unreadable", "doubtful")}
    with np.errstate(invalid="ignore"):
        odd = np.flatnonzero(~(np.abs(value) <= LARGEST))
    marks["confidential"][:] = confidential
    words = [(row, texts[row]) for row in odd[~confidential[odd]].tolist() if texts[row] is not None]
    bare = {}
    for row, text in words:
        mark = text.strip().upper()
        if mark in CONFIDENTIAL:
            marks["confidential"][row] = True
        elif mark in NOT_AVAILABLE:
            marks["not_available"][row] = True
        elif mark:
            bare[row] = DRESSING.sub("", text)
    value[odd] = np.nan
    dotted = _grouping_dots(texts, value, bare)
    decimal_comma = _comma_is_decimal(bare.values())
    if decimal_comma or (whole and dotted):
        bare.update(dotted)
        bare = {row: text.replace(".", "").replace(",", ".") for row, text in bare.items()}
    elif _some_are_whole(value, dotted):
        marks["doubtful"][list(dotted)] = True
    for row, text in bare.items():
        number = _float(text.replace(",", "") if COMMA_GROUPS.fullmatch(text) else text)
        value[row] = number
        marks["unreadable"][row] = number != number
    return CensusNumbers(value, **marks)


def _grouping_dots(texts, value, bare):
    """Figures with dots by row; none unless every dot of the column may separate thousands."""
    fractional = np.isfinite(value) & (value != np.floor(value))
    if not fractional.any() and not any("." in text for text in bare.values()):
        return {}
    written = [(row, texts[row]) for row in np.flatnonzero(np.isfinite(value)).tolist()]
    written += [(row, text) for row, text in bare.items() if FIGURE.fullmatch(text)]
    dotted = {row: DRESSING.sub("", text) for row, text in written if "." in text}
    return dotted if all(DOT_GROUPS.fullmatch(text) for text in dotted.values()) else {}


def _some_are_whole(value, dotted):
    """Whether some of the other figures have no dot, as those below a thousand; decimals of one length have none such."""
    others = np.isfinite(value) & (value != 0.0)
    others[list(dotted)] = False
    return others.any()


def has_decimal_comma(texts):
    """Whether a column holds figures, more than not, whose comma is decimal.

    Parameters
    ----------
    texts : sequence of str
        "" for nothing.

    Returns
    -------
    bool
    """
    bare = [DRESSING.sub("", text) for text in texts if text]
    figures = [text for text in bare if FIGURE.fullmatch(text)]
    return len(figures) > 0.5 * len(bare) and _comma_is_decimal(figures)


def _comma_is_decimal(texts):
    texts = [text for text in texts if "," in text or (text.count(".") > 1 and DOT_GROUPS.fullmatch(text))]
    if not texts or any(COMMA_GROUPS.fullmatch(text) and ("." in text or text.count(",") > 1) for text in texts):
        return False
    return any("," not in text or not COMMA_GROUPS.fullmatch(text) for text in texts)


def _float(text):
    try:
        number = float(text)
    except ValueError:
        return np.nan
    return number if abs(number) <= LARGEST else np.nan


def altitudes(texts):
    """Heights in meters out of text like ``1878``, ``1,878 m``, ``1878 msnm`` or ITER's ``00-5``.

    Parameters
    ----------
    texts : ndarray of str or None (object), shape (n,)

    Returns
    -------
    CensusNumbers
    """
    trimmed = np.empty(len(texts), object)
    for row, text in enumerate(texts):
        # the one figure, without the zeros before its sign and the letters behind it
        found = None if text is None or text.isdecimal() else HEIGHT.search(text)
        trimmed[row] = text if found is None else found.group(1) + found.group(2).rstrip(".,")
    return census_numbers(trimmed, whole=True)
