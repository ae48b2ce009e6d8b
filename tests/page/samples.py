"""Plans that pages are tested on: a hostile one, a quiet one, one without dependencies."""

from __future__ import annotations

from functools import cache
from typing import Any

from synergy.analyses import analyze
from synergy.findings import Findings
from synergy.graph import build
from synergy.measures import Measures
from synergy.settings import Settings
from tests.contents import REGION, content

IMAGE = "<img src=x onerror=\"document.title='owned'\">"
SCRIPT = "</script><script>document.title='owned'</script>"
LINK = "javascript:alert(1)"
FORMULA = '=HYPERLINK("http://example.invalid","x")'
TEMPLATE = "{{ 7 * 7 }} <!-- ${1+1} href"
HOSTILE = (IMAGE, SCRIPT, LINK, FORMULA, TEMPLATE)

Sample = tuple[Measures, Findings]


def _sample(nodes: dict[str, Any], edges: dict[str, Any], notice: str) -> Sample:
    info = f'{{"name": "Rencana", "period": "2019-2024", "notice": {notice!r}}}'.replace("'", '"')
    plan = {"key": f"{REGION}/Plan/{REGION}", "id": REGION, "region": REGION, "info": info}
    graph = build(content({**nodes, "Plan": [{**plan, "name": "Rencana"}]}, edges))
    measures = Measures(graph, Settings())
    return measures, analyze(measures)


@cache
def hostile() -> Sample:
    """Return a plan whose names try to run: with a circle, a late one, owners in doubt."""
    programs: list[dict[str, Any]] = [
        {"id": f"p{n}", "name": f"{HOSTILE[n % len(HOSTILE)]} {n}", "description": IMAGE}
        for n in range(12)
    ]
    programs[3] |= {"start": "2020-01", "end": "2020-06", "budget": 1_250_000_000}
    programs[4] |= {"start": "2021-01", "end": "2021-06", "quick_win": True}
    nodes = {
        "Opd": [
            {"id": "a", "name": SCRIPT, "short_name": IMAGE},
            {"id": "b", "name": "Dinas Pengairan", "short_name": "Dispair"},
            {"id": "c", "name": FORMULA},
        ],
        "Program": programs,
        "Village": [{"id": "v1", "name": IMAGE}, {"id": "v2", "name": "Kertek"}],
        "District": [{"id": "d", "name": LINK}],
        "Dimension": [{"id": "x", "name": SCRIPT}, {"id": "y", "name": "Smart Living"}],
        "Stakeholder": [{"id": "s", "name": IMAGE}],
    }
    edges = {
        "LEADS": [("Opd/a", f"Program/p{n}") for n in range(5)]
        + [("Opd/b", f"Program/p{n}") for n in range(4, 8)],
        "SUPPORTS": [("Opd/b", "Program/p0"), ("Stakeholder/s", "Program/p1")],
        "DEPENDS_ON": [
            ("Program/p0", "Program/p1"),
            ("Program/p1", "Program/p0"),
            ("Program/p3", "Program/p4"),
            *((f"Program/p{n}", "Program/p5") for n in range(6, 12)),
        ],
        "PART_OF": [("Program/p0", "Dimension/x"), ("Program/p1", "Dimension/y")],
        "TARGETS": [(f"Program/p{n}", "Village/v2") for n in range(6)],
        "LOCATED_IN": [("Village/v1", "District/d"), ("Village/v2", "District/d")],
    }
    return _sample(nodes, edges, "Data contoh <b>saja</b>")


@cache
def quiet() -> Sample:
    """Return a plan of one program with one owner, and no dependency."""
    nodes = {
        "Opd": [{"id": "a", "name": "Dinas Kesehatan"}],
        "Program": [{"id": "p", "name": "Posyandu"}],
    }
    return _sample(nodes, {"LEADS": [("Opd/a", "Program/p")]}, "")


@cache
def empty() -> Sample:
    """Return a plan with an OPD and nothing to do."""
    return _sample({"Opd": [{"id": "a", "name": "Dinas Kesehatan"}]}, {}, "")


@cache
def large(programs: int = 500) -> Sample:
    """Return a plan of many programs under forty OPDs, with supports and dependencies."""
    nodes = {
        "Opd": [{"id": f"o{n:02}", "name": f"Dinas Nomor {n}"} for n in range(40)],
        "Program": [{"id": f"p{n:04}", "name": f"Program Nomor {n}"} for n in range(programs)],
    }
    edges = {
        "LEADS": [(f"Opd/o{n * n % 40:02}", f"Program/p{n:04}") for n in range(programs)],
        "SUPPORTS": [(f"Opd/o{(n + 7) % 40:02}", f"Program/p{n:04}") for n in range(programs)],
        "DEPENDS_ON": [
            (f"Program/p{n:04}", f"Program/p{n // 3:04}") for n in range(1, programs, 2)
        ],
    }
    return _sample(nodes, edges, "")


