from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synergy.measures import Measures
from synergy.measures.pairs import MEASURES, Evidence
from synergy.settings import Overlap, Settings
from tests.analyses.found import key, measures
from tests.measures.worked import A, B, Case, cases, verdict

# Where text says the wrong thing, and why; what is left of the cases is right.
MISSED = {
    "Pemasangan Lampu Penerangan Jalan Umum Tenaga Surya": "build and provide are two functions",
    "Normalisasi Sungai dan Drainase Perkotaan": "repair and build are two functions",
    "Pengelolaan Sampah Rumah Tangga Berbasis Masyarakat": "one word of three is shared",
    "Pembangunan Puskesmas Pembantu": "the same object: half its likeness is just enough",
    "Pengadaan Traktor Tangan": "the same object: half its likeness is just enough",
    "Santunan Warga Miskin": "no word is shared",
    "Ambulans Desa Siaga": "no word is shared",
}
TITLES = (
    "Pelatihan Pemandu Wisata",
    "Kursus Pemandu Desa Wisata",
    "Pengelolaan Sampah",
    "Bank Sampah Warga",
    "Pembangunan Jalan",
    "Pemeliharaan Jalan",
    "Pengadaan Benih Ikan",
    "Bantuan Benih Ikan Nila",
    "",
)


def plan(
    *names: str,
    leads: str = "",
    links: Mapping[str, list[tuple[str, str]]] | None = None,
    overlap: Overlap | None = None,
    **columns: list[Any],
) -> Measures:
    """Measure a plan of programs p000, p001, …; `leads` is a letter each, `columns` a value."""
    rows = [
        {"id": f"p{n:04}", "name": name, **{c: values[n] for c, values in columns.items()}}
        for n, name in enumerate(names)
    ]
    named = {end for ends in (links or {}).values() for _, end in ends}
    nodes: dict[str, list[dict[str, Any]]] = {"Program": rows}
    nodes["Opd"] = [{"id": lead} for lead in sorted(set(leads))]
    for end in sorted(named):
        label, _, id = end.partition("/")
        if label != "Program":
            nodes.setdefault(label, []).append({"id": id})
    return measures(
        nodes,
        {
            "LEADS": [(f"Opd/{lead}", f"Program/p{n:04}") for n, lead in enumerate(leads)],
            **{
                type: [(f"Program/{program}", end) for program, end in ends]
                for type, ends in (links or {}).items()
            },
        },
        Settings(overlap=overlap or Overlap()),
    )


def found(made: Measures) -> dict[tuple[str, str], dict[str, float]]:
    """Return the candidates' evidence by the ids of the two."""
    columns, keys = made.pairs.columns, made.pairs.keys
    return {
        (keys[a].rpartition("/")[2], keys[b].rpartition("/")[2]): {
            name: float(getattr(columns, name)[n]) for name in MEASURES
        }
        for n, (a, b) in enumerate(zip(columns.a, columns.b, strict=True))
    }


def between(made: Measures) -> Evidence:
    return made.pairs.evidence(key("Program/p0000"), key("Program/p0001"))


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.name_a} / {case.name_b}"[:70])
def test_worked_cases(case: Case) -> None:
    right = verdict(case.measures()) == case.verdict
    assert right != (case.name_a in MISSED)


def test_half_of_the_worked_cases_are_hard_negatives() -> None:
    every = cases()
    assert len(every) >= 60
    assert sum(case.verdict == "none" for case in every) >= len(every) / 2


@pytest.mark.parametrize("case", cases()[::7], ids=lambda case: case.name_a[:40])
def test_likeness_is_symmetric(case: Case) -> None:
    pairs = case.measures().pairs
    if A in pairs.keys:
        assert pairs.between(A, B) == pairs.between(B, A)


def test_functions_halve_the_likeness() -> None:
    same = plan("Pelatihan Pemandu Wisata", "Kursus Pemandu Wisata")
    other = plan("Pelatihan Pemandu Wisata", "Penyediaan Pemandu Wisata")
    none = plan("Pelatihan Pemandu Wisata", "Pengelolaan Pemandu Wisata")
    several = plan("Pelatihan Pemandu Wisata", "Penyediaan dan Pelatihan Pemandu Wisata")
    assert [between(p).activity for p in (same, other, none, several)] == [1, 0.5, 1, 1]


