# -- Membaca berkas dan tabel -------------------------------------------------------------------

problem-file-missing = Berkas atau folder ini tidak ditemukan: { $value }
    .mend = Periksa ejaan nama dan letak foldernya, lalu ulangi.
problem-file-kind = Berkas ini bukan buku kerja Excel.
    .mend = Buka dengan Excel atau LibreOffice lalu simpan sebagai .xlsx, atau beri sebuah folder berisi berkas CSV atau Parquet.
problem-file-password = Berkas ini dilindungi kata sandi sehingga tidak dapat dibaca.
    .mend = Buka dengan Excel, hapus kata sandinya (File > Info > Protect Workbook > Encrypt with Password, kosongkan), lalu simpan.
problem-file-broken = Berkas ini rusak atau tidak utuh, misalnya karena unduhan atau salinannya terputus.
    .mend = Unduh atau salin ulang berkasnya. Bila masih bisa dibuka dengan Excel, simpan ulang sebagai berkas baru.
problem-file-unreadable = Berkas ini tidak dapat dibuka: { $why }.
    .mend = Tutup program lain yang sedang memakainya dan periksa izin bacanya, lalu ulangi.
problem-file-alone = Satu berkas CSV atau Parquet saja belum merupakan rencana.
    .mend = Beri foldernya, bukan berkasnya. Di dalamnya satu berkas untuk tiap tabel, sekurangnya opd.csv dan program.csv.
problem-folder-empty = Folder ini tidak berisi buku kerja Excel, berkas CSV, ataupun berkas Parquet.
    .mend = Beri folder yang berisi sekurangnya opd.csv dan program.csv, atau langsung nama berkas Excel-nya.
problem-folder-several = Folder ini berisi beberapa buku kerja: { $files }.
    .mend = Sebutkan langsung satu berkas yang akan dibaca.
problem-workbook-ignored = Buku kerja ini tidak dibaca, karena foldernya juga berisi berkas CSV atau Parquet.
    .mend = Bila buku kerja inilah rencananya, sebutkan langsung nama berkasnya.
problem-cell-far = Sel { $value } berisi sesuatu, padahal letaknya jauh di luar tabel, sehingga lembar ini tidak dapat dimuat ke memori. Batasnya { $rows } baris dan { $columns } kolom.
    .mend = Di Excel, ketik { $value } pada Kotak Nama di kiri atas lalu tekan Enter, hapus isi sel itu, dan simpan. Bila masih ada sel lain yang jauh, sel itu disebut pada pembacaan berikutnya.
problem-text-windows = Teks berkas ini tidak berformat UTF-8, jadi dibaca sebagai Windows-1252.
    .mend = Periksa apakah huruf khusus terbaca benar. Di Excel, simpan sebagai "CSV UTF-8 (Comma delimited)".
problem-table-missing = Tabel { $title } tidak ada, padahal wajib. { $count ->
    [0] Tidak ada lembar yang berisi.
   *[other] Yang ditemukan: { $found }.
  }
    .mend = Tambahkan lembar (atau berkas CSV) bernama { $title }, atau ganti nama lembar yang sudah memuat isinya.
problem-table-empty = Tabel { $title } tidak punya baris isi.
    .mend = Isi sekurangnya satu baris di bawah judul kolomnya.
problem-sheet-unknown = { $known ->
    [0] Lembar atau berkas ini dilewati karena nama dan judul kolomnya tidak cocok dengan tabel mana pun.
   *[other] Lembar atau berkas ini dilewati karena nama dan judul kolomnya tidak cocok dengan tabel mana pun. Yang paling mirip: { $title }.
  }
    .mend = { $known ->
    [0] Abaikan bila memang bukan bagian dari tabel rencana.
   *[other] Ganti namanya menjadi { $title } bila memang itu isinya; bila bukan, abaikan.
  }
problem-column-missing = Kolom wajib { $header } tidak ada. Judul kolom yang ditemukan: { $found }.
    .mend = Tambahkan kolom { $header }, atau betulkan judul kolom yang sudah memuat isinya. Judul harus berada dalam 15 baris pertama.
problem-column-unknown = { $known ->
    [0] Kolom "{ $column }" tidak dikenal dan dilewati.
   *[other] Kolom "{ $column }" tidak dikenal dan dilewati. Yang paling mirip: { $header }.
  }
    .mend = { $known ->
    [0] Abaikan bila kolom ini memang catatan sendiri.
   *[other] Ganti judulnya menjadi { $header } bila itu maksudnya; bila kolom ini catatan sendiri, abaikan.
  }
problem-column-unnamed = Kolom { $column } berisi data tetapi tidak berjudul, jadi dilewati.
    .mend = Beri judul pada kolom itu bila isinya perlu dibaca.
problem-column-twice = Kolom "{ $column }" dilewati karena artinya sama dengan kolom "{ $kept }" yang dibaca.
    .mend = Satukan isinya dalam satu kolom, atau ganti salah satu judulnya.
problem-id-twice = Id { $value } dipakai dua kali; yang pertama di { $elsewhere ->
    [yes] { $first_sheet }, baris { $first_row }.
   *[no] baris { $first_row }.
  }
    .mend = Beri tiap baris id yang berbeda, atau hapus baris yang tertulis dua kali.
problem-name-empty = Baris ini berisi data tetapi namanya kosong.
    .mend = Isi namanya, atau kosongkan seluruh baris.
problem-cell-empty = Sel ini wajib diisi tetapi kosong.
    .mend = Isi selnya, atau kosongkan seluruh baris.
