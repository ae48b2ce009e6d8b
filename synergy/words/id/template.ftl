template-guide = petunjuk
    .title = Templat rencana smart city
    .line-1 = Isi lembar opd dan program terlebih dahulu; lembar lain boleh kosong bila datanya belum ada.
    .line-2 = Arahkan kursor ke judul kolom untuk membaca penjelasannya. Baris miring berwarna abu-abu hanyalah contoh; hapus atau biarkan saja, baris itu tidak dibaca.
    .line-3 = Beberapa nilai dalam satu sel dipisah dengan titik koma (;) atau baris baru.
    .line-4 = OPD, desa, dan program boleh ditulis dengan nama, singkatan, atau id-nya. Yang tidak dikenali tidak menghalangi pemuatan: semuanya dilaporkan lengkap dengan nama yang paling mirip.
    .line-5 = Kolom tambahan boleh dibuat; kolom itu dilewati dengan pemberitahuan.
    .line-6 = Setelah diisi, simpan, lalu jalankan: synergy analyze NAMA-BERKAS.xlsx
