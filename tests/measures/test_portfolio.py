from __future__ import annotations

from typing import Any

import pytest

from synergy.measures.portfolio import Portfolio, Row
from tests.analyses.found import ids, key, measures, unresolved


def portfolio(
    programs: list[dict[str, Any]],
    relations: dict[str, list[tuple[Any, ...]]] | None = None,
    **nodes: list[dict[str, Any]],
) -> Portfolio:
    opds = ids("a", "b")
    return measures({"Program": programs, "Opd": opds, **nodes}, relations).portfolio


def rows(made: Portfolio) -> dict[str, Row]:
    return {k.rpartition("/")[2]: row for k, row in made.rows.items()}


TREE = [
    ("Program/kegiatan", "Program/program"),
    ("Program/sub1", "Program/kegiatan"),
    ("Program/sub2", "Program/kegiatan"),
]
NAMES = ids("program", "kegiatan", "sub1", "sub2")


def lead(opd: str, program: str, *, inherited: bool = False) -> tuple[Any, ...]:
    return (f"Opd/{opd}", f"Program/{program}", {"inherited": inherited})


def test_programs_without_parent_are_top_rows_and_the_rest_belongs_to_them() -> None:
    found = rows(portfolio([*NAMES, {"id": "other"}], {"WITHIN": TREE}))
    assert set(found) == {"program", "other"}
    assert found["program"].members == tuple(
        key(f"Program/{i}") for i in ("program", "kegiatan", "sub1", "sub2")
    )


def test_cancelled_rows_are_out_with_all_below_them() -> None:
    programs: list[dict[str, Any]] = [
        {"id": "program"},
        {"id": "kegiatan", "cancelled": True},
        *ids("sub1", "sub2"),
    ]
    made = portfolio(programs, {"WITHIN": TREE})
    assert set(made.row_of) == {key("Program/program")}


def test_a_row_below_a_cancelled_one_does_not_become_a_top_row() -> None:
    programs = [{"id": "program", "cancelled": True}, *NAMES[1:]]
    assert portfolio(programs, {"WITHIN": TREE}).rows == {}


def test_a_descendant_with_another_lead_counts_for_itself() -> None:
    leads = [lead("a", "program"), lead("a", "kegiatan", inherited=True), lead("b", "sub1")]
    found = rows(portfolio(NAMES, {"WITHIN": TREE, "LEADS": leads}))
    assert set(found) == {"program", "sub1"}
    assert found["sub1"].opds == (key("Opd/b"),)
    assert key("Program/sub1") not in found["program"].members


def test_a_descendant_that_names_the_same_lead_or_inherits_one_does_not() -> None:
    leads = [lead("a", "program"), lead("a", "sub1"), lead("b", "sub2", inherited=True)]
    assert set(rows(portfolio(NAMES, {"WITHIN": TREE, "LEADS": leads}))) == {"program"}


def test_a_lead_that_differs_from_the_nearest_row_counts_even_if_the_top_has_it() -> None:
    leads = [lead("a", "program"), lead("b", "kegiatan"), lead("a", "sub1")]
    found = rows(portfolio(NAMES, {"WITHIN": TREE, "LEADS": leads}))
    assert set(found) == {"program", "kegiatan", "sub1"}
    assert key("Program/sub2") in found["kegiatan"].members


def test_an_unknown_or_open_lead_counts_as_named() -> None:
    text = unresolved("programs.lead", "Dins")
    programs = [*NAMES[:3], {"id": "sub2", "open_roles": ["lead: Seluruh OPD", "support: Semua"]}]
    relations = {
        "WITHIN": TREE,
        "LEADS": [lead("a", "program")],
        "REFERS_TO": [
            ("Program/sub1", f"Unresolved/{text['id']}", {"column": "programs.lead"}),
            ("Program/kegiatan", f"Unresolved/{text['id']}", {"column": "programs.support"}),
        ],
    }
    found = rows(portfolio(programs, relations, Unresolved=[text]))
    assert set(found) == {"program", "sub1", "sub2"}
    assert len(found["sub1"].unknown_leads) == 1
    assert found["sub2"].open_leads == ("Seluruh OPD",)


