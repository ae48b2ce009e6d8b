from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import refused_request
from synergy.findings import Finding, NotComputed
from tests.analyses.found import key
from tests.measures.offices import measured

WORK, NEEDS = {"p": "a", "q": "b", "r": "c"}, [("p", "q")]


def request(program: str | None, status: str, **more: Any) -> dict[str, Any]:
    return {"program": program and key(f"Program/{program}"), "status": status, **more}


def refused(*agreed: tuple[Any, ...], ends: dict[str, str] | None = None) -> list[Finding]:
    programs: list[dict[str, Any]] = [
        {"id": p, "start": "2019", "end": (ends or {"r": "2024-12"}).get(p)} for p in WORK
    ]
    made = measured(WORK, NEEDS, agreed=agreed, nodes={"Program": programs})
    return [f for f in refused_request.find(made, made.settings) if isinstance(f, Finding)]


def test_a_refused_request_of_a_required_pair() -> None:
    (finding,) = refused(("a", "b", request("p", "ditolak", need="data", reason="belum siap")))
    assert [s.id for s in finding.subjects] == ["a", "b", "p"]
    assert (finding.severity, finding.score) == ("high", 1)
    assert finding.evidence == {
        "cause": "refused",
        "needs": ["data"],
        "reasons": ["belum siap"],
        "date": None,
        "weight": 1.0,
        "met": False,
        "shared_villages": None,
        "shared_indicators": None,
        "amounts": [1, 0, None, None, 0],
    }


def test_pairs_that_need_not_meet_may_refuse() -> None:
    assert refused(("a", "c", request("p", "ditolak"))) == []
    assert refused(("a", "b", request("p", "disetujui"))) == []


@pytest.mark.parametrize(
    ("end", "last", "late"),
    [
        ("2020-03", "2020-04-01", True),
        ("2020-03", "2020-03-31", False),  # the month in which it ends
        ("2020", "2020-12", False),
        ("2020", "2021", True),
        (None, "2024-12-31", False),  # the plan's last date allows it
        (None, "2025", True),
    ],
)
def test_waiting_longer_than_the_plan_s_own_dates_allow(
    end: str | None, last: str, late: bool
) -> None:
    waiting = ("a", "b", request("p", "menunggu", date="2019-05"))
    other = ("b", "c", request("r", "disetujui", date=last))
    found = refused(waiting, other, ends={"p": end} if end else None)
    assert [f.evidence["cause"] for f in found] == (["waiting"] if late else [])


def test_the_plan_s_last_date_is_that_of_its_period() -> None:
    waiting = ("a", "b", request("p", "menunggu", date="2021"))
    other = ("b", "c", request("r", "disetujui", date="2023"))
    for period, late in (("2019-2022", True), ("2019-2024", False)):
        nodes = {"Plan": [{"id": "33.07", "info": f'{{"period": "{period}"}}'}]}
        made = measured(WORK, NEEDS, agreed=[waiting, other], nodes=nodes)
        assert len(list(refused_request.find(made, made.settings))) == late


def test_waiting_without_any_date_says_nothing() -> None:
    other = ("b", "c", request("r", "disetujui", date="2023"))
    assert refused(("a", "b", request("p", "menunggu")), other, ends={"p": "2019"}) == []
    assert refused(("a", "b", request("p", ""))) == []


def test_both_directions_on_one_program_are_one_finding() -> None:
    found = refused(
        ("a", "b", request("p", "ditolak")),
        ("b", "a", request("p", "ditolak")),
        ("b", "a", request("q", "ditolak")),
    )
    assert [f.subjects[-1].id for f in found] == ["p", "q"]
    assert len({f.id for f in found}) == 2


def test_what_was_agreed_on_after_all_is_settled() -> None:
    first = ("a", "b", request("p", "ditolak", date="2019"))
    assert refused(first, ("b", "a", request("p", "disetujui", date="2020"))) == []
    assert len(refused(first, ("b", "a", request("q", "disetujui")))) == 1


def test_its_own_date_makes_no_request_overdue() -> None:
    assert refused(("a", "b", request("p", "menunggu", date="2023")), ends={"p": "2019"}) == []


def test_an_acceptance_settles_only_what_it_is_about() -> None:
    refusal = ("a", "b", request("p", "ditolak", need="staf", date="2021"))
    assert len(refused(refusal, ("a", "b", request("p", "disetujui", need="data")))) == 1
    assert len(refused(refusal, ("a", "b", request("p", "disetujui", date="2020")))) == 1
    assert refused(refusal, ("a", "b", request("p", "disetujui", need=" Staf "))) == []
    unresolved = request(None, "ditolak"), request(None, "disetujui")
    assert len(refused(*(("a", "b", about) for about in unresolved))) == 1


def test_all_that_was_refused_on_a_program_is_told() -> None:
    needs = ("data", "staf")
    (finding,) = refused(*(("a", "b", request("p", "ditolak", need=n)) for n in needs))
    assert finding.evidence["needs"] == ["data", "staf"]
    assert len(finding.sources) == 3


def test_where_the_network_can_t_be_told_a_refusal_is_not_passed_over() -> None:
    made = measured({"p": "a", "q": "b"}, agreed=[("a", "b", request("p", "ditolak"))])
    assert list(refused_request.find(made, made.settings)) == [
        NotComputed("coordination/refused-request", "programs.depends_on")
    ]


def test_a_request_about_nothing_known() -> None:
    (finding,) = refused(("a", "b", request(None, "ditolak")))
    assert [s.id for s in finding.subjects] == ["a", "b"]
    for lang in ("id", "en"):
        assert "“”" not in finding.say("message", lang)
