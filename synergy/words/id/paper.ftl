# Konsep naskah dinas: yang diisikan program ke dalam templatnya.

paper-to-head = Kepala { $name }
paper-to-camat = Camat { $rest }
paper-to-lurah = Lurah { $rest }
paper-to-inspector = Inspektur { $rest }
paper-to-secretary = Sekretaris { $rest }
paper-to-director = Direktur { $name }
paper-to-other = Pimpinan { $name }
paper-to-chair = Ketua { $name }

paper-topic-programs = program yang dibicarakan
paper-topic-needs = kebutuhan yang diajukan
paper-topic-reasons = alasan yang tercatat
paper-topic-dependency-names = ketergantungan antarprogram (tanda panah: memerlukan)
paper-topic-shared-program-names = program yang melibatkan keduanya
paper-topic-alike-names = program yang serupa
paper-topic-pair-names = pasangan OPD yang perlu bertemu
paper-topic-program-names = program yang dibahas bersama
paper-topic-indicator-names = indikator bersama
paper-topic-beneficiary-names = sasaran yang sama
paper-topic-village-names = desa dan kelurahan yang sama
