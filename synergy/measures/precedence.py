"""What hangs on what: dependencies between top rows, their circles, chains and downstream.

An edge from A to B says that A needs B. Strongly connected components after Tarjan (1972)
and Nuutila and Soisalon-Soininen (1994), as NetworkX has them; what is transitive is computed
on the condensation, where a circle is one node.
"""

from __future__ import annotations

from collections import Counter, deque
from functools import cached_property

import networkx as nx

from synergy.measures.portfolio import Portfolio
from synergy.measures.relations import Edge, Relations


class Precedence:
    """The dependencies of a plan.

    Attributes
    ----------
    graph
        Directed, its nodes all top rows; an edge's ``stated`` lists the DEPENDS_ON relations
        that cause it. A dependency inside one top row is dropped.
    stated
        The DEPENDS_ON relations between two active programs, at the level where they stand.
    self_dependent
        Those by which a program is stated to need itself.
    """

    def __init__(self, relations: Relations, portfolio: Portfolio) -> None:
        self.graph: nx.DiGraph[str] = nx.DiGraph()
        self.graph.add_nodes_from(portfolio.rows)
        self.stated: list[Edge] = []
        self.self_dependent: list[Edge] = []
        for edge in relations.of("DEPENDS_ON"):
            start, end = portfolio.row_of.get(edge.start), portfolio.row_of.get(edge.end)
            if start is None or end is None:
                continue
            if edge.start == edge.end:
                self.self_dependent.append(edge)
                continue
            self.stated.append(edge)
            if start != end:
                if not self.graph.has_edge(start, end):
                    self.graph.add_edge(start, end, stated=[])
                self.graph.edges[start, end]["stated"].append(edge)

    def dependents(self, row: str) -> int:
        """Return how many top rows need `row` directly."""
        return int(self.graph.in_degree(row))

    @cached_property
    def circles(self) -> tuple[tuple[str, ...], ...]:
        """The sets of two or more top rows that all need one another, each sorted."""
        return tuple(sorted(c for c in self._components if len(c) > 1))

    def shortest_cycle(self, circle: tuple[str, ...]) -> list[str]:
        """Return the shortest cycle through the circle's smallest key, from that key on.

        Breadth first, so ties between cycles fall to the smaller keys.
        """
        first, within = min(circle), set(circle)
        came_from: dict[str, str | None] = {first: None}
        waiting = deque([first])
        while waiting:
            row = waiting.popleft()
            if self.graph.has_edge(row, first):
                path: list[str] = []
                step: str | None = row
                while step is not None:
                    path.append(step)
                    step = came_from[step]
                return path[::-1]
            for needed in sorted(self.graph.successors(row)):
                if needed in within and needed not in came_from:
                    came_from[needed] = row
                    waiting.append(needed)
        raise ValueError(f"no cycle through {first}")

    @cached_property
    def component_of(self) -> dict[str, int]:
        """The number of each top row's component; dependents have smaller ones than what
        they need.
        """
        return {row: i for i, component in enumerate(self._components) for row in component}

    @cached_property
    def downstream(self) -> dict[str, int]:
        """How many other top rows need each one, directly or through others."""
        # Sets of rows as the bits of an integer. Bits are counted in each island of rows that
        # hang together, so that the integers are as short as what they can hold.
        island_of = {
            row: number
            for number, rows in enumerate(nx.weakly_connected_components(self.graph))
            for row in rows
        }
        bits_of: Counter[int] = Counter()  # by island, how many are used
        reaching: list[int] = []  # by component: its own rows and all that need them
        counts: dict[str, int] = {}
        for members, before in zip(self._components, self._before, strict=True):
            island = island_of[members[0]]
            bits = ((1 << len(members)) - 1) << bits_of[island]
            bits_of[island] += len(members)
            for earlier in before:
                bits |= reaching[earlier]
            reaching.append(bits)
            counts |= dict.fromkeys(members, bits.bit_count() - 1)
        return counts

    @cached_property
    def chain(self) -> dict[str, int]:
        """The length of the longest chain through each top row, in programs.

        A circle counts once: how long a way leads through it can't be said.
        """
        before = [1] * len(self._components)
        after = list(before)
        for component, earlier in enumerate(self._before):
            before[component] += max((before[e] for e in earlier), default=0)
        for component in range(len(self._components) - 1, -1, -1):
            for needing in self._before[component]:
                after[needing] = max(after[needing], after[component] + 1)
        return {row: before[i] + after[i] - 1 for row, i in self.component_of.items()}

    @cached_property
    def _components(self) -> list[tuple[str, ...]]:
        """The strongly connected components in topological order, each sorted."""
        # NetworkX yields a component after all that can be reached from it.
        found = [tuple(sorted(c)) for c in nx.strongly_connected_components(self.graph)]
        return found[::-1]

    @cached_property
    def _before(self) -> list[list[int]]:
        """For each component the components that need it directly."""
        before: list[set[int]] = [set() for _ in self._components]
        for start, end in self.graph.edges:
            a, b = self.component_of[start], self.component_of[end]
            if a != b:
                before[b].add(a)
        return [sorted(numbers) for numbers in before]
