// id: Program di satu desa
// en: The programs in one village
// purpose.id: Program yang menyebut desa ini, dan program seluruh wilayah (ditandai), beserta pengampunya.
// purpose.en: Programs that name this village, and region-wide ones (marked), with their leads.
// $village
//   id: desa atau kelurahan: kode atau namanya
//   en: the village's code or name

MATCH (v:Village {plan: $plan})
WHERE v.id = $village OR toLower(v.name) = toLower($village)
MATCH (p:Program {plan: $plan})
WHERE NOT coalesce(p.cancelled, false)
  AND (coalesce(p.scope, '') = 'region' OR EXISTS { MATCH (p)-[:TARGETS]->(v) })
OPTIONAL MATCH (a:Opd|Stakeholder|Village)-[:LEADS]->(p)
WITH v, p, collect(DISTINCT a.name) AS pengampu
RETURN v.name AS desa, v.district AS kecamatan, v.id AS kode_desa,
       coalesce(p.scope, '') = 'region' AS seluruh_wilayah,
       p.id AS id_program, p.name AS program, pengampu, p.start AS mulai, p.`end` AS selesai,
       p.budget AS anggaran,
       p.source_file AS berkas, p.source_sheet AS lembar, p.source_row AS baris, p.key AS kunci
ORDER BY kode_desa, seluruh_wilayah, program, kunci
