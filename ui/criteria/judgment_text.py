"""Judgments in pairs as people write them: 3, 1/3, 0.5."""

from fractions import Fraction

from ...processing.layers.local_numbers import short_number
from ...processing.methods.prioritization.pairwise_judgments import SCALE_END


def parse_judgment(text):
    """Number of a judgment.

    Parameters
    ----------
    text : str
        A number or a fraction, with point or comma.

    Returns
    -------
    float or None
        None when it is no number from 1/9 to 9.
    """
    above, slash, below = text.strip().replace(",", ".").partition("/")
    try:
        value = float(above) / (float(below) if slash else 1.0)
    except (ValueError, ZeroDivisionError):
        return None
    return value if 1.0 / SCALE_END - 1e-9 <= value <= SCALE_END + 1e-9 else None


def judgment_text(value):
    """Text of a judgment: whole numbers and their reciprocals as such."""
    near = Fraction(value).limit_denominator(int(SCALE_END))
    if abs(float(near) - value) < 1e-9 and 1 in (near.numerator, near.denominator):
        return str(near)
    return short_number(value, 3)
