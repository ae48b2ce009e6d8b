from __future__ import annotations

from typing import Any

from synergy.analyses import quick_wins
from tests.analyses.found import found, ids

WHOLE = {"id": "whole", "start": "2020", "budget": 5, "problem": "Macet"}
LEADS = [("Opd/a", "Program/whole")]


def lacking(
    program: dict[str, Any], *others: dict[str, Any], **relations: list[tuple[Any, ...]]
) -> dict[str, list[str]]:
    nodes = {"Opd": ids("a"), "Program": [program, *others]}
    made = found(quick_wins.find, nodes, relations)
    return {f.subjects[0].id: f.evidence["lacking"] for f in made}


def quick(**more: Any) -> dict[str, Any]:
    return {"id": "q", "quick_win": True, **more}


def test_what_is_lacking() -> None:
    assert lacking(quick(), WHOLE, LEADS=LEADS) == {"q": ["lead", "start", "budget", "problem"]}
    given = quick(start="2020", budget=1, problem="Antrean")
    assert lacking(given, WHOLE, LEADS=LEADS) == {"q": ["lead"]}
    assert lacking(given, WHOLE, LEADS=[*LEADS, ("Opd/a", "Program/q")]) == {}


def test_high_where_two_or_more_are_lacking() -> None:
    def severity(**more: Any) -> str:
        nodes = {"Opd": ids("a"), "Program": [quick(**more), WHOLE]}
        (finding,) = found(quick_wins.find, nodes, {"LEADS": [*LEADS, ("Opd/a", "Program/q")]})
        return finding.severity

    assert severity(start="2020") == "high"
    assert severity(start="2020", budget=1) == "medium"


def test_what_no_program_says_is_not_lacking() -> None:
    assert lacking(quick(), {"id": "other", "budget": 5}) == {"q": ["budget"]}
    assert lacking(quick(), {"id": "other"}) == {}


def test_a_budget_of_zero_is_said() -> None:
    program = quick(budget=0, problem="x")
    assert lacking(program, WHOLE, LEADS=[*LEADS, ("Opd/a", "Program/q")]) == {"q": ["start"]}


def test_what_is_said_above_or_below_is_said() -> None:
    relations = {
        "LEADS": [*LEADS, ("Opd/a", "Program/top")],
        "WITHIN": [("Program/q", "Program/top"), ("Program/part", "Program/q")],
    }
    others: list[dict[str, Any]] = [
        {"id": "top", "budget": 9},
        {"id": "part", "start": "2020", "problem": "x"},
    ]
    assert lacking(quick(), *others, WHOLE, **relations) == {}


def test_of_quick_wins_within_each_other_the_highest_counts() -> None:
    part = {"id": "part", "quick_win": True}
    within = [("Program/part", "Program/q")]
    assert set(lacking(quick(), part, WHOLE, LEADS=LEADS, WITHIN=within)) == {"q"}


def test_only_quick_wins_are_looked_at() -> None:
    assert lacking({"id": "q"}, WHOLE, LEADS=LEADS) == {}
    assert lacking(quick(cancelled=True), WHOLE, LEADS=LEADS) == {}
