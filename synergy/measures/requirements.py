"""Which OPDs must work together, and which of them do: required network and congruence.

Cataldo, Wagstrom, Herbsleb and Carley (2006), *Identification of coordination requirements*,
CSCW '06, and Cataldo, Herbsleb and Carley (2008), *Socio-technical congruence*, ESEM '08.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np

from synergy.measures.agencies import Agencies
from synergy.measures.involvement import (
    Amounts,
    Flags,
    Involvement,
    Parts,
    Positions,
    involvement,
    parts,
)
from synergy.measures.meetings import Group, Meeting, groups, meetings, requests
from synergy.measures.portfolio import Portfolio, Row
from synergy.measures.precedence import Precedence
from synergy.measures.relations import Edge, Relations
from synergy.settings import Coordination

if TYPE_CHECKING:
    import pandas as pd

DISTANCE = 10**6  # that of a weight of 1; distances are whole, so that ties are ties
COUNTS = ("shared_programs", "dependencies", "shared_villages", "shared_indicators", "alike")
_NOWHERE = Meeting()


@dataclass(frozen=True)
class Evidence:
    """What is behind a pair of OPDs, by keys, sorted.

    Parameters
    ----------
    dependencies
        (row that needs, row that is needed), and the DEPENDS_ON relations that say so; those
        first of which the two lead both rows, then one: of these they can decide.
    alike
        Pairs of rows that double one another, the smaller key first.
    shared_programs, indicators, villages
        Rows that both work on; indicators, of those that two rows or more serve, and villages
        that both have rows for.
    """

    dependencies: tuple[tuple[str, str, tuple[Edge, ...]], ...]
    alike: tuple[tuple[str, str], ...]
    shared_programs: tuple[str, ...]
    indicators: tuple[str, ...]
    villages: tuple[str, ...]


@dataclass(frozen=True)
class Weighed:
    """The parts of CR with their sum; columns of equal length, pairs of weight above 0.

    Parameters
    ----------
    parts
        The parts.
    weight
        Weighted sum of dependencies, shared_programs, indicator, place and alike.
    to_meet
        What of it a shared program does not see to by itself: the weight without theirs.
    rank
        1 for the heaviest; ties by dependencies, shared programs, keys.
    required
        It weighs enough, and is among the heaviest of one of the two.
    """

    parts: Parts
    weight: Amounts
    to_meet: Amounts
    rank: Positions
    required: Flags


def weigh(found: Parts, opds: int, settings: Coordination) -> Weighed:
    """Weigh the pairs and say which are required.

    Parameters
    ----------
    found
        The parts of CR.
    opds
        How many OPDs there are.
    settings
        The weights of the parts, the least weight, and how many pairs of an OPD may count.
    """
    rest = (
        settings.dependency_weight * found.dependencies
        + settings.alike_weight * found.alike
        + settings.indicator_weight * found.indicator
        + settings.place_weight * found.place
    )
    # Nine digits, as findings are written: sums in another order are the same sums.
    to_meet = np.round(rest, 9)
    weight = np.round(rest + settings.shared_program_weight * found.shared_programs, 9)
    kept = weight > 0
    found = Parts(*(getattr(found, name)[kept] for name in Parts.__dataclass_fields__))
    weight, to_meet = weight[kept], to_meet[kept]
    heaviest_first = np.lexsort((found.b, found.a, *_grounds(found, weight)))
    rank = np.empty(len(weight), dtype=np.int64)
    rank[heaviest_first] = np.arange(1, len(weight) + 1)
    heavy = _heaviest(found, weight, opds, settings.heaviest)
    return Weighed(found, weight, to_meet, rank, heavy & (weight >= settings.required_weight))


def _grounds(found: Parts, weight: Amounts) -> tuple[Amounts | Positions, ...]:
    """Return what pairs are ordered by, for lexsort: the last is the first to decide."""
    return -found.shared_programs, -found.dependencies, -weight


def _heaviest(found: Parts, weight: Amounts, opds: int, most: int) -> Flags:
    """Tell which pairs are among the `most` heaviest of either OPD."""
    count = len(weight)
    opd = np.concatenate([found.a, found.b])
    partner = np.concatenate([found.b, found.a])
    grounds = (np.concatenate([g, g]) for g in _grounds(found, weight))
    order = np.lexsort((partner, *grounds, opd))
    first = np.searchsorted(opd[order], np.arange(opds))
    place = np.empty(2 * count, dtype=np.int64)
    place[order] = np.arange(2 * count) - first[opd[order]]
    near = place < most
    return np.asarray(near[:count] | near[count:], dtype=np.bool_)


@dataclass(frozen=True)
class Requirements:
    """Pairs of OPDs: what they must coordinate, and where they do.

    Parameters
    ----------
    involvement
        Who works on what.
    weighed
        The pairs with CR above 0, in the order of their keys.
    groups
        The working groups with an OPD in them.
    meetings
        Where pairs meet, by the positions of the two OPDs.
    met
        By pair, whether it counts as met: they meet, or they share programs, and what is left
        beside these weighs too little.
    groups_known
        The plan has a working group with an OPD in it, or a request between two OPDs. Where
        it has not, nobody can say who fails to meet.
    missing
        The column that would have to be filled in for there to be pairs at all, or None.
    """

    involvement: Involvement
    weighed: Weighed
    groups: tuple[Group, ...]
    meetings: dict[tuple[int, int], Meeting]
    met: Flags
    groups_known: bool
    missing: str | None
    _portfolio: Portfolio = field(repr=False)
    _precedence: Precedence = field(repr=False)

    @property
    def opds(self) -> tuple[str, ...]:
        """All OPDs of the plan, sorted."""
        return self.involvement.opds

    @property
    def required_pairs(self) -> int:
        return int(self.weighed.required.sum())

    @property
    def met_pairs(self) -> int:
        return int((self.weighed.required & self.met).sum())

    @property
    def congruence(self) -> float | None:
        """Pairs met ÷ pairs required; None where none is required."""
        return self.met_pairs / self.required_pairs if self.required_pairs else None

    @cached_property
    def basis(self) -> float | None:
        """The share of top rows that congruence rests on; None where there are none.

        Those that an OPD is involved in and that name a second OPD, a dependency, an
        indicator or a village. What the others would add is unknown.
        """
        made = self.involvement
        if not made.rows:
            return None
        involved = np.asarray(made.involved.sum(axis=0)).ravel()
        told = involved > 1
        for named in (made.placed, made.measured):
            told |= np.asarray(named.sum(axis=1)).ravel() > 0
        told[made.dependent.ravel()] = True
        return float((told & (involved > 0)).mean())

    @cached_property
    def network(self) -> nx.Graph[str]:
        """The required network: OPDs by key, in order; without those that need no other.

        Edges have ``weight``, ``distance`` (the whole number nearest 10⁶ ÷ weight), ``met``
        and ``number``, the pair's position in the columns.
        """
        graph: nx.Graph[str] = nx.Graph()
        chosen = np.flatnonzero(self.weighed.required)
        a, b = self.weighed.parts.a[chosen], self.weighed.parts.b[chosen]
        graph.add_nodes_from(self.opds[position] for position in np.union1d(a, b))
        for number, one, other in zip(chosen.tolist(), a.tolist(), b.tolist(), strict=True):
            weight = float(self.weighed.weight[number])
            graph.add_edge(
                self.opds[one],
                self.opds[other],
                weight=weight,
                distance=max(round(DISTANCE / weight), 1),
                met=bool(self.met[number]),
                number=number,
            )
        return graph

    def pair(self, number: int) -> tuple[str, str]:
        """Return the keys of a pair's two OPDs."""
        found = self.weighed.parts
        return self.opds[found.a[number]], self.opds[found.b[number]]

    def number(self, one: str, other: str) -> int | None:
        """Return the position of two OPDs' pair in the columns, or None where CR is 0."""
        return self._numbers.get((min(one, other), max(one, other)))

    def meeting(self, number: int) -> Meeting:
        """Return where a pair meets."""
        found = self.weighed.parts
        return self.meetings.get((int(found.a[number]), int(found.b[number])), _NOWHERE)

    def counts(self, number: int) -> dict[str, int | None]:
        """Return a pair's counts by name; None where no program names such a thing at all."""
        made, found = self.involvement, self.weighed.parts
        known = {
            "dependencies": bool(self._precedence.stated),
            "shared_villages": made.placed.nnz > 0,
            "shared_indicators": made.measured.nnz > 0,
        }
        return {
            name: int(getattr(found, name)[number]) if known.get(name, True) else None
            for name in COUNTS
        }

    def amounts(self, number: int) -> list[float | None]:
        """Return what a pair's weight adds up from, before it is weighed.

        Dependencies, shared programs, indicator, place, alike; None where no program names such
        a thing at all.
        """
        counts, found = self.counts(number), self.weighed.parts
        return [
            counts["dependencies"],
            counts["shared_programs"],
            None if counts["shared_indicators"] is None else float(found.indicator[number]),
            None if counts["shared_villages"] is None else float(found.place[number]),
            counts["alike"],
        ]

    def evidence(self, number: int) -> Evidence:
        """Return what is behind a pair; computed when asked for."""
        pair = one, other = self.pair(number)
        needs = self._precedence.graph.edges
        ordered = sorted(
            self._crossing.get(pair, ()), key=lambda ends: (-self._led_by(pair, ends), ends)
        )
        return Evidence(
            tuple((p, q, tuple(needs[p, q]["stated"])) for p, q in ordered),
            tuple(self._alike.get(pair, ())),
            tuple(sorted(self.rows_of[one] & self.rows_of[other])),
            tuple(sorted(self._indicators[one] & self._indicators[other] & self._served)),
            tuple(sorted(self._villages[one] & self._villages[other])),
        )

    def table(self) -> pd.DataFrame:
        """Return a row a pair: the contract's ``coordination.csv``.

        opd_a, opd_b (ids, in the order of their keys), weight, required, rank,
        shared_programs, dependencies, shared_villages, shared_indicators, coordinated, via:
        the ids of groups, then of the programs agreed on, ";" between. A pair whose shared
        programs see to everything is coordinated via nothing else, as are parent and branch.
        A count is missing where no program of the plan names such a thing. Last alike: pairs of
        programs that double one another.
        """
        import pandas as pd

        weighed, found = self.weighed, self.weighed.parts
        ids = [key.split("/", 2)[2] for key in self.opds]
        numbers = range(len(found.a))
        counts = pd.DataFrame([self.counts(number) for number in numbers], columns=COUNTS)
        return pd.DataFrame(
            {
                "opd_a": [ids[position] for position in found.a],
                "opd_b": [ids[position] for position in found.b],
                "weight": weighed.weight,
                "required": weighed.required,
                "rank": weighed.rank,
                **counts.drop(columns="alike").astype("Int64"),
                "coordinated": self.met,
                "via": [
                    ";".join(key.split("/", 2)[2] for key in (*m.groups, *m.agreements) if key)
                    for m in map(self.meeting, numbers)
                ],
                "alike": found.alike,
            }
        )

    @cached_property
    def _numbers(self) -> dict[tuple[str, str], int]:
        return {self.pair(number): number for number in range(len(self.weighed.weight))}

    @cached_property
    def _served(self) -> frozenset[str]:
        """The indicators that two rows or more serve."""
        count = Counter(key for row in self._portfolio.rows.values() for key in row.indicators)
        return frozenset(key for key, rows in count.items() if rows > 1)

    @cached_property
    def rows_of(self) -> dict[str, set[str]]:
        """The top rows that each OPD is involved in."""
        rows: dict[str, set[str]] = {opd: set() for opd in self.opds}
        for row in self._portfolio.rows.values():
            for actor in row.involved:
                if actor in rows:
                    rows[actor].add(row.key)
        return rows

    @cached_property
    def _villages(self) -> dict[str, set[str]]:
        """The villages that each OPD has rows for."""
        return self._named_by(lambda row: row.villages)

    @cached_property
    def _indicators(self) -> dict[str, set[str]]:
        """The indicators that each OPD has rows for."""
        return self._named_by(lambda row: row.indicators)

    def _named_by(self, things: Callable[[Row], Iterable[str]]) -> dict[str, set[str]]:
        of = self._portfolio.rows
        return {o: {t for key in rows for t in things(of[key])} for o, rows in self.rows_of.items()}

    @cached_property
    def _crossing(self) -> dict[tuple[str, str], set[tuple[str, str]]]:
        """By pair of actors the dependencies of which one answers for either end."""
        of = self._portfolio.rows
        found: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
        for start, end in self._precedence.graph.edges:
            for pair in _pairs(of[start].answering, of[end].answering):
                found[pair].add((start, end))
        return found

    @cached_property
    def _alike(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """By pair of actors the rows that are alike, of which each has one to itself."""
        made, of = self.involvement, self._portfolio.rows
        found: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
        for p, q in made.alike.tolist():
            rows = made.rows[p], made.rows[q]
            mine, theirs = (of[key].involved for key in rows)
            for pair in _pairs(mine - theirs, theirs - mine):
                found[pair].append(rows)
        return found

    def _led_by(self, pair: Iterable[str], rows: Iterable[str]) -> int:
        """Return how many of the rows one of the pair leads."""
        of = self._portfolio.rows
        return sum(not set(pair).isdisjoint(of[key].opds) for key in rows)


def _pairs(some: Iterable[str], others: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of one of `some` with one of `others`, the smaller key first."""
    for one in some:
        for other in others:
            if one != other:
                yield min(one, other), max(one, other)


def requirements(
    nodes: Mapping[str, Sequence[str]],
    relations: Relations,
    portfolio: Portfolio,
    precedence: Precedence,
    agencies: Agencies,
    alike: Iterable[tuple[str, str]],
    settings: Coordination,
) -> Requirements:
    """Return what a plan's OPDs must coordinate, and where they do.

    Parameters
    ----------
    nodes
        The plan's keys by label, sorted.
    relations, portfolio, precedence, agencies
        The plan's measures.
    alike
        Pairs of top rows that double one another, unmanaged.
    settings
        Weights and thresholds.
    """
    opds = nodes.get("Opd", ())
    made = involvement(
        opds, nodes.get("Village", ()), nodes.get("Indicator", ()), portfolio, precedence, alike
    )
    weighed = weigh(parts(made, settings.place_p), len(opds), settings)
    known = groups(nodes.get("WorkingGroup", ()), opds, relations, portfolio)
    asked = requests(relations, portfolio)
    found = meetings(made, weighed.parts, known, asked, agencies, settings.large_group)
    ends = zip(weighed.parts.a.tolist(), weighed.parts.b.tolist(), strict=True)
    meet = np.fromiter((pair in found for pair in ends), np.bool_, len(weighed.weight))
    by_sharing = (weighed.parts.shared_programs > 0) & (weighed.to_meet < settings.required_weight)
    return Requirements(
        made,
        weighed,
        known,
        found,
        meet | by_sharing,
        bool(known or asked),
        _missing(made, weighed),
        portfolio,
        precedence,
    )


def _missing(made: Involvement, weighed: Weighed) -> str | None:
    """Return the column that the plan would have to fill in for there to be pairs at all."""
    if len(weighed.weight) or not made.opds:
        return None
    if len(made.opds) < 2:
        return "opds.name"
    if np.count_nonzero(made.involved.sum(axis=1)) < 2:
        return "programs.lead"
    if not (len(made.dependent) or (made.rows_on > 1).any() or made.placed.nnz):
        return "programs.depends_on"
    return None
