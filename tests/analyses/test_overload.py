from __future__ import annotations

from typing import Any

import pytest

from synergy.analyses import overload
from synergy.findings import Finding
from synergy.settings import Coordination, Settings
from tests.analyses.found import found, ids

USUAL = {"a": 1, "b": 2, "c": 2, "d": 3, "e": 4}  # median 2 of five


def overloaded(
    counts: dict[str, int],
    dates: dict[str, dict[str, Any]] | None = None,
    settings: Settings | None = None,
) -> list[Finding]:
    names = {f"{opd}{n:02}": opd for opd, count in counts.items() for n in range(count)}
    nodes = {
        "Opd": ids(*counts, "idle"),
        "Program": [{"id": name, **(dates or {}).get(name, {})} for name in names],
    }
    leads = [(f"Opd/{opd}", f"Program/{name}") for name, opd in names.items()]
    return found(overload.find, nodes, {"LEADS": leads}, settings)


def test_the_modified_z_score_of_iglewicz_and_hoaglin() -> None:
    (finding,) = overloaded({**USUAL, "x": 12})
    # 1, 2, 2, 3, 4, 12: median 2.5, deviations .5 .5 .5 1.5 1.5 9.5: median 1.
    assert finding.subjects[0].id == "x"
    assert finding.severity == "medium"
    assert finding.evidence == {
        "led": 12,
        "year": None,
        "led_in_all": 12,
        "median": 2.5,
        "deviation": 1.0,
        "modified_z": pytest.approx(0.6745 * 9.5 / 1),
    }


def test_the_threshold_is_three_and_a_half() -> None:
    # Of 1, 2, 3, 4, x the median is 3 and its deviation 1: x = 8 gives 3.37, x = 9 4.05.
    counts = {"a": 1, "b": 2, "c": 3, "d": 4}
    assert overloaded({**counts, "x": 8}) == []
    assert len(overloaded({**counts, "x": 9})) == 1
    low = Settings(coordination=Coordination(overload_z=3.0))
    assert len(overloaded({**counts, "x": 8}, settings=low)) == 1


def test_at_least_twice_the_median() -> None:
    counts = {"a": 19, "b": 20, "c": 20, "d": 21, "e": 20, "f": 21, "x": 30}
    assert overloaded(counts) == []  # 6.7, but half as many again at most


def test_where_most_lead_equally_many_nothing_is_said() -> None:
    assert overloaded({"a": 1, "b": 1, "c": 1, "x": 9}) == []
    assert overloaded({"a": 1}) == []
    assert overloaded({}) == []


def test_only_the_fullest_year_counts() -> None:
    twelve = {**USUAL, "x": 12}
    apart = {f"x{n:02}": {"start": str(2000 + n), "end": str(2000 + n)} for n in range(12)}
    assert overloaded(twelve, apart) == []
    one = {f"x{n:02}": {"start": "2020-01", "end": f"202{n % 3}-06"} for n in range(12)}
    (finding,) = overloaded(twelve, one)
    assert (finding.evidence["year"], finding.evidence["led"]) == ("2020", 12)
    some = {f"x{n:02}": {"start": f"202{n % 2}", "end": f"202{n % 2}"} for n in range(8)}
    (finding,) = overloaded({**twelve, "x": 13}, some)
    assert (finding.evidence["led"], finding.evidence["led_in_all"]) == (9, 13)  # 5 undated
