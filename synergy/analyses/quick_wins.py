"""Quick wins that lack what they need to begin: a lead, a date, a budget, a problem."""

from __future__ import annotations

from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources, subject
from synergy.measures.timing import date_of
from synergy.settings import Settings

_ITEMS = ("lead", "start", "budget", "problem")


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield quick wins with something lacking.

    What no program of the plan says can't be told, and isn't lacking. A thing said in a row
    above a quick win or below it is said; so is a budget of 0. Of quick wins within each
    other the highest counts.
    """
    portfolio, nodes = measures.portfolio, measures.graph.nodes
    marked = [k for k in sorted(portfolio.row_of) if nodes[k].get("quick_win")]
    outermost = [
        k for k in marked if not any(nodes[a].get("quick_win") for a in portfolio.above(k))
    ]
    if not outermost:
        return
    told = [item for item in _ITEMS if any(_says(measures, k, item) for k in portfolio.row_of)]
    for key in outermost:
        lacking = [item for item in told if not _given(measures, key, item)]
        if lacking:
            yield Finding(
                "orphan/incomplete-quick-win",
                "high" if len(lacking) > 1 else "medium",
                len(lacking) / len(_ITEMS),
                measures.region,
                (key,),
                (subject(measures.graph, key),),
                {
                    "lacking": lacking,
                    "dependents": measures.precedence.dependents(portfolio.row_of[key]),
                },
                sources(nodes[key]),
            )


def _given(measures: Measures, key: str, item: str) -> bool:
    if item == "lead":
        return _says(measures, key, item)
    portfolio = measures.portfolio
    around = (key, *portfolio.above(key), *portfolio.below(key))
    return any(_says(measures, k, item) for k in around)


def _says(measures: Measures, key: str, item: str) -> bool:
    if item == "lead":
        # A name that nobody knows is there all the same; unknown-owner tells of it.
        row = measures.portfolio.row(key)
        return bool(measures.accountable(row) or row.unknown_leads)
    node = measures.graph.nodes[key]
    if item == "start":
        return date_of(node, "start") is not None
    return node.get(item) not in (None, "")
