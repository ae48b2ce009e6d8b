"""How each OPD stands in the required network: a row an OPD.

The algorithms are NetworkX's; what is defined here is only what they run on.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import networkx as nx

from synergy.measures.portfolio import Portfolio
from synergy.measures.requirements import Requirements
from synergy.schema.graph import label_of

if TYPE_CHECKING:
    import pandas as pd

_SEED = 1


@dataclass(frozen=True, slots=True)
class Standing:
    """One OPD's row.

    Parameters
    ----------
    key
        The OPD.
    led, supported
        Top rows that it leads, and that it supports and does not lead.
    required, met
        Its required pairs, and those of them that are met.
    strength
        Sum of the weights of its required pairs.
    betweenness
        Share of the others' shortest ways that lead through it, 0 to 1 (Freeman 1977, *A set
        of measures of centrality based on betweenness*; Brandes 2001, *A faster algorithm for
        betweenness centrality*); the length of a step is the whole number nearest
        10⁶ ÷ weight. 0 for an OPD outside the network: it lies on no way.
    constraint
        Burt (1992), *Structural Holes*: how far its partners are tied to one another, by
        weight; None outside the network.
    effective_size
        Burt (1992): its partners less what is redundant among them, by weight; None outside.
    articulation
        Without it the network falls into more parts.
    community
        Its group of closely tied OPDs (Blondel and others 2008, *Fast unfolding of communities
        in large networks*), the largest first, from 1 on; None outside.
    component
        Its connected part of the network, the largest first, from 1 on; None outside.
    """

    key: str
    led: int
    supported: int
    required: int
    met: int
    strength: float
    betweenness: float
    constraint: float | None
    effective_size: float | None
    articulation: bool
    community: int | None
    component: int | None


@dataclass(frozen=True, slots=True, repr=False)
class Without:
    """What is left of the required network without one OPD.

    Parameters
    ----------
    components
        Its connected parts, each sorted, the largest first; of equal ones the smaller key.
    congruence
        Pairs met ÷ pairs required among the others; None where none is left.
    """

    components: tuple[tuple[str, ...], ...]
    congruence: float | None

    def __repr__(self) -> str:
        met = "unknown" if self.congruence is None else f"{self.congruence:.2f}"
        return f"<Without: {len(self.components)} parts, congruence {met}>"


class Standings:
    """All OPDs' standing.

    Attributes
    ----------
    network
        The required network: see :attr:`Requirements.network`.
    rows
        Every OPD of the plan by key, in order.
    """

    def __init__(self, requirements: Requirements, portfolio: Portfolio) -> None:
        self.network = requirements.network
        self._opds = requirements.opds
        self._portfolio = portfolio

    @cached_property
    def rows(self) -> dict[str, Standing]:
        network, rows = self.network, self._portfolio.rows.values()
        led = Counter(opd for row in rows for opd in row.opds)
        involved = Counter(a for row in rows for a in row.involved if label_of(a) == "Opd")
        betweenness, constraint, effective_size = ties(network)
        articulation = set(nx.articulation_points(network))
        community = _numbered(_communities(network))
        component = _numbered(self.components)
        strength = dict(network.degree(weight="weight"))
        met = dict(network.degree(weight="met"))  # True counts 1
        required = dict(network.degree())
        return {
            opd: Standing(
                opd,
                led[opd],
                involved[opd] - led[opd],
                required.get(opd, 0),
                int(met.get(opd, 0)),
                round(float(strength.get(opd, 0)), 9),
                betweenness.get(opd, 0.0),
                constraint.get(opd),
                effective_size.get(opd),
                opd in articulation,
                community.get(opd),
                component.get(opd),
            )
            for opd in self._opds
        }

    @cached_property
    def components(self) -> tuple[tuple[str, ...], ...]:
        """The network's connected parts, each sorted, the largest first."""
        return _components(self.network)

    def without(self, opd: str) -> Without:
        """Return what is left of the network without `opd`."""
        left = self.network.subgraph(n for n in self.network if n != opd)
        met = [bool(data["met"]) for _, _, data in left.edges(data=True)]
        return Without(_components(left), sum(met) / len(met) if met else None)

    def table(self) -> pd.DataFrame:
        """Return a row an OPD: the contract's ``opds.csv``, with ids but for the names.

        id, led, supported, required, met, strength, betweenness, constraint, effective_size
        (missing outside the network), articulation, community.
        """
        import pandas as pd

        rows = self.rows.values()
        columns = [
            *("led", "supported", "required", "met", "strength", "betweenness"),
            *("constraint", "effective_size", "articulation", "community"),
        ]
        table = pd.DataFrame([[getattr(row, c) for c in columns] for row in rows], columns=columns)
        table.insert(0, "id", [row.key.split("/", 2)[2] for row in rows])
        return table.astype(
            {
                "constraint": "float64",
                "effective_size": "float64",
                "community": "Int64",
            }
        )


def ties(
    network: nx.Graph[str],
) -> tuple[dict[str, float], dict[str, float | None], dict[str, float | None]]:
    """Return betweenness, constraint and effective size by node, rounded to nine digits.

    Parameters
    ----------
    network
        Edges have ``weight`` and ``distance``; not to be changed.
    """
    if not network:
        return {}, {}, {}
    keys, numbered = list(network), _by_position(network)
    # Without `nodes` NetworkX 3.6 divides the weighted effective size by the wrong maxima;
    # constraint is right without, and a hundred times faster.
    effective_size = nx.effective_size(numbered, nodes=list(numbered), weight="weight")
    constraint = nx.constraint(numbered, weight="weight")
    betweenness = nx.betweenness_centrality(numbered, weight="distance", normalized=True)
    return (
        {keys[n]: round(float(value), 9) for n, value in betweenness.items()},
        {keys[n]: _known(value) for n, value in constraint.items()},
        {keys[n]: _known(value) for n, value in effective_size.items()},
    )


def _by_position(network: nx.Graph[str]) -> nx.Graph[int]:
    """Return the network with positions for keys.

    Sets of texts are walked in another order in every process, those of small whole numbers
    are not.
    """
    graph: nx.Graph[int] = nx.Graph()
    at = {key: position for position, key in enumerate(network)}
    graph.add_nodes_from(at.values())
    graph.add_edges_from((at[a], at[b], data) for a, b, data in network.edges(data=True))
    return graph


def _known(value: float) -> float | None:
    return None if math.isnan(value) else round(float(value), 9)


def _components(network: nx.Graph[str]) -> tuple[tuple[str, ...], ...]:
    return _ordered(nx.connected_components(network))


def _communities(network: nx.Graph[str]) -> tuple[tuple[str, ...], ...]:
    if not network:
        return ()
    keys = list(network)
    found = nx.community.louvain_communities(_by_position(network), weight="weight", seed=_SEED)
    return _ordered({keys[position] for position in members} for members in found)


def _ordered(parts: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((tuple(sorted(p)) for p in parts), key=lambda p: (-len(p), p)))


def _numbered(parts: tuple[tuple[str, ...], ...]) -> dict[str, int]:
    return {key: number for number, part in enumerate(parts, start=1) for key in part}
