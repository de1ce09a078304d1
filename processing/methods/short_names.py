"""Names of columns in ten bytes, as a shapefile holds them, that can still be read and told apart.

The vowels inside the longest words go first, then the underscores, then the ends of the longest
words; digits stay, so that ``population_2010`` and ``population_2020`` do not become one.
"""

import re
import unicodedata

LONGEST = 10
WORDS = re.compile(r"\d+|[a-zA-Z]+")
VOWELS = set("aeiouAEIOU")


def short_names(names):
    """Names of at most ten bytes, all different whatever their case.

    Parameters
    ----------
    names : list of str

    Returns
    -------
    list of str
        Those that fit stay as they are; the same names give the same result always.
    """
    short, taken = [None] * len(names), set()
    for fits in (True, False):
        for number, name in enumerate(names):
            if (len(name.encode()) <= LONGEST) == fits:
                short[number] = _free(name if fits else abbreviated(name), taken)
                taken.add(short[number].casefold())
    return short


def abbreviated(name):
    """One name without accents, in at most ten letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = WORDS.findall(plain)
    joint = "_"
    while len(joint.join(words)) > LONGEST:
        letters = [number for number, word in enumerate(words) if not word.isdigit()]
        inner = [number for number in letters if _last_vowel(words[number])]
        if inner:
            number = _longest(words, inner)
            at = _last_vowel(words[number])
        elif joint:
            joint = ""
            continue
        else:
            number = _longest(words, letters or range(len(words)))
            at = len(words[number]) - 1
        words[number] = words[number][:at] + words[number][at + 1 :]
        words = [word for word in words if word]
    return joint.join(words) or "field"


def _last_vowel(word):
    """Position of the last vowel behind the first letter, 0 for none."""
    return next((at for at in range(len(word) - 1, 0, -1) if word[at] in VOWELS), 0)


def _longest(words, numbers):
    """The longest of some words, the last where there are several."""
    return max(numbers, key=lambda number: (len(words[number]), number))


def _free(name, taken):
    """`name`, with a number in place of its end where it is taken."""
    free, number = name, 2
    while free.casefold() in taken:
        kept = name.encode()[: LONGEST - len(str(number))].decode(errors="ignore")
        free, number = f"{kept}{number}", number + 1
    return free
