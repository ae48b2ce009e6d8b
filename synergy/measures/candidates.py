"""Which pairs of tasks are looked at: never all, and never more than a fixed number each.

Texts that are alike, and the same code, indicator or responsibility. Identical texts are
compared once. Where very many tasks have one text, code or indicator, each meets only the next
few of them, those of other leads first; what is left out is what looks the same in any case.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import numpy as np
from scipy import sparse

from synergy.measures.likeness import Positions, alike
from synergy.measures.tasks import Task
from synergy.settings import Overlap

Value = TypeVar("Value", int, str)

_NONE = np.zeros(0, np.int64)


def candidates(
    tasks: Sequence[Task],
    text: Positions,
    rows: sparse.csr_array,
    told: Mapping[str, Sequence[frozenset[str]]],
    settings: Overlap,
) -> tuple[Positions, Positions]:
    """Return the positions of the two tasks of each pair, a < b, in order, each pair once.

    Parameters
    ----------
    tasks
        In the order of their keys.
    text
        By task: the row of its object text.
    rows
        The distinct texts' vectors.
    told
        By measure, by task: the values that tell something; of these the indicator's and the
        responsibility's make pairs.
    settings
        The least likeness, and how many partners of each text count.
    """
    most = settings.candidate_count
    order = _mixed(tasks)
    found = alike(rows, settings.candidate_activity, most)
    by_text = _cohorts(order, ([int(text[p])] if tasks[p].wording else [] for p in order))
    parts = [_crossed(by_text, found.a, found.b, most)]
    parts += [_ring(by_text[number], most) for number in sorted(by_text)]
    for values in (
        [{".".join(task.comparable_code)} - {""} for task in tasks],
        told["indicator"],
        told["responsibility"],
    ):
        blocks = _cohorts(order, (values[position] for position in order))
        parts += [_ring(blocks[value], most) for value in sorted(blocks)]
    pairs = np.concatenate(parts)
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    codes = np.unique(pairs.min(axis=1) * len(tasks) + pairs.max(axis=1))
    size = max(len(tasks), 1)
    return codes // size, codes % size


def _mixed(tasks: Sequence[Task]) -> list[int]:
    """Return the positions so that neighbours have different leads, as far as may be.

    First each lead's first task, then each one's second, and so on. A few leads are enough for
    the neighbours in any group of tasks to be mixed.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    turns = []
    for position, task in enumerate(tasks):
        turns.append((seen[task.leads], task.leads, position))
        seen[task.leads] += 1
    return [position for _, _, position in sorted(turns)]


def _cohorts(order: Sequence[int], values: Iterable[Iterable[Value]]) -> dict[Value, Positions]:
    """Return the positions that have each value, in their order."""
    cohorts: defaultdict[Value, list[int]] = defaultdict(list)
    for position, having in zip(order, values, strict=True):
        for value in having:
            cohorts[value].append(position)
    return {value: np.array(members, np.int64) for value, members in cohorts.items()}


def _ring(members: Positions, most: int) -> Positions:
    """Return each member with the next ones, so that none has more than about `most` partners."""
    size = len(members)
    near = np.arange(1, min(max(most // 2, 1), size // 2) + 1)
    first = np.repeat(np.arange(size), len(near))
    second = (first + np.tile(near, size)) % max(size, 1)
    return np.stack([members[first], members[second]], axis=1)


def _crossed(cohorts: Mapping[int, Positions], a: Positions, b: Positions, most: int) -> Positions:
    """Return the tasks of each pair of texts with one another.

    Parameters
    ----------
    cohorts
        The tasks of each text.
    a, b
        Pairs of texts.
    most
        A task meets about as many tasks of all other texts together, and at least one of each.
    """
    size = max(cohorts, default=-1) + 1
    partners = np.bincount(np.concatenate([a, b]), minlength=size)
    reach = np.maximum(most // np.maximum(partners, 1), 1)
    counts = np.array([len(cohorts.get(number, _NONE)) for number in range(size)], np.int64)
    members = np.concatenate([_NONE, *(cohorts[number] for number in sorted(cohorts))])
    first = np.cumsum(counts) - counts
    mine, theirs = np.concatenate([a, b]), np.concatenate([b, a])
    # Each task of one text meets `steps` tasks of the other, each the next one's on from the
    # last one's first, and around.
    steps = np.minimum(reach[mine], counts[theirs])
    each = counts[mine] * steps
    pair = np.repeat(np.arange(len(mine)), each)
    turn = np.arange(len(pair)) - np.repeat(np.cumsum(each) - each, each)
    left, step = np.divmod(turn, np.maximum(steps[pair], 1))
    right = (left + step) % counts[theirs[pair]]
    return np.stack(
        [members[first[mine[pair]] + left], members[first[theirs[pair]] + right]], axis=1
    )
