"""The map of programs: OPDs as islands with the programs that they lead around them.

Below them the kecamatan, each with its villages folded into it. The map of one dimension is the
same, of that dimension's programs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from synergy import words
from synergy.findings import Findings
from synergy.maps import drawing, facets, facts, layout, links
from synergy.maps.facts import Plan
from synergy.maps.parts import Island, Kind, Map, Node, Tie
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.page import reading

_UNOWNED, _IDLE, _OTHERS, _ELSEWHERE = "unowned", "idle", "others", "elsewhere"
_COLUMNS = ("program", "lead", "support", "period", "budget", "findings")
_FACETS = (facets.OPD, facets.DISTRICT, facets.YEAR)
Groups = dict[str, list[str]]


def programs(measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE) -> str:
    """Return the HTML of ``maps/programs.html``, to be written as UTF-8 with line feeds."""
    return drawing.draw(programs_map(measures, findings, lang))


def dimensions(
    measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE
) -> dict[str, str]:
    """Return the HTML of each dimension's map by the file's name without suffix."""
    return {
        file: drawing.draw(programs_map(measures, findings, lang, dimension))
        for dimension, file in links.dimensions(measures).items()
    }


def programs_map(
    measures: Measures,
    findings: Findings,
    lang: str = words.DEFAULT_LANGUAGE,
    dimension: str | None = None,
) -> Map:
    """Return what the map is drawn from.

    A program stands on the island of the OPD that answers for it; those for which none does
    (the rules unowned-program and unknown-owner) have one together. Other OPDs and
    stakeholders with a role have theirs.

    Parameters
    ----------
    measures, findings, lang
        The plan, what was found, the language.
    dimension
        The key of the dimension that the map is of; None for the whole plan.
    """
    plan = Plan(measures, lang)
    rows = plan.portfolio.rows
    shown = [key for key in rows if dimension is None or dimension in rows[key].dimensions]
    groups = _groups(plan, shown, dimension is None)
    districts = _districts(plan, shown, dimension is None)
    members = {key for group in (*groups.values(), *districts.values()) for key in group}
    lines = list(_lines(plan, members))
    positions, discs = layout.islands(groups, _ties(groups, lines))
    around, small = layout.shelves(districts, discs.values())
    degree = Counter(key for start, end, _ in lines for key in (start, end))
    found = drawing.about(findings, _shown_as(plan, members), plan.graph)
    nodes = [_node(plan, key, degree[key]) for key in sorted(members)]
    held = {kind for node in nodes for kind in node.kinds}
    own = "programs" if dimension is None else links.dimensions(measures)[dimension]
    return Map(
        code="programs" if dimension is None else "dimension",
        about="" if dimension is None else name(plan.graph, dimension),
        lang=lang,
        notice=plan.graph.graph["info"].get("notice", ""),
        kinds=[kind for kind in _kinds(plan) if kind.key in held],
        ties=_tie_kinds(plan),
        nodes=nodes,
        lines=lines,
        positions={**positions, **around},
        findings=found,
        columns=[plan.say(column) for column in _COLUMNS],
        rows=facts.program_rows(plan, shown, found),
        note=plan.say("unowned-note") if _UNOWNED in groups else "",
        islands=[
            *(_island(plan, group, discs[group], keys) for group, keys in groups.items()),
            *(_district(plan, group, small[group], keys) for group, keys in districts.items()),
        ],
        facets=facets.listed(plan, _FACETS, (node.facets for node in nodes)),
        links=links.of(measures, plan, own),
    )


def _groups(plan: Plan, shown: Sequence[str], whole: bool) -> Groups:
    """Return the members of each island, the OPD first, then programs by how linked they are."""
    rows = plan.portfolio.rows
    led: dict[str, list[str]] = defaultdict(list)
    for program in sorted(shown, key=lambda key: (-len(rows[key].involved), key)):
        led[next(iter(plan.accountable(program)), _UNOWNED)].append(program)
    opds = plan.nodes("Opd")
    part = set(shown)
    active = {
        key
        for key in (*opds, *plan.nodes("Stakeholder"))
        if any(plan.row_of.get(end) in part for role in facts.ROLES for end in plan.ends(key, role))
    }
    others = {
        _UNOWNED: led.get(_UNOWNED, []),
        _IDLE: [key for key in opds if key not in led and (whole or key in active)],
        _OTHERS: [key for key in plan.nodes("Stakeholder") if key in active],
    }
    return {
        **{key: [key, *led[key]] for key in opds if key in led},
        **{group: keys for group, keys in others.items() if keys and rows},
    }


def _districts(plan: Plan, shown: Sequence[str], whole: bool) -> Groups:
    """Return the villages of each kecamatan by its key; of a dimension those that it names."""
    named = {village for program in shown for village in plan.portfolio.rows[program].villages}
    groups: Groups = {}
    for village in plan.nodes("Village") if named else ():
        if whole or village in named:
            district = next(iter(plan.ends(village, "LOCATED_IN")), _ELSEWHERE)
            groups.setdefault(district, []).append(village)
    order = sorted(groups, key=lambda key: (key == _ELSEWHERE, _district_name(plan, key), key))
    return {key: sorted(groups[key], key=lambda v: (v not in named, v)) for key in order}


def _district_name(plan: Plan, key: str) -> str:
    return "" if key == _ELSEWHERE else name(plan.graph, key)


def _shown_as(plan: Plan, members: set[str]) -> dict[str, str]:
    rows = {key: row for key, row in plan.row_of.items() if row in members}
    return {**{key: key for key in members}, **rows}


def _lines(plan: Plan, members: set[str]) -> Iterator[tuple[str, str, str]]:
    """Yield what joins two nodes, read from the program: each pair of one kind once."""
    pairs = [
        *((edge.end, edge.start, role) for role in facts.ROLES for edge in plan.relations.of(role)),
        *((edge.start, edge.end, "DEPENDS_ON") for edge in plan.relations.of("DEPENDS_ON")),
        *((edge.start, edge.end, "TARGETS") for edge in plan.relations.of("TARGETS")),
    ]
    seen = set()
    for start, end, kind in pairs:
        line = (plan.row_of.get(start, ""), plan.row_of.get(end, end), kind)
        if line[0] != line[1] and {line[0], line[1]} <= members and line not in seen:
            seen.add(line)
            yield line


def _ties(
    groups: Mapping[str, list[str]], lines: list[tuple[str, str, str]]
) -> dict[tuple[str, str], float]:
    group_of = {key: group for group, keys in groups.items() for key in keys}
    ties: Counter[tuple[str, str]] = Counter()
    for start, end, _ in lines:
        if end in group_of and group_of[start] != group_of[end]:
            one, other = sorted((group_of[start], group_of[end]))
            ties[one, other] += 1
    return dict(ties)


def _kinds(plan: Plan) -> list[Kind]:
    dimensions = [(key, name(plan.graph, key)) for key in plan.nodes("Dimension")]
    return [
        Kind("opd", plan.say("opd"), "ink", "square", 15),
        *drawing.legend_kinds(dimensions, ("none", plan.say("no-dimension"))),
        Kind("stakeholder", plan.say("stakeholder"), "neutral", "triangle"),
        Kind("village", plan.say("village"), "muted", "dot", 5),
    ]


def _tie_kinds(plan: Plan) -> list[Tie]:
    def tie(
        key: str, word: str, colour: str, *, dashed: bool = False, at_rest: bool = False
    ) -> Tie:
        label, out, back = (plan.say(f"tie-{word}{part}") for part in ("", ".out", ".back"))
        folded = key == "TARGETS"
        return Tie(key, label, out, back, colour, dashed=dashed, at_rest=at_rest, folded=folded)

    return [
        tie("LEADS", "lead", "ink"),
        tie("SUPPORTS", "support", "relation", at_rest=True),
        tie("DEPENDS_ON", "depends", "needs", dashed=True),
        tie("TARGETS", "place", "muted", dashed=True),
    ]


def _node(plan: Plan, key: str, degree: int) -> Node:
    data = plan.graph.nodes[key]
    held: facets.Values = {}
    if data["kind"] == "Program":
        lines, word = facts.program_facts(plan, key), "program"
        kinds = tuple(sorted(plan.portfolio.rows[key].dimensions)) or ("none",)
        held = facets.of_program(plan, key)
    elif data["kind"] == "Village":
        lines, word = facts.village_facts(plan, key, degree), "village"
        kinds = ("village",)
        held = {facets.DISTRICT: plan.ends(key, "LOCATED_IN")}
    else:
        lines = facts.actor_facts(plan, key)
        word = "opd" if data["kind"] == "Opd" else "stakeholder"
        kinds = (word,)
    return Node(
        key,
        name(plan.graph, key),
        reading.short_name(data),
        kinds,
        plan.say(word),
        lines,
        degree,
        tuple(data.get("aliases") or ()),
        held,
        word != "program",
    )


def _island(plan: Plan, group: str, disc: layout.Disc, members: Sequence[str]) -> Island:
    own = group not in (_UNOWNED, _IDLE, _OTHERS)
    title = reading.short_name(plan.graph.nodes[group]) if own else plan.say(f"island-{group}")
    counted = {_IDLE: "opds", _OTHERS: "stakeholders"}.get(group, "programs")
    count = {"count": len(members) - own}
    if group == _UNOWNED:
        unread = sum(bool(plan.unread_leads(key)) for key in members)
        counted, count = "unowned", {**count, "without": len(members) - unread, "unread": unread}
    return Island(title, words.say(f"page-count-{counted}", count, plan.lang), disc, members)


def _district(plan: Plan, group: str, disc: layout.Disc, members: Sequence[str]) -> Island:
    title = plan.say("island-elsewhere")
    if group != _ELSEWHERE:
        title = name(plan.graph, group)
    count = words.say("page-count-villages", {"count": len(members)}, plan.lang)
    return Island(title, count, disc, members, folded=True)
