"""What sentences about a whole plan have in common: their tone, their basis, their links.

A sentence says that a thing is fine only where the plan's data can tell: no finding is no good
news where a column is empty, its names were not recognised, or a rule is switched off.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from synergy import rules, words
from synergy.findings import Finding, Findings, Subject
from synergy.measures import Measures
from synergy.page import reading
from synergy.report.anchors import Link, anchor, code_of
from synergy.report.grounds import Grounds
from synergy.schema import graph as schema


@dataclass(frozen=True, slots=True)
class Headline:
    """One sentence.

    Parameters
    ----------
    tone
        high, medium, low as the gravest finding behind it, good for nothing to flag, unknown
        where the plan's data can't tell.
    text
        The sentence.
    more
        What belongs to it.
    basis
        On how many programs it rests, and what its figures mean.
    links
        The rules behind it that have findings.
    """

    tone: str
    text: str
    basis: str
    links: tuple[Link, ...]
    more: str = ""


class Speaker:
    """Puts sentences together from one plan's findings and what they rest on."""

    def __init__(self, measures: Measures, findings: Findings, lang: str) -> None:
        self.findings = findings
        self.measures = measures
        self.requirements = measures.requirements
        self.lang = lang
        self.grounds = Grounds(measures)
        self.off = measures.settings.findings.off
        self._missing = {str(n["rule"]) for n in findings.metrics.get("not_computed", ())}

    def headline(self, of: tuple[str, ...], text: str, basis: str, more: str = "") -> Headline:
        """Return the sentence in the tone of its gravest finding; without any it must be told."""
        graveness = [f.severity for f in self.found(*of)]
        if graveness:
            tone = next(s for s in rules.SEVERITIES if s in graveness)
            basis = joined(basis, self._switched_off(of))
            return Headline(tone, text, basis, self.links(of), more)
        if not self.grounds.programs:
            return Headline("unknown", self.say("page-headline-nothing"), basis, ())
        if not all(map(self.told, of)):
            return self.untold_as(of, self.say("page-headline-untold"), basis)
        return Headline("good", text, basis, (), more)

    def untold(self, of: tuple[str, ...], code: str, basis: str, **facts: Any) -> Headline:
        """Say why it can't be told from the plan's data."""
        return self.untold_as(of, self.say(code, **facts, **self.size), basis)

    def untold_as(self, of: tuple[str, ...], text: str, basis: str, more: str = "") -> Headline:
        """Say in these words that it can't be told."""
        if not self.grounds.programs:
            text, more = self.say("page-headline-nothing"), ""
        basis = joined(basis, self._switched_off(of))
        return Headline("unknown", text, basis, self.links(of), more)

    @property
    def size(self) -> dict[str, int]:
        return {"programs": self.grounds.programs}

    def short(self, subject: Subject) -> str:
        """Return what people call a subject."""
        key = schema.key(self.findings.region, subject.kind, subject.id)
        return reading.short_name(self.measures.graph.nodes[key])

    def told(self, rule: str) -> bool:
        """Tell whether the rule was asked and the plan could answer."""
        return rule not in self.off and rule not in self._missing

    def found(self, *of: str) -> list[Finding]:
        return [f for f in self.findings.findings if f.rule in of]

    def links(self, of: Iterable[str]) -> tuple[Link, ...]:
        summary = self.findings.summary
        return tuple(Link(f"#{anchor(rule)}", self.title(rule)) for rule in of if rule in summary)

    def title(self, rule: str) -> str:
        return words.say(code_of(rule), lang=self.lang)

    def all(self) -> str:
        """Return that it rests on all programs."""
        return self.say("page-basis-all", **self.size)

    def linked_basis(self) -> str:
        """Return on how many programs a sentence about dependencies rests."""
        return self.basis(
            "page-basis-linked", self.grounds.linked, self.grounds.unread_dependencies
        )

    def coordination_basis(self) -> str:
        """Return on how many programs a sentence about pairs of OPDs rests."""
        return self.basis("page-basis-coordination", self.grounds.tied)

    def basis(self, code: str, known: int, unread: int = 0) -> str:
        text = self.say(code, known=known, **self.size)
        return joined(text, self.say("page-basis-unread", count=unread) if unread else "")

    def say(self, code: str, **facts: Any) -> str:
        return words.say(code, facts, self.lang)

    def _switched_off(self, of: tuple[str, ...]) -> str:
        off = [self.title(rule) for rule in of if rule in self.off]
        return self.say("page-basis-off", rules=off, count=len(off)) if off else ""


def joined(*texts: str) -> str:
    """Join sentences, those that are empty left out."""
    return " ".join(text for text in texts if text)
