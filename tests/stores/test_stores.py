"""What every store does, on every store."""

from __future__ import annotations

import pytest

from synergy.errors import StoreError, UsageError
from synergy.stores import Loaded, Region, open_store
from synergy.words import knows
from tests.contents import REGION, content
from tests.stores.asserting import code_of, same
from tests.stores.plans import numbered, plan

SCHEMALESS = pytest.mark.never("neo4j", reason="what Neo4j does not know is empty, not wrong")
COUNT = "MATCH (p:Program {plan: $plan}) RETURN count(p) AS n, min(p.name) AS name"


def test_what_is_loaded_is_read(address: str) -> None:
    given = plan()
    with open_store(address) as store:
        loaded = store.load(given)
        assert loaded == Loaded(REGION, given.plan, given.node_count, given.relation_count, True)
        assert same(store.read(REGION), given)
    with open_store(address) as store:
        assert same(store.read(REGION), given)


def test_a_load_replaces_only_its_region(address: str) -> None:
    other = numbered(7, region="33.08")
    with open_store(address) as store:
        store.load(plan())
        store.load(other)
        assert store.load(numbered(1)).changed
        assert same(store.read(REGION), numbered(1))
        assert same(store.read("33.08"), other)
        assert store.regions() == [
            Region(REGION, "", numbered(1).plan),
            Region("33.08", "", other.plan),
        ]


def test_an_unknown_region_is_named_with_those_there_are(address: str) -> None:
    with open_store(address) as store:
        store.load(plan())
        for call in (
            lambda: store.read("33.08"),
            lambda: store.query("RETURN 1 AS x", {}, "33.08"),
        ):
            with pytest.raises(UsageError) as error:
                call()
            assert error.value.code == "region-absent"
            assert REGION in error.value.message("en")


def test_opening_writes_nothing(address: str) -> None:
    with open_store(address) as store:
        assert store.regions() == []


def test_loading_twice_changes_nothing(address: str) -> None:
    with open_store(address) as store:
        assert store.load(plan()).changed
        assert not store.load(plan()).changed
        assert same(store.read(REGION), plan())
    with open_store(address) as store:
        assert not store.load(plan()).changed


def test_a_plan_comes_back_after_others(address: str) -> None:
    with open_store(address) as store:
        for given in (plan(), numbered(1), plan(), numbered(2), plan()):
            assert store.load(given).changed
            assert same(store.read(REGION), given)


@pytest.mark.parametrize("region", ["a/b", "a", "a@b", "é" * 300, "'}) //", "", " ", "33.07 "])
def test_a_region_is_whatever_the_user_wrote(address: str, region: str) -> None:
    with open_store(address) as store:
        store.load(numbered(7, region="a"))
        store.load(plan(region))
        store.load(numbered(1, region=region))
        store.load(plan(region))
        assert same(store.read(region), plan(region))
        assert store.query(COUNT, {}, region).rows == ((6, "Internet desa"),)
        if region != "a":
            assert same(store.read("a"), numbered(7, region="a"))
            assert [r.code for r in store.regions()] == sorted([region, "a"])


def test_text_stays_as_it_is(address: str) -> None:
    odd = ["", " ", "a\nb\tc", "\"'\\`$x {{}}", "Dinas “Kébudayaan” 🏛", "0" * 40_000, "\x00", "1.0"]
    given = content(
        {
            "Opd": [
                {"id": f"{n}", "name": text, "aliases": [text] * n, "duties": None}
                for n, text in enumerate(odd)
            ],
            # As long as a cell may be, since what does not resolve is a node by its text.
            "Unresolved": [{"id": "x" * 32_000, "value": "x" * 32_000, "closest": []}],
            "Program": [{"id": "p", "name": None, "budget": 2**53 + 1, "cancelled": False}],
        },
        {
            "REFERS_TO": [("Program/p", "Unresolved/" + "x" * 32_000, {"column": "lead"})],
            "DEPENDS_ON": [("Program/p", "Program/p", {"note": ""})],
        },
    )
    with open_store(address) as store:
        store.load(given)
        assert same(store.read(REGION), given)


def test_a_plan_with_nothing_in_it(address: str) -> None:
    with open_store(address) as store:
        store.load(content({}))
        assert same(store.read(REGION), content({}))
        assert store.query(COUNT, {}, REGION).rows == ((0, None),)


def test_an_empty_store_says_how_to_fill_it(address: str) -> None:
    with open_store(address) as store:
        for call in (
            lambda: store.read(REGION),
            lambda: store.query("RETURN 1 AS x", {}, REGION),
        ):
            with pytest.raises(StoreError) as error:
                call()
            assert code_of(error) == "store-empty"
            assert "synergy load" in error.value.message()


@pytest.fixture
def loaded(kept_address: str) -> str:
    with open_store(kept_address) as store:
        store.load(plan())
    return kept_address


