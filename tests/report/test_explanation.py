"""Every finding of two plans in full: what is said holds together, in both languages."""

from __future__ import annotations

import dataclasses
import json
import re
from functools import cache

import pytest

from synergy import analyses, graph, rules, workflow
from synergy.findings import Finding, Findings, Source
from synergy.measures import Measures
from synergy.report.explained import Explanation
from synergy.report.explanation import explain
from synergy.settings import Coordination, Settings
from synergy.words import LANGUAGES
from tests.analyses.found import analyzed
from tests.analyses.rich import rich

_CLUMSY = re.compile(r"[{}]|  | [.,;]|\(\)|None|“”|[:=] ?[.,;]|\.\.|,,|[a-z]+_[a-z]+")


@cache
def demo() -> Findings:
    with workflow.demo_plan() as path:
        content = workflow.validate(path).content
    return analyses.analyze(Measures(graph.build(content), Settings()))


@cache
def everything() -> tuple[Finding, ...]:
    return (*analyzed(rich()).findings, *demo().findings)


def one(rule: str, found: Findings | None = None) -> Finding:
    return next(f for f in (found or analyzed(rich())).findings if f.rule == rule)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_formula_and_cure_are_said_of_every_finding(lang: str) -> None:
    assert {f.rule for f in everything()} == {rule.id for rule in rules.RULES}
    for finding in everything():
        told = explain(finding, lang=lang)
        for text in (told.formula, told.cleared):
            assert text.endswith("."), text
            # What people wrote themselves may look like anything.
            plain = re.sub(r"(lembar|sheet) \w+", "x", text)
            assert not _CLUMSY.search(plain), text
        assert (
            re.search(r"\d|\bone row\b", told.formula)
            or finding.evidence.get("leftover")
            or (finding.evidence.get("length") == 1)
        ), told.formula


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("rule", "changed"),
    [
        *(
            (f"overlap/{kind}", evidence)
            for kind in ("duplication", "overlap")
            for evidence in (
                {"leftover": "revision"},
                {"leftover": "predecessor"},
                {"leftover": "zero-budget", "leads_differ": True},
                {"managed_by": ["Forum"], "leads_differ": True},
                {"activity": None, "place": 1.0, "same_code": True},
                {"leads_differ": False},
            )
        ),
        ("coordination/missing-coordination", {"groups_known": False}),
        ("coordination/missing-coordination", {"shared_programs": 2}),
        ("orphan/empty-dimension", {"programs": 2, "quick_wins": 0}),
        *(("synergy/working-group", {"remedy": remedy}) for remedy in rules.CODED["remedy"]),
    ],
)
def test_what_the_two_plans_lack_is_said_too(
    rule: str, changed: dict[str, object], lang: str
) -> None:
    finding = one(rule)
    told = explain(
        dataclasses.replace(finding, evidence={**finding.evidence, **changed}), lang=lang
    )
    for text in (told.formula, told.cleared):
        assert text.endswith("."), text
        assert not _CLUMSY.search(re.sub(r"(lembar|sheet) \w+", "x", text)), text


def test_parts_add_up_to_what_they_explain() -> None:
    summed = set()
    for finding in everything():
        told = explain(finding).waterfall
        if told is None:
            continue
        summed.add(finding.rule)
        assert sum(step.amount or 0.0 for step in told.steps) == pytest.approx(told.total, abs=1e-6)
        assert told.steps[-1].total == pytest.approx(told.total, abs=1e-6)
    assert summed == {rule.id for rule in rules.RULES if rule.sum}


def test_shares_of_leads_make_the_effective_number() -> None:
    for finding in everything():
        if finding.rule == "overlap/fragmentation":
            squares = sum(share**2 for share in finding.evidence["amounts"])
            assert round(1 / squares, 1) == finding.evidence["effective_leads"]


def test_a_formula_has_the_findings_numbers_and_the_settings_in_force() -> None:
    finding = one("coordination/missing-coordination", demo())
    assert explain(finding).formula.startswith(
        "Bobot 12 = 4 ketergantungan antarprogram + 4 program bersama "
        "+ 3 dari 4 indikator yang sama"
    )
    changed = Coordination(dependency_weight=0.5, required_weight=2.0, large_group=9)
    settings = Settings(coordination=changed)
    content = graph.build(rich())
    finding = one(
        "coordination/missing-coordination", analyses.analyze(Measures(content, settings))
    )
    told = explain(finding, settings, "en")
    assert "at least 2 and among" in told.formula
    assert "× 0.5" in told.formula
    assert "at most 9 agencies" in told.cleared
    assert told.waterfall is not None
    assert told.waterfall.steps[0].amount == finding.evidence["amounts"][0] * 0.5
    assert told.waterfall.steps[-1].total == pytest.approx(finding.evidence["weight"])


def test_what_is_unknown_adds_nothing_and_says_so() -> None:
    finding = one("overlap/duplication")
    told = explain(finding, lang="en").waterfall
    assert told is not None
    places = {step.label: step for step in told.steps}
    assert places["villages in common"].amount is None
    assert places["villages in common"].text == "not known"


def test_rows_are_told_a_sheet_at_a_time() -> None:
    rows = [Source("plan.xlsx", "program", n) for n in (12, 44, 45, 46, 80)]
    sources = (*rows, Source("desa.csv", "desa", 3), Source("plan.xlsx", "opd", 2))
    finding = dataclasses.replace(one("orphan/idle-opd"), sources=sources)
    told = explain(finding)
    assert [r.text for r in told.rows] == [
        "desa.csv, baris 3",
        "plan.xlsx, lembar opd, baris 2",
        "plan.xlsx, lembar program, baris 12, 44–46, 80",
    ]
    assert told.rows[2].rows == (12, 44, 45, 46, 80)


def test_many_rows_are_counted_within_a_sentence() -> None:
    sources = tuple(Source("plan.xlsx", "desa", n) for n in range(2, 40, 2))
    finding = dataclasses.replace(one("orphan/unserved-village"), sources=sources)
    assert "baris 2, 4, 6, 8, 10, 12 dan 13 baris lain" in explain(finding).cleared
    assert explain(finding).rows[0].rows == tuple(range(2, 40, 2))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_finding_without_rows_is_explained_too(lang: str) -> None:
    for found in everything():
        told = explain(dataclasses.replace(found, sources=()), lang=lang)
        assert not told.rows
        assert not _CLUMSY.search(told.cleared), told.cleared


def test_a_lowered_finding_says_why() -> None:
    finding = one("orphan/unowned-program")
    lowered = dataclasses.replace(finding, evidence={**finding.evidence, "capped": True})
    assert explain(lowered).formula.endswith("sebab aturan ini sudah punya 10 temuan tinggi.")


def test_json_holds_all_of_it() -> None:
    told = explain(one("coordination/missing-coordination"), lang="en")
    document = json.loads(told.to_json())
    assert list(document) == [field.name for field in dataclasses.fields(Explanation)]
    assert document["formula"] == told.formula
    assert document["waterfall"]["steps"][0]["label"] == told.waterfall.steps[0].label  # type: ignore[union-attr]
    assert told.to_json().endswith("}\n")
