"""The graph form of a plan: which nodes and relations there are, and their properties.

The same in every store and in NetworkX (contract, section 2). Node properties are derived
from the columns of the paper form that are no references; references become relations.
Parquet and Arrow types, the embedded database's DDL and Neo4j's constraints are derived
from here.
"""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Node:
    label: str
    table: str | None
    properties: tuple[Property, ...]  # besides IDENTITY and SOURCE

    @property
    def columns(self) -> tuple[Property, ...]:
        """All properties, in the order in which they are stored."""
        return (*IDENTITY, *self.properties, *SOURCE)


@dataclass(frozen=True, slots=True)
class Relation:
    type: str
    starts: tuple[str, ...]  # labels
    ends: tuple[str, ...]
    properties: tuple[Property, ...] = ()
    column: str | None = None  # "table.column" it is read from, where it is one

    @property
    def columns(self) -> tuple[Property, ...]:
        """Ends, properties and source, in the order in which they are stored."""
        return (Property("start"), Property("end"), *self.properties, *SOURCE)


IDENTITY = (
    Property("key"),  # REGION/label/id, unique across regions
    Property("plan"),  # region and content hash: which loading of which plan
    Property("id"),
    Property("region"),
    Property("name"),
)
SOURCE = (
    Property("source_file"),
    Property("source_sheet"),
    Property("source_row", Type.INTEGER),
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
            Property("scope"),  # region, district, villages or unknown
            Property("cancelled", Type.FLAG),
            Property("inherited", Type.TEXTS),  # own columns that an ancestor gave
            Property("open_roles", Type.TEXTS),  # "informed: Seluruh OPD", kept as text
        ),
    ),
    Node("Village", "villages", _own("villages")),
    Node("District", None, ()),
    Node("Stakeholder", "stakeholders", _own("stakeholders")),
    Node("Dimension", "dimensions", _own("dimensions")),
    Node("Indicator", "indicators", _own("indicators", keep=("dimension",))),
    Node("Responsibility", "responsibilities", _own("responsibilities")),
    Node("WorkingGroup", "working_groups", _own("working_groups")),
    Node(
        "Plan",
        "info",
        (
            Property("period"),
            Property("version"),
            Property("stage"),
            Property("info"),  # the whole info table as a JSON object
            Property("problems"),  # what the reader warned of, as a JSON list
            Property("completeness"),  # {table.column: share filled} as a JSON object
        ),
    ),
    Node(
        "Unresolved",
        None,
        (Property("column"), Property("value"), Property("closest", Type.TEXTS)),
    ),
)

_ACTORS = ("Opd", "Stakeholder", "Village")
_INHERITED = (Property("inherited", Type.FLAG),)

RELATIONS: tuple[Relation, ...] = (
    Relation("LEADS", _ACTORS, ("Program",), _INHERITED, "programs.lead"),
    Relation("SUPPORTS", _ACTORS, ("Program",), _INHERITED, "programs.support"),
    Relation("CONSULTED_ON", _ACTORS, ("Program",), _INHERITED, "programs.consulted"),
    Relation("INFORMED_OF", _ACTORS, ("Program",), _INHERITED, "programs.informed"),
    Relation("TARGETS", ("Program",), ("Village",), (), "programs.villages"),
    Relation("LOCATED_IN", ("Village",), ("District",), (), "villages.district"),
    Relation("DEPENDS_ON", ("Program",), ("Program",), (Property("note"),), "programs.depends_on"),
    Relation("PART_OF", ("Program",), ("Dimension",), _INHERITED, "programs.dimension"),
    Relation("CONTRIBUTES_TO", ("Program",), ("Indicator",), (), "programs.indicators"),
    Relation("FULFILS", ("Program",), ("Responsibility",), (), "programs.responsibilities"),
    Relation("OWNS", ("Opd",), ("Responsibility",), (), "responsibilities.owner"),
    Relation("MEMBER_OF", _ACTORS, ("WorkingGroup",), (), "working_groups.members"),
    Relation(
        "COVERS",
        ("WorkingGroup",),
        ("Program", "Dimension"),
        _INHERITED,
        "working_groups.covers",
    ),
    Relation(
        "AGREED_WITH",
        ("Opd",),
        ("Opd",),
        (
            Property("program"),  # the key of the program that it is about
            Property("need"),
            Property("status"),
            Property("reason"),
            Property("date", Type.DATE),
        ),
    ),
    Relation("REPORTS_TO", ("Opd",), ("Opd",), (), "opds.parent"),
    Relation("SUCCEEDS", ("Opd",), ("Opd",), (), "opds.predecessor"),
    Relation("WITHIN", ("Program",), ("Program",), (), "programs.parent"),
    Relation(
        "REFERS_TO",
        tuple(n.label for n in NODES if n.label not in ("Plan", "Unresolved", "District")),
        ("Unresolved",),
        (Property("column"),),
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
