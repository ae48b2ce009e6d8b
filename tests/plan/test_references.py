from __future__ import annotations

import pytest

from synergy.plan.references import Resolver


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    resolver = Resolver("Kabupaten Wonosobo")
    opds = resolver.names["opds"]
    opds.add("dinkes", "Dinas Kesehatan", ["DKK"])
    opds.add("kominfo", "Dinas Komunikasi dan Informatika", ["Diskominfo", "Kominfo"])
    opds.add("bappeda", "Badan Perencanaan Pembangunan Daerah", ["Bappeda", "Bapperida"])
    opds.add("a", "Bidang Umum")
    opds.add("b", "Bidang  umum")
    resolver.names["stakeholders"].add("pln", "PT PLN (Persero)", ["PLN"])
    for id, name, district in (
        ("33.07.02.2009", "Beran", "Kepil"),
        ("33.07.02.2001", "Kepil", "Kepil"),
        ("33.07.08.2020", "Kapencar", "Kertek"),
        ("33.07.08.1001", "Kertek", "Kertek"),
        ("33.07.10.2001", "Krasak", "Mojotengah"),
        ("33.07.14.2001", "Krasak", "Selomerto"),
        ("33.07.03.2001", "Karang Anyar", "Sapuran"),
    ):
        resolver.places.add(id, [name], district, id[:8])
    return resolver


def ids(resolver: Resolver, text: str, *tables: str) -> list[str]:
    wanted = tables or ("opds", "stakeholders", "villages")
    found = resolver.resolve(text, wanted, many=True)
    return [id for named in found for _, id in named.ids]


@pytest.mark.parametrize(
    "text",
    [
        "dinkes",
        "DINKES ",
        "Dinas Kesehatan",
        "dinas kesehatan kab. wonosobo",
        "Dinas Kesehatan Kabupaten Wonosobo",
        "DKK",
    ],
)
def test_an_opd_is_found_by_id_name_or_alias(resolver: Resolver, text: str) -> None:
    assert ids(resolver, text) == ["dinkes"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dinkes; Bappeda", ["dinkes", "bappeda"]),
        ("Dinkes\nBappeda", ["dinkes", "bappeda"]),
        ("Dinkes, Bappeda", ["dinkes", "bappeda"]),
        ("Dinkes / Bappeda", ["dinkes", "bappeda"]),
        ("Dinkes dan Bappeda", ["dinkes", "bappeda"]),
        ("1. Dinkes 2. Bappeda", ["dinkes", "bappeda"]),
        ("- Dinkes - Bappeda", ["dinkes", "bappeda"]),
        ("Dinkes, Bappeda, dan PLN", ["dinkes", "bappeda", "pln"]),
        # A name that holds "dan" is not torn apart.
        ("Dinas Komunikasi dan Informatika", ["kominfo"]),
        ("Dinas Komunikasi & Informatika", ["kominfo"]),
        ("Dinkes & Bappeda", ["dinkes", "bappeda"]),
        ("Dinkes + Bappeda", ["dinkes", "bappeda"]),
        ("Dinas Komunikasi dan Informatika dan Bappeda", []),
        # Most of a list being known, the rest is what is unknown.
        ("Dinkes, Bappeda, Dinas Bulan", ["dinkes", "bappeda"]),
    ],
)
def test_lists_are_split_only_where_every_piece_resolves(
    resolver: Resolver, text: str, expected: list[str]
) -> None:
    assert ids(resolver, text) == expected


def test_of_a_list_by_commas_what_is_known_is_kept_and_the_rest_is_unknown(
    resolver: Resolver,
) -> None:
    known, unknown = resolver.resolve("Dinkes, Dinas Bulan", ("opds",), many=True)
    assert known.ids == (("opds", "dinkes"),)
    assert (unknown.resolved, unknown.text) == (False, "Dinas Bulan")
    # A name that holds a comma is not torn apart where no piece is known.
    (whole,) = resolver.resolve("Dinas Pangan, Pertanian dan Perikanan", ("opds",), many=True)
    assert whole.text == "Dinas Pangan, Pertanian dan Perikanan"


def test_a_place_in_an_unknown_village_of_a_known_kecamatan_is_not_the_kecamatan(
    resolver: Resolver,
) -> None:
    (named,) = resolver.resolve("Pasar Induk, Kertek", ("villages",), many=True)
    assert not named.resolved


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Bapeda", "Bappeda"), ("Dinas Kominfo", "Diskominfo"), ("Kominfoo", "Kominfo")],
)
def test_short_names_are_offered_too(resolver: Resolver, written: str, meant: str) -> None:
    (named,) = resolver.resolve(written, ("opds",), many=True)
    assert meant in named.closest


