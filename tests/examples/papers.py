"""Writes the papers' Word templates, after the forms of Permendagri 1/2023 on official papers.

`make example` writes them anew, and a test fails where the shipped ones say something else. An
office edits its own copies in Word: `synergy template telaahan-staf.docx`.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable, Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as Word
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

import synergy
from synergy.report.papers import packed

FOLDER = Path(synergy.__file__).parent / "report" / "templates"
CREATED = datetime.datetime(2019, 1, 1)
DOTS = "…" * 12
A4, F4 = (21.0, 29.7), (21.5, 33.0)  # centimetres; letters and decisions
HEAD_OF_REGION = "{% if kota %}Wali Kota{% else %}Bupati{% endif %} {{ nama_daerah }}"
HEAD_IN_CAPITALS = "{% if kota %}WALI KOTA{% else %}BUPATI{% endif %} {{ nama_daerah|upper }}"
PLAN = (
    "{{ rencana }}{% if periode %}, periode {{ periode }}{% endif %}"
    "{% if versi %}, versi {{ versi }}{% endif %}{% if tahap %} ({{ tahap }}){% endif %}"
)


def _document(
    title: str, font: str = "Arial", points: int = 11, size: Sequence[float] = A4
) -> Word:
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(points)
    style.element.rPr.rFonts.set(qn("w:cs"), font)
    style.paragraph_format.space_after = Pt(4)
    section = document.sections[0]
    section.page_width, section.page_height = (Cm(side) for side in size)
    section.top_margin = section.bottom_margin = section.right_margin = Cm(2)
    section.left_margin = Cm(2.5)
    about = document.core_properties
    about.title, about.author, about.comments = title, "synergy", ""
    about.created = about.modified = CREATED
    head = section.header.paragraphs[0]
    head.alignment = ALIGN.CENTER
    mark = head.add_run("KONSEP")
    mark.bold, mark.font.size, mark.font.color.rgb = True, Pt(16), RGBColor(0xB0, 0x1E, 0x1E)
    _small(head, " – belum diperiksa dan belum ditandatangani")
    _small(section.header.add_paragraph("{%p if catatan %}"))
    _small(section.header.add_paragraph(), "{{ catatan }}").alignment = ALIGN.CENTER
    section.header.add_paragraph("{%p endif %}")
    foot = _small(
        section.footer.paragraphs[0],
        "Disusun dari temuan {{ id }}. Temuan adalah tanda untuk diperiksa, bukan putusan, dan "
        "bukan penilaian atas perangkat daerah mana pun. Halaman ",
    )
    foot.alignment = ALIGN.CENTER
    _page_number(foot)
    return document


def _small(paragraph: Paragraph, text: str = "") -> Paragraph:
    run = paragraph.add_run(text)
    run.font.size = Pt(8)
    return paragraph


def _page_number(paragraph: Paragraph) -> None:
    for kind in ("begin", "PAGE", "end"):
        field = kind != "PAGE"
        part = OxmlElement("w:fldChar" if field else "w:instrText")
        if field:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = kind
        run = paragraph.add_run()
        run.font.size = Pt(8)
        run._r.append(part)


def _line(document: Word, text: str, *, bold: bool = False, middle: bool = False) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    if middle:
        paragraph.alignment = ALIGN.CENTER
    return paragraph


def _heading(document: Word, text: str) -> None:
    paragraph = _line(document, text, bold=True)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(8)


def _body(document: Word, text: str, indent: float = 0.9) -> Paragraph:
    paragraph = _line(document, text)
    paragraph.alignment = ALIGN.JUSTIFY
    paragraph.paragraph_format.left_indent = Cm(indent)
    return paragraph


def _item(document: Word, mark: str, text: str, indent: float = 0.9) -> None:
    paragraph = _body(document, f"{mark}\t{text}", indent + 0.7)
    paragraph.paragraph_format.first_line_indent = Cm(-0.7)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(indent + 0.7))


def _items(document: Word, texts: Sequence[str]) -> None:
    for number, text in enumerate(texts, start=1):
        _item(document, f"{number}.", text)


def _letterhead(document: Word, *lines: str) -> None:
    for line in lines:
        _line(document, line, bold=True, middle=True).paragraph_format.space_after = Pt(0)
    last = _small(document.add_paragraph(), f"Alamat {DOTS} Telepon {DOTS} Pos-el {DOTS}")
    last.alignment = ALIGN.CENTER
    border = OxmlElement("w:pBdr")
    rule = OxmlElement("w:bottom")
    for name, value in (("val", "thinThickSmallGap"), ("sz", "18"), ("space", "4")):
        rule.set(qn(f"w:{name}"), value)
    border.append(rule)
    last._p.get_or_add_pPr().append(border)


def _plain_table(document: Word, widths: Sequence[float], rows: Sequence[Sequence[str]]) -> Table:
    table: Table = document.add_table(rows=len(rows), cols=len(widths))
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for added, row in zip(table.rows, rows, strict=True):
        for cell, text, width in zip(added.cells, row, widths, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].add_run(text)
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    return table


def _listed(
    document: Word,
    heads: Sequence[str],
    widths: Sequence[float],
    each: str,
    cells: Sequence[str],
    last: Sequence[str] = (),
) -> None:
    """Add a table with a row for each item of a list of the program's."""
    width = len(heads)
    rows = [
        heads,
        [f"{{%tr for {each} %}}", *[""] * (width - 1)],
        cells,
        ["{%tr endfor %}", *[""] * (width - 1)],
    ]
    table = _plain_table(document, widths, [*rows, *([last] if last else [])])
    table.style = "Table Grid"
    for cell in (*table.rows[0].cells, *(table.rows[-1].cells if last else ())):
        for run in cell.paragraphs[0].runs:
            run.bold = True
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    _line(document, "").paragraph_format.space_after = Pt(0)


