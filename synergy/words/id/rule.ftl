# Words of the rules. Each has a title, and .message, .recommendation (with the finding's
# figures), .formula, .cleared (with the settings, set_<field>, and headers, col_ and tab_, too),
# .meaning, .reason, .limits, .action.

# What hangs on a program, behind a sentence about it.
figures = ({ $quick_win ->
        [true] quick win;{" "}
       *[false] {""}
    }{ $budget ->
        [other] anggaran { RUPIAH($budget) }
       *[unknown] anggaran belum diketahui
    }{ $dependents ->
        [0] {""}
       *[other] ; { $dependents } program lain bergantung padanya
    })

# What two programs have in common, and what to do about it.
doubles-figures = { $activity ->
        [other] ; kemiripan pekerjaan { PERCENT($activity) }
       *[unknown] {""}
    }{ $same_code ->
        [true] ; kode kegiatannya sama
       *[false] {""}
    }{ $count_shared_words ->
        [0] {""}
       *[other] ; kata yang sama: { $shared_words }
    }{ $count_village_names ->
        [0] {""}
       *[other] ; desa yang sama: { $village_names }
    }{ $count_beneficiary_names ->
        [0] {""}
       *[other] ; sasaran yang sama: { $beneficiary_names }
    }{ $count_indicator_names ->
        [0] {""}
       *[other] ; indikator yang sama: { $indicator_names }
    }{ $count_responsibility_names ->
        [0] {""}
       *[other] ; urusan yang sama: { $responsibility_names }
    }{ $budget_at_stake ->
        [0] {""}
        [other] ; anggaran yang menyangkut keduanya paling banyak { RUPIAH($budget_at_stake) }
       *[unknown] {""}
    }.
doubles-advice = { $count_managed_by ->
        [0] { $count_agreed_on ->
            [0] { doubles-choice }
           *[other] Sudah ada kesepakatan tentang { $agreed_on }; cukup pastikan pembagian kerjanya tertulis.
        }
       *[other] Sudah dipegang bersama lewat { $managed_by }; cukup pastikan pembagian kerjanya tertulis.
    }{ $count_unknown ->
        [0] {""}
       *[other] {" "}Belum terlihat: { $unknown }; bila diisi, temuan ini dapat lebih dipastikan.
    }
doubles-leads = { $count_leads ->
        [0] pengampunya belum disebut
       *[other] { $leads }
    }
doubles-choice = { $leftover ->
        [revision] Periksa baris mana yang berlaku, lalu hapus atau tandai batal baris yang lain.
        [predecessor] Pastikan baris milik OPD lama sudah tidak berlaku, lalu hapus atau tandai batal.
        [zero-budget] Pastikan baris yang beranggaran 0 memang tidak dipakai lagi, lalu hapus atau tandai batal.
       *[none] { $leads_differ ->
            [true] Pertemukan { $leads } untuk memilih: digabung di satu OPD (hemat, tetapi pengampunya harus disepakati), dibagi menurut wilayah atau sasaran (cepat, tetapi batasnya harus jelas), satu memimpin dan yang lain mendukung, atau keduanya tetap dengan alasan yang dicatat.
           *[false] { $count_leads ->
                [0] Tetapkan dulu siapa pengampunya, lalu periksa apakah keduanya dapat digabung, atau memang bagian yang berbeda.
               *[other] Periksa bersama { $leads } apakah keduanya dapat digabung, atau memang bagian yang berbeda; bila berbeda, perjelas namanya.
            }
        }
    }

# What a finding rests on, and what would clear it, where several rules say it alike.
doubles-told = Di sini{ $count_others ->
        [1] {""}
       *[other] , angka terkecil di antara tiap dua program
    }: kemiripan pekerjaan { $activity ->
        [other] { PERCENT($activity) }
       *[unknown] belum diketahui
    }{ $same_code ->
        [true] , kode kegiatannya sama
       *[false] {""}
    }{ $place ->
        [other] , desa yang sama { PERCENT($place) }
       *[unknown] {""}
    }{ $beneficiary ->
        [other] , sasaran yang sama { PERCENT($beneficiary) }
       *[unknown] {""}
    }{ $indicator ->
        [other] , indikator yang sama { PERCENT($indicator) }
       *[unknown] {""}
    }{ $responsibility ->
        [other] , urusan yang sama { PERCENT($responsibility) }
       *[unknown] {""}
    }{ $period ->
        [other] , waktu yang sama { PERCENT($period) }
       *[unknown] {""}
    }.
doubles-cleared = Hilang bila { $leftover ->
        [revision] salah satu baris dihapus, atau ditulis “batal” di kolom { $col_programs_status }
        [predecessor] baris milik OPD lama dihapus, atau ditulis “batal” di kolom { $col_programs_status }
        [zero-budget] baris yang beranggaran 0 dihapus, atau ditulis “batal” di kolom { $col_programs_status }
       *[none] keduanya digabung (satu baris dihapus, atau ditulis “batal” di kolom { $col_programs_status }), atau bila kolom { $col_programs_description }, { $col_programs_villages }, dan { $col_programs_beneficiaries } menunjukkan bahwa pekerjaannya memang berbeda{ $leads_differ ->
            [true] . Bila keduanya tetap berjalan dengan kesepakatan, catat di lembar { $tab_agreements } atau { $tab_working_groups }: temuannya tetap ada, tetapi dinilai rendah
           *[false] {""}
        }
    }. Barisnya: { $where }.
stakes-told = Dinilai tinggi bila salah satu ini berlaku: quick win (di sini { $quick_win ->
        [true] ya
       *[false] bukan
    }), ada program lain yang bergantung padanya (di sini { $dependents }), atau anggarannya termasuk { PERCENT($set_top_budget_share) } terbesar (di sini { $budget_top_tenth ->
        [true] ya
       *[false] tidak
    }).
network-told = Dua OPD perlu duduk bersama bila bobotnya paling sedikit { $set_required_weight } dan termasuk { $set_heaviest } bobot terbesar bagi salah satu dari keduanya.

rule-overlap-duplication = Pekerjaan yang sama
    .message = { $leftover ->
        [revision] “{ $subject }” tercatat lebih dari sekali dengan kode dan nama yang sama ({ $leads }); salah satunya mungkin sisa revisi
        [predecessor] “{ $subject }” tampak sama dengan { $others }, padahal OPD yang satu menggantikan yang lain ({ $leads }); salah satunya mungkin sisa sebelum pergantian
        [zero-budget] “{ $subject }” berkode sama dengan { $others } di OPD yang berbeda ({ $leads }), dan salah satunya beranggaran 0; mungkin sisa
       *[none] “{ $subject }” tampak mengerjakan hal yang sama dengan { $others } ({ doubles-leads })
    }{ doubles-figures }
    .recommendation = { doubles-advice }
    .formula = { $leftover ->
        [revision] Kode dan namanya sama dalam satu OPD, jadi satu kegiatan tercatat dua kali; kemiripan lain tidak ikut menentukan. Dinilai tinggi bila anggaran kedua baris berbeda dan tidak ada yang nol.
       *[none] Dua program disebut mengerjakan hal yang sama bila kemiripan pekerjaannya paling sedikit { PERCENT($set_duplication_activity) } atau kode kegiatannya sama, desa atau sasaran yang sama paling sedikit { PERCENT($set_duplication_share) }, dan waktunya tidak terpisah. { doubles-told } { $leads_differ ->
            [true] Dinilai tinggi karena pengampunya berbeda
           *[false] Dinilai sedang karena pengampunya sama
        }{ $leftover ->
            [predecessor] , tetapi menjadi rendah karena salah satunya mungkin sisa
            [zero-budget] , tetapi menjadi rendah karena salah satunya mungkin sisa
           *[none] { $count_managed_by ->
                [0] {""}
               *[other] , tetapi menjadi rendah karena sudah dipegang bersama
            }
        }.
    }
    .cleared = { doubles-cleared }
    .meaning = Dua program atau lebih melakukan pekerjaan yang sama untuk sasaran atau desa yang sama, pada waktu yang beririsan; atau satu kegiatan tercatat dua kali.
    .reason = Uang dan tenaga dipakai dua kali untuk hal yang sama, dan warga menerima layanan dari dua pintu.
    .limits = Yang dibandingkan adalah nama, uraian, kode, lokasi, dan sasaran yang tertulis. Dua program bisa bernama mirip tetapi memang dibagi, misalnya menurut tahap atau kelompok sasaran yang tidak ditulis. Pekerjaan yang sama dengan kata yang sama sekali berbeda tidak terlihat. Anggaran yang menyangkut keduanya bukan penghematan.
    .action = Bandingkan kedua baris bersama OPD yang terkait, lalu pilih: digabung, dibagi menurut wilayah, satu memimpin dan yang lain mendukung, dibahas dalam kelompok kerja, atau keduanya tetap dengan alasan yang dicatat.

