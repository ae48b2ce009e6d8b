"""Requests between OPDs that must work together, refused or left waiting too long."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources, subjects
from synergy.measures.meetings import requests
from synergy.measures.relations import Edge
from synergy.measures.timing import date_of, months_after
from synergy.names import normalise
from synergy.schema.tables import ACCEPTED, REFUSED, WAITING
from synergy.settings import Settings

_RULE = "coordination/refused-request"
_YEAR = re.compile(r"\d{4}")


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield what one OPD asked of another and did not get, where the pair is required.

    A request waits too long where the plan itself has another request on record that is later
    than the last date for an answer: the end of the program that it is about, or the plan's
    last date where that program has none. No clock is read, and a request without a date is
    left alone. All that two OPDs refused one another on one program is one finding, and what
    they have agreed on after all is settled.
    """
    requirements = measures.requirements
    asked = requests(measures.relations, measures.portfolio)
    if asked and requirements.missing:
        yield NotComputed(_RULE, requirements.missing)
        return
    unmet: defaultdict[tuple[str, ...], list[Edge]] = defaultdict(list)
    for edge in sorted(asked, key=lambda e: e.data.get("status") != REFUSED):
        number = requirements.number(edge.start, edge.end)
        if number is None or not requirements.weighed.required[number]:
            continue
        refused = edge.data.get("status") == REFUSED
        unanswered = refused or _overdue(measures, edge, asked)
        if unanswered and not any(_settles(other, edge) for other in asked):
            unmet[_cause(edge)].append(edge)
    for cause, edges in sorted(unmet.items()):
        yield _finding(measures, edges, cause)


def _cause(edge: Edge) -> tuple[str, ...]:
    return (*sorted((edge.start, edge.end)), str(edge.data.get("program") or ""))


def _settles(later: Edge, edge: Edge) -> bool:
    """Tell whether one request, since accepted, is the other one made again.

    It is about the same known program and the same need, as far as both say what is needed,
    and is not the earlier of the two.
    """
    if later.data.get("status") != ACCEPTED or not edge.data.get("program"):
        return False
    needs = {normalise(str(e.data["need"])) for e in (later, edge) if e.data.get("need")}
    earlier, date = (str(e.data.get("date") or "") for e in (later, edge))
    in_time = not (earlier and date) or months_after(date, earlier) is None
    return _cause(later) == _cause(edge) and len(needs) < 2 and in_time


def _overdue(measures: Measures, edge: Edge, asked: list[Edge]) -> bool:
    if edge.data.get("status") != WAITING or not edge.data.get("date"):
        return False
    others = (str(e.data.get("date") or "") for e in asked if e is not edge)
    latest = max(others, default="")
    program = edge.data.get("program")
    end = date_of(measures.graph.nodes[program], "end") if program else None
    last = end or _last_date(measures)
    return bool(latest and last) and months_after(latest, last) is not None


def _last_date(measures: Measures) -> str:
    """Return the last year of the plan's period, else the latest end of a program, else ""."""
    years = _YEAR.findall(str(measures.graph.graph["info"].get("period") or ""))
    nodes = measures.graph.nodes
    ends = (date_of(nodes[key], "end") or "" for key in measures.portfolio.row_of)
    return max(years) if years else max(ends, default="")


def _finding(measures: Measures, edges: list[Edge], cause: tuple[str, ...]) -> Finding:
    """Say the first of them, a refused one if there is any, with what all of them need."""
    requirements, edge = measures.requirements, edges[0]
    data, program = edge.data, edge.data.get("program")
    number = requirements.number(edge.start, edge.end)
    assert number is not None, "only requests between OPDs that must meet are told"
    weighed = requirements.weighed
    weight, counts = float(weighed.weight[number]), requirements.counts(number)
    return Finding(
        _RULE,
        "high",
        weight / float(weighed.weight[weighed.required].max()),
        measures.region,
        cause,
        subjects(measures.graph, (edge.start, edge.end, *([program] if program else []))),
        {
            "cause": "refused" if data.get("status") == REFUSED else "waiting",
            "needs": _told(edges, "need"),
            "reasons": _told(edges, "reason"),
            "date": data.get("date"),
            "weight": weight,
            "met": bool(requirements.met[number]),
            "shared_villages": counts["shared_villages"],
            "shared_indicators": counts["shared_indicators"],
            "amounts": requirements.amounts(number),
        },
        sources(*(e.data for e in edges), *([measures.graph.nodes[program]] if program else [])),
    )


def _told(edges: list[Edge], column: str) -> list[str]:
    """Return what the requests say in a column, each text once."""
    return list(dict.fromkeys(str(e.data[column]) for e in edges if e.data.get(column)))
