"""Positions: groups as islands, chains from left to right; whole numbers, the same every time.

Nothing here is random, so nothing needs a seed: the same groups in the same order give the
same map, whatever machine draws it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np

SPACING = 46  # least distance of two members' centres
MARGIN = 34  # from the outermost member to the shore
GAP = 64  # between two shores: room for a name
COLUMN, ROW = 560, 70  # between the steps of a chain, between its rows
_GOLDEN = math.pi * (3 - math.sqrt(5))
_WIDER = 1.35  # screens are wider than high

Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Disc:
    """An island: its middle and radius."""

    x: int
    y: int
    radius: int


def sunflower(count: int) -> list[Position]:
    """Return `count` positions around 0, 0 in sunflower order (Vogel 1979), none too close."""
    return [
        (
            round(SPACING * 1.03 * math.sqrt(place) * math.cos(place * _GOLDEN)),
            round(SPACING * 1.03 * math.sqrt(place) * math.sin(place * _GOLDEN)),
        )
        for place in range(count)
    ]


def islands(
    groups: Mapping[str, Sequence[str]], ties: Mapping[tuple[str, str], float]
) -> tuple[dict[str, Position], dict[str, Disc]]:
    """Place groups as discs and their members in sunflower order.

    Parameters
    ----------
    groups
        Members by group, the one for the middle first; groups in the order in which they
        should be placed among equals.
    ties
        How strongly two groups are tied; tied ones are laid near each other.

    Returns
    -------
    Positions of all members, and discs of all groups; no two members and no two discs overlap.
    """
    radius = {group: _radius(len(members)) for group, members in groups.items()}
    order = sorted(groups, key=lambda group: -radius[group])
    near: dict[str, list[tuple[str, float]]] = {group: [] for group in groups}
    for (one, other), weight in ties.items():
        near[one].append((other, weight))
        near[other].append((one, weight))
    discs: dict[str, Disc] = {}
    for group in order:
        discs[group] = _free_place(radius[group], _pull(near[group], discs), discs.values())
    positions = {
        member: (discs[group].x + x, discs[group].y + y)
        for group, members in groups.items()
        for member, (x, y) in zip(members, sunflower(len(members)), strict=True)
    }
    return positions, discs


def _radius(count: int) -> int:
    return round(SPACING * 1.03 * math.sqrt(max(count - 1, 0))) + MARGIN


def _pull(near: Iterable[tuple[str, float]], discs: Mapping[str, Disc]) -> Position:
    """Return the middle of those placed already that a group is tied to."""
    placed = [(discs[other], weight) for other, weight in near if other in discs]
    total = sum(weight for _, weight in placed)
    if not total:
        return (0, 0)
    return (
        round(sum(disc.x * weight for disc, weight in placed) / total),
        round(sum(disc.y * weight for disc, weight in placed) / total),
    )


def _free_place(radius: int, around: Position, discs: Iterable[Disc]) -> Disc:
    """Return the first free place on a spiral around a point."""
    placed = np.array([(d.x, d.y, d.radius) for d in discs], dtype=float).reshape(-1, 3)
    if not len(placed):
        return Disc(*around, radius)
    step = max(12.0, radius / 4)
    first, count = 0, 2048
    while True:
        turn = np.arange(first, first + count)
        x = np.round(around[0] + _WIDER * step * np.sqrt(turn) * np.cos(turn * _GOLDEN))
        y = np.round(around[1] + step / _WIDER * np.sqrt(turn) * np.sin(turn * _GOLDEN))
        distance = np.hypot(x[:, None] - placed[:, 0], y[:, None] - placed[:, 1])
        free = (distance >= placed[:, 2] + radius + GAP).all(axis=1).nonzero()[0]
        if len(free):
            return Disc(int(x[free[0]]), int(y[free[0]]), radius)
        first += count


def chains(edges: Iterable[tuple[str, str]]) -> dict[str, Position]:
    """Place what hangs on what from left to right, one box a connected part.

    Parameters
    ----------
    edges
        (dependent, prerequisite). What is needed stands left of what needs it; an edge that
        closes a circle points back.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from(sorted((needed, needs) for needs, needed in edges if needs != needed))
    parts = sorted(nx.weakly_connected_components(graph), key=lambda part: (-len(part), min(part)))
    boxes = [_layers(graph.subgraph(part)) for part in parts]
    return _shelves(boxes)


def _layers(part: nx.DiGraph[str]) -> dict[str, Position]:
    forward = _without_circles(part)
    layer: dict[str, int] = {}
    for node in nx.lexicographical_topological_sort(forward):
        layer[node] = max((layer[before] + 1 for before in forward.predecessors(node)), default=0)
    columns: list[list[str]] = [[] for _ in range(max(layer.values()) + 1)]
    for node in sorted(layer, key=lambda node: (-part.degree(node), node)):
        columns[layer[node]].append(node)
    _order_rows(columns, forward)
    tallest = max(map(len, columns))
    return {
        node: (
            column * COLUMN,
            # Every other column half a row lower, so that lines do not run through names.
            round(ROW * (row + (tallest - len(members)) / 2)) + (column % 2) * (ROW // 2),
        )
        for column, members in enumerate(columns)
        for row, node in enumerate(members)
    }


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


def _order_rows(columns: list[list[str]], forward: nx.DiGraph[str]) -> None:
    """Order each column by the middle of its neighbours, to and fro (Sugiyama and others 1981)."""
    row = {node: float(place) for members in columns for place, node in enumerate(members)}
    for sweep in range(6):
        back = bool(sweep % 2)
        for members in reversed(columns) if back else columns:
            beside = forward.successors if back else forward.predecessors
            middle = {}
            for node in members:
                rows = [row[other] for other in beside(node)]
                middle[node] = sum(rows) / len(rows) if rows else row[node]
            members.sort(key=lambda node: (middle[node], node))
            for place, node in enumerate(members):
                row[node] = place - len(members) / 2


def _shelves(boxes: Sequence[Mapping[str, Position]]) -> dict[str, Position]:
    """Stand boxes on shelves, the highest first."""
    sizes = [
        (max(x for x, _ in box.values()) + COLUMN, max(y for _, y in box.values()) + 2 * ROW)
        for box in boxes
    ]
    width = max(
        [math.sqrt(sum(w * h for w, h in sizes) * 1.5), *(w for w, _ in sizes)], default=0.0
    )
    positions: dict[str, Position] = {}
    left = top = height = 0
    for place in sorted(range(len(boxes)), key=lambda place: (-sizes[place][1], place)):
        wide, high = sizes[place]
        if left and left + wide > width:
            left, top, height = 0, top + height, 0
        positions.update((node, (left + x, top + y)) for node, (x, y) in boxes[place].items())
        left, height = left + wide, max(height, high)
    return positions