rule-overlap-overlap = Pekerjaan yang beririsan
    .message = “{ $subject }” tampak beririsan dengan { $others } ({ doubles-leads }){ $leftover ->
        [predecessor] , dan salah satunya mungkin sisa sebelum pergantian OPD
        [zero-budget] , dan salah satunya, yang beranggaran 0, mungkin sisa
       *[none] {""}
    }{ doubles-figures }
    .recommendation = { doubles-advice }
    .formula = Dua program disebut beririsan bila kemiripan pekerjaannya paling sedikit { PERCENT($set_overlap_activity) } dan desa, sasaran, indikator, atau urusan yang sama paling sedikit { PERCENT($set_overlap_share) }, atau bila kode kegiatannya sama di OPD yang berbeda. { doubles-told } Dinilai sedang bila pengampunya berbeda dan anggaran yang menyangkut keduanya termasuk { PERCENT($set_budget_share) } terbesar dibanding anggaran semua program, selain itu rendah; rendah juga bila salah satunya mungkin sisa atau keduanya sudah dipegang bersama.
    .cleared = { doubles-cleared }
    .meaning = Program yang pekerjaannya mirip juga punya desa, sasaran, indikator, atau urusan yang sama, atau memakai kode kegiatan yang sama di OPD yang berbeda.
    .reason = Bila tidak dibicarakan, yang satu tidak memakai hasil yang lain, dan batasnya kabur bagi warga.
    .limits = Beririsan tidak selalu perlu dihilangkan: kadang memang saling menguatkan. Yang dibandingkan hanya yang tertulis; kolom yang kosong tidak ikut menentukan. Pekerjaan yang sama dengan kata yang sama sekali berbeda tidak terlihat.
    .action = Bicarakan batas dan pembagian kerjanya, lalu catat kesepakatan atau kelompok kerja yang memegangnya.

rule-overlap-fragmentation = Bidang yang terbagi
    .message = “{ $subject }” dikerjakan { $programs } program di bawah { $count_leads } OPD pengampu ({ $leads }), setara { NUMBER($effective_leads, maximumFractionDigits: 1) } OPD dengan bagian yang sama{ $budget ->
        [other] , anggaran { RUPIAH($budget) }
       *[unknown] {""}
    }; kelompok kerja yang memegang bidang ini belum terlihat di rencana.
    .recommendation = Sepakati siapa yang mengoordinasikan{ $has_coordinator ->
        [false] {""}
       *[true] ; { $coordinator } dapat dipertimbangkan, karena { $is_owner ->
            [true] urusan ini tercatat padanya
           *[false] bagiannya paling besar
        }
    }. Bila kelompoknya sudah ada, catat cakupannya.
    .formula = Jumlah setara = 1 ÷ jumlah kuadrat bagian tiap OPD pengampu = { NUMBER($effective_leads, maximumFractionDigits: 1) } OPD, dari { $count_leads } OPD pengampu dan { $programs } program di bidang ini. Satu bidang disebut terbagi bila jumlah setaranya paling sedikit { $set_fragmentation_opds } dan belum ada kelompok kerja yang cakupannya memuat seluruh bidang ini, atau yang anggotanya memuat paling sedikit { PERCENT($set_fragmentation_covered) } OPD pengampunya. Dinilai sedang bila jumlah setaranya paling sedikit { $set_fragmentation_strong }.
    .cleared = Hilang bila satu kelompok kerja memegang bidang ini: di lembar { $tab_working_groups }, isi kolom { $col_working_groups_covers } dengan semua programnya, atau kolom { $col_working_groups_members } dengan paling sedikit { PERCENT($set_fragmentation_covered) } OPD pengampunya (dalam kelompok yang memuat paling banyak { $set_large_group } OPD). Hilang juga bila pengampunya berkurang sehingga jumlah setaranya di bawah { $set_fragmentation_opds }.
    .meaning = Satu bidang kebutuhan (subdimensi, indikator, atau urusan) dipimpin beberapa OPD, dan tidak ada kelompok kerja yang cakupan atau anggotanya memegang bidang itu.
    .reason = Kalau banyak yang mengerjakan tanpa satu pemegang, celah dan pekerjaan ganda mudah terlewat, dan warga berhadapan dengan beberapa pintu.
    .limits = Terbagi tidak berarti keliru: sering kali memang perlu banyak keahlian. Jumlah setara dihitung dari banyaknya program, bukan dari besarnya pekerjaan. Forum yang anggotanya sangat banyak baru dihitung bila cakupannya menyebut bidang ini.
    .action = Tentukan satu OPD sebagai koordinator, atau perluas kelompok kerja yang ada, lalu catat cakupannya.

rule-orphan-unowned-program = Program tanpa OPD pengampu
    .message = { $cause ->
        [dissolved] “{ $subject }” masih diampu { $named }, yang menurut daftar OPD sudah digantikan { $successors }
        [only-stakeholder] “{ $subject }” hanya mencantumkan { $named } sebagai pengampu; OPD-nya belum disebut
        [only-village] “{ $subject }” hanya mencantumkan { $named } sebagai pengampu; OPD-nya belum disebut
        [refused] Belum ada OPD pengampu yang disebut untuk “{ $subject }”, dan permintaan kepada { $named } tercatat ditolak
        [everyone] “{ $subject }” diampu “{ $named }”, sehingga belum ada satu OPD yang disebut
       *[never-named] Belum ada OPD pengampu yang disebut untuk “{ $subject }”
    } { figures }.
    .recommendation = { $cause ->
        [dissolved] Pastikan apakah { $successors } melanjutkan program ini, lalu tulis namanya sebagai pengampu.
        [only-stakeholder] Pastikan OPD mana yang mendampingi { $named } dan bertanggung jawab atas hasilnya.
        [only-village] Pastikan OPD mana yang mendampingi { $named } dan bertanggung jawab atas hasilnya.
        [refused] Bahas bersama { $named } mengapa permintaan itu belum diterima, lalu sepakati satu OPD pengampu, bila perlu melalui Sekretaris Daerah.
        [everyone] Sepakati satu OPD sebagai pengampu, dan catat OPD lainnya sebagai pendukung.
       *[never-named] Tetapkan satu OPD pengampu, atau pastikan apakah namanya hanya belum ditulis.
    }
    .formula = Yang diperlukan: satu OPD yang masih ada, tercatat sebagai pengampu. Yang tercatat = 0{ $cause ->
        [dissolved] , sebab { $named } sudah digantikan
        [only-stakeholder] , sebab { $named } bukan OPD
        [only-village] , sebab { $named } bukan OPD
        [everyone] , sebab “{ $named }” tidak menunjuk satu OPD
       *[other] {""}
    }. { stakes-told }
    .cleared = Hilang bila kolom { $col_programs_lead } program ini ({ $where }) memuat satu OPD dari lembar { $tab_opds }{ $cause ->
        [dissolved] {" "}yang masih ada, misalnya { $any_successors }
        [only-stakeholder] ; { $named } dapat dipindahkan ke kolom { $col_programs_support }
        [only-village] ; { $named } dapat dipindahkan ke kolom { $col_programs_support }
       *[other] {""}
    }.
    .meaning = Dalam rencana belum ada satu OPD yang tercatat sebagai penanggung jawab utama program ini: belum ditulis, hanya disebut “seluruh OPD”, hanya pihak di luar OPD, atau OPD yang sudah berganti.
    .reason = Setiap pekerjaan perlu satu penanggung jawab utama. Tanpa itu, anggaran, jadwal, dan laporannya mudah saling menunggu.
    .limits = Pengampu bisa saja sudah ditetapkan di dokumen lain, misalnya SK, tetapi belum ditulis di rencana. OPD yang berganti bisa jadi masih tepat untuk tahun sebelum pergantian.
    .action = Sepakati satu OPD pengampu, tulis di kolom OPD pengampu, dan catat OPD lain yang terlibat sebagai pendukung.

