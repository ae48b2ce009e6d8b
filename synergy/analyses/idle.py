"""OPDs, stakeholders and indicators that stand in the plan's tables and in no program."""

from __future__ import annotations

from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.agencies import is_kecamatan
from synergy.measures.citations import sources, subjects
from synergy.settings import Settings

_OPD = "orphan/idle-opd"
_STAKEHOLDER = "orphan/idle-stakeholder"
_INDICATOR = "orphan/unmeasured-indicator"
_INVOLVED = ("LEADS", "SUPPORTS")
_ASKED = ("CONSULTED_ON", "INFORMED_OF")


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield what has no role in any active program.

    An OPD has a role where it, or a branch of it, leads or supports. Branches, kecamatan
    (theirs is their own statutory work) and predecessors are never idle, nor is anything that an
    unrecognised name may mean.
    """
    yield from _opds(measures, settings)
    yield from _stakeholders(measures)
    yield from _indicators(measures)


def _count(measures: Measures, actor: str, *types: str) -> int:
    active, out = measures.portfolio.row_of, measures.relations.out
    return sum(edge.end in active for type in types for edge in out(type, actor))


def _opds(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    agencies, relations = measures.agencies, measures.relations
    opds = measures.nodes.get("Opd", [])
    busy = {opd for opd in opds if _count(measures, opd, *_INVOLVED)}
    busy |= {parent for opd in busy for parent in agencies.above(opd)}
    expected = [
        opd
        for opd in opds
        if not relations.out("REPORTS_TO", opd)
        and not agencies.successors(opd)
        and not is_kecamatan(measures.graph.nodes[opd])
    ]
    idle = [opd for opd in expected if opd not in busy | measures.perhaps_meant]
    if idle and len(idle) > settings.orphan.idle_share * len(expected):
        yield NotComputed(_OPD, "programs.lead")
        return
    for opd in idle:
        consulted, informed = (_count(measures, opd, type) for type in _ASKED)
        yield Finding(
            _OPD,
            "low",
            1 / (1 + consulted + informed),
            measures.region,
            (opd,),
            subjects(measures.graph, (opd,)),
            {"consulted": consulted, "informed": informed},
            sources(measures.graph.nodes[opd]),
        )


def _stakeholders(measures: Measures) -> Iterator[Finding | NotComputed]:
    stakeholders = measures.nodes.get("Stakeholder", [])
    idle = [
        key
        for key in stakeholders
        if not _count(measures, key, *_INVOLVED, *_ASKED)
        and not measures.relations.out("MEMBER_OF", key)
        and key not in measures.perhaps_meant
    ]
    if idle and len(idle) == len(stakeholders):
        yield NotComputed(_STAKEHOLDER, "programs.support")
        return
    for key in idle:
        node = measures.graph.nodes[key]
        yield Finding(
            _STAKEHOLDER,
            "low",
            0.5,
            measures.region,
            (key,),
            subjects(measures.graph, (key,)),
            {"kind": node.get("subkind")},
            sources(node),
        )


def _indicators(measures: Measures) -> Iterator[Finding | NotComputed]:
    indicators = measures.nodes.get("Indicator", [])
    active = measures.portfolio.row_of
    served = {e.end for e in measures.relations.of("CONTRIBUTES_TO") if e.start in active}
    if indicators and not served:
        yield NotComputed(_INDICATOR, "programs.indicators")
        return
    for key in indicators:
        if key in served | measures.perhaps_meant:
            continue
        node = measures.graph.nodes[key]
        yield Finding(
            _INDICATOR,
            "low",
            1.0 if node.get("target") else 0.5,
            measures.region,
            (key,),
            subjects(measures.graph, (key,)),
            {"target": node.get("target"), "unit": node.get("unit")},
            sources(node),
        )
