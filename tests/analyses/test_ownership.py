from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import ownership
from synergy.findings import Finding
from tests.analyses.found import found, ids, key, unresolved

Links = dict[str, list[tuple[Any, ...]]]
BASE: dict[str, list[dict[str, Any]]] = {
    "Opd": ids("a", "b", "branch", "old"),
    "Stakeholder": ids("campus"),
    "Village": ids("v"),
    "Program": ids("p"),
}


def run(relations: Links | None = None, **nodes: Any) -> list[Finding]:
    return found(ownership.find, {**BASE, **nodes}, relations)


def leads(*actors: str, program: str = "p") -> Links:
    return {"LEADS": [(actor, f"Program/{program}") for actor in actors]}


def cause(relations: Links | None = None, **nodes: Any) -> str:
    (finding,) = run(relations, **nodes)
    assert finding.rule == "orphan/unowned-program"
    return str(finding.evidence["cause"])


def test_one_lead_is_no_finding() -> None:
    assert run(leads("Opd/a")) == []


def test_never_named() -> None:
    (finding,) = run()
    assert finding.evidence == {
        "cause": "never-named",
        "quick_win": False,
        "dependents": 0,
        "budget": None,
        "budget_top_tenth": False,
        "amounts": [0.0, 0.0, 0.0],
        "named": [],
        "successors": [],
    }
    assert (finding.severity, finding.cause) == ("medium", (key("Program/p"),))
    assert [(s.sheet, s.row) for s in finding.sources] == [("Program", 2)]


def test_support_alone_leads_nothing() -> None:
    assert cause({"SUPPORTS": [("Opd/a", "Program/p")]}) == "never-named"


def test_only_others_lead() -> None:
    assert cause(leads("Stakeholder/campus")) == "only-stakeholder"
    assert cause(leads("Village/v")) == "only-village"
    assert cause(leads("Village/v", "Stakeholder/campus")) == "only-stakeholder"
    assert run(leads("Village/v", "Opd/a")) == []


def test_dissolved_names_the_successor() -> None:
    (finding,) = run({**leads("Opd/old"), "SUCCEEDS": [("Opd/a", "Opd/old"), ("Opd/b", "Opd/old")]})
    assert finding.evidence["cause"] == "dissolved"
    assert finding.evidence["named"] == ["old"]
    assert finding.evidence["successors"] == ["a", "b"]
    assert [s.id for s in finding.subjects] == ["p", "old"]


def test_a_dissolved_lead_beside_its_successor_is_no_finding() -> None:
    assert run({**leads("Opd/old", "Opd/a"), "SUCCEEDS": [("Opd/a", "Opd/old")]}) == []


def test_everyone_is_nobody() -> None:
    programs = [{"id": "p", "open_roles": ["lead: Seluruh OPD"]}]
    assert cause(Program=programs) == "everyone"
    assert run(leads("Opd/a"), Program=programs) == []
    assert cause(Program=[{"id": "p", "open_roles": ["support: Seluruh OPD"]}]) == "never-named"


@pytest.mark.parametrize(
    ("status", "expected"), [("ditolak", "refused"), ("menunggu", "never-named")]
)
def test_refused(status: str, expected: str) -> None:
    agreement = {"program": key("Program/p"), "status": status}
    assert cause({"AGREED_WITH": [("Opd/a", "Opd/b", agreement)]}) == expected


def test_a_refusal_about_a_part_is_the_programs_and_one_about_another_is_not() -> None:
    programs = ids("p", "part", "other")
    relations: Links = {
        "WITHIN": [("Program/part", "Program/p")],
        "AGREED_WITH": [
            ("Opd/a", "Opd/b", {"program": key("Program/part"), "status": "ditolak"}),
        ],
    }
    causes = {f.subjects[0].id: f.evidence["cause"] for f in run(relations, Program=programs)}
    assert causes == {"p": "refused", "other": "never-named"}


def test_a_refusal_does_not_matter_where_somebody_leads() -> None:
    agreement = {"program": key("Program/p"), "status": "ditolak"}
    assert run({**leads("Opd/a"), "AGREED_WITH": [("Opd/a", "Opd/b", agreement)]}) == []


def unknown(column: str = "programs.lead") -> Links:
    return {"REFERS_TO": [("Program/p", "Unresolved/programs.lead:dins a", {"column": column})]}


TEXT = [unresolved("programs.lead", "Dins A", "Dinas A")]


def test_an_unknown_name_is_its_own_rule() -> None:
    (finding,) = run(unknown(), Unresolved=TEXT)
    assert finding.rule == "orphan/unknown-owner"
    assert finding.cause == (key("Program/p"), "dins a")
    assert finding.evidence["value"] == "Dins A"
    assert finding.evidence["closest"] == ["Dinas A"]


def test_an_unknown_name_beside_a_lead_is_no_owners_matter() -> None:
    assert run({**unknown(), **leads("Opd/a")}, Unresolved=TEXT) == []


def test_an_unknown_support_leaves_the_program_unowned() -> None:
    assert cause(unknown("programs.support"), Unresolved=TEXT) == "never-named"


def test_two_leads_contest() -> None:
    (finding,) = run(leads("Opd/a", "Opd/b"))
    assert finding.rule == "orphan/contested-program"
    assert finding.evidence["leads"] == ["a", "b"]
    assert [s.id for s in finding.subjects] == ["p", "a", "b"]


def test_a_branch_is_no_contest_unless_a_third_leads_too() -> None:
    branch = [("Opd/branch", "Opd/a")]
    assert run({**leads("Opd/a", "Opd/branch"), "REPORTS_TO": branch}) == []
    (finding,) = run({**leads("Opd/a", "Opd/b", "Opd/branch"), "REPORTS_TO": branch})
    assert finding.evidence["leads"] == ["a", "b"]


def test_leads_that_divide_the_tasks_are_no_contest() -> None:
    relations: Links = {
        "WITHIN": [("Program/x", "Program/p"), ("Program/y", "Program/p")],
        "LEADS": [
            *leads("Opd/a", "Opd/b")["LEADS"],
            *leads("Opd/a", program="x")["LEADS"],
            *leads("Opd/b", program="y")["LEADS"],
        ],
    }
    assert run(relations, Program=ids("p", "x", "y")) == []
    relations["WITHIN"].append(("Program/z", "Program/p"))  # and who leads this one?
    (finding,) = run(relations, Program=ids("p", "x", "y", "z"))
    assert finding.rule == "orphan/contested-program"


def test_a_heading_whose_tasks_are_led_is_no_orphan() -> None:
    relations: Links = {"WITHIN": [("Program/x", "Program/p")], **leads("Opd/a", program="x")}
    assert run(relations, Program=ids("p", "x")) == []
    relations["WITHIN"].append(("Program/y", "Program/p"))
    assert [f.subjects[0].id for f in run(relations, Program=ids("p", "x", "y"))] == ["p"]


def test_high_where_much_hangs_on_it() -> None:
    (quick,) = run(Program=[{"id": "p", "quick_win": True}])
    assert quick.severity == "high"
    needed = run(
        {"DEPENDS_ON": [("Program/x", "Program/p")], **leads("Opd/a", program="x")},
        Program=ids("p", "x"),
    )
    assert [(f.severity, f.evidence["dependents"]) for f in needed] == [("high", 1)]
    budgets = [{"id": f"p{n}", "budget": n + 1} for n in range(10)]
    assert {f.subjects[0].id for f in run(Program=budgets) if f.severity == "high"} == {"p9"}


def test_cancelled_programs_are_out() -> None:
    assert run(Program=[{"id": "p", "cancelled": True}]) == []
