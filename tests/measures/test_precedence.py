from __future__ import annotations

import tracemalloc
from itertools import pairwise
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synergy.measures.precedence import Precedence
from tests.analyses.found import ids, key, measures

DAGS = st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=20)


def precedence(
    edges: list[tuple[str, str]], within: list[tuple[str, str]] | None = None
) -> Precedence:
    names = {n for pair in [*edges, *(within or [])] for n in pair}
    relations = {
        "DEPENDS_ON": [(f"Program/{a}", f"Program/{b}") for a, b in edges],
        "WITHIN": [(f"Program/{a}", f"Program/{b}") for a, b in within or []],
    }
    return measures({"Program": ids(*sorted(names))}, relations).precedence


def by_id(values: dict[str, int]) -> dict[str, int]:
    return {k.rpartition("/")[2]: v for k, v in values.items()}


def short(keys: list[str]) -> list[str]:
    return [k.rpartition("/")[2] for k in keys]


def test_downstream_counts_every_program_once() -> None:
    # b and c need a; d needs b and c; e needs d.
    made = precedence([("b", "a"), ("c", "a"), ("d", "b"), ("d", "c"), ("e", "d")])
    assert by_id(made.downstream) == {"a": 4, "b": 2, "c": 2, "d": 1, "e": 0}
    assert by_id(made.chain) == {"a": 4, "b": 4, "c": 4, "d": 4, "e": 4}
    assert made.dependents(key("Program/a")) == 2


def test_a_circle_is_one_node_of_the_condensation() -> None:
    # a ⇄ b, both needed by c through a; b needs z.
    made = precedence([("a", "b"), ("b", "a"), ("c", "a"), ("b", "z")])
    assert by_id(made.downstream) == {"a": 2, "b": 2, "c": 0, "z": 3}
    assert by_id(made.chain) == {"a": 3, "b": 3, "c": 3, "z": 3}
    assert made.circles == ((key("Program/a"), key("Program/b")),)


@settings(deadline=None)
@given(DAGS)
def test_downstream_and_chain_agree_with_networkx(pairs: set[tuple[int, int]]) -> None:
    edges = [(str(a), str(b)) for a, b in pairs if a != b]
    made = precedence(edges)
    graph: nx.DiGraph[str] = nx.DiGraph(edges)
    assert by_id(made.downstream) == {n: len(nx.ancestors(graph, n)) for n in graph}
    if nx.is_directed_acyclic_graph(graph) and edges:
        assert max(made.chain.values()) == nx.dag_longest_path_length(graph) + 1


@settings(deadline=None)
@given(DAGS)
def test_shortest_cycle_is_a_shortest_one_through_the_smallest_key(
    pairs: set[tuple[int, int]],
) -> None:
    made = precedence([(str(a), str(b)) for a, b in pairs if a != b])
    for circle in made.circles:
        cycle = made.shortest_cycle(circle)
        assert cycle[0] == min(circle)
        assert all(made.graph.has_edge(a, b) for a, b in pairwise([*cycle, cycle[0]]))
        back = [
            nx.shortest_path_length(made.graph, n, cycle[0])
            for n in made.graph.successors(cycle[0])
            if n in circle
        ]
        assert len(cycle) == min(back) + 1


def test_ties_between_shortest_cycles_fall_to_the_smaller_keys() -> None:
    made = precedence([("a", "c"), ("c", "a"), ("a", "b"), ("b", "a"), ("c", "b")])
    assert short(made.shortest_cycle(made.circles[0])) == ["a", "b"]


def test_dependencies_are_lifted_and_those_inside_a_row_dropped() -> None:
    made = precedence(
        [("a1", "b1"), ("a2", "b1"), ("a1", "a2")], [("a1", "a"), ("a2", "a"), ("b1", "b")]
    )
    assert list(made.graph.edges) == [(key("Program/a"), key("Program/b"))]
    stated = made.graph.edges[key("Program/a"), key("Program/b")]["stated"]
    assert [(e.start, e.end) for e in stated] == [
        (key("Program/a1"), key("Program/b1")),
        (key("Program/a2"), key("Program/b1")),
    ]
    assert len(made.stated) == 3


def test_a_program_that_needs_itself_is_kept_apart() -> None:
    made = precedence([("a", "a"), ("b", "a")])
    assert len(made.self_dependent) == 1
    assert made.circles == ()


def test_cancelled_programs_need_nothing() -> None:
    nodes: dict[str, list[dict[str, Any]]] = {
        "Program": [{"id": "a", "cancelled": True}, {"id": "b"}, {"id": "c"}]
    }
    relations = {"DEPENDS_ON": [("Program/a", "Program/b"), ("Program/c", "Program/a")]}
    made = measures(nodes, relations).precedence
    assert made.stated == []
    assert set(made.downstream.values()) == {0}


def test_rows_that_hang_on_nothing_take_no_memory() -> None:
    edges = [(f"a{n:05}", f"b{n:05}") for n in range(10_000)]
    made = precedence(edges)
    assert made.component_of
    tracemalloc.start()
    assert sum(made.downstream.values()) == 10_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10_000_000  # a bit for each pair of rows would be 25 million bytes


@pytest.mark.parametrize("step", [1, 7])
def test_twenty_thousand_programs_in_one_chain_are_fine(step: int) -> None:
    names = [f"p{n:05}" for n in range(20_000)]
    made = precedence([(b, a) for a, b in zip(names, names[step:], strict=False)])
    downstream = by_id(made.downstream)
    chain = by_id(made.chain)
    assert downstream["p00000"] == (20_000 - 1) // step
    assert chain["p00000"] == (20_000 - 1) // step + 1
