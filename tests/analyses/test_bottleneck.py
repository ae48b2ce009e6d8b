from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import bottleneck, single_point
from synergy.findings import Finding
from synergy.settings import Coordination
from tests.measures.offices import measured


def network(*edges: str, **plan: Any) -> Any:
    """A plan in which each word "ab" is a dependency between OPDs a and b."""
    work = {f"{edge}{end}": end for edge in edges for end in edge}
    return measured(work, [(f"{e}{e[0]}", f"{e}{e[1]}") for e in edges], **plan)


def bottlenecks(*edges: str, **plan: Any) -> list[Finding]:
    made = network(*edges, **plan)
    return [f for f in bottleneck.find(made, made.settings) if isinstance(f, Finding)]


def single_points(*edges: str, **plan: Any) -> list[Finding]:
    made = network(*edges, **plan)
    return [f for f in single_point.find(made, made.settings) if isinstance(f, Finding)]


STAR = ("ha", "hb", "hc", "hd", "he")


def test_the_hub_of_a_star() -> None:
    (finding,) = bottlenecks(*STAR, "ab", groups={"g": "a b"})
    assert [s.id for s in finding.subjects] == ["h"]
    assert finding.severity == "high"
    evidence = dict(finding.evidence)
    # p of the hub is 1/5 each; a and b reach one another too: 2 · (1/5 + 1/10)² + 3 · (1/5)²
    assert evidence.pop("constraint") == pytest.approx(0.3)
    assert evidence.pop("effective_size") == pytest.approx(4.6)  # 5 - 2 · 1 ÷ 5
    assert evidence == {
        "betweenness": 0.9,
        "partners": 5,
        "strength": 5.0,
        "components": 1,
        "splits": True,
        "components_after": 4,
        "congruence": pytest.approx(1 / 6),
        "congruence_after": 1.0,
        "partner_names": ["a", "b", "c", "d", "e"],
        "amounts": [1.0, 1.0, 1.0, 1.0, 1.0],
    }


def test_parts_that_were_apart_before_are_not_its_doing() -> None:
    (finding,) = bottlenecks(*STAR, "ab", "bc", "cd", "de", "xy")
    assert (finding.evidence["components"], finding.evidence["components_after"]) == (2, 2)
    assert not finding.evidence["splits"]
    assert "terpisah" not in finding.say("message")


def test_a_small_network_has_no_bottleneck() -> None:
    assert bottlenecks("ha", "hb", "hc", "hd") == []
    few = Coordination(bottleneck_opds=5)
    assert len(bottlenecks("ha", "hb", "hc", "hd", settings=few)) == 1


def test_one_in_fifteen_at_most_the_first_high() -> None:
    path = ("ab", "bc", "cd", "de", "ef", "fg", "gh")
    assert [f.subjects[0].id for f in bottlenecks(*path)] == ["d"]  # d and e tie: the key
    long = (*path, "hi", "ij", "jk", "kl", "lm", "mn", "no", "op")
    found = bottlenecks(*long)  # sixteen OPDs, so two
    assert [(f.subjects[0].id, f.severity) for f in found] == [("h", "high"), ("i", "medium")]


def test_low_betweenness_is_none() -> None:
    ring = ("ab", "bc", "cd", "de", "ef", "fa", "ac", "bd", "ce", "df", "ea", "fb")
    assert bottlenecks(*ring) == []


def test_those_cut_off_are_named() -> None:
    found = single_points("ab", "bc", "ca", "cd", "de", "df")
    # Without c: {a, b} and {d, e, f}; without d: {a, b, c}, and e and f, each alone.
    (finding,) = found
    assert [s.id for s in finding.subjects] == ["c", "a", "b"]
    assert (finding.severity, finding.score) == ("medium", 2 / 5)
    assert finding.evidence == {
        "cut_off": 2,
        "cut_off_names": ["a", "b"],
        "partners": 3,
        "programs": 4,
        "quick_wins": 0,
        "program_names": ["aba", "abb", "bcb", "caa"],
    }


def test_three_cut_off_are_high() -> None:
    (finding,) = [
        f
        for f in single_points("ab", "bc", "cd", "da", "ax", "xy", "yz", "zx", "yx")
        if f.subjects[0].id == "a"
    ]
    assert [s.id for s in finding.subjects[1:]] == [
        "x",
        "y",
        "z",
    ]  # of equal sides the smaller key stays
    assert finding.severity == "high"


def test_one_alone_counts_where_it_leads_a_quick_win() -> None:
    assert single_points("ab", "bc", "ca", "cd") == []
    programs: list[dict[str, Any]] = [
        {"id": f"{e}{end}"} for e in ("ab", "bc", "ca", "cd") for end in e
    ]
    programs[-1]["quick_win"] = True  # d's
    (finding,) = single_points("ab", "bc", "ca", "cd", nodes={"Program": programs})
    assert [s.id for s in finding.subjects] == ["c", "d"]
    assert finding.evidence["quick_wins"] == 1
    assert finding.severity == "medium"


def test_of_equal_sides_the_one_with_a_quick_win_is_cut_off() -> None:
    programs: list[dict[str, Any]] = [{"id": f"{e}{end}"} for e in ("ab", "bc") for end in e]
    programs[0]["quick_win"] = True  # a's
    (finding,) = single_points("ab", "bc", nodes={"Program": programs})
    assert [s.id for s in finding.subjects] == ["b", "a"]
