import dataclasses

import pytest

from synergy.findings import Finding, Findings, Source, Subject
from synergy.report.anchors import SHOWN_PER_RULE
from synergy.report.briefing import briefing, briefing_context
from synergy.report.figures import Figure, figures, text_of
from synergy.words import LANGUAGES
from tests.page import samples
from tests.page.pages import assert_sound

SAMPLES = {"hostile": samples.hostile, "quiet": samples.quiet, "empty": samples.empty}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["hostile", "quiet", "empty"])
def test_the_page_is_sound_in_both_languages(name: str, lang: str) -> None:
    page = assert_sound(briefing(*SAMPLES[name](), lang), lang)
    ids = {attrs.get("id") for _, attrs in page.tags}
    for tag, attrs in page.tags:
        if tag == "a" and (attrs["href"] or "").startswith("#"):
            assert (attrs["href"] or "")[1:] in ids


def test_hostile_names_are_shown_as_written() -> None:
    page = assert_sound(briefing(*samples.hostile(), "id"), "id")
    assert samples.IMAGE in page.text
    assert samples.SCRIPT in page.text
    assert samples.TEMPLATE in page.text


def test_the_same_page_twice() -> None:
    assert briefing(*samples.hostile(), "id") == briefing(*samples.hostile(), "id")


def test_five_sentences_each_with_its_basis() -> None:
    measures, findings = samples.hostile()
    context = briefing_context(measures, findings, "id")
    owner, meeting, double, crossing, congruence = context.headlines
    assert owner.text.startswith(
        "4 dari 12 program belum punya OPD pengampu yang jelas. "
        "Tidak satu pun di antaranya quick win. Yang paling perlu diputuskan: “"
    )
    assert owner.tone == "high" or owner.tone == "medium"
    assert owner.more.startswith("1 program diampu lebih dari satu OPD")
    assert meeting.tone == congruence.tone == "unknown"
    assert double.tone == "good"
    assert "1 kelompok program saling menunggu" in crossing.more
    assert "Pada 1 ketergantungan, program dijadwalkan sebelum" in crossing.more
    assert "6 program lain menunggunya" in crossing.more
    assert context.further[0].text.startswith("1 desa dan kelurahan di 1 kecamatan")
    for headline in (owner, crossing, context.further[0]):
        assert "12 program" in headline.basis
        assert headline.links


def test_nothing_to_flag_is_good_news() -> None:
    measures, findings = samples.quiet()
    calm = dataclasses.replace(findings, findings=(), metrics={})
    context = briefing_context(measures, calm, "id")
    assert [h.tone for h in context.headlines] == ["good", *["unknown"] * 4]
    assert "Itu kabar baik" in briefing(measures, calm, "id")


def test_what_cannot_be_told_is_said() -> None:
    measures, findings = samples.quiet()
    missing = [{"rule": "orphan/unserved-village", "missing": "programs.villages"}]
    missing.append({"rule": "orphan/empty-dimension", "missing": "programs.dimension"})
    blind = dataclasses.replace(findings, findings=(), metrics={"not_computed": missing})
    context = briefing_context(measures, blind, "id")
    assert context.further[0].tone == "unknown"
    assert Figure("Dimensi belum terisi", "dimensi (program)") in context.unseen.not_computed


def _finding(number: int, severity: str = "medium") -> Finding:
    return Finding(
        "orphan/unowned-program",
        severity,
        0.5,
        "33.07",
        (f"p{number}",),
        (Subject("Program", f"p{number}", f"Program {number}"),),
        {"cause": "never-named", "quick_win": False, "dependents": 0, "budget": None,
         "budget_top_tenth": False, "named": [], "successors": []},
        (Source("plan.xlsx", "Program", number),),
    )  # fmt: skip


