"""Which pairs of programs are a duplication, an overlap or neither, and how they are grouped."""

from __future__ import annotations

from typing import Any

import pytest

from synergy.measures.doubles import Cluster, Double, clusters, pairs_of_rows
from synergy.settings import Overlap, Settings
from tests.analyses.found import ids, key, measures

TRAIN = "Pelatihan Kader Posyandu Balita"
CANAL = "Pembangunan Saluran Irigasi"


def found(
    *programs: dict[str, Any],
    relations: dict[str, list[tuple[Any, ...]]] | None = None,
    **nodes: Any,
) -> dict[str, Double]:
    """Doubles by "a b"; a program's ``lead`` and ``at`` (villages) are relations."""
    leads = sorted({p["lead"] for p in programs if p.get("lead")})
    villages = sorted({v for p in programs for v in p.get("at", "").split()})
    indicators = sorted({i for p in programs for i in p.get("for", "").split()})
    own = ("lead", "at", "for")
    made = measures(
        {
            "Opd": ids(*leads),
            "Village": ids(*villages),
            "Indicator": ids(*indicators),
            "Program": [{n: v for n, v in p.items() if n not in own} for p in programs],
            **nodes,
        },
        {
            "LEADS": [
                (f"Opd/{p['lead']}", f"Program/{p['id']}") for p in programs if p.get("lead")
            ],
            "TARGETS": [
                (f"Program/{p['id']}", f"Village/{v}")
                for p in programs
                for v in p.get("at", "").split()
            ],
            "CONTRIBUTES_TO": [
                (f"Program/{p['id']}", f"Indicator/{i}")
                for p in programs
                for i in p.get("for", "").split()
            ],
            **(relations or {}),
        },
    )
    short = ((d.a.rpartition("/")[2], d.b.rpartition("/")[2], d) for d in made.doubles)
    return {f"{a} {b}": double for a, b, double in short}


def program(id: str, lead: str, name: str = TRAIN, **more: Any) -> dict[str, Any]:
    return {"id": id, "lead": lead, "name": name, **more}


# Activity the same, and what else decides (methods.md, overlap family).
@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ({"at": "v1 v2"}, {"at": "v2 v3"}, "duplication"),
        ({"at": "v1 v2 v3"}, {"at": "v3 v4 v5"}, "overlap"),  # a third of the villages
        ({"beneficiaries": ["kader"]}, {"beneficiaries": ["Kader "]}, "duplication"),
        ({"for": "i"}, {"for": "i"}, "overlap"),
        ({}, {}, None),  # alike in what they do, and nothing else is known
        ({"at": "v1"}, {"at": "v2"}, None),
        (
            {"at": "v1", "start": "2019", "end": "2020"},
            {"at": "v1", "start": "2021", "end": "2022"},
            "overlap",  # one after the other
        ),
        ({"at": "v1", "start": "2019"}, {"at": "v1", "start": "2021"}, "duplication"),
    ],
)
def test_what_two_opds_programs_of_one_name_are(
    one: dict[str, Any], other: dict[str, Any], kind: str | None
) -> None:
    pairs = found(program("p", "a", **one), program("q", "b", **other))
    assert {pair: double.kind for pair, double in pairs.items()} == ({"p q": kind} if kind else {})


def test_place_or_people_alone_are_neither() -> None:
    shared: dict[str, Any] = {"at": "v1 v2", "beneficiaries": ["warga"]}
    assert found(program("p", "a", **shared), program("q", "b", CANAL, **shared)) == {}


def test_one_code_in_two_opds_overlaps_and_with_one_at_0_is_left_over() -> None:
    code = "2.16.03.2.02.0015"
    pairs = found(
        program("p", "a", "Portal Data", code=code, budget=10),
        program("q", "b", "Laman Satu Pintu", code=code, budget=20),
        program("r", "c", "Situs Resmi", code=code, budget=0),
    )
    assert {pair: (d.kind, d.leftover) for pair, d in pairs.items()} == {
        "p q": ("overlap", None),
        "p r": ("overlap", "zero-budget"),
        "q r": ("overlap", "zero-budget"),
    }


