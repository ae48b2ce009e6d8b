# What notebooks show (Jupyter, VS Code, marimo).

notebook-findings = { $count ->
    [0] No findings.
   *[other] { $count } findings: { $high } of high priority, { $medium } medium, { $low } low.
    }
notebook-severity = priority
notebook-rule = rule
notebook-message = finding
notebook-source = source
notebook-row = {" › row "}{ $row }
notebook-more = … and { $count } more.
notebook-more-findings = All of them: .to_frame(); some: .filter(rule=…, severity=…, opd=…).
notebook-plan = { $name } (region { $region })
notebook-problems = { $count ->
    [0] Nothing in its files needs attention.
    [one] { $count } point in its files needs attention:
   *[other] { $count } points in its files need attention:
    }
notebook-place = place
notebook-problem = problem
notebook-mend = how to mend it
notebook-more-problems = All of them: .problems.
notebook-kind = nodes
notebook-count = number
notebook-network = { $required ->
    [0] No pair of agencies is seen to need coordination.
   *[other] Of { $required } pairs of agencies that must coordinate, { $met } have a place to do so (congruence { PERCENT($congruence) }).
    }
notebook-pair = pair of agencies
notebook-weight = weight
notebook-met = met
notebook-yes = yes
notebook-no = not yet
notebook-more-pairs = All of them: .pairs and .standing; the network: .graph.
notebook-not-drawn = { $count ->
    [one] { $count } finding ({ $rules }) is
   *[other] { $count } findings ({ $rules }) are
    } not on this map, which has nothing of what they are about. Name in about something that this map draws as well, or take another map.
