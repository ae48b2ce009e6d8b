"""Writing the output folder: what is kept, what is put back, what is left behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import filelock
import pytest

from synergy import disk, output
from synergy.errors import OutputError
from synergy.words import LANGUAGES, knows
from tests.cli.running import everything

FILES = {
    "index.html": b"page",
    "maps/programs.html": b"map",
    "findings.json": b"{}",
    "findings.xlsx": b"sheet",
    "plan.xlsx": b"plan",
}


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that we have written, in an otherwise empty one."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "out"
    output.write(folder, FILES)
    return folder


def shown(folder: Path) -> Mapping[str, bytes]:
    return {name: text for name, text in everything(folder).items() if name != output.MARKER}


def refused(call: Callable[[], None]) -> str:
    with pytest.raises(OutputError) as error:
        call()
    for lang in LANGUAGES:
        assert knows(f"error-{error.value.code}", lang)
        assert error.value.message(lang)
    return error.value.code


def failing(monkeypatch: pytest.MonkeyPatch, *names: str, times: int = 1000) -> list[str]:
    """Let renames of what is named so fail, as while a scanner has a file open on Windows."""
    rename = Path.rename
    failed: list[str] = []

    def stubborn(self: Path, target: Path) -> Path:
        if len(failed) < times and any(name in self.name for name in names):
            failed.append(self.name)
            raise PermissionError(13, "Access is denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", stubborn)
    return failed


# -- the swap ----------------------------------------------------------------------------------


def test_a_swap_that_fails_half_way_puts_the_old_folder_back(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, "synergy-new")
    assert refused(lambda: output.write(out, {"index.html": b"new"})) == "output-refused"
    assert shown(out) == FILES
    assert [p.name for p in out.parent.iterdir()] == ["out"]


def test_where_it_can_not_be_put_back_it_is_said_where_it_lies(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        failing(patch, "synergy-new", "synergy-old")
        assert refused(lambda: output.write(out, {"index.html": b"new"})) == "output-cut"
        assert shown(out.with_name(".out.synergy-old")) == FILES
        assert refused(lambda: output.check(out)) == "output-cut"
    output.check(out)
    assert shown(out) == FILES


def test_a_rename_is_tried_again_for_a_while(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "_TRIES", 5)
    monkeypatch.setattr(disk, "_PAUSE", 0)
    failed = failing(monkeypatch, "synergy-new", times=3)
    output.write(out, {"index.html": b"new"})
    assert len(failed) == 3
    assert shown(out) == {"index.html": b"new"}


def test_what_is_thrown_away_never_comes_back_as_the_earlier_folder(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)  # as if killed before it
        output.write(out, {"index.html": b"new"})
    for path in out.iterdir():
        path.unlink()
    out.rmdir()
    output.check(out)
    assert list(out.parent.iterdir()) == []


# -- the check ---------------------------------------------------------------------------------


def test_the_check_leaves_nothing(tmp_path: Path) -> None:
    output.check(tmp_path / "a" / "b" / "c")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("file/x", "output-in-file"),
        ("file/x/y", "output-in-file"),
        ("file", "output-no-folder"),
        ("n" * 300, "output-unwritable"),
        ("n" * 245, "output-unwritable"),  # possible, but not for what is staged beside it
        ("n" * 300 + "/x", "output-unwritable"),
    ],
)
def test_what_can_not_be_a_folder_is_refused(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    for call in (lambda: output.check(tmp_path / name), lambda: output.write(tmp_path / name, {})):
        assert refused(call) in (code, "output-refused")
    assert refused(lambda: output.check(tmp_path / name)) == code
    assert everything(tmp_path) == {"file": b"mine"}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_a_parent_that_is_not_writable(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    code = refused(lambda: output.check(tmp_path / "out"))
    tmp_path.chmod(0o700)
    assert code == "output-unwritable"


def test_a_root_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert refused(lambda: output.check(Path(tmp_path.anchor))) == "output-current"


# -- the lock ----------------------------------------------------------------------------------

HOLD = """
import sys
from pathlib import Path
from synergy import output
with output._locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_two_runs_exclude_each_other_whatever_their_temporary_folders(
    out: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path_factory.mktemp("other"))}
    monkeypatch.setattr(output, "_WAIT_SECONDS", 0.2)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(out)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        for call in (lambda: output.check(out), lambda: output.write(out, FILES)):
            assert refused(call) == "output-busy"
        process.kill()
    output.write(out, {"index.html": b"new"})  # the killed one holds nothing any more
    assert [p.name for p in out.parent.iterdir()] == ["out"]


