"""Judgement: one file a question, all run by `analyze`.

An analysis is a module with ``find(measures, settings)`` that yields findings, and
``NotComputed`` where the plan lacks what the question needs. None imports another, and none
knows a word of prose.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from synergy.analyses import (
    bottleneck,
    co_location,
    coverage,
    critical,
    cycles,
    doubling,
    fragmentation,
    funding,
    idle,
    lateness,
    missing_coordination,
    overload,
    ownership,
    quick_wins,
    references,
    refused_request,
    responsibilities,
    single_point,
    suggested_owner,
    working_group,
)
from synergy.findings import Finding, Findings, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources
from synergy.schema import graph as schema
from synergy.settings import Settings

Analysis = Callable[[Measures, Settings], Iterator[Finding | NotComputed]]

ANALYSES: tuple[Analysis, ...] = (
    doubling.find,
    fragmentation.find,
    ownership.find,
    responsibilities.find,
    coverage.find,
    idle.find,
    references.find,
    quick_wins.find,
    funding.find,
    missing_coordination.find,
    refused_request.find,
    bottleneck.find,
    single_point.find,
    overload.find,
    cycles.find,
    lateness.find,
    critical.find,
    co_location.find,
    working_group.find,
    suggested_owner.find,
)


def analyze(measures: Measures) -> Findings:
    """Run every analysis on one region's plan.

    Parameters
    ----------
    measures
        The plan's measures; their settings say which rules are off.

    Returns
    -------
    Findings
        In the contract's order, with metrics and the reader's problems.
    """
    settings = measures.settings
    results = [
        result
        for analysis in ANALYSES
        for result in analysis(measures, settings)
        if result.rule not in settings.findings.off
    ]
    return Findings.collect(
        measures.region,
        measures.graph.graph["info"],
        (_chief_first(measures, r) for r in results if isinstance(r, Finding)),
        _metrics(measures, [r for r in results if isinstance(r, NotComputed)]),
        measures.graph.graph["problems"],
        settings,
        measures.opds,
        _leads(measures),
    )


def _chief_first(measures: Measures, finding: Finding) -> Finding:
    """Return the finding with its chief subject's own row before the others."""
    chief = finding.subjects[0]
    own = sources(measures.graph.nodes[schema.key(measures.region, chief.kind, chief.id)])
    rest = (source for source in finding.sources if source not in own)
    cited = (source for source in own if source in finding.sources)
    return dataclasses.replace(finding, sources=(*cited, *rest))


def _leads(measures: Measures) -> dict[str, tuple[str, ...]]:
    """Return the ids of the OPDs that lead each active program, by its id."""
    nodes, portfolio = measures.graph.nodes, measures.portfolio
    return {
        str(nodes[key]["id"]): tuple(str(nodes[opd]["id"]) for opd in portfolio.row(key).opds)
        for key in portfolio.row_of
    }


def _metrics(measures: Measures, not_computed: list[NotComputed]) -> dict[str, Any]:
    """Return the plan's figures (contract, section 4).

    ``unowned_share`` is that of top rows for which no OPD answers, null where there are no
    rows; ``budget.total`` is null where no budget is known; ``congruence`` where no pair is
    required. ``congruence_basis`` is the share of top rows that it rests on.
    """
    portfolio, nodes, requirements = measures.portfolio, measures.nodes, measures.requirements
    rows = portfolio.rows.values()
    known = [row.budget for row in rows if row.budget is not None]
    unowned = sum(not measures.accountable(row) for row in rows)
    unresolved = Counter(
        str(edge.data.get("column") or "") for edge in measures.relations.of("REFERS_TO")
    )
    return {
        "programs": {
            "top": len(rows),
            "active": len(portfolio.row_of),
            "all": len(nodes.get("Program", ())),
        },
        "opds": len(nodes.get("Opd", ())),
        "villages": len(nodes.get("Village", ())),
        "unowned_share": unowned / len(rows) if rows else None,
        "budget": {
            "known": len(known),
            "programs": len(rows),
            "total": sum(known) if known else None,
        },
        "congruence": requirements.congruence,
        "congruence_basis": requirements.basis,
        "groups_known": requirements.groups_known,
        "required_pairs": requirements.required_pairs,
        "met_pairs": requirements.met_pairs,
        "unresolved": dict(sorted(unresolved.items())),
        "completeness": dict(measures.graph.graph["completeness"]),
        "not_computed": [
            {"rule": n.rule, "missing": n.missing}
            for n in sorted(not_computed, key=lambda n: (n.rule, n.missing))
        ],
    }
