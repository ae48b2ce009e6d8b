# Kesalahan yang dapat diperbaiki pengguna: apa, di mana, bagaimana memperbaikinya.

## Tempat penyimpanan (store)

error-store-scheme = Alamat penyimpanan yang berawal "{ $scheme }://" tidak dikenal. Isi --store (atau SYNERGY_STORE) dengan sebuah folder, misalnya --store synergy-store, atau alamat server Neo4j, misalnya --store bolt://localhost:7687.
error-store-address = Alamat server { $address } tidak dapat dipakai: { $why }. Tulis seperti bolt://localhost:7687 atau neo4j+s://server.contoh.go.id.
error-store-address-login = Nama pengguna dan kata sandi tidak boleh ditulis di alamat server, karena dapat terbaca orang lain. Hapus dari alamat itu, lalu isikan ke NEO4J_USERNAME dan NEO4J_PASSWORD (variabel lingkungan).
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

## Server Neo4j

error-neo4j-unreachable = Server Neo4j di { $address } tidak dapat dihubungi: { $why }. Pastikan servernya menyala, alamat dan portnya benar, dan jaringannya tersambung, lalu ulangi. Rencana yang sudah tersimpan tetap utuh.
error-neo4j-silent = Ada yang tersambung di { $address }, tetapi tidak menjawab dalam { $seconds } detik. Pastikan itu port Bolt milik Neo4j (biasanya 7687) dan servernya tidak sedang macet, lalu ulangi. Rencana yang sudah tersimpan tetap utuh.
error-neo4j-foreign = Yang menjawab di { $address } bukan server Neo4j, atau versinya terlalu lama. Periksa alamat dan portnya: yang dipakai adalah port Bolt (biasanya 7687), bukan port halaman web (7474).
error-neo4j-old = Server di { $address } memakai Neo4j { $found }, sedangkan synergy memerlukan Neo4j { $oldest } atau lebih baru. Mintalah pengelola server memperbaruinya, atau pakai server lain dengan --store.
error-neo4j-login = Server di { $address } menolak pengguna "{ $user }" dengan kata sandi yang diberikan. Periksa NEO4J_USERNAME dan NEO4J_PASSWORD (variabel lingkungan), lalu ulangi.
error-neo4j-login-wait = Server di { $address } menahan dulu pengguna "{ $user }" karena terlalu sering gagal masuk. Tunggu sekitar setengah menit, periksa NEO4J_USERNAME dan NEO4J_PASSWORD, lalu ulangi.
error-neo4j-password-expired = Kata sandi pengguna "{ $user }" di { $address } masih kata sandi awal dan harus diganti dulu. Gantilah lewat Neo4j Browser, lalu isikan yang baru ke NEO4J_PASSWORD.
error-neo4j-forbidden = Pengguna "{ $user }" di { $address } tidak punya hak untuk melakukan ini. Mintalah hak itu kepada pengelola server, atau masuk sebagai pengguna lain dengan NEO4J_USERNAME dan NEO4J_PASSWORD. Rencana yang sudah tersimpan tetap utuh.
error-neo4j-database = Di server { $address } tidak ada basis data "{ $database }", atau basis data itu sedang tidak aktif. Periksa NEO4J_DATABASE; kalau dikosongkan, basis data utama yang dipakai.
error-neo4j-certificate = Sertifikat server di { $address } tidak dapat dipercaya: { $why }. Mintalah sertifikat yang sah kepada pengelola server. Kalau sertifikat buatan sendiri memang disengaja dan jaringannya tepercaya, pakai alamat yang berawal bolt+ssc:// atau neo4j+ssc://.
error-neo4j-encryption = Sambungan terenkripsi ke { $address } gagal: { $why }. Mungkin server itu tidak memakai enkripsi: coba alamat yang berawal bolt:// atau neo4j://, atau tanyakan kepada pengelola server.
error-neo4j-lost = Sambungan ke server di { $address } terputus di tengah jalan: { $why }. Yang tersimpan tetap utuh: rencana yang lama, atau yang baru kalau sudah selesai dimuat. Pastikan servernya menyala, lalu ulangi.
error-neo4j-busy = Rencana wilayah { $region } di { $address } sedang dimuat oleh orang lain. Tunggu sampai selesai, lalu ulangi. Rencana yang sudah tersimpan tetap utuh.
error-neo4j-overtaken = Pemuatan rencana wilayah { $region } ini terhenti terlalu lama, sehingga didahului pemuatan lain. Yang berlaku adalah hasil pemuatan lain itu, utuh. Kalau rencana ini yang seharusnya berlaku, ulangi.
error-neo4j-slow = Pertanyaan ini terlalu lama dijawab, sehingga dihentikan server. Persempit pertanyaannya, misalnya dengan WHERE atau LIMIT, lalu ulangi.
error-neo4j-refused = Server Neo4j di { $address } tidak dapat menyelesaikannya: { $why }. Sampaikan pesan ini kepada pengelola server, lalu ulangi. Rencana yang sudah tersimpan tetap utuh.

