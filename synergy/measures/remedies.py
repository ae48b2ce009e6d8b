"""The cheapest ways to let OPDs meet that must and do not.

Three kinds of remedy, by what they cost in seats at a table: an OPD joins a group that there
is (one seat), two OPDs agree (two), a few OPDs found a group (one each). At each step the
remedy is taken that sees to most missing weight per seat; a greedy choice, as in Chvátal
(1979), *A greedy heuristic for the set-covering problem*.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from synergy.measures.agencies import Agencies
from synergy.measures.meetings import Group
from synergy.measures.requirements import Requirements
from synergy.settings import Synergy

Weights = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Remedy:
    """One proposal.

    Parameters
    ----------
    kind
        ``join`` a group, ``agree`` or ``found`` a group.
    members
        Keys of OPDs: the one that joins and those of the group that it must meet; the two that
        agree; the members of the new group.
    group
        The key of the group that is joined, or None.
    pairs
        The missing pairs that it sees to, as positions in the columns of the requirements, the
        heaviest first.
    covered
        The share of all missing weight that this and the remedies before it see to.
    congruence
        Pairs met ÷ pairs required after this and the remedies before it.
    """

    kind: str
    members: tuple[str, ...]
    group: str | None
    pairs: tuple[int, ...]
    covered: float
    congruence: float


@dataclass(frozen=True, slots=True)
class _Choice:
    """A remedy that might be taken: by positions of OPDs, the one that joins first."""

    kind: str
    members: tuple[int, ...]
    group: Group | None
    seats: int
    weight: float

    @property
    def order(self) -> tuple[float, int, tuple[int, ...], str]:
        """Most weight per seat first; of equal ones the fewest seats, then the smallest keys."""
        key = self.group.key if self.group else ""
        return -round(self.weight / self.seats, 9), self.seats, self.members, key


def remedies(
    requirements: Requirements, agencies: Agencies, settings: Synergy, large_group: int
) -> tuple[Remedy, ...]:
    """Return the proposals in the order in which to take them.

    Parameters
    ----------
    requirements
        The required network, with what is met of it, and the groups.
    agencies
        Who was dissolved: nobody meets an OPD that is no more.
    settings
        The largest new group, the share of missing weight at which to stop, and how many
        proposals there may be.
    large_group
        How many OPDs a group may have and still count for all pairs in it.
    """
    weighed, found = requirements.weighed, requirements.weighed.parts
    stands = np.array([not agencies.successors(opd) for opd in requirements.opds], np.bool_)
    able = stands[found.a] & stands[found.b]
    missing = np.flatnonzero(weighed.required & ~requirements.met & able)
    size = len(requirements.opds)
    open_weight = np.zeros((size, size))
    a, b = found.a[missing], found.b[missing]
    open_weight[a, b] = open_weight[b, a] = weighed.weight[missing]
    number = dict(zip(zip(a.tolist(), b.tolist(), strict=True), missing.tolist(), strict=True))
    total, met = float(weighed.weight[missing].sum()), requirements.met_pairs
    groups = [g for g in requirements.groups if len(g.opds) < large_group]
    proposed: list[Remedy] = []
    covered = 0.0
    while total and len(proposed) < settings.remedies and covered < settings.covered_share:
        choice = min(_choices(open_weight, groups, settings.group_size), key=lambda c: c.order)
        pairs = _seen_to(choice, number, open_weight)
        if choice.group is not None:
            groups = _joined(groups, choice.group, choice.members[0], large_group)
        for pair in pairs:
            one, other = int(found.a[pair]), int(found.b[pair])
            open_weight[one, other] = open_weight[other, one] = 0.0
        met += len(pairs)
        covered = round(1 - float(open_weight.sum()) / 2 / total, 9)
        proposed.append(
            Remedy(
                choice.kind,
                tuple(requirements.opds[position] for position in choice.members),
                choice.group.key if choice.group else None,
                tuple(sorted(pairs, key=lambda pair: int(weighed.rank[pair]))),
                covered,
                met / requirements.required_pairs,
            )
        )
    return tuple(proposed)


def _choices(open_weight: Weights, groups: Sequence[Group], largest: int) -> Iterator[_Choice]:
    """Yield what could be done next; at least one choice while anything is missing."""
    for group in groups:
        members = list(group.opds)
        gains = open_weight[:, members].sum(axis=1)
        gains[members] = 0.0
        for opd in np.flatnonzero(gains > 0).tolist():
            partners = [m for m in members if open_weight[opd, m] > 0]
            yield _Choice("join", (opd, *partners), group, 1, float(gains[opd]))
    for one, other in zip(*np.nonzero(np.triu(open_weight)), strict=True):
        pair = (int(one), int(other))
        yield _Choice("agree", pair, None, 2, float(open_weight[pair]))
        yield from _grown(open_weight, pair, largest)


def _grown(open_weight: Weights, pair: tuple[int, int], largest: int) -> Iterator[_Choice]:
    """Yield the groups that grow from a pair by the OPD that most weight ties to them."""
    members = list(pair)
    weight = float(open_weight[pair])
    gains = open_weight[:, members].sum(axis=1)
    while len(members) < largest:
        gains[members] = -1.0
        joining = int(np.argmax(gains))  # of equal ones the first, which is the smallest key
        if gains[joining] <= 0:
            return
        weight += float(gains[joining])
        members.append(joining)
        gains = gains + open_weight[:, joining]
        yield _Choice("found", tuple(sorted(members)), None, len(members), weight)


def _seen_to(
    choice: _Choice, number: dict[tuple[int, int], int], open_weight: Weights
) -> list[int]:
    """Return the missing pairs, as positions in the columns, that a choice sees to."""
    joining, *others = choice.members
    pairs = (
        combinations(choice.members, 2)
        if choice.group is None
        else ((joining, other) for other in others)
    )
    ordered = ((min(pair), max(pair)) for pair in pairs)
    return [number[pair] for pair in ordered if open_weight[pair] > 0]


def _joined(groups: list[Group], group: Group, opd: int, large_group: int) -> list[Group]:
    """Return the groups after an OPD joined one, without it where it has no seat left."""
    grown = Group(group.key, tuple(sorted((*group.opds, opd))), group.covers)
    return [
        grown if g.key == group.key else g
        for g in groups
        if g.key != group.key or len(grown.opds) < large_group
    ]
