"""Who works on what, and what that work shares: the parts of the coordination requirement.

Cataldo, Wagstrom, Herbsleb and Carley (2006) ask for ``CR = TA · TD · TAᵀ``: who works on
what, what hangs on what, who works on what. Their product is never taken as it stands, since
TD by shared villages or indicators would join every program with every other. Each part is
factored instead, so that the widest matrices are OPD × program, OPD × village,
OPD × indicator and OPD × stated dependency, all sparse.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from scipy import sparse, special

from synergy.measures.portfolio import Portfolio
from synergy.measures.precedence import Precedence
from synergy.schema.graph import label_of

Positions = npt.NDArray[np.int64]
Amounts = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Number = TypeVar("Number", np.int64, np.float64)

_COUNTED = 10_000_000  # pairs of OPDs for which a place each is kept
_AT_ONCE = 1_000_000  # terms of hypergeometric tails that are summed in one step


@dataclass(frozen=True)
class Involvement:
    """Who works on what, and on what, where and for what the work is.

    Rows are top rows. Keys are sorted, and positions are those in them.

    Parameters
    ----------
    opds, rows, villages, indicators
        Keys; ``villages`` are all that the plan lists, whether a program names them or not.
    involved
        TA, OPD × row: 1 where the OPD leads or supports the row.
    answering
        OPD × row: as ``involved``, and for a heading without any OPD those that lead the tasks
        below it. Dependencies bind them; a heading is no work that they share.
    placed
        Row × village: 1 where the row names the village.
    measured
        Row × indicator: 1 where the row contributes to it.
    dependent
        TD, pair × 2: the positions of two rows of which one needs the other, the smaller
        first, each pair once.
    alike
        The same of two rows that double one another, and nobody manages it.
    """

    opds: tuple[str, ...]
    rows: tuple[str, ...]
    villages: tuple[str, ...]
    indicators: tuple[str, ...]
    involved: sparse.csr_array
    answering: sparse.csr_array
    placed: sparse.csr_array
    measured: sparse.csr_array
    dependent: Positions
    alike: Positions

    @cached_property
    def rows_on(self) -> Positions:
        """By indicator: how many rows contribute to it."""
        return np.asarray(self.measured.sum(axis=0), dtype=np.int64).ravel()

    @cached_property
    def opd_indicator(self) -> sparse.csr_array:
        """OPD × indicator: on how many of its rows the OPD works for it."""
        return sparse.csr_array(self.involved @ self.measured)

    @cached_property
    def opd_village(self) -> sparse.csr_array:
        """OPD × village: 1 where a row that the OPD works on names it."""
        return _ones(self.involved @ self.placed)

    @cached_property
    def either_end(self) -> tuple[sparse.csr_array, sparse.csr_array]:
        """Two matrices OPD × dependent pair: who answers for its first row, and for its second."""
        return _ends(self.answering, self.dependent)

    @cached_property
    def alike_ends(self) -> tuple[sparse.csr_array, sparse.csr_array]:
        """The same of rows alike, for those who work on one of the two and not on both."""
        first, second = _ends(self.involved, self.alike)
        both = first.multiply(second)
        return _compact(first - both), _compact(second - both)


@dataclass(frozen=True)
class Parts:
    """The parts of CR for each pair of OPDs that has any; columns of equal length.

    Parameters
    ----------
    a, b
        Positions of the two OPDs, a < b, in order.
    dependencies
        Pairs of rows of which one needs the other, a being involved in one of the two and b
        in the other; each once.
    shared_programs
        Rows in which both are involved.
    shared_indicators
        Indicators that two rows or more serve and both OPDs work for.
    indicator
        Sum over them of a's rows × b's rows ÷ (all rows on it - 1), at most 1 each.
    shared_villages
        Villages that both have rows in.
    place
        They share more villages than chance allows.
    alike
        Pairs of rows that double one another, a being involved in one of the two and b in the
        other; each once.
    """

    a: Positions
    b: Positions
    dependencies: Positions
    shared_programs: Positions
    shared_indicators: Positions
    indicator: Amounts
    shared_villages: Positions
    place: Flags
    alike: Positions


def involvement(
    opds: Sequence[str],
    villages: Sequence[str],
    indicators: Sequence[str],
    portfolio: Portfolio,
    precedence: Precedence,
    alike: Iterable[tuple[str, str]] = (),
) -> Involvement:
    """Return who works on what.

    Parameters
    ----------
    opds, villages, indicators
        The plan's keys, sorted.
    portfolio, precedence
        Its rows, and what hangs on what.
    alike
        Pairs of rows that double one another.
    """
    rows = tuple(portfolio.rows)
    row_at = {key: position for position, key in enumerate(rows)}
    members = portfolio.rows.values()

    def pairs(ends: Iterable[tuple[str, str]]) -> Positions:
        at = ((row_at[start], row_at[end]) for start, end in ends)
        return np.array(sorted({(min(p), max(p)) for p in at}), dtype=np.int64).reshape(-1, 2)

    return Involvement(
        tuple(opds),
        rows,
        tuple(villages),
        tuple(indicators),
        _by_opd(rows, opds, (row.involved for row in members)),
        _by_opd(rows, opds, (row.answering for row in members)),
        _matrix(rows, villages, (row.villages for row in members)),
        _matrix(rows, indicators, (row.indicators for row in members)),
        pairs(precedence.graph.edges),
        pairs(alike),
    )


def _by_opd(
    rows: Sequence[str], opds: Sequence[str], actors: Iterable[Iterable[str]]
) -> sparse.csr_array:
    """Return OPD × row: 1 where the OPD is among a row's actors."""
    only = ((actor for actor in named if label_of(actor) == "Opd") for named in actors)
    return sparse.csr_array(_matrix(rows, opds, only).T)


