"""The analyst's face, re-exported by ``synergy``: for notebooks and programs of one's own.

All that is raised on purpose is a :class:`synergy.errors.SynergyError`, whose text says what to
do. Settings may be left out everywhere: then the defaults hold.
"""

from __future__ import annotations

import dataclasses
import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import networkx as nx

from synergy import display, output, rules, stores, workflow
from synergy import settings as settings_module
from synergy.errors import StoreError, UsageError
from synergy.findings import Finding, Findings
from synergy.graph import build, require
from synergy.measures import Measures
from synergy.measures.citations import name, sources, subjects
from synergy.measures.standing import Without
from synergy.names import closest, normalise
from synergy.plan import read_plan
from synergy.plan.build import Plan
from synergy.settings import Settings
from synergy.words import DEFAULT_LANGUAGE, say

if TYPE_CHECKING:
    import pandas as pd

    from synergy.content import Content
    from synergy.stores import Loaded, Region

MAPS = ("coordination", "programs", "dependencies")
_A_NAME = re.compile(r"\s*[\w-]+\s*")


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


def open_store(uri: str | Path) -> Store:
    """Open a store, to be closed by ``with`` or :meth:`Store.close`.

    Parameters
    ----------
    uri
        A folder, which need not exist yet, or a Neo4j server's address (``bolt://…``,
        ``neo4j+s://…``; user and password come from NEO4J_USERNAME and NEO4J_PASSWORD).

    Raises
    ------
    UsageError
        ``store-scheme`` for an address that no store answers to.
    StoreError
        If the folder is not ours to use, or the server does not let us in.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder, open_store(folder) as store:
    ...     loaded = store.load(demo_plan())
    ...     answer = store.query("MATCH (o:Opd {plan: $plan}) RETURN count(o) AS opds")
    >>> loaded.region, list(answer.columns)
    ('33.07', ['opds'])
    """
    return Store(uri)


