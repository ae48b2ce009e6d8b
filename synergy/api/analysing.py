"""From a plan to findings, without a store if need be; and findings of one's own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import networkx as nx

from synergy import analyses, rules, workflow
from synergy import settings as settings_module
from synergy.content import Content
from synergy.errors import UsageError, expect
from synergy.findings import Finding, Findings
from synergy.graph import build, require
from synergy.measures import Measures
from synergy.measures.citations import sources, subjects
from synergy.plain import plain
from synergy.plan import read_plan
from synergy.plan.build import Plan
from synergy.selection import near, severity_named
from synergy.settings import Settings

_A_NAME = re.compile(r"[\w-]+")


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

    Raises
    ------
    UsageError
        ``wrong-type`` for anything else.

    Returns
    -------
    nx.MultiDiGraph
        Nodes are keys (REGION/kind/id) with ``kind`` and their columns, edge keys are relation
        types; both have the attributes that the graph's reference names. ``graph.graph`` has
        region, plan, name, info, problems and completeness.

    Examples
    --------
    >>> graph = to_networkx(demo_plan())
    >>> graph.nodes["33.07/Opd/bpbd"]["name"]
    'Badan Penanggulangan Bencana Daerah'
    """
    return build(content_of(plan))


def read_settings(given: str | Path | Mapping[str, Any]) -> Settings:
    """Return thresholds and weights; what is left out keeps its default.

    Parameters
    ----------
    given
        The path of a ``synergy.toml``, or what would stand in it: values by family and name, or by
        ``family.name``.

    Raises
    ------
    UsageError
        ``config-…`` if the file can't be read, if there is no such setting or rule (the closest
        are named), or if a value is of another kind or out of its range.

    Examples
    --------
    >>> read_settings({"coordination": {"heaviest": 3}, "findings": {"off": ["overlap/overlap"]}})
    <Settings: findings.off=('overlap/overlap',), coordination.heaviest=3>
    """
    named = given if isinstance(given, Mapping) else Path(given)
    return settings_module.read(named, tuple(rules.BY_ID))


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
        ``graph-…`` if the graph lacks what it needs (see :func:`from_networkx`), ``wrong-type``
        for settings that are none.

    Examples
    --------
    >>> findings = analyze(to_networkx(demo_plan()))
    >>> findings.metrics["required_pairs"] >= findings.metrics["met_pairs"]
    True
    """
    return analyses.analyze(measures_of(graph, settings))


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
    cites: Iterable[Mapping[str, Any]] = (),
) -> Finding:
    """Return a finding of an analysis of one's own, to be put beside ours and on the maps.

    :meth:`Findings.add` puts it beside ours; :func:`draw` shows it on the maps that have what it
    is about.

    Parameters
    ----------
    graph
        The plan's graph.
    analysis
        A short name of letters, digits, hyphens and underscores; the finding's rule is
        ``own/NAME``.
    about
        Node keys (REGION/kind/id), the chief one first; its id in the next run hangs on them
        alone.
    message
        What was found, in a sentence: a signal, not a verdict.
    title
        What the analysis is called; its name where left out.
    recommendation
        What could be done, in a sentence.
    severity
        high, medium or low.
    score
        Its place among its fellows, 0 to 1.
    evidence
        The figures behind it, also those of NumPy and pandas; None is unknown.
    cites
        Attributes of further nodes or relations, whose spreadsheet rows are cited beside those
        of the nodes that it is about: ``[graph.edges[a, b, "DEPENDS_ON"]]``.

    Returns
    -------
    Finding
        Its sources are the spreadsheet rows, that of the chief node first.

    Raises
    ------
    UsageError
        ``unknown-node`` for a key that the graph lacks, ``unknown-severity``, the closest named;
        ``own-name``, ``own-score``, ``own-about``, ``own-cites``, ``own-evidence`` for a name, a
        score, keys, attributes or figures that are none.

    Examples
    --------
    >>> graph = to_networkx(demo_plan())
    >>> mine = finding(graph, "contoh", ["33.07/Opd/bpbd"], "BPBD perlu dilihat.")
    >>> mine.rule, mine.sources[0].sheet
    ('own/contoh', 'opd')
    """
    if not isinstance(graph, nx.MultiDiGraph):
        raise UsageError("graph-form", type=type(graph).__name__)
    keys = [] if isinstance(about, str) else list(about)
    if not keys:
        raise UsageError("own-about", given=repr(about))
    for key in keys:
        if key not in graph:
            raise UsageError("unknown-node", key=str(key), **near(str(key), list(graph)))
    if not _A_NAME.fullmatch(analysis):
        raise UsageError("own-name", name=analysis)
    number = plain(score)
    if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number <= 1:
        raise UsageError("own-score", value=repr(score))
    severity_named(severity)
    chief, *further = (graph.nodes[key] for key in keys)
    own = sources(chief)
    beside = sources(*further, *_cited(cites))
    return Finding(
        f"own/{analysis}",
        severity,
        round(float(number), 9),
        str(graph.graph["region"]),
        tuple(keys),
        subjects(graph, keys),
        _told(evidence or {}),
        (*own, *(source for source in beside if source not in own)),
        {"title": title or analysis, "message": message, "recommendation": recommendation},
    )


def _cited(cites: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    cited = [cites] if isinstance(cites, Mapping) else list(cites)
    for data in cited:
        if not (isinstance(data, Mapping) and {"kind", "type"} & set(data)):
            raise UsageError("own-cites", given=type(data).__name__)
    return cited


def _told(evidence: Mapping[str, Any]) -> dict[str, Any]:
    """Return the evidence as JSON has it, which knows no infinity."""
    told: dict[str, Any] = plain(evidence)
    for name, value in told.items():
        try:
            json.dumps(value, allow_nan=False)
        except ValueError as error:
            raise UsageError("own-evidence", name=name, value=repr(value)[:60]) from error
    return told


def measures_of(graph: nx.MultiDiGraph[str], settings: Settings | None) -> Measures:
    """Return the measures of a graph that is seen to be one of ours."""
    require(graph)
    return Measures(graph, settings_of(settings))


def settings_of(given: Settings | None) -> Settings:
    """Return the settings given, or the defaults."""
    if given is None:
        return Settings()
    return expect(given, Settings, "settings", 'synergy.read_settings("synergy.toml")')


def content_of(plan: Plan | Content) -> Content:
    """Return the content of a plan, or the content given."""
    if isinstance(plan, Content):
        return plan
    return expect(plan, Plan, "plan", 'synergy.read_plan("rencana.xlsx")').content
