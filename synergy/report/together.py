"""Who should sit down with whom, about what: the heaviest pairs of OPDs as plain sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from synergy import words
from synergy.findings import Finding, Findings
from synergy.measures import Measures
from synergy.measures.citations import names, with_leads
from synergy.measures.matters import matter
from synergy.page import reading
from synergy.report.anchors import Link, on_map, place, shown
from synergy.report.figures import Figure
from synergy.report.followup import FollowUp, notes
from synergy.report.headlines import MISSING
from synergy.schema import graph as schema

OPEN, FOLDED = 10, 30  # pairs that are seen at once at most, and after a click
_BARE = 3  # those seen at once where none is high
_NAMES = 3
_WAITS = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two OPDs by name, what they should talk about, and on what that rests.

    `figure` says how heavy it is, `links` lead to the evidence and to the map, `notes` are what
    people have written about it.
    """

    severity: str
    one: str
    other: str
    figure: str
    about: str
    more: str
    links: tuple[Link, ...]
    notes: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """The section: what it says of the whole plan, and its pairs.

    `pairs` are seen at once, `folded` after a click, `hidden` are in the workbook alone.
    """

    note: str
    pairs: tuple[Pair, ...]
    folded: tuple[Pair, ...]
    hidden: int


def together(
    measures: Measures, findings: Findings, lang: str, follow_up: FollowUp | None = None
) -> Together:
    """Return the pairs that are not seen to meet, the heaviest first, or why there are none.

    Those of high priority are seen at once.
    """
    requirements = measures.requirements
    found = [f for f in findings.findings if f.rule == MISSING]
    found.sort(key=lambda f: -f.score)
    high = [f for f in found if f.severity == "high"]
    first = (high or found[:_BARE])[:OPEN]
    rest = [f for f in found if f not in first]
    large = [f.evidence["large_groups"] for f in first]
    # What is so of every pair is said once, above them.
    forum = large[0] if len(large) > 1 and all(large[0] == other for other in large) else []
    told = _Told(measures, shown(findings.findings), follow_up or {}, lang)
    pairs = tuple(told.pair(finding, not forum) for finding in first)
    capped = sum(bool(f.evidence.get("capped")) for f in found)
    facts: dict[str, Any] = {
        "count": len(found),
        "shown": len(pairs),
        "high": len(high),
        "capped": capped,
    }
    if MISSING in measures.settings.findings.off:
        code = "page-together-off"
    elif not measures.portfolio.rows:
        code = "page-together-nothing"
    elif requirements.missing:
        code = "page-together-untold"
        facts = {"column": reading.column_name(requirements.missing, lang)}
    elif not requirements.required_pairs:
        code = "page-together-none"
    elif not pairs:
        code = "page-together-met"
    else:
        known = requirements.groups_known
        code = "page-together-missing" if known else "page-together-unknown"
    note = words.say(code, facts, lang)
    if pairs:
        weights = words.say("briefing-weight", lang=lang)
        note = f"{note} {weights}"
    if forum:
        note = f"{note} {words.say('page-together-forum', {'groups': forum}, lang)}"
    if capped:
        cap = words.say("briefing-capped", {"count": capped, "high": len(high)}, lang)
        note = f"{note} {cap}"
    return Together(
        note,
        pairs,
        tuple(told.pair(finding, True) for finding in rest[:FOLDED]),
        max(0, len(rest) - FOLDED),
    )


class _Told:
    """Says what a pair is about."""

    def __init__(
        self,
        measures: Measures,
        told: frozenset[str],
        follow_up: FollowUp,
        lang: str,
    ) -> None:
        self._measures, self._told, self._follow_up = measures, told, follow_up
        self._lang = lang

    def pair(self, finding: Finding, forums: bool) -> Pair:
        """Return what it says; `forums` are groups too large, unless said above."""
        measures, lang = self._measures, self._lang
        one, other = (schema.key(finding.region, s.kind, s.id) for s in finding.subjects[:2])
        number = measures.requirements.number(one, other)
        if number is None:
            raise AssertionError(f"{finding.id} is about no pair")
        first, second = names(measures.graph, (one, other))
        about, *rest = _sentences(measures, finding, number, forums, lang)
        weight = words.number(round(float(finding.evidence["weight"]), 1), lang)
        links = [Link(f"#{place(finding, self._told)}", words.say("briefing-evidence", lang=lang))]
        if (address := on_map(finding)) is not None:
            links.append(Link(address, words.say("briefing-on-map", lang=lang)))
        return Pair(
            finding.severity,
            first,
            second,
            words.say("briefing-pair-weight", {"weight": weight}, lang),
            about,
            " ".join(rest),
            tuple(links),
            notes(self._follow_up.get(finding.id, {}), lang),
        )


def _sentences(
    measures: Measures, finding: Finding, number: int, forums: bool, lang: str
) -> Iterator[str]:
    """Yield what to talk about, and what waits, where, and whether they meet."""
    graph, pair = measures.graph, measures.requirements.pair(number)
    about = matter(measures.requirements, measures.relations, number)

    def say(code: str, **facts: Any) -> str:
        return words.say(code, facts, lang)

    def few(keys: tuple[str, ...], more: str) -> list[str]:
        left = len(keys) - _NAMES
        return [*names(graph, keys[:_NAMES]), *([say(more, count=left)] if left > 0 else ())]

    places = ""
    if len(about.villages) > _NAMES and about.districts:
        districts = few(about.districts, "page-pair-more-districts")
        places = say("page-pair-districts", count=len(about.villages), places=districts)
    elif about.villages:
        villages = few(about.villages, "page-pair-more-villages")
        places = say("page-pair-villages", places=villages)
    if about.programs:
        yield say("page-pair-about", programs=few(about.programs, "page-pair-more-programs"))
    elif about.indicators:
        indicators = few(about.indicators, "page-pair-more-indicators")
        yield say("page-pair-indicators", indicators=indicators)
    else:
        yield say("page-pair-places")
    told = about.dependencies[:_WAITS]
    for start, end in told:
        program, prerequisite = (
            with_leads(graph, measures.portfolio.rows[key], pair) for key in (start, end)
        )
        yield say("page-pair-waits", program=program, prerequisite=prerequisite)
    # Two that wait for one another are one dependency.
    if more := len({*map(frozenset, about.dependencies)} - {*map(frozenset, told)}):
        yield say("page-pair-more-waits", count=more)
    if places:
        yield places
    large = finding.evidence["large_groups"]
    if large and forums:
        yield say("page-pair-large", groups=large)
    elif not large and measures.requirements.groups_known:
        yield say("page-pair-apart")
