"""The embedded store: a folder of Parquet tables, no server.

::

    synergy-store/
      .synergy-store            the format's number: marks the folder as ours
      lock, holder              one writer at a time; the holder's process id
      regions/33.07/
        current.json            the pointer: which generation is the region's plan
        g-0123456789ab-4f2a91/  a generation: one file a node label and relation type
      projection/               the Cypher database, built from the above (projection.py)

A load writes a new generation aside, syncs it, and replaces the pointer: killed at any
moment, it leaves the old plan or the new one, whole. What it left behind, and generations
that are no longer current, are swept by the next load: so a reader who took the pointer just
before a load still finds its files. Names are never used twice, because Windows can't replace
what somebody has open.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq
from filelock import FileLock, Timeout

from synergy.content import Content, arrow_schema
from synergy.disk import patiently
from synergy.errors import StoreError, UsageError
from synergy.queries import require_reading
from synergy.schema import graph as schema
from synergy.stores import Closing, Loaded, Region, Result

if TYPE_CHECKING:
    from synergy.stores.projection import Projection

FORMAT = 1
MARKER = ".synergy-store"
POINTER = "current.json"
LOCK_WAIT = 10.0  # seconds
# What file managers drop into a folder that is empty for its owner.
_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Pointer:
    """A region's current generation; `tables` holds file names and their rows."""

    region: str
    name: str
    plan: str
    generation: str
    tables: dict[str, int]


