"""What a map is drawn from: nodes, lines, islands, pairs, legend, findings and table."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from synergy.findings import Finding
from synergy.maps.layout import Disc, Position


@dataclass(frozen=True, slots=True)
class Kind:
    """A class of nodes: a line of the legend and a filter.

    `colour` is a custom property's name without dashes.
    """

    key: str
    label: str
    colour: str
    shape: str
    size: int = 13


@dataclass(frozen=True, slots=True)
class Facet:
    """Something to filter by beside the classes: its values are (key, label)."""

    key: str
    label: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the map from left to right, with its name: a year."""

    name: str
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Link:
    """Another page, relative to the map's folder."""

    href: str
    label: str


@dataclass(frozen=True, slots=True)
class Tie:
    """A class of lines: what they are called from either end, and whether seen at rest.

    `out` is read from the line's start ("bergantung pada"), `back` from its end ("dipakai
    oleh"). A `folded` class leads from a start to its neighbours only while it is shown.
    """

    key: str
    label: str
    out: str
    back: str
    colour: str
    dashed: bool = False
    arrows: bool = False
    at_rest: bool = True
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign that some lines carry: a line of the legend that counts them."""

    key: str
    sign: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Node:
    """A node as it is drawn; `facts` are the lines of its details, which also find it.

    It counts in all its `kinds`, and looks as the first of them. `facets` are its values by
    facet; a `context` node is also shown where a filter leaves one of its neighbours.
    """

    key: str
    name: str
    short: str
    kinds: tuple[str, ...]
    word: str
    facts: tuple[tuple[str, str], ...]
    weight: int
    aliases: tuple[str, ...] = ()
    facets: Mapping[str, Collection[str]] = field(default_factory=dict)
    context: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table that says the same as the map; its first cell leads to the node."""

    key: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Island:
    """A disc with its name, what it counts in words, and the keys of its members.

    A `folded` one is shut at first, however small the map is.
    """

    name: str
    count: str
    disc: Disc
    members: Sequence[str]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """What a line says when it is chosen: it is a thing of its own, not just a neighbour.

    Parameters
    ----------
    key
        What it is called in the address: "33.07/Pair/a+b".
    name
        "Bappeda – Dinkes".
    word
        What class it is of.
    about
        What it is about, in a line.
    width
        How wide it is drawn.
    figure
        What the matrix shows of it.
    facts
        The lines of its details, which also find it.
    behind
        Names of all that is behind it, also of what the details have no room for: they find it.
    mark
        The key of the mark that its line carries; "" for none.
    """

    key: str
    name: str
    word: str
    about: str
    width: float
    figure: str
    facts: tuple[tuple[str, str], ...]
    behind: tuple[str, ...]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An OPD's row of the matrix.

    Parameters
    ----------
    key, name, short
        The node's.
    first
        It is the first of its island.
    cells
        The place of the line with each node in the rows' order, or None.
    """

    key: str
    name: str
    short: str
    first: bool
    cells: tuple[int | None, ...]


@dataclass(frozen=True)
class Map:
    """All that a map is drawn from.

    Parameters
    ----------
    code
        ``page-map-<code>`` are its words: .title, .lead, .how, .nodes, .example, .empty.
    columns
        The table's heads.
    lines
        (start key, end key, tie key).
    findings
        With the keys of the nodes that each is about.
    islands
        None on a map without.
    note
        What else the legend explains; "" for nothing.
    pairs
        What the lines say, one a line; none where lines only lead to neighbours.
    heaviest
        Places of the lines that the panel lists first.
    heading
        The title of that list.
    matrix
        The same lines as a table of nodes against nodes; none where there are no pairs.
    matrix_how
        How that table is read.
    marks
        The signs that lines carry.
    untold
        Why nothing is drawn; "" for the map's usual words.
    ringless
        Rules that put no ring around nodes, because lines tell of them.
    facets
        What else can be filtered by; what findings say of severity is added to them.
    bands
        What stretches from left to right are called.
    links
        The other maps.
    opens_closed
        A map with more nodes opens on its islands.
    about
        What part of the plan it shows, for its title; "" for the whole.
    lead
        Which of its words stands under its title.
    """

    code: str
    lang: str
    notice: str
    kinds: Sequence[Kind]
    ties: Sequence[Tie]
    nodes: Sequence[Node]
    lines: Sequence[tuple[str, str, str]]
    positions: Mapping[str, Position]
    findings: Sequence[tuple[Finding, Sequence[str]]]
    columns: Sequence[str]
    rows: Sequence[Row]
    islands: Sequence[Island] = ()
    note: str = ""
    pairs: Sequence[Pair] = ()
    heaviest: Sequence[int] = ()
    heading: str = ""
    matrix: Sequence[MatrixRow] = ()
    matrix_how: str = ""
    marks: Sequence[Mark] = ()
    untold: str = ""
    ringless: frozenset[str] = frozenset()
    facets: Sequence[Facet] = ()
    bands: Sequence[Band] = ()
    links: Sequence[Link] = ()
    opens_closed: int = 300
    about: str = ""
    lead: str = "lead"
