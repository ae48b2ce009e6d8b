"""A plan made by hand in which every rule finds something, and every cause is met."""

from __future__ import annotations

from typing import Any

from synergy.content import Content
from tests.analyses.found import key, unresolved
from tests.contents import content

_WORKING = [f"w{n}" for n in range(12)]
# Who leads what waits for the network of kominfo; the last two wait for one another alone.
_WAITING = {
    **{"n1": "dinsos", "n2": "dpu", "n3": "dpu", "n4": "dlh", "n5": "dlh"},
    **{"n6": "disdik", "n7": "disdik", "n8": "dispar"},
}

NODES: dict[str, list[dict[str, Any]]] = {
    "Opd": [
        {"id": "kominfo", "name": "Dinas Kominfo"},
        {"id": "dinkes", "name": "Dinas Kesehatan"},
        {"id": "rsud", "name": "RSUD"},
        {"id": "lama", "name": "Dinas Lama"},
        {"id": "baru", "name": "Dinas Baru"},
        {"id": "bpbd", "name": "BPBD"},
        {"id": "kertek", "name": "Kecamatan Kertek"},
        {"id": "dinsos", "name": "Dinas Sosial"},
        {"id": "dpu", "name": "Dinas Pekerjaan Umum"},
        {"id": "dlh", "name": "Dinas Lingkungan Hidup"},
        {"id": "disdik", "name": "Dinas Pendidikan"},
        {"id": "dispar", "name": "Dinas Pariwisata"},
    ],
    "Stakeholder": [
        {"id": "unsiq", "name": "UNSIQ", "kind": "perguruan tinggi"},
        {"id": "bank", "name": "Bank Wonosobo", "kind": "BUMD"},
    ],
    "Program": [
        *(
            {"id": i, "name": f"Layanan {i}", "budget": 10**9 + n, "start": "2020"}
            for n, i in enumerate(_WORKING)
        ),
        {"id": "never", "name": "Data Terpadu", "budget": 5 * 10**9},
        {"id": "misspelt", "name": "Posyandu Digital", "budget": 10**8},
        {"id": "dissolved", "name": "Arsip Kota", "budget": 10**8},
        {"id": "campus", "name": "Inkubator", "budget": 10**8},
        {"id": "hamlet", "name": "Wisata Desa", "budget": 10**8},
        {"id": "refused", "name": "Taman Data", "budget": 10**8},
        {
            "id": "all",
            "name": "Gerakan Bersih",
            "budget": 10**8,
            "open_roles": ["lead: Seluruh OPD"],
        },
        {"id": "two", "name": "Pusat Panggilan", "budget": 10**8},
        {"id": "quick", "name": "Aplikasi Aduan", "quick_win": True},
        {"id": "zero", "name": "Lomba Inovasi", "budget": 0},
        {"id": "loop", "name": "Kamus Data", "budget": 10**8},
        {"id": "early", "name": "Peta Desa", "budget": 10**8, "start": "2020-01", "end": "2020-06"},
        {"id": "late1", "name": "Citra Satelit", "budget": 10**8, "start": "2020-09"},
        {"id": "late2", "name": "Survei", "budget": 10**8, "start": "2020-03", "end": "2020-05"},
        {"id": "late3", "name": "Pelatihan", "budget": 10**8, "start": "2020", "end": "2021"},
        *({"id": i, "name": f"Layanan {i}", "budget": 10**8} for i in _WAITING if i != "n1"),
        {
            "id": "n1",
            "name": "Data Keluarga",
            "budget": 10**8,
            "start": "2020-01",
            "end": "2020-03",
        },
        *(
            {"id": id, "name": name, "budget": 10**8, "beneficiaries": [whom]}
            for id, name, whom in (
                ("twice1", "Pelatihan Kader Posyandu", "kader"),
                ("twice2", "Bimtek Kader Posyandu", "kader"),
                ("near1", "Pembangunan Jaringan Irigasi Sawah", "petani padi"),
                ("near2", "Pembangunan Jaringan Irigasi Tersier", "petani sayur"),
            )
        ),
        {"id": "why", "name": "Jaringan", "budget": 10**8, "problem": "Desa tanpa sinyal"},
    ],
    "Village": [
        {"id": "v1", "name": "Beran"},
        {"id": "v2", "name": "Kepil"},
        {"id": "v3", "name": "Tegalgot"},
    ],
    "District": [{"id": "d1", "name": "Kepil"}, {"id": "d2", "name": "Kertek"}],
    "Dimension": [
        {"id": "living", "name": "Smart Living"},
        {"id": "branding", "name": "Smart Branding"},
        {"id": "society", "name": "Smart Society"},
    ],
    "Indicator": [
        {"id": "i1", "name": "Indeks SPBE"},
        {"id": "i3", "name": "Luas sawah beririgasi", "target": "900", "unit": "hektare"},
        {"id": "i2", "name": "Angka stunting", "target": "14", "unit": "persen"},
    ],
    "Responsibility": [
        {"id": "r1", "name": "Kesehatan"},
        {"id": "r2", "name": "Persandian", "legal_basis": "UU 23/2014"},
        {"id": "r4", "name": "Lingkungan Hidup"},
        {"id": "r3", "name": "Statistik", "legal_basis": "UU 23/2014"},
    ],
    "WorkingGroup": [{"id": "g1", "name": "Dewan Smart City"}],
    "Unresolved": [
        unresolved("programs.lead", "Dins Kesehatan", "Dinas Kesehatan"),
        unresolved("programs.depends_on", "Portal"),
        unresolved("programs.support", "Dinas X", "Dinas Baru"),
    ],
}

