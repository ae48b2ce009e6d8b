"""From a program's name and description to its object text and function."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from synergy.measures.activity import lists
from synergy.measures.activity.lists import Phrase, phrase, stem, unjoined

_NUMBER = re.compile(r"\d+[a-z]?|[ivxl]+|[a-z]")  # also a Roman numeral, or a letter
_READ = 2_000  # characters of a name, or of a description: a work is told by then
_WORDS = 100  # stems of an object text, the first ones; few have more than 50
_NAME_WORDS = 3  # the most words after a cue that may be a name which the plan does not know


@dataclass(frozen=True)
class Activity:
    """What a program does.

    Parameters
    ----------
    words
        By stem of the object text, sorted: the word as it is written, lower-case.
    functions
        What the head verbs say is done: provide, train, repair …; empty where they say nothing.
    stage
        The stage marks of the name: ("tahap", "ii"); empty where there is none.
    work
        The name's words without stage marks, and those before the first mark.
    pattern, proper
        The name's words without proper names, and the proper names.
    """

    words: dict[str, str]
    functions: frozenset[str]
    stage: Phrase
    work: tuple[Phrase, Phrase]
    pattern: Phrase
    proper: Phrase

    @property
    def thin(self) -> bool:
        """What is left is nothing, or one word that stands for a whole field: "jalan", "desa".

        Of "Pembangunan Jalan" and "Pemeliharaan Jalan" no more is known than the field.
        """
        return not self.words or (len(self.words) == 1 and self.words.keys() <= lists.common())

    @cached_property
    def text(self) -> str:
        """The object text: each stem once, sorted, with spaces; "" where it is too thin."""
        return "" if self.thin else " ".join(self.words)


class Reader:
    """Reads the names and descriptions of one plan.

    Parameters
    ----------
    agencies
        Names, short names and aliases of the plan's OPDs.
    places
        Names of its villages and districts.
    region
        The region's own name, which tells nothing in its own plan.
    """

    def __init__(
        self, agencies: Iterable[str] = (), places: Iterable[str] = (), region: str = ""
    ) -> None:
        names = {unjoined(phrase(name)) for name in agencies} - {()}
        replaced: dict[Phrase, Phrase] = dict.fromkeys(lists.boilerplate(), ())
        replaced.update(lists.glossary())
        # A name that is an ordinary word, as "Kebersihan" for short, is one in titles too.
        replaced.update((words, ()) for words in names if len(words) > 1 or _is_name(words[0]))
        replaced.update(((word,), ()) for word in phrase(region) if _is_name(word))
        self._replaced = _by_first(replaced)
        self._replacement = replaced
        self._places = _by_first({phrase(name) for name in places} - {()})
        self._done: dict[tuple[str, str], Activity] = {}  # plans repeat themselves a lot

    def read(self, name: str, description: str = "") -> Activity:
        """Return what a program of that name and description does."""
        name, description = _begun(name), _begun(description)
        if (name, description) not in self._done:
            self._done[name, description] = self._read(name, description)
        return self._done[name, description]

    def _read(self, name: str, description: str) -> Activity:
        # What slashes and commas join is joined.
        written = phrase(re.sub("[/,]", " dan ", name))
        work, stage, before = _staged(written)
        head, rest = _headed(work)
        told = _headed(_staged(phrase(description))[0])[1]
        words: dict[str, str] = {}
        for word in (*self._objects(rest), *self._objects(told)):
            if len(words) < _WORDS:
                words.setdefault(stem(word), word)
        pattern, proper = self._named(written)
        return Activity(dict(sorted(words.items())), head, stage, (work, before), pattern, proper)

    def _objects(self, words: Sequence[str]) -> list[str]:
        """Return the words that are left when all that tells nothing is taken out."""
        kept = (
            w
            for w in self._plain(unjoined(self._without_places(words)))
            if not _NUMBER.fullmatch(w)
        )
        stop = lists.stopwords()
        return [word for word in kept if word not in stop]

    def _plain(self, words: Sequence[str]) -> list[str]:
        """Return the words with acronyms written out, and without boilerplate and agencies."""
        found: list[str] = []
        at = 0
        while at < len(words):
            known = _longest(self._replaced, words, at)
            found.extend(self._replacement[known] if known else words[at : at + 1])
            at += len(known) or 1
        return found

    def _without_places(self, words: Sequence[str]) -> list[str]:
        cues = lists.cues()
        found: list[str] = []
        at = 0
        while at < len(words):
            word = words[at]
            end = self._name_after(words, at) if word in cues else at + 1
            if word not in cues or cues[word] or end == at + 1:
                found.append(word)
            at = end
        return found

    def _name_after(self, words: Sequence[str], cue: int) -> int:
        """Return where the place's name after a cue word ends: at the next word if none is."""
        at = cue + 1
        while at < len(words) and at - cue <= _NAME_WORDS:
            known = _longest(self._places, words, at)
            if known:
                return at + len(known)
            if not (_NUMBER.fullmatch(words[at]) or _is_name(words[at])):
                break
            at += 1
        return at

    def _named(self, words: Phrase) -> tuple[Phrase, Phrase]:
        """Part a name's words into ordinary ones and proper names or numbers."""
        cues = lists.cues()
        ordinary: list[str] = []
        proper: list[str] = []
        at = 0
        while at < len(words):
            word = words[at]
            end = self._name_after(words, at) if word in cues else at + 1
            own = proper if _NUMBER.fullmatch(word) or _is_name(word) else ordinary
            own.append(word)
            proper.extend(words[at + 1 : end])
            at = end
        return tuple(ordinary), tuple(proper)