## Pertanyaan (query)

error-cypher = Pertanyaan Cypher ditolak basis data: { $why }. { $count ->
    [0] Perbaiki pertanyaannya lalu ulangi.
   *[other] Mungkin maksudnya: { $any_closest }.
  }
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
error-query-parameter-missing = Pertanyaan { $query } memerlukan parameter "{ $name }". Isi dengan --param { $name }=NILAI (di Python: { $name }=…).
error-query-value = Nilai "{ $value }" tidak cocok untuk parameter "{ $name }" pada pertanyaan { $query }. { $type ->
    [bool] Isi dengan ya atau tidak.
    [int] Isi dengan bilangan bulat.
    [float] Isi dengan angka, dengan titik sebagai tanda desimal.
   *[other] Isi dengan teks.
  }
error-query-writes = Pertanyaan hanya boleh membaca, tetapi di dalamnya ada "{ $word }". Pakai MATCH, OPTIONAL MATCH, UNWIND, WITH, WHERE, dan RETURN saja; nama yang kebetulan sama ditulis di antara tanda `…`.
error-query-several = Ada lebih dari satu pernyataan Cypher di dalamnya. Jalankan satu per satu, tanpa titik koma di antaranya.
error-query-empty = Pertanyaan Cypher-nya kosong. Tulis sekurangnya satu pernyataan, misalnya MATCH (p:Program {"{"}plan: $plan{"}"}) RETURN p.name.
error-query-no-value = Pertanyaan memakai ${ $name }, tetapi nilainya tidak diberikan. Isi dengan --param { $name }=NILAI (di Python: { $name }=…).

## Rencana dan pengaturan

error-plan-refused = Rencana ditolak karena ada { $count } kesalahan, dan tidak ada yang disimpan. Perbaiki kesalahan di atas lalu ulangi.
error-config-unreadable = Berkas pengaturan { $file } tidak dapat dibaca: { $why }. Periksa nama dan izin berkasnya.
error-config-no-toml = Berkas pengaturan { $file } bukan TOML yang benar: { $why }. Perbaiki baris itu; contoh isinya ada di synergy settings.
error-config-unknown = Pengaturan "{ $key }" di { $file } tidak dikenal. { $count ->
    [0] Semua pengaturan ada di synergy settings.
   *[other] Mungkin maksudnya: { $any_closest }. Semua pengaturan ada di synergy settings.
  }
error-config-no-family = Pengaturan "{ $name }" berisi { $value }, padahal harus berisi nama dan nilainya. Contoh: read_settings({"{"}"coordination": {"{"}"heaviest": 3{"}"}{"}"}).
error-config-value = Nilai "{ $value }" untuk pengaturan "{ $key }" di { $file } tidak cocok. Isi dengan { $wanted ->
    [share] angka dari 0 sampai 1
    [count] bilangan bulat, 0 atau lebih
    [amount] angka, 0 atau lebih
   *[list] daftar teks
  }, seperti bawaannya: { $default }. Penjelasannya ada di synergy settings.
error-wrong-type = Argumen { $name } harus berupa { $wanted }, bukan { $given }. Contoh: { $how }

## Berkas hasil (output)

error-output-no-folder = { $folder } adalah sebuah berkas atau tautan, padahal harus folder. Pilih folder lain dengan --out.
error-output-current = Hasil tidak dapat ditulis ke { $folder }, karena itu folder tempat Anda bekerja sekarang atau folder di atasnya. Pilih folder lain dengan --out, misalnya --out synergy-out.
error-output-foreign = Folder { $folder } berisi berkas yang bukan tulisan synergy, jadi tidak diganti. Pilih folder yang kosong atau belum ada dengan --out.
error-output-in-file = Folder { $folder } tidak dapat dibuat, karena { $file } adalah berkas, bukan folder. Pilih tempat lain dengan --out.
error-output-unwritable = Folder { $folder } tidak dapat dibuat atau diganti: { $why }. Periksa izin folder induknya, atau pilih nama atau tempat lain dengan --out. Belum ada yang disimpan.
error-output-busy = Folder { $folder } sedang ditulis oleh synergy yang lain. Tunggu sampai selesai lalu ulangi.
error-output-refused = Hasil tidak dapat ditulis ke { $folder }: { $why }. Tutup berkas yang sedang terbuka dari folder itu (misalnya findings.xlsx di Excel), periksa sisa ruang disk, lalu ulangi. Hasil yang lama tetap utuh.
error-output-cut = Hasil tidak dapat ditulis ke { $folder }: { $why }. Hasil yang lama tetap utuh, tetapi untuk sementara ada di { $old }; jalankan lagi, dan hasil itu dikembalikan ke tempatnya. Tutup dulu berkas dan jendela yang membuka folder itu.
error-follow-up-missing = Berkas tindak lanjut { $file } tidak ditemukan. Periksa nama dan foldernya.
error-follow-up-unreadable = Catatan tindak lanjut di { $file } tidak dapat dibaca: { $why }. Tutup berkas itu bila sedang dibuka di Excel. Bila rusak, pindahkan ke folder lain lalu ulangi; isinya tidak akan ditimpa.

