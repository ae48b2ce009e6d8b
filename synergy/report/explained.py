"""An explanation: one finding in full, as data, and as text for terminals and for `print`."""

from __future__ import annotations

import dataclasses
import json
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from synergy.report.figures import Figure
from synergy.words import say

_BAR = 24
_WIDTH = 88  # of a line where it is printed in Python


@dataclass(frozen=True, slots=True)
class Step:
    """One amount of a sum.

    Parameters
    ----------
    label
        What it is of.
    amount
        What it adds, weighed; None where it is unknown.
    total
        The sum up to here.
    text
        The amount as people read it.
    total_text
        The sum as people read it.
    """

    label: str
    amount: float | None
    total: float
    text: str
    total_text: str


@dataclass(frozen=True, slots=True)
class Waterfall:
    """A figure with what it adds up from, in order: title, steps, total, text (as read)."""

    title: str
    steps: tuple[Step, ...]
    total: float
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one sheet that a finding comes from; `text` is how people are told of them."""

    file: str
    sheet: str
    rows: tuple[int, ...]
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Explanation:
    """One finding in full, in one language: ``print`` shows all of it.

    Parameters
    ----------
    id
        As in the finding, and so are rule and severity.
    rule
        The rule's id.
    severity
        high, medium or low.
    title
        What the rule is called.
    message
        What was found.
    recommendation
        What could be done.
    formula
        The rule's definition with the finding's numbers and the thresholds in force.
    waterfall
        What its chief figure adds up from, or None where nothing does.
    figures
        All of its evidence.
    rows
        Where it comes from, a sheet at a time.
    cleared
        What would make it go away.
    limits
        When it may be wrong.
    source
        Where the method comes from, "" where it needs none.
    lang
        The language.
    """

    id: str
    rule: str
    severity: str
    title: str
    message: str
    recommendation: str
    formula: str
    waterfall: Waterfall | None
    figures: tuple[Figure, ...]
    rows: tuple[Rows, ...]
    cleared: str
    limits: str
    source: str
    lang: str

    def __repr__(self) -> str:
        return f"<Explanation of {self.id}>"

    def __str__(self) -> str:
        return text(self, _WIDTH)

    def _repr_html_(self) -> str:
        return f'<pre style="white-space:pre-wrap">{escape(text(self, _WIDTH))}</pre>'

    def to_json(self) -> str:
        """Return it as a JSON object that ends with a line break."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False, indent=1) + "\n"


def text(shown: Explanation, width: int | None = None) -> str:
    """Return a finding in full, in the explanation's language, without a line break at its end.

    Parameters
    ----------
    shown
        The explanation.
    width
        The longest line, in characters; None leaves lines as they are.
    """
    return "\n".join(_lines(shown, width))


def _lines(shown: Explanation, width: int | None) -> Iterator[str]:
    lang = shown.lang
    severity = say(f"severity-{shown.severity}", lang=lang)
    yield wrapped(f"{shown.title} ({severity}) {shown.id}", width) + "\n"
    yield wrapped(shown.message, width) + "\n"
    yield from titled("cli-explain-action", [shown.recommendation], lang, width)
    yield from titled("cli-explain-formula", [shown.formula], lang, width)
    if shown.waterfall:
        yield from _drawn(shown.waterfall, width)
    figures = [f"{f.label}: {f.text}" for f in shown.figures]
    yield from titled("cli-explain-figures", figures, lang, width)
    yield from titled("cli-explain-rows", [rows.text for rows in shown.rows], lang, width)
    yield from titled("cli-explain-cleared", [shown.cleared], lang, width)
    yield from titled("cli-explain-limits", [shown.limits], lang, width)
    if shown.source:
        yield wrapped(say("cli-explain-source", {"source": shown.source}, lang), width)


def _drawn(shown: Waterfall, width: int | None) -> Iterator[str]:
    """Yield a line a step: what it adds, the sum up to there, both as a bar, and what it is."""
    yield shown.title
    added = [f"+ {step.text}" if step.amount is not None else "+ ?" for step in shown.steps]
    sums = [step.total_text for step in shown.steps]
    left, right = (max(map(len, [*texts, shown.text])) for texts in (added, sums))
    whole = max([shown.total, *(step.total for step in shown.steps)]) or 1.0
    before = 0
    for step, one, total in zip(shown.steps, added, sums, strict=True):
        reached = round(step.total / whole * _BAR)
        # However little it adds, what adds anything is seen.
        drawn = min(before, reached - 1) if step.amount else reached
        bar = f"{' ' * drawn}{'█' * (reached - drawn)}"
        yield wrapped(step.label, width, f"  {one:>{left}}  {total:>{right}}  {bar:<{_BAR}}  ")
        before = reached
    yield f"  {'=':>{left}}  {shown.text:>{right}}\n"


def titled(code: str, lines: Sequence[str], lang: str, width: int | None) -> Iterator[str]:
    """Yield a heading, its lines behind a margin, and an empty line; nothing without lines."""
    if lines:
        yield say(code, lang=lang)
        yield from (wrapped(line, width, "  ") for line in lines)
        yield ""


def wrapped(text: str, width: int | None, margin: str = "") -> str:
    """Return a text behind a margin, in lines that are broken at spaces alone."""
    if width is None:
        return margin + text
    lines = textwrap.wrap(
        text,
        max(width, len(margin) + 20),
        initial_indent=margin,
        subsequent_indent=" " * len(margin),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines) or margin
