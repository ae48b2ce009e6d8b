# Errors that the user can mend: what, where, how to mend it.

## The store

error-store-scheme = No store answers to an address that begins with "{ $scheme }://". Set --store (or SYNERGY_STORE) to a folder, for instance --store synergy-store, or to a Neo4j server's address, for instance --store bolt://localhost:7687.
error-store-address = The server address { $address } can't be used: { $why }. Write it like bolt://localhost:7687 or neo4j+s://server.example.org.
error-store-address-login = User name and password must not stand in a server's address, where others may read them. Take them out of it, and set NEO4J_USERNAME and NEO4J_PASSWORD (environment variables).
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

## The Neo4j server

error-neo4j-unreachable = The Neo4j server at { $address } can't be reached: { $why }. See that it runs, that address and port are right and the network is up, and try again. Plans stored before are whole.
error-neo4j-silent = Something is connected at { $address }, but has not answered in { $seconds } seconds. See that it is Neo4j's Bolt port (mostly 7687) and that the server does not hang, and try again. Plans stored before are whole.
error-neo4j-foreign = What answers at { $address } is no Neo4j server, or a far too old one. Check address and port: it is the Bolt port that is used (mostly 7687), not that of the web page (7474).
error-neo4j-old = The server at { $address } is Neo4j { $found }, while synergy needs Neo4j { $oldest } or newer. Have its administrator update it, or use another server with --store.
error-neo4j-login = The server at { $address } refuses the user "{ $user }" with the password given. Check NEO4J_USERNAME and NEO4J_PASSWORD (environment variables), and try again.
error-neo4j-login-wait = The server at { $address } holds off the user "{ $user }" after too many failed log-ins. Wait about half a minute, check NEO4J_USERNAME and NEO4J_PASSWORD, and try again.
error-neo4j-password-expired = The password of the user "{ $user }" at { $address } is still the initial one and must be changed first. Change it in Neo4j Browser, and set NEO4J_PASSWORD to the new one.
error-neo4j-forbidden = The user "{ $user }" at { $address } has no right to do this. Ask the server's administrator for it, or log in as another user with NEO4J_USERNAME and NEO4J_PASSWORD. Plans stored before are whole.
error-neo4j-database = The server at { $address } has no database "{ $database }", or it is not online. Check NEO4J_DATABASE; left empty, the home database is used.
error-neo4j-certificate = The certificate of the server at { $address } can't be trusted: { $why }. Ask its administrator for a valid one. Where a self-made one is meant and the network is trusted, use an address that begins with bolt+ssc:// or neo4j+ssc://.
error-neo4j-encryption = The encrypted connection to { $address } has failed: { $why }. Perhaps the server does not encrypt: try an address that begins with bolt:// or neo4j://, or ask its administrator.
error-neo4j-lost = The connection to the server at { $address } was lost on the way: { $why }. What is stored is whole: the old plan, or the new one if its loading had finished. See that the server runs, and try again.
error-neo4j-busy = The plan of region { $region } at { $address } is being loaded by somebody else. Wait until that has finished, and try again. Plans stored before are whole.
error-neo4j-overtaken = This loading of region { $region } stood still for so long that another one overtook it. The other one's plan is in force, whole. If this plan should be, load it again.
error-neo4j-slow = The query took too long, so that the server ended it. Narrow it down, with WHERE or LIMIT for instance, and try again.
error-neo4j-refused = The Neo4j server at { $address } could not do it: { $why }. Pass this on to its administrator, and try again. Plans stored before are whole.

## Queries

error-cypher = The database refused the Cypher query: { $why }. { $count ->
    [0] Mend the query and try again.
   *[other] Perhaps you meant { $any_closest }.
  }
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
error-query-parameter-missing = The query { $query } needs the parameter "{ $name }". Give it with --param { $name }=VALUE (in Python: { $name }=…).
error-query-value = The value "{ $value }" does not fit the parameter "{ $name }" of the query { $query }. { $type ->
    [bool] Give yes or no.
    [int] Give a whole number.
    [float] Give a number, with a point before the decimals.
   *[other] Give text.
  }