def test_what_members_name_is_lifted() -> None:
    relations = {
        "WITHIN": TREE,
        "LEADS": [lead("a", "program")],
        "SUPPORTS": [("Opd/b", "Program/sub1")],
        "CONSULTED_ON": [("Opd/c", "Program/sub1")],
        "TARGETS": [("Program/sub1", "Village/v1"), ("Program/kegiatan", "Village/v2")],
        "CONTRIBUTES_TO": [("Program/sub2", "Indicator/i")],
        "FULFILS": [("Program/sub2", "Responsibility/r")],
        "PART_OF": [("Program/sub2", "Dimension/d")],
    }
    programs = [*NAMES[:3], {"id": "sub2", "quick_win": True}]
    made = portfolio(
        programs,
        relations,
        Opd=ids("a", "b", "c"),
        Village=ids("v1", "v2"),
        Indicator=ids("i"),
        Responsibility=ids("r"),
        Dimension=ids("d"),
    )
    row = rows(made)["program"]
    assert row.villages == {key("Village/v1"), key("Village/v2")}
    assert row.indicators == {key("Indicator/i")}
    assert row.responsibilities == {key("Responsibility/r")}
    assert row.dimensions == {key("Dimension/d")}
    assert row.involved == {key("Opd/a"), key("Opd/b")}
    assert row.quick_win


def test_a_heading_is_led_by_who_leads_its_tasks() -> None:
    leads = [lead("a", "sub1"), lead("b", "sub2")]
    assert rows(portfolio(NAMES, {"WITHIN": TREE, "LEADS": leads}))["program"].led_below == (
        key("Opd/a"),
        key("Opd/b"),
    )


def test_a_row_with_one_task_that_nobody_leads_is_no_heading() -> None:
    made = portfolio(NAMES, {"WITHIN": TREE, "LEADS": [lead("a", "sub1")]})
    assert rows(made)["program"].led_below == ()
    assert rows(portfolio(ids("alone")))["alone"].led_below == ()


@pytest.mark.parametrize(
    ("budgets", "expected"),
    [
        ((100, None, 30, 40), 70),
        ((100, None, 30, None), 100),  # an unknown part is not 0
        ((20, None, 30, None), 30),
        ((None, None, 30, None), 30),
        ((100, 80, None, None), 80),
        ((100, None, None, None), 100),
        ((None, None, None, None), None),
        ((None, None, 0, None), 0),
        ((100, None, 0, 0), 100),  # a 0 below says less than an amount above
        ((0, None, None, None), 0),
    ],
)
def test_budget_is_the_leaves_where_all_say_theirs_else_the_parents(
    budgets: tuple[int | None, ...], expected: int | None
) -> None:
    programs = [{**row, "budget": b} for row, b in zip(NAMES, budgets, strict=True)]
    row = rows(portfolio(programs, {"WITHIN": TREE}))["program"]
    assert row.budget == expected
    assert row.funded == bool(expected)


def test_budget_of_a_part_that_counts_for_itself_is_not_counted_twice() -> None:
    programs: list[dict[str, Any]] = [
        {"id": "program", "budget": 100},
        {"id": "kegiatan"},
        {"id": "sub1", "budget": 40},
        {"id": "sub2"},
    ]
    leads = [lead("a", "program"), lead("b", "sub1")]
    found = rows(portfolio(programs, {"WITHIN": TREE, "LEADS": leads}))
    assert (found["program"].budget, found["sub1"].budget) == (None, 40)
    assert found["program"].funded  # the money stands below


def test_money_above_a_part_that_counts_for_itself_may_be_its_own() -> None:
    programs = [{"id": "program", "budget": 100}, *NAMES[1:]]
    leads = [lead("a", "program"), lead("b", "sub1")]
    found = rows(portfolio(programs, {"WITHIN": TREE, "LEADS": leads}))
    assert (found["program"].budget, found["sub1"].budget) == (100, None)
    assert found["sub1"].funded
