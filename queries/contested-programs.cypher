// id: Program dengan lebih dari satu pengampu
// en: Programs with more than one lead
// purpose.id: Program yang diampu beberapa pihak sekaligus, sehingga tanggung jawab akhirnya tidak jelas.
// purpose.en: Programs that several parties lead at once, so that it is unclear who answers for them.

MATCH (a:Opd|Stakeholder|Village)-[:LEADS]->(p:Program {plan: $plan})
WHERE NOT coalesce(p.cancelled, false)
WITH p, collect(DISTINCT a.name) AS pengampu, count(DISTINCT a.key) AS jumlah_pengampu
WHERE jumlah_pengampu > 1
RETURN p.id AS id_program, p.name AS program, p.kind AS jenis, jumlah_pengampu, pengampu,
       p.budget AS anggaran,
       p.source_file AS berkas, p.source_sheet AS lembar, p.source_row AS baris, p.key AS kunci
ORDER BY jumlah_pengampu DESC, program, kunci
