"""What a map's script reads: everything once, numbered, compressed."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping
from typing import Any

from synergy import rules, words
from synergy.maps.parts import Facet, Map
from synergy.schema import graph as schema

MOST_FINDINGS = 3000  # the gravest; a page is no database
SEVERITY = "severity"
_WORDS = (
    *("findings", "finding", "open-all", "shut-all", "sheet-hint", "both", "matrix", "network"),
    *("shown", "step", "more", "copied", "not-copied", "any"),
)


def packed(value: Any) -> str:
    """Return a value as JSON, compressed (zlib), as text (base64).

    >>> len(packed(["Dinas Kesehatan"] * 1000)) < 200
    True
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode("ascii")


def gravest(drawn: Map) -> dict[str, int]:
    """Return the rank of the gravest finding about each node; who is but named in it is spared."""
    found: dict[str, int] = {}
    for finding, keys in drawn.findings:
        for key in keys if finding.rule not in drawn.ringless else ():
            if schema.label_of(key) != finding.subjects[0].kind:
                continue
            rank = rules.SEVERITIES.index(finding.severity)
            found[key] = min(rank, found.get(key, rank))
    return found


def facets(drawn: Map) -> list[Facet]:
    """Return all that a map can be filtered by."""
    occurring = {finding.severity for finding, _ in drawn.findings}
    severities = Facet(
        SEVERITY,
        words.say("page-facet-severity", lang=drawn.lang),
        tuple(
            (severity, words.say(f"severity-{severity}", lang=drawn.lang))
            for severity in rules.SEVERITIES
            if severity in occurring
        ),
    )
    return [*drawn.facets, *([severities] if severities.values else [])]


def values(drawn: Map) -> dict[str, dict[str, list[int]]]:
    """Return by node and facet the places of its values."""
    severity: dict[str, set[str]] = {}
    for finding, keys in drawn.findings:
        for key in keys:
            severity.setdefault(key, set()).add(finding.severity)
    place = {
        facet.key: {key: place for place, (key, _) in enumerate(facet.values)}
        for facet in facets(drawn)
    }
    return {
        node.key: {
            facet: sorted(places[key] for key in held if key in places)
            for facet, places in place.items()
            if (held := severity.get(node.key, ()) if facet == SEVERITY else node.facets.get(facet))
        }
        for node in drawn.nodes
    }


def content(drawn: Map, number: Mapping[str, int]) -> dict[str, Any]:
    """Return all but nodes and lines; `number` is each node's place."""
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
                "folded": island.folded,
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
                "about": pair.about,
                "mark": pair.mark,
                "facts": pair.facts,
                "behind": [place_of[name] for name in pair.behind],
            }
            for pair in drawn.pairs
        ],
        "marks": {mark.key: mark.sign for mark in drawn.marks},
        "closed": bool(drawn.islands) and _unfolded(drawn) > drawn.opens_closed,
        "ties": {
            tie.key: {
                "out": tie.out,
                "back": tie.back,
                "colour": tie.colour,
                "dashed": tie.dashed,
                "arrows": tie.arrows,
                "rest": tie.at_rest,
                "folded": tie.folded,
            }
            for tie in drawn.ties
        },
        "facets": {
            facet.key: [[_short(key), label] for key, label in facet.values]
            for facet in facets(drawn)
        },
        "bands": [[band.name, band.left, band.right] for band in drawn.bands],
        "findings": [
            {
                "id": finding.id,
                "rule": finding.title(drawn.lang),
                "message": finding.say("message", drawn.lang),
                "advice": finding.say("recommendation", drawn.lang),
                "severity": finding.severity,
                "nodes": [number[key] for key in keys],
            }
            for finding, keys in drawn.findings[:MOST_FINDINGS]
        ],
        "severities": {s: words.say(f"severity-{s}", lang=drawn.lang) for s in rules.SEVERITIES},
        "table": {
            "columns": drawn.columns,
            "rows": [[row.key.split("/", 1)[1], *row.cells] for row in drawn.rows],
        },
        "words": {
            name: words.say(f"page-js-{name}", {"one": "%1", "other": "%2"}, drawn.lang)
            for name in _WORDS
        },
    }


def _unfolded(drawn: Map) -> int:
    return len(drawn.nodes) - sum(len(i.members) for i in drawn.islands if i.folded)


def _short(key: str) -> str:
    # Keys of nodes begin with the region, which is the same for all.
    return key.split("/", 1)[1] if "/" in key else key
