# Errors that the user can mend: what, where, how to mend it.

## The store

error-store-scheme = No store answers to an address that begins with "{ $scheme }://". Set --store (or SYNERGY_STORE) to a folder, for instance --store synergy-store.
error-store-file = The store { $path } is a file, but has to be a folder. Choose another one with --store.
error-store-foreign = The folder { $path } holds other files and is no synergy store, so it is left alone. Choose a folder that is empty or does not exist yet with --store.
error-store-format = The store { $path } is in format "{ $found }", while this version of synergy knows format { $known }. Update synergy, or load the plan into a new folder with --store.
error-store-busy = The store { $path } is in use by another process { $pid ->
    [unknown] (its number is not known)
   *[other] (process { $pid })
  }. Wait until it has finished and try again; if it hangs, end it first.
error-store-unusable = The store { $path } can't be used: { $why }. Check the folder's permissions and the space left on the disk and try again, or choose another folder with --store. Plans loaded before are whole.
error-store-empty = The store { $path } holds no plan yet. Load one first: synergy load PLAN.
error-store-damaged = The plan of region { $region } in the store is damaged and can't be read ({ $path }: { $why }). Load the plan again: synergy load PLAN.
error-store-projection = The database for Cypher queries can't be built: { $why }. The plan itself is whole. Check the disk space and memory left, and try again.

## Queries

error-cypher = The database refused the Cypher query: { $why }. Mend the query and try again.
error-unknown-query = There is no query named "{ $name }". { $count ->
    [0] See the list with synergy query.
   *[other] Perhaps you mean: { $any_closest }. The whole list: synergy query.
  }
error-query-parameter = The query { $query } has no parameter "{ $name }". { $total ->
    [0] It takes no parameters.
   *[other] { $count ->
        [0] It has: { $known }.
       *[other] Perhaps you mean: { $any_closest }. It has: { $known }.
      }
  }
error-query-parameter-missing = The query { $query } needs the parameter "{ $name }". Give it with --param { $name }=VALUE.
error-query-value = The value "{ $value }" does not fit the parameter "{ $name }" of the query { $query }. { $type ->
    [bool] Give yes or no.
    [int] Give a whole number.
    [float] Give a number, with a point before the decimals.
   *[other] Give text.
  }
error-query-writes = A query may only read, but this one holds "{ $word }". Use only MATCH, OPTIONAL MATCH, UNWIND, WITH, WHERE and RETURN; a name that happens to be the same is written between `…`.
error-query-several = There is more than one Cypher statement in it. Run them one by one, without semicolons between.
error-query-empty = The Cypher query is empty. Write at least one statement, for instance MATCH (p:Program {"{"}plan: $plan{"}"}) RETURN p.name.
error-query-no-value = The query uses ${ $name }, but no value is given. Give it with --param { $name }=VALUE.

## Plan and settings

error-plan-refused = { $count ->
    [one] The plan is refused because it has { $count } error, and nothing was stored. Mend the error above and try again.
   *[other] The plan is refused because it has { $count } errors, and nothing was stored. Mend all errors above and try again.
  }
error-config-unreadable = The settings file { $file } can't be read: { $why }. Check its name and permissions.
error-config-no-toml = The settings file { $file } is no valid TOML: { $why }. Mend that line; synergy settings shows what may stand in it.
error-config-unknown = There is no setting "{ $key }" ({ $file }). { $count ->
    [0] "synergy settings" lists them all.
   *[other] Perhaps you mean: { $any_closest }. All of them: synergy settings.
  }
error-config-value = The value "{ $value }" of the setting "{ $key }" in { $file } does not fit. Give the same kind of value as the default, which is { $default }; synergy settings explains it.

## Output

error-output-no-folder = { $folder } is a file or a link, and must be a folder. Choose another with --out.
error-output-current = The results can't be written to { $folder }: it is the folder that you work in, or one above it. Choose another with --out, such as --out synergy-out.
error-output-foreign = The folder { $folder } holds files that synergy did not write, so it is not replaced. Choose one that is empty or not there yet with --out.
error-output-in-file = The folder { $folder } can't be made, since { $file } is a file, not a folder. Choose another place with --out.
error-output-unwritable = The folder { $folder } can't be made or replaced: { $why }. Check the permissions of the folder it lies in, or choose another name or place with --out. Nothing has been stored yet.
error-output-busy = Another synergy is writing to { $folder }. Wait until it is done and try again.
error-output-refused = The results can't be written to { $folder }: { $why }. Close files of that folder that are open (findings.xlsx in Excel, say), check the space left on the disk, and try again. The earlier results are whole.
error-output-cut = The results can't be written to { $folder }: { $why }. The earlier results are whole, but lie in { $old } for now; run again, and they are put back in their place. First close files and windows that have that folder open.
error-follow-up-unreadable = The follow-up notes in { $file } can't be read: { $why }. Close the file if it is open in Excel. If it is broken, move it elsewhere and try again; it is not overwritten.

## Template

error-template-suffix = { $file } is no name of an Excel workbook. Let it end in .xlsx, such as plan.xlsx.
error-template-exists = { $file } is there already and is not overwritten. Choose another name, or move that file first.
error-template-folder = { $file } can't be written, since there is no folder { $folder }. Make it first.
error-template-unwritable = { $file } can't be written: { $why }. Check the folder's permissions and the space left on the disk.
error-region-no-code = "{ $region }" is no code of a regency or city. Write the official one, such as 33.07 for Kabupaten Wonosobo.

## Regions, rules, findings

error-region-needed = The store holds several regions. Choose one with --region: { $regions }.
error-region-absent = The store holds no region { $region }. It holds: { $regions }.
error-unknown-rule = "{ $name }" is neither a rule nor a finding's id. { $count ->
    [0] "synergy rules" lists the rules.
   *[other] Perhaps you mean: { $any_closest }. All of them: synergy rules.
  }
error-unknown-finding = There is no finding { $name } in the stored plan. { $count ->
    [0] Ids of findings stand in the briefing and in findings.xlsx.
   *[other] Perhaps you mean: { $any_closest }.
  }

## Usage

error-unknown-command = There is no command "{ $name }". { $count ->
    [0] "synergy --help" lists them.
   *[other] Perhaps you mean: { $any_closest }. All of them: synergy --help.
  }
error-unknown-option = There is no option { $name }. { $count ->
    [0] --help lists them.
   *[other] Perhaps you mean: { $any_closest }. All of them: --help.
  }
error-missing-parameter = { $command ->
    [template] The file to write is not named. Example: synergy template plan.xlsx
    [explain] Which rule or finding? Example: synergy explain unowned-program
   *[other] The plan is not named. Example: synergy { $command } plan.xlsx
  }
error-bad-choice = { $name } knows only: { $choices }.
error-usage = The command is not quite right: { $text }. See --help for an example.
error-param-form = "{ $text }" must have the form name=value, such as -p opd=Dinkes.
error-query-both = Choose one of the two: a question's name, or --file.
error-query-file = The query file { $file } can't be read: { $why }.
error-interrupted = Stopped. What was stored before is whole.
error-unexpected = Something went wrong inside the program ({ $type }: { $text }). Your data are unchanged. Try again with --debug, and send what it prints to those who look after synergy.
error-query-no-file = There is no query file { $file }. Check its name and place.
error-query-unknown-name = There is no { $parameter ->
    [opd] agency
    [village] village
    [district] district
   *[dimension] dimension
  } named "{ $value }". { $count ->
    [0] Check the spelling.
   *[other] Perhaps you mean: { $any_closest }.
  }
