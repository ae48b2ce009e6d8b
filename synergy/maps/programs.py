"""The map of programs: OPDs as islands with the programs that they lead around them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from synergy import words
from synergy.findings import Findings
from synergy.maps import drawing, facts, layout
from synergy.maps.facts import Plan
from synergy.maps.parts import Island, Kind, Map, Node, Tie
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.page import reading

_UNOWNED, _IDLE, _OTHERS = "unowned", "idle", "others"
_COLUMNS = ("program", "lead", "support", "period", "budget", "findings")


def programs(measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE) -> str:
    """Return the HTML of ``maps/programs.html``, to be written as UTF-8 with line feeds."""
    return drawing.draw(programs_map(measures, findings, lang))


def programs_map(measures: Measures, findings: Findings, lang: str = words.DEFAULT_LANGUAGE) -> Map:
    """Return what the map is drawn from.

    A program stands on the island of the OPD that answers for it; those for which none does
    (the rules unowned-program and unknown-owner) have one together. Other OPDs and
    stakeholders with a role have theirs. Villages are not drawn: a program's details name them.
    """
    plan = Plan(measures, lang)
    groups = _groups(plan)
    members = {key for group in groups.values() for key in group}
    lines = list(_lines(plan, members))
    positions, discs = layout.islands(groups, _ties(groups, lines))
    degree = Counter(key for start, end, _ in lines for key in (start, end))
    found = drawing.about(findings, {**{key: key for key in members}, **plan.row_of})
    return Map(
        code="programs",
        lang=lang,
        notice=plan.graph.graph["info"].get("notice", ""),
        kinds=_kinds(plan),
        ties=_tie_kinds(plan),
        nodes=[_node(plan, key, degree[key]) for key in sorted(members)],
        lines=lines,
        positions=positions,
        findings=found,
        columns=[plan.say(column) for column in _COLUMNS],
        rows=facts.program_rows(plan, plan.portfolio.rows, found),
        note=plan.say("unowned-note") if _UNOWNED in groups else "",
        islands=[_island(plan, group, discs[group], members) for group, members in groups.items()],
    )


def _groups(plan: Plan) -> dict[str, list[str]]:
    """Return the members of each island, the OPD first, then programs by how linked they are."""
    rows = plan.portfolio.rows
    led: dict[str, list[str]] = defaultdict(list)
    for program in sorted(rows, key=lambda key: (-len(rows[key].involved), key)):
        led[next(iter(plan.accountable(program)), _UNOWNED)].append(program)
    opds = plan.nodes("Opd")
    others = {
        _UNOWNED: led.get(_UNOWNED, []),
        _IDLE: [key for key in opds if key not in led],
        _OTHERS: [
            key
            for key in plan.nodes("Stakeholder")
            if any(end in plan.row_of for role in facts.ROLES for end in plan.ends(key, role))
        ],
    }
    return {
        **{key: [key, *led[key]] for key in opds if key in led},
        **{group: keys for group, keys in others.items() if keys and rows},
    }


def _lines(plan: Plan, members: set[str]) -> Iterator[tuple[str, str, str]]:
    """Yield what joins two nodes, read from the program: each pair of one kind once."""
    pairs = [
        *((edge.end, edge.start, role) for role in facts.ROLES for edge in plan.relations.of(role)),
        *((edge.start, edge.end, "DEPENDS_ON") for edge in plan.relations.of("DEPENDS_ON")),
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
        one, other = sorted((group_of[start], group_of[end]))
        if one != other:
            ties[one, other] += 1
    return dict(ties)


def _kinds(plan: Plan) -> list[Kind]:
    dimensions = [(key, name(plan.graph, key)) for key in plan.nodes("Dimension")]
    return [
        Kind("opd", plan.say("opd"), "ink", "square", 15),
        *drawing.legend_kinds(dimensions, ("none", plan.say("no-dimension"))),
        Kind("stakeholder", plan.say("stakeholder"), "neutral", "triangle"),
    ]


def _tie_kinds(plan: Plan) -> list[Tie]:
    def tie(key: str, word: str, colour: str, dashed: bool = False, at_rest: bool = True) -> Tie:
        label, out, back = (plan.say(f"tie-{word}{part}") for part in ("", ".out", ".back"))
        return Tie(key, label, out, back, colour, dashed=dashed, at_rest=at_rest)

    return [
        tie("LEADS", "lead", "ink", at_rest=False),
        tie("SUPPORTS", "support", "relation"),
        tie("DEPENDS_ON", "depends", "needs", dashed=True, at_rest=False),
    ]


def _node(plan: Plan, key: str, degree: int) -> Node:
    data = plan.graph.nodes[key]
    short = reading.short_name(data)
    if data["kind"] == "Program":
        lines, word = facts.program_facts(plan, key), "program"
        kinds = tuple(sorted(plan.portfolio.rows[key].dimensions)) or ("none",)
    else:
        lines = facts.actor_facts(plan, key)
        word = "opd" if data["kind"] == "Opd" else "stakeholder"
        kinds = (word,)
    aliases = tuple(data.get("aliases") or ())
    return Node(key, name(plan.graph, key), short, kinds, plan.say(word), lines, degree, aliases)


def _island(plan: Plan, group: str, disc: layout.Disc, members: Sequence[str]) -> Island:
    own = group not in (_UNOWNED, _IDLE, _OTHERS)
    title = reading.short_name(plan.graph.nodes[group]) if own else plan.say(f"island-{group}")
    counted = {_IDLE: "opds", _OTHERS: "stakeholders"}.get(group, "programs")
    count = {"count": len(members) - own}
    if group == _UNOWNED:
        unread = sum(bool(plan.unread_leads(key)) for key in members)
        counted, count = "unowned", {**count, "without": len(members) - unread, "unread": unread}
    return Island(title, words.say(f"page-count-{counted}", count, plan.lang), disc, members)
