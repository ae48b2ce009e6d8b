"""Areas of need that many OPDs lead in and no working group holds together.

GAO-15-49SP, *Fragmentation, Overlap, and Duplication: An Evaluation and Management Guide*:
more than one agency is involved in the same broad area of need.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from synergy.findings import Finding, NotComputed, Subject
from synergy.measures import Measures
from synergy.measures.agencies import is_kecamatan
from synergy.measures.citations import name, names, sources, subject, subjects
from synergy.measures.portfolio import Row
from synergy.measures.warrants import overhead, statutory
from synergy.names import normalise
from synergy.settings import Settings

_RULE = "overlap/fragmentation"
_SHOWN = 5  # programs and villages by name


@dataclass(frozen=True, slots=True)
class _Area:
    """An area of need: the node it is, the subdimension of it (or ""), and its rows."""

    key: str
    part: str
    rows: tuple[Row, ...]

    @property
    def cause(self) -> tuple[str, ...]:
        return (self.key, normalise(self.part)) if self.part else (self.key,)


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield areas with several leading OPDs that no group covers, the ten largest by budget.

    An area is a subdimension, an indicator or a responsibility; overhead and what each kecamatan
    does in its own area are in none. How many lead in it is the
    effective number, 1 ÷ Σ share² (the inverse of Simpson's index; Laakso and Taagepera 1979,
    *Effective number of parties*): nine programs of one OPD and one of another are near one.
    """
    areas = list(_areas(measures))
    if not areas:
        yield NotComputed(_RULE, "programs.subdimension")
        return
    found = []
    for area in areas:
        shares = _shares(measures, area)
        # Nine digits, as findings are written: five equal shares are five.
        effective = round(1 / sum(share**2 for share in shares.values()), 9) if shares else 0.0
        if effective >= settings.overlap.fragmentation_opds and not _covered(
            measures, settings, area, shares
        ):
            found.append((area, shares, effective))
    found.sort(key=lambda f: (-(_budget(f[0]) or 0), f[0].cause))
    most = max((_budget(area) or 0 for area, _, _ in found), default=0)
    for area, shares, effective in found[: settings.overlap.fragmentation_count]:
        yield _finding(measures, settings, area, shares, effective, most)


def _areas(measures: Measures) -> Iterator[_Area]:
    """Yield the areas of need that two rows or more are in, no set of rows twice.

    Of two areas with the same rows the responsibility is told, which somebody may own.
    """
    named: defaultdict[tuple[int, str, str], dict[str, Row]] = defaultdict(dict)
    written: dict[tuple[str, str], str] = {}
    for row in measures.portfolio.rows.values():
        if _left_out(measures, row):
            continue
        for key, part in _subdimensions(measures, row):
            named[1, key, normalise(part)][row.key] = row
            written.setdefault((key, normalise(part)), part)
        for order, keys in ((0, row.responsibilities), (2, row.indicators)):
            for key in keys:
                named[order, key, ""][row.key] = row
    seen: set[tuple[str, ...]] = set()
    for (_, key, part), rows in sorted(named.items()):
        if len(rows) > 1 and tuple(rows) not in seen:
            seen.add(tuple(rows))
            yield _Area(key, written.get((key, part), ""), tuple(rows.values()))


def _left_out(measures: Measures, row: Row) -> bool:
    """Tell whether a row is what every OPD has, or the work of one kecamatan in its own area."""
    leads = measures.accountable(row)
    tasks = [measures.tasks[member] for member in row.members if member in measures.tasks]
    everyday = bool(tasks) and all(overhead(task) or statutory(task) for task in tasks)
    local = bool(leads) and all(is_kecamatan(measures.graph.nodes[lead]) for lead in leads)
    return everyday or local


def _subdimensions(measures: Measures, row: Row) -> Iterator[tuple[str, str]]:
    """Yield (dimension, subdimension) as each program in the row names them together."""
    for member in row.members:
        part = str(measures.graph.nodes[member].get("subdimension") or "")
        if normalise(part):
            for edge in measures.relations.out("PART_OF", member):
                yield edge.end, part


def _shares(measures: Measures, area: _Area) -> dict[str, float]:
    """Return the share of the area's led rows that each OPD leads; branches count as their OPD.

    A row of several leads is divided among them.
    """
    leads = {row.key: measures.accountable(row) for row in area.rows}
    counts: defaultdict[str, float] = defaultdict(float)
    for opds in leads.values():
        for opd in opds:
            counts[measures.agencies.house(opd)] += 1 / len(opds)
    total = sum(counts.values())
    return {opd: count / total for opd, count in sorted(counts.items())}


def _covered(measures: Measures, settings: Settings, area: _Area, shares: dict[str, float]) -> bool:
    """Tell whether a group covers all rows of the area, or holds most of its leading OPDs.

    By its members alone a group counts only where it is small enough to talk: else one forum
    of everybody would hold every area together.
    """
    requirements = measures.requirements
    rows = {row.key for row in area.rows}
    for group in requirements.groups:
        if rows <= group.covers:
            return True
        members = {measures.agencies.house(requirements.opds[at]) for at in group.opds}
        small = len(group.opds) <= settings.coordination.large_group
        if small and len(members & set(shares)) >= settings.overlap.fragmentation_covered * len(
            shares
        ):
            return True
    return False


def _budget(area: _Area) -> int | None:
    known = [row.budget for row in area.rows if row.budget is not None]
    return sum(known) if known else None


def _finding(
    measures: Measures,
    settings: Settings,
    area: _Area,
    shares: dict[str, float],
    effective: float,
    most: int,
) -> Finding:
    graph = measures.graph
    heaviest = sorted(shares, key=lambda opd: (-shares[opd], opd))
    owners = sorted(e.start for e in measures.relations.into("OWNS", area.key))
    owner = next((o for o in owners if not measures.agencies.successors(o)), None)
    budget = _budget(area)
    leading = [opd for opd in heaviest if shares[opd] == shares[heaviest[0]]]
    coordinator = owner or (leading[0] if len(leading) == 1 else None)
    return Finding(
        _RULE,
        "medium" if effective >= settings.overlap.fragmentation_strong else "low",
        (budget or 0) / most if most else 0.0,
        measures.region,
        area.cause,
        (
            _subject(measures, area),
            *subjects(graph, heaviest),
            *subjects(graph, (row.key for row in area.rows)),
        ),
        {
            "effective_leads": round(effective, 1),
            "leads": names(graph, heaviest),
            "programs": len(area.rows),
            "program_names": names(graph, (row.key for row in area.rows[:_SHOWN])),
            "budget": budget,
            "coordinator": name(graph, coordinator) if coordinator else None,
            "has_coordinator": coordinator is not None,
            "is_owner": owner is not None,
            "amounts": [shares[opd] for opd in heaviest],
        },
        sources(*(graph.nodes[row.key] for row in area.rows)),
    )


def _subject(measures: Measures, area: _Area) -> Subject:
    """Return the area as a subject; a subdimension under its dimension's name."""
    whole = subject(measures.graph, area.key)
    return Subject(whole.kind, whole.id, f"{whole.name}: {area.part}") if area.part else whole
