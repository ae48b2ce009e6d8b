"""Plans of OPDs and who works on what, made by hand, and measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from synergy.measures import Measures
from synergy.measures.requirements import Requirements
from synergy.settings import Coordination, Settings
from tests.analyses.found import ids, measures

Pairs = Iterable[tuple[str, str]]


def measured(
    work: Mapping[str, str],
    needs: Pairs = (),
    *,
    villages: Mapping[str, str] | None = None,
    listed: str = "",
    indicators: Mapping[str, str] | None = None,
    groups: Mapping[str, str] | None = None,
    covers: Pairs = (),
    agreed: Iterable[tuple[Any, ...]] = (),
    reports: Pairs = (),
    opds: str = "",
    nodes: Mapping[str, list[dict[str, Any]]] | None = None,
    relations: Mapping[str, list[tuple[Any, ...]]] | None = None,
    settings: Coordination | None = None,
) -> Measures:
    """Measure a plan of words: ``{"p1": "a b"}`` says that a leads p1 and b supports it.

    `villages`, `indicators` name those of a program, `groups` the members of a group,
    `covers` (group, "Program/p1"), `agreed` (from, to, properties); `listed` and `opds` those
    of the plan that nothing else names.
    """
    places, measures_of, members = villages or {}, indicators or {}, groups or {}
    named = {o for names in (*work.values(), *members.values(), opds) for o in names.split()}
    named |= {o for pair in (*reports, *(a[:2] for a in agreed)) for o in pair}

    def all_of(*texts: str) -> list[dict[str, Any]]:
        return ids(*sorted({word for text in texts for word in text.split()}))

    return measures(
        {
            "Opd": ids(*sorted(named)),
            "Program": ids(*work),
            "Village": all_of(*places.values(), listed),
            "Indicator": all_of(*measures_of.values()),
            "WorkingGroup": ids(*members),
            **(nodes or {}),
        },
        {
            "LEADS": [(f"Opd/{o.split()[0]}", f"Program/{p}") for p, o in work.items() if o],
            "SUPPORTS": [
                (f"Opd/{opd}", f"Program/{p}") for p, o in work.items() for opd in o.split()[1:]
            ],
            "DEPENDS_ON": [(f"Program/{p}", f"Program/{q}") for p, q in needs],
            "TARGETS": [
                (f"Program/{p}", f"Village/{v}") for p, vs in places.items() for v in vs.split()
            ],
            "CONTRIBUTES_TO": [
                (f"Program/{p}", f"Indicator/{i}")
                for p, names in measures_of.items()
                for i in names.split()
            ],
            "MEMBER_OF": [
                (f"Opd/{o}", f"WorkingGroup/{g}") for g, os in members.items() for o in os.split()
            ],
            "COVERS": [(f"WorkingGroup/{g}", covered) for g, covered in covers],
            "AGREED_WITH": [(f"Opd/{a}", f"Opd/{b}", *rest) for a, b, *rest in agreed],
            "REPORTS_TO": [(f"Opd/{a}", f"Opd/{b}") for a, b in reports],
            **(relations or {}),
        },
        Settings(coordination=settings or Coordination()),
    )


def table(made: Requirements) -> dict[str, dict[str, Any]]:
    """Return the rows of coordination.csv by ``"a b"``."""
    rows = made.table().astype(object).to_dict("records")
    return {f"{row['opd_a']} {row['opd_b']}": {str(k): v for k, v in row.items()} for row in rows}


def column(made: Requirements, name: str) -> dict[str, Any]:
    """Return a column of coordination.csv by ``"a b"``."""
    return {pair: row[name] for pair, row in table(made).items()}
