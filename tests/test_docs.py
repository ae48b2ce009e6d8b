"""The documentation: what it says of the code holds, what it shows runs, it fetches nothing."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentResource

import synergy
from docs import reference
from synergy import graph, queries, rules, words
from synergy import settings as settings_module
from synergy.cli import cli
from synergy.findings import Finding
from synergy.measures import Measures
from synergy.plan import read_plan
from synergy.rules import RULES, Rule
from synergy.schema import graph as graph_schema
from synergy.schema import tables
from synergy.settings import Settings
from synergy.words import say
from tests.cli.running import Runner

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
LANGS = pytest.mark.parametrize("lang", words.LANGUAGES)
_HERE = re.compile(r"^cat > (\S+) <<'END'\n(.*?)^END\n", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```", re.MULTILINE | re.DOTALL)


@cache
def page(name: str, lang: str = "en") -> str:
    return reference.pages()[reference.path(name, lang)]


def lacking(texts: Iterable[str], of: str) -> list[str]:
    return [text for text in texts if text not in of]


# What the reference says


@LANGS
@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_is_on_its_page(rule: Any, lang: str) -> None:
    _, _, section = page("rules", lang).partition(f"{{ #{reference.anchor(rule)} }}")
    section = section.partition("\n### ")[0]
    parts = [say(f"{rule.code}.{p}", lang=lang) for p in ("meaning", "reason", "limits", "action")]
    named = [f"`{rule.id}`", rule.source, *rule.evidence, *rule.settings]
    assert lacking([*parts, *named], section) == []


@LANGS
def test_settings_commands_columns_and_questions_are_on_their_pages(lang: str) -> None:
    settings = [f"`{family}.{name}`" for family, name, _ in Settings().items()]
    assert lacking(settings, page("settings", lang)) == []
    options = [o for c in cli.commands.values() for p in c.params for o in p.opts if o[0] == "-"]
    commands = [f"## `synergy {name}`" for name in cli.commands]
    assert lacking([*commands, *options], page("commands", lang)) == []
    for table in tables.TABLES:
        section = page("columns", lang).partition(f"{{ #{table.name} }}")[2].partition("\n## ")[0]
        headers = [h for c in table.columns for h in (c.name, c.header, *c.aliases, *c.choices)]
        assert lacking(headers, section) == []
    for name in queries.names():
        query = queries.load(name)
        meanings = [parameter.meanings[lang] for parameter in query.parameters]
        asked = [f"synergy query {name}`", query.titles[lang], query.purposes[lang], *meanings]
        assert lacking(asked, page("queries", lang)) == []


@LANGS
def test_every_code_of_a_problem_or_error_is_on_its_page(lang: str) -> None:
    shown = page("problems", lang)
    for area in ("problem", "error"):
        codes = [c for c in reference.codes(area, lang) if c != "problem-place-row"]
        assert lacking([f"`{c.removeprefix(f'{area}-')}`" for c in codes], shown) == []
    assert not re.search(r"\{ ?\$|[{}]\s*\[", shown)


def test_the_graph_is_on_its_page() -> None:
    shown = reference.pages()["en/reference/graph.md"]
    properties = [p.name for kind in graph_schema.NODES for p in kind.columns]
    properties += [p.name for r in graph_schema.RELATIONS for p in r.properties]
    names = [*graph_schema.NODE, *graph_schema.RELATION, *properties]
    assert lacking([f"`{name}" for name in names], shown) == []


def test_the_defaults_to_copy_are_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "synergy.toml"
    file.write_text(reference.toml(), encoding="utf-8")
    assert settings_module.read(file) == Settings()


def test_a_sentence_is_shown_without_its_facts() -> None:
    assert reference.sentence("problem-file-missing", "en") == "There is no such file or folder: …"
    assert reference.sentence("problem-unresolved", "en").endswith("The closest: …")


# What the methods say


def test_a_page_shows_defaults_where_it_names_settings() -> None:
    assert reference.with_defaults("≥ {{ coordination.required_weight }}") == "≥ 0.5"
    assert reference.with_defaults("top {{ orphan.top_budget_share % }}") == "top 10%"
    with pytest.raises(KeyError):
        reference.with_defaults("{{ coordination.no_such_setting }}")


def test_methods_tell_of_every_rule() -> None:
    links = [f"reference/rules.md#{reference.anchor(rule)})" for rule in RULES]
    assert lacking(links, (DOCS / "en/methods.md").read_text(encoding="utf-8")) == []


def test_methods_name_every_setting() -> None:
    names = [f"{family}.{name}" for family, name, _ in Settings().items()]
    assert lacking(names, (DOCS / "en/methods.md").read_text(encoding="utf-8")) == []


def test_methods_cite_every_source() -> None:
    _, _, sources = (DOCS / "en/methods.md").read_text(encoding="utf-8").partition("## Sources")
    cited = {author for rule in RULES for author in re.findall(r"[A-Z][^\W\d]{2,}", rule.source)}
    assert {"Freeman", "Burt", "Smith"} <= cited
    assert lacking(sorted(cited - {"Role", "Responsibility", "Charting"}), sources) == []


# What the pages show runs


def blocks(name: str) -> Iterator[tuple[str, str, str]]:
    """Yield (language, title, text) of a page's blocks."""
    return (match.groups("") for match in _BLOCK.finditer((DOCS / name).read_text("utf-8")))  # type: ignore[misc]


