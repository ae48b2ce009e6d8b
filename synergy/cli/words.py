"""Commands and options whose help comes from ``words``, in the language that `--lang` names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from synergy.errors import UsageError
from synergy.names import closest
from synergy.words import DEFAULT_LANGUAGE, LANGUAGES, preferred, say

_KEY = "synergy.lang"
_Function = TypeVar("_Function", bound=Callable[..., Any])


def language(arguments: Sequence[str]) -> str:
    """Return the language of `arguments`, of SYNERGY_LANG, or the default.

    It is looked for before the arguments are parsed, since help and errors need it as well.
    """
    given = preferred()
    for position, argument in enumerate(arguments):
        if argument == "--lang" and position + 1 < len(arguments):
            given = arguments[position + 1]
        elif argument.startswith("--lang="):
            given = argument.removeprefix("--lang=")
    return given if given in LANGUAGES else DEFAULT_LANGUAGE


def lang_of(context: click.Context) -> str:
    return str(context.meta.get(_KEY, DEFAULT_LANGUAGE))


class Option(click.Option):
    """An option whose help is the sentence ``cli-option-<name>``."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = say(f"cli-option-{(self.name or '').replace('_', '-')}", lang=lang_of(ctx))
        return super().get_help_record(ctx)


class Command(click.Command):
    """A command whose help is the sentence ``cli-<name>`` with its attribute ``more``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta.setdefault(_KEY, language(args))
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=say("cli-usage", lang=lang_of(ctx)))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(say(f"cli-{self.name}", lang=lang_of(ctx)))
            formatter.write_paragraph()
            formatter.write_text(say(f"cli-{self.name}.more", lang=lang_of(ctx)))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        given = (p for p in self.get_params(ctx) if isinstance(p, click.Option))
        records = [r for p in given if (r := p.get_help_record(ctx))]
        with formatter.section(say("cli-options", lang=lang_of(ctx))):
            formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("cli-option-help", lang=lang_of(ctx))
        return option


class Group(Command, click.Group):
    """The program itself."""

    command_class = Command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        Command.format_options(self, ctx, formatter)
        rows = [(name, say(f"cli-{name}", lang=lang_of(ctx))) for name in self.list_commands(ctx)]
        with formatter.section(say("cli-commands", lang=lang_of(ctx))):
            formatter.write_dl(rows)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)  # in the order in which one meets them

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            near = closest(args[0], self.commands)
            raise UsageError("unknown-command", name=args[0], closest=near, count=len(near))
        return super().resolve_command(ctx, args)


def option(*names: str, **attributes: Any) -> Callable[[_Function], _Function]:
    """Declare an option whose help comes from ``words``."""
    return click.option(*names, cls=Option, **attributes)
