"""Writing an output folder all or nothing.

The files are staged beside the folder and swapped in by rename. A run that dies leaves the
earlier folder whole; one that dies between the two renames of the swap leaves it under its
``old`` name, from where the next run brings it back.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from filelock import FileLock, Timeout

from synergy.disk import patiently
from synergy.errors import OutputError

# Marks a folder as written by us; holds the SHA-256 of each file that we wrote.
MARKER = ".synergy-output"
WORKBOOK = "findings.xlsx"
# Pages, and findings for programs: nobody writes in them, so they are made anew.
_MADE_ANEW = (".html", ".json")
_WAIT_SECONDS = 10


def check(folder: Path) -> None:
    """Refuse a folder that must not be or can't be replaced; bring back one whose swap was cut.

    The staging folder is made and removed: nothing less tells whether it can be.

    Raises
    ------
    OutputError
        If it is a file, the current folder or one above it, holds things but was not written
        by us, lies below a file, has no possible name, or its parent can't be written.
    """
    try:
        missing = [parent for parent in folder.absolute().parents if not parent.exists()]
        try:
            with _staging(folder):
                pass
        finally:
            for parent in missing:
                with contextlib.suppress(OSError):
                    parent.rmdir()
    except OSError as error:
        raise _error("output-unwritable", folder, error) from error


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Replace `folder` with `files`, by name relative to it.

    Foreign files in it are kept, and those of ours that somebody has changed, except pages;
    where a new one has the name, as NAME.bak.EXT.

    Raises
    ------
    OutputError
        As :func:`check`; if another run is writing it, or the system refuses (a file open
        elsewhere, no space).
    """
    try:
        with _staging(folder) as staging:
            _stage(staging, folder, files)
            _swap(staging, folder)
    except OSError as error:
        raise _error("output-refused", folder, error) from error


def add(folder: Path, files: Mapping[str, bytes]) -> dict[str, str]:
    """Write files into a folder that may hold anything else.

    Whatever has a file's name and another content is kept as NAME.bak.EXT: somebody may have
    worked on it.

    Returns
    -------
    dict
        By file, the name under which what stood there is kept.

    Raises
    ------
    OutputError
        If the folder is none, or the system refuses.
    """
    if folder.exists() and not folder.is_dir():
        raise OutputError("output-no-folder", folder=str(folder))
    kept = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            target, staged = folder / name, folder / f".{name}.synergy-new-{os.getpid()}"
            if target.is_file() and target.read_bytes() == content:
                continue
            try:
                staged.write_bytes(content)
                if os.path.lexists(target):
                    kept[name] = _backup(folder, name, set())
                    target.rename(folder / kept[name])
                staged.rename(target)
            finally:
                staged.unlink(missing_ok=True)
    except OSError as error:
        raise _error("output-refused", folder, error) from error
    return kept


def _refuse(folder: Path) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise OutputError("output-no-folder", folder=str(folder))
    place = folder.resolve()
    if Path.cwd().resolve().is_relative_to(place) or place == place.parent:
        raise OutputError("output-current", folder=str(folder))
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        raise OutputError("output-foreign", folder=str(folder))
    for parent in folder.parents:
        if parent.exists() and not parent.is_dir():
            raise OutputError("output-in-file", folder=str(folder), file=str(parent))


