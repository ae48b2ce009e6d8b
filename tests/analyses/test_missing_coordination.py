from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import bottleneck, missing_coordination, single_point
from synergy.findings import Finding, NotComputed
from synergy.settings import Coordination, Settings
from tests.analyses.found import analyzed, ids
from tests.contents import content
from tests.measures.offices import measured

RULE = "coordination/missing-coordination"


def missing(work: dict[str, str], needs: Any = (), **plan: Any) -> list[Finding]:
    made = measured(work, needs, **plan)
    found = list(missing_coordination.find(made, made.settings))
    assert all(isinstance(f, Finding) for f in found)
    return [f for f in found if isinstance(f, Finding)]


def test_a_pair_that_must_meet_and_does_not() -> None:
    work = {"p": "a b", "q": "a", "r": "b", "s": "b"}
    aims = {"q": "i", "r": "i"}
    (finding,) = missing(work, [("q", "r"), ("s", "q")], indicators=aims, groups={"g": "a x"})
    assert [s.id for s in finding.subjects] == ["a", "b"]
    assert (finding.severity, finding.score) == ("high", 1)
    assert finding.evidence == {
        "weight": 4.0,
        "shared_programs": 1,
        "dependencies": 2,
        "shared_villages": None,
        "shared_indicators": 1,
        "near": False,
        "dependency_names": ["q → r", "s → q"],
        "shared_program_names": ["p"],
        "other_leads": [],
        "alike": 0,
        "alike_names": [],
        "indicator_names": ["i"],
        "village_names": [],
        "large_groups": [],
        "groups_known": True,
        "amounts": [2, 1, 1.0, None, 0],
    }
    assert {(s.sheet, s.row) for s in finding.sources} == {
        *(("DEPENDS_ON", n) for n in (2, 3)),
        *(("Program", n) for n in (2, 3, 4, 5)),
    }


def test_who_leads_what_they_talk_about_is_asked_to_come() -> None:
    # a and b support what c leads, and lead one dependency themselves: that one comes first.
    work = {"m": "c a", "n": "b", "q": "a", "z": "b"}
    found = {
        tuple(s.id for s in f.subjects): f.evidence
        for f in missing(work, [("m", "n"), ("q", "z")], groups={"g": "a x"})
    }
    assert found["a", "b"]["dependency_names"] == ["q → z", "m (c) → n"]
    assert found["a", "b"]["other_leads"] == ["c"]
    assert found["b", "c"]["other_leads"] == []


def test_of_equal_weights_the_rank_decides_not_the_id() -> None:
    work = {f"{end}{n:02}": f"{end}{n:02}" for n in range(12) for end in "ab"}
    found = missing(work, [(f"a{n:02}", f"b{n:02}") for n in range(12)], groups={"g": "a00 x"})
    by_score = sorted(found, key=lambda f: -f.score)
    assert [f.subjects[0].id for f in by_score] == [f"a{n:02}" for n in range(12)]


def test_lists_are_short_and_counts_whole() -> None:
    work = {f"{end}{n}": end for n in range(9) for end in "ab"}
    work |= {f"both{n}": "a b" for n in range(7)}
    (finding,) = missing(work, [(f"a{n}", f"b{n}") for n in range(9)])
    assert len(finding.evidence["dependency_names"]) == 3
    assert finding.evidence["dependencies"] == 9
    assert len(finding.evidence["shared_program_names"]) == 3
    assert finding.evidence["shared_programs"] == 7


def test_villages_are_named_where_they_cause_it() -> None:
    near = " ".join(f"v{n}" for n in range(8))
    listed = " ".join(f"v{n}" for n in range(100))
    (finding,) = missing({"p": "a", "q": "b"}, villages={"p": near, "q": near}, listed=listed)
    assert finding.severity == "medium"  # no dependency, but among the heaviest
    assert finding.evidence["near"]
    assert finding.evidence["shared_villages"] == 8
    assert finding.evidence["village_names"] == ["v0", "v1", "v2", "v3", "v4"]
    assert {s.sheet for s in finding.sources} == {"Program"}
    few = {"p": "v1 v2", "q": "v2 v3", "r": "v2"}
    assert missing({"p": "a", "q": "b", "r": "a"}, villages=few, listed=listed) == []


def test_a_forum_of_everybody_is_named_and_counts_for_nothing() -> None:
    everybody = " ".join(["a", "b", *(f"x{n}" for n in range(14))])
    (finding,) = missing({"p": "a", "q": "b"}, [("p", "q")], groups={"forum": everybody})
    assert finding.evidence["large_groups"] == ["forum"]
    assert "forum" in finding.say("message")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_without_groups_the_words_say_who_must_meet_not_who_fails(lang: str) -> None:
    (finding,) = missing({"p": "a", "q": "b"}, [("p", "q")])
    assert not finding.evidence["groups_known"]
    for word in ("belum", "no working group"):
        assert word not in finding.say("message", lang)


