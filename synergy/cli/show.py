"""Printing: tables in three forms, problems, progress."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from synergy.words import number, say

if TYPE_CHECKING:
    from pathlib import Path

    from synergy.content import Content
    from synergy.plan.problems import Problem
    from synergy.settings import Settings
    from synergy.stores import Loaded, Result
    from synergy.workflow import Analysed, Progress

# A plan can have thousands of warnings of a kind; the first ones show what it is about.
_SHOWN_OF_A_KIND = 10
_PIPE_WIDTH = 160
_MACHINE_COLUMNS = ("kunci", "urutan")
_PLACE_COLUMNS = ("berkas", "lembar")


def table(columns: Sequence[str], rows: Iterable[Sequence[Any]], form: str, lang: str) -> None:
    """Print rows as a table for eyes, or as CSV or JSON for programs."""
    kept = [list(row) for row in rows]
    if form == "json":
        document = [dict(zip(columns, row, strict=True)) for row in kept]
        click.echo(json.dumps(document, ensure_ascii=False, indent=1, default=str))
    elif form == "csv":
        import csv

        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(["" if cell is None else _joined(cell) for cell in row] for row in kept)
    elif not kept:
        click.echo(say("cli-nothing", lang=lang))
    else:
        _draw(columns, kept, lang)


def _draw(columns: Sequence[str], rows: Sequence[Sequence[Any]], lang: str) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(width=None if sys.stdout.isatty() else _PIPE_WIDTH)
    texts = [[_cell(cell, lang) for cell in row] for row in rows]
    if _narrowest(columns, texts) > console.width:
        _draw_records(columns, texts)
        return
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for position, column in enumerate(columns):
        figures = all(isinstance(row[position], int | float | None) for row in rows)
        drawn.add_column(Text(column), justify="right" if figures else "left", overflow="fold")
    for row in texts:
        drawn.add_row(*map(Text, row))
    console.print(drawn)


def _narrowest(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """Return the width below which words would be torn apart."""
    widths = [
        max(len(word) for text in texts for word in (text.split() or [""]))
        for texts in zip(columns, *rows, strict=True)
    ]
    return sum(widths) + 2 * len(widths)


def _draw_records(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a row below the other, a line a column, where they do not fit side by side."""
    margin = max(map(len, columns))
    for row in rows:
        for column, text in zip(columns, row, strict=True):
            if text:
                click.echo(f"{column:>{margin}}  {text}")
        click.echo()


def _cell(value: Any, lang: str) -> str:
    if value is None or value != value:  # NaN
        return ""
    if isinstance(value, bool):
        return say("cli-yes" if value else "cli-no", lang=lang)
    if isinstance(value, int | float):
        return number(value, lang)
    return _joined(value)


def _joined(value: Any) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def problems(found: Sequence[Problem], lang: str, *, to_stderr: bool = False) -> None:
    """Print problems by kind, errors first: where, what is wrong, and once how to mend it."""
    kinds: dict[tuple[str, str], list[Problem]] = {}
    for problem in sorted(found, key=lambda p: p.severity):
        kinds.setdefault((problem.severity, problem.code), []).append(problem)
    for (severity, _), alike in kinds.items():
        head = say(f"cli-severity-{severity}", lang=lang)
        shown = alike if severity == "error" else alike[:_SHOWN_OF_A_KIND]
        mends = {p.say("mend", lang) for p in shown}
        for problem in shown:
            place = f"{problem.place(lang)}: " if problem.place(lang) else ""
            click.echo(f"{head} {place}{problem.say(lang=lang)}", err=to_stderr)
            if len(mends) > 1:
                click.echo(f"  → {problem.say('mend', lang)}", err=to_stderr)
        if len(shown) < len(alike):
            more = {"count": len(alike) - len(shown)}
            click.echo(say("cli-more-problems", more, lang), err=to_stderr)
        if len(mends) == 1:
            click.echo(f"  → {mends.pop()}", err=to_stderr)
        click.echo(err=to_stderr)


@contextmanager
def progress(lang: str) -> Iterator[Progress]:
    """Say on a terminal what is being done; elsewhere say nothing."""
    if not sys.stderr.isatty():
        yield lambda step: None
        return
    from rich.console import Console

    with Console(stderr=True).status("") as status:
        yield lambda step: status.update(say(f"cli-step-{step}", lang=lang))


