# Why nobody, or more than one, answers for a program.
cause-never-named = never named
cause-unknown-name = name not recognised
cause-dissolved = the agency was succeeded by another
cause-only-stakeholder = only parties that are no agency are named
cause-only-village = only villages are named
cause-refused = a request is recorded as refused
cause-everyone = all agencies are named, not one
cause-several-leads = more than one agency is named

# How a prerequisite is late.
cause-starts-after-end = the prerequisite begins after this program ends
cause-starts-after-start = the prerequisite begins after this program begins
cause-ends-after-end = the prerequisite ends after this program ends

# How a request stands; refused is above.
cause-waiting = still waiting when the answer was needed
cause-revision = left over from a revision
cause-predecessor = left over from before an agency was succeeded
cause-zero-budget = budget of 0
cause-join = join a group there is
cause-agree = an agreement in twos
cause-found = a new group
cause-clear = clear
cause-likely = likely
cause-open = open
