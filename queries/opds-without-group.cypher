// id: OPD di luar kelompok kerja
// en: Agencies in no working group
// purpose.id: OPD yang tidak duduk di kelompok kerja mana pun, atau hanya di forum besar tanpa cakupan, beserta banyaknya programnya.
// purpose.en: Agencies that sit in no working group, or only in a large forum that covers nothing, with how many programs they have.
// $max_opds = 15
//   id: kelompok dengan OPD lebih banyak dari ini dan tanpa cakupan dianggap forum
//   en: a group of more agencies than this that covers nothing is taken for a forum

MATCH (o:Opd {plan: $plan})
OPTIONAL MATCH (o)-[:MEMBER_OF]->(w:WorkingGroup)
WITH o, w, COUNT { MATCH (m:Opd)-[:MEMBER_OF]->(w) } AS anggota,
     COUNT { MATCH (w)-[:COVERS]->(d:Dimension) }
     + COUNT { MATCH (w)-[:COVERS]->(c:Program) WHERE NOT coalesce(c.cancelled, false) } AS cakupan
WITH o, collect(DISTINCT w.name) AS forum,
     sum(CASE WHEN w.key IS NOT NULL AND (anggota <= $max_opds OR cakupan > 0)
              THEN 1 ELSE 0 END) AS kelompok
WHERE kelompok = 0
// A row below one in which the agency has a role already is part of that one.
RETURN o.id AS id_opd, o.name AS opd, o.kind AS jenis, forum,
       COUNT { MATCH (o)-[:LEADS]->(p:Program)
               WHERE NOT coalesce(p.cancelled, false)
                 AND NOT EXISTS { MATCH (p)-[:WITHIN]->(t:Program)<-[:LEADS]-(o) } } AS diampu,
       COUNT { MATCH (o)-[:SUPPORTS]->(p:Program)
               WHERE NOT coalesce(p.cancelled, false)
                 AND NOT EXISTS { MATCH (o)-[:LEADS]->(p) }
                 AND NOT EXISTS { MATCH (p)-[:WITHIN]->(t:Program)<-[:LEADS|SUPPORTS]-(o) }
             } AS didukung,
       o.source_file AS berkas, o.source_sheet AS lembar, o.source_row AS baris, o.key AS kunci
ORDER BY diampu DESC, didukung DESC, opd, kunci