## Templat

error-template-suffix = { $file } bukan nama buku kerja Excel. Beri nama berakhiran .xlsx, misalnya rencana.xlsx.
error-template-exists = { $file } sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan berkas itu dahulu.
error-template-folder = { $file } tidak dapat ditulis karena folder { $folder } tidak ada. Buat folder itu dahulu.
error-template-unwritable = { $file } tidak dapat ditulis: { $why }. Periksa izin folder dan sisa ruang disk.
error-region-no-code = "{ $region }" bukan kode kabupaten atau kota. Tulis kode Kemendagri, misalnya 33.07 untuk Kabupaten Wonosobo.

## Wilayah, aturan, temuan

error-region-needed = Tempat penyimpanan memuat beberapa wilayah. Pilih satu dengan --region (di Python: region=…): { $regions }.
error-region-absent = Wilayah { $region } tidak ada di tempat penyimpanan. Yang ada: { $regions }.
error-unknown-rule = "{ $name }" bukan aturan dan bukan id temuan. { $count ->
    [0] Lihat daftar aturan dengan synergy rules.
   *[other] Mungkin maksudnya: { $any_closest }. Daftar lengkapnya: synergy rules.
  }
error-unknown-finding = Temuan { $name } tidak ada pada rencana yang tersimpan. { $count ->
    [0] Id temuan ada di laporan dan di findings.xlsx.
   *[other] Mungkin maksudnya: { $any_closest }.
  }

## Konsep naskah dinas

error-own-finding = Temuan { $rule } berasal dari analisis Anda sendiri, jadi hitungannya tidak diketahui di sini. Baca pesan dan buktinya pada temuan itu.
error-paper-rule = "{ $name }" adalah aturan, sedangkan naskah disusun tentang satu temuan. Id temuan ada di laporan dan di findings.xlsx.
error-paper-kind = Tidak ada templat naskah bernama { $file }. Yang ada: { $known }.
error-paper-no-file = Templat { $file } tidak dapat dibaca: { $why }. Periksa nama dan izin berkasnya.
error-paper-no-docx = Templat { $file } bukan dokumen Word (.docx) yang utuh. Buka di Word, lalu simpan lagi sebagai .docx.
error-paper-placeholder = Templat { $file } memakai isian yang tidak dikenal: { $names }. { $count ->
    [0] {""}
   *[other] Mungkin maksudnya: { $any_closest }.{" "}
  }Perbaiki di Word; contoh yang benar: synergy template telaahan-staf.docx
error-paper-template = Templat { $file } tidak dapat diisi: { $why }. Perbaiki isian di dalam kurung kurawalnya di Word; contoh yang benar: synergy template telaahan-staf.docx

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
    [paper] Temuan yang mana? Id temuan ada di laporan dan di findings.xlsx.
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
error-query-several-names = "{ $value }" adalah sebutan untuk lebih dari satu { $parameter ->
    [village] desa atau kelurahan
    [district] kecamatan
    [dimension] dimensi
   *[opd] OPD
  }. Sebut salah satu idnya: { $any_ids }.
error-query-unknown-name = Tidak ada { $parameter ->
    [opd] OPD
    [village] desa atau kelurahan
    [district] kecamatan
   *[dimension] dimensi
  } bernama "{ $value }". { $count ->
    [0] Periksa ejaannya.
   *[other] Mungkin maksudnya: { $any_closest }.
  }

## Graf dan buku catatan (Python)

error-store-closed = Tempat penyimpanan { $uri } sudah ditutup. Buka lagi dengan open_store("{ $uri }"), dan kerjakan semuanya di dalam blok with.
error-graph-form = Yang dapat dianalisis adalah graf rencana, bukan { $type ->
    [Plan] rencananya (Plan). Buat grafnya: synergy.to_networkx(plan).
    [Content] isi rencananya (Content). Buat grafnya: synergy.to_networkx(content).
   *[other] { $type }. Ambil dari store.graph() atau synergy.to_networkx(plan); graf berarah dari tempat lain diubah dulu dengan synergy.from_networkx(graph).
  }
