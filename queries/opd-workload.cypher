// id: Beban kerja tiap OPD
// en: Workload of each agency
// purpose.id: Banyaknya program yang diampu dan didukung tiap OPD, serta anggaran yang diampunya (program bersama dihitung penuh pada tiap pengampu; bagian program yang anggarannya kosong tidak ikut dihitung).
// purpose.en: How many programs each agency leads and supports, and the budget it leads (a joint program counts in full for each lead; parts of a program without a budget do not count).

// A row below one in which the agency has a role already is part of that one; money is counted
// on the lowest rows that bear any.
MATCH (o:Opd {plan: $plan})
OPTIONAL MATCH (o)-[:LEADS]->(b:Program)
WHERE b.budget > 0 AND NOT coalesce(b.cancelled, false)
  AND NOT EXISTS { MATCH (c:Program)-[:WITHIN*1..5]->(b)
                   WHERE c.budget > 0 AND NOT coalesce(c.cancelled, false) }
WITH o, coalesce(sum(b.budget), 0) AS anggaran
RETURN o.id AS id_opd, o.name AS opd,
       COUNT { MATCH (o)-[:LEADS]->(p:Program)
               WHERE NOT coalesce(p.cancelled, false)
                 AND NOT EXISTS { MATCH (p)-[:WITHIN]->(t:Program)<-[:LEADS]-(o) } } AS diampu,
       COUNT { MATCH (o)-[:LEADS]->(p:Program)
               WHERE NOT coalesce(p.cancelled, false) AND p.quick_win } AS quick_win_diampu,
       COUNT { MATCH (o)-[:SUPPORTS]->(p:Program)
               WHERE NOT coalesce(p.cancelled, false)
                 AND NOT EXISTS { MATCH (o)-[:LEADS]->(p) }
                 AND NOT EXISTS { MATCH (p)-[:WITHIN]->(t:Program)<-[:LEADS|SUPPORTS]-(o) }
             } AS didukung,
       anggaran,
       COUNT { MATCH (o)-[:MEMBER_OF]->(w:WorkingGroup) } AS kelompok_kerja,
       o.source_file AS berkas, o.source_sheet AS lembar, o.source_row AS baris, o.key AS kunci
ORDER BY diampu DESC, didukung DESC, anggaran DESC, opd, kunci
