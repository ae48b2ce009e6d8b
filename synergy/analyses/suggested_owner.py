"""Three OPDs that might answer for a program that nobody answers for."""

from __future__ import annotations

from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import name, names, sources, subjects
from synergy.measures.owners import Candidate
from synergy.measures.portfolio import Row
from synergy.settings import Settings

_RULE = "synergy/suggested-owner"
_STRONG = 0.5


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
                for reason in (
                    "named",
                    "duties",
                    "responsibility",
                    "field",
                    "dependency",
                    "support",
                )
            },
            "sure": _sure(found),
            "owner_score": found[0].grounds.score,
            "amounts": list(found[0].grounds),
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
    """Return how far one may rely on the first: clear, likely or open.

    Open where less than half as much again speaks for it as for the next, or no reason beside
    a dependency is strong; clear where moreover a whole reason's worth does, and no less than
    for all others together; likely between.
    """
    first, *others = (candidate.grounds for candidate in found)
    strong = max(first.named, first.alike, first.duties, first.responsibility, first.support)
    if strong < _STRONG or (others and first.score < 1.5 * others[0].score):
        return "open"
    return "clear" if first.score >= max(1, sum(o.score for o in others)) else "likely"
