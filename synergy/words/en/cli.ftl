# The command line: cli-<command> is its line of help, .more what else there is to say.

cli-usage = {"Usage: "}
cli-options = Options
cli-commands = Commands
cli-yes = yes
cli-no = no
cli-nothing = No row fits.

cli-synergy = Shows which agencies must coordinate, which programs nobody owns, and why.
    .more = Start with "synergy demo", then "synergy template plan.xlsx" for a plan of your own.
cli-demo = Try it on the sample plan of Kabupaten Wonosobo.
    .more = All results go to one folder: the briefing index.html, maps, tables of findings and the sample workbook. The sample has a store of its own, so it replaces no data of yours.
cli-template = Write an empty workbook to fill in.
    .more = With --region 33.07 the villages of Kabupaten Wonosobo are filled in. Named telaahan-staf.docx, undangan-rapat.docx or lampiran-sk.docx, it is the template of that official paper, to edit in Word.
cli-validate = Check a plan and store nothing.
    .more = PLAN is one Excel workbook, or a folder of CSV or Parquet files. All problems are shown at once, each with its place and how to mend it.
cli-load = Load a plan into the store.
    .more = The region's earlier plan is replaced as a whole, or not at all.
cli-analyze = Analyse a plan and write the briefing, maps and tables of findings.
    .more = With PLAN, it is loaded into the store first. Without, the plan in the store is analysed.
cli-query = Answer a named question, or a Cypher query of your own.
    .more = Without NAME the questions are listed.
cli-explain = Explain a rule, or one finding of the stored plan.
    .more = The rules: "synergy rules". Ids of findings stand in the briefing and in findings.xlsx.
cli-paper = Draft official papers on one finding of the stored plan.
    .more = A staff study for every finding; an invitation where agencies need to meet; the annex to a decree where a working group is proposed. All are drafts to edit: what the program cannot know is left as dotted lines. Their form is always Indonesian; --lang changes only the sentences that are put in.
cli-rules = List all rules.
    .more = Each rule gives a signal with its evidence, never a verdict.
cli-settings = List the thresholds and weights in force.
    .more = They can be changed in a file synergy.toml, named with --config.

cli-export = Write a plan in the forms of other programs: Gephi, Kumu, Neo4j, Parquet.
    .more = With PLAN, that file is read and not stored. Without, the plan in the store is written. All goes to one folder, whose earlier content is replaced.

cli-option-lang = Language: id (Indonesian) or en (English).
cli-option-debug = Show technical detail when something goes wrong.
cli-option-version = Show the version.
cli-option-help = Show this help.
cli-option-out = The folder to write to.
cli-option-follow-up = A findings.xlsx with follow-up filled in; what stands in the output folder is kept too.
cli-option-region = The region's official code, such as 33.07.
cli-option-store = Folder of the store, or address of a Neo4j server (bolt://…).
cli-option-config = The file of settings.
cli-option-form = Output as a table, CSV or JSON.
cli-option-told = Output as text to read, or JSON for programs.
cli-option-export-form = Form of the files: graphml or gexf (Gephi), kumu, neo4j (neo4j-admin), parquet (all tables), or all.
cli-option-parameters = A parameter of the question, such as -p opd=Dinkes. May be repeated.
cli-option-template = A Word template of your own; its name becomes the paper's. One to edit: synergy template telaahan-staf.docx
cli-option-file = A file with your own Cypher query; it may only read.

cli-severity-error = Error
cli-severity-warning = Note
cli-more-problems = … and { $count } more of this kind. For all of them add --format csv.
cli-valid = The plan of region { $region } can be loaded: { $opd } agencies, { $program } programs, { $village } villages, { $stakeholder } stakeholders.
cli-template-written = The template is in { $file }. Fill it in with Excel, then run: synergy analyze { $file }
cli-paper-template-written = Wrote the paper's template to { $file }. Edit it in Word, then run: synergy paper FINDING-ID --template { $file }
cli-paper-written = { $kept ->
    [false] Draft: { $file }
   *[other] Draft: { $file } (the earlier one is kept as { $kept })
    }
cli-paper-next = Fill in the dotted lines and check what it says before anybody signs.
cli-loaded = { $changed ->
    [true] The plan of region { $region } is loaded into { $store }: { $nodes } nodes, { $relations } relations.
   *[false] The plan of region { $region } in { $store } is the very same; nothing was changed.
    }
cli-warnings = { $count } things deserve a look; to list them: synergy validate { $plan }
cli-analysed = { $count ->
    [0] There is nothing to flag.
   *[other] { $count } findings: { $high } of high priority, { $medium } medium, { $low } low.
    }
cli-exported = { $count } files written to { $folder }: { $names }
cli-open = Open in a browser: { $path }

cli-step-reading = Reading the plan …
cli-step-storing = Storing …
cli-step-analysing = Analysing …
cli-step-writing = Writing the briefing …

cli-head-name = name
cli-head-title = title
cli-head-purpose = purpose
cli-head-parameters = parameters
cli-head-rule = rule
cli-head-meaning = meaning
cli-head-severities = severities
cli-head-setting = setting
cli-head-value = value

cli-explain-meaning = What it means
cli-explain-reason = Why it matters
cli-explain-limits = When it may be wrong
cli-explain-action = What can be done
cli-explain-severities = Severities it can have: { $list }.
cli-explain-evidence = Evidence it shows:
cli-explain-settings = Settings it reads:
cli-explain-source = Source: { $source }
cli-explain-formula = How it comes about
cli-explain-cleared = What would make it go away
cli-explain-figures = The evidence
cli-explain-rows = Source rows
