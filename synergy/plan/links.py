"""Collects a plan's relations and what could not be resolved while `build` reads rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from synergy.names import normalise
from synergy.plan.problems import Problem
from synergy.plan.references import Named, Resolver
from synergy.plan.rows import Row
from synergy.schema import graph as schema


class Links:
    """Relations by type, unresolved references, and the problems met on the way."""

    def __init__(self, region: str, resolver: Resolver) -> None:
        self.region = region
        self.resolver = resolver
        self.problems: list[Problem] = []
        self._relations: dict[str, dict[tuple[str, ...], dict[str, Any]]] = {
            relation.type: {} for relation in schema.RELATIONS
        }
        self._unresolved: dict[str, dict[str, Any]] = {}

    def key(self, table: str, id: str) -> str:
        return schema.key(self.region, schema.LABELS[table], id)

    def relations(self) -> dict[str, list[dict[str, Any]]]:
        return {type: list(rows.values()) for type, rows in self._relations.items()}

    def unresolved(self) -> list[dict[str, Any]]:
        return list(self._unresolved.values())

    def of(self, type: str) -> list[dict[str, Any]]:
        """Return the relations of one type so far."""
        return list(self._relations[type].values())

    def relate(self, type: str, start: str, end: str, source: dict[str, Any], **own: Any) -> None:
        """Add a relation; one that is there already keeps its first source."""
        row = {"start": start, "end": end, **own, **source}
        self._relations[type].setdefault(schema.identity(type, row), row)

    def forget(self, type: str, starts: Collection[str]) -> None:
        """Take back the relations of one type that begin at any of `starts`."""
        kept = self._relations[type]
        self._relations[type] = {i: r for i, r in kept.items() if r["start"] not in starts}

    def resolve(self, row: Row, column: str, tables: Sequence[str], *, many: bool) -> list[Named]:
        """Return what a cell names; what fits nothing or two rows is a warning here."""
        text = row.values.get(column)
        if not text:
            return []
        found = self.resolver.resolve(str(text), tables, many=many)
        for named in found:
            if not named.resolved:
                self._warn(row, column, named)
            elif named.assumed:
                self.problems.append(row.problem("warning", "district-assumed", column, named.text))
        return list(found)

    def refer(self, start: str, column: str, named: Named, source: dict[str, Any]) -> None:
        """Keep what could not be resolved as a node that `start` refers to."""
        id = f"{column}:{normalise(named.text) or named.text}"
        key = schema.key(self.region, "Unresolved", id)
        node = {
            "key": key,
            "id": id,
            "region": self.region,
            "name": named.text,
            "column": column,
            "value": named.text,
            "closest": list(named.closest),
            **source,
        }
        known = self._unresolved.setdefault(id, node)
        if _first_written(node) < _first_written(known):
            self._unresolved[id] = node
        self.relate("REFERS_TO", start, key, source, column=column)

    def _warn(self, row: Row, column: str, named: Named) -> None:
        code = "ambiguous" if named.ambiguous else "unresolved"
        self.problems.append(
            row.problem(
                "warning",
                code,
                column,
                named.text,
                closest=list(named.closest),
                count=named.fits or len(named.closest),
            )
        )


def _first_written(node: dict[str, Any]) -> tuple[Any, ...]:
    source = (node["source_file"], node["source_sheet"], node["source_row"])
    return (node["value"], *(part or "" for part in source[:2]), source[2] or 0)
