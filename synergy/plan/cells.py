"""Understanding single cells: what a value that a spreadsheet hands over means.

Every function takes the value as the file holds it: text, a number, a truth value, a date
or time, a list (Parquet) or None. One that can't be read raises :class:`UnreadableError`; the
reader then leaves the cell empty and warns. A lone dash says "nothing" everywhere.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache

from synergy.names import normalise, squash
from synergy.plan import dates
from synergy.schema.tables import SYNONYMS


class UnreadableError(ValueError):
    """The cell holds something else than its column asks for."""


class UnclearUnitError(UnreadableError):
    """An amount in full, in a column that counts in millions: one of the two is a slip."""


_NOTHING = frozenset("-–—−‐")
# Spaces that print as such become plain, what prints as nothing goes, and Word's soft line
# break is a line break.
_INVISIBLE: dict[int, str | None] = {
    **dict.fromkeys((*range(0x20), 0x7F, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD), None),
    **dict.fromkeys((0x09, 0xA0, 0x2007, 0x2009, 0x202F), " "),
    **dict.fromkeys((0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029), "\n"),
}
_SPLIT = re.compile(r"[;\n]")
_BULLET = re.compile(r"[-–•▪*·]\s+")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s+")


def text(value: object) -> str:
    r"""Return the cell as text: stripped, a number without a needless ".0", "" for a dash.

    >>> text("  Dinas\u00a0Kesehatan \r\n"), text(1.0), text(33.07), text(" - ")
    ('Dinas Kesehatan', '1', '33.07', '')
    """
    match value:
        case str():
            written = value
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case int():
            return str(value)
        case float() | Decimal():
            if not math.isfinite(value):
                return ""
            return str(int(value)) if value == int(value) else f"{value:.15g}"
        case datetime.datetime():
            if value.time() == datetime.time():
                return value.date().isoformat()
            return value.isoformat(sep=" ", timespec="seconds")
        case datetime.date():
            return value.isoformat()
        case datetime.time() | datetime.timedelta():
            hours, minutes, seconds = _clock(value)
            return f"{hours}:{minutes:02}:{seconds:02}"
        case list() | tuple():
            written = "\n".join(filter(None, map(text, value)))
        case _:
            written = str(value)
    if written.isprintable():
        written = written.strip()
    else:
        written = written.replace("\r\n", "\n").translate(_INVISIBLE)
        written = "\n".join(line.strip() for line in written.split("\n")).strip()
    return "" if written in _NOTHING else written


def texts(value: object) -> list[str]:
    r"""Return a list cell's items, parted by ";" or a line break, without bullets.

    >>> texts("Petani; nelayan;"), texts("1. Petani\n2. Nelayan"), texts("-")
    (['Petani', 'nelayan'], ['Petani', 'Nelayan'], [])
    """
    items = [item for item in (text(piece) for piece in _SPLIT.split(text(value))) if item]
    items = [item for item in (_BULLET.sub("", item, count=1).strip() for item in items) if item]
    if len(items) > 1 and all(_NUMBERED.match(item) for item in items):
        items = [_NUMBERED.sub("", item, count=1) for item in items]
    return items


def reference(value: object) -> str:
    """Return a reference's whole text; a time in it was a code with dots.

    >>> reference(datetime.time(1, 2, 3)), reference("Dinkes; Dinsos")
    ('1.02.03', 'Dinkes; Dinsos')
    """
    if isinstance(value, datetime.time | datetime.timedelta):
        return _readings(value)[0]
    return text(value)


def prefixes(codes: Iterable[str]) -> frozenset[str]:
    """Return every code and what it begins with, by whole segments.

    >>> sorted(prefixes(["2.10.01"]))
    ['2', '2.10', '2.10.01']
    """
    found: set[str] = set()
    for code in codes:
        while code and code not in found:
            found.add(code)
            code = code.rpartition(".")[0]
    return frozenset(found)


def code(value: object, fellows: frozenset[str] = frozenset()) -> tuple[str, bool]:
    """Return a code or id as text, and whether that is surely what was typed.

    Excel drops the zero of 2.10 and makes a time of 1.02.03. What was typed is certain where
    just one of the possible readings is among `fellows`: the :func:`prefixes` of the codes
    in the same column that stayed text.

    >>> code("2.10"), code(1.0), code(1.02), code(2.1)
    (('2.10', True), ('1', True), ('1.02', True), ('2.1', False))
    >>> code(2.1, prefixes(["2.10.01"]))
    ('2.10', True)
    """
    readings = _readings(value)
    if len(readings) == 1:
        return readings[0], True
    fitting = [reading for reading in readings if reading in fellows]
    return (fitting[0], True) if len(fitting) == 1 else (readings[0], False)


def _readings(value: object) -> list[str]:
    """Return what may have been typed where Excel now holds `value`, likeliest first."""
    match value:
        case float() | Decimal():
            shown = text(value)
            _, dot, decimals = shown.partition(".")
            # Segments of a code have one, two or four digits: only 2.1 may have been 2.10.
            return [shown, shown + "0"] if dot and len(decimals) == 1 else [shown]
        case datetime.time() | datetime.timedelta():
            h, m, s = _clock(value)
            short = [] if s else [f"{h}.{m:02}", f"{h:02}.{m:02}"]
            long = [f"{h}.{m:02}.{s:02}", f"{h:02}.{m:02}.{s:02}", f"{h}.{m}.{s}"]
            return list(dict.fromkeys([*short, *long]))
        case datetime.date():
            y, d, m = value.year, value.day, value.month
            readings = [text(value)]
            for a, b, c in ((d, m, y % 100), (m, d, y % 100), (y % 100, m, d)):
                readings += [f"{a}.{b:02}.{c:02}", f"{a:02}.{b:02}.{c:02}", f"{a}.{b}.{c}"]
            return list(dict.fromkeys(readings))
        case _:
            return [text(value)]


def _clock(value: datetime.time | datetime.timedelta) -> tuple[int, int, int]:
    if isinstance(value, datetime.time):
        return value.hour, value.minute, value.second
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, seconds


def date(value: object) -> dates.Span | None:
    """Return (start, end) in ISO form at the precision written; None for an empty cell.

    The end is None where a single year, month or day is meant; a quarter or a range fills
    both.

    >>> date("Agustus 2020"), date("2019 s.d. 2021"), date("31/12/2020")
    (('2020-08', None), ('2019', '2021'), ('2020-12-31', None))
    """
    span: dates.Span | None = None
    match value:
        case datetime.datetime():
            return value.date().isoformat(), None
        case datetime.date():
            return value.isoformat(), None
        case bool() | datetime.time() | datetime.timedelta():
            pass
        case int() | float() | Decimal():
            if not math.isfinite(value):
                return None
            span = dates.span_of_number(float(value))
        case _:
            written = text(value)
            if not written:
                return None
            span = dates.span_of_text(written)
    if span is None:
        raise UnreadableError(text(value))
    return span


_UNITS: dict[str, int] = {
    **dict.fromkeys(("ribu", "rb", "ribuan", "thousand", "000"), 10**3),
    **dict.fromkeys(("juta", "jt", "jutaan", "million", "000000"), 10**6),
    **dict.fromkeys(("miliar", "milyar", "miliard", "milyard", "m", "mlr", "mlyr"), 10**9),
    **dict.fromkeys(("miliaran", "milyaran", "billion", "bn"), 10**9),
    **dict.fromkeys(("triliun", "trilyun", "triliunan", "trilliun", "t", "trillion"), 10**12),
}
_CURRENCY = re.compile(r"(?<![a-z])(?:rp|idr|rupiah)(?![a-z])\.?")
_AMOUNT = re.compile(r"([\d., ]*\d)\s*(?:,-|\.-|,--|=)?\s*([a-z]*)")
# So many millions are no program's: rupiah in full are meant, whatever the header says.
_MILLION = 10**6
# A quadrillion is beyond any plan: rather a slip of the unit. It also fits 64 bits.
_TOO_MUCH = 10**15


def money(value: object, unit: int = 1) -> int | None:
    """Return whole rupiah (half a rupiah goes up); None for an empty cell.

    `unit` is what the header says that amounts are counted in; a unit in the cell wins.

    >>> money("Rp 1,25 miliar"), money("1.250.000.000"), money("1,250,000.00"), money(2.5, 10**6)
    (1250000000, 1250000000, 1250000, 2500000)
    """
    match value:
        case bool() | datetime.date() | datetime.time() | datetime.timedelta():
            raise UnreadableError(text(value))
        case int():
            amount = _counted(Decimal(value), unit, value)
        case float() | Decimal():
            if math.isnan(value):
                return None
            # By way of repr, so that 0.1 million is not 100000.00000000001.
            amount = _counted(Decimal(str(value)), unit, value)
        case _:
            written = text(value)
            if not written:
                return None
            amount = _amount(written, unit)
    if not 0 <= amount < _TOO_MUCH:
        raise UnreadableError(text(value))
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


@lru_cache(maxsize=4096)
def _amount(written: str, unit: int) -> Decimal:
    match = _AMOUNT.fullmatch(_CURRENCY.sub(" ", written.casefold()).strip(" :").rstrip("."))
    if match is None or (match[2] and match[2] not in _UNITS):
        raise UnreadableError(written)
    digits, name = match[1], match[2]
    number = _number(digits, bool(name), unit)
    return number * _UNITS[name] if name else _counted(number, unit, written)


def _counted(number: Decimal, unit: int, written: object) -> Decimal:
    if unit >= _MILLION and number >= _MILLION:
        raise UnclearUnitError(text(written))
    return number * unit


def _number(digits: str, unit_named: bool, unit: int) -> Decimal:
    """Read separators: of two kinds the last is the decimal one; one kind is weighed."""
    digits = re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "", digits)
    if not set(digits) - {*"0123456789"}:
        return Decimal(digits)
    last = max(digits.rfind("."), digits.rfind(","))
    mark, other = digits[last], ",."[digits[last] == ","]
    whole, tail = digits[:last], digits[last + 1 :]
    if other in digits or digits.count(mark) > 1:
        if mark in whole:  # one kind several times: all of them part thousands
            if other in digits:
                raise UnreadableError(digits)
            return Decimal(_ungrouped(digits, mark))
        return Decimal(f"{_ungrouped(whole, other)}.{tail}")
    if len(tail) != 3 or whole.startswith("0") or len(whole) > 3:
        return Decimal(f"{whole or '0'}.{tail}")
    # Three digits behind a single mark: a dot parts thousands in Indonesian. A comma does
    # in English, where whole rupiah are meant; before "miliar" it is the decimal comma.
    if mark == "," and unit_named:
        return Decimal(f"{whole}.{tail}")
    if mark == "," and unit > 1:
        raise UnreadableError(digits)
    return Decimal(whole + tail)


def _ungrouped(digits: str, mark: str) -> str:
    first, *groups = digits.split(mark)
    if not 1 <= len(first) <= 3 or any(len(g) != 3 or not g.isdigit() for g in groups):
        raise UnreadableError(digits)
    return first + "".join(groups)


def names_a_unit(written: str) -> bool:
    """Tell whether a header or an amount says what it counts in.

    >>> names_a_unit("Anggaran (Rp)"), names_a_unit("500 ribu"), names_a_unit("Pagu")
    (True, True, False)
    """
    text = written.casefold()
    return bool(_CURRENCY.search(text)) or not _UNITS.keys().isdisjoint(normalise(text).split())


def money_header(header: str) -> tuple[str, int]:
    """Return a money header without its unit, and what the unit multiplies by.

    >>> money_header("Anggaran (juta Rp)"), money_header("Pagu (Rp. 000)"), money_header("Pagu")
    (('anggaran', 1000000), ('pagu', 1000), ('pagu', 1))
    """
    words = normalise(re.sub(r"(?<=\d)[.,](?=000)|\b1(?=[.,]000)", "", header)).split()
    unit, kept = 1, []
    for word in words:
        if word in _UNITS:
            unit = _UNITS[word]
        elif word not in ("rp", "rupiah", "idr", "dalam", "in", "x"):
            kept.append(word)
    return " ".join(kept), unit


# Compared squashed, and signs as they are.
_YES = {"ya", "iya", "y", "yes", "v", "x", "1", "true", "benar", "quickwin", "qw"}
_YES |= {"✓", "✔", "√", "☑", "✅"}
_NO = {"tidak", "tdk", "tidakada", "n", "no", "0", "false", "salah", "bukan", "bukanquickwin"}
_NO |= {"✗", "✘", "☐", "❌"}


def flag(value: object) -> bool | None:
    """Return yes or no; None for an empty cell.

    >>> flag("Ya"), flag("✓"), flag("Quick Win"), flag(0.0), flag("")
    (True, True, True, False, None)
    """
    if isinstance(value, bool):
        return value
    written = text(value).casefold()
    if not written:
        return None
    bare = squash(written.removesuffix(".0")) or written
    if bare in _YES:
        return True
    if bare in _NO:
        return False
    raise UnreadableError(text(value))


def choice(value: object, choices: tuple[str, ...]) -> str:
    """Return the choice that is meant, in its canonical spelling, else the text as written.

    >>> choice("Sub-Kegiatan", ("kegiatan", "sub kegiatan")), choice("Yayasan", ("swasta",))
    ('sub kegiatan', 'Yayasan')
    """
    written = text(value)
    return _spellings(choices).get(squash(written), written)


@cache
def _spellings(choices: tuple[str, ...]) -> dict[str, str]:
    known = {squash(word): meant for word, meant in SYNONYMS.items() if meant in choices}
    return known | {squash(one): one for one in choices}