rule-orphan-unknown-owner = Nama pengampu belum dikenali
    .message = Pengampu “{ $subject }” tertulis “{ $value }”, nama yang belum dikenali di daftar OPD { figures }.
    .recommendation = { $count_closest ->
        [0] Pastikan OPD mana yang dimaksud “{ $value }”, lalu perbaiki namanya atau lengkapi daftar OPD.
        [1] Pastikan apakah “{ $value }” berarti { $closest }, lalu perbaiki namanya atau tambahkan sebagai nama lain.
       *[other] Pastikan apakah “{ $value }” berarti { $any_closest }; lalu perbaiki namanya atau tambahkan sebagai nama lain.
    }
    .formula = “{ $value }” dicocokkan dengan id, nama, singkatan, dan nama lain semua OPD. Yang diperlukan: cocok dengan tepat satu OPD; hasilnya: belum ada yang pasti. { stakes-told }
    .cleared = Hilang bila “{ $value }” di kolom { $col_programs_lead } ({ $where }) ditulis seperti di lembar { $tab_opds }, atau bila tulisan itu ditambahkan ke kolom { $col_opds_aliases } pada baris OPD yang dimaksud.
    .meaning = Kolom OPD pengampu sudah diisi, tetapi namanya tidak cocok dengan satu pun OPD di daftar, atau cocok dengan lebih dari satu.
    .reason = Selama namanya belum jelas, program ini belum bisa dihitung sebagai tugas OPD mana pun.
    .limits = Sering kali ini hanya soal ejaan, singkatan, atau nama lama; pengampunya sendiri bisa jadi sudah jelas.
    .action = Samakan penulisan nama dengan daftar OPD, atau tambahkan nama itu di kolom nama lain.

rule-orphan-contested-program = Pengampu lebih dari satu
    .message = “{ $subject }” mencantumkan { $count_leads } OPD pengampu: { $leads } { figures }.
    .recommendation = Pastikan OPD mana yang menjadi penanggung jawab utama; yang lain dicatat sebagai pendukung.
    .formula = OPD yang tercatat sebagai pengampu = { $count_leads }, sedangkan yang diperlukan 1. OPD induk dan unitnya dihitung satu, begitu pula OPD dan pendahulunya. { stakes-told }
    .cleared = Hilang bila kolom { $col_programs_lead } program ini ({ $where }) memuat satu OPD saja dan yang lain dipindahkan ke kolom { $col_programs_support }, atau bila program dipecah menjadi bagian yang masing-masing punya satu pengampu (baris baru dengan kolom { $col_programs_parent } berisi program ini).
    .meaning = Dua OPD atau lebih tercatat sebagai pengampu program yang sama, dan pembagian tugasnya belum terlihat di rencana.
    .reason = Bila penanggung jawab utamanya lebih dari satu, keputusan dan laporan mudah saling menunggu.
    .limits = Pengampu bersama kadang memang disengaja, misalnya dengan pembagian tugas di SK. OPD induk dan unitnya tidak dihitung sebagai dua pengampu.
    .action = Sepakati satu pengampu, catat yang lain sebagai pendukung, atau pecah program menjadi bagian yang masing-masing punya satu pengampu.

rule-orphan-uncovered-responsibility = Urusan tanpa OPD
    .message = OPD pemegang “{ $subject }” belum tercantum ({ $programs ->
        [0] belum ada program untuk urusan ini
       *[other] ada { $programs } program untuk urusan ini
    }).
    .recommendation = Pastikan OPD mana yang memegang “{ $subject }”, lalu isi di daftar urusan.
    .formula = OPD yang tercatat memegang urusan ini = 0, sedangkan yang diperlukan paling sedikit 1. Dinilai tinggi bila dasar hukumnya terisi, dan di sini { $has_legal_basis ->
        [false] dasar hukumnya kosong
       *[true] tertulis { $legal_basis }
    }.
    .cleared = Hilang bila kolom { $col_responsibilities_owner } urusan ini ({ $where }) diisi dengan satu OPD.
    .meaning = Di daftar urusan belum tertulis OPD yang memegang urusan ini.
    .reason = Urusan yang belum dipegang satu OPD mudah terlewat dalam rencana dan anggaran.
    .limits = Pemegang urusan bisa jadi sudah diatur dalam peraturan daerah tentang perangkat daerah, dan hanya belum ditulis di sini.
    .action = Cocokkan dengan peraturan tentang susunan perangkat daerah, lalu isi kolom OPD pada daftar urusan.

rule-orphan-unfulfilled-responsibility = Urusan tanpa program
    .message = Belum ada program aktif dalam rencana ini yang menyebut “{ $subject }” di kolom urusan{ $count_owner ->
        [0] {""}
       *[other] ; urusan ini dipegang { $owner }
    }.
    .recommendation = { $count_owner ->
        [0] Pastikan apakah “{ $subject }” dijalankan lewat rencana lain, atau perlu program di sini.
       *[other] Tanyakan kepada { $owner } apakah urusan ini dijalankan lewat rencana lain, atau perlu program di sini.
    }
    .formula = Program aktif yang menyebut urusan ini = 0, sedangkan yang diharapkan paling sedikit 1. Dinilai tinggi bila dasar hukumnya terisi, dan di sini { $has_legal_basis ->
        [false] dasar hukumnya kosong
       *[true] tertulis { $legal_basis }
    }.
    .cleared = Hilang bila kolom { $col_programs_responsibilities } pada satu program aktif menyebut “{ $subject }”, atau bila barisnya ({ $where }) dihapus karena urusan ini di luar rencana.
    .meaning = Urusan ini ada di daftar, tetapi belum ada program aktif yang menyebutnya.
    .reason = Urusan yang punya dasar hukum tetap perlu dijalankan; lebih baik celahnya terlihat sejak perencanaan.
    .limits = Urusan bisa saja dijalankan lewat rencana lain, atau programnya ada tetapi kolom urusannya belum diisi.
    .action = Periksa program yang sudah ada dan isi kolom urusannya; bila memang belum ada, pertimbangkan satu program.

