from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synergy.plan.build import build
from synergy.plan.problems import PlanError
from tests.plans import edges, nodes, plan, sheets, warnings

OPDS = [
    {"id": "dinkes", "name": "Dinas Kesehatan", "short_name": "Dinkes"},
    {"id": "disdik", "name": "Dinas Pendidikan", "short_name": "Disdik"},
    {"id": "rsud", "name": "RSUD", "parent": "Dinkes"},
]
VILLAGES = [
    {"id": "33.07.02.2009", "name": "Beran", "district": "Kepil"},
    {"id": "33.07.02.2010", "name": "Bener", "district": "Kepil"},
    {"id": "33.07.08.2020", "name": "Kapencar", "district": "Kertek"},
]


def test_columns_become_relations_with_their_source() -> None:
    made = plan(
        opds=OPDS,
        villages=VILLAGES,
        programs=[
            {"id": "p1", "name": "Satu", "lead": "Dinkes", "support": "Disdik; RSUD"},
            {"id": "p2", "name": "Dua", "lead": "Disdik", "depends_on": "p1", "villages": "Kepil"},
        ],
    )
    assert edges(made, "LEADS") == [("Opd/dinkes", "Program/p1"), ("Opd/disdik", "Program/p2")]
    assert edges(made, "SUPPORTS") == [("Opd/disdik", "Program/p1"), ("Opd/rsud", "Program/p1")]
    assert edges(made, "DEPENDS_ON") == [("Program/p2", "Program/p1")]
    assert edges(made, "REPORTS_TO") == [("Opd/rsud", "Opd/dinkes")]
    assert len(edges(made, "TARGETS")) == 2
    assert edges(made, "LOCATED_IN")[0] == ("Village/33.07.02.2009", "District/33.07.02")
    (lead,) = [r for r in made.content.relations["LEADS"].to_pylist() if r["end"].endswith("p2")]
    assert (lead["source_file"], lead["source_sheet"], lead["source_row"]) == (
        "plan.xlsx",
        "programs",
        3,
    )
    assert nodes(made, "Program")["p2"]["scope"] == "district"
    assert nodes(made, "Program")["p1"]["scope"] == "unknown"


def test_region_wide_programs_have_no_targets() -> None:
    made = plan(
        opds=OPDS,
        villages=VILLAGES,
        programs=[{"id": "p", "name": "P", "villages": "Beran, Kepil; Seluruh desa"}],
    )
    assert nodes(made, "Program")["p"]["scope"] == "region"
    assert edges(made, "TARGETS") == []


def test_what_fits_nothing_is_kept_and_never_stops_a_load() -> None:
    made = plan(opds=OPDS, programs=[{"id": "p", "name": "P", "lead": "Dinas Kesehatn"}])
    assert ("unresolved", 2, "Dinas Kesehatn") in warnings(made)
    (node,) = nodes(made, "Unresolved").values()
    assert node["column"] == "programs.lead"
    assert node["value"] == "Dinas Kesehatn"
    assert node["closest"][0] == "Dinas Kesehatan"
    assert edges(made, "REFERS_TO") == [("Program/p", f"Unresolved/{node['id']}")]


def test_everybody_in_a_role_stays_text() -> None:
    made = plan(opds=OPDS, programs=[{"id": "p", "name": "P", "informed": "Seluruh OPD"}])
    assert edges(made, "INFORMED_OF") == []
    assert nodes(made, "Program")["p"]["open_roles"] == ["informed: Seluruh OPD"]
    assert made.problems == ()


def test_a_raci_letter_moves_the_role() -> None:
    made = plan(
        opds=OPDS,
        programs=[{"id": "p", "name": "P", "support": "Dinkes (A), Disdik (R), RSUD (C)"}],
    )
    assert edges(made, "LEADS") == [("Opd/dinkes", "Program/p")]
    assert edges(made, "SUPPORTS") == [("Opd/disdik", "Program/p")]
    assert edges(made, "CONSULTED_ON") == [("Opd/rsud", "Program/p")]


