"""OPDs through which most ways between the others lead."""

from __future__ import annotations

import math
from collections.abc import Iterator

from synergy.findings import Finding, NotComputed
from synergy.measures import Measures
from synergy.measures.citations import names, sources, subjects
from synergy.measures.standing import Standing
from synergy.settings import Settings

_RULE = "coordination/bottleneck"
_SHOWN = 5  # partners by name


def find(measures: Measures, settings: Settings) -> Iterator[Finding | NotComputed]:
    """Yield the OPDs of high betweenness, the first as high, with what falls away without.

    Degree and strength stand beside betweenness: neither is known to tell better who decides.
    """
    requirements, standing, chosen = measures.requirements, measures.standing, settings.coordination
    if requirements.missing:
        yield NotComputed(_RULE, requirements.missing)
        return
    size = len(standing.network)
    if size < chosen.bottleneck_opds:
        return
    most = math.ceil(size / max(chosen.bottleneck_one_in, 1))
    ranked = sorted(standing.rows.values(), key=lambda row: (-row.betweenness, row.key))
    for place, row in enumerate(ranked[:most]):
        if row.betweenness >= chosen.bottleneck_betweenness and row.betweenness > 0:
            yield _finding(measures, row, "medium" if place else "high")


def _finding(measures: Measures, row: Standing, severity: str) -> Finding:
    standing = measures.standing
    left = standing.without(row.key)
    ties = standing.network[row.key]
    heaviest = sorted(ties, key=lambda opd: (-ties[opd]["weight"], opd))
    return Finding(
        _RULE,
        severity,
        row.betweenness,
        measures.region,
        (row.key,),
        subjects(measures.graph, (row.key,)),
        {
            "betweenness": row.betweenness,
            "partners": row.required,
            "strength": row.strength,
            "constraint": row.constraint,
            "effective_size": row.effective_size,
            "components": len(standing.components),
            "components_after": len(left.components),
            "splits": len(left.components) > len(standing.components),
            "congruence": measures.requirements.congruence,
            "congruence_after": left.congruence,
            "partner_names": names(measures.graph, heaviest[:_SHOWN]),
            "amounts": [ties[opd]["weight"] for opd in heaviest],
        },
        sources(measures.graph.nodes[row.key]),
    )
