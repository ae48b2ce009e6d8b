"""What a cell that names other rows means: ids, names, lists, roles and places.

A reference is an id, or a name, short name or alias that fits exactly one row, compared
without case, punctuation and the region's own name. Places have forms of their own. What
fits nothing or two rows is unresolved, and kept as written with the closest names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest

from synergy.names import Candidates, normalise, squash

_PARTS = re.compile(r"[;\n]+")
_FURTHER = (
    re.compile(r",\s*"),
    re.compile(r"\s*/\s*"),
    re.compile(r"\s+(?:dan|and)\s+|\s*[&+]\s*"),
    re.compile(r"(?:^|\s+)\d{1,2}[.)]\s+"),
    re.compile(r"^\s*[-•*]\s+|\s+[-•]\s+"),
    re.compile(r",\s*(?:dan\s+|and\s+)?|\s*[/&+]\s*|\s+(?:dan|and)\s+|(?:^|\s+)\d{1,2}[.)]\s+"),
)
# "Bapperida (R), Dinkes (A/R)": a bracketed letter ends its piece, whatever parts it.
_LETTERS = r"\(\s*[RACI](?:\s*[/&,]\s*[RACI])*\s*\)"
_RACI = re.compile(rf"^(?P<name>.*\S)\s*(?P<letters>{_LETTERS})$", re.DOTALL | re.IGNORECASE)
_RACI_END = re.compile(rf"({_LETTERS})\s*[,/]\s*", re.IGNORECASE)
_RACI_ROLES = {"A": "lead", "R": "support", "C": "consulted", "I": "informed"}
_BULLET = re.compile(r"^(?:\d{1,2}[.)]|[-•*])\s+")
_AND = re.compile(r"\s*\b(?:dan|and|serta)\b\s*")
_CANDIDATES = 5

# Everybody's is nobody's: these never make a relation to each.
_EVERYONE = re.compile(
    r"^(?:seluruh|semua|all|para|lintas) "
    r"(?:opd|skpd|perangkat daerah|pihak|agencies|dinas|instansi)"
    r"(?: terkait| lain(?:nya)?| se kabupaten.*| di .*)?$"
    r"|^(?:opd|skpd|dinas|instansi|perangkat daerah|pihak) (?:terkait|lain|lainnya|teknis)$"
)
_REGION_WIDE = re.compile(
    r"^(?:(?:se|seluruh|semua|tingkat|wilayah|seluruh wilayah|lingkup) ?)?"
    r"(?:desa(?: (?:dan )?kelurahan)?|kelurahan|kecamatan|kabupaten|kota|wilayah|region|villages)"
    r"(?: (?:se|di) ?(?:kabupaten|kota|wilayah).*)?$"
)
_BARE_LEVEL = frozenset({"desa", "kelurahan", "kecamatan", "desa kelurahan", "desa dan kelurahan"})


@dataclass(frozen=True, slots=True)
class Named:
    """One piece of a cell and what it names.

    Parameters
    ----------
    text
        The piece as written, without a RACI letter.
    ids
        (table, id) of what it names; several where a kecamatan means its villages.
    role
        The role that a RACI letter gives, else "".
    scope
        For places: ``region``, ``district`` or ``villages``.
    everyone
        It means everybody, so it names nobody.
    fits
        How many rows it fits, where it fits more than one.
    closest
        Names near it, where it fits none; the first of the rows that it fits, where it is
        ambiguous.
    assumed
        A bare name that a kecamatan and a village bear was taken for the kecamatan.
    """

    text: str
    ids: tuple[tuple[str, str], ...] = ()
    role: str = ""
    scope: str = ""
    everyone: bool = False
    fits: int = 0
    closest: tuple[str, ...] = ()
    assumed: bool = False

    @property
    def resolved(self) -> bool:
        return bool(self.ids or self.everyone or self.scope)

    @property
    def ambiguous(self) -> bool:
        return self.fits > 1


class Names:
    """The rows of one table by everything that they are called.

    Parameters
    ----------
    region_name
        "Kabupaten Wonosobo": left out of names when they are compared.
    """

    def __init__(self, region_name: str) -> None:
        self._ids: defaultdict[str, set[str]] = defaultdict(set)
        self._called: defaultdict[str, set[str]] = defaultdict(set)
        self.labels: dict[str, str] = {}
        self.called: list[str] = []
        self._region = region_pattern(region_name)

    def add(self, id: str, name: str, others: Iterable[str] = ()) -> None:
        """Enter a row."""
        self._ids[normalise_id(id)].add(id)
        self.labels[id] = name
        for called in (name, *others):
            self.called.append(called)
            if key := self.comparable(called):
                self._called[key].add(id)

    def comparable(self, text: str) -> str:
        """Return `text` as it is compared: without "Kab. Wonosobo", "dan" and "&" alike."""
        bare = without_region(text, self._region)
        return _AND.sub(" ", bare).strip() or bare

    def find(self, text: str) -> set[str]:
        """Return the ids of the rows that `text` fits; an id fits before any name."""
        if (exact := text.strip()) in self.labels:
            return {exact}
        if len(same := self._ids.get(normalise_id(text), ())) == 1:
            return set(same)
        return self._called.get(self.comparable(text), set())

    def __len__(self) -> int:
        return len(self.labels)


class Places:
    """Villages and kecamatan by the ways in which people write them."""

    def __init__(self, region_name: str) -> None:
        self._ids: dict[str, str] = {}
        self._villages: defaultdict[str, set[str]] = defaultdict(set)
        self._within: defaultdict[str, set[str]] = defaultdict(set)
        self._districts: defaultdict[str, set[str]] = defaultdict(set)
        self._district_ids: defaultdict[str, set[str]] = defaultdict(set)
        self.labels: dict[str, str] = {}
        self._region = region_pattern(region_name)
        self._region_name = squash(region_name)
        bare = re.sub(r"^(?:kabupaten|kota|kab)\s+", "", normalise(region_name))
        self._region_names = {self._region_name, squash(f"kab {bare}"), squash(f"se {region_name}")}

    def add(
        self, id: str, names: Sequence[str], district: str | None, district_id: str | None
    ) -> None:
        """Enter a village with all its names, the first one being its own."""
        self._ids[normalise_id(id)] = id
        self.labels[id] = f"{names[0]}, {district}" if district else names[0]
        for name in names:
            self._villages[squash(name)].add(id)
            if district:
                self._within[squash(f"{name} {district}")].add(id)
        if district:
            self._districts[squash(district)].add(id)
        if district_id:
            self._district_ids[normalise_id(district_id)].add(id)

    def __len__(self) -> int:
        return len(self.labels)

    def find(self, text: str) -> Named:
        """Return what place `text` names."""
        if (id := self._ids.get(normalise_id(text))) is not None:
            return Named(text, (("villages", id),), scope="villages")
        if within := self._district_ids.get(normalise_id(text)):
            return self._named(text, within, "district")
        bare = normalise(text)
        if text.strip() == "*" or squash(text) in self._region_names:
            return Named(text, scope="region")
        if _REGION_WIDE.match(bare) and bare not in _BARE_LEVEL:
            return Named(text, scope="region")
        return self._by_name(text, without_region(text, self._region))

    def _by_name(self, text: str, bare: str) -> Named:
        is_village = re.match(r"(?:kepala )?(?:desa|ds|kelurahan|kel)\s+", bare)
        is_district = re.match(r"(?:se |seluruh |wilayah )?(?:kecamatan|kec)\s+", bare)
        rest = bare[is_village.end() :] if is_village else bare
        if is_district:
            district = bare[is_district.end() :]
            found = self._districts.get(squash(district), set())
            return self._named(text, found, "district")
        all_of = re.match(r"(?:seluruh|semua) (?:desa|kelurahan)(?: kelurahan)? (?:di |se )?", bare)
        if all_of:
            district = re.sub(r"^(?:kecamatan|kec)\s+", "", bare[all_of.end() :])
            if found := self._districts.get(squash(district), set()):
                return self._named(text, found, "district")
        within = squash(re.sub(r"\b(?:kecamatan|kec)\b", " ", rest))
        if found := self._within.get(within, set()):
            return self._one(text, found)
        villages = self._villages.get(squash(rest), set())
        district_villages = set() if is_village else self._districts.get(squash(rest), set())
        if district_villages:
            named = self._named(text, district_villages, "district")
            return Named(text, named.ids, scope="district", assumed=bool(villages))
        return self._one(text, villages)

    def _one(self, text: str, found: set[str]) -> Named:
        if len(found) > 1:
            rows = nsmallest(_CANDIDATES, (self.labels[id] for id in found))
            return Named(text, fits=len(found), closest=tuple(rows))
        return self._named(text, found, "villages")

    def _named(self, text: str, found: set[str], scope: str) -> Named:
        if not found:
            return Named(text)
        return Named(text, tuple(("villages", id) for id in sorted(found)), scope=scope)


class Resolver:
    """Finds what the cells of a plan name."""

    def __init__(self, region_name: str) -> None:
        self.places = Places(region_name)
        self.names: defaultdict[str, Names] = defaultdict(lambda: Names(region_name))
        self._region = region_pattern(region_name)
        self._memory: dict[tuple[str, tuple[str, ...], bool], tuple[Named, ...]] = {}
        self._candidates: dict[tuple[str, ...], Candidates] = {}

    def resolve(self, text: str, tables: Sequence[str], *, many: bool) -> tuple[Named, ...]:
        """Return what `text` names among the rows of `tables`, piece by piece.

        Where it may name OPDs and others besides, its pieces are those with a role: RACI
        letters and "seluruh OPD" are understood.

        Parameters
        ----------
        text
            The whole cell.
        tables
            In the order in which they are asked; the first that knows a piece has it.
        many
            The cell may hold a list.
        """
        key = (text, tuple(tables), many)
        if key not in self._memory:
            actors = "opds" in tables and len(tables) > 1
            found = self._resolve(text, tables, many, actors)
            self._memory[key] = tuple(self._explained(named, key[1]) for named in found)
        return self._memory[key]

    def _resolve(
        self, text: str, tables: Sequence[str], many: bool, actors: bool
    ) -> Sequence[Named]:
        def one(piece: str) -> Named:
            return self._piece(piece, tables, actors)

        if not many:
            return (one(text.strip()),)
        found: list[Named] = []
        for part in _split(_PARTS, _RACI_END.sub(r"\1;", text) if actors else text):
            whole = one(part)
            if not whole.resolved and part != (bare := without_bullet(part)):
                whole = one(bare)
            enough = 1 if tables[0] != "villages" else 2
            found.extend([whole] if whole.resolved else _further(part, one, enough) or [whole])
        return found

    def _explained(self, named: Named, tables: tuple[str, ...]) -> Named:
        """Add the closest names to what fits nothing."""
        if named.resolved or named.ambiguous:
            return named
        if tables not in self._candidates:
            # A place is seldom what a misspelt agency meant.
            others = [self.names[t].called for t in tables if t != "villages"]
            pools = others or [list(self.places.labels.values())]
            self._candidates[tables] = Candidates(name for pool in pools for name in pool)
        near = self._candidates[tables].closest(named.text)
        return replace(named, closest=tuple(near))

    def _piece(self, piece: str, tables: Sequence[str], actors: bool) -> Named:
        role = ""
        if actors and (raci := _RACI.match(piece)):
            piece = raci["name"]
            letters = raci["letters"].upper()
            role = next(role for letter, role in _RACI_ROLES.items() if letter in letters)
        if actors and _EVERYONE.match(without_region(piece, self._region)):
            return Named(piece, role=role, everyone=True)
        for table in tables:
            if table == "villages":
                place = self.places.find(piece)
                # A village can have a role, all villages of a kecamatan or a region can't.
                if not actors:
                    return place
                if place.scope == "villages":
                    return replace(place, role=role, scope="")
                continue
            fits = self.names[table].find(piece)
            if len(fits) == 1:
                return Named(piece, ((table, next(iter(fits))),), role=role)
            if fits:
                labels = self.names[table].labels
                rows = (f"{labels[id]} ({id})" for id in nsmallest(_CANDIDATES, fits))
                return Named(piece, role=role, fits=len(fits), closest=tuple(rows))
        return Named(piece, role=role)


def normalise_id(id: str) -> str:
    """Return an id as it is compared: without case and surrounding spaces, else as written."""
    return id.strip().casefold()


def _split(pattern: re.Pattern[str], text: str) -> list[str]:
    return [piece.strip() for piece in pattern.split(text) if piece and piece.strip()]


def _further(part: str, one: Callable[[str], Named], enough: int) -> list[Named]:
    """Split by what may or may not part a list.

    Only where every piece then resolves; or, by commas, where `enough` do: then the rest is what
    is unknown, and not the whole list.
    """
    for pattern in _FURTHER:
        pieces = _split(pattern, part)
        if pieces and pieces != [part]:
            named = [one(piece) for piece in pieces]
            if all(n.resolved for n in named):
                return named
    named = [one(piece) for piece in _split(_FURTHER[0], part)]
    return named if sum(n.resolved for n in named) >= enough else []


def without_bullet(text: str) -> str:
    """Return a piece of a list without its number or bullet.

    >>> without_bullet("2. Indeks SPBE")
    'Indeks SPBE'
    """
    return _BULLET.sub("", text)


def without_region(text: str, region: re.Pattern[str]) -> str:
    """Return `text` normalised and without the region's own name, unless nothing is left."""
    bare = normalise(text)
    return region.sub(" ", bare).strip() or bare


def region_pattern(region_name: str) -> re.Pattern[str]:
    """Return what finds the region's own name in a normalised text."""
    bare = re.sub(r"^(?:kabupaten|kota|kab)\s+", "", normalise(region_name))
    if bare:
        return re.compile(rf"\b(?:pemerintah )?(?:kabupaten|kab|kota) {re.escape(bare)}\b\s*")
    return re.compile(r"\b(?:kabupaten|kab) \w+$")