def _matrix(
    rows: Sequence[str], columns: Sequence[str], named: Iterable[Iterable[str]]
) -> sparse.csr_array:
    """Return rows × columns: 1 where a row names a column."""
    at = {key: position for position, key in enumerate(columns)}
    pairs = [
        (number, position)
        for number, keys in enumerate(named)
        for position in sorted(at[key] for key in keys)
    ]
    ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    ones = np.ones(len(ends), dtype=np.int64)
    return sparse.csr_array((ones, (ends[:, 0], ends[:, 1])), shape=(len(rows), len(columns)))


def parts(made: Involvement, place_p: float = 0.01) -> Parts:
    r"""Return the parts of CR.

    Parameters
    ----------
    made
        Who works on what.
    place_p
        How likely it may be that any pair at all passes for near by mere chance.

    Notes
    -----
    With the rows' own parts (methods.md, coordination family):

    * dependencies: a pair of rows {p, q} counts where a is involved in p and b in q, or a in
      q and b in p; where both are involved in both it still is one pair. That is
      :math:`XY^T + YX^T - (X∘Y)(X∘Y)^T` with X and Y, OPD × pair, for the two ends.
    * alike: the same with pairs of rows that double one another, without who works on both: it
      need not meet anybody to know of the other.
    * shared programs: :math:`TA · TA^T`.
    * indicator: Newman (2001), *Scientific collaboration networks II*, PRE 64, 016132.
    * place: Tumminello, Miccichè, Lillo, Piilo and Mantegna (2011), *Statistically validated
      networks in bipartite complex systems*, PLoS ONE 6(3). The two share s of N villages,
      which is more than the K · n ÷ N to be expected of villages drawn at random, and
      :math:`P(X ≥ s) < p ÷ \binom{m}{2}`, m being the OPDs that work at named places, N the
      villages that the plan lists, K and n those of the two.
    """
    dependencies = _upper(_crossing(*made.either_end))
    alike = _upper(_crossing(*made.alike_ends))
    shared = _upper(made.involved @ made.involved.T)
    on_indicators, indicator = _indicators(made)
    villages = _upper(made.opd_village @ made.opd_village.T)
    size = len(made.opds)
    found = (dependencies, shared, on_indicators, villages, alike)
    codes = np.unique(np.concatenate([codes for codes, _ in found]))
    a, b = codes // max(size, 1), codes % max(size, 1)
    shared_villages = _filled(codes, villages)
    return Parts(
        a,
        b,
        _filled(codes, dependencies),
        _filled(codes, shared),
        _filled(codes, on_indicators),
        _filled(codes, indicator),
        shared_villages,
        _near(made, a, b, shared_villages, place_p),
        _filled(codes, alike),
    )


