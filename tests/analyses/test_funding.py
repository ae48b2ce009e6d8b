from __future__ import annotations

from typing import Any

from synergy.analyses import funding
from synergy.findings import NotComputed
from synergy.settings import Orphan, Settings
from tests.analyses.found import found, ids, results

RULE = "orphan/unfunded-program"
FUNDED = [{"id": f"f{n}", "budget": 5} for n in range(3)]


def run(*programs: dict[str, Any], **relations: list[tuple[Any, ...]]) -> list[tuple[str, str]]:
    nodes = {"Opd": ids("a", "b"), "Program": [*FUNDED, *programs]}
    return [(f.subjects[0].id, f.severity) for f in found(funding.find, nodes, relations)]


def test_no_budget_or_zero_where_most_have_one() -> None:
    made = run({"id": "x"}, {"id": "y", "budget": 0, "quick_win": True})
    assert made == [("x", "low"), ("y", "medium")]


def test_all_funded_is_no_finding() -> None:
    assert run() == []


def test_where_most_have_none_nothing_can_be_told() -> None:
    nodes = {"Program": [*FUNDED, *ids("x", "y", "z")]}
    assert results(funding.find, nodes) == [NotComputed(RULE, "programs.budget")]
    lowered = Settings(orphan=Orphan(funded_share=0.4))
    assert len(found(funding.find, nodes, None, lowered)) == 3


def test_money_above_or_below_may_be_the_programs() -> None:
    relations: dict[str, list[tuple[Any, ...]]] = {
        "WITHIN": [("Program/part", "Program/top")],
        "LEADS": [("Opd/a", "Program/top"), ("Opd/b", "Program/part")],
    }
    assert run({"id": "top", "budget": 5}, {"id": "part"}, **relations) == []
    assert run({"id": "top"}, {"id": "part", "budget": 5}, **relations) == []
    assert len(run({"id": "top"}, {"id": "part"}, **relations)) == 2


def test_cancelled_programs_are_out_and_an_empty_plan_says_nothing() -> None:
    assert run({"id": "x", "cancelled": True}) == []
    assert results(funding.find, {"Opd": ids("a")}) == []


def test_evidence_and_lead() -> None:
    nodes = {"Opd": ids("a"), "Program": [*FUNDED, {"id": "x", "budget": 0}]}
    (finding,) = found(funding.find, nodes, {"LEADS": [("Opd/a", "Program/x")]})
    assert finding.evidence == {
        "budget": 0,
        "funded_share": 0.75,
        "quick_win": False,
        "dependents": 0,
        "amounts": [0.0, 0.0, 0.0],
    }
    assert [s.id for s in finding.subjects] == ["x", "a"]
