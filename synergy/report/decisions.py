"""The decisions to take: who should own what, who should meet where, what to merge or split."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from synergy import words
from synergy.findings import Finding, Findings
from synergy.measures import Measures
from synergy.page import reading
from synergy.report.anchors import Link, on_map, place, shown
from synergy.report.figures import Figure
from synergy.report.followup import FollowUp, notes
from synergy.report.headlines import (
    CONTESTED,
    DUPLICATION,
    GROUP,
    OVERLAP,
    REFUSED,
    UNKNOWN,
    UNOWNED,
)
from synergy.schema import graph as schema

FRAGMENTATION, SUGGESTED = "overlap/fragmentation", "synergy/suggested-owner"
OPEN, FOLDED = 2, 13  # decisions of a kind that are seen at once, and after a click
_REASONS = ("responsibility", "support", "duties", "dependency")  # the strongest first


@dataclass(frozen=True, slots=True)
class Candidate:
    """An OPD that might answer for a program, and what speaks for it."""

    name: str
    reasons: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One question to decide.

    Parameters
    ----------
    severity
        That of the finding behind it.
    question
        What is to be decided.
    why
        The figures behind it, as sentences.
    proposal
        What is proposed.
    candidates
        OPDs that might answer for it, the likeliest first.
    links
        Its evidence on this page, its place on a map.
    notes
        What people have written about it.
    """

    severity: str
    question: str
    why: str
    proposal: str
    candidates: tuple[Candidate, ...]
    links: tuple[Link, ...]
    notes: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Decisions:
    """Those of one kind: what is seen at once, what is folded, and how many were cut."""

    anchor: str
    title: str
    note: str
    open: tuple[Decision, ...]
    folded: tuple[Decision, ...]
    hidden: int


def decisions(
    measures: Measures, findings: Findings, follow_up: FollowUp, lang: str
) -> tuple[Decisions, ...]:
    """Return the kinds of decisions that there are."""
    made = _Decisions(measures, findings, follow_up, lang)
    kinds: tuple[tuple[str, tuple[str, ...], Callable[[Finding], Decision]], ...] = (
        ("owner", (UNOWNED, UNKNOWN, CONTESTED), made.owner),
        ("request", (REFUSED,), made.request),
        ("group", (GROUP,), made.group),
        ("double", (DUPLICATION, OVERLAP, FRAGMENTATION), made.double),
    )
    return tuple(
        found for name, of, make in kinds if (found := made.kind(name, of, make)) is not None
    )


