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
from synergy.report.headlines import MISSING
from synergy.schema import graph as schema

SHOWN = 10
_NAMES = 3
_WAITS = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two OPDs by name, what they should talk about, and on what that rests."""

    one: str
    other: str
    about: str
    more: str
    finding: str


@dataclass(frozen=True, slots=True)
class Together:
    """The section: what it says of the whole plan, and its pairs."""

    note: str
    pairs: tuple[Pair, ...]


def together(measures: Measures, findings: Findings, lang: str) -> Together:
    """Return the pairs that are not seen to meet, the heaviest first, or why there are none."""
    requirements = measures.requirements
    found = [f for f in findings.findings if f.rule == MISSING]
    found.sort(key=lambda f: -f.score)
    shown = found[:SHOWN]
    large = [f.evidence["large_groups"] for f in shown]
    # What is so of every pair is said once, above them.
    forum = large[0] if len(large) > 1 and all(large[0] == other for other in large) else []
    pairs = tuple(_pair(measures, finding, not forum, lang) for finding in shown)
    facts: dict[str, Any] = {"count": len(found), "shown": len(pairs)}
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
    if forum:
        note = f"{note} {words.say('page-together-forum', {'groups': forum}, lang)}"
    return Together(note, pairs)


def _pair(measures: Measures, finding: Finding, forums: bool, lang: str) -> Pair:
    one, other = (schema.key(finding.region, s.kind, s.id) for s in finding.subjects[:2])
    number = measures.requirements.number(one, other)
    if number is None:
        raise AssertionError(f"{finding.id} is about no pair")
    first, second = names(measures.graph, (one, other))
    about, *rest = _sentences(measures, finding, number, forums, lang)
    return Pair(first, second, about, " ".join(rest), finding.id)


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
