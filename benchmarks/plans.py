"""Plans made up by a seed, of the shape that real ones have, to measure with.

A tenth of the programs is region-wide, a fifth names no place, the rest names a few villages
of one or two kecamatan; every OPD works mostly on themes of its own; dependencies point mostly
to earlier programs; three in a hundred references are misspelt.
"""

from __future__ import annotations

import random
from pathlib import Path

from synergy.content import Content
from synergy.plan.build import build
from synergy.plan.records import Record, Sheet
from synergy.plan.template import write_template
from synergy.schema import tables

Rows = dict[str, list[dict[str, object]]]

_VERBS = ("Pelatihan", "Penyediaan", "Pembangunan", "Pemeliharaan", "Penyusunan", "Pendampingan")
_THINGS = ("jalan", "air bersih", "data", "UMKM", "wisata", "sekolah", "puskesmas", "pasar")
# Programs led by one OPD spread by about 0.37 of their mean among the eight OPDs of Kabupaten
# Bandung's list of 2025 (4 to 12 programs each): a gamma distribution of shape 1 / 0.37².
_EVENNESS = 7.3
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
    sizes = [dice.gammavariate(_EVENNESS, 1) for _ in range(opds)]
    rows: list[dict[str, object]] = []
    for n in range(programs):
        supporters = (f"DU{dice.randrange(opds)}" for _ in range(dice.randint(0, 3)))
        start = dice.randint(2019, 2023)
        rows.append(
            {
                "id": f"p-{n}",
                "name": f"{dice.choice(_VERBS)} {dice.choice(_THINGS)} tahap {n}",
                "lead": _lead(dice, sizes),
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


def with_broker(
    programs: int, *, opds: int = 45, seed: int = 1, within: float = 0.7
) -> tuple[Rows, str]:
    """Return such a plan with fields of work and a planted broker, and the broker's id.

    Supporters are as many as in the demo plan: none, one, two, three for 40, 43, 15, 2 per cent
    of programs. Each OPD belongs to one of six fields, as to a dimension, and a share of its
    supporters, of the programs that it needs and of its indicators is of its own field. The
    broker is a mid-size OPD, by programs led, on which a quarter of the dependencies hang, from
    all fields: each of these points to one of its programs instead.

    Parameters
    ----------
    programs, opds, seed
        As in `make`.
    within
        The share of supporters, dependencies and indicators that stay in the field by choice;
        about a third in the demo plan; 0 for a plan in which all work evenly with all.
    """
    made = make(programs, opds=opds, seed=seed)
    dice = random.Random(seed + 1000)
    led: dict[int, list[str]] = {}
    earlier: dict[int, list[str]] = {}
    for row in made["programs"]:
        number = str(row["lead"]).rpartition(" ")[2]
        lead = int(number) if number else dice.randrange(opds)
        field = lead % len(_DIMENSIONS)
        mates = range(field, opds, len(_DIMENSIONS))
        if row["lead"]:
            led.setdefault(lead, []).append(str(row["id"]))
        row["support"] = "; ".join(
            f"DU{dice.choice(mates if dice.random() < within else range(opds))}"
            for _ in range(*dice.choices(range(4), weights=(40, 43, 15, 2)))
        )
        row["dimension"] = _DIMENSIONS[field]
        if row["indicators"] and dice.random() < within:
            row["indicators"] = f"ik-{field + len(_DIMENSIONS) * dice.randrange(10)}"
        if row["depends_on"] and field in earlier and dice.random() < within:
            row["depends_on"] = dice.choice(earlier[field])
        earlier.setdefault(field, []).append(str(row["id"]))
    ranked = sorted(led, key=lambda opd: (len(led[opd]), opd))
    broker = ranked[len(ranked) // 2]
    for row in made["programs"]:
        if str(row["id"]) in led[broker]:
            row["support"] = ""  # else its few supporters would be brokers as much as it is
    needing = [
        row for row in made["programs"] if row["depends_on"] and str(row["id"]) not in led[broker]
    ]
    for row in dice.sample(needing, k=len(needing) // 4):
        row["depends_on"] = dice.choice(led[broker])
    return made, f"opd-{broker}"


def content(rows: Rows) -> Content:
    """Return a plan's rows as content, without a workbook in between."""
    sheets = [
        Sheet(
            tables.BY_NAME[table],
            "plan.xlsx",
            table,
            {c.name: c.header for c in tables.BY_NAME[table].columns},
            tuple(Record(n, _understood(row)) for n, row in enumerate(members, start=2)),
        )
        for table, members in rows.items()
        if table != "info"
    ]
    return build(sheets, (), "33.07").content


def _understood(row: dict[str, object]) -> dict[str, object]:
    flags: dict[object, object] = {"ya": True, "tidak": False}
    return {name: flags.get(value, value) for name, value in row.items() if value != ""}


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


def _lead(dice: random.Random, sizes: list[float]) -> str:
    if dice.random() < 0.03:
        return ""
    name = f"Dinas Urusan {dice.choices(range(len(sizes)), weights=sizes)[0]}"
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
