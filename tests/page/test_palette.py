from itertools import product

import pytest

from synergy.page import palette
from synergy.page.palette import Colour

BY_NAME = {colour.name: colour for colour in palette.COLOURS}
TEXT = [BY_NAME[name] for name in ("ink", "muted", "link")]
GROUNDS = [BY_NAME[name] for name in ("ground", "raised", "notice")]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), list(product(TEXT, GROUNDS)))
def test_text_has_the_contrast_of_aa(text: Colour, ground: Colour, scheme: str) -> None:
    assert palette.contrast(getattr(text, scheme), getattr(ground, scheme)) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("mark", [*palette.MARKS, BY_NAME["focus"], BY_NAME["neutral"]])
def test_marks_stand_out_from_the_ground(mark: Colour, scheme: str) -> None:
    assert palette.contrast(getattr(mark, scheme), getattr(palette.GROUND, scheme)) >= 3


def test_thirty_classes_all_look_different() -> None:
    assert len({palette.look(place) for place in range(30)}) == 30


def test_neighbouring_classes_differ_in_colour_and_shape() -> None:
    for place in range(29):
        one, other = palette.look(place), palette.look(place + 1)
        assert one[0] != other[0]
        assert one[1] != other[1]
