"""Programs of different OPDs in the same villages in the same year: what one visit could serve."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects
from synergy.measures.portfolio import Row
from synergy.measures.timing import date_of
from synergy.settings import Settings

_RULE = "synergy/co-location"
_SHOWN = 5  # villages and OPDs by name


@dataclass(frozen=True, slots=True)
class _Meeting:
    """Rows in one set of villages in one year; `there`: rows that name one of them, on average."""

    villages: tuple[str, ...]
    year: int
    rows: tuple[str, ...]
    opds: tuple[str, ...]
    there: float


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield programs of different OPDs in one set of villages and one year.

    The rarest places come first: where hardly anybody works, two are a coincidence worth
    using, where everybody does they are none. Of years with the same programs the first
    counts. Region-wide programs are out, and so are sets of all villages.
    """
    rows = measures.portfolio.rows.values()
    if not any(row.villages for row in rows):
        yield NotComputed(_RULE, "programs.villages")
        return
    if not any(_years(measures, row) for row in rows):
        yield NotComputed(_RULE, "programs.start")
        return
    found = sorted(_meetings(measures), key=lambda m: (m.there, -len(m.opds), m.villages, m.year))
    for place, meeting in enumerate(found[: settings.synergy.places]):
        yield _finding(measures, meeting, "medium" if place < settings.synergy.first else "low")


def _meetings(measures: Measures) -> Iterator[_Meeting]:
    at: defaultdict[frozenset[str], list[Row]] = defaultdict(list)
    naming: Counter[str] = Counter()
    everywhere = len(measures.nodes.get("Village", ()))
    for row in measures.portfolio.rows.values():
        naming.update(row.villages)
        if row.villages and len(row.villages) < everywhere:
            at[row.villages].append(row)
    for villages, members in at.items():
        seen: set[tuple[str, ...]] = set()
        by_year: defaultdict[int, list[Row]] = defaultdict(list)
        for row in members:
            for year in _years(measures, row):
                by_year[year].append(row)
        there = sum(naming[village] for village in villages) / len(villages)
        for year, together in sorted(by_year.items()):
            keys = tuple(row.key for row in together)
            opds = measures.agencies.rivals(o for row in together for o in row.opds)
            # One row of several leads is no two programs that could travel together.
            apart = len({row.opds for row in together if row.opds}) > 1
            if apart and len(opds) > 1 and keys not in seen:
                seen.add(keys)
                yield _Meeting(tuple(sorted(villages)), year, keys, opds, there)


def _years(measures: Measures, row: Row) -> range:
    """Return the years in which a row runs; none where its start is unknown."""
    node = measures.graph.nodes[row.key]
    start, end = date_of(node, "start"), date_of(node, "end")
    if start is None:
        return range(0)
    first = int(start[:4])
    return range(first, max(first, int(end[:4]) if end else first) + 1)


def _finding(measures: Measures, meeting: _Meeting, severity: str) -> Finding:
    graph = measures.graph
    districts = sorted(
        {e.end for v in meeting.villages for e in measures.relations.out("LOCATED_IN", v)}
    )
    return Finding(
        _RULE,
        severity,
        min(2 / meeting.there, 1.0),
        measures.region,
        (*meeting.villages, str(meeting.year)),
        subjects(graph, meeting.rows),
        {
            "year": meeting.year,
            "villages": len(meeting.villages),
            "village_names": names(graph, meeting.villages[:_SHOWN]),
            "district_names": names(graph, districts[:_SHOWN]),
            "programs": len(meeting.rows),
            "leads": names(graph, meeting.opds),
            "programs_there": round(meeting.there, 1),
        },
        sources(*(graph.nodes[key] for key in meeting.rows)),
    )
