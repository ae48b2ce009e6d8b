from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy import stats

from synergy import graph
from synergy.measures import Measures
from synergy.measures.involvement import behind, tail
from synergy.settings import Coordination, Settings
from tests.analyses.found import key
from tests.contents import content
from tests.measures.offices import column, measured, table

# Cataldo, Wagstrom, Herbsleb and Carley (2006), CR = TA · TD · TAᵀ, worked by hand.
# Who works on what (TA), and what needs what (TD):
#       p1 p2 p3 p4        p1 p2 p3 p4
#   a    1  1            p1     1        p1 needs p2
#   b       1  1         p3     1     1  p3 needs p2 and p4
#   c          1  1
TA = {"p1": "a", "p2": "a b", "p3": "b c", "p4": "c"}
TD = [("p1", "p2"), ("p3", "p2"), ("p3", "p4")]


def test_cr_worked_by_hand() -> None:
    made = measured(TA, TD).requirements
    # a–b: p1–p2 (a on p1, b on p2), p2–p3 (a on p2, b on p3).
    # b–c: p2–p3 (b on p2, c on p3), p3–p4 (b on p3, c on p4).
    # a–c: p2–p3 (a on p2, c on p3).
    assert column(made, "dependencies") == {"a b": 2, "a c": 1, "b c": 2}
    assert column(made, "shared_programs") == {"a b": 1, "a c": 0, "b c": 1}
    assert column(made, "weight") == {"a b": 3, "a c": 1, "b c": 3}
    assert made.involvement.involved.toarray().tolist() == [
        [1, 1, 0, 0],
        [0, 1, 1, 0],
        [0, 0, 1, 1],
    ]


def test_congruence_worked_by_hand() -> None:
    """Three pairs must coordinate, a and b do: a third (Cataldo and others 2006)."""
    made = measured(TA, TD, groups={"g": "a b"}).requirements
    assert (made.required_pairs, made.met_pairs) == (3, 1)
    assert made.congruence == pytest.approx(1 / 3)
    assert column(made, "via") == {"a b": "g", "a c": "", "b c": ""}
    assert made.groups_known


def test_a_dependent_pair_counts_once_whichever_way_it_crosses() -> None:
    both = measured({"p": "a b", "q": "a b"}, [("p", "q"), ("q", "p")]).requirements
    assert column(both, "dependencies") == {"a b": 1}
    inside = measured({"p": "a", "q": "a", "r": "b a"}, [("p", "q")]).requirements
    assert column(inside, "dependencies") == {"a b": 0}


OPDS = "abcde"
WORK = st.lists(st.sets(st.sampled_from(OPDS)), min_size=2, max_size=7)


@settings(deadline=None)
@given(WORK, st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=12))
def test_dependencies_are_the_paper_s_product_each_pair_once(
    work: list[set[str]], needs: set[tuple[int, int]]
) -> None:
    needs = {(p, q) for p, q in needs if p != q and max(p, q) < len(work)}
    made = measured(
        {f"p{n}": " ".join(sorted(opds)) for n, opds in enumerate(work)},
        [(f"p{p}", f"p{q}") for p, q in needs],
        opds=" ".join(OPDS),
    ).requirements
    stated = {frozenset(pair) for pair in needs}
    expected: dict[str, tuple[int, int]] = {}
    for a, b in combinations(OPDS, 2):
        crossing = 0
        for p, q in map(sorted, stated):
            crossing += (a in work[p] and b in work[q]) or (a in work[q] and b in work[p])
        shared = sum(a in opds and b in opds for opds in work)
        if crossing or shared:
            expected[f"{a} {b}"] = (crossing, shared)
    found = {p: (r["dependencies"], r["shared_programs"]) for p, r in table(made).items()}
    assert {p: (d if stated else 0, s) for p, (d, s) in expected.items()} == {
        p: (d if stated else 0, s) for p, (d, s) in found.items()
    }


def test_indicators_weigh_as_newman_s_papers_do() -> None:
    # On i: a has two programs, b one, c one: n = 4. On j: only one program, so nothing.
    made = measured(
        {"p1": "a", "p2": "a", "p3": "b", "p4": "c"},
        indicators={"p1": "i j", "p2": "i", "p3": "i", "p4": "i"},
    ).requirements
    assert column(made, "weight") == pytest.approx({"a b": 2 / 3, "a c": 2 / 3, "b c": 1 / 3})
    assert column(made, "shared_indicators") == {"a b": 1, "a c": 1, "b c": 1}
    assert column(made, "required") == {"a b": True, "a c": True, "b c": False}


