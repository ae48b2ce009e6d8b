"""Programs without money in a plan where most have some."""

from __future__ import annotations

from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources, subjects
from synergy.settings import Settings

_RULE = "orphan/unfunded-program"


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield top rows whose budget is 0 or missing, where most have one.

    Money in a row above, or in one below that counts for itself, may be theirs: no finding.
    """
    rows = measures.portfolio.rows.values()
    if not rows:
        return
    funded_share = sum(row.funded for row in rows) / len(rows)
    if funded_share <= settings.orphan.funded_share:
        yield NotComputed(_RULE, "programs.budget")
        return
    for row in rows:
        if row.funded:
            continue
        stakes = measures.stakes[row.key]
        yield Finding(
            _RULE,
            "medium" if row.quick_win else "low",
            stakes.score,
            measures.region,
            (row.key,),
            subjects(measures.graph, (row.key, *row.opds)),
            {
                "budget": row.budget,
                "funded_share": funded_share,
                "quick_win": row.quick_win,
                "dependents": stakes.dependents,
                "amounts": stakes.amounts,
            },
            sources(measures.graph.nodes[row.key]),
        )