def test_values_are_plain(loaded: str) -> None:
    with open_store(loaded) as store:
        result = store.query(
            "MATCH (o:Opd {plan: $plan, id: 'kominfo'})-[r:LEADS]->(p:Program {id: 'p1'})"
            " RETURN sum(p.budget) AS total, 0.5 AS half, date('2020-01-02') AS day,"
            " {a: [1, 2]} AS map, o AS node, r AS relation",
            {},
            REGION,
        )
    total, half, day, mapping, node, relation = result.rows[0]
    assert (total, half, day, mapping) == (1_250_000_000, 0.5, "2020-01-02", {"a": [1, 2]})
    assert type(total) is int
    assert (node["_label"], node["id"]) == ("Opd", "kominfo")
    assert None not in node.values()
    assert relation["_label"] == "LEADS"
    assert relation["inherited"] is False
    assert not {"_id", "_src", "_dst", "_ID"} & {*node, *relation}


def test_a_path_is_its_nodes_and_relations(loaded: str) -> None:
    asked = (
        "MATCH p = (:Program {plan: $plan, id: 'p6'})-[:DEPENDS_ON]->(:Program)-[:DEPENDS_ON]->"
        "(:Program {id: 'p1'}) RETURN p"
    )
    with open_store(loaded) as store:
        ((path,),) = store.query(asked, {}, REGION).rows
    assert [node["id"] for node in path["_nodes"]] == ["p6", "p2", "p1"]
    assert [relation["_label"] for relation in path["_rels"]] == ["DEPENDS_ON"] * 2
    assert set(path) == {"_nodes", "_rels"}


def test_the_store_fills_in_the_plan_whatever_is_given(loaded: str) -> None:
    with open_store(loaded) as store:
        assert store.query("RETURN $plan AS p", {"plan": "x"}, REGION).rows == ((plan().plan,),)


@pytest.mark.parametrize(
    "cypher",
    [
        "MATCH (o:Opd RETURN o",
        pytest.param("MATCH (o:Foo) RETURN o", marks=SCHEMALESS),
        pytest.param("MATCH (o:Opd) RETURN o.foo AS x", marks=SCHEMALESS),
        pytest.param(
            "RETURN toInteger('1') AS x",
            marks=pytest.mark.never("neo4j", reason="Neo4j has toInteger; LadybugDB has not"),
        ),
        "RETURN 1/0 AS x",
        "MATCH (o:Opd) WHERE date(o.id) = date() RETURN o",
    ],
)
def test_a_bad_query_is_told_in_a_paragraph(loaded: str, cypher: str) -> None:
    with open_store(loaded) as store:
        with pytest.raises(StoreError) as error:
            store.query(cypher, {}, REGION)
        assert error.value.code == "cypher"
        for lang in ("id", "en"):
            assert "\n" not in error.value.message(lang)
            assert len(error.value.message(lang)) < 500
        assert store.query(COUNT, {}, REGION).rows[0][0] == 6  # and the store works on


@pytest.mark.parametrize(
    ("cypher", "code"),
    [
        ("CREATE (:Opd {key: 'x'})", "query-writes"),
        ("MATCH (o:Opd) SET o.name = 'x'", "query-writes"),
        ("MATCH (o:Opd) DETACH DELETE o", "query-writes"),
        ("MATCH (o:Opd) // note\n/* more */ delete o", "query-writes"),
        ("CHECKPOINT", "query-writes"),
        ("CALL show_tables() RETURN *", "query-writes"),
        ("LOAD FROM 'x.csv' RETURN *", "query-writes"),
        ("MATCH (o:Opd) LOAD FROM 'x.csv' RETURN *", "query-writes"),
        ("COPY (MATCH (o:Opd) RETURN o.key) TO 'out.csv'", "query-writes"),
        ("INSTALL httpfs", "query-writes"),
        ("BEGIN TRANSACTION", "query-writes"),
        ("DROP TABLE Opd", "query-writes"),
        ("RETURN 1 AS a; CHECKPOINT", "query-several"),
        ("", "query-empty"),
        ("// nothing\n ;", "query-empty"),
        ("MATCH (o:Opd) WHERE o.id = $opd RETURN o", "query-no-value"),
    ],
)
def test_what_does_more_than_read_never_reaches_the_database(
    loaded: str, cypher: str, code: str
) -> None:
    with open_store(loaded) as store, pytest.raises(UsageError) as error:
        store.query(cypher, {}, REGION)
    assert error.value.code == code
    for lang in ("id", "en"):
        assert knows(f"error-{code}", lang)
        assert "\n" not in error.value.message(lang)


@pytest.mark.parametrize(
    "cypher",
    [
        "RETURN 'CREATE; $x' AS a;",
        'MATCH (o:Opd) WHERE o.name = "it\'s; SET" RETURN o.name AS load',
        "MATCH (call:Opd) WHERE call.name = 'DELETE \\' SET' RETURN {set: 1} AS `create`",
        "// DELETE\nRETURN 1 AS a /* SET $y */",
        "match (o:Opd) return o.name as name",
    ],
)
def test_the_words_of_writing_are_allowed_as_text_and_names(loaded: str, cypher: str) -> None:
    with open_store(loaded) as store:
        store.query(cypher, {}, REGION)
