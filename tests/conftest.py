"""What every store is tried with: an address a store, and one real Neo4j server for all workers.

A test that takes `address` (or `kept_address`) runs on every store. Those on Neo4j take turns at
the one server: xdist's groups would do, but do nothing with pytest 9.2. What a store can never
do is said by ``@pytest.mark.never("embedded", reason=…)``: the test must then fail
there, so that the mark goes when it is no longer true.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import neo4j
import pytest
from filelock import FileLock

from tests.neo4j import server
from tests.neo4j.server import Server

# SYNERGY_THOROUGH=1: kills and generated plans in the numbers that say something about the rare.
THOROUGH = os.environ.get("SYNERGY_THOROUGH") == "1"
STORES = ("embedded", "neo4j")
_SHARED = "SYNERGY_TEST_SERVER"  # the folder of the server that this run has started
_EMPTY = "MATCH (n) WHERE n.synergy OR n:Foreign CALL (n) { DETACH DELETE n } IN TRANSACTIONS"


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        os.environ[_SHARED] = tempfile.mkdtemp(prefix="synergy-neo4j-")


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        folder = Path(os.environ.pop(_SHARED))
        if (started := _started(folder)) is not None:
            started.stop()
        shutil.rmtree(folder, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        params = getattr(item, "callspec", None) and item.callspec.params  # type: ignore[attr-defined]
        chosen = {(params or {}).get(name) for name in ("address", "kept_address")}
        for mark in item.iter_markers("never"):
            assert mark.kwargs["reason"]
            if chosen & set(mark.args):
                item.add_marker(pytest.mark.xfail(reason=mark.kwargs["reason"], strict=True))


@pytest.fixture(scope="session")
def neo4j_uri() -> Iterator[str]:
    """The address of a Neo4j server, with the environment set to log in."""
    with pytest.MonkeyPatch.context() as patch:
        if uri := os.environ.get("NEO4J_URI"):
            with driver_of(uri) as driver:
                held = driver.execute_query("MATCH (n) WHERE n.synergy RETURN count(*) AS n")
            if held.records[0]["n"]:
                pytest.fail("the server in NEO4J_URI holds plans, which the tests would delete")
            yield uri
            empty(uri)
        elif server.available():
            running = _shared_server(Path(os.environ[_SHARED]))
            patch.setenv("NEO4J_USERNAME", server.USER)
            patch.setenv("NEO4J_PASSWORD", running.password)
            patch.delenv("NEO4J_DATABASE", raising=False)
            yield running.uri
        elif os.environ.get("SYNERGY_REQUIRE_ALL") == "1":
            pytest.fail(server.HOW)
        else:
            pytest.skip(server.HOW)


@pytest.fixture
def neo4j_turn(neo4j_uri: str) -> Iterator[str]:
    """The address of the Neo4j server, with whatever is in it, and with nobody else at it."""
    with FileLock(Path(os.environ[_SHARED]) / "turn"):
        yield neo4j_uri


@pytest.fixture
def empty_neo4j(neo4j_turn: str) -> str:
    """The address of an empty Neo4j store."""
    empty(neo4j_turn)
    return neo4j_turn


@pytest.fixture(params=STORES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty store, once of each kind."""
    if request.param == "embedded":
        return str(tmp_path / "store")
    return str(request.getfixturevalue("empty_neo4j"))


@pytest.fixture(params=STORES)
def kept_address(request: pytest.FixtureRequest, kept_folder: Path) -> str:
    """The address of a store in which earlier tests' plans may be, which spares loading them."""
    if request.param == "embedded":
        return str(kept_folder)
    return str(request.getfixturevalue("neo4j_turn"))


@pytest.fixture(scope="module")
def kept_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kept")


def driver_of(uri: str) -> neo4j.Driver:
    """Return a driver as the environment says, to look behind the store."""
    user = os.environ.get("NEO4J_USERNAME", server.USER)
    return neo4j.GraphDatabase.driver(
        uri, auth=(user, os.environ.get("NEO4J_PASSWORD", "")), notifications_min_severity="OFF"
    )


def empty(uri: str) -> None:
    """Delete what earlier tests have left."""
    with driver_of(uri) as driver, driver.session() as session:
        session.run(_EMPTY).consume()


def _shared_server(folder: Path) -> Server:
    with FileLock(folder / "lock"):
        if (started := _started(folder)) is None:
            started = server.start(folder / "home")
            fields = {**asdict(started), "home": str(started.home)}
            (folder / "server.json").write_text(json.dumps(fields), encoding="utf-8")
    return started


def _started(folder: Path) -> Server | None:
    file = folder / "server.json"
    if not file.exists():
        return None
    fields = json.loads(file.read_text(encoding="utf-8"))
    return Server(**{**fields, "home": Path(fields["home"])})