def test_indicators_add_up_alike_whether_sorted_or_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    programs = {f"p{n:02}": "abcde"[n % 5] for n in range(20)}
    aims = {p: f"i{n % 3} j{n % 4}" for n, p in enumerate(programs)}
    counted = measured(programs, indicators=aims).requirements.table()
    monkeypatch.setattr("synergy.measures.involvement._COUNTED", 0)
    assert measured(programs, indicators=aims).requirements.table().equals(counted)


def test_an_indicator_weighs_one_at_most() -> None:
    programs = {f"p{n}": "ab"[n % 2] for n in range(6)}
    made = measured(programs, indicators=dict.fromkeys(programs, "i")).requirements
    assert column(made, "weight") == {"a b": 1}  # 3 · 3 ÷ 5 is more


def test_near_is_who_shares_more_villages_than_chance_allows() -> None:
    near = " ".join(f"v{n:02}" for n in range(8))
    listed = " ".join(f"v{n:02}" for n in range(100))
    made = measured(
        {"p1": "a", "p2": "b", "p3": "c", "p4": "d"},
        villages={"p1": near, "p2": near, "p3": "v00", "p4": listed},
        listed=listed,
    ).requirements
    # a and b share all of their eight villages of a hundred; c shares one with each, d all
    # with everybody, as one that works everywhere must.
    assert column(made, "weight") == {"a b": 1}
    assert column(made, "shared_villages") == {"a b": 8}


@settings(deadline=None)
@given(st.integers(1, 60), st.data())
def test_the_tail_is_that_of_the_hypergeometric_distribution(size: int, data: Any) -> None:
    k, n = (data.draw(st.integers(0, size)) for _ in "kn")
    shared = data.draw(st.integers(max(0, k + n - size), min(k, n)))
    found = tail(np.array([shared]), np.array([k]), np.array([n]), size)[0]
    assert found == pytest.approx(float(stats.hypergeom.sf(shared - 1, size, k, n)), abs=1e-9)


def test_programs_without_named_places_say_nothing_about_place() -> None:
    made = measured({"p": "a b", "q": "a"}, listed="v1 v2").requirements
    assert pd.isna(table(made)["a b"]["shared_villages"])
    assert made.counts(0) == {
        "shared_programs": 1,
        "dependencies": None,
        "shared_villages": None,
        "shared_indicators": None,
        "alike": 0,
    }


def test_the_five_heaviest_of_either_count() -> None:
    # hub shares 1 to 7 programs with seven others, and these nothing with one another.
    work = {f"p{n}{m}": f"hub o{n}" for n in range(1, 8) for m in range(n)}
    made = measured(work).requirements
    assert column(made, "required") == {f"hub o{n}": True for n in range(1, 8)}
    fewer = measured(
        work | {f"q{n}{m}{o}": f"o{n} x{o}" for n in (1, 2) for m in range(8) for o in range(5)}
    ).requirements
    required = column(fewer, "required")
    assert [required[f"hub o{n}"] for n in range(1, 8)] == [False, False, *[True] * 5]


def test_ties_fall_to_dependencies_then_shared_programs_then_keys() -> None:
    one = Coordination(heaviest=1)
    made = measured(
        {"p": "a b", "q": "a", "r": "c", "s": "a d"}, [("q", "r")], settings=one
    ).requirements
    assert column(made, "weight") == {"a b": 1, "a c": 1, "a d": 1}
    assert column(made, "rank") == {"a b": 2, "a c": 1, "a d": 3}
    assert column(made, "required") == dict.fromkeys(("a b", "a c", "a d"), True)  # of b, c, d


def test_a_shared_program_sees_to_its_own_share() -> None:
    shared = measured({"p": "a b", "q": "a b"}).requirements
    assert (shared.required_pairs, shared.met_pairs) == (1, 1)
    assert column(shared, "via") == {"a b": ""}
    more = measured({"p": "a b", "q": "a", "r": "b"}, [("q", "r")]).requirements
    assert (more.required_pairs, more.met_pairs, more.congruence) == (1, 0, 0.0)


def test_who_meets_nowhere_is_not_coordinated_though_little_is_required() -> None:
    light = measured(
        {"p": "a", "q": "b", **{f"r{n}": "c" for n in range(3)}},
        indicators=dict.fromkeys(("p", "q", "r0", "r1", "r2"), "i"),
    ).requirements
    weights, met = column(light, "weight"), column(light, "coordinated")
    assert weights["a b"] == 0.25
    assert not met["a b"]


