"""The briefing, ``index.html``: what matters, what to decide, and what the data cannot show.

One file that is whole in itself: it may travel alone, by WhatsApp, to a phone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from synergy import rules, words
from synergy.findings import Findings
from synergy.measures import Measures
from synergy.page import shell
from synergy.report.agencies import Agencies, agencies
from synergy.report.anchors import Link, shown
from synergy.report.areas import Areas, areas
from synergy.report.charts import Heat, heat
from synergy.report.checks import Checks, checks
from synergy.report.decisions import Decisions, decisions
from synergy.report.figures import Figure
from synergy.report.followup import FollowUp, Progress, progress
from synergy.report.further import further
from synergy.report.headlines import headlines
from synergy.report.listing import FamilySection, families
from synergy.report.speaking import Headline
from synergy.report.together import Together, together
from synergy.report.unseen import Unseen, unseen

# For people, and for programs.
FILES = (
    ("maps/coordination.html", "coordination-map"),
    ("maps/programs.html", "programs-map"),
    ("maps/dependencies.html", "dependencies-map"),
    ("findings.xlsx", "workbook"),
)
MACHINE_FILES = (
    ("coordination.csv", "coordination-table"),
    ("opds.csv", "opds-table"),
    ("findings.json", "json"),
)


@dataclass(frozen=True)
class Briefing:
    """All that ``briefing.html`` is given."""

    name: str
    header: tuple[Figure, ...]
    counts: tuple[Figure, ...]
    headlines: tuple[Headline, ...]
    further: tuple[Headline, ...]
    progress: Progress | None
    decisions: tuple[Decisions, ...]
    together: Together
    agencies: Agencies
    heat: Heat | None
    groups_known: bool  # the plan says where OPDs meet
    areas: Areas
    families: tuple[FamilySection, ...]
    severities: tuple[Figure, ...]
    checks: Checks
    unseen: Unseen
    files: tuple[Link, ...]
    machine_files: tuple[Link, ...]
    shown: frozenset[str]  # the ids of the findings that are told in full


def briefing(
    measures: Measures,
    findings: Findings,
    lang: str = words.DEFAULT_LANGUAGE,
    follow_up: FollowUp | None = None,
) -> str:
    """Return the HTML of the briefing, to be written as UTF-8 with line feeds.

    `follow_up` is what people wrote about findings, as :func:`read_follow_up` returns it.
    """
    context = briefing_context(measures, findings, lang, follow_up)
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
    measures: Measures,
    findings: Findings,
    lang: str = words.DEFAULT_LANGUAGE,
    follow_up: FollowUp | None = None,
) -> Briefing:
    """Return what the briefing says, before it is a page."""
    told = follow_up or {}
    info = measures.graph.graph.get("info", {})
    return Briefing(
        name=str(measures.graph.graph.get("name") or info.get("name") or findings.region),
        header=tuple(_header(findings.region, info, lang)),
        counts=tuple(_counts(measures, lang)),
        headlines=headlines(measures, findings, lang),
        further=further(measures, findings, lang),
        progress=progress(findings, told, lang),
        decisions=decisions(measures, findings, told, lang),
        together=together(measures, findings, lang, told),
        agencies=agencies(measures, findings, lang, told),
        heat=heat(measures, lang),
        groups_known=measures.requirements.groups_known,
        areas=areas(measures, findings, lang),
        families=tuple(families(findings, lang, told)),
        severities=tuple(
            Figure(severity, words.say(f"severity-{severity}.meaning", lang=lang))
            for severity in rules.SEVERITIES
        ),
        checks=checks(measures, findings, lang),
        unseen=unseen(findings, lang),
        files=tuple(_links(FILES, lang)),
        machine_files=tuple(_links(MACHINE_FILES, lang)),
        shown=shown(findings.findings),
    )


def _links(files: Iterable[tuple[str, str]], lang: str) -> Iterable[Link]:
    return (Link(href, words.say(f"page-file-{name}", lang=lang)) for href, name in files)


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
