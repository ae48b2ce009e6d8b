"""What matters, in five plain sentences with figures, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from synergy.findings import Finding, Findings
from synergy.measures import Measures
from synergy.page import reading
from synergy.report.speaking import Headline, Speaker, joined

UNOWNED, UNKNOWN = "orphan/unowned-program", "orphan/unknown-owner"
CONTESTED = "orphan/contested-program"
MISSING, REFUSED = "coordination/missing-coordination", "coordination/refused-request"
CYCLE, LATE = "coordination/dependency-cycle", "coordination/late-prerequisite"
CRITICAL, BOTTLENECK = "coordination/critical-program", "coordination/bottleneck"
DUPLICATION, OVERLAP = "overlap/duplication", "overlap/overlap"
GROUP = "synergy/working-group"
_NAMED = 3  # programs, or pairs of OPDs, that a sentence names


def headlines(measures: Measures, findings: Findings, lang: str) -> tuple[Headline, ...]:
    """Return the five: owners, who must meet, doubles, crossing paths, congruence."""
    said = _Sentences(measures, findings, lang)
    return said.owner(), said.meeting(), said.double(), said.crossing(), said.congruence()


def cycles_and_late(said: Speaker) -> str:
    """Return what is found about the order of programs, or ""."""
    cycles, late = len(said.found(CYCLE)), len(said.found(LATE))
    return joined(
        said.say("page-headline-order-cycles", count=cycles) if cycles else "",
        said.say("page-headline-order-late", count=late) if late else "",
    )


class _Sentences(Speaker):
    """Puts the five together."""

    # -- Owners ----------------------------------------------------------------------------------

    def owner(self) -> Headline:
        """Who answers for what: programs without an owner, and those with more than one."""
        unowned, unknown, contested = map(self.found, (UNOWNED, UNKNOWN, CONTESTED))
        without, unread = _programs(unowned), _programs(unknown)
        quick = _programs(f for f in (*unowned, *unknown) if f.evidence.get("quick_win"))
        if unowned or unknown:
            kind = "both" if unowned and unknown else "unowned" if unowned else "unknown"
            text = self.say(
                "page-headline-owner",
                count=len(without | unread),
                unowned=len(without),
                unknown=len(unread),
                kind=kind,
                quick=len(quick),
                marked=min(self.grounds.quick_wins, 1),
                **self.size,
            )
            weightiest = sorted((*unowned, *unknown), key=lambda f: -f.score)
            chief = list(dict.fromkeys(f"“{f.subjects[0].name}”" for f in weightiest))[:_NAMED]
            text += " " + self.say("page-headline-owner-chief", programs=chief)
        elif self.told(UNOWNED) and self.told(UNKNOWN):
            text = self.say("page-headline-owner-none")
        else:
            text = self.say("page-headline-untold")
        of: tuple[str, ...] = (UNOWNED, UNKNOWN, *([CONTESTED] if contested else []))
        more = self.say("page-headline-contested", count=len(contested)) if contested else ""
        return self.headline(of, text, self.all(), more)

    # -- Meeting ---------------------------------------------------------------------------------

    def meeting(self) -> Headline:
        """Who must coordinate, and, where the plan knows where OPDs meet, who does not."""
        needed, of, basis = self.requirements, (MISSING, REFUSED), self.coordination_basis()
        if MISSING in self.off:
            return self.untold((MISSING,), "page-headline-untold", basis)
        if needed.missing:
            return self._no_pairs((MISSING,), basis)
        if not needed.required_pairs:
            # Shared villages alone are no sign that nobody waits for anybody.
            linked = self.grounds.linked
            if not self.grounds.enough(linked):
                return self.untold((MISSING,), "page-headline-meeting-few", basis, known=linked)
            return self.headline((MISSING,), self.say("page-headline-meeting-none"), basis)
        missing = needed.required_pairs - needed.met_pairs
        facts = {"required": needed.required_pairs, "missing": missing}
        if missing and not needed.groups_known:
            text = self.say("page-headline-meeting-groups", **facts)
            more = self.say("briefing-heaviest", pairs=self._heaviest())
            return self.untold_as((MISSING,), text, basis, more if self.found(MISSING) else "")
        text = self.say("page-headline-meeting", pairs=self._heaviest(), **facts)
        more = joined(self._refused(), self.say("page-basis-meeting"))
        if not self.found(*of) and not self.grounds.enough(self.grounds.tied):
            return self.untold_as((MISSING,), text, basis, more)
        return self.headline(of, text, basis, more)

    def _no_pairs(self, of: tuple[str, ...], basis: str) -> Headline:
        column = reading.column_name(str(self.requirements.missing), self.lang)
        alone = len(self.requirements.opds) == 1
        code = "page-headline-meeting-one" if alone else "page-headline-meeting-unknown"
        return self.untold(of, code, basis, column=column)

    def _heaviest(self) -> list[str]:
        found = sorted(self.found(MISSING), key=lambda f: -f.score)
        return ["–".join(map(self.short, f.subjects)) for f in found[:_NAMED]]

    def _refused(self) -> str:
        found = self.found(REFUSED)
        pairs = [
            self.say(
                "page-headline-refused-pair",
                one=self.short(f.subjects[0]),
                other=self.short(f.subjects[1]),
                cause=f.evidence["cause"],
                count_reasons=len(f.evidence["reasons"]),
                reasons=f.evidence["reasons"],
            )
            for f in found[:_NAMED]
        ]
        return self.say("page-headline-refused", count=len(found), pairs=pairs) if found else ""

    # -- Doubles ---------------------------------------------------------------------------------

    def double(self) -> Headline:
        """What is done twice and the rupiah behind it; what is managed already is counted apart."""
        of, known = (DUPLICATION, OVERLAP), self.grounds.comparable
        same, alike = (_unmanaged(self.found(rule)) for rule in of)
        managed = len(self.found(*of)) - len(same) - len(alike)
        stakes = [f.evidence["budget_at_stake"] for f in same]
        told = [stake for stake in stakes if stake is not None]
        basis = joined(
            self.say("briefing-basis-stake") if told else "",
            self.basis("briefing-basis-comparable", known),
        )
        told_of = [
            self.say(
                "briefing-headline-double",
                count=len(same),
                stake=sum(told) if told else "",
                unknown=len(stakes) - len(told),
            )
            if same
            else "",
            self.say("briefing-headline-alike", count=len(alike)) if alike else "",
            self.say("briefing-headline-managed", count=managed) if managed else "",
        ]
        if any(told_of):
            text, *more = filter(None, told_of)
            return self.headline(of, text, basis, joined(*more))
        if not self.grounds.enough(known) and all(map(self.told, of)):
            return self.untold(of, "briefing-headline-double-unknown", basis, known=known)
        return self.headline(of, self.say("briefing-headline-double-none", known=known), basis)

    # -- Crossing --------------------------------------------------------------------------------

    def crossing(self) -> Headline:
        """Where many paths cross: an OPD between others, a program that many wait for, order."""
        waited = joined(self._critical(), cycles_and_late(self))
        of = (BOTTLENECK, *(rule for rule in (CRITICAL, CYCLE, LATE) if self.found(rule)))
        through = self._bottleneck()
        basis = self.coordination_basis()
        if waited:
            basis = joined(basis, self.say("briefing-basis-waited", known=self.grounds.linked))
        if self.found(BOTTLENECK):
            basis = joined(self.say("briefing-basis-crossing"), basis)
        if not self.found(*of) and through:
            return self.untold_as(of, through, basis)
        return self.headline(of, through or self._crossed(), basis, waited)

    def _bottleneck(self) -> str:
        """Return why it can't be told through which OPD most goes, or "" where it can."""
        size = len(self.measures.standing.network)
        if self.found(BOTTLENECK):
            return ""
        if BOTTLENECK in self.off:
            return self.say("page-headline-untold")
        if not self.grounds.crossing_told or not self.grounds.enough(self.grounds.tied):
            return self.say("briefing-headline-crossing-unknown", known=size)
        return ""

    def _crossed(self) -> str:
        found = self.found(BOTTLENECK)
        if not found:
            return self.say("briefing-headline-crossing-none")
        first = max(found, key=lambda f: f.score)
        return self.say(
            "briefing-headline-crossing",
            opd=self.short(first.subjects[0]),
            partners=first.evidence["partners"],
            share=first.evidence["betweenness"],
            others=[self.short(f.subjects[0]) for f in found if f is not first],
            count=len(found) - 1,
        )

    def _critical(self) -> str:
        if not (found := self.found(CRITICAL)):
            return ""
        chief = max(found, key=lambda f: int(f.evidence["downstream"]))
        return self.say(
            "page-headline-critical",
            program=chief.subjects[0].name,
            downstream=chief.evidence["downstream"],
            count=len(found) - 1,
        )

    # -- Congruence ------------------------------------------------------------------------------

    def congruence(self) -> Headline:
        """How much of the coordination that is required is there, and what would come of it."""
        needed, basis = self.requirements, self.coordination_basis()
        of = (GROUP,)
        if needed.missing:
            return self._no_pairs(of, basis)
        if not needed.required_pairs:
            return self.untold(of, "briefing-headline-congruence-none", basis)
        facts = {"met": needed.met_pairs, "required": needed.required_pairs}
        if not needed.groups_known and needed.met_pairs < needed.required_pairs:
            return self.untold(of, "briefing-headline-congruence-groups", basis, **facts)
        share = needed.met_pairs / needed.required_pairs
        proposed = self.found(GROUP)
        reached = max((float(f.evidence["congruence_after"]) for f in proposed), default=share)
        text = joined(
            self.say("briefing-headline-congruence", **facts),
            self.say(
                "briefing-headline-congruence-after",
                count=len(proposed),
                met=round(reached * needed.required_pairs),
                **{"required": needed.required_pairs},
            )
            if proposed
            else "",
        )
        if not self.grounds.enough(self.grounds.tied):
            return self.untold_as(of, text, basis)
        tone = "good" if share == 1 else "medium"
        return Headline(tone, text, basis, self.links(of))


def _programs(found: Iterable[Finding]) -> set[str]:
    return {f.subjects[0].id for f in found}


def _unmanaged(found: Iterable[Finding]) -> list[Finding]:
    return [f for f in found if not f.evidence["managed_by"]]
