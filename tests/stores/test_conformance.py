"""One file of statements on every store."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from synergy.stores import GraphStore, open_store
from tests.contents import REGION
from tests.stores.conformance import STATEMENTS, Statement
from tests.stores.plans import plan

never = pytest.mark.never


@pytest.fixture
def store(kept_address: str) -> Iterator[GraphStore]:
    with open_store(kept_address) as opened:
        opened.load(plan())
        opened.load(plan("33.08"))
        yield opened


def statements() -> list[Any]:
    return [
        pytest.param(s, id=s.about[:40], marks=[never(n, reason=r) for n, r in s.never.items()])
        for s in STATEMENTS
    ]


@pytest.mark.parametrize("statement", statements())
def test_a_statement_gives_its_rows(store: GraphStore, statement: Statement) -> None:
    result = store.query(statement.cypher, statement.parameters, REGION)
    assert [_with_sorted_lists(row) for row in result.rows] == statement.rows


def _with_sorted_lists(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(sorted(value) if isinstance(value, list) else value for value in row)
