"""The coordination network: who must sit down together, who does, and who stands between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx

from synergy import display
from synergy.api.analysing import measures_of
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.measures.standing import Without
from synergy.schema import graph as schema
from synergy.selection import opd_named
from synergy.settings import Settings
from synergy.words import number, preferred, say

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, repr=False, eq=False)
class CoordinationNetwork:
    """Which OPDs must coordinate, which of them do, and how each stands among them.

    Cataldo, Wagstrom, Herbsleb and Carley (2006), *Identification of coordination
    requirements*; Cataldo, Herbsleb and Carley (2008), *Socio-technical congruence*.

    Parameters
    ----------
    pairs
        A row a pair with something in common: opd_a, opd_b (ids), weight, required, rank (1 for
        the heaviest), the counts shared_programs, dependencies, shared_villages,
        shared_indicators, coordinated, via (ids of groups and agreements as text, ";" between;
        "" for none), alike (pairs of their programs that are alike).
    standing
        A row an OPD: id, name, the counts led, supported, required, met; strength,
        betweenness (0 to 1; Freeman 1977), constraint and effective_size (Burt 1992; missing
        outside the network), articulation, community.
    graph
        The required network, by node key. Nodes have id (as in pairs and standing), name,
        short_name; edges weight, distance (the whole number nearest 10⁶ ÷ weight) and met.
    required_pairs
        How many pairs must coordinate.
    met_pairs
        How many of them do.
    congruence
        met_pairs ÷ required_pairs, 0 to 1; None where none is required.
    """

    pairs: pd.DataFrame
    standing: pd.DataFrame
    graph: nx.Graph[str]
    required_pairs: int
    met_pairs: int
    congruence: float | None
    _measures: Measures

    def without(self, opd: str) -> Without:
        """Return what is left of the required network if an OPD is taken out.

        Parameters
        ----------
        opd
            Its id, name, short name or alias.

        Returns
        -------
        Without
            components (node keys, the largest part first) and congruence among the others.

        Raises
        ------
        UsageError
            ``query-unknown-name``, naming the closest.

        Examples
        --------
        >>> from synergy import demo_plan, to_networkx
        >>> network = coordination(to_networkx(demo_plan()))
        >>> len(network.without("Diskominfo").components) >= 1
        True
        """
        id = opd_named(opd, self._measures.opds)
        return self._measures.standing.without(schema.key(self._measures.region, "Opd", id))

    def __repr__(self) -> str:
        met = f"{self.met_pairs} of {self.required_pairs} pairs met"
        return f"<CoordinationNetwork of {self._measures.region}: {met}>"

    def _repr_html_(self) -> str:
        lang = preferred()
        facts = {
            "required": self.required_pairs,
            "met": self.met_pairs,
            "congruence": self.congruence or 0.0,
        }
        called = {data["id"]: data["short_name"] for _, data in self.graph.nodes(data=True)}
        yes, no = say("notebook-yes", lang=lang), say("notebook-no", lang=lang)
        required = self.pairs[self.pairs["required"]].sort_values("rank")
        rows = required[["opd_a", "opd_b", "weight", "coordinated"]].itertuples(index=False)
        return display.table(
            say("notebook-network", facts, lang),
            [say(f"notebook-{column}", lang=lang) for column in ("pair", "weight", "met")],
            [
                (
                    f"{called[a]} – {called[b]}",
                    number(weight, lang),
                    yes if met else no,
                )
                for a, b, weight, met in rows
            ],
            lang,
            say("notebook-more-pairs", lang=lang),
        )


def coordination(
    graph: nx.MultiDiGraph[str], settings: Settings | None = None
) -> CoordinationNetwork:
    """Return which OPDs must coordinate, and where they do.

    Parameters
    ----------
    graph
        As :func:`analyze` takes it.
    settings
        As :func:`analyze` takes them.

    Raises
    ------
    UsageError
        As :func:`analyze`.

    Examples
    --------
    >>> from synergy import demo_plan, to_networkx
    >>> network = coordination(to_networkx(demo_plan()))
    >>> network.graph.number_of_edges() == network.required_pairs
    True
    >>> bool(network.standing["betweenness"].between(0, 1).all())
    True
    """
    measures = measures_of(graph, settings)
    found = measures.requirements
    network: nx.Graph[str] = nx.Graph()
    for key in found.network:
        data = graph.nodes[key]
        short = data.get("short_name") or name(graph, key)
        network.add_node(key, id=data["id"], name=name(graph, key), short_name=short)
    for one, other, data in found.network.edges(data=True):
        network.add_edge(one, other, **{n: v for n, v in data.items() if n != "number"})
    standing = measures.standing.table()
    standing.insert(1, "name", [name(graph, key) for key in measures.standing.rows])
    return CoordinationNetwork(
        found.table(),
        standing,
        network,
        found.required_pairs,
        found.met_pairs,
        found.congruence,
        measures,
    )
