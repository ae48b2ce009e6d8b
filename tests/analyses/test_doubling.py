from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import doubling
from synergy.findings import Finding
from tests.analyses.found import found, ids

CODE = "2.16.03.2.02.0015"
TRAIN = "Pelatihan Kader Posyandu Balita"


def doubled(
    *programs: dict[str, Any], relations: dict[str, list[tuple[Any, ...]]] | None = None
) -> list[Finding]:
    """Findings of programs that each have one ``lead`` and villages ``at``."""
    own = ("lead", "at")
    nodes = {
        "Opd": ids(*sorted({p["lead"] for p in programs})),
        "Village": ids(*sorted({v for p in programs for v in p.get("at", "").split()})),
        "WorkingGroup": ids("g"),
        "Program": [{n: v for n, v in p.items() if n not in own} for p in programs],
    }
    links: dict[str, list[tuple[Any, ...]]] = {
        "LEADS": [(f"Opd/{p['lead']}", f"Program/{p['id']}") for p in programs],
        "TARGETS": [
            (f"Program/{p['id']}", f"Village/{v}")
            for p in programs
            for v in p.get("at", "").split()
        ],
        **(relations or {}),
    }
    return found(doubling.find, nodes, links)


def program(id: str, lead: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "lead": lead, "name": TRAIN, **more}


def test_two_opds_that_do_the_same() -> None:
    (finding,) = doubled(
        program(
            "p", "a", at="v1 v2", budget=300, beneficiaries=["kader"], start="2019", end="2020"
        ),
        program(
            "q", "b", at="v2 v1", budget=100, beneficiaries=["kader"], start="2020", end="2021"
        ),
    )
    assert (finding.rule, finding.severity) == ("overlap/duplication", "high")
    assert [s.id for s in finding.subjects] == ["p", "q"]
    evidence = dict(finding.evidence)
    assert evidence.pop("likeness") == pytest.approx(1.0)
    assert evidence.pop("amounts") == [*[pytest.approx(1 / 3)] * 3, None, None]
    assert evidence == {
        "activity": 1.0,
        "place": 1.0,
        "beneficiary": 1.0,
        "indicator": None,
        "responsibility": None,
        "period": 0.5,
        "same_code": False,
        "shared_words": ["balita", "kader", "posyandu"],
        "village_names": ["v1", "v2"],
        "beneficiary_names": ["kader"],
        "indicator_names": [],
        "responsibility_names": [],
        "budget_at_stake": 100,
        "leads": ["a", "b"],
        "leads_differ": True,
        "leftover": None,
        "managed_by": [],
        "agreed_on": [],
        "unknown": ["indicators", "responsibilities"],
    }
    assert {source.row for source in finding.sources} == {2, 3}


def test_one_lead_is_medium() -> None:
    pair = (
        program("p", "a", at="v1"),
        program("q", "a", name="Bimtek Kader Posyandu Balita", at="v1"),
    )
    assert [f.severity for f in doubled(*pair)] == ["medium"]


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [(10, 20, "high"), (10, 10, "medium"), (10, 0, "medium"), (None, 10, "medium")],
)
def test_a_leftover_revision_by_its_budgets(
    one: int | None, other: int | None, severity: str
) -> None:
    (finding,) = doubled(
        program("p", "a", code=CODE, budget=one), program("q", "a", code=CODE, budget=other)
    )
    assert (finding.rule, finding.severity) == ("overlap/duplication", severity)
    assert finding.evidence["leftover"] == "revision"


def test_what_may_be_left_over_from_a_predecessor_is_low() -> None:
    pair = program("p", "a", at="v1"), program("q", "b", at="v1")
    (finding,) = doubled(*pair, relations={"SUCCEEDS": [("Opd/b", "Opd/a")]})
    assert (finding.severity, finding.evidence["leftover"]) == ("low", "predecessor")


def test_what_a_group_holds_together_is_low_and_says_so() -> None:
    pair = program("p", "a", at="v1"), program("q", "b", at="v1")
    covers = {"COVERS": [("WorkingGroup/g", f"Program/{p}") for p in "pq"]}
    (finding,) = doubled(*pair, relations=covers)
    assert (finding.severity, finding.evidence["managed_by"]) == ("low", ["g"])
    assert "g" in finding.say("recommendation")


def test_an_overlap_is_medium_where_much_is_at_stake_and_leads_differ() -> None:
    places = {"p": "v1 v2 v3", "q": "v3 v4 v5"}
    others = [program(f"x{n}", "x", name=f"Urusan {n * 7919}", budget=100) for n in range(8)]

    def overlap(budget: int, lead: str) -> list[str]:
        pair = (
            program("p", "a", at=places["p"], budget=budget),
            program("q", lead, name=f"{TRAIN} Kabupaten", at=places["q"], budget=budget),
        )
        return [f.severity for f in doubled(*pair, *others) if f.rule == "overlap/overlap"]

    assert overlap(500, "b") == ["medium"]
    assert overlap(50, "b") == ["low"]
    assert overlap(500, "a") == ["low"]


def test_a_group_of_three_is_one_finding_and_a_new_member_keeps_its_name() -> None:
    three = [program(id, id, at="v1", budget=n) for n, id in enumerate("pqr", start=1)]
    (finding,) = doubled(*three)
    assert [s.id for s in finding.subjects] == ["p", "q", "r"]
    assert finding.evidence["budget_at_stake"] == 3  # all but the largest
    (before,) = doubled(*three[:2])
    assert before.id == finding.id


def test_several_opds_come_before_one() -> None:
    same = (
        program("a1", "a", name="Pengadaan Perahu Wisata", at="v1", beneficiaries=["nelayan"]),
        program("a2", "a", name="Penyediaan Perahu Wisata", at="v1", beneficiaries=["nelayan"]),
    )
    across = program("p", "b", at="v2"), program("q", "c", at="v2")
    scores = {tuple(s.id for s in f.subjects): f.score for f in doubled(*same, *across)}
    assert scores["p", "q"] > scores["a1", "a2"]


def test_every_finding_has_a_name_of_its_own() -> None:
    # a is like b and like c, which are not like one another.
    chain = (
        program("a", "x", name="Pelatihan Kader Posyandu", beneficiaries=["kader"], at="v1 v2"),
        program("b", "y", name="Pelatihan Kader Posyandu", beneficiaries=["lansia"], at="v1"),
        program("c", "z", name="Pelatihan Kader Posyandu", beneficiaries=["kader"], at="v2"),
    )
    made = doubled(*chain)
    assert len({f.id for f in made}) == len(made)
    assert {frozenset(s.id for s in f.subjects) for f in made} >= {
        frozenset("ab"),
        frozenset("ac"),
    }


@pytest.mark.parametrize("name", ["x", "Data " * 2000, ""])
def test_names_of_all_lengths(name: str) -> None:
    made = doubled(*(program(f"p{n}", f"o{n % 3}", name=name or " ", at="v1") for n in range(6)))
    assert all(f.rule.startswith("overlap/") for f in made)
