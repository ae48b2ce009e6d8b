"""Who might answer for a program: the OPDs that most speaks for.

What speaks for an OPD, each from 0 to 1: the plan names it under another name, what it leads is
like the program, its duties are like it, it holds the responsibility, it leads others of the same
field of government (the code's *bidang urusan*) or responsibility, what it leads is tied to the
program by a dependency, it supports it already. What an OPD led that was succeeded speaks for those
that came after it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import networkx as nx
import numpy as np

from synergy.measures.activity import Reader
from synergy.measures.agencies import Agencies
from synergy.measures.likeness import vectors
from synergy.measures.portfolio import Portfolio, Row
from synergy.measures.precedence import Precedence
from synergy.measures.relations import Relations
from synergy.measures.tasks import code_of
from synergy.schema.graph import label_of

_FIELD = 2  # parts of a code that name the bidang urusan


class Grounds(NamedTuple):
    """What speaks for one OPD, each 0 to 1.

    Parameters
    ----------
    named
        1 where it came after the OPD that the program names as its lead, or its name is the
        closest to one that was not recognised.
    alike
        Cosine of the program's text with that of the likest that the OPD leads.
    duties
        Cosine with the OPD's duties.
    responsibility
        1 where it holds a responsibility that the program fulfils.
    field
        Its share of the other programs that fulfil it, or that have the same field of
        government in their code.
    dependency
        Its share of the programs that need this one or are needed by it.
    support
        1 where it supports the program.
    """

    named: float = 0.0
    alike: float = 0.0
    duties: float = 0.0
    responsibility: float = 0.0
    field: float = 0.0
    dependency: float = 0.0
    support: float = 0.0

    @property
    def score(self) -> float:
        """The sum of all, to nine digits."""
        return round(math.fsum(self), 9)

    @property
    def best(self) -> float:
        """The strongest of all."""
        return max(self)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An OPD with what speaks for it, and the likest program that it leads, if any is like."""

    opd: str
    grounds: Grounds
    likest: str | None


class Owners:
    """Says who might answer for a program.

    Parameters
    ----------
    graph, relations, portfolio, precedence, agencies
        The plan and its measures.
    reader
        Reads what a text is about.
    """

    def __init__(
        self,
        graph: nx.MultiDiGraph[str],
        relations: Relations,
        portfolio: Portfolio,
        precedence: Precedence,
        agencies: Agencies,
        reader: Reader,
    ) -> None:
        self._graph, self._relations = graph, relations
        self._portfolio, self._precedence = portfolio, precedence
        self._opds = [
            key
            for key in sorted(graph.nodes)
            if label_of(key) == "Opd" and not agencies.successors(key)
        ]
        at = {opd: place for place, opd in enumerate(self._opds)}
        self._led = {
            key: sorted({at[o] for lead in row.opds for o in agencies.current(lead) if o in at})
            for key, row in portfolio.rows.items()
        }
        self._rows = list(portfolio.rows)
        self._place = {key: place for place, key in enumerate(self._rows)}
        texts = [_words(reader, graph.nodes[key], ("name", "description")) for key in self._rows]
        texts += [_words(reader, graph.nodes[opd], ("duties",)) for opd in self._opds]
        self._vectors = vectors(texts)
        # By responsibility, and by field of government: the rows that have it.
        self._having: defaultdict[object, list[str]] = defaultdict(list)
        self._fields = {key: _field(graph, portfolio.rows[key]) for key in self._rows}
        for key, row in portfolio.rows.items():
            for value in (*sorted(row.responsibilities), self._fields[key]):
                self._having[value].append(key)
        self._at, self._agencies = at, agencies

    def candidates(self, row: Row, most: int) -> tuple[Candidate, ...]:
        """Return the OPDs for which most speaks, the best first; those alone for which any does.

        Whoever leads the row is left out of what speaks for an OPD, so that a program whose
        lead is known can be asked about too.
        """
        cosines = self._cosines(row)
        alike, likest = self._alike(row, cosines)
        duties = cosines[len(self._rows) :]
        named, holders = self._named(row), self._holders(row)
        field, tied = self._shares(self._same_field(row)), self._tied(row)
        supporters = {
            edge.start
            for member in row.members
            for edge in self._relations.into("SUPPORTS", member)
        }
        found = []
        for place, opd in enumerate(self._opds):
            grounds = Grounds(
                named=float(place in named),
                alike=alike[place],
                duties=duties[place],
                responsibility=float(place in holders),
                field=field.get(place, 0.0),
                dependency=tied.get(place, 0.0),
                support=float(opd in supporters),
            )
            if grounds.score > 0:
                found.append(Candidate(opd, grounds, likest.get(place)))
        return tuple(sorted(found, key=lambda c: (-c.grounds.score, c.opd))[:most])

    def _alike(self, row: Row, cosines: list[float]) -> tuple[list[float], dict[int, str]]:
        """Return by OPD the largest cosine with what it leads, and which program that is."""
        best, likest = [0.0] * len(self._opds), dict[int, str]()
        for key, cosine in zip(self._rows, cosines, strict=False):
            if key == row.key or cosine <= 0:
                continue
            for place in self._led[key]:
                if cosine > best[place]:
                    best[place], likest[place] = cosine, key
        return best, likest

    def _cosines(self, row: Row) -> list[float]:
        """Return the row's cosine with all rows, then with the duties of all OPDs."""
        mine = self._vectors[[self._place[row.key]]]
        found: list[float] = np.round((self._vectors @ mine.T).toarray().ravel(), 9).tolist()
        return found

    def _named(self, row: Row) -> set[int]:
        """Return the OPDs that the program's lead cell means by another name."""
        successors = {o for lead in row.opds for o in self._agencies.later(lead)}
        closest = {
            text
            for edge in row.unknown_leads
            for text in self._graph.nodes[edge.end].get("closest") or ()
        }
        meant = {o for o in self._opds if self._graph.nodes[o].get("name") in closest}
        return {self._at[opd] for opd in successors | meant if opd in self._at}

    def _holders(self, row: Row) -> set[int]:
        return {
            self._at[edge.start]
            for key in row.responsibilities
            for edge in self._relations.into("OWNS", key)
            if edge.start in self._at
        }

    def _same_field(self, row: Row) -> set[str]:
        """Return the other rows of the program's responsibilities or field of government."""
        named = (*row.responsibilities, self._fields[row.key])
        return {key for value in named if value for key in self._having[value]} - {row.key}

    def _tied(self, row: Row) -> dict[int, float]:
        graph = self._precedence.graph
        return self._shares({*graph.successors(row.key), *graph.predecessors(row.key)})

    def _shares(self, rows: Iterable[str]) -> dict[int, float]:
        """Return by OPD its share of the rows that somebody leads."""
        counts = Counter(place for key in rows for place in self._led[key])
        total = sum(counts.values())
        return {place: count / total for place, count in counts.items()}


def _words(reader: Reader, node: Mapping[str, object], columns: Iterable[str]) -> list[str]:
    return list(reader.read(*(str(node.get(column) or "") for column in columns)).words)


def _field(graph: nx.MultiDiGraph[str], row: Row) -> tuple[str, ...]:
    """Return the field of government that a row's code, or that of one below it, names."""
    for member in row.members:
        code = code_of(graph.nodes[member].get("code") or "")
        if len(code) > _FIELD:
            return code[:_FIELD]
    return ()
