# -- Every page ----------------------------------------------------------------------------------

page-skip = Skip to the content
page-notice = A note in the plan, in its own words:
page-row = row
page-yes = yes
page-no = no
page-unknown = not known
page-others = { $count } more
page-source = Source
page-no-lead = none yet
page-region-wide = the whole region

# -- The briefing --------------------------------------------------------------------------------

page-briefing-title = Briefing – { $name }
page-briefing-lead = What needs a decision, which programs have no clear owner, and what the data cannot show yet. Every finding is a sign to look into, not a verdict.
page-region = Region code
page-period = Period
page-stage = Stage
page-version = Version
page-counted-Program = { $count ->
    [one] program
   *[other] programs
  }
page-counted-Opd = { $count ->
    [one] agency
   *[other] agencies
  }
page-counted-Village = { $count ->
    [one] village
   *[other] villages
  }
page-counted-Stakeholder = { $count ->
    [one] stakeholder
   *[other] stakeholders
  }
page-counted-WorkingGroup = { $count ->
    [one] working group
   *[other] working groups
  }
page-matters = What matters
page-overview = All findings
page-overview-note = Click a finding's name to read its details. The figures count findings.
page-rule = Kind of finding
page-no-findings = Nothing to flag in this plan. That is good news, as far as the data goes.
page-limits = Why does it matter, and when may it be wrong?
page-more-in-workbook = { $count ->
    [one] One more finding is
   *[other] { $count } more findings are
  } in findings.xlsx.

page-headline-nothing = This cannot be told yet: the plan holds no programs.
page-headline-untold = This is not judged yet.
page-headline-owner = { $count } of { $programs } programs { $count ->
    [one] has
   *[other] have
  } no clear lead agency{ $kind ->
    [both] : { $unowned } { $unowned ->
        [one] names
       *[other] name
      } none, { $unknown } { $unknown ->
        [one] has
       *[other] have
      } a name that was not recognised
    [unknown] : a name is entered, but was not recognised
   *[unowned] {""}
  }{ $quick ->
    [0] { $marked ->
        [0] .
       *[other] . None of them is a quick win.
      }
    [one] . One of them is a quick win.
   *[other] . { $quick } of them are quick wins.
  }
page-headline-owner-chief = First to settle: { $programs }.
page-headline-owner-none = Every program has a lead agency.
page-headline-meeting = { $missing ->
    [0] All { $required } pairs of agencies that need to sit together have a place to do so.
   *[other] { $missing } of the { $required } pairs of agencies that need to sit together have no recorded place to do so. Most in common: { $pairs }.
  }
page-headline-refused = { $count ->
    [one] One request between agencies is not met: { $pairs }.
   *[other] { $count } requests between agencies are not met: { $pairs }.
  }
page-headline-refused-pair = { $one } to { $other }, { $cause ->
    [refused] refused
   *[waiting] still waiting
  }{ $count_reasons ->
    [0] {""}
   *[other] {" "}(recorded reason: { $reasons })
  }
page-headline-meeting-one = Which agencies need to sit together cannot be told yet: the plan lists one agency only.
page-headline-meeting-groups = { $required ->
    [one] One pair of agencies needs
   *[other] { $required } pairs of agencies need
  } to sit together. Whether they have a place to do so is not known: this plan records no working group and no agreement between agencies.
page-headline-meeting-none = Among programs whose ties are recorded, no agency has to wait for another or to work with it.
page-headline-meeting-few = Which agencies need to sit together cannot be told yet: ties are recorded for { $known } of { $programs } programs only.
page-headline-meeting-unknown = Which agencies need to sit together cannot be told yet: { $column } says too little.
page-headline-contested = { $count ->
    [one] One program is
   *[other] { $count } programs are
  } led by more than one agency, so it is not clear who answers for the result.
page-headline-contested-none = None of the { $known } programs whose lead is recognised has more than one.
page-headline-contested-unknown = Whether programs have more than one lead cannot be told yet: a recognised lead is there for only { $known } of { $programs } programs.
page-headline-order-cycles = { $count ->
    [one] One group of programs waits for each other, so none can start first.
   *[other] { $count } groups of programs wait for each other, so none can start first.
  }
page-headline-order-late = In { $count ->
    [one] one dependency
   *[other] { $count } dependencies
  }, the program is scheduled before what it waits for is ready.
