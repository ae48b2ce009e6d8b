"""The tables of a plan and their columns: what a planner may fill in.

Declared once. The reader, the template, the graph's properties and the documentation are
derived from here, so adding a column is one line. ``name`` is the binding English name,
``header`` the Indonesian one that the template prints, ``aliases`` what else is understood.
All are compared by :func:`synergy.names.normalise`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Cell(StrEnum):
    """How a cell's content is understood."""

    TEXT = "text"
    TEXTS = "texts"  # a list
    ID = "id"  # text, as written
    CODE = "code"  # a code with dots and zeros that Excel likes to make a number
    REF = "ref"  # names one row of another table
    REFS = "refs"  # names several
    DATE = "date"
    MONEY = "money"
    FLAG = "flag"
    CHOICE = "choice"  # one of `choices`; anything else is kept as written


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    header: str
    cell: Cell = Cell.TEXT
    required: bool = False
    aliases: tuple[str, ...] = ()
    refers: tuple[str, ...] = ()  # the tables that a reference may name
    choices: tuple[str, ...] = ()

    @property
    def is_list(self) -> bool:
        return self.cell in (Cell.TEXTS, Cell.REFS)

    @property
    def is_reference(self) -> bool:
        return self.cell in (Cell.REF, Cell.REFS)


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    header: str  # the template's sheet name in Indonesian
    columns: tuple[Column, ...]
    aliases: tuple[str, ...] = ()
    required: bool = False

    def column(self, name: str) -> Column:
        return next(c for c in self.columns if c.name == name)


# What a cell of a CHOICE column may say. The stored value is the one here; `SYNONYMS` maps
# what else people write onto it.
PROGRAM_KINDS = ("program", "kegiatan", "sub kegiatan", "rencana aksi")
VILLAGE_KINDS = ("desa", "kelurahan")
STAKEHOLDER_KINDS = (
    "kementerian",
    "BUMN",
    "BUMD",
    "perguruan tinggi",
    "swasta",
    "komunitas",
    "konsultan",
)
OPD_KINDS = ("sekretariat", "dinas", "badan", "inspektorat", "kecamatan", "rsud", "upt")
AGREEMENT_STATUSES = WAITING, ACCEPTED, REFUSED = ("menunggu", "disetujui", "ditolak")
ROLES = ("lead", "support", "consulted", "informed")
PROGRAM_STATUSES = ("rencana", "berjalan", "selesai", "ditunda", "dibatalkan")

SYNONYMS: dict[str, str] = {
    "subkegiatan": "sub kegiatan",
    "sub-kegiatan": "sub kegiatan",
    "activity": "kegiatan",
    "sub activity": "sub kegiatan",
    "action plan": "rencana aksi",
    "aksi": "rencana aksi",
    "village": "desa",
    "ministry": "kementerian",
    "university": "perguruan tinggi",
    "kampus": "perguruan tinggi",
    "universitas": "perguruan tinggi",
    "private": "swasta",
    "community": "komunitas",
    "consultant": "konsultan",
    "pending": "menunggu",
    "waiting": "menunggu",
    "belum dijawab": "menunggu",
    "accepted": "disetujui",
    "approved": "disetujui",
    "setuju": "disetujui",
    "diterima": "disetujui",
    "refused": "ditolak",
    "rejected": "ditolak",
    "tolak": "ditolak",
    "pengampu": "lead",
    "opd pengampu": "lead",
    "penanggung jawab": "lead",
    "utama": "lead",
    "a": "lead",
    "pendukung": "support",
    "opd pendukung": "support",
    "r": "support",
    "dikonsultasikan": "consulted",
    "c": "consulted",
    "diinformasikan": "informed",
    "diberi tahu": "informed",
    "i": "informed",
}

# A row with one of these as its status stays in the store and out of every analysis.
CANCELLED = ("batal", "dibatalkan", "ditunda", "cancelled", "canceled", "postponed")
# And one that says no more than this; with something behind it, it may mean anything.
CANCELLED_ALONE = (
    *("tunda", "dihentikan", "ditiadakan", "dicoret", "dihapus", "tidak jadi"),
    *("tidak dilaksanakan", "tidak jadi dilaksanakan"),
)
# With one of these in it, it may be meant so.
PERHAPS_CANCELLED = (
    *("batal", "tunda", "dihenti", "ditiadakan", "dicoret", "dihapus", "pending", "cancel"),
    *("tidak jadi", "tidak dilaksanakan", "on hold", "postpone"),
)