error-graph-undirected = Graf ini berjenis { $type }, padahal hubungan dalam rencana punya arah. Buat sebagai nx.MultiDiGraph.
error-graph-lacking = { $where } tidak punya atribut "{ $name }". Isi dengan salah satu dari: { $known }.
error-graph-attribute = { $where ->
    [graph] Graf ini
   *[other] { $where }
  } tidak punya atribut "{ $name }". Tambahkan atribut itu, atau ubah dulu grafnya dengan synergy.from_networkx(graph), yang mengisi apa yang dapat disimpulkan.
error-graph-kind = Simpul { $key } berjenis "{ $kind }", dan jenis itu tidak dikenal. { $count ->
    [0] Isi atribut kind dengan salah satu dari: { $all }.
   *[other] Mungkin maksudnya: { $any_closest }. Yang dikenal: { $all }.
  }
error-graph-type = Hubungan berjenis "{ $type }" tidak dikenal. { $count ->
    [0] Isi atribut type dengan salah satu dari: { $all }.
   *[other] Mungkin maksudnya: { $any_closest }. Yang dikenal: { $all }.
  }
error-graph-ends = Hubungan { $type } tidak dapat menghubungkan { $start } dengan { $end } ({ $where }). Hubungan ini berawal di { $starts } dan berakhir di { $ends }.
error-graph-key = Simpul { $key } tidak bernama WILAYAH/{ $kind }/{ $id }. Ubah dulu grafnya dengan synergy.from_networkx(graph).
error-graph-value = Atribut "{ $name }" pada { $where } berisi { $value }, padahal harus { $type ->
    [texts] daftar teks
    [integer] bilangan bulat
    [flag] True atau False
    [date] tanggal berbentuk 2024, 2024-06, atau 2024-06-30
    [json] teks JSON
   *[other] teks
  }. Perbaiki nilainya, atau hapus atribut itu.
error-graph-region = "{ $region }" tidak dapat menjadi kode wilayah. Pakai huruf, angka, titik, dan tanda hubung saja, misalnya 33.07.
error-graph-regions = Simpul di graf ini berasal dari beberapa wilayah: { $regions }. Buat satu graf untuk tiap wilayah.
error-graph-circle = Program ini berada di bawah dirinya sendiri (WITHIN): { $programs }. Hapus salah satu hubungannya.
error-graph-twice = Ada dua simpul { $kind } dengan id "{ $id }". Beri id yang berbeda.
error-unknown-node = Tidak ada simpul "{ $key }" di graf. { $count ->
    [0] Kunci simpul berbentuk WILAYAH/jenis/id, misalnya 33.07/Opd/dinkes.
   *[other] Mungkin maksudnya: { $any_closest }.
  }
error-findings-elsewhere = Temuan ini dari wilayah { $theirs }, sedangkan yang lain dari wilayah { $region }. Pakai temuan dan graf dari rencana yang sama.
error-findings-json = Teks ini bukan findings.json dengan schema { $schema }: { $why }. Pakai isi berkas findings.json, atau hasil to_json().
error-own-about = Argumen about berisi { $given }, padahal harus daftar kunci simpul yang tidak kosong, misalnya ["33.07/Opd/dinkes"].
error-own-cites = Argumen cites berisi { $given }, padahal harus daftar atribut simpul atau hubungan yang punya asal baris, misalnya [graph.nodes[kunci]] atau [graph.edges[a, b, "DEPENDS_ON"]].
error-own-evidence = Bukti "{ $name }" berisi { $value }, yang tidak dapat disimpan. Pakai angka berhingga, teks, daftar, atau None bila tidak diketahui.
error-own-name = Nama analisis "{ $name }" tidak dapat dipakai. Pakai huruf, angka, tanda hubung, dan garis bawah saja, misalnya "kecamatan-tidak-dilibatkan".
error-own-score = Argumen score berisi { $value }, padahal harus angka dari 0 sampai 1.
error-own-twice = Ada dua temuan { $rule } tentang simpul yang sama ("{ $subject }", …), sehingga idnya sama. Gabungkan keduanya, atau beri nama analisis yang berbeda.
error-unknown-language = Bahasa "{ $name }" tidak tersedia. Pilih salah satu: { $known }.
error-unknown-map = Tidak ada peta "{ $name }". { $count ->
    [0] Yang ada: { $known }.
   *[other] Mungkin maksudnya: { $any_closest }. Yang ada: { $known }.
  }
error-unknown-form = Tidak ada bentuk berkas "{ $name }". { $count ->
    [0] Yang ada: { $known }.
   *[other] Mungkin maksudnya: { $any_closest }. Yang ada: { $known }.
  }
error-unknown-severity = Tidak ada prioritas "{ $name }". { $count ->
    [0] Yang ada: { $known }.
   *[other] Mungkin maksudnya: { $any_closest }. Yang ada: { $known }.
  }
