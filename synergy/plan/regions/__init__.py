"""Regions of Indonesia: the names of all regencies and cities, and the villages of some.

Codes and names are facts of Kepmendagri 300.2.2 (2025), taken from cahyadsn/wilayah (MIT).
Villages stand in ``<region>.csv``; a region without such a file has none shipped.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources


@cache
def name_of(region: str) -> str | None:
    """Return "Kabupaten Wonosobo" for 33.07, None for a code that is no regency's."""
    return {row["id"]: row["name"] for row in _rows("names")}.get(region)


def villages_of(region: str) -> list[dict[str, str]]:
    """Return id, name, kind, district and district_id of each village, [] if not shipped."""
    return _rows(region) if region in shipped() else []


@cache
def shipped() -> tuple[str, ...]:
    """Return the regions whose villages are shipped."""
    files = (f.name for f in resources.files(__name__).iterdir())
    return tuple(sorted(f.removesuffix(".csv") for f in files if f[:1].isdigit()))


def _rows(file: str) -> list[dict[str, str]]:
    path = resources.files(__name__) / f"{file}.csv"
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