def test_the_same_row_twice_in_one_opd_is_a_revision() -> None:
    twice = [program(i, "a", code="2.16.03.2.02.0015", budget=n) for n, i in enumerate("pq")]
    assert found(*twice)["p q"].leftover == "revision"
    assert found(*twice)["p q"].kind == "duplication"
    other_name = program("q", "a", "Pelatihan Kader Lansia", code="2.16.03.2.02.0015")
    assert found(twice[0], other_name) == {}  # one code, two purchases


def test_other_villages_periods_or_programs_are_no_revision() -> None:
    code = "2.16.03.2.02.0015"
    for one, other in (
        ({"at": "v1"}, {"at": "v2"}),
        ({"start": "2020", "end": "2020"}, {"start": "2021"}),
    ):
        assert (
            found(program("p", "a", code=code, **one), program("q", "a", code=code, **other)) == {}
        )
    own = [program(i, "a", code="1") for i in "pq"]
    parents = [{"id": "x", "name": "Kesehatan Ibu"}, {"id": "y", "name": "Data Anak"}]
    within = {"WITHIN": [("Program/p", "Program/x"), ("Program/q", "Program/y")]}
    assert found(*own, *parents, relations=within) == {}
    assert found(*own)["p q"].leftover == "revision"


def test_a_lead_that_is_not_named_is_neither_the_same_nor_another() -> None:
    code = "2.16.03.2.02.0015"
    pair = (
        program("p", "a", at="v1", code=code, budget=10),
        {**{"id": "q", "name": TRAIN, "at": "v1", "code": code, "budget": 0}},
    )
    double_ = found(*pair)["p q"]
    assert (double_.kind, double_.across, double_.leftover) == ("duplication", False, None)


def test_stages_of_one_work_under_two_opds_are_left_out() -> None:
    pair = (
        program("p", "a", "Pembangunan Pasar Induk Tahap I", at="v1"),
        program("q", "b", "Pembangunan Pasar Induk Tahap II", at="v1"),
    )
    assert found(*pair) == {}


def test_two_branches_of_one_opd_and_a_change_over_two_steps() -> None:
    pair = program("p", "a", at="v1"), program("q", "b", at="v1")
    others = {"Opd": ids("a", "b", "top", "mid", *(f"x{n}" for n in range(6)))}
    branches = [("Opd/a", "Opd/top"), ("Opd/b", "Opd/top")]
    assert found(*pair, relations={"REPORTS_TO": branches}, **others) == {}
    steps = [("Opd/b", "Opd/mid"), ("Opd/mid", "Opd/a")]
    assert found(*pair, relations={"SUCCEEDS": steps}, **others)["p q"].leftover == "predecessor"


def test_all_under_one_superior_are_no_house() -> None:
    pair = program("p", "a", at="v1"), program("q", "b", at="v1")
    everybody = {"REPORTS_TO": [("Opd/a", "Opd/setda"), ("Opd/b", "Opd/setda")]}
    assert "p q" in found(*pair, relations=everybody, Opd=ids("a", "b", "setda"))


def test_branches_are_no_rivals_and_predecessors_leave_things_over() -> None:
    pair = program("p", "a", at="v1"), program("q", "b", at="v1")
    assert found(*pair, relations={"REPORTS_TO": [("Opd/b", "Opd/a")]}) == {}
    left = found(*pair, relations={"SUCCEEDS": [("Opd/b", "Opd/a")]})
    assert left["p q"].leftover == "predecessor"


@pytest.mark.parametrize(
    ("relations", "by"),
    [
        ({"COVERS": [("WorkingGroup/g", f"Program/{p}") for p in "pq"]}, "WorkingGroup/g"),
        (
            {
                "COVERS": [("WorkingGroup/g", "Dimension/d")],
                "PART_OF": [(f"Program/{p}", "Dimension/d") for p in "pq"],
                "MEMBER_OF": [(f"Opd/{opd}", "WorkingGroup/g") for opd in "ab"],
            },
            "WorkingGroup/g",
        ),
        (
            {  # a council for the whole dimension, without one of the two
                "COVERS": [("WorkingGroup/g", "Dimension/d")],
                "PART_OF": [(f"Program/{p}", "Dimension/d") for p in "pq"],
                "MEMBER_OF": [("Opd/a", "WorkingGroup/g")],
            },
            None,
        ),
        ({"COVERS": [("WorkingGroup/g", "Program/p")]}, None),
        (
            {
                "AGREED_WITH": [
                    ("Opd/b", "Opd/a", {"program": key("Program/q"), "status": "disetujui"})
                ]
            },
            "Program/q",
        ),
        (
            {
                "AGREED_WITH": [
                    ("Opd/b", "Opd/a", {"program": key("Program/q"), "status": "menunggu"})
                ]
            },
            None,
        ),
    ],
)
def test_what_manages_a_double(relations: dict[str, Any], by: str | None) -> None:
    nodes = {"WorkingGroup": ids("g"), "Dimension": ids("d")}
    pair = program("p", "a", at="v1"), program("q", "b", at="v1")
    assert found(*pair, relations=relations, **nodes)["p q"].managed_by == (
        (key(by),) if by else ()
    )