def ran(shell: str, run: Runner) -> str:
    """Run a block in this process: here-documents, and `synergy …`, also with ``> FILE``."""
    for name, text in _HERE.findall(shell):
        Path(name).write_text(text, encoding="utf-8")
    printed = ""
    for line in _HERE.sub("", shell).splitlines():
        command, _, file = line.partition(" > ")
        program, *arguments = shlex.split(command)
        assert program == "synergy"
        done = run(*arguments)
        assert done.code == 0, done.err
        printed += done.out
        if file:
            Path(file).write_text(done.out, encoding="utf-8")
    return printed


@pytest.mark.parametrize(
    "names",
    [
        ["en/tutorial.md"],
        ["en/own-analysis.md"],
        ["id/mulai.md", "id/buku-kerja.md", "id/laporan.md"],
    ],
)
def test_a_page_can_be_followed(
    names: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    for name in ("SYNERGY_STORE", "SYNERGY_LANG"):
        monkeypatch.delenv(name, raising=False)
    namespace: dict[str, Any] = {}
    output = None  # of the block before, which a block of text shows
    for language, _, text in (block for name in names for block in blocks(name)):
        if language == "toml":
            Path("synergy.toml").write_text(text, encoding="utf-8")
        elif language == "bash":
            output = ran(text, Runner(capsys))
        elif language == "python":
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                exec(text, namespace)
            output = printed.getvalue()
        elif language == "text" and output is not None:
            pieces = [p.strip() for line in text.splitlines() for p in line.split("…")]
            assert lacking(pieces, output) == []
            output = None


def test_the_rule_of_ones_own_finds_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = {title: text for _, title, text in blocks("en/own-rule.md") if title}
    namespace: dict[str, Any] = {}
    exec(shown["synergy/analyses/undated.py"], namespace)
    plan = read_plan(ROOT / "synergy/examples/wonosobo/wonosobo.xlsx")
    measures = Measures(graph.build(plan.content), Settings())
    (found,) = namespace["find"](measures, Settings())
    assert isinstance(found, Finding)
    assert (found.rule, found.subjects[0].id) == ("orphan/undated-program", "SE-21")
    (declared,) = eval(f"({shown['synergy/rules.py']})", {"Rule": Rule})
    assert declared.id == found.rule
    assert declared.evidence == tuple(found.evidence)
    assert found.severity in declared.severities
    monkeypatch.setitem(rules.BY_ID, declared.id, declared)
    words._bundle("en", "rule").add_resource(FluentResource(shown["synergy/words/en/rule.ftl"]))
    said = "“Pekan Belanja Produk Desa” says neither when it begins nor when it ends."
    assert found.say("message", "en") == said
    explained = synergy.explain(found, lang="en")
    assert all((explained.formula, explained.cleared, explained.limits))
    for part in ("meaning", "reason", "limits", "action"):
        assert say(f"{declared.code}.{part}", lang="en")


def test_tests_that_a_page_names_are_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", (DOCS / "en/own-rule.md").read_text("utf-8")))
    tests = "\n".join(p.read_text("utf-8") for p in (ROOT / "tests").rglob("test_*.py"))
    assert lacking([f"def {name}(" for name in named], tests) == []


def test_findings_fields_are_told() -> None:
    tutorial = (DOCS / "en/tutorial.md").read_text(encoding="utf-8")
    told = {f.name for f in dataclasses.fields(Finding) if f.init}
    fields = told - {"region", "cause", "words"}
    assert lacking([f"`{field}`" for field in fields], tutorial) == []


# The site


def test_the_site_is_built_strictly_and_fetches_nothing(tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:9"
    environment = {**os.environ, "http_proxy": nowhere, "https_proxy": nowhere}
    environment["NO_MKDOCS_2_WARNING"] = "1"
    build = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--site-dir",
        str(tmp_path),
    ]
    done = subprocess.run(build, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    pages = {p: p.read_text(encoding="utf-8") for p in tmp_path.rglob("*.html")}
    assert len(pages) > 20
    for path, text in pages.items():
        assert not re.findall(r"<(?:script|link|img|iframe)[^>]*(?:https?:)?//[^>]*>", text), path
        assert 'class="mermaid"' not in text  # its script would be fetched
    for style in tmp_path.rglob("*.css"):
        assert not re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//", style.read_text("utf-8"))
    for lang in words.LANGUAGES:
        spoken = [t for p, t in pages.items() if p.relative_to(tmp_path).parts[0] == lang]
        assert spoken
        assert all(f'<html lang="{lang}"' in text for text in spoken)
    python = pages[tmp_path / "en/reference/python.html"]
    exported = getattr(synergy, "__all__", ())
    assert lacking([f'id="synergy.{n}"' for n in exported if n != "__version__"], python) == []
