from __future__ import annotations

from typing import Any

import pytest

from synergy.measures import Measures
from synergy.measures.owners import Candidate
from tests.analyses.found import ids, key, measures, unresolved

NODES: dict[str, list[dict[str, Any]]] = {
    "Opd": [
        {"id": "dinkes", "duties": "Pelayanan kesehatan ibu dan anak"},
        {"id": "dpu", "duties": "Jalan, jembatan, dan irigasi"},
        {"id": "lama"},
        {"id": "baru"},
    ],
    "Responsibility": ids("r"),
    "Program": [
        {"id": "p", "name": "Pembangunan Saluran Irigasi"},
        {"id": "q", "name": "Pemeliharaan Saluran Irigasi Tersier", "code": "1.03.02"},
        {"id": "s", "name": "Pemberian Makanan Tambahan Balita"},
    ],
}
LEADS = [("Opd/dpu", "Program/q"), ("Opd/dinkes", "Program/s")]


def asked(
    relations: dict[str, list[tuple[Any, ...]]] | None = None,
    nodes: dict[str, list[dict[str, Any]]] | None = None,
) -> dict[str, Candidate]:
    made: Measures = measures({**NODES, **(nodes or {})}, {"LEADS": LEADS, **(relations or {})})
    row = made.portfolio.rows[key("Program/p")]
    return {c.opd.rpartition("/")[2]: c for c in made.owners.candidates(row, 9)}


def test_who_leads_the_like_and_has_such_duties() -> None:
    dpu = asked()["dpu"]
    assert dpu.likest == key("Program/q")
    assert dpu.grounds.alike > 0.5
    assert dpu.grounds.duties > 0.2
    assert next(iter(asked())) == "dpu"


def test_who_holds_the_responsibility_or_most_of_it() -> None:
    fulfils = {"FULFILS": [(f"Program/{p}", "Responsibility/r") for p in "pqs"]}
    both = asked(fulfils)
    assert both["dinkes"].grounds.field == both["dpu"].grounds.field == 0.5
    assert both["dpu"].grounds.responsibility == 0
    owned = asked({**fulfils, "OWNS": [("Opd/baru", "Responsibility/r")]})
    assert owned["baru"].grounds.responsibility == 1


def test_who_leads_in_the_same_field_of_government() -> None:
    coded = [{**p, "code": "1.03.09"} if p["id"] == "p" else p for p in NODES["Program"]]
    assert asked(nodes={"Program": coded})["dpu"].grounds.field == 1


def test_who_is_tied_by_a_dependency_or_supports_it() -> None:
    tied = asked({"DEPENDS_ON": [("Program/s", "Program/p")]})
    assert tied["dinkes"].grounds.dependency == 1
    assert asked({"SUPPORTS": [("Opd/baru", "Program/p")]})["baru"].grounds.support == 1


def test_an_opd_that_was_succeeded_is_no_candidate() -> None:
    supported = {"SUPPORTS": [("Opd/lama", "Program/p")]}
    assert "lama" in asked(supported)
    assert "lama" not in asked({**supported, "SUCCEEDS": [("Opd/baru", "Opd/lama")]})


def test_whom_the_plan_means_by_another_name() -> None:
    led = [*LEADS, ("Opd/lama", "Program/p")]
    succeeded = asked({"LEADS": led, "SUCCEEDS": [("Opd/baru", "Opd/lama")]})
    assert succeeded["baru"].grounds.named == 1
    misspelt = asked(
        {
            "REFERS_TO": [
                ("Program/p", "Unresolved/programs.lead:dinkess", {"column": "programs.lead"})
            ]
        },
        {"Unresolved": [unresolved("programs.lead", "dinkess", "dinkes")]},
    )
    assert misspelt["dinkes"].grounds.named == 1


def test_what_an_opd_led_before_a_change_speaks_for_its_successor() -> None:
    led = [("Opd/lama", "Program/q"), ("Opd/dinkes", "Program/s")]
    changed = asked({"LEADS": led, "SUCCEEDS": [("Opd/baru", "Opd/lama")]})
    assert changed["baru"].likest == key("Program/q")


def test_who_leads_the_program_itself_is_no_reason() -> None:
    alone = measures({"Opd": ids("a"), "Program": ids("p")}, {"LEADS": [("Opd/a", "Program/p")]})
    assert alone.owners.candidates(alone.portfolio.rows[key("Program/p")], 3) == ()


def test_the_score_is_the_sum_of_the_reasons() -> None:
    for candidate in asked({"SUPPORTS": [("Opd/dpu", "Program/p")]}).values():
        grounds = candidate.grounds
        assert grounds.score == pytest.approx(
            grounds.named
            + grounds.alike
            + grounds.duties
            + grounds.responsibility
            + grounds.field
            + grounds.dependency
            + grounds.support
        )
