from __future__ import annotations

import pytest

from synergy.measures.remedies import Remedy, remedies
from synergy.settings import Synergy
from tests.measures.offices import measured

ALL = Synergy(covered_share=1.0)


def proposed(
    needs: dict[str, str],
    groups: dict[str, str],
    settings: Synergy = ALL,
    large_group: int = 15,
) -> list[tuple[str, list[str]]]:
    """Each OPD leads the program of its name; ``{"a": "b c"}``: a's program needs b's and c's."""
    return [
        (remedy.kind, [key.rpartition("/")[2] for key in remedy.members])
        for remedy in taken(needs, groups, settings, large_group)
    ]


def taken(
    needs: dict[str, str], groups: dict[str, str], settings: Synergy = ALL, large_group: int = 15
) -> tuple[Remedy, ...]:
    names = sorted({name for a, others in needs.items() for name in (a, *others.split())})
    plan = measured(
        {f"p-{name}": name for name in names},
        [(f"p-{a}", f"p-{b}") for a, others in needs.items() for b in others.split()],
        groups=groups,
    )
    return remedies(plan.requirements, plan.agencies, settings, large_group)


def test_one_seat_in_a_group_is_cheaper_than_two_signatures() -> None:
    assert proposed({"a": "b"}, {"g": "b z"}) == [("join", ["a", "b"])]


def test_without_a_group_that_helps_two_agree() -> None:
    assert proposed({"a": "b"}, {"g": "y z"}) == [("agree", ["a", "b"])]


def test_three_that_all_must_meet_found_a_group() -> None:
    # One pair for each of three seats; an agreement would see to half a pair a seat.
    assert proposed({"a": "b c", "b": "c"}, {"g": "y z"}) == [("found", ["a", "b", "c"])]


def test_a_group_that_is_full_takes_nobody() -> None:
    assert proposed({"a": "b"}, {"g": "b z"}, large_group=2) == [("agree", ["a", "b"])]


def test_a_group_grows_by_those_who_join() -> None:
    needs = {"a": "z", "b": "a"}
    assert proposed(needs, {"g": "y z"}) == [("join", ["a", "z"]), ("join", ["b", "a"])]


def test_a_new_group_has_no_more_than_its_seats() -> None:
    everybody = {a: " ".join(b for b in "abcd" if b > a) for a in "abc"}
    assert proposed(everybody, {"g": "y z"}) == [("found", ["a", "b", "c", "d"])]
    small = proposed(everybody, {"g": "y z"}, Synergy(group_size=3, covered_share=1.0))
    assert small[0] == ("found", ["a", "b", "c"])
    assert max(len(members) for _, members in small) == 3


def test_it_stops_when_enough_is_covered_or_proposed() -> None:
    needs = dict(zip("acegik", "bdfhjl", strict=True))
    assert len(proposed(needs, {"g": "y z"})) == 6
    assert len(proposed(needs, {"g": "y z"}, Synergy(covered_share=0.5))) == 3
    assert len(proposed(needs, {"g": "y z"}, Synergy(covered_share=1.0, remedies=2))) == 2


def test_covered_share_and_congruence_add_up() -> None:
    first, second = taken({"a": "b", "c": "d"}, {"g": "y z"})
    assert [r.covered for r in (first, second)] == pytest.approx([0.5, 1.0])
    assert [r.congruence for r in (first, second)] == [0.5, 1.0]


def test_nothing_is_proposed_where_nothing_is_missing() -> None:
    assert taken({"a": "b"}, {"g": "a b"}) == ()


def test_nobody_is_sent_to_an_opd_that_is_no_more() -> None:
    plan = measured(
        {"p-a": "a", "p-b": "b"},
        [("p-a", "p-b")],
        groups={"g": "y z"},
        relations={"SUCCEEDS": [("Opd/y", "Opd/b")]},
    )
    assert plan.requirements.required_pairs == 1
    assert remedies(plan.requirements, plan.agencies, ALL, 15) == ()


def test_it_stops_at_the_share_and_not_a_float_later() -> None:
    needs = dict(zip("acegi", "bdfhj", strict=True))
    assert len(proposed(needs, {"g": "y z"}, Synergy(covered_share=0.8))) == 4
