from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from synergy import queries
from synergy.errors import UsageError
from synergy.stores import GraphStore, open_store
from synergy.words import knows
from tests.contents import REGION, content
from tests.stores.plans import plan

NAMES = [
    "contested-programs",
    "dimension-opds",
    "districts-by-opds",
    "groups-covering-nothing",
    "opd-pairs-by-village",
    "opd-picture",
    "opd-workload",
    "opds-without-group",
    "open-agreements",
    "pairs-without-group",
    "program-dependencies",
    "programs-waiting",
    "quick-wins",
    "shared-programs",
    "stakeholder-reach",
    "stakeholder-roles",
    "unowned-programs",
    "village-programs",
    "villages-without-program",
    "working-group-members",
]
# With what a question finds something in the small plan, where it does not by itself.
GIVEN = {"pairs-without-group": {"with_support": "yes"}, "shared-programs": {"min_programs": "1"}}


@pytest.fixture
def store(kept_address: str) -> Iterator[GraphStore]:
    with open_store(kept_address) as opened:
        opened.load(plan())
        opened.load(plan("33.08"))  # of which no question may see anything
        yield opened


def ask(store: GraphStore, name: str, columns: str, **given: str) -> list[tuple[Any, ...]]:
    """Return the rows of some columns as people see them."""
    query = queries.load(name)
    result = store.query(query.cypher, queries.bind(query, given), REGION)
    places = [result.columns.index(column) for column in columns.split()]
    return [tuple(row[place] for place in places) for row in result.readable()]


def test_the_questions() -> None:
    assert queries.names() == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_question_is_documented_and_keeps_to_its_region(store: GraphStore, name: str) -> None:
    query = queries.load(name)
    for lang in ("id", "en"):
        assert query.titles[lang]
        assert query.purposes[lang].endswith(".")
        assert all(parameter.meanings[lang] for parameter in query.parameters)
    assert "{plan: $plan}" in query.cypher
    for parameter in query.parameters:
        assert f"${parameter.name}" in query.cypher
    queries.require_reading(query.cypher, {"plan", *(p.name for p in query.parameters)})
    values = {"opd": "kominfo", "village": "v1"}
    given = {p.name: values[p.name] for p in query.parameters if p.default is None}
    given |= GIVEN.get(name, {})
    result = store.query(query.cypher, queries.bind(query, given), REGION)
    assert result.rows
    assert not any("33.08" in str(value) for row in result.rows for value in row)
    assert all(column == column.lower() and column.isidentifier() for column in result.columns)


@pytest.mark.parametrize("name", NAMES)
def test_the_order_hangs_on_a_key_in_the_end(name: str) -> None:
    assert queries.load(name).cypher.rpartition("ORDER BY")[2].split()[-1].startswith("kunci")


def test_unowned_programs(store: GraphStore) -> None:
    columns = "id_program program dimensi pendukung berkas lembar baris"
    assert ask(store, "unowned-programs", columns) == [
        ("p4", "Program tanpa tuan", "Smart Living", "UNSIQ", "plan.xlsx", "Program", 5)
    ]


PICTURE = [
    ("pengampu", "p1", "Smart Governance; Smart Living", 1_250_000_000, "Beran", "ya", 2, 2),
    ("pengampu", "p3", "", 500, "Bappeda", "", 0, 4),
    ("pendukung", "p2", "Smart Living", "", "Dinas Kesehatan", "", 1, 3),
    ("diinformasikan", "p2", "Smart Living", "", "Dinas Kesehatan", "", 1, 3),
    ("diinformasikan", "p6", "", "", "Dinas Kesehatan", "ya", 1, 7),
]


@pytest.mark.parametrize("opd", ["kominfo", "KOMINFO", "diskominfo", "dinas kominfo"])
def test_opd_picture(store: GraphStore, opd: str) -> None:
    columns = "peran id_program dimensi anggaran mitra quick_win jumlah_desa baris"
    found = ask(store, "opd-picture", columns, opd=opd)
    assert [(*row[:5], "ya" if row[5] else "", *row[6:]) for row in found] == PICTURE


def test_opd_picture_of_nobody(store: GraphStore) -> None:
    assert ask(store, "opd-picture", "opd", opd="dinas") == []
    assert ask(store, "opd-picture", "opd", opd="") == []


