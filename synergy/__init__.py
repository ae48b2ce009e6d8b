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
    from synergy.api.programs import programs
    from synergy.api.showing import Drawing, draw, export
    from synergy.api.store import Store, open_store
    from synergy.errors import OutputError, StoreError, SynergyError, UsageError
    from synergy.findings import Finding, Findings, Source, Subject
    from synergy.graph import from_networkx
    from synergy.measures.standing import Without
    from synergy.plan import read_plan
    from synergy.plan.build import Plan
    from synergy.plan.problems import PlanError, Problem
    from synergy.report.explained import Explanation
    from synergy.report.explanation import explain
    from synergy.settings import Settings
    from synergy.stores import Loaded, Region

__version__ = "0.1.0"

__all__ = [
    "CoordinationNetwork",
    "Drawing",
    "Explanation",
    "Finding",
    "Findings",
    "Loaded",
    "OutputError",
    "Plan",
    "PlanError",
    "Problem",
    "Region",
    "Settings",
    "Source",
    "Store",
    "StoreError",
    "Subject",
    "SynergyError",
    "UsageError",
    "Without",
    "analyze",
    "coordination",
    "demo_plan",
    "draw",
    "explain",
    "export",
    "finding",
    "from_networkx",
    "open_store",
    "programs",
    "read_plan",
    "read_settings",
    "to_networkx",
]

_HOMES = {
    "api.analysing": ("analyze", "demo_plan", "finding", "read_settings", "to_networkx"),
    "api.network": ("CoordinationNetwork", "coordination"),
    "api.programs": ("programs",),
    "api.showing": ("Drawing", "draw", "export"),
    "api.store": ("Store", "open_store"),
    "errors": ("OutputError", "StoreError", "SynergyError", "UsageError"),
    "findings": ("Finding", "Findings", "Source", "Subject"),
    "graph": ("from_networkx",),
    "measures.standing": ("Without",),
    "plan": ("read_plan",),
    "plan.build": ("Plan",),
    "plan.problems": ("PlanError", "Problem"),
    "report.explained": ("Explanation",),
    "report.explanation": ("explain",),
    "settings": ("Settings",),
    "stores": ("Loaded", "Region"),
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
    return [*__all__, "__version__"]