def test_long_forms_say_the_same_as_columns() -> None:
    wide = plan(
        opds=OPDS,
        villages=VILLAGES,
        programs=[
            {"id": "p1", "name": "Satu", "lead": "Dinkes", "villages": "Beran"},
            {"id": "p2", "name": "Dua", "support": "Disdik", "depends_on": "Satu"},
        ],
        working_groups=[{"id": "g", "name": "Pokja", "members": "Dinkes; Disdik"}],
    )
    long = plan(
        opds=OPDS,
        villages=VILLAGES,
        programs=[{"id": "p1", "name": "Satu"}, {"id": "p2", "name": "Dua"}],
        working_groups=[{"id": "g", "name": "Pokja"}],
        roles=[
            {"program": "p1", "actor": "Dinkes", "role": "lead"},
            {"program": "p2", "actor": "Disdik", "role": "support"},
        ],
        targets=[{"program": "Satu", "village": "Beran"}],
        dependencies=[{"program": "p2", "depends_on": "p1", "note": "data"}],
        memberships=[
            {"working_group": "Pokja", "actor": "Dinkes"},
            {"working_group": "g", "actor": "Disdik"},
        ],
    )
    for type in ("LEADS", "SUPPORTS", "TARGETS", "DEPENDS_ON", "MEMBER_OF"):
        assert edges(wide, type) == edges(long, type) != []
    (dependency,) = long.content.relations["DEPENDS_ON"].to_pylist()
    assert dependency["note"] == "data"
    assert nodes(long, "Program")["p1"]["scope"] == "villages"


def test_agreements_join_the_asking_and_the_asked() -> None:
    made = plan(
        opds=OPDS,
        programs=[
            {"id": "p1", "name": "Satu", "lead": "Dinkes"},
            {"id": "p2", "name": "Dua", "lead": "Dinkes"},
        ],
        agreements=[
            {"program": "p1", "to": "Disdik", "status": "ditolak", "reason": "tidak ada dana"},
            {"program": "p2", "from": "Dinkes", "to": "Disdik", "status": "disetujui"},
        ],
    )
    rows = made.content.relations["AGREED_WITH"].to_pylist()
    assert [(r["start"], r["end"], r["program"], r["status"]) for r in rows] == [
        ("33.07/Opd/dinkes", "33.07/Opd/disdik", "33.07/Program/p1", "ditolak"),
        ("33.07/Opd/dinkes", "33.07/Opd/disdik", "33.07/Program/p2", "disetujui"),
    ]


def test_what_a_row_lacks_comes_from_the_nearest_row_above_it() -> None:
    made = plan(
        opds=OPDS,
        info=[{"key": "periode", "value": "2019-2024"}],
        programs=[
            {
                "id": "p",
                "name": "Program",
                "code": "1.02.02",
                "lead": "Dinkes",
                "dimension": "living",
                "start": "2020",
                "end": "2021",
            },
            {"id": "k", "name": "Kegiatan", "code": "1.02.02.2.01", "support": "Disdik"},
            {"id": "s", "name": "Sub", "code": "1.02.02.2.01.0001", "start": "2020-06"},
            {"id": "other", "name": "Lain"},
        ],
        working_groups=[{"id": "g", "name": "Pokja", "covers": "p"}],
    )
    assert edges(made, "WITHIN") == [("Program/k", "Program/p"), ("Program/s", "Program/k")]
    leads = {r["end"][-1]: r["inherited"] for r in made.content.relations["LEADS"].to_pylist()}
    assert leads == {"p": False, "k": True, "s": True}
    supports = {
        r["end"][-1]: r["inherited"] for r in made.content.relations["SUPPORTS"].to_pylist()
    }
    assert supports == {"k": False, "s": True}
    covers = {r["end"][-1]: r["inherited"] for r in made.content.relations["COVERS"].to_pylist()}
    assert covers == {"p": False, "k": True, "s": True}
    programs = nodes(made, "Program")
    assert (programs["k"]["start"], programs["k"]["inherited"]) == ("2020", ["start", "end"])
    # One date of its own is a period of its own.
    assert (programs["s"]["start"], programs["s"]["end"]) == ("2020-06", None)
    # The plan's period says when the plan runs, not when this program does.
    assert (programs["other"]["start"], programs["other"]["inherited"]) == (None, None)


def test_an_unknown_lead_of_its_own_is_not_covered_up_by_the_parents() -> None:
    made = plan(
        opds=OPDS,
        programs=[
            {"id": "p", "name": "P", "lead": "Dinkes"},
            {"id": "k", "name": "K", "parent": "p", "lead": "Dinas Bulan"},
        ],
    )
    assert edges(made, "LEADS") == [("Opd/dinkes", "Program/p")]