def test_a_bare_heading_is_answered_for_by_the_leads_of_its_tasks() -> None:
    work = {"h": "", "k": "o", "k2": "o", "q": "r"}
    within = {"WITHIN": [(f"Program/{k}", "Program/h") for k in ("k", "k2")]}
    made = measured(work, [("q", "h")], relations=within).requirements
    assert column(made, "dependencies") == {"o r": 1}
    assert column(made, "shared_programs") == {"o r": 0}
    (waits,) = made.evidence(0).dependencies
    assert [key.rpartition("/")[2] for key in waits[:2]] == ["q", "h"]


def test_what_counts_as_meeting() -> None:
    work, needs = {"p": "a", "q": "b"}, [("p", "q")]
    for status, met in (("disetujui", True), ("menunggu", False), ("ditolak", False)):
        for ends in (("a", "b"), ("b", "a")):
            asked = [(*ends, {"program": key("Program/p"), "status": status})]
            made = measured(work, needs, agreed=asked).requirements
            assert column(made, "coordinated") == {"a b": met}
            assert column(made, "via") == {"a b": "p" if met else ""}
            assert made.groups_known
    assert measured(work, needs, reports=[("b", "a")]).requirements.congruence == 1
    grandchild = measured(work, needs, reports=[("b", "x"), ("x", "a")]).requirements
    assert grandchild.congruence == 1
    assert not grandchild.groups_known
    siblings = measured(work, needs, reports=[("b", "x"), ("a", "x")]).requirements
    assert siblings.congruence == 0


def test_an_agreement_on_a_cancelled_program_is_none() -> None:
    made = measured(
        {"p": "a", "q": "b"},
        [("p", "q")],
        agreed=[("a", "b", {"program": key("Program/off"), "status": "disetujui"})],
        nodes={"Program": [{"id": "p"}, {"id": "q"}, {"id": "off", "cancelled": True}]},
    ).requirements
    assert (made.congruence, made.groups_known) == (0, False)


CROWD = " ".join(["a", "b", *(f"x{n:02}" for n in range(14))])  # sixteen


@pytest.mark.parametrize(
    ("covered", "met"),
    [
        ("Program/p", True),
        ("Program/q", True),
        ("Program/other", False),
        ("Dimension/d", True),
        ("Dimension/e", False),
    ],
)
def test_a_large_group_counts_where_it_covers_what_is_behind_the_pair(
    covered: str, met: bool
) -> None:
    made = measured(
        {"p": "a", "q": "b", "other": "a"},
        [("p", "q")],
        groups={"g": CROWD},
        covers=[("g", covered)],
        nodes={"Dimension": [{"id": "d"}, {"id": "e"}]},
        relations={
            "PART_OF": [("Program/q", "Dimension/d"), ("Program/other", "Dimension/e")],
        },
    ).requirements
    assert made.congruence == met
    assert made.meeting(0).groups == ((key("WorkingGroup/g"),) if met else ())


def test_fifteen_are_few_enough() -> None:
    few = CROWD.rpartition(" ")[0]
    for members, met in ((few, 1), (CROWD, 0)):
        made = measured({"p": "a", "q": "b"}, [("p", "q")], groups={"g": members}).requirements
        assert made.congruence == met


@settings(deadline=None)
@given(WORK, st.data())
def test_behind_is_what_the_evidence_shows(work: list[set[str]], data: Any) -> None:
    names = [f"p{n}" for n in range(len(work))]
    some = st.lists(st.sampled_from(names), max_size=4)
    needs = list(zip(data.draw(some), data.draw(some), strict=False))
    words = {p: data.draw(st.sampled_from(["", "i", "j", "i j"])) for p in names}
    made = measured(
        {p: " ".join(sorted(opds)) for p, opds in zip(names, work, strict=True)},
        {(p, q) for p, q in needs if p != q},
        indicators=words,
        villages={p: data.draw(st.sampled_from(["", "v", "v w"])) for p in names},
    ).requirements
    chosen = data.draw(st.sets(st.sampled_from(names)))
    flags = np.array([row.rpartition("/")[2] in chosen for row in made.involvement.rows])
    found = behind(made.involvement, made.weighed.parts, flags)
    for number in range(len(made.weighed.weight)):
        evidence = made.evidence(number)
        shown = {row for p, q, _ in evidence.dependencies for row in (p, q)}
        shown |= set(evidence.shared_programs)
        for opd in made.pair(number):
            for row in made.rows_of[opd]:
                if words[row.rpartition("/")[2]] and set(evidence.indicators) & {
                    key(f"Indicator/{i}") for i in words[row.rpartition("/")[2]].split()
                }:
                    shown.add(row)
        if not made.weighed.parts.place[number]:
            assert found[number] == bool(shown & {key(f"Program/{p}") for p in chosen})


