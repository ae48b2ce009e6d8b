"""A plan's content as a NetworkX graph: the form that every analysis reads."""

from __future__ import annotations

import gc
import json
from collections import Counter
from typing import Any

import networkx as nx

from synergy.content import Content
from synergy.schema import graph as schema


def build(content: Content) -> nx.MultiDiGraph[str]:
    """Return `content` as a directed multigraph.

    Nodes are keys; ``kind`` is the label, and a table's own kind column (jenis) is
    ``subkind``. Edge keys are relation types, which also stand in the attribute ``type``;
    where two of one type join the same nodes (agreements on two programs), the second's key
    is ``TYPE/2``. Properties without a value are left out. The plan's info, with its region,
    hash, problems and completeness, is ``graph.graph``.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    plan = content.nodes["Plan"].to_pylist()[0]
    graph.graph.update(
        {
            "region": content.region,
            "plan": content.plan,
            "name": plan["name"],
            "info": content.info,
            "problems": json.loads(plan["problems"] or "[]"),
            "completeness": json.loads(plan["completeness"] or "{}"),
        }
    )
    collecting = gc.isenabled()
    gc.disable()  # hundreds of thousands of small dicts and no garbage among them
    try:
        for node in schema.NODES:
            if node.label != "Plan":
                graph.add_nodes_from(
                    (row["key"], _attributes(node.label, row))
                    for row in content.nodes[node.label].to_pylist()
                )
        for relation in schema.RELATIONS:
            graph.add_edges_from(_edges(relation.type, content))  # type: ignore[arg-type]
    finally:
        if collecting:
            gc.enable()
    return graph


def _attributes(label: str, row: dict[str, Any]) -> dict[str, Any]:
    attributes = {name: value for name, value in row.items() if value is not None}
    if "kind" in attributes:
        attributes["subkind"] = attributes["kind"]
    attributes["kind"] = label
    return attributes


def _edges(type: str, content: Content) -> list[tuple[str, str, str, dict[str, Any]]]:
    parallel = type in schema.DISTINGUISHED_BY
    seen: Counter[tuple[str, str]] = Counter()
    edges = []
    for row in content.relations[type].to_pylist():
        start, end = row.pop("start"), row.pop("end")
        attributes = {name: value for name, value in row.items() if value is not None}
        attributes["type"] = type
        edge_key = type
        if parallel:
            seen[start, end] += 1
            if seen[start, end] > 1:
                edge_key = f"{type}/{seen[start, end]}"
        edges.append((start, end, edge_key, attributes))
    return edges
