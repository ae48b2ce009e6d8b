"""Where plans are kept: what every store can do, and how one is opened.

A store holds one plan a region. Loading a plan replaces the region's earlier one as a whole;
who reads sees the old plan or the new one, never a mixture.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from synergy.content import Content
from synergy.errors import UsageError

if TYPE_CHECKING:
    import pandas as pd


# The kinds of addresses that a Neo4j server has.
SERVERS = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading a plan did.

    Parameters
    ----------
    region
        The region's code.
    plan
        The plan that it holds now: region and content hash.
    nodes
        How many nodes the plan has.
    relations
        How many relations.
    changed
        False if the store already held this very plan: then nothing was written.
    """

    region: str
    plan: str
    nodes: int
    relations: int
    changed: bool


@dataclass(frozen=True, slots=True)
class Region:
    """A region that a store holds: its code, its plan's name (may be empty) and the plan."""

    code: str
    name: str
    plan: str

    def __str__(self) -> str:
        return f"{self.code} ({self.name})" if self.name else self.code


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a query.

    Parameters
    ----------
    columns
        Their names, in the order of RETURN.
    rows
        One tuple a row: text, int, float, bool, None, dates as ISO text, lists, and dicts for
        maps, nodes and relations (a node's label and a relation's type under ``_label``).
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def to_frame(self) -> pd.DataFrame:
        """Return the answer as a DataFrame with the columns of RETURN, values as they are."""
        import pandas as pd

        return pd.DataFrame(list(self.rows), columns=list(self.columns))

    def readable(self) -> list[list[Any]]:
        """Return the rows as a table for people: lists joined, nulls left empty.

        Lists are joined by "; " in alphabetical order, since neither database keeps an order
        in ``collect``.
        """
        return [[_readable(value) for value in row] for row in self.rows]


class Closing(ABC):
    """What a ``with`` block closes at its end."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what is open; closing twice does no harm."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class GraphStore(Protocol):
    """What the rest of synergy asks of a store.

    Every method raises :class:`synergy.errors.StoreError` if the store can't be used.
    """

    def load(self, content: Content) -> Loaded:
        """Make `content` its region's plan, as a whole or not at all."""
        ...

    def read(self, region: str) -> Content:
        """Return the plan that `region` has now.

        Raises
        ------
        StoreError
            ``store-empty`` if nothing is loaded, ``store-damaged`` if it can't be read.
        UsageError
            ``region-absent`` if other regions are loaded, but not this one.
        """
        ...

    def query(self, cypher: str, parameters: Mapping[str, Any], region: str) -> Result:
        """Run a reading query; ``$plan`` is filled in with the plan that `region` has now.

        Raises
        ------
        StoreError
            As :meth:`read`; ``cypher`` if the database refuses the query.
        UsageError
            As :meth:`read`; ``query-writes`` if the query does more than read,
            ``query-no-value`` if it uses a parameter that `parameters` lacks.
        """
        ...

    def regions(self) -> list[Region]:
        """Return the regions held, ordered by code; none is an empty list, not an error.

        One whose plan is damaged is left out: :meth:`read` tells what ails it.
        """
        ...

    def close(self) -> None:
        """Let go of what is open; closing twice does no harm."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def open_store(uri: str | Path) -> GraphStore:
    """Return the store that `uri` names; nothing is written before something is loaded.

    Parameters
    ----------
    uri
        A folder, which need not exist yet, or a Neo4j server's address (bolt:// or neo4j://,
        with +s or +ssc for an encrypted connection), which is tried at once.

    Raises
    ------
    UsageError
        ``store-scheme`` for an address of a kind that no store answers to.
    StoreError
        If the folder is a file, holds foreign files or is of a newer version; ``neo4j-…`` if
        there is no server there or it does not let us in.
    """
    if isinstance(uri, str) and "://" in uri:
        scheme = uri.partition("://")[0]
        if scheme not in SERVERS:
            raise UsageError("store-scheme", scheme=scheme)
        from synergy.stores.neo4j import Neo4jStore

        return Neo4jStore(uri)
    from synergy.stores.embedded import EmbeddedStore

    return EmbeddedStore(Path(uri))


def _readable(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(sorted(str(_readable(item)) for item in value))
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_readable(item)}" for name, item in value.items())
    return value
