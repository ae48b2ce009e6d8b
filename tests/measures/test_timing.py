from __future__ import annotations

import pytest

from synergy.measures.timing import date_of, months_after


@pytest.mark.parametrize(
    ("later", "earlier", "months"),
    [
        ("2021", "2020", 12),
        ("2021-01", "2020-12", 1),
        ("2021-01-15", "2021-01-03", 0),
        ("2021-01-15", "2021-01-15", None),
        ("2020-12", "2021-01", None),
        ("2020-12-31", "2020", None),  # at the precision of years they are the same
        ("2021-02", "2020", 12),
        ("2021", "2020-06-30", 12),
        ("2020-09", "2020-06-30", 3),
    ],
)
def test_months_after_compares_at_the_coarser_precision(
    later: str, earlier: str, months: int | None
) -> None:
    assert months_after(later, earlier) == months


def test_an_inherited_date_is_the_programs() -> None:
    assert date_of({"start": "2020", "inherited": ["start"]}, "start") == "2020"


@pytest.mark.parametrize("value", [None, "", "segera", "20", "2020-1", "2020-13-"])
def test_what_is_no_date_is_missing(value: str | None) -> None:
    assert date_of({"start": value}, "start") is None
