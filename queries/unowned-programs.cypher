// id: Program tanpa pengampu
// en: Programs that nobody leads
// purpose.id: Program yang belum punya OPD atau pihak lain sebagai pengampu, beserta pendukungnya.
// purpose.en: Programs without a leading agency or other party, with those who support them.

MATCH (p:Program {plan: $plan})
WHERE NOT coalesce(p.cancelled, false)
  AND NOT EXISTS { MATCH (a:Opd|Stakeholder|Village)-[:LEADS]->(p) }
OPTIONAL MATCH (p)-[:PART_OF]->(d:Dimension)
WITH p, collect(DISTINCT d.name) AS dimensi
OPTIONAL MATCH (s:Opd|Stakeholder|Village)-[:SUPPORTS]->(p)
WITH p, dimensi, collect(DISTINCT s.name) AS pendukung
RETURN p.id AS id_program, p.name AS program, p.kind AS jenis, dimensi, pendukung,
       p.start AS mulai, p.`end` AS selesai, p.budget AS anggaran,
       p.source_file AS berkas, p.source_sheet AS lembar, p.source_row AS baris, p.key AS kunci
ORDER BY program, kunci
