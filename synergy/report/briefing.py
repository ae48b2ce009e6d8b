"""The briefing, ``index.html``: what matters, every finding, and what the data cannot show.

One file that is whole in itself: it may travel alone, by WhatsApp, to a phone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from synergy import rules, words
from synergy.findings import Finding, Findings
from synergy.measures import Measures
from synergy.page import reading, shell
from synergy.report.figures import Figure, figures
from synergy.report.headlines import Headline, Link, anchor, headlines
from synergy.report.together import Together, together

SHOWN_PER_RULE = 40  # keeps the file far under 2 MB; the rest is in findings.xlsx
SHOWN_SOURCES = 6
# The columns without which a finding is weak or can't be told; the rest may well stay empty.
TOLD_COLUMNS = (
    *(
        f"programs.{name}"
        for name in (
            "lead", "support", "dimension", "villages", "indicators", "responsibilities",
            "depends_on", "start", "end", "budget", "problem",
        )
    ),
    "villages.district", "indicators.target", "responsibilities.owner",
    "responsibilities.legal_basis",
)  # fmt: skip
SHOWN_PLACES = 8
SHOWN_VALUE = 80
FILES = (
    ("maps/coordination.html", "coordination-map"),
    ("maps/programs.html", "programs-map"),
    ("maps/dependencies.html", "dependencies-map"),
    ("findings.xlsx", "workbook"),
    ("coordination.csv", "coordination-table"),
    ("opds.csv", "opds-table"),
    ("findings.json", "json"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding as it is shown."""

    id: str
    severity: str
    message: str
    recommendation: str
    figures: tuple[Figure, ...]  # what the sentences do not say already
    sources: tuple[str, ...]


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
    anchor: str
    title: str
    rules: tuple[RuleSection, ...]


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """The reader's problems of one code: the first one's sentences, and where they stand.

    `many` says how many there are, where there is more than one.
    """

    many: str
    text: str
    mend: str
    places: tuple[str, ...]


@dataclass(frozen=True)
class Briefing:
    """All that ``briefing.html`` is given."""

    name: str
    header: tuple[Figure, ...]
    counts: tuple[Figure, ...]
    headlines: tuple[Headline, ...]
    together: Together
    families: tuple[FamilySection, ...]
    not_computed: tuple[Figure, ...]
    unresolved: tuple[Figure, ...]
    problems: tuple[ProblemGroup, ...]
    completeness: tuple[Figure, ...]
    files: tuple[Link, ...]

    @property
    def shown(self) -> frozenset[str]:
        """The ids of the findings that are told in full."""
        rules_ = (rule for family in self.families for rule in family.rules)
        return frozenset(entry.id for rule in rules_ for entry in rule.entries)


def briefing(measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE) -> str:
    """Return the HTML of the briefing, to be written as UTF-8 with line feeds."""
    context = briefing_context(measures, findings, lang)
    page = shell.page(
        lang,
        words.say("page-briefing-title", {"name": context.name}, lang),
        measures.graph.graph.get("info", {}).get("notice", ""),
        styles=("briefing.css",),
        scripts=(shell.asset("briefing.js"),),
    )
    severities = {s: words.say(f"severity-{s}", lang=lang) for s in rules.SEVERITIES}
    return shell.render(page, "briefing.html", briefing=context, severities=severities)


def briefing_context(
    measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE
) -> Briefing:
    """Return what the briefing says, before it is a page."""
    metrics = findings.metrics
    info = measures.graph.graph.get("info", {})
    return Briefing(
        name=str(measures.graph.graph.get("name") or info.get("name") or findings.region),
        header=tuple(_header(findings.region, info, lang)),
        counts=tuple(_counts(measures, lang)),
        headlines=headlines(measures, findings, lang),
        together=together(measures, findings, lang),
        families=tuple(_families(findings, lang)),
        not_computed=tuple(_not_computed(metrics.get("not_computed", ()), lang)),
        unresolved=tuple(
            Figure(reading.column_name(column, lang), words.number(count, lang))
            for column, count in sorted(
                metrics.get("unresolved", {}).items(), key=lambda item: (-item[1], item[0])
            )
            if count
        ),
        problems=tuple(_problems(findings.problems, lang)),
        completeness=tuple(
            Figure(reading.column_name(column, lang), words.percent(share, lang))
            for column, share in _incomplete(metrics.get("completeness", {}))
        ),
        files=tuple(Link(href, words.say(f"page-file-{name}", lang=lang)) for href, name in FILES),
    )


