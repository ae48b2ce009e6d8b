from __future__ import annotations

import pytest

from synergy.analyses import critical
from synergy.findings import Finding
from synergy.settings import Coordination, Settings
from tests.analyses.found import found, ids, key


def run(
    needs: list[tuple[str, str]], led: str = "", settings: Settings | None = None
) -> list[Finding]:
    names = sorted({n for pair in needs for n in pair})
    relations = {
        "DEPENDS_ON": [(f"Program/{a}", f"Program/{b}") for a, b in needs],
        "LEADS": [("Opd/x", f"Program/{n}") for n in led.split()],
    }
    return found(critical.find, {"Opd": ids("x"), "Program": ids(*names)}, relations, settings)


def star(centre: str, count: int) -> list[tuple[str, str]]:
    return [(f"{centre}{n}", centre) for n in range(count)]


def test_five_downstream_are_enough_and_four_are_not() -> None:
    (finding,) = run(star("a", 5), "a")
    assert finding.evidence == {
        **{"downstream": 5, "direct": 5, "chain": 2, "has_lead": True},
        "amounts": [5, 0],
    }
    assert (finding.severity, finding.cause) == ("medium", (key("Program/a"),))
    assert [s.id for s in finding.subjects] == ["a", "x"]
    assert finding.score == 1
    assert run(star("a", 4)) == []
    assert len(run(star("a", 4), settings=Settings(coordination=Coordination(4, 5)))) == 1


def test_without_lead_it_is_high() -> None:
    (finding,) = run(star("a", 5))
    assert (finding.severity, finding.evidence["has_lead"]) == ("high", False)


def test_downstream_is_transitive() -> None:
    chain = [("b", "a"), ("c", "b"), ("d", "c"), ("e", "d"), ("f", "e")]
    (finding,) = run(chain)
    assert finding.subjects[0].id == "a"
    assert finding.evidence["direct"] == 1
    assert finding.evidence["chain"] == 6


def test_the_five_with_most_downstream_ties_by_key() -> None:
    needs = [pair for centre in "abcdefg" for pair in star(centre, 6 if centre == "g" else 5)]
    assert [f.subjects[0].id for f in run(needs)] == ["g", "a", "b", "c", "d"]
    assert len(run(needs, settings=Settings(coordination=Coordination(5, 2)))) == 2


def test_one_program_stands_for_a_circle() -> None:
    (finding,) = run([*star("b", 4), ("a", "b"), ("b", "a")])
    assert finding.subjects[0].id == "b"
    assert finding.evidence["downstream"] == 5


@pytest.mark.parametrize("least", [0, 1])
def test_a_program_that_nobody_needs_is_never_critical(least: int) -> None:
    settings = Settings(coordination=Coordination(least, 5))
    assert [f.subjects[0].id for f in run([("b", "a")], settings=settings)] == ["a"]
