severity-high = tinggi
    .meaning = Perlu dibahas lebih dulu: banyak yang bergantung padanya, atau tidak ada yang menjaganya.
severity-medium = sedang
    .meaning = Perlu dipastikan dalam waktu dekat.
severity-low = rendah
    .meaning = Baik untuk dirapikan bila ada waktu.
