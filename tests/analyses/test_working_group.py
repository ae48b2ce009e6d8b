from __future__ import annotations

from synergy.analyses import working_group
from synergy.findings import Finding, NotComputed
from synergy.settings import Settings
from tests.measures.offices import measured


def find(needs: list[tuple[str, str]], groups: dict[str, str]) -> list[Finding | NotComputed]:
    names = {name for pair in needs for name in pair}
    plan = measured(
        {f"p-{name}": name for name in sorted(names)},
        [(f"p-{a}", f"p-{b}") for a, b in needs],
        groups=groups,
        opds="x y",
    )
    return list(working_group.find(plan, Settings()))


def test_who_joins_which_group_to_talk_about_what() -> None:
    (finding,) = find([("a", "b")], {"g": "b z"})
    assert isinstance(finding, Finding)
    assert [s.id for s in finding.subjects] == ["a", "b"]
    assert finding.severity == "medium"
    assert finding.evidence == {
        "remedy": "join",
        "group": "g",
        "pairs": 1,
        "pair_names": ["a – b"],
        "program_names": ["p-a", "p-b"],
        "weight": 1.0,
        "covered_share": 1.0,
        "congruence": 0.0,
        "congruence_after": 1.0,
        "amounts": [1.0],
    }
    assert {s.sheet for s in finding.sources} == {"Program", "DEPENDS_ON", "WorkingGroup"}


def test_an_agreement_names_no_group() -> None:
    (finding,) = find([("a", "b")], {"g": "y z"})
    assert isinstance(finding, Finding)
    assert (finding.evidence["remedy"], finding.evidence["group"]) == ("agree", None)


def test_the_sixth_is_low() -> None:
    needs = [("a", "b"), ("c", "d"), ("e", "f"), ("g", "h"), ("i", "j"), ("k", "l"), ("m", "n")]
    found = [f for f in find(needs, {"t": "y z"}) if isinstance(f, Finding)]
    assert [f.severity for f in found] == ["medium"] * 5 + ["low"]
    assert [f.score for f in found] == sorted((f.score for f in found), reverse=True)


def test_what_would_help_is_unknown_where_no_group_is_known() -> None:
    assert find([("a", "b")], {}) == [
        NotComputed("synergy/working-group", "working_groups.members")
    ]
    assert find([], {"g": "y z"}) == [NotComputed("synergy/working-group", "programs.lead")]
