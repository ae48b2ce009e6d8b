"""How OPDs stand to one another: branches, parents, predecessors and successors."""

from __future__ import annotations

from collections.abc import Iterable

from synergy.measures.relations import Relations


class Agencies:
    """The OPDs' own order, from REPORTS_TO and SUCCEEDS."""

    def __init__(self, relations: Relations) -> None:
        self._relations = relations

    def successors(self, opd: str) -> tuple[str, ...]:
        """Return the OPDs that succeeded `opd`: where there are any, it was dissolved.

        Two OPDs that are each stated to have succeeded the other say nothing.
        """
        later = {e.start for e in self._relations.into("SUCCEEDS", opd)}
        earlier = {e.end for e in self._relations.out("SUCCEEDS", opd)}
        return tuple(sorted(later - earlier - {opd}))

    def above(self, opd: str) -> frozenset[str]:
        """Return the OPDs that `opd` reports to, itself left out, all the way up."""
        found: set[str] = set()
        waiting = [opd]
        while waiting:
            for edge in self._relations.out("REPORTS_TO", waiting.pop()):
                if edge.end not in found:
                    found.add(edge.end)
                    waiting.append(edge.end)
        return frozenset(found - {opd})

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
