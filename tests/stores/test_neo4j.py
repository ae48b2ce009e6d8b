"""What concerns the Neo4j store alone, against the real server."""

from __future__ import annotations

import os
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme

from synergy.errors import StoreError, SynergyError, UsageError
from synergy.schema import graph as schema
from synergy.stores import bolt, neo4j, open_store, statements, transfer
from synergy.stores.neo4j import Neo4jStore
from synergy.words import knows
from tests.conftest import driver_of
from tests.contents import REGION
from tests.stores.asserting import code_of, same
from tests.stores.plans import numbered, plan


def rows(uri: str, cypher: str, **parameters: Any) -> list[tuple[Any, ...]]:
    """Return what a statement gives, past the store."""
    with driver_of(uri) as driver:
        return [tuple(r.values()) for r in driver.execute_query(cypher, parameters).records]


def ours(uri: str) -> int:
    """Count the nodes of plans."""
    cypher = f"MATCH (n) WHERE n.synergy AND NOT n:{statements.REGION} RETURN count(n)"
    return int(rows(uri, cypher)[0][0])


def without_constraints(uri: str) -> None:
    found = rows(
        uri,
        "SHOW INDEXES YIELD name, owningConstraint WHERE name STARTS WITH 'synergy_' "
        "RETURN name, owningConstraint",
    )
    for name, constraint in found:
        rows(uri, f"DROP {'CONSTRAINT' if constraint else 'INDEX'} `{name}`")


def refusal(call: Callable[[], Any]) -> SynergyError:
    """Return the error, having seen that it is one paragraph in both languages."""
    with pytest.raises(SynergyError) as error:
        call()
    for lang in ("id", "en"):
        assert knows(f"error-{error.value.code}", lang)
        message = error.value.message(lang)
        assert "\n" not in message
        assert "geheim" not in message
        assert (os.environ["NEO4J_PASSWORD"] or "geheim") not in message
    return error.value


# What is in the database


def test_the_graph_is_readable_as_it_is(empty_neo4j: str) -> None:
    with open_store(empty_neo4j) as store:
        store.load(plan())
    found = rows(
        empty_neo4j,
        "MATCH (o:Opd {name: 'Dinas Kominfo'})-[r:LEADS]->(p:Program {id: 'p1'}) "
        "RETURN labels(o), o.synergy, o.uid, r.source_row, p.name, p.budget, p.funding",
    )
    uid = statements.uid(plan().plan, f"{REGION}/Opd/kominfo")
    assert found == [(["Opd"], True, uid, 2, "Internet desa", 1_250_000_000, ["APBD", "DAK"])]
    assert ours(empty_neo4j) == plan().node_count


def test_constraints_and_indexes_follow_from_the_schema(empty_neo4j: str) -> None:
    with open_store(empty_neo4j) as store:
        store.load(plan())
    found = rows(
        empty_neo4j,
        "SHOW INDEXES YIELD name, labelsOrTypes, properties, owningConstraint, state "
        "WHERE name STARTS WITH 'synergy_' AND state = 'ONLINE' "
        "RETURN labelsOrTypes[0], properties[0], owningConstraint IS NOT NULL",
    )
    expected = {(statements.REGION, "region", True)}
    for node in schema.NODES:
        expected |= {(node.label, "uid", True), (node.label, "plan", False)}
    assert set(found) == expected


def test_an_index_that_has_lost_its_constraint_is_made_anew(empty_neo4j: str) -> None:
    # As it is left where the making of a constraint is cut.
    without_constraints(empty_neo4j)
    rows(empty_neo4j, "CREATE INDEX synergy_opd_uid FOR (n:Opd) ON (n.uid)")
    with open_store(empty_neo4j) as store:
        store.load(plan())
        assert store._sound() == set(statements.indexes())  # type: ignore[attr-defined]


