"""The word lists: read once, when they are first asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any

from synergy.names import normalise

Phrase = tuple[str, ...]

_COMMON = 5  # titles of the background, of some 700


JOINTS = frozenset(("dan", "atau", "serta", "and"))


def phrase(text: str) -> Phrase:
    """Return the words of `text` as they are compared: normalised, in order."""
    return tuple(normalise(text).split())


def unjoined(words: Iterable[str]) -> Phrase:
    """Return the words without "dan" and the like, which stand for a comma and the other way."""
    return tuple(word for word in words if word not in JOINTS)


@cache
def stem(word: str) -> str:
    """Return the word's stem by Snowball's Indonesian stemmer (Tala 2003; Porter 2001).

    >>> stem("pelatihan"), stem("melatih")
    ('latih', 'latih')
    """
    return str(_stemmer().stemWord(word))


@cache
def stopwords() -> frozenset[str]:
    """Words that stand in titles of every field."""
    return frozenset(word for line in _lines("stopwords") for word in line.split())


@cache
def heads() -> dict[str, tuple[str, bool]]:
    """By head word: its function, "" where it tells none, and whether it is also the object."""
    return {
        word.rstrip("+"): ("" if function == "-" else function, word.endswith("+"))
        for function, words in _classes("functions")
        for word in words
    }


@cache
def stages() -> dict[str, frozenset[str]]:
    """The marks of stages: ``numbered`` (a number follows) and ``bare``."""
    return {name: frozenset(words) for name, words in _classes("stages")}


@cache
def cues() -> dict[str, bool]:
    """By word that a place's name follows: whether it says what is there, and so stays."""
    return {word: name == "facility" for name, words in _classes("cues") for word in words}


@cache
def boilerplate() -> tuple[Phrase, ...]:
    """Phrases that are taken out whole, unjoined."""
    return tuple(dict.fromkeys(unjoined(phrase(line)) for line in _lines("boilerplate")))


@cache
def overhead() -> tuple[str, ...]:
    """Phrases of titles that keep an office going, normalised, between spaces."""
    return tuple(f" {normalise(line)} " for line in _lines("overhead"))


@cache
def glossary() -> dict[Phrase, Phrase]:
    """Acronyms and variants, each with what it is written out as; unjoined."""
    pairs = (map(phrase, line.split(" = ")) for line in _lines("glossary"))
    return {unjoined(written): unjoined(meant) for written, meant in pairs}


@cache
def background() -> tuple[str, ...]:
    """Made-up titles of all fields of work, which tell how common a word is."""
    return tuple(_lines("background"))


@cache
def common() -> frozenset[str]:
    """Stems that so many titles of the background hold that one alone names no work."""
    titles = ({stem(word) for word in phrase(title)} for title in background())
    counts = Counter(word for title in titles for word in title)
    return frozenset(word for word, count in counts.items() if count >= _COMMON)


@cache
def known() -> frozenset[str]:
    """Stems of all words in these lists; a word with another stem may well be a name."""
    titles = (word for title in background() for word in phrase(title))
    meant = (word for pair in glossary().items() for words in pair for word in words)
    phrases = (word for words in (*boilerplate(), *map(phrase, overhead())) for word in words)
    marks = (word for words in stages().values() for word in words)
    everything = (*titles, *meant, *phrases, *marks, *stopwords(), *heads(), *cues())
    return frozenset(map(stem, everything))


@cache
def _stemmer() -> Any:
    from snowballstemmer import stemmer  # all its languages: 40 ms

    return stemmer("indonesian")


def _lines(name: str) -> list[str]:
    text = resources.files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _classes(name: str) -> list[tuple[str, list[str]]]:
    pairs = (line.split(": ", 1) for line in _lines(name))
    return [(name, words.split()) for name, words in pairs]
