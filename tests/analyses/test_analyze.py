from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synergy.findings import Findings
from synergy.settings import Findings as FindingSettings
from synergy.settings import Settings
from tests.analyses.found import analyzed, ids
from tests.analyses.rich import NODES, RELATIONS, rich
from tests.contents import content


def without_sources(findings: Findings) -> list[tuple[Any, ...]]:
    """Row numbers are made up by position, so they do change with the order of rows."""
    return [
        (f.id, f.severity, f.score, f.subjects, json.dumps(f.evidence)) for f in findings.findings
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(random: Any) -> None:
    nodes = {label: random.sample(rows, len(rows)) for label, rows in NODES.items()}
    relations = {type: random.sample(rows, len(rows)) for type, rows in RELATIONS.items()}
    shuffled = analyzed(content(nodes, relations))
    assert without_sources(shuffled) == without_sources(analyzed(rich()))
    assert shuffled.metrics == analyzed(rich()).metrics


def test_ids_are_unique_and_known() -> None:
    found = [f.id for f in analyzed(rich()).findings]
    assert len(found) == len(set(found))
    assert "orphan/idle-opd-" in " ".join(found)


def test_the_ids_stay_what_they_were() -> None:
    """An id is written into people's follow-up columns: it must survive every release."""
    found = {f.rule: f.id for f in analyzed(rich()).findings}
    # SHA-256 of ["33.07", "33.07/Opd/bpbd"] and ["33.07", "33.07/Program/never"]
    assert found["orphan/idle-opd"] == "orphan/idle-opd-579bbafd49"
    assert found["coordination/critical-program"] == "coordination/critical-program-27feb26fbf"


def test_findings_travel_through_json() -> None:
    made = analyzed(rich())
    assert Findings.from_json(made.to_json()).to_json() == made.to_json()


def test_rules_that_are_off_are_silent() -> None:
    off = ("orphan/idle-opd", "orphan/unserved-village")
    made = analyzed(rich(), Settings(findings=FindingSettings(off=off)))
    assert not set(off) & set(made.summary)
    quiet = content({"Program": ids("p"), "Village": ids("v")})
    untold = {e["rule"] for e in analyzed(quiet).metrics["not_computed"]}
    assert {"orphan/unserved-village", "orphan/unfunded-program"} <= untold
    silenced = analyzed(quiet, Settings(findings=FindingSettings(off=off)))
    assert {e["rule"] for e in silenced.metrics["not_computed"]} == untold - set(off)


def test_metrics() -> None:
    metrics = analyzed(rich()).metrics
    assert metrics["programs"] == {"top": 40, "active": 40, "all": 40}
    assert (metrics["opds"], metrics["villages"]) == (12, 3)
    assert metrics["budget"] == {"known": 39, "programs": 40, "total": 19_500_000_066}
    assert metrics["unowned_share"] == pytest.approx(8 / 40)
    assert metrics["unresolved"] == {
        "programs.depends_on": 1,
        "programs.lead": 1,
        "programs.support": 1,
    }
    assert (metrics["required_pairs"], metrics["met_pairs"]) == (10, 2)
    assert (metrics["congruence"], metrics["groups_known"]) == (pytest.approx(2 / 10), True)
    assert metrics["congruence_basis"] == pytest.approx(26 / 40)


def test_an_empty_plan_has_no_findings_and_unknown_metrics() -> None:
    made = analyzed(content({"Opd": []}))
    assert made.findings == ()
    assert made.metrics["unowned_share"] is None
    assert made.metrics["congruence"] is None
    assert made.metrics["congruence_basis"] is None
    assert made.metrics["groups_known"] is False
    assert made.metrics["budget"] == {"known": 0, "programs": 0, "total": None}


def test_more_than_the_cap_of_high_ones_become_medium() -> None:
    programs = [{"id": f"p{n:02}", "quick_win": True} for n in range(12)]
    made = analyzed(content({"Opd": ids("a"), "Program": programs}))
    unowned = [f for f in made.findings if f.rule == "orphan/unowned-program"]
    assert [f.severity for f in unowned] == ["high"] * 10 + ["medium"] * 2
    assert [f.evidence.get("capped") for f in unowned][-2:] == [True, True]
