"""The pairs of OPDs that must sit down together: what each of them says of itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synergy import words
from synergy.maps.facts import LISTED, Plan
from synergy.maps.parts import Mark, Pair, Row
from synergy.measures import Measures
from synergy.measures.citations import name, names
from synergy.measures.matters import Matter, matter
from synergy.measures.meetings import requests
from synergy.measures.relations import Edge
from synergy.page import reading
from synergy.schema.tables import ACCEPTED, REFUSED, WAITING

_NARROWEST, _WIDEST = 1.5, 9.0
_NAMED = 12  # names of a kind in a pair's details
_ABOUT = 2
# What is not settled, by status, the gravest first: its mark, and how that is drawn.
_OPEN: Mapping[str, tuple[str, str]] = {REFUSED: ("refused", "×"), WAITING: ("waiting", "?")}


class Pairs:
    """The required pairs in the order of their keys: as lines, as details, as rows.

    Attributes
    ----------
    edges
        (OPD, OPD, whether they meet, the pair's number).
    rank
        1 for the heaviest, by place.
    pairs
        What each line says.
    """

    def __init__(
        self, measures: Measures, plan: Plan, large: Mapping[Sequence[str], list[str]]
    ) -> None:
        self._large = large
        self._measures = measures
        self._plan = plan
        requirements = measures.requirements
        self.edges = [
            (one, other, bool(data["met"]), int(data["number"]))
            for one, other, data in sorted(
                requirements.network.edges(data=True), key=lambda edge: edge[2]["number"]
            )
        ]
        self.rank = [int(requirements.weighed.rank[number]) for *_, number in self.edges]
        self._weights = [float(requirements.weighed.weight[number]) for *_, number in self.edges]
        self._matters = [
            matter(requirements, measures.relations, number) for *_, number in self.edges
        ]
        self._requests = _unsettled(measures)
        self.pairs = [self._pair(place) for place in range(len(self.edges))]

    def between(self, groups: Mapping[str, Sequence[str]]) -> dict[tuple[str, str], float]:
        """Return how much the communities share."""
        group_of = {opd: group for group, members in groups.items() for opd in members}
        ties: defaultdict[tuple[str, str], float] = defaultdict(float)
        for (one, other, *_), weight in zip(self.edges, self._weights, strict=True):
            a, b = sorted((group_of[one], group_of[other]))
            if a != b:
                ties[a, b] += weight
        return dict(ties)

    def heaviest(self) -> str:
        """Return what the matrix shows of the heaviest pair."""
        return words.number(round(max(self._weights, default=0), 1), self._plan.lang)

    def marks(self) -> list[Mark]:
        """Return the signs that lines carry."""
        counts = {key: sum(pair.mark == key for pair in self.pairs) for key, _ in _OPEN.values()}
        return [
            Mark(key, sign, self._plan.say(f"mark-{key}"), counts[key])
            for key, sign in _OPEN.values()
            if counts[key]
        ]

    def rows(self) -> list[Row]:
        """Return the table's rows: those that do not meet first, then the heaviest."""
        graph = self._plan.graph
        order = sorted(
            range(len(self.edges)), key=lambda place: (self.edges[place][2], self.rank[place])
        )
        return [
            Row(
                self.pairs[place].key,
                (
                    name(graph, self.edges[place][0]),
                    name(graph, self.edges[place][1]),
                    self._where(place),
                    self.pairs[place].figure,
                    self._plan.few(self._matters[place].programs),
                    self._waiting(place, LISTED, "; "),
                    words.number(len(self._matters[place].villages), self._plan.lang),
                ),
            )
            for place in order
        ]

    def _pair(self, place: int) -> Pair:
        one, other, met, number = self.edges[place]
        plan, about = self._plan, self._matters[place]
        nodes = plan.graph.nodes
        shared = self._measures.requirements.evidence(number).shared_programs
        share = self._weights[place] / max(self._weights)
        asked = self._requests.get((one, other), [])
        return Pair(
            f"{self._measures.region}/Pair/{nodes[one]['id']}+{nodes[other]['id']}",
            f"{self._short(one)} – {self._short(other)}",
            plan.say(tie_word(met, self._measures.requirements.groups_known)),
            self._line(about),
            round(_NARROWEST + (_WIDEST - _NARROWEST) * share, 1),
            words.number(round(self._weights[place], 1), plan.lang),
            plan.labelled(
                {
                    "meets": self._where(place),
                    "request": "\n".join(map(self._request, asked)),
                    "waiting": self._waiting(place, _NAMED, "\n"),
                    "shared-programs": self._told(shared, {one, other}),
                    "shared-indicators": plan.few(about.indicators, _NAMED),
                    "same-villages": self._places(about),
                    "weight": self._weight(place),
                }
            ),
            tuple(names(plan.graph, (*about.programs, *about.indicators, *about.villages))),
            _OPEN[str(asked[0].data["status"])][0] if asked else "",
        )

    def _short(self, key: str) -> str:
        return reading.short_name(self._plan.graph.nodes[key])

    def _where(self, place: int) -> str:
        """Return where the pair meets, or that it is not known."""
        one, other, met, number = self.edges[place]
        plan, requirements = self._plan, self._measures.requirements
        meeting = requirements.meeting(number)
        told = [name(plan.graph, group) for group in meeting.groups]
        for program in meeting.agreements:
            facts_ = {"program": name(plan.graph, program)} if program else None
            code = "page-meets-agreement" if program else "page-meets-agreed"
            told.append(words.say(code, facts_, plan.lang))
        if meeting.branch:
            told.append(words.say("page-meets-branch", lang=plan.lang))
        if told:
            return words.joined(told, plan.lang)
        if met:
            rest = bool(requirements.weighed.to_meet[number])
            return words.say("page-meets-program", {"rest": rest}, plan.lang)
        if large := self._large.get((one, other)):
            return words.say("page-meets-large", {"groups": large}, plan.lang)
        beyond = bool(requirements.weighed.parts.shared_programs[number])
        return plan.say("meets-beyond" if beyond else "meets-not")

    def _request(self, edge: Edge) -> str:
        """Return who asked whom for what, and what came of it."""
        plan, data = self._plan, edge.data
        program, date = data.get("program"), data.get("date")
        told = words.say(
            "page-request-told",
            {
                "one": self._short(edge.start),
                "other": self._short(edge.end),
                "status": _OPEN[str(data["status"])][0],
                "dated": bool(date),
                "date": words.date(str(date), plan.lang) if date else "",
                "needed": bool(data.get("need")),
                "need": data.get("need"),
                "about": bool(program),
                "program": name(plan.graph, str(program)) if program else "",
            },
            plan.lang,
        )
        if not data.get("reason"):
            return told
        reason = words.say("page-request-reason", {"reason": data["reason"]}, plan.lang)
        return f"{told} {reason}"

    def _line(self, about: Matter) -> str:
        """Return what the pair is about in a line."""
        if keys := about.programs or about.indicators:
            return self._plan.few(keys, _ABOUT)
        return self._places(about)

    def _told(self, programs: Sequence[str], pair: set[str]) -> str:
        """Return programs, each with who leads it where that is neither of the two."""
        plan = self._plan
        told = [self._with_lead(key, pair) for key in programs[:_NAMED]]
        return words.joined([*told, *plan.others(len(programs) - _NAMED)], plan.lang)

    def _with_lead(self, program: str, pair: set[str]) -> str:
        plan = self._plan
        if not self._outside(program, pair):
            return name(plan.graph, program)
        leads = words.joined([self._short(key) for key in plan.accountable(program)], plan.lang)
        code = "page-led-by" if leads else "page-led-unclear"
        facts_ = {"program": name(plan.graph, program), "leads": leads}
        return words.say(code, facts_, plan.lang)

    def _outside(self, program: str, pair: set[str]) -> bool:
        return not pair.intersection(self._plan.accountable(program))

    def _waiting(self, place: int, most: int, between: str) -> str:
        """Return what waits for what, by what is waited for; what the two lead comes first."""
        plan, pair = self._plan, set(self.edges[place][:2])
        dependencies = sorted(
            self._matters[place].dependencies,
            key=lambda two: sum(self._outside(program, pair) for program in two),
        )
        waiting: defaultdict[str, list[str]] = defaultdict(list)
        for start, end in dependencies[:most]:
            waiting[end].append(self._with_lead(start, pair))
        told = []
        for end, programs in waiting.items():
            awaited = {"prerequisite": self._with_lead(end, pair)}
            head = words.say("page-waits", awaited, plan.lang)
            told.append(f"{head} {words.joined(programs, plan.lang)}")
        return between.join([*told, *plan.others(len(dependencies) - most)])

    def _places(self, about: Matter) -> str:
        if not about.villages:
            return ""
        count = words.say(
            "page-same-places",
            {"count": len(about.villages), "districts": len(about.districts)},
            self._plan.lang,
        )
        return f"{count}: {self._plan.few(about.villages, _NAMED)}"

    def _weight(self, place: int) -> str:
        plan, number = self._plan, self.edges[place][3]
        parts, settings = (
            self._measures.requirements.weighed.parts,
            self._measures.settings.coordination,
        )
        amounts = {
            "dependencies": settings.dependency_weight * float(parts.dependencies[number]),
            "programs": settings.shared_program_weight * float(parts.shared_programs[number]),
            "indicators": settings.indicator_weight * float(parts.indicator[number]),
            "places": settings.place_weight * float(parts.place[number]),
            "alike": settings.alike_weight * float(parts.alike[number]),
        }
        told = [
            words.say(
                f"page-part-{part}",
                {
                    "amount": words.number(amount, plan.lang),
                    "count": len(self._matters[place].indicators),
                },
                plan.lang,
            )
            for part, amount in amounts.items()
            if amount
        ]
        return f"{words.number(self._weights[place], plan.lang)} = {' + '.join(told)}"


def _unsettled(measures: Measures) -> dict[tuple[str, str], list[Edge]]:
    """Return by pair of OPDs (sorted) the requests refused or waiting, the refused first.

    What the two have agreed on after all, for the same program, is settled.
    """
    asked = requests(measures.relations, measures.portfolio)
    settled = {_cause(edge) for edge in asked if edge.data.get("status") == ACCEPTED}
    found: defaultdict[tuple[str, str], list[Edge]] = defaultdict(list)
    for status in _OPEN:
        for edge in asked:
            if edge.data.get("status") == status and _cause(edge) not in settled:
                one, other, _ = _cause(edge)
                found[one, other].append(edge)
    return dict(found)


def _cause(edge: Edge) -> tuple[str, str, str]:
    one, other = sorted((edge.start, edge.end))
    return one, other, str(edge.data.get("program") or "")


def tie_word(met: bool, groups_known: bool) -> str:
    """Return the code of what a line says."""
    return "tie-met" if met else "tie-missing" if groups_known else "tie-needed"
