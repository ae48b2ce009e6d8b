# -- The main sentences --------------------------------------------------------------------------

briefing-headline-double = { $count ->
    [one] One group of programs seems
   *[other] { $count } groups of programs seem
  } to do the same work{ $stake ->
    [other] , with at most { RUPIAH($stake) } at stake
   *[unknown] , with budgets that are not known
  }{ $unknown ->
    [0] {""}
   *[other] { $stake ->
        [other] {" "}(the budget of { $unknown } { $unknown ->
            [one] group
           *[other] groups
          } is not known)
       *[unknown] {""}
      }
  }.
briefing-headline-alike = { $count ->
    [one] One group of programs overlaps in part.
   *[other] { $count } groups of programs overlap in part.
  }
briefing-headline-managed = { $count ->
    [one] One group that looks alike is
   *[other] { $count } groups that look alike are
  } already held together by a recorded working group, agreement or decision.
briefing-headline-double-none = Among the { $known } programs that can be compared, no two seem to do the same work.
briefing-headline-double-unknown = Whether work is done twice cannot be told yet: places, beneficiaries, codes, indicators or responsibilities are recorded for { $known } of { $programs } programs only.
briefing-heaviest = Most in common: { $pairs }.
briefing-headline-crossing = Most paths cross at { $opd }: { $partners } agencies need to work with it, and { PERCENT($share) } of the paths between two others run through it.{ $count ->
    [0] {""}
   *[other] {" "}The same goes for { $others }.
  }
briefing-headline-crossing-none = There is no one agency through which most paths between the others run.
briefing-headline-crossing-unknown = Through which agency most paths run cannot be told yet: only { $known } agencies are recorded as needing to work together.
briefing-headline-congruence = { $required ->
    [one] The one pair of agencies that needs to sit together { $met ->
        [0] has no place to meet yet.
       *[other] has a place to meet.
      }
   *[other] { $met } of the { $required } pairs of agencies that need to sit together { $met ->
        [one] has
       *[other] have
      } a place to meet.
  }
briefing-headline-congruence-after = With the { $count ->
    [one] one proposal
   *[other] { $count } proposals
  } for places to meet below it would be { $met } of { $required }.
briefing-headline-congruence-none = How many pairs of agencies have a place to meet cannot be told yet: as far as the plan is filled in, no two are recorded as needing to sit together.
briefing-headline-congruence-groups = { $required ->
    [one] Whether the pair that must coordinate has a place to meet
   *[other] How many of the { $required } pairs that must coordinate have a place to meet
  } cannot be told yet: this plan records no working group and no agreement between agencies.
briefing-basis-stake = At stake: of each group, the budgets of all programs but the largest. This is an upper limit, not a saving.
briefing-basis-comparable = Counted over { $known } of { $programs } programs: those that record a place, beneficiaries, a code, an indicator or a responsibility. The same work in wholly different words is not seen.
briefing-basis-crossing = A path: the shortest chain of agencies that joins two of them by shared work. An agency that many paths cross is a place to strengthen, not a fault.
briefing-basis-waited = Dependencies between programs are recognised for { $known } programs.

# -- Heads and introductions ---------------------------------------------------------------------

briefing-contents = On this page
briefing-further = What else was looked at
briefing-decisions = Decisions to take
briefing-decisions-note = Proposals are worked out from what the plan says; the decision stays yours. Each links to its evidence and its place on the map.
briefing-decisions-none = As far as the plan is filled in, there is no decision to propose.
briefing-more = Show { $count } more
briefing-in-workbook = { $count ->
    [one] One more is
   *[other] { $count } more are
  } in findings.xlsx.
briefing-evidence = Evidence
briefing-suggestion = Why these
briefing-on-map = On the map
briefing-progress = Follow-up so far
briefing-progress-noted = noted, without a status
briefing-progress-gone = { $count ->
    [one] One finding that was noted before has not come up again; its note is kept
   *[other] { $count } findings that were noted before have not come up again; their notes are kept
  } in findings.xlsx.
briefing-progress-findings = findings

# -- Decisions -----------------------------------------------------------------------------------

briefing-decide-owner = Who owns what ({ $count } programs)
    .note = Programs without one clear owner. Candidates stand in the order of how much speaks for them.
briefing-decide-request = Requests between agencies that are not met ({ $count })
    .note = Requests recorded as refused, or waiting too long, though the two agencies need to work together.
briefing-decide-group = Which group to widen or to found ({ $count } proposals)
    .note = The ways that add the fewest seats at a table, to be taken from the top.
