# -- Setiap halaman ------------------------------------------------------------------------------

page-skip = Langsung ke isi
page-notice = Catatan dari rencana:
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
page-briefing-lead = Apa yang perlu diputuskan, program mana yang belum jelas pengampunya, dan apa yang belum terlihat dari data. Setiap temuan adalah tanda untuk diperiksa, bukan putusan.
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
page-overview-note = Klik nama temuan untuk membaca rinciannya. Angka: banyaknya temuan.
page-rule = Jenis temuan
page-no-findings = Tidak ada yang perlu ditandai dalam rencana ini. Itu kabar baik, sejauh data yang terisi.
page-limits = Mengapa penting, dan kapan bisa keliru?
page-more-in-workbook = { $count } temuan lagi ada di findings.xlsx.

page-headline-nothing = Belum dapat dinilai: rencana ini belum memuat program.
page-headline-untold = Hal ini belum dinilai.
page-headline-owner = { $count } dari { $programs } program belum punya OPD pengampu yang jelas{ $kind ->
    [both] : { $unowned } tanpa OPD pengampu, { $unknown } dengan nama pengampu yang belum dikenali
    [unknown] : namanya tertulis, tetapi belum dikenali
   *[unowned] {""}
  }{ $quick ->
    [0] { $marked ->
        [0] .
       *[other] . Tidak satu pun di antaranya quick win.
      }
   *[other] . { $quick } di antaranya quick win.
  }
page-headline-owner-chief = Yang paling perlu diputuskan: { $programs }.
page-headline-owner-none = Setiap program sudah punya OPD pengampu.
page-headline-meeting = { $missing ->
    [0] Semua { $required } pasangan OPD yang perlu duduk bersama sudah punya wadah.
   *[other] { $missing } dari { $required } pasangan OPD yang perlu duduk bersama belum tercatat wadahnya. Yang paling banyak urusannya: { $pairs }.
  }
page-headline-refused = { $count } permintaan antar-OPD belum terpenuhi: { $pairs }.
page-headline-refused-pair = { $one } kepada { $other }, { $cause ->
    [refused] ditolak
   *[waiting] masih menunggu
  }{ $count_reasons ->
    [0] {""}
   *[other] {" "}(alasan tercatat: { $reasons })
  }
page-headline-meeting-one = OPD mana yang perlu duduk bersama belum dapat dinilai: rencana ini baru memuat satu OPD.
page-headline-meeting-groups = { $required } pasangan OPD perlu duduk bersama. Mana yang sudah punya wadah belum diketahui, karena rencana ini belum mencatat kelompok kerja atau kesepakatan antar-OPD.
page-headline-meeting-none = Di antara program yang keterkaitannya tercatat, tidak ada OPD yang harus menunggu atau bekerja bersama OPD lain.
page-headline-meeting-few = OPD mana yang perlu duduk bersama belum dapat dinilai: keterkaitan baru tercatat pada { $known } dari { $programs } program.
page-headline-meeting-unknown = OPD mana yang perlu duduk bersama belum dapat dinilai: isian { $column } belum cukup.
page-headline-contested = { $count } program diampu lebih dari satu OPD, sehingga belum jelas siapa penanggung jawab utamanya.
page-headline-contested-none = Tidak ada program dengan pengampu ganda di antara { $known } program yang pengampunya dikenali.
page-headline-contested-unknown = Program dengan pengampu ganda belum dapat dinilai: pengampu yang dikenali baru ada pada { $known } dari { $programs } program.
page-headline-order-cycles = { $count } kelompok program saling menunggu sehingga tidak ada yang bisa mulai lebih dulu.
page-headline-order-late = Pada { $count } ketergantungan, program dijadwalkan sebelum yang ditunggunya siap.
page-headline-order-none = Di antara program yang ketergantungannya dikenali, tidak ada yang saling menunggu dan tidak ada yang mendahului prasyaratnya.
page-headline-order-undated = Tidak ada program yang saling menunggu, tetapi urutan jadwalnya belum dapat dinilai: tanggal yang dapat dibandingkan baru ada pada { $known } dari { $programs } program.
page-headline-order-unknown = Urutan pelaksanaan belum dapat dinilai: { $known ->
    [0] { $unknown ->
        [0] kolom “bergantung pada” belum diisi
       *[other] { $unknown } sebutan di kolom “bergantung pada” belum dikenali
      }
   *[other] ketergantungan yang dikenali baru ada pada { $known } dari { $programs } program
  }.
