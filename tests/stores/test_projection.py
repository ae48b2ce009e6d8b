from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from synergy.errors import StoreError, SynergyError, UsageError
from synergy.schema import graph as schema
from synergy.stores import projection
from synergy.stores.embedded import EmbeddedStore
from synergy.words import knows
from tests.contents import REGION
from tests.stores.plans import numbered, plan

COUNT = "MATCH (p:Program {plan: $plan}) RETURN count(p) AS n, min(p.name) AS name"


def built(store: Path) -> list[Path]:
    return sorted(p for p in (store / "projection").iterdir() if p.is_dir())


@pytest.fixture
def loaded(tmp_path: Path) -> Path:
    with EmbeddedStore(tmp_path) as store:
        store.load(plan())
    return tmp_path


def test_every_node_and_relation_arrives(loaded: Path) -> None:
    with EmbeddedStore(loaded) as store:
        for node in schema.NODES:
            names = ", ".join(f"n.`{c.name}` AS `{c.name}`" for c in node.columns)
            rows = store.query(
                f"MATCH (n:{node.label}) RETURN {names} ORDER BY key", {}, REGION
            ).rows
            table = plan().nodes[node.label]
            assert list(rows) == [tuple(row.values()) for row in table.to_pylist()]
        for relation in schema.RELATIONS:
            names = ", ".join(f"r.`{c.name}` AS `{c.name}`" for c in relation.columns[2:])
            order = ", ".join(
                ("start_key", "end_key", *(f"`{c.name}`" for c in relation.properties[:1]))
            )
            rows = store.query(
                f"MATCH (a)-[r:{relation.type}]->(b)"
                f" RETURN a.key AS start_key, b.key AS end_key, {names} ORDER BY {order}",
                {},
                REGION,
            ).rows
            table = plan().relations[relation.type]
            assert list(rows) == [tuple(row.values()) for row in table.to_pylist()]


def test_nothing_is_built_before_a_question(loaded: Path) -> None:
    assert not (loaded / "projection").exists()


def test_it_is_built_once_and_used_again(loaded: Path) -> None:
    for _ in range(2):
        with EmbeddedStore(loaded) as store:
            assert store.query(COUNT, {}, REGION).rows == ((6, "Internet desa"),)
    (folder,) = built(loaded)
    before = (folder / "graph.lbug").stat()
    with EmbeddedStore(loaded) as store:
        store.query(COUNT, {}, REGION)
    after = (folder / "graph.lbug").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_new_plan_is_seen_at_once_and_the_old_file_swept(loaded: Path) -> None:
    with EmbeddedStore(loaded) as store, EmbeddedStore(loaded) as writer:
        store.query(COUNT, {}, REGION)
        (old,) = built(loaded)
        writer.load(numbered(3))
        assert store.query(COUNT, {}, REGION).rows == ((60, "program 3"),)
    (new,) = built(loaded)
    assert new != old


def test_several_regions_are_in_one_file_and_kept_apart(loaded: Path) -> None:
    with EmbeddedStore(loaded) as store:
        store.load(numbered(4, region="a/b"))  # a slash, which keys are parted by
        assert store.query(COUNT, {}, REGION).rows == ((6, "Internet desa"),)
        assert store.query(COUNT, {}, "a/b").rows == ((60, "program 4"),)
        led = "MATCH (:Opd {plan: $plan})-[:LEADS]->(p:Program) RETURN count(p) AS n"
        assert store.query(led, {}, "a/b").rows == ((60,),)
        assert store.query("MATCH (p:Program) RETURN count(p) AS n", {}, REGION).rows == ((66,),)


