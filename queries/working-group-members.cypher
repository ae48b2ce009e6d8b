// id: Anggota kelompok kerja
// en: Members of the working groups
// purpose.id: Siapa duduk di kelompok kerja mana, dan apa cakupan kelompok itu.
// purpose.en: Who sits in which working group, and what the group covers.

MATCH (w:WorkingGroup {plan: $plan})
OPTIONAL MATCH (w)-[:COVERS]->(c:Program|Dimension)
WITH w, collect(DISTINCT c.name) AS cakupan
OPTIONAL MATCH (m:Opd|Stakeholder|Village)-[:MEMBER_OF]->(w)
RETURN w.name AS kelompok_kerja, m.name AS anggota,
       CASE WHEN m.key STARTS WITH (m.region + '/Opd/') THEN 'OPD'
            WHEN m.key STARTS WITH (m.region + '/Stakeholder/') THEN 'pemangku kepentingan'
            WHEN m.key STARTS WITH (m.region + '/Village/') THEN 'desa' END AS jenis_anggota,
       w.chair AS ketua, w.decree AS sk, w.valid_until AS berlaku_sampai, cakupan,
       w.source_file AS berkas, w.source_sheet AS lembar, w.source_row AS baris,
       w.key AS kunci, m.key AS kunci_anggota
ORDER BY kelompok_kerja, kunci, jenis_anggota, anggota, kunci_anggota
