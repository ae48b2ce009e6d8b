# One finding in full: what its figure adds up from, and which rows it comes from.

explain-no-rows = no source row
explain-rows = { $file }{ $count_sheet ->
        [0] {""}
       *[other] , sheet { $sheet }
    }{ $count ->
        [0] {""}
        [one] , row { $rows }
       *[other] , rows { $rows }
    }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
explain-capped = This one was lowered to medium, since the rule has { $count } high findings already.
explain-rest = { $count } others

explain-of-weight = What the weight adds up from
explain-of-score = What its place in the list adds up from (0 to 1; the larger, the earlier)
explain-of-likeness = What the likeness adds up from (the mean of what is known)
explain-of-share = The share of each lead agency
explain-of-strength = What the weight of its links adds up from
explain-of-downstream = The programs that depend on it
explain-of-owner-score = What speaks for the first

explain-part-dependencies = { $amount ->
        [one] dependency between programs
       *[other] dependencies between programs
    }
explain-part-shared-programs = { $amount ->
        [one] shared program
       *[other] shared programs
    }
explain-part-indicator = { $shared_indicators ->
        [0] shared indicators
        [one] from one shared indicator
        [other] from { $shared_indicators } shared indicators
       *[unknown] shared indicators (not entered)
    }
explain-part-place = { $shared_villages ->
        [0] villages in common
        [one] from one village in common (1 where that is more than chance)
        [other] from { $shared_villages } villages in common (1 where that is more than chance)
       *[unknown] villages in common (not entered)
    }
explain-part-alike = { $amount ->
        [one] pair of programs alike
       *[other] pairs of programs alike
    }
explain-part-quick-win = quick win
explain-part-dependents = other programs that depend on it
explain-part-budget = size of the budget among the programs'
explain-part-activity = likeness of the work
explain-part-place-share = villages in common
explain-part-beneficiary = beneficiaries in common
explain-part-indicators = indicators in common
explain-part-responsibility = responsibilities in common
explain-part-direct = directly
explain-part-indirect = through others
explain-part-named = for being named otherwise in the plan
explain-part-like-programs = for programs alike
explain-part-field = for other programs of the responsibility
explain-part-duties = for duties alike
explain-part-holds = for responsibilities held
explain-part-tied = for programs tied to it
explain-part-support = for support on record
