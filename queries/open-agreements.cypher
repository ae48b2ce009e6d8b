// id: Kesepakatan yang menunggu atau ditolak
// en: Agreements waiting or refused
// purpose.id: Permintaan antar-OPD yang belum disetujui: siapa meminta apa kepada siapa, untuk program mana, dan alasannya bila ditolak.
// purpose.en: Requests between agencies that are not accepted: who asked whom for what, for which program, and why it was refused.

// What the two have agreed on for the same program after all is settled.
MATCH (a:Opd {plan: $plan})-[r:AGREED_WITH]->(b:Opd)
WHERE a.key <> b.key AND coalesce(r.status, '') <> 'disetujui'
  AND NOT EXISTS { MATCH (a)-[s:AGREED_WITH]-(b)
                   WHERE s.status = 'disetujui'
                     AND coalesce(s.program, '') = coalesce(r.program, '') }
OPTIONAL MATCH (p:Program {plan: $plan})
WHERE p.key = r.program
WITH a, r, b, p
WHERE NOT coalesce(p.cancelled, false)
RETURN coalesce(r.status, '') AS status, r.date AS tanggal, a.name AS opd_pengusul,
       b.name AS opd_tujuan, p.id AS id_program, p.name AS program, p.start AS mulai,
       r.need AS kebutuhan, r.reason AS alasan,
       r.source_file AS berkas, r.source_sheet AS lembar, r.source_row AS baris,
       a.key AS kunci_pengusul, b.key AS kunci_tujuan, p.key AS kunci
ORDER BY status, tanggal, opd_pengusul, opd_tujuan, program, kebutuhan, alasan,
         kunci_pengusul, kunci_tujuan, kunci
