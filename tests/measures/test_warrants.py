from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from synergy.measures import Measures
from synergy.measures import warrants as w
from synergy.measures.tasks import Task
from tests.analyses.found import key, measures

CODE = "3.27.03.2.01.0004"


def pair(
    name_a: str,
    name_b: str,
    *,
    leads: tuple[str, str] = ("x", "y"),
    opds: dict[str, dict[str, Any]] | None = None,
    relations: dict[str, list[tuple[str, str]]] | None = None,
    **columns: tuple[Any, Any],
) -> tuple[Task, Task, Measures]:
    made = measures(
        {
            "Opd": [{"id": opd, **(opds or {}).get(opd, {})} for opd in sorted(set(leads))],
            "Program": [
                {"id": id, "name": name, **{c: values[n] for c, values in columns.items()}}
                for n, (id, name) in enumerate((("a", name_a), ("b", name_b)))
            ],
            "Village": [{"id": "v", "name": "Kertek"}, {"id": "w", "name": "Beran"}],
        },
        {
            "LEADS": [(f"Opd/{leads[0]}", "Program/a"), (f"Opd/{leads[1]}", "Program/b")],
            **(relations or {}),
        },
    )
    return made.tasks[key("Program/a")], made.tasks[key("Program/b")], made


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [
        ("Penyediaan Gaji dan Tunjangan ASN", "", True),
        ("Penyediaan gaji/tunjangan", "X.XX.01.2.02.0001", True),
        ("Apa Saja", "2.16.01.2.06.0001", True),
        ("Apa Saja", "2.16.02.2.06.0001", False),
        ("Pemeliharaan Kendaraan Dinas", "", True),
        ("Pemeliharaan Kendaraan Pemadam", "", False),
        ("Rapat-Rapat Koordinasi", "", True),
        ("", "", False),
    ],
)
def test_overhead(name: str, code: str, expected: bool) -> None:
    a, _, _ = pair(name, "Lain", code=(code, ""))
    assert w.overhead(a) is expected


@pytest.mark.parametrize(("code", "expected"), [("7.01.02.2.01", True), ("1.07.02.2.01", False)])
def test_statutory_work_of_kecamatan(code: str, expected: bool) -> None:
    a, _, _ = pair("Fasilitasi Desa", "Lain", code=(code, ""))
    assert w.statutory(a) is expected


def test_two_kecamatan_work_in_their_own_areas() -> None:
    opds = {"x": {"name": "Kecamatan Garung"}, "y": {"name": "Kertek", "kind": "kecamatan"}}
    a, b, _ = pair("Lomba Desa", "Lomba Desa", opds=opds)
    assert w.other_areas(a, b)
    a, b, _ = pair("Lomba Desa", "Lomba Desa", opds={"x": opds["x"]})
    assert not w.other_areas(a, b)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"kind": ("program", "sub kegiatan")}, True),
        ({"kind": ("rencana aksi", "sub kegiatan")}, False),
        ({"code": ("2.16.03", "2.16.03.2.02")}, True),
        ({"code": ("2.16.03.2.02", "2.16.04.2.02")}, False),
        ({}, False),
    ],
)
def test_levels(columns: dict[str, Any], expected: bool) -> None:
    a, b, _ = pair("Satu", "Dua", **columns)
    assert w.other_level(a, b) is expected


def test_a_row_above_is_in_line() -> None:
    a, b, _ = pair("Satu", "Dua")
    below = replace(b, above=frozenset({a.key}))
    assert w.in_line(a, below)
    assert w.in_line(below, a)
    assert not w.in_line(a, b)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Uji Benih", "UJI  BENIH.", True),
        ("Uji Benih", "Uji-Benih", True),
        ("Uji Benih", "Uji Bibit", False),
        ("", "", False),
    ],
)
def test_names_that_differ_in_writing_only(one: str, other: str, expected: bool) -> None:
    a, b, _ = pair(one, other)
    assert w.same_name(a, b) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Jembatan Gantung Tahap I", "Jembatan Gantung Tahap II", True),
        ("Jembatan Gantung Tahap 1", "Jembatan Gantung Tahap 2", True),
        ("Jembatan Gantung 2021", "Jembatan Gantung 2022", True),
        ("Jembatan Gantung", "Jembatan Gantung Lanjutan", True),
        ("Penggelaran Serat Optik Tahap I: kota", "Penggelaran Serat Optik Tahap II: barat", True),
        ("Pembangunan Tahap I Pasar", "Pembangunan Tahap II Jembatan", False),
        ("Jembatan Gantung Tahap I", "Jembatan Gantung Tahap I", False),
        ("Jembatan Gantung Tahap I", "Bank Sampah Tahap II", False),
    ],
)
def test_stages_of_one_work(one: str, other: str, expected: bool) -> None:
    a, b, _ = pair(one, other, leads=("x", "x"))
    assert w.stages(a, b) is expected


def test_stages_under_two_leads_need_a_mark_on_either() -> None:
    for other in ("Tahap II", "Lanjutan"):
        a, b, _ = pair("Jembatan Gantung Tahap I", f"Jembatan Gantung {other}")
        assert w.stages(a, b)
    a, b, _ = pair("Jembatan Gantung", "Jembatan Gantung Lanjutan")
    assert not w.stages(a, b)


