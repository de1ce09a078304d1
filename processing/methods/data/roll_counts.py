"""People, households, rows and amounts of a roll by locality, of a roll that comes in pieces.

Each row goes to its locality by code, else, where names are given, by name within the municipality. What is kept of
a row is what it adds to its locality: no column of the roll leaves but the codes and names of places that nobody
knows, and those only where they look like such.
"""

import re
from dataclasses import dataclass

import numpy as np

from ..code_matching import FINER_CODE, NO_CODE, UNKNOWN_CODE, CodeMatcher
from .census_numbers import census_numbers
from .different_keys import DifferentKeys
from .name_folding import folded_variants
from .name_matching import AMBIGUOUS_NAME, NO_MUNICIPALITY, NO_NAME, UNKNOWN_MUNICIPALITY, UNKNOWN_NAME

LOST = -1
NOT_A_CODE = "not_a_code"
NO_VALUE = "no_value"
PLACE_COLUMNS = ("code", "state", "municipality", "name")
# Mexico has some 300,000 localities: more different ones than that are no places
MOST_DIFFERENT = 300_000
# so many rows with names, none a place and nearly all different, are people
ENOUGH_ROWS = 5
NEARLY_ALL = 0.9
# names are shown where at least so many of them are those of places
SHOWN_SHARE = 0.1
# names of rows with a code are held against those of their localities, so many of them
COMPARED = 2000


class NotPlaces(ValueError):
    """The columns taken for those of places hold something else, perhaps people."""


@dataclass(frozen=True)
class Places:
    """Localities that rows may belong to.

    Attributes
    ----------
    codes : sequence of str, shape (n,)
        None repeated.
    names : sequence of str, optional
        For the list of matches.
    by_name : NameMatcher, optional
        None where only the code counts.
    """

    codes: object
    names: object = None
    by_name: object = None


@dataclass
class RollCounts:
    """What a roll adds up to in `n` localities.

    Attributes
    ----------
    rows : ndarray of int, shape (n,)
    people, households : ndarray of int, shape (n,), or None
        Different keys; a row without one is somebody different. None where the roll has no such column.
    total : ndarray of float, shape (n,), or None
        Sum of the values; NaN where there are rows and none has a value.
    reason : ndarray of str (object), shape (n,)
        ``no_value`` where `total` is NaN, else "".
    unmatched : pandas.DataFrame
        ``code``, ``state``, ``municipality``, ``name``, ``rows``, ``reason``, ``closest`` (row of the locality whose
        name is closest, -1 for none) and ``score``; most rows first.
    matches : pandas.DataFrame
        Found by name: the same columns, with ``place`` and ``how``.
    read, by_code, by_name, repaired : int
        Rows of the roll, those matched each way, and those whose code had lost zeros.
    no_person, no_household, in_several : int
        Rows without a key, and people in two localities or more.
    no_value, bad_value : int
        Rows of a locality without a value, and those of them with something that is no number.
    doubtful : int
        Values such as ``1.234``, taken with a decimal point.
    hidden_names : int
        Rows of `unmatched` whose name, and perhaps municipality, is left out: hardly any is that of a place.
    """

    rows: np.ndarray
    people: np.ndarray = None
    households: np.ndarray = None
    total: np.ndarray = None
    reason: np.ndarray = None
    unmatched: object = None
    matches: object = None
    read: int = 0
    by_code: int = 0
    by_name: int = 0
    repaired: int = 0
    no_person: int = 0
    no_household: int = 0
    in_several: int = 0
    no_value: int = 0
    bad_value: int = 0
    doubtful: int = 0
    hidden_names: int = 0

    @property
    def unmatched_rows(self):
        return self.read - self.by_code - self.by_name


def count_roll(pieces, places, decimal_comma=False):
    """Add up a roll.

    Parameters
    ----------
    pieces : iterable of pandas.DataFrame
        Rows with some of ``code``, ``state``, ``municipality``, ``name``, ``person``, ``household`` and ``value``,
        the same in all; text, "" for nothing.
    places : Places
    decimal_comma : bool
        Whether the roll has decimal commas, so that its dots separate thousands.

    Returns
    -------
    RollCounts

    Raises
    ------
    NotPlaces
        When the codes or names look like those of people.
    """
    tally = _Tally(places, decimal_comma)
    for piece in pieces:
        tally.add(piece)
    return tally.counts()


