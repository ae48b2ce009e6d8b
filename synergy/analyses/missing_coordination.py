"""OPDs that must work together and are not seen to meet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects, with_leads
from synergy.measures.requirements import Evidence, Requirements
from synergy.settings import Settings

_RULE = "coordination/missing-coordination"
_SHOWN = 3  # names of a kind; the counts beside them are whole
_VILLAGES = 5
_CITED = 10  # rows of the plan of a kind


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield the required pairs that are not met, the heaviest first.

    High where programs of the two depend on one another and the pair is among the heaviest
    missing ones, medium where either holds.
    """
    requirements = measures.requirements
    if requirements.missing:
        yield NotComputed(_RULE, requirements.missing)
        return
    weighed = requirements.weighed
    absent = (weighed.required & ~requirements.met).nonzero()[0].tolist()
    absent.sort(key=lambda number: int(weighed.rank[number]))
    for place, number in enumerate(absent):
        dependent = bool(weighed.parts.dependencies[number])
        heavy = place < settings.coordination.missing_top
        severity = "high" if dependent and heavy else "medium" if dependent or heavy else "low"
        # By rank, so that pairs of one weight keep their order and the cap its reason.
        yield _finding(measures, settings, number, severity, 1 - place / len(absent))


def _finding(
    measures: Measures, settings: Settings, number: int, severity: str, score: float
) -> Finding:
    requirements, graph = measures.requirements, measures.graph
    pair = requirements.pair(number)
    evidence = requirements.evidence(number)
    near = bool(requirements.weighed.parts.place[number])
    called = {
        key: with_leads(graph, measures.portfolio.rows[key], pair)
        for key in (
            *(k for d in evidence.dependencies for k in d[:2]),
            *(k for rows in evidence.alike for k in rows),
            *evidence.shared_programs,
        )
    }
    return Finding(
        _RULE,
        severity,
        score,
        measures.region,
        pair,
        subjects(graph, pair),
        {
            "weight": float(requirements.weighed.weight[number]),
            **requirements.counts(number),
            "near": near,
            "dependency_names": [
                f"{called[start]} → {called[end]}"
                for start, end, _ in evidence.dependencies[:_SHOWN]
            ],
            "shared_program_names": [called[key] for key in evidence.shared_programs[:_SHOWN]],
            "other_leads": names(graph, _other_leads(measures, pair, evidence)),
            "alike_names": [
                " – ".join(called[key] for key in rows) for rows in evidence.alike[:_SHOWN]
            ],
            "indicator_names": names(graph, evidence.indicators[:_SHOWN]),
            "village_names": names(graph, evidence.villages[:_VILLAGES]) if near else [],
            "large_groups": names(graph, _large_groups(measures, settings, pair)),
            "groups_known": requirements.groups_known,
            "amounts": requirements.amounts(number),
        },
        sources(*_cited(measures, requirements, pair, evidence, near)),
    )


def _other_leads(measures: Measures, pair: tuple[str, str], evidence: Evidence) -> list[str]:
    """Return who else is needed at the table: the leads of what is named, the pair left out."""
    waiting = evidence.dependencies[:_SHOWN]
    named = [key for start, end, _ in waiting for key in (start, end)]
    rows = measures.portfolio.rows
    leads = (rows[key].opds for key in named or evidence.shared_programs[:_SHOWN])
    others = (opds for opds in leads if set(opds).isdisjoint(pair))
    return sorted({opd for opds in others for opd in opds})


def _large_groups(measures: Measures, settings: Settings, pair: tuple[str, str]) -> list[str]:
    """Return the groups both are in that are too large to count for them by themselves."""
    joined = ({edge.end for edge in measures.relations.out("MEMBER_OF", opd)} for opd in pair)
    return [
        group
        for group in sorted(set.intersection(*joined))
        if sum(
            measures.graph.nodes[edge.start]["kind"] == "Opd"
            for edge in measures.relations.into("MEMBER_OF", group)
        )
        > settings.coordination.large_group
    ]


def _cited(
    measures: Measures,
    requirements: Requirements,
    pair: tuple[str, str],
    evidence: Evidence,
    near: bool,
) -> Iterator[Mapping[str, Any]]:
    """Yield what causes the pair: dependencies and programs, else those that it has in common."""
    nodes = measures.graph.nodes
    for start, end, stated in evidence.dependencies[:_CITED]:
        yield from (edge.data for edge in stated)
        yield from (nodes[start], nodes[end])
    for program in evidence.shared_programs[:_CITED]:
        yield nodes[program]
    for rows_alike in evidence.alike[:_CITED]:
        yield from (nodes[key] for key in rows_alike)
    if evidence.dependencies or evidence.shared_programs or evidence.alike:
        return
    indicators, villages = set(evidence.indicators), set(evidence.villages if near else ())
    rows = measures.portfolio.rows
    for opd in pair:
        behind = (
            key
            for key in sorted(requirements.rows_of[opd])
            if rows[key].indicators & indicators or rows[key].villages & villages
        )
        yield from (nodes[key] for _, key in zip(range(_CITED), behind, strict=False))
