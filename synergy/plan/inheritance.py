"""What a program has from the programs above it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from synergy.plan import hierarchy
from synergy.plan.links import Links
from synergy.plan.rows import Row

# Own columns that follow from the nearest ancestor that has any of the group.
_INHERITED_COLUMNS = (("subdimension",), ("start", "end"), ("status",))
# Relations that do, and on which end of them the program stands.
_INHERITED_RELATIONS = (
    ("lead", "LEADS", "end"),
    ("support", "SUPPORTS", "end"),
    ("dimension", "PART_OF", "start"),
    ("", "COVERS", "end"),
)


def inherit(
    programs: Sequence[Row], parents: Mapping[str, str], period: str, links: Links
) -> dict[str, list[str]]:
    """Hand down what ancestors have; return by program id the columns that were handed down.

    A date that only the plan's period gives is marked ``plan.start`` or ``plan.end``: it says
    when the plan runs, not when this program does.
    """
    by_id = {row.id: row for row in programs}
    handed: dict[str, list[str]] = defaultdict(list)
    chains = {row.id: hierarchy.ancestors(row.id, parents) for row in programs}
    own_values = {row.id: dict(row.values) for row in programs}
    from synergy.plan import cells

    first, last = cells.date(period) or (None, None)
    for row in programs:
        for group in _INHERITED_COLUMNS:
            if any(own_values[row.id].get(c) for c in group):
                continue
            for ancestor in chains[row.id]:
                given = [c for c in group if own_values[ancestor].get(c)]
                if given:
                    row.values.update({c: own_values[ancestor][c] for c in given})
                    handed[row.id] += given
                    break
        if not row.values.get("start") and not row.values.get("end") and first:
            row.values.update(start=first, end=last)
            handed[row.id] += ["plan.start", "plan.end"]
    for column, type, program_end in _INHERITED_RELATIONS:
        _inherit_relation(column, type, program_end, by_id, chains, own_values, links)
    return handed


def _inherit_relation(
    column: str,
    type: str,
    program_end: str,
    programs: Mapping[str, Row],
    chains: Mapping[str, Sequence[str]],
    own_values: Mapping[str, Mapping[str, Any]],
    links: Links,
) -> None:
    by_program: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for relation in links.of(type):
        by_program[relation[program_end]].append(relation)

    def has(id: str) -> bool:
        return bool(own_values[id].get(column)) or links.key("programs", id) in by_program

    having = {id for id in programs if has(id)}
    for id in programs:
        ancestor = next((a for a in chains[id] if a in having), None)
        if id in having or ancestor is None:
            continue
        for relation in by_program.get(links.key("programs", ancestor), []):
            ends = {"start": relation["start"], "end": relation["end"]}
            ends[program_end] = links.key("programs", id)
            source = {n: relation[n] for n in ("source_file", "source_sheet", "source_row")}
            links.relate(type, ends["start"], ends["end"], source, inherited=True)
