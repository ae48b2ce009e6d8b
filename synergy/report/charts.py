"""Small charts, as numbers that the page draws in HTML and SVG: bars and the map of heat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from synergy import words
from synergy.measures import Measures
from synergy.measures.citations import name
from synergy.page import reading

MOST_OPDS = 40  # more would be too small to read on paper
_CELL, _HEAD = 16, 116  # pixels: a cell, and the names beside and above
_LEVELS = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of `length` hundredths of the longest, beside its figure."""

    length: int
    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One pair of OPDs: where it stands, its look (``met-3``: level 1 to 4), what it says."""

    x: int
    y: int
    look: str
    text: str


@dataclass(frozen=True, slots=True)
class Name:
    """An OPD's name beside its row and above its column."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Heat:
    """OPD by OPD: what must be coordinated, and whether it is seen to.

    Parameters
    ----------
    size, head, cell
        Pixels: the whole, the names' share of it, a cell.
    names, cells
        What stands in it.
    met, missing
        How many pairs are drawn of each.
    hidden
        OPDs of the network that are left out.
    """

    size: int
    head: int
    cell: int
    names: tuple[Name, ...]
    cells: tuple[Cell, ...]
    met: int
    missing: int
    hidden: int


def bars(values: Iterable[tuple[float, str]]) -> tuple[Bar, ...]:
    """Return bars as long as their values, the longest 100.

    >>> [bar.length for bar in bars([(8, "8"), (2, "2"), (0, "0")])]
    [100, 25, 0]
    """
    told = list(values)
    longest = max((value for value, _ in told), default=0)
    return tuple(Bar(round(100 * value / longest) if longest else 0, text) for value, text in told)


def heat(measures: Measures, lang: str) -> Heat | None:
    """Return the required network as a square; None where nothing is required.

    OPDs that work closely stand together; of many those with most to share are drawn.
    """
    rows = measures.standing.rows
    network = measures.standing.network
    if not network:
        return None
    heaviest = sorted(network, key=lambda opd: (-rows[opd].strength, opd))[:MOST_OPDS]
    order = sorted(heaviest, key=lambda o: (rows[o].community or 0, -rows[o].strength, o))
    at = {opd: _HEAD + place * _CELL for place, opd in enumerate(order)}
    drawn = [edge for edge in network.edges(data=True) if edge[0] in at and edge[1] in at]
    weights = sorted(float(data["weight"]) for *_, data in drawn)
    known = measures.requirements.groups_known
    cells = []
    for one, other, data in drawn:
        state = "met" if data["met"] else "missing"
        look = f"{state}-{_level(weights, float(data['weight']))}"
        word = words.say(f"page-tie-{state if known or data['met'] else 'needed'}", lang=lang)
        weight = words.number(round(float(data["weight"]), 1), lang)
        pair = f"{name(measures.graph, one)} – {name(measures.graph, other)}"
        text = words.say("page-matrix-cell", {"pair": pair, "word": word, "figure": weight}, lang)
        cells += [Cell(at[one], at[other], look, text), Cell(at[other], at[one], look, text)]
    met = sum(bool(data["met"]) for *_, data in drawn)
    return Heat(
        _HEAD + len(order) * _CELL + 1,
        _HEAD,
        _CELL,
        tuple(Name(at[opd], _cut(reading.short_name(measures.graph.nodes[opd]))) for opd in order),
        tuple(sorted(cells, key=lambda cell: (cell.y, cell.x))),
        met,
        len(drawn) - met,
        len(network) - len(order),
    )


def _level(weights: Sequence[float], weight: float) -> int:
    """Return in which quarter of the weights, from the lightest, a weight is."""
    below = sum(other < weight for other in weights)
    return 1 + min(_LEVELS - 1, _LEVELS * below // len(weights))


def _cut(text: str, most: int = 15) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
