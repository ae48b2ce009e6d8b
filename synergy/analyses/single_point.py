"""OPDs without which others would be cut off from the rest of the required network."""

from __future__ import annotations

from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects
from synergy.settings import Settings

_RULE = "coordination/single-point-of-failure"
_SHOWN = 5  # names of programs
_OPDS = 5  # names of OPDs; all are subjects


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield the articulation points of the required network, with what they would cut off.

    Without the OPD its part of the network falls into sides. The largest stays; of equal ones
    that with fewer quick wins, then the smaller key. Another one counts as cut off where it
    has two OPDs or more, or an OPD that leads a quick win.
    """
    requirements, standing = measures.requirements, measures.standing
    if requirements.missing:
        yield NotComputed(_RULE, requirements.missing)
        return
    quick_wins = _quick_wins(measures)
    for row in standing.rows.values():
        if not row.articulation:
            continue
        around = set(standing.network[row.key])
        sides = [s for s in standing.without(row.key).components if around & set(s)]
        sides.sort(key=lambda side: (-len(side), bool(quick_wins & set(side)), side))
        cut_off = sorted(
            opd
            for side in sides[1:]
            if len(side) >= settings.coordination.cut_off_opds or quick_wins & set(side)
            for opd in side
        )
        if cut_off:
            many = len(cut_off) >= settings.coordination.cut_off_high
            yield _finding(measures, row.key, cut_off, "high" if many else "medium")


def _quick_wins(measures: Measures) -> set[str]:
    """Return the OPDs that lead a quick win."""
    rows = measures.portfolio.rows.values()
    return {opd for row in rows if row.quick_win for opd in row.opds}


def _finding(measures: Measures, opd: str, cut_off: list[str], severity: str) -> Finding:
    rows = [row for row in measures.portfolio.rows.values() if set(row.opds) & set(cut_off)]
    rows.sort(key=lambda row: (not row.quick_win, row.key))
    return Finding(
        _RULE,
        severity,
        len(cut_off) / (len(measures.standing.network) - 1),
        measures.region,
        (opd,),
        subjects(measures.graph, (opd, *cut_off)),
        {
            "cut_off": len(cut_off),
            "cut_off_names": names(measures.graph, cut_off[:_OPDS]),
            "partners": measures.standing.rows[opd].required,
            "programs": len(rows),
            "quick_wins": sum(row.quick_win for row in rows),
            "program_names": names(measures.graph, [row.key for row in rows[:_SHOWN]]),
        },
        sources(*(measures.graph.nodes[key] for key in (opd, *cut_off))),
    )
