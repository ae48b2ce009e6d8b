# -- Kalimat utama -------------------------------------------------------------------------------

briefing-headline-double = { $count } kelompok program tampak mengerjakan hal yang sama{ $stake ->
    [other] , dengan anggaran yang menyangkut paling banyak { RUPIAH($stake) }
   *[unknown] , dengan anggaran yang belum diketahui
  }{ $unknown ->
    [0] {""}
   *[other] { $stake ->
        [other] {" "}(anggaran { $unknown } kelompok belum diketahui)
       *[unknown] {""}
      }
  }.
briefing-headline-alike = { $count } kelompok program beririsan sebagian.
briefing-headline-managed = { $count } kelompok yang mirip sudah dipegang bersama lewat kelompok kerja, kesepakatan, atau keputusan yang tercatat.
briefing-headline-double-none = Di antara { $known } program yang dapat dibandingkan, tidak ada dua yang tampak mengerjakan hal yang sama.
briefing-headline-double-unknown = Pekerjaan yang sama belum dapat dinilai: lokasi, sasaran, kode, indikator, atau urusan baru tercatat pada { $known } dari { $programs } program.
briefing-heaviest = Yang paling banyak urusan bersamanya: { $pairs }.
briefing-headline-crossing = Paling banyak jalur melintas di { $opd }: { $partners } OPD perlu bekerja bersamanya, dan { PERCENT($share) } jalur antara dua OPD lain melewatinya.{ $count ->
    [0] {""}
   *[other] {" "}Begitu pula { $others }.
  }
briefing-headline-crossing-none = Tidak ada satu OPD yang dilewati sebagian besar jalur antara OPD lain.
briefing-headline-crossing-unknown = OPD yang paling banyak dilewati belum dapat dinilai: baru { $known } OPD yang tercatat perlu bekerja bersama.
briefing-headline-congruence = { $met } dari { $required } pasangan OPD yang perlu duduk bersama sudah punya wadah.
briefing-headline-congruence-after = Dengan { $count } usulan tempat bertemu di bawah, menjadi { $met } dari { $required }.
briefing-headline-congruence-none = Berapa pasangan OPD yang sudah punya wadah belum dapat dinilai: dari data yang terisi, belum ada pasangan yang tercatat perlu duduk bersama.
briefing-headline-congruence-groups = Belum dapat dinilai berapa dari { $required } pasangan OPD yang perlu duduk bersama sudah punya wadah: rencana ini belum mencatat kelompok kerja atau kesepakatan antar-OPD.
briefing-basis-stake = Anggaran yang menyangkut: dari tiap kelompok, anggaran semua program selain yang terbesar. Ini batas atas, bukan penghematan.
briefing-basis-comparable = Dihitung dari { $known } dari { $programs } program, yaitu yang mencatat lokasi, sasaran, kode, indikator, atau urusan. Pekerjaan sama yang ditulis dengan kata yang sama sekali berbeda tidak terlihat.
briefing-basis-crossing = Jalur: rangkaian OPD terpendek yang menghubungkan dua OPD lewat pekerjaan bersama. OPD yang banyak dilewati perlu diperkuat; ini bukan kesalahan.
briefing-basis-waited = Ketergantungan antarprogram dikenali pada { $known } program.

# -- Judul dan pengantar -------------------------------------------------------------------------

briefing-contents = Isi halaman
briefing-further = Yang juga diperiksa
briefing-decisions = Keputusan yang perlu diambil
briefing-decisions-note = Usulan dihitung dari isi rencana; yang memutuskan tetap Anda. Tiap keputusan ditautkan ke dasarnya dan ke tempatnya di peta.
briefing-decisions-none = Dari data yang terisi, belum ada keputusan yang dapat diusulkan.
briefing-more = Tampilkan { $count } lagi
briefing-in-workbook = { $count } lagi ada di findings.xlsx.
briefing-evidence = Dasar
briefing-suggestion = Dasar usulan
briefing-on-map = Di peta
briefing-progress = Tindak lanjut sejauh ini
briefing-progress-noted = dicatat, tanpa status
briefing-progress-gone = { $count } temuan yang dulu dicatat tidak muncul lagi; catatannya tersimpan di findings.xlsx.
briefing-progress-findings = temuan

