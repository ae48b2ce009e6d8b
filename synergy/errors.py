"""What can go wrong, as a code with facts; the sentences are in ``words/*/error.ftl``."""

from __future__ import annotations

from typing import Any

from synergy.words import preferred, say


class SynergyError(Exception):
    """Something the user can mend.

    Parameters
    ----------
    code
        Names the sentence ``error-<code>``.
    facts
        What the sentence is filled with.
    """

    exit_code = 1

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def message(self, lang: str | None = None) -> str:
        """Return what is wrong and what to do; `lang` id, en, or else SYNERGY_LANG's."""
        return say(f"error-{self.code}", self.facts, lang or preferred())

    def __str__(self) -> str:
        return self.message()


class UsageError(SynergyError):
    """The command was given wrongly: exit 2."""

    exit_code = 2


class StoreError(SynergyError):
    """The store refused, is busy or can't be reached."""


class OutputError(SynergyError):
    """The output folder can't be written."""
