"""What the parts of CR cost: a regency beside the named peer, and the whole country.

The peer is ``networkx.bipartite.weighted_projected_graph`` on the same involvement, in the
same run. It can only say what two OPDs, or two programs, have in common, by programs, villages
or indicators; dependencies, Newman's weights and the test against chance are in our time alone.
Run: ``python -m benchmarks.coordination``.
"""

from __future__ import annotations

import gc
import resource
import time
from collections.abc import Callable

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite
from scipy import sparse

from synergy.measures.involvement import Involvement, parts
from synergy.measures.requirements import weigh
from synergy.settings import Coordination

REGENCIES, OPDS, PROGRAMS, VILLAGES = 514, 25_000, 2_500_000, 84_000
_INDICATORS = 60


def made(opds: int, programs: int, villages: int, seed: int) -> Involvement:
    """Return a regency's involvement, of the shape that `benchmarks.plans` gives a plan.

    A lead and up to three supporters a program; a tenth is region-wide and a fifth names no
    place, the rest up to eight villages; half serve an indicator, two fifths need an earlier
    program.
    """
    dice = np.random.default_rng(seed)
    leads = np.minimum(dice.exponential(opds / 4, programs).astype(np.int64), opds - 1)
    supported = np.repeat(np.arange(programs), dice.integers(0, 4, programs))
    supporters = dice.integers(0, opds, len(supported))
    places = dice.integers(1, 9, programs) * (dice.random(programs) > 0.3)
    placed = np.repeat(np.arange(programs), places)
    # Near one another, as the villages of one kecamatan.
    offsets = np.arange(len(placed)) - np.repeat(np.cumsum(places) - places, places)
    where = (dice.integers(0, villages, programs)[placed] + offsets) % villages
    measured = np.flatnonzero(dice.random(programs) < 0.5)
    needing = np.flatnonzero(dice.random(programs) < 0.4)
    needing = needing[needing > 0]
    needed = (dice.random(len(needing)) * needing).astype(np.int64)
    involved = _filled(
        np.concatenate([leads, supporters]),
        np.concatenate([np.arange(programs), supported]),
        (opds, programs),
    )
    return Involvement(
        tuple(f"o{n:05}" for n in range(opds)),
        tuple(f"p{n:07}" for n in range(programs)),
        tuple(f"v{n:05}" for n in range(villages)),
        tuple(f"i{n:02}" for n in range(_INDICATORS)),
        involved,
        involved,
        _filled(placed, where, (programs, villages)),
        _filled(measured, dice.integers(0, _INDICATORS, len(measured)), (programs, _INDICATORS)),
        np.unique(np.stack([needed, needing], axis=1), axis=0),
        np.zeros((0, 2), np.int64),
    )


def _filled(rows: np.ndarray, columns: np.ndarray, shape: tuple[int, int]) -> sparse.csr_array:
    matrix = sparse.csr_array((np.ones(len(rows), np.int64), (rows, columns)), shape=shape)
    matrix.sum_duplicates()
    matrix.data[:] = 1
    return matrix


def seconds(run: Callable[[], object], times: int) -> float:
    """Return the CPU seconds of the fastest of some runs."""
    taken = []
    for _ in range(times):
        gc.collect()
        began = time.process_time()
        run()
        taken.append(time.process_time() - began)
    return min(taken)


def two_mode(left: tuple[str, ...], right: list[tuple[str, sparse.csr_array]]) -> nx.Graph[str]:
    """Return a two-mode network: `left` against the columns of each matrix."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(left)
    for name, matrix in right:
        rows, columns = matrix.nonzero()
        graph.add_edges_from(
            (left[row], f"{name}{column}")
            for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        )
    return graph


def regency(opds: int = 45, programs: int = 5_000, villages: int = 265) -> None:
    """Print what a regency costs, beside the peer."""
    plan = made(opds, programs, villages, seed=1)

    def ours() -> object:
        fresh = Involvement(**{n: getattr(plan, n) for n in Involvement.__dataclass_fields__})
        return parts(fresh)

    own = seconds(ours, 20)
    by_opd = two_mode(
        plan.opds,
        [("p", plan.involved), ("v", plan.opd_village), ("i", plan.opd_indicator)],
    )
    by_program = two_mode(plan.rows, [("v", plan.placed), ("i", plan.measured)])
    print(f"{opds} OPDs, {programs:,} programs: all parts of CR {own * 1000:.1f} ms")
    for name, graph, nodes, times in (
        ("OPDs by programs, villages and indicators (factored as ours)", by_opd, plan.opds, 3),
        (
            "programs by villages and indicators (TD of CR as it is written)",
            by_program,
            plan.rows,
            1,
        ),
    ):
        peer = seconds(lambda g=graph, n=nodes: bipartite.weighted_projected_graph(g, n), times)
        print(f"  networkx, {name}: {peer * 1000:,.0f} ms, {peer / own:,.0f} times ours")


def country() -> None:
    """Print what all regencies cost, one at a time."""
    opds = np.diff(np.linspace(0, OPDS, REGENCIES + 1).astype(int))
    programs = np.diff(np.linspace(0, PROGRAMS, REGENCIES + 1).astype(int))
    villages = np.diff(np.linspace(0, VILLAGES, REGENCIES + 1).astype(int))
    pairs = required = 0
    making = thinking = 0.0
    for seed, size in enumerate(
        zip(opds.tolist(), programs.tolist(), villages.tolist(), strict=True)
    ):
        began = time.process_time()
        plan = made(*size, seed=seed)
        making += time.process_time() - began
        began = time.process_time()
        weighed = weigh(parts(plan), len(plan.opds), Coordination())
        thinking += time.process_time() - began
        pairs += len(weighed.weight)
        required += int(weighed.required.sum())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{REGENCIES} regencies, {opds.sum():,} OPDs, {programs.sum():,} programs, "
        f"{villages.sum():,} villages: {thinking:.1f} s of CPU (making them up {making:.1f} s), "
        f"{pairs:,} pairs, {required:,} required, peak {peak:,.0f} MB"
    )


if __name__ == "__main__":
    country()
    regency()