class Store:
    """A store of plans, one a region; the same on a folder and on a Neo4j server.

    Where a method takes a region it may be left out if the store holds one only.

    Parameters
    ----------
    uri
        As :func:`open_store` takes it.
    """

    def __init__(self, uri: str | Path) -> None:
        self.uri = str(uri)
        self._store: stores.GraphStore | None = stores.open_store(uri)

    @property
    def _opened(self) -> stores.GraphStore:
        if self._store is None:
            raise StoreError("store-closed", uri=self.uri)
        return self._store

    def load(self, plan: Plan | Content) -> Loaded:
        """Make a plan its region's plan: as a whole or not at all.

        Returns
        -------
        Loaded
            region, plan, the number of nodes and relations, and whether anything changed.

        Raises
        ------
        StoreError
            ``store-busy`` or ``neo4j-busy``, after a while, if another process is loading;
            ``store-closed``; others if the store can't be used.
        """
        return self._opened.load(plan.content if isinstance(plan, Plan) else plan)

    def graph(self, region: str | None = None) -> nx.MultiDiGraph[str]:
        """Return the plan of a region as a graph; see :func:`to_networkx`.

        Raises
        ------
        UsageError
            ``region-needed`` if the store holds several and none is named, ``region-absent``.
        StoreError
            ``store-empty`` if nothing is loaded; ``store-closed``.
        """
        return build(self.read(region))

    def read(self, region: str | None = None) -> Content:
        """Return the plan of a region as tables; raises as :meth:`graph`."""
        return self._opened.read(workflow.chosen(self._opened, region))

    def query(
        self, name_or_cypher: str, /, *, region: str | None = None, **params: Any
    ) -> pd.DataFrame:
        """Ask a named question, or one of one's own in Cypher, which may only read.

        Parameters
        ----------
        name_or_cypher
            A name of ``synergy query``, or a statement. In it ``{plan: $plan}`` on a node keeps
            to the region's current plan.
        region
            Whose plan ``$plan`` is.
        **params
            What the question asks for, or the statement's parameters (``$name``).

        Returns
        -------
        pd.DataFrame
            With the columns of RETURN; lists, dates (ISO text) and nulls as they are.

        Raises
        ------
        UsageError
            ``unknown-query`` and ``query-parameter``, naming the closest;
            ``query-writes``, ``query-no-value``; ``query-unknown-name`` if an OPD, village,
            district or dimension of that name is not in the plan; and as :meth:`graph`.
        StoreError
            ``cypher`` if the database refuses the statement.
        """
        chosen = workflow.chosen(self._opened, region)
        if _A_NAME.fullmatch(name_or_cypher):
            given = {key: _text(value) for key, value in params.items()}
            answer = workflow.ask(self._opened, name_or_cypher.strip(), given, chosen)
        else:
            answer = self._opened.query(name_or_cypher, params, chosen)
        return answer.to_frame()

    def regions(self) -> list[Region]:
        """Return the regions held: code, name and plan, ordered by code."""
        return self._opened.regions()

    def close(self) -> None:
        """Let go of what is open; closing twice does no harm."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


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
    from synergy import analyses

    measures = _measures(graph, settings)
    return dataclasses.replace(analyses.analyze(measures), opds=_opds(graph))


@dataclass(frozen=True)
class CoordinationNetwork:
    """Which OPDs must coordinate, which of them do, and how each stands among them.

    Cataldo, Wagstrom, Herbsleb and Carley (2006), *Identification of coordination
    requirements*; Cataldo, Herbsleb and Carley (2008), *Socio-technical congruence*.

    Parameters
    ----------
    pairs
        A row a pair with something in common: opd_a, opd_b (ids), weight, required, rank (1 for
        the heaviest), the counts shared_programs, dependencies, shared_villages,
        shared_indicators, coordinated, via (ids of groups and agreements), alike.
    standing
        A row an OPD: id, name, the counts led, supported, required, met; strength,
        betweenness (0 to 1; Freeman 1977), constraint and effective_size (Burt 1992; missing
        outside the network), articulation, community.
    graph
        The required network, by node key. Nodes have id, name, short_name; edges weight,
        distance and met.
    required_pairs, met_pairs
        How many pairs must coordinate, and how many of them do.
    congruence
        met_pairs ÷ required_pairs, 0 to 1; None where none is required.
    """

    pairs: pd.DataFrame
    standing: pd.DataFrame
    graph: nx.Graph[str]
    required_pairs: int
    met_pairs: int
    congruence: float | None
    _measures: Measures = field(repr=False, compare=False)

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
        >>> network = coordination(to_networkx(demo_plan()))
        >>> len(network.without("Diskominfo").components) >= 1
        True
        """
        opds = _opds(self._measures.graph)
        if (id := opds.get(normalise(opd))) is None:
            near = closest(opd, opds)
            facts = {"parameter": "opd", "value": opd, "closest": near, "count": len(near)}
            raise UsageError("query-unknown-name", **facts)
        return self._measures.standing.without(f"{self._measures.region}/Opd/{id}")

    def _repr_html_(self) -> str:
        facts = {
            "required": self.required_pairs,
            "met": self.met_pairs,
            "congruence": self.congruence or 0.0,
        }
        called = {data["id"]: data["short_name"] for _, data in self.graph.nodes(data=True)}
        required = self.pairs[self.pairs["required"]].sort_values("rank")
        rows = required[["opd_a", "opd_b", "weight", "coordinated"]].itertuples(index=False)
        return display.table(
            say("notebook-network", facts),
            [say(f"notebook-{column}") for column in ("pair", "weight", "met")],
            [
                (f"{called[a]} – {called[b]}", f"{weight:g}", say(f"notebook-{_yes(met)}"))
                for a, b, weight, met in rows
            ],
            say("notebook-more-pairs"),
        )


def coordination(
    graph: nx.MultiDiGraph[str], settings: Settings | None = None
) -> CoordinationNetwork:
    """Return which OPDs must coordinate, and where they do.

    Parameters
    ----------
    graph, settings
        As :func:`analyze` takes them.

    Raises
    ------
    UsageError
        As :func:`analyze`.

    Examples
    --------
    >>> network = coordination(to_networkx(demo_plan()))
    >>> network.graph.number_of_edges() == network.required_pairs
    True
    >>> bool(network.standing["betweenness"].between(0, 1).all())
    True
    """
    measures = _measures(graph, settings)
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
            near = closest(key, graph)
            raise UsageError("unknown-node", key=key, closest=near, count=len(near))
    if severity not in rules.SEVERITIES:
        near = closest(severity, rules.SEVERITIES)
        facts = {"closest": near, "count": len(near), "known": list(rules.SEVERITIES)}
        raise UsageError("unknown-severity", name=severity, **facts)
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