rule-orphan-unserved-village = Desa belum terjangkau
    .message = { $unserved } dari { $villages } desa dan kelurahan di Kecamatan { $subject } belum disebut sebagai lokasi program mana pun ({ PERCENT($share) }).
    .recommendation = Periksa apakah desa-desa ini memang belum terjangkau, atau lokasi programnya belum ditulis ({ PERCENT($placed_share) } program mencantumkan desa).
    .formula = { $unserved } desa yang belum disebut ÷ { $villages } desa di kecamatan ini = { PERCENT($share) }. Dinilai tinggi bila lebih dari { PERCENT($set_district_share) }. Ini baru dinilai karena { PERCENT($placed_share) } program mencantumkan desa; batasnya { PERCENT($set_placed_share) }.
    .cleared = Hilang bila setiap desa itu disebut di kolom { $col_programs_villages } pada program yang bekerja di sana; “Kecamatan { $subject }” juga boleh, dan berarti semua desanya. “Seluruh desa” tidak dihitung. Nama desanya ada di { $where }.
    .meaning = Belum ada program yang menyebut desa atau kelurahan ini sebagai lokasi. Program untuk seluruh wilayah tidak dihitung.
    .reason = Desa yang tidak pernah disebut mudah terlewat ketika kegiatan dan anggaran dibagi.
    .limits = Desa bisa tetap terlayani oleh program untuk seluruh wilayah, atau oleh program yang lokasinya belum ditulis. Makin sedikit program yang mencantumkan desa, makin lemah petunjuk ini.
    .action = Lengkapi kolom lokasi, lalu lihat kembali desa mana yang belum disebut dan apakah perlu program di sana.

rule-orphan-empty-dimension = Dimensi belum terisi
    .message = { $programs ->
        [0] Belum ada program aktif di dimensi { $subject }.
       *[other] Dimensi { $subject } punya { $programs } program, tetapi belum ada yang ditandai quick win.
    }
    .recommendation = { $programs ->
        [0] Pastikan apakah dimensi { $subject } memang belum direncanakan, atau kolom dimensinya belum diisi.
       *[other] Pertimbangkan apakah salah satu dari { $programs } program itu layak menjadi quick win.
    }
    .formula = Program aktif di dimensi ini = { $programs }{ $programs ->
        [0] , sedangkan yang diharapkan paling sedikit 1
       *[other] , dan quick win di antaranya = { $quick_wins }, sedangkan yang diharapkan paling sedikit 1
    }. Dinilai tinggi bila belum ada program, sedang bila belum ada quick win.
    .cleared = Hilang bila { $programs ->
        [0] satu program aktif menyebut { $subject } di kolom { $col_programs_dimension }
       *[other] satu program di dimensi { $subject } memang layak menjadi quick win dan ditandai “ya” di kolom { $col_programs_quick_win }
    }.
    .meaning = Satu dimensi kota cerdas belum punya program, atau punya program tetapi tanpa quick win.
    .reason = Rencana kota cerdas diharapkan memuat semua dimensi, dengan hasil cepat di masing-masing.
    .limits = Program yang tepat bisa jadi ada tetapi dicatat di dimensi lain. Tidak setiap dimensi harus punya quick win.
    .action = Periksa pembagian dimensi, lalu putuskan apakah dimensi ini perlu program atau quick win.

rule-orphan-unmeasured-indicator = Indikator tanpa program
    .message = Indikator “{ $subject }” belum disebut oleh program aktif mana pun.
    .recommendation = Pastikan program mana yang menyumbang pada “{ $subject }”, lalu isi kolom indikatornya.
    .formula = Program aktif yang menyebut indikator ini = 0, sedangkan yang diharapkan paling sedikit 1.
    .cleared = Hilang bila kolom { $col_programs_indicators } pada satu program aktif menyebut “{ $subject }”, atau bila barisnya ({ $where }) dihapus karena sudah tidak dipakai.
    .meaning = Indikator ini ada di daftar, tetapi belum ada program yang menyebut akan menyumbang padanya.
    .reason = Sasaran yang tidak didukung program sulit tercapai dan sulit dilaporkan.
    .limits = Programnya bisa jadi ada, hanya kolom indikatornya belum diisi.
    .action = Hubungkan indikator ini dengan programnya, atau tinjau apakah indikator ini masih dipakai.

rule-orphan-idle-opd = OPD belum berperan
    .message = { $subject } belum tercatat sebagai pengampu atau pendukung program mana pun{ $consulted ->
        [0] { $informed ->
            [0] {""}
           *[other] {" "}(diinformasikan dalam { $informed } program)
        }
       *[other] { $informed ->
            [0] {" "}(dikonsultasikan dalam { $consulted } program)
           *[other] {" "}(dikonsultasikan dalam { $consulted } program, diinformasikan dalam { $informed } program)
        }
    }.
    .recommendation = Tanyakan kepada { $subject } apakah ada program yang diampu atau didukungnya tetapi belum dicatat.
    .formula = Program aktif yang diampu atau didukung, sendiri atau lewat unit di bawahnya = 0. Dikonsultasikan ({ $consulted } program) dan diinformasikan ({ $informed } program) tidak dihitung sebagai peran. Ini dinilai hanya bila paling banyak { PERCENT($set_idle_share) } OPD tampak demikian.
    .cleared = Hilang bila { $subject } disebut di kolom { $col_programs_lead } atau { $col_programs_support } pada satu program aktif. Bila rencana ini memang di luar tugasnya, temuan ini boleh dibiarkan.
    .meaning = OPD ini ada di daftar, tetapi belum menjadi pengampu atau pendukung dalam program mana pun; begitu pula unit di bawahnya.
    .reason = Kemampuan dan data OPD ini mungkin dapat membantu program yang sudah ada.
    .limits = Tidak semua OPD harus berperan dalam rencana ini. Peran yang ditulis “seluruh OPD” tidak dihitung untuk masing-masing. Kecamatan dan unit di bawah OPD tidak diperiksa.
    .action = Tawarkan peran yang sesuai, atau biarkan bila memang di luar tugasnya.

rule-orphan-idle-stakeholder = Mitra belum berperan
    .message = { $subject } ada di daftar pemangku kepentingan, tetapi belum disebut dalam program atau kelompok kerja mana pun.
    .recommendation = Pastikan apa yang diharapkan dari { $subject }, lalu catat perannya bila ada.
    .formula = Program aktif dan kelompok kerja yang menyebut pemangku kepentingan ini = 0, sedangkan yang diharapkan paling sedikit 1.
    .cleared = Hilang bila { $subject } disebut di kolom { $col_programs_support }, { $col_programs_consulted }, atau { $col_programs_informed } pada satu program aktif, atau di kolom { $col_working_groups_members } pada satu kelompok kerja; atau bila barisnya ({ $where }) dihapus karena kerja samanya tidak diharapkan lagi.
    .meaning = Pemangku kepentingan ini belum disebut dalam satu pun program aktif atau kelompok kerja.
    .reason = Mitra yang sudah didaftar biasanya punya sesuatu yang dapat disumbangkan.
    .limits = Kerja samanya bisa jadi sudah berjalan, hanya belum dicatat.
    .action = Hubungkan dengan program atau kelompok kerja yang sesuai, atau keluarkan dari daftar.

rule-orphan-unknown-dependency = Prasyarat belum dikenali
    .message = “{ $subject }” bergantung pada “{ $value }”, nama yang belum dikenali sebagai program dalam rencana ini.
    .recommendation = { $count_closest ->
        [0] Pastikan program mana yang dimaksud “{ $value }”, atau apakah itu di luar rencana ini.
        [1] Pastikan apakah “{ $value }” berarti { $closest }.
       *[other] Pastikan apakah “{ $value }” berarti { $any_closest }.
    }
    .formula = “{ $value }” dicocokkan dengan id dan nama semua program. Yang diperlukan: cocok dengan tepat satu program; hasilnya: belum ada yang pasti. Tulisan ini dipakai di { $rows } baris.
    .cleared = Hilang bila “{ $value }” di kolom “{ $column }” ({ $where }) ditulis seperti nama programnya, atau bila program itu ditambahkan ke lembar { $tab_programs }. Bila prasyaratnya memang di luar rencana, hapus dari kolom itu dan catat di kolom { $col_programs_description }.
    .meaning = Kolom bergantung pada menyebut program yang tidak ditemukan dalam rencana, atau yang cocok dengan lebih dari satu.
    .reason = Bila prasyaratnya tidak ada dalam rencana, program ini bisa tertunda tanpa ada yang tahu.
    .limits = Sering kali ini hanya soal ejaan. Prasyaratnya juga bisa berada di rencana lain.
    .action = Perbaiki namanya, tambahkan programnya, atau catat siapa di luar rencana yang menyiapkannya.

