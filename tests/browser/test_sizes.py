"""The demo plan's maps and generated ones of many nodes: all that holds for small ones holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from benchmarks import plans
from synergy import graph, workflow
from synergy.analyses import analyze
from synergy.maps.coordination import coordination
from synergy.maps.dependencies import dependencies
from synergy.maps.programs import dimensions, programs
from synergy.measures import Measures
from synergy.plan import read_plan
from synergy.settings import Settings
from tests.browser.pages import opened, told, widest

pytestmark = pytest.mark.browser

LARGEST = 2_000_000  # bytes of a page


def _written(folder: Path, pages: dict[str, str]) -> Path:
    (folder / "maps").mkdir(parents=True, exist_ok=True)
    for name, html in pages.items():
        (folder / "maps" / f"{name}.html").write_text(html, encoding="utf-8", newline="\n")
    return folder


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with workflow.demo_plan() as path:
        plan = read_plan(path)
    measures = Measures(graph.build(plan.content), Settings())
    findings = analyze(measures)
    pages = {
        f"{make.__name__}-{lang}": make(measures, findings, lang)
        for make in (programs, dependencies, coordination)
        for lang in ("id", "en")
    }
    return _written(tmp_path_factory.mktemp("demo"), pages | dimensions(measures, findings))


@pytest.fixture(scope="session", params=[450, 1_190, 5_690])
def generated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return maps of at least 500, 1,500 and 6,000 nodes, with villages and OPDs."""
    measures = Measures(graph.build(plans.content(plans.make(request.param))), Settings())
    findings = analyze(measures)
    pages = {make.__name__: make(measures, findings) for make in (programs, dependencies)}
    return _written(tmp_path_factory.mktemp(f"size{request.param}"), pages)


@pytest.mark.parametrize("width", [360, 768, 1440])
@pytest.mark.parametrize("name", ["programs", "dependencies", "coordination"])
def test_the_demo_plans_maps(browser: Browser, demo: Path, name: str, width: int) -> None:
    with opened(browser, demo, f"maps/{name}-id", width) as page:
        assert widest(page) <= width
        assert len(told(page)) > 5
        page.evaluate("document.getElementById('tell').click()")
        assert page.locator("#details .told").is_visible()
        assert widest(page) <= width


@pytest.mark.parametrize(("lang", "word"), [("id", "dari"), ("en", "of")])
def test_the_map_speaks_its_language(browser: Browser, demo: Path, lang: str, word: str) -> None:
    with opened(browser, demo, f"maps/programs-{lang}") as page:
        assert page.evaluate("document.documentElement.lang") == lang
        page.click("#tell")
        assert f" {word} " in page.locator(".step span").inner_text()
        assert f" {word} " in page.locator("#shown").inner_text()


def test_each_dimension_has_its_map(browser: Browser, demo: Path) -> None:
    names = sorted(path.stem for path in (demo / "maps").glob("dimension-*.html"))
    assert len(names) == 6
    with opened(browser, demo, f"maps/{names[0]}") as page:
        assert page.locator(".maps a").count() == 8


@pytest.mark.parametrize("name", ["programs", "dependencies"])
def test_a_map_of_many_nodes(browser: Browser, generated: Path, name: str) -> None:
    assert (generated / "maps" / f"{name}.html").stat().st_size <= LARGEST
    with opened(browser, generated, f"maps/{name}") as page:
        page.fill("#search", "tahap 44")
        page.keyboard.press("Enter")
        assert "tahap 44" in page.locator("#details h2").inner_text()
        page.click("#tell")
        page.click("#next")
        assert page.locator("#details .told").inner_text()
        page.click("#leave")
        page.select_option("[data-facet=year]", index=1)
        page.click("#open-all")
        page.mouse.move(500, 400)
        page.mouse.down()
        for turn in range(10):
            page.mouse.move(500 + 10 * turn, 400)
        page.mouse.up()
        page.mouse.wheel(0, -300)
        page.wait_for_timeout(600)
        assert "at=" in page.url
        assert page.locator("#unfilter").is_visible()
