from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages import opened, texts, told, widest
from tests.page.pages import unpacked

pytestmark = pytest.mark.browser

MAPS = (
    *("maps/programs", "maps/dependencies", "maps/coordination"),
    *("maps/large", "maps/dimension-x"),
)
PAGES = ("index", *MAPS)
WIDTHS = (360, 768, 1440)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_no_horizontal_scroll_no_request_no_message(
    browser: Browser, folder: Path, name: str, width: int
) -> None:
    with opened(browser, folder, name, width) as page:
        assert widest(page) <= width


@pytest.mark.parametrize("name", PAGES)
def test_dark_too(browser: Browser, folder: Path, name: str) -> None:
    with opened(browser, folder, name, scheme="dark") as page:
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(21, 24, 28)"


@pytest.mark.parametrize("name", MAPS)
def test_search_finds_and_frames(browser: Browser, folder: Path, name: str) -> None:
    with opened(browser, folder, name) as page:
        page.fill("#search", "<IMG onerror" if name != "maps/large" else "nomor 17")
        assert page.locator("#hits li").count() >= 1
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        assert page.locator("#details h2").inner_text()
        assert page.locator("#hits").is_hidden()
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        assert page.locator("#details").is_hidden()


def test_search_that_finds_nothing_says_so(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.fill("#search", "zzzz")
        assert page.locator("#no-hit").is_visible()


def test_a_village_finds_its_programs(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.fill("#search", "kertek")
        assert page.locator("#hits li").count() == 7  # the village, and what names it


def middle(page: Page) -> tuple[float, float]:
    """Return the middle of what the whole map is framed in, between tools and key."""
    box, tools = (page.locator(one).bounding_box() for one in ("#canvas", ".tools"))
    assert box is not None
    assert tools is not None
    key = page.locator(".key")
    low = box["y"] + box["height"] - (key.evaluate("it => it.clientHeight") if key.count() else 0)
    return box["x"] + box["width"] / 2, (tools["y"] + tools["height"] + 4 + low) / 2


def test_a_click_on_a_node_names_it_and_beside_it_lets_go(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/small") as page:
        x, y = middle(page)
        page.mouse.click(x, y)
        page.wait_for_selector("#details:not([hidden])")
        assert page.locator("#details h2").inner_text() == "Dinas Kesehatan"
        assert page.locator(".linked h3").inner_text() == "Mengampu (1)"
        page.locator(".linked button").click()
        assert page.locator(".linked h3").inner_text() == "Diampu oleh (1)"
        page.mouse.click(x, y + 300)
        page.wait_for_selector("#details", state="hidden")


def test_an_address_with_a_program_opens_on_it(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/dependencies") as page:
        page.evaluate("location.hash = '#Program/p5'")
        page.wait_for_selector("#details:not([hidden])")
        assert page.locator(".linked h3").inner_text() == "Ditunggu oleh (6)"


def test_a_large_map_starts_shut_and_opens(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/large") as page:
        assert page.locator("#open-all").inner_text() == "Buka semua"
        page.click("#open-all")
        assert page.locator("#open-all").inner_text() == "Tutup semua"


@pytest.mark.parametrize("name", ["maps/programs", "maps/dependencies"])
def test_a_finding_is_lit_and_named(browser: Browser, folder: Path, name: str) -> None:
    with opened(browser, folder, name) as page:
        page.locator("#panel > section details.signals summary").first.click()
        button = page.locator("#panel button[data-finding]").first
        button.click()
        assert button.get_attribute("aria-current") == "true"
        assert page.locator("#details .linked button").count() >= 1


def test_the_legend_filters(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        button = page.locator("[data-kind=opd]")
        button.click()
        assert button.get_attribute("aria-pressed") == "false"
        page.fill("#search", "dispair")
        page.keyboard.press("Enter")  # what is chosen is shown again
        assert button.get_attribute("aria-pressed") == "true"


def test_the_tables_links_lead_to_the_map(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.click("#to-table")
        page.locator("#table-box a").first.click()
        assert page.locator("#details").is_visible()


def test_the_sheet_rises_on_a_phone(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs", 360) as page:
        assert page.locator("#search").is_hidden()
        page.click("#sheet")
        assert page.locator("#search").is_visible()
        assert widest(page) <= 360


def test_a_pair_is_chosen_from_list_line_and_matrix(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/coordination") as page:
        first = page.locator("ol.heaviest button").first
        first.click()
        assert first.get_attribute("aria-current") == "true"
        name = page.locator("#details h2").inner_text()
        assert "menunggu" in page.locator("#details dl").inner_text()
        page.keyboard.press("Escape")
        first.click()
        assert "#pair=Pair/" in page.url
        page.mouse.click(*middle(page))  # the middle of the line that is framed
        page.wait_for_selector("#details:not([hidden])")
        assert page.locator("#details h2").inner_text() == name
        page.click("#swap")
        assert page.locator("#canvas").is_hidden()
        assert page.locator("#matrix [aria-current=true]").count() == 2
        page.click("#swap")
        assert page.locator("#canvas").is_visible()


def test_a_village_finds_the_pairs_that_share_it(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/coordination") as page:
        page.fill("#search", "kertek")
        assert page.locator("#hits li").count() == 2


def test_arrows_lead_through_the_matrix(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/coordination") as page:
        page.click("#swap")
        assert page.locator("#matrix button[tabindex='0']").count() == 1
        page.locator("#matrix button[tabindex='0']").focus()
        seen = set()
        for key in ("ArrowDown", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft"):
            page.keyboard.press(key)
            seen.add(page.evaluate("document.activeElement.ariaLabel"))
        assert len(seen) > 1
        page.keyboard.press("Enter")
        assert page.locator("#details").is_visible()


def test_the_legend_filters_the_matrix_too(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/coordination") as page:
        page.click("#swap")
        page.click("[data-tie=met]")
        assert page.locator("#matrix [data-line=met]").first.is_hidden()
        assert page.locator("#matrix [data-line=missing]").first.is_visible()


def test_the_matrix_scrolls_on_a_phone(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/coordination", 360) as page:
        assert page.locator("ol.heaviest button").first.is_visible()
        page.click("#swap")
        assert page.locator("#search").is_hidden()  # the sheet has made room
        assert page.locator("#matrix").is_visible()
        assert widest(page) <= 360
        edges = page.evaluate("""() => {
            const matrix = document.getElementById("matrix");
            matrix.scrollLeft = 60;
            const left = matrix.getBoundingClientRect().left;
            const heads = [...matrix.querySelectorAll("tbody th")];
            return heads.map((head) => head.getBoundingClientRect().left - left);
        }""")
        assert set(edges) == {0}  # no cell shows left of the names of rows


def test_the_sheet_makes_room_for_the_whole_map(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/asked", 360) as page:
        assert page.locator("#search").is_visible()
        page.click("#whole")
        assert page.locator("#search").is_hidden()
        assert "Dinkes" in told(page)  # the heaviest always has its name


@pytest.mark.parametrize("width", WIDTHS)
def test_a_chosen_pair_has_both_names(browser: Browser, folder: Path, width: int) -> None:
    with opened(browser, folder, "maps/asked", width) as page:
        for button in page.locator("ol.heaviest button").all():
            button.click()
            names = page.locator("#details h2").inner_text().split(" – ")
            assert set(names) <= told(page)


def test_a_refused_request_is_marked_on_its_line(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/asked") as page:
        assert {"×", "?"} <= told(page)
        assert page.locator("[data-mark]").count() == 2
        page.evaluate("location.hash = '#Pair/b+c'")
        page.wait_for_selector("#details:not([hidden])")
        assert "menunggu jawaban" in page.locator("#details dl").inner_text()
        assert "×" not in told(page)


@pytest.mark.parametrize("width", [360, 1440])
def test_a_sign_has_its_lines_colour_and_leads_to_its_pair(
    browser: Browser, folder: Path, width: int
) -> None:
    with opened(browser, folder, "maps/asked", width) as page:
        page.click("#whole")
        canvas = page.locator("#canvas").bounding_box()
        assert canvas is not None
        sign = next(one for one in texts(page) if one["text"] == "×")
        line = page.evaluate(
            "getComputedStyle(document.documentElement).getPropertyValue('--high')"
        )
        assert sign["colour"] == line
        page.mouse.click(canvas["x"] + sign["x"], canvas["y"] + sign["y"])
        page.wait_for_selector("#details:not([hidden])", state="attached")
        assert "ditolak" in (page.locator("#details dl").text_content() or "")


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1366, 768)])
@pytest.mark.parametrize("fragment", ["", "#Opd/hub"])
def test_no_name_covers_another_or_goes_under_the_sheet(
    browser: Browser, folder: Path, fragment: str, width: int, height: int
) -> None:
    with opened(browser, folder, "maps/hub", width, fragment=fragment, height=height) as page:
        canvas, sheet = (page.locator(one).bounding_box() for one in ("#canvas", ".panel"))
        assert canvas is not None
        assert sheet is not None
        drawn = texts(page)
        assert "Diskominfo" in {one["text"] for one in drawn}
        assert len(drawn) > 8
        half = 6 if width < 500 else 7
        for place, one in enumerate(drawn):
            if width < 500:
                assert canvas["y"] + one["y"] + half <= sheet["y"]
            for other in drawn[:place]:
                beside = abs(one["x"] - other["x"]) >= (one["width"] + other["width"]) / 2
                assert beside or abs(one["y"] - other["y"]) >= 2 * half - 1, (one, other)


def test_an_opd_is_found_before_its_pairs(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/asked") as page:
        for called in ("dinkes", "dkk", "dinas kesehatan"):
            page.fill("#search", called)
            found = page.locator("#hits li").all_inner_texts()
            assert found[0].startswith("Dinas Kesehatan")
            unmet = ["belum tercatat" in one for one in found[1:]]
            assert unmet == sorted(unmet, reverse=True)


def test_a_finding_about_one_node_keeps_its_neighbours(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/dependencies") as page:
        findings = unpacked(page.locator("#data").inner_text())["map"]["findings"]
        place = next(n for n, finding in enumerate(findings) if len(finding["nodes"]) == 1)
        page.evaluate(f"document.querySelector('[data-finding=\"{place}\"]').click()")
        assert page.locator("#details .linked h3").count() >= 1


def test_the_table_is_cards_on_a_phone(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/asked", 360) as page:
        page.click("#to-table")
        row = page.locator("#table-box tbody tr").first
        left = {cell.bounding_box()["x"] for cell in row.locator("td").all() if cell.is_visible()}  # type: ignore[index]
        assert len(left) == 1
        assert row.evaluate("row => row.scrollWidth <= row.clientWidth")


def test_the_shut_sheet_names_what_is_chosen(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/dependencies", 360) as page:
        title = page.locator("#sheet span").inner_text()
        page.evaluate("location.hash = '#Program/p5'")
        page.wait_for_selector("#sheet small:not([hidden])")
        assert page.locator("#sheet span").inner_text() != title
        assert page.locator("#sheet small").inner_text() == "Ketuk untuk rincian"
        assert page.locator("#search").is_hidden()
        page.click("#sheet")
        page.click("#leave")
        assert page.locator("#sheet span").inner_text() == title


def test_back_lets_go_of_all_choices_in_one_step(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/dependencies") as page:
        page.locator("#panel > section details.signals summary").first.click()
        page.locator("#panel button[data-finding]").first.click()
        assert "#finding=coordination/" in page.url
        page.locator("#details .linked button").first.click()
        assert "#node=Program/" in page.url
        page.go_back()
        page.wait_for_selector("#details", state="hidden")
        assert "#" not in page.url


def test_to_the_table_and_back_to_the_briefing(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/dependencies", 360) as page:
        for _ in range(2):  # also when the address has it already
            page.evaluate("scrollTo(0, 0)")
            page.click("#to-table")
            assert page.locator("#table").bounding_box()["y"] < 400  # type: ignore[index]
        assert page.locator('.jump a[href="../index.html"]').count() == 1


def test_a_hit_says_why(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "maps/programs") as page:
        page.fill("#search", "kertek")
        assert page.locator("#hits small").nth(1).inner_text() == "Lokasi: Kertek"


@pytest.mark.parametrize("name", MAPS)
def test_whatever_takes_the_focus_has_a_name(browser: Browser, folder: Path, name: str) -> None:
    with opened(browser, folder, name) as page:
        nameless = page.evaluate("""() => [...document.querySelectorAll("*")].filter((one) =>
            one.tabIndex >= 0 && !one.textContent.trim() && !one.labels?.length &&
            !one.ariaLabel && !one.getAttribute("aria-labelledby")).map((one) => one.className)""")
        assert nameless == []


@pytest.mark.parametrize("name", ["index", "maps/programs", "maps/dimension-x"])
def test_hostile_names_are_inert_even_if_they_got_through(
    browser: Browser, folder: Path, name: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((folder / f"{name}.html").as_uri())
    page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "document.title = 'owned'";
        const link = document.createElement("a");
        link.href = "javascript:document.title = 'owned'";
        document.body.append(link);
        link.click();
        document.body.append(script);
        const image = `<img src=x onerror="document.title='owned'">`;
        document.body.insertAdjacentHTML("beforeend", image);
    }""")
    page.wait_for_timeout(200)
    assert page.title() != "owned"
    context.close()


def test_the_briefing_without_javascript_on_a_phone(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto((folder / "index.html").as_uri())
    assert page.locator(".headlines > li").first.is_visible()
    assert page.locator(".filter").is_hidden()
    page.locator("details.rule > summary").first.click()
    assert page.locator("article").first.is_visible()
    page.locator("details.grounds > summary").first.click()
    assert page.locator("article .source").first.is_visible()
    context.close()


def test_the_briefing_prints_all_of_its_grounds(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "index", 360) as page:
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.locator("details:not([open])").count() == 0
        assert page.locator("article").first.is_visible()
        assert page.locator(".paper").first.is_hidden()
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert page.locator("details[open]").count() == 0


def test_a_sheet_prints_alone(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "index") as page:
        page.evaluate("() => { window.print = () => dispatchEvent(new Event('beforeprint')); }")
        page.locator("details.sheets > summary").click()
        page.locator(".sheet > summary").first.click()
        page.locator(".sheet button[data-print]").first.click()
        page.emulate_media(media="print")
        seen = page.locator("h1, h2, h3").filter(visible=True).all_inner_texts()
        assert seen == [page.locator(".sheet h3").first.inner_text()]
        assert page.locator(".sign").first.is_visible()
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert page.locator("h1").is_visible()


def test_a_link_opens_what_its_finding_is_folded_in(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "index") as page:
        link = page.locator(".decisions .links a").first
        link.click()
        article = page.locator(f"article{link.get_attribute('href')}")
        assert article.is_visible()
        assert page.locator("article").filter(visible=True).count() >= 1


def test_findings_are_searched_and_sorted(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "index") as page:
        page.fill("#find", "pengairan zzzz")
        assert page.locator("#none").is_visible()
        page.fill("#find", "pengairan")
        texts = page.locator("article").filter(visible=True).all_text_contents()
        assert texts
        assert all("pengairan" in text.lower() for text in texts)
        page.fill("#find", "")
        page.select_option("#level", "high")
        seen = page.locator("article").filter(visible=True)
        assert {one.get_attribute("data-level") for one in seen.all()} == {"high"}
        page.select_option("#order", "name")
        page.click("#all")
        assert page.locator("details.rule[open]").count() == 0
        assert page.locator("details.rule").filter(visible=True).count() > 1


def test_tables_are_sorted_by_any_column(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "index") as page:
        page.locator("details.sheets > summary").click()
        head = page.locator(".sheets .sortable thead th").nth(1)
        led = page.locator(".sheets .sortable tbody td:nth-child(2)")
        for way in ("descending", "ascending"):
            head.locator("button").click()
            assert head.get_attribute("aria-sort") == way
            figures = [int(text) for text in led.all_inner_texts()]
            assert figures == sorted(figures, reverse=way == "descending")


def test_the_briefing_is_reached_by_keyboard(browser: Browser, folder: Path) -> None:
    with opened(browser, folder, "index") as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        seen = set()
        for _ in range(60):
            page.keyboard.press("Tab")
            seen.add(page.evaluate("document.activeElement.tagName"))
        assert {"A", "SUMMARY", "BUTTON", "INPUT", "SELECT"} <= seen


@pytest.mark.parametrize("name", MAPS)
def test_the_keyboard_reaches_everything(browser: Browser, folder: Path, name: str) -> None:
    with opened(browser, folder, name) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        reached = set()
        for _ in range(30):
            page.keyboard.press("Tab")
            reached.add(page.evaluate("document.activeElement.id"))
        assert {"canvas", "closer", "whole", "search"} <= reached
        page.focus("#canvas")
        for key in ("ArrowLeft", "ArrowDown", "+", "-", "0", "Escape"):
            page.keyboard.press(key)