page-headline-order-none = Among the programs whose dependencies are recognised, none wait for each other and none comes before what it needs.
page-headline-order-undated = No programs wait for each other, but their schedule cannot be judged yet: dates that can be compared are there for only { $known } of { $programs } programs.
page-headline-order-unknown = The order of work cannot be judged yet: { $known ->
    [0] { $unknown ->
        [0] the column “depends on” is empty
        [one] one name in the column “depends on” was not recognised
       *[other] { $unknown } names in the column “depends on” were not recognised
      }
   *[other] recognised dependencies are there for only { $known } of { $programs } programs
  }.
page-headline-critical = “{ $program }” matters most to others: { $downstream } other programs wait for it, directly or not.{ $count ->
    [0] { "" }
    [one] { " " }One more program is also widely waited for.
   *[other] { " " }{ $count } more programs are also widely waited for.
  }
page-headline-critical-none = Among the programs whose dependencies are recognised, none holds up many others.
page-headline-critical-unknown = Which program is waited for most cannot be told yet: { $known ->
    [0] { $unknown ->
        [0] the column “depends on” is empty
        [one] one name in the column “depends on” was not recognised
       *[other] { $unknown } names in the column “depends on” were not recognised
      }
   *[other] recognised dependencies are there for only { $known } of { $programs } programs
  }.
page-headline-villages = { $count ->
    [one] One village in one district is
   *[other] { $count } villages in { $districts ->
        [one] one district
       *[other] { $districts } districts
      } are
  } named by no program.
page-headline-villages-none = Every village is named by a program.
page-headline-villages-unknown = Which villages are not reached cannot be told yet: { $why ->
    [list] there is no list of villages
    [district] the district of villages that are not named is not known
   *[few] recognised places are there for only { $known } of { $programs } programs
  }.
page-headline-dimensions-bare = { $count ->
    [one] One dimension has no program.
   *[other] { $count } dimensions have no program.
  }
page-headline-dimensions-thin = { $count ->
    [one] One dimension has no quick win.
   *[other] { $count } dimensions have no quick win.
  }
page-headline-dimensions-none = Every dimension has a program.
page-headline-dimensions-unknown = Which dimensions are not filled cannot be told yet: { $why ->
    [unread] a name that was not recognised may mean one of them
   *[few] recognised dimensions are there for only { $known } of { $programs } programs
  }.
page-headline-gaps-none = Every village and every dimension is named by a program.
page-basis-all = Counted over { $programs } programs.
page-basis-led = Counted over { $known } of { $programs } programs: those whose lead agency is recognised.
page-basis-linked = Counted over { $known } of { $programs } programs: those whose dependencies are recognised.
page-basis-dated = Dates can be compared for { $known } programs.
page-basis-placed = Counted over { $known } of { $programs } programs: those that name recognised villages or districts.
page-basis-dimensioned = The dimension is recognised for { $known } programs.
page-basis-unread = { $count ->
    [one] One name was not recognised.
   *[other] { $count } names were not recognised.
  }
page-basis-coordination = From { $known } of { $programs } programs: those that name another agency, a dependency, an indicator or a place.
page-basis-meeting = A place to meet: a working group, an agreement, parent agency and unit, or a program that both work on.
page-basis-off = Not judged, since switched off in the settings: { $rules }.

page-together = Who should sit down with whom, about what
page-together-missing = { $count ->
    [one] One pair of agencies has
   *[other] { $count } pairs of agencies have
  } shared work but no recorded place to discuss it. { $high ->
    [0] The { $shown } heaviest are here; the others are folded below them.
    [one] The one of high level is here; the others are folded below it.
   *[other] The { $shown } of high level are here; the others are folded below them.
  }
page-together-forum = The pairs below meet in { $groups } only; a forum of that size may not get to matters between two agencies.
page-together-unknown = This plan records no working group and no agreement between agencies, so that nobody can tell who meets already. { $count ->
    [one] One pair of agencies has shared work.
   *[other] { $count } pairs of agencies have shared work; the { $shown } heaviest are here; the others are folded below them.
  }
page-together-met = Every pair of agencies that needs to sit together has a place to do so.
page-together-none = As far as the plan is filled in, no two agencies have enough in common to need to sit together.
page-together-untold = Cannot be told yet: { $column } says too little to see what agencies have in common.
page-together-nothing = Cannot be told yet: this plan holds no program.
page-together-off = Not looked at: switched off in the settings.
page-pair-with = with
page-pair-about = To talk about: { $programs }.
page-pair-indicators = To talk about: how to reach { $indicators }.
page-pair-waits = “{ $program }” waits for “{ $prerequisite }”.
page-pair-more-waits = { $count ->
    [one] There is one more dependency.
   *[other] There are { $count } more dependencies.
  }
