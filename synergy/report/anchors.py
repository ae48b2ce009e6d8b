"""Where a thing is found: in the briefing, and on which map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from synergy.findings import Finding

SHOWN_PER_RULE = 25  # keeps the file far under 2 MB; the rest is in findings.xlsx
_COORDINATION, _DEPENDENCIES, _PROGRAMS = "coordination", "dependencies", "programs"
_MAPS = {
    "coordination/dependency-cycle": _DEPENDENCIES,
    "coordination/late-prerequisite": _DEPENDENCIES,
    "coordination/critical-program": _DEPENDENCIES,
    "synergy/working-group": _COORDINATION,
}
# Of rows and lists that no map draws.
_NOWHERE = (
    *("orphan/uncovered-responsibility", "orphan/unfulfilled-responsibility"),
    *("orphan/unserved-village", "orphan/empty-dimension", "orphan/unmeasured-indicator"),
    *("orphan/idle-stakeholder", "orphan/unknown-reference"),
)


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
    if finding.rule in _NOWHERE:
        return None
    of_family = _COORDINATION if finding.family == "coordination" else _PROGRAMS
    return f"maps/{_MAPS.get(finding.rule, of_family)}.html#finding={finding.id}"
