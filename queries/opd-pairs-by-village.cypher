// id: Pasangan OPD yang bekerja di desa yang sama
// en: Pairs of agencies at work in the same village
// purpose.id: Dua OPD yang masing-masing mengampu program berbeda di satu desa: bahan untuk dijadwalkan bersama.
// purpose.en: Two agencies that lead different programs in one village: something to schedule together.
// $min_programs = 2
//   id: sekurangnya sekian program dari kedua OPD di desa itu
//   en: at least so many programs of the two agencies in that village

// Programs are collected before agencies are paired: pairing programs first takes far more memory.
MATCH (o:Opd {plan: $plan})-[:LEADS]->(p:Program)-[:TARGETS]->(v:Village)
WHERE NOT coalesce(p.cancelled, false)
WITH v, o, collect(DISTINCT p.name) AS program, collect(DISTINCT p.key) AS kunci
WITH v, collect({kunci: o.key, nama: o.name, program: program, kunci_program: kunci}) AS semua
UNWIND semua AS a
UNWIND semua AS b
WITH v, a, b
WHERE a.kunci < b.kunci
  AND NOT (size(a.kunci_program) = 1 AND a.kunci_program = b.kunci_program)
  AND size(a.kunci_program) + size(b.kunci_program) >= $min_programs
RETURN v.name AS desa, v.district AS kecamatan, a.nama AS opd_a, b.nama AS opd_b,
       size(a.kunci_program) + size(b.kunci_program) AS jumlah_program,
       a.program AS program_a, b.program AS program_b,
       v.key AS kunci_desa, a.kunci AS kunci_a, b.kunci AS kunci_b
ORDER BY jumlah_program DESC, desa, kunci_desa, kunci_a, kunci_b
