// id: Kelompok kerja tanpa cakupan
// en: Working groups that cover nothing
// purpose.id: Kelompok kerja yang tidak membawahi program atau dimensi mana pun; cakupan tertulis yang tidak dikenali ikut disebut.
// purpose.en: Working groups that cover no program and no dimension; what was written as cover but not recognised is named too.

MATCH (w:WorkingGroup {plan: $plan})
WHERE NOT EXISTS { MATCH (w)-[:COVERS]->(d:Dimension) }
  AND NOT EXISTS { MATCH (w)-[:COVERS]->(p:Program) WHERE NOT coalesce(p.cancelled, false) }
OPTIONAL MATCH (w)-[r:REFERS_TO]->(u:Unresolved)
WHERE r.`column` = 'working_groups.covers'
WITH w, collect(DISTINCT u.value) AS cakupan_tak_dikenal
RETURN w.id AS id_kelompok, w.name AS kelompok_kerja, w.chair AS ketua, w.decree AS sk,
       w.valid_until AS berlaku_sampai,
       COUNT { MATCH (o:Opd)-[:MEMBER_OF]->(w) } AS jumlah_opd,
       COUNT { MATCH (m:Stakeholder|Village)-[:MEMBER_OF]->(w) } AS jumlah_anggota_lain,
       cakupan_tak_dikenal,
       w.source_file AS berkas, w.source_sheet AS lembar, w.source_row AS baris, w.key AS kunci
ORDER BY kelompok_kerja, kunci
