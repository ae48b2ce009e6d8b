"""Statements that must mean the same on every store, with the rows that they give.

Each is run on :func:`tests.stores.plans.plan` loaded beside another region. They keep to the
subset of Cypher that was found to mean the same on Neo4j 5 and on the embedded database, and
each stands for one thing that analysts use, or for one trap.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Statement:
    """One statement; `rows` are in order, lists in a row in any order.

    `never` names the stores that can't run it, each with the reason.
    """

    about: str
    cypher: str
    rows: list[tuple[Any, ...]]
    parameters: Mapping[str, Any] = field(default_factory=dict)
    never: Mapping[str, str] = field(default_factory=dict)


STATEMENTS = [
    Statement(
        "only the region's plan is seen",
        "MATCH (o:Opd {plan: $plan}) RETURN o.id AS id ORDER BY id",
        [("bappeda",), ("dinkes",), ("kominfo",)],
    ),
    Statement(
        "one of several relation types",
        "MATCH (o:Opd {plan: $plan})-[r:LEADS|SUPPORTS]->(p:Program {id: 'p2'})"
        " RETURN o.id AS id ORDER BY id",
        [("dinkes",), ("kominfo",)],
    ),
    Statement(
        "one of several labels",
        "MATCH (a:Opd|Stakeholder|Village)-[:MEMBER_OF]->(w:WorkingGroup {plan: $plan})"
        " RETURN a.name AS name ORDER BY name",
        [("Dinas Kominfo",), ("Tegalsari",), ("UNSIQ",)],
    ),
    Statement(
        "OPTIONAL MATCH gives nulls",
        "MATCH (w:WorkingGroup {plan: $plan}) OPTIONAL MATCH (o:Opd)-[:MEMBER_OF]->(w)"
        " RETURN w.id AS id, o.id AS member ORDER BY id",
        [("w1", "kominfo"), ("w2", None)],
    ),
    Statement(
        "collect drops nulls, over nothing it is an empty list",
        "MATCH (w:WorkingGroup {plan: $plan}) OPTIONAL MATCH (o:Opd)-[:MEMBER_OF]->(w)"
        " WITH w, collect(o.id) AS members RETURN w.id AS id, members ORDER BY id",
        [("w1", ["kominfo"]), ("w2", [])],
    ),
    Statement(
        "count(DISTINCT), and count of a null is 0",
        "MATCH (p:Program {plan: $plan}) OPTIONAL MATCH (p)-[:TARGETS]->(v:Village)"
        " RETURN p.id AS id, count(DISTINCT v.key) AS villages ORDER BY villages DESC, id",
        [("p1", 2), ("p2", 1), ("p5", 1), ("p6", 1), ("p3", 0), ("p4", 0)],
    ),
    Statement(
        "EXISTS with a condition inside",
        "MATCH (v:Village {plan: $plan}) WHERE EXISTS { MATCH (p:Program)-[:TARGETS]->(v)"
        " WHERE NOT coalesce(p.cancelled, false) } RETURN v.id AS id ORDER BY id",
        [("v1",), ("v2",)],
    ),
    Statement(
        "COUNT as a subquery",
        "MATCH (o:Opd {plan: $plan}) RETURN o.id AS id,"
        " COUNT { MATCH (o)-[:LEADS]->(p:Program) } AS led ORDER BY id",
        [("bappeda", 1), ("dinkes", 3), ("kominfo", 3)],
    ),
    Statement(
        "a pattern that is not there",
        "MATCH (p:Program {plan: $plan}) WHERE NOT (p)<-[:LEADS]-() RETURN p.id AS id",
        [("p4",)],
    ),
    Statement(
        "two at one program: never without o <> o2, which one database walks back to",
        "MATCH (o:Opd {plan: $plan})-[:LEADS]->(p:Program)<-[:LEADS]-(o2:Opd)"
        " WHERE o.key <> o2.key RETURN o.id AS a, p.id AS at, o2.id AS b ORDER BY a, at",
        [
            ("bappeda", "p3", "kominfo"),
            ("dinkes", "p5", "kominfo"),
            ("kominfo", "p3", "bappeda"),
            ("kominfo", "p5", "dinkes"),
        ],
    ),
    Statement(
        "paths of a bounded length, DISTINCT",
        "MATCH (p:Program {plan: $plan})-[:DEPENDS_ON*1..3]->(q:Program) WHERE p.id = 'p6'"
        " RETURN DISTINCT q.id AS id ORDER BY id",
        [("p1",), ("p2",), ("p3",)],
    ),
    Statement(
        "relation properties, and two relations of one type between the same two",
        "MATCH (a:Opd {plan: $plan})-[r:AGREED_WITH]->(b:Opd)"
        " RETURN b.id AS id, r.status AS status ORDER BY status",
        [("dinkes", "disetujui"), ("dinkes", "ditolak")],
    ),
    Statement(
        "a flag that is true, false or null",
        "MATCH (p:Program {plan: $plan}) WHERE NOT coalesce(p.cancelled, false)"
        " RETURN p.id AS id ORDER BY id",
        [("p1",), ("p2",), ("p3",), ("p4",), ("p6",)],
    ),
    Statement(
        "a comparison with null is not true",
        "MATCH (p:Program {plan: $plan}) WHERE p.start <> '2021' RETURN p.id AS id",
        [("p1",)],
    ),
    Statement(
        "IS NULL, and nulls come last in order",
        "MATCH (p:Program {plan: $plan}) WHERE p.quick_win IS NULL"
        " RETURN p.id AS id, p.start AS start ORDER BY start, id",
        [("p2", "2021"), ("p3", None), ("p4", None)],
    ),
    Statement(
        "nulls come first in descending order",
        "MATCH (p:Program {plan: $plan}) WHERE p.id IN ['p1', 'p2', 'p3']"
        " RETURN p.start AS start ORDER BY start DESC",
        [(None,), ("2021",), ("2020",)],
    ),
    Statement(
        "text: CONTAINS, STARTS WITH (in brackets where joined), =~, toLower, left, size",
        "MATCH (p:Program {plan: $plan}) WHERE p.name CONTAINS 'data'"
        " OR p.key STARTS WITH (p.region + '/Program/p4') OR p.name =~ 'Tele.*'"
        " RETURN toLower(p.name) AS name, left(p.name, 4) AS begin, size(p.name) AS length"
        " ORDER BY name",
        [
            ("program tanpa tuan", "Prog", 18),
            ("satu data", "Satu", 9),
            ("telemedisin", "Tele", 11),
        ],
    ),
    Statement(
        "a list property: IN, any, size",
        "MATCH (o:Opd {plan: $plan}) WHERE 'Litbang' IN o.aliases"
        " AND any(x IN o.aliases WHERE x STARTS WITH 'Bap')"
        " RETURN o.id AS id, size(o.aliases) AS n, o.aliases AS aliases",
        [("bappeda", 2, ["Bapperida", "Litbang"])],
    ),
    Statement(
        "a property named as a keyword, in backticks",
        "MATCH (p:Program {plan: $plan}) WHERE p.`end` >= '2021-01'"
        " RETURN p.id AS id, p.`end` AS end_date ORDER BY id",
        [("p1", "2021-06"), ("p3", "2022")],
    ),
    Statement(
        "whole numbers beyond 32 bits, and integer division",
        "MATCH (p:Program {plan: $plan}) WHERE p.budget > 0"
        " RETURN sum(p.budget) * 10 AS total, min(p.budget) / 3 AS third",
        [(12_500_005_000, 166)],
    ),
    Statement(
        "a sum over no rows, by coalesce",
        "MATCH (p:Program {plan: $plan}) WHERE p.id = 'none'"
        " RETURN coalesce(sum(p.budget), 0) AS total, count(*) AS n",
        [(0, 0)],
    ),
    Statement(
        "CASE, and ordering by it",
        "MATCH (p:Program {plan: $plan}) WHERE p.scope IS NOT NULL"
        " RETURN p.id AS id, CASE p.scope WHEN 'region' THEN 'semua' WHEN 'villages' THEN 'desa'"
        " ELSE '?' END AS place ORDER BY CASE WHEN p.scope = 'region' THEN 0 ELSE 1 END, id",
        [("p3", "semua"), ("p1", "desa"), ("p2", "desa"), ("p4", "?"), ("p6", "desa")],
    ),
    Statement(
        "UNWIND of maps, and a choice among them by EXISTS",
        "MATCH (o:Opd {plan: $plan})-[:LEADS|SUPPORTS]->(p:Program {id: 'p2'})"
        " WITH DISTINCT o, p UNWIND [{n: 1, name: 'lead'}, {n: 2, name: 'support'}] AS role"
        " WITH o, p, role WHERE (role.n = 1 AND EXISTS { MATCH (o)-[:LEADS]->(p) })"
        " OR (role.n = 2 AND EXISTS { MATCH (o)-[:SUPPORTS]->(p) })"
        " RETURN o.id AS id, role.name AS role ORDER BY id",
        [("dinkes", "lead"), ("kominfo", "support")],
    ),
    Statement(
        "UNION takes doubles away",
        "MATCH (o:Opd {plan: $plan})-[:SUPPORTS]->(:Program) RETURN o.id AS id"
        " UNION MATCH (o:Opd {plan: $plan})-[:MEMBER_OF]->(:WorkingGroup) RETURN o.id AS id",
        [("kominfo",)],
    ),
    Statement(
        "parameters: text, number, flag, list, SKIP and LIMIT",
        "MATCH (p:Program {plan: $plan}) WHERE p.id IN $ids AND p.name <> $name"
        " AND coalesce(p.quick_win, false) = $flag AND coalesce(p.budget, 0) < $most"
        " RETURN p.id AS id ORDER BY id SKIP $skip LIMIT $limit",
        [("p3",)],
        {
            "ids": ["p1", "p2", "p3", "p4"],
            "name": 'it\'s "x"',
            "flag": False,
            "most": 1000,
            "skip": 1,
            "limit": 1,
        },
    ),
    Statement(
        "a label and a relation type without any row",
        "MATCH (r:Responsibility {plan: $plan}) OPTIONAL MATCH (o:Opd)-[:OWNS]->(r)"
        " RETURN r.name AS name, r.legal_basis AS basis, o.id AS owner",
        [],
    ),
    Statement(
        "nodes of any label, and a relation with many pairs of labels",
        "MATCH (n {plan: $plan})-[:SUPPORTS]->(p:Program) RETURN n.id AS id, p.id AS at"
        " ORDER BY id, at",
        [("kominfo", "p2"), ("unsiq", "p4"), ("unsiq", "p5"), ("v1", "p1")],
    ),
    Statement(
        "what the source is, and the plan's own node",
        "MATCH (n:Plan {plan: $plan}) MATCH (o:Opd {plan: $plan}) WHERE o.id = 'dinkes'"
        " RETURN n.region AS region, o.source_file AS file, o.source_row AS row",
        [("33.07", "plan.xlsx", 3)],
    ),
    Statement(
        "a whole node and a relation, as dicts without what they lack",
        "MATCH (o:Opd {plan: $plan})-[r:LEADS]->(p:Program {id: 'p2'}) RETURN r, p.key AS key",
        [
            (
                {
                    "_label": "LEADS",
                    "inherited": True,
                    "source_file": "plan.xlsx",
                    "source_sheet": "LEADS",
                    "source_row": 3,
                },
                "33.07/Program/p2",
            )
        ],
    ),
    Statement(
        "what kind a relation is",
        "MATCH (:Opd {plan: $plan})-[r]->(:WorkingGroup) RETURN type(r) AS type",
        [("MEMBER_OF",)],
        never={"embedded": "LadybugDB 0.22 has no type(); queries/ does without"},
    ),
    Statement(
        "a trail, which goes over no relation twice",
        "MATCH (o:Opd {plan: $plan})-[:LEADS]->(p:Program {id: 'p2'})<-[:LEADS]-(o2:Opd)"
        " RETURN o.id AS a, o2.id AS b",
        [],
        never={"embedded": "LadybugDB 0.22 walks; queries/ says o.key <> o2.key"},
    ),
]