def _signature(document: Word, office: str, *, official: bool = True) -> None:
    """Add the place to sign; a head of region has neither rank nor number."""
    rank = ("Pangkat/golongan " + DOTS, "NIP " + DOTS) if official else ()
    lines = ("", office, "", "", "", DOTS, *rank)
    for line in lines:
        paragraph = _line(document, line)
        paragraph.paragraph_format.left_indent = Cm(8.5)
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.keep_with_next = False


def _annex(document: Word, title: str) -> None:
    """Add what a paper rests on: rows, figures, and what adds up."""
    _line(document, title, bold=True, middle=True).paragraph_format.page_break_before = True
    _line(document, "DATA SUMBER TEMUAN", bold=True, middle=True)
    _line(document, f"Dokumen yang ditelaah: {PLAN}. Nomor temuan: {{{{ id }}}}.")
    _heading(document, "A.  Baris sumber")
    _line(document, "{%p if sumber %}")
    _listed(
        document,
        ("No.", "Berkas", "Lembar", "Baris"),
        (1.2, 6, 4, 5.3),
        "s in sumber",
        ("{{ loop.index }}", "{{ s.berkas }}", "{{ s.lembar or '–' }}", "{{ s.baris or '–' }}"),
    )
    _line(document, "{%p else %}")
    _line(document, "Temuan ini tidak bertumpu pada baris tertentu dalam dokumen.")
    _line(document, "{%p endif %}")
    _heading(document, "B.  Angka dan keterangan")
    _line(document, "{%p if angka %}")
    _listed(
        document, ("Uraian", "Nilai"), (6.5, 10), "a in angka", ("{{ a.nama }}", "{{ a.nilai }}")
    )
    _line(document, "{%p else %}")
    _line(document, "Temuan ini tidak disertai angka.")
    _line(document, "{%p endif %}")
    _line(document, "{%p if rincian %}")
    _heading(document, "C.  {{ rincian.judul }}")
    _listed(
        document,
        ("Uraian", "Nilai", "Jumlah sampai di sini"),
        (9, 3, 4.5),
        "l in rincian.langkah",
        ("{{ l.nama }}", "{{ l.nilai }}", "{{ l.sampai }}"),
        ("Jumlah", "", "{{ rincian.jumlah }}"),
    )
    _line(document, "{%p endif %}")