def test_opd_pairs_by_village(store: GraphStore) -> None:
    columns = "desa kecamatan opd_a opd_b jumlah_program program_a program_b"
    row = (
        *("Beran", "Kepil", "Dinas Kesehatan", "Dinas Kominfo", 3),
        *("Posyandu digital; Telemedisin", "Internet desa"),
    )
    assert ask(store, "opd-pairs-by-village", columns) == [row]
    assert ask(store, "opd-pairs-by-village", columns, min_programs="4") == []


def test_two_at_one_and_the_same_program_are_no_pair(address: str) -> None:
    nodes = {
        "Opd": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
        "Program": [{"id": "p"}, {"id": "q"}],
        "Village": [{"id": "v"}],
    }
    leads = [("Opd/a", "Program/p"), ("Opd/b", "Program/p"), ("Opd/c", "Program/q")]
    targets = [("Program/p", "Village/v"), ("Program/q", "Village/v")]
    with open_store(address) as opened:
        opened.load(content(nodes, {"LEADS": leads, "TARGETS": targets}))
        found = ask(opened, "opd-pairs-by-village", "opd_a opd_b")
    assert found == [("a", "c"), ("b", "c")]


def test_villages_without_program(store: GraphStore) -> None:
    columns = "kecamatan kode_desa desa baris"
    without_program = [("Kertek", "v4", "Beran", 5), ("", "v3", "Tegalsari", 4)]
    assert ask(store, "villages-without-program", columns) == without_program
    for district in ("kertek", "d2"):
        found = ask(store, "villages-without-program", columns, district=district)
        assert found == without_program[:1]
    assert ask(store, "villages-without-program", columns, district="Kepil") == []


def test_program_dependencies(store: GraphStore) -> None:
    columns = (
        "opd_pengampu program mulai opd_prasyarat program_prasyarat prasyarat_selesai catatan baris"
    )
    tele = ("Dinas Kesehatan", "Telemedisin", "2021")
    assert ask(store, "program-dependencies", columns) == [
        (*tele, "Dinas Kominfo", "Internet desa", "2021-06", "perlu jaringan", 3),
        (*tele, "Bappeda", "Satu data", "2022", "", 3),
        (*tele, "Dinas Kominfo", "Satu data", "2022", "", 3),
    ]


def test_contested_programs(store: GraphStore) -> None:
    columns = "id_program jumlah_pengampu pengampu anggaran baris"
    assert ask(store, "contested-programs", columns) == [
        ("p3", 2, "Bappeda; Dinas Kominfo", 500, 4)
    ]


def test_quick_wins(store: GraphStore) -> None:
    columns = "dimensi id_program pengampu mulai baris"
    rows = [
        ("", "p6", "Dinas Kesehatan", "", 7),
        ("Smart Governance", "p1", "Dinas Kominfo", "2020", 2),
        ("Smart Living", "p1", "Dinas Kominfo", "2020", 2),
    ]
    assert ask(store, "quick-wins", columns) == rows
    assert ask(store, "quick-wins", columns, dimension="LIVING") == rows[2:]
    assert ask(store, "quick-wins", columns, dimension="smart governance") == rows[1:2]


def test_stakeholder_roles(store: GraphStore) -> None:
    columns = "pemangku_kepentingan jenis peran id_program opd_pengampu baris"
    assert ask(store, "stakeholder-roles", columns) == [
        ("UNSIQ", "perguruan tinggi", "pendukung", "p4", "", 5),
        ("UNSIQ", "perguruan tinggi", "dikonsultasikan", "p2", "Dinas Kesehatan", 3),
    ]


def test_village_programs(store: GraphStore) -> None:
    columns = "kode_desa seluruh_wilayah id_program pengampu baris"
    first = [
        ("v1", False, "p1", "Dinas Kominfo", 2),
        ("v1", False, "p6", "Dinas Kesehatan", 7),
        ("v1", False, "p2", "Dinas Kesehatan", 3),
        ("v1", True, "p3", "Bappeda; Dinas Kominfo", 4),
    ]
    assert ask(store, "village-programs", columns, village="v1") == first
    # Two villages bear the name.
    second = [("v4", True, "p3", "Bappeda; Dinas Kominfo", 4)]
    assert ask(store, "village-programs", columns, village="BERAN") == first + second


def test_working_group_members(store: GraphStore) -> None:
    columns = "kelompok_kerja anggota jenis_anggota ketua berlaku_sampai cakupan baris"
    group = ("Sekda", "2024-12", "Internet desa; Smart Governance", 2)
    assert ask(store, "working-group-members", columns) == [
        ("Tim SPBE", "Dinas Kominfo", "OPD", *group),
        ("Tim SPBE", "Tegalsari", "desa", *group),
        ("Tim SPBE", "UNSIQ", "pemangku kepentingan", *group),
        ("Tim kosong", "", "", "", "", "", 3),
    ]


