# -- Every page ----------------------------------------------------------------------------------

page-skip = Skip to the content
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
page-briefing-lead = What needs a decision, which programs have no clear owner, and what the data cannot show yet. Every finding is a signal to look into, not a verdict.
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
page-overview-note = Click a finding's name to read its details.
page-rule = Kind of finding
page-no-findings = Nothing to flag in this plan. That is good news, as far as the data goes.
page-limits = When may this be wrong?
page-more-in-workbook = { $count ->
    [one] One more finding is
   *[other] { $count } more findings are
  } in findings.xlsx.

page-headline-owner = { $count } of { $programs } programs { $count ->
    [one] has
   *[other] have
  } no clear owner{ $quick ->
    [0] .
   *[other] ; { $quick } of them quick wins.
  }
page-headline-owner-none = Every program has an owner.
page-headline-owner-unknown = Whether every program has an owner cannot be told yet.
page-headline-contested = { $count ->
    [one] One program is
   *[other] { $count } programs are
  } led by more than one agency, so it is not clear who answers for the result.
page-headline-contested-none = No program is contested: where there is an owner, there is one.
page-headline-contested-unknown = Whether any program is led by several agencies cannot be told yet.
page-headline-order = { $cycles ->
    [0] { "" }
    [one] One group of programs waits for each other, so none can start first.
   *[other] { $cycles } groups of programs wait for each other, so none can start first.
  }{ $both ->
    [true] { " " }
   *[false] { "" }
  }{ $late ->
    [0] { "" }
    [one] One program is scheduled before what it waits for is ready.
   *[other] { $late } programs are scheduled before what they wait for is ready.
  }
page-headline-order-none = The order of work is sound: no programs wait for each other, and none comes before what it needs.
page-headline-order-unknown = The order of work cannot be judged yet.
page-headline-critical = Most hangs on { $program }: { $downstream } other programs wait for it, directly or not.{ $count ->
    [0] { "" }
    [one] { " " }One more program is also widely waited for.
   *[other] { " " }{ $count } more programs are also widely waited for.
  }
page-headline-critical-none = No single program holds up many others.
page-headline-critical-unknown = Which program is waited for most cannot be told yet.
page-headline-gaps = { $districts ->
    [0] { "" }
   *[other] { $villages } villages in { $districts } districts are named by no program.
  }{ $both ->
    [true] { " " }
   *[false] { "" }
  }{ $empty ->
    [0] { "" }
    [one] One dimension has no program.
   *[other] { $empty } dimensions have no program.
  }{ $all ->
    [true] { " " }
   *[false] { "" }
  }{ $thin ->
    [0] { "" }
    [one] One dimension has no quick win.
   *[other] { $thin } dimensions have no quick win.
  }
page-headline-gaps-none = Every village and every dimension is reached by a program.
page-headline-gaps-unknown = Which villages and dimensions are not reached cannot be told yet.
page-basis-all = Counted over { $programs } programs.
page-basis-linked = Counted over { $linked } of { $programs } programs: those whose dependencies the plan names.
page-basis-placed = Counted over { $placed } of { $programs } programs: those that name villages or districts.

page-unseen = What the data cannot show yet
page-unseen-note = An empty column does not mean zero. This part shows what to fill in so that the findings above can be trusted more.
page-not-computed = Could not be computed
page-missing-column = Columns to fill in
page-unresolved = Names that were not recognised
page-unresolved-note = What these columns say fits no row, or more than one.
page-column = Column
page-count = Count
page-problems = Notes from reading the files
page-problems-note = The first occurrence is shown; where the others stand is given below it.
page-times = { $count ->
    [one] once
   *[other] { $count } times
  }
page-completeness = How complete the columns are
page-completeness-note = The share of rows filled in, the emptiest column first. Columns that are full are left out.
page-filled = Filled
page-files = Maps and tables
page-files-note = These files are in the same folder as this page. If you got this page on its own, by WhatsApp for instance, ask for the whole folder to open them.
page-file-programs-map = Map of programs and the agencies that lead them
page-file-dependencies-map = Map of what depends on what
page-file-workbook = All findings in Excel, with columns for follow-up
page-file-json = All findings for other programs (JSON)
page-footer = Made with synergy from the plan's files that each finding names. This page opens without the internet.

# -- Maps ----------------------------------------------------------------------------------------

page-map-programs =
    .title = Map of programs
    .lead = Each large circle is an agency with the programs it leads. Colour and shape show a program's dimension.
    .how = Click a line to hide or show it. Click a mark on the map for its details and links.
    .example = e.g. posyandu, Dinkes, or a village
    .empty = This plan holds no programs yet, so there is nothing to draw.
page-map-dependencies =
    .title = Map of dependencies
    .lead = On the left what must be ready first; arrows point to the program that is waited for.
    .how = Click a line to hide or show it. Click a program to see what it waits for and what waits for it.
    .example = e.g. data, network, or an agency
    .empty = This plan does not say yet which programs depend on others, so there is nothing to draw. Fill in the column “depends on” of the programs table, or the dependencies table, and run again.
page-to-table = See it as a table
page-no-script = Drawing the map needs JavaScript. The table below says the same.
page-canvas = { $title }. Arrow keys move, plus and minus zoom, Escape lets go of the choice. The table below the map says the same.
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
page-legend = Legend
page-ring = Marks with a ring have findings that need attention.
page-findings = Findings
page-findings-how = Click a finding to light it up on the map.
page-no-findings-here = There are no findings on this map.
page-table = The map as a table

page-program = Program
page-opd = Agency
page-stakeholder = Stakeholder
page-no-dimension = No dimension
page-island-unowned = No lead agency
page-island-idle = Agencies that lead no program
page-island-others = Stakeholders
page-count-programs = { $count ->
    [one] 1 program
   *[other] { $count } programs
  }
page-count-opds = { $count ->
    [one] 1 agency
   *[other] { $count } agencies
  }
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
page-tie-plain = Depends on
page-tie-late = What is waited for comes too late
page-tie-circle = Wait for each other
page-kind-plain = Program
page-kind-critical = Waited for by many
page-kind-late = Too late for those that wait
page-kind-circle = Waits in a circle

page-js-open-all = Open all
page-js-shut-all = Close all
page-js-findings = Findings
page-js-finding = Finding

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
page-follow-up = Follow-up
page-responsible = Responsible
page-status = Status
page-status-open = open
page-status-doing = in progress
page-status-done = done
page-status-dropped = not needed
