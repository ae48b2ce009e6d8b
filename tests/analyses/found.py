"""What an analysis finds in a content made by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from synergy import analyses, graph
from synergy.analyses import Analysis
from synergy.content import Content
from synergy.findings import Finding, Findings, NotComputed
from synergy.measures import Measures
from synergy.settings import Settings
from tests.contents import REGION, content

Nodes = Mapping[str, Sequence[Mapping[str, Any]]]
Links = Mapping[str, Sequence[tuple[Any, ...]]]


def key(short: str) -> str:
    return f"{REGION}/{short}"


def ids(*names: str) -> list[dict[str, Any]]:
    """Rows of which only the id is given: ``ids("a", "b")``."""
    return [{"id": name} for name in names]


def unresolved(column: str, value: str, *closest: str) -> dict[str, Any]:
    return {
        "id": f"{column}:{value.lower()}",
        "column": column,
        "value": value,
        "closest": list(closest) or None,
    }


def measures(
    nodes: Nodes, relations: Links | None = None, settings: Settings | None = None
) -> Measures:
    return Measures(graph.build(content(nodes, relations)), settings or Settings())


def results(
    find: Analysis, nodes: Nodes, relations: Links | None = None, settings: Settings | None = None
) -> list[Finding | NotComputed]:
    settings = settings or Settings()
    return list(find(measures(nodes, relations, settings), settings))


def found(
    find: Analysis, nodes: Nodes, relations: Links | None = None, settings: Settings | None = None
) -> list[Finding]:
    return [r for r in results(find, nodes, relations, settings) if isinstance(r, Finding)]


def analyzed(made: Content, settings: Settings | None = None) -> Findings:
    return analyses.analyze(Measures(graph.build(made), settings or Settings()))