# -- Keputusan -----------------------------------------------------------------------------------

briefing-decide-owner = Siapa mengampu apa ({ $count } program)
    .note = Program tanpa satu penanggung jawab utama yang jelas. Calon diurutkan dari yang alasannya paling banyak.
briefing-decide-request = Permintaan antar-OPD yang belum terpenuhi ({ $count } permintaan)
    .note = Permintaan yang tercatat ditolak atau terlalu lama menunggu, padahal kedua OPD perlu bekerja bersama.
briefing-decide-group = Kelompok mana yang diperluas atau dibentuk ({ $count } usulan)
    .note = Cara yang paling sedikit menambah kursi rapat, diambil berurutan dari atas.
briefing-decide-double = Apa yang digabung, dibagi, atau dikoordinasikan ({ $count } hal)
    .note = Pilihannya: digabung di satu OPD (hemat, tetapi pengampunya harus disepakati), dibagi menurut wilayah atau sasaran (cepat, tetapi batasnya harus jelas), satu memimpin dan yang lain mendukung, atau semua tetap dengan alasan yang dicatat. Yang sudah dipegang bersama tidak disebut di sini.
briefing-ask-owner = Siapa mengampu “{ $program }”?
briefing-ask-main-owner = Siapa penanggung jawab utama “{ $program }”?
briefing-propose-owner = { $count ->
    [1] Satu calon pengampu:
   *[other] Calon pengampu; { $sure ->
        [clear] petunjuknya jelas mengarah ke yang pertama:
        [likely] yang pertama lebih kuat daripada yang lain:
       *[open] petunjuknya hampir sama kuat, jadi perlu dibicarakan:
      }
  }
briefing-propose-main-owner = Pilih satu di antara { $leads }; yang lain dicatat sebagai pendukung.
briefing-for-responsibility = memegang urusannya
briefing-for-support = sudah mendukungnya
briefing-for-duties = tugasnya mirip
briefing-for-dependency = programnya terkait langsung
briefing-for-alike = mengampu program yang mirip, “{ $program }”
briefing-cause = Pengampu: { $cause }
briefing-quick-win = quick win
briefing-budget = anggaran { RUPIAH($budget) }
briefing-dependents = { $count } program menunggunya
briefing-ask-request = { $one } meminta kepada { $other }{ $count_needs ->
    [0] {""}
   *[other] : { $needs }
  }
briefing-why-request = { $cause ->
    [refused] Tercatat ditolak
   *[waiting] Masih tercatat menunggu
  }{ $dated ->
    [true] {" "}({ DATE($date) })
   *[false] {""}
  }{ $count_programs ->
    [0] {""}
   *[other] , untuk “{ $program }”
  }. { $count_reasons ->
    [0] Alasannya belum tercatat.
   *[other] Alasan tercatat: { $reasons }.
  }
briefing-ask-group = { $remedy ->
    [join] Masukkan { $opd } ke { $group }?
    [agree] Buat kesepakatan antara { $members }?
   *[found] Bentuk kelompok kerja kecil: { $members }?
  }
briefing-why-group = { $remedy ->
    [join] Di sana { $opd } bertemu { $others }, yang punya urusan bersama dengannya tetapi belum punya wadah.
    [agree] Keduanya punya urusan bersama tetapi belum punya wadah.
   *[found] Memberi wadah bagi { $pairs } pasangan OPD yang punya urusan bersama.
  }{ $count_programs ->
    [0] {""}
   *[other] {" "}Bahasannya: { $programs }.
  }
