from __future__ import annotations

from typing import Any

from synergy.analyses import responsibilities
from synergy.findings import NotComputed
from tests.analyses.found import found, ids, key, results, unresolved

UNCOVERED = "orphan/uncovered-responsibility"
UNFULFILLED = "orphan/unfulfilled-responsibility"
NODES = {
    "Opd": ids("a"),
    "Program": [*ids("p"), {"id": "off", "cancelled": True}],
    "Responsibility": [
        {"id": "r1"},
        {"id": "r2", "legal_basis": "UU 23/2014"},
        {"id": "r3"},
    ],
}
OWNS = [("Opd/a", "Responsibility/r1")]
FULFILS = [("Program/p", "Responsibility/r1"), ("Program/off", "Responsibility/r3")]


def test_both_rules() -> None:
    made = found(responsibilities.find, NODES, {"OWNS": OWNS, "FULFILS": FULFILS})
    assert [(f.rule, f.subjects[0].id, f.severity) for f in made] == [
        (UNCOVERED, "r2", "high"),
        (UNCOVERED, "r3", "low"),
        (UNFULFILLED, "r2", "high"),
        (UNFULFILLED, "r3", "low"),  # its only program is cancelled
    ]
    assert made[0].evidence == {"legal_basis": "UU 23/2014", "programs": 0}


def test_programs_of_an_unowned_one_are_counted() -> None:
    programs: list[dict[str, Any]] = [{"id": "p"}, {"id": "q"}, {"id": "off", "cancelled": True}]
    fulfils = [(f"Program/{p}", "Responsibility/r2") for p in ("p", "q", "off")]
    nodes: dict[str, list[dict[str, Any]]] = {**NODES, "Program": programs}
    made = found(responsibilities.find, nodes, {"OWNS": OWNS, "FULFILS": fulfils})
    counted = {f.subjects[0].id: f.evidence["programs"] for f in made if f.rule == UNCOVERED}
    assert counted == {"r2": 2, "r3": 0}


def test_the_owner_of_an_unfulfilled_one_is_asked() -> None:
    owns = [("Opd/a", "Responsibility/r2")]
    made = found(responsibilities.find, NODES, {"OWNS": owns, "FULFILS": FULFILS})
    finding = next(f for f in made if f.rule == UNFULFILLED and f.subjects[0].id == "r2")
    assert finding.evidence["owner"] == ["a"]
    assert [s.id for s in finding.subjects] == ["r2", "a"]


def test_no_owner_or_program_anywhere_can_not_be_told() -> None:
    assert results(responsibilities.find, NODES) == [
        NotComputed(UNCOVERED, "responsibilities.owner"),
        NotComputed(UNFULFILLED, "programs.responsibilities"),
    ]


def test_an_unknown_owner_is_no_missing_one() -> None:
    text = unresolved("responsibilities.owner", "Dins")
    refers = ("Responsibility/r2", f"Unresolved/{text['id']}", {"column": text["column"]})
    relations: dict[str, list[tuple[Any, ...]]] = {"OWNS": [*OWNS], "REFERS_TO": [refers]}
    made = found(responsibilities.find, {**NODES, "Unresolved": [text]}, relations)
    assert [f.subjects[0].id for f in made] == ["r3"]


def test_no_table_no_word() -> None:
    assert results(responsibilities.find, {"Program": ids("p")}) == []


def test_cause_is_the_responsibility() -> None:
    (first, *_) = found(responsibilities.find, NODES, {"OWNS": OWNS})
    assert first.cause == (key("Responsibility/r2"),)
