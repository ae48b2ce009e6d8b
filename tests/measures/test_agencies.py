from __future__ import annotations

from synergy.measures.agencies import Agencies
from tests.analyses.found import ids, key, measures

OPDS = ("dinkes", "rsud", "pkm", "old", "new", "x")


def agencies(reports: list[tuple[str, str]], succeeds: list[tuple[str, str]]) -> Agencies:
    relations = {
        "REPORTS_TO": [(f"Opd/{a}", f"Opd/{b}") for a, b in reports],
        "SUCCEEDS": [(f"Opd/{a}", f"Opd/{b}") for a, b in succeeds],
    }
    return measures({"Opd": ids(*OPDS)}, relations).agencies


def opds(*names: str) -> tuple[str, ...]:
    return tuple(key(f"Opd/{name}") for name in names)


def test_an_opd_with_a_successor_is_dissolved() -> None:
    made = agencies([], [("new", "old")])
    assert made.successors(key("Opd/old")) == opds("new")
    assert made.successors(key("Opd/new")) == ()


def test_two_that_succeed_each_other_or_themselves_say_nothing() -> None:
    made = agencies([], [("new", "old"), ("old", "new"), ("x", "x")])
    assert not any(made.successors(opd) for opd in opds(*OPDS))


def test_above_goes_all_the_way_up_and_ends() -> None:
    made = agencies([("pkm", "rsud"), ("rsud", "dinkes"), ("dinkes", "rsud")], [])
    assert made.above(key("Opd/pkm")) == set(opds("rsud", "dinkes"))
    assert made.above(key("Opd/x")) == frozenset()


def test_branch_and_predecessor_are_no_rivals() -> None:
    made = agencies([("pkm", "rsud"), ("rsud", "dinkes")], [("new", "old")])
    assert made.rivals(opds("dinkes", "pkm")) == opds("dinkes")
    assert made.rivals(opds("new", "old")) == opds("new")
    assert made.rivals(opds("old", "x")) == opds("old", "x")
    assert made.rivals(opds("x", "dinkes")) == opds("dinkes", "x")
