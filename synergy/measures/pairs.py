"""What speaks for two tasks being alike: the evidence of the overlap family, pair by pair.

GAO-15-49SP, *Fragmentation, Overlap, and Duplication: An Evaluation and Management Guide*: are
the same activities done, for the same people, in the same places, to the same end? Each is a
number or unknown, and *missing is unknown*: NaN in the columns, never 0 and never 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import sparse

from synergy.measures.candidates import candidates
from synergy.measures.likeness import Amounts, Positions, cosines, vectors
from synergy.measures.tasks import BARE, Task
from synergy.measures.timing import Period, common_share
from synergy.settings import Overlap

MEASURES = (
    "activity",
    "code",
    "place",
    "beneficiary",
    "indicator",
    "responsibility",
    "period",
    "budget_at_stake",
)


@dataclass(frozen=True)
class Evidence:
    """What is behind a pair; None is unknown.

    Parameters
    ----------
    activity
        Likeness of what is done, 0 to 1.
    code
        Whether both have the same kegiatan or sub kegiatan code.
    place
        Villages shared ÷ villages of the one with fewer.
    beneficiary, indicator, responsibility
        Jaccard: shared ÷ all that either names, without those too common to tell anything.
    period
        The share of the shorter period that is common; 0 where they are disjoint.
    budget_at_stake
        The smaller budget, rupiah.
    words, villages, beneficiaries, indicators, responsibilities
        What they share: words as the first writes them, normalised texts, keys; sorted.
    """

    activity: float | None
    code: bool | None
    place: float | None
    beneficiary: float | None
    indicator: float | None
    responsibility: float | None
    period: float | None
    budget_at_stake: int | None
    words: tuple[str, ...]
    villages: tuple[str, ...]
    beneficiaries: tuple[str, ...]
    indicators: tuple[str, ...]
    responsibilities: tuple[str, ...]


@dataclass(frozen=True)
class Columns:
    """The candidates' evidence; columns of equal length, sorted by `a`, then `b`.

    Parameters
    ----------
    a, b
        Positions of two tasks in the order of their keys, a < b.
    activity, code, place, beneficiary, indicator, responsibility, period, budget_at_stake
        As in :class:`Evidence`; NaN is unknown, a code is 1 or 0.
    """

    a: Positions
    b: Positions
    activity: Amounts
    code: Amounts
    place: Amounts
    beneficiary: Amounts
    indicator: Amounts
    responsibility: Amounts
    period: Amounts
    budget_at_stake: Amounts


class Pairs:
    """The pairs of a plan's tasks that may be alike, and what speaks for it.

    Parameters
    ----------
    tasks
        Those to compare, by key.
    settings
        Thresholds of the overlap family.
    """

    def __init__(self, tasks: Mapping[str, Task], settings: Overlap) -> None:
        self.keys = tuple(sorted(tasks))
        self.tasks = tuple(tasks[key] for key in self.keys)
        self._settings = settings
        self._at = {key: position for position, key in enumerate(self.keys)}
        texts = sorted({task.wording for task in self.tasks})
        numbers = {text: number for number, text in enumerate(texts)}
        self._text = np.array([numbers[task.wording] for task in self.tasks], np.int64)
        self._bare = np.array([text.startswith(BARE) for text in texts], np.bool_)
        self._vectors = vectors([() if text.startswith(BARE) else text.split() for text in texts])
        functions = sorted({f for task in self.tasks for f in task.activity.functions})
        bits = {function: 1 << number for number, function in enumerate(functions)}
        self._functions = np.array(
            [sum(bits[f] for f in task.activity.functions) for task in self.tasks], np.int64
        )

    @cached_property
    def columns(self) -> Columns:
        """The evidence of all candidates."""
        a, b = candidates(self.tasks, self._text, self._vectors, self._told, self._settings)
        return self._evidence(a, b)

    def between(self, one: str, other: str) -> float | None:
        """Return the likeness of two tasks' activity, candidates or not; None if unknown."""
        return self.evidence(one, other).activity

    def evidence(self, one: str, other: str) -> Evidence:
        """Return all that speaks for two tasks being alike, candidates or not."""
        at = np.array([self._at[one]]), np.array([self._at[other]])
        return self._told_by(self._evidence(*at), 0)

    def evidence_at(self, place: int) -> Evidence:
        """Return all that speaks for a candidate, by its place in the columns."""
        return self._told_by(self.columns, place)

    def _told_by(self, columns: Columns, place: int) -> Evidence:
        numbers = {n: unless_nan(float(getattr(columns, n)[place])) for n in MEASURES}
        code, stake = numbers.pop("code"), numbers.pop("budget_at_stake")
        a, b = int(columns.a[place]), int(columns.b[place])

        def both(measure: str) -> tuple[str, ...]:
            return tuple(sorted(self._told[measure][a] & self._told[measure][b]))

        return Evidence(
            **numbers,
            code=None if code is None else bool(code),
            budget_at_stake=None if stake is None else round(stake),
            words=self.shared_words(self.keys[a], self.keys[b]),
            villages=tuple(sorted(self.tasks[a].villages & self.tasks[b].villages)),
            beneficiaries=both("beneficiary"),
            indicators=both("indicator"),
            responsibilities=both("responsibility"),
        )

    def shared_words(self, one: str, other: str) -> tuple[str, ...]:
        """Return the words that both object texts have, as the first writes them, sorted."""
        mine, theirs = (self.tasks[self._at[key]].activity.words for key in (one, other))
        return tuple(sorted(word for stem, word in mine.items() if stem in theirs))

    @cached_property
    def _told(self) -> dict[str, list[frozenset[str]]]:
        """By measure: what each task names, without the values that tell nothing."""
        return {
            "beneficiary": self._telling([task.beneficiaries for task in self.tasks]),
            "indicator": self._telling([task.indicators for task in self.tasks]),
            "responsibility": self._telling([task.responsibilities for task in self.tasks]),
        }

    def _telling(self, named: list[frozenset[str]]) -> list[frozenset[str]]:
        count = Counter(value for values in named for value in values)
        most = max(self._settings.common_share * len(named), self._settings.common_count - 1)
        common = {value for value, tasks in count.items() if tasks > most}
        return [values - common for values in named]

    def _evidence(self, a: Positions, b: Positions) -> Columns:
        """Return the evidence of pairs of positions."""
        codes = self._codes
        one, other = self._text[a], self._text[b]
        cosine = cosines(self._vectors, one, other)
        cosine[(one == other) & self._bare[one]] = 1.0
        mine, theirs = self._functions[a], self._functions[b]
        apart = (mine != 0) & (theirs != 0) & (mine & theirs == 0)
        return Columns(
            a=a,
            b=b,
            activity=np.round(np.where(apart, self._settings.other_function, 1.0) * cosine, 9),
            code=np.where((codes[a] < 0) | (codes[b] < 0), np.nan, codes[a] == codes[b]),
            place=self._villages.of_fewer(a, b),
            **{name: named.of_all(a, b) for name, named in self._named.items()},
            period=self._common(a, b),
            budget_at_stake=np.minimum(self._budgets[a], self._budgets[b]),
        )

    @cached_property
    def _villages(self) -> _Named:
        return _Named([task.villages for task in self.tasks])

    @cached_property
    def _named(self) -> dict[str, _Named]:
        return {name: _Named(named) for name, named in self._told.items()}

    @cached_property
    def _codes(self) -> Positions:
        """By task: a number for its code, the same for the same, -1 where it has none."""
        codes = [task.comparable_code for task in self.tasks]
        numbers = {code: number for number, code in enumerate(sorted(set(codes) - {()}))}
        return np.array([numbers.get(code, -1) for code in codes], np.int64)

    @cached_property
    def _budgets(self) -> Amounts:
        budgets = (task.budget for task in self.tasks)
        return np.array([np.nan if budget is None else budget for budget in budgets], np.float64)

    @cached_property
    def _periods(self) -> tuple[list[Period], Positions]:
        """The periods that there are, and by task which of them it has."""
        periods = [(task.start, task.end) for task in self.tasks]
        kinds = sorted(set(periods), key=str)
        numbers = {period: number for number, period in enumerate(kinds)}
        return kinds, np.array([numbers[period] for period in periods], np.int64)

    def _common(self, a: Positions, b: Positions) -> Amounts:
        """Return for each pair what share of the shorter period is common."""
        kinds, having = self._periods
        size = max(len(kinds), 1)
        both, where = np.unique(having[a] * size + having[b], return_inverse=True)
        shares = [common_share(kinds[n // size], kinds[n % size]) for n in both.tolist()]
        return np.array(shares, np.float64)[where]


def unless_nan(value: float) -> float | None:
    """Return the value, and None where it is NaN: what is unknown."""
    return None if np.isnan(value) else value


class _Named:
    """What each task names of some kind, as task × value."""

    def __init__(self, named: Sequence[frozenset[str]]) -> None:
        values = sorted({value for names in named for value in names})
        at = {value: position for position, value in enumerate(values)}
        columns = np.fromiter((at[v] for names in named for v in sorted(names)), np.int64)
        counts = np.array([len(names) for names in named], np.int64)
        ends = np.concatenate([[0], np.cumsum(counts)])
        self._counts = counts.astype(np.float64)
        self._matrix = sparse.csr_array(
            (np.ones(len(columns), np.int64), columns, ends), shape=(len(named), len(values))
        )

    def of_fewer(self, a: Positions, b: Positions) -> Amounts:
        """Return shared ÷ those of the one with fewer; NaN where one names none."""
        return self._ratio(a, b, self._shared(a, b), np.minimum(self._counts[a], self._counts[b]))

    def of_all(self, a: Positions, b: Positions) -> Amounts:
        """Return shared ÷ all that either names (Jaccard); NaN where one names none."""
        shared = self._shared(a, b)
        return self._ratio(a, b, shared, self._counts[a] + self._counts[b] - shared)

    def _shared(self, a: Positions, b: Positions) -> Amounts:
        both = self._matrix[a].multiply(self._matrix[b])
        return np.asarray(both.sum(axis=1), np.float64).ravel()

    def _ratio(self, a: Positions, b: Positions, part: Amounts, whole: Amounts) -> Amounts:
        known = (self._counts[a] > 0) & (self._counts[b] > 0)
        found = np.full(len(a), np.nan)
        found[known] = np.round(part[known] / whole[known], 9)
        return found
