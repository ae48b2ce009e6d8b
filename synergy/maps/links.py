"""How the maps are called as files, and how they lead to each other."""

from __future__ import annotations

import re

from synergy import words
from synergy.maps.facts import Plan
from synergy.maps.parts import Link
from synergy.measures import Measures
from synergy.measures.citations import name

_MAPS = ("coordination", "programs", "dependencies")


def dimensions(measures: Measures) -> dict[str, str]:
    """Return by dimension that has programs the name of its map: "dimension-living".

    Ids stay text as written, so what a file's name can't hold is replaced, and what then would
    be called the same is numbered.
    """
    held = {key for row in measures.portfolio.rows.values() for key in row.dimensions}
    files: dict[str, str] = {}
    for key in sorted(held):
        plain = re.sub(r"[^a-z0-9]+", "-", measures.graph.nodes[key]["id"].lower()).strip("-")
        file = base = f"dimension-{plain[:40] or 'x'}"
        number = 1
        while file in files.values():
            number += 1
            file = f"{base}-{number}"
        files[key] = file
    return files


def of(measures: Measures, plan: Plan, own: str) -> list[Link]:
    """Return the other maps: the three, then the dimensions'."""
    three = [
        Link(f"{code}.html", words.say(f"page-map-{code}.title", lang=plan.lang))
        for code in _MAPS
        if code != own
    ]
    others = [
        Link(f"{file}.html", name(plan.graph, key))
        for key, file in dimensions(measures).items()
        if file != own
    ]
    return [*three, *others]