briefing-reached = Setelah usulan ini dan yang di atasnya, pasangan yang punya wadah bertambah dari { $before } menjadi { $after }, dari { $required } yang perlu duduk bersama.
briefing-ask-double = Digabung, dibagi, atau tetap: { $programs }?
briefing-ask-revision = Baris mana yang berlaku: { $programs }, tercatat { $count } kali?
briefing-ask-coordinator = Siapa mengoordinasikan “{ $area }”?
briefing-why-double = { $same ->
    [true] Tampak mengerjakan hal yang sama
   *[false] Tampak beririsan
  }; diampu { $leads }.{ $stake ->
    [other] {" "}Anggaran yang menyangkut: paling banyak { RUPIAH($stake) }.
   *[unknown] {" "}Anggaran yang menyangkut belum diketahui.
  }

# -- Pasangan ------------------------------------------------------------------------------------

briefing-weight = Bobot menjumlahkan urusan bersama (ketergantungan, program bersama, indikator, lokasi, dan program serupa): makin besar, makin banyak yang perlu dibahas.
briefing-capped = { $count } pasangan lain juga memenuhi syarat tinggi, tetapi hanya { $high } teratas yang ditandai tinggi supaya yang paling mendesak tetap terlihat; yang lain ditandai sedang.
briefing-pair-weight = bobot { $weight }

# -- Tiap OPD ------------------------------------------------------------------------------------

briefing-agencies = Yang menyangkut tiap OPD
briefing-agencies-note = Satu lembar untuk setiap OPD: program yang diampu dan didukung, dengan siapa perlu berkoordinasi, dan temuan yang menyangkutnya. Lembar dapat dicetak, diperiksa, lalu disetujui.
briefing-agencies-all = Tabel dan lembar { $count } OPD
briefing-agencies-others = Belum tercatat berperan, sehingga tanpa lembar: { $names }.
briefing-agencies-none = Belum ada OPD yang tercatat berperan dalam rencana ini.
briefing-led = Diampu
briefing-supported = Didukung
briefing-partners = Mitra yang sudah punya wadah
briefing-to-meet = OPD yang perlu diajak
briefing-flagged = Temuan
briefing-unit = Angka dalam tabel: jumlah program, jumlah OPD mitra, dan jumlah temuan. Pasangan OPD yang belum punya wadah tidak dihitung lagi sebagai temuan.
briefing-sheet = Lembar { $name }
briefing-sheet-figures = { $led } program diampu, { $supported } didukung; perlu berkoordinasi dengan { $required } OPD, { $known ->
    [true] { $met } di antaranya sudah punya wadah
   *[false] wadahnya belum diketahui
  }; { $flagged } temuan.
briefing-sheet-led = Program yang diampu
briefing-sheet-supported = Program yang didukung
briefing-sheet-partners = Perlu berkoordinasi dengan siapa, tentang apa
briefing-sheet-findings = Temuan yang menyangkut
briefing-sheet-none = Tidak ada yang tercatat.
briefing-more-partners = { $count } OPD mitra lainnya ada di lembar “Pasangan OPD” pada findings.xlsx.
briefing-sheet-about = Tentang
briefing-sheet-where = Wadah
briefing-meets-program = program yang dikerjakan bersama
briefing-sheet-agree = Catatan dan persetujuan
briefing-sheet-agree-text = Isi lembar ini ☐ kami setujui  ☐ perlu diperbaiki, yaitu:
briefing-sheet-place = Tempat, tanggal
briefing-sheet-head = Kepala { $name }
briefing-sheet-planner = Bappeda
briefing-sheet-signature = Nama dan tanda tangan
briefing-print-sheet = Cetak lembar ini
briefing-print-sheets = Cetak semua lembar
briefing-print-brief = Cetak ringkasan
briefing-print-page = Cetak semua isi

