from __future__ import annotations

import re
from pathlib import Path

import pytest

import synergy.words
from synergy.words import LANGUAGES, date, joined, percent, rupiah, say

FOLDER = Path(synergy.words.__file__).parent


def texts(lang: str) -> dict[str, str]:
    """Return every message and attribute of a language with the first line of its text."""
    found = {}
    for path in (FOLDER / lang).glob("*.ftl"):
        message = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if match := re.match(r"([a-zA-Z][\w-]*) =(.*)", line):
                message = match[1]
                found[message] = match[2]
            elif match := re.match(r"\s+\.([a-zA-Z][\w-]*) =(.*)", line):
                found[f"{message}.{match[1]}"] = match[2]
    return found


def test_both_languages_say_the_same_things() -> None:
    assert set(texts("id")) == set(texts("en"))
    assert len(texts("id")) > 300


def test_no_sentence_stands_in_the_other_language() -> None:
    indonesian, english = texts("id"), texts("en")
    same = [code for code, text in indonesian.items() if english[code] == text]
    # Names and formulas are the same, sentences are not; an example in a column is a name.
    bare = {c: re.sub(r"\{[^}]*\}", "", indonesian[c]) for c in same if "example" not in c}
    assert not {code: text for code, text in bare.items() if len(text.split()) > 4}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_long_texts_and_long_lists_fit_into_a_sentence(lang: str) -> None:
    facts = {"name": "x" * 10_000, "closest": ["y" * 500] * 200, "count": 200}
    assert len(say("error-unknown-command", facts, lang)) < 3000
    said = say("error-region-needed", {"regions": ["y" * 500] * 200}, lang)
    assert len(said) < 3000
    assert "192" in said


def test_a_fact_that_is_lacking_is_an_error() -> None:
    with pytest.raises(KeyError, match="closest"):
        say("error-unknown-command", {"name": "x", "count": 2})
    with pytest.raises(KeyError):
        say("error-that-there-is-not")


def test_forms_of_each_language() -> None:
    assert rupiah(1_250_000_000) == "Rp1,25 miliar"
    assert rupiah(1_250_000_000, "en") == "Rp1.25 billion"
    assert rupiah(45_000) == "Rp45.000"
    assert date("2020-08") == "Agustus 2020"
    assert date("2020-08-31", "en") == "31 August 2020"
    assert date("2020") == "2020"
    assert percent(0.125) == "12%"
    assert joined(["A", "B", "C"]) == "A, B, dan C"
    assert joined(["A", "B"], "en") == "A and B"
    assert joined(["A, B", "C"]) == "A, B; C"


class _Unreadable:
    def __str__(self) -> str:
        raise AssertionError("nobody asked for it")


def test_only_what_a_sentence_asks_for_is_written_out() -> None:
    assert say("page-lead", {"unasked": [_Unreadable()]}) == say("page-lead")
    facts = {"name": "x", "closest": ["y"], "count": 1}
    assert say("error-unknown-command", {**facts, "unasked": [_Unreadable()]}) == say(
        "error-unknown-command", facts
    )