def test_shared_words_are_readable() -> None:
    made = plan("Pelatihan Pemandu Desa Wisata", "Kursus Panduan Wisata")
    assert between(made).words == ("pemandu", "wisata")


def test_what_is_missing_is_unknown() -> None:
    none = between(plan("Pelatihan Pemandu Wisata", ""))
    assert all(getattr(none, name) is None for name in MEASURES)
    assert none.words == none.villages == ()


def test_a_field_alone_is_known_only_by_the_same_name() -> None:
    assert between(plan("Pembangunan Jalan", "Pemeliharaan Jalan")).activity is None
    assert between(plan("Pembangunan Jalan", "pembangunan  JALAN.")).activity == 1
    assert ("p0000", "p0001") in found(plan("Pembangunan Jalan", "Pembangunan Jalan"))


def test_places_are_measured_by_the_fewer() -> None:
    links = [("p0000", "Village/a"), ("p0000", "Village/b"), ("p0000", "Village/c")]
    made = plan(
        *TITLES[:2],
        links={"TARGETS": [*links, ("p0001", "Village/b"), ("p0001", "Village/x")]},
    )
    assert between(made).place == 0.5
    assert between(made).villages == (key("Village/b"),)
    assert between(plan(*TITLES[:2], links={"TARGETS": links})).place is None


def test_the_rest_is_measured_by_all_that_either_names() -> None:
    made = plan(
        *TITLES[:2],
        beneficiaries=[["Warga", "Petani"], ["petani.", "Nelayan"]],
        links={
            "CONTRIBUTES_TO": [("p0000", "Indicator/i"), ("p0001", "Indicator/i")],
            "FULFILS": [("p0000", "Responsibility/r"), ("p0001", "Responsibility/s")],
        },
    )
    evidence = between(made)
    assert evidence.beneficiary == pytest.approx(1 / 3)
    assert (evidence.indicator, evidence.responsibility) == (1, 0)
    assert evidence.beneficiaries == ("petani",)


def test_what_everybody_names_tells_nothing() -> None:
    names = [f"Kegiatan {chr(97 + n) * 5}" for n in range(12)]
    everybody = [(f"p{n:04}", "Indicator/i") for n in range(12)]
    assert between(plan(*names, links={"CONTRIBUTES_TO": everybody})).indicator is None
    assert between(plan(*names, links={"CONTRIBUTES_TO": everybody[:9]})).indicator == 1
    own = [("p0000", "Indicator/j"), ("p0001", "Indicator/j")]
    assert between(plan(*names, links={"CONTRIBUTES_TO": everybody + own})).indicator == 1
    one = between(plan(*names, links={"CONTRIBUTES_TO": everybody + own[:1]}))
    assert one.indicator is None  # what the second names tells nothing


@pytest.mark.parametrize(
    ("code_a", "code_b", "same"),
    [
        ("2.16.03.2.02.0015", "2.16.03.02.02.15", True),
        ("2.16.03.2.02", "2.16.03.2.02", True),
        ("2.16.03.2.02.0015", "2.16.03.2.02.0016", False),
        ("2.16.03", "2.16.03", None),  # a program's code: much is done under it
        ("A-1", "A-1", None),  # no nomenklatur's
        ("2.16.03.2.02", "", None),
    ],
)
def test_codes(code_a: str, code_b: str, same: bool | None) -> None:
    assert between(plan("Satu Hal", "Lain Perkara", code=[code_a, code_b])).code is same


def test_periods_and_budgets() -> None:
    made = plan(*TITLES[:2], start=["2020", "2021-07"], end=["2021", "2022-06"], budget=[500, 300])
    assert between(made).period == 0.5
    assert between(made).budget_at_stake == 300
    apart = plan(*TITLES[:2], start=["2020", "2020-06"], end=["2020", None], budget=[0, None])
    assert between(apart).period is None
    after = plan(*TITLES[:2], start=[None, "2021"], end=["2020", None])
    assert between(after).period == 0
    assert between(apart).budget_at_stake is None


