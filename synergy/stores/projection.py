"""The plans as a LadybugDB file, for Cypher: built from Parquet, then only read.

As a mutable store that database lost regions; built fresh by COPY alone, closed and opened
read-only, it never did. So this is a narrow adapter: ``build``, ``query``, ``close``. A file
is named for the plans in it; a stale one is never used, a broken one is built anew, and all
of it may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import ladybug
import pyarrow as pa
from filelock import FileLock, Timeout

from synergy.content import Content
from synergy.errors import StoreError
from synergy.schema import graph as schema
from synergy.schema.graph import Property, Relation, Type
from synergy.stores import Result
from synergy.stores.naming import meant

BUFFER_POOL = 512 << 20  # bytes; by default it takes 80 % of the memory
BUILD_WAIT = 600.0  # seconds that a query waits while another process builds
_FILE = "graph.lbug"
_SUM = "graph.sha256"
_INTERNAL = ("_id", "_src", "_dst")
_SPECIAL = ("_LABEL", "_NODES", "_RELS")  # of a node or relation; of a path

_TYPES = {
    Type.TEXT: "STRING",
    Type.TEXTS: "STRING[]",
    Type.INTEGER: "INT64",
    Type.FLAG: "BOOLEAN",
    Type.DATE: "STRING",
}


class Projection:
    """A built database, opened read-only.

    Parameters
    ----------
    folder
        Holds the file.
    name
        As :func:`name_of` returns it.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self._database = ladybug.Database(
            str(folder / _FILE), buffer_pool_size=BUFFER_POOL, read_only=True
        )
        self._connection = ladybug.Connection(self._database)

    def query(self, cypher: str, parameters: Mapping[str, Any]) -> Result:
        """Run one reading statement.

        Raises
        ------
        StoreError
            ``cypher`` with the first line of what the database says.
        """
        try:
            answer: Any = self._connection.execute(cypher, dict(parameters))
            with answer:
                columns = tuple(answer.get_column_names())
                rows = tuple(tuple(_plain(v) for v in row) for row in answer.get_all())
        except Exception as error:  # the driver raises RuntimeError, ValueError and others
            why = _first_line(error)
            near = meant(why)
            raise StoreError("cypher", why=why, closest=near, count=len(near)) from error
        return Result(columns, rows)

    def close(self) -> None:
        """Close the database."""
        self._connection.close()
        self._database.close()


def name_of(plans: Iterable[str]) -> str:
    """Return the name of a projection: a hash of its plans, the schema and the engine."""
    parts = [ladybug.version, *_tables(), *sorted(plans)]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def ready(root: Path, name: str, contents: Callable[[], Sequence[Content]]) -> Projection:
    """Return the projection `name` in the folder `root`, built if it isn't there or broken.

    Parameters
    ----------
    root
        The folder of all projections; made if need be.
    name
        As :func:`name_of` returns it for the plans of `contents`.
    contents
        Called only to build.

    Raises
    ------
    StoreError
        ``store-projection`` if it can't be built, ``store-busy`` if another process builds
        for longer than ten minutes; what `contents` raises.
    """
    if (found := _find(root, name)) is not None:
        return found
    root.mkdir(exist_ok=True)
    try:
        with FileLock(root / "lock", timeout=BUILD_WAIT):
            if (found := _find(root, name)) is not None:  # another process was quicker
                return found
            # Names are new each time: a broken one may be open elsewhere, so that it stays.
            built = root / f"{name}-{secrets.token_hex(3)}"
            with _scratch(root / f"building-{os.getpid()}") as scratch:
                build(scratch / _FILE, contents())
                (scratch / _SUM).write_text(_sum(scratch / _FILE), encoding="ascii")
                _sync(scratch / _FILE)
                _sync(scratch / _SUM)
                scratch.rename(built)
            for folder in root.iterdir():
                if folder.is_dir() and folder != built:
                    shutil.rmtree(folder, ignore_errors=True)
            return Projection(built, name)
    except Timeout as error:
        raise StoreError("store-busy", path=str(root), pid="unknown") from error


