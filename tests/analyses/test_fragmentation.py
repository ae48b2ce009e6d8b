from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import fragmentation
from synergy.findings import Finding, NotComputed
from synergy.settings import Overlap, Settings
from tests.analyses.found import found, ids, results


def plan(
    leads: dict[str, str], more: dict[str, Any] | None = None
) -> tuple[dict[str, Any], dict[str, Any]]:
    """``{"p": "a b"}``: a and b lead p; all programs serve the indicator i."""
    opds = sorted({opd for names in leads.values() for opd in names.split()} | {"z1", "z2"})
    nodes = {
        "Opd": ids(*opds),
        "Program": [{"id": p, "budget": 10} for p in leads],
        "Indicator": ids("i"),
        **(more or {}).get("nodes", {}),
    }
    relations = {
        "LEADS": [
            (f"Opd/{o}", f"Program/{p}") for p, names in leads.items() for o in names.split()
        ],
        "CONTRIBUTES_TO": [(f"Program/{p}", "Indicator/i") for p in leads],
        **(more or {}).get("relations", {}),
    }
    return nodes, relations


def find(
    leads: dict[str, str], settings: Settings | None = None, *, more: dict[str, Any] | None = None
) -> list[Finding]:
    return found(fragmentation.find, *plan(leads, more), settings)


def test_three_equal_leads_are_three() -> None:
    (finding,) = find({"p": "a", "q": "b", "r": "c"})
    assert [(s.kind, s.id) for s in finding.subjects] == [
        ("Indicator", "i"),
        *(("Opd", opd) for opd in "abc"),
        *(("Program", program) for program in "pqr"),
    ]
    assert finding.severity == "low"
    assert finding.evidence == {
        "effective_leads": 3.0,
        "leads": ["a", "b", "c"],
        "programs": 3,
        "program_names": ["p", "q", "r"],
        "budget": 30,
        "coordinator": None,  # all lead as much
        "has_coordinator": False,
        "is_owner": False,
        "amounts": [pytest.approx(1 / 3)] * 3,
    }


def test_unequal_shares_count_for_less() -> None:
    # 3, 1, 1 of five: 1 ÷ (.36 + .04 + .04) = 2.27.
    leads = {"p1": "a", "p2": "a", "p3": "a", "q": "b", "r": "c"}
    assert find(leads) == []
    (finding,) = find(leads, Settings(overlap=Overlap(fragmentation_opds=2.0)))
    assert finding.evidence["effective_leads"] == pytest.approx(2.3)
    assert finding.evidence["coordinator"] == "a"


def test_five_are_medium() -> None:
    (finding,) = find({f"p{n}": opd for n, opd in enumerate("abcde")})
    assert finding.severity == "medium"


def test_a_group_of_most_leads_or_one_that_covers_the_rows_holds_the_area() -> None:
    leads = {f"p{n}": opd for n, opd in enumerate("abcde")}
    group = {"nodes": {"WorkingGroup": ids("g")}}

    def members(names: str) -> dict[str, Any]:
        return {"MEMBER_OF": [(f"Opd/{opd}", "WorkingGroup/g") for opd in names.split()]}

    assert len(find(leads, more={**group, "relations": members("a b c")})) == 1
    assert find(leads, more={**group, "relations": members("a b c d")}) == []
    covering = {"COVERS": [("WorkingGroup/g", f"Program/{p}") for p in leads]}
    assert find(leads, more={**group, "relations": {**members("z1"), **covering}}) == []


def test_a_forum_of_everybody_holds_nothing_by_its_members_alone() -> None:
    leads = {f"p{n}": opd for n, opd in enumerate("abc")}
    many = [f"o{n}" for n in range(13)]
    forum: dict[str, Any] = {
        "nodes": {"WorkingGroup": ids("g"), "Opd": ids(*"abc", *many)},
        "relations": {"MEMBER_OF": [(f"Opd/{o}", "WorkingGroup/g") for o in [*"abc", *many]]},
    }
    assert len(find(leads, more=forum)) == 1
    forum["relations"]["MEMBER_OF"].pop()
    assert find(leads, more=forum) == []


