"""Two sheets of figures for people: every pair of OPDs, and every OPD; names, not ids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from synergy import words
from synergy.measures import Measures
from synergy.measures.citations import name, names
from synergy.page import reading

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, what its figures mean, heads with their width, rows."""

    title: str
    note: str
    heads: tuple[tuple[str, int], ...]
    rows: tuple[tuple[Value, ...], ...]


def pairs_sheet(measures: Measures, lang: str) -> Sheet:
    """Return the pairs of OPDs with anything in common, the heaviest first."""
    requirements, graph = measures.requirements, measures.graph
    weighed = requirements.weighed
    rows = []
    for number in sorted(range(len(weighed.weight)), key=lambda n: int(weighed.rank[n])):
        counts = requirements.counts(number)
        rows.append(
            (
                *names(graph, requirements.pair(number)),
                round(float(weighed.weight[number]), 1),
                _word(bool(weighed.required[number]), lang),
                _met(measures, bool(requirements.met[number]), lang),
                _via(measures, number, lang),
                *(
                    "" if counts[part] is None else int(counts[part] or 0)
                    for part in (
                        *("dependencies", "shared_programs", "shared_indicators"),
                        *("shared_villages", "alike"),
                    )
                ),
            )
        )
    heads = {
        **{"opd": 40, "other": 40, "weight": 14, "required": 12, "coordinated": 12, "via": 36},
        **dict.fromkeys(
            ("dependencies", "shared-programs", "shared-indicators", "shared-villages", "alike"), 16
        ),
    }
    return _sheet("pairs", heads, rows, lang)


def opds_sheet(measures: Measures, lang: str) -> Sheet:
    """Return the OPDs, those with most partners first."""
    nodes, known = measures.graph.nodes, measures.requirements.groups_known
    standing = sorted(
        measures.standing.rows.values(), key=lambda row: (-row.required, -row.strength, row.key)
    )
    rows = [
        (
            name(measures.graph, row.key),
            reading.short_name(nodes[row.key]),
            row.led,
            row.supported,
            row.required,
            row.met if known or row.met else words.say("page-unknown", lang=lang),
            round(row.strength, 1),
            round(100 * row.betweenness, 1),
            _word(row.articulation, lang),
        )
        for row in standing
    ]
    heads = {
        **{"opd": 44, "short": 16, "led": 12, "supported": 12, "partners": 18, "met": 16},
        **{"strength": 14, "between": 18, "articulation": 18},
    }
    return _sheet("opds", heads, rows, lang)


def _sheet(code: str, heads: dict[str, int], rows: Sequence[tuple[Value, ...]], lang: str) -> Sheet:
    return Sheet(
        words.say(f"page-sheet-{code}", lang=lang),
        words.say(f"page-sheet-{code}-note", lang=lang),
        tuple((words.say(f"page-column-{h}", lang=lang), width) for h, width in heads.items()),
        tuple(rows),
    )


def _via(measures: Measures, number: int, lang: str) -> str:
    """Return the groups in which a pair meets, its agreements, or that one is the other's unit."""
    meeting = measures.requirements.meeting(number)
    told = names(measures.graph, meeting.groups)
    told += [words.say("page-meets-agreed", lang=lang)] if meeting.agreements else []
    told += [words.say("page-meets-branch", lang=lang)] if meeting.branch else []
    if not told and measures.requirements.met[number]:
        told = [words.say("briefing-meets-program", lang=lang)]
    return "; ".join(told)


def _met(measures: Measures, met: bool, lang: str) -> str:
    """Return whether a pair has a place to meet; where none is on record nobody knows."""
    if not met and not measures.requirements.groups_known:
        return words.say("page-unknown", lang=lang)
    return _word(met, lang)


def _word(yes: bool, lang: str) -> str:
    return words.say("page-yes" if yes else "page-no", lang=lang)
