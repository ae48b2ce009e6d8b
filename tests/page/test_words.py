"""The pages' words: the same in both languages, and every one of them is said somewhere."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from synergy import graph, rules, words, workflow
from synergy.analyses import analyze
from synergy.maps.coordination import coordination
from synergy.maps.dependencies import dependencies
from synergy.maps.programs import dimensions, programs
from synergy.measures import Measures
from synergy.plan import read_plan
from synergy.report.briefing import briefing
from synergy.report.workbook import workbook
from synergy.settings import Settings
from tests.page import samples

ROOT = Path(str(resources.files("synergy")))
ROOMS = ("page", "report", "maps")
AREAS = ("page", "briefing")


def _ids(lang: str) -> set[str]:
    """Return the codes that have a text: messages, and attributes as ``message.attribute``."""
    folder = ROOT / "words" / lang
    text = "\n".join((folder / f"{area}.ftl").read_text(encoding="utf-8") for area in AREAS)
    found, last = set(), ""
    for line in text.splitlines():
        if message := re.match(r"((?:page|briefing)-[\w-]+) =(.*)", line):
            last = message[1]
            if message[2].strip():
                found.add(last)
        elif attribute := re.match(r"    \.([\w-]+) =", line):
            found.add(f"{last}.{attribute[1]}")
    return found


def _written_out() -> set[str]:
    """Return the codes that stand in the source as they are."""
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for room in ROOMS
        for path in sorted((ROOT / room).rglob("*"))
        if path.suffix in (".py", ".html")
    )
    return set(re.findall(r'"((?:page|briefing)-[\w.-]+)"', source))


def _demo() -> samples.Sample:
    with workflow.demo_plan() as path:
        plan = read_plan(path)
    measures = Measures(graph.build(plan.content), Settings())
    return measures, analyze(measures)


def _blind() -> samples.Sample:
    """Return a plan that stands for those that lack every column."""
    measures, findings = samples.quiet()
    missing = [{"rule": rule.id, "missing": "programs.lead"} for rule in rules.RULES]
    return measures, dataclasses.replace(findings, findings=(), metrics={"not_computed": missing})


def _samples() -> Iterator[samples.Sample]:
    for made in (
        samples.coordinated,
        samples.hostile,
        samples.quiet,
        samples.empty,
        samples.large,
        _blind,
        _demo,
    ):
        yield made()


def test_both_languages_have_the_same() -> None:
    assert _ids("id") == _ids("en")


def test_every_word_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """A code that is put together counts only where a page has really said it."""
    said, say = _written_out(), words.say

    def listen(
        code: str, facts: Mapping[str, Any] | None = None, lang: str = words.DEFAULT_LANGUAGE
    ) -> str:
        said.add(code)
        return say(code, facts, lang)

    monkeypatch.setattr(words, "say", listen)
    for measures, findings in _samples():
        told = {f.id: {"status": "open"} for f in findings.findings}
        briefing(measures, findings, follow_up=told | {"gone": {"follow-up": "x"}})
        programs(measures, findings)
        dimensions(measures, findings)
        coordination(measures, findings)
        dependencies(measures, findings)
        gone = {"gone": {"status": "open", "earlier": "x"}}
        workbook(measures, findings, follow_up=gone)
    assert _ids(words.DEFAULT_LANGUAGE) - said == set()
