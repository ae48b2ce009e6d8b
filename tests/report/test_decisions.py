"""The decisions to take: each with what is proposed, its evidence and its place on a map."""

from __future__ import annotations

from typing import Any

from synergy.analyses import analyze
from synergy.graph import build
from synergy.measures import Measures
from synergy.report.decisions import FOLDED, OPEN, Decisions, decisions
from synergy.settings import Settings
from tests.contents import content
from tests.page import samples


def kinds(sample: samples.Sample, **follow_up: dict[str, str]) -> dict[str, Decisions]:
    return {kind.anchor: kind for kind in decisions(*sample, follow_up, "id")}


def unowned(count: int = 1, **more: Any) -> samples.Sample:
    """Return programs without an owner of which one OPD supports the first."""
    nodes = {
        "Opd": [{"id": "a", "name": "Dinas Pertanian", "short_name": "Distan"}, {"id": "b"}],
        "Program": [{"id": f"p{n}", "name": f"Pasar {n}"} for n in range(count)]
        + [{"id": "q", "name": "Jalan"}],
    }
    edges = {
        "SUPPORTS": [("Opd/a", "Program/p0")],
        "LEADS": [("Opd/b", "Program/q")],
        **more,
    }
    measures = Measures(build(content(nodes, edges)), Settings())
    return measures, analyze(measures)


def test_who_should_own_what_names_candidates_with_their_reasons() -> None:
    (decision,) = kinds(unowned())["decide-owner"].open
    assert decision.question == "Siapa mengampu “Pasar 0”?"
    assert [(c.name, c.reasons) for c in decision.candidates] == [("Distan", "sudah mendukungnya")]
    evidence, suggestion, place = (link.href for link in decision.links)
    assert evidence.startswith("#orphan-unowned-program-")
    assert suggestion.startswith("#synergy-suggested-owner-")
    assert place.startswith("maps/programs.html#finding=orphan/unowned-program-")


def test_a_contested_program_asks_for_one_of_its_leads() -> None:
    leads = [("Opd/a", "Program/p0"), ("Opd/b", "Program/p0"), ("Opd/b", "Program/q")]
    (decision,) = kinds(unowned(LEADS=leads, SUPPORTS=[]))["decide-owner"].open
    assert decision.question == "Siapa penanggung jawab utama “Pasar 0”?"
    assert decision.proposal.startswith("Pilih satu di antara")
    assert decision.candidates == ()


def test_a_refused_request_stands_with_its_reason() -> None:
    first = kinds(samples.asked())["decide-request"].open[0]
    assert first.question == "Badan A meminta kepada Dinas Kesehatan: Hak akses"
    assert "Tercatat ditolak (18 Juli 2019)" in first.why
    assert "Alasan tercatat: Belum ada perjanjian." in first.why


def test_a_group_to_widen_or_found_says_what_would_come_of_it() -> None:
    found = kinds(samples.coordinated())["decide-group"]
    first = found.open[0]
    assert first.question.endswith("?")
    assert "yang punya wadah bertambah dari 1 menjadi" in first.proposal
    assert first.links[1].href.startswith("maps/coordination.html#finding=synergy/working-group-")


def test_many_are_folded_and_the_rest_is_counted() -> None:
    kind = kinds(unowned(40))["decide-owner"]
    assert (len(kind.open), len(kind.folded)) == (OPEN, FOLDED)
    assert kind.hidden == 40 - OPEN - FOLDED


def test_what_people_wrote_stands_beside_the_decision() -> None:
    sample = unowned()
    id = next(f.id for f in sample[1].findings if f.rule == "orphan/unowned-program")
    (decision,) = kinds(sample, **{id: {"status": "selesai"}})["decide-owner"].open
    assert [(note.label, note.text) for note in decision.notes] == [("Status", "selesai")]


def test_a_plan_without_findings_asks_for_no_decision() -> None:
    assert decisions(*samples.quiet(), {}, "id") == ()
