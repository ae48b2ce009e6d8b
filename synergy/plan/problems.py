"""What is wrong in a plan's files: a code with facts and the place where it stands."""

from __future__ import annotations

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

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class PlanError(SynergyError):
    """The plan has errors and is refused; `problems` holds all of them, and the warnings."""

    def __init__(self, problems: list[Problem]) -> None:
        errors = [p for p in problems if p.severity == "error"]
        super().__init__("plan-refused", count=len(errors))
        self.problems = problems
