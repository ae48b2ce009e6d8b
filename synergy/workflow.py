"""One function a use case. Here alone reading, thinking and showing meet."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from synergy import output, queries, rules
from synergy.errors import OutputError, UsageError
from synergy.names import normalise
from synergy.selection import near
from synergy.settings import Settings
from synergy.stores import Loaded, open_store
from synergy.words import DEFAULT_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import networkx as nx

    from synergy.content import Content
    from synergy.findings import Finding, Findings
    from synergy.plan.build import Plan
    from synergy.report.explained import Explanation
    from synergy.stores import GraphStore, Result

DEMO_WORKBOOK = "wonosobo.xlsx"

# The questions' parameters that name a node, by its label.
_NAMING = {"opd": "Opd", "village": "Village", "district": "District", "dimension": "Dimension"}
_CALLED = ("id", "key", "name", "short_name", "aliases")

# By finding id, what people wrote about it.
FollowUp = Mapping[str, Mapping[str, str]]

# Called with the code of each step as it begins: reading, storing, analysing, writing.
Progress = Callable[[str], None]


def _silent(step: str) -> None:
    pass


@dataclass(frozen=True)
class Analysed:
    """What `analyze` has done.

    Parameters
    ----------
    findings
        All of them, in order.
    out
        The folder written.
    loaded
        What was loaded into the store before, None where the store's own plan was analysed.
    warnings
        The number of the reader's warnings.
    """

    findings: Findings
    out: Path
    loaded: Loaded | None
    warnings: int


def validate(path: Path, region: str | None = None) -> Plan:
    """Read a plan and store nothing; see :func:`synergy.plan.read_plan`."""
    from synergy.plan import read_plan

    return read_plan(path, region)


def write_template(path: Path, region: str | None = None, lang: str = DEFAULT_LANGUAGE) -> None:
    """Write an empty plan to fill in, or a paper's template, which a .docx is named after.

    Raises
    ------
    UsageError
        If the file is there already, is no xlsx and no paper's, or the region is none that we
        know.
    """
    from synergy.plan import regions, template

    if is_paper(path):
        _check_paper(path)
    elif path.suffix.lower() != ".xlsx":
        raise UsageError("template-suffix", file=str(path))
    if path.exists():
        raise UsageError("template-exists", file=str(path))
    if not path.absolute().parent.is_dir():
        raise UsageError("template-folder", file=str(path), folder=str(path.parent))
    if region and region not in regions.shipped() and regions.name_of(region) is None:
        raise UsageError("region-no-code", region=region)
    try:
        if is_paper(path):
            from synergy.report import papers

            path.write_bytes(papers.template(path.stem))
        else:
            template.write_template(path, lang=lang, region=region)
    except OSError as error:
        why = error.strerror or str(error)
        raise OutputError("template-unwritable", file=str(path), why=why) from error


def is_paper(path: Path) -> bool:
    """Tell whether a file is a paper's, by its name."""
    return path.suffix.lower() == ".docx"


def _check_paper(path: Path) -> None:
    from synergy.report import papers

    if path.stem not in papers.PAPERS:
        known = [f"{kind}.docx" for kind in papers.PAPERS]
        raise UsageError("paper-kind", file=path.name, known=known)


def load(
    path: Path, store: str, region: str | None = None, progress: Progress = _silent
) -> tuple[Plan, Loaded]:
    """Read a plan and make it its region's plan in the store."""
    with open_store(store) as opened:
        progress("reading")
        plan = validate(path, region)
        progress("storing")
        return plan, opened.load(plan.content)


