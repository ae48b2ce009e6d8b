"""synergy: which agencies must work together, which programs nobody owns, and why.

A regency's masterplan is read into a graph, analysed with NetworkX and shown as pages that a
planner can act on. Every finding is a signal with evidence, never a verdict.

Examples
--------
>>> import synergy
>>> graph = synergy.to_networkx(synergy.demo_plan())
>>> findings = synergy.analyze(graph)
>>> findings.filter(rule="bottleneck").to_frame()["subject"].tolist()
['Dinas Komunikasi dan Informatika']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from synergy.api import (
        CoordinationNetwork,
        Drawing,
        Store,
        analyze,
        coordination,
        demo_plan,
        draw,
        export,
        finding,
        open_store,
        read_settings,
        to_networkx,
    )
    from synergy.errors import SynergyError
    from synergy.findings import Finding, Findings
    from synergy.graph import from_networkx
    from synergy.plan import read_plan
    from synergy.plan.build import Plan
    from synergy.settings import Settings

__version__ = "0.1.0"

__all__ = [
    "CoordinationNetwork",
    "Drawing",
    "Finding",
    "Findings",
    "Plan",
    "Settings",
    "Store",
    "SynergyError",
    "analyze",
    "coordination",
    "demo_plan",
    "draw",
    "export",
    "finding",
    "from_networkx",
    "open_store",
    "read_plan",
    "read_settings",
    "to_networkx",
]

_ELSEWHERE = {
    "Finding": "synergy.findings",
    "Findings": "synergy.findings",
    "Plan": "synergy.plan.build",
    "Settings": "synergy.settings",
    "SynergyError": "synergy.errors",
    "from_networkx": "synergy.graph",
    "read_plan": "synergy.plan",
}


def __getattr__(name: str) -> Any:
    """Import a name of the API when it is first asked for (PEP 562): `--help` waits for none."""
    if name not in __all__:
        raise AttributeError(f"module 'synergy' has no attribute {name!r}")
    found = getattr(import_module(_ELSEWHERE.get(name, "synergy.api")), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
