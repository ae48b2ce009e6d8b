"""What loading and reading cost on both stores, beside the naive way on the same driver.

The naive peer sends one MERGE a row, keys indexed, and reads record by record. The server is
the tests' own (Community 5.26, Java's first compiler only) with a heap of 2 GB.
Run: ``python -m benchmarks.neo4j_load``, with ``neo4j-rust-ext`` installed or not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import TypeVar

import neo4j

from benchmarks import plans
from synergy.content import Content
from synergy.stores import open_store
from tests.neo4j import server

SMALL, LARGE = 5_000, 100_000  # programs; each has about eight relations
_T = TypeVar("_T")

_LOAD = """
import sys, time, resource
from benchmarks import plans
from synergy.stores import open_store
content = plans.content(plans.make(int(sys.argv[2])))
made = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with open_store(sys.argv[1]) as store:
    begun = time.perf_counter()
    store.load(content)
    loaded = time.perf_counter()
    read = store.read(content.region)
    done = time.perf_counter()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(content.node_count, content.relation_count, loaded - begun, done - loaded, made, peak)
"""


def timed(work: Callable[[], _T], times: int = 1) -> tuple[float, _T]:
    """Return the seconds of the quickest of some runs, and what the last one returned."""
    best = float("inf")
    for _ in range(times):
        begun = time.perf_counter()
        found = work()
        best = min(best, time.perf_counter() - begun)
    return best, found


def load_naively(driver: neo4j.Driver, content: Content) -> None:
    """Load with one MERGE a row, under labels of its own."""
    with driver.session() as session:
        for label in content.nodes:
            session.run(f"CREATE CONSTRAINT FOR (n:Peer{label}) REQUIRE n.key IS UNIQUE").consume()
        for label, table in content.nodes.items():
            merge = f"MERGE (n:Peer{label} {{key: $row.key}}) SET n += $row"
            for row in table.to_pylist():
                session.run(merge, row=row).consume()
        for type in content.relations:
            for start, end, table in content.by_labels(type):
                merge = (
                    f"MATCH (a:Peer{start} {{key: $a}}) MATCH (b:Peer{end} {{key: $b}}) "
                    f"MERGE (a)-[r:{type}]->(b) SET r += $row"
                )
                for row in table.to_pylist():
                    a, b = row.pop("start"), row.pop("end")
                    session.run(merge, a=a, b=b, row=row).consume()


def read_records(driver: neo4j.Driver, content: Content) -> int:
    """Read a plan record by record; return how many there were."""
    found = 0
    with driver.session() as session:
        for label in content.nodes:
            match = f"MATCH (n:{label} {{plan: $plan}})"
            for record in session.run(f"{match} RETURN n", plan=content.plan):
                found += bool(dict(record["n"]))
            rest = f"{match}-[r]->(m) RETURN n.key AS a, m.key AS b, r"
            for record in session.run(rest, plan=content.plan):
                found += bool(dict(record["r"]))
    return found


def compare(uri: str, driver: neo4j.Driver, folder: Path) -> None:
    """Print what a plan of `SMALL` costs on both stores and in the naive way."""
    content = plans.content(plans.make(SMALL))
    print(f"{content.node_count:,} nodes, {content.relation_count:,} relations")
    with open_store(uri) as store, open_store(folder) as embedded:
        for size in (500, 1_000):  # what the server learns by its first loads
            store.load(plans.content(plans.make(size)))
            store.read(content.region)
        load, _ = timed(lambda: store.load(content))
        read, _ = timed(lambda: store.read(content.region), 3)
        records, found = timed(lambda: read_records(driver, content), 3)
        assert found == content.node_count + content.relation_count
        naive, _ = timed(lambda: load_naively(driver, content))
        load_here, _ = timed(lambda: embedded.load(content))
        read_here, _ = timed(lambda: embedded.read(content.region), 3)
    print(
        "| work | Neo4j, s | naive, s | ratio | embedded, s |\n| --- | ---: | ---: | ---: | ---: |"
    )
    print(f"| load | {load:.2f} | {naive:.1f} | {naive / load:.0f} | {load_here:.2f} |")
    print(f"| read | {read:.2f} | {records:.2f} | {records / read:.1f} | {read_here:.2f} |")


def main() -> None:
    """Print the tables."""
    installed = {found.metadata["Name"] for found in metadata.distributions()}
    print("with" if "neo4j-rust-ext" in installed else "without", "neo4j-rust-ext")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        running = server.start(folder / "home", heap="2g")
        os.environ |= {"NEO4J_USERNAME": server.USER, "NEO4J_PASSWORD": running.password}
        try:
            auth = (server.USER, running.password)
            with neo4j.GraphDatabase.driver(running.uri, auth=auth) as driver:
                compare(running.uri, driver, folder / "store")
            command = [sys.executable, "-c", _LOAD, running.uri, str(LARGE)]
            told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        finally:
            running.stop()
    nodes, relations, load, read, made, peak = map(float, told.split())
    print(
        f"{nodes:,.0f} nodes, {relations:,.0f} relations: load {load:.0f} s, read {read:.0f} s, "
        f"client's peak {peak / 1024:,.0f} MB ({made / 1024:,.0f} MB of it before loading)"
    )


if __name__ == "__main__":
    main()
