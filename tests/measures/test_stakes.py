from __future__ import annotations

from typing import Any

import pytest

from synergy.measures.stakes import Stakes
from synergy.settings import Orphan, Settings
from tests.analyses.found import measures


def stakes(budgets: list[int | None], share: float = 0.1, **more: Any) -> dict[str, Stakes]:
    programs = [{"id": f"p{n:02}", "budget": b, **more} for n, b in enumerate(budgets)]
    settings = Settings(orphan=Orphan(top_budget_share=share))
    made = measures({"Program": programs}, None, settings).stakes
    return {k.rpartition("/")[2]: s for k, s in made.items()}


def largest(made: dict[str, Stakes]) -> list[str]:
    return [k for k, s in made.items() if s.budget_top_tenth]


def test_the_top_tenth_is_of_programs_with_a_budget_ties_by_key() -> None:
    assert largest(stakes([5, 9, 9, *[1] * 7, None, 0])) == ["p01"]
    assert largest(stakes([*[1] * 19])) == ["p00"]
    assert largest(stakes([*[1] * 20])) == ["p00", "p01"]


def test_few_budgets_have_no_top_tenth() -> None:
    assert largest(stakes([1, 2, 3, 4, 5, 6, 7, 8, 9, *[None] * 20])) == []


def test_the_share_is_a_setting() -> None:
    assert len(largest(stakes([*range(1, 11)], share=0.3))) == 3
    assert largest(stakes([*range(1, 11)], share=0)) == []


@pytest.mark.parametrize(
    ("made", "high"),
    [
        (Stakes(True, 0, None, 0, False), True),
        (Stakes(False, 1, None, 0, False), True),
        (Stakes(False, 0, 5, 1, True), True),
        (Stakes(False, 0, 5, 0.9, False), False),
    ],
)
def test_high_needs_a_quick_win_a_dependent_or_a_large_budget(made: Stakes, high: bool) -> None:
    assert made.high is high


def test_score_is_the_mean_of_its_parts() -> None:
    assert Stakes(True, 1, 5, 0.5, False).score == pytest.approx((1 + 0.5 + 0.5) / 3)
    ranks = [s.budget_rank for s in stakes([1, 2, 3, None]).values()]
    assert ranks == [0, 0.5, 1, 0]
