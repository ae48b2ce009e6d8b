"""Printing what a rule means, and one finding in full."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING

import click

from synergy.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from synergy.report.explanation import Explanation, Waterfall
    from synergy.rules import Rule

_READABLE = 100  # columns; longer lines are hard to read
_BAR = 24
_PARTS = ("meaning", "reason", "limits", "action")


def rule(shown: Rule, form: str, lang: str) -> None:
    """Print what a rule means, why it matters, when it may be wrong, what to do."""
    words = {part: say(f"{shown.code}.{part}", lang=lang) for part in _PARTS}
    title = say(shown.code, lang=lang)
    if form == "json":
        document = {
            **{"id": shown.id, "title": title, **words, "severities": shown.severities},
            **{"evidence": shown.evidence, "settings": shown.settings, "source": shown.source},
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
        return
    _wrapped(f"{title} ({shown.id})")
    click.echo()
    for part, text in words.items():
        _titled(f"cli-explain-{part}", [text], lang)
    severities = [say(f"severity-{s}", lang=lang) for s in shown.severities]
    evidence = [say(f"evidence-{e.replace('_', '-')}", lang=lang) for e in shown.evidence]
    _wrapped(say("cli-explain-severities", {"list": severities}, lang))
    # Joined here: in a sentence of its own a long list is cut short.
    for code, names in (("evidence", evidence), ("settings", shown.settings)):
        if names:
            _wrapped(f"{say(f'cli-explain-{code}', lang=lang)} {', '.join(names)}.")
    if shown.source:
        _wrapped(say("cli-explain-source", {"source": shown.source}, lang))


def finding(shown: Explanation, form: str, lang: str) -> None:
    """Print one finding in full."""
    if form == "json":
        click.echo(shown.to_json(), nl=False)
        return
    severity = say(f"severity-{shown.severity}", lang=lang)
    _wrapped(f"{shown.title} ({severity}) {shown.id}")
    click.echo()
    _wrapped(shown.message)
    click.echo()
    _titled("cli-explain-action", [shown.recommendation], lang)
    _titled("cli-explain-formula", [shown.formula], lang)
    if shown.waterfall:
        _drawn(shown.waterfall)
    _titled("cli-explain-figures", [f"{f.label}: {f.text}" for f in shown.figures], lang)
    _titled("cli-explain-rows", [rows.text for rows in shown.rows], lang)
    _titled("cli-explain-cleared", [shown.cleared], lang)
    _titled("cli-explain-limits", [shown.limits], lang)
    if shown.source:
        _wrapped(say("cli-explain-source", {"source": shown.source}, lang))


def _drawn(shown: Waterfall) -> None:
    """Print a line a step: what it adds, the sum up to there, both as a bar, and what it is."""
    click.echo(shown.title)
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
        _wrapped(f"  {one:>{left}}  {total:>{right}}  {bar:<{_BAR}}  ", step.label)
        before = reached
    click.echo(f"  {'=':>{left}}  {shown.text:>{right}}\n")


def _titled(code: str, lines: Sequence[str], lang: str) -> None:
    if lines:
        click.echo(say(code, lang=lang))
        for line in lines:
            _wrapped("  ", line)
        click.echo()


def _wrapped(*texts: str) -> None:
    """Print a text behind a margin, on a terminal in lines that are broken at spaces alone."""
    *margin, text = texts
    first = "".join(margin)
    if not sys.stdout.isatty():
        click.echo(first + text)
        return
    width = min(shutil.get_terminal_size().columns, _READABLE)
    lines = textwrap.wrap(
        text,
        max(width, len(first) + 20),
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )
    click.echo("\n".join(lines) or first)
