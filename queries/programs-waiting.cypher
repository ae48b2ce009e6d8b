// id: Program yang menunggu OPD lain
// en: Programs that wait on another agency
// purpose.id: Tiap program yang prasyaratnya diampu OPD lain: OPD mana yang ditunggu, program apa, dan kapan selesainya.
// purpose.en: Each program whose prerequisites another agency leads: which agencies it waits for, for what, and when that ends.

MATCH (p:Program {plan: $plan})-[:DEPENDS_ON]->(q:Program)<-[:LEADS]-(b:Opd)
WHERE p.key <> q.key
  AND NOT coalesce(p.cancelled, false) AND NOT coalesce(q.cancelled, false)
  AND NOT EXISTS { MATCH (b)-[:LEADS]->(p) }
WITH p, count(DISTINCT b.key) AS jumlah_opd_ditunggu, collect(DISTINCT b.name) AS opd_ditunggu,
     collect(DISTINCT q.name + CASE WHEN q.`end` IS NULL THEN ''
                                    ELSE ' (selesai ' + q.`end` + ')' END) AS prasyarat
OPTIONAL MATCH (a:Opd|Stakeholder|Village)-[:LEADS]->(p)
WITH p, jumlah_opd_ditunggu, opd_ditunggu, prasyarat, collect(DISTINCT a.name) AS pengampu
RETURN p.id AS id_program, p.name AS program, pengampu, p.start AS mulai,
       jumlah_opd_ditunggu, opd_ditunggu, prasyarat,
       p.source_file AS berkas, p.source_sheet AS lembar, p.source_row AS baris, p.key AS kunci
ORDER BY jumlah_opd_ditunggu DESC, program, kunci