def test_a_code_finds_its_parent_in_the_same_opd_only() -> None:
    rows = [
        {"id": "p1", "name": "P", "code": "1.02.02", "lead": "Dinkes"},
        {"id": "p2", "name": "P", "code": "1.02.02", "lead": "RSUD"},
        {"id": "k", "name": "K", "code": "1.02.02.2.01", "lead": "RSUD"},
    ]
    made = plan(opds=OPDS, programs=rows)
    assert edges(made, "WITHIN") == [("Program/k", "Program/p2")]
    assert made.problems == ()


def test_two_possible_parents_take_the_nearest_above_and_say_so() -> None:
    rows = [
        {"id": "p1", "name": "P", "code": "1.02.02", "lead": "Dinkes"},
        {"id": "p2", "name": "P revisi", "code": "1.02.02", "lead": "Dinkes"},
        {"id": "k", "name": "K", "code": "1.02.02.2.01", "lead": "Dinkes"},
    ]
    made = plan(opds=OPDS, programs=rows)
    assert edges(made, "WITHIN") == [("Program/k", "Program/p2")]
    assert ("parent-ambiguous", 4, "1.02.02.2.01") in warnings(made)


def test_running_numbers_make_no_hierarchy() -> None:
    rows = [{"id": n, "name": n, "code": n} for n in ("1", "1.1", "1.2")]
    assert edges(plan(opds=OPDS, programs=rows), "WITHIN") == []


def test_parents_in_a_circle_are_refused_with_all_the_rest() -> None:
    with pytest.raises(PlanError) as refused:
        plan(
            opds=OPDS,
            programs=[
                {"id": "a", "name": "A", "parent": "b"},
                {"id": "b", "name": "B", "parent": "a"},
                {"id": "c", "name": "C", "parent": "c"},
            ],
        )
    assert [p.code for p in refused.value.problems] == ["parent-circle", "parent-circle"]


def test_ids_that_are_left_out_do_not_hang_on_row_order() -> None:
    rows: list[dict[str, Any]] = [
        {"name": "Pelatihan", "lead": "Dinkes", "code": "1.1"},
        {"name": "Pelatihan", "lead": "Dinkes", "code": "1.1", "budget": 5},
        {"name": "Pelatihan", "lead": "Disdik", "code": "1.1"},
    ]
    there = nodes(plan(opds=OPDS, programs=rows), "Program")
    back = nodes(plan(opds=OPDS, programs=rows[::-1]), "Program")
    assert len(there) == 3
    assert {id: n["budget"] for id, n in there.items()} == {
        id: n["budget"] for id, n in back.items()
    }
    assert all(row["name"] == "Pelatihan" for row in there.values())


def test_cancelled_rows_stay_and_say_so() -> None:
    rows = [
        {"id": "a", "name": "A", "status": "Dibatalkan"},
        {"id": "b", "name": "B", "status": "berjalan"},
        {"id": "c", "name": "C", "parent": "a"},
        {"id": "d", "name": "D", "status": "Ditunda ke 2021"},
        {"id": "e", "name": "E", "status": "tidak jadi"},
    ]
    found = nodes(plan(opds=OPDS, programs=rows), "Program")
    assert {id for id, n in found.items() if n["cancelled"]} == {"a", "c", "d", "e"}


def test_texts_are_the_indicators_where_there_is_no_table_of_them() -> None:
    rows = [
        {"id": "a", "name": "A", "indicators": "Angka stunting; IPM"},
        {"id": "b", "name": "B", "indicators": "angka  stunting"},
    ]
    made = plan(opds=OPDS, programs=rows)
    assert [n["name"] for n in nodes(made, "Indicator").values()] == ["Angka stunting", "IPM"]
    assert len(edges(made, "CONTRIBUTES_TO")) == 3
    assert made.problems == ()


def test_the_six_dimensions_are_there_where_the_plan_names_none() -> None:
    rows = [{"id": "a", "name": "A", "dimension": "Smart Living; governance"}]
    made = plan(opds=OPDS, programs=rows)
    assert edges(made, "PART_OF") == [
        ("Program/a", "Dimension/governance"),
        ("Program/a", "Dimension/living"),
    ]
    assert len(nodes(made, "Dimension")) == 6


def test_the_region_is_given_or_told_or_shared_or_unknown() -> None:
    rows = {"opds": OPDS, "programs": [{"id": "a", "name": "A"}]}
    assert build(sheets(rows), (), "33.07").content.region == "33.07"
    told = build(sheets({**rows, "info": [{"key": "kode wilayah", "value": "32.04"}]}), ())
    assert told.content.region == "32.04"
    assert build(sheets({**rows, "villages": VILLAGES}), ()).content.region == "33.07"
    unknown = build(sheets(rows), ())
    assert unknown.content.region == "plan"
    assert warnings(unknown) == [("region-unknown", 0, "")]


