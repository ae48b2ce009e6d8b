"""What the data cannot show: what lacks, what was not recognised, what the reader noted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from synergy import rules, words
from synergy.findings import Findings
from synergy.page import reading
from synergy.report.figures import Figure

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
_PLACES = 8
_VALUE = 80


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """The reader's problems of one code: the first one's sentences, and where they stand.

    `many` says how many there are, where there is more than one.
    """

    many: str
    text: str
    mend: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unseen:
    """Rules that lack a column, names not recognised, the reader's notes, what is not full."""

    not_computed: tuple[Figure, ...]
    unresolved: tuple[Figure, ...]
    problems: tuple[ProblemGroup, ...]
    completeness: tuple[Figure, ...]


def unseen(findings: Findings, lang: str) -> Unseen:
    """Return what the plan's data leave open."""
    metrics = findings.metrics
    unresolved = sorted(metrics.get("unresolved", {}).items(), key=lambda item: (-item[1], item[0]))
    return Unseen(
        tuple(_not_computed(metrics.get("not_computed", ()), lang)),
        tuple(
            Figure(reading.column_name(column, lang), words.number(count, lang))
            for column, count in unresolved
            if count
        ),
        tuple(_problems(findings.problems, lang)),
        tuple(
            Figure(reading.column_name(column, lang), words.percent(share, lang))
            for column, share in _incomplete(metrics.get("completeness", {}))
        ),
    )


def _not_computed(entries: Iterable[Mapping[str, Any]], lang: str) -> Iterator[Figure]:
    missing: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        missing[entry["rule"]].append(reading.column_name(entry["missing"], lang))
    for rule, columns in missing.items():
        yield Figure(words.say(rules.BY_ID[rule].code, lang=lang), words.joined(columns, lang))


def _problems(problems: Iterable[Mapping[str, Any]], lang: str) -> Iterator[ProblemGroup]:
    by_code: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for problem in problems:
        by_code[problem["code"]].append(problem)
    for code, group in sorted(by_code.items(), key=lambda item: (-len(item[1]), item[0])):
        first = group[0]
        facts = {**first, "row": str(first["row"]), **first.get("facts", {})}
        facts.pop("facts", None)
        places = list(dict.fromkeys(filter(None, (_place(problem, lang) for problem in group))))
        if len(places) > _PLACES:
            more = len(places) - _PLACES
            places[_PLACES:] = [words.say("page-others", {"count": more}, lang)]
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
        column = f"{column}: “{str(problem['value'])[:_VALUE]}”"
    return " › ".join(part for part in (where, column) if part)


def _incomplete(shares: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the columns that matter and are not full: programs' first, the emptiest first."""
    found = [(column, shares[column]) for column in TOLD_COLUMNS if shares.get(column, 1) < 1]
    return sorted(found, key=lambda item: (not item[0].startswith("programs."), item[1], item[0]))
