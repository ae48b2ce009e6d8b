"""Where OPDs meet already: working groups, accepted agreements, parent and branch.

The actual coordination that congruence measures the required one against (Cataldo, Wagstrom,
Herbsleb and Carley 2006).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from synergy.measures.agencies import Agencies
from synergy.measures.involvement import Involvement, Parts, behind
from synergy.measures.portfolio import Portfolio
from synergy.measures.relations import Edge, Relations
from synergy.schema.tables import ACCEPTED


@dataclass(frozen=True, slots=True)
class Group:
    """A working group: its key, its OPDs (positions, sorted), and the top rows it covers."""

    key: str
    opds: tuple[int, ...]
    covers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where two OPDs meet.

    Parameters
    ----------
    groups
        Keys of the working groups that count for them, sorted.
    agreements
        Keys of the programs on which they have agreed, sorted; "" where that is unknown.
    branch
        One reports to the other.
    """

    groups: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    branch: bool = False

    def __bool__(self) -> bool:
        return bool(self.groups or self.agreements or self.branch)


def groups(
    keys: Sequence[str], opds: Sequence[str], relations: Relations, portfolio: Portfolio
) -> tuple[Group, ...]:
    """Return the working groups `keys` that have at least one OPD in them.

    A dimension that a group covers stands for the rows in it.
    """
    at = {opd: position for position, opd in enumerate(opds)}
    in_dimension: defaultdict[str, set[str]] = defaultdict(set)
    for row in portfolio.rows.values():
        for dimension in row.dimensions:
            in_dimension[dimension].add(row.key)
    found = []
    for key in keys:
        members = {at[e.start] for e in relations.into("MEMBER_OF", key) if e.start in at}
        covers: set[str] = set()
        for edge in relations.out("COVERS", key):
            covers |= in_dimension.get(edge.end, set())
            if (covered := portfolio.row_of.get(edge.end)) is not None:
                covers.add(covered)
        if members:
            found.append(Group(key, tuple(sorted(members)), frozenset(covers)))
    return tuple(found)


def requests(relations: Relations, portfolio: Portfolio) -> list[Edge]:
    """Return the requests between two OPDs, but for those about a cancelled program."""
    return [
        edge
        for edge in relations.of("AGREED_WITH")
        if edge.start != edge.end
        and (not edge.data.get("program") or edge.data["program"] in portfolio.row_of)
    ]


def meetings(
    made: Involvement,
    found: Parts,
    known: Sequence[Group],
    asked: Sequence[Edge],
    agencies: Agencies,
    largest: int,
) -> dict[tuple[int, int], Meeting]:
    """Return where the pairs of `found` meet, by positions (a, b), a < b.

    Parameters
    ----------
    made, found
        Who works on what, and the pairs of OPDs that share anything.
    known
        The working groups.
    asked
        The requests between OPDs; those accepted count, in either direction.
    agencies
        Who reports to whom; a branch meets its parent, and that one's parent too.
    largest
        A group of more OPDs counts for a pair only where it covers a row behind the pair:
        else one forum of everybody would make all well.
    """
    pairs = list(zip(found.a.tolist(), found.b.tolist(), strict=True))
    number = {pair: n for n, pair in enumerate(pairs)}
    groups_of: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for group in known:
        counts: np.ndarray[tuple[int, ...], np.dtype[np.bool_]] | None = None
        if len(group.opds) > largest:
            if not group.covers:
                continue
            chosen = np.fromiter((row in group.covers for row in made.rows), np.bool_)
            counts = behind(made, found, chosen)
        for pair in combinations(group.opds, 2):
            if pair in number and (counts is None or counts[number[pair]]):
                groups_of[pair].append(group.key)
    at = {opd: position for position, opd in enumerate(made.opds)}
    agreed: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    for edge in asked:
        if edge.data.get("status") == ACCEPTED:
            agreed[_pair(at[edge.start], at[edge.end])].add(str(edge.data.get("program") or ""))
    branches = {
        _pair(at[opd], at[parent])
        for opd in made.opds
        for parent in agencies.above(opd)
        if parent in at
    }
    return {
        pair: Meeting(
            tuple(sorted(groups_of.get(pair, ()))),
            tuple(sorted(agreed.get(pair, ()))),
            pair in branches,
        )
        for pair in pairs
        if pair in groups_of or pair in agreed or pair in branches
    }


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)
