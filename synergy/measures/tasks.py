"""The deepest rows of a plan, as they are compared with one another.

methods.md, "What the analyses look at": duplication and overlap run on the deepest level. A
task is an active program with no active program below it. It says only what its own row says:
what a program says of all its parts would make each two of them alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import networkx as nx

from synergy.measures.activity import Activity, Reader
from synergy.measures.agencies import is_kecamatan
from synergy.measures.portfolio import Portfolio
from synergy.measures.relations import Relations
from synergy.measures.timing import date_of
from synergy.names import normalise, squash
from synergy.schema.graph import label_of

# U.BB.PP, then perhaps J.KK, then perhaps SSSS; J and KK stand with and without a leading 0.
_NOMENKLATUR = re.compile(r"(\d|x)\.(\d\d|xx)\.(\d\d?)(\.\d\d?\.\d\d?(\.\d{1,4})?)?", re.IGNORECASE)
_LEVELS = {3: "program", 5: "kegiatan", 6: "sub kegiatan"}
BARE = "="


@dataclass(frozen=True)
class Task:
    """A program without programs below it. Keys are node keys.

    Parameters
    ----------
    key, name
        The program.
    code
        Its parts without leading zeros, ("2", "16", "3", "2", "2", "15"), or what is written,
        as one part, where it is no nomenklatur's; () where there is none.
    level
        program, kegiatan or sub kegiatan; "" for an action plan, and where it is not known.
    leads
        Who leads it, sorted.
    by_kecamatan
        All who lead it are kecamatan or kelurahan.
    above
        The programs above it.
    activity
        What it does.
    villages, indicators, responsibilities
        Keys that it names.
    beneficiaries
        Normalised texts.
    start, end
        ISO dates, or None.
    budget
        Rupiah, or None.
    """

    key: str
    name: str
    code: tuple[str, ...]
    level: str
    leads: tuple[str, ...]
    by_kecamatan: bool
    above: frozenset[str]
    activity: Activity
    villages: frozenset[str]
    beneficiaries: frozenset[str]
    indicators: frozenset[str]
    responsibilities: frozenset[str]
    start: str | None
    end: str | None
    budget: int | None

    @property
    def opds(self) -> tuple[str, ...]:
        """The OPDs that lead it."""
        return tuple(lead for lead in self.leads if label_of(lead) == "Opd")

    @property
    def comparable_code(self) -> tuple[str, ...]:
        """The code where it names a kegiatan or sub kegiatan of the nomenklatur, else ()."""
        return self.code if len(self.code) >= 5 else ()

    @property
    def wording(self) -> str:
        """What it is compared by: its object text, or where that is too thin no more than its name.

        A name has `BARE` before it: it is like the same name and no other. "" is neither.
        """
        return self.activity.text or (BARE + squash(self.name) if squash(self.name) else "")


def code_of(text: str) -> tuple[str, ...]:
    """Return a code's parts as they are compared.

    >>> code_of("1.01.02.02.01.0014") == code_of("1.01.02.2.01.14")
    True
    >>> code_of("A-7"), code_of(" ")
    (('a 7',), ())
    """
    text = text.strip().rstrip(".")
    if _NOMENKLATUR.fullmatch(text):
        return tuple(part.lstrip("0").lower() or "0" for part in text.split("."))
    return (normalise(text),) if normalise(text) else ()


def tasks(
    graph: nx.MultiDiGraph[str], relations: Relations, portfolio: Portfolio, reader: Reader
) -> dict[str, Task]:
    """Return the tasks of a plan by key, sorted; `reader` knows the plan's names."""
    return {
        key: _task(key, graph, relations, portfolio, reader)
        for key in sorted(portfolio.row_of)
        if not portfolio.children.get(key)
    }


def _task(
    key: str,
    graph: nx.MultiDiGraph[str],
    relations: Relations,
    portfolio: Portfolio,
    reader: Reader,
) -> Task:
    node = graph.nodes[key]
    code = code_of(node.get("code") or "")
    kind = node.get("subkind") or ""
    leads = tuple(sorted({edge.start for edge in relations.into("LEADS", key)}))
    named = {
        type: frozenset(edge.end for edge in relations.out(type, key))
        for type in ("TARGETS", "CONTRIBUTES_TO", "FULFILS")
    }
    return Task(
        key=key,
        name=node.get("name") or "",
        code=code,
        level=kind if kind in _LEVELS.values() else _LEVELS.get(len(code), ""),
        leads=leads,
        by_kecamatan=bool(leads) and all(is_kecamatan(graph.nodes[lead]) for lead in leads),
        above=frozenset(portfolio.above(key)),
        activity=reader.read(node.get("name") or "", node.get("description") or ""),
        villages=named["TARGETS"],
        beneficiaries=frozenset(map(normalise, node.get("beneficiaries") or ())) - {""},
        indicators=named["CONTRIBUTES_TO"],
        responsibilities=named["FULFILS"],
        start=date_of(node, "start"),
        end=date_of(node, "end"),
        budget=node.get("budget"),
    )


def reader_of(graph: nx.MultiDiGraph[str]) -> Reader:
    """Return a reader that knows the plan's own OPDs and places."""
    agencies: set[str] = set()
    places: set[str] = set()
    for _, data in graph.nodes(data=True):
        names = {data.get("name") or "", *(data.get("aliases") or ())}
        if data["kind"] == "Opd":
            agencies |= names | {data.get("short_name") or ""}
        elif data["kind"] in ("Village", "District"):
            places |= names
    return Reader(agencies, places, graph.graph.get("name") or "")
