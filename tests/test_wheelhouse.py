"""The zip of wheels for offices that reach no package index."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from scripts import wheelhouse
from tests.conftest import THOROUGH

WINDOWS = "cp313-cp313-win_amd64"


def wheel(
    folder: Path, name: str, *needs: str, tag: str = "py3-none-any", python: str = ""
) -> None:
    module, version = name.split("-")
    lines = [f"Name: {module}", f"Version: {version}", *(f"Requires-Dist: {n}" for n in needs)]
    lines += [f"Requires-Python: {python}"] if python else []
    with zipfile.ZipFile(folder / f"{name}-{tag}.whl", "w") as file:
        file.writestr(f"{name}.dist-info/METADATA", "\n".join(lines) + "\n")


def test_what_only_windows_needs_is_missed(tmp_path: Path) -> None:
    wheel(tmp_path, "synergy-1.0", "click>=8", "fast>=2; extra == 'fast'")
    wheel(tmp_path, "click-8.1", "colorama>=0.4; sys_platform == 'win32'", "sh; os_name == 'posix'")
    target = wheelhouse.windows("3.13")
    assert wheelhouse.missing(target, tmp_path) == ["colorama>=0.4"]
    wheel(tmp_path, "colorama-0.3")  # too old
    assert wheelhouse.missing(target, tmp_path) == ["colorama>=0.4"]
    wheel(tmp_path, "colorama-0.4.6")
    assert wheelhouse.missing(target, tmp_path) == []


def test_a_wheel_counts_only_where_it_can_be_installed(tmp_path: Path) -> None:
    wheel(tmp_path, "synergy-1.0", "numpy", "networkx; python_version >= '3.12'")
    wheel(tmp_path, "numpy-2.0", tag=WINDOWS)
    wheel(tmp_path, "networkx-3.7", python=">=3.13")
    assert wheelhouse.missing(wheelhouse.windows("3.13"), tmp_path) == []
    assert wheelhouse.missing(wheelhouse.windows("3.12"), tmp_path) == ["networkx", "numpy"]
    assert wheelhouse.missing(wheelhouse.windows("3.11"), tmp_path) == ["numpy"]


def test_the_leaflet_and_the_page_say_the_same_two_lines() -> None:
    leaflet = wheelhouse.leaflet("1.0", ["3.12", "3.13"])
    page = (wheelhouse.ROOT / "docs/id/windows.md").read_text(encoding="utf-8")
    assert "Python 3.12 atau 3.13 (64-bit)" in leaflet
    assert "py -3.13 -m venv" in leaflet
    for line in wheelhouse.INSTALL:
        assert line in leaflet
        assert line in page
    first, last = wheelhouse.PYTHONS[0], wheelhouse.PYTHONS[-1]
    assert f"Python {first} sampai {last}" in page


@pytest.mark.slow
@pytest.mark.skipif(not THOROUGH, reason="a minute or two; with SYNERGY_THOROUGH=1")
def test_it_installs_without_an_index_and_runs(tmp_path: Path) -> None:
    try:
        path = wheelhouse.build([wheelhouse.here()], "here", tmp_path)
    except subprocess.CalledProcessError:
        pytest.skip("no package index can be reached")
    with zipfile.ZipFile(path) as file:
        file.extractall(tmp_path)
    folder = tmp_path / path.stem
    venv.create(folder / "synergy", with_pip=True)
    bin = folder / "synergy" / ("Scripts" if sys.platform == "win32" else "bin")
    bare = {n: v for n, v in os.environ.items() if not n.startswith(("PIP_", "SYNERGY_"))}
    bare["PIP_CONFIG_FILE"] = os.devnull
    install = [str(bin / "pip"), *wheelhouse.INSTALL[1].split()[1:]]
    for command in (install, [str(bin / "synergy"), "demo"]):
        subprocess.run(command, cwd=folder, env=bare, check=True, capture_output=True)
    assert (folder / "synergy-demo" / "index.html").stat().st_size > 10_000
