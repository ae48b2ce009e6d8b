"""The pages of reference, written from the code that they describe; a hook of MkDocs.

`pages` has each page's text, from the rules' catalogue, the settings, the schema, the
commands' own help and the named questions, in the words that the program itself uses. In
other pages ``{{ overlap.overlap_share }}`` stands for the default of that setting, and
``{{ overlap.overlap_share % }}`` for it as per cent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner
from fluent.syntax import FluentParser, ast

import synergy
from synergy import queries, words
from synergy.cli import cli
from synergy.plan.template import note_code
from synergy.rules import FAMILIES, RULES, Rule
from synergy.schema import graph, tables
from synergy.settings import Settings
from synergy.words import say

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

# What the pages say beside the program's own words.
_SAID = {
    "id": {
        "rules": "Aturan",
        "rules-lead": "Apa yang dicari synergy, mengapa penting, dan kapan tandanya bisa keliru.",
        "problems": "Masalah saat membaca rencana",
        "problems-lead": "Setiap masalah punya kode. Tanda … diisi dengan keadaan rencana Anda.",
        "errors": "Pesan kesalahan perintah",
        "settings": "Pengaturan",
        "settings-lead": "Ambang dan bobot beserta nilai bawaannya. Yang ingin diubah cukup "
        "ditulis di berkas `synergy.toml`, lalu disebut dengan `--config synergy.toml`; "
        "selebihnya tetap memakai nilai bawaan.",
        "settings-all": "Semua nilai bawaan, siap disalin",
        "commands": "Perintah",
        "commands-lead": "Bantuan ini juga tampil bila `--help` ditambahkan pada perintah.",
        "columns": "Lembar dan kolom rencana",
        "columns-lead": "Judul lembar dan kolom dikenali tanpa membedakan huruf besar, spasi, dan "
        "tanda baca, dalam bahasa Indonesia maupun Inggris.",
        "queries": "Pertanyaan siap pakai",
        "queries-lead": "Dijalankan dengan `synergy query NAMA`; parameter diisi dengan "
        "`-p nama=isi`.",
        "default": "bawaan",
        "used-by": "dipakai oleh",
        "mend": "Cara memperbaiki",
        "message": "Pesan",
        "column": "kolom",
        "also": "judul lain yang dikenali",
        "content": "isi",
        "required": "wajib",
        "parameter": "parameter",
        "must": "harus diisi",
        "code": "kode",
        "about": "arti",
        "empty": "kosong",
        "info-keys": "Kunci yang dibaca",
        "refers": "merujuk ke lembar",
        "choices": "pilihan",
        "text": "teks",
        "texts": "daftar teks",
        "id": "id",
        "ref": "rujukan",
        "refs": "daftar rujukan",
        "date": "tanggal",
        "money": "rupiah",
        "flag": "ya atau tidak",
        "choice": "pilihan",
    },
    "en": {
        "rules": "Rules",
        "rules-lead": "What synergy looks for, why it matters, and when its sign may be wrong.",
        "problems": "Problems in reading a plan",
        "problems-lead": "Every problem has a code. Where … stands, your plan's facts are shown.",
        "errors": "Errors of commands",
        "settings": "Settings",
        "settings-lead": "Thresholds and weights with their defaults. Write those that you change "
        "into a file `synergy.toml` and name it with `--config synergy.toml`; all others keep "
        "their defaults.",
        "settings-all": "All defaults, to be copied",
        "commands": "Commands",
        "commands-lead": "The same help shows when `--help` is added to a command.",
        "columns": "Sheets and columns of a plan",
        "columns-lead": "Names of sheets and columns are matched without regard to case, spaces "
        "and punctuation, in Indonesian or English.",
        "queries": "Named questions",
        "queries-lead": "Run one with `synergy query NAME`; give a parameter with `-p name=value`.",
        "default": "default",
        "used-by": "read by",
        "mend": "How to mend it",
        "message": "Message",
        "column": "column",
        "also": "other headers understood",
        "content": "content",
        "required": "required",
        "parameter": "parameter",
        "must": "must be given",
        "code": "code",
        "about": "meaning",
        "empty": "empty",
        "info-keys": "Keys that are read",
        "refers": "refers to",
        "choices": "one of",
        "text": "text",
        "texts": "list of texts",
        "id": "id",
        "ref": "reference",
        "refs": "list of references",
        "date": "date",
        "money": "rupiah",
        "flag": "yes or no",
        "choice": "choice",
    },
}
_FOLDERS = {"id": "id/rujukan", "en": "en/reference"}
_NAMES = {
    "rules": "aturan",
    "problems": "masalah",
    "settings": "pengaturan",
    "commands": "perintah",
    "columns": "kolom",
    "queries": "pertanyaan",
}


def pages() -> dict[str, str]:
    """Return the Markdown of every page of reference, by its path below ``docs``."""
    written: dict[str, Callable[[str], Iterator[str]]] = {
        "rules": _rules,
        "problems": _problems,
        "settings": _settings,
        "commands": _commands,
        "columns": _columns,
        "queries": _queries,
    }
    found = {}
    for lang in words.LANGUAGES:
        said = _SAID[lang]
        for name, write in written.items():
            head = [f"# {said[name]}", said[f"{name}-lead"]]
            text = "\n\n".join([*head, *write(lang)])
            found[path(name, lang)] = text + "\n"
    found["en/reference/graph.md"] = "\n\n".join(_graph()) + "\n"
    return found


def path(name: str, lang: str) -> str:
    """Return where a page of reference stands below ``docs``."""
    return f"{_FOLDERS[lang]}/{name if lang == 'en' else _NAMES[name]}.md"


def anchor(rule: Rule) -> str:
    """Return a rule's anchor on its page."""
    return rule.id.replace("/", "-")


