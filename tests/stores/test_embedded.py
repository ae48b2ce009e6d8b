from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from synergy.errors import StoreError, UsageError
from synergy.stores import Result, embedded, open_store
from synergy.stores.embedded import EmbeddedStore
from tests.contents import REGION
from tests.stores.asserting import code_of, same
from tests.stores.plans import numbered, plan


def generations(store: Path) -> list[Path]:
    return sorted(store.glob("regions/*/g-*"))


def pointer_of(store: Path) -> dict[str, Any]:
    (path,) = store.glob("regions/*/current.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def test_opening_writes_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path / "store") as store:
        assert store.regions() == []
    assert not (tmp_path / "store").exists()


def test_loading_twice_changes_nothing(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.load(plan())
        before = {p: p.stat().st_mtime_ns for p in tmp_path.glob("regions/**/*")}
        assert not store.load(plan()).changed
    assert {p: p.stat().st_mtime_ns for p in tmp_path.glob("regions/**/*")} == before


def test_the_last_generation_stays_for_readers_until_the_next_load(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        for number in range(4):
            store.load(numbered(number))
            assert len(generations(tmp_path)) == min(number + 1, 2)


def test_a_reader_that_loses_its_generation_reads_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with EmbeddedStore(tmp_path) as store:
        store.load(numbered(1))
        current = store._pointer
        stale = current(REGION)
        store.load(numbered(2))
        store.load(numbered(3))
        answers = [stale]
        monkeypatch.setattr(
            store, "_pointer", lambda region: answers.pop() if answers else current(region)
        )
        assert same(store.read(REGION), numbered(3))


@pytest.mark.parametrize(
    "region",
    ["../x", "..", "/etc", "a/b", "C:\\x", "nul", "CON.txt", "Plan", "plan", "", " ", "é" * 300],
)
def test_a_region_never_leaves_the_store(tmp_path: Path, region: str) -> None:
    store_path = tmp_path / "inner" / "store"
    with open_store(store_path) as store:
        store.load(plan(region))
        assert same(store.read(region), plan(region))
        assert [r.code for r in store.regions()] == [region]
    assert [p.name for p in tmp_path.iterdir()] == ["inner"]
    assert [p.name for p in (tmp_path / "inner").iterdir()] == ["store"]
    assert len([p for p in (store_path / "regions").iterdir() if p.is_dir()]) == 1


def test_region_folders_differ_where_a_file_system_sees_no_difference() -> None:
    names = [embedded._folder_name(r) for r in ("plan", "Plan", "PLAN", "pl-an", "pl an")]
    assert len({name.lower() for name in names}) == len(names)


# What is refused


@pytest.mark.parametrize("uri", ["http://x", "file:///tmp/x", "neo4j+x://x"])
def test_an_address_is_refused(uri: str) -> None:
    with pytest.raises(UsageError) as error:
        open_store(uri)
    assert error.value.code == "store-scheme"
    assert uri.partition(":")[0] in error.value.message("en")


def test_a_foreign_folder_is_never_written_in(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(StoreError) as error:
        open_store(tmp_path)
    assert code_of(error) == "store-foreign"
    assert [p.name for p in tmp_path.iterdir()] == ["letter.txt"]


def test_a_folder_that_became_foreign_is_refused(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        (tmp_path / "letter.txt").write_text("mine")
        with pytest.raises(StoreError) as error:
            store.load(plan())
    assert code_of(error) == "store-foreign"
    assert [p.name for p in tmp_path.iterdir()] == ["letter.txt"]


def test_litter_does_not_make_a_folder_foreign(tmp_path: Path) -> None:
    (tmp_path / ".DS_Store").write_text("")
    with open_store(tmp_path) as store:
        store.load(plan())
        (tmp_path / "regions" / ".DS_Store").write_text("")
        store.load(numbered(1))
        assert store.read(REGION).plan == numbered(1).plan


def test_the_users_own_files_in_a_store_are_kept(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.load(plan())
        (tmp_path / "notes.txt").write_text("mine")
        for number in range(3):
            store.load(numbered(number))
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("")
    with pytest.raises(StoreError) as error:
        open_store(tmp_path / "store")
    assert code_of(error) == "store-file"


@pytest.mark.parametrize("marker", ["2\n", "hello"])
def test_another_format_is_refused(tmp_path: Path, marker: str) -> None:
    (tmp_path / embedded.MARKER).write_text(marker)
    with pytest.raises(StoreError) as error:
        open_store(tmp_path)
    assert code_of(error) == "store-format"


def test_a_marker_cut_in_its_making_is_ours(tmp_path: Path) -> None:
    (tmp_path / embedded.MARKER).write_text("")
    with open_store(tmp_path) as store:
        assert store.load(plan()).changed
    assert (tmp_path / embedded.MARKER).read_text() == "1\n"


@pytest.mark.parametrize("exists", [True, False])
def test_an_empty_store_says_how_to_fill_it(tmp_path: Path, exists: bool) -> None:
    with open_store(tmp_path if exists else tmp_path / "store") as store:
        for call in (
            lambda: store.read(REGION),
            lambda: store.query("RETURN 1 AS x", {}, REGION),
        ):
            with pytest.raises(StoreError) as error:
                call()
            assert code_of(error) == "store-empty"
            assert "synergy load" in error.value.message()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_a_folder_that_is_not_writable(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with open_store(tmp_path / "store") as store, pytest.raises(StoreError) as error:
        store.load(plan())
    tmp_path.chmod(0o700)
    assert code_of(error) == "store-unusable"


def test_a_folder_that_can_not_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with open_store(tmp_path / "file" / "store") as store, pytest.raises(StoreError) as error:
        store.load(plan())
    assert code_of(error) == "store-unusable"


def test_a_full_disk_leaves_the_old_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = pq.write_table

    def full(table: Any, *args: Any, **options: Any) -> None:
        if "start" in table.column_names:
            raise OSError(28, "No space left on device")
        write(table, *args, **options)

    with open_store(tmp_path) as store:
        store.load(plan())
        with monkeypatch.context() as patch:
            patch.setattr(pq, "write_table", full)
            with pytest.raises(StoreError) as error:
                store.load(numbered(1))
        assert code_of(error) == "store-unusable"
        assert "No space left" in error.value.message()
        assert same(store.read(REGION), plan())
        assert len(generations(tmp_path)) == 1
        assert store.load(numbered(1)).changed


# Damage


def spoil(path: Path, how: str) -> None:
    data = bytearray(path.read_bytes())
    match how:
        case "gone":
            path.unlink()
        case "empty":
            path.write_bytes(b"")
        case "cut":
            path.write_bytes(data[: len(data) // 2])
        case "foreign":
            path.write_bytes(b"hello")
        case "bits":
            middle = len(data) // 8
            for offset in range(middle, middle + 8):
                data[offset] ^= 0xFF
            path.write_bytes(data)


@pytest.mark.parametrize("how", ["gone", "empty", "cut", "foreign", "bits"])
@pytest.mark.parametrize("name", ["node-Program", "relation-LEADS"])
def test_a_damaged_table_is_told_and_mended_by_loading(tmp_path: Path, name: str, how: str) -> None:
    given = numbered(1, programs=500)
    with open_store(tmp_path) as store:
        store.load(given)
        (generation,) = generations(tmp_path)
        spoil(generation / f"{name}.parquet", how)
        with pytest.raises(StoreError) as error:
            store.read(REGION)
        assert code_of(error) == "store-damaged"
        assert "synergy load" in error.value.message()
        assert store.load(given).changed
        assert same(store.read(REGION), given)


@pytest.mark.parametrize("how", ["empty", "cut", "foreign"])
def test_a_damaged_pointer_is_told_and_mended_by_loading(tmp_path: Path, how: str) -> None:
    with open_store(tmp_path) as store:
        store.load(plan())
        spoil(next(tmp_path.glob("regions/*/current.json")), how)
        with pytest.raises(StoreError) as error:
            store.read(REGION)
        assert code_of(error) == "store-damaged"
        assert store.load(plan()).changed
        assert same(store.read(REGION), plan())


@pytest.mark.parametrize("what", ["pointer", "table"])
def test_a_damaged_region_hinders_no_other(tmp_path: Path, what: str) -> None:
    asked = "MATCH (p:Program {plan: $plan}) RETURN count(*) AS n"
    whole, other = numbered(3, region="33.08"), numbered(5)
    with open_store(tmp_path) as store:
        store.load(other)
        store.load(whole)
        if what == "pointer":
            spoil(tmp_path / "regions" / REGION / "current.json", "cut")
            assert [r.code for r in store.regions()] == ["33.08"]
        else:
            spoil(next(tmp_path.glob(f"regions/{REGION}/g-*/node-Program.parquet")), "cut")
        assert same(store.read("33.08"), whole)
        assert store.query(asked, {}, "33.08").rows == ((whole.nodes["Program"].num_rows,),)
        for call in (lambda: store.read(REGION), lambda: store.query(asked, {}, REGION)):
            with pytest.raises(StoreError) as error:
                call()
            assert code_of(error) == "store-damaged"
            assert REGION in error.value.message()
        assert store.load(other).changed
        assert [r.code for r in store.regions()] == [REGION, "33.08"]
        assert same(store.read(REGION), other)
        assert store.query(asked, {}, REGION).rows == ((other.nodes["Program"].num_rows,),)


def test_a_store_with_damaged_regions_only_does_not_say_that_it_is_empty(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.load(plan())
        spoil(next(tmp_path.glob("regions/*/current.json")), "cut")
        with pytest.raises(StoreError) as error:
            store.read("")
    assert code_of(error) == "store-damaged"


def test_a_pointer_that_leads_out_of_the_store_is_damage(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.load(plan())
        (path,) = tmp_path.glob("regions/*/current.json")
        path.write_text(json.dumps({**pointer_of(tmp_path), "generation": "../../elsewhere"}))
        with pytest.raises(StoreError) as error:
            store.read(REGION)
    assert code_of(error) == "store-damaged"


def test_tables_and_columns_that_an_older_version_did_not_write_are_empty(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.load(plan())
        (generation,) = generations(tmp_path)
        path = generation / "node-Program.parquet"
        pq.write_table(pq.read_table(path).drop_columns(["scope"]), path)
        (pointer_path,) = tmp_path.glob("regions/*/current.json")
        pointer = pointer_of(tmp_path)
        del pointer["tables"]["relation-SUCCEEDS"]
        pointer_path.write_text(json.dumps(pointer))
        (generation / "relation-SUCCEEDS.parquet").unlink()
        found = store.read(REGION)
    assert found.nodes["Program"].schema == plan().nodes["Program"].schema
    assert set(found.nodes["Program"].column("scope").to_pylist()) == {None}
    assert found.relations["SUCCEEDS"].equals(plan().relations["SUCCEEDS"])


# Two at once

HOLD = """
import sys, time
from pathlib import Path
from synergy.stores.embedded import EmbeddedStore
store = EmbeddedStore(Path(sys.argv[1]))
store._prepare()
with store._locked():
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


def hold(path: Path, seconds: float) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), str(seconds)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_writer_is_told_who_is_at_it(tmp_path: Path) -> None:
    with EmbeddedStore(tmp_path) as store:
        store.load(plan())
    with hold(tmp_path, 60) as process, EmbeddedStore(tmp_path, wait=0.2) as store:
        try:
            with pytest.raises(StoreError) as error:
                store.load(numbered(1))
            assert code_of(error) == "store-busy"
            for lang in ("id", "en"):
                assert str(process.pid) in error.value.message(lang)
            assert same(store.read(REGION), plan())  # readers do not wait
        finally:
            process.kill()
            process.wait()
        assert store.load(numbered(1)).changed  # the killed one holds nothing any more


def test_a_second_writer_waits(tmp_path: Path) -> None:
    with hold(tmp_path, 0.5), EmbeddedStore(tmp_path) as store:
        assert store.load(plan()).changed


def test_left_overs_of_a_killed_load_are_swept(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.load(plan())
        region = tmp_path / "regions" / REGION
        shutil.copytree(generations(tmp_path)[0], region / "g-0123-456")
        (region / "g-half").mkdir()
        (region / "current.json.abc").write_text("{")
        (tmp_path / "regions" / "99").mkdir()
        (tmp_path / "regions" / "99" / "g-half").mkdir()
        assert same(store.read(REGION), plan())
        store.load(plan())
    assert sorted(p.name for p in region.iterdir()) == sorted(
        ["current.json", pointer_of(tmp_path)["generation"]]
    )
    assert not (tmp_path / "regions" / "99" / "g-half").exists()


# Results, and what importing costs


def test_a_result_as_frame_and_for_people() -> None:
    result = Result(("a", "b"), ((1, ["y", "x"]), (None, {"k": 1})))
    assert result.readable() == [[1, "x; y"], ["", "k: 1"]]
    frame = result.to_frame()
    assert list(frame.columns) == ["a", "b"]
    assert frame["b"][0] == ["y", "x"]
    assert list(Result(("a",), ()).to_frame().columns) == ["a"]


def test_importing_takes_neither_pandas_nor_the_database() -> None:
    code = (
        "import sys, synergy.stores, synergy.stores.embedded, synergy.queries\n"
        "assert not {'ladybug', 'pandas', 'neo4j'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
