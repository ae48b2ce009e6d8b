"""Programs that do the same: duplication and overlap (GAO-15-49SP)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects
from synergy.measures.doubles import DUPLICATION, OVERLAP, Cluster, clusters
from synergy.measures.pairs import Evidence
from synergy.measures.tasks import Task
from synergy.schema.graph import label_of
from synergy.settings import Settings

_SHOWN = 5  # names of a kind
# What would tell more, by the column of programs that it stands in.
_COLUMNS: Mapping[str, Callable[[Task, Mapping[str, Any]], object]] = {
    "villages": lambda task, node: task.villages or node.get("scope") == "region",
    "beneficiaries": lambda task, _: task.beneficiaries,
    "indicators": lambda task, _: task.indicators,
    "responsibilities": lambda task, _: task.responsibilities,
    "start": lambda task, _: task.start,
    "budget": lambda task, _: task.budget is not None,
}
_LEAST = ("activity", "place", "beneficiary", "indicator", "responsibility", "period")


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield groups of programs that do the same, those of several OPDs first.

    A duplication is high where the leads differ; the same code and name twice in one OPD is a
    leftover revision, high where the two budgets differ and neither is 0. What may be left
    over from a predecessor or has a budget of 0, and what is agreed on, is low.
    """
    large = _large_budget(measures, settings)
    for kind in (DUPLICATION, OVERLAP):
        if len(measures.tasks) > 1 and not any(t.name for t in measures.tasks.values()):
            yield NotComputed(f"overlap/{kind}", "programs.name")
            continue
        made = clusters(measures.doubles, kind, settings.overlap.group_size)
        causes = _causes(made)
        for cluster in made:
            severity = _severity(measures, kind, cluster, large)
            yield _finding(measures, kind, cluster, causes[cluster], severity)


def _causes(made: Sequence[Cluster]) -> dict[Cluster, tuple[str, ...]]:
    """Return what each group is called by: its smallest key, or where that is taken all keys.

    In the order of keys, groups first, so that a program added later takes no other's name.
    """
    causes: dict[Cluster, tuple[str, ...]] = {}
    taken: set[str] = set()
    for cluster in sorted(made, key=lambda c: (not c.whole, c.keys)):
        smallest = cluster.keys[0]
        causes[cluster] = cluster.keys if smallest in taken else (smallest,)
        taken.add(smallest)
    return causes


def _finding(
    measures: Measures, kind: str, cluster: Cluster, cause: tuple[str, ...], severity: str
) -> Finding:
    graph, tasks = measures.graph, measures.tasks
    told = [measures.pairs.evidence_at(double.place) for double in cluster.doubles]
    leads = sorted(
        {o for key in cluster.keys for lead in tasks[key].leads for o in _current(measures, lead)}
    )
    differ = any(double.across for double in cluster.doubles)
    size = 1 - 1 / (len(cluster.keys) - 1)
    first = cluster.doubles[0]
    stake = _at_stake([tasks[key].budget for key in cluster.keys])
    managers = [key for key in first.managed_by if key in graph.nodes]
    groups = [key for key in managers if label_of(key) == "WorkingGroup"]
    return Finding(
        f"overlap/{kind}",
        severity,
        (cluster.strength + differ + size) / 3,
        measures.region,
        cause,
        subjects(graph, cluster.keys),
        {
            **{name: _least(told, name) for name in _LEAST},
            "same_code": any(evidence.code for evidence in told),
            "shared_words": _shared_words([tasks[key] for key in cluster.keys])[:_SHOWN],
            "village_names": names(graph, _common([e.villages for e in told])[:_SHOWN]),
            "beneficiary_names": _common([e.beneficiaries for e in told])[:_SHOWN],
            "indicator_names": names(graph, _common([e.indicators for e in told])[:_SHOWN]),
            "responsibility_names": names(
                graph, _common([e.responsibilities for e in told])[:_SHOWN]
            ),
            "budget_at_stake": stake,
            "leads": names(graph, leads),
            "leads_differ": differ,
            "leftover": first.leftover,
            "managed_by": names(graph, groups),
            "agreed_on": names(graph, [key for key in managers if key not in groups]),
            "likeness": cluster.strength,
            "amounts": list(cluster.amounts),
            "unknown": [
                column
                for column, told_by in _COLUMNS.items()
                if not all(told_by(tasks[key], graph.nodes[key]) for key in cluster.keys)
            ],
        },
        sources(*(graph.nodes[key] for key in (*cluster.keys, *managers))),
    )


def _severity(measures: Measures, kind: str, cluster: Cluster, large: float) -> str:
    """Return the gravest that any two of the group make: so a smaller group is never graver.

    `large` is the amount from which on a budget at stake is much.
    """
    first = cluster.doubles[0]
    if first.managed_by or first.leftover in ("predecessor", "zero-budget"):
        return "low"
    across = [double for double in cluster.doubles if double.across]
    if kind == DUPLICATION:
        revised = first.leftover == "revision" and any(
            _two_budgets(measures.tasks[d.a], measures.tasks[d.b]) for d in cluster.doubles
        )
        return "high" if across or revised else "medium"
    stakes = measures.pairs.columns.budget_at_stake  # NaN, where unknown, is not large
    return "medium" if any(stakes[double.place] >= large for double in across) else "low"


def _two_budgets(a: Task, b: Task) -> bool:
    """Tell whether both have money, and not the same: then neither row is an empty shell."""
    return bool(a.budget and b.budget) and a.budget != b.budget


def _current(measures: Measures, lead: str) -> tuple[str, ...]:
    """Return who is to be asked today: the successors of an OPD that was dissolved."""
    return measures.agencies.current(lead) if label_of(lead) == "Opd" else (lead,)


def _large_budget(measures: Measures, settings: Settings) -> float:
    """Return from which amount on a budget is in the top quarter of all that are known."""
    budgets = [task.budget for task in measures.tasks.values() if task.budget]
    share = 1 - settings.overlap.budget_share
    return float(np.quantile(budgets, share)) if budgets else np.inf


def _at_stake(budgets: Sequence[int | None]) -> int | None:
    """Return what all but the largest cost together; None where one of them is unknown."""
    known = [budget for budget in budgets if budget is not None]
    return sum(known) - max(known) if len(known) == len(budgets) else None


def _least(told: Sequence[Evidence], name: str) -> float | None:
    """Return the smallest known likeness: what holds for each two of the group."""
    known = [value for evidence in told if (value := getattr(evidence, name)) is not None]
    return min(known, default=None)


def _shared_words(tasks: Sequence[Task]) -> list[str]:
    """Return the words that all of them have, as the first writes them."""
    first, *others = (task.activity.words for task in tasks)
    return [word for stem, word in first.items() if all(stem in words for words in others)]


def _common(named: Sequence[tuple[str, ...]]) -> list[str]:
    """Return what all of them name, in the order of the first."""
    return [value for value in named[0] if all(value in values for values in named)]
