# -- Setiap halaman ------------------------------------------------------------------------------

page-skip = Langsung ke isi
page-row = baris
page-yes = ya
page-no = tidak
page-unknown = tidak diketahui
page-others = { $count } lainnya
page-source = Asal data
page-no-lead = belum ada
page-region-wide = seluruh wilayah rencana

# -- Ringkasan -----------------------------------------------------------------------------------

page-briefing-title = Ringkasan – { $name }
page-briefing-lead = Apa yang perlu diputuskan, program mana yang belum jelas pengampunya, dan apa yang belum terlihat dari data. Setiap temuan adalah isyarat untuk diperiksa, bukan vonis.
page-region = Kode wilayah
page-period = Periode
page-stage = Tahap
page-version = Versi
page-counted-Program = program
page-counted-Opd = OPD
page-counted-Village = desa dan kelurahan
page-counted-Stakeholder = pemangku kepentingan
page-counted-WorkingGroup = kelompok kerja
page-matters = Yang penting
page-overview = Semua temuan
page-overview-note = Klik nama temuan untuk membaca rinciannya.
page-rule = Jenis temuan
page-no-findings = Tidak ada yang perlu ditandai dalam rencana ini. Itu kabar baik, sejauh data yang terisi.
page-limits = Kapan ini bisa keliru?
page-more-in-workbook = { $count } temuan lagi ada di findings.xlsx.

page-headline-owner = { $count } dari { $programs } program belum punya OPD pengampu yang jelas{ $quick ->
    [0] .
   *[other] ; { $quick } di antaranya quick win.
  }
page-headline-owner-none = Setiap program sudah punya OPD pengampu.
page-headline-owner-unknown = Belum bisa dinilai apakah setiap program punya OPD pengampu.
page-headline-contested = { $count } program diampu lebih dari satu OPD, sehingga belum jelas siapa yang akhirnya bertanggung jawab.
page-headline-contested-none = Tidak ada program yang diperebutkan: yang sudah punya pengampu, pengampunya satu.
page-headline-contested-unknown = Belum bisa dinilai apakah ada program yang diampu lebih dari satu OPD.
page-headline-order = { $cycles ->
    [0] { "" }
   *[other] { $cycles } kelompok program saling menunggu sehingga tidak ada yang bisa mulai lebih dulu.
  }{ $both ->
    [true] { " " }
   *[false] { "" }
  }{ $late ->
    [0] { "" }
   *[other] { $late } program dijadwalkan sebelum program yang ditunggunya siap.
  }
page-headline-order-none = Urutan pelaksanaan sudah wajar: tidak ada program yang saling menunggu dan tidak ada yang mendahului prasyaratnya.
page-headline-order-unknown = Urutan pelaksanaan belum bisa dinilai.
page-headline-critical = { $program } paling menentukan: { $downstream } program lain menunggunya, langsung atau tidak langsung.{ $count ->
    [0] { "" }
   *[other] { " " }Ada { $count } program lain yang juga banyak ditunggu.
  }
page-headline-critical-none = Tidak ada satu program pun yang menahan banyak program lain.
page-headline-critical-unknown = Belum bisa dinilai program mana yang paling banyak ditunggu.
page-headline-gaps = { $districts ->
    [0] { "" }
   *[other] { $villages } desa dan kelurahan di { $districts } kecamatan belum disebut oleh program mana pun.
  }{ $both ->
    [true] { " " }
   *[false] { "" }
  }{ $empty ->
    [0] { "" }
   *[other] { $empty } dimensi belum punya program.
  }{ $all ->
    [true] { " " }
   *[false] { "" }
  }{ $thin ->
    [0] { "" }
   *[other] { $thin } dimensi belum punya quick win.
  }
page-headline-gaps-none = Setiap desa dan kelurahan, juga setiap dimensi, sudah tersentuh program.
page-headline-gaps-unknown = Belum bisa dinilai desa dan dimensi mana yang belum tersentuh.
page-basis-all = Dihitung dari { $programs } program.
page-basis-linked = Dihitung dari { $linked } di antara { $programs } program, yaitu yang ketergantungannya disebut dalam rencana.
page-basis-placed = Dihitung dari { $placed } di antara { $programs } program, yaitu yang menyebut desa atau kecamatan.

page-unseen = Yang belum terlihat dari data
page-unseen-note = Kolom yang kosong bukan berarti nol. Bagian ini menunjukkan apa yang perlu dilengkapi supaya temuan di atas makin dapat dipercaya.
page-not-computed = Belum bisa dihitung
page-missing-column = Kolom yang perlu diisi
page-unresolved = Nama yang tidak dikenali
page-unresolved-note = Sebutan dalam kolom berikut tidak cocok dengan satu baris mana pun, atau cocok dengan lebih dari satu.
page-column = Kolom
page-count = Jumlah
page-problems = Catatan saat membaca berkas
page-problems-note = Yang dicontohkan adalah kejadian pertama; letak lainnya disebut di bawahnya.
page-times = { $count } kali
page-completeness = Kelengkapan isian
page-completeness-note = Bagian baris yang terisi pada tiap kolom, dari yang paling kosong. Kolom yang terisi penuh tidak disebut.
page-filled = Terisi
page-files = Peta dan tabel
page-files-note = Berkas berikut ada di folder yang sama dengan halaman ini. Bila halaman ini Anda terima sendirian, misalnya lewat WhatsApp, mintalah seluruh foldernya untuk membukanya.
page-file-programs-map = Peta program dan OPD pengampunya
page-file-dependencies-map = Peta ketergantungan antarprogram
page-file-workbook = Semua temuan dalam Excel, dengan kolom tindak lanjut
page-file-json = Semua temuan untuk diolah program lain (JSON)
page-footer = Disusun dengan synergy dari berkas rencana yang disebut pada tiap temuan. Halaman ini dapat dibuka tanpa internet.