def _header(region: str, info: Mapping[str, str], lang: str) -> Iterable[Figure]:
    yield Figure(words.say("page-region", lang=lang), region)
    for key in ("period", "stage", "version"):
        if info.get(key):
            yield Figure(words.say(f"page-{key}", lang=lang), info[key])


def _counts(measures: Measures, lang: str) -> Iterable[Figure]:
    kinds = Counter(data["kind"] for _, data in measures.graph.nodes(data=True))
    kinds["Program"] = len(measures.portfolio.rows)
    for kind in ("Program", "Opd", "Village", "Stakeholder", "WorkingGroup"):
        if kinds[kind]:
            label = words.say(f"page-counted-{kind}", {"count": kinds[kind]}, lang)
            yield Figure(label, words.number(kinds[kind], lang))


def _families(findings: Findings, lang: str) -> Iterable[FamilySection]:
    by_rule: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings.findings:  # already ordered by severity
        by_rule[finding.rule].append(finding)
    rank = {severity: place for place, severity in enumerate(rules.SEVERITIES)}
    catalogue = {rule.id: place for place, rule in enumerate(rules.RULES)}

    def graveness(rule: str) -> tuple[int, int]:
        return rank[by_rule[rule][0].severity], catalogue[rule]

    families = defaultdict(list)
    for rule in sorted(by_rule, key=graveness):
        families[rules.BY_ID[rule].family].append(rule)
    for family, members in families.items():  # the one with the gravest rule first
        yield FamilySection(
            f"family-{family}",
            words.say(f"family-{family}", lang=lang),
            tuple(_rule_section(rule, by_rule[rule], lang) for rule in members),
        )


def _rule_section(rule: str, found: list[Finding], lang: str) -> RuleSection:
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
        tuple(_entry(finding, lang) for finding in found[:SHOWN_PER_RULE]),
        max(0, len(found) - SHOWN_PER_RULE),
    )


def _entry(finding: Finding, lang: str) -> Entry:
    row = words.say("page-row", lang=lang)
    sources = [reading.source(s.file, s.sheet, s.row, row) for s in finding.sources[:SHOWN_SOURCES]]
    if len(finding.sources) > SHOWN_SOURCES:
        more = len(finding.sources) - SHOWN_SOURCES
        sources.append(words.say("page-others", {"count": more}, lang))
    return Entry(
        finding.id,
        finding.severity,
        finding.say("message", lang),
        finding.say("recommendation", lang),
        tuple(figures(finding, lang, beyond_words=True)),
        tuple(sources),
    )


def _not_computed(entries: Iterable[Mapping[str, Any]], lang: str) -> Iterable[Figure]:
    missing: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        missing[entry["rule"]].append(reading.column_name(entry["missing"], lang))
    for rule, columns in missing.items():
        yield Figure(words.say(rules.BY_ID[rule].code, lang=lang), words.joined(columns, lang))


def _problems(problems: Iterable[Mapping[str, Any]], lang: str) -> Iterable[ProblemGroup]:
    by_code: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for problem in problems:
        by_code[problem["code"]].append(problem)
    for code, group in sorted(by_code.items(), key=lambda item: (-len(item[1]), item[0])):
        first = group[0]
        facts = {**first, "row": str(first["row"]), **first.get("facts", {})}
        facts.pop("facts", None)
        places = list(dict.fromkeys(filter(None, (_place(problem, lang) for problem in group))))
        if len(places) > SHOWN_PLACES:
            more = len(places) - SHOWN_PLACES
            places[SHOWN_PLACES:] = [words.say("page-others", {"count": more}, lang)]
        times = {"count": len(group), "kind": "cell" if first["column"] else "other"}
        yield ProblemGroup(
            words.say("page-times", times, lang) if len(group) > 1 else "",
            words.say(f"problem-{code}", facts, lang),
            words.say(f"problem-{code}.mend", facts, lang),
            tuple(places),
        )


def _place(problem: Mapping[str, Any], lang: str) -> str:
    """Return "plan.xlsx › program › baris 4 › lokasi: “Alun-Alun”", as far as it is known."""
    row = words.say("page-row", lang=lang)
    where = reading.source(problem["file"], problem["sheet"], problem["row"], row)
    column = str(problem["column"] or "")
    if column and problem["value"]:
        column = f"{column}: “{str(problem['value'])[:SHOWN_VALUE]}”"
    return " › ".join(part for part in (where, column) if part)


def _incomplete(shares: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the columns that matter and are not full: programs' first, the emptiest first."""
    found = [(column, shares[column]) for column in TOLD_COLUMNS if shares.get(column, 1) < 1]
    return sorted(found, key=lambda item: (not item[0].startswith("programs."), item[1], item[0]))