def _rules(lang: str) -> Iterator[str]:
    settings = path("settings", lang).rpartition("/")[2]
    for family in FAMILIES:
        yield f"## {say(f'family-{family}', lang=lang)}"
        for rule in (r for r in RULES if r.family == family):
            yield f"### {say(rule.code, lang=lang)} {{ #{anchor(rule)} }}"
            yield f"`{rule.id}`"
            for part in ("meaning", "reason", "limits", "action"):
                text = say(f"{rule.code}.{part}", lang=lang)
                yield f"**{say(f'cli-explain-{part}', lang=lang)}.** {_plain(text)}"
            severities = [say(f"severity-{s}", lang=lang) for s in rule.severities]
            yield say("cli-explain-severities", {"list": severities}, lang)
            if rule.evidence:
                shown = [f"{_evidence(e, lang)} (`{e}`)" for e in rule.evidence]
                yield _listed(say("cli-explain-evidence", lang=lang), shown)
            if rule.settings:
                links = [f"[`{s}`]({settings}#{_setting_anchor(s)})" for s in rule.settings]
                yield _listed(say("cli-explain-settings", lang=lang), links)
            if rule.source:
                yield say("cli-explain-source", {"source": rule.source}, lang)


def _problems(lang: str) -> Iterator[str]:
    said = _SAID[lang]
    for code in codes("problem", lang):
        if words.knows(f"{code}.mend", lang):
            yield f"## `{code.removeprefix('problem-')}` {{ #{code} }}"
            yield f"**{said['message']}.** {_plain(sentence(code, lang))}"
            yield f"**{said['mend']}.** {_plain(sentence(f'{code}.mend', lang))}"
    yield f"## {said['errors']} {{ #errors }}"
    rows = [[f"`{c.removeprefix('error-')}`", sentence(c, lang)] for c in codes("error", lang)]
    yield _table([said["code"], said["message"]], rows)


def _settings(lang: str) -> Iterator[str]:
    said = _SAID[lang]
    rules = path("rules", lang).rpartition("/")[2]
    values = Settings().items()
    for family in dict.fromkeys(family for family, _, _ in values):
        yield f"## `{family}`"
        for name, value in ((n, v) for f, n, v in values if f == family):
            full = f"{family}.{name}"
            yield f"### `{full}` {{ #{_setting_anchor(full)} }}"
            yield _plain(say(f"setting-{family}-{name.replace('_', '-')}", lang=lang))
            readers = [r for r in RULES if full in r.settings]
            links = [f"[{say(r.code, lang=lang)}]({rules}#{anchor(r)})" for r in readers]
            used = f"; {said['used-by']}: {', '.join(links)}" if links else ""
            yield f"{said['default'].capitalize()}: `{_toml(value)}`{used}"
    yield f"## {said['settings-all']}"
    yield f"```toml\n{toml()}```"


def toml() -> str:
    """Return a ``synergy.toml`` that holds every setting at its default."""
    lines: list[str] = []
    for family, name, value in Settings().items():
        if f"[{family}]" not in lines:
            lines += ["", f"[{family}]"]
        lines.append(f"{name} = {_toml(value)}")
    return "\n".join(lines[1:]) + "\n"