briefing-heat = OPD dengan OPD: yang diperlukan dan yang sudah ada
briefing-heat-note = Tiap kotak dan belah ketupat adalah dua OPD yang perlu duduk bersama; makin pekat, makin banyak urusan bersamanya. Arahkan penunjuk ke satu di antaranya untuk membaca bobotnya.
briefing-heat-met = sudah punya wadah ({ $count } pasangan)
briefing-heat-missing = { $known ->
    [true] wadah belum tercatat ({ $count } pasangan)
   *[false] wadah belum diketahui ({ $count } pasangan)
  }
briefing-heat-hidden = { $count } OPD dengan urusan bersama paling sedikit tidak digambar; lihat lembar “Pasangan OPD” di findings.xlsx.
briefing-heat-label = Kotak OPD dengan OPD: { $met } pasangan sudah punya wadah, { $missing } belum. Isi yang sama ada pada lembar tiap OPD.

# -- Dimensi dan kecamatan -----------------------------------------------------------------------

briefing-dimensions = Tiap dimensi
briefing-dimension-note = Dimensi tercatat pada { $known } dari { $programs } program, anggaran pada { $budgeted }. Program dengan beberapa dimensi dihitung di tiap dimensinya.
briefing-dimension-none = Belum dapat ditampilkan: belum ada program yang dimensinya dikenali.
briefing-districts = Tiap kecamatan
briefing-district-note = Dihitung dari { $known } dari { $programs } program, yaitu yang menyebut desa atau kecamatan yang dikenali. Program untuk seluruh wilayah tidak dihitung.
briefing-district-none = Belum dapat ditampilkan: belum ada program yang lokasinya dikenali.
briefing-column-dimension = Dimensi
briefing-column-district = Kecamatan
briefing-column-programs = Program
briefing-column-quick-wins = Quick win
briefing-column-leads = OPD pengampu
briefing-column-budget = Anggaran
briefing-column-findings = Temuan
briefing-column-villages = Desa yang disebut program
briefing-part-of = { $named } dari { $all }
briefing-show-table = Tampilkan { $count } baris

# -- Temuan --------------------------------------------------------------------------------------

briefing-severities = Arti tingkat:
briefing-cap-note = Paling banyak sepuluh temuan sejenis ditandai tinggi, kecuali diatur lain.
briefing-filter = Cari dalam temuan
briefing-filter-example = mis. Dinkes atau stunting
briefing-filter-severity = Tingkat
briefing-filter-all = semua tingkat
briefing-filter-sort = Urutkan
briefing-sort-severity = menurut tingkat
briefing-sort-name = menurut abjad
briefing-filter-none = Tidak ada temuan yang cocok. Coba satu kata saja.
briefing-filter-clear = Tampilkan semua
briefing-basis = Angka dan asal data
briefing-counted = Dasar hitungan

# -- Yang bersih ---------------------------------------------------------------------------------

briefing-clean = Yang diperiksa dan bersih
briefing-clean-note = Hal berikut diperiksa, datanya cukup, dan tidak ada yang perlu ditandai.
briefing-clean-none = Tiap jenis pemeriksaan menandai sesuatu, atau datanya terlalu sedikit untuk dinyatakan bersih.
briefing-clean-most = Pada jenis yang menandai sesuatu, program lainnya tidak ditandai:
briefing-unmarked = { $clean } dari { $known } program yang dapat diperiksa tidak ditandai
briefing-clean-programs = tidak ditemukan di antara { $known } dari { $programs } program yang mencatatnya
briefing-clean-things = tidak ditemukan di antara { $count } yang tercatat
briefing-open = Tidak ditemukan, tetapi datanya terlalu sedikit untuk dinilai
briefing-open-programs = baru { $known } dari { $programs } program yang mencatat apa yang diperlukan
briefing-open-things = belum ada yang tercatat
briefing-off = Tidak diperiksa karena dimatikan di pengaturan: { $rules }.
briefing-machines = Untuk diolah komputer
briefing-machines-note = Berkas berikut untuk diolah program komputer: nama kolomnya Inggris dan pemisahnya koma. Untuk dibaca di Excel, buka lembar “Pasangan OPD” dan “OPD” di findings.xlsx.
