"""The map of dependencies: by time, what must be there first left of what needs it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from synergy import words
from synergy.findings import Findings
from synergy.maps import chains, drawing, facets, facts, layout, links
from synergy.maps.facts import Found, Plan
from synergy.maps.parts import Band, Island, Kind, Map, Node, Tie
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.page import reading

# A program's classes: the rule that it is a subject of. It looks as the first that fits: who is
# late or in a circle is also told by the arrows.
_CLASSES: Mapping[str, str] = {
    "critical": "coordination/critical-program",
    "circle": "coordination/dependency-cycle",
    "late": "coordination/late-prerequisite",
}
_MARKED = 1000
_LAYERED = 80  # programs: more cannot be read in layers, and stand on islands
_FACETS = (facets.OPD, facets.DIMENSION, facets.DISTRICT, facets.YEAR)
_COLUMNS = ("program", "needs", "needed-by", "lead", "period", "findings")
Pair = tuple[str, str]


def dependencies(measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE) -> str:
    """Return the HTML of ``maps/dependencies.html``, to be written as UTF-8 with line feeds."""
    return drawing.draw(dependencies_map(measures, findings, lang))


def dependencies_map(
    measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE
) -> Map:
    """Return what the map is drawn from: only programs that need another or are needed."""
    plan = Plan(measures, lang)
    row_of = plan.row_of
    pairs = sorted(
        {
            (row_of[edge.start], row_of[edge.end])
            for edge in plan.relations.of("DEPENDS_ON")
            if edge.start in row_of and edge.end in row_of
            if row_of[edge.start] != row_of[edge.end]
        }
    )
    members = sorted({key for pair in pairs for key in pair})
    degree = Counter(key for pair in pairs for key in pair)
    islands: list[Island] = []
    bands: list[Band] = []
    if len(members) > _LAYERED:
        positions, islands = _islands(plan, pairs, degree)
    else:
        year = {key: next(iter(facets.years(plan, key)), "") for key in members}
        positions, bands = chains.chains(pairs, year, plan.say("undated"))
    values = {key: facets.of_program(plan, key) for key in members}
    shown = {key: row for key, row in row_of.items() if row in positions}
    found = drawing.about(findings, shown, plan.graph, "dependencies")
    classes = _classes(found)
    late, circles = _late(found), _circles(found)
    return Map(
        code="dependencies",
        lang=lang,
        notice=plan.graph.graph["info"].get("notice", ""),
        kinds=[
            Kind("critical", plan.say("kind-critical"), "series-2", "star", 15),
            Kind("circle", plan.say("kind-circle"), "series-4", "diamond", 14),
            Kind("late", plan.say("kind-late"), "series-1", "triangle", 13),
            Kind("plain", plan.say("kind-plain"), "series-0", "dot"),
        ],
        ties=_tie_kinds(plan),
        nodes=[
            _node(plan, key, classes.get(key, ("plain",)), degree[key], values[key])
            for key in members
        ],
        lines=[(*pair, _line_class(pair, circles, late)) for pair in pairs],
        positions=positions,
        findings=found,
        columns=[plan.say(column) for column in _COLUMNS],
        rows=facts.dependency_rows(plan, pairs, found),
        islands=islands,
        bands=bands,
        facets=facets.listed(plan, _FACETS, values.values()),
        links=links.of(measures, plan, "dependencies"),
        opens_closed=_LAYERED,
        note=plan.say("bands-note") if bands else "",
        lead="lead-islands" if islands else "lead",
    )


def _islands(
    plan: Plan, pairs: Iterable[Pair], degree: Mapping[str, int]
) -> tuple[dict[str, layout.Position], list[Island]]:
    """Return programs on islands of the OPDs that answer for them: chains as long hide it all."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(degree, key=lambda key: (-degree[key], key)):
        groups[next(iter(plan.accountable(key)), "")].append(key)
    group_of = {key: group for group, keys in groups.items() for key in keys}
    ties = Counter(
        (min(ends), max(ends))
        for one, other in pairs
        if len(ends := {group_of[one], group_of[other]}) > 1
    )
    positions, discs = layout.islands(dict(sorted(groups.items())), dict(ties))
    return positions, [
        Island(
            reading.short_name(plan.graph.nodes[group]) if group else plan.say("island-unowned"),
            words.say("page-count-programs", {"count": len(keys)}, plan.lang),
            discs[group],
            keys,
        )
        for group, keys in sorted(groups.items())
    ]


def _classes(found: Found) -> dict[str, tuple[str, ...]]:
    classes: dict[str, tuple[str, ...]] = {}
    for name_, rule in _CLASSES.items():
        for finding, keys in found:
            if finding.rule == rule:
                # Of a late prerequisite the second, which comes too late; of a critical
                # program itself.
                about = {"circle": keys, "late": keys[1:2], "critical": keys[:1]}[name_]
                for key in about:
                    if name_ not in classes.get(key, ()):
                        classes[key] = (*classes.get(key, ()), name_)
    return classes


def _late(found: Found) -> set[Pair]:
    return {(keys[0], keys[1]) for f, keys in found if f.rule == _CLASSES["late"] and len(keys) > 1}


def _circles(found: Found) -> set[Pair]:
    # Whatever way round a circle is written, its lines join its members.
    return {
        (one, other)
        for finding, keys in found
        if finding.rule == _CLASSES["circle"]
        for one in keys
        for other in keys
    }


def _line_class(pair: Pair, circles: Iterable[Pair], late: Iterable[Pair]) -> str:
    if pair in circles:
        return "circle"
    return "late" if pair in late else "plain"


def _tie_kinds(plan: Plan) -> list[Tie]:
    def tie(key: str, colour: str, dashed: bool = False) -> Tie:
        out, back = plan.say("tie-depends.out"), plan.say("tie-depends.back")
        return Tie(key, plan.say(f"tie-{key}"), out, back, colour, dashed=dashed, arrows=True)

    return [tie("plain", "relation"), tie("late", "medium", dashed=True), tie("circle", "high")]


def _node(plan: Plan, key: str, kinds: tuple[str, ...], degree: int, values: facets.Values) -> Node:
    return Node(
        key,
        name(plan.graph, key),
        reading.short_name(plan.graph.nodes[key]),
        kinds,
        plan.say("program"),
        facts.program_facts(plan, key),
        # Names of marked programs come before all others.
        degree + (0 if kinds == ("plain",) else _MARKED),
        facets=values,
    )
