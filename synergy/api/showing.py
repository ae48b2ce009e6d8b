"""What is seen of a plan: maps in a notebook, files for other programs."""

from __future__ import annotations

import dataclasses
import html
import warnings
from dataclasses import dataclass, field
from pathlib import Path

import networkx as nx

from synergy import output, workflow
from synergy.api.analysing import analyze, measures_of, settings_of
from synergy.errors import UsageError, expect, spoken
from synergy.findings import Findings
from synergy.graph import require
from synergy.selection import near
from synergy.settings import Settings
from synergy.words import say

MAPS = ("coordination", "programs", "dependencies")


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

    Examples
    --------
    >>> Drawing("Peta", "<p>x</p>")
    Drawing(title='Peta', height=680)
    """

    title: str
    html: str = field(repr=False)
    height: int = 680

    def save(self, path: str | Path) -> Path:
        """Write the page to a file, UTF-8, and return its path; OSError where that fails."""
        target = Path(path)
        target.write_text(self.html, encoding="utf-8", newline="\n")
        return target

    def _repr_html_(self) -> str:
        # In a frame of its own neither page can touch the other: no style, script or cookie. The
        # base keeps links to places in the page, which would else lead to the notebook's own.
        page = self.html.replace("<head>", '<head><base href="about:srcdoc">', 1)
        return (
            f'<iframe srcdoc="{html.escape(page)}" title="{html.escape(self.title)}" '
            f'width="100%" height="{self.height}" style="border:0" '
            'sandbox="allow-scripts allow-popups allow-downloads"></iframe>'
        )


def draw(
    graph: nx.MultiDiGraph[str],
    findings: Findings | None = None,
    map: str = "coordination",
    *,
    settings: Settings | None = None,
    lang: str | None = None,
    height: int = 680,
) -> Drawing:
    """Draw a map of a plan with findings on it.

    Parameters
    ----------
    graph
        As :func:`analyze` takes it.
    findings
        What is shown on it: all, some (:meth:`Findings.filter`), one's own among them
        (:meth:`Findings.add`); left out, all are computed. One's own are on every map that has
        what they are about, or what that is joined with; a warning tells of those that are not.
    map
        coordination, programs or dependencies.
    settings
        Thresholds and weights; left out, those that the findings were made with.
    lang
        id or en; else SYNERGY_LANG's, else id.
    height
        In pixels.

    Raises
    ------
    UsageError
        ``unknown-map``, naming the closest; ``findings-elsewhere`` for those of another region;
        and as :func:`analyze`.

    Examples
    --------
    >>> from synergy import analyze, demo_plan, to_networkx
    >>> graph = to_networkx(demo_plan())
    >>> drawing = draw(graph, analyze(graph).filter(severity="high"), map="programs")
    >>> drawing.html.startswith("<!DOCTYPE html>")
    True
    """
    from synergy.maps import drawing
    from synergy.maps.coordination import coordination_map
    from synergy.maps.dependencies import dependencies_map
    from synergy.maps.programs import programs_map

    drawn_by = dict(zip(MAPS, (coordination_map, programs_map, dependencies_map), strict=True))
    if map not in drawn_by:
        raise UsageError("unknown-map", name=map, known=list(MAPS), **near(map, MAPS))
    lang = spoken(lang)
    if findings is None:
        findings = analyze(graph, settings)
    expect(findings, Findings, "findings", "synergy.analyze(graph)")
    measures = measures_of(graph, settings or findings.settings)
    if findings.region != measures.region:
        raise UsageError("findings-elsewhere", theirs=findings.region, region=measures.region)
    drawn = drawn_by[map](measures, findings, lang)
    on_map = {finding.id for finding, _ in drawn.findings}
    if hidden := [f for f in findings if f.words is not None and f.id not in on_map]:
        facts = {"count": len(hidden), "rules": sorted({f.rule for f in hidden})}
        warnings.warn(say("notebook-not-drawn", facts, lang), stacklevel=2)
    # It stands alone: there is no briefing to go back to, and no other map beside it.
    page = drawing.draw(dataclasses.replace(drawn, links=[]))
    return Drawing(say(f"page-map-{map}.title", lang=lang), page, height)


def export(
    graph: nx.MultiDiGraph[str],
    out: str | Path,
    form: str = "all",
    *,
    settings: Settings | None = None,
    lang: str | None = None,
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
    settings
        Those of the findings, which are among the Parquet tables.
    lang
        The language of their sentences: id or en; else SYNERGY_LANG's, else id.

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
    >>> from synergy import demo_plan, to_networkx
    >>> with TemporaryDirectory() as folder:
    ...     files = export(to_networkx(demo_plan()), Path(folder) / "gephi", "gexf")
    ...     [file.name for file in files]
    ['plan.gexf']
    """
    require(graph)
    files = workflow.exported(graph, form, settings_of(settings), spoken(lang))
    output.write(Path(out), files)
    return sorted(Path(out) / file for file in files)
