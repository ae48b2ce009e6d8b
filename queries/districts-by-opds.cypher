// id: Kecamatan menurut banyaknya OPD yang bekerja di sana
// en: Districts by how many agencies are at work there
// purpose.id: Berapa OPD mengampu atau mendukung program yang menyebut desa di tiap kecamatan (program seluruh wilayah tidak dihitung).
// purpose.en: How many agencies lead or support programs that name villages of each district (region-wide programs are not counted).

MATCH (d:District {plan: $plan})
OPTIONAL MATCH (v:Village)-[:LOCATED_IN]->(d)
WITH d, count(DISTINCT v.key) AS jumlah_desa
OPTIONAL MATCH (d)<-[:LOCATED_IN]-(v:Village)<-[:TARGETS]-(p:Program)
WHERE NOT coalesce(p.cancelled, false)
OPTIONAL MATCH (o:Opd)-[:LEADS|SUPPORTS]->(p)
WITH d, jumlah_desa, v, p, o,
     // A row below one that names villages of the district already is part of that one.
     EXISTS { MATCH (p)-[:WITHIN]->(t:Program)-[:TARGETS]->(u:Village)-[:LOCATED_IN]->(d)
            } AS bagian
WITH d, jumlah_desa,
     count(DISTINCT CASE WHEN p.key IS NULL THEN null ELSE v.key END) AS desa_berprogram,
     count(DISTINCT CASE WHEN bagian THEN null ELSE p.key END) AS jumlah_program,
     count(DISTINCT o.key) AS jumlah_opd,
     collect(DISTINCT coalesce(o.short_name, o.name)) AS opd
RETURN d.id AS kode_kecamatan, d.name AS kecamatan, jumlah_opd, jumlah_program,
       desa_berprogram, jumlah_desa, opd, d.key AS kunci
ORDER BY jumlah_opd DESC, jumlah_program DESC, kecamatan, kunci
