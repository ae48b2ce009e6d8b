"""What hangs on a top row, by which findings about it are graded and ordered."""

from __future__ import annotations

import math
from dataclasses import dataclass

from synergy.measures.portfolio import Portfolio
from synergy.measures.precedence import Precedence

_FEWEST_BUDGETS = 10  # among fewer there is no tenth


@dataclass(frozen=True, slots=True)
class Stakes:
    """What hangs on a top row.

    Parameters
    ----------
    quick_win
        It is one, or has one in it.
    dependents
        Top rows that need it directly.
    budget
        Rupiah, or None.
    budget_rank
        The share of the other rows with a budget that have less; 0 without a budget.
    budget_top_tenth
        It is among the largest budgets, by the setting ``orphan.top_budget_share``.
    """

    quick_win: bool
    dependents: int
    budget: int | None
    budget_rank: float
    budget_top_tenth: bool

    @property
    def high(self) -> bool:
        """What methods.md calls high in the orphan family."""
        return self.quick_win or self.dependents > 0 or self.budget_top_tenth

    @property
    def score(self) -> float:
        """The mean of quick win (0 or 1), dependents (1 - 1/(1 + n)) and rank by budget."""
        return (self.quick_win + 1 - 1 / (1 + self.dependents) + self.budget_rank) / 3

    @property
    def amounts(self) -> list[float]:
        """What each of the three adds to the score."""
        return [self.quick_win / 3, (1 - 1 / (1 + self.dependents)) / 3, self.budget_rank / 3]

    @property
    def evidence(self) -> dict[str, object]:
        """The figures that a finding shows of it."""
        return {
            "quick_win": self.quick_win,
            "dependents": self.dependents,
            "budget": self.budget,
            "budget_top_tenth": self.budget_top_tenth,
            "amounts": self.amounts,
        }


def stakes(
    portfolio: Portfolio, precedence: Precedence, top_budget_share: float
) -> dict[str, Stakes]:
    """Return the stakes of every top row by key.

    The largest are ``top_budget_share`` of the rows with a budget above 0, rounded down, ties
    by key; none where fewer than ten have one.
    """
    funded = sorted(
        (-row.budget, row.key) for row in portfolio.rows.values() if row.budget and row.budget > 0
    )
    place = {key: position for position, (_, key) in enumerate(funded)}
    largest = math.floor(round(len(funded) * top_budget_share, 9))
    if len(funded) < _FEWEST_BUDGETS:
        largest = 0
    others = max(len(funded) - 1, 1)
    return {
        row.key: Stakes(
            row.quick_win,
            precedence.dependents(row.key),
            row.budget,
            (len(funded) - 1 - place[row.key]) / others if row.key in place else 0.0,
            place.get(row.key, largest) < largest,
        )
        for row in portfolio.rows.values()
    }