@contextlib.contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Give a new folder beside `folder`, while nobody else writes either; it never stays."""
    _refuse(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _locked(folder):
        _mend(folder)
        _refuse(folder)
        _sweep(folder)
        staging = _beside(folder, f"new-{os.getpid()}")
        staging.mkdir()
        try:
            yield staging
        finally:
            shutil.rmtree(staging, ignore_errors=True)


def _stage(staging: Path, folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        target = staging / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    for source, name in _kept(folder, files):
        target = staging / name
        if _is_real_folder(source):
            target.mkdir(parents=True, exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target, follow_symlinks=False)
    manifest = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    text = json.dumps({"files": manifest}, indent=1) + "\n"
    (staging / MARKER).write_text(text, encoding="utf-8")


def _kept(folder: Path, files: Mapping[str, bytes]) -> Iterator[tuple[Path, str]]:
    """Yield the files, links and empty folders that must survive, with their new names."""
    ours = _manifest(folder)
    # Without regard to case, as Windows and macOS see names.
    new = {name.casefold() for name in (MARKER, *files)}
    new_folders = {str(parent) for name in new for parent in PurePosixPath(name).parents}
    aside: dict[str, str] = {}

    def name_of(path: Path) -> str:
        parts = path.relative_to(folder).parts
        for depth in range(1, len(parts) + 1):
            start = "/".join(parts[:depth])
            folded = start.casefold()
            if folded in new or (folded in new_folders and not _is_real_folder(folder / start)):
                if start not in aside:
                    aside[start] = _backup(folder, start, {*new, *aside.values()})
                return "/".join([aside[start], *parts[depth:]])
        return "/".join(parts)

    for path in _entries(folder):
        name = path.relative_to(folder).as_posix()
        if name == MARKER or (name in ours and _is_as_made(path, ours[name])):
            continue
        yield path, name_of(path)


def _entries(folder: Path) -> Iterator[Path]:
    """Yield all files, links and empty folders below `folder`; links are not followed."""

    def refuse(error: OSError) -> None:
        raise error  # what can't be read would be lost

    if not folder.is_dir():
        return
    for top, folders, names in os.walk(folder, onerror=refuse):
        here = Path(top)
        if not folders and not names and here != folder:
            yield here
        folders.sort()
        links = [name for name in folders if (here / name).is_symlink()]
        yield from (here / name for name in sorted([*names, *links]))


def _is_as_made(path: Path, digest: str) -> bool:
    if path.suffix in _MADE_ANEW:
        return True
    return path.is_file() and not path.is_symlink() and _digest(path) == digest


def _is_real_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _backup(folder: Path, name: str, taken: set[str]) -> str:
    """Return NAME.bak.EXT, or the next name of its kind that is free."""
    path, number = PurePosixPath(name), 1
    while True:
        mark = ".bak" if number == 1 else f".bak-{number}"
        found = path.with_name(f"{path.stem}{mark}{path.suffix}").as_posix()
        if not os.path.lexists(folder / found) and found not in taken:
            return found
        number += 1


def _swap(staging: Path, folder: Path) -> None:
    old = _beside(folder, "old")
    if folder.exists():
        patiently(lambda: folder.rename(old))
    try:
        patiently(lambda: staging.rename(folder))
    except BaseException:
        if old.is_dir():
            # Where this fails as well, the next run brings it back.
            with contextlib.suppress(OSError):
                patiently(lambda: old.rename(folder))
        raise
    _discard(old)


def _mend(folder: Path) -> None:
    """Undo or finish a swap that was cut."""
    old = _beside(folder, "old")
    if not old.is_dir():
        return
    if folder.exists():
        _discard(old)
    else:
        patiently(lambda: old.rename(folder))


def _discard(old: Path) -> None:
    """Remove an earlier folder, under another name: what is named ``old`` is always whole."""
    if old.is_dir():
        gone = old.with_name(old.name.removesuffix("old") + f"new-{os.getpid()}-old")
        # Where somebody has a file of it open, the next run tries again.
        with contextlib.suppress(OSError):
            patiently(lambda: old.rename(gone))
        shutil.rmtree(gone, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what runs that died have staged; the lock says that none is alive."""
    for left in folder.parent.glob(glob.escape(_beside(folder, "new-").name) + "*"):
        shutil.rmtree(left, ignore_errors=True)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    # Beside the folder: whoever may write it may write there, and all of them see the same.
    path = _beside(folder, "lock")
    try:
        with FileLock(path, timeout=_WAIT_SECONDS):
            try:
                yield
            finally:
                # While it is held: who waits for it sees that it has lost its name, and begins
                # anew. Windows refuses, since it is open.
                with contextlib.suppress(OSError):
                    path.unlink()
    except Timeout as error:
        raise OutputError("output-busy", folder=str(folder)) from error
    if os.name == "nt":  # it refuses again if the next one has it open
        with contextlib.suppress(OSError):
            path.unlink()


def _beside(folder: Path, suffix: str) -> Path:
    return folder.parent / f".{folder.name}.synergy-{suffix}"


def _manifest(folder: Path) -> dict[str, str]:
    try:
        return dict(json.loads((folder / MARKER).read_text(encoding="utf-8"))["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _error(code: str, folder: Path, error: OSError) -> OutputError:
    facts = {"folder": str(folder), "why": error.strerror or str(error)}
    old = _beside(folder, "old")
    with contextlib.suppress(OSError):  # the name itself may be what is wrong
        if old.is_dir() and not folder.exists():
            return OutputError("output-cut", old=str(old), **facts)
    return OutputError(code, **facts)
