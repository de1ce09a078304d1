"""Names of columns made of names that people gave."""

import re
import unicodedata

LONGEST = 58


def plain_names(names, prefix):
    """Name of the column of each of `names`, none repeated.

    Parameters
    ----------
    names : list of str
    prefix : str
        What each begins with, so that it begins with a letter.

    Returns
    -------
    dict of str to str
        Plain letters, digits and underscores behind the prefix.
    """
    found, taken = {}, set()
    for name in names:
        base, number = f"{prefix}{plain_name(name)}", 2
        column = base
        while column in taken:
            column, number = f"{base}_{number}", number + 1
        taken.add(column)
        found[name] = column
    return found


def plain_name(name):
    """A name in lower-case letters without accents, digits and underscores, cut where it is too long."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "_", plain).strip("_")[:LONGEST]
