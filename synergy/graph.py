"""A plan's content as a NetworkX graph, the form that every analysis reads; and the way back."""

from __future__ import annotations

import gc
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from synergy.content import Content
from synergy.errors import UsageError
from synergy.names import closest
from synergy.schema import graph as schema
from synergy.schema.graph import Property, Type

SEPARATOR = "; "  # between a list's items where a form has no lists
_OF_THE_GRAPH = ("region", "plan", "name", "info", "problems", "completeness")
# In GEXF a node's "start" and "end" would make the graph a film.
PLAIN = {"start": "starts", "end": "ends"}
_SHOWN_VALUE = 60
_FLAGS = {"true": True, "false": False, "1": True, "0": False}


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
            **{p.name: plan[p.name] for p in schema.SOURCE if plan[p.name] is not None},
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


def require(graph: nx.MultiDiGraph[str]) -> None:
    """See to it that `graph` is what :func:`build` makes, so that it can be analysed.

    Raises
    ------
    UsageError
        ``graph-form`` if it is no ``nx.MultiDiGraph``, ``graph-attribute`` if the graph, a node
        or a relation lacks an attribute, ``graph-kind`` and ``graph-type`` for a kind of node
        or type of relation that there is not (the closest named), ``graph-ends`` for a relation
        between nodes of other kinds than its own.
    """
    if not isinstance(graph, nx.MultiDiGraph):
        raise UsageError("graph-form", type=type(graph).__name__)
    for name in _OF_THE_GRAPH:
        if name not in graph.graph:
            raise _lacking("graph", name)
    for key, data in graph.nodes(data=True):
        label = _label(key, data)
        for name in ("id", "region"):
            if name not in data:
                raise _lacking(str(key), name)
        if key != schema.key(graph.graph["region"], label, data["id"]):
            raise UsageError("graph-key", key=str(key), kind=label, id=str(data["id"]))
    for start, end, data in graph.edges(data=True):
        if "type" not in data:
            raise _lacking(f"{start} → {end}", "type")
        _check_ends(graph, start, end, _type(data["type"]))


def from_networkx(graph: nx.Graph[Any], region: str | None = None) -> nx.MultiDiGraph[str]:
    """Return a graph from elsewhere in the form that can be analysed; `graph` stays as it is.

    A node needs ``kind`` (Opd, Program, Village …), a relation ``type`` (LEADS, TARGETS …) as
    its attribute, edge key or label. A node's id is its ``id``, or else what it is called in the
    graph, and its name is its ``name``, or else the id. All else of the contract may be left
    out. Lists may be written as texts with "; " between, as GEXF and GraphML have them.
    Attributes that the contract does not know are kept.

    Parameters
    ----------
    graph
        Any directed graph of NetworkX, also one that was read from GEXF or GraphML.
    region
        The region's code; by default that of ``graph.graph["region"]`` or of the first node
        that has a ``region``, or else "plan".

    Returns
    -------
    nx.MultiDiGraph
        As :func:`build` returns it: nodes are keys, REGION/kind/id.

    Raises
    ------
    UsageError
        ``graph-form`` if it is not directed; ``graph-attribute``, ``graph-kind``,
        ``graph-type``, ``graph-ends`` as :func:`require`; ``graph-value`` for a value that is
        not of its property's type; ``graph-twice`` for two nodes of one kind and id.

    Examples
    --------
    >>> import networkx as nx
    >>> made = nx.DiGraph()
    >>> made.add_node("dinkes", kind="Opd", name="Dinas Kesehatan")
    >>> made.add_node("p1", kind="Program", name="Posyandu digital")
    >>> made.add_edge("dinkes", "p1", type="LEADS")
    >>> sorted(from_networkx(made, "33.07"))
    ['33.07/Opd/dinkes', '33.07/Program/p1']
    """
    content, extras = _read(graph, region)
    made = build(content)
    for key, own in extras.items():
        columns = schema.NODE[made.nodes[key]["kind"]].columns
        known = {*(p.name for p in columns), "kind", "subkind", "label", *PLAIN.values()}
        made.nodes[key].update({n: v for n, v in own.items() if n not in known})
    return made


def content_of(graph: nx.MultiDiGraph[str]) -> Content:
    """Return a graph's content: the way back from :func:`build`, attributes not ours left out.

    Raises
    ------
    UsageError
        As :func:`from_networkx`.
    """
    return _read(graph, None)[0]


