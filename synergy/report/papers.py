"""Drafts of official papers on a finding: what a Sekda's office edits, completes and signs.

The form of a paper, in official Indonesian, is a Word template in ``templates``, written by
``tests.examples.papers``; an office may bring its own. What goes into it are the program's own
sentences, in the language asked for, under the Indonesian names that :func:`paper` lists.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from synergy import rules
from synergy.errors import UsageError
from synergy.findings import Finding
from synergy.names import closest
from synergy.plan import regions
from synergy.report.explained import Explanation, Rows, Waterfall
from synergy.report.explanation import runs
from synergy.report.figures import figures
from synergy.words import joined, say

_BLANK = "…" * 12  # a line to fill in by hand
_NAMED = 3  # subjects in the line that says what a paper is about
_EPOCH = (2019, 1, 1, 0, 0, 0)  # a constant, so that the same draft is the same file
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")  # XML knows no such thing

_GROUP = "synergy/working-group"
_PAIRS = ("coordination/missing-coordination", "coordination/refused-request")
_DOUBLES = ("overlap/duplication", "overlap/overlap")

# What a meeting is about, where the evidence names it: ``paper-topic-<name>`` in ``words``.
_TOPICS = (
    *("needs", "reasons", "dependency_names", "shared_program_names", "alike_names"),
    *("pair_names", "program_names", "indicator_names", "beneficiary_names", "village_names"),
)
# How an agency's head is addressed, by the first word of its name: ``paper-to-<title>``.
_TITLES = {
    **dict.fromkeys(("dinas", "badan", "kantor", "satuan", "bagian", "puskesmas"), "head"),
    "kecamatan": "camat",
    "kelurahan": "lurah",
    "inspektorat": "inspector",
    "sekretariat": "secretary",
    **dict.fromkeys(("rsud", "rumah"), "director"),
}


def _is_met_about(finding: Finding) -> bool:
    return len(_invited(finding)) > 1


def _is_group(finding: Finding) -> bool:
    return finding.rule == _GROUP and finding.evidence["remedy"] in ("join", "found")


# Each paper, and the findings that it is offered for.
PAPERS: Mapping[str, Callable[[Finding], bool]] = {
    "telaahan-staf": lambda finding: True,
    "undangan-rapat": _is_met_about,
    "lampiran-sk": _is_group,
}


def offered(finding: Finding) -> list[str]:
    """Return the papers that a finding calls for."""
    return [kind for kind, fits in PAPERS.items() if fits(finding)]


def file_name(kind: str, finding: Finding) -> str:
    """Return a paper's file name; two rules may find the same cause, so the rule is part of it."""
    return f"{kind}-{finding.id.partition('/')[2]}.docx"


def template(kind: str) -> bytes:
    """Return the Word template of one of :data:`PAPERS`."""
    return (resources.files(__package__) / "templates" / f"{kind}.docx").read_bytes()


def read_template(path: Path) -> bytes:
    """Return an office's own template.

    Raises
    ------
    UsageError
        If it can't be read or is no Word document.
    """
    try:
        content = path.read_bytes()
        DocxTemplate(io.BytesIO(content)).get_docx()
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError("paper-no-file", file=str(path), why=why) from error
    except Exception as error:  # whatever the reader of documents raises
        raise UsageError("paper-no-docx", file=str(path)) from error
    return content


def paper(
    made_from: bytes,
    finding: Finding,
    explanation: Explanation,
    info: Mapping[str, str],
    lang: str,
    name: str = "",
) -> bytes:
    """Fill in a template.

    It may use: ``daerah``, ``nama_daerah``, ``kota`` (is it a city), ``rencana``, ``periode``,
    ``versi``, ``tahap``, ``catatan`` of the plan; ``id``, ``judul``, ``pokok``, ``prioritas``,
    ``arti_prioritas``, ``persoalan``, ``arti``, ``alasan``, ``batas``, ``hitungan``, ``rujukan``,
    ``saran``, ``tindakan``, ``penutupan`` as texts; the lists ``fakta`` and ``angka`` (of
    ``nama``, ``nilai``), ``sumber`` (``berkas``, ``lembar``, ``baris``), ``undangan``,
    ``topik`` (``nama`` and the list ``isi``), ``anggota``; ``rincian`` (``judul``, ``jumlah``,
    and ``langkah``: ``nama``, ``nilai``, ``sampai``) or nothing; ``cara`` (join, agree or found)
    and ``kelompok`` of a proposed group.

    Parameters
    ----------
    made_from
        The template.
    finding, explanation
        The finding, and the same in full.
    info
        What the plan says of itself.
    lang
        The language of the sentences that are put in; the form keeps its own.
    name
        What the template is called where it is refused.

    Raises
    ------
    UsageError
        If the template asks for what there is not, or can't be filled in.
    """
    values = _clean(_values(finding, explanation, info, lang))
    # A template may come from anywhere: it sees these values and nothing of the machine.
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    document = DocxTemplate(io.BytesIO(made_from))
    held, unknown = io.BytesIO(), []
    try:
        unknown = sorted(document.get_undeclared_template_variables(environment, values))
        if not unknown:
            document.render(values, environment, autoescape=True)
            document.save(held)
    except Exception as error:  # whatever a template does
        raise UsageError("paper-template", file=name, why=str(error)) from error
    if unknown:
        near = closest(unknown[0], list(values))
        facts = {"file": name, "names": unknown, "closest": near, "count": len(near)}
        raise UsageError("paper-placeholder", **facts)
    return packed(held.getvalue())


