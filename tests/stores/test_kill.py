"""Loads that are killed, and readers beside loads: always one plan, whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from synergy.content import Content
from synergy.schema import graph as schema
from synergy.stores.embedded import EmbeddedStore
from tests.contents import REGION
from tests.stores.plans import numbered

pytestmark = pytest.mark.slow

KILLS = 30
PROGRAMS = 2000

LOAD = """
import sys
from pathlib import Path
from synergy.stores.embedded import EmbeddedStore
from tests.stores.plans import numbered
plans = [numbered(n, int(sys.argv[2])) for n in (1, 2)]
with EmbeddedStore(Path(sys.argv[1])) as store:
    held = {region.plan for region in store.regions()}
    print("ready", flush=True)
    while True:
        for plan in plans:
            if plan.plan not in held:
                store.load(plan)
            held = set()
"""

READ = """
import sys
from tests.stores.plans import numbered
from synergy.stores import open_store
whole = {numbered(n, int(sys.argv[2])).plan: n for n in (1, 2)}
with open_store(sys.argv[1]) as store:
    print("ready", flush=True)
    seen = 0
    while seen < 60:
        content = store.read("33.07")
        number = whole[content.plan]
        assert content.nodes["Program"].num_rows == int(sys.argv[2])
        assert set(content.nodes["Program"].column("name").to_pylist()) == {f"program {number}"}
        seen += 1
"""


def start(code: str, store: Path, programs: int = PROGRAMS) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(store), str(programs)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


@pytest.fixture
def plans() -> dict[str, Content]:
    return {content.plan: content for content in (numbered(n, PROGRAMS) for n in (1, 2))}


def moments(seed: int) -> Iterator[float]:
    """Give seconds: some at once, most while a load writes, which takes about 0.2 s."""
    generator = random.Random(seed)
    for _ in range(KILLS):
        yield generator.choice([0.0, generator.uniform(0, 0.05), generator.uniform(0, 0.6)])


def test_a_killed_load_leaves_the_old_plan_or_the_new_one(
    tmp_path: Path, plans: dict[str, Content]
) -> None:
    cut = 0
    for number, moment in zip(count(), moments(1), strict=False):
        process = start(LOAD, tmp_path)
        time.sleep(moment)
        kill(process)
        if not number and not (tmp_path / "regions").exists():
            continue  # killed before its first byte
        with EmbeddedStore(tmp_path) as store:
            held = store.regions()
            for region in held:
                assert store.read(region.code).plan == region.plan
                assert all(
                    store.read(region.code).nodes[label].equals(table)
                    for label, table in plans[region.plan].nodes.items()
                )
                assert all(
                    store.read(region.code).relations[type].equals(table)
                    for type, table in plans[region.plan].relations.items()
                )
        files = len(schema.NODES) + len(schema.RELATIONS)
        cut += any(len(list(g.iterdir())) < files for g in tmp_path.glob("regions/*/g-*"))
    assert cut > KILLS // 6  # else few were killed in the middle
    other = numbered(3)
    with EmbeddedStore(tmp_path) as store:
        store.load(other)
        store.load(other)  # the first load left its predecessor for readers
        assert store.read(REGION).plan == other.plan
    (folder,) = (tmp_path / "regions").iterdir()
    assert sorted(entry.name[:7] for entry in folder.iterdir()) == [
        "current",
        "g-" + other.plan[6:11],
    ]


def test_a_store_killed_in_its_making_can_be_loaded(
    tmp_path: Path, plans: dict[str, Content]
) -> None:
    generator = random.Random(2)
    for number in range(10):
        path = tmp_path / str(number)
        process = start(LOAD, path)
        time.sleep(generator.uniform(0, 0.02))
        kill(process)
        with EmbeddedStore(path) as store:
            store.load(numbered(3))
            assert store.read(REGION).plan == numbered(3).plan


def test_readers_beside_loads_see_one_plan_whole(tmp_path: Path, plans: dict[str, Content]) -> None:
    with EmbeddedStore(tmp_path) as store:
        store.load(plans[next(iter(plans))])
    writer = start(LOAD, tmp_path)
    try:
        readers = [start(READ, tmp_path) for _ in range(2)]
        assert [reader.wait(timeout=120) for reader in readers] == [0, 0]
        assert writer.poll() is None
    finally:
        kill(writer)


def test_a_killed_build_of_the_database_is_built_anew(tmp_path: Path) -> None:
    code = (
        "import sys; from synergy.stores import open_store\n"
        "store = open_store(sys.argv[1]); print('ready', flush=True)\n"
        "store.query('RETURN 1 AS x', {}, '33.07')"
    )
    asked = "MATCH (:Opd {plan: $plan})-[:LEADS]->(p:Program) RETURN count(p) AS n"
    generator = random.Random(3)
    for number in range(10):
        with EmbeddedStore(tmp_path) as store:
            store.load(numbered(number, PROGRAMS))
        process = start(code, tmp_path)
        time.sleep(generator.uniform(0.2, 1.2))
        kill(process)
        with EmbeddedStore(tmp_path) as store:
            assert store.query(asked, {}, REGION).rows == ((PROGRAMS,),)
        assert len([p for p in (tmp_path / "projection").iterdir() if p.is_dir()]) == 1
