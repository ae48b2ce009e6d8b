from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from synergy.analyses import analyze
from synergy.graph import build
from synergy.measures import Measures
from synergy.report.headlines import MISSING
from synergy.report.together import FOLDED, Together, together
from synergy.settings import Settings
from tests.contents import content
from tests.page import samples

Edges = dict[str, list[tuple[Any, ...]]]


def _said(edges: Edges, off: tuple[str, ...] = (), **nodes: list[dict[str, Any]]) -> Together:
    made = {
        "Opd": [{"id": opd, "name": f"Dinas {opd}"} for opd in "ab"],
        "Program": [{"id": f"p{opd}", "name": f"Program {opd}"} for opd in "ab"],
        **nodes,
    }
    leads = [(f"Opd/{opd}", f"Program/p{opd}") for opd in "ab"]
    measures = Measures(
        build(content(made, {"LEADS": leads, **edges})),
        dataclasses.replace(Settings(), findings=dataclasses.replace(Settings().findings, off=off)),
    )
    return together(measures, analyze(measures), "id")


WAITS: Edges = {"DEPENDS_ON": [("Program/pa", "Program/pb")]}
FORUM = [{"id": "g", "name": "Forum"}]


def test_a_pair_says_about_what_where_and_whether_they_meet() -> None:
    section = together(*samples.coordinated(), "id")
    assert section.note.startswith("3 pasangan OPD")
    first = next(pair for pair in section.pairs if pair.one == "Dinas Pekerjaan Umum")
    assert first.other == "Dinas Kesehatan"
    assert first.about == "Yang perlu dibahas: Jalan ke puskesmas dan Posyandu."
    assert first.more == (
        "“Jalan ke puskesmas” menunggu “Posyandu”. Keduanya berperan dalam program di Kertek. "
        "Belum tercatat kelompok kerja atau kesepakatan yang mempertemukan keduanya."
    )


def test_names_are_few_and_the_rest_is_counted() -> None:
    programs = [{"id": f"p{n}", "name": f"Program {n}"} for n in "ab345"]
    shared = [(f"Opd/{opd}", f"Program/p{n}") for n in "345" for opd in "ab"]
    villages = [{"id": f"v{n}"} for n in range(5)]
    places = [(f"Program/p{opd}", f"Village/v{n}") for opd in "ab" for n in range(5)]
    edges = {
        **WAITS,
        "SUPPORTS": shared,
        "TARGETS": places,
        "LOCATED_IN": [(f"Village/v{n}", "District/k") for n in range(5)],
    }
    nodes: dict[str, Any] = {
        "Program": programs,
        "Village": villages,
        "District": [{"id": "k", "name": "Kertek"}],
    }
    (pair,) = _said(edges, **nodes).pairs
    assert pair.about.endswith("dan 2 program lain.")
    assert "5 desa dan kelurahan yang sama, di kecamatan Kertek." in pair.more


def test_a_forum_too_large_is_named_and_not_counted() -> None:
    opds = [{"id": f"{n}", "name": f"Dinas {n}"} for n in [*"ab", *range(20)]]
    members = [(f"Opd/{opd['id']}", "WorkingGroup/g") for opd in opds]
    section = _said({**WAITS, "MEMBER_OF": members}, Opd=opds, WorkingGroup=FORUM)
    assert "Keduanya baru bertemu di Forum" in section.pairs[0].more


def test_without_groups_nobody_is_said_to_fail() -> None:
    section = _said(WAITS)
    assert section.note.startswith("Rencana ini belum mencatat kelompok kerja")
    assert "Belum tercatat" not in section.pairs[0].more


@pytest.mark.parametrize(
    ("edges", "off", "said"),
    [
        ({}, (), "isian bergantung pada (program) belum cukup"),
        (WAITS, (MISSING,), "dimatikan di pengaturan"),
        ({**WAITS, "MEMBER_OF": [(f"Opd/{o}", "WorkingGroup/g") for o in "ab"]}, (), "sudah punya"),
    ],
)
def test_why_there_are_no_pairs(edges: Edges, off: tuple[str, ...], said: str) -> None:
    section = _said(edges, off, WorkingGroup=FORUM)
    assert section.pairs == ()
    assert said in section.note


def test_an_empty_plan_says_so() -> None:
    assert "belum memuat program" in together(*samples.empty(), "id").note


def test_the_high_ones_are_seen_the_rest_is_folded_and_nothing_is_lost() -> None:
    measures, findings = samples.large()
    section = together(measures, findings, "id")
    found = [f for f in findings.findings if f.rule == MISSING]
    assert len(section.pairs) + len(section.folded) + section.hidden == len(found)
    assert len(section.folded) == FOLDED
    assert {pair.severity for pair in section.pairs} == {"high"}
    assert "high" not in {pair.severity for pair in section.folded}
    assert section.pairs[0].figure.startswith("bobot ")


def test_it_says_why_only_some_of_equal_weight_are_high() -> None:
    measures, findings = samples.large()
    capped = sum(f.rule == MISSING and "capped" in f.evidence for f in findings.findings)
    assert capped
    assert f"{capped} pasangan lain juga memenuhi syarat tinggi" in (
        together(measures, findings, "id").note
    )


def test_a_pair_leads_to_its_evidence_and_its_line_on_the_map() -> None:
    (pair, *_) = together(*samples.coordinated(), "id").pairs
    evidence, place = pair.links
    assert place.href.startswith("maps/coordination.html#finding=coordination/")
    assert place.href.rpartition("-")[2] == evidence.href.rpartition("-")[2]
