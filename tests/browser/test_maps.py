"""What one can do with a map: filter it, walk through its findings, take it along, link to it."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages import opened, told, widest
from tests.page.pages import unpacked

pytestmark = pytest.mark.browser

# What is written on any canvas from now on.
WRITTEN = """() => {
    window.written = [];
    const draw = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
        window.written.push(text);
        draw.call(this, text, ...place);
    };
}"""
# How many dots of the map have a colour.
COUNT = """([red, green, blue]) => {
    const sheet = document.querySelector("#canvas canvas");
    const held = { willReadFrequently: true };
    const copy = new OffscreenCanvas(sheet.width, sheet.height).getContext("2d", held);
    copy.drawImage(sheet, 0, 0);
    const { data } = copy.getImageData(0, 0, sheet.width, sheet.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
    }
    return count;
}"""


def shown(page: Page) -> tuple[int, int]:
    """Return how many nodes the filter leaves, of how many."""
    left, all_ = re.findall(r"[\d.]+", page.locator("#shown").inner_text())
    return int(left.replace(".", "")), int(all_.replace(".", ""))


def count(page: Page, selector: str) -> int:
    return int(page.locator(f"{selector} b").inner_text().replace(".", ""))


def saved_rows(page: Page) -> list[list[str]]:
    with page.expect_download() as download:
        page.click("#csv")
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    return list(csv.reader(text.splitlines()))


def test_a_filter_counts_and_hides(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        left, everything = shown(page)
        assert left == everything == 12
        opd = page.locator("[data-facet=opd]")
        option = opd.locator("option", has_text="Dispair")
        promised = int(re.findall(r"\((\d+)\)", option.inner_text())[0])
        opd.select_option(label=option.inner_text())
        assert shown(page) == (promised, everything)
        assert "opd=" in page.url
        assert page.locator("#filtered").inner_text().startswith(f"Tampil {promised} dari 12")
        page.click("#filtered")
        assert shown(page) == (everything, everything)
        assert page.locator("#unfilter").is_hidden()
        assert page.locator("#filtered").is_hidden()


def test_filters_narrow_each_others_choice(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.select_option("[data-facet=severity]", index=1)
        left, _ = shown(page)
        assert 0 < left < 12
        numbers = page.locator("[data-facet=opd] option").all_inner_texts()[1:]
        assert all(int(re.findall(r"\((\d+)\)$", one)[0]) <= left for one in numbers)


def test_what_is_filtered_away_is_no_longer_listed(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.click("#to-table")
        rows = page.locator("#table-box tbody tr")
        assert rows.count() == 12
        page.select_option("[data-facet=severity]", index=1)
        assert rows.count() == shown(page)[0]
        lines = count(page, "[data-tie=LEADS]")
        page.click("#unfilter")
        assert count(page, "[data-tie=LEADS]") > lines


def test_a_chosen_one_is_shown_whatever_the_filter_says(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.select_option("[data-facet=opd]", index=1)
        page.evaluate("location.hash = '#Program/p11'")
        page.wait_for_selector("#details:not([hidden])")
        assert page.locator("[data-facet=opd]").input_value() == ""


def test_findings_are_stepped_through(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/dependencies") as page:
        findings = unpacked(page.locator("#data").inner_text())["map"]["findings"]
        page.click("#tell")
        for finding in [*findings, findings[0]]:
            assert page.locator("#details .told").inner_text() == finding["message"]
            assert finding["id"] in page.url
            page.click("#next")
        page.click("#previous")
        page.focus("#canvas")
        page.keyboard.press("p")
        assert page.locator(".step span").inner_text().startswith(f"{len(findings)} ")
        page.keyboard.press("n")
        assert page.locator(".step span").inner_text().startswith("1 ")


@pytest.mark.parametrize("width", [360, 1440])
def test_a_link_to_a_finding_says_it_and_names_its_nodes(
    browser: Browser, folder: Path, width: int
) -> None:
    with opened(browser, folder, "maps/asked", width) as page:
        data = unpacked(page.locator("#data").inner_text())
        finding = next(one for one in data["map"]["findings"] if len(one["nodes"]) > 1)
    fragment = f"#finding={finding['id']}"
    with opened(browser, folder, "maps/asked", width, fragment=fragment) as page:
        assert page.locator("#details .told").is_visible()
        assert page.locator("#details .told").inner_text() == finding["message"]
        names = {data["nodes"][place]["label"] for place in finding["nodes"]}
        assert names <= told(page)
        assert page.locator("#next").is_visible()
        assert widest(page) <= width


def test_a_link_restores_the_view(browser: Browser, folder: Path) -> None:
    def view(page: Page) -> list[object]:
        page.wait_for_timeout(400)
        return [
            page.locator("#details h2").inner_text(),
            shown(page),
            page.locator("[data-kind=opd]").get_attribute("aria-pressed"),
            page.locator("[data-tie=DEPENDS_ON]").get_attribute("aria-pressed"),
            page.locator("[data-depth='2']").get_attribute("aria-pressed"),
            page.evaluate("window.told"),
        ]

    with opened(browser, folder, "maps/programs") as page:
        page.select_option("[data-facet=severity]", index=1)
        page.click("[data-kind=opd]")
        page.click("[data-tie=DEPENDS_ON]")
        page.fill("#search", "pengairan")
        page.fill("#search", "onerror 0")
        page.keyboard.press("Enter")
        page.click("[data-depth='2']")
        page.focus("#canvas")
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("+")
        before = view(page)
        fragment = page.evaluate("location.hash")
    assert "at=" in fragment
    with opened(browser, folder, "maps/programs", fragment=fragment) as page:
        assert view(page) == before
        assert page.evaluate("location.hash") == fragment


@pytest.mark.parametrize("fragment", ["#%E0%A4%A", "#finding=no", "#at=x,y,z", "#opd=no&depth=99"])
def test_a_link_that_leads_nowhere_opens_the_map(
    browser: Browser, folder: Path, fragment: str
) -> None:
    with opened(browser, folder, "maps/programs", fragment=fragment) as page:
        assert page.locator("#details").is_hidden()
        assert shown(page) == (12, 12)


def test_the_matrix_is_linked_too(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/coordination", fragment="#view=matrix") as page:
        assert page.locator("#matrix").is_visible()
        page.click("#swap")
        assert "matrix" not in page.url


def test_neighbours_are_lit_to_the_depth_asked_for(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/chains", fragment="#Program/p0003") as page:
        near = len(saved_rows(page))
        page.click("[data-depth='3']")
        assert "depth=3" in page.url
        assert page.locator("[data-depth='3']").get_attribute("aria-pressed") == "true"
        assert len(saved_rows(page)) > near


def test_a_chain_steps_out_of_its_islands_and_back(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/chains") as page:
        before = told(page)
        page.evaluate("location.hash = '#Program/p0003'")
        page.wait_for_selector("#details:not([hidden])")
        names = set(page.locator(".linked button").all_inner_texts())
        assert len(names) > 1
        assert told(page) >= names | {"Program Nomor 3"}
        assert not told(page) & {"Dinas Nomor 9"}  # the islands make room
        page.click("#leave")
        assert told(page) == before


def test_the_picture_has_its_legend(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.evaluate(WRITTEN)
        with page.expect_download() as download:
            page.click("#png")
        assert download.value.suggested_filename == "peta-program.png"
        saved = Path(download.value.path())
        assert saved.read_bytes().startswith(b"\x89PNG")
        assert saved.stat().st_size > 20_000
        written = page.evaluate("window.written")
        assert {"Peta program", "OPD (3)"} <= set(written)
        assert any(text.endswith("Data contoh <b>saja</b>") for text in written)


def test_the_picture_explains_rings_and_signs_that_are_seen(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/hub") as page:
        page.evaluate(WRITTEN)
        ringed = count(page, "[data-ring]")
        assert ringed > 0
        for seen in (True, False):
            with page.expect_download():
                page.click("#png")
            written = set(page.evaluate("window.written"))
            assert ("Permintaan ditolak (2)" in written) is seen
            assert (f"Ada temuan berprioritas tinggi ({ringed})" in written) is seen
            page.evaluate("window.written = []")
            page.click("[data-tie=missing]")
            for kind in ("bottleneck", "single", "plain"):
                page.click(f"[data-kind={kind}]")


@pytest.mark.parametrize("width", [360, 1440])
def test_whoever_is_of_two_classes_has_both_marks(
    browser: Browser, folder: Path, width: int
) -> None:
    with opened(browser, folder, "maps/hub", width) as page:
        page.click("#whole")
        page.wait_for_timeout(300)
        for kind in ("bottleneck", "single"):
            colour = page.locator(f"[data-kind={kind}] svg *").evaluate(
                "it => getComputedStyle(it).fill"
            )
            dots = page.evaluate(COUNT, [int(part) for part in re.findall(r"\d+", colour)])
            assert dots > 12, kind


def test_the_visible_part_is_saved_as_a_table(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        saved = saved_rows(page)
        assert saved[0][0] == "Program"
        assert len(saved) == 13
        cells = [cell for row in saved for cell in row]
        assert '\'=HYPERLINK("http://example.invalid","x") 3' in cells
        page.evaluate("location.hash = '#Program/p5'")
        page.wait_for_selector("#details:not([hidden])")
        assert 1 < len(saved_rows(page)) < 13


def test_villages_open_on_a_click_on_their_district(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.fill("#search", "kertek")
        page.keyboard.press("Enter")
        assert page.locator("#details h2").inner_text() == "Kertek"
        assert page.locator(".linked h3").inner_text() == "Disebut oleh (6)"
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        page.evaluate("location.hash = '#Program/p0'")
        page.wait_for_selector("#details:not([hidden])")
        assert "Kertek" not in told(page)
        page.click("[data-tie=TARGETS]")  # led to villages only where their lines are shown
        assert "Kertek" in told(page)


def test_the_maps_lead_to_each_other(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/dimension-y") as page:
        page.click(".maps summary")
        links = page.locator(".maps a").evaluate_all("all => all.map((one) => one.pathname)")
        names = {Path(link).stem for link in links}
        assert names == {"coordination", "programs", "dependencies", "dimension-x"}
        assert shown(page) == (1, 1)


def test_a_large_table_comes_in_portions(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/large") as page:
        page.click("#to-table")
        rows = page.locator("#table-box tbody tr")
        assert rows.count() == 500
        assert page.locator("#more-rows").is_hidden()


def test_on_paper_there_are_map_key_and_what_is_chosen(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/dependencies", scheme="dark") as page:
        page.click("#tell")
        page.emulate_media(media="print")
        page.wait_for_timeout(300)
        for shown_ in ("#canvas canvas", ".key", "#details .told"):
            assert page.locator(shown_).is_visible()
        for hidden in (".tools", "#search", "#legend-title", "#next", ".jump"):
            assert page.locator(hidden).is_hidden()
        ink = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')")
        assert ink == "#1d2329"
