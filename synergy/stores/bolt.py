"""The way to a Neo4j server: its address, logging in, transactions, and what its errors mean."""

from __future__ import annotations

import logging
import os
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import urlsplit

import neo4j
from neo4j import ManagedTransaction, unit_of_work
from neo4j.exceptions import (
    ConfigurationError,
    ConnectionPoolError,
    DriverError,
    Neo4jError,
    UnsupportedServerProduct,
)

from synergy.errors import StoreError, SynergyError, UsageError

RETRY = 10.0  # seconds in which the driver repeats a transaction that failed by chance
CONNECT = 8.0  # seconds in which a server must answer
OLDEST = 5  # the first version that has the indexes and subqueries that we use

# Else the driver's warnings, and the server's, would go to stderr; a program that sets up logging
# still gets them. (To filter them at the server is more than one before 5 understands.)
logging.getLogger("neo4j").addHandler(logging.NullHandler())

_T = TypeVar("_T")
Work = Callable[[ManagedTransaction], _T]

# What the server calls its refusals, without "Neo.ClientError.", and what we call them.
_CODES = {
    "Security.Unauthorized": "neo4j-login",
    "Security.TokenExpired": "neo4j-login",
    "Security.AuthenticationRateLimit": "neo4j-login-wait",
    "Security.CredentialsExpired": "neo4j-password-expired",
    "Security.Forbidden": "neo4j-forbidden",
    "Database.DatabaseNotFound": "neo4j-database",
    "Transaction.TransactionTimedOut": "neo4j-slow",
    "Transaction.TransactionTimedOutClientConfiguration": "neo4j-slow",
}


class Connection:
    """A connection to a database, opened and tried at once.

    Whom to log in as is taken from ``NEO4J_USERNAME`` (else neo4j) and ``NEO4J_PASSWORD``, the
    database from ``NEO4J_DATABASE`` (else the user's home database).

    Parameters
    ----------
    uri
        An address of one of :data:`synergy.stores.SERVERS`.

    Raises
    ------
    StoreError
        ``neo4j-…`` where no server answers, it is none, too old, or does not let us in.
    UsageError
        ``store-address`` if the address is none, ``store-address-login`` if it names a user.
    """

    def __init__(self, uri: str) -> None:
        self.address = _address(uri)
        self._user = os.environ.get("NEO4J_USERNAME") or "neo4j"
        self._database = os.environ.get("NEO4J_DATABASE") or None
        self._connected = False
        try:
            self._driver = neo4j.GraphDatabase.driver(
                uri,
                auth=(self._user, os.environ.get("NEO4J_PASSWORD") or ""),
                connection_timeout=CONNECT,
                connection_acquisition_timeout=CONNECT,
                max_transaction_retry_time=RETRY,
                user_agent="synergy",
            )
        except ConfigurationError as error:
            # Without the address as given, in whose query something secret may stand.
            why = _first_line(error).partition(" Given URI")[0]
            raise UsageError("store-address", address=self.address, why=why) from error
        # What one transaction has written, the next one sees on any server of a cluster.
        self._bookmarks = neo4j.GraphDatabase.bookmark_manager()
        try:
            self._try()
        except BaseException:
            self.close()
            raise

    def read(self, work: Work[_T], time_limit: float | None = None) -> _T:
        """Return what `work` returns, done in a transaction in which the server lets none write.

        Parameters
        ----------
        work
            May be called several times.
        time_limit
            Seconds after which the server ends it.
        """
        with self._session(neo4j.READ_ACCESS) as session, self._telling():
            return session.execute_read(unit_of_work(timeout=time_limit)(work))

    def write(self, work: Work[_T]) -> _T:
        """Return what `work` returns, done in one transaction, repeated where it fails by chance.

        It is not repeated where the server was lost while it committed: then it may be done.
        """
        with self._session(neo4j.WRITE_ACCESS) as session, self._telling():
            return session.execute_write(work)

    def close(self) -> None:
        """Close the connection; twice does no harm."""
        self._driver.close()

    def _session(self, access: str) -> neo4j.Session:
        return self._driver.session(
            database=self._database,
            default_access_mode=access,
            bookmark_manager=self._bookmarks,
        )

    def _try(self) -> None:
        """See to it that a server answers, is one of ours, and opens the database to us."""
        with self._telling():
            agent = self._driver.get_server_info().agent
        # Others that speak its language call themselves "Neo4j/v5 compatible".
        version = re.match(r"Neo4j/(\d+)\.", agent)
        if version is None:
            raise StoreError("neo4j-foreign", address=self.address)
        if int(version[1]) < OLDEST:
            found = agent.removeprefix("Neo4j/")
            raise StoreError("neo4j-old", address=self.address, found=found, oldest=OLDEST)
        self.read(lambda tx: tx.run("RETURN 1").consume())
        self._connected = True

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Turn what the driver raises into an error that the user can read."""
        try:
            yield
        except Neo4jError as error:
            raise self._refused(error) from error
        except DriverError as error:
            raise self._unreached(error) from error

    def _refused(self, error: Neo4jError) -> SynergyError:
        facts = {"address": self.address, "user": self._user, "database": self._database or ""}
        code = (error.code or "").removeprefix("Neo.ClientError.")
        if code in _CODES:
            return StoreError(_CODES[code], **facts)
        if code == "Statement.AccessMode":
            return UsageError("query-writes", word=_first_line(error))
        if code.startswith("Statement."):
            return StoreError("cypher", why=_first_line(error), closest=[], count=0)
        return StoreError("neo4j-refused", address=self.address, why=_first_line(error))

    def _unreached(self, error: DriverError) -> StoreError:
        causes = list(_causes(error))
        why = _first_line(causes[-1])
        facts = {"address": self.address, "why": why}
        if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
            return StoreError("neo4j-certificate", **facts)
        if any(isinstance(cause, ssl.SSLError) for cause in causes):
            return StoreError("neo4j-encryption", **facts)
        if any(isinstance(cause, UnsupportedServerProduct) for cause in causes) or "HTTP" in why:
            return StoreError("neo4j-foreign", address=self.address)
        if self._connected:
            return StoreError("neo4j-lost", **facts)
        if any(isinstance(cause, TimeoutError | ConnectionPoolError) for cause in causes):
            return StoreError("neo4j-silent", address=self.address, seconds=int(CONNECT))
        return StoreError("neo4j-unreachable", **facts)


def rows(tx: ManagedTransaction, cypher: str, **parameters: Any) -> list[dict[str, Any]]:
    """Run one of our statements; return its rows by column."""
    # Not data(), which copies every list, value by value.
    return [dict(record) for record in tx.run(cypher, parameters)]


def _address(uri: str) -> str:
    """Return what may be shown of an address: no user, no query; refuse one that is none."""
    parts = urlsplit(uri)
    if "@" in parts.netloc:
        raise UsageError("store-address-login")
    address = f"{parts.scheme}://{parts.netloc}"
    try:
        if not parts.hostname or parts.port == 0:
            raise ValueError(address)
    except ValueError as error:
        raise UsageError("store-address", address=address, why=_first_line(error)) from error
    return address


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Give an error and what led to it, of several servers' the first's."""
    found: BaseException | None = error
    while found is not None:
        yield found
        if isinstance(found, BaseExceptionGroup):
            found = found.exceptions[0]
        else:
            found = found.__cause__ or found.__context__


def _first_line(error: BaseException) -> str:
    text = error.message if isinstance(error, Neo4jError) else str(error)
    return (text or type(error).__name__).strip().partition("\n")[0].rstrip(".")[:300]
