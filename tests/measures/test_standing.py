"""Measures of standing against what has been published.

Sources of the expected figures:

* Betweenness of Padgett's Florentine marriages: Wasserman and Faust (1994), *Social Network
  Analysis*, chapter 5; Jackson (2008), *Social and Economic Networks*, chapter 2 (Medici .522,
  Guadagni .255, Strozzi .103).
* Zachary's karate club (1977) and the families' constraint: what igraph 1.0, another
  implementation in another language, gives of the same networks.
* Constraint and effective size: the network of Borgatti (1997), *Structural Holes: Unpacking
  Burt's Redundancy Measures*, Connections 20(1), with UCINET's and igraph's figures, plain and
  weighted, as NetworkX's own tests of structural holes record them.
* Two-mode betweenness of Davis, Gardner and Gardner's (1941) southern women: Borgatti and
  Everett (1997), *Network analysis of 2-mode data*, Social Networks 19(3), table of
  centralities.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synergy.measures.standing import Standing, Standings, ties
from tests.analyses.found import key
from tests.measures.offices import measured


def network(graph: nx.Graph[Any], weight: float = 1.0) -> nx.Graph[str]:
    """Return `graph` as a required network in which all weigh the same."""
    made: nx.Graph[str] = nx.Graph()
    made.add_nodes_from(str(node) for node in graph)
    for a, b in graph.edges:
        made.add_edge(str(a), str(b), weight=weight, distance=round(10**6 / weight))
    return made


def standings(*edges: str, **plan: Any) -> Standings:
    """Return the standing of OPDs where each word "ab" is a dependency between a and b."""
    work = {f"{edge}{end}": end for edge in edges for end in edge}
    needs = [(f"{edge}{edge[0]}", f"{edge}{edge[1]}") for edge in edges]
    return measured(work, needs, **plan).standing


def row(made: Standings, opd: str) -> Standing:
    return made.rows[key(f"Opd/{opd}")]


def test_betweenness_of_the_florentine_families() -> None:
    betweenness, _, _ = ties(network(nx.florentine_families_graph()))
    published = {"Medici": 0.522, "Guadagni": 0.255, "Albizzi": 0.212, "Strozzi": 0.103}
    assert {k: round(betweenness[k], 3) for k in published} == published
    # Raw values of Wasserman and Faust's table, of (15 - 1)(15 - 2) ÷ 2 pairs.
    raw = {"Medici": 47.5, "Guadagni": 23.166667, "Salviati": 13, "Ridolfi": 10.333333, "Pazzi": 0}
    assert {k: betweenness[k] * 91 for k in raw} == pytest.approx(raw, abs=1e-5)


def test_betweenness_of_the_karate_club() -> None:
    graph = network(nx.Graph(nx.karate_club_graph().edges))
    betweenness, _, _ = ties(graph)
    igraph = {"0": 0.438, "33": 0.304, "32": 0.145, "2": 0.144, "31": 0.138, "8": 0.056}
    assert {k: round(betweenness[k], 3) for k in igraph} == igraph
    assert list(nx.articulation_points(graph)) == ["0"]


def test_constraint_of_the_karate_club() -> None:
    _, constraint, effective_size = ties(network(nx.Graph(nx.karate_club_graph().edges)))
    igraph = {"0": 0.155, "33": 0.156, "32": 0.249, "2": 0.185, "8": 0.304, "11": 1.0}
    assert {k: round(constraint[k] or 0, 3) for k in igraph} == igraph
    # Borgatti's n - 2t ÷ n: the instructor has 16 partners with 18 ties among them.
    assert effective_size["0"] == pytest.approx(16 - 2 * 18 / 16)


def test_constraint_and_articulation_of_the_florentine_families() -> None:
    graph = network(nx.florentine_families_graph())
    _, constraint, _ = ties(graph)
    igraph = {"Medici": 0.21, "Guadagni": 0.25, "Albizzi": 0.333, "Strozzi": 0.458, "Pazzi": 1.0}
    assert {k: round(constraint[k] or 0, 3) for k in igraph} == igraph
    assert set(nx.articulation_points(graph)) == {"Medici", "Albizzi", "Salviati", "Guadagni"}


# Borgatti (1997), the network around G; weights of NetworkX's tests.
HOLES = dict(AB=2, AF=3, AG=5, AE=2, EG=8, FG=3, BG=4, BD=1, DG=3, GC=10)  # noqa: C408


@pytest.mark.parametrize(
    ("weighted", "sizes", "constraints"),
    [
        (False, {"G": 4.67, "A": 2.50, "C": 1}, {"G": 0.400, "A": 0.595, "C": 1}),
        (True, {"G": 5.47, "A": 2.47, "C": 1}, {"G": 0.299, "A": 0.795, "C": 1}),
    ],
)
def test_constraint_and_effective_size_as_ucinet_has_them(
    weighted: bool, sizes: dict[str, float], constraints: dict[str, float]
) -> None:
    graph: nx.Graph[str] = nx.Graph()
    for edge, weight in HOLES.items():
        heavy = weight if weighted else 1
        graph.add_edge(edge[0], edge[1], weight=heavy, distance=round(10**6 / heavy))
    _, constraint, effective_size = ties(graph)
    assert {k: effective_size[k] for k in sizes} == pytest.approx(sizes, abs=0.005)
    assert {k: constraint[k] for k in constraints} == pytest.approx(constraints, abs=0.0005)


def test_two_mode_betweenness_of_davis_s_southern_women() -> None:
    betweenness, _, _ = ties(network(nx.davis_southern_women_graph()))
    published = {
        **{"E8": 0.24, "E9": 0.23, "E7": 0.13, "E6": 0.07, "E5": 0.04, "E3": 0.02, "E1": 0.00},
        **{"Nora Fayette": 0.11, "Evelyn Jefferson": 0.10, "Theresa Anderson": 0.09},
        **{"Sylvia Avondale": 0.07, "Laura Mandeville": 0.05, "Dorothy Murchison": 0.00},
    }
    pairs = 31 * 30 / 2
    for name, value in published.items():
        most = _most(14, 18) if name[1:].isdigit() else _most(18, 14)
        assert betweenness[name] * pairs / most == pytest.approx(value, abs=0.0051), name


def _most(own: int, other: int) -> float:
    """The largest raw betweenness of a node of a two-mode network (Borgatti and Everett)."""
    s, t = divmod(own - 1, other)
    return (other**2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2


@settings(deadline=None)
@given(st.sets(st.tuples(st.integers(0, 8), st.integers(0, 8), st.integers(1, 9)), min_size=1))
def test_weighted_constraint_and_effective_size_are_burt_s(
    edges: set[tuple[int, int, int]],
) -> None:
    """From the definitions; NetworkX 3.6 gets effective size wrong without `nodes`."""
    graph: nx.Graph[str] = nx.Graph()
    for a, b, weight in sorted(edges):
        if a != b:
            graph.add_edge(str(a), str(b), weight=weight, distance=round(10**6 / weight))
    _, constraint, effective_size = ties(graph)
    for i in graph:
        total = {n: sum(d["weight"] for d in graph[n].values()) for n in graph}
        p = {n: {m: d["weight"] / total[n] for m, d in graph[n].items()} for n in graph}
        top = {n: max(d["weight"] for d in graph[n].values()) for n in graph}
        size = constrained = 0.0
        for j in graph[i]:
            size += 1 - sum(
                p[i][q] * graph[j][q]["weight"] / top[j] for q in graph[i] if q in graph[j]
            )
            constrained += (
                p[i][j] + sum(p[i][q] * p[q].get(j, 0) for q in graph[i] if q != j)
            ) ** 2
        assert effective_size[i] == pytest.approx(size)
        assert constraint[i] == pytest.approx(constrained)


def test_networkx_still_needs_nodes_for_the_weighted_effective_size() -> None:
    """Once this fails, `ties` can leave `nodes` out."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_weighted_edges_from([("a", "b", 9), ("b", "c", 1), ("a", "c", 2), ("c", "d", 5)])
    fast = nx.effective_size(graph, weight="weight")
    assert fast != pytest.approx(nx.effective_size(graph, nodes=list(graph), weight="weight"))


