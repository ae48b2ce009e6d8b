"""Clean is said only where the data can tell."""

from __future__ import annotations

import dataclasses
from typing import Any

from synergy import rules
from synergy.analyses import analyze
from synergy.graph import build
from synergy.measures import Measures
from synergy.report import checks as checks_module
from synergy.report.checks import Checks, checks
from synergy.settings import Settings
from tests.contents import content
from tests.page import samples

CYCLE = "Program saling menunggu"


def checked(edges: dict[str, Any], off: tuple[str, ...] = (), programs: int = 10) -> Checks:
    nodes = {"Opd": [{"id": "a"}], "Program": [{"id": f"p{n}"} for n in range(programs)]}
    settings = dataclasses.replace(
        Settings(), findings=dataclasses.replace(Settings().findings, off=off)
    )
    measures = Measures(build(content(nodes, edges)), settings)
    return checks(measures, analyze(measures), "id")


def test_every_rule_is_checked_or_an_idea() -> None:
    told = [*checks_module._PROGRAMS, *checks_module._THINGS, *checks_module._IDEAS]
    assert sorted(told) == sorted(rules.BY_ID)


def test_no_circle_is_clean_only_where_enough_dependencies_are_known() -> None:
    told = checked({"DEPENDS_ON": [("Program/p1", "Program/p0"), ("Program/p3", "Program/p2")]})
    assert CYCLE in {fact.label for fact in told.clean}
    few = checked({"DEPENDS_ON": [("Program/p1", "Program/p0")]}, programs=30)
    assert CYCLE not in {fact.label for fact in few.clean}
    (why,) = (fact.text for fact in few.open if fact.label == CYCLE)
    assert why.startswith("baru 2 dari 30 program")


def test_what_is_found_or_off_is_neither_clean_nor_open() -> None:
    circle = {"DEPENDS_ON": [("Program/p1", "Program/p0"), ("Program/p0", "Program/p1")]}
    found = checked(circle, programs=2)
    assert CYCLE not in {fact.label for fact in (*found.clean, *found.open)}
    off = checked({}, off=("coordination/dependency-cycle",))
    assert CYCLE not in {fact.label for fact in (*off.clean, *off.open)}
    assert off.off == (CYCLE,)


def test_an_empty_plan_has_nothing_clean() -> None:
    assert checks(*samples.empty(), "id").clean == ()


def test_of_what_marks_some_programs_the_others_are_counted() -> None:
    circle = {"DEPENDS_ON": [("Program/p1", "Program/p0"), ("Program/p0", "Program/p1"),
                             ("Program/p3", "Program/p2")]}  # fmt: skip
    told = {fact.label: fact.text for fact in checked(circle).unmarked}
    assert told[CYCLE].startswith("2 dari 4 program")