@contextmanager
def refusals(lang: str) -> Iterator[None]:
    """Print a refused plan's problems before the error itself is said."""
    from synergy.plan.problems import PlanError

    try:
        yield
    except PlanError as error:
        problems(error.errors, lang, to_stderr=True)
        raise


def validated(found: Sequence[Problem], form: str, lang: str) -> None:
    """Print what validating a plan has found."""
    if form == "table":
        problems(found, lang)
        return
    columns = ["severity", "code", "file", "sheet", "row", "column", "value", "message", "mend"]
    rows = ([p.told(lang)[column] for column in columns] for p in found)
    table(columns, rows, form, lang)


def content(read: Content, lang: str) -> None:
    """Print how much a plan holds."""
    facts = {label.lower(): read.nodes[label].num_rows for label in read.nodes}
    click.echo(say("cli-valid", {**facts, "region": read.region}, lang))


def loaded(done: Loaded, warnings: int, plan: Path, store: str, lang: str) -> None:
    """Print what was loaded where."""
    facts = {
        "region": done.region,
        "nodes": done.nodes,
        "relations": done.relations,
        "changed": done.changed,
        "store": store,
    }
    click.echo(say("cli-loaded", facts, lang))
    if warnings:
        click.echo(say("cli-warnings", {"count": warnings, "plan": str(plan)}, lang))


def exported(written: Sequence[Path], out: Path, lang: str) -> None:
    """Say which files were written, and where."""
    names = sorted({path.relative_to(out).parts[0] for path in written})
    facts = {"count": len(written), "folder": str(out), "names": names}
    click.echo(say("cli-exported", facts, lang))


def analysed(done: Analysed, lang: str, store: str, plan: Path | None) -> None:
    """Print what an analysis found, and last where the briefing lies."""
    if done.loaded and plan:
        loaded(done.loaded, done.warnings, plan, store, lang)
    counts = Counter(f.severity for f in done.findings.findings)
    facts = {s: counts[s] for s in ("high", "medium", "low")}
    click.echo(say("cli-analysed", {**facts, "count": counts.total()}, lang))
    click.echo(say("cli-open", {"path": str(done.out / "index.html")}, lang))


def result(answer: Result, form: str, lang: str) -> None:
    """Print a query's answer."""
    if form != "table":
        table(answer.columns, answer.rows, form, lang)
        return
    # Keys order the rows and join them to others; to eyes they say nothing.
    shown = [n for n, c in enumerate(answer.columns) if not c.startswith(_MACHINE_COLUMNS)]
    # Nor does the file's name, where all rows are of one.
    for n, column in enumerate(answer.columns):
        if column in _PLACE_COLUMNS and len({row[n] for row in answer.rows}) == 1:
            shown.remove(n)
    rows = [[row[n] for n in shown] for row in answer.readable()]
    table([answer.columns[n] for n in shown], rows, form, lang)


def questions(form: str, lang: str) -> None:
    """Print the named questions."""
    from synergy import queries

    rows = []
    for name in queries.names():
        query = queries.load(name)
        parameters = [p.name if p.default is None else f"{p.name}=" for p in query.parameters]
        rows.append([name, query.titles[lang], query.purposes[lang], ", ".join(parameters)])
    heads = ["name", "title", "purpose", "parameters"]
    table(_heads(heads, form, lang), rows, form, lang)


def rules(form: str, lang: str) -> None:
    """Print the catalogue of rules."""
    from synergy.rules import RULES

    rows = [
        [
            r.id,
            say(r.code, lang=lang),
            say(f"{r.code}.meaning", lang=lang),
            [say(f"severity-{s}", lang=lang) if form == "table" else s for s in r.severities],
        ]
        for r in RULES
    ]
    table(_heads(["rule", "title", "meaning", "severities"], form, lang), rows, form, lang)


def settings(effective: Settings, form: str, lang: str) -> None:
    """Print every setting with the value in force."""
    rows = [
        [f"{family}.{name}", value, say(f"setting-{family}-{name.replace('_', '-')}", lang=lang)]
        for family, name, value in effective.items()
    ]
    table(_heads(["setting", "value", "meaning"], form, lang), rows, form, lang)


def _heads(names: Sequence[str], form: str, lang: str) -> list[str]:
    """Name columns for eyes in the reader's language, for programs in the field's terms."""
    if form != "table":
        return list(names)
    return [say(f"cli-head-{name}", lang=lang) for name in names]
