// id: Quick win menurut dimensi
// en: Quick wins by dimension
// purpose.id: Program percepatan di tiap dimensi, beserta pengampu, waktu, dan anggarannya.
// purpose.en: The quick wins of each dimension, with their leads, time and budget.
// $dimension = ""
//   id: dimensi: id atau nama; kosong berarti semua
//   en: the dimension's id or name; empty means all

MATCH (p:Program {plan: $plan})
WHERE coalesce(p.quick_win, false) AND NOT coalesce(p.cancelled, false)
OPTIONAL MATCH (p)-[:PART_OF]->(d:Dimension)
WITH p, d
WHERE $dimension = '' OR toLower(coalesce(d.id, '')) = toLower($dimension)
   OR toLower(coalesce(d.name, '')) = toLower($dimension)
OPTIONAL MATCH (a:Opd|Stakeholder|Village)-[:LEADS]->(p)
WITH p, d, collect(DISTINCT a.name) AS pengampu
RETURN coalesce(d.name, '') AS dimensi, p.id AS id_program, p.name AS program, pengampu,
       p.start AS mulai, p.`end` AS selesai, p.budget AS anggaran, p.status AS status,
       p.source_file AS berkas, p.source_sheet AS lembar, p.source_row AS baris, p.key AS kunci
ORDER BY dimensi, program, kunci
