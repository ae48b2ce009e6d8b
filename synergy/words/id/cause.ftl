# Why nobody, or more than one, answers for a program.
cause-never-named = belum pernah disebut
cause-unknown-name = namanya belum dikenali
cause-dissolved = OPD-nya sudah digantikan
cause-only-stakeholder = hanya pihak di luar OPD yang disebut
cause-only-village = hanya desa atau kelurahan yang disebut
cause-refused = permintaan tercatat ditolak
cause-everyone = disebut untuk semua OPD, bukan satu
cause-several-leads = lebih dari satu OPD disebut

# How a prerequisite is late.
cause-starts-after-end = prasyarat mulai setelah program ini selesai
cause-starts-after-start = prasyarat mulai setelah program ini mulai
cause-ends-after-end = prasyarat selesai setelah program ini selesai

# How a request stands; refused is above.
cause-waiting = masih menunggu ketika jawabannya sudah diperlukan
cause-revision = sisa revisi
cause-predecessor = sisa sebelum OPD berganti
cause-zero-budget = beranggaran 0
cause-join = ikut kelompok yang ada
cause-agree = kesepakatan berdua
cause-found = kelompok baru
cause-clear = jelas
cause-likely = cukup
cause-open = belum jelas