page-headline-critical = “{ $program }” paling menentukan: { $downstream } program lain menunggunya, langsung atau tidak langsung.{ $count ->
    [0] { "" }
   *[other] { " " }Ada { $count } program lain yang juga banyak ditunggu.
  }
page-headline-critical-none = Di antara program yang ketergantungannya dikenali, tidak ada yang menahan banyak program lain.
page-headline-critical-unknown = Program yang paling banyak ditunggu belum dapat dinilai: { $known ->
    [0] { $unknown ->
        [0] kolom “bergantung pada” belum diisi
       *[other] { $unknown } sebutan di kolom “bergantung pada” belum dikenali
      }
   *[other] ketergantungan yang dikenali baru ada pada { $known } dari { $programs } program
  }.
page-headline-villages = { $count } desa dan kelurahan di { $districts } kecamatan belum disebut oleh program mana pun.
page-headline-villages-none = Setiap desa dan kelurahan sudah disebut oleh program.
page-headline-villages-unknown = Desa yang belum terjangkau belum dapat dinilai: { $why ->
    [list] daftar desa belum ada
    [district] desa yang belum disebut tidak diketahui kecamatannya
   *[few] lokasi yang dikenali baru ada pada { $known } dari { $programs } program
  }.
page-headline-dimensions-bare = { $count } dimensi belum punya program.
page-headline-dimensions-thin = { $count } dimensi belum punya quick win.
page-headline-dimensions-none = Setiap dimensi sudah punya program.
page-headline-dimensions-unknown = Dimensi yang belum terisi belum dapat dinilai: { $why ->
    [unread] mungkin dimaksud oleh sebutan yang belum dikenali
   *[few] dimensi yang dikenali baru ada pada { $known } dari { $programs } program
  }.
page-headline-gaps-none = Setiap desa dan kelurahan, juga setiap dimensi, sudah disebut oleh program.
page-basis-all = Dihitung dari { $programs } program.
page-basis-led = Dihitung dari { $known } dari { $programs } program, yaitu yang OPD pengampunya dikenali.
page-basis-linked = Dihitung dari { $known } dari { $programs } program, yaitu yang ketergantungannya dikenali.
page-basis-dated = Tanggalnya dapat dibandingkan pada { $known } program.
page-basis-placed = Dihitung dari { $known } dari { $programs } program, yaitu yang menyebut desa atau kecamatan yang dikenali.
page-basis-dimensioned = Dimensi dikenali pada { $known } program.
page-basis-unread = { $count } sebutan belum dikenali.
page-basis-coordination = Dihitung dari { $known } dari { $programs } program, yaitu yang menyebut OPD lain, ketergantungan, indikator, atau lokasi.
page-basis-meeting = Wadah: tempat dua OPD bertemu, yaitu kelompok kerja, kesepakatan, OPD induk dan unitnya, atau program yang dikerjakan bersama.
page-basis-off = Tidak dinilai karena dimatikan di pengaturan: { $rules }.

page-together = Siapa perlu duduk bersama siapa, tentang apa
page-together-missing = { $count } pasangan OPD punya urusan bersama yang belum tercatat wadahnya. { $high ->
    [0] Berikut { $shown } yang terberat; sisanya dilipat di bawahnya.
   *[other] Berikut { $shown } yang tingkatnya tinggi; sisanya dilipat di bawahnya.
  }
