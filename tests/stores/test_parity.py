"""Parity: the same plan gives the same answers and the same findings on both stores.

The one server that both are compared on is real. Lists in an answer are compared in any order,
since ``collect`` keeps none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from synergy import analyses, graph, queries, workflow
from synergy.content import Content
from synergy.measures import Measures
from synergy.settings import Settings
from synergy.stores import GraphStore, open_store
from tests import plans
from tests.conftest import THOROUGH
from tests.stores.asserting import same

# Names as people and spreadsheets make them, and as they should not.
NAMES = st.one_of(
    st.sampled_from(
        ["Dinas Kesehatan", "dinas kesehatan ", "Bappeda/Bapperida", "A, B dan C", "Seluruh OPD"]
    ),
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=12
    ),
)
DATES = st.sampled_from([None, "2019", "2020-06", "2021-01-31", "2024"])
FLAGS = st.sampled_from([None, True, False])
OPDS, PROGRAMS, VILLAGES = 4, 6, 4


def references(prefix: str, count: int) -> st.SearchStrategy[str | None]:
    """Give what may stand in a cell of references: known ones, one that nothing is, nothing."""
    known = [f"{prefix}{n}" for n in range(count)] + ["siapa ini"]
    several = st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True)
    return st.none() | several.map("; ".join)


def table(prefix: str, most: int, least: int = 0, **columns: Any) -> st.SearchStrategy[Any]:
    """Give rows of ids, names and columns, each column all empty at times."""
    rows = st.fixed_dictionaries({"name": NAMES, **columns})
    used = st.sets(st.sampled_from(sorted(columns) or ["name"]))
    return st.builds(
        lambda made, used: [
            {"id": f"{prefix}{n}"}
            | {k: v for k, v in row.items() if v is not None and (k in used or k == "name")}
            for n, row in enumerate(made)
        ],
        st.lists(rows, min_size=least, max_size=most),
        used,
    )


PLANS = st.fixed_dictionaries(
    {
        "opds": table(
            "o", OPDS, 1, short_name=NAMES, parent=references("o", 1), duties=st.none() | NAMES
        ),
        "programs": table(
            "p",
            PROGRAMS,
            1,
            lead=references("o", OPDS),
            support=references("o", OPDS),
            consulted=references("s", 2),
            informed=references("o", OPDS),
            villages=references("v", VILLAGES),
            dimension=references("d", 2),
            depends_on=references("p", PROGRAMS),  # of itself too
            indicators=references("i", 2),
            budget=st.none() | st.integers(0, 10**12),
            start=DATES,
            end=DATES,
            quick_win=FLAGS,
            status=st.sampled_from([None, "batal"]),
        ),
        "villages": table("v", VILLAGES, district=st.sampled_from([None, "Kepil", "Kertek"])),
        "stakeholders": table("s", 2),
        "dimensions": table("d", 2),
        "indicators": table("i", 2, dimension=references("d", 2)),
        "responsibilities": table("r", 2, owner=references("o", OPDS)),
        "working_groups": table("w", 2, members=references("o", OPDS), covers=references("p", 3)),
    }
)


def answers(store: GraphStore, content: Content) -> Iterator[tuple[str, Any]]:
    """Give what each named question finds: columns, and rows with their lists sorted."""
    names: Mapping[str, str] = {
        name: (content.nodes[label].column("name").to_pylist() or ["none"])[0] or "none"
        for name, label in (("opd", "Opd"), ("village", "Village"))
    }
    for name in queries.names():
        query = queries.load(name)
        asked = [{p.name: names[p.name] for p in query.parameters if p.default is None}]
        # As it stands, and asked as widely as it can be.
        counts = [p.name for p in query.parameters if type(p.default) is int]
        asked.append({**asked[0], **dict.fromkeys(counts, "1")})
        for values in asked:
            found = store.query(query.cypher, queries.bind(query, values), content.region)
            yield name, (found.columns, [tuple(map(_sorted, row)) for row in found.rows])


def findings(store: GraphStore, content: Content) -> str:
    measures = Measures(graph.build(store.read(content.region)), Settings())
    return analyses.analyze(measures).to_json()


def _sorted(value: Any) -> Any:
    return sorted(value, key=repr) if isinstance(value, list) else value


def check(content: Content, one: GraphStore, other: GraphStore) -> None:
    for store in (one, other):
        store.load(content)
        assert same(store.read(content.region), content)
    for (name, found), (_, expected) in zip(
        answers(other, content), answers(one, content), strict=True
    ):
        assert found == expected, name
    assert findings(other, content) == findings(one, content)


def test_parity_on_the_demo_plan(tmp_path: Path, empty_neo4j: str) -> None:
    with workflow.demo_plan() as workbook:
        content = workflow.validate(workbook).content
    with open_store(tmp_path) as one, open_store(empty_neo4j) as other:
        check(content, one, other)


def test_parity_of_what_analyze_writes(tmp_path: Path, empty_neo4j: str) -> None:
    outs = [tmp_path / name for name in ("folder", "server", "folder-again", "server-again")]
    stores = [str(tmp_path / "store"), empty_neo4j] * 2
    with workflow.demo_plan() as workbook:
        for out, store, plan in zip(outs, stores, [workbook, workbook, None, None], strict=True):
            workflow.analyze(plan, store, out)
    for name in ("findings.json", "coordination.csv", "opds.csv", "index.html"):
        assert len({(out / name).read_bytes() for out in outs}) == 1, name


@pytest.fixture
def pair(tmp_path: Path, empty_neo4j: str) -> Iterator[tuple[GraphStore, GraphStore]]:
    with open_store(tmp_path) as one, open_store(empty_neo4j) as other:
        yield one, other


@settings(
    max_examples=150 if THOROUGH else 12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(rows=PLANS)
def test_parity_on_any_plan(pair: tuple[GraphStore, GraphStore], rows: dict[str, Any]) -> None:
    made = plans.plan(**rows)
    note(str([problem.code for problem in made.problems]))
    check(made.content, *pair)
