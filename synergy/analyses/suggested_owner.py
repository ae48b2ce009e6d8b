"""Three OPDs that might answer for a program that nobody answers for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import name, names, sources, subjects
from synergy.measures.owners import Candidate
from synergy.measures.portfolio import Row
from synergy.settings import Settings

_RULE = "synergy/suggested-owner"


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield, for each top row that no OPD answers for, the likeliest with what speaks for them.

    Nothing where nothing speaks for anybody: a guess without a reason helps nobody. Those on
    which most hangs come first, by the stakes of the program.
    """
    unowned = [row for row in measures.portfolio.rows.values() if not measures.accountable(row)]
    unowned.sort(key=lambda row: (-measures.stakes[row.key].score, row.key))
    told = [
        (row, candidates)
        for row in unowned
        if (candidates := _with_reasons(measures, settings, row))
    ]
    for place, (row, candidates) in enumerate(told):
        yield _finding(measures, settings, place, row, candidates)


def _finding(
    measures: Measures, settings: Settings, place: int, row: Row, found: tuple[Candidate, ...]
) -> Finding:
    graph, least = measures.graph, settings.synergy.owner_reason
    opds = [candidate.opd for candidate in found]
    likest = [c for c in found if c.likest and c.grounds.alike >= least]
    called = {opd: str(graph.nodes[opd].get("short_name") or name(graph, opd)) for opd in opds}
    return Finding(
        _RULE,
        "medium" if place < settings.synergy.first else "low",
        measures.stakes[row.key].score,
        measures.region,
        (row.key,),
        subjects(graph, (row.key, *opds)),
        {
            "owners": names(graph, opds),
            "alike_names": [f"{name(graph, str(c.likest))} ({called[c.opd]})" for c in likest],
            **{
                reason: [called[c.opd] for c in found if getattr(c.grounds, reason) >= least]
                for reason in ("duties", "responsibility", "dependency", "support")
            },
            "sure": _sure(found),
            "owner_score": found[0].grounds.score,
            "amounts": list(astuple(found[0].grounds)),
        },
        sources(
            graph.nodes[row.key],
            *(graph.nodes[str(c.likest)] for c in likest),
            *(graph.nodes[opd] for opd in opds),
        ),
    )


def _with_reasons(measures: Measures, settings: Settings, row: Row) -> tuple[Candidate, ...]:
    """Return the likeliest, of whom each has at least one reason that can be told."""
    chosen = settings.synergy
    candidates = measures.owners.candidates(row, chosen.owners)
    return tuple(c for c in candidates if c.grounds.best >= chosen.owner_reason)


def _sure(found: tuple[Candidate, ...]) -> str:
    """Return how far the first is ahead: clear, likely or open.

    Clear where at least as much speaks for it as for the next two together, likely where half
    as much again as for the next, else open.
    """
    first, *others = (candidate.grounds.score for candidate in found)
    if first >= sum(others):
        return "clear"
    return "likely" if first >= 1.5 * others[0] else "open"