page-pair-villages = Both have a part in programs in { $places }.
page-pair-districts = Both have a part in programs in the same { $count } villages, in the districts { $places }.
page-pair-more-programs = { $count ->
    [one] one more program
   *[other] { $count } more programs
  }
page-pair-more-indicators = { $count ->
    [one] one more indicator
   *[other] { $count } more indicators
  }
page-pair-more-districts = { $count ->
    [one] one more
   *[other] { $count } more
  }
page-pair-more-villages = { $count ->
    [one] one more village
   *[other] { $count } more villages
  }
page-pair-large = The two meet in { $groups } only; a forum of that size may not get to matters between two agencies.
page-pair-places = To talk about: who does what in the villages that both work in.
page-pair-apart = No working group or agreement that brings the two together is recorded.

page-unseen = What the data cannot show yet
page-unseen-note = An empty column does not mean zero. This part shows what to fill in so that the findings above can be trusted more.
page-not-computed = Could not be computed
page-missing-column = Columns to fill in, or whose names need to be recognised
page-unresolved = Names that were not recognised
page-unresolved-note = What these columns say fits no row, or more than one.
page-column = Column
page-count = Count
page-problems = Notes from reading the files
page-problems-note = Each kind of note has one example; where it and the others stand is given below it.
page-times = { $kind ->
    [cell] { $count } cells, for instance:
   *[other] { $count } times, for instance:
  }
page-completeness = How complete the columns are
page-completeness-note = The share of rows filled in, only for columns that findings use, the emptiest first. Columns that are full are left out.
page-filled = Filled
page-files = Maps and tables
page-files-note = These files are in the same folder as this page. If you got this page on its own, by WhatsApp for instance, ask for the whole folder to open them.
page-file-coordination-map = Map of coordination: which agencies should sit down together, about what
page-file-programs-map = Map of programs and the agencies that lead them
page-file-dependencies-map = Map of what depends on what
page-file-workbook = All findings in Excel, with columns for follow-up
page-file-coordination-table = Every pair of agencies: how much they share, and where they meet (CSV)
page-file-opds-table = Every agency and how it stands in coordination (CSV)
page-file-json = All findings for other programs (JSON)
page-footer = Made with synergy from the plan's files that each finding names. This page opens without the internet.

# -- Maps ----------------------------------------------------------------------------------------

page-map-coordination =
    .title = Map of coordination
    .lead = Line: two agencies should meet; dashed: no place for it (e.g. a working group) is on record.
    .how = The wider a line, the more there is to talk about. Click a line of this list to hide or show it. Click a line on the map for what it is about, an agency for its partners.
    .nodes = Agencies
    .example = e.g. Dinkes, posyandu or Kertek
    .empty = As far as the plan is filled in, no agencies have enough in common to need to sit down together, so there is nothing to draw.
page-map-programs =
    .title = Map of programs
    .lead = Each large circle is an agency with its programs; colour and shape show the dimension.
    .how = Click a line to hide or show it. Click a program or an agency on the map for its details and links. Click a district's circle to open its villages.
    .nodes = Agencies, villages, and programs by dimension
    .example = e.g. posyandu or Kertek
    .empty = This plan holds no programs yet, so there is nothing to draw.
page-map-dimension =
    .title = Map of { $about }
    .lead = Each large circle is one agency with its programs for this dimension.
    .how = Click a line to hide or show it. Click a program or an agency on the map for its details and links. Click a district's circle to open its villages.
    .nodes = Agencies, programs and villages
    .example = e.g. posyandu or Kertek
page-map-dependencies =
    .title = Map of dependencies
    .lead = From left to right by time; arrows point to the program that is waited for.
    .lead-islands = Each large circle is an agency with its programs; arrows point to the program that is waited for.
    .how = Click a line to hide or show it. Click a program to see what it waits for and what waits for it.
    .nodes = Programs
    .example = e.g. data or Dinkes
    .empty = This plan does not say yet which programs depend on others, so there is nothing to draw. Fill in the column “depends on” of the programs table, or the dependencies table, and run again.
