"""Findings: signals with evidence, their ids, order and JSON form (contract, section 4)."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from synergy import rules
from synergy.schema import tables
from synergy.words import DEFAULT_LANGUAGE, say

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "synergy.findings/1"
_RANK = {severity: rank for rank, severity in enumerate(rules.SEVERITIES)}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a finding is about: a node's label, id and name."""

    kind: str
    id: str
    name: str


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Where in the planner's files it stands: base name, sheet ("" where none), row."""

    file: str
    sheet: str
    row: int


@dataclass(frozen=True)
class Finding:
    """One signal.

    Parameters
    ----------
    rule
        Its id in :mod:`synergy.rules`.
    severity
        high, medium or low.
    score
        0 to 1, the order within a rule.
    region
        The region's code.
    cause
        What the id is made of: node keys, or texts as methods.md names them; order is free.
    subjects
        In the rule's order, the chief one first.
    evidence
        The figures and texts behind it; numbers, flags, texts, lists of texts, or null.
    sources
        The rows that caused it.
    """

    rule: str
    severity: str
    score: float
    region: str
    cause: tuple[str, ...]
    subjects: tuple[Subject, ...]
    evidence: Mapping[str, Any]
    sources: tuple[Source, ...]

    @property
    def id(self) -> str:
        """`rule` and ten hex digits of SHA-256 over region and sorted cause."""
        text = json.dumps([self.region, *sorted(self.cause)], ensure_ascii=False)
        return f"{self.rule}-{hashlib.sha256(text.encode()).hexdigest()[:10]}"

    @property
    def family(self) -> str:
        return self.rule.partition("/")[0]

    def say(
        self, part: str, lang: str = DEFAULT_LANGUAGE, more: Mapping[str, Any] | None = None
    ) -> str:
        """Return one of the rule's sentences with this finding's facts: message, recommendation.

        Beside the evidence the sentences know ``subject``, the chief subject's name;
        ``others``, the names of the rest; ``count_others``; ``subject_1`` to ``subject_4``; and
        of every list in the evidence its length, ``count_named``. Columns are written as their
        headers. `more` are facts from elsewhere.
        """
        counts = {
            f"count_{name}": len(value)
            for name, value in self.evidence.items()
            if isinstance(value, list | tuple)
        }
        facts: dict[str, Any] = {
            **self.evidence,
            **counts,
            **_headers(self.evidence, lang),
            "subject": self.subjects[0].name,
            "others": [s.name for s in self.subjects[1:]],
            **{f"subject_{n}": s.name for n, s in enumerate(self.subjects[:4], start=1)},
            "count_others": len(self.subjects) - 1,
            **(more or {}),
        }
        return say(f"{rules.BY_ID[self.rule].code}.{part}", facts, lang)


@dataclass(frozen=True, slots=True)
class NotComputed:
    """A rule that the plan's data can't answer, and the columns that it would need."""

    rule: str
    missing: str  # "table.column"


