"""What the store and the output folder both ask of the disk."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")
_TRIES = 40 if os.name == "nt" else 0
_PAUSE = 0.05  # seconds


def patiently(action: Callable[[], _T]) -> _T:
    """Do `action`, which on Windows fails while another process has the file open."""
    for _ in range(_TRIES):
        try:
            return action()
        except PermissionError:
            time.sleep(_PAUSE)
    return action()