RELATIONS: dict[str, list[tuple[Any, ...]]] = {
    "LEADS": [
        *(
            (f"Opd/{'kominfo' if n % 2 else 'dinkes'}", f"Program/{i}")
            for n, i in enumerate(_WORKING)
        ),
        ("Opd/lama", "Program/dissolved"),
        ("Stakeholder/unsiq", "Program/campus"),
        ("Village/v1", "Program/hamlet"),
        ("Opd/kominfo", "Program/two"),
        ("Opd/dinkes", "Program/two"),
        ("Opd/rsud", "Program/two"),
        *(("Opd/kominfo", f"Program/{i}") for i in ("zero", "loop", "early", "late1", "why")),
        ("Opd/dinkes", "Program/late2"),
        *((f"Opd/{opd}", f"Program/{i}") for i, opd in _WAITING.items()),
        ("Opd/baru", "Program/late3"),
        *(("Opd/dinkes", f"Program/{i}") for i in ("twice1", "near1")),
        *(("Opd/dinsos", f"Program/{i}") for i in ("twice2", "near2")),
    ],
    "REPORTS_TO": [("Opd/rsud", "Opd/dinkes")],
    "SUCCEEDS": [("Opd/baru", "Opd/lama")],
    "AGREED_WITH": [
        (
            "Opd/kominfo",
            "Opd/dinkes",
            {
                **{"program": key("Program/refused"), "status": "ditolak", "need": "data"},
                "date": "2020-06-01",
            },
        ),
        (
            "Opd/dinsos",
            "Opd/kominfo",
            {"program": key("Program/n1"), "status": "menunggu", "date": "2019-11"},
        ),
    ],
    "REFERS_TO": [
        (
            "Program/misspelt",
            "Unresolved/programs.lead:dins kesehatan",
            {"column": "programs.lead"},
        ),
        ("Program/w1", "Unresolved/programs.depends_on:portal", {"column": "programs.depends_on"}),
        ("Program/w2", "Unresolved/programs.support:dinas x", {"column": "programs.support"}),
    ],
    "TARGETS": [(f"Program/{i}", "Village/v1") for i in _WORKING],
    "LOCATED_IN": [
        ("Village/v1", "District/d1"),
        ("Village/v2", "District/d1"),
        ("Village/v3", "District/d2"),
    ],
    "PART_OF": [
        ("Program/quick", "Dimension/living"),
        ("Program/w1", "Dimension/society"),
        ("Program/w2", "Dimension/society"),
    ],
    "CONTRIBUTES_TO": [
        ("Program/w1", "Indicator/i1"),
        *((f"Program/{i}", "Indicator/i3") for i in ("near1", "near2")),
    ],
    "FULFILS": [
        ("Program/w1", "Responsibility/r1"),
        ("Program/w2", "Responsibility/r2"),
        *((f"Program/{i}", "Responsibility/r4") for i in ("n1", "n2", "n4")),
    ],
    "OWNS": [
        ("Opd/dinkes", "Responsibility/r1"),
        ("Opd/kominfo", "Responsibility/r3"),
        ("Opd/dlh", "Responsibility/r4"),
    ],
    "MEMBER_OF": [("Opd/kominfo", "WorkingGroup/g1")],
    "DEPENDS_ON": [
        *((f"Program/w{n}", "Program/never") for n in range(4)),
        ("Program/w4", "Program/w0"),
        ("Program/w5", "Program/w4"),
        ("Program/w6", "Program/w7"),
        ("Program/w7", "Program/w8"),
        ("Program/w8", "Program/w6"),
        ("Program/loop", "Program/loop"),
        *((f"Program/{i}", "Program/why") for i in ("n1", "n2", "n4", "n6")),
        ("Program/n8", "Program/n7"),
        ("Program/early", "Program/late1"),
        ("Program/early", "Program/late2"),
        ("Program/early", "Program/late3"),
    ],
}


def rich() -> Content:
    return content(NODES, RELATIONS)
