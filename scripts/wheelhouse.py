"""Zip all wheels that synergy needs, for machines that reach no package index.

``python scripts/wheelhouse.py`` makes ``dist/synergy-VERSION-windows-x64.zip``, for every
Python named by ``--python``; with ``--here`` one for this machine and this Python. A package
without a wheel stops it, and so does a requirement that no wheel in the zip answers.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from pathlib import Path

from packaging import tags
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version

ROOT = Path(__file__).parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LEAFLET = "BACA-DULU.txt"
INSTALL = (
    "py -m venv synergy",
    r"synergy\Scripts\pip install --no-index --find-links wheels synergy",
)
_TEXT = """\
synergy {version} untuk Windows 64-bit, dipasang tanpa internet

Yang dibutuhkan: Python {pythons} (64-bit), sudah terpasang.

1. Ekstrak zip ini ke folder biasa, misalnya Documents.
2. Buka folder hasilnya (yang berisi berkas ini), klik kotak alamat di atas,
   ketik cmd, lalu tekan Enter.
3. Ketik dua baris ini, satu per satu:

   {install}

4. Cobalah:

   synergy\\Scripts\\synergy demo

   lalu buka synergy-demo\\index.html.

Kalau langkah 3 berkata "No matching distribution found", Python yang dipakai
bukan salah satu dari yang di atas. Lihat yang terpasang dengan  py --list  lalu
sebut versinya, misalnya  py -{newest} -m venv synergy  (hapus dulu folder synergy).
"""


@dataclass(frozen=True)
class Target:
    """A Python on a machine.

    Parameters
    ----------
    python
        Its version, ``3.13``.
    options
        What makes pip choose for it.
    environment
        Its values in markers.
    tags
        Those of the wheels that it takes.
    """

    python: str
    options: tuple[str, ...]
    environment: Mapping[str, str]
    tags: frozenset[tags.Tag]


@dataclass(frozen=True)
class Wheel:
    version: Version
    metadata: Message


def windows(python: str) -> Target:
    """Return CPython `python` on Windows with an x64 processor."""
    platform, number = "win_amd64", tuple(map(int, python.split(".")))
    interpreter = f"cp{python.replace('.', '')}"
    taken = {
        *tags.cpython_tags(number, platforms=[platform]),
        *tags.compatible_tags(number, interpreter, [platform]),
    }
    options = ("--platform", platform, "--python-version", python, "--implementation", "cp")
    environment = {
        "implementation_name": "cpython",
        "implementation_version": f"{python}.0",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": "win32",
    }
    return Target(python, options, environment, frozenset(taken))


def here() -> Target:
    """Return the Python that this runs on."""
    environment = {name: str(value) for name, value in default_environment().items()}
    return Target(environment["python_version"], (), environment, frozenset(tags.sys_tags()))


def missing(target: Target, folder: Path, name: str = "synergy") -> list[str]:
    """Return what `name` needs on `target` and no wheel in `folder` answers.

    pip judges markers by the machine that it runs on, even where it downloads for another;
    what only Windows needs is found here.
    """
    wheels = _wheels(target, folder)
    lacking, seen, todo = [], set(), [Requirement(name)]
    while todo:
        needed = todo.pop()
        if str(needed) in seen:
            continue
        seen.add(str(needed))
        found = wheels.get(canonicalize_name(needed.name), [])
        fitting = [w for w in found if needed.specifier.contains(w.version)]
        if not fitting:
            needed.marker = None
            lacking.append(str(needed))
            continue
        newest = max(fitting, key=lambda wheel: wheel.version)
        for line in newest.metadata.get_all("Requires-Dist", []):
            further = Requirement(line)
            extras = needed.extras or {""}
            if further.marker is None or any(
                further.marker.evaluate({**target.environment, "extra": extra}) for extra in extras
            ):
                todo.append(further)
    return sorted(lacking)


def _wheels(target: Target, folder: Path) -> dict[str, list[Wheel]]:
    """Return those that `target` takes, by name."""
    taken: dict[str, list[Wheel]] = {}
    for path in folder.glob("*.whl"):
        name, version, _, its_tags = parse_wheel_filename(path.name)
        if its_tags.isdisjoint(target.tags):
            continue
        with zipfile.ZipFile(path) as wheel:
            inside = next(n for n in wheel.namelist() if n.endswith(".dist-info/METADATA"))
            metadata = message_from_bytes(wheel.read(inside))
        if SpecifierSet(metadata.get("Requires-Python", "")).contains(f"{target.python}.0"):
            taken.setdefault(name, []).append(Wheel(version, metadata))
    return taken


def gather(target: Target, folder: Path) -> None:
    """Download into `folder` what the synergy in it needs on `target`."""
    wanted = [str(path) for path in folder.glob("synergy-*.whl")]
    asked: set[str] = set()
    while wanted:
        asked.update(wanted)
        options = ("--quiet", "--only-binary", ":all:", "--dest", str(folder), *target.options)
        _pip("download", *options, "--find-links", str(folder), *wanted)
        wanted = missing(target, folder)
        if not asked.isdisjoint(wanted):
            raise SystemExit(f"Python {target.python}: no wheel answers {', '.join(wanted)}")


def build(targets: Sequence[Target], name: str, out: Path) -> Path:
    """Build the wheelhouse `name` and return its zip."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        _pip("wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
        for target in targets:
            gather(target, folder)
        wheels = sorted(folder.glob("*.whl"))
        (own,) = (w for w in wheels if w.name.startswith("synergy-"))
        version = str(parse_wheel_filename(own.name)[1])
        out.mkdir(parents=True, exist_ok=True)
        path = out / f"synergy-{version}-{name}.zip"
        with zipfile.ZipFile(path, "w") as file:  # wheels are compressed already
            text = leaflet(version, [target.python for target in targets])
            file.writestr(f"{path.stem}/{LEAFLET}", text.replace("\n", "\r\n"))
            for wheel in wheels:
                file.write(wheel, f"{path.stem}/wheels/{wheel.name}")
    return path


def leaflet(version: str, pythons: Sequence[str]) -> str:
    """Return what the reader of the zip is told."""
    *others, newest = pythons
    named = f"{', '.join(others)} atau {newest}" if others else newest
    install = "\n   ".join(INSTALL)
    return _TEXT.format(version=version, pythons=named, install=install, newest=newest)


def _pip(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", *arguments], check=True)


def main(arguments: Iterable[str] | None = None) -> None:
    """Build the wheelhouse that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", nargs="+", default=list(PYTHONS), metavar="3.13")
    parser.add_argument("--here", action="store_true", help="for this machine, not for Windows")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    asked = parser.parse_args(list(arguments) if arguments is not None else None)
    targets = [here()] if asked.here else [windows(python) for python in asked.python]
    path = build(targets, "here" if asked.here else "windows-x64", asked.out)
    print(f"{path} ({path.stat().st_size / 1e6:.0f} MB)")


if __name__ == "__main__":
    main()
