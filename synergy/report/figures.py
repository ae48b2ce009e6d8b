"""A finding's evidence as text that people read."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from synergy import rules, words
from synergy.findings import Finding
from synergy.page import reading

_DATES = ("start", "end", "date", "prerequisite_start", "prerequisite_end")
_COLUMNS = ("column", "lacking", "unknown")
_CODED = ("cause", *rules.CODED)
# Shares of one that are called otherwise.
_PERCENT = (
    *("activity", "place", "beneficiary", "indicator", "responsibility", "period"),
    *("congruence", "congruence_after", "betweenness", "likeness"),
)
_TOLD_IF_NOT = ("has_lead",)
_TOLD_IF_ANY = ("dependents",)
_SUMMED = "amounts"  # of a sum, which is drawn and not listed
_NAMES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of evidence: its name and what it says."""

    label: str
    text: str


def figures(finding: Finding, lang: str, *, beyond_words: bool = False) -> Iterator[Figure]:
    """Yield the evidence's lines in its own order; what is false or empty is left out.

    With `beyond_words` so is what message and recommendation say, and what is not known.
    """
    for name, value in finding.evidence.items():
        if name == _SUMMED:
            continue
        if beyond_words and (value is None or name in _CODED or (name, value) == ("rows", 1)):
            continue
        if beyond_words and _is_said(finding, name, lang):
            continue
        if value is None and name in rules.CODED:
            continue
        if (value is False and name not in _TOLD_IF_NOT) or value in ([], (), ""):
            continue
        if value == 0 and name in _TOLD_IF_ANY:
            continue
        label = words.say(f"evidence-{name.replace('_', '-')}", lang=lang)
        yield Figure(label, "" if beyond_words and value is True else text_of(name, value, lang))


def _is_said(finding: Finding, name: str, lang: str) -> bool:
    """Tell whether message or recommendation can't be said without the figure."""
    evidence = {n: value for n, value in finding.evidence.items() if n != name}
    without = dataclasses.replace(finding, evidence=evidence)
    try:
        without.say("message", lang)
        without.say("recommendation", lang)
    except KeyError:
        return True
    return False


def text_of(name: str, value: Any, lang: str) -> str:
    """Return one figure as text: the form hangs on its name and type.

    >>> text_of("budget", 1_250_000_000, "id"), text_of("share", 0.25, "id")
    ('Rp1,25 miliar', '25%')
    """
    if value is None:
        return words.say("page-unknown", lang=lang)
    if isinstance(value, bool):
        return words.say("page-yes" if value else "page-no", lang=lang)
    if isinstance(value, list | tuple):
        return _list(name, value, lang)
    if name in _CODED:
        return words.say(f"cause-{value}", lang=lang)
    if name in _COLUMNS:
        return _column(str(value), lang)
    if name in _DATES:
        return words.date(str(value), lang)
    if isinstance(value, int | float):
        if name.startswith("budget"):
            return words.rupiah(value, lang)
        if name.endswith("share") or name in _PERCENT:
            return words.percent(value, lang)
        return words.number(value, lang)
    return str(value)


def _list(name: str, values: list[Any] | tuple[Any, ...], lang: str) -> str:
    if name.startswith("budget") and len(values) == 2:  # a range
        return " – ".join(words.rupiah(value, lang) for value in values)
    shown = [text_of(name, value, lang) for value in values[:_NAMES_SHOWN]]
    if len(values) > _NAMES_SHOWN:
        shown.append(words.say("page-others", {"count": len(values) - _NAMES_SHOWN}, lang))
    return words.joined(shown, lang)


def _column(column: str, lang: str) -> str:
    return reading.column_name(column if "." in column else f"programs.{column}", lang)