rule-orphan-unknown-reference = Rujukan belum dikenali
    .message = “{ $subject }” menyebut “{ $value }” di kolom “{ $column }”, tetapi nama itu belum dikenali di daftarnya.
    .recommendation = { $count_closest ->
        [0] Pastikan apa yang dimaksud “{ $value }”, lalu perbaiki namanya atau lengkapi daftarnya.
        [1] Pastikan apakah “{ $value }” berarti { $closest }.
       *[other] Pastikan apakah “{ $value }” berarti { $any_closest }.
    }
    .formula = “{ $value }” dicocokkan dengan id, nama, dan nama lain pada daftar yang dirujuk kolom “{ $column }”. Yang diperlukan: cocok dengan tepat satu; hasilnya: belum ada yang pasti. Tulisan ini dipakai di { $rows } baris.
    .cleared = Hilang bila “{ $value }” di kolom “{ $column }” ({ $where }) ditulis seperti di daftarnya, atau bila nama itu ditambahkan ke daftarnya.
    .meaning = Sebuah kolom menyebut nama yang tidak ditemukan di daftarnya, atau yang cocok dengan lebih dari satu.
    .reason = Hubungan ini belum ikut dihitung, sehingga hasil lain bisa kurang lengkap.
    .limits = Umumnya hanya soal ejaan, singkatan, atau nama lama.
    .action = Samakan penulisan dengan daftarnya, atau tambahkan di kolom nama lain.

rule-orphan-incomplete-quick-win = Quick win belum lengkap
    .message = Quick win “{ $subject }” belum lengkap: kolom { $lacking } belum diisi.
    .recommendation = Lengkapi kolom { $lacking } sebelum “{ $subject }” dimulai.
    .formula = Yang belum terisi = { $count_lacking } dari empat hal yang diperlukan untuk mulai: pengampu, tanggal mulai, anggaran, dan permasalahan. Dinilai tinggi bila dua atau lebih, sedang bila satu.
    .cleared = Hilang bila kolom { $lacking } ({ $where }) diisi, atau bila programnya tidak lagi ditandai di kolom { $col_programs_quick_win }.
    .meaning = Program yang ditandai quick win belum punya pengampu, tanggal mulai, anggaran, atau uraian permasalahan. Yang tidak diisi program mana pun dalam rencana tidak dinilai.
    .reason = Quick win diharapkan segera memberi hasil, dan untuk itu hal-hal ini perlu jelas lebih dulu.
    .limits = Datanya bisa jadi ada di dokumen lain. Tanggal yang hanya mengikuti periode rencana dianggap belum diisi.
    .action = Lengkapi isiannya, atau tinjau apakah program ini sudah siap menjadi quick win.

rule-orphan-unfunded-program = Anggaran belum ada
    .message = Anggaran “{ $subject }” { $budget ->
        [0] tercatat nol
       *[unknown] belum tercatat
    }, padahal { PERCENT($funded_share) } program dalam rencana sudah mencantumkan anggaran.
    .recommendation = { $count_others ->
        [0] Pastikan apakah program ini memang tanpa biaya, dibiayai dari tempat lain, atau anggarannya belum ditulis.
       *[other] Tanyakan kepada { $others } apakah program ini memang tanpa biaya, dibiayai dari tempat lain, atau anggarannya belum ditulis.
    }
    .formula = Anggaran { $budget ->
        [0] = 0
       *[unknown] kosong
    }, sedangkan { PERCENT($funded_share) } program dalam rencana punya anggaran; ini dinilai bila lebih dari { PERCENT($set_funded_share) }. Dinilai sedang bila quick win, dan di sini { $quick_win ->
        [true] memang quick win
       *[false] bukan quick win
    }.
    .cleared = Hilang bila kolom { $col_programs_budget } ({ $where }) diisi lebih dari nol, atau anggarannya tercatat pada program induk atau bagiannya. Bila program ini memang tanpa biaya, temuan ini boleh dibiarkan.
    .meaning = Program ini tidak punya anggaran, sedangkan sebagian besar program lain punya.
    .reason = Program tanpa anggaran biasanya tidak dapat dimulai tepat waktu.
    .limits = Ada program yang memang tanpa biaya, atau yang dibiayai lewat pos lain. Rencana bisa jadi ditulis sebelum anggarannya ditetapkan.
    .action = Tulis anggarannya, atau catat bahwa program ini tidak memerlukan biaya.

rule-coordination-missing-coordination = Perlu duduk bersama
    .message = { $subject } perlu duduk bersama dengan { $others }: { $dependencies ->
        [0] {""}
        [other] { $dependencies } ketergantungan antarprogram,{" "}
       *[unknown] {""}
    }{ $shared_programs ->
        [0] {""}
       *[other] { $shared_programs } program bersama,{" "}
    }{ $shared_indicators ->
        [0] {""}
        [other] { $shared_indicators } indikator bersama,{" "}
       *[unknown] {""}
    }{ $alike ->
        [0] {""}
       *[other] { $alike } pasang program serupa,{" "}
    }{ $near ->
        [true] { $shared_villages } desa dan kelurahan yang sama,{" "}
       *[false] {""}
    }{ $groups_known ->
        [true] { $count_large_groups ->
            [0] tetapi belum tercatat kelompok kerja atau kesepakatan yang mempertemukan keduanya
           *[other] tetapi yang tercatat baru { $large_groups }, dan forum sebesar itu belum tentu membahas urusan berdua
        }
       *[false] tetapi tempat bertemunya tidak terlihat dari rencana
    }.
    .recommendation = Ajak { $subject } menyepakati dengan { $others } siapa menyiapkan apa dan kapan{ $count_dependency_names ->
        [0] { $count_shared_program_names ->
            [0] { $count_alike_names ->
                [0] { $count_indicator_names ->
                    [0] {""}
                   *[other] , mulai dari indikator { $indicator_names }
                }
               *[other] , mulai dari program yang serupa: { $alike_names }
            }
           *[other] , mulai dari { $shared_program_names }
        }
       *[other] , mulai dari { $dependency_names } (tanda panah: memerlukan)
    }{ $count_other_leads ->
        [0] {""}
       *[other] ; undang juga pengampunya, { $other_leads }
    }. Bila sudah, catat kelompok kerja atau kesepakatannya.
    .formula = Bobot { NUMBER($weight, maximumFractionDigits: 2) } = { $sum }. { network-told } { $groups_known ->
        [true] Tempat bertemu yang tercatat dan dapat dihitung = 0{ $shared_programs ->
            [0] .
           *[other] ; program bersama mempertemukan keduanya untuk program itu saja, dan bobot selebihnya masih mencapai batas.
        }
       *[false] Tempat bertemu belum dapat dihitung, sebab rencana ini belum mencatat kelompok kerja atau kesepakatan.
    } Dinilai tinggi bila ada ketergantungan dan pasangan ini termasuk { $set_missing_top } bobot terbesar yang belum bertemu, sedang bila hanya satu dari keduanya berlaku.
    .cleared = Hilang bila keduanya tercatat di kolom { $col_working_groups_members } satu kelompok kerja yang memuat paling banyak { $set_large_group } OPD (atau yang kolom { $col_working_groups_covers }-nya menyebut program terkait), atau bila ada baris di lembar { $tab_agreements } antara keduanya dengan { $col_agreements_status } disetujui.
    .meaning = Pekerjaan kedua OPD ini saling terkait: program yang satu memerlukan program yang lain, ada program yang dikerjakan bersama, atau ada indikator dan desa yang sama. Tempat keduanya bertemu belum terlihat di rencana.
    .reason = Keterkaitan yang tidak pernah dibicarakan biasanya baru ketahuan ketika salah satu pekerjaan sudah tertahan.
    .limits = Keduanya bisa jadi sudah sering berhubungan tanpa tercatat. Bila rencana belum memuat kelompok kerja atau kesepakatan, yang terlihat hanya siapa yang perlu bertemu, bukan siapa yang belum. Kelompok yang anggotanya sangat banyak baru dihitung bila cakupannya menyebut program terkait.
    .action = Undang keduanya membahas program yang saling terkait, lalu catat hasilnya sebagai kesepakatan, atau masukkan keduanya ke kelompok kerja yang sudah ada.