def behind(made: Involvement, found: Parts, chosen: Flags) -> Flags:
    """Tell for each pair whether one of the `chosen` rows is behind it.

    Behind a pair are the rows of its dependencies and of what they double, those that both work
    on, those of either
    on an indicator that they share, and, where they share more villages than chance allows,
    those of either in the villages shared.
    """
    if not chosen.any():
        return np.zeros(len(found.a), dtype=np.bool_)
    mine = _kept(made.involved, chosen)
    stated = _stated(*made.either_end, made.dependent, chosen)
    stated += _stated(*made.alike_ends, made.alike, chosen)
    on_shared = _kept(made.opd_indicator, made.rows_on >= 2)
    by_indicator = mine @ made.measured @ on_shared.T
    by_village = mine @ made.placed @ made.opd_village.T
    joined = _ones(mine @ made.involved.T + stated + stated.T + by_indicator + by_indicator.T)
    nearby = _ones(by_village + by_village.T)
    return np.asarray(
        _at(joined, found.a, found.b) | (found.place & _at(nearby, found.a, found.b)),
        dtype=np.bool_,
    )


def _stated(
    first: sparse.csr_array, second: sparse.csr_array, pairs: Positions, chosen: Flags
) -> sparse.csr_array:
    """Return OPD × OPD: the pairs of rows, one of them chosen, from the one to the other."""
    told = chosen[pairs].any(axis=1)
    return sparse.csr_array(first[:, told] @ second[:, told].T)


def _at(matrix: sparse.csr_array, a: Positions, b: Positions) -> Flags:
    """Return for each pair whether the matrix holds something there."""
    size = matrix.shape[1]
    filled = matrix.tocoo()
    codes = filled.coords[0].astype(np.int64) * size + filled.coords[1]
    return np.isin(a * size + b, codes)


def _ends(actors: sparse.csr_array, pairs: Positions) -> tuple[sparse.csr_array, sparse.csr_array]:
    """Return two matrices OPD × pair of rows: who acts on its first row, and on its second."""
    by_row = actors.tocsc()
    return sparse.csr_array(by_row[:, pairs[:, 0]]), sparse.csr_array(by_row[:, pairs[:, 1]])


def _crossing(first: sparse.csr_array, second: sparse.csr_array) -> sparse.csr_array:
    """Return OPD × OPD: pairs of rows that cross from the one to the other, each once."""
    crossing = first @ second.T
    both = first.multiply(second)
    return sparse.csr_array(crossing + crossing.T - both @ both.T)


def _kept(matrix: sparse.csr_array, columns: Flags) -> sparse.csr_array:
    """Return the matrix with nothing but the chosen columns filled."""
    return _compact(matrix.multiply(columns.astype(np.int64)))


def _indicators(
    made: Involvement,
) -> tuple[tuple[Positions, Positions], tuple[Positions, Amounts]]:
    """Return by pair how many indicators they share, and what these weigh."""
    mine = _compact(made.opd_indicator.multiply((made.rows_on >= 2).astype(np.int64))).tocsc()
    counts = np.diff(mine.indptr).astype(np.int64)  # OPDs on each indicator
    # Every entry of a column beside every later one of the same column: the column's pairs.
    entries = np.arange(mine.nnz, dtype=np.int64)
    last = np.repeat(mine.indptr[1:].astype(np.int64), counts)
    later = last - entries - 1
    left = np.repeat(entries, later)
    right = np.arange(len(left)) - np.repeat(np.cumsum(later) - later, later) + left + 1
    column = np.repeat(np.arange(len(counts)), counts)[left]
    weights = np.minimum(
        mine.data[left] * mine.data[right] / np.maximum(made.rows_on[column] - 1, 1), 1.0
    )
    pairs = mine.indices[left].astype(np.int64) * len(made.opds) + mine.indices[right]
    codes, shared, weight = _added(pairs, weights, len(made.opds) ** 2)
    return (codes, shared), (codes, weight)