def test_loading_twice_writes_nothing(empty_neo4j: str) -> None:
    last = "SHOW DATABASES YIELD name, lastCommittedTxn WHERE name <> 'system' RETURN *"
    with open_store(empty_neo4j) as store:
        store.load(plan())
        before = rows(empty_neo4j, last)
        assert not store.load(plan()).changed
        assert rows(empty_neo4j, last) == before


def test_stale_nodes_go_and_nothing_else(empty_neo4j: str) -> None:
    rows(
        empty_neo4j,
        "CREATE (:Foreign:Opd {plan: $plan, region: $region, name: 'theirs'})"
        "-[:LEADS]->(:Foreign {plan: $plan, region: $region})",
        plan=numbered(8).plan,
        region=REGION,
    )
    with open_store(empty_neo4j) as store:
        other = numbered(7, region="33.08")
        store.load(other)
        for given in (plan(), numbered(1), numbered(2)):
            store.load(given)
        assert same(store.read("33.08"), other)
        assert ours(empty_neo4j) == numbered(2).node_count + other.node_count
        theirs = "MATCH (n:Foreign)-[r:LEADS]->(:Foreign) RETURN n.name, count(r)"
        assert rows(empty_neo4j, theirs) == [("theirs", 1)]


def test_a_plan_that_has_lost_something_is_told_and_mended_by_loading(empty_neo4j: str) -> None:
    with open_store(empty_neo4j) as store:
        store.load(plan())
        rows(empty_neo4j, "MATCH (:Opd)-[r:LEADS]->(:Program {id: 'p1'}) DELETE r")
        with pytest.raises(StoreError) as error:
            store.read(REGION)
        assert code_of(error) == "store-damaged"
        assert store.load(plan()).changed
        assert same(store.read(REGION), plan())


def test_a_mending_that_was_cut_is_told(empty_neo4j: str) -> None:
    with open_store(empty_neo4j) as store:
        store.load(plan())
        rows(empty_neo4j, f"MATCH (r:{statements.REGION}) SET r.swept = r.generation")
        for call in (
            lambda: store.read(REGION),
            lambda: store.query("RETURN 1 AS x", {}, REGION),
        ):
            with pytest.raises(StoreError) as error:
                call()
            assert code_of(error) == "store-damaged"
        store.load(plan())
        assert same(store.read(REGION), plan())


# Several at once

LOADING = """
import sys
from synergy.stores import open_store, transfer
from tests.stores.plans import numbered
transfer.BATCH = 50
plans = [numbered(n, 300) for n in map(int, sys.argv[2].split())]
with open_store(sys.argv[1]) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for plan in plans:
        store.load(plan)
"""


