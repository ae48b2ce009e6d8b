"""The graph form of a plan: which nodes and relations there are, and their properties.

The same in every store and in NetworkX (contract, section 2). Node properties are derived
from the columns of the paper form that are no references; references become relations.
Parquet and Arrow types, the embedded database's DDL and Neo4j's constraints are derived
from here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from synergy.schema import tables
from synergy.schema.tables import Cell, Column


class Type(StrEnum):
    TEXT = "text"
    TEXTS = "texts"
    INTEGER = "integer"
    FLAG = "flag"
    DATE = "date"  # ISO text at the precision written: 2024, 2024-06 or 2024-06-30


@dataclass(frozen=True, slots=True)
class Property:
    name: str
    type: Type = Type.TEXT
    meaning: str = ""  # of what no column of the paper form explains


@dataclass(frozen=True, slots=True)
class Node:
    label: str
    table: str | None
    properties: tuple[Property, ...]  # besides IDENTITY and SOURCE
    meaning: str = ""  # of what no table of the paper form explains

    @property
    def columns(self) -> tuple[Property, ...]:
        """All properties, in the order in which they are stored."""
        return (*IDENTITY, *self.properties, *SOURCE)


@dataclass(frozen=True, slots=True)
class Relation:
    type: str
    meaning: str
    starts: tuple[str, ...]  # labels
    ends: tuple[str, ...]
    properties: tuple[Property, ...] = ()
    column: str | None = None  # "table.column" it is read from, where it is one

    @property
    def columns(self) -> tuple[Property, ...]:
        """Ends, properties and source, in the order in which they are stored."""
        return (Property("start"), Property("end"), *self.properties, *SOURCE)


IDENTITY = (
    Property("key", meaning="REGION/label/id, unique across regions"),
    Property("plan", meaning="region and content hash: which loading of which plan"),
    Property("id", meaning="as written in the plan, text also where it looks like a number"),
    Property("region", meaning="the region's code"),
    Property("name", meaning="what people call it"),
)
SOURCE = (
    Property("source_file", meaning="base name of the file that it was read from"),
    Property("source_sheet", meaning="its sheet; empty where a file has none"),
    Property("source_row", Type.INTEGER, "the row as the spreadsheet shows it"),
)

_TYPES = {
    Cell.TEXTS: Type.TEXTS,
    Cell.REFS: Type.TEXTS,
    Cell.MONEY: Type.INTEGER,
    Cell.FLAG: Type.FLAG,
    Cell.DATE: Type.DATE,
}


def _own(table: str, *extra: Property, keep: tuple[str, ...] = ()) -> tuple[Property, ...]:
    def kept(column: Column) -> bool:
        return column.name not in ("id", "name") and (
            not column.is_reference or column.name in keep
        )

    columns = tables.BY_NAME[table].columns
    own = (Property(c.name, _TYPES.get(c.cell, Type.TEXT)) for c in columns if kept(c))
    return (*own, *extra)


NODES: tuple[Node, ...] = (
    Node("Opd", "opds", _own("opds")),
    Node(
        "Program",
        "programs",
        _own(
            "programs",
            Property(
                "scope",
                meaning="where it works: region (all of it: there are no TARGETS), district "
                "(kecamatan are named, TARGETS their villages), villages, or unknown",
            ),
            Property(
                "cancelled",
                Type.FLAG,
                "called off or put off, as its own status or that of a row above says: no rule "
                "counts it",
            ),
            Property("inherited", Type.TEXTS, "its columns that a row above has filled in"),
            Property(
                "open_roles",
                Type.TEXTS,
                'roles of everybody, kept as text: "informed: Seluruh OPD"',
            ),
        ),
    ),
    Node("Village", "villages", _own("villages")),
    Node("District", None, (), "a kecamatan, made of the villages' district and district_id"),
    Node("Stakeholder", "stakeholders", _own("stakeholders")),
    Node("Dimension", "dimensions", _own("dimensions")),
    Node("Indicator", "indicators", _own("indicators", keep=("dimension",))),
    Node("Responsibility", "responsibilities", _own("responsibilities")),
    Node("WorkingGroup", "working_groups", _own("working_groups")),
    Node(
        "Plan",
        "info",
        (
            Property("period", meaning="the years that it is for, as written"),
            Property("version", meaning="as written"),
            Property("stage", meaning="which training or draft, as written"),
            Property("info", meaning="the whole info table; in databases JSON text"),
            Property("problems", meaning="what the reader warned of; in databases JSON text"),
            Property(
                "completeness",
                meaning="the share of rows filled in, by table.column; in databases JSON text",
            ),
        ),
    ),
    Node(
        "Unresolved",
        None,
        (
            Property("column", meaning="table.column in which it stands"),
            Property("value", meaning="as written"),
            Property("closest", Type.TEXTS, "the names that are most like it"),
        ),
        "what a cell names and no row of the plan bears",
    ),
)

_ACTORS = ("Opd", "Stakeholder", "Village")
_INHERITED = (Property("inherited", Type.FLAG, "true where a row above says so"),)

RELATIONS: tuple[Relation, ...] = (
    Relation(
        "LEADS",
        "the first is accountable for the second (A in RACI)",
        _ACTORS,
        ("Program",),
        _INHERITED,
        "programs.lead",
    ),
    Relation(
        "SUPPORTS",
        "the first works on the second (R)",
        _ACTORS,
        ("Program",),
        _INHERITED,
        "programs.support",
    ),
    Relation(
        "CONSULTED_ON",
        "the first is asked for its opinion (C)",
        _ACTORS,
        ("Program",),
        _INHERITED,
        "programs.consulted",
    ),
    Relation(
        "INFORMED_OF",
        "the first is told (I)",
        _ACTORS,
        ("Program",),
        _INHERITED,
        "programs.informed",
    ),
    Relation(
        "TARGETS",
        "the first takes place in the second; only where places are named",
        ("Program",),
        ("Village",),
        (),
        "programs.villages",
    ),
    Relation(
        "LOCATED_IN",
        "the village lies in the kecamatan",
        ("Village",),
        ("District",),
        (),
        "villages.district",
    ),
    Relation(
        "DEPENDS_ON",
        "the first needs the second, and so waits for it",
        ("Program",),
        ("Program",),
        (Property("note", meaning="why, as written"),),
        "programs.depends_on",
    ),
    Relation(
        "PART_OF",
        "the program belongs to the dimension",
        ("Program",),
        ("Dimension",),
        _INHERITED,
        "programs.dimension",
    ),
    Relation(
        "CONTRIBUTES_TO",
        "the program is measured by the indicator",
        ("Program",),
        ("Indicator",),
        (),
        "programs.indicators",
    ),
    Relation(
        "FULFILS",
        "the program fulfils the responsibility (urusan)",
        ("Program",),
        ("Responsibility",),
        (),
        "programs.responsibilities",
    ),
    Relation(
        "OWNS",
        "the responsibility is the agency's",
        ("Opd",),
        ("Responsibility",),
        (),
        "responsibilities.owner",
    ),
    Relation(
        "MEMBER_OF",
        "the first sits in the group",
        _ACTORS,
        ("WorkingGroup",),
        (),
        "working_groups.members",
    ),
    Relation(
        "COVERS",
        "the group is there for the second",
        ("WorkingGroup",),
        ("Program", "Dimension"),
        _INHERITED,
        "working_groups.covers",
    ),
    Relation(
        "AGREED_WITH",
        "the first asked the second",
        ("Opd",),
        ("Opd",),
        (
            Property("program", meaning="the key of the program that it is about"),
            Property("need", meaning="what was asked for"),
            Property("status", meaning="menunggu, disetujui or ditolak"),
            Property("reason", meaning="as written"),
            Property("date", Type.DATE, "when"),
        ),
    ),
    Relation("REPORTS_TO", "branch to parent", ("Opd",), ("Opd",), (), "opds.parent"),
    Relation(
        "SUCCEEDS",
        "new agency to the one before the reorganisation",
        ("Opd",),
        ("Opd",),
        (),
        "opds.predecessor",
    ),
    Relation(
        "WITHIN",
        "sub kegiatan to kegiatan, kegiatan to program",
        ("Program",),
        ("Program",),
        (),
        "programs.parent",
    ),
    Relation(
        "REFERS_TO",
        "the first names what could not be resolved",
        tuple(n.label for n in NODES if n.label not in ("Plan", "Unresolved", "District")),
        ("Unresolved",),
        (Property("column", meaning="table.column in which it stands"),),
    ),
)

NODE: dict[str, Node] = {node.label: node for node in NODES}
LABELS: dict[str, str] = {node.table: node.label for node in NODES if node.table}  # by table
RELATION: dict[str, Relation] = {relation.type: relation for relation in RELATIONS}
# Two of one type may join the same two nodes where any of the named properties differs.
DISTINGUISHED_BY: dict[str, tuple[str, ...]] = {
    "AGREED_WITH": ("program", "need", "status", "reason", "date"),
    "REFERS_TO": ("column",),
}

# A region's code is a part of every key and of folder names.
REGION_CODE = re.compile(r"[\w.-]+(?: [\w.-]+)*")

ROLE_OF: dict[str, str] = {
    "lead": "LEADS",
    "support": "SUPPORTS",
    "consulted": "CONSULTED_ON",
    "informed": "INFORMED_OF",
}


def key(region: str, label: str, id: str) -> str:
    """Return the node key, unique across regions.

    >>> key("33.07", "Opd", "kominfo")
    '33.07/Opd/kominfo'
    """
    return f"{region}/{label}/{id}"


def label_of(key: str) -> str:
    """Return the label that a node key holds.

    >>> label_of("33.07/Opd/a/b")
    'Opd'
    """
    return key.split("/", 2)[1]


def identity(type: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what tells a relation from the others of its type: ends, and what they differ by."""
    distinguished_by = DISTINGUISHED_BY.get(type, ())
    return (row["start"], row["end"], *(str(row.get(name) or "") for name in distinguished_by))
