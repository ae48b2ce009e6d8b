"""axe-core finds no barrier on any page, be it only a text outside all landmarks.

axe-core comes by npm into a cache outside the clone, or is named in SYNERGY_AXE.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser

from tests.browser.pages import opened

pytestmark = pytest.mark.browser

_PACKAGE = "axe-core@4.14.1"
_RUN = """() => axe.run().then((found) => found.violations
    .map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 200))]))"""
# What is opened before the page is looked at.
_MORE = """() => {
    document.getElementById("tell")?.click();
    for (const one of document.querySelectorAll("details")) one.open = true;
}"""


@pytest.fixture(scope="session")
def axe() -> str:
    """Return the library's text."""
    if named := os.environ.get("SYNERGY_AXE"):
        return Path(named).read_text(encoding="utf-8")
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    cache = Path(base) / "synergy" / "axe"
    cache.mkdir(parents=True, exist_ok=True)
    script = cache / _PACKAGE / "package" / "axe.min.js"
    with FileLock(cache / "lock"):
        if not script.is_file():
            _fetch(cache, script)
    return script.read_text(encoding="utf-8")


def _fetch(cache: Path, script: Path) -> None:
    npm = shutil.which("npm")
    done = npm and subprocess.run(
        [npm, "pack", _PACKAGE, "--silent", "--pack-destination", str(cache)],
        capture_output=True,
        text=True,
        check=False,
    )
    if not done or done.returncode:
        how = f"no axe-core: install Node.js with npm, or name {script.name} in SYNERGY_AXE"
        if os.environ.get("SYNERGY_REQUIRE_ALL") == "1":
            pytest.fail(how)
        pytest.skip(how)
    with tarfile.open(cache / done.stdout.split()[-1]) as archive:
        archive.extractall(script.parent.parent, filter="data")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize(
    "name",
    [
        *("index", "maps/programs", "maps/dependencies", "maps/coordination"),
        *("maps/dimension-y", "maps/large", "maps/chains"),
    ],
)
def test_no_barrier(
    browser: Browser, folder: Path, axe: str, name: str, width: int, scheme: str
) -> None:
    with opened(browser, folder, name, width, scheme) as page:
        page.evaluate(axe)
        assert page.evaluate(_RUN) == []
        page.evaluate(_MORE)
        page.wait_for_timeout(100)
        assert page.evaluate(_RUN) == []


def test_no_barrier_in_the_matrix(browser: Browser, folder: Path, axe: str) -> None:
    with opened(browser, folder, "maps/coordination", fragment="#view=matrix") as page:
        page.evaluate(axe)
        assert page.evaluate(_RUN) == []