def _commands(lang: str) -> Iterator[str]:
    for name in ("", *cli.commands):
        told = CliRunner().invoke(cli, [*filter(None, [name]), "--help", "--lang", lang])
        if told.exit_code:
            raise RuntimeError(told.output)
        yield f"## `{f'synergy {name}'.strip()}`"
        yield f"```text\n{told.output.strip()}\n```"


def _columns(lang: str) -> Iterator[str]:
    said = _SAID[lang]
    heads = [said[h] for h in ("column", "content", "about", "also")]
    for table in tables.TABLES:
        name, other = _pair(table.header, table.name, lang)
        mark = f" ({said['required']})" if table.required else ""
        yield f"## {name}{mark} {{ #{table.name} }}"
        yield f"{said['also'].capitalize()}: {_names([other, *table.aliases], name)}."
        rows = []
        for column in table.columns:
            shown, second = _pair(column.header, column.name, lang)
            required = f" ({said['required']})" if column.required else ""
            note = say(note_code(table, column), lang=lang)
            also = _names([second, *column.aliases], shown)
            rows.append([f"`{shown}`{required}", _content(column, lang), note, also])
        yield _table(heads, rows)
        if table.name == "info":
            yield f"{said['info-keys']}:"
            yield "\n".join(
                f"- {_names([key, *others])}" for key, others in tables.INFO_KEYS.items()
            )


def _content(column: tables.Column, lang: str) -> str:
    said = _SAID[lang]
    text = said.get(column.cell.value, said["code"])
    if column.refers:
        sheets = [_pair(tables.BY_NAME[t].header, t, lang)[0] for t in column.refers]
        return f"{text}; {said['refers']} {', '.join(sheets)}"
    return f"{said['choices']}: {', '.join(column.choices)}" if column.choices else text


def _queries(lang: str) -> Iterator[str]:
    said = _SAID[lang]
    for name in queries.names():
        query = queries.load(name)
        yield f"## {query.titles[lang]} {{ #{name} }}"
        yield f"`synergy query {name}`"
        yield query.purposes[lang]
        if query.parameters:
            rows = [
                [f"`{p.name}`", p.meanings[lang], _default(p.default, lang)]
                for p in query.parameters
            ]
            yield _table([said["parameter"], said["about"], said["default"]], rows)
        indented = "\n".join(f"    {line}".rstrip() for line in query.cypher.splitlines())
        yield f'??? quote "Cypher"\n\n    ```cypher\n{indented}\n    ```'


def _default(value: queries.Value | None, lang: str) -> str:
    if value is None:
        return _SAID[lang]["must"]
    return _SAID[lang]["empty"] if value == "" else f"`{json.dumps(value)}`"


def _graph() -> Iterator[str]:
    yield "# The graph"
    yield (
        "The same in the embedded store, in Neo4j and in NetworkX. In NetworkX a node is its "
        "`key`, its label is the attribute `kind` (a table's own column `kind` is `subkind` "
        "there), a relation's type is the edge key and the attribute `type`, and the node `Plan` "
        "is `graph.graph`. Two agreements of the same two agencies have the edge keys "
        "`AGREED_WITH` and `AGREED_WITH/2`."
    )
    yield (
        "**What is unknown is not there**: no attribute in NetworkX (`data.get(…)` is None), null "
        "in Cypher; never 0, and never an empty list. Text is as written; *texts* is a list of "
        "texts, *integer* a whole number (budgets are rupiah), *flag* true or false, *date* ISO "
        "text at the precision written: 2024, 2024-06 or 2024-06-30. Properties that are a "
        "sheet's columns are explained as the template does: by what planners write there."
    )
    yield "## Nodes"
    yield "Every node has these:"
    yield _properties((*graph.IDENTITY, *graph.SOURCE))
    for node in graph.NODES:
        yield f"### `{node.label}`"
        if node.meaning:
            yield f"{node.meaning[0].upper()}{node.meaning[1:]}."
        if node.table:
            yield f"From the sheet [`{node.table}`](columns.md#{node.table})."
        if node.properties:
            yield _properties(node.properties, node.table)
    yield "## Relations"
    yield f"Every relation has {_names([p.name for p in graph.SOURCE])}."
    for relation in graph.RELATIONS:
        starts, ends = (" or ".join(f"`{n}`" for n in n) for n in (relation.starts, relation.ends))
        yield f"### `{relation.type}`"
        read = f" Read from `{relation.column}`." if relation.column else ""
        yield f"{starts} → {ends}: {relation.meaning}.{read}"
        if relation.properties:
            yield _properties(relation.properties)


def _properties(properties: Sequence[graph.Property], table: str | None = None) -> str:
    rows = [[f"`{p.name}`", p.type, p.meaning or _note(table, p.name)] for p in properties]
    return _table(["property", "type", "meaning"], rows)