def test_evidence_names_what_is_behind() -> None:
    made = measured(
        TA,
        TD,
        villages={"p1": "v w", "p3": "w x"},
        indicators={"p1": "i", "p3": "i j"},
    ).requirements
    number = made.number(key("Opd/b"), key("Opd/a"))
    assert number is not None
    evidence = made.evidence(number)
    assert [(p[-2:], q[-2:], len(stated)) for p, q, stated in evidence.dependencies] == [
        ("p1", "p2", 1),
        ("p3", "p2", 1),
    ]
    assert evidence.shared_programs == (key("Program/p2"),)
    assert evidence.indicators == (key("Indicator/i"),)
    assert evidence.villages == (key("Village/w"),)
    assert made.number(key("Opd/a"), key("Opd/a")) is None


def test_what_descendants_say_is_lifted() -> None:
    made = measured(
        {"top": "a", "part": "", "q": "b"},
        [("part", "q")],
        relations={"WITHIN": [("Program/part", "Program/top")]},
    ).requirements
    assert column(made, "dependencies") == {"a b": 1}
    assert [(p, q) for p, q, _ in made.evidence(0).dependencies] == [
        (key("Program/top"), key("Program/q"))
    ]


def test_consulted_informed_and_others_never_enter() -> None:
    plain = measured(TA, TD).requirements
    asked = measured(
        TA,
        TD,
        nodes={"Stakeholder": [{"id": "s"}], "Village": [{"id": "v"}]},
        relations={
            "CONSULTED_ON": [("Opd/c", "Program/p1")],
            "INFORMED_OF": [("Opd/a", "Program/p4")],
            "SUPPORTS": [
                ("Opd/b", "Program/p2"),
                ("Opd/c", "Program/p3"),
                ("Stakeholder/s", "Program/p1"),
                ("Village/v", "Program/p2"),
            ],
        },
    ).requirements
    assert table(asked) == table(plain)


def test_basis_is_the_share_of_programs_that_say_anything() -> None:
    made = measured({"p": "a", "q": "b", "alone": "a", "nobody": ""}, [("p", "q")]).requirements
    assert made.basis == 0.5


@pytest.mark.parametrize(
    ("work", "opds", "missing"),
    [
        ({}, "", None),
        ({"p": "a"}, "", "opds.name"),
        ({"p": "a", "q": ""}, "b", "programs.lead"),
        ({"p": "a", "q": "b"}, "", "programs.depends_on"),
        ({"p": "a b"}, "", None),
    ],
)
def test_what_would_have_to_be_filled_in(
    work: dict[str, str], opds: str, missing: str | None
) -> None:
    made = measured(work, opds=opds).requirements
    assert made.missing == missing
    assert made.required_pairs == ("a b" in work.values())
    if not made.required_pairs:
        assert made.congruence is None
        assert made.table().empty
        assert not made.network


def test_members_that_nobody_knows_are_no_group() -> None:
    made = measured({"p": "a", "q": "b"}, [("p", "q")], groups={"g": ""}).requirements
    assert not made.groups_known


def test_weights_are_settings() -> None:
    light = Coordination(dependency_weight=0.25, shared_program_weight=0.5)
    made = measured(TA, TD, settings=light).requirements
    assert column(made, "weight") == {"a b": 1, "a c": 0.25, "b c": 1}
    assert column(made, "required") == {"a b": True, "a c": False, "b c": True}
    none = Coordination(dependency_weight=0)
    assert list(table(measured(TA, TD, settings=none).requirements)) == ["a b", "b c"]


# -- Properties ------------------------------------------------------------------------------

