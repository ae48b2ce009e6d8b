"""Places and dimensions that the plan leaves out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources, subjects
from synergy.settings import Settings

_VILLAGE = "orphan/unserved-village"
_DIMENSION = "orphan/empty-dimension"


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield districts with villages that no program names, and dimensions without program."""
    yield from _villages(measures, settings)
    yield from _dimensions(measures)


def _villages(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Region-wide programs serve no village by name; where few name a place, silence."""
    villages = measures.nodes.get("Village", [])
    rows = measures.portfolio.rows.values()
    if not villages or not rows:
        return
    placed_share = sum(bool(row.villages) for row in rows) / len(rows)
    if placed_share < settings.orphan.placed_share or not placed_share:
        yield NotComputed(_VILLAGE, "programs.villages")
        return
    served = {village for row in rows for village in row.villages}
    districts: defaultdict[str, list[str]] = defaultdict(list)
    for edge in measures.relations.of("LOCATED_IN"):
        districts[edge.end].append(edge.start)
    if not districts:
        yield NotComputed(_VILLAGE, "villages.district")
    for district, inside in sorted(districts.items()):
        unserved = [village for village in inside if village not in served]
        if unserved:
            yield _unserved(measures, settings, district, len(inside), unserved, placed_share)


def _unserved(
    measures: Measures,
    settings: Settings,
    district: str,
    villages: int,
    unserved: list[str],
    placed_share: float,
) -> Finding:
    nodes, share = measures.graph.nodes, len(unserved) / villages
    return Finding(
        _VILLAGE,
        "high" if share > settings.orphan.district_share else "medium",
        share,
        measures.region,
        (district,),
        subjects(measures.graph, (district, *unserved)),
        {
            "villages": villages,
            "unserved": len(unserved),
            "share": share,
            "placed_share": placed_share,
        },
        sources(*(nodes[village] for village in unserved)),
    )


def _dimensions(measures: Measures) -> Iterator[Finding | NotComputed]:
    """Quick wins count only where the plan marks any."""
    dimensions = measures.nodes.get("Dimension", [])
    rows = measures.portfolio.rows.values()
    if not dimensions or not rows:
        return
    if not any(row.dimensions for row in rows):
        yield NotComputed(_DIMENSION, "programs.dimension")
        return
    marked = any(row.quick_win for row in rows)
    programs = Counter(key for row in rows for key in row.dimensions)
    wins = Counter(key for row in rows if row.quick_win for key in row.dimensions)
    for key in dimensions:
        inside, quick_wins = programs[key], wins[key]
        if inside and (quick_wins or not marked):
            continue
        if key in measures.perhaps_meant:
            continue
        yield Finding(
            _DIMENSION,
            "medium" if inside else "high",
            1 / (1 + inside),
            measures.region,
            (key,),
            subjects(measures.graph, (key,)),
            {"programs": inside, "quick_wins": quick_wins if marked else None},
            sources(measures.graph.nodes[key]),
        )
