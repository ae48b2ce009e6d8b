"""Loads into Neo4j that are killed, or whose server is: always one plan, whole."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from synergy.content import Content
from synergy.stores import open_store
from synergy.stores.neo4j import Neo4jStore
from tests.conftest import THOROUGH, driver_of
from tests.contents import REGION
from tests.neo4j import server
from tests.stores.asserting import same
from tests.stores.plans import numbered

pytestmark = pytest.mark.slow

KILLS = 10 if THOROUGH else 2
MOMENTS = (0.0, 1.1) if THOROUGH else (0.1, 0.8)  # of the time that a load takes
PROGRAMS = 1_500
OTHER = numbered(9, 50, region="33.08")

LOAD = """
import sys
from synergy.stores import bolt, open_store, transfer
from tests.stores.plans import numbered
transfer.BATCH = 100  # thirty transactions
bolt.RETRY = float(sys.argv[4])
plan = numbered(int(sys.argv[2]), int(sys.argv[3]))
with open_store(sys.argv[1]) as store:
    print("ready", flush=True)
    store.load(plan)
    print("loaded", flush=True)
"""


def load(uri: str, number: int, patience: float = 0) -> subprocess.Popen[str]:
    """Begin loading in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", LOAD, uri, str(number), str(PROGRAMS), str(patience)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.fixture(scope="module")
def plans() -> list[Content]:
    return [numbered(n, PROGRAMS) for n in (1, 2)]


@pytest.fixture
def own_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[server.Server]:
    """A server that may be killed; none that others share or `NEO4J_URI` names."""
    if not server.available():
        if os.environ.get("SYNERGY_REQUIRE_ALL") == "1":
            pytest.fail(server.HOW)
        pytest.skip(server.HOW)
    started = server.start(tmp_path / "home")
    monkeypatch.setenv("NEO4J_USERNAME", server.USER)
    monkeypatch.setenv("NEO4J_PASSWORD", started.password)
    monkeypatch.delenv("NEO4J_DATABASE", raising=False)
    try:
        yield started
    finally:
        started.stop()


def lasts(uri: str) -> float:
    """Return how many seconds a load takes here, the first one's warming up left out."""
    for number in (1, 2, 1):
        process = load(uri, number)
        begun = time.monotonic()
        process.communicate()
    return time.monotonic() - begun


def whole(uri: str, plans: list[Content]) -> int:
    """Return which of two plans the region has, and see that it and the other region are whole."""
    with open_store(uri) as store:
        held = store.read(REGION)
        number = [plan.plan for plan in plans].index(held.plan)
        assert same(held, plans[number])
        assert same(store.read("33.08"), OTHER)
        led = "MATCH (:Opd {plan: $plan})-[:LEADS]->(p:Program) RETURN count(p), min(p.name)"
        assert store.query(led, {}, REGION).rows == ((PROGRAMS, f"program {number + 1}"),)
    return number


def left_over(uri: str, plan: str) -> int:
    """Count nodes of the region's that are not of its plan."""
    with driver_of(uri) as driver:
        cypher = "MATCH (n {region: $region}) WHERE n.plan <> $plan RETURN count(n) AS n"
        return int(driver.execute_query(cypher, region=REGION, plan=plan).records[0]["n"])


def test_a_killed_client_leaves_the_old_plan_or_the_new_one(
    own_server: server.Server, plans: list[Content]
) -> None:
    uri, dice, cut = own_server.uri, random.Random(1), 0
    with Neo4jStore(uri) as store:
        store.load(OTHER)
    second = lasts(uri)
    held = 0
    for _ in range(KILLS):
        process = load(uri, 2 - held)
        time.sleep(dice.uniform(*MOMENTS) * second)
        process.kill()
        process.communicate()
        held = whole(uri, plans)
        cut += left_over(uri, plans[held].plan) > 0
        with Neo4jStore(uri, silence=0.5) as store:
            store.load(plans[1 - held])
        held = whole(uri, plans)
        assert left_over(uri, plans[held].plan) == 0
    assert cut  # else none was killed in the middle


def test_a_killed_server_leaves_the_old_plan_or_the_new_one(
    own_server: server.Server, plans: list[Content]
) -> None:
    running, dice, cut = own_server, random.Random(2), 0
    with Neo4jStore(running.uri) as store:
        store.load(OTHER)
    second = lasts(running.uri)
    held = 0
    for attempt in range(KILLS):
        # By turns one that gives up, and one whose driver waits until the server is back.
        patience = 60 * (attempt % 2)
        process = load(running.uri, 2 - held, patience)
        time.sleep(dice.uniform(*MOMENTS) * second)
        ended = process.poll() is not None
        running.kill()
        running.run()
        _, said = process.communicate()
        assert process.returncode == 0 or "terputus di tengah jalan" in said
        cut += not ended
        before = held
        held = whole(running.uri, plans)
        assert process.returncode != 0 or held != before
        with Neo4jStore(running.uri, silence=0.5) as store:
            store.load(plans[1 - held])
        held = whole(running.uri, plans)
        assert left_over(running.uri, plans[held].plan) == 0
    assert cut
