"""What single cells mean; the doctests in cells.py and dates.py show the plain cases."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synergy.plan import cells
from synergy.plan.cells import UnreadableError
from synergy.schema.tables import AGREEMENT_STATUSES, PROGRAM_KINDS, ROLES, STAKEHOLDER_KINDS


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("a\u00a0b ", "a b"),
        ("\ufeffDinas\u200b ", "Dinas"),
        ("a \r\n b\x0bc\x00", "a\nb\nc"),
        ("–", ""),
        (None, ""),
        (float("nan"), ""),
        (True, "TRUE"),
        (3307012001.0, "3307012001"),
        (0.1 + 0.2, "0.3"),
        (datetime.datetime(2020, 6, 1), "2020-06-01"),
        (["Dinkes", None, " Dinsos "], "Dinkes\nDinsos"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ('=HYPERLINK("http://a";"b")', '=HYPERLINK("http://a";"b")'),
    ],
)
def test_text(value: object, read: str) -> None:
    assert cells.text(value) == read


@given(st.text())
def test_text_is_clean_once_and_for_all(written: str) -> None:
    once = cells.text(written)
    assert cells.text(once) == once
    assert "\r" not in once
    assert once == once.strip()


def test_texts() -> None:
    assert cells.texts("Petani;\nnelayan ; ") == ["Petani", "nelayan"]
    assert cells.texts("- Petani\n• Nelayan") == ["Petani", "Nelayan"]
    assert cells.texts("1. Petani\n2) Nelayan") == ["Petani", "Nelayan"]
    assert cells.texts("2. Petani") == ["2. Petani"]
    assert cells.texts(["APBD", "APBN"]) == ["APBD", "APBN"]
    assert cells.texts("-") == []


@pytest.mark.parametrize(
    ("value", "fellows", "read"),
    [
        ("33.07.01.2001", [], ("33.07.01.2001", True)),
        ("01", [], ("01", True)),
        (1.0, [], ("1", True)),
        (1.02, [], ("1.02", True)),
        (33.1, [], ("33.1", False)),
        (33.1, ["33.10.01", "33.10.02.2001"], ("33.10", True)),
        (2.1, ["2.1.01"], ("2.1", True)),
        (2.1, ["2.1.01", "2.10.01"], ("2.1", False)),
        (2.1, ["2.100.01", "12.10.01"], ("2.1", False)),
        (datetime.time(1, 2, 3), [], ("1.02.03", False)),
        (datetime.time(1, 2, 3), ["1.02.03.2.01"], ("1.02.03", True)),
        (datetime.time(1, 2, 3), ["01.02.03.01"], ("01.02.03", True)),
        (datetime.time(1, 2), ["1.02.03"], ("1.02", True)),
        (datetime.timedelta(hours=33, minutes=7, seconds=1), ["33.07.01.2001"], ("33.07.01", True)),
        (datetime.date(2003, 2, 1), ["1.02.03.2.01"], ("1.02.03", True)),
        (datetime.date(2003, 2, 1), [], ("2003-02-01", False)),
    ],
)
def test_code(value: object, fellows: list[str], read: tuple[str, bool]) -> None:
    assert cells.code(value, cells.prefixes(fellows)) == read


@given(st.from_regex(r"[1-9]\.[0-9]{2}", fullmatch=True))
def test_a_code_that_excel_took_for_a_number_is_never_silently_another(written: str) -> None:
    read, certain = cells.code(float(written), cells.prefixes([f"{written}.01"]))
    assert read == written or not certain or float(written) == int(float(written))


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2020", ("2020", None)),
        (2020, ("2020", None)),
        (2020.0, ("2020", None)),
        ("2020.0", ("2020", None)),
        (43831.0, ("2020-01-01", None)),
        (datetime.date(2020, 6, 1), ("2020-06-01", None)),
        (datetime.datetime(2020, 6, 1, 8, 30), ("2020-06-01", None)),
        ("2020-06", ("2020-06", None)),
        ("2020-06-01 00:00:00", ("2020-06-01", None)),
        ("31/12/2020", ("2020-12-31", None)),
        ("12/31/2020", ("2020-12-31", None)),
        ("06/07/2020", ("2020-07-06", None)),
        ("1.8.2020", ("2020-08-01", None)),
        ("08/2020", ("2020-08", None)),
        ("Agustus 2020", ("2020-08", None)),
        ("AGT 2020", ("2020-08", None)),
        ("Agu. 2020", ("2020-08", None)),
        ("1 Des 2020", ("2020-12-01", None)),
        ("August 1, 2020", ("2020-08-01", None)),
        ("Nov-20", ("2020-11", None)),
        ("Tahun 2020", ("2020", None)),
        ("TW II 2020", ("2020-04", "2020-06")),
        ("Triwulan 2 2020", ("2020-04", "2020-06")),
        ("Triwulan ke-4 Tahun 2020", ("2020-10", "2020-12")),
        ("Q3/2020", ("2020-07", "2020-09")),
        ("Semester I 2020", ("2020-01", "2020-06")),
        ("Nov 2020 – Jan 2021", ("2020-11", "2021-01")),
        ("Januari - Maret 2020", ("2020-01", "2020-03")),
        ("1 - 5 Agustus 2020", ("2020-08-01", "2020-08-05")),
        ("TW I - III 2020", ("2020-01", "2020-09")),
        ("TW I 2020 s.d. TW II 2021", ("2020-01", "2021-06")),
        ("2019-2021", ("2019", "2021")),
        ("2019 s.d. 2021", ("2019", "2021")),
        ("2019 s/d 2021", ("2019", "2021")),
        ("2019 sampai dengan 2021", ("2019", "2021")),
        ("2019, 2020 dan 2021", ("2019", "2021")),
        ("-", None),
        ("", None),
    ],
)
def test_date(value: object, read: tuple[str, str | None] | None) -> None:
    assert cells.date(value) == read


@pytest.mark.parametrize(
    "value",
    [
        *("segera", "31/02/2020", "2020-13", "TW V 2020", "Semester III 2020", "2021-2019"),
        *("2019, 2021", "31/12/20", "Mei", "20200", 12.5, 7, True, datetime.time(1, 2)),
    ],
)
def test_what_is_no_date(value: object) -> None:
    with pytest.raises(UnreadableError):
        cells.date(value)


_DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31))


@given(_DAYS, st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %B %Y"]))
def test_a_day_is_read_as_written(day: datetime.date, form: str) -> None:
    assert cells.date(day.strftime(form)) == (day.isoformat(), None)


@given(_DAYS, _DAYS)
def test_a_range_never_runs_backwards(one: datetime.date, other: datetime.date) -> None:
    written = f"{one:%d/%m/%Y} s.d. {other:%d/%m/%Y}"
    if one <= other:
        assert cells.date(written) == (one.isoformat(), other.isoformat())
    else:
        with pytest.raises(UnreadableError):
            cells.date(written)


@given(st.text(alphabet="0123456789 -–/.,;iIvVtTwWq:sd"))
def test_a_date_is_iso_or_unreadable(written: str) -> None:
    try:
        span = cells.date(written)
    except UnreadableError:
        return
    for part in span or ():
        assert part is None or datetime.date.fromisoformat(part + "-01-01"[: 10 - len(part)])


@pytest.mark.parametrize(
    ("value", "unit", "read"),
    [
        ("1.250.000.000", 1, 1_250_000_000),
        ("Rp 1,25 miliar", 1, 1_250_000_000),
        ("Rp1,25M", 1, 1_250_000_000),
        ("1,250 milyar", 1, 1_250_000_000),
        ("Rp. 500 jt", 1, 500_000_000),
        ("500rb", 1, 500_000),
        ("1,250,000.00", 1, 1_250_000),
        ("Rp1.250.000,00", 1, 1_250_000),
        ("Rp 1.250.000,-", 1, 1_250_000),
        ("1 250 000", 1, 1_250_000),
        ("1.250", 1, 1_250),
        ("1,250", 1, 1_250),
        ("1.250 juta", 1, 1_250_000_000),
        ("0,125 miliar", 1, 125_000_000),
        ("1.250", 10**6, 1_250_000_000),
        ("1.250,5", 10**6, 1_250_500_000),
        ("Rp 2 miliar", 10**6, 2_000_000_000),
        (0.1, 10**6, 100_000),
        (2.5, 1, 3),
        ("2,5", 1, 3),
        (1.25e9, 1, 1_250_000_000),
        ("0", 1, 0),
        ("–", 1, None),
        ("", 1, None),
        (float("nan"), 1, None),
    ],
)
def test_money(value: object, unit: int, read: int | None) -> None:
    assert cells.money(value, unit) == read


@pytest.mark.parametrize(
    ("value", "unit"),
    [(v, 1) for v in ("-5", "(5.000)", "abc", "Rp", "5%", "12.34.56", "1.25.000", "1,2,3")]
    + [(v, 1) for v in (-1, float("inf"), True, "5 - 10 juta", "=SUM(A1:A3)", datetime.time(1))]
    # Under "(juta Rp)" it may be 1,25 million or 1,250 million.
    + [("1,250", 10**6), ("1.250.000.000", 10**6), ("Rp. 2.000.000,-", 10**6), (2_000_000, 10**6)],
)
def test_what_is_no_amount(value: object, unit: int) -> None:
    with pytest.raises(UnreadableError):
        cells.money(value, unit)


_AMOUNTS = st.integers(0, 10**14)


@given(_AMOUNTS)
def test_an_amount_comes_back_whatever_its_separators(amount: int) -> None:
    english = f"{amount:,}"
    indonesian = english.replace(",", ".")
    for written in (str(amount), english, f"{english}.00", indonesian, f"{indonesian},00"):
        assert cells.money(written) == amount
        assert cells.money(f"Rp {written}") == amount
    assert cells.money(f"Rp{indonesian},-") == amount
    assert cells.money(amount) == amount


@given(st.integers(0, 10**12 - 1))  # more millions than that are rupiah in full
def test_an_amount_in_millions_comes_back(amount: int) -> None:
    whole, rest = divmod(amount, 10**6)
    written = f"{whole},{rest:06}"
    assert cells.money(f"{written} juta") == amount
    assert cells.money(written, 10**6) == amount


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Anggaran (juta Rp)", 10**6),
        ("Anggaran dalam ribuan rupiah", 10**3),
        ("Pagu (Rp. 000)", 10**3),
        ("Pagu (Rp 1.000.000)", 10**6),
        ("budget (miliar)", 10**9),
        ("Pagu (Rp.)", 1),
    ],
)
def test_money_header(header: str, unit: int) -> None:
    name, read = cells.money_header(header)
    assert name in ("anggaran", "pagu", "budget")
    assert read == unit


def test_flag() -> None:
    for yes in ("ya", "Y", "v", "✓", "√", "x", "1", 1.0, True, "true", "Benar", "Quick-Win", "1.0"):
        assert cells.flag(yes) is True, yes
    for no in ("tidak", "N", "0", 0, False, "FALSE", "bukan", "✗"):
        assert cells.flag(no) is False, no
    for nothing in ("", " ", "-", None):
        assert cells.flag(nothing) is None
    for other in ("mungkin", 2, "10", datetime.date(2020, 1, 1)):
        with pytest.raises(UnreadableError):
            cells.flag(other)


@pytest.mark.parametrize(
    ("value", "choices", "read"),
    [
        ("Sub Kegiatan", PROGRAM_KINDS, "sub kegiatan"),
        ("SUBKEGIATAN", PROGRAM_KINDS, "sub kegiatan"),
        ("bumn", STAKEHOLDER_KINDS, "BUMN"),
        ("Universitas", STAKEHOLDER_KINDS, "perguruan tinggi"),
        ("Setuju", AGREEMENT_STATUSES, "disetujui"),
        ("R", ROLES, "support"),
        # A synonym of another column's choice is none of this one's.
        ("a", PROGRAM_KINDS, "a"),
        ("Yayasan", STAKEHOLDER_KINDS, "Yayasan"),
    ],
)
def test_choice(value: str, choices: tuple[str, ...], read: str) -> None:
    assert cells.choice(value, choices) == read


_ANYTHING = (
    st.none()
    | st.text()
    | st.floats()
    | st.integers()
    | st.booleans()
    | st.datetimes()
    | st.dates()
    | st.times()
    | st.timedeltas(datetime.timedelta())
    | st.decimals(allow_nan=False)
)


@pytest.mark.parametrize(
    "read",
    [cells.text, cells.texts, cells.reference, cells.code, cells.date, cells.money, cells.flag],
)
@given(value=_ANYTHING)
def test_no_cell_brings_the_reader_down(read: Callable[[Any], object], value: object) -> None:
    try:
        read(value)
    except UnreadableError:
        assert read in (cells.date, cells.money, cells.flag)
