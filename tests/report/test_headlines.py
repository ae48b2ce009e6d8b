"""A sentence never comforts where the data can't tell."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from synergy.analyses import analyze
from synergy.graph import build
from synergy.measures import Measures
from synergy.report.further import VILLAGE, Further, further
from synergy.report.headlines import (
    BOTTLENECK,
    CONTESTED,
    CRITICAL,
    CYCLE,
    DUPLICATION,
    MISSING,
    UNOWNED,
    headlines,
)
from synergy.report.speaking import Headline
from synergy.settings import Settings
from synergy.words import LANGUAGES
from tests.contents import content
from tests.page import samples

Edges = dict[str, list[tuple[Any, ...]]]
FIVE = ("owner", "meeting", "double", "crossing", "congruence")
NAMES = (*FIVE, "contested", "order", "critical", "gaps")


def said(
    edges: Edges | None = None,
    unread: list[tuple[str, str]] | None = None,
    programs: int = 10,
    lang: str = "id",
    off: tuple[str, ...] = (),
    **nodes: list[dict[str, Any]],
) -> dict[str, Headline]:
    """Return the five sentences of a plan, and what else was looked at.

    `unread` are (program, column) of unknown names.
    """
    made: dict[str, Any] = {
        "Program": [{"id": f"p{n}"} for n in range(programs)],
        "Opd": [{"id": "a"}, {"id": "b"}],
        **nodes,
    }
    relations = dict(edges or {})
    if unread:
        made["Unresolved"] = [{"id": "u", "column": "", "value": "BPBD", "closest": []}]
        relations["REFERS_TO"] = [
            (f"Program/{p}", "Unresolved/u", {"column": c}) for p, c in unread
        ]
    measures = Measures(
        build(content(made, relations)),
        dataclasses.replace(Settings(), findings=dataclasses.replace(Settings().findings, off=off)),
    )
    findings = analyze(measures)
    more = Further(measures, findings, lang)
    others = (more.contested(), more.order(), more.critical(), more.gaps())
    shown = {h.text for h in further(measures, findings, lang)}
    assert shown == {h.text for h in others if h is others[-1] or h.tone in ("good", "unknown")}
    return dict(zip(NAMES, (*headlines(measures, findings, lang), *others), strict=True))


def led(count: int) -> list[tuple[Any, ...]]:
    return [("Opd/a", f"Program/p{n}") for n in range(count)]


def chain(count: int) -> list[tuple[Any, ...]]:
    return [(f"Program/p{n + 1}", f"Program/p{n}") for n in range(count - 1)]


def dated(count: int = 10) -> list[dict[str, Any]]:
    return [{"id": f"p{n}", "start": f"20{10 + n}", "end": f"20{11 + n}"} for n in range(count)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_without_programs_comforts_nobody(lang: str) -> None:
    assert {h.tone for h in said(programs=0, lang=lang).values()} == {"unknown"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_bare_plan_is_no_good_news(lang: str) -> None:
    told = said(lang=lang)
    assert told["owner"].tone == "medium"
    assert {told[name].tone for name in NAMES[1:]} == {"unknown"}


# -- Owners ----------------------------------------------------------------------------------


def test_owners_apart_by_what_is_lacking() -> None:
    both = said({"LEADS": led(7)}, [("p7", "programs.lead")])["owner"]
    assert both.text.startswith(
        "3 dari 10 program belum punya OPD pengampu yang jelas: "
        "2 tanpa OPD pengampu, 1 dengan nama pengampu yang belum dikenali. "
    )
    assert all(f"“p{n}”" in both.text for n in (7, 8, 9))
    unread = said({"LEADS": led(9)}, [("p9", "programs.lead")])["owner"]
    assert "namanya tertulis, tetapi belum dikenali" in unread.text
    assert said({"LEADS": led(10)})["owner"].tone == "good"


def test_an_owner_rule_that_is_off_is_no_good_news() -> None:
    owner = said({"LEADS": led(3)}, off=(UNOWNED,))["owner"]
    assert owner.tone == "unknown"
    assert "dimatikan di pengaturan: Program tanpa OPD pengampu" in owner.basis


# -- Meeting ---------------------------------------------------------------------------------

TWO = {"LEADS": [("Opd/a", "Program/p0"), ("Opd/b", "Program/p1")]}
GROUP = [{"id": "g", "name": "Forum"}]


def test_who_must_meet_is_counted_against_where_they_do() -> None:
    waits = {**TWO, "DEPENDS_ON": chain(2)}
    unknown = said(waits, programs=2)["meeting"]
    assert unknown.tone == "unknown"
    assert "1 pasangan OPD perlu duduk bersama" in unknown.text
    assert "belum mencatat kelompok kerja" in unknown.text
    one: Edges = {"MEMBER_OF": [("Opd/a", "WorkingGroup/g")]}
    missing = said({**waits, **one}, programs=2, WorkingGroup=GROUP)["meeting"]
    assert missing.text.startswith("1 dari 1 pasangan OPD yang perlu duduk bersama belum")
    assert "a–b" in missing.text
    assert missing.tone == "high"
    both: Edges = {"MEMBER_OF": [(f"Opd/{opd}", "WorkingGroup/g") for opd in "ab"]}
    met = said({**waits, **both}, programs=2, WorkingGroup=GROUP)["meeting"]
    assert met.text.startswith("Semua 1 pasangan")
    assert met.tone == "good"
    few = said({**waits, **both}, programs=20, WorkingGroup=GROUP)["meeting"]
    assert few.tone == "unknown"


def test_no_tie_between_opds_is_good_only_if_ties_are_told() -> None:
    alone = {"LEADS": [*led(9), ("Opd/b", "Program/p9")], "DEPENDS_ON": chain(9)}
    assert said(alone)["meeting"].tone == "good"
    few = said({**alone, "DEPENDS_ON": []}, Village=[{"id": "v"}])["meeting"]
    assert few.tone == "unknown"
    assert "bergantung pada (program)" in few.text
    assert said(alone, off=(MISSING,))["meeting"].tone == "unknown"


def test_a_request_that_was_refused_is_told_with_its_reason() -> None:
    measures, findings = samples.asked()
    meeting = headlines(measures, findings, "id")[1]
    assert "Dinkes, ditolak (alasan tercatat: Belum ada perjanjian)" in meeting.more
    assert "Wadah: tempat dua OPD bertemu" in meeting.more


# -- Doubles ---------------------------------------------------------------------------------


def trainings(budget: int | None, **more: Any) -> list[dict[str, Any]]:
    """Return ten programs of which the first two are the same training."""
    others = [{"id": f"p{n}", "name": f"Barang {chr(97 + n) * 6}"} for n in range(2, 10)]
    same = {"name": "Pelatihan kader posyandu balita", "beneficiaries": ["kader"]}
    return [{"id": f"p{n}", "budget": budget, **same, **more} for n in range(2)] + others


SAME = {"LEADS": [("Opd/a", "Program/p0"), ("Opd/b", "Program/p1")]}


def test_what_is_done_twice_is_told_with_the_rupiah_behind_it() -> None:
    double = said(SAME, Program=trainings(300_000_000))["double"]
    assert double.text == (
        "1 kelompok program tampak mengerjakan hal yang sama, "
        "dengan anggaran yang menyangkut paling banyak Rp300 juta."
    )
    assert "bukan penghematan" in double.basis
    assert double.tone == "high"
    unknown = said(SAME, Program=trainings(None))["double"]
    assert "anggaran yang belum diketahui" in unknown.text


def test_no_double_is_good_news_only_where_enough_can_be_compared() -> None:
    assert said()["double"].tone == "unknown"
    assert "baru tercatat pada 0 dari 10 program" in said()["double"].text
    apart = [{"id": f"p{n}", "name": chr(97 + n) * 9, "beneficiaries": ["warga"]} for n in range(9)]
    assert said(Program=apart)["double"].tone == "good"
    assert said(Program=apart, off=(DUPLICATION,))["double"].tone == "unknown"


# -- Crossing --------------------------------------------------------------------------------


def hub(members: int = 8) -> tuple[Edges, dict[str, Any]]:
    """Return a plan in which all but the first OPD wait for the first."""
    opds = [{"id": f"o{n}", "name": f"Dinas {n}"} for n in range(members)]
    edges: Edges = {
        "LEADS": [(f"Opd/o{n}", f"Program/p{n}") for n in range(members)],
        "DEPENDS_ON": [(f"Program/p{n}", "Program/p0") for n in range(1, members)],
    }
    return edges, {"Opd": opds}


def test_where_paths_cross_is_told_in_plain_words() -> None:
    edges, nodes = hub()
    crossing = said(edges, programs=8, **nodes)["crossing"]
    assert crossing.text == (
        "Paling banyak jalur melintas di Dinas 0: 7 OPD perlu bekerja bersamanya, "
        "dan 100% jalur antara dua OPD lain melewatinya."
    )
    assert "bukan kesalahan" in crossing.basis
    assert "Burt" not in crossing.text + crossing.more + crossing.basis


def test_few_opds_have_no_crossing() -> None:
    edges, nodes = hub(4)
    assert said(edges, programs=4, **nodes)["crossing"].tone == "unknown"
    assert said()["crossing"].tone == "unknown"
    edges, nodes = hub()
    off = said(edges, programs=8, off=(BOTTLENECK, CRITICAL), **nodes)["crossing"]
    assert off.tone == "unknown"


# -- Congruence ------------------------------------------------------------------------------


def test_congruence_is_told_as_so_many_of_so_many() -> None:
    measures, findings = samples.coordinated()
    congruence = headlines(measures, findings, "id")[4]
    assert "%" not in congruence.text  # the share of paths is one: two are mixed up
    assert congruence.text.startswith(
        "1 dari 4 pasangan OPD yang perlu duduk bersama sudah punya wadah."
    )
    assert "menjadi 4 dari 4" in congruence.text
    assert congruence.tone == "medium"


def test_without_groups_on_record_no_congruence_is_told() -> None:
    congruence = said({**TWO, "DEPENDS_ON": chain(2)}, programs=2)["congruence"]
    assert congruence.tone == "unknown"
    assert "belum mencatat kelompok kerja" in congruence.text


# -- Contested -------------------------------------------------------------------------------


def test_contested_is_counted_among_the_known_leads() -> None:
    contested = said({"LEADS": led(3)}, [("p9", "programs.lead")])["contested"]
    assert contested.tone == "good"
    assert "di antara 3 program yang pengampunya dikenali" in contested.text
    assert contested.basis.startswith("Dihitung dari 3 dari 10 program")


def test_few_known_leads_tell_nothing() -> None:
    contested = said({"LEADS": led(1)})["contested"]
    assert contested.tone == "unknown"
    assert "baru ada pada 1 dari 10 program" in contested.text
    assert said({"LEADS": led(9)}, off=(CONTESTED,))["contested"].tone == "unknown"


# -- Order and critical ------------------------------------------------------------------------


def test_no_dependencies_tell_no_order() -> None:
    told = said()
    for name in ("order", "critical"):
        assert told[name].tone == "unknown"
        assert "kolom “bergantung pada” belum diisi" in told[name].text


def test_unknown_prerequisites_tell_no_order() -> None:
    told = said(unread=[("p1", "programs.depends_on"), ("p2", "programs.depends_on")])
    for name in ("order", "critical"):
        assert told[name].tone == "unknown"
        assert "2 sebutan di kolom “bergantung pada” belum dikenali" in told[name].text
        assert "2 sebutan belum dikenali" in told[name].basis


def test_few_dependencies_tell_no_order() -> None:
    told = said({"DEPENDS_ON": chain(2)}, programs=20)
    for name in ("order", "critical"):
        assert told[name].tone == "unknown"
        assert "baru ada pada 2 dari 20 program" in told[name].text


def test_without_dates_the_schedule_is_not_told() -> None:
    order = said({"DEPENDS_ON": chain(4)})["order"]
    assert order.tone == "unknown"
    assert "urutan jadwalnya belum dapat dinilai" in order.text


def test_an_order_that_rests_on_enough_is_good() -> None:
    told = said({"DEPENDS_ON": chain(4)}, [("p9", "programs.depends_on")], Program=dated())
    assert told["order"].tone == told["critical"].tone == "good"
    assert "4 dari 10 program, yaitu yang ketergantungannya dikenali" in told["order"].basis
    assert "1 sebutan belum dikenali" in told["order"].basis


def test_a_circle_is_told_however_few_there_are() -> None:
    circle = [*chain(2), ("Program/p0", "Program/p1")]
    told = said({"DEPENDS_ON": circle}, programs=50)
    assert told["order"].text.startswith("1 kelompok program saling menunggu")
    assert told["crossing"].more.startswith("1 kelompok program saling menunggu")
    off = said({"DEPENDS_ON": chain(4)}, off=(CYCLE,), Program=dated())
    assert off["order"].tone == "unknown"
    off = said({"DEPENDS_ON": chain(4)}, off=(CRITICAL,), Program=dated())
    assert off["critical"].tone == "unknown"


def test_the_most_critical_is_the_one_that_most_wait_for() -> None:
    edges: Edges = {"DEPENDS_ON": [(f"Program/p{n}", "Program/p0") for n in range(1, 9)]}
    edges["DEPENDS_ON"] += [(f"Program/p{n}", "Program/p9") for n in range(1, 7)]
    edges["LEADS"] = [("Opd/a", "Program/p0")]  # p9 is graver: nobody leads it
    assert said(edges)["crossing"].more.startswith("“p0” paling menentukan: 8 program")


# -- Gaps ------------------------------------------------------------------------------------

VILLAGES: list[dict[str, Any]] = [{"id": "v1"}, {"id": "v2"}]
IN: list[tuple[Any, ...]] = [("Village/v1", "District/d"), ("Village/v2", "District/d")]


def gaps(
    targets: int = 0, second: bool = True, dimension: int = 10, located: bool = True, **more: Any
) -> Headline:
    edges: Edges = {
        "TARGETS": [(f"Program/p{n}", "Village/v1") for n in range(targets)],
        "PART_OF": [(f"Program/p{n}", "Dimension/x") for n in range(dimension)],
        "LOCATED_IN": IN if located else [],
    }
    if second:
        edges["TARGETS"].append(("Program/p0", "Village/v2"))
    return said(
        edges,
        **{"Village": VILLAGES, "District": [{"id": "d"}], "Dimension": [{"id": "x"}], **more},
    )["gaps"]


def test_all_reached_is_good() -> None:
    assert gaps(5).tone == "good"
    assert (
        gaps(5).text
        == "Setiap desa dan kelurahan, juga setiap dimensi, sudah disebut oleh program."
    )


def test_no_list_of_villages_is_no_good_news() -> None:
    told = gaps(Village=[], District=[], second=False, located=False)
    assert told.tone == "unknown"
    assert "daftar desa belum ada" in told.text
    assert told.text.startswith("Setiap dimensi sudah punya program.")


def test_few_places_are_no_good_news() -> None:
    told = gaps(1)
    assert told.tone == "unknown"
    assert "baru ada pada 1 dari 10 program" in told.text


def test_villages_without_district_are_no_good_news() -> None:
    told = gaps(5, second=False, located=False)
    assert told.tone == "unknown"
    assert "tidak diketahui kecamatannya" in told.text


def test_few_dimensions_are_no_good_news() -> None:
    told = gaps(5, dimension=1)
    assert told.tone == "unknown"
    assert "dimensi yang dikenali baru ada pada 1 dari 10 program" in told.text


def test_what_is_found_does_not_hide_what_cannot_be_told() -> None:
    told = gaps(5, second=False, dimension=0)
    assert told.tone == "medium"
    assert "1 desa dan kelurahan di 1 kecamatan" in told.text
    assert "Dimensi yang belum terisi belum dapat dinilai" in told.text


def test_a_rule_on_gaps_that_is_off_is_no_good_news() -> None:
    told = gaps(5, off=(VILLAGE,))
    assert told.tone == "unknown"
    assert "dimatikan di pengaturan" in told.basis
