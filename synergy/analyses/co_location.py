"""Programs of different OPDs in the same villages in the same year: what one visit could serve."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

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
    if not any(_at_work(measures, row) for row in rows):
        yield NotComputed(_RULE, "programs.start")
        return
    found = sorted(_meetings(measures), key=lambda m: (m.there, -len(m.opds), m.villages, m.year))
    for place, meeting in enumerate(found[: settings.synergy.places]):
        yield _finding(measures, meeting, "medium" if place < settings.synergy.first else "low")


def _meetings(measures: Measures) -> Iterator[_Meeting]:
    at: defaultdict[tuple[frozenset[str], int], list[Row]] = defaultdict(list)
    naming: Counter[str] = Counter()
    everywhere = len(measures.nodes.get("Village", ()))
    for row in measures.portfolio.rows.values():
        naming.update(row.villages)
        for year, places in _at_work(measures, row).items():
            if len(places) < everywhere:
                at[frozenset(places), year].append(row)
    seen: set[tuple[frozenset[str], tuple[str, ...]]] = set()
    for (villages, year), together in sorted(at.items(), key=lambda item: item[0][1]):
        keys = tuple(row.key for row in together)
        leads = [set(measures.accountable(row)) for row in together]
        # Programs that one OPD leads, alone or with others, travel together already.
        apart = any(a and b and not a & b for a, b in combinations(leads, 2))
        opds = measures.agencies.rivals(opd for row_leads in leads for opd in row_leads)
        if apart and len(opds) > 1 and (villages, keys) not in seen:
            seen.add((villages, keys))
            there = sum(naming[village] for village in villages) / len(villages)
            yield _Meeting(tuple(sorted(villages)), year, keys, opds, there)


def _at_work(measures: Measures, row: Row) -> dict[int, set[str]]:
    """Return by year the villages in which a row's programs run, each in its own years.

    Nothing where one of them is for the whole region, or no start is known.
    """
    nodes, out = measures.graph.nodes, measures.relations.out
    if any(nodes[member].get("scope") == "region" for member in row.members):
        return {}
    at: defaultdict[int, set[str]] = defaultdict(set)
    for member in row.members:
        villages = {edge.end for edge in out("TARGETS", member)}
        start, end = (date_of(nodes[member], name) for name in ("start", "end"))
        if villages and start:
            first = int(start[:4])
            for year in range(first, max(first, int((end or start)[:4])) + 1):
                at[year] |= villages
    return dict(at)


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
