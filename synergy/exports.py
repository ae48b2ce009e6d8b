"""A plan's graph in the forms of other programs: Gephi, Kumu, Neo4j, and all that read Parquet.

Neither GraphML nor GEXF knows lists, missing values or Python's own types: lists become text with
"; " between, what is missing is left out, and a node's ``start`` and ``end``, which GEXF keeps
for itself, are ``starts`` and ``ends``. What is known of the plan as a whole is a node of the
kind Plan, without relations. :func:`synergy.graph.from_networkx` reads all of it back.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import networkx as nx
import pyarrow as pa
import pyarrow.parquet as pq

from synergy.content import is_cancelled
from synergy.findings import Findings
from synergy.graph import AS_JSON, PLAIN, SEPARATOR, content_of
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.plain import plain
from synergy.schema import graph as schema
from synergy.schema.graph import Property, Type

FORMS = ("graphml", "gexf", "kumu", "neo4j", "parquet")

# What XML 1.0 can't hold, not even escaped, and no table needs.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DATE_OF_WRITING = re.compile(r' lastmodifieddate="[^"]*"')
# The node's own name in the graph, and what differs with every loading; of an edge its label.
_NOT_OF_A_NODE = ("key", "id", "plan", "label")
# What GEXF means to be its own: where a node is drawn, when it is there.
_OF_GEXF = ("viz", "spells", "slices", "parents", "pid")
_NOT_OF_AN_EDGE = ("id", "type", "label", "key")
_SOURCE = tuple(p.name for p in schema.SOURCE)
# What a spreadsheet would take for a formula; a name may begin with one.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# What neo4j-admin parts a list's items by.
_ARRAY = ";"
_NEO4J = {
    Type.TEXT: "string",
    Type.TEXTS: "string[]",
    Type.INTEGER: "long",
    Type.FLAG: "boolean",
    Type.DATE: "string",
}


def graphml(graph: nx.MultiDiGraph[str]) -> dict[str, bytes]:
    """Return ``plan.graphml``, of which Gephi takes ``label`` as a node's and an edge's label."""
    lines = nx.generate_graphml(_plain(graph), named_key_ids=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n'
    return {"plan.graphml": (head + "\n".join(lines) + "\n").encode()}


def gexf(graph: nx.MultiDiGraph[str]) -> dict[str, bytes]:
    """Return ``plan.gexf``, GEXF 1.2: without a date, so that the same plan is the same file.

    Of several relations between the same two nodes Gephi makes one edge, unless its import
    dialogue is told not to merge.
    """
    text = "\n".join(nx.generate_gexf(_plain(graph), version="1.2draft"))
    # The schema knows no name of a graph; NetworkX writes an empty one.
    text = _DATE_OF_WRITING.sub("", text).replace(' mode="static" name=""', ' mode="static"', 1)
    head = '<?xml version="1.0" encoding="utf-8"?>\n'
    return {"plan.gexf": (head + text + "\n").encode()}


def kumu(graph: nx.MultiDiGraph[str]) -> dict[str, bytes]:
    """Return Kumu's two tables, elements and connections.

    Both have an ID, without which Kumu takes two nodes of one name and kind for one, and a
    second import for more connections; From and To are then ids as well. Tags are parted by
    "|". Attributes that the contract does not know are columns of their own.
    """
    known = {p.name for node in schema.NODES for p in node.columns} | {"kind", "subkind"}
    own = sorted({n for _, data in graph.nodes(data=True) for n in data} - known)
    elements = [
        [
            key,
            name(graph, key),
            data["kind"],
            data.get("description") or data.get("duties") or "",
            "|".join(str(tag).replace("|", "/") for tag in _tags(graph, key)),
            *(_scalar(data.get(column)) for column in own),
        ]
        for key, data in graph.nodes(data=True)
    ]
    connections = [
        [f"{start} {key} {end}", start, end, data["type"], data.get("note") or data.get("need")]
        for start, end, key, data in graph.edges(keys=True, data=True)
    ]
    return {
        "kumu/elements.csv": _csv(
            ["ID", "Label", "Type", "Description", "Tags", *own], elements, _for_people
        ),
        "kumu/connections.csv": _csv(
            ["ID", "From", "To", "Type", "Label"], connections, _for_people
        ),
    }


def neo4j(graph: nx.MultiDiGraph[str]) -> dict[str, bytes]:
    """Return the tables of ``neo4j-admin database import full``, and ``import.args``.

    In their folder: ``neo4j-admin database import full neo4j @import.args``. A list's items are
    parted by ";", one within an item becomes a comma.
    """
    content = content_of(graph)
    files, arguments = {}, []
    for label, table in content.nodes.items():
        if table.num_rows:
            columns = schema.NODE[label].columns
            heads = [f"{p.name}:{'ID' if p.name == 'key' else _NEO4J[p.type]}" for p in columns]
            rows = ([*_cells(columns, row), label] for row in table.to_pylist())
            files[f"neo4j/nodes-{label}.csv"] = _csv([*heads, ":LABEL"], rows)
            arguments.append(f"--nodes=nodes-{label}.csv")
    for type, table in content.relations.items():
        if table.num_rows:
            ends = {"start": ":START_ID", "end": ":END_ID"}
            columns = schema.RELATION[type].columns
            heads = [ends.get(p.name) or f"{p.name}:{_NEO4J[p.type]}" for p in columns]
            rows = ([*_cells(columns, row), type] for row in table.to_pylist())
            files[f"neo4j/relations-{type}.csv"] = _csv([*heads, ":TYPE"], rows)
            arguments.append(f"--relationships=relations-{type}.csv")
    arguments.append("--multiline-fields=true")
    files["neo4j/import.args"] = "".join(f"{line}\n" for line in arguments).encode()
    return files


def parquet(measures: Measures, findings: Findings, lang: str) -> dict[str, bytes]:
    """Return all tables: nodes by kind, relations by type, findings, pairs of OPDs, OPDs."""
    content = content_of(measures.graph)
    standing = measures.standing.table()
    standing.insert(1, "name", [name(measures.graph, key) for key in measures.standing.rows])
    frames = {
        "findings": findings.to_frame(lang),
        "coordination": measures.requirements.table(),
        "opds": standing,
    }
    tables = {
        **{f"nodes/{label}": table for label, table in content.nodes.items()},
        **{f"relations/{type}": table for type, table in content.relations.items()},
        **{n: pa.Table.from_pandas(frame, preserve_index=False) for n, frame in frames.items()},
    }
    return {f"parquet/{file}.parquet": _parquet(table) for file, table in tables.items()}


WRITERS: Mapping[str, Callable[[nx.MultiDiGraph[str]], dict[str, bytes]]] = {
    "graphml": graphml,
    "gexf": gexf,
    "kumu": kumu,
    "neo4j": neo4j,
}


def _plain(graph: nx.MultiDiGraph[str]) -> nx.MultiDiGraph[str]:
    """Return the graph with attributes that XML forms can hold, edge keys being numbers.

    As GraphML's edge ids keys must be unique in the whole graph. What the graph knows of its
    plan is a node without relations: it is all that programs such as Gephi keep.
    """
    flat: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    region = graph.graph["region"]
    plan = schema.key(region, "Plan", region)
    nodes = {_xml(plan): {"label": _xml(graph.graph["name"]), "kind": "Plan", **_of_plan(graph)}}
    for key, data in graph.nodes(data=True):
        left_out = (*_NOT_OF_A_NODE, "cancelled") if _follows(graph, key) else _NOT_OF_A_NODE
        kept = {PLAIN.get(n, n): v for n, v in data.items() if n not in left_out}
        nodes[_xml(key)] = {"label": _xml(name(graph, key)), **_scalars(kept)}
    flat.add_nodes_from(_uniform(nodes).items())
    for number, (start, end, data) in enumerate(graph.edges(data=True)):
        kept = {PLAIN.get(n, n): v for n, v in data.items() if n not in _NOT_OF_AN_EDGE}
        flat.add_edge(_xml(start), _xml(end), key=number, label=str(data["type"]), **_scalars(kept))
    return flat


def _follows(graph: nx.MultiDiGraph[str], key: str) -> bool:
    """Tell whether `cancelled` follows from the status, its own or of a row above.

    Left out it is made anew of what somebody has changed since.
    """
    data = graph.nodes[key]
    above = (end for _, end, type in graph.out_edges(key, keys=True) if type == "WITHIN")
    says = is_cancelled(data.get("status")) or any(graph.nodes[k].get("cancelled") for k in above)
    return data["kind"] == "Program" and says == bool(data.get("cancelled"))


def _uniform(values: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return attributes of which each has one type: whole numbers as others, or all as text."""
    types: defaultdict[str, set[type]] = defaultdict(set)
    for data in values.values():
        for n, value in data.items():
            types[n].add(type(value))
    mixed = {n for n, found in types.items() if len(found) > 1 and found != {int, float}}
    number = {n for n, found in types.items() if found == {int, float}}
    return {
        key: {
            n: str(value) if n in mixed else float(value) if n in number else value
            for n, value in data.items()
        }
        for key, data in values.items()
    }


