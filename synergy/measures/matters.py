"""What two OPDs would have to talk about, in the order in which one would speak of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from synergy.measures.relations import Relations
from synergy.measures.requirements import Requirements


@dataclass(frozen=True, slots=True)
class Matter:
    """What is behind a pair of OPDs, by keys.

    Parameters
    ----------
    programs
        Rows that depend on one another across the two, or that both work on; those that most
        of it hangs on first, of equal ones the smaller key.
    dependencies
        (row that waits, row it waits for), those first that the two lead.
    indicators, villages
        Those that both serve.
    districts
        The villages' districts, those of most villages first.
    """

    programs: tuple[str, ...]
    dependencies: tuple[tuple[str, str], ...]
    indicators: tuple[str, ...]
    villages: tuple[str, ...]
    districts: tuple[str, ...]


def matter(requirements: Requirements, relations: Relations, number: int) -> Matter:
    """Return what pair `number` would have to talk about."""
    found = requirements.evidence(number)
    dependencies = tuple((start, end) for start, end, _ in found.dependencies)
    named = Counter(key for pair in dependencies for key in pair) + Counter(found.shared_programs)
    within = Counter(
        edge.end for village in found.villages for edge in relations.out("LOCATED_IN", village)
    )
    return Matter(
        _most(named),
        dependencies,
        found.indicators,
        found.villages,
        _most(within),
    )


def _most(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counts, key=lambda key: (-counts[key], key)))
