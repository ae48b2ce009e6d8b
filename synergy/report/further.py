"""What was looked at beside the five sentences: contested leads, order, gaps in the plan."""

from __future__ import annotations

from synergy.findings import Finding, Findings
from synergy.measures import Measures
from synergy.report.headlines import CONTESTED, CRITICAL, CYCLE, LATE, cycles_and_late
from synergy.report.speaking import Headline, Speaker, joined

VILLAGE, DIMENSION = "orphan/unserved-village", "orphan/empty-dimension"


def further(measures: Measures, findings: Findings, lang: str) -> tuple[Headline, ...]:
    """Return the sentences on what else was looked at.

    Contested leads, order and critical programs stand among the five where there are any; here
    they are said to be fine, or why it can't be told.
    """
    said = Further(measures, findings, lang)
    others = (said.contested(), said.order(), said.critical())
    return (said.gaps(), *(h for h in others if h.tone in ("good", "unknown")))


class Further(Speaker):
    """Puts these sentences together."""

    def contested(self) -> Headline:
        known, found = self.grounds.led, self.found(CONTESTED)
        basis = self.basis("page-basis-led", known)
        if found:
            text = self.say("page-headline-contested", count=len(found))
        elif self.grounds.enough(known):
            text = self.say("page-headline-contested-none", known=known)
        else:
            return self.untold((CONTESTED,), "page-headline-contested-unknown", basis, known=known)
        return self.headline((CONTESTED,), text, basis)

    def order(self) -> Headline:
        grounds, of = self.grounds, (CYCLE, LATE)
        facts = {"known": grounds.linked, "unknown": grounds.unread_dependencies}
        basis = self.linked_basis()
        if grounds.linked:
            basis = joined(basis, self.say("page-basis-dated", known=grounds.dated))
        if text := cycles_and_late(self):
            return self.headline(of, text, basis)
        if not grounds.enough(grounds.linked):
            return self.untold(of, "page-headline-order-unknown", basis, **facts)
        if not grounds.enough(grounds.dated):
            return self.untold(of, "page-headline-order-undated", basis, known=grounds.dated)
        return self.headline(of, self.say("page-headline-order-none"), basis)

    def critical(self) -> Headline:
        grounds, basis = self.grounds, self.linked_basis()
        facts = {"known": grounds.linked, "unknown": grounds.unread_dependencies}
        if not self.found(CRITICAL) and not grounds.enough(grounds.linked):
            return self.untold((CRITICAL,), "page-headline-critical-unknown", basis, **facts)
        return self.headline((CRITICAL,), self.say("page-headline-critical-none"), basis)

    def gaps(self) -> Headline:
        """Villages and dimensions: what is found, what can't be told, or that all is well."""
        grounds, unserved, empty = self.grounds, self.found(VILLAGE), self.found(DIMENSION)
        villages_told = self.told(VILLAGE) and grounds.villages_told
        dimensions_told = self.told(DIMENSION) and grounds.dimensions_told
        basis = joined(
            self.basis("page-basis-placed", grounds.placed, grounds.unread_places),
            self.say("page-basis-dimensioned", known=grounds.dimensioned),
        )
        untold = joined(
            "" if unserved or villages_told or VILLAGE in self.off else self._villages_untold(),
            "" if empty or dimensions_told or DIMENSION in self.off else self._dimensions_untold(),
        )
        of = (VILLAGE, DIMENSION)
        if unserved or empty:
            return self.headline(
                of, joined(self._unserved(unserved), self._empty(empty), untold), basis
            )
        if not untold:
            return self.headline(of, self.say("page-headline-gaps-none"), basis)
        fine = joined(
            self.say("page-headline-villages-none") if villages_told else "",
            self.say("page-headline-dimensions-none") if dimensions_told else "",
        )
        return self.untold_as(of, joined(fine, untold), basis)

    def _unserved(self, found: list[Finding]) -> str:
        villages = sum(int(f.evidence["unserved"]) for f in found)
        facts = {"count": villages, "districts": len(found)}
        return self.say("page-headline-villages", **facts) if found else ""

    def _empty(self, found: list[Finding]) -> str:
        bare = sum(not f.evidence["programs"] for f in found)
        thin = len(found) - bare
        return joined(
            self.say("page-headline-dimensions-bare", count=bare) if bare else "",
            self.say("page-headline-dimensions-thin", count=thin) if thin else "",
        )

    def _villages_untold(self) -> str:
        known = self.grounds.placed
        why = "district" if self.grounds.enough(known) else "few"
        why = why if self.grounds.villages else "list"
        return self.say("page-headline-villages-unknown", known=known, why=why, **self.size)

    def _dimensions_untold(self) -> str:
        known = self.grounds.dimensioned
        why = "unread" if self.grounds.enough(known) else "few"
        return self.say("page-headline-dimensions-unknown", known=known, why=why, **self.size)
