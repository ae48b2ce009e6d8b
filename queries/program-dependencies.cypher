// id: Ketergantungan program antar-OPD
// en: Dependencies between agencies' programs
// purpose.id: Program yang menunggu program OPD lain: siapa bergantung pada siapa, dan kapan.
// purpose.en: Programs that wait for another agency's program: who depends on whom, and when.

MATCH (a:Opd {plan: $plan})-[:LEADS]->(p:Program)-[d:DEPENDS_ON]->(q:Program)<-[:LEADS]-(b:Opd)
WHERE a.key <> b.key
  AND NOT coalesce(p.cancelled, false) AND NOT coalesce(q.cancelled, false)
RETURN a.name AS opd_pengampu, p.name AS program, p.start AS mulai,
       b.name AS opd_prasyarat, q.name AS program_prasyarat, q.`end` AS prasyarat_selesai,
       d.note AS catatan,
       p.source_file AS berkas, p.source_sheet AS lembar, p.source_row AS baris,
       p.key AS kunci, q.key AS kunci_prasyarat, a.key AS kunci_opd, b.key AS kunci_opd_prasyarat
ORDER BY opd_pengampu, program, kunci, kunci_prasyarat, kunci_opd, kunci_opd_prasyarat
