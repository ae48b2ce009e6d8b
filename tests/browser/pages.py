"""Opening a page in a browser: nothing may be asked for, said or gone wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

# Names are drawn on a canvas: keep those of the last time, with where and how they stand there.
LISTEN = """() => {
    const draw = CanvasRenderingContext2D.prototype.fillText;
    const clear = CanvasRenderingContext2D.prototype.clearRect;
    window.told = [];
    window.texts = [];
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
        window.told = [];
        window.texts = [];
        clear.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
        window.told.push(text);
        const { a, e, f } = this.getTransform();
        const ratio = window.devicePixelRatio;
        window.texts.push({
            text,
            x: (a * x + e) / ratio,
            y: (a * y + f) / ratio,
            width: (a * this.measureText(text).width) / ratio,
            colour: this.fillStyle,
        });
        draw.call(this, text, x, y, ...rest);
    };
}"""


@contextmanager
def opened(
    browser: Browser,
    folder: Path,
    name: str,
    width: int = 1440,
    scheme: str = "light",
    fragment: str = "",
    height: int = 800,
) -> Iterator[Page]:
    """Open a page; when leaving, nothing may have been asked for, said or gone wrong."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    wrong: list[str] = []
    target = (folder / f"{name}.html").as_uri()
    page.on("console", lambda message: wrong.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    page.on("dialog", lambda dialog: wrong.append(f"dialog: {dialog.message}"))
    page.on(
        "request",
        lambda request: (
            None
            if request.url.partition("#")[0] == target or request.url.startswith(("data:", "blob:"))
            else wrong.append(f"request: {request.url}")
        ),
    )
    page.add_init_script(f"({LISTEN})()")
    page.goto(f"{target}{fragment}")
    if name.startswith("maps/"):
        page.wait_for_selector("html[data-drawn]")
    yield page
    assert page.title() != "owned"
    context.close()
    assert wrong == []


def widest(page: Page) -> int:
    """Return how wide the page would like to be."""
    return int(page.evaluate("document.documentElement.scrollWidth"))


def texts(page: Page) -> list[dict[str, Any]]:
    """Return what is drawn on the map, each with its middle on the canvas, width and colour."""
    page.wait_for_timeout(300)
    return list(page.evaluate("window.texts"))


def told(page: Page) -> set[str]:
    """Return the names that are drawn, after all that is under way."""
    page.wait_for_timeout(300)
    return set(page.evaluate("window.told"))