def analyze(
    path: Path | None,
    store: str,
    out: Path,
    *,
    region: str | None = None,
    settings: Settings | None = None,
    lang: str = DEFAULT_LANGUAGE,
    progress: Progress = _silent,
    extra: Mapping[str, bytes] | None = None,
    follow_up: Path | None = None,
) -> Analysed:
    """Analyse a plan and write everything to `out`, all or nothing.

    Parameters
    ----------
    path
        A plan to load into the store first; None analyses what the store holds.
    store
        The store's folder or address.
    out
        The folder to write; checked before anything is stored.
    region
        The plan's region, or which of the store's.
    settings
        Thresholds; the defaults where left out.
    lang
        The language of what is written.
    progress
        Told each step as it begins.
    extra
        Further files for `out`, by name.
    follow_up
        A ``findings.xlsx`` that somebody has written in; it goes before that of `out`, of which
        nothing is lost.
    """
    settings = settings or Settings()
    output.check(out)
    told = _follow_up(out, follow_up)
    loaded = None
    with _uncollected():
        if path is not None:
            plan, loaded = load(path, store, region, progress)
            content = plan.content
        else:
            progress("reading")
            content = _stored(store, region)
        progress("analysing")
        findings, pages = _analysed(content, settings, lang, told)
    progress("writing")
    output.write(out, {**pages, **(extra or {})})
    return Analysed(findings, out, loaded, len(findings.problems))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Leave the garbage collector out of a run, whose objects nearly all live to its end.

    It would walk through the whole plan again and again, for a sixth of the time, to find a
    tenth of the memory.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _stored(store: str, region: str | None) -> Content:
    with open_store(store) as opened:
        return opened.read(chosen(opened, region))


def _analysed(
    content: Content, settings: Settings, lang: str, follow_up: FollowUp
) -> tuple[Findings, dict[str, bytes]]:
    from synergy import analyses, graph
    from synergy.maps.coordination import coordination
    from synergy.maps.dependencies import dependencies
    from synergy.maps.programs import dimensions, programs
    from synergy.measures import Measures
    from synergy.report.briefing import briefing
    from synergy.report.tables import coordination_csv, opds_csv
    from synergy.report.workbook import workbook

    measures = Measures(graph.build(content), settings)
    findings = analyses.analyze(measures)
    pages = {
        "index.html": briefing(measures, findings, lang, follow_up).encode(),
        "findings.json": findings.to_json(lang).encode(),
        output.WORKBOOK: workbook(measures, findings, lang, follow_up),
        "coordination.csv": coordination_csv(measures),
        "opds.csv": opds_csv(measures),
        "maps/coordination.html": coordination(measures, findings, lang).encode(),
        "maps/programs.html": programs(measures, findings, lang).encode(),
        "maps/dependencies.html": dependencies(measures, findings, lang).encode(),
        **{
            f"maps/{name}.html": page.encode()
            for name, page in dimensions(measures, findings, lang).items()
        },
    }
    return findings, pages


def _follow_up(out: Path, given: Path | None) -> FollowUp:
    """Return what people wrote into the workbook of an earlier run, and into one given back."""
    from synergy.report.followup import merged

    if given is not None and not given.is_file():
        raise UsageError("follow-up-missing", file=str(given))
    earlier = out / output.WORKBOOK
    found = _notes(earlier) if earlier.is_file() else {}
    return found if given is None else merged(found, _notes(given))


def _notes(workbook: Path) -> FollowUp:
    from synergy.report.followup import read_follow_up

    try:
        return read_follow_up(workbook)
    except Exception as error:  # whatever the workbook's reader raises
        raise OutputError("follow-up-unreadable", file=str(workbook), why=str(error)) from error


def query(
    name: str,
    given: Mapping[str, str],
    store: str,
    region: str | None = None,
) -> Result:
    """Run a named query; `given` holds its parameters as text."""
    queries.bind(queries.load(name), given)  # what is wrong with them is said without the store
    with open_store(store) as opened:
        return ask(opened, name, given, chosen(opened, region))


