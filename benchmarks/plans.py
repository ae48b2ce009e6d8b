"""Plans made up by a seed, of the shape that real ones have, to measure with.

A tenth of the programs is region-wide, a fifth names no place, the rest names a few villages
of one or two kecamatan; every OPD works mostly on themes of its own; dependencies point mostly
to earlier programs; three in a hundred references are misspelt.
"""

from __future__ import annotations

import random
from pathlib import Path

from synergy.plan.template import write_template

Rows = dict[str, list[dict[str, object]]]

_VERBS = ("Pelatihan", "Penyediaan", "Pembangunan", "Pemeliharaan", "Penyusunan", "Pendampingan")
_THINGS = ("jalan", "air bersih", "data", "UMKM", "wisata", "sekolah", "puskesmas", "pasar")
_DIMENSIONS = ("governance", "environment", "society", "living", "branding", "economy")


def make(programs: int, *, opds: int = 45, districts: int = 15, seed: int = 1) -> Rows:
    """Return a plan's rows by table.

    Parameters
    ----------
    programs
        How many; each has about eight relations.
    opds, districts
        How many; a kecamatan has 17 or 18 villages.
    seed
        The same seed gives the same plan.
    """
    dice = random.Random(seed)
    villages = _villages(districts, 265 * districts // 15)
    agencies: list[dict[str, object]] = [
        {"id": f"opd-{n}", "name": f"Dinas Urusan {n}", "short_name": f"DU{n}"} for n in range(opds)
    ]
    indicators: list[dict[str, object]] = [
        {"id": f"ik-{n}", "name": f"Indikator {n}"} for n in range(60)
    ]
    rows: list[dict[str, object]] = []
    for n in range(programs):
        supporters = (f"DU{dice.randrange(opds)}" for _ in range(dice.randint(0, 3)))
        start = dice.randint(2019, 2023)
        rows.append(
            {
                "id": f"p-{n}",
                "name": f"{dice.choice(_VERBS)} {dice.choice(_THINGS)} tahap {n}",
                "lead": _lead(dice, opds),
                "support": "; ".join(supporters),
                "dimension": dice.choice(_DIMENSIONS),
                "villages": _places(dice, villages),
                "indicators": f"ik-{dice.randrange(60)}" if dice.random() < 0.5 else "",
                "depends_on": _needs(dice, n),
                "problem": "Layanan belum merata",
                "start": str(start),
                "end": str(min(2024, start + dice.randint(0, 3))),
                "budget": dice.randint(5, 5000) * 1_000_000 if dice.random() < 0.9 else "",
                "quick_win": "ya" if dice.random() < 0.01 else "tidak",
            }
        )
    return {
        "info": [{"key": "region", "value": "33.07"}, {"key": "period", "value": "2019-2024"}],
        "opds": agencies,
        "programs": rows,
        "villages": villages,
        "indicators": indicators,
    }


def write(path: Path, programs: int, seed: int = 1) -> None:
    """Write such a plan as a workbook."""
    write_template(path, rows=make(programs, seed=seed))


def _villages(districts: int, count: int) -> list[dict[str, object]]:
    made: list[dict[str, object]] = []
    for n in range(count):
        district = n % districts + 1
        made.append(
            {
                "id": f"33.07.{district:02}.{2000 + n}",
                "name": f"Desa{n}",
                "kind": "desa",
                "district": f"Kecamatan{district}",
                "district_id": f"33.07.{district:02}",
            }
        )
    return made


def _lead(dice: random.Random, opds: int) -> str:
    if dice.random() < 0.03:
        return ""
    name = f"Dinas Urusan {min(int(dice.expovariate(4 / opds)), opds - 1)}"
    return name.replace("Urusan", "Urusn") if dice.random() < 0.03 else name


def _places(dice: random.Random, villages: list[dict[str, object]]) -> str:
    kind = dice.random()
    if kind < 0.1:
        return "Seluruh desa"
    if kind < 0.3:
        return ""
    district = str(dice.choice(villages)["district"])
    near = [v for v in villages if v["district"] == district]
    chosen = dice.sample(near, k=min(len(near), dice.randint(2, 8)))
    return "; ".join(f"{v['name']}, {v['district']}" for v in chosen)


def _needs(dice: random.Random, n: int) -> str:
    if n == 0 or dice.random() > 0.4:
        return ""
    # A few programs are what much else waits for.
    needed = dice.randrange(min(n, 20)) if dice.random() < 0.2 else dice.randrange(n)
    return f"p-{needed}"
