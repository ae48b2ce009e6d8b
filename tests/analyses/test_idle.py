from __future__ import annotations

from typing import Any

from synergy.analyses import idle
from synergy.findings import NotComputed
from synergy.settings import Orphan, Settings
from tests.analyses.found import found, ids, results, unresolved


def idle_ids(nodes: dict[str, Any], relations: dict[str, Any] | None = None) -> list[str]:
    return [f.subjects[0].id for f in found(idle.find, nodes, relations)]


OPDS = {"Opd": ids("a", "b", "c", "d"), "Program": [*ids("p"), {"id": "off", "cancelled": True}]}
WORK = [("Opd/a", "Program/p"), ("Opd/b", "Program/p")]


def test_an_opd_that_neither_leads_nor_supports_is_idle() -> None:
    relations = {
        "LEADS": [("Opd/a", "Program/p")],
        "SUPPORTS": [("Opd/b", "Program/p"), ("Opd/c", "Program/off")],
        "CONSULTED_ON": [("Opd/d", "Program/p"), ("Opd/d", "Program/off")],
    }
    made = found(idle.find, OPDS, relations)
    assert [(f.subjects[0].id, f.severity) for f in made] == [("c", "low"), ("d", "low")]
    assert made[1].evidence == {"consulted": 1, "informed": 0}
    assert made[1].score < made[0].score


def test_branch_kecamatan_and_predecessor_are_not_idle() -> None:
    nodes = {
        **OPDS,
        "Opd": [
            *ids("a", "b", "branch", "old"),
            {"id": "k1", "name": "Kec. Kertek"},
            {"id": "k2", "name": "Kertek", "kind": "kecamatan"},
        ],
    }
    relations = {
        "LEADS": WORK,
        "REPORTS_TO": [("Opd/branch", "Opd/b")],
        "SUCCEEDS": [("Opd/a", "Opd/old")],
    }
    assert idle_ids(nodes, relations) == []


def test_a_parent_whose_branch_works_is_not_idle() -> None:
    nodes = {**OPDS, "Opd": ids("a", "b", "parent", "between", "branch")}
    relations = {
        "LEADS": [*WORK, ("Opd/branch", "Program/p")],
        "REPORTS_TO": [("Opd/branch", "Opd/between"), ("Opd/between", "Opd/parent")],
    }
    assert idle_ids(nodes, relations) == []


def test_where_over_half_would_be_idle_nothing_is_said() -> None:
    missing = NotComputed("orphan/idle-opd", "programs.lead")
    assert results(idle.find, OPDS, {"LEADS": WORK[:1]}) == [missing]
    more = Settings(orphan=Orphan(idle_share=0.8))
    assert len(results(idle.find, OPDS, {"LEADS": WORK[:1]}, more)) == 3
    assert len(results(idle.find, OPDS, {"LEADS": WORK})) == 2  # half is not over half


def test_a_stakeholder_in_no_program_and_no_group_is_idle() -> None:
    nodes = {
        "Stakeholder": [{"id": "s1"}, {"id": "s2"}, {"id": "s3", "kind": "BUMD"}],
        "WorkingGroup": ids("g"),
        "Program": ids("p"),
    }
    relations = {
        "INFORMED_OF": [("Stakeholder/s1", "Program/p")],
        "MEMBER_OF": [("Stakeholder/s2", "WorkingGroup/g")],
    }
    (finding,) = found(idle.find, nodes, relations)
    assert (finding.rule, finding.subjects[0].id) == ("orphan/idle-stakeholder", "s3")
    assert finding.evidence == {"kind": "BUMD"}
    assert results(idle.find, nodes) == [NotComputed("orphan/idle-stakeholder", "programs.support")]


def test_an_indicator_without_program() -> None:
    nodes = {
        "Indicator": [{"id": "i1"}, {"id": "i2", "target": "14", "unit": "persen"}],
        "Program": ids("p"),
    }
    (finding,) = found(idle.find, nodes, {"CONTRIBUTES_TO": [("Program/p", "Indicator/i1")]})
    assert (finding.rule, finding.subjects[0].id) == ("orphan/unmeasured-indicator", "i2")
    assert finding.evidence == {"target": "14", "unit": "persen"}
    missing = NotComputed("orphan/unmeasured-indicator", "programs.indicators")
    assert results(idle.find, nodes) == [missing]


def test_no_tables_no_word() -> None:
    assert results(idle.find, {"Program": ids("p")}) == []


def test_what_an_unrecognised_name_may_mean_is_not_called_idle() -> None:
    nodes = {
        "Opd": [{"id": "dlh", "name": "Dinas Lingkungan Hidup", "short_name": "DLH"}, *ids("a")],
        "Program": ids("p"),
        "Unresolved": [unresolved("programs.lead", "D L H", "DLH")],
    }
    links = {"LEADS": [("Opd/a", "Program/p")]}
    assert found(idle.find, nodes, links) == []
