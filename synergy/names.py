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


# Below this likeness (0 to 100) a name is no more than another name.
_LIKE = 60
# And beside a much better one it is noise.
_BEHIND = 15


def closest(
    text: str, candidates: Iterable[str], limit: int = 3, at_least: int = _LIKE
) -> list[str]:
    """Return the candidates most like `text`, best first, none that is far off.

    Likeness is the normalised Indel similarity on normalised names (RapidFuzz), from 0 to 100;
    ties are broken by the candidate itself, so that the answer hangs on no order.
    """
    return Candidates(candidates).closest(text, limit, at_least)


class Candidates:
    """Names to be compared with many texts: sorted and normalised once."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(set(names))
        self._normalised = [normalise(name) for name in self._names]

    def closest(self, text: str, limit: int = 3, at_least: int = _LIKE) -> list[str]:
        """Return the names most like `text`; see :func:`closest`."""
        from rapidfuzz import fuzz, process

        wanted = normalise(text)
        if not wanted:
            return []
        found = process.extract(
            wanted,
            self._normalised,
            scorer=fuzz.ratio,
            score_cutoff=at_least,
            limit=max(limit * 4, 10),
        )
        ranked = sorted((-score, self._names[index]) for _, score, index in found)
        return [name for score, name in ranked[:limit] if -score >= -ranked[0][0] - _BEHIND]
