from __future__ import annotations

from pathlib import Path

import pytest

from synergy.content import Content
from synergy.plan import read_plan
from synergy.plan.template import write_template
from synergy.rules import BY_ID
from tests.analyses.found import analyzed
from tests.examples.workbook import FOLDER, WORKBOOK, rows

# What differs where the same plan stands in another kind of file.
PLACE = ("source_file", "source_sheet", "source_row", "plan", "problems")


def bare(content: Content) -> dict[str, list[dict[str, object]]]:
    """Return a content without the places that it was read from."""
    both = {**content.nodes, **content.relations}
    return {
        name: [{k: v for k, v in row.items() if k not in PLACE} for row in table.to_pylist()]
        for name, table in both.items()
    }


def test_the_workbook_and_the_csv_files_are_the_same_plan() -> None:
    assert bare(read_plan(WORKBOOK).content) == bare(read_plan(FOLDER).content)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_template_filled_with_the_demo_plan_reads_back_as_the_same_plan(
    tmp_path: Path, lang: str
) -> None:
    """As a planner fills it in: typed below the header, the example row left where it is."""
    import openpyxl

    from synergy.schema import tables

    path = tmp_path / "rencana.xlsx"
    write_template(path, lang=lang, region="33.07")
    book = openpyxl.load_workbook(path)
    filled = rows()
    dependencies = filled.pop("dependencies")
    for program in filled["programs"]:
        needs = [str(d["depends_on"]) for d in dependencies if d["program"] == program["id"]]
        program["depends_on"] = "; ".join(filter(None, [str(program["depends_on"]), *needs]))
    for name, members in filled.items():
        table = tables.BY_NAME[name]
        sheet = book[table.header if lang == "id" else table.name]
        prefilled = name in ("villages", "dimensions", "info")
        first = 2 if prefilled else 3  # below the example row
        for number, row in enumerate(members, start=first):
            for position, column in enumerate(table.columns, start=1):
                value = row.get(column.name)
                sheet.cell(number, position).value = None if value == "" else value
    book.save(path)

    expected = bare(read_plan(WORKBOOK).content)
    found = bare(read_plan(path).content)
    for content in (expected, found):
        for edge in content["DEPENDS_ON"]:
            edge.pop("note")  # stands in the long form alone
        content["Plan"] = []  # completeness counts columns that the long form replaces
    assert found == expected


def test_the_demo_plan_is_whole_and_says_what_it_is() -> None:
    plan = read_plan(WORKBOOK)
    assert plan.content.region == "33.07"
    assert plan.content.nodes["Village"].num_rows == 265
    assert plan.content.nodes["District"].num_rows == 15
    assert plan.content.nodes["Program"].num_rows >= 120
    assert not [p for p in plan.problems if p.severity == "error"]
    assert "ilustrasi" in plan.content.info["notice"]
    for label in ("Opd", "Program", "Village", "Stakeholder"):
        assert all(row["origin"] for row in plan.content.nodes[label].to_pylist())


def test_the_demo_plan_shows_every_rule_and_few_matters_of_high_priority() -> None:
    found = analyzed(read_plan(WORKBOOK).content).findings
    assert {finding.rule for finding in found} == set(BY_ID)
    assert 14 <= sum(finding.severity == "high" for finding in found) <= 17
    doubles = [f for f in found if f.rule in ("overlap/duplication", "overlap/overlap")]
    assert any(f.evidence["managed_by"] for f in doubles if f.severity == "low")
    leftovers = {f.evidence["leftover"] for f in doubles} - {None}
    assert leftovers == {"revision", "predecessor", "zero-budget"}


def test_in_the_demo_plan_a_dissolved_opd_need_not_meet_anyone() -> None:
    found = analyzed(read_plan(WORKBOOK).content).findings
    pairs = [f for f in found if f.rule == "coordination/missing-coordination"]
    assert not [f for f in pairs if "dishubkominfo" in {s.id for s in f.subjects}]
    high = {tuple(s.id for s in f.subjects) for f in pairs if f.severity == "high"}
    assert high == {("bappeda", "dpupr"), ("bappeda", "dpmptsp"), ("dinkes", "dppkbpppa")}