_ORIGIN = Column("origin", "asal data", aliases=("asal", "fakta atau ilustrasi"))
_NAME_ALIASES = ("uraian nama", "name")
_OPD_OR_STAKEHOLDER = ("opds", "stakeholders", "villages")


def _id(*aliases: str, required: bool = True) -> Column:
    return Column("id", "id", Cell.ID, required=required, aliases=aliases)


def _name(*aliases: str) -> Column:
    return Column("name", "nama", required=True, aliases=(*_NAME_ALIASES, *aliases))


_ALIASES = Column("aliases", "nama lain", Cell.TEXTS, aliases=("alias", "sebutan lain"))

TABLES: tuple[Table, ...] = (
    Table(
        "info",
        "info",
        (
            Column("key", "kunci", required=True, aliases=("keterangan", "butir")),
            Column("value", "nilai", required=True, aliases=("isi",)),
        ),
        aliases=("informasi", "keterangan"),
    ),
    Table(
        "opds",
        "opd",
        (
            _id("kode", "kode opd", "id opd"),
            _name("nama opd", "perangkat daerah", "nama perangkat daerah"),
            Column("short_name", "singkatan", aliases=("nama singkat", "akronim")),
            _ALIASES,
            Column("kind", "jenis", Cell.CHOICE, choices=OPD_KINDS, aliases=("jenis opd",)),
            Column("parent", "induk", Cell.REF, refers=("opds",), aliases=("opd induk",)),
            Column(
                "predecessor",
                "pendahulu",
                Cell.REFS,
                refers=("opds",),
                aliases=("opd pendahulu", "opd lama", "predecessors"),
            ),
            Column("coordinator", "asisten", aliases=("asisten pembina", "koordinator")),
            Column("duties", "tugas", aliases=("tugas pokok", "tugas dan fungsi", "tupoksi")),
            _ORIGIN,
        ),
        aliases=("opd", "perangkat daerah", "daftar opd", "agencies"),
        required=True,
    ),
    Table(
        "programs",
        "program",
        (
            _id("id program", required=False),
            _name(
                "nama program",
                "nama kegiatan",
                "program kegiatan",
                "rencana aksi",
                "nama rencana aksi",
                "program",
                "kegiatan",
                "sub kegiatan",
                "nama sub kegiatan",
            ),
            Column(
                "code",
                "kode",
                Cell.CODE,
                aliases=("kode nomenklatur", "kode program", "kode kegiatan", "kode rekening"),
            ),
            Column(
                "parent",
                "induk",
                Cell.REF,
                refers=("programs",),
                aliases=("program induk", "kegiatan induk"),
            ),
            Column("kind", "jenis", Cell.CHOICE, choices=PROGRAM_KINDS, aliases=("tingkat",)),
            Column("description", "uraian", aliases=("deskripsi", "uraian kegiatan")),
            Column("problem", "permasalahan", aliases=("masalah", "isu", "latar belakang")),
            Column(
                "dimension",
                "dimensi",
                Cell.REFS,
                refers=("dimensions",),
                aliases=("pilar", "dimensi smart city", "dimensions"),
            ),
            Column("subdimension", "subdimensi", aliases=("sub dimensi", "sub pilar")),
            Column(
                "lead",
                "opd pengampu",
                Cell.REFS,
                refers=_OPD_OR_STAKEHOLDER,
                aliases=(
                    "penanggung jawab",
                    "opd lead",
                    "opd utama",
                    "opd pelaksana",
                    "pengampu",
                    "opd penanggung jawab",
                    "leads",
                    "opd",
                ),
            ),
            Column(
                "support",
                "opd pendukung",
                Cell.REFS,
                refers=_OPD_OR_STAKEHOLDER,
                aliases=("opd terkait", "instansi pendukung", "pendukung", "supports"),
            ),
            Column(
                "consulted",
                "dikonsultasikan",
                Cell.REFS,
                refers=_OPD_OR_STAKEHOLDER,
                aliases=("konsultasi", "dimintai pendapat"),
            ),
            Column(
                "informed",
                "diinformasikan",
                Cell.REFS,
                refers=_OPD_OR_STAKEHOLDER,
                aliases=("diberi tahu", "pihak diinformasikan"),
            ),
            Column(
                "villages",
                "lokasi",
                Cell.REFS,
                refers=("villages",),
                aliases=("desa", "desa kelurahan", "lokasi kegiatan", "village"),
            ),
            Column(
                "beneficiaries",
                "sasaran",
                Cell.TEXTS,
                aliases=("penerima manfaat", "kelompok sasaran"),
            ),
            Column(
                "indicators",
                "indikator",
                Cell.REFS,
                refers=("indicators",),
                aliases=("indikator kinerja", "indicator"),
            ),
            Column("outputs", "keluaran", aliases=("output", "hasil")),
            Column(
                "responsibilities",
                "urusan",
                Cell.REFS,
                refers=("responsibilities",),
                aliases=("urusan pemerintahan", "responsibility"),
            ),
            Column(
                "depends_on",
                "bergantung pada",
                Cell.REFS,
                refers=("programs",),
                aliases=("prasyarat", "tergantung pada", "ketergantungan"),
            ),
            Column("start", "mulai", Cell.DATE, aliases=("tahun mulai", "tahun", "waktu")),
            Column("end", "selesai", Cell.DATE, aliases=("tahun selesai", "berakhir")),
            Column("budget", "anggaran", Cell.MONEY, aliases=("pagu", "pagu anggaran", "biaya")),
            Column("funding", "sumber dana", Cell.TEXTS, aliases=("pendanaan", "sumber pendanaan")),
            Column("quick_win", "quick win", Cell.FLAG, aliases=("program percepatan",)),
            Column("status", "status", Cell.CHOICE, choices=PROGRAM_STATUSES),
            Column("priority", "prioritas"),
            _ORIGIN,
        ),
        aliases=("program", "kegiatan", "rencana aksi", "daftar program", "sub kegiatan"),
        required=True,
    ),
    Table(
        "villages",
        "desa",
        (
            _id("kode", "kode desa", "kode wilayah", "kode kemendagri"),
            _name("nama desa", "desa", "desa kelurahan"),
            _ALIASES,
            Column("kind", "jenis", Cell.CHOICE, choices=VILLAGE_KINDS, aliases=("status",)),
            Column("district", "kecamatan", aliases=("nama kecamatan",)),
            Column("district_id", "kode kecamatan", Cell.ID, aliases=("id kecamatan",)),
            _ORIGIN,
        ),
        aliases=("desa", "desa kelurahan", "daftar desa", "kelurahan"),
    ),
    Table(
        "stakeholders",
        "pemangku kepentingan",
        (
            _id("kode"),
            _name("nama pemangku kepentingan", "nama lembaga"),
            _ALIASES,
            Column("kind", "jenis", Cell.CHOICE, choices=STAKEHOLDER_KINDS),
            _ORIGIN,
        ),
        aliases=("pemangku kepentingan", "stakeholder", "mitra"),
    ),
    Table(
        "dimensions",
        "dimensi",
        (_id("kode"), _name("nama dimensi", "dimensi"), _ORIGIN),
        aliases=("dimensi", "pilar"),
    ),
    Table(
        "indicators",
        "indikator",
        (
            _id("kode"),
            _name("nama indikator", "indikator"),
            Column("target", "target"),
            Column("unit", "satuan"),
            Column("dimension", "dimensi", Cell.REF, refers=("dimensions",), aliases=("pilar",)),
            _ORIGIN,
        ),
        aliases=("indikator", "indikator kinerja"),
    ),
    Table(
        "responsibilities",
        "urusan",
        (
            _id("kode"),
            _name("nama urusan", "urusan"),
            Column(
                "owner",
                "opd",
                Cell.REF,
                refers=("opds",),
                aliases=("pemilik", "opd pengampu", "penanggung jawab"),
            ),
            Column("legal_basis", "dasar hukum"),
            _ORIGIN,
        ),
        aliases=("urusan", "urusan pemerintahan", "kewenangan"),
    ),
    Table(
        "working_groups",
        "kelompok kerja",
        (
            _id("kode"),
            _name("nama kelompok kerja", "nama tim"),
            Column(
                "members",
                "anggota",
                Cell.REFS,
                refers=("opds", "stakeholders", "villages"),
                aliases=("keanggotaan",),
            ),
            Column(
                "covers",
                "cakupan",
                Cell.REFS,
                refers=("programs", "dimensions"),
                aliases=("meliputi", "ruang lingkup"),
            ),
            Column("chair", "ketua"),
            Column("decree", "SK", aliases=("nomor sk", "dasar sk")),
            Column("valid_until", "berlaku sampai", Cell.DATE, aliases=("masa berlaku",)),
            _ORIGIN,
        ),
        aliases=("kelompok kerja", "tim", "pokja", "kelompok"),
    ),
    Table(
        "agreements",
        "kesepakatan",
        (
            Column("program", "program", Cell.REF, required=True, refers=("programs",)),
            Column(
                "from",
                "opd pengusul",
                Cell.REF,
                refers=("opds",),
                aliases=("pengusul", "dari", "opd asal"),
            ),
            Column(
                "to",
                "opd tujuan",
                Cell.REF,
                required=True,
                refers=("opds",),
                aliases=("tujuan", "kepada", "ke"),
            ),
            Column("need", "kebutuhan", aliases=("permintaan", "usulan")),
            Column("status", "status", Cell.CHOICE, choices=AGREEMENT_STATUSES),
            Column("reason", "alasan", aliases=("catatan",)),
            Column("date", "tanggal", Cell.DATE),
            _ORIGIN,
        ),
        aliases=("kesepakatan", "crosscutting", "cross cutting"),
    ),
    Table(
        "roles",
        "peran",
        (
            Column("program", "program", Cell.REF, required=True, refers=("programs",)),
            Column(
                "actor",
                "pelaku",
                Cell.REF,
                required=True,
                refers=_OPD_OR_STAKEHOLDER,
                aliases=("opd", "pihak"),
            ),
            Column("role", "peran", Cell.CHOICE, required=True, choices=ROLES),
        ),
        aliases=("peran", "raci"),
    ),
    Table(
        "targets",
        "sasaran lokasi",
        (
            Column("program", "program", Cell.REF, required=True, refers=("programs",)),
            Column(
                "village",
                "desa",
                Cell.REF,
                required=True,
                refers=("villages",),
                aliases=("lokasi", "desa kelurahan"),
            ),
        ),
        aliases=("sasaran lokasi", "lokasi program"),
    ),
    Table(
        "dependencies",
        "ketergantungan",
        (
            Column("program", "program", Cell.REF, required=True, refers=("programs",)),
            Column(
                "depends_on",
                "bergantung pada",
                Cell.REF,
                required=True,
                refers=("programs",),
                aliases=("prasyarat", "program prasyarat"),
            ),
            Column("note", "catatan", aliases=("keterangan",)),
        ),
        aliases=("ketergantungan", "prasyarat"),
    ),
    Table(
        "memberships",
        "keanggotaan",
        (
            Column(
                "working_group",
                "kelompok kerja",
                Cell.REF,
                required=True,
                refers=("working_groups",),
                aliases=("kelompok", "tim", "pokja"),
            ),
            Column(
                "actor",
                "anggota",
                Cell.REF,
                required=True,
                refers=("opds", "stakeholders", "villages"),
                aliases=("pelaku", "opd"),
            ),
        ),
        aliases=("keanggotaan", "anggota kelompok kerja"),
    ),
)

BY_NAME: dict[str, Table] = {table.name: table for table in TABLES}

# The six of the Indonesian smart city programme, used where a plan names none of its own.
DIMENSIONS: tuple[tuple[str, str], ...] = (
    ("governance", "Smart Governance"),
    ("environment", "Smart Environment"),
    ("society", "Smart Society"),
    ("living", "Smart Living"),
    ("branding", "Smart Branding"),
    ("economy", "Smart Economy"),
)

# `info` keys that the product reads, with the Indonesian ones people write.
INFO_KEYS: dict[str, tuple[str, ...]] = {
    "region": ("wilayah", "kode wilayah", "kode kabupaten", "kode daerah"),
    "name": ("nama", "nama rencana", "judul"),
    "period": ("periode", "tahun"),
    "version": ("versi",),
    "stage": ("tahap", "tahapan"),
    "notice": ("pemberitahuan", "peringatan"),  # printed at the head of every page
}