@cache
def asked() -> Sample:
    """Return a hub c that a, b, d, e wait for: a was refused, b waits, d has an answer by now.

    e and c also work on programs together, and f and c on nothing but one.
    """
    nodes = {
        "Opd": [
            {"id": "c", "name": "Dinas Kesehatan", "short_name": "Dinkes", "aliases": ["DKK"]},
            *({"id": opd, "name": f"Badan {opd.upper()}"} for opd in "abdef"),
        ],
        "Program": [
            *({"id": f"p{opd}", "name": f"Program {opd.upper()}"} for opd in "abcdef"),
            {"id": "pa2", "name": "Program A kedua"},
        ],
    }
    request = {"need": "Hak akses", "program": f"{REGION}/Program/pa"}
    edges = {
        "LEADS": [*((f"Opd/{o}", f"Program/p{o}") for o in "abcdef"), ("Opd/a", "Program/pa2")],
        "SUPPORTS": [("Opd/e", "Program/pc"), ("Opd/c", "Program/pf")],
        "DEPENDS_ON": [
            *((f"Program/p{opd}", "Program/pc") for opd in "abde"),
            ("Program/pa2", "Program/pc"),
            ("Program/pa", "Program/pf"),
        ],
        "AGREED_WITH": [
            (
                "Opd/a",
                "Opd/c",
                {
                    **request,
                    "status": "ditolak",
                    "date": "2019-07-18",
                    "reason": "Belum ada perjanjian",
                },
            ),
            ("Opd/b", "Opd/c", {"status": "menunggu"}),
            ("Opd/d", "Opd/c", {"status": "ditolak", "program": f"{REGION}/Program/pd"}),
            ("Opd/c", "Opd/d", {"status": "disetujui", "program": f"{REGION}/Program/pd"}),
        ],
    }
    return _sample(nodes, edges, "")


@cache
def hub(partners: int = 25) -> Sample:
    """Return an OPD that so many with long names wait for; they also wait for each other."""
    rest = "Pengendalian Penduduk, Keluarga Berencana dan Pemberdayaan"
    nodes = {
        "Opd": [
            {"id": "hub", "name": "Dinas Komunikasi dan Informatika", "short_name": "Diskominfo"},
            *({"id": f"o{n}", "name": f"Dinas {n} {rest}"} for n in range(partners)),
        ],
        "Program": [
            {"id": "p", "name": "Jaringan"},
            *({"id": f"p{n}", "name": f"Layanan {n}"} for n in range(partners)),
        ],
    }
    edges = {
        "LEADS": [
            ("Opd/hub", "Program/p"),
            *((f"Opd/o{n}", f"Program/p{n}") for n in range(partners)),
        ],
        "DEPENDS_ON": [
            *((f"Program/p{n}", "Program/p") for n in range(partners)),
            *((f"Program/p{n}", f"Program/p{n % 4}") for n in range(4, partners)),
        ],
        "AGREED_WITH": [
            (f"Opd/o{n}", "Opd/hub", {"status": status, "program": f"{REGION}/Program/p{n}"})
            for n, status in enumerate(["ditolak", "menunggu", "ditolak", "menunggu"])
        ],
    }
    return _sample(nodes, edges, "")


@cache
def coordinated() -> Sample:
    """Return six OPDs: a and b meet in two small groups; b, d, e each wait on c and do not."""
    nodes = {
        "Opd": [
            {"id": "a", "name": "Bappeda"},
            {"id": "b", "name": "Dinas Pekerjaan Umum", "short_name": "DPU"},
            {"id": "c", "name": "Dinas Kesehatan", "short_name": "Dinkes"},
            {"id": "d", "name": IMAGE},
            {"id": "e", "name": "Dinas Sosial"},
            {"id": "f", "name": "Kecamatan Kertek"},
        ],
        "Program": [
            {"id": "pa", "name": "Data terpadu"},
            {"id": "pb", "name": "Jalan ke puskesmas"},
            {"id": "pc", "name": "Posyandu"},
            {"id": "pd", "name": SCRIPT},
            {"id": "pe", "name": "Bantuan sosial"},
        ],
        "Village": [{"id": "v", "name": "Kertek"}, {"id": "w", "name": IMAGE}],
        "District": [{"id": "k", "name": "Garung"}],
        "WorkingGroup": [{"id": f"g{n}", "name": f"Forum {n}"} for n in (1, 2)],
    }
    edges = {
        "LEADS": [(f"Opd/{opd}", f"Program/p{opd}") for opd in "abcde"],
        "DEPENDS_ON": [
            ("Program/pa", "Program/pb"),
            *((f"Program/p{opd}", "Program/pc") for opd in "bde"),
        ],
        "TARGETS": [(f"Program/p{opd}", "Village/v") for opd in "bcd"],
        "LOCATED_IN": [("Village/v", "District/k")],
        "MEMBER_OF": [(f"Opd/{opd}", f"WorkingGroup/g{n}") for opd in "ab" for n in (1, 2)],
    }
    return _sample(nodes, edges, "Data contoh <b>saja</b>")