def staff_study() -> Word:
    """Return the template of a telaahan staf."""
    document = _document("Konsep telaahan staf")
    _letterhead(document, "PEMERINTAH {{ daerah|upper }}", DOTS + " (perangkat daerah)")
    _line(document, "TELAAHAN STAF", bold=True, middle=True)
    _plain_table(
        document,
        (2.8, 0.5, 13),
        [
            ("Kepada", ":", "Yth. Sekretaris Daerah {{ daerah }}"),
            ("Dari", ":", DOTS),
            ("Tanggal", ":", DOTS),
            ("Nomor", ":", DOTS),
            ("Lampiran", ":", "1 (satu) berkas"),
            ("Hal", ":", "{{ judul }}: {{ pokok }}"),
        ],
    )
    _heading(document, "I.    Persoalan")
    _body(document, "{{ persoalan }}")
    _heading(document, "II.   Praanggapan")
    _items(
        document,
        (
            f"Isi dokumen {PLAN} dianggap sesuai dengan keadaan sebenarnya sampai diperiksa oleh "
            "perangkat daerah yang bersangkutan.",
            "{{ alasan }}",
            "{{ batas }}",
        ),
    )
    _heading(document, "III.  Fakta yang memengaruhi")
    _line(document, "{%p for f in fakta %}")
    _item(
        document,
        "{{ loop.index }}.",
        "{{ f.nama[:1]|upper }}{{ f.nama[1:] }}{% if f.nilai %}: {{ f.nilai }}{% endif %}.",
    )
    _line(document, "{%p endfor %}")
    _body(
        document,
        "Angka selengkapnya dan baris dokumen yang menjadi sumbernya tercantum dalam Lampiran.",
    )
    _heading(document, "IV.  Analisis")
    _body(document, "{{ arti }}")
    _body(document, "{{ hitungan }}")
    _line(document, "{%p if rujukan %}")
    _body(document, "Rujukan metode: {{ rujukan }}.")
    _line(document, "{%p endif %}")
    _heading(document, "V.   Kesimpulan")
    _body(
        document,
        "Temuan ini berprioritas {{ prioritas }}. {{ arti_prioritas }} Temuan ini "
        "merupakan tanda yang perlu diperiksa bersama perangkat daerah terkait, bukan putusan.",
    )
    _heading(document, "VI.  Saran tindak")
    _items(
        document,
        (
            "Perangkat daerah terkait memeriksa kebenaran data pada baris sumber dalam Lampiran.",
            "{{ saran }}",
            "{{ tindakan }}",
            "Penutupan temuan: {{ penutupan }}",
        ),
    )
    _body(
        document,
        "Demikian telaahan ini disampaikan sebagai bahan pertimbangan. Keputusan "
        "selanjutnya diserahkan kepada Bapak/Ibu Sekretaris Daerah.",
        0,
    )
    _signature(document, DOTS + " (nama jabatan)")
    _annex(document, "LAMPIRAN TELAAHAN STAF")
    return document


def invitation() -> Word:
    """Return the template of an undangan rapat."""
    document = _document("Konsep undangan rapat")
    _letterhead(document, "PEMERINTAH {{ daerah|upper }}", "SEKRETARIAT DAERAH")
    _line(document, f"{DOTS}, {DOTS}").alignment = ALIGN.RIGHT
    _plain_table(
        document,
        (2.4, 0.5, 13.4),
        [
            ("Nomor", ":", DOTS),
            ("Sifat", ":", DOTS),
            ("Lampiran", ":", "1 (satu) berkas"),
            ("Hal", ":", "Undangan Rapat Koordinasi"),
        ],
    )
    _line(document, "Yth.")
    _line(document, "{%p for u in undangan %}")
    _item(document, "{{ loop.index }}.", "{{ u }}", 0)
    _line(document, "{%p endfor %}")
    _line(document, "{%p if not undangan %}")
    _line(document, DOTS)
    _line(document, "{%p endif %}")
    _line(document, "di Tempat")
    _body(
        document,
        f"Berdasarkan penelaahan atas {PLAN}, terdapat hal yang perlu dibahas bersama. "
        "{{ persoalan }}",
        0,
    )
    _body(
        document,
        "Sehubungan dengan hal tersebut, kami mengharapkan kehadiran Saudara pada rapat "
        "yang akan dilaksanakan pada:",
        0,
    )
    table = _plain_table(
        document,
        (3.4, 0.5, 12.4),
        [
            ("hari, tanggal", ":", DOTS),
            ("pukul", ":", DOTS),
            ("tempat", ":", DOTS),
            ("acara", ":", "{{ judul }}: {{ pokok }}"),
            ("pimpinan rapat", ":", DOTS),
        ],
    )
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    _body(document, "Agenda rapat:", 0)
    _item(document, "1.", "Pembukaan dan penjelasan maksud rapat;", 0)
    _item(
        document, "2.", "Pemeriksaan bersama atas kebenaran data pada baris sumber (Lampiran);", 0
    )
    _item(
        document, "3.", "Pembahasan{% if not topik %} persoalan di atas;{% else %}:{% endif %}", 0
    )
    _line(document, "{%p for t in topik %}")
    _item(
        document,
        "{{ 'abcdefghijklmnopqrstuvwxyz'[loop.index0] }}.",
        "{{ t.nama }}: {{ t.isi|join('; ') }};",
        0.7,
    )
    _line(document, "{%p endfor %}")
    _item(document, "4.", "Pembahasan saran: {{ saran }}", 0)
    _item(
        document,
        "5.",
        "Kesepakatan tentang penanggung jawab, bentuk koordinasi, dan batas waktu tindak lanjut.",
        0,
    )
    _body(
        document,
        "Mengingat pentingnya acara tersebut, dimohon hadir tepat waktu dan membawa data "
        "terkait. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
        0,
    )
    _signature(document, "SEKRETARIS DAERAH,")
    _line(document, "Tembusan:")
    _line(document, f"Yth. {HEAD_OF_REGION} (sebagai laporan)")
    _annex(document, "LAMPIRAN UNDANGAN RAPAT")
    return document


