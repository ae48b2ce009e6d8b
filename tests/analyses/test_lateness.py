from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import lateness
from synergy.findings import Finding
from tests.analyses.found import found, key


def run(
    program: dict[str, Any],
    needed: dict[str, Any],
    needs: tuple[str, ...] = ("ab",),
    **relations: list[tuple[Any, ...]],
) -> list[Finding]:
    nodes = {"Program": [{"id": "a", **program}, {"id": "b", **needed}]}
    depends = [(f"Program/{n[0]}", f"Program/{n[1]}") for n in needs]
    return found(lateness.find, nodes, {"DEPENDS_ON": depends, **relations})


def dates(start: str | None, end: str | None) -> dict[str, Any]:
    return {"start": start, "end": end}


@pytest.mark.parametrize(
    ("program", "needed", "cause", "severity", "months"),
    [
        (("2020-01", "2020-06"), ("2020-09", "2020-12"), "starts-after-end", "high", 3),
        (("2020-01", "2020-06"), ("2020-03", "2020-12"), "starts-after-start", "medium", 2),
        (("2020-01", "2020-06"), ("2020-01", "2020-12"), "ends-after-end", "low", 6),
        (("2020", "2020"), ("2021-03", None), "starts-after-end", "high", 12),
        (("2020-01", None), ("2020-03", None), "starts-after-start", "medium", 2),
        ((None, "2020-06"), (None, "2020-07"), "ends-after-end", "low", 1),
        ((None, "2020-06"), ("2020-08", None), "starts-after-end", "high", 2),
    ],
)
def test_the_first_case_that_fits(
    program: tuple[str | None, str | None],
    needed: tuple[str | None, str | None],
    cause: str,
    severity: str,
    months: int,
) -> None:
    (finding,) = run(dates(*program), dates(*needed))
    assert finding.evidence["cause"] == cause
    assert finding.severity == severity
    assert finding.evidence["months"] == months
    assert finding.score == pytest.approx(months / 24)
    assert finding.cause == (key("Program/a"), key("Program/b"))


@pytest.mark.parametrize(
    ("program", "needed"),
    [
        (("2020-06", "2020-12"), ("2020-01", "2020-05")),
        (("2020", "2024"), ("2020-06", "2024-12")),  # the same years
        (("2020-06", None), ("2020", None)),
        (("2020-01", None), (None, "2024")),  # what is needed to tell is missing
        ((None, "2020-01"), ("2019", None)),
        ((None, None), ("2024", "2025")),
    ],
)
def test_in_order_or_unknown_is_no_finding(
    program: tuple[str | None, str | None], needed: tuple[str | None, str | None]
) -> None:
    assert run(dates(*program), dates(*needed)) == []


def test_inherited_dates_count() -> None:
    handed = {"start": "2019", "end": "2024", "inherited": ["start", "end"]}
    assert len(run(handed, dates("2020", "2024"))) == 1


def test_score_is_capped_at_two_years() -> None:
    (finding,) = run(dates("2010", "2011"), dates("2019", "2020"))
    assert finding.score == 1


def test_a_program_and_its_part_are_not_compared() -> None:
    within = [("Program/a", "Program/b")]
    assert run(dates("2020", "2021"), dates("2020", "2024"), WITHIN=within) == []
    assert run(dates("2020", "2024"), dates("2020", "2021"), ("ba",), WITHIN=within) == []


def test_of_two_that_need_each_other_the_graver_is_said() -> None:
    # a needs b, which starts later (medium); b needs a, which ends later (low).
    (finding,) = run(dates("2020", "2024"), dates("2021", "2022"), ("ab", "ba"))
    assert [s.id for s in finding.subjects] == ["a", "b"]
    assert finding.severity == "medium"


def test_parts_are_compared_at_the_level_where_they_stand() -> None:
    nodes = {
        "Program": [
            {"id": "top"},
            {"id": "a", "start": "2020", "end": "2020"},
            {"id": "b", "start": "2021", "end": "2021"},
        ]
    }
    relations = {
        "WITHIN": [("Program/a", "Program/top"), ("Program/b", "Program/top")],
        "DEPENDS_ON": [("Program/a", "Program/b")],
    }
    (finding,) = found(lateness.find, nodes, relations)
    assert [s.id for s in finding.subjects] == ["a", "b"]
