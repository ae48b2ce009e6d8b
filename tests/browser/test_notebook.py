"""A map in a notebook: it lives in a frame, and leaves the notebook alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

import synergy

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("map", ["coordination", "programs", "dependencies"])
def test_a_map_works_in_a_frame(browser: Browser, tmp_path: Path, map: str) -> None:
    drawing = synergy.draw(synergy.to_networkx(synergy.demo_plan()), map=map)
    notebook = tmp_path / "notebook.html"
    head = '<!DOCTYPE html><meta charset="utf-8"><h1>x</h1>'
    notebook.write_text(head + drawing._repr_html_(), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(notebook.as_uri())
    frame = page.frames[1]
    frame.wait_for_selector("canvas")
    frame.fill("#search", "Diskominfo" if map == "coordination" else "Satu Data Wonosobo")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert frame.locator("#details h2").inner_text()
    page.keyboard.press("Escape")
    frame.click("#to-table")
    frame.locator("#table-box tbody a").first.click()
    frame.wait_for_selector("#details h2")
    assert page.frames[1].url.startswith("about:srcdoc")
    assert page.url == notebook.as_uri()
    page.close()
    assert not wrong


def test_a_map_is_framed_again_where_its_frame_is_sized_late(
    browser: Browser, tmp_path: Path
) -> None:
    drawing = synergy.draw(synergy.to_networkx(synergy.demo_plan()), map="programs")
    address = drawing.save(tmp_path / "map.html").as_uri()
    picture = "document.querySelector('canvas').toDataURL()"
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    page.goto(address)
    page.wait_for_selector("canvas")
    page.wait_for_timeout(500)
    at_once = page.evaluate(picture)
    page.set_viewport_size({"width": 900, "height": 300})
    page.goto(address + "?")
    page.wait_for_selector("canvas")
    page.wait_for_timeout(500)
    assert page.evaluate(picture) != at_once
    page.set_viewport_size({"width": 1300, "height": 900})
    page.wait_for_timeout(1000)
    assert page.evaluate(picture) == at_once
    page.close()


def test_the_wheel_scrolls_the_notebook_until_the_map_is_chosen(
    browser: Browser, tmp_path: Path
) -> None:
    drawing = synergy.draw(synergy.to_networkx(synergy.demo_plan()), map="programs")
    notebook = tmp_path / "notebook.html"
    space = "<p style='height:2000px'>x</p>"
    notebook.write_text(f"<!DOCTYPE html>{drawing._repr_html_()}{space}", encoding="utf-8")
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    page.goto(notebook.as_uri())
    canvas = page.frames[1].wait_for_selector("canvas")
    assert canvas
    page.wait_for_timeout(500)
    picture = "document.querySelector('canvas').toDataURL()"
    before = page.frames[1].evaluate(picture)
    page.mouse.move(400, 400)
    page.mouse.wheel(0, 200)
    page.wait_for_timeout(500)
    assert page.evaluate("scrollY") == 200
    assert page.frames[1].evaluate(picture) == before
    page.mouse.wheel(0, -200)
    page.wait_for_function("scrollY === 0")
    page.mouse.click(150, 450)
    assert page.frames[1].evaluate("document.activeElement.id") == "canvas"
    page.mouse.move(400, 400)
    for _ in range(60):
        page.mouse.wheel(0, 200)
    page.wait_for_timeout(500)
    assert page.evaluate("scrollY") == 0
    smallest = page.frames[1].evaluate(picture)
    assert smallest != before
    page.mouse.wheel(0, 200)
    page.wait_for_timeout(500)
    assert page.frames[1].evaluate(picture) == smallest, "no smaller than that"
    page.close()
