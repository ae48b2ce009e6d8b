from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from synergy.errors import StoreError, SynergyError
from synergy.schema import graph as schema
from synergy.stores import projection
from synergy.stores.embedded import EmbeddedStore
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


def test_the_database_itself_is_read_only(loaded: Path) -> None:
    with EmbeddedStore(loaded) as store:
        database = store._project(store._pointers())
        with pytest.raises(SynergyError) as error:
            database.query("CREATE (:Opd {key: 'x'})", {})
    assert error.value.code == "cypher"