class EmbeddedStore(Closing):
    """A :class:`synergy.stores.GraphStore` in a folder.

    Parameters
    ----------
    path
        The folder; made by the first load.
    wait
        Seconds that a load waits for another one to end.

    Raises
    ------
    StoreError
        ``store-file``, ``store-foreign`` or ``store-format`` if the folder is not ours.
    """

    def __init__(self, path: Path, wait: float = LOCK_WAIT) -> None:
        # Absolute, so that a later chdir does not lead elsewhere.
        self.path = path.absolute()
        self._wait = wait
        self._projection: Projection | None = None
        self._check()

    def load(self, content: Content) -> Loaded:
        """Make `content` its region's plan; see :meth:`synergy.stores.GraphStore.load`.

        Raises
        ------
        StoreError
            ``store-busy`` if another process is loading, ``store-unusable`` if the folder
            can't be written.
        """
        with _reporting(self.path):
            changed = self._load(content)
        return Loaded(
            content.region, content.plan, content.node_count, content.relation_count, changed
        )

    def read(self, region: str) -> Content:
        """Return the plan that `region` has now."""
        return self._with_pointer(region, self._content)

    def query(self, cypher: str, parameters: Mapping[str, Any], region: str) -> Result:
        """Run a reading query on a database that is built of the plans when first needed."""
        require_reading(cypher, {*parameters, "plan"})

        def run(pointer: _Pointer) -> Result:
            try:
                database = self._project({**self._pointers(), region: pointer})
            except StoreError as error:
                if error.code != "store-damaged":
                    raise
                # It may be another region's plan: this one's is enough to answer.
                database = self._project({region: pointer})
            return database.query(cypher, {**parameters, "plan": pointer.plan})

        return self._with_pointer(region, run)

    def regions(self) -> list[Region]:
        """Return the regions held, ordered by code, without those that are damaged."""
        return [_region(pointer) for pointer in self._pointers().values()]

    def close(self) -> None:
        """Close the database, if a query has opened it."""
        if self._projection is not None:
            self._projection.close()
            self._projection = None

    # The folder

    def _check(self) -> bool:
        """Tell whether the folder is a store by now; refuse one that is not ours."""
        with _reporting(self.path):
            if not self.path.exists():
                return False
            if not self.path.is_dir():
                raise StoreError("store-file", path=str(self.path))
            marker = self.path / MARKER
            if not marker.exists():
                # The marker is looked for again, since another process may be making it.
                if {e.name for e in self.path.iterdir()} - _LITTER and not marker.exists():
                    raise StoreError("store-foreign", path=str(self.path))
                return False
            # Empty is a marker whose making was cut: nothing else was written by then.
            found = marker.read_text(encoding="utf-8", errors="replace").strip() or str(FORMAT)
            if found != str(FORMAT):
                facts = {"path": str(self.path), "found": found[:20], "known": str(FORMAT)}
                raise StoreError("store-format", **facts)
            return True

    def _prepare(self) -> None:
        self._check()
        self.path.mkdir(parents=True, exist_ok=True)
        marker = self.path / MARKER
        if not marker.exists() or not marker.stat().st_size:
            _write_synced(marker, f"{FORMAT}\n".encode())
            _sync_folder(self.path)
        (self.path / "regions").mkdir(exist_ok=True)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        holder = self.path / "holder"
        try:
            with FileLock(self.path / "lock", timeout=self._wait):
                # Beside the lock, not in it: Windows lets nobody read a locked file.
                holder.write_text(json.dumps({"pid": os.getpid()}), encoding="utf-8")
                yield
        except Timeout as error:
            raise StoreError("store-busy", path=str(self.path), pid=_holder(holder)) from error
        except NotImplementedError as error:  # a file system without locks
            raise StoreError("store-unusable", path=str(self.path), why=str(error)) from error

    # Writing

    def _load(self, content: Content) -> bool:
        self._prepare()
        with self._locked():
            folder = self.path / "regions" / _folder_name(content.region)
            self._sweep()
            with contextlib.suppress(StoreError):  # a damaged plan is mended by loading it
                held = _read_pointer(folder / POINTER)
                if held and held.plan == content.plan and self._content(held):
                    return False
            folder.mkdir(exist_ok=True)
            generation = f"g-{content.plan.rpartition('@')[2]}-{secrets.token_hex(3)}"
            aside = folder / f"{POINTER}.{secrets.token_hex(3)}"
            try:
                tables = _write_generation(folder / generation, content)
                name = content.nodes["Plan"].column("name").to_pylist()[0] or ""
                pointer = _Pointer(content.region, name, content.plan, generation, tables)
                text = json.dumps(asdict(pointer), ensure_ascii=False, indent=1)
                _write_synced(aside, text.encode())
                _sync_folder(folder, folder.parent, self.path)
            except BaseException:
                shutil.rmtree(folder / generation, ignore_errors=True)
                aside.unlink(missing_ok=True)
                raise
            patiently(lambda: aside.replace(folder / POINTER))
            _sync_folder(folder)
        return True

    def _sweep(self) -> None:
        """Remove what no pointer names: earlier generations, and what killed loads left."""
        for folder in self._folders():
            try:
                pointer = _read_pointer(folder / POINTER)
            except StoreError:
                continue  # damaged: what it named may yet be of use
            for entry in folder.iterdir():
                if entry.name.startswith("g-") and entry.name != (pointer and pointer.generation):
                    # A reader on Windows may have it open: then the next load sweeps it.
                    shutil.rmtree(entry, ignore_errors=True)
                elif entry.name.startswith(f"{POINTER}."):
                    with contextlib.suppress(OSError):
                        entry.unlink()

    # Reading

    def _pointer(self, region: str) -> _Pointer:
        """Return a region's pointer, whatever ails the others."""
        if self._check():
            with _reporting(self.path):
                place = self.path / "regions" / _folder_name(region) / POINTER
                if (pointer := _read_pointer(place)) is not None:
                    return pointer
                if held := self.regions():
                    raise UsageError("region-absent", region=region, regions=list(map(str, held)))
                for folder in self._folders():
                    _read_pointer(folder / POINTER)  # a damaged one is not an empty store
        raise StoreError("store-empty", path=str(self.path))

    def _pointers(self) -> dict[str, _Pointer]:
        """Return the pointers of all regions but damaged ones, ordered by region."""
        if not self._check():
            return {}
        found = []
        with _reporting(self.path):
            for folder in self._folders():
                with contextlib.suppress(StoreError):
                    if (pointer := _read_pointer(folder / POINTER)) is not None:
                        found.append(pointer)
        return {p.region: p for p in sorted(found, key=lambda p: p.region)}

    def _folders(self) -> list[Path]:
        regions = self.path / "regions"
        return [f for f in regions.iterdir() if f.is_dir()] if regions.exists() else []

    def _with_pointer(self, region: str, use: Callable[[_Pointer], _T]) -> _T:
        """Call `use`; where it fails because a load has moved the pointer, once more."""
        pointer = self._pointer(region)
        while True:
            try:
                return use(pointer)
            except StoreError as error:
                moved = self._pointer(region)
                if error.code == "cypher" or moved == pointer:
                    raise
                pointer = moved

    def _content(self, pointer: _Pointer) -> Content:
        folder = self.path / "regions" / _folder_name(pointer.region) / pointer.generation

        def table(name: str, columns: tuple[schema.Property, ...]) -> pa.Table:
            wanted = arrow_schema(columns)
            if name not in pointer.tables:  # written before the schema knew it
                return wanted.empty_table()
            with (folder / f"{name}.parquet").open("rb") as file:
                # Without threads: small tables gain nothing by them, and a pool of Arrow that is
                # busy while the interpreter ends was seen to abort a command that had done all
                # its work.
                found = pq.ParquetFile(file, page_checksum_verification=True).read(
                    use_threads=False
                )
            if found.num_rows != pointer.tables[name]:
                raise ValueError(f"{name}: {found.num_rows} rows")
            missing = pa.nulls(found.num_rows)
            return pa.table(
                [
                    (found.column(f.name) if f.name in found.column_names else missing).cast(f.type)
                    for f in wanted
                ],
                schema=wanted,
            )

        try:
            return Content(
                pointer.region,
                {n.label: table(f"node-{n.label}", n.columns) for n in schema.NODES},
                {r.type: table(f"relation-{r.type}", r.columns) for r in schema.RELATIONS},
            )
        except (OSError, ValueError, pa.ArrowException) as error:
            raise _damaged(folder, pointer.region, str(error)) from error

    def _project(self, pointers: dict[str, _Pointer]) -> Projection:
        from synergy.stores import projection

        name = projection.name_of(p.plan for p in pointers.values())
        if self._projection is None or self._projection.name != name:
            self.close()
            with _reporting(self.path):
                self._projection = projection.ready(
                    self.path / "projection",
                    name,
                    lambda: [self._content(pointer) for pointer in pointers.values()],
                )
        return self._projection


