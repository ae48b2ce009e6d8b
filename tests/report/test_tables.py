import csv
import io

import pytest

from synergy.measures import Measures
from synergy.report.tables import coordination_csv, opds_csv
from tests.page import samples

PAIRS = [
    "opd_a", "opd_b", "weight", "required", "rank", "shared_programs", "dependencies",
    "shared_villages", "shared_indicators", "coordinated", "via", "alike",
]  # fmt: skip
OPDS = [
    "id", "name", "led", "supported", "required", "met", "strength", "betweenness", "constraint",
    "effective_size", "articulation", "community",
]  # fmt: skip


def _rows(made: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(made.decode("utf-8-sig"), newline="")))


def _head(made: bytes) -> list[str]:
    return made.decode("utf-8-sig").splitlines()[0].split(",")


def _met() -> Measures:
    return samples.coordinated()[0]


def test_the_columns_are_the_contracts() -> None:
    assert _head(coordination_csv(_met())) == PAIRS
    assert _head(opds_csv(_met())) == OPDS


def test_a_pair_says_what_it_is_about_and_where_it_meets() -> None:
    pairs = {(row["opd_a"], row["opd_b"]): row for row in _rows(coordination_csv(_met()))}
    met = pairs["a", "b"]
    assert (met["required"], met["coordinated"], met["via"]) == ("true", "true", "g1;g2")
    missing = pairs["b", "c"]
    assert (missing["required"], missing["coordinated"], missing["via"]) == ("true", "false", "")
    assert missing["dependencies"] == "1"
    assert missing["shared_indicators"] == ""  # no program names one: unknown, not none
    assert sorted(int(row["rank"]) for row in pairs.values()) == [1, 2, 3, 4]


def test_an_opd_has_its_standing() -> None:
    rows = {row["id"]: row for row in _rows(opds_csv(_met()))}
    assert rows["c"]["name"] == "Dinas Kesehatan"
    assert (rows["c"]["led"], rows["c"]["required"], rows["c"]["met"]) == ("1", "3", "0")
    assert rows["c"]["articulation"] == "true"
    assert rows["f"]["articulation"] == "false"
    assert rows["f"]["community"] == rows["f"]["constraint"] == ""


def test_a_byte_order_mark_for_excel_and_the_same_bytes_twice() -> None:
    for make in (coordination_csv, opds_csv):
        made = make(_met())
        assert made.startswith(b"\xef\xbb\xbf")
        assert made == make(_met())
        assert b"\r\n" in made


def test_a_formula_stays_a_name() -> None:
    names = {row["id"]: row["name"] for row in _rows(opds_csv(samples.hostile()[0]))}
    assert names["c"] == f"'{samples.FORMULA}"


@pytest.mark.parametrize("sample", [samples.quiet, samples.empty])
def test_only_a_head_where_there_is_nothing(sample: object) -> None:
    assert callable(sample)
    measures = sample()[0]
    assert coordination_csv(measures).decode("utf-8-sig") == ",".join(PAIRS) + "\r\n"
    assert len(_rows(opds_csv(measures))) == 1
