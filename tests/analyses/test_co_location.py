from __future__ import annotations

from typing import Any

from synergy.analyses import co_location
from synergy.findings import NotComputed
from synergy.settings import Settings, Synergy
from tests.analyses.found import found, ids, results

VILLAGES = ids("v1", "v2", "v3", "v4")


def shared(
    programs: dict[str, tuple[str, str, str, str]], settings: Settings | None = None
) -> list[tuple[list[str], int]]:
    """``{"p": ("lead leads", "v1 v2", start, end)}`` → programs and year of each finding."""
    nodes, relations = plan(programs)
    return [
        ([s.id for s in finding.subjects], finding.evidence["year"])
        for finding in found(co_location.find, nodes, relations, settings)
    ]


def plan(programs: dict[str, tuple[str, str, str, str]]) -> tuple[dict[str, Any], dict[str, Any]]:
    leads = {opd for names, *_ in programs.values() for opd in names.split()}
    nodes = {
        "Opd": ids(*sorted(leads)),
        "Village": VILLAGES,
        "District": ids("d1"),
        "Program": [
            {"id": p, "start": start or None, "end": end or None}
            for p, (_, _, start, end) in programs.items()
        ],
    }
    relations = {
        "LEADS": [
            (f"Opd/{o}", f"Program/{p}") for p, row in programs.items() for o in row[0].split()
        ],
        "TARGETS": [
            (f"Program/{p}", f"Village/{v}") for p, row in programs.items() for v in row[1].split()
        ],
        "LOCATED_IN": [("Village/v1", "District/d1")],
    }
    return nodes, relations


def test_same_villages_same_year_different_opds() -> None:
    programs = {"p": ("a", "v1 v2", "2020-03", ""), "q": ("b", "v2 v1", "2020", "2020-12")}
    (finding,) = found(co_location.find, *plan(programs))
    assert [s.id for s in finding.subjects] == ["p", "q"]
    assert finding.severity == "medium"
    assert finding.evidence == {
        "year": 2020,
        "villages": 2,
        "village_names": ["v1", "v2"],
        "district_names": ["d1"],
        "programs": 2,
        "leads": ["a", "b"],
        "programs_there": 2.0,
    }
    assert finding.score == 1.0


def test_other_villages_other_year_same_opd_say_nothing() -> None:
    first = ("a", "v1 v2", "2020", "2021")
    assert shared({"p": first, "q": ("b", "v1", "2020", "2021")}) == []
    assert shared({"p": first, "q": ("b", "v1 v2", "2022", "")}) == []
    assert shared({"p": first, "q": ("b", "v1 v2", "", "2021")}) == []
    assert shared({"p": first, "q": ("a", "v1 v2", "2020", "")}) == []


def test_one_contested_row_is_no_two_programs() -> None:
    assert shared({"p": ("a b", "v1", "2020", ""), "q": ("a b", "v1", "2020", "")}) == []


def test_years_with_the_same_programs_are_one_finding() -> None:
    programs = {"p": ("a", "v1", "2019", "2021"), "q": ("b", "v1", "2020", "2022")}
    assert shared(programs) == [(["p", "q"], 2020)]
    programs["r"] = ("c", "v1", "2021", "")
    assert shared(programs) == [(["p", "q", "r"], 2021), (["p", "q"], 2020)]


def test_a_set_of_all_villages_is_the_whole_region() -> None:
    whole = ("v1 v2 v3 v4", "2020", "")
    assert shared({"p": ("a", *whole), "q": ("b", *whole)}) == []


def test_the_rarest_places_come_first_and_no_more_than_asked_for() -> None:
    programs = {
        **{f"p{n}": (f"a{n}", "v1", "2020", "") for n in range(4)},
        **{f"q{n}": (f"a{n}", "v2", "2020", "") for n in range(2)},
        **{f"r{n}": (f"a{n}", "v3", "2020", "") for n in range(3)},
    }
    expected = [["q0", "q1"], ["r0", "r1", "r2"], ["p0", "p1", "p2", "p3"]]
    assert [found for found, _ in shared(programs)] == expected
    few = Settings(synergy=Synergy(places=2, first=1))
    assert [found for found, _ in shared(programs, few)] == expected[:2]
    severities = [f.severity for f in found(co_location.find, *plan(programs), few)]
    assert severities == ["medium", "low"]


def test_without_places_or_dates_it_is_not_computed() -> None:
    bare = {"Program": ids("p", "q"), "Village": VILLAGES}
    assert results(co_location.find, bare) == [
        NotComputed("synergy/co-location", "programs.villages")
    ]
    undated = plan({"p": ("a", "v1", "", ""), "q": ("b", "v1", "", "")})
    assert results(co_location.find, *undated) == [
        NotComputed("synergy/co-location", "programs.start")
    ]


def test_a_program_runs_in_its_parts_villages_in_their_years() -> None:
    nodes, relations = plan(
        {
            "p": ("a", "", "2020", "2022"),
            "p1": ("a", "v1", "2020", "2020"),
            "p2": ("a", "v2", "2022", "2022"),
            "q": ("b", "v1", "2020", "2022"),
        }
    )
    relations["WITHIN"] = [("Program/p1", "Program/p"), ("Program/p2", "Program/p")]
    relations["LEADS"] = [("Opd/a", "Program/p"), ("Opd/b", "Program/q")]
    (finding,) = found(co_location.find, nodes, relations)
    assert (finding.evidence["year"], finding.evidence["village_names"]) == (2020, ["v1"])


def test_a_program_for_the_whole_region_is_out_though_a_part_names_a_village() -> None:
    nodes, relations = plan({"p": ("a", "v1", "2020", ""), "q": ("b", "v1", "2020", "")})
    nodes["Program"][0]["scope"] = "region"
    assert found(co_location.find, nodes, relations) == []


def test_two_leads_in_common_are_no_two_opds() -> None:
    assert shared({"p": ("a b", "v1", "2020", ""), "q": ("a", "v1", "2020", "")}) == []