error-query-writes = A query may only read, but this one holds "{ $word }". Use only MATCH, OPTIONAL MATCH, UNWIND, WITH, WHERE and RETURN; a name that happens to be the same is written between `…`.
error-query-several = There is more than one Cypher statement in it. Run them one by one, without semicolons between.
error-query-empty = The Cypher query is empty. Write at least one statement, for instance MATCH (p:Program {"{"}plan: $plan{"}"}) RETURN p.name.
error-query-no-value = The query uses ${ $name }, but no value is given. Give it with --param { $name }=VALUE (in Python: { $name }=…).

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
error-config-no-family = The setting "{ $name }" is { $value }, but must hold names and their values. For example: read_settings({"{"}"coordination": {"{"}"heaviest": 3{"}"}{"}"}).
error-config-value = The value "{ $value }" of the setting "{ $key }" in { $file } does not fit. Give { $wanted ->
    [share] a number from 0 to 1
    [count] a whole number, 0 or more
    [amount] a number, 0 or more
   *[list] a list of texts
  }, as the default: { $default }. "synergy settings" explains it.
error-wrong-type = The argument { $name } must be a { $wanted }, not { $given }. For example: { $how }

## Output

error-output-no-folder = { $folder } is a file or a link, and must be a folder. Choose another with --out.
error-output-current = The results can't be written to { $folder }: it is the folder that you work in, or one above it. Choose another with --out, such as --out synergy-out.
error-output-foreign = The folder { $folder } holds files that synergy did not write, so it is not replaced. Choose one that is empty or not there yet with --out.
error-output-in-file = The folder { $folder } can't be made, since { $file } is a file, not a folder. Choose another place with --out.
error-output-unwritable = The folder { $folder } can't be made or replaced: { $why }. Check the permissions of the folder it lies in, or choose another name or place with --out. Nothing has been stored yet.
error-output-busy = Another synergy is writing to { $folder }. Wait until it is done and try again.
error-output-refused = The results can't be written to { $folder }: { $why }. Close files of that folder that are open (findings.xlsx in Excel, say), check the space left on the disk, and try again. The earlier results are whole.
error-output-cut = The results can't be written to { $folder }: { $why }. The earlier results are whole, but lie in { $old } for now; run again, and they are put back in their place. First close files and windows that have that folder open.
error-follow-up-missing = There is no follow-up file { $file }. Check its name and folder.
error-follow-up-unreadable = The follow-up notes in { $file } can't be read: { $why }. Close the file if it is open in Excel. If it is broken, move it elsewhere and try again; it is not overwritten.

## Template

error-template-suffix = { $file } is no name of an Excel workbook. Let it end in .xlsx, such as plan.xlsx.
error-template-exists = { $file } is there already and is not overwritten. Choose another name, or move that file first.
error-template-folder = { $file } can't be written, since there is no folder { $folder }. Make it first.
error-template-unwritable = { $file } can't be written: { $why }. Check the folder's permissions and the space left on the disk.
error-region-no-code = "{ $region }" is no code of a regency or city. Write the official one, such as 33.07 for Kabupaten Wonosobo.

## Regions, rules, findings

error-region-needed = The store holds several regions. Choose one with --region (in Python: region=…): { $regions }.
error-region-absent = The store holds no region { $region }. It holds: { $regions }.
error-unknown-rule = "{ $name }" is neither a rule nor a finding's id. { $count ->
    [0] "synergy rules" lists the rules.
   *[other] Perhaps you mean: { $any_closest }. All of them: synergy rules.
  }
error-unknown-finding = There is no finding { $name } in the stored plan. { $count ->
    [0] Ids of findings stand in the briefing and in findings.xlsx.
   *[other] Perhaps you mean: { $any_closest }.
  }

## Drafts of official papers

error-own-finding = { $rule } comes from an analysis of your own, so its formula is not known here. Read the finding's own message and evidence.
error-paper-rule = "{ $name }" is a rule, and papers are on one finding. Ids of findings stand in the briefing and in findings.xlsx.
error-paper-kind = There is no paper's template called { $file }. There are: { $known }.
error-paper-no-file = The template { $file } can't be read: { $why }. Check its name and permissions.
error-paper-no-docx = The template { $file } is no whole Word document (.docx). Open it in Word and save it as .docx again.
error-paper-placeholder = The template { $file } asks for what there is not: { $names }. { $count ->
    [0] {""}
   *[other] Perhaps you mean: { $any_closest }.{" "}
  }Mend it in Word; an example: synergy template telaahan-staf.docx
error-paper-template = The template { $file } can't be filled in: { $why }. Mend what stands in braces in Word; an example: synergy template telaahan-staf.docx

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
    [paper] Which finding? Ids of findings stand in the briefing and in findings.xlsx.
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
error-query-several-names = "{ $value }" is what more than one { $parameter ->
    [village] village is
    [district] district is
    [dimension] dimension is
   *[opd] agency is
  } called. Name one by its id: { $any_ids }.
