"""The command line: parse, call one function of `workflow`, print."""

from __future__ import annotations

import sys

import click

from synergy import __version__
from synergy.cli import commands, options
from synergy.cli.words import Group, Option


@click.group(name="synergy", cls=Group)
@options.lang
@options.debug
@click.version_option(__version__, message="synergy %(version)s", cls=Option)
def cli(lang: str) -> None:
    """Group the commands; each says what it does in ``words``."""


for command in commands.ALL:
    cli.add_command(command)


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may speak a code page that lacks what names hold.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    with options.readable_errors(given):
        cli.main(args=given, prog_name="synergy", standalone_mode=False)
