"""Reading a plan: a workbook or a folder of tables becomes a content and problems."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from synergy.errors import expect

if TYPE_CHECKING:
    from synergy.plan.build import Plan


def read_plan(path: str | Path, region: str | None = None) -> Plan:
    """Read a plan: one Excel workbook, or a folder of CSV or Parquet files.

    Parameters
    ----------
    path
        The workbook or folder.
    region
        The region's Kemendagri code (33.07); left out, it is taken from the plan.

    Returns
    -------
    Plan
        Its content, and the reader's warnings (``problems``).

    Raises
    ------
    PlanError
        If the plan has errors; it holds all of them, and the warnings.
    UsageError
        ``wrong-type`` for a region that is no text: as a number 33.10 would be 33.1.

    Examples
    --------
    >>> from importlib.resources import files
    >>> plan = read_plan(files("synergy.examples") / "wonosobo" / "wonosobo.xlsx")
    >>> plan.content.nodes["Opd"].num_rows > 20
    True
    """
    from synergy.plan import tables
    from synergy.plan.build import build

    if region is not None:
        expect(region, str, "region", 'read_plan(path, region="33.07")')

    sheets, problems = tables.read(Path(path))
    return build(sheets, problems, region)
