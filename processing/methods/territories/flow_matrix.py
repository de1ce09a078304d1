"""Flows between territorial units as a square matrix: who lives where and goes where.

Notation of the travel-to-work literature (Coombes and Bond 2008, *Travel-to-Work Areas: the
2007 review*, Office for National Statistics): f_ij goes from i to j, L_k is the row sum of k (residents), W_k its column sum (arrivals),
both with the own flow f_kk.
"""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np


@dataclass(frozen=True)
class FlowMatrix:
    """Flows between `n` units.

    Attributes
    ----------
    codes : ndarray of str, shape (n,)
        Code of each unit, in the order of `flow_matrix`.
    amounts : scipy.sparse.csr_matrix, shape (n, n)
        From row to column, people (or tons, trips); no negative and no stored zero.
    """

    codes: np.ndarray
    amounts: object

    def __len__(self):
        return len(self.codes)

    @cached_property
    def residents(self):
        """L, shape (n,): row sums, own flow included."""
        return np.asarray(self.amounts.sum(axis=1)).ravel()

    @cached_property
    def arrivals(self):
        """W, shape (n,): column sums, own flow included."""
        return np.asarray(self.amounts.sum(axis=0)).ravel()

    @cached_property
    def own(self):
        """I, shape (n,): flow of each unit to itself."""
        return self.amounts.diagonal()

    @property
    def total(self):
        """Sum of all flows."""
        return float(self.amounts.sum())

    def between(self, group, count=None):
        """Flows between groups of units.

        Parameters
        ----------
        group : ndarray of int, shape (n,)
            Group of each unit; flows of units with -1 are left out.
        count : int, optional
            Number of groups; by default the highest plus one.

        Returns
        -------
        scipy.sparse.csr_matrix, shape (count, count)
        """
        from scipy.sparse import csr_matrix

        member = membership(group, count)
        return csr_matrix(member.T @ self.amounts @ member)

    def rows(self, codes):
        """Row of each of some codes, -1 for one that no unit has."""
        return _rows(self.codes.astype(str), np.asarray(codes, str))

    def with_amounts(self, amounts):
        """The same units with other flows, given as a CSR matrix."""
        return replace(self, amounts=amounts)


def flow_matrix(origin, destination, amount, codes=None):
    """Sum a table of flows into a matrix.

    Parameters
    ----------
    origin, destination : sequence of str, shape (m,)
        Codes of the units; rows repeated are added up.
    amount : array_like, shape (m,)
        Finite, zero or more.
    codes : sequence of str, optional
        All units, with or without flows; by default those of the table. Every code of the
        table must be among them.

    Returns
    -------
    FlowMatrix
        Units in ascending order of code, whatever the order of the table: as numbers where all
        codes are digits (9 before 10), else as text.

    Raises
    ------
    ValueError
        When a flow is negative or not finite, or names a unit that is not among `codes`.
    """
    from scipy.sparse import csr_matrix

    origin, destination = np.asarray(origin, str), np.asarray(destination, str)
    amount = np.asarray(amount, float)
    if not (np.isfinite(amount).all() and (amount >= 0.0).all()):
        raise ValueError("flows must be finite and not negative")
    units = _in_order(np.concatenate([origin, destination]) if codes is None else np.asarray(codes, str))
    row, column = _rows(units, origin), _rows(units, destination)
    if (row < 0).any() or (column < 0).any():
        raise ValueError("a flow names a unit that is not among the codes")
    # sums of fractions must not depend on the order of the rows
    order = np.lexsort((amount, column, row))
    amounts = csr_matrix((amount[order], (row[order], column[order])), shape=(len(units),) * 2)
    amounts.sum_duplicates()
    amounts.eliminate_zeros()
    return FlowMatrix(units.astype(object), amounts)


def _in_order(codes):
    """Distinct codes, ascending."""
    units = np.unique(codes)
    if len(units) and np.char.isdecimal(units).all():
        digits = np.char.lstrip(units, "0")
        units = units[np.lexsort((units, digits, np.char.str_len(digits)))]
    return units


def _rows(units, codes):
    """Position of each code among the units, -1 where there is none."""
    if not len(units):
        return np.full(len(codes), -1)
    order = np.argsort(units)
    place = order[np.minimum(np.searchsorted(units, codes, sorter=order), len(units) - 1)]
    return np.where(units[place] == codes, place, -1)


def membership(group, count=None):
    """Indicator matrix of a grouping, shape (n, count), without rows for the group -1."""
    from scipy.sparse import csr_matrix

    group = np.asarray(group)
    count = int(group.max(initial=-1)) + 1 if count is None else count
    inside = np.flatnonzero(group >= 0)
    return csr_matrix((np.ones(len(inside)), (inside, group[inside])), shape=(len(group), count))
