"""Which programs do the same, and which of that is agreed on already.

GAO-15-49SP, *Fragmentation, Overlap, and Duplication: An Evaluation and Management Guide*:
duplication is the same activity for the same people or places, overlap a like activity with
something else in common. What is warranted (:mod:`synergy.measures.warrants`) is neither.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from synergy.measures.agencies import Agencies
from synergy.measures.likeness import Amounts
from synergy.measures.pairs import Columns, Pairs, unless_nan
from synergy.measures.portfolio import Portfolio
from synergy.measures.relations import Relations
from synergy.measures.tasks import Task
from synergy.measures.warrants import leftover, one_lead, rivals, warrant
from synergy.schema.tables import ACCEPTED
from synergy.settings import Overlap

DUPLICATION, OVERLAP = "duplication", "overlap"
_GROUP = 3  # programs that make a group, and not a pair
_LIKENESSES = ("place", "beneficiary", "indicator", "responsibility")


@dataclass(frozen=True, slots=True)
class Double:
    """Two tasks that do the same.

    Parameters
    ----------
    a, b
        Their keys, a < b.
    place
        Where the pair stands in the columns of the candidates.
    kind
        duplication or overlap.
    amounts
        What activity, place, beneficiary, indicator and responsibility add to the strength, each
        its share of their mean; None where it is unknown.
    leftover
        Why one of the two may be left over: revision, predecessor, zero-budget; else None.
    across
        Different OPDs lead them, as far as the plan says.
    managed_by
        Keys of the groups that cover both and of the programs that their leads agreed on; none
        where one OPD leads both.
    """

    a: str
    b: str
    place: int
    kind: str
    amounts: tuple[float | None, ...]
    leftover: str | None
    across: bool
    managed_by: tuple[str, ...]

    @property
    def strength(self) -> float:
        """0 to 1: the mean of what is known of activity and the other likenesses."""
        return round(math.fsum(amount or 0.0 for amount in self.amounts), 9)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Tasks of which each two are doubles of one kind.

    Parameters
    ----------
    keys
        Sorted.
    doubles
        Its pairs, the strongest first.
    whole
        It came out of the grouping; else it is a pair of tasks that stand in two other groups.
    """

    keys: tuple[str, ...]
    doubles: tuple[Double, ...]
    whole: bool

    @property
    def strength(self) -> float:
        """The mean of its pairs'."""
        return sum(d.strength for d in self.doubles) / len(self.doubles)

    @property
    def amounts(self) -> tuple[float | None, ...]:
        """What each likeness adds to the strength; None where no pair knows it."""
        columns = zip(*(d.amounts for d in self.doubles), strict=True)
        return tuple(_mean(column) for column in columns)


def doubles(
    pairs: Pairs,
    relations: Relations,
    portfolio: Portfolio,
    agencies: Agencies,
    settings: Overlap,
) -> tuple[Double, ...]:
    """Return the pairs of tasks that are a duplication or an overlap, in the order of keys."""
    columns, tasks = pairs.columns, pairs.tasks
    kinds = _kinds(columns, settings)
    amounts = _amounts(columns)
    manage = _Management(relations, portfolio, agencies)
    found = []
    for place in range(len(columns.a)):
        a, b = tasks[columns.a[place]], tasks[columns.b[place]]
        if not kinds[place] and columns.code[place] != 1.0 and not (a.code and a.code == b.code):
            continue  # most candidates: alike in nothing that counts
        left = leftover(a, b, agencies)
        kind = kinds[place]
        if left == "revision":
            kind = DUPLICATION
        elif not kind and rivals(a, b) and columns.code[place] == 1.0:
            kind = OVERLAP
        if not kind or warrant(a, b, agencies):
            continue
        found.append(
            Double(
                a.key,
                b.key,
                place,
                kind,
                tuple(map(unless_nan, amounts[place].tolist())),
                left,
                rivals(a, b),
                manage.of(a, b),
            )
        )
    return tuple(found)


def clusters(found: Iterable[Double], kind: str, most: int) -> tuple[Cluster, ...]:
    """Return the doubles of one kind in groups, the strongest first.

    Parameters
    ----------
    found
        Doubles; of these those of `kind`, and apart from one another those that are left over
        for one reason and those that are agreed on.
    kind
        duplication or overlap.
    most
        How many tasks a group may have.

    Notes
    -----
    Complete link (Sørensen 1948): two groups become one only where each task of the one is a
    double of each of the other, the strongest pairs first. A pair across two groups stays a
    finding of its own, but for one across two groups of three or more: both are told already,
    and among many programs of one name there would be thousands.
    """
    apart: defaultdict[tuple[str | None, tuple[str, ...]], list[Double]] = defaultdict(list)
    for double in found:
        if double.kind == kind:
            apart[double.leftover, double.managed_by].append(double)
    made = [c for members in apart.values() for c in _linked(members, most)]
    return tuple(sorted(made, key=lambda c: (-c.strength, c.keys)))


