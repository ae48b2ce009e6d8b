"""What all maps share: nodes, lines, legend, findings and table, drawn as one page by pyvis."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import networkx as nx

from synergy import rules, words
from synergy.findings import Finding, Findings
from synergy.maps import data
from synergy.maps.parts import Kind, Map
from synergy.page import palette, shell
from synergy.schema import graph as schema

LISTED_FINDINGS = 300
_NETWORK_JS = "lib/vis-9.1.2/vis-network.min.js"
_OPTIONS: Mapping[str, Any] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "nodes": {"chosen": False, "borderWidth": 0, "borderWidthSelected": 0},
    "interaction": {"hover": False, "dragNodes": False, "selectConnectedEdges": False},
}
# Stars and corners look smaller than discs of the same size.
_LARGER = {"star": 5, "diamond": 3, "triangle": 2, "triangleDown": 2}
_SCRIPTS = (
    *("model", "filter", "scene", "labels", "marks", "draw", "still", "chain", "panel", "story"),
    *("search", "matrix", "table", "save", "address", "start"),
)


def draw(drawn: Map) -> str:
    """Return the map's HTML, to be written as UTF-8 with line feeds."""
    from pyvis.network import Network  # takes a second: it imports IPython

    title = words.say(f"page-map-{drawn.code}.title", {"about": drawn.about}, drawn.lang)
    page = shell.page(
        drawn.lang,
        title,
        drawn.notice,
        styles=("map.css",),
        scripts=(_network_js(), _app_js()) if drawn.nodes else (),
    )
    number = {node.key: place for place, node in enumerate(drawn.nodes)}
    network = Network()
    # pyvis's own add_node and add_edge look through all that is there for each.
    network.nodes.extend(_nodes(drawn, number))
    network.edges.extend(
        {"from": number[start], "to": number[end], "tie": tie} for start, end, tie in drawn.lines
    )
    network.options = dict(_OPTIONS)
    network.set_template_dir(str(resources.files("synergy.page") / "templates"), "map.html")
    environment = shell.environment(page)
    environment.filters["packed"] = data.packed
    environment.globals.update(
        map=drawn,
        counts=Counter(kind for node in drawn.nodes for kind in node.kinds),
        signs={mark.key: mark for mark in drawn.marks},
        ringed=sum(not rank for rank in data.gravest(drawn).values()),
        several=any(len(node.kinds) > 1 for node in drawn.nodes),
        tie_counts=Counter(tie for _, _, tie in drawn.lines),
        groups=_grouped(drawn),
        more=max(0, len(drawn.findings) - LISTED_FINDINGS),
        facets=data.facets(drawn),
        data=data.content(drawn, number),
        severities={s: words.say(f"severity-{s}", lang=drawn.lang) for s in rules.SEVERITIES},
    )
    network.templateEnv = environment
    return str(network.generate_html(notebook=False))


def _nodes(drawn: Map, number: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    kinds = {kind.key: kind for kind in drawn.kinds}
    gravest, values = data.gravest(drawn), data.values(drawn)
    for node in drawn.nodes:
        kind = kinds[node.kinds[0]]
        x, y = drawn.positions[node.key]
        yield {
            "id": number[node.key],
            "label": node.short,
            "shape": kind.shape,
            "color": kind.colour,
            "x": x,
            "y": y,
            "size": kind.size + _LARGER.get(kind.shape, 0),
            "kinds": node.kinds,
            "key": node.key.split("/", 1)[1],
            "name": node.name,
            "word": node.word,
            "facts": node.facts,
            "aliases": node.aliases,
            "weight": node.weight,
            "severity": gravest.get(node.key),
            "facets": values[node.key],
            "context": node.context,
        }


def about(
    findings: Findings,
    shown: Mapping[str, str],
    graph: nx.MultiDiGraph[str],
    map: str | None = None,
) -> list[tuple[Finding, list[str]]]:
    """Return the findings about nodes that are shown, each with those nodes, in their order.

    Parameters
    ----------
    findings
        Of the plan. One of an analyst's own, of which the map shows nothing, is shown by what
        its subjects are joined with: a dimension by its programs, a group by its members.
    shown
        For the key of whatever is shown the key of the node that it is shown as.
    graph
        The plan's graph.
    map
        Leave out what is made for other maps (:attr:`synergy.rules.Rule.maps`).
    """
    found = []
    for finding in findings:
        own = finding.words is not None
        if map is not None and not own and map not in rules.BY_ID[finding.rule].maps:
            continue
        keys = [schema.key(findings.region, s.kind, s.id) for s in finding.subjects]
        nodes = list(dict.fromkeys(shown[key] for key in keys if key in shown))
        if not nodes and own:
            joined = sorted(
                {other for key in keys if key in graph for other in nx.all_neighbors(graph, key)}
            )
            nodes = list(dict.fromkeys(shown[key] for key in joined if key in shown))
        if nodes:
            found.append((finding, nodes))
    return found


@dataclass(frozen=True, slots=True)
class _Group:
    title: str
    severity: str
    findings: tuple[tuple[int, str, str], ...]  # place, severity, message


def _grouped(drawn: Map) -> list[_Group]:
    groups: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    titles = {finding.rule: finding.title(drawn.lang) for finding, _ in drawn.findings}
    for place, (finding, _) in enumerate(drawn.findings[:LISTED_FINDINGS]):
        groups[finding.rule].append((place, finding.severity, finding.say("message", drawn.lang)))
    return [_Group(titles[rule], found[0][1], tuple(found)) for rule, found in groups.items()]


@cache
def _network_js() -> str:
    text = (resources.files("pyvis") / _NETWORK_JS).read_text(encoding="utf-8")
    # The library's map of its source would be asked for by developer tools.
    text = text.partition("//# sourceMappingURL=")[0]
    # In a string of its own it holds U+0085, a line end to Python: a saved notebook is parted
    # there, VS Code joins it by a line feed more, and the policy's hash fits no longer.
    return text.replace("\x85", "\\x85")


def _app_js() -> str:
    parts = "\n".join(shell.asset(f"map/{name}.js") for name in _SCRIPTS)
    return f'(async () => {{\n"use strict";\n{parts}\n}})();\n'


def legend_kinds(names: Iterable[tuple[str, str]], rest: tuple[str, str] | None) -> list[Kind]:
    """Return a class for every (key, label), each with its own colour and shape.

    `rest` is the class of those that belong to none, in grey.
    """
    kinds = [Kind(key, label, *palette.look(place)) for place, (key, label) in enumerate(names)]
    if rest:
        kinds.append(Kind(*rest, palette.NEUTRAL.name, palette.NEUTRAL_SHAPE))
    return kinds
