"""The shared store: a Neo4j database.

A region has one node of ours that is no part of its plan, its *pointer*, which says which plan
the region has. A load writes the new plan beside the old one (nodes are found by ``uid``, plan
and key, and every question asks for ``{plan: $plan}``), counts it, moves the pointer in one small
transaction, and deletes the old plan in batches. One large transaction would fit no usual heap
and would not be isolated from readers. What follows from it:

- **Killed at any moment**, client or server, a load leaves the pointer at the old plan or the
  new one, each whole. What it left behind is swept by the region's next load.
- **Two loads of one region** take turns. A load holds the region's *claim*, a random word at the
  pointer, and proves in each of its transactions that it is still there (``statements.FENCE``:
  the pointer is locked, then the claim compared), which also tells others that it lives. A claim
  that was silent for `SILENCE` seconds is a dead load's and is taken over; had that load only
  slept, its next transaction, be it the moving of the pointer, finds another's claim and ends.
- **A reader** takes the pointer, reads, and takes it again: deletion is announced there before
  it begins, so that a reader that may have lost something knows, and reads the new plan instead.

What deletes never matches nodes without ``synergy: true``, nor other regions'.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from neo4j import ManagedTransaction, graph
from neo4j import time as temporal

from synergy.content import Content
from synergy.errors import StoreError, UsageError
from synergy.queries import require_reading
from synergy.schema import graph as schema
from synergy.stores import Closing, Loaded, Region, Result, statements, transfer
from synergy.stores.bolt import Connection, rows

DELETED = 20_000  # relations or nodes that one transaction deletes
WAIT = 30.0  # seconds that a load waits for another one to end
SILENCE = 10.0  # seconds after which a load that says nothing counts as dead
TIME_LIMIT = 120.0  # seconds that one question may take
_PAUSE = 0.2  # seconds between two tries to get a claim

# What a plan may do that the server calls reading, though it reaches beyond the graph.
_REACHING = ("LoadCSV", "Show", "Terminate", "ProcedureCall")
_WRITING = ("Create", "Merge", "Delete", "Detach", "Set", "Remove", "Foreach")

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Pointer:
    """Which plan a region has.

    Parameters
    ----------
    nodes, relations
        How many the plan has.
    generation
        Counts the region's loads.
    swept
        Up to which generation plans are deleted, or about to be.
    claim
        That of a load in progress or killed, else empty.
    """

    region: str
    name: str
    plan: str
    nodes: int
    relations: int
    generation: int
    swept: int
    claim: str


class Neo4jStore(Closing):
    """A :class:`synergy.stores.GraphStore` in a Neo4j database.

    Parameters
    ----------
    uri
        The server's address; see :class:`synergy.stores.bolt.Connection`, also for how to log in
        and for what is raised.
    wait, silence
        Seconds that a load waits for another one; after which one without a sign is dead.
    time_limit
        Seconds that a question may take.
    """

    def __init__(
        self,
        uri: str,
        *,
        wait: float = WAIT,
        silence: float = SILENCE,
        time_limit: float = TIME_LIMIT,
    ) -> None:
        self._wait = wait
        self._silence = silence
        self._time_limit = time_limit
        self._connection = Connection(uri)

    def load(self, content: Content) -> Loaded:
        """Make `content` its region's plan; see :meth:`synergy.stores.GraphStore.load`.

        Raises
        ------
        StoreError
            ``neo4j-busy`` if another load of the region goes on for long, ``neo4j-overtaken``
            if another one took this one for dead.
        """
        held = self._found(content.region)
        changed = held is None or bool(held.claim) or not self._holds(held, content)
        if changed:
            self._prepare()
            with self._claimed(content.region) as claim:
                changed = self._replace(claim, content)
        return Loaded(
            content.region, content.plan, content.node_count, content.relation_count, changed
        )

    def read(self, region: str) -> Content:
        """Return the plan that `region` has now."""

        def content(pointer: _Pointer) -> Content:
            found = self._connection.read(
                lambda tx: transfer.content(pointer.region, partial(rows, tx, plan=pointer.plan))
            )
            if (found.node_count, found.relation_count) != (pointer.nodes, pointer.relations):
                raise self._damaged(pointer)
            return found

        return self._with_pointer(region, content)

    def query(self, cypher: str, parameters: Mapping[str, Any], region: str) -> Result:
        """Run a reading query, which the server plans first, in a transaction that only reads."""
        require_reading(cypher, {*parameters, "plan"})

        def run(pointer: _Pointer) -> Result:
            given = {**parameters, "plan": pointer.plan}
            return self._connection.read(lambda tx: ask(tx, cypher, given), self._time_limit)

        return self._with_pointer(region, run)

    def regions(self) -> list[Region]:
        """Return the regions held, ordered by code."""
        found = self._connection.read(lambda tx: rows(tx, statements.POINTERS))
        held = [Region(row["region"], row["name"], row["plan"]) for row in found]
        return sorted(held, key=lambda region: region.code)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    # Writing

    def _prepare(self) -> None:
        """Make the constraints and indexes that are not there yet, and wait for them."""
        wanted = statements.indexes()
        if wanted.keys() <= self._sound():
            return
        # One load at a time: constraints made side by side leave an index without a constraint,
        # which stands in the way of any other. Only this one must be there for a claim to hold.
        with contextlib.suppress(StoreError):  # another load is at it
            self._write(wanted["synergy_region"])
        for _ in range(50):
            if "synergy_region" in self._sound():
                break
            time.sleep(_PAUSE)
        else:
            self._write("DROP INDEX synergy_region IF EXISTS")
            self._write(wanted["synergy_region"])
        with self._claimed(statements.SCHEMA):
            for name in wanted.keys() - self._sound():
                self._write(f"DROP INDEX {name} IF EXISTS")
                self._write(wanted[name])
        for name in wanted:
            self._connection.read(partial(rows, cypher=statements.AWAIT, name=name))

    def _sound(self) -> set[str]:
        """Return the names of our indexes, without such as have lost their constraint."""
        found = self._connection.read(partial(rows, cypher=statements.SOUND))
        return {row["name"] for row in found}

    def _write(self, cypher: str) -> None:
        self._connection.write(partial(rows, cypher=cypher))

    @contextlib.contextmanager
    def _claimed(self, region: str) -> Iterator[_Claim]:
        claim = _Claim(self._connection, region, secrets.token_hex(8))
        deadline = time.monotonic() + self._wait
        while not claim.take(self._silence):
            if time.monotonic() > deadline:
                raise StoreError("neo4j-busy", address=self._connection.address, region=region)
            time.sleep(_PAUSE)
        try:
            yield claim
        except BaseException as error:
            if getattr(error, "code", "") not in ("neo4j-lost", "neo4j-overtaken"):
                # Not to make the next load wait; what is told is why this one failed.
                with contextlib.suppress(StoreError):
                    claim.end(statements.ABANDON)
            raise
        claim.end(statements.RELEASE)

    def _replace(self, claim: _Claim, content: Content) -> bool:
        """Make `content` the plan of the region whose claim we have; tell if it was not yet."""
        held = self._found(content.region)
        whole = held is not None and self._holds(held, content)
        lost = held is not None and held.plan == content.plan and not whole
        if lost:  # and so it gives way to itself
            claim.run((statements.MEND, {}))
        if lost or claim.inherited:
            claim.sweep("" if lost or held is None else held.plan)
        if whole:
            return False
        for group in transfer.batches(content):
            claim.run(*group)
        counted = self._counted(content.plan)
        if counted != (content.node_count, content.relation_count):
            why = f"{counted} of {content.node_count, content.relation_count}"
            raise StoreError("neo4j-refused", address=self._connection.address, why=why)
        claim.run(
            (
                statements.MOVE,
                {
                    "plan": content.plan,
                    "name": content.nodes["Plan"].column("name")[0].as_py(),
                    "nodes": content.node_count,
                    "relations": content.relation_count,
                },
            )
        )
        claim.sweep(content.plan)
        return True

    # Reading

    def _found(self, region: str) -> _Pointer | None:
        found = self._connection.read(lambda tx: rows(tx, statements.POINTER, region=region))
        return _Pointer(**found[0]) if found else None

    def _pointer(self, region: str) -> _Pointer:
        if (found := self._found(region)) is not None:
            return found
        if held := self.regions():
            raise UsageError("region-absent", region=region, regions=list(map(str, held)))
        raise StoreError("store-empty", path=self._connection.address)

    def _with_pointer(self, region: str, use: Callable[[_Pointer], _T]) -> _T:
        """Return what `use` returns; where its plan was being deleted meanwhile, once more."""
        pointer = self._pointer(region)
        while True:
            if pointer.swept >= pointer.generation:  # it is being mended, or that was cut
                raise self._damaged(pointer)
            try:
                answer = use(pointer)
            except StoreError as error:
                now = self._pointer(region)
                if error.code not in ("cypher", "store-damaged") or now.swept < pointer.generation:
                    raise
            else:
                now = self._pointer(region)
                if now.swept < pointer.generation:
                    return answer
            pointer = now

    def _holds(self, pointer: _Pointer, content: Content) -> bool:
        """Tell whether `content` is what a region holds, whole."""
        return (
            pointer.plan == content.plan
            and pointer.swept < pointer.generation
            and self._counted(content.plan) == (content.node_count, content.relation_count)
        )

    def _counted(self, plan: str) -> tuple[int, int]:
        found = self._connection.read(lambda tx: rows(tx, statements.count(), plan=plan))
        return sum(row["nodes"] for row in found), sum(row["relations"] for row in found)

    def _damaged(self, pointer: _Pointer) -> StoreError:
        path, why = self._connection.address, f"{pointer.nodes}, {pointer.relations}"
        return StoreError("store-damaged", path=path, region=pointer.region, why=why)


class _Claim:
    """The right to write in a region, which every transaction proves anew.

    `inherited` tells that the one before never gave it up, and may have left something.
    """

    def __init__(self, connection: Connection, region: str, word: str) -> None:
        self._connection = connection
        self._given = {"region": region, "claim": word}
        self.inherited = False

    def take(self, silence: float) -> bool:
        """Tell whether the region is ours now: free, or of one silent for `silence` seconds."""
        given = {**self._given, "silence": int(silence * 1000)}
        taken = self._connection.write(lambda tx: rows(tx, statements.CLAIM, **given))
        self.inherited = any(row["before"] for row in taken)
        return bool(taken)

    def run(self, *group: tuple[str, Mapping[str, Any]]) -> None:
        """Run statements in one transaction."""

        def work(tx: ManagedTransaction) -> None:
            for statement, parameters in group:
                rows(tx, statement, **{**self._given, **parameters})

        self._fenced(work)

    def sweep(self, plan: str) -> None:
        """Delete what the region has of other plans than `plan`."""
        left = statements.sweep()

        def work(tx: ManagedTransaction) -> list[str]:
            room = DELETED
            for number, statement in enumerate(left):
                room -= rows(tx, statement, plan=plan, limit=room, **self._given)[0]["gone"]
                if not room:
                    return left[number:]
            return []

        while left:
            left = self._fenced(work)

    def _fenced(self, work: Callable[[ManagedTransaction], _T]) -> _T:
        def fenced(tx: ManagedTransaction) -> _T:
            if not rows(tx, statements.FENCE, **self._given):
                raise StoreError("neo4j-overtaken", region=self._given["region"])
            return work(tx)

        return self._connection.write(fenced)

    def end(self, how: str) -> None:
        """Give the claim up."""
        self._connection.write(lambda tx: rows(tx, how, **self._given))


def ask(tx: ManagedTransaction, cypher: str, parameters: Mapping[str, Any]) -> Result:
    """Run a question that the server plans as one that reads the graph and nothing else.

    Raises
    ------
    UsageError
        ``query-writes`` naming what else it would do.
    """
    summary = tx.run(f"EXPLAIN {cypher}", dict(parameters)).consume()
    operators = list(_operators(summary.plan or {}))
    wrong = [name for name in operators if name.startswith((*_REACHING, *_WRITING))]
    if wrong or summary.query_type != "r":
        raise UsageError("query-writes", word=next(iter(wrong), summary.query_type))
    answer = tx.run(cypher, dict(parameters))
    columns = tuple(answer.keys())
    return Result(columns, tuple(tuple(map(_plain, record.values())) for record in answer))


def _operators(plan: Mapping[str, Any]) -> Iterator[str]:
    yield str(plan.get("operatorType", "")).partition("@")[0]
    for child in plan.get("children", ()):
        yield from _operators(child)


def _plain(value: Any) -> Any:
    """Turn what the driver returns into plain values."""
    match value:
        case graph.Node():
            # Only a foreign node has no label of the schema.
            label = next(
                (x for x in value.labels if x in schema.NODE), min(value.labels, default="")
            )
            order = schema.NODE[label].columns if label in schema.NODE else ()
            names = dict.fromkeys((*(c.name for c in order if c.name in value), *value))
            return {"_label": label} | {
                name: _plain(value[name]) for name in names if name not in statements.OURS
            }
        case graph.Relationship():
            return {"_label": value.type, **{name: _plain(value[name]) for name in value}}
        case graph.Path():
            return {
                "_nodes": [_plain(node) for node in value.nodes],
                "_rels": [_plain(relation) for relation in value.relationships],
            }
        case dict():
            return {name: _plain(item) for name, item in value.items()}
        case list():
            return [_plain(item) for item in value]
        case str() | bool() | int() | float() | None:
            return value
        case temporal.Date() | temporal.DateTime() | temporal.Time() | temporal.Duration():
            return value.iso_format()
        case _:
            return str(value)
