import hashlib
from collections.abc import Callable
from importlib import resources

import pytest

import synergy
from synergy.analyses import analyze
from synergy.maps.coordination import coordination, coordination_map
from synergy.maps.dependencies import dependencies, dependencies_map
from synergy.maps.programs import programs, programs_map
from synergy.measures import Measures
from synergy.report.anchors import on_map
from synergy.settings import Settings
from synergy.words import LANGUAGES, say
from tests.page import samples
from tests.page.pages import Parsed, assert_sound, map_data

Make = Callable[..., str]
MAPS = pytest.mark.parametrize("make", [programs, dependencies])


@MAPS
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_sound_in_both_languages(make: Make, lang: str) -> None:
    page = assert_sound(make(*samples.hostile(), lang), lang)
    assert samples.IMAGE in page.text
    assert samples.SCRIPT in page.text
    assert "Data contoh <b>saja</b>" in page.text


@MAPS
def test_the_same_page_twice(make: Make) -> None:
    assert make(*samples.hostile(), "id") == make(*samples.hostile(), "id")


@MAPS
def test_names_reach_the_map_as_written(make: Make) -> None:
    nodes = map_data(Parsed(make(*samples.hostile(), "id")))["nodes"]
    assert {f"{samples.IMAGE} 0", f"{samples.SCRIPT} 1"} <= {node["name"] for node in nodes}


def test_every_link_to_a_map_leads_to_its_finding() -> None:
    measures = Measures(synergy.to_networkx(synergy.demo_plan()), Settings())
    findings = analyze(measures)
    drawn = {
        made(measures, findings).code: {f.id for f, _ in made(measures, findings).findings}
        for made in (coordination_map, programs_map, dependencies_map)
    }
    for finding in findings:
        if href := on_map(finding):
            map, _, id = href.removeprefix("maps/").partition(".html#finding=")
            assert id in drawn[map], href


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_map_with_nothing_to_show_says_so(lang: str) -> None:
    page = assert_sound_without_script(dependencies(*samples.quiet(), lang))
    assert say("page-map-dependencies.empty", lang=lang) in page.text
    page = assert_sound_without_script(programs(*samples.empty(), lang))
    assert say("page-map-programs.empty", lang=lang) in page.text


def assert_sound_without_script(html: str) -> Parsed:
    page = Parsed(html)
    assert not [tag for tag, _, _ in page.raw if tag == "script"]
    return page


def test_programs_stand_on_their_leads_island() -> None:
    drawn = programs_map(*samples.hostile(), "id")
    members = {island.name: island.members for island in drawn.islands}
    assert "33.07/Program/p5" in members["Dispair"]
    assert {key.rsplit("/", 1)[1] for key in members["Pengampu belum jelas"]} == {
        "p8", "p9", "p10", "p11",
    }  # fmt: skip
    assert members["OPD lain"] == ["33.07/Opd/c"]
    assert members["Pemangku kepentingan"] == ["33.07/Stakeholder/s"]


def test_a_large_map_opens_on_its_islands() -> None:
    drawn = programs_map(*samples.large(), "id")
    assert len(drawn.nodes) == 540
    assert map_data(Parsed(programs(*samples.large(), "id")))["map"]["closed"]


def test_dependencies_mark_circles_and_late_ones() -> None:
    drawn = dependencies_map(*samples.hostile(), "id")
    kinds = {node.key.rsplit("/", 1)[1]: node.kinds for node in drawn.nodes}
    assert kinds["p0"] == kinds["p1"] == ("circle",)
    assert kinds["p4"] == ("late",)
    assert kinds["p5"] == ("critical",)
    weight = {node.kinds: node.weight for node in drawn.nodes}
    assert max(weight, key=lambda kinds: weight[kinds]) == ("critical",)
    assert min(weight, key=lambda kinds: weight[kinds]) == ("plain",)
    lines = {(start[-2:], end[-2:]): kind for start, end, kind in drawn.lines}
    assert lines["p0", "p1"] == lines["p1", "p0"] == "circle"
    assert lines["p3", "p4"] == "late"
    assert lines["p6", "p5"] == "plain"
    assert "p2" not in kinds


@pytest.mark.parametrize("lang", LANGUAGES)
def test_coordination_is_sound_and_shows_names_as_written(lang: str) -> None:
    page = assert_sound(coordination(*samples.coordinated(), lang), lang)
    assert samples.IMAGE in page.text
    names = {node["name"] for node in map_data(page)["nodes"]}
    assert samples.IMAGE in names
    assert "Data contoh <b>saja</b>" in page.text
    once, twice = (coordination(*samples.coordinated(), lang) for _ in range(2))
    assert once == twice


def test_coordination_draws_required_pairs_by_whether_they_meet() -> None:
    drawn = coordination_map(*samples.coordinated(), "id")
    lines = {(a[-1], b[-1]): tie for a, b, tie in drawn.lines}
    assert lines == {
        ("a", "b"): "met", ("b", "c"): "missing", ("c", "d"): "missing", ("c", "e"): "missing",
    }  # fmt: skip
    assert {node.key[-1] for node in drawn.nodes} == set("abcde")  # f needs no other
    assert [drawn.lines[place][2] for place in drawn.heaviest] == ["missing"] * 3
    single = {node.key[-1] for node in drawn.nodes if "single" in node.kinds}
    assert single <= set("bc")
    assert all(pair.width > 0 for pair in drawn.pairs)


