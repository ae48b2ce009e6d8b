"""What is computed once of a plan's graph and read by many analyses; it knows no prose."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import networkx as nx

from synergy.measures.activity import Reader
from synergy.measures.agencies import Agencies
from synergy.measures.doubles import Double, doubles, pairs_of_rows
from synergy.measures.owners import Owners
from synergy.measures.pairs import Pairs
from synergy.measures.portfolio import Portfolio, Row
from synergy.measures.precedence import Precedence
from synergy.measures.relations import Relations
from synergy.measures.remedies import Remedy, remedies
from synergy.measures.requirements import Requirements, requirements
from synergy.measures.stakes import Stakes, stakes
from synergy.measures.standing import Standings
from synergy.measures.tasks import Task, reader_of, tasks
from synergy.measures.warrants import overhead, statutory
from synergy.names import normalise
from synergy.settings import Settings


class Measures:
    """The measures of one plan, each computed when it is first asked for.

    Parameters
    ----------
    graph
        One region's plan, as :func:`synergy.graph.build` makes it; it must not change.
    settings
        Thresholds and weights.
    """

    def __init__(self, graph: nx.MultiDiGraph[str], settings: Settings) -> None:
        self.graph = graph
        self.settings = settings

    @property
    def region(self) -> str:
        return str(self.graph.graph["region"])

    @cached_property
    def relations(self) -> Relations:
        """The relations by type and end."""
        return Relations(self.graph)

    @cached_property
    def nodes(self) -> dict[str, list[str]]:
        """The keys of the nodes by label, sorted."""
        by_label: dict[str, list[str]] = {}
        for key, data in self.graph.nodes(data=True):
            by_label.setdefault(data["kind"], []).append(key)
        return {label: sorted(keys) for label, keys in sorted(by_label.items())}

    @cached_property
    def opds(self) -> dict[str, str]:
        """The ids of OPDs by all that they are called, normalised; ids come before names."""
        keyed = {key: self.graph.nodes[key] for key in self.nodes.get("Opd", ())}
        ids = {key: str(data["id"]) for key, data in keyed.items()}
        found = {normalise(id): id for id in ids.values()}
        for key, id in ids.items():
            found.setdefault(normalise(key), id)
        for column in ("name", "short_name", "aliases"):
            for key, data in keyed.items():
                called = data.get(column) or ()
                for name in [called] if isinstance(called, str) else called:
                    found.setdefault(normalise(str(name)), ids[key])
        return found

    @cached_property
    def perhaps_meant(self) -> frozenset[str]:
        """The nodes that an unresolved reference may mean: its closest names are theirs.

        Of these nothing can be said to be idle or empty: a misspelling may be all there is to it.
        """
        near = {
            text
            for key in self.nodes.get("Unresolved", ())
            for text in self.graph.nodes[key].get("closest") or ()
        }
        return frozenset(
            key for key, data in self.graph.nodes(data=True) if near & set(_called(data))
        )

    @cached_property
    def portfolio(self) -> Portfolio:
        """The active programs as top rows."""
        return Portfolio(self.graph, self.relations)

    @cached_property
    def precedence(self) -> Precedence:
        """What hangs on what."""
        return Precedence(self.relations, self.portfolio)

    @cached_property
    def agencies(self) -> Agencies:
        """Branches, parents, predecessors and successors of OPDs."""
        return Agencies(self.relations, self.nodes.get("Opd", ()))

    @cached_property
    def stakes(self) -> dict[str, Stakes]:
        """What hangs on each top row, by its key."""
        return stakes(self.portfolio, self.precedence, self.settings.orphan.top_budget_share)

    @cached_property
    def requirements(self) -> Requirements:
        """Which OPDs must work together, and which of them do."""
        return requirements(
            self.nodes,
            self.relations,
            self.portfolio,
            self.precedence,
            self.agencies,
            pairs_of_rows(self.doubles, self.portfolio.row_of),
            self.settings.coordination,
        )

    @cached_property
    def standing(self) -> Standings:
        """How each OPD stands in the required network."""
        return Standings(self.requirements, self.portfolio)

    @cached_property
    def remedies(self) -> tuple[Remedy, ...]:
        """The cheapest ways to let OPDs meet that must and do not, in the order to take them."""
        large_group = self.settings.coordination.large_group
        return remedies(self.requirements, self.agencies, self.settings.synergy, large_group)

    @cached_property
    def reader(self) -> Reader:
        """Reads what a text is about; it knows the plan's own OPDs and places."""
        return reader_of(self.graph)

    @cached_property
    def tasks(self) -> dict[str, Task]:
        """The deepest active rows by key."""
        return tasks(self.graph, self.relations, self.portfolio, self.reader)

    @cached_property
    def pairs(self) -> Pairs:
        """What speaks for two tasks being alike; those of overhead and by statute are left out."""
        compared = {k: t for k, t in self.tasks.items() if not (overhead(t) or statutory(t))}
        return Pairs(compared, self.settings.overlap)

    @cached_property
    def doubles(self) -> tuple[Double, ...]:
        """The pairs of tasks that do the same."""
        return doubles(
            self.pairs, self.relations, self.portfolio, self.agencies, self.settings.overlap
        )

    @cached_property
    def owners(self) -> Owners:
        """Who might answer for a program."""
        return Owners(
            self.graph,
            self.relations,
            self.portfolio,
            self.precedence,
            self.agencies,
            self.reader,
        )

    def accountable(self, row: Row) -> tuple[str, ...]:
        """Return the OPDs that lead a top row, dissolved ones left out, or else every task in it.

        Where there are none nobody is known to answer for it.
        """
        return self._accountable[row.key]

    @cached_property
    def _accountable(self) -> dict[str, tuple[str, ...]]:
        successors = self.agencies.successors
        return {
            key: tuple(opd for opd in row.opds if not successors(opd)) or row.led_below
            for key, row in self.portfolio.rows.items()
        }


def _called(data: Mapping[str, Any]) -> list[str]:
    name, id = data.get("name", ""), data.get("id", "")
    return [name, f"{name} ({id})", data.get("short_name", ""), *(data.get("aliases") or ())]
