"""Titles of many regions, made by a seed, with the pairs that are the same work labelled.

Of each title several are made as people would write it again: another head verb of the same
function, a place, a stage, a slip of the pen, words left out or turned round.
"""

from __future__ import annotations

import csv
import random
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

from synergy.measures.activity import lists

SHARED = Path(__file__).parents[2] / "shared" / "data"
_PLACES = ("Kertek", "Kepil", "Garung", "Kejajar", "Sapuran", "Leksono", "Kaliwiro", "Mojotengah")


@dataclass(frozen=True)
class Titles:
    """The titles of one region, and the positions of those that are the same work."""

    region: str
    titles: tuple[str, ...]
    same: frozenset[tuple[int, int]]


def regions(count: int, each: int, seed: int = 1) -> list[Titles]:
    """Return `count` regions of `each` titles."""
    pool, dice = _pool(), random.Random(seed)
    return [_region(f"r{number:02}", pool, each, dice) for number in range(count)]


def _region(name: str, pool: list[str], each: int, dice: random.Random) -> Titles:
    titles: list[str] = []
    of_base: defaultdict[str, list[int]] = defaultdict(list)
    while len(titles) < each:
        base = dice.choice(pool)
        of_base[base].append(len(titles))
        titles.append(_varied(base, dice))
    same = {pair for members in of_base.values() for pair in combinations(members, 2)}
    return Titles(name, tuple(titles), frozenset(same))


def _pool() -> list[str]:
    """Return the titles to vary: the background's with a verb, the national list's where it is."""
    dice = random.Random(0)
    heads = _heads()
    every = [word for words in heads.values() for word in words]
    pool = {f"{dice.choice(every).capitalize()} {title}" for title in lists.background()}
    listed = SHARED / "nomenklatur" / "parepare_nomenklatur.csv"
    if listed.exists():
        with listed.open(encoding="utf-8") as file:
            pool |= {
                row["nama"].strip()
                for row in csv.DictReader(file)
                if row["level"] == "sub_kegiatan" and row["kode"].split(".")[2] != "01"
            }
    return sorted(pool)


@cache
def _heads() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word, (function, stays) in lists.heads().items():
        if function and not stays and word.startswith("p"):
            found[function].append(word)
    return dict(found)


def _varied(title: str, dice: random.Random) -> str:
    words = title.split()
    function = lists.heads().get(words[0].lower(), ("", False))[0]
    if function in _heads() and dice.random() < 0.5:
        words[0] = dice.choice(_heads()[function]).capitalize()
    if len(words) > 4 and dice.random() < 0.3:
        del words[dice.randrange(2, len(words))]
    if len(words) > 3 and dice.random() < 0.2:
        at = dice.randrange(1, len(words) - 1)
        words[at : at + 2] = reversed(words[at : at + 2])
    if dice.random() < 0.15:
        words[-1] = _slip(words[-1], dice)
    if dice.random() < 0.4:
        words += [dice.choice(("Desa", "Kecamatan", "Kec.")), dice.choice(_PLACES)]
    if dice.random() < 0.15:
        words += ["Tahap", dice.choice(("I", "II", "III"))]
    if dice.random() < 0.15:
        words += ["Tahun", str(dice.randint(2019, 2024))]
    return " ".join(words)


def _slip(word: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[:at] + word[at + 1 :] if len(word) > 3 else word
