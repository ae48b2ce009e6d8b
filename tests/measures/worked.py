"""Worked cases of likeness: two titles each, and what a careful reader says of them.

``likeness_cases.csv``: why, lead and name of either, attributes, verdict. Attributes are what
the two have in common (place, beneficiary, indicator, responsibility, code) or what else is
known: elsewhere (other villages), later (disjoint periods), overhead (codes of program .01),
branch, successor, zero (the second's budget is 0).
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synergy.measures import Measures
from synergy.measures.warrants import warrant
from tests.analyses.found import key, measures

A, B = key("Program/a"), key("Program/b")
PLACES = ("Kertek", "Kepil", "Garung", "Kejajar", "Sapuran", "Kalikajar", "Selomerto", "Leksono")


@dataclass(frozen=True)
class Case:
    why: str
    lead_a: str
    name_a: str
    lead_b: str
    name_b: str
    attributes: str
    verdict: str

    @property
    def has(self) -> frozenset[str]:
        return frozenset(self.attributes.split())

    def measures(self) -> Measures:
        """Measure the plan of the two."""
        rows: list[dict[str, Any]] = [
            {"id": "a", "name": self.name_a},
            {"id": "b", "name": self.name_b},
        ]
        relations: dict[str, list[tuple[Any, ...]]] = {
            "LEADS": [
                (f"Opd/{self.lead_a}", "Program/a"),
                (f"Opd/{self.lead_b}", "Program/b"),
            ]
        }
        has = self.has
        for row, code in zip(rows, ("2.16.01.2.06.0001", "1.02.01.2.06.0001"), strict=True):
            if "code" in has:
                row["code"] = "3.27.03.2.01.0004"
            if "overhead" in has:
                row["code"] = code
            if "beneficiary" in has:
                row["beneficiaries"] = ["Warga sasaran"]
            row["budget"] = 0 if "zero" in has and row["id"] == "b" else 100
            years = ("2020", "2022") if row["id"] == "a" else ("2021", "2023")
            row["start"] = row["end"] = years[0]
            if "later" not in has:
                row["end"] = years[1]
        for attribute, type, node in (
            ("place", "TARGETS", "Village/v"),
            ("indicator", "CONTRIBUTES_TO", "Indicator/i"),
            ("responsibility", "FULFILS", "Responsibility/r"),
        ):
            if attribute in has:
                relations[type] = [("Program/a", node), ("Program/b", node)]
        if "elsewhere" in has:
            relations["TARGETS"] = [("Program/a", "Village/v"), ("Program/b", "Village/w")]
        for attribute, type in (("branch", "REPORTS_TO"), ("successor", "SUCCEEDS")):
            if attribute in has:
                relations[type] = [(f"Opd/{self.lead_b}", f"Opd/{self.lead_a}")]
        places = [{"id": place, "name": place} for place in PLACES]
        return measures(
            {
                "Opd": [{"id": lead, "name": lead} for lead in sorted({self.lead_a, self.lead_b})],
                "Program": rows,
                "Village": [{"id": "v"}, {"id": "w"}],
                "District": places,
                "Indicator": [{"id": "i"}],
                "Responsibility": [{"id": "r"}],
            },
            relations,
        )


def cases() -> list[Case]:
    with Path(__file__).with_name("likeness_cases.csv").open(encoding="utf-8") as file:
        return [Case(**row) for row in csv.DictReader(file)]


def verdict(measured: Measures) -> str:
    """Say what is made of the two programs of a plan; a low leftover is none."""
    for double in measured.doubles:
        return "none" if double.leftover in ("predecessor", "zero-budget") else double.kind
    a, b = measured.tasks[A], measured.tasks[B]
    if warrant(a, b, measured.agencies):
        return "none"
    found = measured.pairs.evidence(A, B)
    return "fragmentation" if found.indicator or found.responsibility else "none"
