"""How well likeness of activity tells the same work from other work.

Three tables: the worked cases of ``tests/measures/likeness_cases.csv``; federal programs of the
United States by their weak label, the same subcategory (English: only what is in the words
counts, not the Indonesian lists); and what would be noise in a real budget list. The latter two
need ``../shared/data`` and are skipped without it. Run: ``python -m benchmarks.quality``.
"""

from __future__ import annotations

import csv
from collections import Counter
from itertools import combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.plans import content
from benchmarks.titles import SHARED
from synergy import graph
from synergy.measures import Measures
from synergy.measures.activity import Reader
from synergy.measures.activity.lists import background, phrase
from synergy.measures.likeness import cosines, vectors, weights
from synergy.measures.pairs import Pairs
from synergy.measures.warrants import leftover, warrant
from synergy.settings import Settings
from tests.measures.worked import A, B, cases, verdict

_SAMPLE = SHARED / "dev_sample"
_THRESHOLDS = (0.6, 0.5)
Flags = npt.NDArray[np.bool_]
Amounts = npt.NDArray[np.float64]


def worked() -> None:
    """Print how the worked cases come out, by activity alone and by all that is known."""
    every = cases()
    likeness, by_words, right, warranted = [], [], [], []
    for case in every:
        made = case.measures()
        found = Pairs(made.tasks, made.settings.overlap).between(A, B)
        likeness.append(found or 0.0)
        by_words.append(_plain(case.name_a, case.name_b))
        right.append(verdict(made) == case.verdict)
        warranted.append(bool(warrant(made.tasks[A], made.tasks[B], made.agencies)))
    wanted = np.array([case.verdict in ("duplication", "overlap") for case in every])
    by_text = np.array(
        [not (case.why.startswith("paraphrase") or "code" in case.has) for case in every]
    )
    decided = by_text & ~np.array(warranted)
    print(f"worked cases: {len(every)}, verdict right in {sum(right)}")
    print(f"  of these text can decide {decided.sum()}:")
    for name, value in (("activity", likeness), ("plain TF-IDF", by_words)):
        for threshold in _THRESHOLDS:
            chosen = np.array(value)[decided] >= threshold
            _print(f"    {name} ≥ {threshold}", chosen, wanted[decided])


def _plain(one: str, other: str) -> float:
    """Return the cosine of two titles as they are written, by the same background."""
    texts = [sorted(set(phrase(name))) for name in (one, other)]
    weighed = weights([phrase(title) for title in background()])
    return float(cosines(vectors(texts, weighed), np.array([0]), np.array([1]))[0])


def federal() -> None:
    """Print how well pairs of one subcategory are found, beside plain TF-IDF."""
    programs = _read("fpi_programs_200.csv")
    kinds: dict[str, set[str]] = {}
    for row in _read("fpi_program_category_200.csv"):
        kinds.setdefault(row["program_id"], set()).add(row["category_subcategory"])
    reader = Reader()
    ours = [list(reader.read(r["title"], r["objective"]).words) for r in programs]
    plain = [sorted(set(phrase(f"{r['title']} {r['objective']}"))) for r in programs]
    pairs = np.array(list(combinations(range(len(programs)), 2)), np.int64)
    ids = [row["program_id"] for row in programs]
    same = np.array([bool(kinds[ids[a]] & kinds[ids[b]]) for a, b in pairs.tolist()])
    print(f"federal programs: {len(pairs):,} pairs, {same.mean():.3f} of one subcategory")
    for name, texts, weighed in (("ours", ours, None), ("plain TF-IDF", plain, weights(plain))):
        value = cosines(vectors(texts, weighed), pairs[:, 0], pairs[:, 1])
        value = np.nan_to_num(value)
        print(f"  {name}: average precision {_average_precision(value, same):.3f}")
        for threshold in (*_THRESHOLDS, 0.4, 0.3):
            _print(f"    ≥ {threshold}", value >= threshold, same)


def bandung() -> None:
    """Print what would be noise in a budget list of eight OPDs, and what is left."""
    made = _bandung()
    alarms: Counter[str] = Counter()
    for a, b in combinations(made.tasks.values(), 2):
        if (a.code and a.code == b.code) or a.name.casefold() == b.name.casefold():
            reason = warrant(a, b, made.agencies) or leftover(a, b, made.agencies)
            alarms[reason or ("left" if a.leads == b.leads else "left, two OPDs")] += 1
    print(f"budget list: {len(made.tasks)} sub kegiatan")
    print(f"  pairs of one code or name: {dict(alarms.most_common())}")
    columns, tasks = made.pairs.columns, made.pairs.tasks
    reasons: Counter[str] = Counter()
    left = []
    for n in np.flatnonzero(columns.activity >= _THRESHOLDS[0]):
        a, b = tasks[columns.a[n]], tasks[columns.b[n]]
        reason = warrant(a, b, made.agencies) or leftover(a, b, made.agencies)
        reasons[reason or ("left" if a.leads == b.leads else "left, two OPDs")] += 1
        if not reason:
            left.append(f"    {columns.activity[n]:.2f} {a.name} | {b.name}")
    print(
        f"  pairs of activity ≥ 0.6 without overhead and statutory: {dict(reasons.most_common())}"
    )
    print("\n".join(left))


def _bandung() -> Measures:
    names = {row["kd_satker"]: row["nama_satker"] for row in _read("bandung_opd.csv")}
    rows: dict[str, list[dict[str, object]]] = {
        "opds": [{"id": id, "name": name} for id, name in names.items()],
        "programs": [
            {
                "id": f"{row['kd_subkegiatan']}-{number}",
                "name": row["nama_subkegiatan"],
                "code": row["kode_subkegiatan"],
                "kind": "sub kegiatan",
                "lead": names[row["kd_satker"]],
                "budget": int(float(row["pagu_rp"] or 0)),
            }
            for number, row in enumerate(_read("bandung_sub_kegiatan.csv"))
            if row["is_deleted"] == "0"
        ],
    }
    return Measures(graph.build(content(rows)), Settings())


def _read(name: str) -> list[dict[str, str]]:
    with Path(_SAMPLE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _print(name: str, found: Flags, wanted: Flags) -> None:
    right = int((found & wanted).sum())
    precision = right / max(int(found.sum()), 1)
    recall = right / max(int(wanted.sum()), 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    print(
        f"{name}: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} "
        f"({int(found.sum())} found)"
    )


def _average_precision(value: Amounts, wanted: Flags) -> float:
    order = np.argsort(-value, kind="stable")
    hits = wanted[order]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float((precision * hits).sum() / hits.sum())


if __name__ == "__main__":
    worked()
    if _SAMPLE.is_dir():
        federal()
        bandung()
