# Kesalahan yang dapat diperbaiki pengguna: apa, di mana, bagaimana memperbaikinya.

## Tempat penyimpanan (store)

error-store-scheme = Alamat penyimpanan yang berawal "{ $scheme }://" tidak dikenal. Isi --store (atau SYNERGY_STORE) dengan sebuah folder, misalnya --store synergy-store.
error-store-file = Tempat penyimpanan { $path } adalah sebuah berkas, padahal harus folder. Pilih folder lain dengan --store.
error-store-foreign = Folder { $path } berisi berkas lain dan bukan tempat penyimpanan synergy, jadi tidak disentuh. Pilih folder yang kosong atau belum ada dengan --store.
error-store-format = Tempat penyimpanan { $path } memakai format "{ $found }", sedangkan synergy versi ini mengenal format { $known }. Perbarui synergy, atau muat rencananya ke folder baru dengan --store.
error-store-busy = Tempat penyimpanan { $path } sedang dipakai proses lain { $pid ->
    [unknown] (nomor prosesnya tidak diketahui)
   *[other] (nomor proses { $pid })
  }. Tunggu sampai proses itu selesai lalu ulangi; kalau proses itu macet, hentikan dulu.
error-store-unusable = Tempat penyimpanan { $path } tidak dapat dipakai: { $why }. Periksa izin folder dan sisa ruang disk lalu ulangi, atau pilih folder lain dengan --store. Rencana yang sudah dimuat sebelumnya tetap utuh.
error-store-empty = Tempat penyimpanan { $path } belum berisi rencana. Muat dulu rencananya: synergy load RENCANA.
error-store-damaged = Rencana wilayah { $region } di tempat penyimpanan rusak dan tidak terbaca ({ $path }: { $why }). Muat ulang rencananya: synergy load RENCANA.
error-store-projection = Basis data untuk pertanyaan Cypher tidak dapat dibuat: { $why }. Rencananya sendiri tetap utuh. Periksa sisa ruang disk dan memori, lalu ulangi.

## Pertanyaan (query)

error-cypher = Pertanyaan Cypher ditolak basis data: { $why }. Perbaiki pertanyaannya lalu ulangi.
error-unknown-query = Tidak ada pertanyaan bernama "{ $name }". { $count ->
    [0] Lihat daftarnya dengan synergy query.
   *[other] Mungkin maksudnya: { $any_closest }. Daftar lengkapnya: synergy query.
  }
error-query-parameter = Pertanyaan { $query } tidak punya parameter "{ $name }". { $total ->
    [0] Pertanyaan ini tidak memakai parameter.
   *[other] { $count ->
        [0] Yang ada: { $known }.
       *[other] Mungkin maksudnya: { $any_closest }. Yang ada: { $known }.
      }
  }
error-query-parameter-missing = Pertanyaan { $query } memerlukan parameter "{ $name }". Isi dengan --param { $name }=NILAI.
error-query-value = Nilai "{ $value }" tidak cocok untuk parameter "{ $name }" pada pertanyaan { $query }. { $type ->
    [bool] Isi dengan ya atau tidak.
    [int] Isi dengan bilangan bulat.
    [float] Isi dengan angka, dengan titik sebagai tanda desimal.
   *[other] Isi dengan teks.
  }
error-query-writes = Pertanyaan hanya boleh membaca, tetapi di dalamnya ada "{ $word }". Pakai MATCH, OPTIONAL MATCH, UNWIND, WITH, WHERE, dan RETURN saja; nama yang kebetulan sama ditulis di antara tanda `…`.
error-query-several = Ada lebih dari satu pernyataan Cypher di dalamnya. Jalankan satu per satu, tanpa titik koma di antaranya.
error-query-empty = Pertanyaan Cypher-nya kosong. Tulis sekurangnya satu pernyataan, misalnya MATCH (p:Program {"{"}plan: $plan{"}"}) RETURN p.name.
error-query-no-value = Pertanyaan memakai ${ $name }, tetapi nilainya tidak diberikan. Isi dengan --param { $name }=NILAI.

## Rencana dan pengaturan

error-plan-refused = Rencana ditolak karena ada { $count } kesalahan, dan tidak ada yang disimpan. Perbaiki kesalahan di atas lalu ulangi.
error-config-unreadable = Berkas pengaturan { $file } tidak dapat dibaca: { $why }. Periksa nama dan izin berkasnya.
error-config-no-toml = Berkas pengaturan { $file } bukan TOML yang benar: { $why }. Perbaiki baris itu; contoh isinya ada di synergy settings.
error-config-unknown = Pengaturan "{ $key }" di { $file } tidak dikenal. { $count ->
    [0] Semua pengaturan ada di synergy settings.
   *[other] Mungkin maksudnya: { $any_closest }. Semua pengaturan ada di synergy settings.
  }
error-config-value = Nilai "{ $value }" untuk pengaturan "{ $key }" di { $file } tidak cocok. Isi dengan jenis nilai yang sama dengan bawaannya, yaitu { $default }; penjelasannya ada di synergy settings.

## Berkas hasil (output)