def packed(document: bytes) -> bytes:
    """Return a Word document without the time at which it was written."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, _EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return held.getvalue()


def _values(
    finding: Finding, told: Explanation, info: Mapping[str, str], lang: str
) -> dict[str, Any]:
    code = rules.BY_ID[finding.rule].code
    region = regions.name_of(finding.region) or ""
    return {
        "daerah": region or _BLANK,
        "nama_daerah": region.partition(" ")[2] or _BLANK,
        "kota": region.startswith("Kota "),
        "rencana": info.get("name") or finding.region,
        "periode": info.get("period", ""),
        "versi": info.get("version", ""),
        "tahap": info.get("stage", ""),
        "catatan": info.get("notice", ""),
        "id": finding.id,
        "judul": told.title,
        "pokok": _about(finding, lang),
        "prioritas": say(f"severity-{finding.severity}", lang=lang),
        "arti_prioritas": say(f"severity-{finding.severity}.meaning", lang=lang),
        "persoalan": told.message,
        "arti": say(f"{code}.meaning", lang=lang),
        "alasan": say(f"{code}.reason", lang=lang),
        "batas": told.limits,
        "hitungan": told.formula,
        "rujukan": told.source,
        "saran": told.recommendation,
        "tindakan": say(f"{code}.action", lang=lang),
        "penutupan": told.cleared,
        "fakta": [
            {"nama": f.label, "nilai": f.text} for f in figures(finding, lang, beyond_words=True)
        ],
        "angka": [{"nama": f.label, "nilai": f.text} for f in told.figures],
        "rincian": told.waterfall and _steps(told.waterfall),
        "sumber": [_source(rows) for rows in told.rows],
        "undangan": list(_addressed(finding, lang)) if _is_met_about(finding) else [],
        "topik": list(_topics(finding, lang)),
        "cara": finding.evidence.get("remedy") or "",
        "kelompok": finding.evidence.get("group") or "",
        "anggota": _members(finding, lang),
    }


def _about(finding: Finding, lang: str) -> str:
    """Name the chief subject, and those that the rule puts on one footing with it."""
    first, *others = rules.BY_ID[finding.rule].subjects
    equal = len(finding.subjects)
    if not first.endswith("*"):
        equal = 1 + sum(1 for kind in others if kind == first)
    names = [subject.name for subject in finding.subjects[:equal]]
    if len(names) > _NAMED:
        names[_NAMED:] = [say("page-others", {"count": len(names) - _NAMED}, lang)]
    return joined(names, lang)


def _steps(waterfall: Waterfall) -> dict[str, Any]:
    return {
        "judul": waterfall.title,
        "jumlah": waterfall.text,
        "langkah": [
            {"nama": step.label, "nilai": step.text, "sampai": step.total_text}
            for step in waterfall.steps
        ],
    }


def _source(rows: Rows) -> dict[str, str]:
    return {"berkas": rows.file, "lembar": rows.sheet, "baris": ", ".join(runs(rows.rows))}


def _invited(finding: Finding) -> list[str]:
    """Return the OPDs that a meeting on the finding would need, none where it needs no meeting."""
    if finding.rule in _DOUBLES:
        return list(finding.evidence["leads"])
    if finding.rule in (*_PAIRS, _GROUP):
        opds = [subject.name for subject in finding.subjects if subject.kind == "Opd"]
        return [*opds, *finding.evidence.get("other_leads", ())]
    return []


def _addressed(finding: Finding, lang: str) -> Iterator[str]:
    if finding.evidence.get("group"):
        yield say("paper-to-chair", {"name": finding.evidence["group"]}, lang)
    for name in _invited(finding):
        yield _head(name, lang)


def _head(name: str, lang: str) -> str:
    """Return how the head of an agency is addressed."""
    first, _, rest = name.strip().partition(" ")
    title = _TITLES.get(first.casefold(), "other")
    return say(f"paper-to-{title}", {"name": name, "rest": rest}, lang).strip()


def _members(finding: Finding, lang: str) -> list[str]:
    """Return whom a proposed group gains: who joins it, or all of a new one."""
    if not _is_group(finding):
        return []
    joining = finding.subjects[:1] if finding.evidence["remedy"] == "join" else finding.subjects
    return [_head(subject.name, lang) for subject in joining]


def _topics(finding: Finding, lang: str) -> Iterator[dict[str, Any]]:
    programs = [subject.name for subject in finding.subjects if subject.kind == "Program"]
    named = {"programs": programs, **{name: finding.evidence.get(name) for name in _TOPICS}}
    for name, items in named.items():
        if isinstance(items, list | tuple) and items:
            title = say(f"paper-topic-{name.replace('_', '-')}", lang=lang)
            yield {"nama": title, "isi": list(map(str, items))}


def _clean(value: Any) -> Any:
    """Return a value without the characters that a document can't hold."""
    if isinstance(value, str):
        return _CONTROL.sub(" ", value)
    if isinstance(value, Mapping):
        return {name: _clean(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return value