def loading(uri: str, numbers: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", LOADING, uri, numbers],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_two_loads_of_one_region_take_turns(empty_neo4j: str) -> None:
    # The same plan too, and in a database without our constraints.
    without_constraints(empty_neo4j)
    processes = [loading(empty_neo4j, numbers) for numbers in ("1 2 3", "2 3 1", "2 3 2")]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    assert [process.wait(timeout=120) for process in processes] == [0, 0, 0]
    plans = {content.plan: content for content in (numbered(n, 300) for n in (1, 2, 3))}
    with open_store(empty_neo4j) as store:
        (held,) = store.regions()
        assert same(store.read(REGION), plans[held.plan])
    assert ours(empty_neo4j) == plans[held.plan].node_count


def test_readers_beside_loads_see_one_plan_whole(empty_neo4j: str) -> None:
    whole = {numbered(n, 300).plan: numbered(n, 300) for n in (1, 2)}
    asked = "MATCH (:Opd {plan: $plan})-[:LEADS]->(p:Program) RETURN count(p), min(p.name)"
    with open_store(empty_neo4j) as store:
        store.load(numbered(1, 300))
        process = loading(empty_neo4j, "2 1 " * 8)
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
        seen = set()
        while process.poll() is None:
            content = store.read(REGION)
            assert same(content, whole[content.plan])
            seen.add(content.plan)
            ((count, name),) = store.query(asked, {}, REGION).rows
            assert (count, name) in {(300, "program 1"), (300, "program 2")}
    assert process.returncode == 0
    assert seen == set(whole)


def test_a_reader_whose_plan_goes_reads_the_new_one(
    empty_neo4j: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Neo4jStore(empty_neo4j) as store:
        store.load(numbered(1))
        current = store._pointer
        answers = [current(REGION)]
        store.load(numbered(2))
        monkeypatch.setattr(
            store, "_pointer", lambda region: answers.pop() if answers else current(region)
        )
        assert same(store.read(REGION), numbered(2))


def claimed(uri: str, beat: str) -> None:
    rows(
        uri,
        f"MERGE (r:{statements.REGION} {{region: $region}}) "
        f"SET r.synergy = true, r.claim = 'x', r.beat = {beat}",
        region=REGION,
    )


def test_a_load_waits_for_another_and_then_says_so(empty_neo4j: str) -> None:
    with Neo4jStore(empty_neo4j, wait=0.5) as store:
        store.load(numbered(1))
        claimed(empty_neo4j, "timestamp()")
        assert refusal(lambda: store.load(numbered(2))).code == "neo4j-busy"
        assert same(store.read(REGION), numbered(1))  # readers do not wait
    with Neo4jStore(empty_neo4j, silence=1) as store:
        assert store.load(numbered(2)).changed


def test_a_load_that_slept_is_told_that_it_was_overtaken(
    empty_neo4j: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches = transfer.batches

    def slow(content: Any) -> Iterator[Any]:
        for batch in batches(content):
            with Neo4jStore(empty_neo4j, silence=0) as quick, monkeypatch.context() as patch:
                patch.setattr(transfer, "batches", batches)
                quick.load(numbered(2))
            yield batch

    with Neo4jStore(empty_neo4j) as store:
        monkeypatch.setattr(transfer, "batches", slow)
        assert refusal(lambda: store.load(numbered(1))).code == "neo4j-overtaken"
        assert same(store.read(REGION), numbered(2))


def test_a_load_that_fails_leaves_the_old_plan_and_no_waiting(
    empty_neo4j: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Neo4jStore(empty_neo4j, wait=0) as store:
        store.load(numbered(1))
        with monkeypatch.context() as patch:
            patch.setattr(store, "_counted", lambda plan: (0, 0))
            assert refusal(lambda: store.load(numbered(2))).code == "neo4j-refused"
        assert same(store.read(REGION), numbered(1))
        assert not store.load(numbered(1)).changed
        assert ours(empty_neo4j) == numbered(1).node_count


# Questions that do more than read


@pytest.mark.parametrize(
    ("cypher", "word"),
    [
        ("LOAD CSV FROM 'http://127.0.0.1:1/x.csv' AS row RETURN row", "LoadCSV"),
        ("SHOW USERS", "Show"),
        ("SHOW SETTINGS", "Show"),
        ("SHOW TRANSACTIONS", "Show"),
        ("TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "Terminate"),
        ("CALL db.labels() YIELD label RETURN label", "ProcedureCall"),
        ("CALL dbms.listConfig() YIELD name RETURN name", "ProcedureCall"),
        ("MATCH (o:Opd) CALL (o) { UNWIND [1] AS x CALL db.labels() YIELD label RETURN label }"
         " RETURN label", "ProcedureCall"),
        ("CREATE (:Foreign)", "Create"),
        ("MATCH (o:Opd) SET o.name = 'x'", "Set"),
        ("MATCH (o:Opd) FOREACH (x IN [1] | CREATE (:Foreign))", "Foreach"),
        ("CREATE INDEX foreign FOR (n:Foreign) ON (n.x)", "Create"),
    ],
)  # fmt: skip
def test_the_plan_of_a_question_must_only_read(neo4j_turn: str, cypher: str, word: str) -> None:
    # Past the look at the words, which refuses all of these before the server sees them.
    with Neo4jStore(neo4j_turn) as store:
        error = refusal(lambda: store._connection.read(lambda tx: neo4j.ask(tx, cypher, {})))
        assert error.code == "query-writes"
        assert str(error.facts["word"]).startswith((word, "s", "w"))
        with pytest.raises(UsageError):
            store.query(cypher, {}, REGION)
    assert rows(neo4j_turn, "MATCH (n:Foreign) RETURN count(n)") == [(0,)]


def test_escapes_do_not_get_past_the_words(empty_neo4j: str) -> None:
    with open_store(empty_neo4j) as store:
        store.load(plan())
        cypher = r"UNWIND [1] AS x LO\u0041D CSV FROM 'http://127.0.0.1:1/x.csv' AS row RETURN row"
        error = refusal(lambda: store.query(cypher, {}, REGION))
        assert (error.code, error.facts["word"]) == ("query-writes", "LoadCSV")


def test_the_server_refuses_writing_in_a_reading_transaction(neo4j_turn: str) -> None:
    connection = bolt.Connection(neo4j_turn)
    error = refusal(lambda: connection.read(lambda tx: bolt.rows(tx, "CREATE (:Foreign)")))
    connection.close()
    assert error.code == "query-writes"
    assert rows(neo4j_turn, "MATCH (n:Foreign) RETURN count(n)") == [(0,)]


def test_a_question_that_takes_too_long_is_ended(empty_neo4j: str) -> None:
    endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n"
    with Neo4jStore(empty_neo4j, time_limit=0.5) as store:
        store.load(plan())
        begun = time.monotonic()
        assert refusal(lambda: store.query(endless, {}, REGION)).code == "neo4j-slow"
        assert time.monotonic() - begun < 20


# What may ail a server

Serve = Callable[[socket.socket], None]


@contextmanager
def listening(serve: Serve) -> Iterator[int]:
    """Give the port of something that does `serve` with each connection."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:  # the test is over
                    return
                with connection:
                    try:
                        serve(connection)
                    except OSError:
                        continue  # the driver has gone, as it should

        threading.Thread(target=run, daemon=True).start()
        yield int(listener.getsockname()[1])
        listener.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_USERNAME", "neo4j")
    monkeypatch.setenv("NEO4J_PASSWORD", "geheim")
    monkeypatch.delenv("NEO4J_DATABASE", raising=False)


def _http(connection: socket.socket) -> None:
    connection.recv(1000)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def _ssh(connection: socket.socket) -> None:
    connection.sendall(b"SSH-2.0-OpenSSH_9.2p1\r\n")
    connection.recv(1000)


def _no_version(connection: socket.socket) -> None:
    connection.recv(1000)
    connection.sendall(bytes(4))


def _silent(connection: socket.socket) -> None:
    while connection.recv(1000):
        pass


def _agent(name: bytes) -> Serve:
    """Speak just enough of Bolt 4.4 to say who one is, as servers before 5 do."""

    def serve(connection: socket.socket) -> None:
        connection.recv(20)
        connection.sendall(bytes([0, 0, 4, 4]))
        told = b"\x86server" + bytes([0x80 + len(name)] if len(name) < 16 else [0xD0, len(name)])
        message = b"\xb1\x70\xa2" + told + name + b"\x8dconnection_id\x86bolt-1"
        while connection.recv(10_000):
            connection.sendall(len(message).to_bytes(2, "big") + message + b"\x00\x00")

    return serve


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
@pytest.mark.parametrize(
    ("serve", "code"),
    [
        (_http, "neo4j-foreign"),
        (_ssh, "neo4j-foreign"),
        (_no_version, "neo4j-foreign"),
        (_silent, "neo4j-silent"),
        (lambda connection: connection.close(), "neo4j-unreachable"),
    ],
)
def test_what_is_no_neo4j(
    scheme: str, serve: Serve, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bolt, "CONNECT", 1.0)
    with listening(serve) as port:
        assert refusal(lambda: open_store(f"{scheme}://127.0.0.1:{port}")).code == code


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize(
    ("name", "code"),
    [(b"Neo4j/4.4.30", "neo4j-old"), (b"Neo4j/v5.11.0 compatible - Memgraph", "neo4j-foreign")],
)
def test_an_old_server_and_one_that_only_sounds_like_it(name: bytes, code: str) -> None:
    with listening(_agent(name)) as port:
        error = refusal(lambda: open_store(f"bolt://127.0.0.1:{port}"))
    assert error.code == code
    assert code != "neo4j-old" or "4.4.30" in error.message()


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
@pytest.mark.parametrize("host", ["127.0.0.1:1", "no-such-host.invalid:7687"])
def test_a_server_that_is_down(scheme: str, host: str) -> None:
    error = refusal(lambda: open_store(f"{scheme}://{host}"))
    assert error.code == "neo4j-unreachable"
    assert host in error.message()


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize("scheme", ["bolt+s", "neo4j+s"])
def test_a_certificate_that_nobody_vouches_for(scheme: str) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            secured.recv(1000)

    with listening(serve) as port:
        error = refusal(lambda: open_store(f"{scheme}://127.0.0.1:{port}"))
    assert error.code == "neo4j-certificate"
    assert "+ssc://" in error.message()


@pytest.mark.parametrize("scheme", ["bolt+s", "neo4j+ssc"])
def test_a_server_that_does_not_encrypt(neo4j_turn: str, scheme: str) -> None:
    error = refusal(lambda: open_store(neo4j_turn.replace("bolt", scheme)))
    assert error.code == "neo4j-encryption"


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize(
    ("uri", "code"),
    [
        ("bolt://neo4j:geheim@localhost", "store-address-login"),
        ("neo4j+s://geheim@localhost", "store-address-login"),
        ("bolt://localhost?password=geheim", "store-address"),
        ("bolt://localhost:abc", "store-address"),
        ("bolt://localhost:99999", "store-address"),
        ("bolt://", "store-address"),
    ],
)
def test_an_address_that_is_none(uri: str, code: str) -> None:
    error = refusal(lambda: open_store(uri))
    assert (error.code, error.exit_code) == (code, 2)


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_wrong_database(neo4j_turn: str, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_DATABASE", "rencana")
    error = refusal(lambda: open_store(neo4j_turn.replace("bolt", scheme)))
    assert error.code == "neo4j-database"
    assert '"rencana"' in error.message()


def test_a_wrong_password_and_too_many_of_them(
    neo4j_turn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = []
    with monkeypatch.context() as patch:
        for password in ("geheim", "", "geheim", "geheim", "geheim"):
            patch.setenv("NEO4J_PASSWORD", password)
            codes.append(refusal(lambda: open_store(neo4j_turn)).code)
    assert codes[0] == "neo4j-login"
    assert codes[-1] == "neo4j-login-wait"
    # So that the next test gets in: it lasts five seconds.
    deadline = time.monotonic() + 30
    while not _lets_in(neo4j_turn):
        assert time.monotonic() < deadline
        time.sleep(0.5)


def _lets_in(uri: str) -> bool:
    try:
        open_store(uri).close()
    except StoreError as error:
        if error.code != "neo4j-login-wait":
            raise
        return False
    return True


def test_the_command_line_says_it_in_a_paragraph(neo4j_turn: str, tmp_path: Path) -> None:
    # In a process of its own: nothing of the driver's may reach stderr.
    command = shutil.which("synergy", path=str(Path(sys.executable).parent))
    assert command is not None
    ran = subprocess.run(
        [command, "query", "quick-wins", "--store", neo4j_turn.replace("bolt", "bolt+s")],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert ran.returncode == 1
    assert ran.stdout == ""
    assert len(ran.stderr.strip().splitlines()) == 1
    assert "terenkripsi" in ran.stderr
