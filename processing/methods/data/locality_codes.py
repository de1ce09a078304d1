"""Codes of localities: state, municipality and locality in nine digits, and the rows that are no locality.

INEGI's CVEGEO is two digits of the state, three of the municipality and four of the locality (*Catálogo Único de
Claves de Áreas Geoestadísticas Estatales, Municipales y Localidades*). Its tables of results also hold totals: state
00 is the country, municipality 000 a state, locality 0000 a municipality, and 9998 and 9999 gather the localities of
one and of two dwellings of each.
"""

from functools import lru_cache

import numpy as np

from ..code_matching import SPREADSHEET

WIDTHS = (2, 3, 4)
LAST_STATE = 32
GATHERED = ("0000", "9998", "9999")
MISSING, BAD, TOTAL, MISMATCH = "no_code", "bad_code", "aggregate", "code_mismatch"


def locality_codes(code=None, state=None, municipality=None, locality=None):
    """Nine-digit codes from a whole code, from its parts, or from both.

    Parameters
    ----------
    code, state, municipality, locality : ndarray of str or None (object), optional
        The whole code, or the three parts. Leading zeros may be lost; a municipality may carry its state before it,
        a locality both.

    Returns
    -------
    codes : ndarray of str (object)
        "" where there is none.
    reasons : ndarray of str (object)
        "" for the code of a locality, else why it is none.
    """
    rows = len(next(part for part in (code, locality) if part is not None))
    blank = [None] * rows
    parts = [blank if part is None else part for part in (code, state, municipality, locality)]
    found = [_code(*row) for row in zip(*parts)]
    codes, reasons = np.empty(rows, object), np.empty(rows, object)
    codes[:] = [text for text, _ in found]
    reasons[:] = [reason for _, reason in found]
    return codes, reasons


def _code(code, state, municipality, locality):
    """One code and the reason why it is none."""
    joined, wrong = _joined(state, municipality, locality)
    if code is None:
        return joined, wrong or _total(joined)
    whole = _digits(code, 1)
    if whole.lstrip("0") in ("", *GATHERED) and whole:
        return whole.zfill(sum(WIDTHS)), TOTAL
    # a state below 10 may have lost its zero; shorter codes are of a municipality or of something else
    if len(whole) not in (sum(WIDTHS) - 1, sum(WIDTHS)):
        return "", BAD
    whole = whole.zfill(sum(WIDTHS))
    if joined and joined != whole:
        return "", MISMATCH
    return whole, _total(whole)


def _joined(state, municipality, locality):
    """The code out of its parts."""
    if state is None or municipality is None or locality is None:
        return "", MISSING
    state, municipality, locality = map(_digits, (state, municipality, locality), WIDTHS)
    if not (state and municipality and locality):
        return "", BAD
    if 3 < len(municipality) <= 5:
        before, municipality = municipality[:-3].zfill(2), municipality[-3:]
        if before != state:
            return "", MISMATCH
    if 7 < len(locality) <= 9:
        before, locality = locality[:-4].zfill(5), locality[-4:]
        if before != state + municipality:
            return "", MISMATCH
    if (len(state), len(municipality), len(locality)) != WIDTHS:
        return "", BAD
    return state + municipality + locality, ""


@lru_cache(maxsize=1 << 16)
def _digits(text, width):
    """`text` with the zeros it lost, "" when it is no whole number."""
    if not text.isdigit():
        text = SPREADSHEET.match(text).group(1)
    return text.zfill(width) if text.isascii() and text.isdigit() else ""


def _total(code):
    """`TOTAL` for a row that sums others up, `BAD` for a state that does not exist."""
    if not code:
        return MISSING
    if code[:2] == "00" or code[2:5] == "000" or code[5:] in GATHERED:
        return TOTAL
    return BAD if int(code[:2]) > LAST_STATE else ""


def plain_codes(written, digits=None):
    """Codes that are not INEGI's, as they are written or with as many digits as they should have.

    Parameters
    ----------
    written : ndarray of str or None (object)
    digits : int, optional
        Digits of a code, whose leading zeros may be lost; codes with letters or more digits are none.

    Returns
    -------
    codes : ndarray of str (object)
        "" where there is none.
    reasons : ndarray of str (object)
        "" for a code, else why it is none.
    zeros : int
        Codes given back their zeros.
    """
    codes = np.array(["" if text is None else text.removesuffix(".0") for text in written], object)
    reasons = np.where(codes == "", MISSING, "").astype(object)
    if digits is None:
        return codes, reasons, 0
    padded = np.array([_digits(code, digits) if code else "" for code in codes], object)
    bad = np.array([len(code) != digits for code in padded], bool) & (reasons == "")
    reasons[bad], padded[bad] = BAD, ""
    zeros = sum(len(_digits(code, 1)) < digits for code in codes[reasons == ""])
    return padded, reasons, zeros


def is_nine_digit(codes):
    """Whether a column of codes holds nine-digit ones, some of which may have lost a zero.

    Parameters
    ----------
    codes : iterable of str or None
    """
    lengths = [len(_digits(code, 1)) for code in codes if code is not None]
    long = sum(length in (8, 9) for length in lengths)
    return bool(lengths) and long >= 0.9 * len(lengths) and 9 in lengths