def test_a_group_that_covers_both_is_no_excuse_for_a_row_twice_in_one_opd() -> None:
    twice = [program(i, "a", code="2.16.03.2.02.0015") for i in "pq"]
    covering = {"COVERS": [("WorkingGroup/g", f"Program/{p}") for p in "pq"]}
    assert found(*twice, relations=covering, WorkingGroup=ids("g"))["p q"].managed_by == ()


def double(a: str, b: str, strength: float = 1.0, **more: Any) -> Double:
    made: dict[str, Any] = {
        **{"kind": "duplication", "leftover": None, "across": True, "managed_by": ()},
        **more,
    }
    return Double(a, b, place=0, amounts=(strength, None), **made)


def grouped(*doubles: Double, most: int = 12) -> list[tuple[str, bool]]:
    return [("".join(c.keys), c.whole) for c in clusters(doubles, "duplication", most)]


def test_mutually_alike_programs_are_one_group() -> None:
    assert grouped(double("a", "b"), double("a", "c"), double("b", "c")) == [("abc", True)]


def test_no_chain_is_a_group_and_no_pair_is_lost() -> None:
    chain = double("a", "b", 0.9), double("b", "c", 0.8), double("c", "d", 0.7)
    assert grouped(*chain) == [("ab", True), ("bc", False), ("cd", True)]


def test_a_group_has_no_more_than_its_most_and_no_pair_says_it_again() -> None:
    everybody = [double(a, b) for a in "abcdef" for b in "abcdef" if a < b]
    assert grouped(*everybody, most=3) == [("abc", True), ("def", True)]


def test_what_is_managed_or_left_over_stands_apart() -> None:
    pairs = (
        double("a", "b"),
        double("a", "c", managed_by=("g",)),
        double("b", "c", leftover="revision"),
    )
    assert sorted(grouped(*pairs)) == [("ab", True), ("ac", True), ("bc", True)]


def test_the_order_of_pairs_changes_nothing() -> None:
    pairs = [double(a, b, 0.5) for a, b in ("ab", "bc", "cd", "ac", "bd", "ef")]
    assert grouped(*pairs) == grouped(*reversed(pairs))


def test_strength_is_the_mean_of_the_pairs() -> None:
    made = Cluster(("a", "b", "c"), (double("a", "b", 0.9), double("b", "c", 0.6)), True)
    assert made.strength == pytest.approx(0.75)


def test_rows_that_double_one_another_unmanaged() -> None:
    row_of = {"a": "r1", "b": "r2", "c": "r2", "d": "r3"}
    pairs = (
        double("a", "b"),
        double("a", "c"),
        double("b", "c"),  # within one row
        double("a", "d", managed_by=("g",)),
        double("c", "d", leftover="predecessor"),
        double("b", "d", across=False),
    )
    assert pairs_of_rows(pairs, row_of) == (("r1", "r2"),)


def test_thresholds_are_settings() -> None:
    pair = program("p", "a", at="v1 v2"), program("q", "b", at="v2 v3")
    strict = Settings(overlap=Overlap(duplication_share=0.6))
    made = measures(
        {
            "Opd": ids("a", "b"),
            "Village": ids("v1", "v2", "v3"),
            "Program": [{"id": p["id"], "name": p["name"]} for p in pair],
        },
        {
            "LEADS": [("Opd/a", "Program/p"), ("Opd/b", "Program/q")],
            "TARGETS": [
                (f"Program/{p['id']}", f"Village/{v}") for p in pair for v in p["at"].split()
            ],
        },
        strict,
    )
    assert [d.kind for d in made.doubles] == ["overlap"]
