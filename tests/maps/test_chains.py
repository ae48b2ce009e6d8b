import math

from hypothesis import given, settings
from hypothesis import strategies as st

from synergy.maps.chains import ROW, chains

PAIRS = st.lists(st.tuples(st.integers(0, 25), st.integers(0, 25)), max_size=70)
YEARS = st.dictionaries(st.integers(0, 25), st.sampled_from(["2019", "2020", "2021"]))


@settings(max_examples=60, deadline=None)
@given(PAIRS, YEARS)
def test_chains_do_not_overlap_and_come_out_the_same(
    pairs: list[tuple[int, int]], years: dict[int, str]
) -> None:
    edges = [(f"p{a}", f"p{b}") for a, b in pairs]
    year = {f"p{n}": when for n, when in years.items()}
    positions, bands = chains(edges, year, "?")
    assert (positions, bands) == chains(reversed(edges), year, "?")
    assert set(positions) == {end for edge in edges if edge[0] != edge[1] for end in edge}
    spots = sorted(positions.values())
    for place, one in enumerate(spots):
        assert all(math.dist(one, other) >= ROW for other in spots[:place])
    for band in bands:
        inside = {node for node, (x, _) in positions.items() if band.left < x < band.right}
        assert {year.get(node, "?") for node in inside} == {band.name}


def test_what_is_needed_stands_left() -> None:
    positions, bands = chains([("c", "b"), ("b", "a"), ("c", "a")])
    assert positions["a"][0] < positions["b"][0] < positions["c"][0]
    assert bands == []


def test_a_later_year_stands_right_even_of_what_needs_it() -> None:
    positions, bands = chains([("a", "b")], {"a": "2020", "b": "2021"})
    assert positions["a"][0] < positions["b"][0]
    assert [band.name for band in bands] == ["2020", "2021"]


def test_a_circle_is_laid_out_too() -> None:
    assert len(chains([("a", "b"), ("b", "a")])[0]) == 2
