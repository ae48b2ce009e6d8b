"""What tests of stores look at."""

from __future__ import annotations

import pytest

from synergy.content import Content
from synergy.errors import StoreError
from synergy.words import knows


def code_of(error: pytest.ExceptionInfo[StoreError]) -> str:
    """Return the code, having seen that it can be said in both languages."""
    for lang in ("id", "en"):
        assert knows(f"error-{error.value.code}", lang)
        assert "\n" not in error.value.message(lang)
    return error.value.code


def same(a: Content, b: Content) -> bool:
    return (
        a.region == b.region
        and a.plan == b.plan
        and all(a.nodes[name].equals(b.nodes[name]) for name in a.nodes)
        and all(a.relations[name].equals(b.relations[name]) for name in a.relations)
    )
