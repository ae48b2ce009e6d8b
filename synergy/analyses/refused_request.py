"""Requests between OPDs that must work together, refused or left waiting too long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources, subjects
from synergy.measures.meetings import requests
from synergy.measures.relations import Edge
from synergy.measures.timing import date_of, months_after
from synergy.settings import Settings

_ACCEPTED, _REFUSED, _WAITING = "disetujui", "ditolak", "menunggu"
_YEAR = re.compile(r"\d{4}")


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield what one OPD asked of another and did not get, where the pair is required.

    A request waits too long where the plan itself has a later request on record than the date
    by which an answer was needed: the start of the program that it is about, or the plan's
    last date where that program has none. No clock is read. What the two have agreed on after
    all is settled; of several requests on one program the refused one, then the first by key,
    is said.
    """
    requirements = measures.requirements
    asked = requests(measures.relations, measures.portfolio)
    latest = max((str(e.data["date"]) for e in asked if e.data.get("date")), default="")
    settled = {_cause(edge) for edge in asked if edge.data.get("status") == _ACCEPTED}
    said = set(settled)
    for edge in sorted(asked, key=lambda e: e.data.get("status") != _REFUSED):
        number = requirements.number(edge.start, edge.end)
        if number is None or not requirements.weighed.required[number]:
            continue
        status = edge.data.get("status")
        if status != _REFUSED and not (status == _WAITING and _overdue(measures, edge, latest)):
            continue
        cause = _cause(edge)
        if cause not in said:
            said.add(cause)
            yield _finding(measures, edge, number, cause)


def _cause(edge: Edge) -> tuple[str, ...]:
    return (*sorted((edge.start, edge.end)), str(edge.data.get("program") or ""))


def _overdue(measures: Measures, edge: Edge, latest: str) -> bool:
    program = edge.data.get("program")
    start = date_of(measures.graph.nodes[program], "start") if program else None
    needed = start or _last_date(measures)
    return bool(latest and needed) and months_after(latest, needed) is not None


def _last_date(measures: Measures) -> str:
    """Return the last year of the plan's period, else the latest end of a program, else ""."""
    years = _YEAR.findall(str(measures.graph.graph["info"].get("period") or ""))
    nodes = measures.graph.nodes
    ends = (date_of(nodes[key], "end") or "" for key in measures.portfolio.row_of)
    return max(years) if years else max(ends, default="")


def _finding(measures: Measures, edge: Edge, number: int, cause: tuple[str, ...]) -> Finding:
    requirements, data = measures.requirements, edge.data
    program = data.get("program")
    heaviest = float(requirements.weighed.weight[requirements.weighed.required].max())
    refused = data.get("status") == _REFUSED
    return Finding(
        "coordination/refused-request",
        "high",
        float(requirements.weighed.weight[number]) / heaviest,
        measures.region,
        cause,
        subjects(measures.graph, (edge.start, edge.end, *([program] if program else []))),
        {
            "cause": "refused" if refused else "waiting",
            "need": data.get("need"),
            "reason": data.get("reason"),
            "date": data.get("date"),
            "weight": float(requirements.weighed.weight[number]),
            "met": bool(requirements.met[number]),
        },
        sources(data, *([measures.graph.nodes[program]] if program else [])),
    )
