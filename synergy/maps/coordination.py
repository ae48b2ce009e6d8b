"""The map of coordination: which OPDs must sit down together, and which are seen to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synergy import words
from synergy.findings import Finding, Findings
from synergy.maps import drawing, facts, layout
from synergy.maps.drawing import Island, Kind, Map, MatrixRow, Node, Pair, Row, Tie
from synergy.maps.facts import Plan
from synergy.measures import Measures
from synergy.measures.citations import name, names
from synergy.measures.matters import Matter, matter
from synergy.page import reading
from synergy.schema import graph as schema

_MISSING = "coordination/missing-coordination"
_CLASSES: Mapping[str, str] = {
    "bottleneck": "coordination/bottleneck",
    "single": "coordination/single-point-of-failure",
}
_RULES = (_MISSING, "coordination/refused-request", "coordination/overload", *_CLASSES.values())
_ROOM = 2.4  # names need more of it than marks
_NARROWEST, _WIDEST = 1.5, 9.0
_HEAVIEST = 10
_NAMED = 12  # names of a kind in a pair's details
_ABOUT = 2
_COLUMNS = ("opd", "other-opd", "meets", "weight", "about", "waiting", "same-villages")


def coordination(measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE) -> str:
    """Return the HTML of ``maps/coordination.html``, to be written as UTF-8 with line feeds."""
    return drawing.draw(coordination_map(measures, findings, lang))


def coordination_map(
    measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE
) -> Map:
    """Return what the map is drawn from: the required network, an island a community."""
    plan = Plan(measures, lang)
    told = _Pairs(measures, plan, _large_groups(findings))
    groups = _groups(measures)
    order = [opd for members in groups.values() for opd in members]
    positions, discs = layout.islands(groups, told.between(groups))
    found = [
        (finding, keys)
        for finding, keys in drawing.about(findings, {opd: opd for opd in order})
        if finding.rule in _RULES
    ]
    lines = [(one, other, "met" if met else "missing") for one, other, met, _ in told.edges]
    apart = [place for place, line in enumerate(lines) if line[2] == "missing"]
    heaviest = sorted(apart or range(len(lines)), key=lambda place: told.rank[place])
    head = "page-heaviest-missing" if apart else "page-heaviest-met"
    return Map(
        code="coordination",
        lang=lang,
        notice=plan.graph.graph["info"].get("notice", ""),
        kinds=[
            Kind("bottleneck", plan.say("kind-bottleneck"), "series-3", "star", 16),
            Kind("single", plan.say("kind-single"), "series-1", "diamond", 15),
            Kind("plain", plan.say("kind-opd"), "series-0", "dot"),
        ],
        ties=_tie_kinds(plan, measures.requirements.groups_known),
        nodes=[_node(measures, plan, opd, _classes(found, opd)) for opd in sorted(order)],
        lines=lines,
        positions={opd: _spread(*at) for opd, at in positions.items()},
        findings=found,
        columns=[plan.say(column) for column in _COLUMNS],
        rows=told.rows(),
        islands=[
            Island(
                words.say(
                    "page-island-around",
                    {"name": reading.short_name(plan.graph.nodes[members[0]])},
                    lang,
                ),
                words.say("page-count-opds", {"count": len(members)}, lang),
                layout.Disc(*_spread(discs[group].x, discs[group].y), _far(discs[group].radius)),
                members,
            )
            for group, members in groups.items()
        ],
        pairs=told.pairs,
        heaviest=heaviest[:_HEAVIEST],
        heading=words.say(head, lang=lang),
        matrix=_matrix(plan, groups, lines),
        untold=_untold(measures, plan) if not order else "",
        ringless=frozenset({_MISSING}),
    )


def _far(length: float) -> int:
    return round(length * _ROOM)


def _spread(x: int, y: int) -> layout.Position:
    return _far(x), _far(y)


def _groups(measures: Measures) -> dict[str, list[str]]:
    """Return the OPDs of the network by community, those with most to share first."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    standing = measures.standing
    rows = [standing.rows[opd] for opd in standing.network]
    for row in sorted(rows, key=lambda row: (row.community or 0, -row.strength, row.key)):
        groups[str(row.community)].append(row.key)
    return dict(groups)


def _large_groups(findings: Findings) -> dict[Sequence[str], list[str]]:
    """Return by pair the groups that both are in and that are too large for the two."""
    return {
        tuple(schema.key(findings.region, s.kind, s.id) for s in finding.subjects[:2]): list(
            finding.evidence["large_groups"]
        )
        for finding in findings.findings
        if finding.rule == _MISSING
    }


