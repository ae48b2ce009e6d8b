family-overlap = Overlap
family-orphan = Unclear or incomplete
family-coordination = Coordination
family-synergy = Chances for synergy
