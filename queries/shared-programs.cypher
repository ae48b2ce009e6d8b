// id: Pasangan OPD yang mengerjakan program bersama
// en: Pairs of agencies that share programs
// purpose.id: Dua OPD yang sama-sama mengampu atau mendukung program yang sama, beserta programnya.
// purpose.en: Two agencies that both lead or support the same programs, with these programs.
// $min_programs = 2
//   id: sekurangnya sekian program bersama
//   en: at least so many programs shared

MATCH (a:Opd {plan: $plan})-[:LEADS|SUPPORTS]->(p:Program)<-[:LEADS|SUPPORTS]-(b:Opd)
WHERE a.key < b.key AND NOT coalesce(p.cancelled, false)
  // A row below one that the two share already is part of that one.
  AND NOT EXISTS { MATCH (a)-[:LEADS|SUPPORTS]->(t:Program)<-[:LEADS|SUPPORTS]-(b)
                   WHERE EXISTS { MATCH (p)-[:WITHIN]->(t) } }
WITH a, b, count(DISTINCT p.key) AS jumlah_program, collect(DISTINCT p.name) AS program
WHERE jumlah_program >= $min_programs
RETURN a.name AS opd_a, b.name AS opd_b, jumlah_program, program,
       a.key AS kunci_a, b.key AS kunci_b
ORDER BY jumlah_program DESC, opd_a, opd_b, kunci_a, kunci_b