def ask(opened: GraphStore, name: str, given: Mapping[str, str], region: str) -> Result:
    """Run a named query on an open store."""
    named = queries.load(name)
    parameters = queries.bind(named, given)
    answer = opened.query(named.cypher, parameters, region)
    if not answer.rows and (meant := _meant(parameters, opened.read(region))) != parameters:
        answer = opened.query(named.cypher, meant, region)
    return answer


def _meant(parameters: Mapping[str, Any], content: Content) -> dict[str, Any]:
    """Return the parameters with ids in place of what nodes are also called.

    A name that nothing bears is refused: no answer would look like the answer "none".
    """
    meant = dict(parameters)
    for parameter, label in _NAMING.items():
        value = str(parameters.get(parameter) or "")
        if not value:
            continue
        rows = content.nodes[label].to_pylist()
        for column in _CALLED:  # ids come before names
            called = {
                row["id"]
                for row in rows
                if normalise(value) in map(normalise, _texts(row.get(column)))
            }
            if called:
                break
        else:
            names = {name for row in rows for column in _CALLED for name in _texts(row.get(column))}
            facts = {"parameter": parameter, "value": value, **near(value, names)}
            raise UsageError("query-unknown-name", **facts)
        if len(called) > 1:
            ids = sorted(called)
            raise UsageError("query-several-names", parameter=parameter, value=value, ids=ids)
        meant[parameter] = called.pop()
    return meant


def _texts(value: Any) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else list(value)


def query_file(
    path: Path, given: Mapping[str, str], store: str, region: str | None = None
) -> Result:
    """Run the analyst's own Cypher, read-only; its parameters are given as text."""
    if not path.is_file():
        raise UsageError("query-no-file", file=str(path))
    try:
        cypher = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("query-file", file=str(path), why=str(error)) from error
    return _asked(cypher, given, store, region)


def _asked(cypher: str, parameters: Mapping[str, Any], store: str, region: str | None) -> Result:
    with open_store(store) as opened:
        return opened.query(cypher, parameters, chosen(opened, region))


def rule(name: str) -> rules.Rule | None:
    """Return the rule that `name` names, with or without its family, or None."""
    for known in rules.RULES:
        if name in (known.id, known.id.partition("/")[2]):
            return known
    return None


def explain_finding(
    id: str,
    store: str,
    region: str | None = None,
    settings: Settings | None = None,
    lang: str = DEFAULT_LANGUAGE,
) -> Explanation:
    """Return the finding `id` of the stored plan in full.

    Raises
    ------
    UsageError
        If `id` is neither a rule nor a finding of that plan; the closest are named.
    """
    from synergy.report.explanation import explain

    finding, _ = _found(id, store, region, settings)
    return explain(finding, settings, lang)


@dataclass(frozen=True)
class Paper:
    """A draft that was written, and the name under which an earlier one is kept, or None."""

    path: Path
    kept: str | None


def write_papers(
    id: str,
    store: str,
    out: Path,
    *,
    region: str | None = None,
    settings: Settings | None = None,
    template: Path | None = None,
    lang: str = DEFAULT_LANGUAGE,
    progress: Progress = _silent,
) -> list[Paper]:
    """Write the drafts of official papers that a finding of the stored plan calls for.

    Parameters
    ----------
    id
        The finding.
    store, region
        Where the plan is.
    out
        The folder to write into; what else it holds is left alone.
    settings
        Thresholds; the defaults where left out.
    template
        An office's own Word template: that one paper is written, under the template's name.
    lang
        The language of the sentences that are put in.
    progress
        Told each step as it begins.

    Raises
    ------
    UsageError
        As :func:`explain_finding`; if `id` is a rule, or the template can't be used.
    """
    from synergy.report import papers
    from synergy.report.explanation import explain

    if rule(id) is not None:
        raise UsageError("paper-rule", name=id)
    own = None if template is None else papers.read_template(template)
    progress("analysing")
    finding, info = _found(id, store, region, settings)
    told = explain(finding, settings, lang)
    if template is not None and own is not None:
        chosen = {template.stem: (own, str(template))}
    else:
        chosen = {kind: (papers.template(kind), kind) for kind in papers.offered(finding)}
    files = {
        papers.file_name(kind, finding): papers.paper(made_from, finding, told, info, lang, name)
        for kind, (made_from, name) in chosen.items()
    }
    kept = output.add(out, files)
    return [Paper(out / name, kept.get(name)) for name in files]


