"""A plan's rows become its content: nodes, relations, what is inherited, what is unresolved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from synergy import display
from synergy.content import Content
from synergy.names import normalise, squash
from synergy.plan import cells, hierarchy, nodes, regions, relations
from synergy.plan.inheritance import inherit
from synergy.plan.links import Links
from synergy.plan.problems import PlanError, Problem
from synergy.plan.records import Sheet
from synergy.plan.references import Resolver, region_pattern, without_bullet, without_region
from synergy.plan.relations import Places
from synergy.plan.rows import NODE_TABLES, Row, district_id, give_ids, name_of, rows_of
from synergy.schema import graph as schema
from synergy.schema import tables
from synergy.words import preferred, say


@dataclass(frozen=True, repr=False)
class Plan:
    """A plan that was read.

    Attributes
    ----------
    content : Content
        What is loaded into a store, and made a graph by :func:`synergy.to_networkx`.
    problems : tuple of Problem
        What the reader warned of, in the order of files, sheets and rows.
    """

    content: Content
    problems: tuple[Problem, ...]

    def __repr__(self) -> str:
        return f"<Plan {self.content.plan}: {len(self.problems)} problems>"

    def _repr_html_(self) -> str:
        lang = preferred()
        region = self.content.region
        facts = {"name": self.content.info.get("name") or region, "region": region}
        counts = {label: table.num_rows for label, table in self.content.nodes.items()}
        warned = [(p.place(lang), p.say(lang=lang), p.say("mend", lang)) for p in self.problems]
        heads = [say(f"notebook-{head}", lang=lang) for head in ("place", "problem", "mend")]
        return display.table(
            say("notebook-plan", facts, lang),
            [say("notebook-kind", lang=lang), say("notebook-count", lang=lang)],
            [(label, count) for label, count in counts.items() if count and label != "Plan"],
            lang,
        ) + display.table(
            say("notebook-problems", {"count": len(warned)}, lang),
            heads,
            warned,
            lang,
            say("notebook-more-problems", lang=lang),
        )


def build(sheets: Sequence[Sheet], problems: Iterable[Problem], region: str | None = None) -> Plan:
    """Make a plan of sheets whose cells are understood.

    Parameters
    ----------
    sheets
        Of all tables, in the order in which they stand.
    problems
        What reading the sheets has found.
    region
        The region's code, where the user gives one.

    Raises
    ------
    PlanError
        With all problems, if any is an error.
    """
    found = list(problems)
    rows = rows_of(sheets)
    for implied in sheets:
        if implied.implied:
            _fill_implied(implied, rows)
    found += give_ids(rows)
    info = _info(rows.get("info", []))
    code, region_problems = _region(region, info, rows.get("villages", []))
    found += region_problems if rows else []
    given = frozenset(rows)
    rows.setdefault("dimensions", [_default_dimension(*d) for d in tables.DIMENSIONS])
    found += _ship_villages(code, rows)
    region_name = regions.name_of(code) or ""
    _derive_tables(rows, region_pattern(region_name))

    links = Links(code, _resolver(region_name, rows, given))
    parents, parent_problems = _parents(rows.get("programs", []), links)
    found += parent_problems
    if any(p.severity == "error" for p in found):
        raise PlanError(_ordered(found))

    places = relations.relate_columns(rows, links)
    relations.relate_long_forms(rows, links, places)
    region_wide = {links.key("programs", id) for id, s in places.scopes.items() if "region" in s}
    links.forget("TARGETS", region_wide)
    relations.locate_villages(rows.get("villages", []), links)
    completeness = nodes.completeness(rows, given, links)
    said = _said_otherwise(links, places)
    inherited = inherit(rows.get("programs", []), parents, said, links)
    relations.relate_agreements(rows.get("agreements", []), links)
    made = nodes.nodes(rows, links, places, inherited, parents)
    found = _ordered([*found, *links.problems])
    made["District"] = nodes.districts(rows.get("villages", []), code)
    made["Unresolved"] = links.unresolved()
    made["Plan"] = [nodes.plan_node(code, info, rows, found, completeness)]
    return Plan(Content.build(code, made, links.relations()), tuple(found))


# -- info and region ---------------------------------------------------------------------------


def _info(rows: Iterable[Row]) -> dict[str, str]:
    known = {squash(a): key for key, aliases in tables.INFO_KEYS.items() for a in (key, *aliases)}
    info: dict[str, str] = {}
    for row in rows:
        key, value = row.values.get("key"), row.values.get("value")
        if key and value:
            info.setdefault(known.get(squash(key), str(key)), str(value))
    return info


def _region(
    given: str | None, info: Mapping[str, str], villages: Iterable[Row]
) -> tuple[str, list[Problem]]:
    if code := (given or info.get("region") or "").strip():
        if not schema.REGION_CODE.fullmatch(code):
            return code, [Problem("error", "region-invalid", value=code)]
        return code, []
    shared = {row.id[:5] for row in villages}
    if len(shared) == 1 and (code := shared.pop()):
        return code, []
    return "plan", [Problem("warning", "region-unknown")]


# -- tables that are left out, and sheets whose name says something ---------------------------


def _fill_implied(sheet: Sheet, rows: Mapping[str, list[Row]]) -> None:
    """Put a sheet's name where its rows lack a dimension, or else a lead."""
    names = rows.get("dimensions") or [_default_dimension(*d) for d in tables.DIMENSIONS]
    dimensions = {squash(n) for row in names for n in (row.id, str(row.values.get("name", "")))}
    column = "dimension" if squash(sheet.implied) in dimensions else "lead"
    for row in rows.get("programs", []):
        if (row.file, row.sheet) == (sheet.file, sheet.sheet):
            row.values.setdefault(column, sheet.implied)