def decree_annex() -> Word:
    """Return the template of the annex to a decree on a team: a new one, or a member more."""
    document = _document("Konsep lampiran keputusan tim", "Bookman Old Style", 12, F4)
    head = _plain_table(
        document,
        (3.2, 0.4, 6),
        [
            ("LAMPIRAN", ":", f"KEPUTUSAN {HEAD_IN_CAPITALS}"),
            ("NOMOR", ":", DOTS),
            ("TANGGAL", ":", DOTS),
            (
                "TENTANG",
                ":",
                "{% if cara == 'join' %}PERUBAHAN SUSUNAN KEANGGOTAAN {{ kelompok|upper }}"
                f"{{% else %}}PEMBENTUKAN TIM {DOTS}{{% endif %}}",
            ),
        ],
    )
    head.alignment = WD_TABLE_ALIGNMENT.RIGHT
    _line(document, "")
    _line(document, "SUSUNAN KEANGGOTAAN", bold=True, middle=True)
    _line(
        document,
        f"{{% if cara == 'join' %}}{{{{ kelompok|upper }}}}{{% else %}}TIM {DOTS}{{% endif %}}",
        bold=True,
        middle=True,
    )
    _line(document, "{%p if cara == 'join' %}")
    _body(
        document,
        "Susunan keanggotaan {{ kelompok }} ditambah dengan anggota berikut. Keanggotaan "
        "lain tidak berubah.",
        0,
    )
    _line(document, "{%p endif %}")
    heads, widths = ("No.", "Kedudukan dalam Tim", "Jabatan/Instansi"), (1.4, 5, 10.6)
    table = _plain_table(
        document,
        widths,
        [
            heads,
            ("{%tr if cara != 'join' %}", "", ""),
            ("1.", "Pengarah", DOTS),
            ("2.", "Ketua", DOTS),
            ("3.", "Sekretaris", DOTS),
            ("{%tr endif %}", "", ""),
            ("{%tr for a in anggota %}", "", ""),
            ("{{ loop.index + (0 if cara == 'join' else 3) }}.", "Anggota", "{{ a }}"),
            ("{%tr endfor %}", "", ""),
            ("{%tr if not anggota %}", "", ""),
            ("", "Anggota", DOTS),
            ("{%tr endif %}", "", ""),
        ],
    )
    table.style = "Table Grid"
    for cell in table.rows[0].cells:
        cell.paragraphs[0].runs[0].bold = True
    _heading(document, "Bahasan tim:")
    _line(document, "{%p for t in topik %}")
    _item(document, "{{ loop.index }}.", "{{ t.nama }}: {{ t.isi|join('; ') }};", 0)
    _line(document, "{%p endfor %}")
    _item(
        document,
        "{{ topik|length + 1 }}.",
        "pembagian tugas, jadwal, dan data yang diperlukan "
        f"bersama, yang hasilnya dilaporkan kepada {HEAD_OF_REGION} melalui Sekretaris Daerah.",
        0,
    )
    _signature(document, HEAD_IN_CAPITALS + ",", official=False)
    _annex(document, "LEMBAR KETERANGAN (TIDAK IKUT DITETAPKAN)")
    _heading(document, "Dasar usulan")
    _body(document, "{{ persoalan }} {{ batas }}", 0)
    return document


TEMPLATES: dict[str, Callable[[], Word]] = {
    "telaahan-staf": staff_study,
    "undangan-rapat": invitation,
    "lampiran-sk": decree_annex,
}


def made(kind: str) -> bytes:
    """Return a template as a Word file."""
    held = io.BytesIO()
    TEMPLATES[kind]().save(held)
    return packed(held.getvalue())


if __name__ == "__main__":
    for kind in TEMPLATES:
        (FOLDER / f"{kind}.docx").write_bytes(made(kind))
