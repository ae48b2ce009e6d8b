"""One finding: a signal with its evidence, its id and its sentences."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from synergy import rules
from synergy.errors import spoken
from synergy.schema import tables
from synergy.settings import Settings
from synergy.words import say


@dataclass(frozen=True, slots=True)
class Subject:
    """What a finding is about: a node's kind (its label), id and name."""

    kind: str
    id: str
    name: str


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Where in the planner's files it stands: base name, sheet ("" where none), row."""

    file: str
    sheet: str
    row: int


@dataclass(frozen=True, repr=False)
class Finding:
    """One signal.

    Parameters
    ----------
    rule
        The rule's id, or ``own/NAME``.
    severity
        high, medium or low.
    score
        0 to 1, the order within a rule.
    region
        The region's code.
    cause
        What the id is made of: mostly node keys; order is free.
    subjects
        In the rule's order, the chief one first.
    evidence
        The figures and texts behind it; numbers, flags, texts, lists of texts, or null.
    sources
        The rows that caused it, the chief subject's own before the others.
    words
        An analyst's own sentences (title, message, recommendation), where the rule is their
        own; None for ours.
    settings
        Those that it was found with, where that is known.
    """

    rule: str
    severity: str
    score: float
    region: str
    cause: tuple[str, ...]
    subjects: tuple[Subject, ...]
    evidence: Mapping[str, Any]
    sources: tuple[Source, ...]
    words: Mapping[str, str] | None = None
    settings: Settings | None = field(default=None, compare=False)
    # What was said once: pages, maps and tables say the same sentences again and again.
    _said: dict[tuple[str, str], str] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @cached_property
    def id(self) -> str:
        """`rule` and ten hex digits of SHA-256 over region and sorted cause."""
        text = json.dumps([self.region, *sorted(self.cause)], ensure_ascii=False)
        return f"{self.rule}-{hashlib.sha256(text.encode()).hexdigest()[:10]}"

    @property
    def family(self) -> str:
        return self.rule.partition("/")[0]

    def say(self, part: str, lang: str | None = None, more: Mapping[str, Any] | None = None) -> str:
        """Return one of the rule's sentences with this finding's facts: message, recommendation.

        Beside the evidence the sentences know ``subject``, the chief subject's name;
        ``others``, the names of the rest; ``count_others``; ``subject_1`` to ``subject_4``; and
        of every list in the evidence its length, ``count_named``. Columns are written as their
        headers. `more` are facts from elsewhere.
        """
        if self.words is not None:
            return self.words.get(part, "")
        lang = spoken(lang)
        if more:
            return self._sentence(part, lang, more)
        if (part, lang) not in self._said:
            self._said[part, lang] = self._sentence(part, lang, {})
        return self._said[part, lang]

    def _sentence(self, part: str, lang: str, more: Mapping[str, Any]) -> str:
        counts = {
            f"count_{name}": len(value)
            for name, value in self.evidence.items()
            if isinstance(value, list | tuple)
        }
        facts: dict[str, Any] = {
            **self.evidence,
            **counts,
            **_headers(self.evidence, lang),
            "subject": self.subjects[0].name,
            "others": [s.name for s in self.subjects[1:]],
            **{f"subject_{n}": s.name for n, s in enumerate(self.subjects[:4], start=1)},
            "count_others": len(self.subjects) - 1,
            **more,
        }
        return say(f"{rules.BY_ID[self.rule].code}.{part}", facts, lang)

    def __repr__(self) -> str:
        return f"<Finding {self.id} ({self.severity}): {self.subjects[0].name}>"

    def title(self, lang: str | None = None) -> str:
        """Return what its rule is called."""
        if self.words is not None:
            return self.words.get("title") or self.rule
        return say(rules.BY_ID[self.rule].code, lang=spoken(lang))


@dataclass(frozen=True, slots=True)
class NotComputed:
    """A rule that the plan's data can't answer, and the columns that it would need."""

    rule: str
    missing: str  # "table.column"


def _headers(evidence: Mapping[str, Any], lang: str) -> dict[str, Any]:
    """Return the facts that name columns, as the planner sees them in the template."""
    facts: dict[str, Any] = {}
    if column := evidence.get("column"):
        facts["column"] = _header(str(column), lang)
    for list_name in ("lacking", "unknown"):  # columns of programs
        if names := evidence.get(list_name):
            facts[list_name] = [f"“{_header(f'programs.{name}', lang)}”" for name in names]
    return facts


def _header(column: str, lang: str) -> str:
    table, _, name = column.partition(".")
    declared = tables.BY_NAME[table].columns if table in tables.BY_NAME else ()
    found = next((c for c in declared if c.name == name), None)
    return found.header if found and lang == "id" else name.replace("_", " ")
