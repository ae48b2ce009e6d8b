"""The Cypher that loads Neo4j, reads it back and sweeps it, derived from the schema.

Text only: :mod:`synergy.stores.neo4j` runs it. Every node of ours carries ``synergy: true`` and
a ``uid`` besides the columns of the schema; a region's pointer is a node `REGION` of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256

from synergy.schema import graph as schema
from synergy.schema.graph import Node, Property, Relation

REGION = "SynergyRegion"
SCHEMA = "(schema)"  # in a region's place: whose claim is held while constraints are made
OURS = ("synergy", "uid")  # what our nodes bear besides the schema's columns
# Rows that one record brings: a value a column and row is then all that is sent.
SLICE = 5_000
# Columns of few values: rows are grouped by them, and each value is sent once a group.
SAME = ("plan", "region", "source_file", "source_sheet")
_LONGEST_KEY = 1_000  # characters; an index refuses a text of over 8 kB

_POINTER = f"MATCH (r:{REGION} {{region: $region}}) "
_COLUMNS = (
    "WITH r WHERE r.plan IS NOT NULL RETURN r.region AS region, coalesce(r.name, '') AS name, "
    "r.plan AS plan, r.nodes AS nodes, r.relations AS relations, r.generation AS generation, "
    "coalesce(r.swept, 0) AS swept, coalesce(r.claim, '') AS claim"
)
POINTER = _POINTER + _COLUMNS
POINTERS = f"MATCH (r:{REGION}) " + _COLUMNS

# SET takes the lock, and only then the claim is looked at: looked at before, it could be
# another's by the time that the lock is ours.
CLAIM = (
    f"MERGE (r:{REGION} {{region: $region}}) SET r.synergy = true, r.asked = timestamp() "
    "WITH r, r.claim AS before WHERE before IS NULL OR r.beat < timestamp() - $silence "
    "SET r.claim = $claim, r.beat = timestamp() RETURN before"
)
FENCE = _POINTER + "SET r.beat = timestamp() WITH r WHERE r.claim = $claim RETURN r.claim AS claim"
RELEASE = _POINTER + "WHERE r.claim = $claim REMOVE r.claim"
ABANDON = _POINTER + "WHERE r.claim = $claim SET r.beat = 0"
# Deletion of the plan before is announced with it.
MOVE = (
    _POINTER + "SET r.swept = coalesce(r.generation, 0), r.plan = $plan, r.name = $name, "
    "r.nodes = $nodes, r.relations = $relations, "
    "r.generation = coalesce(r.generation, 0) + 1"
)
MEND = _POINTER + "SET r.swept = r.generation"

SOUND = (
    "SHOW INDEXES YIELD name, owningConstraint WHERE name STARTS WITH 'synergy_' "
    "AND (owningConstraint IS NOT NULL OR name ENDS WITH '_plan') RETURN name"
)
AWAIT = "CALL db.awaitIndex($name, 600)"


def uid(plan: str, key: str) -> str:
    """Return what a node is found by while a region's earlier plan stands beside it."""
    if len(key) > _LONGEST_KEY:
        key = sha256(key.encode()).hexdigest()
    return f"{plan} {key}"


def indexes() -> dict[str, str]:
    """Return the statements that make constraints and indexes, by their names."""
    made = {
        "synergy_region": (
            f"CREATE CONSTRAINT synergy_region IF NOT EXISTS "
            f"FOR (r:{REGION}) REQUIRE r.region IS UNIQUE"
        )
    }
    for node in schema.NODES:
        name = f"synergy_{node.label.lower()}"
        on = f"IF NOT EXISTS FOR (n:`{node.label}`)"
        made[f"{name}_uid"] = f"CREATE CONSTRAINT {name}_uid {on} REQUIRE n.uid IS UNIQUE"
        made[f"{name}_plan"] = f"CREATE INDEX {name}_plan {on} ON (n.plan)"
    return made


def create_nodes(node: Node) -> str:
    """Return what makes nodes of a list a column: ``$uid`` and the schema's names."""
    return (
        f"UNWIND range(0, size($uid) - 1) AS i CREATE (:`{node.label}` "
        f"{{synergy: true, uid: $uid[i], {_by_row(node.columns)}}})"
    )


def create_relations(relation: Relation, start: str, end: str) -> str:
    """Return what makes relations between two labels; ``$start`` and ``$end`` are uids."""
    return (
        "UNWIND range(0, size($start) - 1) AS i "
        f"MATCH (a:`{start}` {{uid: $start[i]}}) MATCH (b:`{end}` {{uid: $end[i]}}) "
        f"CREATE (a)-[:`{relation.type}` {{{_by_row(relation.columns[2:])}}}]->(b)"
    )


def read_nodes(node: Node) -> str:
    """Return what reads a label's nodes of ``$plan``: records of a list a column.

    Lists by comprehension keep nulls, which ``collect`` of a column drops. A column of `SAME` is
    told once a record.
    """
    columns = {c.name: f"x.`{c.name}`" for c in node.columns}
    return _by_columns(f"MATCH (x:`{node.label}` {{plan: $plan}})", columns)


def read_relations(relation: Relation) -> str:
    """Return what reads a type's relations of ``$plan``, in the same way."""
    columns = {c.name: f"x.`{c.name}`" for c in relation.columns}
    columns |= {"start": "startNode(x).key", "end": "endNode(x).key"}
    return " UNION ALL ".join(
        _by_columns(f"MATCH (:`{start}` {{plan: $plan}})-[x:`{relation.type}`]->()", columns)
        for start in relation.starts
    )


def count() -> str:
    """Return what counts the nodes and relations of ``$plan``, a row a label."""
    types = "|".join(f"`{relation.type}`" for relation in schema.RELATIONS)
    return " UNION ALL ".join(
        f"MATCH (n:`{node.label}` {{plan: $plan}}) RETURN count(n) AS nodes, "
        f"coalesce(sum(COUNT {{ (n)-[:{types}]->() }}), 0) AS relations"
        for node in schema.NODES
    )


def sweep() -> list[str]:
    """Return what deletes ``$limit`` of a region's relations or nodes of any plan but ``$plan``.

    Each is run until it deletes fewer; relations first, since one OPD may have 100,000.
    """
    whose = (
        "WHERE n.plan STARTS WITH $region + '@' AND n.region = $region AND n.plan <> $plan "
        "AND n.synergy "
    )
    relations = "MATCH (n)-[r]->() WITH r LIMIT $limit DELETE r RETURN count(*) AS gone"
    nodes = "WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS gone"
    return [
        f"MATCH (n:`{node.label}`) {whose}{what}"
        for what in (relations, nodes)
        for node in schema.NODES
    ]


def _by_columns(match: str, columns: Mapping[str, str]) -> str:
    same = [name for name in columns if name in SAME]
    told = [f"`{name}`" for name in same]
    lists = [f"[x IN part | {at}] AS `{name}`" for name, at in columns.items() if name not in SAME]
    return (
        f"{match} WITH {', '.join(f'{columns[name]} AS `{name}`' for name in same)}, "
        f"collect(x) AS found UNWIND range(0, size(found) - 1, {SLICE}) AS i "
        f"WITH {', '.join(told)}, found[i..i + {SLICE}] AS part RETURN {', '.join(told + lists)}"
    )


def _by_row(columns: Sequence[Property]) -> str:
    return ", ".join(f"`{c.name}`: $`{c.name}`[i]" for c in columns)