error-output-no-folder = { $folder } adalah sebuah berkas atau tautan, padahal harus folder. Pilih folder lain dengan --out.
error-output-current = Hasil tidak dapat ditulis ke { $folder }, karena itu folder tempat Anda bekerja sekarang atau folder di atasnya. Pilih folder lain dengan --out, misalnya --out synergy-out.
error-output-foreign = Folder { $folder } berisi berkas yang bukan tulisan synergy, jadi tidak diganti. Pilih folder yang kosong atau belum ada dengan --out.
error-output-in-file = Folder { $folder } tidak dapat dibuat, karena { $file } adalah berkas, bukan folder. Pilih tempat lain dengan --out.
error-output-unwritable = Folder { $folder } tidak dapat dibuat atau diganti: { $why }. Periksa izin folder induknya, atau pilih nama atau tempat lain dengan --out. Belum ada yang disimpan.
error-output-busy = Folder { $folder } sedang ditulis oleh synergy yang lain. Tunggu sampai selesai lalu ulangi.
error-output-refused = Hasil tidak dapat ditulis ke { $folder }: { $why }. Tutup berkas yang sedang terbuka dari folder itu (misalnya findings.xlsx di Excel), periksa sisa ruang disk, lalu ulangi. Hasil yang lama tetap utuh.
error-output-cut = Hasil tidak dapat ditulis ke { $folder }: { $why }. Hasil yang lama tetap utuh, tetapi untuk sementara ada di { $old }; jalankan lagi, dan hasil itu dikembalikan ke tempatnya. Tutup dulu berkas dan jendela yang membuka folder itu.
error-follow-up-unreadable = Catatan tindak lanjut di { $file } tidak dapat dibaca: { $why }. Tutup berkas itu bila sedang dibuka di Excel. Bila rusak, pindahkan ke folder lain lalu ulangi; isinya tidak akan ditimpa.

## Templat

error-template-suffix = { $file } bukan nama buku kerja Excel. Beri nama berakhiran .xlsx, misalnya rencana.xlsx.
error-template-exists = { $file } sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan berkas itu dahulu.
error-template-folder = { $file } tidak dapat ditulis karena folder { $folder } tidak ada. Buat folder itu dahulu.
error-template-unwritable = { $file } tidak dapat ditulis: { $why }. Periksa izin folder dan sisa ruang disk.
error-region-no-code = "{ $region }" bukan kode kabupaten atau kota. Tulis kode Kemendagri, misalnya 33.07 untuk Kabupaten Wonosobo.

## Wilayah, aturan, temuan

error-region-needed = Tempat penyimpanan memuat beberapa wilayah. Pilih satu dengan --region: { $regions }.
error-region-absent = Wilayah { $region } tidak ada di tempat penyimpanan. Yang ada: { $regions }.
error-unknown-rule = "{ $name }" bukan aturan dan bukan id temuan. { $count ->
    [0] Lihat daftar aturan dengan synergy rules.
   *[other] Mungkin maksudnya: { $any_closest }. Daftar lengkapnya: synergy rules.
  }
error-unknown-finding = Temuan { $name } tidak ada pada rencana yang tersimpan. { $count ->
    [0] Id temuan ada di laporan dan di findings.xlsx.
   *[other] Mungkin maksudnya: { $any_closest }.
  }

## Cara pakai perintah

error-unknown-command = Tidak ada perintah "{ $name }". { $count ->
    [0] Lihat daftarnya dengan synergy --help.
   *[other] Mungkin maksudnya: { $any_closest }. Daftar lengkapnya: synergy --help.
  }
error-unknown-option = Tidak ada pilihan { $name }. { $count ->
    [0] Lihat daftarnya dengan --help.
   *[other] Mungkin maksudnya: { $any_closest }. Daftar lengkapnya: --help.
  }
error-missing-parameter = { $command ->
    [template] Nama berkas yang akan dibuat belum disebut. Contoh: synergy template rencana.xlsx
    [explain] Aturan atau temuan yang mana? Contoh: synergy explain unowned-program
   *[other] Berkas rencana belum disebut. Contoh: synergy { $command } rencana.xlsx
  }
error-bad-choice = { $name } hanya mengenal: { $choices }.
error-usage = Perintahnya kurang tepat: { $text }. Lihat contohnya dengan --help.
error-param-form = "{ $text }" harus berbentuk nama=nilai, misalnya -p opd=Dinkes.
error-query-both = Pilih salah satu: nama pertanyaan, atau --file.
error-query-file = Berkas kueri { $file } tidak dapat dibaca: { $why }.
error-interrupted = Dihentikan. Yang tersimpan sebelumnya tetap utuh.
error-unexpected = Ada kesalahan di dalam program ({ $type }: { $text }). Data Anda tidak berubah. Ulangi dengan --debug, lalu kirimkan keluarannya kepada pengelola synergy.
error-query-no-file = Berkas kueri { $file } tidak ada. Periksa ejaan nama dan letaknya.
error-query-unknown-name = Tidak ada { $parameter ->
    [opd] OPD
    [village] desa atau kelurahan
    [district] kecamatan
   *[dimension] dimensi
  } bernama "{ $value }". { $count ->
    [0] Periksa ejaannya.
   *[other] Mungkin maksudnya: { $any_closest }.
  }
