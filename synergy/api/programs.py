"""The programs as the analyses count them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import networkx as nx

from synergy.api.analysing import measures_of
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.measures.portfolio import Row
from synergy.settings import Settings

if TYPE_CHECKING:
    import pandas as pd

_ROLES = {"supports": "SUPPORTS", "consulted": "CONSULTED_ON", "informed": "INFORMED_OF"}
_COLUMNS = (
    *("key", "id", "name", "rows", "accountable", "opds", "leads", "involved", *_ROLES),
    *("dimensions", "villages", "indicators", "responsibilities", "needs"),
    *("budget", "start", "end", "quick_win"),
)


def programs(graph: nx.MultiDiGraph[str], settings: Settings | None = None) -> pd.DataFrame:
    """Return the active programs that the rules count, with what the rows below them say.

    A program without a parent is one, and so is a row below it that names another lead; what
    is cancelled, or stands below something cancelled, is out. An analysis of one's own that
    counts these agrees with ours.

    Parameters
    ----------
    graph
        As :func:`analyze` takes it.
    settings
        As :func:`analyze` takes them.

    Returns
    -------
    pd.DataFrame
        A row a program, by key: key, id, name; rows (it and what it stands for); accountable (the
        OPDs that answer for it: those that lead it and were not dissolved, or else those that lead
        all its tasks; none for an unowned program), opds (OPDs that lead it), leads (whoever leads
        it, stakeholders and villages too), involved (whoever leads or supports); supports,
        consulted, informed (who has that role in one of its rows); dimensions, villages,
        indicators, responsibilities; needs (the programs of this table that it depends on); budget
        (rupiah, missing where unknown), its own start and end (ISO text, missing where unknown),
        quick_win. Columns that may hold several are sorted lists of node keys.

    Raises
    ------
    UsageError
        As :func:`analyze`.

    Examples
    --------
    >>> from synergy import demo_plan, to_networkx
    >>> table = programs(to_networkx(demo_plan())).set_index("id")
    >>> table.loc["SG-03", ["name", "opds"]].tolist()
    ['Satu Data Wonosobo', ['33.07/Opd/bappeda']]
    """
    import pandas as pd

    measures = measures_of(graph, settings)
    nodes, precedence = graph.nodes, measures.precedence
    rows = [
        {
            "key": key,
            "id": nodes[key]["id"],
            "name": name(graph, key),
            "rows": list(row.members),
            "accountable": list(measures.accountable(row)),
            "opds": list(row.opds),
            "leads": list(row.leads),
            "involved": sorted(row.involved),
            **{column: _actors(measures, row, type) for column, type in _ROLES.items()},
            "dimensions": sorted(row.dimensions),
            "villages": sorted(row.villages),
            "indicators": sorted(row.indicators),
            "responsibilities": sorted(row.responsibilities),
            "needs": sorted(precedence.graph.successors(key)),
            "budget": row.budget,
            "start": nodes[key].get("start"),
            "end": nodes[key].get("end"),
            "quick_win": row.quick_win,
        }
        for key, row in measures.portfolio.rows.items()
    ]
    return pd.DataFrame(rows, columns=list(_COLUMNS)).astype({"budget": "Int64"})


def _actors(measures: Measures, row: Row, type: str) -> list[str]:
    into = measures.relations.into
    return sorted({edge.start for member in row.members for edge in into(type, member)})