page-together-forum = Pasangan di bawah ini baru bertemu di { $groups }; forum sebesar itu belum tentu membahas urusan berdua.
page-together-unknown = Rencana ini belum mencatat kelompok kerja atau kesepakatan antar-OPD, jadi belum diketahui siapa yang sudah bertemu. { $count } pasangan OPD punya urusan bersama; berikut { $shown } yang terberat; sisanya dilipat di bawahnya.
page-together-met = Setiap pasangan OPD yang perlu duduk bersama sudah punya wadah.
page-together-none = Dari data yang terisi, belum ada pasangan OPD yang urusannya cukup terkait untuk perlu duduk bersama.
page-together-untold = Belum dapat dinilai: isian { $column } belum cukup untuk melihat urusan bersama antar-OPD.
page-together-nothing = Belum dapat dinilai: rencana ini belum memuat program.
page-together-off = Tidak dinilai karena dimatikan di pengaturan.
page-pair-with = dengan
page-pair-about = Yang perlu dibahas: { $programs }.
page-pair-indicators = Yang perlu dibahas: cara mencapai indikator { $indicators }.
page-pair-waits = “{ $program }” menunggu “{ $prerequisite }”.
page-pair-more-waits = Ada { $count } ketergantungan lain.
page-pair-villages = Keduanya berperan dalam program di { $places }.
page-pair-districts = Keduanya berperan dalam program di { $count } desa dan kelurahan yang sama, di kecamatan { $places }.
page-pair-more-programs = { $count } program lain
page-pair-more-indicators = { $count } indikator lain
page-pair-more-districts = { $count } kecamatan lain
page-pair-more-villages = { $count } desa atau kelurahan lain
page-pair-large = Keduanya baru bertemu di { $groups }; forum sebesar itu belum tentu membahas urusan berdua.
page-pair-places = Yang perlu dibahas: pembagian kerja di desa dan kelurahan yang sama.
page-pair-apart = Belum tercatat kelompok kerja atau kesepakatan yang mempertemukan keduanya.

page-unseen = Yang belum terlihat dari data
page-unseen-note = Kolom yang kosong bukan berarti nol. Bagian ini menunjukkan apa yang perlu dilengkapi supaya temuan di atas makin dapat dipercaya.
page-not-computed = Belum bisa dihitung
page-missing-column = Kolom yang perlu diisi, atau yang namanya perlu dikenali
page-unresolved = Nama yang tidak dikenali
page-unresolved-note = Sebutan dalam kolom berikut tidak cocok dengan satu baris mana pun, atau cocok dengan lebih dari satu.
page-column = Kolom
page-count = Jumlah
page-problems = Catatan saat membaca berkas
page-problems-note = Dari tiap jenis catatan disebut satu contoh; letaknya dan letak yang lain disebut di bawahnya.
page-times = { $kind ->
    [cell] { $count } isian, misalnya:
   *[other] { $count } kali, misalnya:
  }
page-completeness = Kelengkapan isian
page-completeness-note = Bagian baris yang terisi, hanya untuk kolom yang dipakai dalam temuan, dari yang paling kosong. Kolom yang terisi penuh tidak disebut.
page-filled = Terisi
page-files = Peta dan tabel
page-files-note = Berkas berikut ada di folder yang sama dengan halaman ini. Bila halaman ini Anda terima sendirian, misalnya lewat WhatsApp, mintalah seluruh foldernya untuk membukanya.
page-file-coordination-map = Peta koordinasi: OPD mana perlu duduk bersama, tentang apa
page-file-programs-map = Peta program dan OPD pengampunya
page-file-dependencies-map = Peta ketergantungan antarprogram
page-file-workbook = Semua temuan dalam Excel, dengan kolom tindak lanjut
page-file-coordination-table = Setiap pasangan OPD: seberat apa urusan bersamanya, dan di mana sudah bertemu (CSV)
page-file-opds-table = Setiap OPD dan kedudukannya dalam koordinasi (CSV)
page-file-json = Semua temuan untuk diolah program lain (JSON)
page-footer = Disusun dengan synergy dari berkas rencana yang disebut pada tiap temuan. Halaman ini dapat dibuka tanpa internet.

# -- Peta ----------------------------------------------------------------------------------------