rule-coordination-refused-request = Permintaan belum terpenuhi
    .message = { $cause ->
        [refused] Permintaan { $subject } kepada { $subject_2 } tercatat ditolak
       *[waiting] Permintaan { $subject } kepada { $subject_2 } masih tercatat menunggu, padahal jawabannya sudah diperlukan
    }{ $count_others ->
        [1] {""}
       *[other] {" "}untuk “{ $subject_3 }”
    }{ $count_needs ->
        [0] {""}
       *[other] : { $needs }
    }. { $count_reasons ->
        [0] Alasannya belum tercatat.
       *[other] Alasan tercatat: { $reasons }.
    }
    .recommendation = Pertemukan { $subject } dan { $subject_2 } untuk mencari jalan yang dapat diterima keduanya, bila perlu melalui Sekretaris Daerah.
    .formula = { $cause ->
        [refused] Statusnya ditolak
       *[waiting] Statusnya menunggu, sedangkan kesepakatan lain sudah bertanggal setelah program yang memerlukannya selesai
    }, dan kedua OPD ini perlu duduk bersama: bobot { NUMBER($weight, maximumFractionDigits: 2) } = { $sum }. { network-told } Selalu dinilai tinggi.
    .cleared = Hilang bila { $col_agreements_status }-nya di lembar { $tab_agreements } menjadi disetujui, atau bila permintaan yang sama untuk program yang sama dicatat lagi dan disetujui. Bila ditemukan jalan lain, hapus baris permintaannya.
    .meaning = Satu OPD meminta sesuatu dari OPD lain yang pekerjaannya saling terkait, dan permintaan itu tercatat ditolak, atau masih menunggu ketika jawabannya sudah diperlukan.
    .reason = Program yang memerlukannya bisa berjalan tanpa dukungan itu, atau tertahan.
    .limits = Penolakan sering punya alasan yang kuat, misalnya kewenangan atau perlindungan data. Jawabannya juga bisa sudah diberikan tetapi belum dicatat. Lama menunggu dinilai dari kesepakatan lain yang tanggalnya sudah melewati akhir program, bukan dari hari ini.
    .action = Cari tahu apa yang masih menghalangi, lalu sepakati jalan lain atau waktu yang baru, atau lepaskan ketergantungannya.

rule-coordination-bottleneck = Simpul koordinasi
    .message = Banyak jalur koordinasi melintas di { $subject }: { $partners } OPD perlu bekerja bersamanya, dan { PERCENT($betweenness) } jalur terpendek antara OPD lain melewatinya{ $splits ->
        [false] {""}
       *[true] ; tanpa { $subject }, jaringannya terpisah menjadi { $components_after } bagian
    }.
    .recommendation = Perkuat { $subject }: pastikan orang dan waktunya cukup, dan pertemukan langsung OPD yang selama ini terhubung lewatnya.
    .formula = { PERCENT($betweenness) } dari jalur terpendek antara tiap dua OPD lain melewati { $subject }. Sebuah OPD disebut simpul bila angkanya paling sedikit { PERCENT($set_bottleneck_betweenness) } dan jaringannya memuat paling sedikit { $set_bottleneck_opds } OPD; paling banyak satu simpul untuk tiap { $set_bottleneck_one_in } OPD, dan yang pertama dinilai tinggi. Jumlah bobot hubungannya dengan { $partners } OPD adalah { NUMBER($strength, maximumFractionDigits: 1) }.
    .cleared = Simpul lebih tepat diperkuat daripada dihilangkan. Angkanya turun di bawah { PERCENT($set_bottleneck_betweenness) } bila OPD di sekelilingnya punya pekerjaan yang terhubung langsung dan itu tercatat, misalnya di kolom { $col_programs_support } atau { $col_programs_depends_on }.
    .meaning = Dalam jaringan OPD yang perlu bekerja bersama, banyak jalur terpendek antara OPD lain melewati OPD ini. Jumlah mitranya ditampilkan juga, sebab banyaknya mitra sama bergunanya untuk mengenali simpul.
    .reason = Kabar, data, dan keputusan banyak pihak melewati satu tempat. Bila tempat itu sibuk, yang lain ikut menunggu.
    .limits = Ini tempat yang perlu diperkuat, bukan kesalahan. Bagi OPD yang memang bertugas menghubungkan, seperti bidang data atau perencanaan, hal ini wajar. Hitungan ini hanya sebaik isian program, dukungan, dan ketergantungannya.
    .action = Tambah dukungan bagi OPD ini, adakan pertemuan langsung antara OPD di sekelilingnya, atau bagi sebagian perannya.

rule-coordination-single-point-of-failure = Penghubung satu-satunya
    .message = { $cut_off } OPD hanya terhubung dengan OPD lainnya lewat { $subject }{ $cut_off ->
        [1] :
        [2] :
        [3] :
        [4] :
        [5] :
       *[other] , antara lain
    } { $cut_off_names } (mengampu { $programs } program{ $quick_wins ->
        [0] {""}
       *[other] , { $quick_wins } di antaranya quick win
    }).
    .recommendation = Siapkan jalur kedua bagi mereka, misalnya kelompok kerja atau kesepakatan dengan OPD selain { $subject }.
    .formula = Tanpa { $subject }, { $cut_off } OPD terpisah dari bagian jaringan yang terbesar. Bagian yang terpisah dihitung bila memuat paling sedikit { $set_cut_off_opds } OPD, atau satu OPD yang mengampu quick win. Dinilai tinggi bila seluruhnya { $set_cut_off_high } OPD atau lebih.
    .cleared = Hilang bila satu OPD yang terpisah itu juga perlu bekerja bersama OPD di luar { $subject }, dan itu tercatat di kolom { $col_programs_support } atau { $col_programs_depends_on }. Kelompok kerja menolong orangnya, tetapi tidak mengubah hitungan ini, yang melihat keterkaitan pekerjaan.
    .meaning = Dalam jaringan OPD yang perlu bekerja bersama, beberapa OPD hanya terhubung dengan yang lain lewat satu OPD.
    .reason = Bila OPD penghubung sedang berhalangan, mereka kehilangan sambungan dengan yang lain.
    .limits = Hubungan yang ringan atau belum tercatat tidak ikut dihitung. Bisa jadi memang tidak ada urusan lain yang perlu disambungkan.
    .action = Periksa apakah perlu jalur kedua, dan siapa yang menggantikan bila penghubungnya berhalangan.

