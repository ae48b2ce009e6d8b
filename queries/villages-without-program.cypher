// id: Desa tanpa program
// en: Villages without a program
// purpose.id: Desa dan kelurahan yang tidak disebut dalam program mana pun (program seluruh wilayah tidak dihitung).
// purpose.en: Villages that no program names (region-wide programs are not counted).
// $district = ""
//   id: kecamatan: nama atau kode; kosong berarti semua
//   en: the district's name or code; empty means all

MATCH (v:Village {plan: $plan})
WHERE ($district = '' OR toLower(coalesce(v.district, '')) = toLower($district)
       OR coalesce(v.district_id, '') = $district)
  AND NOT EXISTS { MATCH (p:Program)-[:TARGETS]->(v) WHERE NOT coalesce(p.cancelled, false) }
RETURN v.district AS kecamatan, v.id AS kode_desa, v.name AS desa, v.kind AS jenis,
       v.source_file AS berkas, v.source_sheet AS lembar, v.source_row AS baris, v.key AS kunci
ORDER BY kecamatan, desa, kunci
