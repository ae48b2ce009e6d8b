"""Printing what a rule means, and one finding in full."""

from __future__ import annotations

import json
import shutil
import sys
from typing import TYPE_CHECKING

import click

from synergy.words import say

if TYPE_CHECKING:
    from synergy.report.explained import Explanation
    from synergy.rules import Rule

_READABLE = 100  # columns; longer lines are hard to read
_PARTS = ("meaning", "reason", "limits", "action")


def rule(shown: Rule, form: str, lang: str) -> None:
    """Print what a rule means, why it matters, when it may be wrong, what to do."""
    from synergy.report.explained import titled, wrapped

    words = {part: say(f"{shown.code}.{part}", lang=lang) for part in _PARTS}
    title = say(shown.code, lang=lang)
    if form == "json":
        document = {
            **{"id": shown.id, "title": title, **words, "severities": shown.severities},
            **{"evidence": shown.evidence, "settings": shown.settings, "source": shown.source},
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
        return
    width = _width()
    lines = [wrapped(f"{title} ({shown.id})", width), ""]
    for part, text in words.items():
        lines += titled(f"cli-explain-{part}", [text], lang, width)
    severities = [say(f"severity-{s}", lang=lang) for s in shown.severities]
    evidence = [say(f"evidence-{e.replace('_', '-')}", lang=lang) for e in shown.evidence]
    lines.append(wrapped(say("cli-explain-severities", {"list": severities}, lang), width))
    # Joined here: in a sentence of its own a long list is cut short.
    for code, names in (("evidence", evidence), ("settings", shown.settings)):
        if names:
            told = f"{say(f'cli-explain-{code}', lang=lang)} {', '.join(names)}."
            lines.append(wrapped(told, width))
    if shown.source:
        lines.append(wrapped(say("cli-explain-source", {"source": shown.source}, lang), width))
    click.echo("\n".join(lines))


def finding(shown: Explanation, form: str) -> None:
    """Print one finding in full."""
    from synergy.report.explained import text

    if form == "json":
        click.echo(shown.to_json(), nl=False)
    else:
        click.echo(text(shown, _width()))


def _width() -> int | None:
    """Return the longest line on a terminal, or None elsewhere."""
    if not sys.stdout.isatty():
        return None
    return min(shutil.get_terminal_size().columns, _READABLE)
