# Satu temuan selengkapnya: apa yang membentuk angkanya, dan dari baris mana.

explain-no-rows = tanpa baris asal
explain-rows = { $file }{ $count_sheet ->
        [0] {""}
       *[other] , lembar { $sheet }
    }{ $count ->
        [0] {""}
       *[other] , baris { $rows }
    }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } baris lain
    }
explain-capped = Temuan ini diturunkan menjadi sedang, sebab aturan ini sudah punya { $count } temuan tinggi.
explain-rest = { $count } lainnya

explain-of-weight = Yang membentuk bobotnya
explain-of-score = Yang membentuk urutannya (0 sampai 1; makin besar, makin atas)
explain-of-likeness = Yang membentuk kemiripan keseluruhan (rata-rata dari yang diketahui)
explain-of-share = Bagian tiap OPD pengampu
explain-of-strength = Yang membentuk jumlah bobot hubungannya
explain-of-downstream = Program yang bergantung padanya
explain-of-owner-score = Yang membentuk nilai calon pertama

explain-part-dependencies = ketergantungan antarprogram
explain-part-shared-programs = program bersama
explain-part-indicator = { $shared_indicators ->
        [0] indikator yang sama
        [other] dari { $shared_indicators } indikator yang sama
       *[unknown] indikator yang sama (belum tercatat)
    }
explain-part-place = { $shared_villages ->
        [0] desa yang sama
        [other] dari { $shared_villages } desa yang sama (1 bila lebih banyak daripada kebetulan)
       *[unknown] desa yang sama (belum tercatat)
    }
explain-part-alike = pasang program serupa
explain-part-quick-win = quick win
explain-part-dependents = program lain yang bergantung padanya
explain-part-budget = besar anggaran dibanding program lain
explain-part-activity = kemiripan pekerjaan
explain-part-place-share = desa yang sama
explain-part-beneficiary = sasaran yang sama
explain-part-indicators = indikator yang sama
explain-part-responsibility = urusan yang sama
explain-part-direct = langsung
explain-part-indirect = melalui program lain
explain-part-named = karena disebut dengan nama lain dalam rencana
explain-part-like-programs = dari program yang mirip
explain-part-field = dari program lain di urusan yang sama
explain-part-duties = dari tugas yang mirip
explain-part-holds = dari urusan yang dipegang
explain-part-tied = dari program yang terkait
explain-part-support = dari dukungan yang tercatat
