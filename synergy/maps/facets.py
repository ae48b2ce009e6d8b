"""What maps can be filtered by: OPD, kecamatan, year and dimension of programs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from synergy.maps.facts import Plan
from synergy.maps.parts import Facet
from synergy.measures.citations import name
from synergy.page import reading
from synergy.schema.graph import label_of

OPD, DISTRICT, YEAR, DIMENSION = "opd", "district", "year", "dimension"
_LONGEST = 30  # years: more are a slip of the pen
Values = Mapping[str, Collection[str]]


def of_program(plan: Plan, program: str) -> dict[str, set[str]]:
    """Return a program's values by facet; kecamatan are those whose villages it names."""
    row = plan.portfolio.rows[program]
    return {
        OPD: {key for key in (*row.involved, *plan.accountable(program)) if label_of(key) == "Opd"},
        DISTRICT: {end for village in row.villages for end in plan.ends(village, "LOCATED_IN")},
        YEAR: set(years(plan, program)),
        DIMENSION: set(row.dimensions),
    }


def years(plan: Plan, program: str) -> list[str]:
    """Return the years that a program runs in, the first one first."""
    data = plan.graph.nodes[program]
    ends = [str(data[end])[:4] for end in ("start", "end") if data.get(end)]
    if not ends:
        return []
    first, last = int(ends[0]), int(ends[-1])
    return [str(year) for year in range(first, max(first, min(last, first + _LONGEST)) + 1)]


def of_actors(plan: Plan) -> dict[str, dict[str, set[str]]]:
    """Return by who leads or supports programs the values of these."""
    found: defaultdict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for program, row in plan.portfolio.rows.items():
        values = of_program(plan, program)
        for actor in {*row.involved, *plan.accountable(program)}:
            for facet in (DISTRICT, YEAR, DIMENSION):
                found[actor][facet] |= values[facet]
    return found


def listed(plan: Plan, names: Iterable[str], nodes: Iterable[Values]) -> list[Facet]:
    """Return the facets of those names that tell nodes apart, with the values that occur."""
    occurring: defaultdict[str, set[str]] = defaultdict(set)
    for values in nodes:
        for facet, keys in values.items():
            occurring[facet].update(keys)
    labels: Mapping[str, Callable[[str], str]] = {
        OPD: lambda key: reading.short_name(plan.graph.nodes[key]),
        YEAR: str,
    }
    return [
        Facet(
            facet,
            plan.say(f"facet-{facet}"),
            tuple(
                sorted(
                    ((key, _label(plan, labels, facet, key)) for key in occurring[facet]),
                    key=lambda value: (value[1].casefold(), value[0]),
                )
            ),
        )
        for facet in names
        if len(occurring[facet]) > 1
    ]


def _label(plan: Plan, labels: Mapping[str, Callable[[str], str]], facet: str, key: str) -> str:
    return labels[facet](key) if facet in labels else name(plan.graph, key)
