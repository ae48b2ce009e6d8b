"""A sentence never comforts where the data can't tell."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from synergy.analyses import analyze
from synergy.graph import build
from synergy.measures import Measures
from synergy.report.headlines import (
    CONTESTED,
    CRITICAL,
    CYCLE,
    MISSING,
    UNOWNED,
    VILLAGE,
    Headline,
    headlines,
)
from synergy.settings import Settings
from synergy.words import LANGUAGES
from tests.contents import content

Edges = dict[str, list[tuple[Any, ...]]]
NAMES = ("owner", "meeting", "contested", "order", "critical", "gaps")


def said(
    edges: Edges | None = None,
    unread: list[tuple[str, str]] | None = None,
    programs: int = 10,
    lang: str = "id",
    off: tuple[str, ...] = (),
    **nodes: list[dict[str, Any]],
) -> dict[str, Headline]:
    """Return the six sentences of a plan; `unread` are (program, column) of unknown names."""
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
    return dict(zip(NAMES, headlines(measures, analyze(measures), lang), strict=True))


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
    assert both.text == (
        "3 dari 10 program belum punya OPD pengampu yang jelas: "
        "2 tanpa OPD pengampu, 1 dengan nama pengampu yang belum dikenali."
    )
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
    order = said({"DEPENDS_ON": circle}, programs=50)["order"]
    assert order.text.startswith("1 kelompok program saling menunggu")
    off = said({"DEPENDS_ON": chain(4)}, off=(CYCLE,), Program=dated())
    assert off["order"].tone == "unknown"
    off = said({"DEPENDS_ON": chain(4)}, off=(CRITICAL,), Program=dated())
    assert off["critical"].tone == "unknown"


def test_the_most_critical_is_the_one_that_most_wait_for() -> None:
    edges: Edges = {"DEPENDS_ON": [(f"Program/p{n}", "Program/p0") for n in range(1, 9)]}
    edges["DEPENDS_ON"] += [(f"Program/p{n}", "Program/p9") for n in range(1, 7)]
    edges["LEADS"] = [("Opd/a", "Program/p0")]  # p9 is graver: nobody leads it
    assert said(edges)["critical"].text.startswith("“p0” paling menentukan: 8 program")


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
