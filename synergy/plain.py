"""Values of NumPy, pandas and datetime as Python's own: what JSON, XML and databases take."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any


def plain(value: Any) -> Any:
    """Return a value as None, a flag, a number, a text, or a list or dict of these.

    Sets become lists in order, days and times ISO text (a midnight its day), and whatever says
    that a value is missing (NaN, NaT, NA) becomes None.

    >>> import numpy as np, pandas as pd
    >>> plain({"n": np.int64(3), "share": float("nan"), "opds": {"b", "a"}})
    {'n': 3, 'share': None, 'opds': ['a', 'b']}
    >>> plain([pd.Timestamp("2024-06-01"), pd.NaT, pd.NA])
    ['2024-06-01', None, None]
    >>> plain(np.datetime64("2024-06-30T08:00", "ns")), plain({3, 1, 20})
    ('2024-06-30T08:00:00', [1, 3, 20])
    >>> plain(pd.DataFrame({"a": [1, 2]}))
    {'a': [1, 2]}
    """
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, Mapping):
        return {str(name): plain(item) for name, item in value.items()}
    if isinstance(value, set | frozenset):
        items = [plain(item) for item in value]
        alike = len({type(item) for item in items}) == 1 and not isinstance(items[0], list | dict)
        return sorted(items) if alike else sorted(items, key=str)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if hasattr(value, "to_dict") and not hasattr(value, "tolist"):  # a frame
        return plain(value.to_dict("list"))
    if type(value).__module__ == "numpy" and value.dtype.kind == "M":
        value = value.astype("datetime64[us]")  # whose days are Python's; of finer ones a number
    if hasattr(value, "tolist"):  # an array, a series, or one of their numbers
        return plain(value.tolist())
    if _is_missing(value):
        return None
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value if isinstance(value, float) else str(value)


def _is_missing(value: Any) -> bool:
    import pandas as pd  # half a second, which commands that need it not should not wait

    return pd.isna(value) is True
