"""Contents made by hand, for tests of what comes after reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from synergy.content import Content
from synergy.schema import graph as schema

REGION = "33.07"


def content(
    nodes: Mapping[str, Sequence[Mapping[str, Any]]],
    relations: Mapping[str, Sequence[tuple[Any, ...]]] | None = None,
    region: str = REGION,
) -> Content:
    """Make a content of short rows.

    `nodes` holds rows by label, of which only ``id`` is needed; `relations` holds
    ``("Opd/dinkes", "Program/p1")`` or the same with a dict of properties behind it. Sources
    are made up: file plan.xlsx, the label as sheet, rows from 2 on.
    """
    rows = {
        label: [
            {
                "key": schema.key(region, label, row["id"]),
                "region": region,
                "name": row.get("name", row["id"]),
                "source_file": "plan.xlsx",
                "source_sheet": label,
                "source_row": number,
                **row,
            }
            for number, row in enumerate(table, start=2)
        ]
        for label, table in nodes.items()
    }
    rows.setdefault(
        "Plan", [{"key": schema.key(region, "Plan", region), "id": region, "region": region}]
    )
    edges = {
        type: [
            {
                "start": f"{region}/{edge[0]}",
                "end": f"{region}/{edge[1]}",
                "source_file": "plan.xlsx",
                "source_sheet": type,
                "source_row": number,
                **(edge[2] if len(edge) > 2 else {}),
            }
            for number, edge in enumerate(table, start=2)
        ]
        for type, table in (relations or {}).items()
    }
    return Content.build(region, rows, edges)