def _found(
    id: str, store: str, region: str | None, settings: Settings | None
) -> tuple[Finding, Mapping[str, str]]:
    """Return a finding of the stored plan, and what that plan says of itself."""
    from synergy import analyses, graph
    from synergy.measures import Measures

    if not any(id.startswith(f"{known.id}-") for known in rules.RULES):
        names = [name for known in rules.RULES for name in (known.id, known.id.split("/")[1])]
        raise UsageError("unknown-rule", name=id, **near(id, names))
    network = graph.build(_stored(store, region))
    findings = analyses.analyze(Measures(network, settings or Settings()))
    if (finding := findings.find(id)) is None:
        ids = [f.id for f in findings.findings]
        raise UsageError("unknown-finding", name=id, **near(id, ids))
    return finding, findings.info


def export(
    path: Path | None,
    store: str,
    out: Path,
    form: str,
    *,
    region: str | None = None,
    settings: Settings | None = None,
    lang: str = DEFAULT_LANGUAGE,
    progress: Progress = _silent,
) -> list[Path]:
    """Write a plan for other programs, all or nothing; a plan that is named is not stored.

    Returns
    -------
    list of Path
        The files written, sorted.
    """
    from synergy import graph

    output.check(out)
    progress("reading")
    content = validate(path, region).content if path else _stored(store, region)
    files = exported(graph.build(content), form, settings or Settings(), lang, progress)
    progress("writing")
    output.write(out, files)
    return sorted(out / file for file in files)


def exported(
    network: nx.MultiDiGraph[str],
    form: str,
    settings: Settings,
    lang: str,
    progress: Progress = _silent,
) -> dict[str, bytes]:
    """Return the files of a form by name.

    Raises
    ------
    UsageError
        ``unknown-form``, naming the closest.
    """
    from synergy import analyses, exports
    from synergy.measures import Measures

    if form not in (*exports.FORMS, "all"):
        known = [*exports.FORMS, "all"]
        raise UsageError("unknown-form", name=form, known=known, **near(form, known))
    made: dict[str, bytes] = {}
    for one in exports.FORMS if form == "all" else (form,):
        if one == "parquet":
            progress("analysing")
            measures = Measures(network, settings)
            made |= exports.parquet(measures, analyses.analyze(measures), lang)
        else:
            made |= exports.WRITERS[one](network)
    return made


def demo(out: Path, lang: str = DEFAULT_LANGUAGE, progress: Progress = _silent) -> Analysed:
    """Analyse the demo plan of Kabupaten Wonosobo, in a store of its own beside `out`."""
    output.check(out)
    with demo_plan() as workbook:
        return analyze(
            workbook,
            str(demo_store(out)),
            out,
            lang=lang,
            progress=progress,
            extra={workbook.name: workbook.read_bytes()},
        )


@contextmanager
def demo_plan() -> Iterator[Path]:
    """Give the path of the demo plan's workbook."""
    file = resources.files("synergy.examples") / "wonosobo" / DEMO_WORKBOOK
    with resources.as_file(file) as path:
        yield path


def demo_store(out: Path) -> Path:
    """Return the demo's own store, so that it never replaces a region's real plan."""
    place = out.absolute()
    return place.with_name(f"{place.name}-store")


def chosen(store: GraphStore, region: str | None) -> str:
    """Return the region asked for, or the only one that the store holds."""
    if region is not None:
        return region
    known = store.regions()
    if len(known) > 1:
        raise UsageError("region-needed", regions=list(map(str, known)))
    return known[0].code if known else ""
