"""What is wrong in a plan's files: a code with facts and the place where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from synergy.errors import SynergyError, spoken
from synergy.words import say


@dataclass(frozen=True)
class Problem:
    """One problem of a plan's files.

    Parameters
    ----------
    severity
        ``error`` (the plan is refused) or ``warning`` (kept, said).
    code
        Names the sentences ``problem-<code>`` and ``problem-<code>.mend``.
    file, sheet, row, column
        Where: base name, sheet ("" where there is none), row as the spreadsheet shows it (0
        where no row is meant), header as written.
    value
        What stands there.
    facts
        What else the sentences need.
    """

    severity: str
    code: str
    file: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    facts: dict[str, Any] = field(default_factory=dict)

    def say(self, part: str = "", lang: str | None = None) -> str:
        """Return what is wrong, or with `part` "mend" how to mend it."""
        code = f"problem-{self.code}" + (f".{part}" if part else "")
        facts = {name: value for name, value in asdict(self).items() if name != "facts"}
        # A row is a name of a place, not a quantity: no thousands separator.
        return say(code, {**facts, "row": str(self.row), **self.facts}, spoken(lang))

    def place(self, lang: str | None = None) -> str:
        """Return "file › sheet › row 4 › column", as far as they are known."""
        facts = {"row": str(self.row)}
        row = say("problem-place-row", facts, spoken(lang)) if self.row else ""
        parts = [self.file, self.sheet, row, self.column]
        return " › ".join(part for part in parts if part)

    def told(self, lang: str | None = None) -> dict[str, Any]:
        """Return it as a row of a table, such as ``pd.DataFrame(p.told() for p in problems)``.

        Its keys are severity, code, file, sheet, row (None where no row is meant), column,
        value, message and mend.
        """
        return {
            **{"severity": self.severity, "code": self.code, "file": self.file},
            **{"sheet": self.sheet, "row": self.row or None, "column": self.column},
            **{"value": self.value, "message": self.say(lang=lang), "mend": self.say("mend", lang)},
        }

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class PlanError(SynergyError):
    """The plan has errors and is refused; its text tells each, and how to mend it.

    Attributes
    ----------
    problems : tuple of Problem
        All errors, and what else the reader warned of.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("plan-refused", count=len(self.errors))

    @property
    def errors(self) -> list[Problem]:
        return [p for p in self.problems if p.severity == "error"]

    def __str__(self) -> str:
        told = [f"{p.place()}: {p.say()}\n  → {p.say('mend')}" for p in self.errors]
        return "\n".join([*told, self.message()])
