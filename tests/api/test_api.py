"""The API: what an analyst gets, and what they are told when something is wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd
import pytest

import synergy
from synergy import Findings, Plan, SynergyError
from synergy.api.store import Store
from synergy.content import Content
from synergy.stores.embedded import EmbeddedStore
from tests.contents import content

USER_CODE = """\
import networkx as nx
import pandas as pd

import synergy


def main(path: str, uri: str) -> pd.DataFrame:
    plan: synergy.Plan = synergy.read_plan(path)
    with synergy.open_store(uri) as store:
        store.load(plan)
        graph: nx.MultiDiGraph[str] = store.graph()
        answer: pd.DataFrame = store.query("unowned-programs")
    findings: synergy.Findings = synergy.analyze(graph, synergy.Settings())
    few = findings.filter(rule="bottleneck", severity=("high", "medium"), opd="Dinkes")
    network: synergy.CoordinationNetwork = synergy.coordination(graph)
    pairs: nx.Graph[str] = network.graph
    share: float | None = network.without("Dinkes").congruence
    mine = synergy.finding(graph, "mine", [next(iter(graph))], "message", evidence={"n": 1})
    drawing = synergy.draw(graph, findings.add(mine), map="coordination")
    drawing.save("map.html")
    own: nx.MultiDiGraph[str] = synergy.from_networkx(nx.DiGraph(), region="33.07")
    synergy.export(own, "out", "gexf")
    print(len(few), share, pairs, answer.empty)
    return network.pairs.merge(network.standing, left_on="opd_a", right_on="id")