page-to-table = See it as a table
page-to-briefing = ‹ Briefing
page-no-script = Drawing the map needs JavaScript. The same findings are in the briefing and in findings.xlsx.
page-canvas = { $title }. Arrow keys move, plus and minus zoom, N and P go to the next and the previous finding, Escape lets go of the choice. The table below the map says the same.
page-view = View of the map
page-closer = Zoom in
page-farther = Zoom out
page-whole = Whole map
page-panel = About the map
page-sheet = Search, legend and findings
page-search = Search programs, agencies or villages
page-hits = Search results
page-no-hit = Nothing found. Try a single word, or another spelling.
page-leave = Close
page-legend = Legend and filters
page-legend-lines = Lines
page-several = What belongs to several lines counts in each: the upper one's mark is drawn large, the others' small beside it.
page-ring = Has findings of high priority
page-findings = Findings
page-findings-how = Click a finding to light it up on the map, or go through them one by one, high priority first.
page-unowned-note = Programs that name no lead agency, and those whose lead was not recognised, are in the circle “Lead not clear”; their number is that of the briefing.
page-no-findings-here = There are no findings on this map.
page-table = The map as a table

page-program = Program
page-opd = Agency
page-stakeholder = Stakeholder
page-no-dimension = No dimension
page-island-unowned = Lead not clear
page-island-idle = Other agencies
page-island-others = Stakeholders
page-count-programs = { $count ->
    [one] 1 program
   *[other] { $count } programs
  }
page-unread-name = “{ $name }” (not recognised)
page-count-opds = { $count ->
    [one] 1 agency
   *[other] { $count } agencies
  }
page-count-unowned = { $count } programs: { $without } with no agency, { $unread } with a name not recognised
page-count-stakeholders = { $count ->
    [one] 1 stakeholder
   *[other] { $count } stakeholders
  }
page-lead = Lead agency
page-support = Supporting agencies
page-dimension = Dimension
page-budget = Budget
page-villages = Places
page-description = Description
page-code = Code
page-parts = Activities within it
page-leads = Programs led
page-supports = Programs supported
page-subkind = Kind
page-coordinator = Assistant
page-working-groups = Working groups
page-duties = Duties
page-aliases = Other names
page-needs = Depends on
page-needed-by = Waited for by

page-tie-lead = Lead
    .out = Led by
    .back = Leads
page-tie-support = Support
    .out = Supported by
    .back = Supports
page-tie-depends = Dependency
    .out = Depends on
    .back = Waited for by
page-tie-plain = Arrow to what is waited for
page-tie-late = Arrow to a prerequisite that comes late
page-tie-circle = Arrow within a circle
page-kind-plain = Other programs
page-kind-critical = Waited for by many
page-kind-late = Comes too late for those that wait
page-kind-circle = Waits in a circle with others

page-elsewhere = Other pages
page-other-maps = Other maps
page-too-old = This browser is too old to draw the map. Update it, or read the briefing and findings.xlsx.
page-previous = Previous
page-next = Next
page-tell = Go through them one by one
page-depth = Reach in steps
page-unfilter = Clear filters
page-save = Save and share
page-save-how = What is saved is what is shown.
page-save-png = Picture (PNG)
page-save-csv = Table (CSV)
page-save-link = Copy link
page-facet-opd = Agency
page-facet-district = District named
page-facet-year = Year it runs
page-facet-dimension = Dimension
page-facet-severity = Priority of findings
page-village = Village
page-district = District
page-named-by = Programs that name it
page-island-elsewhere = Villages without district
page-count-villages = { $count ->
    [one] 1 village
   *[other] { $count } villages
  }
page-undated = No date
page-ribbons-note = Ribbons between circles: the wider, the more links. On a crowded map the narrowest are left out. Click a circle to open it.
page-bands-note = Upright lines part the years of the start. An arrow to the right leads to what begins only in a later year.
page-tie-place = Places
    .out = Located in
    .back = Named by
page-network-untold = Nothing to draw yet: { $column } says too little to see what agencies have in common. Fill it in and run again.
page-heaviest-missing = Who most needs to meet
page-heaviest-met = Who has most in common
page-heaviest-how = Click a pair to see about what.
page-matrix-how = The number is the weight of what two agencies share: the larger, the more; the largest is { $most }. Solid frame: they have a place to meet; dashed frame: none is recorded; empty: they need not meet.
page-matrix-keys = Arrow keys move between cells.
page-matrix-cell = { $pair }: { $word }, weight { $figure }
page-island-around = Around { $name }
page-islands-note = Large circles: agencies that have most to do with one another; each is named after the agency that shares most.
page-kind-opd = Other agencies
page-kind-bottleneck = Coordination hub
page-kind-single = The only link
page-other-opd = with agency
page-meets = Where they meet
page-meets-agreement = agreement on { $program }
page-meets-agreed = agreement
page-meets-branch = parent agency and its unit
page-meets-program = { $rest ->
    [true] programs that both work on; what else there is weighs too little to need a place
   *[false] only shared programs join the two
  }
