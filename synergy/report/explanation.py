"""One finding in full: its formula with its own numbers, what adds up, rows, what would clear it.

The command line prints it, and whoever shows findings elsewhere may take it as data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, islice
from typing import Any

from synergy import rules
from synergy.errors import UsageError, expect, spoken
from synergy.findings import Finding, Source
from synergy.names import normalise
from synergy.report.explained import Explanation, Rows, Step, Waterfall
from synergy.report.figures import figures, text_of
from synergy.schema import tables
from synergy.settings import Settings
from synergy.words import number, say

_ROWS_SAID = 6  # within a sentence


def explain(
    finding: Finding, settings: Settings | None = None, lang: str | None = None
) -> Explanation:
    """Explain one finding.

    Parameters
    ----------
    finding
        The finding.
    settings
        Those that it was found with, for a finding that does not know them itself.
    lang
        The language of the sentences: id or en; else SYNERGY_LANG's, else id.

    Returns
    -------
    Explanation
        Its sentences, figures and rows; amounts are in the units of the finding's evidence.

    Raises
    ------
    UsageError
        ``own-finding`` for a finding of an analysis of one's own, whose formula is not known;
        ``wrong-type`` for what is no finding.

    Examples
    --------
    >>> import synergy
    >>> findings = synergy.analyze(synergy.to_networkx(synergy.demo_plan()))
    >>> (finding,) = findings.filter(rule="bottleneck").findings
    >>> explain(finding, lang="en").title
    'Coordination hub'
    """
    expect(finding, Finding, "finding", 'findings.filter(severity="high")[0]')
    if finding.rule not in rules.BY_ID:
        raise UsageError("own-finding", rule=finding.rule)
    rule, lang = rules.BY_ID[finding.rule], spoken(lang)
    if settings is not None:
        expect(settings, Settings, "settings", 'synergy.read_settings("synergy.toml")')
    settings = settings or finding.settings or Settings()
    chosen = _chosen(finding, settings)
    facts = {
        **{f"set_{name.partition('.')[2]}": value for name, value in chosen.items()},
        # Fluent can't tell an empty text from another.
        **{f"has_{name}": bool(value) for name, value in finding.evidence.items()},
        **_headers(lang),
        "sum": " + ".join(_terms(finding, chosen, lang)),
        "where": "; ".join(r.text for r in islice(_rows(finding.sources, lang, _ROWS_SAID), 2))
        or say("explain-no-rows", lang=lang),
    }
    formula = finding.say("formula", lang, facts)
    if finding.evidence.get("capped"):
        formula += " " + say("explain-capped", {"count": settings.findings.high_cap}, lang)
    return Explanation(
        finding.id,
        finding.rule,
        finding.severity,
        say(rule.code, lang=lang),
        finding.say("message", lang),
        finding.say("recommendation", lang),
        formula,
        _waterfall(finding, chosen, lang),
        tuple(figures(finding, lang)),
        tuple(_rows(finding.sources, lang)),
        finding.say("cleared", lang, facts),
        say(f"{rule.code}.limits", lang=lang),
        rule.source,
        lang,
    )


def _chosen(finding: Finding, settings: Settings) -> dict[str, Any]:
    """Return the settings that the finding's rule reads, by ``family.field``."""
    every = {f"{family}.{name}": value for family, name, value in settings.items()}
    return {name: every[name] for name in rules.BY_ID[finding.rule].settings}


@dataclass(frozen=True, slots=True)
class _Part:
    label: str
    amount: float | None
    weight: float

    @property
    def weighed(self) -> float:
        return (self.amount or 0.0) * self.weight


def _parts(finding: Finding, chosen: Mapping[str, Any], lang: str) -> list[_Part]:
    declared = rules.BY_ID[finding.rule].sum
    if declared is None:
        return []
    amounts: Sequence[float | None] = finding.evidence["amounts"]
    if declared.named:
        labels = [str(name) for name in finding.evidence[declared.named]]
        beyond = [amount or 0.0 for amount in amounts[len(labels) :]]
        if beyond:
            labels.append(say("explain-rest", {"count": len(beyond)}, lang))
            amounts = [*amounts[: len(labels) - 1], sum(beyond)]
    else:
        labels = [
            say(f"explain-part-{part}", {**finding.evidence, "amount": amount}, lang)
            for part, amount in zip(declared.parts, amounts, strict=True)
        ]
    weights = [float(chosen[name]) for name in declared.weights] or [1.0] * len(labels)
    return [_Part(*part) for part in zip(labels, amounts, weights, strict=True)]


def _terms(finding: Finding, chosen: Mapping[str, Any], lang: str) -> Iterator[str]:
    """Yield what adds anything, as in "7 dependencies × 0.5"; a weight of 1 goes without saying."""
    for part in _parts(finding, chosen, lang):
        if part.amount and part.weight:
            times = "" if part.weight == 1 else f" × {number(part.weight, lang)}"
            yield f"{number(part.amount, lang)} {part.label}{times}"


def _waterfall(finding: Finding, chosen: Mapping[str, Any], lang: str) -> Waterfall | None:
    declared = rules.BY_ID[finding.rule].sum
    if declared is None:
        return None
    name, reached = declared.total, 0.0
    steps = []
    for part in _parts(finding, chosen, lang):
        reached += part.weighed
        amount = None if part.amount is None else part.weighed
        told = (text_of(name, value, lang) for value in (amount, reached))
        steps.append(Step(part.label, amount, reached, *told))
    whole = {"score": finding.score, "share": 1.0}
    total = float(whole[name] if name in whole else finding.evidence[name])
    title = say(f"explain-of-{name.replace('_', '-')}", lang=lang)
    return Waterfall(title, tuple(steps), total, text_of(name, total, lang))


def _rows(sources: Sequence[Source], lang: str, most: int | None = None) -> Iterator[Rows]:
    """Yield the sources a sheet at a time; their text names the first `most` rows."""
    for (file, sheet), group in groupby(sorted(sources), key=lambda s: (s.file, s.sheet)):
        rows = tuple(source.row for source in group if source.row)
        # A folder's tables have their file's name as sheet: said once is enough.
        shown = "" if normalise(sheet) == normalise(file.rpartition(".")[0]) else sheet
        facts = {
            "file": file,
            "sheet": shown,
            "count_sheet": len(shown),
            "rows": ", ".join(runs(rows[:most])),
            "count": len(rows),
            "more": len(rows) - len(rows[:most]),
        }
        yield Rows(file, sheet, rows, say("explain-rows", facts, lang))


def runs(rows: Sequence[int]) -> Iterator[str]:
    """Yield the rows, three and more in a row as one.

    >>> list(runs([2, 4, 5, 6, 9, 10]))
    ['2', '4–6', '9', '10']
    """
    for _, numbered in groupby(enumerate(rows), key=lambda at: at[1] - at[0]):
        run = [row for _, row in numbered]
        yield from [f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run)


@cache
def _headers(lang: str) -> Mapping[str, str]:
    """Return the facts that name sheets (``tab_``) and columns (``col_``) as planners see them."""
    named = {}
    for table in tables.BY_NAME.values():
        named[f"tab_{table.name}"] = _quoted(table.header if lang == "id" else table.name)
        for column in table.columns:
            header = column.header if lang == "id" else column.name
            named[f"col_{table.name}_{column.name}"] = _quoted(header)
    return named


def _quoted(name: str) -> str:
    return f"“{name.replace('_', ' ')}”"