briefing-decide-double = What to merge, split or coordinate ({ $count } matters)
    .note = The choices: merge under one agency (saves, but the lead must be agreed), split by area or beneficiaries (quick, but the border must be clear), one leads and the others support, or all stay, with the reason on record. What is held together already is not named here.
briefing-ask-owner = Who leads “{ $program }”?
briefing-ask-main-owner = Who answers for “{ $program }” in the end?
briefing-propose-owner = { $count ->
    [one] One candidate:
   *[other] Candidates; { $sure ->
        [clear] the signs clearly point to the first:
        [likely] more speaks for the first than for the others:
       *[open] about as much speaks for each, so it needs talking over:
      }
  }
briefing-propose-main-owner = Choose one of { $leads }; note the others as supporting.
briefing-for-responsibility = holds its responsibility
briefing-for-support = supports it already
briefing-for-duties = has duties like it
briefing-for-dependency = has a program tied to it
briefing-for-alike = leads a program like it, “{ $program }”
briefing-cause = Owner: { $cause }
briefing-quick-win = quick win
briefing-budget = budget { RUPIAH($budget) }
briefing-dependents = { $count ->
    [one] one program waits for it
   *[other] { $count } programs wait for it
  }
briefing-ask-request = { $one } asked { $other }{ $count_needs ->
    [0] {""}
   *[other] : { $needs }
  }
briefing-why-request = { $cause ->
    [refused] Recorded as refused
   *[waiting] Still recorded as waiting
  }{ $dated ->
    [true] {" "}({ DATE($date) })
   *[false] {""}
  }{ $count_programs ->
    [0] {""}
   *[other] , for “{ $program }”
  }. { $count_reasons ->
    [0] The reason is not recorded.
   *[other] Recorded reason: { $reasons }.
  }
briefing-ask-group = { $remedy ->
    [join] Let { $opd } join { $group }?
    [agree] Make an agreement between { $members }?
   *[found] Found a small working group: { $members }?
  }
briefing-why-group = { $remedy ->
    [join] There { $opd } meets { $others }, with whom it shares work but has no place to meet.
    [agree] The two share work but have no place to meet.
   *[found] Gives { $pairs } pairs of agencies that share work a place to meet.
  }{ $count_programs ->
    [0] {""}
   *[other] {" "}To talk about: { $programs }.
  }
briefing-reached = After this one and those above it, the pairs with a place to meet rise from { $before } to { $after }, of { $required } that need to sit together.
briefing-ask-double = Merge, split or keep: { $programs }?
briefing-ask-revision = Which row is valid: { $programs }, recorded { $count } times?
briefing-ask-coordinator = Who coordinates “{ $area }”?
briefing-why-double = { $same ->
    [true] They seem to do the same work
   *[false] They seem to overlap
  }; led by { $leads }.{ $stake ->
    [other] {" "}At stake: at most { RUPIAH($stake) }.
   *[unknown] {" "}What is at stake is not known.
  }

# -- Pairs ---------------------------------------------------------------------------------------

briefing-weight = The weight adds up shared work (dependencies, programs both work on, indicators, places, programs alike): the more, the more there is to talk about.
briefing-capped = { $count ->
    [one] One more pair would be high too,
   *[other] { $count } more pairs would be high too,
  } but only the first { $high } are marked so, to keep the most pressing in sight; the others are marked medium.
briefing-pair-weight = weight { $weight }

# -- Each agency ---------------------------------------------------------------------------------

briefing-agencies = What concerns each agency
briefing-agencies-note = A sheet for each agency: the programs it leads and supports, with whom it needs to coordinate, and the findings that concern it. It can be printed, checked and agreed to.
briefing-agencies-all = Table and sheets of { $count } { $count ->
    [one] agency
   *[other] agencies
  }
briefing-agencies-others = No part on record, so without a sheet: { $names }.
briefing-agencies-none = No agency has a part on record in this plan yet.
briefing-led = Leads
briefing-supported = Supports
briefing-partners = Agencies to meet, with a place for it
briefing-to-meet = Agencies to meet
briefing-flagged = Findings
briefing-unit = The table counts programs, partner agencies and findings. Pairs without a place to meet are not counted as findings again.
briefing-sheet = Sheet of { $name }
briefing-sheet-figures = Leads { $led } programs, supports { $supported }; needs to coordinate with { $required } agencies, { $known ->
    [true] of which { $met } have a place to meet
   *[false] where they meet is not known
  }; { $flagged } findings.
