"""What a name in a question may mean that the database does not know."""

from __future__ import annotations

import re

from synergy.names import closest, normalise
from synergy.schema import graph as schema
from synergy.schema import tables

_UNKNOWN = re.compile(r"Table (?P<kind>\S+) does not exist|Cannot find property (?P<property>\S+)")


def meant(complaint: str) -> list[str]:
    """Return the labels, relations or properties that an unknown name may stand for.

    What a plan's sheets and columns are called is understood as well.

    Parameters
    ----------
    complaint
        What the database says.

    Examples
    --------
    >>> meant("Binder exception: Table Desa does not exist.")
    ['Village']
    >>> meant("Binder exception: Cannot find property kecamatan for v.")
    ['district']
    >>> meant("Parser exception")
    []
    """
    found = _UNKNOWN.search(complaint)
    if not found:
        return []
    known = _kinds() if found["kind"] else _properties()
    name = found["kind"] or found["property"]
    exact = known.get(normalise(name))
    near = [exact] if exact else [known[n] for n in closest(name, known)]
    return [meant for meant in dict.fromkeys(near) if meant != name]


def _kinds() -> dict[str, str]:
    """Return labels and types by all that they are called, normalised."""
    called = {
        normalise(name): schema.LABELS[table.name]
        for table in tables.TABLES
        if table.name in schema.LABELS
        for name in (table.name, table.header, *table.aliases)
    }
    return {
        **called,
        **{normalise(label): label for label in schema.NODE},
        **{normalise(type): type for type in schema.RELATION},
    }


def _properties() -> dict[str, str]:
    columns = [form.columns for form in schema.NODES] + [form.columns for form in schema.RELATIONS]
    stored = {property.name for each in columns for property in each}
    called = {
        normalise(name): column.name
        for table in tables.TABLES
        for column in table.columns
        if column.name in stored
        for name in (column.header, *column.aliases)
    }
    # A table's own kind column is so called in NetworkX, where kind is the label.
    return {**called, "subkind": "kind", **{normalise(name): name for name in sorted(stored)}}
