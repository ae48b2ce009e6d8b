"""The empty workbook that planners fill in: reading run backwards, from the same schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from synergy.plan import regions
from synergy.schema import tables
from synergy.schema.tables import Cell, Column, Table
from synergy.words import DEFAULT_LANGUAGE, knows, say

# What a cell holds when the template is written filled in: text as it would be typed.
Rows = Mapping[str, Sequence[Mapping[str, Any]]]

# The lists say in columns what these say in rows; a template with both would ask twice.
LONG_FORMS = ("roles", "targets", "dependencies", "memberships")
LISTS_SHEET = "_daftar"
_CHECKED_ROWS = 5000
_GUIDE_LINES = 6
_WIDE = {"name", "description", "problem", "duties", "need", "reason", "members", "value"}
_INFO = ("region", "name", "period", "version", "stage", "notice")


def write_template(
    path: Path,
    *,
    lang: str = DEFAULT_LANGUAGE,
    region: str | None = None,
    rows: Rows | None = None,
) -> None:
    """Write a template, or with `rows` a filled workbook of the same form.

    Parameters
    ----------
    path
        The xlsx file to write.
    lang
        The language of headers and notes.
    region
        A region's code: its villages are filled in where they are shipped.
    rows
        By table, rows by column name; lists are joined by "; ". Tables that it lacks stay empty.
    """
    filled: dict[str, Sequence[Mapping[str, Any]]] = dict(rows or {})
    if region and "villages" not in filled:
        filled["villages"] = regions.villages_of(region)
    if rows is None:
        filled["dimensions"] = [{"id": id, "name": name} for id, name in tables.DIMENSIONS]
        filled["info"] = _info_rows(region, lang)
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as workbook:
        formats = _formats(workbook)
        if rows is None:
            _write_guide(workbook.add_worksheet(say("template-guide", lang=lang)), formats, lang)
        shown = [t for t in tables.TABLES if t.name not in LONG_FORMS or filled.get(t.name)]
        sheets = {t.name: workbook.add_worksheet(_title(t, lang)) for t in shown}
        sources = _sources(workbook, filled.get("villages", ()), lang)
        for table in shown:
            members = filled.get(table.name, ())
            _write_headers(sheets[table.name], table, formats, lang)
            if rows is None and not members:
                members = [_example(table, lang)]
                _write_rows(sheets[table.name], table, members, formats, example=True)
            else:
                _write_rows(sheets[table.name], table, members, formats, example=False)
            _restrict(sheets[table.name], table, sources)
        if rows is not None:
            sheets["programs"].activate()


def header(column: Column, lang: str) -> str:
    """Return a column's header in the template."""
    return column.header if lang == "id" else column.name


def _title(table: Table, lang: str) -> str:
    return table.header if lang == "id" else table.name


def _info_rows(region: str | None, lang: str) -> list[dict[str, str]]:
    written = {"region": region or "", "name": (region and regions.name_of(region)) or ""}
    return [
        {
            "key": tables.INFO_KEYS[key][0] if lang == "id" else key,
            "value": written.get(key, ""),
        }
        for key in _INFO
    ]


def _formats(workbook: Any) -> dict[str, Format]:
    text = {"num_format": "@", "valign": "top"}
    return {
        "header": workbook.add_format(
            {"bold": True, "bg_color": "#D9E8F5", "border": 1, "text_wrap": True, "valign": "top"}
        ),
        "required": workbook.add_format(
            {"bold": True, "bg_color": "#0072B2", "font_color": "#FFFFFF", "border": 1}
            | {"text_wrap": True, "valign": "top"}
        ),
        "title": workbook.add_format({"bold": True, "font_size": 16}),
        "line": workbook.add_format({"text_wrap": True, "valign": "top"}),
        "text": workbook.add_format(text),
        "wrapped": workbook.add_format({"text_wrap": True, "valign": "top"}),
        "money": workbook.add_format({"num_format": "#,##0", "valign": "top"}),
        "example": workbook.add_format(
            text | {"italic": True, "font_color": "#767676", "text_wrap": True}
        ),
    }


