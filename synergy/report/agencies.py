"""What concerns each OPD: a sheet that it can read, correct and agree to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from synergy import rules, words
from synergy.findings import Finding, Findings
from synergy.measures import Measures
from synergy.measures.citations import name, names
from synergy.measures.matters import matter
from synergy.measures.portfolio import Row
from synergy.page import reading
from synergy.report.anchors import place, shown
from synergy.report.figures import Figure
from synergy.report.followup import FollowUp, notes
from synergy.schema import graph as schema

# What fits on a page of A4 beside the signatures; the rest is counted.
_LED, _SUPPORTED, _PARTNERS, _FINDINGS = 8, 5, 6, 5
_NAMED = 2  # programs of a partner
_MESSAGE = 180


@dataclass(frozen=True, slots=True)
class Partner:
    """An OPD to coordinate with: about what, where they meet, and whether that is enough."""

    name: str
    about: str
    where: str
    met: bool


@dataclass(frozen=True, slots=True)
class Flagged:
    """A finding that concerns the OPD."""

    severity: str
    message: str
    anchor: str
    notes: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list cut to what fits, and how many were left out."""

    items: tuple[str, ...]
    hidden: int


@dataclass(frozen=True, slots=True)
class Agency:
    """One OPD's sheet.

    Parameters
    ----------
    anchor
        The anchor of its sheet.
    name, short
        Its names.
    led, supported, required, met, flagged
        How many programs it leads, and supports; OPDs to coordinate with, of these seen to;
        findings that concern it.
    programs, supports
        The programs that it leads, with budget and time, and supports, with who leads.
    partners, findings
        Those not seen to first, the heaviest first; the gravest first.
    more_partners, more_findings
        How many of them were left out.
    """

    anchor: str
    name: str
    short: str
    led: int
    supported: int
    required: int
    met: int
    flagged: int
    programs: Listed
    supports: Listed
    partners: tuple[Partner, ...]
    more_partners: int
    findings: tuple[Flagged, ...]
    more_findings: int


@dataclass(frozen=True, slots=True)
class Agencies:
    """The sheets of all OPDs that something concerns, and the names of the others."""

    sheets: tuple[Agency, ...]
    others: tuple[str, ...]


def agencies(
    measures: Measures, findings: Findings, lang: str, follow_up: FollowUp | None = None
) -> Agencies:
    """Return the sheets by name."""
    made = _Sheets(measures, findings, follow_up or {}, lang)
    opds = sorted(measures.requirements.opds, key=lambda o: (name(measures.graph, o).casefold(), o))
    found = [made.sheet(opd, number) for number, opd in enumerate(opds, start=1)]
    busy = [a for a in found if a.led or a.supported or a.required or a.flagged]
    return Agencies(tuple(busy), tuple(a.name for a in found if a not in busy))


