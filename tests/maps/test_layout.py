import math

from hypothesis import given, settings
from hypothesis import strategies as st

from synergy.maps import layout

SIZES = st.lists(st.integers(1, 60), min_size=1, max_size=25)
TIES = st.lists(st.tuples(st.integers(0, 24), st.integers(0, 24), st.floats(0.1, 9)), max_size=60)


def _groups(sizes: list[int]) -> dict[str, list[str]]:
    return {f"g{g:02}": [f"{g}-{n}" for n in range(size)] for g, size in enumerate(sizes)}


@settings(max_examples=40, deadline=None)
@given(SIZES, TIES)
def test_islands_do_not_overlap_and_come_out_the_same(
    sizes: list[int], ties: list[tuple[int, int, float]]
) -> None:
    groups = _groups(sizes)
    near = {(f"g{a:02}", f"g{b:02}"): weight for a, b, weight in ties if a < b and b < len(sizes)}
    positions, discs = layout.islands(groups, near)
    assert (positions, discs) == layout.islands(groups, near)
    assert set(positions) == {member for members in groups.values() for member in members}
    placed = sorted(discs.items())
    for place, (_, one) in enumerate(placed):
        for _, other in placed[place + 1 :]:
            assert math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius
    for group, members in groups.items():
        disc = discs[group]
        for member in members:
            x, y = positions[member]
            assert isinstance(x, int)
            assert math.hypot(x - disc.x, y - disc.y) <= disc.radius - layout.MARGIN / 2


def test_members_keep_their_distance() -> None:
    spots = layout.sunflower(400)
    for place, one in enumerate(spots):
        assert all(math.dist(one, other) >= layout.SPACING - 2 for other in spots[:place])


@settings(max_examples=40, deadline=None)
@given(SIZES, SIZES)
def test_shelves_stand_below_and_do_not_overlap(above: list[int], sizes: list[int]) -> None:
    _, discs = layout.islands(_groups(above), {})
    positions, small = layout.shelves(_groups(sizes), discs.values())
    assert len(positions) == sum(sizes)
    low = max(disc.y + disc.radius for disc in discs.values())
    placed = list(small.values())
    for place, one in enumerate(placed):
        assert one.y - one.radius > low
        for other in placed[place + 1 :]:
            assert math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius
