"""What a notebook shows of an object: a small table that needs no style of its own."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from synergy.words import say

SHOWN = 15
# JupyterLab sets numbers right and centres rows: texts of several lines are no numbers.
_STYLE = 'style="text-align:left;vertical-align:top;padding:2px 12px 2px 0"'


def table(
    caption: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    lang: str,
    more: str = "",
) -> str:
    """Return a table's HTML: all texts escaped, the first rows, and how many more there are.

    Parameters
    ----------
    caption
        Stands above the table.
    columns
        Its heads.
    rows
        Values, written as text.
    lang
        The language of "and so many more".
    more
        Where all rows are to be had.

    Examples
    --------
    >>> "&lt;b&gt;</td>" in table("Satu", ["nama"], [["<b>"]], "id")
    True
    """
    head = "".join(f"<th {_STYLE}>{escape(column)}</th>" for column in columns)
    body = "\n".join(
        f"<tr>{''.join(f'<td {_STYLE}>{escape(str(value))}</td>' for value in row)}</tr>"
        for row in rows[:SHOWN]
    )
    rest = len(rows) - SHOWN
    foot = f"<p>{escape(say('notebook-more', {'count': rest}, lang))} {escape(more)}</p>"
    shown = f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody>\n</table>\n"
    return (
        f"<div><p><strong>{escape(caption)}</strong></p>\n"
        f"{shown if rows else ''}{foot if rest > 0 else ''}</div>"
    )