def test_completeness_counts_what_the_planner_filled_in_not_what_was_inherited() -> None:
    made = plan(
        opds=OPDS,
        programs=[
            {"id": "a", "name": "A", "status": "berjalan", "lead": "Dinkes"},
            {"id": "b", "name": "B", "parent": "a"},
        ],
        roles=[{"program": "b", "actor": "Disdik", "role": "support"}],
    )
    import json

    shares = json.loads(made.content.nodes["Plan"].to_pylist()[0]["completeness"])
    assert shares["programs.status"] == 0.5
    assert shares["programs.lead"] == 0.5
    assert shares["programs.support"] == 0.5
    assert shares["programs.name"] == 1


def test_the_templates_example_rows_are_not_read() -> None:
    rows = [
        {"id": "CONTOH (hapus baris ini)", "name": "Contoh"},
        {"id": "EXAMPLE (delete this row)", "name": "Example"},
        {"name": "CONTOH RUMAH SEHAT"},
    ]
    found = nodes(plan(opds=OPDS, programs=rows), "Program")
    assert [n["name"] for n in found.values()] == ["CONTOH RUMAH SEHAT"]


def test_two_agreements_of_a_pair_on_one_program_are_both_kept() -> None:
    asked = {"program": "p", "from": "Dinkes", "to": "Disdik"}
    made = plan(
        opds=OPDS,
        programs=[
            {"id": "p", "name": "P", "lead": "Dinkes"},
            {"id": "k", "name": "K", "parent": "p"},
        ],
        agreements=[
            {**asked, "need": "data", "status": "ditolak"},
            {**asked, "need": "alat", "status": "disetujui"},
            {"program": "k", "to": "Disdik", "need": "lead is inherited"},
        ],
    )
    needs = {r["need"] for r in made.content.relations["AGREED_WITH"].to_pylist()}
    assert needs == {"data", "alat", "lead is inherited"}


def test_an_agreement_of_which_nobody_is_the_asker_is_said() -> None:
    made = plan(
        opds=OPDS,
        programs=[{"id": "p", "name": "P"}],
        agreements=[{"program": "p", "to": "Disdik", "status": "ditolak"}],
    )
    assert warnings(made) == [("agreement-without-asker", 2, "p")]


def test_a_code_finds_its_parent_however_the_lead_is_spelt() -> None:
    rows = [
        {"id": "p", "name": "P", "code": "1.02.02", "lead": "Dinas Kesehatan"},
        {"id": "k", "name": "K", "code": "1.02.02.2.01", "lead": "Dinkes"},
    ]
    assert edges(plan(opds=OPDS, programs=rows), "WITHIN") == [("Program/k", "Program/p")]


def test_a_kegiatan_may_bear_its_programs_name() -> None:
    rows = [
        {"id": "p", "name": "Posyandu", "kind": "program"},
        {"id": "k", "name": "Posyandu", "kind": "kegiatan", "parent": "Posyandu"},
        {"id": "s", "name": "Kader", "kind": "sub kegiatan", "parent": "Posyandu"},
    ]
    made = plan(opds=OPDS, programs=rows)
    assert edges(made, "WITHIN") == [("Program/k", "Program/p"), ("Program/s", "Program/k")]
    assert warnings(made) == [("parent-ambiguous", 4, "Posyandu")]


def test_an_indicators_unknown_dimension_is_warned_of_as_any_reference() -> None:
    made = plan(
        opds=OPDS,
        programs=[{"id": "p", "name": "P"}],
        indicators=[{"id": "i", "name": "I", "dimension": "Smart Moon"}],
    )
    assert warnings(made) == [("unresolved", 2, "Smart Moon")]
    assert edges(made, "REFERS_TO") == [
        ("Indicator/i", "Unresolved/indicators.dimension:smart moon")
    ]


def test_an_indicator_is_one_however_it_is_numbered_or_spelt() -> None:
    rows = [
        {"id": "a", "name": "A", "indicators": "1. Indeks SPBE\n2. Indeks Desa"},
        {"id": "b", "name": "B", "indicators": "indeks spbe Kabupaten Wonosobo; Indeks S.P.B.E"},
    ]
    made = plan(opds=OPDS, programs=rows)
    assert sorted(n["name"] for n in nodes(made, "Indicator").values()) == [
        "Indeks Desa",
        "Indeks S.P.B.E",
    ]
    assert len(edges(made, "CONTRIBUTES_TO")) == 3
    assert made.problems == ()


