family-overlap = Tumpang tindih
family-orphan = Belum jelas atau belum lengkap
family-coordination = Koordinasi
family-synergy = Peluang sinergi
