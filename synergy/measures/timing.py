"""Comparing dates that are known to the year, the month or the day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

Period = tuple[str | None, str | None]  # start and end, as ISO dates


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


def common_share(one: tuple[str | None, str | None], other: tuple[str | None, str | None]) -> float:
    """Return what share of the shorter of two periods is common to both, NaN if a date lacks.

    Periods are (start, end), whole months from the start's first to the end's last; a year is
    January to December. One that ends before it starts is unknown. Two of which the one ends
    before the other starts have nothing in common, whatever else is unknown.

    >>> common_share(("2020", "2021"), ("2021-07", "2022"))
    0.333333333
    >>> common_share(("2020", "2020"), ("2021-01", "2021-06-30"))
    0.0
    """
    (a, b), (c, d) = one, other
    for end, start in ((b, c), (d, a)):
        if end and start and _last(end) <= _months(_first(start)):
            return 0.0
    if a is None or b is None or c is None or d is None:
        return float("nan")
    starts, ends = (_months(_first(a)), _months(_first(c))), (_last(b), _last(d))
    lengths = [end - start for start, end in zip(starts, ends, strict=True)]
    if min(lengths) <= 0:
        return float("nan")
    return round(max(min(ends) - max(starts), 0) / min(lengths), 9)


def _first(date: str) -> str:
    return date if len(date) > 4 else f"{date}-01"


def _last(date: str) -> int:
    """Return the month after the last one of a date."""
    return _months(date if len(date) > 4 else f"{date}-12") + 1


def _months(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7] or 0)