def test_an_unknown_lead_in_the_long_form_is_not_covered_up_either() -> None:
    made = plan(
        opds=OPDS,
        programs=[
            {"id": "p", "name": "P", "lead": "Dinkes"},
            {"id": "k", "name": "K", "parent": "p"},
        ],
        roles=[{"program": "k", "actor": "Dinas Bulan", "role": "lead"}],
    )
    assert edges(made, "LEADS") == [("Opd/dinkes", "Program/p")]


def test_what_stands_below_a_cancelled_row_is_cancelled() -> None:
    rows = [
        {"id": "a", "name": "A", "status": "Ditunda ke 2021"},
        {"id": "b", "name": "B", "parent": "a", "status": "berjalan"},
        {"id": "c", "name": "C", "status": "tidak dibatalkan"},
    ]
    found = nodes(plan(opds=OPDS, programs=rows), "Program")
    assert {id: n["cancelled"] for id, n in found.items()} == {"a": True, "b": True, "c": False}


@pytest.mark.parametrize("code", ["33/07", "../x", "33\n07", "   /"])
def test_a_region_that_can_be_no_part_of_a_key_is_refused(code: str) -> None:
    with pytest.raises(PlanError) as refused:
        plan(code, opds=OPDS, programs=[{"id": "p", "name": "P"}])
    assert [p.code for p in refused.value.problems] == ["region-invalid"]


def test_ids_that_differ_in_case_alone_are_two() -> None:
    rows = [{"id": "A1", "name": "Satu"}, {"id": "a1", "name": "Dua"}]
    made = plan(opds=rows, programs=[{"id": "p", "name": "P", "lead": "a1"}])
    assert edges(made, "LEADS") == [("Opd/a1", "Program/p")]


def test_a_thousand_rows_of_one_name_are_counted_and_not_listed() -> None:
    rows = [{"id": f"p{n}", "name": "Posyandu", "depends_on": "Posyandu"} for n in range(1000)]
    made = plan(opds=OPDS, programs=rows)
    assert len(made.problems) == 1000
    assert made.problems[0].facts["count"] == 1000
    assert len(made.problems[0].facts["closest"]) == 5
    assert "1.000 baris" in made.problems[0].say()


def test_the_villages_of_a_known_region_need_no_table() -> None:
    rows = [{"id": "p", "name": "P", "villages": "Beran, Kepil; Kec. Kertek"}]
    made = plan(opds=OPDS, programs=rows)
    assert len(nodes(made, "Village")) == 265
    assert len(edges(made, "TARGETS")) == 1 + 21
    assert [p.code for p in made.problems] == ["villages-shipped"]
    assert nodes(made, "Village")["33.07.02.2009"]["source_file"] is None
    elsewhere = plan("32.04", opds=OPDS, programs=rows)
    assert nodes(elsewhere, "Village") == {}


def test_names_of_any_length_can_be_said() -> None:
    made = plan(opds=OPDS, programs=[{"id": "p", "name": "P", "lead": "Dinas " + "x" * 10_000}])
    assert len(made.problems[0].say()) < 1000


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(5)), st.permutations(range(3)))
def test_row_order_changes_nothing_but_rows(order: list[int], opd_order: list[int]) -> None:
    programs = [
        {"id": "a", "name": "A", "lead": "Dinkes", "support": "Disdik; RSUD"},
        {"id": "b", "name": "B", "depends_on": "A", "villages": "Kepil"},
        {"id": "c", "name": "C", "lead": "Dinas Bulan", "parent": "b"},
        {"name": "D", "lead": "dinas bulan"},
        {"name": "D", "lead": "dinas bulan"},
    ]

    def bare(order: list[int], opd_order: list[int]) -> dict[str, Any]:
        made = plan(
            opds=[OPDS[n] for n in opd_order],
            villages=VILLAGES,
            programs=[programs[n] for n in order],
        ).content
        drop = ["source_row", "plan", "problems"]
        tables = {**made.nodes, **made.relations}
        return {
            name: [{k: v for k, v in row.items() if k not in drop} for row in table.to_pylist()]
            for name, table in tables.items()
        }

    assert bare(order, opd_order) == bare(list(range(5)), list(range(3)))