def _default_dimension(id: str, name: str) -> Row:
    return Row("dimensions", id, {"name": name, "id": id}, "", "", 0, {})


def _ship_villages(region: str, rows: dict[str, list[Row]]) -> list[Problem]:
    """Where a plan names places and has no table of villages, take the region's own, and say so."""
    named = any(row.values.get("villages") for row in rows.get("programs", ()))
    if "villages" in rows or not (named or "targets" in rows) or region not in regions.shipped():
        return []
    villages = regions.villages_of(region)
    rows["villages"] = [Row("villages", v["id"], dict(v), "", "", 0, {}) for v in villages]
    return [Problem("warning", "villages-shipped", facts={"count": len(villages)})]


def _derive_tables(rows: dict[str, list[Row]], region: re.Pattern[str]) -> None:
    """Where a plan has no table of indicators or responsibilities, its programs' texts are it."""
    for table, column in (("indicators", "indicators"), ("responsibilities", "responsibilities")):
        if table in rows:
            continue
        spelt: dict[str, dict[str, Row]] = {}
        for row in rows.get("programs", []):
            for text in map(without_bullet, cells.texts(row.values.get(column))):
                if id := squash(without_region(text, region)):
                    named = Row(table, id, {}, row.file, row.sheet, row.number, row.headers)
                    spelt.setdefault(id, {}).setdefault(text, named)
        if spelt:
            rows[table] = [_spelt(id, spellings) for id, spellings in spelt.items()]


def _spelt(id: str, spellings: Mapping[str, Row]) -> Row:
    """Return the row that all spellings of one name mean; the smallest one names it."""
    name = min(spellings)
    row = spellings[name]
    row.values = {"name": name, "aliases": sorted(set(spellings) - {name})}
    return row


def _resolver(
    region_name: str, rows: Mapping[str, Sequence[Row]], given: frozenset[str]
) -> Resolver:
    resolver = Resolver(region_name)
    for table in NODE_TABLES:
        for row in rows.get(table, []):
            values = row.values
            others = [*values.get("aliases", []), values.get("short_name", "")]
            name = name_of(row)
            if table == "villages":
                names = [name, *(n for n in others if n)]
                resolver.places.add(row.id, names, values.get("district"), district_id(row) or None)
            else:
                if table == "programs":
                    others.append(values.get("code", ""))
                if table == "dimensions" and "dimensions" not in given:
                    others.append(row.id)
                resolver.names[table].add(row.id, name, (n for n in others if n))
    return resolver