@dataclass(frozen=True)
class Drawing:
    """A map: the last expression of a cell shows it in JupyterLab, VS Code and marimo.

    Parameters
    ----------
    title
        What it shows, for screen readers.
    html
        The whole page, which asks for nothing off itself.
    height
        Of the frame that it is shown in, in pixels.
    """

    title: str
    html: str = field(repr=False)
    height: int = 680

    def save(self, path: str | Path) -> Path:
        """Write the page to a file and return its path."""
        target = Path(path)
        target.write_text(self.html, encoding="utf-8", newline="\n")
        return target

    def _repr_html_(self) -> str:
        # In a frame of its own neither page can touch the other: no style, script or cookie.
        return (
            f'<iframe srcdoc="{html.escape(self.html)}" title="{html.escape(self.title)}" '
            f'width="100%" height="{self.height}" style="border:0" '
            'sandbox="allow-scripts allow-popups allow-downloads"></iframe>'
        )


def draw(
    graph: nx.MultiDiGraph[str],
    findings: Findings | None = None,
    map: str = "coordination",
    *,
    settings: Settings | None = None,
    lang: str = DEFAULT_LANGUAGE,
    height: int = 680,
) -> Drawing:
    """Draw a map of a plan with findings on it.

    Parameters
    ----------
    graph
        As :func:`analyze` takes it.
    findings
        What is shown on it: all, some (:meth:`Findings.filter`), one's own among them
        (:meth:`Findings.add`); left out, all are computed.
    map
        coordination, programs or dependencies.
    settings
        Those that the findings were made with.
    lang
        id or en.
    height
        In pixels.

    Raises
    ------
    UsageError
        ``unknown-map``, naming the closest; and as :func:`analyze`.

    Examples
    --------
    >>> graph = to_networkx(demo_plan())
    >>> drawing = draw(graph, analyze(graph).filter(severity="high"), map="programs")
    >>> drawing.html.startswith("<!DOCTYPE html>")
    True
    """
    from synergy.maps.coordination import coordination
    from synergy.maps.dependencies import dependencies
    from synergy.maps.programs import programs

    drawn_by = dict(zip(MAPS, (coordination, programs, dependencies), strict=True))
    if map not in drawn_by:
        near = closest(map, MAPS)
        raise UsageError("unknown-map", name=map, closest=near, count=len(near), known=list(MAPS))
    measures = _measures(graph, settings)
    shown = analyze(graph, settings) if findings is None else findings
    return Drawing(say("notebook-map", lang=lang), drawn_by[map](measures, shown, lang), height)


def export(
    graph: nx.MultiDiGraph[str],
    out: str | Path,
    form: str = "all",
    *,
    settings: Settings | None = None,
    lang: str = DEFAULT_LANGUAGE,
) -> list[Path]:
    """Write a graph for other programs: Gephi, Kumu, Neo4j, or any that reads Parquet.

    Parameters
    ----------
    graph
        As :func:`analyze` takes it. Attributes of one's own go into GraphML, GEXF and Kumu.
    out
        A folder that does not exist yet, is empty or was written by us: it is replaced as a
        whole or not at all, foreign files in it are kept.
    form
        graphml, gexf, kumu, neo4j, parquet, or all.
    settings, lang
        Of the findings, which are among the Parquet tables.

    Returns
    -------
    list of Path
        The files written, sorted.

    Raises
    ------
    UsageError
        ``unknown-form``, naming the closest; and as :func:`analyze`.
    OutputError
        If the folder can't be written.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     files = export(to_networkx(demo_plan()), Path(folder) / "gephi", "gexf")
    ...     [file.name for file in files]
    ['plan.gexf']
    """
    require(graph)
    files = workflow.exported(graph, form, settings or Settings(), lang)
    output.write(Path(out), files)
    return sorted(Path(out) / file for file in files)


def _measures(graph: nx.MultiDiGraph[str], settings: Settings | None) -> Measures:
    require(graph)
    return Measures(graph, settings or Settings())


def _opds(graph: nx.MultiDiGraph[str]) -> dict[str, str]:
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


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _yes(met: bool) -> str:
    return "yes" if met else "no"