def _folder_name(region: str) -> str:
    """Return a folder name for a region's code, which is whatever the user wrote.

    >>> _folder_name("33.07")
    '33.07'
    >>> _folder_name("../Wonosobo")
    'wonosobo-ace92469'
    """
    if re.fullmatch(r"[0-9]+(\.[0-9]+)*", region, re.ASCII) and len(region) <= 40:
        return region
    # The hash keeps apart what file systems do not: case, and all that is left out here.
    slug = re.sub(r"[^a-z0-9]+", "-", region.lower()).strip("-")[:30]
    return f"{slug}-{sha256(region.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _region(pointer: _Pointer) -> Region:
    return Region(pointer.region, pointer.name, pointer.plan)


def _read_pointer(path: Path) -> _Pointer | None:
    try:
        text = patiently(path.read_bytes)
    except FileNotFoundError:
        return None
    try:
        fields = json.loads(text)
        pointer = _Pointer(**{name: fields[name] for name in _Pointer.__slots__})
        if _folder_name(pointer.region) != path.parent.name or "/" in pointer.generation:
            raise ValueError(pointer.region)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(path, path.parent.name, str(error)) from error
    return pointer


def _write_generation(folder: Path, content: Content) -> dict[str, int]:
    folder.mkdir()
    tables = {
        **{f"node-{label}": table for label, table in content.nodes.items()},
        **{f"relation-{type}": table for type, table in content.relations.items()},
    }
    for name, table in tables.items():
        with (folder / f"{name}.parquet").open("xb") as file:
            pq.write_table(table, file, write_page_checksum=True)
            file.flush()
            os.fsync(file.fileno())
    _sync_folder(folder)
    return {name: table.num_rows for name, table in tables.items()}


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(*folders: Path) -> None:
    for folder in folders:
        # Windows can't open folders, and some file systems can't sync them.
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _holder(path: Path) -> str:
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["pid"])
    except (OSError, ValueError, KeyError, TypeError):
        return "unknown"


def _damaged(path: Path, region: str, why: str) -> StoreError:
    return StoreError("store-damaged", path=str(path), region=region, why=why.split("\n")[0])


@contextlib.contextmanager
def _reporting(path: Path) -> Iterator[None]:
    """Turn what the system refuses into an error that the user can read."""
    try:
        yield
    except (OSError, pa.ArrowException) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise StoreError("store-unusable", path=str(path), why=why) from error
