from __future__ import annotations

from synergy.analyses import cycles
from synergy.findings import Finding
from tests.analyses.found import found, ids, key

NODES = {"Opd": ids("x", "y"), "Program": ids("a", "b", "c", "d")}


def run(needs: str, leads: str = "") -> list[Finding]:
    """``"ab bc"``: a needs b, b needs c; ``"xa"``: x leads a."""
    relations = {
        "DEPENDS_ON": [(f"Program/{n[0]}", f"Program/{n[1]}") for n in needs.split()],
        "LEADS": [(f"Opd/{n[0]}", f"Program/{n[1]}") for n in leads.split()],
    }
    return found(cycles.find, NODES, relations)


def test_no_circle_no_finding() -> None:
    assert run("ab bc ac") == []


def test_the_shortest_cycle_through_the_smallest_key_stands_for_the_component() -> None:
    (finding,) = run("ab bc cd da ca", "xa yb")
    assert [s.id for s in finding.subjects] == ["a", "b", "c"]
    assert finding.evidence == {"length": 3, "size": 4, "leads": ["x", "y"]}
    assert finding.cause == (key("Program/a"),)
    assert [s.row for s in finding.sources] == [2, 3, 6]  # ab, bc, ca


def test_high_where_two_lead_and_medium_where_one_does() -> None:
    assert run("ab ba", "xa yb")[0].severity == "high"
    assert run("ab ba", "xa xb")[0].severity == "medium"
    assert run("ab ba")[0].severity == "medium"


def test_a_new_member_changes_the_finding_and_not_its_name() -> None:
    assert run("ab ba")[0].id == run("ab bc ca")[0].id


def test_a_stated_self_dependency_is_a_circle_of_one() -> None:
    (finding,) = run("aa", "xa")
    assert finding.evidence == {"length": 1, "size": 1, "leads": ["x"]}
    assert finding.severity == "medium"
    assert [s.id for s in finding.subjects] == ["a"]


def test_a_self_dependency_inside_a_circle_is_said_with_the_circle() -> None:
    assert len(run("aa ab ba")) == 1
