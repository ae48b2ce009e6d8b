family-overlap = Tumpang tindih
family-orphan = Belum ada yang memegang
family-coordination = Koordinasi
family-synergy = Peluang sinergi
