"""Who answers for a program: exactly one OPD should (RACI: one accountable for each task)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import name, names, sources, subject, subjects
from synergy.measures.portfolio import Row
from synergy.names import normalise
from synergy.schema.graph import label_of
from synergy.schema.tables import REFUSED
from synergy.settings import Settings


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield top rows for which no OPD, an unknown one, or more than one answers.

    An OPD that another one succeeded answers for nothing any more. A program that names no
    lead while each task below it does is a heading, and no orphan. Several leads are no
    contest where one is a branch of the other or its predecessor, or where each task below
    has one lead.
    """
    refusals = _refusals(measures)
    for row in measures.portfolio.rows.values():
        if measures.accountable(row):
            rivals = measures.agencies.rivals(row.opds)
            if len(rivals) > 1 and not _divided(measures, row):
                yield _contested(measures, row, rivals)
        elif row.unknown_leads:
            yield from _unknown(measures, row)
        else:
            yield _unowned(measures, row, refusals.get(row.key, {}))


def _divided(measures: Measures, row: Row) -> bool:
    tasks = measures.portfolio.leaf_leads(row.key)
    return bool(tasks) and all(len(leads) == 1 for leads in tasks)


def _contested(measures: Measures, row: Row, rivals: tuple[str, ...]) -> Finding:
    graph, stakes = measures.graph, measures.stakes[row.key]
    stated = [e.data for e in measures.relations.into("LEADS", row.key) if e.start in rivals]
    return Finding(
        "orphan/contested-program",
        "high" if stakes.high else "medium",
        stakes.score,
        measures.region,
        (row.key,),
        subjects(graph, (row.key, *rivals)),
        {"cause": "several-leads", **stakes.evidence, "leads": names(graph, rivals)},
        sources(graph.nodes[row.key], *stated),
    )


def _unknown(measures: Measures, row: Row) -> Iterator[Finding]:
    graph, stakes = measures.graph, measures.stakes[row.key]
    for reference in row.unknown_leads:
        text = graph.nodes[reference.end]
        yield Finding(
            "orphan/unknown-owner",
            "high" if stakes.high else "medium",
            stakes.score,
            measures.region,
            (row.key, normalise(text["value"]) or text["value"]),
            (subject(graph, row.key),),
            {
                "cause": "unknown-name",
                **stakes.evidence,
                "value": text["value"],
                "closest": list(text.get("closest") or ()),
            },
            sources(reference.data),
        )


def _refusals(measures: Measures) -> dict[str, dict[str, Mapping[str, Any]]]:
    """Return by top row the OPDs that were asked about it and refused, with the agreements."""
    row_of = measures.portfolio.row_of
    refusals: defaultdict[str, dict[str, Mapping[str, Any]]] = defaultdict(dict)
    for edge in measures.relations.of("AGREED_WITH"):
        program = edge.data.get("program")
        if edge.data.get("status") == REFUSED and program in row_of:
            refusals[row_of[program]][edge.end] = edge.data
    return refusals


def _unowned(measures: Measures, row: Row, refusals: Mapping[str, Mapping[str, Any]]) -> Finding:
    graph, stakes = measures.graph, measures.stakes[row.key]
    cause, cited = _cause(measures, row, refusals)
    actors = sorted(cited)
    successors = sorted({s for opd in actors for s in measures.agencies.successors(opd)})
    dissolved = cause == "dissolved"
    return Finding(
        "orphan/unowned-program",
        "high" if stakes.high else "medium",
        stakes.score,
        measures.region,
        (row.key,),
        subjects(graph, (row.key, *actors)),
        {
            "cause": cause,
            **stakes.evidence,
            "named": list(row.open_leads) if cause == "everyone" else names(graph, actors),
            "successors": [name(graph, s) for s in successors] if dissolved else [],
        },
        sources(graph.nodes[row.key], *cited.values()),
    )


def _cause(
    measures: Measures, row: Row, refusals: Mapping[str, Mapping[str, Any]]
) -> tuple[str, Mapping[str, Mapping[str, Any]]]:
    """Return why nobody answers, and who is named in that, with what names them."""
    leads = {e.start: e.data for e in measures.relations.into("LEADS", row.key)}
    if row.opds:
        return "dissolved", {opd: leads[opd] for opd in row.opds}
    if leads:
        only_villages = all(label_of(lead) == "Village" for lead in leads)
        return "only-village" if only_villages else "only-stakeholder", leads
    if row.open_leads:
        return "everyone", {}
    return ("refused", refusals) if refusals else ("never-named", {})