def _write_guide(sheet: Worksheet, formats: Mapping[str, Format], lang: str) -> None:
    sheet.set_column(0, 0, 100, formats["line"])
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, say("template-guide.title", lang=lang), formats["title"])
    for number in range(1, _GUIDE_LINES + 1):
        line = say(f"template-guide.line-{number}", lang=lang)
        sheet.write_string(number + 1, 0, f"{number}. {line}", formats["line"])


def _write_headers(
    sheet: Worksheet, table: Table, formats: Mapping[str, Format], lang: str
) -> None:
    for position, column in enumerate(table.columns):
        form = formats["money"] if column.cell is Cell.MONEY else formats["wrapped"]
        if column.cell in (Cell.ID, Cell.CODE):
            form = formats["text"]
        width = 38 if column.name in _WIDE else max(14, len(header(column, lang)) + 4)
        sheet.set_column(position, position, width, form)
        style = formats["required" if column.required else "header"]
        sheet.write_string(0, position, header(column, lang), style)
        note = say(note_code(table, column), lang=lang)
        sheet.write_comment(0, position, note, {"x_scale": 2, "author": "synergy"})
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, 0, len(table.columns) - 1)


def note_code(table: Table, column: Column) -> str:
    """Return the code of a column's note: its table's own, else the one that all share."""
    name = column.name.replace("_", "-")
    own = f"column-{table.name.replace('_', '-')}-{name}"
    return own if knows(own) else f"column-{name}"


def _example(table: Table, lang: str) -> dict[str, str]:
    return {c.name: say(f"{note_code(table, c)}.example", lang=lang) for c in table.columns}


def _write_rows(
    sheet: Worksheet,
    table: Table,
    rows: Sequence[Mapping[str, Any]],
    formats: Mapping[str, Format],
    *,
    example: bool,
) -> None:
    for number, row in enumerate(rows, start=1):
        for position, column in enumerate(table.columns):
            value = row.get(column.name)
            if isinstance(value, list | tuple):
                value = "; ".join(map(str, value))
            if value in (None, ""):
                continue
            if column.cell is Cell.MONEY and isinstance(value, int):
                sheet.write_number(number, position, value, formats["money"])
            elif example:
                sheet.write_string(number, position, str(value), formats["example"])
            else:
                sheet.write_string(number, position, str(value))


def _sources(workbook: Any, villages: Sequence[Mapping[str, Any]], lang: str) -> dict[str, str]:
    """Return by table the range whose values its references may choose from."""
    sources = {}
    for table in tables.TABLES:
        names = [c.name for c in table.columns]
        if "name" in names:
            column = xl_col_to_name(names.index("name"), col_abs=True)
            sources[table.name] = f"='{_title(table, lang)}'!{column}$2:{column}${_CHECKED_ROWS}"
    if villages:
        # Ten names stand twice in Wonosobo alone, so a village is offered with its kecamatan.
        hidden = workbook.add_worksheet(LISTS_SHEET)
        hidden.hide()
        for number, village in enumerate(villages):
            hidden.write_string(number, 0, f"{village['name']}, {village['district']}")
        sources["villages"] = f"='{LISTS_SHEET}'!$A$1:$A${len(villages)}"
    return sources


def _restrict(sheet: Worksheet, table: Table, sources: Mapping[str, str]) -> None:
    """Offer a drop-down list; what is not in it may be typed all the same."""
    for position, column in enumerate(table.columns):
        source: str | list[str] | None = None
        if column.cell is Cell.CHOICE:
            source = list(column.choices)
        elif column.cell is Cell.FLAG:
            source = ["ya", "tidak"]
        elif column.is_reference:
            source = sources.get(column.refers[0])
        if source:
            sheet.data_validation(
                1,
                position,
                _CHECKED_ROWS - 1,
                position,
                {"validate": "list", "source": source, "show_error": False},
            )
