"""What a finding cites: nodes as its subjects, rows of the planner's files as its sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from synergy.findings import Source, Subject
from synergy.measures.portfolio import Row


def subject(graph: nx.MultiDiGraph[str], key: str) -> Subject:
    """Return the node `key` as a subject."""
    node = graph.nodes[key]
    return Subject(str(node["kind"]), str(node["id"]), name(graph, key))


def subjects(graph: nx.MultiDiGraph[str], keys: Iterable[str]) -> tuple[Subject, ...]:
    """Return the nodes `keys` as subjects, in their order."""
    return tuple(subject(graph, key) for key in keys)


def name(graph: nx.MultiDiGraph[str], key: str) -> str:
    """Return the node's name, or its id where it has none."""
    node = graph.nodes[key]
    return str(node.get("name") or node["id"])


def names(graph: nx.MultiDiGraph[str], keys: Iterable[str]) -> list[str]:
    """Return the nodes' names, in the order of `keys`."""
    return [name(graph, key) for key in keys]


def with_leads(graph: nx.MultiDiGraph[str], row: Row, opds: Iterable[str]) -> str:
    """Return a row's name, and in brackets the OPDs that lead it where none of `opds` does.

    Whoever talks about it needs them at the table too.
    """
    if not row.opds or not set(opds).isdisjoint(row.opds):
        return name(graph, row.key)
    leads = (str(graph.nodes[opd].get("short_name") or name(graph, opd)) for opd in row.opds)
    return f"{name(graph, row.key)} ({', '.join(leads)})"


def sources(*cited: Mapping[str, Any]) -> tuple[Source, ...]:
    """Return where nodes or relations stand, sorted, each place once.

    Parameters
    ----------
    cited
        The properties of nodes or relations; one that has no source is left out.
    """
    return tuple(
        sorted(
            {
                Source(
                    str(data["source_file"]),
                    str(data.get("source_sheet") or ""),
                    int(data.get("source_row") or 0),
                )
                for data in cited
                if data.get("source_file")
            }
        )
    )
