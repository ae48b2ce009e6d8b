"""On how much of a plan a sentence about all of it rests."""

from __future__ import annotations

from functools import cached_property

from synergy.measures import Measures
from synergy.measures.meetings import requests
from synergy.measures.relations import Edge
from synergy.measures.timing import date_of

ENOUGH = 0.2  # the share of programs that must speak before silence of the rest is good news
# Dates that can contradict each other: of what is needed, of the program that needs it.
_COMPARED = (("start", "end"), ("start", "start"), ("end", "end"))


class Grounds:
    """How many top rows say what a sentence needs, and how many mentions were not recognised."""

    def __init__(self, measures: Measures) -> None:
        self._measures = measures
        self._rows = measures.portfolio.rows.values()
        self.programs = len(self._rows)

    def enough(self, known: int) -> bool:
        """Tell whether so many programs can speak for the plan."""
        return known > 0 and known >= ENOUGH * self.programs

    @cached_property
    def led(self) -> int:
        """Those that have an OPD that answers for them."""
        return sum(bool(self._measures.accountable(row)) for row in self._rows)

    @cached_property
    def tied(self) -> int:
        """Those that congruence rests on: see :attr:`Requirements.basis`."""
        return round((self._measures.requirements.basis or 0) * self.programs)

    @cached_property
    def quick_wins(self) -> int:
        """Those that are marked as a quick win."""
        return sum(row.quick_win for row in self._rows)

    @cached_property
    def budgeted(self) -> int:
        """Those whose budget is known."""
        return sum(row.budget is not None for row in self._rows)

    @property
    def meetings_told(self) -> bool:
        """Whether it is known where OPDs meet, and that some must."""
        needed = self._measures.requirements
        return needed.groups_known and needed.required_pairs > 0

    @property
    def crossing_told(self) -> bool:
        """Whether so many OPDs are tied that one between the others means something."""
        enough = self._measures.settings.coordination.bottleneck_opds
        return len(self._measures.standing.network) >= enough

    @property
    def requests(self) -> int:
        """The requests between OPDs on record."""
        return len(requests(self._measures.relations, self._measures.portfolio))

    def listed(self, label: str) -> int:
        """How many nodes of a kind the plan lists."""
        return len(self._measures.nodes.get(label, ()))

    @cached_property
    def comparable(self) -> int:
        """Those that say, beside their name, something that a double would share."""
        nodes = self._measures.graph.nodes
        return sum(
            bool(row.villages or row.indicators or row.responsibilities)
            or any(nodes[key].get("beneficiaries") or nodes[key].get("code") for key in row.members)
            for row in self._rows
        )

    @cached_property
    def linked(self) -> int:
        """Those that need another one or are needed."""
        graph = self._measures.precedence.graph
        return sum(graph.degree(row.key) > 0 for row in self._rows)

    @cached_property
    def dated(self) -> int:
        """Those linked ones whose dates can be held against the other's."""
        row_of = self._measures.portfolio.row_of
        pairs = (edge for edge in self._measures.precedence.stated if self._comparable(edge))
        return len({row_of[key] for edge in pairs for key in (edge.start, edge.end)})

    @cached_property
    def placed(self) -> int:
        """Those that name a village or a district."""
        return sum(bool(row.villages) for row in self._rows)

    @cached_property
    def dimensioned(self) -> int:
        """Those whose dimension is known."""
        return sum(bool(row.dimensions) for row in self._rows)

    @property
    def villages(self) -> list[str]:
        """The keys of the villages in the plan's list."""
        return self._measures.nodes.get("Village", [])

    @property
    def villages_told(self) -> bool:
        """Whether it is known of every village that a program names it."""
        served = {village for row in self._rows for village in row.villages}
        told = bool(self.villages) and served.issuperset(self.villages)
        return told and self.enough(self.placed)

    @property
    def dimensions_told(self) -> bool:
        """Whether it is known of every dimension that a program has it."""
        filled = {dimension for row in self._rows for dimension in row.dimensions}
        dimensions = self._measures.nodes.get("Dimension", [])
        told = bool(dimensions) and filled.issuperset(dimensions)
        return told and self.enough(self.dimensioned)

    @property
    def unread_dependencies(self) -> int:
        """Prerequisites that are named and were not recognised."""
        return self._unread("programs.depends_on")

    @property
    def unread_places(self) -> int:
        """Places that are named and were not recognised."""
        return self._unread("programs.villages")

    def _unread(self, column: str) -> int:
        active = self._measures.portfolio.row_of
        references = self._measures.relations.of("REFERS_TO")
        return sum(e.data.get("column") == column and e.start in active for e in references)

    def _comparable(self, edge: Edge) -> bool:
        program, needed = (self._measures.graph.nodes[key] for key in (edge.start, edge.end))
        return any(date_of(needed, a) and date_of(program, b) for a, b in _COMPARED)
