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
    from synergy.api.analysing import analyze, demo_plan, finding, read_settings, to_networkx
    from synergy.api.network import CoordinationNetwork, coordination
    from synergy.api.showing import Drawing, draw, export
    from synergy.api.store import Store, open_store
    from synergy.errors import SynergyError
    from synergy.findings import Finding, Findings
    from synergy.graph import from_networkx
    from synergy.plan import read_plan
    from synergy.plan.build import Plan
    from synergy.report.explanation import Explanation, explain
    from synergy.settings import Settings

__version__ = "0.1.0"

__all__ = [
    "CoordinationNetwork",
    "Drawing",
    "Explanation",
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
    "explain",
    "export",
    "finding",
    "from_networkx",
    "open_store",
    "read_plan",
    "read_settings",
    "to_networkx",
]

_HOMES = {
    "api.analysing": ("analyze", "demo_plan", "finding", "read_settings", "to_networkx"),
    "api.network": ("CoordinationNetwork", "coordination"),
    "api.showing": ("Drawing", "draw", "export"),
    "api.store": ("Store", "open_store"),
    "errors": ("SynergyError",),
    "findings": ("Finding", "Findings"),
    "graph": ("from_networkx",),
    "plan": ("read_plan",),
    "plan.build": ("Plan",),
    "report.explanation": ("Explanation", "explain"),
    "settings": ("Settings",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


if not TYPE_CHECKING:  # for whom every name would be one of ours

    def __getattr__(name: str) -> Any:
        """Import a name of the API when it is first asked for: `--help` waits for none."""
        if name not in _HOME:
            raise AttributeError(f"module 'synergy' has no attribute {name!r}")
        globals()[name] = found = getattr(import_module(f"synergy.{_HOME[name]}"), name)
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