def test_the_lock_goes_while_it_is_held_so_that_a_waiter_begins_anew(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink, name = Path.unlink, ".out.synergy-lock"
    held: list[bool] = []

    def watched(self: Path, missing_ok: bool = False) -> None:
        if self.name == name:
            with pytest.raises(filelock.Timeout), filelock.FileLock(self, timeout=0):
                pass
            held.append(True)
        unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", watched)
    output.check(out)
    if os.name != "nt":
        assert held
    assert not out.with_name(name).exists()


# -- what is kept ------------------------------------------------------------------------------


def test_files_of_ours_that_somebody_changed_are_kept_but_pages(out: Path) -> None:
    for name in FILES:
        (out / name).write_bytes(b"mine")
    output.write(out, FILES)
    kept = {"findings.bak.xlsx": b"mine", "plan.bak.xlsx": b"mine"}
    assert shown(out) == {**FILES, **kept}
    (out / "plan.xlsx").write_bytes(b"again")
    output.write(out, FILES)
    assert shown(out) == {**FILES, **kept, "plan.bak-2.xlsx": b"again"}
    output.write(out, FILES)
    assert shown(out) == {**FILES, **kept, "plan.bak-2.xlsx": b"again"}


def test_a_changed_file_that_is_not_written_again_keeps_its_name(out: Path) -> None:
    (out / "plan.xlsx").write_bytes(b"mine")
    output.write(out, {"index.html": b"new"})
    assert shown(out) == {"index.html": b"new", "plan.xlsx": b"mine"}


def test_foreign_files_make_way_for_new_ones_of_their_name(out: Path) -> None:
    foreign = {
        "opds.csv": b"mine",
        "opds.bak.csv": b"mine too",
        "more": b"a file where a folder comes",
        "note.html/inside.txt": b"a folder where a file comes",
        "note.html/more/inside.txt": b"and more",
        "maps/own.txt": b"beside ours",
    }
    for name, text in foreign.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(text)
    new = {**FILES, "opds.csv": b"ours", "more/x.html": b"ours", "note.html": b"ours"}
    output.write(out, new)
    assert shown(out) == {
        **new,
        "opds.bak-2.csv": b"mine",
        "opds.bak.csv": b"mine too",
        "more.bak": b"a file where a folder comes",
        "note.bak.html/inside.txt": b"a folder where a file comes",
        "note.bak.html/more/inside.txt": b"and more",
        "maps/own.txt": b"beside ours",
    }


def test_links_stay_links_and_empty_folders_stay(out: Path) -> None:
    elsewhere = out.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "big.bin").write_bytes(b"not to be copied")
    links = {
        "folder": elsewhere,
        "file": elsewhere / "big.bin",
        "dangling": out / "nowhere",
        "relative": Path("..") / "elsewhere",
    }
    try:
        for name, target in links.items():
            (out / name).symlink_to(target)
    except OSError:
        pytest.skip("links need a privilege here")
    (out / "empty" / "within").mkdir(parents=True)
    (out / "findings.xlsx").unlink()
    (out / "findings.xlsx").symlink_to(elsewhere / "big.bin")
    for _ in range(2):
        output.write(out, FILES)
        assert {name: (out / name).readlink() for name in links} == links
        assert (out / "empty" / "within").is_dir()
        assert (out / "findings.bak.xlsx").is_symlink()
        assert (out / "findings.xlsx").read_bytes() == FILES["findings.xlsx"]
    assert everything(elsewhere) == {"big.bin": b"not to be copied"}


def test_files_are_added_beside_others_and_what_differs_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "naskah"
    assert output.add(folder, {"x.docx": b"1"}) == {}
    (folder / "milik.txt").write_text("kantor")
    assert output.add(folder, {"x.docx": b"1", "y.docx": b"2"}) == {}
    (folder / "x.docx").write_bytes(b"changed")
    (folder / "y.docx").unlink()
    (folder / "y.docx").mkdir()
    kept = output.add(folder, {"x.docx": b"1", "y.docx": b"2"})
    assert kept == {"x.docx": "x.bak.docx", "y.docx": "y.bak.docx"}
    assert (folder / "x.bak.docx").read_bytes() == b"changed"
    assert (folder / "y.bak.docx").is_dir()
    names = {"milik.txt", "x.docx", "x.bak.docx", "y.docx", "y.bak.docx"}
    assert {path.name for path in folder.iterdir()} == names


def test_a_file_is_no_folder_to_add_to(tmp_path: Path) -> None:
    taken = tmp_path / "naskah"
    taken.write_text("x")
    for folder in (taken, taken / "dalam"):
        with pytest.raises(OutputError):
            output.add(folder, {"x.docx": b"1"})
    assert taken.read_text() == "x"
