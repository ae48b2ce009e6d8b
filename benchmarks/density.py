"""How dense the required network is on generated plans, and whether a planted broker shows.

Run: ``python -m benchmarks.density``. A plan has 45 OPDs and 265 villages; a tenth of its
programs is region-wide. The broker is a mid-size OPD on which a quarter of the dependencies
hang.
"""

from __future__ import annotations

from benchmarks import plans
from synergy import graph
from synergy.measures import Measures
from synergy.settings import Settings

SIZES = (120, 400, 1_000, 5_000)
SEEDS = range(1, 9)
WITHIN = (0.7, 0.35, 0.0)  # twice as strong as in the demo plan; as in it; none


def main() -> None:
    """Print the table: a row a size, over eight seeds."""
    for within in WITHIN:
        print(f"\nshare of supporters and dependencies inside a field of work: {within:.0%}\n")
        _table(within)


def _table(within: float) -> None:
    print("| programs | density | required pairs | raw product | broker's rank | in 3 |")
    print("| ---: | ---: | ---: | ---: | --- | ---: |")
    for size in SIZES:
        print(_row(size, within), flush=True)


def _row(size: int, within: float) -> str:
    densities, pairs, raw, ranks = [], [], [], []
    for seed in SEEDS:
        rows, broker = plans.with_broker(size, seed=seed, within=within)
        measures = Measures(graph.build(plans.content(rows)), Settings())
        requirements = measures.requirements
        possible = len(requirements.opds) * (len(requirements.opds) - 1) / 2
        densities.append(requirements.required_pairs / possible)
        pairs.append(requirements.required_pairs)
        found = requirements.weighed.parts
        raw.append(
            ((found.dependencies + found.shared_programs + found.shared_villages) > 0).sum()
            / possible
        )
        standing = sorted(measures.standing.rows.values(), key=lambda r: (-r.betweenness, r.key))
        ranks.append(next(n for n, r in enumerate(standing, 1) if r.key.endswith(f"/{broker}")))
    return (
        f"| {size:,} | {min(densities):.1%} to {max(densities):.1%} | {min(pairs)} to {max(pairs)} "
        f"| {min(raw):.0%} to {max(raw):.0%} | {', '.join(map(str, ranks))} "
        f"| {sum(rank <= 3 for rank in ranks)} of {len(ranks)} |"
    )


if __name__ == "__main__":
    main()
