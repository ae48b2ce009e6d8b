from __future__ import annotations

import pytest

from synergy.measures.activity import Reader, lists

READER = Reader(
    agencies=["Dinas Kesehatan", "Dinkes", "Dinas Lingkungan Hidup", "Pasar"],
    places=["Kertek", "Kalikajar", "Patak Banteng", "Taman"],
    region="Rencana Induk Kota Cerdas Kabupaten Wonosobo",
)


def words(name: str, description: str = "") -> set[str]:
    return set(READER.read(name, description).words.values())


@pytest.mark.parametrize(
    ("name", "functions"),
    [
        ("Pelatihan Pemandu Wisata", {"train"}),
        ("Bimtek Pemandu Wisata", {"train"}),
        ("Kursus Menjahit", {"train"}),
        ("Program Penyediaan Benih", {"provide"}),
        ("Pembelian Benih", {"provide"}),
        ("Perbaikan Saluran Irigasi", {"repair"}),
        ("Rehabilitasi Saluran Irigasi", {"repair"}),
        ("Pelaksanaan Pelatihan Pemandu Wisata", {"train"}),
        ("Pengadaan/Rehabilitasi Sarana Destinasi", {"provide", "repair"}),
        ("Rehabilitasi dan Pembangunan Jembatan", {"repair", "build"}),
        ("Pembangunan, Rehabilitasi, dan Pemeliharaan Jalan", {"repair", "build"}),
        ("Pelatihan Pemasaran Digital", {"train"}),
        ("Pengelolaan Sampah", set()),
        ("e-Lapak Wonosobo", set()),
        ("", set()),
    ],
)
def test_head_verbs_tell_the_function(name: str, functions: set[str]) -> None:
    assert READER.read(name).functions == functions


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("Pelatihan Pemandu Wisata", {"pemandu", "wisata"}),
        ("Pelatihan Pemasaran Digital", {"pemasaran", "digital"}),  # only the first is the head
        ("Imunisasi Anak Sekolah", {"imunisasi", "anak", "sekolah"}),  # what is done is the object
        ("Koordinasi dan Sinkronisasi Pelaksanaan Kebijakan Kabupaten/Kota", set()),
        ("Pembangunan Jembatan Gantung Tahap II", {"jembatan", "gantung"}),
        ("Penataan Kawasan Kumuh Tahun 2022", {"kawasan", "kumuh"}),
        ("Penataan Kawasan Kumuh T.A. 2022 (Lanjutan)", {"kawasan", "kumuh"}),
        ("Pos Jaga Dinas Kesehatan", {"pos", "jaga"}),
        ("Pos Jaga Dinkes", {"pos", "jaga"}),
        ("Perbaikan RTLH", {"rumah", "layak", "huni"}),
        ("Pelatihan UMKM", {"usaha", "mikro", "kecil", "menengah"}),
        ("Pemasangan Rambu Desa Kertek Kec. Kalikajar", {"rambu"}),
        ("Pemasangan Rambu Desa Patak Banteng", {"rambu"}),
        ("Pemasangan Rambu di Desa Zxqwv", {"rambu"}),  # a village that the plan does not list
        ("Gizi Masyarakat Puskesmas Kalikajar", {"gizi", "masyarakat", "puskesmas"}),
        ("Pembinaan Desa Wisata", {"desa", "wisata"}),  # no place's name follows
        ("Gerai Khas Wonosobo", {"gerai", "khas"}),  # the region's own name
        ("Taman Kota Cerdas", {"taman", "cerdas"}),  # and not the words around it
        ("Bunga Desa Taman", {"bunga"}),  # a village by the cue
        ("Bunga Taman", {"bunga", "taman"}),  # bare it is a word
        ("Retribusi Pasar", {"retribusi", "pasar"}),  # and so is an OPD's short name
        ("", set()),
        ("x", set()),
        ("---", set()),
    ],
)
def test_what_tells_nothing_is_taken_out(name: str, left: set[str]) -> None:
    assert words(name) == left


def test_the_description_is_read_too_without_its_verb() -> None:
    assert words("e-Lapak", "Menyediakan toko bagi perajin.") == {
        "lapak",
        "daring",
        "toko",
        "perajin",
    }


def test_one_stem_is_kept_once_as_it_is_written_first() -> None:
    assert READER.read("Pemandu wisata", "Panduan wisata").words == {
        "pandu": "pemandu",
        "wisata": "wisata",
    }


def test_a_field_alone_is_too_thin() -> None:
    assert READER.read("Pembangunan Jalan").text == ""
    assert READER.read("Penyelenggaraan Kabupaten/Kota Sehat").thin
    assert not READER.read("Pembangunan Jalan Usaha Tani").thin
    assert not READER.read("Pelatihan Barista").thin  # a rare word says enough


@pytest.mark.parametrize(
    ("name", "stage", "before"),
    [
        ("Jembatan Gantung Tahap II Blok A", ("tahap", "ii"), ("jembatan", "gantung")),
        ("Jembatan Gantung 2021", ("2021",), ("jembatan", "gantung")),
        ("Jembatan Gantung Lanjutan", ("lanjutan",), ("jembatan", "gantung")),
        ("Jembatan Gantung", (), ("jembatan", "gantung")),
    ],
)
def test_stages_are_told_apart_from_the_work(
    name: str, stage: tuple[str, ...], before: tuple[str, ...]
) -> None:
    read = READER.read(name)
    assert (read.stage, read.work[1]) == (stage, before)


def test_proper_names_are_told_apart() -> None:
    read = READER.read("Rehabilitasi Ruang Kelas SDN 1 Wonobungkah")
    assert read.pattern == ("rehabilitasi", "ruang", "kelas", "sdn")
    assert read.proper == ("1", "wonobungkah")


def test_the_lists_are_generous_and_hold_no_word_twice() -> None:
    background = lists.background()
    assert len(background) >= 700
    assert len(set(background)) == len(background)
    assert len(lists.heads()) >= 250
    assert len(lists.glossary()) >= 250
    assert len(lists.stopwords()) >= 250
    assert len(set(lists.boilerplate())) == len(lists.boilerplate())


def test_head_words_belong_to_one_function() -> None:
    words = [word.rstrip("+") for _, words in lists._classes("functions") for word in words]
    assert sorted(words) == sorted(set(words))


def test_of_a_very_long_text_the_beginning_counts() -> None:
    long = "Pelatihan " + "pemandu wisata desa kertek dan " * 330
    assert len(long) > 10_000
    assert words(long) == {"pemandu", "wisata"}