rule-coordination-overload = Banyak program diampu
    .message = { $subject } mengampu { $led } program pada saat yang sama, jauh di atas OPD pengampu lain yang umumnya mengampu { NUMBER($median, maximumFractionDigits: 1) }.
    .recommendation = Periksa bersama { $subject } apakah orang dan waktunya cukup, atau ada program yang dapat dijadwalkan ulang atau diampu OPD lain.
    .formula = Nilai z termodifikasi = 0,6745 × ({ $led } program − nilai tengah { NUMBER($median, maximumFractionDigits: 1) }) ÷ simpangan { NUMBER($deviation, maximumFractionDigits: 1) } = { NUMBER($modified_z, maximumFractionDigits: 1) }. Menjadi temuan bila lebih dari { $set_overload_z } dan jumlah programnya paling sedikit { $set_overload_times } kali nilai tengah.
    .cleared = Hilang bila sebagian program { $subject } berjalan pada tahun lain (kolom { $col_programs_start } dan { $col_programs_end }) atau diampu OPD lain (kolom { $col_programs_lead }). Bila ada program tanpa tanggal, mengisinya saja mungkin sudah cukup.
    .meaning = Pada tahun yang paling padat, OPD ini mengampu jauh lebih banyak program daripada OPD pengampu umumnya.
    .reason = Terlalu banyak program pada waktu yang sama dapat membuat semuanya tertunda.
    .limits = Jumlah program bukan ukuran beban kerja: ada program kecil dan ada yang besar, dan OPD besar memang punya lebih banyak orang. Program tanpa tanggal dihitung berjalan sepanjang periode rencana.
    .action = Bandingkan dengan jumlah pegawai dan anggarannya, lalu pertimbangkan jadwal, dukungan, atau pembagian pengampu.

rule-coordination-dependency-cycle = Program saling menunggu
    .message = { $length ->
        [1] “{ $subject }” tercatat bergantung pada dirinya sendiri.
        [2] “{ $subject_1 }” menunggu “{ $subject_2 }”, dan sebaliknya{ $size ->
            [2] {""}
           *[other] {" "}(lingkaran ini memuat { $size } program)
        }.
       [3] “{ $subject_1 }” menunggu “{ $subject_2 }”, “{ $subject_2 }” menunggu “{ $subject_3 }”, lalu “{ $subject_3 }” menunggu “{ $subject_1 }”{ $size ->
            [3] {""}
           *[other] {" "}(lingkaran ini memuat { $size } program)
        }.
        [4] “{ $subject_1 }” menunggu “{ $subject_2 }”, “{ $subject_2 }” menunggu “{ $subject_3 }”, “{ $subject_3 }” menunggu “{ $subject_4 }”, lalu “{ $subject_4 }” menunggu “{ $subject_1 }”{ $size ->
            [4] {""}
           *[other] {" "}(lingkaran ini memuat { $size } program)
        }.
       *[other] { $size } program saling menunggu dalam satu lingkaran, mulai dari “{ $subject }”.
    }
    .recommendation = { $length ->
        [1] Pastikan program mana yang sebenarnya dimaksud sebagai prasyarat “{ $subject }”.
       *[other] { $count_leads ->
            [0] Pastikan prasyarat mana yang dapat dikerjakan lebih dulu atau dilepas.
           *[other] Pastikan prasyarat mana yang dapat dikerjakan lebih dulu atau dilepas, bersama { $leads }.
        }
    }
    .formula = { $length ->
        [1] Program ini tercatat bergantung pada dirinya sendiri, sedangkan sebuah program hanya dapat bergantung pada program lain.
       *[other] Dengan menelusuri ketergantungan yang tercatat, { $size } program kembali ke dirinya sendiri, sedangkan agar ada yang dapat mulai seharusnya 0. Lingkaran terpendek memuat { $length } program. Dinilai tinggi bila pengampunya dua OPD atau lebih, dan di sini { $count_leads }.
    }
    .cleared = Hilang bila { $length ->
        [1] ketergantungan pada dirinya sendiri dihapus
       *[other] satu ketergantungan di lingkaran ini dihapus, atau dibalik karena arahnya tertukar
    } ({ $where }){ $size ->
        [1] .
        [2] .
       *[other] . Bila masih ada lingkaran lain di antara program yang sama, temuan ini menunjukkan yang berikutnya.
    }
    .meaning = Beberapa program saling menjadi prasyarat, sehingga menurut catatan tidak ada yang dapat mulai lebih dulu. Yang ditampilkan adalah lingkaran terpendek.
    .reason = Setiap pengampu bisa menunggu yang lain.
    .limits = Dua program bisa memang saling memberi masukan tanpa harus selesai dulu. Kadang arah ketergantungannya tertukar saat ditulis.
    .action = Tentukan langkah pertama, pecah program menjadi tahap, atau hapus ketergantungan yang tidak mengikat.

rule-coordination-late-prerequisite = Prasyarat terlambat
    .message = “{ $subject }” memerlukan “{ $others }”, tetapi { $cause ->
        [starts-after-end] prasyarat itu baru mulai { DATE($prerequisite_start) }, padahal program ini sudah selesai { DATE($end) }
        [starts-after-start] prasyarat itu baru mulai { DATE($prerequisite_start) }, padahal program ini sudah mulai { DATE($start) }
       *[ends-after-end] prasyarat itu baru selesai { DATE($prerequisite_end) }, padahal program ini sudah selesai { DATE($end) }
    }.
    .recommendation = { $count_leads ->
        [0] Pastikan apakah jadwalnya perlu digeser, atau apakah “{ $subject }” memang dapat berjalan lebih dulu.
       *[other] Pastikan apakah jadwalnya perlu digeser, atau apakah “{ $subject }” memang dapat berjalan lebih dulu, bersama { $leads }.
    }
    .formula = { $cause ->
        [starts-after-end] Mulainya prasyarat ({ DATE($prerequisite_start) }) − selesainya program ini ({ DATE($end) })
        [starts-after-start] Mulainya prasyarat ({ DATE($prerequisite_start) }) − mulainya program ini ({ DATE($start) })
       *[ends-after-end] Selesainya prasyarat ({ DATE($prerequisite_end) }) − selesainya program ini ({ DATE($end) })
    } = { $months } bulan, sedangkan yang diperlukan paling banyak 0. Bila salah satu tanggal hanya berupa tahun, yang dibandingkan hanya tahunnya. Dinilai tinggi bila prasyarat mulai setelah program ini selesai, sedang bila mulai setelah program ini mulai, rendah bila selesai setelah program ini selesai.
    .cleared = Hilang bila kolom { $col_programs_start } atau { $col_programs_end } salah satu program diperbaiki sehingga urutannya sesuai, atau bila ketergantungannya dihapus karena tidak mengikat. Barisnya: { $where }.
    .meaning = Menurut tanggal di rencana, program yang menjadi prasyarat datang setelah waktu program yang memerlukannya. Tanggal dibandingkan sampai ketelitian yang sama-sama diketahui.
    .reason = Program yang memerlukannya bisa menunggu, atau berjalan tanpa hal yang dibutuhkannya.
    .limits = Sering kali sebagian hasil prasyarat sudah cukup. Tanggal yang hanya mengikuti periode rencana tidak dibandingkan.
    .action = Cocokkan jadwal kedua program, atau tulis bagian mana dari prasyarat yang sungguh diperlukan.

rule-coordination-critical-program = Program penentu
    .message = { $downstream } program lain bergantung pada “{ $subject }”, { $direct } di antaranya langsung; rantai terpanjang yang melaluinya memuat { $chain } program{ $has_lead ->
        [true] {""}
       *[false] , dan OPD pengampunya belum jelas
    }.
    .recommendation = { $has_lead ->
        [true] Pantau “{ $subject }” lebih awal bersama { $others }, sebab keterlambatannya dapat dirasakan { $downstream } program.
       *[false] Tetapkan OPD pengampu “{ $subject }” lebih dulu, sebab { $downstream } program bergantung padanya.
    }
    .formula = { $downstream } program = { $sum }. Disebut penentu bila paling sedikit { $set_critical_downstream } program bergantung padanya dan termasuk { $set_critical_count } teratas. Dinilai tinggi bila OPD pengampunya belum jelas.
    .cleared = Program penentu lebih tepat dijaga daripada dihilangkan. { $has_lead ->
        [true] Temuan ini hilang
       *[false] Prioritasnya turun begitu kolom { $col_programs_lead } diisi, dan temuan ini hilang
    } bila yang bergantung padanya menjadi kurang dari { $set_critical_downstream } program, misalnya karena ketergantungan yang tidak mengikat dihapus dari kolom { $col_programs_depends_on }.
    .meaning = Banyak program lain bergantung pada program ini, langsung atau melalui program lain.
    .reason = Keterlambatan di sini dapat menjalar ke banyak program.
    .limits = Hitungan ini hanya sebaik kolom bergantung pada. Tidak semua ketergantungan sama mengikatnya.
    .action = Dahulukan program ini dalam jadwal, anggaran, dan pemantauan.

