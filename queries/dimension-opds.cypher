// id: OPD yang terlibat di tiap dimensi
// en: Agencies involved in each dimension
// purpose.id: Berapa OPD mengampu dan mendukung program di tiap dimensi, siapa pengampunya, dan kelompok kerja mana yang mencakup seluruh dimensi itu.
// purpose.en: How many agencies lead and support programs in each dimension, who leads, and which working groups cover the whole of it.

MATCH (d:Dimension {plan: $plan})
OPTIONAL MATCH (d)<-[:PART_OF]-(p:Program)
WHERE NOT coalesce(p.cancelled, false)
OPTIONAL MATCH (o:Opd)-[:LEADS]->(p)
WITH d, count(DISTINCT o.key) AS jumlah_pengampu,
     collect(DISTINCT coalesce(o.short_name, o.name)) AS pengampu
OPTIONAL MATCH (d)<-[:PART_OF]-(p:Program)<-[:LEADS|SUPPORTS]-(o:Opd)
WHERE NOT coalesce(p.cancelled, false)
WITH d, jumlah_pengampu, pengampu, count(DISTINCT o.key) AS jumlah_opd
OPTIONAL MATCH (w:WorkingGroup)-[:COVERS]->(d)
WITH d, jumlah_pengampu, pengampu, jumlah_opd, collect(DISTINCT w.name) AS kelompok_kerja
RETURN d.id AS id_dimensi, d.name AS dimensi, jumlah_opd, jumlah_pengampu,
       // A row below one in the same dimension is part of that one.
       COUNT { MATCH (d)<-[:PART_OF]-(p:Program)
               WHERE NOT coalesce(p.cancelled, false)
                 AND NOT EXISTS { MATCH (p)-[:WITHIN]->(t:Program)-[:PART_OF]->(d) }
             } AS jumlah_program,
       pengampu, kelompok_kerja,
       d.source_file AS berkas, d.source_sheet AS lembar, d.source_row AS baris, d.key AS kunci
ORDER BY jumlah_opd DESC, dimensi, kunci