NAMES = [f"o{n:02}" for n in range(18)]
PLANS = st.fixed_dictionaries(
    {
        "work": st.lists(
            st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True),
            min_size=4,
            max_size=14,
        ),
        "needs": st.sets(st.tuples(st.integers(0, 13), st.integers(0, 13)), max_size=14),
        "villages": st.lists(st.sets(st.integers(0, 11)), min_size=14, max_size=14),
        "indicators": st.lists(st.sets(st.integers(0, 3)), min_size=14, max_size=14),
        "groups": st.lists(st.sets(st.sampled_from(NAMES), max_size=4), max_size=3),
    }
)
SLOWLY = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def rows_of(plan: dict[str, Any], prefix: str = "") -> tuple[dict[str, Any], dict[str, Any]]:
    """The nodes and relations of a drawn plan; ids begin with `prefix`."""
    count = len(plan["work"])
    nodes: dict[str, Any] = {
        "Opd": [{"id": prefix + name} for name in NAMES],
        "Program": [{"id": f"{prefix}p{n:02}"} for n in range(count)],
        "Village": [{"id": f"{prefix}v{n:02}"} for n in range(12)],
        "Indicator": [{"id": f"{prefix}i{n}"} for n in range(4)],
        "WorkingGroup": [{"id": f"{prefix}g{n}"} for n in range(len(plan["groups"]))],
    }
    relations: dict[str, Any] = {
        "LEADS": [
            (f"Opd/{prefix}{opds[0]}", f"Program/{prefix}p{n:02}")
            for n, opds in enumerate(plan["work"])
        ],
        "SUPPORTS": [
            (f"Opd/{prefix}{opd}", f"Program/{prefix}p{n:02}")
            for n, opds in enumerate(plan["work"])
            for opd in opds[1:]
        ],
        "DEPENDS_ON": [
            (f"Program/{prefix}p{a:02}", f"Program/{prefix}p{b:02}")
            for a, b in sorted(plan["needs"])
            if a != b and max(a, b) < count
        ],
        "TARGETS": [
            (f"Program/{prefix}p{n:02}", f"Village/{prefix}v{v:02}")
            for n, places in enumerate(plan["villages"][:count])
            for v in sorted(places)
        ],
        "CONTRIBUTES_TO": [
            (f"Program/{prefix}p{n:02}", f"Indicator/{prefix}i{i}")
            for n, aims in enumerate(plan["indicators"][:count])
            for i in sorted(aims)
        ],
        "MEMBER_OF": [
            (f"Opd/{prefix}{opd}", f"WorkingGroup/{prefix}g{n}")
            for n, members in enumerate(plan["groups"])
            for opd in sorted(members)
        ],
    }
    return nodes, relations


def of(nodes: dict[str, Any], relations: dict[str, Any]) -> Measures:
    return Measures(graph.build(content(nodes, relations)), Settings())


def written(made: Measures) -> tuple[str, str]:
    return made.requirements.table().to_csv(), made.standing.table().to_csv()


@SLOWLY
@given(PLANS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(plan: dict[str, Any], random: Any) -> None:
    nodes, relations = rows_of(plan)
    shuffled = (
        {name: random.sample(rows, len(rows)) for name, rows in part.items()}
        for part in (nodes, relations)
    )
    assert written(of(*shuffled)) == written(of(nodes, relations))


@SLOWLY
@given(PLANS)
def test_renaming_ids_changes_nothing_but_ids(plan: dict[str, Any]) -> None:
    plain, renamed = (written(of(*rows_of(plan, prefix))) for prefix in ("", "xx-"))
    assert tuple(text.replace("xx-", "") for text in renamed) == plain


@SLOWLY
@given(PLANS, st.data())
def test_a_small_group_for_a_missing_pair_never_lowers_congruence(
    plan: dict[str, Any], data: Any
) -> None:
    nodes, relations = rows_of(plan)
    before = of(nodes, relations).requirements
    missing = np.flatnonzero(before.weighed.required & ~before.met).tolist()
    if not missing:
        return
    pair = before.pair(data.draw(st.sampled_from(missing)))
    nodes["WorkingGroup"].append({"id": "new"})
    relations["MEMBER_OF"] += [(opd.split("/", 1)[1], "WorkingGroup/new") for opd in pair]
    after = of(nodes, relations).requirements
    assert after.required_pairs == before.required_pairs
    assert after.met_pairs == before.met_pairs + 1
    assert (after.congruence or 0) > (before.congruence or 0)


@SLOWLY
@given(PLANS)
def test_a_program_that_all_are_informed_of_changes_nothing(plan: dict[str, Any]) -> None:
    nodes, relations = rows_of(plan)
    before = written(of(nodes, relations))
    nodes["Program"].append({"id": "news"})
    relations["INFORMED_OF"] = [(f"Opd/{name}", "Program/news") for name in NAMES]
    relations["CONSULTED_ON"] = [(f"Opd/{name}", "Program/p00") for name in NAMES]
    assert written(of(nodes, relations)) == before


@SLOWLY
@given(PLANS)
def test_one_forum_of_all_changes_nothing(plan: dict[str, Any]) -> None:
    nodes, relations = rows_of(plan)
    before = of(nodes, relations)
    nodes["WorkingGroup"].append({"id": "forum"})
    relations["MEMBER_OF"] += [(f"Opd/{name}", "WorkingGroup/forum") for name in NAMES]
    after = of(nodes, relations)
    assert written(after) == written(before)
    assert after.requirements.congruence == before.requirements.congruence
