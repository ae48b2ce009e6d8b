"""The named questions of the coordination side, on a content with something for each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from synergy.stores import GraphStore, open_store
from tests.contents import REGION, content
from tests.test_queries import ask

CROWD = [f"o{n}" for n in range(3)]  # agencies that only fill a forum

NODES: dict[str, list[dict[str, Any]]] = {
    "Opd": [
        {"id": "bpbd", "name": "BPBD"},
        {"id": "dinkes", "name": "Dinas Kesehatan", "short_name": "Dinkes", "kind": "dinas"},
        {"id": "kominfo", "name": "Dinas Kominfo", "short_name": "Diskominfo"},
        {"id": "rsud", "name": "RSUD", "kind": "rsud"},
        {"id": "sosial", "name": "Dinas Sosial"},
        *({"id": id} for id in CROWD),
    ],
    "Stakeholder": [
        {"id": "pmi", "name": "PMI", "kind": "komunitas"},
        {"id": "telkom", "name": "Telkom", "kind": "BUMN"},
        {"id": "unsiq", "name": "UNSIQ"},
    ],
    "Program": [
        {"id": "jaringan", "name": "Jaringan", "end": "2021-06", "budget": 900, "start": "2020"},
        {"id": "tahap1", "name": "Tahap 1", "budget": 400, "quick_win": True},
        {"id": "tahap2", "name": "Tahap 2", "budget": 300},
        {"id": "tahap3", "name": "Tahap 3", "budget": 5000, "cancelled": True},
        {"id": "rekam", "name": "Rekam medis", "start": "2020", "budget": 70},
        {"id": "rujukan", "name": "Rujukan", "start": "2021"},
        {"id": "siaga", "name": "Siaga 112", "end": "2022", "budget": 5},
        {"id": "data", "name": "Data miskin"},
        {"id": "batal", "name": "Yang batal", "cancelled": True, "budget": 1000},
        {"id": "yatim", "name": "Tanpa tuan"},
    ],
    "Village": [
        {"id": "v1", "name": "Beran"},
        {"id": "v2", "name": "Kertek"},
        {"id": "v3", "name": "Tegalsari"},
    ],
    "District": [
        {"id": "d1", "name": "Kepil"},
        {"id": "d2", "name": "Kertek"},
        {"id": "d3", "name": "Watumalang"},
    ],
    "Dimension": [
        {"id": "economy", "name": "Economy"},
        {"id": "governance", "name": "Governance"},
        {"id": "living", "name": "Living"},
    ],
    "WorkingGroup": [
        {"id": "forum", "name": "Forum", "chair": "Bupati", "decree": "SK 1"},
        {"id": "tim", "name": "Tim siaga", "valid_until": "2024"},
        {"id": "lama", "name": "Tim lama"},
        {"id": "besar", "name": "Tim tata kelola"},
    ],
    "Unresolved": [{"id": "covers:smart", "column": "working_groups.covers", "value": "Smart Apa"}],
}

RELATIONS: dict[str, list[tuple[Any, ...]]] = {
    "LEADS": [
        ("Opd/kominfo", "Program/jaringan"),
        ("Opd/kominfo", "Program/tahap1", {"inherited": True}),
        ("Opd/sosial", "Program/tahap2"),
        ("Opd/kominfo", "Program/tahap3", {"inherited": True}),
        ("Opd/dinkes", "Program/rekam"),
        ("Opd/rsud", "Program/rujukan"),
        ("Opd/bpbd", "Program/siaga"),
        ("Opd/kominfo", "Program/siaga"),
        ("Opd/sosial", "Program/data"),
        ("Opd/bpbd", "Program/batal"),
    ],
    "SUPPORTS": [
        ("Opd/dinkes", "Program/jaringan"),
        ("Opd/dinkes", "Program/tahap1", {"inherited": True}),
        ("Opd/kominfo", "Program/siaga"),  # which it leads too
        ("Opd/kominfo", "Program/data"),
        ("Opd/rsud", "Program/rekam"),
        ("Opd/rsud", "Program/batal"),
        ("Stakeholder/telkom", "Program/jaringan"),
        ("Stakeholder/telkom", "Program/tahap1", {"inherited": True}),
        ("Stakeholder/pmi", "Program/batal"),
    ],
    "CONSULTED_ON": [("Stakeholder/telkom", "Program/siaga")],
    "INFORMED_OF": [("Stakeholder/unsiq", "Program/data")],
    "WITHIN": [
        ("Program/tahap1", "Program/jaringan"),
        ("Program/tahap2", "Program/jaringan"),
        ("Program/tahap3", "Program/jaringan"),
    ],
    "DEPENDS_ON": [
        ("Program/rekam", "Program/jaringan"),
        ("Program/jaringan", "Program/rekam"),
        ("Program/rekam", "Program/data"),
        ("Program/rujukan", "Program/rekam"),
        ("Program/rujukan", "Program/siaga"),
        ("Program/data", "Program/siaga"),
        ("Program/siaga", "Program/jaringan"),
        ("Program/yatim", "Program/data"),
        ("Program/batal", "Program/data"),
        ("Program/rekam", "Program/batal"),
    ],
    "PART_OF": [
        ("Program/jaringan", "Dimension/governance"),
        ("Program/tahap1", "Dimension/governance", {"inherited": True}),
        ("Program/tahap2", "Dimension/governance", {"inherited": True}),
        ("Program/siaga", "Dimension/living"),
        ("Program/rekam", "Dimension/living"),
        ("Program/batal", "Dimension/economy"),
    ],
    "TARGETS": [
        ("Program/jaringan", "Village/v1"),
        ("Program/tahap1", "Village/v1"),
        ("Program/tahap2", "Village/v2"),
        ("Program/siaga", "Village/v1"),
        ("Program/siaga", "Village/v2"),
        ("Program/batal", "Village/v3"),
    ],
    "LOCATED_IN": [
        ("Village/v1", "District/d1"),
        ("Village/v2", "District/d1"),
        ("Village/v3", "District/d2"),
    ],
    "MEMBER_OF": [
        *((f"Opd/{id}", "WorkingGroup/forum") for id in ("dinkes", "kominfo", "sosial", *CROWD)),
        ("Stakeholder/pmi", "WorkingGroup/forum"),
        ("Opd/bpbd", "WorkingGroup/tim"),
        ("Opd/rsud", "WorkingGroup/tim"),
        ("Opd/bpbd", "WorkingGroup/lama"),
        *((f"Opd/{id}", "WorkingGroup/besar") for id in ("bpbd", "kominfo", *CROWD)),
    ],
    "COVERS": [
        ("WorkingGroup/tim", "Program/siaga"),
        ("WorkingGroup/lama", "Program/batal"),
        ("WorkingGroup/besar", "Dimension/governance"),
    ],
    "REFERS_TO": [
        ("WorkingGroup/lama", "Unresolved/covers:smart", {"column": "working_groups.covers"})
    ],
    "AGREED_WITH": [
        (
            "Opd/dinkes",
            "Opd/kominfo",
            {
                "program": f"{REGION}/Program/rekam",
                "need": "Jalur data",
                "status": "ditolak",
                "reason": "Belum siap",
                "date": "2019-07",
            },
        ),
        ("Opd/dinkes", "Opd/kominfo", {"program": f"{REGION}/Program/batal", "status": "ditolak"}),
        (  # which says nothing, since the program is cancelled
            "Opd/dinkes",
            "Opd/kominfo",
            {"program": f"{REGION}/Program/batal", "status": "disetujui"},
        ),
        ("Opd/rsud", "Opd/kominfo", {"status": "menunggu", "date": "2019-08"}),
        ("Opd/rsud", "Opd/bpbd", {"program": f"{REGION}/Program/siaga", "status": "ditolak"}),
        ("Opd/bpbd", "Opd/rsud", {"program": f"{REGION}/Program/siaga", "status": "disetujui"}),
        ("Opd/sosial", "Opd/bpbd", {"program": f"{REGION}/Program/data", "status": "disetujui"}),
        ("Opd/sosial", "Opd/dinkes", {"program": f"{REGION}/Program/data"}),
    ],
    "REPORTS_TO": [("Opd/rsud", "Opd/dinkes")],
}


@pytest.fixture
def store(kept_address: str) -> Iterator[GraphStore]:
    with open_store(kept_address) as opened:
        opened.load(content(NODES, RELATIONS))
        opened.load(content({"Opd": [{"id": "other"}]}, region="33.08"))
        yield opened


PAIRS = "opd_a opd_b jumlah_ketergantungan ketergantungan kesepakatan"
BOTH_WAYS = "Jaringan → Rekam medis; Rekam medis → Jaringan"
# bpbd and kominfo share a group that covers what they depend on, bpbd and rsud a small one;
# bpbd and sosial have agreed; rsud is dinkes's branch.
WITHOUT_GROUP = [
    ("Dinas Kesehatan", "Dinas Kominfo", 2, BOTH_WAYS, "ditolak"),
    ("Dinas Kesehatan", "Dinas Sosial", 1, "Rekam medis → Data miskin", ""),
    ("Dinas Kominfo", "Dinas Sosial", 1, "Data miskin → Siaga 112", ""),
    ("Dinas Kominfo", "RSUD", 1, "Rujukan → Siaga 112", "menunggu"),
]


def test_pairs_without_group(store: GraphStore) -> None:
    assert ask(store, "pairs-without-group", PAIRS, max_opds="4") == WITHOUT_GROUP


def test_a_group_that_is_not_too_large_is_enough(store: GraphStore) -> None:
    found = ask(store, "pairs-without-group", PAIRS)  # the forum of six makes all well
    assert found == WITHOUT_GROUP[-1:]


def test_programs_that_are_only_supported_can_count_too(store: GraphStore) -> None:
    columns = "opd_a opd_b jumlah_ketergantungan kesepakatan"
    found = ask(store, "pairs-without-group", columns, max_opds="4", with_support="ya")
    assert found == [
        ("Dinas Kesehatan", "Dinas Kominfo", 4, "ditolak"),
        ("Dinas Kominfo", "RSUD", 4, "menunggu"),
        ("BPBD", "Dinas Kesehatan", 1, ""),
        ("Dinas Kesehatan", "Dinas Sosial", 1, ""),
        ("Dinas Kominfo", "Dinas Sosial", 1, ""),
        ("RSUD", "Dinas Sosial", 1, ""),
    ]


@pytest.mark.parametrize("covered", ["Program/p", "Program/q", "Dimension/d", "Dimension/e"])
def test_a_large_group_counts_where_it_covers_what_they_depend_on(
    address: str, covered: str
) -> None:
    nodes = {
        "Opd": [{"id": "a"}, {"id": "b"}],
        "Program": [{"id": "p"}, {"id": "q"}, {"id": "other"}],
        "Dimension": [{"id": "d"}, {"id": "e"}],
        "WorkingGroup": [{"id": "w"}],
    }
    relations = {
        "LEADS": [("Opd/b", "Program/p"), ("Opd/a", "Program/q")],
        "DEPENDS_ON": [("Program/p", "Program/q")],
        "PART_OF": [("Program/p", "Dimension/d"), ("Program/q", "Dimension/e")],
        "MEMBER_OF": [("Opd/a", "WorkingGroup/w"), ("Opd/b", "WorkingGroup/w")],
    }
    with open_store(address) as opened:
        for end, rows in ((covered, []), ("Program/other", [("a", "b")])):
            opened.load(content(nodes, {**relations, "COVERS": [("WorkingGroup/w", end)]}))
            assert ask(opened, "pairs-without-group", "opd_a opd_b", max_opds="1") == rows


def test_groups_covering_nothing(store: GraphStore) -> None:
    columns = (
        "id_kelompok kelompok_kerja ketua sk jumlah_opd jumlah_anggota_lain"
        " cakupan_tak_dikenal berkas lembar baris"
    )
    assert ask(store, "groups-covering-nothing", columns) == [
        ("forum", "Forum", "Bupati", "SK 1", 6, 1, "", "plan.xlsx", "WorkingGroup", 2),
        ("lama", "Tim lama", "", "", 1, 0, "Smart Apa", "plan.xlsx", "WorkingGroup", 4),
    ]


def test_opds_without_group(store: GraphStore) -> None:
    columns = "id_opd jenis forum diampu didukung baris"
    assert ask(store, "opds-without-group", columns) == []
    assert ask(store, "opds-without-group", columns, max_opds="5") == [
        ("sosial", "", "Forum", 2, 0, 6),
        ("dinkes", "dinas", "Forum", 1, 1, 3),
    ]


def test_an_opd_in_no_group_at_all(address: str) -> None:
    nodes = {"Opd": [{"id": "a"}, {"id": "b"}], "WorkingGroup": [{"id": "w"}]}
    with open_store(address) as opened:
        opened.load(content(nodes, {"MEMBER_OF": [("Opd/a", "WorkingGroup/w")]}))
        columns = "opd forum diampu didukung"
        assert ask(opened, "opds-without-group", columns) == [("b", "", 0, 0)]


def test_opd_workload(store: GraphStore) -> None:
    columns = "id_opd diampu quick_win_diampu didukung anggaran kelompok_kerja baris"
    # Of the network's 900 only the 400 and 300 below it count; what is cancelled does not.
    assert ask(store, "opd-workload", columns) == [
        ("kominfo", 2, 1, 1, 405, 2, 4),
        ("sosial", 2, 0, 0, 300, 1, 6),
        ("dinkes", 1, 0, 1, 70, 1, 3),
        ("rsud", 1, 0, 1, 0, 1, 5),
        ("bpbd", 1, 0, 0, 5, 3, 2),
        ("o0", 0, 0, 0, 0, 2, 7),
        ("o1", 0, 0, 0, 0, 2, 8),
        ("o2", 0, 0, 0, 0, 2, 9),
    ]


def test_stakeholder_reach(store: GraphStore) -> None:
    columns = (
        "pemangku_kepentingan jenis jumlah_program jumlah_opd jumlah_dimensi dimensi"
        " kelompok_kerja baris"
    )
    assert ask(store, "stakeholder-reach", columns) == [
        ("Telkom", "BUMN", 2, 3, 2, "Governance; Living", 0, 3),
        ("UNSIQ", "", 1, 2, 0, "", 0, 4),
        ("PMI", "komunitas", 0, 0, 0, "", 1, 2),
    ]


def test_programs_waiting(store: GraphStore) -> None:
    columns = "id_program pengampu mulai jumlah_opd_ditunggu opd_ditunggu prasyarat baris"
    two = "Dinas Kominfo; Dinas Sosial"
    assert ask(store, "programs-waiting", columns) == [
        (
            *("rujukan", "RSUD", "2021", 3, "BPBD; Dinas Kesehatan; Dinas Kominfo"),
            *("Rekam medis; Siaga 112 (selesai 2022)", 7),
        ),
        ("data", "Dinas Sosial", "", 2, "BPBD; Dinas Kominfo", "Siaga 112 (selesai 2022)", 9),
        (
            *("rekam", "Dinas Kesehatan", "2020", 2, two),
            *("Data miskin; Jaringan (selesai 2021-06)", 6),
        ),
        ("jaringan", "Dinas Kominfo", "2020", 1, "Dinas Kesehatan", "Rekam medis", 2),
        ("yatim", "", "", 1, "Dinas Sosial", "Data miskin", 11),
    ]


def test_districts_by_opds(store: GraphStore) -> None:
    columns = "kode_kecamatan kecamatan jumlah_opd jumlah_program desa_berprogram jumlah_desa opd"
    assert ask(store, "districts-by-opds", columns) == [
        ("d1", "Kepil", 4, 2, 2, 2, "BPBD; Dinas Sosial; Dinkes; Diskominfo"),
        ("d2", "Kertek", 0, 0, 0, 1, ""),
        ("d3", "Watumalang", 0, 0, 0, 0, ""),
    ]


def test_open_agreements(store: GraphStore) -> None:
    columns = "status tanggal opd_pengusul opd_tujuan id_program kebutuhan alasan baris"
    kominfo = "Dinas Kominfo"
    assert ask(store, "open-agreements", columns) == [
        ("", "", "Dinas Sosial", "Dinas Kesehatan", "data", "", "", 9),
        ("ditolak", "2019-07", "Dinas Kesehatan", kominfo, "rekam", "Jalur data", "Belum siap", 2),
        ("menunggu", "2019-08", "RSUD", kominfo, "", "", "", 5),
    ]


def test_shared_programs(store: GraphStore) -> None:
    columns = "opd_a opd_b jumlah_program program"
    assert ask(store, "shared-programs", columns) == []
    assert ask(store, "shared-programs", columns, min_programs="1") == [
        ("BPBD", "Dinas Kominfo", 1, "Siaga 112"),
        ("Dinas Kesehatan", "Dinas Kominfo", 1, "Jaringan"),
        ("Dinas Kesehatan", "RSUD", 1, "Rekam medis"),
        ("Dinas Kominfo", "Dinas Sosial", 1, "Data miskin"),
    ]


def test_dimension_opds(store: GraphStore) -> None:
    columns = (
        "id_dimensi jumlah_opd jumlah_pengampu jumlah_program pengampu kelompok_kerja lembar baris"
    )
    assert ask(store, "dimension-opds", columns) == [
        ("living", 4, 3, 2, "BPBD; Dinkes; Diskominfo", "", "Dimension", 4),
        (
            *("governance", 3, 2, 1, "Dinas Sosial; Diskominfo", "Tim tata kelola"),
            *("Dimension", 3),
        ),
        ("economy", 0, 0, 0, "", "", "Dimension", 2),
    ]
