// id: Jangkauan pemangku kepentingan
// en: Reach of the stakeholders
// purpose.id: Berapa program, OPD, dan dimensi yang disentuh tiap pemangku kepentingan di luar pemerintah daerah; yang nol belum dilibatkan.
// purpose.en: How many programs, agencies and dimensions each stakeholder outside the local government touches; those at zero are not involved yet.

MATCH (s:Stakeholder {plan: $plan})
OPTIONAL MATCH (s)-[:LEADS|SUPPORTS|CONSULTED_ON|INFORMED_OF]->(p:Program)
WHERE NOT coalesce(p.cancelled, false)
WITH DISTINCT s, p,
     // A row below one in which the stakeholder has a role already is part of that one.
     EXISTS { MATCH (p)-[:WITHIN]->(t:Program)<-[:LEADS|SUPPORTS|CONSULTED_ON|INFORMED_OF]-(s)
            } AS bagian
OPTIONAL MATCH (o:Opd)-[:LEADS|SUPPORTS]->(p)
OPTIONAL MATCH (p)-[:PART_OF]->(d:Dimension)
WITH s, count(DISTINCT CASE WHEN bagian THEN null ELSE p.key END) AS jumlah_program,
     count(DISTINCT o.key) AS jumlah_opd, count(DISTINCT d.key) AS jumlah_dimensi,
     collect(DISTINCT d.name) AS dimensi
RETURN s.name AS pemangku_kepentingan, s.kind AS jenis, jumlah_program, jumlah_opd,
       jumlah_dimensi, dimensi,
       COUNT { MATCH (s)-[:MEMBER_OF]->(w:WorkingGroup) } AS kelompok_kerja,
       s.source_file AS berkas, s.source_sheet AS lembar, s.source_row AS baris, s.key AS kunci
ORDER BY jumlah_program DESC, jumlah_opd DESC, pemangku_kepentingan, kunci
