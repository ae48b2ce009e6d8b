"""Files for other programs: read back, held against schemas, taken in by Neo4j itself."""

from __future__ import annotations

import csv
import io
import os
import subprocess
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pyarrow.parquet as pq
import pytest
import xmlschema

import synergy
from synergy import exports
from synergy.cli import options
from synergy.errors import UsageError
from synergy.schema import graph as schema
from tests.cli.running import Runner
from tests.neo4j import server
from tests.test_graph import small

SCHEMA = Path(__file__).with_name("gexf-1.2.xsd")


@pytest.fixture(scope="module")
def graph() -> nx.MultiDiGraph[str]:
    return synergy.to_networkx(synergy.demo_plan())


def odd() -> nx.MultiDiGraph[str]:
    """Return a graph with all that the forms find hard."""
    graph = synergy.from_networkx(small(), "33.07")
    graph.nodes["33.07/Program/7"].update(
        name='=HYPERLINK("x") & <b>\x0b\ud800',
        start="2020-06",
        end="2021",
        own=np.float64(0.5),
        several=["a", "b"],
        nothing=None,
        unknown=float("nan"),
        table={"a": [1]},
        big=np.int64(2**40),
        chosen={"z", "y"},
    )
    return graph


def rows(file: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.decode(), newline="")))


@pytest.mark.parametrize("form", ["gexf", "graphml"])
def test_xml_forms_are_read_back_by_networkx(
    form: str, graph: nx.MultiDiGraph[str], tmp_path: Path
) -> None:
    for made in (graph, odd()):
        (file,) = synergy.export(made, tmp_path / form, form)
        found: Any = nx.read_gexf(file) if form == "gexf" else nx.read_graphml(file)
        assert found.is_directed()
        plan = f"33.07/Plan/{made.graph['region']}"
        assert set(found) == {*made, plan}
        assert not found.degree(plan)
        assert sorted(d["label"] for *_, d in found.edges(data=True)) == sorted(
            d["type"] for *_, d in made.edges(data=True)
        )
        again = synergy.from_networkx(found)
        for key, data in made.nodes(data=True):
            for name in {p.name for p in schema.NODE[data["kind"]].columns} - {"plan", "name"}:
                assert again.nodes[key].get(name) == (
                    None if data.get(name) == [] else data.get(name)
                ), (key, name)
        kept = ("region", "name", "info", "problems", "completeness", "source_file")
        assert all(again.graph.get(name) == made.graph.get(name) for name in kept)
        if made is graph:
            assert synergy.analyze(again).to_json() == synergy.analyze(made).to_json()
    own = found.nodes["33.07/Program/7"]
    assert own["own"] == 0.5
    assert own["big"] == 2**40
    assert own["several"] == "a; b"
    assert own["chosen"] == "y; z"
    assert own["quick_win"] is True
    assert own["label"] == '=HYPERLINK("x") & <b>'
    assert not {"nothing", "unknown", "start", "end"} & set(own)


def test_gexf_is_valid_and_the_same_every_time(graph: nx.MultiDiGraph[str]) -> None:
    valid = xmlschema.XMLSchema(SCHEMA)
    for made in (graph, odd(), synergy.from_networkx(nx.DiGraph(), "33.07")):
        text = exports.gexf(made)["plan.gexf"].decode()
        valid.validate(text)
        assert text == exports.gexf(made)["plan.gexf"].decode()
    for wrong in ('type="int"', 'start="2020"', 'name="x"'):
        broken = text.replace("<graph ", f"<graph {wrong} ", 1)
        assert not valid.is_valid(broken)


@pytest.mark.parametrize("form", ["gexf", "graphml"])
def test_what_was_changed_in_gephi_is_taken_back(form: str, tmp_path: Path) -> None:
    made = synergy.to_networkx(synergy.demo_plan())
    made.nodes["33.07/Opd/bpbd"].update(viz="x", spells="y", odd="text")
    made.nodes["33.07/Opd/dinkes"]["odd"] = 2.5
    (file,) = synergy.export(made, tmp_path / form, form)
    found: Any = nx.read_gexf(file) if form == "gexf" else nx.read_graphml(file)
    assert found.nodes["33.07/Opd/dinkes"]["odd"] == "2.5"
    found.nodes["33.07/Program/SG-03"]["status"] = "dibatalkan"
    again = synergy.from_networkx(found)
    assert again.nodes["33.07/Program/SG-03"]["cancelled"] is True
    before, after = (synergy.programs(graph)["id"].tolist() for graph in (made, again))
    assert set(before) - set(after) == {"SG-03"}


def test_edges_of_graphml_have_ids_of_their_own(graph: nx.MultiDiGraph[str]) -> None:
    text = exports.graphml(graph)["plan.graphml"].decode()
    lines = [line for line in text.splitlines() if "<edge " in line]
    assert len(lines) == graph.number_of_edges()
    assert len({line.split(' id="')[1] for line in lines}) == len(lines)


