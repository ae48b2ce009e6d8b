"""A plan's rows become its content: nodes, relations, what is inherited, what is unresolved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from synergy.content import Content
from synergy.names import normalise, squash
from synergy.plan import hierarchy, nodes, regions, relations
from synergy.plan.inheritance import inherit
from synergy.plan.links import Links
from synergy.plan.problems import PlanError, Problem
from synergy.plan.records import Sheet
from synergy.plan.references import Resolver
from synergy.plan.rows import NODE_TABLES, Row, district_id, give_ids, name_of, rows_of
from synergy.schema import tables


@dataclass(frozen=True)
class Plan:
    """A plan that was read: its content, and what the reader warned of."""

    content: Content
    problems: tuple[Problem, ...]


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
    found += region_problems
    given = frozenset(rows)
    rows.setdefault("dimensions", [_default_dimension(*d) for d in tables.DIMENSIONS])
    _derive_tables(rows)

    links = Links(code, _resolver(regions.name_of(code) or "", rows, given))
    parents, parent_problems = _parents(rows.get("programs", []), links)
    found += parent_problems
    if any(p.severity == "error" for p in found):
        raise PlanError(_ordered(found))

    places = relations.relate_columns(rows, links)
    relations.relate_long_forms(rows, links, places)
    region_wide = {links.key("programs", id) for id, s in places.scopes.items() if "region" in s}
    links.forget("TARGETS", region_wide)
    relations.relate_agreements(rows.get("agreements", []), links)
    relations.locate_villages(rows.get("villages", []), links)
    completeness = nodes.completeness(rows, given, links)
    inherited = inherit(rows.get("programs", []), parents, info.get("period", ""), links)
    found = _ordered([*found, *links.problems])
    made = nodes.nodes(rows, links, places, inherited)
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
    if code := given or info.get("region"):
        return code.strip(), []
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


def _derive_tables(rows: dict[str, list[Row]]) -> None:
    """Where a plan has no table of indicators or responsibilities, its programs' texts are it."""
    for table, column in (("indicators", "indicators"), ("responsibilities", "responsibilities")):
        if table in rows:
            continue
        derived: dict[str, Row] = {}
        for row in rows.get("programs", []):
            for text in str(row.values.get(column) or "").replace("\n", ";").split(";"):
                if id := normalise(text).replace(" ", "-"):
                    values = {"name": text.strip()}
                    derived.setdefault(
                        id, Row(table, id, values, row.file, row.sheet, row.number, row.headers)
                    )
        if derived:
            rows[table] = list(derived.values())


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
    coded = [
        hierarchy.Coded(
            row.id, str(row.values.get("code") or ""), normalise(str(row.values.get("lead") or ""))
        )
        for row in programs
    ]
    derived, guesses = hierarchy.by_code(coded)
    by_id = {row.id: row for row in programs}
    parents: dict[str, str] = {}
    for row in programs:
        if row.values.get("parent"):
            (named,) = links.resolve(row, "parent", ("programs",), many=False)
            if named.ids:
                parents[row.id] = named.ids[0][1]
                _within(row, parents[row.id], links)
            else:
                key = links.key("programs", row.id)
                links.refer(key, "programs.parent", named, row.source())
        elif row.id in derived:
            parents[row.id] = derived[row.id]
            _within(row, parents[row.id], links)
            if row.id in guesses:
                chosen = by_id[derived[row.id]]
                problems.append(
                    row.problem(
                        "warning",
                        "parent-ambiguous",
                        "code",
                        str(row.values["code"]),
                        chosen=name_of(chosen),
                        chosen_row=str(chosen.number),
                        candidates=len(guesses[row.id]),
                    )
                )
    for circle in hierarchy.circles(parents):
        row = by_id[circle[0]]
        rows = [str(by_id[id].number) for id in circle]
        value = str(row.values.get("parent") or "")
        problems.append(row.problem("error", "parent-circle", "parent", value, rows=rows))
    return parents, problems


def _within(row: Row, parent: str, links: Links) -> None:
    start, end = links.key("programs", row.id), links.key("programs", parent)
    links.relate("WITHIN", start, end, row.source())


def _ordered(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(
        problems,
        key=lambda p: (p.severity, p.file, p.sheet, p.row, p.column, p.code, p.value),
    )
