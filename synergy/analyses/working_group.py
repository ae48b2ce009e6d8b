"""What to do so that OPDs meet that must: join a group, agree, or found one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import name, names, sources, subjects
from synergy.measures.remedies import Remedy
from synergy.settings import Settings

_RULE = "synergy/working-group"
_SHOWN = 5  # pairs and programs by name
_CITED = 3  # programs behind each of them


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield the cheapest remedies for what is missing, in the order in which to take them.

    Nothing where the plan tells of no group and no agreement: who fails to meet is unknown
    then, and so is what would help.
    """
    requirements = measures.requirements
    if requirements.missing:
        yield NotComputed(_RULE, requirements.missing)
    elif not requirements.groups_known:
        yield NotComputed(_RULE, "working_groups.members")
    else:
        for place, remedy in enumerate(measures.remedies):
            yield _finding(measures, settings, place, remedy)


def _finding(measures: Measures, settings: Settings, place: int, remedy: Remedy) -> Finding:
    graph, requirements = measures.graph, measures.requirements
    programs, dependencies = _behind(measures, remedy)
    pairs = [requirements.pair(number) for number in remedy.pairs]
    weights = [float(requirements.weighed.weight[number]) for number in remedy.pairs]
    group = [remedy.group] if remedy.group else []
    return Finding(
        _RULE,
        "medium" if place < settings.synergy.first else "low",
        1 - place / settings.synergy.remedies,
        measures.region,
        (*remedy.members, *group),
        subjects(graph, remedy.members),
        {
            "remedy": remedy.kind,
            "group": name(graph, remedy.group) if remedy.group else None,
            "pairs": len(pairs),
            "pair_names": [" – ".join(names(graph, pair)) for pair in pairs[:_SHOWN]],
            "program_names": names(graph, programs[:_SHOWN]),
            "weight": sum(weights),
            "covered_share": remedy.covered,
            "congruence": requirements.congruence,
            "congruence_after": remedy.congruence,
            "amounts": weights,
        },
        sources(
            *(graph.nodes[key] for key in (*group, *programs)),
            *dependencies,
        ),
    )


def _behind(measures: Measures, remedy: Remedy) -> tuple[list[str], list[Mapping[str, Any]]]:
    """Return the programs that the pairs have to talk about, the heaviest pair's first."""
    programs: dict[str, None] = {}
    stated: list[Mapping[str, Any]] = []
    rows = measures.portfolio.rows
    for number in remedy.pairs[:_SHOWN]:
        evidence = measures.requirements.evidence(number)
        pair = measures.requirements.pair(number)
        for start, end, edges in evidence.dependencies[:_CITED]:
            programs |= {start: None, end: None}
            stated.extend(edge.data for edge in edges)
        programs |= dict.fromkeys(evidence.shared_programs[:_CITED])
        programs |= {key: None for rows_alike in evidence.alike[:_CITED] for key in rows_alike}
        if not (evidence.dependencies or evidence.shared_programs or evidence.alike):
            served = set(evidence.indicators)
            mine = (k for opd in pair for k in sorted(measures.requirements.rows_of[opd]))
            on_served = (key for key in mine if rows[key].indicators & served)
            programs |= {key: None for _, key in zip(range(_CITED), on_served, strict=False)}
    return list(programs), stated