class _Tally:
    """What has been counted so far."""

    def __init__(self, places, decimal_comma):
        count = len(places.codes)
        self._places = places
        self._decimal_comma = decimal_comma
        self._valued = False
        self._matcher = CodeMatcher(places.codes)
        self._shapes = {_shape(code) for code in places.codes}
        self._longest = max((len(code) for code in places.codes if code.isdigit()), default=0)
        # code -> twice its place, one more where it had lost zeros; and why the others have none
        self._codes, self._lost = {}, {}
        self._others = {}
        self._other_rows = []
        self._found = RollCounts(np.zeros(count, np.int64))
        self._keys = {}
        self._compared = self._agreeing = 0
        self._sum, self._known = np.zeros(count), np.zeros(count, np.int64)

    def add(self, piece):
        found = self._found
        found.read += len(piece)
        unit = self._by_code(piece)
        self._compare_names(piece, unit)
        lost = np.flatnonzero(unit < 0)
        unit[lost] = self._by_name(piece.iloc[lost])
        rows = np.flatnonzero(unit >= 0)
        unit = unit[rows]
        count = len(found.rows)
        found.rows += np.bincount(unit, minlength=count)
        for name in ("person", "household"):
            if name in piece:
                self._keys.setdefault(name, DifferentKeys(count)).add(unit, piece[name].to_numpy()[rows])
        if "value" in piece:
            self._valued = True
            numbers = census_numbers(piece["value"].to_numpy()[rows], self._decimal_comma)
            value, known = numbers.value, np.isfinite(numbers.value)
            self._sum += np.bincount(unit[known], value[known], count)
            self._known += np.bincount(unit[known], minlength=count)
            found.no_value += int((~known).sum())
            found.bad_value += int(numbers.unreadable.sum())
            found.doubtful += int(numbers.doubtful.sum())

    def _by_code(self, piece):
        """Locality of each row by its code, -1 for none."""
        import pandas as pd

        if "code" not in piece:
            return np.full(len(piece), -1, np.int64)
        which, codes = pd.factorize(piece["code"].to_numpy())
        codes = [_until_nul(code) for code in codes]
        new = [code for code in dict.fromkeys(codes) if code not in self._codes]
        for code, unit, repaired, reason in zip(new, *self._matcher.match(new)):
            # one number for each code that has a place: rolls of a country have hundreds of thousands
            self._codes[code] = 2 * int(unit) + int(repaired) if unit >= 0 else LOST
            if unit < 0:
                self._lost[code] = self._shown(code, reason)
        if len(self._codes) > MOST_DIFFERENT + len(self._found.rows):
            raise NotPlaces
        known = np.array([self._codes[code] for code in codes], np.int64)
        unit = np.where(known >= 0, known >> 1, LOST)[which]
        self._found.by_code += int((unit >= 0).sum())
        self._found.repaired += int(((known >= 0) & (known % 2 == 1))[which].sum())
        return unit

    def _compare_names(self, piece, unit):
        """Whether the names are those of the localities, told by rows that have a code."""
        if self._places.by_name is None or self._places.names is None or self._compared >= COMPARED:
            return
        rows = np.flatnonzero((unit >= 0) & (piece["name"].to_numpy() != ""))[: COMPARED - self._compared]
        for row, name in zip(unit[rows].tolist(), piece["name"].to_numpy()[rows]):
            own = folded_variants(self._places.names[row])
            self._agreeing += any(variant in own for variant in folded_variants(name))
        self._compared += len(rows)

    def _shown(self, code, reason):
        """Why a code has no place, and as much of it as cannot be anybody's."""
        if reason == FINER_CODE:
            return reason, f"{code[: self._longest]}…"
        like_places = _shape(code) in self._shapes or (code.isdigit() and len(code) <= self._longest)
        if reason == UNKNOWN_CODE and not like_places:
            return NOT_A_CODE, ""
        return reason, code

    def _by_name(self, lost):
        """Locality of each row that its code did not place, by its name; every row is noted."""
        import pandas as pd

        if not len(lost):
            return np.zeros(0, np.int64)
        columns = [lost[name].to_numpy() if name in lost else np.full(len(lost), "", object) for name in PLACE_COLUMNS]
        if "code" in lost:
            reason, shown = np.array([self._lost[_until_nul(code)] for code in columns[0]], object).T
        else:
            reason, shown = np.full(len(lost), NO_CODE, object), columns[0]
        group = np.zeros(len(lost), np.int64)
        for values in (shown, reason, *columns[1:]):
            own, different = pd.factorize(values)
            group = pd.factorize(group * len(different) + own)[0]
        first = np.zeros(group.max() + 1, np.int64)
        first[group[::-1]] = np.arange(len(lost))[::-1]
        place_keys = list(zip(shown[first], *(values[first] for values in columns[1:]), reason[first]))
        self._match_names([key for key in place_keys if key not in self._others])
        if len(self._others) > MOST_DIFFERENT:
            raise NotPlaces
        number = np.array([self._others[key][0] for key in place_keys], np.int64)
        rows = np.bincount(group)
        for one, count in zip(number.tolist(), rows.tolist()):
            self._other_rows[one] += count
        match = np.array([self._others[key][1].place if self._others[key][1] else -1 for key in place_keys], np.int64)
        unit = match[group]
        self._found.by_name += int((unit >= 0).sum())
        return unit

    def _match_names(self, keys):
        """Note new kinds of rows, each with the locality of its name."""
        matcher = self._places.by_name
        states, municipalities, names = ([key[at] for key in keys] for at in (1, 2, 3))
        matches = matcher.match(names, municipalities, states) if matcher else [None] * len(keys)
        for key, match in zip(keys, matches):
            self._others[key] = len(self._other_rows), match
            self._other_rows.append(0)

    def counts(self):
        import pandas as pd

        found = self._found
        records = []
        for (*place, reason), (number, match) in self._others.items():
            tried = match is not None and match.reason != NO_NAME
            records.append(
                (
                    *place,
                    self._other_rows[number],
                    match.reason if tried else reason,
                    match.closest if match else -1,
                    match.score if match else np.nan,
                    match.place if match else -1,
                    match.how if match else "",
                )
            )
        columns = [*PLACE_COLUMNS, "rows", "reason", "closest", "score", "place", "how"]
        table = pd.DataFrame(records, columns=columns)
        # without a row pandas cannot know that these are numbers
        table = table.astype({"rows": np.int64, "closest": np.int64, "score": float, "place": np.int64})
        table = table.sort_values(["rows", *PLACE_COLUMNS], ascending=[False, *[True] * 4], ignore_index=True)
        self._refuse_people(table)
        matched = (table["place"] >= 0).to_numpy(bool)
        unmatched = table[~matched].drop(columns=["place", "how"]).reset_index(drop=True)
        found.unmatched = self._without_people(unmatched, table)
        found.matches = table[matched].drop(columns=["reason", "closest"]).reset_index(drop=True)
        self._add_keys()
        found.reason = np.full(len(found.rows), "", object)
        if self._valued:
            found.total = self._sum.copy()
            empty = (found.rows > 0) & (self._known == 0)
            found.total[empty] = np.nan
            found.reason[empty] = NO_VALUE
        return found

    def _refuse_people(self, table):
        """Refuse names that no row shares with its locality, or of which none is one's and nearly all are different."""
        if self._compared >= ENOUGH_ROWS and not self._agreeing:
            raise NotPlaces
        tried = table[table["reason"] == UNKNOWN_NAME]
        rows = int(tried["rows"].sum())
        if self._found.by_name == 0 and rows >= ENOUGH_ROWS and tried["name"].nunique() > NEARLY_ALL * rows:
            raise NotPlaces

    def _without_people(self, unmatched, table):
        """The rows without a place, and no name among them that nothing shows to be that of a place."""
        named = table[table["name"] != ""]
        found = named["reason"].isin(["", AMBIGUOUS_NAME]) | (named["place"] >= 0)
        known = (
            self._agreeing > SHOWN_SHARE * self._compared,
            named["name"][found].nunique() > SHOWN_SHARE * named["name"].nunique(),
        )
        if not len(named) or any(known):
            return unmatched
        hidden = ["name"]
        located = ~named["reason"].isin([UNKNOWN_MUNICIPALITY, NO_MUNICIPALITY])
        if named["municipality"][located].nunique() <= SHOWN_SHARE * named["municipality"].nunique():
            hidden += ["municipality", "state"]
        self._found.hidden_names = int(unmatched["rows"][unmatched["name"] != ""].sum())
        unmatched = unmatched.assign(**dict.fromkeys(hidden, ""))
        same = [name for name in unmatched.columns if name != "rows"]
        gathered = unmatched.groupby(same, sort=False, dropna=False, as_index=False)["rows"].sum()
        return gathered[unmatched.columns.tolist()]

    def _add_keys(self):
        found = self._found
        people, households = self._keys.get("person"), self._keys.get("household")
        if people is not None:
            found.people, found.in_several, found.no_person = people.by_place, people.in_several, people.without_key
        if households is not None:
            found.households, found.no_household = households.by_place, households.without_key


def _shape(code):
    """How a code is written: 9 for each digit, A for each letter."""
    return re.sub("[^\\W\\d_]", "A", re.sub(r"\d", "9", code))


def _until_nul(code):
    """What pandas tells codes apart by in every version: the text before a NUL character."""
    return code.partition("\x00")[0]
