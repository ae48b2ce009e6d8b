"""What can go wrong, as a code with facts; the sentences are in ``words/*/error.ftl``."""

from __future__ import annotations

from typing import Any, TypeVar

from synergy.words import LANGUAGES, preferred, say

_Wanted = TypeVar("_Wanted")


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


def spoken(lang: str | None) -> str:
    """Return the language asked for, or else that of SYNERGY_LANG.

    Raises
    ------
    UsageError
        ``unknown-language``.
    """
    if lang is not None and lang not in LANGUAGES:
        raise UsageError("unknown-language", name=str(lang), known=list(LANGUAGES))
    return lang or preferred()


def expect(value: object, wanted: type[_Wanted], name: str, how: str) -> _Wanted:
    """Return an argument that is what it should be.

    Parameters
    ----------
    value, wanted
        What was given, and its class.
    name
        What the argument is called.
    how
        Code that makes one.

    Raises
    ------
    UsageError
        ``wrong-type``.
    """
    if not isinstance(value, wanted):
        given = type(value).__name__
        raise UsageError("wrong-type", name=name, wanted=wanted.__name__, given=given, how=how)
    return value


class StoreError(SynergyError):
    """The store refused, is busy or can't be reached."""


class OutputError(SynergyError):
    """The output folder can't be written."""