class _Decisions:
    def __init__(
        self, measures: Measures, findings: Findings, follow_up: FollowUp, lang: str
    ) -> None:
        self._measures, self._findings, self._lang = measures, findings, lang
        self._follow_up = follow_up
        self._told = shown(findings.findings)
        self._suggested = {
            f.subjects[0].id: f for f in findings.findings if f.rule == SUGGESTED and f.subjects
        }

    def kind(
        self, name: str, of: tuple[str, ...], make: Callable[[Finding], Decision]
    ) -> Decisions | None:
        """Return the decisions on findings of some rules, in the findings' order."""
        found = [
            f for f in self._findings.findings if f.rule in of and not f.evidence.get("managed_by")
        ]
        if not found:
            return None
        rank = {severity: n for n, severity in enumerate(("high", "medium", "low"))}
        found.sort(key=lambda f: (rank[f.severity], of.index(f.rule), -f.score, f.id))
        return Decisions(
            f"decide-{name}",
            self._say(f"briefing-decide-{name}", count=len(found)),
            self._say(f"briefing-decide-{name}.note"),
            tuple(map(make, found[:OPEN])),
            tuple(map(make, found[OPEN : OPEN + FOLDED])),
            max(0, len(found) - OPEN - FOLDED),
        )

    # -- Kinds -----------------------------------------------------------------------------------

    def owner(self, finding: Finding) -> Decision:
        """Who should answer for a program."""
        suggested = self._suggested.get(finding.subjects[0].id)
        evidence, contested = finding.evidence, finding.rule == CONTESTED
        code = "briefing-ask-main-owner" if contested else "briefing-ask-owner"
        if contested:
            proposal = self._say("briefing-propose-main-owner", leads=evidence["leads"])
        elif finding.rule == UNKNOWN or suggested is None:
            proposal = finding.say("recommendation", self._lang)
        else:
            proposal = self._say(
                "briefing-propose-owner",
                sure=suggested.evidence["sure"],
                count=len(suggested.subjects) - 1,
            )
        return self._decision(
            finding,
            self._say(code, program=finding.subjects[0].name),
            " · ".join(self._stakes(evidence)),
            proposal,
            () if contested or suggested is None else tuple(self._candidates(suggested)),
            () if contested or suggested is None else (suggested,),
        )

    def request(self, finding: Finding) -> Decision:
        """How a request that was not met can be."""
        evidence = finding.evidence
        why = self._say(
            "briefing-why-request",
            cause=evidence["cause"],
            dated=bool(evidence["date"]),
            date=evidence["date"] or "",
            count_programs=len(finding.subjects) - 2,
            program=finding.subjects[-1].name,
            count_reasons=len(evidence["reasons"]),
            reasons=evidence["reasons"],
        )
        question = self._say(
            "briefing-ask-request",
            one=finding.subjects[0].name,
            other=finding.subjects[1].name,
            count_needs=len(evidence["needs"]),
            needs=evidence["needs"],
        )
        return self._decision(finding, question, why, finding.say("recommendation", self._lang))

    def group(self, finding: Finding) -> Decision:
        """Which group to widen or to found, or who should agree."""
        evidence, required = finding.evidence, self._measures.requirements.required_pairs
        members = [subject.name for subject in finding.subjects]
        question = self._say(
            "briefing-ask-group",
            remedy=evidence["remedy"],
            opd=members[0],
            members=members,
            group=evidence["group"] or "",
        )
        why = self._say(
            "briefing-why-group",
            remedy=evidence["remedy"],
            opd=members[0],
            others=members[1:],
            pairs=evidence["pairs"],
            count_programs=len(evidence["program_names"]),
            programs=evidence["program_names"],
        )
        reached = self._say(
            "briefing-reached",
            before=round((evidence["congruence"] or 0) * required),
            after=round(evidence["congruence_after"] * required),
            required=required,
        )
        return self._decision(finding, question, why, reached)

    def double(self, finding: Finding) -> Decision:
        """What to merge or split, or who should coordinate what many lead."""
        evidence = finding.evidence
        rivals = finding.rule != FRAGMENTATION and evidence["leads_differ"]
        # The choices between rivals are the same each time: they stand above all.
        told = rivals and not evidence["leftover"]
        advice = "" if told else finding.say("recommendation", self._lang)
        if finding.rule == FRAGMENTATION:
            question = self._say("briefing-ask-coordinator", area=finding.subjects[0].name)
            return self._decision(finding, question, finding.say("message", self._lang), advice)
        names = [f"“{subject.name}”" for subject in finding.subjects]
        same_name = len(set(names)) == 1
        question = self._say(
            "briefing-ask-revision" if same_name else "briefing-ask-double",
            programs=list(dict.fromkeys(names)),
            count=len(names),
        )
        stake = evidence["budget_at_stake"]
        why = self._say(
            "briefing-why-double",
            leads=evidence["leads"],
            same=str(finding.rule == DUPLICATION).lower(),
            stake="" if stake is None else stake,
        )
        return self._decision(finding, question, why, advice)

    # -- Parts -----------------------------------------------------------------------------------

    def _decision(
        self,
        finding: Finding,
        question: str,
        why: str,
        proposal: str,
        candidates: tuple[Candidate, ...] = (),
        beside: tuple[Finding, ...] = (),
    ) -> Decision:
        links = [Link(f"#{place(finding, self._told)}", self._say("briefing-evidence"))]
        links += [
            Link(f"#{place(other, self._told)}", self._say("briefing-suggestion"))
            for other in beside
        ]
        if (address := on_map(finding)) is not None:
            links.append(Link(address, self._say("briefing-on-map")))
        told = self._follow_up.get(finding.id, {})
        return Decision(
            finding.severity,
            question,
            why,
            proposal,
            candidates,
            tuple(links),
            notes(told, self._lang),
        )

    def _stakes(self, evidence: Mapping[str, Any]) -> Iterator[str]:
        """Yield what hangs on a program."""
        cause = words.say(f"cause-{evidence['cause']}", lang=self._lang)
        yield self._say("briefing-cause", cause=cause)
        if evidence.get("quick_win"):
            yield self._say("briefing-quick-win")
        if evidence.get("budget") is not None:
            yield self._say("briefing-budget", budget=evidence["budget"])
        if evidence.get("dependents"):
            yield self._say("briefing-dependents", count=evidence["dependents"])

    def _candidates(self, suggested: Finding) -> Iterator[Candidate]:
        evidence, nodes = suggested.evidence, self._measures.graph.nodes
        for subject in suggested.subjects[1:]:
            node = nodes[schema.key(suggested.region, subject.kind, subject.id)]
            short = str(node.get("short_name") or subject.name)
            reasons = [self._say(f"briefing-for-{r}") for r in _REASONS if short in evidence[r]]
            reasons += self._alike(evidence["alike_names"], short)
            yield Candidate(reading.short_name(node), words.joined(reasons, self._lang))

    def _alike(self, names: Iterable[str], short: str) -> list[str]:
        """Return that an OPD leads a program like it: "Name (DLH)" is written so of DLH."""
        mark = f" ({short})"
        return [
            self._say("briefing-for-alike", program=name.removesuffix(mark))
            for name in names
            if name.endswith(mark)
        ]

    def _say(self, code: str, **facts: Any) -> str:
        return words.say(code, facts, self._lang)
