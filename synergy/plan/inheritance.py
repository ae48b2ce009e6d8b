"""What a program has from the programs above it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
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
    programs: Sequence[Row],
    parents: Mapping[str, str],
    said: Collection[tuple[str, str]],
    links: Links,
) -> dict[str, list[str]]:
    """Hand down what ancestors have; return by program id the columns that were handed down.

    The plan's period is not handed down: it says when the plan runs, not when a program does.

    Parameters
    ----------
    programs
        All of them; their values are completed in place.
    parents
        The row above, by id.
    said
        (program key, column) of what a row says by itself without naming a row.
    links
        Given the relations that are handed down.
    """
    by_id = {row.id: row for row in programs}
    handed: dict[str, list[str]] = defaultdict(list)
    chains = {row.id: hierarchy.ancestors(row.id, parents) for row in programs}
    own_values = {row.id: dict(row.values) for row in programs}
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
    for column, type, program_end in _INHERITED_RELATIONS:
        _inherit_relation(column, type, program_end, by_id, chains, own_values, said, links)
    return handed


def _inherit_relation(
    column: str,
    type: str,
    program_end: str,
    programs: Mapping[str, Row],
    chains: Mapping[str, Sequence[str]],
    own_values: Mapping[str, Mapping[str, Any]],
    said: Collection[tuple[str, str]],
    links: Links,
) -> None:
    by_program: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for relation in links.of(type):
        by_program[relation[program_end]].append(relation)

    def has(id: str) -> bool:
        key = links.key("programs", id)
        return bool(own_values[id].get(column)) or key in by_program or (key, column) in said

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
