"""The relations that a plan's rows state: by columns, long forms and agreements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from synergy.plan.links import Links
from synergy.plan.references import Named
from synergy.plan.rows import Row, district_id
from synergy.schema import graph as schema
from synergy.schema import tables

ROLE_COLUMNS = tuple(schema.ROLE_OF)
# Long forms: the table, the column that names the owner of the relation, the table that owner
# is in, and the column that names the other end (a role's column hangs on the row).
_LONG_FORMS = (
    ("roles", "program", "programs", "actor"),
    ("targets", "program", "programs", "village"),
    ("dependencies", "program", "programs", "depends_on"),
    ("memberships", "working_group", "working_groups", "actor"),
)
_LONG_COLUMN = {
    "targets": "villages",
    "dependencies": "depends_on",
    "memberships": "members",
}


@dataclass
class Places:
    """What the location cells say, by program id."""

    scopes: dict[str, set[str]]
    open_roles: dict[str, list[str]]


def relate_columns(rows: Mapping[str, Sequence[Row]], links: Links) -> Places:
    places = Places(defaultdict(set), defaultdict(list))
    for relation in schema.RELATIONS:
        table, _, column = (relation.column or "").partition(".")
        if not column or relation.type in ("WITHIN", "LOCATED_IN"):
            continue
        declared = tables.BY_NAME[table].column(column)
        for row in rows.get(table, []):
            for named in links.resolve(row, column, declared.refers, many=declared.is_list):
                _relate(table, row.id, column, named, row, links, places)
    return places


def _relate(
    table: str,
    id: str,
    column: str,
    named: Named,
    source: Row,
    links: Links,
    places: Places,
    note: str | None = None,
) -> None:
    """Relate the row `id` of `table` to what a piece of its `column` names."""
    own = links.key(table, id)
    if table == "programs" and column in ROLE_COLUMNS:
        column = named.role or column
        if named.everyone:
            places.open_roles[id].append(f"{column}: {named.text}")
            return
    if named.everyone:  # a group of everybody does have everybody in it
        for other in links.resolver.names["opds"].labels:
            links.relate("MEMBER_OF", links.key("opds", other), own, source.source())
        return
    if not named.resolved:
        links.refer(own, f"{table}.{column}", named, source.source())
        return
    if (table, column) == ("programs", "villages"):
        places.scopes[id].add(named.scope)
    relation = _BY_COLUMN[f"{table}.{column}"]
    extra: dict[str, Any] = {"note": note} if note else {}
    if any(p.name == "inherited" for p in relation.properties):
        extra["inherited"] = False
    for other_table, other in named.ids:
        ends = (own, links.key(other_table, other))
        start, end = ends if schema.LABELS[table] in relation.starts else ends[::-1]
        links.relate(relation.type, start, end, source.source(), **extra)


_BY_COLUMN = {r.column: r for r in schema.RELATIONS if r.column}


def relate_long_forms(rows: Mapping[str, Sequence[Row]], links: Links, places: Places) -> None:
    for table, owner_column, owner_table, other_column in _LONG_FORMS:
        for row in rows.get(table, []):
            column = _LONG_COLUMN.get(table) or str(row.values.get("role") or "")
            if column not in (*ROLE_COLUMNS, *_LONG_COLUMN.values()):
                continue  # the reader has warned of a role that is none
            refers = tables.BY_NAME[owner_table].column(column).refers
            owners = links.resolve(row, owner_column, (owner_table,), many=False)
            for named in links.resolve(row, other_column, refers, many=True):
                for owner in owners:
                    if owner.ids:
                        id = owner.ids[0][1]
                        note = row.values.get("note")
                        _relate(owner_table, id, column, named, row, links, places, note)
                    elif named.ids:
                        other = links.key(*named.ids[0])
                        links.refer(other, f"{table}.{owner_column}", owner, row.source())


def relate_agreements(rows: Sequence[Row], links: Links) -> None:
    leads = defaultdict(list)
    for relation in links.of("LEADS"):
        if schema.label_of(relation["start"]) == "Opd":
            leads[relation["end"]].append(relation["start"])
    for row in rows:
        programs = links.resolve(row, "program", ("programs",), many=False)
        program = links.key(*programs[0].ids[0]) if programs and programs[0].ids else None
        ends: dict[str, list[str]] = {"from": [], "to": []}
        for column, keys in ends.items():
            for named in links.resolve(row, column, ("opds",), many=False):
                keys += [links.key(*id) for id in named.ids]
                if not named.resolved and program:
                    links.refer(program, f"agreements.{column}", named, row.source())
        if not row.values.get("from") and program:
            ends["from"] = leads[program]
            if not leads[program]:
                said = str(row.values["program"])
                links.problems.append(
                    row.problem("warning", "agreement-without-asker", "from", said)
                )
        for start in ends["from"]:
            for end in ends["to"]:
                own = {n: row.values.get(n) for n in ("need", "status", "reason", "date")}
                links.relate("AGREED_WITH", start, end, row.source(), program=program, **own)
        if programs and not program:
            for other in (ends["from"] + ends["to"])[:1]:
                links.refer(other, "agreements.program", programs[0], row.source())


def locate_villages(villages: Sequence[Row], links: Links) -> None:
    for row in villages:
        if id := district_id(row):
            end = schema.key(links.region, "District", id)
            links.relate("LOCATED_IN", links.key("villages", row.id), end, row.source())