# -- Peta ----------------------------------------------------------------------------------------

page-map-programs =
    .title = Peta program
    .lead = Tiap lingkaran besar adalah satu OPD dengan program yang diampunya. Warna dan bentuk menunjukkan dimensi program.
    .how = Klik satu baris untuk menyembunyikan atau menampilkannya. Klik satu tanda di peta untuk melihat rincian dan hubungannya.
    .example = mis. posyandu, Dinkes, atau nama desa
    .empty = Rencana ini belum memuat program, jadi belum ada yang digambar.
page-map-dependencies =
    .title = Peta ketergantungan
    .lead = Di kiri yang harus siap lebih dulu; panah menunjuk ke program yang ditunggu.
    .how = Klik satu baris untuk menyembunyikan atau menampilkannya. Klik satu program untuk melihat apa yang ditunggunya dan siapa yang menunggunya.
    .example = mis. data, jaringan, atau nama OPD
    .empty = Rencana ini belum menyebut program mana yang bergantung pada program lain, jadi belum ada yang digambar. Isilah kolom “bergantung pada” pada tabel program, atau tabel ketergantungan, lalu jalankan lagi.
page-to-table = Lihat sebagai tabel
page-no-script = Gambar peta memerlukan JavaScript. Isi yang sama dapat dibaca pada tabel di bawah.
page-canvas = { $title }. Tombol panah menggeser, tanda tambah dan kurang memperbesar dan memperkecil, Esc melepas pilihan. Isi yang sama ada pada tabel di bawah peta.
page-view = Tampilan peta
page-closer = Perbesar
page-farther = Perkecil
page-whole = Seluruh peta
page-panel = Keterangan peta
page-sheet = Cari, keterangan, dan temuan
page-search = Cari program, OPD, atau desa
page-hits = Hasil pencarian
page-no-hit = Tidak ditemukan. Coba satu kata saja, atau ejaan lain.
page-leave = Tutup
page-legend = Keterangan
page-ring = Tanda yang dilingkari punya temuan yang perlu diperhatikan.
page-findings = Temuan
page-findings-how = Klik satu temuan untuk menyorotnya di peta.
page-no-findings-here = Tidak ada temuan pada peta ini.
page-table = Isi peta sebagai tabel

page-program = Program
page-opd = OPD
page-stakeholder = Pemangku kepentingan
page-no-dimension = Tanpa dimensi
page-island-unowned = Tanpa OPD pengampu
page-island-idle = OPD tanpa program yang diampu
page-island-others = Pemangku kepentingan
page-count-programs = { $count } program
page-count-opds = { $count } OPD
page-count-stakeholders = { $count } pihak
page-lead = OPD pengampu
page-support = OPD pendukung
page-dimension = Dimensi
page-budget = Anggaran
page-villages = Lokasi
page-description = Uraian
page-code = Kode
page-parts = Kegiatan di dalamnya
page-leads = Program yang diampu
page-supports = Program yang didukung
page-subkind = Jenis
page-coordinator = Asisten
page-working-groups = Kelompok kerja
page-duties = Tugas
page-needs = Bergantung pada
page-needed-by = Ditunggu oleh

page-tie-lead = Pengampu
    .out = Diampu oleh
    .back = Mengampu
page-tie-support = Dukungan
    .out = Didukung oleh
    .back = Mendukung
page-tie-depends = Ketergantungan
    .out = Bergantung pada
    .back = Ditunggu oleh
page-tie-plain = Bergantung pada
page-tie-late = Yang ditunggu datang terlambat
page-tie-circle = Saling menunggu
page-kind-plain = Program
page-kind-critical = Ditunggu banyak program
page-kind-late = Terlambat bagi yang menunggu
page-kind-circle = Saling menunggu

page-js-open-all = Buka semua
page-js-shut-all = Tutup semua
page-js-findings = Temuan
page-js-finding = Temuan

# -- findings.xlsx -------------------------------------------------------------------------------

page-sheet-summary = Ringkasan
page-sheet-gone = Tidak muncul lagi
page-sheet-note = Kolom tindak lanjut, penanggung jawab, dan status boleh diisi. Isiannya ikut terbawa ke berkas berikutnya.
page-sheet-gone-note = Temuan berikut sudah tidak muncul, tetapi catatan tindak lanjutnya disimpan.
page-family = Kelompok
page-id = ID temuan
page-severity = Tingkat
page-subject = Tentang
page-message = Temuan
page-recommendation = Saran
page-evidence = Dasar temuan
page-file = Berkas
page-sheet-name = Lembar
page-row-number = Baris
page-follow-up = Tindak lanjut
page-responsible = Penanggung jawab
page-status = Status
page-status-open = belum
page-status-doing = sedang berjalan
page-status-done = selesai
page-status-dropped = tidak perlu