page-map-coordination =
    .title = Peta koordinasi
    .lead = Garis: dua OPD perlu duduk bersama; putus-putus: wadah (mis. kelompok kerja) belum tercatat.
    .how = Makin tebal garisnya, makin banyak yang perlu dibahas. Klik satu baris untuk menyembunyikan atau menampilkannya. Klik satu garis untuk melihat apa yang perlu dibahas, satu OPD untuk melihat mitranya.
    .nodes = OPD
    .example = mis. Dinkes, posyandu, atau Kertek
    .empty = Dari data yang terisi, belum ada OPD yang pekerjaannya cukup terkait untuk perlu duduk bersama, jadi belum ada yang digambar.
page-map-programs =
    .title = Peta program
    .lead = Tiap lingkaran besar adalah satu OPD dengan programnya; warna dan bentuk menunjukkan dimensi.
    .how = Klik satu baris untuk menyembunyikan atau menampilkannya. Klik satu program atau OPD di peta untuk melihat rincian dan hubungannya. Klik lingkaran kecamatan untuk membuka desanya.
    .nodes = OPD, desa, dan program menurut dimensi
    .example = mis. posyandu atau Kertek
    .empty = Rencana ini belum memuat program, jadi belum ada yang digambar.
page-map-dimension =
    .title = Peta { $about }
    .lead = Tiap lingkaran besar adalah satu OPD dengan programnya untuk dimensi ini.
    .how = Klik satu baris untuk menyembunyikan atau menampilkannya. Klik satu program atau OPD di peta untuk melihat rincian dan hubungannya. Klik lingkaran kecamatan untuk membuka desanya.
    .nodes = OPD, program, dan desa
    .example = mis. posyandu atau Kertek
page-map-dependencies =
    .title = Peta ketergantungan
    .lead = Dari kiri ke kanan menurut waktu; panah menunjuk ke program yang ditunggu.
    .lead-islands = Tiap lingkaran besar adalah satu OPD dengan programnya; panah menunjuk ke program yang ditunggu.
    .how = Klik satu baris untuk menyembunyikan atau menampilkannya. Klik satu program untuk melihat apa yang ditunggunya dan siapa yang menunggunya.
    .nodes = Program
    .example = mis. data atau Dinkes
    .empty = Rencana ini belum menyebut program mana yang bergantung pada program lain, jadi belum ada yang digambar. Isilah kolom “bergantung pada” pada tabel program, atau tabel ketergantungan, lalu jalankan lagi.
page-to-table = Lihat sebagai tabel
page-to-briefing = ‹ Ringkasan
page-no-script = Gambar peta memerlukan JavaScript. Temuan yang sama dapat dibaca di ringkasan dan di findings.xlsx.
page-canvas = { $title }. Tombol panah menggeser, tanda tambah dan kurang memperbesar dan memperkecil, N dan P berpindah ke temuan berikutnya dan sebelumnya, Esc melepas pilihan. Isi yang sama ada pada tabel di bawah peta.
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
page-legend = Keterangan dan saringan
page-legend-lines = Garis
page-several = Yang termasuk beberapa baris dihitung di setiap baris: tanda dari baris yang lebih atas digambar besar, tanda lainnya kecil di sampingnya.
page-ring = Ada temuan berprioritas tinggi
page-findings = Temuan
page-findings-how = Klik satu temuan untuk menyorotnya di peta, atau telusuri satu per satu dari yang berprioritas tinggi.
page-unowned-note = Program tanpa OPD pengampu dan program yang nama pengampunya belum dikenali ada di lingkaran “Pengampu belum jelas”; jumlahnya sama dengan yang disebut di ringkasan.
page-no-findings-here = Tidak ada temuan pada peta ini.
page-table = Isi peta sebagai tabel

