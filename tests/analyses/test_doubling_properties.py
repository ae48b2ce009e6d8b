"""What holds of doubles in any plan (hypothesis)."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from synergy import analyses
from synergy.findings import Finding
from synergy.measures import Measures
from tests.analyses.found import key, measures

_VERBS = ("Pelatihan", "Bimtek", "Pengadaan", "Pembangunan", "Rehabilitasi", "Sosialisasi")
_OBJECTS = ("Kader Posyandu", "Kader Posyandu Balita", "Saluran Irigasi", "Jalan Desa", "Data UMKM")
_OPDS, _PLACES, _PEOPLE = "abcd", ("v1", "v2", "v3"), ("kader", "petani")
_CODES = (None, None, "2.16.03.2.02.0015", "1.02.03.2.01.0004")

Plan = tuple[dict[str, list[dict[str, Any]]], dict[str, list[tuple[Any, ...]]]]


@st.composite
def programs(draw: st.DrawFn) -> list[dict[str, Any]]:
    count = draw(st.integers(2, 9))
    return [
        {
            "id": f"p{n}",
            "name": f"{draw(st.sampled_from(_VERBS))} {draw(st.sampled_from(_OBJECTS))}",
            "code": draw(st.sampled_from(_CODES)),
            "budget": draw(st.sampled_from((None, 0, 10, 500))),
            "beneficiaries": draw(st.lists(st.sampled_from(_PEOPLE), max_size=1)),
            "lead": draw(st.sampled_from(_OPDS)),
            "at": draw(st.lists(st.sampled_from(_PLACES), unique=True, max_size=3)),
        }
        for n in range(count)
    ]


def plan(rows: list[dict[str, Any]]) -> Plan:
    own = ("lead", "at")
    nodes: dict[str, list[dict[str, Any]]] = {
        "Opd": [{"id": opd} for opd in _OPDS],
        "Village": [{"id": place} for place in _PLACES],
        "Program": [{n: v for n, v in row.items() if n not in own} for row in rows],
        "WorkingGroup": [{"id": "g"}],
    }
    relations: dict[str, list[tuple[Any, ...]]] = {
        "LEADS": [(f"Opd/{row['lead']}", f"Program/{row['id']}") for row in rows],
        "TARGETS": [(f"Program/{row['id']}", f"Village/{v}") for row in rows for v in row["at"]],
    }
    return nodes, relations


def measured(rows: list[dict[str, Any]], **relations: list[tuple[Any, ...]]) -> Measures:
    nodes, links = plan(rows)
    return measures(nodes, {**links, **relations})


def verdicts(made: Measures) -> dict[tuple[str, str], tuple[str, str | None]]:
    return {(d.a, d.b): (d.kind, d.leftover) for d in made.doubles}


def overlaps(made: Measures) -> list[Finding]:
    return [f for f in analyses.analyze(made).findings if f.family == "overlap"]


@given(programs(), st.randoms())
@settings(max_examples=40, deadline=None)
def test_the_order_of_rows_changes_nothing(rows: list[dict[str, Any]], dice: Any) -> None:
    mixed = list(rows)
    dice.shuffle(mixed)
    told = [[(f.id, f.severity, f.evidence) for f in overlaps(measured(r))] for r in (rows, mixed)]
    assert told[0] == told[1]


@given(programs(), st.data())
@settings(max_examples=40, deadline=None)
def test_leaving_a_program_out_changes_only_what_names_it(
    rows: list[dict[str, Any]], data: Any
) -> None:
    gone = data.draw(st.sampled_from(rows))
    left = [row for row in rows if row is not gone]
    before, after = verdicts(measured(rows)), verdicts(measured(left))
    own = key(f"Program/{gone['id']}")
    assert after == {pair: told for pair, told in before.items() if own not in pair}


_GRAVENESS = {"low": 0, "medium": 1, "high": 2}


@given(programs(), st.data())
@settings(max_examples=40, deadline=None)
def test_a_common_group_or_an_agreement_only_lowers(rows: list[dict[str, Any]], data: Any) -> None:
    one, other = data.draw(st.lists(st.sampled_from(rows), min_size=2, max_size=2, unique_by=id))
    added = data.draw(
        st.sampled_from(
            [
                {"COVERS": [("WorkingGroup/g", f"Program/{r['id']}") for r in (one, other)]},
                {
                    "AGREED_WITH": [
                        (
                            f"Opd/{one['lead']}",
                            f"Opd/{other['lead']}",
                            {"program": key(f"Program/{one['id']}"), "status": "disetujui"},
                        )
                    ]
                },
            ]
        )
    )
    before, after = _gravest(measured(rows)), _gravest(measured(rows, **added))
    assert set(after) == set(before)
    assert all(after[pair] <= before[pair] for pair in before)


def _gravest(made: Measures) -> dict[frozenset[str], int]:
    """By pair of programs that a finding names: how grave the gravest of them is."""
    graveness: dict[frozenset[str], int] = {}
    doubled = {frozenset((d.a, d.b)) for d in made.doubles}
    for finding in overlaps(made):
        if finding.rule == "overlap/fragmentation":
            continue
        keys = [key(f"Program/{s.id}") for s in finding.subjects]
        for pair in doubled:
            if pair <= set(keys):
                grave = _GRAVENESS[finding.severity]
                graveness[pair] = max(graveness.get(pair, 0), grave)
    return graveness