def test_raci_letters_are_roles_and_everybody_is_nobody(resolver: Resolver) -> None:
    found = resolver.resolve("Bapperida (R), Seluruh OPD (I)", ("opds", "stakeholders"), many=True)
    assert [(n.role, [id for _, id in n.ids], n.everyone) for n in found] == [
        ("support", ["bappeda"], False),
        ("informed", [], True),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dinkes (A/R), Bappeda (c)", [("lead", "dinkes"), ("consulted", "bappeda")]),
        ("Dinas Bulan (R), Bappeda (I)", [("support", ""), ("informed", "bappeda")]),
        ("Seluruh OPD Kabupaten Wonosobo (I)", [("informed", "")]),
    ],
)
def test_a_bracketed_letter_ends_its_piece(
    resolver: Resolver, text: str, expected: list[tuple[str, str]]
) -> None:
    found = resolver.resolve(text, ("opds", "stakeholders"), many=True)
    assert [(n.role, n.ids[0][1] if n.ids else "") for n in found] == expected


def test_a_name_that_fits_two_rows_is_ambiguous(resolver: Resolver) -> None:
    (named,) = resolver.resolve("Bidang Umum", ("opds",), many=True)
    assert named.ambiguous
    assert named.closest == ("Bidang Umum (a)", "Bidang  umum (b)")


def test_what_fits_nothing_names_the_closest(resolver: Resolver) -> None:
    (named,) = resolver.resolve("Dinas Kesehatn", ("opds",), many=True)
    assert named.closest[0] == "Dinas Kesehatan"


@pytest.mark.parametrize(
    ("text", "scope", "expected"),
    [
        ("33.07.02.2009", "villages", ["33.07.02.2009"]),
        ("Beran, Kepil", "villages", ["33.07.02.2009"]),
        ("Beran Kepil", "villages", ["33.07.02.2009"]),
        ("Desa Beran Kec. Kepil", "villages", ["33.07.02.2009"]),
        ("Desa Beran, Kecamatan Kepil", "villages", ["33.07.02.2009"]),
        ("Beran (Kec. Kepil)", "villages", ["33.07.02.2009"]),
        ("Kapencar", "villages", ["33.07.08.2020"]),
        ("Desa Beran Kecamatan Kepil Kabupaten Wonosobo", "villages", ["33.07.02.2009"]),
        ("Karanganyar", "villages", ["33.07.03.2001"]),
        ("Desa Kertek", "villages", ["33.07.08.1001"]),
        ("Kelurahan Kertek", "villages", ["33.07.08.1001"]),
        ("Kec. Kertek", "district", ["33.07.08.1001", "33.07.08.2020"]),
        ("Kecamatan Mojotengah", "district", ["33.07.10.2001"]),
        ("Seluruh desa di Kecamatan Kertek", "district", ["33.07.08.1001", "33.07.08.2020"]),
        ("33.07.08", "district", ["33.07.08.1001", "33.07.08.2020"]),
        ("Krasak, Selomerto", "villages", ["33.07.14.2001"]),
        ("*", "region", []),
        ("Seluruh desa", "region", []),
        ("seluruh kecamatan", "region", []),
        ("Kabupaten Wonosobo", "region", []),
        ("Kab. Wonosobo", "region", []),
        ("Se-Kabupaten Wonosobo", "region", []),
        ("Desa/Kelurahan se-Kabupaten Wonosobo", "region", []),
    ],
)
def test_places(resolver: Resolver, text: str, scope: str, expected: list[str]) -> None:
    (named,) = resolver.resolve(text, ("villages",), many=True)
    assert (named.scope, [id for _, id in named.ids]) == (scope, expected)


def test_a_bare_name_of_both_is_the_kecamatan_and_is_said(resolver: Resolver) -> None:
    (named,) = resolver.resolve("Kertek", ("villages",), many=True)
    assert named.scope == "district"
    assert named.assumed
    (sure,) = resolver.resolve("Kec. Kertek", ("villages",), many=True)
    assert not sure.assumed


def test_a_name_that_stands_twice_is_ambiguous(resolver: Resolver) -> None:
    (named,) = resolver.resolve("Krasak", ("villages",), many=True)
    assert named.ambiguous
    assert named.closest == ("Krasak, Mojotengah", "Krasak, Selomerto")


@pytest.mark.parametrize("text", ["Kabupaten Bandung", "Desa", "kecamatan", "Kec. Bulan"])
def test_another_region_or_a_bare_level_is_no_place(resolver: Resolver, text: str) -> None:
    (named,) = resolver.resolve(text, ("villages",), many=True)
    assert not named.resolved


def test_a_village_may_have_a_role_but_a_kecamatan_may_not(resolver: Resolver) -> None:
    assert ids(resolver, "Kepala Desa Beran, Kepil") == ["33.07.02.2009"]
    assert ids(resolver, "Kec. Kertek") == []