rule-synergy-co-location = Lokasi dan tahun sama
    .message = Pada { NUMBER($year, useGrouping: 0) }, { $programs } program dari { $count_leads } OPD ({ $leads }) bekerja di { $villages } desa dan kelurahan yang sama: { $village_names }{ $count_district_names ->
        [0] {""}
       *[other] {" "}({ $district_names })
    }, antara lain untuk “{ $subject }”.
    .recommendation = Cocokkan jadwal lapangan “{ $subject }” dengan { $others }: satu kunjungan, survei, atau pengadaan barangkali cukup untuk semuanya.
    .formula = { $programs } program dari { $count_leads } OPD menyebut { $villages } desa yang persis sama dan berjalan pada { NUMBER($year, useGrouping: 0) }; yang diperlukan paling sedikit 2 program dari 2 OPD. Tiap desa di sana disebut rata-rata { NUMBER($programs_there, maximumFractionDigits: 1) } program: makin sedikit, makin atas urutannya. { $set_first } teratas dinilai sedang.
    .cleared = Ini peluang, bukan masalah. Temuan ini hilang bila kolom { $col_programs_villages }, { $col_programs_start }, { $col_programs_end }, atau { $col_programs_lead } salah satu program diperbaiki sehingga tempat, waktu, atau OPD-nya tidak lagi memenuhi syarat itu.
    .meaning = Program dari OPD yang berbeda mencantumkan himpunan desa yang persis sama dan berjalan pada tahun yang sama.
    .reason = Perjalanan, pendataan, dan sosialisasi yang digabung menghemat biaya, dan warga tidak didatangi berulang kali.
    .limits = Lokasi yang sama belum tentu cocok digabung: sasaran dan waktunya bisa berbeda. Urutannya mengutamakan desa yang jarang disebut program lain. Program sekabupaten tidak dihitung.
    .action = Cocokkan jadwal lapangan kedua pihak sebelum tahun berjalan, lalu putuskan apa yang digabung.

rule-synergy-working-group = Usulan tempat bertemu
    .message = { $remedy ->
        [join] Bila { $subject } ikut dalam { $group }, { $pairs } pasangan OPD yang perlu duduk bersama mendapat tempat bertemu
        [agree] Kesepakatan antara { $subject } dan { $others } memberi tempat bertemu bagi pasangan yang perlu duduk bersama
       *[found] Kelompok kerja baru { $subject }, { $others } memberi tempat bertemu bagi { $pairs } pasangan OPD yang perlu duduk bersama
    }: { $pair_names }. Bersama usulan sebelumnya, bagian pasangan yang punya wadah naik dari { PERCENT($congruence) } menjadi { PERCENT($congruence_after) }.
    .recommendation = { $remedy ->
        [join] Pertimbangkan memasukkan { $subject } ke { $group }
        [agree] Pertimbangkan satu kesepakatan tertulis antara { $subject } dan { $others }
       *[found] Pertimbangkan membentuk kelompok kerja kecil ini
    }{ $count_program_names ->
        [0] {""}
       *[other] , dengan bahasan { $program_names }
    }.
    .formula = Bobot { NUMBER($weight, maximumFractionDigits: 2) } adalah jumlah bobot { $pairs } pasangan yang mendapat tempat bertemu. Bersama usulan sebelumnya, { PERCENT($covered_share) } dari bobot semua pasangan yang belum bertemu terjawab. Usulan dipilih menurut bobot untuk tiap kursi, dan berhenti pada { PERCENT($set_covered_share) } atau { $set_remedies } usulan; { $set_first } pertama dinilai sedang.
    .cleared = Hilang bila { $remedy ->
        [join] { $subject } ditambahkan di kolom { $col_working_groups_members } { $group } pada lembar { $tab_working_groups }
        [agree] kesepakatan { $subject } dan { $others } dicatat di lembar { $tab_agreements } dengan { $col_agreements_status } disetujui
       *[found] kelompok kerja baru dicatat di lembar { $tab_working_groups } dengan anggota { $subject }, { $others }
    }.
    .meaning = Cara termurah agar pasangan OPD yang perlu duduk bersama punya tempat bertemu: ikut kelompok yang sudah ada, membuat kesepakatan berdua, atau membentuk kelompok kecil. Diurutkan menurut bobot yang terjawab untuk setiap kursi.
    .reason = Satu kursi di kelompok yang sudah berjalan sering cukup menggantikan beberapa rapat khusus.
    .limits = Usulan ini hanya melihat siapa perlu bertemu siapa; kewenangan, orang yang tersedia, dan masa berlaku kelompok tidak ikut dihitung. Tempat bertemu yang tidak tercatat di rencana tidak terlihat.
    .action = Pilih usulan yang paling mudah lebih dahulu, catat keanggotaan atau kesepakatannya di rencana, lalu jalankan analisis lagi.

rule-synergy-suggested-owner = Usulan pengampu
    .message = Yang paling mungkin mengampu “{ $subject }”: { $any_owners }.{ $count_support ->
        [0] {""}
       *[other] {" "}Sudah mendukungnya: { $support }.
    }{ $count_named ->
        [0] {""}
       *[other] {" "}Barangkali inilah yang dimaksud dalam rencana: { $named }.
    }{ $count_responsibility ->
        [0] {""}
       *[other] {" "}Memegang urusannya: { $responsibility }.
    }{ $count_field ->
        [0] {""}
       *[other] {" "}Mengampu program lain di urusan yang sama: { $field }.
    }{ $count_alike_names ->
        [0] {""}
       *[other] {" "}Sudah mengampu yang mirip: { $alike_names }.
    }{ $count_duties ->
        [0] {""}
       *[other] {" "}Tugasnya mirip: { $duties }.
    }{ $count_dependency ->
        [0] {""}
       *[other] {" "}Programnya terkait langsung: { $dependency }.
    } { $sure ->
        [clear] Petunjuknya jelas mengarah ke yang pertama.
        [likely] Yang pertama lebih kuat daripada yang lain.
       *[open] Petunjuknya belum kuat, jadi perlu dibicarakan.
    }
    .recommendation = Tanyakan kepada { $any_owners } siapa yang bersedia dan berwenang, lalu tetapkan satu pengampu.
    .formula = Untuk { $subject_2 }: { NUMBER($owner_score, maximumFractionDigits: 2) } = { $sum }; tiap alasan bernilai 0 sampai 1. Diusulkan paling banyak { $set_owners } OPD, yang masing-masing punya alasan bernilai paling sedikit { $set_owner_reason }. Petunjuknya jelas bila nilai calon pertama paling sedikit 1, tidak kurang dari jumlah nilai calon lainnya, dan tidak hanya karena ketergantungan.
    .cleared = Hilang bila kolom { $col_programs_lead } pada baris “{ $subject }” memuat OPD yang disepakati.
    .meaning = Program ini belum punya OPD yang bertanggung jawab. Usulan dibuat dari program lain yang mirip, tugas OPD, urusan, ketergantungan, dan dukungan yang sudah tercatat.
    .reason = Pembicaraan lebih cepat bila dimulai dari calon yang masuk akal.
    .limits = Usulan ini hanya membaca isi rencana. Kewenangan, orang, dan anggaran OPD tidak terlihat, dan nama yang mirip belum tentu tugas yang sama.
    .action = Bahas dengan calon teratas lebih dahulu, lalu tulis pengampunya di rencana.
