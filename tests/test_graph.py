"""Graphs from elsewhere: what is asked of them, what is filled in, what is refused."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd
import pytest

import synergy
from synergy.errors import UsageError
from synergy.graph import build, content_of, from_networkx, require
from synergy.measures import Measures
from synergy.settings import Settings


def small() -> nx.MultiDiGraph[Any]:
    made: nx.MultiDiGraph[Any] = nx.MultiDiGraph()
    made.add_node("dinkes", kind="Opd", name="Dinas Kesehatan", aliases="Dinkes; DKK")
    made.add_node("pu", kind="Opd", name="Dinas PU")
    made.add_node(7, kind="Program", name="Posyandu", budget=2.5e9, quick_win="true", colour="red")
    made.add_node("v", kind="Village", name="Beran", subkind="desa")
    made.add_edge("dinkes", 7, "LEADS")
    made.add_edge("pu", 7, type="SUPPORTS")
    made.add_edge(7, "v", label="TARGETS")
    made.add_edge("dinkes", "pu", type="AGREED_WITH", program=7, status="ditolak")
    made.add_edge("dinkes", "pu", type="AGREED_WITH", program=7, status="disetujui")
    return made


def test_content_and_graph_are_two_forms_of_one_plan() -> None:
    content = synergy.demo_plan().content
    assert content_of(build(content)).plan == content.plan


def test_a_graph_from_elsewhere_can_be_analysed() -> None:
    made = small()
    graph = from_networkx(made, "33.07")
    require(graph)
    assert set(made) == {"dinkes", "pu", 7, "v"}, "the given graph stays"
    program = graph.nodes["33.07/Program/7"]
    assert program["budget"] == 2_500_000_000
    assert program["quick_win"] is True
    assert program["scope"] == "villages"
    assert program["colour"] == "red", "what the contract does not know is kept"
    assert graph.nodes["33.07/Opd/dinkes"]["aliases"] == ["Dinkes", "DKK"]
    assert graph.nodes["33.07/Village/v"]["subkind"] == "desa"
    agreed = [d for _, _, d in graph.edges(data=True) if d["type"] == "AGREED_WITH"]
    assert [d["program"] for d in agreed] == ["33.07/Program/7"] * 2
    findings = synergy.analyze(graph)
    assert findings.region == "33.07"
    assert synergy.coordination(graph).graph.number_of_nodes() == 2
    for map in ("coordination", "programs", "dependencies"):
        assert synergy.draw(graph, findings, map=map).html.startswith("<!DOCTYPE html>")


def test_what_has_been_made_is_made_again_the_same() -> None:
    graph = synergy.to_networkx(synergy.demo_plan())
    again = from_networkx(graph)
    assert nx.utils.graphs_equal(graph, again)
    assert synergy.analyze(again) == synergy.analyze(graph)


def _broken(change: Callable[[nx.MultiDiGraph[Any]], object]) -> nx.MultiDiGraph[Any]:
    made = small()
    change(made)
    return made


@pytest.mark.parametrize(
    ("change", "code", "hint"),
    [
        (lambda g: g.add_node("x"), "graph-lacking", "Unresolved"),
        (lambda g: g.add_node("x", kind="Opds"), "graph-kind", "Opd"),
        (lambda g: g.add_node("x", kind="Dinas"), "graph-kind", "Unresolved"),
        (lambda g: g.add_node("x", kind="Plan", info="{"), "graph-value", "JSON"),
        (lambda g: g.add_edge("pu", 7), "graph-lacking", "REFERS_TO"),
        (lambda g: g.add_node("x", kind="Program", start="31/12/2024"), "graph-value", "2024-06"),
        (lambda g: g.add_node("x", kind="Program", end="Januari 2024"), "graph-value", "tanggal"),
        (lambda g: g.add_node("x", kind="Program", end=2024.5), "graph-value", "tanggal"),
        (lambda g: g.add_edge("pu", 7, type="LEAD"), "graph-type", "LEADS"),
        (lambda g: g.add_edge("v", "pu", type="TARGETS"), "graph-ends", "Program"),
        (lambda g: g.add_node("x", kind="Program", budget="banyak"), "graph-value", "bulat"),
        (lambda g: g.add_node("x", kind="Program", quick_win="mungkin"), "graph-value", "True"),
        (lambda g: g.add_node("x", kind="Opd", name=["a"]), "graph-value", "teks"),
        (lambda g: g.add_node("x", kind="Opd", id="pu"), "graph-twice", "pu"),
    ],
)
def test_what_can_not_be_understood_is_refused_with_what_to_do(
    change: Callable[[nx.MultiDiGraph[Any]], object], code: str, hint: str
) -> None:
    with pytest.raises(UsageError) as error:
        from_networkx(_broken(change))
    assert error.value.code == code
    assert hint in str(error.value)
    assert "from_networkx" not in str(error.value)
    assert error.value.message("en")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (2024, "2024"),
        (2024.0, "2024"),
        ("2024-06", "2024-06"),
        (pd.Timestamp("2024-06-30 08:00"), "2024-06-30"),
        (datetime.date(2024, 6, 30), "2024-06-30"),
        (np.datetime64("2024-06-30"), "2024-06-30"),
        (pd.NaT, None),
        (pd.NA, None),
        (float("nan"), None),
        ("", None),
    ],
)
def test_dates_are_read_as_pandas_gives_them(written: object, read: str | None) -> None:
    made = small()
    made.nodes[7]["start"] = written
    assert from_networkx(made, "33.07").nodes["33.07/Program/7"].get("start") == read


def test_what_the_status_says_is_cancelled_is_left_out() -> None:
    made = small()
    made.nodes[7]["status"] = "Ditunda ke 2021"
    graph = from_networkx(made, "33.07")
    assert graph.nodes["33.07/Program/7"]["cancelled"] is True
    assert not synergy.analyze(graph).filter(rule="unowned-program")
    assert not Measures(graph, Settings()).portfolio.rows
    made.nodes[7]["cancelled"] = False
    assert from_networkx(made, "33.07").nodes["33.07/Program/7"]["cancelled"] is False


def test_an_undirected_graph_is_refused() -> None:
    with pytest.raises(UsageError) as error:
        from_networkx(nx.Graph())
    assert error.value.code == "graph-undirected"
    assert "nx.MultiDiGraph" in str(error.value)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda g: g.graph.pop("region"), "graph-attribute"),
        (lambda g: g.add_node("x"), "graph-attribute"),
        (lambda g: g.add_node("x", kind="Opd"), "graph-attribute"),
        (lambda g: g.add_node("x", kind="Opd", id="x", region="33.07"), "graph-key"),
        (lambda g: g.nodes["33.07/Program/7"].update(start="Juni 2024"), "graph-value"),
        (lambda g: g.nodes["33.07/Opd/pu"].update(kind="Dinas"), "graph-kind"),
        (lambda g: g.add_edge("33.07/Opd/pu", "33.07/Program/7"), "graph-attribute"),
        (lambda g: g.add_edge("33.07/Opd/pu", "33.07/Program/7", type="X"), "graph-type"),
        (lambda g: g.add_edge("33.07/Program/7", "33.07/Opd/pu", type="LEADS"), "graph-ends"),
    ],
)
@pytest.mark.parametrize("use", [synergy.analyze, synergy.coordination, synergy.draw])
def test_nothing_is_analysed_that_lacks_what_the_contract_asks_for(
    change: Callable[[nx.MultiDiGraph[str]], object],
    code: str,
    use: Callable[[nx.MultiDiGraph[str]], object],
) -> None:
    graph = from_networkx(small(), "33.07")
    change(graph)
    with pytest.raises(UsageError) as error:
        use(graph)
    assert error.value.code == code
    assert "  " not in str(error.value)
    assert error.value.message("en")


def test_a_graph_of_another_class_is_refused_at_once() -> None:
    with pytest.raises(UsageError) as error:
        synergy.analyze(nx.DiGraph())  # type: ignore[arg-type]
    assert "from_networkx" in str(error.value)
    with pytest.raises(UsageError) as error:
        synergy.analyze(synergy.demo_plan())  # type: ignore[arg-type]
    assert "to_networkx(plan)" in str(error.value)


def test_what_is_missing_says_nothing_whatever_pandas_calls_it() -> None:
    for missing in (None, float("nan"), "", pd.NA):
        made = small()
        made.nodes[7].update(status="dibatalkan", cancelled=missing, scope=missing, name=missing)
        program = from_networkx(made, "33.07").nodes["33.07/Program/7"]
        assert (program["cancelled"], program["scope"], program["name"]) == (True, "villages", "7")


def test_what_stands_below_the_cancelled_is_cancelled() -> None:
    made = small()
    made.add_node("below", kind="Program")
    made.add_edge("below", 7, type="WITHIN")
    made.nodes[7]["status"] = "ditunda"
    assert from_networkx(made, "33.07").nodes["33.07/Program/below"]["cancelled"] is True


@pytest.mark.parametrize(
    ("change", "region", "code"),
    [
        (lambda g: None, "33/07", "graph-region"),
        (lambda g: None, 33.07, "wrong-type"),
        (lambda g: g.nodes["pu"].update(region="33.08"), None, "graph-regions"),
        (lambda g: [g.add_node(n, kind="Plan") for n in "ab"], None, "graph-twice"),
        (lambda g: g.add_edge(7, 7, type="WITHIN"), None, "graph-circle"),
        (lambda g: g.nodes[7].update(budget=10**20), None, "graph-value"),
    ],
)
def test_what_makes_no_plan_is_refused(
    change: Callable[[nx.MultiDiGraph[Any]], object], region: Any, code: str
) -> None:
    made = small()
    made.nodes["dinkes"]["region"] = "33.07"
    change(made)
    with pytest.raises(UsageError) as error:
        from_networkx(made, region)
    assert error.value.code == code
    assert error.value.message("en")


def test_an_edge_drawn_in_gephi_has_its_type_as_its_label() -> None:
    made = small()
    made.add_edge("pu", 7, key="99999", label="LEADS")
    graph = from_networkx(made, "33.07")
    assert graph.has_edge("33.07/Opd/pu", "33.07/Program/7", "LEADS")


@pytest.mark.parametrize(
    "change",
    [
        lambda g: g.nodes["33.07/Program/7"].update(budget=np.int64(5)),
        lambda g: g.nodes["33.07/Program/7"].update(budget=float("nan")),
        lambda g: g.edges["33.07/Opd/dinkes", "33.07/Opd/pu", "AGREED_WITH"].update(
            date="31/12/20"
        ),
    ],
)
def test_values_that_analyses_can_not_read_are_refused(
    change: Callable[[nx.MultiDiGraph[str]], object],
) -> None:
    graph = from_networkx(small(), "33.07")
    change(graph)
    with pytest.raises(UsageError) as error:
        synergy.analyze(graph)
    assert error.value.code == "graph-value"
