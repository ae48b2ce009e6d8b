"""Positions of groups as islands; whole numbers, the same every time.

Nothing here is random, so nothing needs a seed: the same groups in the same order give the
same map, whatever machine draws it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

SPACING = 46  # least distance of two members' centres
SMALL = 18  # the same where members are small
MARGIN = 34  # from the outermost member to the shore
GAP = 64  # between two shores: room for a name
_GOLDEN = math.pi * (3 - math.sqrt(5))
_WIDER = 1.35  # screens are wider than high

Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Disc:
    """An island: its middle and radius."""

    x: int
    y: int
    radius: int


def sunflower(count: int, spacing: int = SPACING) -> list[Position]:
    """Return `count` positions around 0, 0 in sunflower order (Vogel 1979), none too close."""
    return [
        (
            round(spacing * 1.03 * math.sqrt(place) * math.cos(place * _GOLDEN)),
            round(spacing * 1.03 * math.sqrt(place) * math.sin(place * _GOLDEN)),
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
    return _members(groups, discs, SPACING), discs


def shelves(
    groups: Mapping[str, Sequence[str]], above: Iterable[Disc]
) -> tuple[dict[str, Position], dict[str, Disc]]:
    """Place groups as small discs in rows below others, in their order, about as wide as these."""
    others = list(above)
    left = min((disc.x - disc.radius for disc in others), default=0)
    right = max((disc.x + disc.radius for disc in others), default=0)
    top = max((disc.y + disc.radius for disc in others), default=0) + 2 * GAP
    radius = max((_radius(len(members), SMALL) for members in groups.values()), default=0)
    cell = 2 * radius + round(2.5 * GAP)
    apart = 2 * radius + round(3.4 * GAP)  # names are wider than high
    wide = max(round((right - left) * 1.35) // apart, math.ceil(math.sqrt(3 * len(groups))))
    rows = math.ceil(len(groups) / max(1, wide))
    across = math.ceil(len(groups) / max(1, rows))  # rows of about the same length
    start = round((left + right - across * apart) / 2) + apart // 2
    discs = {
        group: Disc(
            start + place % across * apart,
            top + radius + place // across * cell,
            _radius(len(members), SMALL),
        )
        for place, (group, members) in enumerate(groups.items())
    }
    return _members(groups, discs, SMALL), discs


def _members(
    groups: Mapping[str, Sequence[str]], discs: Mapping[str, Disc], spacing: int
) -> dict[str, Position]:
    return {
        member: (discs[group].x + x, discs[group].y + y)
        for group, members in groups.items()
        for member, (x, y) in zip(members, sunflower(len(members), spacing), strict=True)
    }


def _radius(count: int, spacing: int = SPACING) -> int:
    shore = MARGIN if spacing == SPACING else spacing
    return round(spacing * 1.03 * math.sqrt(max(count - 1, 0))) + shore


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
    first, count = 0, 512
    while True:
        turn = np.arange(first, first + count)
        x = np.round(around[0] + _WIDER * step * np.sqrt(turn) * np.cos(turn * _GOLDEN))
        y = np.round(around[1] + step / _WIDER * np.sqrt(turn) * np.sin(turn * _GOLDEN))
        # Squares of whole numbers are exact, and roots are slow.
        square = (x[:, None] - placed[:, 0]) ** 2 + (y[:, None] - placed[:, 1]) ** 2
        free = (square >= (placed[:, 2] + radius + GAP) ** 2).all(axis=1).nonzero()[0]
        if len(free):
            return Disc(int(x[free[0]]), int(y[free[0]]), radius)
        first += count
