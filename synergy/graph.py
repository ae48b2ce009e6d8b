"""A plan's content as a NetworkX graph, the form that every analysis reads; and the way back."""

from __future__ import annotations

import datetime
import gc
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from synergy.content import Content, is_cancelled
from synergy.errors import UsageError, expect
from synergy.names import closest
from synergy.plain import plain
from synergy.schema import graph as schema
from synergy.schema.graph import Property, Type

SEPARATOR = "; "  # between a list's items where a form has no lists
_OF_THE_GRAPH = ("region", "plan", "name", "info", "problems", "completeness")
AS_JSON = ("info", "problems", "completeness")
# In GEXF a node's "start" and "end" would make the graph a film.
PLAIN = {"start": "starts", "end": "ends"}
_SHOWN_VALUE = 60
_FLAG = Property("cancelled", Type.FLAG)
_TOO_LARGE = 2**63
_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
# All of them in one text: a list in a sentence is cut short.
_KINDS = ", ".join(label for label in schema.NODE if label != "Plan")
_TYPES = ", ".join(schema.RELATION)
# By label and type.
_PROPERTIES = {
    **{label: node.properties for label, node in schema.NODE.items()},
    **{type: relation.properties for type, relation in schema.RELATION.items()},
}
_CHECKED = {
    name: [p for p in properties if p.type in (Type.DATE, Type.INTEGER)]
    for name, properties in _PROPERTIES.items()
}
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
        between nodes of other kinds than its own, ``graph-value`` for a date that is no ISO text
        or an amount that is no whole number, ``graph-circle`` for programs below themselves.
    """
    if not isinstance(graph, nx.MultiDiGraph):
        raise UsageError("graph-form", type=type(graph).__name__)
    for name in _OF_THE_GRAPH:
        if name not in graph.graph:
            raise UsageError("graph-attribute", where="graph", name=name)
    for key, data in graph.nodes(data=True):
        for name in ("kind", "id", "region"):
            if name not in data:
                raise UsageError("graph-attribute", where=str(key), name=name)
        label = _label(key, data)
        if key != schema.key(graph.graph["region"], label, data["id"]):
            raise UsageError("graph-key", key=str(key), kind=label, id=str(data["id"]))
        _check_values(str(key), label, data)
    for start, end, data in graph.edges(data=True):
        where = f"{start} → {end}"
        if "type" not in data:
            raise UsageError("graph-attribute", where=where, name="type")
        relation = _type(data["type"])
        _check_ends(graph, start, end, relation)
        _check_values(where, relation, data)
    within = (e for e in graph.edges(keys=True) if e[2] == "WITHIN")
    _check_rows((start, end) for start, end, _ in within)


def _check_values(where: str, form: str, data: Mapping[str, Any]) -> None:
    """See to dates and amounts: others than ours would be passed over, or spoil a sum."""
    for wanted in _CHECKED[form]:
        value = data.get(wanted.name)
        if value is not None:
            read = _date(value) if wanted.type is Type.DATE else _value(where, wanted, value)
            if read != value or isinstance(read, int) != isinstance(value, int):
                raise _no_value(where, wanted.name, value, wanted.type.value)


def from_networkx(graph: nx.Graph[Any], region: str | None = None) -> nx.MultiDiGraph[str]:
    """Return a graph from elsewhere in the form that can be analysed; `graph` stays as it is.

    A node needs ``kind`` (Opd, Program, Village …), a relation ``type`` (LEADS, TARGETS …) as
    its attribute, edge key or label. A node's id is its ``id``, or else what it is called in the
    graph, and its name is its ``name``, or else the id. All else that the graph's reference
    names may be left out. Lists may be written as texts with "; " between, as GEXF and GraphML
    have them; dates are ISO text (2024, 2024-06, 2024-06-30), years or datetimes; what says that
    a value is missing (None, NaN, NaT, "") is none. A program whose ``status`` says so is
    cancelled, unless it says ``cancelled`` itself. A node's attributes of
    one's own are kept.

    Parameters
    ----------
    graph
        A directed graph of NetworkX, also one that was read from GEXF or GraphML. An
        ``nx.DiGraph`` has room for one relation between two nodes only: where an agency both
        leads and supports a program, take an ``nx.MultiDiGraph``. A node of the kind Plan says
        what else would be in ``graph.graph``: its name, ``info``, problems.
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
        ``graph-undirected`` if it is no directed graph; ``graph-lacking`` for a node without
        kind or a relation without type; ``graph-kind``, ``graph-type``, ``graph-ends`` as
        :func:`require`; ``graph-value`` for a value that is not of its property's type;
        ``graph-twice`` for two nodes of one kind and id; ``graph-region`` and ``graph-regions``
        for a code that is none and for nodes of several; ``graph-circle`` for programs that stand
        below themselves.

    Examples
    --------
    >>> import networkx as nx
    >>> made = nx.MultiDiGraph()
    >>> made.add_node("dinkes", kind="Opd", name="Dinas Kesehatan")
    >>> made.add_node("p1", kind="Program", name="Posyandu digital")
    >>> _ = made.add_edge("dinkes", "p1", type="LEADS")
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
    if not isinstance(graph, nx.DiGraph):
        raise UsageError("graph-undirected", type=type(graph).__name__)
    told = {node: _told(data) for node, data in graph.nodes(data=True)}
    plans = [node for node, data in told.items() if data.get("kind") == "Plan"]
    if len(plans) > 1:
        raise UsageError("graph-twice", kind="Plan", id=str(plans[1]))
    of_plan = {**graph.graph, **(_of_plan(plans[0], told.pop(plans[0])) if plans else {})}
    code = _region(region, of_plan, told)
    keys: dict[Any, str] = {}
    nodes: dict[str, list[dict[str, Any]]] = {"Plan": [_plan_row(of_plan, code)]}
    taken: set[str] = set()
    cancelled = _cancelled(graph, told)
    for node, data in told.items():
        if "kind" not in data:
            raise UsageError("graph-lacking", where=str(node), name="kind", known=_KINDS)
        label = _label(node, data)
        prefix = schema.key(code, label, "")
        id = str(data["id"]) if "id" in data else str(node).removeprefix(prefix)
        keys[node] = key = f"{prefix}{id}"
        if key in taken:
            raise UsageError("graph-twice", kind=label, id=id)
        taken.add(key)
        renamed = {name: data[written] for name, written in PLAIN.items() if written in data}
        given = {"name": id, **renamed, **data, "key": key, "id": id, "region": code, "kind": None}
        if label == "Program":
            given = {"scope": _scope(graph, node), "cancelled": node in cancelled, **given}
        if "subkind" in data:
            given["kind"] = data["subkind"]
        row = _row(key, schema.NODE[label].columns, given)
        nodes.setdefault(label, []).append(row)
    relations: defaultdict[str, dict[tuple[str, ...], dict[str, Any]]] = defaultdict(dict)
    for start, end, key, data in _edges_of(graph):
        named = data.get("type") or (key if _is_type(key) else data.get("label") or key)
        if not isinstance(named, str):
            raise UsageError("graph-lacking", where=f"{start} → {end}", name="type", known=_TYPES)
        relation = _type(named)
        _check_ends(graph, start, end, relation)
        given = {**data, "start": keys[start], "end": keys[end]}
        if given.get("program") in keys:
            given["program"] = keys[given["program"]]
        row = _row(f"{start} → {end}", schema.RELATION[relation].columns, given)
        relations[relation].setdefault(schema.identity(relation, row), row)
    content = Content.build(code, nodes, {t: list(r.values()) for t, r in relations.items()})
    _check_rows((row["start"], row["end"]) for row in relations["WITHIN"].values())
    return content, {keys[node]: data for node, data in told.items()}


