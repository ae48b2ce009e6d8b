"""Options that several commands share, and how an error becomes a paragraph and a code."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from synergy.cli.words import lang_of, language, option
from synergy.errors import SynergyError
from synergy.words import LANGUAGES, VARIABLE, say

# Those of synergy.exports, which takes a second to import; a test compares them.
FORMS = ("graphml", "gexf", "kumu", "neo4j", "parquet", "all")

# Looked for before parsing, so that it counts wherever it stands.
lang = option(
    "--lang",
    type=click.Choice(LANGUAGES),
    envvar=VARIABLE,
    callback=lambda context, option, value: lang_of(context),
)
store = option("--store", envvar="SYNERGY_STORE", default="synergy-store", show_default=True)
region = option("--region", metavar="33.07")
config = option("--config", type=click.Path(path_type=Path), metavar="synergy.toml")
form = option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table")
told = option("--format", "told", type=click.Choice(["text", "json"]), default="text")
debug = option("--debug", is_flag=True, is_eager=True, expose_value=False)


@contextmanager
def readable_errors(arguments: list[str]) -> Iterator[None]:
    """Turn every error into one paragraph on stderr and an exit code; `--debug` shows more."""
    spoken = language(arguments)
    try:
        yield
    except SynergyError as error:
        _stop(arguments, error.message(spoken), error.exit_code)
    except click.exceptions.Exit as stop:
        raise SystemExit(stop.exit_code) from None
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "")
        raise SystemExit(0) from None
    except (KeyboardInterrupt, click.Abort):
        _stop(arguments, say("error-interrupted", lang=spoken), 130)
    except click.ClickException as error:
        _stop(arguments, _usage(error, spoken), 2)
    except BrokenPipeError:
        # The reader of our output (head, less) has seen enough.
        sys.stderr.close()
        raise SystemExit(0) from None
    except Exception as error:
        facts = {"type": type(error).__name__, "text": str(error)}
        _stop(arguments, say("error-unexpected", facts, spoken), 1)


def _stop(arguments: list[str], message: str, code: int) -> None:
    if "--debug" in arguments:
        traceback.print_exc()
    click.echo(message, err=True)
    raise SystemExit(code)


def _usage(error: click.ClickException, spoken: str) -> str:
    facts: dict[str, Any] = {}
    code = "usage"
    if isinstance(error, click.NoSuchOption):
        near = error.possibilities or []
        code, facts = "unknown-option", {"name": error.option_name, "closest": list(near)}
        facts["count"] = len(near)
    elif isinstance(error, click.MissingParameter):
        command = error.ctx.command.name if error.ctx else ""
        code, facts = "missing-parameter", {"command": command}
    elif isinstance(error, click.BadParameter) and isinstance(
        getattr(error.param, "type", None), click.Choice
    ):
        assert error.param is not None
        choices = [str(c) for c in error.param.type.choices]  # type: ignore[attr-defined]
        name = error.param.opts[-1]
        code, facts = "bad-choice", {"name": name, "choices": choices}
    else:
        facts = {"text": error.format_message()}
    return say(f"error-{code}", facts, spoken)
