# Drafts of official papers: what the program puts into their templates.

paper-to-head = Head of { $name }
paper-to-camat = Head of { $rest } District
paper-to-lurah = Head of { $rest } Ward
paper-to-inspector = Inspector { $rest }
paper-to-secretary = Secretary { $rest }
paper-to-director = Director of { $name }
paper-to-other = Head of { $name }
paper-to-chair = Chair of { $name }

paper-topic-programs = programs to be discussed
paper-topic-needs = needs put forward
paper-topic-reasons = reasons on record
paper-topic-dependency-names = dependencies between programs (arrow: needs)
paper-topic-shared-program-names = programs that involve both
paper-topic-alike-names = programs that are alike
paper-topic-pair-names = pairs of agencies that need to meet
paper-topic-program-names = programs to discuss together
paper-topic-indicator-names = shared indicators
paper-topic-beneficiary-names = the same beneficiaries
paper-topic-village-names = the same villages
