"""A small plan with something for every question, and stores to try things on."""

from __future__ import annotations

from typing import Any

from synergy.content import Content
from tests.contents import REGION, content

NODES: dict[str, list[dict[str, Any]]] = {
    "Opd": [
        {"id": "kominfo", "name": "Dinas Kominfo", "short_name": "Diskominfo"},
        {"id": "dinkes", "name": "Dinas Kesehatan"},
        {"id": "bappeda", "name": "Bappeda", "aliases": ["Bapperida", "Litbang"]},
    ],
    "Stakeholder": [{"id": "unsiq", "name": "UNSIQ", "kind": "perguruan tinggi"}],
    "Program": [
        {
            "id": "p1",
            "name": "Internet desa",
            "kind": "program",
            "start": "2020",
            "end": "2021-06",
            "budget": 1_250_000_000,
            "funding": ["APBD", "DAK"],
            "quick_win": True,
            "scope": "villages",
            "cancelled": False,
        },
        {"id": "p2", "name": "Telemedisin", "start": "2021", "scope": "villages"},
        {"id": "p3", "name": "Satu data", "end": "2022", "scope": "region", "budget": 500},
        {"id": "p4", "name": "Program tanpa tuan", "scope": "unknown"},
        {"id": "p5", "name": "Yang batal", "cancelled": True, "quick_win": True},
        {"id": "p6", "name": "Posyandu digital", "scope": "villages", "quick_win": True},
    ],
    "Village": [
        {"id": "v1", "name": "Beran", "district": "Kepil", "district_id": "d1", "kind": "desa"},
        {"id": "v2", "name": "Kertek", "district": "Kertek", "district_id": "d2"},
        {"id": "v3", "name": "Tegalsari"},
        {"id": "v4", "name": "Beran", "district": "Kertek", "district_id": "d2"},
    ],
    "District": [{"id": "d1", "name": "Kepil"}, {"id": "d2", "name": "Kertek"}],
    "Dimension": [
        {"id": "governance", "name": "Smart Governance"},
        {"id": "living", "name": "Smart Living"},
    ],
    "WorkingGroup": [
        {"id": "w1", "name": "Tim SPBE", "chair": "Sekda", "valid_until": "2024-12"},
        {"id": "w2", "name": "Tim kosong"},
    ],
}

RELATIONS: dict[str, list[tuple[Any, ...]]] = {
    "LEADS": [
        ("Opd/kominfo", "Program/p1", {"inherited": False}),
        ("Opd/dinkes", "Program/p2", {"inherited": True}),
        ("Opd/bappeda", "Program/p3"),
        ("Opd/kominfo", "Program/p3"),
        ("Opd/dinkes", "Program/p5"),
        ("Opd/kominfo", "Program/p5"),
        ("Opd/dinkes", "Program/p6"),
    ],
    "SUPPORTS": [
        ("Opd/kominfo", "Program/p2"),
        ("Stakeholder/unsiq", "Program/p4"),
        ("Stakeholder/unsiq", "Program/p5"),
        ("Village/v1", "Program/p1"),
    ],
    "CONSULTED_ON": [("Stakeholder/unsiq", "Program/p2")],
    "INFORMED_OF": [("Opd/kominfo", "Program/p2"), ("Opd/kominfo", "Program/p6")],
    "TARGETS": [
        ("Program/p1", "Village/v1"),
        ("Program/p1", "Village/v2"),
        ("Program/p2", "Village/v1"),
        ("Program/p6", "Village/v1"),
        ("Program/p5", "Village/v3"),
    ],
    "LOCATED_IN": [
        ("Village/v1", "District/d1"),
        ("Village/v2", "District/d2"),
        ("Village/v4", "District/d2"),
    ],
    "DEPENDS_ON": [
        ("Program/p2", "Program/p1", {"note": "perlu jaringan"}),
        ("Program/p6", "Program/p2"),
        ("Program/p5", "Program/p1"),
        ("Program/p2", "Program/p3"),
    ],
    "PART_OF": [
        ("Program/p1", "Dimension/governance"),
        ("Program/p1", "Dimension/living"),
        ("Program/p4", "Dimension/living"),
        ("Program/p2", "Dimension/living"),
    ],
    "MEMBER_OF": [
        ("Opd/kominfo", "WorkingGroup/w1"),
        ("Stakeholder/unsiq", "WorkingGroup/w1"),
        ("Village/v3", "WorkingGroup/w1"),
    ],
    "COVERS": [("WorkingGroup/w1", "Dimension/governance"), ("WorkingGroup/w1", "Program/p1")],
    "AGREED_WITH": [
        ("Opd/kominfo", "Opd/dinkes", {"program": f"{REGION}/Program/p1", "status": "disetujui"}),
        ("Opd/kominfo", "Opd/dinkes", {"program": f"{REGION}/Program/p2", "status": "ditolak"}),
    ],
    "REPORTS_TO": [("Opd/dinkes", "Opd/bappeda")],
}


def plan(region: str = REGION, **changes: list[dict[str, Any]]) -> Content:
    """Return the small plan; `changes` replaces the rows of some labels."""
    nodes = {**NODES, **changes}
    return content(nodes, RELATIONS if not changes else {}, region)


def numbered(number: int, programs: int = 60, region: str = REGION) -> Content:
    """Return one of any number of plans, each row of which bears its number."""
    rows = [{"id": f"{number}-{i}", "name": f"program {number}"} for i in range(programs)]
    edges = [(f"Opd/{number}", f"Program/{number}-{i}") for i in range(programs)]
    return content({"Opd": [{"id": str(number)}], "Program": rows}, {"LEADS": edges}, region)
