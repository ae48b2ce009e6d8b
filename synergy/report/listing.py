"""All findings, by family and rule: the first of each in full, the rest counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from synergy import rules, words
from synergy.findings import Finding, Findings
from synergy.page import reading
from synergy.report.anchors import SHOWN_PER_RULE, anchor, on_map
from synergy.report.figures import Figure, figures
from synergy.report.followup import FollowUp, notes

_SOURCES = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding as it is shown."""

    anchor: str
    severity: str
    message: str
    recommendation: str
    figures: tuple[Figure, ...]  # what the sentences do not say already
    sources: tuple[str, ...]
    map: str | None  # its place on a map
    notes: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class RuleSection:
    """A rule with its findings; `counts` are high, medium, low; `hidden` were cut."""

    anchor: str
    title: str
    meaning: str
    reason: str
    limits: str
    counts: tuple[int, int, int]
    entries: tuple[Entry, ...]
    hidden: int

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class FamilySection:
    """A family and its rules that have findings, the gravest first."""

    anchor: str
    title: str
    rules: tuple[RuleSection, ...]


def families(findings: Findings, lang: str, follow_up: FollowUp) -> Iterator[FamilySection]:
    """Yield the families that have findings, the one with the gravest rule first."""
    by_rule: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings.findings:  # already ordered by severity
        by_rule[finding.rule].append(finding)
    rank = {severity: place for place, severity in enumerate(rules.SEVERITIES)}
    catalogue = {rule.id: place for place, rule in enumerate(rules.RULES)}

    def graveness(rule: str) -> tuple[int, int]:
        return rank[by_rule[rule][0].severity], catalogue[rule]

    members_of = defaultdict(list)
    for rule in sorted(by_rule, key=graveness):
        members_of[rules.BY_ID[rule].family].append(rule)
    for family, members in members_of.items():
        yield FamilySection(
            f"family-{family}",
            words.say(f"family-{family}", lang=lang),
            tuple(_rule_section(rule, by_rule[rule], lang, follow_up) for rule in members),
        )


def _rule_section(rule: str, found: list[Finding], lang: str, follow_up: FollowUp) -> RuleSection:
    counts = Counter(f.severity for f in found)
    code = rules.BY_ID[rule].code

    def text(part: str) -> str:
        return words.say(f"{code}.{part}", lang=lang)

    return RuleSection(
        anchor(rule),
        words.say(code, lang=lang),
        text("meaning"),
        text("reason"),
        text("limits"),
        (counts["high"], counts["medium"], counts["low"]),
        tuple(
            _entry(finding, lang, notes(follow_up.get(finding.id, {}), lang))
            for finding in found[:SHOWN_PER_RULE]
        ),
        max(0, len(found) - SHOWN_PER_RULE),
    )


def _entry(finding: Finding, lang: str, told: tuple[Figure, ...]) -> Entry:
    row = words.say("page-row", lang=lang)
    sources = [reading.source(s.file, s.sheet, s.row, row) for s in finding.sources[:_SOURCES]]
    if len(finding.sources) > _SOURCES:
        more = len(finding.sources) - _SOURCES
        sources.append(words.say("page-others", {"count": more}, lang))
    return Entry(
        anchor(finding.id),
        finding.severity,
        finding.say("message", lang),
        finding.say("recommendation", lang),
        tuple(figures(finding, lang, beyond_words=True)),
        tuple(sources),
        on_map(finding),
        told,
    )