briefing-sheet-led = Programs it leads
briefing-sheet-supported = Programs it supports
briefing-sheet-partners = With whom to coordinate, about what
briefing-sheet-findings = Findings that concern it
briefing-sheet-none = None on record.
briefing-more-partners = { $count ->
    [one] One more partner agency stands
   *[other] { $count } more partner agencies stand
  } in the sheet “Pairs of agencies” of findings.xlsx.
briefing-sheet-about = About
briefing-sheet-where = Place to meet
briefing-meets-program = a program that both work on
briefing-sheet-agree = Remarks and agreement
briefing-sheet-agree-text = This sheet is ☐ agreed to  ☐ to be corrected, namely:
briefing-sheet-place = Place, date
briefing-sheet-head = Head of { $name }
briefing-sheet-planner = Planning agency (Bappeda)
briefing-sheet-signature = Name and signature
briefing-print-sheet = Print this sheet
briefing-print-sheets = Print all sheets
briefing-print-brief = Print the briefing
briefing-print-page = Print everything

briefing-heat = Agency by agency: what is needed and what is there
briefing-heat-note = Each square and each diamond is two agencies that need to sit together; the darker, the more they share. Point at one to read its weight.
briefing-heat-met = { $count ->
    [one] has a place to meet (one pair)
   *[other] have a place to meet ({ $count } pairs)
  }
briefing-heat-missing = { $known ->
    [true] no place to meet on record
   *[false] place to meet not known
  } { $count ->
    [one] (one pair)
   *[other] ({ $count } pairs)
  }
briefing-heat-hidden = { $count ->
    [one] One agency that shares the least is
   *[other] { $count } agencies that share the least are
  } not drawn; see the sheet “Pairs of agencies” in findings.xlsx.
briefing-heat-label = Agency by agency: { $met } pairs have a place to meet, { $missing } have not. The sheets of the agencies say the same.

# -- Dimensions and districts --------------------------------------------------------------------

briefing-dimensions = Each dimension
briefing-dimension-note = The dimension is on record for { $known } of { $programs } programs, the budget for { $budgeted }. A program with several dimensions counts in each.
briefing-dimension-none = Cannot be shown yet: no program has a recognised dimension.
briefing-districts = Each district
briefing-district-note = Counted over { $known } of { $programs } programs: those that name recognised villages or districts. Programs for the whole region are not counted.
briefing-district-none = Cannot be shown yet: no program has a recognised place.
briefing-column-dimension = Dimension
briefing-column-district = District
briefing-column-programs = Programs
briefing-column-quick-wins = Quick wins
briefing-column-leads = Lead agencies
briefing-column-budget = Budget
briefing-column-findings = Findings
briefing-column-villages = Villages named by programs
briefing-part-of = { $named } of { $all }
briefing-show-table = Show { $count } rows

# -- Findings ------------------------------------------------------------------------------------

briefing-severities = What the levels mean:
briefing-cap-note = At most ten findings of a kind are marked high, unless set otherwise.
briefing-filter = Search the findings
briefing-filter-example = e.g. Dinkes or stunting
briefing-filter-severity = Level
briefing-filter-all = all levels
briefing-filter-sort = Sort
briefing-sort-severity = by level
briefing-sort-name = by name
briefing-filter-none = No finding fits. Try one word only.
briefing-filter-clear = Show all
briefing-basis = Figures and sources
briefing-counted = What it is counted over

# -- What is clean -------------------------------------------------------------------------------

briefing-clean = Checked and clean
briefing-clean-note = These were checked, the data suffice, and there is nothing to flag.
briefing-clean-none = Each kind of check marks something, or too little is on record to call it clean.
briefing-clean-most = Where a kind marks something, the other programs are not marked:
briefing-unmarked = { $clean } of { $known } programs that can be checked are not marked
briefing-clean-programs = not found among the { $known } of { $programs } programs that record it
briefing-clean-things = { $count ->
    [one] not found in the one on record
   *[other] not found among the { $count } on record
  }
briefing-open = Not found, but too little is on record to tell
briefing-open-programs = only { $known } of { $programs } programs record what is needed
briefing-open-things = none on record yet
briefing-off = Not checked, since switched off in the settings: { $rules }.
briefing-machines = For computers to read
briefing-machines-note = These files are for other programs: column names are English, values are separated by commas. To read in Excel, open the sheets “Pairs of agencies” and “Agencies” in findings.xlsx.