def build(path: Path, contents: Sequence[Content]) -> None:
    """Write `contents` into a new database file at `path`.

    Raises
    ------
    StoreError
        ``store-projection``; the file is then of no use and must be deleted.
    """
    try:
        with (
            ladybug.Database(str(path), buffer_pool_size=BUFFER_POOL) as database,
            ladybug.Connection(database) as connection,
        ):
            for statement in _tables():
                connection.execute(statement)
            for node in schema.NODES:
                table = pa.concat_tables([c.nodes[node.label] for c in contents])
                _copy(connection, node.label, node.columns, table)
            for relation in schema.RELATIONS:
                _copy_relation(connection, relation, contents)
            connection.execute("CHECKPOINT")
    except (OSError, MemoryError):
        raise
    except Exception as error:  # the driver raises RuntimeError, ValueError and others
        raise StoreError("store-projection", why=_first_line(error)) from error


def _find(root: Path, name: str) -> Projection | None:
    """Return the projection `name`, if there is a whole one."""
    for folder in sorted(root.glob(f"{name}-*")):
        # A damaged file may open, and answer wrongly or end the process: hence the sum. A
        # log beside it means that somebody wrote in it.
        with contextlib.suppress(OSError, RuntimeError, ValueError):
            expected = (folder / _SUM).read_text(encoding="ascii")
            files = {entry.name for entry in folder.iterdir()}
            if files == {_FILE, _SUM} and _sum(folder / _FILE) == expected:
                return Projection(folder, name)
    return None


@contextlib.contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """Make `folder`, and remove what the body leaves of it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _tables() -> list[str]:
    """Return the statements that make the tables of the schema."""
    nodes = [
        f"CREATE NODE TABLE `{n.label}`({_declared(n.columns)}, PRIMARY KEY(`key`))"
        for n in schema.NODES
    ]
    relations = []
    for relation in schema.RELATIONS:
        pairs = [f"FROM `{s}` TO `{e}`" for s in relation.starts for e in relation.ends]
        declared = _declared(relation.columns[2:])
        relations.append(f"CREATE REL TABLE `{relation.type}`({', '.join(pairs)}, {declared})")
    return nodes + relations


def _declared(columns: Sequence[Property]) -> str:
    return ", ".join(f"`{c.name}` {_TYPES[c.type]}" for c in columns)


def _copy(
    connection: Any, table: str, columns: Sequence[Property], rows: Any, pair: str = ""
) -> None:
    """COPY `rows`; they are taken by position, so the columns are named and in their order."""
    if rows.num_rows:
        names = ", ".join(f"`{c.name}`" for c in columns)
        # In one chunk: what stands behind an empty one is not taken, and not missed.
        given = {"rows": rows.combine_chunks()}
        connection.execute(f"COPY `{table}`({names}) FROM $rows{pair}", given)


def _copy_relation(connection: Any, relation: Relation, contents: Sequence[Content]) -> None:
    """COPY one type's rows, pair of labels by pair of labels."""
    parts: dict[tuple[str, str], list[Any]] = {}
    for content in contents:
        for start, end, rows in content.by_labels(relation.type):
            parts.setdefault((start, end), []).append(rows)
    for (start, end), tables in parts.items():
        pair = f" (from='{start}', to='{end}')"
        _copy(connection, relation.type, relation.columns[2:], pa.concat_tables(tables), pair)


def _plain(value: Any) -> Any:
    """Turn what the driver returns into plain values."""
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case datetime.date() | datetime.datetime():
            return value.isoformat()
        case dict():
            return {
                name.lower() if name in _SPECIAL else name: _plain(item)
                for name, item in value.items()
                # A node comes with the properties of all labels that its pattern allows.
                if name.lower() not in _INTERNAL and not (item is None and "_LABEL" in value)
            }
        case list():
            return [_plain(item) for item in value]
        case str() | bool() | int() | float() | None:
            return value
        case _:
            return str(value)


def _first_line(error: Exception) -> str:
    # What the parser expected instead is a list of all its words.
    return str(error).strip().partition("\n")[0].partition(" expecting {")[0].rstrip(".")[:300]


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