def test_a_branch_counts_as_its_parent() -> None:
    branch = {"relations": {"REPORTS_TO": [("Opd/b", "Opd/a")]}}
    assert find({"p": "a", "q": "b", "r": "c"}, more=branch) == []


def test_overhead_and_what_each_kecamatan_does_is_no_area() -> None:
    leads = {"p": "a", "q": "b", "r": "c"}
    nodes, relations = plan(leads)
    for node in nodes["Program"]:
        node["name"] = "Penyediaan Gaji dan Tunjangan ASN"
    assert found(fragmentation.find, nodes, relations) == []
    nodes, relations = plan(leads)
    for node in nodes["Opd"]:
        node["name"] = f"Kec. {node['id']}"
    assert found(fragmentation.find, nodes, relations) == []


def test_a_group_of_branches_holds_their_opds() -> None:
    leads = {f"p{n}": opd for n, opd in enumerate("abcd")}
    group = {
        "nodes": {
            "WorkingGroup": ids("g"),
            "Opd": ids(*"abcd", "upt", *(f"x{n}" for n in range(5))),
        },
        "relations": {
            "MEMBER_OF": [(f"Opd/{opd}", "WorkingGroup/g") for opd in ("upt", "b", "c", "d")],
            "REPORTS_TO": [("Opd/upt", "Opd/a")],
        },
    }
    assert find(leads, more=group) == []


def test_the_owner_of_a_responsibility_is_proposed() -> None:
    leads = {"p": "a", "q": "b", "r": "c"}
    nodes, relations = plan(leads, {"nodes": {"Responsibility": ids("r")}})
    relations["FULFILS"] = [(f"Program/{p}", "Responsibility/r") for p in leads]
    relations["OWNS"] = [("Opd/c", "Responsibility/r")]
    del relations["CONTRIBUTES_TO"]
    (finding,) = found(fragmentation.find, nodes, relations)
    assert (finding.evidence["coordinator"], finding.evidence["is_owner"]) == ("c", True)


def test_a_subdimension_is_an_area_within_its_dimension() -> None:
    leads = {"p": "a", "q": "b", "r": "c"}
    nodes, relations = plan(leads, {"nodes": {"Dimension": [{"id": "d", "name": "Smart Living"}]}})
    del relations["CONTRIBUTES_TO"]
    relations["PART_OF"] = [(f"Program/{p}", "Dimension/d") for p in leads]
    for node, part in zip(nodes["Program"], ("Kesehatan", "kesehatan", "Kesehatan"), strict=True):
        node["subdimension"] = part
    (finding,) = found(fragmentation.find, nodes, relations)
    assert finding.subjects[0].name == "Smart Living: Kesehatan"
    nodes["Program"][0]["subdimension"] = "Mobilitas"
    assert found(fragmentation.find, nodes, relations) == []


def test_the_largest_by_budget_come_first_and_no_more_than_asked_for() -> None:
    nodes, relations = plan({"p": "a", "q": "b", "r": "c", "s": "d"})
    nodes["Indicator"] = ids("i", "j")
    nodes["Program"][3]["budget"] = 1000
    relations["CONTRIBUTES_TO"] = [
        *((f"Program/{p}", "Indicator/i") for p in "pqr"),
        *((f"Program/{p}", "Indicator/j") for p in "pqs"),
    ]
    both = found(fragmentation.find, nodes, relations)
    assert [f.subjects[0].id for f in both] == ["j", "i"]
    assert [f.score for f in both] == [1.0, pytest.approx(30 / 1020)]
    one = Settings(overlap=Overlap(fragmentation_count=1))
    assert [f.subjects[0].id for f in found(fragmentation.find, nodes, relations, one)] == ["j"]


def test_without_any_area_it_is_not_computed() -> None:
    assert results(fragmentation.find, {"Program": ids("p", "q")}) == [
        NotComputed("overlap/fragmentation", "programs.subdimension")
    ]
