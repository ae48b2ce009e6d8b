"""What was checked and found clean, and what could not be: a line a rule without findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from synergy import rules, words
from synergy.findings import Findings
from synergy.measures import Measures
from synergy.report.anchors import code_of
from synergy.report.figures import Figure
from synergy.report.grounds import Grounds
from synergy.schema import graph as schema

_Counted = Callable[[Grounds], int]

# By rule, how many programs say what it needs.
_PROGRAMS: Mapping[str, _Counted] = {
    "overlap/duplication": lambda g: g.comparable,
    "overlap/overlap": lambda g: g.comparable,
    "orphan/unowned-program": lambda g: g.programs,
    "orphan/unknown-owner": lambda g: g.programs,
    "orphan/contested-program": lambda g: g.led,
    "orphan/unserved-village": lambda g: g.placed if g.villages_told else 0,
    "orphan/empty-dimension": lambda g: g.dimensioned if g.dimensions_told else 0,
    "orphan/idle-opd": lambda g: g.led,
    "orphan/unknown-dependency": lambda g: g.linked,
    "orphan/unfunded-program": lambda g: g.budgeted,
    "coordination/missing-coordination": lambda g: g.tied if g.meetings_told else 0,
    "coordination/bottleneck": lambda g: g.tied if g.crossing_told else 0,
    "coordination/single-point-of-failure": lambda g: g.tied if g.crossing_told else 0,
    "coordination/overload": lambda g: g.led,
    "coordination/dependency-cycle": lambda g: g.linked,
    "coordination/late-prerequisite": lambda g: g.dated,
    "coordination/critical-program": lambda g: g.linked,
}
# Those about programs alone, of which some may be marked and others not.
_COUNTED = (
    *("orphan/unowned-program", "orphan/unknown-owner", "orphan/contested-program"),
    *("orphan/unfunded-program", "overlap/duplication", "overlap/overlap"),
    *("coordination/dependency-cycle", "coordination/late-prerequisite"),
)
# By rule, how many things of its kind there are to look at: one is enough.
_THINGS: Mapping[str, _Counted] = {
    "orphan/uncovered-responsibility": lambda g: g.listed("Responsibility"),
    "orphan/unfulfilled-responsibility": lambda g: g.listed("Responsibility"),
    "orphan/unmeasured-indicator": lambda g: g.listed("Indicator"),
    "orphan/idle-stakeholder": lambda g: g.listed("Stakeholder"),
    "orphan/incomplete-quick-win": lambda g: g.quick_wins,
    "coordination/refused-request": lambda g: g.requests,
}
# Of which it says nothing that there are none: ideas, and what is checked elsewhere.
_IDEAS = (
    *("overlap/fragmentation", "orphan/unknown-reference"),
    *("synergy/co-location", "synergy/working-group", "synergy/suggested-owner"),
)


@dataclass(frozen=True, slots=True)
class Checks:
    """What is clean, with on what that rests; of what is not, how many programs are.

    `open` is what little data leave open, `off` what was not asked.
    """

    clean: tuple[Figure, ...]
    unmarked: tuple[Figure, ...]
    open: tuple[Figure, ...]
    off: tuple[str, ...]


def checks(measures: Measures, findings: Findings, lang: str) -> Checks:
    """Return what the rules without findings mean: clean is said only where the data can tell."""
    grounds, off = Grounds(measures), measures.settings.findings.off
    untold = {str(n["rule"]) for n in findings.metrics.get("not_computed", ())}
    clean: list[Figure] = []
    few: list[Figure] = []
    for rule in rules.RULES:
        if rule.id in (*findings.summary, *off, *untold, *_IDEAS):
            continue
        title = words.say(code_of(rule.id), lang=lang)
        if rule.id in _PROGRAMS:
            known = _PROGRAMS[rule.id](grounds)
            facts = {"known": known, "programs": grounds.programs}
            enough = grounds.enough(known)
            code = "briefing-clean-programs" if enough else "briefing-open-programs"
            (clean if enough else few).append(Figure(title, words.say(code, facts, lang)))
        else:
            count = _THINGS[rule.id](grounds)
            code = "briefing-clean-things" if count else "briefing-open-things"
            text = words.say(code, {"count": count}, lang)
            (clean if count else few).append(Figure(title, text))
    return Checks(
        tuple(clean),
        tuple(_unmarked(measures, findings, grounds, lang)),
        tuple(few),
        tuple(words.say(code_of(rule.id), lang=lang) for rule in rules.RULES if rule.id in off),
    )


def _unmarked(
    measures: Measures, findings: Findings, grounds: Grounds, lang: str
) -> Iterator[Figure]:
    """Yield, by rule about programs that has findings, how many of those it looked at have none."""
    row_of, marked = measures.portfolio.row_of, defaultdict[str, set[str]](set)
    for finding in findings.findings:
        for subject in finding.subjects:
            key = schema.key(findings.region, subject.kind, subject.id)
            marked[finding.rule].add(row_of.get(key, ""))
    for rule in _COUNTED:
        known, found = _PROGRAMS[rule](grounds), len(marked[rule] - {""})
        if found and found < known and grounds.enough(known):
            title = words.say(code_of(rule), lang=lang)
            facts = {"clean": known - found, "known": known}
            yield Figure(title, words.say("briefing-unmarked", facts, lang))
