# Baris perintah: cli-<perintah> adalah satu baris bantuan, .more penjelasannya.

cli-usage = {"Cara pakai: "}
cli-options = Pilihan
cli-commands = Perintah
cli-yes = ya
cli-no = tidak
cli-nothing = Tidak ada baris yang cocok.

cli-synergy = Menunjukkan OPD mana yang perlu berkoordinasi, program mana yang belum ada pengampunya, dan mengapa.
    .more = Mulailah dengan "synergy demo", lalu "synergy template rencana.xlsx" untuk rencana sendiri.
cli-demo = Mencoba dengan rencana contoh Kabupaten Wonosobo.
    .more = Hasilnya ditulis ke satu folder: laporan ringkas index.html, peta, tabel temuan, dan buku kerja contohnya. Rencana contoh disimpan di penyimpanan tersendiri sehingga tidak mengganti data yang ada.
cli-template = Membuat buku kerja kosong untuk diisi.
    .more = Dengan --region 33.07, desa dan kelurahan Kabupaten Wonosobo sudah terisi. Dengan nama telaahan-staf.docx, undangan-rapat.docx, atau lampiran-sk.docx, yang ditulis adalah templat naskah dinas untuk disunting di Word.
cli-validate = Memeriksa rencana tanpa menyimpan apa pun.
    .more = PLAN adalah satu buku kerja Excel, atau folder berisi berkas CSV atau Parquet. Semua masalah ditampilkan sekaligus beserta tempat dan cara memperbaikinya.
cli-load = Memuat rencana ke penyimpanan.
    .more = Rencana lama daerah itu diganti seluruhnya, atau tidak sama sekali.
cli-analyze = Menganalisis rencana dan menulis laporan, peta, dan tabel temuan.
    .more = Dengan PLAN, rencana itu dimuat dahulu ke penyimpanan. Tanpa PLAN, yang dianalisis adalah rencana yang sudah tersimpan.
cli-query = Menjawab pertanyaan siap pakai, atau kueri Cypher milik sendiri.
    .more = Tanpa NAME, daftar pertanyaan ditampilkan.
cli-explain = Menjelaskan satu aturan, atau satu temuan dari rencana yang tersimpan.
    .more = Daftar aturan: "synergy rules". Id temuan ada di laporan dan di findings.xlsx.
cli-paper = Menyusun konsep naskah dinas tentang satu temuan dari rencana yang tersimpan.
    .more = Telaahan staf untuk setiap temuan; undangan rapat bila ada OPD yang perlu dipertemukan; lampiran SK bila diusulkan kelompok kerja. Semuanya konsep untuk disunting: yang tidak diketahui program dibiarkan berupa titik-titik. Bentuknya selalu bahasa Indonesia; --lang hanya mengubah kalimat yang diisikan ke dalamnya.
cli-rules = Menampilkan semua aturan.
    .more = Tiap aturan memberi tanda beserta buktinya, bukan putusan.
cli-settings = Menampilkan ambang dan bobot yang berlaku.
    .more = Nilainya dapat diubah dalam berkas synergy.toml, lalu disebut dengan --config.

cli-export = Menulis rencana dalam bentuk yang dibaca program lain: Gephi, Kumu, Neo4j, Parquet.
    .more = Dengan PLAN, berkas itu dibaca tanpa disimpan. Tanpa PLAN, yang ditulis adalah rencana yang sudah tersimpan. Semuanya ditulis ke satu folder, dan isi lamanya diganti.

cli-option-lang = Bahasa: id (Indonesia) atau en (Inggris).
cli-option-debug = Tampilkan rincian teknis bila terjadi kesalahan.
cli-option-version = Tampilkan versi.
cli-option-help = Tampilkan bantuan ini.
cli-option-out = Folder tempat hasil ditulis.
cli-option-follow-up = findings.xlsx yang sudah diisi tindak lanjutnya; isian di folder hasil ikut terbawa.
cli-option-region = Kode daerah menurut Kemendagri, mis. 33.07.
cli-option-store = Folder penyimpanan, atau alamat server Neo4j (bolt://…).
cli-option-config = Berkas pengaturan.
cli-option-form = Bentuk keluaran: tabel, CSV, atau JSON.
cli-option-told = Bentuk keluaran: teks untuk dibaca, atau JSON untuk program lain.
cli-option-export-form = Bentuk berkas: graphml atau gexf (Gephi), kumu, neo4j (neo4j-admin), parquet (semua tabel), atau all (semuanya).
cli-option-parameters = Isi parameter pertanyaan, mis. -p opd=Dinkes. Boleh diulang.
cli-option-template = Templat Word milik sendiri; namanya menjadi nama naskah. Contoh untuk disunting: synergy template telaahan-staf.docx
cli-option-file = Berkas kueri Cypher milik sendiri; hanya boleh membaca.

cli-severity-error = Salah
cli-severity-warning = Perhatikan
cli-more-problems = … dan { $count } lagi yang serupa. Semuanya: tambahkan --format csv.
cli-valid = Rencana daerah { $region } dapat dimuat: { $opd } OPD, { $program } program, { $village } desa/kelurahan, { $stakeholder } pemangku kepentingan.
cli-template-written = Templat ditulis ke { $file }. Isi di Excel, lalu jalankan: synergy analyze { $file }
cli-paper-template-written = Templat naskah ditulis ke { $file }. Sunting di Word, lalu jalankan: synergy paper ID-TEMUAN --template { $file }
cli-paper-written = { $kept ->
    [false] Konsep: { $file }
   *[other] Konsep: { $file } (yang lama disimpan sebagai { $kept })
    }
cli-paper-next = Lengkapi titik-titiknya dan periksa isinya sebelum ditandatangani.
cli-loaded = { $changed ->
    [true] Rencana daerah { $region } dimuat ke { $store }: { $nodes } simpul, { $relations } hubungan.
   *[false] Rencana daerah { $region } di { $store } sudah sama persis; tidak ada yang diubah.
    }
cli-warnings = { $count } hal perlu diperhatikan; rinciannya: synergy validate { $plan }
cli-analysed = { $count ->
    [0] Tidak ada yang perlu ditandai.
   *[other] { $count } temuan: { $high } berprioritas tinggi, { $medium } sedang, { $low } rendah.
    }
cli-exported = { $count } berkas ditulis ke { $folder }: { $names }
cli-open = Buka di peramban: { $path }

cli-step-reading = Membaca rencana …
cli-step-storing = Menyimpan …
cli-step-analysing = Menganalisis …
cli-step-writing = Menulis laporan …

cli-head-name = nama
cli-head-title = judul
cli-head-purpose = kegunaan
cli-head-parameters = parameter
cli-head-rule = aturan
cli-head-meaning = arti
cli-head-severities = tingkat
cli-head-setting = pengaturan
cli-head-value = nilai

cli-explain-meaning = Artinya
cli-explain-reason = Mengapa penting
cli-explain-limits = Kapan bisa keliru
cli-explain-action = Yang dapat dilakukan
cli-explain-severities = Tingkat yang mungkin: { $list }.
cli-explain-evidence = Bukti yang ditampilkan:
cli-explain-settings = Pengaturan yang dipakai:
cli-explain-source = Rujukan: { $source }
cli-explain-formula = Hitungannya
cli-explain-cleared = Kapan temuan ini hilang
cli-explain-figures = Buktinya
cli-explain-rows = Baris sumber
