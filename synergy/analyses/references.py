"""References that fit no row of the plan, or two: what cannot be told from the plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import sources, subject
from synergy.measures.relations import Edge
from synergy.names import normalise
from synergy.schema import graph as schema
from synergy.schema import tables
from synergy.settings import Settings

_DEPENDENCY_COLUMN = "programs.depends_on"
_LEAD_COLUMN = "programs.lead"


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield each unresolved reference of a row that is not cancelled.

    A lead that is unknown, where nobody else leads, is the rule unknown-owner's. Where the plan
    has no rows that a column could name (locations, and no table of villages), nothing can be
    told from what stands in it.
    """
    references = [e for e in measures.relations.of("REFERS_TO") if _counts(measures, e)]
    untellable = {c for c in map(_column, references) if not _has_rows(measures, c)}
    for missing in sorted({_refers(column)[0] for column in untellable}):
        yield NotComputed("orphan/unknown-reference", f"{missing}.id")
    references = [e for e in references if _column(e) not in untellable]
    written = Counter(e.end for e in references)
    for reference in references:
        yield _finding(measures, reference, written[reference.end])


def _counts(measures: Measures, reference: Edge) -> bool:
    portfolio, key = measures.portfolio, reference.start
    if measures.graph.nodes[key]["kind"] != "Program":
        return True
    if key not in portfolio.row_of:
        return False
    if reference.data.get("column") != _LEAD_COLUMN:
        return True
    return bool(measures.accountable(portfolio.row(key)))


def _column(reference: Edge) -> str:
    return str(reference.data["column"])


def _refers(column: str) -> tuple[str, ...]:
    """Return the tables whose rows a column of the paper form names."""
    table, _, name = column.partition(".")
    return tables.BY_NAME[table].column(name).refers


def _has_rows(measures: Measures, column: str) -> bool:
    return any(measures.nodes.get(schema.LABELS[table]) for table in _refers(column))


def _finding(measures: Measures, reference: Edge, rows: int) -> Finding:
    graph = measures.graph
    unresolved = graph.nodes[reference.end]
    column = _column(reference)
    value = str(unresolved["value"])
    dependency = column == _DEPENDENCY_COLUMN
    return Finding(
        "orphan/unknown-dependency" if dependency else "orphan/unknown-reference",
        "medium" if dependency else "low",
        1 - 1 / (1 + rows),
        measures.region,
        (reference.start, column, normalise(value) or value),
        (subject(graph, reference.start),),
        {
            "column": column,
            "value": value,
            "closest": list(unresolved.get("closest") or ()),
            "rows": rows,
        },
        sources(reference.data),
    )
