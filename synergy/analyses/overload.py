"""OPDs that lead far more programs at a time than the others."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources, subjects
from synergy.measures.portfolio import Row
from synergy.measures.timing import date_of
from synergy.settings import Settings

_NORMAL = 0.6745  # the normal distribution's median absolute deviation, in its standard ones


class _Load(NamedTuple):
    led: int  # in the fullest year
    year: int | None  # the fullest one, the first of equals; None where no year is known
    rows: list[str]  # all top rows led


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield OPDs with a modified z-score above the threshold and at least twice the median.

    The modified z-score is 0.6745 · (x - median) ÷ median absolute deviation (Iglewicz and
    Hoaglin 1993, *How to Detect and Handle Outliers*), x being the top rows that the OPD
    leads in its fullest year. Only OPDs that lead any are compared. Where more than half of
    them lead equally many the score has no meaning, and nothing is said.
    """
    loads = _loads(measures)
    if not loads:
        yield NotComputed("coordination/overload", "programs.lead")
        return
    median = statistics.median(load.led for load in loads.values())
    deviation = statistics.median(abs(load.led - median) for load in loads.values())
    if not deviation:
        return
    for opd, load in loads.items():
        score = _NORMAL * (load.led - median) / deviation
        chosen = settings.coordination
        if score > chosen.overload_z and load.led >= chosen.overload_times * median:
            yield _finding(measures, opd, load, median, deviation, score)


def _loads(measures: Measures) -> dict[str, _Load]:
    led: defaultdict[str, list[Row]] = defaultdict(list)
    for row in measures.portfolio.rows.values():
        for opd in row.opds:
            led[opd].append(row)
    return {opd: _load(measures, rows) for opd, rows in sorted(led.items())}


def _load(measures: Measures, rows: list[Row]) -> _Load:
    by_year: Counter[int] = Counter()
    always = 0
    for row in rows:
        years = _years(measures, row)
        by_year.update(years)
        always += not years
    year = min(by_year, key=lambda y: (-by_year[y], y), default=None)
    most = by_year[year] if year is not None else 0
    return _Load(most + always, year, [row.key for row in rows])


def _years(measures: Measures, row: Row) -> range:
    """Return the years in which the row runs; none where nothing says when: then in all.

    Its own dates, else those of its parts.
    """
    nodes = measures.graph.nodes
    first, last = (
        date_of(nodes[row.key], end)
        or pick((d for m in row.members if (d := date_of(nodes[m], end))), default="")
        for end, pick in (("start", min), ("end", max))
    )
    known = [int(date[:4]) for date in (first, last) if date]
    return range(min(known), max(known) + 1) if known else range(0)


def _finding(
    measures: Measures, opd: str, load: _Load, median: float, deviation: float, score: float
) -> Finding:
    nodes = measures.graph.nodes
    return Finding(
        "coordination/overload",
        "medium",
        1 - 1 / (1 + score),
        measures.region,
        (opd,),
        subjects(measures.graph, (opd,)),
        {
            "led": load.led,
            "year": str(load.year) if load.year is not None else None,
            "led_in_all": len(load.rows),
            "median": float(median),
            "deviation": float(deviation),
            "modified_z": score,
        },
        sources(nodes[opd], *(nodes[key] for key in load.rows)),
    )
