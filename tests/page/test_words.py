"""The pages' words: the same in both languages, and every one used."""

import re
from importlib import resources
from pathlib import Path

from synergy import words

ROOT = Path(str(resources.files("synergy")))


def _ids(lang: str) -> set[str]:
    text = (ROOT / "words" / lang / "page.ftl").read_text(encoding="utf-8")
    found, last = set(), ""
    for line in text.splitlines():
        if message := re.match(r"(page-[\w-]+) =", line):
            last = message[1]
            found.add(last)
        elif attribute := re.match(r"    \.([\w-]+) =", line):
            found.add(f"{last}.{attribute[1]}")
    return found


def test_both_languages_have_the_same() -> None:
    assert _ids("id") == _ids("en")


def test_every_word_is_used() -> None:
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for room in ("page", "report", "maps")
        for path in sorted((ROOT / room).rglob("*"))
        if path.suffix in (".py", ".html")
    )
    made = re.compile(r"headline|counted|file-|map-|tie-|kind-|island-|js-|status-|count-")
    for id in _ids(words.DEFAULT_LANGUAGE):
        name = id.partition(".")[0].removeprefix("page-")
        assert made.match(name) or f'page-{name}"' in source or f'"{name}"' in source, id