page-program = Program
page-opd = OPD
page-stakeholder = Pemangku kepentingan
page-no-dimension = Tanpa dimensi
page-island-unowned = Pengampu belum jelas
page-island-idle = OPD lain
page-island-others = Pemangku kepentingan
page-count-programs = { $count } program
page-unread-name = “{ $name }” (belum dikenali)
page-count-opds = { $count } OPD
page-count-unowned = { $count } program: { $without } tanpa OPD pengampu, { $unread } dengan nama yang belum dikenali
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
page-aliases = Nama lain
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
page-tie-plain = Panah ke program yang ditunggu
page-tie-late = Panah ke prasyarat yang terlambat
page-tie-circle = Panah yang membentuk lingkaran
page-kind-plain = Program lainnya
page-kind-critical = Ditunggu banyak program
page-kind-late = Datang terlambat bagi yang menunggu
page-kind-circle = Saling menunggu dengan program lain

page-elsewhere = Halaman lain
page-other-maps = Peta lain
page-too-old = Peramban ini terlalu lama untuk menggambar peta. Perbarui peramban, atau baca ringkasan dan findings.xlsx.
page-previous = Sebelumnya
page-next = Berikutnya
page-tell = Telusuri satu per satu
page-depth = Jangkauan langkah
page-unfilter = Hapus saringan
page-save = Simpan dan bagikan
page-save-how = Yang disimpan adalah yang sedang tampil.
page-save-png = Gambar (PNG)
page-save-csv = Tabel (CSV)
page-save-link = Salin tautan
page-facet-opd = OPD
page-facet-district = Kecamatan yang disebut
page-facet-year = Tahun berjalan
page-facet-dimension = Dimensi
page-facet-severity = Prioritas temuan
page-village = Desa atau kelurahan
page-district = Kecamatan
page-named-by = Program yang menyebutnya
page-island-elsewhere = Desa tanpa kecamatan
page-count-villages = { $count } desa/kel.
page-undated = Tanpa tanggal
page-ribbons-note = Pita antarlingkaran: makin lebar, makin banyak hubungannya. Pada peta yang padat, yang tertipis tidak digambar. Klik satu lingkaran untuk membukanya.
page-bands-note = Garis tegak membatasi tahun mulai. Panah ke kanan berarti yang ditunggu baru mulai pada tahun sesudahnya.
page-tie-place = Lokasi
    .out = Berlokasi di
    .back = Disebut oleh
page-network-untold = Belum ada yang digambar: isian { $column } belum cukup untuk melihat urusan bersama antar-OPD. Lengkapi, lalu jalankan lagi.
page-heaviest-missing = Yang paling perlu duduk bersama
page-heaviest-met = Yang paling banyak urusan bersamanya
page-heaviest-how = Klik satu pasangan untuk melihat tentang apa.
page-matrix-how = Angka adalah bobot urusan bersama dua OPD: makin besar, makin banyak; terbesar { $most }. Bingkai utuh: sudah punya wadah; putus-putus: belum tercatat; kosong: tidak harus duduk bersama.
page-matrix-keys = Panah papan ketik berpindah antarsel.
page-matrix-cell = { $pair }: { $word }, bobot { $figure }
page-island-around = Seputar { $name }
page-islands-note = Lingkaran besar: OPD yang paling banyak berurusan satu sama lain; namanya diambil dari OPD yang paling banyak urusan bersamanya.
page-kind-opd = OPD lainnya
page-kind-bottleneck = Simpul koordinasi
page-kind-single = Penghubung satu-satunya
page-other-opd = dengan OPD
page-meets = Wadah
page-meets-agreement = kesepakatan tentang { $program }
page-meets-agreed = kesepakatan
page-meets-branch = OPD induk dan unitnya
page-meets-program = { $rest ->
    [true] program yang dikerjakan bersama; di luar itu terlalu sedikit untuk perlu wadah sendiri
   *[false] hanya program bersama yang menghubungkan keduanya
  }
page-meets-not = belum tercatat
page-meets-beyond = belum tercatat; di luar program bersama masih ada yang perlu dibahas
page-meets-large = belum tercatat; baru bertemu di { $groups }, forum yang terlalu besar untuk membahas urusan bersama dua OPD
page-request = Permintaan
page-request-told = { $one } kepada { $other }, { $status ->
    [refused] ditolak{ $dated ->
        [false] {""}
       *[true] {" "}{ $date }
      }
   *[waiting] menunggu jawaban{ $dated ->
        [false] {""}
       *[true] {" "}sejak { $date }
      }
  }{ $needed ->
    [false] {""}
   *[true] : { $need }
  }{ $about ->
    [false] .
   *[true] {" "}(untuk “{ $program }”).
  }