def test_kumu_gets_elements_and_connections_by_id(graph: nx.MultiDiGraph[str]) -> None:
    files = exports.kumu(graph)
    elements, connections = (rows(files[f"kumu/{n}.csv"]) for n in ("elements", "connections"))
    assert list(elements[0]) == ["ID", "Label", "Type", "Description", "Tags"]
    assert list(connections[0]) == ["ID", "From", "To", "Type", "Label"]
    ids = {row["ID"] for row in elements}
    assert len(ids) == len(elements) == graph.number_of_nodes()
    assert {row[end] for row in connections for end in ("From", "To")} <= ids
    assert len({row["ID"] for row in connections}) == graph.number_of_edges()
    program = next(row for row in elements if row["Type"] == "Program")
    assert "|" in program["Tags"]


def test_kumu_gets_no_formulas_and_ones_own_attributes() -> None:
    elements = {row["ID"]: row for row in rows(exports.kumu(odd())["kumu/elements.csv"])}
    program = elements["33.07/Program/7"]
    assert program["Label"].startswith("'=HYPERLINK")
    assert program["own"] == "0.5"
    assert program["several"] == "a; b"


def test_neo4j_gets_typed_heads(graph: nx.MultiDiGraph[str]) -> None:
    files = exports.neo4j(graph)
    head = files["neo4j/nodes-Program.csv"].decode().splitlines()[0].split(",")
    assert head[0] == "key:ID"
    assert head[-1] == ":LABEL"
    assert {"budget:long", "quick_win:boolean", "funding:string[]", "start:string"} <= set(head)
    leads = rows(files["neo4j/relations-LEADS.csv"])
    assert {":START_ID", ":END_ID", ":TYPE", "inherited:boolean"} <= set(leads[0])
    assert {row[":TYPE"] for row in leads} == {"LEADS"}


@pytest.mark.slow
def test_neo4j_takes_it_in(graph: nx.MultiDiGraph[str], tmp_path: Path) -> None:
    if not server.available():
        if os.environ.get("SYNERGY_REQUIRE_ALL") == "1":
            pytest.fail(server.HOW)
        pytest.skip(server.HOW)
    synergy.export(graph, tmp_path / "out", "neo4j")
    home = tmp_path / "home"
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").touch()
    command = ["org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "@import.args"]
    ran = subprocess.run(
        ["java", "-Xmx512m", "-cp", server.classpath(), *command],
        cwd=tmp_path / "out" / "neo4j",
        env={**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-800:] + ran.stderr[-800:]
    assert f"{graph.number_of_nodes() + 1} nodes" in ran.stdout  # and the plan's own
    assert f"{graph.number_of_edges()} relationships" in ran.stdout


def test_parquet_has_all_tables(graph: nx.MultiDiGraph[str], tmp_path: Path) -> None:
    files = synergy.export(graph, tmp_path / "out", "parquet", lang="en")
    found = {file.relative_to(tmp_path / "out" / "parquet").as_posix(): file for file in files}
    assert len(found) == len(schema.NODES) + len(schema.RELATIONS) + 3
    programs = pq.read_table(found["nodes/Program.parquet"])
    assert programs.schema.names == [p.name for p in schema.NODE["Program"].columns]
    findings = pq.read_table(found["findings.parquet"]).to_pylist()
    assert len(findings) == len(synergy.analyze(graph))
    assert findings[0]["recommendation"] == synergy.analyze(graph).findings[0].say(
        "recommendation", "en"
    )
    pairs = pq.read_table(found["coordination.parquet"])
    assert pairs.num_rows == len(synergy.coordination(graph).pairs)


def test_an_unknown_form_is_told_with_the_closest(
    graph: nx.MultiDiGraph[str], tmp_path: Path
) -> None:
    with pytest.raises(UsageError) as error:
        synergy.export(graph, tmp_path / "out", "gephi")
    assert error.value.code == "unknown-form"
    assert "gexf" in str(error.value)
    assert not (tmp_path / "out").exists()


# The command


def test_the_command_knows_the_same_forms() -> None:
    assert (*exports.FORMS, "all") == options.FORMS


def test_the_command_writes_a_plan_that_it_does_not_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    run = Runner(capsys)
    assert run("demo").code == 0
    done = run("export", "synergy-demo/wonosobo.xlsx")
    assert done.code == 0
    assert "synergy-export" in done.out
    names = {p.name for p in (tmp_path / "synergy-export").iterdir()}
    assert names == {
        ".synergy-output",
        "plan.graphml",
        "plan.gexf",
        "kumu",
        "neo4j",
        "parquet",
    }
    assert not (tmp_path / "synergy-store").exists()
    of_store = run(
        *("export", "--store", "synergy-demo-store", "--form", "gexf", "--out", "gephi"),
        *("--lang", "en"),
    )
    assert of_store.code == 0
    assert "plan.gexf" in of_store.out
    same = (tmp_path / "synergy-export" / "plan.gexf", tmp_path / "gephi" / "plan.gexf")
    assert same[0].read_bytes() == same[1].read_bytes()
    assert run("export", "--form", "gephi").code == 2
    assert run("export").code == 1
