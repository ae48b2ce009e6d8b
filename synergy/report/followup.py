"""What people wrote about findings: read from a workbook, merged, shown again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from synergy import words
from synergy.findings import Findings
from synergy.report.figures import Figure

# By finding id: what was filled in, by column.
FollowUp = Mapping[str, Mapping[str, str]]

# What people fill in; kept from one run to the next.
FOLLOW_UP = ("follow-up", "responsible", "status")
STATUSES = ("open", "doing", "done", "dropped")
EARLIER = "earlier"  # what a later file put other words in the place of
KEPT = ("rule", "message")  # said again of a finding that is gone


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the follow-up is: findings by status, and those that are gone since."""

    statuses: tuple[Figure, ...]
    gone: int


def read_follow_up(path: str | Path) -> dict[str, dict[str, str]]:
    """Return by finding id what people wrote into an earlier ``findings.xlsx``.

    Each has the texts of ``FOLLOW_UP`` that are filled in, what they replaced, and the
    finding's ``rule`` and ``message``; findings about which nobody wrote are left out. Columns
    may stand in any order and language; sheets without them are passed over.
    """
    headers = {
        words.say(f"page-{name}", lang=lang).casefold(): name
        for lang in words.LANGUAGES
        for name in ("id", *FOLLOW_UP, EARLIER, *KEPT)
    }
    found: dict[str, dict[str, str]] = {}
    book = CalamineWorkbook.from_path(str(path))
    for sheet in book.sheet_names:
        names: list[str | None] = []
        for row in book.get_sheet_by_name(sheet).to_python():
            cells = [_text(cell) for cell in row]
            if not names:
                heads = [headers.get(cell.casefold()) for cell in cells]
                names = heads if "id" in heads else []
                continue
            told = {n: cell for n, cell in zip(names, cells, strict=False) if n and cell}
            if told.get("id") and any(told.get(name) for name in (*FOLLOW_UP, EARLIER)):
                found[told.pop("id")] = told
    return found


def merged(earlier: FollowUp, later: FollowUp) -> dict[str, dict[str, str]]:
    """Return what both say; where they differ the later stands, the other is kept beside it.

    >>> one, two = {"x": {"status": "belum"}}, {"x": {"status": "selesai"}}
    >>> merged(one, two)
    {'x': {'status': 'selesai', 'earlier': 'belum'}}
    >>> merged(two, two)
    {'x': {'status': 'selesai'}}
    """
    found = {}
    for id in dict.fromkeys((*earlier, *later)):
        old, new = earlier.get(id, {}), later.get(id, {})
        kept = [note[EARLIER] for note in (old, new) if note.get(EARLIER)]
        for name in FOLLOW_UP:
            if old.get(name) and new.get(name) and old[name] != new[name]:
                kept.append(old[name])
        told = {**old, **new}
        lines = dict.fromkeys(line for text in kept for line in text.splitlines())
        found[id] = {**told, EARLIER: "\n".join(lines)} if lines else told
    return found


def notes(told: Mapping[str, str], lang: str) -> tuple[Figure, ...]:
    """Return what was written about one finding, status first."""
    return tuple(
        Figure(words.say(f"page-{name}", lang=lang), told[name])
        for name in ("status", "responsible", "follow-up")
        if told.get(name)
    )


def progress(findings: Findings, follow_up: FollowUp, lang: str) -> Progress | None:
    """Return how far the follow-up is; None where nobody wrote anything."""
    if not follow_up:
        return None
    present = {finding.id for finding in findings.findings}
    statuses = Counter(
        told.get("status") or words.say("briefing-progress-noted", lang=lang)
        for id, told in follow_up.items()
        if id in present
    )
    return Progress(
        tuple(
            Figure(status, words.number(count, lang))
            for status, count in sorted(statuses.items(), key=lambda item: (-item[1], item[0]))
        ),
        sum(id not in present for id in follow_up),
    )


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()
