"""Programs and actors as lines of details and rows of a table."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from synergy import words
from synergy.findings import Finding
from synergy.maps.parts import Row
from synergy.measures import Measures
from synergy.measures.citations import name, names
from synergy.page import reading

ROLES = ("LEADS", "SUPPORTS")
LISTED = 3  # names in a cell of a table
Facts = tuple[tuple[str, str], ...]
Found = Sequence[tuple[Finding, Sequence[str]]]


class Plan:
    """A plan's graph as maps read it, in one language; programs are its top rows.

    Attributes
    ----------
    row_of
        The top row that each active program is drawn as.
    """

    def __init__(self, measures: Measures, lang: str) -> None:
        self._measures = measures
        self.graph = measures.graph
        self.lang = lang
        self.relations = measures.relations
        self.portfolio = measures.portfolio
        self.row_of: Mapping[str, str] = self.portfolio.row_of

    def say(self, name: str) -> str:
        return words.say(f"page-{name}", lang=self.lang)

    def nodes(self, kind: str) -> list[str]:
        """Return the keys of one kind, sorted."""
        return sorted(key for key, data in self.graph.nodes(data=True) if data["kind"] == kind)

    def ends(self, start: str, relation: str) -> list[str]:
        return [edge.end for edge in self.relations.out(relation, start)]

    def starts(self, end: str, relation: str) -> list[str]:
        return [edge.start for edge in self.relations.into(relation, end)]

    def joined(self, keys: Iterable[str]) -> str:
        """Return the names of nodes as one text."""
        return words.joined(names(self.graph, keys), self.lang)

    def few(self, keys: Sequence[str], most: int = LISTED) -> str:
        """Return the first names of nodes as one text, and how many more there are."""
        told = [name(self.graph, key) for key in keys[:most]]
        return words.joined([*told, *self.others(len(keys) - most)], self.lang)

    def others(self, count: int) -> list[str]:
        """Return "7 lainnya", or nothing where there are none."""
        return [words.say("page-others", {"count": count}, self.lang)] if count > 0 else []

    def lead(self, program: str) -> str:
        """Return who leads a program, or that nobody does."""
        unread = [
            words.say("page-unread-name", {"name": name}, self.lang)
            for name in self.unread_leads(program)
        ]
        told = [*names(self.graph, self.starts(program, "LEADS")), *unread]
        return words.joined(told, self.lang) or self.say("no-lead")

    def accountable(self, program: str) -> tuple[str, ...]:
        """Return the OPDs that answer for a program."""
        return self._measures.accountable(self.portfolio.rows[program])

    def unread_leads(self, program: str) -> list[str]:
        """Return the names in a program's lead cell that were not recognised."""
        references = self.portfolio.rows[program].unknown_leads
        return [str(self.graph.nodes[edge.end]["value"]) for edge in references]

    def period(self, program: str) -> str:
        data = self.graph.nodes[program]
        ends = [words.date(str(data[n]), self.lang) for n in ("start", "end") if data.get(n)]
        return " – ".join(dict.fromkeys(ends))

    def budget(self, program: str) -> str:
        amount = self.portfolio.rows[program].budget
        return "" if amount is None else words.rupiah(amount, self.lang)

    def labelled(self, texts: Mapping[str, str]) -> Facts:
        """Return the texts that say something, each with its label."""
        return tuple((self.say(name), text) for name, text in texts.items() if text)


def program_facts(plan: Plan, program: str) -> Facts:
    """Return the lines of a program's details; what it is made of speaks too."""
    data: Mapping[str, Any] = plan.graph.nodes[program]
    row = plan.portfolio.rows[program]
    region_wide = data.get("scope") == "region" and not row.villages
    parts = [member for member in row.members if member != program]
    return plan.labelled(
        {
            "lead": plan.lead(program),
            "support": plan.joined(plan.starts(program, "SUPPORTS")),
            "dimension": plan.joined(sorted(row.dimensions)),
            "period": plan.period(program),
            "budget": plan.budget(program),
            "villages": plan.say("region-wide")
            if region_wide
            else plan.joined(sorted(row.villages)),
            "description": str(data.get("description", "")),
            "code": str(data.get("code", "")),
            "parts": plan.joined(parts),
            "source": reading.place(data, plan.say("row")),
        }
    )


def actor_facts(plan: Plan, key: str) -> Facts:
    """Return the lines of an OPD's or stakeholder's details."""
    data: Mapping[str, Any] = plan.graph.nodes[key]
    leads, supports = (
        len({plan.row_of[p] for p in plan.ends(key, role) if p in plan.row_of}) for role in ROLES
    )
    return plan.labelled(
        {
            "aliases": words.joined(data.get("aliases") or (), plan.lang),
            "subkind": str(data.get("subkind", "")),
            "leads": words.number(leads, plan.lang) if leads else "",
            "supports": words.number(supports, plan.lang) if supports else "",
            "coordinator": str(data.get("coordinator", "")),
            "working-groups": plan.joined(plan.ends(key, "MEMBER_OF")),
            "duties": str(data.get("duties", "")),
            "source": reading.place(data, plan.say("row")),
        }
    )


def village_facts(plan: Plan, key: str, named: int) -> Facts:
    """Return the lines of a village's details; `named` is by how many programs."""
    data: Mapping[str, Any] = plan.graph.nodes[key]
    return plan.labelled(
        {
            "subkind": str(data.get("subkind", "")),
            "district": plan.joined(plan.ends(key, "LOCATED_IN")),
            "named-by": words.number(named, plan.lang),
            "aliases": words.joined(data.get("aliases") or (), plan.lang),
            "source": reading.place(data, plan.say("row")),
        }
    )


def program_rows(plan: Plan, programs: Iterable[str], found: Found) -> list[Row]:
    """Return the table's rows: program, lead, support, period, budget, findings."""
    about = _counts(found)
    return [
        Row(
            key,
            (
                name(plan.graph, key),
                plan.lead(key),
                plan.few(plan.starts(key, "SUPPORTS")),
                plan.period(key),
                plan.budget(key),
                words.number(about[key], plan.lang) if about[key] else "",
            ),
        )
        for key in sorted(programs, key=lambda key: (name(plan.graph, key), key))
    ]


def dependency_rows(plan: Plan, pairs: Iterable[tuple[str, str]], found: Found) -> list[Row]:
    """Return the table's rows: program, what it needs, what needs it, lead, period, findings."""
    about = _counts(found)
    needs, needed = defaultdict(list), defaultdict(list)
    for start, end in pairs:
        needs[start].append(end)
        needed[end].append(start)
    return [
        Row(
            key,
            (
                name(plan.graph, key),
                plan.few(needs[key]),
                plan.few(needed[key]),
                plan.lead(key),
                plan.period(key),
                words.number(about[key], plan.lang) if about[key] else "",
            ),
        )
        for key in sorted({*needs, *needed}, key=lambda key: (name(plan.graph, key), key))
    ]


def _counts(found: Found) -> Counter[str]:
    return Counter(key for _, keys in found for key in keys)
