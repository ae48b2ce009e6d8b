from __future__ import annotations

from typing import Any

from synergy.analyses import suggested_owner
from tests.analyses.found import found, ids

NODES: dict[str, list[dict[str, Any]]] = {
    "Opd": [
        {"id": "dpu", "name": "Dinas Pekerjaan Umum", "short_name": "DPU"},
        *ids("x", "y", "z"),
    ],
    "Program": [
        {"id": "p", "name": "Pembangunan Saluran Irigasi"},
        {"id": "q", "name": "Pemeliharaan Saluran Irigasi"},
    ],
}
LEADS = [("Opd/dpu", "Program/q")]


def test_who_might_answer_and_why() -> None:
    support = [("Opd/x", "Program/p")]
    (finding,) = found(suggested_owner.find, NODES, {"LEADS": LEADS, "SUPPORTS": support})
    assert [s.id for s in finding.subjects] == ["p", "dpu", "x"]
    evidence = dict(finding.evidence)
    assert 1 <= float(evidence.pop("owner_score")) <= 2
    assert evidence.pop("amounts") == [0, 1, 0, 0, 0, 0, 0]
    assert evidence == {
        "owners": ["Dinas Pekerjaan Umum", "x"],
        "alike_names": ["Pemeliharaan Saluran Irigasi (DPU)"],
        "named": [],
        "duties": [],
        "responsibility": [],
        "field": [],
        "dependency": [],
        "support": ["x"],
        "sure": "open",
    }
    assert finding.severity == "medium"


def test_nobody_is_named_without_a_reason() -> None:
    nodes = {"Opd": ids("x", "y"), "Program": ids("p", "q")}
    assert found(suggested_owner.find, nodes, {"LEADS": [("Opd/x", "Program/q")]}) == []


def test_three_at_most_and_how_sure() -> None:
    support = [(f"Opd/{opd}", "Program/p") for opd in ("dpu", "x", "y", "z")]
    (finding,) = found(suggested_owner.find, NODES, {"LEADS": LEADS, "SUPPORTS": support})
    assert len(finding.evidence["owners"]) == 3
    assert finding.evidence["owners"][0] == "Dinas Pekerjaan Umum"
    assert finding.evidence["sure"] == "clear"


def test_a_program_that_somebody_answers_for_needs_none() -> None:
    led = [*LEADS, ("Opd/x", "Program/p")]
    assert found(suggested_owner.find, NODES, {"LEADS": led}) == []
