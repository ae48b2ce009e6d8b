"""What concerns each OPD, on a sheet of its own."""

from __future__ import annotations

from synergy.report.agencies import Agency, agencies
from synergy.report.briefing import briefing
from tests.page import samples


def sheets(sample: samples.Sample) -> dict[str, Agency]:
    return {sheet.name: sheet for sheet in agencies(*sample, "id").sheets}


def test_a_sheet_says_what_is_led_supported_and_with_whom_to_coordinate() -> None:
    told = sheets(samples.coordinated())
    health = told["Dinas Kesehatan"]
    assert (health.led, health.supported, health.required, health.met) == (1, 0, 3, 0)
    assert health.programs.items == ("Posyandu",)
    partner = next(p for p in health.partners if p.name == "Dinas Pekerjaan Umum")
    assert partner.about == "Jalan ke puskesmas dan Posyandu"
    assert partner.where == "belum tercatat"
    works = told["Dinas Pekerjaan Umum"]
    assert works.partners[-1].where == "Forum 1 dan Forum 2"
    assert [p.met for p in works.partners] == [False, True]  # those not seen to come first


def test_an_opd_without_a_part_has_no_sheet_and_is_named() -> None:
    made = agencies(*samples.coordinated(), "id")
    assert made.others == ("Kecamatan Kertek",)
    assert "tanpa lembar: Kecamatan Kertek" in briefing(*samples.coordinated(), "id")


def test_a_refused_request_stands_on_both_sheets() -> None:
    told = sheets(samples.asked())
    for name in ("Dinas Kesehatan", "Badan A"):
        assert any("tercatat ditolak" in finding.message for finding in told[name].findings)


def test_without_groups_on_record_nobody_is_said_to_lack_one() -> None:
    told = sheets(samples.large())
    first = next(iter(told.values()))
    assert {partner.where for partner in first.partners if not partner.met} == {"tidak diketahui"}
    html = briefing(*samples.large(), "id")
    assert "wadahnya belum diketahui" in html
    assert "sudah punya wadah; " not in html


def test_long_lists_are_cut_and_counted() -> None:
    sheet = max(sheets(samples.large()).values(), key=lambda one: one.led)
    assert len(sheet.programs.items) + sheet.programs.hidden == sheet.led
    assert sheet.programs.hidden > 0
    assert len(sheet.partners) + sheet.more_partners == sheet.required
