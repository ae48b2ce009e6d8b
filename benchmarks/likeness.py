"""What likeness costs for the country's titles, beside string-grouper on the same ones.

string-grouper wants pandas below 3, so it runs in an environment of its own:
``python -m venv peer && peer/bin/pip install string-grouper`` and then
``python -m benchmarks.likeness --peer peer/bin/python``. Each side runs in a process of its own.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks.titles import Titles, regions

_LEAST = 0.6
_MOST = 50
# Both find the pairs of a region that are alike enough; the peer has one table of all titles,
# or, to be fair, one of each region.
_PEER = """
import csv, json, sys, time
import pandas as pd
from string_grouper import match_strings
rows = list(csv.reader(open(sys.argv[1], encoding="utf-8")))
least, most, apart = float(sys.argv[3]), int(sys.argv[4]), sys.argv[5] == "apart"
frame = pd.DataFrame(rows, columns=["region", "number", "title"])
before = time.process_time()
parts = [part for _, part in frame.groupby("region")] if apart else [frame]
found = []
for part in parts:
    part = part.reset_index(drop=True)
    made = match_strings(
        part["title"], min_similarity=least, max_n_matches=most, number_of_processes=1
    )
    left, right = made["left_index"].to_numpy(), made["right_index"].to_numpy()
    region, number = part["region"].to_numpy(), part["number"].astype(int).to_numpy()
    kept = (region[left] == region[right]) & (number[left] < number[right])
    found += zip(region[left[kept]], number[left[kept]].tolist(), number[right[kept]].tolist())
taken = time.process_time() - before
json.dump([taken, found], open(sys.argv[2], "w"))
"""
_MEASURED = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def ours(source: Path, target: Path) -> None:
    """Find the alike pairs of each region in the titles of a file; write cost and pairs."""
    titles: dict[str, list[str]] = {}
    with source.open(encoding="utf-8") as file:
        for region, _, title in csv.reader(file):
            titles.setdefault(region, []).append(title)
    before = time.process_time()
    from synergy.measures.activity import Reader
    from synergy.measures.likeness import alike, vectors

    found = []
    for region, names in titles.items():
        reader = Reader()
        read = [reader.read(name) for name in names]
        texts = sorted({activity.text for activity in read})
        at = {text: number for number, text in enumerate(texts)}
        members: dict[int, list[int]] = {}
        for number, activity in enumerate(read):
            members.setdefault(at[activity.text], []).append(number)
        pairs = alike(vectors([text.split() for text in texts]), _LEAST, _MOST)
        both = [(n, n) for text, n in at.items() if text]
        both += zip(pairs.a.tolist(), pairs.b.tolist(), strict=True)
        for a, b in both:
            for i in members[a]:
                for j in members[b]:
                    one, other = read[i].functions, read[j].functions
                    if (a != b or i < j) and (not one or not other or one & other):
                        found.append((region, min(i, j), max(i, j)))
    taken = time.process_time() - before
    target.write_text(json.dumps([taken, found]))


def compare(made: list[Titles], peer: str | None) -> None:
    """Print cost and quality of ours, and of the peer where there is one."""
    same = {(part.region, *pair) for part in made for pair in part.same}
    count = sum(len(part.titles) for part in made)
    print(f"{count:,} titles in {len(made)} regions, {len(same):,} pairs of the same work")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "titles.csv", Path(folder) / "found.json"
        with source.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(
                (part.region, number, title)
                for part in made
                for number, title in enumerate(part.titles)
            )
        runs = {"ours": [sys.executable, "-m", "benchmarks.likeness", str(source), str(target)]}
        if peer:
            limits = [str(source), str(target), str(_LEAST), str(_MOST)]
            runs["string-grouper"] = [peer, "-c", _PEER, *limits, "whole"]
            runs["string-grouper, by region"] = [peer, "-c", _PEER, *limits, "apart"]
        base: tuple[float, float] | None = None
        for name, command in runs.items():
            peak = _peak(command)
            taken, pairs = json.loads(target.read_text())
            base = base or (taken, peak)
            found = {tuple(pair) for pair in pairs}
            right = len(found & same)
            print(
                f"{name}: {taken:.1f} s of CPU ({taken / base[0]:.1f} times ours), "
                f"{peak:,.0f} MB ({peak / base[1]:.1f}), {len(found):,} pairs, "
                f"recall {right / len(same):.2f}, precision {right / max(len(found), 1):.2f}"
            )


def _peak(command: list[str]) -> float:
    """Run a command; return its peak memory in MB, itself and not what started it."""
    small = [sys.executable, "-c", _MEASURED, *command]  # a child begins with its parent's peak
    return float(subprocess.run(small, check=True, stdout=subprocess.PIPE).stdout) / 1024


def regency(programs: int = 5_000) -> None:
    """Print what all pairs of one regency's plan cost, in this process."""
    from benchmarks.plans import content, make
    from synergy import graph
    from synergy.measures import Measures
    from synergy.settings import Settings

    rows = make(programs)
    for row, title in zip(rows["programs"], regions(1, programs)[0].titles, strict=True):
        row["name"] = title
    made = Measures(graph.build(content(rows)), Settings())
    assert made.portfolio.rows
    began = time.process_time()
    read = made.tasks
    between = time.process_time()
    pairs = made.pairs.columns
    done = time.process_time()
    print(
        f"{programs:,} programs: reading {between - began:.2f} s, pairs {done - between:.2f} s of "
        f"CPU, {len(pairs.a):,} pairs of {len(read):,} tasks, "
        f"{np.count_nonzero(pairs.activity >= _LEAST):,} alike"
    )


if __name__ == "__main__":
    given = sys.argv[1:]
    if len(given) == 2 and given[0] != "--peer":
        ours(Path(given[0]), Path(given[1]))
    else:
        regency()
        compare(regions(35, 5_000), given[1] if given else None)