def _linked(found: list[Double], most: int) -> list[Cluster]:
    by_ends = {(d.a, d.b): d for d in found}
    group: dict[str, tuple[str, ...]] = {key: (key,) for ends in by_ends for key in ends}

    def doubled(one: str, other: str) -> bool:
        return (min(one, other), max(one, other)) in by_ends

    ordered = sorted(found, key=lambda d: (-d.strength, d.a, d.b))
    for double in ordered:
        one, other = group[double.a], group[double.b]
        if one == other or len(one) + len(other) > most:
            continue
        if all(doubled(a, b) for a in one for b in other):
            joined = tuple(sorted((*one, *other)))
            group |= dict.fromkeys(joined, joined)
    inside: defaultdict[tuple[str, ...], list[Double]] = defaultdict(list)
    crossing = []
    for double in ordered:
        one, other = group[double.a], group[double.b]
        if one == other:
            inside[one].append(double)
        elif min(len(one), len(other)) < _GROUP:
            crossing.append(Cluster((double.a, double.b), (double,), whole=False))
    return [Cluster(keys, tuple(pairs), whole=True) for keys, pairs in inside.items()] + crossing


def _kinds(columns: Columns, settings: Overlap) -> list[str]:
    """Return for each pair duplication, overlap or ""; an unknown likeness speaks for nothing."""
    with np.errstate(invalid="ignore"):
        same = (columns.activity >= settings.duplication_activity) | (columns.code == 1.0)
        where = (columns.place >= settings.duplication_share) | (
            columns.beneficiary >= settings.duplication_share
        )
        duplicated = same & where & ~(columns.period == 0.0)
        shared = np.zeros(len(columns.a), np.bool_)
        for name in _LIKENESSES:
            shared |= getattr(columns, name) >= settings.overlap_share
        overlapping = (columns.activity >= settings.overlap_activity) & shared
    return [
        DUPLICATION if one else OVERLAP if other else ""
        for one, other in zip(duplicated.tolist(), overlapping.tolist(), strict=True)
    ]


def _mean(amounts: Sequence[float | None]) -> float | None:
    """Return the mean over all pairs; what a pair does not know adds nothing to its strength."""
    known = [amount for amount in amounts if amount is not None]
    return math.fsum(known) / len(amounts) if known else None


def _amounts(columns: Columns) -> Amounts:
    """Return pair × likeness: its share of the mean of the known ones; NaN where unknown."""
    activity = np.where(columns.code == 1.0, 1.0, columns.activity)
    measures = np.stack([activity, *(getattr(columns, name) for name in _LIKENESSES)])
    known = ~np.isnan(measures)
    return np.asarray((measures / np.maximum(known.sum(axis=0), 1)).T, np.float64)


class _Management:
    """Which groups cover what, and on which programs OPDs have agreed.

    A group that covers a whole dimension holds two programs together only where those who lead
    them sit in it: a council for all dimensions would else silence everything.
    """

    def __init__(self, relations: Relations, portfolio: Portfolio, agencies: Agencies) -> None:
        self._relations = relations
        self._portfolio = portfolio
        self._agencies = agencies
        self._agreed: defaultdict[frozenset[str], set[str]] = defaultdict(set)
        for edge in relations.of("AGREED_WITH"):
            if edge.data.get("status") == ACCEPTED and edge.data.get("program"):
                self._agreed[frozenset((edge.start, edge.end))].add(str(edge.data["program"]))

    def of(self, a: Task, b: Task) -> tuple[str, ...]:
        """Return the groups that cover both, and the programs that their leads agreed on."""
        if one_lead(a, b) and len(a.opds) < 2:
            return ()
        covering = self._covering(a.key) & self._covering(b.key)
        covering |= {
            group
            for group in self._dimensional(a.key) & self._dimensional(b.key)
            if self._holds(group, a) and self._holds(group, b)
        }
        lines = {a.key, b.key, *a.above, *b.above}
        agreed = {
            program
            for one in a.leads
            for other in b.leads
            if one != other
            for program in self._agreed.get(frozenset((one, other)), ())
            if program in lines
        }
        return (*sorted(covering), *sorted(agreed))

    def _covering(self, key: str) -> frozenset[str]:
        """Return the groups that cover a program, or one above it."""
        return self._covers((key, *self._portfolio.above(key)))

    def _dimensional(self, key: str) -> frozenset[str]:
        """Return the groups that cover a dimension that a program, or one above it, is part of."""
        line = (key, *self._portfolio.above(key))
        return self._covers(e.end for p in line for e in self._relations.out("PART_OF", p))

    def _covers(self, keys: Iterable[str]) -> frozenset[str]:
        return frozenset(e.start for key in keys for e in self._relations.into("COVERS", key))

    def _holds(self, group: str, task: Task) -> bool:
        """Tell whether one who leads the task sits in the group, itself or its OPD's other part."""
        members = {edge.start for edge in self._relations.into("MEMBER_OF", group)}
        houses = {self._agencies.house(member) for member in members}
        return any(lead in members or self._agencies.house(lead) in houses for lead in task.leads)


def pairs_of_rows(
    found: Iterable[Double], row_of: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    """Return the pairs of top rows of two OPDs that double one another unmanaged, sorted.

    The smaller key of each first. What may be left over from an earlier draft or OPD is no
    reason to meet.
    """
    told = (d for d in found if d.across and not (d.managed_by or d.leftover))
    ends = ((row_of[d.a], row_of[d.b]) for d in told)
    return tuple(sorted({(min(pair), max(pair)) for pair in ends if pair[0] != pair[1]}))