page-request-reason = Alasan tercatat: { $reason }.
page-mark-refused = Permintaan ditolak
page-mark-waiting = Permintaan menunggu
page-weight = Bobot
page-about = Program terkait
page-waiting = Yang menunggu dan yang ditunggu
page-same-villages = Desa dan kelurahan yang sama
page-same-places = { $count } desa dan kelurahan{ $districts ->
    [0] { "" }
   *[other] { " " }di { $districts } kecamatan
  }
page-shared-programs = Program bersama
page-shared-indicators = Indikator bersama
page-waits = Menunggu { $prerequisite }:
page-led-by = { $program } (diampu { $leads })
page-led-unclear = { $program } (pengampu belum jelas)
page-partners = Mitra yang perlu diajak
page-met-of = { $required } OPD; { $met } di antaranya sudah punya wadah
page-between = Jalur antar-OPD lain yang melaluinya
page-part-dependencies = ketergantungan { $amount }
page-part-programs = program bersama { $amount }
page-part-indicators = indikator { $amount } ({ $count } indikator bersama; yang dikerjakan banyak program dihitung kecil)
page-part-places = lokasi { $amount }
page-part-alike = program serupa { $amount }
page-tie-met = Sudah punya wadah
    .out = Sudah punya wadah bersama
page-tie-missing = Perlu duduk bersama, wadah belum tercatat
    .out = Perlu diajak duduk bersama
page-tie-needed = Perlu berkoordinasi
    .out = Perlu berkoordinasi dengan

page-js-shown = Tampil { $one } dari { $other }
page-js-step = { $one } dari { $other }
page-js-more = Tampilkan lagi (sisa { $one })
page-js-copied = Tautan disalin. Siapa pun yang punya folder ini dapat membukanya.
page-js-not-copied = Tautan tidak dapat disalin otomatis; salin dari baris alamat peramban.
page-js-any = Semua
page-js-both = Kedua OPD
page-js-matrix = Matriks
page-js-network = Peta
page-js-open-all = Buka semua
page-js-shut-all = Tutup semua
page-js-findings = Temuan
page-js-finding = Temuan
page-js-sheet-hint = Ketuk untuk rincian

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
page-earlier = Isian sebelumnya
page-briefing = Ringkasan
page-open = Buka
page-follow-up = Tindak lanjut
page-responsible = Penanggung jawab
page-status = Status
page-status-open = belum
page-status-doing = sedang berjalan
page-status-done = selesai
page-status-dropped = tidak perlu

page-sheet-pairs = Pasangan OPD
page-sheet-pairs-note = Pasangan OPD dengan urusan bersama, yang terberat di atas. Bobot: jumlah urusan bersama; makin besar, makin banyak yang perlu dibahas.
page-sheet-opds = OPD
page-sheet-opds-note = OPD dengan mitra terbanyak di atas. Jalur: rangkaian OPD terpendek yang menghubungkan dua OPD lain lewat pekerjaan bersama.
page-column-opd = OPD
page-column-other = Dengan OPD
page-column-weight = Bobot urusan bersama
page-column-required = Perlu duduk bersama
page-column-coordinated = Sudah punya wadah
page-column-via = Wadah
page-column-dependencies = Ketergantungan antarprogram
page-column-shared-programs = Program bersama
page-column-shared-indicators = Indikator bersama
page-column-shared-villages = Desa dan kelurahan yang sama
page-column-alike = Pasang program serupa
page-column-short = Singkatan
page-column-led = Program diampu
page-column-supported = Program didukung
page-column-partners = OPD yang perlu diajak duduk bersama
page-column-met = Di antaranya sudah punya wadah
page-column-strength = Jumlah bobot
page-column-between = Jalur OPD lain yang melewatinya (%)
page-column-articulation = Penghubung satu-satunya bagi sebagian OPD
