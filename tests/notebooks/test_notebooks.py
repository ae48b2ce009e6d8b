"""The guided notebooks: committed without outputs, run whole, and their figures checked."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

import synergy
from synergy import Findings

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Run:
    """What a notebook's cells have given: outputs by media type, and printed text."""

    data: tuple[dict[str, Any], ...]
    printed: str
    warned: str

    def of(self, kind: str) -> list[str]:
        return [data[kind] for data in self.data if kind in data]

    @property
    def said(self) -> str:
        return "\n".join(self.of("text/markdown"))

    @property
    def maps(self) -> list[str]:
        return [html for html in self.of("text/html") if "<iframe srcdoc=" in html]


def run(name: str, folder: Path, store: str) -> Run:
    """Run a notebook in an empty folder, on the store of that address."""
    text = (FOLDER / f"{name}.ipynb").read_text(encoding="utf-8")
    notebook: Any = nbformat.reads(text, as_version=4)  # type: ignore[no-untyped-call]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SYNERGY_NOTEBOOK_STORE", store)
        patch.setenv("TMPDIR", str(folder))
        resources = {"metadata": {"path": str(folder)}}
        NotebookClient(notebook, timeout=300, kernel_name="python3", resources=resources).execute()
    outputs = [o for cell in notebook.cells for o in cell.get("outputs", ())]
    streams = [o for o in outputs if o.output_type == "stream"]
    return Run(
        tuple(o.data for o in outputs if "data" in o),
        "".join(o.text for o in streams if o.name == "stdout"),
        "".join(o.text for o in streams if o.name == "stderr"),
    )


@pytest.fixture(scope="module")
def findings() -> Findings:
    return synergy.analyze(synergy.to_networkx(synergy.demo_plan()))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebooks_are_committed_without_outputs(path: Path) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    for cell in document["cells"]:
        assert not cell.get("outputs"), cell["source"]
        assert cell.get("execution_count") is None
    assert document["metadata"]["kernelspec"]["name"] == "python3"
    assert set(document["metadata"]) <= {"kernelspec", "language_info"}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_no_figure_is_typed_into_the_text(path: Path) -> None:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    assert "*In English:" in "".join(cells[0]["source"])
    for cell in cells:
        if cell["cell_type"] == "markdown":
            text = "".join(cell["source"])
            # Headings, code, links and citations in brackets may have numbers.
            bare = re.sub(
                r"^#.*$|`[^`]*`|\[[^]]*\]\([^)]*\)|\([^)]*\)", "", text, flags=re.MULTILINE
            )
            assert not re.search(r"\b\d", bare), text


def test_there_are_three_notebooks() -> None:
    names = ["01-jelajah-jejaring", "02-koordinasi-opd", "03-cypher-dan-networkx"]
    assert [path.stem for path in NOTEBOOKS] == names


def test_the_first_looks_around(address: str, tmp_path: Path, findings: Findings) -> None:
    ran = run("01-jelajah-jejaring", tmp_path, address)
    assert not ran.warned
    high = len(findings.filter(severity="high"))
    assert f"**{len(findings)}** temuan, **{high}** di antaranya" in ran.said
    assert f"**{findings.metrics['unowned_share']:.0%}** program" in ran.said
    graph = synergy.to_networkx(synergy.demo_plan())
    nodes, edges = graph.number_of_nodes(), graph.number_of_edges()
    assert f"**{nodes}** simpul dan **{edges}** hubungan" in ran.said
    assert 'Tidak ada OPD bernama "Dinkess". Mungkin maksudnya: Dinkes' in ran.printed
    assert len(ran.of("image/png")) == 2
    assert len(ran.maps) == 1


def test_the_second_is_about_coordination(address: str, tmp_path: Path, findings: Findings) -> None:
    ran = run("02-koordinasi-opd", tmp_path, address)
    assert not ran.warned
    metrics = findings.metrics
    assert f"**{metrics['required_pairs']}** pasangan OPD perlu berkoordinasi" in ran.said
    assert f"Keselarasannya **{metrics['congruence']:.0%}**" in ran.said
    bottleneck = findings.filter(rule="bottleneck").findings[0]
    assert f"Tanpa **{bottleneck.subjects[0].name}**" in ran.said
    assert f"**{bottleneck.evidence['congruence_after']:.0%}** (sekarang" in ran.said
    assert all(base64.b64decode(image).startswith(_PNG) for image in ran.of("image/png"))
    assert len(ran.of("image/png")) == 3
    assert len(ran.maps) == 1


def test_the_third_asks_and_analyses(address: str, tmp_path: Path, findings: Findings) -> None:
    ran = run("03-cypher-dan-networkx", tmp_path, address)
    assert not ran.warned
    own = re.search(r"\*\*(\d+)\*\* kantor kecamatan tidak dilibatkan", ran.said)
    assert own
    assert int(own[1]) > 0
    assert any("Kecamatan tidak dilibatkan" in html for html in ran.maps)
    assert f"Dari Gephi kembali lagi: **{len(findings)}** temuan" in ran.said
    assert 'Hubungan berjenis "LEAD" tidak dikenal. Mungkin maksudnya: LEADS.' in ran.printed
    assert len(ran.of("image/png")) == 2
