"""Positions of what hangs on what: from left to right by time, and within it by what is needed.

Nothing here is random; whole numbers, the same every time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import networkx as nx

from synergy.maps.layout import Position
from synergy.maps.parts import Band

COLUMN, ROW = 560, 70  # between the steps of a chain; at least between its rows
_ROOMY = 1.7  # rows stand wider apart where that fills a screen, up to so many times
_WIDER = 1.45  # screens are wider than high
_BEFORE = 70  # from a band's shore to the marks of its first column
Columns = dict[int, list[str]]


def chains(
    edges: Iterable[tuple[str, str]], year: Mapping[str, str] | None = None, undated: str = ""
) -> tuple[dict[str, Position], list[Band]]:
    """Place what hangs on what from left to right.

    Parameters
    ----------
    edges
        (dependent, prerequisite).
    year
        When each begins. Earlier years stand left of later ones; within a year, what is needed
        stands left of what needs it, and an edge that closes a circle points back.
    undated
        What the band of those is called whose year is not known; it comes first.

    Returns
    -------
    Positions, and the years' bands where there are several.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from(sorted((needed, needs) for needs, needed in edges if needs != needed))
    years = {node: (year or {}).get(node, "") for node in graph}
    column, heads = _columns(_without_circles(graph), years)
    parts = sorted(nx.weakly_connected_components(graph), key=lambda part: (-len(part), min(part)))
    floor: defaultdict[int, float] = defaultdict(float)
    spots: dict[str, tuple[int, float]] = {}
    for part in parts:
        _stand(_ordered(graph.subgraph(part), column), floor, spots)
    wide = COLUMN * (1 + max(column.values(), default=0))
    row = round(min(_ROOMY * ROW, max(ROW, wide / _WIDER / max(floor.values(), default=1))))
    positions = {node: (at * COLUMN, round(below * row)) for node, (at, below) in spots.items()}
    bands = [
        Band(name or undated, first * COLUMN - _BEFORE, after * COLUMN - _BEFORE)
        for name, first, after in heads
    ]
    return positions, bands if len(bands) > 1 else []


def _columns(
    forward: nx.DiGraph[str], years: Mapping[str, str]
) -> tuple[dict[str, int], list[tuple[str, int, int]]]:
    """Return each node's column, and by year its first column and the one after its last."""
    step: dict[str, int] = {}
    for node in nx.lexicographical_topological_sort(forward):
        before = [b for b in forward.predecessors(node) if years[b] == years[node]]
        step[node] = max((step[one] + 1 for one in before), default=0)
    first = 0
    heads = []
    for name in sorted(set(years.values())):
        after = first + 1 + max(step[node] for node in step if years[node] == name)
        heads.append((name, first, after))
        first = after
    start = {name: first for name, first, _ in heads}
    return {node: start[years[node]] + step[node] for node in step}, heads


def _ordered(part: nx.DiGraph[str], column: Mapping[str, int]) -> Columns:
    """Return a part's columns, rows by the middle of neighbours, to and fro (Sugiyama 1981)."""
    columns: Columns = {}
    for node in sorted(part, key=lambda node: (-part.degree(node), node)):
        columns.setdefault(column[node], []).append(node)
    row = {node: float(place) for nodes in columns.values() for place, node in enumerate(nodes)}
    for sweep in range(8):
        back = bool(sweep % 2)
        for place in sorted(columns, reverse=back):
            members = columns[place]
            middle = {}
            for node in members:
                beside = [*part.predecessors(node), *part.successors(node)]
                side = [o for o in beside if (column[o] > place) == back and column[o] != place]
                rows = [row[other] for other in side]
                middle[node] = sum(rows) / len(rows) if rows else row[node]
            members.sort(key=lambda node: (middle[node], node))
            for order, node in enumerate(members):
                row[node] = order - len(members) / 2
    return columns


def _stand(
    columns: Columns, floor: defaultdict[int, float], spots: dict[str, tuple[int, float]]
) -> None:
    """Stand a part on what its columns already hold, in columns and rows."""
    spanned = range(min(columns), max(columns) + 1)
    top = max(floor[place] for place in spanned)
    tallest = max(map(len, columns.values()))
    for place, members in columns.items():
        # Every other column half a row lower, so that lines do not run through names.
        lower = (tallest - len(members)) / 2 + (place % 2) / 2
        for row, node in enumerate(members):
            spots[node] = (place, top + row + lower)
    for place in spanned:
        floor[place] = top + tallest + 1.2


def _without_circles(part: nx.DiGraph[str]) -> nx.DiGraph[str]:
    """Return the part without the edges that lead back on a walk in depth."""
    forward: nx.DiGraph[str] = nx.DiGraph()
    forward.add_nodes_from(sorted(part))
    done: set[str] = set()
    roots = sorted(part, key=lambda node: (part.in_degree(node), node))
    for root in roots:
        if root in done:
            continue
        open_: dict[str, None] = {root: None}
        stack = [(root, iter(sorted(part.successors(root))))]
        while stack:
            node, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                del open_[node]
                done.add(node)
            elif following not in open_:
                forward.add_edge(node, following)
                if following not in done:
                    open_[following] = None
                    stack.append((following, iter(sorted(part.successors(following)))))
    return forward