def test_candidates_come_from_text_code_indicator_and_responsibility() -> None:
    made = plan(
        "Pelatihan Pemandu Wisata",
        "Kursus Pemandu Wisata",
        "Bank Sampah",
        "Benih Ikan",
        "Rambu Jalan",
        "Kelas Guru",
        code=["", "", "1.02.03.2.01", "1.02.03.2.01", "", ""],
        links={
            "CONTRIBUTES_TO": [("p0003", "Indicator/i"), ("p0004", "Indicator/i")],
            "FULFILS": [("p0004", "Responsibility/r"), ("p0005", "Responsibility/r")],
            "TARGETS": [("p0000", "Village/v"), ("p0005", "Village/v")],
        },
    )
    near = {("p0000", "p0001"), ("p0002", "p0003"), ("p0003", "p0004"), ("p0004", "p0005")}
    assert set(found(made)) == near


def test_only_the_deepest_rows_are_compared_and_no_overhead() -> None:
    made = plan(
        "Pengelolaan Bank Sampah",
        "Bank Sampah",
        "Bank Sampah Warga",
        "Penyediaan Jasa Surat Menyurat",
        "Bank Sampah",
        "Bank Sampah",
        code=["", "", "", "", "2.11.01.2.01.0001", "7.01.02.2.01.0001"],
        links={"WITHIN": [("p0001", "Program/p0000")]},
    )
    assert [k.rpartition("/")[2] for k in made.tasks] == [f"p{n:04}" for n in range(1, 6)]
    assert [k.rpartition("/")[2] for k in made.pairs.keys] == ["p0001", "p0002"]


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(TITLES), min_size=2, max_size=9), st.data())
def test_order_and_third_programs_change_nothing(names: list[str], data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(names))))
    whole = found(plan(*names))
    ids = {f"p{place:04}": f"p{n:04}" for place, n in enumerate(order)}
    shuffled = found(plan(*(names[n] for n in order)))
    again = {tuple(sorted((ids[a], ids[b]))): value for (a, b), value in shuffled.items()}
    np.testing.assert_equal(again, whole)
    without = found(plan(*names[:-1]))
    last = f"p{len(names) - 1:04}"
    np.testing.assert_equal(without, {p: v for p, v in whole.items() if last not in p})


@pytest.mark.parametrize(
    "name",
    ["Pelatihan Pemandu Wisata", "Pembangunan Jalan", "x", "", "Pemandu wisata " * 700],
    ids=["ordinary", "thin", "one letter", "empty", "10,000 letters"],
)
def test_many_programs_of_one_name_make_no_square(name: str) -> None:
    made = plan(*[name] * 2_000, leads="abcd" * 500)
    pairs = made.pairs.columns
    partners = np.bincount(np.concatenate([pairs.a, pairs.b]), minlength=2_000)
    assert partners.max(initial=0) <= 52
    assert len(pairs.a) == 0 if not name else partners.min() >= 40
    leads = np.array([ord(task.leads[0][-1]) for task in made.pairs.tasks])
    assert not name or (leads[pairs.a] != leads[pairs.b]).mean() > 0.7


def test_one_indicator_of_many_and_one_code_of_many_make_no_square() -> None:
    made = plan(
        *(f"{chr(97 + n % 26) * 4}{chr(97 + n // 26 % 26) * 4}{n // 676}" for n in range(1_000)),
        code=["1.02.03.2.01"] * 1_000,
        links={"CONTRIBUTES_TO": [(f"p{n:04}", "Indicator/i") for n in range(1_000)]},
    )
    assert len(made.pairs.columns.a) <= 80_000


def test_many_alike_texts_of_many_programs_make_no_square() -> None:
    names = [f"Pelatihan Pemandu Wisata {word}" for word in ("budaya", "alam", "sejarah", "religi")]
    made = plan(*names * 400)
    assert len(made.pairs.columns.a) <= 1_600 * 80


@pytest.mark.parametrize("names", [(), ("Pelatihan Pemandu Wisata",), ("", "", "")])
def test_small_plans(names: tuple[str, ...]) -> None:
    assert found(plan(*names)) == {}


def test_a_plan_in_english() -> None:
    made = plan(
        "Training of tour guides for the villages",
        "Provision of training for tour guides",
        "Construction of rural roads",
    )
    assert list(found(made)) == [("p0000", "p0001")]
    assert between(made).words == ("guides", "tour")


def test_columns_say_nan_where_nothing_is_known() -> None:
    (value,) = found(plan(*TITLES[:2])).values()
    assert [name for name in MEASURES if not math.isnan(value[name])] == ["activity"]
