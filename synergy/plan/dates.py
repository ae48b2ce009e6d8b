"""Understanding dates as planners write them: years, months, quarters, days and ranges."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

_MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february pebruari feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agt agu ags agst aug agus agust",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
# Parts of a year, by how many months one has.
_PARTS: dict[str, int] = {
    **dict.fromkeys(("tw", "triwulan", "triw", "kuartal", "quarter", "q"), 3),
    **dict.fromkeys(("caturwulan", "cawu"), 4),
    **dict.fromkeys(("semester", "smt", "sem"), 6),
}
_NUMERALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
# Excel counts days from here; the numbers stand for 1982 to 2099.
_EXCEL_EPOCH = datetime.date(1899, 12, 30)
_EXCEL_DAYS = range(30_000, 73_051)

_DASHES = str.maketrans("–—−‐‑", "-----")
_FILLERS = re.compile(r"\b(?:tahun|thn|th|tgl|tanggal|bulan|bln|ta|t\.a)\b\.?")
# "awal 2025" says the year, and no more than that for certain.
_VAGUE_YEAR = re.compile(r"^(?:awal|akhir|pertengahan|medio|sekitar|early|late|mid) (?=\d{4}$)")
_SPACES = re.compile(r"\s+")
_YEAR = re.compile(r"\d{4}")
_YEARS = re.compile(r"\d{4}(?:\s*(?:,|;|&|/|\bdan\b|\band\b)\s*\d{4})+")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ][\d:.]+)?)?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})(?: [\d:.]+)?")
_DAY = re.compile(r"\d{1,2}(?!\d)")
_MONTH = re.compile(r"(?:(\d{1,2})[-. ]*)?([a-z]+)\.?[-/., ]*(\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]+)\.? (\d{1,2}),? (\d{4})")
_MONTH_SHORT_YEAR = re.compile(r"([a-z]+)[-'’](\d{2})")
_PART_NAMES = "|".join(sorted(_PARTS, key=len, reverse=True))
_NUMERAL = r"[-. ]*(?:ke)?[-. ]*(iii|ii|iv|i|[1-4])"
_PART = re.compile(rf"({_PART_NAMES}){_NUMERAL}[-/., ]+(\d{{4}})")
_PART_AFTER = re.compile(rf"(\d{{4}})[-/., ]+({_PART_NAMES}){_NUMERAL}")
_PART_NAME = re.compile(rf"({_PART_NAMES})\b|({_PART_NAMES})(?=\d)")
_BETWEEN = re.compile(
    r"\s*(?:-|~|\bs\s*[./]?\s*d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b)\s*"
)

Span = tuple[str, str | None]


def span_of_number(number: float) -> Span | None:
    """Return a year (2020) or the day that an Excel number (43831) stands for.

    >>> span_of_number(2020.0), span_of_number(43831), span_of_number(12)
    (('2020', None), ('2020-01-01', None), None)
    """
    if number == int(number) and _FIRST_YEAR <= number <= _LAST_YEAR:
        return str(int(number)), None
    if int(number) in _EXCEL_DAYS:
        return (_EXCEL_EPOCH + datetime.timedelta(days=int(number))).isoformat(), None
    return None


@lru_cache(maxsize=4096)
def span_of_text(written: str) -> Span | None:
    """Return start and end in ISO form at the precision written, or None if unreadable.

    The end is None where a single year, month or day is written.

    >>> span_of_text("TW II 2020"), span_of_text("Nov 2020 – Jan 2021")
    (('2020-04', '2020-06'), ('2020-11', '2021-01'))
    """
    text = _FILLERS.sub(" ", written.casefold().translate(_DASHES))
    text = _VAGUE_YEAR.sub("", _SPACES.sub(" ", text).strip(" .,"))
    if _YEAR.fullmatch(text.removesuffix(".0")):
        text = text.removesuffix(".0")  # what pandas writes of a whole number
    if single := _single(text):
        return single
    if _YEARS.fullmatch(text):
        years = sorted({int(year) for year in _YEAR.findall(text)})
        # A gap ("2019, 2021") is no span.
        if all(map(_is_year, years)) and years[-1] - years[0] == len(years) - 1:
            return str(years[0]), str(years[-1])
        return None
    for between in _BETWEEN.finditer(text):
        if both := _range(text[: between.start()], text[between.end() :]):
            return both
    return None


def _range(left: str, right: str) -> Span | None:
    if (part := _PART_NAME.match(left)) and right[:1] in "iv1234":
        right = f"{part[0]} {right}" if not _single(right) else right  # "TW I - III 2020"
    last = _single(right)
    if last is None:
        return None
    if not _YEAR.search(left):
        if _DAY.fullmatch(left) and (day := _DAY.match(right)):
            left += right[day.end() :]  # "1 - 5 Agustus 2020"
        else:
            left = f"{left} {right[-4:]}"  # "Januari - Maret 2020"
    first = _single(left)
    if first is None:
        return None
    start, end = first[0], last[1] or last[0]
    shared = min(len(start), len(end))
    return (start, end) if start[:shared] <= end[:shared] else None


def _single(text: str) -> Span | None:
    """Return a year, month, day or part of a year."""
    if match := _YEAR_FIRST.fullmatch(text):
        return _iso(match[1], match[2], match[3])
    if match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
        if day and int(month) > 12:  # 12/31/2020 can only be the American order
            day, month = month, day
        return _iso(year, month, day)
    if (match := _MONTH.fullmatch(text)) and match[2] in _MONTHS:
        return _iso(match[3], _MONTHS[match[2]], match[1])
    if (match := _MONTH_FIRST.fullmatch(text)) and match[1] in _MONTHS:
        return _iso(match[3], _MONTHS[match[1]], match[2])
    if (match := _MONTH_SHORT_YEAR.fullmatch(text)) and match[1] in _MONTHS:
        return _iso(f"20{match[2]}", _MONTHS[match[1]], None)  # Excel's own "Nov-20"
    if match := _PART.fullmatch(text):
        return _part(match[1], match[2], match[3])
    if match := _PART_AFTER.fullmatch(text):
        return _part(match[2], match[3], match[1])
    return None


def _part(name: str, numeral: str | None, year: str) -> Span | None:
    """Return the months of a quarter, a third or a half of a year."""
    months, number = _PARTS.get(name), _NUMERALS.get(numeral or "")
    if months is None or number is None or number * months > 12 or not _is_year(int(year)):
        return None
    return f"{year}-{(number - 1) * months + 1:02}", f"{year}-{number * months:02}"


def _iso(year: str, month: str | int | None, day: str | int | None) -> Span | None:
    if not _is_year(int(year)):
        return None
    try:
        date = datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    precision = 10 if day else 7 if month else 4
    return date.isoformat()[:precision], None


def _is_year(year: int) -> bool:
    return _FIRST_YEAR <= year <= _LAST_YEAR
