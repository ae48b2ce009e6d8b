"""Responsibilities that nobody owns, and those that no program fulfils."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects
from synergy.settings import Settings

_UNCOVERED = "orphan/uncovered-responsibility"
_UNFULFILLED = "orphan/unfulfilled-responsibility"
_OWNER = "responsibilities.owner"


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield responsibilities without owner, and without a program; high with a legal basis.

    An owner whose name is unknown is an unknown reference, not a missing owner.
    """
    responsibilities = measures.nodes.get("Responsibility", [])
    if not responsibilities:
        return
    if _any_owner(measures):
        rows = measures.portfolio.rows.values()
        programs = Counter(key for row in rows for key in row.responsibilities)
        for key in responsibilities:
            if _ownerless(measures, key):
                yield _uncovered(measures, key, programs[key])
    else:
        yield NotComputed(_UNCOVERED, _OWNER)
    active = measures.portfolio.row_of
    fulfilled = {e.end for e in measures.relations.of("FULFILS") if e.start in active}
    if fulfilled:
        yield from (_unfulfilled(measures, k) for k in responsibilities if k not in fulfilled)
    else:
        yield NotComputed(_UNFULFILLED, "programs.responsibilities")


def _any_owner(measures: Measures) -> bool:
    references = measures.relations.of("REFERS_TO")
    return bool(measures.relations.of("OWNS")) or any(
        e.data.get("column") == _OWNER for e in references
    )


def _ownerless(measures: Measures, key: str) -> bool:
    references = measures.relations.out("REFERS_TO", key)
    return not measures.relations.into("OWNS", key) and not any(
        e.data.get("column") == _OWNER for e in references
    )


def _uncovered(measures: Measures, key: str, programs: int) -> Finding:
    node = measures.graph.nodes[key]
    return Finding(
        _UNCOVERED,
        "high" if node.get("legal_basis") else "low",
        1 - 1 / (1 + programs),
        measures.region,
        (key,),
        subjects(measures.graph, (key,)),
        {"legal_basis": node.get("legal_basis"), "programs": programs},
        sources(node),
    )


def _unfulfilled(measures: Measures, key: str) -> Finding:
    node = measures.graph.nodes[key]
    owners = [e.start for e in measures.relations.into("OWNS", key)]
    return Finding(
        _UNFULFILLED,
        "high" if node.get("legal_basis") else "low",
        1.0 if owners else 0.5,
        measures.region,
        (key,),
        subjects(measures.graph, (key, *owners)),
        {"legal_basis": node.get("legal_basis"), "owner": names(measures.graph, owners)},
        sources(node),
    )
