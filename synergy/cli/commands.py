"""The commands. Each imports what it runs when it runs, so that `--help` is there at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from synergy.cli import explaining, options, show
from synergy.cli.words import Command, option
from synergy.errors import UsageError
from synergy.words import say

if TYPE_CHECKING:
    from synergy.settings import Settings

_PLAN = click.argument("plan", type=click.Path(path_type=Path), metavar="PLAN")


@click.command(cls=Command)
@option("--out", type=click.Path(path_type=Path), default=Path("synergy-demo"), show_default=True)
@options.lang
@options.debug
def demo(out: Path, lang: str) -> None:
    """Analyse the demo plan."""
    from synergy import workflow

    with show.progress(lang) as progress:
        done = workflow.demo(out, lang, progress)
    show.analysed(done, lang, str(workflow.demo_store(out)), out / workflow.DEMO_WORKBOOK)


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.xlsx")
@options.region
@options.lang
@options.debug
def template(file: Path, region: str | None, lang: str) -> None:
    """Write an empty plan to fill in."""
    from synergy import workflow

    workflow.write_template(file, region, lang)
    kind = "paper-template" if workflow.is_paper(file) else "template"
    click.echo(say(f"cli-{kind}-written", {"file": str(file)}, lang))


@click.command(cls=Command)
@_PLAN
@options.region
@options.form
@options.lang
@options.debug
def validate(plan: Path, region: str | None, form: str, lang: str) -> None:
    """Check a plan and store nothing."""
    from synergy import workflow
    from synergy.plan.problems import PlanError

    try:
        with show.progress(lang) as progress:
            progress("reading")
            read = workflow.validate(plan, region)
    except PlanError as error:
        show.validated(error.problems, form, lang)
        raise
    show.validated(read.problems, form, lang)
    if form == "table":
        show.content(read.content, lang)


@click.command(cls=Command)
@_PLAN
@options.store
@options.region
@options.lang
@options.debug
def load(plan: Path, store: str, region: str | None, lang: str) -> None:
    """Load a plan into the store."""
    from synergy import workflow

    with show.refusals(lang), show.progress(lang) as progress:
        read, loaded = workflow.load(plan, store, region, progress)
    show.loaded(loaded, len(read.problems), plan, store, lang)


@click.command(cls=Command)
@click.argument("plan", type=click.Path(path_type=Path), metavar="[PLAN]", required=False)
@option("--out", type=click.Path(path_type=Path), default=Path("synergy-out"), show_default=True)
@option("--follow-up", type=click.Path(path_type=Path), metavar="findings.xlsx")
@options.store
@options.region
@options.config
@options.lang
@options.debug
def analyze(
    plan: Path | None,
    out: Path,
    follow_up: Path | None,
    store: str,
    region: str | None,
    config: Path | None,
    lang: str,
) -> None:
    """Analyse a plan and write the briefing, maps and tables."""
    from synergy import workflow

    settings = _settings(config)
    with show.refusals(lang), show.progress(lang) as progress:
        done = workflow.analyze(
            plan,
            store,
            out,
            region=region,
            settings=settings,
            lang=lang,
            progress=progress,
            follow_up=follow_up,
        )
    show.analysed(done, lang, store, plan)


@click.command(cls=Command)
@click.argument("name", required=False, metavar="[NAME]")
@option("--param", "-p", "parameters", multiple=True, metavar="NAME=VALUE")
@option("--file", type=click.Path(path_type=Path), metavar="MY.cypher")
@options.store
@options.region
@options.form
@options.lang
@options.debug
def query(
    name: str | None,
    parameters: tuple[str, ...],
    file: Path | None,
    store: str,
    region: str | None,
    form: str,
    lang: str,
) -> None:
    """Run a named question, the analyst's own, or list the questions."""
    from synergy import workflow

    given = dict(_pair(p) for p in parameters)
    if name and file:
        raise UsageError("query-both")
    if file:
        show.result(workflow.query_file(file, given, store, region), form, lang)
    elif name:
        show.result(workflow.query(name, given, store, region), form, lang)
    else:
        show.questions(form, lang)


@click.command(cls=Command)
@click.argument("name", metavar="RULE|FINDING_ID")
@options.store
@options.region
@options.config
@options.told
@options.lang
@options.debug
def explain(
    name: str, store: str, region: str | None, config: Path | None, told: str, lang: str
) -> None:
    """Explain a rule, or one finding of the stored plan."""
    from synergy import workflow

    if (rule := workflow.rule(name)) is not None:
        explaining.rule(rule, told, lang)
    else:
        settings = _settings(config)
        with show.progress(lang) as progress:
            progress("analysing")
            explanation = workflow.explain_finding(name, store, region, settings, lang)
        explaining.finding(explanation, told)


@click.command(cls=Command)
@click.argument("plan", type=click.Path(path_type=Path), metavar="[PLAN]", required=False)
@option("--out", type=click.Path(path_type=Path), default=Path("synergy-export"), show_default=True)
@option("--form", "export_form", type=click.Choice(options.FORMS), default="all", show_default=True)
@options.store
@options.region
@options.config
@options.lang
@options.debug
def export(
    plan: Path | None,
    out: Path,
    export_form: str,
    store: str,
    region: str | None,
    config: Path | None,
    lang: str,
) -> None:
    """Write a plan in the forms of other programs."""
    from synergy import workflow

    settings = _settings(config)
    with show.refusals(lang), show.progress(lang) as progress:
        written = workflow.export(
            plan,
            store,
            out,
            export_form,
            region=region,
            settings=settings,
            lang=lang,
            progress=progress,
        )
    show.exported(written, out, lang)


@click.command(cls=Command)
@click.argument("finding", metavar="FINDING_ID")
@option("--out", type=click.Path(path_type=Path), default=Path("naskah"), show_default=True)
@option("--template", type=click.Path(path_type=Path), metavar="FILE.docx")
@options.store
@options.region
@options.config
@options.lang
@options.debug
def paper(
    finding: str,
    out: Path,
    template: Path | None,
    store: str,
    region: str | None,
    config: Path | None,
    lang: str,
) -> None:
    """Draft official papers on a finding of the stored plan."""
    from synergy import workflow

    settings = _settings(config)
    with show.progress(lang) as progress:
        written = workflow.write_papers(
            finding,
            store,
            out,
            region=region,
            settings=settings,
            template=template,
            lang=lang,
            progress=progress,
        )
    for draft in written:
        facts = {"file": str(draft.path), "kept": draft.kept or False}
        click.echo(say("cli-paper-written", facts, lang))
    click.echo(say("cli-paper-next", lang=lang))


@click.command(cls=Command)
@options.form
@options.lang
@options.debug
def rules(form: str, lang: str) -> None:
    """List the rules."""
    show.rules(form, lang)


@click.command(cls=Command)
@options.config
@options.form
@options.lang
@options.debug
def settings(config: Path | None, form: str, lang: str) -> None:
    """List the settings in force."""
    show.settings(_settings(config), form, lang)


def _settings(config: Path | None) -> Settings:
    from synergy import rules
    from synergy import settings as module

    return module.read(config, tuple(rules.BY_ID))


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise UsageError("param-form", text=text)
    return name.strip(), value


ALL = (
    *(demo, template, validate, load, analyze, query, explain, paper, export),
    *(rules, settings),
)
