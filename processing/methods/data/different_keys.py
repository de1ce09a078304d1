"""How many different people each place has, of a roll that comes piece by piece.

Keys are kept as 64-bit hashes (SipHash-2-4 as pandas computes it; Aumasson and Bernstein 2012, “SipHash: a fast
short-input PRF”): twelve bytes per different person and place, and no key in memory longer than its piece. Two of
`k` people of one place are taken for one with odds of about ``k² / 2⁶⁵``: 3 in a hundred million for a place of a
million people.
"""

import numpy as np

# what people write where there is no key; taken for a key, all of them would be one person
PLACEHOLDERS = {"", "*", "-", "--", ".", "0", "N/A", "N/D", "N.D.", "NA", "ND", "NAN", "NINGUNO", "NONE", "NULL", "S/N"}
PENDING = 1 << 18


class DifferentKeys:
    """Counts different keys by place.

    Parameters
    ----------
    places : int
        How many there are.
    pending : int, optional
        Rows that may wait before those that repeat a person are dropped.
    """

    def __init__(self, places, pending=PENDING):
        self._most = pending
        self._places = places
        self._place = np.zeros(0, np.int32)
        self._hash = np.zeros(0, np.uint64)
        self._pending = []
        self._waiting = 0
        self._alone = np.zeros(places, np.int64)

    def add(self, place, keys):
        """Take some rows.

        Parameters
        ----------
        place : ndarray of int, shape (r,)
            Of each row, 0 or more.
        keys : sequence of str, shape (r,)
            Compared without regard to capitals; a row without one is somebody different from all others.
        """
        from pandas.util import hash_array

        keys = np.array([key.strip().upper() for key in keys], object)
        known = np.array([key not in PLACEHOLDERS for key in keys], bool)
        self._alone += np.bincount(place[~known], minlength=self._places)
        self._pending.append((place[known].astype(np.int32), hash_array(keys[known], categorize=False)))
        self._waiting += int(known.sum())
        if self._waiting > max(self._most, len(self._place) // 2):
            self._merge()

    def _merge(self):
        if not self._pending:
            return
        place, hashes = (np.concatenate(parts) for parts in zip((self._place, self._hash), *self._pending))
        # what is joined is let go before it is sorted
        self._pending, self._waiting, self._place, self._hash = [], 0, None, None
        order = np.lexsort((hashes, place))
        place, hashes = place[order], hashes[order]
        del order
        first = np.r_[True, (place[1:] != place[:-1]) | (hashes[1:] != hashes[:-1])][: len(place)]
        self._place, self._hash = place[first], hashes[first]

    @property
    def held(self):
        """Pairs of place and person in memory."""
        return len(self._place) + self._waiting

    @property
    def by_place(self):
        """Different people of each place, shape (places,)."""
        self._merge()
        return np.bincount(self._place, minlength=self._places) + self._alone

    @property
    def in_several(self):
        """People in two places or more."""
        self._merge()
        hashes = np.sort(self._hash)
        again = hashes[1:] == hashes[:-1]
        return int(again.sum() - (again[1:] & again[:-1]).sum())

    @property
    def without_key(self):
        """Rows without a key."""
        return int(self._alone.sum())
