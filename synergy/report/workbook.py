"""``findings.xlsx``: the findings as sheets to work with, and what people wrote in the last one."""

from __future__ import annotations

import datetime
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import xlsxwriter

from synergy import rules, words
from synergy.findings import Finding, Findings
from synergy.measures import Measures
from synergy.report.anchors import place, shown
from synergy.report.figures import figures
from synergy.report.followup import EARLIER, FOLLOW_UP, KEPT, STATUSES, FollowUp
from synergy.report.sheets import Sheet, opds_sheet, pairs_sheet

_COLUMNS: Mapping[str, int] = {  # name in `words`: width in characters
    "severity": 9,
    "rule": 24,
    "subject": 34,
    "message": 56,
    "recommendation": 50,
    "evidence": 44,
    "follow-up": 36,
    "responsible": 22,
    "status": 16,
    "earlier": 30,
    "briefing": 10,
    "file": 18,
    "sheet-name": 16,
    "row-number": 8,
    "id": 46,
}
_CREATED = datetime.datetime(2019, 1, 1)  # a constant, so that the same findings are the same file
_TALLEST = 32_000  # Excel refuses more than 32,767 characters in a cell


def workbook(
    measures: Measures,
    findings: Findings,
    lang: str = words.DEFAULT_LANGUAGE,
    follow_up: FollowUp | None = None,
) -> bytes:
    """Return the workbook.

    Parameters
    ----------
    measures
        What the sheets of pairs and of OPDs tell.
    findings
        A sheet a family that has any; the first sheet sums up.
    lang
        id or en.
    follow_up
        What :func:`read_follow_up` found in an earlier file. What belongs to a finding that is
        gone is kept on a sheet of its own.
    """
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"created": _CREATED, "title": words.say("page-findings", lang=lang)})
    writer = _Writer(book, findings, lang, follow_up or {})
    writer.summary(findings)
    for family in rules.FAMILIES:
        found = [f for f in findings.findings if f.family == family]
        if found:
            writer.family(family, found)
    writer.figures(pairs_sheet(measures, lang))
    writer.figures(opds_sheet(measures, lang))
    writer.gone({f.id for f in findings.findings})
    book.close()
    return held.getvalue()