def _told(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the attributes that say something."""
    return {n: v for n, v in data.items() if plain(v) not in (None, "")}


def _region(given: str | None, of_plan: Mapping[str, Any], told: Mapping[Any, Any]) -> str:
    """Return the region's code: as given, as the plan has it, or as all nodes have it."""
    of_nodes = sorted({str(data["region"]) for data in told.values() if "region" in data})
    if len(of_nodes) > 1:
        raise UsageError("graph-regions", regions=of_nodes)
    code = given or plain(of_plan.get("region")) or next(iter(of_nodes), "plan")
    if not schema.REGION_CODE.fullmatch(expect(code, str, "region", 'region="33.07"')):
        raise UsageError("graph-region", region=code)
    return code


def _cancelled(graph: nx.Graph[Any], told: Mapping[Any, Mapping[str, Any]]) -> set[Any]:
    """Return the programs that are called off: as they or a row above them say."""
    below: defaultdict[Any, list[Any]] = defaultdict(list)
    for start, end, key, data in _edges_of(graph):
        if "WITHIN" in (data.get("type"), key, data.get("label")):
            below[end].append(start)
    waiting = [
        node
        for node, data in told.items()
        if _value(str(node), _FLAG, data.get("cancelled")) or is_cancelled(data.get("status"))
    ]
    found: set[Any] = set()
    while waiting:
        if (node := waiting.pop()) not in found:
            found.add(node)
            waiting.extend(below[node])
    return found


def _is_type(key: Any) -> bool:
    return isinstance(key, str) and key.partition("/")[0] in schema.RELATION


def _check_rows(within: Iterable[tuple[Any, Any]]) -> None:
    """See to it that no row stands below itself: no row would be the top one."""
    rows: nx.DiGraph[Any] = nx.DiGraph(within)
    if not nx.is_directed_acyclic_graph(rows):
        circle = [str(start) for start, _ in nx.find_cycle(rows)]
        raise UsageError("graph-circle", programs=circle)


def _of_plan(node: Any, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a node of the kind Plan says of the graph, JSON text read."""
    said = {name: value for name, value in data.items() if name not in ("kind", "plan")}
    for name in AS_JSON:
        if isinstance(said.get(name), str):
            try:
                said[name] = json.loads(said[name])
            except json.JSONDecodeError as error:
                raise _no_value(str(node), name, said[name], "json") from error
    return {"name": said.get("label"), **said}


def _edges_of(graph: nx.Graph[Any]) -> Iterable[tuple[Any, Any, Any, dict[str, Any]]]:
    if isinstance(graph, nx.MultiDiGraph):
        return graph.edges(keys=True, data=True)
    return ((start, end, None, data) for start, end, data in graph.edges(data=True))


def _plan_row(own: Mapping[str, Any], region: str) -> dict[str, Any]:
    info = dict(own["info"]) if isinstance(own.get("info"), Mapping) else {}
    return {
        "key": schema.key(region, "Plan", region),
        "id": region,
        "region": region,
        "name": str(own.get("name") or info.get("name") or region),
        **{name: info.get(name) for name in ("period", "version", "stage")},
        "info": json.dumps(plain(info), ensure_ascii=False),
        "problems": json.dumps(plain(list(own.get("problems") or ())), ensure_ascii=False),
        "completeness": json.dumps(plain(dict(own.get("completeness") or {}))),
        **{p.name: _value(region, p, own.get(p.name)) for p in schema.SOURCE},
    }


def _scope(graph: nx.Graph[Any], program: Any) -> str:
    ends = (end for _, end in graph.edges(program))
    return "villages" if any(graph.nodes[e].get("kind") == "Village" for e in ends) else "unknown"


def _row(where: str, columns: Iterable[Property], given: Mapping[str, Any]) -> dict[str, Any]:
    return {p.name: _value(where, p, given.get(p.name)) for p in columns}


def _value(where: str, wanted: Property, given: Any) -> Any:
    """Return a value in its property's type; what is missing, or empty text, is no value."""
    value = plain(given)
    if value is None or value == "":
        return None
    match wanted.type:
        case Type.TEXTS if not isinstance(value, dict):
            items = value if isinstance(value, list) else str(value).split(SEPARATOR)
            return [str(item) for item in items if item not in (None, "")]
        case Type.TEXT if not isinstance(value, list | dict):
            return str(value)
        case Type.DATE if date := _date(value):
            return date
        case Type.FLAG if str(value).lower() in _FLAGS:
            return _FLAGS[str(value).lower()]
        case Type.INTEGER if not isinstance(value, bool):
            try:
                if float(value) == int(value) and abs(int(value)) < _TOO_LARGE:
                    return int(value)
            except (TypeError, ValueError, OverflowError):
                pass
    raise _no_value(where, wanted.name, given, wanted.type.value)


def _no_value(where: str, name: str, value: Any, type: str) -> UsageError:
    shown = repr(value)[:_SHOWN_VALUE]
    return UsageError("graph-value", where=where, name=name, value=shown, type=type)


def _date(value: Any) -> str | None:
    """Return a date in ISO form at the precision written, or None if it is none.

    >>> [_date(value) for value in (2024.0, "2024-06", "2024-06-30T08:00:00", "2024-13", "nanti")]
    ['2024', '2024-06', '2024-06-30', None, None]
    """
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    day = text.partition("T")[0]
    try:
        datetime.date.fromisoformat(f"{day}-01-01"[:10])
    except ValueError:
        return None
    return day if _ISO.fullmatch(day) else None


def _label(node: Any, data: Mapping[str, Any]) -> str:
    label = str(data["kind"])
    if label not in schema.NODE or label == "Plan":
        known = [name for name in schema.NODE if name != "Plan"]
        raise UsageError("graph-kind", key=str(node), kind=label, all=_KINDS, **_near(label, known))
    return label


def _type(type: Any) -> str:
    # The second of two relations of a type between the same nodes has the key TYPE/2.
    name = str(type).partition("/")[0]
    if name not in schema.RELATION:
        known = list(schema.RELATION)
        raise UsageError("graph-type", type=name, all=_TYPES, **_near(name, known))
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


def _near(name: str, known: list[str]) -> dict[str, Any]:
    near = closest(name, known)
    return {"closest": near, "count": len(near)}