def _read(graph: nx.Graph[Any], region: str | None) -> tuple[Content, dict[str, Mapping[str, Any]]]:
    if not graph.is_directed():
        raise UsageError("graph-form", type=type(graph).__name__)
    code = region or graph.graph.get("region") or _region_of_nodes(graph) or "plan"
    keys: dict[Any, str] = {}
    nodes: dict[str, list[dict[str, Any]]] = {"Plan": [_plan_row(graph, code)]}
    taken: set[str] = set()
    for node, data in graph.nodes(data=True):
        label = _label(node, data)
        prefix = schema.key(code, label, "")
        id = str(data.get("id") or str(node).removeprefix(prefix))
        keys[node] = key = f"{prefix}{id}"
        if key in taken:
            raise UsageError("graph-twice", kind=label, id=id)
        taken.add(key)
        plain = {name: data[written] for name, written in PLAIN.items() if written in data}
        given = {"name": id, **plain, **data, "key": key, "id": id, "region": code, "kind": None}
        if label == "Program":
            given = {"scope": _scope(graph, node), "cancelled": False, **given}
        if data.get("subkind") is not None:
            given["kind"] = data["subkind"]
        row = _row(key, schema.NODE[label].columns, given)
        nodes.setdefault(label, []).append(row)
    relations: defaultdict[str, dict[tuple[str, ...], dict[str, Any]]] = defaultdict(dict)
    for start, end, key, data in _edges_of(graph):
        named = data.get("type") or (key if isinstance(key, str) else data.get("label"))
        relation = _type(named, f"{start} → {end}")
        _check_ends(graph, start, end, relation)
        given = {**data, "start": keys[start], "end": keys[end]}
        if given.get("program") in keys:
            given["program"] = keys[given["program"]]
        row = _row(f"{start} → {end}", schema.RELATION[relation].columns, given)
        relations[relation].setdefault(schema.identity(relation, row), row)
    content = Content.build(code, nodes, {t: list(r.values()) for t, r in relations.items()})
    return content, {keys[node]: data for node, data in graph.nodes(data=True)}


def _region_of_nodes(graph: nx.Graph[Any]) -> str:
    return next((str(d["region"]) for _, d in graph.nodes(data=True) if d.get("region")), "")


def _edges_of(graph: nx.Graph[Any]) -> Iterable[tuple[Any, Any, Any, dict[str, Any]]]:
    if isinstance(graph, nx.MultiDiGraph):
        return graph.edges(keys=True, data=True)
    return ((start, end, None, data) for start, end, data in graph.edges(data=True))


def _plan_row(graph: nx.Graph[Any], region: str) -> dict[str, Any]:
    own = graph.graph
    info = dict(own["info"]) if isinstance(own.get("info"), Mapping) else {}
    return {
        "key": schema.key(region, "Plan", region),
        "id": region,
        "region": region,
        "name": str(own.get("name") or info.get("name") or region),
        **{name: info.get(name) for name in ("period", "version", "stage")},
        "info": json.dumps(info, ensure_ascii=False),
        "problems": json.dumps(list(own.get("problems") or ()), ensure_ascii=False),
        "completeness": json.dumps(dict(own.get("completeness") or {})),
        **{p.name: own.get(p.name) for p in schema.SOURCE},
    }


def _scope(graph: nx.Graph[Any], program: Any) -> str:
    ends = (end for _, end in graph.edges(program))
    return "villages" if any(graph.nodes[e].get("kind") == "Village" for e in ends) else "unknown"


def _row(where: str, columns: Iterable[Property], given: Mapping[str, Any]) -> dict[str, Any]:
    return {p.name: _value(where, p, given.get(p.name)) for p in columns}


def _value(where: str, wanted: Property, value: Any) -> Any:
    """Return a value in its property's type; None, NaN and "" are no value."""
    if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
        return None
    several = isinstance(value, list | tuple | set | frozenset)
    match wanted.type:
        case Type.TEXTS:
            items = sorted(value) if isinstance(value, set | frozenset) else value
            return [str(v) for v in items] if several else str(value).split(SEPARATOR)
        case Type.TEXT if not several and not isinstance(value, dict):
            return str(value)
        case Type.FLAG if str(value).lower() in _FLAGS:
            return _FLAGS[str(value).lower()]
        case Type.INTEGER if not isinstance(value, bool):
            try:
                if float(value) == int(value):
                    return int(value)
            except (TypeError, ValueError, OverflowError):
                pass
    raise UsageError(
        "graph-value",
        where=where,
        name=wanted.name,
        value=repr(value)[:_SHOWN_VALUE],
        type=wanted.type.value,
    )


def _label(node: Any, data: Mapping[str, Any]) -> str:
    if "kind" not in data:
        raise _lacking(str(node), "kind")
    label = str(data["kind"])
    if label not in schema.NODE or label == "Plan":
        known = [name for name in schema.NODE if name != "Plan"]
        raise UsageError("graph-kind", key=str(node), kind=label, **_near(label, known))
    return label


def _type(type: Any, where: str = "") -> str:
    if type is None:
        raise _lacking(where, "type")
    # The second of two relations of a type between the same nodes has the key TYPE/2.
    name = str(type).partition("/")[0]
    if name not in schema.RELATION:
        known = list(schema.RELATION)
        raise UsageError("graph-type", type=name, **_near(name, known))
    return name


def _check_ends(graph: nx.Graph[Any], start: Any, end: Any, type: str) -> None:
    ends = (str(graph.nodes[start].get("kind")), str(graph.nodes[end].get("kind")))
    allowed = schema.RELATION[type]
    if ends[0] not in allowed.starts or ends[1] not in allowed.ends:
        raise UsageError(
            "graph-ends",
            type=type,
            start=ends[0],
            end=ends[1],
            where=f"{start} → {end}",
            starts=list(allowed.starts),
            ends=list(allowed.ends),
        )


def _lacking(where: str, name: str) -> UsageError:
    return UsageError("graph-attribute", where=where, name=name)


def _near(name: str, known: list[str]) -> dict[str, Any]:
    near = closest(name, known)
    return {"closest": near, "count": len(near), "known": known}
