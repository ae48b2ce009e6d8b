"""What matters, in six plain sentences with figures, each with what it rests on.

A sentence says that a thing is fine only where the plan's data can tell: no finding is no good
news where a column is empty, its names were not recognised, or a rule is switched off.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from synergy import rules, words
from synergy.findings import Finding, Findings, Subject
from synergy.measures import Measures
from synergy.page import reading
from synergy.report.grounds import Grounds
from synergy.schema import graph as schema


@dataclass(frozen=True, slots=True)
class Link:
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Headline:
    """One sentence.

    Parameters
    ----------
    tone
        high, medium, low as the gravest finding behind it, good for nothing to flag, unknown
        where the plan's data can't tell.
    text
        The sentence.
    basis
        On how many programs it rests.
    links
        The rules behind it that have findings.
    """

    tone: str
    text: str
    basis: str
    links: tuple[Link, ...]


UNOWNED, UNKNOWN = "orphan/unowned-program", "orphan/unknown-owner"
CONTESTED = "orphan/contested-program"
MISSING, REFUSED = "coordination/missing-coordination", "coordination/refused-request"
CYCLE, LATE = "coordination/dependency-cycle", "coordination/late-prerequisite"
CRITICAL = "coordination/critical-program"
VILLAGE, DIMENSION = "orphan/unserved-village", "orphan/empty-dimension"
_PAIRS = 3  # pairs of OPDs that a sentence names


def headlines(measures: Measures, findings: Findings, lang: str) -> tuple[Headline, ...]:
    """Return the six sentences: owners, who must meet, contested, order, critical, gaps."""
    said = _Sentences(measures, findings, lang)
    return (
        said.owner(),
        said.meeting(),
        said.contested(),
        said.order(),
        said.critical(),
        said.gaps(),
    )


class _Sentences:
    """Puts the sentences together from one plan's findings and what they rest on."""

    def __init__(self, measures: Measures, findings: Findings, lang: str) -> None:
        self._findings = findings
        self._requirements = measures.requirements
        self._nodes, self._region = measures.graph.nodes, measures.region
        self._lang = lang
        self._grounds = Grounds(measures)
        self._off = measures.settings.findings.off
        self._missing = {str(n["rule"]) for n in findings.metrics.get("not_computed", ())}

    def owner(self) -> Headline:
        unowned, unknown = self._found(UNOWNED), self._found(UNKNOWN)
        without, unread = _programs(unowned), _programs(unknown)
        quick = _programs(f for f in (*unowned, *unknown) if f.evidence.get("quick_win"))
        if unowned or unknown:
            kind = "both" if unowned and unknown else "unowned" if unowned else "unknown"
            text = self._say(
                "page-headline-owner",
                count=len(without | unread),
                unowned=len(without),
                unknown=len(unread),
                kind=kind,
                quick=len(quick),
                programs=self._grounds.programs,
            )
        else:
            text = self._say("page-headline-owner-none")
        return self._headline((UNOWNED, UNKNOWN), text, self._all())

    def meeting(self) -> Headline:
        """Who must coordinate, and, where the plan knows where OPDs meet, how many do."""
        needed, of = self._requirements, (MISSING, REFUSED)
        known = round((needed.basis or 0) * self._grounds.programs)
        basis = self._basis("page-basis-coordination", known)
        enough = self._grounds.enough(known)
        if MISSING in self._off:
            return self._untold((MISSING,), "page-headline-untold", basis)
        if needed.missing:
            column = reading.column_name(needed.missing, self._lang)
            alone = len(needed.opds) == 1
            code = "page-headline-meeting-one" if alone else "page-headline-meeting-unknown"
            return self._untold((MISSING,), code, basis, column=column)
        if not needed.required_pairs:
            # Shared villages alone are no sign that nobody waits for anybody.
            linked = self._grounds.linked
            if not self._grounds.enough(linked):
                return self._untold((MISSING,), "page-headline-meeting-few", basis, known=linked)
            return self._headline((MISSING,), self._say("page-headline-meeting-none"), basis)
        missing = needed.required_pairs - needed.met_pairs
        facts = {"met": needed.met_pairs, "required": needed.required_pairs, "missing": missing}
        if missing and not needed.groups_known:
            return self._untold((MISSING,), "page-headline-meeting-groups", basis, **facts)
        basis = _joined(basis, self._say("page-basis-meeting"))
        text = _joined(
            self._say("page-headline-meeting", pairs=self._heaviest(), **facts), self._refused()
        )
        if not self._found(*of) and not enough:
            return self._untold_as((MISSING,), text, basis)
        return self._headline(of, text, basis)

    def _heaviest(self) -> list[str]:
        found = sorted(self._found(MISSING), key=lambda f: -f.score)
        return ["–".join(map(self._short, f.subjects)) for f in found[:_PAIRS]]

    def _refused(self) -> str:
        found = self._found(REFUSED)
        pairs = [
            self._say("page-headline-refused-pair", one=one, other=other)
            for one, other in (map(self._short, f.subjects[:2]) for f in found[:_PAIRS])
        ]
        return self._say("page-headline-refused", count=len(found), pairs=pairs) if found else ""

    def contested(self) -> Headline:
        known, found = self._grounds.led, self._found(CONTESTED)
        basis = self._basis("page-basis-led", known)
        if found:
            text = self._say("page-headline-contested", count=len(found))
        elif self._grounds.enough(known):
            text = self._say("page-headline-contested-none", known=known)
        else:
            return self._untold((CONTESTED,), "page-headline-contested-unknown", basis, known=known)
        return self._headline((CONTESTED,), text, basis)

    def order(self) -> Headline:
        grounds, cycles, late = self._grounds, self._found(CYCLE), self._found(LATE)
        facts = {"known": grounds.linked, "unknown": grounds.unread_dependencies}
        basis = self._linked_basis()
        if grounds.linked:
            basis = _joined(basis, self._say("page-basis-dated", known=grounds.dated))
        if cycles or late:
            text = _joined(
                self._say("page-headline-order-cycles", count=len(cycles)) if cycles else "",
                self._say("page-headline-order-late", count=len(late)) if late else "",
            )
        elif not grounds.enough(grounds.linked):
            return self._untold((CYCLE, LATE), "page-headline-order-unknown", basis, **facts)
        elif not grounds.enough(grounds.dated):
            return self._untold(
                (CYCLE, LATE), "page-headline-order-undated", basis, known=grounds.dated
            )
        else:
            text = self._say("page-headline-order-none")
        return self._headline((CYCLE, LATE), text, basis)

    def critical(self) -> Headline:
        grounds, found = self._grounds, self._found(CRITICAL)
        facts = {"known": grounds.linked, "unknown": grounds.unread_dependencies}
        if found:
            chief = max(found, key=lambda f: int(f.evidence["downstream"]))
            text = self._say(
                "page-headline-critical",
                program=chief.subjects[0].name,
                downstream=chief.evidence["downstream"],
                count=len(found) - 1,
            )
        elif grounds.enough(grounds.linked):
            text = self._say("page-headline-critical-none")
        else:
            return self._untold(
                (CRITICAL,), "page-headline-critical-unknown", self._linked_basis(), **facts
            )
        return self._headline((CRITICAL,), text, self._linked_basis())

    def gaps(self) -> Headline:
        """Villages and dimensions: what is found, what can't be told, or that all is well."""
        grounds, unserved, empty = self._grounds, self._found(VILLAGE), self._found(DIMENSION)
        villages_told = self._told(VILLAGE) and grounds.villages_told
        dimensions_told = self._told(DIMENSION) and grounds.dimensions_told
        basis = _joined(
            self._basis("page-basis-placed", grounds.placed, grounds.unread_places),
            self._say("page-basis-dimensioned", known=grounds.dimensioned),
        )
        untold = _joined(
            "" if unserved or villages_told or VILLAGE in self._off else self._villages_untold(),
            "" if empty or dimensions_told or DIMENSION in self._off else self._dimensions_untold(),
        )
        if unserved or empty:
            text = _joined(self._unserved(unserved), self._empty(empty), untold)
            return self._headline((VILLAGE, DIMENSION), text, basis)
        if not untold:
            text = self._say("page-headline-gaps-none")
            return self._headline((VILLAGE, DIMENSION), text, basis)
        fine = _joined(
            self._say("page-headline-villages-none") if villages_told else "",
            self._say("page-headline-dimensions-none") if dimensions_told else "",
        )
        return self._untold_as((VILLAGE, DIMENSION), _joined(fine, untold), basis)

    # -- Parts -----------------------------------------------------------------------------------

    def _unserved(self, found: list[Finding]) -> str:
        villages = sum(int(f.evidence["unserved"]) for f in found)
        facts = {"count": villages, "districts": len(found)}
        return self._say("page-headline-villages", **facts) if found else ""

    def _empty(self, found: list[Finding]) -> str:
        bare = sum(not f.evidence["programs"] for f in found)
        thin = len(found) - bare
        return _joined(
            self._say("page-headline-dimensions-bare", count=bare) if bare else "",
            self._say("page-headline-dimensions-thin", count=thin) if thin else "",
        )

    def _villages_untold(self) -> str:
        known = self._grounds.placed
        why = "district" if self._grounds.enough(known) else "few"
        why = why if self._grounds.villages else "list"
        return self._say("page-headline-villages-unknown", known=known, why=why, **self._size)

    def _dimensions_untold(self) -> str:
        known = self._grounds.dimensioned
        why = "unread" if self._grounds.enough(known) else "few"
        return self._say("page-headline-dimensions-unknown", known=known, why=why, **self._size)

    def _headline(self, of: tuple[str, ...], text: str, basis: str) -> Headline:
        """Return the sentence in the tone of its gravest finding; without any it must be told."""
        graveness = [f.severity for f in self._found(*of)]
        if graveness:
            tone = next(s for s in rules.SEVERITIES if s in graveness)
            return Headline(tone, text, _joined(basis, self._switched_off(of)), self._links(of))
        if not self._grounds.programs:
            return Headline("unknown", self._say("page-headline-nothing"), basis, ())
        if not all(map(self._told, of)):
            return self._untold_as(of, self._say("page-headline-untold"), basis)
        return Headline("good", text, basis, ())

    def _untold(self, of: tuple[str, ...], code: str, basis: str, **facts: Any) -> Headline:
        """Say why it can't be told from the plan's data."""
        return self._untold_as(of, self._say(code, **facts, **self._size), basis)

    def _untold_as(self, of: tuple[str, ...], text: str, basis: str) -> Headline:
        if not self._grounds.programs:
            text = self._say("page-headline-nothing")
        return Headline("unknown", text, _joined(basis, self._switched_off(of)), self._links(of))

    @property
    def _size(self) -> dict[str, int]:
        return {"programs": self._grounds.programs}

    def _short(self, subject: Subject) -> str:
        key = schema.key(self._region, subject.kind, subject.id)
        return reading.short_name(self._nodes[key])

    def _told(self, rule: str) -> bool:
        return rule not in self._off and rule not in self._missing

    def _found(self, *of: str) -> list[Finding]:
        return [f for f in self._findings.findings if f.rule in of]

    def _links(self, of: tuple[str, ...]) -> tuple[Link, ...]:
        summary = self._findings.summary
        return tuple(Link(anchor(rule), self._title(rule)) for rule in of if rule in summary)

    def _switched_off(self, of: tuple[str, ...]) -> str:
        off = [self._title(rule) for rule in of if rule in self._off]
        return self._say("page-basis-off", rules=off, count=len(off)) if off else ""

    def _title(self, rule: str) -> str:
        return words.say(code_of(rule), lang=self._lang)

    def _all(self) -> str:
        return self._say("page-basis-all", **self._size)

    def _linked_basis(self) -> str:
        return self._basis(
            "page-basis-linked", self._grounds.linked, self._grounds.unread_dependencies
        )

    def _basis(self, code: str, known: int, unread: int = 0) -> str:
        text = self._say(code, known=known, **self._size)
        return _joined(text, self._say("page-basis-unread", count=unread) if unread else "")

    def _say(self, code: str, **facts: Any) -> str:
        return words.say(code, facts, self._lang)


def anchor(rule: str) -> str:
    """Return the anchor of a rule's section."""
    return rule.replace("/", "-")


def code_of(rule: str) -> str:
    """Return the code of a rule's words."""
    return f"rule-{anchor(rule)}"


def _programs(found: Iterable[Finding]) -> set[str]:
    return {f.subjects[0].id for f in found}


def _joined(*texts: str) -> str:
    return " ".join(text for text in texts if text)