def test_grades() -> None:
    # hub with 20 others: with 17 of them a dependency, with three an indicator alone.
    work = {"h": "hub", **{f"p{n:02}": f"o{n:02}" for n in range(20)}}
    needs = [(f"p{n:02}", "h") for n in range(17)]
    aims = dict.fromkeys(("h", "p17", "p18", "p19"), "i")
    made = measured(work, needs, indicators=aims, settings=Coordination(heaviest=50))
    found = [f for f in missing_coordination.find(made, made.settings) if isinstance(f, Finding)]
    grades = [f.severity for f in found if f.subjects[0].id == "hub"]
    assert grades == ["high"] * 15 + ["medium"] * 2  # one third is not enough to be required
    scores = [f.score for f in found]
    assert scores == sorted(scores, reverse=True)
    few = Settings(coordination=Coordination(missing_top=1, required_weight=0.2, heaviest=50))
    made = measured(work, needs, indicators=aims, settings=few.coordination)
    graded = [f.severity for f in missing_coordination.find(made, few) if isinstance(f, Finding)]
    assert graded == ["high"] + ["medium"] * 16 + ["low"] * 6


# -- Bad input -------------------------------------------------------------------------------

NETWORK_RULES = (RULE, "coordination/bottleneck", "coordination/single-point-of-failure")
LED = {"LEADS": [("Opd/a", "Program/p"), ("Opd/b", "Program/q")]}


def said(nodes: Any, relations: Any) -> tuple[set[str], set[tuple[str, str]]]:
    """The coordination rules that find something, and those that can't be told."""
    made = analyzed(content(nodes, relations))
    told = {(n["rule"], n["missing"]) for n in made.metrics["not_computed"]}
    return (
        {rule for rule in made.summary if rule.startswith("coordination/")},
        {(rule, column) for rule, column in told if rule.startswith("coordination/")},
    )


@pytest.mark.parametrize(
    ("nodes", "relations", "column"),
    [
        pytest.param({"Opd": ids("a")}, {"LEADS": [("Opd/a", "Program/p")]}, "opds.name", id="one"),
        pytest.param({}, {}, "programs.lead", id="nobody leads"),
        pytest.param(
            {"Stakeholder": ids("s")},
            {"LEADS": [("Stakeholder/s", "Program/p"), ("Stakeholder/s", "Program/q")]},
            "programs.lead",
            id="a stakeholder is the only lead",
        ),
        pytest.param({}, LED, "programs.depends_on", id="nothing says what hangs on what"),
        pytest.param(
            {"Program": [{"id": "p", "scope": "region"}, {"id": "q", "scope": "region"}]},
            LED,
            "programs.depends_on",
            id="all region-wide",
        ),
    ],
)
def test_what_can_t_be_told_is_said_to_be_unknown(nodes: Any, relations: Any, column: str) -> None:
    plan = {"Opd": ids("a", "b"), "Program": ids("p", "q"), **nodes}
    found, told = said(plan, relations)
    assert found == set()
    nobody_leads = {"coordination/overload"} if column == "programs.lead" else set()
    asked = {*NETWORK_RULES, "coordination/overload"}
    expected = {(rule, column) for rule in {*NETWORK_RULES, *nobody_leads}}
    assert {one for one in told if one[0] in asked} == expected
    metrics = analyzed(content(plan, relations)).metrics
    assert (metrics["congruence"], metrics["required_pairs"]) == (None, 0)


def test_unknown_members_leave_it_open_who_meets() -> None:
    plan = {
        "Opd": ids("a", "b"),
        "Program": ids("p", "q"),
        "WorkingGroup": ids("g"),
        "Unresolved": [{"id": "u", "column": "working_groups.members", "value": "Dns A"}],
    }
    refers = [("WorkingGroup/g", "Unresolved/u", {"column": "working_groups.members"})]
    needs = [("Program/p", "Program/q")]
    made = analyzed(content(plan, {**LED, "DEPENDS_ON": needs, "REFERS_TO": refers}))
    assert made.metrics["groups_known"] is False
    assert made.metrics["congruence"] == 0
    assert made.summary[RULE] == 1


def test_nothing_required_is_nothing_missing() -> None:
    made = measured({"p": "a", "q": "b", "r": "a"}, [("p", "r")])
    for find in (missing_coordination.find, bottleneck.find, single_point.find):
        assert list(find(made, made.settings)) == []
    empty = measured({}, opds="")
    assert [
        r
        for find in (missing_coordination.find, bottleneck.find, single_point.find)
        for r in find(empty, empty.settings)
        if isinstance(r, NotComputed | Finding)
    ] == []