class _Pairs:
    """The required pairs in the order of their keys: as lines, as details, as rows."""

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

    def rows(self) -> list[Row]:
        """Return the table's rows, the heaviest first."""
        graph = self._plan.graph
        return [
            Row(
                self.pairs[place].key,
                (
                    name(graph, self.edges[place][0]),
                    name(graph, self.edges[place][1]),
                    self._where(place),
                    self.pairs[place].figure,
                    self._few(self._matters[place].programs),
                    self._waiting(self._matters[place], "; "),
                    words.number(len(self._matters[place].villages), self._plan.lang),
                ),
            )
            for place in sorted(range(len(self.edges)), key=lambda place: self.rank[place])
        ]

    def _pair(self, place: int) -> Pair:
        one, other, met, number = self.edges[place]
        plan, about = self._plan, self._matters[place]
        nodes = plan.graph.nodes
        shared = self._measures.requirements.evidence(number).shared_programs
        share = self._weights[place] / max(self._weights)
        return Pair(
            f"{self._measures.region}/Pair/{nodes[one]['id']}+{nodes[other]['id']}",
            f"{reading.short_name(nodes[one])} – {reading.short_name(nodes[other])}",
            plan.say(_tie_word(met, self._measures.requirements.groups_known)),
            self._line(about),
            round(_NARROWEST + (_WIDEST - _NARROWEST) * share, 1),
            words.number(round(self._weights[place], 1), plan.lang),
            plan.labelled(
                {
                    "meets": self._where(place),
                    "waiting": self._waiting(about, "\n"),
                    "shared-programs": self._few(shared),
                    "shared-indicators": self._few(about.indicators),
                    "same-villages": self._places(about),
                    "weight": self._weight(place),
                }
            ),
            tuple(names(plan.graph, (*about.programs, *about.indicators, *about.villages))),
        )

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
        if met and not told:
            told.append(words.say("page-meets-program", lang=plan.lang))
        if not told and (large := self._large.get((one, other))):
            return words.say("page-meets-large", {"groups": large}, plan.lang)
        return words.joined(told, plan.lang) or plan.say("meets-not")

    def _line(self, about: Matter) -> str:
        """Return what the pair is about in a line."""
        if keys := about.programs or about.indicators:
            return self._few(keys, _ABOUT)
        return self._places(about)

    def _few(self, keys: Sequence[str], most: int = _NAMED) -> str:
        plan = self._plan
        told = [name(plan.graph, key) for key in keys[:most]]
        if len(keys) > most:
            told.append(words.say("page-others", {"count": len(keys) - most}, plan.lang))
        return words.joined(told, plan.lang)

    def _waiting(self, about: Matter, between: str) -> str:
        plan = self._plan
        told = [
            words.say(
                "page-waits",
                {"program": name(plan.graph, start), "prerequisite": name(plan.graph, end)},
                plan.lang,
            )
            for start, end in about.dependencies[:_NAMED]
        ]
        if len(about.dependencies) > _NAMED:
            more = len(about.dependencies) - _NAMED
            told.append(words.say("page-others", {"count": more}, plan.lang))
        return between.join(told)

    def _places(self, about: Matter) -> str:
        if not about.villages:
            return ""
        count = words.say(
            "page-same-places",
            {"count": len(about.villages), "districts": len(about.districts)},
            self._plan.lang,
        )
        return f"{count}: {self._few(about.villages)}"

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
        }
        told = [
            f"{plan.say(f'part-{part}')} {words.number(amount, plan.lang)}"
            for part, amount in amounts.items()
            if amount
        ]
        return f"{words.number(self._weights[place], plan.lang)} ({' + '.join(told)})"


def _tie_word(met: bool, groups_known: bool) -> str:
    return "tie-met" if met else "tie-missing" if groups_known else "tie-needed"


def _tie_kinds(plan: Plan, groups_known: bool) -> list[Tie]:
    def tie(key: str, colour: str, dashed: bool) -> Tie:
        word = _tie_word(key == "met", groups_known)
        label, out = plan.say(word), plan.say(f"{word}.out")
        return Tie(key, label, out, out, colour, dashed=dashed)

    return [tie("missing", "high", True), tie("met", "good", False)]


def _classes(found: Sequence[tuple[Finding, Sequence[str]]], opd: str) -> tuple[str, ...]:
    """Return the classes of an OPD: the rules of which it is the first subject."""
    about = {finding.rule for finding, keys in found if keys[0] == opd}
    return tuple(kind for kind, rule in _CLASSES.items() if rule in about) or ("plain",)


def _node(measures: Measures, plan: Plan, opd: str, kinds: tuple[str, ...]) -> Node:
    row, data = measures.standing.rows[opd], plan.graph.nodes[opd]
    met = words.say("page-met-of", {"met": row.met, "required": row.required}, plan.lang)
    return Node(
        opd,
        name(plan.graph, opd),
        reading.short_name(data),
        kinds,
        plan.say("opd"),
        (
            *plan.labelled({"partners": met, "between": words.percent(row.betweenness, plan.lang)}),
            *facts.actor_facts(plan, opd),
        ),
        round(row.strength),
    )


def _matrix(
    plan: Plan, groups: Mapping[str, Sequence[str]], lines: Sequence[tuple[str, str, str]]
) -> list[MatrixRow]:
    order = [opd for members in groups.values() for opd in members]
    line = {pair: place for place, (a, b, _) in enumerate(lines) for pair in ((a, b), (b, a))}
    firsts = {members[0] for members in groups.values()}
    return [
        MatrixRow(
            opd,
            name(plan.graph, opd),
            reading.short_name(plan.graph.nodes[opd]),
            opd in firsts,
            tuple(line.get((opd, other)) for other in order),
        )
        for opd in order
    ]


def _untold(measures: Measures, plan: Plan) -> str:
    """Return why no OPD is drawn."""
    missing = measures.requirements.missing
    if missing and measures.portfolio.rows:
        facts_ = {"column": reading.column_name(missing, plan.lang)}
        return words.say("page-network-untold", facts_, plan.lang)
    return ""