page-meets-not = not recorded
page-meets-beyond = not recorded; beside shared programs there is more to talk about
page-meets-large = not recorded; they meet in { $groups } only, a forum too large for what two agencies share
page-request = Request
page-request-told = { $one } to { $other }, { $status ->
    [refused] refused{ $dated ->
        [false] {""}
       *[true] {" "}on { $date }
      }
   *[waiting] waiting for an answer{ $dated ->
        [false] {""}
       *[true] {" "}since { $date }
      }
  }{ $needed ->
    [false] {""}
   *[true] : { $need }
  }{ $about ->
    [false] .
   *[true] {" "}(for “{ $program }”).
  }
page-request-reason = Reason recorded: { $reason }.
page-mark-refused = Request refused
page-mark-waiting = Request waiting
page-weight = Weight
page-about = Programs concerned
page-waiting = What waits for what
page-same-villages = Villages in common
page-same-places = { $count ->
    [one] one village
   *[other] { $count } villages
  }{ $districts ->
    [0] { "" }
    [one] { " " }in one district
   *[other] { " " }in { $districts } districts
  }
page-shared-programs = Shared programs
page-shared-indicators = Shared indicators
page-waits = Waiting for { $prerequisite }:
page-led-by = { $program } (led by { $leads })
page-led-unclear = { $program } (lead not clear)
page-partners = Partners to talk to
page-met-of = { $required ->
    [one] one agency
   *[other] { $required } agencies
  }; { $met ->
    [0] no place to meet is recorded
   *[other] with { $met } there is a place to meet
  }
page-between = Ways between other agencies through it
page-part-dependencies = dependencies { $amount }
page-part-programs = shared programs { $amount }
page-part-indicators = indicators { $amount } ({ $count ->
    [one] one shared indicator
   *[other] { $count } shared indicators
  }; those that many programs serve count little)
page-part-places = places { $amount }
page-part-alike = like programs { $amount }
page-tie-met = Have a place to meet
    .out = Has a place to meet with
page-tie-missing = Should sit down together; no place recorded
    .out = Should sit down with
page-tie-needed = Need to coordinate
    .out = Needs to coordinate with

page-js-shown = { $one } of { $other } shown
page-js-step = { $one } of { $other }
page-js-more = Show more ({ $one } left)
page-js-copied = Link copied. Whoever has this folder can open it.
page-js-not-copied = The link could not be copied; take it from the browser's address line.
page-js-any = All
page-js-both = The two agencies
page-js-matrix = Matrix
page-js-network = Map
page-js-open-all = Open all
page-js-shut-all = Close all
page-js-findings = Findings
page-js-finding = Finding
page-js-sheet-hint = Tap for details

# -- findings.xlsx -------------------------------------------------------------------------------

page-sheet-summary = Summary
page-sheet-gone = No longer found
page-sheet-note = Follow-up, responsible and status are yours to fill in. What you write is carried over to the next file.
page-sheet-gone-note = These findings no longer appear, but their follow-up is kept.
page-family = Family
page-id = Finding ID
page-severity = Severity
page-subject = About
page-message = Finding
page-recommendation = Advice
page-evidence = Evidence
page-file = File
page-sheet-name = Sheet
page-row-number = Row
page-earlier = What it said before
page-briefing = Briefing
page-open = Open
page-follow-up = Follow-up
page-responsible = Responsible
page-status = Status
page-status-open = open
page-status-doing = in progress
page-status-done = done
page-status-dropped = not needed

page-sheet-pairs = Pairs of agencies
page-sheet-pairs-note = Pairs of agencies with shared work, the heaviest first. Weight: the amount of shared work; the more, the more there is to talk about.
page-sheet-opds = Agencies
page-sheet-opds-note = Agencies with most partners first. Path: the shortest chain of agencies that joins two others by shared work.
page-column-opd = Agency
page-column-other = With agency
page-column-weight = Weight of shared work
page-column-required = Need to sit together
page-column-coordinated = Have a place to meet
page-column-via = Place to meet
page-column-dependencies = Dependencies between programs
page-column-shared-programs = Programs both work on
page-column-shared-indicators = Shared indicators
page-column-shared-villages = Same villages
page-column-alike = Pairs of programs alike
page-column-short = Short name
page-column-led = Programs led
page-column-supported = Programs supported
page-column-partners = Agencies to sit down with
page-column-met = Of these with a place to meet
page-column-strength = Sum of weights
page-column-between = Paths of others through it (%)
page-column-articulation = The only tie for some agencies