def _added(codes: Positions, amounts: Amounts, room: int) -> tuple[Positions, Positions, Amounts]:
    """Return each code once, sorted, with how often it stands there and the sum of its amounts.

    Codes are below `room`; where that is small a place is kept for each, which saves sorting.
    """
    if room <= _COUNTED:
        counts = np.bincount(codes, minlength=room).astype(np.int64)
        sums = np.bincount(codes, amounts, minlength=room).astype(np.float64)
        found = np.flatnonzero(counts).astype(np.int64)
        return found, counts[found], sums[found]
    found, where, often = np.unique(codes, return_inverse=True, return_counts=True)
    sums = np.bincount(where, amounts, minlength=len(found)).astype(np.float64)
    return found, often.astype(np.int64), sums


def _near(
    made: Involvement, a: Positions, b: Positions, shared: Positions, place_p: float
) -> Flags:
    """Tell for each pair whether it shares more villages than chance allows."""
    villages = np.asarray(made.opd_village.sum(axis=1)).ravel()
    at_places = int((villages > 0).sum())
    near = np.zeros(len(a), dtype=np.bool_)
    more = shared * len(made.villages) > villages[a] * villages[b]
    near[more] = tail(
        shared[more], villages[a[more]], villages[b[more]], len(made.villages)
    ) < place_p / (at_places * (at_places - 1) / 2 or 1)
    return near


def tail(shared: Positions, of_a: Positions, of_b: Positions, population: int) -> Amounts:
    """Return P(X ≥ shared), X being what two draws from a population have in common.

    Parameters
    ----------
    shared, of_a, of_b
        What they have in common, and the sizes of the two; columns of equal length.
    population
        How many there are to draw from.

    Notes
    -----
    The hypergeometric distribution's upper tail, summed term by term in logarithms.
    ``scipy.stats.hypergeom.sf`` is the same, but its import alone takes as long as all else
    here, and it loops over pairs in Python.
    """
    chances = np.zeros(len(shared), dtype=np.float64)
    if not len(shared):
        return chances
    log = special.gammaln(np.arange(population + 1) + 1.0)  # of n factorial
    most = np.minimum(of_a, of_b)
    width = int((most - shared).max()) + 1
    step = max(_AT_ONCE // width, 1)
    for begin in range(0, len(shared), step):
        part = slice(begin, begin + step)
        k, n, top = of_a[part, None], of_b[part, None], most[part, None]
        terms = shared[part, None] + np.arange(width)
        x = np.minimum(terms, top)
        ways = log[k] - log[x] - log[k - x] + log[population - k]
        ways = ways - log[n - x] - log[population - k - n + x]
        all_ways = log[population] - log[n] - log[population - n]
        chances[part] = np.where(terms <= top, np.exp(ways - all_ways), 0.0).sum(axis=1)
    return chances


def _upper(matrix: sparse.sparray) -> tuple[Positions, Positions]:
    """Return what stands above the diagonal as codes (row × size + column), sorted, and values."""
    filled = _compact(sparse.triu(matrix, k=1, format="csr"))
    row = np.repeat(np.arange(filled.shape[0], dtype=np.int64), np.diff(filled.indptr))
    return row * filled.shape[1] + filled.indices, filled.data.astype(np.int64)


def _filled(codes: Positions, found: tuple[Positions, npt.NDArray[Number]]) -> npt.NDArray[Number]:
    """Return a column for all `codes`: what was found, 0 elsewhere."""
    column = np.zeros(len(codes), dtype=found[1].dtype)
    column[np.searchsorted(codes, found[0])] = found[1]
    return column


def _ones(matrix: sparse.sparray) -> sparse.csr_array:
    """Return the matrix with 1 where it holds anything but 0."""
    found = _compact(matrix)
    found.data = np.ones_like(found.data)
    return found


def _compact(matrix: sparse.sparray) -> sparse.csr_array:
    """Return the matrix by rows, in order and without stored zeros."""
    found = sparse.csr_array(matrix)
    found.eliminate_zeros()
    found.sort_indices()
    return found
