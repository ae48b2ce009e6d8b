"""All findings of a plan, by severity, rule and score, and their JSON form."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from synergy import display, rules
from synergy.errors import UsageError, expect
from synergy.findings.finding import Finding, Source, Subject
from synergy.names import normalise
from synergy.selection import listed, opd_named, rules_named, severity_named
from synergy.settings import DEFAULTS, Settings, read
from synergy.words import preferred, say

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "synergy.findings/1"
_SHOWN = 60
# What pandas can't know of a table without rows.
_OF_NONE = {
    **dict.fromkeys(("id", "rule", "severity", "subject", "message", "recommendation"), "str"),
    **dict.fromkeys(("file", "sheet", "title"), "str"),
    "opds": "object",
    "sources": "int64",
}
_OWN_WORDS = ("title", "message", "recommendation")
_RANK = {severity: rank for rank, severity in enumerate(rules.SEVERITIES)}


@dataclass(frozen=True, repr=False)
class Findings:
    """All findings of one plan: ``len``, ``for`` and ``[0]`` work as on a tuple.

    Parameters
    ----------
    region
        The region's code.
    info
        The plan's info table.
    findings
        By severity, rule, score down, id.
    metrics
        The plan's figures; None is unknown. congruence (0 to 1; None where no pair is required)
        and congruence_basis (share of programs that it rests on), required_pairs, met_pairs,
        groups_known (whether the plan names groups or agreements at all); unowned_share; programs
        (counts top, active, all), opds, villages; budget (known, programs: of how many of them it
        is known; total: rupiah); unresolved (count by table.column), completeness (share filled by
        table.column), not_computed (list of rule and missing: what a rule would have needed).
    problems
        What the reader warned of, as dicts: ``pd.DataFrame(findings.problems)``.
    settings
        The thresholds and weights that they were found with.
    opds
        The id of every OPD by what it is called, normalised.
    leads
        The ids of the OPDs that lead each program, by the program's id; after
        :meth:`from_json` only of those that stand in findings.

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
    settings: Settings = DEFAULTS
    opds: Mapping[str, str] = field(default_factory=dict, compare=False)
    leads: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)

    @classmethod
    def collect(
        cls,
        region: str,
        info: Mapping[str, str],
        found: Iterable[Finding],
        metrics: Mapping[str, Any],
        problems: Iterable[Mapping[str, Any]],
        settings: Settings,
        opds: Mapping[str, str],
        leads: Mapping[str, tuple[str, ...]],
    ) -> Findings:
        """Round, cap and order what the analyses found with `settings`."""
        rounded = [
            dataclasses.replace(
                f,
                score=round(f.score, 9),
                evidence=_rounded(f.evidence),
                settings=settings,
            )
            for f in found
        ]
        rounded.sort(key=_order)
        return cls(
            region,
            info,
            tuple(sorted(_capped(rounded, settings.findings.high_cap), key=_order)),
            _rounded(metrics),
            tuple(problems),
            settings,
            opds,
            leads,
        )

    @property
    def summary(self) -> dict[str, int]:
        """The number of findings by rule, rules without any left out."""
        counts = Counter(f.rule for f in self.findings)
        known = {rule.id: counts.pop(rule.id) for rule in rules.RULES if rule.id in counts}
        return {**known, **dict(sorted(counts.items()))}

    def find(self, id: str) -> Finding | None:
        """Return the finding of that id, or None."""
        return next((f for f in self.findings if f.id == id), None)

    def __len__(self) -> int:
        return len(self.findings)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __getitem__(self, place: int) -> Finding:
        return self.findings[place]

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
            An OPD's id, name, short name, alias or node key; one or several. A finding fits if
            the OPD is among its subjects, or leads a program that is.

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
            kept = [f for f in kept if not ids.isdisjoint(self.concerned(f))]
        return dataclasses.replace(self, findings=tuple(kept))

    def concerned(self, finding: Finding) -> Iterator[str]:
        """Yield the ids of the OPDs that are its subjects, or lead a program that is one."""
        for subject in finding.subjects:
            if subject.kind == "Opd":
                yield subject.id
            elif subject.kind == "Program":
                yield from self.leads.get(subject.id, ())

    def add(self, *own: Finding) -> Findings:
        """Return the findings with an analyst's own among them, by severity, rule and score.

        One of the same id takes the place of the earlier, so that a cell may run twice.

        Raises
        ------
        UsageError
            ``wrong-type`` for what is no finding, ``own-twice`` for two of one id: of the same
            analysis about the same nodes.

        Examples
        --------
        >>> from synergy import analyze, demo_plan, finding, to_networkx
        >>> graph = to_networkx(demo_plan())
        >>> mine = finding(graph, "cuti", ["33.07/Opd/bpbd"], "BPBD cuti bersama.")
        >>> findings = analyze(graph)
        >>> len(findings.add(mine)) - len(findings)
        1
        """
        added: dict[str, Finding] = {}
        for finding in own:
            expect(finding, Finding, "own", "findings.add(synergy.finding(graph, …))")
            if finding.region != self.region:
                raise UsageError("findings-elsewhere", theirs=finding.region, region=self.region)
            if finding.id in added:
                raise UsageError("own-twice", rule=finding.rule, subject=finding.subjects[0].name)
            added[finding.id] = finding
        kept = (f for f in self.findings if f.id not in added)
        findings = tuple(sorted((*kept, *added.values()), key=_order))
        return dataclasses.replace(self, findings=findings)

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
            "settings": self.settings.changed,
            "metrics": self.metrics,
            "problems": list(self.problems),
            "opds": dict(self.opds),
            "leads": {
                id: list(self.leads[id])
                for id in sorted({s.id for f in self for s in f.subjects if s.kind == "Program"})
                if self.leads.get(id)
            },
            "findings": [
                {
                    "id": f.id,
                    "rule": f.rule,
                    "severity": f.severity,
                    "score": f.score,
                    **({"title": f.title(lang)} if f.words is not None else {}),
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
        """Read back what :meth:`to_json` wrote.

        Sentences are made anew when asked for, but for those of one's own analyses, which stay
        in their language.

        Raises
        ------
        UsageError
            ``findings-json`` if the text is no findings.json of this schema.
        """
        try:
            document = json.loads(text)
            if document["schema"] != SCHEMA:
                raise ValueError(document["schema"])
            return cls._of(document)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UsageError("findings-json", schema=SCHEMA, why=str(error)[:_SHOWN]) from error

    @classmethod
    def _of(cls, document: Mapping[str, Any]) -> Findings:
        settings = read(document.get("settings", {}), tuple(rules.BY_ID))
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
                    None if f["rule"] in rules.BY_ID else {part: f[part] for part in _OWN_WORDS},
                    settings,
                )
                for f in document["findings"]
            ),
            document["metrics"],
            tuple(document["problems"]),
            settings,
            document.get("opds", {}),
            {id: tuple(opds) for id, opds in document.get("leads", {}).items()},
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
            first source (row as the spreadsheet shows it; missing where there is none); then
            title (what its rule is called), opds (ids of OPDs among its subjects, and of those
            that lead a program among them: a list of texts), sources (how many rows it rests
            on).

        Examples
        --------
        >>> from synergy import analyze, demo_plan, to_networkx
        >>> frame = analyze(to_networkx(demo_plan())).to_frame()
        >>> list(frame.columns[:5])
        ['id', 'rule', 'severity', 'score', 'subject']
        """
        import pandas as pd

        sources = [f.sources[0] if f.sources else None for f in self.findings]
        frame = pd.DataFrame(
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
                "title": [f.title(lang) for f in self.findings],
                "opds": [list(dict.fromkeys(self.concerned(f))) for f in self.findings],
                "sources": [len(f.sources) for f in self.findings],
            }
        )
        return frame if len(self) else frame.astype(_OF_NONE)

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


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 9)
    if isinstance(value, Mapping):
        return {name: _rounded(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value
