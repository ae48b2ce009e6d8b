"""Each forgotten step of adding a rule fails here by name."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

import pytest

from synergy import rules, words
from synergy.findings import Findings
from synergy.settings import Settings
from tests.analyses.found import analyzed
from tests.analyses.rich import rich

PARTS = (
    *("message", "recommendation", "formula", "cleared"),
    *("meaning", "reason", "limits", "action"),
)
RULE_IDS = [rule.id for rule in rules.RULES]


@cache
def findings() -> Findings:
    return analyzed(rich())


def texts(area: str, lang: str) -> set[str]:
    file = resources.files(words) / lang / f"{area}.ftl"
    return set(re.findall(r"^([a-z][\w-]*) =", file.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("rule", rules.RULES, ids=RULE_IDS)
def test_rule_has_words(rule: rules.Rule, lang: str) -> None:
    assert words.knows(rule.code, lang)
    assert [p for p in PARTS if not words.knows(f"{rule.code}.{p}", lang)] == []


@pytest.mark.parametrize("rule", rules.RULES, ids=RULE_IDS)
def test_rule_title_is_short(rule: rules.Rule) -> None:
    assert 2 <= len(words.say(rule.code).split()) <= 4


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_no_words_without_rule(lang: str) -> None:
    shared = {"figures", *(f"doubles-{part}" for part in ("figures", "advice", "choice", "leads"))}
    shared |= {"doubles-told", "doubles-cleared", "stakes-told", "network-told"}
    assert texts("rule", lang) - {rule.code for rule in rules.RULES} == shared


@pytest.mark.parametrize("rule", rules.RULES, ids=RULE_IDS)
def test_rule_finds_something_in_the_rich_plan(rule: rules.Rule) -> None:
    assert findings().summary.get(rule.id, 0) > 0


def test_findings_keep_to_the_catalogue() -> None:
    for finding in findings().findings:
        rule = rules.BY_ID[finding.rule]
        assert tuple(n for n in finding.evidence if n != "capped") == rule.evidence, rule.id
        assert finding.severity in rule.severities
        for name, codes in rules.CODED.items():
            assert finding.evidence.get(name) in (None, *codes)
        assert 0 <= finding.score <= 1
        assert finding.sources
        assert fits([s.kind for s in finding.subjects], rule.subjects), rule.id


def fits(kinds: list[str], declared: tuple[str, ...]) -> bool:
    pattern = ""
    for kind in declared:
        many = len(kind) > 1 and kind.endswith("*")
        named = "[A-Za-z]+" if kind == "*" else kind.removesuffix("*")
        pattern += f"(?:(?:{named});){'*' if many else ''}"
    return re.fullmatch(pattern, "".join(f"{kind};" for kind in kinds)) is not None


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_finding_is_said(lang: str) -> None:
    for finding in findings().findings:
        for part in ("message", "recommendation"):
            text = finding.say(part, lang)
            assert text.endswith("."), text
            assert not re.search(r"[{}]|  | \.|\(\)|None|“”|: \.|[a-z]+_[a-z]+", text), text
        assert finding.subjects[0].name in finding.say("message", lang)


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_evidence_causes_and_families_have_words(lang: str) -> None:
    names = {name for rule in rules.RULES for name in rule.evidence} | {"capped"}
    assert texts("evidence", lang) == {f"evidence-{name.replace('_', '-')}" for name in names}
    causes = {f.evidence["cause"] for f in findings().findings if "cause" in f.evidence}
    causes |= {code for codes in rules.CODED.values() for code in codes}
    assert texts("cause", lang) == {f"cause-{cause}" for cause in causes}
    assert texts("family", lang) == {f"family-{family}" for family in rules.FAMILIES}
    assert texts("severity", lang) == {f"severity-{severity}" for severity in rules.SEVERITIES}


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_settings_have_words(lang: str) -> None:
    declared = {
        f"setting-{family}-{name.replace('_', '-')}" for family, name, _ in Settings().items()
    }
    assert texts("setting", lang) == declared


def test_settings_are_read_by_a_rule() -> None:
    declared = {f"{family}.{name}" for family, name, _ in Settings().items()}
    read = {setting for rule in rules.RULES for setting in rule.settings}
    assert read == {setting for setting in declared if not setting.startswith("findings.")}


@pytest.mark.parametrize("rule", rules.RULES, ids=RULE_IDS)
def test_a_rules_settings_are_told_apart_by_their_field(rule: rules.Rule) -> None:
    fields = [setting.partition(".")[2] for setting in rule.settings]
    assert len(set(fields)) == len(fields)


@pytest.mark.parametrize("rule", rules.RULES, ids=RULE_IDS)
def test_a_sum_is_declared_whole(rule: rules.Rule) -> None:
    assert (rule.sum is not None) == ("amounts" in rule.evidence)
    if rule.sum is None:
        return
    assert rule.sum.total in (*rule.evidence, "score", "share")
    assert bool(rule.sum.parts) != bool(rule.sum.named)
    assert rule.sum.named in ("", *rule.evidence)
    assert len(rule.sum.weights) in (0, len(rule.sum.parts))
    assert set(rule.sum.weights) <= set(rule.settings)


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_parts_of_sums_have_words(lang: str) -> None:
    sums = [rule.sum for rule in rules.RULES if rule.sum]
    parts = {f"explain-part-{part}" for declared in sums for part in declared.parts}
    totals = {f"explain-of-{declared.total.replace('_', '-')}" for declared in sums}
    told = {"explain-no-rows", "explain-rows", "explain-rest", "explain-capped"}
    assert texts("explain", lang) == parts | totals | told