# Headers

HEADER = """// id: Judul
// en: Title
// purpose.id: Guna.
// purpose.en: Use: this.
// $least = 2
//   id: sekurangnya
//   en: at least
// $share = 0.5
//   id: bagian
//   en: share
// $all = true
//   id: semua
//   en: all
// $district = ""
//   id: kecamatan
//   en: district
// $opd
//   id: OPD
//   en: agency

// A comment of the statement's own.
MATCH (n) RETURN n
"""


def test_a_header_is_read() -> None:
    query = queries.parse("x", HEADER)
    assert query.titles == {"id": "Judul", "en": "Title"}
    assert query.purposes == {"id": "Guna.", "en": "Use: this."}
    assert [(p.name, p.default) for p in query.parameters] == [
        ("least", 2),
        ("share", 0.5),
        ("all", True),
        ("district", ""),
        ("opd", None),
    ]
    assert query.parameters[4].meanings == {"id": "OPD", "en": "agency"}
    assert query.cypher == "// A comment of the statement's own.\nMATCH (n) RETURN n\n"


@pytest.mark.parametrize(
    "line", ["// en: Title", "// purpose.id: Guna.", "//   en: share", "//   id: OPD"]
)
def test_a_header_without_a_meaning_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="missing"):
        queries.parse("x", HEADER.replace(line + "\n", ""))


@pytest.mark.parametrize("line", ["// hello", "// $x = ", "// title: x"])
def test_a_header_line_that_is_not_understood_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="understood"):
        queries.parse("x", line + "\n" + HEADER)


def test_values_are_converted_by_the_default() -> None:
    query = queries.parse("x", HEADER)
    given = {"least": "3", "share": "1", "all": "Tidak", "district": "05", "opd": "1"}
    assert queries.bind(query, given) == {
        "least": 3,
        "share": 1.0,
        "all": False,
        "district": "05",
        "opd": "1",
    }
    assert queries.bind(query, {"opd": "x"})["least"] == 2


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        ({}, "query-parameter-missing", "opd"),
        ({"opd": "x", "distict": "y"}, "query-parameter", "district"),
        ({"opd": "x", "zzz": "y"}, "query-parameter", "least"),
        ({"opd": "x", "least": "many"}, "query-value", "many"),
        ({"opd": "x", "least": "1.5"}, "query-value", "1.5"),
        ({"opd": "x", "all": "maybe"}, "query-value", "maybe"),
        ({"opd": "x", "share": "a"}, "query-value", "share"),
    ],
)
def test_a_wrong_value_is_told(given: dict[str, str], code: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        queries.bind(queries.parse("x", HEADER), given)
    assert error.value.code == code
    for lang in ("id", "en"):
        assert knows(f"error-{code}", lang)
        assert said in error.value.message(lang)
        assert "\n" not in error.value.message(lang)


def test_a_parameter_for_a_question_without_any() -> None:
    with pytest.raises(UsageError) as error:
        queries.bind(queries.load("unowned-programs"), {"opd": "x"})
    assert "takes no parameters" in error.value.message("en")


@pytest.mark.parametrize(
    ("name", "said"), [("unowned-program", "unowned-programs"), ("zzzz", "synergy query"), ("", "")]
)
def test_an_unknown_question_is_told_with_the_closest(name: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        queries.load(name)
    assert error.value.code == "unknown-query"
    for lang in ("id", "en"):
        assert said in error.value.message(lang)


@pytest.mark.parametrize("name", ["../pyproject", "../queries/quick-wins"])
def test_a_name_is_no_path(name: str) -> None:
    with pytest.raises(UsageError):
        queries.load(name)


def test_the_questions_are_found_in_a_wheel(tmp_path: Path) -> None:
    root = Path(queries.__file__).parents[1]
    package = tmp_path / "synergy"
    shutil.copytree(root / "synergy", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(root / "queries", package / "_queries")  # as hatch puts them
    code = (
        "from synergy import queries; import sys\n"
        "assert queries.__file__.startswith(sys.argv[1])\n"
        "assert queries.load('quick-wins').titles['en']; print(len(queries.names()))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert answer.stdout.strip() == str(len(NAMES))
    assert 'force-include]\n"queries" = "synergy/_queries"' in (root / "pyproject.toml").read_text()
