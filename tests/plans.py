"""Plans made by hand, for tests of what happens once cells are understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from synergy.plan.build import Plan, build
from synergy.plan.problems import Problem
from synergy.plan.records import Record, Sheet
from synergy.schema import tables


def sheets(rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Sheet]:
    """Make sheets of rows by table; values are as `Record` describes them."""
    return [
        Sheet(
            tables.BY_NAME[table],
            "plan.xlsx",
            table,
            {c.name: c.header for c in tables.BY_NAME[table].columns},
            tuple(Record(number, dict(row)) for number, row in enumerate(members, start=2)),
        )
        for table, members in rows.items()
    ]


def plan(region: str | None = "33.07", /, **rows: Sequence[Mapping[str, Any]]) -> Plan:
    """Make a plan of rows by table."""
    return build(sheets(rows), (), region)


def warnings(made: Plan) -> list[tuple[str, int, str]]:
    """Return (code, row, value) of each problem."""
    return [(p.code, p.row, p.value) for p in made.problems]


def edges(made: Plan, type: str) -> list[tuple[str, str]]:
    """Return a relation type's ends as ``Label/id`` pairs."""
    rows = made.content.relations[type].to_pylist()
    return [(r["start"].split("/", 1)[1], r["end"].split("/", 1)[1]) for r in rows]


def nodes(made: Plan, label: str) -> dict[str, dict[str, Any]]:
    """Return a label's nodes by id."""
    return {row["id"]: row for row in made.content.nodes[label].to_pylist()}


__all__ = ["Problem", "edges", "nodes", "plan", "sheets", "warnings"]
