"""Findings: signals with evidence, their ids, order and JSON form (contract, section 4)."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from synergy import display, rules
from synergy.names import normalise
from synergy.schema import tables
from synergy.selection import listed, opd_named, rules_named, severity_named
from synergy.words import preferred, say

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
    words
        An analyst's own sentences (title, message, recommendation), where the rule is no rule
        of :mod:`synergy.rules` but their own.
    """

    rule: str
    severity: str
    score: float
    region: str
    cause: tuple[str, ...]
    subjects: tuple[Subject, ...]
    evidence: Mapping[str, Any]
    sources: tuple[Source, ...]
    words: Mapping[str, str] | None = None
    # What was said once: pages, maps and tables say the same sentences again and again.
    _said: dict[tuple[str, str], str] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def id(self) -> str:
        """`rule` and ten hex digits of SHA-256 over region and sorted cause."""
        text = json.dumps([self.region, *sorted(self.cause)], ensure_ascii=False)
        return f"{self.rule}-{hashlib.sha256(text.encode()).hexdigest()[:10]}"

    @property
    def family(self) -> str:
        return self.rule.partition("/")[0]

    def say(self, part: str, lang: str | None = None, more: Mapping[str, Any] | None = None) -> str:
        """Return one of the rule's sentences with this finding's facts: message, recommendation.

        Beside the evidence the sentences know ``subject``, the chief subject's name;
        ``others``, the names of the rest; ``count_others``; ``subject_1`` to ``subject_4``; and
        of every list in the evidence its length, ``count_named``. Columns are written as their
        headers. `more` are facts from elsewhere.
        """
        if self.words is not None:
            return self.words.get(part, "")
        lang = lang or preferred()
        if more:
            return self._sentence(part, lang, more)
        if (part, lang) not in self._said:
            self._said[part, lang] = self._sentence(part, lang, {})
        return self._said[part, lang]

    def _sentence(self, part: str, lang: str, more: Mapping[str, Any]) -> str:
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
            **more,
        }
        return say(f"{rules.BY_ID[self.rule].code}.{part}", facts, lang)

    def title(self, lang: str | None = None) -> str:
        """Return what its rule is called."""
        if self.words is not None:
            return self.words.get("title") or self.rule
        return say(rules.BY_ID[self.rule].code, lang=lang or preferred())


@dataclass(frozen=True, slots=True)
class NotComputed:
    """A rule that the plan's data can't answer, and the columns that it would need."""

    rule: str
    missing: str  # "table.column"


