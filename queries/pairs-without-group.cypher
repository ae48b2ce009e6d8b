// id: Pasangan OPD yang bergantung tetapi belum berkoordinasi
// en: Pairs of agencies that depend on each other but do not meet
// purpose.id: Program yang mereka ampu saling menunggu, tetapi keduanya tidak sekelompok kerja, belum bersepakat, dan bukan induk dengan unitnya.
// purpose.en: Programs that they lead wait for one another, yet they share no group, have no accepted agreement and are not parent and branch.
// $with_support = false
//   id: hitung juga program yang hanya didukung
//   en: count programs too that an agency only supports
// $max_opds = 15
//   id: kelompok dengan OPD lebih banyak dari ini dihitung hanya bila mencakup program itu atau dimensinya
//   en: a group of more agencies counts only where it covers one of these programs or its dimension

// A pair stands once, whichever of the two waits: hence by keys.
MATCH (x:Opd {plan: $plan})-[:LEADS|SUPPORTS]->(p:Program)-[:DEPENDS_ON]->(q:Program)<-[:LEADS|SUPPORTS]-(y:Opd)
WHERE x.key <> y.key AND p.key <> q.key
  AND NOT coalesce(p.cancelled, false) AND NOT coalesce(q.cancelled, false)
  AND ($with_support
       OR (EXISTS { MATCH (x)-[:LEADS]->(p) } AND EXISTS { MATCH (y)-[:LEADS]->(q) }))
WITH DISTINCT CASE WHEN x.key < y.key THEN x.key ELSE y.key END AS kunci_a,
     CASE WHEN x.key < y.key THEN y.key ELSE x.key END AS kunci_b, p, q
MATCH (a:Opd {plan: $plan}), (b:Opd {plan: $plan})
WHERE a.key = kunci_a AND b.key = kunci_b
  AND NOT EXISTS { MATCH (a)-[:REPORTS_TO]->(b) }
  AND NOT EXISTS { MATCH (b)-[:REPORTS_TO]->(a) }
OPTIONAL MATCH (a)-[:MEMBER_OF]->(w:WorkingGroup)<-[:MEMBER_OF]-(b)
WITH a, b, p, q, w, COUNT { MATCH (m:Opd)-[:MEMBER_OF]->(w) } AS anggota,
     EXISTS { MATCH (w)-[:COVERS]->(p) } OR EXISTS { MATCH (w)-[:COVERS]->(q) }
     OR EXISTS { MATCH (w)-[:COVERS]->(d:Dimension)<-[:PART_OF]-(p) }
     OR EXISTS { MATCH (w)-[:COVERS]->(d:Dimension)<-[:PART_OF]-(q) } AS mencakup
WITH a, b, count(DISTINCT p.key + ' ' + q.key) AS jumlah_ketergantungan,
     collect(DISTINCT p.name + ' → ' + q.name) AS ketergantungan,
     sum(CASE WHEN w.key IS NOT NULL AND (anggota <= $max_opds OR mencakup)
              THEN 1 ELSE 0 END) AS kelompok_bersama
WHERE kelompok_bersama = 0
OPTIONAL MATCH (a)-[r:AGREED_WITH]-(b)
WHERE NOT EXISTS { MATCH (c:Program {plan: $plan}) WHERE c.key = r.program AND c.cancelled }
WITH a, b, jumlah_ketergantungan, ketergantungan, collect(DISTINCT r.status) AS kesepakatan
WHERE NOT 'disetujui' IN kesepakatan
RETURN a.name AS opd_a, b.name AS opd_b, jumlah_ketergantungan, ketergantungan, kesepakatan,
       a.key AS kunci_a, b.key AS kunci_b
ORDER BY jumlah_ketergantungan DESC, opd_a, opd_b, kunci_a, kunci_b
