"""Places of a roll found by name within their municipality, each with a score, and none by guess.

Three steps, each only for the names that the one before left: the same plain name, the same folded name (see
`name_folding`), the most similar one. Similarity is the ratio of Ratcliff and Metzener (1988, “Pattern matching: the
Gestalt approach”, *Dr. Dobb's Journal* 13(7), 46), ``2 m / (a + b)`` with `m` letters in matching blocks of names of
`a` and `b` letters, as Python's `difflib` computes it. Names whose numbers differ are never alike.
"""

from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

import numpy as np

from .name_folding import folded_area, folded_variants, plain_name

EXACT = "exact"
FOLDED = "folded"
SIMILAR = "similar"
NO_NAME = "no_name"
NO_MUNICIPALITY = "no_municipality"
UNKNOWN_MUNICIPALITY = "unknown_municipality"
AMBIGUOUS_MUNICIPALITY = "ambiguous_municipality"
UNKNOWN_NAME = "unknown_name"
AMBIGUOUS_NAME = "ambiguous_name"
# “Santa María” and “Santa Marta” are 0.909 alike
LEAST_SCORE = 0.92
# a second name as near as this to the first leaves the choice open
MARGIN = 0.05
# less alike than this, the closest name is of no help to who mends the roll
WORTH_SHOWING = 0.6
LETTERS = {letter: number for number, letter in enumerate("abcdefghijklmnopqrstuvwxyz0123456789 ")}


@dataclass(frozen=True)
class NameMatch:
    """Where a name belongs.

    Attributes
    ----------
    place : int
        Row of the locality, -1 for none.
    how : str
        ``exact``, ``folded`` or ``similar``, "" for none.
    reason : str
        Why there is none, "" otherwise.
    closest : int
        Row of the most similar locality of the municipality, -1 where none is worth showing.
    score : float
        Similarity of the folded names to that of `place`, or of `closest`; NaN without either.
    """

    place: int = -1
    how: str = ""
    reason: str = ""
    closest: int = -1
    score: float = np.nan


class NameMatcher:
    """Finds localities by name.

    Parameters
    ----------
    names, municipalities : sequence of str, shape (n,)
        Of each locality; the municipality by name or by code, as the roll writes it.
    states : sequence of str, shape (n,), optional
        By name or code; where municipalities of several states share a name.
    identities : sequence, shape (n,), optional
        What tells municipalities apart (their code). Two that share a name are then never taken for one.
    least_score : float, optional
        Least similarity for a match; 1 takes folded names only.
    """

    def __init__(self, names, municipalities, states=None, identities=None, least_score=LEAST_SCORE):
        areas = _areas(municipalities, states)
        identities = areas if identities is None else identities
        self._names = list(names)
        self._least = least_score
        self._rows = defaultdict(list)
        self._identities = defaultdict(set)
        self._plain = defaultdict(list)
        self._folded = defaultdict(list)
        for row, (name, area, identity) in enumerate(zip(self._names, areas, identities)):
            self._rows[area].append(row)
            self._identities[area].add(identity)
            self._plain[area, plain_name(name)].append(row)
            for variant in folded_variants(name):
                self._folded[area, variant].append(row)
        self._spellings = {}

    def match(self, names, municipalities, states=None):
        """`NameMatch` of each name.

        Parameters
        ----------
        names, municipalities : sequence of str
            "" where unknown.
        states : sequence of str, optional
            As the localities have them.

        Returns
        -------
        list of NameMatch
        """
        areas = _areas(municipalities, states)
        return [
            self._match(name, area, bool(municipality.strip()))
            for name, area, municipality in zip(names, areas, municipalities)
        ]

    def _match(self, name, area, located):
        plain = plain_name(name)
        if not plain:
            return NameMatch(reason=NO_NAME)
        if not located:
            return NameMatch(reason=NO_MUNICIPALITY)
        if area not in self._rows:
            return NameMatch(reason=UNKNOWN_MUNICIPALITY)
        if len(self._identities[area]) > 1:
            return NameMatch(reason=AMBIGUOUS_MUNICIPALITY)
        same = self._plain.get((area, plain))
        if same:
            return _only(same, EXACT)
        for variant in folded_variants(name):
            same = self._folded.get((area, variant))
            if same:
                return _only(same, FOLDED)
        return self._similar(name, area)

    def _similar(self, name, area):
        """The most similar name of a municipality, if it is enough and stands alone."""
        row, score, second = self._closest(name, area)
        if score < WORTH_SHOWING:
            return NameMatch(reason=UNKNOWN_NAME)
        if score < self._least:
            return NameMatch(reason=UNKNOWN_NAME, closest=row, score=score)
        if second > score - MARGIN:
            return NameMatch(reason=AMBIGUOUS_NAME, closest=row, score=score)
        return NameMatch(row, SIMILAR, "", row, score)

    def _closest(self, name, area):
        """Row of the most similar locality, its score and that of the next locality."""
        if area not in self._spellings:
            rows = self._rows[area]
            spellings = [(row, variant) for row in rows for variant in folded_variants(self._names[row])]
            self._spellings[area] = spellings, np.array([_letters(text) for _, text in spellings]).reshape(-1, 37)
        spellings, letters = self._spellings[area]
        best = {}
        for variant in folded_variants(name):
            numbers, own = _numbers(variant), _letters(variant)
            # no order of the letters can make two names more alike than the letters they share
            most = 2.0 * np.minimum(letters, own).sum(axis=1) / (letters.sum(axis=1) + own.sum())
            matcher = SequenceMatcher(autojunk=False)
            matcher.set_seq2(variant)
            for one in np.argsort(-most, kind="stable"):
                known = sorted(best.values(), reverse=True)[:2]
                if most[one] < WORTH_SHOWING or (len(known) == 2 and most[one] <= known[1]):
                    break
                row, text = spellings[one]
                if _numbers(text) == numbers:
                    matcher.set_seq1(text)
                    best[row] = max(best.get(row, 0.0), matcher.ratio())
        first, second = [*sorted(best.items(), key=lambda item: (-item[1], item[0])), (-1, 0.0), (-1, 0.0)][:2]
        return *first, second[1]


def _only(rows, how):
    """The match with the one locality of a name; several are no match."""
    if len(rows) > 1:
        return NameMatch(reason=AMBIGUOUS_NAME)
    return NameMatch(rows[0], how, "", rows[0], 1.0)


def _areas(municipalities, states):
    """State and municipality of each row as they are compared."""
    states = [""] * len(municipalities) if states is None else states
    area = lru_cache(maxsize=None)(folded_area)
    return [(area(state), area(municipality)) for state, municipality in zip(states, municipalities)]


@lru_cache(maxsize=65536)
def _numbers(text):
    return [word for word in text.split() if word.isdigit()]


def _letters(text):
    """How many of each letter a folded name has."""
    return np.bincount([LETTERS[letter] for letter in text], minlength=len(LETTERS))