problem-date-unreadable = Tanggal "{ $value }" tidak dapat dibaca dan dianggap kosong.
    .mend = Tulis misalnya 2020, 2020-06, 31/12/2020, Agustus 2020, TW II 2020, atau 2019-2021.
problem-amount-unreadable = Jumlah uang "{ $value }" tidak dapat dibaca dan dianggap kosong.
    .mend = Tulis dalam rupiah sebagai angka, misalnya 1250000000, atau Rp 1,25 miliar. Jumlah tidak boleh negatif.
problem-amount-unit = Kolom ini menghitung dalam jutaan atau lebih, sedangkan "{ $value }" tampak seperti rupiah penuh. Karena tidak pasti, dianggap kosong.
    .mend = Tulis angkanya dalam satuan kolom (misalnya 2 untuk Rp2 juta), atau sebut satuannya di sel, misalnya "2 juta".
problem-amounts-small = Semua { $count } jumlah uang di kolom ini kurang dari Rp1 juta (paling besar { RUPIAH($largest) }). Dibaca sebagai rupiah, tetapi mungkin ditulis dalam ribuan atau jutaan.
    .mend = Kalau memang bukan rupiah penuh, tulis satuannya di judul kolom, misalnya "{ $header } (juta Rp)".
problem-status-unclear = Status "{ $value }" mungkin berarti program ini tidak jalan, tetapi tidak pasti; program ini tetap ikut dianalisis.
    .mend = Kalau dibatalkan atau ditunda, tulis "dibatalkan" atau "ditunda" di awal. Kalau tetap jalan, tulis "berjalan".
problem-flag-unreadable = "{ $value }" bukan ya ataupun tidak, jadi dianggap kosong.
    .mend = Isi dengan ya atau tidak.
problem-choice-unknown = "{ $value }" bukan pilihan yang dikenal; disimpan seperti tertulis.
    .mend = Pilih salah satu: { $choices }.
problem-code-uncertain = Kode ini telah diubah Excel menjadi angka, jam, atau tanggal, sehingga kode aslinya tidak pasti. Dibaca sebagai { $value }.
    .mend = Ubah format kolomnya menjadi Text, lalu ketik ulang kodenya.
problem-row-heading = Baris "{ $value }" dilewati karena tampak seperti judul bagian atau catatan, bukan program.
    .mend = Bila baris ini sebuah program, isi kolom-kolom lainnya; bila selnya digabung, pisahkan (Unmerge Cells).
problem-row-total = Baris "{ $value }" dilewati karena merupakan baris jumlah.
    .mend = Tidak perlu diubah. Bila baris ini sebuah program, beri nama lain.

# -- Rujukan, hierarki, wilayah ------------------------------------------------------------------

problem-unresolved = "{ $value }" tidak dikenali. { $count ->
    [0] Tidak ada nama yang mirip.
   *[other] Yang paling mirip: { $any_closest }.
  }
    .mend = Perbaiki penulisannya, tambahkan sebagai "nama lain", atau tambahkan barisnya. Bila dibiarkan, isian ini tetap disimpan dan muncul sebagai temuan.
problem-ambiguous = "{ $value }" cocok dengan { $count } baris, antara lain: { $closest }.
    .mend = Tulis id-nya. Untuk desa, sebutkan juga kecamatannya, misalnya "Beran, Kepil".
problem-district-assumed = "{ $value }" adalah nama kecamatan sekaligus nama desa; di sini dibaca sebagai kecamatan.
    .mend = Bila yang dimaksud desanya, tulis "Desa { $value }". Bila kecamatannya, tulis "Kec. { $value }".
problem-id-missing = { $count } baris tidak punya id; id dibuatkan dari namanya.
    .mend = Isi kolom id supaya tidak berubah bila namanya diperbaiki.
problem-parent-ambiguous = Kode { $value } dapat berinduk pada { $candidates } baris; dipilih baris terdekat di atasnya, yaitu "{ $chosen }" (baris { $chosen_row }).
    .mend = Isi kolom induk bila yang dimaksud baris lain.
problem-parent-circle = Induknya berputar: baris { $rows } saling menjadi induk.
    .mend = Kosongkan atau perbaiki kolom induk pada salah satu baris itu.
problem-region-unknown = Kode daerah tidak disebut dan tidak dapat disimpulkan dari kode desa; rencana ini disimpan dengan kode "plan".
    .mend = Isi butir wilayah pada lembar info (misalnya 33.07), atau tambahkan --region 33.07.

problem-place-row = baris { $row }
problem-agreement-without-asker = Kesepakatan ini tidak menyebut OPD pengusul, dan program "{ $value }" belum punya OPD pengampu.
    .mend = Isi kolom opd pengusul, supaya diketahui OPD mana yang meminta.
problem-region-invalid = "{ $value }" tidak dapat menjadi kode daerah.
    .mend = Tulis kode Kemendagri, misalnya 33.07: hanya huruf, angka, titik, tanda hubung, atau spasi.
problem-end-before-start = Selesai ({ DATE($value) }) mendahului mulai ({ DATE($start) }).
    .mend = Periksa kedua tanggalnya; keduanya dibaca seperti tertulis.
problem-villages-shipped = Rencana ini tidak punya tabel desa; dipakai daftar bawaan berisi { $count } desa dan kelurahan.
    .mend = Bila ada desa yang berganti nama, tambahkan lembar desa. Templat dengan --region sudah berisi daftarnya.
