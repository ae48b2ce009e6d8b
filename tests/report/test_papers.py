"""The drafts of official papers, read back as an office would see them."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import docx
import pytest
from docx.document import Document

from synergy import rules, words
from synergy.errors import UsageError
from synergy.findings import Finding, Source, Subject
from synergy.report import papers
from synergy.report.explanation import explain
from synergy.words import LANGUAGES
from tests.analyses.found import analyzed
from tests.analyses.rich import rich
from tests.examples.papers import TEMPLATES, made

INFO = {"name": "Rencana Induk", "period": "2019-2024", "notice": "Data contoh"}
HOSTILE = 'Dinas "A" & <b>B</b> {{ saran }} {% if %} \x00\x07\x0b\ud800 &amp; <w:p>'


@cache
def findings() -> tuple[Finding, ...]:
    return analyzed(rich()).findings


def one(rule: str, **changed: Any) -> Finding:
    found = next(f for f in findings() if f.rule == rule)
    evidence = {**found.evidence, **changed}
    return dataclasses.replace(found, region="33.07", evidence=evidence)


def read(document: bytes) -> tuple[Document, str]:
    """Return a document, and all that stands in it, a line a paragraph or a row."""
    opened = docx.Document(io.BytesIO(document))
    lines = []
    section = opened.sections[0]
    for part in (section.header, opened, section.footer):
        for block in part.iter_inner_content():
            if isinstance(block, docx.table.Table):
                lines += [" | ".join(cell.text for cell in row.cells) for row in block.rows]
            else:
                lines.append(block.text)
    return opened, "\n".join(lines)


def drafted(
    kind: str,
    finding: Finding,
    lang: str = "id",
    info: Mapping[str, str] = INFO,
    template: bytes | None = None,
) -> str:
    made_from = template or papers.template(kind)
    return read(papers.paper(made_from, finding, explain(finding, lang=lang), info, lang, kind))[1]


def template_saying(*paragraphs: str) -> bytes:
    document, held = docx.Document(), io.BytesIO()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(held)
    return held.getvalue()


@pytest.mark.parametrize("kind", papers.PAPERS)
def test_the_shipped_template_is_what_its_script_writes(kind: str) -> None:
    assert set(TEMPLATES) == set(papers.PAPERS)
    with (
        zipfile.ZipFile(io.BytesIO(papers.template(kind))) as shipped,
        zipfile.ZipFile(io.BytesIO(made(kind))) as new,
    ):
        for name in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
            assert shipped.read(name) == new.read(name)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("rule", rules.RULES, ids=[r.id for r in rules.RULES])
def test_every_rule_has_a_staff_study_with_its_parts_in_order(rule: rules.Rule, lang: str) -> None:
    finding = one(rule.id)
    told = explain(finding, lang=lang)
    assert papers.offered(finding)[0] == "telaahan-staf"
    text = drafted("telaahan-staf", finding, lang)
    parts = ("Persoalan", "Praanggapan", "Fakta yang", "Analisis", "Kesimpulan", "Saran tindak")
    places = [text.index(part) for part in (*parts, "LAMPIRAN", "Baris sumber", "Angka dan")]
    assert places == sorted(places)
    said = (told.message, told.recommendation, told.formula, told.limits, told.cleared)
    for sentence in (*said, finding.id, "Sekretaris Daerah Kabupaten Wonosobo", "2019-2024"):
        assert sentence in text
    for figure in told.figures:
        assert f"{figure.label} | {figure.text}" in text
    for rows in told.rows:
        assert rows.file in text
    assert text.startswith("KONSEP")
    assert "bukan putusan" in text
    assert "Data contoh" in text
    assert not re.search(r"[{}]|None|\bNaN\b", text)


def test_what_each_finding_is_offered() -> None:
    study, meeting, annex = papers.PAPERS
    for rule in ("coordination/missing-coordination", "coordination/refused-request"):
        assert papers.offered(one(rule)) == [study, meeting]
    for rule in ("overlap/duplication", "overlap/overlap"):
        assert papers.offered(one(rule, leads=["Dinas A", "Dinas B"])) == [study, meeting]
        assert papers.offered(one(rule, leads=["Dinas A"])) == [study]
    for remedy in ("found", "join"):
        found = one("synergy/working-group", remedy=remedy, group="Forum")
        assert papers.offered(found) == [study, meeting, annex]
    agreed = one("synergy/working-group", remedy="agree", group=None)
    assert papers.offered(agreed) == [study, meeting]
    assert papers.offered(one("orphan/unowned-program")) == [study]


def test_two_rules_on_one_cause_have_papers_of_their_own() -> None:
    finding = one("orphan/unowned-program")
    other = dataclasses.replace(finding, rule="synergy/suggested-owner")
    names = {papers.file_name("telaahan-staf", f) for f in (finding, other)}
    assert len(names) == 2
    assert all(re.fullmatch(r"[\w-]+\.docx", name) for name in names)


def test_an_invitation_names_whom_it_needs_and_what_they_talk_about() -> None:
    finding = dataclasses.replace(
        one(
            "coordination/missing-coordination",
            dependency_names=["Peta → Data"],
            other_leads=["Kecamatan Kertek", "Inspektorat Daerah"],
        ),
        subjects=(Subject("Opd", "a", "Dinas Kesehatan"), Subject("Opd", "b", "RSUD Setjonegoro")),
    )
    text = drafted("undangan-rapat", finding)
    for addressed in ("Kepala Dinas Kesehatan", "Direktur RSUD Setjonegoro", "Camat Kertek"):
        assert addressed in text
    assert "4.\tInspektur Daerah" in text
    assert "a.\tketergantungan antarprogram (tanda panah: memerlukan): Peta → Data;" in text
    for blank in ("Nomor | : | …", "hari, tanggal | : | …", "tempat | : | …"):
        assert blank in text
    assert "Bupati Wonosobo" in text
    english = drafted("undangan-rapat", finding, "en")
    assert "Agenda rapat" in english  # the form stays as it is
    assert finding.say("message", "en") in english


def test_the_annex_to_a_decree_lists_a_new_team_or_who_joins() -> None:
    members = tuple(Subject("Opd", name, f"Dinas {name}") for name in "ABC")
    finding = dataclasses.replace(
        one("synergy/working-group", remedy="found", group=None), subjects=members
    )
    text = drafted("lampiran-sk", finding)
    assert "KEPUTUSAN BUPATI WONOSOBO" in text
    assert "PEMBENTUKAN TIM …" in text
    assert "2. | Ketua | …" in text
    assert "6. | Anggota | Kepala Dinas C" in text
    joining = dataclasses.replace(
        one("synergy/working-group", remedy="join", group="Forum Data"), subjects=members
    )
    text = drafted("lampiran-sk", dataclasses.replace(joining, region="33.71"))
    assert "KEPUTUSAN WALI KOTA MAGELANG" in text
    assert "PERUBAHAN SUSUNAN KEANGGOTAAN FORUM DATA" in text
    assert "1. | Anggota | Kepala Dinas A" in text
    assert "Anggota | Kepala Dinas B" not in text
    assert "Ketua |" not in text
    assert "1.\tKetua Forum Data" in drafted("undangan-rapat", joining)


@pytest.mark.parametrize("kind", papers.PAPERS)
def test_hostile_names_stay_text(kind: str) -> None:
    finding = dataclasses.replace(
        one("synergy/working-group", remedy="found", group=None, program_names=[HOSTILE]),
        subjects=(Subject("Opd", "a", HOSTILE), Subject("Opd", "b", "Dinas\nB\t\f")),
        sources=(Source(HOSTILE, HOSTILE, 3),),
    )
    text = drafted(kind, finding, info={"name": HOSTILE, "notice": "<&>"})
    assert 'Dinas "A" & <b>B</b> {{ saran }} {% if %}   &amp; <w:p>' in text.replace("    ", "   ")
    assert "<&>" in text


@pytest.mark.parametrize("kind", papers.PAPERS)
def test_a_finding_with_nothing_behind_it_and_one_with_much(kind: str) -> None:
    empty = dataclasses.replace(
        one("orphan/idle-opd", consulted=0, informed=0), sources=(), region="plan"
    )
    text = drafted(kind, empty, info={})
    assert "tidak bertumpu pada baris tertentu" in text
    assert "PEMERINTAH …" in text or kind == "lampiran-sk"
    opds = tuple(Subject("Opd", str(n), f"Dinas {n}") for n in range(300))
    much = dataclasses.replace(
        one("synergy/working-group", remedy="found", group=None, program_names=["P"] * 300),
        subjects=opds,
        sources=tuple(Source(f"{n}.xlsx", "program", row) for n in range(40) for row in (2, 3, 4)),
    )
    text = drafted(kind, much)
    assert "40 | 9.xlsx | program | 2–4" in text
    assert "Dinas 299" in text or kind == "telaahan-staf"


def test_the_same_finding_is_the_same_file() -> None:
    finding = one("overlap/duplication")
    told = explain(finding)
    template = papers.template("telaahan-staf")
    first, second = (papers.paper(template, finding, told, INFO, "id") for _ in range(2))
    assert first == second


def test_every_placeholder_is_shown_in_a_template() -> None:
    used = set()
    for kind in papers.PAPERS:
        text = read(papers.template(kind))[1]
        for tag in re.findall(r"\{[{%].*?[%}]\}", text):
            used |= set(re.findall(r"\w+", tag))
    finding = one("overlap/duplication")
    values = papers._values(finding, explain(finding), INFO, "id")
    assert set(values) - used == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_unknown_placeholder_is_named_with_the_closest(lang: str) -> None:
    template = template_saying("{{ saran }}", "{{ persoalaan }}", "{{ nomor_surat }}")
    with pytest.raises(UsageError) as refused:
        drafted("kantor.docx", one("overlap/overlap"), template=template)
    message = refused.value.message(lang)
    for part in ("kantor.docx", "persoalaan", "nomor_surat"):
        assert part in message


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{% for s in sumber %}{{ s.kolom }}{% endfor %}", "kolom"),
        ("{{ saran", "unexpected"),
        ("{% if saran %}", "endif"),
        ("{{ saran.__class__.__mro__ }}", "__class__"),
        ("{{ saran + 1 }}", ""),
    ],
)
def test_a_template_that_cannot_be_filled_in_is_refused(text: str, named: str) -> None:
    with pytest.raises(UsageError) as refused:
        drafted("kantor.docx", one("overlap/overlap"), template=template_saying(text))
    assert refused.value.code == "paper-template"
    assert "kantor.docx" in str(refused.value)
    assert named in str(refused.value.facts["why"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_of_the_papers_is_used(lang: str) -> None:
    file = resources.files(words) / lang / "paper.ftl"
    codes = set(re.findall(r"^(paper-[\w-]+) =", file.read_text(encoding="utf-8"), re.MULTILINE))
    titles = {*papers._TITLES.values(), "other", "chair"}
    topics = {name.replace("_", "-") for name in (*papers._TOPICS, "programs")}
    assert codes == {f"paper-to-{t}" for t in titles} | {f"paper-topic-{t}" for t in topics}