# -- hierarchy ---------------------------------------------------------------------------------


def _parents(programs: Sequence[Row], links: Links) -> tuple[dict[str, str], list[Problem]]:
    """Return each program's parent, and errors where the chain runs in a circle."""
    problems = []
    coded = [_coded(row, links.resolver) for row in programs]
    derived = hierarchy.by_code(coded)
    position = {row.id: number for number, row in enumerate(programs)}
    parents: dict[str, str] = {}
    for row in programs:
        chosen, candidates = None, 0
        if row.values.get("parent"):
            chosen, candidates = _named_parent(row, programs, position, links)
        elif row.id in derived:
            chosen, candidates = derived[row.id]
        if chosen is None:
            continue
        parents[row.id] = chosen
        start, end = links.key("programs", row.id), links.key("programs", chosen)
        links.relate("WITHIN", start, end, row.source())
        if candidates > 1:
            parent = programs[position[chosen]]
            column = "parent" if row.values.get("parent") else "code"
            problems.append(
                row.problem(
                    "warning",
                    "parent-ambiguous",
                    column,
                    str(row.values[column]),
                    chosen=name_of(parent),
                    chosen_row=str(parent.number),
                    candidates=candidates,
                )
            )
    for circle in hierarchy.circles(parents):
        row = programs[position[circle[0]]]
        numbers = [str(programs[position[id]].number) for id in circle]
        value = str(row.values.get("parent") or "")
        problems.append(row.problem("error", "parent-circle", "parent", value, rows=numbers))
    return parents, problems


def _coded(row: Row, resolver: Resolver) -> hierarchy.Coded:
    """Return a row as the hierarchy sees it: its lead by what it names, not how it is spelt."""
    text = str(row.values.get("lead") or "")
    refers = tables.BY_NAME["programs"].column("lead").refers
    named = resolver.resolve(text, refers, many=True) if text else ()
    leads = {id for n in named for _, id in n.ids} or {normalise(text)}
    return hierarchy.Coded(row.id, str(row.values.get("code") or ""), "|".join(sorted(leads)))


def _named_parent(
    row: Row, programs: Sequence[Row], position: Mapping[str, int], links: Links
) -> tuple[str | None, int]:
    """Return the parent that a cell names, and how many rows fitted as well.

    A kegiatan often bears its program's name: the row itself is none of the candidates, one of
    a level above goes before others, and of several the nearest row above is taken.
    """
    text = str(row.values["parent"])
    fits = links.resolver.names["programs"].find(text)
    others = sorted(position[id] for id in fits - {row.id})
    if not others:
        (named,) = links.resolve(row, "parent", ("programs",), many=False)
        if named.ids:  # the row itself: a circle, which is said as such
            return named.ids[0][1], 1
        links.refer(links.key("programs", row.id), "programs.parent", named, row.source())
        return None, 0
    level = _level(row)
    candidates = [other for other in others if _level(programs[other]) < level] or others
    chosen = hierarchy.nearest_above(candidates, position[row.id])
    return programs[chosen].id, len(candidates)


def _level(row: Row) -> int:
    kind = str(row.values.get("kind") or "")
    levels = tables.PROGRAM_KINDS[:3]
    return levels.index(kind) if kind in levels else len(levels)


def _said_otherwise(links: Links, places: Places) -> set[tuple[str, str]]:
    """Return (program key, column) of what a row says without naming a row: text, unknown."""
    said = {(r["start"], r["column"].removeprefix("programs.")) for r in links.of("REFERS_TO")}
    for id, roles in places.open_roles.items():
        said |= {(links.key("programs", id), role.partition(":")[0]) for role in roles}
    return said


def _ordered(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(
        problems,
        key=lambda p: (p.severity, p.file, p.sheet, p.row, p.column, p.code, p.value),
    )