def _begun(text: str) -> str:
    """Return the text, or where it is very long the whole words that it begins with."""
    return text if len(text) <= _READ else text[:_READ].rpartition(" ")[0] or text[:_READ]


def _is_name(word: str) -> bool:
    return stem(word) not in lists.known()


def _headed(words: Sequence[str]) -> tuple[frozenset[str], Sequence[str]]:
    """Return the functions of the head words, and what follows them."""
    heads = lists.heads()
    functions: set[str] = set()
    at = 0
    while at < len(words) and words[at] in heads:
        function, stays = heads[words[at]]
        functions.update({function} - {""})
        if stays:
            break
        at += 1
        # "Pelaksanaan Pelatihan …" is training; "Pelatihan Pemasaran …" is not marketing.
        joined = at
        while _next(words, joined) in lists.JOINTS:
            joined += 1
        if joined > at and _next(words, joined) in heads:
            at = joined
        elif function:
            break
    return frozenset(functions), words[at:]


def _next(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""


def _staged(words: Phrase) -> tuple[Phrase, Phrase, Phrase]:
    """Return the words without stage marks, the marks, and the words before the first mark."""
    numbered, bare = lists.stages()["numbered"], lists.stages()["bare"]
    kept: list[str] = []
    marks: list[str] = []
    before: Phrase | None = None
    at = 0
    while at < len(words):
        pair = words[at] in numbered and at + 1 < len(words) and _NUMBER.fullmatch(words[at + 1])
        year = len(words[at]) == 4 and words[at].isdigit() and words[at][:2] in ("19", "20")
        if not (pair or year or words[at] in bare):
            kept.append(words[at])
            at += 1
            continue
        before = tuple(kept) if before is None else before
        marks.extend(words[at : at + (2 if pair else 1)])
        at += 2 if pair else 1
    return tuple(kept), tuple(marks), tuple(kept) if before is None else before


def _by_first(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    """Return the phrases by their first word, the longest first."""
    found: dict[str, list[Phrase]] = {}
    for words in sorted(phrases, key=lambda words: (-len(words), words)):
        found.setdefault(words[0], []).append(words)
    return found


def _longest(phrases: dict[str, list[Phrase]], words: Sequence[str], at: int) -> Phrase:
    """Return the longest of the phrases that stands at a place in the words, () if none does."""
    for known in phrases.get(words[at], ()):
        if tuple(words[at : at + len(known)]) == known:
            return known
    return ()