class _Sheets:
    def __init__(
        self, measures: Measures, findings: Findings, follow_up: FollowUp, lang: str
    ) -> None:
        self._measures, self._lang, self._follow_up = measures, lang, follow_up
        self._shown = shown(findings.findings)
        self._concern = _by_opd(findings)

    def sheet(self, opd: str, number: int) -> Agency:
        graph, standing = self._measures.graph, self._measures.standing.rows[opd]
        rows = self._measures.portfolio.rows
        mine = [rows[key] for key in sorted(self._measures.requirements.rows_of[opd])]
        led = [row for row in mine if opd in row.opds]
        supported = [row for row in mine if opd not in row.opds]
        partners = self._partners(opd)
        concern = self._concern.get(opd, [])
        return Agency(
            f"opd-{number}",
            name(graph, opd),
            reading.short_name(graph.nodes[opd]),
            len(led),
            len(supported),
            standing.required,
            standing.met,
            len(concern),
            _listed(led, _LED, self._led),
            _listed(supported, _SUPPORTED, self._supported),
            tuple(partners[:_PARTNERS]),
            max(0, len(partners) - _PARTNERS),
            tuple(map(self._flagged, concern[:_FINDINGS])),
            max(0, len(concern) - _FINDINGS),
        )

    def _led(self, row: Row) -> str:
        """Return a program with whether it is a quick win, its budget and its years."""
        node = self._measures.graph.nodes[row.key]
        start, end = (str(node.get(date) or "")[:4] for date in ("start", "end"))
        told = [self._say("briefing-quick-win")] if row.quick_win else []
        if row.budget is not None:
            told.append(words.rupiah(row.budget, self._lang))
        if start or end:
            told.append(start if start == end else f"{start}–{end}")
        called = name(self._measures.graph, row.key)
        return f"{called} ({'; '.join(told)})" if told else called

    def _supported(self, row: Row) -> str:
        graph = self._measures.graph
        leads = [reading.short_name(graph.nodes[o]) for o in self._measures.accountable(row)]
        called = name(graph, row.key)
        if not leads:
            return words.say("page-led-unclear", {"program": called}, self._lang)
        return words.say("page-led-by", {"program": called, "leads": leads}, self._lang)

    def _partners(self, opd: str) -> list[Partner]:
        network = self._measures.standing.network
        if opd not in network:
            return []
        edges = [(other, data) for _, other, data in network.edges(opd, data=True)]
        edges.sort(key=lambda edge: (edge[1]["met"], -edge[1]["weight"], edge[0]))
        return [
            self._partner(other, int(data["number"]), bool(data["met"]), told < _PARTNERS)
            for told, (other, data) in enumerate(edges)
        ]

    def _partner(self, other: str, number: int, met: bool, told: bool) -> Partner:
        measures = self._measures
        called = name(measures.graph, other)
        if not told:  # it is only counted
            return Partner(called, "", "", met)
        about = matter(measures.requirements, measures.relations, number)
        keys = about.programs or about.indicators or about.districts or about.villages
        named = names(measures.graph, keys[:_NAMED])
        if len(keys) > _NAMED:
            named.append(words.say("page-others", {"count": len(keys) - _NAMED}, self._lang))
        return Partner(called, words.joined(named, self._lang), self._where(number, met), met)

    def _where(self, number: int, met: bool) -> str:
        """Return where the two meet, or that it is not on record."""
        requirements, graph = self._measures.requirements, self._measures.graph
        meeting = requirements.meeting(number)
        told = names(graph, meeting.groups)
        if meeting.agreements:
            told.append(self._say("page-meets-agreed"))
        if meeting.branch:
            told.append(self._say("page-meets-branch"))
        if told:
            return words.joined(told, self._lang)
        if met:
            return self._say("briefing-meets-program")
        known = requirements.groups_known
        return self._say("page-meets-not" if known else "page-unknown")

    def _flagged(self, finding: Finding) -> Flagged:
        return Flagged(
            finding.severity,
            _shortened(finding.say("message", self._lang)),
            place(finding, self._shown),
            notes(self._follow_up.get(finding.id, {}), self._lang),
        )

    def _say(self, code: str, **facts: Any) -> str:
        return words.say(code, facts, self._lang)


def _by_opd(findings: Findings) -> dict[str, list[Finding]]:
    """Return by OPD the findings of which it is a subject, or leads a program that is one.

    Pairs that must meet are left out: they stand among its partners.
    """
    found: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings.findings:
        if finding.rule == "coordination/missing-coordination":
            continue
        for opd in set(findings.concerned(finding)):
            found[schema.key(findings.region, "Opd", opd)].append(finding)
    rank = {severity: n for n, severity in enumerate(rules.SEVERITIES)}
    # Ideas last: what has to be put right comes before them.
    return {
        opd: sorted(told, key=lambda f: (f.family == "synergy", rank[f.severity]))
        for opd, told in found.items()
    }


def _weight(row: Row) -> tuple[bool, int, str]:
    """Return what programs are ordered by: quick wins, then the largest budgets."""
    return not row.quick_win, -(row.budget or 0), row.key


def _shortened(text: str) -> str:
    return text if len(text) <= _MESSAGE else f"{text[: _MESSAGE - 1].rstrip(' ;,.')}…"


def _listed(rows: Sequence[Row], most: int, told: Callable[[Row], str]) -> Listed:
    """Return the weightiest of the rows as they are told, and how many more there are."""
    first = sorted(rows, key=_weight)[:most]
    return Listed(tuple(map(told, first)), len(rows) - len(first))