class _Writer:
    """Writes sheets into one workbook."""

    def __init__(self, book: Any, findings: Findings, lang: str, follow_up: FollowUp) -> None:
        self._book, self._lang, self._follow_up = book, lang, follow_up
        self._told = shown(findings.findings)
        replaced = any(told.get(EARLIER) for told in follow_up.values())
        self._columns = [name for name in _COLUMNS if name != EARLIER or replaced]
        self._head = book.add_format(
            {"bold": True, "bg_color": "#E8ECF0", "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        self._cell = book.add_format({"text_wrap": True, "valign": "top"})
        self._own = book.add_format({"text_wrap": True, "valign": "top", "bg_color": "#FDF3D7"})
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._link = book.add_format({"valign": "top", "font_color": "#005A8C", "underline": 1})
        self._tenth = book.add_format({"valign": "top", "num_format": "0.0"})

    def _say(self, name: str, **facts: Any) -> str:
        return words.say(f"page-{name}", facts, self._lang)

    def summary(self, findings: Findings) -> None:
        sheet = self._sheet(self._say("sheet-summary"))
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 40)
        sheet.set_column(2, 4, 10)
        sheet.write_string(0, 0, findings.info.get("name") or findings.region, self._title)
        sheet.write_string(1, 0, self._say("sheet-note"))
        if findings.info.get("notice"):
            sheet.write_string(2, 0, findings.info["notice"])
        heads = [self._say("family"), self._say("rule")]
        heads += [words.say(f"severity-{s}", lang=self._lang) for s in rules.SEVERITIES]
        for column, head in enumerate(heads):
            sheet.write_string(4, column, head, self._head)
        counts = Counter((f.rule, f.severity) for f in findings.findings)
        row = 5
        for rule in findings.summary:
            known = rules.BY_ID[rule]
            family = words.say(f"family-{known.family}", lang=self._lang)
            sheet.write_string(row, 0, family, self._cell)
            sheet.write_string(row, 1, words.say(known.code, lang=self._lang), self._cell)
            for column, severity in enumerate(rules.SEVERITIES, start=2):
                sheet.write_number(row, column, counts[rule, severity], self._cell)
            row += 1
        if row == 5:
            sheet.write_string(row, 0, self._say("no-findings"))

    def family(self, family: str, found: Iterable[Finding]) -> None:
        rows = [self._row(finding) for finding in found]
        self._table(words.say(f"family-{family}", lang=self._lang), self._columns, rows)

    def gone(self, present: set[str]) -> None:
        """Keep what was written about findings that are no more."""
        rows = [
            {**told, "id": id} for id, told in sorted(self._follow_up.items()) if id not in present
        ]
        if rows:
            kept = [EARLIER] if EARLIER in self._columns else []
            title, columns = self._say("sheet-gone"), [*KEPT, *FOLLOW_UP, *kept, "id"]
            self._table(title, columns, rows, self._say("sheet-gone-note"))

    def _row(self, finding: Finding) -> dict[str, str | int]:
        source = finding.sources[0] if finding.sources else None
        told = self._follow_up.get(finding.id, {})
        return {
            "id": finding.id,
            "severity": words.say(f"severity-{finding.severity}", lang=self._lang),
            "rule": words.say(rules.BY_ID[finding.rule].code, lang=self._lang),
            "subject": finding.subjects[0].name,
            "message": finding.say("message", self._lang),
            "recommendation": finding.say("recommendation", self._lang),
            "evidence": "\n".join(f"{f.label}: {f.text}" for f in figures(finding, self._lang)),
            "file": source.file if source else "",
            "sheet-name": source.sheet if source else "",
            "row-number": source.row if source else "",
            "briefing": f"external:index.html#{place(finding, self._told)}",
            **{name: told.get(name, "") for name in (*FOLLOW_UP, EARLIER)},
        }

    def figures(self, told: Sheet) -> None:
        """Write a sheet of figures: a note what they mean, heads, a row each."""
        sheet = self._sheet(told.title)
        sheet.write_string(0, 0, told.note)
        for column, (head, width) in enumerate(told.heads):
            sheet.set_column(column, column, width)
            sheet.write_string(1, column, head, self._head)
        for number, row in enumerate(told.rows, start=2):
            for column, value in enumerate(row):
                if isinstance(value, float):
                    sheet.write_number(number, column, value, self._tenth)
                elif isinstance(value, int):
                    sheet.write_number(number, column, value, self._cell)
                else:
                    sheet.write_string(number, column, value[:_TALLEST], self._cell)
        self._laid_out(sheet, 1, len(told.rows) + 1, len(told.heads))

    def _table(
        self,
        title: str,
        columns: Sequence[str],
        rows: Sequence[Mapping[str, str | int]],
        note: str = "",
    ) -> None:
        sheet = self._sheet(title)
        top = 1 if note else 0
        if note:
            sheet.write_string(0, 0, note)
        for column, name in enumerate(columns):
            sheet.set_column(column, column, _COLUMNS[name])
            sheet.write_string(top, column, self._say(name), self._head)
        for number, row in enumerate(rows, start=top + 1):
            for column, name in enumerate(columns):
                value = row.get(name, "")
                look = self._own if name in FOLLOW_UP else self._cell
                if name == "briefing":
                    sheet.write_url(number, column, str(value), self._link, self._say("open"))
                elif isinstance(value, int):
                    sheet.write_number(number, column, value, look)
                else:
                    # Never a formula: what begins with "=" came out of somebody's cell.
                    sheet.write_string(number, column, value[:_TALLEST], look)
        last, status = top + len(rows), columns.index("status")
        sheet.data_validation(
            top + 1,
            status,
            last,
            status,
            {
                "validate": "list",
                "source": [self._say(f"status-{name}") for name in STATUSES],
                "error_type": "warning",
            },
        )
        self._laid_out(sheet, top, last, len(columns))

    def _laid_out(self, sheet: Any, top: int, last: int, columns: int) -> None:
        """Freeze the heads, let people filter, and print on A4 across."""
        sheet.freeze_panes(top + 1, 0)
        sheet.autofilter(top, 0, max(last, top + 1), columns - 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(top)

    def _sheet(self, title: str) -> Any:
        return self._book.add_worksheet(title[:31])  # Excel's limit for a sheet's name
