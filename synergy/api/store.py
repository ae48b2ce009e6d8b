"""Stores as analysts use them: graphs and tables come out, a region may be left out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx

from synergy import stores, workflow
from synergy.api.analysing import content_of
from synergy.errors import StoreError
from synergy.graph import build
from synergy.plain import plain
from synergy.stores import Closing

if TYPE_CHECKING:
    import pandas as pd

    from synergy.content import Content
    from synergy.plan.build import Plan
    from synergy.stores import Loaded, Region

_A_NAME = re.compile(r"\s*[\w-]+\s*")


def open_store(uri: str | Path) -> Store:
    """Open a store, to be closed by ``with`` or :meth:`Store.close`.

    Parameters
    ----------
    uri
        A folder, which need not exist yet, or a Neo4j server's address (``bolt://…``,
        ``neo4j+s://…``; user and password come from NEO4J_USERNAME and NEO4J_PASSWORD).

    Raises
    ------
    UsageError
        ``store-scheme`` for an address that no store answers to.
    StoreError
        If the folder is not ours to use, or the server does not let us in.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> from synergy import demo_plan
    >>> with TemporaryDirectory() as folder, open_store(folder) as store:
    ...     loaded = store.load(demo_plan())
    ...     answer = store.query("MATCH (o:Opd {plan: $plan}) RETURN count(o) AS opds")
    >>> loaded.region, list(answer.columns)
    ('33.07', ['opds'])
    """
    return Store(uri)


class Store(Closing):
    """A store of plans, one a region; the same on a folder and on a Neo4j server.

    Where a method takes a region it may be left out if the store holds one only.

    Parameters
    ----------
    uri
        As :func:`open_store` takes it.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> from synergy import demo_plan
    >>> with TemporaryDirectory() as folder, open_store(folder) as store:
    ...     _ = store.load(demo_plan())
    ...     regions, graph = store.regions(), store.graph()
    ...     picture = store.query("opd-picture", opd="Dinkes")
    >>> regions[0].code, graph.is_directed(), picture["opd"].unique().tolist()
    ('33.07', True, ['Dinas Kesehatan'])
    >>> store.graph()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    synergy.errors.StoreError: Tempat penyimpanan ... sudah ditutup. ...
    """

    def __init__(self, uri: str | Path) -> None:
        self.uri = str(uri)
        self._store: stores.GraphStore | None = stores.open_store(uri)

    @property
    def _opened(self) -> stores.GraphStore:
        if self._store is None:
            raise StoreError("store-closed", uri=self.uri)
        return self._store

    def load(self, plan: Plan | Content) -> Loaded:
        """Make a plan its region's plan: as a whole or not at all.

        Returns
        -------
        Loaded
            region, plan, the number of nodes and relations, and whether anything changed.

        Raises
        ------
        UsageError
            ``wrong-type`` for what is no plan.
        StoreError
            ``store-busy`` or ``neo4j-busy``, after a while, if another process is loading;
            ``store-closed``; others if the store can't be used.
        """
        return self._opened.load(content_of(plan))

    def graph(self, region: str | None = None) -> nx.MultiDiGraph[str]:
        """Return the plan of a region as a graph; see :func:`to_networkx`.

        Raises
        ------
        UsageError
            ``region-needed`` if the store holds several and none is named, ``region-absent``.
        StoreError
            ``store-empty`` if nothing is loaded; ``store-closed``.
        """
        return build(self.read(region))

    def read(self, region: str | None = None) -> Content:
        """Return the plan of a region as Arrow tables by kind and type; raises as :meth:`graph`."""
        return self._opened.read(workflow.chosen(self._opened, region))

    def query(
        self, name_or_cypher: str, /, *, region: str | None = None, **params: Any
    ) -> pd.DataFrame:
        """Ask a named question, or one of one's own in Cypher, which may only read.

        Parameters
        ----------
        name_or_cypher
            A name of ``synergy query``, or a statement. In it ``{plan: $plan}`` on a node keeps
            to the region's current plan.
        region
            Whose plan ``$plan`` is.
        **params
            What the question asks for, or the statement's parameters (``$name``).

        Returns
        -------
        pd.DataFrame
            With the columns of RETURN; lists, dates (ISO text) and nulls as they are.

        Raises
        ------
        UsageError
            ``unknown-query`` and ``query-parameter``, naming the closest;
            ``query-writes``, ``query-no-value``; ``query-unknown-name`` if an OPD, village,
            district or dimension of that name is not in the plan; and as :meth:`graph`.
        StoreError
            ``cypher`` if the database refuses the statement.
        """
        chosen = workflow.chosen(self._opened, region)
        if _A_NAME.fullmatch(name_or_cypher):
            given = {key: _text(value) for key, value in params.items()}
            answer = workflow.ask(self._opened, name_or_cypher.strip(), given, chosen)
        else:
            answer = self._opened.query(name_or_cypher, plain(params), chosen)
        return answer.to_frame()

    def regions(self) -> list[Region]:
        """Return the regions held: code, name and plan, ordered by code."""
        return self._opened.regions()

    def close(self) -> None:
        """Let go of what is open; closing twice does no harm."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def __repr__(self) -> str:
        return f"<Store {self.uri}{'' if self._store else ', closed'}>"


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
