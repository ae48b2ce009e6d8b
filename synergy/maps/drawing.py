"""What all maps share: nodes, lines, legend, findings and table, drawn as one page by pyvis."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from synergy import rules, words
from synergy.findings import Finding, Findings
from synergy.maps.layout import Disc, Position
from synergy.page import palette, shell
from synergy.schema import graph as schema

OPENS_CLOSED = 300  # above so many nodes a map opens on its islands
LISTED_FINDINGS = 300
_NETWORK_JS = "lib/vis-9.1.2/vis-network.min.js"
_OPTIONS: Mapping[str, Any] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "nodes": {"chosen": False, "borderWidth": 1.5},
    "interaction": {"hover": False, "dragNodes": False, "selectConnectedEdges": False},
}
# Stars and corners look smaller than discs of the same size.
_LARGER = {"star": 5, "diamond": 3, "triangle": 2, "triangleDown": 2}
_SCRIPTS = ("model", "scene", "labels", "draw", "panel", "search", "matrix", "start")


@dataclass(frozen=True, slots=True)
class Kind:
    """A class of nodes: a line of the legend and a filter.

    `colour` is a custom property's name without dashes.
    """

    key: str
    label: str
    colour: str
    shape: str
    size: int = 13


@dataclass(frozen=True, slots=True)
class Tie:
    """A class of lines: what they are called from either end, and whether seen at rest.

    `out` is read from the line's start ("bergantung pada"), `back` from its end ("dipakai
    oleh").
    """

    key: str
    label: str
    out: str
    back: str
    colour: str
    dashed: bool = False
    arrows: bool = False
    at_rest: bool = True


@dataclass(frozen=True, slots=True)
class Node:
    """A node as it is drawn; `facts` are the lines of its details, which also find it.

    It counts in all its `kinds`, and looks as the first of them.
    """

    key: str
    name: str
    short: str
    kinds: tuple[str, ...]
    word: str
    facts: tuple[tuple[str, str], ...]
    weight: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table that says the same as the map; its first cell leads to the node."""

    key: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Island:
    """A disc with its name, what it counts in words, and the keys of its members."""

    name: str
    count: str
    disc: Disc
    members: Sequence[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """What a line says when it is chosen: it is a thing of its own, not just a neighbour.

    Parameters
    ----------
    key
        What it is called in the address: "33.07/Pair/a+b".
    name
        "Bappeda – Dinkes".
    word
        What class it is of.
    about
        What it is about, in a line.
    width
        How wide it is drawn.
    figure
        What the matrix shows of it.
    facts
        The lines of its details, which also find it.
    behind
        Names of all that is behind it, also of what the details have no room for: they find it.
    """

    key: str
    name: str
    word: str
    about: str
    width: float
    figure: str
    facts: tuple[tuple[str, str], ...]
    behind: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An OPD's row of the matrix.

    Parameters
    ----------
    key, name, short
        The node's.
    first
        It is the first of its island.
    cells
        The place of the line with each node in the rows' order, or None.
    """

    key: str
    name: str
    short: str
    first: bool
    cells: tuple[int | None, ...]


@dataclass(frozen=True)
class Map:
    """All that a map is drawn from.

    Parameters
    ----------
    code
        ``page-map-<code>`` are its words: .title, .lead, .how, .empty.
    columns
        The table's heads.
    lines
        (start key, end key, tie key).
    findings
        With the keys of the nodes that each is about.
    islands
        None on a map without.
    note
        What else the legend explains; "" for nothing.
    pairs
        What the lines say, one a line; none where lines only lead to neighbours.
    heaviest
        Places of the lines that the panel lists first.
    heading
        The title of that list.
    matrix
        The same lines as a table of nodes against nodes; none where there are no pairs.
    untold
        Why nothing is drawn; "" for the map's usual words.
    ringless
        Rules that put no ring around nodes, because lines tell of them.
    """

    code: str
    lang: str
    notice: str
    kinds: Sequence[Kind]
    ties: Sequence[Tie]
    nodes: Sequence[Node]
    lines: Sequence[tuple[str, str, str]]
    positions: Mapping[str, Position]
    findings: Sequence[tuple[Finding, Sequence[str]]]
    columns: Sequence[str]
    rows: Sequence[Row]
    islands: Sequence[Island] = ()
    note: str = ""
    pairs: Sequence[Pair] = ()
    heaviest: Sequence[int] = ()
    heading: str = ""
    matrix: Sequence[MatrixRow] = ()
    untold: str = ""
    ringless: frozenset[str] = frozenset()


def draw(drawn: Map) -> str:
    """Return the map's HTML, to be written as UTF-8 with line feeds."""
    from pyvis.network import Network  # takes a second: it imports IPython

    name = words.say(f"page-map-{drawn.code}.title", lang=drawn.lang)
    page = shell.page(
        drawn.lang,
        name,
        drawn.notice,
        styles=("map.css",),
        scripts=(_network_js(), _app_js()) if drawn.nodes else (),
    )
    number = {node.key: place for place, node in enumerate(drawn.nodes)}
    gravest = _gravest(drawn)
    network = Network()
    kinds = {kind.key: kind for kind in drawn.kinds}
    for node in drawn.nodes:
        kind = kinds[node.kinds[0]]
        x, y = drawn.positions[node.key]
        network.add_node(
            number[node.key],
            label=node.short,
            shape=kind.shape,
            color=kind.colour,
            x=x,
            y=y,
            size=kind.size + _LARGER.get(kind.shape, 0),
            kinds=node.kinds,
            key=node.key.split("/", 1)[1],
            name=node.name,
            word=node.word,
            facts=node.facts,
            weight=node.weight,
            severity=gravest.get(node.key),
        )
    # pyvis's own add_edge looks through all edges for each.
    network.edges.extend(
        {"from": number[start], "to": number[end], "tie": tie} for start, end, tie in drawn.lines
    )
    network.options = dict(_OPTIONS)
    network.set_template_dir(str(resources.files("synergy.page") / "templates"), "map.html")
    environment = shell.environment(page)
    environment.globals.update(
        map=drawn,
        counts=Counter(kind for node in drawn.nodes for kind in node.kinds),
        several=any(len(node.kinds) > 1 for node in drawn.nodes),
        tie_counts=Counter(tie for _, _, tie in drawn.lines),
        groups=_grouped(drawn),
        more=max(0, len(drawn.findings) - LISTED_FINDINGS),
        data=_data(drawn, number),
        severities={s: words.say(f"severity-{s}", lang=drawn.lang) for s in rules.SEVERITIES},
    )
    network.templateEnv = environment
    return str(network.generate_html(notebook=False))


def about(findings: Findings, shown: Mapping[str, str]) -> list[tuple[Finding, list[str]]]:
    """Return the findings about nodes that are shown, each with those nodes, in their order.

    `shown` has for the key of whatever is shown the key of the node that it is shown as.
    """
    found = []
    for finding in findings.findings:
        keys = [schema.key(findings.region, s.kind, s.id) for s in finding.subjects]
        nodes = list(dict.fromkeys(shown[key] for key in keys if key in shown))
        if nodes:
            found.append((finding, nodes))
    return found


def _gravest(drawn: Map) -> dict[str, int]:
    """Return the rank of the gravest finding about each node; who is but named in it is spared."""
    gravest: dict[str, int] = {}
    for finding, keys in drawn.findings:
        for key in keys if finding.rule not in drawn.ringless else ():
            if schema.label_of(key) != finding.subjects[0].kind:
                continue
            rank = rules.SEVERITIES.index(finding.severity)
            gravest[key] = min(rank, gravest.get(key, rank))
    return gravest


@dataclass(frozen=True, slots=True)
class _Group:
    title: str
    severity: str
    findings: tuple[tuple[int, str, str], ...]  # place, severity, message


def _grouped(drawn: Map) -> list[_Group]:
    groups: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for place, (finding, _) in enumerate(drawn.findings[:LISTED_FINDINGS]):
        groups[finding.rule].append((place, finding.severity, finding.say("message", drawn.lang)))
    return [
        _Group(words.say(rules.BY_ID[rule].code, lang=drawn.lang), found[0][1], tuple(found))
        for rule, found in groups.items()
    ]


def _data(drawn: Map, number: Mapping[str, int]) -> dict[str, Any]:
    names = sorted({name for pair in drawn.pairs for name in pair.behind})
    place_of = {name: place for place, name in enumerate(names)}
    return {
        "names": names,
        "islands": [
            {
                "name": island.name,
                "count": island.count,
                "x": island.disc.x,
                "y": island.disc.y,
                "r": island.disc.radius,
                "nodes": [number[key] for key in island.members],
            }
            for island in drawn.islands
        ],
        "pairs": [
            {
                "key": pair.key.split("/", 1)[1],
                "name": pair.name,
                "word": pair.word,
                "width": pair.width,
                "facts": pair.facts,
                "behind": [place_of[name] for name in pair.behind],
            }
            for pair in drawn.pairs
        ],
        "closed": bool(drawn.islands) and len(drawn.nodes) > OPENS_CLOSED,
        "ties": {
            tie.key: {
                "out": tie.out,
                "back": tie.back,
                "colour": tie.colour,
                "dashed": tie.dashed,
                "arrows": tie.arrows,
                "rest": tie.at_rest,
            }
            for tie in drawn.ties
        },
        "findings": [
            {
                "id": f.id,
                "rule": words.say(rules.BY_ID[f.rule].code, lang=drawn.lang),
                "message": f.say("message", drawn.lang),
                "advice": f.say("recommendation", drawn.lang),
                "severity": f.severity,
                "nodes": [number[key] for key in keys],
            }
            for f, keys in drawn.findings[:LISTED_FINDINGS]
        ],
        "words": {
            name: words.say(f"page-js-{name}", lang=drawn.lang)
            for name in (
                "findings",
                "finding",
                "open-all",
                "shut-all",
                "sheet-hint",
                "both",
                "matrix",
                "network",
            )
        },
    }


@cache
def _network_js() -> str:
    text = (resources.files("pyvis") / _NETWORK_JS).read_text(encoding="utf-8")
    # The library's map of its source would be asked for by developer tools.
    return text.partition("//# sourceMappingURL=")[0]


def _app_js() -> str:
    parts = "\n".join(shell.asset(f"map/{name}.js") for name in _SCRIPTS)
    return f'(() => {{\n"use strict";\n{parts}\n}})();\n'


def legend_kinds(names: Iterable[tuple[str, str]], rest: tuple[str, str] | None) -> list[Kind]:
    """Return a class for every (key, label), each with its own colour and shape.

    `rest` is the class of those that belong to none, in grey.
    """
    kinds = [Kind(key, label, *palette.look(place)) for place, (key, label) in enumerate(names)]
    if rest:
        kinds.append(Kind(*rest, palette.NEUTRAL.name, palette.NEUTRAL_SHAPE))
    return kinds
