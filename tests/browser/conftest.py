"""A headless Chromium-like browser that the machine has, driven by Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from synergy.maps.coordination import coordination
from synergy.maps.dependencies import dependencies
from synergy.maps.programs import dimensions, programs
from synergy.report.briefing import briefing
from tests.page import samples

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge", "microsoft-edge")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_HOW = "no browser: install Chromium (apt install chromium) or name one in SYNERGY_CHROMIUM"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = os.environ.get("SYNERGY_CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        if os.environ.get("SYNERGY_REQUIRE_ALL") == "1":
            pytest.fail(_HOW)
        pytest.skip(_HOW)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of pages as `analyze` writes it, of the hostile plan and a large one."""
    out = tmp_path_factory.mktemp("pages")
    (out / "maps").mkdir()
    measures, findings = samples.hostile()
    pages = {
        "index": briefing(measures, findings, "id"),
        "maps/programs": programs(measures, findings, "id"),
        "maps/dependencies": dependencies(measures, findings, "id"),
        "maps/coordination": coordination(*samples.coordinated(), "id"),
        "maps/asked": coordination(*samples.asked(), "id"),
        "maps/hub": coordination(*samples.hub(), "id"),
        "maps/small": programs(*samples.quiet(), "id"),
        "maps/large": programs(*samples.large(), "id"),
        "maps/chains": dependencies(*samples.large(), "id"),
        **{f"maps/{name}": page for name, page in dimensions(measures, findings, "id").items()},
    }
    for name, html in pages.items():
        (out / f"{name}.html").write_text(html, encoding="utf-8", newline="\n")
    return out
