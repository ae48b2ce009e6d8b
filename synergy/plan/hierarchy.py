"""Which program stands within which: by the parent column, else by the code."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

# U.BB.PP: a nomenklatur's program level. Shorter codes are urusan, or running numbers.
_PROGRAM_SEGMENTS = 3


@dataclass(frozen=True, slots=True)
class Coded:
    """A program row as the hierarchy sees it: `lead` is who leads it, "" for nobody."""

    id: str
    code: str
    lead: str


def by_code(rows: Sequence[Coded]) -> dict[str, tuple[str, int]]:
    """Return by id the parent that a row's code gives, and how many rows could be it.

    A parent's code is the longest proper beginning, by segments, that a row of the same lead
    bears; a row without a lead may stand under any. Where several rows bear it, the nearest
    row above is taken.

    Parameters
    ----------
    rows
        All programs in the order in which they stand.
    """
    # Positions by code and lead, and by code alone: for rows without a lead, and as parents.
    bearing: defaultdict[tuple[tuple[str, ...], str | None], list[int]] = defaultdict(list)
    segments = [tuple(row.code.split(".")) for row in rows]
    for position, parts in enumerate(segments):
        if len(parts) >= _PROGRAM_SEGMENTS:
            bearing[parts, rows[position].lead].append(position)
            bearing[parts, None].append(position)
    parents: dict[str, tuple[str, int]] = {}
    for position, row in enumerate(rows):
        for length in range(len(segments[position]) - 1, _PROGRAM_SEGMENTS - 1, -1):
            code = segments[position][:length]
            fitting = bearing.get((code, row.lead)) or bearing.get((code, "" if row.lead else None))
            if fitting:
                parents[row.id] = rows[nearest_above(fitting, position)].id, len(fitting)
                break
    return parents


def nearest_above(candidates: Sequence[int], position: int) -> int:
    """Return the last of the sorted `candidates` before `position`, else the first.

    >>> nearest_above([2, 5, 9], 7), nearest_above([2, 5, 9], 1)
    (5, 2)
    """
    return candidates[max(bisect_left(candidates, position) - 1, 0)]


def circles(parents: Mapping[str, str]) -> list[list[str]]:
    """Return each circle of the parent chain, from its smallest id on."""
    found = nx.simple_cycles(nx.DiGraph(list(parents.items())))
    turned = []
    for cycle in found:
        first = cycle.index(min(cycle))
        turned.append(cycle[first:] + cycle[:first])
    return sorted(turned)


def ancestors(id: str, parents: Mapping[str, str]) -> list[str]:
    """Return the rows above `id`, the nearest first; the chain must not run in a circle."""
    chain = []
    while (id := parents.get(id, "")) != "":
        chain.append(id)
    return chain
