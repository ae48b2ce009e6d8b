"""Where a thing is found: in the briefing, and on which map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from synergy import rules
from synergy.findings import Finding

SHOWN_PER_RULE = 25  # keeps the file far under 2 MB; the rest is in findings.xlsx


@dataclass(frozen=True, slots=True)
class Link:
    """A place on this page (``#anchor``) or in the folder, and what the link says."""

    href: str
    text: str


def anchor(id: str) -> str:
    """Return the anchor of a rule's section, or of a finding; Excel bends a "/" in links."""
    return id.replace("/", "-")


def code_of(rule: str) -> str:
    """Return the code of a rule's words."""
    return f"rule-{anchor(rule)}"


def shown(findings: Iterable[Finding]) -> frozenset[str]:
    """Return the ids of those that the briefing tells in full: the first ones of each rule."""
    seen: Counter[str] = Counter()
    told = set()
    for finding in findings:
        seen[finding.rule] += 1
        if seen[finding.rule] <= SHOWN_PER_RULE:
            told.add(finding.id)
    return frozenset(told)


def place(finding: Finding, told: frozenset[str]) -> str:
    """Return the anchor that leads to a finding in the briefing, or else to its rule's list."""
    return anchor(finding.id if finding.id in told else finding.rule)


def on_map(finding: Finding) -> str | None:
    """Return the address, relative to the briefing, of a finding on the map that draws it."""
    maps = rules.BY_ID[finding.rule].maps
    return f"maps/{maps[0]}.html#finding={finding.id}" if maps else None
