# Yang ditampilkan di buku catatan (Jupyter, VS Code, marimo).

notebook-findings = { $count ->
    [0] Tidak ada temuan.
   *[other] { $count } temuan: { $high } berprioritas tinggi, { $medium } sedang, { $low } rendah.
    }
notebook-severity = prioritas
notebook-rule = aturan
notebook-message = temuan
notebook-source = sumber
notebook-row = {" › baris "}{ $row }
notebook-more = … dan { $count } lagi.
notebook-more-findings = Semuanya: .to_frame(); sebagian: .filter(rule=…, severity=…, opd=…).
notebook-plan = { $name } (wilayah { $region })
notebook-problems = { $count ->
    [0] Tidak ada yang perlu diperhatikan di berkasnya.
   *[other] { $count } hal di berkasnya perlu diperhatikan:
    }
notebook-place = tempat
notebook-problem = masalah
notebook-mend = cara memperbaiki
notebook-more-problems = Semuanya: .problems.
notebook-kind = simpul
notebook-count = jumlah
notebook-network = { $required ->
    [0] Tidak ada pasangan OPD yang terbaca perlu berkoordinasi.
   *[other] Dari { $required } pasangan OPD yang perlu berkoordinasi, { $met } sudah punya wadah (keselarasan { PERCENT($congruence) }).
    }
notebook-pair = pasangan OPD
notebook-weight = bobot
notebook-met = sudah
notebook-yes = ya
notebook-no = belum
notebook-more-pairs = Semuanya: .pairs dan .standing; jejaringnya: .graph.
notebook-not-drawn = { $count } temuan ({ $rules }) tidak tampak di peta ini: yang menjadi pokoknya tidak digambar di sini. Sebut di about juga apa yang digambar di peta ini, atau pakai peta lain.
