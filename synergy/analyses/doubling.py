"""Programs that do the same: duplication and overlap (GAO-15-49SP)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects
from synergy.measures.doubles import DUPLICATION, OVERLAP, Cluster, clusters
from synergy.measures.pairs import Evidence
from synergy.measures.tasks import Task
from synergy.settings import Settings

_SHOWN = 5  # names of a kind
# What would tell more, by the column of programs that it stands in.
_COLUMNS: Mapping[str, Callable[[Task], object]] = {
    "villages": lambda task: task.villages,
    "beneficiaries": lambda task: task.beneficiaries,
    "indicators": lambda task: task.indicators,
    "responsibilities": lambda task: task.responsibilities,
    "start": lambda task: task.start,
    "budget": lambda task: task.budget is not None,
}
_LEAST = ("activity", "place", "beneficiary", "indicator", "responsibility", "period")


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield groups of programs that do the same, those of several OPDs first.

    A duplication is high where the leads differ; the same code and name twice in one OPD is a
    leftover revision, high where the two budgets differ and neither is 0. What may be left
    over from a predecessor or has a budget of 0, and what is agreed on, is low.
    """
    for kind in (DUPLICATION, OVERLAP):
        if len(measures.tasks) > 1 and not any(t.name for t in measures.tasks.values()):
            yield NotComputed(f"overlap/{kind}", "programs.name")
            continue
        seen: set[tuple[str, ...]] = set()
        for cluster in clusters(measures.doubles, kind, settings.overlap.group_size):
            # Two groups may begin with the same program: the weaker one is called by both.
            cause = cluster.keys[:1] if cluster.whole else cluster.keys
            cause = cause if cause not in seen else cluster.keys
            seen.add(cause)
            yield _finding(measures, settings, kind, cluster, cause)


def _finding(
    measures: Measures, settings: Settings, kind: str, cluster: Cluster, cause: tuple[str, ...]
) -> Finding:
    graph, tasks = measures.graph, measures.tasks
    told = [measures.pairs.evidence(double.a, double.b) for double in cluster.doubles]
    leads = sorted({lead for key in cluster.keys for lead in tasks[key].leads})
    differ = len({tasks[key].leads for key in cluster.keys}) > 1
    first = cluster.doubles[0]
    stake = _at_stake([tasks[key].budget for key in cluster.keys])
    managers = [key for key in first.managed_by if key in graph.nodes]
    return Finding(
        f"overlap/{kind}",
        _severity(measures, settings, kind, cluster, differ, stake),
        (cluster.strength + differ) / 2,
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
            "managed_by": names(graph, managers),
            "likeness": cluster.strength,
            "amounts": list(cluster.amounts),
            "unknown": [
                column
                for column, told_by in _COLUMNS.items()
                if not all(told_by(tasks[key]) for key in cluster.keys)
            ],
        },
        sources(*(graph.nodes[key] for key in (*cluster.keys, *managers))),
    )


def _severity(
    measures: Measures,
    settings: Settings,
    kind: str,
    cluster: Cluster,
    differ: bool,
    stake: int | None,
) -> str:
    first = cluster.doubles[0]
    if first.managed_by or first.leftover in ("predecessor", "zero-budget"):
        return "low"
    if kind == DUPLICATION:
        budgets = {measures.tasks[key].budget for key in cluster.keys}
        revised = first.leftover == "revision" and len(budgets) > 1 and not budgets & {0, None}
        return "high" if differ or revised else "medium"
    return "medium" if differ and _much(measures, settings, stake) else "low"


def _much(measures: Measures, settings: Settings, stake: int | None) -> bool:
    """Tell whether an amount is in the top quarter of the programs' budgets."""
    budgets = [task.budget for task in measures.tasks.values() if task.budget]
    if stake is None or not budgets:
        return False
    return stake >= float(np.quantile(budgets, 1 - settings.overlap.budget_share))


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
