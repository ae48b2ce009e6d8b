"""The nodes that a plan's rows are, and how full its columns are."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from synergy.content import is_cancelled
from synergy.plan import hierarchy, regions
from synergy.plan.links import Links
from synergy.plan.problems import Problem
from synergy.plan.relations import Places
from synergy.plan.rows import NODE_TABLES, Row, district_id, name_of
from synergy.schema import graph as schema
from synergy.schema import tables


def nodes(
    rows: Mapping[str, Sequence[Row]],
    links: Links,
    places: Places,
    inherited: Mapping[str, Sequence[str]],
    parents: Mapping[str, str],
) -> dict[str, list[dict[str, Any]]]:
    """Return the nodes that the tables' rows are, by label.

    A program is cancelled where its own status says so ("Ditunda ke 2021"), or that of a row
    above it: what stands below a cancelled row does not go on without it.
    """
    nodes: dict[str, list[dict[str, Any]]] = {}
    for table in NODE_TABLES:
        own = [p.name for p in schema.NODE[schema.LABELS[table]].properties]
        nodes[schema.LABELS[table]] = [
            {
                **{name: _filled(row.values.get(name)) for name in own},
                "key": links.key(table, row.id),
                "id": row.id,
                "region": links.region,
                "name": name_of(row),
                **row.source(),
            }
            for row in rows.get(table, [])
        ]
    by_id = {row.id: row for row in rows.get("programs", [])}
    for row, node in zip(rows.get("programs", []), nodes["Program"], strict=True):
        node["scope"] = _scope(places.scopes.get(row.id, set()))
        node["cancelled"] = any(
            is_cancelled(by_id[id].values.get("status"))
            for id in (row.id, *hierarchy.ancestors(row.id, parents))
        )
        node["inherited"] = list(inherited.get(row.id, [])) or None
        node["open_roles"] = sorted(set(places.open_roles.get(row.id, []))) or None
    for row, node in zip(rows.get("indicators", []), nodes["Indicator"], strict=True):
        node["dimension"] = _indicator_dimension(row, links)
    return nodes


def _filled(value: Any) -> Any:
    """Return a value, or None of empty text and empty lists; 0 and False do say something."""
    return None if value in ("", []) else value


def _indicator_dimension(row: Row, links: Links) -> str | None:
    found = links.resolve(row, "dimension", ("dimensions",), many=False)
    for named in found:
        if named.ids:
            return named.ids[0][1]
        key = links.key("indicators", row.id)
        links.refer(key, "indicators.dimension", named, row.source())
    return None


def plan_node(
    region: str,
    info: Mapping[str, str],
    rows: Mapping[str, Sequence[Row]],
    problems: Sequence[Problem],
    completeness: Mapping[str, float],
) -> dict[str, Any]:
    first = next(iter(rows.get("info", [])), None)
    return {
        "key": schema.key(region, "Plan", region),
        "id": region,
        "region": region,
        "name": info.get("name") or regions.name_of(region) or region,
        **{name: info.get(name) for name in ("period", "version", "stage")},
        "info": json.dumps(dict(info), ensure_ascii=False),
        "problems": json.dumps([p.as_dict() for p in problems], ensure_ascii=False),
        "completeness": json.dumps(dict(completeness)),
        **(first.source() if first else {}),
    }


def completeness(
    rows: Mapping[str, Sequence[Row]], given: frozenset[str], links: Links
) -> dict[str, float]:
    """Return, by ``table.column``, the share of rows that say something, in long form or not."""
    by_relation: defaultdict[str, set[str]] = defaultdict(set)
    for relation in schema.RELATIONS:
        table = (relation.column or "").partition(".")[0]
        if table:
            end = "start" if schema.LABELS[table] in relation.starts else "end"
            keys = (r[end] for r in links.of(relation.type) if not r.get("inherited"))
            by_relation[relation.column or ""].update(keys)
    shares = {}
    for declared in tables.TABLES:
        members = rows.get(declared.name, [])
        if declared.name not in given or declared.name not in schema.LABELS or not members:
            continue
        for column in declared.columns:
            name = f"{declared.name}.{column.name}"
            filled = sum(
                row.values.get(column.name) not in (None, "", [])
                or links.key(declared.name, row.id) in by_relation[name]
                for row in members
            )
            shares[name] = round(filled / len(members), 9)
    return shares


def districts(villages: Sequence[Row], region: str) -> list[dict[str, Any]]:
    nodes: dict[str, dict[str, Any]] = {}
    for row in sorted(villages, key=lambda r: r.id):
        if id := district_id(row):
            name = str(row.values.get("district") or id)
            key = schema.key(region, "District", id)
            own = {"key": key, "id": id, "region": region, "name": name}
            nodes.setdefault(id, {**own, **row.source()})
    return list(nodes.values())


def _scope(kinds: set[str]) -> str:
    for scope in ("region", "villages", "district"):
        if scope in kinds:
            return scope
    return "unknown"