def test_a_row_an_opd() -> None:
    # a–b–c in a row, c–d, d–c apart from e, which only leads.
    made = standings("ab", "bc", groups={"g": "a b"}, opds="idle")
    assert row(made, "b") == Standing(
        key=key("Opd/b"),
        led=2,
        supported=0,
        required=2,
        met=1,
        strength=2.0,
        betweenness=1.0,
        constraint=0.5,
        effective_size=2.0,
        articulation=True,
        community=1,
        component=1,
    )
    assert row(made, "idle") == Standing(
        key("Opd/idle"), 0, 0, 0, 0, 0.0, 0.0, None, None, False, None, None
    )
    assert list(made.table().columns) == [
        *("id", "led", "supported", "required", "met", "strength", "betweenness"),
        *("constraint", "effective_size", "articulation", "community"),
    ]
    assert made.table().shape == (4, 11)


def test_the_way_of_greater_weight_is_the_shorter_one() -> None:
    # a–d directly weighs 1; by way of b it is four dependencies to and four from.
    light = standings("ad", "ab", "bd")
    assert row(light, "b").betweenness == 0
    work = {f"{end}{side}{n}": end for n in range(4) for side in ("ab", "bd") for end in side}
    needs = [(f"{s[0]}{s}{n}", f"{s[1]}{s}{n}") for n in range(4) for s in ("ab", "bd")]
    heavy = measured({**work, "xa": "a", "xd": "d"}, [*needs, ("xa", "xd")]).standing
    assert row(heavy, "b").strength == 8
    assert row(heavy, "b").betweenness == 1