@pytest.mark.parametrize("how", ["empty", "cut", "foreign", "bits", "gone", "log", "no sum"])
def test_a_broken_file_is_built_anew_silently(loaded: Path, how: str) -> None:
    with EmbeddedStore(loaded) as store:
        store.query(COUNT, {}, REGION)
    (folder,) = built(loaded)
    path = folder / "graph.lbug"
    data = path.read_bytes()
    match how:
        case "empty":
            path.write_bytes(b"")
        case "cut":
            path.write_bytes(data[: len(data) // 2])
        case "foreign":
            path.write_bytes(b"hello\n" * 1000)
        case "bits":
            path.write_bytes(data[:4096] + bytes(b ^ 0xFF for b in data[4096:8192]) + data[8192:])
        case "gone":
            path.unlink()
        case "log":
            (folder / "graph.lbug.wal").write_bytes(b"x")
        case "no sum":
            (folder / "graph.sha256").unlink()
    with EmbeddedStore(loaded) as store:
        assert store.query(COUNT, {}, REGION).rows == ((6, "Internet desa"),)
    (mended,) = built(loaded)
    assert mended != folder


def test_a_failed_build_leaves_nothing(loaded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("Copy exception: no room\nand more")

    with EmbeddedStore(loaded) as store:
        with monkeypatch.context() as patch:
            patch.setattr(projection, "_copy_relation", fail)
            with pytest.raises(StoreError) as error:
                store.query(COUNT, {}, REGION)
        assert error.value.code == "store-projection"
        assert error.value.facts["why"] == "Copy exception: no room"
        assert built(loaded) == []
        assert store.query(COUNT, {}, REGION).rows == ((6, "Internet desa"),)


def test_left_overs_of_killed_builds_are_swept(loaded: Path) -> None:
    (loaded / "projection" / "building-999999").mkdir(parents=True)
    (loaded / "projection" / "building-999999" / "graph.lbug").write_bytes(b"half")
    with EmbeddedStore(loaded) as store:
        store.query(COUNT, {}, REGION)
    assert len(built(loaded)) == 1


def test_two_processes_ask_at_once(loaded: Path) -> None:
    code = (
        "import sys; from synergy.stores import open_store\n"
        "with open_store(sys.argv[1]) as s:\n"
        f"    for _ in range(20): assert s.query({COUNT!r}, {{}}, '{REGION}').rows[0][0] == 6"
    )
    processes = [subprocess.Popen([sys.executable, "-c", code, str(loaded)]) for _ in range(3)]
    assert [process.wait() for process in processes] == [0, 0, 0]
    assert len(built(loaded)) == 1


def test_two_stores_in_one_process(loaded: Path) -> None:
    with EmbeddedStore(loaded) as one, EmbeddedStore(loaded) as two:
        for store in (one, two, one):
            assert store.query(COUNT, {}, REGION).rows == ((6, "Internet desa"),)


def test_values_are_plain(loaded: Path) -> None:
    with EmbeddedStore(loaded) as store:
        result = store.query(
            "MATCH (o:Opd {plan: $plan, id: 'kominfo'})-[r:LEADS]->(p:Program {id: 'p1'})"
            " RETURN sum(p.budget) AS total, 0.5 AS half, date('2020-01-02') AS day,"
            " {a: [1, 2]} AS map, o AS node, r AS relation",
            {},
            REGION,
        )
    total, half, day, mapping, node, relation = result.rows[0]
    assert (total, half, day, mapping) == (1_250_000_000, 0.5, "2020-01-02", {"a": [1, 2]})
    assert type(total) is int
    assert (node["_label"], node["id"]) == ("Opd", "kominfo")
    assert None not in node.values()
    assert relation["_label"] == "LEADS"
    assert relation["inherited"] is False
    assert not {"_id", "_src", "_dst", "_ID"} & {*node, *relation}


def test_the_store_fills_in_the_plan_whatever_is_given(loaded: Path) -> None:
    with EmbeddedStore(loaded) as store:
        assert store.query("RETURN $plan AS p", {"plan": "x"}, REGION).rows == ((plan().plan,),)


@pytest.mark.parametrize(
    "cypher",
    [
        "MATCH (o:Opd RETURN o",
        "MATCH (o:Foo) RETURN o",
        "MATCH (o:Opd) RETURN o.foo",
        "RETURN toInteger('1') AS x",
        "RETURN 1/0 AS x",
        "MATCH (o:Opd) WHERE o.source_row + 'x' STARTS WITH 1 RETURN o",
    ],
)
def test_a_bad_query_is_told_in_a_paragraph(loaded: Path, cypher: str) -> None:
    with EmbeddedStore(loaded) as store:
        with pytest.raises(StoreError) as error:
            store.query(cypher, {}, REGION)
        assert error.value.code == "cypher"
        for lang in ("id", "en"):
            assert "\n" not in error.value.message(lang)
            assert len(error.value.message(lang)) < 500
        assert store.query(COUNT, {}, REGION).rows[0][0] == 6  # and the store works on


@pytest.mark.parametrize(
    ("cypher", "code"),
    [
        ("CREATE (:Opd {key: 'x'})", "query-writes"),
        ("MATCH (o:Opd) SET o.name = 'x'", "query-writes"),
        ("MATCH (o:Opd) DETACH DELETE o", "query-writes"),
        ("MATCH (o:Opd) // note\n/* more */ delete o", "query-writes"),
        ("CHECKPOINT", "query-writes"),
        ("CALL show_tables() RETURN *", "query-writes"),
        ("LOAD FROM 'x.csv' RETURN *", "query-writes"),
        ("MATCH (o:Opd) LOAD FROM 'x.csv' RETURN *", "query-writes"),
        ("COPY (MATCH (o:Opd) RETURN o.key) TO 'out.csv'", "query-writes"),
        ("INSTALL httpfs", "query-writes"),
        ("BEGIN TRANSACTION", "query-writes"),
        ("DROP TABLE Opd", "query-writes"),
        ("RETURN 1 AS a; CHECKPOINT", "query-several"),
        ("", "query-empty"),
        ("// nothing\n ;", "query-empty"),
        ("MATCH (o:Opd) WHERE o.id = $opd RETURN o", "query-no-value"),
    ],
)
def test_what_does_more_than_read_never_reaches_the_database(
    loaded: Path, cypher: str, code: str
) -> None:
    with EmbeddedStore(loaded) as store, pytest.raises(UsageError) as error:
        store.query(cypher, {}, REGION)
    assert error.value.code == code
    for lang in ("id", "en"):
        assert knows(f"error-{code}", lang)
        assert "\n" not in error.value.message(lang)
    assert not (loaded / "projection").exists()


@pytest.mark.parametrize(
    "cypher",
    [
        "RETURN 'CREATE; $x' AS a;",
        'MATCH (o:Opd) WHERE o.name = "it\'s; SET" RETURN o.name AS load',
        "MATCH (call:Opd) WHERE call.name = 'DELETE \\' SET' RETURN {set: 1} AS `create`",
        "// DELETE\nRETURN 1 AS a /* SET $y */",
        "match (o:Opd) return o.name as name",
    ],
)
def test_the_words_of_writing_are_allowed_as_text_and_names(loaded: Path, cypher: str) -> None:
    with EmbeddedStore(loaded) as store:
        store.query(cypher, {}, REGION)


def test_the_database_itself_is_read_only(loaded: Path) -> None:
    with EmbeddedStore(loaded) as store:
        database = store._project(store._pointers())
        with pytest.raises(SynergyError) as error:
            database.query("CREATE (:Opd {key: 'x'})", {})
    assert error.value.code == "cypher"
