"""Which program stands within which: by the parent column, else by the code."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

# U.BB.PP: a nomenklatur's program level. Shorter codes are urusan, or running numbers.
_PROGRAM_SEGMENTS = 3


@dataclass(frozen=True, slots=True)
class Coded:
    """A program row as the hierarchy sees it: `lead` is the lead cell's text, compared."""

    id: str
    code: str
    lead: str


def by_code(rows: Sequence[Coded]) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Return the parent that each row's code gives, and the rows where that was a guess.

    A parent's code is the longest proper beginning, by segments, that a row of the same lead
    bears; a row without a lead may stand under any. Where several rows bear it, the nearest
    row above is taken, and the candidates are returned as a guess.

    Parameters
    ----------
    rows
        All programs in the order in which they stand.
    """
    bearing: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    segments = [tuple(row.code.split(".")) for row in rows]
    for position, parts in enumerate(segments):
        if len(parts) >= _PROGRAM_SEGMENTS:
            bearing[parts].append(position)
    parents: dict[str, str] = {}
    guesses: dict[str, tuple[str, ...]] = {}
    for position, row in enumerate(rows):
        for length in range(len(segments[position]) - 1, _PROGRAM_SEGMENTS - 1, -1):
            candidates = bearing.get(segments[position][:length], [])
            if fitting := _of_lead(rows, candidates, row.lead):
                above = [c for c in fitting if c < position]
                parents[row.id] = rows[above[-1] if above else fitting[0]].id
                if len(fitting) > 1:
                    guesses[row.id] = tuple(rows[c].id for c in fitting)
                break
    return parents, guesses


def _of_lead(rows: Sequence[Coded], candidates: Sequence[int], lead: str) -> list[int]:
    own = [c for c in candidates if rows[c].lead == lead]
    return own or [c for c in candidates if not (lead and rows[c].lead)]


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
