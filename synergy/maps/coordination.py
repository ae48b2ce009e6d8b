"""The map of coordination: which OPDs must sit down together, and which are seen to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from synergy import words
from synergy.findings import Finding, Findings
from synergy.maps import drawing, facets, facts, layout, links
from synergy.maps.facts import Plan
from synergy.maps.pairs import Pairs, tie_word
from synergy.maps.parts import Island, Kind, Map, MatrixRow, Node, Tie
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.page import reading
from synergy.schema import graph as schema

_MISSING = "coordination/missing-coordination"
_CLASSES: Mapping[str, str] = {
    "bottleneck": "coordination/bottleneck",
    "single": "coordination/single-point-of-failure",
}
_ROOM = 2.4  # names need more of it than marks
_HEAVIEST = 10
_FACETS = (facets.DIMENSION, facets.DISTRICT, facets.YEAR)
_COLUMNS = ("opd", "other-opd", "meets", "weight", "about", "waiting", "same-villages")


def coordination(measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE) -> str:
    """Return the HTML of ``maps/coordination.html``, to be written as UTF-8 with line feeds."""
    return drawing.draw(coordination_map(measures, findings, lang))


def coordination_map(
    measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE
) -> Map:
    """Return what the map is drawn from: the required network, an island a community."""
    plan = Plan(measures, lang)
    told = Pairs(measures, plan, _large_groups(findings))
    groups = _groups(measures)
    order = [opd for members in groups.values() for opd in members]
    positions, discs = layout.islands(groups, told.between(groups))
    found = drawing.about(findings, {opd: opd for opd in order}, plan.graph, "coordination")
    lines = [(one, other, "met" if met else "missing") for one, other, met, _ in told.edges]
    apart = [place for place, line in enumerate(lines) if line[2] == "missing"]
    heaviest = sorted(apart or range(len(lines)), key=lambda place: told.rank[place])
    head = "page-heaviest-missing" if apart else "page-heaviest-met"
    values = facets.of_actors(plan)
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
        nodes=[
            _node(measures, plan, opd, _classes(found, opd), values[opd]) for opd in sorted(order)
        ],
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
        matrix_how=words.say("page-matrix-how", {"most": told.heaviest()}, lang),
        marks=told.marks(),
        note=plan.say("islands-note"),
        untold=_untold(measures, plan) if not order else "",
        ringless=frozenset({_MISSING}),
        facets=facets.listed(plan, _FACETS, (values[opd] for opd in order)),
        links=links.of(measures, plan, "coordination"),
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


def _tie_kinds(plan: Plan, groups_known: bool) -> list[Tie]:
    def tie(key: str, colour: str, dashed: bool) -> Tie:
        word = tie_word(key == "met", groups_known)
        label, out = plan.say(word), plan.say(f"{word}.out")
        return Tie(key, label, out, out, colour, dashed=dashed)

    return [tie("missing", "high", True), tie("met", "good", False)]


def _classes(found: Sequence[tuple[Finding, Sequence[str]]], opd: str) -> tuple[str, ...]:
    """Return the classes of an OPD: the rules of which it is the first subject."""
    about = {finding.rule for finding, keys in found if keys[0] == opd}
    return tuple(kind for kind, rule in _CLASSES.items() if rule in about) or ("plain",)


def _node(
    measures: Measures, plan: Plan, opd: str, kinds: tuple[str, ...], values: facets.Values
) -> Node:
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
        tuple(data.get("aliases") or ()),
        values,
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
