"""A content as lists a column, which is how it travels to Neo4j and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from synergy.content import Content, arrow_schema
from synergy.schema import graph as schema
from synergy.schema.graph import Property
from synergy.stores import statements

BATCH = 5_000  # rows that one transaction writes

# A statement, and its parameters: lists of equal length.
Batch: TypeAlias = tuple[str, dict[str, list[Any]]]


def batches(content: Content) -> Iterator[list[Batch]]:
    """Give what writes `content`, nodes first: groups of at most `BATCH` rows, each a transaction.

    A small plan is one group; a large table is several of one batch.
    """
    group: list[Batch] = []
    size = 0
    for statement, columns in _each(content):
        length = len(next(iter(columns.values())))
        if group and size + length > BATCH:
            yield group
            group, size = [], 0
        group.append((statement, columns))
        size += length
    if group:
        yield group


def content(region: str, run: Callable[[str], list[dict[str, Any]]]) -> Content:
    """Return the content that `run` reads: a statement a label, and one a relation type.

    Parameters
    ----------
    region
        Whose it is.
    run
        Returns the records of a statement of `statements.read_nodes` and `read_relations`.
    """

    def table(columns: Sequence[Property], order: Sequence[str], text: str) -> pa.Table:
        wanted = arrow_schema(columns)
        parts = [pa.Table.from_pydict(_spread(x), wanted) for x in run(text)]
        found = pa.concat_tables([wanted.empty_table(), *parts]).combine_chunks()
        # As Content.build orders them, where null and "" are the same.
        keys = pa.table({name: pc.fill_null(found.column(name), "") for name in order})
        return found.take(pc.sort_indices(keys, [(name, "ascending") for name in order]))

    return Content(
        region,
        {
            node.label: table(node.columns, ("key",), statements.read_nodes(node))
            for node in schema.NODES
        },
        {
            relation.type: table(
                relation.columns,
                ("start", "end", *schema.DISTINGUISHED_BY.get(relation.type, ())),
                statements.read_relations(relation),
            )
            for relation in schema.RELATIONS
        },
    )


def _each(content: Content) -> Iterator[Batch]:
    def uids(keys: list[str]) -> list[str]:
        return [statements.uid(content.plan, key) for key in keys]

    for node in schema.NODES:
        for part in _parts(content.nodes[node.label]):
            yield statements.create_nodes(node), {"uid": uids(part["key"]), **part}
    for relation in schema.RELATIONS:
        for start, end, table in content.by_labels(relation.type):
            statement = statements.create_relations(relation, start, end)
            for part in _parts(table):
                ends = {name: uids(part[name]) for name in ("start", "end")}
                yield statement, {**part, **ends}


def _parts(table: pa.Table) -> Iterator[dict[str, list[Any]]]:
    for offset in range(0, table.num_rows, BATCH):
        yield table.slice(offset, BATCH).to_pydict()


def _spread(record: Mapping[str, Any]) -> dict[str, list[Any]]:
    """Return a record's lists, and for what it tells once a list as long as they are."""
    rows = next(len(value) for name, value in record.items() if name not in statements.SAME)
    return {
        name: [value] * rows if name in statements.SAME else value for name, value in record.items()
    }
