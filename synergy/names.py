"""Comparing names as people write them, and finding the closest where none fits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")


@lru_cache(maxsize=65536)
def normalise(text: str) -> str:
    r"""Return `text` without case, accents and punctuation, words parted by one space.

    >>> normalise("  Dinas Kesehatan,\u00a0Kab. Wonosobo ")
    'dinas kesehatan kab wonosobo'
    """
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _NOT_ALPHANUMERIC.sub(" ", bare.casefold()).strip()


def squash(text: str) -> str:
    """Return `text` normalised and without spaces, as headers are compared.

    >>> squash("OPD_Pengampu ")
    'opdpengampu'
    """
    return normalise(text).replace(" ", "")


def closest(text: str, candidates: Iterable[str], limit: int = 3) -> list[str]:
    """Return the candidates most like `text`, best first, none that is far off.

    Likeness is the normalised Indel similarity on normalised names (RapidFuzz), at least
    0.6; ties are broken by the candidate itself, so that the answer hangs on no order.
    """
    from rapidfuzz import fuzz, process

    wanted = normalise(text)
    if not wanted:
        return []
    pool = sorted(set(candidates))
    found = process.extract(
        wanted,
        [normalise(c) for c in pool],
        scorer=fuzz.ratio,
        score_cutoff=60,
        limit=max(limit * 4, 10),
    )
    ranked = sorted((-score, pool[index]) for _, score, index in found)
    return [name for _, name in ranked[:limit]]