def test_the_same_work_in_other_villages() -> None:
    apart = {"TARGETS": [("Program/a", "Village/v"), ("Program/b", "Village/w")]}
    shared = {"TARGETS": [("Program/a", "Village/v"), ("Program/b", "Village/v")]}
    names = ("Pelatihan Pemandu Wisata", "Kursus Pemandu Wisata")
    a, b, _ = pair(*names, leads=("x", "x"), relations=apart)
    assert w.other_villages(a, b)
    for leads, relations in ((("x", "y"), apart), (("x", "x"), shared), (("x", "x"), {})):
        a, b, _ = pair(*names, leads=leads, relations=relations)
        assert not w.other_villages(a, b)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Gizi Masyarakat PKM Soreang", "Gizi Masyarakat PKM Pasirjambu", True),
        ("Gizi Masyarakat Puskesmas Kertek 1", "Gizi Masyarakat Puskesmas Kertek 2", True),
        ("Rambu Desa Kertek", "Rambu Desa Beran", True),
        ("Gizi Masyarakat PKM Soreang", "Gizi Masyarakat", False),
        ("Gizi Masyarakat PKM Soreang", "Obat PKM Pasirjambu", False),
        ("Pelatihan Guru", "Pelatihan Dokter", False),  # both are words
    ],
)
def test_parallel_facilities(one: str, other: str, expected: bool) -> None:
    a, b, _ = pair(one, other, leads=("x", "x"))
    assert w.facilities(a, b) is expected
    a, b, _ = pair(one, other)
    assert not w.facilities(a, b)


def test_one_code_with_several_names_is_several_purchases() -> None:
    a, b, _ = pair("Obat Batuk", "Obat Demam", leads=("x", "x"), code=(CODE, CODE))
    assert w.purchases(a, b)
    a, b, _ = pair("Obat Batuk", "OBAT BATUK", leads=("x", "x"), code=(CODE, CODE))
    assert not w.purchases(a, b)
    a, b, _ = pair("Obat Batuk", "Obat Demam", code=(CODE, CODE))
    assert not w.purchases(a, b)
    a, b, _ = pair("Obat Batuk", "Obat Demam", leads=("x", "x"), code=("2.16.03", "2.16.03"))
    assert not w.purchases(a, b)  # a program's code


@pytest.mark.parametrize(
    ("relation", "branch", "predecessor"),
    [("REPORTS_TO", True, False), ("SUCCEEDS", False, True), (None, False, False)],
)
def test_branches_and_predecessors(relation: str | None, branch: bool, predecessor: bool) -> None:
    a, b, made = pair(
        "Satu", "Dua", relations={relation: [("Opd/x", "Opd/y")]} if relation else None
    )
    assert w.branch(a, b, made.agencies) is w.branch(b, a, made.agencies) is branch
    assert w.predecessor(a, b, made.agencies) is w.predecessor(b, a, made.agencies) is predecessor


@pytest.mark.parametrize(
    ("leads", "codes", "names", "expected"),
    [
        (("x", "x"), (CODE, CODE), ("Uji Benih", "uji benih."), True),
        (("x", "x"), ("A-1", "A-1"), ("Uji Benih", "Uji Benih"), True),
        (("x", "x"), ("", ""), ("Uji Benih", "Uji Benih"), False),
        (("x", "y"), (CODE, CODE), ("Uji Benih", "Uji Benih"), False),
        (("x", "x"), (CODE, CODE), ("Uji Benih", "Uji Bibit"), False),
    ],
)
def test_revisions(
    leads: tuple[str, str], codes: tuple[str, str], names: tuple[str, str], expected: bool
) -> None:
    a, b, made = pair(*names, leads=leads, code=codes)
    assert w.revision(a, b) is expected
    assert (w.leftover(a, b, made.agencies) == "revision") is expected


@pytest.mark.parametrize(
    ("leads", "budgets", "expected"),
    [
        (("x", "y"), (0, 100), True),
        (("x", "y"), (0, 0), False),
        (("x", "y"), (100, 100), False),
        (("x", "y"), (None, 0), False),  # unknown is no 0
        (("x", "x"), (0, 100), False),
    ],
)
def test_a_budget_of_0_beside_the_same_code(
    leads: tuple[str, str], budgets: tuple[int | None, int | None], expected: bool
) -> None:
    a, b, _ = pair("Uji Benih", "Uji Bibit", leads=leads, code=(CODE, CODE), budget=budgets)
    assert w.zero_budget(a, b) is expected


def test_the_first_reason_is_told_and_a_leftover_is_not_warranted() -> None:
    a, b, made = pair("Penyediaan Jasa Surat Menyurat", "Bank Sampah")
    assert w.warrant(a, b, made.agencies) == "overhead"
    a, b, made = pair("Bank Sampah Tahap I", "Bank Sampah Tahap II", leads=("x", "x"))
    assert w.warrant(a, b, made.agencies) == "stages"
    a, b, made = pair("Bank Sampah", "Bank Sampah", leads=("x", "x"), code=(CODE, CODE))
    assert w.warrant(a, b, made.agencies) is None
    assert w.leftover(a, b, made.agencies) == "revision"
    a, b, made = pair("Bank Sampah", "Bank Sampah")
    assert w.warrant(a, b, made.agencies) is None
    assert w.leftover(a, b, made.agencies) is None
