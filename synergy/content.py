"""A plan's content: nodes by label and relations by type as Arrow tables.

The table around which reader, stores, graph and findings sit. Columns are those of
:mod:`synergy.schema.graph`, every row carries its source, missing values are nulls, and rows
are ordered by key, so that the content does not hang on the order in which it was written.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from synergy.names import normalise
from synergy.schema import graph as schema
from synergy.schema import tables
from synergy.schema.graph import Property, Type

Row = Mapping[str, Any]

ARROW: dict[Type, pa.DataType] = {
    Type.TEXT: pa.string(),
    Type.TEXTS: pa.list_(pa.string()),
    Type.INTEGER: pa.int64(),
    Type.FLAG: pa.bool_(),
    Type.DATE: pa.string(),
}


@dataclass(frozen=True)
class Content:
    """One region's plan.

    Parameters
    ----------
    region
        The region's code, 33.07.
    nodes
        For every label of the schema a table with the columns of its ``Node.columns``.
    relations
        For every type of the schema a table with the columns of its ``Relation.columns``;
        ``start`` and ``end`` are node keys.
    """

    region: str
    nodes: Mapping[str, pa.Table]
    relations: Mapping[str, pa.Table]

    @classmethod
    def build(
        cls,
        region: str,
        nodes: Mapping[str, Sequence[Row]],
        relations: Mapping[str, Sequence[Row]],
    ) -> Content:
        """Make a content of rows; ``plan`` is computed and need not be given.

        Raises
        ------
        ValueError
            If two nodes share a key or a relation's end is no node: a fault of the caller's,
            since the reader has reported both as problems before.
        """
        sorted_nodes = {
            n.label: sorted(nodes.get(n.label, ()), key=lambda row: str(row["key"]))
            for n in schema.NODES
        }
        sorted_relations = {
            r.type: sorted(relations.get(r.type, ()), key=partial(schema.identity, r.type))
            for r in schema.RELATIONS
        }
        _check(sorted_nodes, sorted_relations)
        plan = f"{region}@{_hash(sorted_nodes, sorted_relations)}"
        return cls(
            region,
            {
                label: table_of(schema.NODE[label].columns, ({**r, "plan": plan} for r in rows))
                for label, rows in sorted_nodes.items()
            },
            {
                type: table_of(schema.RELATION[type].columns, rows)
                for type, rows in sorted_relations.items()
            },
        )

    @cached_property
    def plan(self) -> str:
        """Region and content hash, as on every node."""
        return str(self._plan_row["plan"])

    @cached_property
    def info(self) -> dict[str, str]:
        """The plan's info table."""
        return dict(json.loads(self._plan_row["info"] or "{}"))

    @property
    def node_count(self) -> int:
        return sum(table.num_rows for table in self.nodes.values())

    @property
    def relation_count(self) -> int:
        return sum(table.num_rows for table in self.relations.values())

    def by_labels(self, type: str) -> Iterator[tuple[str, str, pa.Table]]:
        """Give a relation type's rows by the labels of their ends, where there are any."""
        rows = self.relations[type]
        if not rows.num_rows:
            return
        starts, ends = (self._labels(rows.column(name)) for name in ("start", "end"))
        for start in schema.RELATION[type].starts:
            for end in schema.RELATION[type].ends:
                chosen = rows.filter(pc.and_(pc.equal(starts, start), pc.equal(ends, end)))
                if chosen.num_rows:
                    yield start, end, chosen

    def _labels(self, keys: Any) -> Any:
        """Return the labels of node keys, of which the region's own code may hold a slash."""
        behind = pc.utf8_slice_codeunits(keys, len(self.region) + 1)
        return pc.list_element(pc.split_pattern(behind, "/", max_splits=1), 0)

    @property
    def _plan_row(self) -> dict[str, Any]:
        return dict(self.nodes["Plan"].to_pylist()[0])


def arrow_schema(columns: Iterable[Property]) -> pa.Schema:
    """Return the Arrow schema of a node's or relation's columns."""
    return pa.schema([(p.name, ARROW[p.type]) for p in columns])


def table_of(columns: Sequence[Property], rows: Iterable[Row]) -> pa.Table:
    """Return `rows` as an Arrow table; a property that a row lacks is null."""
    kept = list(rows)
    return pa.Table.from_pydict(
        {p.name: [row.get(p.name) for row in kept] for p in columns}, arrow_schema(columns)
    )


def is_cancelled(status: object) -> bool:
    """Tell whether a program's status says that it is called off or put off.

    >>> is_cancelled("Ditunda ke 2021"), is_cancelled("Tidak jadi"), is_cancelled("Tunda bayar")
    (True, True, False)
    """
    text = normalise(str(status or ""))
    return text.partition(" ")[0] in tables.CANCELLED or text in tables.CANCELLED_ALONE


def _check(nodes: Mapping[str, Sequence[Row]], relations: Mapping[str, Sequence[Row]]) -> None:
    keys: set[str] = set()
    for rows in nodes.values():
        for row in rows:
            if row["key"] in keys:
                raise ValueError(f"two nodes have the key {row['key']}")
            keys.add(row["key"])
    for type, rows in relations.items():
        seen: set[tuple[str, ...]] = set()
        for row in rows:
            for end in (row["start"], row["end"]):
                if end not in keys:
                    raise ValueError(f"{type} names {end}, which is no node")
            identity = schema.identity(type, row)
            if identity in seen:
                raise ValueError(f"{type} stands twice between {row['start']} and {row['end']}")
            seen.add(identity)


def _hash(nodes: Mapping[str, Sequence[Row]], relations: Mapping[str, Sequence[Row]]) -> str:
    digest = hashlib.sha256()
    for columns, name, rows in (
        *((schema.NODE[label].columns, label, rows) for label, rows in nodes.items()),
        *((schema.RELATION[type].columns, type, rows) for type, rows in relations.items()),
    ):
        digest.update(name.encode())
        for row in rows:
            values = [row.get(p.name) for p in columns if p.name != "plan"]
            digest.update(json.dumps(values, ensure_ascii=False).encode())
    return digest.hexdigest()[:12]
