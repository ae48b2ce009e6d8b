// id: Gambaran satu OPD
// en: One agency's whole picture
// purpose.id: Semua program tempat satu OPD berperan: perannya, mitranya, dimensi, waktu, dan anggarannya.
// purpose.en: Every program in which one agency has a role: which, with whom, dimension, time and budget.
// $opd
//   id: OPD: id, singkatan, atau namanya (huruf besar atau kecil sama saja)
//   en: the agency: its id, short name or name (in upper or lower case)

MATCH (o:Opd {plan: $plan})-[:LEADS|SUPPORTS|CONSULTED_ON|INFORMED_OF]->(p:Program)
WHERE NOT coalesce(p.cancelled, false)
  AND (toLower(o.id) = toLower($opd) OR toLower(o.name) = toLower($opd)
       OR toLower(o.short_name) = toLower($opd))
WITH DISTINCT o, p
UNWIND [{urutan: 1, nama: 'pengampu'}, {urutan: 2, nama: 'pendukung'},
        {urutan: 3, nama: 'dikonsultasikan'}, {urutan: 4, nama: 'diinformasikan'}] AS peran
WITH o, p, peran
WHERE (peran.urutan = 1 AND EXISTS { MATCH (o)-[:LEADS]->(p) })
   OR (peran.urutan = 2 AND EXISTS { MATCH (o)-[:SUPPORTS]->(p) })
   OR (peran.urutan = 3 AND EXISTS { MATCH (o)-[:CONSULTED_ON]->(p) })
   OR (peran.urutan = 4 AND EXISTS { MATCH (o)-[:INFORMED_OF]->(p) })
OPTIONAL MATCH (p)-[:PART_OF]->(d:Dimension)
WITH o, p, peran, collect(DISTINCT d.name) AS dimensi
OPTIONAL MATCH (m:Opd|Stakeholder|Village)-[:LEADS|SUPPORTS]->(p)
WHERE m.key <> o.key
WITH o, p, peran, dimensi, collect(DISTINCT m.name) AS mitra
RETURN o.name AS opd, peran.nama AS peran, p.id AS id_program, p.name AS program,
       p.kind AS jenis, dimensi, p.start AS mulai, p.`end` AS selesai, p.budget AS anggaran,
       p.funding AS sumber_dana, coalesce(p.quick_win, false) AS quick_win, p.status AS status,
       p.scope AS cakupan, COUNT { MATCH (p)-[:TARGETS]->(v:Village) } AS jumlah_desa, mitra,
       p.source_file AS berkas, p.source_sheet AS lembar, p.source_row AS baris,
       peran.urutan AS urutan_peran, p.key AS kunci
ORDER BY opd, urutan_peran, mulai, program, kunci