"""


def refused(error: pytest.ExceptionInfo[SynergyError]) -> str:
    """Return the code of an error that says something in both languages."""
    for lang in ("id", "en"):
        assert len(error.value.message(lang)) > 40
    return error.value.code


# The names


def test_every_name_is_there_and_nothing_else_is_imported_before_it_is_asked_for() -> None:
    for name in synergy.__all__:
        assert getattr(synergy, name).__doc__, name
        assert name in dir(synergy)
    code = "import synergy, sys; sys.exit(any(m in sys.modules for m in ('pandas', 'networkx')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    with pytest.raises(AttributeError, match="no attribute 'analise'"):
        _ = synergy.analise  # type: ignore[attr-defined]


def test_help_imports_no_pandas() -> None:
    code = (
        "import sys\nfrom synergy.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "sys.exit('pandas' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert ran.returncode == 0


def test_mypy_passes_on_code_that_uses_it(tmp_path: Path) -> None:
    (tmp_path / "user.py").write_text(USER_CODE, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "user.py"]
    command += ["--config-file=", f"--cache-dir={tmp_path / 'cache'}"]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)
    assert ran.returncode == 0, ran.stdout
    assert (Path(synergy.__file__).parent / "py.typed").is_file()


# Stores


def test_a_store_gives_graphs_and_tables(address: str, plan: Plan, findings: Findings) -> None:
    with synergy.open_store(address) as store:
        assert store.load(plan).changed
        assert not store.load(plan.content).changed
        assert [region.code for region in store.regions()] == ["33.07"]
        graph = store.graph()
        assert graph.graph["plan"] == plan.content.plan
        assert nx.utils.graphs_equal(graph, synergy.to_networkx(plan))
        named = store.query("shared-programs", min_programs=2)
        assert len(named) > 0
        assert "kunci_a" in store.query("pairs-without-group", with_support=True).columns
        own = store.query(
            "MATCH (o:Opd {plan: $plan}) WHERE o.id IN $ids RETURN o.name AS opd ORDER BY opd",
            ids=["bpbd", "bkd"],
            region="33.07",
        )
        for called in ("DKK", "33.07/Opd/dinkes", "Dinas Kesehatan."):
            assert set(store.query("opd-picture", opd=called)["opd"]) == {"Dinas Kesehatan"}
        assert len(store.query("village-programs", village="Karanganyar"))
        with pytest.raises(SynergyError) as error:
            store.query("village-programs", village="Karanganyar.")
        assert refused(error) == "query-several-names"
    assert own["opd"].tolist() == [
        "Badan Kepegawaian Daerah",
        "Badan Penanggulangan Bencana Daerah",
    ]
    assert synergy.analyze(graph) == findings


def test_what_can_go_wrong_with_a_store_is_said(tmp_path: Path, plan: Plan) -> None:
    store = synergy.open_store(tmp_path / "store")
    with pytest.raises(SynergyError) as error:
        store.graph()
    assert refused(error) == "store-empty"
    store.load(plan)
    for ask, code, hint in (
        (lambda: store.query("unowned-progams"), "unknown-query", "unowned-programs"),
        (lambda: store.query("opd-picture", opt="Dinkes"), "query-parameter", "opd"),
        (lambda: store.query("opd-picture", opd="Dinkess"), "query-unknown-name", "Dinkes"),
        (lambda: store.query("opd-picture"), "query-parameter-missing", "opd=…"),
        (lambda: store.query("MATCH (n) DELETE n"), "query-writes", "DELETE"),
        (lambda: store.query("MATCH (n) WHERE n.id = $id RETURN n"), "query-no-value", "id=…"),
        (lambda: store.graph("33.08"), "region-absent", "33.07"),
    ):
        with pytest.raises(SynergyError) as error:
            ask()
        assert refused(error) == code
        assert hint in str(error.value)
    store.close()
    store.close()
    for closed in (store.graph, store.regions, lambda: store.load(plan)):
        with pytest.raises(SynergyError) as error:
            closed()
        assert refused(error) == "store-closed"
        assert "open_store" in str(error.value)


def test_of_several_regions_one_must_be_named(tmp_path: Path, plan: Plan) -> None:
    other: Content = content({"Opd": [{"id": "dinkes"}]}, region="33.08")
    with synergy.open_store(tmp_path / "store") as store:
        store.load(plan)
        store.load(other)
        for ask in (store.graph, lambda: store.query("unowned-programs")):
            with pytest.raises(SynergyError) as error:
                ask()
            assert refused(error) == "region-needed"
            assert "33.08" in str(error.value)
        assert list(store.graph("33.08")) == ["33.08/Opd/dinkes"]


def test_a_second_process_that_loads_is_named(tmp_path: Path, plan: Plan) -> None:
    folder = tmp_path / "store"
    with synergy.open_store(folder) as store:
        store.load(plan)
    code = (
        "import sys; from synergy.stores.embedded import EmbeddedStore; from pathlib import Path\n"
        f"with EmbeddedStore(Path({str(folder)!r}))._locked():\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        store = Store(folder)
        store._store = EmbeddedStore(folder, wait=0.2)
        with pytest.raises(SynergyError) as error:
            store.load(plan)
        assert refused(error) == "store-busy"
        assert str(holder.pid) in str(error.value)
        assert store.graph().number_of_nodes() > 100  # who reads is not disturbed
        assert len(store.query("MATCH (o:Opd {plan: $plan}) RETURN o.id AS id")) > 20
    finally:
        holder.communicate("")


# Findings


def test_findings_are_filtered_by_what_people_call_things(findings: Findings) -> None:
    one = findings.filter(rule="coordination/bottleneck")
    assert one.findings == findings.filter(rule="bottleneck").findings
    assert {f.family for f in findings.filter(rule="orphan").findings} == {"orphan"}
    high = findings.filter(severity="high")
    assert 0 < len(high) < len(findings.filter(severity=["high", "low"])) < len(findings)
    by_name = findings.filter(opd="Dinas Kesehatan")
    assert len(by_name) > 0
    assert by_name == findings.filter(opd="Dinkes") == findings.filter(opd="dinkes")
    assert by_name.metrics == findings.metrics
    assert Findings.from_json(findings.to_json()).filter(opd="dinkes").findings == by_name.findings
    both = findings.filter(opd="dinkes", rule="coordination", severity="high")
    assert {f.id for f in both.findings} == {f.id for f in by_name.findings} & {
        f.id for f in high.findings if f.family == "coordination"
    }


def test_an_opd_without_findings_has_none_and_is_no_error(graph: nx.MultiDiGraph[str]) -> None:
    made = synergy.from_networkx(graph)
    made.add_node("33.07/Opd/x", kind="Opd", id="x", region="33.07", name="Kantor X")
    found = synergy.analyze(made).filter(opd="Kantor X", rule="overlap")
    assert len(found) == 0
    assert found.to_frame().columns.tolist()[0] == "id"
    assert "Tidak ada temuan" in found._repr_html_()


@pytest.mark.parametrize(
    ("given", "code", "hint"),
    [
        ({"rule": "botleneck"}, "unknown-rule", "bottleneck"),
        ({"severity": "hihg"}, "unknown-severity", "high"),
        ({"opd": "Dinas Kesehatn"}, "query-unknown-name", "dinas kesehatan"),
    ],
)
def test_an_unknown_name_is_told_with_the_closest(
    findings: Findings, given: dict[str, str], code: str, hint: str
) -> None:
    with pytest.raises(SynergyError) as error:
        findings.filter(**given)
    assert refused(error) == code
    assert hint in str(error.value)


def test_findings_of_ones_own_stand_among_ours(
    graph: nx.MultiDiGraph[str], findings: Findings
) -> None:
    mine = synergy.finding(
        graph,
        "jauh",
        ["33.07/Opd/bpbd", "33.07/Opd/diskominfo"],
        "Jauh & <dekat>.",
        title="Terlalu jauh",
        severity="high",
        score=0.9,
        evidence={"jarak": 3},
    )
    both = findings.add(mine)
    assert both.summary["own/jauh"] == 1
    assert [f.id for f in both.findings if f.severity == "high"][-1] == mine.id
    assert both.filter(rule="jauh").findings == (mine,)
    row = both.to_frame().set_index("id").loc[mine.id]
    assert row["message"] == "Jauh & <dekat>."
    assert row["file"] == "wonosobo.xlsx"
    assert "&lt;dekat&gt;" in both.filter(rule="own")._repr_html_()
    assert mine.id in both.to_json()
    for map in ("coordination", "programs"):
        assert "Terlalu jauh" in synergy.draw(graph, both, map=map).html
    with pytest.raises(SynergyError) as error:
        synergy.explain(mine)
    assert refused(error) == "own-finding"
    with pytest.raises(SynergyError) as error:
        synergy.finding(graph, "x", ["33.07/Opd/bpdb"], "m")
    assert refused(error) == "unknown-node"
    assert "33.07/Opd/bpbd" in str(error.value)
    assert next(iter(both)) == both[0] == both.findings[0]
    assert len(both.add(mine)) == len(both), "a cell may run twice"
    assert len(findings.filter(rule="own/nothing-found")) == 0
    read = Findings.from_json(both.to_json())
    assert read.to_frame().equals(both.to_frame())
    assert read.to_json() == both.to_json()
    for opd in ("Sekretariat DPRD", "33.07/Opd/dinkes", "DKK"):
        assert read.filter(opd=opd).findings == both.filter(opd=opd).findings
    none = both.filter(rule="own/nothing-found").to_frame()
    assert none.dtypes.drop("opds").equals(both.to_frame().dtypes.drop("opds"))
    assert "Terlalu jauh" in synergy.draw(graph, read, map="programs").html


def test_what_pandas_counts_is_evidence(graph: nx.MultiDiGraph[str], findings: Findings) -> None:
    relation = next(d for *_, d in graph.edges(data=True) if d["type"] == "DEPENDS_ON")
    counted = {
        **{"n": np.int64(3), "share": np.float64(0.25), "lacking": pd.NA, "set": {"b", "a"}},
        **{"series": pd.Series([1, 2]), "day": pd.Timestamp("2024-06-30")},
    }
    mine = synergy.finding(graph, "x", ["33.07/Opd/bpbd"], "m", evidence=counted, cites=[relation])
    assert mine.evidence == {
        **{"n": 3, "share": 0.25, "lacking": None, "set": ["a", "b"]},
        **{"series": [1, 2], "day": "2024-06-30"},
    }
    sheets = {source.sheet for source in mine.sources}
    assert sheets == {"opd", relation["source_sheet"]}
    assert mine.sources[0].sheet == "opd", "the chief's own row comes first"
    assert findings.add(mine).to_frame()["sources"].max() > 1
    assert Findings.from_json(findings.add(mine).to_json()).find(mine.id) == mine


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"about": []}, "own-about"),
        ({"about": "33.07/Opd/bpbd"}, "own-about"),
        ({"analysis": "a/b c"}, "own-name"),
        ({"analysis": ""}, "own-name"),
        ({"score": 7}, "own-score"),
        ({"score": float("nan")}, "own-score"),
        ({"score": "tinggi"}, "own-score"),
        ({"score": True}, "own-score"),
        ({"cites": ["33.07/Opd/bpbd"]}, "own-cites"),
        ({"cites": [("a", "b", "LEADS")]}, "own-cites"),
        ({"cites": [{"a": 1}]}, "own-cites"),
        ({"cites": {"a": 1}}, "own-cites"),
        ({"evidence": {"n": float("inf")}}, "own-evidence"),
        ({"severity": "hihg"}, "unknown-severity"),
    ],
)
def test_a_finding_that_is_none_is_refused(
    graph: nx.MultiDiGraph[str], given: dict[str, Any], code: str
) -> None:
    whole = {"analysis": "x", "about": ["33.07/Opd/bpbd"], "message": "m"}
    with pytest.raises(SynergyError) as error:
        synergy.finding(graph, **{**whole, **given})
    assert refused(error) == code


def test_two_findings_of_one_id_are_refused(
    graph: nx.MultiDiGraph[str], findings: Findings
) -> None:
    one, other = (synergy.finding(graph, "x", ["33.07/Opd/bpbd"], m) for m in ("a", "b"))
    with pytest.raises(SynergyError) as error:
        findings.add(one, other)
    assert refused(error) == "own-twice"
    assert "a" not in findings.add(one).add(other).filter(rule="own").to_frame()["message"].tolist()


def test_what_is_given_in_place_of_another_is_told_so(
    plan: Plan, graph: nx.MultiDiGraph[str], findings: Findings, tmp_path: Path
) -> None:
    wrong: list[tuple[Callable[[], object], str, str]] = [
        (lambda: synergy.analyze(plan), "graph-form", "to_networkx(plan)"),  # type: ignore[arg-type]
        (lambda: synergy.finding(plan, "x", ["k"], "m"), "graph-form", "to_networkx"),  # type: ignore[arg-type]
        (lambda: synergy.analyze(graph, {"a": 1}), "wrong-type", "read_settings"),  # type: ignore[arg-type]
        (lambda: synergy.Settings(coordination={}), "wrong-type", "read_settings"),  # type: ignore[arg-type]
        (lambda: synergy.to_networkx("x.xlsx"), "wrong-type", "read_plan"),  # type: ignore[arg-type]
        (lambda: synergy.to_networkx(graph), "wrong-type", "read_plan"),  # type: ignore[arg-type]
        (lambda: synergy.draw(graph, findings.to_frame()), "wrong-type", "analyze"),  # type: ignore[arg-type]
        (lambda: synergy.explain(findings[0].id), "wrong-type", "filter"),  # type: ignore[arg-type]
        (lambda: findings.add([findings[0]]), "wrong-type", "finding"),  # type: ignore[arg-type]
        (lambda: findings.to_frame(lang="fr"), "unknown-language", "en"),
        (lambda: synergy.draw(graph, findings, lang="de"), "unknown-language", "en"),
        (lambda: synergy.export(graph, tmp_path / "x", lang="de"), "unknown-language", "en"),
        (lambda: synergy.export(plan, tmp_path / "x"), "graph-form", "to_networkx"),  # type: ignore[arg-type]
    ]
    with synergy.open_store(tmp_path / "store") as store:
        wrong.append((lambda: store.load(graph), "wrong-type", "read_plan"))  # type: ignore[arg-type]
        for call, code, hint in wrong:
            with pytest.raises(SynergyError) as error:
                call()
            assert refused(error) == code
            assert hint in str(error.value)
        assert repr(store) == f"<Store {tmp_path / 'store'}>"
    assert "closed" in repr(store)


def test_an_explanation_is_text(findings: Findings) -> None:
    explained = synergy.explain(findings.filter(rule="bottleneck")[0], lang="en")
    assert explained.cleared in " ".join(str(explained).split())
    assert all(len(line) <= 88 for line in str(explained).splitlines())
    assert "<pre" in explained._repr_html_()
    assert len(repr(explained)) < 100
    assert len(repr(findings[0])) < 150


def test_findings_know_their_settings(graph: nx.MultiDiGraph[str]) -> None:
    settings = synergy.read_settings(
        {"coordination.required_weight": 2, "coordination.heaviest": 3}
    )
    found = synergy.analyze(graph, settings)
    read = Findings.from_json(found.to_json())
    assert read.settings == found.settings == settings
    for findings in (found, read):
        pair = findings.filter(rule="missing-coordination")[0]
        assert synergy.explain(pair) == synergy.explain(pair, settings)
        assert synergy.explain(pair) != synergy.explain(pair, synergy.Settings())
        drawn = synergy.draw(graph, findings).html
        assert drawn == synergy.draw(graph, found, settings=settings).html
        assert drawn != synergy.draw(graph, found, settings=synergy.Settings()).html


def test_findings_of_another_region_are_refused(findings: Findings) -> None:
    there = synergy.to_networkx(content(nodes={"Opd": [{"id": "a"}]}, region="33.08"))
    with pytest.raises(SynergyError) as error:
        synergy.draw(there, findings)
    assert refused(error) == "findings-elsewhere"
    with pytest.raises(SynergyError) as error:
        findings.add(synergy.finding(there, "x", ["33.08/Opd/a"], "m"))
    assert refused(error) == "findings-elsewhere"
    broken = findings.to_json().replace('"cause"', '"because"')
    for text in ("{}", "", "[]", '{"schema": "other"}', broken):
        with pytest.raises(SynergyError) as error:
            Findings.from_json(text)
        assert refused(error) == "findings-json"


def test_every_finding_cites_its_chief_first(
    graph: nx.MultiDiGraph[str], findings: Findings
) -> None:
    for finding in findings:
        chief = graph.nodes[f"33.07/{finding.subjects[0].kind}/{finding.subjects[0].id}"]
        own = (chief.get("source_sheet"), chief.get("source_row"))
        cited = [(source.sheet, source.row) for source in finding.sources]
        assert own not in cited[1:], finding.id


def test_programs_are_those_that_the_rules_count(
    graph: nx.MultiDiGraph[str], findings: Findings
) -> None:
    table = synergy.programs(graph).set_index("key")
    assert len(table) == findings.metrics["programs"]["top"]
    assert int(table["budget"].sum()) == findings.metrics["budget"]["total"]
    unowned = int((table["accountable"].str.len() == 0).sum())
    assert unowned / len(table) == pytest.approx(findings.metrics["unowned_share"])
    assert not any(graph.nodes[key].get("cancelled") for key in table.index)
    for roles in ("supports", "consulted", "informed"):
        assert {kind.split("/")[1] for kind in table[roles].explode().dropna()} <= {
            *("Opd", "Stakeholder", "Village")
        }
    assert synergy.programs(synergy.from_networkx(nx.MultiDiGraph(), "33.07")).empty


def test_settings_are_changed_in_a_line(graph: nx.MultiDiGraph[str]) -> None:
    settings = synergy.read_settings({"coordination": {"heaviest": 3}})
    assert settings.coordination.heaviest == 3
    fewer = synergy.coordination(graph, settings).required_pairs
    assert 0 < fewer < synergy.coordination(graph).required_pairs
    assert synergy.read_settings({"coordination.heaviest": np.int64(3)}) == settings
    wrong: list[Any] = [{"overlap": 5, "overlap.group_size": 9}, {5: 3}]
    for given in wrong:
        with pytest.raises(SynergyError) as error:
            synergy.read_settings(given)
        assert refused(error) == "config-no-family"
    with pytest.raises(SynergyError) as error:
        synergy.read_settings({"overlap": {"overlap_share": 30}})
    assert refused(error) == "config-value"
    assert "0 sampai 1" in str(error.value)


# Coordination


def test_the_network_is_what_the_measures_say(
    graph: nx.MultiDiGraph[str], findings: Findings
) -> None:
    network = synergy.coordination(graph)
    required = network.pairs[network.pairs["required"]]
    assert len(required) == network.required_pairs == findings.metrics["required_pairs"]
    assert network.congruence == pytest.approx(findings.metrics["congruence"])
    assert network.congruence == pytest.approx(required["coordinated"].mean())
    assert network.graph.number_of_edges() == network.required_pairs
    assert {"id", "name", "short_name"} == set(network.graph.nodes["33.07/Opd/bpbd"])
    assert "number" not in next(iter(network.graph.edges(data=True)))[2]
    assert network.standing.columns[:2].tolist() == ["id", "name"]
    left = network.without("Diskominfo")
    assert left == network.without("dinas komunikasi dan informatika")
    assert all("33.07/Opd/diskominfo" not in part for part in left.components)
    with pytest.raises(SynergyError) as error:
        network.without("Diskominf")
    assert refused(error) == "query-unknown-name"
    assert "diskominfo" in str(error.value)


def test_a_plan_without_pairs_is_told_so() -> None:
    made: nx.DiGraph[str] = nx.DiGraph()
    made.add_node("a", kind="Opd")
    network = synergy.coordination(synergy.from_networkx(made, "33.07"))
    assert network.congruence is None
    assert network.pairs.empty
    assert "Tidak ada pasangan" in network._repr_html_()


# What a notebook shows


class _Balanced(HTMLParser):
    """Fails where a tag is closed that was not opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.frames: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag == "iframe":
            self.frames.append(dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_what_is_shown_is_whole_html(
    plan: Plan, graph: nx.MultiDiGraph[str], findings: Findings
) -> None:
    for shown in (plan, findings, synergy.coordination(graph), synergy.draw(graph, findings)):
        parser = _Balanced()
        parser.feed(shown._repr_html_())
        assert not parser.open
        assert len(repr(shown)) < 100


def test_the_language_of_the_environment_is_spoken(
    plan: Plan,
    graph: nx.MultiDiGraph[str],
    findings: Findings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network, bottleneck = synergy.coordination(graph), findings.filter(rule="bottleneck")

    def everything() -> list[str]:
        with pytest.raises(SynergyError) as error:
            findings.filter(rule="bottlneck")
        shown = [shown._repr_html_() for shown in (plan, findings, network)]
        explained = synergy.explain(bottleneck.findings[0])
        drawing = synergy.draw(graph, bottleneck)
        said = bottleneck.to_frame()["message"].item()
        return [*shown, str(error.value), explained.formula, drawing.title, drawing.html, said]

    in_indonesian = everything()
    monkeypatch.setenv("SYNERGY_LANG", "en")
    in_english = everything()
    assert "dan 100 lagi" in in_indonesian[1]
    assert "and 100 more" in in_english[1]
    assert '<html lang="en"' in in_english[-2]
    assert not set(in_indonesian) & set(in_english)
    monkeypatch.setenv("SYNERGY_LANG", "fr")
    assert everything() == in_indonesian


def test_a_map_is_a_page_in_a_frame_of_its_own(
    graph: nx.MultiDiGraph[str], findings: Findings, tmp_path: Path
) -> None:
    drawing = synergy.draw(graph, findings.filter(severity="high"), map="dependencies")
    parser = _Balanced()
    parser.feed(drawing._repr_html_())
    (frame,) = parser.frames
    srcdoc = str(frame["srcdoc"])
    assert srcdoc.replace('<base href="about:srcdoc">', "", 1) == drawing.html
    assert frame["title"]
    assert "allow-same-origin" not in str(frame["sandbox"])
    assert drawing.save(tmp_path / "map.html").read_text(encoding="utf-8") == drawing.html
    assert len(repr(drawing)) < 100
    assert "index.html" not in drawing.html
    assert "coordination.html" not in drawing.html
    # A saved notebook parts its lines as Python does; VS Code ends each by a line feed.
    assert drawing.html.splitlines() == drawing.html.removesuffix("\n").split("\n")
    with pytest.raises(SynergyError) as error:
        synergy.draw(graph, findings, map="koordination")
    assert refused(error) == "unknown-map"
    assert "coordination" in str(error.value)


@pytest.mark.parametrize(
    "about",
    ["Dimension/living", "Indicator", "Responsibility", "WorkingGroup", "District", "Village"],
)
def test_what_is_not_drawn_is_shown_by_what_it_is_joined_with(
    graph: nx.MultiDiGraph[str], findings: Findings, about: str
) -> None:
    # The one with most relations: it surely is joined with something on the map.
    keys = [key for key in graph if key.startswith(f"33.07/{about}")]
    key = max(keys, key=graph.degree)
    mine = synergy.finding(graph, "tampak", [key], "Terlihat di peta.")
    drawing = synergy.draw(graph, findings.add(mine).filter(rule="own"), map="programs")
    assert "Terlihat di peta." in drawing.html


def test_what_no_map_can_show_is_told(graph: nx.MultiDiGraph[str], findings: Findings) -> None:
    graph.add_node("33.07/Indicator/x", kind="Indicator", id="x", region="33.07", name="X")
    mine = synergy.finding(graph, "hilang", ["33.07/Indicator/x"], "Tidak terlihat.")
    with pytest.warns(UserWarning, match="own/hilang"):
        drawing = synergy.draw(graph, findings.add(mine), map="programs")
    assert "Tidak terlihat." not in drawing.html
