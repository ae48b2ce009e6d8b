"""Colours and shapes: Okabe and Ito's palette, that colour-blind people can tell apart too.

Every colour is a CSS custom property with a light and a dark value, so that pages and canvas
read the same one. Nothing is told by colour alone: what has a colour has a shape or a word.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colour:
    """A custom property ``--name`` with its value on light and on dark ground."""

    name: str
    light: str
    dark: str


GROUND = Colour("ground", "#ffffff", "#15181c")
INK = Colour("ink", "#1d2329", "#e8eaed")

# Texts and lines. `raised` is the ground of panels and tables' heads.
SURFACE: tuple[Colour, ...] = (
    GROUND,
    Colour("raised", "#f4f6f8", "#1f242a"),
    INK,
    Colour("muted", "#57616b", "#a7b0ba"),
    Colour("line", "#d5dae0", "#3a424b"),
    Colour("link", "#005a8c", "#7cc4f0"),
    Colour("notice", "#fdf3d7", "#332b14"),
    Colour("notice-line", "#b87d00", "#e69f00"),
    Colour("focus", "#0072b2", "#56b4e9"),
)

# Marks: at least 3 : 1 against ground and raised.
MARKS: tuple[Colour, ...] = (
    Colour("high", "#c44f00", "#ff8a3d"),
    Colour("medium", "#a87000", "#e6b800"),
    Colour("low", "#0072b2", "#56b4e9"),
    Colour("good", "#00795a", "#2fc79c"),
    Colour("unknown", "#6b7580", "#98a2ad"),
)

# Nodes: Okabe and Ito's hues; the light ones a little darker on white.
SERIES: tuple[Colour, ...] = (
    Colour("series-0", "#0072b2", "#4aa3df"),
    Colour("series-1", "#d98f00", "#e6a817"),
    Colour("series-2", "#009e73", "#20c997"),
    Colour("series-3", "#c0619a", "#dd92ba"),
    Colour("series-4", "#d55e00", "#ff7f2a"),
    Colour("series-5", "#3aa0dc", "#8fd3ff"),
)
NEUTRAL = Colour("neutral", "#7b858f", "#929ca6")

# What the maps' islands, lines and their two directions are drawn in.
MAP: tuple[Colour, ...] = (
    NEUTRAL,
    Colour("island", "#eef1f4", "#20262c"),
    Colour("island-line", "#ccd3da", "#3f4852"),
    Colour("relation", "#8b96a1", "#6d7883"),
    Colour("needs", "#0072b2", "#56b4e9"),
    Colour("needed", "#a8506f", "#e28fb6"),
)

COLOURS: tuple[Colour, ...] = (*SURFACE, *MARKS, *SERIES, *MAP)

# The shapes that vis-network and `shape.html` both draw, the most unlike first.
SHAPES: tuple[str, ...] = ("dot", "square", "triangle", "diamond", "triangleDown", "star")
NEUTRAL_SHAPE = "hexagon"


def look(place: int) -> tuple[str, str]:
    """Return colour name and shape of the class at `place`; pairs repeat after 30 classes.

    >>> look(0), look(7)
    (('series-0', 'dot'), ('series-1', 'triangle'))
    """
    turn = place // len(SERIES)
    return SERIES[place % len(SERIES)].name, SHAPES[(place + turn) % len(SHAPES)]


def css() -> str:
    """Return the custom properties; dark on screens that ask for it, never on paper."""
    light = "".join(f"--{c.name}:{c.light};" for c in COLOURS)
    dark = "".join(f"--{c.name}:{c.dark};" for c in COLOURS)
    return (
        f":root{{color-scheme:light dark;{light}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
        + "".join(f".c-{c.name}{{fill:var(--{c.name});stroke:var(--{c.name})}}\n" for c in COLOURS)
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#rrggbb`` colours (WCAG 2.2).

    >>> contrast("#000000", "#ffffff")
    21.0
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return round((lighter + 0.05) / (darker + 0.05), 2)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
