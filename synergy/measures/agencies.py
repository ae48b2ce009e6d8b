"""How OPDs stand to one another: branches, parents, predecessors and successors."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from synergy.measures.relations import Relations
from synergy.names import normalise

_KECAMATAN = ("kecamatan", "kec", "camat", "kelurahan", "kel", "lurah")


def is_kecamatan(node: Mapping[str, Any]) -> bool:
    """Tell from an OPD's kind or name whether it is a kecamatan or kelurahan.

    >>> is_kecamatan({"name": "Kantor Kec. Kepil"}), is_kecamatan({"name": "Dinas Sosial"})
    (True, False)
    """
    texts = (normalise(str(node.get(field) or "")) for field in ("subkind", "name"))
    return any(text.removeprefix("kantor ").split(" ")[0] in _KECAMATAN for text in texts)


class Agencies:
    """The OPDs' own order, from REPORTS_TO and SUCCEEDS.

    Parameters
    ----------
    relations
        Those of the plan.
    opds
        The plan's OPDs.
    """

    def __init__(self, relations: Relations, opds: Sequence[str] = ()) -> None:
        self._relations = relations
        self._opds = len(opds)

    @cached_property
    def _below(self) -> Counter[str]:
        """How many OPDs report to each, all the way down."""
        branches = {edge.start for edge in self._relations.of("REPORTS_TO")}
        return Counter(top for branch in branches for top in self.above(branch))

    @cached_property
    def _successors(self) -> dict[str, tuple[str, ...]]:
        stated = {(edge.end, edge.start) for edge in self._relations.of("SUCCEEDS")}
        found: defaultdict[str, list[str]] = defaultdict(list)
        for opd, later in sorted(stated):
            if opd != later and (later, opd) not in stated:
                found[opd].append(later)
        return {opd: tuple(later) for opd, later in found.items()}

    def successors(self, opd: str) -> tuple[str, ...]:
        """Return the OPDs that succeeded `opd`: where there are any, it was dissolved.

        Two OPDs that are each stated to have succeeded the other say nothing.
        """
        return self._successors.get(opd, ())

    def later(self, opd: str) -> frozenset[str]:
        """Return all OPDs that came after `opd`, however many changes lie between."""
        return _reached(opd, self.successors)

    def current(self, opd: str) -> tuple[str, ...]:
        """Return the OPDs that stand in its place today, sorted: itself where it still stands."""
        later = self.later(opd)
        standing = tuple(sorted(o for o in later if not self.successors(o)))
        return standing if later else (opd,)

    def house(self, opd: str) -> str:
        """Return the OPD that `opd` is a part of in the end: the topmost that it reports to.

        Itself where it reports to nobody, or to one that more than half of all OPDs report to:
        that one is everybody's superior, and no house of its own.
        """
        above = [top for top in sorted(self.above(opd)) if not self.above(top)]
        own = [top for top in above if self._below[top] <= self._opds / 2]
        return own[0] if own else opd

    def above(self, opd: str) -> frozenset[str]:
        """Return the OPDs that `opd` reports to, itself left out, all the way up."""
        return _reached(opd, lambda o: (e.end for e in self._relations.out("REPORTS_TO", o)))

    def rivals(self, opds: Iterable[str]) -> tuple[str, ...]:
        """Return those of `opds` that stand for themselves, sorted.

        A branch stands behind its parent, an OPD behind its successor, where that is among
        `opds` too.
        """
        among = set(opds)
        return tuple(
            sorted(
                opd
                for opd in among
                if not among & self.above(opd) and not among & set(self.successors(opd))
            )
        )


def _reached(opd: str, step: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """Return all OPDs that steps lead to from `opd`, itself left out."""
    found: set[str] = set()
    waiting = [opd]
    while waiting:
        new = set(step(waiting.pop())) - found
        found |= new
        waiting.extend(new)
    return frozenset(found - {opd})