error-query-unknown-name = There is no { $parameter ->
    [opd] agency
    [village] village
    [district] district
   *[dimension] dimension
  } named "{ $value }". { $count ->
    [0] Check the spelling.
   *[other] Perhaps you mean: { $any_closest }.
  }

## Graphs and notebooks (Python)

error-store-closed = The store { $uri } is closed. Open it again with open_store("{ $uri }"), and do all of the work inside the with block.
error-graph-form = What can be analysed is a plan's graph, not { $type ->
    [Plan] the plan itself. Make its graph: synergy.to_networkx(plan).
    [Content] the plan's content. Make its graph: synergy.to_networkx(content).
   *[other] { $type }. Take it from store.graph() or synergy.to_networkx(plan); a directed graph from elsewhere is turned into one by synergy.from_networkx(graph).
  }
error-graph-undirected = This graph is of the type { $type }, but the relations of a plan have a direction. Make it an nx.MultiDiGraph.
error-graph-lacking = { $where } lacks the attribute "{ $name }". Set it to one of: { $known }.
error-graph-attribute = { $where ->
    [graph] This graph
   *[other] { $where }
  } lacks the attribute "{ $name }". Add it, or first call synergy.from_networkx(graph), which fills in what can be inferred.
error-graph-kind = Node { $key } is of the kind "{ $kind }", which is unknown. { $count ->
    [0] Set its attribute kind to one of: { $all }.
   *[other] Perhaps you meant { $any_closest }. The kinds are: { $all }.
  }
error-graph-type = There are no relations of the type "{ $type }". { $count ->
    [0] Set the attribute type to one of: { $all }.
   *[other] Perhaps you meant { $any_closest }. The types are: { $all }.
  }
error-graph-ends = A relation { $type } can't join { $start } with { $end } ({ $where }). It begins at { $starts } and ends at { $ends }.
error-graph-key = Node { $key } is not named REGION/{ $kind }/{ $id }. First call synergy.from_networkx(graph).
error-graph-value = The attribute "{ $name }" of { $where } is { $value }, but must be { $type ->
    [texts] a list of texts
    [integer] a whole number
    [flag] True or False
    [date] a date like 2024, 2024-06 or 2024-06-30
    [json] JSON text
   *[other] text
  }. Mend the value, or remove the attribute.
error-graph-region = "{ $region }" can't be a region's code. Use letters, digits, dots and hyphens only, such as 33.07.
error-graph-regions = The nodes of this graph are of several regions: { $regions }. Make a graph a region.
error-graph-circle = These programs stand below themselves (WITHIN): { $programs }. Remove one of the relations.
error-graph-twice = Two nodes of the kind { $kind } have the id "{ $id }". Give them different ids.
error-unknown-node = There is no node "{ $key }" in the graph. { $count ->
    [0] A node's key is REGION/kind/id, such as 33.07/Opd/dinkes.
   *[other] Perhaps you meant { $any_closest }.
  }
error-findings-elsewhere = These findings are of region { $theirs }, and the rest is of region { $region }. Take findings and graph of the same plan.
error-findings-json = This text is no findings.json of the schema { $schema }: { $why }. Take what stands in findings.json, or what to_json() returned.
error-own-about = The argument about is { $given }, but must be a list of node keys that is not empty, such as ["33.07/Opd/dinkes"].
error-own-cites = The argument cites holds { $given }, but must be a list of attributes of nodes or relations that have a source row, such as [graph.nodes[key]] or [graph.edges[a, b, "DEPENDS_ON"]].
error-own-evidence = The evidence "{ $name }" is { $value }, which can't be kept. Give a finite number, text, a list, or None for what is unknown.
error-own-name = An analysis can't be called "{ $name }". Use letters, digits, hyphens and underscores only, such as "districts-left-out".
error-own-score = The argument score is { $value }, but must be a number from 0 to 1.
error-own-twice = There are two findings { $rule } about the same nodes ("{ $subject }", …), so that their ids are the same. Make them one, or give the analyses different names.
error-unknown-language = There is no language "{ $name }". Choose one of: { $known }.
error-unknown-map = There is no map "{ $name }". { $count ->
    [0] There are: { $known }.
   *[other] Perhaps you meant { $any_closest }. There are: { $known }.
  }
error-unknown-form = There is no form "{ $name }". { $count ->
    [0] There are: { $known }.
   *[other] Perhaps you meant { $any_closest }. There are: { $known }.
  }
error-unknown-severity = There is no severity "{ $name }". { $count ->
    [0] There are: { $known }.
   *[other] Perhaps you meant { $any_closest }. There are: { $known }.
  }
