"""Comparing dates that are known to the year, the month or the day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def date_of(node: Mapping[str, Any], name: str) -> str | None:
    """Return a program's ``start`` or ``end``, its own or an ancestor's, None where neither is."""
    value = node.get(name)
    return value if isinstance(value, str) and _ISO.fullmatch(value) else None


def months_after(later: str, earlier: str) -> int | None:
    """Return by how many months `later` is after `earlier`, or None where it isn't after.

    Both are ISO dates; they are compared at the coarser of their two precisions, years as
    twelve months. A later day within one month is 0 months after.

    >>> months_after("2021-03", "2020-12-31")
    3
    >>> months_after("2021", "2020-12")
    12
    >>> months_after("2020", "2020-12") is None
    True
    """
    length = min(len(later), len(earlier))
    if later[:length] <= earlier[:length]:
        return None
    return _months(later[:length]) - _months(earlier[:length])


def _months(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7] or 0)