@dataclass(frozen=True, repr=False)
class Findings:
    """All findings of one plan, in the contract's order.

    Parameters
    ----------
    region, info
        The region's code, and the plan's info table.
    findings
        By severity, rule, score down, id.
    metrics
        The plan's figures: congruence, shares, counts (contract, section 4).
    problems
        What the reader warned of.
    opds
        The id of every OPD by what it is called, normalised; empty where only the findings
        are known, as after :meth:`from_json`.

    Examples
    --------
    >>> from synergy import analyze, demo_plan, to_networkx
    >>> findings = analyze(to_networkx(demo_plan()))
    >>> findings.filter(rule="bottleneck").to_frame()["severity"].tolist()
    ['high']
    """

    region: str
    info: Mapping[str, str]
    findings: tuple[Finding, ...]
    metrics: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[Mapping[str, Any], ...] = ()
    opds: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

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
        known = {rule.id: counts.pop(rule.id) for rule in rules.RULES if rule.id in counts}
        return {**known, **dict(sorted(counts.items()))}

    def find(self, id: str) -> Finding | None:
        return next((f for f in self.findings if f.id == id), None)

    def __len__(self) -> int:
        return len(self.findings)

    def filter(
        self,
        *,
        rule: str | Iterable[str] | None = None,
        severity: str | Iterable[str] | None = None,
        opd: str | Iterable[str] | None = None,
    ) -> Findings:
        """Return the findings that fit all that is given; metrics and problems stay the plan's.

        Parameters
        ----------
        rule
            A rule's id, with or without its family, or a family; one or several.
        severity
            high, medium, low; one or several.
        opd
            An OPD's id, name, short name or alias; one or several. A finding fits if the OPD is
            among its subjects.

        Returns
        -------
        Findings
            In the same order, none if none fits.

        Raises
        ------
        UsageError
            ``unknown-rule``, ``unknown-severity`` or ``query-unknown-name`` for a name that
            nothing bears; the closest are named.

        Examples
        --------
        >>> from synergy import analyze, demo_plan, to_networkx
        >>> findings = analyze(to_networkx(demo_plan()))
        >>> chosen = findings.filter(rule="orphan", severity="high")
        >>> {f.family for f in chosen.findings}, {f.severity for f in chosen.findings}
        ({'orphan'}, {'high'})
        """
        kept = list(self.findings)
        if rule is not None:
            own = [f.rule for f in kept]
            wanted = {id for name in listed(rule) for id in rules_named(name, own)}
            kept = [f for f in kept if f.rule in wanted]
        if severity is not None:
            severities = [severity_named(name) for name in listed(severity)]
            kept = [f for f in kept if f.severity in severities]
        if opd is not None:
            ids = {opd_named(name, self.opds or self._opds()) for name in listed(opd)}
            kept = [f for f in kept if any(s.kind == "Opd" and s.id in ids for s in f.subjects)]
        return dataclasses.replace(self, findings=tuple(kept))

    def add(self, *own: Finding) -> Findings:
        """Return the findings with an analyst's own among them, in the contract's order.

        Examples
        --------
        >>> from synergy import analyze, demo_plan, finding, to_networkx
        >>> graph = to_networkx(demo_plan())
        >>> mine = finding(graph, "cuti", ["33.07/Opd/bpbd"], "BPBD cuti bersama.")
        >>> findings = analyze(graph)
        >>> len(findings.add(mine)) - len(findings)
        1
        """
        return dataclasses.replace(self, findings=tuple(sorted((*self.findings, *own), key=_order)))

    def _opds(self) -> dict[str, str]:
        opds = [s for f in self.findings for s in f.subjects if s.kind == "Opd"]
        return {normalise(called): s.id for s in opds for called in (s.id, s.name)}

    def to_json(self, lang: str | None = None) -> str:
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

    def to_frame(self, lang: str | None = None) -> pd.DataFrame:
        """Return the findings as a table.

        Parameters
        ----------
        lang
            The language of message and recommendation: id or en; else SYNERGY_LANG's, else id.

        Returns
        -------
        pd.DataFrame
            A row a finding, in order: id, rule, severity (texts), score (0 to 1), subject (the
            chief one's name), message, recommendation (texts), and file, sheet, row of the
            first source (row as the spreadsheet shows it; missing where there is none).

        Examples
        --------
        >>> from synergy import analyze, demo_plan, to_networkx
        >>> frame = analyze(to_networkx(demo_plan())).to_frame()
        >>> list(frame.columns[:5])
        ['id', 'rule', 'severity', 'score', 'subject']
        """
        import pandas as pd

        sources = [f.sources[0] if f.sources else None for f in self.findings]
        return pd.DataFrame(
            {
                "id": [f.id for f in self.findings],
                "rule": [f.rule for f in self.findings],
                "severity": [f.severity for f in self.findings],
                "score": [f.score for f in self.findings],
                "subject": [f.subjects[0].name for f in self.findings],
                "message": [f.say("message", lang) for f in self.findings],
                "recommendation": [f.say("recommendation", lang) for f in self.findings],
                "file": [s.file if s else None for s in sources],
                "sheet": [s.sheet if s else None for s in sources],
                "row": pd.array([s.row if s else None for s in sources], dtype="Int64"),
            }
        )

    def __repr__(self) -> str:
        return f"<Findings of {self.region}: {len(self)}>"

    def _repr_html_(self) -> str:
        lang = preferred()
        counts = Counter(f.severity for f in self.findings)
        facts = {"count": len(self.findings), **{s: counts[s] for s in rules.SEVERITIES}}
        heads = ("severity", "rule", "message", "source")
        return display.table(
            say("notebook-findings", facts, lang),
            [say(f"notebook-{name}", lang=lang) for name in heads],
            [
                (
                    say(f"severity-{f.severity}", lang=lang),
                    f.title(lang),
                    f.say("message", lang),
                    _place(f.sources[0], lang) if f.sources else "",
                )
                for f in self.findings
            ],
            lang,
            say("notebook-more-findings", lang=lang),
        )


def _place(source: Source, lang: str) -> str:
    sheet = f" › {source.sheet}" if source.sheet else ""
    row = say("notebook-row", {"row": str(source.row)}, lang) if source.row else ""
    return f"{source.file}{sheet}{row}"


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
