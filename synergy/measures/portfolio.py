"""The programs as most analyses look at them: top rows with what their descendants say.

methods.md, "What the analyses look at". A program without a parent is a top row, and so is a
descendant that names another lead than the row that it stands in. Whatever is cancelled, or
stands below something cancelled, is out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import networkx as nx

from synergy.measures.relations import Edge, Relations
from synergy.names import normalise
from synergy.schema.graph import label_of

_OPEN_LEAD = "lead: "  # how a node's open_roles mark "Seluruh OPD" as lead


@dataclass(frozen=True, slots=True)
class Row:
    """A top row. Keys are node keys; sets come from all its members.

    Parameters
    ----------
    key
        The program.
    members
        The program and what lies below it, but for what counts for itself.
    leads
        Who leads it: OPDs, stakeholders, villages; sorted.
    led_below
        Where it names no lead at all, but every task below it has an OPD that leads: those.
    unknown_leads
        What its lead cell says that could not be resolved (REFERS_TO).
    open_leads
        What its lead cell says that names everybody: "Seluruh OPD".
    involved
        Who leads or supports a member.
    villages, indicators, responsibilities, dimensions
        What the members name.
    quick_win
        It, or a member, is marked as a quick win.
    budget
        Rupiah: the leaves' where they say more than 0, else the parent's; None if unknown.
    budget_elsewhere
        Money for it stands in a row above, or in one below that counts for itself.
    """

    key: str
    members: tuple[str, ...]
    leads: tuple[str, ...]
    led_below: tuple[str, ...]
    unknown_leads: tuple[Edge, ...]
    open_leads: tuple[str, ...]
    involved: frozenset[str]
    villages: frozenset[str]
    indicators: frozenset[str]
    responsibilities: frozenset[str]
    dimensions: frozenset[str]
    quick_win: bool
    budget: int | None
    budget_elsewhere: bool

    @property
    def opds(self) -> tuple[str, ...]:
        """The OPDs that lead it."""
        return tuple(lead for lead in self.leads if label_of(lead) == "Opd")

    @property
    def answering(self) -> frozenset[str]:
        """Who has to see to what it depends on: those involved, or a bare heading's leads below."""
        if any(label_of(actor) == "Opd" for actor in self.involved):
            return self.involved
        return self.involved | frozenset(self.led_below)

    @property
    def funded(self) -> bool:
        """Money for it is known, here or elsewhere."""
        return bool(self.budget and self.budget > 0) or self.budget_elsewhere