def _note(table: str | None, name: str) -> str:
    """Return what the template says of a column."""
    declared = tables.BY_NAME[table or ""]
    column = next(c for c in declared.columns if c.name == name)
    return say(note_code(declared, column), lang="en")


# Words


@cache
def _messages(area: str, lang: str) -> dict[str, ast.Message]:
    text = (resources.files(words) / lang / f"{area}.ftl").read_text(encoding="utf-8")
    body = FluentParser().parse(text).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def codes(area: str, lang: str) -> list[str]:
    """Return the codes of an area of `words`, in the order of the file."""
    return list(_messages(area, lang))


def sentence(code: str, lang: str) -> str:
    """Return a sentence without its facts: … for each, and of choices the usual one."""
    name, _, attribute = code.partition(".")
    message = _messages(name.partition("-")[0], lang)[name]
    attributes = {a.id.name: a.value for a in message.attributes}
    pattern = attributes[attribute] if attribute else message.value
    return " ".join(_said(pattern).split()).replace("….", "…")


def _said(part: Any) -> str:
    match part:
        case ast.Pattern():
            return "".join(map(_said, part.elements))
        case ast.TextElement() | ast.StringLiteral() | ast.NumberLiteral():
            return str(part.value)
        case ast.Placeable():
            return _said(part.expression)
        case ast.SelectExpression():
            return _said(next(v.value for v in part.variants if v.default))
        case _:
            return "…"


def _evidence(name: str, lang: str) -> str:
    return say(f"evidence-{name.replace('_', '-')}", lang=lang)


# Markdown


def _pair(header: str, name: str, lang: str) -> tuple[str, str]:
    return (header, name) if lang == "id" else (name, header)


def _names(names: Iterable[str], but: str = "") -> str:
    return ", ".join(f"`{name}`" for name in dict.fromkeys(names) if name != but)


def _listed(head: str, items: Iterable[str]) -> str:
    return "\n".join([head, "", *(f"- {item}" for item in items)])


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [
        heads,
        ["---"] * len(heads),
        *([_plain(c).replace("|", "\\|") for c in r] for r in rows),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _plain(text: str) -> str:
    """Keep what the program says from being taken for HTML or emphasis."""
    if text.startswith("`"):
        return text
    return re.sub(r"(?<=\s)\*(?=\s)|(?<=\")\*(?=\")", r"\\*", text.replace("<", "&lt;"))


def _setting_anchor(name: str) -> str:
    return name.replace(".", "-").replace("_", "-")


def _toml(value: Any) -> str:
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)


# MkDocs


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages of reference to the site."""
    from mkdocs.structure.files import File

    for name, text in pages().items():
        files.append(File.generated(config, name, content=text))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put settings' defaults where a page names them."""
    return with_defaults(markdown)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn the roles of docstrings into links to what this site has, and else into code."""
    return with_links(html)


def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> TemplateContext:
    """Let what the theme says be in the page's own language."""
    config.theme["language"] = "en" if page.file.src_uri.startswith("en/") else "id"
    return context


_ROLE = re.compile(r":(?:func|meth|class|mod|attr):<code>(?:synergy\.)?([\w.]+)</code>")


def with_links(html: str) -> str:
    """Return a page with links in the place of roles such as ``:func:`analyze```.

    >>> with_links(":func:<code>synergy.analyze</code>, :func:<code>build</code>")
    '<a href="#synergy.analyze"><code>analyze</code></a>, <code>build</code>'
    """

    def link(match: re.Match[str]) -> str:
        code = f"<code>{match[1]}</code>"
        known = match[1].partition(".")[0] in synergy.__all__
        return f'<a href="#synergy.{match[1]}">{code}</a>' if known else code

    return _ROLE.sub(link, html)


def with_defaults(markdown: str) -> str:
    """Return `markdown` with defaults in the place of ``{{ family.field }}``.

    >>> with_defaults("a weight of {{ coordination.required_weight }}")
    'a weight of 0.5'
    >>> with_defaults("the top {{ orphan.top_budget_share % }}")
    'the top 10%'
    """
    defaults = {f"{family}.{name}": value for family, name, value in Settings().items()}

    def default(match: re.Match[str]) -> str:
        value = defaults[match["name"]]
        return f"{value * 100:g}%" if match["percent"] else f"{value:g}"

    return re.sub(r"\{\{ (?P<name>[a-z]+\.\w+)(?P<percent> %)? \}\}", default, markdown)