@dataclass(frozen=True)
class Findings:
    """All findings of one plan, in the contract's order."""

    region: str
    info: Mapping[str, str]
    findings: tuple[Finding, ...]
    metrics: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Mapping[str, Any], ...] = ()

    @classmethod
    def collect(
        cls,
        region: str,
        info: Mapping[str, str],
        found: Iterable[Finding],
        metrics: Mapping[str, Any],
        problems: Iterable[Mapping[str, Any]],
        *,
        high_cap: int,
    ) -> Findings:
        """Round, cap and order what the analyses found."""
        rounded = [
            dataclasses.replace(f, score=round(f.score, 9), evidence=_rounded(f.evidence))
            for f in found
        ]
        rounded.sort(key=_order)
        return cls(
            region,
            info,
            tuple(sorted(_capped(rounded, high_cap), key=_order)),
            _rounded(metrics),
            tuple(problems),
        )

    @property
    def summary(self) -> dict[str, int]:
        """The number of findings by rule, rules without any left out."""
        counts = Counter(f.rule for f in self.findings)
        return {rule.id: counts[rule.id] for rule in rules.RULES if counts[rule.id]}

    def find(self, id: str) -> Finding | None:
        return next((f for f in self.findings if f.id == id), None)

    def to_json(self, lang: str = DEFAULT_LANGUAGE) -> str:
        """Return ``findings.json``: UTF-8 text that ends with a line break."""
        document = {
            "schema": SCHEMA,
            "region": self.region,
            "plan": dict(self.info),
            "summary": self.summary,
            "metrics": self.metrics,
            "problems": list(self.problems),
            "findings": [
                {
                    "id": f.id,
                    "rule": f.rule,
                    "severity": f.severity,
                    "score": f.score,
                    "cause": list(f.cause),
                    "subjects": [dataclasses.asdict(s) for s in f.subjects],
                    "message": f.say("message", lang),
                    "recommendation": f.say("recommendation", lang),
                    "evidence": f.evidence,
                    "sources": [dataclasses.asdict(s) for s in f.sources],
                }
                for f in self.findings
            ],
        }
        return json.dumps(document, ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Findings:
        """Read back what :meth:`to_json` wrote; sentences are made anew when asked for.

        Raises
        ------
        ValueError
            If the text is no findings.json of this schema.
        """
        document = json.loads(text)
        if not isinstance(document, dict) or document.get("schema") != SCHEMA:
            raise ValueError(f"not a {SCHEMA} document")
        return cls(
            document["region"],
            document["plan"],
            tuple(
                Finding(
                    f["rule"],
                    f["severity"],
                    f["score"],
                    document["region"],
                    tuple(f["cause"]),
                    tuple(Subject(**s) for s in f["subjects"]),
                    f["evidence"],
                    tuple(Source(**s) for s in f["sources"]),
                )
                for f in document["findings"]
            ),
            document["metrics"],
            tuple(document["problems"]),
        )

    def to_frame(self, lang: str = DEFAULT_LANGUAGE) -> pd.DataFrame:
        """Return a row a finding: id, rule, severity, score, subject, message,
        recommendation, file, sheet, row (of the first source).
        """
        import pandas as pd

        return pd.DataFrame(
            [
                {
                    "id": f.id,
                    "rule": f.rule,
                    "severity": f.severity,
                    "score": f.score,
                    "subject": f.subjects[0].name,
                    "message": f.say("message", lang),
                    "recommendation": f.say("recommendation", lang),
                    "file": f.sources[0].file if f.sources else None,
                    "sheet": f.sources[0].sheet if f.sources else None,
                    "row": f.sources[0].row if f.sources else None,
                }
                for f in self.findings
            ],
            columns=[
                "id",
                "rule",
                "severity",
                "score",
                "subject",
                "message",
                "recommendation",
                "file",
                "sheet",
                "row",
            ],
        )


def _order(finding: Finding) -> tuple[int, str, float, str]:
    return (_RANK[finding.severity], finding.rule, -finding.score, finding.id)


def _capped(ordered: Iterable[Finding], cap: int) -> Iterable[Finding]:
    """Where a rule yields more than `cap` high ones, make the rest medium and say so."""
    high: Counter[str] = Counter()
    for finding in ordered:
        if finding.severity == "high":
            high[finding.rule] += 1
            if high[finding.rule] > cap:
                evidence = {**finding.evidence, "capped": True}
                finding = dataclasses.replace(finding, severity="medium", evidence=evidence)
        yield finding


def _headers(evidence: Mapping[str, Any], lang: str) -> dict[str, Any]:
    """Return the facts that name columns, as the planner sees them in the template."""
    facts: dict[str, Any] = {}
    if column := evidence.get("column"):
        facts["column"] = _header(str(column), lang)
    for list_name in ("lacking", "unknown"):  # columns of programs
        if names := evidence.get(list_name):
            facts[list_name] = [f"“{_header(f'programs.{name}', lang)}”" for name in names]
    return facts


def _header(column: str, lang: str) -> str:
    table, _, name = column.partition(".")
    declared = tables.BY_NAME[table].columns if table in tables.BY_NAME else ()
    found = next((c for c in declared if c.name == name), None)
    return found.header if found and lang == "id" else name.replace("_", " ")


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 9)
    if isinstance(value, Mapping):
        return {name: _rounded(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value