class Portfolio:
    """All active programs of a plan and the top rows that they belong to.

    Attributes
    ----------
    parent
        The program above each active program that has one.
    children
        The active programs right below each, sorted.
    row_of
        The top row that each active program belongs to; its keys are the active programs.
    rows
        The top rows by key, in the order of their keys.
    """

    def __init__(self, graph: nx.MultiDiGraph[str], relations: Relations) -> None:
        self._graph = graph
        self._relations = relations
        self.parent: dict[str, str] = {}
        self.children: defaultdict[str, list[str]] = defaultdict(list)
        self.row_of: dict[str, str] = {}
        order = self._walk()
        members: defaultdict[str, list[str]] = defaultdict(list)
        for key in order:
            members[self.row_of[key]].append(key)
        self._budgets = _Budgets(graph, order, self)
        self.rows: dict[str, Row] = {
            key: self._row(key, tuple(sorted(members[key], key=lambda m: (m != key, m))))
            for key in sorted(members)
        }

    def above(self, key: str) -> Iterator[str]:
        """Yield the programs above `key`, the nearest first."""
        while key in self.parent:
            key = self.parent[key]
            yield key

    def below(self, key: str) -> Iterator[str]:
        """Yield the active programs below `key`."""
        waiting = list(self.children.get(key, ()))
        while waiting:
            found = waiting.pop()
            yield found
            waiting.extend(self.children.get(found, ()))

    def row(self, key: str) -> Row:
        """Return the top row that the active program `key` belongs to."""
        return self.rows[self.row_of[key]]

    def leaf_leads(self, key: str) -> list[tuple[str, ...]]:
        """Return, for each task below `key` with nothing below itself, the OPDs that lead it."""
        return [
            tuple(lead for lead in self._leads(self.row_of[leaf]) if label_of(lead) == "Opd")
            for leaf in self.below(key)
            if not self.children.get(leaf)
        ]

    def _walk(self) -> list[str]:
        """Fill parents, children and `row_of`; return the active programs, parents first."""
        nodes = self._graph.nodes
        programs = sorted(k for k, data in nodes(data=True) if data["kind"] == "Program")
        below: defaultdict[str, list[str]] = defaultdict(list)
        roots = []
        for key in programs:
            above = self._relations.out("WITHIN", key)
            if above:
                below[above[0].end].append(key)
            else:
                roots.append(key)
        order: list[str] = []
        waiting = [(key, key) for key in roots]
        while waiting:
            key, row = waiting.pop()
            if nodes[key].get("cancelled"):
                continue
            order.append(key)
            stated = self._stated(key)
            self.row_of[key] = row = key if stated and stated != self._stated(row) else row
            if above := self._relations.out("WITHIN", key):
                self.parent[key] = above[0].end
                self.children[above[0].end].append(key)
            waiting.extend((child, row) for child in below[key])
        for children in self.children.values():
            children.sort()
        return order

    def _leads(self, key: str) -> tuple[str, ...]:
        return tuple(e.start for e in self._relations.into("LEADS", key))

    def _unknown_leads(self, key: str) -> tuple[Edge, ...]:
        references = self._relations.out("REFERS_TO", key)
        return tuple(e for e in references if e.data.get("column") == "programs.lead")

    def _open_leads(self, key: str) -> tuple[str, ...]:
        roles = self._graph.nodes[key].get("open_roles") or ()
        return tuple(r.removeprefix(_OPEN_LEAD) for r in roles if r.startswith(_OPEN_LEAD))

    def _stated(self, key: str) -> frozenset[str]:
        """Return what the program's own lead cell says, also where it could not be resolved."""
        return frozenset(
            (
                *(
                    e.start
                    for e in self._relations.into("LEADS", key)
                    if not e.data.get("inherited")
                ),
                *(e.end for e in self._unknown_leads(key)),
                *(normalise(text) for text in self._open_leads(key)),
            )
        )

    def _row(self, key: str, members: tuple[str, ...]) -> Row:
        out = self._relations.out
        into = self._relations.into

        def named(type: str) -> frozenset[str]:
            return frozenset(edge.end for member in members for edge in out(type, member))

        budget, elsewhere = self._budgets.of_row(key)
        return Row(
            key=key,
            members=members,
            leads=self._leads(key),
            led_below=self._led_below(key),
            unknown_leads=self._unknown_leads(key),
            open_leads=self._open_leads(key),
            involved=frozenset(
                edge.start
                for member in members
                for type in ("LEADS", "SUPPORTS")
                for edge in into(type, member)
            ),
            villages=named("TARGETS"),
            indicators=named("CONTRIBUTES_TO"),
            responsibilities=named("FULFILS"),
            dimensions=named("PART_OF"),
            quick_win=any(self._graph.nodes[m].get("quick_win") for m in members),
            budget=budget,
            budget_elsewhere=elsewhere,
        )

    def _led_below(self, key: str) -> tuple[str, ...]:
        """A heading names no lead, since each of its tasks does: nothing in it is unowned."""
        if self._stated(key):
            return ()
        leads = self.leaf_leads(key)
        return tuple(sorted({opd for task in leads for opd in task})) if all(leads) else ()


class _Amount(NamedTuple):
    """Rupiah, None where unknown; not `whole` where a part of it is unknown."""

    rupiah: int | None
    whole: bool


class _Budgets:
    """Who has how much: in all below a program, and in its row alone.

    The amounts below count where all of them are known. An unknown one is not 0, and a 0 that
    the rows below bear says less than an amount in the row above them.
    """

    def __init__(self, graph: nx.MultiDiGraph[str], order: list[str], portfolio: Portfolio) -> None:
        self._graph = graph
        self._portfolio = portfolio
        self._all: dict[str, _Amount] = {}
        self._in_row: dict[str, _Amount] = {}
        self._below: dict[str, bool] = {}  # money stands below, in a row of its own
        for key in reversed(order):  # what is below a program comes before it
            self._add(key)

    def of_row(self, key: str) -> tuple[int | None, bool]:
        budget = self._in_row[key].rupiah
        above = budget is None and any(self._own(k) for k in self._portfolio.above(key))
        return budget, self._below[key] or above

    def _own(self, key: str) -> Any:
        return self._graph.nodes[key].get("budget")

    def _add(self, key: str) -> None:
        portfolio = self._portfolio
        own: int | None = self._own(key)
        children = portfolio.children.get(key, [])
        inside = [c for c in children if portfolio.row_of[c] == portfolio.row_of[key]]
        outside = [c for c in children if portfolio.row_of[c] != portfolio.row_of[key]]
        self._all[key] = _either([self._all[c] for c in children], own)
        self._below[key] = any(self._all[c].rupiah for c in outside) or any(
            self._below[c] for c in inside
        )
        within = [self._in_row[c] for c in inside]
        # The row's own amount would count a second time what its separate parts bear.
        self._in_row[key] = _either(within, None if self._below[key] else own)


def _either(below: list[_Amount], own: int | None) -> _Amount:
    known = [amount.rupiah for amount in below if amount.rupiah is not None]
    whole = bool(known) and len(known) == len(below) and all(amount.whole for amount in below)
    if own is None:
        return _Amount(sum(known) if known else None, whole)
    if whole and sum(known) > 0:
        return _Amount(sum(known), whole=True)
    return _Amount(max(own, sum(known)), whole=True)
