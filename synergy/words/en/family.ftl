family-overlap = Overlap
family-orphan = In nobody's hands
family-coordination = Coordination
family-synergy = Chances for synergy