def _of_plan(graph: nx.MultiDiGraph[str]) -> dict[str, Any]:
    told = graph.graph
    as_json = {n: _xml(json.dumps(told[n], ensure_ascii=False)) for n in AS_JSON}
    return {**_scalars({n: told.get(n) for n in ("region", *_SOURCE)}), **as_json}


def _scalars(data: Mapping[str, Any]) -> dict[str, Any]:
    scalars = {str(n): _scalar(value) for n, value in data.items() if n not in _OF_GEXF}
    return {name: value for name, value in scalars.items() if value is not None}


def _scalar(value: Any) -> str | bool | int | float | None:
    """Return a value as one of Python's own types, or None where it says nothing.

    >>> [_scalar(value) for value in (["a", "b"], float("nan"), 3, {"a": 1}, None)]
    ['a; b', None, 3, '{"a": 1}', None]
    """
    value = plain(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list):
        return _xml(SEPARATOR.join(map(str, value))) or None
    return _xml(json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value)


def _xml(text: str) -> str:
    return _NOT_XML.sub("", text)


def _tags(graph: nx.MultiDiGraph[str], key: str) -> list[Any]:
    data = graph.nodes[key]
    part_of = [
        name(graph, end) for _, end, type in graph.out_edges(key, keys=True) if type == "PART_OF"
    ]
    return [data[n] for n in ("subkind", "status", "priority") if data.get(n)] + sorted(part_of)


def _cells(columns: Sequence[Property], row: Mapping[str, Any]) -> list[Any]:
    return [
        _ARRAY.join(item.replace(_ARRAY, ",") for item in row[p.name])
        if p.type is Type.TEXTS and row[p.name] is not None
        else row[p.name]
        for p in columns
    ]


def _csv(
    heads: Sequence[str],
    rows: Iterable[Sequence[Any]],
    cell: Callable[[str], str] = lambda text: text,
) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([cell(_written(value)) for value in row] for row in rows)
    return text.getvalue().encode()


def _written(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else _xml(str(value))


def _for_people(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _parquet(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink)
    return bytes(sink.getvalue().to_pybytes())
