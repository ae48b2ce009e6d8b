from __future__ import annotations

from typing import Any

from synergy.analyses import references
from synergy.findings import Finding, NotComputed
from tests.analyses.found import found, ids, key, results, unresolved


def refer(start: str, column: str, value: str) -> tuple[str, str, dict[str, str]]:
    return (start, f"Unresolved/{column}:{value.lower()}", {"column": column})


def run(*texts: tuple[str, str, str], relations: dict[str, Any] | None = None) -> list[Finding]:
    nodes = {
        "Program": [*ids("p", "q"), {"id": "off", "cancelled": True}],
        "Opd": ids("a"),
        "WorkingGroup": ids("g"),
        "Unresolved": [
            unresolved(column, value) for column, value in sorted({(c, v) for _, c, v in texts})
        ],
    }
    links = {"REFERS_TO": [refer(*text) for text in texts], **(relations or {})}
    return found(references.find, nodes, links)


def test_a_dependency_is_medium_and_any_other_reference_low() -> None:
    made = run(
        ("Program/p", "programs.depends_on", "Portal"),
        ("Program/p", "programs.support", "Dinas X"),
        ("WorkingGroup/g", "working_groups.members", "Dinas X"),
    )
    assert [(f.rule, f.severity, f.evidence["column"]) for f in made] == [
        ("orphan/unknown-dependency", "medium", "programs.depends_on"),
        ("orphan/unknown-reference", "low", "programs.support"),
        ("orphan/unknown-reference", "low", "working_groups.members"),
    ]
    assert made[0].cause == (key("Program/p"), "programs.depends_on", "portal")
    assert made[2].subjects[0].kind == "WorkingGroup"


def test_one_finding_a_row_and_those_written_often_first() -> None:
    made = run(
        ("Program/p", "programs.support", "Dinas X"),
        ("Program/q", "programs.support", "Dinas X"),
        ("Program/q", "programs.support", "Dinas Y"),
    )
    assert [(f.subjects[0].id, f.evidence["value"], f.evidence["rows"]) for f in made] == [
        ("p", "Dinas X", 2),
        ("q", "Dinas X", 2),
        ("q", "Dinas Y", 1),
    ]
    assert made[0].score > made[2].score
    assert len({f.id for f in made}) == 3


def test_cancelled_programs_are_out() -> None:
    assert run(("Program/off", "programs.support", "Dinas X")) == []


def test_an_unknown_lead_is_the_owners_rule_unless_somebody_leads() -> None:
    lead = ("Program/p", "programs.lead", "Dins")
    assert run(lead) == []
    (finding,) = run(lead, relations={"LEADS": [("Opd/a", "Program/p")]})
    assert finding.rule == "orphan/unknown-reference"


def test_without_a_table_of_villages_no_place_is_called_unknown() -> None:
    nodes = {
        "Program": ids("p"),
        "Opd": ids("a"),
        "Unresolved": [
            unresolved("programs.villages", "Beran"),
            unresolved("programs.support", "Dinas X"),
        ],
    }
    links = {
        "REFERS_TO": [
            refer("Program/p", "programs.villages", "Beran"),
            refer("Program/p", "programs.support", "Dinas X"),
        ]
    }
    made = results(references.find, nodes, links)
    assert NotComputed("orphan/unknown-reference", "villages.id") in made
    assert [f.evidence["value"] for f in made if isinstance(f, Finding)] == ["Dinas X"]
