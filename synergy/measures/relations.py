"""A graph's relations by type, by either end, in an order that hangs on nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import networkx as nx

_NONE: tuple[Edge, ...] = ()


class Edge(NamedTuple):
    """One relation: the keys of its ends, and its properties."""

    start: str
    end: str
    data: Mapping[str, Any]


class Relations:
    """The relations of `graph`, sorted by their ends (and program or column) within a type."""

    def __init__(self, graph: nx.MultiDiGraph[str]) -> None:
        self._of: defaultdict[str, list[Edge]] = defaultdict(list)
        for start, end, data in graph.edges(data=True):
            self._of[data["type"]].append(Edge(start, end, data))
        for edges in self._of.values():
            edges.sort(key=_order)
        self._by_start: dict[str, dict[str, list[Edge]]] = {}
        self._by_end: dict[str, dict[str, list[Edge]]] = {}

    def of(self, type: str) -> Sequence[Edge]:
        """Return all relations of a type."""
        return self._of.get(type, _NONE)

    def out(self, type: str, start: str) -> Sequence[Edge]:
        """Return the relations of a type that begin at `start`."""
        if type not in self._by_start:
            self._by_start[type] = _grouped(self.of(type), 0)
        return self._by_start[type].get(start, _NONE)

    def into(self, type: str, end: str) -> Sequence[Edge]:
        """Return the relations of a type that end at `end`."""
        if type not in self._by_end:
            self._by_end[type] = _grouped(self.of(type), 1)
        return self._by_end[type].get(end, _NONE)


def _order(edge: Edge) -> tuple[str, str, str]:
    return edge.start, edge.end, str(edge.data.get("program") or edge.data.get("column") or "")


def _grouped(edges: Sequence[Edge], position: int) -> dict[str, list[Edge]]:
    grouped: defaultdict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        grouped[str(edge[position])].append(edge)
    return dict(grouped)
