"""The plan by dimension and by district, and the square of OPDs."""

from __future__ import annotations

from synergy.report.areas import areas
from synergy.report.charts import MOST_OPDS, heat
from tests.page import samples


def test_dimensions_and_districts_count_their_programs() -> None:
    told = areas(*samples.hostile(), "id")
    assert [row.programs.text for row in told.dimensions] == ["1", "1"]
    assert "2 dari 12 program" in told.dimension_note
    (district,) = told.districts
    assert (district.programs.text, district.villages, district.named) == ("6", 2, 1)
    assert district.share.length == 50


def test_without_places_or_dimensions_it_says_so() -> None:
    told = areas(*samples.quiet(), "id")
    assert told.dimensions == ()
    assert told.districts == ()
    assert told.dimension_note.startswith("Belum dapat ditampilkan")
    assert told.district_note.startswith("Belum dapat ditampilkan")


def test_the_square_shows_each_required_pair_twice() -> None:
    measures, _ = samples.coordinated()
    square = heat(measures, "id")
    assert square is not None
    assert (square.met, square.missing, square.hidden) == (1, 3, 0)
    assert len(square.cells) == 2 * (square.met + square.missing)
    assert {(cell.y, cell.x) for cell in square.cells} == {
        (cell.x, cell.y) for cell in square.cells
    }
    assert any("belum tercatat" in cell.text for cell in square.cells)


def test_of_many_opds_those_with_most_to_share_are_drawn() -> None:
    measures, _ = samples.large()
    square = heat(measures, "id")
    assert square is not None
    assert len(square.names) == min(MOST_OPDS, len(measures.standing.network))
    assert len(square.names) + square.hidden == len(measures.standing.network)


def test_nothing_required_is_no_square() -> None:
    assert heat(samples.quiet()[0], "id") is None
