"""When a map can be used, how it pans and how large it is, beside plain pyvis on the same graph.

Both in the same headless Chromium, in the same run, without a GPU and without a network. A map is
usable when it is drawn and arranged: ours when its first whole drawing is done, plain pyvis when
its physics has settled and its loading bar is gone. While panning, all islands are open, so that
everything is drawn. Run: ``python -m benchmarks.maps [CHROMIUM]``.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, Page, TimeoutError, sync_playwright

from benchmarks import plans
from synergy import graph
from synergy.analyses import analyze
from synergy.maps import drawing
from synergy.maps.parts import Map
from synergy.maps.programs import programs_map
from synergy.measures import Measures
from synergy.settings import Settings

SIZES = (500, 1_500, 6_000)
_PEER_SIZES = (500, 1_500)  # at 6,000 it is not usable within an hour
_PATIENCE = 900_000  # milliseconds
_HEADS = (
    *("programs", "nodes", "lines", "MB", "usable, s", "plain pyvis, s", "ratio"),
    *("longest task while panning, ms", "frames a second"),
)
_FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
# What to wait for, one after another: a selector and its state.
_OURS = (("html[data-drawn]", "attached"),)
_PEER = (("#loadingBar", "attached"), ("#loadingBar", "hidden"))
_LISTEN = """() => {
    window.longest = 0;
    window.frames = 0;
    const tick = () => { window.frames += 1; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
    new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
            window.longest = Math.max(window.longest, duration);
        }
    }).observe({ type: "longtask" });
}"""


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    found = arguments[0] if arguments else shutil.which("chromium")
    if found is None:
        raise SystemExit("no Chromium: name one")
    print(f"| {' | '.join(_HEADS)} |")
    print("|" + " ---: |" * len(_HEADS))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_FLAGS))
        for size in SIZES:
            print(_row(browser, size, Path(folder)), flush=True)
        browser.close()


def _row(browser: Browser, size: int, folder: Path) -> str:
    measures = Measures(graph.build(plans.content(plans.make(size))), Settings())
    drawn = programs_map(measures, analyze(measures))
    ours = folder / f"ours-{size}.html"
    ours.write_text(drawing.draw(drawn), encoding="utf-8", newline="\n")
    page, usable = _opened(browser, ours, _OURS)
    longest, frames = _panned(page)
    page.context.close()
    peer, ratio = "–", "–"
    if size in _PEER_SIZES:
        plain = folder / f"plain-{size}.html"
        plain.write_text(_plain(drawn), encoding="utf-8")
        try:
            page, seconds = _opened(browser, plain, _PEER)
            peer, ratio = f"{seconds:.1f}", f"{seconds / usable:.0f}"
            page.context.close()
        except TimeoutError:
            peer, ratio = f"> {_PATIENCE / 1000:.0f}", f"> {_PATIENCE / 1000 / usable:.0f}"
    megabytes = ours.stat().st_size / 1e6
    return (
        f"| {size:,} | {len(drawn.nodes):,} | {len(drawn.lines):,} | {megabytes:.2f} "
        f"| {usable:.2f} | {peer} | {ratio} | {longest:.0f} | {frames:.0f} |"
    )


def _opened(browser: Browser, path: Path, ready: Sequence[tuple[str, str]]) -> tuple[Page, float]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.route("http*://**", lambda route: route.abort())
    page = context.new_page()
    page.set_default_timeout(_PATIENCE)
    start = time.perf_counter()
    page.goto(path.as_uri(), wait_until="commit")
    for selector, state in ready:
        page.wait_for_selector(selector, state="hidden" if state == "hidden" else "attached")
    return page, time.perf_counter() - start


def _panned(page: Page) -> tuple[float, float]:
    """Drag the opened map for a while; return the longest task and the frames a second."""
    page.click("#open-all")
    page.wait_for_timeout(1000)
    page.evaluate(f"({_LISTEN})()")
    start = time.perf_counter()
    page.mouse.move(500, 500)
    page.mouse.down()
    for turn in range(120):
        page.mouse.move(500 + turn % 40 * 5, 500 + turn % 30 * 4)
        page.wait_for_timeout(10)
    page.mouse.up()
    lasted = time.perf_counter() - start
    frames = page.evaluate("window.frames") / lasted
    page.wait_for_timeout(600)  # the whole drawing once the view rests
    return page.evaluate("window.longest"), frames


def _plain(drawn: Map) -> str:
    """Return what pyvis makes of the same nodes and lines, as its README has it."""
    from pyvis.network import Network

    network = Network(height="860px", width="100%", cdn_resources="in_line")
    colours = {kind.key: place for place, kind in enumerate(drawn.kinds)}
    for node in drawn.nodes:
        network.add_node(node.key, label=node.short, title=node.name, group=colours[node.kinds[0]])
    for start, end, _ in drawn.lines:
        network.add_edge(start, end)
    return str(network.generate_html(notebook=False))


if __name__ == "__main__":
    main(sys.argv[1:])