def test_a_pair_says_what_is_behind_it() -> None:
    drawn = coordination_map(*samples.coordinated(), "id")
    pair = next(pair for pair in drawn.pairs if pair.key.endswith("/b+c"))
    assert pair.name == "DPU – Dinkes"
    told = dict(pair.facts)
    assert told["Wadah"] == "belum tercatat"
    assert pair.behind == ("Jalan ke puskesmas", "Posyandu", "Kertek")
    assert told["Yang menunggu dan yang ditunggu"] == "Menunggu Posyandu: Jalan ke puskesmas"
    assert told["Desa dan kelurahan yang sama"] == "1 desa dan kelurahan di 1 kecamatan: Kertek"
    met = next(pair for pair in drawn.pairs if pair.key.endswith("/a+b"))
    assert dict(met.facts)["Wadah"] == "Forum 1 dan Forum 2"


def test_a_request_that_is_not_settled_is_told_and_marked() -> None:
    drawn = coordination_map(*samples.asked(), "id")
    of = {pair.key[-3:]: pair for pair in drawn.pairs}
    assert {key: pair.mark for key, pair in of.items() if pair.mark} == {
        "a+c": "refused",
        "b+c": "waiting",
    }
    assert dict(of["a+c"].facts)["Permintaan"] == (
        "Badan A kepada Dinkes, ditolak 18 Juli 2019: Hak akses (untuk “Program A”). "
        "Alasan tercatat: Belum ada perjanjian."
    )
    assert dict(of["b+c"].facts)["Permintaan"] == "Badan B kepada Dinkes, menunggu jawaban."
    assert "Permintaan" not in dict(of["c+d"].facts)
    assert {(mark.key, mark.count) for mark in drawn.marks} == {("refused", 1), ("waiting", 1)}


def test_what_waits_is_told_by_what_is_waited_for_and_who_else_leads_it() -> None:
    drawn = coordination_map(*samples.asked(), "id")
    facts = dict(next(pair for pair in drawn.pairs if pair.key.endswith("/a+c")).facts)
    assert facts["Yang menunggu dan yang ditunggu"].splitlines() == [
        "Menunggu Program C: Program A dan Program A kedua",
        "Menunggu Program F (diampu Badan F): Program A",
    ]


def test_a_shared_program_is_a_place_only_where_nothing_else_weighs() -> None:
    drawn = coordination_map(*samples.asked(), "id")
    meets = {pair.key[-3:]: dict(pair.facts)["Wadah"] for pair in drawn.pairs}
    assert meets["c+f"] == "hanya program bersama yang menghubungkan keduanya"
    assert meets["c+e"] == "belum tercatat; di luar program bersama masih ada yang perlu dibahas"


def test_the_table_has_those_that_do_not_meet_first_and_short_cells() -> None:
    drawn = coordination_map(*samples.asked(), "id")
    tie = {pair.key: line[2] for pair, line in zip(drawn.pairs, drawn.lines, strict=True)}
    ties = [tie[row.key] for row in drawn.rows]
    assert ties == sorted(ties, key=["missing", "met"].index)
    rows = dependencies_map(*samples.hostile(), "id").rows
    assert next(row for row in rows if row.key.endswith("/p5")).cells[2].endswith("3 lainnya")


def test_the_matrix_says_the_same_as_the_network() -> None:
    drawn = coordination_map(*samples.coordinated(), "id")
    order = [row.key for row in drawn.matrix]
    assert sorted(order) == [node.key for node in drawn.nodes]
    for row in drawn.matrix:
        for other, cell in zip(order, row.cells, strict=True):
            if cell is not None:
                assert {row.key, other} == set(drawn.lines[cell][:2])
    cells = [cell for row in drawn.matrix for cell in row.cells if cell is not None]
    assert len(cells) == 2 * len(drawn.lines)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rings_are_explained_only_where_they_occur(lang: str) -> None:
    ring = say("page-ring", lang=lang)
    page = Parsed(coordination(*samples.hub(), lang))
    ringed = sum(node["severity"] == 0 for node in map_data(page)["nodes"])
    assert 0 < ringed < len(map_data(page)["nodes"])
    assert page.text.count(ring) == 2  # in the panel, and below the map
    assert f"{ring}{ringed}" in page.text
    for make, sample in ((programs, samples.quiet()), (dependencies, samples.large())):
        page = Parsed(make(*sample, lang))
        assert (ring in page.text) is any(n["severity"] == 0 for n in map_data(page)["nodes"])


def test_without_groups_a_line_blames_nobody() -> None:
    drawn = coordination_map(*samples.large(), "id")
    assert {tie.label for tie in drawn.ties if tie.key == "missing"} == {"Perlu berkoordinasi"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_network_says_why(lang: str) -> None:
    page = assert_sound_without_script(coordination(*samples.empty(), lang))
    assert say("page-map-coordination.empty", lang=lang) in page.text
    untold = coordination_map(*samples.quiet(), lang).untold
    assert untold
    assert untold in assert_sound_without_script(coordination(*samples.quiet(), lang)).text


def test_the_drawing_library_is_the_one_that_was_measured() -> None:
    # Our drawing uses its private `body`; look at scene.js and draw.js before changing this.
    path = resources.files("pyvis") / "lib/vis-9.1.2/vis-network.min.js"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert digest == "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"
