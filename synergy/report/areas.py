"""The plan by dimension and by district: how much is planned where, and what lacks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from synergy import words
from synergy.findings import Findings
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.measures.portfolio import Row
from synergy.report.charts import Bar, bars


@dataclass(frozen=True, slots=True)
class DimensionRow:
    """A dimension: its programs, quick wins, leading OPDs, known budget, findings."""

    name: str
    programs: Bar
    quick_wins: int
    leads: int
    budget: Bar
    findings: int


@dataclass(frozen=True, slots=True)
class DistrictRow:
    """A district: programs that name a village of it, its villages, and those named."""

    name: str
    programs: Bar
    leads: int
    villages: int
    named: int
    share: Bar


@dataclass(frozen=True, slots=True)
class Areas:
    """The two tables and on what each rests; a table without rows has a note why."""

    dimensions: tuple[DimensionRow, ...]
    dimension_note: str
    districts: tuple[DistrictRow, ...]
    district_note: str


def areas(measures: Measures, findings: Findings, lang: str) -> Areas:
    """Return the plan by dimension and by district, those with most programs first."""
    rows = list(measures.portfolio.rows.values())
    by_dimension: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for dimension in row.dimensions:
            by_dimension[dimension].append(row)
    budgeted = sum(row.budget is not None for row in rows)
    dimensioned = sum(bool(row.dimensions) for row in rows)
    placed = sum(bool(row.villages) for row in rows)

    def say(code: str, known: int, **facts: int) -> str:
        return words.say(code, {"known": known, "programs": len(rows), **facts}, lang)

    return Areas(
        tuple(_dimensions(measures, findings, by_dimension, lang)) if dimensioned else (),
        say("briefing-dimension-note", dimensioned, budgeted=budgeted)
        if dimensioned
        else say("briefing-dimension-none", 0),
        tuple(_districts(measures, rows, lang)) if placed else (),
        say("briefing-district-note", placed) if placed else say("briefing-district-none", 0),
    )


def _dimensions(
    measures: Measures, findings: Findings, by_dimension: dict[str, list[Row]], lang: str
) -> Iterable[DimensionRow]:
    keys = sorted(measures.nodes.get("Dimension", ()), key=lambda k: (-len(by_dimension[k]), k))
    flagged = _flagged(measures, findings)
    programs = bars((len(by_dimension[k]), words.number(len(by_dimension[k]), lang)) for k in keys)
    known = [[r.budget for r in by_dimension[key] if r.budget is not None] for key in keys]
    budgets = bars((sum(b), words.rupiah(sum(b), lang) if b else "–") for b in known)
    for key, count, budget in zip(keys, programs, budgets, strict=True):
        members = by_dimension[key]
        yield DimensionRow(
            name(measures.graph, key),
            count,
            sum(row.quick_win for row in members),
            len(_leads(measures, members)),
            budget,
            len({finding for row in members for finding in flagged.get(row.key, ())}),
        )


def _districts(measures: Measures, rows: Sequence[Row], lang: str) -> Iterable[DistrictRow]:
    relations = measures.relations
    keys = measures.nodes.get("District", [])
    within = {k: {edge.start for edge in relations.into("LOCATED_IN", k)} for k in keys}
    there = {k: [row for row in rows if row.villages & within[k]] for k in keys}
    keys = sorted(keys, key=lambda k: (-len(there[k]), name(measures.graph, k), k))
    named = {
        k: len(within[k].intersection(v for row in there[k] for v in row.villages)) for k in keys
    }
    programs = bars((len(there[k]), words.number(len(there[k]), lang)) for k in keys)
    for key, count in zip(keys, programs, strict=True):
        total = len(within[key])
        share = named[key] / total if total else 0.0
        yield DistrictRow(
            name(measures.graph, key),
            count,
            len(_leads(measures, there[key])),
            total,
            named[key],
            Bar(round(100 * share), words.percent(share, lang)),
        )


def _leads(measures: Measures, rows: Iterable[Row]) -> Counter[str]:
    return Counter(opd for row in rows for opd in measures.accountable(row))


def _flagged(measures: Measures, findings: Findings) -> dict[str, list[str]]:
    """Return by top row the ids of the findings that have a program of it as a subject."""
    row_of = measures.portfolio.row_of
    prefix = f"{measures.region}/Program/"
    found: defaultdict[str, list[str]] = defaultdict(list)
    for finding in findings.findings:
        for subject in finding.subjects:
            if subject.kind == "Program" and (row := row_of.get(f"{prefix}{subject.id}")):
                found[row].append(finding.id)
    return dict(found)
