"""The programs on which most others hang."""

from __future__ import annotations

from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources, subjects
from synergy.settings import Settings


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield the top rows that most others need, directly or through others.

    Of the programs of one circle, which all have the same downstream, the one that most need
    directly stands for all.
    """
    precedence = measures.precedence
    chief: dict[int, str] = {}
    for key in precedence.graph:
        component = precedence.component_of[key]
        if component not in chief or precedence.dependents(key) > precedence.dependents(
            chief[component]
        ):
            chief[component] = key
    ranked = sorted(chief.values(), key=lambda key: (-precedence.downstream[key], key))
    for key in ranked[: settings.coordination.critical_count]:
        if precedence.downstream[key] >= max(settings.coordination.critical_downstream, 1):
            yield _finding(measures, key)


def _finding(measures: Measures, key: str) -> Finding:
    precedence, row = measures.precedence, measures.portfolio.rows[key]
    leads, direct = measures.accountable(row), precedence.dependents(key)
    stated = [
        edge.data
        for start in precedence.graph.predecessors(key)
        for edge in precedence.graph.edges[start, key]["stated"]
    ]
    return Finding(
        "coordination/critical-program",
        "medium" if leads else "high",
        precedence.downstream[key] / (len(measures.portfolio.rows) - 1),
        measures.region,
        (key,),
        subjects(measures.graph, (key, *leads)),
        {
            "downstream": precedence.downstream[key],
            "direct": direct,
            "chain": precedence.chain[key],
            "has_lead": bool(leads),
            "amounts": [direct, precedence.downstream[key] - direct],
        },
        sources(measures.graph.nodes[key], *stated),
    )
