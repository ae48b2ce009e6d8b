"""What matters, in five plain sentences with figures, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from synergy import words
from synergy.findings import Finding, Findings
from synergy.measures import Measures


@dataclass(frozen=True, slots=True)
class Link:
    anchor: str
    text: str


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
    basis
        On how many programs it rests.
    links
        The rules behind it that have findings.
    """

    tone: str
    text: str
    basis: str
    links: tuple[Link, ...]


def headlines(measures: Measures, findings: Findings, lang: str) -> tuple[Headline, ...]:
    """Return the five sentences: owners, contested, order in time, critical, gaps."""
    relations = measures.relations
    row_of = measures.portfolio.row_of
    linked = {
        row_of[key]
        for edge in relations.of("DEPENDS_ON")
        for key in (edge.start, edge.end)
        if key in row_of
    }
    placed = {row_of[edge.start] for edge in relations.of("TARGETS") if edge.start in row_of}
    total = len(set(row_of.values()))
    all_of = words.say("page-basis-all", {"programs": total}, lang)
    on_linked = words.say("page-basis-linked", {"linked": len(linked), "programs": total}, lang)
    on_placed = words.say("page-basis-placed", {"placed": len(placed), "programs": total}, lang)
    make = _Maker(findings, lang)

    unowned = make.found("orphan/unowned-program", "orphan/unknown-owner")
    cycles = make.found("coordination/dependency-cycle")
    late = make.found("coordination/late-prerequisite")
    critical = make.found("coordination/critical-program")
    chief = critical[0] if critical else None
    unserved = make.found("orphan/unserved-village")
    empty = make.found("orphan/empty-dimension")
    bare = [f for f in empty if not f.evidence.get("programs")]
    return (
        make.headline(
            "owner",
            unowned,
            ("orphan/unowned-program", "orphan/unknown-owner"),
            all_of,
            count=len({f.subjects[0].id for f in unowned}),
            programs=total,
            quick=len({f.subjects[0].id for f in unowned if f.evidence.get("quick_win")}),
        ),
        make.headline(
            "contested",
            contested := make.found("orphan/contested-program"),
            ("orphan/contested-program",),
            all_of,
            count=len(contested),
        ),
        make.headline(
            "order",
            [*cycles, *late],
            ("coordination/dependency-cycle", "coordination/late-prerequisite"),
            on_linked,
            cycles=len(cycles),
            late=len(late),
            both=bool(cycles and late),
        ),
        make.headline(
            "critical",
            critical,
            ("coordination/critical-program",),
            on_linked,
            program=chief.subjects[0].name if chief else "",
            downstream=chief.evidence.get("downstream", 0) if chief else 0,
            count=len(critical) - 1,
        ),
        make.headline(
            "gaps",
            [*unserved, *empty],
            ("orphan/unserved-village", "orphan/empty-dimension"),
            on_placed,
            villages=sum(_size(f.evidence.get("unserved")) for f in unserved),
            districts=len(unserved),
            empty=len(bare),
            thin=len(empty) - len(bare),
            both=bool(unserved and bare),
            all=len(empty) > len(bare) and bool(unserved or bare),
        ),
    )


class _Maker:
    """Puts sentences together from the findings of one plan."""

    def __init__(self, findings: Findings, lang: str) -> None:
        self._findings = findings
        self._lang = lang
        self._not_computed = {
            str(entry["rule"]) for entry in findings.metrics.get("not_computed", ())
        }

    def found(self, *rules: str) -> list[Finding]:
        return [f for f in self._findings.findings if f.rule in rules]

    def headline(
        self, name: str, found: Iterable[Finding], rules: tuple[str, ...], basis: str, **facts: Any
    ) -> Headline:
        """Say `name`'s sentence: what was found, or that nothing was, or that nobody can tell."""
        graveness = [f.severity for f in found]
        tone = "good"
        code = f"page-headline-{name}-none"
        if graveness:
            code = f"page-headline-{name}"
            tone = next(s for s in ("high", "medium", "low") if s in graveness)
        elif self._not_computed.issuperset(rules):
            code, tone = f"page-headline-{name}-unknown", "unknown"
        with_findings = self._findings.summary
        links = tuple(
            Link(anchor(rule), words.say(code_of(rule), lang=self._lang))
            for rule in rules
            if rule in with_findings
        )
        return Headline(tone, words.say(code, facts, self._lang), basis, links)


def anchor(rule: str) -> str:
    """Return the anchor of a rule's section."""
    return rule.replace("/", "-")


def code_of(rule: str) -> str:
    """Return the code of a rule's words."""
    return f"rule-{anchor(rule)}"


def _size(value: Any) -> int:
    return len(value) if isinstance(value, list | tuple) else int(value or 0)
