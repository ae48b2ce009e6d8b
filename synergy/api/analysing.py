"""From a plan to findings, without a store if need be; and findings of one's own."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx

from synergy import analyses, rules, workflow
from synergy import settings as settings_module
from synergy.errors import UsageError
from synergy.findings import Finding, Findings
from synergy.graph import build, require
from synergy.measures import Measures
from synergy.measures.citations import sources, subjects
from synergy.names import normalise
from synergy.plan import read_plan
from synergy.plan.build import Plan
from synergy.selection import near, severity_named
from synergy.settings import Settings

if TYPE_CHECKING:
    from synergy.content import Content


def demo_plan() -> Plan:
    """Return the demo plan of Kabupaten Wonosobo: real names, made-up programs and amounts.

    Returns
    -------
    Plan
        Its content, and the reader's warnings (``problems``).

    Examples
    --------
    >>> demo_plan().content.region
    '33.07'
    """
    with workflow.demo_plan() as workbook:
        return read_plan(workbook)


def to_networkx(plan: Plan | Content) -> nx.MultiDiGraph[str]:
    """Return a plan as the graph that is analysed, without a store.

    Parameters
    ----------
    plan
        As :func:`synergy.read_plan` returns it, or its content.

    Returns
    -------
    nx.MultiDiGraph
        Nodes are keys (REGION/kind/id) with ``kind`` and their columns, edge keys are relation
        types: see :func:`synergy.graph.build`.

    Examples
    --------
    >>> graph = to_networkx(demo_plan())
    >>> graph.nodes["33.07/Opd/bpbd"]["name"]
    'Badan Penanggulangan Bencana Daerah'
    """
    return build(plan.content if isinstance(plan, Plan) else plan)


def read_settings(path: str | Path) -> Settings:
    r"""Read thresholds and weights from a ``synergy.toml``; what it leaves out keeps its default.

    Raises
    ------
    UsageError
        If the file can't be read, or names a setting or rule that there is not.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(folder) / "synergy.toml"
    ...     _ = file.write_text("[coordination]\nheaviest = 3")
    ...     read_settings(file).coordination.heaviest
    3
    """
    return settings_module.read(Path(path), tuple(rules.BY_ID))


def analyze(graph: nx.MultiDiGraph[str], settings: Settings | None = None) -> Findings:
    """Run every analysis on a plan's graph.

    Parameters
    ----------
    graph
        As :meth:`Store.graph`, :func:`to_networkx` or :func:`synergy.from_networkx` return it;
        it is not changed.
    settings
        Thresholds, weights, and rules that are off.

    Returns
    -------
    Findings
        In order of severity, rule, score, id. What each rule rests on: ``synergy explain RULE``.

    Raises
    ------
    UsageError
        ``graph-…`` if the graph lacks what the contract asks for; see
        :func:`synergy.graph.require`.

    Examples
    --------
    >>> findings = analyze(to_networkx(demo_plan()))
    >>> findings.metrics["required_pairs"] >= findings.metrics["met_pairs"]
    True
    """
    measures = measures_of(graph, settings)
    return dataclasses.replace(analyses.analyze(measures), opds=opds_of(graph))


def finding(
    graph: nx.MultiDiGraph[str],
    analysis: str,
    about: Iterable[str],
    message: str,
    *,
    title: str = "",
    recommendation: str = "",
    severity: str = "medium",
    score: float = 0.5,
    evidence: Mapping[str, Any] | None = None,
) -> Finding:
    """Return a finding of an analysis of one's own, to be put beside ours and on the maps.

    Parameters
    ----------
    graph
        The plan's graph.
    analysis
        A short name; the finding's rule is ``own/NAME``.
    about
        Node keys, the chief one first; its id in the next run hangs on them alone.
    message, recommendation, title
        Its sentences, and what the analysis is called.
    severity, score
        high, medium or low, and its place among its fellows (0 to 1).
    evidence
        The figures behind it.

    Returns
    -------
    Finding
        Its sources are the spreadsheet rows of the nodes.

    Raises
    ------
    UsageError
        ``unknown-node`` for a key that the graph lacks, ``unknown-severity``; the closest named.

    Examples
    --------
    >>> graph = to_networkx(demo_plan())
    >>> mine = finding(graph, "contoh", ["33.07/Opd/bpbd"], "BPBD perlu dilihat.")
    >>> mine.rule, mine.sources[0].sheet
    ('own/contoh', 'opd')
    """
    keys = list(about)
    for key in keys or [""]:
        if key not in graph:
            raise UsageError("unknown-node", key=key, **near(key, list(graph)))
    severity_named(severity)
    return Finding(
        f"own/{analysis}",
        severity,
        score,
        str(graph.graph["region"]),
        tuple(keys),
        subjects(graph, keys),
        dict(evidence or {}),
        sources(*(graph.nodes[key] for key in keys)),
        {"title": title or analysis, "message": message, "recommendation": recommendation},
    )


def measures_of(graph: nx.MultiDiGraph[str], settings: Settings | None) -> Measures:
    """Return the measures of a graph that is seen to be one of ours."""
    require(graph)
    return Measures(graph, settings or Settings())


def opds_of(graph: nx.MultiDiGraph[str]) -> dict[str, str]:
    """Return the ids of OPDs by all that they are called, normalised; ids come before names."""
    opds = [data for _, data in graph.nodes(data=True) if data["kind"] == "Opd"]
    found = {normalise(str(data["id"])): str(data["id"]) for data in opds}
    for column in ("name", "short_name"):
        for data in opds:
            if called := data.get(column):
                found.setdefault(normalise(str(called)), str(data["id"]))
    for data in opds:
        for called in data.get("aliases") or ():
            found.setdefault(normalise(str(called)), str(data["id"]))
    return found
