// id: Peran pemangku kepentingan
// en: Roles of the stakeholders
// purpose.id: Di program mana tiap pemangku kepentingan di luar pemerintah daerah berperan, dan sebagai apa.
// purpose.en: In which programs each stakeholder outside the local government has a role, and which.

MATCH (s:Stakeholder {plan: $plan})-[:LEADS|SUPPORTS|CONSULTED_ON|INFORMED_OF]->(p:Program)
WHERE NOT coalesce(p.cancelled, false)
WITH DISTINCT s, p
UNWIND [{urutan: 1, nama: 'pengampu'}, {urutan: 2, nama: 'pendukung'},
        {urutan: 3, nama: 'dikonsultasikan'}, {urutan: 4, nama: 'diinformasikan'}] AS peran
WITH s, p, peran
WHERE (peran.urutan = 1 AND EXISTS { MATCH (s)-[:LEADS]->(p) })
   OR (peran.urutan = 2 AND EXISTS { MATCH (s)-[:SUPPORTS]->(p) })
   OR (peran.urutan = 3 AND EXISTS { MATCH (s)-[:CONSULTED_ON]->(p) })
   OR (peran.urutan = 4 AND EXISTS { MATCH (s)-[:INFORMED_OF]->(p) })
OPTIONAL MATCH (o:Opd)-[:LEADS]->(p)
WITH s, p, peran, collect(DISTINCT o.name) AS opd_pengampu
RETURN s.name AS pemangku_kepentingan, s.kind AS jenis, peran.nama AS peran,
       p.id AS id_program, p.name AS program, opd_pengampu,
       p.source_file AS berkas, p.source_sheet AS lembar, p.source_row AS baris,
       peran.urutan AS urutan_peran, s.key AS kunci_pemangku, p.key AS kunci
ORDER BY pemangku_kepentingan, kunci_pemangku, urutan_peran, program, kunci