def test_supported_is_what_an_opd_does_not_lead() -> None:
    made = measured(
        {"p": "a b", "q": "b a"}, relations={"SUPPORTS": [("Opd/a", "Program/p")]}
    ).standing
    assert (row(made, "a").led, row(made, "a").supported) == (1, 0)


def test_without_an_opd() -> None:
    made = standings("ab", "bc", "cd", "ef", groups={"g": "a b", "h": "c d"})
    assert [len(part) for part in made.components] == [4, 2]
    left = made.without(key("Opd/c"))
    assert [[k[-1] for k in part] for part in left.components] == [["a", "b"], ["e", "f"], ["d"]]
    assert left.congruence == 0.5
    assert standings("ab").without(key("Opd/a")).congruence is None


def test_communities_are_the_dense_parts() -> None:
    made = standings("ab", "bc", "ca", "de", "ef", "fg", "gd", "df", "cd")
    communities = {k[-1]: r.community for k, r in made.rows.items()}
    assert communities == {**dict.fromkeys("defg", 1), **dict.fromkeys("abc", 2)}


def test_communities_are_the_same_in_every_process() -> None:
    code = (
        "import random, networkx as nx; from synergy.measures.standing import _communities;"
        "g = nx.gnm_random_graph(60, 150, seed=3);"
        "g = nx.relabel_nodes(g, {n: f'o{n:02}' for n in g});"
        "nx.set_edge_attributes(g, 1.0, 'weight'); print(_communities(g))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
        ).stdout
        for seed in (1, 2, 3)
    }
    assert len(said) == 1
    assert said.pop()


def test_an_empty_network_has_no_ties() -> None:
    assert ties(nx.Graph()) == ({}, {}, {})
    assert measured({}, opds="a b").standing.components == ()
