"""Writing an output folder all or nothing.

The files are staged beside the folder and swapped in by rename. A run that dies leaves the
earlier folder whole; one that dies between the two renames of the swap leaves it under its
``old`` name, from where the next run brings it back.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from synergy.errors import OutputError

# Marks a folder as written by us; holds the SHA-256 of each file that we wrote.
MARKER = ".synergy-output"
WORKBOOK = "findings.xlsx"
BACKUP = "findings.bak.xlsx"
_WAIT_SECONDS = 10


def check(folder: Path) -> None:
    """Refuse a folder that must not be replaced; bring back one whose swap was cut.

    Raises
    ------
    OutputError
        If it is a file, the current folder or one above it, holds things but was not written
        by us, or its parent can't be written.
    """
    with _locked(folder):
        _mend(folder)
    _refuse(folder)


def _refuse(folder: Path) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise OutputError("output-no-folder", folder=str(folder))
    if Path.cwd().resolve().is_relative_to(folder.resolve()):
        raise OutputError("output-current", folder=str(folder))
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        raise OutputError("output-foreign", folder=str(folder))
    parent = _existing_parent(folder)
    if not os.access(parent, os.W_OK):
        raise OutputError("output-unwritable", folder=str(folder), why=str(parent))


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Replace `folder` with `files`, by name relative to it; foreign files in it are kept.

    Raises
    ------
    OutputError
        If another run is writing it, or the system refuses (a file open elsewhere, no space).
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _locked(folder):
            _mend(folder)
            _refuse(folder)
            _sweep(folder)
            staging = _beside(folder, f"new-{os.getpid()}")
            _stage(staging, folder, files)
            _swap(staging, folder)
    except OSError as error:
        raise OutputError(
            "output-refused", folder=str(folder), why=error.strerror or str(error)
        ) from error


def _stage(staging: Path, folder: Path, files: Mapping[str, bytes]) -> None:
    kept = _foreign(folder, files)
    for name, content in files.items():
        target = staging / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    for source, name in kept.items():
        target = staging / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
    manifest = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    text = json.dumps({"files": manifest}, indent=1) + "\n"
    (staging / MARKER).write_text(text, encoding="utf-8")


def _foreign(folder: Path, files: Mapping[str, bytes]) -> dict[Path, str]:
    """Return what must survive a replacement, and under which name."""
    if not folder.is_dir():
        return {}
    ours = _manifest(folder)
    kept: dict[Path, str] = {}
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        name = path.relative_to(folder).as_posix()
        if name == MARKER or (name in ours and name != WORKBOOK):
            continue
        if name == WORKBOOK:
            if _digest(path) != ours.get(WORKBOOK):
                kept[path] = _free_name(folder)
        elif name not in files:
            kept[path] = name
    return kept


def _free_name(folder: Path) -> str:
    """Return findings.bak.xlsx, or the next name of its kind that is free."""
    name, number = BACKUP, 2
    while (folder / name).exists():
        name, number = f"findings.bak-{number}.xlsx", number + 1
    return name


def _swap(staging: Path, folder: Path) -> None:
    old = _beside(folder, "old")
    if folder.exists():
        folder.rename(old)
    staging.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _mend(folder: Path) -> None:
    """Undo or finish a swap that was cut."""
    old = _beside(folder, "old")
    if not old.is_dir():
        return
    if folder.exists():
        shutil.rmtree(old, ignore_errors=True)
    else:
        old.rename(folder)


def _sweep(folder: Path) -> None:
    """Remove what runs that died have staged; the lock says that none is alive."""
    for left in folder.parent.glob(f"{_beside(folder, 'new-').name}*"):
        shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    # In the temporary folder, so that nothing of ours stays beside the user's files.
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    lock = FileLock(Path(tempfile.gettempdir()) / f"synergy-{name}.lock", timeout=_WAIT_SECONDS)
    try:
        with lock:
            yield
    except Timeout as error:
        raise OutputError("output-busy", folder=str(folder)) from error


def _beside(folder: Path, suffix: str) -> Path:
    return folder.parent / f".{folder.name}.synergy-{suffix}"


def _existing_parent(folder: Path) -> Path:
    parent = folder.resolve().parent
    while not parent.exists():
        parent = parent.parent
    return parent


def _manifest(folder: Path) -> dict[str, str]:
    try:
        return dict(json.loads((folder / MARKER).read_text(encoding="utf-8"))["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