def test_long_lists_are_cut_and_say_where_the_rest_is() -> None:
    measures, findings = samples.quiet()
    many = dataclasses.replace(findings, findings=tuple(map(_finding, range(1, 5001))))
    html = briefing(measures, many, "id")
    (family,) = briefing_context(measures, many, "id").families
    assert family.rules[0].total == 5000
    assert len(family.rules[0].entries) == SHOWN_PER_RULE
    assert "4.975 temuan lagi ada di findings.xlsx." in html
    assert len(html.encode()) < 500_000


def test_families_and_rules_come_gravest_first() -> None:
    families = briefing_context(*samples.hostile(), "id").families
    for family in families:
        worst = [min(n for n, count in enumerate(rule.counts) if count) for rule in family.rules]
        assert worst == sorted(worst)


def test_problems_are_grouped_and_counted() -> None:
    measures, findings = samples.quiet()
    problem = {"severity": "warning", "code": "text-windows", "file": "opd.csv", "sheet": "",
               "row": 0, "column": "", "value": "", "facts": {}}  # fmt: skip
    told: Findings = dataclasses.replace(findings, problems=(problem, problem))
    (group,) = briefing_context(measures, told, "id").unseen.problems
    assert group.many == "2 kali, misalnya:"
    assert group.places == ("opd.csv",)
    assert group.text
    assert group.mend


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("budget", 3_400_000_000, "Rp3,4 miliar"),
        ("budget_at_stake", [1_000_000, 2_000_000], "Rp1 juta – Rp2 juta"),
        ("share", 0.5, "50%"),
        ("start", "2020-08", "Agustus 2020"),
        ("cause", "never-named", "belum pernah disebut"),
        ("lacking", ["lead", "budget"], "opd pengampu (program) dan anggaran (program)"),
        ("named", ["A", "B"], "A dan B"),
        ("has_lead", False, "tidak"),
        ("budget", None, "tidak diketahui"),
        ("downstream", 1200, "1.200"),
    ],
)
def test_figures_are_written_as_people_read_them(name: str, value: object, text: str) -> None:
    assert text_of(name, value, "id") == text


def test_problems_name_their_columns_and_values_once() -> None:
    measures, findings = samples.quiet()
    problem = {"severity": "warning", "code": "unresolved", "file": "plan.xlsx", "sheet": "program",
               "row": 4, "column": "lokasi", "value": "Alun-Alun",
               "facts": {"closest": [], "count": 0}}  # fmt: skip
    other = {**problem, "row": 9, "value": "Dieng"}
    told = dataclasses.replace(findings, problems=(problem, problem, other))
    (group,) = briefing_context(measures, told, "id").unseen.problems
    assert group.many == "3 isian, misalnya:"
    assert group.places == (
        "plan.xlsx › program › baris 4 › lokasi: “Alun-Alun”",
        "plan.xlsx › program › baris 9 › lokasi: “Dieng”",
    )


def test_only_columns_that_findings_use_are_told_to_be_incomplete() -> None:
    measures, findings = samples.quiet()
    shares = {"programs.id": 0.0, "info.value": 0.0, "responsibilities.owner": 0.1,
              "programs.budget": 0.5, "programs.start": 0.25, "programs.lead": 1.0}  # fmt: skip
    told = dataclasses.replace(findings, metrics={"completeness": shares})
    assert [f.text for f in briefing_context(measures, told, "id").unseen.completeness] == [
        "25%", "50%", "10%",
    ]  # fmt: skip


def test_beside_its_sentences_a_finding_shows_only_what_they_do_not_say() -> None:
    finding = _finding(1)
    assert list(figures(finding, "id", beyond_words=True)) == []
    rich = dataclasses.replace(
        finding, evidence={**finding.evidence, "budget": 9, "budget_top_tenth": True}
    )
    assert [f.label for f in figures(rich, "id", beyond_words=True)] == [
        "termasuk anggaran terbesar"
    ]


def test_what_is_false_or_empty_is_left_out() -> None:
    assert [f.label for f in figures(_finding(1), "id")] == ["sebab", "anggaran"]
