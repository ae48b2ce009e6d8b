from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import coverage
from synergy.findings import NotComputed
from synergy.settings import Orphan, Settings
from tests.analyses.found import found, ids, key, results

VILLAGE = "orphan/unserved-village"
DIMENSION = "orphan/empty-dimension"
PLACES: dict[str, Any] = {
    "Village": ids("v1", "v2", "v3", "v4", "v5"),
    "District": ids("d1", "d2"),
    "Program": ids("p1", "p2", "p3", "p4", "p5"),
}
LOCATED = [
    ("Village/v1", "District/d1"),
    ("Village/v2", "District/d1"),
    ("Village/v3", "District/d1"),
    ("Village/v4", "District/d2"),
    ("Village/v5", "District/d2"),
]


def targets(*pairs: str) -> list[tuple[str, str]]:
    return [(f"Program/{p}", f"Village/{v}") for p, _, v in (pair.partition(" ") for pair in pairs)]


def test_a_finding_a_district_high_over_half() -> None:
    relations = {"LOCATED_IN": LOCATED, "TARGETS": targets("p1 v1", "p1 v4")}
    made = found(coverage.find, PLACES, relations)
    assert [([s.id for s in f.subjects], f.severity) for f in made] == [
        (["d1", "v2", "v3"], "high"),
        (["d2", "v5"], "medium"),  # half is not over half
    ]
    assert made[0].evidence == {
        "villages": 3,
        "unserved": 2,
        "share": pytest.approx(2 / 3),
        "placed_share": 0.2,
    }
    assert made[0].cause == (key("District/d1"),)


def test_all_served_is_no_finding() -> None:
    served = targets("p1 v1", "p1 v2", "p1 v3", "p2 v4", "p2 v5")
    assert results(coverage.find, PLACES, {"LOCATED_IN": LOCATED, "TARGETS": served}) == []


def test_few_programs_with_a_place_tell_nothing() -> None:
    nodes = {**PLACES, "Program": ids("p1", "p2", "p3", "p4", "p5", "p6")}
    relations = {"LOCATED_IN": LOCATED, "TARGETS": targets("p1 v1")}
    silent = [NotComputed(VILLAGE, "programs.villages")]
    assert results(coverage.find, nodes, relations) == silent
    lowered = Settings(orphan=Orphan(placed_share=0.1))
    assert len(results(coverage.find, nodes, relations, lowered)) == 2
    none = Settings(orphan=Orphan(placed_share=0))
    assert results(coverage.find, nodes, {"LOCATED_IN": LOCATED}, none) == silent


def test_region_wide_and_cancelled_programs_serve_no_village_by_name() -> None:
    nodes = {
        **PLACES,
        "Program": [
            {"id": "p1"},
            {"id": "p2", "scope": "region"},
            {"id": "p3", "cancelled": True},
        ],
    }
    relations = {"LOCATED_IN": LOCATED, "TARGETS": targets("p1 v1", "p3 v2")}
    first = found(coverage.find, nodes, relations)[0]
    assert [s.id for s in first.subjects] == ["d1", "v2", "v3"]
    assert first.evidence["placed_share"] == 0.5


def test_villages_without_district_can_not_be_told() -> None:
    made = results(coverage.find, PLACES, {"TARGETS": targets("p1 v1")})
    assert made == [NotComputed(VILLAGE, "villages.district")]


def dimensions(programs: list[dict[str, Any]], *pairs: str) -> list[Any]:
    part_of = [(f"Program/{p}", f"Dimension/{d}") for p, _, d in (x.partition(" ") for x in pairs)]
    nodes = {"Dimension": ids("living", "economy"), "Program": programs}
    return results(coverage.find, nodes, {"PART_OF": part_of})


def test_a_dimension_without_program_is_high() -> None:
    (finding,) = dimensions(ids("p"), "p living")
    assert (finding.rule, finding.severity, finding.subjects[0].id) == (
        DIMENSION,
        "high",
        "economy",
    )
    assert finding.evidence == {"programs": 0, "quick_wins": None}


def test_a_dimension_without_quick_win_is_medium_where_the_plan_marks_some() -> None:
    programs: list[dict[str, Any]] = [{"id": "p", "quick_win": True}, {"id": "q"}]
    (finding,) = dimensions(programs, "p living", "q economy")
    assert (finding.severity, finding.subjects[0].id) == ("medium", "economy")
    assert finding.evidence == {"programs": 1, "quick_wins": 0}
    unmarked: list[dict[str, Any]] = [{"id": "p", "quick_win": False}, {"id": "q"}]
    assert dimensions(unmarked, "p living", "q economy") == []


def test_no_dimension_named_anywhere_can_not_be_told() -> None:
    assert dimensions(ids("p")) == [NotComputed(DIMENSION, "programs.dimension")]
    cancelled: list[dict[str, Any]] = [{"id": "p", "cancelled": True}, {"id": "q"}]
    assert dimensions(cancelled, "p living") == [NotComputed(DIMENSION, "programs.dimension")]
